/* Candidates: which rules to try on a sentence, and where. A rule is tried only in a
   sentence where one of its triggers stands, and only at tokens that its pattern can start
   with, so the cost of a letter follows what it says and not how many rules there are.

   Example. 'Nederland steunt de pledge.' has readings of 'steunen' and 'de'; the trigger
   index gives the frame 'supports' for the first and nothing for the second. */
#include "letter.h"

#include "../base/bits.h"

#include <assert.h>

TokenSpan sentence_tokens(const Letter *letter, uint32_t sentence) {
    const Sentence *s = &letter->document->sentences[sentence];
    return (TokenSpan){ s->first_token, s->first_token + s->token_count };
}

static void add_row(uint64_t *row, const uint64_t *other, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) row[i] |= other[i];
}

/* Adds what the words and the shape of a token have in an index. */
static void add_token(const Letter *letter, uint32_t token, const RuleIndex *index,
                      uint64_t *row) {
    uint32_t flags = letter->document->tokens[token].flags;
    for (uint32_t w = letter->first_word[token]; w < letter->first_word[token + 1]; w++) {
        uint32_t lexeme = letter->words.items[w].id;
        assert(lexeme < letter->rules->lexeme_count);
        size_t of_word = index->row_of[lexeme];
        add_row(row, index->rows + of_word * index->words, index->words);
    }
    for (size_t i = 0; i < index->shape_count; i++)
        if ((flags & index->shapes[i].shape) == index->shapes[i].shape)
            add_row(row, index->shapes[i].row, index->words);
}

static void add_starts(const Letter *letter, uint32_t token) {
    const RuleIndex *starts = &letter->rules->starts;
    const Document *d = letter->document;
    const Token *t = &d->tokens[token];
    uint64_t *row = letter->token_starts + (size_t)token * starts->words;
    unsigned char byte = (unsigned char)d->text.text[t->span.start];
    add_token(letter, token, starts, row);
    add_row(row, starts->byte_rows + (size_t)byte * starts->words, starts->words);
    if (token == d->sentences[t->sentence].first_token) return;
    for (uint32_t i = 0; i < starts->words; i++) row[i] &= ~starts->openers[i];
}

void index_candidates(Letter *letter) {
    const Document *d = letter->document;
    const RuleIndex *triggers = &letter->rules->triggers;
    size_t words = letter->rules->starts.words;
    letter->sentence_triggers =
        ARENA_ARRAY(letter->arena, uint64_t, d->sentence_count * triggers->words);
    letter->token_starts = ARENA_ARRAY(letter->arena, uint64_t, d->token_count * words);
    for (uint32_t t = 0; t < d->token_count; t++) {
        size_t sentence = d->tokens[t].sentence;
        add_token(letter, t, triggers,
                  letter->sentence_triggers + sentence * triggers->words);
        add_starts(letter, t);
    }
}

size_t candidate_rules(Letter *letter, uint32_t sentence, RuleKind kind,
                       const uint32_t **out) {
    const RuleSet *rules = letter->rules;
    const uint64_t *row = letter->sentence_triggers + (size_t)sentence * rules->triggers.words;
    size_t first = rules->first_rule[kind], end = rules->first_rule[kind + 1];
    letter->candidates.count = 0;
    for (size_t word = first / 64; word * 64 < end; word++)
        for (uint64_t bits = row[word]; bits; bits &= bits - 1) {
            size_t rule = word * 64 + bit_lowest(bits);
            if (rule >= first && rule < end)
                vector_push(letter->arena, &letter->candidates, (uint32_t)rule);
        }
    *out = letter->candidates.items;
    return letter->candidates.count;
}

void add_mention_starts(Letter *letter, uint32_t mention) {
    const RuleIndex *starts = &letter->rules->starts;
    const Mention *m = &letter->mentions.items[mention];
    add_row(letter->token_starts + (size_t)m->tokens.start * starts->words,
            starts->class_rows + (size_t)m->class * starts->words, starts->words);
}

uint32_t next_start(const Letter *letter, uint32_t column, uint32_t token, uint32_t end) {
    size_t words = letter->rules->starts.words;
    const uint64_t *word = letter->token_starts + token * words + column / 64;
    for (; token < end; token++, word += words)
        if (*word >> column % 64 & 1) break;
    return token;
}

uint32_t trigger_in(const Letter *letter, const Pattern *pattern, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (reading_in(letter, t, pattern->triggers) != NONE) return t;
    return span.start;
}
