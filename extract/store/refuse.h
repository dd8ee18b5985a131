/* Refuses queries that the query engine (rasqal 0.9.33) is known to answer wrongly, or
   not at all, or that would reach outside the given data. A wrong answer is worse than
   none. */
#ifndef STANDPUNT_STORE_REFUSE_H
#define STANDPUNT_STORE_REFUSE_H

#include "sparql.h"

/* STP_BAD_QUERY after a diagnostic for each construct that is refused. */
StpStatus refuse_check(const SparqlTokens *tokens, Diagnostics *diagnostics);

#endif
