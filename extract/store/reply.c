#include "reply.h"

#include "../base/limits.h"

#include <string.h>

/* A copy of what librdf holds; empty for NULL. */
static Slice copy_text(Arena *arena, const unsigned char *text, size_t length) {
    if (!text) return (Slice){ "", 0 };
    Slice copy = { arena_copy(arena, (const char *)text, length), length };
    copy.length = utf8_valid_prefix(copy.text, copy.length);
    return copy;
}

static Slice copy_uri(Arena *arena, librdf_uri *uri) {
    size_t length = 0;
    const unsigned char *text = uri ? librdf_uri_as_counted_string(uri, &length) : NULL;
    return copy_text(arena, text, length);
}

static Cell take_literal(Arena *arena, librdf_node *node) {
    size_t length = 0;
    const unsigned char *text =
        librdf_node_get_literal_value_as_counted_string(node, &length);
    const char *language = librdf_node_get_literal_value_language(node);
    return (Cell){ .kind = CELL_LITERAL,
                   .text = copy_text(arena, text, length),
                   .language = copy_text(arena, (const unsigned char *)language,
                                         language ? strlen(language) : 0),
                   .datatype = copy_uri(
                       arena, librdf_node_get_literal_value_datatype_uri(node)) };
}

/* NULL is a cell that is not bound. */
static Cell take_cell(Arena *arena, librdf_node *node) {
    if (!node) return (Cell){ .kind = CELL_UNBOUND, .text = { "", 0 } };
    if (librdf_node_is_literal(node)) return take_literal(arena, node);
    if (librdf_node_is_resource(node)) {
        return (Cell){ .kind = CELL_IRI,
                       .text = copy_uri(arena, librdf_node_get_uri(node)) };
    }
    const unsigned char *label = librdf_node_get_blank_identifier(node);
    return (Cell){ .kind = CELL_BLANK,
                   .text =
                       copy_text(arena, label, label ? strlen((const char *)label) : 0) };
}

static void read_columns(Arena *arena, librdf_query_results *results, Answer *out) {
    int width = librdf_query_results_get_bindings_count(results);
    out->width = width > 0 ? (size_t)width : 0;
    out->columns = ARENA_ARRAY(arena, Slice, out->width + 1);
    for (int i = 0; i < width; i++) {
        const char *name = librdf_query_results_get_binding_name(results, i);
        out->columns[i] =
            copy_text(arena, (const unsigned char *)name, name ? strlen(name) : 0);
    }
}

static Cell *read_row(Arena *arena, librdf_query_results *results, size_t width) {
    Cell *row = ARENA_ARRAY(arena, Cell, width + 1);
    for (size_t i = 0; i < width; i++) {
        librdf_node *node = librdf_query_results_get_binding_value(results, (int)i);
        row[i] = take_cell(arena, node);
        if (node) librdf_free_node(node);
    }
    return row;
}

StpStatus reply_read_rows(Arena *arena, librdf_query_results *results, bool no_rows,
                          const SourceText *query, Diagnostics *diagnostics,
                          Answer *out) {
    if (out->is_ask) {
        out->yes = librdf_query_results_get_boolean(results) > 0;
        return STP_OK;
    }
    read_columns(arena, results, out);
    while (!no_rows && !librdf_query_results_finished(results)) {
        if (out->rows.count == LIMIT_TABLE_ROWS) {
            diagnose_file(diagnostics, STP_ERROR, query->name,
                          "more than %u rows; add a LIMIT", LIMIT_TABLE_ROWS);
            return STP_LIMIT;
        }
        vector_push(arena, &out->rows, read_row(arena, results, out->width));
        librdf_query_results_next(results);
    }
    return STP_OK;
}

static Term term_of(const Cell *cell) {
    if (cell->kind == CELL_IRI) return term_iri(cell->text);
    if (cell->language.length > 0) return term_language(cell->text, cell->language);
    if (cell->datatype.length > 0) return term_typed(cell->text, cell->datatype);
    return term_literal(cell->text);
}

/* False: it has a blank node. */
static bool take_statement(StatementList *list, librdf_statement *statement) {
    Arena *arena = list->arena;
    Cell subject = take_cell(arena, librdf_statement_get_subject(statement));
    Cell predicate = take_cell(arena, librdf_statement_get_predicate(statement));
    Cell object = take_cell(arena, librdf_statement_get_object(statement));
    if (subject.kind == CELL_BLANK || object.kind == CELL_BLANK) return false;
    if (subject.kind == CELL_IRI && predicate.kind == CELL_IRI &&
        object.kind != CELL_UNBOUND) {
        statement_add(list, term_iri(subject.text), term_iri(predicate.text),
                      term_of(&object), (Slice){ "", 0 });
    }
    return true;
}

StpStatus reply_read_graph(librdf_query_results *results, const SourceText *query,
                           Diagnostics *diagnostics, StatementList *list) {
    librdf_stream *stream = librdf_query_results_as_stream(results);
    if (!stream) return STP_NO_MEMORY;
    bool good = true;
    for (; good && !librdf_stream_end(stream); librdf_stream_next(stream)) {
        librdf_statement *statement = librdf_stream_get_object(stream);
        good = !statement || take_statement(list, statement);
    }
    librdf_free_stream(stream);
    if (good) return STP_OK;
    diagnose_file(diagnostics, STP_ERROR, query->name,
                  "the graph would have blank nodes; write IRIs in the template");
    return STP_BAD_QUERY;
}
