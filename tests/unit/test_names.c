/* Compiling a list, using it, and lists that are damaged. */
#include "base/guard.h"
#include "check.h"
#include "names/compile.h"
#include "names/format.h"
#include "names/list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BASE "https://w3id.org/standpunt/id/"
#define TYPE "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
#define PREFERRED "<http://www.w3.org/2004/02/skos/core#prefLabel>"
#define OTHER "<http://www.w3.org/2004/02/skos/core#altLabel>"
#define SAME "<http://www.w3.org/2002/07/owl#sameAs>"
#define BODY "<http://www.w3.org/ns/org#Organization>"

static Arena *arena;
static Vocabulary vocabulary;
static char source_path[] = "/tmp/names-XXXXXX", list_path[] = "/tmp/list-XXXXXX";
static char *compiled; /* bytes of the good list */
static size_t compiled_length;

/* Links before names, a thing of two sources, a name of two things, and what is left
   out. */
static const char source[] =
    "<" BASE "topic/plan-12> " SAME " <https://example.org/12> .\n"
    "<" BASE "actor/q7> " TYPE " " BODY " .\n"
    "<" BASE "actor/q7> " PREFERRED " \"Voorbeeldraad\"@nl .\n"
    "<" BASE "actor/q7> " PREFERRED " \"Example Council\"@en .\n"
    "<" BASE "topic/plan-12> " TYPE " " BODY " .\n"
    "<" BASE "topic/plan-12> " PREFERRED " \"Plan van Voorbeeld\" .\n"
    "<" BASE "topic/plan-12> " OTHER " \"Voorbeeldraad\"@nl .\n"
    "<" BASE "actor/q8> " PREFERRED " \"Zonder Klasse\"@nl .\n"
    "<" BASE "actor/q7> " OTHER " \"klein\"@nl .\n"
    "<" BASE "actor/q7> " OTHER " \"Kort\"@nl .\n"
    "<" BASE "actor/q7> " OTHER " \"Kor\"@nl .\n"
    "<" BASE "actor/q7> " OTHER " \"Twee  Spaties\"@nl .\n"
    "<https://example.org/x> " OTHER " \"Van Elders\"@nl .\n";

static void write_file(const char *path, const void *bytes, size_t length) {
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, length, file) != length) exit(1);
    fclose(file);
}

static bool append(void *user, const char *bytes, size_t length) {
    (void)user;
    char *grown = realloc(compiled, compiled_length + length);
    if (!grown) return false;
    memcpy(grown + compiled_length, bytes, length);
    compiled = grown;
    compiled_length += length;
    return true;
}

static bool refuse(void *user, const char *bytes, size_t length) {
    (void)bytes;
    size_t *left = user;
    bool good = length <= *left;
    if (good) *left -= length;
    return good;
}

static StpStatus compile(StpSink sink, StpNamesCounts *counts) {
    Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
    const char *files[] = { source_path };
    return names_compile(arena, &vocabulary, files, 1, &diagnostics, sink,
                         (StpSink){ NULL, NULL }, counts);
}

static void compiles(void) {
    StpNamesCounts counts;
    write_file(source_path, source, sizeof source - 1);
    CHECK_INT(compile((StpSink){ append, NULL }, &counts), STP_OK);
    CHECK(counts.shared >= 1);
    CHECK_INT(counts.untyped, 1);
    CHECK(counts.bad_names == 1 && counts.without_capital >= 1);
    CHECK(counts.short_names >= 1 && counts.names >= 6);
    for (size_t room = 0; room < compiled_length; room += 1 + compiled_length / 7) {
        size_t left = room;
        CHECK_INT(compile((StpSink){ refuse, &left }, &counts), STP_CANNOT_WRITE);
    }
    write_file(source_path, "<a:s> nothing\n", 14);
    CHECK_INT(compile((StpSink){ append, NULL }, &counts), STP_BAD_DATA);
}

static StpStatus open_list(const NameList **list) {
    Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
    return names_open(list, arena, list_path, &vocabulary, &diagnostics);
}

static void finds(void) {
    static const char text[] = "De Voorbeeldraad en het Plan van Voorbeeld. Oekraïne";
    const NameList *list;
    TrieHit hits[4];
    ListEntry entry;
    size_t length = sizeof text - 1;
    write_file(list_path, compiled, compiled_length);
    CHECK_INT(open_list(&list), STP_OK);
    CHECK_INT(names_lookup(list, text, length, 0, hits, 4), 0);
    CHECK_INT(names_lookup(list, text, length, 3, hits, 4), 1);
    CHECK_INT(hits[0].length, 13);
    CHECK_INT(hits[0].value_count, 2);
    CHECK(names_entry(list, hits[0].values[0], arena, &entry));
    CHECK_INT(names_lookup(list, text, length, 24, hits, 4), 1);
    CHECK(names_entry(list, hits[0].values[0], arena, &entry));
    CHECK_SLICE(entry.key, "topic/plan-12");
    CHECK_SLICE(entry.label, "Plan van Voorbeeld");
    CHECK_SLICE(entry.language, "");
    CHECK_SLICE(entry.link, "https://example.org/12");
    CHECK_INT(entry.entity, NONE);
    CHECK_INT(names_lookup(list, "Example Council", 15, 0, hits, 4), 1);
    CHECK(names_entry(list, hits[0].values[0], arena, &entry));
    CHECK_SLICE(entry.key, "actor/q7");
    CHECK_SLICE(entry.label, "Voorbeeldraad");
    CHECK_SLICE(entry.language, "nl");
    CHECK_SLICE(entry.link, "http://www.wikidata.org/entity/Q7");
    CHECK_INT(names_lookup(list, text, length, 44, hits, 4), 1);
    CHECK(names_entry(list, hits[0].values[0], arena, &entry));
    CHECK(entry.entity == vocabulary_entity(&vocabulary, slice_of("actor/oekraine")));
    CHECK(!names_entry(list, (uint32_t)names_entries(list), arena, &entry));
    CHECK_INT(names_lookup(list, "Zonder Klasse", 13, 0, hits, 4), 0);
    CHECK_INT(names_lookup(list, "klein", 5, 0, hits, 4), 0);
    CHECK_INT(names_lookup(list, "Kor", 3, 0, hits, 4), 0);
    CHECK_INT(names_lookup(list, "Kort", 4, 0, hits, 4), 1);
    names_close(list);
}

/* The header is made right again, so that what is behind it is used. */
static void mend_header(char *bytes) {
    NamesHeader header;
    memcpy(&header, bytes, sizeof header);
    sha256((Slice){ bytes, offsetof(NamesHeader, digest) }, header.digest);
    memcpy(bytes, &header, sizeof header);
}

/* Asks a damaged list for all that it can be asked; sanitizers see what it reads. */
static void ask(void) {
    const NameList *list;
    TrieHit hits[8];
    ListEntry entry;
    static const char text[] =
        "Voorbeeldraad Nederland Plan van Voorbeeld Verenigde Staten";
    if (open_list(&list) == STP_OK) {
        for (size_t i = 0; i < sizeof text - 1; i++) {
            size_t count = names_lookup(list, text, sizeof text - 1, i, hits, 8);
            for (size_t h = 0; h < count; h++)
                for (uint32_t v = 0; v < hits[h].value_count; v++)
                    names_entry(list, hits[h].values[v], arena, &entry);
        }
        for (uint32_t i = 0; i < names_entries(list) + 2; i++)
            names_entry(list, i, arena, &entry);
    }
    names_close(list);
}

static void survives_damage(void) {
    char *bytes = malloc(compiled_length);
    uint32_t state = 7;
    if (!bytes) return;
    for (int round = 0; round < 300; round++) {
        memcpy(bytes, compiled, compiled_length);
        size_t changes = round % 3 == 0 ? 4 : round % 3 == 1 ? 400 : 40000;
        for (size_t i = 0; i < changes; i++) {
            state = state * UINT32_C(1664525) + UINT32_C(1013904223);
            size_t span = round % 5 == 0 ? sizeof(NamesHeader) : compiled_length;
            size_t at = 16 + (size_t)((uint64_t)state * (span - 16) >> 32);
            bytes[at] = (char)(state >> (i % 3 == 0 ? 24 : 4));
        }
        mend_header(bytes);
        write_file(list_path, bytes, compiled_length);
        ask();
    }
    for (size_t length = 0; length < compiled_length;
         length += 1 + compiled_length / 50) {
        const NameList *list;
        write_file(list_path, compiled, length);
        CHECK_INT(open_list(&list), STP_BAD_VOCABULARY);
        names_close(list);
    }
    free(bytes);
}

static void all(void *user) {
    (void)user;
    Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
    CHECK_INT(vocabulary_load(&vocabulary, arena, "../vocab", NULL, &diagnostics),
              STP_OK);
    compiles();
    finds();
    survives_damage();
    free(compiled);
}

int main(void) {
    int a = mkstemp(source_path), b = mkstemp(list_path);
    arena = arena_new();
    if (a < 0 || b < 0 || !arena) return 1;
    close(a);
    close(b);
    CHECK(guard_run(arena, all, NULL));
    arena_free(arena);
    remove(source_path);
    remove(list_path);
    return check_summary();
}
