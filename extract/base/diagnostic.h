/* Diagnostics: what is wrong with an input, where, shown with the line and a caret.

       rules/nl/positions.rules:12:11: unknown lemma 'steunnen'
         trigger  <steunnen>
                   ^
         did you mean 'steunen'?

   Every diagnostic of the library is made here, so that all look alike. */
#ifndef STANDPUNT_BASE_DIAGNOSTIC_H
#define STANDPUNT_BASE_DIAGNOSTIC_H

#include "slice.h"

#include "../include/standpunt.h"

/* A text being read, for messages that point into it. All borrowed. */
typedef struct {
    const char *name; /* file name as the user gave it, or "<stdin>" */
    Slice text;       /* the whole text */
} SourceText;

/* Where diagnostics of one call go, and how many went there. */
typedef struct {
    StpReporter reporter; /* from the caller of the library; its function may be NULL */
    size_t errors;        /* reported so far */
    size_t warnings;
} Diagnostics;

/* Reports an error at byte `offset` of `source` (line, column in code points and caret
   are worked out here). `hint` is one more line or NULL. `message` is one line without a
   final stop. */
void diagnose(Diagnostics *d, StpSeverity severity, const SourceText *source,
              size_t offset, const char *hint, const char *message, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 6, 7)))
#endif
    ;

/* Offset of the first byte of a line (1-based) that is no blank: for what is wrong where
   a library says no more than the line. */
size_t diagnose_offset(Slice text, int line);

/* The same without a place in a text: only "name: message". `name` may be NULL. */
void diagnose_file(Diagnostics *d, StpSeverity severity, const char *name,
                   const char *message, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 4, 5)))
#endif
    ;

/* The same with the number of a line of a file too large to be held: only
   "name:line: message". */
void diagnose_line(Diagnostics *d, StpSeverity severity, const char *name, unsigned line,
                   const char *message, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 5, 6)))
#endif
    ;

#endif
