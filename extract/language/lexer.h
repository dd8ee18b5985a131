/* Symbols of a rule file. The lexer also sees the shape of the file: which word begins a
   block and which begins a field, so that the parser needs to know nothing of lines and
   indentation.

       frame supports "backs it"          BLOCK frame, WORD supports, STRING backs it
         trigger  <steunen>               FIELD trigger, ANGLE steunen
                | "achter"                SIGN |, STRING achter */
#ifndef STANDPUNT_LANGUAGE_LEXER_H
#define STANDPUNT_LANGUAGE_LEXER_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/vector.h"

typedef enum {
    SYMBOL_BLOCK, /* a word in the first column */
    SYMBOL_FIELD, /* a word that begins an indented line and is followed by white space */
    SYMBOL_WORD,  /* letters, digits and - _ ' with stops inside: "d.start" */
    SYMBOL_STRING, /* "…": the text without quotes and escapes */
    SYMBOL_REGEX,  /* /…/: the pattern, with \/ made / */
    SYMBOL_ANGLE,  /* <…>: what is inside, trimmed */
    SYMBOL_GROUP,  /* $name: the name */
    SYMBOL_SIGN,   /* one of | ( ) [ ] { } : = ~ * ! ^ $ , ? and => */
    SYMBOL_WRONG, /* a mistake that has been reported; the rest of its line is left out */
    SYMBOL_END    /* end of the file */
} SymbolKind;

typedef struct {
    SymbolKind kind;
    uint32_t offset; /* bytes [offset, end) of the file */
    uint32_t end;
    Slice text;
} Symbol;

typedef VECTOR(Symbol) SymbolVector;

/* Reads all symbols of a file; the last is SYMBOL_END. Texts live in `arena` or in the
   source, the vector in `scratch`. Mistakes are reported. */
void lexer_read(Arena *arena, Arena *scratch, Diagnostics *diagnostics,
                const SourceText *source, SymbolVector *symbols);

/* Byte in the file of byte `offset` of a STRING or REGEX that starts at `start`. */
size_t lexer_inner_offset(const SourceText *source, size_t start, size_t offset);

#endif
