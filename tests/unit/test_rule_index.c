/* Rules are tried only where the index says. A bit that is missing there would lose
   matches in silence, so all letters are read twice: with the index, and with one that
   lets every pattern start at every token of every sentence, asks for no words, mentions,
   regexes or headings first, and remembers no word. Both must find the same.

   Usage: test_rule_index RULES VOCABULARY FOLDER ... */
#include "base/files.h"
#include "base/limits.h"
#include "base/memory.h"
#include "check.h"
#include "formats/read.h"
#include "match/match.h"

#include <setjmp.h>
#include <stdlib.h>

/* Far fewer than a letter has: most are not remembered, the others soon forgotten. */
#define FEW_FORMS 64

typedef struct {
    Arena *model, *letters;
    Vocabulary vocabulary;
    RuleSet rules, direct, blind;
    RegexMatch *regex;
    Forms *forms, *few_forms, *no_forms;
    Diagnostics diagnostics;
    size_t facts, blind_facts; /* of all letters */
} Fixture;

/* An index in which all rows are the same: `fill` in each byte. */
static RuleIndex same_everywhere(Fixture *f, const RuleIndex *index, int fill) {
    RuleIndex out = *index;
    size_t size = index->words * sizeof(uint64_t);
    size_t rows = f->vocabulary.class_count + 256;
    uint64_t *row = ARENA_ARRAY(f->model, uint64_t, rows * index->words);
    memset(row, fill, rows * size);
    out.row_of = ARENA_ARRAY(f->model, uint32_t, f->rules.lexeme_count);
    out.rows = out.class_rows = out.byte_rows = out.shape_rows = row;
    out.any = row;
    return out;
}

/* The rules with patterns that need nothing. */
static const Rule *without_needs(Fixture *f) {
    Rule *rules = ARENA_ARRAY(f->model, Rule, f->rules.rule_count);
    for (size_t i = 0; i < f->rules.rule_count; i++) {
        rules[i] = f->rules.rules[i];
        if (!rules[i].match) continue;
        Pattern *match = ARENA_NEW(f->model, Pattern);
        *match = *rules[i].match;
        match->needs_regex_count = 0;
        match->needs_title = false;
        memset(match->needs_classes, 0, sizeof match->needs_classes);
        rules[i].match = match;
    }
    return rules;
}

static bool load(Fixture *f, const char *rules, const char *vocabulary) {
    f->model = arena_new();
    f->letters = arena_new();
    f->regex = regex_match_new();
    if (!f->model || !f->letters || !f->regex) return false;
    if (setjmp(*arena_guard(f->model))) return false;
    if (vocabulary_load(&f->vocabulary, f->model, vocabulary, "https://example.org/",
                        &f->diagnostics) != STP_OK ||
        ruleset_load(&f->rules, f->model, &f->vocabulary, rules, &f->diagnostics) !=
            STP_OK)
        return false;
    f->direct = f->blind = f->rules;
    f->direct.starts = f->direct.seconds = same_everywhere(f, &f->rules.starts, 0xFF);
    f->direct.besides = same_everywhere(f, &f->rules.besides, 0xFF);
    f->direct.openers = ARENA_ARRAY(f->model, uint64_t, f->rules.starts.words);
    f->direct.triggers = f->direct.also = same_everywhere(f, &f->rules.triggers, 0xFF);
    f->direct.rules = without_needs(f);
    f->forms = forms_new(&f->rules, LIMIT_FORMS);
    f->few_forms = forms_new(&f->rules, FEW_FORMS);
    f->no_forms = forms_new(&f->rules, 0);
    if (!f->forms || !f->few_forms || !f->no_forms) return false;
    f->blind.starts = f->blind.seconds = same_everywhere(f, &f->rules.starts, 0);
    f->blind.besides = same_everywhere(f, &f->rules.besides, 0);
    return true;
}

static bool same_span(TokenSpan a, TokenSpan b) {
    return a.start == b.start && a.end == b.end;
}

static bool same_mention(const Mention *a, const Mention *b) {
    return same_span(a->tokens, b->tokens) && same_span(a->label, b->label) &&
           a->class == b->class && a->entity == b->entity && a->rule == b->rule &&
           a->state == b->state && a->winner == b->winner && a->thing == b->thing;
}

static bool same_value(const Value *a, const Value *b) {
    return a->kind == b->kind && a->id == b->id && same_span(a->tokens, b->tokens);
}

static bool same_fact(const Fact *a, const Fact *b) {
    return a->kind == b->kind && a->rule == b->rule && a->property == b->property &&
           same_value(&a->subject, &b->subject) && same_value(&a->object, &b->object) &&
           a->modality == b->modality && a->polarity == b->polarity &&
           same_span(a->trigger, b->trigger) && same_span(a->evidence, b->evidence) &&
           a->dropped == b->dropped && a->repeated == b->repeated;
}

static bool same_findings(const Findings *a, const Findings *b) {
    bool same = a->mention_count == b->mention_count && a->fact_count == b->fact_count &&
                a->thing_count == b->thing_count && a->date == b->date;
    for (size_t i = 0; same && i < a->mention_count; i++)
        same = same_mention(&a->mentions[i], &b->mentions[i]);
    for (size_t i = 0; same && i < a->fact_count; i++)
        same = same_fact(&a->facts[i], &b->facts[i]);
    return same;
}

static Findings find(Fixture *f, const RuleSet *rules, Forms *forms,
                     const Document *document) {
    return match_findings(match_letter(f->letters, &f->vocabulary, rules, document,
                                       f->regex, forms, INT32_MIN, &f->diagnostics,
                                       NULL));
}

static void check_letter(Fixture *f, const char *path) {
    Slice bytes;
    Document document;
    if (!CHECK(files_read(f->letters, path, 1 << 24, &bytes) == STP_OK)) return;
    StpLetter letter = { .name = path, .bytes = bytes.text, .length = bytes.length };
    FormatText text;
    if (!CHECK(format_read(&text, f->letters, &letter, &f->diagnostics) == STP_OK) ||
        !CHECK(document_read(&document, f->letters, &f->rules.layout, f->regex, &text,
                             &f->diagnostics) == STP_OK))
        return;
    Findings indexed = find(f, &f->rules, f->forms, &document);
    Findings forgetful = find(f, &f->rules, f->few_forms, &document);
    Findings direct = find(f, &f->direct, f->no_forms, &document);
    if (!CHECK(same_findings(&indexed, &direct))) printf("    %s\n", path);
    if (!CHECK(same_findings(&indexed, &forgetful))) printf("    %s\n", path);
    f->facts += indexed.fact_count;
    f->blind_facts += find(f, &f->blind, f->no_forms, &document).fact_count;
}

static void check_folder(Fixture *f, const char *folder) {
    const char **paths, *wrong;
    size_t count;
    if (setjmp(*arena_guard(f->model)) || setjmp(*arena_guard(f->letters))) {
        CHECK(false);
        return;
    }
    /* Real letters are not everywhere. */
    if (files_list(f->model, folder, ".txt", &paths, &count, &wrong) != STP_OK) return;
    for (size_t i = 0; i < count; i++) {
        arena_reset(f->letters);
        check_letter(f, paths[i]);
    }
}

/* Each head of each trigger is listed once under its lexeme, with the rule and trigger,
   in their order: a frame looks nowhere else. */
static void check_heads(const RuleSet *rules) {
    size_t expected = 0, listed = rules->head_first[rules->lexeme_count];
    for (size_t r = 0; r < rules->rule_count; r++)
        for (uint32_t k = 0; k < rules->rules[r].trigger_count; k++)
            expected += rules->rules[r].triggers[k].head.count;
    CHECK_INT(listed, expected);
    for (uint32_t id = 0; id < rules->lexeme_count; id++)
        for (uint32_t i = rules->head_first[id]; i < rules->head_first[id + 1]; i++) {
            const HeadUse *use = &rules->heads[i], *before = use - 1;
            const Rule *rule = &rules->rules[use->rule];
            if (!CHECK(use->trigger < rule->trigger_count)) continue;
            CHECK(lexeme_set_has(rule->triggers[use->trigger].head, id));
            CHECK(i == rules->head_first[id] || before->rule < use->rule ||
                  (before->rule == use->rule && before->trigger < use->trigger));
        }
}

int main(int argc, char **argv) {
    static Fixture f;
    if (argc < 4 || !CHECK(load(&f, argv[1], argv[2]))) return 1;
    check_heads(&f.rules);
    for (int i = 3; i < argc; i++) check_folder(&f, argv[i]);
    CHECK(f.facts > 0);
    CHECK(f.blind_facts < f.facts); /* the index is in use */
    ruleset_free(&f.rules);
    regex_match_free(f.regex);
    forms_free(f.forms);
    forms_free(f.few_forms);
    forms_free(f.no_forms);
    arena_free(f.letters);
    arena_free(f.model);
    return check_summary();
}
