/* Small sources and what is made of them: the clean text, with LF between paragraphs,
   sections, lines, and where all of it stands in the source. */
#include "document_fixture.h"

/* ---- Clean text ---- */

static const char *const clean_rows[][2] = {
    /* lines, line ends, white space */
    { "een\ntwee", "een twee" },
    { "een\r\ntwee\rdrie\n", "een twee drie" },
    { "\xEF\xBB\xBF  een \t twee\u00A0drie  \n", "een twee drie" },
    { "een  \n   twee\u2009drie", "een twee drie" },
    { "a\x01\x7F b", "a b" },
    { "een\u200Btwee", "eentwee" },
    /* hyphens */
    { "de oorspron-\nkelijk", "de oorspronkelijk" },
    { "de EU-\nlidstaten", "de EU-lidstaten" },
    { "land-\nen tuinbouw", "land- en tuinbouw" },
    { "oor\u00ADspron\u00AD\nkelijk", "oorspronkelijk" },
    { "een -\ntwee", "een - twee" },
    { "zie www.example.nl/een-\ntwee en", "zie www.example.nl/een-twee en" },
    /* paragraphs */
    { "Een zin.\n\nNog een.", "Een zin.\nNog een." },
    { "Een zin die\n\nlater verder gaat.", "Een zin die later verder gaat." },
    { "De voorzie-\n\n\nningen.", "De voorzieningen." },
    { "De punten:\n\neen.", "De punten:\neen." },
    { "Een lange regel die de hele breedte van de bladzijde vult en de\n\fRaad noemt.",
      "Een lange regel die de hele breedte van de bladzijde vult en de Raad noemt." },
    /* furniture */
    { "Een zin die\nISSN 0000-0000\nverder gaat.", "Een zin die verder gaat." },
    { "Een zin die\n\nblad 2\n\f\nISSN 1\n\nverder gaat.", "Een zin die verder gaat." },
    { "De voorzie-\nblad 2\nningen.", "De voorzieningen." },
    { "Een zin die\n-----\nverder gaat.", "Een zin die verder gaat." },
    { "blad 2", "" },
    /* headings */
    { "Eerste punt\n\nDe tekst.", "Eerste punt\nDe tekst." },
    { "Een zin.\nBIJLAGE\nDe tekst.", "Een zin.\nBIJLAGE\nDe tekst." },
    { "## Punt een\nDe tekst.", "Punt een\nDe tekst." },
    { "**Punt een**\nDe **tekst** is [1 ] hier.[12]", "Punt een\nDe tekst is hier." },
    { "Zie [a] en [2017a] en 2*3.", "Zie [a] en [2017a] en 2*3." },
    { "Een zin die lang genoeg is om de regel te vullen.\nPunt een\nDe tekst die hier "
      "volgt vult de regel ook.",
      "Een zin die lang genoeg is om de regel te vullen.\nPunt een\nDe tekst die hier "
      "volgt vult de regel ook." },
    { "Dit was een zin die lang genoeg is om de regel te vullen.\nDe Minister van "
      "Voorbeelden,\nA.B. Voorbeeld\nVerslag van de Voorbeeldraad van 3 mei\nDe Raad "
      "sprak over een voorstel dat deze lange regel vult.",
      "Dit was een zin die lang genoeg is om de regel te vullen. De Minister van "
      "Voorbeelden, A.B. Voorbeeld\nVerslag van de Voorbeeldraad van 3 mei\nDe Raad "
      "sprak over een voorstel dat deze lange regel vult." },
    { "Een zin die lang genoeg is om de regel te vullen.2\nSinds\n1 mei is er een tekst "
      "die de regel vult.",
      "Een zin die lang genoeg is om de regel te vullen.2 Sinds 1 mei is er een tekst "
      "die de regel vult." },
    { "c) Andere punten\nb) Beoordeling van de inzet\nHet kabinet verwelkomt een "
      "voorstel dat deze lange regel vult.",
      "c) Andere punten\nb) Beoordeling van de inzet\nHet kabinet verwelkomt een "
      "voorstel dat deze lange regel vult." },
    { "Punt een\nPunt twee\nPunt drie\nPunt vier\nDe tekst die hier volgt staat op een "
      "regel die veel langer is dan alle andere.\nPunt vijf van de lijst\nDe tekst.",
      "Punt een\nPunt twee\nPunt drie\nPunt vier\nDe tekst die hier volgt staat op een "
      "regel die veel langer is dan alle andere.\nPunt vijf van de lijst\nDe tekst." },
    /* notes: a paragraph of their own */
    { "Een zin die\n1 Zie de brief\nvan mei.\nISSN 1\nverder gaat.",
      "Een zin die\n1 Zie de brief van mei.\nverder gaat." },
    { "Een zin.\n1 Zie A.\n2 Zie B.\n\nDe tekst gaat verder.",
      "Een zin.\n1 Zie A.\n2 Zie B.\nDe tekst gaat verder." },
};

static void cleans(Fixture *fixture) {
    for (size_t i = 0; i < sizeof clean_rows / sizeof clean_rows[0]; i++) {
        Document document;
        if (!read_text(fixture, &document, clean_rows[i][0])) continue;
        CHECK_SLICE(document.text, clean_rows[i][1]);
    }
}

/* ---- Sections and lines ---- */

static void tells_sections(Fixture *fixture) {
    const SectionKind B = SECTION_BODY, Q = SECTION_QUESTION, N = SECTION_NOTE;
    const SectionKind expected[] = { B, Q, Q, B, B, N, B, Q, Q, B, Q, Q, Q, Q, Q };
    static const bool headings[] = { 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0 };
    Document d;
    if (!read_text(fixture, &d,
                   "De brief.\nVraag 1\nKomt het?\nAntwoord 1\nJa.\n"
                   "1 Zie A.\nblad 2\nEn nog.\nVraag 2\nKomt het?\n\n"
                   "Dat komt er, want het is met alle partijen zo afgesproken.\n"
                   "Vraag 3\nKomt dit?\n\nGraag toelichten.\n\nWat op de volgende "
                   "vergadering van alle partijen aan de orde komt\n\nDe rest."))
        return;
    if (!CHECK_INT(d.sentence_count, 15) || !CHECK_INT(d.paragraph_count, 15)) return;
    for (size_t i = 0; i < 15; i++) {
        CHECK_INT(d.sentences[i].section, expected[i]);
        CHECK_INT(d.paragraphs[i].heading, headings[i]);
    }
}

static void keeps_matched_lines(Fixture *fixture) {
    Document d;
    if (!read_text(fixture, &d, "  Den Haag, \t1 mei  \n\nISSN 12\n# BIJLAGE\n")) return;
    static const char *const lines[] = { "Den Haag, 1 mei", "ISSN 12", "BIJLAGE" };
    static const uint32_t rule[] = { 1, 2, 3 };
    if (!CHECK_INT(d.line_count, 3)) return;
    for (size_t i = 0; i < 3; i++) {
        CHECK_INT(d.lines[i].rule, rule[i]);
        CHECK_SLICE(d.lines[i].text, lines[i]);
    }
    CHECK_SLICE(d.text, "Den Haag, 1 mei\nBIJLAGE");
}

/* A span over a line end covers all of the source between. */
static void maps_spans(Fixture *fixture) {
    Document d;
    if (!read_text(fixture, &d, "één oorspron-\nblad 2\nkelijk\nwoord")) return;
    size_t start, end;
    document_source_bytes(&d, d.tokens[1].span, &start, &end);
    CHECK_INT(start, 6);
    CHECK_SLICE(slice_between(d.source.text, start, end), "oorspron-\nblad 2\nkelijk");
    CHECK_INT(document_code_point(&d, start), 4);
    document_source_bytes(&d, (Span){ 6, (uint32_t)d.text.length }, &start, &end);
    CHECK_INT(end, d.source.length);
}

/* ---- What cannot be read ---- */

static const struct {
    const char *bytes;
    size_t length;
    const char *encoding;
    const char *said; /* how the diagnostic begins */
} bad_rows[] = {
    { "", 0, NULL, "letter.txt: letter is empty\n" },
    { " \n\t\u00A0\xEF\xBB\xBF\r\n", 10, NULL, "letter.txt: letter is empty\n" },
    { "een\ncaf\xE9 x", 10, NULL,
      "letter.txt:2:4: not UTF-8: byte E9 at byte offset 7\n  caf? x\n     ^\n"
      "  if the letter is in another encoding, such as ISO-8859-1 or WINDOWS-1252, "
      "name" },
    { "{\\rtf1 a", 8, NULL, "letter.txt: a document in RTF: save it as .docx\n" },
    { "a\0b", 3, NULL, "letter.txt:1:2: letter is binary: byte 00 at byte offset 1\n" },
    { "a\1\2\3\4\5\6\1\2\3", 10, NULL, "letter.txt:1:2: letter is binary: byte 01" },
    { "x", 1, "no-such-encoding", "letter.txt: unknown encoding 'no-such-encoding'\n" },
    { "ab\xE9", 3, "US-ASCII", "letter.txt:1:3: not US-ASCII at byte offset 2\n" },
};

static void refuses_bad_letters(Fixture *fixture) {
    for (size_t i = 0; i < sizeof bad_rows / sizeof bad_rows[0]; i++) {
        Document document;
        StpStatus status = read_bytes(fixture, &document, bad_rows[i].bytes,
                                      bad_rows[i].length, bad_rows[i].encoding);
        CHECK_INT(status, STP_BAD_LETTER);
        fixture->said[strnlen(bad_rows[i].said, sizeof fixture->said - 1)] = '\0';
        CHECK_STRING(fixture->said, bad_rows[i].said);
    }
}

static void refuses_what_is_too_large(Fixture *fixture) {
    Document document;
    StpStatus status =
        read_bytes(fixture, &document, "x", (size_t)256 * 1024 * 1024 + 1, NULL);
    CHECK_INT(status, STP_LIMIT);
    CHECK_STRING(fixture->said, "letter.txt: letter is larger than 256 MiB\n");
}

static void converts(Fixture *fixture) {
    Document d;
    CHECK_INT(read_bytes(fixture, &d, "caf\xE9 \x93ja\x94", 9, "WINDOWS-1252"), STP_OK);
    CHECK_SLICE(d.source, "café “ja”");
    CHECK_INT(read_bytes(fixture, &d, "\xFF\xFEj\0\xEB\0", 6, NULL), STP_OK);
    CHECK_SLICE(d.source, "j\xC3\xAB");
    CHECK_INT(read_bytes(fixture, &d, "\xFE\xFF\0j\0\xEB", 6, NULL), STP_OK);
    CHECK_SLICE(d.source, "j\xC3\xAB");
    CHECK_INT(read_bytes(fixture, &d, "\xFF\xFEj", 3, NULL), STP_BAD_LETTER);
    CHECK_INT(read_bytes(fixture, &d, "j\0a\0", 4, "UTF-16LE"), STP_OK);
    CHECK_SLICE(d.text, "ja");
    CHECK_INT(read_bytes(fixture, &d, "é", 2, "Utf-8"), STP_OK);
    CHECK_SLICE(d.text, "é");
    static char large[20000];
    memset(large, 0xE9, sizeof large);
    CHECK_INT(read_bytes(fixture, &d, large, sizeof large, "ISO-8859-1"), STP_OK);
    CHECK_INT(d.source.length, 40000);
}

/* ---- Limits ---- */

static void cuts_endless_sentences(Fixture *fixture) {
    static char text[4001];
    for (size_t i = 0; i < 4000; i += 2) memcpy(text + i, "a ", 2);
    Document d;
    if (!read_text(fixture, &d, text)) return;
    CHECK_INT(d.token_count, 2000);
    CHECK_INT(d.sentence_count, 5);
    CHECK_INT(d.sentences[0].token_count, 400);
}

/* ---- Parts ---- */

typedef struct {
    PartKind kind;
    const char *text;
    const char *clean;   /* its paragraph; NULL: none */
    SectionKind section; /* of its paragraph */
    bool heading;
} PartCase;

/* Lines that would be joined, or be titles, in plain text. */
static const PartCase part_cases[] = {
    { PART_FURNITURE, "Vergaderjaar 2030", NULL, SECTION_BODY, false },
    { PART_HEADING, "Een titel die\nover twee re-\ngels gaat.",
      "Een titel die over twee regels gaat.", SECTION_BODY, true },
    { PART_TEXT, "De Raad komt", "De Raad komt", SECTION_BODY, false },
    { PART_TEXT, "bijeen op\n5 april.", "bijeen op 5 april.", SECTION_BODY, false },
    { PART_NOTE, "Zie de brief\nvan mei.", "Zie de brief van mei.", SECTION_NOTE, false },
    { PART_ITEM, "• een punt", "• een punt", SECTION_BODY, false },
    { PART_QUESTION, "Steunt u dit?", "Steunt u dit?", SECTION_QUESTION, false },
    { PART_ANSWER, "Ja", "Ja", SECTION_BODY, false },
};

#define PART_CASES (sizeof part_cases / sizeof *part_cases)

/* What a format says of its parts goes before what their lines look like. */
static void keeps_parts_apart(Fixture *fixture) {
    static char bytes[1000];
    static Part parts[PART_CASES];
    size_t length = 0;
    for (size_t i = 0; i < PART_CASES; i++) {
        size_t count = strlen(part_cases[i].text);
        parts[i] = (Part){ (uint32_t)length, (uint32_t)(length + count),
                           part_cases[i].kind, slice_of(part_cases[i].text) };
        memcpy(bytes + length, part_cases[i].text, count);
        bytes[length + count] = '\n';
        length += count + 1;
    }
    FormatText text = { .name = "x.xml",
                        .text = { bytes, length },
                        .parts = parts,
                        .part_count = PART_CASES,
                        .id = "kst-1" };
    Document d;
    arena_reset(fixture->arena);
    CHECK_INT(document_read(&d, fixture->arena, &fixture->layout, fixture->match, &text,
                            &fixture->diagnostics),
              STP_OK);
    check_map(&d);
    check_cover(&d);
    CHECK_STRING(d.id, "kst-1");
    size_t paragraph = 0;
    for (size_t i = 0; i < PART_CASES; i++) {
        const PartCase *expected = &part_cases[i];
        CHECK_SLICE(document_element(&d, parts[i].start), expected->text);
        CHECK_SLICE(document_element(&d, parts[i].end), "");
        if (!expected->clean || !CHECK(paragraph < d.paragraph_count)) continue;
        const Paragraph *found = &d.paragraphs[paragraph++];
        CHECK_SLICE(slice_between(d.text.text, found->span.start, found->span.end),
                    expected->clean);
        CHECK_INT(found->heading, expected->heading);
        CHECK_INT(d.sentences[found->first_sentence].section, expected->section);
    }
    CHECK_INT(paragraph, d.paragraph_count);
}

/* Each allocation fails once: the guard is reached, nothing else happens. The last rounds
   have all that they need. */
static void survives_without_memory(Fixture *fixture) {
    static char text[60000];
    for (size_t i = 0; i + 6 < sizeof text; i += 6) memcpy(text + i, "Zin.\n\n", 6);
    volatile size_t failures = 0;
    for (volatile size_t n = 1; n < 41; n++) {
        Arena *arena = arena_new();
        FormatText letter = { .name = "x", .text = { text, sizeof text - 6 } };
        Document document;
        if (setjmp(*arena_guard(arena))) {
            failures++;
        } else {
            memory_fail_after(n);
            document_read(&document, arena, &fixture->layout, fixture->match, &letter,
                          &fixture->diagnostics);
        }
        memory_fail_after(0);
        arena_free(arena);
    }
    CHECK(failures >= 3 && failures < 40);
}

int main(void) {
    Fixture fixture;
    if (!set_up(&fixture) || setjmp(*arena_guard(fixture.arena))) return 1;
    cleans(&fixture);
    tells_sections(&fixture);
    keeps_matched_lines(&fixture);
    maps_spans(&fixture);
    keeps_parts_apart(&fixture);
    refuses_bad_letters(&fixture);
    refuses_what_is_too_large(&fixture);
    converts(&fixture);
    cuts_endless_sentences(&fixture);
    survives_without_memory(&fixture);
    tear_down(&fixture);
    return check_summary();
}
