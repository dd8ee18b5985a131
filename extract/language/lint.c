#include "lint.h"

#include <string.h>

static void warn(Diagnostics *diagnostics, const Rule *rule, const char *message,
                 const Rule *other) {
    if (other)
        diagnose(diagnostics, STP_WARNING, &rule->source, rule->offset, NULL,
                 "%s '%.*s' (%s:%u)", message, (int)other->id.length, other->id.text,
                 other->source.name, other->line);
    else
        diagnose(diagnostics, STP_WARNING, &rule->source, rule->offset, NULL, "%s",
                 message);
}

/* ---- Sameness ---- */

static bool same_set(LexemeSet a, LexemeSet b) {
    return a.count == b.count &&
           (a.count == 0 ||
            memcmp(a.lexemes, b.lexemes, a.count * sizeof *a.lexemes) == 0);
}

/* Equal sets have one number, so equal code means equal patterns. */
static bool same_pattern(const Pattern *a, const Pattern *b) {
    if (!a || !b) return a == b;
    return a->count == b->count &&
           memcmp(a->code, b->code, a->count * sizeof *a->code) == 0;
}

/* Does `wide` ask for nothing that `narrow` does not ask for too? */
static bool asks_no_more(const FrameTrigger *wide, const FrameTrigger *narrow) {
    for (uint32_t i = 0; i < wide->with_count; i++) {
        bool found = false;
        for (uint32_t k = 0; k < narrow->with_count && !found; k++)
            found = same_pattern(&wide->with[i], &narrow->with[k]);
        if (!found) return false;
    }
    return true;
}

static uint32_t shared_head(const FrameTrigger *a, const FrameTrigger *b) {
    for (uint32_t i = 0; i < a->head.count; i++)
        if (lexeme_set_has(b->head, a->head.lexemes[i])) return a->head.lexemes[i];
    return NONE;
}

static bool same_slot(const Slot *a, const Slot *b) {
    if (a->kind != b->kind || a->binding != b->binding || a->optional != b->optional ||
        a->fill_count != b->fill_count || !same_set(a->after, b->after))
        return false;
    for (uint32_t i = 0; i < a->fill_count; i++)
        if (a->fills[i].kind != b->fills[i].kind ||
            a->fills[i].class != b->fills[i].class)
            return false;
    return true;
}

static bool same_slots(const Rule *a, const Rule *b) {
    if (a->slot_count != b->slot_count) return false;
    for (uint32_t i = 0; i < a->slot_count; i++)
        if (!same_slot(&a->slots[i], &b->slots[i])) return false;
    return true;
}

static bool same_emits(const Rule *a, const Rule *b) {
    if (a->emit_count != b->emit_count) return false;
    for (uint32_t i = 0; i < a->emit_count; i++)
        if (a->emits[i].kind != b->emits[i].kind ||
            a->emits[i].property != b->emits[i].property)
            return false;
    return true;
}

/* ---- Frames ---- */

/* A trigger is of no use when an earlier one has its words and asks for no more. */
static void lint_triggers(const RuleSet *rules, const Rule *rule,
                          Diagnostics *diagnostics) {
    for (uint32_t k = 1; k < rule->trigger_count; k++)
        for (uint32_t i = 0; i < k; i++) {
            uint32_t head = shared_head(&rule->triggers[k], &rule->triggers[i]);
            if (head == NONE || !asks_no_more(&rule->triggers[i], &rule->triggers[k]))
                continue;
            Slice lemma = rules->lexemes[head].lemma;
            diagnose(diagnostics, STP_WARNING, &rule->source, rule->offset, NULL,
                     "trigger %u never decides on '%.*s': trigger %u has it too", k + 1,
                     (int)lemma.length, lemma.text, i + 1);
        }
}

static bool same_trigger(const Rule *a, const Rule *b) {
    for (uint32_t i = 0; i < a->trigger_count; i++)
        for (uint32_t k = 0; k < b->trigger_count; k++)
            if (shared_head(&a->triggers[i], &b->triggers[k]) != NONE &&
                asks_no_more(&a->triggers[i], &b->triggers[k]) &&
                asks_no_more(&b->triggers[k], &a->triggers[i]))
                return true;
    return false;
}

static bool same_frame(const Rule *a, const Rule *b) {
    return a->clauses == b->clauses && a->yields == b->yields && a->wished == b->wished &&
           a->demanding == b->demanding && a->repeats == b->repeats &&
           a->alone == b->alone && a->past == b->past &&
           same_pattern(a->unless, b->unless) && same_slots(a, b) && same_trigger(a, b);
}

static void lint_frames(const RuleSet *rules, Diagnostics *diagnostics) {
    size_t first = rules->first_rule[RULE_FRAME], end = rules->first_rule[RULE_FRAME + 1];
    for (size_t i = first; i < end; i++) {
        const Rule *rule = &rules->rules[i];
        lint_triggers(rules, rule, diagnostics);
        for (size_t k = first; k < i; k++) {
            const Rule *other = &rules->rules[k];
            if (!same_frame(rule, other)) continue;
            warn(diagnostics, rule,
                 same_emits(rule, other) ? "has a trigger and the slots of"
                                         : "contradicts, for one of its triggers,",
                 other);
        }
    }
}

/* ---- Rules with a pattern ---- */

static bool beats(const RuleSet *rules, const Rule *rule, const Rule *other) {
    for (uint32_t i = 0; i < rule->beats_count; i++)
        if (&rules->rules[rule->beats[i]] == other) return true;
    return false;
}

static bool same_context(const Rule *a, const Rule *b) {
    return a->scope == b->scope && a->scope_tokens == b->scope_tokens &&
           a->polarity == b->polarity && a->modality == b->modality &&
           a->silence == b->silence;
}

/* Do both give the mention a name of its own? Which of two names the vocabulary knows is
   then found out by having both: 'Minister van …' and 'Minister voor …'. */
static bool both_name(const Rule *a, const Rule *b) {
    return a->name_part_count > 0 && b->name_part_count > 0;
}

static void lint_patterns(const RuleSet *rules, RuleKind kind, Diagnostics *diagnostics) {
    size_t first = rules->first_rule[kind], end = rules->first_rule[kind + 1];
    for (size_t i = first; i < end; i++)
        for (size_t k = first; k < i; k++) {
            const Rule *rule = &rules->rules[i], *other = &rules->rules[k];
            if (!rule->match || !same_pattern(rule->match, other->match) ||
                rule->test != other->test || !same_pattern(rule->unless, other->unless) ||
                beats(rules, rule, other) || beats(rules, other, rule) ||
                both_name(rule, other))
                continue;
            bool same = same_emits(rule, other) && rule->class == other->class &&
                        same_context(rule, other);
            warn(diagnostics, rule,
                 same ? "matches and says the same as" : "matches the same words as",
                 other);
        }
}

/* ---- Regexes ---- */

/* Short texts on which a regex with nested repetitions takes time without end. */
#define HARD_LENGTH 60

/* Ends a hard text: all of ASCII, as a search for a character that must come, but is
   missing, would end at once; between characters that no rule expects. */
static size_t put_tail(char *out) {
    size_t length = 0;
    out[length++] = 1;
    for (char c = ' '; c <= '~'; c++) out[length++] = c;
    out[length++] = 1;
    return length;
}

static bool is_hard(const Regex *regex, RegexMatch *match) {
    static const char *const pieces[] = { "a",   "A",  "1",  " ",  "a ",
                                          "Aa ", "1 ", "a-", "1.", "a, " };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char text[HARD_LENGTH + 128];
        size_t length = 0, piece = strlen(pieces[i]);
        while (length + piece <= HARD_LENGTH) {
            memcpy(text + length, pieces[i], piece);
            length += piece;
        }
        length += put_tail(text + length);
        if (regex_search(regex, match, text, length, 0) == REGEX_LIMIT) return true;
    }
    return false;
}

static void lint_regexes(const RuleSet *rules, RegexMatch *match,
                         Diagnostics *diagnostics) {
    static const char message[] = "its regex needs too many steps on a short text: "
                                  "repetitions inside repetitions";
    for (size_t i = 0; i < rules->layout.line_count; i++)
        if (is_hard(rules->layout.lines[i].regex, match))
            warn(diagnostics, &rules->rules[rules->line_rules_offset + i], message, NULL);
    for (size_t r = 0; r < rules->rule_count; r++) {
        const Pattern *pattern = rules->rules[r].match;
        for (uint32_t i = 0; pattern && i < pattern->count; i++)
            if (pattern->code[i].operation == OP_REGEX &&
                is_hard(rules->regexes[pattern->code[i].a], match))
                warn(diagnostics, &rules->rules[r], message, NULL);
    }
}

void ruleset_lint(const RuleSet *rules, RegexMatch *match, Diagnostics *diagnostics) {
    static const RuleKind kinds[] = { RULE_DATE,  RULE_MENTION, RULE_DEFINES,
                                      RULE_REFER, RULE_PATTERN, RULE_CONTEXT };
    lint_frames(rules, diagnostics);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        lint_patterns(rules, kinds[i], diagnostics);
    lint_regexes(rules, match, diagnostics);
}
