/* A list of statements: gathered, then sorted and unique, then written. */
#ifndef STANDPUNT_GRAPH_STATEMENTS_H
#define STANDPUNT_GRAPH_STATEMENTS_H

#include "../base/vector.h"
#include "terms.h"

/* A quad. All texts live as long as the list. */
typedef struct {
    Slice subject; /* IRIs */
    Slice predicate;
    Term object;
    Slice graph; /* IRI; empty: the default graph */
} Statement;

#define CHECKED_IRIS 512

typedef struct {
    Arena *arena;
    VECTOR(Statement) statements;
    Slice checked[CHECKED_IRIS]; /* known to need no encoding, found by their address */
} StatementList;

/* An empty list; `arena` must outlive it and have its guard set while statements are
   added. */
void statements_begin(StatementList *list, Arena *arena);

/* The IRI is known to be valid: it is not looked at again while it is among the last that
   were used. */
void statements_trust(StatementList *list, Slice iri);

/* Adds a statement; its texts are borrowed. Subject and predicate must be IRIs, and every
   IRI must begin with a scheme: characters that may not stand in an IRI are
   percent-encoded here. In literals NUL, U+FFFE and U+FFFF, which no reader takes, become
   U+FFFD. */
void statement_add(StatementList *list, Term subject, Term predicate, Term object,
                   Slice graph);

/* Sorts, in the order of the lines of an N-Quads file by code point (which is that of
   RDFC-1.0), and takes doubles out. */
void statements_finish(StatementList *list);

/* As in sorted N-Quads; with `with_graph` false as in sorted N-Triples. */
int statement_compare(const Statement *a, const Statement *b, bool with_graph);

#endif
