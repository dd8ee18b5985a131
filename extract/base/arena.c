/* Blocks of memory in two lists. Small pieces are cut from the first block in use; a
   piece that would waste much of a block gets a block of its own behind it, so that the
   first goes on being filled. A reset moves all blocks to the spare list, where the
   smallest that fits is taken.

       in use  [####....] -> [#big#####] -> [########]      spare  [........] -> [....]

   Zeroes are written when a piece is given out, not when the arena is reset: a short
   letter after a long one then pays only for what it uses. */
#include "arena.h"

#include "memory.h"

#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* First block: holds all small things of a letter of a few pages. */
#define BLOCK_SMALLEST ((size_t)64 * 1024)
/* Blocks grow with what is used, up to this. */
#define BLOCK_LARGEST ((size_t)4 * 1024 * 1024)
/* Blocks above this, of an unusually large letter, go back to the heap at a reset. */
#define BLOCK_KEPT ((size_t)32 * 1024 * 1024)

typedef struct Block Block;
struct Block {
    Block *next;
    size_t size; /* bytes behind this header */
    size_t used;
    bool own;            /* of one large piece */
    max_align_t start[]; /* the bytes */
};

struct Arena {
    jmp_buf guard;
    Block *blocks; /* in use; small pieces come from the first */
    Block *spare;  /* kept at a reset */
    size_t used;   /* bytes given out */
};

Arena *arena_new(void) {
    Arena *arena = memory_allocate(sizeof *arena);
    if (arena) memset(arena, 0, sizeof *arena);
    return arena;
}

static void free_blocks(Block *block) {
    while (block) {
        Block *next = block->next;
        memory_release(block);
        block = next;
    }
}

void arena_free(Arena *arena) {
    if (!arena) return;
    free_blocks(arena->blocks);
    free_blocks(arena->spare);
    memory_release(arena);
}

static void give_back(Arena *arena, Block *block) {
    if (block->size > BLOCK_KEPT) {
        memory_release(block);
        return;
    }
    block->used = 0;
    block->next = arena->spare;
    arena->spare = block;
}

void arena_reset(Arena *arena) {
    while (arena->blocks) {
        Block *block = arena->blocks;
        arena->blocks = block->next;
        give_back(arena, block);
    }
    arena->used = 0;
}

void arena_release(Arena *arena, const void *piece) {
    Block **place = &arena->blocks;
    while (*place && (const void *)(*place)->start != piece) place = &(*place)->next;
    Block *block = *place;
    if (!block || !block->own) return;
    *place = block->next;
    arena->used -= block->used;
    give_back(arena, block);
}

jmp_buf *arena_guard(Arena *arena) {
    return &arena->guard;
}

/* Takes the smallest spare block of at least `size` bytes out of the list; NULL: there is
   none. */
static Block *take_spare(Arena *arena, size_t size) {
    Block **best = NULL;
    for (Block **place = &arena->spare; *place; place = &(*place)->next) {
        if ((*place)->size < size) continue;
        if (!best || (*place)->size < (*best)->size) best = place;
    }
    if (!best) return NULL;
    Block *block = *best;
    *best = block->next;
    return block;
}

static Block *new_block(Arena *arena, size_t size) {
    Block *block = NULL;
    if (size <= SIZE_MAX - sizeof(Block)) block = memory_allocate(sizeof(Block) + size);
    if (!block) longjmp(arena->guard, 1);
    block->size = size;
    block->used = 0;
    return block;
}

/* Size of the next block for small pieces: grows with use, so that there are few. */
static size_t block_size(const Arena *arena) {
    size_t size = arena->used / 2;
    if (size < BLOCK_SMALLEST) return BLOCK_SMALLEST;
    return size > BLOCK_LARGEST ? BLOCK_LARGEST : size;
}

/* A block that has room for `size` bytes, already in the list of blocks in use. */
static Block *block_with_room(Arena *arena, size_t size) {
    Block *first = arena->blocks;
    if (first && first->size - first->used >= size) return first;
    bool own = size > BLOCK_SMALLEST / 4;
    size_t least = own ? size : BLOCK_SMALLEST;
    Block *block = take_spare(arena, least);
    if (!block) block = new_block(arena, own ? size : block_size(arena));
    block->own = own && first;
    if (block->own) {
        block->next = first->next;
        first->next = block;
    } else {
        block->next = first;
        arena->blocks = block;
    }
    return block;
}

static size_t rounded(Arena *arena, size_t size) {
    const size_t unit = _Alignof(max_align_t);
    if (size == 0) size = 1;
    if (size > SIZE_MAX / 2) longjmp(arena->guard, 1);
    return (size + unit - 1) / unit * unit;
}

/* A piece of a rounded size, with whatever was there before. */
static void *take_piece(Arena *arena, size_t size) {
    Block *block = block_with_room(arena, size);
    void *piece = (char *)block->start + block->used;
    block->used += size;
    arena->used += size;
    return piece;
}

void *arena_alloc(Arena *arena, size_t size) {
    size = rounded(arena, size);
    return memset(take_piece(arena, size), 0, size);
}

/* Takes what the piece needs from behind it. */
static bool extend(Arena *arena, const void *piece, size_t used, size_t size) {
    Block *block = arena->blocks;
    if (!block || (const char *)piece + used != (char *)block->start + block->used ||
        block->size - block->used < size - used)
        return false;
    block->used += size - used;
    arena->used += size - used;
    return true;
}

/* Makes the block of a large piece larger, where it has one of its own: nothing is left
   behind, and the system moves pages instead of bytes. NULL: it has none. */
static void *grow_own(Arena *arena, const void *piece, size_t used, size_t size) {
    if (used <= BLOCK_SMALLEST / 4) return NULL;
    Block **place = &arena->blocks;
    while (*place && (const void *)(*place)->start != piece) place = &(*place)->next;
    Block *block = *place;
    if (!block || block->used != used) return NULL;
    if (block->size < size) {
        block = memory_resize(block, sizeof(Block) + size);
        if (!block) longjmp(arena->guard, 1);
        block->size = size;
        *place = block;
    }
    block->used = size;
    arena->used += size - used;
    return block->start;
}

void *arena_grow(Arena *arena, void *piece, size_t used, size_t size) {
    assert(used <= size && (piece || used == 0));
    size = rounded(arena, size);
    if (used > 0 && extend(arena, piece, rounded(arena, used), size)) return piece;
    void *grown = used > 0 ? grow_own(arena, piece, rounded(arena, used), size) : NULL;
    if (grown) return grown;
    grown = take_piece(arena, size);
    if (used > 0) memcpy(grown, piece, used);
    return grown;
}

char *arena_copy(Arena *arena, const char *text, size_t length) {
    assert(text || length == 0);
    size_t size = rounded(arena, length + 1);
    char *copy = take_piece(arena, size);
    if (length > 0) memcpy(copy, text, length);
    /* To the end of the piece: PCRE2 reads a few bytes past a text, in whole words. */
    memset(copy + length, 0, size - length);
    return copy;
}

char *arena_format(Arena *arena, const char *format, ...) {
    assert(format);
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    assert(length >= 0);
    char *text = take_piece(arena, rounded(arena, (size_t)length + 1));
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

size_t arena_used(const Arena *arena) {
    return arena->used;
}
