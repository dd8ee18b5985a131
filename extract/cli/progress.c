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
    *progress = (Progress){ .letters = letters, .quiet = quiet, .start = now() };
    progress->shown = !quiet && isatty(STDERR_FILENO);
}

/* In millions of bytes a second. */
static double rate(const Progress *progress, long long milliseconds) {
    return milliseconds > 0 ? (double)progress->bytes / 1000 / (double)milliseconds : 0;
}

static void print_counts(const Progress *progress) {
    fprintf(stderr, "%zu positions, %zu meetings", progress->positions,
            progress->meetings);
    if (progress->failed > 0) fprintf(stderr, ", %zu failed", progress->failed);
    if (progress->skipped > 0) fprintf(stderr, ", %zu done before", progress->skipped);
}

/* "12 of 80 letters, 60 positions, 3 meetings, 5.1 MB/s, 0:14 left" */
static void draw(const Progress *progress, long long time) {
    long long passed = time - progress->start;
    fprintf(stderr, "\r%zu", progress->done);
    if (progress->letters > 0) fprintf(stderr, " of %zu", progress->letters);
    fputs(" letters, ", stderr);
    print_counts(progress);
    fprintf(stderr, ", %.1f MB/s", rate(progress, passed));
    if (progress->letters > progress->done) {
        double left = (double)(progress->letters - progress->done);
        long long seconds =
            (long long)(left * (double)passed / (double)progress->done / 1000);
        fprintf(stderr, ", %lld:%02lld left", seconds / 60, seconds % 60);
    }
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_step(Progress *progress, ProgressStep step) {
    progress->done++;
    if (step.failed) progress->failed++;
    if (step.skipped) progress->skipped++;
    progress->positions += step.positions;
    progress->meetings += step.meetings;
    progress->bytes += step.bytes;
    if (!progress->shown || progress->letters == 1) return;
    long long time = now();
    if (time - progress->last < INTERVAL_MILLISECONDS) return;
    progress->last = time;
    draw(progress, time);
}

void progress_clear(const Progress *progress) {
    if (progress->shown) fputs("\r\033[K", stderr);
}

void progress_end(Progress *progress) {
    progress_clear(progress);
    if (progress->quiet || progress->done < 2) return;
    long long passed = now() - progress->start;
    fprintf(stderr, "%zu letters, ", progress->done);
    print_counts(progress);
    fprintf(stderr, "; %.1f MB in %.1f s, %.1f MB/s\n", (double)progress->bytes / 1e6,
            (double)passed / 1000, rate(progress, passed));
}
