#include "pdf.h"

#include "child.h"
#include "pdf_page.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../pdf/protocol.h"

#include <string.h>

/* Bytes in which the mark of a PDF stands, and of what poppler says that are shown. */
#define MARK_WITHIN ((size_t)1024)
#define SAID_MOST ((size_t)200)

typedef struct {
    FormatText *out;
    Arena *arena;
    const StpLetter *letter;
    Diagnostics *diagnostics;
    StpStatus status;
} Work;

bool pdf_is(Slice bytes) {
    size_t most = bytes.length < MARK_WITHIN ? bytes.length : MARK_WITHIN;
    for (size_t i = 0; i + 5 <= most; i++) {
        const char *found = memchr(bytes.text + i, '%', most - 4 - i);
        if (!found) return false;
        if (memcmp(found, "%PDF-", 5) == 0) return true;
        i = (size_t)(found - bytes.text);
    }
    return false;
}

/* The message in the last line of the output of the child, or a phrase for none. */
static Slice what_was_said(Slice output) {
    static const char mark[] = "error\t";
    size_t end = output.length;
    if (end > 0 && output.text[end - 1] == '\n') end--;
    size_t start = end;
    while (start > 0 && output.text[start - 1] != '\n') start--;
    Slice line = slice_between(output.text, start, end);
    if (line.length < sizeof mark || memcmp(line.text, mark, sizeof mark - 1) != 0)
        return slice_of("no more is known");
    Slice said = slice_between(line.text, sizeof mark - 1, line.length);
    if (said.length > SAID_MOST) said.length = SAID_MOST;
    said.length = utf8_valid_prefix(said.text, said.length);
    return said;
}

static StpStatus fail(const Work *work, StpStatus status, const char *message) {
    diagnose_file(work->diagnostics, STP_ERROR, work->letter->name, "%s", message);
    return status;
}

/* What an exit status other than PDF_DONE means. */
static StpStatus fail_exit(const Work *work, const ChildResult *result) {
    const char *name = work->letter->name;
    Slice said = what_was_said(result->output);
    int length = (int)said.length;
    switch (result->number) {
    case PDF_DAMAGED:
        diagnose_file(work->diagnostics, STP_ERROR, name, "damaged PDF: %.*s", length,
                      said.text);
        return STP_BAD_LETTER;
    case PDF_ENCRYPTED:
        return fail(work, STP_BAD_LETTER,
                    "PDF is encrypted: save it without a password first");
    case PDF_TOO_LARGE:
        diagnose_file(work->diagnostics, STP_ERROR, name, "PDF is too large: %.*s",
                      length, said.text);
        return STP_LIMIT;
    case PDF_NO_TIME:
        diagnose_file(work->diagnostics, STP_ERROR, name,
                      "PDF took more than %u seconds of processor time",
                      LIMIT_PDF_CPU_SECONDS);
        return STP_LIMIT;
    case PDF_NO_MEMORY:
        diagnose_file(work->diagnostics, STP_ERROR, name,
                      "PDF took more than %u MiB of memory", LIMIT_PDF_MEMORY);
        return STP_LIMIT;
    default: break;
    }
    diagnose_file(work->diagnostics, STP_ERROR, name,
                  "the PDF reader '%s' failed with exit status %d",
                  work->letter->pdf_reader, result->number);
    return STP_CANNOT_READ;
}

static StpStatus fail_child(const Work *work, const ChildResult *result) {
    const char *name = work->letter->name;
    switch (result->outcome) {
    case CHILD_EXITED: break;
    case CHILD_KILLED:
        diagnose_file(work->diagnostics, STP_ERROR, name,
                      "damaged PDF: its reader crashed (signal %d)", result->number);
        return STP_BAD_LETTER;
    case CHILD_NO_START:
        diagnose_file(work->diagnostics, STP_ERROR, name,
                      "cannot run the PDF reader '%s': %s", work->letter->pdf_reader,
                      strerror(result->number));
        return STP_CANNOT_READ;
    case CHILD_NO_TIME:
        diagnose_file(work->diagnostics, STP_ERROR, name, "PDF took more than %u seconds",
                      LIMIT_PDF_SECONDS);
        return STP_LIMIT;
    case CHILD_TOO_MUCH:
        return fail(work, STP_LIMIT, "PDF is too large: more text than a letter has");
    }
    return fail_exit(work, result);
}

static StpStatus read_words(const Work *work, Arena *scratch, Slice output) {
    PdfWords words;
    if (!pdf_words_read(&words, scratch, output))
        return fail(work, STP_BAD_LETTER, "damaged PDF: its reader broke off");
    PdfLines lines = pdf_lines_read(scratch, &words);
    if (!pdf_text_write(work->out, work->arena, scratch, &lines))
        return fail(work, STP_BAD_LETTER,
                    "PDF without text: it is a scan, which needs OCR first");
    if (work->out->text.length <= LIMIT_LETTER_BYTES) return STP_OK;
    return fail(work, STP_LIMIT, "PDF is too large: more text than a letter has");
}

static void run(Arena *scratch, void *user) {
    Work *work = user;
    Slice bytes = { work->letter->bytes, work->letter->length };
    ChildResult result = child_run(scratch, work->letter->pdf_reader, bytes,
                                   LIMIT_PDF_SECONDS, LIMIT_PDF_OUTPUT_BYTES);
    bool done = result.outcome == CHILD_EXITED && result.number == PDF_DONE;
    work->status =
        done ? read_words(work, scratch, result.output) : fail_child(work, &result);
}

StpStatus pdf_read(FormatText *out, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics) {
    Work work = { out, arena, letter, diagnostics, STP_NO_MEMORY };
    *out = (FormatText){ .name = letter->name, .format = "application/pdf" };
    if (letter->length > LIMIT_LETTER_BYTES)
        return fail(&work, STP_LIMIT, "PDF is larger than 256 MiB");
    if (!letter->pdf_reader)
        return fail(&work, STP_CANNOT_READ,
                    "letter is a PDF, and the program standpunt-pdf is not installed");
    guard_scratch(arena, run, &work);
    return work.status;
}
