/* How far one rule got on a letter.

       nl/supports/supports (rules/nl/supports.rules:9), frame
         clause    main: [Nederland] *steunt ook het plan
         'steunt'  set off by trigger 1
           stopped: 'unless' matches 'ook'
           change:  make 'unless' narrower */
#include "model.h"

#include "clause.h"
#include "found.h"
#include "trial.h"

#include "../language/parser.h"
#include "../language/suggest.h"

#include <setjmp.h>

typedef struct {
    Page page;
    const Letter *letter;
    const Rule *rule;
    uint32_t index; /* of the rule */
} Inquiry;

static void put_quoted(Page *page, Slice text) {
    page_say(page, "'");
    page_put(page, text);
    page_say(page, "'");
}

static void put_change(Inquiry *q, const char *advice) {
    page_say(&q->page, "    change:  %s\n", advice);
}

/* ---- Frames ---- */

static LexemeSet heads_of(const Inquiry *q, uint32_t trigger) {
    return q->rule->triggers[trigger].head;
}

static void put_no_trigger(Inquiry *q) {
    const Letter *l = q->letter;
    for (uint32_t i = 0; i < q->rule->trigger_count; i++)
        page_say(&q->page, "  no word of trigger %u: %s\n", i + 1,
                 set_text(l->arena, l->rules, heads_of(q, i)));
    put_change(q,
               "add the word that stands there to 'trigger', or its form to the lexicon; "
               "questions are left out");
}

static void put_trial(Inquiry *q, const FrameTrial *trial) {
    const Letter *l = q->letter;
    page_clause(&q->page, l, l->clause_of[trial->head.start]);
    page_say(&q->page, "  ");
    put_quoted(&q->page, token_text(l->document, trial->head));
    page_say(&q->page, "  set off by trigger %u\n", trial->trigger + 1);
    page_say(&q->page, trial_succeeded(l, trial) ? "    matched: " : "    stopped: ");
    page_put(&q->page, slice_of(trial_reason(l, trial)));
    page_say(&q->page, "\n");
    if (!trial_succeeded(l, trial)) put_change(q, trial_advice(l, trial));
}

/* A word that is several forms ('steunen') is tried as each of them. */
static bool is_repeated(const Trace *trace, size_t index) {
    const FrameTrial *trial = &trace->trials.items[index];
    for (size_t i = 0; i < index; i++) {
        const FrameTrial *other = &trace->trials.items[i];
        if (other->rule == trial->rule && other->trigger == trial->trigger &&
            other->head.start == trial->head.start && other->step == trial->step &&
            other->part == trial->part)
            return true;
    }
    return false;
}

static void put_frame(Inquiry *q, const Trace *trace) {
    bool any = false;
    for (size_t i = 0; i < trace->trials.count; i++) {
        if (trace->trials.items[i].rule != q->index || is_repeated(trace, i)) continue;
        put_trial(q, &trace->trials.items[i]);
        any = true;
    }
    if (!any) put_no_trigger(q);
}

/* ---- Patterns ---- */

static const char *shape_text(uint32_t flags) {
    if (flags & TOKEN_ACRONYM) return "<acronym>";
    if (flags & TOKEN_CAPITAL) return "<capitalised>";
    return flags & TOKEN_NUMBER ? "<number>" : "a word";
}

static const char *element_text(const Letter *l, const Instruction *in) {
    const RuleSet *rules = l->rules;
    Slice class = { "", 0 };
    switch (in->operation) {
    case OP_LEXEME: return set_text(l->arena, rules, rules->sets[in->a]);
    case OP_SHAPE: return shape_text(in->a);
    case OP_NUMBER: return arena_format(l->arena, "<number %u..%u>", in->a, in->b);
    case OP_TYPE:
        class = l->vocabulary->classes[in->a].local;
        return arena_format(l->arena, "{%.*s%s}", (int)class.length, class.text,
                            in->c ? " with its tests" : "");
    case OP_REGEX: return "a text that the regex matches";
    case OP_PHRASE:
    case OP_WORDS: return "a phrase";
    case OP_START: return "the start of the sentence";
    case OP_END: return "the end of the sentence";
    case OP_NOT: return "something else (!)";
    default: return "more";
    }
}

static void put_reach(Inquiry *q, const PatternReach *reach, TokenSpan limit,
                      uint32_t start) {
    const Letter *l = q->letter;
    Page *page = &q->page;
    if (reach->token > start) {
        page_say(page, "  matched: ");
        put_quoted(page, token_text(l->document, (TokenSpan){ start, reach->token }));
        page_say(page, "\n");
    }
    page_say(page, reach->token > start ? "    stopped: before " : "    stopped: ");
    if (reach->token == start)
        page_say(page, "no word begins it");
    else if (reach->token < limit.end)
        put_quoted(
            page, token_text(l->document, (TokenSpan){ reach->token, reach->token + 1 }));
    else
        page_say(page, "the end of the sentence");
    page_say(page, "\n    wanted:  ");
    for (uint32_t i = 0; i < reach->count; i++) {
        if (i) page_say(page, ", or ");
        page_put(page,
                 slice_of(element_text(l, &q->rule->match->code[reach->failed[i]])));
    }
    page_say(page, "\n");
    put_change(q, "let the pattern take what stands there, or add the word to its list");
}

/* The pattern at the place where it gets furthest. True when it matches somewhere. */
static bool put_pattern_in(Inquiry *q, TokenSpan limit) {
    PatternMatch match;
    PatternReach reach, best = { 0 };
    uint32_t best_start = limit.start, best_length = 0;
    best.token = limit.start;
    for (uint32_t t = limit.start; t < limit.end; t++) {
        if (pattern_reach(q->letter, q->rule->match, t, limit, &match, &reach)) {
            page_say(&q->page, "  matched: ");
            put_quoted(&q->page, token_text(q->letter->document, match.tokens));
            page_say(&q->page, "\n");
            return true;
        }
        if (t > limit.start && reach.token - t <= best_length) continue;
        best = reach;
        best_start = t;
        best_length = reach.token - t;
    }
    put_reach(q, &best, limit, best_start);
    return false;
}

static void put_result(Inquiry *q) {
    const Letter *l = q->letter;
    for (size_t i = 0; i < l->mentions.count; i++) {
        const Mention *m = &l->mentions.items[i];
        if (m->rule != q->index || m->winner == NONE) continue;
        const Mention *winner = &l->mentions.items[m->winner];
        page_say(&q->page, "    stopped: ");
        put_quoted(&q->page, token_text(l->document, m->tokens));
        page_say(&q->page, " lost to ");
        put_quoted(&q->page, token_text(l->document, winner->tokens));
        page_say(&q->page, " of ");
        page_put(&q->page, winner->rule != NONE   ? l->rules->rules[winner->rule].id
                           : winner->name != NONE ? slice_of("the gazetteer")
                                                  : slice_of("the list"));
        page_say(&q->page, "\n");
        put_change(q, "match more words than it, or say 'beats'");
    }
    page_say(&q->page, "    result:  ");
    page_put(&q->page, slice_of(found_text(l, q->index)));
    page_say(&q->page, "\n");
}

static void put_pattern(Inquiry *q) {
    const Document *d = q->letter->document;
    bool any = false;
    for (uint32_t s = 0; s < d->sentence_count; s++)
        if (d->sentences[s].token_count)
            any |= put_pattern_in(q, sentence_tokens(q->letter, s));
    if (any) put_result(q);
}

/* ---- Lines and derived facts ---- */

static void put_line(Inquiry *q) {
    const Document *d = q->letter->document;
    uint32_t number = q->index - q->letter->rules->line_rules_offset;
    for (size_t i = 0; i < d->line_count; i++) {
        if (d->lines[i].rule != number) continue;
        page_say(&q->page, "  matched: ");
        put_quoted(&q->page, d->lines[i].text);
        page_say(&q->page, "\n");
        return;
    }
    page_say(&q->page,
             "    stopped: its regex matches no line, or a rule before it takes "
             "the line\n");
    put_change(q, "try the regex on the line with an example in the rule");
}

static void put_derive(Inquiry *q) {
    const Letter *l = q->letter;
    for (uint32_t i = 0; i < q->rule->condition_count; i++) {
        const DeriveAtom *atom = &q->rule->conditions[i];
        if (atom->is_class_test || atom->negated) continue;
        size_t count = 0;
        for (size_t f = 0; f < l->facts.count; f++)
            count += l->facts.items[f].kind == FACT_PROPERTY &&
                     !l->facts.items[f].dropped &&
                     l->facts.items[f].property == atom->property;
        page_say(&q->page, "  condition %u: ", i + 1);
        page_put(&q->page, l->vocabulary->properties[atom->property].local);
        page_say(&q->page, " in %zu fact%s\n", count, count == 1 ? "" : "s");
        if (count) continue;
        page_say(&q->page, "    stopped: nothing says it\n");
        put_change(q, "find out why the rule that should say it does not");
        return;
    }
    put_result(q);
}

/* ---- All ---- */

/* Is `name` the id or its last part? */
static bool is_called(const Rule *rule, Slice name) {
    Slice id = rule->id;
    if (slice_equal(id, name)) return true;
    if (name.length == 0 || name.length + 1 > id.length) return false;
    size_t start = id.length - name.length;
    return id.text[start - 1] == '/' &&
           slice_equal(slice_between(id.text, start, id.length), name);
}

static uint32_t find_rule(const StpExtractor *extractor, Slice name,
                          Diagnostics *diagnostics) {
    const RuleSet *rules = &extractor->model->rules;
    Suggestion s = suggestion_for(name);
    for (uint32_t i = 0; i < rules->rule_count; i++) {
        Slice id = rules->rules[i].id;
        if (is_called(&rules->rules[i], name)) return i;
        suggestion_offer(&s, id);
        for (size_t k = id.length; k > 0; k--)
            if (id.text[k - 1] == '/') {
                suggestion_offer(&s, slice_between(id.text, k, id.length));
                break;
            }
    }
    const char *hint = suggestion_hint(extractor->arena, &s);
    diagnose_file(diagnostics, STP_ERROR, NULL, "no rule '%.*s'%s%s", (int)name.length,
                  name.text, hint ? "; " : "", hint ? hint : "");
    return NONE;
}

static void put_rule(Inquiry *q, const Trace *trace) {
    page_put(&q->page, q->rule->id);
    page_say(&q->page, " (");
    page_put(&q->page, slice_of(q->rule->source.name));
    page_say(&q->page, ":%u), %s\n", q->rule->line, rule_kind_name(q->rule->kind));
    if (q->rule->kind == RULE_FRAME)
        put_frame(q, trace);
    else if (q->rule->kind == RULE_LINE)
        put_line(q);
    else if (q->rule->kind == RULE_DERIVE)
        put_derive(q);
    else
        put_pattern(q);
}

/* With room for what the trace counts. */
static StpStatus inquire(StpExtractor *extractor, uint32_t rule, const StpLetter *letter,
                         Diagnostics *diagnostics, StpSink sink, Arena *counts) {
    Inquiry q = { .page = { sink, false, false },
                  .rule = &extractor->model->rules.rules[rule],
                  .index = rule };
    Trace trace = { .all_frames = true };
    Document document;
    if (setjmp(*arena_guard(counts)) || setjmp(*arena_guard(extractor->arena))) {
        extractor->trace = NULL;
        return STP_NO_MEMORY;
    }
    trace_begin(&trace, counts, &extractor->model->rules);
    extractor->trace = &trace;
    StpStatus status =
        extractor_read(extractor, letter, diagnostics, &document, &q.letter);
    extractor->trace = NULL;
    if (status != STP_OK) return status;
    put_rule(&q, &trace);
    return page_end(&q.page);
}

StpStatus stp_whynot(StpExtractor *extractor, const char *rule, const StpLetter *letter,
                     StpReporter reporter, StpSink sink) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    if (setjmp(*arena_guard(extractor->arena))) return STP_NO_MEMORY;
    arena_reset(extractor->arena);
    uint32_t index = find_rule(extractor, slice_of(rule), &diagnostics);
    if (index == NONE) return STP_BAD_RULES;
    Arena *counts = arena_new();
    if (!counts) return STP_NO_MEMORY;
    StpStatus status = inquire(extractor, index, letter, &diagnostics, sink, counts);
    arena_free(counts);
    return status;
}
