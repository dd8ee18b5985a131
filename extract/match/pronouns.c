/* Whom a personal pronoun stands for that is the subject of a clause.

   Examples. In 'Enkele lidstaten gaven aan dat zij … toejuichen' the subject 'zij' is
   that of the clause above. In 'Ik sprak met de vakbonden. Zij pleiten voor uitstel' the
   author is not meant, but whom he names beside himself. */
#include "frames.h"

/* Sentences back in which a pronoun may find what it stands for, and through how many it
   may lead from pronoun to pronoun. */
#define PRONOUN_REACH 1
#define PRONOUN_CHAIN 4

/* Only a pronoun that may stand for an actor, with nothing but adverbs around it. */
static bool is_personal(const Letter *letter, TokenSpan span) {
    uint32_t found = 0;
    for (uint32_t t = span.start; t < span.end; t++) {
        if (outer_mention(letter, t) != NONE) return false;
        uint32_t several = several_end(letter, t, WORD_PERSONAL);
        if (token_is(letter, t, WORD_PERSONAL) || several > t)
            found++;
        else if (!token_is(letter, t, WORD_ADVERB) && !is_mark(letter, t, ','))
            return false;
        if (several > t) t = several - 1;
    }
    return found == 1;
}

static bool agrees(const Clause *a, const Clause *b) {
    return (a->plural && b->plural) || (a->singular && b->singular);
}

/* Mentions of the class in a clause; the last of them in `found`. */
static size_t count_mentions(const Letter *letter, uint32_t clause, CoreClass class,
                             uint32_t *found) {
    TokenSpan tokens = letter->clauses.items[clause].tokens;
    size_t count = 0;
    for (uint32_t t = tokens.start; t < tokens.end; t++) {
        uint32_t mention = outer_mention(letter, t);
        if (mention == NONE || (count && mention == *found) ||
            !mention_is(letter, mention, class))
            continue;
        *found = mention;
        count++;
    }
    return count;
}

/* 'Ik sprak met de directeur, [de heer Jansen]. Hij …', 'met [de burgemeester van Emmen].
   Zij …': the one person that a clause of the author names, or else the one office; NONE
   for several. */
static uint32_t only_person(const Letter *letter, uint32_t clause) {
    uint32_t found = NONE;
    size_t count = count_mentions(letter, clause, CORE_PERSON, &found);
    if (count == 0) count = count_mentions(letter, clause, CORE_POST, &found);
    return count == 1 ? found : NONE;
}

/* Does the mention belong to a noun before it: 'de zorgen van | de gemeenten'? */
static bool is_owner(const Letter *letter, uint32_t start, uint32_t token) {
    while (token > start && (token_is(letter, token - 1, WORD_DETERMINER) ||
                             token_is(letter, token - 1, WORD_ADJECTIVE)))
        token--;
    return token > start && token_is(letter, token - 1, WORD_GENITIVE);
}

/* Do nothing but commas, coordinators and what opens a phrase part two mentions? */
static bool is_joined(const Letter *letter, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (!is_mark(letter, t, ',') && !token_is(letter, t, WORD_COORDINATOR) &&
            !token_is(letter, t, WORD_DETERMINER) && !token_is(letter, t, WORD_ADJECTIVE))
            return false;
    return true;
}

/* The actors of a clause outside its subject, when they are one or a list. States do not
   count: it was said there as often as to them. */
static size_t listed_beside(const Letter *letter, uint32_t clause, uint32_t class,
                            Value *values, size_t room) {
    TokenSpan tokens = letter->clauses.items[clause].tokens,
              subject = clause_subject(letter, clause);
    size_t count = 0;
    for (uint32_t t = tokens.start; t < tokens.end && count < room; t++) {
        uint32_t mention = outer_mention(letter, t);
        bool of_subject = subject.start <= t && t < subject.end;
        if (mention == NONE || !owns(letter, clause, t) || of_subject ||
            !vocabulary_is_a(letter->vocabulary, letter->mentions.items[mention].class,
                             class))
            continue;
        TokenSpan span = letter->mentions.items[mention].tokens;
        if (is_adjectival(letter, mention) || mention_is(letter, mention, CORE_STATE) ||
            is_owner(letter, tokens.start, t))
            continue;
        if (count && !is_joined(letter, values[count - 1].tokens.end, t)) return 0;
        values[count++] = (Value){ .kind = VALUE_MENTION, .id = mention, .tokens = span };
        t = span.end - 1;
    }
    return count;
}

/* 'Ik sprak met de vakbonden en de werkgevers. | Zij | pleiten …', 'met de VNG. | Zij |
   pleit …': whom a clause of the author names beside him, when number agrees. */
static size_t named_beside(const Letter *letter, uint32_t clause, const Clause *of,
                           uint32_t class, Value *values, size_t room) {
    uint32_t person = of->singular ? only_person(letter, clause) : NONE;
    if (person != NONE) {
        values[0] = (Value){ .kind = VALUE_MENTION,
                             .id = person,
                             .tokens = letter->mentions.items[person].tokens };
        return 1;
    }
    size_t count = listed_beside(letter, clause, class, values, room);
    bool many = count > 1 || (count && is_plural_noun(letter, values[0].tokens.end - 1));
    return (many ? of->plural : of->singular) ? count : 0;
}

/* In 'Hoewel de raad het doel steunt, plaatst zij …', 'In de brief die de raad stuurde,
   plaatst zij …' the clause in front; NONE. */
static uint32_t clause_in_front(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t next = clause + 1;
    if (c->kind != CLAUSE_MAIN || c->finite == NONE || next >= letter->clauses.count)
        return NONE;
    const Clause *front = &letter->clauses.items[next];
    bool subordinate = front->kind == CLAUSE_SUBORDINATE &&
                       c->finite == c->tokens.start &&
                       front->tokens.start < c->tokens.start;
    bool relative = front->kind == CLAUSE_RELATIVE && front->tokens.start < c->finite &&
                    c->subject.start > c->finite;
    bool before = front->parent == clause && (subordinate || relative);
    return before && front->finite != NONE ? next : NONE;
}

/* 'ik', or 'wij': a subject by its form that is a mention. */
static bool is_author(const Letter *letter, TokenSpan subject) {
    return subject.end > subject.start &&
           (token_is(letter, subject.start, WORD_FIRST_PERSON) ||
            (token_is(letter, subject.start, WORD_NOMINATIVE) &&
             outer_mention(letter, subject.start) != NONE));
}

/* Is the pronoun of `c` surely not the subject of the main clause `other`: the author,
   the wrong number, or nobody ('Er is gesproken met de gemeenten. | Zij | vragen …')? */
static bool is_another(const Letter *letter, const Clause *c, const Clause *other,
                       TokenSpan subject) {
    if (other->kind != CLAUSE_MAIN && other->kind != CLAUSE_CONJUNCT) return false;
    return subject.end <= subject.start || is_author(letter, subject) ||
           !agrees(c, other);
}

/* 'De Raad werd toegesproken door [de Oekraïense premier]. | Zij | vroeg …': the one
   person who acts in a passive clause, by name or office, goes before its subject. */
static size_t person_acting(const Letter *letter, uint32_t clause, uint32_t class,
                            Value *values, size_t room) {
    if (!letter->clauses.items[clause].passive) return 0;
    TokenSpan agent = agent_of(letter, clause);
    size_t count =
        agent.end > agent.start ? head_mentions(letter, agent, class, values, room) : 0;
    if (count != 1) return 0;
    /* An entry without a mention is the state whose office is named. */
    bool office = values[0].kind == VALUE_ENTITY;
    return office || (values[0].kind == VALUE_MENTION &&
                      (mention_is(letter, values[0].id, CORE_PERSON) ||
                       mention_is(letter, values[0].id, CORE_POST)));
}

/* Of an earlier sentence the subject of the main clause is meant before that of what it
   says: '[De Rekenkamer] stelt dat de minister te weinig weet. | Zij | beveelt aan …'. In
   'De raad bracht advies uit. Hij is kritisch. Daarnaast pleit | hij | …' the first 'hij'
   leads on. `c` has the number that the pronoun at `token` has. */
static size_t told_of_before(const Letter *letter, const Clause *c, uint32_t token,
                             uint32_t class, Value *values, size_t room) {
    size_t told = 0; /* of the inner clause of an earlier sentence */
    uint32_t told_in = NONE, near = c->sentence;
    for (uint32_t i = letter->clause_of[token]; i-- > 0;) {
        const Clause *other = &letter->clauses.items[i];
        if (told && other->sentence != told_in) return told;
        if (other->sentence + PRONOUN_REACH < near) return 0;
        TokenSpan subject = clause_subject(letter, i);
        if (!told && c->singular && other->sentence != c->sentence &&
            person_acting(letter, i, class, values, room))
            return 1;
        /* Of the author so in one sentence: 'Ik hoor van scholen dat | zij | klagen'. */
        bool apart = other->sentence != c->sentence || is_author(letter, subject);
        if (!told && apart && other->finite != NONE &&
            is_another(letter, c, other, subject)) {
            size_t count = named_beside(letter, i, c, class, values, room);
            if (count) return count;
        }
        if (other->finite == NONE || other->kind == CLAUSE_RELATIVE || !agrees(c, other))
            continue;
        /* 'dat [zij] bereid is te bezien | of het plan helpt, maar dat | zij …'. */
        if (other->sentence == c->sentence && other->parent != NONE &&
            !lies_in_clause(letter, other->parent, token))
            continue;
        bool inner = other->kind == CLAUSE_SUBORDINATE && other->sentence != c->sentence;
        bool leads_on = other->kind == CLAUSE_MAIN && is_personal(letter, subject) &&
                        other->sentence + PRONOUN_CHAIN > c->sentence;
        if (leads_on) near = other->sentence;
        if (is_personal(letter, subject) || (told && inner) || is_author(letter, subject))
            continue;
        Value actor;
        if (!head_mentions(letter, subject, class, &actor, 1)) {
            if (subject.end > subject.start && !inner) return told;
            continue;
        }
        size_t count = head_mentions(letter, subject, class, values, room);
        if (!inner) return count;
        told = count;
        told_in = other->sentence;
    }
    return told;
}

size_t antecedents_of(const Letter *letter, uint32_t clause, TokenSpan pronoun,
                      uint32_t class, Value *values, size_t room) {
    if (!is_personal(letter, pronoun)) return 0;
    /* 'heeft | hij | aangegeven | het belang te onderschrijven': by its own clause. */
    clause = letter->clause_of[pronoun.start];
    const Clause *c = &letter->clauses.items[clause];
    uint32_t front = clause_in_front(letter, clause);
    if (front != NONE && agrees(c, &letter->clauses.items[front])) {
        size_t count =
            head_mentions(letter, clause_subject(letter, front), class, values, room);
        if (count) return count;
    }
    return told_of_before(letter, c, pronoun.start, class, values, room);
}

size_t source_antecedents(const Letter *letter, uint32_t token, uint32_t class,
                          Value *values, size_t room) {
    Clause either = letter->clauses.items[letter->clause_of[token]];
    either.singular = either.plural = true;
    return told_of_before(letter, &either, token, class, values, room);
}

/* 'acht | het | de kans gering': no determiner of its own where another follows. */
static bool precedes_phrase(const Letter *letter, uint32_t token, uint32_t limit) {
    return token + 1 < limit && token_is(letter, token, WORD_EXPLETIVE) &&
           token_is(letter, token, WORD_DETERMINER) &&
           token_is(letter, token + 1, WORD_DETERMINER) &&
           outer_mention(letter, token) == NONE;
}

/* Is 'het' a pronoun here: 'plaatst | het | vraagtekens', 'pleit | het | voor', 'waarin |
   het | de quota verwerpt'? */
static bool stands_alone(const Letter *letter, uint32_t token, uint32_t limit) {
    if (!token_is(letter, token, WORD_EXPLETIVE)) return false;
    if (precedes_phrase(letter, token, limit)) return true;
    TokenSpan phrase = base_phrase(letter, token, limit);
    return phrase.end <= token + 1 || is_plural_noun(letter, phrase.end - 1);
}

/* '[Het IPO] steunt het plan; | het | pleit wel voor een fonds', '…, maar | het | pleit
   wel voor een fonds': the main clause that ends in front of the mark; NONE. */
static uint32_t told_before_mark(const Letter *letter, uint32_t clause) {
    uint32_t first = letter->clauses.items[clause].tokens.start;
    uint32_t sentence = letter->clauses.items[clause].sentence;
    if (first == 0 ||
        !(is_mark(letter, first - 1, ':') || is_mark(letter, first - 1, ';') ||
          (is_mark(letter, first - 1, ',') && token_is(letter, first, WORD_COORDINATOR))))
        return NONE;
    for (uint32_t i = clause; i-- > 0 && letter->clauses.items[i].sentence == sentence;)
        if (letter->clauses.items[i].kind == CLAUSE_MAIN &&
            letter->clauses.items[i].finite != NONE)
            return i;
    return NONE;
}

/* '[Het IPO] steunt het plan. | Het | pleit wel voor een fonds.', 'Wel acht | het | de
   kans gering.': the main clause that the sentence before, in the same paragraph, begins
   with. Only for what somebody does: not for 'Het blijkt dat …', 'Het gaat om …'. NONE.
 */
static uint32_t told_before(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    const Document *d = letter->document;
    uint32_t first =
        c->tokens.start + token_is(letter, c->tokens.start, WORD_COORDINATOR);
    bool inverted = precedes_phrase(letter, c->finite + 1, c->tokens.end);
    if (c->kind != CLAUSE_MAIN || c->finite != first + 1 ||
        (!inverted && (!token_is(letter, first, WORD_EXPLETIVE) ||
                       !token_is(letter, first, WORD_DETERMINER))) ||
        !(letter->verbs[c->finite] & VERB_MINDED))
        return NONE;
    if (d->sentences[c->sentence].first_token != first)
        return told_before_mark(letter, clause);
    if (c->sentence == 0 ||
        d->sentences[c->sentence - 1].paragraph != d->sentences[c->sentence].paragraph)
        return NONE;
    uint32_t before = letter->clause_of[d->sentences[c->sentence - 1].first_token];
    const Clause *b = &letter->clauses.items[before];
    return b->kind == CLAUSE_MAIN && b->finite != NONE ? before : NONE;
}

/* 'Estland stuurde een brief waarin | het | de quota verwerpt': a 'het' right behind the
   relative that is no article. Not 'tegen wat | het | ziet als …', which has no noun. */
static bool is_neuter_relative(const Letter *letter, const Clause *c) {
    return c->kind == CLAUSE_RELATIVE && c->introducer != NONE &&
           !token_is(letter, c->introducer, WORD_SENTENTIAL) && c->body < c->tokens.end &&
           stands_alone(letter, c->body, c->finite);
}

/* The clause whose subject a 'het' may stand for: the one above, or in 'Hoewel het
   kabinet het doel steunt, plaatst | het | …' the one in front. NONE. */
static uint32_t neuter_clause(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    if (is_neuter_relative(letter, c)) return c->parent;
    if (c->kind == CLAUSE_SUBORDINATE)
        return token_is(letter, c->body, WORD_EXPLETIVE) ? c->parent : NONE;
    uint32_t front = clause_in_front(letter, clause);
    bool alone = front != NONE && owns(letter, clause, c->finite + 1) &&
                 stands_alone(letter, c->finite + 1, c->tokens.end);
    return alone ? front : told_before(letter, clause);
}

size_t neuter_antecedent(const Letter *letter, uint32_t clause, uint32_t class,
                         Value *values, size_t room) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->finite == NONE || c->passive || (letter->verbs[c->finite] & VERB_COPULA))
        return 0;
    uint32_t other = neuter_clause(letter, clause);
    if (other == NONE) return 0;
    TokenSpan subject = clause_subject(letter, other);
    if (subject.end <= subject.start || token_is(letter, subject.start, WORD_COMMON) ||
        !agrees(c, &letter->clauses.items[other]))
        return 0;
    return head_mentions(letter, subject, class, values, room > 1 ? 1 : room);
}
