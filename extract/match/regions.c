/* Regions: the words of the clause of a trigger that a slot may be filled from.

   Worked example: the trigger 'uitspreken', its slot after "voor", in

       Nederland zal in de NUC politieke steun voor de Oekraïense regering uitspreken en …

   The first 'voor' of the clause behind the subject opens the region; it goes on to the
   verb cluster: 'de Oekraïense regering'. */
#include "frames.h"

static TokenSpan complement(const Letter *letter, uint32_t clause, uint32_t from) {
    uint32_t inner = next_complement(letter, clause, clause, from, FILL_CLAUSE);
    return inner == NONE ? (TokenSpan){ 0, 0 } : inner_words(letter, inner);
}

/* First child clause that starts exactly at the token; NONE. */
static uint32_t clause_from(const Letter *letter, uint32_t token) {
    uint32_t c = letter->clause_of[token];
    return letter->clauses.items[c].tokens.start == token ? c : NONE;
}

/* 'het doel, | maar ook de middelen', ', alsmede de middelen': a coordinator right behind
   the comma, and no verb or denial after it. */
static bool adds_more(const Letter *letter, uint32_t clause, uint32_t comma,
                      uint32_t limit) {
    uint32_t t = comma + 1;
    if (t >= limit || !token_is(letter, t, WORD_COORDINATOR)) return false;
    for (t++; t < limit && token_is(letter, t, WORD_ADVERB) && !starts_phrase(letter, t);)
        t++;
    if (t >= limit || !owns(letter, clause, t) || !starts_phrase(letter, t)) return false;
    for (; t < limit && owns(letter, clause, t) && !is_mark(letter, t, ','); t++)
        if ((letter->verbs[t] & VERB_ROLE) || token_is(letter, t, WORD_NEGATION))
            return false;
    return true;
}

/* Does a coordinator of the same clause follow the comma before the next verb? Then the
   comma stands in a list: 'de kosten, de uitvoering en de lasten'. */
static bool list_goes_on(const Letter *letter, uint32_t clause, uint32_t comma,
                         uint32_t limit) {
    if (adds_more(letter, clause, comma, limit)) return true;
    for (uint32_t t = comma + 1; t < limit && owns(letter, clause, t); t++) {
        if (letter->verbs[t] & VERB_ROLE) return false;
        if (token_is(letter, t, WORD_COORDINATOR))
            return starts_phrase(letter, comma + 1) &&
                   !token_is(letter, comma + 1, WORD_INCLUSIVE);
    }
    return false;
}

/* Is nothing denied from the clause's first token to `end`, and no verb behind it? */
static bool is_plain_around(const Letter *letter, uint32_t clause, uint32_t end) {
    uint32_t t = letter->clauses.items[clause].tokens.start;
    for (; t < end; t++)
        if (owns(letter, clause, t) && token_is(letter, t, WORD_NEGATION)) return false;
    for (; t < letter->document->token_count && owns(letter, clause, t); t++)
        if (letter->verbs[t] & VERB_ROLE) return false;
    return true;
}

/* Is it the preposition before `start` that stands here again? */
static bool is_again(const Letter *letter, uint32_t start, uint32_t token) {
    return token_is(letter, token, WORD_PREPOSITION) &&
           same_word(letter, start - 1, token);
}

/* 'op rust | , op ruimte en op groen': a list in which each has the preposition. */
static bool lists_preposition(const Letter *letter, uint32_t clause, uint32_t start,
                              uint32_t comma) {
    if (!is_again(letter, start, comma + 1)) return false;
    size_t end = letter->document->token_count;
    for (uint32_t t = comma + 2; t < end && owns(letter, clause, t); t++) {
        if (letter->verbs[t] & VERB_ROLE) return false;
        if (token_is(letter, t, WORD_COORDINATOR) && is_again(letter, start, t + 1))
            return true;
    }
    return false;
}

/* 'niet alleen aan samenwerking | , maar ook aan openheid', 'voor rust | , en voor
   ruimte': the preposition of the phrase comes again behind comma, coordinator and
   adverb. In 'niet voor een verbod | , maar voor voorlichting' the second is what the
   first is not. */
static bool repeats_preposition(const Letter *letter, uint32_t clause, uint32_t start,
                                uint32_t comma) {
    uint32_t t = comma + 1;
    if (start == 0 || letter->document->token_count <= t) return false;
    if (!token_is(letter, t, WORD_COORDINATOR))
        return lists_preposition(letter, clause, start, comma);
    for (t++; token_is(letter, t, WORD_ADVERB) && !token_is(letter, t, WORD_PREPOSITION);)
        t++;
    return is_again(letter, start, t) &&
           (t > comma + 2 || is_plain_around(letter, clause, comma));
}

/* A noun of 'with' may fill a slot ('spreekt steun uit'), but not where it says something
   of another with a word in front: 'een verbod vind ik | geen passend middel'. */
bool is_trigger(const Letter *letter, const Anchor *anchor, uint32_t token) {
    for (uint32_t i = 0; i < anchor->with_count; i++) {
        TokenSpan with = anchor->with[i];
        if (with.start <= token && token < with.end &&
            (!token_is(letter, token, WORD_NOUN) ||
             token_is(letter, token, WORD_ADJECTIVE) ||
             token_is(letter, with.start, WORD_PREPOSITION) ||
             token_is(letter, with.start, WORD_DETERMINER) ||
             token_is(letter, with.start, WORD_COMPARISON) ||
             token_is(letter, with.start, WORD_NEGATION)))
            return true;
    }
    return false;
}

/* The mark that ends the sentence, not one inside it. */
static bool ends_sentence(const Letter *letter, uint32_t token, uint32_t limit) {
    return token + 1 == limit &&
           (is_mark(letter, token, '.') || is_mark(letter, token, '?') ||
            is_mark(letter, token, '!'));
}

/* The number of a note, glued to the word before it: 'transparanter te maken | 1'. */
static bool is_note(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    return token > 0 && (t->flags & TOKEN_NUMBER) && t[-1].span.end == t->span.start &&
           !(t[-1].flags & TOKEN_PUNCTUATION);
}

/* 'de plannen | die …', 'het feit | dat …', but not 'de bepaling | omdat …'. */
static bool completes_noun(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    return c->kind == CLAUSE_RELATIVE || is_complement(letter, c);
}

/* 'het initiatief van de Commissie | om gegevens te delen': what a common noun is for
   says what it is. */
static bool is_purpose(const Letter *letter, uint32_t clause, uint32_t start) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->kind != CLAUSE_INFINITIVE || c->introducer == NONE ||
        !token_is(letter, c->introducer, WORD_PURPOSE))
        return false;
    uint32_t t = start;
    while (t + 1 < c->introducer && outer_mention(letter, t) == NONE &&
           (token_is(letter, t, WORD_DETERMINER) ||
            (token_is(letter, t, WORD_ADJECTIVE) && !token_is(letter, t, WORD_NOUN))))
        t++;
    return outer_mention(letter, t) == NONE && token_is(letter, t, WORD_NOUN);
}

/* 'onderschrijft de resolutie | volledig'. */
static bool is_how(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_ADVERB) && !token_is(letter, token, WORD_NOUN) &&
           outer_mention(letter, token) == NONE &&
           (token_is(letter, token - 1, WORD_NOUN) ||
            is_function_word(letter, token - 1));
}

/* 'stemt in met het akkoord | onder de voorwaarde | dat …': an adverb of several words
   that a clause completes is no part of the phrase, nor is the clause. */
static bool is_completed_adverb(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t end = several_end(letter, token, WORD_ADVERB);
    if (end <= token || end >= letter->document->token_count || owns(letter, clause, end))
        return false;
    uint32_t inner = clause_from(letter, end);
    return inner != NONE && is_complement(letter, &letter->clauses.items[inner]);
}

/* 'het voorstel om de bijdrage | te verhogen | steun ik niet': behind the marker and its
   verb, where the purpose in front of the finite verb is part of the phrase; `token`. */
static uint32_t behind_purpose(const Letter *letter, uint32_t clause, uint32_t start,
                               uint32_t token) {
    uint32_t finite = letter->clauses.items[clause].finite, t = token;
    if (finite == NONE || token >= finite || !token_is(letter, t, WORD_INFINITIVE_MARKER))
        return token;
    while (t > start && !token_is(letter, t, WORD_PURPOSE)) t--;
    if (t == start) return token;
    for (t = token + 1; t < finite && token_forms(letter, t, WORD_VERB);) t++;
    return t > token + 1 ? t : token;
}

/* Where the phrase that starts at `start` ends: at the verb cluster or end of the clause;
   before a clause of its own, unless one word alone says too little ('het feit | dat …',
   'de plannen | die …'). */
static TokenSpan extend(const Letter *letter, const Anchor *anchor, uint32_t start) {
    uint32_t clause = anchor->clause;
    uint32_t limit = sentence_tokens(letter, letter->clauses.items[clause].sentence).end,
             t = start;
    while (t < limit) {
        uint32_t behind = behind_purpose(letter, clause, start, t);
        if (behind > t) {
            t = behind;
            continue;
        }
        uint32_t mention = outer_mention(letter, t);
        if (mention != NONE && letter->mentions.items[mention].tokens.end <= limit) {
            t = letter->mentions.items[mention].tokens.end;
            continue;
        }
        if (!owns(letter, clause, t)) {
            uint32_t inner = clause_from(letter, t);
            if (inner == NONE || !completes_noun(letter, inner) ||
                !lies_in_clause(letter, clause, t) ||
                !(is_thin(letter, (TokenSpan){ start, t }) ||
                  is_purpose(letter, inner, start)))
                break;
            return (TokenSpan){ start, whole_clause(letter, inner).end };
        }
        if ((letter->verbs[t] & VERB_ROLE) || ends_sentence(letter, t, limit)) break;
        if (token_is(letter, t, WORD_INFINITIVE_MARKER) && !is_degree(letter, t, limit))
            break;
        if (t > start &&
            (t == anchor->particle || is_trigger(letter, anchor, t) ||
             is_next_phrase(letter, start, t) || is_completed_adverb(letter, clause, t)))
            break;
        behind = t > start ? after_aside(letter, t, limit) : t;
        if (behind > t && owns(letter, clause, behind) && starts_phrase(letter, behind)) {
            t = behind;
            continue;
        }
        if (is_mark(letter, t, ',') && !list_goes_on(letter, clause, t, limit) &&
            !repeats_preposition(letter, clause, start, t) &&
            !joins_attributes(letter, start, t, limit))
            break;
        if ((letter->document->tokens[t].flags & TOKEN_PUNCTUATION) &&
            !is_mark(letter, t, ',') && !is_mark(letter, t, '(') &&
            !is_mark(letter, t, ')') && !is_inner_mark(letter, t))
            break;
        t++;
    }
    while (t > start + 1 && (is_function_word(letter, t - 1) || is_how(letter, t - 1) ||
                             is_mark(letter, t - 1, ',') || is_note(letter, t - 1)))
        t--;
    return (TokenSpan){ start, t };
}

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

/* 'het', 'er' that stand for nothing behind them: 'heeft het | over', 'vindt het | goed'.
 */
static bool is_empty(const Letter *letter, const Anchor *anchor, uint32_t token,
                     uint32_t to) {
    uint32_t next = token + 1;
    return token_is(letter, token, WORD_EXPLETIVE) &&
           (!starts_phrase(letter, next) ||
            (next < to &&
             (token_is(letter, next, WORD_PREPOSITION) ||
              token_is(letter, next, WORD_ADVERB) ||
              !owns(letter, anchor->clause, next) || is_trigger(letter, anchor, next))));
}

/* Behind the phrase that a preposition governs, and those joined to it: 'acht ik, gelet
   op de taken van | ACM en AFM |, een verbod onnodig'. */
static uint32_t behind_governed(const Letter *letter, uint32_t token, uint32_t to) {
    uint32_t end = base_phrase(letter, token, to).end;
    while (end > token && end + 1 < to && token_is(letter, end, WORD_COORDINATOR) &&
           outer_mention(letter, end + 1) != NONE)
        end = base_phrase(letter, end + 1, to).end;
    return end;
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
    if (plain && owns(letter, anchor->clause, token) &&
        token_is(letter, token, WORD_COMPARISON)) {
        behind = behind_governed(letter, next, to);
        return behind > token ? behind : next;
    }
    if (!owns(letter, anchor->clause, token) || is_trigger(letter, anchor, token))
        return next;
    if (date != NONE) return letter->mentions.items[date].tokens.end;
    if (!plain) return token;
    if (says_when(letter, token, to)) return base_phrase(letter, token, to).end;
    /* 'Acht het, | anders dan de bond |, onwenselijk dat …': one of two words. */
    uint32_t several = several_end(letter, token, WORD_PREPOSITION);
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
    bool skipped = dated || is_manner(letter, token) ||
                   (is_function_word(letter, token) && !points_to(letter, token, to)) ||
                   (letter->verbs[token] & VERB_ROLE) ||
                   is_empty(letter, anchor, token, to) ||
                   (letter->document->tokens[token].flags & TOKEN_PUNCTUATION) ||
                   is_bare_adjective(letter, token, to);
    return skipped ? next : token;
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
        if (end) return (TokenSpan){ t, extend(letter, anchor, end - 1).end };
        uint32_t behind = behind_other(letter, anchor, t, to);
        if (behind == t) return extend(letter, anchor, t);
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

/* 'Die kosten | vergoedt het kabinet': the phrase in front, with the subject behind. */
static TokenSpan phrase_in_front(const Letter *letter, const Anchor *anchor) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    bool fronted =
        c->kind == CLAUSE_MAIN && c->finite != NONE && c->subject.start > c->finite &&
        !token_is(letter, c->tokens.start, WORD_PREPOSITION) &&
        several_end(letter, c->tokens.start, WORD_PREPOSITION) <= c->tokens.start;
    return fronted ? bare_phrase(letter, anchor, c->tokens.start, c->finite)
                   : (TokenSpan){ 0, 0 };
}

TokenSpan fronted_object(const Letter *letter, const Anchor *anchor) {
    TokenSpan behind = object_behind(letter, anchor);
    TokenSpan front = phrase_in_front(letter, anchor);
    bool object = behind.end == behind.start && front.end > front.start &&
                  front.start == letter->clauses.items[anchor->clause].tokens.start &&
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
    Anchor before = { .clause = c->parent,
                      .head = { letter->clauses.items[c->parent].finite,
                                letter->clauses.items[c->parent].finite + 1 } };
    TokenSpan front = phrase_in_front(letter, &before);
    bool object = front.start == letter->clauses.items[c->parent].tokens.start &&
                  !is_period(letter, front) && !is_date(letter, front.start);
    return object ? front : (TokenSpan){ 0, 0 };
}

static TokenSpan direct_object(const Letter *letter, const Anchor *anchor) {
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

/* 'naar aanleiding | van': is the token inside a longer preposition? */
static bool ends_preposition(const Letter *letter, uint32_t token) {
    uint32_t first = token < LONGEST_PREPOSITION ? 0 : token - LONGEST_PREPOSITION + 1;
    for (uint32_t t = first; t < token; t++)
        if (several_end(letter, t, WORD_PREPOSITION) > token) return true;
    return false;
}

/* 'stemt | met algemene stemmen | in met het voorstel': words that tell how begin with
   the same preposition. */
static bool opens_adverb(const Letter *letter, uint32_t token, uint32_t end) {
    return several_end(letter, token, WORD_ADVERB) > end;
}

/* 'zie ik, gelet op het vrij verkeer | van | goederen, geen ruimte': does the preposition
   stand between two commas, without a word of the trigger? */
static bool is_in_aside(const Letter *letter, const Anchor *anchor, uint32_t token) {
    TokenSpan clause = letter->clauses.items[anchor->clause].tokens;
    uint32_t open = token, close = token;
    while (open > clause.start && !is_mark(letter, open, ',')) open--;
    while (close < clause.end && !is_mark(letter, close, ',')) close++;
    if (open <= clause.start || close >= clause.end || open + 1 == token) return false;
    for (uint32_t t = open; t < close; t++)
        if (!owns(letter, anchor->clause, t) || is_trigger(letter, anchor, t) ||
            (letter->verbs[t] & VERB_ROLE) || token_is(letter, t, WORD_COORDINATOR))
            return false;
    uint32_t first = open + 1;
    while (first < token && token_is(letter, first, WORD_ADVERB)) first++;
    return token_is(letter, first, WORD_PREPOSITION) ||
           several_end(letter, first, WORD_PREPOSITION) > first;
}

/* What follows a preposition of the slot: a phrase (a day only where one is asked for),
   or the clause that a pronominal adverb ('eraan') announces. */
static TokenSpan prepositional(const Letter *letter, const Anchor *anchor,
                               const Slot *slot) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t from = after_subject(letter, anchor->clause);
    bool second = c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT;
    for (int round = 0; round < 2; round++) {
        uint32_t t = round == 0 ? from : c->tokens.start;
        uint32_t to = round == 0 ? c->tokens.end : from;
        for (; t < to && t < c->tokens.end; t++) {
            if (!owns(letter, anchor->clause, t) || letter->covered[t]) continue;
            uint32_t reading = reading_in(letter, t, slot->after);
            if (reading == NONE || ends_preposition(letter, t) ||
                opens_adverb(letter, t, letter->words.items[reading].tokens.end) ||
                (round == 0 && is_in_aside(letter, anchor, t)))
                continue;
            uint32_t end = letter->words.items[reading].tokens.end;
            while (end < c->tokens.end && token_is(letter, end, WORD_ADVERB) &&
                   !token_is(letter, end, WORD_ADJECTIVE) && !starts_phrase(letter, end))
                end++;
            if (end < c->tokens.end && is_date(letter, end) &&
                slot->fills[0].kind != FILL_TYPE)
                continue;
            /* 'is hiervan | geen voorstander': that is no phrase of 'hiervan'. */
            if (end < c->tokens.end && owns(letter, anchor->clause, end) &&
                starts_phrase(letter, end) && !is_last_particle(letter, end) &&
                reading_in(letter, t, slot->back) == NONE)
                return extend(letter, anchor, end);
            /* 'stemt | in | met het voorstel, dat …': a part of the verb announces none;
               'dringt er bij Polen | op | aan dat …' has its own behind it. */
            if (token_is(letter, t, WORD_PARTICLE) && end < c->tokens.end &&
                owns(letter, anchor->clause, end) &&
                token_is(letter, end, WORD_PREPOSITION) &&
                !is_stranded(letter, anchor->clause, end))
                continue;
            TokenSpan clause = complement(letter, anchor->clause, end);
            if (clause.end > clause.start) return clause;
        }
        if (!second) break;
    }
    return relative_place(letter, anchor->clause, slot);
}

bool overlap(TokenSpan a, TokenSpan b) {
    return a.start < b.end && b.start < a.end;
}

bool is_stranded(const Letter *letter, uint32_t clause, uint32_t preposition) {
    uint32_t next = preposition + 1;
    return next >= letter->clauses.items[clause].tokens.end ||
           !owns(letter, clause, next) || !starts_phrase(letter, next) ||
           is_last_particle(letter, next);
}

TokenSpan region_of(const Letter *letter, const Anchor *anchor, const Slot *slot) {
    bool direct = slot->after.count == 0;
    if (!direct) return prepositional(letter, anchor, slot);
    bool subject = (slot->kind == SLOT_SUBJECT) != anchor->passive;
    if (!subject)
        return anchor->passive ? agent_of(letter, anchor->clause)
                               : direct_object(letter, anchor);
    TokenSpan span = clause_subject(letter, anchor->clause), patient = { 0, 0 };
    if (anchor->passive) patient = relative_patient(letter, anchor->clause);
    if (patient.end > patient.start) span = patient;
    if (span.end <= span.start) span = relative_said(letter, anchor->clause);
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (overlap(anchor->with[i], span) &&
            is_trigger(letter, anchor, anchor->with[i].start))
            return (TokenSpan){ 0, 0 };
    return span;
}

/* 'Een verplichting, | waar men op zinspeelt,': a relative clause behind a comma. */
static bool is_aside(const Letter *letter, uint32_t clause, uint32_t token) {
    const Clause *c = &letter->clauses.items[letter->clause_of[token]];
    return !owns(letter, clause, token) && c->kind == CLAUSE_RELATIVE &&
           c->tokens.start == token;
}

/* A subject before a verb at the end of its clause is known by its first words only: 'dat
   [versterking] van de samenwerking … blijft'. */
TokenSpan whole_phrase(const Letter *letter, const Anchor *anchor, const Slot *slot) {
    TokenSpan span = region_of(letter, anchor, slot);
    const Clause *c = &letter->clauses.items[anchor->clause];
    for (uint32_t t = span.start + 1; t + 1 < span.end; t++)
        if (is_mark(letter, t, ',') && is_aside(letter, anchor->clause, t + 1))
            span.end = t;
    while (span.end > span.start && span.end + 1 < c->tokens.end &&
           owns(letter, anchor->clause, span.end)) {
        bool of = token_is(letter, span.end, WORD_GENITIVE) &&
                  !is_trigger(letter, anchor, span.end);
        uint32_t end = slot->kind == SLOT_SUBJECT && !of
                           ? subject_tail(letter, anchor, span)
                           : span.end;
        if (of) end = base_phrase(letter, span.end + 1, c->tokens.end).end;
        if (end <= span.end + of) break;
        span.end = end;
    }
    return span;
}
