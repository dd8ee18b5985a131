/* Lists behind a colon: what a verb asks for may stand in items.

   Worked example:

       Nederland zet in op:              the clause ends in a colon
       - een snelle afronding;           a sentence that begins with a mark: an item
       - strengere regels voor import.   an item
       Dit is van belang.                no mark: the list has ended

   'zet in op: een snelle afronding, strengere regels en meer geld' has its items in one
   sentence. What has a finite verb is no item but speaks for itself. */
#include "letter.h"

static bool has_finite(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if ((letter->verbs[t] & VERB_ROLE) && (letter->verbs[t] & FORM_FINITE) &&
            !(letter->verbs[t] & FORM_INFINITIVE))
            return true;
    return false;
}

size_t items_of(const Letter *letter, uint32_t clause, LexemeSet after, TokenSpan *items,
                size_t room) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t end = c->tokens.end;
    if (end < c->tokens.start + 2 || !is_mark(letter, end - 1, ':') ||
        reading_in(letter, end - 2, after) == NONE)
        return 0;
    TokenSpan rest = { end, sentence_tokens(letter, c->sentence).end };
    if (rest.end > rest.start)
        return has_finite(letter, rest) ? 0 : phrase_members(letter, rest, items, room);
    size_t count = 0;
    for (uint32_t s = c->sentence + 1;
         s < letter->document->sentence_count && count < room; s++) {
        TokenSpan item = sentence_tokens(letter, s);
        bool marked = item.end > item.start + 1 &&
                      (letter->document->tokens[item.start].flags & TOKEN_PUNCTUATION);
        if (!marked || has_finite(letter, item)) break;
        items[count++] = phrase_trim(letter, item);
    }
    return count;
}
