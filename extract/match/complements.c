/* Complements: the clauses that say what is said, thought or wanted.

   Examples. 'Nederland vindt | dat de regels streng zijn | en dat ze werken' has two, one
   behind the other. In 'Dat de school sluit, | betreur ik' it stands in front. */
#include "frames.h"

bool lies_in_clause(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t c = letter->clause_of[token];
    while (c != clause && c != NONE) c = letter->clauses.items[c].parent;
    return c == clause;
}

TokenSpan whole_clause(const Letter *letter, uint32_t clause) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    uint32_t end = sentence_tokens(letter, letter->clauses.items[clause].sentence).end;
    while (span.end < end && lies_in_clause(letter, clause, span.end)) span.end++;
    return span;
}

/* 'dat | indien de prijs stijgt, | de gemeente betaalt', 'dat | om lasten te voorkomen, |
   de gemeente betaalt': behind the clause that begins at the token and stands in front of
   all that the other says; the token where none does. */
static uint32_t behind_condition(const Letter *letter, uint32_t clause, TokenSpan span,
                                 uint32_t from) {
    uint32_t inner = letter->clause_of[from], t = from;
    const Clause *c = &letter->clauses.items[inner];
    if (inner == clause || c->parent != clause || c->introducer != from ||
        (c->kind != CLAUSE_SUBORDINATE && c->kind != CLAUSE_INFINITIVE))
        return from;
    while (t < span.end && lies_in_clause(letter, inner, t)) t++;
    return t < span.end && is_mark(letter, t - 1, ',') && letter->clause_of[t] == clause
               ? t
               : from;
}

uint32_t behind_aside(const Letter *letter, uint32_t clause, TokenSpan span,
                      uint32_t from) {
    uint32_t t = from;
    if (t >= span.end) return from;
    if (!sets_apart(letter, t)) return behind_condition(letter, clause, span, from);
    bool own = letter->clause_of[++t] == clause;
    for (; t < span.end; t++) {
        if (!own && letter->clause_of[t] == clause) break;
        if (!own) continue;
        if (letter->clause_of[t] != clause || (letter->verbs[t] & FORM_FINITE))
            return from;
        if (sets_apart(letter, t) && same_word(letter, from, t)) break;
    }
    return t + 1 < span.end ? t + own : from;
}

/* 'of, en zo ja hoe, | dit kan': is the clause opened by two questions? */
bool asks_twice(const Letter *letter, const Clause *c) {
    return c->introducer != NONE && c->body > c->introducer + 2 &&
           token_is(letter, c->introducer, WORD_INTERROGATIVE) &&
           (is_mark(letter, c->introducer + 1, ',') ||
            token_is(letter, c->introducer + 1, WORD_COORDINATOR));
}

/* 'of', 'op welke wijze': behind the words that open a clause. */
static uint32_t behind_opener(const Letter *letter, uint32_t token) {
    uint32_t several = several_end(letter, token, WORD_INTERROGATIVE);
    return several > token ? several : token + 1;
}

/* '… de regels te verruimen | en dat is niet gebeurd': a sentence of its own is no part
   of what is asked. */
TokenSpan inner_words(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan span = whole_clause(letter, clause);
    bool opened =
        (c->introducer != NONE && c->introducer == span.start) ||
        (c->kind == CLAUSE_INFINITIVE && token_is(letter, span.start, WORD_PURPOSE) &&
         !letter->set_phrase[span.start]);
    if (asks_twice(letter, c) && c->introducer == span.start)
        span.start = c->body;
    else if (opened)
        span.start =
            behind_aside(letter, clause, span, behind_opener(letter, span.start));
    for (uint32_t t = span.start + 1; t < span.end; t++) {
        const Clause *inner = &letter->clauses.items[letter->clause_of[t]];
        if (inner != c && inner->kind == CLAUSE_MAIN && inner->parent == clause &&
            inner->tokens.start == t)
            span.end = t;
    }
    return span;
}

/* Does somebody do what the clause says? 'dat de lidstaten handelen', 'dat zij handelen',
   'dat de regels worden nageleefd', not 'dat de vraag groeit'. */
static bool is_action(const Letter *letter, uint32_t clause) {
    if (letter->clauses.items[clause].passive) return true;
    Value actor;
    TokenSpan subject = clause_subject(letter, clause);
    for (uint32_t t = subject.start; t < subject.end; t++)
        if (token_is(letter, t, WORD_PERSONAL)) return true;
    return head_mentions(letter, subject, letter->vocabulary->core[CORE_ACTOR], &actor,
                         1) > 0;
}

static bool is_of_kind(const Letter *letter, uint32_t clause, FillKind kind) {
    bool infinitive = letter->clauses.items[clause].kind == CLAUSE_INFINITIVE;
    switch (kind) {
    case FILL_STATEMENT: return !infinitive;
    case FILL_INFINITIVE: return infinitive;
    case FILL_ACTION: return !infinitive && is_action(letter, clause);
    case FILL_EVENT: return !infinitive && !is_action(letter, clause);
    default: return true;
    }
}

/* 'besloten | de boten in te zetten, | om tijd te winnen': the second says why, since
   only it has the word for that, and no coordinator joins it. */
static bool tells_purpose(const Letter *letter, uint32_t before, uint32_t clause) {
    uint32_t first = letter->clauses.items[before].introducer,
             word = letter->clauses.items[clause].introducer;
    return word != NONE && token_is(letter, word, WORD_PURPOSE) &&
           (first == NONE || !token_is(letter, first, WORD_PURPOSE)) &&
           !token_is(letter, word - 1, WORD_COORDINATOR);
}

/* 'wordt gevraagd om, | alvorens te oordelen, | de feiten na te gaan': a clause that
   stands in a gap of another one of the same parent completes nothing itself. */
static bool fills_gap(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    for (uint32_t i = clause + 1; i < letter->clauses.count; i++) {
        const Clause *around = &letter->clauses.items[i];
        if (around->sentence != c->sentence) break;
        if (around->parent == c->parent && around->kind == CLAUSE_INFINITIVE &&
            around->tokens.start < c->tokens.start && c->tokens.end < around->tokens.end)
            return true;
    }
    return false;
}

/* 'vindt | het belangrijk', 'acht | het van belang': its 'het' stands for a clause. */
static bool announces_clause(const Letter *letter, uint32_t clause) {
    TokenSpan span = letter->clauses.items[clause].tokens;
    for (uint32_t t = span.start; t + 1 < span.end; t++)
        if (owns(letter, clause, t) && token_is(letter, t, WORD_EXPLETIVE) &&
            (is_bare_adjective(letter, t + 1, span.end) ||
             token_is(letter, t + 1, WORD_PREPOSITION)))
            return true;
    return false;
}

/* 'is om de regels te vereenvoudigen, niet | om ze af te schaffen' */
static bool is_ruled_out(const Letter *letter, const Clause *c) {
    uint32_t word = c->introducer;
    return word != NONE && word >= 2 && token_is(letter, word, WORD_PURPOSE) &&
           token_is(letter, word - 1, WORD_NEGATION) && is_mark(letter, word - 2, ',');
}

/* 'vind de suggestie | om te wachten | interessant', 'acht de kans | dat het lukt |
   klein': a clause right behind a noun, around which the clause at hand goes on,
   completes that noun. */
static bool completes_noun(const Letter *letter, uint32_t clause, const Clause *inner) {
    uint32_t first = inner->tokens.start, finite = letter->clauses.items[clause].finite;
    uint32_t limit = letter->clauses.items[clause].tokens.end;
    if (finite == NONE || first < finite + 2 || !owns(letter, clause, first - 1) ||
        !token_is(letter, first - 1, WORD_NOUN) || (letter->verbs[first - 1] & VERB_ROLE))
        return false;
    uint32_t next = whole_clause(letter, letter->clause_of[first]).end;
    return next < limit && owns(letter, clause, next) &&
           !announces_clause(letter, clause) &&
           ((token_is(letter, next, WORD_ADJECTIVE) &&
             !token_is(letter, next, WORD_NOUN) && !(letter->verbs[next] & VERB_ROLE)) ||
            several_end(letter, next, WORD_TAIL) > next);
}

/* 'bezie | hoe dit kan', 'bezie | op welke wijze dit kan' */
static bool asks_something(const Letter *letter, const Clause *c) {
    return c->introducer != NONE &&
           (token_is(letter, c->introducer, WORD_INTERROGATIVE) ||
            several_end(letter, c->introducer, WORD_INTERROGATIVE) > c->introducer);
}

uint32_t next_complement(const Letter *letter, uint32_t clause, uint32_t after,
                         uint32_t from, FillKind kind) {
    for (uint32_t i = after + 1; i < letter->clauses.count; i++) {
        const Clause *c = &letter->clauses.items[i];
        if (c->sentence != letter->clauses.items[clause].sentence) break;
        if (c->parent != clause || c->tokens.start < from) continue;
        if (c->kind == CLAUSE_INFINITIVE &&
            (fills_gap(letter, i) || is_ruled_out(letter, c)))
            continue;
        if (completes_noun(letter, clause, c)) continue;
        /* 'acht het van belang en streeft ernaar | dat …': both have the clause. */
        if (c->kind == CLAUSE_CONJUNCT && announces_clause(letter, clause) &&
            kind != FILL_INFINITIVE) {
            clause = i;
            kind = kind == FILL_CLAUSE ? FILL_STATEMENT : kind;
            continue;
        }
        if (c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT) break;
        bool asks = asks_something(letter, c);
        if (kind == FILL_QUESTION
                ? asks && c->kind == CLAUSE_SUBORDINATE
                : is_complement(letter, c) && !asks && is_of_kind(letter, i, kind))
            return i;
    }
    return NONE;
}

uint32_t joined_complement(const Letter *letter, uint32_t clause, uint32_t before,
                           uint32_t from, FillKind kind) {
    uint32_t next = next_complement(letter, clause, before, from, kind);
    return next != NONE && tells_purpose(letter, before, next) ? NONE : next;
}

/* 'De stelling van de VNG | dat …': does a noun that the clause completes open the
   sentence? */
static bool completes_first(const Letter *letter, uint32_t first, uint32_t inner) {
    uint32_t noun = first;
    while (noun < inner && (token_is(letter, noun, WORD_DETERMINER) ||
                            (token_is(letter, noun, WORD_ADJECTIVE) &&
                             !token_is(letter, noun, WORD_NOUN))))
        noun++;
    return noun < inner && token_is(letter, noun, WORD_CONTENT_NOUN);
}

uint32_t fronted_complement(const Letter *letter, uint32_t clause, FillKind kind) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t first = letter->document->sentences[c->sentence].first_token;
    uint32_t inner = next_complement(letter, clause, clause, first, kind);
    if (inner == NONE) return NONE;
    uint32_t start = letter->clauses.items[inner].tokens.start;
    /* 'Om de lasten te verlagen | wil Polen een fonds': that is what for. */
    uint32_t word = letter->clauses.items[inner].introducer;
    if (word != NONE && token_is(letter, word, WORD_PURPOSE)) return NONE;
    /* 'En | dat scholen dit weigeren, | vind ik onwenselijk' */
    bool added = start == first + 1 && token_is(letter, first, WORD_COORDINATOR);
    bool fronted =
        added || begins_statement(letter, start) ||
        (c->finite != NONE && start < c->finite && completes_first(letter, first, start));
    return fronted ? inner : NONE;
}

/* 'zal de regels herzien, | omdat de kosten stijgen': a clause behind a comma that tells
   why or when, and after which the clause around it does not go on. */
static bool is_afterthought(const Letter *letter, uint32_t clause, uint32_t token,
                            uint32_t limit) {
    uint32_t inner = letter->clause_of[token];
    const Clause *c = &letter->clauses.items[inner];
    if (c->kind != CLAUSE_SUBORDINATE || c->parent != clause ||
        c->tokens.start != token || !is_mark(letter, token - 1, ',') ||
        is_complement(letter, c))
        return false;
    for (uint32_t t = token; t < limit; t++)
        if (owns(letter, clause, t) &&
            !(letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
    return true;
}

/* 'gaat verder | dan de wet eist': what something differs from. */
static bool only_compares(const Letter *letter, const Clause *c) {
    return c->kind == CLAUSE_SUBORDINATE && c->introducer != NONE &&
           only_differs(letter, c->introducer);
}

/* 'Ik wil de regels herzien, | en daarna zal ik …': up to the next clause with a verb of
   its own that is joined to this one, or to what is only added. */
TokenSpan before_conjunct(const Letter *letter, uint32_t clause, TokenSpan span) {
    uint32_t end = span.end;
    for (uint32_t t = span.start; t < span.end; t++) {
        const Clause *inner = &letter->clauses.items[letter->clause_of[t]];
        if (!owns(letter, clause, t) && inner->parent == clause &&
            inner->finite != NONE &&
            (inner->kind == CLAUSE_MAIN || inner->kind == CLAUSE_CONJUNCT ||
             only_compares(letter, inner)))
            span.end = t;
        else if (t > span.start && is_afterthought(letter, clause, t, end))
            span.end = t;
    }
    return span;
}

/* Does the clause at the token only add to what stands before the comma: why, when or
   under what ('omdat …', 'waarbij …'), or who says so ('zo blijkt …')? A relative behind
   a noun may say which one it is. */
static bool only_adds(const Letter *letter, uint32_t token) {
    const Clause *c = &letter->clauses.items[letter->clause_of[token]];
    if (c->tokens.start != token) return false;
    switch (c->kind) {
    case CLAUSE_SUBORDINATE: return !is_complement(letter, c);
    case CLAUSE_RELATIVE:
        return (letter->verbs[token - 2] & VERB_ROLE) ||
               !token_is(letter, token, WORD_DEMONSTRATIVE);
    case CLAUSE_MAIN: return true;
    default: return false;
    }
}

TokenSpan without_addition(const Letter *letter, TokenSpan span) {
    bool verb = false;
    if (!letter->clauses.count) return span;
    for (uint32_t t = span.start; t < span.end; t++) {
        if (verb && t > span.start + 1 && is_mark(letter, t - 1, ',') &&
            only_adds(letter, t) &&
            whole_clause(letter, letter->clause_of[t]).end >= span.end)
            return (TokenSpan){ span.start, t - 1 };
        verb = verb || (letter->verbs[t] & VERB_ROLE);
    }
    return span;
}
