#include "progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* Drawing more often than ten times a second costs time and shows nothing more. */
#define INTERVAL_MILLISECONDS 100

static long long now(void) {
    struct timespec time;
    if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) return 0;
    return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void progress_begin(Progress *progress, size_t letters, bool quiet) {
    *progress = (Progress){ .letters = letters };
    progress->shown = !quiet && letters > 1 && isatty(STDERR_FILENO);
}

static void draw(const Progress *progress) {
    fprintf(stderr, "\r%zu of %zu letters, %zu positions, %zu meetings", progress->done,
            progress->letters, progress->positions, progress->meetings);
    if (progress->failed > 0) fprintf(stderr, ", %zu failed", progress->failed);
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_step(Progress *progress, bool failed, size_t positions, size_t meetings) {
    progress->done++;
    if (failed) progress->failed++;
    progress->positions += positions;
    progress->meetings += meetings;
    if (!progress->shown) return;
    long long time = now();
    if (time - progress->last < INTERVAL_MILLISECONDS) return;
    progress->last = time;
    draw(progress);
}

void progress_clear(const Progress *progress) {
    if (progress->shown) fputs("\r\033[K", stderr);
}

void progress_end(Progress *progress) {
    if (!progress->shown) return;
    draw(progress);
    fputc('\n', stderr);
}
