/* Guards inside guards: for code that must not be jumped over (callbacks of C libraries)
   and for work that needs memory of its own for a while. */
#ifndef STANDPUNT_BASE_GUARD_H
#define STANDPUNT_BASE_GUARD_H

#include "arena.h"

#include <stdbool.h>

/* Calls work(user) with a guard of its own on `arena`; the guard that was there is back
   when this returns. False when the arena ran out of memory in between: `work` then
   stopped halfway. */
bool guard_run(Arena *arena, void (*work)(void *user), void *user);

/* Calls work(scratch, user) with a new arena that is freed however `work` ends. When that
   one or `arena` runs out of memory, jumps to the guard of `arena`, which must be set. */
void guard_scratch(Arena *arena, void (*work)(Arena *scratch, void *user), void *user);

#endif
