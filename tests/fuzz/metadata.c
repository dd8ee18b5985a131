/* A metadata.xml beside its letter. */
#include "formats/metadata.h"
#include "reader.h"

StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    StpLetter described = { .name = letter->name,
                            .metadata = letter->bytes,
                            .metadata_length = letter->length };
    Metadata metadata = { 0 };
    metadata_read(&metadata, arena, &described, diagnostics);
    *out = (FormatText){ .name = letter->name };
    return STP_BAD_LETTER; /* there is no text to check */
}
