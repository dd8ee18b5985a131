/* Openers: which words begin a clause here, and of which kind. 'dat', 'die', 'of', 'als'
   are determiners, pronouns and joining words as often. */
#include "clauses.h"

/* Does a finite verb follow before the sentence ends? Openers without one are not
   openers. */
static bool finite_follows(const Reader *r, uint32_t token) {
    return r->last_finite != NONE && token < r->last_finite;
}

/* Is the token the loose part of the verb of the clause at hand: 'dringt erop aan'? */
bool is_loose_part(Reader *r, uint32_t token) {
    uint32_t finite = clause_at(r, r->current)->finite;
    return finite != NONE && is_part_of(r->letter, finite, token);
}

/* No verb from `from` to `to` is finite by its form. */
static bool only_infinite(const Reader *r, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (only_finite(r->letter->verbs[t])) return false;
    return true;
}

/* 'Als eerste stap pleit de Commissie …': the subject behind the first finite verb shows
   a main clause, whose first phrase only looks like a subordinate clause; so it does when
   a participle without auxiliary ends that: 'Zoals eerder opgenomen benadrukt …'. */
static bool is_verb_second(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token + 1, end = ahead(r, token);
    while (t < end && !(l->verbs[t] & FORM_FINITE)) {
        if (is_mark(l, t, ',')) return false;
        t++;
    }
    bool elliptic = t > token + 1 && (l->verbs[t - 1] & FORM_PARTICIPLE) &&
                    !(l->verbs[t - 1] & FORM_FINITE) && !(l->verbs[t] & VERB_AUXILIARY);
    /* 'Als kabinet | hebben wij …'. */
    if (t == token + 2 && t + 1 < r->sentence.end && token_is(l, t - 1, WORD_NOUN) &&
        !is_plural_noun(l, t - 1) && token_is(l, t + 1, WORD_NOMINATIVE))
        return true;
    return t + 1 < r->sentence.end && (only_finite(l->verbs[t]) || elliptic) &&
           (outer_mention(l, t + 1) != NONE || token_is(l, t + 1, WORD_DETERMINER));
}

/* 'heeft er begrip voor | dat …': the two halves of 'ervoor' announce a clause. */
static bool splits_adverb(const Reader *r, uint32_t preposition) {
    const Letter *l = r->letter;
    uint32_t finite = l->clauses.items[r->current].finite;
    if (finite == NONE) return false;
    for (uint32_t t = finite + 1; t < preposition; t++)
        if (token_is(l, t, WORD_EXPLETIVE) && l->clause_of[t] == r->current &&
            !token_is(l, t, WORD_DETERMINER))
            return true;
    return false;
}

bool clause_awaits_infinitive(const Reader *r, uint32_t clause) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[clause];
    return c->finite != NONE && !is_verb_last(c) &&
           (l->verbs[c->finite] & VERB_AUXILIARY) &&
           r->open.items[clause - r->first].cluster_end == c->finite + 1;
}

bool awaits_infinitive(const Reader *r) {
    return clause_awaits_infinitive(r, r->current);
}

uint32_t clause_edge(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token + 1, end = ahead(r, token);
    for (; t < end; t++) {
        if (outer_mention(l, t) != NONE || l->covered[t]) continue;
        if ((l->document->tokens[t].flags & TOKEN_PUNCTUATION) && !is_inner_mark(l, t) &&
            !is_mark(l, t, '(') && !is_mark(l, t, ')'))
            break;
        if (token_is(l, t, WORD_COORDINATOR) && t + 1 < end &&
            only_finite(l->verbs[t + 1]))
            break;
        bool opens = token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE);
        if (opens && !token_is(l, t, WORD_DEMONSTRATIVE) &&
            !token_is(l, t, WORD_ADVERB) && !token_is(l, t, WORD_DETERMINER) &&
            !token_is(l, t, WORD_COORDINATOR))
            break;
    }
    return t;
}

/* 'dan zal het kabinet dat beoordelen', 'mag regelgeving dat niet onnodig belemmeren':
   what the infinitive that is still to come has for its object; but not behind the noun
   in 'De zorg blijft toegankelijk voor mensen | die roken', nor where none can come. */
static bool is_object(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_DEMONSTRATIVE) || !awaits_infinitive(r)) return false;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (token_is(l, token - 1, WORD_NOUN) &&
        ((l->verbs[finite] & VERB_COPULA) ||
         (is_plural_noun(l, token - 1) && has_subject_first(r, finite))))
        return false;
    uint32_t t = skip_adverbs(r, token + 1), end = ahead(r, token);
    if (t < end && token_is(l, t, WORD_ADJECTIVE)) t++;
    if (t >= end || !(l->verbs[t] & (FORM_INFINITIVE | FORM_PARTICIPLE))) return false;
    while (t < end && (l->verbs[t] & VERB_ROLE)) t++;
    /* 'Helaas is dat niet gelukt | bij alle scholen' */
    if (t < end && token_is(l, t, WORD_PREPOSITION) && r->last_finite < t)
        return only_infinite(r, token + 1, t);
    return only_infinite(r, token + 1, t) &&
           (t >= end || (l->document->tokens[t].flags & TOKEN_PUNCTUATION) ||
            token_is(l, t, WORD_COORDINATOR));
}

/* 'Dat | scholieren weer hoop krijgen, …', 'Dat | jonge scholieren worden geworven': no
   determiner, since the noun, or the verb behind it, is plural. */
static bool is_plural_subject(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (is_plural_noun(l, token) && !token_is(l, token, WORD_VERB)) return true;
    uint32_t end = base_phrase(l, token, r->sentence.end).end;
    return end > token && end < r->sentence.end && (l->verbs[end] & FORM_FINITE) &&
           (l->verbs[end] & FORM_PLURAL) && !(l->verbs[end] & FORM_SINGULAR);
}

/* 'Dat honden uit tuinen worden gestolen, | vind ik triest': the words end with a verb,
   and the verb of the sentence stands behind the comma; not 'Dat besluit, | dat is
   genomen, is goed'. */
static bool fills_first_place(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t + 1 < r->sentence.end; t++) {
        if (is_mark(l, t, ','))
            return (l->verbs[t - 1] & VERB_ROLE) && (l->verbs[t + 1] & FORM_FINITE);
        if (token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE))
            return false;
    }
    return false;
}

/* At the start of a sentence: 'Dat de export daalt, …', 'Mocht de Raad …', 'Nu de cijfers
   stijgen, …', but 'Dat is goed', 'Nu is …', 'Als eerste stap pleit …'. */
static bool opens_sentence(const Reader *r, uint32_t token, WordClass class,
                           bool ambiguous) {
    const Letter *l = r->letter;
    uint32_t next = token + 1;
    if ((ambiguous && class != WORD_SUBORDINATOR) || next >= r->sentence.end)
        return false;
    if (l->verbs[token] & FORM_FINITE) return true;
    if (l->verbs[next] & FORM_FINITE)
        return class == WORD_RELATIVE && next + 1 < r->sentence.end &&
               is_mark(l, next + 1, ',');
    if (token_is(l, token, WORD_DEMONSTRATIVE))
        return outer_mention(l, next) != NONE || token_is(l, next, WORD_DETERMINER) ||
               token_is(l, next, WORD_PRONOUN) || token_is(l, next, WORD_EXPLETIVE) ||
               is_plural_subject(r, next) || fills_first_place(r, token);
    return !is_verb_second(r, token);
}

/* 'Ik weet niet | dat …', 'is er voor | dat …', 'gaat ervan uit | dat …': a word that
   says what is said or thought, behind one that cannot have it as a determiner. */
static bool completes(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t before = token - 1, next = token + 1;
    if (!token_is(l, token, WORD_COMPLEMENTIZER)) return false;
    if (is_loose_part(r, before)) return true;
    /* 'heeft er moeite mee | dat …', 'gaat er vanuit | dat in mei …'. */
    if ((token_is(l, before, WORD_PARTICLE) || token_is(l, before, WORD_PREPOSITION)) &&
        splits_adverb(r, before))
        return true;
    /* 'betreurt het | dat', 'betreur ik het | dat' */
    if (token_is(l, before, WORD_EXPLETIVE) &&
        (clause_at(r, r->current)->finite == before - 1 || announces(r, before)))
        return true;
    if (strikes_somebody(r, token)) return true;
    if (token > r->sentence.start + 1 &&
        (token_is(l, before, WORD_ADVERB) || token_is(l, before, WORD_NEGATION) ||
         l->set_phrase[before]))
        return true;
    return token_is(l, before, WORD_PREPOSITION) &&
           !token_is(l, token, WORD_PREPOSITION) &&
           (token_is(l, next, WORD_DETERMINER) || token_is(l, next, WORD_PRONOUN) ||
            token_is(l, next, WORD_NEGATION) || outer_mention(l, next) != NONE);
}

/* 'is niet duidelijk | of de Commissie …': behind an adjective, before a phrase. */
static bool follows_predicate(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return token_is(l, token - 1, WORD_ADJECTIVE) && !token_is(l, token - 1, WORD_NOUN) &&
           (token_is(l, token + 1, WORD_DETERMINER) ||
            outer_mention(l, token + 1) != NONE);
}

/* 'of' joins phrases as often: 'een antwoord of het kan', 'de vraag of', 'en of', but not
   'de rechter of het overleg'. */
static bool asks(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    bool nobody =
        token_is(l, token + 1, WORD_EXPLETIVE) &&
        (!token_is(l, token + 1, WORD_DETERMINER) || !starts_phrase(l, token + 2));
    return token_is(l, token, WORD_INTERROGATIVE) &&
           (nobody || follows_predicate(r, token) || asks_behind_phrase(r, token) ||
            token_is(l, token + 1, WORD_PERSONAL) ||
            token_is(l, token + 1, WORD_FIRST_PERSON) ||
            token_is(l, token - 1, WORD_CONTENT_NOUN) ||
            token_is(l, token - 1, WORD_COORDINATOR));
}

/* 'dat zij een diploma halen of werk vinden': what follows cannot be the subject of the
   next verb. */
static bool joins_objects(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COORDINATOR)) return false;
    uint32_t t = token + 1, end = ahead(r, token);
    while (t < end && !(l->verbs[t] & FORM_FINITE)) t++;
    return t < end && !agrees_in_number(l, base_phrase(l, token + 1, t),
                                        (l->verbs[t] & FORM_SINGULAR) != 0,
                                        (l->verbs[t] & FORM_PLURAL) != 0);
}

/* 'toelichten waarom … en welke stappen …': one more question behind a question. */
static bool asks_more(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, joined_to(r, r->current));
    return token_is(l, token, WORD_INTERROGATIVE) && is_verb_last(c) &&
           c->introducer != NONE && token_is(l, c->introducer, WORD_INTERROGATIVE);
}

/* Nothing but joining words before it: 'En wat betekent …'. */
static bool is_first(const Reader *r, uint32_t token) {
    while (token > r->sentence.start && token_is(r->letter, token - 1, WORD_COORDINATOR))
        token--;
    return token == r->sentence.start;
}

/* 'dat bezwaar | , maar laten …', 'dat bezwaar | ; toch …': does what is said end, or go
   on with a verb or subject of its own, before any verb? */
static bool ends_without_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t edge = clause_edge(r, token), end = ahead(r, token);
    for (uint32_t t = token + 1; t < edge; t++)
        if (l->verbs[t] & FORM_FINITE) return false;
    if (edge >= end) return edge == r->sentence.end;
    if (!is_mark(l, edge, ',') && !token_is(l, edge, WORD_COORDINATOR))
        return is_mark(l, edge, ';') || edge + 1 == r->sentence.end;
    uint32_t t = edge + is_mark(l, edge, ',');
    if (!token_is(l, t, WORD_COORDINATOR)) return false;
    t = skip_adverbs(r, t + 1);
    if (t < end && (l->verbs[t] & FORM_FINITE)) return true;
    t = base_phrase(l, t, end).end;
    return t < end && (l->verbs[t] & FORM_FINITE);
}

/* 'dat jaar', 'kan dat land vragen', 'zien dat bezwaar, maar …', 'en dat verzoek honoreer
   ik', '; dat verzoek willigt het kabinet in': a determiner. */
static bool is_determiner(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t next = token + 1, finite = clause_at(r, r->current)->finite;
    uint32_t number = token_forms(l, next, WORD_NOUN);
    if (!token_is(l, token, WORD_DEMONSTRATIVE) || !(number & FORM_SINGULAR) ||
        (number & FORM_PLURAL))
        return false;
    if (token_is(l, next, WORD_PERIOD)) return !is_mark(l, token - 1, ',');
    bool parted = is_mark(l, token - 1, ';') || is_mark(l, token - 1, ':');
    if ((parted || token_is(l, token - 1, WORD_COORDINATOR)) &&
        (l->verbs[next + 1] & FORM_FINITE) &&
        (token_is(l, next + 2, WORD_NOMINATIVE) ||
         (parted && token_is(l, next + 2, WORD_DETERMINER))))
        return true;
    if (finite == token - 1 && ends_without_verb(r, token)) return true;
    return finite == token - 1 && awaits_infinitive(r) && !has_subject_first(r, finite) &&
           !(l->verbs[finite] & VERB_PASSIVE);
}

/* 'dat | de regels', 'dat | zij', 'dat | scholen': 'dat' is no determiner there. */
static bool begins_subject(const Letter *l, uint32_t token) {
    uint32_t number = token_forms(l, token, WORD_NOUN);
    return token_is(l, token, WORD_DETERMINER) || token_is(l, token, WORD_NOMINATIVE) ||
           token_is(l, token, WORD_PERSONAL) ||
           ((number & FORM_PLURAL) && !(number & FORM_SINGULAR));
}

/* 'Ook wil ik | dat er meer toezicht komt', 'Ook willen wij | dat scholen meedoen': a
   verb that is no infinitive, or a plural subject; not 'willen wij | dat dit jaar doen'.
 */
static bool wants_clause(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t first = token + 1, edge = clause_edge(r, token);
    for (uint32_t t = first; t < edge; t++)
        if (only_finite(l->verbs[t])) return true;
    TokenSpan subject = base_phrase(l, first, edge);
    return begins_subject(l, first) && subject.end > first && subject.end < edge &&
           is_plural_noun(l, subject.end - 1) && !is_period(l, subject);
}

/* 'Daarom vind ik | dat de regels …', 'Concreet betekent dit | dat de regels …': behind
   verb and subject comes what is thought, also around an aside, 'dat de regels, waar
   nodig, … worden'; not 'dan heb ik | dat aan de orde gesteld', nor 'dan vind ik | dat
   goed, omdat …'. */
static bool tells_behind(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (!token_is(l, token, WORD_COMPLEMENTIZER) || token < r->sentence.start + 2 ||
        !(token_is(l, token - 1, WORD_NOMINATIVE) ||
          token_is(l, token - 1, WORD_DEMONSTRATIVE)) ||
        c->finite != token - 2 || is_verb_last(c))
        return false;
    if (awaits_infinitive(r))
        return (l->verbs[c->finite] & VERB_TRYING) && wants_clause(r, token);
    if (!(l->verbs[c->finite] & VERB_AUXILIARY) && begins_subject(l, token + 1))
        return true;
    for (uint32_t t = token + 1, edge = clause_edge(r, token); t < edge; t++)
        if (l->verbs[t] & FORM_FINITE) return true;
    return false;
}

/* 'hoewel de wet | dat niet voorschrijft, hecht ik aan', 'zoals Malta | dat overwoog.':
   behind a subject that 'dat' cannot go back to, of a clause that would have no verb
   else. */
static bool is_object_of_last(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    uint32_t edge = clause_edge(r, token), first = c->body;
    if (!token_is(l, token, WORD_COMPLEMENTIZER) || !is_verb_last(c) ||
        c->finite != NONE || first >= token ||
        token_is(l, token - 1, WORD_CONTENT_NOUN) ||
        base_phrase(l, first, token).end != token || edge <= token + 1 ||
        !(l->verbs[edge - 1] & VERB_ROLE))
        return false;
    bool named = outer_mention(l, first) != NONE &&
                 l->mentions.items[outer_mention(l, first)].tokens.end == token;
    if (!token_is(l, first, WORD_COMMON) && !named) return false;
    return edge + 1 >= r->sentence.end ||
           (is_mark(l, edge, ',') && (l->verbs[edge + 1] & FORM_FINITE));
}

/* 'zoals ik | dat eerder heb beschreven', 'maar dat betekent': a pronoun. */
static bool stands_for_something(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t before = token - 1;
    if (!token_is(l, token, WORD_DEMONSTRATIVE)) return false;
    if (token_is(l, before, WORD_NOMINATIVE) || token_is(l, before, WORD_DEMONSTRATIVE))
        return !tells_behind(r, token);
    if (is_object_of_last(r, token)) return true;
    /* 'hoewel zij | dat niet hoeven'. */
    const Clause *c = &l->clauses.items[r->current];
    if (token_is(l, before, WORD_PERSONAL) && token_is(l, token, WORD_COMPLEMENTIZER) &&
        is_verb_last(c) && c->body == before && c->finite == NONE)
        return true;
    /* 'en dat | doen de scholen ook' */
    uint32_t verb = token + 1;
    bool inverted = (l->verbs[verb] & FORM_FINITE) && verb + 1 < r->sentence.end &&
                    (begins_subject(l, verb + 1) || outer_mention(l, verb + 1) != NONE);
    return token_is(l, before, WORD_COORDINATOR) &&
           token_is(l, token, WORD_COMPLEMENTIZER) &&
           (only_finite(l->verbs[verb]) || inverted);
}

/* 'zal ik | wat dieper ingaan': no question, between subject and infinitive. */
static bool says_how_much(const Reader *r, uint32_t token) {
    return token_is(r->letter, token, WORD_INTERROGATIVE) && awaits_infinitive(r) &&
           token_is(r->letter, token - 1, WORD_NOMINATIVE);
}

/* 'moeten maatregelen nemen | die ervoor zorgen', 'gevraagd aan te geven | welke landen
   het steunen', 'dat Polen een lidstaat is | die het plan afwijst', but not 'neemt die
   maatregelen' or 'kan helpen die problemen op te lossen'. */
static bool follows_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (c->kind == CLAUSE_INFINITIVE && token_is(l, token, WORD_INTERROGATIVE))
        return marked_after(r, token) == NONE;
    /* 'Ik bezie | welke regels kunnen vervallen' */
    if (asks_which(r, token)) return true;
    bool last = c->finite == token - 1 && is_verb_last(c);
    if (c->finite == NONE || (c->finite == token - 1 && !last) ||
        (only_finite(l->verbs[token - 1]) &&
         !(last && token_is(l, token + 1, WORD_DETERMINER))))
        return false;
    return !token_is(l, token + 1, WORD_NOUN) || marked_after(r, token) == NONE;
}

/* 'Ja | , die zorg deel ik': nothing stands there that 'die' could go back to. */
static bool follows_interjection(const Reader *r, uint32_t comma) {
    return comma > r->sentence.start && token_is(r->letter, comma - 1, WORD_INTERJECTION);
}

/* 'Ik betreur | dat, omdat …': no clause of its own follows, unless the comma opens an
   aside: 'Ik vind dat, waar nodig, …'. */
static bool stands_before_comma(const Reader *r, uint32_t token) {
    uint32_t t = token + 1;
    if (!token_is(r->letter, token, WORD_DEMONSTRATIVE) || t >= r->sentence.end ||
        !is_mark(r->letter, t, ','))
        return false;
    while (++t < r->sentence.end)
        if (is_mark(r->letter, t, ',')) return false;
    return true;
}

/* 'kreeg steun van Polen | toen het opriep tot …', but not 'heeft toen een plan gemaakt':
   the clause at hand has its finite verb, and another one comes behind a phrase. */
static bool has_verb_of_its_own(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    uint32_t t = token + 1, edge = clause_edge(r, token);
    if (c->finite == NONE || c->finite == token - 1 || is_verb_last(c) ||
        !starts_phrase(l, t) || token_is(l, t, WORD_COMPLEMENTIZER))
        return false;
    for (; t < edge; t++) {
        if (token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE))
            return false;
        if (only_finite(l->verbs[t]) && !token_is(l, t, WORD_NOUN)) return true;
    }
    return false;
}

/* 'stel een commissie in | die de feiten zoekt', but not 'stel ik in | die gevallen …':
   behind the loose part of the verb and its object. */
static bool follows_part(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t next = token + 1, finite = clause_at(r, r->current)->finite;
    if (finite == NONE || finite + 2 >= token || !is_loose_part(r, token - 1) ||
        !token_is(l, token - 2, WORD_NOUN))
        return false;
    bool plural = is_plural_noun(l, next) && token_is(l, token, WORD_COMPLEMENTIZER);
    if ((token_is(l, next, WORD_NOUN) && !plural) || token_is(l, next, WORD_ADJECTIVE))
        return false;
    uint32_t edge = clause_edge(r, token);
    for (uint32_t t = next; t < edge; t++)
        if ((l->verbs[t] & FORM_FINITE) && !is_marked(r, t)) return true;
    return false;
}

/* 'Een verbod, | hoe begrijpelijk ook, | acht ik …', 'zal, | indien opportuun, | vragen':
   asks and supposes nothing, with no verb. */
static bool is_elliptic(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t edge = clause_edge(r, token), next = token + 1;
    if (!is_mark(l, token - 1, ',') || edge >= r->sentence.end || !is_mark(l, edge, ','))
        return false;
    if (edge == next + 1 && token_is(l, next, WORD_ADJECTIVE))
        return !only_finite(l->verbs[next]) && !token_is(l, edge + 1, WORD_ADJECTIVE);
    if (!token_is(l, token, WORD_INTERROGATIVE)) return false;
    for (uint32_t t = next; t < edge; t++)
        if (l->verbs[t] & VERB_ROLE) return false;
    return true;
}

/* '| Zeker | nu de kosten stijgen, is hulp nodig', '…, zeker | nu de kosten stijgen(,
   …)': an adverb at the start or behind a comma, of a clause with a phrase and a verb. */
static bool is_weighed(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t before = token - 1, edge = clause_edge(r, token);
    if (!token_is(l, before, WORD_ADVERB) || !token_is(l, token, WORD_ADVERB) ||
        !starts_phrase(l, token + 1) || token_is(l, token, WORD_PREPOSITION))
        return false;
    if (before == r->sentence.start) return fills_first_place(r, token);
    return is_mark(l, before - 1, ',') && (l->verbs[edge - 1] & FORM_FINITE) &&
           (edge + 1 >= r->sentence.end || is_mark(l, edge, ','));
}

/* Is the word at hand a relative or subordinator here, and not a determiner or pronoun?
   'Dat is goed' and 'met dat doel' are not; ', die', 'het feit dat', 'stelt dat' are. */
static bool opens_clause(Reader *r, uint32_t token, WordClass class) {
    const Letter *l = r->letter;
    if (!token_is(l, token, class) || l->set_phrase[token] || !finite_follows(r, token))
        return false;
    bool verb = (l->verbs[token] & FORM_FINITE) != 0;
    bool ambiguous =
        token_is(l, token, WORD_DEMONSTRATIVE) || token_is(l, token, WORD_DETERMINER) ||
        token_is(l, token, WORD_PREPOSITION) || token_is(l, token, WORD_COORDINATOR) ||
        token_is(l, token, WORD_ADVERB) || verb;
    if (compares_phrases(r, token) || stands_before_comma(r, token)) return false;
    if (is_first(r, token)) return opens_sentence(r, token, class, ambiguous);
    if (says_how_much(r, token) || leaves_no_verb(r, token)) return false;
    if (is_elliptic(r, token)) return false;
    if (!ambiguous) return true;
    uint32_t before = token - 1;
    if (stands_for_something(r, token) || stands_for_noun(r, token)) return false;
    /* '…; | dat acht ik onwenselijk', '…; | die motie voer ik uit'. */
    if (is_mark(l, before, ';') &&
        ((l->verbs[token + 1] & FORM_FINITE) || class == WORD_RELATIVE))
        return false;
    if (is_mark(l, before, ','))
        return class == WORD_RELATIVE ? !follows_interjection(r, before)
                                      : !(l->verbs[token + 1] & FORM_FINITE);
    if (verb || is_object(r, token) || shares_object(r, token)) return false;
    if (is_determiner(r, token)) return false;
    if (class == WORD_SUBORDINATOR && is_weighed(r, token)) return true;
    if (class == WORD_SUBORDINATOR) {
        if (token_is(l, token, WORD_ADVERB) && !token_is(l, token, WORD_COMPLEMENTIZER))
            return has_verb_of_its_own(r, token);
        if ((l->verbs[before] & VERB_ROLE) && !joins_objects(r, token))
            return !token_is(l, token, WORD_PREPOSITION);
        if (completes(r, token) || tells_behind(r, token)) return true;
    }
    if (class == WORD_RELATIVE && follows_part(r, token)) return true;
    if (token_is(l, token, WORD_COORDINATOR)) return asks(r, token);
    if (token_is(l, before, WORD_COORDINATOR))
        return class == WORD_SUBORDINATOR || asks_more(r, token) ||
               (above_of_kind(r, CLAUSE_RELATIVE) != NONE &&
                !token_is(l, token, WORD_INTERROGATIVE));
    if (l->verbs[before] & VERB_ROLE) return follows_verb(r, token);
    return !is_function_word(l, before) && !token_is(l, before, WORD_DETERMINER);
}

/* Has the clause its subject before the verb: 'Nederland steunt | het plan | dat …'? */
bool has_subject_first(const Reader *r, uint32_t finite) {
    const Letter *l = r->letter;
    uint32_t first = finite;
    while (first > r->sentence.start && first + AHEAD > finite &&
           l->clause_of[first - 1] == r->current)
        first--;
    first = skip_adverbs(r, first);
    return first < finite && starts_phrase(l, first) && !is_date(l, first) &&
           !token_is(l, first, WORD_PREPOSITION);
}

/* 'de lidstaten, waaronder Nederland, steunen': no clause, since the one at hand still
   waits for its verb, or a comma comes before a verb. */
static bool only_includes(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    /* 'onder | wie Polen en Malta'. */
    bool inside = token > r->sentence.start &&
                  several_end(l, token - 1, WORD_INCLUSIVE) == token + 1;
    if (!inside && !token_is(l, token, WORD_INCLUSIVE)) return false;
    const Clause *c = clause_at(r, r->current);
    if (c->kind == CLAUSE_MAIN && c->finite == NONE) return true;
    for (uint32_t t = token + 1, end = ahead(r, token); t < end; t++) {
        if (only_finite(l->verbs[t])) return false;
        if (is_mark(l, t, ',')) return true;
    }
    return true;
}

/* Last token of a reading of the class and several words: 'zonder dat'; NONE. */
static uint32_t last_of_several(const Letter *l, uint32_t token, WordClass class) {
    uint32_t end = several_end(l, token, class);
    return end > token ? end - 1 : NONE;
}

bool opens_at(Reader *r, uint32_t token, ClauseKind *kind, uint32_t *last) {
    const Letter *l = r->letter;
    uint32_t several = last_of_several(l, token, WORD_SUBORDINATOR);
    *last = several == NONE ? token : several;
    *kind = CLAUSE_SUBORDINATE;
    bool asked = is_first(r, token) &&
                 last_of_several(l, token, WORD_INTERROGATIVE) == several &&
                 several != NONE && (l->verbs[several + 1] & FORM_FINITE);
    /* 'voor zover bekend | steunen …': part of a longer adverb. */
    bool longer = several != NONE && several_end(l, token, WORD_ADVERB) > several + 1;
    /* 'is de | reden waarom ik …', unlike ', reden waarom ik …'. */
    bool noun = token > r->sentence.start && token_is(l, token - 1, WORD_DETERMINER) &&
                token_is(l, token, WORD_NOUN);
    bool bare = several != NONE && asks_nothing(r, token, several);
    if (several != NONE && finite_follows(r, several) && !asked && !longer && !noun)
        return !bare;
    several = last_of_several(l, token, WORD_PURPOSE);
    *last = several == NONE ? token : several;
    *kind = CLAUSE_INFINITIVE;
    if (opens_infinitive(r, token, *last)) return true;
    *last = token;
    if (only_includes(r, token)) return false;
    *kind = CLAUSE_RELATIVE;
    if (opens_clause(r, token, WORD_RELATIVE) && !is_content_clause(r, token))
        return true;
    *kind = CLAUSE_SUBORDINATE;
    *last = questions_end(r, token) - 1;
    return *last > token || opens_clause(r, token, WORD_SUBORDINATOR) ||
           opens_comparison(r, token);
}
