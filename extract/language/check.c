/* Names against the ontology, and what a good rule has beside what it must have. */
#include "compiler.h"

#include "parser.h"

/* `count` names of `size` bytes apart, the first at `first`. */
static void offer_all(Suggestion *s, const Slice *first, size_t count, size_t size) {
    for (size_t i = 0; i < count; i++)
        suggestion_offer(s,
                         *(const Slice *)(const void *)((const char *)first + i * size));
}

static uint32_t unknown(Compiler *c, const RuleFile *file, const Suggestion *s,
                        uint32_t offset, const char *what) {
    diagnose(c->diagnostics, STP_ERROR, &file->source, offset,
             suggestion_hint(c->scratch, s), "%s '%.*s'", what, (int)s->wrong.length,
             s->wrong.text);
    return NONE;
}

uint32_t find_class(Compiler *c, const RuleFile *file, Slice name, uint32_t offset) {
    const Vocabulary *v = c->vocabulary;
    uint32_t found = vocabulary_class(v, name);
    if (found != NONE) return found;
    Suggestion s = suggestion_for(name);
    if (v->class_count) offer_all(&s, &v->classes->local, v->class_count, sizeof(Class));
    return unknown(c, file, &s, offset, "the ontology has no class");
}

uint32_t find_property(Compiler *c, const RuleFile *file, Slice name, uint32_t offset) {
    const Vocabulary *v = c->vocabulary;
    uint32_t found = vocabulary_property(v, name);
    if (found != NONE) return found;
    Suggestion s = suggestion_for(name);
    if (v->property_count)
        offer_all(&s, &v->properties->local, v->property_count, sizeof(Property));
    return unknown(c, file, &s, offset, "the ontology has no property");
}

uint32_t find_individual(Compiler *c, const RuleFile *file, Slice name, uint32_t offset) {
    const Vocabulary *v = c->vocabulary;
    uint32_t found = vocabulary_individual(v, name);
    if (found != NONE) return found;
    Suggestion s = suggestion_for(name);
    if (v->individual_count)
        offer_all(&s, &v->individuals->local, v->individual_count, sizeof(Individual));
    return unknown(c, file, &s, offset, "the ontology has no individual");
}

uint32_t find_stance(Compiler *c, const RuleFile *file, Slice name, uint32_t offset) {
    const Vocabulary *v = c->vocabulary;
    uint32_t found = vocabulary_individual(v, name);
    if (found != NONE && v->individuals[found].is_stance) return found;
    Suggestion s = suggestion_for(name);
    for (size_t i = 0; i < v->individual_count; i++)
        if (v->individuals[i].is_stance) suggestion_offer(&s, v->individuals[i].local);
    return unknown(c, file, &s, offset, "there is no stance");
}

uint32_t find_entity(Compiler *c, const RuleFile *file, Slice key, uint32_t offset) {
    const Vocabulary *v = c->vocabulary;
    uint32_t found = vocabulary_entity(v, key);
    if (found != NONE) return found;
    Suggestion s = suggestion_for(key);
    if (v->entity_count)
        offer_all(&s, &v->entities->key, v->entity_count, sizeof(Entity));
    return unknown(c, file, &s, offset, "the gazetteer has no entity");
}

/* ---- Rules ---- */

static void warn(const RuleCompiler *r, const char *message) {
    diagnose(r->c->diagnostics, STP_WARNING, &r->file->source, r->syntax->offset, NULL,
             "%s", message);
}

static bool has_example(const Rule *rule, ExampleKind kind, ExampleKind todo) {
    for (uint32_t i = 0; i < rule->example_count; i++)
        if (rule->examples[i].kind == kind || rule->examples[i].kind == todo) return true;
    return false;
}

/* Words that conditions of examples may ask for beside bindings and properties. */
static const char *const condition_names[] = { "count", "end",     "entity",   "key",
                                               "label", "long",    "modality", "polarity",
                                               "short", "speaker", "stance",   "start",
                                               "text",  "type" };

#define CONDITION_NAMES (sizeof condition_names / sizeof *condition_names)

static bool is_condition(const RuleCompiler *r, Slice name) {
    for (size_t i = 0; i < CONDITION_NAMES; i++)
        if (slice_is(name, condition_names[i])) return true;
    for (uint32_t i = 0; i < r->rule->binding_count; i++)
        if (slice_equal(r->rule->bindings[i], name)) return true;
    return vocabulary_property(r->c->vocabulary, name) != NONE;
}

static void check_condition(RuleCompiler *r, Slice name) {
    if (is_condition(r, name)) return;
    /* The name is a piece of the file: that gives its place. */
    uint32_t offset = (uint32_t)(name.text - r->file->source.text.text);
    Suggestion s = suggestion_for(name);
    for (size_t i = 0; i < CONDITION_NAMES; i++)
        suggestion_offer(&s, slice_of(condition_names[i]));
    for (uint32_t i = 0; i < r->rule->binding_count; i++)
        suggestion_offer(&s, r->rule->bindings[i]);
    for (size_t i = 0; i < r->c->vocabulary->property_count; i++)
        suggestion_offer(&s, r->c->vocabulary->properties[i].local);
    unknown(r->c, r->file, &s, offset, "an example cannot ask for");
}

static void check_examples(RuleCompiler *r) {
    const Rule *rule = r->rule;
    for (uint32_t i = 0; i < rule->example_count; i++) {
        const Example *example = &rule->examples[i];
        /* The conditions of a cue speak of positions that other rules make. */
        for (uint32_t k = 0; k < example->condition_count && rule->kind != RULE_CONTEXT;
             k++)
            check_condition(r, example->conditions[k].name);
    }
    if (rule->kind == RULE_LINE || rule->kind == RULE_CONTEXT || rule->kind == RULE_REFER)
        return;
    if (!has_example(rule, EXAMPLE_YES, EXAMPLE_TODO_YES)) warn(r, "no 'yes' example");
    if (!has_example(rule, EXAMPLE_NO, EXAMPLE_TODO_NO)) warn(r, "no 'no' example");
}

/* A slot that must be filled is a condition even when nothing is said of it. */
static bool must_be_filled(const Rule *rule, uint32_t binding) {
    for (uint32_t i = 0; i < rule->slot_count; i++)
        if (rule->slots[i].binding == binding) return !rule->slots[i].optional;
    return false;
}

/* Bindings that only say what a pattern looks like are likely a slip; those of mentions
   keep the mentions inside them, so they are of use. */
static void check_bindings(const RuleCompiler *r) {
    const Rule *rule = r->rule;
    if (rule->kind != RULE_DATE && rule->kind != RULE_PATTERN && rule->kind != RULE_FRAME)
        return;
    for (uint32_t i = 0; i < rule->binding_count; i++) {
        if ((r->used >> i & 1) || must_be_filled(rule, i)) continue;
        diagnose(r->c->diagnostics, STP_WARNING, &r->file->source, r->syntax->offset,
                 NULL, "binding '%.*s' is not used", (int)rule->bindings[i].length,
                 rule->bindings[i].text);
    }
}

void check_rule(RuleCompiler *r) {
    if (r->rule->description.length == 0) warn(r, "no description");
    check_examples(r);
    check_bindings(r);
}
