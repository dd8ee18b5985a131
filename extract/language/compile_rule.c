/* Fields of each kind of rule -> Rule. Frames, emits and derive rules have files of their
   own. */
#include "compiler.h"

#include "parser.h"

#include "../base/limits.h"

#include <string.h>

/* ---- Fields, arguments, bindings ---- */

const Field *field_of(const RuleSyntax *syntax, FieldKind kind) {
    for (size_t i = 0; i < syntax->fields.count; i++)
        if (syntax->fields.items[i].kind == kind) return &syntax->fields.items[i];
    return NULL;
}

const Argument *argument(RuleCompiler *r, const Field *field, size_t i, ArgumentKind kind,
                         const char *what) {
    const SourceText *source = &r->file->source;
    if (i >= field->arguments.count) {
        diagnose(r->c->diagnostics, STP_ERROR, source, field->end, NULL, "%s is missing",
                 what);
        return NULL;
    }
    const Argument *a = &field->arguments.items[i];
    if (a->kind == kind) return a;
    diagnose(r->c->diagnostics, STP_ERROR, source, a->offset, NULL, "expected %s", what);
    return NULL;
}

bool arguments_end(RuleCompiler *r, const Field *field, size_t i) {
    if (i >= field->arguments.count) return true;
    const Argument *a = &field->arguments.items[i];
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
             "'%.*s' does not belong here", (int)a->text.length, a->text.text);
    return false;
}

bool flag_field(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    return field && arguments_end(r, field, 0);
}

static uint32_t binding_find(const Rule *rule, Slice name) {
    for (uint32_t i = 0; i < rule->binding_count; i++)
        if (slice_equal(rule->bindings[i], name)) return i;
    return NONE;
}

uint32_t binding_add(Compiler *c, const RuleFile *file, Rule *rule, Slice name,
                     uint32_t offset) {
    uint32_t known = binding_find(rule, name);
    if (known != NONE) return known;
    if (rule->binding_count < MAX_BINDINGS) {
        rule->bindings[rule->binding_count] = name;
        return rule->binding_count++;
    }
    diagnose(c->diagnostics, STP_ERROR, &file->source, offset, NULL,
             "a rule has at most %d bindings", MAX_BINDINGS);
    return NONE;
}

uint32_t binding_use(RuleCompiler *r, Slice name, uint32_t offset) {
    uint32_t known = binding_find(r->rule, name);
    if (known != NONE) {
        r->used |= 1u << known;
        return known;
    }
    Suggestion s = suggestion_for(name);
    for (uint32_t i = 0; i < r->rule->binding_count; i++)
        suggestion_offer(&s, r->rule->bindings[i]);
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, offset,
             suggestion_hint(r->c->scratch, &s), "nothing is bound to '%.*s'",
             (int)name.length, name.text);
    return NONE;
}

/* The binding that the field names; NONE when there is no such field. */
static uint32_t binding_field(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    const Argument *a = field ? argument(r, field, 0, ARGUMENT_WORD, "a binding") : NULL;
    if (!a || !arguments_end(r, field, 1)) return NONE;
    return binding_use(r, a->text, a->offset);
}

/* One word out of a few. Returns its number, or -1 after reporting; `missing` when there
   is no such field. */
static int choice_field(RuleCompiler *r, FieldKind kind, const char *const *choices,
                        size_t count, const char *what, int missing) {
    const Field *field = field_of(r->syntax, kind);
    if (!field) return missing;
    const Argument *a = argument(r, field, 0, ARGUMENT_WORD, what);
    if (!a) return -1;
    for (size_t i = 0; i < count; i++)
        if (slice_is(a->text, choices[i])) return (int)i;
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
             "expected %s", what);
    return -1;
}

#define CHOICES(array) (array), sizeof(array) / sizeof *(array)

/* ---- What several kinds have ---- */

static void compile_match(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    if (!field) return;
    Pattern *pattern = compile_pattern(r->c, r->file, field->pattern, r->rule);
    if (!pattern) return;
    find_trigger(r->c, r->file, field->pattern, pattern);
    column_add(r->c, &r->c->starts, pattern);
    r->rule->match = pattern;
}

static void compile_unless(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_UNLESS);
    if (!field) return;
    Pattern *pattern = compile_pattern(r->c, r->file, field->pattern, NULL);
    if (pattern) column_add(r->c, &r->c->besides, pattern);
    r->rule->unless = pattern;
}

/* A pattern that is looked for in other sentences than that of the rule; NULL. */
static const Pattern *compile_elsewhere(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    Pattern *pattern =
        field ? compile_pattern(r->c, r->file, field->pattern, NULL) : NULL;
    if (pattern) column_add(r->c, &r->c->starts, pattern);
    return pattern;
}

static void compile_until(RuleCompiler *r) {
    r->rule->until = compile_elsewhere(r, FIELD_UNTIL);
    r->rule->closed = compile_elsewhere(r, FIELD_CLOSED);
}

static void compile_type(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_TYPE);
    const Argument *a = field ? argument(r, field, 0, ARGUMENT_WORD, "a type") : NULL;
    if (!a || !arguments_end(r, field, 1)) return;
    r->rule->class = find_class(r->c, r->file, a->text, a->offset);
}

/* ---- line ---- */

/* key, name := { "text" | $group | binding | PROPERTY } */
static const Node *compile_parts(RuleCompiler *r, FieldKind kind, const Regex *regex,
                                 uint32_t *count) {
    const Field *field = field_of(r->syntax, kind);
    VECTOR(Node) parts = { 0 };
    for (size_t i = 0; field && i < field->arguments.count; i++) {
        const Argument *a = &field->arguments.items[i];
        Node node = { NODE_STRING, NONE, a->text };
        if (a->kind == ARGUMENT_GROUP && regex) {
            const char *name = arena_copy(r->c->scratch, a->text.text, a->text.length);
            int group = regex_group_number(regex, name);
            node = (Node){ NODE_GROUP, (uint32_t)group, { "", 0 } };
            if (group < 0)
                diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                         "the regex has no group '%s'", name);
        } else if (a->kind == ARGUMENT_WORD && regex) {
            uint32_t property = find_property(r->c, r->file, a->text, a->offset);
            node = (Node){ NODE_PROPERTY, property, { "", 0 } };
        } else if (a->kind == ARGUMENT_WORD) {
            node = (Node){ NODE_BINDING, binding_use(r, a->text, a->offset), { "", 0 } };
        } else if (a->kind != ARGUMENT_STRING) {
            diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                     "this is made of texts in quotes and %s",
                     regex ? "$groups or properties" : "bindings");
        }
        vector_push(r->c->arena, &parts, node);
    }
    *count = (uint32_t)parts.count;
    return parts.items;
}

static void compile_key(RuleCompiler *r, const Regex *regex) {
    r->rule->key_parts = compile_parts(r, FIELD_KEY, regex, &r->rule->key_count);
}

/* The regex in a field of a `line` rule, tried on whole lines; NULL when there is no such
   field, and after reporting. */
static Regex *line_regex(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    if (!field) return NULL;
    const Element *e =
        field->pattern->kind == ELEMENT_SEQUENCE ? field->pattern->first : field->pattern;
    if (e->kind != ELEMENT_REGEX || e->next) {
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, e->offset, NULL,
                 "a 'line' is matched by one regex: /…/");
        return NULL;
    }
    uint32_t regex = regex_add(r->c, r->file, e->text, e->offset, 0);
    return regex == NONE ? NULL : (Regex *)r->c->regexes.items[regex];
}

static void compile_line(RuleCompiler *r) {
    static const char *const kinds[] = { "furniture", "heading", "note",   "question",
                                         "answer",    "body",    "opener", "metadata" };
    int kind = choice_field(
        r, FIELD_AS, CHOICES(kinds),
        "furniture, heading, note, question, answer, body, opener or metadata", -1);
    Regex *regex = line_regex(r, FIELD_MATCH);
    if (!regex || kind < 0) return;
    r->line = (LineRule){ .name = r->rule->id,
                          .kind = (LineKind)kind,
                          .regex = regex,
                          .below = line_regex(r, FIELD_BELOW),
                          .since = line_regex(r, FIELD_SINCE) };
    if (kind == LINE_METADATA && !r->line.below)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->syntax->offset,
                 "as in: below /^OVERHEIDop\\.indiener$/",
                 "a rule for metadata needs 'below': the name of their field");
    compile_key(r, regex);
    compile_type(r);
    r->line.repeated = field_of(r->syntax, FIELD_TYPE) != NULL;
    compile_emits(r);
}

/* ---- date ---- */

/* parts := { ( 'day' | 'month' | 'year' ) binding } */
static size_t date_parts(RuleCompiler *r, const Field *field, size_t i,
                         DateParts *parts) {
    for (; i < field->arguments.count; i++) {
        const Argument *a = &field->arguments.items[i];
        uint32_t *part = slice_is(a->text, "day")     ? &parts->day
                         : slice_is(a->text, "month") ? &parts->month
                         : slice_is(a->text, "year")  ? &parts->year
                                                      : NULL;
        if (!part || a->kind != ARGUMENT_WORD) return i;
        const Argument *b = argument(r, field, ++i, ARGUMENT_WORD, "a binding");
        if (!b) return field->arguments.count;
        *part = binding_use(r, b->text, b->offset);
    }
    return i;
}

/* make := parts [ 'to' parts ] [ direction ] | [ parts ] direction of a day that needs no
   month: 'letter-day', 'weekday-last', 'same-day' … */
static void compile_make(RuleCompiler *r) {
    static const char *const directions[DIRECTION_COUNT] = {
        "nearest",           "next",         "last",         "this-year",
        "last-year",         "next-year",    "letter-day",   "letter-day-after",
        "letter-day-before", "weekday-last", "weekday-next", "same-day",
        "day-after",         "day-before"
    };
    const Field *field = field_of(r->syntax, FIELD_MAKE);
    Rule *rule = r->rule;
    if (!field) return;
    size_t i = date_parts(r, field, 0, &rule->from);
    if (i < field->arguments.count && slice_is(field->arguments.items[i].text, "to"))
        i = date_parts(r, field, i + 1, &rule->to);
    for (size_t d = 0; i < field->arguments.count && d < DIRECTION_COUNT; d++)
        if (slice_is(field->arguments.items[i].text, directions[d])) {
            rule->direction = (Direction)d;
            i++;
            break;
        }
    if (!arguments_end(r, field, i) || rule->direction >= DIRECTION_LETTER_DAY) return;
    if (rule->from.month == NONE && rule->from.year == NONE && rule->to.month == NONE &&
        rule->to.year == NONE)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, field->offset,
                 "as in: make day d month m year y", "a date needs a month or a year");
}

static void compile_date(RuleCompiler *r) {
    r->rule->class = r->c->vocabulary->core[CORE_DATE];
    if (r->rule->class == NONE)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->syntax->offset, NULL,
                 "dates need a class 'Date' in the ontology");
    compile_match(r, FIELD_MATCH);
    r->rule->span = binding_field(r, FIELD_SPAN);
    compile_make(r);
}

/* ---- mention, defines, refer ---- */

static void compile_entity(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_ENTITY);
    const Argument *a =
        field ? argument(r, field, 0, ARGUMENT_STRING, "a key in quotes") : NULL;
    if (a && arguments_end(r, field, 1))
        r->rule->entity = find_entity(r->c, r->file, a->text, a->offset);
}

/* needs := property { property } */
static void compile_needs(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_NEEDS);
    if (!field) return;
    IdVector ids = { 0 };
    for (size_t i = 0; i < field->arguments.count || i == 0; i++) {
        const Argument *a = argument(r, field, i, ARGUMENT_WORD, "a property");
        uint32_t id = a ? find_property(r->c, r->file, a->text, a->offset) : NONE;
        if (id != NONE) vector_push(r->c->arena, &ids, id);
    }
    r->rule->needs = ids.items;
    r->rule->needs_count = (uint32_t)ids.count;
}

static void take_antecedent(RuleCompiler *r, Antecedent which) {
    const Field *field = field_of(r->syntax, FIELD_ANTECEDENT);
    const Argument *a = argument(r, field, 1, ARGUMENT_TYPE, "a type such as {Meeting}");
    r->rule->antecedent = which;
    if (a && arguments_end(r, field, 2))
        r->rule->antecedent_class = find_class(r->c, r->file, a->text, a->offset);
}

/* A mention with an entity stands for another that was named by its word: 'named'. */
static void compile_namesake(RuleCompiler *r) {
    static const char *const antecedents[] = { "named" };
    if (field_of(r->syntax, FIELD_ANTECEDENT) &&
        choice_field(r, FIELD_ANTECEDENT, CHOICES(antecedents), "named", -1) == 0)
        take_antecedent(r, ANTECEDENT_NAMED);
}

static void compile_mention(RuleCompiler *r) {
    compile_match(r, FIELD_MATCH);
    compile_type(r);
    compile_namesake(r);
    r->rule->span = binding_field(r, FIELD_SPAN);
    r->rule->label = binding_field(r, FIELD_LABEL);
    r->rule->keeps = flag_field(r, FIELD_KEEPS);
    r->rule->fresh = flag_field(r, FIELD_FRESH);
    compile_needs(r);
    r->rule->yields = flag_field(r, FIELD_YIELDS);
    compile_entity(r);
    compile_key(r, NULL);
    r->rule->name_parts = compile_parts(r, FIELD_NAME, NULL, &r->rule->name_part_count);
    compile_emits(r);
}

static void compile_defines(RuleCompiler *r) {
    static const char *const tests[] = { "none", "initials", "letters", "first", "last" };
    compile_match(r, FIELD_MATCH);
    compile_type(r);
    int test = choice_field(r, FIELD_TEST, CHOICES(tests),
                            "initials, letters, first, last or none", 0);
    if (test >= 0) r->rule->test = (AliasTest)test;
    bool part = r->rule->test == TEST_FIRST || r->rule->test == TEST_LAST;
    r->rule->long_form = binding_find(r->rule, slice_of("long"));
    if (part && r->rule->long_form == NONE && r->rule->match)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->rule->match->offset,
                 "as in: long: {Organization}", "nothing is bound to 'long'");
    r->rule->short_form = binding_find(r->rule, slice_of("short"));
    if (r->rule->short_form == NONE && r->rule->match && !part)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->rule->match->offset,
                 "as in: \"(\" short: <acronym> \")\"", "nothing is bound to 'short'");
}

static void compile_refer(RuleCompiler *r) {
    static const char *const antecedents[] = { "nearest",  "main",    "named",
                                               "occasion", "members", "holder" };
    compile_match(r, FIELD_MATCH);
    compile_type(r);
    int which = choice_field(r, FIELD_ANTECEDENT, CHOICES(antecedents),
                             "nearest, main, named, occasion, members or holder", -1);
    if (which >= 0) take_antecedent(r, (Antecedent)which);
    r->rule->span = binding_field(r, FIELD_SPAN);
    compile_emits(r);
}

/* ---- pattern, context ---- */

static void compile_pattern_rule(RuleCompiler *r) {
    r->rule->past = flag_field(r, FIELD_PAST);
    compile_match(r, FIELD_MATCH);
    for (size_t i = 0; i < r->syntax->fields.count; i++) {
        const Field *field = &r->syntax->fields.items[i];
        if (field->kind != FIELD_EACH) continue;
        for (size_t k = 0; k < field->arguments.count || k == 0; k++) {
            const Argument *a = argument(r, field, k, ARGUMENT_WORD, "a binding");
            uint32_t binding = a ? binding_use(r, a->text, a->offset) : NONE;
            if (binding != NONE) r->rule->each |= 1u << binding;
        }
    }
    compile_joined(r);
    compile_fixed_context(r);
    compile_emits(r);
}

static void compile_scope(RuleCompiler *r) {
    static const char *const scopes[] = { "clause",    "sentence", "until",
                                          "paragraph", "after",    "before" };
    const char *what = "clause, sentence, until, paragraph, after N or before N";
    const Field *field = field_of(r->syntax, FIELD_SCOPE);
    bool until = r->rule->until != NULL;
    int scope = choice_field(r, FIELD_SCOPE, CHOICES(scopes), what, -1);
    if (scope < 0) return;
    r->rule->scope = (ScopeKind)scope;
    if ((scope == SCOPE_UNTIL) != until)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->syntax->offset, NULL,
                 "a field 'until' and 'scope until' belong together");
    if (r->rule->closed && scope != SCOPE_UNTIL)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, r->syntax->offset, NULL,
                 "a field 'closed' needs 'scope until'");
    bool counted = scope >= SCOPE_AFTER;
    const Argument *a =
        counted ? argument(r, field, 1, ARGUMENT_WORD, "a number of words") : NULL;
    if (!arguments_end(r, field, counted ? 2 : 1) || !a) return;
    uint32_t tokens = 0;
    for (size_t i = 0; i < a->text.length && tokens < 1000; i++) {
        char c = a->text.text[i];
        tokens = c >= '0' && c <= '9' ? tokens * 10 + (uint32_t)(c - '0') : 1000;
    }
    r->rule->scope_tokens = tokens;
    if (tokens == 0 || tokens > LIMIT_SENTENCE_TOKENS)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                 "a scope has from 1 to %u words", LIMIT_SENTENCE_TOKENS);
}

/* False: there is no such property, or its values are no texts. */
static bool note_property(RuleCompiler *r, const Field *field, const Argument *a) {
    const Vocabulary *vocabulary = r->c->vocabulary;
    uint32_t property = vocabulary_property(vocabulary, a->text);
    if (property == NONE || !vocabulary->properties[property].literal) return false;
    const Argument *name = argument(r, field, 1, ARGUMENT_WORD, "a binding");
    if (!name || !arguments_end(r, field, 2)) return true;
    r->rule->noted = property;
    r->rule->noted_as = binding_use(r, name->text, name->offset);
    return true;
}

static void compile_set_mention(RuleCompiler *r, const Field *field, bool occasion) {
    const Argument *name = argument(r, field, 1, ARGUMENT_WORD, "a binding");
    Slice how = !occasion && field->arguments.count > 2 ? field->arguments.items[2].text
                                                        : (Slice){ "", 0 };
    bool shared = slice_is(how, "and") || slice_is(how, "as");
    r->rule->stands_for_sharers = slice_is(how, "as");
    if (!name || !arguments_end(r, field, shared ? 4 : 2)) return;
    *(occasion ? &r->rule->occasion : &r->rule->speaker) =
        binding_use(r, name->text, name->offset);
    if (!shared) return;
    const Argument *others = argument(r, field, 3, ARGUMENT_WORD, "a property");
    if (others)
        r->rule->sharers = find_property(r->c, r->file, others->text, others->offset);
}

/* set := 'polarity' Individual | 'modality' Individual | 'silence' [ 'author' ]
        | ( 'occasion' | 'trip' | 'part' ) binding
        | 'speaker' binding [ ( 'and' | 'as' ) PROPERTY ]
        | PROPERTY binding */
static void compile_set(RuleCompiler *r, const Field *field) {
    const char *what = "polarity, modality, silence, occasion, trip, part, speaker or a "
                       "property of texts";
    const Argument *a = argument(r, field, 0, ARGUMENT_WORD, what);
    if (!a) return;
    if (slice_is(a->text, "silence")) {
        bool author = field->arguments.count > 1 &&
                      slice_is(field->arguments.items[1].text, "author");
        bool good = arguments_end(r, field, author ? 2 : 1);
        r->rule->silence = good && !author;
        r->rule->unauthored = good && author;
        return;
    }
    if (slice_is(a->text, "trip")) r->rule->telling = TELLS_TRIP;
    if (slice_is(a->text, "part")) r->rule->telling = TELLS_PART;
    bool occasion = r->rule->telling != TELLS_OCCASION || slice_is(a->text, "occasion");
    if (occasion || slice_is(a->text, "speaker")) {
        compile_set_mention(r, field, occasion);
        return;
    }
    bool polarity = slice_is(a->text, "polarity");
    if (!polarity && !slice_is(a->text, "modality") && note_property(r, field, a)) return;
    if (!polarity && !slice_is(a->text, "modality")) {
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                 "expected %s", what);
        return;
    }
    const Argument *value = argument(r, field, 1, ARGUMENT_WORD, "an individual");
    if (!value || !arguments_end(r, field, 2)) return;
    uint32_t individual = find_individual(r->c, r->file, value->text, value->offset);
    if (polarity)
        r->rule->polarity = individual;
    else
        r->rule->modality = individual;
}

static void compile_context(RuleCompiler *r) {
    compile_match(r, FIELD_CUE);
    compile_unless(r);
    compile_until(r);
    compile_scope(r);
    for (size_t i = 0; i < r->syntax->fields.count; i++)
        if (r->syntax->fields.items[i].kind == FIELD_SET)
            compile_set(r, &r->syntax->fields.items[i]);
}

/* ---- All ---- */

static void compile_examples(RuleCompiler *r) {
    VECTOR(Example) examples = { 0 };
    for (size_t i = 0; i < r->syntax->fields.count; i++)
        if (r->syntax->fields.items[i].kind >= FIELD_YES)
            vector_push(r->c->arena, &examples, r->syntax->fields.items[i].example);
    r->rule->examples = examples.items;
    r->rule->example_count = (uint32_t)examples.count;
}

static void set_defaults(Rule *rule) {
    const DateParts no_parts = { NONE, NONE, NONE };
    rule->class = rule->span = rule->label = rule->entity = NONE;
    rule->long_form = rule->short_form = NONE;
    rule->antecedent_class = NONE;
    rule->fixed_polarity = rule->fixed_modality = NONE;
    rule->polarity = rule->modality = rule->occasion = rule->speaker = rule->noted =
        rule->noted_as = rule->sharers = NONE;
    rule->from = rule->to = no_parts;
}

void compile_rule(Compiler *c, const RuleSyntax *syntax, Rule *rule, LineRule *line) {
    RuleCompiler r = { .c = c, .syntax = syntax, .file = syntax->file, .rule = rule };
    rule->kind = syntax->kind;
    rule->description = syntax->description;
    rule->source = syntax->file->source;
    rule->offset = syntax->offset;
    rule->line = line_of(syntax->file, syntax->offset);
    set_defaults(rule);
    switch (rule->kind) {
    case RULE_LINE: compile_line(&r); break;
    case RULE_DATE: compile_date(&r); break;
    case RULE_MENTION: compile_mention(&r); break;
    case RULE_DEFINES: compile_defines(&r); break;
    case RULE_REFER: compile_refer(&r); break;
    case RULE_PATTERN: compile_pattern_rule(&r); break;
    case RULE_FRAME:
        compile_unless(&r);
        compile_frame(&r);
        break;
    case RULE_CONTEXT: compile_context(&r); break;
    case RULE_DERIVE: compile_derive(&r); break;
    case RULE_KIND_COUNT: break;
    }
    *line = r.line;
    compile_examples(&r);
    check_rule(&r);
}
