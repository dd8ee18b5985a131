/* Subjects: what stands before the finite verb, or right behind it when something else is
   first.

       Nederland steunt de pledge            before the verb
       Ook Oekraïne dient X te doen          before the verb, after an adverb
       Daarnaast steunt Nederland de pledge  behind the verb
       dat de Verenigde Staten vragen        behind the subordinator
       die de Commissie heeft opgesteld      behind the relative, which is then the object
       die gisteren zijn aangekomen          the relative itself: what stands before it */
#include "frames.h"

static bool is_skippable(const Letter *letter, uint32_t token) {
    if (outer_mention(letter, token) != NONE) return false;
    return (token_is(letter, token, WORD_ADVERB) && !token_is(letter, token, WORD_NOUN) &&
            !(token_is(letter, token, WORD_QUANTIFIER) &&
              starts_phrase(letter, token))) ||
           token_is(letter, token, WORD_NEGATION) ||
           token_is(letter, token, WORD_INTERJECTION) ||
           token_is(letter, token, WORD_REFLEXIVE) || is_mark(letter, token, ',');
}

bool is_actor(const Letter *letter, TokenSpan phrase) {
    uint32_t actor = letter->vocabulary->core[CORE_ACTOR];
    for (uint32_t t = phrase.start; actor != NONE && t < phrase.end; t++) {
        uint32_t mention = mention_at(letter, (TokenSpan){ t, phrase.end }, actor);
        if (mention != NONE) return !is_adjectival(letter, mention);
    }
    return false;
}

/* 'een aantal lidstaten | , waaronder Polen en Malta, | steunde': the end of an aside
   that names members of an actor in front of it; the comma where there is none. */
static uint32_t members_end(const Letter *letter, uint32_t clause, uint32_t comma,
                            uint32_t limit) {
    uint32_t start = comma + 2;
    if (start >= limit || !is_mark(letter, comma, ',') || !owns(letter, clause, start) ||
        !token_is(letter, comma + 1, WORD_INCLUSIVE) || !starts_phrase(letter, start))
        return comma;
    TokenSpan member = base_phrase(letter, start, limit);
    return is_actor(letter, member) ? actor_list_end(letter, clause, member.end, limit)
                                    : comma;
}

/* Behind the last of ', B en C' from `comma` on, each of them an actor where only
   `actors` are wanted; `comma` where there is no such list. */
static uint32_t list_end(const Letter *letter, uint32_t clause, uint32_t comma,
                         uint32_t limit, bool actors) {
    for (uint32_t t = comma; t + 1 < limit;) {
        bool last = token_is(letter, t, WORD_COORDINATOR);
        if (!last && !is_mark(letter, t, ',')) return comma;
        uint32_t start = last ? after_aside(letter, t + 1, limit) : t + 1;
        if (start >= limit || !owns(letter, clause, start) ||
            !starts_phrase(letter, start))
            return comma;
        TokenSpan next = base_phrase(letter, start, limit);
        if (next.end == next.start || (actors && !is_actor(letter, next))) return comma;
        if (last) return next.end;
        t = next.end;
    }
    return comma;
}

uint32_t actor_list_end(const Letter *letter, uint32_t clause, uint32_t comma,
                        uint32_t limit) {
    uint32_t members = members_end(letter, clause, comma, limit);
    return members > comma ? members : list_end(letter, clause, comma, limit, true);
}

/* 'Hierbij zijn | uitvoerbaarheid, | houdbaarheid en tempo | van belang': with a plural
   verb a noun of one thing is the first of several. */
static bool begins_list(const Letter *letter, uint32_t clause, TokenSpan phrase) {
    const Clause *c = &letter->clauses.items[clause];
    return c->plural && !c->singular && phrase.end > phrase.start &&
           !agrees_in_number(letter, phrase, false, true);
}

/* The phrase with what is joined to it: 'zowel de NAVO als Rusland', 'Nederland en de
   EU'. */
static TokenSpan joined_phrase(const Letter *letter, uint32_t clause, uint32_t start,
                               uint32_t limit) {
    TokenSpan span = base_phrase(letter, start, limit);
    uint32_t behind = after_brackets(letter, span.end, limit);
    if (token_is(letter, start, WORD_PAIRING) && behind + 1 < limit &&
        token_is(letter, behind, WORD_COMPARISON))
        return (TokenSpan){ start, base_phrase(letter, behind + 1, limit).end };
    if (behind + 1 < limit && token_is(letter, behind, WORD_COORDINATOR))
        span.end = behind;
    if (is_actor(letter, span))
        span.end = letter->clauses.items[clause].plural
                       ? actor_list_end(letter, clause, span.end, limit)
                       : members_end(letter, clause, span.end, limit);
    else if (begins_list(letter, clause, span))
        span.end = list_end(letter, clause, span.end, limit, false);
    while (span.end > span.start && span.end + 1 < limit &&
           token_is(letter, span.end, WORD_COORDINATOR) &&
           owns(letter, clause, span.end + 1) && starts_phrase(letter, span.end + 1) &&
           letter->clauses.items[clause].plural) {
        TokenSpan next = base_phrase(letter, span.end + 1, limit);
        if (next.end == next.start) break;
        span.end = next.end;
    }
    return span;
}

bool agrees_in_number(const Letter *letter, TokenSpan phrase, bool verb_singular,
                      bool verb_plural) {
    if (phrase.end <= phrase.start || verb_singular == verb_plural) return true;
    for (uint32_t t = phrase.start; t < phrase.end; t++)
        if (token_is(letter, t, WORD_COORDINATOR) || token_is(letter, t, WORD_MEASURE) ||
            token_is(letter, t, WORD_PREPOSITION))
            return true;
    /* 'de Autoriteit Persoonsgegevens': the last word of a name tells nothing. */
    if (letter->covered[phrase.end - 1] &&
        (letter->document->tokens[phrase.end - 1].flags & TOKEN_CAPITAL))
        return true;
    /* 'Dat | vragen de bonden' */
    bool alone = phrase.end == phrase.start + 1 &&
                 token_is(letter, phrase.start, WORD_SINGLE) &&
                 token_is(letter, phrase.start, WORD_DEMONSTRATIVE);
    uint32_t number = token_forms(letter, phrase.end - 1, WORD_NOUN);
    bool neuter = !number && token_is(letter, phrase.start, WORD_EXPLETIVE) &&
                  phrase.end == phrase.start + 2; /* 'het investeringsakkoord' */
    if (alone || neuter || is_nominalised(letter, phrase)) return verb_singular;
    bool singular = (number & FORM_SINGULAR) != 0, plural = (number & FORM_PLURAL) != 0;
    return singular == plural || singular == verb_singular;
}

static bool agrees(const Letter *letter, const Clause *c, TokenSpan phrase) {
    return agrees_in_number(letter, phrase, c->singular, c->plural);
}

/* 'er', or a 'het' that is no determiner: 'heeft het | twijfels'. */
static bool is_expletive(const Letter *letter, uint32_t clause, uint32_t token,
                         uint32_t limit) {
    uint32_t next = token + 1;
    if (!token_is(letter, token, WORD_EXPLETIVE)) return false;
    if (!token_is(letter, token, WORD_DETERMINER) || next >= limit ||
        !starts_phrase(letter, next) || !owns(letter, clause, next) ||
        token_is(letter, next, WORD_DETERMINER))
        return true;
    return is_bare_adjective(letter, next, limit) ||
           (token_is(letter, next, WORD_ADJECTIVE) &&
            leads_plural(letter, next, limit)) ||
           (is_plural_noun(letter, next) &&
            !(token_is(letter, next + 1, WORD_GENITIVE) &&
              is_nominalised(letter, (TokenSpan){ token, next + 1 })));
}

/* First phrase from `from` on, over adverbs and at most two prepositional phrases. */
static TokenSpan next_phrase(Letter *letter, uint32_t clause, uint32_t from,
                             uint32_t limit) {
    Clause *c = &letter->clauses.items[clause];
    int prepositions = 0;
    TokenSpan when = { 0, 0 };
    bool joins_what_is =
        c->finite != NONE && (letter->verbs[c->finite] & VERB_COPULA) && c->finite < from;
    for (uint32_t t = from; t < limit;) {
        if (!owns(letter, clause, t)) return (TokenSpan){ 0, 0 };
        if (is_expletive(letter, clause, t, limit)) {
            c->expletive = true;
            if (token_is(letter, t, WORD_DETERMINER)) return (TokenSpan){ 0, 0 };
            t++;
        } else if (several_end(letter, t, WORD_ADVERB) > t) {
            t = several_end(letter, t, WORD_ADVERB);
        } else if (is_skippable(letter, t) || token_is(letter, t, WORD_COORDINATOR)) {
            t++;
        } else if (token_is(letter, t, WORD_PREPOSITION) || is_date(letter, t) ||
                   several_end(letter, t, WORD_PREPOSITION) > t + 1) {
            if (++prepositions > 2) break;
            t = behind_governed_list(letter, clause, t, limit);
        } else if (is_bare_adjective(letter, t, limit)) {
            if (joins_what_is) break;
            t++;
        } else if (!(letter->verbs[t] & VERB_ROLE) && starts_phrase(letter, t)) {
            TokenSpan phrase = joined_phrase(letter, clause, t, limit);
            if (!is_period(letter, phrase)) return phrase;
            when = phrase;
            t = phrase.end;
        } else {
            break;
        }
    }
    return c->kind == CLAUSE_SUBORDINATE && !c->expletive ? when : (TokenSpan){ 0, 0 };
}

/* 'Minder tevreden | is Nederland': nothing but adverbs before an adjective. */
static bool is_predicate(const Letter *letter, uint32_t front, uint32_t finite) {
    for (uint32_t t = front; t + 1 < finite; t++)
        if (outer_mention(letter, t) != NONE || !token_is(letter, t, WORD_ADVERB))
            return false;
    return outer_mention(letter, finite - 1) == NONE &&
           token_is(letter, finite - 1, WORD_ADJECTIVE) &&
           !token_is(letter, finite - 1, WORD_NOUN);
}

/* 'Dat | wil het kabinet niet': nothing but a bare 'dat' in front, and an actor and
   adverbs behind. But 'Dat gaat het kabinet te ver'. */
static bool is_wanted(const Letter *letter, const Clause *c) {
    uint32_t front = c->tokens.start;
    if (!token_is(letter, front, WORD_DEMONSTRATIVE) || front + 1 != c->finite)
        return false;
    uint32_t t = base_phrase(letter, c->finite + 1, c->tokens.end).end;
    while (t < c->tokens.end && (token_is(letter, t, WORD_NEGATION) ||
                                 (token_is(letter, t, WORD_ADVERB) &&
                                  !token_is(letter, t, WORD_INFINITIVE_MARKER))))
        t++;
    return t >= c->tokens.end ||
           (letter->document->tokens[t].flags & TOKEN_PUNCTUATION) != 0;
}

/* Does the clause tell what only somebody does, to nobody: 'acht', 'kan … steunen', or
   'Kritiek | heeft de SER op het tempo', 'Dat | wil het kabinet niet', with no other
   verb?
 */
static bool is_minded(const Letter *letter, const Clause *c) {
    uint32_t finite = letter->verbs[c->finite];
    if (finite & VERB_MINDED) return true;
    if (!(finite & VERB_AUXILIARY) || (finite & VERB_PASSIVE)) return false;
    uint32_t last = c->tokens.end;
    while (last > c->finite + 1 && !(letter->verbs[last - 1] & VERB_ROLE)) last--;
    if (last == c->finite + 1)
        return !(finite & VERB_COPULA) &&
               (!token_is(letter, c->tokens.start, WORD_DETERMINER) ||
                is_wanted(letter, c));
    return (letter->verbs[last - 1] & VERB_MINDED) != 0;
}

/* 'Al jaren | pleiten de gemeenten voor …': how long, behind an adverb. */
static bool is_while(const Letter *letter, const Clause *c, uint32_t front) {
    return front > c->tokens.start && front + 1 == c->finite &&
           token_is(letter, front, WORD_PERIOD) && is_plural_noun(letter, front) &&
           token_is(letter, front - 1, WORD_ADVERB);
}

uint32_t behind_finite(const Letter *letter, const Clause *c) {
    uint32_t next = c->finite + 1;
    bool joined = next + 1 < c->tokens.end && token_is(letter, next, WORD_COORDINATOR) &&
                  (letter->verbs[next + 1] & FORM_FINITE) &&
                  letter->clause_of[next + 1] == letter->clause_of[c->finite];
    return joined ? next + 2 : next;
}

/* Does something else than the subject stand before the verb: 'die gedachte | deel ik',
   'welke maatregelen | neemt het kabinet', 'duidelijk | is', 'dit jaar | komt de wet'? */
static bool is_fronted(const Letter *letter, const Clause *c, uint32_t front) {
    uint32_t next = behind_weighing(letter, c);
    bool copula = (letter->verbs[c->finite] & VERB_COPULA) != 0;
    if (is_bare_adjective(letter, front, c->finite) &&
        (copula || token_is(letter, front + 1, WORD_PREPOSITION) ||
         (next < c->tokens.end && front + 1 == c->finite &&
          (starts_phrase(letter, next) || token_is(letter, next, WORD_PREPOSITION)))))
        return true;
    if (copula && is_predicate(letter, front, c->finite)) return true;
    if (next >= c->tokens.end) return false;
    if (token_is(letter, front, WORD_NOMINATIVE) && front + 1 == c->finite) return false;
    if (token_is(letter, next, WORD_NOMINATIVE)) return true;
    bool phrase = starts_phrase(letter, next);
    if (phrase && front + 1 == c->finite && token_is(letter, front, WORD_INTERROGATIVE))
        return agrees(letter, c, base_phrase(letter, next, c->tokens.end));
    TokenSpan first = base_phrase(letter, front, c->finite);
    if (!phrase) return false;
    if (is_period(letter, (TokenSpan){ front, c->finite }) || is_while(letter, c, front))
        return true;
    TokenSpan behind = base_phrase(letter, next, c->tokens.end);
    bool told = is_minded(letter, c) || is_view_in_front(letter, c, front, behind);
    if (told && !is_actor(letter, first) && is_actor(letter, behind) &&
        agrees(letter, c, behind))
        return true;
    for (uint32_t t = first.end; t < c->finite; t++)
        if (letter->clause_of[t] == letter->clause_of[c->finite] &&
            (token_is(letter, t, WORD_COORDINATOR) || is_mark(letter, t, ',')))
            return false;
    return !agrees(letter, c, first);
}

/* '- | We zetten in op': the mark of a list before its item. */
static bool is_bullet(const Letter *letter, const Clause *c, uint32_t token) {
    return token == c->tokens.start &&
           (letter->document->tokens[token].flags & TOKEN_PUNCTUATION) &&
           outer_mention(letter, token) == NONE;
}

/* 'De Kamer, gehoord …; | verzoekt de regering': what begins with its verb, in lower
   case, goes on with a sentence before it, where its subject is. */
static bool goes_on(const Letter *letter, const Clause *c) {
    const Document *d = letter->document;
    uint32_t first = d->sentences[c->sentence].first_token;
    if (first < c->finite && is_bullet(letter, c, first)) first++;
    return c->finite == first && !(d->tokens[first].flags & TOKEN_CAPITAL);
}

/* Behind a word that stands in front of the subject, or behind those who do the same:
   '| Evenals Duitsland | is Nederland van mening'. The token itself where it is none. */
static uint32_t behind_opener(const Letter *letter, uint32_t clause, uint32_t token) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t several = several_end(letter, token, WORD_ADVERB);
    if (!owns(letter, clause, token)) return token + 1;
    uint32_t companions = companions_end(letter, clause, token, c->finite);
    if (companions > token) return companions;
    if (several > token) return several;
    /* 'Pas | nadat de Kamer instemt, | kan de uitvoering beginnen'. */
    bool weighs = token_is(letter, token, WORD_ADVERB) && token + 1 < c->finite &&
                  !owns(letter, clause, token + 1);
    bool skipped = weighs || is_skippable(letter, token) || is_bullet(letter, c, token) ||
                   token_is(letter, token, WORD_COORDINATOR);
    return skipped ? token + 1 : token;
}

/* '(En) dat de havens samenwerken, | is een stap vooruit': the clause in front is what
   the copula tells of, and the phrase behind it no subject. */
static bool tells_of_clause(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t first = c->tokens.start;
    bool added = token_is(letter, first, WORD_COORDINATOR) && c->finite > first &&
                 letter->clause_of[first + 1] != clause &&
                 letter->clause_of[c->finite - 1] != clause;
    return (added || c->finite == first) && (letter->verbs[c->finite] & VERB_COPULA) &&
           fronted_complement(letter, clause, FILL_STATEMENT) != NONE;
}

/* Of a clause with its verb second. */
static TokenSpan main_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    uint32_t t = c->tokens.start;
    if (goes_on(letter, c) || tells_of_clause(letter, clause)) return (TokenSpan){ 0, 0 };
    /* 'Anders dan de Raad | acht Polen …': a preposition of several words governs it. */
    if (t < c->finite && several_end(letter, t, WORD_PREPOSITION) > t &&
        outer_mention(letter, t) == NONE)
        return next_phrase(letter, clause, c->finite + 1, c->tokens.end);
    for (uint32_t next; t < c->finite; t = next) {
        next = behind_opener(letter, clause, t);
        if (next == t) break;
    }
    if (t < c->finite && token_is(letter, t, WORD_EXPLETIVE) && t + 1 == c->finite) {
        c->expletive = true;
        if (token_is(letter, t, WORD_DETERMINER)) return (TokenSpan){ 0, 0 };
        return next_phrase(letter, clause, behind_finite(letter, c), c->tokens.end);
    }
    if (t < c->finite && !token_is(letter, t, WORD_PREPOSITION) && !is_date(letter, t) &&
        !pairs_circumstances(letter, t, c->finite) && starts_phrase(letter, t) &&
        !is_fronted(letter, c, t))
        return (TokenSpan){ t, c->finite };
    return next_phrase(letter, clause, behind_finite(letter, c), c->tokens.end);
}

/* The mention right before a relative or its comma: what it stands for; before the comma
   verbs may end the clause, 'heb met [Polen] gesproken, | dat …', and before the relative
   its copula, 'dat Polen [een lidstaat] is | die …'. */
static TokenSpan antecedent(const Letter *letter, uint32_t introducer, uint32_t from) {
    uint32_t end = introducer;
    if (end > from && is_mark(letter, end - 1, ',')) {
        end--;
        while (end > from && !letter->covered[end - 1] &&
               (letter->verbs[end - 1] & (FORM_PARTICIPLE | FORM_INFINITIVE)))
            end--;
    } else if (end > from + 1 && (letter->verbs[end - 1] & VERB_COPULA) &&
               letter->clauses.items[letter->clause_of[end - 1]].kind ==
                   CLAUSE_SUBORDINATE) {
        end--;
    }
    for (uint32_t start = from; start < end; start++) {
        uint32_t mention = outer_mention(letter, start);
        if (mention != NONE && letter->mentions.items[mention].tokens.end == end)
            return letter->mentions.items[mention].tokens;
    }
    return (TokenSpan){ 0, 0 };
}

/* 'Het waren | Polen en Malta | die pleitten': with a plural verb all that are joined to
   the last name, unless that is a plural itself. */
static TokenSpan joined_names(const Letter *letter, const Clause *c, TokenSpan last,
                              uint32_t from) {
    uint32_t name = last.end > last.start ? outer_mention(letter, last.start) : NONE;
    if (name == NONE || !c->plural || c->singular || mention_is(letter, name, CORE_GROUP))
        return last;
    for (uint32_t t = last.start; t > from + 1;) {
        t--;
        if (token_is(letter, t, WORD_DETERMINER) && t > from + 1) t--;
        if (!token_is(letter, t, WORD_COORDINATOR) && !is_mark(letter, t, ',')) break;
        TokenSpan before = antecedent(letter, t, from);
        if (before.end != t || before.end <= before.start || !is_actor(letter, before))
            break;
        t = last.start = before.start;
    }
    return last;
}

/* '[een coalitie] van tien landen die zich inzet': by the number of the verb not the
   members, but what they are members of, where that is an actor. */
static TokenSpan whole_of(const Letter *letter, const Clause *c, TokenSpan members,
                          uint32_t from) {
    if (members.end <= members.start ||
        agrees_in_number(letter, members, c->singular, c->plural))
        return members;
    for (uint32_t t = members.start; t > from + 1 && !(letter->verbs[t] & VERB_ROLE); t--)
        if (token_is(letter, t, WORD_GENITIVE)) return antecedent(letter, t, from);
    return members;
}

/* 'een school die | hulp | vraagt': no subject, but a thing without a determiner. */
static bool is_bare_noun(const Letter *letter, TokenSpan phrase) {
    uint32_t number = token_forms(letter, phrase.start, WORD_NOUN);
    return phrase.end == phrase.start + 1 &&
           outer_mention(letter, phrase.start) == NONE &&
           !letter->covered[phrase.start] && (number & FORM_SINGULAR) &&
           !(number & FORM_PLURAL) && !token_is(letter, phrase.start, WORD_PRONOUN) &&
           !token_is(letter, phrase.start, WORD_DEMONSTRATIVE);
}

static TokenSpan relative_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    uint32_t introducer = c->introducer;
    uint32_t sentence = letter->document->sentences[c->sentence].first_token;
    bool pronoun = token_is(letter, introducer, WORD_DEMONSTRATIVE) ||
                   token_is(letter, introducer, WORD_PRONOUN);
    TokenSpan next = next_phrase(letter, clause, c->body, c->tokens.end);
    /* 'de keuzes die | wij | maken'. */
    /* 'een beginsel dat | ook | dit kabinet hooghoudt'. */
    uint32_t first_word = c->body;
    while (first_word < next.start && token_is(letter, first_word, WORD_ADVERB))
        first_word++;
    bool nearby = next.end > next.start && next.start == first_word;
    bool nominative =
        nearby && next.start == c->body && token_is(letter, next.start, WORD_NOMINATIVE);
    if (!pronoun || nominative) return next;
    bool adjacent = nearby && agrees(letter, c, next) &&
                    (next.start == c->body || is_actor(letter, next));
    bool joined = false;
    for (uint32_t t = next.start; t < next.end; t++)
        if (token_is(letter, t, WORD_COORDINATOR)) joined = true;
    bool singular = !token_is(letter, introducer, WORD_COMMON);
    uint32_t first = first_relative(letter, clause);
    TokenSpan meant =
        antecedent(letter, letter->clauses.items[first].introducer, sentence);
    meant = joined_names(letter, c, whole_of(letter, c, meant, sentence), sentence);
    /* 'Finland, dat | het voorstel | niet steunt': of the two only Finland acts. */
    bool acts = is_actor(letter, meant) && !is_actor(letter, next);
    if (is_bare_noun(letter, next) && meant.end > meant.start) return meant;
    if (adjacent && !acts && (c->singular || singular || joined) &&
        next.end < c->tokens.end)
        return next;
    /* ', hetgeen door Polen werd afgewezen': no phrase, but all that was said. */
    if (token_is(letter, introducer, WORD_SENTENTIAL)) return (TokenSpan){ 0, 0 };
    return meant;
}

/* Is there more behind an actor than the verb: 'heeft Polen | aandacht gevraagd', 'vroeg
   Polen | geld'? In 'veroordeelt Rusland' and 'heeft Rusland veroordeeld' it is the
   object. */
static bool says_more(const Letter *letter, const Clause *c, uint32_t next) {
    if (next >= c->tokens.end) return false;
    if (!(letter->verbs[c->finite] & VERB_AUXILIARY)) return starts_phrase(letter, next);
    uint32_t end = c->tokens.end;
    while (end > next && (letter->document->tokens[end - 1].flags & TOKEN_PUNCTUATION))
        end--;
    return end > next + 1;
}

/* '…, maar | daar | is het kabinet tegen': what stands between the coordinator and the
   verb is no subject, and takes its place. */
static bool is_inverted(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t t = c->tokens.start;
    while (t < c->finite && token_is(letter, t, WORD_COORDINATOR)) t++;
    if (t == c->finite) return false;
    for (; t < c->finite; t++)
        if (!owns(letter, clause, t) ||
            !(token_is(letter, t, WORD_ADVERB) || token_is(letter, t, WORD_R_PRONOUN)))
            return false;
    return true;
}

/* 'en verwelkomt | hij | de komst van …', 'maar benadrukten | zij | tevens dat …'. */
static bool is_pronoun_subject(const Letter *letter, const Clause *c, uint32_t token) {
    uint32_t behind = token + 1;
    if (token_is(letter, token, WORD_NOMINATIVE)) return true;
    if (!token_is(letter, token, WORD_PERSONAL)) return false;
    if (behind < c->tokens.end && starts_phrase(letter, behind)) return true;
    while (behind < c->tokens.end && token_is(letter, behind, WORD_ADVERB)) behind++;
    return behind < letter->document->token_count &&
           token_is(letter, behind, WORD_COMPLEMENTIZER) &&
           !token_is(letter, token, WORD_EXPLETIVE);
}

/* 'zijn stappen gezet | en heeft het kabinet besloten': an actor behind the verb, where
   the clause before it has its subject there too, and that is none or more is said of
   this one; or 'en meld ik', 'en ik meld'. */
static TokenSpan conjunct_subject(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t next = c->finite + 1;
    if (c->parent == NONE) return (TokenSpan){ 0, 0 };
    if (c->finite == NONE) return passive_subject(letter, clause);
    if (c->finite > c->tokens.start && token_is(letter, c->finite - 1, WORD_NOMINATIVE) &&
        owns(letter, clause, c->finite - 1))
        return (TokenSpan){ c->finite - 1, c->finite };
    TokenSpan late = late_subject(letter, clause);
    if (late.end > late.start || next >= c->tokens.end) return late;
    if (is_pronoun_subject(letter, c, next)) return (TokenSpan){ next, next + 1 };
    const Clause *before = &letter->clauses.items[c->parent];
    while (before->kind == CLAUSE_CONJUNCT && before->parent != NONE)
        before = &letter->clauses.items[before->parent];
    TokenSpan phrase = base_phrase(letter, next, c->tokens.end);
    bool inverted = before->subject.end > before->subject.start
                        ? before->subject.start > before->finite
                        : before->passive || before->expletive;
    if (is_inverted(letter, clause) && agrees(letter, c, phrase) &&
        (is_actor(letter, phrase) ||
         ((letter->verbs[c->finite] & VERB_COPULA) && phrase.end > next &&
          is_plural_noun(letter, phrase.end - 1)) ||
         (token_is(letter, next, WORD_DETERMINER) && phrase.end > next + 1)))
        return phrase;
    if (inverted && is_actor(letter, phrase) && agrees(letter, c, phrase) &&
        (!is_actor(letter, before->subject) || says_more(letter, c, phrase.end)))
        return phrase;
    return (TokenSpan){ 0, 0 };
}

/* 'de plannen van de sector | om te investeren', 'het verzoek | om te investeren': who
   would do it is whoever the noun is of, or is asked by them; not the subject of the
   clause around it. */
static bool is_of_another(const Letter *letter, const Clause *c) {
    while (c->kind == CLAUSE_INFINITIVE && c->introducer != NONE && c->introducer > 0 &&
           c > letter->clauses.items && c[-1].parent == c->parent &&
           token_is(letter, c->introducer - 1, WORD_COORDINATOR))
        c--;
    if (c->kind != CLAUSE_INFINITIVE || c->introducer == NONE || c->introducer == 0 ||
        !token_is(letter, c->introducer, WORD_PURPOSE))
        return false;
    if (token_is(letter, c->introducer - 1, WORD_REQUEST)) return true;
    uint32_t first = letter->document->sentences[c->sentence].first_token;
    TokenSpan owner = antecedent(letter, c->introducer, first);
    if (owner.end <= owner.start || owner.start < first + 2 || !is_actor(letter, owner))
        return false;
    uint32_t t = owner.start - 1;
    if (token_is(letter, t, WORD_DETERMINER)) t--;
    return token_is(letter, t, WORD_GENITIVE) && t > first &&
           token_is(letter, t - 1, WORD_NOUN);
}

/* 'verzoekt het kabinet | om geld vrij te maken': the cabinet would do it. */
static bool is_asked(const Letter *letter, const Clause *c) {
    if (c->parent == NONE) return false;
    TokenSpan around = letter->clauses.items[c->parent].tokens;
    for (uint32_t t = around.start; t < around.end; t++)
        if (owns(letter, c->parent, t) && (letter->verbs[t] & VERB_ASKING)) return true;
    return false;
}

void find_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = { 0, 0 };
    switch (c->kind) {
    case CLAUSE_MAIN:
        if (c->finite != NONE) subject = main_subject(letter, clause);
        /* 'Dat de school sluit, baart | mij | zorgen': no subject by its form. */
        if (subject.end == subject.start + 1 &&
            token_is(letter, subject.start, WORD_OBLIQUE))
            subject = (TokenSpan){ 0, 0 };
        break;
    case CLAUSE_SUBORDINATE:
        subject = next_phrase(letter, clause,
                              behind_aside(letter, clause, c->tokens, c->body) +
                                  (c->finite == c->body),
                              c->tokens.end);
        break;
    case CLAUSE_RELATIVE: subject = relative_subject(letter, clause); break;
    case CLAUSE_CONJUNCT: subject = conjunct_subject(letter, clause); break;
    case CLAUSE_INFINITIVE:
        c->foreign = is_of_another(letter, c) || is_asked(letter, c);
        break;
    }
    letter->clauses.items[clause].subject = subject;
}

TokenSpan clause_subject(const Letter *letter, uint32_t clause) {
    for (;;) {
        const Clause *c = &letter->clauses.items[clause];
        if (c->foreign) return (TokenSpan){ 0, 0 };
        bool shares = c->kind == CLAUSE_INFINITIVE || c->kind == CLAUSE_CONJUNCT;
        if (!shares || c->parent == NONE || c->subject.end > c->subject.start)
            return c->subject;
        clause = c->parent;
        /* 'De landen is gevraagd | om … te doen': asked of them, not done by them. */
        if (c->kind == CLAUSE_INFINITIVE && letter->clauses.items[clause].passive)
            return c->subject;
    }
}
