/* The lines of a letter, and what the lay-out rules say about each. */
#ifndef STANDPUNT_SOURCE_LINES_H
#define STANDPUNT_SOURCE_LINES_H

#include "document.h"

#include "../formats/text.h"

/* What a line is before its neighbours are looked at. */
typedef enum {
    ROLE_TEXT,
    ROLE_BLANK,
    ROLE_FURNITURE, /* a line rule says so, or it is drawn: -----; or a page ends here */
    ROLE_HEADING,   /* a line rule says so, or it is marked: ## Title, **Title** */
    ROLE_NOTE,
    ROLE_QUESTION, /* the title of a question: what follows is one */
    ROLE_ASKED,    /* a line of a question, by its format */
    ROLE_ANSWER
} LineRole;

/* A list item begins with a mark: '•' or 'a.' */
typedef enum {
    MARK_NONE,
    MARK_BULLET, /* nothing else looks like this */
    MARK_DASH,   /* may also be a dash in a sentence */
    MARK_NUMBER  /* 1. or a) may also end a sentence */
} LineMark;

typedef struct {
    uint32_t start; /* bytes of the source, without white space and marks such as ## */
    uint32_t end;
    const Part *part; /* of a format that has them; NULL: only the line itself says what
                         it is */
    long rule;        /* the line rule that matched it; -1 */
    uint32_t width;   /* in code points; no more than 255 are counted */
    LineRole role;
    LineMark mark;
    bool opener;   /* a line rule says that the next line goes on with it */
    bool lower;    /* begins with a lower-case letter, behind a label like 'b)' */
    bool finished; /* ends in . ? ! behind which only quotes, brackets or note numbers
                      stand */
    bool stopped;  /* the same, or ends in , ; : */
} Line;

typedef struct {
    const Line *lines;
    size_t count;
    const LineMatch *matches;
    size_t match_count;
    uint32_t usual_width; /* in code points: three quarters of the lines are no wider */
} Lines;

/* Splits the text and tries the line rules. Everything lives in the arena. A rule that
   hits a limit is a warning, and counts as no match. */
Lines lines_read(Arena *arena, const Layout *layout, RegexMatch *match,
                 const FormatText *text, Diagnostics *diagnostics);

#endif
