/* Rules: which fields each kind has, and how each field is written. */
#include "parser.h"

#include "suggest.h"

/* How the rest of a field is written. */
typedef enum {
    SHAPE_ELEMENTS,
    SHAPE_ARGUMENTS,
    SHAPE_TRIGGERS,
    SHAPE_FILLER,
    SHAPE_ATOMS,
    SHAPE_EXAMPLE
} FieldShape;

#define IN(kind) (1u << RULE_##kind)
#define IN_ALL ((1u << RULE_KIND_COUNT) - 1)

typedef struct {
    const char *name;
    FieldKind kind;
    FieldShape shape;
    unsigned in;       /* bit set of kinds of rule that have it */
    unsigned required; /* of those that must have it */
    bool many;         /* may be given several times */
} FieldRule;

#define IN_MATCH (IN(DATE) | IN(MENTION) | IN(DEFINES) | IN(REFER) | IN(PATTERN))

static const FieldRule field_rules[] = {
    { "match", FIELD_MATCH, SHAPE_ELEMENTS, IN_MATCH | IN(LINE), IN_MATCH | IN(LINE),
      false },
    { "as", FIELD_AS, SHAPE_ARGUMENTS, IN(LINE), IN(LINE), false },
    { "below", FIELD_BELOW, SHAPE_ELEMENTS, IN(LINE), 0, false },
    { "since", FIELD_SINCE, SHAPE_ELEMENTS, IN(LINE), 0, false },
    { "key", FIELD_KEY, SHAPE_ARGUMENTS, IN(LINE) | IN(MENTION), 0, false },
    { "name", FIELD_NAME, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "make", FIELD_MAKE, SHAPE_ARGUMENTS, IN(DATE), IN(DATE), false },
    { "type", FIELD_TYPE, SHAPE_ARGUMENTS,
      IN(LINE) | IN(MENTION) | IN(DEFINES) | IN(REFER),
      IN(MENTION) | IN(DEFINES) | IN(REFER), false },
    { "span", FIELD_SPAN, SHAPE_ARGUMENTS, IN(MENTION) | IN(REFER) | IN(DATE), 0, false },
    { "label", FIELD_LABEL, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "entity", FIELD_ENTITY, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "keeps", FIELD_KEEPS, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "needs", FIELD_NEEDS, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "fresh", FIELD_FRESH, SHAPE_ARGUMENTS, IN(MENTION), 0, false },
    { "beats", FIELD_BEATS, SHAPE_ARGUMENTS, IN(MENTION), 0, true },
    { "test", FIELD_TEST, SHAPE_ARGUMENTS, IN(DEFINES), 0, false },
    { "antecedent", FIELD_ANTECEDENT, SHAPE_ARGUMENTS, IN(REFER) | IN(MENTION), IN(REFER),
      false },
    { "each", FIELD_EACH, SHAPE_ARGUMENTS, IN(PATTERN), 0, true },
    { "trigger", FIELD_TRIGGER, SHAPE_TRIGGERS, IN(FRAME), IN(FRAME), false },
    { "subject", FIELD_SUBJECT, SHAPE_FILLER, IN(FRAME), 0, false },
    { "object", FIELD_OBJECT, SHAPE_FILLER, IN(FRAME), 0, false },
    { "slot", FIELD_SLOT, SHAPE_FILLER, IN(FRAME), 0, true },
    { "unless", FIELD_UNLESS, SHAPE_ELEMENTS, IN(FRAME) | IN(CONTEXT), 0, false },
    { "clauses", FIELD_CLAUSES, SHAPE_ARGUMENTS, IN(FRAME), 0, false },
    { "yields", FIELD_YIELDS, SHAPE_ARGUMENTS, IN(FRAME) | IN(MENTION), 0, false },
    { "wished", FIELD_WISHED, SHAPE_ARGUMENTS, IN(FRAME), 0, false },
    { "demanding", FIELD_DEMANDING, SHAPE_ARGUMENTS, IN(FRAME), 0, false },
    { "repeats", FIELD_REPEATS, SHAPE_ARGUMENTS, IN(FRAME), 0, false },
    { "joins", FIELD_JOINS, SHAPE_ARGUMENTS, IN(FRAME) | IN(PATTERN), 0, false },
    { "alone", FIELD_ALONE, SHAPE_ARGUMENTS, IN(FRAME), 0, false },
    { "past", FIELD_PAST, SHAPE_ARGUMENTS, IN(FRAME) | IN(PATTERN), 0, false },
    { "polarity", FIELD_POLARITY, SHAPE_ARGUMENTS, IN(FRAME) | IN(PATTERN), 0, false },
    { "modality", FIELD_MODALITY, SHAPE_ARGUMENTS, IN(FRAME) | IN(PATTERN), 0, false },
    { "cue", FIELD_CUE, SHAPE_ELEMENTS, IN(CONTEXT), IN(CONTEXT), false },
    { "until", FIELD_UNTIL, SHAPE_ELEMENTS, IN(CONTEXT), 0, false },
    { "closed", FIELD_CLOSED, SHAPE_ELEMENTS, IN(CONTEXT), 0, false },
    { "scope", FIELD_SCOPE, SHAPE_ARGUMENTS, IN(CONTEXT), IN(CONTEXT), false },
    { "set", FIELD_SET, SHAPE_ARGUMENTS, IN(CONTEXT), IN(CONTEXT), true },
    { "if", FIELD_IF, SHAPE_ATOMS, IN(DERIVE), IN(DERIVE), false },
    { "then", FIELD_THEN, SHAPE_ATOMS, IN(DERIVE), IN(DERIVE), false },
    { "emit", FIELD_EMIT, SHAPE_ARGUMENTS,
      IN(LINE) | IN(MENTION) | IN(REFER) | IN(PATTERN) | IN(FRAME),
      IN(PATTERN) | IN(FRAME), true },
    { "yes", FIELD_YES, SHAPE_EXAMPLE, IN_ALL, 0, true },
    { "no", FIELD_NO, SHAPE_EXAMPLE, IN_ALL, 0, true },
    { "todo-yes", FIELD_TODO_YES, SHAPE_EXAMPLE, IN_ALL, 0, true },
    { "todo-no", FIELD_TODO_NO, SHAPE_EXAMPLE, IN_ALL, 0, true },
};

#define FIELD_RULES (sizeof field_rules / sizeof *field_rules)

/* arguments := { word | string | $group | '{' Type '}' | '?' } */
static bool parse_arguments(Parser *p, Field *field) {
    while (!at_end(p)) {
        const Symbol *symbol = peek(p);
        Argument a = { ARGUMENT_WORD, symbol->offset, symbol->text };
        if (symbol->kind == SYMBOL_STRING)
            a.kind = ARGUMENT_STRING;
        else if (symbol->kind == SYMBOL_GROUP)
            a.kind = ARGUMENT_GROUP;
        else if (at_sign(p, "?"))
            a.kind = ARGUMENT_ANY;
        else if (at_sign(p, "{"))
            a.kind = ARGUMENT_TYPE;
        else if (symbol->kind != SYMBOL_WORD)
            return expect_end(p);
        if (a.kind != ARGUMENT_TYPE)
            p->at++;
        else if (!parse_type(p, &a))
            return false;
        vector_push(p->scratch, &field->arguments, a);
    }
    return true;
}

/* triggers := trigger { '|' trigger } ; trigger := sequence { 'with' sequence } */
static bool parse_triggers(Parser *p, Field *field) {
    do {
        TriggerSyntax trigger = { 0 };
        trigger.head = parse_sequence(p);
        if (!trigger.head) return false;
        while (take_word(p, "with")) {
            Element *with = parse_sequence(p);
            if (!with) return false;
            vector_push(p->scratch, &trigger.with, with);
        }
        vector_push(p->scratch, &field->triggers, trigger);
    } while (take_sign(p, "|"));
    return expect_end(p);
}

/* fill := '{' Type '}' | 'phrase' | 'clause' | 'statement' | 'infinitive'
   | 'whole' | 'predicate' | 'author' | 'speaker' | 'occasion' | 'told' | 'sitting'
   | ('previous' | 'main' | 'within') '{' Type '}' */
static bool parse_fill(Parser *p, FillerSyntax *filler) {
    Argument a;
    FillKind kind = FILL_TYPE;
    const Symbol *word = peek(p);
    if (word->kind == SYMBOL_WORD && fill_kind_of(word->text, &kind)) {
        p->at++;
        a = (Argument){ ARGUMENT_WORD, word->offset, word->text };
        vector_push(p->scratch, &filler->fills, a);
        if (!fill_has_type(kind)) return true;
    } else if (!at_sign(p, "{")) {
        return unexpected(p, "{Type}, 'phrase', 'clause', 'statement', 'action', "
                             "'event', 'infinitive', 'question', "
                             "'whole', 'predicate', 'author', 'speaker', 'occasion', "
                             "'told', 'sitting', 'previous', 'main' or 'within'");
    }
    if (!parse_type(p, &a)) return false;
    vector_push(p->scratch, &filler->fills, a);
    return true;
}

/* filler := name ':' fill { '|' fill }
             { 'each' | 'optional' | 'required' | 'undenied' | 'after' expr } */
static bool parse_filler(Parser *p, Field *field) {
    FillerSyntax *filler = &field->filler;
    const Symbol *name = expect_name(p, "a binding");
    if (!name || !expect_sign(p, ":")) return false;
    filler->name = name->text;
    filler->offset = name->offset;
    do {
        if (!parse_fill(p, filler)) return false;
    } while (take_sign(p, "|"));
    while (!at_end(p)) {
        if (take_word(p, "each")) {
            filler->each = true;
        } else if (take_word(p, "optional")) {
            filler->optional = true;
        } else if (take_word(p, "required")) {
            filler->required = true;
        } else if (take_word(p, "undenied")) {
            filler->undenied = true;
        } else if (!filler->after && take_word(p, "after")) {
            filler->after = parse_elements(p);
            if (!filler->after) return false;
        } else {
            return expect_end(p);
        }
    }
    return true;
}

/* term := word | string | '?' | '!' word */
static bool parse_term(Parser *p, Argument *out, const char *what) {
    bool other = take_sign(p, "!");
    const Symbol *symbol = peek(p);
    *out = (Argument){ other ? ARGUMENT_OTHER : ARGUMENT_WORD, symbol->offset,
                       symbol->text };
    if (!other && symbol->kind == SYMBOL_STRING)
        out->kind = ARGUMENT_STRING;
    else if (!other && at_sign(p, "?"))
        out->kind = ARGUMENT_ANY;
    else if (symbol->kind != SYMBOL_WORD)
        return unexpected(p, what);
    p->at++;
    return true;
}

/* atoms := atom { 'and' atom } ; atom := ['not'] term property term */
static bool parse_atoms(Parser *p, Field *field) {
    do {
        AtomSyntax atom = { .negated = take_word(p, "not") };
        if (!parse_term(p, &atom.subject, "a variable, '?' or \"key\"") ||
            !parse_term(p, &atom.property, "a property or 'is'") ||
            !parse_term(p, &atom.object, "a variable, '?' or \"key\""))
            return false;
        vector_push(p->scratch, &field->atoms, atom);
    } while (take_word(p, "and"));
    return expect_end(p);
}

/* condition := name ( '=' | '~' ) ( "text" | word ) */
static bool parse_condition(Parser *p, ExampleCondition *out) {
    const Symbol *name = expect(p, SYMBOL_WORD, "a condition such as a=\"…\"");
    if (!name) return false;
    out->name = name->text;
    out->contains = take_sign(p, "~");
    if (!out->contains && !take_sign(p, "=")) return unexpected(p, "'=' or '~'");
    const Symbol *value = peek(p);
    if (value->kind != SYMBOL_STRING && value->kind != SYMBOL_WORD)
        return unexpected(p, "a text in quotes or a word");
    out->value = value->text;
    p->at++;
    return true;
}

static bool parse_day(Parser *p, int32_t *day) {
    const Symbol *date = expect(p, SYMBOL_WORD, "a date such as 2017-03-29");
    if (!date) return false;
    if (days_parse(date->text, day)) return true;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, date->offset,
             "a date is written 2017-03-29", "'%.*s' is no date", (int)date->text.length,
             date->text.text);
    return false;
}

/* example := "text" [ 'on' date ] [ '=>' condition { condition } ] */
static bool parse_example(Parser *p, Field *field) {
    Example *example = &field->example;
    VECTOR(ExampleCondition) conditions = { 0 };
    const Symbol *text = expect(p, SYMBOL_STRING, "the text of the example in quotes");
    if (!text) return false;
    example->kind = (ExampleKind)(field->kind - FIELD_YES);
    example->text = text->text;
    example->date = INT32_MIN;
    example->source = p->file->source;
    example->offset = text->offset;
    if (take_word(p, "on") && !parse_day(p, &example->date)) return false;
    if (take_sign(p, "=>")) {
        do {
            ExampleCondition condition;
            if (!parse_condition(p, &condition)) return false;
            vector_push(p->arena, &conditions, condition);
        } while (!at_end(p));
    }
    example->conditions = conditions.items;
    example->condition_count = (uint32_t)conditions.count;
    return expect_end(p);
}

static bool parse_shape(Parser *p, FieldShape shape, Field *field) {
    switch (shape) {
    case SHAPE_ELEMENTS:
        field->pattern = parse_elements(p);
        return field->pattern && expect_end(p);
    case SHAPE_ARGUMENTS: return parse_arguments(p, field);
    case SHAPE_TRIGGERS: return parse_triggers(p, field);
    case SHAPE_FILLER: return parse_filler(p, field);
    case SHAPE_ATOMS: return parse_atoms(p, field);
    case SHAPE_EXAMPLE: return parse_example(p, field);
    }
    return false;
}

static const FieldRule *find_field(RuleKind kind, Slice name) {
    for (size_t i = 0; i < FIELD_RULES; i++)
        if ((field_rules[i].in >> kind & 1) && slice_is(name, field_rules[i].name))
            return &field_rules[i];
    return NULL;
}

static void unknown_field(Parser *p, RuleKind kind, const Symbol *name) {
    Suggestion s = suggestion_for(name->text);
    for (size_t i = 0; i < FIELD_RULES; i++)
        if (field_rules[i].in >> kind & 1)
            suggestion_offer(&s, slice_of(field_rules[i].name));
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, name->offset,
             suggestion_hint(p->scratch, &s), "'%s' has no field '%.*s'",
             rule_kind_name(kind), (int)name->text.length, name->text.text);
}

/* Has the rule the field already? Looks at what was tried, not at what went well. */
static bool is_repeated(Parser *p, const FieldRule *rule, uint64_t *seen,
                        const Symbol *name) {
    bool again = *seen >> rule->kind & 1;
    *seen |= UINT64_C(1) << rule->kind;
    if (!again || rule->many) return false;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, name->offset, NULL,
             "field '%s' is given twice", rule->name);
    return true;
}

/* field := NAME rest, whose shape follows from the name */
static void parse_field(Parser *p, RuleSyntax *rule, uint64_t *seen) {
    const Symbol *name = &p->symbols[p->at++];
    const FieldRule *known = find_field(rule->kind, name->text);
    Field field = { .offset = name->offset };
    if (!known) {
        unknown_field(p, rule->kind, name);
    } else if (!is_repeated(p, known, seen, name)) {
        field.kind = known->kind;
        bool good = parse_shape(p, known->shape, &field);
        field.end = p->symbols[p->at - 1].end;
        if (good) vector_push(p->scratch, &rule->fields, field);
    }
    skip_field(p);
}

static void require_fields(Parser *p, const RuleSyntax *rule, uint64_t seen) {
    for (size_t i = 0; i < FIELD_RULES; i++)
        if ((field_rules[i].required >> rule->kind & 1) &&
            !(seen >> field_rules[i].kind & 1))
            diagnose(p->diagnostics, STP_ERROR, &rule->file->source, rule->offset, NULL,
                     "'%s' needs a field '%s'", rule_kind_name(rule->kind),
                     field_rules[i].name);
}

void parse_rule(Parser *p, RuleKind kind) {
    RuleSyntax rule = { .file = p->file, .kind = kind };
    const Symbol *name = expect_name(p, "the rule");
    if (!name) {
        skip_block(p);
        return;
    }
    rule.name = name->text;
    rule.offset = name->offset;
    if (peek(p)->kind == SYMBOL_STRING) rule.description = p->symbols[p->at++].text;
    if (!expect_end(p)) skip_field(p);
    uint64_t seen = 0;
    while (peek(p)->kind == SYMBOL_FIELD) parse_field(p, &rule, &seen);
    require_fields(p, &rule, seen);
    vector_push(p->scratch, &p->out->rules, rule);
}
