#include "guard.h"

#include <string.h>

/* A jmp_buf is an array of plain bytes on every platform with POSIX, so that it can be
   put aside and put back as long as the function that set it has not returned. */
bool guard_run(Arena *arena, void (*work)(void *user), void *user) {
    jmp_buf outer;
    memcpy(&outer, arena_guard(arena), sizeof outer);
    volatile bool done = false;
    if (setjmp(*arena_guard(arena)) == 0) {
        work(user);
        done = true;
    }
    memcpy(arena_guard(arena), &outer, sizeof outer);
    return done;
}

typedef struct {
    Arena *scratch;
    void (*work)(Arena *scratch, void *user);
    void *user;
    bool done; /* the scratch arena had enough */
} ScratchWork;

static void run_work(void *user) {
    const ScratchWork *scratch_work = user;
    scratch_work->work(scratch_work->scratch, scratch_work->user);
}

static void run_scratch(void *user) {
    ScratchWork *scratch_work = user;
    scratch_work->done = guard_run(scratch_work->scratch, run_work, scratch_work);
}

void guard_scratch(Arena *arena, void (*work)(Arena *scratch, void *user), void *user) {
    ScratchWork scratch_work = { arena_new(), work, user, false };
    bool done = scratch_work.scratch && guard_run(arena, run_scratch, &scratch_work);
    arena_free(scratch_work.scratch);
    if (!done || !scratch_work.done) longjmp(*arena_guard(arena), 1);
}
