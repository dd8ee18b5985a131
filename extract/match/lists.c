/* Lists of what is wanted or done: items behind a colon, and verbs that are joined.

   Worked example:

       Nederland zet in op:              the clause ends in a colon
       - een snelle afronding;           a sentence that begins with a mark: an item
       - strengere regels voor import.   an item; so is what begins with a number
       Dit is van belang.                no mark: the list has ended

   'zet in op: een snelle afronding, strengere regels en meer geld' has its items in one
   sentence. What has a finite verb is no item but speaks for itself. 'de regels te
   vereenvoudigen | en de lasten te verlagen' are two parts of one infinitive clause. */
#include "frames.h"

/* Does it say something by itself? Not by the verb of a clause inside: 'strengere regels
   | die gelden voor import'. */
static bool is_statement(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++) {
        if (!(letter->verbs[t] & VERB_ROLE) || !(letter->verbs[t] & FORM_FINITE) ||
            (letter->verbs[t] & FORM_INFINITIVE))
            continue;
        const Clause *c = &letter->clauses.items[letter->clause_of[t]];
        while (c->kind == CLAUSE_CONJUNCT && c->parent != NONE)
            c = &letter->clauses.items[c->parent];
        if (c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT) return true;
    }
    return false;
}

/* '2. | Investeer in onderzoek.': what is wanted, said to who has to do it. */
static bool is_imperative(const Letter *letter, TokenSpan item) {
    return (token_forms(letter, item.start, WORD_VERB) & FORM_FIRST) &&
           !(item.start + 1 < item.end &&
             token_is(letter, item.start + 1, WORD_FIRST_PERSON));
}

bool lists_after(const Letter *letter, uint32_t clause, LexemeSet after) {
    TokenSpan tokens = letter->clauses.items[clause].tokens;
    return tokens.end >= tokens.start + 2 && is_mark(letter, tokens.end - 1, ':') &&
           reading_in(letter, tokens.end - 2, after) != NONE;
}

bool announces_items(const Letter *letter, TokenSpan phrase) {
    for (uint32_t t = phrase.start; t < phrase.end; t++)
        if (token_is(letter, t, WORD_CATAPHOR)) return true;
    return false;
}

size_t items_of(const Letter *letter, uint32_t clause, TokenSpan *items, size_t room) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t end = c->tokens.end;
    if (end == c->tokens.start || !is_mark(letter, end - 1, ':')) return 0;
    TokenSpan rest = { end, sentence_tokens(letter, c->sentence).end };
    if (rest.end > rest.start)
        return is_statement(letter, rest) ? 0 : phrase_members(letter, rest, items, room);
    const Document *d = letter->document;
    size_t count = 0;
    for (uint32_t s = c->sentence + 1; s < d->sentence_count && count < room; s++) {
        uint32_t mark = d->sentences[s].mark_count;
        /* The mark of a whole sentence is one by itself. */
        bool alone = mark == d->sentences[s].token_count;
        if (!mark || (alone && s + 1 == d->sentence_count)) break;
        TokenSpan item = sentence_tokens(letter, alone ? ++s : s);
        if (!alone) item.start += mark;
        if (!is_imperative(letter, item) && is_statement(letter, item)) break;
        items[count++] = phrase_trim(letter, item);
    }
    return count;
}

/* Does a verb of the clause itself stand there? */
static bool has_verb(const Letter *letter, uint32_t clause, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (owns(letter, clause, t) && (letter->verbs[t] & VERB_ROLE)) return true;
    return false;
}

/* 'dat reizigers worden lastiggevallen | of bedreigd': a conjunct of nothing but a verb
   is no part by itself, nor 'de dijk versterken | en waar nodig verhogen'. */
static bool is_bare_verb(const Letter *letter, const Clause *conjunct) {
    uint32_t clause = letter->clause_of[conjunct->tokens.start];
    uint32_t adverb_end = 0;
    for (uint32_t t = conjunct->tokens.start + 1; t < conjunct->tokens.end; t++) {
        uint32_t several = several_end(letter, t, WORD_ADVERB);
        if (several > t + 1) adverb_end = several;
        if (owns(letter, clause, t) && t >= adverb_end &&
            !(letter->verbs[t] & VERB_ROLE) &&
            !token_is(letter, t, WORD_INFINITIVE_MARKER) &&
            !(letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
    }
    return true;
}

size_t joined_predicates(const Letter *letter, uint32_t clause, TokenSpan span,
                         TokenSpan *parts, size_t room) {
    size_t count = 0;
    if (span.end <= span.start || room == 0) return 0;
    for (uint32_t t = span.start + 1; t < span.end && count + 1 < room; t++) {
        const Clause *c = &letter->clauses.items[letter->clause_of[t]];
        bool first = count == 0;
        if (c->parent != clause || c->kind != CLAUSE_CONJUNCT || c->finite != NONE ||
            c->tokens.start != t || (first && !has_verb(letter, clause, span.start, t)) ||
            is_bare_verb(letter, c))
            continue;
        parts[count++] = phrase_trim(letter, (TokenSpan){ span.start, t });
        span.start = t;
    }
    parts[count] = count ? phrase_trim(letter, span) : span;
    return count + 1;
}
