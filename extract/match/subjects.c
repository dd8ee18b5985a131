/* Subjects: what stands before the finite verb, or right behind it when something else is
   first.

       Nederland steunt de pledge            before the verb
       Ook Oekraine dient X te doen          before the verb, after an adverb
       Daarnaast steunt Nederland de pledge  behind the verb
       dat de Verenigde Staten vragen        behind the subordinator
       die de Commissie heeft opgesteld      behind the relative, which is then the object
       die gisteren zijn aangekomen          the relative itself: what stands before it */
#include "letter.h"

static bool owns(const Letter *letter, uint32_t clause, uint32_t token) {
    return letter->clause_of[token] == clause;
}

static bool is_skippable(const Letter *letter, uint32_t token) {
    if (outer_mention(letter, token) != NONE) return false;
    return (token_is(letter, token, WORD_ADVERB) &&
            !token_is(letter, token, WORD_NOUN)) ||
           token_is(letter, token, WORD_NEGATION) ||
           token_is(letter, token, WORD_REFLEXIVE) || is_mark(letter, token, ',');
}

/* The phrase with what is joined to it: 'zowel de NAVO als Rusland', 'Nederland en de
 * EU'. */
static TokenSpan joined_phrase(const Letter *letter, uint32_t clause, uint32_t start,
                               uint32_t limit) {
    TokenSpan span = base_phrase(letter, start, limit);
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

/* 'is het | belangrijk | dat …': what is said of a subject, no subject itself. */
static bool is_bare_adjective(const Letter *letter, uint32_t token, uint32_t limit) {
    return token_is(letter, token, WORD_ADJECTIVE) && !token_is(letter, token, WORD_NOUN) &&
           outer_mention(letter, token) == NONE &&
           base_phrase(letter, token, limit).end == token + 1;
}

/* First phrase from `from` on, over adverbs and at most two prepositional phrases. */
static TokenSpan next_phrase(Letter *letter, uint32_t clause, uint32_t from,
                             uint32_t limit) {
    Clause *c = &letter->clauses.items[clause];
    int prepositions = 0;
    for (uint32_t t = from; t < limit;) {
        if (!owns(letter, clause, t)) return (TokenSpan){ 0, 0 };
        if (token_is(letter, t, WORD_EXPLETIVE) &&
            (t + 1 >= limit || !starts_phrase(letter, t + 1) ||
             !owns(letter, clause, t + 1) || token_is(letter, t + 1, WORD_DETERMINER) ||
             is_bare_adjective(letter, t + 1, limit))) {
            c->expletive = true;
            t++;
        } else if (is_skippable(letter, t) || token_is(letter, t, WORD_COORDINATOR)) {
            t++;
        } else if (token_is(letter, t, WORD_PREPOSITION) || is_date(letter, t)) {
            if (++prepositions > 2) break;
            TokenSpan inner = base_phrase(letter, is_date(letter, t) ? t : t + 1, limit);
            t = inner.end > t ? inner.end : t + 1;
        } else if (c->expletive && is_bare_adjective(letter, t, limit)) {
            return (TokenSpan){ 0, 0 };
        } else if (starts_phrase(letter, t)) {
            return joined_phrase(letter, clause, t, limit);
        } else {
            break;
        }
    }
    return (TokenSpan){ 0, 0 };
}

/* Of a clause with its verb second. */
static TokenSpan main_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    uint32_t t = c->tokens.start;
    while (t < c->finite && (!owns(letter, clause, t) || is_skippable(letter, t) ||
                             token_is(letter, t, WORD_COORDINATOR)))
        t++;
    if (t < c->finite && token_is(letter, t, WORD_EXPLETIVE) && t + 1 == c->finite) {
        c->expletive = true;
        return (TokenSpan){ 0, 0 };
    }
    if (t < c->finite && !token_is(letter, t, WORD_PREPOSITION) && !is_date(letter, t) &&
        starts_phrase(letter, t))
        return (TokenSpan){ t, c->finite };
    return next_phrase(letter, clause, c->finite + 1, c->tokens.end);
}

/* The mention or phrase right before a relative: what it stands for. */
static TokenSpan antecedent(const Letter *letter, uint32_t introducer, uint32_t from) {
    uint32_t end = introducer;
    if (end > from && is_mark(letter, end - 1, ',')) end--;
    for (uint32_t start = from; start < end; start++) {
        uint32_t mention = outer_mention(letter, start);
        if (mention != NONE && letter->mentions.items[mention].tokens.end == end)
            return letter->mentions.items[mention].tokens;
    }
    return (TokenSpan){ 0, 0 };
}

static TokenSpan relative_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    uint32_t introducer = c->introducer;
    uint32_t sentence = letter->document->sentences[c->sentence].first_token;
    bool pronoun = token_is(letter, introducer, WORD_DEMONSTRATIVE) ||
                   token_is(letter, introducer, WORD_PRONOUN);
    TokenSpan next = next_phrase(letter, clause, introducer + 1, c->tokens.end);
    if (!pronoun) return next;
    bool adjacent = next.end > next.start && next.start == introducer + 1;
    bool joined = false;
    for (uint32_t t = next.start; t < next.end; t++)
        if (token_is(letter, t, WORD_COORDINATOR)) joined = true;
    if (adjacent && (c->singular || joined) && next.end < c->tokens.end) return next;
    return antecedent(letter, introducer, sentence);
}

void find_subject(Letter *letter, uint32_t clause) {
    Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = { 0, 0 };
    switch (c->kind) {
    case CLAUSE_MAIN:
        if (c->finite != NONE) subject = main_subject(letter, clause);
        break;
    case CLAUSE_SUBORDINATE:
        subject = next_phrase(letter, clause, c->introducer + 1, c->tokens.end);
        break;
    case CLAUSE_RELATIVE: subject = relative_subject(letter, clause); break;
    case CLAUSE_INFINITIVE:
    case CLAUSE_CONJUNCT: break;
    }
    letter->clauses.items[clause].subject = subject;
}

TokenSpan clause_subject(const Letter *letter, uint32_t clause) {
    for (;;) {
        const Clause *c = &letter->clauses.items[clause];
        bool shares = c->kind == CLAUSE_INFINITIVE || c->kind == CLAUSE_CONJUNCT;
        if (!shares || c->parent == NONE) return c->subject;
        clause = c->parent;
    }
}
