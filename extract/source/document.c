#include "document.h"

#include "../base/limits.h"
#include "clean.h"
#include "lines.h"
#include "sentences.h"
#include "tokens.h"

#include <assert.h>

/* Distance of the places in Document.code_points, in bytes. */
#define CODE_POINT_STEP 1024

/* Code points before each step of the source, so that an offset is counted in a short
   time. */
static const uint32_t *count_code_points(Arena *arena, Slice source) {
    size_t steps = source.length / CODE_POINT_STEP + 1;
    uint32_t *counts = ARENA_ARRAY(arena, uint32_t, steps);
    for (size_t i = 1; i < steps; i++) {
        const char *from = source.text + (i - 1) * CODE_POINT_STEP;
        counts[i] = counts[i - 1] + (uint32_t)utf8_count(from, CODE_POINT_STEP);
    }
    return counts;
}

/* Tokens and sentences of all blocks. False: there are too many. */
static bool read_paragraphs(Document *document, Arena *arena, const Layout *layout,
                            const CleanText *clean) {
    TokenVector tokens = { 0 };
    SentenceVector sentences = { 0 };
    Paragraph *paragraphs = ARENA_ARRAY(arena, Paragraph, clean->block_count);
    size_t item = 0;
    for (size_t i = 0; i < clean->block_count; i++) {
        const Block *block = &clean->blocks[i];
        size_t first = tokens.count, first_sentence = sentences.count;
        tokens_read(arena, layout, clean->text.text, block->span, &tokens);
        sentences_read(arena, layout, clean, i, &tokens, first, &sentences, &item);
        paragraphs[i] =
            (Paragraph){ .span = block->span,
                         .first_sentence = (uint32_t)first_sentence,
                         .sentence_count = (uint32_t)(sentences.count - first_sentence),
                         .heading = block->heading,
                         .follows = block->follows };
        if (tokens.count > LIMIT_LETTER_TOKENS) return false;
    }
    document->paragraphs = paragraphs;
    document->paragraph_count = clean->block_count;
    document->tokens = tokens.items;
    document->token_count = tokens.count;
    document->sentences = sentences.items;
    document->sentence_count = sentences.count;
    return true;
}

StpStatus document_read(Document *out, Arena *arena, const Layout *layout,
                        RegexMatch *match, const FormatText *text,
                        Diagnostics *diagnostics) {
    Slice source = text->text;
    Lines lines = lines_read(arena, layout, match, text, diagnostics);
    CleanText clean = clean_join(arena, layout, source, &lines);
    *out = (Document){ .name = text->name,
                       .source = source,
                       .id = text->id,
                       .told = text->told,
                       .told_count = text->told_count,
                       .parts = text->parts,
                       .part_count = text->part_count,
                       .text = clean.text,
                       .lines = lines.matches,
                       .line_count = lines.match_count,
                       .runs = clean.runs,
                       .run_count = clean.run_count,
                       .code_points = count_code_points(arena, source) };
    if (read_paragraphs(out, arena, layout, &clean)) return STP_OK;
    diagnose_file(diagnostics, STP_ERROR, text->name,
                  "letter has more than %u words and marks", LIMIT_LETTER_TOKENS);
    return STP_LIMIT;
}

Slice document_element(const Document *document, size_t offset) {
    size_t low = 0, high = document->part_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (document->parts[middle].end <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool inside = low < document->part_count && document->parts[low].start <= offset;
    return inside ? document->parts[low].element : (Slice){ NULL, 0 };
}

/* Place in the source of the byte at `offset` of the clean text. A space that was put
   between two lines stands where the first of them ended. */
static size_t source_place(const Document *document, size_t offset) {
    size_t low = 0, high = document->run_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (document->runs[middle].text <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const Run *run = &document->runs[low];
    assert(run->text <= offset);
    size_t inside = offset - run->text;
    return run->source + (inside < run->length ? inside : run->length);
}

void document_source_bytes(const Document *document, Span span, size_t *start,
                           size_t *end) {
    assert(span.start < span.end && span.end <= document->text.length);
    *start = source_place(document, span.start);
    *end = source_place(document, span.end - 1) + 1;
}

size_t document_code_point(const Document *document, size_t offset) {
    assert(offset <= document->source.length);
    size_t step = offset / CODE_POINT_STEP;
    const char *from = document->source.text + step * CODE_POINT_STEP;
    return document->code_points[step] + utf8_count(from, offset % CODE_POINT_STEP);
}

bool document_source_byte(const Document *document, size_t number, size_t *offset) {
    const Slice source = document->source;
    size_t low = 0, high = source.length / CODE_POINT_STEP + 1;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (document->code_points[middle] <= number) {
            low = middle;
        } else {
            high = middle;
        }
    }
    size_t at = low * CODE_POINT_STEP, count = document->code_points[low];
    /* The step may lie within a character, which then counts as begun before it. */
    while (at < source.length && ((unsigned char)source.text[at] & 0xC0) == 0x80) at++;
    for (; at < source.length && count < number; count++) utf8_next(source.text, &at);
    if (count != number) return false;
    *offset = at;
    return true;
}

size_t document_text_place(const Document *document, size_t offset) {
    size_t low = 0, high = document->run_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (document->runs[middle].source <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    if (document->run_count == 0 || document->runs[low].source > offset) return 0;
    const Run *run = &document->runs[low];
    size_t inside = offset - run->source;
    if (inside < run->length) return run->text + inside;
    return run->length > 0 ? run->text + run->length - 1 : run->text;
}
