/* Options of a command line, read by a table. */
#ifndef STANDPUNT_CLI_OPTIONS_H
#define STANDPUNT_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#define OPTIONS_MOST 20

typedef struct {
    char letter;       /* 'o' for -o; 0: there is none */
    const char *name;  /* "output" for --output */
    const char *value; /* what the help calls its value; NULL: it takes none */
    const char *help;  /* one line */
} Option;

/* Rows of options that mean the same for many commands. */
#define OPTION_DATE \
    { 0, "date", "YYYY-MM-DD", "date of letters that state none" }
#define OPTION_ENCODING \
    { 0, "encoding", "NAME", "encoding of the letters; UTF-8 when not given" }
#define OPTION_RULES \
    { 0, "rules", "DIR", "folder of the rules" }
#define OPTION_VOCAB \
    { 0, "vocab", "DIR", "folder of the vocabulary" }
#define OPTION_NAMES \
    { 0, "names", "FILE", "names that 'vocab compile' has made, beside them" }
#define OPTION_QUIET \
    { 'q', "quiet", NULL, "no warnings" }

/* A command line, read. Strings are those of argv. */
typedef struct {
    const char *values[OPTIONS_MOST]; /* per option of the table: its value, "" for one
                                         that takes none, NULL when not given */
    const char **operands;            /* what is no option; owned, see options_free */
    size_t operand_count;
} Arguments;

typedef enum {
    OPTIONS_READ,
    OPTIONS_HELP,    /* --help was given */
    OPTIONS_VERSION, /* --version was given */
    OPTIONS_WRONG    /* a message was given */
} OptionsOutcome;

/* Reads argv[0, argc), which begins behind the name of the command. Forms: -o V, -oV,
   --output V,
   --output=V, -qV is -q -V when -q takes no value; `--` ends the options; `-` is an
   operand. */
OptionsOutcome options_read(const Option *options, size_t option_count, int argc,
                            char **argv, Arguments *out);
void options_free(Arguments *arguments);

/* Prints one line for each option, --help and --version too, to standard output. */
void options_print(const Option *options, size_t option_count);

/* Number of the name nearest to `wrong`, or -1 when none is near: for 'did you mean'. */
int options_nearest(const char *wrong, const char *const *names, size_t count);

#endif
