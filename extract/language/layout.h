/* What the rules say about the lay-out of a letter, for the source stage: which lines are
   page furniture, headings or notes, which words keep a hyphen at a line end, which
   abbreviations do not end a sentence, which words begin one by their capital, which
   words a name is joined to. Compiled from `line`, `hyphen`, `abbreviation`, `opening`
   and `parting` blocks in rules/. */
#ifndef STANDPUNT_LANGUAGE_LAYOUT_H
#define STANDPUNT_LANGUAGE_LAYOUT_H

#include "../base/regex.h"
#include "../base/slice.h"

/* What becomes of a line that a `line` rule matches. */
typedef enum {
    LINE_FURNITURE, /* footer, ISSN, page number: left out of the text, never breaks a
                       sentence */
    LINE_HEADING,   /* a paragraph of its own, not prose */
    LINE_NOTE,     /* opens a footnote, up to the next furniture, blank line or heading */
    LINE_QUESTION, /* a heading; in the section that it opens nothing is a position */
    LINE_ANSWER,   /* a heading that ends such a section */
    LINE_BODY,     /* stays prose; the rule only reads data from it */
    LINE_OPENER,   /* stays prose, and the next line goes on with it: an office above the
                      name of who holds it */
    LINE_METADATA  /* no line of the text: a field of the metadata, and the line above it
                      is the name of the field */
} LineKind;

typedef struct {
    Slice name; /* of the rule, e.g. "nl/layout/footer" */
    LineKind kind;
    Regex *regex; /* tried on each line, trimmed, without its line end; first rule in file
                     order of the sorted names wins */
    Regex *below; /* must match the line above, blank lines not counted; NULL: any */
    Regex *since; /* must match some line before it, of metadata some value; NULL: none
                     need */
    bool repeated; /* what it matches are names, of which several may stand below each
                      other: its own lines are not counted above it either */
} LineRule;

/* Immutable; lives in the arena of the model. */
typedef struct {
    const LineRule *lines;
    size_t line_count;
    const Slice *hyphen_keepers; /* lower-case words before which a line-end hyphen stays:
                                    'handels- / en landbouwpolitiek' */
    size_t hyphen_keeper_count;
    const Slice *abbreviations; /* with their stops, lower case: "a.s.", "nr.", "d.d." */
    size_t abbreviation_count;
    const Slice *closers; /* abbreviations that may end a sentence too, and do so before a
                             capital: 'op 20 april jl. De Raad', not 'dr. Voorbeeld' */
    size_t closer_count;
    const Slice *openings; /* lower-case words, or pairs of them, that have a capital only
                              where a sentence begins: 'Besluit en vervolg Op basis van
                              het rapport …', 'Opvang De Commissie stelt …' */
    size_t opening_count;
    const Slice *parting; /* lower-case words from which a hyphen parts a name: 'motie' of
                             'motie-Voorbeeld' */
    size_t parting_count;
} Layout;

#endif
