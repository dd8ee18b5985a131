/* What a rule emits. Each name is looked up in the ontology, so that no rule can make a
   statement that the ontology does not know. */
#include "compiler.h"

static bool ends_in(Slice text, const char *ending, Slice *before) {
    Slice tail = slice_of(ending);
    if (text.length <= tail.length) return false;
    *before = slice_between(text.text, 0, text.length - tail.length);
    return slice_equal(slice_between(text.text, before->length, text.length), tail);
}

static Node bound_node(RuleCompiler *r, NodeKind kind, Slice name, uint32_t offset) {
    return (Node){ kind, binding_use(r, name, offset), { "", 0 } };
}

/* word := 'this' | 'document' | 'speaker' | 'occasion' | 'told'
         | Individual
         | binding [ '.start' | '.end' | '.text' ] */
static Node word_node(RuleCompiler *r, const Argument *a) {
    Node node = { NODE_THIS, NONE, { "", 0 } };
    Slice name;
    if (slice_is(a->text, "document")) {
        node.kind = NODE_DOCUMENT;
    } else if (slice_is(a->text, "speaker")) {
        node.kind = NODE_SPEAKER;
    } else if (slice_is(a->text, "occasion")) {
        node.kind = NODE_OCCASION;
    } else if (slice_is(a->text, "told")) {
        node.kind = NODE_TOLD;
    } else if (slice_is(a->text, "this")) {
        if (r->rule->kind != RULE_MENTION && r->rule->kind != RULE_REFER &&
            (r->rule->kind != RULE_LINE || r->rule->class == NONE))
            diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset,
                     "'this' is the mention that a rule makes",
                     "this rule makes no mention");
    } else if (a->text.text[0] >= 'A' && a->text.text[0] <= 'Z') {
        node.kind = NODE_INDIVIDUAL;
        node.id = find_individual(r->c, r->file, a->text, a->offset);
    } else if (ends_in(a->text, ".start", &name)) {
        return bound_node(r, NODE_START, name, a->offset);
    } else if (ends_in(a->text, ".end", &name)) {
        return bound_node(r, NODE_END, name, a->offset);
    } else if (ends_in(a->text, ".text", &name)) {
        return bound_node(r, NODE_TEXT, name, a->offset);
    } else {
        return bound_node(r, NODE_BINDING, a->text, a->offset);
    }
    return node;
}

static Node group_node(RuleCompiler *r, const Argument *a) {
    Node node = { NODE_GROUP, 0, { "", 0 } };
    const char *name = arena_copy(r->c->scratch, a->text.text, a->text.length);
    int group = r->line.regex ? regex_group_number(r->line.regex, name) : -1;
    if (group < 0)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                 r->line.regex ? "the regex has no group '%s'"
                               : "there is no regex to give '$%s'",
                 name);
    node.id = (uint32_t)group;
    return node;
}

/* Argument `i` as a node. A string is the key of an entity, or a literal when
   `literal`. */
static Node node_at(RuleCompiler *r, const Field *field, size_t i, bool literal,
                    const char *what) {
    Node none = { NODE_STRING, NONE, { "", 0 } };
    if (i >= field->arguments.count) {
        (void)argument(r, field, i, ARGUMENT_WORD, what);
        return none;
    }
    const Argument *a = &field->arguments.items[i];
    switch (a->kind) {
    case ARGUMENT_WORD: return word_node(r, a);
    case ARGUMENT_GROUP: return group_node(r, a);
    case ARGUMENT_STRING:
        if (literal) return (Node){ NODE_STRING, NONE, a->text };
        return (Node){ NODE_ENTITY,
                       find_entity(r->c, r->file, a->text, a->offset),
                       { "", 0 } };
    default:
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                 "expected %s", what);
        return none;
    }
}

static bool is_literal_node(NodeKind kind) {
    return kind == NODE_START || kind == NODE_END || kind == NODE_TEXT ||
           kind == NODE_GROUP || kind == NODE_STRING;
}

/* A binding may hold either: what is known only when it is filled. */
static void check_object(RuleCompiler *r, const Argument *a, const Property *property,
                         Node object) {
    if (object.kind == NODE_BINDING || property->literal == is_literal_node(object.kind))
        return;
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
             property->literal
                 ? "'%.*s' has texts, dates and numbers as values, this is a thing"
                 : "'%.*s' has things as values, this is a text or date",
             (int)property->local.length, property->local.text);
}

static void check_subject(RuleCompiler *r, const Argument *a, Node subject) {
    if (!is_literal_node(subject.kind)) return;
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
             "a text or date has no properties");
}

/* emit := node PROPERTY value */
static bool compile_property(RuleCompiler *r, const Field *field, Emit *out) {
    size_t errors = r->c->diagnostics->errors;
    out->kind = EMIT_PROPERTY;
    out->subject = node_at(r, field, 0, false, "what the statement is about");
    const Argument *name = argument(r, field, 1, ARGUMENT_WORD, "a property");
    if (!name) return false;
    out->property = find_property(r->c, r->file, name->text, name->offset);
    if (out->property == NONE) return false;
    const Property *property = &r->c->vocabulary->properties[out->property];
    out->object = node_at(r, field, 2, property->literal, "the value");
    if (r->c->diagnostics->errors > errors) return false;
    check_subject(r, &field->arguments.items[0], out->subject);
    check_object(r, &field->arguments.items[2], property, out->object);
    return arguments_end(r, field, 3);
}

/* emit := 'position' holder STANCE target */
static bool compile_position(RuleCompiler *r, const Field *field, Emit *out) {
    out->kind = EMIT_POSITION;
    out->subject = node_at(r, field, 1, false, "who holds the position");
    const Argument *stance = argument(r, field, 2, ARGUMENT_WORD, "a stance");
    if (!stance) return false;
    out->property = find_stance(r->c, r->file, stance->text, stance->offset);
    out->object = node_at(r, field, 3, false, "what the position is about");
    return arguments_end(r, field, 4);
}

/* emit := 'raised' STANCE target */
static bool compile_raised(RuleCompiler *r, const Field *field, Emit *out) {
    out->kind = EMIT_RAISED;
    out->subject = (Node){ NODE_DOCUMENT, NONE, { "", 0 } };
    const Argument *stance = argument(r, field, 1, ARGUMENT_WORD, "a stance");
    if (!stance) return false;
    out->property = find_stance(r->c, r->file, stance->text, stance->offset);
    out->object = node_at(r, field, 2, false, "what is raised");
    r->rule->raises = true;
    return arguments_end(r, field, 3);
}

/* emit := 'contribution' giver quantity { 'to' recipient | 'in' date } */
static bool compile_contribution(RuleCompiler *r, const Field *field, Emit *out) {
    out->kind = EMIT_CONTRIBUTION;
    out->property = NONE;
    out->subject = node_at(r, field, 1, false, "who contributes");
    out->object = node_at(r, field, 2, true, "how much");
    size_t i = 3;
    for (; i < field->arguments.count; i += 2) {
        const Argument *a = &field->arguments.items[i];
        if (slice_is(a->text, "to"))
            out->recipient = node_at(r, field, i + 1, false, "to whom");
        else if (slice_is(a->text, "in"))
            out->when = node_at(r, field, i + 1, false, "when");
        else
            return arguments_end(r, field, i);
    }
    return true;
}

static bool compile_emit(RuleCompiler *r, const Field *field, Emit *out) {
    const Node none = { NODE_STRING, NONE, { "", 0 } };
    *out = (Emit){ .subject = none, .object = none, .recipient = none, .when = none };
    bool word =
        field->arguments.count > 0 && field->arguments.items[0].kind == ARGUMENT_WORD;
    Slice first = word ? field->arguments.items[0].text : (Slice){ "", 0 };
    if (slice_is(first, "position")) return compile_position(r, field, out);
    if (slice_is(first, "raised")) return compile_raised(r, field, out);
    if (slice_is(first, "contribution")) return compile_contribution(r, field, out);
    return compile_property(r, field, out);
}

void compile_emits(RuleCompiler *r) {
    VECTOR(Emit) emits = { 0 };
    for (size_t i = 0; i < r->syntax->fields.count; i++) {
        Emit emit;
        if (r->syntax->fields.items[i].kind == FIELD_EMIT &&
            compile_emit(r, &r->syntax->fields.items[i], &emit))
            vector_push(r->c->arena, &emits, emit);
    }
    uint32_t issued = vocabulary_property(r->c->vocabulary, slice_of("issued"));
    for (size_t i = 0; i < emits.count && issued != NONE; i++)
        r->rule->dates_letter |=
            emits.items[i].kind == EMIT_PROPERTY && emits.items[i].property == issued;
    r->rule->emits = emits.items;
    r->rule->emit_count = (uint32_t)emits.count;
}
