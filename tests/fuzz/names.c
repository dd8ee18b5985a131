/* A compiled list of names, asked for all that it holds. Each list is opened twice: as it
   is, and with the length and the digest in its header made right, past which no change
   of its bytes would come otherwise. */
#include "names/list.h"

#include "base/arena.h"
#include "base/diagnostic.h"
#include "base/iri.h"
#include "base/unicode.h"
#include "fuzz.h"
#include "names/format.h"

#include <stdlib.h>
#include <string.h>

static Arena *lasting, *arena;
static Vocabulary vocabulary;

static void close_all(void) {
    arena_free(arena);
    arena_free(lasting);
}

static void begin(void) {
    Diagnostics quiet = { { NULL, NULL }, 0, 0 };
    lasting = arena_new();
    arena = arena_new();
    if (!lasting || !arena) abort();
    if (setjmp(*arena_guard(lasting))) abort();
    atexit(close_all);
    if (vocabulary_load(&vocabulary, lasting, PROJECT_FILE("tests/fixtures/vocab-small"),
                        NULL, &quiet) != STP_OK)
        abort();
}

/* What goes into the graph must be fit for it. */
static void ask_entry(const NameList *list, uint32_t number) {
    ListEntry entry;
    if (!names_entry(list, number, arena, &entry)) return;
    if (entry.class >= vocabulary.class_count || entry.key.length == 0) abort();
    if (entry.link.length > 0 && !iri_is_valid(entry.link)) abort();
    if (utf8_valid_prefix(entry.label.text, entry.label.length) < entry.label.length)
        abort();
}

static void ask(const NameList *list) {
    static const char text[] = "Voorbeeldraad Nederland Plan van Voorbeeld Zweden";
    Diagnostics quiet = { { NULL, NULL }, 0, 0 };
    TrieHit hits[8];
    for (size_t i = 0; i < sizeof text - 1; i++) {
        size_t count = names_lookup(list, text, sizeof text - 1, i, hits, 8);
        for (size_t h = 0; h < count; h++)
            for (uint32_t v = 0; v < hits[h].value_count; v++)
                ask_entry(list, hits[h].values[v]);
    }
    for (uint32_t i = 0; i < names_entries(list) + 2; i++) ask_entry(list, i);
    names_verify(list, &quiet);
}

static void read_list(const char *bytes, size_t length) {
    static char path[128];
    Diagnostics quiet = { { NULL, NULL }, 0, 0 };
    const NameList *list;
    fuzz_write("list.names", bytes, length);
    arena_reset(arena);
    if (setjmp(*arena_guard(arena))) return;
    strcpy(path, fuzz_folder());
    strcat(path, "/list.names");
    if (names_open(&list, arena, path, &vocabulary, &quiet) == STP_OK) ask(list);
    names_close(list);
}

static void mend_header(char *bytes, size_t length) {
    NamesHeader header;
    memcpy(&header, bytes, sizeof header);
    header.length = length;
    sha256((Slice){ (const char *)&header, offsetof(NamesHeader, digest) },
           header.digest);
    memcpy(bytes, &header, sizeof header);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (!arena) begin();
    read_list((const char *)bytes, length);
    if (length < sizeof(NamesHeader)) return 0;
    char *mended = malloc(length);
    if (!mended) abort();
    memcpy(mended, bytes, length);
    mend_header(mended, length);
    read_list(mended, length);
    free(mended);
    return 0;
}
