/* What else belongs to a subject of which the clause analysis knows the first words only.

   Worked example. In

       De raad vindt dat het toezicht op de haven tekortschiet.

   the subject of the second clause is 'het toezicht': behind it may stand what says where
   or how something is done ('dat Polen | in de Raad | tekortschiet'). Behind a common
   noun 'op de haven' says which supervision, and the whole is what falls short. */
#include "frames.h"

/* An actor by name: 'Polen', not 'boeren'. */
static bool is_named(const Letter *letter, TokenSpan phrase) {
    return is_actor(letter, phrase) &&
           (letter->document->tokens[phrase.start].flags & TOKEN_CAPITAL);
}

/* Does a phrase in front of `end` say more of a subject that is no actor? In 'dat [het
   toezicht] | op de haven | tekortschiet' it does; in 'Daarom is [het toezicht] | op de
   haven | zwak' only where what is said of it follows. */
static bool has_tail(const Letter *letter, const Anchor *anchor, TokenSpan subject,
                     uint32_t end) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    if (c->finite == NONE) return false;
    bool copula = letter->verbs[c->finite] & VERB_COPULA;
    if (c->kind == CLAUSE_SUBORDINATE)
        return copula ? end < c->finite : end <= c->finite && !is_actor(letter, subject);
    bool said =
        token_is(letter, end, WORD_PARTICLE) || token_is(letter, end, WORD_ADJECTIVE);
    return (c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT) &&
           c->finite < subject.start && !is_actor(letter, subject) &&
           owns(letter, anchor->clause, end) &&
           (is_trigger(letter, anchor, end) ||
            (said && !token_is(letter, end, WORD_PREPOSITION)));
}

/* 'wordt [de inzet] | op herplanting van lanen | verhoogd', but not 'wordt [het plan] |
   met de sector | besproken', nor what it is done by or amid. */
static bool is_done_to(const Letter *letter, const Anchor *anchor, TokenSpan subject,
                       TokenSpan next) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    bool second = c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT;
    uint32_t mention = outer_mention(letter, next.start);
    if (!anchor->passive || !second || c->finite >= subject.start ||
        token_is(letter, subject.end, WORD_AGENT) ||
        token_is(letter, subject.end, WORD_BESIDE) || is_setting(letter, next) ||
        (mention != NONE && mention_is(letter, mention, CORE_AMOUNT)))
        return false;
    return (letter->verbs[next.end] & FORM_PARTICIPLE) || is_mark(letter, next.end, ',');
}

uint32_t subject_tail(const Letter *letter, const Anchor *anchor, TokenSpan subject) {
    uint32_t token = subject.end,
             limit = letter->clauses.items[anchor->clause].tokens.end;
    if (!token_is(letter, token, WORD_PREPOSITION) || letter->set_phrase[token] ||
        token_is(letter, token, WORD_ADVERB) || is_trigger(letter, anchor, token) ||
        !starts_phrase(letter, token + 1) || token_is(letter, token + 1, WORD_PRONOUN) ||
        is_date(letter, token + 1))
        return token;
    TokenSpan next = base_phrase(letter, token + 1, limit);
    while (next.end > next.start && next.end + 1 < limit &&
           token_is(letter, next.end, WORD_COORDINATOR) &&
           starts_phrase(letter, next.end + 1))
        next.end = base_phrase(letter, next.end + 1, limit).end;
    while (anchor->passive && next.end + 1 < limit &&
           token_is(letter, next.end, WORD_GENITIVE))
        next.end = base_phrase(letter, next.end + 1, limit).end;
    for (uint32_t t = next.start; t < next.end; t++)
        if (is_trigger(letter, anchor, t) || (letter->verbs[t] & VERB_ROLE)) next.end = t;
    bool more = next.end > next.start && next.end < limit &&
                (has_tail(letter, anchor, subject, next.end) ||
                 is_done_to(letter, anchor, subject, next));
    return more && !is_named(letter, next) && !is_period(letter, next) ? next.end : token;
}
