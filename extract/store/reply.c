#include "reply.h"

void reply_rows(const Level *level, const Selected *selected, Answer *out) {
    out->width = selected->width;
    out->columns = ARENA_ARRAY(level->arena, Slice, selected->width + 1);
    for (size_t i = 0; i < selected->width; i++) {
        out->columns[i] = level_name(level, selected->slots[i]);
    }
    for (size_t row = 0; row < selected->rows.count; row++) {
        Cell *cells = ARENA_ARRAY(level->arena, Cell, selected->width + 1);
        const TermId *ids = solutions_row(&selected->rows, row);
        for (size_t i = 0; i < selected->width; i++) {
            cells[i] = *dataset_cell(level->dataset, ids[i]);
        }
        vector_push(level->arena, &out->rows, cells);
    }
}

static Term term_of(const Cell *cell) {
    if (cell->kind == CELL_IRI) return term_iri(cell->text);
    if (cell->language.length > 0) return term_language(cell->text, cell->language);
    if (cell->datatype.length > 0) return term_typed(cell->text, cell->datatype);
    return term_literal(cell->text);
}

/* A part of the template for a solution. */
static const Cell *part_of(Level *level, rasqal_literal *part, const TermId *row) {
    rasqal_variable *variable = rasqal_literal_as_variable(part);
    int slot = variable ? level_slot(level, variable) : -1;
    TermId term = UNBOUND;
    if (slot >= 0) term = row[slot];
    if (!variable) term = dataset_literal_term(level->dataset, part);
    return dataset_cell(level->dataset, term);
}

/* False: it has a blank node. */
static bool add_statement(Level *level, const rasqal_triple *template, const TermId *row,
                          StatementList *list) {
    rasqal_variable *subject_variable = rasqal_literal_as_variable(template->subject);
    rasqal_variable *object_variable = rasqal_literal_as_variable(template->object);
    bool anonymous =
        (subject_variable && subject_variable->type == RASQAL_VARIABLE_TYPE_ANONYMOUS) ||
        (object_variable && object_variable->type == RASQAL_VARIABLE_TYPE_ANONYMOUS);
    Cell subject = *part_of(level, template->subject, row);
    Cell predicate = *part_of(level, template->predicate, row);
    Cell object = *part_of(level, template->object, row);
    if (anonymous || subject.kind == CELL_BLANK || object.kind == CELL_BLANK) {
        return false;
    }
    if (subject.kind == CELL_IRI && predicate.kind == CELL_IRI &&
        object.kind != CELL_UNBOUND) {
        statement_add(list, term_iri(subject.text), term_iri(predicate.text),
                      term_of(&object), (Slice){ "", 0 });
    }
    return true;
}

StpStatus reply_graph(Level *level, const Solutions *solutions, const SourceText *query,
                      Diagnostics *diagnostics, StatementList *list) {
    rasqal_triple *template;
    bool good = true;
    for (int i = 0;
         (template = rasqal_query_get_construct_triple(level->query, i)) != NULL; i++) {
        for (size_t row = 0; row < solutions->count && good; row++) {
            good = add_statement(level, template, solutions_row(solutions, row), list);
        }
    }
    if (good) return STP_OK;
    diagnose_file(diagnostics, STP_ERROR, query->name,
                  "the graph would have blank nodes; write IRIs in the template");
    return STP_BAD_QUERY;
}
