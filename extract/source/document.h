/* The source stage: text of a letter -> clean text with paragraphs, sentences and
   tokens, and a map from every place in the clean text back to the source.

   Clean text: valid UTF-8; lines of a paragraph joined by one space; line-end hyphens
   undone; furniture left out; paragraphs separated by one LF; no CR, no NUL, no other
   control characters.

       source  "die oorspron-\nkelijk op 5 en 6 april"
       text    "die oorspronkelijk op 5 en 6 april"

   Invariants (asserted, and tested over all letters): the map is monotone and total;
   spans of tokens, sentences and paragraphs are sorted, disjoint, and cover all non-space
   text. */
#ifndef STANDPUNT_SOURCE_DOCUMENT_H
#define STANDPUNT_SOURCE_DOCUMENT_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/slice.h"
#include "../formats/text.h"
#include "../language/layout.h"
#include "../language/shape.h"

/* Bytes [start, end) of the clean text. */
typedef struct {
    uint32_t start;
    uint32_t end;
} Span;

typedef struct {
    Span span;
    uint32_t flags;    /* TOKEN_…, language/shape.h */
    uint32_t sentence; /* index into sentences */
} Token;

typedef enum { SECTION_BODY, SECTION_QUESTION, SECTION_NOTE } SectionKind;

typedef struct {
    Span span;            /* trimmed */
    uint32_t first_token; /* index into tokens */
    uint32_t token_count;
    uint32_t mark_count; /* tokens in front that mark it as an item of a list: '•', '3.';
                            all of them where the mark is a sentence by itself */
    uint32_t paragraph;  /* index into paragraphs */
    SectionKind section;
} Sentence;

typedef struct {
    Span span;
    uint32_t first_sentence;
    uint32_t sentence_count;
    bool heading; /* a title, not prose */
    bool follows; /* only a short line, no blank one, parts it from the text before */
} Paragraph;

/* A line that a `line` rule matched (furniture too), for rules that read data from it. */
typedef struct {
    uint32_t rule;       /* index into Layout.lines */
    Slice text;          /* what the rule saw: trimmed, one space for any white space */
    uint32_t start, end; /* where it stands: bytes of the source */
} LineMatch;

/* One stretch of text that was copied from the source unchanged, byte for byte. */
typedef struct {
    uint32_t text;   /* byte offset in the clean text */
    uint32_t source; /* byte offset in the source */
    uint32_t length; /* in bytes */
} Run;

/* All arrays live in the arena given to document_read. */
typedef struct {
    const char *name;
    Slice source;   /* the letter as UTF-8; offsets in the graph refer to it */
    const char *id; /* of the letter, by its metadata or whoever gave it; NULL: the letter
                       itself should say */
    const Told *told; /* by its format */
    size_t told_count;
    const Part *parts; /* of the source, by its format */
    size_t part_count;
    Slice text; /* clean text, ends in NUL (not counted) */
    const Token *tokens;
    size_t token_count;
    const Sentence *sentences;
    size_t sentence_count;
    const Paragraph *paragraphs;
    size_t paragraph_count;
    const LineMatch *lines;
    size_t line_count;
    const Run *runs;
    size_t run_count;
    const uint32_t *code_points; /* code points before byte 1024 * i of the source */
} Document;

/* Reads the text of a letter. `match` is room for regexes. Fails with STP_LIMIT and a
   diagnostic. */
StpStatus document_read(Document *out, Arena *arena, const Layout *layout,
                        RegexMatch *match, const FormatText *text,
                        Diagnostics *diagnostics);

/* XPath of the element that byte `offset` of the source is from; empty when its format
   has none. */
Slice document_element(const Document *document, size_t offset);

/* Source bytes that a span of clean text stands for: from the source place of its first
   byte to just past the source place of its last. The span must not be empty. */
void document_source_bytes(const Document *document, Span span, size_t *start,
                           size_t *end);

/* Code points before byte `offset` of the source. */
size_t document_code_point(const Document *document, size_t offset);

/* The other way round: byte of the source at which code point `number` begins, or its
   end. False, and `*offset` is as before, when the source is shorter. */
bool document_source_byte(const Document *document, size_t number, size_t *offset);

/* Byte of the clean text that stands for byte `offset` of the source. For one that was
   left out, the last byte before it that was not; 0 when there is none. */
size_t document_text_place(const Document *document, size_t offset);

#endif
