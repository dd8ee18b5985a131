/* Objects: the phrase of a clause that no preposition governs, behind the subject or in
   front of the verb.

   Examples. 'Nederland steunt, gelet op de kosten, | een verbod | volledig'; 'De motie |
   beschouw ik als steun'; 'Deze signalen | neem ik serieus en vind ik zorgelijk' for both
   verbs. */
#include "frames.h"

/* How far behind its 'het' an infinitive that is a noun may stand. */
#define NOUN_REACH 5

/* Does a clause begin here that completes `clause`? An object would have come before. */
static bool is_complement_start(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t inner = letter->clause_of[token];
    const Clause *c = &letter->clauses.items[inner];
    return inner != clause && c->parent == clause && c->tokens.start == token &&
           is_complement(letter, c);
}

/* 'Eind mei | verwacht de inspectie': a phrase that says when. */
static bool says_when(const Letter *letter, uint32_t token, uint32_t to) {
    return starts_phrase(letter, token) &&
           is_period(letter, base_phrase(letter, token, to));
}

/* 'Die zorg | deel ik': a word that may open a clause, but points to the noun behind. */
static bool points_to(const Letter *letter, uint32_t token, uint32_t to) {
    return token + 1 < to && token_is(letter, token, WORD_DEMONSTRATIVE) &&
           token_is(letter, token, WORD_DETERMINER) &&
           token_is(letter, token + 1, WORD_NOUN);
}

/* 'acht | meer | transparantie gewenst': how much of the noun behind. */
static bool counts(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_QUANTIFIER) && starts_phrase(letter, token) &&
           token_is(letter, token + 1, WORD_NOUN);
}

/* 'kunnen wij | ons | niet veroorloven', 'heb ik | mij | afgevraagd': the same as the
   subject, in front of it or behind it, and no object. */
static bool is_oneself(const Letter *letter, uint32_t clause, uint32_t token) {
    TokenSpan subject = letter->clauses.items[clause].subject;
    return subject.end == subject.start + 1 && subject.end > 0 &&
           token_is(letter, subject.start, WORD_NOMINATIVE) &&
           !token_is(letter, token, WORD_NOMINATIVE) &&
           !token_is(letter, subject.start, WORD_PERSONAL) &&
           token_is(letter, token, WORD_PRONOUN) &&
           !token_is(letter, token, WORD_DEMONSTRATIVE) &&
           !(token_is(letter, token, WORD_DETERMINER) &&
             starts_phrase(letter, token + 1));
}

/* 'vindt het | politiek onaanvaardbaar | dat …': nothing but qualities up to what is
   said, though one may be a noun. */
static bool is_judged(const Letter *letter, uint32_t token) {
    uint32_t t = token, end = (uint32_t)letter->document->token_count;
    while (t + 1 < end && token_is(letter, t, WORD_ADJECTIVE)) t++;
    return t > token + 1 && !token_is(letter, t - 1, WORD_NOUN) &&
           (token_is(letter, t, WORD_COMPLEMENTIZER) ||
            token_is(letter, t, WORD_PURPOSE));
}

/* 'het', 'er' that stand for nothing behind them: 'heeft het | over', 'vindt het | goed',
   'waardeert het | dat …'. */
static bool is_empty(const Letter *letter, const Anchor *anchor, uint32_t token,
                     uint32_t to) {
    uint32_t next = token + 1;
    return token_is(letter, token, WORD_EXPLETIVE) &&
           (!starts_phrase(letter, next) || is_judged(letter, next) ||
            letter->clauses.items[letter->clause_of[next]].introducer == next ||
            (next >= to && token_is(letter, next, WORD_COMPLEMENTIZER)) ||
            (next < to &&
             (token_is(letter, next, WORD_PREPOSITION) ||
              token_is(letter, next, WORD_ADVERB) ||
              !owns(letter, anchor->clause, next) || is_trigger(letter, anchor, next))));
}

/* 'voor ouders en | hun kinderen': is it a name, or a phrase that ends in a noun? */
static bool is_joined_thing(const Letter *letter, uint32_t token, uint32_t to) {
    if (outer_mention(letter, token) != NONE) return true;
    if (letter->verbs[token] & VERB_ROLE) return false;
    TokenSpan phrase = base_phrase(letter, token, to);
    return phrase.start == token && phrase.end > token &&
           token_is(letter, phrase.end - 1, WORD_NOUN) &&
           !(letter->verbs[phrase.end - 1] & VERB_ROLE);
}

/* Behind the phrase that a preposition governs, and those joined to it: 'acht ik, gelet
   op de taken van | ACM en AFM |, een verbod onnodig'. */
static uint32_t behind_governed(const Letter *letter, uint32_t token, uint32_t to) {
    uint32_t end = base_phrase(letter, token, to).end;
    while (end > token && end + 1 < to && token_is(letter, end, WORD_COORDINATOR) &&
           is_joined_thing(letter, end + 1, to))
        end = base_phrase(letter, end + 1, to).end;
    return end;
}

/* 'De motie beschouw ik | als | steun', 'vind ik belangrijker | dan | nieuw beleid', but
   not 'zal | dan | het beleid herzien'. */
static bool compares(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_COMPARISON) &&
           (!token_is(letter, token, WORD_ADVERB) ||
            (token > 0 && token_is(letter, token - 1, WORD_ADJECTIVE) &&
             !token_is(letter, token - 1, WORD_NOUN)));
}

/* Behind what stands at the token and says when, how or with whom, or is of another
   clause; the token itself where an object may begin. */
static uint32_t behind_other(const Letter *letter, const Anchor *anchor, uint32_t token,
                             uint32_t to) {
    uint32_t date = date_at(letter, token, to), next = token + 1;
    bool plain = outer_mention(letter, token) == NONE;
    uint32_t behind = after_brackets(letter, token, to);
    if (is_mark(letter, token, '(')) return behind > token ? behind : to;
    behind = companions_end(letter, anchor->clause, token, to);
    if (behind > token) return behind;
    /* 'De motie beschouw ik | als steun': what it is called is no object. */
    if (plain && owns(letter, anchor->clause, token) && compares(letter, token)) {
        behind = behind_governed(letter, next, to);
        return behind > token ? behind : next;
    }
    uint32_t several = several_end(letter, token, WORD_PREPOSITION);
    if (!owns(letter, anchor->clause, token) ||
        (is_trigger(letter, anchor, token) && several <= next))
        return next;
    if (date != NONE) return letter->mentions.items[date].tokens.end;
    if (!plain) return token;
    if (says_when(letter, token, to)) return base_phrase(letter, token, to).end;
    /* 'Acht het, | anders dan de bond |, onwenselijk dat …': one of two words. */
    if (several > token || token_is(letter, token, WORD_PREPOSITION)) {
        behind = behind_governed(letter, several > token ? several : next, to);
        return behind > token ? behind : next;
    }
    bool dated =
        token_is(letter, token, WORD_DEMONSTRATIVE) && next < to && is_date(letter, next);
    /* 'steunt | sterk, betaalbaar vervoer'. */
    if (token_is(letter, token, WORD_ADJECTIVE) && next < to &&
        is_mark(letter, next, ',') && joins_attributes(letter, token, next, to))
        return token;
    bool judged = token > 0 && token_is(letter, token - 1, WORD_EXPLETIVE) &&
                  is_judged(letter, token);
    bool skipped = dated || judged || is_manner(letter, token) ||
                   (is_function_word(letter, token) && !points_to(letter, token, to) &&
                    !counts(letter, token)) ||
                   is_oneself(letter, anchor->clause, token) ||
                   (letter->verbs[token] & VERB_ROLE) ||
                   is_empty(letter, anchor, token, to) ||
                   (letter->document->tokens[token].flags & TOKEN_PUNCTUATION) ||
                   is_bare_adjective(letter, token, to);
    return skipped ? next : token;
}

/* '| Het in stand houden | van monumenten vinden wij …': behind an infinitive that is a
   noun with what goes with it in between; 0: there is none. */
static uint32_t noun_infinitive_end(const Letter *letter, uint32_t token, uint32_t to) {
    if (!token_is(letter, token, WORD_EXPLETIVE) ||
        !token_is(letter, token, WORD_DETERMINER) ||
        !(token_is(letter, token + 1, WORD_PREPOSITION) ||
          token_is(letter, token + 1, WORD_NEGATION) || letter->set_phrase[token + 1]))
        return 0;
    for (uint32_t t = token + 2; t + 1 < to && t < token + NOUN_REACH; t++) {
        if (letter->verbs[t] & VERB_ROLE) return 0;
        if ((token_forms(letter, t, WORD_VERB) & FORM_INFINITIVE) &&
            token_is(letter, t + 1, WORD_GENITIVE))
            return t + 1;
    }
    return 0;
}

/* First phrase of the clause from `from` on that is not governed by a preposition. */
static TokenSpan bare_phrase(const Letter *letter, const Anchor *anchor, uint32_t from,
                             uint32_t to) {
    for (uint32_t t = from; t < to;) {
        if (is_complement_start(letter, anchor->clause, t) ||
            token_is(letter, t, WORD_INCLUSIVE))
            break;
        bool own = outer_mention(letter, t) == NONE && owns(letter, anchor->clause, t) &&
                   !is_trigger(letter, anchor, t);
        uint32_t end = own ? attributive_end(letter, t, to) : 0;
        /* 'van belang | jaarlijks overleg te voeren': the noun is of another clause. */
        if (end && !owns(letter, anchor->clause, end - 1)) end = 0;
        if (!end) end = noun_infinitive_end(letter, t, to);
        if (end) return (TokenSpan){ t, extended_phrase(letter, anchor, end - 1).end };
        uint32_t behind = behind_other(letter, anchor, t, to);
        /* 'steunt | hen | actief bij de aanpak' */
        if (behind == t && token_is(letter, t, WORD_OBLIQUE))
            return (TokenSpan){ t, t + 1 };
        if (behind == t) return extended_phrase(letter, anchor, t);
        t = behind;
    }
    return (TokenSpan){ 0, 0 };
}

/* 'dat Polen het doel steunt | en het middel ongeschikt acht': a conjunct of a clause
   with its verb last has it there too. */
static bool ends_with_finite(const Letter *letter, const Clause *c) {
    uint32_t above = c->parent;
    while (above != NONE && letter->clauses.items[above].kind == CLAUSE_CONJUNCT)
        above = letter->clauses.items[above].parent;
    return above != NONE && letter->clauses.items[above].kind == CLAUSE_SUBORDINATE;
}

uint32_t after_subject(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t from = c->tokens.start;
    if (c->introducer != NONE) from = c->introducer + 1;
    bool verb_second = c->kind == CLAUSE_MAIN ||
                       (c->kind == CLAUSE_CONJUNCT && !ends_with_finite(letter, c));
    if (verb_second && c->finite != NONE) from = behind_finite(letter, c);
    if (c->subject.end > from && owns(letter, clause, c->subject.start))
        from = c->subject.end;
    return from;
}

/* 'waardeert | en ondersteunt gemeenten': of verbs side by side the last has the object
   of both. */
static TokenSpan shared_object(const Letter *letter, const Anchor *anchor) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    for (uint32_t i = anchor->clause + 1; i < letter->clauses.count; i++) {
        const Clause *next = &letter->clauses.items[i];
        if (next->sentence != c->sentence) break;
        if (next->parent != anchor->clause || next->kind != CLAUSE_CONJUNCT ||
            next->tokens.start != c->finite + 1)
            continue;
        Anchor last = { .clause = i, .head = { next->finite, next->finite + 1 } };
        return bare_phrase(letter, &last, after_subject(letter, i), next->tokens.end);
    }
    return (TokenSpan){ 0, 0 };
}

/* The phrase behind the subject that no preposition governs. */
static TokenSpan object_behind(const Letter *letter, const Anchor *anchor) {
    return bare_phrase(letter, anchor, after_subject(letter, anchor->clause),
                       letter->clauses.items[anchor->clause].tokens.end);
}

/* 'en | die ruimte wil ik benutten': where the words of the clause itself begin. */
static uint32_t behind_joiner(const Letter *letter, const Clause *c) {
    return c->tokens.start + token_is(letter, c->tokens.start, WORD_COORDINATOR);
}

/* 'Die kosten | vergoedt het kabinet': the phrase in front, with the subject behind. */
static TokenSpan phrase_in_front(const Letter *letter, const Anchor *anchor) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t first = behind_joiner(letter, c);
    bool fronted = c->kind == CLAUSE_MAIN && c->finite != NONE &&
                   c->subject.start > c->finite &&
                   !token_is(letter, first, WORD_PREPOSITION) &&
                   several_end(letter, first, WORD_PREPOSITION) <= first;
    return fronted ? bare_phrase(letter, anchor, c->tokens.start, c->finite)
                   : (TokenSpan){ 0, 0 };
}

/* The phrase in front where it opens the clause and is no day or period; empty. */
static TokenSpan opening_object(const Letter *letter, const Anchor *anchor) {
    TokenSpan front = phrase_in_front(letter, anchor);
    const Clause *c = &letter->clauses.items[anchor->clause];
    bool object = front.end > front.start && front.start == behind_joiner(letter, c) &&
                  !is_period(letter, front) && !is_date(letter, front.start);
    return object ? front : (TokenSpan){ 0, 0 };
}

/* 'Deze signalen | neem ik serieus | en vind ik verontrustend': the phrase in front is
   the object of both verbs. */
static TokenSpan front_of_joined(const Letter *letter, const Anchor *anchor) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    if (c->kind != CLAUSE_CONJUNCT || c->parent == NONE || c->finite == NONE ||
        c->subject.start != c->finite + 1 || !owns(letter, anchor->clause, c->finite + 1))
        return (TokenSpan){ 0, 0 };
    uint32_t finite = letter->clauses.items[c->parent].finite;
    Anchor before = { .clause = c->parent, .head = { finite, finite + 1 } };
    return opening_object(letter, &before);
}

TokenSpan fronted_object(const Letter *letter, const Anchor *anchor) {
    TokenSpan found = object_behind(letter, anchor);
    if (found.end > found.start) return (TokenSpan){ 0, 0 };
    found = opening_object(letter, anchor);
    return found.end > found.start ? found : front_of_joined(letter, anchor);
}

TokenSpan direct_object(const Letter *letter, const Anchor *anchor) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    TokenSpan found = object_behind(letter, anchor);
    if (found.end > found.start) return found;
    if (c->finite != NONE && c->finite + 1 < letter->document->token_count &&
        token_is(letter, c->finite + 1, WORD_COORDINATOR)) {
        found = shared_object(letter, anchor);
        if (c->kind != CLAUSE_RELATIVE || found.end > found.start) return found;
    }
    found = phrase_in_front(letter, anchor);
    if (found.end > found.start) return found;
    found = front_of_joined(letter, anchor);
    if (found.end > found.start) return found;
    return relative_object(letter, anchor->clause);
}
