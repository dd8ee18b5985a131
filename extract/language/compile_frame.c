/* Triggers and slots of `frame` rules. */
#include "compiler.h"
#include "parser.h"

/* trigger := head [ 'with' … ]: the head is one word, given in one or several ways. */
static void compile_trigger(RuleCompiler *r, const TriggerSyntax *syntax,
                            FrameTrigger *out) {
    Compiler *c = r->c;
    VECTOR(Pattern) with = { 0 };
    IdVector ids = { 0 };
    const Element *second = syntax->head->first->next;
    if (second)
        diagnose(c->diagnostics, STP_ERROR, &r->file->source, second->offset,
                 "as in: trigger <LEMMA> with \"WORD\"",
                 "other words of a trigger stand behind 'with'");
    else if (lexemes_of(c, r->file, syntax->head, &ids))
        out->head = set_of(c, &ids);
    for (size_t i = 0; i < syntax->with.count; i++) {
        Pattern *pattern = compile_pattern(c, r->file, syntax->with.items[i], NULL);
        if (!pattern) continue;
        find_needs(c, syntax->with.items[i], pattern);
        column_add(c, &c->besides, pattern);
        vector_push(c->arena, &with, *pattern);
    }
    out->with = with.items;
    out->with_count = (uint32_t)with.count;
}

static void compile_triggers(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_TRIGGER);
    if (!field) return;
    FrameTrigger *triggers =
        ARENA_ARRAY(r->c->arena, FrameTrigger, field->triggers.count);
    for (size_t i = 0; i < field->triggers.count; i++)
        compile_trigger(r, &field->triggers.items[i], &triggers[i]);
    r->rule->triggers = triggers;
    r->rule->trigger_count = (uint32_t)field->triggers.count;
}

/* What may fill a slot, in order of preference. `clausal`: no fill needs a place of its
   own. */
static void compile_fills(RuleCompiler *r, const FillerSyntax *syntax, Slot *slot,
                          bool *clausal) {
    VECTOR(Fill) fills = { 0 };
    *clausal = true;
    for (size_t i = 0; i < syntax->fills.count; i++) {
        const Argument *a = &syntax->fills.items[i];
        Fill fill = { FILL_TYPE, NONE };
        if (a->kind == ARGUMENT_WORD && fill_kind_of(a->text, &fill.kind) &&
            fill_has_type(fill.kind))
            a = &syntax->fills.items[++i];
        if (a->kind == ARGUMENT_TYPE)
            fill.class = find_class(r->c, r->file, a->text, a->offset);
        r->rule->implies |= fill.kind == FILL_IMPLIED;
        if (fill.kind == FILL_TYPE || fill.kind == FILL_PHRASE || fill.kind == FILL_DEED)
            *clausal = false;
        vector_push(r->c->arena, &fills, fill);
    }
    slot->fills = fills.items;
    slot->fill_count = (uint32_t)fills.count;
}

static void compile_slot(RuleCompiler *r, const Field *field, Slot *slot) {
    const FillerSyntax *syntax = &field->filler;
    IdVector ids = { 0 };
    bool clausal;
    slot->kind = field->kind == FIELD_SUBJECT  ? SLOT_SUBJECT
                 : field->kind == FIELD_OBJECT ? SLOT_OBJECT
                                               : SLOT_AFTER;
    slot->binding = binding_add(r->c, r->file, r->rule, syntax->name, syntax->offset);
    slot->each = syntax->each;
    slot->undenied = syntax->undenied;
    slot->optional = slot->kind == SLOT_AFTER ? !syntax->required : syntax->optional;
    compile_fills(r, syntax, slot, &clausal);
    if (syntax->after && lexemes_of(r->c, r->file, syntax->after, &ids))
        slot->after = set_of(r->c, &ids);
    slot->back = pronominals_of(r->c, slot->after);
    if (slot->kind == SLOT_AFTER && !syntax->after && !clausal)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, field->end,
                 "as in: slot p: {Place} after \"in\"",
                 "'slot' needs 'after' and prepositions");
    if (slot->kind == SLOT_SUBJECT && syntax->after)
        diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, syntax->after->offset,
                 NULL, "a subject stands after no preposition");
}

static bool is_slot(const Field *field) {
    return field->kind == FIELD_SUBJECT || field->kind == FIELD_OBJECT ||
           field->kind == FIELD_SLOT;
}

static bool binds_again(const RuleCompiler *r, const Slot *slots, size_t count) {
    for (size_t i = 0; i + 1 < count; i++)
        if (slots[i].binding == slots[count - 1].binding)
            return r->rule->binding_count > 0;
    return false;
}

static void compile_slots(RuleCompiler *r) {
    size_t fields = r->syntax->fields.count, count = 0;
    Slot *slots = ARENA_ARRAY(r->c->arena, Slot, fields);
    for (size_t i = 0; i < fields; i++) {
        const Field *field = &r->syntax->fields.items[i];
        if (!is_slot(field)) continue;
        compile_slot(r, field, &slots[count++]);
        if (binds_again(r, slots, count))
            diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, field->filler.offset,
                     NULL, "'%.*s' is bound twice", (int)field->filler.name.length,
                     field->filler.name.text);
    }
    r->rule->slots = slots;
    r->rule->slot_count = (uint32_t)count;
}

static uint32_t individual_field(RuleCompiler *r, FieldKind kind) {
    const Field *field = field_of(r->syntax, kind);
    const Argument *a =
        field ? argument(r, field, 0, ARGUMENT_WORD, "an individual") : NULL;
    if (!a || !arguments_end(r, field, 1)) return NONE;
    return find_individual(r->c, r->file, a->text, a->offset);
}

/* clauses := { 'main' | 'complement' | 'relative' | 'adverbial' } */
static uint32_t clause_places(RuleCompiler *r) {
    static const char *const places[PLACE_COUNT] = { "main", "complement", "relative",
                                                     "adverbial" };
    const char *what = "main, complement, relative or adverbial";
    const Field *field = field_of(r->syntax, FIELD_CLAUSES);
    uint32_t set = 0;
    for (size_t i = 0; field && (i < field->arguments.count || i == 0); i++) {
        const Argument *a = argument(r, field, i, ARGUMENT_WORD, what);
        if (!a) return 0;
        uint32_t before = set;
        for (uint32_t k = 0; k < PLACE_COUNT; k++)
            if (slice_is(a->text, places[k])) set |= 1u << k;
        if (set == before)
            diagnose(r->c->diagnostics, STP_ERROR, &r->file->source, a->offset, NULL,
                     "expected %s", what);
    }
    return set;
}

void compile_fixed_context(RuleCompiler *r) {
    r->rule->fixed_polarity = individual_field(r, FIELD_POLARITY);
    r->rule->fixed_modality = individual_field(r, FIELD_MODALITY);
}

/* joins := STANCE { STANCE } */
void compile_joined(RuleCompiler *r) {
    const Field *field = field_of(r->syntax, FIELD_JOINS);
    size_t count = !field ? 0 : field->arguments.count ? field->arguments.count : 1;
    uint32_t *stances = ARENA_ARRAY(r->c->arena, uint32_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        const Argument *a = argument(r, field, i, ARGUMENT_WORD, "a stance");
        stances[i] = a ? find_stance(r->c, r->file, a->text, a->offset) : NONE;
    }
    r->rule->joined = stances;
    r->rule->joined_count = (uint32_t)count;
}

void compile_frame(RuleCompiler *r) {
    compile_triggers(r);
    compile_slots(r);
    r->rule->clauses = clause_places(r);
    r->rule->yields = flag_field(r, FIELD_YIELDS);
    r->rule->wished = flag_field(r, FIELD_WISHED);
    r->rule->demanding = flag_field(r, FIELD_DEMANDING);
    r->rule->repeats = flag_field(r, FIELD_REPEATS);
    compile_joined(r);
    r->rule->alone = flag_field(r, FIELD_ALONE);
    r->rule->past = flag_field(r, FIELD_PAST);
    compile_fixed_context(r);
    compile_emits(r);
}
