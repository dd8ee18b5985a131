/* Graphs to a triplestore, one request each. What holds whatever is interrupted:

       send graph  ->  the store says that it has it  ->  the journal says so, on disk

   A stop before the last step only means that the graph is sent once more, and sending
   it twice is sending it once. */
#include "address.h"
#include "http.h"
#include "journal.h"
#include "plan.h"
#include "retry.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/limits.h"
#include "../base/sha256.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* One call of stp_load. */
typedef struct {
    const StpTarget *target;
    const char *const *vocabulary;
    size_t vocabulary_count;
    const char *const *files;
    size_t file_count;
    StpLoadWatch watch;
    Diagnostics diagnostics;
    StpLoadCounts *counts;
    Arena *arena;   /* of the plan */
    Arena *scratch; /* of one graph */
    Plan plan;
    Journal journal;
    Http *http;             /* NULL until the data was read */
    const PlanGraph *graph; /* being sent */
    const char *url;        /* of that one */
    unsigned failures;      /* in a row */
    StpStatus status;
} Load;

/* For guard_run. */
static void make_url(void *user) {
    Load *load = user;
    load->url = address_of(load->scratch, load->target->store, load->target->url,
                           load->graph->iri);
}

static void digest_of(const Lines *lines, char out[JOURNAL_DIGEST + 1]) {
    uint8_t digest[JOURNAL_DIGEST / 2];
    sha256((Slice){ lines->bytes, lines->length }, digest);
    for (size_t i = 0; i < sizeof digest; i++)
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
}

/* Sends until it is done or hopeless. */
static void try_to_send(Load *load, const PlanGraph *graph, HttpReply *reply) {
    Slice body = { graph->lines.bytes, graph->lines.length };
    for (unsigned tried = 1;; tried++) {
        unsigned seconds;
        http_send(load->http, load->url, graph->shared, body, reply);
        if (reply->outcome != HTTP_AGAIN ||
            !retry_after(tried, load->target->tries, reply->wait, &seconds))
            return;
        diagnose_file(&load->diagnostics, STP_WARNING, graph->iri.text,
                      "%s; again in %u s", reply->problem, seconds);
        retry_sleep(seconds);
    }
}

/* Whether the load goes on after this graph failed. */
static StpStatus take_failure(Load *load, const PlanGraph *graph,
                              const HttpReply *reply) {
    load->counts->failed++;
    diagnose_file(&load->diagnostics, STP_ERROR, graph->iri.text, "%s", reply->problem);
    bool of_graph = reply->outcome == HTTP_GRAPH;
    load->failures = of_graph ? 0 : load->failures + 1;
    bool hopeless = reply->outcome == HTTP_STORE || reply->status == 0 ||
                    load->failures >= LIMIT_LOAD_FAILURES;
    return hopeless ? STP_REFUSED : STP_OK;
}

static StpStatus take_success(Load *load, const PlanGraph *graph, const char *digest) {
    load->failures = 0;
    load->counts->loaded++;
    load->counts->triples += graph->lines.count;
    if (load->journal.descriptor < 0) return STP_OK;
    return journal_add(&load->journal, graph->iri, digest, &load->diagnostics);
}

/* A PlanSend. */
static StpStatus send_graph(void *user, PlanGraph *graph) {
    Load *load = user;
    HttpReply reply;
    StpStatus status = STP_OK;
    char digest[JOURNAL_DIGEST + 1];
    digest_of(&graph->lines, digest);
    if (!load->target->force && strcmp(digest, graph->loaded) == 0) {
        load->counts->unchanged++;
    } else {
        load->graph = graph;
        arena_reset(load->scratch);
        if (!guard_run(load->scratch, make_url, load)) return STP_NO_MEMORY;
        try_to_send(load, graph, &reply);
        status = reply.outcome == HTTP_DONE ? take_success(load, graph, digest)
                                            : take_failure(load, graph, &reply);
    }
    if (load->watch.step) load->watch.step(load->watch.user, load->counts);
    return status;
}

/* A JournalEntry. */
static void take_entry(void *user, Slice iri, const char *digest) {
    Load *load = user;
    PlanGraph *graph = plan_find(&load->plan, iri);
    if (graph) memcpy(graph->loaded, digest, JOURNAL_DIGEST);
}

static StpStatus bad_target(Load *load, const char *name, const char *problem) {
    diagnose_file(&load->diagnostics, STP_ERROR, name, "%s", problem);
    return STP_BAD_TARGET;
}

static StpStatus check_target(Load *load) {
    const StpTarget *target = load->target;
    const char *problem = address_problem(target->url);
    if (problem) return bad_target(load, "URL of the triplestore", problem);
    if (target->graph && !iri_is_valid(slice_of(target->graph)))
        return bad_target(load, target->graph, "no valid IRI of a graph");
    const char *needed[] = { target->netrc, target->ca_file };
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (needed[i] && access(needed[i], R_OK) != 0)
            return bad_target(load, needed[i], "cannot read");
    StpLogin login = target->login;
    if (login == STP_LOGIN_STORE) login = address_login(target->store);
    bool has_secret = target->token || target->user || target->netrc;
    if (has_secret && (target->token || login == STP_LOGIN_BASIC) &&
        address_is_open(target->url))
        diagnose_file(&load->diagnostics, STP_WARNING, target->url,
                      "without TLS others can read the password: use https, or a login "
                      "by digest");
    return STP_OK;
}

/* For guard_run: everything that may run out of memory. */
static void run(void *user) {
    Load *load = user;
    plan_begin(&load->plan, load->arena, &load->diagnostics);
    for (size_t i = 0; i < load->vocabulary_count; i++)
        plan_add(&load->plan, load->vocabulary[i], true);
    for (size_t i = 0; i < load->file_count; i++)
        plan_add(&load->plan, load->files[i], false);
    load->status = check_target(load);
    if (load->status == STP_OK)
        load->status = plan_make(&load->plan, load->target->graph);
    load->counts->graphs = load->plan.graphs.count;
    if (load->status == STP_OK && load->target->journal)
        load->status =
            journal_open(&load->journal, load->target->journal, load->target->url,
                         load->scratch, &load->diagnostics, take_entry, load);
    if (load->status != STP_OK) return;
    load->http = http_open(load->target);
    load->status = load->http ? plan_run(&load->plan, send_graph, load) : STP_NO_MEMORY;
    if (load->status == STP_OK && load->counts->failed > 0) load->status = STP_REFUSED;
}

/* For guard_run: with a guard on the scratch arena too. */
static void run_guarded(void *user) {
    Load *load = user;
    if (!guard_run(load->scratch, run, load)) load->status = STP_NO_MEMORY;
}

StpStatus stp_load(const StpTarget *target, const char *const *vocabulary,
                   size_t vocabulary_count, const char *const *files, size_t file_count,
                   StpLoadWatch watch, StpReporter reporter, StpLoadCounts *counts) {
    *counts = (StpLoadCounts){ 0 };
    Load load = { .target = target,
                  .vocabulary = vocabulary,
                  .vocabulary_count = vocabulary_count,
                  .files = files,
                  .file_count = file_count,
                  .watch = watch,
                  .diagnostics = { .reporter = reporter },
                  .counts = counts,
                  .arena = arena_new(),
                  .scratch = arena_new(),
                  .journal = { .descriptor = -1 } };
    bool completed =
        load.arena && load.scratch && guard_run(load.arena, run_guarded, &load);
    plan_end(&load.plan);
    journal_close(&load.journal);
    http_close(load.http);
    arena_free(load.scratch);
    arena_free(load.arena);
    return completed ? load.status : STP_NO_MEMORY;
}
