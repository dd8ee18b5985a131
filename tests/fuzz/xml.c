/* A publication. */
#include "formats/xml.h"
#include "reader.h"

StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    return xml_read(out, arena, letter, diagnostics);
}
