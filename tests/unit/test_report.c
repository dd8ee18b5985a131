#include "base/memory.h"
#include "check.h"
#include "report/html.h"
#include "report/template.h"
#include "source/document.h"

#include <setjmp.h>

/* What was written, and what was said. */
typedef struct {
    char bytes[65536];
    size_t length;
    size_t room; /* the sink refuses what goes beyond it */
    char messages[4096];
} Got;

static bool take(void *user, const char *bytes, size_t length) {
    Got *got = user;
    if (got->length + length > got->room) return false;
    memcpy(got->bytes + got->length, bytes, length);
    got->length += length;
    got->bytes[got->length] = '\0';
    return true;
}

static bool count(void *user, const char *bytes, size_t length) {
    (void)bytes;
    *(size_t *)user += length;
    return true;
}

static void add_message(void *user, const StpDiagnostic *diagnostic) {
    Got *got = user;
    size_t length = strlen(got->messages);
    snprintf(got->messages + length, sizeof got->messages - length, "%s",
             diagnostic->text);
}

static Got *fresh(void) {
    static Got got;
    memset(&got, 0, sizeof got);
    got.room = sizeof got.bytes - 1;
    return &got;
}

static void is_escaped(const char *text, size_t length, const char *markup) {
    Got *got = fresh();
    Html html = { .sink = { take, got } };
    html_text(&html, (Slice){ text, length });
    CHECK_STRING(got->bytes, markup);
}

static void escapes(void) {
    static const struct {
        const char *text, *markup;
    } rows[] = {
        { "", "" },
        { "Oekra\xC3\xAFne", "Oekra\xC3\xAFne" },
        { "<a href=\"x\">'&amp;'</a>",
          "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;" },
        { "a\tb\nc\rd\x1F\x7F", "a\tb\nc\xEF\xBF\xBD"
                                "d\xEF\xBF\xBD\xEF\xBF\xBD" },
        { "\xC2\x85\xEF\xBF\xBE\xF0\x9F\x98\x80",
          "\xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x98\x80" },
        { "a\xFF\xC3", "a\xEF\xBF\xBD\xEF\xBF\xBD" },
        { "\xED\xA0\x80<", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD&lt;" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is_escaped(rows[i].text, strlen(rows[i].text), rows[i].markup);
    }
    is_escaped("a\0b", 3,
               "a\xEF\xBF\xBD"
               "b");
}

static void is_cut(const char *text, size_t most, const char *markup) {
    Got *got = fresh();
    Html html = { .sink = { take, got } };
    html_text_cut(&html, slice_of(text), most);
    CHECK_STRING(got->bytes, markup);
}

static void cuts(void) {
    is_cut("", 3, "");
    is_cut("abc", 3, "abc");
    is_cut("abcd", 3, "ab\xE2\x80\xA6");
    is_cut("\xC3\xAF\xC3\xAF<\xC3\xAF", 3, "\xC3\xAF\xC3\xAF\xE2\x80\xA6");
    is_cut("&&&&", 3, "&amp;&amp;\xE2\x80\xA6");
    is_cut("a\xFF", 3, "a\xEF\xBF\xBD\xE2\x80\xA6");
}

/* Reads the texts of a page; gives the status. */
static StpStatus read_texts(Texts *texts, Arena *arena, const char *bytes, Got *got) {
    Diagnostics diagnostics = { { add_message, got }, 0, 0 };
    SourceText source = { "xx.txt", slice_of(bytes) };
    return texts_read(texts, arena, &source, &diagnostics);
}

static void says(Arena *arena) {
    Texts texts;
    Got *got = fresh();
    const char *bytes =
        "# words\n\n a =  {1} of {2}, {1}{3} <b> \r\nmonth-3 = maart\nb =";
    CHECK_INT(read_texts(&texts, arena, bytes, got), STP_OK);
    CHECK_INT(texts.texts.count, 3);
    Html html = { .sink = { take, got }, .texts = &texts };
    html_say_numbers(&html, "a", (size_t[]){ 3, 10 }, 2);
    CHECK_STRING(got->bytes, "3 of 10, 3{3} &lt;b&gt;");
    html_say(&html, "b", NULL, 0);
    CHECK_STRING(html.missing, "");
    html_say(&html, "none", NULL, 0);
    html_say(&html, "other", NULL, 0);
    CHECK_STRING(html.missing, "none");
}

static void is_date(Arena *arena, const char *date, const char *markup) {
    Texts texts;
    Got *got = fresh();
    read_texts(&texts, arena, "month-3 = maart", got);
    Html html = { .sink = { take, got }, .texts = &texts };
    html_date(&html, slice_of(date));
    CHECK_STRING(got->bytes, markup);
}

static void dates(Arena *arena) {
    is_date(arena, "2030-03-01", "1 maart 2030");
    is_date(arena, "2030-03", "maart 2030");
    is_date(arena, "2030", "2030");
    is_date(arena, "", "");
    is_date(arena, "2030-13-01", "2030-13-01");
    is_date(arena, "2030-03-0", "2030-03-0");
    is_date(arena, "2030-03-0x", "2030-03-0x");
    is_date(arena, "<2030-03>", "&lt;2030-03&gt;");
}

static void rejects_texts(Arena *arena) {
    Texts texts;
    Got *got = fresh();
    CHECK_INT(read_texts(&texts, arena, "a = b\nc\n= d\na = e\n", got),
              STP_BAD_VOCABULARY);
    CHECK_STRING(got->messages, "xx.txt:2:1: expected 'key = text'\n  c\n  ^\n"
                                "xx.txt:3:1: expected 'key = text'\n  = d\n  ^\n"
                                "xx.txt:4:1: 'a' is given twice\n  a = e\n  ^\n");
}

/* Code points of the source to bytes and back, and to the clean text. */
static void places(Arena *arena) {
    Got *got = fresh();
    Diagnostics diagnostics = { { add_message, got }, 0, 0 };
    RegexMatch *match = regex_match_new();
    Layout layout = { 0 };
    Document d;
    char text[6001];
    for (size_t i = 0; i < 3000; i++) memcpy(text + 2 * i, i % 3 ? "\xC3\xAF" : "b ", 2);
    FormatText letter = { .name = "x", .text = { text, 6000 } };
    CHECK_INT(document_read(&d, arena, &layout, match, &letter, &diagnostics), STP_OK);
    size_t total = utf8_count(text, 6000), wrong = 0, byte = 0;
    for (size_t i = 0; i <= total; i++) {
        size_t found = 0;
        wrong += !document_source_byte(&d, i, &found) || found != byte;
        if (i < total) utf8_next(text, &byte);
    }
    CHECK_INT(wrong, 0);
    size_t kept = 77;
    CHECK(!document_source_byte(&d, total + 1, &kept));
    CHECK_INT(kept, 77);
    wrong = 0;
    for (size_t t = 0; t < d.token_count; t++) {
        size_t start, end;
        document_source_bytes(&d, d.tokens[t].span, &start, &end);
        wrong += document_text_place(&d, start) != d.tokens[t].span.start;
        wrong += document_text_place(&d, end - 1) + 1 != d.tokens[t].span.end;
    }
    CHECK(d.token_count > 100);
    CHECK_INT(wrong, 0);
    regex_match_free(match);
}

/* ---- The whole ---- */

static StpStatus report(const StpModel *model, StpSink sink, Got *got) {
    static const char *const files[] = { "fixtures/report/small.nq" };
    static const char letter[] = "Nederland steunt de Alfa-verklaring.\n";
    const StpLetter letters[] = {
        { .name = "small.txt", .bytes = letter, .length = sizeof letter - 1 }
    };
    const StpReport asked = { .files = files,
                              .file_count = 1,
                              .letters = letters,
                              .letter_count = 1,
                              .vocabulary = "fixtures/report/vocab",
                              .language = "en" };
    return stp_report(model, &asked, (StpReporter){ add_message, got }, sink);
}

static void reports(const StpModel *model) {
    Got *got = fresh();
    CHECK_INT(report(model, (StpSink){ take, got }, got), STP_OK);
    CHECK_STRING(got->messages, "");
    CHECK(strstr(got->bytes, "Nederland <a href=\"#words-1\"><mark class=\"positive\">"
                             "steunt de Alfa-verklaring</mark></a>."));
    CHECK(strstr(got->bytes, "<a href=\"#position-1\"><mark class=\"positive\" "
                             "data-of=\"1\">steunt de Alfa-verklaring</mark></a>"));
}

static void stops_where_the_sink_does(const StpModel *model) {
    Got *got = fresh();
    CHECK_INT(report(model, (StpSink){ take, got }, got), STP_OK);
    size_t whole = got->length;
    for (size_t room = 0; room < whole; room += 97) {
        got = fresh();
        got->room = room;
        CHECK_INT(report(model, (StpSink){ take, got }, got), STP_CANNOT_WRITE);
    }
}

/* Lets each allocation of a good run fail in turn. */
static void survives_without_memory(const StpModel *model) {
    Got *got = fresh();
    size_t written = 0, before = memory_count();
    CHECK_INT(report(model, (StpSink){ count, &written }, got), STP_OK);
    size_t allocations = memory_count() - before;
    CHECK(allocations > 0);
    for (size_t i = 1; i <= allocations; i++) {
        memory_fail_after(i);
        StpStatus status = report(model, (StpSink){ count, &written }, got);
        memory_fail_after(0);
        CHECK_INT(status, STP_NO_MEMORY);
    }
}

int main(void) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    escapes();
    cuts();
    says(arena);
    dates(arena);
    rejects_texts(arena);
    places(arena);
    arena_free(arena);
    StpModel *model;
    Got *got = fresh();
    StpStatus status =
        stp_model_load(&model, "fixtures/vocab-small", "fixtures/rules-small", NULL,
                       (StpReporter){ add_message, got });
    if (!CHECK_INT(status, STP_OK)) return check_summary();
    reports(model);
    stops_where_the_sink_does(model);
    survives_without_memory(model);
    stp_model_free(model);
    return check_summary();
}
