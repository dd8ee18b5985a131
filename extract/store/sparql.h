/* The words of a SPARQL query, so that what stands in strings, IRIs and comments is never
   taken for a keyword.

       SELECT ?x WHERE { ?x :p "MINUS" }    # 9 tokens; the string is one of them */
#ifndef STANDPUNT_STORE_SPARQL_H
#define STANDPUNT_STORE_SPARQL_H

#include "../base/diagnostic.h"
#include "../base/vector.h"

typedef enum {
    TOKEN_END,      /* behind the last one; its text is empty */
    TOKEN_WORD,     /* keyword or name of a built-in function, also 'a' and 'true' */
    TOKEN_VARIABLE, /* ?x $x */
    TOKEN_IRI,      /* <…> */
    TOKEN_PREFIXED, /* p:name, p:, :name */
    TOKEN_BLANK,    /* _:x */
    TOKEN_STRING,   /* with its quotes */
    TOKEN_LANGUAGE, /* @nl */
    TOKEN_NUMBER,   /* without a sign */
    TOKEN_MARK      /* punctuation and operators */
} TokenKind;

typedef struct {
    TokenKind kind;
    Slice text;    /* of the query */
    size_t offset; /* in bytes of the query */
    bool glued;    /* nothing stands between it and the token before */
    uint32_t mate; /* for a bracket: number of the token that opens or closes it */
} SparqlToken;

/* `count` tokens and a TOKEN_END behind them; so the token after any other can be looked
   at. */
typedef struct {
    const SourceText *source;
    const SparqlToken *items;
    size_t count;
} SparqlTokens;

/* Splits a query. STP_BAD_QUERY after a diagnostic: it is not UTF-8, a string or bracket
   is not closed; STP_LIMIT: it is too long. The tokens are in the arena and point into
   the query. */
StpStatus sparql_split(Arena *arena, const SourceText *query, Diagnostics *diagnostics,
                       SparqlTokens *out);

/* Whether token `i` is this keyword, in any case; `word` is in lower case. */
bool sparql_is_word(const SparqlTokens *tokens, size_t i, const char *word);

/* Whether token `i` is this mark. */
bool sparql_is_mark(const SparqlTokens *tokens, size_t i, const char *mark);

#endif
