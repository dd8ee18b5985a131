/* standpunt eval: what the rules find in letters, against what people found. */
#include "command.h"
#include "files.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

enum { VERBOSE, DATE, ENCODING, RULES, VOCAB, NAMES, QUIET };

static const Option options[] = {
    [VERBOSE] = { 'v', "verbose", NULL, "list what is missed and what is wrong" },
    [DATE] = OPTION_DATE,
    [ENCODING] = OPTION_ENCODING,
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [NAMES] = OPTION_NAMES,
    [QUIET] = OPTION_QUIET,
};

/* One run of the command. */
typedef struct {
    const Arguments *arguments;
    StpModel *model;
    StpExtractor *extractor;
    StpScore *score;
    Buffer text; /* what is printed */
} Evaluation;

static StpStatus score_letter(Evaluation *run, const char *gold_path, const Buffer *gold,
                              const StpLetter *letter) {
    const char *const *values = run->arguments->values;
    StpReporter reporter = message_reporter(values[QUIET] != NULL);
    StpSink misses = { .write = values[VERBOSE] ? buffer_sink : NULL,
                       .user = &run->text };
    const StpGraph *graph;
    StpStatus status = stp_extract(run->extractor, letter, reporter, &graph);
    if (status != STP_OK) return status;
    return stp_score_add(run->score, run->model, graph, files_name(gold_path),
                         gold->bytes ? gold->bytes : "", gold->length, reporter, misses);
}

static bool evaluate(Evaluation *run, const char *gold_path, const char *letter_path) {
    const char *const *values = run->arguments->values;
    LetterOptions given = { values[ENCODING], values[DATE] };
    Buffer gold = { 0 };
    Input input = { 0 };
    bool good = files_load(gold_path, &gold) && letters_load(&input, letter_path);
    if (good) {
        StpLetter letter = letters_letter(&input, letter_path, &given);
        StpStatus status = score_letter(run, gold_path, &gold, &letter);
        good = status == STP_OK;
        if (!good)
            message("cannot score '%s' by '%s': %s", files_name(letter_path),
                    files_name(gold_path), stp_status_text(status));
    }
    buffer_free(&gold);
    input_free(&input);
    return good;
}

static void print_table(Evaluation *run) {
    size_t count;
    const StpScoreLine *lines = stp_score_lines(run->score, &count);
    buffer_print(&run->text, "%-20s %6s %6s %6s %10s %7s %6s\n", "kind", "gold", "found",
                 "right", "precision", "recall", "F1");
    for (size_t i = 0; i < count; i++)
        buffer_print(&run->text, "%-20s %6zu %6zu %6zu %10.3f %7.3f %6.3f\n",
                     lines[i].kind, lines[i].gold, lines[i].found, lines[i].right,
                     lines[i].precision, lines[i].recall, lines[i].f1);
}

/* All pairs are tried; the table is of those that could be read. */
static int evaluate_all(Evaluation *run) {
    const Arguments *arguments = run->arguments;
    bool good = true;
    for (size_t i = 0; i < arguments->operand_count; i += 2)
        good &= evaluate(run, arguments->operands[i], arguments->operands[i + 1]);
    print_table(run);
    good &= whole_file_print(run->text.bytes, run->text.length);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int run_eval(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count == 0 || arguments->operand_count % 2) {
        message("eval needs pairs: an annotation and its letter");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    Evaluation run = { .arguments = arguments };
    ModelSource source = { values[VOCAB], values[RULES], values[NAMES], NULL };
    int status = model_load(&run.model, source, values[QUIET] != NULL);
    if (status != EXIT_DONE) return status;
    run.extractor = stp_extractor_new(run.model);
    run.score = stp_score_new();
    status = EXIT_FAILED;
    if (run.extractor && run.score)
        status = evaluate_all(&run);
    else
        message("%s", stp_status_text(STP_NO_MEMORY));
    stp_score_free(run.score);
    stp_extractor_free(run.extractor);
    stp_model_free(run.model);
    buffer_free(&run.text);
    return status;
}

const Command command_eval = {
    .name = "eval",
    .summary = "score rules against letters that people annotated",
    .operands = "GOLD LETTER [GOLD LETTER ...]",
    .about = "Extracts each LETTER and compares the graph with GOLD, the hand annotation "
             "of that\n"
             "letter (rules/README.md says how it looks). Prints precision, recall and "
             "F1 for each\n"
             "kind of fact over all letters.\n",
    .example = "standpunt eval --verbose tests/fixtures/gold/sample.gold.tsv "
               "tests/letters/sample.txt\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_eval,
};
