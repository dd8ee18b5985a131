/* What fills the slots of a frame: subject, object, what follows a preposition, the
   speaker.

   Worked example: frame 'supports', trigger 'uitspreken' with 'steun', slots subject a:
   {Actor}, object t: phrase after "voor", on

       Nederland zal in de NUC politieke steun voor de Oekraïense regering uitspreken en …

   The clause has finite 'zal' and subject 'Nederland', whose base phrase ends in a
   mention of an Actor: a. The words behind 'voor' (regions.c), 'de Oekraïense regering',
   are one value: t. */
#include "frames.h"

#include "../base/limits.h"

/* Does nobody speak for himself in the clause, so that the words are the speaker's? Not
   where a subject stands that is no actor ('De gesprekken richten zich op …'), unless it
   belongs to the trigger ('Er is geen reden om …'); nor where a passive tells what others
   did ('werd verwelkomd', 'is verworpen'); nor in a relative or infinitive clause, whose
   subject is what it hangs on ('een norm die toeziet op …'). */
static bool is_impersonal(const Letter *letter, const Anchor *anchor, const Slot *slot) {
    if (slot->kind != SLOT_SUBJECT) return true;
    TokenSpan region = anchor->passive ? agent_of(letter, anchor->clause)
                                       : clause_subject(letter, anchor->clause);
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (overlap(anchor->with[i], region)) return true;
    if (region.end > region.start) return false;
    const Clause *c = &letter->clauses.items[anchor->clause];
    if (c->kind == CLAUSE_RELATIVE || c->kind == CLAUSE_INFINITIVE) return false;
    if (!anchor->passive || c->finite == NONE) return true;
    return !(letter->verbs[c->finite] & (FORM_PAST | VERB_COPULA));
}

/* Not 'dit', 'er', 'hem': what they stand for is not known. */
bool says_something(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (outer_mention(letter, t) != NONE ||
            (!is_function_word(letter, t) && !token_is(letter, t, WORD_DETERMINER) &&
             !token_is(letter, t, WORD_PRONOUN) && !token_is(letter, t, WORD_EXPLETIVE) &&
             !(letter->document->tokens[t].flags & TOKEN_PUNCTUATION)))
            return true;
    return false;
}

/* Not 'en | moet blijven': verbs alone name nothing that is demanded. */
bool names_something(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (!(letter->verbs[t] & VERB_ROLE) &&
            says_something(letter, (TokenSpan){ t, t + 1 }))
            return true;
    return false;
}

/* 'geeft gevolg aan | de door de Raad | beoogde …': a determiner and what stands between
   it and its noun, which was not found: better nothing. */
static bool lacks_noun(const Letter *letter, TokenSpan phrase) {
    TokenSpan kept = phrase_trim(letter, phrase);
    uint32_t first = kept.start;
    return first > 0 && first + 1 < kept.end &&
           token_is(letter, first, WORD_PREPOSITION) &&
           token_is(letter, first - 1, WORD_DETERMINER) &&
           outer_mention(letter, first) == NONE && !letter->set_phrase[first] &&
           !token_is(letter, first, WORD_ADVERB) &&
           base_phrase(letter, first + 1, kept.end).end == kept.end;
}

static size_t phrase_values(const Letter *letter, TokenSpan span, bool each,
                            Value *values, size_t room) {
    TokenSpan members[LIMIT_LIST_MEMBERS];
    if (span.end <= span.start) return 0;
    size_t count = 1, kept = 0;
    members[0] = span;
    uint32_t clause = letter->clause_of[span.start];
    const Clause *c = &letter->clauses.items[clause];
    bool whole = c->finite >= span.start && c->finite < span.end;
    if (room > LIMIT_LIST_MEMBERS) room = LIMIT_LIST_MEMBERS;
    if (each && c->kind == CLAUSE_INFINITIVE)
        count = joined_predicates(letter, clause, span, members, room);
    if (each && !whole && count == 1) count = phrase_members(letter, span, members, room);
    for (size_t i = 0; i < count; i++) {
        values[kept] = value_of_tokens(letter, members[i]);
        if (values[kept].kind != VALUE_NOTHING && says_something(letter, members[i]) &&
            !lacks_noun(letter, members[i]))
            kept++;
    }
    return kept;
}

/* The words of the clause, if they name something. */
static size_t whole_value(const Letter *letter, const Anchor *anchor, Value *values,
                          size_t room) {
    TokenSpan said = demanded_in(letter, anchor);
    if (!names_something(letter, said)) return 0;
    return phrase_values(letter, said, false, values, room);
}

/* 'zal bezien | of dit kan': behind the verb of the rule, if a clause follows it that it
   is completed by; where the span starts, if none does. */
static uint32_t behind_asking(const Letter *letter, const Anchor *anchor,
                              TokenSpan span) {
    uint32_t next = span.start + 1;
    if (next >= span.end || anchor->head.start != span.start ||
        letter->clauses.items[anchor->clause].finite == span.start)
        return span.start;
    const Clause *inner = &letter->clauses.items[letter->clause_of[next]];
    if (inner->introducer != next) return span.start;
    return asks_twice(letter, inner) ? inner->body : next;
}

static size_t predicate_values(const Letter *letter, const Anchor *anchor, Value *values,
                               size_t room) {
    TokenSpan front = fronted_object(letter, anchor);
    size_t kept =
        front.end > front.start ? phrase_values(letter, front, true, values, room) : 0;
    for (size_t i = 0; i < kept; i++) add_deed(letter, anchor, &values[i]);
    if (kept > 0) return kept;
    TokenSpan parts[LIMIT_LIST_MEMBERS], span = predicate_of(letter, anchor->clause);
    uint32_t finite = letter->clauses.items[anchor->clause].finite;
    if (span.start < span.end && anchor->head.start == span.start &&
        (letter->verbs[span.start] & VERB_AUXILIARY))
        finite = span.start; /* 'zegt te | willen | kijken naar' */
    span.start = behind_asking(letter, anchor, span);
    /* 'dat de steden meer | willen |,': its finite verb alone says nothing. */
    if (finite == span.start &&
        !says_something(letter, (TokenSpan){ ++span.start, span.end }))
        return 0;
    if (room > LIMIT_LIST_MEMBERS) room = LIMIT_LIST_MEMBERS;
    size_t count = joined_predicates(letter, anchor->clause, span, parts, room);
    for (size_t i = 0; i < count; i++)
        kept += phrase_values(letter, from_object(letter, parts[i]), false, values + kept,
                              room - kept);
    return kept;
}

/* 'zet in op: A, B en C'. */
static size_t listed_values(const Letter *letter, uint32_t clause, Value *values,
                            size_t room) {
    TokenSpan items[LIMIT_LIST_MEMBERS];
    size_t count = items_of(letter, clause, items,
                            room < LIMIT_LIST_MEMBERS ? room : LIMIT_LIST_MEMBERS);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        kept += phrase_values(letter, items[i], false, values + kept, room - kept);
    return kept;
}

/* '… | en de Kamer hierover te informeren': held back by a context of its own. */
static bool is_silent(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    return c->kind == CLAUSE_INFINITIVE && letter->silent &&
           letter->silent[c->tokens.end - 1] && !letter->silent[c->tokens.start - 1];
}

/* '[Dit] is van belang | om de dijk te sparen': a pronoun has the place of the clause,
   which only says what for. */
static bool says_what_for(const Letter *letter, const Anchor *anchor, const Slot *slot,
                          uint32_t clause) {
    TokenSpan subject = clause_subject(letter, anchor->clause);
    return clause != NONE && slot->kind == SLOT_SUBJECT && !anchor->passive &&
           letter->clauses.items[clause].kind == CLAUSE_INFINITIVE &&
           subject.end == subject.start + 1 &&
           token_is(letter, subject.start, WORD_DEMONSTRATIVE) &&
           outer_mention(letter, subject.start) == NONE;
}

/* 'dat A en dat B': with `each` a value for both. */
static size_t clause_values(const Letter *letter, const Anchor *anchor, const Slot *slot,
                            FillKind kind, Value *values, size_t room) {
    size_t count = 0;
    uint32_t from = anchor->head.end;
    uint32_t clause = next_complement(letter, anchor->clause, anchor->clause, from, kind);
    if (says_what_for(letter, anchor, slot, clause)) return 0;
    bool unsaid = slot->kind == SLOT_OBJECT ||
                  (slot->kind == SLOT_SUBJECT &&
                   letter->clauses.items[anchor->clause].subject.end == 0);
    bool fits = !anchor->passive || slot->kind == SLOT_OBJECT;
    /* 'Of dit helpt, | kan ik pas zeggen | wanneer het verslag er is.' */
    if ((clause == NONE || kind == FILL_QUESTION) && unsaid && fits) {
        uint32_t front = fronted_complement(letter, anchor->clause, kind);
        if (front != NONE) clause = front;
    }
    while (clause != NONE && count < room) {
        if (is_silent(letter, clause)) {
            clause = next_complement(letter, anchor->clause, clause, from, kind);
            continue;
        }
        TokenSpan parts[LIMIT_LIST_MEMBERS], inner = inner_words(letter, clause);
        bool infinitive = letter->clauses.items[clause].kind == CLAUSE_INFINITIVE;
        /* 'dat zij steun hebben | en snel hulp krijgen' has one subject, and is one. */
        size_t joined =
            joined_predicates(letter, clause, inner, parts,
                              slot->each && infinitive ? LIMIT_LIST_MEMBERS : 1);
        for (size_t i = 0; i < joined; i++) {
            TokenSpan part = infinitive ? from_object(letter, parts[i]) : parts[i];
            if (infinitive) part = without_ground(letter, clause, part);
            count += phrase_values(letter, part, false, values + count, room - count);
        }
        if (!slot->each) break;
        clause = joined_complement(letter, anchor->clause, clause, from, kind);
    }
    return count;
}

/* Mentions of the class in the words of a slot; for a subject that is only a pronoun, of
   what it stands for. */
static size_t actors_in(const Letter *letter, const Anchor *anchor, const Slot *slot,
                        TokenSpan region, uint32_t class, Value *values, size_t room) {
    size_t count = head_mentions(letter, region, class, values, room);
    if (slot->kind != SLOT_SUBJECT || anchor->passive) return count;
    if (!count)
        count = antecedents_of(letter, anchor->clause, region, class, values, room);
    if (!count && region.end <= region.start)
        count = neuter_antecedent(letter, anchor->clause, class, values, room);
    if (!count || (letter->modality && letter->modality[anchor->head.start] != NONE))
        return count;
    return add_companions(letter, anchor->clause, class, values, count, room);
}

/* 'minister Voorbeeld, | Polen | en | de gemeenten': of each of the classes that a slot
   of each asks for, from the first that is there on. */
static size_t actors_of_all(const Letter *letter, const Anchor *anchor, const Slot *slot,
                            uint32_t first, Value *values, size_t room) {
    TokenSpan region = region_of(letter, anchor, slot);
    size_t count =
        actors_in(letter, anchor, slot, region, slot->fills[first].class, values, room);
    for (uint32_t i = first + 1; count && slot->each && i < slot->fill_count; i++) {
        Value others[LIMIT_LIST_MEMBERS];
        if (slot->fills[i].kind != FILL_TYPE) continue;
        size_t found = head_mentions(letter, region, slot->fills[i].class, others,
                                     LIMIT_LIST_MEMBERS);
        count = add_beside(letter, others, found, values, count, room);
    }
    return count;
}

/* 'heb | dit | bij de Raad aan de orde gesteld', 'acht | dit | volstrekt onwenselijk': a
   pronoun, which takes nothing to it. */
static bool is_lone_pronoun(const Letter *letter, TokenSpan span) {
    uint32_t next = span.start + 1;
    return next < span.end && outer_mention(letter, span.start) == NONE &&
           token_is(letter, span.start, WORD_DEMONSTRATIVE) &&
           !token_is(letter, next, WORD_NOUN) &&
           (token_is(letter, next, WORD_PREPOSITION) ||
            token_is(letter, next, WORD_ADJECTIVE) ||
            token_is(letter, next, WORD_ADVERB)) &&
           base_phrase(letter, span.start, span.end).end == next;
}

/* 'Voor Polen is hierbij | een randvoorwaarde | dat …': nothing but what the frame says
   of its subject. */
static bool is_own_word(const Letter *letter, const Anchor *anchor, TokenSpan span) {
    TokenSpan phrase = phrase_trim(letter, span);
    if (!(letter->verbs[anchor->head.start] & VERB_COPULA)) return false;
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (phrase.end > phrase.start && anchor->with[i].start <= phrase.start &&
            anchor->with[i].end >= phrase.end)
            return true;
    return false;
}

/* The phrases of a slot, or the items that stand for them behind a colon. */
static size_t phrases_in(const Letter *letter, const Anchor *anchor, const Slot *slot,
                         Value *values, size_t room) {
    TokenSpan span = whole_phrase(letter, anchor, slot);
    uint32_t clause = anchor->clause;
    bool listed = slot->each &&
                  (announces_items(letter, span) ||
                   (span.end <= span.start && lists_after(letter, clause, slot->after)));
    size_t count = listed ? listed_values(letter, clause, values, room) : 0;
    if (slot->kind == SLOT_OBJECT && is_lone_pronoun(letter, span)) return count;
    if (slot->kind == SLOT_SUBJECT && is_own_word(letter, anchor, span)) return count;
    /* 'pleit ervoor | dat A | en dat B' */
    if (!count && slot->each && slot->after.count && span.end > span.start &&
        letter->clause_of[span.start] ==
            next_complement(letter, clause, clause, anchor->head.end, FILL_CLAUSE))
        count = clause_values(letter, anchor, slot, FILL_CLAUSE, values, room);
    if (!count) count = phrase_values(letter, span, slot->each, values, room);
    if (count || slot->after.count) return count;
    bool of_subject = (slot->kind == SLOT_SUBJECT) != anchor->passive;
    return titled_meant(letter, clause, of_subject, values);
}

/* 'Ik | schaf | de regeling | af': 'regeling afschaffen'. */
static size_t deed_values(const Letter *letter, const Anchor *anchor, const Slot *slot,
                          Value *values, size_t room) {
    size_t count = phrases_in(letter, anchor, slot, values, room);
    for (size_t i = 0; i < count; i++) add_trigger(letter, anchor, &values[i]);
    return count;
}

static size_t author_in(const Letter *letter, const Anchor *anchor, const Slot *slot,
                        Value *values, size_t room) {
    uint32_t actor = letter->vocabulary->core[CORE_ACTOR];
    TokenSpan region = region_of(letter, anchor, slot);
    size_t count = head_mentions(letter, region, actor, values, room);
    for (size_t i = 0; i < count; i++) {
        bool author =
            values[i].kind == VALUE_ENTITY ||
            letter->mentions.items[values[i].id].entity == letter->rules->author;
        if (!author || letter->rules->author == NONE) continue;
        values[0] = values[i];
        return 1;
    }
    return 0;
}

/* Where the phrase around a noun begins: 'tijdens | de formele bijeenkomst' */
static uint32_t phrase_begin(const Letter *letter, uint32_t clause, uint32_t noun) {
    while (noun > letter->clauses.items[clause].tokens.start &&
           owns(letter, clause, noun - 1) && outer_mention(letter, noun - 1) == NONE &&
           (token_is(letter, noun - 1, WORD_DETERMINER) ||
            token_is(letter, noun - 1, WORD_ADJECTIVE)) &&
           !token_is(letter, noun - 1, WORD_PREPOSITION))
        noun--;
    return noun;
}

/* Is the phrase at the token governed by a word of the set, or, when that is empty, by no
   preposition? */
static bool is_governed(const Letter *letter, uint32_t clause, uint32_t token,
                        LexemeSet after) {
    uint32_t first = letter->clauses.items[clause].tokens.start;
    if (after.count == 0)
        return token == first || !owns(letter, clause, token - 1) ||
               !token_is(letter, token - 1, WORD_PREPOSITION);
    for (uint32_t t = token; t-- > first && t + LONGEST_PREPOSITION >= token;) {
        uint32_t reading = reading_in(letter, t, after);
        if (reading != NONE && letter->words.items[reading].tokens.end == token)
            return true;
    }
    return false;
}

/* The mention of the class that starts at the token: 1, or 0 when none does. */
static size_t mention_from(const Letter *letter, uint32_t token, uint32_t class,
                           Value *value) {
    for (uint32_t i = letter->mentions_at[token]; i < letter->mentions_at[token + 1];
         i++) {
        uint32_t mention = letter->by_start[i];
        const Mention *m = &letter->mentions.items[mention];
        if (!vocabulary_is_a(letter->vocabulary, m->class, class)) continue;
        *value = (Value){ .kind = VALUE_MENTION, .id = mention, .tokens = m->tokens };
        return 1;
    }
    return 0;
}

/* The first mention of the class in the clause itself that is governed so:
   'heeft [14 maart] een bezoek afgelegd'. */
static size_t within_clause(const Letter *letter, uint32_t clause, const Slot *slot,
                            uint32_t class, Value *value) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    for (uint32_t t = span.start; t < span.end; t++)
        if (owns(letter, clause, t) && mention_from(letter, t, class, value) &&
            is_governed(letter, clause, phrase_begin(letter, clause, t), slot->after))
            return 1;
    return 0;
}

/* What a relative clause speaks of, by its own words: the nearest mention of the class in
   front of it in the sentence. '[De bijeenkomst van ministers], die in Gijón wordt
   gehouden'. */
static size_t before_clause(const Letter *letter, uint32_t clause, uint32_t class,
                            Value *value) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->kind != CLAUSE_RELATIVE) return 0;
    uint32_t first = sentence_tokens(letter, c->sentence).start;
    for (uint32_t t = c->tokens.start; t-- > first;)
        if (mention_from(letter, t, class, value)) return 1;
    return 0;
}

/* The 'daar' of 'pleit [daar] niet voor': before a preposition that has lost its phrase.
 */
static uint32_t stranding_pronoun(const Letter *letter, uint32_t clause,
                                  uint32_t preposition) {
    if (!is_stranded(letter, clause, preposition)) return NONE;
    uint32_t start = letter->clauses.items[clause].tokens.start;
    for (uint32_t t = preposition; t-- > start;)
        if (owns(letter, clause, t) && token_is(letter, t, WORD_R_PRONOUN)) return t;
    return NONE;
}

/* Is the word inside a phrase: 'de | hierbij | betrokken landen', not 'ben het | daarmee
   | eens'? */
static bool stands_inside(const Letter *letter, TokenSpan clause, uint32_t token) {
    uint32_t next = token + 1;
    return token > clause.start && token_is(letter, token - 1, WORD_DETERMINER) &&
           next < clause.end &&
           (token_is(letter, next, WORD_ADJECTIVE) ||
            (token_forms(letter, next, WORD_VERB) & FORM_PARTICIPLE));
}

/* 'hiermee', or 'daar' and 'mee', for a slot behind 'met'. */
static uint32_t pronominal_in(const Letter *letter, uint32_t clause, const Slot *slot) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    for (uint32_t t = span.start; t < span.end; t++) {
        if (!owns(letter, clause, t)) continue;
        bool back = reading_in(letter, t, slot->back) != NONE;
        if (back && !stands_inside(letter, span, t) && anaphor_at(letter, t)) return t;
        if (!back && reading_in(letter, t, slot->after) == NONE) continue;
        uint32_t pronoun = stranding_pronoun(letter, clause, t);
        if (pronoun != NONE) return pronoun;
    }
    return NONE;
}

/* 'Duitsland wees | het | af': an object, and not what announces a clause ('acht het goed
   dat …') or stands before a noun. */
bool is_lone_it(const Letter *letter, uint32_t token) {
    uint32_t clause = letter->clause_of[token], next = token + 1;
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = clause_subject(letter, clause);
    if (!token_is(letter, token, WORD_EXPLETIVE) || c->finite == NONE ||
        c->tokens.end <= token || (c->kind == CLAUSE_MAIN && token < c->finite) ||
        (subject.start <= token && token < subject.end) ||
        base_phrase(letter, token, c->tokens.end).end > next ||
        token_is(letter, next, WORD_ADJECTIVE))
        return false;
    for (uint32_t i = clause + 1; i < letter->clauses.count; i++) {
        const Clause *below = &letter->clauses.items[i];
        if (below->sentence != c->sentence) break;
        if (below->parent == clause && below->tokens.start > token &&
            (below->kind == CLAUSE_SUBORDINATE || below->kind == CLAUSE_INFINITIVE))
            return false;
    }
    return true;
}

/* 'Nederland steunt | dit |', 'Dat | vind ik': a pronoun that is a phrase of its own. */
static uint32_t lone_pronoun(const Letter *letter, uint32_t clause, TokenSpan subject,
                             bool of_subject) {
    const Clause *c = &letter->clauses.items[clause];
    for (uint32_t t = c->tokens.start; t < c->tokens.end; t++) {
        bool inside = subject.start <= t && t < subject.end;
        if (!owns(letter, clause, t) || t == c->introducer || inside != of_subject ||
            !anaphor_at(letter, t))
            continue;
        if (!of_subject && is_lone_it(letter, t)) return t;
        /* 'wezen | haar | af' */
        bool personal = !of_subject && token_is(letter, t, WORD_TITLED) &&
                        token_is(letter, t, WORD_PRONOUN);
        if ((token_is(letter, t, WORD_DEMONSTRATIVE) || personal) &&
            is_whole_phrase(letter, t, c->tokens.end))
            return t;
    }
    return NONE;
}

/* A pronoun in the place of what the slot asks for. What it stands for is told when all
   positions are known. As a subject it stands for what the sentence before says, whatever
   position that holds: 'dit is teleurstellend' judges how things are. */
static size_t anaphor_value(const Letter *letter, const Anchor *anchor, const Slot *slot,
                            Value *value) {
    bool phrase = false;
    for (uint32_t i = 0; i < slot->fill_count; i++)
        phrase |= slot->fills[i].kind == FILL_PHRASE;
    bool subject = slot->kind == SLOT_SUBJECT;
    if (!phrase) return 0;
    uint32_t token =
        slot->after.count
            ? pronominal_in(letter, anchor->clause, slot)
            : lone_pronoun(letter, anchor->clause, clause_subject(letter, anchor->clause),
                           subject != anchor->passive);
    if (token == NONE) return 0;
    if (subject || letter->pointing == POINT_TO_CLAUSE) {
        *value = said_before(letter, anchor->clause);
        return value->kind != VALUE_NOTHING;
    }
    *value = (Value){ .kind = VALUE_ANAPHOR, .id = NONE, .tokens = { token, token + 1 } };
    return 1;
}

/* 'is er niet gelukkig | mee | dat de norm geldt', 'staat | erachter | dat …': the word
   that stands for the phrase of the slot announces the clause that it is about. */
static size_t announced_values(const Letter *letter, const Anchor *anchor,
                               const Slot *slot, Value *values, size_t room) {
    TokenSpan span = letter->clauses.items[anchor->clause].tokens;
    for (uint32_t t = span.start; slot->after.count && t < span.end; t++)
        if (owns(letter, anchor->clause, t) &&
            (reading_in(letter, t, slot->back) != NONE ||
             (reading_in(letter, t, slot->after) != NONE &&
              is_stranded(letter, anchor->clause, t))))
            return clause_values(letter, anchor, slot, FILL_CLAUSE, values, room);
    return 0;
}

static bool may_be_implied(const Slot *slot) {
    for (uint32_t i = 0; i < slot->fill_count; i++)
        if (slot->fills[i].kind == FILL_IMPLIED) return true;
    return false;
}

/* A target by a pronoun, or one that goes without saying. */
static size_t pointed_value(const Letter *letter, const Anchor *anchor, const Slot *slot,
                            Value *value) {
    size_t count = anaphor_value(letter, anchor, slot, value);
    if (count || letter->pointing != POINT_TO_TARGET || !may_be_implied(slot))
        return count;
    *value = (Value){ .kind = VALUE_ANAPHOR, .id = NONE, .tokens = anchor->head };
    return 1;
}

static bool in_relative(const Letter *letter, const Anchor *anchor) {
    return letter->clauses.items[anchor->clause].kind == CLAUSE_RELATIVE;
}

/* What is told of around the token: 'occasion', 'told', 'sitting', 'heading'. */
static Value told_around(const Letter *letter, FillKind kind, uint32_t token) {
    if (kind == FILL_HEADING) return heading_above(letter, token);
    if (kind == FILL_TOLD) return told_at(letter, token);
    return kind == FILL_SITTING ? sitting_at(letter, token) : occasion_at(letter, token);
}

/* What the words before the clause name; all members of a list for a slot of each. */
static size_t previous_values(const Letter *letter, const Anchor *anchor,
                              const Slot *slot, uint32_t class, Value *values,
                              size_t room) {
    if (slot->each && !in_relative(letter, anchor))
        return members_before(letter, anchor->head.start, class, values, room);
    return before_clause(letter, anchor->clause, class, values);
}

size_t fill_slot(const Letter *letter, const Anchor *anchor, const Slot *slot,
                 Value *values, size_t room) {
    for (uint32_t i = 0; i < slot->fill_count; i++) {
        const Fill *fill = &slot->fills[i];
        size_t count = 0;
        switch (fill->kind) {
        case FILL_TYPE:
            count = actors_of_all(letter, anchor, slot, i, values, room);
            break;
        case FILL_PHRASE:
            count = phrases_in(letter, anchor, slot, values, room);
            if (!count) count = announced_values(letter, anchor, slot, values, room);
            break;
        case FILL_DEED: count = deed_values(letter, anchor, slot, values, room); break;
        case FILL_CLAUSE:
        case FILL_STATEMENT:
        case FILL_ACTION:
        case FILL_EVENT:
        case FILL_INFINITIVE:
        case FILL_QUESTION:
            count = clause_values(letter, anchor, slot, fill->kind, values, room);
            break;
        case FILL_ITEMS:
            count = listed_values(letter, anchor->clause, values, room);
            break;
        case FILL_WHOLE: count = whole_value(letter, anchor, values, room); break;
        case FILL_PREDICATE:
            count = predicate_values(letter, anchor, values, room);
            break;
        case FILL_AUTHOR: count = author_in(letter, anchor, slot, values, room); break;
        case FILL_SPEAKER:
            if (!is_impersonal(letter, anchor, slot)) break;
            count = speakers_at(letter, anchor->head.start, values, room);
            break;
        case FILL_WITHIN:
            count = within_clause(letter, anchor->clause, slot, fill->class, values);
            break;
        case FILL_OCCASION:
        case FILL_TOLD:
        case FILL_SITTING:
        case FILL_HEADING:
            values[0] = told_around(letter, fill->kind, anchor->head.start);
            count = values[0].kind != VALUE_NOTHING;
            break;
        case FILL_IMPLIED: break; /* where nothing else fits: see below */
        case FILL_PREVIOUS:
            count = previous_values(letter, anchor, slot, fill->class, values, room);
            if (count || in_relative(letter, anchor)) break;
            /* fall through */
        case FILL_MAIN:
            values[0] =
                (Value){ .kind = fill->kind == FILL_MAIN ? VALUE_MAIN : VALUE_PREVIOUS,
                         .id = fill->class,
                         .tokens = anchor->head };
            count = 1;
            break;
        }
        if (count) return count;
    }
    return letter->pointing ? pointed_value(letter, anchor, slot, values) : 0;
}
