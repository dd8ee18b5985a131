/* The answer to a query, before it becomes a table, CSV, JSON or anything else. */
#ifndef STANDPUNT_STORE_ANSWER_H
#define STANDPUNT_STORE_ANSWER_H

#include "../base/slice.h"
#include "../base/vector.h"

typedef enum { CELL_UNBOUND, CELL_IRI, CELL_BLANK, CELL_LITERAL } CellKind;

/* All texts are valid UTF-8 in the arena. */
typedef struct {
    CellKind kind;
    Slice text;     /* IRI, label of a blank node, or text of a literal */
    Slice language; /* of a literal, as it is written; else empty */
    Slice datatype; /* IRI, of a literal; else empty */
} Cell;

typedef struct {
    bool is_ask;
    bool yes;       /* answer to an ASK */
    Slice *columns; /* `width` names, without '?' */
    size_t width;
    VECTOR(Cell *) rows; /* `width` cells each */
} Answer;

/* Sorts rows by their cells, from left to right: by text in byte order, then by kind,
   language and datatype. */
void answer_sort(Arena *arena, Answer *answer);

#endif
