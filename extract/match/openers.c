/* Openers: which words begin a clause here, and of which kind. 'dat', 'die', 'of', 'als'
   are determiners, pronouns and joining words as often. */
#include "clauses.h"

Clause *clause_at(Reader *r, uint32_t clause) {
    return &r->letter->clauses.items[clause];
}

Open *open_at(Reader *r, uint32_t clause) {
    return &r->open.items[clause - r->first];
}

bool is_verb_last(const Clause *clause) {
    return clause->kind == CLAUSE_SUBORDINATE || clause->kind == CLAUSE_RELATIVE ||
           clause->kind == CLAUSE_INFINITIVE;
}

uint32_t skip_adverbs(const Reader *r, uint32_t token) {
    while (token < r->sentence.end && (token_is(r->letter, token, WORD_ADVERB) ||
                                       token_is(r->letter, token, WORD_NEGATION)))
        token++;
    return token;
}

bool only_finite(uint32_t verb) {
    return (verb & FORM_FINITE) && !(verb & (FORM_INFINITIVE | FORM_PARTICIPLE));
}

/* Does a finite verb follow before the sentence ends? Openers without one are not
 * openers. */
static bool finite_follows(const Reader *r, uint32_t token) {
    for (uint32_t t = token + 1; t < r->sentence.end; t++)
        if ((r->letter->verbs[t] & FORM_FINITE) &&
            !token_is(r->letter, t - 1, WORD_INFINITIVE_MARKER))
            return true;
    return false;
}

/* Is the token the loose part of the verb of the clause at hand: 'dringt erop aan'? */
bool is_loose_part(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE) return false;
    for (uint32_t i = l->first_word[finite]; i < l->first_word[finite + 1]; i++) {
        const Reading *reading = &l->words.items[i];
        if (!(reading->features & FORM_SPLIT)) continue;
        LexemeSet part = { &l->rules->lexemes[reading->id].particle, 1 };
        if (reading_in(l, token, part) != NONE) return true;
    }
    return false;
}

/* 'Als eerste stap pleit de Commissie …': the subject behind the first finite verb shows a
   main clause, whose first phrase only looks like a subordinate clause. */
static bool is_verb_second(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token + 1;
    while (t < r->sentence.end && !(l->verbs[t] & FORM_FINITE)) {
        if (is_mark(l, t, ',')) return false;
        t++;
    }
    return t + 1 < r->sentence.end && only_finite(l->verbs[t]) &&
           (outer_mention(l, t + 1) != NONE || token_is(l, t + 1, WORD_DETERMINER));
}

/* 'heeft er begrip voor | dat …': the two halves of 'ervoor' announce a clause. */
static bool splits_adverb(const Reader *r, uint32_t preposition) {
    const Letter *l = r->letter;
    uint32_t finite = l->clauses.items[r->current].finite;
    if (finite == NONE) return false;
    for (uint32_t t = finite + 1; t < preposition; t++)
        if (token_is(l, t, WORD_EXPLETIVE) && l->clause_of[t] == r->current &&
            !starts_phrase(l, t))
            return true;
    return false;
}

/* Is the word at hand a relative or subordinator here, and not a determiner or pronoun?
   'Dat is goed' and 'met dat doel' are not; ', die', 'het feit dat', 'stelt dat' are. */
static bool opens_clause(Reader *r, uint32_t token, WordClass class) {
    const Letter *l = r->letter;
    if (!token_is(l, token, class) || !finite_follows(r, token)) return false;
    bool ambiguous =
        token_is(l, token, WORD_DEMONSTRATIVE) || token_is(l, token, WORD_DETERMINER) ||
        token_is(l, token, WORD_PREPOSITION) || token_is(l, token, WORD_COORDINATOR) ||
        token_is(l, token, WORD_ADVERB);
    if (!ambiguous) return token != r->sentence.start || !is_verb_second(r, token);
    if (token == r->sentence.start)
        return token_is(l, token, WORD_SUBORDINATOR) &&
               !(l->verbs[token + 1] & FORM_FINITE) &&
               !token_is(l, token, WORD_DEMONSTRATIVE) && !is_verb_second(r, token);
    uint32_t before = token - 1;
    if (is_mark(l, before, ',')) return true;
    if (class == WORD_SUBORDINATOR && token_is(l, token, WORD_COMPLEMENTIZER) &&
        is_loose_part(r, before))
        return true;
    if (class == WORD_SUBORDINATOR && (l->verbs[before] & VERB_ROLE))
        return !token_is(l, token, WORD_PREPOSITION);
    if (token_is(l, token, WORD_COORDINATOR))
        return token_is(l, token, WORD_INTERROGATIVE) &&
               (token_is(l, token + 1, WORD_EXPLETIVE) ||
                token_is(l, token + 1, WORD_PERSONAL) ||
                token_is(l, token + 1, WORD_FIRST_PERSON) ||
                token_is(l, before, WORD_CONTENT_NOUN));
    if (class == WORD_SUBORDINATOR && token_is(l, token, WORD_COMPLEMENTIZER) &&
        (token_is(l, before, WORD_ADVERB) || token_is(l, before, WORD_NEGATION) ||
         l->set_phrase[before]) &&
        token > r->sentence.start + 1)
        return true;
    if (class == WORD_SUBORDINATOR && token_is(l, token, WORD_COMPLEMENTIZER) &&
        token_is(l, before, WORD_PREPOSITION) && !token_is(l, token, WORD_PREPOSITION) &&
        (token_is(l, token + 1, WORD_DETERMINER) || token_is(l, token + 1, WORD_PRONOUN) ||
         outer_mention(l, token + 1) != NONE || splits_adverb(r, before)))
        return true;
    if (token_is(l, before, WORD_COORDINATOR)) return class == WORD_SUBORDINATOR;
    return !is_function_word(l, before) && !(l->verbs[before] & FORM_FINITE) &&
           !token_is(l, before, WORD_DETERMINER);
}

/* Does an infinitive marker follow 'om' before another opener or finite verb? */
static bool marker_follows(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (token_is(l, t, WORD_INFINITIVE_MARKER) || (l->verbs[t] & FORM_MARKED))
            return true;
        if (token_is(l, t, WORD_PURPOSE) ||
            (only_finite(l->verbs[t]) && !token_is(l, t, WORD_NOUN)))
            return false;
    }
    return false;
}

/* Has the clause its subject before the verb: 'Nederland steunt | het plan | dat …'? */
bool has_subject_first(const Reader *r, uint32_t finite) {
    const Letter *l = r->letter;
    uint32_t first = finite;
    while (first > r->sentence.start && l->clause_of[first - 1] == r->current) first--;
    first = skip_adverbs(r, first);
    return first < finite && starts_phrase(l, first) &&
           !token_is(l, first, WORD_PREPOSITION);
}

/* Does the clause at hand still have to say its content? 'verwelkomt het kabinet | dat …',
   where only the subject stands behind the verb; 'is het belangrijk voor ons | dat …',
   where 'het' announces it. */
static bool awaits_content(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (c->finite == NONE || is_verb_last(c)) return false;
    uint32_t next = c->finite + 1;
    bool announced = token_is(l, next, WORD_EXPLETIVE) && !starts_phrase(l, next + 1);
    announced = announced || (token_is(l, next, WORD_EXPLETIVE) &&
                              base_phrase(l, next, token).end < token &&
                              token_is(l, next + 1, WORD_ADJECTIVE));
    if (c->finite > r->sentence.start && token_is(l, c->finite - 1, WORD_EXPLETIVE) &&
        l->clause_of[c->finite - 1] == r->current)
        announced = true;
    bool fronted = c->finite > r->sentence.start &&
                   l->clause_of[c->finite - 1] == r->current;
    return announced || (fronted && base_phrase(l, next, token).end == token &&
                         !has_subject_first(r, c->finite));
}

/* Does a word that may be both, 'dat', say what is said or thought here? 'het plan | dat
   …' is relative; 'het feit dat', 'stelt dat', 'is positief dat', 'staat voorop dat' are
   not, nor is it behind a plural ('verwacht van scholen dat'), which 'die' would follow.
 */
static bool is_content_clause(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COMPLEMENTIZER) || token == r->sentence.start)
        return false;
    uint32_t before = token - 1;
    if (awaits_content(r, token)) return true;
    uint32_t mention = outer_mention(l, before);
    if (mention != NONE) {
        uint32_t class = l->mentions.items[mention].class;
        uint32_t group = vocabulary_class(l->vocabulary, slice_of("Group"));
        return group != NONE && vocabulary_is_a(l->vocabulary, class, group);
    }
    uint32_t number = token_forms(l, before, WORD_NOUN);
    if ((number & FORM_PLURAL) && !(number & FORM_SINGULAR)) return true;
    if ((l->verbs[before] & VERB_ROLE) || token_is(l, before, WORD_CONTENT_NOUN))
        return true;
    return is_function_word(l, before) ||
           ((token_is(l, before, WORD_ADJECTIVE) || token_is(l, before, WORD_ADVERB)) &&
            !token_is(l, before, WORD_NOUN));
}

/* 'de lidstaten, waaronder Nederland, steunen': no clause, since the one at hand still
   waits for its verb, or a comma comes before a verb. */
static bool only_includes(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_INCLUSIVE)) return false;
    const Clause *c = clause_at(r, r->current);
    if (c->kind == CLAUSE_MAIN && c->finite == NONE) return true;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (l->verbs[t] & FORM_FINITE) return false;
        if (is_mark(l, t, ',')) return true;
    }
    return true;
}


bool opens_at(Reader *r, uint32_t token, ClauseKind *kind) {
    const Letter *l = r->letter;
    if (only_includes(r, token)) return false;
    if (opens_clause(r, token, WORD_RELATIVE) && !is_content_clause(r, token))
        *kind = CLAUSE_RELATIVE;
    else if (opens_clause(r, token, WORD_SUBORDINATOR))
        *kind = CLAUSE_SUBORDINATE;
    else if (token_is(l, token, WORD_PURPOSE) && marker_follows(r, token))
        *kind = CLAUSE_INFINITIVE;
    else
        return false;
    return true;
}
