/* standpunt vocab compile and verify: lists of names. */
#include "command.h"
#include "message.h"
#include "model.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <stdio.h>
#include <string.h>

enum { OUTPUT, SHARED, VOCAB, QUIET };

static const Option compile_options[] = {
    [OUTPUT] = { 'o', "output", "FILE", "the compiled list" },
    [SHARED] = { 0, "shared", "FILE", "write names that several things share there" },
    [VOCAB] = OPTION_VOCAB,
    [QUIET] = OPTION_QUIET,
};

static bool write_whole(void *user, const char *bytes, size_t length) {
    return whole_file_write(user, bytes, length);
}

static void print_counts(const StpNamesCounts *counts) {
    fprintf(stderr, "%zu names of %zu entries, %zu names shared\n", counts->names,
            counts->entries, counts->shared);
    fprintf(stderr,
            "left out: %zu without a capital, %zu too short, %zu not well formed, "
            "%zu of no class or label\n",
            counts->without_capital, counts->short_names, counts->bad_names,
            counts->untyped);
}

static bool compile(const StpModel *model, const Arguments *arguments, WholeFile *list,
                    WholeFile *shared) {
    const char *const *values = arguments->values;
    StpSink to_list = { write_whole, list };
    StpSink to_shared = { values[SHARED] ? write_whole : NULL, shared };
    StpNamesCounts counts;
    StpStatus status = stp_names_compile(
        model, arguments->operands, arguments->operand_count,
        message_reporter(values[QUIET] != NULL), to_list, to_shared, &counts);
    if (status == STP_OK && !values[QUIET]) print_counts(&counts);
    if (status != STP_OK && status != STP_CANNOT_WRITE)
        message("nothing is compiled: %s", stp_status_text(status));
    return status == STP_OK;
}

/* Both files are kept, or none. */
static bool compile_to_files(const StpModel *model, const Arguments *arguments) {
    const char *const *values = arguments->values;
    WholeFile list = { .descriptor = -1 }, shared = { .descriptor = -1 };
    bool good = whole_file_open(&list, values[OUTPUT]) &&
                (!values[SHARED] || whole_file_open(&shared, values[SHARED])) &&
                compile(model, arguments, &list, &shared);
    if (good && values[SHARED]) good = whole_file_keep(&shared);
    if (good) good = whole_file_keep(&list);
    if (!good) {
        whole_file_drop(&shared);
        whole_file_drop(&list);
    }
    return good;
}

static int run_compile(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (!values[OUTPUT]) {
        message("no output given: -o FILE");
        return EXIT_USAGE;
    }
    ModelSource source = { values[VOCAB], NULL, NULL, NULL };
    StpModel *model = NULL;
    int status = model_load(&model, source, values[QUIET] != NULL);
    if (status == EXIT_DONE && !compile_to_files(model, arguments)) status = EXIT_FAILED;
    stp_model_free(model);
    return status;
}

const Command command_vocab_compile = {
    .name = "vocab compile",
    .summary = "compile vocabulary and imported names into one file",
    .operands = "[NAMES ...] -o FILE",
    .about = "Compiles the vocabulary and NAMES, files that 'standpunt vocab import' has "
             "written,\n"
             "into one list for 'standpunt extract --names'.\n",
    .example = "standpunt vocab compile wikidata.nt -o wikidata.names\n",
    .options = compile_options,
    .option_count = sizeof compile_options / sizeof *compile_options,
    .run = run_compile,
};

enum { VERIFY_VOCAB };

static const Option verify_options[] = {
    [VERIFY_VOCAB] = OPTION_VOCAB,
};

static int run_verify(const Arguments *arguments) {
    if (arguments->operand_count != 1) {
        message("verify needs one compiled list");
        return EXIT_USAGE;
    }
    ModelSource source = { arguments->values[VERIFY_VOCAB], NULL, arguments->operands[0],
                           NULL };
    StpModel *model = NULL;
    size_t names, entries;
    int status = model_load(&model, source, false);
    if (status == EXIT_DONE &&
        stp_names_verify(model, message_reporter(false), &names, &entries) != STP_OK)
        status = EXIT_FAILED;
    if (status == EXIT_DONE)
        printf("%zu names of %zu entries, as they were written\n", names, entries);
    stp_model_free(model);
    return status;
}

const Command command_vocab_verify = {
    .name = "vocab verify",
    .summary = "check that a compiled list is undamaged",
    .operands = "FILE",
    .about =
        "Compares all bytes of a compiled list with the digests in it. Commands that "
        "use a list\n"
        "look at its header only, so that they begin at once.\n",
    .example = "standpunt vocab verify wikidata.names\n",
    .options = verify_options,
    .option_count = sizeof verify_options / sizeof *verify_options,
    .run = run_verify,
};
