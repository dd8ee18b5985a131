#include "vocabulary.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "triples.h"

#include <stdlib.h>
#include <string.h>

/* ---- Subjects ---- */

static int compare_triples(const void *a, const void *b) {
    const Triple *x = a, *y = b;
    int order = slice_compare(x->subject, y->subject);
    if (order == 0) order = (x->says > y->says) - (x->says < y->says);
    if (order == 0) order = slice_compare(x->object, y->object);
    if (order == 0) order = slice_compare(x->language, y->language);
    if (order == 0) order = slice_compare(x->datatype, y->datatype);
    if (order == 0) order = (x->kind > y->kind) - (x->kind < y->kind);
    return order != 0 ? order : (x->file > y->file) - (x->file < y->file);
}

/* The same triple in two files is one triple. */
static bool same_triple(const Triple *a, const Triple *b) {
    Triple c = *b;
    c.file = a->file;
    return compare_triples(a, &c) == 0;
}

static void find_subjects(Loading *l) {
    Triple *triples = l->read.triples.items;
    size_t count = l->read.triples.count, kept = 0;
    if (count > 0) qsort(triples, count, sizeof *triples, compare_triples);
    for (size_t i = 0; i < count; i++) {
        if (kept > 0 && same_triple(&triples[kept - 1], &triples[i])) continue;
        triples[kept] = triples[i];
        if (kept == 0 || !slice_equal(triples[kept - 1].subject, triples[i].subject)) {
            vector_push(l->scratch, &l->subjects,
                        ((Subject){ triples[i].subject, kept, kept }));
        }
        l->subjects.items[l->subjects.count - 1].end = ++kept;
    }
    l->read.triples.count = kept;
}

const Triple *subject_triples(const Loading *l, const Subject *subject, Says says,
                              size_t *count) {
    size_t first = subject->first;
    while (first < subject->end && l->read.triples.items[first].says < says) first++;
    size_t end = first;
    while (end < subject->end && l->read.triples.items[end].says == says) end++;
    *count = end - first;
    return l->read.triples.items + first;
}

bool subject_has_type(const Loading *l, const Subject *subject, const char *iri) {
    size_t count;
    const Triple *types = subject_triples(l, subject, SAYS_TYPE, &count);
    for (size_t i = 0; i < count; i++) {
        if (slice_is(types[i].object, iri)) return true;
    }
    return false;
}

static int compare_subject(const void *key, const void *subject) {
    return slice_compare(*(const Slice *)key, ((const Subject *)subject)->iri);
}

const Subject *subject_find(const Loading *l, Slice iri) {
    if (l->subjects.count == 0) return NULL;
    return bsearch(&iri, l->subjects.items, l->subjects.count, sizeof(Subject),
                   compare_subject);
}

Slice iri_local(Slice iri) {
    size_t start = iri.length;
    while (start > 0 && iri.text[start - 1] != '#' && iri.text[start - 1] != '/') start--;
    return slice_between(iri.text, start, iri.length);
}

static bool has_prefix(Slice text, Slice prefix) {
    return text.length > prefix.length &&
           memcmp(text.text, prefix.text, prefix.length) == 0;
}

bool instance_key(const Loading *l, Slice iri, Slice *key) {
    Slice base = l->out->base;
    if (!has_prefix(iri, base)) base = slice_of(IRI_INSTANCES);
    if (!has_prefix(iri, base)) return false;
    *key = slice_between(iri.text, base.length, iri.length);
    return true;
}

Slice keep_text(const Loading *l, Slice text) {
    return (Slice){ arena_copy(l->arena, text.text, text.length), text.length };
}

const void *keep_items(const Loading *l, const void *items, size_t count, size_t size) {
    void *copy = arena_alloc(l->arena, count * size);
    if (count > 0) memcpy(copy, items, count * size);
    return copy;
}

/* ---- Loading ---- */

/* Where nothing is read, a blank node does no harm: shapes are full of them. */
static void refuse_blank_nodes(const Loading *l) {
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        bool blank = subject->iri.text[0] == '_';
        for (size_t k = subject->first; k < subject->end; k++) {
            const Triple *triple = &l->read.triples.items[k];
            Slice says = iri_local(slice_of(says_iri(triple->says)));
            if (triple->kind == OBJECT_BLANK) {
                subject_error(l, subject, triple->file,
                              "has a blank node as %.*s: give it an IRI",
                              (int)says.length, says.text);
            } else if (blank && (triple->says != SAYS_TYPE ||
                                 class_of_iri(l->out, triple->object) != NONE)) {
                diagnose_file(l->diagnostics, STP_ERROR, l->read.files[triple->file].name,
                              "a blank node has a %.*s: give it an IRI", (int)says.length,
                              says.text);
                break;
            }
        }
    }
}

static bool base_is_good(const Loading *l) {
    Slice base = l->out->base;
    char last = base.length > 0 ? base.text[base.length - 1] : 0;
    if (iri_is_valid(base) && (last == '/' || last == '#')) return true;
    diagnose_file(l->diagnostics, STP_ERROR, NULL,
                  "the base <%.*s> must be an IRI that ends in '/' or '#'",
                  (int)base.length, base.text);
    return false;
}

static void load(Arena *scratch, void *user) {
    Loading *l = user;
    l->scratch = scratch;
    size_t errors = l->diagnostics->errors;
    if (!base_is_good(l)) {
        l->status = STP_BAD_VOCABULARY;
        return;
    }
    l->status = triples_read(&l->read, scratch, l->folder, l->diagnostics);
    /* Half of a file would give errors that are none. */
    if (l->diagnostics->errors == errors) {
        find_subjects(l);
        load_classes(l);
        refuse_blank_nodes(l);
        load_properties(l);
        load_individuals(l);
        load_entities(l);
        load_tenures(l);
    }
    if (l->status == STP_OK && l->diagnostics->errors > errors) {
        l->status = STP_BAD_VOCABULARY;
    }
}

StpStatus vocabulary_load(Vocabulary *out, Arena *arena, const char *folder,
                          const char *base, Diagnostics *diagnostics) {
    *out = (Vocabulary){ 0 };
    Slice given = slice_of(base ? base : IRI_INSTANCES);
    out->base = (Slice){ arena_copy(arena, given.text, given.length), given.length };
    Loading loading = { .arena = arena,
                        .diagnostics = diagnostics,
                        .out = out,
                        .folder = folder,
                        .status = STP_OK };
    guard_scratch(arena, load, &loading);
    return loading.status;
}

/* ---- Lookups ---- */

/* Classes, properties and individuals are sorted by local name, entities by key. */
static uint32_t find(Slice wanted, const void *items, size_t count, size_t size,
                     size_t name_offset) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        Slice name;
        memcpy(&name, (const char *)items + middle * size + name_offset, sizeof name);
        int order = slice_compare(wanted, name);
        if (order == 0) return (uint32_t)middle;
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NONE;
}

uint32_t vocabulary_class(const Vocabulary *v, Slice local) {
    return find(local, v->classes, v->class_count, sizeof(Class), offsetof(Class, local));
}

uint32_t vocabulary_property(const Vocabulary *v, Slice local) {
    return find(local, v->properties, v->property_count, sizeof(Property),
                offsetof(Property, local));
}

uint32_t vocabulary_individual(const Vocabulary *v, Slice local) {
    return find(local, v->individuals, v->individual_count, sizeof(Individual),
                offsetof(Individual, local));
}

uint32_t vocabulary_entity(const Vocabulary *v, Slice key) {
    return find(key, v->entities, v->entity_count, sizeof(Entity), offsetof(Entity, key));
}

bool vocabulary_is_a(const Vocabulary *v, uint32_t a, uint32_t b) {
    return v->classes[a].ancestors[b / 64] >> b % 64 & 1;
}

bool vocabulary_is(const Vocabulary *v, uint32_t class, CoreClass core) {
    return v->core[core] != NONE && vocabulary_is_a(v, class, v->core[core]);
}

/* The first tenure of the post. */
static size_t first_tenure(const Vocabulary *v, uint32_t post) {
    size_t low = 0, high = v->tenure_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (v->tenures[middle].post < post) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Days by which a tenure may run into the next: sources count the day of the handover
   for both, or the night after it. */
#define HANDOVER_DAYS 1

uint32_t vocabulary_holder(const Vocabulary *v, uint32_t post, int32_t day) {
    const Tenure *last = NULL;
    for (size_t i = first_tenure(v, post);
         i < v->tenure_count && v->tenures[i].post == post; i++) {
        const Tenure *t = &v->tenures[i];
        bool open = t->until == INT32_MAX;
        if (day < t->from || day > (open ? v->tenures_known : t->until)) continue;
        bool beside = last && last->person != t->person &&
                      (int64_t)last->until - t->from > HANDOVER_DAYS;
        if (beside) return NONE;
        last = t;
    }
    return last ? last->person : NONE;
}
