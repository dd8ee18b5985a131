#include "view.h"

#include <string.h>

#define WIKIDATA "http://www.wikidata.org/entity/"

Slice view_local(Slice iri) {
    for (size_t i = iri.length; i > 0; i--)
        if (iri.text[i - 1] == '/' || iri.text[i - 1] == '#')
            return slice_between(iri.text, i, iri.length);
    return iri;
}

/* First statement of a subject; the number of statements when there is none. */
static size_t first_of(const View *view, Slice subject) {
    const Statement *items = view->statements->statements.items;
    size_t low = 0, high = view->statements->statements.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (iri_compare(items[middle].subject, subject) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The next statement of the subject from number *at on, which is moved behind it;
   NULL. */
static const Statement *next_of(const View *view, Slice subject, size_t *at) {
    if (*at >= view->statements->statements.count) return NULL;
    const Statement *s = &view->statements->statements.items[(*at)++];
    return slice_equal(s->subject, subject) ? s : NULL;
}

static bool has(const Slices *list, Slice text) {
    for (size_t i = 0; i < list->count; i++)
        if (slice_equal(list->items[i], text)) return true;
    return false;
}

static void add_once(const View *view, Slices *list, Slice text) {
    if (!has(list, text)) vector_push(view->arena, list, text);
}

Slices view_values(const View *view, Slice subject, const char *property) {
    Slices values = { 0 };
    size_t at = first_of(view, subject);
    for (const Statement *s; (s = next_of(view, subject, &at));)
        if (slice_is(view_local(s->predicate), property))
            add_once(view, &values, s->object.value);
    return values;
}

Resources view_resources(const View *view, Slice subject, const char *property) {
    Resources nodes = { 0 };
    Slices values = view_values(view, subject, property);
    for (size_t i = 0; i < values.count; i++)
        vector_push(view->arena, &nodes, view_resource(view, values.items[i]));
    return nodes;
}

Slices view_of_type(const View *view, const char *type) {
    Slices found = { 0 };
    const Statement *items = view->statements->statements.items;
    for (size_t i = 0; i < view->statements->statements.count; i++) {
        const Statement *s = &items[i];
        bool fits = slice_is(view_local(s->predicate), "type") &&
                    slice_is(view_local(s->object.value), type);
        bool again = found.count && slice_equal(found.items[found.count - 1], s->subject);
        if (fits && !again) vector_push(view->arena, &found, s->subject);
    }
    return found;
}

Slices view_subjects(const View *view) {
    Slices found = { 0 };
    const Statement *items = view->statements->statements.items;
    for (size_t i = 0; i < view->statements->statements.count; i++)
        if (i == 0 || !slice_equal(items[i - 1].subject, items[i].subject))
            vector_push(view->arena, &found, items[i].subject);
    return found;
}

static bool is_one_of(Slice predicate, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (slice_is(predicate, names[i])) return true;
    return false;
}

static bool is_label(Slice predicate) {
    static const char *const names[] = {
        "http://www.w3.org/2004/02/skos/core#prefLabel",
        "http://www.w3.org/2004/02/skos/core#altLabel",
        "http://www.w3.org/2004/02/skos/core#hiddenLabel",
        "http://xmlns.com/foaf/0.1/name",
        "http://www.w3.org/2000/01/rdf-schema#label",
        "http://schema.org/name",
    };
    return is_one_of(predicate, names, sizeof names / sizeof *names);
}

static bool is_sameness(Slice predicate) {
    static const char *const names[] = {
        "http://www.w3.org/2002/07/owl#sameAs",
        "http://schema.org/sameAs",
        "http://www.w3.org/2004/02/skos/core#exactMatch",
    };
    return is_one_of(predicate, names, sizeof names / sizeof *names);
}

static void add_identifier(const View *view, Resource *node, Slice iri) {
    size_t length = strlen(WIKIDATA);
    if (iri.length > length && memcmp(iri.text, WIKIDATA, length) == 0)
        add_once(view, &node->identifiers, view_local(iri));
}

/* The end of an IRI read as words: 'oekraiense-regering'. */
static Slice words_of_local(const View *view, Slice iri) {
    Slice local = view_local(iri);
    char *text = arena_copy(view->arena, local.text, local.length);
    for (size_t i = 0; i < local.length; i++)
        if (text[i] == '-') text[i] = ' ';
    return (Slice){ text, local.length };
}

static void add_label(const View *view, Resource *node, Slice label) {
    vector_push(view->arena, &node->labels, score_text(view->arena, view->rules, label));
}

const Resource *view_resource(const View *view, Slice iri) {
    Resource *node = ARENA_NEW(view->arena, Resource);
    size_t at = first_of(view, iri);
    node->iri = iri;
    for (const Statement *s; (s = next_of(view, iri, &at));) {
        if (is_sameness(s->predicate)) add_identifier(view, node, s->object.value);
        if (!is_label(s->predicate)) continue;
        if (node->labels.count == 0) node->shown = s->object.value;
        add_label(view, node, s->object.value);
    }
    add_identifier(view, node, iri);
    if (node->labels.count == 0) {
        node->shown = words_of_local(view, iri);
        add_label(view, node, node->shown);
    }
    return node;
}
