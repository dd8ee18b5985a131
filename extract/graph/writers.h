/* Statements to text. All take a finished list (see statements_finish), write the same
   bytes for the same list, need no arena, and return STP_CANNOT_WRITE when the sink
   refused. */
#ifndef STANDPUNT_GRAPH_WRITERS_H
#define STANDPUNT_GRAPH_WRITERS_H

#include "statements.h"

#include "../include/standpunt.h"

/* Canonical N-Quads (RDFC-1.0: there are no blank nodes), a line for each statement,
   sorted. Without graphs: canonical N-Triples. */
StpStatus write_nquads(const StatementList *list, bool with_graph, StpSink sink);

/* Turtle, sorted by subject and predicate, without graphs, with those of the project's
   prefixes that are used. `base` is that of the instances:
   "https://w3id.org/standpunt/id/". STP_NO_MEMORY: raptor has none. STP_BAD_DATA: raptor
   refused a statement. */
StpStatus write_turtle(const StatementList *list, Slice base, StpSink sink);

/* The same in RDF/XML. Control characters but tab, LF and CR become U+FFFD, since XML has
   none. Local names of predicates and classes must be XML names, else STP_BAD_DATA. */
StpStatus write_rdfxml(const StatementList *list, Slice base, StpSink sink);

#endif
