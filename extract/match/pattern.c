/* The pattern machine: runs a compiled pattern over the tokens of a sentence.

   Patterns are programs for a backtracking machine in the manner of Thompson (1968) and
   Pike, on tokens instead of characters. PCRE2 runs the /…/ elements; it does not run
   whole patterns, because a token can be several things at once (a word, a name, part of
   a meeting), because a repetition must keep all its bindings, and because `whynot` must
   say how far a rule got.

   Worked example. '"op" d: {Date} [ "in" p: {Place} ]' is

       0 LEXEME op       3 CLOSE d       6 OPEN p        9 MATCH
       1 OPEN d          4 SPLIT 5 9     7 TYPE Place
       2 TYPE Date       5 LEXEME in     8 CLOSE p

   On 'op 31 maart in Brussel' SPLIT pushes the alternative (9, after 'maart') and goes on
   at 5; if 'in' failed there, the machine would take the alternative from the stack:
   MATCH without p. */
#include "letter.h"

#include "../base/limits.h"

#include <assert.h>
#include <string.h>

#define MAX_STACK 512
#define MAX_COUNTERS 8
#define MAX_EVENTS (2 * MAX_BOUND)
/* How long an aside inside a phrase may be, in tokens. */
#define PHRASE_ASIDE 10

/* A binding that opens or closes at a token. */
typedef struct {
    uint32_t binding;
    uint32_t token;
    bool closes;
} Event;

/* A place to go back to: instruction, token, and which alternative of it is next. */
typedef struct {
    uint32_t pc;
    uint32_t token;
    uint32_t choice;
    uint32_t event_count;
    uint8_t counters[MAX_COUNTERS];
} Frame;

typedef struct {
    const Letter *letter;
    const Pattern *pattern;
    TokenSpan limit; /* tokens that may be looked at */
    Frame stack[MAX_STACK];
    uint32_t depth;
    Event events[MAX_EVENTS];
    uint32_t event_count;
    uint8_t counters[MAX_COUNTERS];
    uint32_t steps;
    bool exhausted;
    PatternReach *reach; /* NULL: nobody asks */
} Machine;

static void machine_begin(Machine *m, const Letter *letter, const Pattern *pattern,
                          TokenSpan limit) {
    m->letter = letter;
    m->pattern = pattern;
    m->limit = limit;
    m->depth = m->event_count = m->steps = 0;
    m->exhausted = false;
    m->reach = NULL;
    for (int i = 0; i < MAX_COUNTERS; i++) m->counters[i] = 0;
}

static void push(Machine *m, uint32_t pc, uint32_t token, uint32_t choice) {
    if (m->depth == MAX_STACK) {
        m->exhausted = true;
        return;
    }
    Frame *f = &m->stack[m->depth++];
    f->pc = pc;
    f->token = token;
    f->choice = choice;
    f->event_count = m->event_count;
    memcpy(f->counters, m->counters, sizeof f->counters);
}

static void record(Machine *m, uint32_t binding, uint32_t token, bool closes) {
    if (m->event_count == MAX_EVENTS)
        m->exhausted = true;
    else
        m->events[m->event_count++] = (Event){ binding, token, closes };
}

/* The n-th reading at a token that is in the set; its end, or NONE. */
static inline uint32_t nth_lexeme(const Machine *m, uint32_t token, LexemeSet set,
                                  uint32_t n) {
    const Letter *l = m->letter;
    uint32_t last_end = NONE;
    for (uint32_t i = l->first_word[token]; i < l->first_word[token + 1]; i++) {
        const Reading *r = &l->words.items[i];
        if (!lexeme_set_has(set, r->id) || r->tokens.end == last_end) continue;
        last_end = r->tokens.end;
        if (r->tokens.end <= m->limit.end && n-- == 0) return r->tokens.end;
    }
    return NONE;
}

/* Has some fact, or the mention itself, given the property? */
static bool has_property(const Letter *letter, uint32_t mention, uint32_t property) {
    uint32_t fact = letter->mentions.items[mention].first_fact;
    while (fact != NONE && letter->facts.items[fact].property != property)
        fact = letter->facts.items[fact].next;
    return fact != NONE;
}

static bool passes(const Machine *m, uint32_t mention, const Instruction *in) {
    const Letter *l = m->letter;
    if (!vocabulary_is_a(l->vocabulary, l->mentions.items[mention].class, in->a))
        return false;
    /* The adjective of a name never is an actor itself. */
    if (in->a == l->vocabulary->core[CORE_ACTOR] && is_adjectival(l, mention))
        return false;
    for (uint32_t i = 0; i < in->c; i++) {
        const AttributeTest *test = &l->rules->tests[in->b + i];
        if (has_property(l, mention, test->property) != test->present) return false;
    }
    return true;
}

static inline bool starts_mention(const Letter *l, uint32_t token) {
    return l->mentions_at && l->mentions_at[token + 1] > l->mentions_at[token];
}

static uint32_t nth_mention(const Machine *m, uint32_t token, const Instruction *in,
                            uint32_t n) {
    const Letter *l = m->letter;
    for (uint32_t i = l->mentions_at[token]; i < l->mentions_at[token + 1]; i++) {
        uint32_t mention = l->by_start[i];
        uint32_t end = l->mentions.items[mention].tokens.end;
        if (end <= m->limit.end && passes(m, mention, in) && n-- == 0) return end;
    }
    return NONE;
}

static uint32_t number_of(const Document *document, uint32_t token) {
    Slice text = token_text(document, (TokenSpan){ token, token + 1 });
    uint32_t value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.text[i] < '0' || text.text[i] > '9' || value > 99999999) return NONE;
        value = value * 10 + (uint32_t)(text.text[i] - '0');
    }
    return value;
}

static uint32_t regex_end(const Machine *m, uint32_t token, uint32_t regex) {
    const Document *d = m->letter->document;
    const Regex *r = m->letter->rules->regexes[regex];
    size_t limit = d->tokens[m->limit.end - 1].span.end;
    size_t start = d->tokens[token].span.start, end;
    RegexOutlook outlook = regex_outlook(m->letter, regex, token, m->limit.end);
    if (outlook != REGEX_PERHAPS) return outlook == REGEX_ALWAYS ? token + 1 : NONE;
    if (regex_search(r, m->letter->regex, d->text.text, limit, start) != REGEX_MATCHED ||
        !regex_group(m->letter->regex, 0, &start, &end))
        return NONE;
    for (uint32_t t = token; t < m->limit.end; t++)
        if (d->tokens[t].span.end == end) return t + 1;
    return NONE;
}

/* 'De wens om de huur te bevriezen | steun ik niet': a noun elsewhere, but the verb of
   its clause. */
static bool is_finite_here(const Letter *letter, uint32_t token) {
    if (!letter->clauses.count) return false;
    uint32_t clause = letter->clause_of[token];
    if (clause == NONE || letter->clauses.items[clause].finite != token) return false;
    /* 'is dat journalisten | worden | bedreigd': what is said ends with its verb. */
    ClauseKind kind = (ClauseKind)letter->clauses.items[clause].kind;
    return kind == CLAUSE_MAIN || kind == CLAUSE_CONJUNCT ||
           !(token_forms(letter, token, WORD_VERB) & FORM_INFINITIVE);
}

/* May a phrase go on over this token? Not over a clause edge: the marks , ; : . ? ! ( )
   and finite verbs; quotes, dashes inside words and whole mentions are no edge. */
static bool in_phrase(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    if (t->flags & TOKEN_PUNCTUATION) {
        char c = letter->document->text.text[t->span.start];
        return !(c == ',' || c == ';' || c == ':' || c == '.' || c == '?' || c == '!' ||
                 c == '(' || c == ')');
    }
    if (t->flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) return true;
    /* Once clauses are known, so is what is a verb: not 'minder' in 'het kiezen van
       minder soorten'. */
    if (letter->clauses.count && !(letter->verbs[token] & VERB_ROLE)) return true;
    if (is_finite_here(letter, token)) return false;
    uint32_t forms = token_forms(letter, token, WORD_VERB);
    return !(forms & FORM_FINITE) || (forms & FORM_INFINITIVE) ||
           token_is(letter, token, WORD_NOUN) ||
           token_is(letter, token, WORD_PREPOSITION) ||
           token_is(letter, token, WORD_DETERMINER);
}

/* 'heeft de wens om een drempel in behandeling | genomen': the participle of a clause
   whose finite verb stands in front of the phrase. */
static bool ends_outer_clause(const Letter *letter, uint32_t start, uint32_t token) {
    uint32_t clause = letter->clauses.count ? letter->clause_of[token] : NONE;
    return clause != NONE && (letter->verbs[token] & VERB_ROLE) &&
           (letter->verbs[token] & FORM_PARTICIPLE) &&
           letter->clauses.items[clause].finite < start;
}

/* 'het verzoek om gemeenten | , in overleg met de sector, | te helpen': behind an aside
   without a verb in an infinitive clause, which goes on behind it; the comma where it
   does not. */
static uint32_t behind_aside_in(const Machine *m, uint32_t start, uint32_t comma) {
    const Letter *letter = m->letter;
    if (!letter->clauses.count || !is_mark(letter, comma, ',')) return comma;
    uint32_t clause = letter->clause_of[start], t = comma + 1;
    if (clause == NONE || letter->clauses.items[clause].kind != CLAUSE_INFINITIVE)
        return comma;
    while (t < m->limit.end && t < comma + PHRASE_ASIDE && !is_mark(letter, t, ',')) {
        if ((letter->verbs[t] & VERB_ROLE) || letter->clause_of[t] != clause)
            return comma;
        t++;
    }
    bool more = t + 1 < m->limit.end && is_mark(letter, t, ',') &&
                letter->clause_of[t + 1] == clause && in_phrase(letter, t + 1);
    return more ? t + 1 : comma;
}

/* Where a phrase from `start` ends at the latest, without the participle that belongs to
   what stands around it, and the adverbs of that. */
static uint32_t phrase_end(const Machine *m, uint32_t start) {
    const Letter *letter = m->letter;
    uint32_t token = start, end;
    do {
        while (token < m->limit.end && in_phrase(letter, token)) token++;
        end = token;
        if (token > start) token = behind_aside_in(m, start, token);
    } while (token > end);
    if (token <= start + 1 || !ends_outer_clause(letter, start, token - 1)) return token;
    token--;
    while (token > start + 1 && token_is(letter, token - 1, WORD_ADVERB) &&
           !token_is(letter, token - 1, WORD_ADJECTIVE) &&
           !token_is(letter, token - 1, WORD_NOUN))
        token--;
    for (uint32_t t = start + 1; t < token; t++)
        if (several_end(letter, t, WORD_ADVERB) == token) return t;
    return token;
}

static bool in_title(const Letter *letter, uint32_t token) {
    const Document *d = letter->document;
    return d->paragraphs[d->sentences[d->tokens[token].sentence].paragraph].heading;
}

static bool run(Machine *m, uint32_t pc, uint32_t token, uint32_t *end);

/* The elements that are not asked so often. */
static uint32_t consume_other(const Machine *m, const Instruction *in, uint32_t token,
                              uint32_t choice) {
    uint32_t most;
    switch (in->operation) {
    case OP_NUMBER: {
        uint32_t value = choice == 0 ? number_of(m->letter->document, token) : NONE;
        return value != NONE && value >= in->a && value <= in->b ? token + 1 : NONE;
    }
    case OP_TYPE: return nth_mention(m, token, in, choice);
    case OP_REGEX: return choice == 0 ? regex_end(m, token, in->a) : NONE;
    case OP_PHRASE:
        most = phrase_end(m, token);
        return most > token + choice ? most - choice : NONE;
    case OP_WORDS:
        most = phrase_end(m, token);
        return token + 1 + choice <= most ? token + 1 + choice : NONE;
    case OP_TITLE: return choice == 0 && in_title(m->letter, token) ? m->limit.end : NONE;
    default: return NONE;
    }
}

/* Elements that take tokens in one of several ways: the way number `choice` ends at the
   token that is returned; NONE when there are no more ways. */
static inline uint32_t consume(const Machine *m, const Instruction *in, uint32_t token,
                               uint32_t choice) {
    if (in->operation == OP_GAP)
        return choice <= in->a && token + choice <= m->limit.end ? token + choice : NONE;
    if (token >= m->limit.end) return NONE;
    if (in->operation == OP_LEXEME)
        return nth_lexeme(m, token, m->letter->rules->sets[in->a], choice);
    if (in->operation == OP_SHAPE) {
        uint32_t flags = m->letter->document->tokens[token].flags;
        bool fits = (flags & in->a) == in->a && !(flags & in->b);
        return choice == 0 && fits ? token + 1 : NONE;
    }
    if (in->operation == OP_TYPE && !starts_mention(m->letter, token)) return NONE;
    return consume_other(m, in, token, choice);
}

/* May the element take tokens in more ways than one here? If not there is no coming back
   to it. */
static bool may_differ(const Machine *m, const Instruction *in, uint32_t token) {
    const Letter *l = m->letter;
    switch (in->operation) {
    case OP_SHAPE:
    case OP_NUMBER:
    case OP_REGEX: return false;
    case OP_LEXEME: return l->first_word[token + 1] > l->first_word[token] + 1;
    case OP_TYPE: return l->mentions_at[token + 1] > l->mentions_at[token] + 1;
    default: return true;
    }
}

static bool takes_tokens(Operation operation) {
    return operation <= OP_TITLE;
}

/* Is the lookahead program after `pc` unmatched here? One element alone, as most are,
   needs no machine of its own; the stack of a machine is too large to be cleared for
   each. */
static bool not_here(const Machine *m, uint32_t pc, uint32_t token) {
    const Instruction *first = &m->pattern->code[pc + 1];
    if (takes_tokens(first->operation) && first[1].operation == OP_MATCH)
        return consume(m, first, token, 0) == NONE;
    Machine inner;
    machine_begin(&inner, m->letter, m->pattern, m->limit);
    uint32_t end;
    return !run(&inner, pc + 1, token, &end);
}

/* Fails the program at `pc` with its first element? Words, shapes and types are cheap to
   ask, and most alternatives fail so: they need no place to go back to. */
static bool fails_at_once(const Machine *m, uint32_t pc, uint32_t token) {
    const Instruction *in = &m->pattern->code[pc];
    while (in->operation == OP_OPEN) in++;
    return (in->operation == OP_LEXEME || in->operation == OP_SHAPE ||
            in->operation == OP_TYPE) &&
           consume(m, in, token, 0) == NONE;
}

/* One instruction that does not take tokens. False: it fails. */
static bool step(Machine *m, const Instruction *in, uint32_t *pc, uint32_t token) {
    switch (in->operation) {
    case OP_SPLIT:
        if (!m->reach && fails_at_once(m, in->a, token)) {
            *pc = in->b;
            return true;
        }
        push(m, in->b, token, 0);
        *pc = in->a;
        return true;
    case OP_JUMP: *pc = in->a; return true;
    case OP_REPEAT:
        if (m->counters[in->c % MAX_COUNTERS] >= LIMIT_REPEAT) {
            m->counters[in->c % MAX_COUNTERS] = 0;
            *pc = in->b;
            return true;
        }
        push(m, in->b, token, 0);
        m->counters[in->c % MAX_COUNTERS]++;
        *pc = in->a;
        return true;
    case OP_OPEN:
    case OP_CLOSE:
        record(m, in->a, token, in->operation == OP_CLOSE);
        ++*pc;
        return true;
    case OP_START:
        ++*pc;
        return token == m->limit.start ||
               (token < m->limit.end && begins_statement(m->letter, token));
    case OP_END: ++*pc; return token == m->limit.end;
    case OP_NOT:
        if (!not_here(m, *pc, token)) return false;
        *pc = in->a;
        return true;
    default: return false;
    }
}

/* An instruction failed at a token: it counts when no other got further. */
static void reach_note(PatternReach *reach, uint32_t instruction, uint32_t token) {
    if (token < reach->token) return;
    if (token > reach->token) reach->count = 0;
    reach->token = token;
    for (uint32_t i = 0; i < reach->count; i++)
        if (reach->failed[i] == instruction) return;
    if (reach->count < MAX_REACH) reach->failed[reach->count++] = instruction;
}

/* Runs from `pc` at `token` to MATCH; alternatives are taken from the stack on
   failure. */
static bool run(Machine *m, uint32_t pc, uint32_t token, uint32_t *end) {
    uint32_t choice = 0;
    for (;;) {
        const Instruction *in = &m->pattern->code[pc];
        if (m->exhausted || ++m->steps > LIMIT_PATTERN_STEPS) {
            m->exhausted = true;
            return false;
        }
        bool alive;
        if (in->operation == OP_MATCH) {
            *end = token;
            return true;
        } else if (takes_tokens(in->operation)) {
            uint32_t next = consume(m, in, token, choice);
            alive = next != NONE;
            if (alive) {
                if (may_differ(m, in, token)) push(m, pc, token, choice + 1);
                token = next;
                pc++;
            }
        } else {
            alive = step(m, in, &pc, token);
        }
        if (!alive && m->reach && choice == 0)
            reach_note(m->reach, (uint32_t)(in - m->pattern->code), token);
        choice = 0;
        if (alive) continue;
        if (m->depth == 0) return false;
        const Frame *f = &m->stack[--m->depth];
        pc = f->pc;
        token = f->token;
        choice = f->choice;
        m->event_count = f->event_count;
        memcpy(m->counters, f->counters, sizeof m->counters);
    }
}

/* Pairs what opened with what closed. */
static void collect(const Machine *m, PatternMatch *match) {
    match->bound_count = 0;
    for (uint32_t i = 0; i < m->event_count; i++) {
        const Event *open = &m->events[i];
        if (open->closes) continue;
        for (uint32_t j = i + 1; j < m->event_count; j++) {
            const Event *close = &m->events[j];
            if (!close->closes || close->binding != open->binding) continue;
            if (match->bound_count < MAX_BOUND && close->token > open->token)
                match->bound[match->bound_count++] =
                    (Bound){ open->binding, { open->token, close->token } };
            break;
        }
    }
}

static bool match_from(const Letter *letter, const Pattern *pattern, uint32_t start,
                       TokenSpan limit, PatternMatch *match, PatternReach *reach) {
    Machine m;
    machine_begin(&m, letter, pattern, limit);
    m.reach = reach;
    uint32_t end;
    assert(start >= limit.start && start <= limit.end);
    if (!run(&m, 0, start, &end)) {
        if (m.exhausted)
            diagnose(letter->diagnostics, STP_WARNING, &pattern->source, pattern->offset,
                     "make the pattern narrower: fewer gaps, fewer optional parts",
                     "pattern needs too many steps here and is left out");
        return false;
    }
    match->tokens = (TokenSpan){ start, end };
    collect(&m, match);
    return end > start;
}

bool pattern_match(const Letter *letter, const Pattern *pattern, uint32_t start,
                   TokenSpan limit, PatternMatch *match) {
    return match_from(letter, pattern, start, limit, match, NULL);
}

bool pattern_reach(const Letter *letter, const Pattern *pattern, uint32_t start,
                   TokenSpan limit, PatternMatch *match, PatternReach *reach) {
    *reach = (PatternReach){ .token = start };
    return match_from(letter, pattern, start, limit, match, reach);
}

TokenSpan bound_tokens(const PatternMatch *match, uint32_t binding) {
    for (uint32_t i = 0; i < match->bound_count; i++)
        if (match->bound[i].binding == binding) return match->bound[i].tokens;
    return (TokenSpan){ 0, 0 };
}
