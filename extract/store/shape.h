/* What a query is made of, as far as the store must know to answer it right. */
#ifndef STANDPUNT_STORE_SHAPE_H
#define STANDPUNT_STORE_SHAPE_H

#include "sparql.h"

typedef struct {
    Slice prefix;     /* without ':' */
    Slice name_space; /* without '<' '>' */
} QueryPrefix;

/* A VALUES: names of its variables, and its cells, row by row. */
typedef struct {
    const Slice *names; /* `width` of them, without '?' */
    size_t width;
    const bool *given; /* width * row_count: false for UNDEF */
    size_t row_count;
    const char *terms; /* a query that SELECTs the terms of the cells that are given, one
                          column for each */
} QueryValues;

/* The query itself, or a sub-SELECT, as a query of its own. */
typedef struct QueryPart {
    const char *text;
    size_t offset;                 /* in bytes of the whole query */
    const struct QueryPart *inner; /* sub-SELECTs directly in it, in their order */
    size_t inner_count;
    const QueryValues *values; /* those that are in no sub-SELECT, in their order */
    size_t values_count;
} QueryPart;

typedef enum { FORM_SELECT, FORM_ASK, FORM_CONSTRUCT } QueryForm;

typedef struct {
    QueryForm form;
    bool ordered; /* ORDER BY at the top: the rows have an order */
    const QueryPrefix *prefixes;
    size_t prefix_count;
    QueryPart whole;
} QueryShape;

/* Reads the shape; all in the arena. STP_BAD_QUERY after a diagnostic: it is no SELECT,
   ASK or CONSTRUCT query, or a prefix is not declared. */
StpStatus shape_read(Arena *arena, const SparqlTokens *tokens, Diagnostics *diagnostics,
                     QueryShape *out);

#endif
