/* One line of N-Triples. The grammar is so small, and dumps so large, that they are read
   here and not by raptor, which takes twenty times as long. */
#ifndef STANDPUNT_BASE_NTRIPLES_H
#define STANDPUNT_BASE_NTRIPLES_H

#include "slice.h"

typedef struct {
    Slice subject;   /* IRI; a blank node begins with "_:" */
    Slice predicate; /* IRI */
    bool literal;    /* the object is a text */
    Slice object;    /* IRI, blank node or text */
    Slice language;  /* as written; empty when there is none */
    Slice datatype;  /* IRI; empty when there is none */
} NtTriple;

typedef enum {
    NT_TRIPLE,
    NT_NOTHING, /* an empty line or a comment */
    NT_WRONG    /* not N-Triples, or not UTF-8 */
} NtResult;

/* Reads a line, in which escapes are undone on the spot: the slices point into it. */
NtResult ntriples_read(char *line, size_t length, NtTriple *out);

#endif
