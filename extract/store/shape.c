#include "shape.h"

#include <string.h>

typedef VECTOR(QueryPrefix) Prefixes;

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

/* ---- VALUES ---- */

/* A VALUES being read: the texts of its terms, as columns of a query. */
typedef struct {
    Arena *arena;
    const SparqlTokens *tokens;
    VECTOR(Slice) names;
    VECTOR(bool) given;
    const char *columns;
} ValuesReader;

/* Reads the cell that begins at token `i`; gives the number of the token behind. A string
   may have '@nl' or '^^' and a datatype, a number a sign. */
static size_t read_value(ValuesReader *reader, size_t i) {
    const SparqlTokens *t = reader->tokens;
    size_t first = i;
    bool given = !sparql_is_word(t, i, "undef");
    vector_push(reader->arena, &reader->given, given);
    if (!given) return i + 1;
    bool sign = sparql_is_mark(t, i, "-") || sparql_is_mark(t, i, "+");
    i += sign ? 2 : 1;
    if (t->items[i].kind == TOKEN_LANGUAGE) i++;
    if (sparql_is_mark(t, i, "^^")) i += 2;
    size_t start = t->items[first].offset;
    size_t end = t->items[i - 1].offset + t->items[i - 1].text.length;
    reader->columns = arena_format(reader->arena, "%s (%.*s AS ?v%zu)", reader->columns,
                                   (int)(end - start), t->source->text.text + start,
                                   reader->given.count);
    return i;
}

/* The VALUES whose word is token `i`: ?x { … } or (?x ?y) { (…) (…) }. False when it is
   none; the engine then says what is wrong. */
static bool read_values(Arena *arena, const SparqlTokens *t, size_t form, size_t i,
                        QueryValues *out) {
    ValuesReader reader = { .arena = arena, .tokens = t, .columns = "" };
    bool brackets = sparql_is_mark(t, ++i, "(");
    size_t last = brackets ? t->items[i].mate : i;
    for (i += brackets; i < last + !brackets; i++) {
        if (t->items[i].kind != TOKEN_VARIABLE) return false;
        Slice name = t->items[i].text;
        vector_push(arena, &reader.names, slice_between(name.text, 1, name.length));
    }
    size_t open = last + 1;
    if (!sparql_is_mark(t, open, "{") || reader.names.count == 0) return false;
    for (i = open + 1; i < t->items[open].mate;) {
        bool mark = sparql_is_mark(t, i, "(") || sparql_is_mark(t, i, ")");
        i = mark ? i + 1 : read_value(&reader, i);
    }
    *out = (QueryValues){
        .names = reader.names.items,
        .width = reader.names.count,
        .given = reader.given.items,
        .row_count = reader.given.count / reader.names.count,
        .terms = arena_format(arena, "%.*s SELECT %s {}", (int)t->items[form].offset,
                              t->source->text.text,
                              *reader.columns ? reader.columns : "(1 AS ?none)"),
    };
    return true;
}

/* ---- Parts ---- */

typedef struct {
    Arena *arena;
    const SparqlTokens *tokens;
    size_t form; /* the first token behind the prologue */
} PartReader;

/* The part between tokens [from, end). Sub-SELECTs are nested as deep as brackets are, so
   not deep. */
static QueryPart read_part(const PartReader *reader, size_t from, size_t end) {
    const SparqlTokens *t = reader->tokens;
    VECTOR(QueryPart) inner = { 0 };
    VECTOR(QueryValues) values = { 0 };
    size_t start = t->items[from].offset, stop = t->items[end].offset;
    QueryPart part = { .offset = start,
                       .text = arena_format(reader->arena, "%.*s %.*s",
                                            (int)t->items[reader->form].offset,
                                            t->source->text.text, (int)(stop - start),
                                            t->source->text.text + start) };
    for (size_t i = from + 1; i < end; i++) {
        Selection selection;
        QueryValues block;
        if (sparql_is_word(t, i, "select") && find_selection(t, i, &selection)) {
            vector_push(reader->arena, &inner, read_part(reader, i, selection.end));
            i = selection.end - 1;
        } else if (sparql_is_word(t, i, "values") &&
                   read_values(reader->arena, t, reader->form, i, &block)) {
            vector_push(reader->arena, &values, block);
        }
    }
    part.inner = inner.items;
    part.inner_count = inner.count;
    part.values = values.items;
    part.values_count = values.count;
    return part;
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
    size_t form = read_prologue(arena, tokens, &prefixes);
    *out = (QueryShape){ .form = FORM_SELECT };
    if (!read_form(tokens, form, &out->form, diagnostics)) return STP_BAD_QUERY;
    if (!check_prefixes(tokens, form, &prefixes, diagnostics)) return STP_BAD_QUERY;
    out->ordered = find_word(tokens, form, tokens->count, "order") < tokens->count;
    PartReader reader = { arena, tokens, form };
    out->whole = read_part(&reader, form, tokens->count);
    out->prefixes = prefixes.items;
    out->prefix_count = prefixes.count;
    return STP_OK;
}
