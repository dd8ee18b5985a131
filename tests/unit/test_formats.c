/* The readers of HTML, of the official XML and of Word: what becomes of each element, and
   what is said of files that cannot be read. Documents of Word are packed here. */
#include "base/limits.h"
#include "base/memory.h"
#include "check.h"
#include "formats/markup.h"
#include "formats/read.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/xmlmemory.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static Arena *arena;
static char said[2000];

static void report(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    snprintf(said, sizeof said, "%s", diagnostic->text);
}

static StpStatus read_bytes(FormatText *out, const char *bytes, size_t length,
                            const char *encoding) {
    Diagnostics diagnostics = { { report, NULL }, 0, 0 };
    StpLetter letter = {
        .name = "letter", .bytes = bytes, .length = length, .encoding = encoding
    };
    said[0] = '\0';
    arena_reset(arena);
    return format_read(out, arena, &letter, &diagnostics);
}

/* "heading Inzet|text Nederland steunt dit.", after a look at what must always hold. */
static void check_parts(const FormatText *text, const char *expected) {
    static const char *const kinds[] = { "text",     "heading", "item",     "note",
                                         "question", "answer",  "furniture" };
    static char got[20000];
    size_t length = 0, end = 0;
    got[0] = '\0';
    for (size_t i = 0; i < text->part_count; i++) {
        const Part *part = &text->parts[i];
        CHECK(part->start >= end && part->end > part->start &&
              part->end <= text->text.length);
        end = part->end;
        length +=
            (size_t)snprintf(got + length, sizeof got - length, "%s%s %.*s", i ? "|" : "",
                             kinds[part->kind], (int)(part->end - part->start),
                             text->text.text + part->start);
    }
    CHECK_STRING(got, expected);
    CHECK(utf8_valid_prefix(text->text.text, text->text.length) == text->text.length);
}

/* ---- HTML ---- */

static const struct {
    const char *page, *parts;
} pages[] = {
    { "<html><body><h1>Titel</h1><p>Nederland <b>steu</b>nt\n dit.</p>los</body></html>",
      "heading Titel|text Nederland steunt dit.|text los" },
    { "<!DOCTYPE html><title>weg</title><p>een<br>twee", "text een\ntwee" },
    { "<div>een<div>twee</div>drie</div>", "text een|text twee|text drie" },
    { "<ul><li>een<li><p>twee</p><p>nog</p><li>\u2013 drie</ul>",
      "item \u2022 een|item \u2022 twee|text nog|item \u2013 drie" },
    { "<body><li>\u2013 <p>een</p></li></body>", "item \u2013 een" },
    { "<table><tr><th>A<td>1</tr><tr><td>B<td>2</table>", "text A|text 1|text B|text 2" },
    { "<p>m<sup>2</sup> en mei.<sup><a href=#1>3</a></sup> Dit<a><sup>[4]</sup></a>",
      "text m2 en mei. Dit" },
    { "<p>a</p><div class='footnote'><p>1 Zie b.</div><p role=doc-footnote>c",
      "text a|note 1 Zie b.|note c" },
    { "<body><nav>a</nav><header>b</header><p hidden>c<p style='display:none'>d"
      "<script>e</script><style>f</style><form>g</form><p>h<footer>i</footer>",
      "text h" },
    { "<body><p>a</p><main><p>b</main><p>c", "text b" },
    { "<body><p>a</p><article><p>b</article>", "text b" },
    { "<p>Oekra&iuml;ne &amp; &#8364;5&nbsp;mln, voor&shy;stel",
      "text Oekraïne & €5\u00A0mln, voor\u00ADstel" },
    { "<p>a<!-- b -->c</p><p></p><p> </p>", "text ac" },
    { "<body><pre>\neen\ntwee  <b>drie</b>\nvier\n\n vijf\n</pre>zes",
      "text een\ntwee drie\nvier|text vijf|text zes" },
    { "<p>a\n\nb</p>", "text a b" },
    { "<body><a>weg</a><form><h1>Titel</h1><p>a</p></form><form>c</form>",
      "text weg|heading Titel|text a" },
    { "<body><nav>a</nav><form><p>b</p></form></body>", "text b" },
};

static void reads_pages(void) {
    FormatText text;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        CHECK_INT(read_bytes(&text, pages[i].page, strlen(pages[i].page), NULL), STP_OK);
        CHECK_STRING(text.format, "text/html");
        check_parts(&text, pages[i].parts);
    }
    const char latin[] = "<html><meta charset=iso-8859-1><p>Oekra\xEFne</html>";
    CHECK_INT(read_bytes(&text, latin, sizeof latin - 1, NULL), STP_OK);
    check_parts(&text, "text Oekraïne");
    const char named[] = "<p>\xA4</p>";
    CHECK_INT(read_bytes(&text, named, sizeof named - 1, "ISO-8859-15"), STP_OK);
    check_parts(&text, "text €");
}

static void refuses_pages(void) {
    FormatText text;
    const char empty[] = "<html><body><nav>Menu</nav></body></html>";
    CHECK_INT(read_bytes(&text, empty, sizeof empty - 1, NULL), STP_BAD_LETTER);
    CHECK_STRING(said, "letter: page has no text\n");
    const char spaces[] = "<p>&nbsp;</p><p>\u2003</p>";
    CHECK_INT(read_bytes(&text, spaces, sizeof spaces - 1, NULL), STP_BAD_LETTER);
    CHECK_STRING(said, "letter: page has no text\n");
    static char deep[5 * 100000];
    for (size_t i = 0; i < sizeof deep; i += 5) memcpy(deep + i, "<div>", 5);
    CHECK_INT(read_bytes(&text, deep, sizeof deep, NULL), STP_LIMIT);
    CHECK_STRING(said, "letter: page has more than 200 elements within each other\n");
}

/* libxml2 asks for its memory itself. */
static void *no_block(size_t size) {
    (void)size;
    return NULL;
}

static void *no_resize(void *block, size_t size) {
    (void)block, (void)size;
    return NULL;
}

static char *no_copy(const char *text) {
    (void)text;
    return NULL;
}

static void tells_no_memory_from_no_page(void) {
    FormatText text;
    xmlMemSetup(free, no_block, no_resize, no_copy);
    CHECK_INT(read_bytes(&text, "<p>a</p>", 8, NULL), STP_NO_MEMORY);
    xmlMemSetup(free, malloc, realloc, strdup);
    CHECK_STRING(said, "");
}

/* ---- Official XML ---- */

#define XML \
    "<?xml version='1.0'?><officiele-publicatie><kamerstuk><stuk>%s</stuk>" \
    "</kamerstuk></officiele-publicatie>"

static const struct {
    const char *body, *parts;
} publications[] = {
    { "<al>De Raad komt<?x?>t <nadruk>bij</nadruk>een.</al>",
      "text De Raad komtt bijeen." },
    { "<tussenkop>Inzet</tussenkop><al>a</al><al>b</al>", "heading Inzet|text a|text b" },
    { "<al>een<noot id='n1' "
      "type='voet'><noot.nr>1</noot.nr><noot.al>Zie.</noot.al></noot>"
      " twee</al><al>na</al>",
      "text een twee|note 1 Zie.|text na" },
    { "<lijst><li><li.nr>a.</li.nr><al>een</al></li><li><al>twee</al></li></lijst>",
      "item a. een|item \u2022 twee" },
    { "<stuknr>Nr. <ondernummer>7</ondernummer></stuknr>", "text Nr. 7" },
};

static StpStatus read_xml(FormatText *text, const char *body) {
    static char bytes[30000];
    snprintf(bytes, sizeof bytes, XML, body);
    return read_bytes(text, bytes, strlen(bytes), NULL);
}

static void reads_publications(void) {
    FormatText text;
    for (size_t i = 0; i < sizeof publications / sizeof *publications; i++) {
        CHECK_INT(read_xml(&text, publications[i].body), STP_OK);
        CHECK_STRING(text.format, "application/xml");
        check_parts(&text, publications[i].parts);
    }
    CHECK_INT(read_xml(&text, "<al>a</al><al>b</al>"), STP_OK);
    CHECK_SLICE(text.parts[1].element,
                "/officiele-publicatie[1]/kamerstuk[1]/stuk[1]/al[2]");
    CHECK_INT(read_xml(&text, "<al>zie <extref doc='kst-21501-02-9'>die brief</extref>"
                              "</al>"),
              STP_OK);
    CHECK_INT(text.told_count, 1);
    CHECK_STRING(text.told[0].property, "references");
    CHECK_SLICE(text.told[0].value, "kst-21501-02-9");
    CHECK(text.told[0].document);
}

/* Identifier, day and facts of a metadata.xml; one that is malformed does no harm. */
static void reads_metadata(void) {
    static const char publication[] =
        "<officiele-publicatie><al>tekst</al></officiele-publicatie>";
    static const char metadata[] =
        "<metadata_gegevens><metadata name='DC.identifier' content='kst-1-2'/>"
        "<metadata name='OVERHEIDop.datumBrief' content='2030-03-14'/>"
        "<metadata name='OVERHEIDop.dossiernummer' content='36180'/>"
        "<metadata name='OVERHEIDop.indiener' content='A.B. Voorbeeld'/>"
        "</metadata_gegevens>";
    Diagnostics diagnostics = { { report, NULL }, 0, 0 };
    FormatText text;
    StpLetter letter = { .name = "letter",
                         .bytes = publication,
                         .length = sizeof publication - 1,
                         .metadata = metadata,
                         .metadata_length = sizeof metadata - 1 };
    arena_reset(arena);
    CHECK_INT(format_read(&text, arena, &letter, &diagnostics), STP_OK);
    CHECK_STRING(text.id, "kst-1-2");
    CHECK_STRING(text.date, "2030-03-14");
    CHECK_INT(text.told_count, 4);
    CHECK_STRING(text.told[2].property, "dossier");
    CHECK(text.told[3].property == NULL);
    CHECK_SLICE(text.told[3].field, "OVERHEIDop.indiener");
    CHECK_SLICE(text.told[3].value, "A.B. Voorbeeld");
    letter.metadata_length /= 2;
    arena_reset(arena);
    CHECK_INT(format_read(&text, arena, &letter, &diagnostics), STP_OK);
    CHECK_STRING(text.id, "kst-1-2");
}

/* The day of answers is that on which they were received, whatever day they were printed.
 */
static void reads_the_day_of_answers(void) {
    static const char publication[] =
        "<officiele-publicatie><al>tekst</al></officiele-publicatie>";
    static const char metadata[] =
        "<metadata_gegevens><metadata name='DCTERMS.issued' content='2030-03-16'/>"
        "<metadata name='OVERHEIDop.datumOntvangst' content='2030-03-14'/>"
        "<metadata name='OVERHEIDop.datumBrief' content='2030-03-13'/>"
        "</metadata_gegevens>";
    static const struct {
        size_t without; /* bytes of the end that are left out */
        const char *date;
    } cases[] = { { 0, "2030-03-13" },
                  { sizeof "<metadata name='OVERHEIDop.datumBrief' content='2030-03-13'/>"
                           "</metadata_gegevens>" -
                        1,
                    "2030-03-14" } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        StpLetter letter = { .name = "letter",
                             .bytes = publication,
                             .length = sizeof publication - 1,
                             .metadata = metadata,
                             .metadata_length = sizeof metadata - 1 - cases[i].without };
        Diagnostics diagnostics = { { report, NULL }, 0, 0 };
        FormatText text;
        arena_reset(arena);
        StpStatus status = format_read(&text, arena, &letter, &diagnostics);
        CHECK_INT(status, STP_OK);
        if (status == STP_OK) CHECK_STRING(text.date, cases[i].date);
    }
}

/* What libxml2 would take minutes for is refused at once; as many as a document can have,
   in whatever code, are none too many. */
static void refuses_crowded_elements(void) {
    static const struct {
        const char *before, *attribute, *behind;
        unsigned count;
        StpStatus status;
    } cases[] = {
        { "<officiele-publicatie", " a%u='1'", "><al>a</al></officiele-publicatie>", 999,
          STP_OK },
        { "<officiele-publicatie", " a%u='1'", "><al>a</al></officiele-publicatie>", 1100,
          STP_BAD_LETTER },
        { "<officiele-publicatie>\n<al b='>'", " a%u='1'",
          ">a</al></officiele-publicatie>", 1100, STP_BAD_LETTER },
        { "<officiele-publicatie><al><![CDATA[a < b", " = %u",
          "]]></al></officiele-publicatie>", 3000, STP_OK },
        { "<html><body", " a%u", "><p>a</p></body></html>", 2100, STP_LIMIT },
        { "<html><body", " a%u='1 = 2'", "><p>a</p></body></html>", 999, STP_OK },
    };
    char *page = malloc(100000);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t used = (size_t)sprintf(page, "%s", cases[i].before);
        for (unsigned k = 0; k < cases[i].count; k++)
            used += (size_t)sprintf(page + used, cases[i].attribute, k);
        used += (size_t)sprintf(page + used, "%s", cases[i].behind);
        FormatText text;
        CHECK_INT(read_bytes(&text, page, used, NULL), cases[i].status);
        if (cases[i].status != STP_OK)
            CHECK(strstr(said, "an element has more than 1000 attributes"));
    }
    /* In UTF-16 too. */
    size_t used = 0;
    for (const char *c = "<a"; *c; c++)
        used += (size_t)sprintf(page + used, "%c%c", *c, 0);
    for (unsigned k = 0; k < 2100; k++)
        used += (size_t)sprintf(page + used, " %cb%c=%c", 0, 0, 0);
    CHECK_INT(markup_crowded((Slice){ page, used }), 0);
    CHECK_INT(markup_crowded((Slice){ page, 6000 }), 6000);
    free(page);
}

static void refuses_publications(void) {
    FormatText text;
    CHECK_INT(read_xml(&text, "<al>a</b>"), STP_BAD_LETTER);
    CHECK(strncmp(said, "letter:1:", 9) == 0 && strstr(said, "mismatch"));
    static const char other[] = "<?xml version='1.0'?><recept><al>a</al></recept>";
    CHECK_INT(read_bytes(&text, other, sizeof other - 1, NULL), STP_BAD_LETTER);
    CHECK(strstr(said, "unknown root element 'recept'"));
    static const char bomb[] =
        "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><officiele-publicatie>"
        "<al>&b;</al></officiele-publicatie>";
    CHECK_INT(read_bytes(&text, bomb, sizeof bomb - 1, NULL), STP_BAD_LETTER);
    CHECK(strstr(said, "the letter declares entities of its own"));
    static const char file[] =
        "<!DOCTYPE d [<!ENTITY a SYSTEM '/etc/passwd'>]><officiele-publicatie>"
        "<al>&a;</al></officiele-publicatie>";
    CHECK_INT(read_bytes(&text, file, sizeof file - 1, NULL), STP_BAD_LETTER);
    static char deep[9 * 3000];
    for (size_t i = 0; i + 9 < sizeof deep; i += 9) memcpy(deep + i, "<divisie>", 9);
    CHECK(read_xml(&text, deep) != STP_OK);
    CHECK_INT(read_xml(&text, ""), STP_BAD_LETTER);
    CHECK_STRING(said, "letter: letter is empty\n");
}

/* ---- Word ---- */

#define WORD "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>%s</w:body></w:document>"
#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define RUN(text) "<w:r><w:t>" text "</w:t></w:r>"
#define NOTE "<w:r><w:footnoteReference w:id='2'/></w:r>"
#define BOX(content) \
    "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" content \
    "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" content \
    "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
#define BOLD(text) "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" text "</w:t></w:r></w:p>"
#define STYLED(style, text) \
    "<w:p><w:pPr><w:pStyle w:val='" style "'/></w:pPr><w:r><w:t>" text \
    "</w:t></w:r></w:p>"

static const char styles[] =
    "<w:styles xmlns:w='w'>"
    "<w:style w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
    "<w:style w:styleId='Eigen'><w:name w:val='Eigen'/><w:basedOn "
    "w:val='Kop1'/></w:style>"
    "<w:style w:styleId='Rij'><w:name w:val='Rij'/><w:pPr><w:numPr><w:numId w:val='3'/>"
    "</w:numPr></w:pPr></w:style></w:styles>";
static const char notes[] =
    "<w:footnotes xmlns:w='w'><w:footnote w:type='separator' w:id='-1'>" P(
        "lijn") "</w:footnote><w:footnote w:id='2'>" P("Zie de")
        P("brief.") "</w:footnote>"
                    "</w:footnotes>";

static const struct {
    const char *body, *parts;
} documents[] = {
    { P("een") P("twee"), "text een|text twee" },
    { "<w:p><w:r><w:t>Nederland </w:t></w:r><w:r><w:t xml:space='preserve'>steunt </w:t>"
      "</w:r><w:r><w:t>dit.</w:t></w:r></w:p>",
      "text Nederland steunt dit." },
    { STYLED("Kop1", "Inzet") STYLED("Eigen", "Verder") STYLED("Geen", "tekst"),
      "heading Inzet|heading Verder|text tekst" },
    { BOLD("Vraag 1") BOLD("Dit is een zin."), "heading Vraag 1|text Dit is een zin." },
    { STYLED("Rij", "een punt"), "item \u2022 een punt" },
    { "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>punt</w:t>"
      "</w:r></w:p>",
      "item \u2022 punt" },
    { "<w:p><w:r><w:t>voor</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r>"
      "<w:t>stel</w:t></w:r></w:p>" P("na"),
      "text voorstel|note Zie de brief.|text na" },
    { "<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw"
      "</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r><w:r>"
      "<w:instrText>PAGE</w:instrText><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t>"
      "<w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>",
      "text nieuw a\nb-c" },
    { "<w:p>" BOX(P("doos")) RUN("los") "</w:p>", "text doos|text los" },
    { "<w:p>" RUN("voor") BOX(P("een") P("twee")) RUN("stel") "</w:p>" P("na"),
      "text voorstel|text een|text twee|text na" },
    { "<w:p>" RUN("voor") BOX("<w:p>" BOX(P("een")) "</w:p>" P("twee"))
          RUN("stel") "</w:p>",
      "text voorstel|text een|text twee" },
    { "<w:p>" RUN("a") BOX("<w:p>" NOTE "</w:p>" BOLD("kop")) RUN("b") "</w:p>",
      "text ab|note Zie de brief.|heading kop" },
    { "<w:p><w:r><w:rPr><w:b w:val='off'/></w:rPr><w:t>los</w:t></w:r></w:p>",
      "text los" },
    { "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" P(
          "Klik hier") "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" P("a") "</"
                                                                             "w:"
                                                                             "sdtContent>"
                                                                             "</w:sdt>",
      "text a" },
    { "<w:sdt><w:sdtPr><w:showingPlcHdr w:val='off'/></w:sdtPr><w:sdtContent>" P(
          "a") "</w:sdtContent></w:sdt>",
      "text a" },
    { "<w:tbl><w:tr><w:tc>" P("1") "</w:tc><w:tc>" P("2") "</w:tc></w:tr></w:tbl>",
      "text 1|text 2" },
};

/* Packs files, given as name, content, name, content, NULL. */
static size_t pack(char *out, size_t room, const char *const *files) {
    size_t used = 0;
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, out, room, &used);
    for (; *files; files += 2) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, files[0]);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, (la_int64_t)strlen(files[1]));
        archive_write_header(zip, entry);
        archive_write_data(zip, files[1], strlen(files[1]));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return used;
}

static char packed[400000];

static size_t pack_body(const char *body) {
    static char document[200000];
    snprintf(document, sizeof document, WORD, body);
    const char *const files[] = { "[Content_Types].xml",
                                  "<Types/>",
                                  "word/document.xml",
                                  document,
                                  "word/styles.xml",
                                  styles,
                                  "word/footnotes.xml",
                                  notes,
                                  NULL };
    return pack(packed, sizeof packed, files);
}

static void reads_documents(void) {
    FormatText text;
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        size_t length = pack_body(documents[i].body);
        CHECK_INT(read_bytes(&text, packed, length, NULL), STP_OK);
        check_parts(&text, documents[i].parts);
    }
    const char *const files[] = { "word/footer1.xml",
                                  "<w:ftr xmlns:w='w'>" P("blad") "</w:ftr>",
                                  "word/header2.xml",
                                  "<w:hdr xmlns:w='w'>" P("kop") "</w:hdr>",
                                  "word/document.xml",
                                  "<w:document xmlns:w='w'>" P("tekst") "</w:document>",
                                  NULL };
    CHECK_INT(read_bytes(&text, packed, pack(packed, sizeof packed, files), NULL),
              STP_OK);
    check_parts(&text, "furniture kop|text tekst|furniture blad");
}

static void refuses_documents(void) {
    FormatText text;
    size_t length = pack_body(P("tekst"));
    CHECK_INT(read_bytes(&text, packed, length / 3, NULL), STP_BAD_LETTER);
    CHECK(strstr(said, "letter: cannot be unpacked: ") == said);
    length = pack_body("<w:p><w:r></w:p>");
    CHECK_INT(read_bytes(&text, packed, length, NULL), STP_BAD_LETTER);
    CHECK(strstr(said, "letter: word/document.xml:1:") == said);
    length = pack_body("");
    CHECK_INT(read_bytes(&text, packed, length, NULL), STP_BAD_LETTER);
    CHECK_STRING(said, "letter: document has no text\n");
    static char deep[150000];
    for (size_t i = 0; i + 8 < sizeof deep; i += 7) memcpy(deep + i, "<w:sdt>", 7);
    length = pack_body(deep);
    CHECK(read_bytes(&text, packed, length, NULL) != STP_OK);
    const char old[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more";
    CHECK_INT(read_bytes(&text, old, sizeof old, NULL), STP_BAD_LETTER);
    CHECK_STRING(said,
                 "letter: an old document of Word, or one with a password: save it as "
                 ".docx without one\n");
}

/* What unpacks to far more than it is. */
static void refuses_bombs(void) {
    FormatText text;
    size_t size = LIMIT_PACKAGE_BYTES + 1024;
    char *zeros = malloc(size + 1);
    if (!CHECK(zeros)) return;
    memset(zeros, '0', size);
    zeros[size] = '\0';
    const char *const files[] = { "word/document.xml", zeros, NULL };
    size_t length = pack(packed, sizeof packed, files);
    CHECK_INT(read_bytes(&text, packed, length, NULL), STP_LIMIT);
    CHECK_STRING(said, "letter: unpacks to more than 64 MiB\n");
    free(zeros);
    const char bomb[] = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
                        "<w:document xmlns:w='w'><w:p><w:r><w:t>&b;</w:t></w:r></w:p>"
                        "</w:document>";
    const char *const entity[] = { "word/document.xml", bomb, NULL };
    length = pack(packed, sizeof packed, entity);
    CHECK(read_bytes(&text, packed, length, NULL) != STP_OK);
}

/* Each allocation fails once; nothing leaks. */
static void survives_without_memory(void) {
    size_t length = pack_body(documents[6].body);
    for (volatile size_t n = 1; n < 30; n++) {
        FormatText text;
        memory_fail_after(n);
        if (!setjmp(*arena_guard(arena))) read_bytes(&text, packed, length, NULL);
        memory_fail_after(0);
    }
    CHECK(true);
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;
    reads_pages();
    refuses_pages();
    tells_no_memory_from_no_page();
    reads_publications();
    reads_metadata();
    reads_the_day_of_answers();
    refuses_crowded_elements();
    refuses_publications();
    reads_documents();
    refuses_documents();
    refuses_bombs();
    survives_without_memory();
    arena_free(arena);
    return check_summary();
}
