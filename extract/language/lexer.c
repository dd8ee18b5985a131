#include "lexer.h"

#include "../base/unicode.h"

#include <string.h>

typedef struct {
    Arena *arena;
    Arena *scratch;
    Diagnostics *diagnostics;
    const SourceText *source;
    Slice text;
    size_t at;
    SymbolVector *symbols;
} Lexer;

static int byte_at(const Lexer *l, size_t at) {
    return at < l->text.length ? (unsigned char)l->text.text[at] : '\n';
}

static bool is_blank(int c) {
    return c == ' ' || c == '\t' || c == '\r';
}

static void skip_blanks(Lexer *l) {
    while (is_blank(byte_at(l, l->at))) l->at++;
}

static void to_line_end(Lexer *l) {
    while (byte_at(l, l->at) != '\n') l->at++;
}

static void add(Lexer *l, SymbolKind kind, size_t start, Slice text) {
    vector_push(l->scratch, l->symbols,
                ((Symbol){ kind, (uint32_t)start, (uint32_t)l->at, text }));
}

/* After a mistake the rest of the line would only give more of them. */
static void wrong(Lexer *l, size_t start) {
    add(l, SYMBOL_WRONG, start, (Slice){ "", 0 });
    to_line_end(l);
}

/* Length of the code point at `at` when it may stand in a word; 0. */
static size_t word_step(const Lexer *l, size_t at) {
    if (at >= l->text.length) return 0;
    size_t next = at;
    uint32_t c = utf8_next(l->text.text, &next);
    bool part = unicode_is_letter(c) || unicode_is_digit(c) || c == '-' || c == '_' ||
                c == '\'' || c == 0x2019;
    return part ? next - at : 0;
}

static size_t word_end(const Lexer *l, size_t at) {
    for (;;) {
        size_t step = word_step(l, at);
        if (step == 0 && byte_at(l, at) == '.') {
            step = word_step(l, at + 1);
            if (step > 0) step++;
        }
        if (step == 0) return at;
        at += step;
    }
}

/* What a backslash and a character stand for; \n is the end of a line in the letter of an
   example. */
static bool escaped(char written, char *meant) {
    *meant = written == 'n' ? '\n' : written;
    return written == 'n' || written == '"' || written == '\\';
}

static void read_string(Lexer *l) {
    size_t start = l->at++, length = 0;
    size_t end = start + 1;
    while (byte_at(l, end) != '\n' && byte_at(l, end) != '"')
        end += byte_at(l, end) == '\\' && byte_at(l, end + 1) != '\n' ? 2 : 1;
    if (byte_at(l, end) != '"') {
        diagnose(l->diagnostics, STP_ERROR, l->source, start,
                 "a string ends on the line that it begins on",
                 "string without closing quote");
        wrong(l, start);
        return;
    }
    char *text = arena_alloc(l->arena, end - start);
    for (size_t i = start + 1; i < end; i++) {
        char c = l->text.text[i];
        if (c == '\\' && !escaped(l->text.text[++i], &c)) {
            diagnose(l->diagnostics, STP_ERROR, l->source, i - 1,
                     "in a string only \\\", \\\\ and \\n are written with a backslash",
                     "unknown escape in a string");
            wrong(l, start);
            return;
        }
        text[length++] = c;
    }
    l->at = end + 1;
    add(l, SYMBOL_STRING, start, (Slice){ text, length });
}

static void read_regex(Lexer *l) {
    size_t start = l->at, end = start + 1, length = 0;
    while (byte_at(l, end) != '\n' && byte_at(l, end) != '/')
        end += byte_at(l, end) == '\\' && byte_at(l, end + 1) != '\n' ? 2 : 1;
    if (byte_at(l, end) != '/') {
        diagnose(l->diagnostics, STP_ERROR, l->source, start,
                 "a regex ends on the line that it begins on; a slash inside is \\/",
                 "regex without closing slash");
        wrong(l, start);
        return;
    }
    char *text = arena_alloc(l->arena, end - start);
    for (size_t i = start + 1; i < end; i++) {
        if (l->text.text[i] == '\\' && l->text.text[i + 1] == '/')
            i++;
        else if (l->text.text[i] == '\\')
            text[length++] = l->text.text[i++];
        text[length++] = l->text.text[i];
    }
    l->at = end + 1;
    add(l, SYMBOL_REGEX, start, (Slice){ text, length });
}

static void read_angle(Lexer *l) {
    size_t start = l->at, end = start + 1;
    while (byte_at(l, end) != '\n' && byte_at(l, end) != '>') end++;
    Slice inside = slice_trim(slice_between(l->text.text, start + 1, end));
    if (byte_at(l, end) != '>') {
        diagnose(l->diagnostics, STP_ERROR, l->source, start, NULL, "'<' without '>'");
        wrong(l, start);
    } else if (inside.length == 0) {
        diagnose(l->diagnostics, STP_ERROR, l->source, start,
                 "inside stands a lemma, a list, a class of words or a shape",
                 "nothing between '<' and '>'");
        wrong(l, start);
    } else {
        l->at = end + 1;
        add(l, SYMBOL_ANGLE, start, inside);
    }
}

static void read_sign(Lexer *l) {
    size_t start = l->at;
    int c = byte_at(l, start);
    size_t group = c == '$' ? word_end(l, start + 1) : start;
    if (group > start + 1) {
        l->at = group;
        add(l, SYMBOL_GROUP, start, slice_between(l->text.text, start + 1, group));
    } else if (c == '=' && byte_at(l, start + 1) == '>') {
        l->at = start + 2;
        add(l, SYMBOL_SIGN, start, slice_between(l->text.text, start, start + 2));
    } else if (c < 0x80 && c != 0 && strchr("|()[]{}:=~*!^$,?", c)) {
        l->at = start + 1;
        add(l, SYMBOL_SIGN, start, slice_between(l->text.text, start, start + 1));
    } else {
        size_t end = start;
        utf8_next(l->text.text, &end);
        diagnose(l->diagnostics, STP_ERROR, l->source, start,
                 "words of the text stand in quotes: \"…\"",
                 "character '%.*s' has no meaning here", (int)(end - start),
                 l->text.text + start);
        wrong(l, start);
    }
}

static void read_symbol(Lexer *l) {
    size_t start = l->at, end = word_end(l, start);
    if (end > start) {
        l->at = end;
        add(l, SYMBOL_WORD, start, slice_between(l->text.text, start, end));
        return;
    }
    switch (byte_at(l, start)) {
    case '"': read_string(l); break;
    case '/': read_regex(l); break;
    case '<': read_angle(l); break;
    default: read_sign(l);
    }
}

/* Words that go on with the field above although they begin a line:
   'if s superEvent m' / 'and m startDate d'. */
static bool goes_on(Slice word) {
    return slice_is(word, "and") || slice_is(word, "with") || slice_is(word, "after");
}

/* The first symbol of a line says what the line is. */
static void mark_first(Lexer *l, bool indented) {
    Symbol *first = &l->symbols->items[l->symbols->count - 1];
    int next = byte_at(l, l->at);
    bool alone = is_blank(next) || next == '\n' || next == '#';
    if (first->kind == SYMBOL_WRONG) return;
    if (indented) {
        if (first->kind == SYMBOL_WORD && alone && !goes_on(first->text))
            first->kind = SYMBOL_FIELD;
    } else if (first->kind == SYMBOL_WORD) {
        first->kind = SYMBOL_BLOCK;
    } else {
        diagnose(l->diagnostics, STP_ERROR, l->source, first->offset,
                 "indent lines that belong to the block above",
                 "a line in the first column begins with the kind of a block");
        first->kind = SYMBOL_WRONG;
        to_line_end(l);
    }
}

static void read_line(Lexer *l) {
    size_t start = l->at;
    skip_blanks(l);
    bool indented = l->at > start, first = true;
    while (byte_at(l, l->at) != '\n' && byte_at(l, l->at) != '#') {
        read_symbol(l);
        if (first) mark_first(l, indented);
        first = false;
        skip_blanks(l);
    }
    to_line_end(l);
    l->at++;
}

void lexer_read(Arena *arena, Arena *scratch, Diagnostics *diagnostics,
                const SourceText *source, SymbolVector *symbols) {
    Lexer l = { arena, scratch, diagnostics, source, source->text, 0, symbols };
    size_t valid = utf8_valid_prefix(l.text.text, l.text.length);
    if (valid < l.text.length || memchr(l.text.text, 0, l.text.length)) {
        const char *nul = memchr(l.text.text, 0, valid);
        size_t place = nul ? (size_t)(nul - l.text.text) : valid;
        diagnose(diagnostics, STP_ERROR, source, place, NULL,
                 nul ? "a rule file holds no NUL" : "not UTF-8");
        l.text.length = 0;
        wrong(&l, 0);
    }
    if (l.text.length >= 3 && memcmp(l.text.text, "\xEF\xBB\xBF", 3) == 0) l.at = 3;
    while (l.at < l.text.length) read_line(&l);
    add(&l, SYMBOL_END, l.text.length, (Slice){ "", 0 });
}

size_t lexer_inner_offset(const SourceText *source, size_t start, size_t offset) {
    size_t at = start + 1;
    char quote = source->text.text[start];
    for (; offset > 0 && at < source->text.length; offset--, at++) {
        char next = source->text.text[at] == '\\' ? source->text.text[at + 1] : 0;
        if (next == quote || (next == '\\' && quote == '"')) at++;
    }
    return at;
}
