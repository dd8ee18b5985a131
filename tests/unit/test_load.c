#include "check.h"

#include "base/arena.h"
#include "base/limits.h"
#include "base/memory.h"
#include "load/address.h"
#include "load/http.h"
#include "load/journal.h"
#include "load/lines.h"
#include "load/retry.h"

#include "include/standpunt.h"

#include <stdlib.h>
#include <unistd.h>

static void makes_addresses(Arena *arena) {
    static const struct {
        StpStoreKind store;
        const char *url, *expected;
    } cases[] = {
        { STP_STORE_ANY, "http://h/x", "http://h/x?graph=g%3A%C3%A9%2F~" },
        { STP_STORE_ANY, "http://h/x?a=b", "http://h/x?a=b&graph=g%3A%C3%A9%2F~" },
        { STP_STORE_VIRTUOSO, "http://h:1//",
          "http://h:1/sparql-graph-crud-auth?graph-uri=g%3A%C3%A9%2F~" },
        { STP_STORE_FUSEKI, "http://h/ds", "http://h/ds/data?graph=g%3A%C3%A9%2F~" },
        { STP_STORE_OXIGRAPH, "http://h", "http://h/store?graph=g%3A%C3%A9%2F~" },
        { STP_STORE_GRAPHDB, "http://h/repositories/r",
          "http://h/repositories/r/rdf-graphs/service?graph=g%3A%C3%A9%2F~" },
        { STP_STORE_QLEVER, "http://h", "http://h/?graph=g%3A%C3%A9%2F~" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_STRING(address_of(arena, cases[i].store, cases[i].url, slice_of("g:é/~")),
                     cases[i].expected);
}

static void judges_addresses(void) {
    static const struct {
        const char *url;
        bool good, open;
    } cases[] = {
        { "http://localhost:8890", true, false },
        { "http://127.0.0.1/", true, false },
        { "http://[::1]:1/", true, false },
        { "https://example.org/x", true, false },
        { "http://example.org/x", true, true },
        { "http://localhost.example.org/", true, true },
        { "http://me@h/", false, true },
        { "http://me:secret@h/", false, true },
        { "http://:secret@h/", false, true },
        { "file:///etc/passwd", false, false },
        { "ftp://h/", false, false },
        { "localhost:8890", false, false },
        { "", false, false },
        { "http://h/#x", false, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (!CHECK((address_problem(cases[i].url) == NULL) == cases[i].good) ||
            !CHECK(address_is_open(cases[i].url) == cases[i].open))
            printf("    %s\n", cases[i].url);
    }
    StpStoreKind store = STP_STORE_QLEVER;
    CHECK(stp_store_kind_of("virtuoso", &store) && store == STP_STORE_VIRTUOSO);
    CHECK(!stp_store_kind_of("Virtuoso", &store) && store == STP_STORE_VIRTUOSO);
}

static void judges_answers(void) {
    static const struct {
        long status;
        HttpOutcome outcome;
    } cases[] = {
        { 199, HTTP_STORE }, { 200, HTTP_DONE },  { 201, HTTP_DONE },
        { 204, HTTP_DONE },  { 301, HTTP_STORE }, { 400, HTTP_GRAPH },
        { 401, HTTP_STORE }, { 403, HTTP_STORE }, { 404, HTTP_STORE },
        { 408, HTTP_AGAIN }, { 413, HTTP_GRAPH }, { 415, HTTP_GRAPH },
        { 429, HTTP_AGAIN }, { 500, HTTP_AGAIN }, { 501, HTTP_STORE },
        { 503, HTTP_AGAIN }, { 505, HTTP_STORE }, { 599, HTTP_AGAIN },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(http_outcome(cases[i].status), cases[i].outcome);
}

static void shows_first_lines(void) {
    char line[8];
    http_first_line(slice_of("\r\n a\x1b[m\tb\nc"), line, sizeof line);
    CHECK_STRING(line, "a [m b");
    http_first_line(slice_of("éééé"), line, sizeof line);
    CHECK_STRING(line, "ééé");
    http_first_line((Slice){ "ab\xff c", 5 }, line, sizeof line);
    CHECK_STRING(line, "ab");
    http_first_line((Slice){ NULL, 0 }, line, sizeof line);
    CHECK_STRING(line, "");
}

static void waits_longer_each_time(void) {
    static const unsigned expected[] = { 1, 2, 4, 8, 16, 30, 30 };
    unsigned seconds = 0;
    for (unsigned i = 0; i < sizeof expected / sizeof *expected; i++) {
        CHECK(retry_after(i + 1, 100, 0, &seconds));
        CHECK_INT(seconds, expected[i]);
    }
    CHECK(!retry_after(1, 0, 0, &seconds) && !retry_after(1, 1, 0, &seconds));
    CHECK(retry_after(1, 2, 0, &seconds) && !retry_after(2, 2, 0, &seconds));
    CHECK(retry_after(1, 2, LIMIT_LOAD_WAIT, &seconds));
    CHECK_INT(seconds, LIMIT_LOAD_WAIT);
    CHECK(!retry_after(1, 2, LIMIT_LOAD_WAIT + 1, &seconds));
}

static void sorts_lines(void) {
    raptor_world *world = raptor_new_world();
    raptor_world_open(world);
    static const char *const texts[] = { "b", "a\n", "b", "a" };
    Lines lines = { 0 };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        raptor_statement s;
        raptor_statement_init(&s, world);
        s.subject = raptor_new_term_from_blank(world, (const unsigned char *)"x");
        s.predicate =
            raptor_new_term_from_uri_string(world, (const unsigned char *)"http://p");
        s.object = raptor_new_term_from_literal(world, (const unsigned char *)texts[i],
                                                NULL, NULL);
        CHECK(lines_add(&lines, &s));
        raptor_statement_clear(&s);
    }
    CHECK_INT(lines.count, 4);
    CHECK(lines_finish(&lines));
    CHECK_INT(lines.count, 3);
    CHECK_SLICE(((Slice){ lines.bytes, lines.length }), "_:x <http://p> \"a\" .\n"
                                                        "_:x <http://p> \"a\\n\" .\n"
                                                        "_:x <http://p> \"b\" .\n");
    lines_free(&lines);
    CHECK(lines_finish(&lines) && lines.count == 0);
    raptor_free_world(world);
}

static void count_entry(void *user, Slice graph, const char *digest) {
    CHECK(slice_is(graph, "http://g") && digest[0] == 'a' && digest[63] == 'a');
    ++*(int *)user;
}

static void keeps_a_journal(Arena *arena) {
    char path[] = "/tmp/standpunt-journal-XXXXXX";
    char digest[JOURNAL_DIGEST + 1];
    int descriptor = mkstemp(path), entries = 0;
    Diagnostics diagnostics = { .errors = 0 };
    Journal journal;
    memset(digest, 'a', JOURNAL_DIGEST);
    digest[JOURNAL_DIGEST] = '\0';
    for (int i = 0; i < 3; i++) {
        CHECK_INT(journal_open(&journal, path, "http://s", arena, &diagnostics,
                               count_entry, &entries),
                  STP_OK);
        CHECK_INT(journal_add(&journal, slice_of("http://g"), digest, &diagnostics),
                  STP_OK);
        journal_close(&journal);
        CHECK_INT(write(descriptor, "", 0), 0);
    }
    CHECK_INT(entries, 0 + 1 + 2);
    CHECK_INT(journal_open(&journal, path, "http://t", arena, &diagnostics, count_entry,
                           &entries),
              STP_CANNOT_READ);
    journal_close(&journal);
    journal_close(&journal);
    CHECK_INT(diagnostics.errors, 1);
    close(descriptor);
    unlink(path);
}

/* Nobody listens there. */
static StpStatus load_meetings(StpLoadCounts *counts) {
    static const char *const files[] = { "fixtures/query/meetings.nq" };
    StpTarget target = { .url = "http://127.0.0.1:1", .graph = "http://g" };
    static const StpLoadWatch watch = { NULL, NULL };
    static const StpReporter quiet = { NULL, NULL };
    return stp_load(&target, NULL, 0, files, 1, watch, quiet, counts);
}

static void survives_without_memory(void) {
    StpLoadCounts counts;
    /* The first run makes what is kept for the next. */
    CHECK_INT(load_meetings(&counts), STP_REFUSED);
    size_t before = memory_count();
    CHECK_INT(load_meetings(&counts), STP_REFUSED);
    size_t allocations = memory_count() - before;
    CHECK_INT(counts.failed, 1);
    for (size_t n = 1; n <= allocations; n++) {
        memory_fail_after(n);
        StpStatus status = load_meetings(&counts);
        memory_fail_after(0);
        CHECK_INT(status, STP_NO_MEMORY);
    }
}

/* What needs an arena, apart from main, which sets the guard. */
static void run_all(Arena *arena) {
    makes_addresses(arena);
    judges_addresses();
    judges_answers();
    shows_first_lines();
    waits_longer_each_time();
    sorts_lines();
    keeps_a_journal(arena);
    survives_without_memory();
}

int main(void) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena)) != 0) return 1;
    run_all(arena);
    arena_free(arena);
    return check_summary();
}
