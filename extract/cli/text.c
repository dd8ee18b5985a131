/* standpunt text: the text of a letter that places in its graph refer to. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "values.h"
#include "whole_file.h"

#include "../include/standpunt.h"

enum { ENCODING, QUIET };

static const Option options[] = {
    [ENCODING] = OPTION_ENCODING,
    [QUIET] = OPTION_QUIET,
};

static bool print_text(const StpLetter *letter, bool quiet) {
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    StpStatus status = stp_text(letter, message_reporter(quiet), sink);
    if (status != STP_OK) message("'%s': %s", letter->name, stp_status_text(status));
    bool good = status == STP_OK && whole_file_print(text.bytes, text.length);
    buffer_free(&text);
    return good;
}

static int run_text(const Arguments *arguments) {
    if (arguments->operand_count != 1) {
        message("text needs one letter");
        return EXIT_USAGE;
    }
    const char *path = arguments->operands[0];
    LetterOptions given = { .encoding = arguments->values[ENCODING] };
    Input input;
    bool good = letters_load(&input, path);
    StpLetter letter = letters_letter(&input, path, &given);
    good = good && print_text(&letter, arguments->values[QUIET] != NULL);
    input_free(&input);
    return good ? EXIT_DONE : EXIT_FAILED;
}

const Command command_text = {
    .name = "text",
    .summary = "print the text that places in the graph refer to",
    .operands = "FILE|-",
    .about = "Prints the text of a letter as it was read, of any format. oa:start and "
             "oa:end of\n"
             "its graph count Unicode code points in it.\n",
    .example = "standpunt text letter.pdf >letter.txt\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_text,
};
