#include "base/arena.h"
#include "base/memory.h"
#include "check.h"

#include <stdint.h>

static bool all_zero(const char *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (bytes[i] != 0) return false;
    }
    return true;
}

static void gives_aligned_zeroes(Arena *arena) {
    for (size_t size = 0; size < 100; size++) {
        char *piece = arena_alloc(arena, size);
        CHECK((uintptr_t)piece % _Alignof(max_align_t) == 0);
        CHECK(all_zero(piece, size));
        memset(piece, 'x', size);
    }
}

static void zeroes_again_after_a_reset(Arena *arena) {
    memset(arena_alloc(arena, 50000), 'x', 50000);
    memset(arena_alloc(arena, 3000000), 'x', 3000000);
    arena_reset(arena);
    CHECK_INT(arena_used(arena), 0);
    CHECK(all_zero(arena_alloc(arena, 50000), 50000));
    CHECK(all_zero(arena_alloc(arena, 3000000), 3000000));
}

/* The second letter of the same size asks the heap for nothing. */
static void keeps_blocks(Arena *arena) {
    size_t before = 0;
    for (int round = 0; round < 3; round++) {
        arena_reset(arena);
        if (round == 1) before = memory_count();
        for (int i = 0; i < 1000; i++) arena_alloc(arena, 300);
        arena_alloc(arena, 1000000);
        for (int i = 0; i < 1000; i++) arena_alloc(arena, 300);
    }
    CHECK_INT(memory_count(), before);
}

/* A large piece does not end the block that is being filled. */
static void large_pieces_stand_apart(Arena *arena) {
    arena_reset(arena);
    char *first = arena_alloc(arena, 16);
    arena_alloc(arena, 1000000);
    char *second = arena_alloc(arena, 16);
    CHECK(second == first + 16);
}

static void grows_pieces(Arena *arena) {
    char *piece = arena_grow(arena, NULL, 0, 16);
    memcpy(piece, "0123456789abcdef", 16);
    CHECK(arena_grow(arena, piece, 16, 64) == piece); /* nothing stands behind it */
    char *next = arena_alloc(arena, 8);
    CHECK(next >= piece + 64);
    char *moved = arena_grow(arena, piece, 64, 1024 * 1024);
    CHECK(moved != piece);
    CHECK(memcmp(moved, "0123456789abcdef", 16) == 0);
    arena_alloc(arena, 8);
    size_t used = arena_used(arena);
    char *larger = arena_grow(arena, moved, 1024 * 1024, 64 * 1024 * 1024);
    CHECK(memcmp(larger, "0123456789abcdef", 16) == 0);
    CHECK_INT(arena_used(arena) - used, 63 * 1024 * 1024); /* nothing was left behind */
    larger[64 * 1024 * 1024 - 1] = 1;
}

/* A large piece that is given back is given out again; the others stay. */
static void takes_large_pieces_back(Arena *arena) {
    arena_reset(arena);
    char *small = arena_copy(arena, "letter", 6);
    char *first = arena_alloc(arena, 1000000), *second = arena_alloc(arena, 2000000);
    memset(second, 'x', 2000000);
    size_t used = arena_used(arena);
    arena_release(arena, first);
    CHECK_INT(used - arena_used(arena), 1000000);
    arena_release(arena, small);
    arena_release(arena, NULL);
    CHECK_STRING(small, "letter");
    size_t before = memory_count();
    char *again = arena_alloc(arena, 900000);
    CHECK_INT(memory_count(), before);
    memset(again, 'y', 900000);
    CHECK(second[0] == 'x' && second[1999999] == 'x');
}

static void makes_strings(Arena *arena) {
    CHECK_STRING(arena_copy(arena, "letter", 3), "let");
    CHECK_STRING(arena_copy(arena, NULL, 0), "");
    CHECK_STRING(arena_format(arena, "%s-%d", "kst", 28676), "kst-28676");
}

static void jumps_when_memory_is_out(void) {
    Arena *arena = arena_new();
    volatile int jumps = 0;
    if (setjmp(*arena_guard(arena))) {
        jumps++;
        memory_fail_after(0);
    } else {
        memory_fail_after(1);
        arena_alloc(arena, 10);
        CHECK(false);
    }
    CHECK_INT(jumps, 1);
    CHECK(setjmp(*arena_guard(arena)) == 0);
    CHECK(arena_alloc(arena, 10) != NULL); /* it can still be used */
    arena_free(arena);

    memory_fail_after(1);
    CHECK(arena_new() == NULL);
    memory_fail_after(0);
}

static void refuses_absurd_sizes(void) {
    Arena *arena = arena_new();
    if (setjmp(*arena_guard(arena))) {
        CHECK(true);
    } else {
        arena_alloc(arena, SIZE_MAX - 3);
        CHECK(false);
    }
    arena_free(arena);
    arena_free(NULL);
}

int main(void) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    gives_aligned_zeroes(arena);
    zeroes_again_after_a_reset(arena);
    keeps_blocks(arena);
    large_pieces_stand_apart(arena);
    grows_pieces(arena);
    takes_large_pieces_back(arena);
    makes_strings(arena);
    arena_free(arena);
    jumps_when_memory_is_out();
    refuses_absurd_sizes();
    return check_summary();
}
