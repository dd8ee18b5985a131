#include "slice.h"

#include <assert.h>
#include <string.h>

Slice slice_of(const char *text) {
    return (Slice){ text, text ? strlen(text) : 0 };
}

Slice slice_between(const char *text, size_t start, size_t end) {
    assert(start <= end);
    return (Slice){ text ? text + start : NULL, end - start };
}

bool slice_equal(Slice a, Slice b) {
    return a.length == b.length &&
           (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

bool slice_is(Slice a, const char *text) {
    return slice_equal(a, slice_of(text));
}

int slice_compare(Slice a, Slice b) {
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter > 0 ? memcmp(a.text, b.text, shorter) : 0;
    if (order != 0) return order;
    return (a.length > b.length) - (a.length < b.length);
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* U+00A0, the no-break space, is the bytes C2 A0. */
static bool is_no_break_space(const char *text) {
    return text[0] == '\xC2' && text[1] == '\xA0';
}

Slice slice_trim(Slice a) {
    for (;;) {
        if (a.length >= 1 && is_blank(a.text[0])) {
            a = slice_between(a.text, 1, a.length);
        } else if (a.length >= 2 && is_no_break_space(a.text)) {
            a = slice_between(a.text, 2, a.length);
        } else {
            break;
        }
    }
    for (;;) {
        if (a.length >= 1 && is_blank(a.text[a.length - 1])) {
            a.length--;
        } else if (a.length >= 2 && is_no_break_space(a.text + a.length - 2)) {
            a.length -= 2;
        } else {
            return a;
        }
    }
}

uint64_t slice_hash(Slice a) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < a.length; i++) {
        hash ^= (unsigned char)a.text[i];
        hash *= UINT64_C(1099511628211);
    }
    return hash;
}

uint32_t utf8_next(const char *text, size_t *offset) {
    const unsigned char *byte = (const unsigned char *)text + *offset;
    if (byte[0] < 0x80) {
        *offset += 1;
        return byte[0];
    }
    if (byte[0] < 0xE0) {
        *offset += 2;
        return (byte[0] & 0x1Fu) << 6 | (byte[1] & 0x3Fu);
    }
    if (byte[0] < 0xF0) {
        *offset += 3;
        return (byte[0] & 0x0Fu) << 12 | (byte[1] & 0x3Fu) << 6 | (byte[2] & 0x3Fu);
    }
    *offset += 4;
    return (byte[0] & 0x07u) << 18 | (byte[1] & 0x3Fu) << 12 | (byte[2] & 0x3Fu) << 6 |
           (byte[3] & 0x3Fu);
}

static bool is_continuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

/* Length of the valid sequence that begins with a byte of 80 or more, or 0. The second
   byte has narrower bounds behind E0 and F0 (overlong forms), ED (surrogates) and F4
   (past 10FFFF). */
static size_t sequence_length(const unsigned char *byte, size_t left) {
    unsigned char low = 0x80, high = 0xBF;
    size_t length;
    if (byte[0] >= 0xC2 && byte[0] <= 0xDF) {
        length = 2;
    } else if (byte[0] >= 0xE0 && byte[0] <= 0xEF) {
        length = 3;
    } else if (byte[0] >= 0xF0 && byte[0] <= 0xF4) {
        length = 4;
    } else {
        return 0;
    }
    if (byte[0] == 0xE0) low = 0xA0;
    if (byte[0] == 0xED) high = 0x9F;
    if (byte[0] == 0xF0) low = 0x90;
    if (byte[0] == 0xF4) high = 0x8F;
    if (left < length || byte[1] < low || byte[1] > high) return 0;
    for (size_t i = 2; i < length; i++) {
        if (!is_continuation(byte[i])) return 0;
    }
    return length;
}

/* Eight bytes as one number, for tests that hold for each byte in whatever order. */
static uint64_t eight_bytes(const char *text) {
    uint64_t word;
    memcpy(&word, text, sizeof word);
    return word;
}

size_t utf8_valid_prefix(const char *text, size_t length) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t i = 0;
    while (i < length) {
        if (bytes[i] < 0x80) {
            i++;
            while (i + 8 <= length &&
                   !(eight_bytes(text + i) & UINT64_C(0x8080808080808080))) {
                i += 8;
            }
            continue;
        }
        size_t sequence = sequence_length(bytes + i, length - i);
        if (sequence == 0) return i;
        i += sequence;
    }
    return i;
}

/* Counts the bytes that are not 10xxxxxx. In each byte of a word: bit 7 set and bit 6
   clear marks a continuation; the multiplication adds the eight marks up in the top
   byte. */
size_t utf8_count(const char *text, size_t length) {
    size_t count = 0, i = 0;
    for (; i + 8 <= length; i += 8) {
        uint64_t word = eight_bytes(text + i);
        uint64_t marks = word >> 7 & ~(word >> 6) & UINT64_C(0x0101010101010101);
        count += 8 - (size_t)(marks * UINT64_C(0x0101010101010101) >> 56);
    }
    for (; i < length; i++) count += !is_continuation((unsigned char)text[i]);
    return count;
}
