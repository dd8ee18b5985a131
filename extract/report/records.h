/* What the page tells of: positions, meetings and letters, in the order of the page. */
#ifndef STANDPUNT_REPORT_RECORDS_H
#define STANDPUNT_REPORT_RECORDS_H

#include "data.h"

#include "../source/document.h"

/* Which side a stance is on. */
typedef enum { SIDE_POSITIVE, SIDE_NEGATIVE, SIDE_NEUTRAL, SIDE_COUNT } Side;

/* Words of a letter that something rests on: also what is not on the page, since all that
   is quoted tells whose text a text is. */
typedef struct {
    uint32_t letter; /* index into letters */
    size_t start;    /* in code points of the source */
    size_t end;
    Slice exact;       /* the words as they stand there */
    uint32_t position; /* the first that rests on it; NO_NODE */
    uint32_t meeting;  /* the same; neither: not on the page */
    Span span;         /* bytes of the clean text, where there is one */
} Passage;

typedef struct {
    uint32_t node;
    uint32_t holder; /* nodes; NO_NODE where the data do not say */
    uint32_t stance;
    uint32_t target;
    uint32_t modality;
    uint32_t polarity;
    uint32_t letter;  /* index; NO_NODE */
    uint32_t passage; /* index; NO_NODE */
    Side side;
    bool plain; /* neither denied nor said with reserve */
    Slice date;
    Slice quote;
} PositionRecord;

typedef struct {
    uint32_t node;
    uint32_t letter;  /* index; NO_NODE */
    uint32_t passage; /* the first; index; NO_NODE */
    Slice start;      /* "2030-03-21", "2030-03", "2030"; empty */
} MeetingRecord;

typedef struct {
    uint32_t node;
    Slice id;             /* "kst-28676-266" */
    Slice date;           /* empty */
    const Document *text; /* NULL: not given */
    size_t first_passage; /* its passages stand side by side, by start and end */
    size_t passage_count;
} LetterRecord;

typedef struct {
    const Data *data;
    PositionRecord *positions;
    size_t position_count;
    MeetingRecord *meetings;
    size_t meeting_count;
    LetterRecord *letters;
    size_t letter_count;
    Passage *passages;
    size_t passage_count;
} Records;

/* records.c: reads the data, in its arena. */
void records_read(Records *out, Data *data);

/* letters.c: finds the letter of each text by the words that the data quote, and says
   where they stand in the clean text. A text that is of no letter is a warning. */
void records_add_texts(Records *records, Arena *arena, const Document *texts,
                       size_t count, Diagnostics *diagnostics);

#endif
