/* The reader of PDF without poppler: pages are written here as standpunt-pdf writes them,
   and shell scripts stand for that program where it fails. */
#include "base/limits.h"
#include "base/memory.h"
#include "check.h"
#include "formats/child.h"
#include "formats/pdf.h"
#include "formats/pdf_page.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static Arena *arena;

/* ---- Pages ---- */

typedef struct {
    char text[60000];
    size_t length;
} Pages;

static Pages pages;

static void put(const char *format, int a, int b, int c, int d, int e, const char *style,
                const char *word, size_t length) {
    pages.length +=
        (size_t)snprintf(pages.text + pages.length, sizeof pages.text - pages.length,
                         format, a, b, c, d, e, style, (int)length, word);
}

static void page(void) {
    put("page\t%d\t%d\n", 59500, 84200, 0, 0, 0, "", "", 0);
}

/* Words of a line in a font of which each letter is half as wide as the font is high.
   `x` and `y` in points, `style` as of standpunt-pdf. What follows a '|' is raised and
   small, and glued to the word before. */
static void line(int x, int y, int size, const char *style, const char *text) {
    int left = x * 100;
    while (*text) {
        bool mark = *text == '|';
        if (mark) text++;
        size_t length = strcspn(text, " |");
        int high = mark ? size * 60 : size * 100;
        int width = (int)utf8_count(text, length) * high / 2;
        int top = y * 100 - (mark ? size * 5 : 0);
        put("word\t%d\t%d\t%d\t%d\t%d\t%s\t%.*s\n", left, top, left + width, top + high,
            high, mark && left > x * 100 ? "g" : style, text, length);
        left += width;
        text += length;
        if (*text == ' ') {
            left += size * 30;
            text++;
        }
    }
}

/* The text with the kind of each part before it. */
static const char *read_pages(void) {
    static const char *const kinds[] = {
        [PART_TEXT] = "text", [PART_HEADING] = "head",   [PART_ITEM] = "item",
        [PART_NOTE] = "note", [PART_FURNITURE] = "page",
    };
    PdfWords words;
    FormatText text = { 0 };
    put("end\t1\n", 0, 0, 0, 0, 0, "", "", 0);
    Slice output = { pages.text, pages.length };
    pages.length = 0;
    if (!pdf_words_read(&words, arena, output)) return "broken";
    PdfLines lines = pdf_lines_read(arena, &words);
    if (!pdf_text_write(&text, arena, arena, &lines)) return "no text";
    const char *result = "";
    uint32_t end = 0;
    for (size_t i = 0; i < text.part_count; i++) {
        const Part *part = &text.parts[i];
        CHECK(part->start >= end && part->end > part->start);
        end = part->end;
        result =
            arena_format(arena, "%s%s: %.*s\n", result, kinds[part->kind],
                         (int)(part->end - part->start), text.text.text + part->start);
    }
    CHECK(end <= text.text.length);
    return result;
}

static void expect_text(const char *expected) {
    const char *got = read_pages();
    CHECK_STRING(got, expected);
}

/* ---- Paragraphs ---- */

static void joins_lines(void) {
    page();
    line(100, 100, 10, "-", "De Raad van ministers komt op 5 april bij-");
    line(100, 112, 10, "-", "een in Brussel en bespreekt de toestand in");
    line(100, 124, 10, "-", "Libië.");
    line(100, 136, 10, "-", "Nederland steunt de inzet van de Europese");
    line(100, 148, 10, "-", "Unie.");
    expect_text("text: De Raad van ministers komt op 5 april bij-\n"
                "een in Brussel en bespreekt de toestand in\nLibië.\n"
                "text: Nederland steunt de inzet van de Europese\nUnie.\n");
}

static void parts_by_space(void) {
    page();
    line(100, 100, 10, "-", "De Raad van ministers komt op 5 april in");
    line(100, 112, 10, "-", "Brussel bijeen en spreekt over de toestand");
    line(100, 136, 10, "-", "in Libië, waarover u eerder een brief kreeg");
    line(100, 148, 10, "-", "van het kabinet met de inzet van Nederland.");
    expect_text("text: De Raad van ministers komt op 5 april in\n"
                "Brussel bijeen en spreekt over de toestand\n"
                "text: in Libië, waarover u eerder een brief kreeg\n"
                "van het kabinet met de inzet van Nederland.\n");
}

static void tells_titles(void) {
    page();
    line(100, 100, 10, "b", "Inzet van Nederland in de Raad van de");
    line(100, 112, 10, "b", "Europese Unie");
    line(100, 124, 10, "-", "De Raad van ministers komt op 5 april in");
    line(100, 136, 10, "-", "Brussel bijeen en spreekt daar over vis.");
    line(100, 160, 10, "-", "Vraag 3");
    line(100, 172, 10, "-", "Kunnen de rapportages waarnaar verwezen is");
    line(100, 184, 10, "-", "gedeeld worden met de Kamer?");
    expect_text("head: Inzet van Nederland in de Raad van de\nEuropese Unie\n"
                "text: De Raad van ministers komt op 5 april in\n"
                "Brussel bijeen en spreekt daar over vis.\n"
                "head: Vraag 3\n"
                "text: Kunnen de rapportages waarnaar verwezen is\n"
                "gedeeld worden met de Kamer?\n");
}

static void tells_items(void) {
    page();
    line(100, 100, 10, "-", "De Raad bespreekt de volgende twee punten:");
    line(100, 112, 10, "-", "• de toestand in Libië en de gevolgen voor");
    line(110, 124, 10, "-", "de Unie;");
    line(100, 136, 10, "-", "• de vangst van vis.");
    line(100, 148, 10, "-", "1. de kaas die in de Unie wordt gemaakt en");
    line(110, 160, 10, "-", "gegeten.");
    line(100, 172, 10, "-", "Nederland steunt dat wat er over vis in de");
    line(100, 184, 10, "-", "2. brief staat.");
    expect_text("text: De Raad bespreekt de volgende twee punten:\n"
                "item: • de toestand in Libië en de gevolgen voor\nde Unie;\n"
                "item: • de vangst van vis.\n"
                "item: 1. de kaas die in de Unie wordt gemaakt en\ngegeten.\n"
                "text: Nederland steunt dat wat er over vis in de\n2. brief staat.\n");
}

/* ---- Pages and notes ---- */

static void goes_over_pages(void) {
    for (int i = 1; i <= 2; i++) {
        char footer[80];
        page();
        if (i == 1) {
            line(100, 588, 10, "-", "Er zijn meer brieven die zo beginnen. Maar");
            line(100, 600, 10, "-", "Nederland vindt de brief|1 van mei van groot");
            line(100, 612, 10, "-", "belang en steunt de inzet op 5 m|2 die er in");
            line(100, 700, 8, "-", "|1 Kamerstuk 99 999, nr. 7.");
            line(100, 712, 8, "-", "|2 Een tweede noot, waarvan de tekst twee");
            line(100, 722, 8, "-", "regels heeft.");
        } else {
            line(100, 100, 10, "-", "staat.|2 Dat blijft zo.");
        }
        snprintf(footer, sizeof footer,
                 "Tweede Kamer, vergaderjaar 2029–2030, 99 999, nr. 7 %d", i);
        line(100, 790, 9, "-", footer);
    }
    expect_text("text: Er zijn meer brieven die zo beginnen. Maar\n"
                "Nederland vindt de brief van mei van groot\n"
                "belang en steunt de inzet op 5 m2 die er in\nstaat. Dat blijft zo.\n"
                "note: Kamerstuk 99 999, nr. 7.\n"
                "note: Een tweede noot, waarvan de tekst twee\nregels heeft.\n"
                "page: Tweede Kamer, vergaderjaar 2029–2030, 99 999, nr. 7 1\n"
                "page: Tweede Kamer, vergaderjaar 2029–2030, 99 999, nr. 7 2\n");
}

/* Numbers that differ by more than the pages are no page numbers; neither is what the
   text touches. */
static void keeps_titles_at_the_top(void) {
    for (int i = 1; i <= 2; i++) {
        page();
        line(100, 60, 10, "-", i == 1 ? "Vraag 4" : "Vraag 7");
        line(100, 72, 10, "-", "Kunt u dit beantwoorden?");
    }
    expect_text("text: Vraag 4\ntext: Kunt u dit beantwoorden?\n"
                "head: Vraag 7\ntext: Kunt u dit beantwoorden?\n");
}

static void knows_a_single_footer(void) {
    page();
    line(100, 100, 10, "-", "Nederland steunt dit.");
    line(100, 790, 10, "-", "Pagina 1");
    expect_text("text: Nederland steunt dit.\npage: Pagina 1\n");
}

/* ---- Columns ---- */

static void reads_rows_of_labels(void) {
    page();
    line(50, 100, 10, "-", "Nr. 266");
    line(200, 100, 10, "b", "BRIEF VAN DE MINISTER VAN DEFENSIE");
    line(200, 120, 10, "-", "Aan de Voorzitter van de Tweede Kamer");
    expect_text("text: Nr. 266 BRIEF VAN DE MINISTER VAN DEFENSIE\n"
                "text: Aan de Voorzitter van de Tweede Kamer\n");
}

/* The colophon of a letterhead stands beside the text, with lines of its own height. */
static void keeps_colophon_apart(void) {
    static const char *const text[] = { "Nederland vindt de brief van groot belang",
                                        "en steunt de inzet die daarin staat, op",
                                        "de wijze die het kabinet al eerder in een",
                                        "brief aan de Kamer heeft beschreven." };
    static const char *const colophon[] = { "Directie Veiligheid", "Onze referentie",
                                            "2030-123", "Bijlagen", "2" };
    page();
    for (int i = 0; i < 4; i++) line(70, 200 + 13 * i, 10, "-", text[i]);
    for (int i = 0; i < 5; i++) line(430, 205 + 9 * i, 7, "-", colophon[i]);
    expect_text("text: Directie Veiligheid\ntext: Onze referentie\ntext: 2030-123\n"
                "text: Bijlagen\ntext: 2\n"
                "text: Nederland vindt de brief van groot belang\n"
                "en steunt de inzet die daarin staat, op\n"
                "de wijze die het kabinet al eerder in een\n"
                "brief aan de Kamer heeft beschreven.\n");
}

static void reads_two_columns(void) {
    page();
    for (int i = 0; i < 4; i++) {
        line(50, 100 + 12 * i, 10, "-", "links staat een regel met proza dat gaat");
        line(320, 100 + 12 * i, 10, "-", "rechts staat een regel met meer proza nu");
    }
    const char *got = read_pages();
    CHECK(strstr(got, "gaat\nlinks") != NULL && strstr(got, "nu\nrechts") != NULL);
    CHECK(strstr(got, "gaat\nrechts") != NULL);
}

static void reads_tables_by_row(void) {
    page();
    line(100, 100, 10, "-", "Zweden");
    line(300, 100, 10, "-", "voor");
    line(100, 112, 10, "-", "Polen");
    line(300, 112, 10, "-", "tegen");
    expect_text("text: Zweden voor\ntext: Polen tegen\n");
}

/* ---- Output that is not as it must be ---- */

static bool reads(const char *output) {
    PdfWords words;
    return pdf_words_read(&words, arena, slice_of(output));
}

static void refuses_broken_output(void) {
    CHECK(reads("page\t1\t1\nend\t1\n"));
    CHECK(!reads(""));
    CHECK(!reads("page\t1\t1\n"));
    CHECK(!reads("page\t1\t1\nend\t1"));
    CHECK(!reads("nonsense\nend\t0\n"));
    CHECK(!reads("word\t1\t1\t2\t2\t10\t-\ta\nend\t0\n"));
    CHECK(!reads("page\t1\t1\nword\t1\t1\t2\t2\t10\t-\t\xFF\nend\t1\n"));
    CHECK(reads("page\t1\t1\nword\tx\t-99999999999999\t2\t\t\t\ta\nend\t1\n"));
    CHECK(reads("page\t1\t1\nword\nend\t1\n"));
}

/* Boxes of any kind must do no harm, and work must stay within bounds. */
static void survives_hostile_pages(void) {
    uint32_t seed = 1;
    for (int round = 0; round < 200; round++) {
        if (round % 3 == 0) page();
        for (int i = 0; i < 20; i++) {
            int numbers[5];
            for (int k = 0; k < 5; k++) {
                seed = seed * 1664525u + 1013904223u;
                numbers[k] = (int)(seed >> 8) % (round % 2 ? 20000000 : 60000) - 100;
            }
            put("word\t%d\t%d\t%d\t%d\t%d\t%s\t%.*s\n", numbers[0], numbers[1],
                numbers[2], numbers[3], numbers[4] % 3000, i % 5 ? "-" : "gb", "12a.",
                (size_t)(1 + i % 4));
        }
        if (round % 10 == 9) CHECK(strlen(read_pages()) > 0);
        if (round % 10 == 9) page();
    }
    pages.length = 0;
}

/* ---- The program ---- */

static char program[] = "/tmp/standpunt-test-XXXXXX";

/* Writes a shell script in the place of the program. */
static void script(const char *body) {
    unlink(program);
    FILE *file = fopen(program, "w");
    if (!CHECK(file != NULL)) return;
    fprintf(file, "#!/bin/sh\n%s\n", body);
    fclose(file);
    CHECK(chmod(program, 0700) == 0);
}

static ChildResult run(const char *body, Slice input, unsigned seconds, size_t most) {
    script(body);
    return child_run(arena, program, input, seconds, most);
}

static void runs_children(void) {
    static char large[3000000];
    memset(large, 'x', sizeof large);
    Slice input = { large, sizeof large };
    ChildResult result = run("exec cat", input, 60, sizeof large + 1);
    CHECK_INT(result.outcome, CHILD_EXITED);
    CHECK_INT(result.number, 0);
    CHECK(result.output.length == sizeof large &&
          memcmp(result.output.text, large, sizeof large) == 0);
    result = run("exit 7", input, 60, 10);
    CHECK_INT(result.outcome, CHILD_EXITED);
    CHECK_INT(result.number, 7);
    result = run("kill -9 $$", input, 60, 10);
    CHECK_INT(result.outcome, CHILD_KILLED);
    CHECK_INT(result.number, 9);
    CHECK_INT(run("exec cat", input, 60, 1000).outcome, CHILD_TOO_MUCH);
    CHECK_INT(run("exec sleep 100", input, 1, 10).outcome, CHILD_NO_TIME);
    CHECK_INT(run("exec <&- >&-; exec sleep 100", input, 1, 10).outcome, CHILD_NO_TIME);
    result = child_run(arena, "/nowhere/standpunt-pdf", input, 60, 10);
    CHECK_INT(result.outcome, CHILD_NO_START);
    CHECK_INT(result.number, ENOENT);
    result =
        run("env | grep -v -e '^PWD=' -e '^_=' -e '^SHLVL='", slice_of(""), 60, 1000);
    CHECK_SLICE(result.output, "LC_ALL=C\n");
}

/* ---- Messages ---- */

static char said[400];

static void report(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    snprintf(said, sizeof said, "%s", diagnostic->message);
}

static void expect(const char *body, StpStatus status, const char *message) {
    Diagnostics diagnostics = { { report, NULL }, 0, 0 };
    FormatText text;
    StpLetter letter = { .name = "x.pdf",
                         .bytes = "%PDF-1.4",
                         .length = 8,
                         .pdf_reader = body ? program : NULL };
    if (body) script(body);
    said[0] = '\0';
    CHECK_INT(pdf_read(&text, arena, &letter, &diagnostics), status);
    CHECK_STRING(said, message);
    CHECK_INT(diagnostics.errors, status == STP_OK ? 0 : 1);
}

static void says_what_is_wrong(void) {
    expect("echo 'page	10	10'; echo 'word	1	1	2	2	9	"
           "-	Ja.'; echo 'end	1'",
           STP_OK, "");
    expect("echo 'page	10	10'; echo 'end	1'", STP_BAD_LETTER,
           "PDF without text: it is a scan, which needs OCR first");
    expect("echo 'error	PDF document is damaged'; exit 3", STP_BAD_LETTER,
           "damaged PDF: PDF document is damaged");
    expect("exit 3", STP_BAD_LETTER, "damaged PDF: no more is known");
    expect("echo 'page	10	10'", STP_BAD_LETTER,
           "damaged PDF: its reader broke off");
    expect("kill -SEGV $$", STP_BAD_LETTER,
           "damaged PDF: its reader crashed (signal 11)");
    expect("exit 4", STP_BAD_LETTER,
           "PDF is encrypted: save it without a password first");
    expect("echo 'error	20000 pages, more than 10000'; exit 5", STP_LIMIT,
           "PDF is too large: 20000 pages, more than 10000");
    expect("exit 6", STP_LIMIT, "PDF took more than 60 seconds of processor time");
    expect("exit 7", STP_LIMIT, "PDF took more than 1536 MiB of memory");
    expect(NULL, STP_CANNOT_READ,
           "letter is a PDF, and the program standpunt-pdf is not installed");
    Diagnostics diagnostics = { { report, NULL }, 0, 0 };
    StpLetter letter = { .name = "x.pdf", .bytes = "", .pdf_reader = "/nowhere/x" };
    FormatText text;
    CHECK_INT(pdf_read(&text, arena, &letter, &diagnostics), STP_CANNOT_READ);
    CHECK_STRING(said, "cannot run the PDF reader '/nowhere/x': No such file or "
                       "directory");
}

/* Each allocation fails once: the guard is reached, and no child is left. */
static void survives_without_memory(void) {
    volatile size_t failures = 0;
    script("echo 'page	10	10'; echo 'word	1	1	2	2	9	"
           "-	Ja.'; echo 'end	1'");
    for (volatile size_t n = 1; n < 20; n++) {
        Arena *own = arena_new();
        Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
        FormatText text;
        StpLetter letter = {
            .name = "x", .bytes = "%PDF-1.4", .length = 8, .pdf_reader = program
        };
        if (setjmp(*arena_guard(own))) {
            failures++;
        } else {
            memory_fail_after(n);
            CHECK_INT(pdf_read(&text, own, &letter, &diagnostics), STP_OK);
        }
        memory_fail_after(0);
        arena_free(own);
    }
    CHECK(failures > 0 && failures < 19);
    CHECK(waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD);
}

static void knows_pdf(void) {
    char late[1100];
    memset(late, ' ', sizeof late);
    memcpy(late + 1019, "%PDF-", 5);
    CHECK(pdf_is(slice_of("%PDF-1.7")));
    CHECK(pdf_is(slice_of("%%PDF-1.7")));
    CHECK(pdf_is((Slice){ late, sizeof late }));
    CHECK(!pdf_is((Slice){ late + 1, 1022 }));
    CHECK(!pdf_is(slice_of("%PDF")));
    CHECK(!pdf_is(slice_of("")));
    CHECK(!pdf_is(slice_of("De brief is als PDF-bestand 5% groter.")));
}

int main(void) {
    arena = arena_new();
    int descriptor = mkstemp(program);
    if (!arena || descriptor < 0) return 1;
    close(descriptor);
    if (setjmp(*arena_guard(arena))) return 1;
    joins_lines();
    parts_by_space();
    tells_titles();
    tells_items();
    goes_over_pages();
    keeps_titles_at_the_top();
    knows_a_single_footer();
    reads_rows_of_labels();
    keeps_colophon_apart();
    reads_two_columns();
    reads_tables_by_row();
    refuses_broken_output();
    survives_hostile_pages();
    runs_children();
    survives_without_memory();
    says_what_is_wrong();
    knows_pdf();
    unlink(program);
    arena_free(arena);
    return check_summary();
}
