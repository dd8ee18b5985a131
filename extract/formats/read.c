#include "read.h"

#include "../base/limits.h"
#include "docx.h"
#include "html.h"
#include "pdf.h"
#include "plain.h"
#include "xml.h"

#include <assert.h>

StpStatus format_read(FormatText *out, Arena *arena, const StpLetter *letter,
                      Diagnostics *diagnostics) {
    assert(letter->name);
    /* What is too large is not looked at. */
    if (letter->length > LIMIT_LETTER_BYTES)
        return plain_read(out, arena, letter, diagnostics);
    Slice bytes = { letter->length ? letter->bytes : "", letter->length };
    if (pdf_is(bytes)) return pdf_read(out, arena, letter, diagnostics);
    if (docx_is(bytes) || docx_is_old(bytes))
        return docx_read(out, arena, letter, diagnostics);
    if (html_is(bytes)) return html_read(out, arena, letter, diagnostics);
    if (xml_is(bytes)) return xml_read(out, arena, letter, diagnostics);
    return plain_read(out, arena, letter, diagnostics);
}
