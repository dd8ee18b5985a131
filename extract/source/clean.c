/* Joins lines into paragraphs and keeps account of where each byte came from.

       source   "De bijeen-\nkomst is\nop 5 april.\n\nVolgende punt\n\n"
       text     "De bijeenkomst is op 5 april.\nVolgende punt"
       runs      De bijeen|komst is| op...

   A paragraph goes on over blank lines, page breaks and furniture when its last line does
   not end a sentence and the next line begins in lower case: the page had ended. A note
   at the foot of a page is a paragraph of its own, and the sentence that it interrupts
   stays in two parts: only so do places in the text rise with places in the source. */
#include "clean.h"

#include "hyphens.h"

#include "../base/unicode.h"
#include "../base/vector.h"

#include <assert.h>
#include <string.h>

/* Titles are shorter than this, in code points. */
#define TITLE_WIDTH 60
/* Those that stand alone between blank lines are shorter than this. */
#define LONE_TITLE_WIDTH 110
/* A note that nothing ends (no furniture, blank line or heading) ends after so many
   lines. */
#define NOTE_LINES 12

typedef struct {
    Arena *arena;
    const Layout *layout;
    const Lines *lines;
    const char *source;
    char *text;
    size_t length;
    VECTOR(Run) runs;
    VECTOR(Block) blocks;
    VECTOR(uint32_t) items;
    bool open;           /* a paragraph is open: the last one of blocks */
    const Line *last;    /* the last line that was added; NULL: none */
    bool blank;          /* blank lines after it */
    bool furniture;      /* furniture or a page break after it */
    SectionKind section; /* of the next paragraph */
    unsigned note_lines; /* left of the open note; 0: none is open */
} Cleaner;

/* ---- Bytes ---- */

static void copy(Cleaner *c, size_t from, size_t length) {
    if (length == 0) return;
    Run *last = c->runs.count ? &c->runs.items[c->runs.count - 1] : NULL;
    if (last && last->text + last->length == c->length &&
        last->source + last->length == from) {
        last->length += (uint32_t)length;
    } else {
        assert(!last || last->source + last->length <= from);
        Run run = { (uint32_t)c->length, (uint32_t)from, (uint32_t)length };
        vector_push(c->arena, &c->runs, run);
    }
    memcpy(c->text + c->length, c->source + from, length);
    c->length += length;
}

/* Never two spaces, none at the begin of a paragraph. */
static bool wants_space(const Cleaner *c) {
    if (c->length == c->blocks.items[c->blocks.count - 1].span.start) return false;
    return c->text[c->length - 1] != ' ';
}

/* A space that stands for other white space. */
static void put_space(Cleaner *c) {
    if (wants_space(c)) c->text[c->length++] = ' ';
}

/* Takes back the last `count` bytes. */
static void take_back(Cleaner *c, size_t count) {
    c->length -= count;
    while (c->runs.count > 0) {
        Run *last = &c->runs.items[c->runs.count - 1];
        if (last->text + last->length <= c->length) return;
        if (last->text < c->length) {
            last->length = (uint32_t)(c->length - last->text);
            return;
        }
        c->runs.count--;
    }
}

/* Whether a byte can begin something that is not copied as it stands: white space,
   control characters, marks, and the first bytes of spaces and of characters without
   width. */
static bool is_special(unsigned char byte) {
    if (byte <= ' ') return true;
    if (byte < 0xC2) return byte == '*' || byte == '[' || byte == 0x7F;
    return byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) || byte == 0xEF;
}

/* Length of the mark of a note in light mark-up, '[1 ]' or '[12]', or 0. */
static size_t note_mark(const char *text, size_t length) {
    size_t i = 1;
    while (i < length && i < 4 && unicode_is_digit((unsigned char)text[i])) i++;
    if (i == 1) return 0;
    if (i < length && text[i] == ' ') i++;
    return i < length && text[i] == ']' ? i + 1 : 0;
}

/* Characters without width: soft hyphen, zero-width spaces and joiners, byte order
   mark. */
static bool is_invisible(uint32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF ||
           c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/* Handles the special character at `at` of the source; gives the place behind it. */
static size_t clean_special(Cleaner *c, size_t at, size_t end) {
    if (c->source[at] == '[') {
        size_t mark = note_mark(c->source + at, end - at);
        if (mark == 0) copy(c, at, 1);
        return at + (mark ? mark : 1);
    }
    if (c->source[at] == '*') {
        bool pair = at + 1 < end && c->source[at + 1] == '*';
        if (!pair) copy(c, at, 1);
        return at + (pair ? 2 : 1);
    }
    size_t next = at;
    uint32_t point = utf8_next(c->source, &next);
    if (point == ' ' && wants_space(c)) {
        copy(c, at, 1);
    } else if (unicode_is_space(point)) {
        put_space(c);
    } else if (!is_invisible(point)) {
        copy(c, at, next - at);
    }
    return next;
}

/* The top bit of each byte of `word` that is 0; bytes above such a byte may be wrong. */
static uint64_t zero_bytes(uint64_t word) {
    return (word - UINT64_C(0x0101010101010101)) & ~word & UINT64_C(0x8080808080808080);
}

/* Whether eight bytes are ASCII and nothing special, without two spaces in a row. */
static bool all_plain(const char *text) {
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t word;
    memcpy(&word, text, sizeof word);
    uint64_t control = (word - each * 0x20) & ~word;
    uint64_t marks = zero_bytes(word ^ each * '*') | zero_bytes(word ^ each * '[');
    uint64_t spaces = zero_bytes(word ^ each * ' ');
    uint64_t found = ((control | word) & each * 0x80) | marks;
    return (found | (spaces & (spaces << 8))) == 0;
}

/* The place of the next character at or behind `at` that cannot simply be copied. */
static size_t skip_plain(const char *text, size_t at, size_t end) {
    for (;;) {
        /* The eighth byte is looked at twice: two spaces may stand across. */
        while (at + 8 <= end && all_plain(text + at)) at += 7;
        if (at == end || is_special((unsigned char)text[at])) {
            bool single = at + 1 < end && text[at] == ' ' && text[at + 1] != ' ';
            if (!single) return at;
        }
        at++;
    }
}

static void append(Cleaner *c, const Line *line) {
    for (size_t at = line->start; at < line->end;) {
        size_t from = at;
        /* A space at the begin, behind something left out, may be one too many. */
        if (c->source[at] != ' ') at = skip_plain(c->source, at, line->end);
        copy(c, from, at - from);
        if (at < line->end) at = clean_special(c, at, line->end);
    }
    c->last = line;
    c->blank = c->furniture = false;
}

/* ---- Joining two lines ---- */

/* What stands before the end of a line, back to white space. */
static Slice last_word(const char *source, const Line *line) {
    size_t start = line->end;
    while (start > line->start && (unsigned char)source[start - 1] > ' ') start--;
    return slice_between(source, start, line->end);
}

static Slice first_word(const char *source, const Line *line) {
    size_t end = line->start;
    while (end < line->end && (unsigned char)source[end] > ' ') end++;
    return slice_between(source, line->start, end);
}

/* What goes between the last line and the next: nothing, a space, or nothing and no
   hyphen. */
static void join(Cleaner *c, const Line *next) {
    Slice line = slice_between(c->source, c->last->start, c->last->end);
    if (line.length > 2 && memcmp(line.text + line.length - 2, "\u00AD", 2) == 0) return;
    size_t hyphen = hyphen_at_end(line);
    if (hyphen == 0) {
        put_space(c);
        return;
    }
    Slice left = last_word(c->source, c->last);
    switch (hyphen_kind(c->layout, left, first_word(c->source, next))) {
    case HYPHEN_JOIN: take_back(c, hyphen); break;
    case HYPHEN_SPACE: put_space(c); break;
    case HYPHEN_KEEP: break;
    }
}

/* ---- Paragraphs ---- */

static void close(Cleaner *c) {
    c->note_lines = 0;
    if (!c->open) return;
    c->open = false;
    Block *block = &c->blocks.items[c->blocks.count - 1];
    while (c->length > block->span.start && c->text[c->length - 1] == ' ')
        take_back(c, 1);
    block->span.end = (uint32_t)c->length;
    if (block->span.start < c->length) return;
    c->blocks.count--; /* nothing was left of it */
    if (c->length > 0) c->length--;
}

static void open(Cleaner *c, SectionKind section, bool heading) {
    close(c);
    if (c->length > 0) c->text[c->length++] = '\n';
    Block block = { { (uint32_t)c->length, 0 }, section, heading, false };
    vector_push(c->arena, &c->blocks, block);
    c->open = true;
}

/* Whether two lines are of one part, as their format says. */
static bool same_part(const Cleaner *c, const Line *next) {
    return c->last && next->part && next->part == c->last->part;
}

/* Whether the first word of the next line would still have fitted, so that somebody ended
   the line on purpose. */
static bool ended_early(const Cleaner *c, const Line *line, const Line *next) {
    Slice word = first_word(c->source, next);
    if (word.length > 255) return false;
    size_t needed = line->width + 1 + utf8_count(word.text, word.length);
    return needed * 8 < (size_t)c->lines->usual_width * 7;
}

/* Whether somebody ended the last line on purpose, with no blank line behind it: the name
   of who signs, a title above the text. */
static bool breaks_off(const Cleaner *c, const Line *next) {
    const Line *last = c->last;
    if (next->lower || last->width >= TITLE_WIDTH) return false;
    if (unicode_is_digit((unsigned char)c->source[next->start])) return false;
    char end = c->source[last->end - 1];
    return end != ',' && end != '-' && ended_early(c, last, next);
}

/* Whether the next line continues the open paragraph: with blank lines between, only
   where its words go on. */
static bool goes_on(const Cleaner *c, const Line *next) {
    const Line *last = c->last;
    if (next->part && !last->opener) return same_part(c, next);
    if (last->opener) return true;
    if (!c->blank) return !breaks_off(c, next);
    char end = c->source[last->end - 1];
    if (last->finished || end == ':' || end == ';' || next->mark != MARK_NONE)
        return false;
    if (next->lower) return true;
    /* A full line at the end of a page goes on with a name or a noun too. */
    return c->furniture && last->width >= TITLE_WIDTH;
}

/* Whether the line begins a list item. A dash or a number may also stand there by
   accident, unless the text before has come to a stop or was itself an item. */
static bool begins_item(const Cleaner *c, const Line *line) {
    if (line->part) return line->part->kind == PART_ITEM && !same_part(c, line);
    if (line->mark == MARK_NONE) return false;
    if (line->mark == MARK_BULLET || !c->open) return true;
    if (c->last->opener) return false; /* the initial of who signs */
    return c->blank || c->last->stopped || c->last->mark == line->mark ||
           c->last->width < TITLE_WIDTH / 2;
}

static void add_text(Cleaner *c, const Line *line, SectionKind section) {
    bool item = begins_item(c, line);
    if (c->open && goes_on(c, line)) {
        join(c, line);
    } else {
        bool follows = c->open && !c->blank && !line->part;
        open(c, section, false);
        c->blocks.items[c->blocks.count - 1].follows = follows;
    }
    if (item) vector_push(c->arena, &c->items, (uint32_t)c->length);
    append(c, line);
}

/* ---- Titles ---- */

/* The next line that is neither furniture nor blank; NULL at the end. *blank: blank lines
   stand before it. */
static const Line *line_after(const Cleaner *c, const Line *line, bool *blank) {
    const Line *end = c->lines->lines + c->lines->count;
    *blank = false;
    for (line++; line < end; line++) {
        if (line->role == ROLE_BLANK) {
            *blank = true;
        } else if (line->role != ROLE_FURNITURE) {
            return line;
        }
    }
    return NULL;
}

static bool ends_in_digit(const Cleaner *c, const Line *line) {
    return unicode_is_digit((unsigned char)c->source[line->end - 1]);
}

/* Converters end a line at the number of a note, which stands higher than its line: what
   follows 'van mei.2' on a line of its own, or ends in one like 'wet3', is no title but a
   rest. */
static bool is_rest(const Cleaner *c, const Line *line) {
    if (c->open && !c->blank && ends_in_digit(c, c->last)) return true;
    size_t at = line->end;
    while (at > line->start && unicode_is_digit((unsigned char)c->source[at - 1])) at--;
    return at < line->end && at > line->start && c->source[at - 1] != ' ';
}

/* Whether the line stands alone between blank lines, behind text that is complete. */
static bool stands_alone(const Cleaner *c, const Line *line) {
    bool blank;
    const Line *next = line_after(c, line, &blank);
    return next && blank && next->role == ROLE_TEXT && next->mark == MARK_NONE &&
           c->open && c->blank && c->last->stopped;
}

/* Whether a line that no rule knows looks like a title: short, without a stop, and with
   its neighbours apart from it. */
static bool is_title(const Cleaner *c, const Line *line) {
    if (line->width >= LONE_TITLE_WIDTH || line->lower || line->stopped) return false;
    if (line->width >= TITLE_WIDTH && !stands_alone(c, line)) return false;
    if (line->mark == MARK_BULLET || line->mark == MARK_DASH || line->opener)
        return false;
    if (c->source[line->end - 1] == '-') return false;
    bool apart = !c->open || (c->blank && !c->last->opener) || c->last->finished;
    if (!apart || is_rest(c, line)) return false;
    bool blank;
    const Line *next = line_after(c, line, &blank);
    if (!next || next->role != ROLE_TEXT) return true;
    return !next->lower && (blank || ended_early(c, line, next));
}

/* ---- All lines ---- */

/* One more line of the part that was added last. */
static void add_more(Cleaner *c, const Line *line) {
    c->open = true;
    join(c, line);
    append(c, line);
}

static void add_heading(Cleaner *c, const Line *line) {
    /* 'De Minister van Defensie,' and below it in bold who that is. */
    if (line->part && c->open && c->last->opener) {
        add_text(c, line, c->section);
        return;
    }
    if (c->blocks.count > 0 && same_part(c, line)) {
        add_more(c, line);
    } else {
        open(c, c->section, true);
        append(c, line);
    }
    close(c);
}

static void add_note(Cleaner *c, const Line *line) {
    if (c->open && same_part(c, line)) {
        add_more(c, line);
        return;
    }
    open(c, SECTION_NOTE, false);
    c->note_lines = line->part ? 0 : NOTE_LINES;
    append(c, line);
}

/* Text of the body, or of a question. */
static void add_prose(Cleaner *c, const Line *line) {
    if (line->part && line->part->kind == PART_ANSWER) c->section = SECTION_BODY;
    if (c->note_lines > 0 && --c->note_lines == 0) close(c);
    if (c->note_lines == 0 && !line->part && is_title(c, line)) {
        add_heading(c, line);
    } else {
        add_text(c, line, line->role == ROLE_ASKED ? SECTION_QUESTION : c->section);
    }
}

static void add_line(Cleaner *c, const Line *line) {
    switch (line->role) {
    case ROLE_BLANK:
        if (c->note_lines > 0) close(c);
        c->blank = true;
        break;
    case ROLE_FURNITURE:
        if (c->note_lines > 0) close(c);
        c->furniture = true;
        break;
    case ROLE_QUESTION:
        c->section = SECTION_QUESTION;
        add_heading(c, line);
        break;
    case ROLE_ANSWER:
        c->section = SECTION_BODY;
        add_heading(c, line);
        break;
    case ROLE_HEADING: add_heading(c, line); break;
    case ROLE_NOTE: add_note(c, line); break;
    case ROLE_ASKED:
    case ROLE_TEXT: add_prose(c, line); break;
    }
}

/* ---- Answers without a heading ---- */

/* An answer is longer than this, in bytes: 'Graag per geval toelichten.' is none. */
#define SHORT_REQUEST 40

static bool asks(const Cleaner *c, const Block *block) {
    return memchr(c->text + block->span.start, '?',
                  block->span.end - block->span.start) != NULL;
}

/* 'Vraag 5 | Bent u bereid dit te onderzoeken? | De politie zet in op …': where the next
   heading is that of a question again, what stands behind the last paragraph that asks is
   the answer. */
static void find_bare_answers(Cleaner *c) {
    Block *blocks = c->blocks.items;
    for (size_t i = 0; i < c->blocks.count; i++) {
        if (!blocks[i].heading || blocks[i].section != SECTION_QUESTION) continue;
        size_t end = i + 1, answer = 0;
        for (; end < c->blocks.count && !blocks[end].heading; end++) {
            if (blocks[end].section != SECTION_QUESTION) continue;
            size_t length = blocks[end].span.end - blocks[end].span.start;
            if (asks(c, &blocks[end]))
                answer = end + 1;
            else if (answer == end && length < SHORT_REQUEST)
                answer = end + 1;
        }
        bool answered = end < c->blocks.count && blocks[end].section != SECTION_QUESTION;
        for (size_t k = answer; answer > 0 && !answered && k < end; k++)
            if (blocks[k].section == SECTION_QUESTION) blocks[k].section = SECTION_BODY;
        i = end - 1;
    }
}

CleanText clean_join(Arena *arena, const Layout *layout, Slice source,
                     const Lines *lines) {
    Cleaner c = { .arena = arena,
                  .layout = layout,
                  .lines = lines,
                  .source = source.text,
                  .section = SECTION_BODY };
    /* Never longer than the source: what is put between lines replaces a line end. */
    c.text = arena_alloc(arena, source.length + 1);
    for (size_t i = 0; i < lines->count; i++) add_line(&c, &lines->lines[i]);
    close(&c);
    find_bare_answers(&c);
    assert(c.length <= source.length);
    c.text[c.length] = '\0';
    return (CleanText){ { c.text, c.length }, c.blocks.items, c.blocks.count,
                        c.runs.items,         c.runs.count,   c.items.items,
                        c.items.count };
}
