/* How far a long run is, and how it ended, on standard error. */
#ifndef STANDPUNT_CLI_PROGRESS_H
#define STANDPUNT_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    bool shown;     /* standard error is a terminal */
    bool quiet;     /* nothing at all */
    size_t letters; /* that there are; 0: not known */
    size_t done;    /* of them, with those that failed or were skipped */
    size_t failed, skipped;
    size_t positions, meetings;
    unsigned long long bytes; /* of the letters that were read */
    long long start, last;    /* when it began, and when the line was drawn, in
                                 milliseconds of a steady clock */
} Progress;

/* What became of one letter. */
typedef struct {
    bool failed, skipped;
    size_t positions, meetings, bytes;
} ProgressStep;

void progress_begin(Progress *progress, size_t letters, bool quiet);

/* One more letter is done. */
void progress_step(Progress *progress, ProgressStep step);

/* Clears the line, before something else is printed. */
void progress_clear(const Progress *progress);

/* Replaces the line by the totals; a run of one letter has none. */
void progress_end(Progress *progress);

#endif
