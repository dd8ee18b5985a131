/* Runs a reader, and ends the process where what it gives is not as formats/text.h says.
 */
#include "reader.h"

#include "base/unicode.h"
#include "fuzz.h"

#include <stdlib.h>

static Arena *arena;

static void close_all(void) {
    arena_free(arena);
}

static bool is_blank(Slice text, size_t from, size_t to) {
    return slice_trim(slice_between(text.text, from, to)).length == 0;
}

static void check(const FormatText *out) {
    Slice text = out->text;
    size_t end = 0;
    if (utf8_valid_prefix(text.text, text.length) < text.length) abort();
    if (is_blank(text, 0, text.length)) abort();
    for (size_t i = 0; i < out->part_count; i++) {
        const Part *part = &out->parts[i];
        if (part->start < end || part->end <= part->start || part->end > text.length)
            abort();
        if (!is_blank(text, end, part->start)) abort();
        end = part->end;
    }
    if (out->part_count > 0 && !is_blank(text, end, text.length)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (!arena) {
        arena = arena_new();
        if (!arena) abort();
        atexit(close_all);
    }
    Diagnostics quiet = { { NULL, NULL }, 0, 0 };
    StpLetter letter = { .name = "fuzz",
                         .bytes = length ? (const char *)bytes : "",
                         .length = length };
    FormatText out;
    arena_reset(arena);
    if (setjmp(*arena_guard(arena))) return 0;
    if (fuzz_read(&out, arena, &letter, &quiet) == STP_OK) check(&out);
    return 0;
}
