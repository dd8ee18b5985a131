/* `derive` rules. Variables are numbered like bindings.

   Conditions are put in the order in which they can be answered: first those that find
   values, then class tests and negations, which look at what was found. So the author may
   write them in any order. */
#include "compiler.h"

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

static DeriveTerm compile_term(RuleCompiler *r, const Argument *a) {
    Compiler *c = r->c;
    if (a->kind == ARGUMENT_ANY) return (DeriveTerm){ TERM_ANY, NONE };
    if (a->kind == ARGUMENT_STRING)
        return (DeriveTerm){ TERM_ENTITY, find_entity(c, r->file, a->text, a->offset) };
    if (is_capital(a->text.text[0]))
        return (DeriveTerm){ TERM_INDIVIDUAL,
                             find_individual(c, r->file, a->text, a->offset) };
    return (DeriveTerm){ a->kind == ARGUMENT_OTHER ? TERM_OTHER : TERM_VARIABLE,
                         binding_add(c, r->file, r->rule, a->text, a->offset) };
}

static DeriveAtom compile_atom(RuleCompiler *r, const AtomSyntax *s) {
    DeriveAtom atom = { .negated = s->negated, .property = NONE };
    atom.subject = compile_term(r, &s->subject);
    atom.is_class_test = slice_is(s->property.text, "is");
    if (atom.is_class_test) {
        uint32_t class = find_class(r->c, r->file, s->object.text, s->object.offset);
        atom.object = (DeriveTerm){ TERM_ANY, class };
        return atom;
    }
    atom.property = find_property(r->c, r->file, s->property.text, s->property.offset);
    atom.object = compile_term(r, &s->object);
    return atom;
}

static uint32_t variable_of(const DeriveTerm *term) {
    return term->kind == TERM_VARIABLE && term->id != NONE ? 1u << term->id : 0;
}

static uint32_t variables_of(const DeriveAtom *atom) {
    return variable_of(&atom->subject) | variable_of(&atom->object);
}

static bool finds_values(const DeriveAtom *atom) {
    return !atom->negated && !atom->is_class_test;
}

static void unbound(RuleCompiler *r, const Argument *a) {
    diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset,
             "a variable gets its value in a condition without 'not' and 'is'",
             "no condition gives '%.*s' a value", (int)a->text.length, a->text.text);
}

/* Conditions in the order given, those that find values first. */
static void order_conditions(RuleCompiler *r, const DeriveAtom *atoms, size_t count) {
    DeriveAtom *ordered = ARENA_ARRAY(r->c->arena, DeriveAtom, count);
    uint32_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (finds_values(&atoms[i])) ordered[kept++] = atoms[i];
    for (size_t i = 0; i < count; i++)
        if (!finds_values(&atoms[i])) ordered[kept++] = atoms[i];
    r->rule->conditions = ordered;
    r->rule->condition_count = kept;
}

/* Returns the variables that have values; all that anything reads must be among them. */
static uint32_t compile_conditions(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_IF);
    uint32_t bound = 0;
    if (!field) return UINT32_MAX;
    size_t count = field->atoms.count;
    if (count > MAX_CONDITIONS) {
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, field->offset, NULL,
                 "a rule has at most %d conditions", MAX_CONDITIONS);
        return UINT32_MAX;
    }
    DeriveAtom *atoms = ARENA_ARRAY(r->c->scratch, DeriveAtom, count);
    for (size_t i = 0; i < count; i++) {
        atoms[i] = compile_atom(r, &field->atoms.items[i]);
        if (finds_values(&atoms[i])) bound |= variables_of(&atoms[i]);
    }
    for (size_t i = 0; i < count; i++)
        if (atoms[i].is_class_test && (variable_of(&atoms[i].subject) & ~bound))
            unbound(r, &field->atoms.items[i].subject);
    order_conditions(r, atoms, count);
    return bound;
}

static void compile_conclusions(RuleCompiler *r, uint32_t bound) {
    const Field *field = field_of(r->syntax, FIELD_THEN);
    if (!field) return;
    size_t count = field->atoms.count;
    DeriveAtom *atoms = ARENA_ARRAY(r->c->arena, DeriveAtom, count);
    for (size_t i = 0; i < count; i++) {
        const AtomSyntax *s = &field->atoms.items[i];
        if (s->negated || slice_is(s->property.text, "is") ||
            s->subject.kind == ARGUMENT_ANY || s->object.kind == ARGUMENT_ANY ||
            s->subject.kind == ARGUMENT_OTHER || s->object.kind == ARGUMENT_OTHER) {
            diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, s->subject.offset,
                     NULL, "'then' states facts: no 'not', 'is', '?' or '!'");
            continue;
        }
        atoms[i] = compile_atom(r, s);
        if (variable_of(&atoms[i].subject) & ~bound) unbound(r, &s->subject);
        if (variable_of(&atoms[i].object) & ~bound) unbound(r, &s->object);
    }
    r->rule->conclusions = atoms;
    r->rule->conclusion_count = (uint32_t)count;
}

void compile_derive(RuleCompiler *r) {
    uint32_t bound = compile_conditions(r);
    compile_conclusions(r, bound);
}
