/* The pages of a PDF on the way to text: words, lines, what a line is, paragraphs.

   Places and sizes are in hundredths of a point, from the left and the top of the page;
   'em' is the size of a font. Everything lives in an arena that is freed when the letter
   has its text. */
#ifndef STANDPUNT_FORMATS_PDF_PAGE_H
#define STANDPUNT_FORMATS_PDF_PAGE_H

#include "text.h"

#include "../base/arena.h"
#include "../base/vector.h"

typedef struct {
    int32_t left;
    int32_t top;
    int32_t right;
    int32_t bottom;
} Box;

typedef struct {
    Box box;
    int32_t size; /* of the font */
    bool bold;
    bool italic;
    bool glued; /* nothing stands between it and the word before */
    Slice text;
} PdfWord;

typedef struct {
    int32_t width;
    int32_t height;
    size_t first; /* index into words */
    size_t count;
} PdfPage;

/* Words as they were written: in the order that poppler thinks they are read in. */
typedef struct {
    const PdfPage *pages;
    size_t page_count;
    PdfWord *words;
    size_t word_count;
    int32_t body; /* size of the font in which most is written */
} PdfWords;

/* Where a line stands. */
typedef enum {
    LINE_MAIN,     /* the text of the page */
    LINE_ASIDE,    /* a column in the margin: the colophon of a letterhead */
    LINE_FOOT,     /* a note at the foot of the page */
    LINE_OF_MARGIN /* header or footer */
} PdfPlace;

/* A line is of words that stand side by side; several segments when wide gaps are between
   them, as in a table. */
typedef struct {
    Box box;       /* without marks of notes */
    int32_t size;  /* of the font of most of it */
    int32_t right; /* where the column ends in which it stands */
    uint32_t page;
    uint32_t column; /* counted over all pages: lines of different columns differ */
    PdfPlace place;
    bool bold;         /* all of it */
    bool italic;       /* all of it */
    bool gaps;         /* it is of several segments */
    long note;         /* number of the note that begins here; 0: none does */
    size_t first_word; /* index into PdfLines.words */
    size_t word_count;
} PdfLine;

typedef VECTOR(PdfLine) PdfLineVector;
typedef VECTOR(PdfWord) PdfWordVector;

/* In reading order, page by page: margins at the top, what stands aside on the first
   page, the text, notes, what stands aside, margins at the foot. */
typedef struct {
    PdfLineVector lines;
    PdfWordVector words;
    int32_t body;
} PdfLines;

/* Reads what standpunt-pdf wrote. False: it does not end as it must. */
bool pdf_words_read(PdfWords *out, Arena *arena, Slice output);

/* Words to lines in reading order. */
PdfLines pdf_lines_read(Arena *arena, const PdfWords *words);

/* Words that stand side by side, in one column. */
typedef struct {
    Box box;
    int32_t size; /* of its largest word */
    size_t first; /* indexes into PdfWords.words */
    size_t count;
    bool margin; /* header or footer */
} PdfSegment;

typedef struct {
    PdfSegment *segments; /* sorted by row, and in it from left to right */
    const uint32_t *rows; /* of each segment, counted from the top */
    size_t count;
} PdfSegments;

/* Whether two boxes stand at one height, though one may be higher than the other. */
bool pdf_same_row(Box a, Box b);

/* Segments of a page. */
PdfSegments pdf_segments_read(Arena *arena, const PdfWords *words, const PdfPage *page);

/* Marks the segments that are headers and footers. `pages` has the segments of each page
   of `words`. */
void pdf_margins_mark(const PdfWords *words, PdfSegments *pages);

/* Marks lines at the foot of each page as notes, and takes marks of notes out of the
   text. */
void pdf_notes_mark(PdfLines *lines);

/* Lines to paragraphs: the text, and its parts. False: there are no words in it. */
bool pdf_text_write(FormatText *out, Arena *arena, Arena *scratch, const PdfLines *lines);

#endif
