/* PDF, by the geometry of its pages. poppler reads it, in a process of its own: see
   extract/pdf. */
#ifndef STANDPUNT_FORMATS_PDF_H
#define STANDPUNT_FORMATS_PDF_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Whether the bytes are a PDF, whole or damaged: readers of PDF look for its mark in the
   first 1,024 bytes. */
bool pdf_is(Slice bytes);

/* Reads the text of a PDF with the program letter->pdf_reader. Fails with STP_BAD_LETTER,
   STP_LIMIT, STP_CANNOT_READ (the program cannot be run) or STP_NO_MEMORY, each but the
   last with one diagnostic. */
StpStatus pdf_read(FormatText *out, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics);

#endif
