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

/* Does a word that opens an infinitive stand in front of its marker, and no verb between:
   'om | de wijken | te'? */
static bool is_opened(const Letter *letter, uint32_t marker, TokenSpan sentence) {
    for (uint32_t t = marker; t-- > sentence.start;) {
        if (token_is(letter, t, WORD_PURPOSE)) return true;
        if (letter->verbs[t] & VERB_ROLE) return false;
    }
    return false;
}

/* 'om meer bomen te | planten', 'om de wijken te | ontstenen': behind the marker of an
   infinitive a plural is one, and so is a word that no list has, where 'om' waits for it
   and no noun follows. */
static void guess_infinitive(Letter *letter, uint32_t marker, TokenSpan sentence) {
    uint32_t t = marker + 1;
    const Token *token = &letter->document->tokens[t];
    if (!(token->flags & TOKEN_WORD) || (token->flags & TOKEN_CAPITAL) ||
        (letter->verbs[t] & VERB_ROLE) || letter->set_phrase[marker] ||
        letter->covered[t] || outer_mention(letter, t) != NONE)
        return;
    bool plural = is_plural_noun(letter, t) && !token_is(letter, t, WORD_ADJECTIVE);
    bool unknown =
        !token_known(letter, t) && is_opened(letter, marker, sentence) &&
        (!token_is(letter, t + 1, WORD_NOUN) || (letter->verbs[t + 1] & VERB_ROLE));
    if (plural || unknown) letter->verbs[t] = VERB_ROLE | FORM_INFINITIVE;
}

void guess_verbs(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t + 1 < sentence.end; t++)
        if (token_is(letter, t, WORD_INFINITIVE_MARKER))
            guess_infinitive(letter, t, sentence);
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
