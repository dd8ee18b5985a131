/* Deeds: what is to be done, said of what is in another place than its verb.

   Examples. 'De subsidie wil ik dit jaar schrappen.' is about 'subsidie schrappen', as is
   'Ik schrap de subsidie.'; of the subsidie alone it would say the opposite. */
#include "frames.h"

/* The value is these words, and then those. */
static void say(const Letter *letter, Value *value, TokenSpan first, Slice behind) {
    Slice front = token_text(letter->document, first);
    value->text = slice_of(arena_format(letter->arena, "%.*s %.*s", (int)front.length,
                                        front.text, (int)behind.length, behind.text));
    value->kind = VALUE_PHRASE;
}

/* 'subsidie schrappen': a phrase and the verb that says what is done to it. */
static void join_verb(const Letter *letter, Value *value, Slice verb) {
    if (value->kind != VALUE_PHRASE && value->kind != VALUE_MENTION) return;
    value->tokens = phrase_trim(letter, value->tokens);
    say(letter, value, value->tokens, verb);
}

/* The verbs that end what the clause says, up to what a coordinator adds: 'verlengen' of
   'wil ik dit jaar verlengen en …'; empty. */
static TokenSpan deed_of(const Letter *letter, const Anchor *anchor) {
    uint32_t clause = anchor->clause, finite = letter->clauses.items[clause].finite;
    TokenSpan said = predicate_of(letter, clause);
    uint32_t t = said.start;
    while (t < said.end && (letter->clause_of[t] != clause || t == finite ||
                            !(letter->verbs[t] & VERB_ROLE)))
        t++;
    TokenSpan deed = { t, t };
    while (deed.end < said.end && letter->clause_of[deed.end] == clause &&
           (letter->verbs[deed.end] & VERB_ROLE))
        deed.end++;
    return deed;
}

/* '| De subsidie | wil ik dit jaar | schrappen': what is in front is not what is done,
   but what it is done to, so that the verb belongs to it. */
void add_deed(const Letter *letter, const Anchor *anchor, Value *value) {
    TokenSpan deed = deed_of(letter, anchor);
    if (deed.end > deed.start && deed.start >= value->tokens.end)
        join_verb(letter, value, token_text(letter->document, deed));
}

static bool denies(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_NEGATION) || token_is(letter, token, WORD_DENIAL);
}

/* 'brengen | op peil |', 'maken | mogelijk |': the verb alone does not say what is done,
   whatever else is said of it ('niet'). */
static bool needs_more(const Letter *letter, const Anchor *anchor) {
    for (uint32_t i = 0; i < anchor->with_count; i++)
        for (uint32_t t = anchor->with[i].start; t < anchor->with[i].end; t++)
            if (!(letter->verbs[t] & VERB_ROLE) && !denies(letter, t)) return true;
    return false;
}

void add_trigger(const Letter *letter, const Anchor *anchor, Value *value) {
    uint32_t head = anchor->head.start;
    if (needs_more(letter, anchor)) return;
    for (uint32_t w = letter->first_word[head]; w < letter->first_word[head + 1]; w++) {
        const Reading *reading = &letter->words.items[w];
        bool split = (reading->features & FORM_SPLIT) != 0;
        if (reading->class != WORD_VERB || reading->tokens.end != anchor->head.end ||
            split != (anchor->particle != 0))
            continue;
        join_verb(letter, value, letter->rules->lexemes[reading->id].lemma);
        return;
    }
}

void leave_out_denial(const Letter *letter, const Anchor *anchor, Value *value) {
    TokenSpan words = value->tokens;
    if (value->kind != VALUE_PHRASE || value->text.length) return;
    for (uint32_t i = 0; i < anchor->with_count; i++) {
        uint32_t denial = anchor->with[i].start;
        if (!denies(letter, denial) || denial < words.start || denial >= words.end ||
            letter->clause_of[denial] != anchor->clause)
            continue;
        TokenSpan behind = { denial + 1, words.end };
        /* 'niet | meer | te handhaven' */
        if (behind.start < behind.end &&
            token_is(letter, behind.start, WORD_QUANTIFIER) &&
            !starts_phrase(letter, behind.start))
            behind.start++;
        if (behind.start >= behind.end) return;
        if (denial == words.start)
            value->tokens = phrase_trim(letter, behind);
        else
            say(letter, value, (TokenSpan){ words.start, denial },
                token_text(letter->document, behind));
        return;
    }
}
