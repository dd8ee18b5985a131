/* Lookalikes: verbs by their letters that are something else in the clause at hand.

   Examples. 'dat de fabriek | zijn | macht misbruikt', 'de door de Raad | beoogde |
   heffing', 'kan ik, | gezien | de kosten, het plan steunen'. */
#include "clauses.h"

/* How far behind a verb by its letters the finite verb of its clause may stand. */
#define FINITE_REACH 200

/* 'Zijn standpunt is bekend', but 'Zijn standpunten bekend, …': another finite verb comes
   before anything that could begin another clause. */
static bool begins_phrase(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t < r->sentence.end && t < token + FINITE_REACH; t++) {
        if (only_finite(l->verbs[t]) || (l->verbs[t] & (VERB_COPULA | VERB_PASSIVE)))
            return true;
        if (may_end_clause(l, t)) return false;
    }
    return false;
}

/* 'Zijn conclusie | dat de norm te hoog is, deel ik niet': a noun of one thing that a
   clause completes is no subject of a plural verb. */
static bool precedes_completed(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    TokenSpan phrase = base_phrase(l, token + 1, r->sentence.end);
    if (phrase.end <= token + 1 || phrase.end >= r->sentence.end) return false;
    uint32_t number = token_forms(l, phrase.end - 1, WORD_NOUN);
    return (number & FORM_SINGULAR) && !(number & FORM_PLURAL) &&
           (token_is(l, phrase.end, WORD_COMPLEMENTIZER) ||
            token_is(l, phrase.end, WORD_PURPOSE));
}

/* 'dat KPN | zijn marktmacht misbruikt', 'waaraan Malta zijn steun heeft verleend', 'die
   zijn waardering uitsprak': behind one who may own it, and before a verb in the singular
   that ends the clause. */
static bool precedes_verb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t before = token - 1;
    while (before > r->sentence.start && token_is(l, before, WORD_ADVERB)) before--;
    bool owner = l->covered[before] || outer_mention(l, before) != NONE ||
                 token_is(l, before, WORD_NOMINATIVE) ||
                 token_is(l, before, WORD_EXPLETIVE) ||
                 token_is(l, before, WORD_RELATIVE) ||
                 (token_forms(l, before, WORD_NOUN) & FORM_SINGULAR);
    if (!owner || is_plural_noun(l, before)) return false;
    for (uint32_t t = base_phrase(l, token + 1, r->sentence.end).end;
         t < r->sentence.end && t < token + FINITE_REACH; t++) {
        if (token_is(l, t, WORD_INFINITIVE_MARKER) || may_end_clause(l, t)) return false;
        if (l->verbs[t] & FORM_FINITE)
            return (l->verbs[t] & FORM_SINGULAR) && !(l->verbs[t] & FORM_PLURAL);
    }
    return false;
}

/* 'heeft, samen met elf landen, | zijn handtekening gezet': the clause waits for its
   participle, which comes before any other finite verb. */
static bool awaits_participle(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (!(l->verbs[finite] & VERB_AUXILIARY) ||
        open_at(r, r->current)->cluster_end != finite + 1)
        return false;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (only_finite(l->verbs[t]) || may_end_clause(l, t)) return false;
        if (l->verbs[t] & (FORM_PARTICIPLE | FORM_INFINITIVE)) return true;
    }
    return false;
}

/* 'In zijn huidige vorm', 'schiet het plan zijn doel voorbij': a verb by its letters, but
   a determiner where one must stand, or where the clause has its verb; not 'bereid te |
   zijn | extra geld te geven'. */
static bool is_possessive(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!(l->verbs[token] & VERB_ROLE) || !token_is(l, token, WORD_DETERMINER) ||
        token + 1 >= r->sentence.end || !starts_phrase(l, token + 1) ||
        token_is(l, token + 1, WORD_DETERMINER))
        return false;
    if (token == r->sentence.start)
        return begins_phrase(r, token) || precedes_completed(r, token);
    if (token_is(l, token - 1, WORD_INFINITIVE_MARKER)) return false;
    const Clause *c = clause_at(r, r->current);
    bool after_preposition =
        token > r->sentence.start && token_is(l, token - 1, WORD_PREPOSITION);
    if (after_preposition) return true;
    if (is_verb_last(c)) return c->finite == NONE && precedes_verb(r, token);
    /* 'heeft, gezien het nut, besloten | zijn | bijdrage te verlengen' */
    const Open *o = open_at(r, r->current);
    bool behind = o->boundary != NONE && o->boundary < o->cluster_end &&
                  o->cluster_end == token && (l->verbs[token - 1] & FORM_PARTICIPLE);
    return c->finite != NONE &&
           (o->boundary == NONE || behind || awaits_participle(r, token));
}

/* 'tegen de door de Raad | beoogde | heffing': between a determiner with the agent behind
   it and a noun. */
static bool is_done_by_agent(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!only_finite(l->verbs[token]) || token == r->sentence.start ||
        token + 1 >= r->sentence.end ||
        !(token_is(l, token + 1, WORD_NOUN) || token_is(l, token + 1, WORD_ADJECTIVE) ||
          outer_mention(l, token + 1) != NONE))
        return false;
    for (uint32_t t = token - 1; t > r->sentence.start && t + FINITE_REACH > token; t--) {
        if (token_is(l, t, WORD_AGENT))
            return token_is(l, t - 1, WORD_DETERMINER) &&
                   base_phrase(l, t + 1, token).end == token;
        if ((l->verbs[t] & VERB_ROLE) || may_end_clause(l, t)) return false;
    }
    return false;
}

/* Does a clause begin right before the token: 'dat | gezien de kosten …', ', maar |
   gezien de kosten acht ik …'? */
static bool follows_opener(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    bool joined = token > r->sentence.start + 1 && is_mark(l, token - 2, ',') &&
                  token_is(l, token - 1, WORD_COORDINATOR);
    return (joined || (is_verb_last(c) && c->introducer != NONE && c->body == token)) &&
           r->last_finite != NONE && r->last_finite > token;
}

/* 'kan ik, | gezien | de voorgeschiedenis, wel begrip opbrengen', '…, mede | gezien | de
   kosten.': a preposition that might be a participle, behind a comma and before a phrase
   that another comma or the sentence closes, or at the start of a clause. */
static bool is_preposition(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!(l->verbs[token] & FORM_PARTICIPLE) || !token_is(l, token, WORD_PREPOSITION) ||
        token == r->sentence.start || !token_is(l, token + 1, WORD_DETERMINER))
        return false;
    if (follows_opener(r, token)) return true;
    uint32_t before = token - 1;
    if (token_is(l, before, WORD_ADVERB) && before > r->sentence.start) before--;
    if (!is_mark(l, before, ',')) return false;
    for (uint32_t t = token + 1; t < r->sentence.end; t++) {
        if (is_mark(l, t, ',')) return true;
        if (l->verbs[t] & VERB_ROLE) return false;
    }
    return true;
}

/* 'dat de missie | , zoals eerder | overeengekomen, | wordt verlengd': a participle that
   ends a comparison between commas, in a clause that still waits for its verb. */
static bool ends_comparison(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (!(l->verbs[token] & FORM_PARTICIPLE) || !is_verb_last(c) || c->finite != NONE ||
        r->last_finite == NONE || r->last_finite < token ||
        token + 1 >= r->sentence.end || !is_mark(l, token + 1, ','))
        return false;
    for (uint32_t t = token; t-- > c->body;) {
        if (is_mark(l, t, ',')) return token_is(l, t + 1, WORD_COMPARISON);
        if (l->clause_of[t] != r->current || (l->verbs[t] & VERB_ROLE)) return false;
    }
    return false;
}

/* '| te herzien', '| in te voeren': an infinitive with its marker, and no auxiliary? */
static bool is_marked_here(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (token + 1 >= r->sentence.end) return false;
    if (l->verbs[token] & FORM_MARKED) return true;
    uint32_t verb = token + 1 + !token_is(l, token, WORD_INFINITIVE_MARKER);
    return verb < r->sentence.end && token_is(l, verb - 1, WORD_INFINITIVE_MARKER) &&
           (verb == token + 1 || token_is(l, token, WORD_PARTICLE)) &&
           (l->verbs[verb] & FORM_INFINITIVE) && !(l->verbs[verb] & VERB_AUXILIARY);
}

/* 'is bereid de regels | gefaseerd | in te voeren', 'heeft besloten de aanleg | versneld
   | af te ronden': how it is done, behind the object of an infinitive that another word
   of the clause asks for; not 'heeft de gemeenten | gevraagd | te wachten'. */
static bool is_manner_participle(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (!(l->verbs[token] & FORM_PARTICIPLE) || c->finite == NONE ||
        token < c->finite + 3 || !token_is(l, token - 1, WORD_NOUN) ||
        (l->verbs[token - 1] & VERB_ROLE) || !is_marked_here(r, token + 1))
        return false;
    for (uint32_t t = token - 2; t > c->finite; t--) {
        if (l->clause_of[t] != r->current || token_is(l, t, WORD_COORDINATOR) ||
            is_mark(l, t, ','))
            return false;
        if ((l->verbs[t] & FORM_PARTICIPLE) || token_is(l, t, WORD_WILLING) ||
            token_is(l, t, WORD_CONTENT_NOUN))
            return true;
    }
    return false;
}

/* 'sprak | uitgebreid | over de kosten': an adverb that might be a participle, for which
   the verb of the clause is no auxiliary. */
static bool is_adverb(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    return (l->verbs[token] & FORM_PARTICIPLE) && token_is(l, token, WORD_ADVERB) &&
           !is_verb_last(c) && c->finite != NONE && c->finite < token &&
           !(l->verbs[c->finite] & (VERB_AUXILIARY | VERB_COPULA | VERB_PASSIVE));
}

bool closes_aside(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (comma == NONE || !is_mark(l, comma, ',') || c->finite == NONE || is_verb_last(c))
        return false;
    uint32_t open = c->finite + 1;
    if (!has_subject_first(r, c->finite)) open = base_phrase(l, open, comma).end;
    open += token_is(l, open, WORD_REFLEXIVE) || token_is(l, open, WORD_OBLIQUE);
    if (open + 1 >= comma || !is_mark(l, open, ',')) return false;
    for (uint32_t t = open + 1; t < comma; t++)
        if (l->clause_of[t] != r->current || is_mark(l, t, ',')) return false;
    return true;
}

/* 'maak mij, ook in Brussel, | sterk | voor betere zorg', 'is, om die reden, |
   doordrongen | van het belang': a quality that might be a verb of the first person,
   which does not follow, or behind a copula. */
static bool is_quality_behind_aside(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    return only_finite(l->verbs[token]) && token > r->sentence.start &&
           token_is(l, token, WORD_ADJECTIVE) && closes_aside(r, token - 1) &&
           ((l->verbs[token] & FORM_FIRST) || (l->verbs[finite] & VERB_COPULA)) &&
           !token_is(l, token + 1, WORD_NOMINATIVE);
}

/* 'in mei of juni | meer | vrijheid geven aan scholen', though 'aanmeren' is a verb. */
static bool is_quantity(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return token + 1 < r->sentence.end && token_is(l, token, WORD_QUANTIFIER) &&
           token_is(l, token + 1, WORD_NOUN) && !(l->verbs[token + 1] & VERB_ROLE);
}

/* 'zei te hechten aan vrede en | bereid | te zijn mee te denken': a quality behind which
   a copula has its marker. */
static bool is_willing(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return (l->verbs[token] & VERB_ROLE) && token_is(l, token, WORD_WILLING) &&
           token + 2 < r->sentence.end &&
           token_is(l, token + 1, WORD_INFINITIVE_MARKER) &&
           (l->verbs[token + 2] & VERB_COPULA);
}

bool is_lookalike(Reader *r, uint32_t token) {
    return is_quantity(r, token) || is_willing(r, token) || is_possessive(r, token) ||
           is_done_by_agent(r, token) || is_preposition(r, token) ||
           is_manner_participle(r, token) || ends_comparison(r, token) ||
           is_adverb(r, token) || is_quality_behind_aside(r, token);
}
