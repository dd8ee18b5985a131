/* Recursive descent over the symbols of one file. A function per production, with the
   grammar line as its comment; a production that fails has reported why and gives false
   or NULL, and the parser goes on with the next field or block. Internal to language/. */
#ifndef STANDPUNT_LANGUAGE_PARSER_H
#define STANDPUNT_LANGUAGE_PARSER_H

#include "lexer.h"
#include "syntax.h"

/* A part of a pattern, for the rules below it in its file. */
typedef struct {
    Slice name;
    uint32_t offset;
    const Element *tree;
    bool used;
} Piece;

typedef struct {
    Arena *arena;   /* of the rule set: texts */
    Arena *scratch; /* trees */
    Diagnostics *diagnostics;
    const RuleFile *file;
    const Symbol *symbols;
    size_t at;
    Syntax *out;
    VECTOR(Piece) pieces; /* of the file, up to here */
} Parser;

/* Adds what a file says to `out`. */
void parse_file(Arena *arena, Arena *scratch, Diagnostics *diagnostics,
                const RuleFile *file, Syntax *out);

/* ---- parser.c: the present symbol ---- */

const Symbol *peek(const Parser *p);
/* Is it the last of its field, or of its block's own line? */
bool at_end(const Parser *p);
bool at_sign(const Parser *p, const char *sign);
bool at_word(const Parser *p, const char *word);
/* Takes the sign or word when it is there. */
bool take_sign(Parser *p, const char *sign);
bool take_word(Parser *p, const char *word);
/* Takes a symbol of the kind, or reports that `what` ("a name") should stand here:
   NULL. */
const Symbol *expect(Parser *p, SymbolKind kind, const char *what);
bool expect_sign(Parser *p, const char *sign);
/* Reports that `what` should stand here instead of what does. Always false. */
bool unexpected(Parser *p, const char *what);
/* Is all of the field taken? Reports the first symbol that is left. */
bool expect_end(Parser *p);
void skip_field(Parser *p);
void skip_block(Parser *p);

/* [a-z][a-z0-9-]*, taken; NULL after reporting what is wrong. `what`: "a frame". */
const Symbol *expect_name(Parser *p, const char *what);

/* ---- parse_pattern.c ---- */

/* expr := sequence { '|' sequence } */
Element *parse_elements(Parser *p);
/* sequence := item { item }, up to something that is no item. */
Element *parse_sequence(Parser *p);
Element *parse_item(Parser *p);
/* {Type} without tests. */
bool parse_type(Parser *p, Argument *out);

/* ---- pieces.c ---- */

/* Takes the block behind its keyword; false after reporting what is wrong. */
bool parse_piece(Parser *p);
/* A copy of the piece of that name for the tree of a rule; NULL when there is none. */
Element *piece_use(Parser *p, Slice name);
/* At the end of the file: reports pieces that nothing uses. */
void check_pieces(const Parser *p);

/* ---- parse_rule.c, parse_lexicon.c ---- */

/* NAME ["description"] and fields. */
void parse_rule(Parser *p, RuleKind kind);
/* Words that begin a block of the lexicon; false when `keyword` is none. */
bool parse_lexicon(Parser *p, const Symbol *keyword);

/* ---- words.c: names that the language gives to things ---- */

bool word_class_of(Slice name, WordClass *out);
const char *word_class_name(WordClass class);
bool rule_kind_of(Slice name, RuleKind *out);
const char *rule_kind_name(RuleKind kind);
bool fill_kind_of(Slice name, FillKind *out);
/* The word of the kind; empty for a type. */
const char *fill_kind_name(FillKind kind);
/* Does {Type} belong to it: alone, or behind the word? */
bool fill_has_type(FillKind kind);
/* "finite" -> FORM_FINITE; 0 when it is no feature. */
uint32_t form_feature_of(Slice name);

#endif
