/* One statement at a time, in the words of the ontology. */
#include "say.h"

#include "names.h"

#define XSD "http://www.w3.org/2001/XMLSchema#"
#define RDF "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

/* The place of the string in a table; *found: it stands there already. */
static Called *called(Called table[CALLED], const char *local, bool *found) {
    uintptr_t address = (uintptr_t)local;
    Called *place = &table[(address ^ address >> 7) % CALLED];
    *found = place->local == local;
    *place = *found ? *place : (Called){ local, { NULL, 0 } };
    return place;
}

Slice property_iri(Builder *b, const char *local) {
    bool found;
    Called *place = called(b->properties, local, &found);
    if (found) return place->iri;
    uint32_t property = vocabulary_property(b->vocabulary, slice_of(local));
    if (property != NONE) place->iri = b->vocabulary->properties[property].iri;
    return place->iri;
}

static Slice class_iri(Builder *b, const char *local) {
    bool found;
    Called *place = called(b->classes, local, &found);
    if (found) return place->iri;
    uint32_t class = vocabulary_class(b->vocabulary, slice_of(local));
    if (class != NONE) place->iri = b->vocabulary->classes[class].iri;
    return place->iri;
}

void say_iri(Builder *b, Slice subject, Slice property, Slice object) {
    if (property.text)
        statement_add(b->list, term_iri(subject), term_iri(property), term_iri(object),
                      b->letter_iri);
}

void say_term(Builder *b, Slice subject, Slice property, Term object) {
    if (property.text)
        statement_add(b->list, term_iri(subject), term_iri(property), object,
                      b->letter_iri);
}

void say(Builder *b, Slice subject, const char *property, Slice object) {
    say_iri(b, subject, property_iri(b, property), object);
}

void say_text(Builder *b, Slice subject, const char *property, Slice text) {
    say_term(b, subject, property_iri(b, property), term_literal(text));
}

void say_dutch(Builder *b, Slice subject, const char *property, Slice text) {
    say_term(b, subject, property_iri(b, property),
             term_language(text, b->rules->language));
}

void say_number(Builder *b, Slice subject, const char *property, size_t number) {
    say_term(b, subject, property_iri(b, property),
             term_typed(decimal(b->arena, number), slice_of(XSD "integer")));
}

void say_type(Builder *b, Slice subject, Slice class) {
    say_iri(b, subject, slice_of(RDF "type"), class);
}

void say_class(Builder *b, Slice subject, const char *local) {
    Slice class = class_iri(b, local);
    if (class.text) say_type(b, subject, class);
}

Slice use_thing(Builder *b, uint32_t thing) {
    if (b->iris[thing].length == 0) b->iris[thing] = thing_iri(&b->naming, thing);
    b->used[thing] = 1;
    return b->iris[thing];
}

Term date_term(const Builder *b, const PartialDate *d) {
    if (d->day)
        return term_typed(
            slice_of(arena_format(b->arena, "%04d-%02d-%02d", d->year, d->month, d->day)),
            slice_of(XSD "date"));
    if (d->month)
        return term_typed(
            slice_of(arena_format(b->arena, "%04d-%02d", d->year, d->month)),
            slice_of(XSD "gYearMonth"));
    return term_typed(slice_of(arena_format(b->arena, "%04d", d->year)),
                      slice_of(XSD "gYear"));
}

/* IRIs of the letter's own nodes: key and ending hold nothing but letters, digits and
   signs that every IRI may hold. */
Slice node_iri(Builder *b, const char *space, Slice key) {
    Slice iri = instance_iri(&b->naming, space, key);
    statements_trust(b->list, iri);
    return iri;
}
