/* One SELECT, ASK or CONSTRUCT being answered: the query itself, or a sub-SELECT in it.

   rasqal parses queries and evaluates expressions; patterns are solved here (pattern.c),
   and so is what makes rows of solutions (select.c). rasqal's own way of joining loses
   the binding of a variable when an OPTIONAL follows a pattern with several solutions,
   which gives wrong rows without a message, and it looks at all pairs of rows. */
#ifndef STANDPUNT_STORE_LEVEL_H
#define STANDPUNT_STORE_LEVEL_H

#include "dataset.h"
#include "shape.h"

/* Rows of terms, one column ("slot") for each variable of the level. */
typedef struct {
    size_t width;
    size_t count;
    VECTOR(TermId) ids; /* width * count */
} Solutions;

typedef struct Level Level;

/* A VALUES of the query: rows of terms for some variables. */
typedef struct {
    const int *slots; /* of the columns */
    size_t width;
    const TermId *ids; /* width * count */
    size_t count;
} ValuesBlock;

struct Level {
    Dataset *dataset;
    Arena *arena;
    const QueryPart *part; /* what of the query's text it is */
    rasqal_query *query;
    rasqal_evaluation_context *context;
    rasqal_variable **variables; /* by slot; `width` of them */
    size_t width;
    Level *inner; /* sub-SELECTs directly in it, and the pattern of each */
    rasqal_graph_pattern **inner_patterns;
    size_t inner_count;
    bool *from_inner;    /* by slot: a column of a sub-SELECT. rasqal says its expression
                            here    too, but it is not for this level to evaluate */
    ValuesBlock *values; /* those in its pattern, and the pattern of each */
    rasqal_graph_pattern **values_patterns;
    size_t values_count;
    const ValuesBlock *trailing; /* VALUES behind the pattern; NULL: there is none */
    bool too_many;               /* solutions: the answer is not complete */
};

/* ---- level.c ---- */

/* Makes `level` of a part of a query, with all in it. STP_BAD_QUERY after a diagnostic or
   a message in the log of the world. level_close is allowed after any outcome. */
StpStatus level_open(Level *level, Dataset *dataset, const QueryPart *part,
                     const SourceText *query, Diagnostics *diagnostics);
void level_close(Level *level);

/* Slot of a variable of the level. */
int level_slot(const Level *level, const rasqal_variable *variable);

/* Slot of a variable by its name; -1: the level has none of this name. */
int level_slot_of_name(const Level *level, Slice name);

/* Name of the variable of a slot, without '?'. */
Slice level_name(const Level *level, size_t slot);

/* Marks the slots of `level` that the columns of a sub-SELECT in it have. */
void level_note_columns(const Level *level, const Level *inner, bool *slots);

/* Adds a copy of a row; NULL is one without values. NULL when there are too many; the
   level knows. */
TermId *solutions_add(Level *level, Solutions *list, const TermId *row);
void solutions_drop_last(Solutions *list);
const TermId *solutions_row(const Solutions *list, size_t row);

/* ---- expression.c ---- */

/* Value of an expression for a solution; UNBOUND when it is an error. */
TermId expression_value(Level *level, rasqal_expression *expression, const TermId *row);

/* Whether a filter lets the solution through. */
bool expression_holds(Level *level, rasqal_expression *expression, const TermId *row);

/* Marks in `used` (by slot) the variables of an expression. */
void expression_variables(Level *level, rasqal_expression *expression, bool *used);

bool expression_aggregates(rasqal_expression *expression);

/* Value of an expression with aggregates over the rows `members` of `all`. `row` has the
   values of the group's own variables. */
TermId expression_group_value(Level *level, rasqal_expression *expression,
                              const Solutions *all, const size_t *members, size_t count,
                              const TermId *row);

/* Order of terms as ORDER BY has it: unbound, blank nodes, IRIs, literals; numbers by
   value, other literals by text. */
int term_order(const Dataset *dataset, TermId a, TermId b);

/* Whether a term counts as true in a FILTER. */
bool term_is_true(const Dataset *dataset, TermId term);

/* ---- pattern.c ---- */

/* The solutions of the whole pattern of a level. */
Solutions pattern_solve(Level *level);

/* Marks in `visible` the slots that SELECT * shows. */
void pattern_visible(const Level *level, bool *visible);

/* ---- select.c ---- */

/* The rows of a SELECT. */
typedef struct {
    const size_t *slots; /* of the columns, in the order of the query */
    size_t width;
    Solutions rows; /* one id for each column */
} Selected;

Selected select_rows(Level *level);

/* Slot of a column of a SELECT with groups that has no one value in a group; -1: none. */
int select_ungrouped(const Level *level);

/* Marks the slots that a SELECT has columns for. */
void select_visible(const Level *level, bool *visible);

#endif
