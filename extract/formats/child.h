/* Runs a program in a process of its own: bytes in, bytes out, within a time. */
#ifndef STANDPUNT_FORMATS_CHILD_H
#define STANDPUNT_FORMATS_CHILD_H

#include "../base/arena.h"
#include "../base/slice.h"

typedef enum {
    CHILD_EXITED,   /* `number` is its exit status */
    CHILD_KILLED,   /* by signal `number` */
    CHILD_NO_START, /* `number` is an errno */
    CHILD_NO_TIME,  /* it was stopped: the time is over */
    CHILD_TOO_MUCH  /* it was stopped: it wrote more than it may */
} ChildOutcome;

typedef struct {
    ChildOutcome outcome;
    int number;
    Slice output; /* all that it wrote to standard output, or what came in time */
} ChildResult;

/* Runs `program` with `input` as its standard input, no environment, no other files, and
   nothing from this process. Its output, `most` bytes at most, goes into the arena. It
   has `seconds`, and has ended when this returns, also when the arena has no memory. May
   be called by any thread, at any time. */
ChildResult child_run(Arena *arena, const char *program, Slice input, unsigned seconds,
                      size_t most);

#endif
