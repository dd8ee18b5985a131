/* Gathers, builds the trie and the filter, and writes the sections behind their
   header. */
#include "compile.h"

#include "gather.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    Slice sections[NAMES_SECTIONS];
    NamesHeader header;
    StpSink sink;
} Writing;

/* ---- Sections ---- */

static Slice make_filter(Gathering *g) {
    uint32_t bits = NAMES_FILTER_LEAST;
    while (bits < NAMES_FILTER_MOST && bits / 8 < g->names.count) bits *= 2;
    uint8_t *filter = ARENA_ARRAY(g->arena, uint8_t, bits / 8);
    for (size_t i = 0; i < g->names.count; i++) {
        Slice key = g->names.items[i].key;
        uint32_t bit = names_first_word(key.text, key.length) & (bits - 1);
        filter[bit / 8] |= (uint8_t)(1 << bit % 8);
    }
    return (Slice){ (const char *)filter, bits / 8 };
}

static void append(Gathering *g, Slice *lines, Slice line) {
    char *text = arena_grow(g->arena, (char *)(uintptr_t)lines->text, lines->length,
                            lines->length + line.length + 1);
    if (line.length > 0) memcpy(text + lines->length, line.text, line.length);
    text[lines->length + line.length] = '\n';
    *lines = (Slice){ text, lines->length + line.length + 1 };
}

static void make_tables(Gathering *g, Writing *w) {
    size_t classes = g->vocabulary->class_count;
    if (classes > NAMES_NO_CLASS) classes = NAMES_NO_CLASS;
    for (size_t i = 0; i < classes; i++)
        append(g, &w->sections[NAMES_CLASSES], g->vocabulary->classes[i].iri);
    for (size_t i = 0; i < g->language_count; i++)
        append(g, &w->sections[NAMES_LANGUAGES], g->languages[i]);
}

static bool make_sections(Gathering *g, Writing *w) {
    const Trie *trie = trie_build_large(g->arena, g->names.items, g->names.count);
    if (!trie) return false;
    trie_parts(trie, w->sections + NAMES_TRIE);
    w->sections[NAMES_FILTER] = make_filter(g);
    w->sections[NAMES_RECORDS] =
        (Slice){ (const char *)g->records.items, g->records.count * sizeof(NamesRecord) };
    w->sections[NAMES_TEXTS] = (Slice){ g->texts.items, g->texts.count };
    make_tables(g, w);
    return true;
}

/* ---- The file ---- */

static size_t aligned(size_t offset) {
    return (offset + NAMES_ALIGNED - 1) / NAMES_ALIGNED * NAMES_ALIGNED;
}

static void make_header(Writing *w, size_t names) {
    NamesHeader *h = &w->header;
    size_t offset = sizeof *h;
    memcpy(h->magic, NAMES_MAGIC, sizeof h->magic);
    h->version = NAMES_VERSION;
    h->order = NAMES_ORDER;
    h->names = names;
    for (int i = 0; i < NAMES_SECTIONS; i++) {
        offset = aligned(offset);
        h->sections[i].offset = offset;
        h->sections[i].length = w->sections[i].length;
        sha256(w->sections[i], h->sections[i].digest);
        offset += w->sections[i].length;
    }
    h->length = offset;
    sha256((Slice){ (const char *)h, offsetof(NamesHeader, digest) }, h->digest);
}

static bool write_bytes(Writing *w, size_t *offset, const char *bytes, size_t length) {
    *offset += length;
    return length == 0 || w->sink.write(w->sink.user, bytes, length);
}

static StpStatus write_file(Writing *w) {
    static const char zeroes[NAMES_ALIGNED];
    size_t offset = 0;
    bool good = write_bytes(w, &offset, (const char *)&w->header, sizeof w->header);
    for (int i = 0; i < NAMES_SECTIONS && good; i++)
        good = write_bytes(w, &offset, zeroes, aligned(offset) - offset) &&
               write_bytes(w, &offset, w->sections[i].text, w->sections[i].length);
    return good ? STP_OK : STP_CANNOT_WRITE;
}

/* ---- Names that several things share ---- */

static const char *entry_name(Gathering *g, uint32_t record) {
    const NamesRecord *r = &g->records.items[record];
    Slice space = g->vocabulary->classes[r->class].id_space;
    if (r->key_length == 0)
        return arena_format(g->arena, "%.*s/q%u", (int)space.length, space.text,
                            r->wikidata);
    return arena_format(g->arena, "%.*s", (int)r->key_length, g->texts.items + r->key);
}

static bool put(StpSink sink, const char *text, size_t length) {
    return sink.write(sink.user, text, length);
}

static bool put_shared(Gathering *g, StpSink sink, size_t first, size_t end) {
    Slice key = g->names.items[first].key;
    bool good = put(sink, key.text, key.length) && put(sink, "\t", 1);
    for (size_t i = first; i < end && good; i++) {
        if (i > first && g->names.items[i].value == g->names.items[i - 1].value) continue;
        const char *name = entry_name(g, g->names.items[i].value);
        good = (i == first || put(sink, " ", 1)) && put(sink, name, strlen(name));
    }
    return good && put(sink, "\n", 1);
}

/* Building the trie has sorted the names, and the records of one name. */
static StpStatus write_shared(Gathering *g, StpSink sink) {
    static const char head[] = "name\tentries\n";
    if (sink.write && !put(sink, head, sizeof head - 1)) return STP_CANNOT_WRITE;
    const TrieEntry *names = g->names.items;
    for (size_t first = 0, end; first < g->names.count; first = end) {
        for (end = first + 1;
             end < g->names.count && slice_equal(names[end].key, names[first].key); end++)
            continue;
        if (names[first].value == names[end - 1].value) continue;
        g->counts->shared++;
        if (sink.write && !put_shared(g, sink, first, end)) return STP_CANNOT_WRITE;
    }
    return STP_OK;
}

/* ---- All of it ---- */

static size_t distinct(const TrieEntry *names, size_t count) {
    size_t different = 0;
    for (size_t i = 0; i < count; i++)
        different += i == 0 || names[i].value != names[i - 1].value ||
                     !slice_equal(names[i].key, names[i - 1].key);
    return different;
}

StpStatus names_compile(Arena *arena, const Vocabulary *vocabulary,
                        const char *const *files, size_t file_count,
                        Diagnostics *diagnostics, StpSink out, StpSink shared,
                        StpNamesCounts *counts) {
    Gathering g = { .arena = arena,
                    .vocabulary = vocabulary,
                    .diagnostics = diagnostics,
                    .counts = counts };
    Writing w = { .sink = out };
    StpStatus status = STP_OK;
    *counts = (StpNamesCounts){ 0 };
    gather_begin(&g);
    gather_vocabulary(&g);
    for (size_t i = 0; i < file_count; i++) {
        StpStatus read = gather_file(&g, files[i]);
        if (read != STP_OK) status = read;
    }
    if (status != STP_OK) return status;
    gather_finish(&g);
    if (g.full || !make_sections(&g, &w)) {
        diagnose_file(diagnostics, STP_ERROR, NULL, "too many names for one list");
        return STP_LIMIT;
    }
    counts->names = distinct(g.names.items, g.names.count);
    status = write_shared(&g, shared);
    if (status != STP_OK) return status;
    make_header(&w, counts->names);
    return write_file(&w);
}
