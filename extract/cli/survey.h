/* Commands that read all letters with one extractor, and then print a text. */
#ifndef STANDPUNT_CLI_SURVEY_H
#define STANDPUNT_CLI_SURVEY_H

#include "files.h"
#include "options.h"

#include "../include/standpunt.h"

#define SURVEY_OPTIONS 5

/* The options of such a command: letters, rules, vocabulary, warnings. */
extern const Option survey_options[SURVEY_OPTIONS];

/* What a command does with the letters. */
typedef struct {
    void *(*begin)(const StpModel *model); /* NULL: out of memory */
    StpStatus (*add)(void *state, StpExtractor *extractor, const StpLetter *letter,
                     StpReporter reporter);
    bool (*report)(void *state, Buffer *text); /* false: out of memory */
    void (*end)(void *state);                  /* NULL is allowed */
} Survey;

/* Runs a command with these options. Gives the exit status. */
int survey_run(const Survey *survey, const Arguments *arguments);

#endif
