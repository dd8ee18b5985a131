/* standpunt coverage: what the rules never do on letters. */
#include "command.h"
#include "survey.h"

static void *begin(const StpModel *model) {
    return stp_coverage_new(model);
}

static StpStatus add(void *state, StpExtractor *extractor, const StpLetter *letter,
                     StpReporter reporter) {
    return stp_coverage_add(state, extractor, letter, reporter);
}

static bool report(void *state, Buffer *text) {
    StpSink sink = { .write = buffer_sink, .user = text };
    return stp_coverage_write(state, sink) == STP_OK;
}

static void end(void *state) {
    stp_coverage_free(state);
}

static int run_coverage(const Arguments *arguments) {
    static const Survey coverage = { begin, add, report, end };
    return survey_run(&coverage, arguments);
}

const Command command_coverage = {
    .name = "coverage",
    .summary = "list what the rules never do on letters",
    .operands = "LETTER ...",
    .about =
        "Prints sentences that hold all words of a trigger of a position and have no "
        "position,\n"
        "with the reason; rules that never matched; words that never set off a rule "
        "that did\n"
        "match; and words of lexicon and rules that never stood in a letter.\n",
    .example = "standpunt coverage tests/letters/ | less\n",
    .options = survey_options,
    .option_count = SURVEY_OPTIONS,
    .run = run_coverage,
};
