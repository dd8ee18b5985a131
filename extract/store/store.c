/* Questions over RDF in memory: the only user of librdf and rasqal.

   The data goes into librdf's `trees` storage, the one that adds in linear time and finds
   by any part of a statement. What the engine is known to answer wrongly is refused
   before (refuse.h) or found out by a question first (QueryAggregate). */
#include "level.h"
#include "load.h"
#include "refuse.h"
#include "reply.h"
#include "results.h"
#include "shape.h"
#include "table.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/limits.h"
#include "../base/raptor_world.h"
#include "../graph/writers.h"

#include <rasqal.h>
#include <redland.h>
#include <string.h>

/* One call of stp_query. */
typedef struct {
    Arena *arena;
    SourceText query;
    const char *const *files;
    size_t file_count;
    StpAnswerFormat format;
    Diagnostics diagnostics;
    StpSink sink;
    StpStatus status;
    /* Of raptor and librdf; each NULL until it is there. */
    raptor_world *raptor;
    librdf_world *world;
    librdf_storage *storage;
    librdf_model *model;
    Dataset dataset;
    Level level;
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
    rasqal_world *rasqal = librdf_world_get_rasqal(store->world);
    rasqal_world_set_warning_level(rasqal, 0);
    rasqal_world_set_log_handler(rasqal, store, take_raptor_log);
    store->storage = librdf_new_storage(store->world, "trees", "data", NULL);
    if (!store->storage) return false;
    store->model = librdf_new_model(store->world, store->storage, NULL);
    return store->model != NULL;
}

static void close_world(Store *store) {
    if (store->level.dataset) level_close(&store->level);
    dataset_close(&store->dataset);
    if (store->model) librdf_free_model(store->model);
    if (store->storage) librdf_free_storage(store->storage);
    if (store->world) librdf_free_world(store->world);
    raptor_world_close(store->raptor);
}

/* The storage is a set: doubles fall together, and graphs too. */
static bool add_statement(void *user, raptor_statement *statement) {
    Store *store = user;
    raptor_statement triple = *statement;
    triple.graph = NULL;
    return librdf_model_add_statement(store->model, &triple) == 0;
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

/* Whether the format is one for this form of query. */
static bool fits(Store *store, const QueryShape *shape) {
    bool graph =
        store->format == STP_ANSWER_TURTLE || store->format == STP_ANSWER_NTRIPLES;
    bool constructs = shape->form == FORM_CONSTRUCT;
    if (graph == constructs || (constructs && store->format == STP_ANSWER_TABLE)) {
        return true;
    }
    diagnose_file(&store->diagnostics, STP_ERROR, store->query.name,
                  constructs ? "CONSTRUCT gives a graph: turtle or ntriples"
                             : "only CONSTRUCT gives a graph: SELECT and ASK give a "
                               "table, csv, tsv, json or xml");
    return false;
}

static StpStatus write_graph(Store *store, const Solutions *solutions) {
    StatementList list;
    statements_begin(&list, store->arena);
    StpStatus status =
        reply_graph(&store->level, solutions, &store->query, &store->diagnostics, &list);
    if (status != STP_OK) return status;
    statements_finish(&list);
    if (store->format == STP_ANSWER_NTRIPLES) {
        return write_nquads(&list, false, store->sink);
    }
    return write_turtle(&list, slice_of(IRI_INSTANCES), store->sink);
}

static StpStatus write_answer(Store *store, const QueryShape *shape, Answer *reply) {
    if (!shape->ordered) answer_sort(store->arena, reply);
    if (store->format != STP_ANSWER_TABLE) {
        return results_write(reply, store->format, store->sink);
    }
    return table_write(store->arena, reply, shape, store->sink) ? STP_OK
                                                                : STP_CANNOT_WRITE;
}

static StpStatus too_many(Store *store, const char *what, unsigned most) {
    diagnose_file(&store->diagnostics, STP_ERROR, store->query.name,
                  "more than %u %s; ask for less, or use a triplestore", most, what);
    return STP_LIMIT;
}

/* Rows of a SELECT that has been opened. */
static StpStatus select_answer(Store *store, Answer *reply) {
    Selected selected = select_rows(&store->level);
    if (store->level.too_many) return too_many(store, "solutions", LIMIT_SOLUTIONS);
    if (selected.rows.count > LIMIT_TABLE_ROWS) {
        return too_many(store, "rows", LIMIT_TABLE_ROWS);
    }
    reply_rows(&store->level, &selected, reply);
    return STP_OK;
}

static StpStatus answer(Store *store, const QueryShape *shape) {
    Answer reply = { .is_ask = shape->form == FORM_ASK };
    clear_problem(store);
    dataset_open(&store->dataset, store->arena, store->world, store->model);
    StpStatus status = level_open(&store->level, &store->dataset, &shape->whole,
                                  &store->query, &store->diagnostics);
    if (status == STP_BAD_QUERY && store->problem[0]) return report_problem(store);
    if (status != STP_OK) return status;
    if (shape->form == FORM_SELECT) {
        status = select_answer(store, &reply);
        return status == STP_OK ? write_answer(store, shape, &reply) : status;
    }
    Solutions solutions = pattern_solve(&store->level);
    if (store->level.too_many) return too_many(store, "solutions", LIMIT_SOLUTIONS);
    if (shape->form == FORM_CONSTRUCT) return write_graph(store, &solutions);
    reply.yes = solutions.count > 0;
    return write_answer(store, shape, &reply);
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
    if (store->status == STP_OK && !fits(store, &shape)) store->status = STP_BAD_QUERY;
    if (store->status != STP_OK) return;
    if (!open_world(store)) {
        store->status = STP_NO_MEMORY;
        return;
    }
    store->status = load_all(store);
    if (store->status == STP_OK) store->status = answer(store, &shape);
}

StpStatus stp_query(const char *query, const char *query_name, const char *const *files,
                    size_t file_count, StpAnswerFormat format, StpReporter reporter,
                    StpSink sink) {
    Store store = { .arena = arena_new(),
                    .query = { query_name, slice_of(query) },
                    .files = files,
                    .file_count = file_count,
                    .format = format,
                    .diagnostics = { .reporter = reporter },
                    .sink = sink,
                    .problem_line = -1 };
    if (!store.arena) return STP_NO_MEMORY;
    bool completed = guard_run(store.arena, run, &store);
    close_world(&store);
    arena_free(store.arena);
    return completed ? store.status : STP_NO_MEMORY;
}
