#include "level.h"

#include "../base/limits.h"

#include <string.h>

int level_slot(const Level *level, const rasqal_variable *variable) {
    for (size_t i = 0; i < level->width; i++) {
        if (level->variables[i] == variable) return (int)i;
    }
    return -1;
}

Slice level_name(const Level *level, size_t slot) {
    return slice_of((const char *)level->variables[slot]->name);
}

int level_slot_of_name(const Level *level, Slice name) {
    for (size_t i = 0; i < level->width; i++) {
        bool normal = level->variables[i]->type == RASQAL_VARIABLE_TYPE_NORMAL;
        if (normal && slice_equal(level_name(level, i), name)) return (int)i;
    }
    return -1;
}

void level_note_columns(const Level *level, const Level *inner, bool *slots) {
    bool *visible = arena_alloc(level->arena, inner->width + 1);
    select_visible(inner, visible);
    for (size_t i = 0; i < inner->width; i++) {
        int slot = visible[i] ? level_slot_of_name(level, level_name(inner, i)) : -1;
        if (slot >= 0) slots[slot] = true;
    }
}

/* ---- Solutions ---- */

TermId *solutions_add(Level *level, Solutions *list, const TermId *row) {
    if (list->count == LIMIT_SOLUTIONS) {
        level->too_many = true;
        return NULL;
    }
    size_t start = list->ids.count;
    for (size_t i = 0; i < list->width; i++) {
        vector_push(level->arena, &list->ids, row ? row[i] : UNBOUND);
    }
    list->count++;
    return list->ids.items + start;
}

void solutions_drop_last(Solutions *list) {
    list->count--;
    list->ids.count -= list->width;
}

const TermId *solutions_row(const Solutions *list, size_t row) {
    return list->ids.items + row * list->width;
}

/* ---- Opening ---- */

typedef struct {
    Level *level;
    const SourceText *query;
    Diagnostics *diagnostics;
} Opening;

static StpStatus wrong(const Opening *opening, const char *message) {
    diagnose(opening->diagnostics, STP_ERROR, opening->query,
             opening->level->part->offset, NULL, "%s", message);
    return STP_BAD_QUERY;
}

static void add_variables(Level *level, raptor_sequence *variables) {
    int count = variables ? raptor_sequence_size(variables) : 0;
    for (int i = 0; i < count; i++) {
        rasqal_variable *variable = raptor_sequence_get_at(variables, i);
        if (level_slot(level, variable) < 0) level->variables[level->width++] = variable;
    }
}

static size_t size_of(raptor_sequence *sequence) {
    return sequence ? (size_t)raptor_sequence_size(sequence) : 0;
}

static void find_variables(Level *level) {
    raptor_sequence *all = rasqal_query_get_all_variable_sequence(level->query);
    raptor_sequence *anonymous =
        rasqal_query_get_anonymous_variable_sequence(level->query);
    level->variables = ARENA_ARRAY(level->arena, rasqal_variable *,
                                   size_of(all) + size_of(anonymous) + 1);
    add_variables(level, all);
    add_variables(level, anonymous);
}

/* The patterns of an operator in the order of the text, not within sub-SELECTs. */
typedef struct {
    Level *level;
    rasqal_graph_pattern_operator operator;
    VECTOR(rasqal_graph_pattern *) items;
} PatternList;

static void list_patterns(PatternList *list, rasqal_graph_pattern *pattern) {
    rasqal_graph_pattern_operator operator= rasqal_graph_pattern_get_operator(pattern);
    if (operator== list->operator) {
        vector_push(list->level->arena, &list->items, pattern);
    }
    if (operator== RASQAL_GRAPH_PATTERN_OPERATOR_SELECT) return;
    rasqal_graph_pattern *child;
    for (int i = 0;
         (child = rasqal_graph_pattern_get_sub_graph_pattern(pattern, i)) != NULL; i++) {
        list_patterns(list, child);
    }
}

static PatternList patterns_of(Level *level, rasqal_graph_pattern_operator operator) {
    PatternList list = { .level = level, .operator= operator};
    rasqal_graph_pattern *whole = rasqal_query_get_query_graph_pattern(level->query);
    if (whole) list_patterns(&list, whole);
    return list;
}

static StpStatus open_inner(const Opening *opening) {
    Level *level = opening->level;
    PatternList list = patterns_of(level, RASQAL_GRAPH_PATTERN_OPERATOR_SELECT);
    if (list.items.count != level->part->inner_count) {
        return wrong(opening, "a sub-SELECT stands where the engine does not see it");
    }
    level->from_inner = arena_alloc(level->arena, level->width + 1);
    level->inner = ARENA_ARRAY(level->arena, Level, list.items.count + 1);
    level->inner_patterns = list.items.items;
    for (size_t i = 0; i < list.items.count; i++) {
        level->inner_count++;
        StpStatus status =
            level_open(&level->inner[i], level->dataset, &level->part->inner[i],
                       opening->query, opening->diagnostics);
        if (status != STP_OK) return status;
        level_note_columns(level, &level->inner[i], level->from_inner);
    }
    return STP_OK;
}

/* Puts the terms that `terms` SELECTs into the cells that are given. */
static void fill_values(const Level *level, rasqal_query *terms, const QueryValues *from,
                        TermId *ids) {
    raptor_sequence *columns = rasqal_query_get_bound_variable_sequence(terms);
    int next = 0;
    for (size_t i = 0; i < from->width * from->row_count; i++) {
        if (!from->given[i]) continue;
        const rasqal_variable *column = raptor_sequence_get_at(columns, next++);
        int error = 0;
        rasqal_literal *literal = NULL;
        if (column && column->expression) {
            literal =
                rasqal_expression_evaluate2(column->expression, level->context, &error);
        }
        ids[i] = dataset_literal_term(level->dataset, literal);
        if (literal) rasqal_free_literal(literal);
    }
}

static rasqal_query *parse(const Level *level, const char *text) {
    rasqal_query *query = rasqal_new_query(level->dataset->rasqal, "sparql", NULL);
    if (query && rasqal_query_prepare(query, (const unsigned char *)text, NULL) == 0) {
        return query;
    }
    if (query) rasqal_free_query(query);
    return NULL;
}

static StpStatus open_values(const Opening *opening, const QueryValues *from,
                             ValuesBlock *out) {
    Level *level = opening->level;
    size_t cells = from->width * from->row_count;
    int *slots = ARENA_ARRAY(level->arena, int, from->width);
    TermId *ids = ARENA_ARRAY(level->arena, TermId, cells + 1);
    for (size_t i = 0; i < from->width; i++) {
        slots[i] = level_slot_of_name(level, from->names[i]);
        if (slots[i] < 0) return wrong(opening, "a variable of VALUES is used nowhere");
    }
    rasqal_query *terms = parse(level, from->terms);
    if (!terms) return STP_BAD_QUERY;
    fill_values(level, terms, from, ids);
    rasqal_free_query(terms);
    *out = (ValuesBlock){ slots, from->width, ids, from->row_count };
    return STP_OK;
}

static StpStatus open_all_values(const Opening *opening) {
    Level *level = opening->level;
    size_t count = level->part->values_count;
    PatternList list = patterns_of(level, RASQAL_GRAPH_PATTERN_OPERATOR_VALUES);
    level->values = ARENA_ARRAY(level->arena, ValuesBlock, count + 1);
    level->values_patterns = list.items.items;
    level->values_count = list.items.count;
    if (count != list.items.count && count != list.items.count + 1) {
        return wrong(opening, "a VALUES stands where the engine does not see it");
    }
    for (size_t i = 0; i < count; i++) {
        StpStatus status =
            open_values(opening, &level->part->values[i], &level->values[i]);
        if (status != STP_OK) return status;
    }
    if (count > list.items.count) level->trailing = &level->values[count - 1];
    return STP_OK;
}

static StpStatus check_columns(const Opening *opening) {
    Level *level = opening->level;
    int slot = select_ungrouped(level);
    if (slot < 0) return STP_OK;
    return wrong(opening,
                 arena_format(level->arena, "?%s is neither grouped nor aggregated",
                              level_name(level, (size_t)slot).text));
}

StpStatus level_open(Level *level, Dataset *dataset, const QueryPart *part,
                     const SourceText *query, Diagnostics *diagnostics) {
    *level = (Level){ .dataset = dataset, .arena = dataset->arena, .part = part };
    Opening opening = { level, query, diagnostics };
    level->query = parse(level, part->text);
    if (!level->query) return STP_BAD_QUERY;
    level->context =
        rasqal_new_evaluation_context(dataset->rasqal, NULL, RASQAL_COMPARE_XQUERY);
    if (!level->context) return STP_NO_MEMORY;
    find_variables(level);
    StpStatus status = open_inner(&opening);
    if (status == STP_OK) status = open_all_values(&opening);
    return status == STP_OK ? check_columns(&opening) : status;
}

void level_close(Level *level) {
    for (size_t i = 0; i < level->inner_count; i++) level_close(&level->inner[i]);
    if (level->context) rasqal_free_evaluation_context(level->context);
    if (level->query) rasqal_free_query(level->query);
    *level = (Level){ .dataset = level->dataset };
}
