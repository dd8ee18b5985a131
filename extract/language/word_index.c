/* The one index: every way in which a lexeme is written and every name of the gazetteer,
   each also with a capital, because it may begin a sentence: 'Daarnaast', 'Ten aanzien
   van'. */
#include "compiler.h"

#include "../base/unicode.h"

#include <string.h>

typedef struct {
    Compiler *c;
    VECTOR(IndexEntry) entries;
    VECTOR(TrieEntry) keys;
} IndexBuilder;

/* The upper-case letter of `letter`, or 0. Unicode puts the two cases of a letter at a
   few fixed distances: 32 in Latin, Greek and Cyrillic, 1 in the extensions of Latin, and
   the rest. */
static uint32_t upper_of(uint32_t letter) {
    static const uint32_t distances[] = { 32, 1, 80, 37, 38, 63, 64 };
    if (!unicode_is_lower(letter)) return 0;
    for (size_t i = 0; i < sizeof distances / sizeof *distances; i++) {
        uint32_t upper = letter - distances[i];
        if (letter > distances[i] && unicode_is_upper(upper) &&
            unicode_to_lower(upper) == letter)
            return upper;
    }
    return 0;
}

/* False when the text does not begin with a lower-case letter. */
static bool capitalised(Arena *arena, Slice text, Slice *out) {
    size_t next = 0;
    uint32_t upper = text.length > 0 ? upper_of(utf8_next(text.text, &next)) : 0;
    if (upper == 0) return false;
    char first[4];
    size_t length = unicode_encode(upper, first);
    char *copy = arena_alloc(arena, length + text.length - next + 1);
    memcpy(copy, first, length);
    if (text.length > next) memcpy(copy + length, text.text + next, text.length - next);
    *out = (Slice){ copy, length + text.length - next };
    return true;
}

static void add_key(IndexBuilder *b, Slice text, uint32_t entry) {
    Slice capital;
    if (text.length == 0) return;
    vector_push(b->c->scratch, &b->keys, ((TrieEntry){ text, entry }));
    if (capitalised(b->c->scratch, text, &capital))
        vector_push(b->c->scratch, &b->keys, ((TrieEntry){ capital, entry }));
}

static uint32_t add_entry(IndexBuilder *b, IndexEntry entry) {
    vector_push(b->c->arena, &b->entries, entry);
    return (uint32_t)(b->entries.count - 1);
}

/* Forms of a lexeme stand together; those with equal features share an entry. */
static void add_forms(IndexBuilder *b) {
    const WordForm *forms = b->c->forms.items;
    size_t first = 0;
    for (size_t i = 0; i < b->c->forms.count; i++) {
        if (i == 0 || forms[i].lexeme != forms[i - 1].lexeme) first = b->entries.count;
        size_t entry = first;
        while (entry < b->entries.count &&
               b->entries.items[entry].features != forms[i].features)
            entry++;
        if (entry == b->entries.count)
            add_entry(b, (IndexEntry){
                             false, (uint8_t)b->c->lexemes.items[forms[i].lexeme].class,
                             forms[i].lexeme, forms[i].features });
        add_key(b, forms[i].text, (uint32_t)entry);
    }
}

void build_word_index(Compiler *c) {
    IndexBuilder builder = { .c = c };
    add_forms(&builder);
    for (uint32_t i = 0; i < c->vocabulary->name_count; i++)
        add_key(&builder, c->vocabulary->names[i].text,
                add_entry(&builder, (IndexEntry){ true, 0, i, 0 }));
    c->out->lexemes = c->lexemes.items;
    c->out->lexeme_count = c->lexemes.count;
    c->out->entries = builder.entries.items;
    c->out->index = trie_build(c->arena, builder.keys.items, builder.keys.count);
    if (c->out->index) return;
    diagnose_file(c->diagnostics, STP_ERROR, c->folder,
                  "too many words and names for one index");
    c->status = STP_LIMIT;
}
