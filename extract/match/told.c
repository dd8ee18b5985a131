/* People that only the metadata name.

   Example. Where no words say who signs, 'OVERHEIDop.indiener' with 'S. Dekker' does: the
   entry of the gazetteer that has the name, or else held an office on the day of the
   letter and has that surname and initial, or else a new person of that name. */
#include "offices.h"

/* Does the letter say of somebody what he is to it: who signs, moves or asks? */
static bool names_somebody(const Letter *letter, uint32_t class) {
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind == FACT_PROPERTY && !f->dropped &&
            f->subject.kind == VALUE_DOCUMENT && f->object.kind == VALUE_THING &&
            vocabulary_is_a(letter->vocabulary, letter->things.items[f->object.id].class,
                            class))
            return true;
    }
    return false;
}

/* The one entry of the class with exactly that name on the day of the letter; NONE. */
static uint32_t entry_called(const Letter *letter, uint32_t class, Slice name) {
    const Vocabulary *v = letter->vocabulary;
    uint32_t found = NONE;
    for (size_t i = 0; i < v->name_count; i++) {
        const Name *n = &v->names[i];
        bool past = letter->date != INT32_MIN &&
                    (letter->date < n->valid_from || letter->date > n->valid_until);
        if (!slice_equal(n->text, name) || n->kind > NAME_HIDDEN || past ||
            !vocabulary_is_a(v, v->entities[n->entity].class, class))
            continue;
        if (found != NONE && found != n->entity) return NONE;
        found = n->entity;
    }
    return found;
}

/* 'Bruins Slot' of 'H.G.J. Bruins Slot'. */
static Slice behind_initials(Slice name) {
    size_t start = name.length;
    while (start > 0 && name.text[start - 1] != '.') start--;
    return slice_trim(slice_between(name.text, start, name.length));
}

static uint32_t person_called(Letter *letter, ThingTable *table, uint32_t class,
                              Slice name) {
    uint32_t entity = entry_called(letter, class, name);
    Slice surname = behind_initials(name);
    if (entity == NONE && surname.length > 0 && surname.length < name.length)
        entity = holder_called(letter, name.text[0], surname);
    if (entity != NONE) return thing_of_entity(letter, table, entity);
    return thing_of_name(letter, table, class, name, (TokenSpan){ 0, 0 });
}

/* What he is to the letter, an earlier rule has said. */
static bool is_named(const Letter *letter, uint32_t thing) {
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind == FACT_PROPERTY && f->subject.kind == VALUE_DOCUMENT &&
            f->object.kind == VALUE_THING && f->object.id == thing)
            return true;
    }
    return false;
}

static void name_one(Letter *letter, uint32_t index, Slice value, void *context) {
    const Rule *rule = &letter->rules->rules[index];
    value = slice_trim(value);
    if (rule->class == NONE || !has_plain_name(value)) return;
    uint32_t thing = person_called(letter, context, rule->class, value);
    if (is_named(letter, thing)) return;
    for (uint32_t i = 0; i < rule->emit_count; i++) {
        const Emit *emit = &rule->emits[i];
        if (emit->subject.kind != NODE_DOCUMENT || emit->object.kind != NODE_THIS)
            continue;
        Fact fact = new_fact(index, emit->property);
        fact.subject = (Value){ .kind = VALUE_DOCUMENT, .id = NONE };
        fact.object = (Value){ .kind = VALUE_THING, .id = thing };
        (void)add_fact(letter, fact);
    }
}

void name_told(Letter *letter, ThingTable *table) {
    uint32_t person = vocabulary_class(letter->vocabulary, slice_of("Person"));
    if (person != NONE && !names_somebody(letter, person))
        each_told(letter, name_one, table);
}
