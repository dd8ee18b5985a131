/* The table and the queries. */
#include "review.h"

#include "../base/csv.h"
#include "../graph/sink.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Candidates that a reconciliation service is asked for: its pages show some five. */
#define QUERY_LIMIT 5

static void put(BufferedSink *out, Slice text) {
    sink_write(out, text.text, text.length);
}

static void put_number(BufferedSink *out, size_t number) {
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%zu", number);
    sink_write(out, digits, (size_t)length);
}

/* ---- Candidates ---- */

/* An entry that has a label. */
typedef struct {
    uint32_t entity;
    uint32_t next; /* another with the same label; NONE */
} Candidate;

/* Entries by the labels of a list. */
typedef struct {
    Slice *labels; /* sorted, unique */
    size_t count;
    uint32_t *first; /* by label: candidates, by entity; NONE */
    VECTOR(Candidate) candidates;
} Candidates;

static int compare_labels(const void *a, const void *b) {
    return slice_compare(*(const Slice *)a, *(const Slice *)b);
}

static void sort_labels(Candidates *c, const ReviewList *list) {
    c->labels = ARENA_ARRAY(list->arena, Slice, list->names.count + 1);
    for (size_t i = 0; i < list->names.count; i++)
        c->labels[i] = list->names.items[i].label;
    qsort(c->labels, list->names.count, sizeof *c->labels, compare_labels);
    for (size_t i = 0; i < list->names.count; i++)
        if (c->count == 0 || !slice_equal(c->labels[c->count - 1], c->labels[i]))
            c->labels[c->count++] = c->labels[i];
}

static uint32_t *first_candidate(const Candidates *c, Slice label) {
    const Slice *found =
        bsearch(&label, c->labels, c->count, sizeof *c->labels, compare_labels);
    return found ? &c->first[found - c->labels] : NULL;
}

/* One pass over all names, from the last, so that each is put before those behind it. */
static void find_candidates(Candidates *c, const ReviewList *list) {
    const Vocabulary *v = list->vocabulary;
    *c = (Candidates){ 0 };
    sort_labels(c, list);
    c->first = ARENA_ARRAY(list->arena, uint32_t, c->count + 1);
    for (size_t i = 0; i < c->count; i++) c->first[i] = NONE;
    for (size_t n = v->name_count; n-- > 0;) {
        uint32_t *first = first_candidate(c, v->names[n].text);
        uint32_t entity = v->names[n].entity;
        if (!first || (*first != NONE && c->candidates.items[*first].entity == entity))
            continue;
        vector_push(list->arena, &c->candidates, ((Candidate){ entity, *first }));
        *first = (uint32_t)c->candidates.count - 1;
    }
}

/* ---- The table ---- */

static void put_field(BufferedSink *out, Slice field) {
    bool quotes = csv_needs_quotes(field);
    if (quotes) sink_byte(out, '"');
    for (size_t i = 0; i < field.length; i++) {
        if (field.text[i] == '"') sink_byte(out, '"');
        sink_byte(out, field.text[i]);
    }
    if (quotes) sink_byte(out, '"');
    sink_byte(out, ',');
}

static void put_candidates(BufferedSink *out, const ReviewList *list, const Candidates *c,
                           Slice label) {
    uint32_t i = *first_candidate(c, label);
    for (bool more = false; i != NONE; i = c->candidates.items[i].next, more = true) {
        if (more) sink_byte(out, ' ');
        put(out, list->vocabulary->entities[c->candidates.items[i].entity].key);
    }
    sink_byte(out, ',');
}

StpStatus review_write_table(ReviewList *list, StpSink sink) {
    static const char titles[] =
        "label,type,count,letters,first,context,candidates,key,entity,wikidata\n";
    BufferedSink out;
    Candidates candidates;
    review_sort(list);
    find_candidates(&candidates, list);
    sink_begin(&out, sink);
    put(&out, slice_of(titles));
    for (size_t i = 0; i < list->names.count; i++) {
        const ReviewName *name = &list->names.items[i];
        put_field(&out, name->label);
        put_field(&out, list->vocabulary->classes[name->class].local);
        put_number(&out, name->count);
        sink_byte(&out, ',');
        put_number(&out, name->letters);
        sink_byte(&out, ',');
        put_field(&out, name->first);
        put_field(&out, name->context);
        put_candidates(&out, list, &candidates, name->label);
        put_field(&out, name->key);
        put(&out, slice_of(",\n"));
    }
    return sink_finish(&out);
}

/* ---- Queries ---- */

static void put_string(BufferedSink *out, Slice text) {
    sink_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.text[i];
        if (c < ' ') {
            char escape[8];
            snprintf(escape, sizeof escape, "\\u%04x", c);
            put(out, slice_of(escape));
            continue;
        }
        if (c == '"' || c == '\\') sink_byte(out, '\\');
        sink_byte(out, (char)c);
    }
    sink_byte(out, '"');
}

/* Item of the nearest class that has one; empty. */
static Slice item_of_class(const Vocabulary *v, uint32_t class) {
    uint32_t best = NONE;
    for (uint32_t c = 0; c < v->class_count; c++)
        if (v->classes[c].item.length > 0 && vocabulary_is_a(v, class, c) &&
            (best == NONE || vocabulary_is_a(v, c, best)))
            best = c;
    return best == NONE ? (Slice){ NULL, 0 } : v->classes[best].item;
}

StpStatus review_write_queries(ReviewList *list, StpSink sink) {
    BufferedSink out;
    review_sort(list);
    sink_begin(&out, sink);
    put(&out, slice_of("{"));
    for (size_t i = 0; i < list->names.count; i++) {
        const ReviewName *name = &list->names.items[i];
        put(&out, slice_of(i > 0 ? ",\n\"q" : "\n\"q"));
        put_number(&out, i);
        put(&out, slice_of("\": {\"query\": "));
        put_string(&out, name->label);
        Slice item = item_of_class(list->vocabulary, name->class);
        if (item.length > 0) {
            put(&out, slice_of(", \"type\": "));
            put_string(&out, item);
        }
        put(&out, slice_of(", \"limit\": "));
        put_number(&out, QUERY_LIMIT);
        put(&out, slice_of("}"));
    }
    put(&out, slice_of("\n}\n"));
    return sink_finish(&out);
}
