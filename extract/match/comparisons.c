/* Comparisons: clauses that say what something differs from, though their word is an
   adverb as often.

   Examples. 'kiest een andere norm | dan de commissie voorstelt', 'gaat verder | dan de
   wet eist,', but not 'Als dit klopt, moet het kabinet dan ingrijpen'. */
#include "clauses.h"

/* How far before the second word of a pair the first may stand: 'zowel … als'. */
#define PAIR_REACH 25

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

/* ', anders | dan eerder was toegezegd, ', 'Anders | dan vaak wordt gedacht, …': verbs
   alone up to a mark, and who acts is left out. */
static bool only_verbs_follow(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, token + 1), t = first;
    if (!stands_apart(r, token)) return false;
    while (t < r->sentence.end && (l->verbs[t] & VERB_ROLE)) t++;
    return t > first && t < r->sentence.end && is_mark(l, t, ',') &&
           (l->verbs[first] & FORM_FINITE);
}

bool opens_comparison(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite, next = token + 1;
    if (!only_differs(l, token) || next >= r->sentence.end) return false;
    if (only_verbs_follow(r, token)) return true;
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

static bool pairs(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token; t-- > r->sentence.start && t + PAIR_REACH > token;) {
        if (token_is(l, t, WORD_PAIRING)) return true;
        if ((l->verbs[t] & FORM_FINITE) || is_mark(l, t, ',')) return false;
    }
    return false;
}

/* 'geldt als uitgangspunt | dat …', 'stelt als harde eis voor steun | dat …': a noun
   without determiner, of which 'dat' tells; or one with it in 'beschouwt het als een taak
   | dat …' or 'om …', where 'het' announces it. */
static bool is_role(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (token + 1 >= r->sentence.end || outer_mention(l, token) != NONE) return false;
    uint32_t end = base_phrase(l, token, r->sentence.end).end, head = end - 1;
    bool owned = token_is(l, token, WORD_DETERMINER);
    if (end > token && !owned && token_is(l, end, WORD_PREPOSITION))
        end = base_phrase(l, end + 1, r->sentence.end).end;
    if (end <= token || end >= r->sentence.end) return false;
    bool said = token_is(l, end, WORD_COMPLEMENTIZER);
    if (owned && (said || token_is(l, end, WORD_PURPOSE)))
        return token >= 2 && token_is(l, token - 2, WORD_EXPLETIVE);
    return said && !owned &&
           ((token_forms(l, head, WORD_NOUN) & FORM_SINGULAR) ||
            (head == token && is_unknown_word(l, head)));
}

/* 'die als | onafhankelijke instantie | geschillen beslecht': a noun without determiner
   that can stand for no other right behind a relative. */
static bool is_own_role(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (c->kind != CLAUSE_RELATIVE || c->introducer != token - 2 || c->finite != NONE ||
        outer_mention(l, token) != NONE || token_is(l, token, WORD_DETERMINER))
        return false;
    TokenSpan role = base_phrase(l, token, r->sentence.end);
    uint32_t number = role.end > role.start ? token_forms(l, role.end - 1, WORD_NOUN) : 0;
    return (number & FORM_SINGULAR) && !(number & FORM_PLURAL);
}

bool compares_phrases(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (!token_is(l, token, WORD_COMPARISON)) return false;
    if (pairs(r, token) || is_role(r, token + 1) || is_own_role(r, token + 1))
        return true;
    uint32_t edge = clause_edge(r, token), t = token + 1;
    uint32_t first = skip_adverbs(r, t);
    bool awaits = awaits_infinitive(r);
    while (t < edge && !(l->verbs[t] & FORM_FINITE)) {
        /* 'heeft als eis voor hulp | gesteld | dat …': what the auxiliary waits for. */
        if (awaits && (l->verbs[t] & FORM_PARTICIPLE) && t + 1 < edge &&
            token_is(l, t + 1, WORD_COMPLEMENTIZER))
            return true;
        t++;
    }
    if (t >= edge) return true;
    if (first < t && (l->verbs[first] & FORM_PARTICIPLE) && first + 1 != t) return true;
    bool finite = only_finite(l->verbs[t]);
    if (c->finite != NONE) return !finite && awaits_infinitive(r) && edge > t;
    if (token == r->sentence.start || is_mark(l, token - 1, ',') ||
        token_is(l, token - 1, WORD_ADVERB) || tells_how_it_is(r, token, edge))
        return false;
    while (t < edge && (l->verbs[t] & VERB_ROLE)) {
        t++;
        if (finite && t < edge && only_finite(l->verbs[t])) return false;
    }
    /* 'dat | als de regels veranderen, de gemeente dit meldt' */
    if (c->body == token && t == edge && is_mark(l, t, ',') && r->last_finite > t)
        return false;
    return is_verb_last(c) || t != edge || t >= r->sentence.end || !is_mark(l, t, ',');
}
