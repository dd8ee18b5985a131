/* All rules -> the rule set: in the order of their kinds and ids, so that the order of
   files and of rules in them does not matter. */
#include "compiler.h"

#include "../base/unicode.h"

#include <stdlib.h>

/* ---- Order ---- */

static int compare_rules(const void *a, const void *b) {
    const RuleSyntax *x = a, *y = b;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    int order = slice_compare(x->file->prefix, y->file->prefix);
    if (order != 0) return order;
    order = slice_compare(x->name, y->name);
    return order != 0 ? order : (x->offset > y->offset) - (x->offset < y->offset);
}

static int compare_names(const void *a, const void *b) {
    const RuleSyntax *x = *(const RuleSyntax *const *)a,
                     *y = *(const RuleSyntax *const *)b;
    int order = slice_compare(x->name, y->name);
    if (order == 0) order = slice_compare(x->file->prefix, y->file->prefix);
    return order != 0 ? order : (x->offset > y->offset) - (x->offset < y->offset);
}

/* A name stands for one rule in the whole folder: examples, `beats` and people use it
   alone. */
static void check_names(Compiler *c) {
    size_t count = c->syntax.rules.count;
    const RuleSyntax **rules = ARENA_ARRAY(c->scratch, const RuleSyntax *, count);
    for (size_t i = 0; i < count; i++) rules[i] = &c->syntax.rules.items[i];
    if (count > 0) qsort(rules, count, sizeof *rules, compare_names);
    for (size_t i = 1; i < count; i++) {
        if (!slice_equal(rules[i - 1]->name, rules[i]->name)) continue;
        const RuleFile *first = rules[i - 1]->file;
        diagnose(c->diagnostics, STP_ERROR, &rules[i]->file->source, rules[i]->offset,
                 arena_format(c->scratch, "first in %s:%u", first->source.name,
                              line_of(first, rules[i - 1]->offset)),
                 "two rules have the name '%.*s'", (int)rules[i]->name.length,
                 rules[i]->name.text);
    }
}

static void count_kinds(Compiler *c) {
    size_t *first = c->out->first_rule;
    for (size_t i = 0; i < c->syntax.rules.count; i++)
        first[c->syntax.rules.items[i].kind + 1]++;
    for (int kind = 0; kind < RULE_KIND_COUNT; kind++) first[kind + 1] += first[kind];
}

/* ---- beats ---- */

static bool makes_mentions(const RuleSyntax *rule) {
    return rule->kind == RULE_MENTION || rule->kind == RULE_DATE ||
           rule->kind == RULE_DEFINES || rule->kind == RULE_REFER;
}

static void unknown_beaten(Compiler *c, const RuleFile *file, const Argument *a) {
    Suggestion s = suggestion_for(a->text);
    for (uint32_t i = 0; i < c->syntax.rules.count; i++)
        if (makes_mentions(&c->syntax.rules.items[i]))
            suggestion_offer(&s, c->syntax.rules.items[i].name);
    diagnose(c->diagnostics, STP_ERROR, &file->source, a->offset,
             suggestion_hint(c->scratch, &s), "no rule '%.*s' makes mentions",
             (int)a->text.length, a->text.text);
}

static void find_beaten(Compiler *c, const RuleFile *file, const Argument *a,
                        IdVector *ids) {
    for (uint32_t i = 0; i < c->syntax.rules.count; i++) {
        const RuleSyntax *rule = &c->syntax.rules.items[i];
        if (!makes_mentions(rule) || !slice_equal(rule->name, a->text)) continue;
        vector_push(c->arena, ids, i);
        return;
    }
    unknown_beaten(c, file, a);
}

static void compile_beats(Compiler *c, const RuleSyntax *syntax, Rule *rule) {
    IdVector ids = { 0 };
    rule->beaten_class = NONE;
    for (size_t i = 0; i < syntax->fields.count; i++) {
        const Field *field = &syntax->fields.items[i];
        if (field->kind != FIELD_BEATS) continue;
        for (size_t k = 0; k < field->arguments.count; k++) {
            const Argument *a = &field->arguments.items[k];
            if (a->kind == ARGUMENT_TYPE)
                rule->beaten_class = find_class(c, syntax->file, a->text, a->offset);
            else
                find_beaten(c, syntax->file, a, &ids);
        }
    }
    rule->beats = ids.items;
    rule->beats_count = (uint32_t)ids.count;
}

/* ---- Lay-out ---- */

static Slice lowered(Arena *arena, Slice text) {
    char *out = arena_alloc(arena, text.length * 2 + 4);
    size_t length = 0;
    for (size_t i = 0; i < text.length;)
        length +=
            unicode_encode(unicode_to_lower(utf8_next(text.text, &i)), out + length);
    return (Slice){ out, length };
}

static int compare_slices(const void *a, const void *b) {
    return slice_compare(*(const Slice *)a, *(const Slice *)b);
}

/* In lower case, sorted, without doubles. */
static const Slice *words_of(Compiler *c, const TextVector *texts, bool closing,
                             size_t *count) {
    Slice *words = ARENA_ARRAY(c->arena, Slice, texts->count);
    size_t all = 0;
    for (size_t i = 0; i < texts->count; i++)
        if (texts->items[i].closing || !closing)
            words[all++] = lowered(c->arena, texts->items[i].text);
    if (all > 0) qsort(words, all, sizeof *words, compare_slices);
    *count = 0;
    for (size_t i = 0; i < all; i++)
        if (*count == 0 || !slice_equal(words[*count - 1], words[i]))
            words[(*count)++] = words[i];
    return words;
}

static void build_layout(Compiler *c, const LineRule *lines, size_t count) {
    Layout *layout = &c->out->layout;
    layout->lines = lines;
    layout->line_count = count;
    layout->hyphen_keepers =
        words_of(c, &c->syntax.hyphens, false, &layout->hyphen_keeper_count);
    layout->abbreviations =
        words_of(c, &c->syntax.abbreviations, false, &layout->abbreviation_count);
    layout->parting = words_of(c, &c->syntax.parting, false, &layout->parting_count);
    layout->openings = words_of(c, &c->syntax.openings, false, &layout->opening_count);
    layout->closers = words_of(c, &c->syntax.abbreviations, true, &layout->closer_count);
}

/* The tag of the language goes into literals as it is, so it must be one (BCP 47,
   loosely). */
static bool is_language_tag(Slice text) {
    for (size_t i = 0; i < text.length; i++) {
        char x = text.text[i];
        bool letter = (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z');
        if (!letter && (i == 0 || (x != '-' && !(x >= '0' && x <= '9')))) return false;
    }
    return text.length > 0;
}

static void find_language(Compiler *c) {
    for (size_t i = 0; i < c->syntax.languages.count; i++) {
        const TextSyntax *language = &c->syntax.languages.items[i];
        c->out->language = language->text;
        const char *wrong = i > 0 ? "there is one language"
                            : is_language_tag(language->text)
                                ? NULL
                                : "this is no tag of a language";
        if (wrong)
            diagnose(c->diagnostics, STP_ERROR, &language->file->source, language->offset,
                     "a tag of BCP 47, such as \"nl\"", "%s", wrong);
    }
}

static void find_author(Compiler *c) {
    c->out->author = NONE;
    for (size_t i = 0; i < c->syntax.authors.count; i++) {
        const TextSyntax *author = &c->syntax.authors.items[i];
        uint32_t entity = find_entity(c, author->file, author->text, author->offset);
        if (i == 0)
            c->out->author = entity;
        else
            diagnose(c->diagnostics, STP_ERROR, &author->file->source, author->offset,
                     NULL, "there is one author");
    }
}

/* ---- All ---- */

static void compile_rules(Compiler *c) {
    size_t count = c->syntax.rules.count;
    Rule *rules = ARENA_ARRAY(c->arena, Rule, count);
    size_t line_count = c->out->first_rule[RULE_LINE + 1] - c->out->first_rule[RULE_LINE];
    LineRule *lines = ARENA_ARRAY(c->arena, LineRule, line_count + 1);
    for (size_t i = 0; i < count; i++) {
        const RuleSyntax *syntax = &c->syntax.rules.items[i];
        Slice prefix = syntax->file->prefix;
        LineRule line;
        rules[i].id =
            slice_of(arena_format(c->arena, "%.*s%.*s", (int)prefix.length, prefix.text,
                                  (int)syntax->name.length, syntax->name.text));
        compile_rule(c, syntax, &rules[i], &line);
        compile_beats(c, syntax, &rules[i]);
        if (syntax->kind == RULE_LINE) lines[i - c->out->first_rule[RULE_LINE]] = line;
    }
    c->out->rules = rules;
    c->out->rule_count = count;
    c->out->line_rules_offset = (uint32_t)c->out->first_rule[RULE_LINE];
    build_layout(c, lines, line_count);
}

void compile_all(Compiler *c) {
    read_paradigms(c);
    read_lexicon(c);
    read_lists(c);
    read_compounds(c);
    read_anaphors(c);
    check_names(c);
    if (c->syntax.rules.count > 0)
        qsort(c->syntax.rules.items, c->syntax.rules.count, sizeof(RuleSyntax),
              compare_rules);
    count_kinds(c);
    compile_rules(c);
    check_lists(c);
    /* Last, since the indexes have a place for each word that is known by then. */
    build_triggers(c, c->out->rules, c->out->rule_count);
    build_starts(c, c->out->rules, c->out->rule_count);
    build_besides(c);
    build_heads(c, c->out->rules, c->out->rule_count);
    find_author(c);
    find_language(c);
    c->out->minor_words =
        words_of(c, &c->syntax.minors, false, &c->out->minor_word_count);
    c->out->sets = c->sets.items;
    c->out->tests = c->tests.items;
    build_word_index(c);
}
