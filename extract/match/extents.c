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

/* Does an infinitive stand from `token` on: 'wilde de uitstoot | in 2030 halveren'? Not
   that of a clause that is joined. */
static bool leads_infinitive(const Letter *letter, uint32_t token, uint32_t limit) {
    for (uint32_t t = token; t < limit && !token_is(letter, t, WORD_COORDINATOR); t++)
        if ((letter->verbs[t] & VERB_ROLE) && (letter->verbs[t] & FORM_INFINITIVE))
            return true;
    return false;
}

/* Is the day at the token behind that of the letter: 'in 2035'? */
static bool is_yet_to_come(const Letter *letter, uint32_t token) {
    const Mention *mention = &letter->mentions.items[outer_mention(letter, token)];
    PartialDate date = complete_date(letter, mention, false);
    return letter->date != INT32_MIN && date.year != INT32_MIN &&
           first_day(&date, date.year) > letter->date;
}

/* 'steunde het plan | in 2019', but 'steunde het verbod in 2035'; 'steunde het plan |
   vorig jaar': behind a noun, when what the verb tells of was; not behind a preposition,
   'voor een debat volgend jaar over de zorg'. */
static bool says_when(const Letter *letter, uint32_t clause, uint32_t start,
                      uint32_t token, uint32_t limit) {
    uint32_t finite = letter->clauses.items[clause].finite;
    if (token <= start + 1 || token + 1 >= limit || finite == NONE || start == 0 ||
        token_is(letter, start - 1, WORD_PREPOSITION) ||
        !(token_is(letter, token - 1, WORD_NOUN) || letter->covered[token - 1]) ||
        leads_infinitive(letter, token, limit))
        return false;
    if (is_date(letter, token)) return token_is(letter, token + 1, WORD_PERIOD);
    return token_is(letter, token, WORD_PREPOSITION) &&
           !token_is(letter, token, WORD_GENITIVE) &&
           (letter->verbs[finite] & FORM_PAST) && is_date(letter, token + 1) &&
           !is_yet_to_come(letter, token + 1);
}

bool ends_phrase(const Letter *letter, uint32_t clause, uint32_t start, uint32_t token,
                 uint32_t limit) {
    return denies_behind(letter, start, token) || goes_beyond(letter, token) ||
           gives_ground(letter, token) || names_companion(letter, clause, token, limit) ||
           resumes_in_front(letter, clause, start, token) || is_at(letter, token) ||
           says_when(letter, clause, start, token, limit);
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
