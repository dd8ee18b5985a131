/* Clauses: which words belong together around which verb, in one pass from left to right
   with the open clause at hand.

   Worked example (| opens a clause, indentation shows the parent):

       Nederland heeft begrip voor het feit            MAIN, finite 'heeft'
         | dat de Verenigde Staten vragen              SUBORDINATE, finite 'vragen'
             | om een evenwichtigere lastenverdeling   no 'te' follows: not a clause
       | en steunt de pledge                           a coordinator before a finite verb:
   CONJUNCT of the nearest clause with its verb second | die in 2014 werd aangenomen
   RELATIVE

   The languages meant are those with the finite verb second in main clauses and last in
   others (Drach 1937: fields before, between and after the verbs). Which words open a
   clause is said in the lexicon. What decides:

   - a subordinator or relative opens a clause that is verb-last; it is complete when it
   has its finite verb, and closes at a comma or when another finite verb comes that it
   cannot hold;
   - 'om' opens an infinitive clause when an infinitive marker follows before another
   opener;
   - an infinitive with its marker after a closed cluster makes what lies between a
   clause: 'heeft aangegeven | het belang te erkennen';
   - a coordinator after a closed cluster and a second cluster make a conjunct:
     'zal steun uitspreken | en de annexatie veroordelen';
   - a second finite verb in a main clause starts another main clause at the last
   boundary. */
#include "clauses.h"

static uint32_t begin(Reader *r, ClauseKind kind, uint32_t parent, uint32_t introducer) {
    Letter *l = r->letter;
    Clause clause = { .kind = kind,
                      .parent = parent,
                      .finite = NONE,
                      .introducer = introducer,
                      .body = introducer == NONE ? 0 : introducer + 1,
                      .sentence = l->document->tokens[r->sentence.start].sentence };
    vector_push(l->arena, &l->clauses, clause);
    vector_push(l->arena, &r->open, ((Open){ .coordinator = NONE, .boundary = NONE, .first_verb = NONE }));
    return (uint32_t)l->clauses.count - 1;
}

static bool is_complete(Reader *r, uint32_t clause) {
    const Clause *c = clause_at(r, clause);
    if (c->kind == CLAUSE_INFINITIVE) return open_at(r, clause)->cluster_end > 0;
    return c->finite != NONE;
}

static void take(Reader *r, uint32_t token) {
    r->letter->clause_of[token] = r->current;
}

static void take_until(Reader *r, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++) take(r, t);
}

/* Gives the current clause's own tokens from `from` on to a new clause, which becomes
 * current. */
static void split_off(Reader *r, uint32_t from, uint32_t here, ClauseKind kind) {
    uint32_t old = r->current;
    uint32_t new = begin(r, kind, old, NONE);
    for (uint32_t t = from; t < here; t++)
        if (r->letter->clause_of[t] == old) r->letter->clause_of[t] = new;
    r->current = new;
}

static void set_finite(Reader *r, uint32_t token) {
    Clause *c = clause_at(r, r->current);
    c->finite = token;
    c->plural = (r->letter->verbs[token] & FORM_PLURAL) != 0;
    c->singular = (r->letter->verbs[token] & FORM_SINGULAR) != 0;
}

static void add_verb(Reader *r, uint32_t token) {
    Open *o = open_at(r, r->current);
    take(r, token);
    if (o->first_verb == NONE) o->first_verb = token;
    o->cluster_end = token + 1;
    o->coordinator = NONE;
    uint32_t verb = r->letter->verbs[token];
    o->verbs |= verb & VERB_PASSIVE ? verb : 0;
    if (!(verb & FORM_PARTICIPLE) || (verb & VERB_PASSIVE)) return;
    if (verb & VERB_BECOMING)
        o->state = true;
    else
        o->participle = true;
}

static bool try_opener(Reader *r, uint32_t *next) {
    uint32_t token = *next;
    const Letter *l = r->letter;
    ClauseKind kind;
    uint32_t last;
    if (!opens_at(r, token, &kind, &last)) return false;
    bool sibling = token > r->sentence.start &&
                   token_is(l, token - 1, WORD_COORDINATOR) &&
                   clause_at(r, r->current)->kind == kind;
    if (sibling && is_complete(r, r->current))
        r->current = clause_at(r, r->current)->parent;
    r->current = begin(r, kind, r->current, token);
    clause_at(r, r->current)->body = last + 1;
    take_until(r, token, last + 1);
    if (l->verbs[token] & FORM_FINITE) {
        set_finite(r, token);
        add_verb(r, token);
    }
    *next = last + 1;
    return true;
}

/* Nearest clause upwards that has its verb second. */
static uint32_t main_above(Reader *r) {
    uint32_t clause = r->current;
    while (is_verb_last(clause_at(r, clause)) && clause_at(r, clause)->parent != NONE)
        clause = clause_at(r, clause)->parent;
    return clause;
}

/* 'en steunt': a conjunct of the main clause, with its subject. */
static bool try_conjunct(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COORDINATOR)) return false;
    uint32_t next = skip_adverbs(r, token + 1);
    if (next >= r->sentence.end || !(l->verbs[next] & FORM_FINITE)) return false;
    uint32_t above = main_above(r);
    if (clause_at(r, above)->finite == NONE) return false;
    if (!only_finite(l->verbs[next]) && next + 1 < r->sentence.end &&
        only_finite(l->verbs[next + 1]))
        return false;
    if (!only_finite(l->verbs[next]) && above == r->current &&
        open_at(r, above)->cluster_end > 0)
        return false;
    r->current = begin(r, CLAUSE_CONJUNCT, above, token);
    take(r, token);
    return true;
}

/* Is the verb at hand the finite one of a clause that has none yet? */
static bool is_finite_here(const Reader *r, uint32_t token, bool verb_last) {
    const Letter *l = r->letter;
    uint32_t verb = l->verbs[token];
    if (!(verb & FORM_FINITE)) return false;
    if (only_finite(verb)) return true;
    if (token > r->sentence.start && token_is(l, token - 1, WORD_INFINITIVE_MARKER))
        return false;
    if (!verb_last) return true;
    bool next_finite = token + 1 < r->sentence.end && only_finite(l->verbs[token + 1]);
    return !next_finite;
}

/* Does the verb at hand stand next to the last cluster, with only markers between? */
static bool touches_cluster(Reader *r, uint32_t token) {
    uint32_t t = token, end = open_at(r, r->current)->cluster_end;
    while (t > end && token_is(r->letter, t - 1, WORD_INFINITIVE_MARKER)) t--;
    return t == end;
}

static bool is_marked(const Reader *r, uint32_t token) {
    return (r->letter->verbs[token] & FORM_MARKED) ||
           (token > r->sentence.start &&
            token_is(r->letter, token - 1, WORD_INFINITIVE_MARKER));
}

/* 'is bereid | de regels te herzien': behind the adjective that a copula joins, when a
   phrase follows; NONE where there is none ('is te verwachten'). */
static uint32_t after_predicate(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = finite + 1; t + 1 < token; t++)
        if (outer_mention(l, t) == NONE &&
            (l->set_phrase[t] ||
             (token_is(l, t, WORD_ADJECTIVE) &&
              (!token_is(l, t, WORD_NOUN) || t == finite + 1 ||
               is_function_word(l, t - 1)))) &&
            !l->set_phrase[t + 1] &&
            outer_mention(l, t + 1) == NONE &&
            (token_is(l, t + 1, WORD_DETERMINER) || is_function_word(l, t + 1)))
            return t + 1;
    return NONE;
}

/* Where an infinitive clause without opening word begins behind a finite verb that is no
   auxiliary: 'zegt toe | het voorstel te herzien', 'hoopt | het akkoord te sluiten',
   'Daarom hoopt Nederland | het akkoord te sluiten'. NONE: the verbs make one cluster. */
static uint32_t infinitive_start(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (is_verb_last(c) || c->finite == NONE || !is_marked(r, token)) return NONE;
    if (l->verbs[c->finite] & VERB_COPULA) return after_predicate(r, c->finite, token);
    if (l->verbs[c->finite] & VERB_AUXILIARY) return NONE;
    for (uint32_t t = c->finite + 1; t + 1 < token; t++)
        if (is_loose_part(r, t) || token_is(l, t, WORD_CONTENT_NOUN)) return t + 1;
    bool pronoun = token_is(l, c->finite + 1, WORD_PRONOUN) &&
                   !token_is(l, c->finite + 1, WORD_DETERMINER);
    if (has_subject_first(r, c->finite)) return c->finite + (pronoun ? 2 : 1);
    uint32_t end = base_phrase(l, c->finite + 1, token).end;
    return end < token ? end : NONE;
}

/* A participle or infinitive in a clause that has its finite verb, or needs none. */
static void nonfinite_verb(Reader *r, uint32_t token) {
    Open *o = open_at(r, r->current);
    const Clause *c = clause_at(r, r->current);
    bool closed = o->cluster_end > 0 && !touches_cluster(r, token) &&
                  (is_verb_last(c) || o->cluster_end != c->finite + 1);
    if (closed && o->coordinator != NONE) {
        split_off(r, o->coordinator, token, CLAUSE_CONJUNCT);
    } else if (closed && is_marked(r, token)) {
        split_off(r, o->cluster_end, token, CLAUSE_INFINITIVE);
    } else if (!closed) {
        uint32_t from = infinitive_start(r, token);
        if (from != NONE) split_off(r, from, token, CLAUSE_INFINITIVE);
    }
    add_verb(r, token);
}

/* Is there a clause above that waits for a finite verb, or may begin another at a comma or
   coordinator? In 'dat het verder gaat dan nodig is' there is none. */
static bool takes_verb_above(Reader *r) {
    uint32_t clause = clause_at(r, r->current)->parent;
    for (; clause != NONE; clause = clause_at(r, clause)->parent) {
        const Clause *c = clause_at(r, clause);
        uint32_t boundary = open_at(r, clause)->boundary;
        if (c->finite == NONE || (boundary != NONE && boundary > c->finite)) return true;
    }
    return false;
}

/* A second finite verb in a clause that has its own already. */
static bool second_finite(Reader *r, uint32_t token) {
    const Clause *c = clause_at(r, r->current);
    Open *o = open_at(r, r->current);
    if (is_verb_last(c) && c->parent != NONE) {
        bool parent_waits = clause_at(r, c->parent)->finite == NONE;
        if (o->coordinator != NONE && !parent_waits) {
            split_off(r, o->coordinator, token, CLAUSE_CONJUNCT);
            set_finite(r, token);
            add_verb(r, token);
            return true;
        }
        if (!parent_waits && !takes_verb_above(r)) {
            take(r, token);
            return true;
        }
        r->current = c->parent;
        return false;
    }
    if (o->boundary == NONE || o->boundary < c->finite) {
        take(r, token);
        return true;
    }
    uint32_t from = o->boundary + (is_mark(r->letter, o->boundary, ',') ? 1 : 0);
    split_off(r, from, token, CLAUSE_MAIN);
    set_finite(r, token);
    add_verb(r, token);
    return true;
}

static void read_verb(Reader *r, uint32_t token) {
    uint32_t verb = r->letter->verbs[token];
    for (;;) {
        Clause *c = clause_at(r, r->current);
        bool verb_last = is_verb_last(c);
        if (c->kind != CLAUSE_INFINITIVE && c->finite == NONE &&
            is_finite_here(r, token, verb_last)) {
            set_finite(r, token);
            add_verb(r, token);
            return;
        }
        if (verb & (FORM_INFINITIVE | FORM_PARTICIPLE)) {
            nonfinite_verb(r, token);
            return;
        }
        if (second_finite(r, token)) return;
    }
}

static void read_mark(Reader *r, uint32_t token) {
    take(r, token);
    if (is_mark(r->letter, token, ';') || is_mark(r->letter, token, ':')) {
        r->current = begin(r, CLAUSE_MAIN, NONE, NONE);
        return;
    }
    if (!is_mark(r->letter, token, ',')) return;
    if (is_verb_last(clause_at(r, r->current)) && is_complete(r, r->current) &&
        clause_at(r, r->current)->parent != NONE)
        r->current = clause_at(r, r->current)->parent;
    open_at(r, r->current)->boundary = token;
}

/* Token after the bracket that closes the one at `token`; token + 1 when none does. */
static uint32_t after_bracket(const Reader *r, uint32_t token) {
    for (uint32_t t = token + 1; t < r->sentence.end; t++)
        if (is_mark(r->letter, t, ')')) return t + 1;
    return token + 1;
}

/* 'In zijn huidige vorm', 'schiet het plan zijn doel voorbij': a verb by its letters, but
   a determiner where one must stand, or where the clause has its verb. */
static bool is_possessive(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!(l->verbs[token] & VERB_ROLE) || !token_is(l, token, WORD_DETERMINER) ||
        token + 1 >= r->sentence.end || !starts_phrase(l, token + 1) ||
        token_is(l, token + 1, WORD_DETERMINER))
        return false;
    const Clause *c = clause_at(r, r->current);
    bool after_preposition =
        token > r->sentence.start && token_is(l, token - 1, WORD_PREPOSITION);
    return after_preposition ||
           (!is_verb_last(c) && c->finite != NONE && open_at(r, r->current)->boundary == NONE);
}

/* Reads one step; returns the next token. */
static uint32_t read_token(Reader *r, uint32_t token) {
    Letter *l = r->letter;
    uint32_t mention = outer_mention(l, token);
    if (mention != NONE && l->mentions.items[mention].tokens.end <= r->sentence.end) {
        take_until(r, token, l->mentions.items[mention].tokens.end);
        return l->mentions.items[mention].tokens.end;
    }
    if (is_mark(l, token, '(')) {
        uint32_t end = after_bracket(r, token);
        take_until(r, token, end);
        return end;
    }
    if (l->document->tokens[token].flags & TOKEN_PUNCTUATION) {
        read_mark(r, token);
        return token + 1;
    }
    uint32_t next = token;
    if (try_opener(r, &next)) return next;
    if (try_conjunct(r, token)) return token + 1;
    if (token_is(l, token, WORD_COORDINATOR)) {
        Open *o = open_at(r, r->current);
        o->boundary = token;
        if (o->coordinator == NONE && o->cluster_end > 0) o->coordinator = token;
        take(r, token);
        return token + 1;
    }
    if (is_possessive(r, token)) l->verbs[token] = 0;
    if (l->verbs[token] & VERB_ROLE)
        read_verb(r, token);
    else
        take(r, token);
    return token + 1;
}

/* 'wordt gesteund', 'is gesteund', but not 'is gekomen', 'is bereid'; a conjunct without
   auxiliary shares that of the clause before it: 'wordt verlaagd | en afgeschaft'. */
static bool is_passive(Reader *r, uint32_t clause) {
    const Open *o = open_at(r, clause);
    const Clause *c = clause_at(r, clause);
    uint32_t verbs = o->verbs;
    for (; c->kind == CLAUSE_CONJUNCT && c->finite == NONE && c->parent != NONE;
         c = clause_at(r, c->parent)) {
        if (verbs & VERB_PASSIVE) break;
        verbs = open_at(r, c->parent)->verbs;
    }
    if (!(verbs & VERB_PASSIVE)) return false;
    return o->participle || (o->state && !(verbs & VERB_COPULA));
}

/* Spans and passives, once all tokens are given out. */
static void finish(Reader *r) {
    Letter *l = r->letter;
    for (uint32_t t = r->sentence.start; t < r->sentence.end; t++) {
        Clause *c = clause_at(r, l->clause_of[t]);
        if (c->tokens.end == 0) c->tokens.start = t;
        c->tokens.end = t + 1;
    }
    for (uint32_t i = r->first; i < l->clauses.count; i++)
        clause_at(r, i)->passive = is_passive(r, i);
}

static uint32_t last_finite(const Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.end; t-- > sentence.start;)
        if ((letter->verbs[t] & FORM_FINITE) &&
            (t == sentence.start || !token_is(letter, t - 1, WORD_INFINITIVE_MARKER)))
            return t;
    return NONE;
}

static void read_sentence(Letter *letter, uint32_t sentence) {
    Reader r = { .letter = letter,
                 .sentence = sentence_tokens(letter, sentence),
                 .first = (uint32_t)letter->clauses.count };
    if (r.sentence.end == r.sentence.start) return;
    r.last_finite = last_finite(letter, r.sentence);
    r.current = begin(&r, CLAUSE_MAIN, NONE, NONE);
    for (uint32_t t = r.sentence.start; t < r.sentence.end;) t = read_token(&r, t);
    finish(&r);
    for (uint32_t i = r.first; i < letter->clauses.count; i++) find_subject(letter, i);
}

void find_clauses(Letter *letter) {
    letter->clause_of =
        ARENA_ARRAY(letter->arena, uint32_t, letter->document->token_count + 1);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++)
        read_sentence(letter, s);
}
