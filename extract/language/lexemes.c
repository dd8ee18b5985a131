/* The lexemes, found by lemma. A table of chains; its order shows nowhere. */
#include "compiler.h"

#include "../base/unicode.h"

#include <assert.h>
#include <string.h>

static uint32_t *bucket_of(const Compiler *c, Slice lemma) {
    return &c->buckets[slice_hash(lemma) & (c->bucket_count - 1)];
}

/* Chains are in order of number: the new lexeme goes to the end. */
static void chain(Compiler *c, uint32_t lexeme) {
    uint32_t *at = bucket_of(c, c->lexemes.items[lexeme].lemma);
    while (*at != NONE) at = &c->next.items[*at];
    *at = lexeme;
}

static void grow(Compiler *c) {
    c->bucket_count = c->bucket_count ? c->bucket_count * 4 : 1024;
    c->buckets = ARENA_ARRAY(c->scratch, uint32_t, c->bucket_count);
    memset(c->buckets, 0xFF, c->bucket_count * sizeof *c->buckets);
    for (uint32_t i = 0; i < c->lexemes.count; i++) {
        c->next.items[i] = NONE;
        chain(c, i);
    }
}

uint32_t lexeme_add(Compiler *c, const Lexeme *lexeme) {
    assert(!c->counted);
    if (c->lexemes.count >= c->bucket_count) grow(c);
    uint32_t id = (uint32_t)c->lexemes.count;
    vector_push(c->arena, &c->lexemes, *lexeme);
    vector_push(c->scratch, &c->next, NONE);
    chain(c, id);
    return id;
}

/* Letters or a mark are one token for certain. */
static bool is_one_token(Slice text) {
    for (size_t at = 0; at < text.length && text.length > 1;)
        if (!unicode_is_letter(utf8_next(text.text, &at))) return false;
    return true;
}

void form_add(Compiler *c, uint32_t lexeme, Slice text, uint32_t features) {
    if (!is_one_token(text)) c->lexemes.items[lexeme].flags |= LEXEME_LONG;
    vector_push(c->scratch, &c->forms, ((WordForm){ text, lexeme, features }));
}

uint32_t lexeme_find(const Compiler *c, Slice lemma, uint32_t from) {
    if (c->bucket_count == 0) return NONE;
    uint32_t i = *bucket_of(c, lemma);
    while (i != NONE && (i < from || !slice_equal(c->lexemes.items[i].lemma, lemma)))
        i = c->next.items[i];
    return i;
}

/* The last line that begins at or before the offset. */
uint32_t line_of(const RuleFile *file, uint32_t offset) {
    size_t low = 0, high = file->lines.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (file->lines.items[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low + 1;
}

uint32_t lexeme_literal(Compiler *c, Slice text, int32_t value, const RuleFile *file,
                        uint32_t offset) {
    uint32_t id = lexeme_find(c, text, 0);
    for (; id != NONE; id = lexeme_find(c, text, id + 1)) {
        const Lexeme *known = &c->lexemes.items[id];
        if (known->class == WORD_LITERAL && known->value == value) return id;
    }
    Lexeme lexeme = { .lemma = text,
                      .class = WORD_LITERAL,
                      .particle = NONE,
                      .value = value,
                      .file = slice_of(file->source.name),
                      .line = line_of(file, offset) };
    id = lexeme_add(c, &lexeme);
    form_add(c, id, text, 0);
    return id;
}
