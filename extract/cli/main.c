/* The tool: finds the command and runs it. */
#include "command.h"
#include "message.h"
#include "reader.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const Command *const commands[] = {
    &command_extract,       &command_check,        &command_explain,
    &command_query,         &command_eval,         &command_coverage,
    &command_whynot,        &command_diff,         &command_profile,
    &command_review,        &command_load,         &command_vocab_import,
    &command_vocab_compile, &command_vocab_verify, &command_report,
    &command_text,
};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static void print_help(void) {
    printf(
        "Usage: standpunt COMMAND [options] ...\n\n"
        "Letters of government in, a knowledge graph of positions and meetings out.\n\n"
        "Commands:\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        printf("  %-13s  %s\n", commands[i]->name, commands[i]->summary);
    }
    printf("\nOptions:\n");
    options_print(NULL, 0);
    printf("\n'standpunt COMMAND --help' tells more. Exit status: 0 done, 1 a letter or "
           "a write\n"
           "failed, 2 wrong usage, 3 rules or vocabulary do not compile.\n");
}

/* Each line of the example, indented. */
static void print_indented(const char *lines) {
    while (*lines) {
        int length = (int)strcspn(lines, "\n");
        printf("  %.*s\n", length, lines);
        lines += length;
        if (*lines) lines++;
    }
}

static void print_command_help(const Command *command) {
    printf("Usage: standpunt %s [options] %s\n\n%s\nOptions:\n", command->name,
           command->operands, command->about);
    options_print(command->options, command->option_count);
    printf("\nExample:\n");
    print_indented(command->example);
}

/* Help and versions are output too: a full disk is a failure. */
static int flush_stdout(int status) {
    if (fflush(stdout) == 0 && !ferror(stdout)) return status;
    message_errno("cannot write", "standard output", errno);
    return status == EXIT_DONE ? EXIT_FAILED : status;
}

static int run_command(const Command *command, int argc, char **argv) {
    Arguments arguments;
    int status = EXIT_DONE;
    switch (
        options_read(command->options, command->option_count, argc, argv, &arguments)) {
    case OPTIONS_READ: status = command->run(&arguments); break;
    case OPTIONS_HELP: print_command_help(command); break;
    case OPTIONS_VERSION: printf("standpunt %s\n", stp_version()); break;
    case OPTIONS_WRONG: status = EXIT_USAGE; break;
    }
    if (status == EXIT_USAGE) {
        fprintf(stderr, "Try 'standpunt %s --help'.\n", command->name);
    }
    options_free(&arguments);
    return status;
}

/* Words of the command that argv begins with; 0: it is another. */
static int words_of(const Command *command, int argc, char **argv) {
    const char *space = strchr(command->name, ' ');
    if (!space) return strcmp(argv[1], command->name) == 0;
    size_t first = (size_t)(space - command->name);
    bool same = argc > 2 && strlen(argv[1]) == first &&
                memcmp(argv[1], command->name, first) == 0 &&
                strcmp(argv[2], space + 1) == 0;
    return same ? 2 : 0;
}

/* The first word of a command of two words is none without the second. */
static bool is_first_word(const char *word) {
    size_t length = strlen(word);
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strncmp(commands[i]->name, word, length) == 0 &&
            commands[i]->name[length] == ' ')
            return true;
    return false;
}

static int unknown_command(int argc, char **argv) {
    char name[64];
    const char *names[COMMAND_COUNT];
    bool second = argc > 2 && is_first_word(argv[1]);
    snprintf(name, sizeof name, "%s%s%s", argv[1], second ? " " : "",
             second ? argv[2] : "");
    for (size_t i = 0; i < COMMAND_COUNT; i++) names[i] = commands[i]->name;
    int nearest = options_nearest(name, names, COMMAND_COUNT);
    if (nearest >= 0) {
        message("unknown command '%s'; did you mean '%s'?", name, names[nearest]);
    } else if (argc == 2 && is_first_word(name)) {
        message("'%s' is the first of two words of a command", name);
    } else {
        message("unknown command '%s'", name);
    }
    fputs("Try 'standpunt --help'.\n", stderr);
    return EXIT_USAGE;
}

/* Options before the command: only help and version. */
static int run_without_command(int argc, char **argv) {
    Arguments arguments;
    int status = EXIT_DONE;
    switch (options_read(NULL, 0, argc, argv, &arguments)) {
    case OPTIONS_HELP: print_help(); break;
    case OPTIONS_VERSION: printf("standpunt %s\n", stp_version()); break;
    case OPTIONS_READ:
        message("no command given");
        status = EXIT_USAGE;
        break;
    case OPTIONS_WRONG: status = EXIT_USAGE; break;
    }
    if (status == EXIT_USAGE) fputs("Try 'standpunt --help'.\n", stderr);
    options_free(&arguments);
    return status;
}

int main(int argc, char **argv) {
    whole_file_catch_signals();
    reader_find();
    if (argc < 2 || argv[1][0] == '-') {
        return flush_stdout(run_without_command(argc > 0 ? argc - 1 : 0, argv + 1));
    }
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        int words = words_of(commands[i], argc, argv);
        if (words == 0) continue;
        argc -= 1 + words;
        return flush_stdout(run_command(commands[i], argc, argv + 1 + words));
    }
    return unknown_command(argc, argv);
}
