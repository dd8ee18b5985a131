/* Regular expressions: the only user of PCRE2. UTF, UCP, JIT and limits are always on. */
#ifndef STANDPUNT_BASE_REGEX_H
#define STANDPUNT_BASE_REGEX_H

#include "arena.h"
#include "slice.h"

typedef struct Regex Regex;           /* compiled, immutable, shared by threads */
typedef struct RegexMatch RegexMatch; /* room for one match; one per thread */

/* Why compiling failed. */
typedef struct {
    size_t offset;     /* in bytes of the pattern */
    char message[128]; /* one line */
} RegexError;

enum {
    REGEX_ANCHORED = 1, /* must match at the offset that is asked for */
    REGEX_MULTILINE = 2 /* ^ and $ match at lines */
};

/* Compiles `pattern`. NULL on failure, with *error filled; memory exhaustion is a failure
   with the message "out of memory". Free with regex_free. */
Regex *regex_compile(Slice pattern, int options, RegexError *error);
void regex_free(Regex *regex);

/* False when no match begins with `byte`, which is known without a search for patterns
   that begin with ^ or are anchored. Costs next to nothing: ask it first. */
bool regex_can_begin(const Regex *regex, unsigned char byte);

/* Match data, JIT stack and limits of one thread. NULL when there is no memory. */
RegexMatch *regex_match_new(void);
void regex_match_free(RegexMatch *match);

typedef enum {
    REGEX_NO_MATCH,
    REGEX_MATCHED,
    REGEX_LIMIT /* a limit (base/limits.h) was hit: report it with rule and place */
} RegexOutcome;

/* Looks in text[0, length) from byte `offset` on. The text must be valid UTF-8. */
RegexOutcome regex_search(const Regex *regex, RegexMatch *match, const char *text,
                          size_t length, size_t offset);

/* What a search at byte `offset` finds, whatever text follows and whatever stands before
   the character in front of `offset`: nothing, or always bytes [offset, *end), or that
   cannot be told, as of a regex that is not anchored. */
typedef enum { REGEX_NEVER, REGEX_ALWAYS, REGEX_PERHAPS } RegexOutlook;
RegexOutlook regex_foresee(const Regex *regex, RegexMatch *match, const char *text,
                           size_t length, size_t offset, size_t *end);

/* After REGEX_MATCHED: bytes [*start, *end) of group `number` (0: all). False when
   unset. */
bool regex_group(const RegexMatch *match, int number, size_t *start, size_t *end);

/* Number of the named group, or -1. Names are ASCII. */
int regex_group_number(const Regex *regex, const char *name);

/* Name of the i-th named group (0-based) with its number, or NULL past the last. */
const char *regex_group_name(const Regex *regex, int i, int *number);

/* Whether `replacement` refers only to groups of `regex`; false: *wrong is the byte
   offset of the
   '$' of the first wrong reference. */
bool regex_check_replacement(const Regex *regex, Slice replacement, size_t *wrong);

/* Replaces the first match in `subject` by `replacement`: $1, ${1} and ${name} stand for
   groups (an unset one is empty), $$ for a '$'. Copies the subject when nothing matched
   or a limit was hit, and then sets *changed to false. Result in the arena, ends in NUL
   (not counted). */
Slice regex_replace(const Regex *regex, RegexMatch *match, Arena *arena, Slice subject,
                    Slice replacement, bool *changed);

#endif
