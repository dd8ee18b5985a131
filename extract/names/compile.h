/* Compiling a list of names: the vocabulary and files that `standpunt vocab import` has
   written, into one file for names_open. */
#ifndef STANDPUNT_NAMES_COMPILE_H
#define STANDPUNT_NAMES_COMPILE_H

#include "../vocabulary/vocabulary.h"

/* Whether a list takes a text as a name. */
typedef enum {
    NAME_TAKEN,
    NAME_BAD,   /* longer than LIMIT_NAME_BYTES, or no name_is_good */
    NAME_SMALL, /* begins with no capital: it would be a word of the text */
    NAME_SHORT  /* too short to be told from others */
} NameShape;
NameShape names_shape(Slice text);

/* Reads `files`, N-Triples, plain or packed, and writes the compiled list to `out`. Names
   that two things share are written to `shared` as a table, whose `write` may be NULL.
   Needs memory in proportion to the names, all in `arena`. A broken line is a diagnostic
   and STP_BAD_DATA, and nothing is written. */
StpStatus names_compile(Arena *arena, const Vocabulary *vocabulary,
                        const char *const *files, size_t file_count,
                        Diagnostics *diagnostics, StpSink out, StpSink shared,
                        StpNamesCounts *counts);

#endif
