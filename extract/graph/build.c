/* Findings to statements.

   A position is said twice, as Wikidata does: a direct triple for simple questions,

       actor:nederland pos:supports topic:defence-investment-pledge .

   only where it holds without reserve (affirmative, asserted or announced), and a node
   with holder, stance, target, modality, polarity, rule, words and place. */
#include "build.h"

#include "graph.h"
#include "origin.h"
#include "say.h"
#include "told.h"

#include <string.h>

/* The term of a resolved value; false when it has none. */
static bool value_term(Builder *b, const Value *value, Term *out) {
    switch (value->kind) {
    case VALUE_DOCUMENT: *out = term_iri(b->letter_iri); return true;
    case VALUE_THING: *out = term_iri(use_thing(b, value->id)); return true;
    case VALUE_INDIVIDUAL:
        *out = term_iri(b->vocabulary->individuals[value->id].iri);
        return true;
    case VALUE_DATE: *out = date_term(b, &value->date); return true;
    case VALUE_TEXT: *out = term_literal(value->text); return true;
    default: return false;
    }
}

static void say_letter_date(Builder *b, Slice node, const char *property) {
    PartialDate date;
    if (b->findings->date == INT32_MIN) return;
    days_split(b->findings->date, &date.year, &date.month, &date.day);
    say_term(b, node, property_iri(b, property), date_term(b, &date));
}

/* "…-c1691", with the place of the target where one trigger has several positions. */
static Slice fact_key(Builder *b, const Fact *f) {
    Slice key = place_key(&b->naming, f->trigger.start);
    if (!b->crowded[f->trigger.start]) return key;
    size_t start, end;
    TokenSpan target = f->object.tokens, holder = f->subject.tokens;
    char *text = arena_copy(b->arena, key.text, key.length);
    if (target.end > target.start) {
        token_places(b->findings, target, &start, &end);
        text = arena_format(b->arena, "%s-c%zu", text, start);
    }
    if (holder.end > holder.start) {
        token_places(b->findings, holder, &start, &end);
        text = arena_format(b->arena, "%s-h%zu", text, start);
    }
    if (f->kind == FACT_POSITION) {
        Slice stance = b->vocabulary->individuals[f->property].local;
        text = arena_format(b->arena, "%s-%.*s", text, (int)stance.length, stance.text);
    }
    return slice_of(text);
}

static void say_position(Builder *b, const Fact *f) {
    const Individual *individuals = b->vocabulary->individuals;
    Term holder, target;
    if (!value_term(b, &f->subject, &holder) || !value_term(b, &f->object, &target))
        return;
    Slice node = node_iri(b, "position", fact_key(b, f));
    say_class(b, node, "Position");
    say_term(b, node, property_iri(b, "holder"), holder);
    say(b, node, "stance", individuals[f->property].iri);
    say_term(b, node, property_iri(b, "target"), target);
    say(b, node, "modality", individuals[f->modality].iri);
    say(b, node, "polarity", individuals[f->polarity].iri);
    say_origin(b, node, f, true);
    if (f->noted != NONE && b->provenance != STP_PROVENANCE_NONE)
        say_term(b, node, b->vocabulary->properties[f->noted].iri,
                 term_literal(token_text(b->findings->document, f->noted_as)));
    say(b, node, "wasQuotedFrom", b->letter_iri);
    say_signed(b, node);
    say_letter_date(b, node, "date");
    bool plain = f->polarity == b->affirmative &&
                 (f->modality == b->asserted || f->modality == b->announced);
    uint32_t direct = individuals[f->property].direct;
    if (plain && direct != NONE)
        statement_add(b->list, holder, term_iri(b->vocabulary->properties[direct].iri),
                      target, b->letter_iri);
}

static void say_contribution(Builder *b, const Fact *f) {
    Term contributor, recipient, when;
    if (!value_term(b, &f->subject, &contributor)) return;
    Slice node = node_iri(b, "contribution", fact_key(b, f));
    say_class(b, node, "Contribution");
    say_term(b, node, property_iri(b, "contributor"), contributor);
    Slice quantity = f->object.kind == VALUE_TEXT
                         ? f->object.text
                         : token_text(b->findings->document, f->object.tokens);
    say_dutch(b, node, "quantity", quantity);
    if (value_term(b, &f->recipient, &recipient))
        say_term(b, node, property_iri(b, "recipient"), recipient);
    if (value_term(b, &f->when, &when))
        say_term(b, node, property_iri(b, "temporal"), when);
    say_origin(b, node, f, true);
    say(b, node, "wasQuotedFrom", b->letter_iri);
}

static void say_property(Builder *b, const Fact *f) {
    const Property *property = &b->vocabulary->properties[f->property];
    Term subject, object;
    if (!value_term(b, &f->subject, &subject) || !value_term(b, &f->object, &object))
        return;
    if (property->literal && f->object.kind == VALUE_THING)
        object = term_literal(b->findings->things[f->object.id].label);
    else if (property->literal && f->object.kind == VALUE_TEXT &&
             property->datatype.length)
        object = term_typed(f->object.text, property->datatype);
    else if (!property->literal && f->object.kind == VALUE_TEXT)
        return;
    statement_add(b->list, subject, term_iri(property->iri), object, b->letter_iri);
    if (f->subject.kind == VALUE_THING)
        say_origin(b, use_thing(b, f->subject.id), f, false);
}

static void say_types(Builder *b, Slice node, uint32_t class) {
    const Class *classes = b->vocabulary->classes;
    for (uint32_t c = 0; c < b->vocabulary->class_count; c++)
        if (vocabulary_is_a(b->vocabulary, class, c)) say_type(b, node, classes[c].iri);
}

/* Names of a gazetteer entry, and its identifier elsewhere. */
static void say_entity(Builder *b, Slice node, uint32_t entity) {
    const Vocabulary *v = b->vocabulary;
    for (uint32_t n = v->first_name[entity]; n < v->first_name[entity + 1]; n++) {
        const Name *name = &v->names[n];
        const char *property = name->kind == NAME_PREFERRED     ? "prefLabel"
                               : name->kind == NAME_ALTERNATIVE ? "altLabel"
                                                                : NULL;
        if (!property) continue;
        Term text = name->language.length ? term_language(name->text, name->language)
                                          : term_literal(name->text);
        say_term(b, node, property_iri(b, property), text);
    }
    Slice same = property_iri(b, "sameAs");
    for (uint32_t i = v->first_link[entity]; i < v->first_link[entity + 1] && same.text;
         i++)
        statement_add(b->list, term_iri(node), term_iri(same), term_iri(v->links[i].iri),
                      b->links_graph);
}

/* The same of an entry of the compiled list, of which only its label is known. */
static void say_entry(Builder *b, Slice node, const ListEntry *entry) {
    Slice same = property_iri(b, "sameAs");
    Term label = entry->language.length ? term_language(entry->label, entry->language)
                                        : term_literal(entry->label);
    say_term(b, node, property_iri(b, "prefLabel"), label);
    if (entry->link.length && same.text)
        statement_add(b->list, term_iri(node), term_iri(same), term_iri(entry->link),
                      b->links_graph);
}

static bool is_gazetteer_name(const Builder *b, uint32_t entity, Slice text) {
    const Vocabulary *v = b->vocabulary;
    for (uint32_t n = v->first_name[entity]; n < v->first_name[entity + 1]; n++)
        if (slice_equal(v->names[n].text, text)) return true;
    return false;
}

static void say_thing(Builder *b, uint32_t index) {
    const Thing *thing = &b->findings->things[index];
    Slice node = b->iris[index];
    say_types(b, node, thing->class);
    if (thing->entity != NONE)
        say_entity(b, node, thing->entity);
    else if (thing->entry)
        say_entry(b, node, thing->entry);
    else
        say_dutch(b, node,
                  vocabulary_is(b->vocabulary, thing->class, CORE_EVENT) ? "label"
                                                                         : "prefLabel",
                  thing->label);
    for (uint32_t i = 0; i < thing->name_count; i++)
        if (thing->entity == NONE ||
            !is_gazetteer_name(b, thing->entity, thing->names[i]))
            say_dutch(b, node, "altLabel", thing->names[i]);
}

/* Kinds of thing that are no entity of their own. */
static bool is_listed(const Builder *b, const Thing *thing) {
    static const CoreClass others[] = { CORE_TOPIC,    CORE_MEETING,
                                        CORE_POST,     CORE_DATE,
                                        CORE_AMOUNT,   CORE_DOCUMENT_REFERENCE,
                                        CORE_DOCUMENT, CORE_GROUP };
    if (thing->first == NONE || !thing_is_named(thing)) return false;
    if (thing->entity == NONE && vocabulary_is(b->vocabulary, thing->class, CORE_EVENT))
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (vocabulary_is(b->vocabulary, thing->class, others[i])) return false;
    return b->vocabulary->classes[thing->class].id_space.length > 0;
}

/* Entities inside a topic: 'de relatie van de NAVO met Rusland' mentions both. */
static void say_inside(Builder *b, uint32_t index) {
    const Thing *topic = &b->findings->things[index];
    if (topic->first != NONE || topic->tokens.end <= topic->tokens.start) return;
    for (uint32_t t = topic->tokens.start; t < topic->tokens.end; t++)
        for (uint32_t i = b->mentions_at[t]; i != NONE; i = b->next_mention[i]) {
            const Mention *m = &b->findings->mentions[i];
            if (m->thing != index && m->tokens.end <= topic->tokens.end &&
                is_listed(b, &b->findings->things[m->thing]))
                say(b, b->iris[index], "mentions", use_thing(b, m->thing));
        }
}

/* Topics of the gazetteer in the words of one of this letter. */
static void say_subjects(Builder *b, uint32_t index) {
    const Thing *topic = &b->findings->things[index];
    for (uint32_t i = 0; i < topic->subject_count; i++)
        say(b, b->iris[index], "about", use_thing(b, topic->subjects[i]));
}

/* Each is said with each position, so nobody twice, and not more than a cabinet has.
   False: there are too many. */
static bool add_signer(Builder *b, uint32_t thing) {
    for (size_t i = 0; i < b->signer_count; i++)
        if (b->signers[i] == thing) return true;
    if (b->signer_count == LIMIT_SIGNERS) return false;
    b->signers[b->signer_count++] = thing;
    return true;
}

static void find_signers(Builder *b, Diagnostics *diagnostics) {
    const Findings *found = b->findings;
    uint32_t signed_by = vocabulary_property(b->vocabulary, slice_of("signedBy"));
    for (uint32_t i = 0; i < found->fact_count; i++) {
        const Fact *f = &found->facts[i];
        if (!f->dropped && f->kind == FACT_PROPERTY && f->property == signed_by &&
            f->object.kind == VALUE_THING && !add_signer(b, f->object.id)) {
            diagnose_file(diagnostics, STP_WARNING, found->document->name,
                          "more than %u people sign: positions name the first of them",
                          LIMIT_SIGNERS);
            return;
        }
    }
}

/* What many statements ask for, found once. */
static void index_findings(Builder *b) {
    const Findings *found = b->findings;
    size_t tokens = found->document->token_count;
    b->mentions_at = ARENA_ARRAY(b->arena, uint32_t, tokens + 1);
    b->next_mention = ARENA_ARRAY(b->arena, uint32_t, found->mention_count + 1);
    b->places_at = ARENA_ARRAY(b->arena, uint32_t, tokens + 1);
    for (size_t t = 0; t <= tokens; t++) b->mentions_at[t] = b->places_at[t] = NONE;
    for (uint32_t i = 0; i < found->mention_count; i++) {
        const Mention *m = &found->mentions[i];
        if (m->state != MENTION_CHOSEN || m->thing == NONE) continue;
        b->next_mention[i] = b->mentions_at[m->tokens.start];
        b->mentions_at[m->tokens.start] = i;
    }
}

/* A term that the letter gives a short name: 'zeer zorgwekkende stoffen (ZZS)', or
   'bijzondere opsporingsambtenaren (boa’s)'. It is no name, so it is not mentioned as
   one, but the letter is about it. */
static bool is_term(const Builder *b, const Thing *thing) {
    return thing->entity == NONE && thing->first != NONE && thing->name_count > 0 &&
           !thing_is_named(thing) &&
           (vocabulary_is(b->vocabulary, thing->class, CORE_INSTRUMENT) ||
            vocabulary_is(b->vocabulary, thing->class, CORE_TOPIC) ||
            vocabulary_is(b->vocabulary, thing->class, CORE_GROUP));
}

static void say_letter(Builder *b) {
    say_class(b, b->letter_iri, "Letter");
    say_class(b, b->letter_iri, "Document");
    say_text(b, b->letter_iri, "identifier", b->naming.letter);
    say_letter_date(b, b->letter_iri, "issued");
    told_statements(&b->naming, b->list, b->letter_iri);
    for (uint32_t i = 0; i < b->findings->thing_count; i++)
        if (is_listed(b, &b->findings->things[i]))
            say(b, b->letter_iri, "mentions", use_thing(b, i));
        else if (is_term(b, &b->findings->things[i]))
            say(b, b->letter_iri, "about", use_thing(b, i));
}

/* Who holds an office that the letter names, and where it names it first. */
static void say_offices(Builder *b) {
    for (uint32_t i = 0; i < b->findings->thing_count; i++) {
        const Thing *office = &b->findings->things[i];
        if (office->holder == NONE) continue;
        Slice node = use_thing(b, i);
        say(b, node, "heldBy", use_thing(b, office->holder));
        if (b->provenance != STP_PROVENANCE_NONE)
            say(b, node, "mention", mention_node(b, office->tokens));
    }
}

static void mark_crowded(Builder *b) {
    size_t tokens = b->findings->document->token_count;
    uint8_t *counts = ARENA_ARRAY(b->arena, uint8_t, tokens + 1);
    b->crowded = ARENA_ARRAY(b->arena, uint8_t, tokens + 1);
    for (size_t i = 0; i < b->findings->fact_count; i++) {
        const Fact *f = &b->findings->facts[i];
        if (f->dropped || f->repeated || f->kind == FACT_PROPERTY ||
            f->kind == FACT_RAISED)
            continue;
        if (counts[f->trigger.start]) b->crowded[f->trigger.start] = 1;
        counts[f->trigger.start] = 1;
    }
}

/* A fact of the letter itself that say_letter has said. */
static bool is_letter_own(const Builder *b, const Fact *f) {
    if (f->kind != FACT_PROPERTY || f->subject.kind != VALUE_DOCUMENT) return false;
    Slice local = b->vocabulary->properties[f->property].local;
    return slice_is(local, "identifier") || slice_is(local, "issued");
}

static void say_facts(Builder *b) {
    for (size_t i = 0; i < b->findings->fact_count; i++) {
        const Fact *f = &b->findings->facts[i];
        if (f->dropped || f->repeated || f->kind == FACT_RAISED || is_letter_own(b, f))
            continue;
        if (f->kind == FACT_POSITION)
            say_position(b, f);
        else if (f->kind == FACT_CONTRIBUTION)
            say_contribution(b, f);
        else
            say_property(b, f);
    }
}

static void say_things(Builder *b) {
    for (uint32_t i = 0; i < b->findings->thing_count; i++)
        if (b->used[i]) {
            say_inside(b, i);
            say_subjects(b, i);
        }
    for (uint32_t i = 0; i < b->findings->thing_count; i++)
        if (b->used[i]) say_thing(b, i);
}

StpStatus graph_build(const StpGraph **out, Arena *arena, const Vocabulary *vocabulary,
                      const RuleSet *rules, const Findings *findings,
                      StpProvenance provenance, const char *id,
                      Diagnostics *diagnostics) {
    StpGraph *graph = ARENA_NEW(arena, StpGraph);
    Slice identifier = letter_identifier(arena, vocabulary, findings, id);
    if (!identifier.text) {
        diagnose_file(diagnostics, STP_ERROR, findings->document->name,
                      "'%s' is no identifier: use letters, digits and '-', '_', '.'", id);
        return STP_BAD_LETTER;
    }
    Builder b = { .naming = { arena, vocabulary, findings, identifier },
                  .arena = arena,
                  .vocabulary = vocabulary,
                  .rules = rules,
                  .findings = findings,
                  .provenance = provenance,
                  .list = &graph->statements };
    b.asserted = vocabulary_individual(vocabulary, slice_of("Asserted"));
    b.announced = vocabulary_individual(vocabulary, slice_of("Announced"));
    b.affirmative = vocabulary_individual(vocabulary, slice_of("Affirmative"));
    b.letter_iri = instance_iri(&b.naming, "doc", identifier);
    b.links_graph = instance_iri(&b.naming, "graph", slice_of("links"));
    b.iris = ARENA_ARRAY(arena, Slice, findings->thing_count + 1);
    b.used = ARENA_ARRAY(arena, uint8_t, findings->thing_count + 1);
    statements_begin(&graph->statements, arena);
    index_findings(&b);
    find_signers(&b, diagnostics);
    mark_crowded(&b);
    say_letter(&b);
    say_facts(&b);
    say_offices(&b);
    say_things(&b);
    graph->base = vocabulary->base;
    graph->id = arena_copy(arena, identifier.text, identifier.length);
    for (size_t i = 0; i < findings->fact_count; i++)
        graph->positions += !findings->facts[i].dropped && !findings->facts[i].repeated &&
                            findings->facts[i].kind == FACT_POSITION;
    for (uint32_t i = 0; i < findings->thing_count; i++)
        graph->meetings +=
            b.used[i] &&
            vocabulary_is(vocabulary, findings->things[i].class, CORE_MEETING);
    statements_finish(&graph->statements);
    *out = graph;
    return STP_OK;
}
