/* Candidates: which rules to try on a sentence, and where. A rule is tried only in a
   sentence where one of its triggers stands, and only at tokens that its pattern can
   start with, so the cost of a letter follows what it says and not how many rules there
   are.

   Example. 'Nederland steunt de pledge.' has readings of 'steunen' and 'de'; the trigger
   index gives the frame 'supports' for the first and nothing for the second. */
#include "letter.h"

#include "../base/bits.h"

#include <assert.h>
#include <string.h>

static void add_row(uint64_t *row, const uint64_t *other, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) row[i] |= other[i];
}

static void add_word(const RuleIndex *index, const Reading *reading, uint64_t *row) {
    add_row(row, index->rows + (size_t)index->row_of[reading->id] * index->words,
            index->words);
}

/* Adds what a token has in an index by its words and shape. */
static void add_token(const Letter *letter, uint32_t token, const RuleIndex *index,
                      uint64_t *row) {
    size_t flags = letter->document->tokens[token].flags;
    for (uint32_t w = letter->first_word[token]; w < letter->first_word[token + 1]; w++)
        add_word(index, &letter->words.items[w], row);
    assert(flags < TOKEN_SHAPES);
    add_row(row, index->shape_rows + flags * index->words, index->words);
}

/* And by its first byte. */
static void add_start(const Letter *letter, uint32_t token, const RuleIndex *index,
                      uint64_t *row) {
    const Document *d = letter->document;
    size_t byte = (unsigned char)d->text.text[d->tokens[token].span.start];
    add_token(letter, token, index, row);
    add_row(row, index->byte_rows + byte * index->words, index->words);
}

/* A set phrase may be the first element too, and then the second is not at the next
   token. */
static void add_phrases(const Letter *letter, uint32_t token, uint64_t *row) {
    for (uint32_t w = letter->first_word[token]; w < letter->first_word[token + 1]; w++)
        if (letter->words.items[w].tokens.end > token + 1)
            add_word(&letter->rules->starts, &letter->words.items[w], row);
}

/* Sets the starts of a token; `next`: what may be second at the token behind it. */
static void set_starts(const Letter *letter, uint32_t token, const uint64_t *next) {
    const RuleSet *rules = letter->rules;
    const Document *d = letter->document;
    uint32_t words = rules->starts.words;
    uint64_t *row = letter->token_starts + (size_t)token * words;
    add_start(letter, token, &rules->starts, row);
    for (uint32_t i = 0; i < words; i++) row[i] &= next[i] | rules->elastic[i];
    add_phrases(letter, token, row);
    if (token == d->sentences[d->tokens[token].sentence].first_token) return;
    for (uint32_t i = 0; i < words; i++) row[i] &= ~rules->openers[i];
}

/* What may start at a token may start in its sentence. */
static void add_to_sentence(Letter *letter, uint32_t token) {
    uint32_t words = letter->rules->starts.words;
    size_t sentence = letter->document->tokens[token].sentence;
    add_row(letter->sentence_starts + sentence * words,
            letter->token_starts + (size_t)token * words, words);
}

/* From the last token to the first, since each needs what stands behind it. */
static void index_starts(Letter *letter) {
    const Document *d = letter->document;
    const RuleIndex *seconds = &letter->rules->seconds;
    size_t size = seconds->words * sizeof(uint64_t);
    uint64_t *next = ARENA_ARRAY(letter->arena, uint64_t, seconds->words);
    letter->sentence_starts =
        ARENA_ARRAY(letter->arena, uint64_t, d->sentence_count * seconds->words);
    letter->first_row = ARENA_ARRAY(letter->arena, uint64_t, seconds->words);
    letter->token_starts =
        ARENA_ARRAY(letter->arena, uint64_t, d->token_count * seconds->words);
    for (uint32_t t = (uint32_t)d->token_count; t-- > 0;) {
        if (t + 1 == sentence_tokens(letter, d->tokens[t].sentence).end)
            memcpy(next, seconds->any, size);
        set_starts(letter, t, next);
        add_to_sentence(letter, t);
        memset(next, 0, size);
        add_start(letter, t, seconds, next);
    }
}

void index_candidates(Letter *letter) {
    const Document *d = letter->document;
    const RuleIndex *triggers = &letter->rules->triggers;
    uint32_t words = triggers->words;
    letter->sentence_triggers =
        ARENA_ARRAY(letter->arena, uint64_t, d->sentence_count * words);
    uint64_t *also = ARENA_ARRAY(letter->arena, uint64_t, words);
    for (uint32_t s = 0; s < d->sentence_count; s++) {
        TokenSpan tokens = sentence_tokens(letter, s);
        uint64_t *row = letter->sentence_triggers + (size_t)s * words;
        bool all = letter->trace && letter->trace->all_frames;
        memcpy(also, letter->rules->also.any, words * sizeof *also);
        for (uint32_t t = tokens.start; t < tokens.end; t++) {
            add_token(letter, t, triggers, row);
            add_token(letter, t, &letter->rules->also, also);
        }
        for (uint32_t i = 0; i < words && !all; i++) row[i] &= also[i];
    }
    index_starts(letter);
}

size_t candidate_rules(Letter *letter, uint32_t sentence, RuleKind kind,
                       const uint32_t **out) {
    const RuleSet *rules = letter->rules;
    const uint64_t *row =
        letter->sentence_triggers + (size_t)sentence * rules->triggers.words;
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

/* Where the mention is the second element, the token before it must have the first. */
static void add_before(Letter *letter, uint32_t token, const uint64_t *second) {
    const RuleIndex *starts = &letter->rules->starts;
    uint64_t *row = letter->token_starts + (size_t)token * starts->words;
    uint64_t *first = letter->first_row;
    memset(first, 0, starts->words * sizeof *first);
    add_start(letter, token, starts, first);
    for (uint32_t i = 0; i < starts->words; i++) row[i] |= first[i] & second[i];
    add_to_sentence(letter, token);
}

void add_mention_starts(Letter *letter, uint32_t mention) {
    const RuleIndex *starts = &letter->rules->starts;
    const RuleIndex *seconds = &letter->rules->seconds;
    const Mention *m = &letter->mentions.items[mention];
    uint32_t token = m->tokens.start;
    add_row(letter->token_starts + (size_t)token * starts->words,
            starts->class_rows + (size_t)m->class * starts->words, starts->words);
    add_to_sentence(letter, token);
    if (token > 0)
        add_before(letter, token - 1,
                   seconds->class_rows + (size_t)m->class * seconds->words);
}

bool starts_in(const Letter *letter, uint32_t column, uint32_t sentence) {
    size_t words = letter->rules->starts.words;
    return letter->sentence_starts[sentence * words + column / 64] >> column % 64 & 1;
}

bool word_starts(const Letter *letter, uint32_t column, const Reading *reading) {
    const RuleIndex *starts = &letter->rules->starts;
    const uint64_t *row =
        starts->rows + (size_t)starts->row_of[reading->id] * starts->words;
    return row[column / 64] >> column % 64 & 1;
}

uint32_t trigger_in(const Letter *letter, const Pattern *pattern, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (reading_in(letter, t, pattern->triggers) != NONE) return t;
    return span.start;
}
