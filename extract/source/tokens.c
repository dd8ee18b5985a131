/* One pass over the text, a token at a time; a byte decides what a token is:

       "op 31 maart a.s. de A.G.-nota (NAVO-top).2"
        op|31|maart|a.s.|de|A.G.-nota|(|NAVO|-|top|)|.|2 */
#include "tokens.h"

#include "../base/unicode.h"

#include <string.h>

/* A number glued to a word is the number of a note when the word has at least so many
   letters, all in lower case but the first: 'personen2', not 'CO2' or 'mp3'. */
#define NOTE_WORD_LETTERS 4

typedef struct {
    const Layout *layout;
    const char *text;
    size_t end; /* of the paragraph */
} Scanner;

/* The code point at `at` and the place behind it; 0 at the end of the paragraph. */
static uint32_t look(const Scanner *s, size_t at, size_t *next) {
    *next = at;
    return at < s->end ? utf8_next(s->text, next) : 0;
}

static uint32_t peek(const Scanner *s, size_t at) {
    size_t next;
    return look(s, at, &next);
}

static bool is_letter(const Scanner *s, size_t at) {
    return unicode_is_letter(peek(s, at));
}

static bool is_digit(const Scanner *s, size_t at) {
    return at < s->end && unicode_is_digit((unsigned char)s->text[at]);
}

static bool is_hyphen(uint32_t c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
}

static bool is_apostrophe(uint32_t c) {
    return c == '\'' || c == 0x2019;
}
/* ---- Words ---- */

/* Past letters and digits. */
static size_t skip_alphanumeric(const Scanner *s, size_t at) {
    for (;;) {
        unsigned char byte = at < s->end ? (unsigned char)s->text[at] : 0;
        if (byte < 0x80) {
            if (!unicode_is_letter(byte) && !unicode_is_digit(byte)) return at;
            at++;
            continue;
        }
        size_t next;
        if (!unicode_is_letter(look(s, at, &next))) return at;
        at = next;
    }
}

/* Whether the hyphen that ends at `at` stands for a left-out part: 'veiligheids- en'. */
static bool is_open_hyphen(const Scanner *s, size_t at) {
    uint32_t c = peek(s, at);
    return c == 0 || c == ' ' || c == ',' || c == '/' || c == ')';
}

/* Whether a stop between letters belongs to the word: 'a.s', 'A.G', 'www.example.nl'. In
   'personen.Het' it ends a sentence, and a space is missing. */
static bool is_inner_stop(const Scanner *s, size_t start, size_t stop) {
    uint32_t after = peek(s, stop + 1);
    if (!unicode_is_letter(after)) return false;
    if (!unicode_is_upper(after)) return true;
    size_t letters = 0;
    uint32_t last = 0;
    for (size_t at = start; at < stop;) {
        last = look(s, at, &at);
        letters++;
        if (last == '.') letters = 0;
    }
    return letters < 3 || !unicode_is_lower(last);
}

/* Whether a part of a compound is an abbreviation in capitals: 'NAVO', 'eFP', 'G7'. */
static bool is_acronym_part(const Scanner *s, size_t start, size_t end) {
    size_t letters = 0, uppers = 0, digits = 0;
    for (size_t at = start; at < end;) {
        uint32_t c = look(s, at, &at);
        letters += unicode_is_letter(c);
        uppers += unicode_is_upper(c);
        digits += unicode_is_digit(c);
    }
    return uppers * 2 >= letters && (uppers >= 2 || (uppers == 1 && digits > 0));
}

/* Whether the hyphen at `at` parts a name from the rest of a compound, so that the name
   can be seen: 'EU-NAVO-samenwerking' is five tokens, 'anti-ISIS-coalitie' too. */
static bool parts_name(const Scanner *s, size_t part, size_t at, size_t next) {
    if (!is_letter(s, next)) return false;
    return is_acronym_part(s, part, at) ||
           is_acronym_part(s, next, skip_alphanumeric(s, next));
}

/* Behind small letters in brackets at `at`, which may be part of a word; `at` when none
   stand there. */
static size_t skip_bracketed(const Scanner *s, size_t at) {
    size_t inner = at + 1, next;
    if (at >= s->end || s->text[at] != '(') return at;
    for (uint32_t c; unicode_is_lower(c = look(s, inner, &next)) || is_hyphen(c);)
        inner = next;
    return inner > at + 1 && peek(s, inner) == ')' ? inner + 1 : at;
}

/* '(overheids)organisaties'. */
static bool begins_with_bracket(const Scanner *s, size_t at) {
    size_t behind = skip_bracketed(s, at);
    return behind > at && unicode_is_lower(peek(s, behind));
}

/* Behind the brackets at the end of a word that belong to it: 'maatregel(en)'. */
static size_t add_bracketed(const Scanner *s, size_t start, size_t at) {
    bool small = at > start && s->text[at - 1] >= 'a' && s->text[at - 1] <= 'z';
    return small ? skip_bracketed(s, at) : at;
}

/* Whether the hyphen at `at` joins a name to a word that stays one: 'motie-Voorbeeld' is
   three tokens, 'pro-Voorbeeld' one. */
static bool joins_name(const Scanner *s, size_t part, size_t at, size_t next) {
    if (!unicode_is_upper(peek(s, next))) return false;
    Slice word = { s->text + part, at - part };
    for (size_t i = 0; i < s->layout->parting_count; i++)
        if (tokens_same_word(word, s->layout->parting[i])) return true;
    return false;
}

static size_t scan_word(const Scanner *s, size_t start) {
    size_t at = start, part = start; /* part: what the last inner stop or hyphen ended */
    for (;;) {
        at = skip_alphanumeric(s, at);
        size_t next = add_bracketed(s, start, at);
        if (next > at) {
            at = next;
            continue;
        }
        uint32_t c = look(s, at, &next);
        if (is_hyphen(c)) {
            if (!is_letter(s, next) && !is_digit(s, next)) {
                return is_open_hyphen(s, next) ? next : at;
            }
            if (parts_name(s, part, at, next) || joins_name(s, part, at, next)) return at;
            part = next;
        } else if (is_apostrophe(c)) {
            if (!is_letter(s, next)) return at;
        } else if (c == '.') {
            if (!is_inner_stop(s, part, at)) return at;
            part = next;
        } else {
            return at;
        }
        at = next;
    }
}

bool tokens_same_word(Slice word, Slice lower) {
    if (word.length != lower.length) return false;
    for (size_t i = 0, j = 0; i < word.length;) {
        uint32_t c = unicode_to_lower(utf8_next(word.text, &i));
        if (j >= lower.length || c != utf8_next(lower.text, &j)) return false;
    }
    return true;
}

static bool is_abbreviation(const Layout *layout, Slice word) {
    for (size_t i = 0; i < layout->abbreviation_count; i++) {
        if (tokens_same_word(word, layout->abbreviations[i])) return true;
    }
    return false;
}

/* Whether the word, without its last stop, is made of single letters with stops between:
   'a.s', 'A.G', or a single capital: 'H'. */
static bool is_initials(const Scanner *s, size_t start, size_t end) {
    bool stops = false;
    for (size_t at = start; at < end;) {
        if (!unicode_is_letter(look(s, at, &at))) return false;
        if (at == end) break;
        if (s->text[at++] != '.') return false;
        stops = true;
    }
    return stops || unicode_is_upper(peek(s, start));
}

/* Takes the stop of an abbreviation into the word. */
static size_t add_stop(const Scanner *s, size_t start, size_t end) {
    if (end >= s->end || s->text[end] != '.') return end;
    if (is_abbreviation(s->layout, slice_between(s->text, start, end + 1)))
        return end + 1;
    bool stops = memchr(s->text + start, '.', end - start) != NULL;
    /* 'bijlage A.' at the end of a paragraph is no initial. */
    if (!stops && end + 1 >= s->end) return end;
    return is_initials(s, start, end) ? end + 1 : end;
}

/* Leaves the number of a note off the word that it is glued to. */
static size_t cut_note(const Scanner *s, size_t start, size_t end) {
    size_t digits = end;
    while (digits > start && is_digit(s, digits - 1)) digits--;
    if (digits == end || end - digits > 3) return end;
    size_t letters = 0;
    for (size_t at = start; at < digits; letters++) {
        bool first = at == start;
        uint32_t c = look(s, at, &at);
        if (!unicode_is_lower(c) && !first) return end;
    }
    return letters >= NOTE_WORD_LETTERS ? digits : end;
}

/* ---- Numbers ---- */

/* Whether a number goes on behind the sign at `at`: '20,5', '10:30', '21-jarige'; but
   '26–27 maart', '24-04-2015' and '2023/24' are several numbers. */
static bool number_goes_on(const Scanner *s, uint32_t sign, size_t next) {
    if (is_hyphen(sign) && is_letter(s, next)) return true;
    if (!is_digit(s, next)) return false;
    return sign == '.' || sign == ',' || sign == ':';
}

static size_t scan_number(const Scanner *s, size_t at) {
    for (;;) {
        at = skip_alphanumeric(s, at);
        size_t next;
        uint32_t c = look(s, at, &next);
        if (c == 0 || !number_goes_on(s, c, next)) return at;
        at = next;
    }
}

/* ---- Signs ---- */

/* One character; several that are the same are one sign where that is usual: '...',
   '--'. */
static size_t scan_sign(const Scanner *s, size_t start) {
    size_t at;
    uint32_t c = look(s, start, &at);
    if (c != 0 && c < 0x80 && strchr(".-_=*!?", (int)c)) {
        while (at < s->end && s->text[at] == (char)c) at++;
    }
    return at;
}

/* Whether an apostrophe begins a word: a single letter, then a hyphen, a space or the
   end. */
static bool begins_word(const Scanner *s, size_t at) {
    size_t next, after;
    if (!is_apostrophe(look(s, at, &next))) return false;
    if (!unicode_is_lower(look(s, next, &after))) return false;
    uint32_t c = peek(s, after);
    return c == 0 || c == ' ' || is_hyphen(c);
}

/* ---- Tokens ---- */

/* Counts of the letters of a word. */
typedef struct {
    size_t letters, uppers, digits;
    bool others; /* neither of these nor a hyphen; or small letters behind a hyphen */
    bool capital;
} Shape;

static Shape shape_of(const Scanner *s, Span span) {
    Shape shape = { 0 };
    bool hyphen = false;
    for (size_t at = span.start; at < span.end;) {
        uint32_t c = look(s, at, &at);
        if (unicode_is_letter(c)) {
            bool upper = unicode_is_upper(c);
            if (shape.letters++ == 0) shape.capital = upper;
            shape.uppers += upper;
            if (hyphen && !upper) shape.others = true;
        } else if (unicode_is_digit(c)) {
            shape.digits++;
        } else if (is_hyphen(c)) {
            hyphen = true;
        } else {
            shape.others = true;
        }
    }
    return shape;
}

static uint32_t word_flags(const Scanner *s, Span span) {
    Shape shape = shape_of(s, span);
    uint32_t flags = TOKEN_WORD;
    if (shape.capital) flags |= TOKEN_CAPITAL;
    bool acronym = !shape.others && shape.uppers > 0 &&
                   shape.uppers + shape.digits >= 2 && shape.uppers * 2 >= shape.letters;
    return acronym ? flags | TOKEN_ACRONYM : flags;
}

/* The token at `start`, which is no space. */
static Token scan(const Scanner *s, size_t start) {
    Token token = { .span = { (uint32_t)start, 0 } };
    uint32_t c = peek(s, start);
    bool bracket = begins_with_bracket(s, start);
    if (unicode_is_letter(c) || begins_word(s, start) || bracket) {
        size_t skip = unicode_is_letter(c) ? 0
                      : bracket            ? skip_bracketed(s, start) - start
                      : c == '\''          ? 1
                                           : 3;
        size_t end = scan_word(s, start + skip);
        end = add_stop(s, start, cut_note(s, start, end));
        token.span.end = (uint32_t)end;
        token.flags = word_flags(s, token.span);
    } else if (unicode_is_digit(c)) {
        token.span.end = (uint32_t)scan_number(s, start);
        token.flags = TOKEN_NUMBER;
    } else {
        token.span.end = (uint32_t)scan_sign(s, start);
        token.flags = TOKEN_PUNCTUATION;
    }
    return token;
}

/* Most words are plain: ASCII letters, small but for the first, and a space or comma
   behind them. The end of such a word at `start`, or `start` when it is not one. */
static size_t scan_plain(const Scanner *s, size_t start) {
    unsigned char first = (unsigned char)s->text[start];
    if (first >= 0x80 || (unsigned)(first | 0x20) - 'a' >= 26) return start;
    size_t at = start + 1;
    while (at < s->end && s->text[at] >= 'a' && s->text[at] <= 'z') at++;
    bool ends = at < s->end && (s->text[at] == ' ' || s->text[at] == ',');
    return ends ? at : start;
}

void tokens_read(Arena *arena, const Layout *layout, const char *text, Span paragraph,
                 TokenVector *tokens) {
    Scanner s = { layout, text, paragraph.end };
    bool space = true;
    for (size_t at = paragraph.start; at < paragraph.end;) {
        if (text[at] == ' ') {
            space = true;
            at++;
            continue;
        }
        Token token;
        size_t end = scan_plain(&s, at);
        if (end > at) {
            bool capital = text[at] < 'a';
            token = (Token){ .span = { (uint32_t)at, (uint32_t)end },
                             .flags = TOKEN_WORD | (capital ? TOKEN_CAPITAL : 0) };
        } else {
            token = scan(&s, at);
        }
        if (space) token.flags |= TOKEN_SPACE_BEFORE;
        space = false;
        at = token.span.end;
        vector_push(arena, tokens, token);
    }
}
