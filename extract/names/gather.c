#include "gather.h"

#include "compile.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/limits.h"
#include "../base/ntriples.h"
#include "../base/stream.h"
#include "../base/unicode.h"
#include "../vocabulary/iris.h"

#include <errno.h>
#include <string.h>

/* Names are cut from pieces of this size: an arena would round each up. */
#define POOL_BYTES ((size_t)1024 * 1024)
#define FIRST_CAPACITY 1024u

/* Shorter names are too often something else: 'Oss', 'ICT'. What a letter abbreviates it
   mostly defines itself. */
#define SHORTEST_NAME 4u

void gather_begin(Gathering *g) {
    g->capacity = FIRST_CAPACITY;
    g->table = ARENA_ARRAY(g->arena, uint32_t, g->capacity);
    g->languages[g->language_count++] = (Slice){ "", 0 };
}

/* ---- Records ---- */

/* "q42" or "space/q42" gives 42; 0: the key is no such one. */
static uint32_t item_of_key(Slice key) {
    size_t start = key.length;
    while (start > 0 && key.text[start - 1] != '/') start--;
    if (key.length - start < 2 || key.text[start] != 'q' || key.text[start + 1] == '0')
        return 0;
    uint64_t number = 0;
    for (size_t i = start + 1; i < key.length; i++) {
        if (key.text[i] < '0' || key.text[i] > '9') return 0;
        number = number * 10 + (uint64_t)(key.text[i] - '0');
        if (number > UINT32_MAX) return 0;
    }
    return (uint32_t)number;
}

static uint64_t hash_of(Slice key, uint32_t item) {
    if (item == 0) return slice_hash(key);
    return (item * UINT64_C(0x9E3779B97F4A7C15)) >> 20;
}

static Slice record_key(const Gathering *g, const NamesRecord *r) {
    return slice_between(g->texts.items, r->key, (size_t)r->key + r->key_length);
}

/* The place in the table where the key is, or is to be. */
static uint32_t *find_place(const Gathering *g, Slice key, uint32_t item) {
    size_t i = hash_of(key, item) & (g->capacity - 1);
    for (; g->table[i]; i = (i + 1) & (g->capacity - 1)) {
        const NamesRecord *r = &g->records.items[g->table[i] - 1];
        bool same = r->key_length == 0 ? item != 0 && r->wikidata == item
                                       : slice_equal(record_key(g, r), key);
        if (same) break;
    }
    return &g->table[i];
}

static void grow_table(Gathering *g) {
    g->capacity *= 2;
    g->table = ARENA_ARRAY(g->arena, uint32_t, g->capacity);
    for (size_t i = 0; i < g->records.count; i++) {
        const NamesRecord *r = &g->records.items[i];
        Slice key = record_key(g, r);
        uint32_t item = r->key_length == 0 ? r->wikidata : 0;
        *find_place(g, key, item) = (uint32_t)i + 1;
    }
}

/* Puts a text among those of records; false when it has no room there. */
static bool keep_text(Gathering *g, Slice text, uint32_t *offset, uint16_t *length) {
    if (text.length > UINT16_MAX || g->texts.count > UINT32_MAX - UINT16_MAX) {
        g->full |= text.length <= UINT16_MAX;
        return false;
    }
    *offset = (uint32_t)g->texts.count;
    *length = (uint16_t)text.length;
    for (size_t i = 0; i < text.length; i++)
        vector_push(g->arena, &g->texts, text.text[i]);
    return true;
}

/* The record of a key, made when there is none; NONE when there is no room. */
static uint32_t record_of(Gathering *g, Slice key) {
    uint32_t item = item_of_key(key);
    uint32_t *place = find_place(g, key, item);
    if (*place) return *place - 1;
    NamesRecord record = { .class = NAMES_NO_CLASS };
    if (g->records.count >= UINT32_MAX / 2) g->full = true;
    if (g->full) return NONE;
    if (item != 0)
        record.wikidata = item;
    else if (!keep_text(g, key, &record.key, &record.key_length))
        return NONE;
    vector_push(g->arena, &g->records, record);
    *place = (uint32_t)g->records.count;
    if (g->records.count * 4 > g->capacity * 3) grow_table(g);
    return (uint32_t)g->records.count - 1;
}

/* ---- Names ---- */

NameShape names_shape(Slice text) {
    size_t next = 0;
    if (text.length > LIMIT_NAME_BYTES || !name_is_good(text)) return NAME_BAD;
    if (!unicode_is_upper(utf8_next(text.text, &next))) return NAME_SMALL;
    if (utf8_count(text.text, text.length) < SHORTEST_NAME) return NAME_SHORT;
    return NAME_TAKEN;
}

static const char *pool_copy(Gathering *g, Slice text) {
    if (g->pool_left < text.length) {
        g->pool = arena_alloc(g->arena, POOL_BYTES);
        g->pool_left = POOL_BYTES;
    }
    char *copy = g->pool;
    memcpy(copy, text.text, text.length);
    g->pool += text.length;
    g->pool_left -= text.length;
    return copy;
}

static void add_name(Gathering *g, uint32_t record, Slice text) {
    switch (names_shape(text)) {
    case NAME_BAD: g->counts->bad_names++; return;
    case NAME_SMALL: g->counts->without_capital++; return;
    case NAME_SHORT: g->counts->short_names++; return;
    case NAME_TAKEN: break;
    }
    Slice copy = { pool_copy(g, text), text.length };
    vector_push(g->arena, &g->names, ((TrieEntry){ copy, record }));
}

static uint8_t language_of(Gathering *g, Slice tag) {
    for (size_t i = 0; i < g->language_count; i++)
        if (slice_equal(g->languages[i], tag)) return (uint8_t)i;
    if (g->language_count == 256 || tag.length > 32) return 0;
    char *lower = arena_copy(g->arena, tag.text, tag.length);
    for (size_t i = 0; i < tag.length; i++)
        if (lower[i] >= 'A' && lower[i] <= 'Z') lower[i] = (char)(lower[i] - 'A' + 'a');
    for (size_t i = 0; i < g->language_count; i++)
        if (slice_is(g->languages[i], lower)) return (uint8_t)i;
    g->languages[g->language_count] = (Slice){ lower, tag.length };
    return (uint8_t)g->language_count++;
}

/* The first label is kept: an import writes the preferred language first. */
static void add_label(Gathering *g, uint32_t record, Slice text, Slice language) {
    NamesRecord *r = &g->records.items[record];
    if (r->label_length > 0 || text.length == 0 || text.length > LIMIT_NAME_BYTES ||
        !name_is_good(text))
        return;
    if (!keep_text(g, text, &r->label, &r->label_length)) return;
    r->language = language_of(g, language);
}

static void add_link(Gathering *g, uint32_t record, Slice iri) {
    NamesRecord *r = &g->records.items[record];
    static const char items[] = IRI_WIKIDATA;
    size_t before = sizeof items - 1;
    if (iri.length > before + 1 && memcmp(iri.text, items, before) == 0 &&
        iri.text[before] == 'Q') {
        char small[16] = "q";
        Slice digits = slice_between(iri.text, before + 1, iri.length);
        if (digits.length > 10) return;
        memcpy(small + 1, digits.text, digits.length);
        uint32_t item = item_of_key(slice_of(small));
        if (item != 0 && r->key_length > 0) r->wikidata = item;
    } else if (r->link_length == 0) {
        keep_text(g, iri, &r->link, &r->link_length);
    }
}

/* The more specific of two classes; the first of two that have nothing in common. */
static void add_class(Gathering *g, uint32_t record, Slice iri) {
    uint32_t class = class_of_iri(g->vocabulary, iri);
    NamesRecord *r = &g->records.items[record];
    if (class == NONE || class >= NAMES_NO_CLASS) return;
    if (r->class == NAMES_NO_CLASS || vocabulary_is_a(g->vocabulary, class, r->class))
        r->class = (uint8_t) class;
}

/* ---- Sources ---- */

void gather_vocabulary(Gathering *g) {
    const Vocabulary *v = g->vocabulary;
    for (size_t i = 0; i < v->entity_count; i++) {
        uint32_t record = record_of(g, v->entities[i].key);
        if (record == NONE || v->entities[i].class >= NAMES_NO_CLASS) continue;
        g->records.items[record].class = (uint8_t)v->entities[i].class;
        add_label(g, record, v->entities[i].label, (Slice){ "", 0 });
        for (uint32_t n = v->first_name[i]; n < v->first_name[i + 1]; n++)
            add_name(g, record, v->names[n].text);
    }
    for (size_t i = 0; i < v->link_count; i++) {
        uint32_t record = record_of(g, v->entities[v->links[i].entity].key);
        if (record != NONE) add_link(g, record, v->links[i].iri);
    }
}

static bool instance(const Gathering *g, Slice iri, Slice *key) {
    Slice bases[] = { g->vocabulary->base, slice_of(IRI_INSTANCES) };
    for (size_t i = 0; i < 2; i++) {
        if (iri.length <= bases[i].length ||
            memcmp(iri.text, bases[i].text, bases[i].length) != 0)
            continue;
        *key = slice_between(iri.text, bases[i].length, iri.length);
        return true;
    }
    return false;
}

static void add_triple(Gathering *g, const NtTriple *t) {
    Slice key;
    if (!instance(g, t->subject, &key)) return;
    bool label = slice_is(t->predicate, IRI_SKOS "prefLabel");
    bool name = label || slice_is(t->predicate, IRI_SKOS "altLabel") ||
                slice_is(t->predicate, IRI_SKOS "hiddenLabel");
    bool type = slice_is(t->predicate, IRI_RDF "type");
    bool same = slice_is(t->predicate, IRI_OWL "sameAs");
    if (!name && !type && !same) return;
    uint32_t record = record_of(g, key);
    if (record == NONE || t->literal != name) return;
    if (type) add_class(g, record, t->object);
    if (same) add_link(g, record, t->object);
    if (label) add_label(g, record, t->object, t->language);
    if (name) add_name(g, record, t->object);
}

typedef struct {
    Gathering *g;
    Stream *stream;
    const char *path;
    size_t wrong; /* lines */
} Reading;

static void read_lines(void *user) {
    Reading *r = user;
    StreamLine line;
    NtTriple triple;
    while (stream_line(r->stream, &line)) {
        switch (ntriples_read(line.text, line.length, &triple)) {
        case NT_TRIPLE: add_triple(r->g, &triple); break;
        case NT_NOTHING: break;
        case NT_WRONG:
            if (r->wrong++ < LIMIT_WRONG_LINES)
                diagnose_line(r->g->diagnostics, STP_ERROR, r->path,
                              stream_line_number(r->stream), "not a line of N-Triples");
            break;
        }
    }
}

StpStatus gather_file(Gathering *g, const char *path) {
    Reading reading = { .g = g, .path = path };
    StpStatus status = stream_open(&reading.stream, path);
    if (status == STP_CANNOT_READ)
        diagnose_file(g->diagnostics, STP_ERROR, path, "%s", strerror(errno));
    if (status != STP_OK) return status;
    bool done = guard_run(g->arena, read_lines, &reading);
    const char *problem = stream_problem(reading.stream);
    if (problem) diagnose_file(g->diagnostics, STP_ERROR, path, "%s", problem);
    stream_close(reading.stream);
    if (!done) longjmp(*arena_guard(g->arena), 1);
    return problem || reading.wrong > 0 ? STP_BAD_DATA : STP_OK;
}

void gather_finish(Gathering *g) {
    size_t kept = 0;
    for (size_t i = 0; i < g->names.count; i++) {
        const NamesRecord *r = &g->records.items[g->names.items[i].value];
        if (r->class == NAMES_NO_CLASS || r->label_length == 0)
            g->counts->untyped++;
        else
            g->names.items[kept++] = g->names.items[i];
    }
    g->names.count = kept;
    g->counts->entries = g->records.count;
}
