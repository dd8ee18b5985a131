/* From lines to clean text: which lines form a paragraph, and what joins them. */
#ifndef STANDPUNT_SOURCE_CLEAN_H
#define STANDPUNT_SOURCE_CLEAN_H

#include "lines.h"

/* A paragraph before its sentences are known. */
typedef struct {
    Span span;
    SectionKind section;
    bool heading;
    bool follows; /* no blank line stands before it */
} Block;

/* The clean text and its parts. All in the arena. */
typedef struct {
    Slice text; /* ends in NUL (not counted) */
    const Block *blocks;
    size_t block_count;
    const Run *runs;
    size_t run_count;
    const uint32_t *items; /* places in the text where a list item begins, rising */
    size_t item_count;
} CleanText;

/* Joins the lines of a source. */
CleanText clean_join(Arena *arena, const Layout *layout, Slice source,
                     const Lines *lines);

#endif
