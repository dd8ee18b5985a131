/* What tests of source/ share: a lay-out as rules would give it, reading a text with it,
   and what holds for every document. */
#ifndef STANDPUNT_TESTS_DOCUMENT_FIXTURE_H
#define STANDPUNT_TESTS_DOCUMENT_FIXTURE_H

#include "base/memory.h"
#include "check.h"
#include "formats/read.h"
#include "source/document.h"

/* ---- A lay-out as rules would give it ---- */

static const struct {
    const char *name;
    LineKind kind;
    const char *pattern;
} rules[] = {
    { "answer", LINE_ANSWER, "^Antwoord \\d+$" },
    { "date", LINE_BODY, "^Den Haag, \\d" },
    { "footer", LINE_FURNITURE, "^(?:ISSN |blad \\d+$)" },
    { "heading", LINE_HEADING, "^BIJLAGE$" },
    { "note", LINE_NOTE, "^\\d{1,2} Zie " },
    { "question", LINE_QUESTION, "^Vraag \\d+$" },
};
enum { RULES = sizeof rules / sizeof rules[0] };

static const Slice keepers[] = { { "en", 2 }, { "of", 2 } };
static const Slice abbreviations[] = {
    { "a.s.", 4 }, { "dr.", 3 }, { "jl.", 3 }, { "nr.", 3 }
};
static const Slice closers[] = { { "jl.", 3 } },
                   openings[] = { { "op", 2 }, { "de raad", 7 } },
                   parting[] = { { "motie", 5 } };

typedef struct {
    LineRule lines[RULES];
    Layout layout;
    Arena *arena;
    RegexMatch *match;
    char said[4096];
    Diagnostics diagnostics;
} Fixture;

static inline void hear(void *user, const StpDiagnostic *diagnostic) {
    Fixture *fixture = user;
    snprintf(fixture->said, sizeof fixture->said, "%s", diagnostic->text);
}

static inline bool set_up(Fixture *fixture) {
    RegexError error;
    memset(fixture, 0, sizeof *fixture);
    for (size_t i = 0; i < RULES; i++) {
        LineRule *rule = &fixture->lines[i];
        *rule =
            (LineRule){ .name = slice_of(rules[i].name),
                        .kind = rules[i].kind,
                        .regex = regex_compile(slice_of(rules[i].pattern), 0, &error) };
        if (!rule->regex) return false;
    }
    fixture->layout = (Layout){ fixture->lines, RULES, keepers,  2, abbreviations, 4,
                                closers,        1,     openings, 2, parting,       1 };
    fixture->arena = arena_new();
    fixture->match = regex_match_new();
    fixture->diagnostics.reporter = (StpReporter){ hear, fixture };
    return fixture->arena && fixture->match;
}

static inline void tear_down(Fixture *fixture) {
    for (size_t i = 0; i < RULES; i++) regex_free(fixture->lines[i].regex);
    regex_match_free(fixture->match);
    arena_free(fixture->arena);
}

static inline StpStatus read_bytes(Fixture *fixture, Document *document,
                                   const char *bytes, size_t length,
                                   const char *encoding) {
    arena_reset(fixture->arena);
    fixture->said[0] = '\0';
    StpLetter letter = {
        .name = "letter.txt", .bytes = bytes, .length = length, .encoding = encoding
    };
    FormatText text;
    StpStatus status = format_read(&text, fixture->arena, &letter, &fixture->diagnostics);
    if (status != STP_OK) return status;
    return document_read(document, fixture->arena, &fixture->layout, fixture->match,
                         &text, &fixture->diagnostics);
}

/* ---- What holds for every document ---- */

/* Whether the source bytes of a token are the token, but for what cleaning takes out. */
static inline bool same_bytes(const char *source, size_t length, const char *token,
                              size_t count) {
    size_t i = 0, j = 0;
    while (i < length) {
        if (j < count && source[i] == token[j]) {
            i++;
            j++;
        } else if (strncmp(source + i, "\u00AD", 2) == 0) {
            i += 2;
        } else if (strncmp(source + i, "\u200B", 3) == 0) {
            i += 3;
        } else if (strncmp(source + i, "blad 2", 6) == 0) {
            i += 6;
        } else if (strchr("-\n\r\f* \x01\x7F", source[i])) {
            i++;
        } else {
            return false;
        }
    }
    return j == count;
}

static inline void check_map(const Document *d) {
    size_t last = 0;
    bool rising = true, same = true, counted = true;
    for (size_t i = 0; i < d->token_count; i++) {
        Span span = d->tokens[i].span;
        size_t start, end;
        document_source_bytes(d, span, &start, &end);
        rising = rising && start >= last && end > start && end <= d->source.length;
        last = end;
        same = same && same_bytes(d->source.text + start, end - start,
                                  d->text.text + span.start, span.end - span.start);
        counted =
            counted && document_code_point(d, start) == utf8_count(d->source.text, start);
    }
    for (size_t i = 1; i < d->run_count; i++) {
        const Run *a = &d->runs[i - 1], *b = &d->runs[i];
        rising = rising && a->text + a->length <= b->text &&
                 a->source + a->length <= b->source;
    }
    CHECK(rising);
    CHECK(same);
    CHECK(counted);
}

/* Tokens, sentences and paragraphs are sorted, nested and cover all that is no space. */
static inline void check_cover(const Document *d) {
    size_t at = 0, token = 0, sentence = 0;
    bool holds = true;
    for (size_t p = 0; p < d->paragraph_count; p++) {
        const Paragraph *paragraph = &d->paragraphs[p];
        holds =
            holds && paragraph->first_sentence == sentence && paragraph->span.start >= at;
        for (size_t i = 0; i < paragraph->sentence_count; i++, sentence++) {
            const Sentence *s = &d->sentences[sentence];
            holds =
                holds && s->paragraph == p && s->first_token == token && s->token_count;
            for (size_t k = 0; k < s->token_count; k++, token++) {
                Span span = d->tokens[token].span;
                holds = holds && d->tokens[token].sentence == sentence &&
                        span.start >= at && span.end > span.start;
                for (; at < span.start; at++) {
                    holds =
                        holds && (d->text.text[at] == ' ' || d->text.text[at] == '\n');
                }
                at = span.end;
            }
            holds = holds && s->span.end == at;
        }
        holds = holds && paragraph->span.end == at;
    }
    holds = holds && token == d->token_count && sentence == d->sentence_count &&
            at == d->text.length && strlen(d->text.text) == d->text.length;
    CHECK(holds);
}

static inline bool read_text(Fixture *fixture, Document *document, const char *text) {
    StpStatus status = read_bytes(fixture, document, text, strlen(text), NULL);
    if (!CHECK_INT(status, STP_OK)) return false;
    check_map(document);
    check_cover(document);
    return true;
}

#endif
