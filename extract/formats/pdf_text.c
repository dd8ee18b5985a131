/* Lines to paragraphs.

   A line begins a paragraph when more white space than usual is above it, when it is
   indented or begins with the mark of a list item, when its type differs, or when its
   first word would still have fitted on the line above:

       Vraag 3                                        'Kunnen' would have fitted here
       Kunnen de rapportages waarnaar verwezen wordt
       gedeeld worden met de Kamer?

   Notes, headers and footers are written behind the paragraph that they interrupt, so
   that it goes on over the page. */
#include "pdf_page.h"

#include "../base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Titles are no longer, in bytes and lines. */
#define TITLE_BYTES 250
#define TITLE_LINES 3
/* One that differs in nothing from the text is short. */
#define PLAIN_TITLE_BYTES 60

/* What a line looks like. */
typedef struct {
    Slice first;       /* its first word */
    int32_t width;     /* of it */
    int32_t text_left; /* of the second */
    uint32_t last;     /* the last character, before quotes and brackets; 0: none */
    bool lower;        /* begins in lower case */
    bool numbered;     /* with '1.' or 'a)' */
    bool dash;
    bool bullet;
} Look;

/* The open paragraph. */
typedef struct {
    bool open;
    size_t start; /* in the text */
    size_t lines;
    bool bold;
    bool italic;
    bool item;
    bool numbered; /* the item has a number */
    int32_t size;
    int32_t left;      /* of its first line */
    int32_t text_left; /* of the text behind the mark of an item */
} Paragraph;

typedef struct {
    Arena *scratch;
    const PdfLines *lines;
    int32_t pitch; /* usual distance of lines of text, foot to foot */
    char *text;
    size_t length;
    size_t capacity;
    VECTOR(Part) parts;
    VECTOR(size_t) waiting; /* lines to be written behind the open paragraph */
    Paragraph paragraph;
    const PdfLine *last; /* of the paragraph */
    Look last_look;
    bool after_stop; /* the part before ended a sentence, or was a title */
} Writer;

/* ---- Bytes ---- */

static void put(Writer *w, const char *bytes, size_t length) {
    if (w->capacity - w->length < length) {
        size_t capacity = w->capacity * 2 + length + 1024;
        w->text = arena_grow(w->scratch, w->text, w->capacity, capacity);
        w->capacity = capacity;
    }
    memcpy(w->text + w->length, bytes, length);
    w->length += length;
}

static void put_line(Writer *w, const PdfLine *line) {
    size_t start = w->length;
    for (size_t i = 0; i < line->word_count; i++) {
        const PdfWord *word = &w->lines->words.items[line->first_word + i];
        if (word->text.length == 0) continue;
        if (w->length > start && !word->glued) put(w, " ", 1);
        put(w, word->text.text, word->text.length);
    }
}

/* ---- What a line looks like ---- */

static bool is_closer(uint32_t c) {
    return c == ')' || c == ']' || c == '"' || c == '\'' || c == 0xBB || c == 0x2019 ||
           c == 0x201D;
}

static uint32_t last_character(Slice text) {
    uint32_t last = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t c = utf8_next(text.text, &at);
        if (!is_closer(c)) last = c;
    }
    return last;
}

/* '1.', '12)', 'a.' */
static bool is_number(Slice word) {
    size_t at = 0;
    while (at < word.length && unicode_is_digit((unsigned char)word.text[at])) at++;
    if (at == 0 && word.length == 2) {
        char c = word.text[0];
        at = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    }
    return at > 0 && at <= 2 && at + 1 == word.length &&
           (word.text[at] == '.' || word.text[at] == ')');
}

/* The next word that was not taken out, at or behind `at`; the count when there is
   none. */
static size_t next_word(const PdfLine *line, const PdfWord *words, size_t at) {
    while (at < line->word_count && words[at].text.length == 0) at++;
    return at;
}

static Look look_at(const Writer *w, const PdfLine *line) {
    const PdfWord *words = w->lines->words.items + line->first_word;
    Look look = { 0 };
    size_t at = next_word(line, words, 0), next, count = line->word_count;
    if (at == count) return look;
    look.first = words[at].text;
    int32_t right = words[at].box.right;
    for (next = at + 1; next < count && words[next].glued; next++)
        right = words[next].box.right;
    look.width = right - words[at].box.left;
    look.text_left = next < count ? words[next].box.left : line->box.left;
    size_t offset = 0;
    uint32_t c = utf8_next(look.first.text, &offset);
    look.lower = unicode_is_lower(c);
    look.bullet = unicode_is_bullet(c);
    look.dash = next < count && offset == look.first.length && unicode_is_dash(c);
    look.numbered = next < count && is_number(look.first);
    if (look.numbered) look.lower = false;
    for (size_t i = count; i-- > 0 && look.last == 0;)
        look.last = last_character(words[i].text);
    return look;
}

static bool is_finished(const Look *look) {
    return look->last == '.' || look->last == '?' || look->last == '!' ||
           look->last == 0x2026;
}

static bool is_stopped(const Look *look) {
    return is_finished(look) || look->last == ',' || look->last == ';' ||
           look->last == ':';
}

/* ---- Where a paragraph begins ---- */

/* Whether the first word of the next line would have fitted on this one, so that somebody
   ended it on purpose. */
static bool ended_early(const PdfLine *line, const Look *next) {
    return line->right - line->box.right > next->width + line->size * 4 / 5;
}

static bool differs(int32_t a, int32_t b) {
    return abs(a - b) * 100 > 7 * (a > b ? a : b);
}

/* Whether a line begins a list item. A dash or a number may also stand there by accident,
   unless the text before has come to a stop or is itself such an item. */
static bool begins_item(const Writer *w, const PdfLine *line, const Look *look) {
    if (look->bullet) return true;
    if (!look->dash && !look->numbered) return false;
    if (!w->paragraph.open || is_stopped(&w->last_look)) return true;
    if (w->paragraph.item && w->paragraph.numbered == look->numbered) return true;
    return w->last->column == line->column && ended_early(w->last, look);
}

/* Whether a paragraph goes on in the next column or on the next page. */
static bool goes_over(const Writer *w, const PdfLine *line, const Look *look) {
    if (is_finished(&w->last_look) || w->last_look.last == ':' ||
        w->last_look.last == ';' || w->last->bold != line->bold)
        return false;
    return look->lower || !ended_early(w->last, look);
}

static bool is_indented(const Writer *w, const PdfLine *line) {
    int32_t em = line->size;
    if (w->paragraph.item) {
        bool hangs = w->paragraph.text_left > w->paragraph.left;
        bool back = line->box.left + em / 2 < w->last->box.left;
        return hangs && w->paragraph.lines > 1 && back;
    }
    int32_t shift = line->box.left - w->last->box.left;
    return shift > em * 4 / 5 && shift < em * 4 && is_finished(&w->last_look);
}

static bool begins_paragraph(const Writer *w, const PdfLine *line, const Look *look) {
    const PdfLine *last = w->last;
    if (!w->paragraph.open || differs(last->size, line->size) ||
        begins_item(w, line, look))
        return true;
    if (last->column != line->column) return !goes_over(w, line, look);
    int32_t distance = line->box.bottom - last->box.bottom;
    int32_t usual = (int32_t)((int64_t)w->pitch * line->size / w->lines->body);
    if (distance * 10 > usual * 13 || distance < 0) return true;
    if (last->bold != line->bold || (last->gaps && line->gaps)) return true;
    if (last->bold) return false;
    if (is_indented(w, line)) return true;
    bool short_line =
        (last->box.right - last->box.left) * 5 < (last->right - last->box.left) * 2;
    bool comma = w->last_look.last == ',';
    return ended_early(last, look) &&
           ((is_stopped(&w->last_look) && !comma) || !look->lower || short_line);
}

/* ---- Parts ---- */

static void add_part(Writer *w, size_t start, PartKind kind) {
    if (w->length == start) return;
    Part part = { (uint32_t)start, (uint32_t)w->length, kind, { "", 0 } };
    vector_push(w->scratch, &w->parts, part);
    put(w, "\n\n", 2);
}

/* Whether the open paragraph is a title, with `next` behind it (NULL: the end). */
static bool is_title(const Writer *w, const Look *next) {
    const Paragraph *p = &w->paragraph;
    const Look *last = &w->last_look;
    size_t bytes = w->length - p->start;
    if (p->lines > TITLE_LINES || bytes > TITLE_BYTES || p->item) return false;
    if (last->last == '.' || last->last == ';' || last->last == ',') return false;
    bool larger = p->size * 10 >= w->lines->body * 11;
    if (p->bold || larger) return true;
    if (p->lines > 1 || is_stopped(last) || !next || next->lower) return false;
    if (!ended_early(w->last, next) || last->lower) return false;
    if (memchr(w->text + p->start, ',', bytes)) return false;
    return p->italic || (w->after_stop && bytes < PLAIN_TITLE_BYTES);
}

static void end_paragraph(Writer *w, const Look *next) {
    Paragraph *p = &w->paragraph;
    if (!p->open) return;
    bool title = is_title(w, next);
    add_part(w, p->start, p->item ? PART_ITEM : title ? PART_HEADING : PART_TEXT);
    w->after_stop = title || is_finished(&w->last_look);
    p->open = false;
}

/* Writes what waited for the end of the paragraph. */
static void write_waiting(Writer *w) {
    size_t start = w->length;
    const PdfLine *before = NULL;
    for (size_t i = 0; i < w->waiting.count; i++) {
        const PdfLine *line = &w->lines->lines.items[w->waiting.items[i]];
        bool goes_on = before && line->place == LINE_FOOT && line->note == 0 &&
                       before->place == LINE_FOOT && before->page == line->page;
        if (goes_on) {
            w->length = w->parts.items[--w->parts.count].end;
            put(w, "\n", 1);
        } else {
            start = w->length;
        }
        put_line(w, line);
        bool head = line->place == LINE_ASIDE && line->page == 0;
        add_part(w, start,
                 line->place == LINE_OF_MARGIN ? PART_FURNITURE
                 : head                        ? PART_TEXT
                                               : PART_NOTE);
        before = line;
    }
    w->waiting.count = 0;
}

static void open_paragraph(Writer *w, const PdfLine *line, const Look *look) {
    w->paragraph = (Paragraph){ .open = true,
                                .start = w->length,
                                .bold = true,
                                .italic = true,
                                .item = begins_item(w, line, look),
                                .numbered = look->numbered,
                                .size = line->size,
                                .left = line->box.left,
                                .text_left = look->text_left };
}

static void add_line(Writer *w, const PdfLine *line) {
    Look look = look_at(w, line);
    if (look.first.length == 0) return;
    if (begins_paragraph(w, line, &look)) {
        end_paragraph(w, &look);
        write_waiting(w);
        open_paragraph(w, line, &look);
    } else {
        put(w, "\n", 1);
    }
    put_line(w, line);
    w->paragraph.lines++;
    w->paragraph.bold = w->paragraph.bold && line->bold;
    w->paragraph.italic = w->paragraph.italic && line->italic;
    w->last = line;
    w->last_look = look;
}

/* ---- The whole ---- */

/* Most frequent distance of two lines of text, foot to foot, to a tenth of a point. */
static int32_t usual_pitch(Arena *scratch, const PdfLines *lines) {
    const int32_t steps = lines->body * 2 / 10 + 1;
    size_t *counts = ARENA_ARRAY(scratch, size_t, (size_t)steps);
    int32_t best = 0;
    for (size_t i = 1; i < lines->lines.count; i++) {
        const PdfLine *line = &lines->lines.items[i], *above = line - 1;
        int32_t step = (line->box.bottom - above->box.bottom + 5) / 10;
        if (line->column != above->column || line->place != LINE_MAIN) continue;
        if (differs(line->size, lines->body) || step < steps / 4 || step >= steps)
            continue;
        if (++counts[step] > counts[best]) best = step;
    }
    return counts[best] > 2 ? best * 10 : lines->body * 12 / 10;
}

static bool has_words(Slice text) {
    for (size_t at = 0; at < text.length;) {
        uint32_t c = utf8_next(text.text, &at);
        if (unicode_is_letter(c) || unicode_is_digit(c)) return true;
    }
    return false;
}

bool pdf_text_write(FormatText *out, Arena *arena, Arena *scratch,
                    const PdfLines *lines) {
    Writer w = { .scratch = scratch, .lines = lines };
    w.pitch = usual_pitch(scratch, lines);
    for (size_t i = 0; i < lines->lines.count; i++) {
        const PdfLine *line = &lines->lines.items[i];
        if (line->place == LINE_MAIN) {
            add_line(&w, line);
        } else {
            vector_push(scratch, &w.waiting, i);
        }
    }
    end_paragraph(&w, NULL);
    write_waiting(&w);
    if (!has_words((Slice){ w.text, w.length })) return false;
    Part *parts = ARENA_ARRAY(arena, Part, w.parts.count);
    memcpy(parts, w.parts.items, w.parts.count * sizeof *parts);
    out->text = (Slice){ arena_copy(arena, w.text, w.length - 1), w.length - 1 };
    out->parts = parts;
    out->part_count = w.parts.count;
    return true;
}
