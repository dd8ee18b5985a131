#include "text.h"

#include "../base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Letters that a word of this length and more has in common with a longer one are no
   chance. */
#define LONG_WORD 6

/* What compatibility and case folding write as other letters: of those, the ones that
   stand in letters of government. NULL: the lower-case letter. */
static const char *folded(uint32_t c) {
    static const struct {
        uint32_t code;
        const char *text;
    } table[] = { { 0xAA, "a" },    { 0xB2, "2" },    { 0xB3, "3" },    { 0xB9, "1" },
                  { 0xBA, "o" },    { 0xDF, "ss" },   { 0x2070, "0" },  { 0x2082, "2" },
                  { 0xFB00, "ff" }, { 0xFB01, "fi" }, { 0xFB02, "fl" }, { 0xFB03, "ffi" },
                  { 0xFB04, "ffl" } };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].code == c) return table[i].text;
    return NULL;
}

static bool is_word_part(uint32_t c) {
    return c == '_' || unicode_is_letter(c) || unicode_is_digit(c);
}

/* Writes one code point; its length. No fold is longer than what it stands for takes in
   UTF-8, but for lower-case letters a byte longer than their capitals. */
static size_t put_folded(char *out, uint32_t c, const char *text) {
    if (!text) return unicode_encode(unicode_to_lower(c), out);
    size_t length = strlen(text);
    memcpy(out, text, length);
    return length;
}

static Slice normal_form(Arena *arena, Slice text) {
    char *out = arena_alloc(arena, 2 * text.length + 8);
    size_t length = 0;
    bool gap = false;
    for (size_t i = 0; i < text.length;) {
        uint32_t c = utf8_next(text.text, &i);
        const char *fold = folded(c);
        if (!fold && !is_word_part(c)) {
            gap = length > 0;
            continue;
        }
        if (gap) out[length++] = ' ';
        gap = false;
        length += put_folded(out + length, c, fold);
    }
    return (Slice){ out, length };
}

static int compare(const void *a, const void *b) {
    return slice_compare(*(const Slice *)a, *(const Slice *)b);
}

static bool is_in(const Slice *sorted, size_t count, Slice word) {
    return count && bsearch(&word, sorted, count, sizeof *sorted, compare) != NULL;
}

static size_t unique(Slice *words, size_t count) {
    size_t kept = 0;
    if (count) qsort(words, count, sizeof *words, compare);
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || !slice_equal(words[kept - 1], words[i]))
            words[kept++] = words[i];
    return kept;
}

ScoreText score_text(Arena *arena, const RuleSet *rules, Slice text) {
    ScoreText result = { .normal = normal_form(arena, text) };
    Slice normal = result.normal;
    Slice *words = ARENA_ARRAY(arena, Slice, normal.length / 2 + 1);
    for (size_t start = 0; start < normal.length;) {
        size_t end = start;
        while (end < normal.length && normal.text[end] != ' ') end++;
        result.last = slice_between(normal.text, start, end);
        words[result.word_count++] = result.last;
        start = end + 1;
    }
    size_t count = result.unique_count = unique(words, result.word_count);
    Slice *content = ARENA_ARRAY(arena, Slice, count + 1);
    for (size_t i = 0; i < count; i++)
        if (!is_in(rules->minor_words, rules->minor_word_count, words[i]))
            content[result.content_count++] = words[i];
    result.words = words;
    result.content = result.content_count ? content : words;
    if (!result.content_count) result.content_count = count;
    return result;
}

static bool contains(Slice whole, Slice part) {
    for (size_t i = 0; i + part.length <= whole.length; i++)
        if (memcmp(whole.text + i, part.text, part.length) == 0) return true;
    return false;
}

static bool is_long(Slice word) {
    return utf8_count(word.text, word.length) >= LONG_WORD;
}

static bool finds(const ScoreText *text, Slice word) {
    if (is_in(text->content, text->content_count, word)) return true;
    if (!is_long(word)) return false;
    for (size_t i = 0; i < text->content_count; i++) {
        Slice other = text->content[i];
        if (is_long(other) && (contains(other, word) || contains(word, other)))
            return true;
    }
    return false;
}

double text_overlap(const ScoreText *a, const ScoreText *b) {
    if (a->content_count == 0 || b->content_count == 0) return 0;
    bool first = a->content_count <= b->content_count;
    const ScoreText *small = first ? a : b, *big = first ? b : a;
    size_t hits = 0;
    for (size_t i = 0; i < small->content_count; i++)
        hits += finds(big, small->content[i]);
    double share = (double)hits / (double)small->content_count;
    return small->content_count == 1 && big->content_count > 4 ? share / 2 : share;
}

static bool has_all(const ScoreText *text, const ScoreText *of) {
    for (size_t i = 0; i < of->unique_count; i++)
        if (!is_in(text->words, text->unique_count, of->words[i])) return false;
    return true;
}

bool text_same_name(const ScoreText *gold, const ScoreText *label) {
    if (slice_equal(gold->normal, label->normal)) return true;
    if (gold->word_count > 1 && label->word_count > 1)
        return has_all(gold, label) || has_all(label, gold);
    return gold->word_count == 1 && (label->word_count == 2 || label->word_count == 3) &&
           slice_equal(gold->normal, label->last);
}

Slice text_code(Arena *arena, Slice text) {
    char *out = arena_alloc(arena, text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.text[i];
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out[length++] = c;
    }
    return (Slice){ out, length };
}

bool text_ends(const ScoreText *text, const ScoreText *end) {
    Slice whole = text->normal, part = end->normal;
    return part.length <= whole.length &&
           memcmp(whole.text + whole.length - part.length, part.text, part.length) == 0;
}
