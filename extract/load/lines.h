/* A graph being gathered: its statements as lines of canonical N-Triples. */
#ifndef STANDPUNT_LOAD_LINES_H
#define STANDPUNT_LOAD_LINES_H

#include "../base/slice.h"

#include <raptor2.h>

/* {0} is the empty one. Owned: lines_free. */
typedef struct {
    char *bytes;
    size_t length;
    size_t capacity;
    size_t count; /* of lines */
} Lines;

/* Adds a statement without its graph. False when there is no memory. */
bool lines_add(Lines *lines, const raptor_statement *statement);

/* Sorts the lines by byte and takes doubles out: what they say does not depend on the
   order in which it was read. False when there is no memory. */
bool lines_finish(Lines *lines);

void lines_free(Lines *lines); /* {0} again */

#endif
