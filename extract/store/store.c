/* Questions over RDF in memory: the only user of librdf and rasqal.

   The data goes into librdf's `trees` storage, the one that adds in linear time and finds
   by any part of a statement. What the engine is known to answer wrongly is refused
   before (refuse.h) or found out by a question first (QueryAggregate). */
#include "load.h"
#include "refuse.h"
#include "shape.h"
#include "table.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../base/raptor_world.h"

#include <rasqal.h>
#include <redland.h>
#include <string.h>

/* One call of stp_query. */
typedef struct {
    Arena *arena;
    SourceText query;
    const char *const *files;
    size_t file_count;
    Diagnostics diagnostics;
    StpSink sink;
    StpStatus status;
    /* Of raptor and librdf; each NULL until it is there. */
    raptor_world *raptor;
    librdf_world *world;
    librdf_storage *storage;
    librdf_model *model;
    librdf_query *asked;
    librdf_query_results *results;
    /* The first error that the engine logged since it was last cleared. */
    char problem[512];
    int problem_line; /* of the query; -1: unknown */
} Store;

/* Keeps a problem when it is the first one. */
static void keep_problem(Store *store, const char *text, raptor_locator *locator) {
    if (store->problem[0]) return;
    size_t length = utf8_valid_prefix(text, strlen(text));
    if (length >= sizeof store->problem) {
        length = utf8_valid_prefix(text, sizeof store->problem - 1);
    }
    memcpy(store->problem, text, length);
    store->problem[length] = '\0';
    store->problem_line = locator ? raptor_locator_line(locator) : -1;
}

static int take_log(void *user, librdf_log_message *log) {
    if (librdf_log_message_level(log) >= LIBRDF_LOG_ERROR) {
        keep_problem(user, librdf_log_message_message(log),
                     librdf_log_message_locator(log));
    }
    return 1;
}

static void take_raptor_log(void *user, raptor_log_message *log) {
    if (log->level >= RAPTOR_LOG_LEVEL_ERROR) keep_problem(user, log->text, log->locator);
}

static void clear_problem(Store *store) {
    store->problem[0] = '\0';
    store->problem_line = -1;
}

/* librdf's own logger prints memory that nobody has set: ours comes first. */
static bool open_world(Store *store) {
    store->raptor = raptor_world_for(store, take_raptor_log);
    if (!store->raptor) return false;
    store->world = librdf_new_world();
    if (!store->world) return false;
    librdf_world_set_raptor(store->world, store->raptor);
    librdf_world_set_logger(store->world, store, take_log);
    librdf_world_open(store->world);
    rasqal_world_set_warning_level(librdf_world_get_rasqal(store->world), 0);
    store->storage = librdf_new_storage(store->world, "trees", "data", NULL);
    if (!store->storage) return false;
    store->model = librdf_new_model(store->world, store->storage, NULL);
    return store->model != NULL;
}

static void close_question(Store *store) {
    if (store->results) librdf_free_query_results(store->results);
    if (store->asked) librdf_free_query(store->asked);
    store->results = NULL;
    store->asked = NULL;
}

static void close_world(Store *store) {
    close_question(store);
    if (store->model) librdf_free_model(store->model);
    if (store->storage) librdf_free_storage(store->storage);
    if (store->world) librdf_free_world(store->world);
    raptor_world_close(store->raptor);
}

/* The storage is a set: doubles fall together. */
static bool add_statement(void *user, raptor_statement *statement) {
    Store *store = user;
    return librdf_model_add_statement(store->model, statement) == 0;
}

static StpStatus load_all(Store *store) {
    for (size_t i = 0; i < store->file_count; i++) {
        StpStatus status = load_file(store->raptor, store->files[i], i + 1,
                                     &store->diagnostics, add_statement, store);
        if (status != STP_OK) return status;
    }
    raptor_world_set_log_handler(store->raptor, store, take_raptor_log);
    return STP_OK;
}

static StpStatus report_problem(Store *store) {
    const char *problem =
        store->problem[0] ? store->problem : "the query engine gives up";
    if (store->problem_line > 0) {
        diagnose(&store->diagnostics, STP_ERROR, &store->query,
                 diagnose_offset(store->query.text, store->problem_line), NULL, "%s",
                 problem);
    } else {
        diagnose_file(&store->diagnostics, STP_ERROR, store->query.name, "%s", problem);
    }
    return STP_BAD_QUERY;
}

/* Puts a question; its results are in the store until the next one. */
static StpStatus ask(Store *store, const char *query) {
    close_question(store);
    clear_problem(store);
    store->asked = librdf_new_query(store->world, "sparql", NULL,
                                    (const unsigned char *)query, NULL);
    if (!store->asked) return report_problem(store);
    store->results = librdf_query_execute(store->asked, store->model);
    if (!store->results || store->problem[0]) return report_problem(store);
    return STP_OK;
}

/* The text of a node, in the arena. Frees the node. */
static Slice take_cell(Store *store, const QueryShape *shape, librdf_node *node) {
    size_t length = 0;
    const char *text = NULL;
    Slice cell = { "", 0 };
    if (!node) return cell;
    if (librdf_node_is_resource(node)) {
        librdf_uri *uri = librdf_node_get_uri(node);
        text = (const char *)librdf_uri_as_counted_string(uri, &length);
    } else if (librdf_node_is_blank(node)) {
        text = (const char *)librdf_node_get_blank_identifier(node);
        length = text ? strlen(text) : 0;
    } else {
        text =
            (const char *)librdf_node_get_literal_value_as_counted_string(node, &length);
    }
    Slice copy = { arena_copy(store->arena, text, text ? length : 0), text ? length : 0 };
    bool is_iri = librdf_node_is_resource(node), is_blank = librdf_node_is_blank(node);
    librdf_free_node(node);
    copy.length = utf8_valid_prefix(copy.text, copy.length);
    if (is_iri) return table_iri(store->arena, shape, copy);
    if (is_blank) return slice_of(arena_format(store->arena, "_:%s", copy.text));
    return table_literal(store->arena, copy);
}

static StpStatus read_rows(Store *store, const QueryShape *shape, Table *table) {
    librdf_query_results *results = store->results;
    int width = librdf_query_results_get_bindings_count(results);
    table->width = width > 0 ? (size_t)width : 0;
    table->columns = ARENA_ARRAY(store->arena, Slice, table->width + 1);
    for (int i = 0; i < width; i++) {
        const char *name = librdf_query_results_get_binding_name(results, i);
        table->columns[i] = slice_of(arena_copy(store->arena, name, strlen(name)));
    }
    while (!librdf_query_results_finished(results)) {
        if (table->rows.count == LIMIT_TABLE_ROWS) {
            diagnose_file(&store->diagnostics, STP_ERROR, store->query.name,
                          "more than %u rows; add a LIMIT", LIMIT_TABLE_ROWS);
            return STP_LIMIT;
        }
        Slice *row = ARENA_ARRAY(store->arena, Slice, table->width + 1);
        for (int i = 0; i < width; i++) {
            row[i] = take_cell(store, shape,
                               librdf_query_results_get_binding_value(results, i));
        }
        vector_push(store->arena, &table->rows, row);
        librdf_query_results_next(results);
    }
    return store->problem[0] ? report_problem(store) : STP_OK;
}

/* Finds out whether an aggregate has something to work on: over nothing the engine gives
   no row where SPARQL has one, and with GROUP BY one row where SPARQL has none. */
static StpStatus check_aggregates(Store *store, const QueryShape *shape, bool *no_rows) {
    for (size_t i = 0; i < shape->aggregate_count; i++) {
        const QueryAggregate *aggregate = &shape->aggregates[i];
        StpStatus status = ask(store, aggregate->ask);
        if (status != STP_OK) return status;
        if (librdf_query_results_get_boolean(store->results) > 0) continue;
        if (aggregate->top && aggregate->grouped) {
            *no_rows = true;
            continue;
        }
        diagnose(&store->diagnostics, STP_ERROR, &store->query, aggregate->offset,
                 "a COUNT over nothing is 0",
                 "nothing matches the pattern of this aggregate");
        return STP_BAD_QUERY;
    }
    return STP_OK;
}

static StpStatus put(Store *store, const char *text) {
    bool good = store->sink.write(store->sink.user, text, strlen(text));
    return good ? STP_OK : STP_CANNOT_WRITE;
}

static StpStatus answer(Store *store, const QueryShape *shape) {
    Table table = { 0 };
    bool no_rows = false;
    StpStatus status = check_aggregates(store, shape, &no_rows);
    if (status == STP_OK && !no_rows) {
        status = ask(store, store->query.text.text);
        if (status != STP_OK) return status;
        if (shape->is_ask) {
            return put(store, librdf_query_results_get_boolean(store->results) > 0
                                  ? "yes\n"
                                  : "no\n");
        }
        status = read_rows(store, shape, &table);
    }
    if (status != STP_OK) return status;
    if (!shape->ordered) table_sort(store->arena, &table);
    return table_write(store->arena, &table, store->sink) ? STP_OK : STP_CANNOT_WRITE;
}

/* For guard_run: everything that may run out of memory. */
static void run(void *user) {
    Store *store = user;
    SparqlTokens tokens;
    QueryShape shape;
    Diagnostics *diagnostics = &store->diagnostics;
    store->status = sparql_split(store->arena, &store->query, diagnostics, &tokens);
    if (store->status == STP_OK) store->status = refuse_check(&tokens, diagnostics);
    if (store->status == STP_OK) {
        store->status = shape_read(store->arena, &tokens, diagnostics, &shape);
    }
    if (store->status != STP_OK) return;
    if (!open_world(store)) {
        store->status = STP_NO_MEMORY;
        return;
    }
    store->status = load_all(store);
    if (store->status == STP_OK) store->status = answer(store, &shape);
}

StpStatus stp_query(const char *query, const char *query_name, const char *const *files,
                    size_t file_count, StpReporter reporter, StpSink sink) {
    Store store = { .arena = arena_new(),
                    .query = { query_name, slice_of(query) },
                    .files = files,
                    .file_count = file_count,
                    .diagnostics = { .reporter = reporter },
                    .sink = sink,
                    .problem_line = -1 };
    if (!store.arena) return STP_NO_MEMORY;
    bool completed = guard_run(store.arena, run, &store);
    close_world(&store);
    arena_free(store.arena);
    return completed ? store.status : STP_NO_MEMORY;
}
