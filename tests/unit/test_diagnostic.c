#include "base/diagnostic.h"
#include "check.h"

/* The last diagnostic. */
typedef struct {
    char text[16384];
    char message[2048];
    unsigned line, column;
    int count;
} Heard;

static void hear(void *user, const StpDiagnostic *diagnostic) {
    Heard *heard = user;
    snprintf(heard->text, sizeof heard->text, "%s", diagnostic->text);
    snprintf(heard->message, sizeof heard->message, "%s", diagnostic->message);
    heard->line = diagnostic->line;
    heard->column = diagnostic->column;
    heard->count++;
}

static Heard heard;

static Diagnostics listener(void) {
    memset(&heard, 0, sizeof heard);
    return (Diagnostics){ .reporter = { hear, &heard } };
}

static void shows_line_and_caret(void) {
    Diagnostics d = listener();
    SourceText source = { "a.rules",
                          slice_of("rules 1\nrule x\n  trigger  <steunnen>\n") };
    diagnose(&d, STP_ERROR, &source, 27, "did you mean 'steunen'?", "unknown lemma '%s'",
             "steunnen");
    CHECK_STRING(heard.text, "a.rules:3:13: unknown lemma 'steunnen'\n"
                             "    trigger  <steunnen>\n"
                             "              ^\n"
                             "  did you mean 'steunen'?\n");
    CHECK_STRING(heard.message, "unknown lemma 'steunnen'");
    CHECK_INT(heard.line, 3);
    CHECK_INT(heard.column, 13);
    CHECK_INT(d.errors, 1);
    CHECK_INT(d.warnings, 0);
}

static void counts_code_points_and_keeps_tabs(void) {
    Diagnostics d = listener();
    SourceText source = { "b", slice_of("één\tcafé x\r\nrest") };
    diagnose(&d, STP_WARNING, &source, 12, NULL, "odd");
    CHECK_STRING(heard.text, "b:1:10: warning: odd\n"
                             "  één\tcafé x\n"
                             "     \t     ^\n");
    CHECK_INT(d.warnings, 1);
}

static void shows_the_ends_of_a_text(void) {
    Diagnostics d = listener();
    SourceText source = { "c", slice_of("one\n") };
    diagnose(&d, STP_ERROR, &source, 4, NULL, "end expected");
    CHECK_STRING(heard.text, "c:2:1: end expected\n  \n  ^\n");
    diagnose(&d, STP_ERROR, &source, 400, NULL, "past the end");
    CHECK_STRING(heard.text, "c:2:1: past the end\n  \n  ^\n");
    SourceText marked = { "d", slice_of("\xEF\xBB\xBFone") };
    diagnose(&d, STP_ERROR, &marked, 4, NULL, "m");
    CHECK_STRING(heard.text, "d:1:2: m\n  one\n   ^\n");
}

static void hides_what_a_terminal_should_not_get(void) {
    Diagnostics d = listener();
    SourceText source = { "e", slice_of("caf\xE9 \x1B[0m") };
    diagnose(&d, STP_ERROR, &source, 3, NULL, "not UTF-8");
    CHECK_STRING(heard.text, "e:1:4: not UTF-8\n  caf? ?[0m\n     ^\n");
}

static void cuts_long_lines(void) {
    static char line[100000];
    memset(line, 'x', sizeof line);
    memcpy(line + 50000, "HERE", 4);
    Diagnostics d = listener();
    SourceText source = { "f", { line, sizeof line } };
    diagnose(&d, STP_ERROR, &source, 50000, NULL, "long");
    char expected[1024], *to = expected;
    to += snprintf(to, 100, "f:1:50001: long\n  …");
    for (int i = 0; i < 70; i++) *to++ = 'x';
    to += snprintf(to, 100, "HERE");
    for (int i = 0; i < 46; i++) *to++ = 'x';
    to += snprintf(to, 100, "…\n   ");
    for (int i = 0; i < 70; i++) *to++ = ' ';
    snprintf(to, 10, "^\n");
    CHECK_STRING(heard.text, expected);
}

static void cuts_long_messages_at_a_code_point(void) {
    static char word[4000];
    for (size_t i = 0; i + 2 < sizeof word; i += 2) memcpy(word + i, "é", 2);
    Diagnostics d = listener();
    diagnose_file(&d, STP_ERROR, "g", "x%s", word);
    CHECK_INT(strlen(heard.message), 1023);
    CHECK_INT(utf8_valid_prefix(heard.message, 1023), 1023);
}

static void speaks_of_files(void) {
    Diagnostics d = listener();
    diagnose_file(&d, STP_ERROR, "vocab/x.ttl", "cannot be read: %s", "no such file");
    CHECK_STRING(heard.text, "vocab/x.ttl: cannot be read: no such file\n");
    CHECK_INT(heard.line, 0);
    diagnose_file(&d, STP_WARNING, NULL, "nothing to do");
    CHECK_STRING(heard.text, "warning: nothing to do\n");
    CHECK_INT(d.errors, 1);
}

static void counts_without_a_reporter(void) {
    Diagnostics d = { 0 };
    SourceText source = { "h", slice_of("x") };
    diagnose(&d, STP_ERROR, &source, 0, NULL, "m");
    diagnose_file(&d, STP_WARNING, NULL, "m");
    CHECK_INT(d.errors, 1);
    CHECK_INT(d.warnings, 1);
}

static void finds_lines(void) {
    Slice text = slice_of("a\n \tb\n\nc");
    CHECK_INT(diagnose_offset(text, 1), 0);
    CHECK_INT(diagnose_offset(text, 2), 4);
    CHECK_INT(diagnose_offset(text, 3), 6);
    CHECK_INT(diagnose_offset(text, 4), 7);
    CHECK_INT(diagnose_offset(text, 9), text.length);
}

int main(void) {
    shows_line_and_caret();
    counts_code_points_and_keeps_tabs();
    shows_the_ends_of_a_text();
    hides_what_a_terminal_should_not_get();
    cuts_long_lines();
    cuts_long_messages_at_a_code_point();
    speaks_of_files();
    counts_without_a_reporter();
    finds_lines();
    return check_summary();
}
