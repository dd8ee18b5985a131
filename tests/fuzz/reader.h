/* Targets that read a letter of one format by its reader alone: much faster than a whole
   letter, and past the test of which format it is. */
#ifndef STANDPUNT_TESTS_FUZZ_READER_H
#define STANDPUNT_TESTS_FUZZ_READER_H

#include "base/arena.h"
#include "base/diagnostic.h"
#include "formats/text.h"

/* What a target of this kind is: reads the letter. STP_OK: `*out` is checked. */
StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics);

#endif
