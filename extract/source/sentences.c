/* A sentence ends at a stop, or before a word that only then has a capital, unless the
   stop belongs to an abbreviation (then it is part of a word token), and only if what
   follows can begin one:

       De minister (zie nr. 210) stemt in.|2 |Hij sprak met A.G. Voorbeeld. |«Nee?» zei
   deze.

   After 'in.' a closing bracket and a closing quote still belong to the sentence; the
   number of a note is one by itself, and so is the mark of a list item before a whole
   sentence. List items begin one whatever stands before. */
#include "sentences.h"

#include "../base/limits.h"
#include "../base/unicode.h"

#include <string.h>

/* '12.3' */
#define LONGEST_ITEM_SIGN 4
/* '• Nederland steunt dit.' */
#define SHORTEST_ITEM 5

typedef struct {
    const Layout *layout;
    const char *text;
    Token *tokens; /* of the paragraph */
    size_t count;
} Tokens;

static uint32_t first_character(const Tokens *t, size_t i) {
    size_t at = t->tokens[i].span.start;
    return utf8_next(t->text, &at);
}

static bool is_a(const Tokens *t, size_t i, uint32_t flag) {
    return (t->tokens[i].flags & flag) != 0;
}

static bool is_stop(const Tokens *t, size_t i) {
    if (!is_a(t, i, TOKEN_PUNCTUATION)) return false;
    uint32_t c = first_character(t, i);
    return c == '.' || c == '?' || c == '!' || c == 0x2026;
}

/* Whether token i is an abbreviation behind which a sentence may end: 'jl.' */
static bool is_closing(const Tokens *t, size_t i) {
    Span span = t->tokens[i].span;
    if (!is_a(t, i, TOKEN_WORD) || t->text[span.end - 1] != '.') return false;
    Slice word = slice_between(t->text, span.start, span.end);
    for (size_t k = 0; k < t->layout->closer_count; k++) {
        if (tokens_same_word(word, t->layout->closers[k])) return true;
    }
    return false;
}

static bool is_opener(uint32_t c) {
    return c == 0xAB || c == 0x201C || c == 0x201E || c == 0x2018 || c == '"' ||
           c == '\'' || c == 0x2019 || c == '(' || c == '[';
}

/* Dashes also stand between two sentences. */
static bool is_bullet(uint32_t c) {
    return unicode_is_bullet(c) || unicode_is_dash(c);
}

/* Whether token i can be the first of a sentence. An opening quote always can; a bracket
   or an apostrophe only before something that can. */
static bool can_begin(const Tokens *t, size_t i) {
    for (; i < t->count; i++) {
        uint32_t c = first_character(t, i);
        if (is_a(t, i, TOKEN_WORD)) return !unicode_is_lower(c);
        if (is_a(t, i, TOKEN_NUMBER) || is_bullet(c)) return true;
        if (c == 0xAB || c == 0x201C) return true;
        if (!is_opener(c)) return false;
    }
    return false;
}

/* What follows a stop and still belongs to its sentence. */
static bool is_tail(const Tokens *t, size_t i) {
    uint32_t c = first_character(t, i);
    if (c == 0xBB || c == 0x201D || c == ')') return true;
    if (is_a(t, i, TOKEN_SPACE_BEFORE)) return false;
    if (is_stop(t, i) || c == ']' || c == '"' || c == '\'' || c == 0x2019) return true;
    Span span = t->tokens[i].span;
    bool note = is_a(t, i, TOKEN_NUMBER) && span.end - span.start <= 3;
    return note && (i + 1 == t->count || is_a(t, i + 1, TOKEN_SPACE_BEFORE));
}

/* Can '12.3', 'a' or 'iv' at i be the sign of a list item? */
static bool is_item_sign(const Tokens *t, size_t i) {
    Span span = t->tokens[i].span;
    if (is_a(t, i, TOKEN_NUMBER)) return span.end - span.start <= LONGEST_ITEM_SIGN;
    if (!is_a(t, i, TOKEN_WORD)) return false;
    if (span.end - span.start == 1) return unicode_is_lower(first_character(t, i));
    for (uint32_t at = span.start; at < span.end; at++)
        if (!strchr("ivx", t->text[at])) return false;
    return span.end - span.start <= LONGEST_ITEM_SIGN;
}

/* Whether all before a stop at `i` is the sign of a list item: '1.', 'a.', and 'A.',
   which may be an initial too. */
static bool is_item_number(const Tokens *t, size_t begin, size_t i) {
    if (i - begin != 1) return false;
    Span span = t->tokens[begin].span;
    return is_item_sign(t, begin) || span.end - span.start == 1;
}

/* Whether a stop at i lacks the space behind it: 'personen.Het'. */
static bool lacks_space(const Tokens *t, size_t i) {
    return i > 0 && i + 1 < t->count && is_a(t, i - 1, TOKEN_WORD) &&
           (t->tokens[i + 1].flags & (TOKEN_WORD | TOKEN_CAPITAL)) ==
               (TOKEN_WORD | TOKEN_CAPITAL);
}

static bool is_opening(const Tokens *t, size_t first, size_t last) {
    Slice words =
        slice_between(t->text, t->tokens[first].span.start, t->tokens[last].span.end);
    for (size_t k = 0; k < t->layout->opening_count; k++)
        if (tokens_same_word(words, t->layout->openings[k])) return true;
    return false;
}

/* 'Besluit en vervolg | Op basis van het rapport …', 'Beoordeling | Het kabinet steunt
   …': a title without a stop stands before a word that would be small inside a sentence.
   Before another capital it may be part of a name, 'lid De Voorbeeld', but for what is
   known to open sentences: 'Opvang (vervolg) | De Commissie stelt …'. */
static bool begins_inside(const Tokens *t, size_t i) {
    if (i + 1 >= t->count || !is_a(t, i, TOKEN_CAPITAL) || is_a(t, i, TOKEN_ACRONYM) ||
        !is_a(t, i, TOKEN_SPACE_BEFORE) || !is_a(t, i + 1, TOKEN_WORD | TOKEN_NUMBER) ||
        (is_a(t, i - 1, TOKEN_PUNCTUATION) && first_character(t, i - 1) != ')'))
        return false;
    return is_opening(t, i, is_a(t, i + 1, TOKEN_CAPITAL) ? i + 1 : i);
}

/* 'in het onderwijs. | .... | de samenwerking groeit': dots for what a quotation leaves
   out. The token behind them; `i` where there are none. */
static size_t behind_left_out(const Tokens *t, size_t i) {
    size_t end = i;
    if (!is_a(t, i, TOKEN_SPACE_BEFORE)) return i;
    while (end < t->count && is_stop(t, end) && first_character(t, end) != '?' &&
           first_character(t, end) != '!')
        end++;
    return end;
}

/* 'acht Nederland onmisbaar.|3|': the number of a note behind the stop, a sentence by
   itself, or it would be taken for what is said. */
static bool is_note_number(const Tokens *t, size_t i) {
    return i > 0 && is_a(t, i, TOKEN_NUMBER) && !is_a(t, i, TOKEN_SPACE_BEFORE) &&
           is_stop(t, i - 1) && is_tail(t, i);
}

/* The token behind the sentence that begins at `begin`; items are places where one must
   begin. */
static size_t find_end(const Tokens *t, size_t begin, const uint32_t *items,
                       size_t item_count) {
    size_t i = begin, item = 0;
    if (is_note_number(t, begin)) return begin + 1;
    while (item < item_count && items[item] <= t->tokens[begin].span.start) item++;
    while (i < t->count && i - begin < LIMIT_SENTENCE_TOKENS) {
        if (i > begin && item < item_count && t->tokens[i].span.start >= items[item])
            return i;
        if (i > begin && begins_inside(t, i)) return i;
        size_t stop = i++;
        if (is_closing(t, stop) && i < t->count && is_a(t, i, TOKEN_SPACE_BEFORE) &&
            is_a(t, i, TOKEN_CAPITAL)) {
            return i;
        }
        if (!is_stop(t, stop) || is_item_number(t, begin, stop)) continue;
        while (i < t->count && is_tail(t, i)) {
            if (is_note_number(t, i)) return i;
            i++;
        }
        if (i == t->count) return i;
        size_t left_out = behind_left_out(t, i);
        if (left_out > i) return left_out;
        if (is_a(t, i, TOKEN_SPACE_BEFORE) ? can_begin(t, i) : lacks_space(t, stop))
            return i;
    }
    return i;
}

/* The first word of a sentence, behind signs only: behind a number a capital still
   tells. */
static void mark_first(Tokens *t, size_t begin, size_t end) {
    while (begin < end && is_a(t, begin, TOKEN_PUNCTUATION)) begin++;
    if (begin < end && is_a(t, begin, TOKEN_WORD)) t->tokens[begin].flags |= TOKEN_FIRST;
}

/* '3. | Diversen', '(a) | …', '• | …': how many tokens in front are the mark of an item.
 */
static size_t item_mark(const Tokens *t, size_t begin, size_t end) {
    size_t bracket = first_character(t, begin) == '(', sign = begin + bracket;
    size_t count = 0;
    if (is_bullet(first_character(t, begin))) {
        count = 1;
    } else if (sign + 1 < end && is_item_sign(t, sign)) {
        uint32_t behind = first_character(t, sign + 1);
        count = behind == ')' || (behind == '.' && !bracket) ? bracket + 2 : 0;
    }
    bool parted = begin + count == end || is_a(t, begin + count, TOKEN_SPACE_BEFORE);
    return count && parted ? count : 0;
}

/* '3. | Nederland steunt het plan.': the mark of a whole sentence is one by itself. What
   does not end in a stop may be a heading, '3. Diversen', or one of many parts, 'a. de
   export;': there the mark stays with it. */
static bool stands_alone(const Tokens *t, size_t begin, size_t mark, size_t end) {
    return mark && end >= begin + SHORTEST_ITEM && is_stop(t, end - 1);
}

void sentences_read(Arena *arena, const Layout *layout, const CleanText *clean,
                    size_t paragraph, TokenVector *tokens, size_t first,
                    SentenceVector *sentences, size_t *item) {
    Tokens t = { layout, clean->text.text, tokens->items + first, tokens->count - first };
    const Block *block = &clean->blocks[paragraph];
    size_t item_end = *item;
    while (item_end < clean->item_count && clean->items[item_end] < block->span.end) {
        item_end++;
    }
    for (size_t begin = 0; begin < t.count;) {
        while (*item < item_end && clean->items[*item] <= t.tokens[begin].span.start)
            ++*item;
        size_t end = find_end(&t, begin, clean->items + *item, item_end - *item);
        size_t mark = item_mark(&t, begin, end);
        if (stands_alone(&t, begin, mark, end)) end = begin + mark;
        Sentence sentence = { .span = { t.tokens[begin].span.start,
                                        t.tokens[end - 1].span.end },
                              .first_token = (uint32_t)(first + begin),
                              .token_count = (uint32_t)(end - begin),
                              .mark_count = (uint32_t)mark,
                              .paragraph = (uint32_t)paragraph,
                              .section = block->section };
        for (size_t i = begin; i < end; i++) {
            t.tokens[i].sentence = (uint32_t)sentences->count;
        }
        mark_first(&t, begin, end);
        vector_push(arena, sentences, sentence);
        begin = end;
    }
    *item = item_end;
}
