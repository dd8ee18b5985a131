#include "base/slice.h"
#include "base/unicode.h"
#include "check.h"

/* Pairs: an upper-case letter and its lower-case one. */
static const char *const pairs = "AaZzÀàÞþŁłŒœŠšŸÿȘșΑαΣσΆάΏώАаЯяЁёЉљҐґẀẁẼẽ";

static void knows_case(void) {
    for (size_t at = 0; pairs[at];) {
        uint32_t upper = utf8_next(pairs, &at), lower = utf8_next(pairs, &at);
        CHECK(unicode_is_letter(upper) && unicode_is_letter(lower));
        CHECK(unicode_is_upper(upper) && !unicode_is_lower(upper));
        CHECK(unicode_is_lower(lower) && !unicode_is_upper(lower));
        CHECK_INT(unicode_to_lower(upper), lower);
        CHECK_INT(unicode_to_lower(lower), lower);
    }
    CHECK_INT(unicode_to_lower(0x130), 'i');
    CHECK_INT(unicode_to_lower('1'), '1');
    CHECK(!unicode_is_upper(0x5D0) && !unicode_is_lower(0x5D0));
}

/* Whatever the table, case is consistent. */
static void holds_for_all(void) {
    bool same = true;
    for (uint32_t c = 0; c < 0x110000; c++) {
        uint32_t lower = unicode_to_lower(c);
        if (unicode_is_upper(c) != (lower != c)) same = false;
        if (unicode_is_upper(c) && (unicode_is_lower(c) || !unicode_is_letter(c)))
            same = false;
        if (unicode_is_upper(c) && unicode_to_lower(lower) != lower) same = false;
        if (unicode_is_upper(c) && !unicode_is_lower(lower)) same = false;
        if (unicode_is_lower(c) && !unicode_is_letter(c)) same = false;
        if (unicode_is_space(c) && unicode_is_letter(c)) same = false;
        if (!same) {
            printf("    U+%04X\n", (unsigned)c);
            break;
        }
    }
    CHECK(same);
}

static void knows_classes(void) {
    const char *letters = "xéßʼnαжא字ﬁ\u0301";
    for (size_t at = 0; letters[at];) CHECK(unicode_is_letter(utf8_next(letters, &at)));
    const char *others = "1 -.,'«»€×÷’–…•\u00A0§©°½";
    for (size_t at = 0; others[at];) CHECK(!unicode_is_letter(utf8_next(others, &at)));
    CHECK(unicode_is_digit('0') && unicode_is_digit('9'));
    CHECK(!unicode_is_digit('a') && !unicode_is_digit(0x664));
    CHECK(unicode_is_space(' ') && unicode_is_space('\f') && unicode_is_space(0xA0));
    CHECK(unicode_is_bullet(0x2022) && unicode_is_bullet(0xF0B7) &&
          !unicode_is_bullet('-') && !unicode_is_bullet('*'));
    CHECK(unicode_is_dash('-') && unicode_is_dash(0x2014) && !unicode_is_dash(0x2022));
    CHECK(unicode_is_space(0x2009) && !unicode_is_space(0x200B) &&
          !unicode_is_space('x'));
}

static void folds(void) {
    static const char *const rows[][2] = {
        { "Curaçao", "Curacao" },     { "België", "Belgie" },
        { "Straße", "Strasse" },      { "Ærø", "AEro" },
        { "Łódź", "Lodz" },           { "Şerif Ğ ı İ", "Serif G i I" },
        { "Čeřenž", "Cerenz" },       { "Œuvre Ÿ", "OEuvre Y" },
        { "ijs ŉ ſ", "ijs n s" },     { "Þórður", "Thordur" },
        { "e\u0301\u00AD–’", "e-'" }, { "Đ ħ ŧ ŋ", "D h t n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char out[64];
        size_t length = 0;
        for (size_t at = 0; rows[i][0][at];) {
            const char *plain = unicode_fold(utf8_next(rows[i][0], &at));
            if (!CHECK(plain != NULL)) continue;
            memcpy(out + length, plain, strlen(plain));
            length += strlen(plain);
        }
        out[length] = '\0';
        CHECK_STRING(out, rows[i][1]);
    }
    for (uint32_t c = 0; c < 128; c++) CHECK_INT(unicode_fold(c)[0], c);
    CHECK(unicode_fold(0x3B1) == NULL);
}

static void encodes(void) {
    static const uint32_t points[] = { 0x24, 0xE9, 0x20AC, 0x1F600 };
    for (size_t i = 0; i < 4; i++) {
        char out[4];
        size_t at = 0;
        CHECK_INT(unicode_encode(points[i], out), i + 1);
        CHECK_INT(utf8_next(out, &at), points[i]);
    }
}

int main(void) {
    knows_case();
    holds_for_all();
    knows_classes();
    folds();
    encodes();
    return check_summary();
}
