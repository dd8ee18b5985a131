/* What a query is made of, as far as the store must know to answer it right. */
#ifndef STANDPUNT_STORE_SHAPE_H
#define STANDPUNT_STORE_SHAPE_H

#include "sparql.h"

typedef struct {
    Slice prefix;     /* without ':' */
    Slice name_space; /* without '<' '>' */
} QueryPrefix;

/* A SELECT that counts, sums or otherwise aggregates. The engine answers such a query
   wrongly when its pattern has no solutions, so the store asks for these first. */
typedef struct {
    size_t offset;   /* of its SELECT, in bytes of the query */
    const char *ask; /* a query that says whether its pattern has solutions */
    bool top;        /* it is the query itself, no sub-query */
    bool grouped;    /* with GROUP BY: no solutions give no rows, else one row */
} QueryAggregate;

typedef enum { FORM_SELECT, FORM_ASK, FORM_CONSTRUCT } QueryForm;

typedef struct {
    QueryForm form;
    bool ordered; /* ORDER BY at the top: the rows have an order */
    const QueryPrefix *prefixes;
    size_t prefix_count;
    const QueryAggregate *aggregates; /* inner ones before outer ones */
    size_t aggregate_count;
} QueryShape;

/* Reads the shape; all in the arena. STP_BAD_QUERY after a diagnostic: it is no SELECT,
   ASK or CONSTRUCT query, or a prefix is not declared. */
StpStatus shape_read(Arena *arena, const SparqlTokens *tokens, Diagnostics *diagnostics,
                     QueryShape *out);

#endif
