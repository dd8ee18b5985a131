/* standpunt profile: what each rule costs and finds. */
#include "command.h"
#include "memory.h"
#include "survey.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    StpProfile *profile;
    size_t letters;
} Measurement;

#define NANOSECONDS 1000000000u

/* Of the processor: on a busy machine a rule is not charged for the wait of others. */
static uint64_t nanoseconds(void *user) {
    struct timespec time;
    (void)user;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * NANOSECONDS + (uint64_t)time.tv_nsec;
}

static double milliseconds(uint64_t time) {
    return (double)time / 1e6;
}

static void *begin(const StpModel *model) {
    StpClock clock = { .now = nanoseconds };
    Measurement *m = cli_allocate(sizeof *m);
    *m = (Measurement){ stp_profile_new(model, clock), 0 };
    if (m->profile) return m;
    cli_release(m);
    return NULL;
}

static StpStatus add(void *state, StpExtractor *extractor, const StpLetter *letter,
                     StpReporter reporter) {
    Measurement *m = state;
    StpStatus status = stp_profile_add(m->profile, extractor, letter, reporter);
    m->letters += status == STP_OK;
    return status;
}

static void end(void *state) {
    Measurement *m = state;
    if (!m) return;
    stp_profile_free(m->profile);
    cli_release(m);
}

static int compare(const void *a, const void *b) {
    const StpProfileLine *x = *(const StpProfileLine *const *)a,
                         *y = *(const StpProfileLine *const *)b;
    if (x->time != y->time) return x->time > y->time ? -1 : 1;
    return strcmp(x->rule, y->rule);
}

static void put_line(Buffer *text, const StpProfileLine *l, uint64_t all) {
    double share = all ? 100 * (double)l->time / (double)all : 0;
    buffer_print(text, "%10.3f %5.1f%% %8llu %7llu  ", milliseconds(l->time), share,
                 (unsigned long long)l->attempts, (unsigned long long)l->hits);
    buffer_print(text, "%s  %s:%u\n", l->rule, l->file, l->line);
}

static bool report(void *state, Buffer *text) {
    const Measurement *m = state;
    size_t count, tried = 0;
    uint64_t all = 0;
    const StpProfileLine *lines = stp_profile_lines(m->profile, &count);
    const StpProfileLine **sorted = cli_allocate((count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++) {
        if (lines[i].attempts || lines[i].hits) sorted[tried++] = &lines[i];
        all += lines[i].time;
    }
    if (tried) qsort(sorted, tried, sizeof *sorted, compare);
    buffer_print(text, "%10s %6s %8s %7s  %s\n", "ms", "share", "tried", "matched",
                 "rule");
    for (size_t i = 0; i < tried; i++) put_line(text, sorted[i], all);
    buffer_print(text, "%zu rules, %zu of them never tried; %.3f ms in %zu letter%s\n",
                 count, count - tried, milliseconds(all), m->letters,
                 m->letters == 1 ? "" : "s");
    cli_release(sorted);
    return true;
}

static int run_profile(const Arguments *arguments) {
    static const Survey profile = { begin, add, report, end };
    return survey_run(&profile, arguments);
}

const Command command_profile = {
    .name = "profile",
    .summary = "list how long rules take on letters",
    .operands = "LETTER ...",
    .about = "Lists rules with the processor time that they took, how often they were "
             "tried on a sentence,\n"
             "and how often they matched; the slowest first. Lines of the lay-out are "
             "not timed.\n",
    .example = "standpunt profile tests/letters/ | head\n",
    .options = survey_options,
    .option_count = SURVEY_OPTIONS,
    .run = run_profile,
};
