/* Gathers names over letters; one and the same name has one and the same key. */
#include "review.h"

#include "../graph/names.h"

#include <stdlib.h>
#include <string.h>

/* Kinds of thing whose words say all that there is to know of them. */
static bool is_judged(const Vocabulary *v, const Thing *thing) {
    static const CoreClass others[] = { CORE_TOPIC,    CORE_EVENT,
                                        CORE_DATE,     CORE_AMOUNT,
                                        CORE_DOCUMENT, CORE_DOCUMENT_REFERENCE,
                                        CORE_GROUP };
    if (thing->entity != NONE || thing->entry || thing->first == NONE ||
        !thing_is_named(thing))
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (vocabulary_is(v, thing->class, others[i])) return false;
    return v->classes[thing->class].id_space.length > 0;
}

/* Where the key is, or could be put. */
static size_t place_of(const ReviewList *list, Slice key) {
    size_t at = slice_hash(key) & (list->capacity - 1);
    while (list->places[at] != NONE &&
           !slice_equal(list->names.items[list->places[at]].key, key))
        at = (at + 1) & (list->capacity - 1);
    return at;
}

static void make_room(ReviewList *list) {
    if (list->names.count * 2 < list->capacity) return;
    list->capacity = list->capacity ? list->capacity * 2 : 64;
    list->places = ARENA_ARRAY(list->arena, uint32_t, list->capacity);
    for (size_t i = 0; i < list->capacity; i++) list->places[i] = NONE;
    for (uint32_t i = 0; i < list->names.count; i++)
        list->places[place_of(list, list->names.items[i].key)] = i;
}

static Slice kept(const ReviewList *list, Slice text) {
    return (Slice){ arena_copy(list->arena, text.text, text.length), text.length };
}

static Slice sentence_text(const Findings *findings, const Thing *thing) {
    const Document *d = findings->document;
    const Span *span = &d->sentences[d->tokens[thing->tokens.start].sentence].span;
    return slice_between(d->text.text, span->start, span->end);
}

/* The name of a thing, added when it is new. */
static ReviewName *name_of(ReviewList *list, const Naming *naming, uint32_t thing) {
    const Thing *t = &naming->findings->things[thing];
    Slice iri = thing_iri(naming, thing);
    Slice key = slice_between(iri.text, list->vocabulary->base.length, iri.length);
    make_room(list);
    size_t at = place_of(list, key);
    if (list->places[at] == NONE) {
        ReviewName name = { .key = kept(list, key),
                            .label = kept(list, t->label),
                            .class = t->class,
                            .first = kept(list, naming->letter),
                            .context = kept(list, sentence_text(naming->findings, t)) };
        list->places[at] = (uint32_t)list->names.count;
        vector_push(list->arena, &list->names, name);
    }
    return &list->names.items[list->places[at]];
}

/* Mentions of each thing. */
static size_t *count_mentions(Arena *arena, const Findings *findings) {
    size_t *counts = ARENA_ARRAY(arena, size_t, findings->thing_count + 1);
    for (size_t i = 0; i < findings->mention_count; i++) {
        const Mention *m = &findings->mentions[i];
        if (m->state == MENTION_CHOSEN && m->thing != NONE) counts[m->thing]++;
    }
    return counts;
}

void review_add(ReviewList *list, Arena *scratch, const Findings *findings,
                const char *id) {
    Slice letter = letter_identifier(scratch, list->vocabulary, findings, id);
    if (!letter.text)
        letter = letter_identifier(scratch, list->vocabulary, findings, NULL);
    Naming naming = { scratch, list->vocabulary, findings, letter };
    const size_t *counts = count_mentions(scratch, findings);
    for (uint32_t i = 0; i < findings->thing_count; i++) {
        if (!is_judged(list->vocabulary, &findings->things[i])) continue;
        ReviewName *name = name_of(list, &naming, i);
        name->count += counts[i];
        name->letters++;
    }
}

static int compare_names(const void *a, const void *b) {
    const ReviewName *x = a, *y = b;
    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    int order = slice_compare(x->label, y->label);
    return order ? order : slice_compare(x->key, y->key);
}

void review_sort(ReviewList *list) {
    if (list->names.count > 0)
        qsort(list->names.items, list->names.count, sizeof *list->names.items,
              compare_names);
    for (size_t i = 0; i < list->capacity; i++) list->places[i] = NONE;
    for (uint32_t i = 0; i < list->names.count; i++)
        list->places[place_of(list, list->names.items[i].key)] = i;
}
