#include "check.h"
#include "store/refuse.h"

#include <stdlib.h>

/* The first finding of a query: its place and its message. */
typedef struct {
    unsigned line, column;
    char message[200];
    size_t count;
} Finding;

static void keep_first(void *user, const StpDiagnostic *diagnostic) {
    Finding *finding = user;
    if (finding->count++ > 0) return;
    finding->line = diagnostic->line;
    finding->column = diagnostic->column;
    snprintf(finding->message, sizeof finding->message, "%s", diagnostic->message);
}

static StpStatus check(const char *query, Finding *finding) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) abort();
    *finding = (Finding){ 0 };
    SourceText source = { "q.rq", slice_of(query) };
    Diagnostics diagnostics = { .reporter = { keep_first, finding } };
    SparqlTokens tokens;
    StpStatus status = sparql_split(arena, &source, &diagnostics, &tokens);
    if (status == STP_OK) status = refuse_check(&tokens, &diagnostics);
    arena_free(arena);
    return status;
}

typedef struct {
    const char *query;
    unsigned column;
    const char *message;
} Refusal;

static const Refusal refusals[] = {
    { "SELECT * { ?x :p+ ?y }", 17, "property paths are not supported" },
    { "SELECT * { ?x :p/:q ?y }", 17, "property paths are not supported" },
    { "SELECT * { ?x ^:p ?y }", 15, "property paths are not supported" },
    { "SELECT * { ?x :p|:q ?y }", 17, "property paths are not supported" },
    { "SELECT * { ?x <p>* ?y }", 18, "property paths are not supported" },
    { "SELECT * { ?x :p? ?y }", 17, "property paths are not supported" },
    { "SELECT * { ?x !:p ?y }", 15, "property paths are not supported" },
    { "SELECT * { ?x (:p/:q)+ ?y }", 22, "property paths are not supported" },
    { "ASK { FILTER NOT EXISTS { ?x :p ?y } }", 18,
      "EXISTS and NOT EXISTS are not supported" },
    { "SELECT (CONCAT('a', STR(?x)) AS ?y) {}", 9, "CONCAT gives wrong strings" },
    { "SELECT (STRAFTER(STR(?x), '/') AS ?y) {}", 9, "STRAFTER gives wrong strings" },
    { "SELECT (REPLACE(?x, 'a', '[$1]') AS ?y) {}", 9, "REPLACE does not fill in '$'" },
    { "SELECT (YEAR(?x) AS ?y) {}", 9, "YEAR is wrong for days" },
    { "SELECT (NOW() AS ?y) {}", 9,
      "the function 'NOW' is not known to be answered right" },
    { "ASK { FILTER REGEX(?x, 'é', 'i') }", 14,
      "flag \"i\" knows the letters of ASCII only" },
    { "ASK { SERVICE <http://example.org/> { } }", 7,
      "SERVICE would ask another machine" },
    { "SELECT * FROM <file:///etc/hosts> {}", 10,
      "FROM would read other data than what was given" },
    { "ASK { GRAPH ?g { ?x :p ?y } }", 7,
      "GRAPH has no graphs to match: those of N-Quads are merged" },
    { "DESCRIBE :x", 1, "DESCRIBE is not supported" },
    { "INSERT DATA { :a :b :c }", 1, "updates are not supported" },
    { "ASK { ?x :p \"open }", 13, "the string is not closed" },
    { "ASK { ?x :p ?y", 5, "this bracket is not closed" },
    { "ASK { ?x :p ?y ) }", 16, "this bracket closes none" },
};

static void refuses_with_place(void) {
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        Finding finding;
        CHECK_INT(check(refusals[i].query, &finding), STP_BAD_QUERY);
        bool good = CHECK_STRING(finding.message, refusals[i].message);
        if (!good || !CHECK_INT(finding.column, refusals[i].column)) {
            printf("    in %s\n", refusals[i].query);
        }
    }
}

/* What looks like one of the above and is not. */
static const char *const accepted[] = {
    "SELECT * { ?x :p 'MINUS { } EXISTS' }",
    "SELECT * { ?x :p \"\"\"a \" MINUS\n\"\"\" }",
    "SELECT * { ?x <http://example.org/MINUS#EXISTS> ?minus } # EXISTS { }",
    "SELECT * { ?x minus:exists ?year ; :concat $day }",
    "SELECT * { ?x :p 'x', 'y'@nl, '2017-03-31'^^xsd:date, +5, -2.5e3, true }",
    "SELECT (COUNT(*) AS ?n) (2 * ?a / ?b AS ?c) { FILTER(?a < 3 && ?b > 2 || "
    "!BOUND(?c)) }",
    "SELECT ?x { { SELECT DISTINCT * { ?x a :y } } UNION { ?x :p [ :q ?y ] } }",
    "SELECT ?x { ?x :p ?y FILTER(?y NOT IN (:a, :b)) FILTER REGEX(?x, 'NAVO', 'i') }",
    "SELECT ?x { VALUES (?x ?y) { (:a '2017-03-31'^^xsd:date) } }",
    "SELECT ?x { ?x :p ?y } VALUES ?x { 'a'@nl }",
    "ASK { BIND(COALESCE(STRLEN(?x), 0) AS ?n) BIND(:x AS ?y) BIND('é' AS ?z) }",
    "ASK { ?x :p ?y OPTIONAL { ?x :q ?z } BIND(COALESCE(?z, ?y) AS ?n) BIND(?x AS ?m) }",
    "SELECT (REPLACE(?x, 'a$', 'b') AS ?y) {}",
    "ASK { ?x :p ?y MINUS { ?y :p ?x } BIND(STRLEN(?x) AS ?n) VALUES ?z { :a UNDEF } }",
    "SELECT (GROUP_CONCAT(?x; SEPARATOR=', ') AS ?y) {}",
    "SELECT (GROUP_CONCAT(?x) AS ?y) {} GROUP BY ?z HAVING (COUNT(?x) > 1) ORDER BY "
    "DESC(?y)",
};

static void accepts_the_rest(void) {
    for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++) {
        Finding finding;
        if (!CHECK_INT(check(accepted[i], &finding), STP_OK)) {
            printf("    %u:%u: %s\n    in %s\n", finding.line, finding.column,
                   finding.message, accepted[i]);
        }
    }
}

static void reports_all(void) {
    Finding finding;
    CHECK_INT(check("SELECT *\n{ ?x :p/:q ?y\n  FILTER EXISTS { ?x :é+ ?y } }", &finding),
              STP_BAD_QUERY);
    CHECK_INT(finding.count, 3);
    CHECK_INT(finding.line, 2);
    CHECK_INT(finding.column, 8);
}

static void stops_at_limits(void) {
    static char deep[400], longest[1024 * 1024 + 2];
    Finding finding;
    memset(deep, '(', sizeof deep - 1);
    CHECK_INT(check(deep, &finding), STP_BAD_QUERY);
    CHECK_STRING(finding.message, "brackets are nested too deep");
    memset(longest, 'a', sizeof longest - 1);
    CHECK_INT(check(longest, &finding), STP_LIMIT);
    CHECK_INT(check("ASK { ?x :p '\xFF' }", &finding), STP_BAD_QUERY);
    CHECK_STRING(finding.message, "the query is not UTF-8");
}

int main(void) {
    refuses_with_place();
    accepts_the_rest();
    reports_all();
    stops_at_limits();
    return check_summary();
}
