/* Agents: who acts in a passive clause.

   Examples. 'is | door Polen | gesteund', 'werd | van Griekse zijde | benadrukt', 'is
   door de leden | en ook door Peru | bepleit'. */
#include "frames.h"

/* Is the word inside an attribute: 'het al | door | de Commissie gepresenteerde
   voorstel'? Not behind what opens a clause: 'dat | door | Polen is gesteund'. */
static bool in_attribute(const Letter *letter, uint32_t clause, uint32_t token) {
    while (token > 0 && token_is(letter, token - 1, WORD_ADVERB)) token--;
    return token > 0 && token_is(letter, token - 1, WORD_DETERMINER) &&
           !token_is(letter, token - 1, WORD_PAIRING) &&
           letter->clauses.items[letter->clause_of[token - 1]].finite != token - 1 &&
           token - 1 != letter->clauses.items[clause].introducer;
}

/* Behind the word that names who acts: 'door | onder andere Polen', 'van de zijde van |
   de Commissie'. The token itself where it is none. */
static uint32_t behind_agent_word(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t next = token + 1;
    if (token_is(letter, token, WORD_AGENT)) {
        uint32_t several = several_end(letter, next, WORD_ADVERB);
        return several > next && several < limit ? several : next;
    }
    uint32_t behalf = several_end(letter, token, WORD_BEHALF);
    return behalf > token ? behalf
                          : token + (token_is(letter, token, WORD_BEHALF) ? 1 : 0);
}

/* 'van Griekse zijde': an actor by a name that has its preposition in it. */
static TokenSpan side_at(const Letter *letter, uint32_t token) {
    uint32_t mention =
        token_is(letter, token, WORD_GENITIVE) ? outer_mention(letter, token) : NONE;
    TokenSpan none = { 0, 0 };
    if (mention == NONE) return none;
    TokenSpan name = letter->mentions.items[mention].tokens;
    return name.start == token && is_actor(letter, name) ? name : none;
}

/* 'de Poolse | en Hongaarse ministers': with what follows the adjective of a state and
   its coordinator. */
static TokenSpan with_joined_states(const Letter *letter, TokenSpan phrase,
                                    uint32_t limit) {
    while (phrase.end > phrase.start && phrase.end + 1 < limit) {
        uint32_t last = outer_mention(letter, phrase.end - 1);
        if (last == NONE || !is_adjectival(letter, last) ||
            !(token_is(letter, phrase.end, WORD_COORDINATOR) ||
              is_mark(letter, phrase.end, ',')))
            break;
        uint32_t end = base_phrase(letter, phrase.end + 1, limit).end;
        if (end <= phrase.end + 1) break;
        phrase.end = end;
    }
    return phrase;
}

/* 'door de leden | en ook door Argentinië en Peru': where the last of them ends. */
static uint32_t more_agents(const Letter *letter, uint32_t clause, uint32_t end,
                            uint32_t limit) {
    for (;;) {
        uint32_t t = end;
        if (t < limit && is_mark(letter, t, ',')) t++;
        if (t >= limit || !token_is(letter, t, WORD_COORDINATOR)) return end;
        for (t++; t < limit && token_is(letter, t, WORD_ADVERB); t++)
            ;
        if (t + 1 >= limit || !token_is(letter, t, WORD_AGENT) ||
            !owns(letter, clause, t + 1))
            return end;
        TokenSpan phrase = base_phrase(letter, t + 1, limit);
        if (!is_actor(letter, phrase)) return end;
        end = actor_list_end(letter, clause, phrase.end, limit);
    }
}

static TokenSpan own_agent(const Letter *letter, uint32_t clause) {
    TokenSpan tokens = letter->clauses.items[clause].tokens, behalf = { 0, 0 };
    for (uint32_t t = tokens.start; t + 1 < tokens.end; t++) {
        bool agent = token_is(letter, t, WORD_AGENT);
        uint32_t next = behind_agent_word(letter, t, tokens.end);
        TokenSpan side = side_at(letter, t);
        if (side.end > side.start && owns(letter, clause, t)) behalf = side;
        if (next == t || !owns(letter, clause, t) || in_attribute(letter, clause, t) ||
            (t > tokens.start && token_is(letter, t - 1, WORD_COMPARISON)) ||
            !starts_phrase(letter, next))
            continue;
        TokenSpan phrase = base_phrase(letter, next, tokens.end);
        phrase = with_joined_states(letter, phrase, tokens.end);
        bool actor = is_actor(letter, phrase);
        if (actor) phrase.end = actor_list_end(letter, clause, phrase.end, tokens.end);
        if (actor) phrase.end = after_brackets(letter, phrase.end, tokens.end);
        if (agent && actor)
            phrase.end = more_agents(letter, clause, phrase.end, tokens.end);
        if (agent) return phrase;
        if (actor) behalf = phrase;
    }
    return behalf;
}

/* 'is door Polen het belang onderstreept | en is gepleit voor …': nobody else; nor in
   'werd door Polen het doel gesteund | en het middel betreurd', which shares the verb. */
TokenSpan agent_of(const Letter *letter, uint32_t clause) {
    for (;;) {
        TokenSpan agent = own_agent(letter, clause);
        const Clause *c = &letter->clauses.items[clause];
        bool shares = c->kind == CLAUSE_CONJUNCT && c->parent != NONE &&
                      (c->finite == NONE || c->subject.end <= c->subject.start) &&
                      letter->clauses.items[c->parent].passive;
        if (agent.end > agent.start || !shares) return agent;
        clause = c->parent;
    }
}

/* 'is door Polen de wens | uitgesproken': a participle that also is an adjective, but
   somebody does what it says. */
bool is_done_by_actor(const Letter *letter, uint32_t clause) {
    TokenSpan tokens = letter->clauses.items[clause].tokens;
    TokenSpan agent = own_agent(letter, clause);
    if (agent.start == 0 || !is_actor(letter, agent)) return false;
    if (!token_is(letter, agent.start - 1, WORD_AGENT)) return false;
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        if ((letter->verbs[t] & FORM_PARTICIPLE) && owns(letter, clause, t) &&
            token_is(letter, t, WORD_ADJECTIVE))
            return true;
    return false;
}
