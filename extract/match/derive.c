/* Facts from facts: forward chaining with `derive` rules until nothing new comes.

   Worked example: 'same-day' says  if s superEvent m and m startDate d and not s
   startDate ? then s startDate d. From (lunch superEvent meeting) and (meeting startDate
   2017-03-31), and no start of lunch, comes (lunch startDate 2017-03-31), with both as
   its sources. A round adds its facts at its end, so the order of rules does not matter
   within one. */
#include "fact_index.h"

#include "../base/limits.h"

#define MAX_VARIABLES MAX_BINDINGS
#define MAX_CONDITIONS 16

typedef struct {
    Letter *letter;
    FactIndex *by_subject, *whole; /* all facts, those of this round too */
    const Rule *rule;
    uint32_t rule_index;
    Value values[MAX_VARIABLES];
    bool bound[MAX_VARIABLES];
    uint32_t sources[MAX_CONDITIONS];
    uint32_t source_count;
    size_t known;  /* facts before this round */
    uint32_t work; /* facts looked at */
} Join;

/* Does the term accept the value? Binds a free variable. */
static bool accepts(Join *j, const DeriveTerm *term, const Value *value) {
    const Thing *thing =
        value->kind == VALUE_THING ? &j->letter->things.items[value->id] : NULL;
    switch (term->kind) {
    case TERM_ANY: return true;
    case TERM_INDIVIDUAL: return value->kind == VALUE_INDIVIDUAL && value->id == term->id;
    case TERM_ENTITY: return thing && thing->entity == term->id;
    case TERM_OTHER:
        return j->bound[term->id] && !value_equal(&j->values[term->id], value);
    case TERM_VARIABLE: break;
    }
    if (j->bound[term->id]) return value_equal(&j->values[term->id], value);
    j->bound[term->id] = true;
    j->values[term->id] = *value;
    return true;
}

static bool is_candidate(const Fact *f, uint32_t property) {
    return !f->dropped && f->kind == FACT_PROPERTY && f->property == property;
}

static void solve(Join *j, uint32_t condition);

/* Facts that an atom may hold for: of its subject where that is known, else all. */
typedef struct {
    const FactIndex *index; /* NULL: all facts */
    uint32_t at;            /* the next to look at; NONE */
} Cursor;

static Cursor start(const Join *j, const DeriveAtom *atom) {
    const DeriveTerm *term = &atom->subject;
    Value individual = { .kind = VALUE_INDIVIDUAL, .id = term->id };
    const Value *subject = term->kind == TERM_INDIVIDUAL ? &individual
                           : term->kind == TERM_VARIABLE && j->bound[term->id]
                               ? &j->values[term->id]
                               : NULL;
    if (subject)
        return (Cursor){ j->by_subject,
                         fact_index_find(j->by_subject, atom->property, subject, NULL) };
    return (Cursor){ NULL, 0 };
}

/* What was not found is then not known to be absent. */
static bool is_spent(const Join *j) {
    return j->work >= LIMIT_DERIVE_STEPS;
}

/* The next of the first `known` facts; NONE: no more, or the rule has had its steps. */
static uint32_t advance(Join *j, Cursor *cursor, size_t known) {
    uint32_t i = cursor->at;
    if (i == NONE || i >= known || is_spent(j)) return NONE;
    j->work++;
    cursor->at = cursor->index ? cursor->index->next.items[i] : i + 1;
    return i;
}

static bool holds(Join *j, const DeriveAtom *atom) {
    Cursor cursor = start(j, atom);
    for (uint32_t i; (i = advance(j, &cursor, j->known)) != NONE;) {
        const Fact *f = &j->letter->facts.items[i];
        if (!is_candidate(f, atom->property)) continue;
        Join saved = *j;
        bool found = accepts(j, &atom->subject, &f->subject) &&
                     accepts(j, &atom->object, &f->object);
        saved.work = j->work;
        *j = saved;
        if (found) return true;
    }
    return false;
}

static bool is_of_class(const Join *j, const DeriveAtom *atom) {
    const Value *v = &j->values[atom->subject.id];
    return j->bound[atom->subject.id] && v->kind == VALUE_THING &&
           vocabulary_is_a(j->letter->vocabulary, j->letter->things.items[v->id].class,
                           atom->object.id);
}

static Value term_value(const Join *j, const DeriveTerm *term) {
    switch (term->kind) {
    case TERM_VARIABLE: return j->values[term->id];
    case TERM_INDIVIDUAL: return (Value){ .kind = VALUE_INDIVIDUAL, .id = term->id };
    default: return (Value){ .kind = VALUE_NOTHING, .id = NONE };
    }
}

static bool is_known(Join *j, const Fact *new) {
    size_t count = j->letter->facts.count;
    Cursor cursor = { j->whole, fact_index_find(j->whole, new->property, &new->subject,
                                                &new->object) };
    for (uint32_t i; (i = advance(j, &cursor, count)) != NONE;) {
        const Fact *f = &j->letter->facts.items[i];
        if (is_candidate(f, new->property) && value_equal(&f->subject, &new->subject) &&
            value_equal(&f->object, &new->object))
            return true;
    }
    return false;
}

static void conclude(Join *j) {
    for (uint32_t i = 0; i < j->rule->conclusion_count; i++) {
        const DeriveAtom *atom = &j->rule->conclusions[i];
        Fact fact = new_fact(j->rule_index, atom->property);
        fact.subject = term_value(j, &atom->subject);
        fact.object = term_value(j, &atom->object);
        if (fact.subject.kind == VALUE_NOTHING || fact.object.kind == VALUE_NOTHING ||
            is_known(j, &fact) || is_spent(j))
            continue;
        uint32_t *sources = ARENA_ARRAY(j->letter->arena, uint32_t, j->source_count + 1);
        for (uint32_t s = 0; s < j->source_count; s++) sources[s] = j->sources[s];
        fact.sources = sources;
        fact.source_count = j->source_count;
        if (!add_fact(j->letter, fact)) continue;
        fact_index_update(j->by_subject, j->letter);
        fact_index_update(j->whole, j->letter);
        trace_match(j->letter, j->rule_index, fact.trigger);
    }
}

/* Tries every fact for a condition and goes on with the next: as deep as the rule has
   conditions. */
static void solve_positive(Join *j, uint32_t condition) {
    const DeriveAtom *atom = &j->rule->conditions[condition];
    Cursor cursor = start(j, atom);
    for (uint32_t i; (i = advance(j, &cursor, j->known)) != NONE;) {
        const Fact f = j->letter->facts.items[i];
        if (!is_candidate(&f, atom->property)) continue;
        Join saved = *j;
        if (accepts(j, &atom->subject, &f.subject) &&
            accepts(j, &atom->object, &f.object) && j->source_count < MAX_CONDITIONS) {
            j->sources[j->source_count++] = i;
            solve(j, condition + 1);
        }
        saved.work = j->work;
        *j = saved;
    }
}

static void solve(Join *j, uint32_t condition) {
    if (condition == j->rule->condition_count) {
        conclude(j);
        return;
    }
    const DeriveAtom *atom = &j->rule->conditions[condition];
    if (!atom->negated && !atom->is_class_test) {
        solve_positive(j, condition);
        return;
    }
    bool found = atom->is_class_test ? is_of_class(j, atom) : holds(j, atom);
    if (found != atom->negated && !is_spent(j)) solve(j, condition + 1);
}

void derive_facts(Letter *letter) {
    const RuleSet *rules = letter->rules;
    FactIndex by_subject = { .by_object = false }, whole = { .by_object = true };
    bool spent = false;
    for (uint32_t round = 0; round < LIMIT_DERIVE_ROUNDS; round++) {
        fact_index_update(&by_subject, letter);
        fact_index_update(&whole, letter);
        size_t known = letter->facts.count;
        for (size_t r = rules->first_rule[RULE_DERIVE];
             r < rules->first_rule[RULE_DERIVE + 1]; r++) {
            Join join = { .letter = letter,
                          .by_subject = &by_subject,
                          .whole = &whole,
                          .rule = &rules->rules[r],
                          .rule_index = (uint32_t)r,
                          .known = known };
            trace_attempt(letter);
            solve(&join, 0);
            trace_attempted(letter, (uint32_t)r);
            spent = spent || is_spent(&join);
        }
        if (letter->facts.count == known) break;
    }
    if (spent)
        diagnose_file(letter->diagnostics, STP_WARNING, letter->document->name,
                      "too many facts to derive others from all of them");
}
