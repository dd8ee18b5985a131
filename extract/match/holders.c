/* Who acts and who speaks: the actors of a phrase, the speaker of a clause.

   Examples. In 'Een meerderheid van de lidstaten, waaronder Nederland, steunt …' the
   actors of the subject are the group and Nederland. In 'De Commissie
   benadrukte dat samenwerking van belang is' the Commission is the speaker of the inner
   clause, and without it the author of the letter would be. */
#include "frames.h"

bool is_complement(const Letter *letter, const Clause *c) {
    /* Not 'door te wachten', nor 'alvorens te besluiten', which says when. */
    if (c->kind == CLAUSE_INFINITIVE)
        return c->introducer == NONE ||
               (!token_is(letter, c->introducer, WORD_AGENT) &&
                !token_is(letter, c->introducer, WORD_SUBORDINATOR));
    return c->kind == CLAUSE_SUBORDINATE && c->introducer != NONE &&
           token_is(letter, c->introducer, WORD_COMPLEMENTIZER);
}

static bool is_of_author(const Letter *letter, const Mention *m) {
    return m->entity != NONE &&
           letter->vocabulary->entities[m->entity].unit_of == letter->rules->author;
}

/* 'de Staatssecretaris van VWS' speaks for the author when the gazetteer says so of the
   office, or of the ministry in its name; 'de voorzitter van de SER' does not. */
static bool is_author_office(const Letter *letter, const Mention *m) {
    if (letter->rules->author == NONE) return false;
    if (is_of_author(letter, m)) return true;
    for (uint32_t t = m->tokens.start; t < m->tokens.end && m->entity == NONE; t++)
        for (uint32_t i = letter->known_at[t]; i != NONE; i = letter->known_next.items[i])
            if (mention_is(letter, i, CORE_MINISTRY) &&
                is_of_author(letter, &letter->mentions.items[i]))
                return true;
    return false;
}

/* A state that is another than the author. */
static bool is_other_state(const Letter *letter, const Mention *m) {
    return m->entity != NONE && m->entity != letter->rules->author &&
           vocabulary_is(letter->vocabulary, m->class, CORE_STATE);
}

/* The state that the adjective at the token is of: 'Duitse'; NONE. */
static uint32_t adjective_state(const Letter *letter, uint32_t token) {
    for (uint32_t i = letter->known_at[token]; i != NONE;
         i = letter->known_next.items[i]) {
        const Mention *m = &letter->mentions.items[i];
        if (is_adjectival(letter, i) && m->tokens.end == token + 1 && m->entity != NONE &&
            vocabulary_is(letter->vocabulary, m->class, CORE_STATE))
            return m->entity;
    }
    return NONE;
}

/* The state, not the author, whose office it is: 'de [Duitse] minister van Financiën',
   'de minister van Financiën van [Italië]'; NONE. It speaks for that state. */
static uint32_t foreign_state(const Letter *letter, TokenSpan office) {
    for (uint32_t t = office.start > 0 ? office.start - 1 : 0; t < office.end; t++) {
        uint32_t state = adjective_state(letter, t);
        if (state != NONE && state != letter->rules->author) return state;
    }
    uint32_t next = office.end;
    if (!token_is(letter, next, WORD_GENITIVE)) return NONE;
    next += token_is(letter, next + 1, WORD_DETERMINER) ? 2 : 1;
    if (next >= letter->class_count) return NONE;
    for (uint32_t i = letter->known_at[next]; i != NONE; i = letter->known_next.items[i])
        if (is_other_state(letter, &letter->mentions.items[i]))
            return letter->mentions.items[i].entity;
    return NONE;
}

/* The mention at exactly these tokens, as an actor. */
static bool actor_at(const Letter *letter, TokenSpan tokens, uint32_t class,
                     Value *value) {
    uint32_t actor = letter->vocabulary->core[CORE_ACTOR];
    uint32_t mention = mention_at(letter, tokens, NONE), holder = NONE;
    if (mention != NONE && class == actor && mention_is(letter, mention, CORE_POST)) {
        holder = foreign_state(letter, tokens);
        if (holder == NONE && is_author_office(letter, &letter->mentions.items[mention]))
            holder = letter->rules->author;
    }
    if (holder != NONE) {
        *value = (Value){ .kind = VALUE_ENTITY, .id = holder, .tokens = tokens };
        return true;
    }
    mention = mention_at(letter, tokens, class);
    if (mention == NONE || is_adjectival(letter, mention)) return false;
    *value = (Value){ .kind = VALUE_MENTION, .id = mention, .tokens = tokens };
    return true;
}

/* May the search for a further member go on over this token? */
static bool joins(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_COORDINATOR) ||
           token_is(letter, token, WORD_INCLUSIVE) || is_mark(letter, token, ',') ||
           token_is(letter, token, WORD_COMPARISON) ||
           token_is(letter, token, WORD_AGENT);
}

/* 'met een grote, | goed georganiseerde sector': behind an adjective a comma still waits
   for the noun. */
static uint32_t after_adjectives(const Letter *letter, uint32_t end, uint32_t limit) {
    while (end + 1 < limit && is_mark(letter, end, ',') &&
           is_bare_adjective(letter, end - 1, limit)) {
        uint32_t next = end + 1;
        if (token_is(letter, next, WORD_COORDINATOR)) next++;
        uint32_t late = attributive_end(letter, next, limit),
                 rest = base_phrase(letter, next, limit).end;
        if (late > rest) rest = late;
        if (rest <= next) break;
        end = rest;
    }
    return end;
}

/* Over what hangs on a noun: 'de vicepresident | van de bank (VB)', '…, de heer X'. */
static uint32_t skip_attachments(const Letter *letter, uint32_t token, uint32_t limit) {
    for (;;) {
        uint32_t start = token;
        if (token < limit && is_mark(letter, token, '(')) {
            while (token < limit && !is_mark(letter, token, ')')) token++;
            if (token < limit) token++;
        } else if (token < limit && token_is(letter, token, WORD_PREPOSITION)) {
            uint32_t end = base_phrase(letter, token + 1, limit).end;
            if (end > token + 1) token = after_adjectives(letter, end, limit);
        }
        if (token == start) return token;
    }
}

/* 'De president van de bank, [Draghi], maande': behind his office stands who it is. */
static bool names_holder(const Letter *letter, const Value *office, const Value *person,
                         uint32_t comma) {
    uint32_t post = mention_at(letter, office->tokens, NONE);
    return is_mark(letter, comma, ',') && person->kind == VALUE_MENTION &&
           mention_is(letter, person->id, CORE_PERSON) && post != NONE &&
           mention_is(letter, post, CORE_POST);
}

/* Puts those who a group stands for in its place. */
static size_t members_at(const Letter *letter, Value *values, size_t count, size_t room) {
    if (values[count].kind != VALUE_MENTION) return 0;
    return members_of(letter, values[count].id, values + count, room - count);
}

/* The actor that a phrase names with its last words: 'het [Verenigd Koninkrijk]'. */
static bool actor_in(const Letter *letter, TokenSpan phrase, uint32_t class,
                     Value *value) {
    for (uint32_t start = phrase.start; start < phrase.end; start++)
        if (actor_at(letter, (TokenSpan){ start, phrase.end }, class, value)) return true;
    return false;
}

/* 'Diverse lidstaten | (Denemarken, Frankrijk en Spanje)', 'de leden van de groep, te
   weten A en B': who belongs to a group that ends before the token; nobody where
   something else stands between. */
static size_t named_members(const Letter *letter, uint32_t token, uint32_t class,
                            Value *values, size_t room) {
    uint32_t limit =
        sentence_tokens(letter, letter->document->tokens[token].sentence).end;
    if (token < limit && token_is(letter, token, WORD_PREPOSITION))
        token = base_phrase(letter, token + 1, limit).end;
    bool bracket = token < limit && is_mark(letter, token, '(');
    uint32_t t = token + 1 < limit ? several_end(letter, token + 1, WORD_INCLUSIVE) : 0;
    bool told =
        t > token + 1 || (t == token + 1 && token_is(letter, token + 1, WORD_INCLUSIVE));
    if (!bracket && !(told && t > token + 1 && is_mark(letter, token, ','))) return 0;
    if (t == token + 1 && told) t++;
    size_t count = 0;
    while (t < limit && count < room && !(bracket && is_mark(letter, t, ')'))) {
        TokenSpan base = base_phrase(letter, t, limit);
        if (base.end <= base.start || !actor_in(letter, base, class, &values[count]))
            return bracket ? 0 : count;
        count++;
        t = base.end;
        bool more = t < limit && (is_mark(letter, t, ',') || is_mark(letter, t, ';') ||
                                  token_is(letter, t, WORD_COORDINATOR));
        if (!more && bracket && !(t < limit && is_mark(letter, t, ')'))) return 0;
        if (!more) break;
        t++;
    }
    return told || count > 1 ? count : 0;
}

static bool is_group(const Letter *letter, const Value *value) {
    return value->kind == VALUE_MENTION && mention_is(letter, value->id, CORE_GROUP);
}

/* 'de [Poolse] en Hongaarse ministers', 'de [Duitse] en de Franse minister': the states
   whose adjectives stand between `from` and who speaks for another state. */
static size_t states_beside(const Letter *letter, uint32_t from, const Value *speaker,
                            Value *values, size_t room) {
    bool speaks =
        speaker->kind == VALUE_ENTITY ||
        (speaker->kind == VALUE_MENTION && mention_is(letter, speaker->id, CORE_STATE));
    uint32_t first = speaker->tokens.start;
    uint32_t state = speaks ? adjective_state(letter, first) : NONE;
    if (speaks && first > 0 && state == NONE) state = adjective_state(letter, --first);
    size_t count = 0;
    for (uint32_t t = from; state != NONE && t < first && count < room; t++) {
        uint32_t other = adjective_state(letter, t);
        if (other != NONE && other != state && joins(letter, t + 1))
            values[count++] =
                (Value){ .kind = VALUE_ENTITY, .id = other, .tokens = { t, t + 1 } };
    }
    return count;
}

/* Over the relative clause that begins at the token: in 'De stichting, | die gezinnen
   helpt, | steunt' the families support nothing. */
static uint32_t after_relative(const Letter *letter, uint32_t token) {
    const Clause *c = &letter->clauses.items[letter->clause_of[token]];
    bool begins = c->kind == CLAUSE_RELATIVE && c->introducer == token;
    return begins && c->tokens.end > token ? c->tokens.end : token;
}

/* 'De lidstaten, | Hongarije uitgezonderd |, stemden in': a preposition behind it. */
static bool is_excepted(const Letter *letter, TokenSpan phrase, uint32_t limit) {
    uint32_t end = phrase.end;
    return end + 1 < limit && phrase.start > 0 &&
           is_mark(letter, phrase.start - 1, ',') &&
           token_is(letter, end, WORD_PREPOSITION) &&
           !token_is(letter, end, WORD_PARTICLE) && is_mark(letter, end + 1, ',');
}

/* 'minister Voorbeeld van Defensie | en | minister Proef': a person goes with the person
   in front, not with the words from `attached` on, which name none. */
static bool goes_on_with_person(const Letter *letter, uint32_t attached,
                                uint32_t separator, uint32_t end) {
    uint32_t person = letter->vocabulary->core[CORE_PERSON];
    Value value;
    for (uint32_t t = attached; t < separator; t++)
        if (outer_mention(letter, t) != NONE &&
            mention_is(letter, outer_mention(letter, t), CORE_PERSON))
            return false;
    return actor_in(letter, base_phrase(letter, separator + 1, end), person, &value);
}

/* 'de gedeputeerden van Utrecht | en | Flevoland, | de wethouders': the separator behind
   the rest of what an attachment names, where an article begins the next member; 0. */
static uint32_t behind_attached_list(const Letter *letter, uint32_t separator,
                                     uint32_t end) {
    TokenSpan rest = base_phrase(letter, separator + 1, end);
    uint32_t t = rest.end;
    bool next = rest.end > rest.start && t + 1 < end && joins(letter, t) &&
                token_is(letter, t + 1, WORD_DETERMINER);
    return next ? t : 0;
}

/* 'Polen en Malta | , landen met veel havens, |': behind the last of a list what a comma
   and a plural without determiner tell is of those in it. */
static bool tells_of_all(const Letter *letter, uint32_t comma, uint32_t limit) {
    uint32_t noun = comma + 1;
    if (noun >= limit || !is_mark(letter, comma, ',') || !is_plural_noun(letter, noun))
        return false;
    uint32_t mention = outer_mention(letter, noun);
    return mention != NONE && mention_is(letter, mention, CORE_GROUP);
}

size_t head_mentions(const Letter *letter, TokenSpan span, uint32_t class, Value *values,
                     size_t room) {
    size_t count = 0;
    uint32_t from = span.start;
    bool closed = false; /* behind the coordinator of a list */
    for (uint32_t t = span.start; t < span.end && count < room;) {
        t = after_relative(letter, t);
        if (t >= span.end) break;
        TokenSpan base = base_phrase(letter, t, span.end);
        uint32_t late = attributive_end(letter, t, span.end);
        if (late > base.end) base.end = late;
        if (base.end <= base.start) {
            uint32_t behind = after_aside(letter, t, span.end);
            if (behind == t && !token_is(letter, t, WORD_ADVERB) && !joins(letter, t))
                break;
            t = behind > t ? behind : t + 1;
            continue;
        }
        if (is_excepted(letter, base, span.end)) {
            t = base.end + 1;
            continue;
        }
        if (actor_in(letter, base, class, &values[count])) {
            bool again =
                count > 0 && base.start > span.start &&
                names_holder(letter, &values[count - 1], &values[count], base.start - 1);
            if (again) values[count - 1] = values[count];
            size_t several = members_at(letter, values, count, room), made = count;
            count += several ? several : !again;
            if (class == letter->vocabulary->core[CORE_ACTOR] && count > made)
                count += states_beside(letter, from, &values[made], values + count,
                                       room - count);
            from = base.end;
            if (!several && !again && is_group(letter, &values[made]))
                count +=
                    named_members(letter, base.end, class, values + count, room - count);
        }
        t = skip_attachments(letter, base.end, span.end);
        if (t < span.end &&
            (!joins(letter, t) || (closed && tells_of_all(letter, t, span.end))))
            break;
        closed = t < span.end && token_is(letter, t, WORD_COORDINATOR);
        bool apposition = t > base.end && t + 1 < span.end && !is_mark(letter, t, ',') &&
                          !token_is(letter, t + 1, WORD_DETERMINER) &&
                          !token_is(letter, t + 1, WORD_FIRST_PERSON) &&
                          !goes_on_with_person(letter, base.end, t, span.end);
        if (apposition && !(t = behind_attached_list(letter, t, span.end))) break;
    }
    return count;
}

/* 'met steun van onder andere | Kroatië': where those begin that are named. */
static uint32_t companions_start(const Letter *letter, const Reading *with) {
    uint32_t start = with->tokens.end;
    return start < letter->document->token_count ? several_end(letter, start, WORD_ADVERB)
                                                 : start;
}

/* 'met | Polen en Malta', 'met steun van | leden van de Raad': where they end; where the
   word begins when nobody follows it. */
static uint32_t end_behind(const Letter *letter, uint32_t clause, const Reading *with,
                           uint32_t limit) {
    TokenSpan actor = base_phrase(letter, companions_start(letter, with), limit);
    uint32_t end = actor_list_end(letter, clause, actor.end, limit);
    if (end + 1 < limit && token_is(letter, end, WORD_GENITIVE))
        end = actor_list_end(letter, clause, base_phrase(letter, end + 1, limit).end,
                             limit);
    return actor.end > actor.start ? end : with->tokens.start;
}

uint32_t companions_end(const Letter *letter, uint32_t clause, uint32_t token,
                        uint32_t limit) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *with = &letter->words.items[i];
        if (with->class != WORD_COMITATIVE) continue;
        uint32_t end = end_behind(letter, clause, with, limit);
        if (end > token) return end;
    }
    return token;
}

static bool is_among(const Value *values, size_t count, TokenSpan tokens) {
    for (size_t i = 0; i < count; i++)
        if (values[i].tokens.start < tokens.end && tokens.start < values[i].tokens.end)
            return true;
    return false;
}

/* 'Met uitzondering | van Polen en Malta': what begins with a plain word names nobody. */
static bool names_somebody(const Letter *letter, TokenSpan rest) {
    return rest.end > rest.start &&
           mention_within(letter, base_phrase(letter, rest.start, rest.end), NONE) !=
               NONE;
}

/* Has the clause a participle and no infinitive: 'heeft … gepleit'? */
static bool is_told(const Letter *letter, const Clause *c) {
    bool told = (letter->verbs[c->finite] & VERB_COPULA) != 0;
    for (uint32_t t = c->finite + 1; t < c->tokens.end; t++) {
        uint32_t verb = letter->verbs[t];
        if (!(verb & VERB_ROLE) || letter->clause_of[t] != letter->clause_of[c->finite])
            continue;
        if (!(verb & FORM_PARTICIPLE)) return false;
        told = true;
    }
    return told;
}

/* 'de VNG', and 'de raad', which stands for a body that was named. */
static bool is_known(const Letter *letter, const Mention *m) {
    return m->entity != NONE ||
           (m->refers != NONE &&
            letter->rules->rules[m->refers].antecedent == ANTECEDENT_NAMED);
}

/* 'Nederland heeft | met | Polen opgeroepen', 'Daarom heeft Nederland | met | Polen
   gepleit', 'Nederland is | met | de Commissie van mening': states and named bodies. */
static bool does_beside(const Letter *letter, uint32_t clause, uint32_t token) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = c->subject;
    if (c->finite == NONE || c->passive || !token_is(letter, token, WORD_BESIDE) ||
        !(letter->verbs[c->finite] & (VERB_AUXILIARY | VERB_COPULA)))
        return false;
    bool behind = token == c->finite + 1 ||
                  (token == subject.end && subject.start == c->finite + 1);
    uint32_t next = token + 1;
    while (next < c->tokens.end && token_is(letter, next, WORD_DETERMINER)) next++;
    uint32_t other = next < c->tokens.end ? outer_mention(letter, next) : NONE;
    return behind && other != NONE && !is_adjectival(letter, other) &&
           (mention_is(letter, other, CORE_STATE) ||
            is_known(letter, &letter->mentions.items[other])) &&
           is_told(letter, c);
}

/* 'Samen met | gemeenten | werk ik aan een plan': where the author acts, those whom only
   a noun tells do not say the same, unless they are his peers: 'met andere lidstaten'.
   But 'Evenals | de bonden | vind ik dit zorgelijk'. */
static bool only_helps(const Letter *letter, const Reading *with, const Value *first,
                       const Value *other) {
    uint32_t author = letter->rules->author, last = with->tokens.end - 1;
    if (token_is(letter, last, WORD_COMPARISON) ||
        token_is(letter, last, WORD_COORDINATOR))
        return false;
    bool of_author =
        first->kind == VALUE_MENTION
            ? author != NONE && letter->mentions.items[first->id].entity == author
            : first->kind == VALUE_ENTITY;
    if (!of_author || other->kind != VALUE_MENTION ||
        !mention_is(letter, other->id, CORE_GROUP) ||
        (with->tokens.end == with->tokens.start + 1 &&
         is_known(letter, &letter->mentions.items[other->id])))
        return false;
    for (uint32_t t = other->tokens.start; t < other->tokens.end; t++)
        if (token_is(letter, t, WORD_PEER)) return false;
    return true;
}

/* Of the clause at hand also those behind a plain 'met'; what a clause before it did with
   them, as in 'sprak met Polen en pleitte voor uitstel', may be another thing. */
static size_t companions_in(const Letter *letter, uint32_t clause, uint32_t class,
                            Value *values, size_t count, size_t room, bool own) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    for (uint32_t i = letter->first_word[span.start]; i < letter->first_word[span.end];
         i++) {
        const Reading *with = &letter->words.items[i];
        bool beside = own && with->class == WORD_BESIDE &&
                      does_beside(letter, clause, with->tokens.start);
        if ((with->class != WORD_COMITATIVE && !beside) ||
            letter->clause_of[with->tokens.start] != clause)
            continue;
        TokenSpan rest = { companions_start(letter, with), 0 };
        rest.end = end_behind(letter, clause, with, span.end);
        if (!names_somebody(letter, rest)) continue;
        size_t found = head_mentions(letter, rest, class, values + count, room - count);
        for (size_t k = count, end = count + found; k < end; k++)
            if (!is_among(values, count, values[k].tokens) &&
                !(count && only_helps(letter, with, values, &values[k])))
                values[count++] = values[k];
    }
    return count;
}

/* 'Litouwen vroeg, mede namens Estland, aandacht voor kabels | en riep de Commissie op':
   a clause that shares its subject shares those beside it. */
size_t add_companions(const Letter *letter, uint32_t clause, uint32_t class,
                      Value *values, size_t count, size_t room) {
    for (bool own = true;; own = false) {
        const Clause *c = &letter->clauses.items[clause];
        count = companions_in(letter, clause, class, values, count, room, own);
        if (c->kind != CLAUSE_CONJUNCT || c->parent == NONE || count == 0 ||
            values[0].tokens.start >= c->tokens.start)
            return count;
        clause = c->parent;
    }
}

/* The subject of the clause, when it is an actor or several. */
static size_t clause_actors(const Letter *letter, uint32_t clause, uint32_t actor,
                            Value *values, size_t room) {
    TokenSpan subject = clause_subject(letter, clause);
    size_t count = head_mentions(letter, subject, actor, values, room);
    if (count) return add_companions(letter, clause, actor, values, count, room);
    count = antecedents_of(letter, clause, subject, actor, values, room);
    return count || subject.end > subject.start
               ? count
               : neuter_antecedent(letter, clause, actor, values, room);
}

/* 'De rechter is van oordeel | dat …', unlike 'Mijn oordeel is | dat …': whose oordeel it
   is the subject tells. */
static bool is_of_opinion(const Letter *letter, uint32_t complement) {
    uint32_t start = letter->clauses.items[complement].tokens.start;
    return start > 1 && token_is(letter, start - 1, WORD_CONTENT_NOUN) &&
           token_is(letter, start - 2, WORD_GENITIVE);
}

/* '[De recente crisis] maakt duidelijk dat …': is the first noun what shows things? */
static bool shows_facts(const Letter *letter, TokenSpan subject) {
    uint32_t t = subject.start;
    while (t < subject.end && !token_is(letter, t, WORD_NOUN) &&
           !token_is(letter, t, WORD_SHOWING))
        t++;
    return t < subject.end && token_is(letter, t, WORD_SHOWING);
}

/* 'De evaluatie laat zien dat …': said by something that is no actor, so not by the
   author either. 'Mijn conclusie is dat …' is the author's own, and so is what 'Dat
   betekent dat …' concludes. */
static bool is_reported(const Letter *letter, uint32_t complement) {
    uint32_t clause = letter->clauses.items[complement].parent;
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = clause_subject(letter, clause);
    bool points_back = subject.end == subject.start + 1 &&
                       token_is(letter, subject.start, WORD_DEMONSTRATIVE);
    if (points_back || subject.end <= subject.start || c->finite == NONE || c->passive ||
        shows_facts(letter, subject))
        return false;
    return !(letter->verbs[c->finite] & VERB_COPULA) || is_of_opinion(letter, complement);
}

/* 'de conclusie van [de Rekenkamer] dat de controle tekortschiet': whose words the clause
   behind a noun is. */
static size_t owners_of(const Letter *letter, const Clause *clause, uint32_t actor,
                        Value *values, size_t room) {
    uint32_t first = sentence_tokens(letter, clause->sentence).start;
    for (uint32_t t = clause->tokens.start; t-- > first + 1;) {
        if (!owns(letter, clause->parent, t) || (letter->verbs[t] & VERB_ROLE)) break;
        TokenSpan owner = { t + 1, clause->tokens.start };
        if (token_is(letter, t, WORD_GENITIVE) &&
            token_is(letter, t - 1, WORD_CONTENT_NOUN))
            return head_mentions(letter, owner, actor, values, room);
    }
    return 0;
}

/* 'De conclusie van [de Rekenkamer] is dat …': whose words the clause behind the copula
   is. */
static size_t subject_owners(const Letter *letter, uint32_t clause, uint32_t actor,
                             Value *values, size_t room) {
    TokenSpan subject = clause_subject(letter, clause);
    for (uint32_t t = subject.start; t + 2 < subject.end; t++)
        if (token_is(letter, t, WORD_CONTENT_NOUN) &&
            token_is(letter, t + 1, WORD_GENITIVE))
            return head_mentions(letter, (TokenSpan){ t + 2, subject.end }, actor, values,
                                 room);
    return 0;
}

/* 'geeft volgens [de VNG] | aanleiding om …': a short name behind `start` ends the words
   that name whose view it is; a list goes on. */
static uint32_t named_source_end(const Letter *letter, uint32_t start, uint32_t end) {
    uint32_t name = start + token_is(letter, start, WORD_DETERMINER);
    uint32_t mention = name < end ? outer_mention(letter, name) : NONE;
    if (mention == NONE || !mention_is(letter, mention, CORE_ACTOR)) return end;
    uint32_t behind = letter->mentions.items[mention].tokens.end;
    return behind < end && token_is(letter, behind, WORD_NOUN) ? behind : end;
}

/* 'Volgens [de VNG] is uitstel onwenselijk', 'Zij sprak. | Volgens haar | is …': whose
   view the clause is; `somebody` where a word says that it is somebody's. */
static size_t sources_of(const Letter *letter, uint32_t clause, uint32_t actor,
                         Value *values, size_t room, bool *somebody) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    for (uint32_t i = letter->first_word[span.start]; i < letter->first_word[span.end];
         i++) {
        const Reading *source = &letter->words.items[i];
        uint32_t start = source->tokens.start;
        TokenSpan rest = { source->tokens.end, span.end };
        if (!owns(letter, clause, start)) continue;
        *somebody = source->class == WORD_THEIR_VIEW;
        if (*somebody) return source_antecedents(letter, start, actor, values, room);
        if (source->class != WORD_SOURCE) continue;
        rest.end = named_source_end(letter, rest.start, rest.end);
        return head_mentions(letter, rest, actor, values, room);
    }
    return 0;
}

size_t speakers_at(const Letter *letter, uint32_t token, Value *values, size_t room) {
    uint32_t actor = letter->vocabulary->core[CORE_ACTOR];
    if (!letter->clause_of || room == 0) return 0;
    for (uint32_t c = letter->clause_of[token]; c != NONE;
         c = letter->clauses.items[c].parent) {
        const Clause *clause = &letter->clauses.items[c];
        bool somebody = false;
        size_t said = sources_of(letter, c, actor, values, room, &somebody);
        if (said || somebody) return said;
        if (clause->parent == NONE || !is_complement(letter, clause)) continue;
        size_t count = owners_of(letter, clause, actor, values, room);
        if (!count) count = clause_actors(letter, clause->parent, actor, values, room);
        /* 'Door [Ierland] werd benadrukt dat steun nodig is'. */
        if (!count && letter->clauses.items[clause->parent].passive)
            count = head_mentions(letter, agent_of(letter, clause->parent), actor, values,
                                  room);
        if (!count) count = subject_owners(letter, clause->parent, actor, values, room);
        if (count) return count;
        if (is_reported(letter, c)) return 0;
    }
    if (letter->unauthored && letter->unauthored[token]) return 0;
    if (letter->speaker && letter->speaker[token] != NONE)
        values[0] = (Value){ .kind = VALUE_MENTION, .id = letter->speaker[token] };
    else if (letter->rules->author != NONE)
        values[0] = (Value){ .kind = VALUE_ENTITY, .id = letter->rules->author };
    else
        return 0;
    return 1;
}

Value speaker_at(const Letter *letter, uint32_t token) {
    Value value = { .kind = VALUE_NOTHING, .id = NONE };
    (void)speakers_at(letter, token, &value, 1);
    return value;
}
