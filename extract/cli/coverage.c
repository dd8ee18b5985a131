/* standpunt coverage: what the rules never do on letters. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

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
    StpCoverage *coverage;
    StpReporter reporter;
} Survey;

static StpStatus add_letter(void *user, const StpLetter *letter) {
    Survey *survey = user;
    return stp_coverage_add(survey->coverage, survey->extractor, letter,
                            survey->reporter);
}

static bool print_coverage(const StpCoverage *coverage) {
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    bool good = stp_coverage_write(coverage, sink) == STP_OK &&
                whole_file_print(text.bytes, text.length);
    buffer_free(&text);
    return good;
}

static bool survey_all(const StpModel *model, const Arguments *arguments) {
    const char *const *values = arguments->values;
    LetterOptions given = { values[ENCODING], values[DATE] };
    Survey survey = { stp_extractor_new(model), stp_coverage_new(model),
                      message_reporter(values[QUIET] != NULL) };
    FileList letters = { 0 };
    bool good = survey.extractor && survey.coverage;
    if (good) {
        good = letters_collect(&letters, arguments->operands, arguments->operand_count);
        good &= letters_each(&letters, &given, add_letter, &survey);
        good &= print_coverage(survey.coverage);
    } else {
        message("%s", stp_status_text(STP_NO_MEMORY));
    }
    files_free(&letters);
    stp_coverage_free(survey.coverage);
    stp_extractor_free(survey.extractor);
    return good;
}

static int run_coverage(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count == 0) {
        message("no letter given; '-' reads standard input");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    StpModel *model = NULL;
    int status =
        model_load(&model, values[VOCAB], values[RULES], NULL, values[QUIET] != NULL);
    if (status == EXIT_DONE && !survey_all(model, arguments)) status = EXIT_FAILED;
    stp_model_free(model);
    return status;
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
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_coverage,
};
