/* Clauses that go on behind a coordinator, though another one was at hand.

   Examples. 'dat Polen het plan steunt, | maar teleurgesteld is', 'dat Polen het doel
   steunt, | maar het middel ongeschikt acht.' The comma has closed them, and what follows
   would else be a main clause. 'heeft gemeld dat de kosten stijgen | en gevraagd om
   matiging': the participle is for the clause above. 'is bereid de regels die gelden | te
   herzien': so is the infinitive, around the clause at hand. Lists of verbs go on behind
   commas too. */
#include "clauses.h"

/* How far behind a verb the last of a list of verbs may stand. */
#define LIST_REACH 40

/* The subordinate clause, with all its verbs, that ends at the comma; NONE. */
static uint32_t subordinate_before(Reader *r, uint32_t comma) {
    uint32_t before = joined_to(r, r->letter->clause_of[comma - 1]);
    const Clause *c = clause_at(r, before);
    return c->kind == CLAUSE_SUBORDINATE && c->finite != NONE && is_complete(r, before)
               ? before
               : NONE;
}

/* The first verb behind the token, before any mark but that of an item (', 2) | gewezen')
   or coordinator; NONE. */
static uint32_t next_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (l->verbs[t] & VERB_ROLE) return t;
        if (may_end_clause(l, t) && !is_mark(l, t, '(') && !is_mark(l, t, ')')) break;
    }
    return NONE;
}

/* Has the noun, which nobody goes by, another number than the verb behind it, or is that
   'hebben' without a participle? It is what somebody has then. */
static bool is_had(const Reader *r, uint32_t noun, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t number = FORM_SINGULAR | FORM_PLURAL;
    uint32_t a = token_forms(l, noun, WORD_NOUN) & number, b = l->verbs[verb] & number;
    if (!a || outer_mention(l, noun) != NONE || l->covered[noun]) return false;
    bool has = (l->verbs[verb] & VERB_AUXILIARY) && !(l->verbs[verb] & VERB_PASSIVE) &&
               (l->verbs[verb] & FORM_PARTICIPLE) == 0 && next_verb(r, verb) == NONE;
    return (b && !(a & b)) || (has && is_plural_noun(l, noun));
}

/* 'teleurgesteld is', 'twijfels heeft', and behind 'dat de bonden het plan steunen',
   where the verb is a plural, 'teleurgesteld zijn' and 'moeite hebben'. */
static bool is_predicate(const Reader *r, uint32_t word, uint32_t verb, uint32_t finite) {
    const Letter *l = r->letter;
    if (!(l->verbs[verb] & FORM_FINITE) || differs_in_number(l, verb, finite))
        return false;
    bool plural = (l->verbs[verb] & l->verbs[finite] & FORM_PLURAL) != 0;
    return is_had(r, word, verb) ||
           (((l->verbs[word] & FORM_PARTICIPLE) ||
             (!(l->verbs[word] & VERB_ROLE) && is_bare_adjective(l, word, verb))) &&
            (l->verbs[verb] & VERB_COPULA) && (only_finite(l->verbs[verb]) || plural));
}

/* 'dat Polen het plan steunt, | maar teleurgesteld is over …', '| maar zich zorgen maakt
   over …': behind a clause that ends with its verb, and its comma, a word and a copula
   with nothing that could be its subject go on with that clause; so does 'zich', which
   begins no clause. Gives it; NONE. */
uint32_t resumed_clause(Reader *r, uint32_t coordinator) {
    const Letter *l = r->letter;
    if (coordinator < r->sentence.start + 2 || !is_mark(l, coordinator - 1, ','))
        return NONE;
    uint32_t word = skip_adverbs(r, coordinator + 1), verb = word + 1, next = verb + 1;
    uint32_t finite = clause_at(r, joined_to(r, l->clause_of[coordinator - 2]))->finite;
    if (token_is(l, word, WORD_REFLEXIVE)) return subordinate_before(r, coordinator - 1);
    bool predicate = next < r->sentence.end && finite != NONE &&
                     is_predicate(r, word, verb, finite) && !starts_phrase(l, next);
    next = skip_adverbs(r, next);
    if (!predicate || next >= r->sentence.end ||
        !(token_is(l, next, WORD_PREPOSITION) ||
          (l->document->tokens[next].flags & TOKEN_PUNCTUATION)))
        return NONE;
    return subordinate_before(r, coordinator - 1);
}

/* Behind the verbs that go with the finite one: 'moet verlagen |', 'dient uit te voeren
 * |'. */
static uint32_t behind_verbs(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t end = token + 1;
    while (end < r->sentence.end &&
           (token_is(l, end, WORD_INFINITIVE_MARKER) ||
            ((l->verbs[end] & VERB_ROLE) && !only_finite(l->verbs[end]))))
        end++;
    return end;
}

/* 'maar | geen reden | ziet om …', 'maar | uitstel | steunt.': what stands before a verb
   that only somebody does is nobody, so it is not the subject; 'geen' shows it too where
   more is said behind the verb. */
static bool is_denied_object(const Letter *l, uint32_t first, uint32_t token) {
    uint32_t next = token + 1;
    TokenSpan object = base_phrase(l, first, token);
    bool ends = next < l->document->token_count &&
                (l->document->tokens[next].flags & TOKEN_PUNCTUATION);
    return (l->verbs[token] & VERB_MINDED) && object.end == token &&
           !is_actor(l, object) && outer_mention(l, next) == NONE &&
           (ends || (token_is(l, first, WORD_DENIAL) && !starts_phrase(l, next)));
}

/* 'dat Polen het doel steunt, | maar het middel ongeschikt acht.': a verb at the end,
   with more than its subject before it, goes on with the clause before the comma. Gives
   it; NONE. */
uint32_t taken_up(Reader *r, uint32_t coordinator, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, coordinator, WORD_COORDINATOR) || token + 1 >= r->sentence.end ||
        coordinator < r->sentence.start + 2 || !is_mark(l, coordinator - 1, ','))
        return NONE;
    uint32_t first = skip_adverbs(r, coordinator + 1), end = behind_verbs(r, token);
    if (first >= token || !starts_phrase(l, first) || end >= r->sentence.end) return NONE;
    bool ends = (l->document->tokens[end].flags & TOKEN_PUNCTUATION) &&
                base_phrase(l, first, token).end != token;
    return ends || is_denied_object(l, first, token)
               ? subordinate_before(r, coordinator - 1)
               : NONE;
}

/* 'dat Polen de regels naleeft, | de tarieven verlaagt en …': behind a comma a phrase
   that cannot be the subject, and a verb that goes on with the clause before it, in a
   list. Gives that clause; NONE. */
uint32_t listed_with(Reader *r, uint32_t comma, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, comma + 1), end = behind_verbs(r, token);
    if (!is_mark(l, comma, ',') || comma == r->sentence.start || first >= token ||
        end >= r->sentence.end ||
        !(is_mark(l, end, ',') || token_is(l, end, WORD_COORDINATOR)))
        return NONE;
    uint32_t before = subordinate_before(r, comma);
    if (before == NONE || differs_in_number(l, token, clause_at(r, before)->finite))
        return NONE;
    bool singular = (l->verbs[token] & FORM_SINGULAR) != 0,
         plural = (l->verbs[token] & FORM_PLURAL) != 0;
    TokenSpan object = base_phrase(l, first, token);
    bool other = object.end == token && outer_mention(l, first) == NONE &&
                 !agrees_in_number(l, object, singular, plural);
    return other || token_is(l, first, WORD_PREPOSITION) ? before : NONE;
}

/* 'te bevorderen dat scholen samenwerken | en ouders te betrekken': the infinitive clause
   above that one more infinitive is joined to, since the one at hand ends in a finite
   verb that takes none; NONE. */
static uint32_t infinitive_above(Reader *r, uint32_t token) {
    uint32_t stem = joined_to(r, r->current);
    const Clause *c = clause_at(r, stem);
    if (!is_marked(r, token) || c->kind != CLAUSE_SUBORDINATE || c->finite == NONE ||
        open_at(r, r->current)->marked || c->parent == NONE)
        return NONE;
    const Clause *above = clause_at(r, c->parent);
    bool joins = above->kind == CLAUSE_INFINITIVE ||
                 (above->kind == CLAUSE_CONJUNCT && above->finite == NONE &&
                  open_at(r, c->parent)->marked);
    return joins ? joined_to(r, c->parent) : NONE;
}

/* 'heeft de zorg uitgesproken dat de begroting stijgt | en gevraagd om matiging', 'heeft
   Malta gevraagd te wachten | en gewezen op de kosten': the clause above whose auxiliary
   has a participle, which one more is joined to, since the one at hand has none; NONE. */
static uint32_t perfect_above(Reader *r, uint32_t token) {
    uint32_t stem = joined_to(r, r->current), above = clause_at(r, stem)->parent;
    const Letter *l = r->letter;
    ClauseKind kind = clause_at(r, stem)->kind;
    const Open *o = open_at(r, r->current);
    bool complete = kind == CLAUSE_SUBORDINATE ? clause_at(r, r->current)->finite != NONE
                                               : kind == CLAUSE_INFINITIVE && o->marked;
    if (!(l->verbs[token] & FORM_PARTICIPLE) || above == NONE || !complete) return NONE;
    uint32_t helper = clause_at(r, above)->finite;
    bool joins = !o->participle && !o->state && !(l->verbs[token + 1] & FORM_FINITE) &&
                 helper != NONE && !is_verb_last(clause_at(r, above)) &&
                 (l->verbs[helper] & VERB_AUXILIARY) &&
                 (open_at(r, above)->participle || open_at(r, above)->state);
    return joins ? above : NONE;
}

/* 'heb Polen verzocht een plan te maken, | en de kosten te verlagen': the infinitive
   right before the coordinator, which one more of its kind is joined to; NONE. */
static uint32_t infinitive_beside(Reader *r, uint32_t coordinator, uint32_t token) {
    if (!is_marked(r, token) || coordinator == r->sentence.start) return NONE;
    uint32_t beside = joined_to(r, r->letter->clause_of[coordinator - 1]);
    bool joins = clause_at(r, beside)->kind == CLAUSE_INFINITIVE &&
                 clause_at(r, beside)->parent == r->current && is_complete(r, beside);
    return joins ? beside : NONE;
}

uint32_t verb_above(Reader *r, uint32_t coordinator, uint32_t token) {
    uint32_t above = infinitive_above(r, token);
    if (above == NONE) above = infinitive_beside(r, coordinator, token);
    return above == NONE ? perfect_above(r, token) : above;
}

/* '| het plan dat', '| voor het plan dat', '| zich tegen het plan dat': may an infinitive
   clause with more than its verb begin here? */
static bool begins_object(const Letter *l, uint32_t token) {
    if (token_is(l, token, WORD_REFLEXIVE)) token++;
    if (token_is(l, token, WORD_PREPOSITION)) token++;
    return token_is(l, token, WORD_DETERMINER) || outer_mention(l, token) != NONE;
}

/* Where an infinitive begins that the clause around the one at hand still waits for:
   behind 'voornemens', the loose part in 'gaf aan', or the participle that another phrase
   follows; NONE. The inner clause begins at `end`. In 'staat op het standpunt dat de taak
   bij hem hoort te liggen' it completes a noun, and 'op' is no loose part. */
static uint32_t awaited_from(Reader *r, uint32_t above, uint32_t end) {
    const Letter *l = r->letter;
    bool completes = l->clauses.items[l->clause_of[end]].kind == CLAUSE_SUBORDINATE &&
                     token_is(l, end - 1, WORD_CONTENT_NOUN);
    const Clause *c = clause_at(r, above);
    uint32_t from = NONE, behind = open_at(r, above)->cluster_end;
    if (c->finite == NONE || c->finite >= end || open_at(r, above)->marked) return NONE;
    if (c->finite > r->sentence.start && token_is(l, c->finite - 1, WORD_WILLING))
        from = c->finite + 1;
    for (uint32_t t = c->finite + 1; t + 1 < end; t++) {
        if (l->clause_of[t] != above) continue;
        if (token_is(l, t, WORD_WILLING)) from = t + 1;
        if (from == NONE && !completes && is_part_of(l, c->finite, t)) from = t + 1;
    }
    if (from == NONE && behind > c->finite + 1) from = behind;
    bool fits = from != NONE && from < end && l->clause_of[from] == above &&
                (begins_object(l, from) || starts_phrase(l, from));
    return fits ? from : NONE;
}

bool resume_infinitive(Reader *r, uint32_t token) {
    Letter *l = r->letter;
    uint32_t inner = joined_to(r, r->current), above = clause_at(r, inner)->parent;
    uint32_t behind = open_at(r, r->current)->cluster_end;
    /* 'om de haven | uit te breiden | te steunen': the first has three words. */
    if (behind > 0 && (l->verbs[behind - 1] & FORM_MARKED) &&
        token_is(l, behind, WORD_INFINITIVE_MARKER)) {
        if (token == behind + 1) return false;
        behind += 2;
    }
    const Clause *c = clause_at(r, inner);
    bool embedded = (c->kind == CLAUSE_RELATIVE || c->kind == CLAUSE_SUBORDINATE ||
                     c->kind == CLAUSE_INFINITIVE) &&
                    c->introducer != NONE && is_complete(r, r->current);
    if (above == NONE || !embedded || skip_adverbs(r, behind) + 1 < token) return false;
    uint32_t from = awaited_from(r, above, c->introducer);
    if (from == NONE) return false;
    uint32_t new = begin_clause(r, CLAUSE_INFINITIVE, above, NONE);
    for (uint32_t t = from; t < token; t++)
        if (l->clause_of[t] == above || t >= behind) l->clause_of[t] = new;
    clause_at(r, inner)->parent = new;
    r->current = new;
    return true;
}

/* 'dat Polen aan de regels die | zijn | aangekondigd hecht', '… onwenselijk acht': before
   its participle, and only then the last finite verb. */
bool is_with_participle(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token + 1;
    if (r->last_finite == NONE || t >= r->last_finite ||
        !(l->verbs[t] & FORM_PARTICIPLE) || (l->verbs[t] & FORM_FINITE) ||
        !(l->verbs[token] & VERB_AUXILIARY))
        return false;
    for (t++; t < r->last_finite; t++)
        if (!token_is(l, t, WORD_ADJECTIVE) && !token_is(l, t, WORD_ADVERB)) return false;
    return true;
}

/* ', neemt maatregelen en informeert de Kamer', ', verlagen de lasten en versterken het
   toezicht': the middle of a list of verbs, which a coordinator and the last one follow;
   not ', zegt de minister'. Plurals may be infinitives, but not of a verb that takes
   none.
 */
bool continues_list(Reader *r, uint32_t token, uint32_t clause) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, clause)->finite;
    bool plural = finite != NONE && (l->verbs[finite] & FORM_PLURAL) &&
                  !(l->verbs[finite] & VERB_AUXILIARY);
    uint32_t end =
        token + LIST_REACH < r->sentence.end ? token + LIST_REACH : r->sentence.end;
    for (uint32_t t = token + 1; t + 1 < end; t++) {
        uint32_t next = l->verbs[t + 1];
        if (token_is(l, t, WORD_COORDINATOR) &&
            (only_finite(next) ||
             (plural && (next & FORM_PLURAL) && !token_is(l, t + 1, WORD_NOUN))))
            return true;
    }
    return false;
}

/* 'wil de bouw versnellen, de lasten | verlagen | en …': one more infinitive of a list,
   behind the comma that follows the one before, and in front of another or the 'en'. */
bool continues_infinitives(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Open *o = open_at(r, r->current);
    const Clause *stem = clause_at(r, joined_to(r, r->current));
    uint32_t next = token + 1;
    if (stem->finite == NONE || is_verb_last(stem) || o->boundary == NONE ||
        o->boundary != o->cluster_end || !is_mark(l, o->boundary, ',') ||
        next >= r->sentence.end)
        return false;
    return (l->verbs[stem->finite] & VERB_AUXILIARY) &&
           !(l->verbs[stem->finite] & VERB_PASSIVE) &&
           (l->verbs[token] & FORM_INFINITIVE) && !is_marked(r, token) &&
           starts_phrase(l, skip_adverbs(r, o->boundary + 1)) &&
           (token_is(l, next, WORD_COORDINATOR) || is_mark(l, next, ','));
}

/* Has the clause around the one at hand its verbs, so that it takes no other? */
static bool is_whole_above(Reader *r, uint32_t above) {
    if (above == NONE) return false;
    if (clause_at(r, above)->kind == CLAUSE_INFINITIVE) return is_complete(r, above);
    return clause_at(r, above)->finite != NONE;
}

/* 'dat het kabinet de lasten verlaagt | , de regels vereenvoudigt en het toezicht
   versterkt': right behind the verbs of such a clause, what comes before the coordinator
   ends with a finite verb too. 'dat het plan, dat niet deugt, te laat komt en …' is no
   list, since the clause above still waits for its verb. */
bool lists_verb_last(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    const Clause *stem = clause_at(r, joined_to(r, r->current));
    if (!is_verb_last(stem) || stem->finite == NONE || stem->kind == CLAUSE_INFINITIVE ||
        open_at(r, r->current)->cluster_end != comma || !is_complete(r, r->current) ||
        !is_whole_above(r, stem->parent))
        return false;
    uint32_t end =
        comma + LIST_REACH < r->sentence.end ? comma + LIST_REACH : r->sentence.end;
    bool finite = false, verb = false;
    for (uint32_t t = comma + 1; t < end; t++) {
        if (token_is(l, t, WORD_COORDINATOR) && verb) return finite && t > comma + 2;
        bool here = (l->verbs[t] & VERB_ROLE) != 0;
        if ((verb && !here) || (here && t == comma + 1)) return false;
        if ((l->document->tokens[t].flags & TOKEN_PUNCTUATION) ||
            (!here &&
             (token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE) ||
              token_is(l, t, WORD_NOMINATIVE) || token_is(l, t, WORD_PURPOSE))))
            return false;
        verb = here;
        finite = finite || (here && (l->verbs[t] & FORM_FINITE));
    }
    return false;
}

bool lists_participles(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, joined_to(r, r->current));
    const uint32_t only = FORM_PARTICIPLE | FORM_FINITE;
    uint32_t second = next_verb(r, comma), end = open_at(r, r->current)->cluster_end;
    if (is_verb_last(c) || c->finite == NONE || end == 0 ||
        !(l->verbs[end - 1] & FORM_PARTICIPLE) ||
        !(l->verbs[c->finite] & VERB_AUXILIARY) || second == NONE ||
        (l->verbs[second] & only) != FORM_PARTICIPLE)
        return false;
    for (uint32_t t = second + 1; t < r->sentence.end; t++) {
        if ((l->verbs[t] & FORM_FINITE) || is_mark(l, t, ';')) return false;
        if (!token_is(l, t, WORD_COORDINATOR)) continue;
        uint32_t last = next_verb(r, t);
        if (last != NONE) return (l->verbs[last] & only) == FORM_PARTICIPLE;
    }
    return false;
}

/* 'neemt de oproep om te wachten | ter harte.', 'dat ik de oproep om te wachten | ter
   harte | neem': words that say with the verb of the clause above what is done, behind
   the verbs of the clause at hand, which completes the object. */
bool is_tail_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current, stem = joined_to(r, inner),
             above = clause_at(r, stem)->parent;
    const Clause *c = clause_at(r, stem);
    if (above == NONE || !is_verb_last(c) || !is_complete(r, stem) ||
        open_at(r, inner)->cluster_end != token)
        return false;
    uint32_t first = token;
    while (first + 1 < r->sentence.end && several_end(l, first, WORD_TAIL) == first &&
           token_is(l, first, WORD_ADVERB))
        first++;
    uint32_t end = several_end(l, first, WORD_TAIL);
    if (end == first) return false;
    if (end >= r->sentence.end) return true;
    bool verb = (l->verbs[end] & VERB_ROLE) != 0;
    if (is_verb_last(clause_at(r, above)))
        return clause_at(r, above)->finite == NONE && verb;
    return clause_at(r, above)->finite != NONE &&
           (verb || may_end_clause(l, end) || token_is(l, end, WORD_PREPOSITION));
}

/* Does a verb that is not finite end the sentence or stand before a preposition, with
   nothing but phrases between? */
static bool verb_follows(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (outer_mention(l, t) != NONE || l->covered[t]) continue;
        if (l->verbs[t] & (FORM_INFINITIVE | FORM_PARTICIPLE))
            return t + 1 == r->sentence.end || may_end_clause(l, t + 1) ||
                   token_is(l, t + 1, WORD_PREPOSITION);
        if ((l->verbs[t] & VERB_ROLE) || may_end_clause(l, t)) return false;
    }
    return false;
}

bool resumes_object(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current, stem = joined_to(r, inner),
             above = clause_at(r, stem)->parent;
    const Clause *c = clause_at(r, stem);
    if (above == NONE || c->kind != CLAUSE_RELATIVE || c->finite == NONE ||
        !token_is(l, token, WORD_DETERMINER) || token_is(l, token, WORD_PREPOSITION) ||
        token_is(l, token - 1, WORD_PREPOSITION) ||
        token_is(l, token - 1, WORD_DETERMINER) || open_at(r, inner)->cluster_end > token)
        return false;
    bool waits = (l->verbs[c->finite] & VERB_AUXILIARY) &&
                 open_at(r, stem)->cluster_end == c->finite + 1;
    return !waits && clause_awaits_infinitive(r, above) && verb_follows(r, token);
}

/* Does a phrase begin at the token that is no 'dit jaar', and no pronoun? */
static bool begins_thing(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (outer_mention(l, token) != NONE || l->set_phrase[token] ||
        (l->verbs[token] & VERB_ROLE) || token_is(l, token, WORD_PREPOSITION))
        return false;
    TokenSpan phrase = base_phrase(l, token, r->sentence.end);
    if (phrase.end <= token || is_period(l, phrase)) return false;
    bool noun = token_is(l, phrase.end - 1, WORD_NOUN) && !is_date(l, token);
    bool led = token_is(l, token, WORD_DETERMINER) || token_is(l, token, WORD_QUANTIFIER);
    bool told = token_is(l, token, WORD_ADJECTIVE) && !token_is(l, token, WORD_ADVERB);
    return noun && (phrase.end == token + 1 || led || told);
}

/* 'biedt scholen die dit willen | de kans om te starten', 'vraagt bij elke gelegenheid
   die zich leent | aandacht voor vogels': behind the verbs of a relative clause that no
   mark sets off, a thing is of the clause around it, which has its verb or waits for it;
   not in 'waarin landen toezeggen | hun plannen te herzien'. */
bool is_object_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current;
    const Clause *c = clause_at(r, inner);
    if (c->kind != CLAUSE_RELATIVE || c->parent == NONE || c->finite == NONE ||
        c->introducer == NONE || c->introducer <= r->sentence.start ||
        (l->document->tokens[c->introducer - 1].flags & TOKEN_PUNCTUATION) ||
        open_at(r, inner)->cluster_end != token || !is_complete(r, inner))
        return false;
    bool plain = c->finite == c->introducer + 1 && token == c->finite + 1;
    if (plain && (l->verbs[c->finite] & VERB_AUXILIARY)) return false;
    const Clause *above = clause_at(r, c->parent);
    bool wanted = is_verb_last(above)
                      ? above->finite == NONE && r->last_finite > token
                      : above->finite != NONE && above->finite < c->introducer;
    return wanted && begins_thing(r, token) && marked_after(r, token) == NONE;
}

bool is_quality(const Letter *l, uint32_t token) {
    return token_is(l, token, WORD_ADJECTIVE) && !token_is(l, token, WORD_NOUN) &&
           !(l->verbs[token] & VERB_ROLE);
}

/* 'Het is aan de havens die dit aangaat | om hierover te spreken': the clause around a
   relative clause that is complete, whose 'het' waits for what is to be done; NONE. */
uint32_t waits_for_purpose(Reader *r, ClauseKind kind, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (kind != CLAUSE_INFINITIVE || !token_is(l, token, WORD_PURPOSE) ||
        c->kind != CLAUSE_RELATIVE || c->parent == NONE || !is_complete(r, r->current) ||
        open_at(r, r->current)->cluster_end != token)
        return NONE;
    uint32_t finite = clause_at(r, c->parent)->finite;
    if (finite == NONE || is_verb_last(clause_at(r, c->parent)) ||
        !(l->verbs[finite] & VERB_COPULA))
        return NONE;
    bool first = finite > r->sentence.start && token_is(l, finite - 1, WORD_EXPLETIVE);
    uint32_t said = skip_adverbs(r, finite + 1 + !first);
    bool announced = first || token_is(l, finite + 1, WORD_EXPLETIVE);
    return announced && (token_is(l, said, WORD_PREPOSITION) || is_quality(l, said))
               ? c->parent
               : NONE;
}

/* 'dat Polen de regels die zijn aangekondigd | onwenselijk acht', 'dat de stelling dat
   het beleid faalt | onjuist is': a quality behind all verbs of the clause at hand, and
   the verb that the one above waits for. */
bool qualifies_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current, above = clause_at(r, joined_to(r, inner))->parent;
    if (above == NONE || token + 1 >= r->sentence.end || !is_quality(l, token))
        return false;
    const Clause *c = clause_at(r, above);
    uint32_t verb = l->verbs[token + 1];
    return is_verb_last(c) && c->kind != CLAUSE_INFINITIVE && c->finite == NONE &&
           is_complete(r, inner) && open_at(r, inner)->cluster_end == token &&
           ((only_finite(verb) && (verb & VERB_MINDED)) ||
            ((verb & FORM_FINITE) && (verb & VERB_COPULA)));
}
