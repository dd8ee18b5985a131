/* Extents: what stands behind a phrase and is no part of it.

   Worked example (| where the phrase ends):

       Malta wees op het belang van toezicht | en op de kosten, | evenals Cyprus. */
#include "frames.h"

/* 'steunt het akkoord | niet langer': behind a noun a denial is of the clause, unless an
   infinitive of the phrase is denied: 'het plan om de norm niet te verlagen'. */
static bool denies_behind(const Letter *letter, uint32_t start, uint32_t token) {
    if (!token_is(letter, token, WORD_NEGATION) || token <= start + 1 ||
        token_is(letter, token, WORD_DETERMINER) ||
        !(token_is(letter, token - 1, WORD_NOUN) || letter->covered[token - 1]))
        return false;
    for (uint32_t t = start; t < token; t++)
        if (token_is(letter, t, WORD_PURPOSE)) return false;
    return true;
}

/* 'ziet meer in een heffing | dan in een verbod'. */
static bool goes_beyond(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_COMPARISON) &&
           token_is(letter, token, WORD_ADVERB) &&
           token_is(letter, token + 1, WORD_PREPOSITION);
}

/* 'pleitte voor een fonds | , evenals Malta': who does the same is no part of what is
   wanted. */
static bool names_companion(const Letter *letter, uint32_t clause, uint32_t comma,
                            uint32_t limit) {
    uint32_t word = comma + 1;
    return is_mark(letter, comma, ',') && word + 1 < limit &&
           token_is(letter, word, WORD_COORDINATOR) &&
           companions_end(letter, clause, word, limit) > word &&
           is_actor(letter, base_phrase(letter, word + 1, limit));
}

/* 'steunt het fonds | ondanks de kosten'. */
static bool gives_ground(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_GROUND) ||
           several_end(letter, token, WORD_GROUND) > token;
}

/* 'wees op het belang van toezicht | en op de kosten': a preposition that is not in the
   phrase, nor right before it, but farther in front goes on with what the verb has. */
static bool resumes_in_front(const Letter *letter, uint32_t clause, uint32_t start,
                             uint32_t token) {
    uint32_t next = token + 1, first = letter->clauses.items[clause].tokens.start;
    if (!token_is(letter, token, WORD_COORDINATOR) ||
        !token_is(letter, next, WORD_PREPOSITION) || start <= first ||
        token_is(letter, token - 1, WORD_PREPOSITION))
        return false;
    for (uint32_t t = start - 1; t < token; t++)
        if (same_word(letter, t, next)) return false;
    for (uint32_t t = first; t < start; t++)
        if (owns(letter, clause, t) && same_word(letter, t, next)) return true;
    return false;
}

/* 'is de gevolgen | aan het onderzoeken': what somebody is at, the verb of the clause. */
static bool is_at(const Letter *letter, uint32_t token) {
    uint32_t verb = token + 2;
    return token_is(letter, token, WORD_PREPOSITION) &&
           token_is(letter, token + 1, WORD_EXPLETIVE) &&
           verb < letter->document->token_count && (letter->verbs[verb] & VERB_ROLE) &&
           (letter->verbs[verb] & FORM_INFINITIVE);
}

bool ends_phrase(const Letter *letter, uint32_t clause, uint32_t start, uint32_t token,
                 uint32_t limit) {
    return denies_behind(letter, start, token) || goes_beyond(letter, token) ||
           gives_ground(letter, token) || names_companion(letter, clause, token, limit) ||
           resumes_in_front(letter, clause, start, token) || is_at(letter, token);
}

TokenSpan without_ground(const Letter *letter, uint32_t clause, TokenSpan span) {
    bool verb = false;
    for (uint32_t t = span.start; t < span.end; t++) {
        if (!owns(letter, clause, t)) continue;
        if (verb && gives_ground(letter, t)) return (TokenSpan){ span.start, t };
        verb = verb || (letter->verbs[t] & VERB_ROLE);
    }
    return span;
}
