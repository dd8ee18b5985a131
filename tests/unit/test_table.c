#include "check.h"
#include "store/table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

static void add_row(Arena *arena, Answer *answer, const char *first, const char *second) {
    Cell *row = ARENA_ARRAY(arena, Cell, 2);
    row[0] = (Cell){ .kind = CELL_LITERAL, .text = slice_of(first) };
    row[1] = (Cell){ .kind = CELL_LITERAL, .text = slice_of(second) };
    vector_push(arena, &answer->rows, row);
}

static const QueryShape no_prefixes;

static Answer two_columns(Arena *arena) {
    Answer answer = { .columns = ARENA_ARRAY(arena, Slice, 2), .width = 2 };
    answer.columns[0] = slice_of("actor");
    answer.columns[1] = slice_of("n");
    return answer;
}

static void lays_out_by_code_points(Arena *arena) {
    Answer answer = two_columns(arena);
    Output output = { .room = sizeof output.text };
    add_row(arena, &answer, "Oekraïne", "1");
    add_row(arena, &answer, "a", "");
    add_row(arena, &answer, "", "22");
    CHECK(table_write(arena, &answer, &no_prefixes, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }), "actor     n\n"
                                                         "--------  --\n"
                                                         "Oekraïne  1\n"
                                                         "a\n"
                                                         "          22\n"
                                                         "3 rows\n");
}

static void sorts_by_cells(Arena *arena) {
    Answer answer = two_columns(arena);
    add_row(arena, &answer, "b", "1");
    add_row(arena, &answer, "a", "2");
    add_row(arena, &answer, "a", "10");
    answer_sort(arena, &answer);
    CHECK_SLICE(answer.rows.items[0][1].text, "10");
    CHECK_SLICE(answer.rows.items[1][1].text, "2");
    CHECK_SLICE(answer.rows.items[2][0].text, "b");
}

static void says_that_it_is_empty(Arena *arena) {
    Answer answer = two_columns(arena);
    Output output = { .room = sizeof output.text };
    CHECK(table_write(arena, &answer, &no_prefixes, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }), "no rows\n");
    output.length = 0;
    add_row(arena, &answer, "x", "y");
    CHECK(table_write(arena, &answer, &no_prefixes, (StpSink){ write_output, &output }));
    CHECK_SLICE(((Slice){ output.text, output.length }),
                "actor  n\n-----  -\nx      y\n1 row\n");
}

static void stops_when_refused(Arena *arena) {
    Answer answer = two_columns(arena);
    Output output = { .room = 8 };
    add_row(arena, &answer, "x", "y");
    CHECK(!table_write(arena, &answer, &no_prefixes, (StpSink){ write_output, &output }));
}

/* How a cell alone in a table is shown. */
static void shows(Arena *arena, const QueryShape *shape, CellKind kind, const char *text,
                  const char *expected) {
    Slice column = slice_of("x");
    Cell cell = { .kind = kind, .text = slice_of(text) };
    Cell *row = &cell;
    Answer answer = { .columns = &column, .width = 1 };
    Output output = { .room = sizeof output.text };
    vector_push(arena, &answer.rows, row);
    CHECK(table_write(arena, &answer, shape, (StpSink){ write_output, &output }));
    output.text[output.length] = '\0';
    const char *shown = strstr(output.text, "-\n"); /* the last of the head */
    size_t length = strlen(expected);
    if (!CHECK(shown && strncmp(shown + 2, expected, length) == 0 &&
               strcmp(shown + 2 + length, "\n1 row\n") == 0)) {
        printf("    for %s\n", text);
    }
}

static void shortens_iris(Arena *arena) {
    static const QueryPrefix prefixes[] = {
        { { "id", 2 }, { "https://example.org/", 20 } },
        { { "", 0 }, { "https://example.org/actor/", 26 } },
    };
    QueryShape shape = { .prefixes = prefixes, .prefix_count = 2 };
    shows(arena, &shape, CELL_IRI, "https://example.org/actor/navo", ":navo");
    shows(arena, &shape, CELL_IRI, "https://example.org/x-1", "id:x-1");
    shows(arena, &shape, CELL_IRI, "https://example.org/a/b",
          "<https://example.org/a/b>");
    shows(arena, &shape, CELL_IRI, "https://example.org/", "<https://example.org/>");
    shows(arena, &shape, CELL_BLANK, "b1", "_:b1");
}

static void escapes_controls(Arena *arena) {
    shows(arena, &no_prefixes, CELL_LITERAL, "één\n\ttwee", "één\\n\\ttwee");
    shows(arena, &no_prefixes, CELL_LITERAL, "\x1b[31m\xC2\x9B", "\\x1b[31m\\x9b");
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
