/* Relative clauses that tell of an object: what that is.

   Examples. 'een uitzondering voor kleine bedrijven, die Frankrijk heeft | voorgesteld':
   the phrase in front is what France proposed. 'De termijn is verlengd, hetgeen ik |
   betreur': all that was said before is. 'een plan dat door Polen wordt | gesteund': the
   phrase in front is what is done something with. 'het plan, waar Polen | achter staat':
   it is what the preposition goes with. 'Een verbod, zoals de Raad | bepleit,
   gaat te ver': the phrase in front of the comma, where that begins the clause. 'Waar
   Polen aan | hecht, is de termijn': what the clause says that it is. */
#include "frames.h"

/* Words back in which the phrase before a relative may begin. */
#define PHRASE_REACH 14

/* 'rookverbod': a noun, since no lexicon has it. */
static bool is_new_word(const Letter *letter, uint32_t token) {
    return !token_known(letter, token) && !letter->covered[token] &&
           (letter->document->tokens[token].flags & TOKEN_WORD);
}

/* May the phrase go on before the token, which belongs to it? 'uitzondering | voor kleine
   bedrijven' does, 'ziet niets | in de uitzondering' does not. */
static bool goes_on_before(const Letter *letter, uint32_t clause, uint32_t token,
                           uint32_t first) {
    uint32_t before = token - 1;
    if (token <= first || !owns(letter, clause, before) ||
        (letter->verbs[before] & VERB_ROLE) ||
        (letter->document->tokens[before].flags & TOKEN_PUNCTUATION))
        return false;
    if (token_is(letter, before, WORD_PREPOSITION))
        return before > first && !(letter->verbs[before - 1] & VERB_ROLE) &&
               (token_is(letter, before - 1, WORD_NOUN) ||
                is_new_word(letter, before - 1));
    if (token_is(letter, token, WORD_DETERMINER) && !token_is(letter, token, WORD_NOUN))
        return false;
    return starts_phrase(letter, before) && !token_is(letter, before, WORD_PRONOUN);
}

/* 'Er is een groep jongeren | ontstaan | waar Polen zich zorgen over maakt': verbs that
   end the clause are no part of the phrase. */
static TokenSpan phrase_before(const Letter *letter, uint32_t clause, uint32_t end) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t first = sentence_tokens(letter, c->sentence).start;
    while (end > first && owns(letter, clause, end - 1) && end - 1 > c->finite &&
           c->finite != NONE &&
           (letter->verbs[end - 1] & (FORM_PARTICIPLE | FORM_INFINITIVE)))
        end--;
    uint32_t start = end;
    if (start == first || !owns(letter, clause, start - 1)) return (TokenSpan){ 0, 0 };
    while (start > first && start + PHRASE_REACH > end &&
           (start == end || goes_on_before(letter, clause, start, first)))
        start--;
    /* 'kritiek geuit, met name op | de termijn, | die te lang is' */
    while (start + 1 < end && token_is(letter, start, WORD_PREPOSITION) &&
           outer_mention(letter, start) == NONE)
        start++;
    return phrase_trim(letter, (TokenSpan){ start, end });
}

/* 'de uitzondering, | die', 'het voorstel | dat', but not 'weten | welke | regels ik …'.
 */
static bool stands_for_phrase(const Letter *letter, const Clause *c) {
    bool asks = c->introducer != NONE &&
                token_is(letter, c->introducer, WORD_INTERROGATIVE) &&
                c->subject.start > c->introducer + 1;
    return c->kind == CLAUSE_RELATIVE && !asks &&
           (token_is(letter, c->introducer, WORD_COMMON) ||
            token_is(letter, c->introducer, WORD_DEMONSTRATIVE));
}

/* The last relative that stands for a phrase and begins before the token, of the clauses
   before this one in its sentence; NONE. */
static uint32_t relative_before(const Letter *letter, uint32_t clause, uint32_t token) {
    const Clause *all = letter->clauses.items;
    for (uint32_t i = clause; i-- > 0 && all[i].sentence == all[clause].sentence;)
        if (stands_for_phrase(letter, &all[i]) && all[i].introducer < token) return i;
    return NONE;
}

uint32_t first_relative(const Letter *letter, uint32_t clause) {
    const Clause *all = letter->clauses.items;
    for (;;) {
        uint32_t introducer = all[clause].introducer;
        if (introducer == 0 || !token_is(letter, introducer - 1, WORD_COORDINATOR))
            return clause;
        uint32_t before = relative_before(letter, clause, introducer);
        if (before == NONE || all[before].parent == NONE) return clause;
        clause = before;
    }
}

/* '[De proef] is | een initiatief | dat ik steun': what the clause around the relative
   calls so; the phrase itself where that says nothing. */
static TokenSpan thing_called(const Letter *letter, uint32_t clause, TokenSpan phrase) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->finite == NONE || !(letter->verbs[c->finite] & VERB_COPULA) || c->passive ||
        c->finite >= phrase.start || c->subject.end <= c->subject.start ||
        c->subject.end > c->finite || !says_something(letter, c->subject))
        return phrase;
    for (uint32_t t = c->finite + 1; t < phrase.start; t++)
        if (!token_is(letter, t, WORD_ADVERB) && !token_is(letter, t, WORD_SINGLE))
            return phrase;
    bool single = token_is(letter, phrase.start, WORD_SINGLE) ||
                  token_is(letter, phrase.start - 1, WORD_SINGLE);
    return single ? phrase_trim(letter, c->subject) : phrase;
}

/* The phrase that a relative goes back to: in front of it and its comma. */
static TokenSpan antecedent(const Letter *letter, const Clause *c) {
    if (c->kind == CLAUSE_RELATIVE) {
        uint32_t clause = (uint32_t)(c - letter->clauses.items);
        c = &letter->clauses.items[first_relative(letter, clause)];
    }
    uint32_t end = c->introducer, first = sentence_tokens(letter, c->sentence).start;
    if (end > first && is_mark(letter, end - 1, ',')) end--;
    TokenSpan phrase = phrase_before(letter, c->parent, end);
    if (phrase.end > phrase.start && token_is(letter, phrase.end - 1, WORD_NOMINATIVE))
        return (TokenSpan){ 0, 0 };
    return phrase.end > phrase.start && phrase.start > first
               ? thing_called(letter, c->parent, phrase)
               : phrase;
}

/* 'Wat het kabinet | verwelkomt, is [het plan]', 'Waar Polen naar streeft, is [dat …]':
   what the clause behind a relative that opens the sentence says that it is; empty where
   that is no 'is'. */
static TokenSpan cleft(const Letter *letter, const Clause *c) {
    const Clause *all = letter->clauses.items;
    if (c->introducer != sentence_tokens(letter, c->sentence).start ||
        c->finite == NONE || c->subject.start <= c->introducer ||
        c->subject.end <= c->subject.start)
        return (TokenSpan){ 0, 0 };
    uint32_t is = c->tokens.end, own = (uint32_t)(c - all);
    uint32_t host = is < letter->document->token_count ? letter->clause_of[is] : own;
    if (host == own || all[host].finite != is || all[host].sentence != c->sentence ||
        !(letter->verbs[is] & VERB_COPULA))
        return (TokenSpan){ 0, 0 };
    if (all[host].subject.start > is)
        return phrase_trim(letter, (TokenSpan){ is + 1, own_words(letter, host).end });
    for (uint32_t i = 0; i < letter->clauses.count; i++)
        if (all[i].parent == host && all[i].introducer == is + 1 && i != own &&
            token_is(letter, is + 1, WORD_COMPLEMENTIZER))
            return own_words(letter, i);
    return (TokenSpan){ 0, 0 };
}

/* '| De termijn is verlengd |, hetgeen ik betreur', '…, wat door Polen werd gesteund':
   the words of the clause in front of the comma, only what is proposed in 'Malta stelde
   voor het fonds te verkleinen, hetgeen Polen betreurt'. Empty where the relative is
   another. */
static TokenSpan clause_meant(const Letter *letter, const Clause *c, bool compared) {
    uint32_t end = c->introducer, first = sentence_tokens(letter, c->sentence).start;
    const Clause *host = &letter->clauses.items[c->parent];
    bool comma = end > first && is_mark(letter, end - 1, ',');
    bool behind = host->finite != NONE && host->finite < c->introducer;
    if (!comma || !behind || !(compared || token_is(letter, end, WORD_SENTENTIAL)))
        return (TokenSpan){ 0, 0 };
    /* 'Daarmee wil ik, zoals de Kamer vraagt, | voorkomen | dat …' */
    for (uint32_t t = c->tokens.end; compared && t < host->tokens.end; t++)
        if (letter->clause_of[t] == c->parent && (letter->verbs[t] & VERB_ROLE))
            return (TokenSpan){ 0, 0 };
    uint32_t inner = letter->clause_of[end - 1];
    bool proposed = letter->clauses.items[inner].kind == CLAUSE_INFINITIVE &&
                    letter->clauses.items[inner].parent == c->parent;
    return (TokenSpan){ own_words(letter, proposed ? inner : c->parent).start, end - 1 };
}

TokenSpan relative_object(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->introducer == NONE || c->parent == NONE || c->finite == NONE ||
        c->subject.start <= c->introducer || c->subject.end <= c->subject.start)
        return (TokenSpan){ 0, 0 };
    if (c->kind == CLAUSE_RELATIVE && !token_is(letter, c->introducer, WORD_R_PRONOUN)) {
        TokenSpan meant = cleft(letter, c);
        if (meant.end > meant.start) return meant;
    }
    uint32_t end = c->introducer, first = sentence_tokens(letter, c->sentence).start;
    bool comma = end > first && is_mark(letter, end - 1, ',');
    /* 'Een verbod, zoals Polen wil,', but not 'gaat verder dan Polen wil' */
    bool compared = c->kind == CLAUSE_SUBORDINATE &&
                    token_is(letter, c->introducer, WORD_COMPARISON) &&
                    !token_is(letter, c->introducer, WORD_ADVERB);
    TokenSpan said = clause_meant(letter, c, compared);
    if (said.end > said.start) return said;
    if (!stands_for_phrase(letter, c) && !(compared && comma)) return (TokenSpan){ 0, 0 };
    return antecedent(letter, c);
}

TokenSpan relative_said(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    bool relative =
        c->kind == CLAUSE_RELATIVE && c->introducer != NONE && c->parent != NONE;
    return relative ? clause_meant(letter, c, false) : (TokenSpan){ 0, 0 };
}

TokenSpan relative_patient(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->introducer == NONE || c->parent == NONE || c->kind != CLAUSE_RELATIVE ||
        (c->subject.end > c->subject.start && c->subject.start > c->introducer))
        return (TokenSpan){ 0, 0 };
    TokenSpan said = clause_meant(letter, c, false);
    if (said.end > said.start) return said;
    if (!stands_for_phrase(letter, c)) return (TokenSpan){ 0, 0 };
    return antecedent(letter, c);
}

/* 'waar Polen | mee | kan leven': a preposition in the form that it has alone. */
static bool is_bare_form(const Letter *letter, const Slot *slot, uint32_t token) {
    return token_is(letter, token, WORD_PARTICLE) &&
           reading_in(letter, token, slot->back) != NONE;
}

/* 'waar het kabinet | achter | staat': has the clause lost the phrase of a preposition of
   the slot to its relative? */
static bool strands(const Letter *letter, uint32_t clause, const Slot *slot) {
    const Clause *c = &letter->clauses.items[clause];
    if (!token_is(letter, c->introducer, WORD_R_PRONOUN)) return false;
    for (uint32_t t = c->introducer + 1; t < c->tokens.end; t++)
        if (owns(letter, clause, t) &&
            (reading_in(letter, t, slot->after) != NONE ||
             is_bare_form(letter, slot, t)) &&
            is_stranded(letter, clause, t))
            return true;
    return false;
}

/* 'De termijn wordt geschrapt, | waartegen de bond zich verzet': behind a verb no phrase
   is meant, but the clause. */
static bool follows_verb(const Letter *letter, uint32_t introducer) {
    uint32_t last = introducer - 2;
    return introducer >= 2 && is_mark(letter, introducer - 1, ',') &&
           (letter->verbs[last] & VERB_ROLE) && !token_is(letter, last, WORD_NOUN);
}

TokenSpan relative_place(const Letter *letter, uint32_t clause, const Slot *slot) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->introducer != NONE && strands(letter, clause, slot)) {
        TokenSpan meant = cleft(letter, c);
        if (meant.end > meant.start) return meant;
    }
    if (c->kind != CLAUSE_RELATIVE || c->introducer == NONE || c->parent == NONE ||
        (reading_in(letter, c->introducer, slot->back) == NONE &&
         !strands(letter, clause, slot)))
        return (TokenSpan){ 0, 0 };
    TokenSpan said = clause_meant(letter, c, follows_verb(letter, c->introducer));
    return said.end > said.start ? said : antecedent(letter, c);
}
