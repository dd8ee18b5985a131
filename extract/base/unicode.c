#include "unicode.h"

#include <stddef.h>

typedef struct {
    uint32_t first;
    uint32_t last;
} Range;

/* What is not a letter between U+0080 and the symbols of U+2000 and up: single characters
   in blocks of letters. Unassigned places between letters do no harm as letters. */
static bool is_mark_below_2000(uint32_t c) {
    static const Range marks[] = {
        { 0x00, 0xA9 },     { 0xAB, 0xB4 },     { 0xB6, 0xB9 },     { 0xBB, 0xBF },
        { 0xD7, 0xD7 },     { 0xF7, 0xF7 },     { 0x2C2, 0x2C5 },   { 0x2D2, 0x2DF },
        { 0x37E, 0x37E },   { 0x384, 0x385 },   { 0x387, 0x387 },   { 0x3F6, 0x3F6 },
        { 0x482, 0x482 },   { 0x55A, 0x55F },   { 0x589, 0x58F },   { 0x5BE, 0x5BE },
        { 0x5C0, 0x5C0 },   { 0x5C3, 0x5C3 },   { 0x5C6, 0x5C6 },   { 0x5F3, 0x60F },
        { 0x61B, 0x61F },   { 0x660, 0x66D },   { 0x6D4, 0x6D4 },   { 0x6F0, 0x6F9 },
        { 0x1680, 0x1680 }, { 0x1FBD, 0x1FBD }, { 0x1FBF, 0x1FC1 }, { 0x1FCD, 0x1FCF },
        { 0x1FDD, 0x1FDF }, { 0x1FED, 0x1FEF }, { 0x1FFD, 0x1FFF },
    };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (c <= marks[i].last) return c >= marks[i].first;
    }
    return false;
}

bool unicode_is_letter(uint32_t c) {
    if (c < 0x80) return (c | 0x20) - 'a' < 26;
    if (c >= 0xC0 && c <= 0x24F) return c != 0xD7 && c != 0xF7;
    if (c < 0x2000) return !is_mark_below_2000(c);
    /* Letters and syllables of East Asia, ligatures such as 'fi' as one character, and
       all planes above the first but the pictures. */
    return (c >= 0x2C00 && c <= 0x2DFF) || (c >= 0x3041 && c <= 0xD7FF) ||
           (c >= 0xF900 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) ||
           (c >= 0x10000 && c <= 0x1CFFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/* Distance from an upper-case letter to its lower-case one in Latin-1 to Extended-B and
   Extended Additional; 0 for all others. In most of these blocks the two alternate. */
static int32_t latin_distance(uint32_t c) {
    if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? 32 : 0;
    if (c == 0x130) return 'i' - 0x130;
    if (c == 0x178) return 0xFF - 0x178;
    if (c == 0x1E9E) return 0xDF - 0x1E9E;
    bool even = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) ||
                (c >= 0x1DE && c <= 0x1EE) || (c >= 0x1F8 && c <= 0x21F) ||
                (c >= 0x222 && c <= 0x233) || (c >= 0x1E00 && c <= 0x1E95) ||
                (c >= 0x1EA0 && c <= 0x1EFF);
    bool odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) ||
               (c >= 0x1CD && c <= 0x1DC);
    return (even && c % 2 == 0) || (odd && c % 2 == 1) ? 1 : 0;
}

static int32_t greek_distance(uint32_t c) {
    if (c == 0x386) return 38;
    if (c >= 0x388 && c <= 0x38A) return 37;
    if (c == 0x38C) return 64;
    if (c == 0x38E || c == 0x38F) return 63;
    return c >= 0x391 && c <= 0x3AB && c != 0x3A2 ? 32 : 0;
}

static int32_t cyrillic_distance(uint32_t c) {
    if (c <= 0x40F) return 80;
    if (c <= 0x42F) return 32;
    if (c == 0x4C0) return 15;
    if (c >= 0x4C1 && c <= 0x4CE) return (int32_t)(c % 2);
    bool even = (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x52F);
    return even && c % 2 == 0 ? 1 : 0;
}

static int32_t lower_distance(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? 32 : 0;
    if (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) return latin_distance(c);
    if (c >= 0x370 && c <= 0x3FF) return greek_distance(c);
    if (c >= 0x400 && c <= 0x52F) return cyrillic_distance(c);
    return 0;
}

bool unicode_is_upper(uint32_t c) {
    return lower_distance(c) != 0;
}

bool unicode_is_lower(uint32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    bool cased = c == 0xB5 || (c >= 0xDF && c <= 0x24F && c != 0xF7) ||
                 (c >= 0x250 && c <= 0x2AF) || (c >= 0x37B && c <= 0x37D) ||
                 (c >= 0x390 && c <= 0x3CE) || (c >= 0x430 && c <= 0x52F && c != 0x482) ||
                 (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0xFB00 && c <= 0xFB06);
    return cased && lower_distance(c) == 0;
}

bool unicode_is_digit(uint32_t c) {
    return c - '0' < 10;
}

bool unicode_is_space(uint32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool unicode_is_bullet(uint32_t c) {
    static const uint16_t bullets[] = { 0xB7,   0x2022, 0x2023, 0x2043, 0x25A0,
                                        0x25A1, 0x25AA, 0x25AB, 0x25BA, 0x25CB,
                                        0x25CF, 0x25E6, 0x2713, 0x2714, 0x27A2,
                                        0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC };
    for (size_t i = 0; c >= 0xB7 && i < sizeof bullets / sizeof *bullets; i++)
        if (bullets[i] == c) return true;
    return false;
}

bool unicode_is_dash(uint32_t c) {
    return c == '-' || c == 0x2013 || c == 0x2014;
}

uint32_t unicode_to_lower(uint32_t c) {
    return (uint32_t)((int32_t)c + lower_distance(c));
}

/* U+00C0 to U+017F. */
static const char *fold_latin(uint32_t c) {
    static const char letters[][3] = {
        "A", "A", "A",  "A",  "A", "A", "AE", "C",  "E", "E", "E",  "E", "I", "I",
        "I", "I", "D",  "N",  "O", "O", "O",  "O",  "O", "x", "O",  "U", "U", "U",
        "U", "Y", "Th", "ss", "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e",
        "e", "e", "i",  "i",  "i", "i", "d",  "n",  "o", "o", "o",  "o", "o", "-",
        "o", "u", "u",  "u",  "u", "y", "th", "y",  "A", "a", "A",  "a", "A", "a",
        "C", "c", "C",  "c",  "C", "c", "C",  "c",  "D", "d", "D",  "d", "E", "e",
        "E", "e", "E",  "e",  "E", "e", "E",  "e",  "G", "g", "G",  "g", "G", "g",
        "G", "g", "H",  "h",  "H", "h", "I",  "i",  "I", "i", "I",  "i", "I", "i",
        "I", "i", "IJ", "ij", "J", "j", "K",  "k",  "k", "L", "l",  "L", "l", "L",
        "l", "L", "l",  "L",  "l", "N", "n",  "N",  "n", "N", "n",  "n", "N", "n",
        "O", "o", "O",  "o",  "O", "o", "OE", "oe", "R", "r", "R",  "r", "R", "r",
        "S", "s", "S",  "s",  "S", "s", "S",  "s",  "T", "t", "T",  "t", "T", "t",
        "U", "u", "U",  "u",  "U", "u", "U",  "u",  "U", "u", "U",  "u", "W", "w",
        "Y", "y", "Y",  "Z",  "z", "Z", "z",  "Z",  "z", "s",
    };
    return letters[c - 0xC0];
}

/* Dashes, quotes, ligatures and the few letters past U+017F that European names use. */
static const char *fold_other(uint32_t c) {
    static const struct {
        uint32_t c;
        char text[4];
    } table[] = {
        { 0x00A0, " " },   { 0x00AD, "" },   { 0x0218, "S" },  { 0x0219, "s" },
        { 0x021A, "T" },   { 0x021B, "t" },  { 0x1E9E, "SS" }, { 0x2010, "-" },
        { 0x2011, "-" },   { 0x2012, "-" },  { 0x2013, "-" },  { 0x2014, "-" },
        { 0x2018, "'" },   { 0x2019, "'" },  { 0x201C, "\"" }, { 0x201D, "\"" },
        { 0xFB00, "ff" },  { 0xFB01, "fi" }, { 0xFB02, "fl" }, { 0xFB03, "ffi" },
        { 0xFB04, "ffl" },
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (table[i].c == c) return table[i].text;
    }
    return NULL;
}

/* The NUL-terminated string of each ASCII character stands at twice its number. */
static const char *fold_ascii(uint32_t c) {
#define FOUR(c) \
    { (c), 0 }, { (c) + 1, 0 }, { (c) + 2, 0 }, { \
        (c) + 3, 0 \
    }
#define SIXTEEN(c) FOUR(c), FOUR((c) + 4), FOUR((c) + 8), FOUR((c) + 12)
    static const char ascii[][2] = { SIXTEEN(0x00), SIXTEEN(0x10), SIXTEEN(0x20),
                                     SIXTEEN(0x30), SIXTEEN(0x40), SIXTEEN(0x50),
                                     SIXTEEN(0x60), SIXTEEN(0x70) };
#undef SIXTEEN
#undef FOUR
    return ascii[c];
}

const char *unicode_fold(uint32_t c) {
    if (c < 0x80) return fold_ascii(c);
    if (c >= 0xC0 && c <= 0x17F) return fold_latin(c);
    if (c >= 0x300 && c <= 0x36F) return "";
    return fold_other(c);
}

unsigned unicode_encode(uint32_t c, char out[4]) {
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}
