/* What the query engine found, taken over from librdf. */
#ifndef STANDPUNT_STORE_REPLY_H
#define STANDPUNT_STORE_REPLY_H

#include "answer.h"

#include "../base/diagnostic.h"
#include "../graph/statements.h"

#include <redland.h>

/* Takes over whether an ASK holds, or columns and rows of a SELECT; `no_rows`: only the
   columns. STP_LIMIT after a diagnostic: too many rows. */
StpStatus reply_read_rows(Arena *arena, librdf_query_results *results, bool no_rows,
                          const SourceText *query, Diagnostics *diagnostics, Answer *out);

/* Adds the statements that a CONSTRUCT made; those that lack a part are left out, as
   SPARQL has it. STP_BAD_QUERY after a diagnostic: one has a blank node. */
StpStatus reply_read_graph(librdf_query_results *results, const SourceText *query,
                           Diagnostics *diagnostics, StatementList *list);

#endif
