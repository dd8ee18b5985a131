#include "statements.h"

#include "../base/iri.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

void statements_begin(StatementList *list, Arena *arena) {
    *list = (StatementList){ .arena = arena };
}

static Slice *place_of(StatementList *list, Slice iri) {
    return &list->checked[((uintptr_t)iri.text >> 4) % CHECKED_IRIS];
}

void statements_trust(StatementList *list, Slice iri) {
    *place_of(list, iri) = iri;
}

/* A letter says hundreds of things with the same few IRIs, which stand at the same
   address each time. */
static Slice checked_iri(StatementList *list, Slice iri) {
    assert(iri.length > 0);
    Slice *known = place_of(list, iri);
    if (iri.text == known->text && iri.length == known->length) return iri;
    Slice encoded = iri_encode(list->arena, iri);
    assert(encoded.length > 0 && memchr(encoded.text, ':', encoded.length));
    if (encoded.text == iri.text) *known = iri;
    return encoded;
}

/* Length of a character that no reader of RDF takes at text[i]: NUL, or U+FFFE and
   U+FFFF, which are EF BF BE and EF BF BF. 0: it is another one. */
static size_t unreadable_at(Slice text, size_t i) {
    const unsigned char *bytes = (const unsigned char *)text.text + i;
    if (bytes[0] == 0) return 1;
    bool other = i + 2 < text.length && bytes[0] == 0xEF && bytes[1] == 0xBF;
    return other && bytes[2] >= 0xBE ? 3 : 0;
}

static bool is_readable(Slice text) {
    if (text.length == 0) return true;
    if (memchr(text.text, 0, text.length)) return false;
    for (size_t i = 0; i < text.length; i++) {
        const char *found = memchr(text.text + i, 0xEF, text.length - i);
        if (!found) return true;
        i = (size_t)(found - text.text);
        if (unreadable_at(text, i) > 0) return false;
    }
    return true;
}

static Slice checked_text(StatementList *list, Slice text) {
    assert(text.length == 0 || utf8_valid_prefix(text.text, text.length) == text.length);
    if (is_readable(text)) return text;
    char *out = arena_alloc(list->arena, 3 * text.length);
    size_t length = 0;
    for (size_t i = 0; i < text.length;) {
        size_t unreadable = unreadable_at(text, i);
        if (unreadable > 0) {
            memcpy(out + length, "\xEF\xBF\xBD", 3);
            length += 3;
            i += unreadable;
        } else {
            out[length++] = text.text[i++];
        }
    }
    return (Slice){ out, length };
}

void statement_add(StatementList *list, Term subject, Term predicate, Term object,
                   Slice graph) {
    assert(subject.kind == TERM_IRI && predicate.kind == TERM_IRI);
    Statement statement = { .subject = checked_iri(list, subject.value),
                            .predicate = checked_iri(list, predicate.value),
                            .object = object,
                            .graph =
                                graph.length > 0 ? checked_iri(list, graph) : graph };
    statement.object.value = object.kind == TERM_IRI ? checked_iri(list, object.value)
                                                     : checked_text(list, object.value);
    vector_push(list->arena, &list->statements, statement);
}

/* After the object a line has " ." or " <graph> .": no graph comes first. */
static int graph_compare(Slice a, Slice b) {
    if (a.length == 0 || b.length == 0) return (a.length > 0) - (b.length > 0);
    return iri_compare(a, b);
}

int statement_compare(const Statement *a, const Statement *b, bool with_graph) {
    int order = iri_compare(a->subject, b->subject);
    if (order == 0) order = iri_compare(a->predicate, b->predicate);
    if (order == 0) order = term_compare(&a->object, &b->object);
    if (order == 0 && with_graph) order = graph_compare(a->graph, b->graph);
    return order;
}

/* ---- Sorting ---- */

/* Statements with the same subject, added one behind the other: what is said of a node is
   said together, so that far fewer subjects than statements are to be compared.

       position:1 a, b · mention:1 a · position:1 c      three runs, two subjects */
typedef struct {
    Slice subject;
    size_t first, count;
} Run;

static int compare_runs(const void *a, const void *b) {
    return iri_compare(((const Run *)a)->subject, ((const Run *)b)->subject);
}

/* Of statements with the same subject. */
static int compare_said(const Statement *x, const Statement *y) {
    int order = iri_compare(x->predicate, y->predicate);
    if (order == 0) order = term_compare(&x->object, &y->object);
    return order != 0 ? order : graph_compare(x->graph, y->graph);
}

static int compare_pointed(const void *a, const void *b) {
    return compare_said(*(const Statement *const *)a, *(const Statement *const *)b);
}

static size_t find_runs(const StatementList *list, Run *runs) {
    size_t count = 0;
    for (size_t i = 0; i < list->statements.count; i++) {
        Slice subject = list->statements.items[i].subject;
        Run *last = &runs[count > 0 ? count - 1 : 0];
        if (count > 0 && last->subject.text == subject.text &&
            last->subject.length == subject.length)
            last->count++;
        else
            runs[count++] = (Run){ subject, i, 1 };
    }
    return count;
}

/* Moves each statement to its place, without a second copy of all: order[i] is the one
   that comes to stand at i. Each round trip of places that follow each other is made with
   one statement in the hand.

       items  c a b     order  1 2 0     a to 0, b to 1, and c, from the hand, to 2 */
static void arrange(Statement *items, const Statement **order, size_t count) {
    for (size_t start = 0; start < count; start++) {
        if (!order[start]) continue;
        Statement hand = items[start];
        size_t at = start;
        for (;;) {
            size_t from = (size_t)(order[at] - items);
            order[at] = NULL;
            if (from == start) break;
            items[at] = items[from];
            at = from;
        }
        items[at] = hand;
    }
}

void statements_finish(StatementList *list) {
    Statement *items = list->statements.items;
    size_t count = list->statements.count, number = 0, kept = 0;
    if (count == 0) return;
    /* Not zeroed: they are large. */
    Run *runs = arena_grow(list->arena, NULL, 0, count * sizeof *runs);
    const Statement **order =
        arena_grow(list->arena, NULL, 0, count * sizeof(Statement *));
    size_t run_count = find_runs(list, runs);
    qsort(runs, run_count, sizeof *runs, compare_runs);
    for (size_t r = 0; r < run_count;) {
        const Run *first = &runs[r];
        size_t begin = number;
        for (; r < run_count && compare_runs(first, &runs[r]) == 0; r++)
            for (size_t i = 0; i < runs[r].count; i++)
                order[number++] = &items[runs[r].first + i];
        qsort(order + begin, number - begin, sizeof *order, compare_pointed);
    }
    arrange(items, order, count);
    arena_release(list->arena, order);
    arena_release(list->arena, runs);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || iri_compare(items[kept - 1].subject, items[i].subject) != 0 ||
            compare_said(&items[kept - 1], &items[i]) != 0)
            items[kept++] = items[i];
    list->statements.count = kept;
}
