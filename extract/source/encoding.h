/* The first step of the source stage: whatever bytes came in, UTF-8 text comes out. */
#ifndef STANDPUNT_SOURCE_ENCODING_H
#define STANDPUNT_SOURCE_ENCODING_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/slice.h"

/* Sets *out to the letter as valid UTF-8 that holds more than white space: the bytes of
   the letter themselves, or a converted copy in the arena. Fails with STP_BAD_LETTER,
   STP_LIMIT or STP_NO_MEMORY, each but the last with one diagnostic. */
StpStatus encoding_read(Slice *out, Arena *arena, const StpLetter *letter,
                        Diagnostics *diagnostics);

#endif
