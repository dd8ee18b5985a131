#include "markup.h"

#include "../base/limits.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* Where the first element begins in real files: within some hundred bytes. */
#define LOOKED_AT 8192u

static const char own_entities[] = "the letter declares entities of its own";
static const char entity_hint[] =
    "only &amp; &lt; &gt; &quot; &apos; and numbers such as &#233; are read";

Slice markup_content(Slice bytes) {
    /* The second is the first, taken for Latin-1 and made UTF-8 once more. */
    static const char *const marks[] = { "\xEF\xBB\xBF", "\xC3\xAF\xC2\xBB\xC2\xBF" };
    for (size_t i = 0; i < 2; i++) {
        size_t length = strlen(marks[i]);
        if (bytes.length >= length && memcmp(bytes.text, marks[i], length) == 0)
            bytes = slice_between(bytes.text, length, bytes.length);
    }
    size_t at = 0;
    while (at < bytes.length && bytes.text[at] && strchr(" \t\r\n", bytes.text[at])) at++;
    return slice_between(bytes.text, at, bytes.length);
}

/* The first bytes without NUL and byte order mark, so that UTF-16 looks like ASCII. */
static size_t squeeze(Slice bytes, char *out) {
    size_t used = 0;
    for (size_t i = 0; i < bytes.length && i < LOOKED_AT; i++) {
        unsigned char byte = (unsigned char)bytes.text[i];
        bool mark = i < 2 && byte >= 0xFE;
        if (byte && !mark) out[used++] = (char)byte;
    }
    out[used] = '\0';
    return used;
}

/* Behind white space, comments, instructions and the document type; NULL: unfinished. */
static const char *skip_prolog(const char *at) {
    for (;;) {
        at += strspn(at, " \t\r\n");
        const char *end;
        if (strncmp(at, "<?", 2) == 0) {
            end = strstr(at, "?>");
            at = end ? end + 2 : NULL;
        } else if (strncmp(at, "<!--", 4) == 0) {
            end = strstr(at, "-->");
            at = end ? end + 3 : NULL;
        } else if (strncmp(at, "<!", 2) == 0) {
            const char *inside = strchr(at, '[');
            end = strchr(at, '>');
            if (end && inside && inside < end) end = strstr(inside, "]>");
            at = end ? strchr(end, '>') + 1 : NULL;
        } else {
            return at;
        }
        if (!at) return NULL;
    }
}

Slice markup_root(Slice bytes, char name[64]) {
    char text[LOOKED_AT + 1];
    squeeze(markup_content(bytes), text);
    const char *at = skip_prolog(text);
    name[0] = '\0';
    if (!at || *at != '<') return slice_of(name);
    size_t length = strcspn(at + 1, " \t\r\n/>");
    if (length < 64) snprintf(name, 64, "%.*s", (int)length, at + 1);
    return slice_of(name);
}

static bool begins_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           (unsigned char)c >= 0x80;
}

/* Behind the value in quotes that begins at `at`. */
static size_t skip_value(Slice bytes, size_t at) {
    const char *end = memchr(bytes.text + at + 1, bytes.text[at], bytes.length - at - 1);
    return end ? (size_t)(end - bytes.text) + 1 : bytes.length;
}

/* Where the start tag at `at` ends. Counts spaces and signs '=' in it, outside quotes: an
   attribute has one of them or both. */
static size_t count_marks(Slice bytes, size_t at, size_t *count) {
    char before = '<'; /* the last character that is no space; UTF-16 has NUL between */
    bool space = false;
    for (at++; at < bytes.length; at++) {
        char c = bytes.text[at];
        if (c == '\0') continue;
        if (c == '<' || c == '>' || (before == '<' && !begins_name(c))) break;
        if (before == '=' && (c == '"' || c == '\'')) at = skip_value(bytes, at) - 1;
        bool blank = strchr(" \t\r\n", c) != NULL;
        *count += c == '=' || (blank && !space);
        space = blank;
        if (!blank) before = c;
    }
    return at;
}

size_t markup_crowded(Slice bytes) {
    for (size_t at = 0; at < bytes.length;) {
        const char *tag = memchr(bytes.text + at, '<', bytes.length - at);
        if (!tag) break;
        size_t count = 0;
        at = count_marks(bytes, (size_t)(tag - bytes.text), &count);
        if (count > 2 * LIMIT_ATTRIBUTES) return (size_t)(tag - bytes.text);
    }
    return bytes.length;
}

/* Keeps the first error: the others follow from it. */
static void take_error(void *user, xmlErrorPtr error) {
    MarkupError *kept = user;
    if (kept->code || error->level < XML_ERR_ERROR) return;
    kept->code = error->code;
    kept->line = error->line;
    kept->column = error->int2;
    snprintf(kept->message, sizeof kept->message, "%s",
             error->message ? error->message : "malformed");
    kept->message[strcspn(kept->message, "\r\n")] = '\0';
}

/* `before`: what stands before the element. */
static void refuse_crowded(Slice before, MarkupError *error) {
    error->code = XML_ERR_ATTRIBUTE_NOT_FINISHED;
    error->line = 1;
    for (size_t i = 0; i < before.length; i++) error->line += before.text[i] == '\n';
    snprintf(error->message, sizeof error->message,
             "an element has more than %u attributes", LIMIT_ATTRIBUTES);
}

xmlTextReaderPtr markup_open(Slice bytes, const char *encoding, MarkupError *error) {
    *error = (MarkupError){ 0 };
    if (bytes.length > INT_MAX) return NULL;
    int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    size_t end = markup_crowded(bytes);
    if (end < bytes.length) refuse_crowded(slice_between(bytes.text, 0, end), error);
    xmlTextReaderPtr reader =
        xmlReaderForMemory(bytes.text, (int)end, NULL, encoding, options);
    if (reader) xmlTextReaderSetStructuredErrorHandler(reader, take_error, error);
    return reader;
}

bool markup_declares(xmlTextReaderPtr reader) {
    const xmlDtd *type = (const xmlDtd *)(const void *)xmlTextReaderCurrentNode(reader);
    return type && type->children;
}

static size_t place_of(const MarkupError *error, Slice bytes) {
    size_t at = 0;
    for (int line = 1; line < error->line && at < bytes.length; line++) {
        const char *end = memchr(bytes.text + at, '\n', bytes.length - at);
        if (!end) break;
        at = (size_t)(end - bytes.text) + 1;
    }
    for (int column = 1; column < error->column && at < bytes.length; column++) {
        if (bytes.text[at] == '\n') break;
        utf8_next(bytes.text, &at);
    }
    return at < bytes.length ? at : bytes.length;
}

StpStatus markup_fail(const MarkupError *error, const char *name, Slice bytes,
                      Diagnostics *diagnostics) {
    bool entity = error->code == XML_ERR_UNDECLARED_ENTITY ||
                  error->code == XML_ERR_ENTITY_LOOP ||
                  error->code == XML_WAR_UNDECLARED_ENTITY;
    const char *message =
        error->code == XML_ERR_ENTITY_LOOP ? own_entities : error->message;
    if (error->code == XML_ERR_NO_MEMORY) return STP_NO_MEMORY;
    if (utf8_valid_prefix(bytes.text, bytes.length) == bytes.length) {
        SourceText source = { name, bytes };
        diagnose(diagnostics, STP_ERROR, &source, place_of(error, bytes),
                 entity ? entity_hint : NULL, "%s", message);
    } else {
        diagnose_line(diagnostics, STP_ERROR, name, (unsigned)error->line, "%s", message);
    }
    return STP_BAD_LETTER;
}
