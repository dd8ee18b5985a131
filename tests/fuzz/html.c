/* A page of HTML. */
#include "formats/html.h"
#include "reader.h"

StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    return html_read(out, arena, letter, diagnostics);
}
