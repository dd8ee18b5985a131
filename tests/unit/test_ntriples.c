#include "base/ntriples.h"
#include "check.h"

#include <stdlib.h>
#include <string.h>

static NtTriple triple;
static char line[512];

static NtResult read_line(const char *text) {
    strcpy(line, text);
    return ntriples_read(line, strlen(line), &triple);
}

static void reads_iris_and_texts(void) {
    CHECK_INT(read_line("<a:s> <a:p> <a:o> ."), NT_TRIPLE);
    CHECK_SLICE(triple.subject, "a:s");
    CHECK_SLICE(triple.predicate, "a:p");
    CHECK_SLICE(triple.object, "a:o");
    CHECK(!triple.literal);
    CHECK_INT(read_line("  <a:s>\t<a:p> \"een tekst\"@nl-BE. # remark"), NT_TRIPLE);
    CHECK_SLICE(triple.object, "een tekst");
    CHECK_SLICE(triple.language, "nl-BE");
    CHECK(triple.literal);
    CHECK_INT(read_line("_:b1 <a:p> \"3\"^^<a:integer> ."), NT_TRIPLE);
    CHECK_SLICE(triple.subject, "_:b1");
    CHECK_SLICE(triple.datatype, "a:integer");
    CHECK_INT(read_line("<a:s><a:p>\"\"."), NT_TRIPLE);
    CHECK_INT(triple.object.length, 0);
    CHECK_INT(read_line("<a:s> <a:p> _:x ."), NT_TRIPLE);
    CHECK_SLICE(triple.object, "_:x");
}

static void undoes_escapes(void) {
    CHECK_INT(read_line("<a:\\u00e9> <a:p> \"\\\"a\\\\b\\tc\\u00EF\\U0001F600d\" ."),
              NT_TRIPLE);
    CHECK_SLICE(triple.subject, "a:é");
    CHECK_SLICE(triple.object, "\"a\\b\tcï😀d");
}

static void passes_what_says_nothing(void) {
    CHECK_INT(read_line(""), NT_NOTHING);
    CHECK_INT(read_line("  \t"), NT_NOTHING);
    CHECK_INT(read_line("# <a:s> <a:p> <a:o> ."), NT_NOTHING);
}

static void refuses_what_is_wrong(void) {
    static const char *const wrong[] = {
        "<a:s> <a:p> <a:o>",
        "<a:s> <a:p> .",
        "<a:s> .",
        "<a:s",
        "<> <a:p> <a:o> .",
        "<a:s> _:p <a:o> .",
        "\"s\" <a:p> <a:o> .",
        "<a:s> <a:p> \"open .",
        "<a:s> <a:p> \"a\"@ .",
        "<a:s> <a:p> \"a\"^^a:b .",
        "<a:s> <a:p> \"a\" . <a:s>",
        "<a:s> <a:p> \"\\q\" .",
        "<a:s> <a:p> \"\\u12\" .",
        "<a:s> <a:p> \"\\uD800\" .",
        "<a:s> <a:p> \"\\u0000\" .",
        "<a:s> <a:p> \"\\U00110000\" .",
        "<a:s> <a:p> \"\\",
        "<a:s> <a:p> \"\xFF\" .",
        "a:s a:p a:o .",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_INT(read_line(wrong[i]), NT_WRONG);
}

/* Every beginning of a line is looked at: nothing beyond it may be read. */
static void reads_no_byte_too_far(void) {
    static const char text[] = "<a:s> <a:\\u00e9> \"b\\\"c\\U0001F600\"^^<a:t> . # x";
    for (size_t length = 0; length < sizeof text - 1; length++) {
        char *copy = malloc(length + 1);
        if (!copy) return;
        memcpy(copy, text, length);
        NtResult result = ntriples_read(copy, length, &triple);
        CHECK_INT(result, length == 0                ? NT_NOTHING
                          : length < sizeof text - 5 ? NT_WRONG
                                                     : NT_TRIPLE);
        free(copy);
    }
}

int main(void) {
    reads_iris_and_texts();
    undoes_escapes();
    passes_what_says_nothing();
    refuses_what_is_wrong();
    reads_no_byte_too_far();
    return check_summary();
}
