#include "base/memory.h"
#include "base/regex.h"
#include "check.h"

static Regex *compile(const char *pattern, int options) {
    RegexError error;
    Regex *regex = regex_compile(slice_of(pattern), options, &error);
    if (!CHECK(regex != NULL)) printf("    %s: %s\n", pattern, error.message);
    return regex;
}

static RegexOutcome search(const Regex *regex, RegexMatch *match, const char *text,
                           size_t offset) {
    return regex_search(regex, match, text, strlen(text), offset);
}

static void finds_groups(RegexMatch *match) {
    Regex *regex = compile("(?<day>\\d+) (?<month>\\p{L}+)( \\d{4})?", 0);
    const char *text = "op 5 août a.s.";
    size_t start, end;
    int number;
    CHECK_INT(search(regex, match, text, 0), REGEX_MATCHED);
    CHECK(regex_group(match, regex_group_number(regex, "month"), &start, &end));
    CHECK_SLICE(slice_between(text, start, end), "août");
    CHECK(!regex_group(match, 3, &start, &end));
    CHECK(!regex_group(match, 4, &start, &end));
    CHECK(!regex_group(match, -1, &start, &end));
    CHECK_INT(regex_group_number(regex, "year"), -1);
    CHECK_STRING(regex_group_name(regex, 0, &number), "day");
    CHECK_INT(number, 1);
    CHECK(regex_group_name(regex, 2, &number) == NULL);
    CHECK_INT(search(regex, match, text, 4), REGEX_NO_MATCH);
    regex_free(regex);
}

static void keeps_to_options(RegexMatch *match) {
    Regex *anchored = compile("Raad", REGEX_ANCHORED);
    CHECK_INT(search(anchored, match, "de Raad", 0), REGEX_NO_MATCH);
    CHECK_INT(search(anchored, match, "de Raad", 3), REGEX_MATCHED);
    regex_free(anchored);
    Regex *plain = compile("^b$", 0);
    Regex *lines = compile("^b$", REGEX_MULTILINE);
    CHECK_INT(search(plain, match, "a\nb\nc", 0), REGEX_NO_MATCH);
    CHECK_INT(search(lines, match, "a\nb\nc", 0), REGEX_MATCHED);
    regex_free(plain);
    regex_free(lines);
}

static void knows_unicode(RegexMatch *match) {
    Regex *regex = compile("(?i)^\\w+ÉÉN\\b", 0);
    CHECK_INT(search(regex, match, "Xéén", 0), REGEX_MATCHED);
    regex_free(regex);
}

static void stops_at_limits(RegexMatch *match) {
    Regex *regex = compile("^(a+)+$", 0);
    CHECK_INT(search(regex, match, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", 0),
              REGEX_LIMIT);
    CHECK_INT(search(regex, match, "aaaa", 0), REGEX_MATCHED); /* and goes on working */
    regex_free(regex);
}

static void explains_errors(void) {
    RegexError error;
    CHECK(regex_compile(slice_of("ab(c"), 0, &error) == NULL);
    CHECK_INT(error.offset, 4);
    CHECK_STRING(error.message, "missing closing parenthesis");
    CHECK(regex_compile(slice_of("a\\Cb"), 0, &error) == NULL);
    char many[200] = "";
    for (int i = 0; i < 64; i++) strcat(many, "()");
    CHECK(regex_compile(slice_of(many), 0, &error) == NULL);
    CHECK_STRING(error.message, "too many groups (more than 63)");
}

static void filters_by_first_byte(void) {
    Regex *regex = compile("^(?:Vraag|ISSN) \\d", 0);
    CHECK(regex_can_begin(regex, 'V'));
    CHECK(regex_can_begin(regex, 'I'));
    CHECK(!regex_can_begin(regex, 'v'));
    regex_free(regex);
    regex = compile("(?i)^issn|^\\d$", 0);
    CHECK(regex_can_begin(regex, 'I') && regex_can_begin(regex, 'i'));
    CHECK(regex_can_begin(regex, '7') && !regex_can_begin(regex, 'x'));
    regex_free(regex);
    regex = compile("ISSN", 0);
    CHECK(regex_can_begin(regex, 'x'));
    regex_free(regex);
    regex = compile("^x?", 0);
    CHECK(regex_can_begin(regex, 'y'));
    regex_free(regex);
    regex = compile("^é", 0);
    CHECK(regex_can_begin(regex, 0xC3));
    CHECK(!regex_can_begin(regex, 'e'));
    regex_free(regex);
}

/* A word behind a space, with one character behind it. */
static RegexOutlook foresee(RegexMatch *match, const char *pattern, const char *text,
                            size_t *end) {
    Regex *regex = compile(pattern, REGEX_ANCHORED);
    RegexOutlook outlook = regex_foresee(regex, match, text, strlen(text), 1, end);
    regex_free(regex);
    return outlook;
}

static void foresees(RegexMatch *match) {
    size_t end = 0;
    CHECK_INT(foresee(match, "\\p{Ll}*conferentie", " forum ", &end), REGEX_NEVER);
    CHECK_INT(foresee(match, "\\p{Ll}*forum", " forum ", &end), REGEX_ALWAYS);
    CHECK_INT(end, 6);
    CHECK_INT(foresee(match, "for", " forum ", &end), REGEX_ALWAYS);
    CHECK_INT(end, 4);
    /* Without the character behind it the word could go on. */
    CHECK_INT(foresee(match, "\\p{Ll}+", " forum", &end), REGEX_PERHAPS);
    CHECK_INT(foresee(match, "\\p{Ll}+( \\p{Lu})?", " forum ", &end), REGEX_PERHAPS);
    CHECK_INT(foresee(match, "\\d+(?= en)", " 5 ", &end), REGEX_PERHAPS);
    CHECK_INT(foresee(match, "\\d+(?! )", " 5 ", &end), REGEX_NEVER);
    /* What stands further before is not known. */
    CHECK_INT(foresee(match, "(?<=van )forum", " forum ", &end), REGEX_PERHAPS);
    Regex *free_regex = compile("forum", 0);
    CHECK_INT(regex_foresee(free_regex, match, " raad ", 6, 1, &end), REGEX_PERHAPS);
    regex_free(free_regex);
}

static void replaces(RegexMatch *match, Arena *arena) {
    Regex *regex = compile("(?<stem>\\w+)(de|te)n?\\b", 0);
    bool changed;
    size_t wrong;
    Slice subject = slice_of("zij steunden dat");
    CHECK_SLICE(regex_replace(regex, match, arena, subject, slice_of("[${stem}|$2|$$]"),
                              &changed),
                "zij [steun|de|$] dat");
    CHECK(changed);
    CHECK_SLICE(
        regex_replace(regex, match, arena, slice_of("niets"), slice_of("x"), &changed),
        "niets");
    CHECK(!changed);
    CHECK(regex_check_replacement(regex, slice_of("$1 ${stem} ${2} $$"), &wrong));
    CHECK(!regex_check_replacement(regex, slice_of("a$3"), &wrong));
    CHECK_INT(wrong, 1);
    CHECK(!regex_check_replacement(regex, slice_of("ab${root}"), &wrong));
    CHECK_INT(wrong, 2);
    CHECK(!regex_check_replacement(regex, slice_of("$"), &wrong));
    regex_free(regex);
}

/* Every allocation fails once; nothing leaks (valgrind) and nothing crashes. */
static void survives_without_memory(void) {
    for (size_t n = 1; n < 20; n++) {
        RegexError error;
        memory_fail_after(n);
        Regex *regex = regex_compile(slice_of("^a(b|c)"), 0, &error);
        memory_fail_after(0);
        if (!regex) CHECK_STRING(error.message, "out of memory");
        regex_free(regex);
        memory_fail_after(n);
        RegexMatch *match = regex_match_new();
        memory_fail_after(0);
        regex_match_free(match);
    }
}

int main(void) {
    RegexMatch *match = regex_match_new();
    Arena *arena = arena_new();
    if (!match || !arena || setjmp(*arena_guard(arena))) return 1;
    finds_groups(match);
    keeps_to_options(match);
    knows_unicode(match);
    stops_at_limits(match);
    explains_errors();
    filters_by_first_byte();
    foresees(match);
    replaces(match, arena);
    survives_without_memory();
    arena_free(arena);
    regex_match_free(match);
    return check_summary();
}
