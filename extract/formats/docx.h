/* Documents of Word: Office Open XML (ECMA-376), the part that holds text. */
#ifndef STANDPUNT_FORMATS_DOCX_H
#define STANDPUNT_FORMATS_DOCX_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Whether bytes are a zip file with a text of Word in it. */
bool docx_is(Slice bytes);

/* Whether bytes are a document of Word of before 2007, or one with a password. */
bool docx_is_old(Slice bytes);

/* Reads a document: headers, text with its boxes, notes behind the paragraphs that lead
   to them, footers. STP_BAD_LETTER or STP_LIMIT, each with one diagnostic. */
StpStatus docx_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics);

#endif
