/* Official publications in XML: 'officiele-publicatie', and 'kamerwrk' of before 2010. */
#ifndef STANDPUNT_FORMATS_XML_H
#define STANDPUNT_FORMATS_XML_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "text.h"

/* Whether the bytes are XML, by how they begin, or have the root of a publication. */
bool xml_is(Slice bytes);

/* Reads a publication. Fails with STP_BAD_LETTER, STP_LIMIT or STP_NO_MEMORY, each but
   the last with one diagnostic. */
StpStatus xml_read(FormatText *out, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics);

#endif
