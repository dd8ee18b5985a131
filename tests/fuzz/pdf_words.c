/* What standpunt-pdf writes: pdf/protocol.h. */
#include "base/guard.h"
#include "formats/pdf_page.h"
#include "reader.h"

typedef struct {
    FormatText *out;
    Arena *arena;
    Slice output;
    StpStatus status;
} Work;

static void run(Arena *scratch, void *user) {
    Work *work = user;
    PdfWords words;
    if (!pdf_words_read(&words, scratch, work->output)) return;
    PdfLines lines = pdf_lines_read(scratch, &words);
    if (pdf_text_write(work->out, work->arena, scratch, &lines)) work->status = STP_OK;
}

StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    (void)diagnostics;
    *out = (FormatText){ .name = letter->name };
    Work work = { out, arena, { letter->bytes, letter->length }, STP_BAD_LETTER };
    guard_scratch(arena, run, &work);
    return work.status;
}
