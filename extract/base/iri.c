#include "iri.h"

#include "unicode.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_hex(char c) {
    return is_ascii_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* RFC 3987: ucschar, without the private-use characters, which it allows in queries
   only. */
static bool is_allowed_beyond_ascii(uint32_t c) {
    if (c < 0x10000) {
        return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
               (c >= 0xFDF0 && c <= 0xFFEF);
    }
    return c < 0xF0000 && (c & 0xFFFF) <= 0xFFFD && !(c >= 0xE0000 && c < 0xE1000);
}

/* ASCII characters that may stand anywhere: all but controls, space, < > " { } | \ ^ ` [
   ], and
   '%' and '#', which depend on what is around them. A bit for each: IRIs are checked by
   the million. */
static bool is_plain(char c) {
    static const uint64_t plain[2] = { UINT64_C(0xAFFFFFD200000000),
                                       UINT64_C(0x47FFFFFE87FFFFFF) };
    unsigned char byte = (unsigned char)c;
    return byte < 0x80 && (plain[byte / 64] >> byte % 64 & 1);
}

/* How many bytes at iri[i] may stand as they are; 0: the byte there must be encoded. */
static size_t allowed_at(Slice iri, size_t i, bool seen_hash) {
    char c = iri.text[i];
    if ((unsigned char)c >= 0x80) {
        size_t left = iri.length - i < 4 ? iri.length - i : 4, end = 0;
        if (utf8_valid_prefix(iri.text + i, left) == 0) return 0;
        uint32_t point = utf8_next(iri.text + i, &end);
        return is_allowed_beyond_ascii(point) ? end : 0;
    }
    if (c == '%') {
        return i + 2 < iri.length && is_hex(iri.text[i + 1]) && is_hex(iri.text[i + 2]);
    }
    if (c == '#') return !seen_hash;
    return is_plain(c);
}

/* Length of "scheme:", or 0. */
static size_t scheme_length(Slice iri) {
    if (iri.length == 0 || !is_ascii_letter(iri.text[0])) return 0;
    for (size_t i = 1; i < iri.length; i++) {
        char c = iri.text[i];
        if (c == ':') return i + 1;
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && !strchr("+-.", c)) return 0;
    }
    return 0;
}

/* Bytes of the longest prefix in which every character is allowed. */
static size_t allowed_prefix(Slice iri, bool *seen_hash) {
    size_t i = 0;
    *seen_hash = false;
    while (i < iri.length) {
        size_t length = is_plain(iri.text[i]) ? 1 : allowed_at(iri, i, *seen_hash);
        if (length == 0) break;
        if (iri.text[i] == '#') *seen_hash = true;
        i += length;
    }
    return i;
}

bool iri_is_valid(Slice iri) {
    bool seen_hash;
    return scheme_length(iri) > 0 && allowed_prefix(iri, &seen_hash) == iri.length;
}

Slice iri_encode(Arena *arena, Slice iri) {
    bool seen_hash;
    size_t i = allowed_prefix(iri, &seen_hash);
    if (i == iri.length) return iri;
    char *out = arena_alloc(arena, 3 * iri.length + 1);
    size_t length = i;
    if (i > 0) memcpy(out, iri.text, i);
    while (i < iri.length) {
        size_t allowed = allowed_at(iri, i, seen_hash);
        if (iri.text[i] == '#') seen_hash = true;
        if (allowed > 0) {
            memcpy(out + length, iri.text + i, allowed);
            length += allowed;
            i += allowed;
        } else {
            static const char digits[] = "0123456789ABCDEF";
            unsigned char byte = (unsigned char)iri.text[i++];
            out[length++] = '%';
            out[length++] = digits[byte >> 4];
            out[length++] = digits[byte & 15];
        }
    }
    return (Slice){ out, length };
}

/* ---- Keys ---- */

/* A key being written. */
typedef struct {
    char *text;
    size_t length;
    bool gap;  /* something that is no letter or digit stands before the next one */
    bool lost; /* a letter had no ASCII form */
} Key;

static void add_to_key(Key *key, char c) {
    if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
    if (!is_ascii_letter(c) && !is_ascii_digit(c)) {
        /* The apostrophe is inside words: "foto's" gives "fotos". */
        if (c != '\'') key->gap = true;
        return;
    }
    if (key->length == 0 && is_ascii_digit(c)) key->text[key->length++] = '_';
    if (key->gap && key->length > 0) key->text[key->length++] = '-';
    key->gap = false;
    key->text[key->length++] = c;
}

/* Not longer than `most` bytes; ends before a hyphen when there is one to end at. */
static void cut_key(Key *key, size_t most) {
    if (key->length <= most) return;
    size_t end = most;
    while (end > 1 && key->text[end] != '-') end--;
    key->length = end > 1 ? end : most;
}

Slice iri_key(Arena *arena, Slice label) {
    /* A character of two bytes or more folds to at most three letters; '_' and '-' on
       top. */
    Key key = { .text = arena_alloc(arena, 4 * label.length + 2 + KEY_BYTES) };
    for (size_t i = 0; i < label.length;) {
        uint32_t c = utf8_next(label.text, &i);
        const char *folded = unicode_fold(c);
        if (!folded && unicode_is_letter(c)) key.lost = true;
        if (!folded) folded = " ";
        for (; *folded; folded++) add_to_key(&key, *folded);
    }
    if (!key.lost && key.length > 0) {
        cut_key(&key, KEY_BYTES);
        return (Slice){ key.text, key.length };
    }
    enum { NUMBER = 16 };
    cut_key(&key, KEY_BYTES - NUMBER - 1);
    key.text[key.length] = key.length == 0 ? '_' : '-';
    snprintf(key.text + key.length + 1, NUMBER + 1, "%016" PRIx64, slice_hash(label));
    return (Slice){ key.text, key.length + 1 + NUMBER };
}

bool iri_key_is_safe(Slice key) {
    if (key.length == 0 || is_ascii_digit(key.text[0]) || key.text[0] == '-')
        return false;
    for (size_t i = 0; i < key.length; i++) {
        char c = key.text[i];
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '_' && c != '-')
            return false;
    }
    return true;
}
