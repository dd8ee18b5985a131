#include "base/trie.h"
#include "check.h"

#include <setjmp.h>
#include <stdlib.h>

#define ROOM 64

static Arena *arena;
static uint32_t state; /* of the generator; the same numbers in every run */

static uint32_t random_below(uint32_t bound) {
    state = state * UINT32_C(1664525) + UINT32_C(1013904223);
    return (uint32_t)((uint64_t)state * bound >> 32);
}

/* What trie_lookup promises, said in the simplest way: one hit per length that has a
   key. */
static size_t naive_lookup(const TrieEntry *entries, size_t count, const char *text,
                           size_t length, size_t offset, TrieHit *hits) {
    size_t found = 0;
    for (size_t n = 0; n <= length - offset; n++) {
        uint32_t *values = ARENA_ARRAY(arena, uint32_t, count + 1);
        uint32_t value_count = 0;
        Slice part = slice_between(text, offset, offset + n);
        for (size_t i = 0; i < count; i++) { /* the entries are sorted by key and value */
            if (!slice_equal(entries[i].key, part)) continue;
            if (value_count > 0 && values[value_count - 1] == entries[i].value) continue;
            values[value_count++] = entries[i].value;
        }
        if (value_count > 0)
            hits[found++] = (TrieHit){ (uint32_t)n, values, value_count };
    }
    return found;
}

static bool same_hits(const TrieHit *a, const TrieHit *b, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (a[i].length != b[i].length || a[i].value_count != b[i].value_count ||
            memcmp(a[i].values, b[i].values, a[i].value_count * sizeof(uint32_t)) != 0) {
            return false;
        }
    }
    return true;
}

/* Compares with the oracle at every offset of the text. */
static bool agrees(const Trie *trie, const TrieEntry *entries, size_t count,
                   const char *text, size_t length) {
    for (size_t offset = 0; offset <= length; offset++) {
        TrieHit hits[ROOM], expected[ROOM];
        size_t n = trie_lookup(trie, text, length, offset, hits, ROOM);
        size_t m = naive_lookup(entries, count, text, length, offset, expected);
        if (n != m || !same_hits(hits, expected, n)) return false;
    }
    return true;
}

static void finds_names_in_a_text(void) {
    TrieEntry entries[] = {
        { slice_of("Oekraïne"), 3 },  { slice_of("NAVO"), 1 },
        { slice_of("NAVO Raad"), 2 }, { slice_of("Oekraïense"), 4 },
        { slice_of("NAVO"), 9 },      { slice_of("Curaçao"), 5 },
        { slice_of("NAVO"), 1 },      { slice_of("’s-Gravenhage"), 6 },
    };
    size_t count = sizeof entries / sizeof *entries;
    const Trie *trie = trie_build(arena, entries, count);
    const char *text = "NAVO Raad";
    TrieHit hits[4];
    CHECK_INT(trie_lookup(trie, text, strlen(text), 0, hits, 4), 2);
    CHECK_INT(hits[0].length, 4);
    CHECK_INT(hits[0].value_count, 2);
    CHECK_INT(hits[0].values[0], 1);
    CHECK_INT(hits[0].values[1], 9);
    CHECK_INT(hits[1].length, 9);
    CHECK_INT(hits[1].values[0], 2);
    CHECK_INT(trie_lookup(trie, text, 8, 0, hits, 4), 1);
    CHECK_INT(trie_lookup(trie, text, 3, 0, hits, 4), 0);
    const char *more = "in ’s-Gravenhage, Curaçao en de Oekraïense Oekraïne en Oekraïn";
    CHECK(agrees(trie, entries, count, more, strlen(more)));
    CHECK_INT(trie_lookup(trie, more, strlen(more), 3, hits, 4), 1);
    CHECK_INT(hits[0].values[0], 6);
}

/* A lookup that goes on behind a prefix finds what one from the begin finds. */
static void goes_on_behind_a_prefix(void) {
    TrieEntry entries[] = { { slice_of("van"), 1 },
                            { slice_of("van plan"), 2 },
                            { slice_of("van plan zijn"), 3 },
                            { slice_of("vanaf"), 4 } };
    const Trie *trie = trie_build(arena, entries, 4);
    const char *text = "van plan zijn";
    uint32_t node;
    TrieHit hits[4];
    CHECK(trie_has_prefix(trie, slice_of("van "), &node));
    CHECK(node != 0);
    CHECK_INT(trie_lookup_behind(trie, node, 4, text, strlen(text), 0, hits, 4), 2);
    CHECK_INT(hits[0].length, 8);
    CHECK_INT(hits[1].length, 13);
    CHECK(trie_has_prefix(trie, slice_of("van plan"), &node));
    CHECK_INT(trie_lookup_behind(trie, node, 8, text, strlen(text), 0, hits, 4), 2);
    CHECK(!trie_has_prefix(trie, slice_of("van,"), &node));
    CHECK(!trie_has_prefix(trie, slice_of("vanaf "), &node));
    /* Inside the rest of a key there is no place to go on from. */
    CHECK(trie_has_prefix(trie, slice_of("van plan zij"), &node));
    CHECK_INT(node, 0);
    CHECK_INT(trie_lookup_behind(trie, node, 12, text, strlen(text), 0, hits, 4), 3);
}

static void keeps_the_longest_when_room_is_short(void) {
    TrieEntry entries[] = { { slice_of("a"), 1 },
                            { slice_of("aa"), 2 },
                            { slice_of("aaa"), 3 },
                            { slice_of("aaaa"), 4 } };
    const Trie *trie = trie_build(arena, entries, 4);
    TrieHit hits[2];
    CHECK_INT(trie_lookup(trie, "aaaaa", 5, 0, hits, 2), 2);
    CHECK_INT(hits[0].values[0], 3);
    CHECK_INT(hits[1].values[0], 4);
    CHECK_INT(trie_lookup(trie, "aaaaa", 5, 0, hits, 0), 0);
    CHECK_INT(trie_lookup(trie, "aaaaa", 5, 2, hits, 1), 1);
    CHECK_INT(hits[0].length, 3);
}

static void takes_few_keys_and_any_text(void) {
    TrieHit hits[4];
    const Trie *none = trie_build(arena, NULL, 0);
    CHECK(none != NULL);
    CHECK_INT(trie_lookup(none, "a\0b", 3, 0, hits, 4), 0);
    CHECK_INT(trie_lookup(none, "", 0, 0, hits, 4), 0);
    TrieEntry one[] = { { slice_of("EU"), 7 } };
    const Trie *single = trie_build(arena, one, 1);
    CHECK_INT(trie_lookup(single, "EU", 2, 0, hits, 4), 1);
    CHECK_INT(trie_lookup(single, "E", 1, 0, hits, 4), 0);
    CHECK_INT(trie_lookup(single, "EU", 2, 2, hits, 4), 0);
    TrieEntry two[] = { { slice_of("EU"), 7 }, { slice_of("EUR"), 8 } };
    const Trie *pair = trie_build(arena, two, 2);
    char text[256 + 2] =
        "EU"; /* every byte after a key, NUL among them, is just no match */
    for (int byte = 0; byte < 256; byte++) {
        text[2] = (char)byte;
        CHECK_INT(trie_lookup(pair, text, 3, 0, hits, 4), byte == 'R' ? 2 : 1);
        text[0] = (char)byte;
        CHECK_INT(trie_lookup(pair, text, 3, 0, hits, 4), byte == 'E' ? 1 : 0);
        text[0] = 'E';
    }
}

static void follows_long_chains(void) {
    enum { LENGTH = 300 };
    static char chain[LENGTH + 1];
    static TrieEntry entries[LENGTH];
    static TrieHit hits[LENGTH];
    memset(chain, 'x', LENGTH);
    for (uint32_t i = 0; i < LENGTH; i++) entries[i] = (TrieEntry){ { chain, i + 1 }, i };
    const Trie *trie = trie_build(arena, entries, LENGTH);
    CHECK_INT(trie_lookup(trie, chain, LENGTH, 0, hits, LENGTH), LENGTH);
    bool in_order = true;
    for (uint32_t i = 0; i < LENGTH; i++) {
        in_order = in_order && hits[i].length == i + 1 && hits[i].values[0] == i;
    }
    CHECK(in_order);
}

/* Random keys over a few bytes, so that they share beginnings and come twice. */
static void agrees_with_the_oracle(void) {
    for (uint32_t round = 0; round < 200; round++) {
        enum { MOST = 60 };
        TrieEntry entries[MOST];
        char keys[MOST][8];
        state = round;
        uint32_t letters = 1 + random_below(4), count = random_below(MOST);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t length = 1 + random_below(7);
            for (uint32_t k = 0; k < length; k++) {
                keys[i][k] = (char)(round % 2 ? 'a' + random_below(letters)
                                              : 255 - random_below(letters));
            }
            entries[i] = (TrieEntry){ { keys[i], length }, random_below(5) };
        }
        const Trie *trie = trie_build(arena, entries, count);
        char text[40];
        for (size_t i = 0; i < sizeof text; i++) {
            text[i] = (char)(round % 2 ? 'a' + random_below(letters)
                                       : 255 - random_below(letters));
        }
        if (!CHECK(agrees(trie, entries, count, text, sizeof text))) return;
        arena_reset(arena);
    }
}

static void holds_a_hundred_thousand_keys(void) {
    enum { COUNT = 100000 };
    static const char *const parts[] = { "van ", "de ",  "Raad ", "é", "ï",     "Noord",
                                         "Zuid", "land", "stad",  "ë", "Sint ", "over",
                                         "a",    "e",    "o",     "ij" };
    TrieEntry *entries = ARENA_ARRAY(arena, TrieEntry, COUNT);
    state = 1;
    for (uint32_t i = 0; i < COUNT; i++) {
        char key[80] = "";
        uint32_t count = 3 + random_below(4);
        for (uint32_t k = 0; k < count; k++) strcat(key, parts[random_below(16)]);
        entries[i] =
            (TrieEntry){ { arena_copy(arena, key, strlen(key)), strlen(key) }, i };
    }
    const Trie *trie = trie_build(arena, entries, COUNT);
    if (!CHECK(trie != NULL)) return;
    size_t wrong = 0;
    for (size_t i = 0; i < COUNT;) {
        size_t end = i;
        while (end < COUNT && slice_equal(entries[end].key, entries[i].key)) end++;
        TrieHit hits[ROOM];
        Slice key = entries[i].key;
        size_t n = trie_lookup(trie, key.text, key.length, 0, hits, ROOM);
        wrong += n == 0 || hits[n - 1].length != key.length ||
                 hits[n - 1].value_count != end - i ||
                 hits[n - 1].values[0] != entries[i].value;
        i = end;
    }
    CHECK_INT(wrong, 0);
    CHECK(agrees(trie, entries, COUNT, "van de Raad Zuidlandée", 5));
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) {
        puts("out of memory");
        return 1;
    }
    finds_names_in_a_text();
    goes_on_behind_a_prefix();
    keeps_the_longest_when_room_is_short();
    takes_few_keys_and_any_text();
    follows_long_chains();
    agrees_with_the_oracle();
    holds_a_hundred_thousand_keys();
    arena_free(arena);
    return check_summary();
}
