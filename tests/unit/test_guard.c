#include "base/guard.h"
#include "base/memory.h"
#include "check.h"

#include <stdint.h>

static Arena *arena;
static int steps;

static void runs(void *user) {
    *(int *)user += 1;
}

static void exhausts(void *user) {
    steps++;
    arena_alloc(*(Arena **)user, SIZE_MAX);
    steps += 100;
}

static void gives_the_guard_back(void) {
    volatile int jumped = 0;
    if (setjmp(*arena_guard(arena)) == 0) {
        int count = 0;
        CHECK(guard_run(arena, runs, &count));
        CHECK_INT(count, 1);
        CHECK(!guard_run(arena, exhausts, &arena));
        CHECK_INT(steps, 1);
        arena_alloc(arena, SIZE_MAX); /* comes back to the guard above */
        CHECK(false);
    } else {
        jumped++;
    }
    CHECK_INT(jumped, 1);
}

static void fills_both(Arena *scratch, void *user) {
    char **kept = user;
    char *text = arena_format(scratch, "%d-%d", 1, 2);
    *kept = arena_copy(arena, text, strlen(text));
}

static void exhausts_scratch(Arena *scratch, void *user) {
    (void)user;
    arena_alloc(scratch, SIZE_MAX);
}

static void exhausts_outer(Arena *scratch, void *user) {
    (void)user;
    arena_alloc(scratch, 100);
    arena_alloc(arena, SIZE_MAX);
}

static bool jumps(void (*work)(Arena *scratch, void *user)) {
    if (setjmp(*arena_guard(arena))) return true;
    guard_scratch(arena, work, NULL);
    return false;
}

static bool fails_at_once(void) {
    if (setjmp(*arena_guard(arena))) return true;
    memory_fail_after(1);
    guard_scratch(arena, exhausts_scratch, NULL);
    return false;
}

static void frees_scratch_memory(void) {
    char *kept = NULL;
    if (setjmp(*arena_guard(arena))) {
        CHECK(false);
        return;
    }
    guard_scratch(arena, fills_both, &kept);
    CHECK_STRING(kept, "1-2");
    CHECK(jumps(exhausts_scratch));
    CHECK(jumps(exhausts_outer));
    CHECK(fails_at_once());
    memory_fail_after(0);
}

int main(void) {
    arena = arena_new();
    if (!arena) return 1;
    gives_the_guard_back();
    frees_scratch_memory();
    arena_free(arena);
    return check_summary();
}
