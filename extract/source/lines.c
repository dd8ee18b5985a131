#include "lines.h"

#include "../base/unicode.h"
#include "../base/vector.h"

#include <string.h>

/* Line rules are about lay-out: no such line is longer. In bytes. */
#define LONGEST_RULE_LINE 200
/* Widths above this are not told apart. */
#define WIDEST 255

typedef VECTOR(Line) LineVector;
typedef VECTOR(LineMatch) MatchVector;

/* Where the next of each kind of line end stands. Each is searched anew only when it has
   been passed, so that a text without LF is not searched for it again and again. */
typedef struct {
    size_t feed; /* LF */
    size_t back; /* CR */
    size_t page; /* FF */
} LineEnds;

static size_t find_byte(Slice text, size_t from, char byte) {
    const char *found =
        from < text.length ? memchr(text.text + from, byte, text.length - from) : NULL;
    return found ? (size_t)(found - text.text) : text.length;
}

/* The first line end at or behind `from`; the length of the text when there is none. */
static size_t next_end(LineEnds *ends, Slice text, size_t from) {
    if (ends->feed < from) ends->feed = find_byte(text, from, '\n');
    if (ends->back < from) ends->back = find_byte(text, from, '\r');
    if (ends->page < from) ends->page = find_byte(text, from, '\f');
    size_t end = ends->feed < ends->back ? ends->feed : ends->back;
    return end < ends->page ? end : ends->page;
}

static LineEnds first_ends(Slice text) {
    return (LineEnds){ find_byte(text, 0, '\n'), find_byte(text, 0, '\r'),
                       find_byte(text, 0, '\f') };
}

/* The code point that ends at `end`; *start is where it begins. */
static uint32_t previous(const char *text, size_t from, size_t end, size_t *start) {
    size_t at = end - 1;
    while (at > from && (text[at] & 0xC0) == 0x80) at--;
    *start = at;
    return utf8_next(text, &at);
}

static bool is_blank(uint32_t c) {
    return unicode_is_space(c) || c == 0xFEFF || c < 0x20;
}

static Slice trim(Slice line) {
    while (line.length > 0) {
        size_t next = 0;
        if (!is_blank(utf8_next(line.text, &next))) break;
        line = slice_between(line.text, next, line.length);
    }
    while (line.length > 0) {
        size_t start;
        if (!is_blank(previous(line.text, 0, line.length, &start))) break;
        line.length = start;
    }
    return line;
}

/* Takes the marks of light mark-up off: '## Title' and '**Title**'. */
static Slice unmark(Slice line, bool *marked) {
    size_t hashes = 0;
    while (hashes < line.length && line.text[hashes] == '#') hashes++;
    if (hashes > 0 && hashes < line.length && line.text[hashes] == ' ') {
        line = trim(slice_between(line.text, hashes, line.length));
        *marked = true;
    }
    size_t length = line.length;
    if (length > 4 && memcmp(line.text, "**", 2) == 0 &&
        memcmp(line.text + length - 2, "**", 2) == 0) {
        line = trim(slice_between(line.text, 2, length - 2));
        *marked = true;
    }
    return line;
}

/* A line drawn with one character: '-----'. */
static bool is_drawn(Slice line) {
    if (line.length < 3 || !strchr("-_=*", line.text[0])) return false;
    return memcmp(line.text, line.text + 1, line.length - 1) == 0;
}

static LineMark dash_or_bullet(uint32_t c) {
    if (unicode_is_bullet(c)) return MARK_BULLET;
    return unicode_is_dash(c) || c == '*' ? MARK_DASH : MARK_NONE;
}

/* The mark of a list item, with a space behind it: '• ', '– ', '1. ', 'a) '. */
static LineMark find_mark(Slice line) {
    size_t at = 0;
    uint32_t c = utf8_next(line.text, &at);
    LineMark mark = dash_or_bullet(c);
    if (mark == MARK_NONE) {
        size_t digits = 0;
        while (digits < line.length &&
               unicode_is_digit((unsigned char)line.text[digits])) {
            digits++;
        }
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        at = digits > 0 ? digits : 1;
        if ((!letter && digits == 0) || digits > 2 || at >= line.length) return MARK_NONE;
        if (line.text[at] != '.' && line.text[at] != ')') return MARK_NONE;
        at++;
        mark = MARK_NUMBER;
    }
    bool alone = at < line.length && line.text[at] != ' ' && line.text[at] != '\t';
    if (alone && mark == MARK_BULLET) return mark;
    return alone || at == line.length ? MARK_NONE : mark;
}

static bool is_closer(uint32_t c) {
    return c == ')' || c == ']' || c == '"' || c == '\'' || c == '*' || c == 0xBB ||
           c == 0x2019 || c == 0x201D;
}

/* Without the mark of a note in light mark-up at the end: '[3 ]'. */
static Slice without_note_mark(Slice line) {
    size_t end = line.length;
    if (end < 3 || line.text[end - 1] != ']') return line;
    end--;
    if (line.text[end - 1] == ' ') end--;
    size_t digits = end;
    while (digits > 0 && unicode_is_digit((unsigned char)line.text[digits - 1])) digits--;
    bool mark = digits > 0 && digits < end && line.text[digits - 1] == '[';
    return mark ? trim(slice_between(line.text, 0, digits - 1)) : line;
}

/* The last character that counts: quotes, brackets and the number of a note may follow
   it. */
static uint32_t last_stop(Slice line) {
    line = without_note_mark(line);
    size_t end = line.length;
    while (end > 0 && unicode_is_digit((unsigned char)line.text[end - 1])) end--;
    size_t digits = line.length - end, start;
    if (digits > 3 || end == 0) return 0;
    uint32_t c = previous(line.text, 0, end, &start);
    while (start > 0 && is_closer(c)) c = previous(line.text, 0, start, &start);
    /* 'op 5.' ends a sentence, '4.5' does not. */
    if (digits > 0 && start > 0 &&
        unicode_is_digit((unsigned char)line.text[start - 1])) {
        return 0;
    }
    return c;
}

/* 'b) Beoordeling' begins with a capital: the label of a title does not count. */
static bool begins_lower(Slice line, LineMark mark) {
    size_t at = 0;
    uint32_t c = utf8_next(line.text, &at);
    if (mark == MARK_NUMBER && line.length > 3 && line.text[1] == ')') {
        at = 2;
        while (at < line.length && line.text[at] == ' ') at++;
        if (at < line.length) c = utf8_next(line.text, &at);
    }
    return unicode_is_lower(c);
}

static void look_at_ends(Line *line, Slice text) {
    line->mark = find_mark(text);
    line->lower = begins_lower(text, line->mark);
    uint32_t stop = last_stop(text);
    line->finished = stop == '.' || stop == '?' || stop == '!' || stop == 0x2026;
    line->stopped = line->finished || stop == ',' || stop == ';' || stop == ':';
    size_t width = text.length < 4 * WIDEST ? utf8_count(text.text, text.length) : WIDEST;
    line->width = width < WIDEST ? (uint32_t)width : WIDEST;
}

static LineRole role_of(LineKind kind) {
    switch (kind) {
    case LINE_FURNITURE: return ROLE_FURNITURE;
    case LINE_HEADING: return ROLE_HEADING;
    case LINE_NOTE: return ROLE_NOTE;
    case LINE_QUESTION: return ROLE_QUESTION;
    case LINE_ANSWER: return ROLE_ANSWER;
    case LINE_BODY:
    case LINE_OPENER:
    case LINE_METADATA: break;
    }
    return ROLE_TEXT;
}

/* What all steps of reading share. */
typedef struct {
    Arena *arena;
    const Layout *layout;
    RegexMatch *match;
    const SourceText *source;
    const FormatText *text;
    size_t part; /* the first that does not end before the line */
    Diagnostics *diagnostics;
    LineVector lines;
    MatchVector matches;
    bool *begun;               /* by line rule: a line that it asks for has come */
    size_t widths[WIDEST + 1]; /* lines of each width */
} Reader;

/* One space for any white space, so that rules need not think of columns. */
static Slice squeezed(Arena *arena, Slice line) {
    char *out = ARENA_ARRAY(arena, char, line.length + 1);
    size_t used = 0;
    bool space = false;
    for (size_t at = 0; at < line.length;) {
        size_t from = at;
        unsigned char byte = (unsigned char)line.text[at];
        if (byte > ' ' && byte < 0x80) {
            out[used++] = line.text[at++];
            space = false;
            continue;
        }
        if (is_blank(utf8_next(line.text, &at))) {
            if (!space) out[used++] = ' ';
            space = true;
            continue;
        }
        space = false;
        memcpy(out + used, line.text + from, at - from);
        used += at - from;
    }
    return (Slice){ out, used };
}

/* The last line that is not blank, and, for a rule that matches names, that it did not
   match itself: of names below each other each stands below what the first stands below.
   Empty at the top. */
static Slice line_above(const Reader *reader, long rule) {
    for (size_t i = reader->lines.count; i-- > 0;) {
        const Line *line = &reader->lines.items[i];
        bool own = line->rule == rule && reader->layout->lines[rule].repeated;
        if (line->end > line->start && !own)
            return slice_between(reader->source->text.text, line->start, line->end);
    }
    return (Slice){ "", 0 };
}

/* May a rule that asks for a certain line above it match here? Few lines stand below a
   label, and the first byte of the one above spares all others a search. */
static bool stands_below(const Reader *reader, long rule) {
    const Regex *below = reader->layout->lines[rule].below;
    if (!below) return true;
    Slice above = line_above(reader, rule);
    if (above.length > 0 && !regex_can_begin(below, (unsigned char)above.text[0]))
        return false;
    /* Of a paragraph on one line only the end is looked at. */
    size_t from = above.length > LONGEST_RULE_LINE ? above.length - LONGEST_RULE_LINE : 0;
    while (from > 0 && from < above.length && (above.text[from] & 0xC0) == 0x80) from++;
    return regex_search(below, reader->match, above.text, above.length, from) ==
           REGEX_MATCHED;
}

/* Notes which rules may match from the next line on. */
static void note_since(Reader *reader, Slice line) {
    const Layout *layout = reader->layout;
    if (line.length > LONGEST_RULE_LINE) return;
    for (size_t i = 0; i < layout->line_count; i++) {
        const Regex *since = layout->lines[i].since;
        if (since && !reader->begun[i] &&
            regex_can_begin(since, (unsigned char)line.text[0]))
            reader->begun[i] = regex_search(since, reader->match, line.text, line.length,
                                            0) == REGEX_MATCHED;
    }
}

/* The first rule that matches the line, or -1. */
static long find_rule(const Reader *reader, Slice line, size_t offset) {
    const Layout *layout = reader->layout;
    if (line.length > LONGEST_RULE_LINE) return -1;
    for (size_t i = 0; i < layout->line_count; i++) {
        const LineRule *rule = &layout->lines[i];
        if (rule->kind == LINE_METADATA || (rule->since && !reader->begun[i]) ||
            !regex_can_begin(rule->regex, (unsigned char)line.text[0]) ||
            !stands_below(reader, (long)i))
            continue;
        RegexOutcome outcome =
            regex_search(rule->regex, reader->match, line.text, line.length, 0);
        if (outcome == REGEX_MATCHED) return (long)i;
        if (outcome == REGEX_LIMIT) {
            diagnose(reader->diagnostics, STP_WARNING, reader->source, offset, NULL,
                     "line rule '%.*s' took too many steps", (int)rule->name.length,
                     rule->name.text);
        }
    }
    return -1;
}

/* The part in which the line at `start` stands; NULL: none. Lines come in order. */
static const Part *part_at(Reader *reader, size_t start) {
    const FormatText *text = reader->text;
    while (reader->part < text->part_count && text->parts[reader->part].end <= start)
        reader->part++;
    if (reader->part == text->part_count) return NULL;
    const Part *part = &text->parts[reader->part];
    return part->start <= start ? part : NULL;
}

/* What the format says of a part goes before what a line looks like. */
static LineRole role_in(const Part *part, LineRole role) {
    switch (part->kind) {
    case PART_HEADING:
        return role == ROLE_QUESTION || role == ROLE_ANSWER || role == ROLE_FURNITURE
                   ? role
                   : ROLE_HEADING;
    case PART_NOTE: return ROLE_NOTE;
    case PART_QUESTION: return ROLE_ASKED;
    case PART_FURNITURE: return ROLE_FURNITURE;
    case PART_ANSWER:
    case PART_TEXT:
    case PART_ITEM: break;
    }
    return role;
}

static void add_line(Reader *reader, size_t start, size_t end) {
    Line line = {
        .start = (uint32_t)start, .end = (uint32_t)start, .rule = -1, .role = ROLE_BLANK
    };
    bool marked = false;
    Slice text = trim(slice_between(reader->source->text.text, start, end));
    if (text.length > 0) text = unmark(text, &marked);
    if (text.length > 0) {
        line.start = (uint32_t)(text.text - reader->source->text.text);
        line.end = line.start + (uint32_t)text.length;
        line.role = marked ? ROLE_HEADING : is_drawn(text) ? ROLE_FURNITURE : ROLE_TEXT;
        Slice seen =
            text.length > LONGEST_RULE_LINE ? text : squeezed(reader->arena, text);
        long rule = find_rule(reader, seen, line.start);
        note_since(reader, seen);
        if (rule >= 0) {
            vector_push(reader->arena, &reader->matches,
                        ((LineMatch){ (uint32_t)rule, seen, line.start, line.end }));
            line.rule = rule;
            LineRole role = role_of(reader->layout->lines[rule].kind);
            if (role != ROLE_TEXT) line.role = role;
            line.opener = reader->layout->lines[rule].kind == LINE_OPENER;
        }
        line.part = part_at(reader, line.start);
        if (line.part) line.role = role_in(line.part, line.role);
        look_at_ends(&line, text);
        reader->widths[line.width]++;
    }
    size_t count = reader->lines.count;
    bool again = line.role == ROLE_BLANK && count > 0 &&
                 reader->lines.items[count - 1].role == ROLE_BLANK;
    if (!again) vector_push(reader->arena, &reader->lines, line);
}

/* The width up to which three quarters of the text stand: counted in characters, because
   in a letter with each paragraph on one line most lines are titles. */
static uint32_t usual_width(const Reader *reader) {
    size_t all = 0, passed = 0;
    for (size_t i = 0; i <= WIDEST; i++) all += i * reader->widths[i];
    for (uint32_t i = 0; i <= WIDEST; i++) {
        passed += i * reader->widths[i];
        if (passed * 4 >= all * 3) return i;
    }
    return WIDEST;
}

Lines lines_read(Arena *arena, const Layout *layout, RegexMatch *match,
                 const FormatText *text, Diagnostics *diagnostics) {
    SourceText source = { text->name, text->text };
    Reader reader = { .arena = arena,
                      .layout = layout,
                      .match = match,
                      .source = &source,
                      .text = text,
                      .diagnostics = diagnostics,
                      .begun = ARENA_ARRAY(arena, bool, layout->line_count + 1) };
    Slice bytes = text->text;
    LineEnds ends = first_ends(bytes);
    for (size_t start = 0; start < bytes.length;) {
        size_t end = next_end(&ends, bytes, start);
        bool page = end < bytes.length && bytes.text[end] == '\f';
        /* A page break is no blank line. */
        if (!page || end > start) add_line(&reader, start, end);
        if (page) {
            Line line = { .start = (uint32_t)end, .end = (uint32_t)end, .rule = -1 };
            line.role = ROLE_FURNITURE;
            vector_push(arena, &reader.lines, line);
        }
        bool pair = end + 1 < bytes.length && memcmp(bytes.text + end, "\r\n", 2) == 0;
        start = end + (pair ? 2 : 1);
    }
    return (Lines){ reader.lines.items, reader.lines.count, reader.matches.items,
                    reader.matches.count, usual_width(&reader) };
}
