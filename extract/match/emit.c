/* Facts from bindings: fills in what `emit` says.

   Example. The frame 'condemns' binds a: Nederland and t: two members of a coordination,
   so `emit position a condemns t` makes two positions with the same trigger. */
#include "clauses.h"
#include "frames.h"

#include "../base/limits.h"

TokenSpan span_union(TokenSpan a, TokenSpan b) {
    if (a.end <= a.start) return b;
    if (b.end <= b.start) return a;
    return (TokenSpan){ a.start < b.start ? a.start : b.start,
                        a.end > b.end ? a.end : b.end };
}

Slice token_text(const Document *document, TokenSpan span) {
    if (span.end <= span.start) return (Slice){ "", 0 };
    return slice_between(document->text.text, document->tokens[span.start].span.start,
                         document->tokens[span.end - 1].span.end);
}

/* Is the rest of the phrase only another name of the mention in brackets: 'Defence
   Investment Pledge (DIP)'? */
static bool is_named_again(const Letter *letter, TokenSpan rest, uint32_t mention) {
    if (rest.end - rest.start != 3) return false;
    uint32_t inner =
        mention_at(letter, (TokenSpan){ rest.start + 1, rest.start + 2 }, NONE);
    return inner != NONE && letter->mentions.items[inner].alias_of == mention;
}

/* 'een verbod | (Kamerstuk 33 783, nr. 24)': what brackets at its end add is no part of
   what a phrase names, so that it is the same without them. But 'de motie Voorbeeld
   (Kamerstuk 33 783, nr. 24)' is known from others by its number. */
static TokenSpan before_brackets(const Letter *letter, TokenSpan phrase) {
    uint32_t t = phrase.end, depth = 0;
    if (t <= phrase.start || !is_mark(letter, t - 1, ')')) return phrase;
    TokenSpan head = base_phrase(letter, phrase.start, phrase.end);
    for (uint32_t h = head.start; h < head.end; h++)
        if (token_is(letter, h, WORD_TITLED) && !token_is(letter, h, WORD_DETERMINER))
            return phrase;
    while (t-- > phrase.start + 1) {
        depth += is_mark(letter, t, ')');
        if (is_mark(letter, t, '(') && --depth == 0)
            return phrase_trim(letter, (TokenSpan){ phrase.start, t });
    }
    return phrase;
}

/* 'wijst het verzoek om hulp | af.': the loose part of the verb in front is no part of
   the phrase that it ends. */
static TokenSpan before_part(const Letter *letter, TokenSpan phrase) {
    if (phrase.end < phrase.start + 2 || letter->clauses.count == 0) return phrase;
    uint32_t last = phrase.end - 1;
    uint32_t finite = letter->clauses.items[letter->clause_of[last]].finite;
    bool loose = finite != NONE && finite < phrase.start && !letter->covered[last] &&
                 is_part_of(letter, finite, last) && is_last_particle(letter, last);
    return loose ? phrase_trim(letter, (TokenSpan){ phrase.start, last }) : phrase;
}

/* 'zal het advies om de wet | te verduidelijken | opvolgen': a phrase that begins in an
   infinitive clause ends with it. */
static TokenSpan within_infinitive(const Letter *letter, TokenSpan phrase) {
    if (phrase.end <= phrase.start || letter->clauses.count == 0) return phrase;
    uint32_t first = letter->clause_of[phrase.start];
    if (letter->clauses.items[first].kind != CLAUSE_INFINITIVE) return phrase;
    uint32_t above = letter->clauses.items[first].parent;
    for (uint32_t t = phrase.start + 1; t < phrase.end && above != NONE; t++)
        if (letter->clause_of[t] == above)
            return phrase_trim(letter, (TokenSpan){ phrase.start, t });
    return phrase;
}

Value value_of_tokens(const Letter *letter, TokenSpan tokens) {
    TokenSpan core = phrase_trim(letter, without_addition(letter, tokens));
    core = within_infinitive(letter, before_part(letter, core));
    for (uint32_t end = core.end; end > core.start; end--) {
        uint32_t mention = mention_at(letter, (TokenSpan){ core.start, end }, NONE);
        if (mention == NONE) continue;
        if (end == core.end ||
            is_named_again(letter, (TokenSpan){ end, core.end }, mention))
            return (Value){ .kind = VALUE_MENTION, .id = mention, .tokens = tokens };
    }
    core = before_brackets(letter, core);
    return (Value){ .kind = core.end > core.start ? VALUE_PHRASE : VALUE_NOTHING,
                    .id = NONE,
                    .tokens = core };
}

/* The number of a combination of values for each binding, counted like an odometer. */
typedef struct {
    uint32_t index[MAX_BINDINGS];
} Choice;

static Value chosen(const Emission *e, const Choice *choice, uint32_t binding) {
    if (binding >= MAX_BINDINGS || e->counts[binding] == 0)
        return (Value){ .kind = VALUE_NOTHING, .id = NONE };
    return e->values[binding][choice->index[binding]];
}

static Value node_value(const Letter *letter, const Emission *e, const Choice *choice,
                        const Node *node) {
    Value v = { .kind = VALUE_NOTHING, .id = NONE };
    switch (node->kind) {
    case NODE_BINDING: return chosen(e, choice, node->id);
    case NODE_THIS:
        if (e->this_mention != NONE)
            v = (Value){ .kind = VALUE_MENTION, .id = e->this_mention };
        return v;
    case NODE_DOCUMENT: return (Value){ .kind = VALUE_DOCUMENT, .id = NONE };
    case NODE_SPEAKER: return speaker_at(letter, e->trigger.start);
    case NODE_OCCASION: return occasion_at(letter, e->trigger.start);
    case NODE_TOLD: return told_at(letter, e->trigger.start);
    case NODE_START:
    case NODE_END:
        v = chosen(e, choice, node->id);
        if (v.kind == VALUE_MENTION)
            v.kind = node->kind == NODE_START ? VALUE_START : VALUE_END;
        return v;
    case NODE_TEXT:
        v = chosen(e, choice, node->id);
        if (v.kind == VALUE_NOTHING) return v;
        if (v.tokens.end <= v.tokens.start)
            v.tokens = letter->mentions.items[v.id].tokens;
        return (Value){ .kind = VALUE_TEXT,
                        .id = NONE,
                        .tokens = v.tokens,
                        .text = token_text(letter->document, v.tokens) };
    case NODE_PROPERTY:
    case NODE_GROUP: return chosen(e, choice, node->id);
    case NODE_INDIVIDUAL: return (Value){ .kind = VALUE_INDIVIDUAL, .id = node->id };
    case NODE_ENTITY: return (Value){ .kind = VALUE_ENTITY, .id = node->id };
    case NODE_STRING:
        if (node->string.length)
            v = (Value){ .kind = VALUE_TEXT, .text = node->string, .id = NONE };
        return v;
    }
    return v;
}

Fact new_fact(uint32_t rule, uint32_t property) {
    return (Fact){ .kind = FACT_PROPERTY,
                   .rule = rule,
                   .property = property,
                   .modality = NONE,
                   .polarity = NONE,
                   .noted = NONE,
                   .next = NONE };
}

bool value_equal(const Value *a, const Value *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case VALUE_DATE:
        return a->date.year == b->date.year && a->date.month == b->date.month &&
               a->date.day == b->date.day;
    case VALUE_TEXT: return slice_equal(a->text, b->text);
    default: return a->id == b->id;
    }
}

bool add_fact(Letter *letter, Fact fact) {
    if (letter->facts.count >= LIMIT_FACTS) return false;
    uint32_t index = (uint32_t)letter->facts.count;
    if (fact.kind == FACT_PROPERTY && fact.subject.kind == VALUE_MENTION) {
        Mention *m = &letter->mentions.items[fact.subject.id];
        fact.next = m->first_fact;
        m->first_fact = index;
    }
    vector_push(letter->arena, &letter->facts, fact);
    return true;
}

/* Words that a value stands on; empty for constants. */
static TokenSpan value_tokens(const Letter *letter, const Value *v) {
    if (v->tokens.end > v->tokens.start) return v->tokens;
    if (v->kind == VALUE_MENTION || v->kind == VALUE_START || v->kind == VALUE_END)
        return letter->mentions.items[v->id].tokens;
    return (TokenSpan){ 0, 0 };
}

/* 'Nederland zal benadrukken dat samenwerking van belang is': what a speaker will say is
   announced, though 'is' alone asserts it. */
static void inherit_modality(const Letter *letter, Fact *fact) {
    uint32_t clause = letter->clause_of[fact->trigger.start];
    if (letter->modality[fact->trigger.start] != NONE) return;
    for (; clause != NONE; clause = letter->clauses.items[clause].parent) {
        const Clause *c = &letter->clauses.items[clause];
        TokenSpan subject = clause_subject(letter, clause);
        bool speaks = fact->subject.kind == VALUE_MENTION && c->finite != NONE &&
                      subject.start <= fact->subject.tokens.start &&
                      fact->subject.tokens.end <= subject.end;
        if (speaks && letter->modality[c->finite] != NONE) {
            fact->modality = letter->modality[c->finite];
            return;
        }
    }
}

/* 'Dit is | waarom ik het plan steun': no question, but what 'dit' is. */
static bool answers_itself(const Letter *letter, uint32_t introducer) {
    return introducer > 1 && (letter->verbs[introducer - 1] & VERB_COPULA) &&
           (letter->verbs[introducer - 1] & FORM_FINITE) &&
           token_is(letter, introducer - 2, WORD_DEMONSTRATIVE) &&
           begins_statement(letter, introducer - 2);
}

/* Does the word stand in a question inside the sentence, 'de vraag hoe …', 'bezien of …',
   or in what somebody unnamed holds, 'de klacht | dat …'? Nobody has said it; but a rule
   that is set off by the word itself has told what it means ('het is onwenselijk |
   wanneer …'). */
static bool is_asked(const Letter *letter, uint32_t token) {
    for (uint32_t c = letter->clause_of[token]; c != NONE;
         c = letter->clauses.items[c].parent) {
        uint32_t introducer = letter->clauses.items[c].introducer;
        if (introducer == NONE || introducer == token ||
            letter->clauses.items[c].kind != CLAUSE_SUBORDINATE ||
            answers_itself(letter, introducer))
            continue;
        if (token_is(letter, introducer, WORD_INTERROGATIVE) ||
            (introducer > 0 && token_is(letter, introducer - 1, WORD_HEARSAY)))
            return true;
    }
    return false;
}

/* 'Ik ben niet van mening dat de regels moeten worden herzien': whoever denies the clause
   above denies what it is completed by. */
static void inherit_polarity(const Letter *letter, Fact *fact) {
    uint32_t clause = letter->clause_of[fact->trigger.start];
    if (letter->polarity[fact->trigger.start] != NONE) return;
    while (clause != NONE && is_complement(letter, &letter->clauses.items[clause])) {
        clause = letter->clauses.items[clause].parent;
        uint32_t finite = clause == NONE ? NONE : letter->clauses.items[clause].finite;
        if (finite == NONE || letter->polarity[finite] == NONE) continue;
        fact->polarity = letter->polarity[finite];
        return;
    }
}

static bool set_context(Letter *letter, const Rule *rule, uint32_t denied, Fact *fact) {
    bool silent = false;
    fact->modality = vocabulary_individual(letter->vocabulary, slice_of("Asserted"));
    uint32_t affirmative =
        vocabulary_individual(letter->vocabulary, slice_of("Affirmative"));
    fact->polarity = affirmative;
    context_of(letter, fact->trigger.start, &fact->modality, &fact->polarity, &silent);
    if (denied != NONE && letter->polarity[denied] == NONE) fact->polarity = affirmative;
    inherit_modality(letter, fact);
    inherit_polarity(letter, fact);
    uint32_t note = letter->note_at ? letter->note_at[fact->trigger.start] : NONE;
    if (note != NONE) {
        fact->noted = letter->notes.items[note].property;
        fact->noted_as = letter->notes.items[note].tokens;
    }
    if (rule->fixed_modality != NONE) fact->modality = rule->fixed_modality;
    if (rule->fixed_polarity != NONE) fact->polarity = rule->fixed_polarity;
    return !silent && !is_asked(letter, fact->trigger.start);
}

/* 'trekt geen € 5 miljoen uit', 'indien het kabinet € 3 miljoen vrijmaakt': nobody gives
   anything. */
static bool is_given(const Letter *letter, const Fact *fact) {
    const Vocabulary *v = letter->vocabulary;
    return fact->polarity == vocabulary_individual(v, slice_of("Affirmative")) &&
           fact->modality != vocabulary_individual(v, slice_of("Conditional")) &&
           fact->modality != vocabulary_individual(v, slice_of("Proposed"));
}

/* The words of a position: from its trigger to its target. 'bleef | tegen': where the
   target is only pointed to, or stands in another sentence, all that set it off. */
static TokenSpan position_words(const Letter *letter, const Emission *e,
                                const Value *target) {
    TokenSpan words = value_tokens(letter, target);
    const Token *tokens = letter->document->tokens;
    if (words.end > words.start &&
        tokens[words.start].sentence != tokens[e->trigger.start].sentence)
        return e->evidence;
    return span_union(target->kind == VALUE_ANAPHOR ? e->evidence : e->trigger, words);
}

static void emit_one(Letter *letter, const Emission *e, const Choice *choice,
                     const Emit *emit) {
    const Rule *rule = &letter->rules->rules[e->rule];
    Fact fact = new_fact(e->rule, emit->property);
    if (emit->kind == EMIT_POSITION) fact.kind = FACT_POSITION;
    if (emit->kind == EMIT_CONTRIBUTION) fact.kind = FACT_CONTRIBUTION;
    if (emit->kind == EMIT_RAISED) fact.kind = FACT_RAISED;
    fact.trigger = e->trigger;
    fact.evidence = e->evidence;
    fact.words = e->words;
    fact.subject = node_value(letter, e, choice, &emit->subject);
    fact.object = node_value(letter, e, choice, &emit->object);
    if (fact.subject.kind == VALUE_NOTHING || fact.object.kind == VALUE_NOTHING) return;
    if (emit->kind == EMIT_CONTRIBUTION) {
        fact.recipient = node_value(letter, e, choice, &emit->recipient);
        fact.when = node_value(letter, e, choice, &emit->when);
        if (!set_context(letter, rule, e->denied, &fact) || !is_given(letter, &fact))
            return;
    }
    if (emit->kind == EMIT_POSITION) {
        if (!set_context(letter, rule, e->denied, &fact)) return;
        fact.evidence = position_words(letter, e, &fact.object);
    }
    Value speakers[LIMIT_LIST_MEMBERS];
    size_t count =
        emit->subject.kind == NODE_SPEAKER
            ? speakers_at(letter, e->trigger.start, speakers, LIMIT_LIST_MEMBERS)
            : 0;
    (void)add_fact(letter, fact);
    for (size_t i = 1; i < count; i++) {
        fact.subject = speakers[i];
        (void)add_fact(letter, fact);
    }
}

/* Goes to the next combination; false after the last. */
static bool advance(const Emission *e, Choice *choice) {
    for (uint32_t b = 0; b < MAX_BINDINGS; b++) {
        if (e->counts[b] < 2) continue;
        if (++choice->index[b] < e->counts[b]) return true;
        choice->index[b] = 0;
    }
    return false;
}

void emit_facts(Letter *letter, const Emission *emission) {
    const Rule *rule = &letter->rules->rules[emission->rule];
    Choice choice = { { 0 } };
    uint32_t rounds = 0;
    size_t before = letter->facts.count;
    do {
        for (uint32_t i = 0; i < rule->emit_count; i++) {
            bool doubled = false;
            size_t count = letter->facts.count;
            emit_one(letter, emission, &choice, &rule->emits[i]);
            if (letter->facts.count == count) continue;
            const Fact *new = &letter->facts.items[count];
            for (size_t f = before; f < count && !doubled; f++) {
                const Fact *old = &letter->facts.items[f];
                doubled = old->property == new->property && old->kind == new->kind &&
                          old->subject.kind == new->subject.kind &&
                          old->subject.id == new->subject.id &&
                          old->object.kind == new->object.kind &&
                          old->object.id == new->object.id &&
                          old->object.tokens.start == new->object.tokens.start &&
                          old->object.tokens.end == new->object.tokens.end;
            }
            if (doubled) letter->facts.items[count].dropped = true;
        }
    } while (++rounds < LIMIT_LIST_MEMBERS * LIMIT_LIST_MEMBERS &&
             advance(emission, &choice));
}

/* 'A. Voorbeeld, | directeur van de bank': the office of who stands before it, and nobody
   besides. */
static bool is_office_of(const Letter *letter, const Value *before, TokenSpan tokens) {
    uint32_t comma = before->tokens.end, post = mention_at(letter, tokens, NONE);
    return before->kind == VALUE_MENTION && tokens.start == comma + 1 &&
           is_mark(letter, comma, ',') && mention_is(letter, before->id, CORE_PERSON) &&
           post != NONE && mention_is(letter, post, CORE_POST);
}

static void bind_members(Letter *letter, Emission *e, uint32_t binding, TokenSpan tokens,
                         bool each, Value *values) {
    TokenSpan members[LIMIT_LIST_MEMBERS];
    size_t count = 1;
    members[0] = tokens;
    if (each) count = phrase_members(letter, tokens, members, LIMIT_LIST_MEMBERS);
    for (size_t i = 0; i < count && e->counts[binding] < MAX_BOUND; i++) {
        uint32_t n = e->counts[binding];
        if (n > 0 && is_office_of(letter, &values[n - 1], members[i])) continue;
        values[n] = value_of_tokens(letter, members[i]);
        e->counts[binding]++;
    }
}

void emit_match(Letter *letter, uint32_t rule_index, const PatternMatch *match,
                uint32_t this_mention) {
    const Rule *rule = &letter->rules->rules[rule_index];
    if (rule->emit_count == 0) return;
    Emission e = { .rule = rule_index,
                   .this_mention = this_mention,
                   .evidence = match->tokens,
                   .denied = NONE };
    for (uint32_t b = 0; b < rule->binding_count; b++) {
        uint32_t bound = 0;
        for (uint32_t i = 0; i < match->bound_count; i++)
            bound += match->bound[i].binding == b;
        if (bound == 0) continue;
        bool each = (rule->each >> b) & 1u;
        uint32_t room = each ? MAX_BOUND : bound;
        Value *values = ARENA_ARRAY(letter->arena, Value, room);
        e.values[b] = values;
        for (uint32_t i = 0; i < match->bound_count; i++)
            if (match->bound[i].binding == b)
                bind_members(letter, &e, b, match->bound[i].tokens, each, values);
    }
    uint32_t trigger = trigger_in(letter, rule->match, match->tokens);
    e.trigger = (TokenSpan){ trigger, trigger + 1 };
    emit_facts(letter, &e);
}
