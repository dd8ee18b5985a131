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

/* The same for millions of keys: what building takes stays in `arena`, and nothing is
   copied. For an arena that is given back soon. */
const Trie *trie_build_large(Arena *arena, TrieEntry *entries, size_t count);

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

/* ---- Tries in files ---- */

/* The arrays of a trie, as bytes of this machine, each aligned to 4. */
enum { TRIE_UNITS, TRIE_LEAVES, TRIE_TAILS, TRIE_VALUES, TRIE_PARTS };

void trie_parts(const Trie *trie, Slice parts[TRIE_PARTS]);

/* The trie that has these arrays, which are borrowed. NULL when their sizes cannot be
   those of a trie. Whether what stands in them makes sense is not looked at: ask such a
   trie by trie_lookup_checked only. */
const Trie *trie_of_parts(Arena *arena, const Slice parts[TRIE_PARTS]);

/* The same as trie_lookup for a trie that may hold anything: nothing beyond its arrays is
   touched. Values may be any numbers, in any order. */
size_t trie_lookup_checked(const Trie *trie, const char *text, size_t length,
                           size_t offset, TrieHit *hits, size_t room);

#endif
