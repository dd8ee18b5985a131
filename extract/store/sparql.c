#include "sparql.h"

#include "../base/limits.h"

#include <string.h>

#define IDLE " \t\r\n"
/* Ends a word of any kind. */
#define MARKS "(){}[]<>,;=!|&*/+^?$@\"'#\\"

typedef struct {
    Arena *arena;
    const SourceText *source;
    Slice text;
    Diagnostics *diagnostics;
    size_t at;
    VECTOR(SparqlToken) tokens;
    VECTOR(uint32_t) open; /* brackets not closed yet */
} Splitter;

static char peek(const Splitter *s, size_t ahead) {
    size_t i = s->at + ahead;
    return i < s->text.length ? s->text.text[i] : '\0';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_name(char c) {
    if ((unsigned char)c >= 0x80) return true; /* any letter beyond ASCII */
    return c != '\0' && !strchr(IDLE MARKS, c);
}

static bool is_letter(char c) {
    return is_name(c) && !is_digit(c) && c != '.' && c != '-' && c != ':' && c != '%';
}

static bool wrong(Splitter *s, size_t offset, const char *message) {
    diagnose(s->diagnostics, STP_ERROR, s->source, offset, NULL, "%s", message);
    return false;
}

static void skip_idle(Splitter *s) {
    while (s->at < s->text.length) {
        char c = s->text.text[s->at];
        if (c == '#') {
            while (s->at < s->text.length && s->text.text[s->at] != '\n') s->at++;
        } else if (c != '\0' && strchr(IDLE, c)) {
            s->at++;
        } else {
            return;
        }
    }
}

/* Bytes of the string that begins here, quotes included; 0: it is not closed. Long
   strings have three quotes and may hold line ends. */
static size_t string_length(const Splitter *s) {
    char quote = peek(s, 0);
    bool is_long = peek(s, 1) == quote && peek(s, 2) == quote;
    size_t i = is_long ? 3 : 1;
    for (; s->at + i < s->text.length; i++) {
        char c = peek(s, i);
        if (c == '\\') {
            i++;
        } else if (!is_long && c == '\n') {
            return 0;
        } else if (c == quote && !is_long) {
            return i + 1;
        } else if (c == quote && peek(s, i + 1) == quote && peek(s, i + 2) == quote) {
            return i + 3;
        }
    }
    return 0;
}

/* Bytes of the IRI that begins here, or 0 when the '<' is an operator. */
static size_t iri_length(const Splitter *s) {
    for (size_t i = 1; s->at + i < s->text.length; i++) {
        char c = peek(s, i);
        if (c == '>') return i + 1;
        if ((unsigned char)c <= ' ' || strchr("<\"{}|^`\\", c)) return 0;
    }
    return 0;
}

/* Bytes of a word, a prefixed name or a blank node, without a stop at its end. */
static size_t name_length(const Splitter *s) {
    size_t i = 0;
    while (is_name(peek(s, i)) || (peek(s, i) == '\\' && peek(s, i + 1) != '\0')) {
        i += peek(s, i) == '\\' ? 2u : 1u;
    }
    while (i > 1 && peek(s, i - 1) == '.') i--;
    return i;
}

/* Digits, a stop between digits, an exponent. */
static size_t number_length(const Splitter *s) {
    size_t i = 0;
    while (is_digit(peek(s, i))) i++;
    if (peek(s, i) == '.' && is_digit(peek(s, i + 1))) i++;
    while (is_digit(peek(s, i))) i++;
    if (peek(s, i) != 'e' && peek(s, i) != 'E') return i;
    size_t sign = peek(s, i + 1) == '-' || peek(s, i + 1) == '+';
    if (!is_digit(peek(s, i + 1 + sign))) return i;
    i += 1 + sign;
    while (is_digit(peek(s, i))) i++;
    return i;
}

static size_t mark_length(const Splitter *s) {
    static const char *const pairs[] = { "||", "&&", "<=", ">=", "!=", "^^" };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (peek(s, 0) == pairs[i][0] && peek(s, 1) == pairs[i][1]) return 2;
    }
    return 1;
}

static TokenKind name_kind(Slice name) {
    if (!memchr(name.text, ':', name.length)) return TOKEN_WORD;
    return name.text[0] == '_' && name.text[1] == ':' ? TOKEN_BLANK : TOKEN_PREFIXED;
}

/* Kind and length of the token that begins here; 0 bytes: a string without an end. */
static size_t token_length(const Splitter *s, TokenKind *kind) {
    char c = peek(s, 0);
    size_t length = 0;
    if (c == '"' || c == '\'') {
        *kind = TOKEN_STRING;
        return string_length(s);
    }
    *kind = TOKEN_IRI;
    if (c == '<' && (length = iri_length(s)) > 0) return length;
    *kind = TOKEN_NUMBER;
    if (is_digit(c)) return number_length(s);
    if (is_letter(c) || c == ':') {
        length = name_length(s);
        *kind = name_kind(slice_between(s->text.text, s->at, s->at + length));
        return length;
    }
    *kind = c == '@' ? TOKEN_LANGUAGE : TOKEN_VARIABLE;
    if (c == '@' ||
        ((c == '?' || c == '$') && (is_letter(peek(s, 1)) || is_digit(peek(s, 1))))) {
        length = 1;
        while (is_letter(peek(s, length)) || is_digit(peek(s, length)) ||
               (c == '@' && peek(s, length) == '-')) {
            length++;
        }
        return length;
    }
    *kind = TOKEN_MARK;
    return mark_length(s);
}

/* Finds the mate of a bracket. */
static bool pair_bracket(Splitter *s, SparqlToken *token, uint32_t number) {
    static const char opening[] = "({[", closing[] = ")}]";
    char c = token->text.text[0];
    if (strchr(opening, c)) {
        if (s->open.count == LIMIT_QUERY_DEPTH) {
            return wrong(s, token->offset, "brackets are nested too deep");
        }
        vector_push(s->arena, &s->open, number);
        return true;
    }
    const char *close = strchr(closing, c);
    if (!close) return true;
    SparqlToken *open =
        s->open.count > 0 ? &s->tokens.items[s->open.items[s->open.count - 1]] : NULL;
    if (!open || open->text.text[0] != opening[close - closing]) {
        return wrong(s, token->offset, "this bracket closes none");
    }
    token->mate = s->open.items[--s->open.count];
    open->mate = number;
    return true;
}

static bool split(Splitter *s) {
    for (;;) {
        size_t before = s->at;
        skip_idle(s);
        SparqlToken token = { .offset = s->at, .glued = s->at == before && s->at > 0 };
        if (s->at == s->text.length) {
            vector_push(s->arena, &s->tokens, token);
            break;
        }
        size_t length = token_length(s, &token.kind);
        if (length == 0) return wrong(s, s->at, "the string is not closed");
        token.text = slice_between(s->text.text, s->at, s->at + length);
        s->at += length;
        if (token.kind == TOKEN_MARK &&
            !pair_bracket(s, &token, (uint32_t)s->tokens.count)) {
            return false;
        }
        vector_push(s->arena, &s->tokens, token);
    }
    if (s->open.count == 0) return true;
    size_t last = s->open.items[s->open.count - 1];
    return wrong(s, s->tokens.items[last].offset, "this bracket is not closed");
}

StpStatus sparql_split(Arena *arena, const SourceText *query, Diagnostics *diagnostics,
                       SparqlTokens *out) {
    Splitter s = {
        .arena = arena, .source = query, .text = query->text, .diagnostics = diagnostics
    };
    if (query->text.length > LIMIT_QUERY_BYTES) {
        diagnose_file(diagnostics, STP_ERROR, query->name,
                      "the query is longer than %u bytes", LIMIT_QUERY_BYTES);
        return STP_LIMIT;
    }
    size_t valid = utf8_valid_prefix(query->text.text, query->text.length);
    if (valid < query->text.length) {
        wrong(&s, valid, "the query is not UTF-8");
        return STP_BAD_QUERY;
    }
    if (!split(&s)) return STP_BAD_QUERY;
    *out = (SparqlTokens){ query, s.tokens.items, s.tokens.count - 1 };
    return STP_OK;
}

bool sparql_is_word(const SparqlTokens *tokens, size_t i, const char *word) {
    const SparqlToken *token = &tokens->items[i];
    if (token->kind != TOKEN_WORD || token->text.length != strlen(word)) return false;
    for (size_t j = 0; j < token->text.length; j++) {
        char c = token->text.text[j];
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        if (c != word[j]) return false;
    }
    return true;
}

bool sparql_is_mark(const SparqlTokens *tokens, size_t i, const char *mark) {
    const SparqlToken *token = &tokens->items[i];
    return token->kind == TOKEN_MARK && slice_is(token->text, mark);
}
