#include "plan.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/limits.h"
#include "../base/raptor_world.h"
#include "../store/load.h"

#include <string.h>

#define RDF_TYPE "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
#define OWL_SAME_AS "http://www.w3.org/2002/07/owl#sameAs"
#define LETTER "https://w3id.org/standpunt/def#Letter"
/* As graph/build.c names them, below the base of instances. */
#define DOCUMENTS "doc/"
#define LINKS "graph/links"
#define VOCABULARY "graph/vocabulary"

/* One reading of one file. */
typedef struct {
    Plan *plan;
    PlanFile *file;
    const raptor_statement *statement; /* being noted */
    /* Of the first reading. */
    Slice letter;      /* IRI of the first letter; empty: none so far */
    Slice other;       /* IRI of another letter; empty: none */
    uint64_t nameless; /* last statement without a graph; 0: none */
    uint64_t links;    /* last owl:sameAs without a graph; 0: none */
    bool wrong;        /* reported */
    /* Of the second. */
    PlanSend send;
    void *user;
    StpStatus status;
} Reading;

/* ---- Graphs ---- */

static size_t slot_of(const Plan *plan, Slice iri) {
    size_t slot = (size_t)slice_hash(iri) & (plan->slot_count - 1);
    while (plan->slots[slot] != 0 &&
           !slice_equal(plan->graphs.items[plan->slots[slot] - 1].iri, iri))
        slot = (slot + 1) & (plan->slot_count - 1);
    return slot;
}

PlanGraph *plan_find(const Plan *plan, Slice iri) {
    uint32_t number = plan->slot_count > 0 ? plan->slots[slot_of(plan, iri)] : 0;
    return number > 0 ? &plan->graphs.items[number - 1] : NULL;
}

static void grow_slots(Plan *plan) {
    plan->slot_count = plan->slot_count ? plan->slot_count * 2 : 64;
    plan->slots = ARENA_ARRAY(plan->arena, uint32_t, plan->slot_count);
    for (size_t i = 0; i < plan->graphs.count; i++)
        plan->slots[slot_of(plan, plan->graphs.items[i].iri)] = (uint32_t)i + 1;
}

static bool ends_in(Slice text, const char *ending) {
    size_t length = strlen(ending);
    return text.length >= length &&
           memcmp(text.text + text.length - length, ending, length) == 0;
}

/* The graph has a statement of this number. */
static void note_graph(Plan *plan, Slice iri, uint64_t number) {
    PlanGraph *known = plan_find(plan, iri);
    if (known) {
        if (known->last < number) known->last = number;
        return;
    }
    if (plan->graphs.count * 2 >= plan->slot_count) grow_slots(plan);
    size_t slot = slot_of(plan, iri);
    PlanGraph graph = { .iri = { arena_copy(plan->arena, iri.text, iri.length),
                                 iri.length },
                        .last = number,
                        .shared = ends_in(iri, LINKS) };
    vector_push(plan->arena, &plan->graphs, graph);
    plan->slots[slot] = (uint32_t)plan->graphs.count;
}

/* ---- Statements ---- */

static Slice uri_text(raptor_uri *uri) {
    size_t length = 0;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &length);
    return (Slice){ (const char *)text, length };
}

static bool is_uri(const raptor_term *term, const char *iri) {
    return term->type == RAPTOR_TERM_TYPE_URI && slice_is(uri_text(term->value.uri), iri);
}

/* Raptor takes IRIs that no strict reader does, and escapes of half a character. */
static bool check_term(Reading *reading, const raptor_term *term) {
    if (reading->wrong) return false;
    Diagnostics *diagnostics = reading->plan->diagnostics;
    raptor_uri *uri = NULL;
    if (term->type == RAPTOR_TERM_TYPE_URI) uri = term->value.uri;
    if (term->type == RAPTOR_TERM_TYPE_LITERAL) {
        const raptor_term_literal_value *literal = &term->value.literal;
        uri = literal->datatype;
        const char *text = (const char *)literal->string;
        if (utf8_valid_prefix(text, literal->string_len) < literal->string_len) {
            diagnose_file(diagnostics, STP_ERROR, reading->file->path,
                          "a text with an escape that is no character");
            reading->wrong = true;
        }
    }
    if (uri && !iri_is_valid(uri_text(uri))) {
        diagnose_file(diagnostics, STP_ERROR, reading->file->path,
                      "not a valid IRI: <%s>", (const char *)raptor_uri_as_string(uri));
        reading->wrong = true;
    }
    return !reading->wrong;
}

static bool check_statement(Reading *reading, const raptor_statement *s) {
    if (!check_term(reading, s->subject) || !check_term(reading, s->predicate) ||
        !check_term(reading, s->object))
        return false;
    if (!s->graph) return true;
    if (s->graph->type == RAPTOR_TERM_TYPE_URI) return check_term(reading, s->graph);
    diagnose_file(reading->plan->diagnostics, STP_ERROR, reading->file->path,
                  "a graph without an IRI: _:%s",
                  (const char *)s->graph->value.blank.string);
    reading->wrong = true;
    return false;
}

static void note_letter(Reading *reading, Slice iri) {
    Slice *place = &reading->letter;
    if (place->length > 0) {
        if (slice_equal(*place, iri)) return;
        place = &reading->other;
    }
    if (place->length > 0) return;
    *place =
        (Slice){ arena_copy(reading->plan->arena, iri.text, iri.length), iri.length };
}

/* For guard_run. */
static void note(void *user) {
    Reading *reading = user;
    Plan *plan = reading->plan;
    const raptor_statement *s = reading->statement;
    uint64_t number = ++plan->statements;
    if (!check_statement(reading, s)) return;
    if (s->graph) {
        note_graph(plan, uri_text(s->graph->value.uri), number);
    } else if (is_uri(s->predicate, OWL_SAME_AS)) {
        reading->links = number;
    } else {
        reading->nameless = number;
        if (is_uri(s->predicate, RDF_TYPE) && is_uri(s->object, LETTER) &&
            s->subject->type == RAPTOR_TERM_TYPE_URI)
            note_letter(reading, uri_text(s->subject->value.uri));
    }
}

static bool note_statement(void *user, raptor_statement *statement) {
    Reading *reading = user;
    reading->statement = statement;
    return guard_run(reading->plan->arena, note, reading);
}

/* ---- First reading ---- */

static StpStatus bad_file(Reading *reading, const char *problem, const char *hint) {
    diagnose_file(reading->plan->diagnostics, STP_ERROR, reading->file->path, "%s: %s",
                  problem, hint);
    return STP_BAD_DATA;
}

/* "https://…/id/doc/kst-1" gives "https://…/id/graph/links". */
static Slice links_beside(Arena *arena, Slice letter) {
    const char *slash = letter.text + letter.length;
    while (slash > letter.text && slash[-1] != '/') slash--;
    Slice base = { letter.text, (size_t)(slash - letter.text) };
    if (!ends_in(base, DOCUMENTS)) return slice_of(IRI_INSTANCES LINKS);
    base.length -= strlen(DOCUMENTS);
    return slice_of(arena_format(arena, "%.*s" LINKS, (int)base.length, base.text));
}

/* Names the graphs of the statements that the file gives none. */
static StpStatus name_graphs(Reading *reading, const char *named) {
    Plan *plan = reading->plan;
    PlanFile *file = reading->file;
    if (reading->nameless == 0 && reading->links == 0) return STP_OK;
    file->links = slice_of(IRI_INSTANCES LINKS);
    if (file->vocabulary) {
        file->graph = slice_of(IRI_INSTANCES VOCABULARY);
    } else if (reading->other.length > 0) {
        return bad_file(reading, "more than one letter without names of graphs",
                        "write N-Quads, or a file for each letter");
    } else if (reading->letter.length > 0) {
        file->graph = reading->letter;
        file->links = links_beside(plan->arena, reading->letter);
    } else if (named) {
        file->graph = slice_of(named);
    } else {
        return bad_file(reading, "neither names of graphs nor a letter",
                        "say its graph with --graph IRI");
    }
    if (reading->nameless > 0) note_graph(plan, file->graph, reading->nameless);
    if (reading->links > 0) note_graph(plan, file->links, reading->links);
    return STP_OK;
}

static void ignore_message(void *user, raptor_log_message *message) {
    (void)user;
    (void)message;
}

typedef struct {
    Plan *plan;
    raptor_world *world;
    const char *named;
    StpStatus status;
} Survey;

static void survey(void *user) {
    Survey *s = user;
    Plan *plan = s->plan;
    for (size_t i = 0; i < plan->files.count; i++) {
        Reading reading = { .plan = plan, .file = &plan->files.items[i] };
        StpStatus status = load_file(s->world, reading.file->path, i + 1,
                                     plan->diagnostics, note_statement, &reading);
        if (status == STP_OK && reading.wrong) status = STP_BAD_DATA;
        if (status == STP_OK) status = name_graphs(&reading, s->named);
        if (status != STP_OK) s->status = status;
        if (status == STP_NO_MEMORY) return;
    }
}

/* The vocabulary has all links, so with it their graph is replaced. */
static void own_links(Plan *plan) {
    PlanGraph *links = plan_find(plan, slice_of(IRI_INSTANCES LINKS));
    if (!links) return;
    for (size_t i = 0; i < plan->files.count; i++)
        if (plan->files.items[i].vocabulary) links->shared = false;
}

StpStatus plan_make(Plan *plan, const char *named) {
    Survey s = { plan, raptor_world_for(plan, ignore_message), named, STP_OK };
    if (!s.world) return STP_NO_MEMORY;
    bool done = guard_run(plan->arena, survey, &s);
    raptor_world_close(s.world);
    if (!done) return STP_NO_MEMORY;
    own_links(plan);
    plan->statements = 0;
    return s.status;
}

/* ---- Second reading ---- */

static PlanGraph *graph_of(const Reading *reading, const raptor_statement *s) {
    const PlanFile *file = reading->file;
    Slice iri = is_uri(s->predicate, OWL_SAME_AS) ? file->links : file->graph;
    if (s->graph) {
        if (s->graph->type != RAPTOR_TERM_TYPE_URI) return NULL;
        iri = uri_text(s->graph->value.uri);
    }
    return plan_find(reading->plan, iri);
}

static StpStatus file_changed(const Reading *reading) {
    diagnose_file(reading->plan->diagnostics, STP_ERROR, reading->file->path,
                  "changed while it was being read");
    return STP_BAD_DATA;
}

static StpStatus send_whole(Reading *reading, PlanGraph *graph) {
    size_t size = graph->lines.length;
    StpStatus status = STP_NO_MEMORY;
    if (lines_finish(&graph->lines)) status = reading->send(reading->user, graph);
    reading->plan->open_bytes -= size;
    lines_free(&graph->lines);
    return status;
}

static StpStatus gather(Reading *reading, const raptor_statement *s) {
    Plan *plan = reading->plan;
    uint64_t number = ++plan->statements;
    PlanGraph *graph = graph_of(reading, s);
    if (!graph || number > graph->last) return file_changed(reading);
    size_t before = graph->lines.length;
    if (!lines_add(&graph->lines, s)) return STP_NO_MEMORY;
    plan->open_bytes += graph->lines.length - before;
    if (plan->open_bytes > LIMIT_LOAD_OPEN_BYTES) {
        diagnose_file(plan->diagnostics, STP_ERROR, reading->file->path,
                      "more than %u MiB in graphs that have not ended: sort it by graph",
                      LIMIT_LOAD_OPEN_BYTES / 1024 / 1024);
        return STP_LIMIT;
    }
    return number == graph->last ? send_whole(reading, graph) : STP_OK;
}

static bool take_statement(void *user, raptor_statement *statement) {
    Reading *reading = user;
    reading->status = gather(reading, statement);
    return reading->status == STP_OK;
}

static StpStatus read_again(Plan *plan, raptor_world *world, PlanSend send, void *user) {
    for (size_t i = 0; i < plan->files.count; i++) {
        Reading reading = {
            .plan = plan, .file = &plan->files.items[i], .send = send, .user = user
        };
        StpStatus status = load_file(world, reading.file->path, i + 1, plan->diagnostics,
                                     take_statement, &reading);
        if (reading.status != STP_OK) return reading.status;
        if (status != STP_OK) return status;
        for (size_t g = 0; i + 1 == plan->files.count && g < plan->graphs.count; g++)
            if (plan->graphs.items[g].lines.count > 0) return file_changed(&reading);
    }
    return STP_OK;
}

StpStatus plan_run(Plan *plan, PlanSend send, void *user) {
    raptor_world *world = raptor_world_for(plan, ignore_message);
    if (!world) return STP_NO_MEMORY;
    StpStatus status = read_again(plan, world, send, user);
    raptor_world_close(world);
    return status;
}

/* ---- Begin and end ---- */

void plan_begin(Plan *plan, Arena *arena, Diagnostics *diagnostics) {
    *plan = (Plan){ .arena = arena, .diagnostics = diagnostics };
}

void plan_add(Plan *plan, const char *path, bool vocabulary) {
    PlanFile file = { .path = path, .vocabulary = vocabulary };
    vector_push(plan->arena, &plan->files, file);
}

void plan_end(Plan *plan) {
    for (size_t i = 0; i < plan->graphs.count; i++)
        lines_free(&plan->graphs.items[i].lines);
}
