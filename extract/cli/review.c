/* standpunt review: names for people to judge, and their answers read back in. */
#include "command.h"
#include "files.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

enum { OUTPUT, QUERIES, ACCEPT, DATE, ENCODING, RULES, VOCAB, NAMES, QUIET };

static const Option options[] = {
    [OUTPUT] = { 'o', "output", "FILE", "where it goes; standard output when not given" },
    [QUERIES] = { 0, "queries", "FILE", "also write reconciliation queries as JSON" },
    [ACCEPT] = { 0, "accept", "FILE",
                 "read a table with answers, write Turtle for the vocabulary" },
    [DATE] = OPTION_DATE,
    [ENCODING] = OPTION_ENCODING,
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [NAMES] = OPTION_NAMES,
    [QUIET] = OPTION_QUIET,
};

/* Letters on their way into a review. */
typedef struct {
    StpReview *review;
    StpExtractor *extractor;
    StpReporter reporter;
} Running;

static StpStatus add_letter(void *user, const StpLetter *letter) {
    Running *r = user;
    return stp_review_add(r->review, r->extractor, letter, r->reporter);
}

static bool write_review(StpReview *review, StpReviewFormat format, const char *path) {
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    StpStatus status = stp_review_write(review, format, sink);
    if (status != STP_OK) message("%s", stp_status_text(status));
    bool good = status == STP_OK && whole_file_put(path, text.bytes, text.length);
    buffer_free(&text);
    return good;
}

static int review_letters(const StpModel *model, const Arguments *arguments) {
    const char *const *values = arguments->values;
    Running r = { stp_review_new(model), stp_extractor_new(model),
                  message_reporter(values[QUIET] != NULL) };
    LetterOptions given = { values[ENCODING], values[DATE] };
    FileList letters = { 0 };
    bool good = r.review && r.extractor;
    if (good) {
        good = letters_collect(&letters, arguments->operands, arguments->operand_count,
                               false);
        good &= letters_each(&letters, &given, add_letter, &r);
        good &= write_review(r.review, STP_REVIEW_TABLE, values[OUTPUT]);
        if (values[QUERIES])
            good &= write_review(r.review, STP_REVIEW_QUERIES, values[QUERIES]);
    } else {
        message("%s", stp_status_text(STP_NO_MEMORY));
    }
    files_free(&letters);
    stp_extractor_free(r.extractor);
    stp_review_free(r.review);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int accept_table(const StpModel *model, const Arguments *arguments) {
    const char *path = arguments->values[ACCEPT];
    Buffer table = { 0 }, text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    bool good = files_load(path, &table);
    if (good) {
        StpStatus status =
            stp_review_accept(model, files_name(path), table.bytes, table.length,
                              message_reporter(arguments->values[QUIET] != NULL), sink);
        if (status != STP_OK) message("nothing accepted: %s", stp_status_text(status));
        good = status == STP_OK &&
               whole_file_put(arguments->values[OUTPUT], text.bytes, text.length);
    }
    buffer_free(&table);
    buffer_free(&text);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int run_review(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (values[ACCEPT] && (arguments->operand_count > 0 || values[QUERIES])) {
        message("--accept takes no letters and no --queries");
        return EXIT_USAGE;
    }
    if (!values[ACCEPT] && arguments->operand_count == 0) {
        message("no letter given; '-' reads standard input");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    StpModel *model = NULL;
    ModelSource source = { values[VOCAB], values[RULES], values[NAMES], NULL };
    int status = model_load(&model, source, values[QUIET] != NULL);
    if (status == EXIT_DONE)
        status = values[ACCEPT] ? accept_table(model, arguments)
                                : review_letters(model, arguments);
    stp_model_free(model);
    return status;
}

const Command command_review = {
    .name = "review",
    .summary = "list names without an entry; take answers back in",
    .operands = "LETTER ...",
    .about =
        "Writes names of letters that no entry of the vocabulary has, or that several "
        "have, as\n"
        "a table (CSV), the most frequent first. Fill in the column entity or wikidata, "
        "and\n"
        "--accept makes Turtle of it.\n",
    .example = "standpunt review -o review.csv --queries queries.json tests/letters/\n"
               "standpunt review --accept review.csv -o vocab/gazetteer/reviewed.ttl\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_review,
};
