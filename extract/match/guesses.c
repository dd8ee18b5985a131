/* Guesses: the verbs of clauses that have none in the lexicon.

   Example. 'Het is ongewenst dat leerlingen | thuiszitten.': the last word of the clause
   is not known, and no other can be its verb. */
#include "verbs.h"

/* 'dat het aantal faillissementen | , na jaren van daling, weer toeneemt': behind the
   comma an aside, and behind that the verb. */
static bool gets_verb_later(const Letter *letter, uint32_t comma, TokenSpan sentence) {
    uint32_t t = comma + 1;
    if (!is_mark(letter, comma, ',') || token_is(letter, t, WORD_COORDINATOR))
        return false;
    while (t < sentence.end && !is_mark(letter, t, ',')) {
        if ((letter->verbs[t] & VERB_ROLE) || token_is(letter, t, WORD_SUBORDINATOR))
            return false;
        t++;
    }
    uint32_t verb = t + 1;
    while (verb < sentence.end && !(letter->verbs[verb] & VERB_ROLE)) {
        if ((letter->document->tokens[verb].flags & TOKEN_PUNCTUATION) ||
            token_is(letter, verb, WORD_COORDINATOR) ||
            token_is(letter, verb, WORD_SUBORDINATOR))
            return false;
        verb++;
    }
    return verb + 1 < sentence.end && verb > t + 1 &&
           (letter->document->tokens[verb + 1].flags & TOKEN_PUNCTUATION);
}

/* 'Het is ongewenst dat leerlingen | thuiszitten.': the last word of a clause without a
   verb is its verb, when the lexicon does not have it. */
static void guess_verb(Letter *letter, uint32_t opener, TokenSpan sentence) {
    uint32_t end = opener + 1;
    while (end < sentence.end &&
           !(letter->document->tokens[end].flags & TOKEN_PUNCTUATION)) {
        if ((letter->verbs[end] & VERB_ROLE) || token_is(letter, end, WORD_COORDINATOR))
            return;
        end++;
    }
    if (is_mark(letter, end, '(')) return;
    if (end < opener + 3 || end >= sentence.end || is_inner_mark(letter, end) ||
        ends_owned_phrase(letter, end) || gets_verb_later(letter, end, sentence))
        return;
    const Token *last = &letter->document->tokens[end - 1];
    if (!(last->flags & TOKEN_WORD) || (last->flags & TOKEN_CAPITAL) ||
        token_known(letter, end - 1) || letter->covered[end - 1] ||
        outer_mention(letter, end - 1) != NONE)
        return;
    letter->verbs[end - 1] = VERB_ROLE | FORM_FINITE;
}

void guess_verbs(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t + 1 < sentence.end; t++)
        if (token_is(letter, t, WORD_COMPLEMENTIZER) &&
            token_is(letter, t, WORD_SUBORDINATOR) &&
            !token_is(letter, t, WORD_COORDINATOR) &&
            (token_is(letter, t + 1, WORD_DETERMINER) ||
             outer_mention(letter, t + 1) != NONE ||
             (token_forms(letter, t + 1, WORD_NOUN) & FORM_PLURAL) ||
             token_is(letter, t + 1, WORD_PRONOUN)))
            guess_verb(letter, t, sentence);
}
