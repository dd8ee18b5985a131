/* standpunt explain: a letter with what each rule found in it, what lost and why. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <stdlib.h>
#include <unistd.h>

enum { DATE, ID, ENCODING, RULES, VOCAB, NAMES, QUIET };

static const Option options[] = {
    [DATE] = { 0, "date", "YYYY-MM-DD", "date of the letter when it states none" },
    [ID] = { 0, "id", "NAME", "identifier of the letter, such as kst-28676-266" },
    [ENCODING] = { 0, "encoding", "NAME",
                   "encoding of the letter; UTF-8 when not given" },
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [NAMES] = OPTION_NAMES,
    [QUIET] = OPTION_QUIET,
};

/* Colour on a terminal, unless the user asked for none (https://no-color.org). */
static bool wants_colour(void) {
    const char *none = getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) && (!none || *none == '\0');
}

static int explain(const StpModel *model, const StpLetter *letter, bool quiet) {
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    StpExtractor *extractor = stp_extractor_new(model);
    StpStatus status = STP_NO_MEMORY;
    if (extractor) {
        status =
            stp_explain(extractor, letter, wants_colour(), message_reporter(quiet), sink);
    }
    stp_extractor_free(extractor);
    if (status != STP_OK) message("'%s': %s", letter->name, stp_status_text(status));
    bool good = status == STP_OK && whole_file_print(text.bytes, text.length);
    buffer_free(&text);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int run_explain(const Arguments *arguments) {
    const char *const *values = arguments->values;
    bool quiet = values[QUIET] != NULL;
    if (arguments->operand_count != 1) {
        message("explain needs one letter");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE]) || !values_id(values[ID])) return EXIT_USAGE;
    const char *path = arguments->operands[0];
    LetterOptions given = { values[ENCODING], values[DATE] };
    Input input;
    StpModel *model = NULL;
    ModelSource source = { values[VOCAB], values[RULES], values[NAMES], NULL };
    int status = EXIT_FAILED;
    if (letters_load(&input, path)) status = model_load(&model, source, quiet);
    if (status == EXIT_DONE) {
        StpLetter letter = letters_letter(&input, path, &given);
        letter.id = values[ID];
        status = explain(model, &letter, quiet);
    }
    stp_model_free(model);
    input_free(&input);
    return status;
}

const Command command_explain = {
    .name = "explain",
    .summary = "show which rule found what in a letter",
    .operands = "FILE|-",
    .about = "Prints the letter sentence by sentence with what each rule found, what "
             "lost, and\n"
             "why. Coloured on a terminal, unless NO_COLOR is set.\n",
    .example = "standpunt explain tests/letters/sample.txt | less -R\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_explain,
};
