/* Facts of `line` rules: what the lay-out says of the letter itself.

   Example. The footer 'Tweede Kamer, vergaderjaar 2016–2017, 28 676, nr. 266 4' is left
   out of the text, but its groups give the letter its session, dossier, number and
   identifier. */
#include "letter.h"

#include <string.h>

static bool has_fact(const Letter *letter, uint32_t property) {
    for (size_t i = 0; i < letter->facts.count; i++)
        if (letter->facts.items[i].property == property &&
            letter->facts.items[i].subject.kind == VALUE_DOCUMENT)
            return true;
    return false;
}

static void state(Letter *letter, uint32_t rule, uint32_t property, Slice text) {
    text = slice_trim(text);
    if (property == NONE || text.length == 0 || has_fact(letter, property)) return;
    Fact fact = { .kind = FACT_PROPERTY,
                  .rule = rule,
                  .property = property,
                  .modality = NONE,
                  .polarity = NONE,
                  .next = NONE };
    fact.subject = (Value){ .kind = VALUE_DOCUMENT, .id = NONE };
    fact.object = (Value){ .kind = VALUE_TEXT,
                           .id = NONE,
                           .text = { arena_copy(letter->arena, text.text, text.length),
                                     text.length } };
    vector_push(letter->arena, &letter->facts, fact);
}

static Slice group_text(const Letter *letter, Slice line, uint32_t group) {
    size_t start, end;
    if (!regex_group(letter->regex, (int)group, &start, &end)) return (Slice){ "", 0 };
    return slice_between(line.text, start, end);
}

/* Without spaces: '28 676' is dossier 28676. */
static size_t append_dense(char *out, size_t used, Slice text) {
    for (size_t i = 0; i < text.length; i++)
        if (text.text[i] != ' ') out[used++] = text.text[i];
    return used;
}

static Slice identifier(Letter *letter, const Rule *rule, Slice line) {
    char *out = ARENA_ARRAY(letter->arena, char, line.length * rule->key_count + 256);
    size_t used = 0;
    for (uint32_t i = 0; i < rule->key_count; i++) {
        const Node *part = &rule->key_parts[i];
        if (part->kind == NODE_STRING && part->string.length < 64)
            used = append_dense(out, used, part->string);
        if (part->kind == NODE_GROUP)
            used = append_dense(out, used, group_text(letter, line, part->id));
    }
    return (Slice){ out, used };
}

static void read_line(Letter *letter, const LineMatch *found) {
    uint32_t index = letter->rules->line_rules_offset + found->rule;
    const Rule *rule = &letter->rules->rules[index];
    const LineRule *line_rule = &letter->rules->layout.lines[found->rule];
    Slice line = found->text;
    if (rule->emit_count + rule->key_count == 0) return;
    if (regex_search(line_rule->regex, letter->regex, line.text, line.length, 0) !=
        REGEX_MATCHED)
        return;
    for (uint32_t i = 0; i < rule->emit_count; i++)
        if (rule->emits[i].object.kind == NODE_GROUP)
            state(letter, index, rule->emits[i].property,
                  group_text(letter, line, rule->emits[i].object.id));
    if (rule->key_count)
        state(letter, index,
              vocabulary_property(letter->vocabulary, slice_of("identifier")),
              identifier(letter, rule, line));
}

void match_lines(Letter *letter) {
    for (size_t i = 0; i < letter->document->line_count; i++)
        read_line(letter, &letter->document->lines[i]);
}
