/* Exact bytes of small graphs; hostile texts and IRIs, read back with raptor; sinks that
   refuse. */
#include "graph/writers.h"
#include "base/memory.h"
#include "base/raptor_world.h"
#include "base/unicode.h"
#include "check.h"

#include <pthread.h>
#include <stdlib.h>

#define BASE "https://w3id.org/standpunt/id/"
#define POS "https://w3id.org/standpunt/def#"
#define RDF "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define XSD XSD_NAMESPACE

static Arena *arena;

static Slice base(void) {
    return slice_of(BASE);
}

static void add(StatementList *list, const char *s, const char *p, Term o) {
    statement_add(list, term_iri(slice_of(s)), term_iri(slice_of(p)), o,
                  slice_of(BASE "graph/example"));
}

static void add_iri(StatementList *list, const char *s, const char *p, const char *o) {
    add(list, s, p, term_iri(slice_of(o)));
}

/* ---- Writing into memory ---- */

typedef struct {
    char *text; /* NULL: only counts */
    size_t length;
    size_t room; /* refuses what goes beyond */
} Memory;

static bool gather(void *user, const char *bytes, size_t length) {
    Memory *memory = user;
    if (length > memory->room - memory->length) return false;
    memcpy(memory->text + memory->length, bytes, length);
    memory->length += length;
    return true;
}

static StpStatus write_as(StpFormat format, const StatementList *list, StpSink sink) {
    switch (format) {
    case STP_TURTLE: return write_turtle(list, base(), sink);
    case STP_RDFXML: return write_rdfxml(list, base(), sink);
    default: return write_nquads(list, format == STP_NQUADS, sink);
    }
}

static Slice written(StpFormat format, const StatementList *list) {
    enum { ROOM = 4 * 1024 * 1024 };
    Memory memory = { arena_alloc(arena, ROOM), 0, ROOM };
    CHECK_INT(write_as(format, list, (StpSink){ gather, &memory }), STP_OK);
    return (Slice){ memory.text, memory.length };
}

/* ---- Reading back ---- */

typedef struct {
    StatementList list;
    raptor_parser *parser;
    bool with_graph;
} Readback;

static Slice copied(const void *text, size_t length) {
    return (Slice){ arena_copy(arena, text, length), length };
}

static Slice copied_uri(raptor_uri *uri) {
    size_t length;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &length);
    return copied(text, length);
}

static void on_statement(void *user, raptor_statement *s) {
    Readback *back = user;
    Statement statement = { .subject = copied_uri(s->subject->value.uri),
                            .predicate = copied_uri(s->predicate->value.uri) };
    if (s->graph && back->with_graph) statement.graph = copied_uri(s->graph->value.uri);
    if (s->object->type == RAPTOR_TERM_TYPE_URI) {
        statement.object = term_iri(copied_uri(s->object->value.uri));
    } else {
        raptor_term_literal_value *literal = &s->object->value.literal;
        statement.object = (Term){
            .kind = TERM_LITERAL,
            .value = copied(literal->string, literal->string_len),
            .language =
                copied(literal->language ? literal->language : (const unsigned char *)"",
                       literal->language_len),
        };
        if (literal->datatype) statement.object.datatype = copied_uri(literal->datatype);
    }
    vector_push(arena, &back->list.statements, statement);
}

static void on_message(void *user, raptor_log_message *message) {
    (void)user;
    printf("    raptor: %s\n", message->text);
    CHECK(message->level < RAPTOR_LOG_LEVEL_WARN);
}

/* The statements that raptor reads in the text. N-Triples are read as Turtle, which they
   are too, and there are no datatypes in the N-Quads read: raptor's reader of both loses
   memory at each. */
static StatementList read_back(StpFormat format, Slice text) {
    static const char *const names[] = { [STP_TURTLE] = "turtle",
                                         [STP_NQUADS] = "nquads",
                                         [STP_NTRIPLES] = "turtle",
                                         [STP_RDFXML] = "rdfxml" };
    Readback back = { .with_graph = format == STP_NQUADS };
    statements_begin(&back.list, arena);
    raptor_world *world = raptor_world_for(NULL, on_message);
    raptor_uri *uri = raptor_new_uri(world, (const unsigned char *)"http://no/");
    raptor_parser *parser = raptor_new_parser(world, names[format]);
    raptor_parser_set_statement_handler(parser, &back, on_statement);
    CHECK_INT(raptor_parser_parse_start(parser, uri), 0);
    CHECK_INT(raptor_parser_parse_chunk(parser, (const unsigned char *)text.text,
                                        text.length, 1),
              0);
    raptor_free_parser(parser);
    raptor_free_uri(uri);
    raptor_world_close(world);
    statements_finish(&back.list);
    return back.list;
}

static bool same_lists(const StatementList *a, const StatementList *b, bool with_graph) {
    size_t count = a->statements.count;
    if (!CHECK_INT(b->statements.count, count)) return false;
    for (size_t i = 0; i < count; i++) {
        const Statement *x = &a->statements.items[i], *y = &b->statements.items[i];
        if (statement_compare(x, y, with_graph) == 0) continue;
        printf("    given %.*s\n    read  %.*s\n", (int)x->object.value.length,
               x->object.value.text, (int)y->object.value.length, y->object.value.text);
        return false;
    }
    return true;
}

static void survives(const StatementList *list, StpFormat format) {
    Slice text = written(format, list);
    StatementList back = read_back(format, text);
    CHECK(same_lists(list, &back, format == STP_NQUADS));
}

/* ---- Exact bytes ---- */

static StatementList example(void) {
    StatementList list;
    const char *node = BASE "position/voorbeeld-c12";
    statements_begin(&list, arena);
    add_iri(&list, BASE "actor/nederland", POS "supports", BASE "topic/voorbeeldplan");
    add_iri(&list, node, RDF "type", POS "Position");
    add_iri(&list, node, POS "holder", BASE "actor/nederland");
    add_iri(&list, node, POS "stance", BASE "stance/supports");
    add(&list, node, POS "quote",
        term_language(slice_of("steunt het \"Voorbeeldplan\"\nten volle"),
                      slice_of("nl")));
    add(&list, node, "http://purl.org/dc/terms/date",
        term_typed(slice_of("2017-03-29"), slice_of(XSD "date")));
    add(&list, node, "http://www.w3.org/ns/oa#start",
        term_typed(slice_of("12"), slice_of(XSD "integer")));
    add_iri(&list, BASE "actor/nederland", "http://www.w3.org/2002/07/owl#sameAs",
            "http://example.org/entity/NL");
    statements_finish(&list);
    return list;
}

static void writes_ntriples(const StatementList *list) {
    CHECK_SLICE(
        written(STP_NTRIPLES, list),
        "<" BASE "actor/nederland> <http://www.w3.org/2002/07/owl#sameAs> "
        "<http://example.org/entity/NL> .\n"
        "<" BASE "actor/nederland> <" POS "supports> <" BASE "topic/voorbeeldplan> .\n"
        "<" BASE "position/voorbeeld-c12> <http://purl.org/dc/terms/date> "
        "\"2017-03-29\"^^<" XSD "date> .\n"
        "<" BASE "position/voorbeeld-c12> <" RDF "type> <" POS "Position> .\n"
        "<" BASE "position/voorbeeld-c12> <http://www.w3.org/ns/oa#start> \"12\"^^<" XSD
        "integer> .\n"
        "<" BASE "position/voorbeeld-c12> <" POS "holder> <" BASE "actor/nederland> .\n"
        "<" BASE "position/voorbeeld-c12> <" POS "quote> "
        "\"steunt het \\\"Voorbeeldplan\\\"\\nten volle\"@nl .\n"
        "<" BASE "position/voorbeeld-c12> <" POS "stance> <" BASE "stance/supports> .\n");
}

static void writes_turtle(const StatementList *list) {
    CHECK_SLICE(written(STP_TURTLE, list),
                "@prefix rdf: <" RDF "> .\n"
                "@prefix actor: <" BASE "actor/> .\n"
                "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                "@prefix oa: <http://www.w3.org/ns/oa#> .\n"
                "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                "@prefix pos: <" POS "> .\n"
                "@prefix position: <" BASE "position/> .\n"
                "@prefix stance: <" BASE "stance/> .\n"
                "@prefix topic: <" BASE "topic/> .\n"
                "@prefix xsd: <" XSD "> .\n"
                "\n"
                "actor:nederland\n"
                "    owl:sameAs <http://example.org/entity/NL> ;\n"
                "    pos:supports topic:voorbeeldplan .\n"
                "\n"
                "position:voorbeeld-c12\n"
                "    dcterms:date \"2017-03-29\"^^xsd:date ;\n"
                "    a pos:Position ;\n"
                "    oa:start 12 ;\n"
                "    pos:holder actor:nederland ;\n"
                "    pos:quote \"\"\"steunt het \\\"Voorbeeldplan\\\"\n"
                "ten volle\"\"\"@nl ;\n"
                "    pos:stance stance:supports .\n"
                "\n");
}

static void writes_rdfxml(const StatementList *list) {
    Slice text = written(STP_RDFXML, list);
    static const char begin[] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF ";
    CHECK(text.length > sizeof begin && memcmp(text.text, begin, sizeof begin - 1) == 0);
    CHECK(strstr(text.text,
                 "  <pos:Position rdf:about=\"" BASE "position/voorbeeld-c12\">\n"));
}

static void writes_an_empty_list(void) {
    StatementList list;
    statements_begin(&list, arena);
    statements_finish(&list);
    CHECK_SLICE(written(STP_NQUADS, &list), "");
    CHECK_SLICE(written(STP_TURTLE, &list), "@prefix rdf: <" RDF "> .\n\n");
    CHECK_INT(read_back(STP_RDFXML, written(STP_RDFXML, &list)).statements.count, 0);
}

/* The same statement in two graphs is two quads but one triple. */
static void leaves_graphs_out(void) {
    StatementList list;
    statements_begin(&list, arena);
    Term s = term_iri(slice_of("http://s")), p = term_iri(slice_of("http://p"));
    Term o = term_literal(slice_of("\t\b\f\r\x1F\x7F\\"));
    statement_add(&list, s, p, o, slice_of("http://g"));
    statement_add(&list, s, p, o, slice_of("http://h"));
    statements_finish(&list);
    CHECK_SLICE(written(STP_NTRIPLES, &list),
                "<http://s> <http://p> \"\\t\\b\\f\\r\\u001F\\u007F\\\\\" .\n");
    CHECK_SLICE(
        written(STP_NQUADS, &list),
        "<http://s> <http://p> \"\\t\\b\\f\\r\\u001F\\u007F\\\\\" <http://g> .\n"
        "<http://s> <http://p> \"\\t\\b\\f\\r\\u001F\\u007F\\\\\" <http://h> .\n");
    CHECK_SLICE(written(STP_TURTLE, &list),
                "@prefix rdf: <" RDF "> .\n\n<http://s>\n    <http://p> "
                "\"\t\\u0008\\u000C\\u000D\\u001F\\u007F\\\\\" .\n\n");
}

/* ---- Hostile texts and IRIs ---- */

static bool is_xml(uint32_t c) {
    return c >= 0x20 ? c != 0x7F && !(c >= 0x80 && c < 0xA0)
                     : c == '\t' || c == '\n' || c == '\r';
}

static bool is_character(uint32_t c) {
    return !(c >= 0xD800 && c < 0xE000) && c != 0xFFFE && c != 0xFFFF;
}

/* Every character of Unicode, in pieces of 64. */
static StatementList all_characters(uint32_t first, uint32_t last, bool xml) {
    StatementList list;
    statements_begin(&list, arena);
    for (uint32_t start = first; start <= last; start += 64) {
        char *text = arena_alloc(arena, 64 * 4 + 3);
        size_t length = 0;
        for (uint32_t c = start; c < start + 64 && c <= last; c++) {
            if (!is_character(c) || (xml && !is_xml(c))) continue;
            length += unicode_encode(c, text + length);
        }
        char *subject = arena_format(arena, "http://s/%06X", (unsigned)start);
        add(&list, subject, POS "quote", term_literal((Slice){ text, length }));
    }
    statements_finish(&list);
    return list;
}

static void keeps_every_character(void) {
    static const uint32_t parts[][2] = { { 1, 0xFFFF },
                                         { 0x10000, 0x10FFF },
                                         { 0x1F600, 0x1FFFF },
                                         { 0xFFF00, 0x1000FF },
                                         { 0x10FF00, 0x10FFFF } };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        StatementList list = all_characters(parts[i][0], parts[i][1], false);
        survives(&list, STP_TURTLE);
        survives(&list, STP_NTRIPLES);
        list = all_characters(parts[i][0], parts[i][1], true);
        survives(&list, STP_RDFXML);
    }
}

static void keeps_hostile_texts(void) {
    static const char *const texts[] = {
        "",
        " ",
        "\"",
        "\"\"",
        "\"\"\"",
        "\n\"\"\"\"",
        "a\n\"",
        "\\",
        "\\\"",
        "\\n",
        "\n\\",
        "\\u0041",
        "a\\",
        "\n\n",
        "\r\n",
        "\r",
        "a\rb\nc\"\"\"",
        "<b>&amp;]]></b>",
        "'''",
        "\xF4\x8F\xBF\xBD",
        "\xF4\x8F\xBF\xBD"
        "0000000D",
        "\xF4\x8F\xBF\xBC",
        "\xEF\xBB\xBF",
        "  a  ",
        "@nl",
        "^^xsd:date",
        "<!-- -->",
        "%",
        "\xE2\x80\xA8",
        "\xCC\x81"
        "combining first",
    };
    StatementList list;
    statements_begin(&list, arena);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Slice text = slice_of(texts[i]);
        add(&list, "http://s", POS "quote", term_literal(text));
        add(&list, "http://s", POS "quote", term_language(text, slice_of("nl")));
        add(&list, "http://s", POS "quote", term_language(text, slice_of("nl-be")));
    }
    statements_finish(&list);
    survives(&list, STP_NQUADS);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Term typed = term_typed(slice_of(texts[i]), slice_of("http://e/type"));
        add(&list, "http://s", POS "quote", typed);
    }
    statements_finish(&list);
    survives(&list, STP_TURTLE);
    survives(&list, STP_NTRIPLES);
    survives(&list, STP_RDFXML);
}

static void keeps_typed_values(void) {
    static const char *const values[][2] = {
        { "1", "integer" },
        { "-07", "integer" },
        { "+3", "integer" },
        { "2.50", "decimal" },
        { "-0.5", "decimal" },
        { "true", "boolean" },
        { "false", "boolean" },
        { "2017-03-29", "date" },
        { "2017", "gYear" },
        { "2017-03", "gYearMonth" },
        { "2", "decimal" },
        { "1e3", "double" },
        { "INF", "double" },
        { "veel", "integer" },
        { "7", "nonNegativeInteger" },
        { "P1D", "duration" },
        { "x", "string" },
    };
    StatementList list;
    statements_begin(&list, arena);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        char *type = arena_format(arena, XSD "%s", values[i][1]);
        add(&list, "http://s", POS "quote",
            term_typed(slice_of(values[i][0]), slice_of(type)));
    }
    statements_finish(&list);
    survives(&list, STP_TURTLE);
    survives(&list, STP_NTRIPLES);
    survives(&list, STP_RDFXML);
}

static void keeps_hostile_iris(void) {
    static const char *const ends[] = {
        "",
        "a",
        "a b",
        "<a>",
        "a\"b",
        "{a}",
        "a|b",
        "a\\b",
        "a^b",
        "a`b",
        "a%20b",
        "a%b",
        "caf\xC3\xA9",
        "\xF0\x9F\x98\x80",
        "a.b",
        "a.",
        ".a",
        "-a",
        "a-",
        "_",
        "9",
        "9a",
        "a/b",
        "a:b",
        "a#b",
        "a?b=c&d",
        "a(b)",
        "a,b;c",
        "a'b",
        "a~b!c$d*e+f=g@h",
        "a[1]",
        "\n",
        "\x7F",
        "\xC2\x85",
        "\xEE\x80\x80",
        "\xEF\xBF\xBE",
        "\xCC\x81",
        "a\xC2\xB7",
        "a--b",
        "\xC3\x97",
        "A",
        "_5g",
    };
    StatementList list;
    statements_begin(&list, arena);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        char *iri = arena_format(arena, BASE "actor/%s", ends[i]);
        add_iri(&list, iri, POS "supports", iri);
        add_iri(&list, iri, POS "about", arena_format(arena, POS "%s", ends[i]));
    }
    statements_finish(&list);
    survives(&list, STP_TURTLE);
    survives(&list, STP_NQUADS);
    survives(&list, STP_NTRIPLES);
    survives(&list, STP_RDFXML);
}

static void refuses_a_predicate_that_is_no_xml_name(void) {
    StatementList list;
    statements_begin(&list, arena);
    add_iri(&list, "http://s", "http://p/9", "http://o");
    statements_finish(&list);
    Memory memory = { arena_alloc(arena, 10000), 0, 10000 };
    CHECK_INT(write_rdfxml(&list, base(), (StpSink){ gather, &memory }), STP_BAD_DATA);
    survives(&list, STP_TURTLE);
}

static void replaces_what_xml_has_not(void) {
    StatementList list;
    statements_begin(&list, arena);
    add(&list, "http://s", POS "quote", term_literal(slice_of("a\x01\f\x7F\xC2\x85z")));
    statements_finish(&list);
    Slice text = written(STP_RDFXML, &list);
    StatementList back = read_back(STP_RDFXML, text);
    if (!CHECK_INT(back.statements.count, 1)) return;
    CHECK_SLICE(back.statements.items[0].object.value,
                "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz");
}

/* ---- Failures ---- */

/* A sink with room for all bytes but one, for none, and for every number between. */
static void notices_a_full_sink(const StatementList *list, StpFormat format) {
    Slice text = written(format, list);
    Memory memory = { arena_alloc(arena, text.length), 0, 0 };
    int wrong = 0;
    for (size_t room = 0; room <= text.length; room++) {
        memory.length = 0;
        memory.room = room;
        StpStatus status = write_as(format, list, (StpSink){ gather, &memory });
        wrong += status != (room < text.length ? STP_CANNOT_WRITE : STP_OK);
    }
    CHECK_INT(wrong, 0);
}

/* Larger than the buffer before the sink. */
static void notices_a_sink_that_fills_up(void) {
    StatementList list = all_characters(1, 0x3FFF, true);
    static const StpFormat formats[] = { STP_TURTLE, STP_NQUADS, STP_NTRIPLES,
                                         STP_RDFXML };
    for (size_t i = 0; i < 4; i++) {
        Slice text = written(formats[i], &list);
        CHECK(text.length > 40000);
        Memory memory = { arena_alloc(arena, text.length), 0, 0 };
        for (size_t room = 0; room < text.length; room += 4099) {
            memory.length = 0;
            memory.room = room;
            StpSink sink = { gather, &memory };
            CHECK_INT(write_as(formats[i], &list, sink), STP_CANNOT_WRITE);
        }
    }
}

static void runs_out_of_memory(void) {
    StatementList list;
    statements_begin(&list, arena);
    add(&list, "http://s", POS "quote", term_literal(slice_of("\r")));
    statements_finish(&list);
    Memory memory = { arena_alloc(arena, 10000), 0, 10000 };
    memory_fail_after(1);
    StpStatus status = write_turtle(&list, base(), (StpSink){ gather, &memory });
    memory_fail_after(0);
    CHECK_INT(status, STP_NO_MEMORY);
}

/* ---- Threads ---- */

typedef struct {
    const StatementList *list;
    Slice expected;
    char *room;
    int wrong;
} Work;

static void *write_often(void *user) {
    Work *work = user;
    for (int i = 0; i < 20; i++) {
        Memory memory = { work->room, 0, work->expected.length };
        StpStatus status = write_turtle(work->list, base(), (StpSink){ gather, &memory });
        Slice got = { memory.text, memory.length };
        work->wrong += status != STP_OK || !slice_equal(got, work->expected);
    }
    return NULL;
}

static void writes_in_many_threads(const StatementList *list) {
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    Work work[THREADS];
    Slice expected = written(STP_TURTLE, list);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (Work){ list, expected, arena_alloc(arena, expected.length), 0 };
        CHECK_INT(pthread_create(&threads[i], NULL, write_often, &work[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(threads[i], NULL), 0);
        CHECK_INT(work[i].wrong, 0);
    }
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    StatementList list = example();
    writes_ntriples(&list);
    writes_turtle(&list);
    writes_rdfxml(&list);
    writes_an_empty_list();
    leaves_graphs_out();
    keeps_every_character();
    keeps_hostile_texts();
    keeps_typed_values();
    keeps_hostile_iris();
    refuses_a_predicate_that_is_no_xml_name();
    replaces_what_xml_has_not();
    notices_a_full_sink(&list, STP_TURTLE);
    notices_a_full_sink(&list, STP_NQUADS);
    notices_a_full_sink(&list, STP_NTRIPLES);
    notices_a_full_sink(&list, STP_RDFXML);
    notices_a_sink_that_fills_up();
    runs_out_of_memory();
    writes_in_many_threads(&list);
    arena_free(arena);
    return check_summary();
}
