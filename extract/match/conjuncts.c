/* Conjuncts: what a coordinator joins, when the finite verb of another clause follows it.

       steunt het plan | en pleit voor een fonds           the main clause, its subject
       dat de bonden dit steunen | en pleiten voor uitstel   the clause at hand, by number
       op te stellen | en ik volg dit advies               a main clause of its own
       was tegen | en Polen en Malta onthielden zich       both are its subject
       om lasten | en kosten te verlagen                   none: no finite verb */
#include "clauses.h"

bool differs_in_number(const Letter *l, uint32_t verb, uint32_t other) {
    uint32_t number = FORM_SINGULAR | FORM_PLURAL;
    uint32_t a = l->verbs[verb] & number, b = l->verbs[other] & number;
    return a && b && !(a & b);
}

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

uint32_t ahead(const Reader *r, uint32_t token) {
    return token + AHEAD < r->sentence.end ? token + AHEAD : r->sentence.end;
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

/* 'dat er meer treinen rijden | en daarnaast moeten de kaartjes goedkoper worden': behind
   an adverb and before its subject a helping verb stands second. */
static bool stands_second(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t verb = skip_adverbs(r, token + 1), next = verb + 1;
    if (verb == token + 1 || next >= r->sentence.end ||
        !(l->verbs[verb] & VERB_AUXILIARY) || !(l->verbs[verb] & FORM_FINITE))
        return false;
    return outer_mention(l, next) != NONE || token_is(l, next, WORD_DETERMINER) ||
           leads_plural(l, next, r->sentence.end);
}

/* 'er', not 'het'. */
static bool is_there(const Letter *l, uint32_t token) {
    return token_is(l, token, WORD_EXPLETIVE) && !token_is(l, token, WORD_DETERMINER);
}

/* 'De opvang moet beter | en er zijn verbeteringen nodig', '… | en daarnaast zijn er …':
   a plural that may be an infinitive is finite where it stands second beside 'er', behind
   a clause that has its verb so; not 'wil er wonen | en er werken'. */
static bool tells_there(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    bool first = token + 3 < r->sentence.end && is_there(l, token + 1);
    uint32_t verb = first ? token + 2 : skip_adverbs(r, token + 1);
    if (c->finite == NONE || ends_with_verb(r, r->current) ||
        verb + 2 >= r->sentence.end || verb == token + 1 || is_marked(r, verb) ||
        !(l->verbs[verb] & FORM_FINITE) || !(l->verbs[verb] & FORM_PLURAL))
        return false;
    if (!first) return is_there(l, verb + 1) && goes_on(r, verb);
    uint32_t next = skip_adverbs(r, verb + 1);
    return goes_on(r, verb) && next < r->sentence.end &&
           !token_is(l, next, WORD_PREPOSITION) &&
           (starts_phrase(l, next) || token_is(l, next, WORD_COORDINATOR));
}

/* 'op te stellen | en ik volg dit advies', 'dat scholen sluiten | en dat vind ik erg':
   behind a clause that ends with its verb, a pronoun that is always a subject, or that
   points back, its verb, and more. */
static bool begins_main(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (token + 3 >= r->sentence.end || !ends_with_verb(r, r->current) ||
        !is_complete(r, r->current))
        return false;
    uint32_t next = token + 1;
    bool points = token_is(l, next, WORD_DEMONSTRATIVE) &&
                  token_is(l, next, WORD_PRONOUN) && only_finite(l->verbs[next + 1]) &&
                  outer_mention(l, next) == NONE;
    return stands_second(r, token) ||
           ((token_is(l, next, WORD_NOMINATIVE) || points) &&
            (l->verbs[token + 2] & FORM_FINITE) && goes_on(r, token + 2));
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

/* 'hoopt dat de sector dit onderkent | en ernaar | wil handelen.': an adverb in
   front, and nothing behind the verbs, where a main clause would have its subject. */
static bool ends_with_verbs(Reader *r, uint32_t token, uint32_t verb) {
    const Letter *l = r->letter;
    if (verb == token + 1 || !is_verb_last(clause_at(r, joined_to(r, r->current))))
        return false;
    while (verb < r->sentence.end && (l->verbs[verb] & VERB_ROLE)) verb++;
    return verb >= r->sentence.end || token_is(l, verb, WORD_COORDINATOR) ||
           ((l->document->tokens[verb].flags & TOKEN_PUNCTUATION) &&
            !is_inner_mark(l, verb));
}

/* 'bijdraagt': a verb that has its particle in front, which it loses in second place. */
static bool is_whole_separable(const Letter *l, uint32_t verb) {
    bool whole = false;
    for (uint32_t i = l->first_word[verb]; i < l->first_word[verb + 1]; i++) {
        const Reading *reading = &l->words.items[i];
        if (reading->class != WORD_VERB || !(reading->features & FORM_FINITE)) continue;
        if ((reading->features & FORM_SPLIT) ||
            l->rules->lexemes[reading->id].particle == NONE)
            return false;
        whole = true;
    }
    return whole;
}

/* 'een plan dat de lasten verlaagt, | maar ook | bijdraagt aan schone lucht', 'dat niet
   alleen de lasten verlaagt, | maar ook | leidt tot schone lucht', 'De raad meldt dat de
   bonden dit steunen, | maar | vrezen voor de kosten': the clause at hand, or that the
   comma closed, where the verb ends one too, it is but half said, or the verb cannot be
   that of the main clause; NONE. */
static uint32_t closed_beside(Reader *r, uint32_t token, uint32_t verb) {
    const Letter *l = r->letter;
    if (token <= r->sentence.start + 1) return NONE;
    bool comma = is_mark(l, token - 1, ',');
    uint32_t here = joined_to(r, comma ? l->clause_of[token - 1] : r->current);
    const Clause *c = clause_at(r, here);
    if (!is_verb_last(c) || c->kind == CLAUSE_INFINITIVE || c->finite == NONE)
        return NONE;
    uint32_t main = clause_at(r, main_above(r))->finite;
    if (comma && c->kind == CLAUSE_SUBORDINATE && differs_in_number(l, verb, main) &&
        !differs_in_number(l, verb, c->finite))
        return here;
    bool half = false;
    for (uint32_t t = c->tokens.start; t < token - 1; t++)
        half |=
            l->clause_of[t] == here && l->set_phrase[t] && token_is(l, t, WORD_NEGATION);
    if (half && verb > token + 1 && only_finite(l->verbs[verb])) return here;
    return is_whole_separable(l, verb) ? here : NONE;
}

bool try_conjunct(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COORDINATOR)) return false;
    if (begins_main(r, token) || tells_there(r, token)) {
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
    uint32_t beside = closed_beside(r, token, next);
    if (beside != NONE && differs_in_number(l, next, clause_at(r, above)->finite)) {
        r->current = begin_clause(r, CLAUSE_CONJUNCT, beside, token);
        take(r, token);
        return true;
    }
    if (token_is(l, next, WORD_NOUN) &&
        clause_at(r, r->current)->kind == CLAUSE_INFINITIVE &&
        !is_complete(r, r->current))
        return false;
    if (above != r->current && !only_finite(l->verbs[next]) && !goes_on(r, next))
        return false;
    if (!only_finite(l->verbs[next]) && next + 1 < r->sentence.end &&
        only_finite(l->verbs[next + 1]))
        return false;
    /* 'voeren gesprekken | en delen wij kennis': with its subject behind it. */
    bool inverted = next + 1 < r->sentence.end && token_is(l, next + 1, WORD_NOMINATIVE);
    if (!only_finite(l->verbs[next]) && above == r->current && !inverted &&
        open_at(r, above)->cluster_end > 0)
        return false;
    if (beside != NONE)
        above = beside;
    else
        above = ends_with_verbs(r, token, next) ? joined_to(r, r->current)
                                                : clause_of_number(r, above, next);
    r->current = begin_clause(r, CLAUSE_CONJUNCT, above, token);
    take(r, token);
    return true;
}

/* Is all from one token to another one phrase that names an actor? */
static bool names_actor(const Letter *l, uint32_t from, uint32_t to) {
    TokenSpan phrase = base_phrase(l, from, to);
    return phrase.start == from && phrase.end == to && from < to && is_actor(l, phrase);
}

/* 'Polen steunt het plan | , Zweden, Finland en Malta | verzetten zich': the comma in
   front of actors that the coordinator joins; NONE. */
static uint32_t before_listed(Reader *r, uint32_t coordinator) {
    const Letter *l = r->letter;
    uint32_t found = NONE, end = coordinator;
    for (uint32_t t = coordinator; t-- > open_at(r, r->current)->cluster_end;) {
        if (!is_mark(l, t, ',')) continue;
        if (!names_actor(l, t + 1, end)) break;
        found = end = t;
    }
    return found;
}

uint32_t before_joint_subject(Reader *r, uint32_t boundary, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t form = l->verbs[verb], first = boundary;
    if (!token_is(l, boundary, WORD_COORDINATOR) || !(form & FORM_PLURAL) ||
        (form & FORM_SINGULAR))
        return boundary;
    uint32_t listed =
        names_actor(l, boundary + 1, verb) ? before_listed(r, boundary) : NONE;
    if (listed != NONE) return listed;
    if (outer_mention(l, boundary + 1) == NONE ||
        base_phrase(l, boundary + 1, verb).end != verb)
        return boundary;
    while (first-- > open_at(r, r->current)->cluster_end) {
        if (l->verbs[first] || token_is(l, first, WORD_PREPOSITION)) return boundary;
        if (!token_is(l, first, WORD_COORDINATOR)) continue;
        if (is_mark(l, first - 1, ','))
            return outer_mention(l, first + 1) != NONE ? first : boundary;
        /* 'was tegen | en Polen en Malta | onthielden zich', but not 'steunt Polen en
           Malta | en Cyprus en …'. */
        bool alone = outer_mention(l, first - 1) == NONE && !l->covered[first - 1];
        return alone && names_actor(l, first + 1, boundary) ? first : boundary;
    }
    return boundary;
}

/* 'steunen het doel, | maar enkele lidstaten, waaronder Malta, | zien bezwaren': the
   coordinator before a subject whose members are named aside, up to the comma in front of
   the verb; that comma where there is none. */
uint32_t before_members(Reader *r, uint32_t comma, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t start = r->sentence.start, aside = comma;
    if (!is_mark(l, comma, ',') || skip_adverbs(r, comma + 1) != verb) return comma;
    while (aside > start + 2 && !token_is(l, aside, WORD_INCLUSIVE)) {
        aside--;
        if ((l->verbs[aside] & VERB_ROLE) || l->clause_of[aside] != r->current)
            return comma;
    }
    if (!is_mark(l, aside - 1, ',') || outer_mention(l, aside + 1) == NONE) return comma;
    uint32_t first = aside - 1;
    while (first > start && !token_is(l, first - 1, WORD_COORDINATOR)) {
        first--;
        if ((l->verbs[first] & VERB_ROLE) || is_mark(l, first, ',')) return comma;
    }
    bool whole = first > start && base_phrase(l, first, aside).end + 1 == aside;
    return whole ? first - 1 : comma;
}

bool shares_object(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (c->kind != CLAUSE_CONJUNCT || c->finite + 1 != token ||
        !token_is(l, token, WORD_DEMONSTRATIVE) || !awaits_infinitive(r))
        return false;
    uint32_t t = skip_adverbs(r, token + 1), end = ahead(r, token);
    if (t >= end || token_is(l, t, WORD_NOMINATIVE) || token_is(l, t, WORD_PERSONAL) ||
        token_is(l, t, WORD_DETERMINER) || outer_mention(l, t) != NONE ||
        leads_plural(l, t, end))
        return false;
    for (; t < end; t++) {
        if (only_finite(l->verbs[t])) return false;
        if (l->document->tokens[t].flags & TOKEN_PUNCTUATION) return true;
    }
    return t == r->sentence.end;
}

/* The next verb behind the token, before any mark or opener; NONE. */
static uint32_t next_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1, end = ahead(r, token); t < end; t++) {
        if (l->verbs[t] & VERB_ROLE) return t;
        if (token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE) ||
            token_is(l, t, WORD_COORDINATOR) || is_mark(l, t, ','))
            return NONE;
    }
    return NONE;
}

bool follows_new_subject(Reader *r, uint32_t boundary, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, boundary + 1), next = verb + 1;
    bool said = boundary + 1 < verb && next + 1 < r->sentence.end && goes_on(r, verb) &&
                token_is(l, boundary, WORD_COORDINATOR) &&
                (l->verbs[verb] & FORM_PLURAL) && !token_is(l, next, WORD_PREPOSITION);
    if (!said || token_is(l, next, WORD_INFINITIVE_MARKER)) return false;
    uint32_t more = next_verb(r, verb);
    /* 'en in de praktijk | werken | gemeenten samen' */
    bool setting = token_is(l, first, WORD_PREPOSITION) && first + 1 < verb &&
                   base_phrase(l, first + 1, verb).end == verb;
    if (first >= verb || setting)
        return more == NONE &&
               (outer_mention(l, next) != NONE || token_is(l, next, WORD_DETERMINER) ||
                leads_plural(l, next, r->sentence.end));
    TokenSpan subject = base_phrase(l, first, verb);
    bool pronoun = token_is(l, first, WORD_NOMINATIVE) && subject.end == verb;
    if (!pronoun && (subject.end != verb || !is_plural_noun(l, verb - 1))) return false;
    bool helps = (l->verbs[verb] & VERB_AUXILIARY) != 0;
    if (helps && (pronoun || (more != NONE && !is_marked(r, more)))) return true;
    return more == NONE && open_at(r, r->current)->infinitive &&
           (starts_phrase(l, next) || (helps && token_is(l, next, WORD_ADVERB)));
}

bool begins_second(Reader *r, uint32_t coordinator, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, coordinator + 1), next = verb + 1;
    if (first >= verb || next + 1 >= r->sentence.end || !starts_phrase(l, first) ||
        token_is(l, first, WORD_PREPOSITION) || base_phrase(l, first, verb).end != verb ||
        !goes_on(r, verb))
        return false;
    uint32_t more = next_verb(r, verb);
    bool object = token_is(l, next, WORD_DEMONSTRATIVE) ||
                  token_is(l, next, WORD_DETERMINER) ||
                  token_is(l, next, WORD_QUANTIFIER) || outer_mention(l, next) != NONE ||
                  leads_plural(l, next, r->sentence.end);
    return object && !token_is(l, next, WORD_COMPLEMENTIZER) &&
           !token_is(l, next, WORD_PREPOSITION) && (more == NONE || !is_marked(r, more));
}
