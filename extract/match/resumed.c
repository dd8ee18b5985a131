/* Clauses with their verb last that go on behind a comma and a coordinator.

   Examples. 'dat Polen het plan steunt, | maar teleurgesteld is', 'dat Polen het doel
   steunt, | maar het middel ongeschikt acht.' The comma has closed them, and what follows
   would else be a main clause. */
#include "clauses.h"

/* The subordinate clause, with all its verbs, that ends at the comma; NONE. */
static uint32_t subordinate_before(Reader *r, uint32_t comma) {
    uint32_t before = joined_to(r, r->letter->clause_of[comma - 1]);
    const Clause *c = clause_at(r, before);
    return c->kind == CLAUSE_SUBORDINATE && c->finite != NONE && is_complete(r, before)
               ? before
               : NONE;
}

/* 'teleurgesteld is', and behind 'dat de bonden het plan steunen', where the verb is a
   plural, 'teleurgesteld zijn' and 'moeite hebben', which cannot have 'moeite' as its
   subject. */
static bool is_predicate(const Reader *r, uint32_t word, uint32_t verb, uint32_t finite) {
    const Letter *l = r->letter;
    bool plural = (l->verbs[verb] & FORM_PLURAL) && !differs_in_number(l, verb, finite) &&
                  (l->verbs[finite] & FORM_PLURAL);
    uint32_t noun = token_forms(l, word, WORD_NOUN);
    if (plural && (noun & FORM_SINGULAR) && !(noun & FORM_PLURAL))
        return outer_mention(l, word) == NONE;
    return ((l->verbs[word] & FORM_PARTICIPLE) ||
            (!(l->verbs[word] & VERB_ROLE) && is_bare_adjective(l, word, verb))) &&
           (l->verbs[verb] & VERB_COPULA) && (only_finite(l->verbs[verb]) || plural);
}

/* 'dat Polen het plan steunt, | maar teleurgesteld is over …': behind a clause that ends
   with its verb, and its comma, a word and a copula with nothing that could be its
   subject go on with that clause. Gives it; NONE. */
uint32_t resumed_clause(Reader *r, uint32_t coordinator) {
    const Letter *l = r->letter;
    if (coordinator < r->sentence.start + 2 || !is_mark(l, coordinator - 1, ','))
        return NONE;
    uint32_t word = skip_adverbs(r, coordinator + 1), verb = word + 1, next = verb + 1;
    uint32_t finite = clause_at(r, joined_to(r, l->clause_of[coordinator - 2]))->finite;
    bool predicate = next < r->sentence.end && finite != NONE &&
                     is_predicate(r, word, verb, finite) && !starts_phrase(l, next);
    next = skip_adverbs(r, next);
    if (!predicate || next >= r->sentence.end ||
        !(token_is(l, next, WORD_PREPOSITION) ||
          (l->document->tokens[next].flags & TOKEN_PUNCTUATION)))
        return NONE;
    return subordinate_before(r, coordinator - 1);
}

/* 'dat Polen het doel steunt, | maar het middel ongeschikt acht.': a verb at the end,
   with more than its subject before it, goes on with the clause before the comma. Gives
   it; NONE. */
uint32_t taken_up(Reader *r, uint32_t coordinator, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, coordinator, WORD_COORDINATOR) || token + 1 >= r->sentence.end ||
        coordinator < r->sentence.start + 2 || !is_mark(l, coordinator - 1, ',') ||
        !(l->document->tokens[token + 1].flags & TOKEN_PUNCTUATION))
        return NONE;
    uint32_t first = skip_adverbs(r, coordinator + 1);
    if (first >= token || !starts_phrase(l, first) ||
        base_phrase(l, first, token).end == token)
        return NONE;
    return subordinate_before(r, coordinator - 1);
}
