/* What stands in front of the verb that tells of it: infinitives that are none of the
   verbs of its clause, and views whose holder is behind it.

   Examples. 'De grens | sluiten | vind ik onverstandig', '| Investeren | in onderwijs
   loont'; but '| Werken | moet lonen', where it is helped by the verb behind it. 'Bezwaar
   tegen het fonds | maakte alleen Malta'. */
#include "verbs.h"

/* 'werken', but not 'te werken', nor what is a participle as well: 'Voorkomen | moet
   worden dat …'. */
static bool is_unmarked_infinitive(const Letter *letter, uint32_t token) {
    uint32_t forms = letter->verbs[token];
    return (forms & FORM_INFINITIVE) && !(forms & (FORM_MARKED | FORM_PARTICIPLE)) &&
           (token == 0 || !token_is(letter, token - 1, WORD_INFINITIVE_MARKER));
}

void pass_fronted(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t + 2 < sentence.end; t++) {
        uint32_t next = letter->verbs[t + 1];
        if (letter->verbs[t] & VERB_ROLE) {
            bool told = token_is(letter, t + 2, WORD_NOMINATIVE) ||
                        token_is(letter, t + 2, WORD_OBLIQUE) ||
                        outer_mention(letter, t + 2) != NONE ||
                        token_is(letter, t + 2, WORD_DETERMINER) || (next & VERB_COPULA);
            bool single = is_unmarked_infinitive(letter, t) && (next & FORM_SINGULAR);
            told = told || single;
            if ((t > sentence.start || single) &&
                ((letter->verbs[t] & FORM_INFINITIVE) ||
                 token_is(letter, t, WORD_NOUN)) &&
                !(letter->verbs[t] & VERB_AUXILIARY) && (next & FORM_FINITE) &&
                !(next & (FORM_INFINITIVE | FORM_PARTICIPLE)) && told &&
                plan_in_front(letter, sentence.start, t) == NONE)
                letter->verbs[t] = 0;
            return;
        }
        /* 'In | dat licht bezien | acht het kabinet …' */
        bool owned = t > sentence.start && token_is(letter, t, WORD_DEMONSTRATIVE) &&
                     token_is(letter, t - 1, WORD_PREPOSITION);
        if ((!owned && (token_is(letter, t, WORD_SUBORDINATOR) ||
                        token_is(letter, t, WORD_RELATIVE))) ||
            token_is(letter, t, WORD_INTERROGATIVE) || is_mark(letter, t, ','))
            return;
        /* 'Om de lasten te verlagen | pleit …', 'Door minder te verbruiken | dragen …' */
        if (token_is(letter, t, WORD_PURPOSE) ||
            (token_is(letter, t, WORD_AGENT) && t == sentence.start))
            return;
    }
}

/* What stands before an infinitive that may begin its sentence or clause. */
typedef enum {
    LEAD_OTHER,
    LEAD_NOTHING, /* or a quality: 'Beter | luisteren naar burgers' */
    LEAD_ADVERB,  /* 'Samen | optrekken met Polen' */
    LEAD_NOUN,    /* 'Extra wapens | leveren aan Oekraïne' */
    LEAD_OPENER   /* 'dat | werken aan vertrouwen' */
} Lead;

static Lead lead_of(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t t = token;
    bool adverb = false;
    if (t > sentence.start && token_is(letter, t - 1, WORD_NOUN) &&
        base_phrase(letter, sentence.start, t).end == t)
        return LEAD_NOUN;
    while (t > sentence.start && (token_is(letter, t - 1, WORD_ADVERB) ||
                                  token_is(letter, t - 1, WORD_NEGATION) ||
                                  (token_is(letter, t - 1, WORD_ADJECTIVE) &&
                                   !token_is(letter, t - 1, WORD_NOUN)))) {
        t--;
        adverb = adverb || !token_is(letter, t, WORD_ADJECTIVE);
    }
    /* 'dat duurzaam | bouwen van belang is' */
    if (t > sentence.start && token_is(letter, t - 1, WORD_COMPLEMENTIZER) &&
        token_is(letter, t - 1, WORD_SUBORDINATOR))
        return t - 1 > sentence.start ? LEAD_OPENER : LEAD_OTHER;
    if (t != sentence.start) return LEAD_OTHER;
    return adverb ? LEAD_ADVERB : LEAD_NOTHING;
}

/* The first verb from `token` on that can only be finite, before any mark, opener or
   other verb; 'Bezuinigen op zorg | wijzen wij af' too. NONE. */
static uint32_t sole_finite(const Letter *letter, uint32_t token, Lead lead,
                            TokenSpan sentence) {
    for (uint32_t t = token; t + 1 < sentence.end; t++) {
        uint32_t verb = letter->verbs[t];
        bool finite =
            (verb & FORM_FINITE) && (!(verb & (FORM_INFINITIVE | FORM_PARTICIPLE)) ||
                                     token_is(letter, t + 1, WORD_NOMINATIVE));
        if (verb & VERB_ROLE) return finite ? t : NONE;
        if (is_mark(letter, t, ',') || token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE) ||
            (lead == LEAD_NOUN && token_is(letter, t, WORD_COORDINATOR)))
            return NONE;
    }
    return NONE;
}

/* 'Investeren in onderwijs | loont', 'dat wachten geen optie | is': an infinitive with a
   preposition or opener next to it, which the finite verb tells of; behind an adverb not
   one that ends the sentence, as in 'Daarom werken in de zorg meer mensen dan | nodig
   is'.
 */
static bool heads_told(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1;
    if (!is_unmarked_infinitive(letter, token) ||
        (letter->verbs[token] & VERB_AUXILIARY) || next >= sentence.end ||
        (token == sentence.start && is_mark(letter, sentence.end - 1, '?')))
        return false;
    Lead lead = lead_of(letter, token, sentence);
    bool governs =
        token_is(letter, next, WORD_PREPOSITION) && !token_is(letter, next, WORD_PURPOSE);
    if (lead == LEAD_OTHER || (!governs && lead != LEAD_OPENER) ||
        token_is(letter, next, WORD_PRONOUN))
        return false;
    uint32_t finite = sole_finite(letter, next, lead, sentence);
    if (finite == NONE) return false;
    if (lead == LEAD_OPENER && !(letter->verbs[finite] & FORM_SINGULAR)) return false;
    return lead != LEAD_ADVERB ||
           !(letter->document->tokens[finite + 1].flags & TOKEN_PUNCTUATION);
}

void pass_told(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        if ((letter->verbs[t] & VERB_ROLE) && heads_told(letter, t, sentence))
            letter->verbs[t] = 0;
}

/* 'Zorgen over de kosten uitte | vooral | Malta': behind the adverbs behind the verb,
   where an actor stands there; else right behind the verb. */
uint32_t behind_weighing(const Letter *letter, const Clause *c) {
    uint32_t next = behind_finite(letter, c), t = next;
    while (t < c->tokens.end && outer_mention(letter, t) == NONE) {
        uint32_t several = several_end(letter, t, WORD_ADVERB);
        bool adverb = token_is(letter, t, WORD_ADVERB) &&
                      !token_is(letter, t, WORD_PREPOSITION) &&
                      !token_is(letter, t, WORD_NEGATION);
        if (several == t && !adverb) break;
        t = several > t ? several : t + 1;
    }
    bool actor = t < c->tokens.end && starts_phrase(letter, t) &&
                 is_actor(letter, base_phrase(letter, t, c->tokens.end));
    return actor ? t : next;
}

/* 'Bezwaar tegen het fonds | maakte Malta': a bare noun that a clause may complete, with
   a preposition behind it, and nobody but an actor behind the verb. */
bool is_view_in_front(const Letter *letter, const Clause *c, uint32_t front,
                      TokenSpan behind) {
    bool view = token_is(letter, front, WORD_CONTENT_NOUN) && front + 1 < c->finite &&
                token_is(letter, front + 1, WORD_PREPOSITION);
    return view && (behind.end >= c->tokens.end ||
                    (letter->document->tokens[behind.end].flags & TOKEN_PUNCTUATION));
}
