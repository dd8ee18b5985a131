/* An answer as a table in plain text.

       actor            target
       ---------------  -------------------------------
       actor:nederland  topic:defence-investment-pledge
       1 row */
#ifndef STANDPUNT_STORE_TABLE_H
#define STANDPUNT_STORE_TABLE_H

#include "answer.h"
#include "shape.h"

/* Lays the answer out; false when the sink refused. An IRI is shortened by the longest
   namespace of the query that fits, else it stands in <>. Of a literal the text alone is
   shown, line ends and other control characters as \n, \t, \x1b, so that a cell is one
   line and harmless on a terminal. Widths are counted in code points. The answer to an
   ASK is 'yes' or 'no'. */
bool table_write(Arena *arena, const Answer *answer, const QueryShape *shape,
                 StpSink sink);

#endif
