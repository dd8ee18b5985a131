/* Small sources and what is made of them, written in one line each way:

       sentences     '|' between sentences
       tokens        a space between tokens of the first sentence */
#include "document_fixture.h"

/* ---- Sentences ---- */

static const char *const sentence_rows[] = {
    "De Raad komt bijeen.|Het gaat om vis.",
    "Komt hij?|Ja!|«Nee.»|Dan niet.",
    "Zij zei (op 5 mei.) dat het kan.|(Zo is het.)|De rest.",
    "Op 31 maart a.s. De datum.",
    "Op 20 april jl.|De Raad.",
    "Op 20 april jl. in de Raad.",
    "Advies van de Raad|Op 5 mei kwam Op Voorbeeld (Op zee) op.",
    "Opvang (vervolg)|De Raad sprak met lid De Voorbeeld.",
    "Zie nr. 210 van A.G. Voorbeeld en H. G. J. Proef.|Einde.",
    "Van dr. Voorbeeld.|In 2014.|Het jaar.",
    "Voor alle personen.|Zoals gezegd.",
    "Het gaat om 4.5 en om 20.|Daarna niet.",
    "Hij zei: De kans is klein; en dat. is zo.",
    "De vraag is...|Dat weet niemand.",
    "Zij werken in het onderwijs. ....|de samenwerking groeit.",
    "Zij werken in het onderwijs. …|de samenwerking groeit.",
    "Hij vroeg «Wat?» en ging.",
    "1.|De eerste stap.|2.|De tweede.",
    "’s Avonds is het stil.|’s Morgens niet.",
    "Dat is zo.|–|En dit ook.",
};

/* Adds the words of a span to the text, behind a separator where it is not the first. */
static void add_span(char *text, size_t *length, const Document *d, Span span,
                     char separator) {
    if (*length > 0) text[(*length)++] = separator;
    memcpy(text + *length, d->text.text + span.start, span.end - span.start);
    *length += span.end - span.start;
}

/* The sentences of a document with '|' between them. */
static Slice join_sentences(const Document *d, Arena *arena) {
    char *out = arena_alloc(arena, d->text.length * 2 + 1);
    size_t length = 0;
    for (size_t i = 0; i < d->sentence_count; i++)
        add_span(out, &length, d, d->sentences[i].span, '|');
    return (Slice){ out, length };
}

static void splits_sentences(Fixture *fixture) {
    for (size_t i = 0; i < sizeof sentence_rows / sizeof sentence_rows[0]; i++) {
        Document document;
        char text[256];
        snprintf(text, sizeof text, "%s", sentence_rows[i]);
        for (char *c = text; *c; c++) {
            if (*c == '|') *c = ' ';
        }
        if (!read_text(fixture, &document, text)) continue;
        CHECK_SLICE(join_sentences(&document, fixture->arena), sentence_rows[i]);
    }
    Document document;
    read_text(fixture, &document, "De personen.Het vervolg.");
    CHECK_SLICE(join_sentences(&document, fixture->arena), "De personen.|Het vervolg.");
    read_text(fixture, &document, "De personen.2 Het vervolg.");
    CHECK_SLICE(join_sentences(&document, fixture->arena), "De personen.|2|Het vervolg.");
}

static const char *const item_rows[][2] = {
    { "Het gaat om:\n• vis,\n• vlees en\n• melk.\nDat is al.",
      "Het gaat om:|• vis,|• vlees en|• melk.|Dat is al." },
    { "Het gaat om:\n- vis;\n- vlees.", "Het gaat om:|- vis;|- vlees." },
    { "Het gaat om:\na. vis;\nb. vlees.", "Het gaat om:|a. vis;|b. vlees." },
    { "Een zin met een gedachte die lang genoeg is voor een regel\n– een streep – erin.",
      "Een zin met een gedachte die lang genoeg is voor een regel – een streep – erin." },
};

static void begins_items(Fixture *fixture) {
    for (size_t i = 0; i < sizeof item_rows / sizeof item_rows[0]; i++) {
        Document document;
        if (!read_text(fixture, &document, item_rows[i][0])) continue;
        CHECK_SLICE(join_sentences(&document, fixture->arena), item_rows[i][1]);
    }
}

/* How many tokens in front of the first sentence mark it as an item. */
static const struct {
    const char *text;
    uint32_t marks;
} mark_rows[] = {
    { "• vis;", 1 },
    { "\u25cb vis;", 1 },
    { "\u2014 vis;", 1 },
    { "a. vis;", 2 },
    { "3. Diversen", 2 },
    { "(iv) vis;", 3 },
    { "2) vis;", 2 },
    { "3. De Raad komt bijeen.", 2 },
    { "De Raad komt bijeen.", 0 },
    { "20 landen komen.", 0 },
    { "(De Raad) komt bijeen.", 0 },
    { "A. Voorbeeld komt.", 0 },
    { "-5 graden", 0 },
    { "5", 0 },
    { "(", 0 },
};

static void marks_items(Fixture *fixture) {
    for (size_t i = 0; i < sizeof mark_rows / sizeof mark_rows[0]; i++) {
        Document document;
        if (!read_text(fixture, &document, mark_rows[i].text)) continue;
        CHECK_INT(document.sentences[0].mark_count, mark_rows[i].marks);
    }
}

/* ---- Tokens ---- */

static const char *const token_rows[][2] = {
    { "veiligheids- en EU-beleid,", "veiligheids- en EU - beleid ," },
    { "op 31 maart a.s. d.d. nu", "op 31 maart a.s. d.d. nu" },
    { "A.G. Voorbeeld (H. Proef)", "A.G. Voorbeeld ( H. Proef )" },
    { "G20 en 28 676, nr. 210", "G20 en 28 676 , nr. 210" },
    { "24-04-2015 2023/24 2016–2017 20,5% 10:30",
      "24 - 04 - 2015 2023 / 24 2016 – 2017 20,5 % 10:30" },
    { "21-jarige 11e", "21-jarige 11e" },
    { "«Nee»", "« Nee »" },
    { "NGO’s foto's ’s-Gravenhage 't", "NGO’s foto's ’s-Gravenhage 't" },
    { "en/of (mede)zo(n) EU(n) (n)", "en / of (mede)zo(n) EU ( n ) ( n )" },
    { "partijen12 CO2 mp3", "partijen 12 CO2 mp3" },
    { "www.example.nl is", "www.example.nl is" },
    { "Oekraïne–Rusland – nu", "Oekraïne – Rusland – nu" },
    { "wacht... nu", "wacht ... nu" },
    { "motie?1", "motie ? 1" },
    { "motie-Voorbeeld pro-Voorbeeld", "motie - Voorbeeld pro-Voorbeeld" },
};

static Slice join_tokens(const Document *d, Arena *arena) {
    char *out = arena_alloc(arena, d->text.length * 2 + 1);
    size_t length = 0;
    for (size_t i = 0; i < d->token_count; i++)
        add_span(out, &length, d, d->tokens[i].span, ' ');
    return (Slice){ out, length };
}

static void splits_tokens(Fixture *fixture) {
    for (size_t i = 0; i < sizeof token_rows / sizeof token_rows[0]; i++) {
        Document document;
        if (!read_text(fixture, &document, token_rows[i][0])) continue;
        CHECK_SLICE(join_tokens(&document, fixture->arena), token_rows[i][1]);
    }
}

static void flags_tokens(Fixture *fixture) {
    const uint32_t word = TOKEN_WORD, capital = TOKEN_WORD | TOKEN_CAPITAL,
                   acronym = TOKEN_WORD | TOKEN_ACRONYM;
    static const char text[] = "(De NAVO-top eFP G20 Égypte 11e NAVO covid";
    const uint32_t expected[] = { TOKEN_PUNCTUATION,
                                  capital | TOKEN_FIRST,
                                  acronym | TOKEN_CAPITAL,
                                  TOKEN_PUNCTUATION,
                                  word,
                                  acronym,
                                  acronym | TOKEN_CAPITAL,
                                  capital,
                                  TOKEN_NUMBER,
                                  acronym | TOKEN_CAPITAL,
                                  word };
    Document d;
    if (!read_text(fixture, &d, text) || !CHECK_INT(d.token_count, 11)) return;
    for (size_t i = 0; i < 11; i++) {
        CHECK_INT(d.tokens[i].flags & ~(uint32_t)TOKEN_SPACE_BEFORE, expected[i]);
        CHECK_INT((d.tokens[i].flags & TOKEN_SPACE_BEFORE) != 0,
                  i != 1 && i != 3 && i != 4);
    }
}

int main(void) {
    Fixture fixture;
    if (!set_up(&fixture) || setjmp(*arena_guard(fixture.arena))) return 1;
    splits_sentences(&fixture);
    begins_items(&fixture);
    marks_items(&fixture);
    splits_tokens(&fixture);
    flags_tokens(&fixture);
    tear_down(&fixture);
    return check_summary();
}
