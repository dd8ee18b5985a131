/* Runs the examples of rules.

   An example is a small letter. `yes` holds when something that the rule made satisfies
   all conditions; `no` when nothing does. `todo-yes` and `todo-no` are known gaps: they
   are reported when they hold, so that the gap is struck off. */
#include "model.h"

#include "found.h"

#include "../language/lint.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

/* One thing that a rule made: a mention or a fact; the other is NULL. */
typedef struct {
    const Letter *letter;
    const Rule *rule;
    const Mention *mention;
    const Fact *fact;
} Made;

static bool compares(const ExampleCondition *c, Slice text) {
    if (!c->contains) return slice_equal(text, c->value);
    if (c->value.length == 0 || c->value.length > text.length)
        return c->value.length == 0;
    for (size_t i = 0; i + c->value.length <= text.length; i++)
        if (memcmp(text.text + i, c->value.text, c->value.length) == 0) return true;
    return false;
}

static bool entity_compares(const Letter *l, const ExampleCondition *c, uint32_t entity) {
    const Vocabulary *v = l->vocabulary;
    if (compares(c, v->entities[entity].label)) return true;
    for (uint32_t n = v->first_name[entity]; n < v->first_name[entity + 1]; n++)
        if (compares(c, v->names[n].text)) return true;
    return false;
}

static bool thing_compares(const Letter *l, const ExampleCondition *c, uint32_t index) {
    const Thing *thing = &l->things.items[index];
    if (compares(c, thing->label)) return true;
    for (uint32_t i = 0; i < thing->name_count; i++)
        if (compares(c, thing->names[i])) return true;
    return thing->entity != NONE && entity_compares(l, c, thing->entity);
}

static bool value_compares(const Letter *l, const ExampleCondition *c,
                           const Value *value) {
    char buffer[32];
    if (value->tokens.end > value->tokens.start &&
        compares(c, token_text(l->document, value->tokens)))
        return true;
    switch (value->kind) {
    case VALUE_THING: return thing_compares(l, c, value->id);
    case VALUE_INDIVIDUAL:
        return compares(c, l->vocabulary->individuals[value->id].local);
    case VALUE_DATE: return compares(c, date_text(&value->date, buffer));
    case VALUE_TEXT: return compares(c, value->text);
    default: return false;
    }
}

static bool node_is(const Rule *rule, const Node *node, Slice name) {
    bool bound = node->kind == NODE_BINDING || node->kind == NODE_START ||
                 node->kind == NODE_END || node->kind == NODE_TEXT;
    if (node->kind == NODE_SPEAKER) return slice_is(name, "speaker");
    return bound && slice_equal(rule->bindings[node->id], name);
}

/* Does a condition that names a binding hold of a fact? The emits say which part it
   fills. */
static bool binding_compares(const Made *made, const ExampleCondition *c) {
    for (uint32_t i = 0; i < made->rule->emit_count; i++) {
        const Emit *e = &made->rule->emits[i];
        /* who joins others has their stance, not that of the rule */
        if (e->property != made->fact->property && made->rule->joined_count == 0 &&
            !made->rule->repeats)
            continue;
        if (node_is(made->rule, &e->subject, c->name) &&
            value_compares(made->letter, c, &made->fact->subject))
            return true;
        if (node_is(made->rule, &e->object, c->name) &&
            value_compares(made->letter, c, &made->fact->object))
            return true;
        if (e->kind != EMIT_CONTRIBUTION) continue;
        if (node_is(made->rule, &e->recipient, c->name) &&
            value_compares(made->letter, c, &made->fact->recipient))
            return true;
        if (node_is(made->rule, &e->when, c->name) &&
            value_compares(made->letter, c, &made->fact->when))
            return true;
    }
    return false;
}

/* Were two facts made by one match? A pattern may say several things. */
static bool same_match(const Fact *a, const Fact *b) {
    return a->rule == b->rule && a->trigger.start == b->trigger.start &&
           a->evidence.start == b->evidence.start && a->evidence.end == b->evidence.end;
}

static bool fact_satisfies(const Made *made, const ExampleCondition *c) {
    const Vocabulary *v = made->letter->vocabulary;
    const Fact *f = made->fact;
    if (slice_is(c->name, "modality"))
        return f->modality != NONE && compares(c, v->individuals[f->modality].local);
    if (slice_is(c->name, "polarity"))
        return f->polarity != NONE && compares(c, v->individuals[f->polarity].local);
    if (slice_is(c->name, "stance"))
        return (f->kind == FACT_POSITION || f->kind == FACT_RAISED) &&
               compares(c, v->individuals[f->property].local);
    if (slice_is(c->name, "holder"))
        return f->kind == FACT_POSITION && value_compares(made->letter, c, &f->subject);
    if (f->kind == FACT_PROPERTY &&
        slice_equal(c->name, v->properties[f->property].local) &&
        value_compares(made->letter, c, &f->object))
        return true;
    if (binding_compares(made, c)) return true;
    Made other = *made;
    for (size_t i = 0; i < made->letter->facts.count && f->kind == FACT_PROPERTY; i++) {
        other.fact = &made->letter->facts.items[i];
        if (!other.fact->dropped && same_match(other.fact, f) &&
            binding_compares(&other, c))
            return true;
    }
    return false;
}

/* The long form of an alias, or the short one, whichever the mention is. */
static Slice alias_text(const Made *made, bool long_form) {
    const Letter *l = made->letter;
    const Mention *m = made->mention;
    if (m->alias_of == NONE) return (Slice){ "", 0 };
    return token_text(l->document,
                      long_form ? l->mentions.items[m->alias_of].tokens : m->tokens);
}

static bool mention_fact(const Made *made, const ExampleCondition *c) {
    const Letter *l = made->letter;
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->dropped || f->kind != FACT_PROPERTY || f->subject.kind != VALUE_THING ||
            f->subject.id != made->mention->thing)
            continue;
        if (slice_equal(c->name, l->vocabulary->properties[f->property].local) &&
            value_compares(l, c, &f->object))
            return true;
    }
    return false;
}

static bool mention_satisfies(const Made *made, const ExampleCondition *c) {
    const Letter *l = made->letter;
    const Mention *m = made->mention;
    char buffer[32];
    if (slice_is(c->name, "text")) return compares(c, token_text(l->document, m->tokens));
    if (slice_is(c->name, "label")) return compares(c, token_text(l->document, m->label));
    if (slice_is(c->name, "type"))
        return compares(c, l->vocabulary->classes[m->class].local);
    if (slice_is(c->name, "key")) return compares(c, m->key);
    if (slice_is(c->name, "short")) return compares(c, alias_text(made, false));
    if (slice_is(c->name, "long")) return compares(c, alias_text(made, true));
    if (slice_is(c->name, "entity"))
        return m->thing != NONE && thing_compares(l, c, m->thing);
    if (slice_is(c->name, "start") || slice_is(c->name, "end")) {
        PartialDate date = complete_date(l, m, slice_is(c->name, "end"));
        return compares(c, date_text(&date, buffer));
    }
    return mention_fact(made, c);
}

static bool satisfies_all(const Made *made, const Example *example) {
    for (uint32_t i = 0; i < example->condition_count; i++) {
        const ExampleCondition *c = &example->conditions[i];
        if (slice_is(c->name, "count")) continue;
        if (made->fact ? !fact_satisfies(made, c) : !mention_satisfies(made, c))
            return false;
    }
    return true;
}

static bool makes_mentions(const Rule *rule) {
    return rule->kind == RULE_DATE || rule->kind == RULE_MENTION ||
           rule->kind == RULE_DEFINES || rule->kind == RULE_REFER;
}

/* Number of things the rule made that satisfy all conditions but `count`. */
static size_t count_made(const Letter *l, uint32_t rule_index, const Example *example) {
    Made made = { l, &l->rules->rules[rule_index], NULL, NULL };
    size_t count = 0;
    if (makes_mentions(made.rule)) {
        for (size_t i = 0; i < l->mentions.count; i++) {
            made.mention = &l->mentions.items[i];
            bool alias =
                made.rule->kind != RULE_DEFINES || made.mention->alias_of != NONE;
            if (made.mention->rule == rule_index &&
                made.mention->state == MENTION_CHOSEN && alias)
                count += satisfies_all(&made, example);
        }
        return count;
    }
    for (size_t i = 0; i < l->facts.count; i++) {
        made.fact = &l->facts.items[i];
        bool any = made.rule->kind == RULE_CONTEXT &&
                   (made.fact->kind == FACT_POSITION ||
                    (made.fact->kind == FACT_PROPERTY && made.rule->occasion != NONE));
        if ((made.fact->rule == rule_index || any) && !made.fact->dropped)
            count += satisfies_all(&made, example);
    }
    return count;
}

static bool holds(const Example *example, size_t count) {
    for (uint32_t i = 0; i < example->condition_count; i++)
        if (slice_is(example->conditions[i].name, "count")) {
            char buffer[24];
            snprintf(buffer, sizeof buffer, "%zu", count);
            return slice_is(example->conditions[i].value, buffer);
        }
    return count > 0;
}

/* A `line` rule is tried on the line alone. */
static bool line_holds(const StpModel *model, uint32_t index, const Example *example,
                       RegexMatch *match) {
    const LineRule *line =
        &model->rules.layout.lines[index - model->rules.line_rules_offset];
    if (regex_search(line->regex, match, example->text.text, example->text.length, 0) !=
        REGEX_MATCHED)
        return false;
    for (uint32_t i = 0; i < example->condition_count; i++) {
        const ExampleCondition *c = &example->conditions[i];
        char name[64];
        size_t start, end;
        snprintf(name, sizeof name, "%.*s", (int)c->name.length, c->name.text);
        int group = regex_group_number(line->regex, name);
        if (group < 0 || !regex_group(match, group, &start, &end) ||
            !compares(c, slice_between(example->text.text, start, end)))
            return false;
    }
    return true;
}

/* Warns where the rule and another read a word of the example as two stances. */
static void warn_of_two_stances(const Letter *l, uint32_t rule, const Example *example,
                                Diagnostics *diagnostics) {
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *own = &l->facts.items[i];
        for (size_t k = 0; k < l->facts.count && own->rule == rule; k++) {
            const Fact *other = &l->facts.items[k];
            if (!positions_disagree(own, other)) continue;
            Slice id = l->rules->rules[other->rule].id,
                  stance = l->vocabulary->individuals[other->property].local;
            diagnose(diagnostics, STP_WARNING, &example->source, example->offset, NULL,
                     "'%.*s' takes the same word for '%.*s'", (int)id.length, id.text,
                     (int)stance.length, stance.text);
            return;
        }
    }
}

static StpStatus run_example(StpExtractor *extractor, uint32_t rule_index,
                             const Example *example, Diagnostics *diagnostics, bool *held,
                             const char **found) {
    const StpModel *model = extractor->model;
    const Rule *rule = &model->rules.rules[rule_index];
    if (rule->kind == RULE_LINE) {
        *held = line_holds(model, rule_index, example, extractor->regex);
        *found = NULL;
        return STP_OK;
    }
    if (setjmp(*arena_guard(extractor->arena))) return STP_NO_MEMORY;
    char date[16];
    int year, month, day;
    StpLetter letter = { .name = example->source.name,
                         .bytes = example->text.text,
                         .length = example->text.length };
    if (example->date != INT32_MIN) {
        days_split(example->date, &year, &month, &day);
        snprintf(date, sizeof date, "%04d-%02d-%02d", year % 10000, month % 100,
                 day % 100);
        letter.date = date;
    }
    Document document;
    const Letter *result;
    StpStatus status =
        extractor_read(extractor, &letter, diagnostics, &document, &result);
    if (status != STP_OK) return status;
    *held = holds(example, count_made(result, rule_index, example));
    warn_of_two_stances(result, rule_index, example, diagnostics);
    *found = found_text(result, rule_index);
    return STP_OK;
}

static void judge(const Example *example, bool held, const char *found,
                  Diagnostics *diagnostics, StpCheck *result) {
    const char *message = NULL;
    switch (example->kind) {
    case EXAMPLE_YES:
        message = held ? NULL : "this example should match and does not";
        break;
    case EXAMPLE_NO:
        message = held ? "this example should not match and does" : NULL;
        break;
    case EXAMPLE_TODO_YES:
        message = held ? "this known gap is closed: make it 'yes'" : NULL;
        break;
    case EXAMPLE_TODO_NO:
        message = held ? NULL : "this known gap is closed: make it 'no'";
        break;
    }
    if (!message) return;
    result->failures++;
    diagnose(diagnostics, STP_ERROR, &example->source, example->offset, found, "%s",
             message);
}

StpStatus stp_model_check(const StpModel *model, StpReporter reporter, StpCheck *result) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    *result = (StpCheck){ model->rules.rule_count, 0, 0 };
    StpExtractor *extractor = stp_extractor_new(model);
    if (!extractor) return STP_NO_MEMORY;
    ruleset_lint(&model->rules, extractor->regex, &diagnostics);
    StpStatus status = STP_OK;
    for (uint32_t r = 0; r < model->rules.rule_count && status == STP_OK; r++) {
        const Rule *rule = &model->rules.rules[r];
        for (uint32_t i = 0; i < rule->example_count && status == STP_OK; i++) {
            bool held = false;
            const char *found = NULL;
            status = run_example(extractor, r, &rule->examples[i], &diagnostics, &held,
                                 &found);
            if (status == STP_OK)
                judge(&rule->examples[i], held, found, &diagnostics, result);
            result->examples++;
        }
    }
    stp_extractor_free(extractor);
    if (status != STP_OK) return status;
    return result->failures ? STP_BAD_RULES : STP_OK;
}
