/* The words of the page, from a file with a line for each: `key = text`, after # a
   comment. {1}, {2} … stand for what is filled in. */
#ifndef STANDPUNT_REPORT_TEXTS_H
#define STANDPUNT_REPORT_TEXTS_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/vector.h"

typedef struct {
    Slice key;
    Slice text;
    size_t line; /* 1-based */
} Text;

typedef struct {
    SourceText source;
    VECTOR(Text) texts;
} Texts;

/* Reads the texts of a file, whose bytes must outlive them. Lines that are wrong are
   reported: STP_BAD_VOCABULARY. */
StpStatus texts_read(Texts *out, Arena *arena, const SourceText *source,
                     Diagnostics *diagnostics);

/* The text of a key; NULL when there is none. */
const Text *texts_find(const Texts *texts, Slice key);

#endif
