/* Expressions are evaluated by rasqal, one solution at a time, by giving its variables
   their values. Aggregates are worked out here: for the time of an evaluation the node of
   COUNT(?x) becomes a literal with its value. */
#include "level.h"

#include "../graph/terms.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AGGREGATES_MOST 16

static void set_variables(Level *level, const TermId *row) {
    for (size_t i = 0; i < level->width; i++) {
        rasqal_literal *literal = dataset_literal(level->dataset, row[i]);
        rasqal_variable_set_value(level->variables[i],
                                  literal ? rasqal_new_literal_from_literal(literal)
                                          : NULL);
    }
}

/* The caller frees what it gets; NULL for an error. */
static rasqal_literal *evaluate(Level *level, rasqal_expression *expression,
                                const TermId *row) {
    int error = 0;
    set_variables(level, row);
    rasqal_literal *literal =
        rasqal_expression_evaluate2(expression, level->context, &error);
    if (!error || !literal) return literal;
    rasqal_free_literal(literal);
    return NULL;
}

TermId expression_value(Level *level, rasqal_expression *expression, const TermId *row) {
    rasqal_literal *literal = evaluate(level, expression, row);
    TermId term = dataset_literal_term(level->dataset, literal);
    if (literal) rasqal_free_literal(literal);
    return term;
}

/* ---- Looking at the nodes of an expression ---- */

typedef struct {
    Level *level;
    bool *used;
} VariableSearch;

static int note_variable(void *user, rasqal_expression *node) {
    VariableSearch *search = user;
    rasqal_variable *variable =
        node->literal ? rasqal_literal_as_variable(node->literal) : NULL;
    if (variable) search->used[level_slot(search->level, variable)] = true;
    return 0;
}

void expression_variables(Level *level, rasqal_expression *expression, bool *used) {
    VariableSearch search = { level, used };
    rasqal_expression_visit(expression, note_variable, &search);
}

typedef struct {
    rasqal_expression *nodes[AGGREGATES_MOST];
    size_t count;
} AggregateSearch;

static int note_aggregate(void *user, rasqal_expression *node) {
    AggregateSearch *search = user;
    switch (node->op) {
    case RASQAL_EXPR_COUNT:
    case RASQAL_EXPR_SUM:
    case RASQAL_EXPR_AVG:
    case RASQAL_EXPR_MIN:
    case RASQAL_EXPR_MAX:
    case RASQAL_EXPR_SAMPLE:
    case RASQAL_EXPR_GROUP_CONCAT:
        if (search->count < AGGREGATES_MOST) search->nodes[search->count++] = node;
        break;
    default: break;
    }
    return 0;
}

bool expression_aggregates(rasqal_expression *expression) {
    AggregateSearch search = { .count = 0 };
    rasqal_expression_visit(expression, note_aggregate, &search);
    return search.count > 0;
}

/* ---- Numbers and order ---- */

typedef enum { NUMBER_NONE, NUMBER_INTEGER, NUMBER_DECIMAL, NUMBER_DOUBLE } NumberKind;

static NumberKind number_kind(const Cell *cell) {
    static const char space[] = XSD_NAMESPACE;
    size_t length = sizeof space - 1;
    if (cell->kind != CELL_LITERAL || cell->datatype.length <= length ||
        memcmp(cell->datatype.text, space, length) != 0) {
        return NUMBER_NONE;
    }
    Slice name = slice_between(cell->datatype.text, length, cell->datatype.length);
    if (slice_is(name, "decimal")) return NUMBER_DECIMAL;
    if (slice_is(name, "double") || slice_is(name, "float")) return NUMBER_DOUBLE;
    static const char *const integers[] = {
        "integer",         "int",          "long",
        "short",           "byte",         "nonNegativeInteger",
        "positiveInteger", "unsignedInt",  "unsignedLong",
        "unsignedShort",   "unsignedByte",
    };
    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
        if (slice_is(name, integers[i])) return NUMBER_INTEGER;
    }
    return NUMBER_NONE;
}

/* Texts of terms end in NUL: the arena copies them so. */
static long double number_of(const Cell *cell) {
    return strtold(cell->text.text, NULL);
}

int term_order(const Dataset *dataset, TermId a, TermId b) {
    static const int rank[] = {
        [CELL_UNBOUND] = 0, [CELL_BLANK] = 1, [CELL_IRI] = 2, [CELL_LITERAL] = 3
    };
    const Cell *x = dataset_cell(dataset, a), *y = dataset_cell(dataset, b);
    int order = rank[x->kind] - rank[y->kind];
    if (order != 0 || a == b) return order;
    if (number_kind(x) != NUMBER_NONE && number_kind(y) != NUMBER_NONE) {
        long double left = number_of(x), right = number_of(y);
        if (left != right) return left < right ? -1 : 1;
    }
    order = slice_compare(x->text, y->text);
    if (order == 0) order = slice_compare(x->language, y->language);
    return order == 0 ? slice_compare(x->datatype, y->datatype) : order;
}

/* The effective boolean value (section 17.2.2); an error is false. */
bool term_is_true(const Dataset *dataset, TermId term) {
    const Cell *cell = dataset_cell(dataset, term);
    if (cell->kind != CELL_LITERAL) return false;
    if (slice_is(cell->datatype, XSD_NAMESPACE "boolean")) {
        return slice_is(cell->text, "true") || slice_is(cell->text, "1");
    }
    if (number_kind(cell) != NUMBER_NONE) return number_of(cell) != 0;
    bool is_text =
        cell->datatype.length == 0 || slice_is(cell->datatype, XSD_NAMESPACE "string");
    return is_text && cell->text.length > 0;
}

bool expression_holds(Level *level, rasqal_expression *expression, const TermId *row) {
    return term_is_true(level->dataset, expression_value(level, expression, row));
}

/* ---- Aggregates ---- */

/* The terms that an aggregate works on. */
typedef struct {
    VECTOR(TermId) items;
    bool error; /* the expression was an error for a row */
} Operands;

static TermId number_term(Level *level, NumberKind kind, long double value) {
    static const char *const types[] = { [NUMBER_INTEGER] = XSD_NAMESPACE "integer",
                                         [NUMBER_DECIMAL] = XSD_NAMESPACE "decimal",
                                         [NUMBER_DOUBLE] = XSD_NAMESPACE "double" };
    char text[64];
    int length = kind == NUMBER_INTEGER ? snprintf(text, sizeof text, "%.0Lf", value)
                                        : snprintf(text, sizeof text, "%.15Lg", value);
    if (kind == NUMBER_DECIMAL && strchr(text, 'e')) {
        length = snprintf(text, sizeof text, "%.6Lf", value);
    }
    Cell cell = { .kind = CELL_LITERAL,
                  .text = { text, (size_t)length },
                  .language = { "", 0 },
                  .datatype = slice_of(types[kind]) };
    return dataset_term(level->dataset, &cell);
}

static TermId sum(Level *level, const Operands *operands, bool average) {
    NumberKind kind = NUMBER_INTEGER;
    long double total = 0;
    for (size_t i = 0; i < operands->items.count; i++) {
        const Cell *cell = dataset_cell(level->dataset, operands->items.items[i]);
        NumberKind own = number_kind(cell);
        if (own == NUMBER_NONE) return UNBOUND;
        if (own > kind) kind = own;
        total += number_of(cell);
    }
    if (average && operands->items.count > 0) {
        total /= (long double)operands->items.count;
        if (kind == NUMBER_INTEGER) kind = NUMBER_DECIMAL;
    }
    return operands->error ? UNBOUND : number_term(level, kind, total);
}

/* The first or last in the order of terms. */
static TermId extreme(const Level *level, const Operands *operands, int sign) {
    TermId best = UNBOUND;
    for (size_t i = 0; i < operands->items.count; i++) {
        TermId term = operands->items.items[i];
        if (best == UNBOUND || sign * term_order(level->dataset, term, best) > 0) {
            best = term;
        }
    }
    return best;
}

/* SPARQL leaves the order open; ours is that of the solutions. */
static TermId concatenate(Level *level, const Operands *operands,
                          rasqal_literal *separator) {
    const char *between =
        separator ? (const char *)rasqal_literal_as_string(separator) : " ";
    size_t length = 0, gap = strlen(between);
    for (size_t i = 0; i < operands->items.count; i++) {
        length += dataset_cell(level->dataset, operands->items.items[i])->text.length;
        length += gap;
    }
    char *text = arena_alloc(level->arena, length + 1);
    size_t used = 0;
    for (size_t i = 0; i < operands->items.count; i++) {
        Slice one = dataset_cell(level->dataset, operands->items.items[i])->text;
        if (i > 0) memcpy(text + used, between, gap);
        if (i > 0) used += gap;
        memcpy(text + used, one.text, one.length);
        used += one.length;
    }
    Cell cell = { .kind = CELL_LITERAL,
                  .text = { text, used },
                  .language = { "", 0 },
                  .datatype = { "", 0 } };
    return operands->error ? UNBOUND : dataset_term(level->dataset, &cell);
}

static bool has_term(const Operands *operands, TermId term) {
    for (size_t i = 0; i < operands->items.count; i++) {
        if (operands->items.items[i] == term) return true;
    }
    return false;
}

static int compare_ids(const void *a, const void *b) {
    const TermId *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Takes doubles out; the order of the first of each is kept when they are few. */
static void make_distinct(Level *level, Operands *operands) {
    Operands distinct = { .error = operands->error };
    bool many = operands->items.count > 256;
    if (many) {
        qsort(operands->items.items, operands->items.count, sizeof(TermId), compare_ids);
    }
    for (size_t i = 0; i < operands->items.count; i++) {
        TermId term = operands->items.items[i];
        bool again = many ? i > 0 && operands->items.items[i - 1] == term
                          : has_term(&distinct, term);
        if (!again) vector_push(level->arena, &distinct.items, term);
    }
    *operands = distinct;
}

static rasqal_expression *argument(const rasqal_expression *node) {
    if (node->op == RASQAL_EXPR_GROUP_CONCAT)
        return raptor_sequence_get_at(node->args, 0);
    return node->arg1;
}

/* Number of different rows, for COUNT(DISTINCT *). */
static size_t distinct_rows(const Solutions *all, const size_t *members, size_t count) {
    size_t distinct = 0;
    for (size_t i = 0; i < count; i++) {
        bool again = false;
        for (size_t j = 0; j < i && !again; j++) {
            again = memcmp(solutions_row(all, members[i]), solutions_row(all, members[j]),
                           all->width * sizeof(TermId)) == 0;
        }
        distinct += !again;
    }
    return distinct;
}

static TermId aggregate(Level *level, rasqal_expression *node, const Solutions *all,
                        const size_t *members, size_t count) {
    Operands operands = { .error = false };
    rasqal_expression *of = argument(node);
    bool distinct = (node->flags & RASQAL_EXPR_FLAG_DISTINCT) != 0;
    if (of->op == RASQAL_EXPR_VARSTAR) {
        size_t rows = distinct ? distinct_rows(all, members, count) : count;
        return number_term(level, NUMBER_INTEGER, (long double)rows);
    }
    for (size_t i = 0; i < count; i++) {
        TermId term = expression_value(level, of, solutions_row(all, members[i]));
        if (term == UNBOUND) operands.error = true;
        if (term != UNBOUND) vector_push(level->arena, &operands.items, term);
    }
    if (distinct) make_distinct(level, &operands);
    switch (node->op) {
    case RASQAL_EXPR_SUM: return sum(level, &operands, false);
    case RASQAL_EXPR_AVG: return sum(level, &operands, true);
    case RASQAL_EXPR_MAX: return extreme(level, &operands, 1);
    case RASQAL_EXPR_MIN:
    case RASQAL_EXPR_SAMPLE: return extreme(level, &operands, -1);
    case RASQAL_EXPR_GROUP_CONCAT: return concatenate(level, &operands, node->literal);
    default: return number_term(level, NUMBER_INTEGER, (long double)operands.items.count);
    }
}

TermId expression_group_value(Level *level, rasqal_expression *expression,
                              const Solutions *all, const size_t *members, size_t count,
                              const TermId *row) {
    AggregateSearch search = { .count = 0 };
    TermId values[AGGREGATES_MOST];
    rasqal_expression saved[AGGREGATES_MOST];
    bool error = false;
    rasqal_expression_visit(expression, note_aggregate, &search);
    for (size_t i = 0; i < search.count; i++) {
        values[i] = aggregate(level, search.nodes[i], all, members, count);
        error = error || !dataset_literal(level->dataset, values[i]);
    }
    if (error) return UNBOUND;
    for (size_t i = 0; i < search.count; i++) {
        rasqal_expression *node = search.nodes[i];
        saved[i] = *node;
        node->op = RASQAL_EXPR_LITERAL;
        node->literal = dataset_literal(level->dataset, values[i]);
    }
    rasqal_literal *literal = evaluate(level, expression, row);
    for (size_t i = search.count; i-- > 0;) *search.nodes[i] = saved[i];
    TermId term = dataset_literal_term(level->dataset, literal);
    if (literal) rasqal_free_literal(literal);
    return term;
}
