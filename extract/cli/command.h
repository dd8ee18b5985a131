/* A command of the tool: `standpunt NAME [options] operands`, where NAME may be two
   words: `standpunt vocab import`. */
#ifndef STANDPUNT_CLI_COMMAND_H
#define STANDPUNT_CLI_COMMAND_H

#include "options.h"

/* What the tool ends with. */
enum {
    EXIT_DONE = 0,
    EXIT_FAILED = 1, /* a letter, a query or a write failed */
    EXIT_USAGE = 2,  /* the command line is wrong; nothing was done */
    EXIT_RULES = 3   /* rules or vocabulary cannot be read or do not compile */
};

typedef struct {
    const char *name;
    const char *summary;   /* one line, for the list of commands */
    const char *operands;  /* after the options in the usage line */
    const char *about;     /* what it does, for its help; lines end in LF */
    const char *example;   /* for its help; lines end in LF */
    const Option *options; /* `option_count` of them; --help and --version are added */
    size_t option_count;
    int (*run)(const Arguments *arguments); /* gives the exit status */
} Command;

extern const Command command_extract;
extern const Command command_check;
extern const Command command_explain;
extern const Command command_text;
extern const Command command_query;
extern const Command command_load;
extern const Command command_eval;
extern const Command command_coverage;
extern const Command command_whynot;
extern const Command command_diff;
extern const Command command_profile;
extern const Command command_report;
extern const Command command_review;
extern const Command command_vocab_import;
extern const Command command_vocab_compile;
extern const Command command_vocab_verify;

#endif
