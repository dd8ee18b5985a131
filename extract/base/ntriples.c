#include "ntriples.h"

#include "unicode.h"

#include <string.h>

typedef struct {
    char *text;
    size_t at;
    size_t length;
} Line;

static void skip_space(Line *l) {
    while (l->at < l->length && (l->text[l->at] == ' ' || l->text[l->at] == '\t'))
        l->at++;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/* \uXXXX or \UXXXXXXXX, of which `at` is the first digit; writes it to `out` and gives
   its length in bytes; 0: wrong. */
static unsigned read_code(Line *l, unsigned digits, char *out) {
    uint32_t code = 0;
    if (l->length - l->at < digits) return 0;
    for (unsigned i = 0; i < digits; i++) {
        int digit = hex_digit(l->text[l->at++]);
        if (digit < 0) return 0;
        code = code << 4 | (uint32_t)digit;
    }
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return 0;
    return unicode_encode(code, out);
}

/* An escape whose backslash was read. */
static unsigned read_escape(Line *l, char *out) {
    static const char names[] = "tbnrf\"'\\", bytes[] = "\t\b\n\r\f\"'\\";
    if (l->at == l->length) return 0;
    char c = l->text[l->at++];
    if (c == 'u') return read_code(l, 4, out);
    if (c == 'U') return read_code(l, 8, out);
    const char *name = c ? strchr(names, c) : NULL;
    if (!name) return 0;
    *out = bytes[name - names];
    return 1;
}

/* The text up to the byte `end`, which is passed; an escape is never shorter than what it
   stands for. */
static bool read_until(Line *l, char end, Slice *out) {
    size_t start = l->at, used = start;
    for (;;) {
        const char *found = memchr(l->text + l->at, end, l->length - l->at);
        if (!found) return false;
        size_t stop = (size_t)(found - l->text);
        char *escape = memchr(l->text + l->at, '\\', stop - l->at);
        size_t plain = escape ? (size_t)(escape - l->text) : stop;
        if (used != l->at) memmove(l->text + used, l->text + l->at, plain - l->at);
        used += plain - l->at;
        l->at = plain + 1;
        if (!escape) break;
        char code[4];
        unsigned length = read_escape(l, code);
        if (length == 0) return false;
        memcpy(l->text + used, code, length);
        used += length;
    }
    *out = slice_between(l->text, start, used);
    return true;
}

static bool read_iri(Line *l, Slice *out) {
    if (l->at == l->length || l->text[l->at] != '<') return false;
    l->at++;
    return read_until(l, '>', out) && out->length > 0;
}

static bool read_blank(Line *l, Slice *out) {
    size_t start = l->at;
    if (l->length - l->at < 3 || l->text[l->at] != '_' || l->text[l->at + 1] != ':')
        return false;
    while (l->at < l->length && !strchr(" \t<\"", l->text[l->at])) l->at++;
    *out = slice_between(l->text, start, l->at);
    return true;
}

static bool is_tag_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-';
}

static bool read_literal(Line *l, NtTriple *out) {
    out->literal = true;
    l->at++;
    if (!read_until(l, '"', &out->object)) return false;
    if (l->at < l->length && l->text[l->at] == '@') {
        size_t start = ++l->at;
        while (l->at < l->length && is_tag_byte(l->text[l->at])) l->at++;
        out->language = slice_between(l->text, start, l->at);
        return out->language.length > 0;
    }
    if (l->length - l->at >= 2 && memcmp(l->text + l->at, "^^", 2) == 0) {
        l->at += 2;
        return read_iri(l, &out->datatype);
    }
    return true;
}

static bool read_object(Line *l, NtTriple *out) {
    if (l->at < l->length && l->text[l->at] == '"') return read_literal(l, out);
    return read_iri(l, &out->object) || read_blank(l, &out->object);
}

NtResult ntriples_read(char *line, size_t length, NtTriple *out) {
    Line l = { line, 0, length };
    *out = (NtTriple){ 0 };
    skip_space(&l);
    if (l.at == length || line[l.at] == '#') return NT_NOTHING;
    if (utf8_valid_prefix(line, length) < length) return NT_WRONG;
    if (!read_iri(&l, &out->subject) && !read_blank(&l, &out->subject)) return NT_WRONG;
    skip_space(&l);
    if (!read_iri(&l, &out->predicate)) return NT_WRONG;
    skip_space(&l);
    if (!read_object(&l, out)) return NT_WRONG;
    skip_space(&l);
    if (l.at == length || line[l.at] != '.') return NT_WRONG;
    l.at++;
    skip_space(&l);
    return l.at == length || line[l.at] == '#' ? NT_TRIPLE : NT_WRONG;
}
