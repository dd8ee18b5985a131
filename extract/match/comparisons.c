/* Comparisons: clauses that say what something differs from, though their word is an
   adverb as often.

   Examples. 'kiest een andere norm | dan de commissie voorstelt', 'gaat verder | dan de
   wet eist,', but not 'Als dit klopt, moet het kabinet dan ingrijpen'. */
#include "clauses.h"

bool only_differs(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_COMPARISON) &&
           token_is(letter, token, WORD_ADVERB) &&
           !token_is(letter, token, WORD_SUBORDINATOR);
}

/* ', anders | dan de raad adviseert, ', 'Anders | dan de raad adviseert, kiest het
   kabinet': behind a mark or nothing, the clause says from what all the rest differs. */
static bool stands_apart(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return token > r->sentence.start &&
           several_end(l, token - 1, WORD_PREPOSITION) == token + 1 &&
           (token - 1 == r->sentence.start || is_mark(l, token - 2, ','));
}

/* 'dan | de commissie voorstelt', 'dan | zij wil': a subject, and at the end of all that
   follows up to a mark the only verb there. */
static bool ends_own_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t end = token + 1;
    while (end < r->sentence.end &&
           (outer_mention(l, end) != NONE || l->covered[end] || !may_end_clause(l, end)))
        end++;
    uint32_t subject = base_phrase(l, token + 1, end).end, verb = subject;
    while (verb < end && !(l->verbs[verb] & VERB_ROLE)) verb++;
    bool finite = only_finite(l->verbs[verb]) ||
                  ((l->verbs[verb] & FORM_FINITE) &&
                   (stands_apart(r, token) || !awaits_infinitive(r)));
    return subject > token + 1 && verb + 1 == end && finite;
}

bool opens_comparison(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite, next = token + 1;
    if (!only_differs(l, token) || next >= r->sentence.end) return false;
    bool behind = finite != NONE && finite < token - 1 && !l->set_phrase[token];
    if (!behind && !stands_apart(r, token)) return false;
    bool subject = token_is(l, next, WORD_DETERMINER) ||
                   token_is(l, next, WORD_PERSONAL) ||
                   token_is(l, next, WORD_NOMINATIVE) || outer_mention(l, next) != NONE;
    return subject && ends_own_verb(r, token);
}

bool tells_how_it_is(const Reader *r, uint32_t token, uint32_t edge) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, token + 2);
    if (first >= edge || !token_is(l, token + 1, WORD_DEMONSTRATIVE) ||
        !(l->verbs[first] & FORM_FINITE))
        return false;
    while (edge > first && !(l->verbs[--edge] & FORM_FINITE)) continue;
    return edge > first + 1 || only_finite(l->verbs[edge]);
}
