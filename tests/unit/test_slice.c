#include "base/slice.h"
#include "check.h"

static void compares(void) {
    CHECK_INT(slice_of("Raad").length, 4);
    CHECK_INT(slice_of(NULL).length, 0);
    CHECK(slice_is(slice_between("de Raad", 3, 7), "Raad"));
    CHECK(slice_equal(slice_of(""), (Slice){ NULL, 0 }));
    CHECK(!slice_is(slice_of("Raad"), "Raa"));
    CHECK(slice_compare(slice_of("a"), slice_of("b")) < 0);
    CHECK(slice_compare(slice_of("ab"), slice_of("a")) > 0);
    CHECK(slice_compare(slice_of("z"), slice_of("é")) < 0);
    CHECK_INT(slice_compare(slice_of("é"), slice_of("é")), 0);
}

static void trims(void) {
    CHECK_SLICE(slice_trim(slice_of(" \t Den Haag\r\n")), "Den Haag");
    CHECK_SLICE(slice_trim(slice_of("\u00A0 x\u00A0")), "x");
    CHECK_SLICE(slice_trim(slice_of("à")), "à"); /* its last byte is that of U+00A0 */
    CHECK_SLICE(slice_trim(slice_of(" \u00A0 ")), "");
}

static void hashes(void) {
    CHECK(slice_hash(slice_of("")) == UINT64_C(0xcbf29ce484222325));
    CHECK(slice_hash(slice_of("a")) == UINT64_C(0xaf63dc4c8601ec8c));
}

static void decodes(void) {
    const char *text = "aé€\U0001F600";
    size_t at = 0;
    CHECK_INT(utf8_next(text, &at), 'a');
    CHECK_INT(utf8_next(text, &at), 0xE9);
    CHECK_INT(utf8_next(text, &at), 0x20AC);
    CHECK_INT(utf8_next(text, &at), 0x1F600);
    CHECK_INT(at, strlen(text));
    CHECK_INT(utf8_count(text, strlen(text)), 4);
    CHECK_INT(utf8_count("Curaçao en België, één", 26), 22);
}

/* Bytes, and how many of them are a valid prefix. */
static const struct {
    const char *bytes;
    size_t valid;
} prefixes[] = {
    { "plain text, long enough for words", 33 },
    { "één", 5 },
    { "\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF", 22 },
    { "eight by\xE9te", 8 },    /* Latin-1 */
    { "x\x80", 1 },             /* continuation alone */
    { "x\xC3", 1 },             /* cut */
    { "x\xE2\x82", 1 },         /* cut */
    { "x\xC0\xAF", 1 },         /* overlong */
    { "x\xC1\xBF", 1 },         /* overlong */
    { "x\xE0\x9F\xBF", 1 },     /* overlong */
    { "x\xF0\x8F\xBF\xBF", 1 }, /* overlong */
    { "x\xED\xA0\x80", 1 },     /* surrogate */
    { "x\xF4\x90\x80\x80", 1 }, /* above U+10FFFF */
    { "x\xF5\x80\x80\x80", 1 },
    { "x\xE2\x28\xA1", 1 },
    { "", 0 },
};

static void validates(void) {
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
        const char *bytes = prefixes[i].bytes;
        CHECK_INT(utf8_valid_prefix(bytes, strlen(bytes)), prefixes[i].valid);
    }
}

int main(void) {
    compares();
    trims();
    hashes();
    decodes();
    validates();
    return check_summary();
}
