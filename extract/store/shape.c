#include "shape.h"

#include <string.h>

typedef VECTOR(QueryPrefix) Prefixes;
typedef VECTOR(QueryAggregate) Aggregates;

static Slice without_ends(Slice text) {
    return slice_between(text.text, 1, text.length - 1);
}

/* Reads BASE <…> and PREFIX p: <…>; gives the number of the first token behind. */
static size_t read_prologue(Arena *arena, const SparqlTokens *t, Prefixes *prefixes) {
    size_t i = 0;
    for (;;) {
        if (sparql_is_word(t, i, "base") && t->items[i + 1].kind == TOKEN_IRI) {
            i += 2;
        } else if (sparql_is_word(t, i, "prefix") &&
                   t->items[i + 1].kind == TOKEN_PREFIXED &&
                   t->items[i + 2].kind == TOKEN_IRI) {
            Slice name = t->items[i + 1].text;
            QueryPrefix prefix = { slice_between(name.text, 0, name.length - 1),
                                   without_ends(t->items[i + 2].text) };
            vector_push(arena, prefixes, prefix);
            i += 3;
        } else {
            return i;
        }
    }
}

static bool declared(const Prefixes *prefixes, Slice name) {
    const char *colon = memchr(name.text, ':', name.length);
    Slice prefix = slice_between(name.text, 0, (size_t)(colon - name.text));
    for (size_t i = 0; i < prefixes->count; i++) {
        if (slice_equal(prefixes->items[i].prefix, prefix)) return true;
    }
    return false;
}

static bool check_prefixes(const SparqlTokens *t, size_t from, const Prefixes *prefixes,
                           Diagnostics *diagnostics) {
    bool good = true;
    for (size_t i = from; i < t->count; i++) {
        const SparqlToken *token = &t->items[i];
        if (token->kind != TOKEN_PREFIXED || declared(prefixes, token->text)) continue;
        diagnose(diagnostics, STP_ERROR, t->source, token->offset,
                 "begin the query with 'PREFIX name: <IRI>'",
                 "the prefix of '%.*s' is not declared", (int)token->text.length,
                 token->text.text);
        good = false;
    }
    return good;
}

static bool is_aggregate(const SparqlTokens *t, size_t i) {
    static const char *const names[] = { "count", "sum",    "min",         "max",
                                         "avg",   "sample", "group_concat" };
    if (!sparql_is_mark(t, i + 1, "(")) return false;
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        if (sparql_is_word(t, i, names[n])) return true;
    }
    return false;
}

/* Looks for a word in tokens [i, end) outside of braces; `end` when it is not there. */
static size_t find_word(const SparqlTokens *t, size_t i, size_t end, const char *word) {
    for (; i < end; i++) {
        if (sparql_is_mark(t, i, "{")) {
            i = t->items[i].mate;
        } else if (sparql_is_word(t, i, word)) {
            return i;
        }
    }
    return end;
}

/* The tokens of one SELECT: SELECT … { pattern } tail. */
typedef struct {
    size_t select;
    size_t open, close; /* braces of the pattern */
    size_t end;         /* behind the tail */
} Selection;

/* False when it has no pattern; the engine then says what is wrong. */
static bool find_selection(const SparqlTokens *t, size_t select, Selection *out) {
    size_t i = select;
    while (i < t->count && !sparql_is_mark(t, i, "{") && !sparql_is_mark(t, i, "}")) i++;
    if (!sparql_is_mark(t, i, "{")) return false;
    *out = (Selection){ .select = select, .open = i, .close = t->items[i].mate };
    for (i = out->close + 1; i < t->count && !sparql_is_mark(t, i, "}"); i++) {
        if (sparql_is_mark(t, i, "{")) i = t->items[i].mate;
    }
    out->end = i;
    return true;
}

static bool aggregates(const SparqlTokens *t, const Selection *s) {
    for (size_t i = s->select; i < s->end; i++) {
        if (i == s->open) i = s->close;
        if (is_aggregate(t, i)) return true;
    }
    return false;
}

/* "PREFIX … ASK { pattern }", with the VALUES behind the pattern when there is one. */
static const char *make_ask(Arena *arena, const SparqlTokens *t, size_t form,
                            const Selection *s) {
    const char *text = t->source->text.text;
    size_t values = find_word(t, s->close + 1, s->end, "values");
    size_t from = t->items[s->open].offset, to = t->items[s->close].offset + 1;
    size_t values_from = t->items[values].offset, values_to = t->items[s->end].offset;
    return arena_format(arena, "%.*s ASK %.*s %.*s", (int)t->items[form].offset, text,
                        (int)(to - from), text + from, (int)(values_to - values_from),
                        text + values_from);
}

/* From the last SELECT to the first: sub-queries stand behind what holds them. */
static void find_aggregates(Arena *arena, const SparqlTokens *t, size_t form,
                            Aggregates *found) {
    for (size_t i = t->count; i-- > form;) {
        Selection s;
        if (!sparql_is_word(t, i, "select") || !find_selection(t, i, &s)) continue;
        if (!aggregates(t, &s)) continue;
        QueryAggregate aggregate = { .offset = t->items[i].offset,
                                     .ask = make_ask(arena, t, form, &s),
                                     .top = i == form,
                                     .grouped =
                                         find_word(t, s.close, s.end, "group") < s.end };
        vector_push(arena, found, aggregate);
    }
}

/* The form of a query whose first token behind the prologue is `i`. A CONSTRUCT needs its
   template: the engine answers the short form, CONSTRUCT WHERE { … }, with nothing. */
static bool read_form(const SparqlTokens *t, size_t i, QueryForm *out,
                      Diagnostics *diagnostics) {
    const char *wrong = NULL, *hint = NULL;
    if (sparql_is_word(t, i, "select")) {
        *out = FORM_SELECT;
    } else if (sparql_is_word(t, i, "ask")) {
        *out = FORM_ASK;
    } else if (sparql_is_word(t, i, "construct")) {
        *out = FORM_CONSTRUCT;
        if (!sparql_is_mark(t, i + 1, "{")) {
            wrong = "CONSTRUCT without a template is not supported";
            hint = "write CONSTRUCT { … } WHERE { … }";
        }
    } else {
        wrong = "a query begins with PREFIX, SELECT, ASK or CONSTRUCT";
    }
    if (!wrong) return true;
    diagnose(diagnostics, STP_ERROR, t->source, t->items[i].offset, hint, "%s", wrong);
    return false;
}

StpStatus shape_read(Arena *arena, const SparqlTokens *tokens, Diagnostics *diagnostics,
                     QueryShape *out) {
    Prefixes prefixes = { 0 };
    Aggregates found = { 0 };
    size_t form = read_prologue(arena, tokens, &prefixes);
    *out = (QueryShape){ .form = FORM_SELECT };
    if (!read_form(tokens, form, &out->form, diagnostics)) return STP_BAD_QUERY;
    if (!check_prefixes(tokens, form, &prefixes, diagnostics)) return STP_BAD_QUERY;
    out->ordered = find_word(tokens, form, tokens->count, "order") < tokens->count;
    find_aggregates(arena, tokens, form, &found);
    out->prefixes = prefixes.items;
    out->prefix_count = prefixes.count;
    out->aggregates = found.items;
    out->aggregate_count = found.count;
    return STP_OK;
}
