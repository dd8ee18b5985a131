#include "base/iri.h"
#include "check.h"

#include <stdlib.h>

static Arena *arena;

static bool valid(const char *iri) {
    return iri_is_valid(slice_of(iri));
}

static void knows_valid_iris(void) {
    CHECK(valid("https://w3id.org/standpunt/id/actor/nederland"));
    CHECK(valid("http://example.org/caf\xC3\xA9?q=%C3%A9#a"));
    CHECK(valid("urn:isbn:0"));
    CHECK(valid("x+y-1.0:"));
    CHECK(valid("http://example.org/\xF0\x90\x8C\xB0"));
}

static void refuses_what_strict_readers_refuse(void) {
    static const char *const wrong[] = {
        "",
        "a",
        "/a/b",
        ":a",
        "1a:b",
        "h\xC3\xA9:b",
        "http://a b",
        "http://a<b",
        "http://a>",
        "http://a\"",
        "http://a{b}",
        "http://a|b",
        "http://a\\b",
        "http://a^b",
        "http://a`",
        "http://a[1]",
        "http://a%",
        "http://a%2",
        "http://a%zz",
        "http://a#b#c",
        "http://a\n",
        "http://a\x7F",
        "http://a\xC2\x85",
        "http://a\xEE\x80\x80",
        "http://a\xEF\xBF\xBE",
        "http://a\xF0\x9F\xBF\xBE",
        "http://a\xF3\xB0\x80\x80",
        "http://a\xE9",
        "http://a\xED\xA0\x80",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (!CHECK(!valid(wrong[i]))) printf("    %s\n", wrong[i]);
    }
    CHECK(!iri_is_valid((Slice){ "http://a\0b", 10 }));
}

/* Every ASCII character at the end of an IRI. */
static void knows_every_ascii_character(void) {
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "0123456789-._~:/?#@!$&'()*+,;=";
    for (int c = 1; c < 128; c++) {
        char iri[] = "http://a/?";
        iri[9] = (char)c;
        CHECK(valid(iri) == (strchr(allowed, c) != NULL));
    }
}

static bool encodes(const char *iri, const char *expected) {
    Slice got = iri_encode(arena, slice_of(iri));
    return check_text(got.text, got.length, expected, __FILE__, __LINE__, iri) &&
           iri_is_valid(got);
}

static void encodes_what_is_not_allowed(void) {
    CHECK(encodes("http://a/b", "http://a/b"));
    CHECK(encodes("http://a/b c<d>", "http://a/b%20c%3Cd%3E"));
    CHECK(encodes("http://a/100%", "http://a/100%25"));
    CHECK(encodes("http://a/%20", "http://a/%20"));
    CHECK(encodes("http://a/#b#c", "http://a/#b%23c"));
    CHECK(encodes("http://a/# #", "http://a/#%20%23"));
    CHECK(encodes("http://a/\xC3\xAF\xE9", "http://a/\xC3\xAF%E9"));
    CHECK(encodes("http://a/\xEE\x80\x80[1]", "http://a/%EE%80%80%5B1%5D"));
    Slice same = slice_of("http://a/b");
    CHECK(iri_encode(arena, same).text == same.text);
}

static bool makes_key(const char *label, const char *expected) {
    Slice key = iri_key(arena, slice_of(label));
    return check_text(key.text, key.length, expected, __FILE__, __LINE__, label) &&
           iri_key_is_safe(key);
}

static void makes_keys_of_labels(void) {
    CHECK(makes_key("Defence Investment Pledge", "defence-investment-pledge"));
    CHECK(makes_key("Oekra\xC3\xAFne", "oekraine"));
    CHECK(makes_key("  Cura\xC3\xA7"
                    "ao - Sint Maarten ",
                    "curacao-sint-maarten"));
    CHECK(makes_key("NAVO\xE2\x80\x93Rusland", "navo-rusland"));
    CHECK(makes_key("5G", "_5g"));
    CHECK(makes_key("26 en 27 maart", "_26-en-27-maart"));
    CHECK(makes_key("foto\xE2\x80\x99s", "fotos"));
    CHECK(makes_key("'s-Gravenhage", "s-gravenhage"));
    CHECK(makes_key("\xC4\xB2sselmeer \xEF\xAC\x83", "ijsselmeer-ffi"));
}

static void keeps_keys_short(void) {
    const char *label =
        "aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeeeeeeeee ffffffffff "
        "gggggggggg hhhhhhhhhh iiiiiiiiii";
    CHECK(makes_key(label,
                    "aaaaaaaaaa-bbbbbbbbbb-cccccccccc-dddddddddd-eeeeeeeeee-ffffffffff-"
                    "gggggggggg"));
    char word[200] = "";
    memset(word, 'a', 150);
    CHECK_INT(iri_key(arena, slice_of(word)).length, KEY_BYTES);
    word[KEY_BYTES] = ' '; /* a hyphen just at the end of the room */
    CHECK_INT(iri_key(arena, slice_of(word)).length, KEY_BYTES);
}

static void keeps_other_scripts_apart(void) {
    Slice one = iri_key(arena, slice_of("\xD0\x9A\xD0\xB8\xD1\x97\xD0\xB2"));
    Slice other = iri_key(arena, slice_of("\xD0\x9B\xD1\x8C\xD0\xB2\xD1\x96\xD0\xB2"));
    CHECK(!slice_equal(one, other));
    CHECK(iri_key_is_safe(one) && iri_key_is_safe(other));
    CHECK_INT(one.length, 17);
    Slice nothing = iri_key(arena, slice_of("???"));
    CHECK(iri_key_is_safe(nothing));
    CHECK(iri_key_is_safe(iri_key(arena, slice_of(""))));
    Slice mixed = iri_key(arena, slice_of("Dnipro \xD0\x94\xD0\xBD\xD1\x96"));
    CHECK(mixed.length == 6 + 17 && memcmp(mixed.text, "dnipro-", 7) == 0);
}

static void knows_safe_keys(void) {
    CHECK(iri_key_is_safe(slice_of("a-b_C9")));
    CHECK(iri_key_is_safe(slice_of("_")));
    CHECK(!iri_key_is_safe(slice_of("")));
    CHECK(!iri_key_is_safe(slice_of("-a")));
    CHECK(!iri_key_is_safe(slice_of("9a")));
    CHECK(!iri_key_is_safe(slice_of("a.b")));
    CHECK(!iri_key_is_safe(slice_of("a/b")));
    CHECK(!iri_key_is_safe(slice_of("\xC3\xA9")));
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    knows_valid_iris();
    refuses_what_strict_readers_refuse();
    knows_every_ascii_character();
    encodes_what_is_not_allowed();
    makes_keys_of_labels();
    keeps_keys_short();
    keeps_other_scripts_apart();
    knows_safe_keys();
    arena_free(arena);
    return check_summary();
}
