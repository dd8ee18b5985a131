/* Gapping: who takes the other side, or is for what else, without a verb of its own.

   Example. 'Duitsland steunt het voorstel, | Frankrijk en Polen niet.' makes a position
   of Germany; what stands behind its last comma names actors and denies, so that both
   hold the same position, negated. */
#include "frames.h"

#include "../base/limits.h"

/* What stands behind the mark: who, and whether it is denied of them. */
typedef struct {
    TokenSpan tokens;
    TokenSpan who;
    bool denied;
} Rest;

/* The actors from the token on, with all that coordinators join; empty. */
static TokenSpan actors_from(const Letter *letter, uint32_t token, uint32_t limit) {
    TokenSpan span = { token, token };
    while (span.end < limit) {
        bool joined = span.end > token && (token_is(letter, span.end, WORD_COORDINATOR) ||
                                           is_mark(letter, span.end, ','));
        if (span.end > token && !joined) break;
        TokenSpan next = base_phrase(letter, span.end + joined, limit);
        if (next.end <= next.start || !is_actor(letter, next)) break;
        span.end = next.end;
    }
    return span;
}

/* 'Frankrijk | niet.', 'maar Polen | vooralsnog wel.': adverbs up to the end, and nothing
   else behind who is named. */
static bool read_rest(const Letter *letter, uint32_t mark, uint32_t end, Rest *rest) {
    uint32_t t = mark + 1;
    /* 'steunt Polen | en Malta ook', but 'wil een verbod | en Malta ook'. */
    if (mark == 0 ||
        (token_is(letter, mark, WORD_COORDINATOR) &&
         (letter->covered[mark - 1] || outer_mention(letter, mark - 1) != NONE)))
        return false;
    while (t < end && (token_is(letter, t, WORD_COORDINATOR) ||
                       token_is(letter, t, WORD_SUBORDINATOR)))
        t++;
    rest->who = actors_from(letter, t, end);
    if (rest->who.end <= rest->who.start || rest->who.end >= end) return false;
    rest->denied = false;
    for (t = rest->who.end; t < end; t++) {
        if (outer_mention(letter, t) != NONE || token_is(letter, t, WORD_ANNOUNCING))
            return false;
        if (token_is(letter, t, WORD_NEGATION))
            rest->denied = true;
        else if (!token_is(letter, t, WORD_ADVERB) || token_is(letter, t, WORD_ADJECTIVE))
            return false; /* 'noemde het evenwichtig, Malta | onvoldoende |.' */
    }
    rest->tokens = (TokenSpan){ mark + !token_is(letter, mark, WORD_COORDINATOR), end };
    return true;
}

/* Behind the first mark or coordinator before `end` that only actors follow. */
static bool find_rest_before(const Letter *letter, uint32_t start, uint32_t end,
                             Rest *rest) {
    bool found = false;
    for (uint32_t t = end; t-- > start && !(letter->verbs[t] & VERB_ROLE);) {
        bool joins = is_mark(letter, t, ',') || is_mark(letter, t, ';') ||
                     token_is(letter, t, WORD_COORDINATOR);
        Rest longer;
        if (!joins || !read_rest(letter, t, end, &longer)) continue;
        *rest = longer;
        found = true;
    }
    return found;
}

/* Of the sentence: at its end, or in front of another clause ('…, Polen niet, | omdat
   de kosten te hoog zijn.'). */
static bool find_rest(const Letter *letter, TokenSpan sentence, Rest *rest) {
    uint32_t end = sentence.end;
    while (end > sentence.start &&
           (letter->document->tokens[end - 1].flags & TOKEN_PUNCTUATION))
        end--;
    if (find_rest_before(letter, sentence.start, end, rest)) return true;
    for (uint32_t t = sentence.start; t + 1 < end; t++)
        if (is_mark(letter, t, ',') &&
            (token_is(letter, t + 1, WORD_SUBORDINATOR) ||
             token_is(letter, t + 1, WORD_COORDINATOR)) &&
            find_rest_before(letter, sentence.start, t, rest))
            return true;
    return false;
}

/* Does the word deny: 'steunt | niet | het doel'? That of 'niet alleen' does not. */
static bool denies(const Letter *letter, uint32_t token) {
    return !letter->set_phrase[token] && (token_is(letter, token, WORD_NEGATION) ||
                                          token_is(letter, token, WORD_DENIAL));
}

/* Is anything denied from the token on? With `plainly`, by 'niet' and not by 'geen'.
 */
static bool is_denied_from(const Letter *letter, uint32_t from, uint32_t to,
                           bool plainly) {
    for (uint32_t t = from; t < to; t++)
        if (denies(letter, t) && (!plainly || token_is(letter, t, WORD_NEGATION)))
            return true;
    return false;
}

/* 'het middel | niet', 'met de strekking ervan | wel': of what nothing else is said. */
static bool says_yes_or_no(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_NEGATION) ||
           token_is(letter, token, WORD_AFFIRMATION);
}

/* 'het middel | niet', 'niet | het middel', 'over de norm | niet': a thing and no more,
   of which it is denied or, without a preposition, not. False where it is no such phrase.
 */
static bool read_thing(const Letter *letter, uint32_t from, uint32_t end, Rest *rest) {
    uint32_t t = from, to = end;
    rest->denied = t < to && token_is(letter, t, WORD_NEGATION);
    bool answered = t < to && says_yes_or_no(letter, t);
    bool direct = answered && !token_is(letter, from - 1, WORD_COORDINATOR);
    t += answered;
    bool behind = to > t && says_yes_or_no(letter, to - 1);
    to -= behind;
    rest->denied |= behind && token_is(letter, to, WORD_NEGATION);
    bool governed = t < to && token_is(letter, t, WORD_PREPOSITION);
    if (governed && !behind && !direct) return false;
    rest->who = (TokenSpan){ t + governed, to };
    if (rest->who.start + !governed >= to || !starts_phrase(letter, rest->who.start))
        return false;
    TokenSpan phrase = base_phrase(letter, rest->who.start, to);
    uint32_t last = phrase.end - 1;
    bool noun = token_is(letter, last, WORD_NOUN) || !token_known(letter, last);
    /* 'de tweede | niet', 'die over de zorg | niet': the noun stands in front. */
    if (behind && !noun)
        noun = last > rest->who.start
                   ? token_is(letter, last, WORD_ADJECTIVE)
                   : token_is(letter, last, WORD_DEMONSTRATIVE) && phrase.end < to;
    bool ends = phrase.end == to ||
                (phrase.end + 1 == to && token_is(letter, phrase.end, WORD_ANNOUNCING));
    return noun && !is_actor(letter, phrase) && !is_period(letter, phrase) &&
           !is_date(letter, phrase.end - 1) &&
           (ends || token_is(letter, phrase.end, WORD_PREPOSITION));
}

/* Behind 'heffing | van | vijf procent'. */
static uint32_t behind_genitives(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t end = base_phrase(letter, token, limit).end;
    while (end > token && end + 1 < limit && token_is(letter, end, WORD_GENITIVE)) {
        uint32_t next = base_phrase(letter, end + 1, limit).end;
        if (next <= end + 1) break;
        end = next;
    }
    return end;
}

/* 'steunt | geen heffing | , maar een fonds': a denied thing between a verb that is no
   helper and the mark; not in 'heeft geen bezwaar, maar een voorkeur'. */
static bool ends_denial(const Letter *letter, uint32_t start, uint32_t comma) {
    uint32_t verb = 0;
    for (uint32_t t = start; t + 1 < comma; t++) {
        if (letter->verbs[t] & VERB_ROLE) verb = letter->verbs[t];
        if (verb && !(verb & (VERB_AUXILIARY | VERB_COPULA)) &&
            token_is(letter, t, WORD_DENIAL) && denies(letter, t) &&
            behind_genitives(letter, t + 1, comma) == comma &&
            !token_is(letter, t - 1, WORD_PREPOSITION))
            return true;
    }
    return false;
}

/* 'steunt het doel wel | , maar het middel niet.', 'steunt niet het doel | , maar een
   ander middel.': another thing behind the last comma of the sentence, without a verb, of
   which the clause in front holds just not, or does. */
static bool find_thing(const Letter *letter, TokenSpan sentence, Rest *rest) {
    uint32_t end = sentence.end, comma;
    while (end > sentence.start &&
           (letter->document->tokens[end - 1].flags & TOKEN_PUNCTUATION))
        end--;
    for (comma = end; comma-- > sentence.start && !is_mark(letter, comma, ',');)
        if (letter->verbs[comma] & VERB_ROLE) return false;
    /* 'voor een snelle | , maar niet overhaaste aanpak': one thing. */
    if (comma <= sentence.start || comma >= end || !is_mark(letter, comma, ',') ||
        joins_attributes(letter, sentence.start, comma, end))
        return false;
    uint32_t clause = letter->clause_of[comma + 1], from = comma + 1;
    for (uint32_t t = from; t < end; t++)
        if (letter->clause_of[t] != clause) return false;
    bool joined = token_is(letter, from, WORD_COORDINATOR);
    /* 'neem ik over | , de tweede niet.', 'niet instemmen | , met de strekking wel.' */
    bool bare = (token_is(letter, from, WORD_DETERMINER) ||
                 token_is(letter, from, WORD_PREPOSITION) ||
                 token_is(letter, from, WORD_DEMONSTRATIVE)) &&
                says_yes_or_no(letter, end - 1);
    if (!joined && !bare && !says_yes_or_no(letter, from)) return false;
    if (!read_thing(letter, from + joined, end, rest)) return false;
    rest->tokens = (TokenSpan){ from, end };
    uint32_t start = comma;
    while (start > sentence.start && !is_mark(letter, start - 1, ',')) start--;
    if (!rest->denied && ends_denial(letter, start, comma)) return true;
    return is_denied_from(letter, start, comma, !rest->denied) != rest->denied;
}

/* Who is for what else: behind the same preposition as what the verb goes with, or behind
   none (NONE). */
typedef struct {
    TokenSpan tokens;
    TokenSpan who;
    TokenSpan what;
    uint32_t preposition;
} Other;

/* ', | Malta | om | een uitzondering', ', | Malta | tegen', where it is known to what, ',
   | Malta | een lagere drempel': from the mark up to `end`. Not behind an actor, whose
   list it may go on, nor in 'publieke en | private partijen'. */
static bool read_other(const Letter *letter, uint32_t mark, uint32_t end, Other *other) {
    uint32_t t = mark + 1, before = mark - 1;
    while (letter->covered[before] && outer_mention(letter, before) == NONE) before--;
    uint32_t mention = outer_mention(letter, before);
    if (mention != NONE && mention_is(letter, mention, CORE_ACTOR)) return false;
    if (is_bare_adjective(letter, mark - 1, mark)) return false;
    while (t < end && token_is(letter, t, WORD_COORDINATOR)) t++;
    other->who = actors_from(letter, t, end);
    t = other->who.end;
    if (t <= other->who.start) return false;
    while (t < end && token_is(letter, t, WORD_ADVERB) &&
           !token_is(letter, t, WORD_PREPOSITION))
        t++;
    bool governed = t < end && token_is(letter, t, WORD_PREPOSITION);
    if (t >= end || (!governed && !token_is(letter, t, WORD_DETERMINER))) return false;
    other->preposition = governed ? t : NONE;
    other->what = (TokenSpan){ t + governed, end };
    other->tokens = (TokenSpan){ mark + is_mark(letter, mark, ','), end };
    if (t + governed == end) return true;
    t += governed;
    if (!starts_phrase(letter, t) || token_is(letter, t, WORD_PREPOSITION)) return false;
    TokenSpan phrase = base_phrase(letter, t, end);
    return phrase.end > phrase.start + !governed && !is_actor(letter, phrase) &&
           !is_period(letter, phrase) && !is_date(letter, phrase.end - 1);
}

/* Does the verb in front of the token go with the same preposition? Not one of a clause
   inside: 'wil investeren in scholen | en werkgevers in hun personeel'. */
static bool is_echo(const Letter *letter, const Other *other, uint32_t start) {
    bool same = other->preposition == NONE;
    const Clause *c = &letter->clauses.items[letter->clause_of[other->tokens.start]];
    if (c->kind != CLAUSE_MAIN && c->kind != CLAUSE_RELATIVE) return false;
    for (uint32_t t = other->tokens.start; t-- > start;) {
        if (letter->verbs[t] & VERB_ROLE)
            return (same || other->what.start == other->what.end) &&
                   !(letter->verbs[t] & FORM_MARKED) &&
                   (letter->verbs[t] & (FORM_FINITE | FORM_PARTICIPLE));
        bool comma = is_mark(letter, t, ',') && t + 1 < other->tokens.start;
        if (comma && other->preposition == NONE) return false;
        same = same || same_word(letter, t, other->preposition);
    }
    return false;
}

/* 'Polen vroeg om uitstel | , Cyprus om extra geld | en Malta om een uitzondering.': the
   others at the end of the sentence, the last first; how many there are. */
static size_t find_others(const Letter *letter, TokenSpan sentence,
                          Other others[LIMIT_LIST_MEMBERS]) {
    uint32_t end = sentence.end;
    size_t count = 0;
    while (end > sentence.start &&
           (letter->document->tokens[end - 1].flags & TOKEN_PUNCTUATION))
        end--;
    for (uint32_t t = end; t-- > sentence.start + 1 && !(letter->verbs[t] & VERB_ROLE);) {
        if (!is_mark(letter, t, ',') && !is_mark(letter, t, ';') &&
            !token_is(letter, t, WORD_COORDINATOR))
            continue;
        /* The list of who it is may be longer: ', | Cyprus en Malta om'. */
        Other other, *last = count ? &others[count - 1] : NULL;
        if (last && read_other(letter, t, last->what.end, &other) &&
            other.what.start == last->what.start)
            *last = other;
        else if (count < LIMIT_LIST_MEMBERS &&
                 read_other(letter, t, last ? last->tokens.start : end, &other))
            others[count++] = other;
        if (count && is_mark(letter, others[count - 1].what.end - 1, ','))
            others[count - 1].what.end--;
    }
    return count && is_echo(letter, &others[count - 1], sentence.start) ? count : 0;
}

/* 'toonde zich teleurgesteld | , Cyprus juist verheugd.': actors, adverbs and one quality
   behind the last comma of the sentence; empty. */
static TokenSpan another_quality(const Letter *letter, TokenSpan sentence) {
    uint32_t end = sentence.end, comma;
    TokenSpan none = { 0, 0 };
    while (end > sentence.start &&
           (letter->document->tokens[end - 1].flags & TOKEN_PUNCTUATION))
        end--;
    for (comma = end; comma-- > sentence.start && !is_mark(letter, comma, ',');) {
    }
    if (comma <= sentence.start || comma >= end ||
        !token_is(letter, end - 1, WORD_ADJECTIVE))
        return none;
    bool told = false;
    for (uint32_t t = sentence.start; t < comma && !told; t++)
        told = (letter->verbs[t] & FORM_FINITE) != 0;
    uint32_t t = actors_from(letter, comma + 1, end).end;
    if (!told || t <= comma + 1) return none;
    while (t + 1 < end && token_is(letter, t, WORD_ADVERB)) t++;
    return t + 1 == end ? (TokenSpan){ comma + 1, end } : none;
}

TokenSpan gapped_rest(const Letter *letter, TokenSpan sentence) {
    Rest rest;
    if (find_rest(letter, sentence, &rest) || find_thing(letter, sentence, &rest))
        return rest.tokens;
    TokenSpan quality = another_quality(letter, sentence);
    if (quality.end > quality.start) return quality;
    Other others[LIMIT_LIST_MEMBERS];
    size_t count = find_others(letter, sentence, others);
    if (!count) return (TokenSpan){ 0, 0 };
    return (TokenSpan){ others[count - 1].tokens.start, others[0].tokens.end };
}

/* Is anything denied in the words of the clause before the rest? */
static bool is_denied_before(const Letter *letter, const Rest *rest, uint32_t clause) {
    for (uint32_t t = letter->clauses.items[clause].tokens.start; t < rest->tokens.start;
         t++)
        if (owns(letter, clause, t) && denies(letter, t)) return true;
    return false;
}

/* Is the rest said of the clause of the position, whose subject holds it? In 'Duitsland
   bekritiseert Polen, Hongarije niet' it may be of the object. */
static bool is_of(const Letter *letter, const Rest *rest, const Fact *fact) {
    uint32_t clause = letter->clause_of[fact->trigger.start],
             other = letter->clause_of[rest->tokens.start],
             actor = letter->vocabulary->core[CORE_ACTOR];
    const Clause *c = &letter->clauses.items[other];
    bool fits =
        c->kind == CLAUSE_MAIN && c->finite == NONE &&
        (c->parent == clause || (c->parent == NONE && clause != other &&
                                 letter->clauses.items[clause].kind == CLAUSE_MAIN));
    if (!fits || fact->subject.kind != VALUE_THING ||
        (fact->object.kind == VALUE_THING &&
         vocabulary_is_a(letter->vocabulary, letter->things.items[fact->object.id].class,
                         actor)))
        return false;
    Value holders[LIMIT_LIST_MEMBERS];
    size_t count = head_mentions(letter, clause_subject(letter, clause), actor, holders,
                                 LIMIT_LIST_MEMBERS);
    for (size_t i = 0; i < count; i++)
        if (holders[i].kind == VALUE_MENTION &&
            letter->mentions.items[holders[i].id].thing == fact->subject.id)
            return true;
    return false;
}

/* The preposition before a phrase and its determiner; NONE. */
static uint32_t preposition_of(const Letter *letter, uint32_t start) {
    while (start > 0 && token_is(letter, start - 1, WORD_DETERMINER)) start--;
    return start > 0 && token_is(letter, start - 1, WORD_PREPOSITION) ? start - 1 : NONE;
}

/* A copy of the position for each who is named in the rest, and takes the other side
   where one of both is denied. */
static void share_rest(Letter *letter, const Rest *rest, const Fact *fact) {
    Value who[LIMIT_LIST_MEMBERS];
    size_t count = head_mentions(letter, rest->who, letter->vocabulary->core[CORE_ACTOR],
                                 who, LIMIT_LIST_MEMBERS);
    Fact copy = *fact;
    uint32_t affirmative =
        vocabulary_individual(letter->vocabulary, slice_of("Affirmative"));
    /* 'wil geen verbod en de KNMG evenmin': both are against it. */
    if (is_denied_before(letter, rest, letter->clause_of[fact->trigger.start]) !=
        rest->denied)
        copy.polarity =
            fact->polarity != affirmative
                ? affirmative
                : vocabulary_individual(letter->vocabulary, slice_of("Negated"));
    copy.evidence = span_union(fact->evidence, rest->tokens);
    for (size_t i = 0; i < count; i++) {
        uint32_t thing =
            who[i].kind == VALUE_MENTION ? letter->mentions.items[who[i].id].thing : NONE;
        if (thing == NONE || thing == fact->subject.id) continue;
        copy.subject = (Value){ .kind = VALUE_THING,
                                .id = thing,
                                .tokens = letter->mentions.items[who[i].id].tokens };
        (void)add_fact(letter, copy);
    }
}

void share_gapped(Letter *letter) {
    size_t count = letter->facts.count;
    uint32_t last = NONE;
    Rest rest = { .denied = false };
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        const Fact fact = letter->facts.items[i];
        if (fact.kind != FACT_POSITION || fact.dropped || fact.repeated) continue;
        uint32_t sentence = letter->document->tokens[fact.trigger.start].sentence;
        if (sentence != last)
            found = find_rest(letter, sentence_tokens(letter, sentence), &rest);
        last = sentence;
        bool before = fact.trigger.end <= rest.tokens.start;
        if (found && before && is_of(letter, &rest, &fact))
            share_rest(letter, &rest, &fact);
    }
}

/* Is the thing in the rest said of the clause of the position, in the place of its
   target: both alone, or behind the same preposition? */
static bool is_thing_of(const Letter *letter, const Rest *rest, const Fact *fact) {
    const Clause *c = &letter->clauses.items[letter->clause_of[rest->tokens.start]];
    if ((fact->object.kind != VALUE_PHRASE && fact->object.kind != VALUE_MENTION) ||
        c->kind != CLAUSE_MAIN || c->finite != NONE ||
        fact->trigger.end > rest->tokens.start ||
        fact->object.tokens.end > rest->tokens.start ||
        letter->clause_of[fact->trigger.start] != c->parent ||
        letter->clause_of[fact->object.tokens.start] != c->parent)
        return false;
    uint32_t here = preposition_of(letter, rest->who.start),
             there = preposition_of(letter, fact->object.tokens.start);
    if (here == NONE || there == NONE) return here == there;
    return same_word(letter, here, there);
}

void share_things(Letter *letter) {
    size_t count = letter->facts.count;
    uint32_t affirmative =
                 vocabulary_individual(letter->vocabulary, slice_of("Affirmative")),
             negated = vocabulary_individual(letter->vocabulary, slice_of("Negated"));
    for (size_t i = 0; i < count; i++) {
        Fact fact = letter->facts.items[i];
        Rest rest;
        if (fact.kind != FACT_POSITION || fact.dropped) continue;
        uint32_t sentence = letter->document->tokens[fact.trigger.start].sentence;
        TokenSpan tokens = sentence_tokens(letter, sentence);
        if (find_rest(letter, tokens, &rest) || !find_thing(letter, tokens, &rest) ||
            !is_thing_of(letter, &rest, &fact))
            continue;
        /* 'ontraadt', 'ziet geen heil in': what a rule says whatever is denied. */
        if (letter->rules->rules[fact.rule].fixed_polarity != NONE && !rest.denied)
            continue;
        fact.object = value_of_tokens(letter, rest.who);
        fact.polarity = fact.polarity != affirmative ? affirmative : negated;
        fact.evidence = span_union(fact.evidence, rest.tokens);
        if (fact.object.kind == VALUE_PHRASE) (void)add_fact(letter, fact);
    }
}

/* Is the position held by the subject of the clause that the others stand behind, and its
   target behind their preposition, or behind none as theirs? */
static bool is_other_of(const Letter *letter, const Other *other, const Fact *fact) {
    const Clause *c = &letter->clauses.items[letter->clause_of[other->tokens.start]];
    if ((fact->object.kind != VALUE_PHRASE && fact->object.kind != VALUE_MENTION) ||
        fact->subject.kind != VALUE_MENTION || c->kind != CLAUSE_MAIN ||
        c->finite != NONE || letter->clause_of[fact->trigger.start] != c->parent)
        return false;
    TokenSpan subject = clause_subject(letter, c->parent),
              holder = letter->mentions.items[fact->subject.id].tokens;
    uint32_t preposition = preposition_of(letter, fact->object.tokens.start);
    if (holder.start < subject.start || holder.end > subject.end) return false;
    if (preposition == NONE || other->preposition == NONE)
        return preposition == other->preposition;
    return same_word(letter, preposition, other->preposition);
}

/* A copy of the position for each who is named in the other part, to what stands there.
 */
static void share_other(Letter *letter, const Other *other, Fact copy) {
    Value who[LIMIT_LIST_MEMBERS];
    size_t count = head_mentions(letter, other->who, letter->vocabulary->core[CORE_ACTOR],
                                 who, LIMIT_LIST_MEMBERS);
    copy.object = value_of_tokens(letter, other->what);
    copy.evidence = span_union(copy.evidence, other->tokens);
    for (size_t i = 0; i < count && copy.object.kind == VALUE_PHRASE; i++) {
        copy.subject = who[i];
        if (who[i].kind == VALUE_MENTION) (void)add_fact(letter, copy);
    }
}

void share_others(Letter *letter) {
    size_t facts = letter->facts.count;
    for (size_t i = 0; i < facts; i++) {
        const Fact fact = letter->facts.items[i];
        if (fact.kind != FACT_POSITION || fact.dropped) continue;
        Other others[LIMIT_LIST_MEMBERS];
        uint32_t sentence = letter->document->tokens[fact.trigger.start].sentence;
        size_t count = find_others(letter, sentence_tokens(letter, sentence), others);
        while (count-- > 0)
            if (is_other_of(letter, &others[count], &fact))
                share_other(letter, &others[count], fact);
    }
}

/* 'waarbij Hongarije bezwaar maakte en | Malta | steun uitsprak': who does what a clause
   with its verb last tells behind a coordinator, when more stands before the verb than
   an object: 'zich', another phrase, or what only somebody does. Empty where it shares
   the subject of the clause above. */
TokenSpan late_subject(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    const Clause *above = &letter->clauses.items[c->parent];
    uint32_t t = c->tokens.start;
    TokenSpan none = { 0, 0 };
    bool pronoun = above->kind == CLAUSE_RELATIVE && above->introducer != NONE &&
                   (token_is(letter, above->introducer, WORD_DEMONSTRATIVE) ||
                    token_is(letter, above->introducer, WORD_PRONOUN));
    bool last = above->kind == CLAUSE_SUBORDINATE || above->kind == CLAUSE_RELATIVE;
    if (!last || pronoun || above->subject.end <= above->subject.start) return none;
    while (t < c->finite && token_is(letter, t, WORD_COORDINATOR)) t++;
    if (t >= c->finite || !owns(letter, clause, t) || !starts_phrase(letter, t))
        return none;
    TokenSpan who = base_phrase(letter, t, c->finite);
    if (!is_actor(letter, who)) return none;
    who.end = actor_list_end(letter, clause, who.end, c->finite);
    uint32_t next = who.end;
    while (next < c->finite && token_is(letter, next, WORD_ADVERB)) next++;
    if (next >= c->finite || !agrees_in_number(letter, who, c->singular, c->plural))
        return none;
    bool more = token_is(letter, next, WORD_REFLEXIVE) || starts_phrase(letter, next) ||
                (letter->verbs[c->finite] & VERB_MINDED) ||
                !agrees_in_number(letter, above->subject, c->singular, c->plural);
    return more ? who : none;
}

/* 'werd het doel gesteund en | het middel | betreurd': in a passive without a verb of its
   own, the phrase right behind the coordinator; empty. */
TokenSpan passive_subject(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t t = c->tokens.start;
    while (t < c->tokens.end && token_is(letter, t, WORD_COORDINATOR)) t++;
    if (!c->passive || t >= c->tokens.end || !owns(letter, clause, t) ||
        !starts_phrase(letter, t) || (letter->verbs[t] & VERB_ROLE))
        return (TokenSpan){ 0, 0 };
    TokenSpan phrase = base_phrase(letter, t, c->tokens.end);
    bool thing = phrase.end > t + 1 && token_is(letter, t, WORD_DETERMINER);
    return thing && !token_is(letter, phrase.end - 1, WORD_PERIOD) ? phrase
                                                                   : (TokenSpan){ 0, 0 };
}
