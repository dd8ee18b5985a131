/* Notes: small lines at the foot of a page, and the marks in the text that lead to them.

       text   "… betreffende motie?" "1" small and raised
       foot   "1" small and raised, "Kamerstuk 36 200 IV, nr. 25."

   The last lines of a page that are smaller than the text are notes, from the first with
   a number on; those before it only where the page before ends in notes, which then go
   on. A small raised number in the text is taken out when there is a note of that number,
   or the one before was one less (notes at the end). The 2 of m² stays. */
#include "pdf_page.h"

#include "../base/unicode.h"

#include <string.h>

/* Numbers of notes that are told apart. */
#define NUMBERS 1000

typedef struct {
    PdfLines *lines;
    bool known[NUMBERS]; /* there is such a note */
    long last_note;      /* the last that began */
    long last_mark;      /* the last that was taken out */
    bool went_on;        /* the page before ends in notes */
} Notes;

/* The number that a text is, with what may stand behind it in a list of marks: "3",
   "3,". 0: it is none. */
static long mark_number(Slice text) {
    long number = 0;
    size_t at = 0;
    while (at < text.length && at < 3 && text.text[at] >= '0' && text.text[at] <= '9')
        number = number * 10 + (text.text[at++] - '0');
    bool whole = at == text.length || (at + 1 == text.length && text.text[at] == ',');
    return at > 0 && whole ? number : 0;
}

static bool is_small(const PdfLine *line, int32_t body) {
    return line->size * 100 <= body * 93;
}

static bool is_raised(const PdfLine *line, const PdfWord *word) {
    return word->size * 5 <= line->size * 4 &&
           (line->box.bottom - word->box.bottom) * 10 >= line->size;
}

/* Number of the note that begins with a small line; 0: none does. */
static long note_number(const Notes *notes, const PdfLine *line) {
    const PdfWord *first = &notes->lines->words.items[line->first_word];
    long number = mark_number(first->text);
    if (line->word_count < 2 || number == 0) return 0;
    bool next = number == notes->last_note + 1;
    return is_raised(line, first) || next ? number : 0;
}

/* Lines [from, to) are those of the text of one page. */
static void mark_page(Notes *notes, size_t from, size_t to) {
    PdfLine *lines = notes->lines->lines.items;
    size_t start = to, first;
    while (start > from && is_small(&lines[start - 1], notes->lines->body)) start--;
    bool any = false;
    for (first = start; first < to; first++) {
        lines[first].note = note_number(notes, &lines[first]);
        if (lines[first].note > 0) {
            notes->last_note = lines[first].note;
            notes->known[lines[first].note] = true;
            if (!any && !notes->went_on) start = first;
            any = true;
        }
    }
    if (!any && (!notes->went_on || start == from)) start = to;
    for (size_t i = start; i < to; i++) {
        lines[i].place = LINE_FOOT;
        /* The number would be a word of the first sentence. */
        if (lines[i].note > 0)
            notes->lines->words.items[lines[i].first_word].text.length = 0;
    }
    notes->went_on = start < to;
}

static void mark_pages(Notes *notes) {
    PdfLine *lines = notes->lines->lines.items;
    size_t count = notes->lines->lines.count;
    for (size_t from = 0, to; from < count; from = to) {
        to = from + 1;
        if (lines[from].place != LINE_MAIN) continue;
        size_t last = to;
        for (; to < count && lines[to].page == lines[from].page; to++)
            if (lines[to].place == LINE_MAIN) last = to + 1;
        /* What stands aside, and does not, may be mixed on the first page. */
        size_t first = from;
        for (size_t i = from; i < last; i++)
            if (lines[i].place != LINE_MAIN) first = i + 1;
        if (first < last) mark_page(notes, first, last);
    }
}

/* ---- Marks in the text ---- */

static bool is_unit(Slice text) {
    static const char *const units[] = { "m", "km", "dm", "cm", "mm" };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (slice_is(text, units[i])) return true;
    return false;
}

static bool begins_word(Slice text) {
    size_t at = 0;
    uint32_t c = utf8_next(text.text, &at);
    return unicode_is_letter(c) || unicode_is_digit(c);
}

static void take_marks(Notes *notes, const PdfLine *line) {
    PdfWord *words = notes->lines->words.items + line->first_word;
    for (size_t i = 0; i < line->word_count; i++) {
        long number = mark_number(words[i].text);
        if (number == 0 || !is_raised(line, &words[i])) continue;
        if (i > 0 && words[i].glued && is_unit(words[i - 1].text)) continue;
        if (!notes->known[number] && number != notes->last_mark + 1) continue;
        notes->last_mark = number;
        words[i].text.length = 0;
        /* Behind what stands higher poppler sees no space. */
        if (i + 1 < line->word_count && begins_word(words[i + 1].text))
            words[i + 1].glued = false;
    }
}

void pdf_notes_mark(PdfLines *lines) {
    Notes notes = { .lines = lines };
    mark_pages(&notes);
    for (size_t i = 0; i < lines->lines.count; i++)
        if (lines->lines.items[i].place == LINE_MAIN)
            take_marks(&notes, &lines->lines.items[i]);
}
