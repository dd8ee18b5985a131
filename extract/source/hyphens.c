/* A hyphen at a line end was set by the typesetter, or it belongs to the word. No word
   list decides this, but the shape of the two parts:

       oorspron- kelijk      joined: the rule
       PKI- consortium       kept: only capitals before it, an acronym
       mvo- standaarden      kept: no syllable begins like this, so it is an acronym too
       Trans- Atlantisch     kept: a capital follows
       handels- en           kept with a space: the lay-out rules name the words that do
   this www.example.nl/de- re kept: an address */
#include "hyphens.h"

#include "../base/unicode.h"

#include <string.h>

size_t hyphen_at_end(Slice line) {
    size_t length = 0;
    if (line.length > 1 && line.text[line.length - 1] == '-') {
        length = 1;
    } else if (line.length > 3 && memcmp(line.text + line.length - 3, "\u2010", 3) == 0) {
        length = 3;
    } else {
        return 0;
    }
    size_t at = line.length - length - 1;
    while (at > 0 && (line.text[at] & 0xC0) == 0x80) at--;
    uint32_t c = utf8_next(line.text, &at);
    return unicode_is_letter(c) || unicode_is_digit(c) ? length : 0;
}

/* Whether a word has the look of an address on the web. */
static bool is_address(Slice word) {
    if (memchr(word.text, '/', word.length)) return true;
    for (size_t i = 0; i + 4 <= word.length; i++) {
        if (memcmp(word.text + i, "www.", 4) == 0) return true;
    }
    return false;
}

/* The letters (and digits) at the end of `left`, before its hyphen: 'ISIS' of
   'anti-ISIS-'. */
static Slice last_part(Slice left) {
    size_t end = left.length - hyphen_at_end(left);
    size_t start = end;
    while (start > 0) {
        size_t at = start - 1;
        while (at > 0 && (left.text[at] & 0xC0) == 0x80) at--;
        size_t next = at;
        uint32_t c = utf8_next(left.text, &next);
        if (!unicode_is_letter(c) && !unicode_is_digit(c)) break;
        start = at;
    }
    return slice_between(left.text, start, end);
}

/* The letters at the begin of `right`. */
static Slice first_word(Slice right) {
    size_t end = 0;
    while (end < right.length) {
        size_t next = end;
        if (!unicode_is_letter(utf8_next(right.text, &next))) break;
        end = next;
    }
    return slice_between(right.text, 0, end);
}

static bool is_vowel(char c) {
    return c != '\0' && strchr("aeiouy", c) != NULL;
}

/* The first letters of a word in lower-case ASCII, for a look at how it sounds. */
static size_t plain_letters(Slice word, char *out, size_t room) {
    size_t length = 0;
    for (size_t at = 0; at < word.length && length < room;) {
        const char *plain = unicode_fold(unicode_to_lower(utf8_next(word.text, &at)));
        out[length++] = plain && plain[0] ? plain[0] : '?';
    }
    return length;
}

/* Whether a part is an acronym: no lower-case letter, no vowel, or a begin that no
   language of Europe has in a syllable: h, j, l, m, n, r, v or w before another consonant
   than l or r. */
static bool is_acronym(Slice part) {
    bool lower = false, vowel = false;
    for (size_t at = 0; at < part.length;) {
        uint32_t c = utf8_next(part.text, &at);
        if (unicode_is_lower(c)) lower = true;
        const char *plain = unicode_fold(unicode_to_lower(c));
        if (!plain || is_vowel(plain[0])) vowel = true;
    }
    if (!lower || !vowel) return true;
    char begin[2];
    if (plain_letters(part, begin, 2) < 2) return false;
    return strchr("hjlmnrvw", begin[0]) && !is_vowel(begin[1]) && begin[1] != 'l' &&
           begin[1] != 'r' && begin[1] >= 'a' && begin[1] <= 'z';
}

static bool is_keeper(const Layout *layout, Slice word) {
    for (size_t i = 0; i < layout->hyphen_keeper_count; i++) {
        if (slice_equal(layout->hyphen_keepers[i], word)) return true;
    }
    return false;
}

HyphenKind hyphen_kind(const Layout *layout, Slice left, Slice right) {
    if (right.length == 0) return HYPHEN_SPACE;
    if (is_address(left)) return HYPHEN_KEEP;
    if (is_keeper(layout, first_word(right))) return HYPHEN_SPACE;
    size_t at = 0;
    uint32_t first = utf8_next(right.text, &at);
    if (!unicode_is_letter(first) && !unicode_is_digit(first)) return HYPHEN_SPACE;
    if (!unicode_is_lower(first)) return HYPHEN_KEEP;
    return is_acronym(last_part(left)) ? HYPHEN_KEEP : HYPHEN_JOIN;
}
