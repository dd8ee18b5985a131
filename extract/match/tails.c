/* What else belongs to a subject of which the clause analysis knows the first words only.

   Worked example. In

       De raad vindt dat het toezicht op de haven tekortschiet.

   the subject of the second clause is 'het toezicht': behind it may stand what says where
   or how something is done ('dat Polen | in de Raad | tekortschiet'). Behind a common
   noun 'op de haven' says which supervision, and the whole is what falls short. */
#include "frames.h"

/* An actor by name: 'Polen', not 'boeren'; or who writes: 'is handhaving | voor het
   kabinet | het uitgangspunt'. */
static bool is_named(const Letter *letter, TokenSpan phrase) {
    if (!is_actor(letter, phrase)) return false;
    uint32_t mention = outer_mention(letter, phrase.end - 1);
    return (letter->document->tokens[phrase.start].flags & TOKEN_CAPITAL) ||
           (mention != NONE && letter->rules->author != NONE &&
            letter->mentions.items[mention].entity == letter->rules->author);
}

/* 'krijgt [de motie] op stuk nr. 25 | oordeel Kamer': do words that the frame has for
   itself begin at the token? */
static bool begins_trigger(const Letter *letter, const Anchor *anchor, uint32_t token) {
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (anchor->with[i].start == token) return true;
    return is_trigger(letter, anchor, token);
}

/* Not where an actor is only named in it: 'de inzet | van vrijwilligers'. */
static bool is_headed_by_actor(const Letter *letter, TokenSpan phrase) {
    return is_actor(letter, base_phrase(letter, phrase.start, phrase.end));
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
        return copula ? end < c->finite
                      : end <= c->finite && !is_headed_by_actor(letter, subject);
    /* 'is [een verbod] op helmen | nog steeds niet | nodig' */
    while (copula && owns(letter, anchor->clause, end) &&
           !begins_trigger(letter, anchor, end) &&
           (token_is(letter, end, WORD_NEGATION) ||
            (token_is(letter, end, WORD_ADVERB) &&
             !token_is(letter, end, WORD_PREPOSITION) &&
             !token_is(letter, end, WORD_ADJECTIVE))))
        end++;
    bool said =
        token_is(letter, end, WORD_PARTICLE) || token_is(letter, end, WORD_ADJECTIVE);
    return (c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT) &&
           c->finite < subject.start && !is_headed_by_actor(letter, subject) &&
           owns(letter, anchor->clause, end) &&
           (begins_trigger(letter, anchor, end) ||
            (copula && token_is(letter, end, WORD_DETERMINER) &&
             begins_trigger(letter, anchor, end + 1)) ||
            (said && !token_is(letter, end, WORD_PREPOSITION)));
}

/* 'wordt de inzet | verhoogd', 'worden de voorstellen | door de raad gesteund': does the
   participle of a passive stand there, or behind who acts? */
static bool ends_passive(const Letter *letter, uint32_t token, uint32_t limit) {
    if (token_is(letter, token, WORD_AGENT))
        token = base_phrase(letter, token + 1, limit).end;
    return token < limit && (letter->verbs[token] & FORM_PARTICIPLE);
}

/* 'wordt [de inzet] | op herplanting van lanen | verhoogd', but not 'wordt [het plan] |
   met de sector | besproken', nor what it is done by or amid; the phrase is that behind
   the preposition. */
static bool is_done_to(const Letter *letter, const Anchor *anchor, TokenSpan subject,
                       uint32_t preposition, TokenSpan next) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    bool second = c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT;
    uint32_t mention = outer_mention(letter, next.start);
    if (!anchor->passive || !second || c->finite >= subject.start ||
        token_is(letter, preposition, WORD_AGENT) ||
        token_is(letter, preposition, WORD_BESIDE) || is_setting(letter, next) ||
        (mention != NONE && mention_is(letter, mention, CORE_AMOUNT)))
        return false;
    return ends_passive(letter, next.end, c->tokens.end) ||
           is_mark(letter, next.end, ',');
}

/* 'Er komt [een verbod] | op de verkoop van lachgas.': behind all that says more of a
   subject that 'er' introduces, where the clause says nothing else; 0. */
static uint32_t introduced_end(const Letter *letter, const Anchor *anchor,
                               TokenSpan subject, TokenSpan next) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    if (!c->expletive || c->finite == NONE || c->finite >= subject.start ||
        (c->kind != CLAUSE_MAIN && c->kind != CLAUSE_CONJUNCT) ||
        is_actor(letter, subject) || is_setting(letter, next) || is_period(letter, next))
        return 0;
    uint32_t end = next.end, limit = c->tokens.end;
    while (end + 1 < limit && token_is(letter, end, WORD_PREPOSITION) &&
           !letter->set_phrase[end] && starts_phrase(letter, end + 1) &&
           !is_date(letter, end + 1))
        end = base_phrase(letter, end + 1, limit).end;
    bool last = end >= limit || (letter->document->tokens[end].flags & TOKEN_PUNCTUATION);
    return last ? end : 0;
}

/* 'de motie op stuk | nr. 25': behind the number of what the phrase that ends at the
   token names, which an abbreviation announces; the token where there is none. */
static uint32_t behind_number(const Letter *letter, uint32_t end, uint32_t limit) {
    const Token *tokens = letter->document->tokens;
    const char *text = letter->document->text.text;
    if (end + 1 >= limit || !(tokens[end].flags & TOKEN_WORD) ||
        !(tokens[end + 1].flags & TOKEN_NUMBER))
        return end;
    return text[tokens[end].span.end - 1] == '.' ? end + 2 : end;
}

/* 'tussen het Rijk | , de provincies en de gemeenten': a comma in a list that a
   coordinator ends. */
static bool lists_more(const Letter *letter, uint32_t comma, uint32_t limit) {
    uint32_t t = comma;
    while (is_mark(letter, t, ',') && t + 1 < limit && starts_phrase(letter, t + 1)) {
        uint32_t end = base_phrase(letter, t + 1, limit).end;
        if (end <= t + 1 || end >= limit) return false;
        t = end;
    }
    return t > comma && token_is(letter, t, WORD_COORDINATOR);
}

uint32_t behind_pair(const Letter *letter, uint32_t preposition, uint32_t limit) {
    uint32_t end = base_phrase(letter, preposition + 1, limit).end;
    while (token_is(letter, preposition, WORD_PAIRING) && end > preposition + 1 &&
           end + 1 < limit && starts_phrase(letter, end + 1) &&
           (token_is(letter, end, WORD_COORDINATOR) || lists_more(letter, end, limit)))
        end = base_phrase(letter, end + 1, limit).end;
    return end;
}

/* 'het toezicht | op de haven', 'samenwerking op het gebied van | veiligheid': the phrase
   that a preposition at the token governs, with what is joined to it; empty where none
   may say more of a subject. */
static TokenSpan governed_phrase(const Letter *letter, const Anchor *anchor,
                                 uint32_t token) {
    const TokenSpan none = { 0, 0 };
    uint32_t limit = letter->clauses.items[anchor->clause].tokens.end;
    uint32_t several = several_end(letter, token, WORD_PREPOSITION), first = token + 1;
    if (several > first)
        first = several;
    else if (!token_is(letter, token, WORD_PREPOSITION) || letter->set_phrase[token])
        return none;
    if (token_is(letter, token, WORD_ADVERB) || is_trigger(letter, anchor, token) ||
        !starts_phrase(letter, first) || token_is(letter, first, WORD_PRONOUN) ||
        is_date(letter, first))
        return none;
    TokenSpan next = base_phrase(letter, first, limit);
    if (next.end > next.start) next.end = behind_number(letter, next.end, limit);
    /* 'is aandacht voor de kwaliteit | van het toezicht | van belang' */
    while (next.end > next.start && next.end + 1 < limit &&
           starts_phrase(letter, next.end + 1) &&
           (token_is(letter, next.end, WORD_COORDINATOR) ||
            lists_more(letter, next.end, limit) ||
            (token_is(letter, next.end, WORD_GENITIVE) &&
             (anchor->passive || !is_trigger(letter, anchor, next.end)))))
        next.end = base_phrase(letter, next.end + 1, limit).end;
    for (uint32_t t = next.start; t < next.end; t++)
        if (is_trigger(letter, anchor, t) || (letter->verbs[t] & VERB_ROLE)) next.end = t;
    return next;
}

/* 'is [een verbod] | op het dragen van helmen in winkels | ongewenst', 'staat [het
   belang] van kinderen | in gezinnen met schulden | voorop': behind all phrases between a
   subject and what a copula or the words of the frame say of it, but those that only say
   when or amid what; the end of the subject where nothing is said. */
static uint32_t chained_end(const Letter *letter, const Anchor *anchor, TokenSpan subject,
                            TokenSpan next) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t end = subject.end, preposition = end;
    if (c->finite == NONE || c->kind == CLAUSE_SUBORDINATE) return end;
    bool copula = (letter->verbs[c->finite] & VERB_COPULA) && !anchor->passive;
    while (next.end > next.start && next.end < c->tokens.end) {
        if (is_named(letter, next)) return subject.end;
        if (!is_period(letter, next) && !is_setting(letter, next)) end = next.end;
        if (is_done_to(letter, anchor, subject, preposition, next)) return end;
        preposition = next.end;
        if (has_tail(letter, anchor, subject, next.end))
            return copula || begins_trigger(letter, anchor, next.end) ? end : subject.end;
        next = governed_phrase(letter, anchor, next.end);
    }
    return subject.end;
}

uint32_t subject_tail(const Letter *letter, const Anchor *anchor, TokenSpan subject) {
    uint32_t limit = letter->clauses.items[anchor->clause].tokens.end;
    TokenSpan next = governed_phrase(letter, anchor, subject.end);
    if (next.end == 0) return subject.end;
    uint32_t introduced = introduced_end(letter, anchor, subject, next);
    if (introduced > next.start) return introduced;
    bool more = next.end > next.start && next.end < limit &&
                (has_tail(letter, anchor, subject, next.end) ||
                 is_done_to(letter, anchor, subject, subject.end, next));
    if (!more) return chained_end(letter, anchor, subject, next);
    return !is_named(letter, next) && !is_period(letter, next) ? next.end : subject.end;
}

/* '| en de baten | een register': behind what is joined to a phrase that ends at the
   token, where one more phrase begins; `end` where none does. */
static uint32_t behind_joined_things(const Letter *letter, uint32_t clause, uint32_t end,
                                     uint32_t limit) {
    uint32_t t = end;
    bool last = false;
    while (!last && t + 1 < limit && owns(letter, clause, t)) {
        last = token_is(letter, t, WORD_COORDINATOR);
        if (!last && !is_mark(letter, t, ',')) return end;
        uint32_t start = t + 1;
        if (!owns(letter, clause, start) || !starts_phrase(letter, start) ||
            (letter->verbs[start] & VERB_ROLE))
            return end;
        t = base_phrase(letter, start, limit).end;
        while (t > start && t + 1 < limit && token_is(letter, t, WORD_GENITIVE))
            t = start = base_phrase(letter, t + 1, limit).end;
    }
    bool more = last && t < limit && owns(letter, clause, t);
    /* 'komt er, aan de hand van de proef en het rapport |, een plan' */
    if (more && is_mark(letter, t, ',')) return t;
    return more && starts_phrase(letter, t) && !(letter->verbs[t] & VERB_ROLE) &&
                   !token_is(letter, t, WORD_PREPOSITION) &&
                   !token_is(letter, t, WORD_ADJECTIVE)
               ? t
               : end;
}

uint32_t behind_governed_list(const Letter *letter, uint32_t clause, uint32_t token,
                              uint32_t limit) {
    uint32_t several = several_end(letter, token, WORD_PREPOSITION);
    uint32_t first = several > token + 1 ? several : token + 1;
    TokenSpan inner = base_phrase(letter, is_date(letter, token) ? token : first, limit);
    /* 'is met [Aedes, de Woonbond en de VNG]' */
    inner.end = is_actor(letter, inner)
                    ? actor_list_end(letter, clause, inner.end, limit)
                    : behind_joined_things(letter, clause, inner.end, limit);
    return inner.end > token ? inner.end : token + 1;
}
