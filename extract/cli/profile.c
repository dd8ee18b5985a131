/* standpunt profile: what each rule costs and finds. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DATE, ENCODING, RULES, VOCAB, QUIET };

static const Option options[] = {
    [DATE] = { 0, "date", "YYYY-MM-DD", "date of letters that state none" },
    [ENCODING] = { 0, "encoding", "NAME",
                   "encoding of the letters; UTF-8 when not given" },
    [RULES] = { 0, "rules", "DIR", "folder of the rules" },
    [VOCAB] = { 0, "vocab", "DIR", "folder of the vocabulary" },
    [QUIET] = { 'q', "quiet", NULL, "no warnings" },
};

typedef struct {
    StpExtractor *extractor;
    StpProfile *profile;
    StpReporter reporter;
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

static StpStatus add_letter(void *user, const StpLetter *letter) {
    Measurement *m = user;
    StpStatus status = stp_profile_add(m->profile, m->extractor, letter, m->reporter);
    m->letters += status == STP_OK;
    return status;
}

static int compare(const void *a, const void *b) {
    const StpProfileLine *x = *(const StpProfileLine *const *)a,
                         *y = *(const StpProfileLine *const *)b;
    if (x->time != y->time) return x->time > y->time ? -1 : 1;
    return strcmp(x->rule, y->rule);
}

static void put(Buffer *text, const char *line, int length) {
    if (length > 0) buffer_append(text, line, (size_t)length);
}

static void put_line(Buffer *text, const StpProfileLine *l, uint64_t all) {
    char line[128];
    double share = all ? 100 * (double)l->time / (double)all : 0;
    put(text, line,
        snprintf(line, sizeof line, "%10.3f %5.1f%% %8llu %7llu  ", milliseconds(l->time),
                 share, (unsigned long long)l->attempts, (unsigned long long)l->hits));
    buffer_append(text, l->rule, strlen(l->rule));
    buffer_append(text, "  ", 2);
    buffer_append(text, l->file, strlen(l->file));
    put(text, line, snprintf(line, sizeof line, ":%u\n", l->line));
}

static void put_table(Buffer *text, Measurement *m) {
    size_t count, tried = 0;
    uint64_t all = 0;
    char line[160];
    const StpProfileLine *lines = stp_profile_lines(m->profile, &count);
    const StpProfileLine **sorted = cli_allocate((count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++) {
        if (lines[i].attempts || lines[i].hits) sorted[tried++] = &lines[i];
        all += lines[i].time;
    }
    if (tried) qsort(sorted, tried, sizeof *sorted, compare);
    put(text, line,
        snprintf(line, sizeof line, "%10s %6s %8s %7s  %s\n", "ms", "share", "tried",
                 "matched", "rule"));
    for (size_t i = 0; i < tried; i++) put_line(text, sorted[i], all);
    put(text, line,
        snprintf(line, sizeof line,
                 "%zu rules, %zu of them never tried; %.3f ms in %zu letter%s\n", count,
                 count - tried, milliseconds(all), m->letters,
                 m->letters == 1 ? "" : "s"));
    cli_release(sorted);
}

static bool measure(const StpModel *model, const Arguments *arguments) {
    const char *const *values = arguments->values;
    LetterOptions given = { values[ENCODING], values[DATE] };
    StpClock clock = { .now = nanoseconds };
    Measurement m = { stp_extractor_new(model), stp_profile_new(model, clock),
                      message_reporter(values[QUIET] != NULL), 0 };
    FileList letters = { 0 };
    Buffer text = { 0 };
    bool good = m.extractor && m.profile;
    if (good) {
        good = letters_collect(&letters, arguments->operands, arguments->operand_count);
        good &= letters_each(&letters, &given, add_letter, &m);
        put_table(&text, &m);
        good &= whole_file_print(text.bytes, text.length);
    } else {
        message("%s", stp_status_text(STP_NO_MEMORY));
    }
    buffer_free(&text);
    files_free(&letters);
    stp_profile_free(m.profile);
    stp_extractor_free(m.extractor);
    return good;
}

static int run_profile(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count == 0) {
        message("no letter given; '-' reads standard input");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    StpModel *model = NULL;
    int status =
        model_load(&model, values[VOCAB], values[RULES], NULL, values[QUIET] != NULL);
    if (status == EXIT_DONE && !measure(model, arguments)) status = EXIT_FAILED;
    stp_model_free(model);
    return status;
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
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_profile,
};
