/* Candidates: which rules to try on a sentence. A rule is tried only where one of its
   triggers stands, so the cost of a letter follows what it says and not how many rules
   there are.

   Example. 'Nederland steunt de pledge.' has readings of 'steunen' and 'de'; the trigger
   index gives the frame 'supports' for the first and nothing for the second. */
#include "letter.h"

#include <assert.h>
#include <stdlib.h>

TokenSpan sentence_tokens(const Letter *letter, uint32_t sentence) {
    const Sentence *s = &letter->document->sentences[sentence];
    return (TokenSpan){ s->first_token, s->first_token + s->token_count };
}

static int compare_ids(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void add_candidate(Letter *letter, uint32_t stamp, RuleKind kind, uint32_t rule) {
    const RuleSet *rules = letter->rules;
    if (rule < rules->first_rule[kind] || rule >= rules->first_rule[kind + 1]) return;
    if (letter->stamps[rule] == stamp) return;
    letter->stamps[rule] = stamp;
    vector_push(letter->arena, &letter->candidates, rule);
}

static bool has_shape(const Letter *letter, TokenSpan span, uint32_t shape) {
    for (uint32_t t = span.start; t < span.end; t++)
        if ((letter->document->tokens[t].flags & shape) == shape) return true;
    return false;
}

size_t candidate_rules(Letter *letter, uint32_t sentence, RuleKind kind,
                       const uint32_t **out) {
    const RuleSet *rules = letter->rules;
    const TriggerIndex *index = &rules->triggers;
    TokenSpan span = sentence_tokens(letter, sentence);
    letter->candidates.count = 0;
    uint32_t stamp = ++letter->stamp;
    for (uint32_t w = letter->first_word[span.start]; w < letter->first_word[span.end];
         w++) {
        uint32_t lexeme = letter->words.items[w].id;
        assert(lexeme < rules->lexeme_count);
        for (uint32_t r = index->first[lexeme]; r < index->first[lexeme + 1]; r++)
            add_candidate(letter, stamp, kind, index->rules[r]);
    }
    for (size_t i = 0; i < rules->shape_rule_count; i++) {
        uint32_t rule = rules->shape_rules[i];
        const Pattern *match = rules->rules[rule].match;
        if (match && has_shape(letter, span, match->shape_trigger))
            add_candidate(letter, stamp, kind, rule);
    }
    if (letter->candidates.count > 1)
        qsort(letter->candidates.items, letter->candidates.count, sizeof(uint32_t),
              compare_ids);
    *out = letter->candidates.items;
    return letter->candidates.count;
}

uint32_t trigger_in(const Letter *letter, const Pattern *pattern, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (reading_in(letter, t, pattern->triggers) != NONE) return t;
    return span.start;
}
