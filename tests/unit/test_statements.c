#include "graph/statements.h"
#include "graph/sink.h"
#include "graph/writers.h"
#include "check.h"

#include <stdlib.h>

#define XSD XSD_NAMESPACE

static Arena *arena;

static Term iri(const char *text) {
    return term_iri(slice_of(text));
}

static void add(StatementList *list, const char *s, const char *p, Term o,
                const char *g) {
    statement_add(list, iri(s), iri(p), o, slice_of(g));
}

static Term typed(const char *text, const char *datatype) {
    return term_typed(slice_of(text), slice_of(datatype));
}

static void keeps_only_safe_datatypes(void) {
    static const struct {
        const char *text, *datatype;
        bool kept;
    } cases[] = {
        { "270", XSD "integer", true },
        { "-07", XSD "integer", true },
        { "+1", XSD "integer", true },
        { "", XSD "integer", false },
        { "-", XSD "integer", false },
        { "2.5", XSD "integer", false },
        { "veel", XSD "integer", false },
        { "2.5", XSD "decimal", true },
        { "-2.50", XSD "decimal", true },
        { "2", XSD "decimal", false },
        { "2.", XSD "decimal", false },
        { ".5", XSD "decimal", false },
        { "2,5", XSD "decimal", false },
        { "1.5.2", XSD "decimal", false },
        { "true", XSD "boolean", true },
        { "1", XSD "boolean", false },
        { "2017-03-29", XSD "date", true },
        { "2017-3-29", XSD "date", false },
        { "2017-03", XSD "date", false },
        { "2017-03-29Z", XSD "date", false },
        { "2017", XSD "gYear", true },
        { "17", XSD "gYear", false },
        { "2017-03", XSD "gYearMonth", true },
        { "2017", XSD "gYearMonth", false },
        { "1.5", XSD "double", false },
        { "INF", XSD "float", false },
        { "x", XSD "string", false },
        { "P1D", XSD "duration", true },
        { "x", "http://example.org/type", true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Term term = typed(cases[i].text, cases[i].datatype);
        CHECK_SLICE(term.value, cases[i].text);
        CHECK_SLICE(term.datatype, cases[i].kept ? cases[i].datatype : "");
    }
}

static void sorts_and_takes_doubles_out(void) {
    StatementList list;
    statements_begin(&list, arena);
    for (int round = 0; round < 2; round++) {
        add(&list, "http://b", "http://p", iri("http://o"), "http://g");
        add(&list, "http://a", "http://q", term_literal(slice_of("x")), NULL);
        add(&list, "http://a", "http://p", term_language(slice_of("x"), slice_of("nl")),
            NULL);
        add(&list, "http://a", "http://p", term_literal(slice_of("x")), "http://h");
        add(&list, "http://a", "http://p", term_literal(slice_of("x")), NULL);
    }
    statements_finish(&list);
    const Statement *items = list.statements.items;
    if (!CHECK_INT(list.statements.count, 5)) return;
    CHECK_SLICE(items[0].graph, "");
    CHECK_SLICE(items[1].graph, "http://h");
    CHECK_SLICE(items[2].object.language, "nl");
    CHECK_SLICE(items[3].predicate, "http://q");
    CHECK_SLICE(items[4].subject, "http://b");
    CHECK_INT(statement_compare(&items[0], &items[1], false), 0);
    CHECK(statement_compare(&items[0], &items[1], true) < 0);
    statements_finish(&list);
    CHECK_INT(list.statements.count, 5);
}

/* Any order comes to the same, whatever moves to the place of what. */
static void sorts_any_order(void) {
    static const char *const subjects[] = { "http://a", "http://b", "http://c",
                                            "http://d", "http://e" };
    enum { COUNT = sizeof subjects / sizeof *subjects };
    for (size_t step = 1; step < COUNT; step++)
        for (size_t first = 0; first < COUNT; first++) {
            StatementList list;
            statements_begin(&list, arena);
            for (size_t i = 0; i < COUNT; i++)
                add(&list, subjects[(first + i * step) % COUNT], "http://p",
                    iri("http://o"), NULL);
            add(&list, subjects[first], "http://p", iri("http://o"), NULL);
            statements_finish(&list);
            if (!CHECK_INT(list.statements.count, COUNT)) return;
            for (size_t i = 0; i < COUNT; i++)
                CHECK_SLICE(list.statements.items[i].subject, subjects[i]);
        }
}

static void repairs_what_no_reader_takes(void) {
    StatementList list;
    statements_begin(&list, arena);
    add(&list, "http://a/b c", "http://p", term_literal((Slice){ "a\0b", 3 }),
        "http://g/{}");
    const Statement *s = &list.statements.items[0];
    CHECK_SLICE(s->subject, "http://a/b%20c");
    CHECK_SLICE(s->graph, "http://g/%7B%7D");
    CHECK_SLICE(s->object.value, "a\xEF\xBF\xBD"
                                 "b");
}

static void replaces_noncharacters(void) {
    StatementList list;
    statements_begin(&list, arena);
    add(&list, "http://a", "http://p",
        term_literal(slice_of("\xEF\xBF\xBE \xEF\xBF\xBD\xEF\xBF\xBF\xEF\xBB\xBF")),
        NULL);
    CHECK_SLICE(list.statements.items[0].object.value,
                "\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBB\xBF");
}

/* ---- The order of lines ---- */

static bool gather(void *user, const char *bytes, size_t length) {
    char *text = user;
    size_t used = strlen(text);
    memcpy(text + used, bytes, length);
    text[used + length] = 0;
    return true;
}

static const char *const texts[] = { "",
                                     "a",
                                     "a\"",
                                     "a\\",
                                     "a\n",
                                     "a!",
                                     "a b",
                                     "a~",
                                     "\t",
                                     "\x01",
                                     "\x7F",
                                     "a\xC3\xA9",
                                     "\xF0\x9F\x98\x80",
                                     "\xEF\xBC\xA1",
                                     "A",
                                     "a#",
                                     "a]",
                                     "\\",
                                     "\"" };
static const char *const iris[] = { "http://a",   "http://a/",        "http://a/b",
                                    "http://a?b", "http://aa",        "http://a#",
                                    "http://a-b", "http://a\xC3\xA9", "http://A",
                                    "http://a=" };
#define COUNT(array) (sizeof(array) / sizeof *(array))

/* A sorted list, written, has its lines in the order of their bytes. */
static void has_the_order_of_lines(void) {
    StatementList list;
    statements_begin(&list, arena);
    for (size_t i = 0; i < COUNT(texts); i++) {
        Slice text = slice_of(texts[i]);
        add(&list, "http://s", "http://p", term_literal(text), NULL);
        add(&list, "http://s", "http://p", term_literal(text), "http://g");
        add(&list, "http://s", "http://p", term_language(text, slice_of("nl")), NULL);
        add(&list, "http://s", "http://p", term_language(text, slice_of("nl-be")),
            "http://g");
        for (size_t k = 0; k < COUNT(iris); k++) {
            add(&list, "http://s", "http://p", term_typed(text, slice_of(iris[k])), NULL);
        }
    }
    for (size_t i = 0; i < COUNT(iris); i++) {
        for (size_t k = 0; k < COUNT(iris); k++) {
            add(&list, iris[i], iris[k], iri("http://o"), NULL);
            add(&list, iris[i], "http://p", iri(iris[k]), iris[i]);
        }
    }
    statements_finish(&list);
    size_t count = list.statements.count;
    char *text = arena_alloc(arena, 200 * count);
    CHECK_INT(write_nquads(&list, true, (StpSink){ gather, text }), STP_OK);
    size_t lines = 0, wrong = 0;
    char *last = NULL;
    for (char *line = text, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        *end = 0;
        wrong += last && strcmp(last, line) >= 0;
        last = line;
        lines++;
    }
    CHECK_INT(lines, count);
    CHECK_INT(wrong, 0);
}

/* ---- Sinks ---- */

typedef struct {
    size_t room; /* bytes that it takes */
    size_t calls;
} Narrow;

static bool take(void *user, const char *bytes, size_t length) {
    Narrow *narrow = user;
    (void)bytes;
    narrow->calls++;
    if (length > narrow->room) return false;
    narrow->room -= length;
    return true;
}

static void remembers_a_failure(void) {
    Narrow narrow = { 10, 0 };
    BufferedSink *out = ARENA_NEW(arena, BufferedSink);
    char *large = arena_alloc(arena, SINK_BYTES + 1);
    sink_begin(out, (StpSink){ take, &narrow });
    sink_write(out, "0123456789", 10);
    sink_write(out, large, SINK_BYTES + 1); /* 10 bytes, then too many */
    CHECK_INT(narrow.calls, 2);
    CHECK(out->failed);
    for (size_t i = 0; i < SINK_BYTES + 1; i++) sink_byte(out, 'x');
    CHECK_INT(narrow.calls, 2);
    CHECK_INT(sink_finish(out), STP_CANNOT_WRITE);
    sink_begin(out, (StpSink){ take, &narrow });
    CHECK_INT(sink_finish(out), STP_OK);
    CHECK_INT(narrow.calls, 2); /* nothing is not written */
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    keeps_only_safe_datatypes();
    sorts_and_takes_doubles_out();
    sorts_any_order();
    repairs_what_no_reader_takes();
    replaces_noncharacters();
    has_the_order_of_lines();
    remembers_a_failure();
    arena_free(arena);
    return check_summary();
}
