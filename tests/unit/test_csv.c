#include "base/csv.h"
#include "check.h"

#include <string.h>

static Arena *arena;

/* Fields of all records of a text, parted by '|', records by '/', and at the end where it
   stopped when the quotes are wrong. */
static const char *read_all(const char *text) {
    CsvRecord record = { 0 };
    size_t offset = 0;
    const char *result = "";
    CsvOutcome outcome;
    while ((outcome = csv_read(&record, arena, slice_of(text), &offset)) == CSV_RECORD) {
        for (size_t i = 0; i < record.count; i++)
            result =
                arena_format(arena, "%s%s%.*s", result, i > 0 ? "|" : "",
                             (int)record.items[i].text.length, record.items[i].text.text);
        result = arena_format(arena, "%s/", result);
    }
    if (outcome == CSV_END) return result;
    return arena_format(arena, "%s wrong at %zu", result, offset);
}

static void reads(void) {
    CHECK_STRING(read_all(""), "");
    CHECK_STRING(read_all("\n\r\n"), "");
    CHECK_STRING(read_all("a,b\nc,d\n"), "a|b/c|d/");
    CHECK_STRING(read_all("a,b\r\nc,d"), "a|b/c|d/");
    CHECK_STRING(read_all("a,,\n,"), "a||/|/");
    CHECK_STRING(read_all("\"a,b\",\"c\nd\"\n"), "a,b|c\nd/");
    CHECK_STRING(read_all("\"say \"\"no\"\"\",x"), "say \"no\"|x/");
    CHECK_STRING(read_all("\"\"\"\",\"\""), "\"|/");
    CHECK_STRING(read_all("a\"b,c"), "a\"b|c/");
}

static void refuses(void) {
    CHECK_STRING(read_all("a,\"b"), " wrong at 2");
    CHECK_STRING(read_all("x\n\"b\"c,d"), "x/ wrong at 5");
    CHECK_STRING(read_all("\"\"\""), " wrong at 0");
}

static void tells_places(void) {
    CsvRecord record = { 0 };
    size_t offset = 0;
    CHECK_INT(csv_read(&record, arena, slice_of("ab,\"c\",d"), &offset), CSV_RECORD);
    CHECK_INT(record.items[0].offset, 0);
    CHECK_INT(record.items[1].offset, 3);
    CHECK_INT(record.items[2].offset, 7);
}

static void quotes(void) {
    CHECK(!csv_needs_quotes(slice_of("Den Haag; 'ja'")));
    CHECK(csv_needs_quotes(slice_of("a,b")));
    CHECK(csv_needs_quotes(slice_of("a\"b")));
    CHECK(csv_needs_quotes(slice_of("a\nb")));
    CHECK(csv_needs_quotes(slice_of("a\rb")));
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    reads();
    refuses();
    tells_places();
    quotes();
    arena_free(arena);
    return check_summary();
}
