#include "csv.h"

#include <string.h>

/* Without the half of each pair of quotes. */
static Slice halved(Arena *arena, Slice text) {
    if (text.length == 0 || !memchr(text.text, '"', text.length)) return text;
    char *copy = arena_alloc(arena, text.length);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        copy[length++] = text.text[i];
        if (text.text[i] == '"') i++;
    }
    return (Slice){ copy, length };
}

static bool ends_field(Slice text, size_t at) {
    return at >= text.length || text.text[at] == ',' || text.text[at] == '\n' ||
           text.text[at] == '\r';
}

/* Reads a field and moves behind it; false: its quotes are wrong there. */
static bool read_field(CsvField *out, Arena *arena, Slice text, size_t *at) {
    size_t start = *at, end = start;
    out->offset = start;
    if (start >= text.length || text.text[start] != '"') {
        while (!ends_field(text, end)) end++;
        out->text = slice_between(text.text, start, end);
        *at = end;
        return true;
    }
    for (end = start + 1; end < text.length; end++) {
        if (text.text[end] != '"') continue;
        if (end + 1 >= text.length || text.text[end + 1] != '"') break;
        end++;
    }
    if (end >= text.length) return false;
    out->text = halved(arena, slice_between(text.text, start + 1, end));
    *at = end + 1;
    return ends_field(text, *at);
}

/* Moves behind one line end: LF, CR or both. */
static bool skip_line_end(Slice text, size_t *at) {
    size_t start = *at;
    if (*at < text.length && text.text[*at] == '\r') ++*at;
    if (*at < text.length && text.text[*at] == '\n') ++*at;
    return *at > start;
}

CsvOutcome csv_read(CsvRecord *out, Arena *arena, Slice text, size_t *offset) {
    out->count = 0;
    while (skip_line_end(text, offset)) continue;
    if (*offset >= text.length) return CSV_END;
    for (;;) {
        CsvField field;
        if (!read_field(&field, arena, text, offset)) return CSV_UNQUOTED;
        vector_push(arena, out, field);
        if (*offset >= text.length || text.text[*offset] != ',') break;
        ++*offset;
    }
    skip_line_end(text, offset);
    return CSV_RECORD;
}

bool csv_needs_quotes(Slice field) {
    for (size_t i = 0; i < field.length; i++)
        if (strchr(",\"\r\n", field.text[i])) return true;
    return false;
}
