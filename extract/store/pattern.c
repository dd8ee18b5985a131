/* Solves graph patterns (SPARQL 1.1 Query Language, W3C 2013, section 18), from the
   solutions so far to more: each triple is looked up with the values that its variables
   have by then.

       { ?x a :Meeting . OPTIONAL { ?x :day ?d } FILTER (?x != :a) }

       one solution without values
       -> look up (any, a, :Meeting): a solution for each meeting
       -> the filter, as soon as ?x has a value
       -> for each, look up (?x, :day, any); one that finds nothing stays as it is

   SPARQL says what a pattern means from the inside out. Going from left to right gives
   the same, unless a group looks at a variable that only the outside gives a value; such
   a group is solved alone and then joined (is_apart). */
#include "level.h"

#include <string.h>

typedef rasqal_graph_pattern Pattern;

/* A FILTER of a group that waits for its variables. */
typedef struct {
    rasqal_expression *expression;
    const bool *used; /* by slot */
    bool done;
} Filter;

/* The group that is being solved. */
typedef struct {
    Level *level;
    bool *bound; /* by slot: has a value in all solutions */
    bool *known; /* by slot: may have a value in some */
    VECTOR(Filter) filters;
} Group;

static Solutions solve(Level *level, Pattern *pattern, const Solutions *input,
                       const bool *bound, const bool *known);

static bool *no_slots(const Level *level) {
    return arena_alloc(level->arena, level->width + 1);
}

static bool *copy_slots(const Level *level, const bool *slots) {
    bool *copy = no_slots(level);
    memcpy(copy, slots, level->width);
    return copy;
}

static bool all_of(const Level *level, const bool *slots, const bool *others) {
    for (size_t i = 0; i < level->width; i++) {
        if (slots[i] && !others[i]) return false;
    }
    return true;
}

/* ---- Which variables a pattern has ---- */

static Pattern *child_of(Pattern *pattern, size_t i) {
    return rasqal_graph_pattern_get_sub_graph_pattern(pattern, (int)i);
}

static int slot_of_part(const Level *level, rasqal_literal *part) {
    rasqal_variable *variable = rasqal_literal_as_variable(part);
    return variable ? level_slot(level, variable) : -1;
}

static void note_triples(const Level *level, Pattern *pattern, bool *slots) {
    rasqal_triple *triple;
    for (int i = 0; (triple = rasqal_graph_pattern_get_triple(pattern, i)) != NULL; i++) {
        rasqal_literal *const parts[] = { triple->subject, triple->predicate,
                                          triple->object };
        for (size_t p = 0; p < 3; p++) {
            int slot = slot_of_part(level, parts[p]);
            if (slot >= 0) slots[slot] = true;
        }
    }
}

static size_t index_of(Pattern *const *patterns, size_t count, const Pattern *pattern) {
    size_t i = 0;
    while (i < count && patterns[i] != pattern) i++;
    return i;
}

static void note_values(const ValuesBlock *block, bool *slots) {
    for (size_t i = 0; i < block->width; i++) slots[block->slots[i]] = true;
}

/* Marks what may get a value in the pattern; with `certain`, only what gets one in all
   solutions. */
static void note_slots(const Level *level, Pattern *pattern, bool certain, bool *slots) {
    size_t i;
    switch (rasqal_graph_pattern_get_operator(pattern)) {
    case RASQAL_GRAPH_PATTERN_OPERATOR_BASIC: note_triples(level, pattern, slots); return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_OPTIONAL:
        if (certain) return;
        break;
    case RASQAL_GRAPH_PATTERN_OPERATOR_UNION:
        if (certain) return; /* more than is needed: some are in all branches */
        break;
    case RASQAL_GRAPH_PATTERN_OPERATOR_MINUS:
    case RASQAL_GRAPH_PATTERN_OPERATOR_FILTER: return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_LET:
        if (!certain) {
            slots[level_slot(level, rasqal_graph_pattern_get_variable(pattern))] = true;
        }
        return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_SELECT:
        i = index_of(level->inner_patterns, level->inner_count, pattern);
        if (!certain && i < level->inner_count)
            level_note_columns(level, &level->inner[i], slots);
        return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_VALUES:
        i = index_of(level->values_patterns, level->values_count, pattern);
        if (!certain && i < level->values_count) note_values(&level->values[i], slots);
        return;
    default: break;
    }
    for (i = 0; child_of(pattern, i); i++) {
        note_slots(level, child_of(pattern, i), certain, slots);
    }
}

void pattern_visible(const Level *level, bool *visible) {
    Pattern *whole = rasqal_query_get_query_graph_pattern(level->query);
    if (whole) note_slots(level, whole, false, visible);
    if (level->trailing) note_values(level->trailing, visible);
    for (size_t i = 0; i < level->width; i++) {
        visible[i] =
            visible[i] && level->variables[i]->type == RASQAL_VARIABLE_TYPE_NORMAL;
    }
}

/* Marks the variables that a group looks at in its filters and its like. `top`: filters
   directly in the pattern are for the outside too (it is an OPTIONAL). */
static void note_looks(Level *level, Pattern *pattern, bool top, bool *slots) {
    switch (rasqal_graph_pattern_get_operator(pattern)) {
    case RASQAL_GRAPH_PATTERN_OPERATOR_FILTER:
        if (!top) {
            expression_variables(
                level, rasqal_graph_pattern_get_filter_expression(pattern), slots);
        }
        return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_LET:
        slots[level_slot(level, rasqal_graph_pattern_get_variable(pattern))] = true;
        expression_variables(level, rasqal_graph_pattern_get_filter_expression(pattern),
                             slots);
        return;
    case RASQAL_GRAPH_PATTERN_OPERATOR_OPTIONAL:
    case RASQAL_GRAPH_PATTERN_OPERATOR_MINUS:
        note_slots(level, pattern, false, slots);
        break;
    default: break;
    }
    for (size_t i = 0; child_of(pattern, i); i++) {
        note_looks(level, child_of(pattern, i), false, slots);
    }
}

/* Whether a group must be solved without the solutions so far: it looks at a variable
   that may have a value from outside and need not have one inside. */
static bool is_apart(Level *level, Pattern *pattern, bool optional, const bool *known) {
    bool *looks = no_slots(level), *certain = no_slots(level);
    for (size_t i = 0; child_of(pattern, i); i++) {
        note_looks(level, child_of(pattern, i), optional, looks);
    }
    note_slots(level, pattern, true, certain);
    for (size_t i = 0; i < level->width; i++) {
        if (looks[i] && known[i] && !certain[i]) return true;
    }
    return false;
}

/* ---- Triples ---- */

typedef struct {
    int slots[3];    /* -1: a constant */
    TermId terms[3]; /* of constants */
    bool done;
} Triple;

static Triple read_triple(const Level *level, const rasqal_triple *from) {
    rasqal_literal *const parts[] = { from->subject, from->predicate, from->object };
    Triple triple = { .done = false };
    for (size_t i = 0; i < 3; i++) {
        triple.slots[i] = slot_of_part(level, parts[i]);
        triple.terms[i] = triple.slots[i] < 0
                              ? dataset_literal_term(level->dataset, parts[i])
                              : UNBOUND;
    }
    return triple;
}

/* How few statements a look-up may be hoped to find: subjects tell most. */
static int worth(const Triple *triple, const bool *bound) {
    static const int weights[] = { 4, 1, 3 };
    int sum = 0;
    for (size_t i = 0; i < 3; i++) {
        if (triple->slots[i] < 0 || bound[triple->slots[i]]) sum += weights[i];
    }
    return sum;
}

/* Adds what a statement makes of a solution, unless a variable that stands twice in the
   triple would get two values. */
static void extend(Level *level, const Triple *triple, const Found *found,
                   const TermId *row, Solutions *out) {
    TermId *extended = solutions_add(level, out, row);
    for (size_t i = 0; i < 3 && extended; i++) {
        int slot = triple->slots[i];
        if (slot < 0) continue;
        if (extended[slot] == UNBOUND) extended[slot] = found->parts[i];
        if (extended[slot] != found->parts[i]) {
            solutions_drop_last(out);
            return;
        }
    }
}

static Solutions solve_triple(Level *level, const Triple *triple,
                              const Solutions *input) {
    Solutions out = { .width = level->width };
    FoundList found = { 0 };
    for (size_t row = 0; row < input->count && !level->too_many; row++) {
        const TermId *values = solutions_row(input, row);
        TermId parts[3];
        for (size_t i = 0; i < 3; i++) {
            int slot = triple->slots[i];
            parts[i] = slot < 0 ? triple->terms[i] : values[slot];
        }
        found.count = 0;
        dataset_find(level->dataset, parts, &found);
        for (size_t i = 0; i < found.count; i++) {
            extend(level, triple, &found.items[i], values, &out);
        }
    }
    return out;
}

/* ---- Filters ---- */

static Solutions keep_if(Level *level, rasqal_expression *expression,
                         const Solutions *input) {
    Solutions out = { .width = level->width };
    for (size_t row = 0; row < input->count; row++) {
        const TermId *values = solutions_row(input, row);
        if (expression_holds(level, expression, values)) {
            solutions_add(level, &out, values);
        }
    }
    return out;
}

/* Applies the filters whose variables all have a value by now; with `all`, every one. */
static Solutions apply_filters(Group *group, Solutions input, bool all) {
    for (size_t i = 0; i < group->filters.count; i++) {
        Filter *filter = &group->filters.items[i];
        if (filter->done) continue;
        if (!all && !all_of(group->level, filter->used, group->bound)) continue;
        input = keep_if(group->level, filter->expression, &input);
        filter->done = true;
    }
    return input;
}

/* ---- The operators ---- */

static Solutions solve_basic(Group *group, Pattern *pattern, Solutions input) {
    Level *level = group->level;
    VECTOR(Triple) triples = { 0 };
    rasqal_triple *from;
    for (int i = 0; (from = rasqal_graph_pattern_get_triple(pattern, i)) != NULL; i++) {
        vector_push(level->arena, &triples, read_triple(level, from));
    }
    for (size_t done = 0; done < triples.count; done++) {
        Triple *best = NULL;
        for (size_t i = 0; i < triples.count; i++) {
            Triple *triple = &triples.items[i];
            if (triple->done) continue;
            if (!best || worth(triple, group->bound) > worth(best, group->bound)) {
                best = triple;
            }
        }
        input = solve_triple(level, best, &input);
        best->done = true;
        for (size_t i = 0; i < 3; i++) {
            if (best->slots[i] >= 0) group->bound[best->slots[i]] = true;
        }
        input = apply_filters(group, input, false);
    }
    return input;
}

static bool compatible(const TermId *a, const TermId *b, size_t width) {
    for (size_t i = 0; i < width; i++) {
        if (a[i] != UNBOUND && b[i] != UNBOUND && a[i] != b[i]) return false;
    }
    return true;
}

static void add_merged(Level *level, const TermId *a, const TermId *b, Solutions *out) {
    TermId *merged = solutions_add(level, out, a);
    for (size_t i = 0; i < level->width && merged; i++) {
        if (merged[i] == UNBOUND) merged[i] = b[i];
    }
}

/* Joins each solution with those that go with it; with `keep`, one that none goes with
   stays. */
static Solutions join(Level *level, const Solutions *left, const Solutions *right,
                      bool keep) {
    Solutions out = { .width = level->width };
    for (size_t l = 0; l < left->count && !level->too_many; l++) {
        const TermId *row = solutions_row(left, l);
        bool joined = false;
        for (size_t r = 0; r < right->count; r++) {
            const TermId *other = solutions_row(right, r);
            if (!compatible(row, other, level->width)) continue;
            add_merged(level, row, other, &out);
            joined = true;
        }
        if (!joined && keep) solutions_add(level, &out, row);
    }
    return out;
}

static Solutions one_empty(Level *level) {
    Solutions one = { .width = level->width };
    solutions_add(level, &one, NULL);
    return one;
}

static Solutions solve_alone(Level *level, Pattern *pattern) {
    Solutions one = one_empty(level);
    return solve(level, pattern, &one, no_slots(level), no_slots(level));
}

/* Joins with a group, solved with the solutions so far where that is the same. */
static Solutions solve_joined(Group *group, Pattern *pattern, const Solutions *input) {
    Level *level = group->level;
    if (!is_apart(level, pattern, false, group->known)) {
        return solve(level, pattern, input, group->bound, group->known);
    }
    Solutions alone = solve_alone(level, pattern);
    return join(level, input, &alone, false);
}

static Solutions solve_optional(Group *group, Pattern *pattern, const Solutions *input) {
    Level *level = group->level;
    Pattern *inside = child_of(pattern, 0);
    if (is_apart(level, inside, true, group->known)) {
        Solutions alone = solve_alone(level, inside);
        return join(level, input, &alone, true);
    }
    Solutions out = { .width = level->width };
    for (size_t i = 0; i < input->count && !level->too_many; i++) {
        Solutions one = { .width = level->width };
        solutions_add(level, &one, solutions_row(input, i));
        Solutions more = solve(level, inside, &one, group->bound, group->known);
        for (size_t m = 0; m < more.count; m++) {
            solutions_add(level, &out, solutions_row(&more, m));
        }
        if (more.count == 0) solutions_add(level, &out, solutions_row(input, i));
    }
    return out;
}

static Solutions solve_union(Group *group, Pattern *pattern, const Solutions *input) {
    Level *level = group->level;
    Solutions out = { .width = level->width };
    for (size_t i = 0; child_of(pattern, i); i++) {
        Solutions branch = solve_joined(group, child_of(pattern, i), input);
        for (size_t row = 0; row < branch.count; row++) {
            solutions_add(level, &out, solutions_row(&branch, row));
        }
    }
    return out;
}

static bool share(const TermId *a, const TermId *b, size_t width) {
    for (size_t i = 0; i < width; i++) {
        if (a[i] != UNBOUND && b[i] != UNBOUND) return true;
    }
    return false;
}

static Solutions solve_minus(Level *level, Pattern *pattern, const Solutions *input) {
    Solutions out = { .width = level->width };
    Solutions without = solve_alone(level, child_of(pattern, 0));
    for (size_t i = 0; i < input->count; i++) {
        const TermId *row = solutions_row(input, i);
        bool gone = false;
        for (size_t w = 0; w < without.count && !gone; w++) {
            const TermId *other = solutions_row(&without, w);
            gone =
                share(row, other, level->width) && compatible(row, other, level->width);
        }
        if (!gone) solutions_add(level, &out, row);
    }
    return out;
}

/* BIND: an error leaves the variable without a value. */
static Solutions solve_bind(Level *level, Pattern *pattern, const Solutions *input) {
    int slot = level_slot(level, rasqal_graph_pattern_get_variable(pattern));
    Solutions out = { .width = level->width };
    for (size_t i = 0; i < input->count; i++) {
        const TermId *row = solutions_row(input, i);
        TermId value = expression_value(
            level, rasqal_graph_pattern_get_filter_expression(pattern), row);
        TermId *added = solutions_add(level, &out, row);
        if (added) added[slot] = value;
    }
    return out;
}

/* The columns of the sub-SELECT go to the variables of the same names. */
static Solutions solve_inner(Level *level, const Pattern *pattern,
                             const Solutions *input) {
    size_t number = index_of(level->inner_patterns, level->inner_count, pattern);
    Level *inner = &level->inner[number];
    Selected selected = select_rows(inner);
    Solutions rows = { .width = level->width };
    if (inner->too_many) level->too_many = true;
    for (size_t row = 0; row < selected.rows.count; row++) {
        TermId *added = solutions_add(level, &rows, NULL);
        for (size_t i = 0; i < selected.width && added; i++) {
            int slot = level_slot_of_name(level, level_name(inner, selected.slots[i]));
            if (slot >= 0) added[slot] = solutions_row(&selected.rows, row)[i];
        }
    }
    return join(level, input, &rows, false);
}

static Solutions solve_values(Level *level, const ValuesBlock *block,
                              const Solutions *input) {
    Solutions rows = { .width = level->width };
    for (size_t row = 0; row < block->count; row++) {
        TermId *added = solutions_add(level, &rows, NULL);
        for (size_t i = 0; i < block->width && added; i++) {
            added[block->slots[i]] = block->ids[row * block->width + i];
        }
    }
    return join(level, input, &rows, false);
}

static Solutions solve_child(Group *group, Pattern *child, Solutions input) {
    Level *level = group->level;
    size_t i;
    switch (rasqal_graph_pattern_get_operator(child)) {
    case RASQAL_GRAPH_PATTERN_OPERATOR_BASIC: return solve_basic(group, child, input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_OPTIONAL:
        return solve_optional(group, child, &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_UNION: return solve_union(group, child, &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_MINUS: return solve_minus(level, child, &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_LET: return solve_bind(level, child, &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_SELECT: return solve_inner(level, child, &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_VALUES:
        i = index_of(level->values_patterns, level->values_count, child);
        return solve_values(level, &level->values[i], &input);
    case RASQAL_GRAPH_PATTERN_OPERATOR_FILTER: return input;
    default: return solve_joined(group, child, &input);
    }
}

static void note_filter(Group *group, Pattern *child) {
    Filter filter = { .expression = rasqal_graph_pattern_get_filter_expression(child) };
    bool *used = no_slots(group->level);
    expression_variables(group->level, filter.expression, used);
    filter.used = used;
    vector_push(group->level->arena, &group->filters, filter);
}

/* A group's filters hold for the whole group, wherever they stand in it. */
static Solutions solve_group(Group *group, Pattern *pattern, Solutions input) {
    Pattern *child;
    for (size_t i = 0; (child = child_of(pattern, i)) != NULL; i++) {
        if (rasqal_graph_pattern_get_operator(child) ==
            RASQAL_GRAPH_PATTERN_OPERATOR_FILTER) {
            note_filter(group, child);
        }
    }
    for (size_t i = 0; (child = child_of(pattern, i)) != NULL; i++) {
        input = solve_child(group, child, input);
        note_slots(group->level, child, false, group->known);
        note_slots(group->level, child, true, group->bound);
        input = apply_filters(group, input, false);
    }
    return apply_filters(group, input, true);
}

/* rasqal leaves out a group around a single pattern. */
static Solutions solve(Level *level, Pattern *pattern, const Solutions *input,
                       const bool *bound, const bool *known) {
    Group group = { .level = level,
                    .bound = copy_slots(level, bound),
                    .known = copy_slots(level, known) };
    if (rasqal_graph_pattern_get_operator(pattern) ==
        RASQAL_GRAPH_PATTERN_OPERATOR_GROUP) {
        return solve_group(&group, pattern, *input);
    }
    if (rasqal_graph_pattern_get_operator(pattern) ==
        RASQAL_GRAPH_PATTERN_OPERATOR_FILTER) {
        note_filter(&group, pattern);
        return apply_filters(&group, *input, true);
    }
    return solve_child(&group, pattern, *input);
}

Solutions pattern_solve(Level *level) {
    Pattern *whole = rasqal_query_get_query_graph_pattern(level->query);
    Solutions solved = whole ? solve_alone(level, whole) : one_empty(level);
    return level->trailing ? solve_values(level, level->trailing, &solved) : solved;
}
