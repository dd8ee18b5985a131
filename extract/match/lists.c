/* Lists of what is wanted or done: items behind a colon, and verbs that are joined.

   Worked example:

       Nederland zet in op:              the clause ends in a colon
       - een snelle afronding;           a sentence that begins with a mark: an item
       - strengere regels voor import.   an item; so is what begins with a number
       Dit is van belang.                no mark: the list has ended

   'zet in op: een snelle afronding, strengere regels en meer geld' has its items in one
   sentence. What has a finite verb is no item but speaks for itself. 'de regels te
   vereenvoudigen | en de lasten te verlagen' are two parts of one infinitive clause. */
#include "letter.h"

static bool has_finite(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if ((letter->verbs[t] & VERB_ROLE) && (letter->verbs[t] & FORM_FINITE) &&
            !(letter->verbs[t] & FORM_INFINITIVE))
            return true;
    return false;
}

/* Behind the dash, the number with its stop, or the '(a)' that an item begins with; where
   it starts when it begins with none. */
static uint32_t behind_item_mark(const Letter *letter, TokenSpan item) {
    bool bracket = is_mark(letter, item.start, '(');
    uint32_t mark = item.start + bracket, behind = mark + 1;
    if (mark >= item.end) return item.start;
    uint32_t flags = letter->document->tokens[mark].flags;
    if (flags & TOKEN_PUNCTUATION) return behind;
    if (behind >= item.end) return item.start;
    bool numbered = is_mark(letter, behind, ')')
                        ? bracket || (flags & TOKEN_NUMBER)
                        : (flags & TOKEN_NUMBER) && is_mark(letter, behind, '.');
    return numbered ? behind + 1 : item.start;
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
        return has_finite(letter, rest) ? 0 : phrase_members(letter, rest, items, room);
    size_t count = 0;
    for (uint32_t s = c->sentence + 1;
         s < letter->document->sentence_count && count < room; s++) {
        TokenSpan item = sentence_tokens(letter, s);
        uint32_t body = behind_item_mark(letter, item);
        /* The mark of a whole sentence is one by itself. */
        if (body == item.end && s + 1 < letter->document->sentence_count)
            item.end = sentence_tokens(letter, ++s).end;
        if (body == item.start || body >= item.end || has_finite(letter, item)) break;
        item.start = body;
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
   is no part by itself. */
static bool is_bare_verb(const Letter *letter, const Clause *conjunct) {
    uint32_t clause = letter->clause_of[conjunct->tokens.start];
    for (uint32_t t = conjunct->tokens.start + 1; t < conjunct->tokens.end; t++)
        if (owns(letter, clause, t) && !(letter->verbs[t] & VERB_ROLE) &&
            !token_is(letter, t, WORD_INFINITIVE_MARKER) &&
            !(letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
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
