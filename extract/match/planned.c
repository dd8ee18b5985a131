/* Infinitives behind what they complete: a plan, or the preposition that 'er' has lost.

   Examples. 'steun het voorstel | de premie te verlagen', 'houdt vast aan zijn besluit |
   de norm te herzien', but not 'poogt met het voorstel de premie te verlagen'. */
#include "clauses.h"
#include "verbs.h"

/* 'het | plan', 'zijn eerdere | plan': a plan that is not known yet, as 'dit plan' is. */
static uint32_t plan_start(const Letter *l, uint32_t noun, uint32_t from) {
    uint32_t t = noun;
    while (t > from && token_is(l, t - 1, WORD_ADJECTIVE)) t--;
    return t > from && token_is(l, t - 1, WORD_DETERMINER) &&
                   !token_is(l, t - 1, WORD_DEMONSTRATIVE)
               ? t - 1
               : NONE;
}

/* Does the object of the infinitive begin at the token? */
static bool starts_object(const Letter *l, uint32_t t, uint32_t token) {
    if (token_is(l, t, WORD_DENIAL)) return false;
    return token_is(l, t, WORD_DETERMINER) || outer_mention(l, t) != NONE ||
           (token_is(l, t, WORD_NOUN) && t + 2 == token);
}

/* 'het plan | de premie te verlagen', 'het plan van de sector | de premie te verlagen':
   behind the plan at the token and whose it is; NONE where nothing begins there. */
static uint32_t behind_plan(const Letter *l, uint32_t plan, uint32_t token) {
    uint32_t t = plan + 1;
    if (token_is(l, t, WORD_GENITIVE)) t = base_phrase(l, t + 1, token).end;
    return t + 1 < token && starts_object(l, t, token) ? t : NONE;
}

uint32_t plan_in_front(const Letter *l, uint32_t first, uint32_t token) {
    uint32_t t = first + (token_is(l, first, WORD_PREPOSITION) &&
                          !token_is(l, first, WORD_PURPOSE));
    if (!token_is(l, t, WORD_DETERMINER)) return NONE;
    for (t++; t + 3 < token && token_is(l, t, WORD_ADJECTIVE);) t++;
    bool plan = t + 3 < token && token_is(l, t, WORD_PLANNED) &&
                token_is(l, token - 1, WORD_INFINITIVE_MARKER);
    return plan && plan_start(l, t, first) != NONE ? behind_plan(l, t, token) : NONE;
}

/* 'zegt | toe', but not 'de bouw | op het terrein', though 'steunt op' is a verb. */
static bool is_part_alone(Reader *r, uint32_t t) {
    const Letter *l = r->letter;
    return is_loose_part(r, t) &&
           !(token_is(l, t, WORD_PREPOSITION) && starts_phrase(l, t + 1));
}

uint32_t after_planned(Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    bool inner = finite == NONE && c->kind == CLAUSE_SUBORDINATE && c->introducer != NONE;
    if (finite == NONE && !inner) return plan_in_front(l, r->sentence.start, token);
    if (!inner && (l->verbs[finite] & (VERB_ASKING | VERB_TRYING))) return NONE;
    /* 'dat hij | het plan | de premie te verlagen steunt' */
    uint32_t first = inner ? c->introducer + 1 : finite + 1;
    for (uint32_t t = first; t + 2 < token; t++) {
        if (!token_is(l, t, WORD_PLANNED)) continue;
        uint32_t from = behind_plan(l, t, token), next = from;
        if (from == NONE) continue;
        uint32_t start = plan_start(l, t, first);
        /* 'zegt toe | het plan de Kamer te sturen'. */
        if (start == NONE || (!inner && is_part_alone(r, start - 1))) return NONE;
        while (next + 1 < token && (inner || !is_part_alone(r, next))) next++;
        return next + 1 < token ? NONE : from;
    }
    return NONE;
}

uint32_t after_parted(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = finite + 1;
    while (t < token &&
           !(token_is(l, t, WORD_R_PRONOUN) && token_is(l, t, WORD_EXPLETIVE)))
        t++;
    /* In 'Daarom zijn er redenen voor …' it is the subject. */
    bool lone = t > finite + 1 || has_subject_first(r, finite);
    for (t++; t + 2 < token;) {
        uint32_t several = several_end(l, t, WORD_PREPOSITION);
        uint32_t next = several > t ? several : t + 1;
        bool lost = several == t && token_is(l, t, WORD_ANNOUNCING);
        if (lost && starts_phrase(l, next)) return next;
        if (lost && token_is(l, next, WORD_PREPOSITION) && starts_phrase(l, next + 1))
            return next + 1;
        bool led = several > t || token_is(l, t, WORD_PREPOSITION);
        uint32_t end = base_phrase(l, led ? next : t, token).end;
        if (led)
            t = end > next ? end : next;
        else if (token_is(l, t, WORD_ADVERB) || token_is(l, t, WORD_PARTICLE) ||
                 token_is(l, t, WORD_NEGATION))
            t = next;
        else if (lone && end > t)
            t = end;
        else
            return NONE;
    }
    return NONE;
}
