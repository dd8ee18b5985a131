/* Facts of `line` rules: what the lay-out says of the letter itself.

   Examples. The footer 'Tweede Kamer, vergaderjaar 2016–2017, 28 676, nr. 266 4' is left
   out of the text, but its groups give the letter its session, dossier, number and
   identifier. 'Voorbeeld' on a line of its own below a motion is a mention of a person,
   and the letter has that mover. */
#include "letter.h"

#include <string.h>

/* What the letter says of itself by that property; NULL when it does not. */
static const Value *stated(const Letter *letter, uint32_t property) {
    for (size_t i = 0; i < letter->facts.count; i++)
        if (letter->facts.items[i].property == property &&
            letter->facts.items[i].subject.kind == VALUE_DOCUMENT)
            return &letter->facts.items[i].object;
    return NULL;
}

/* The same as text; empty when it is none. */
static Slice stated_text(const Letter *letter, uint32_t property) {
    const Value *value = stated(letter, property);
    return value && value->kind == VALUE_TEXT ? value->text : (Slice){ "", 0 };
}

/* What an earlier line says of the letter stands. */
static void state(Letter *letter, uint32_t rule, uint32_t property, Value value) {
    if (property == NONE || stated(letter, property)) return;
    Fact fact = new_fact(rule, property);
    fact.subject = (Value){ .kind = VALUE_DOCUMENT, .id = NONE };
    fact.object = value;
    (void)add_fact(letter, fact);
}

static void state_text(Letter *letter, uint32_t rule, uint32_t property, Slice text) {
    text = slice_trim(text);
    if (text.length == 0) return;
    const char *copy = arena_copy(letter->arena, text.text, text.length);
    state(letter, rule, property,
          (Value){ .kind = VALUE_TEXT, .id = NONE, .text = { copy, text.length } });
}

static Slice group_text(const Letter *letter, Slice line, uint32_t group) {
    size_t start, end;
    if (!regex_group(letter->regex, (int)group, &start, &end)) return (Slice){ "", 0 };
    return slice_between(line.text, start, end);
}

/* The identifier that a rule builds; empty when a part of it is not known. */
static Slice identifier(Letter *letter, const Rule *rule, Slice line) {
    size_t room = line.length + 1, used = 0;
    for (uint32_t i = 0; i < rule->key_count; i++) {
        const Node *part = &rule->key_parts[i];
        room += part->kind == NODE_STRING     ? part->string.length
                : part->kind == NODE_PROPERTY ? stated_text(letter, part->id).length
                                              : line.length;
    }
    char *out = ARENA_ARRAY(letter->arena, char, room);
    for (uint32_t i = 0; i < rule->key_count; i++) {
        const Node *part = &rule->key_parts[i];
        size_t before = used;
        if (part->kind == NODE_STRING)
            for (size_t c = 0; c < part->string.length; c++)
                out[used++] = part->string.text[c];
        else if (part->kind == NODE_PROPERTY)
            used = key_append(out, used, stated_text(letter, part->id));
        else
            used = key_append(out, used, group_text(letter, line, part->id));
        if (used == before) return (Slice){ "", 0 };
    }
    return (Slice){ out, used };
}

/* Gives `use` each line that a rule with data has matched, with its groups at hand. */
static void each_line(Letter *letter,
                      void (*use)(Letter *letter, uint32_t rule, Slice line)) {
    for (size_t i = 0; i < letter->document->line_count; i++) {
        const LineMatch *found = &letter->document->lines[i];
        uint32_t index = letter->rules->line_rules_offset + found->rule;
        const Rule *rule = &letter->rules->rules[index];
        Slice line = found->text;
        if (rule->emit_count + rule->key_count == 0) continue;
        if (regex_search(letter->rules->layout.lines[found->rule].regex, letter->regex,
                         line.text, line.length, 0) == REGEX_MATCHED)
            use(letter, index, line);
    }
}

/* Lines without data too: what a letter has is no news, that a rule sees it is. */
static void trace_lines(Letter *letter) {
    const Document *d = letter->document;
    for (size_t i = 0; letter->trace && i < d->line_count; i++)
        letter->trace->hits[letter->rules->line_rules_offset + d->lines[i].rule]++;
}

static void read_groups(Letter *letter, uint32_t index, Slice line) {
    const Rule *rule = &letter->rules->rules[index];
    for (uint32_t i = 0; i < rule->emit_count; i++) {
        const Emit *emit = &rule->emits[i];
        if (emit->object.kind == NODE_GROUP)
            state_text(letter, index, emit->property,
                       group_text(letter, line, emit->object.id));
        if (emit->object.kind == NODE_INDIVIDUAL)
            state(letter, index, emit->property,
                  (Value){ .kind = VALUE_INDIVIDUAL, .id = emit->object.id });
    }
}

static void read_identifier(Letter *letter, uint32_t index, Slice line) {
    const Rule *rule = &letter->rules->rules[index];
    if (rule->key_count)
        state_text(letter, index,
                   vocabulary_property(letter->vocabulary, slice_of("identifier")),
                   identifier(letter, rule, line));
}

/* The first token that does not begin before a byte of the clean text. */
static uint32_t token_from(const Document *d, size_t place) {
    size_t low = 0, high = d->token_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->tokens[middle].span.start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static TokenSpan line_tokens(const Letter *letter, const LineMatch *line) {
    const Document *d = letter->document;
    return (TokenSpan){ token_from(d, document_text_place(d, line->start)),
                        token_from(d, document_text_place(d, line->end - 1) + 1) };
}

void match_line_mentions(Letter *letter) {
    const Document *d = letter->document;
    for (size_t i = 0; i < d->line_count; i++) {
        uint32_t index = letter->rules->line_rules_offset + d->lines[i].rule;
        const Rule *rule = &letter->rules->rules[index];
        if (rule->class == NONE) continue;
        TokenSpan tokens = line_tokens(letter, &d->lines[i]);
        if (tokens.end <= tokens.start) continue;
        uint32_t mention = add_mention(letter, new_mention(tokens, rule->class, index));
        if (mention == NONE) continue;
        Emission e = { .rule = index,
                       .this_mention = mention,
                       .evidence = tokens,
                       .trigger = { tokens.start, tokens.start + 1 } };
        emit_facts(letter, &e);
    }
}

/* Identifiers come last: one may need what another line says. */
void match_lines(Letter *letter) {
    trace_lines(letter);
    each_line(letter, read_groups);
    each_line(letter, read_identifier);
}

static bool matches(const Letter *letter, const Regex *regex, Slice text) {
    return regex_search(regex, letter->regex, text.text, text.length, 0) == REGEX_MATCHED;
}

/* Whether the metadata have some value that the rule asks for; fields have no order. */
static bool has_begun(const Letter *letter, const LineRule *rule) {
    const Document *d = letter->document;
    for (size_t i = 0; rule->since && i < d->told_count; i++)
        if (matches(letter, rule->since, d->told[i].value)) return true;
    return !rule->since;
}

void each_told(Letter *letter, ToldUse *use, void *context) {
    const Layout *layout = &letter->rules->layout;
    const Document *d = letter->document;
    for (uint32_t i = 0; i < layout->line_count; i++) {
        const LineRule *rule = &layout->lines[i];
        if (rule->kind != LINE_METADATA || !has_begun(letter, rule)) continue;
        for (size_t k = 0; k < d->told_count; k++)
            if (matches(letter, rule->below, d->told[k].field) &&
                matches(letter, rule->regex, d->told[k].value))
                use(letter, letter->rules->line_rules_offset + i, d->told[k].value,
                    context);
    }
}

static void read_told(Letter *letter, uint32_t rule, Slice value, void *context) {
    (void)context;
    if (letter->trace) letter->trace->hits[rule]++;
    read_groups(letter, rule, value);
}

void match_told(Letter *letter) {
    each_told(letter, read_told, NULL);
}
