/* Facts from facts: forward chaining with `derive` rules until nothing new comes.

   Worked example: 'same-day' says  if s superEvent m and m startDate d and not s
   startDate ? then s startDate d. From (lunch superEvent meeting) and (meeting startDate
   2017-03-31), and no start of lunch, comes (lunch startDate 2017-03-31), with both as
   its sources. A round adds its facts at its end, so the order of rules does not matter
   within one. */
#include "letter.h"

#include "../base/limits.h"

#define MAX_VARIABLES MAX_BINDINGS
#define MAX_CONDITIONS 16
/* Facts looked at per rule and round: bounds the joins of a hostile letter. */
#define MAX_JOIN 2000000u

typedef struct {
    Letter *letter;
    const Rule *rule;
    uint32_t rule_index;
    Value values[MAX_VARIABLES];
    bool bound[MAX_VARIABLES];
    uint32_t sources[MAX_CONDITIONS];
    uint32_t source_count;
    size_t known; /* facts before this round */
    uint32_t work;
} Join;

static bool same(const Value *a, const Value *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case VALUE_DATE:
        return a->date.year == b->date.year && a->date.month == b->date.month &&
               a->date.day == b->date.day;
    case VALUE_TEXT: return slice_equal(a->text, b->text);
    default: return a->id == b->id;
    }
}

/* Does the term accept the value? Binds a free variable. */
static bool accepts(Join *j, const DeriveTerm *term, const Value *value) {
    const Thing *thing =
        value->kind == VALUE_THING ? &j->letter->things.items[value->id] : NULL;
    switch (term->kind) {
    case TERM_ANY: return true;
    case TERM_INDIVIDUAL: return value->kind == VALUE_INDIVIDUAL && value->id == term->id;
    case TERM_ENTITY: return thing && thing->entity == term->id;
    case TERM_VARIABLE: break;
    }
    if (j->bound[term->id]) return same(&j->values[term->id], value);
    j->bound[term->id] = true;
    j->values[term->id] = *value;
    return true;
}

static bool is_candidate(const Fact *f, uint32_t property) {
    return !f->dropped && f->kind == FACT_PROPERTY && f->property == property;
}

static void solve(Join *j, uint32_t condition);

static bool holds(Join *j, const DeriveAtom *atom) {
    for (size_t i = 0; i < j->known && j->work < MAX_JOIN; i++, j->work++) {
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

static bool is_known(const Join *j, const Fact *new) {
    for (size_t i = 0; i < j->letter->facts.count; i++) {
        const Fact *f = &j->letter->facts.items[i];
        if (is_candidate(f, new->property) && same(&f->subject, &new->subject) &&
            same(&f->object, &new->object))
            return true;
    }
    return false;
}

static void conclude(Join *j) {
    for (uint32_t i = 0; i < j->rule->conclusion_count; i++) {
        const DeriveAtom *atom = &j->rule->conclusions[i];
        Fact fact = { .kind = FACT_PROPERTY,
                      .rule = j->rule_index,
                      .property = atom->property,
                      .modality = NONE,
                      .polarity = NONE,
                      .next = NONE };
        fact.subject = term_value(j, &atom->subject);
        fact.object = term_value(j, &atom->object);
        if (fact.subject.kind == VALUE_NOTHING || fact.object.kind == VALUE_NOTHING ||
            is_known(j, &fact))
            continue;
        uint32_t *sources = ARENA_ARRAY(j->letter->arena, uint32_t, j->source_count + 1);
        for (uint32_t s = 0; s < j->source_count; s++) sources[s] = j->sources[s];
        fact.sources = sources;
        fact.source_count = j->source_count;
        if (j->letter->facts.count >= LIMIT_FACTS) continue;
        vector_push(j->letter->arena, &j->letter->facts, fact);
        trace_match(j->letter, j->rule_index, fact.trigger);
    }
}

/* Tries every fact for a condition and goes on with the next: as deep as the rule has
   conditions. */
static void solve_positive(Join *j, uint32_t condition) {
    const DeriveAtom *atom = &j->rule->conditions[condition];
    for (size_t i = 0; i < j->known && j->work < MAX_JOIN; i++, j->work++) {
        const Fact f = j->letter->facts.items[i];
        if (!is_candidate(&f, atom->property)) continue;
        Join saved = *j;
        if (accepts(j, &atom->subject, &f.subject) &&
            accepts(j, &atom->object, &f.object) && j->source_count < MAX_CONDITIONS) {
            j->sources[j->source_count++] = (uint32_t)i;
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
    bool plain = !atom->negated && !atom->is_class_test;
    if (plain)
        solve_positive(j, condition);
    else if ((atom->is_class_test ? is_of_class(j, atom) : holds(j, atom)) !=
             atom->negated)
        solve(j, condition + 1);
}

void derive_facts(Letter *letter) {
    const RuleSet *rules = letter->rules;
    for (uint32_t round = 0; round < LIMIT_DERIVE_ROUNDS; round++) {
        size_t known = letter->facts.count;
        for (size_t r = rules->first_rule[RULE_DERIVE];
             r < rules->first_rule[RULE_DERIVE + 1]; r++) {
            Join join = { .letter = letter,
                          .rule = &rules->rules[r],
                          .rule_index = (uint32_t)r,
                          .known = known };
            trace_attempt(letter);
            solve(&join, 0);
            trace_attempted(letter, (uint32_t)r);
        }
        if (letter->facts.count == known) return;
    }
}
