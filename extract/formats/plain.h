/* Plain text: in whatever encoding it came, UTF-8 comes out. */
#ifndef STANDPUNT_FORMATS_PLAIN_H
#define STANDPUNT_FORMATS_PLAIN_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Sets *out to the letter as text without parts: the bytes of the letter themselves, or a
   converted copy in the arena. Fails with STP_BAD_LETTER, STP_LIMIT or STP_NO_MEMORY,
   each but the last with one diagnostic. */
StpStatus plain_read(FormatText *out, Arena *arena, const StpLetter *letter,
                     Diagnostics *diagnostics);

#endif
