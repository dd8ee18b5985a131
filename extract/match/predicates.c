/* What a clause says, as words: all of it, or what it says of its subject, without what
   only tells amid what, when or with whom.

   Worked example:

       Nederland zal dit jaar, waar mogelijk, samen met Polen de regels herzien.

   The predicate begins behind the subject and the finite verb; 'dit jaar', the aside
   between commas and 'samen met Polen' go off in front: 'de regels herzien'. */
#include "frames.h"

TokenSpan own_words(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan span = before_conjunct(letter, clause, whole_clause(letter, clause));
    if (c->introducer != NONE && c->introducer >= span.start)
        span.start = asks_twice(letter, c)
                         ? c->body
                         : behind_aside(letter, clause, span, c->introducer + 1);
    uint32_t adverb = several_end(letter, span.start, WORD_ADVERB);
    if (adverb > span.start && adverb < span.end) span.start = adverb;
    while (span.start < span.end && outer_mention(letter, span.start) == NONE &&
           (is_function_word(letter, span.start) ||
            (letter->document->tokens[span.start].flags & TOKEN_PUNCTUATION)) &&
           !token_is(letter, span.start, WORD_PREPOSITION) &&
           several_end(letter, span.start, WORD_PREPOSITION) <= span.start)
        span.start++;
    return span;
}

/* 'Volgens Polen | moeten de regels eenvoudiger': behind the phrase in front that names
   who speaks, where the verb follows it; where it starts, if none does. */
static uint32_t behind_speaker(const Letter *letter, const Anchor *anchor,
                               TokenSpan span) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t first = several_end(letter, span.start, WORD_PREPOSITION);
    if (first <= span.start) first = span.start + 1;
    Value speaker;
    if (!token_is(letter, span.start, WORD_PREPOSITION) || c->finite == NONE)
        return span.start;
    if (c->kind == CLAUSE_MAIN && c->finite < span.end &&
        anchor->head.start > span.start && anchor->head.end <= c->finite)
        return c->finite; /* 'Naar de mening van het kabinet | kunnen zij eenvoudiger' */
    /* 'Naar de mening | van Malta', 'Volgens de raad |, die de wet evalueerde, | moet' */
    uint32_t end = base_phrase(letter, first, c->finite).end;
    if (end < c->finite && token_is(letter, end, WORD_GENITIVE))
        end = base_phrase(letter, end + 1, c->finite).end;
    uint32_t t = end;
    while (t < c->finite && (!owns(letter, anchor->clause, t) || is_mark(letter, t, ',')))
        t++;
    if (t != c->finite || !speakers_at(letter, anchor->head.start, &speaker, 1))
        return span.start;
    bool named = first <= speaker.tokens.start && speaker.tokens.end == end;
    return named ? c->finite : span.start;
}

/* 'Gelet op de kosten | moet het fonds …', 'Met het oog op de top | moeten …': behind
   what stands in front of verb and subject and only says why, beside what, or amid what;
   where it starts, if nothing does. */
static uint32_t behind_ground(const Letter *letter, const Anchor *anchor,
                              TokenSpan span) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t t = span.start;
    if (c->kind != CLAUSE_MAIN || c->finite == NONE || c->finite <= t ||
        c->finite >= span.end || anchor->head.start < c->finite ||
        c->subject.start < c->finite || c->subject.end <= c->subject.start)
        return t;
    TokenSpan phrase = base_phrase(letter, t + 1, c->finite);
    bool ground =
        token_is(letter, t, WORD_GROUND) || several_end(letter, t, WORD_GROUND) > t;
    bool setting = token_is(letter, t, WORD_PREPOSITION) && is_setting(letter, phrase);
    return ground || setting || several_end(letter, t, WORD_PREPOSITION) > t + 1
               ? c->finite
               : t;
}

TokenSpan said_in(const Letter *letter, const Anchor *anchor) {
    TokenSpan span = own_words(letter, anchor->clause);
    if (span.start == anchor->head.start &&
        token_is(letter, span.start, WORD_PREPOSITION))
        span.start = base_phrase(letter, anchor->head.end, span.end).end;
    else if (span.start == anchor->head.start && anchor->head.end < span.end &&
             !(letter->verbs[span.start] & VERB_ROLE) &&
             (letter->verbs[anchor->head.end] & FORM_FINITE))
        span.start = anchor->head.end; /* 'Gelukkig | is het aantal branden gedaald' */
    span.start = behind_speaker(letter, anchor, span);
    span.start = behind_ground(letter, anchor, span);
    return span;
}

/* Does a noun or a name stand there? */
static bool names_thing(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (outer_mention(letter, t) != NONE ||
            (token_is(letter, t, WORD_NOUN) && !(letter->verbs[t] & VERB_ROLE)))
            return true;
    return false;
}

/* The most words between a subject and a clause behind it that shares it. */
#define SHARED_REACH 8

/* '| De regels zijn verouderd en | moeten eenvoudiger': what a clause says that shares
   the subject in front of it and names nothing itself begins with that; where it names a
   thing, 'en | moeten hun boeken openen', behind its verb. Nothing is left where the
   subject is far or but a pronoun. */
static TokenSpan with_shared_subject(const Letter *letter, uint32_t clause,
                                     TokenSpan said) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = clause_subject(letter, clause);
    if (c->kind != CLAUSE_CONJUNCT || c->subject.end > c->subject.start ||
        c->finite != said.start || subject.end <= subject.start ||
        subject.end > said.start)
        return said;
    if (names_thing(letter, said)) return (TokenSpan){ c->finite + 1, said.end };
    if (!says_something(letter, subject) || subject.end + SHARED_REACH < said.start)
        return (TokenSpan){ said.end, said.end };
    return (TokenSpan){ subject.start, said.end };
}

/* May the word be left out in front of what is demanded: 'moeten | er nu | bussen
 * rijden'?
 */
static bool fills_a_place(const Letter *letter, uint32_t token) {
    if (token_is(letter, token, WORD_NOMINATIVE)) return true;
    if (several_end(letter, token, WORD_ADVERB) > token) return true;
    if (outer_mention(letter, token) != NONE || token_is(letter, token, WORD_QUANTIFIER))
        return false;
    if (token_is(letter, token, WORD_EXPLETIVE))
        return !token_is(letter, token, WORD_DETERMINER);
    return token_is(letter, token, WORD_ADVERB) && is_function_word(letter, token) &&
           !token_is(letter, token, WORD_NEGATION) &&
           !token_is(letter, token, WORD_PREPOSITION);
}

/* 'wordt | naar de mening van het kabinet | recht gedaan', 'moet | volgens Malta | de
   termijn …': behind the phrase that says whose view it is: that holds the word which
   sets off the frame, or names an actor behind a word for it. */
static uint32_t behind_view(const Letter *letter, const Anchor *anchor, uint32_t token,
                            uint32_t limit) {
    uint32_t head = anchor->head.start, end = anchor->head.end;
    TokenSpan inner = base_phrase(letter, token + 1, limit);
    if (token_is(letter, token, WORD_SOURCE) && is_actor(letter, inner) &&
        inner.end < limit)
        return inner.end;
    if (!token_is(letter, token, WORD_PREPOSITION) || head <= token ||
        letter->verbs[head] || inner.end < end)
        return token;
    if (end + 1 < limit && token_is(letter, end, WORD_GENITIVE))
        end = base_phrase(letter, end + 1, limit).end;
    return end < limit ? end : token;
}

/* 'Als dit klopt, moeten er | extra bussen rijden': behind the verb that stands first
   where another clause is in front, and that the demand is made with or only helps
   another. */
static TokenSpan behind_first_verb(const Letter *letter, const Anchor *anchor,
                                   TokenSpan said) {
    uint32_t t = said.start, finite = letter->clauses.items[anchor->clause].finite;
    /* '| Het moet | gaan om kleine fondsen', 'Dat | moet sneller', '| Wij moeten | …' */
    TokenSpan subject = letter->clauses.items[anchor->clause].subject;
    bool place = t + 1 == finite && !says_something(letter, (TokenSpan){ t, finite });
    bool empty = place || (finite == t && subject.end > subject.start &&
                           subject.end <= t && !says_something(letter, subject));
    t += place || (t + 1 == finite && token_is(letter, t, WORD_NOMINATIVE));
    bool helps = (letter->verbs[t] & VERB_AUXILIARY) && !(letter->verbs[t] & VERB_COPULA);
    /* 'Helaas is | dit niet altijd te voorkomen' */
    if (finite == t && anchor->head.start != t && subject.start == t + 1 &&
        (letter->verbs[t] & VERB_COPULA))
        return names_something(letter, (TokenSpan){ t + 1, said.end })
                   ? (TokenSpan){ t + 1, said.end }
                   : said;
    if (finite != t || (anchor->head.start != t && !helps)) return said;
    t = behind_view(letter, anchor, t + 1, said.end);
    while (t < said.end && fills_a_place(letter, t)) {
        uint32_t several = several_end(letter, t, WORD_ADVERB);
        t = several > t ? several : t + 1;
    }
    TokenSpan rest = { t, said.end };
    if (empty) return names_thing(letter, rest) ? rest : (TokenSpan){ t, t };
    return names_something(letter, rest) ? rest : said;
}

TokenSpan demanded_in(const Letter *letter, const Anchor *anchor) {
    TokenSpan said = with_shared_subject(letter, anchor->clause, said_in(letter, anchor));
    return behind_first_verb(letter, anchor, said);
}

/* Behind what stands before the words that count: 'zal | graag | dit najaar | samen met
   Polen | in dit kader | , zodra dit kan, | de regels herzien'. `span.start` where
   nothing does. */
static uint32_t behind_circumstance(const Letter *letter, uint32_t clause,
                                    TokenSpan span) {
    uint32_t t = span.start, behind = companions_end(letter, clause, t, span.end);
    if (behind == t) behind = behind_aside(letter, clause, span, t);
    if (behind > t) return behind;
    /* 'zal | zo nodig | ingrijpen' */
    uint32_t several = several_end(letter, t, WORD_ADVERB);
    if (several > t && several < span.end) return several;
    bool governed = token_is(letter, t, WORD_PREPOSITION);
    TokenSpan phrase = base_phrase(letter, t + governed, span.end);
    /* But 'in overleg | treden met de sector', 'de wet dit jaar | wijzigen'. */
    bool more = phrase.end > phrase.start && phrase.end < span.end &&
                !(letter->verbs[phrase.end] & VERB_ROLE);
    if (more && (governed ? is_setting(letter, phrase) : is_period(letter, phrase)))
        return phrase.end;
    /* But '| minder subsidie | geven'. */
    bool counts = token_is(letter, t, WORD_QUANTIFIER) && starts_phrase(letter, t);
    bool adverb =
        token_is(letter, t, WORD_ADVERB) && outer_mention(letter, t) == NONE && !counts;
    return t + (adverb || token_is(letter, t, WORD_REFLEXIVE));
}

/* The clause that tells of a phrase of this one, and begins at the token; NONE. */
static uint32_t relative_at(const Letter *letter, uint32_t clause, uint32_t token) {
    for (uint32_t i = clause + 1; i < letter->clauses.count; i++) {
        const Clause *inner = &letter->clauses.items[i];
        if (inner->tokens.start > token) break;
        if (inner->parent == clause && inner->kind == CLAUSE_RELATIVE &&
            inner->introducer == token && !token_is(letter, token, WORD_INTERROGATIVE))
            return i;
    }
    return NONE;
}

/* 'zal | in de gesprekken die ik voer, | de wachttijd noemen': with what tells of the
   phrase that goes off, where words are left behind it; else nothing goes off. */
static uint32_t behind_told(const Letter *letter, uint32_t clause, TokenSpan span,
                            uint32_t behind) {
    uint32_t relative =
        behind > span.start ? relative_at(letter, clause, behind) : (uint32_t)NONE;
    if (relative == NONE) return behind;
    uint32_t end = letter->clauses.items[relative].tokens.end;
    end += is_mark(letter, end, ',');
    return end < span.end ? end : span.start;
}

TokenSpan predicate_of(const Letter *letter, uint32_t clause) {
    TokenSpan span = { after_subject(letter, clause), whole_clause(letter, clause).end };
    span = before_conjunct(letter, clause, span);
    while (span.start < span.end) {
        uint32_t behind = behind_circumstance(letter, clause, span);
        behind = behind_told(letter, clause, span, behind);
        if (behind == span.start) break;
        span.start = behind;
    }
    if (span.start < span.end) {
        const Clause *inner = &letter->clauses.items[letter->clause_of[span.start]];
        if (inner->introducer == span.start && asks_twice(letter, inner))
            span.start = inner->body;
    }
    return span;
}

/* '| in 2030 | met een plan te komen', '| in 2030 of 2031 | een fonds in te richten':
   behind the days in front. */
static uint32_t behind_days(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end;) {
        bool joined = token_is(letter, t, WORD_COORDINATOR);
        uint32_t first = t + (joined || token_is(letter, t, WORD_PREPOSITION));
        TokenSpan phrase = base_phrase(letter, first, span.end);
        bool day = first < span.end && date_at(letter, first, span.end) != NONE;
        if (!day && !is_period(letter, phrase))
            return t + (t > span.start && is_mark(letter, t, ','));
        t = day ? letter->mentions.items[date_at(letter, first, span.end)].tokens.end
                : phrase.end;
    }
    return span.start;
}

/* 'in overleg met de sector | een plan op te stellen', '… en de bonden, | een plan':
   behind the phrase that its preposition begins; `token` where that has none. */
static uint32_t behind_governed(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t adverb = several_end(letter, token, WORD_ADVERB);
    if (adverb > token) token = adverb; /* 'in nauw overleg | met de sector' */
    if (!token_is(letter, token, WORD_PREPOSITION)) return token;
    uint32_t first = several_end(letter, token, WORD_PREPOSITION);
    if (first <= token) first = token + 1;
    /* 'op basis van | onder meer | metingen' */
    uint32_t members = several_end(letter, first, WORD_ADVERB);
    if (members > first && members < limit) first = members;
    uint32_t end = base_phrase(letter, first, limit).end;
    if (end <= first) return token;
    if (end + 1 < limit && token_is(letter, end, WORD_COORDINATOR)) {
        uint32_t more = base_phrase(letter, end + 1, limit).end;
        if (more > end + 1 && more < limit &&
            (is_mark(letter, more, ',') || token_is(letter, more, WORD_DETERMINER)))
            end = more;
    }
    return end + (end + 1 < limit && is_mark(letter, end, ','));
}

TokenSpan from_object(const Letter *letter, TokenSpan span) {
    uint32_t days = behind_days(letter, span);
    /* 'dat ik | de komende tijd wil | gebruiken om dit te bezien' */
    if (days > span.start && days + 1 < span.end &&
        (letter->verbs[days] & VERB_AUXILIARY) && (letter->verbs[days] & FORM_FINITE))
        days++;
    uint32_t t = span.start = days;
    while (t + 1 < span.end && !token_is(letter, t, WORD_DETERMINER)) {
        uint32_t end = behind_governed(letter, t, span.end);
        if (end == t && token_is(letter, t, WORD_PREPOSITION)) return span;
        if (end == t) break;
        t = end;
    }
    if (t == span.start || t >= span.end || !starts_phrase(letter, t)) return span;
    TokenSpan object = base_phrase(letter, t, span.end);
    uint32_t head = object.end - 1;
    /* 'bij de klanten, | de zorgaanbieders, | na te gaan' */
    if (object.end < span.end && is_mark(letter, object.end, ',')) return span;
    bool noun = object.end > t &&
                (token_is(letter, head, WORD_NOUN) ||
                 outer_mention(letter, head) != NONE || !token_known(letter, head));
    return noun && !letter->verbs[head] ? (TokenSpan){ t, span.end } : span;
}
