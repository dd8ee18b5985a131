#include "check.h"
#include "store/table.h"

#include <stdlib.h>

typedef struct {
    char text[4096];
    size_t length;
    size_t room; /* refuses more than this */
} Output;

static bool write_output(void *user, const char *bytes, size_t length) {
    Output *output = user;
    if (output->length + length > output->room) return false;
    memcpy(output->text + output->length, bytes, length);
    output->length += length;
    return true;
}

static void add_row(Arena *arena, Table *table, const char *first, const char *second) {
    Slice *row = ARENA_ARRAY(arena, Slice, 2);
    row[0] = slice_of(first);
    row[1] = slice_of(second);
    vector_push(arena, &table->rows, row);
}

static Table two_columns(Arena *arena) {
    Table table = { .columns = ARENA_ARRAY(arena, Slice, 2), .width = 2 };
    table.columns[0] = slice_of("actor");
    table.columns[1] = slice_of("n");
    return table;
}

static void lays_out_by_code_points(Arena *arena) {
    Table table = two_columns(arena);
    Output output = { .room = sizeof output.text };
    add_row(arena, &table, "Oekraïne", "1");
    add_row(arena, &table, "a", "");
    add_row(arena, &table, "", "22");
    CHECK(table_write(arena, &table, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }), "actor     n\n"
                                                         "--------  --\n"
                                                         "Oekraïne  1\n"
                                                         "a\n"
                                                         "          22\n"
                                                         "3 rows\n");
}

static void sorts_by_cells(Arena *arena) {
    Table table = two_columns(arena);
    add_row(arena, &table, "b", "1");
    add_row(arena, &table, "a", "2");
    add_row(arena, &table, "a", "10");
    table_sort(arena, &table);
    CHECK_SLICE(table.rows.items[0][1], "10");
    CHECK_SLICE(table.rows.items[1][1], "2");
    CHECK_SLICE(table.rows.items[2][0], "b");
}

static void says_that_it_is_empty(Arena *arena) {
    Table table = two_columns(arena);
    Output output = { .room = sizeof output.text };
    CHECK(table_write(arena, &table, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }), "no rows\n");
    output.length = 0;
    add_row(arena, &table, "x", "y");
    CHECK(table_write(arena, &table, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }),
                "actor  n\n-----  -\nx      y\n1 row\n");
}

static void stops_when_refused(Arena *arena) {
    Table table = two_columns(arena);
    Output output = { .room = 8 };
    add_row(arena, &table, "x", "y");
    CHECK(!table_write(arena, &table, (StpSink){ write_output, &output }));
}

static void shortens_iris(Arena *arena) {
    static const QueryPrefix prefixes[] = {
        { { "id", 2 }, { "https://example.org/", 20 } },
        { { "", 0 }, { "https://example.org/actor/", 26 } },
    };
    QueryShape shape = { .prefixes = prefixes, .prefix_count = 2 };
    CHECK_SLICE(table_iri(arena, &shape, slice_of("https://example.org/actor/navo")),
                ":navo");
    CHECK_SLICE(table_iri(arena, &shape, slice_of("https://example.org/x-1")), "id:x-1");
    CHECK_SLICE(table_iri(arena, &shape, slice_of("https://example.org/a/b")),
                "<https://example.org/a/b>");
    CHECK_SLICE(table_iri(arena, &shape, slice_of("https://example.org/")),
                "<https://example.org/>");
}

static void escapes_controls(Arena *arena) {
    CHECK_SLICE(table_literal(arena, slice_of("één\n\ttwee")), "één\\n\\ttwee");
    CHECK_SLICE(table_literal(arena, slice_of("\x1b[31m\xC2\x9B")), "\\x1b[31m\\x9b");
    CHECK_SLICE(table_literal(arena, slice_of("")), "");
}

int main(void) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) abort();
    lays_out_by_code_points(arena);
    sorts_by_cells(arena);
    says_that_it_is_empty(arena);
    stops_when_refused(arena);
    shortens_iris(arena);
    escapes_controls(arena);
    arena_free(arena);
    return check_summary();
}
