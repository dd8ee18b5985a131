/* Many letters, by several threads, with results in the order of the letters. */
#ifndef STANDPUNT_CLI_BATCH_H
#define STANDPUNT_CLI_BATCH_H

#include "done.h"
#include "inputs.h"

#include "../include/standpunt.h"

/* What is the same for all letters. All borrowed. */
typedef struct {
    const StpModel *model;
    Inputs *inputs;
    Done *done; /* letters that it has are not done again; NULL: none */
    StpFormat format;
    StpProvenance provenance;
    const char *id;       /* as in StpLetter; only for a single letter */
    const char *date;     /* as in StpLetter; for those that state none */
    const char *encoding; /* as in StpLetter */
    unsigned threads;     /* at least 1 */
    bool quiet;           /* no warnings */
} Batch;

/* What came of one letter. Valid during the call that gets it. */
typedef struct {
    Input input;      /* the letter */
    StpStatus status; /* on any but STP_OK the four below are empty */
    bool skipped;     /* it was done before: only `id` is set */
    Buffer graph;     /* as written in the format */
    char *id;
    size_t positions, meetings;
    Buffer messages; /* what was found wrong, for standard error */
} BatchResult;

/* Handles all letters and calls `take` for each in order, in the calling thread. When
   `take` returns false the rest is left. At most two letters per thread are in memory.
   False, after a message, when no thread can be started. */
bool batch_run(const Batch *batch, bool (*take)(void *user, const BatchResult *result),
               void *user);

#endif
