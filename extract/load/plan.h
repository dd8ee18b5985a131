/* What goes where, found by reading all input once before anything is sent.

   A graph can be sent when its last statement was read. In N-Quads that is known only at
   the end of the input, since its order is free: in ours, sorted by subject, the links of
   all letters stand between the statements of each. So the first reading notes where each
   graph ends,

       1 <letter-1>   2 <links>   3 <letter-1>   4 <letter-2>   5 <links>   6 <letter-2>

       letter-1: 3   links: 5   letter-2: 6

   and the second holds only what has not ended: letter-1 is sent after statement 3,
   before letter-2 begins.

   A file without graph names is that of one letter, and its graph is named as in the
   N-Quads of `standpunt extract`: by the letter; owl:sameAs is in the graph of the links.
   Data that cannot be read is found here, so that nothing of it is sent. */
#ifndef STANDPUNT_LOAD_PLAN_H
#define STANDPUNT_LOAD_PLAN_H

#include "lines.h"

#include "../base/diagnostic.h"
#include "../base/vector.h"

typedef struct {
    const char *path;
    bool vocabulary;
    Slice graph; /* of its statements without a graph; empty: there are none */
    Slice links; /* of its owl:sameAs without a graph; empty: there are none */
} PlanFile;

typedef struct {
    Slice iri;       /* ends in NUL */
    uint64_t last;   /* number of its last statement, over all files */
    bool shared;     /* by letters of several loads: added to, not replaced */
    char loaded[65]; /* digest of what the store has, by the journal; "": unknown */
    Lines lines;     /* what was read so far */
} PlanGraph;

typedef struct {
    Arena *arena; /* of all that is below, but the lines */
    Diagnostics *diagnostics;
    VECTOR(PlanFile) files;
    VECTOR(PlanGraph) graphs; /* by the first statement */
    uint32_t *slots;          /* of a hash table of graphs: number + 1; 0: empty */
    size_t slot_count;        /* a power of two */
    uint64_t statements;      /* read so far */
    size_t open_bytes;        /* of all lines */
} Plan;

/* Files are borrowed. `named` is the graph of files that name none and hold no letter;
   NULL: such files are an error. The arena must have its guard set. */
void plan_begin(Plan *plan, Arena *arena, Diagnostics *diagnostics);
void plan_add(Plan *plan, const char *path, bool vocabulary);

/* The first reading. STP_BAD_DATA or STP_CANNOT_READ after diagnostics, of all files. */
StpStatus plan_make(Plan *plan, const char *named);

/* NULL when there is no such graph. */
PlanGraph *plan_find(const Plan *plan, Slice iri);

/* Gets a graph that is whole: its lines are finished, and freed after the call. Any
 * status but STP_OK stops the reading. */
typedef StpStatus (*PlanSend)(void *user, PlanGraph *graph);

/* The second reading. */
StpStatus plan_run(Plan *plan, PlanSend send, void *user);

/* Frees the lines that are left. */
void plan_end(Plan *plan);

#endif
