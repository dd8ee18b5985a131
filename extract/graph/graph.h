/* The graph of one letter: what StpGraph is to the stages behind this one. */
#ifndef STANDPUNT_GRAPH_GRAPH_H
#define STANDPUNT_GRAPH_GRAPH_H

#include "statements.h"

#include "../include/standpunt.h"

/* Lives, with all its texts, in the arena of the extractor. */
struct StpGraph {
    StatementList statements; /* finished */
    Slice base;               /* of instances, for the prefixes of the writers */
    const char *id;           /* identifier of the letter */
    size_t positions, meetings;
};

#endif
