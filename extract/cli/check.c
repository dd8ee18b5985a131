/* standpunt check: compiles rules and runs every example in them. */
#include "command.h"
#include "files.h"
#include "memory.h"
#include "message.h"
#include "model.h"

#include "../include/standpunt.h"

#include <stdio.h>
#include <string.h>

enum { VOCAB, QUIET };

static const Option options[] = {
    [VOCAB] = OPTION_VOCAB,
    [QUIET] = OPTION_QUIET,
};

/* The folder of rules that an operand means; the caller's. Rules see the whole folder
   they are in, so a file stands for its folder. */
static char *rules_folder(const char *operand) {
    char *folder = cli_copy(operand);
    if (files_is_folder(operand)) return folder;
    char *slash = strrchr(folder, '/');
    if (slash && slash > folder) {
        *slash = '\0';
    } else if (!slash) {
        cli_release(folder);
        folder = cli_copy(".");
    }
    return folder;
}

static int check_folder(const char *rules, const Arguments *arguments, bool named) {
    bool quiet = arguments->values[QUIET] != NULL;
    ModelSource source = { arguments->values[VOCAB], rules, NULL, NULL };
    StpModel *model = NULL;
    int status = model_load(&model, source, quiet);
    if (status != EXIT_DONE) return status;
    StpCheck check = { 0 };
    StpStatus outcome = stp_model_check(model, message_reporter(quiet), &check);
    stp_model_free(model);
    if (outcome != STP_OK && outcome != STP_BAD_RULES) {
        message("cannot check '%s': %s", rules, stp_status_text(outcome));
        return EXIT_FAILED;
    }
    if (named) printf("%s: ", rules);
    printf("%zu rules, %zu examples, %zu failures\n", check.rules, check.examples,
           check.failures);
    return outcome == STP_OK ? EXIT_DONE : EXIT_RULES;
}

static int run_check(const Arguments *arguments) {
    int worst = EXIT_DONE;
    size_t count = arguments->operand_count;
    if (count == 0) return check_folder(model_default_rules(), arguments, false);
    for (size_t i = 0; i < count; i++) {
        char *folder = rules_folder(arguments->operands[i]);
        int status = check_folder(folder, arguments, count > 1);
        if (status > worst) worst = status;
        cli_release(folder);
    }
    return worst;
}

const Command command_check = {
    .name = "check",
    .summary = "compile rules and run every example in them",
    .operands = "[RULES ...]",
    .about =
        "Compiles folders of rules against the vocabulary and runs their examples. A "
        "file\n"
        "stands for the folder it is in. Without RULES the default rules are checked.\n",
    .example = "standpunt check\n"
               "standpunt check --vocab vocab rules/nl\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_check,
};
