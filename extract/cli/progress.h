/* A line on standard error that shows how far a long run is. */
#ifndef STANDPUNT_CLI_PROGRESS_H
#define STANDPUNT_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    bool shown; /* standard error is a terminal and the run has several letters */
    size_t letters, done, failed;
    size_t positions, meetings;
    long long last; /* when the line was drawn, in milliseconds of a steady clock */
} Progress;

void progress_begin(Progress *progress, size_t letters, bool quiet);

/* One more letter is done. */
void progress_step(Progress *progress, bool failed, size_t positions, size_t meetings);

/* Clears the line, before something else is printed. */
void progress_clear(const Progress *progress);

/* Replaces the line by the totals. */
void progress_end(Progress *progress);

#endif
