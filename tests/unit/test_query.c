#include "base/memory.h"
#include "check.h"
#include "include/standpunt.h"

#define PREFIXES \
    "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"

static const char turtle[] = "fixtures/query/meetings.ttl";
static const char quads[] = "fixtures/query/meetings.nq";

typedef struct {
    char table[8192];
    size_t length;
    char messages[8192];
} Answer;

static bool write_table(void *user, const char *bytes, size_t length) {
    Answer *answer = user;
    if (answer->length + length >= sizeof answer->table) return false;
    memcpy(answer->table + answer->length, bytes, length);
    answer->length += length;
    answer->table[answer->length] = '\0';
    return true;
}

static void add_message(void *user, const StpDiagnostic *diagnostic) {
    Answer *answer = user;
    size_t length = strlen(answer->messages);
    snprintf(answer->messages + length, sizeof answer->messages - length, "%s",
             diagnostic->text);
}

static StpStatus ask_files(const char *query, const char *const *files, size_t count,
                           Answer *answer) {
    *answer = (Answer){ .length = 0 };
    return stp_query(query, "q.rq", files, count, STP_ANSWER_TABLE,
                     (StpReporter){ add_message, answer },
                     (StpSink){ write_table, answer });
}

static StpStatus ask(const char *query, Answer *answer) {
    const char *files[] = { turtle };
    return ask_files(query, files, 1, answer);
}

static void is_answered(const char *query, const char *table) {
    Answer answer;
    CHECK_INT(ask(query, &answer), STP_OK);
    if (!CHECK_STRING(answer.table, table)) printf("    for %s\n", query);
    CHECK_STRING(answer.messages, "");
}

static void is_refused(const char *query, const char *messages) {
    Answer answer;
    CHECK_INT(ask(query, &answer), STP_BAD_QUERY);
    CHECK_STRING(answer.table, "");
    CHECK_STRING(answer.messages, messages);
}

static void answers(void) {
    is_answered(PREFIXES "SELECT ?who ?date WHERE { ?who :meetsOn ?date }",
                "who      date\n"
                "-------  ----------\n"
                ":alfa    2030-05-01\n"
                ":alfa    2030-05-02\n"
                ":beta-2  2030-05-02\n"
                "3 rows\n");
    is_answered(PREFIXES
                "SELECT ?who WHERE { ?who :meetsOn ?date } ORDER BY DESC(?date) ?who",
                "who\n-------\n:alfa\n:beta-2\n:alfa\n3 rows\n");
    is_answered(PREFIXES
                "SELECT ?l WHERE { ?x :label ?l FILTER(CONTAINS(STR(?l), 'ë')) }",
                "l\n-----------\nCoördinatië\n1 row\n");
    is_answered(PREFIXES "ASK { :alfa :meetsOn ?d }", "yes\n");
    is_answered(PREFIXES "ASK { :alfa :nothing ?d }", "no\n");
    is_answered(PREFIXES "SELECT ?x WHERE { ?x :nothing ?d }", "no rows\n");
}

static void aggregates(void) {
    is_answered(PREFIXES "SELECT (COUNT(?d) AS ?n) WHERE { ?x :meetsOn ?d }",
                "n\n-\n3\n1 row\n");
    is_answered(PREFIXES
                "SELECT ?x (COUNT(?d) AS ?n) WHERE { ?x :meetsOn ?d } GROUP BY ?x",
                "x        n\n-------  -\n:alfa    2\n:beta-2  1\n2 rows\n");
    is_answered(PREFIXES
                "SELECT ?x (COUNT(?d) AS ?n) WHERE { ?x :nothing ?d } GROUP BY ?x",
                "no rows\n");
    is_answered(PREFIXES "SELECT (COUNT(?d) AS ?n) WHERE { ?x :nothing ?d }",
                "n\n-\n0\n1 row\n");
    is_answered(PREFIXES "SELECT * { { SELECT (SUM(?d) AS ?n) { ?x :nothing ?d } } }",
                "n\n-\n0\n1 row\n");
}

static void refusals(void) {
    is_refused(PREFIXES "SELECT ?x\nWHERE { ?x foo:bar ?y }",
               "q.rq:3:12: the prefix of 'foo:bar' is not declared\n"
               "  WHERE { ?x foo:bar ?y }\n"
               "             ^\n"
               "  begin the query with 'PREFIX name: <IRI>'\n");
    is_refused("SELEKT ?x",
               "q.rq:1:1: a query begins with PREFIX, SELECT, ASK or CONSTRUCT\n"
               "  SELEKT ?x\n"
               "  ^\n");
    is_refused(
        "", "q.rq:1:1: a query begins with PREFIX, SELECT, ASK or CONSTRUCT\n  \n  ^\n");
    Answer answer;
    CHECK_INT(ask("SELECT ?x WHERE {\n  ?x }", &answer), STP_BAD_QUERY);
    CHECK(strncmp(answer.messages, "q.rq:2:3: syntax error", 22) == 0);
}

/* Quads lose their graphs; a statement that is in two graphs or files counts once. */
static void merges_files(void) {
    const char *files[] = { quads, turtle, turtle };
    const char *query = PREFIXES "SELECT (COUNT(?d) AS ?n) WHERE { ?x :meetsOn ?d }";
    Answer answer;
    CHECK_INT(ask_files(query, files, 3, &answer), STP_OK);
    CHECK_STRING(answer.table, "n\n-\n4\n1 row\n");
}

static void reads_rdf_xml(void) {
    const char *good[] = { "fixtures/query/meetings.rdf", "fixtures/query/meetings.nt" };
    const char *broken[] = { "fixtures/query/broken.rdf" };
    Answer answer;
    CHECK_INT(ask_files(PREFIXES "SELECT ?x ?d { ?x :meetsOn ?d }", good, 2, &answer),
              STP_OK);
    CHECK_STRING(answer.table, "x       d\n------  ----------\n:delta  2030-05-04\n"
                               ":eta    2030-05-05\n2 rows\n");
    CHECK_INT(ask_files("ASK { ?x ?p ?y }", broken, 1, &answer), STP_BAD_DATA);
    CHECK(strncmp(answer.messages, "fixtures/query/broken.rdf: line ", 32) == 0);
    const char *latin1[] = { "fixtures/query/latin1.ttl" };
    CHECK_INT(ask_files("ASK { ?x ?p ?y }", latin1, 1, &answer), STP_BAD_DATA);
    CHECK_STRING(answer.messages, "fixtures/query/latin1.ttl: byte 45: not UTF-8\n");
    CHECK_STRING(answer.table, "");
}

/* Nodes without a name get one that is the same in every run, and differ between
   files. */
static void names_blank_nodes(void) {
    const char *files[] = { turtle, turtle };
    const char *query = PREFIXES "SELECT ?x WHERE { ?x :room ?y }";
    Answer answer;
    CHECK_INT(ask_files(query, files, 2, &answer), STP_OK);
    CHECK_STRING(answer.table, "x\n------\n_:f1-r\n_:f1_1\n_:f2-r\n_:f2_1\n4 rows\n");
}

static void rejects_data(void) {
    const char *missing[] = { "fixtures/query/none.ttl" }, *unknown[] = { "README" };
    const char *broken[] = { turtle, "fixtures/query/broken.ttl" };
    Answer answer;
    CHECK_INT(ask_files("ASK { ?x ?p ?y }", missing, 1, &answer), STP_CANNOT_READ);
    CHECK_STRING(answer.messages,
                 "fixtures/query/none.ttl: cannot read: No such file or directory\n");
    CHECK_INT(ask_files("ASK { ?x ?p ?y }", unknown, 1, &answer), STP_BAD_DATA);
    CHECK_INT(ask_files("ASK { ?x ?p ?y }", broken, 2, &answer), STP_BAD_DATA);
    CHECK(strncmp(answer.messages, "fixtures/query/broken.ttl: line 3: ", 35) == 0);
    CHECK_STRING(answer.table, "");
}

static bool write_nothing(void *user, const char *bytes, size_t length) {
    (void)user;
    (void)bytes;
    (void)length;
    return false;
}

static void reports_a_full_disk(void) {
    const char *files[] = { turtle };
    CHECK_INT(stp_query("ASK { ?x ?p ?y }", "q.rq", files, 1, STP_ANSWER_TABLE,
                        (StpReporter){ NULL, NULL }, (StpSink){ write_nothing, NULL }),
              STP_CANNOT_WRITE);
}

/* Lets each allocation of a good run fail in turn. */
static void survives_without_memory(void) {
    const char *query =
        PREFIXES "SELECT ?x (COUNT(?d) AS ?n) { ?x :meetsOn ?d } GROUP BY ?x";
    Answer answer;
    size_t before = memory_count();
    CHECK_INT(ask(query, &answer), STP_OK);
    size_t count = memory_count() - before;
    CHECK(count > 0);
    for (size_t i = 1; i <= count; i++) {
        memory_fail_after(i);
        StpStatus status = ask(query, &answer);
        memory_fail_after(0);
        CHECK_INT(status, STP_NO_MEMORY);
    }
}

int main(void) {
    answers();
    aggregates();
    refusals();
    merges_files();
    reads_rdf_xml();
    names_blank_nodes();
    rejects_data();
    reports_a_full_disk();
    survives_without_memory();
    return check_summary();
}
