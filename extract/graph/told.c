#include "told.h"

#define RDF_TYPE "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

/* Whether the letter says the property of itself. */
static bool is_said(const Findings *findings, uint32_t property) {
    for (size_t i = 0; i < findings->fact_count; i++) {
        const Fact *f = &findings->facts[i];
        if (f->kind == FACT_PROPERTY && f->property == property && !f->dropped &&
            f->subject.kind == VALUE_DOCUMENT)
            return true;
    }
    return false;
}

static void add(StatementList *list, Slice subject, Slice property, Term object,
                Slice letter) {
    statement_add(list, term_iri(subject), term_iri(property), object, letter);
}

/* A document that is linked to, with what is said of those that are named in words. */
static void add_reference(const Naming *n, StatementList *list, Slice letter,
                          Slice property, Slice identifier) {
    const Vocabulary *v = n->vocabulary;
    Slice document = instance_iri(n, "doc", identifier);
    uint32_t class = vocabulary_class(v, slice_of("DocumentReference"));
    uint32_t label = vocabulary_property(v, slice_of("prefLabel"));
    add(list, letter, property, term_iri(document), letter);
    if (class != NONE)
        add(list, document, slice_of(RDF_TYPE), term_iri(v->classes[class].iri), letter);
    if (label != NONE)
        add(list, document, v->properties[label].iri,
            term_language(identifier, slice_of("nl")), letter);
}

void told_statements(const Naming *n, StatementList *list, Slice letter) {
    const Document *d = n->findings->document;
    for (size_t i = 0; i < d->told_count; i++) {
        const Told *told = &d->told[i];
        if (!told->property) continue;
        uint32_t property = vocabulary_property(n->vocabulary, slice_of(told->property));
        if (property == NONE) continue;
        Slice iri = n->vocabulary->properties[property].iri;
        if (told->document)
            add_reference(n, list, letter, iri, told->value);
        else if (!is_said(n->findings, property))
            add(list, letter, iri, term_literal(told->value), letter);
    }
}
