/* The one name index: every name of the gazetteer, every word form of the lexicon and
   every literal of the rules, looked up together at the start of each word.

   Built once from sorted keys into a double array (Aoe 1989, 'An Efficient Digital Search
   Algorithm by Using a Double-Array Structure') with the rest of a key kept as a tail
   once it is unique; then immutable and shared by threads. */
#ifndef STANDPUNT_BASE_TRIE_H
#define STANDPUNT_BASE_TRIE_H

#include "arena.h"
#include "slice.h"

typedef struct Trie Trie;

/* A key and what it stands for. Keys are UTF-8 with single spaces; the same key may be
   given several times with different values. */
typedef struct {
    Slice key;
    uint32_t value;
} TrieEntry;

/* A key found in a text: its length in bytes and its values. */
typedef struct {
    uint32_t length;
    const uint32_t *values; /* ascending, without doubles; live with the trie */
    uint32_t value_count;
} TrieHit;

/* Builds in `arena`; sorts `entries` in place. NULL when it does not fit in 32 bits. */
const Trie *trie_build(Arena *arena, TrieEntry *entries, size_t count);

/* All keys that are a prefix of text[offset, length), shortest first; at most `room` of
   them, the longest kept. Returns how many. Any byte is allowed in the text. */
size_t trie_lookup(const Trie *trie, const char *text, size_t length, size_t offset,
                   TrieHit *hits, size_t room);

/* Does any key begin with the text, or is it one? Then *node is where a lookup may go on
   behind it; 0, the begin, where it may not. */
bool trie_has_prefix(const Trie *trie, Slice text, uint32_t *node);

/* trie_lookup of keys that are no shorter than `passed` bytes and begin with those;
   `node` is what trie_has_prefix gave for these bytes. */
size_t trie_lookup_behind(const Trie *trie, uint32_t node, size_t passed,
                          const char *text, size_t length, size_t offset, TrieHit *hits,
                          size_t room);

#endif
