/* standpunt whynot: how far a rule got on a sentence. */
#include "command.h"
#include "memory.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

#include <string.h>

enum { DATE, RULES, VOCAB, QUIET };

static const Option options[] = {
    [DATE] = { 0, "date", "YYYY-MM-DD", "date on which the sentence is written" },
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [QUIET] = OPTION_QUIET,
};

static int inquire(const StpModel *model, const Arguments *arguments) {
    const char *rule = arguments->operands[0], *sentence = arguments->operands[1];
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    StpLetter letter = { .name = "the sentence",
                         .bytes = sentence,
                         .length = strlen(sentence),
                         .date = arguments->values[DATE] };
    StpExtractor *extractor = stp_extractor_new(model);
    StpStatus status = STP_NO_MEMORY;
    if (extractor)
        status = stp_whynot(extractor, rule, &letter,
                            message_reporter(arguments->values[QUIET] != NULL), sink);
    stp_extractor_free(extractor);
    bool good = status == STP_OK && whole_file_print(text.bytes, text.length);
    if (status != STP_OK && status != STP_BAD_RULES)
        message("%s", stp_status_text(status));
    buffer_free(&text);
    return good ? EXIT_DONE : status == STP_BAD_RULES ? EXIT_USAGE : EXIT_FAILED;
}

static int run_whynot(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count != 2) {
        message("whynot needs the name of a rule and a sentence in quotes");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    ModelSource source = { values[VOCAB], values[RULES], NULL, NULL };
    StpModel *model = NULL;
    int status = model_load(&model, source, values[QUIET] != NULL);
    if (status == EXIT_DONE) status = inquire(model, arguments);
    stp_model_free(model);
    return status;
}

const Command command_whynot = {
    .name = "whynot",
    .summary = "show how far a rule got on a sentence",
    .operands = "RULE SENTENCE",
    .about =
        "Tells how far a rule got, what stood there, and what to change. RULE is the "
        "name of a\n"
        "rule, with or without the path before it.\n",
    .example = "standpunt whynot supports 'Het kabinet steunt dat.'\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_whynot,
};
