/* What goes off at the edges of a phrase before it is a name: articles in front, marks
   and what is left over behind.

   Examples. 'de | verlaging van de norm | ,', 'vindt de omvang | een | zorgelijk punt';
   but 'geen kosten te maken' would say the opposite without its first word. */
#include "letter.h"

/* 'roept op | geen kosten te maken', 'vindt dat | geen land mag achterblijven': the
   phrase is a clause, and without its first word it would say the opposite. */
static bool denies_clause(const Letter *letter, TokenSpan tokens) {
    uint32_t first = tokens.start;
    if (!token_is(letter, first, WORD_DENIAL)) return false;
    const Clause *c = &letter->clauses.items[letter->clause_of[first]];
    for (uint32_t t = first + 1; t < tokens.end; t++)
        if (t == c->finite || (c->kind == CLAUSE_INFINITIVE &&
                               letter->clause_of[t] == letter->clause_of[first] &&
                               (letter->verbs[t] & FORM_INFINITIVE)))
            return true;
    return false;
}

/* 'hetzelfde | te doen', but not 'een | te zware last'. */
static bool is_marked_verb(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_INFINITIVE_MARKER) &&
           token + 1 < letter->document->token_count &&
           (letter->verbs[token + 1] & VERB_ROLE);
}

/* 'vindt de omvang van de vlek | een | zorgelijk punt': an article whose noun is not
   there. */
static bool is_left_over(const Letter *letter, TokenSpan tokens) {
    uint32_t last = tokens.end - 1;
    bool article = token_is(letter, last, WORD_INDEFINITE) ||
                   (token_is(letter, last, WORD_COMMON) &&
                    !token_is(letter, last, WORD_DEMONSTRATIVE) &&
                    !token_is(letter, last, WORD_QUANTIFIER));
    return article && tokens.end > tokens.start + 1 &&
           token_is(letter, last, WORD_DETERMINER) && outer_mention(letter, last) == NONE;
}

/* '| een | van de scholen', '| een | op de vijf scholen': a number, though it may be an
   article. */
static bool counts_one(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_SINGLE) &&
           !token_is(letter, token, WORD_PRONOUN) &&
           !token_is(letter, token, WORD_EXPLETIVE) &&
           token_is(letter, token + 1, WORD_PREPOSITION) &&
           token_is(letter, token + 2, WORD_DETERMINER);
}

/* 'dit belang' keeps its 'dit': it is not importance as such; 'hetzelfde | te doen' is no
   article. */
TokenSpan phrase_trim(const Letter *letter, TokenSpan tokens) {
    while (tokens.end > tokens.start) {
        uint32_t t = tokens.start;
        bool sign = letter->document->tokens[t].flags & TOKEN_PUNCTUATION;
        /* The sign of '€ 5 miljoen' is part of what is mentioned. */
        bool drop = (sign && outer_mention(letter, t) == NONE) ||
                    token_is(letter, t, WORD_COORDINATOR) ||
                    (token_is(letter, t, WORD_DETERMINER) &&
                     !token_is(letter, t, WORD_DEMONSTRATIVE) &&
                     outer_mention(letter, t) == NONE && tokens.end - tokens.start > 1 &&
                     !is_marked_verb(letter, t + 1) && !denies_clause(letter, tokens) &&
                     !counts_one(letter, t) &&
                     /* '| al | dan niet invoeren van': part of a longer adverb. */
                     several_end(letter, t, WORD_ADVERB) <= t + 1);
        if (!drop) break;
        tokens.start++;
    }
    while (
        tokens.end > tokens.start &&
        (is_mark(letter, tokens.end - 1, '.') || is_mark(letter, tokens.end - 1, '?') ||
         is_mark(letter, tokens.end - 1, ',') || is_mark(letter, tokens.end - 1, ';') ||
         is_mark(letter, tokens.end - 1, ':') || is_mark(letter, tokens.end - 1, '(') ||
         token_is(letter, tokens.end - 1, WORD_COORDINATOR) ||
         is_left_over(letter, tokens)))
        tokens.end--;
    return tokens;
}
