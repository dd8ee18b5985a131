#include "grounds.h"

#include "clause.h"

#include <string.h>

#define INDENT "              "

static void put_place(Page *page, Slice file, unsigned line) {
    page_put(page, file);
    page_say(page, ":%u", line);
}

static void put_quoted(Page *page, const Letter *l, TokenSpan span) {
    page_say(page, "'");
    page_put(page, token_text(l->document, span));
    page_say(page, "'");
}

/* ---- Slots ---- */

/* What the rule calls a part of what it emits; empty for what is no binding. */
static Slice name_of(const Rule *rule, const Node *node) {
    if (node->kind == NODE_SPEAKER) return slice_of("speaker");
    if (node->kind == NODE_THIS) return slice_of("this");
    bool bound = node->kind == NODE_BINDING || node->kind == NODE_START ||
                 node->kind == NODE_END || node->kind == NODE_TEXT;
    return bound ? rule->bindings[node->id] : (Slice){ NULL, 0 };
}

static void put_slot(Page *page, const Letter *l, Slice name, const Value *value) {
    if (name.length == 0) return;
    page_say(page, ", ");
    page_put(page, name);
    page_say(page, " ");
    if (value->tokens.end > value->tokens.start)
        put_quoted(page, l, value->tokens);
    else
        page_say(page, "(no words)");
}

/* The first emit of the rule that makes facts like this one. */
static const Emit *emit_of(const Rule *rule, const Fact *f) {
    for (uint32_t i = 0; i < rule->emit_count; i++) {
        const Emit *e = &rule->emits[i];
        bool same = e->kind == EMIT_POSITION       ? f->kind == FACT_POSITION
                    : e->kind == EMIT_CONTRIBUTION ? f->kind == FACT_CONTRIBUTION
                    : e->kind == EMIT_RAISED       ? f->kind == FACT_RAISED
                                                   : f->kind == FACT_PROPERTY;
        if (same && (e->kind == EMIT_CONTRIBUTION || e->property == f->property ||
                     rule->joined_count > 0 || rule->repeats))
            return e;
    }
    return NULL;
}

static void put_rule(Page *page, const Letter *l, const Fact *f) {
    const Rule *rule = &l->rules->rules[f->rule];
    const Emit *emit = emit_of(rule, f);
    page_say(page, INDENT "by ");
    put_place(page, slice_of(rule->source.name), rule->line);
    if (emit) {
        put_slot(page, l, name_of(rule, &emit->subject), &f->subject);
        put_slot(page, l, name_of(rule, &emit->object), &f->object);
        if (emit->kind == EMIT_CONTRIBUTION) {
            put_slot(page, l, name_of(rule, &emit->recipient), &f->recipient);
            put_slot(page, l, name_of(rule, &emit->when), &f->when);
        }
    }
    for (uint32_t i = 0; i < f->source_count; i++) {
        const Fact *source = &l->facts.items[f->sources[i]];
        page_say(page, i ? " and " : " from ");
        page_put(page, l->rules->rules[source->rule].id);
    }
    page_say(page, "\n");
}

/* ---- Trigger ---- */

static bool sets_off(const Rule *rule, uint32_t lexeme) {
    if (rule->match) return lexeme_set_has(rule->match->triggers, lexeme);
    for (uint32_t i = 0; i < rule->trigger_count; i++)
        if (lexeme_set_has(rule->triggers[i].head, lexeme)) return true;
    return false;
}

/* The word of the lexicon that stands at the trigger; NULL when a shape set it off. */
static const Lexeme *lexeme_of(const Letter *l, const Fact *f) {
    uint32_t t = f->trigger.start;
    for (uint32_t w = l->first_word[t]; w < l->first_word[t + 1]; w++)
        if (sets_off(&l->rules->rules[f->rule], l->words.items[w].id))
            return &l->rules->lexemes[l->words.items[w].id];
    return NULL;
}

/* A literal of rules has the place of the first rule that holds it: that says nothing. */
static bool is_of_lexicon(const Lexeme *lexeme) {
    static const char ending[] = ".lex";
    size_t length = sizeof ending - 1;
    Slice file = lexeme->file;
    return lexeme->class != WORD_LITERAL ||
           (file.length > length &&
            memcmp(file.text + file.length - length, ending, length) == 0);
}

static void put_trigger(Page *page, const Letter *l, const Fact *f) {
    const Lexeme *lexeme = lexeme_of(l, f);
    page_say(page, INDENT "set off by ");
    put_quoted(page, l, f->trigger);
    if (lexeme) {
        page_say(page, lexeme->class == WORD_LITERAL ? ", \"" : ", <");
        page_put(page, lexeme->lemma);
        page_say(page, lexeme->class == WORD_LITERAL ? "\"" : ">");
        if (is_of_lexicon(lexeme)) {
            page_say(page, " in ");
            put_place(page, lexeme->file, lexeme->line);
        }
    }
    if (l->clauses.count)
        page_say(page, ", in clause %u",
                 clause_number(l, l->clause_of[f->trigger.start]));
    page_say(page, "\n");
}

void page_grounds(Page *page, const Letter *letter, const Fact *fact) {
    page_paint(page, "2");
    put_rule(page, letter, fact);
    if (fact->trigger.end > fact->trigger.start) put_trigger(page, letter, fact);
    page_paint(page, "0");
}
