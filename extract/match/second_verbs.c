/* Second verbs: a verb that may be finite as well, in a clause that has a finite verb, or
   an infinitive that does not end it.

   Examples. 'Malta steunt het plan en de bonden | vragen | om uitstel', 'heeft verklaard
   dit toe te juichen en de bonden | vrezen | …': they begin a sentence of their own. */
#include "clauses.h"

/* 'en de bonden | vrezen': a plural that may be the subject, and nothing else, stands
   between coordinator and verb. */
static bool follows_plural(const Reader *r, uint32_t coordinator, uint32_t verb) {
    uint32_t first = skip_adverbs(r, coordinator + 1);
    return first < verb && token_is(r->letter, first, WORD_DETERMINER) &&
           base_phrase(r->letter, first, verb).end == verb &&
           agrees_in_number(r->letter, (TokenSpan){ first, verb }, false, true);
}

/* 'heeft verklaard dit toe te juichen | en de bonden vrezen': behind a subject alone,
   no second infinitive of a clause whose infinitive has its marker. */
static bool begins_sentence(Reader *r, uint32_t token) {
    const Open *o = open_at(r, r->current);
    return clause_at(r, r->current)->kind == CLAUSE_INFINITIVE && o->marked &&
           o->coordinator != NONE && !governs(r, token) &&
           follows_plural(r, o->coordinator, token);
}

/* Does comma and coordinator stand at the boundary of the clause? */
static bool joins_behind_comma(Reader *r, uint32_t boundary) {
    return is_mark(r->letter, boundary - 1, ',') &&
           token_is(r->letter, boundary, WORD_COORDINATOR);
}

/* 'heeft laten weten …, | en de bonden vrezen | dat …': so too behind a comma, where what
   they think follows. */
static bool tells_what(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t boundary = open_at(r, r->current)->boundary;
    return joins_behind_comma(r, boundary) && token + 1 < r->sentence.end &&
           token_is(l, token + 1, WORD_COMPLEMENTIZER) &&
           follows_plural(r, boundary, token);
}

/* 'is bevreesd dat …, | en de bond onderstreept het belang': behind comma, coordinator
   and subject, an object follows what might be a participle. */
static bool takes_object(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t boundary = open_at(r, r->current)->boundary;
    return joins_behind_comma(r, boundary) && skip_adverbs(r, boundary + 1) < token &&
           (l->verbs[token] & FORM_PARTICIPLE) && token + 2 < r->sentence.end &&
           token_is(l, token + 1, WORD_DETERMINER) &&
           base_phrase(l, token + 1, r->sentence.end).end > token + 2;
}

/* 'dit niet haalbaar en | eisen | uitstel', 'het plan en | eisen | dat': no noun stands
   before the coordinator, or what only a verb has follows. */
static bool is_no_joined_noun(const Letter *l, uint32_t at, uint32_t next) {
    bool thing = token_is(l, at - 1, WORD_NOUN) || l->covered[at - 1] ||
                 outer_mention(l, at - 1) != NONE;
    return token_is(l, next, WORD_COMPLEMENTIZER) || token_is(l, next, WORD_DETERMINER) ||
           outer_mention(l, next) != NONE ||
           (token_is(l, next, WORD_PURPOSE) && (l->verbs[at + 1] & VERB_ASKING)) ||
           (!thing && (starts_phrase(l, next) || token_is(l, next, WORD_PREPOSITION)));
}

/* 'De lidstaten zijn positief, | maar vragen | om tijd': right behind the coordinator,
   and its comma or what shows a verb, where the clause has its own and begins with its
   subject, a plural. */
static bool goes_on_with_plural(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Open *o = open_at(r, r->current);
    uint32_t finite = clause_at(r, r->current)->finite, at = o->boundary;
    return finite != NONE && !ends_with_verb(r, r->current) && at != NONE &&
           at > o->cluster_end && at + 1 == token && token_is(l, at, WORD_COORDINATOR) &&
           !governs(r, token) && (l->verbs[finite] & FORM_PLURAL) &&
           has_subject_first(r, finite) && token + 1 < r->sentence.end &&
           !(l->document->tokens[token + 1].flags & TOKEN_PUNCTUATION) &&
           (is_mark(l, at - 1, ',') || is_no_joined_noun(l, at, token + 1));
}

/* 'Er moet anders worden gewerkt | en de kaartjes | moeten goedkoper worden': the helping
   verb of the clause again, which does not help itself. */
static bool is_helper_again(const Reader *r, uint32_t token, uint32_t finite) {
    const Letter *l = r->letter;
    if (!(l->verbs[token] & l->verbs[finite] & VERB_AUXILIARY)) return false;
    for (uint32_t i = l->first_word[token]; i < l->first_word[token + 1]; i++)
        for (uint32_t k = l->first_word[finite]; k < l->first_word[finite + 1]; k++)
            if (l->words.items[i].class == WORD_VERB &&
                l->words.items[k].class == WORD_VERB &&
                l->words.items[i].id == l->words.items[k].id)
                return true;
    return false;
}

bool is_finite_after_all(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Open *o = open_at(r, r->current);
    uint32_t verb = l->verbs[token], finite = clause_at(r, r->current)->finite;
    if (!(verb & FORM_FINITE) || is_marked(r, token)) return false;
    bool joins = finite != NONE && o->boundary != NONE && o->boundary > finite &&
                 token_is(l, o->boundary, WORD_COORDINATOR);
    /* 'Malta steunt het plan | en de bonden vragen | om uitstel' */
    if (token_is(l, token, WORD_NOUN))
        return goes_on_with_plural(r, token) ||
               (joins && !ends_with_verb(r, r->current) && !governs(r, token) &&
                token_is(l, token + 1, WORD_PREPOSITION) &&
                follows_plural(r, o->boundary, token));
    if (finite == NONE) return begins_sentence(r, token);
    if (ends_with_verb(r, r->current))
        return o->coordinator != NONE &&
               (!governs(r, token) ||
                ((verb & VERB_AUXILIARY) &&
                 has_own_subject(r, r->current, o->coordinator, token)));
    if (o->boundary == NONE || o->boundary < o->cluster_end) return false;
    if ((verb & (FORM_INFINITIVE | FORM_PARTICIPLE)) && closes_aside(r, o->boundary))
        return false;
    if (!governs(r, token) || tells_what(r, token) || takes_object(r, token) ||
        is_helper_again(r, token, finite) || follows_new_subject(r, o->boundary, token))
        return true;
    return (verb & VERB_AUXILIARY) && skip_adverbs(r, o->boundary + 1) == token &&
           token + 1 < r->sentence.end &&
           (outer_mention(l, token + 1) != NONE ||
            leads_plural(l, token + 1, r->sentence.end) ||
            token_is(l, token + 1, WORD_DETERMINER));
}
