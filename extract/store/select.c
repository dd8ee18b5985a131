/* From solutions to rows: groups, HAVING, ORDER BY, DISTINCT, LIMIT (SPARQL 1.1 Query
   Language, W3C 2013, sections 11 and 15). */
#include "level.h"

#include <stdlib.h>
#include <string.h>

/* A row before it is sorted. */
typedef struct {
    const TermId *ids;  /* by column */
    const TermId *keys; /* by condition of ORDER BY */
    size_t number;      /* keeps the order of equal ones */
    const struct Making *making;
} Row;

typedef struct Making {
    Level *level;
    const size_t *slots; /* of the columns */
    size_t width;
    VECTOR(rasqal_expression *) order;
    VECTOR(Row) rows;
} Making;

/* The column's own expression, as in (STR(?x) AS ?y); NULL for a plain variable. */
static rasqal_expression *expression_of(const Level *level, size_t slot) {
    return level->from_inner[slot] ? NULL : level->variables[slot]->expression;
}

/* ---- Columns ---- */

static size_t find_columns(const Level *level, size_t *slots) {
    size_t width = 0;
    if (rasqal_query_get_wildcard(level->query)) {
        bool *visible = arena_alloc(level->arena, level->width + 1);
        pattern_visible(level, visible);
        for (size_t i = 0; i < level->width; i++) {
            if (visible[i]) slots[width++] = i;
        }
        return width;
    }
    raptor_sequence *columns = rasqal_query_get_bound_variable_sequence(level->query);
    int count = columns ? raptor_sequence_size(columns) : 0;
    for (int i = 0; i < count; i++) {
        int slot = level_slot(level, raptor_sequence_get_at(columns, i));
        if (slot >= 0) slots[width++] = (size_t)slot;
    }
    return width;
}

void select_visible(const Level *level, bool *visible) {
    size_t *slots = ARENA_ARRAY(level->arena, size_t, level->width + 1);
    size_t width = find_columns(level, slots);
    for (size_t i = 0; i < width; i++) visible[slots[i]] = true;
}

/* ---- Groups ---- */

/* Rows `members` of the solutions, and a row with the values that are the same in all. */
typedef struct {
    const Solutions *all;
    const size_t *members;
    size_t count;
    const TermId *row;
} GroupRows;

/* A solution with the values of the conditions of GROUP BY. */
typedef struct {
    const TermId *keys;
    size_t width;
    size_t member;
} Keyed;

static int compare_keyed(const void *a, const void *b) {
    const Keyed *x = a, *y = b;
    int order = memcmp(x->keys, y->keys, x->width * sizeof(TermId));
    return order != 0 ? order : (x->member > y->member) - (x->member < y->member);
}

/* Slot of the variable that a condition is, or that it gives a value: GROUP BY ?x,
   GROUP BY (STR(?x) AS ?y). -1: none. */
static int slot_of_condition(const Level *level, const rasqal_expression *condition) {
    if (condition->op == RASQAL_EXPR_GROUP_COND_ASC && condition->arg1) {
        condition = condition->arg1;
    }
    rasqal_variable *variable =
        condition->literal ? rasqal_literal_as_variable(condition->literal) : NULL;
    return variable ? level_slot(level, variable) : -1;
}

static TermId key_value(Level *level, rasqal_expression *condition, const TermId *row) {
    int slot = slot_of_condition(level, condition);
    if (slot < 0) return expression_value(level, condition, row);
    rasqal_expression *own = expression_of(level, (size_t)slot);
    if (row[slot] != UNBOUND || !own) return row[slot];
    return expression_value(level, own, row);
}

static Keyed *key_solutions(Level *level, const Solutions *all, size_t width) {
    Keyed *keyed = ARENA_ARRAY(level->arena, Keyed, all->count + 1);
    for (size_t i = 0; i < all->count; i++) {
        TermId *keys = ARENA_ARRAY(level->arena, TermId, width);
        for (size_t k = 0; k < width; k++) {
            keys[k] =
                key_value(level, rasqal_query_get_group_condition(level->query, (int)k),
                          solutions_row(all, i));
        }
        keyed[i] = (Keyed){ keys, width, i };
    }
    qsort(keyed, all->count, sizeof *keyed, compare_keyed);
    return keyed;
}

static const TermId *group_row(Level *level, const Keyed *keyed) {
    TermId *row = ARENA_ARRAY(level->arena, TermId, level->width + 1);
    for (size_t k = 0; k < keyed->width; k++) {
        int slot = slot_of_condition(
            level, rasqal_query_get_group_condition(level->query, (int)k));
        if (slot >= 0) row[slot] = keyed->keys[k];
    }
    return row;
}

/* ---- Rows ---- */

static TermId value_in(Level *level, rasqal_expression *expression, const TermId *row,
                       const GroupRows *group) {
    if (!group) return expression_value(level, expression, row);
    return expression_group_value(level, expression, group->all, group->members,
                                  group->count, row);
}

static bool passes_having(Level *level, const TermId *row, const GroupRows *group) {
    rasqal_expression *condition;
    for (int i = 0;
         (condition = rasqal_query_get_having_condition(level->query, i)) != NULL; i++) {
        TermId value = value_in(level, condition, row, group);
        if (!term_is_true(level->dataset, value)) return false;
    }
    return true;
}

/* Makes a row of a solution, or of a group when there is one. */
static void add_row(Making *making, const TermId *solution, const GroupRows *group) {
    Level *level = making->level;
    TermId *row = ARENA_ARRAY(level->arena, TermId, level->width + 1);
    TermId *ids = ARENA_ARRAY(level->arena, TermId, making->width + 1);
    TermId *keys = ARENA_ARRAY(level->arena, TermId, making->order.count + 1);
    memcpy(row, solution, level->width * sizeof *row);
    for (size_t i = 0; i < making->width; i++) {
        size_t slot = making->slots[i];
        rasqal_expression *own = expression_of(level, slot);
        if (own && row[slot] == UNBOUND) row[slot] = value_in(level, own, row, group);
        ids[i] = row[slot];
    }
    if (group && !passes_having(level, row, group)) return;
    for (size_t i = 0; i < making->order.count; i++) {
        keys[i] = value_in(level, making->order.items[i]->arg1, row, group);
    }
    vector_push(level->arena, &making->rows,
                ((Row){ ids, keys, making->rows.count, making }));
}

static void add_groups(Making *making, const Solutions *all, size_t conditions) {
    Level *level = making->level;
    Keyed *keyed = key_solutions(level, all, conditions);
    size_t *members = ARENA_ARRAY(level->arena, size_t, all->count + 1);
    for (size_t i = 0; i < all->count; i++) members[i] = keyed[i].member;
    for (size_t start = 0, end; start < all->count; start = end) {
        size_t bytes = conditions * sizeof(TermId);
        for (end = start + 1; end < all->count; end++) {
            if (memcmp(keyed[start].keys, keyed[end].keys, bytes) != 0) break;
        }
        GroupRows group = { all, members + start, end - start,
                            group_row(level, &keyed[start]) };
        add_row(making, group.row, &group);
    }
}

/* Aggregates without GROUP BY: all solutions are one group, even when there is none. */
static void add_whole(Making *making, const Solutions *all) {
    Level *level = making->level;
    size_t *members = ARENA_ARRAY(level->arena, size_t, all->count + 1);
    for (size_t i = 0; i < all->count; i++) members[i] = i;
    GroupRows group = { all, members, all->count,
                        ARENA_ARRAY(level->arena, TermId, level->width + 1) };
    add_row(making, group.row, &group);
}

static size_t condition_count(const Level *level) {
    size_t count = 0;
    while (rasqal_query_get_group_condition(level->query, (int)count)) count++;
    return count;
}

static bool has_aggregates(const Level *level, const size_t *slots, size_t width) {
    for (size_t i = 0; i < width; i++) {
        rasqal_expression *own = expression_of(level, slots[i]);
        if (own && expression_aggregates(own)) return true;
    }
    return rasqal_query_get_having_condition(level->query, 0) != NULL;
}

int select_ungrouped(const Level *level) {
    size_t *slots = ARENA_ARRAY(level->arena, size_t, level->width + 1);
    size_t width = find_columns(level, slots), conditions = condition_count(level);
    if (conditions == 0 && !has_aggregates(level, slots, width)) return -1;
    for (size_t i = 0; i < width; i++) {
        bool grouped = expression_of(level, slots[i]) != NULL;
        for (size_t k = 0; k < conditions && !grouped; k++) {
            rasqal_expression *condition =
                rasqal_query_get_group_condition(level->query, (int)k);
            grouped = slot_of_condition(level, condition) == (int)slots[i];
        }
        if (!grouped) return (int)slots[i];
    }
    return -1;
}

static void add_rows(Making *making, const Solutions *all) {
    size_t conditions = condition_count(making->level);
    if (conditions > 0) {
        add_groups(making, all, conditions);
    } else if (has_aggregates(making->level, making->slots, making->width)) {
        add_whole(making, all);
    } else {
        for (size_t i = 0; i < all->count; i++) {
            add_row(making, solutions_row(all, i), NULL);
        }
    }
}

/* ---- Order, doubles, limits ---- */

static int compare_rows(const void *a, const void *b) {
    const Row *x = a, *y = b;
    const Making *making = x->making;
    for (size_t i = 0; i < making->order.count; i++) {
        int order = term_order(making->level->dataset, x->keys[i], y->keys[i]);
        if (making->order.items[i]->op == RASQAL_EXPR_ORDER_COND_DESC) order = -order;
        if (order != 0) return order;
    }
    return (x->number > y->number) - (x->number < y->number);
}

static int compare_values(const void *a, const void *b) {
    const Row *x = *(Row *const *)a, *y = *(Row *const *)b;
    int order = memcmp(x->ids, y->ids, x->making->width * sizeof(TermId));
    return order != 0 ? order : (x > y) - (x < y);
}

/* Which rows say what an earlier one says. */
static bool *find_doubles(const Making *making) {
    size_t count = making->rows.count;
    bool *doubles = arena_alloc(making->level->arena, count + 1);
    Row **sorted = ARENA_ARRAY(making->level->arena, Row *, count + 1);
    for (size_t i = 0; i < count; i++) sorted[i] = &making->rows.items[i];
    qsort(sorted, count, sizeof *sorted, compare_values);
    for (size_t i = 1; i < count; i++) {
        doubles[sorted[i] - making->rows.items] =
            memcmp(sorted[i]->ids, sorted[i - 1]->ids, making->width * sizeof(TermId)) ==
            0;
    }
    return doubles;
}

static Solutions take_rows(const Making *making) {
    Level *level = making->level;
    Solutions out = { .width = making->width };
    int limit = rasqal_query_get_limit(level->query);
    int offset = rasqal_query_get_offset(level->query);
    bool distinct = rasqal_query_get_distinct(level->query) != 0;
    const bool *doubles = distinct ? find_doubles(making) : NULL;
    int number = 0;
    for (size_t i = 0; i < making->rows.count; i++) {
        if (doubles && doubles[i]) continue;
        if (limit >= 0 && out.count >= (size_t)limit) break;
        if (number++ < offset) continue;
        solutions_add(level, &out, making->rows.items[i].ids);
    }
    return out;
}

Selected select_rows(Level *level) {
    Solutions solved = pattern_solve(level);
    Making making = { .level = level };
    size_t *slots = ARENA_ARRAY(level->arena, size_t, level->width + 1);
    making.width = find_columns(level, slots);
    making.slots = slots;
    rasqal_expression *condition;
    for (int i = 0;
         (condition = rasqal_query_get_order_condition(level->query, i)) != NULL; i++) {
        vector_push(level->arena, &making.order, condition);
    }
    add_rows(&making, &solved);
    if (making.order.count > 0) {
        qsort(making.rows.items, making.rows.count, sizeof(Row), compare_rows);
    }
    return (Selected){ slots, making.width, take_rows(&making) };
}
