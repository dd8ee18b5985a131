#include "read.h"

#include "../base/limits.h"
#include "docx.h"
#include "html.h"
#include "metadata.h"
#include "pdf.h"
#include "plain.h"
#include "xml.h"

#include <assert.h>

/* Puts what the metadata beside a letter say before what it says itself. */
static void add_metadata(FormatText *out, Arena *arena, const StpLetter *letter,
                         Diagnostics *diagnostics) {
    Metadata beside = { 0 };
    metadata_read(&beside, arena, letter, diagnostics);
    if (beside.id) out->id = beside.id;
    const char *sent = metadata_sent(&beside);
    if (sent || !out->date) out->date = sent ? sent : beside.issued;
    for (size_t i = 0; i < out->told_count; i++)
        vector_push(arena, &beside.told, out->told[i]);
    out->told = beside.told.items;
    out->told_count = beside.told.count;
}

static StpStatus read_format(FormatText *out, Arena *arena, const StpLetter *letter,
                             Diagnostics *diagnostics) {
    Slice bytes = { letter->length ? letter->bytes : "", letter->length };
    if (pdf_is(bytes)) return pdf_read(out, arena, letter, diagnostics);
    if (docx_is(bytes) || docx_is_old(bytes))
        return docx_read(out, arena, letter, diagnostics);
    if (html_is(bytes)) return html_read(out, arena, letter, diagnostics);
    if (xml_is(bytes)) return xml_read(out, arena, letter, diagnostics);
    return plain_read(out, arena, letter, diagnostics);
}

StpStatus format_read(FormatText *out, Arena *arena, const StpLetter *letter,
                      Diagnostics *diagnostics) {
    assert(letter->name);
    /* What is too large is not looked at. */
    if (letter->length > LIMIT_LETTER_BYTES)
        return plain_read(out, arena, letter, diagnostics);
    StpStatus status = read_format(out, arena, letter, diagnostics);
    if (status == STP_OK && letter->metadata)
        add_metadata(out, arena, letter, diagnostics);
    return status;
}
