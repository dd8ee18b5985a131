/* Pages of HTML. */
#ifndef STANDPUNT_FORMATS_HTML_H
#define STANDPUNT_FORMATS_HTML_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Whether bytes are HTML, with or without its first tags. */
bool html_is(Slice bytes);

/* Reads a page: what stands in its 'main' or 'article', else in all of it, but
   navigation, forms, and what is not shown. Malformed HTML is read as a browser would.
   STP_BAD_LETTER when no text is left, STP_LIMIT when there is too much; each with one
   diagnostic. */
StpStatus html_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics);

#endif
