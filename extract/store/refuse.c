/* Every entry was measured: the same query over the same data, compared with another
   engine.

   Functions are allowed by name; any other is refused, since an answer that nobody has
   compared is not known to be right. */
#include "refuse.h"

#include <string.h>

#define STORE_HINT \
    "load the data into a triplestore for this, such as Virtuoso or Oxigraph"

/* A keyword that is refused wherever it stands. */
typedef struct {
    const char *word; /* in lower case */
    const char *why;
    const char *hint;
} Refused;

static const Refused keywords[] = {
    { "exists", "EXISTS and NOT EXISTS are not supported",
      "for NOT EXISTS { … } write MINUS { … }" },
    { "service", "SERVICE would ask another machine", STORE_HINT },
    { "from", "FROM would read other data than what was given",
      "name the files instead" },
    { "graph", "GRAPH has no graphs to match: those of N-Quads are merged",
      "leave GRAPH out, or load the data into a triplestore" },
    { "describe", "DESCRIBE is not supported",
      "write SELECT ?p ?o WHERE { <IRI> ?p ?o }" },
    { "insert", "updates are not supported", STORE_HINT },
    { "delete", "updates are not supported", STORE_HINT },
    { "load", "updates are not supported", STORE_HINT },
    { "clear", "updates are not supported", STORE_HINT },
    { "drop", "updates are not supported", STORE_HINT },
    { "create", "updates are not supported", STORE_HINT },
    { "concat", "CONCAT gives wrong strings", "select its parts as columns" },
    { "strafter", "STRAFTER gives wrong strings", "use SUBSTR, or a triplestore" },
    { "strbefore", "STRBEFORE gives wrong strings", "use SUBSTR, or a triplestore" },
    { "year", "YEAR is wrong for days", "write SUBSTR(STR(?date), 1, 4)" },
    { "month", "MONTH is wrong for days", "write SUBSTR(STR(?date), 6, 2)" },
    { "day", "DAY is wrong for days", "write SUBSTR(STR(?date), 9, 2)" },
    { "lcase", "LCASE knows the letters of ASCII only", "write REGEX(…, \"…\", \"i\")" },
    { "ucase", "UCASE knows the letters of ASCII only", "write REGEX(…, \"…\", \"i\")" },
};

/* Words before a '(' that are right, or no functions at all. */
static const char *const allowed[] = {
    "abs",     "as",       "asc",         "avg",      "bind",         "bound",
    "by",      "ceil",     "coalesce",    "contains", "count",        "datatype",
    "desc",    "distinct", "filter",      "floor",    "group_concat", "having",
    "if",      "in",       "isblank",     "isiri",    "isliteral",    "isnumeric",
    "isuri",   "lang",     "langmatches", "max",      "min",          "optional",
    "reduced", "regex",    "replace",     "round",    "sameterm",     "sample",
    "select",  "str",      "strends",     "strlen",   "strstarts",    "substr",
    "sum",     "values",   "where",       "a",        "minus",
};

typedef struct {
    const SparqlTokens *tokens;
    Diagnostics *diagnostics;
} Check;

static void refuse(const Check *check, size_t i, const char *why, const char *hint) {
    diagnose(check->diagnostics, STP_ERROR, check->tokens->source,
             check->tokens->items[i].offset, hint, "%s", why);
}

static bool is_any(const SparqlTokens *t, size_t i, const char *const *words,
                   size_t count) {
    for (size_t w = 0; w < count; w++) {
        if (sparql_is_word(t, i, words[w])) return true;
    }
    return false;
}

static void check_word(const Check *check, size_t i) {
    const SparqlTokens *t = check->tokens;
    if (t->items[i].kind != TOKEN_WORD) return;
    for (size_t k = 0; k < sizeof keywords / sizeof *keywords; k++) {
        if (!sparql_is_word(t, i, keywords[k].word)) continue;
        refuse(check, i, keywords[k].why, keywords[k].hint);
        return;
    }
    if (!sparql_is_mark(t, i + 1, "(")) return;
    if (is_any(t, i, allowed, sizeof allowed / sizeof *allowed)) return;
    diagnose(check->diagnostics, STP_ERROR, t->source, t->items[i].offset, STORE_HINT,
             "the function '%.*s' is not known to be answered right",
             (int)t->items[i].text.length, t->items[i].text.text);
}

/* Number of the token that closes the first, second… argument of a function, or of the
   ',' behind it; `call` is its '('. 0: there is no such argument. */
static size_t argument_end(const SparqlTokens *t, size_t call, int number) {
    for (size_t i = call + 1; i <= t->items[call].mate; i++) {
        bool last = i == t->items[call].mate;
        if ((last || sparql_is_mark(t, i, ",")) && --number == 0) return i;
        if (!last && t->items[i].mate > i) i = t->items[i].mate;
    }
    return 0;
}

static bool has_byte(const SparqlTokens *t, size_t from, size_t to, int least, int most) {
    for (size_t i = from; i < to; i++) {
        if (t->items[i].kind != TOKEN_STRING) continue;
        for (size_t j = 0; j < t->items[i].text.length; j++) {
            int byte = (unsigned char)t->items[i].text.text[j];
            if (byte >= least && byte <= most) return true;
        }
    }
    return false;
}

static void check_regex(const Check *check, size_t i) {
    const SparqlTokens *t = check->tokens;
    bool replaces = sparql_is_word(t, i, "replace");
    if (!replaces && !sparql_is_word(t, i, "regex")) return;
    if (!sparql_is_mark(t, i + 1, "(")) return;
    size_t text = argument_end(t, i + 1, 1), pattern = argument_end(t, i + 1, 2);
    size_t third = argument_end(t, i + 1, 3),
           flags = replaces ? argument_end(t, i + 1, 4) : third;
    if (replaces && third > 0 && has_byte(t, pattern, third, '$', '$')) {
        refuse(check, i, "REPLACE does not fill in '$'", STORE_HINT);
    }
    size_t before_flags = replaces ? third : pattern;
    if (flags > 0 && has_byte(t, before_flags, flags, 'i', 'i') &&
        has_byte(t, text, pattern, 0x80, 0xFF)) {
        refuse(check, i, "flag \"i\" knows the letters of ASCII only",
               "write both cases, in square brackets");
    }
}

/* Marks that make a property path when they stand in a pattern outside of round brackets,
   where expressions are: ?x foaf:knows/foaf:name ?y, ^:p, :p*, :p|:q, !:p. */
static bool is_path(const SparqlTokens *t, size_t i) {
    static const char *const marks[] = { "/", "^", "|", "!", "?", "*", "+" };
    bool found = false;
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
        found = found || sparql_is_mark(t, i, marks[m]);
    }
    if (!found) return false;
    if (sparql_is_mark(t, i, "+") && !t->items[i].glued)
        return false; /* a sign: ?x :p +5 */
    static const char *const before_star[] = { "select", "distinct", "reduced" };
    return i == 0 || !is_any(t, i - 1, before_star, 3);
}

/* Round brackets hold expressions; the mate of the outermost says where they end. A
   pattern within (FILTER EXISTS { … }) is refused for other reasons. */
StpStatus refuse_check(const SparqlTokens *tokens, Diagnostics *diagnostics) {
    Check check = { .tokens = tokens, .diagnostics = diagnostics };
    size_t errors = diagnostics->errors;
    size_t round_until = 0; /* closes the outermost round bracket that is open */
    for (size_t i = 0; i < tokens->count; i++) {
        if (sparql_is_mark(tokens, i, "(") && i >= round_until) {
            round_until = tokens->items[i].mate;
        }
        check_word(&check, i);
        check_regex(&check, i);
        if (i >= round_until && is_path(tokens, i)) {
            refuse(&check, i, "property paths are not supported",
                   "write out each step, or use a triplestore");
        }
    }
    return diagnostics->errors == errors ? STP_OK : STP_BAD_QUERY;
}
