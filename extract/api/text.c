/* The text that places in the graph refer to. */
#include "../base/arena.h"
#include "../formats/read.h"

#include <setjmp.h>

StpStatus stp_text(const StpLetter *letter, StpReporter reporter, StpSink sink) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    FormatText text;
    Arena *arena = arena_new();
    volatile StpStatus status = STP_NO_MEMORY;
    if (arena && setjmp(*arena_guard(arena)) == 0) {
        status = format_read(&text, arena, letter, &diagnostics);
        if (status == STP_OK && !sink.write(sink.user, text.text.text, text.text.length))
            status = STP_CANNOT_WRITE;
    }
    arena_free(arena);
    return status;
}
