/* Any letter to text: its format is told by its content, never by its name. */
#ifndef STANDPUNT_FORMATS_READ_H
#define STANDPUNT_FORMATS_READ_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Reads a letter. Fails with STP_BAD_LETTER, STP_LIMIT or STP_NO_MEMORY, each but the
   last with one diagnostic; `*out` is of no use then. */
StpStatus format_read(FormatText *out, Arena *arena, const StpLetter *letter,
                      Diagnostics *diagnostics);

#endif
