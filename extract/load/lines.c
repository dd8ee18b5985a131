#include "lines.h"

#include "../base/memory.h"
#include "../graph/terms.h"

#include <stdlib.h>
#include <string.h>

static bool put(Lines *lines, const char *bytes, size_t length) {
    if (lines->capacity - lines->length < length) {
        size_t capacity = lines->capacity ? lines->capacity : 4096;
        while (capacity - lines->length < length) capacity *= 2;
        char *larger = memory_resize(lines->bytes, capacity);
        if (!larger) return false;
        lines->bytes = larger;
        lines->capacity = capacity;
    }
    if (length > 0) memcpy(lines->bytes + lines->length, bytes, length);
    lines->length += length;
    return true;
}

static bool put_string(Lines *lines, const char *text) {
    return put(lines, text, strlen(text));
}

static bool put_uri(Lines *lines, raptor_uri *uri) {
    size_t length = 0;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &length);
    return put(lines, "<", 1) && put(lines, (const char *)text, length) &&
           put(lines, ">", 1);
}

static bool put_text(Lines *lines, const char *text, size_t length) {
    size_t start = 0;
    if (!put(lines, "\"", 1)) return false;
    for (size_t i = 0; i < length; i++) {
        char escape[6];
        size_t size = literal_escape((unsigned char)text[i], escape);
        if (size == 0) continue;
        if (!put(lines, text + start, i - start) || !put(lines, escape, size))
            return false;
        start = i + 1;
    }
    return put(lines, text + start, length - start) && put(lines, "\"", 1);
}

static bool put_literal(Lines *lines, const raptor_term_literal_value *literal) {
    if (!put_text(lines, (const char *)literal->string, literal->string_len))
        return false;
    if (literal->language && literal->language_len > 0)
        return put(lines, "@", 1) &&
               put(lines, (const char *)literal->language, literal->language_len);
    if (!literal->datatype || strcmp((char *)raptor_uri_as_string(literal->datatype),
                                     XSD_NAMESPACE "string") == 0)
        return true;
    return put(lines, "^^", 2) && put_uri(lines, literal->datatype);
}

static bool put_term(Lines *lines, const raptor_term *term) {
    switch (term->type) {
    case RAPTOR_TERM_TYPE_URI: return put_uri(lines, term->value.uri);
    case RAPTOR_TERM_TYPE_BLANK:
        return put(lines, "_:", 2) && put(lines, (const char *)term->value.blank.string,
                                          term->value.blank.string_len);
    default: return put_literal(lines, &term->value.literal);
    }
}

bool lines_add(Lines *lines, const raptor_statement *s) {
    size_t before = lines->length;
    bool good = put_term(lines, s->subject) && put_string(lines, " ") &&
                put_term(lines, s->predicate) && put_string(lines, " ") &&
                put_term(lines, s->object) && put_string(lines, " .\n");
    if (good) {
        lines->count++;
    } else {
        lines->length = before;
    }
    return good;
}

static int compare_lines(const void *a, const void *b) {
    return slice_compare(*(const Slice *)a, *(const Slice *)b);
}

static void split(const Lines *lines, Slice *out) {
    const char *at = lines->bytes, *end = lines->bytes + lines->length;
    for (size_t i = 0; at < end; i++) {
        const char *next = (const char *)memchr(at, '\n', (size_t)(end - at)) + 1;
        out[i] = (Slice){ at, (size_t)(next - at) };
        at = next;
    }
}

bool lines_finish(Lines *lines) {
    if (lines->count < 2) return true;
    Slice *sorted = memory_allocate(lines->count * sizeof *sorted);
    char *bytes = memory_allocate(lines->length);
    if (!sorted || !bytes) {
        memory_release(sorted);
        memory_release(bytes);
        return false;
    }
    split(lines, sorted);
    qsort(sorted, lines->count, sizeof *sorted, compare_lines);
    size_t length = 0, count = 0;
    for (size_t i = 0; i < lines->count; i++) {
        if (i > 0 && slice_equal(sorted[i - 1], sorted[i])) continue;
        memcpy(bytes + length, sorted[i].text, sorted[i].length);
        length += sorted[i].length;
        count++;
    }
    memory_release(sorted);
    memory_release(lines->bytes);
    *lines = (Lines){ bytes, length, lines->length, count };
    return true;
}

void lines_free(Lines *lines) {
    memory_release(lines->bytes);
    *lines = (Lines){ 0 };
}
