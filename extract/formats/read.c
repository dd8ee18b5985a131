#include "read.h"

#include "plain.h"

#include <assert.h>

StpStatus format_read(FormatText *out, Arena *arena, const StpLetter *letter,
                      Diagnostics *diagnostics) {
    assert(letter->name);
    return plain_read(out, arena, letter, diagnostics);
}
