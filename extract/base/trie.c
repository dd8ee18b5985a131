/* A trie in a double array. Each node is a unit of the array; the child of node n for
   byte b is the unit base(n) XOR b, if that unit says that its parent is n. A node below
   which there is only one key is a leaf, with the rest of the key as its tail.

   Keys 'NAVO', 'NAVO Raad' and 'NRR' make this tree:

       root -N-> o -A-> o -VO...              node 'N' has the children A and R
                   -R-> leaf, tail "R"        only 'NRR' begins with 'NR'
            ... 'NAVO' -0-> leaf, no tail     0 is the end of a key that others go on from
                       -' '-> leaf, tail "Raad"

   The text 'NAVO Raden' walks N, A, V, O, notes the key 'NAVO', walks the space, compares
   the tail and stops: one hit.

   Because of the XOR all children of a node are within one block of 256 units, so that
   placing them is a search in a few bitmaps of free units. */
#include "trie.h"

#include "bits.h"
#include "guard.h"
#include "vector.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK 256u
/* Only the newest blocks are searched for room: older ones have hardly any, and the time
   to build stays in proportion to the keys. */
#define BLOCKS_OPEN 8u

/* The two top bits of Unit.base. */
#define IS_LEAF (UINT32_C(1) << 31)  /* the rest is an index into leaves */
#define ENDS_KEY (UINT32_C(1) << 30) /* there is a child for byte 0 */
#define INDEX_MASK (ENDS_KEY - 1)

#define NO_PARENT UINT32_MAX /* of a free unit */
#define ROOT_PARENT (NO_PARENT - 1)

typedef struct {
    uint32_t base;   /* XOR with a byte gives a child; with two flags */
    uint32_t parent; /* index of the unit that this one is a child of */
} Unit;

typedef struct {
    uint32_t tail; /* offset into tails: rest of the key */
    uint32_t tail_length;
    uint32_t first_value; /* index into values */
    uint32_t value_count;
} Leaf;

struct Trie {
    const Unit *units; /* a multiple of BLOCK; the root is unit 0 */
    const Leaf *leaves;
    const char *tails;
    const uint32_t *values;
    size_t unit_count, leaf_count, tail_bytes, value_count;
};

/* ---- Building ---- */

/* Entries [begin, end), which agree in their first `depth` bytes, belong below `node`. */
typedef struct {
    uint32_t node;
    size_t begin;
    size_t end;
    size_t depth;
} Job;

typedef struct {
    uint64_t free[BLOCK / 64]; /* bit set of free units */
} Block;

typedef struct {
    Arena *arena; /* of the result */
    Arena *scratch;
    const TrieEntry *entries;
    size_t count;
    VECTOR(Unit) units;
    VECTOR(Block) blocks;
    VECTOR(Leaf) leaves;
    VECTOR(char) tails;
    VECTOR(uint32_t) values;
    VECTOR(Job) jobs; /* last in, first out */
    const Trie *result;
} Builder;

static int compare_entries(const void *a, const void *b) {
    const TrieEntry *x = a, *y = b;
    int order = slice_compare(x->key, y->key);
    return order != 0 ? order : (x->value > y->value) - (x->value < y->value);
}

static bool unit_is_free(const Builder *b, uint32_t unit) {
    return b->blocks.items[unit / BLOCK].free[unit % BLOCK / 64] >> unit % 64 & 1;
}

static void take_unit(Builder *b, uint32_t unit, uint32_t parent) {
    b->blocks.items[unit / BLOCK].free[unit % BLOCK / 64] &= ~(UINT64_C(1) << unit % 64);
    b->units.items[unit].parent = parent;
}

static uint32_t add_block(Builder *b) {
    Block block;
    memset(&block, 0xFF, sizeof block);
    vector_push(b->scratch, &b->blocks, block);
    for (unsigned i = 0; i < BLOCK; i++) {
        vector_push(b->scratch, &b->units, ((Unit){ 0, NO_PARENT }));
    }
    return (uint32_t)(b->units.count - BLOCK);
}

static bool all_free(const Builder *b, uint32_t base, const unsigned char *bytes,
                     size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!unit_is_free(b, base ^ bytes[i])) return false;
    }
    return true;
}

/* A base in the block from which all children of the node find a free unit. */
static bool find_base(const Builder *b, uint32_t block, const unsigned char *bytes,
                      size_t count, uint32_t *base) {
    for (uint32_t i = 0; i < BLOCK / 64; i++)
        for (uint64_t word = b->blocks.items[block].free[i]; word; word &= word - 1) {
            *base = (block * BLOCK + i * 64 + bit_lowest(word)) ^ bytes[0];
            if (all_free(b, *base, bytes, count)) return true;
        }
    return false;
}

static uint32_t base_for(Builder *b, const unsigned char *bytes, size_t count) {
    uint32_t blocks = (uint32_t)b->blocks.count, base = 0;
    for (uint32_t i = blocks > BLOCKS_OPEN ? blocks - BLOCKS_OPEN : 0; i < blocks; i++) {
        if (find_base(b, i, bytes, count, &base)) return base;
    }
    return add_block(b);
}

/* The node has one key below it: `job` gives its entries. */
static void make_leaf(Builder *b, const Job *job) {
    Slice key = b->entries[job->begin].key;
    Leaf leaf = { .tail = (uint32_t)b->tails.count,
                  .tail_length = (uint32_t)(key.length - job->depth),
                  .first_value = (uint32_t)b->values.count };
    for (size_t i = job->depth; i < key.length; i++) {
        vector_push(b->scratch, &b->tails, key.text[i]);
    }
    for (size_t i = job->begin; i < job->end; i++) {
        uint32_t value = b->entries[i].value;
        if (i > job->begin && b->entries[i - 1].value == value) continue;
        vector_push(b->scratch, &b->values, value);
        leaf.value_count++;
    }
    b->units.items[job->node].base = IS_LEAF | (uint32_t)b->leaves.count;
    vector_push(b->scratch, &b->leaves, leaf);
}

/* The byte that entry `i` goes on with at `depth`; 0 at its end. */
static unsigned char byte_at(const Builder *b, size_t i, size_t depth) {
    Slice key = b->entries[i].key;
    return depth < key.length ? (unsigned char)key.text[depth] : 0;
}

/* Several keys go on below the node: gives each next byte a child, which becomes a
   job. */
static void make_children(Builder *b, const Job *job) {
    unsigned char bytes[BLOCK];
    size_t begins[BLOCK + 1], count = 0;
    for (size_t i = job->begin; i < job->end; i++) {
        unsigned char byte = byte_at(b, i, job->depth);
        if (count > 0 && bytes[count - 1] == byte) continue;
        begins[count] = i;
        bytes[count++] = byte;
    }
    begins[count] = job->end;
    uint32_t base = base_for(b, bytes, count);
    b->units.items[job->node].base = base | (bytes[0] == 0 ? ENDS_KEY : 0);
    for (size_t i = count; i-- > 0;) { /* the first child is to be the last in */
        uint32_t child = base ^ bytes[i];
        take_unit(b, child, job->node);
        size_t depth = job->depth + (bytes[i] != 0);
        vector_push(b->scratch, &b->jobs,
                    ((Job){ child, begins[i], begins[i + 1], depth }));
    }
}

static bool same_key(const Builder *b, const Job *job) {
    return slice_equal(b->entries[job->begin].key, b->entries[job->end - 1].key);
}

/* Room for one more job in all arrays: no index may reach the flags or wrap. */
static bool fits(const Builder *b, const Job *job) {
    return b->units.count < INDEX_MASK - BLOCK && b->leaves.count < INDEX_MASK &&
           b->entries[job->begin].key.length < UINT32_MAX - b->tails.count &&
           job->end - job->begin < UINT32_MAX - b->values.count;
}

static const void *keep(Builder *b, const void *items, size_t count, size_t size) {
    if (b->scratch == b->arena) return items;
    void *copy = arena_alloc(b->arena, count * size);
    if (count > 0) memcpy(copy, items, count * size);
    return copy;
}

static void keep_result(Builder *b) {
    Trie *trie = ARENA_NEW(b->arena, Trie);
    *trie = (Trie){ .units = keep(b, b->units.items, b->units.count, sizeof(Unit)),
                    .leaves = keep(b, b->leaves.items, b->leaves.count, sizeof(Leaf)),
                    .tails = keep(b, b->tails.items, b->tails.count, 1),
                    .values = keep(b, b->values.items, b->values.count, sizeof(uint32_t)),
                    .unit_count = b->units.count,
                    .leaf_count = b->leaves.count,
                    .tail_bytes = b->tails.count,
                    .value_count = b->values.count };
    b->result = trie;
}

static void build(Arena *scratch, void *user) {
    Builder *b = user;
    b->scratch = scratch;
    add_block(b);
    take_unit(b, 0, ROOT_PARENT);
    if (b->count > 0) vector_push(scratch, &b->jobs, ((Job){ 0, 0, b->count, 0 }));
    while (b->jobs.count > 0) {
        Job job = b->jobs.items[--b->jobs.count];
        if (!fits(b, &job)) return;
        if (same_key(b, &job)) {
            make_leaf(b, &job);
        } else {
            make_children(b, &job);
        }
    }
    keep_result(b);
}

static void sort_entries(TrieEntry *entries, size_t count) {
    for (size_t i = 0; i < count; i++) {
        assert(entries[i].key.length == 0 ||
               !memchr(entries[i].key.text, 0, entries[i].key.length));
    }
    if (count > 0) qsort(entries, count, sizeof *entries, compare_entries);
}

const Trie *trie_build(Arena *arena, TrieEntry *entries, size_t count) {
    sort_entries(entries, count);
    Builder builder = { .arena = arena, .entries = entries, .count = count };
    guard_scratch(arena, build, &builder);
    return builder.result;
}

const Trie *trie_build_large(Arena *arena, TrieEntry *entries, size_t count) {
    sort_entries(entries, count);
    Builder builder = { .arena = arena, .entries = entries, .count = count };
    build(arena, &builder);
    return builder.result;
}

/* ---- Looking up ---- */

typedef struct {
    const Trie *trie;
    TrieHit *hits;
    size_t room;
    size_t count;
} Hits;

static void add_hit(Hits *hits, const Leaf *leaf, size_t length) {
    if (hits->room == 0) return;
    if (hits->count == hits->room) {
        memmove(hits->hits, hits->hits + 1, (hits->room - 1) * sizeof *hits->hits);
        hits->count--;
    }
    hits->hits[hits->count++] =
        (TrieHit){ (uint32_t)length, hits->trie->values + leaf->first_value,
                   leaf->value_count };
}

size_t trie_lookup_behind(const Trie *trie, uint32_t node, size_t passed,
                          const char *text, size_t length, size_t offset, TrieHit *hits,
                          size_t room) {
    Hits found = { trie, hits, room, 0 };
    for (size_t i = offset + (node == 0 ? 0 : passed);; i++) {
        uint32_t base = trie->units[node].base;
        if (base & IS_LEAF) {
            const Leaf *leaf = &trie->leaves[base & INDEX_MASK];
            if (leaf->tail_length <= length - i &&
                (leaf->tail_length == 0 ||
                 memcmp(trie->tails + leaf->tail, text + i, leaf->tail_length) == 0)) {
                add_hit(&found, leaf, i - offset + leaf->tail_length);
            }
            break;
        }
        uint32_t children = base & INDEX_MASK;
        if (base & ENDS_KEY) {
            uint32_t end = trie->units[children].base;
            add_hit(&found, &trie->leaves[end & INDEX_MASK], i - offset);
        }
        if (i == length || text[i] == 0) break;
        uint32_t child = children ^ (unsigned char)text[i];
        if (trie->units[child].parent != node) break;
        node = child;
    }
    return found.count;
}

size_t trie_lookup(const Trie *trie, const char *text, size_t length, size_t offset,
                   TrieHit *hits, size_t room) {
    return trie_lookup_behind(trie, 0, 0, text, length, offset, hits, room);
}

bool trie_has_prefix(const Trie *trie, Slice text, uint32_t *out) {
    uint32_t node = 0;
    *out = 0;
    for (size_t i = 0; i < text.length; i++) {
        uint32_t base = trie->units[node].base;
        if (base & IS_LEAF) {
            const Leaf *leaf = &trie->leaves[base & INDEX_MASK];
            return leaf->tail_length >= text.length - i &&
                   memcmp(trie->tails + leaf->tail, text.text + i, text.length - i) == 0;
        }
        uint32_t child = (base & INDEX_MASK) ^ (unsigned char)text.text[i];
        if (text.text[i] == 0 || trie->units[child].parent != node) return false;
        node = child;
    }
    *out = node;
    return true;
}

/* ---- Tries in files ---- */

void trie_parts(const Trie *trie, Slice parts[TRIE_PARTS]) {
    parts[TRIE_UNITS] =
        (Slice){ (const char *)trie->units, trie->unit_count * sizeof(Unit) };
    parts[TRIE_LEAVES] =
        (Slice){ (const char *)trie->leaves, trie->leaf_count * sizeof(Leaf) };
    parts[TRIE_TAILS] = (Slice){ trie->tails, trie->tail_bytes };
    parts[TRIE_VALUES] =
        (Slice){ (const char *)trie->values, trie->value_count * sizeof(uint32_t) };
}

const Trie *trie_of_parts(Arena *arena, const Slice parts[TRIE_PARTS]) {
    if (parts[TRIE_UNITS].length == 0 || parts[TRIE_UNITS].length % sizeof(Unit) != 0 ||
        parts[TRIE_LEAVES].length % sizeof(Leaf) != 0 ||
        parts[TRIE_VALUES].length % sizeof(uint32_t) != 0)
        return NULL;
    Trie *trie = ARENA_NEW(arena, Trie);
    *trie = (Trie){ .units = (const void *)parts[TRIE_UNITS].text,
                    .leaves = (const void *)parts[TRIE_LEAVES].text,
                    .tails = parts[TRIE_TAILS].text,
                    .values = (const void *)parts[TRIE_VALUES].text,
                    .unit_count = parts[TRIE_UNITS].length / sizeof(Unit),
                    .leaf_count = parts[TRIE_LEAVES].length / sizeof(Leaf),
                    .tail_bytes = parts[TRIE_TAILS].length,
                    .value_count = parts[TRIE_VALUES].length / sizeof(uint32_t) };
    return trie;
}

/* The leaf of a unit; NULL when it lies outside of an array. */
static const Leaf *leaf_at(const Trie *trie, uint32_t index) {
    if (index >= trie->leaf_count) return NULL;
    const Leaf *leaf = &trie->leaves[index];
    bool fits = leaf->tail <= trie->tail_bytes &&
                leaf->tail_length <= trie->tail_bytes - leaf->tail &&
                leaf->first_value <= trie->value_count &&
                leaf->value_count <= trie->value_count - leaf->first_value;
    return fits ? leaf : NULL;
}

size_t trie_lookup_checked(const Trie *trie, const char *text, size_t length,
                           size_t offset, TrieHit *hits, size_t room) {
    Hits found = { trie, hits, room, 0 };
    uint32_t node = 0;
    for (size_t i = offset; node < trie->unit_count; i++) {
        uint32_t base = trie->units[node].base, children = base & INDEX_MASK;
        if (base & IS_LEAF) {
            const Leaf *leaf = leaf_at(trie, base & ~IS_LEAF);
            if (leaf && leaf->tail_length <= length - i &&
                (leaf->tail_length == 0 ||
                 memcmp(trie->tails + leaf->tail, text + i, leaf->tail_length) == 0))
                add_hit(&found, leaf, i - offset + leaf->tail_length);
            break;
        }
        if (base & ENDS_KEY && children < trie->unit_count) {
            const Leaf *leaf = leaf_at(trie, trie->units[children].base & INDEX_MASK);
            if (leaf) add_hit(&found, leaf, i - offset);
        }
        if (i == length || text[i] == 0) break;
        uint32_t child = children ^ (unsigned char)text[i];
        if (child >= trie->unit_count || trie->units[child].parent != node) break;
        node = child;
    }
    return found.count;
}
