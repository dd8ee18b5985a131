#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether every SPARQL reader takes this behind a prefix. */
static bool is_local_name(Slice text) {
    if (text.length == 0) return false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.text[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool inside = (c >= '0' && c <= '9') || c == '_' || (i > 0 && c == '-');
        if (!letter && !inside) return false;
    }
    return true;
}

static bool begins_with(Slice text, Slice start) {
    return text.length >= start.length &&
           memcmp(text.text, start.text, start.length) == 0;
}

static Slice show_iri(Arena *arena, const QueryShape *shape, Slice iri) {
    const QueryPrefix *best = NULL;
    for (size_t i = 0; i < shape->prefix_count; i++) {
        const QueryPrefix *prefix = &shape->prefixes[i];
        if (prefix->name_space.length == 0 || !begins_with(iri, prefix->name_space))
            continue;
        if (!is_local_name(
                slice_between(iri.text, prefix->name_space.length, iri.length))) {
            continue;
        }
        if (!best || prefix->name_space.length > best->name_space.length) best = prefix;
    }
    if (!best) return slice_of(arena_format(arena, "<%.*s>", (int)iri.length, iri.text));
    size_t start = best->name_space.length;
    return slice_of(arena_format(arena, "%.*s:%.*s", (int)best->prefix.length,
                                 best->prefix.text, (int)(iri.length - start),
                                 iri.text + start));
}

/* How a control character is shown; 0 bytes: it is none. U+0080 to U+009F are some
   too. */
static int shown(uint32_t c, char out[8]) {
    if (c == '\n') return snprintf(out, 8, "\\n");
    if (c == '\t') return snprintf(out, 8, "\\t");
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return snprintf(out, 8, "\\x%02x", (unsigned)c);
    return 0;
}

static Slice show_literal(Arena *arena, Slice text) {
    char *cell = arena_alloc(arena, 4 * text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        char escape[8];
        int escaped = shown(utf8_next(text.text, &i), escape);
        if (escaped > 0) {
            memcpy(cell + length, escape, (size_t)escaped);
            length += (size_t)escaped;
        } else {
            memcpy(cell + length, text.text + start, i - start);
            length += i - start;
        }
    }
    return (Slice){ cell, length };
}

static Slice show(Arena *arena, const QueryShape *shape, const Cell *cell) {
    switch (cell->kind) {
    case CELL_IRI: return show_iri(arena, shape, cell->text);
    case CELL_LITERAL: return show_literal(arena, cell->text);
    case CELL_BLANK:
        return slice_of(
            arena_format(arena, "_:%.*s", (int)cell->text.length, cell->text.text));
    default: return (Slice){ "", 0 };
    }
}

/* The table being laid out; a refusal of the sink sticks. */
typedef struct {
    StpSink sink;
    const size_t *widths; /* of the columns, in code points */
    size_t width;
    bool good;
} Layout;

static void put(Layout *layout, const char *bytes, size_t length) {
    if (layout->good && length > 0) {
        layout->good = layout->sink.write(layout->sink.user, bytes, length);
    }
}

static void put_times(Layout *layout, char c, size_t count) {
    char run[64];
    memset(run, c, sizeof run);
    for (; count > 0 && layout->good; count -= count < sizeof run ? count : sizeof run) {
        put(layout, run, count < sizeof run ? count : sizeof run);
    }
}

/* Cells with two spaces between, and none behind the last that has text. */
static void put_row(Layout *layout, const Slice *cells) {
    size_t owed = 0; /* spaces before the next text */
    for (size_t i = 0; i < layout->width; i++) {
        if (cells[i].length > 0) {
            put_times(layout, ' ', owed);
            put(layout, cells[i].text, cells[i].length);
            owed = 0;
        }
        owed += layout->widths[i] - utf8_count(cells[i].text, cells[i].length) + 2;
    }
    put(layout, "\n", 1);
}

/* What is shown in each cell. */
static Slice **show_rows(Arena *arena, const Answer *answer, const QueryShape *shape) {
    Slice **rows = ARENA_ARRAY(arena, Slice *, answer->rows.count + 1);
    for (size_t row = 0; row < answer->rows.count; row++) {
        rows[row] = ARENA_ARRAY(arena, Slice, answer->width + 1);
        for (size_t i = 0; i < answer->width; i++) {
            rows[row][i] = show(arena, shape, &answer->rows.items[row][i]);
        }
    }
    return rows;
}

static const size_t *measure(Arena *arena, const Answer *answer, Slice *const *rows) {
    size_t *widths = ARENA_ARRAY(arena, size_t, answer->width + 1);
    for (size_t i = 0; i < answer->width; i++) {
        widths[i] = utf8_count(answer->columns[i].text, answer->columns[i].length);
        for (size_t row = 0; row < answer->rows.count; row++) {
            size_t width = utf8_count(rows[row][i].text, rows[row][i].length);
            if (width > widths[i]) widths[i] = width;
        }
    }
    return widths;
}

static void put_head(Layout *layout, const Slice *columns) {
    put_row(layout, columns);
    for (size_t i = 0; i < layout->width; i++) {
        put_times(layout, '-', layout->widths[i]);
        if (i + 1 < layout->width) put(layout, "  ", 2);
    }
    put(layout, "\n", 1);
}

static bool write_rows(Arena *arena, const Answer *answer, const QueryShape *shape,
                       StpSink sink) {
    size_t count = answer->rows.count;
    Slice **rows = show_rows(arena, answer, shape);
    Layout layout = { sink, measure(arena, answer, rows), answer->width, true };
    char last[48];
    if (count > 0) put_head(&layout, answer->columns);
    for (size_t row = 0; row < count; row++) put_row(&layout, rows[row]);
    int length = count == 0 ? snprintf(last, sizeof last, "no rows\n")
                            : snprintf(last, sizeof last, "%zu row%s\n", count,
                                       count == 1 ? "" : "s");
    put(&layout, last, (size_t)length);
    return layout.good;
}

bool table_write(Arena *arena, const Answer *answer, const QueryShape *shape,
                 StpSink sink) {
    if (!answer->is_ask) return write_rows(arena, answer, shape, sink);
    return answer->yes ? sink.write(sink.user, "yes\n", 4)
                       : sink.write(sink.user, "no\n", 3);
}
