/* Conjuncts: what a coordinator joins, when the finite verb of another clause follows it.

       steunt het plan | en pleit voor een fonds           the main clause, its subject
       dat de bonden dit steunen | en pleiten voor uitstel   the clause at hand, by number
       op te stellen | en ik volg dit advies               a main clause of its own
       om lasten | en kosten te verlagen                   none: no finite verb */
#include "clauses.h"

/* Nearest clause upwards that has its verb second. */
static uint32_t main_above(Reader *r) {
    uint32_t clause = r->current;
    while (ends_with_verb(r, clause)) {
        uint32_t above = clause_at(r, joined_to(r, clause))->parent;
        if (above == NONE) break;
        clause = above;
    }
    return clause;
}

/* 'en roepen de Raad op', but not 'te versterken en verbeteren': something follows a verb
   that comes second. */
static bool goes_on(const Reader *r, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t next = verb + 1;
    return next < r->sentence.end && !(l->verbs[next] & VERB_ROLE) &&
           !((l->document->tokens[next].flags & TOKEN_PUNCTUATION) &&
             !is_inner_mark(l, next));
}

/* 'dat hier snel | en open over wordt gecommuniceerd': no conjunct before the clause at
   hand has its verb. */
static bool awaits_verb_last(Reader *r) {
    const Clause *c = clause_at(r, r->current);
    return c->kind != CLAUSE_INFINITIVE && is_verb_last(c) && c->finite == NONE;
}

/* 'op te stellen | en ik volg dit advies': behind a clause that ends with its verb, a
   pronoun that is always a subject, its verb, and more. */
static bool begins_main(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return token + 3 < r->sentence.end && token_is(l, token + 1, WORD_NOMINATIVE) &&
           (l->verbs[token + 2] & FORM_FINITE) && goes_on(r, token + 2) &&
           ends_with_verb(r, r->current) && is_complete(r, r->current);
}

/* 'sprak over het plan, | waarbij | Malta wees op …': with a subject of its own. */
static bool tells_whereby(const Letter *l, const Clause *c) {
    return c->kind == CLAUSE_RELATIVE && c->introducer != NONE && c->introducer > 0 &&
           is_mark(l, c->introducer - 1, ',') &&
           !token_is(l, c->introducer, WORD_DEMONSTRATIVE) &&
           !token_is(l, c->introducer, WORD_PRONOUN);
}

/* 'De raad meldt dat de bonden het plan steunen | en pleiten voor …': the verb cannot be
   that of the main clause, whose subject is of the other number, but of that at hand. So
   it is where that tells of more: 'waarbij Malta wees op de lasten | en pleitte voor'. */
static uint32_t clause_of_number(Reader *r, uint32_t above, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t here = joined_to(r, r->current);
    const Clause *c = clause_at(r, here);
    bool other = differs_in_number(l, verb, clause_at(r, above)->finite);
    bool fits = (c->kind == CLAUSE_SUBORDINATE ? other : tells_whereby(l, c)) &&
                c->finite != NONE && here != above &&
                !differs_in_number(l, verb, c->finite);
    return fits ? here : above;
}

bool try_conjunct(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COORDINATOR)) return false;
    if (begins_main(r, token)) {
        r->current = begin_clause(r, CLAUSE_MAIN, main_above(r), NONE);
        take(r, token);
        return true;
    }
    uint32_t resumed = resumed_clause(r, token);
    if (resumed != NONE) {
        r->current = begin_clause(r, CLAUSE_CONJUNCT, resumed, token);
        take(r, token);
        return true;
    }
    uint32_t next = skip_adverbs(r, token + 1);
    if (next >= r->sentence.end || !(l->verbs[next] & FORM_FINITE)) return false;
    /* 'aan te passen | en te werken | aan een plan': 'te' is an adverb by its letters. */
    if (is_marked(r, next)) return false;
    uint32_t above = main_above(r);
    if (clause_at(r, above)->finite == NONE) return false;
    if (awaits_verb_last(r)) return false;
    if (token_is(l, next, WORD_NOUN) &&
        clause_at(r, r->current)->kind == CLAUSE_INFINITIVE &&
        !is_complete(r, r->current))
        return false;
    if (above != r->current && !only_finite(l->verbs[next]) && !goes_on(r, next))
        return false;
    if (!only_finite(l->verbs[next]) && next + 1 < r->sentence.end &&
        only_finite(l->verbs[next + 1]))
        return false;
    if (!only_finite(l->verbs[next]) && above == r->current &&
        open_at(r, above)->cluster_end > 0)
        return false;
    above = clause_of_number(r, above, next);
    r->current = begin_clause(r, CLAUSE_CONJUNCT, above, token);
    take(r, token);
    return true;
}
