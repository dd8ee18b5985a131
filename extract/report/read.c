/* RDF files to data. Raptor calls back from inside its parser: running out of memory
   there may not jump over its frames, so the callback has a guard of its own. */
#include "data.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../base/raptor_world.h"
#include "../store/load.h"

#include <string.h>

typedef struct {
    Data *data;
    bool vocabulary;
    raptor_statement *statement; /* being taken over */
    bool full;
} Reader;

static DataNode node_of(const Reader *reader, const raptor_term *term) {
    DataNode node = { .literal = term->type == RAPTOR_TERM_TYPE_LITERAL };
    if (node.literal) {
        node.text = (Slice){ (const char *)term->value.literal.string,
                             term->value.literal.string_len };
        node.language = (Slice){ (const char *)term->value.literal.language,
                                 term->value.literal.language_len };
    } else if (term->type == RAPTOR_TERM_TYPE_URI) {
        node.text.text = (const char *)raptor_uri_as_counted_string(term->value.uri,
                                                                    &node.text.length);
    } else {
        node.text = slice_of(arena_format(reader->data->arena, "_:%s",
                                          (const char *)term->value.blank.string));
    }
    return node;
}

static void take(void *user) {
    Reader *reader = user;
    Data *data = reader->data;
    const raptor_statement *s = reader->statement;
    DataNode subject = node_of(reader, s->subject);
    DataNode predicate = node_of(reader, s->predicate);
    DataNode object = node_of(reader, s->object);
    DataTriple triple = { .predicate = data_node(data, &predicate) };
    const uint32_t *terms = data->terms;
    if (reader->vocabulary && triple.predicate != terms[TERM_PREF_LABEL] &&
        triple.predicate != terms[TERM_LABEL] && triple.predicate != terms[TERM_BROADER])
        return;
    triple.subject = data_node(data, &subject);
    triple.object = data_node(data, &object);
    vector_push(data->arena, &data->triples, triple);
    reader->full = data->triples.count > LIMIT_REPORT_TRIPLES;
}

static bool on_statement(void *user, raptor_statement *statement) {
    Reader *reader = user;
    reader->statement = statement;
    return guard_run(reader->data->arena, take, reader) && !reader->full;
}

/* Messages come through the handler that load_file sets. */
static void drop_message(void *user, raptor_log_message *message) {
    (void)user;
    (void)message;
}

StpStatus data_read(Data *data, const char *const *paths, size_t count, bool vocabulary,
                    Diagnostics *diagnostics) {
    raptor_world *world = raptor_world_for(NULL, drop_message);
    if (!world) return STP_NO_MEMORY;
    Reader reader = { .data = data, .vocabulary = vocabulary };
    StpStatus status = STP_OK;
    for (size_t i = 0; i < count && status == STP_OK; i++) {
        status = load_file(world, paths[i], vocabulary ? SIZE_MAX - i : i, diagnostics,
                           on_statement, &reader);
    }
    raptor_world_close(world);
    if (!reader.full) return status;
    diagnose_file(diagnostics, STP_ERROR, NULL,
                  "more than %u statements are too many for a page",
                  LIMIT_REPORT_TRIPLES);
    return STP_LIMIT;
}
