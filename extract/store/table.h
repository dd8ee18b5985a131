/* An answer as a table in plain text.

       actor            target
       ---------------  -------------------------------
       actor:nederland  topic:defence-investment-pledge
       1 row */
#ifndef STANDPUNT_STORE_TABLE_H
#define STANDPUNT_STORE_TABLE_H

#include "shape.h"

/* All texts are valid UTF-8 in the arena. */
typedef struct {
    Slice *columns; /* `width` names, without '?' */
    size_t width;
    VECTOR(Slice *) rows; /* `width` cells each; an unbound one is empty */
} Table;

/* An IRI as a cell: shortened by the longest namespace of the query that fits, else in
   <>. */
Slice table_iri(Arena *arena, const QueryShape *shape, Slice iri);

/* A literal as a cell: its text alone; line ends and other control characters are written
   as \n, \t, \x1b, so that a cell is one line and harmless on a terminal. */
Slice table_literal(Arena *arena, Slice text);

/* Sorts rows by their cells, from left to right, in byte order. */
void table_sort(Arena *arena, Table *table);

/* Lays the table out; false when the sink refused. Widths are counted in code points. */
bool table_write(Arena *arena, const Table *table, StpSink sink);

#endif
