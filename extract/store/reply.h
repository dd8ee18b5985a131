/* From numbers of terms to what is written: rows of cells, or statements. */
#ifndef STANDPUNT_STORE_REPLY_H
#define STANDPUNT_STORE_REPLY_H

#include "level.h"

#include "../graph/statements.h"

/* Columns and rows of a SELECT. */
void reply_rows(const Level *level, const Selected *selected, Answer *out);

/* Adds what the template of a CONSTRUCT makes of each solution; a statement that lacks a
   part, or would not be one, is left out, as SPARQL has it. STP_BAD_QUERY after a
   diagnostic: one has a blank node. */
StpStatus reply_graph(Level *level, const Solutions *solutions, const SourceText *query,
                      Diagnostics *diagnostics, StatementList *list);

#endif
