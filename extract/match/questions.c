/* Questions that are asked at once: 'bezien | of, en zo ja op welke wijze, | dit kan' is
   one clause, though two words might open it. */
#include "clauses.h"

/* How far behind 'of' the second question may begin. */
#define QUESTION_REACH 6

/* Behind 'op welke wijze', 'onder welke voorwaarden', 'hoe', 'waar', at the token; the
   token where none of them stands. */
static uint32_t behind_question(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t several = several_end(l, token, WORD_INTERROGATIVE);
    if (several > token) return several;
    uint32_t word = token + token_is(l, token, WORD_PREPOSITION);
    if (!token_is(l, word, WORD_INTERROGATIVE)) return token;
    uint32_t noun = word + 1;
    bool which = word > token && noun < r->sentence.end && token_is(l, noun, WORD_NOUN);
    return which ? noun + 1 : word + 1;
}

uint32_t questions_end(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token + 1, end = r->sentence.end;
    if (!token_is(l, token, WORD_INTERROGATIVE) || t + 2 >= end) return token + 1;
    bool aside = is_mark(l, t, ',');
    t += aside;
    if (!token_is(l, t, WORD_COORDINATOR)) return token + 1;
    for (t++; t < end && t < token + QUESTION_REACH; t++) {
        uint32_t behind = behind_question(r, t);
        if (behind > t)
            return behind < end && is_mark(l, behind, ',') ? behind + 1 : behind;
        if ((l->verbs[t] & VERB_ROLE) ||
            !(is_mark(l, t, ',') || token_is(l, t, WORD_ADVERB) ||
              token_is(l, t, WORD_INTERJECTION)))
            break;
    }
    return token + 1;
}
