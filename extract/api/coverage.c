/* Coverage: what rules and lexicon never did on some letters.

   A rule is covered when it matched. Of a rule that matched, the words that can set it
   off are covered one by one: of a frame the heads of its triggers, of others the words
   by which they are indexed. */
#include "model.h"

#include "page.h"
#include "trial.h"

#include "../base/memory.h"

#include <setjmp.h>
#include <string.h>

/* A word that can set off a rule. */
typedef struct {
    uint32_t rule, trigger, lexeme;
    bool used;
} Alternative;

/* A sentence without a position, for people. */
typedef struct {
    const char *file;
    unsigned line;
    const char *reason, *text;
} Silence;

struct StpCoverage {
    const StpModel *model;
    Arena *arena;
    Trace trace;
    bool *seen; /* [lexeme_count]: stood in a letter */
    VECTOR(Alternative) alternatives;
    uint32_t *first; /* [rule_count + 1] into alternatives */
    VECTOR(Silence) silences;
    size_t letters;
};

/* ---- Making ---- */

static void add_alternatives(StpCoverage *c, uint32_t rule, uint32_t trigger,
                             LexemeSet set) {
    for (uint32_t i = 0; i < set.count; i++)
        vector_push(c->arena, &c->alternatives,
                    ((Alternative){ rule, trigger, set.lexemes[i], false }));
}

static void list_alternatives(StpCoverage *c) {
    const RuleSet *rules = &c->model->rules;
    for (uint32_t r = 0; r < rules->rule_count; r++) {
        const Rule *rule = &rules->rules[r];
        c->first[r] = (uint32_t)c->alternatives.count;
        for (uint32_t t = 0; t < rule->trigger_count; t++)
            add_alternatives(c, r, t, rule->triggers[t].head);
        if (rule->match) add_alternatives(c, r, 0, rule->match->triggers);
    }
    c->first[rules->rule_count] = (uint32_t)c->alternatives.count;
}

static bool prepare(StpCoverage *c) {
    const RuleSet *rules = &c->model->rules;
    if (setjmp(*arena_guard(c->arena))) return false;
    trace_begin(&c->trace, c->arena, rules);
    c->seen = ARENA_ARRAY(c->arena, bool, rules->lexeme_count + 1);
    c->first = ARENA_ARRAY(c->arena, uint32_t, rules->rule_count + 1);
    list_alternatives(c);
    return true;
}

StpCoverage *stp_coverage_new(const StpModel *model) {
    StpCoverage *c = memory_allocate(sizeof *c);
    if (!c) return NULL;
    memset(c, 0, sizeof *c);
    c->model = model;
    c->arena = arena_new();
    if (c->arena && prepare(c)) return c;
    stp_coverage_free(c);
    return NULL;
}

void stp_coverage_free(StpCoverage *c) {
    if (!c) return;
    arena_free(c->arena);
    memory_release(c);
}

/* ---- Adding a letter ---- */

static void use_words(StpCoverage *c, uint32_t rule, const Letter *l, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        for (uint32_t w = l->first_word[t]; w < l->first_word[t + 1]; w++)
            for (uint32_t i = c->first[rule]; i < c->first[rule + 1]; i++)
                if (c->alternatives.items[i].lexeme == l->words.items[w].id)
                    c->alternatives.items[i].used = true;
}

static void use_trial(StpCoverage *c, const FrameTrial *trial) {
    for (uint32_t i = c->first[trial->rule]; i < c->first[trial->rule + 1]; i++) {
        Alternative *a = &c->alternatives.items[i];
        if (a->trigger == trial->trigger && a->lexeme == trial->lexeme) a->used = true;
    }
}

static void use_all(StpCoverage *c, const Letter *l) {
    for (size_t i = 0; i < l->words.count; i++) c->seen[l->words.items[i].id] = true;
    for (size_t i = 0; i < c->trace.matches.count; i++)
        use_words(c, c->trace.matches.items[i].rule, l, c->trace.matches.items[i].tokens);
    for (size_t i = 0; i < c->trace.trials.count; i++)
        if (c->trace.trials.items[i].step == STEP_DONE)
            use_trial(c, &c->trace.trials.items[i]);
}

static bool makes_position(const Rule *rule) {
    for (uint32_t i = 0; i < rule->emit_count; i++)
        if (rule->emits[i].kind == EMIT_POSITION) return true;
    return false;
}

static const char *kept(StpCoverage *c, Slice text) {
    return arena_copy(c->arena, text.text, text.length);
}

/* A place in the source, with its line. */
typedef struct {
    size_t offset;
    unsigned line;
} SourceLine;

/* Goes to another place, mostly one further on, without counting from the top again. */
static unsigned go_to_line(SourceLine *at, Slice text, size_t offset) {
    if (offset < at->offset) *at = (SourceLine){ 0, 1 };
    for (; at->offset < offset; at->offset++) at->line += text.text[at->offset] == '\n';
    return at->line;
}

static void add_silence(StpCoverage *c, const Letter *l, const FrameTrial *trial,
                        uint32_t sentence, SourceLine *at) {
    const Document *d = l->document;
    Span span = d->sentences[sentence].span;
    Slice id = l->rules->rules[trial->rule].id, word = token_text(d, trial->head);
    size_t start, end;
    document_source_bytes(d, span, &start, &end);
    unsigned line = go_to_line(at, d->source, start);
    const char *reason =
        arena_format(c->arena, "'%.*s', %.*s: %s", (int)word.length, word.text,
                     (int)id.length, id.text, trial_reason(l, trial));
    vector_push(
        c->arena, &c->silences,
        ((Silence){ kept(c, slice_of(d->name)), line, reason,
                    kept(c, slice_between(d->text.text, span.start, span.end)) }));
}

/* One line for each sentence: the trial that got furthest says most. */
static void add_silences(StpCoverage *c, const Letter *l) {
    size_t sentences = l->document->sentence_count;
    bool *said = ARENA_ARRAY(l->arena, bool, sentences + 1);
    const FrameTrial **best = ARENA_ARRAY(l->arena, const FrameTrial *, sentences + 1);
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->kind == FACT_POSITION && !f->dropped)
            said[l->document->tokens[f->trigger.start].sentence] = true;
    }
    for (size_t i = 0; i < c->trace.trials.count; i++) {
        const FrameTrial *trial = &c->trace.trials.items[i];
        uint32_t s = l->document->tokens[trial->head.start].sentence;
        if (trial->step > STEP_WITH && makes_position(&l->rules->rules[trial->rule]) &&
            (!best[s] || best[s]->step < trial->step))
            best[s] = trial;
    }
    SourceLine at = { 0, 1 };
    for (uint32_t s = 0; s < sentences; s++)
        if (best[s] && !said[s]) add_silence(c, l, best[s], s, &at);
}

StpStatus stp_coverage_add(StpCoverage *c, StpExtractor *extractor,
                           const StpLetter *letter, StpReporter reporter) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Document document;
    const Letter *result;
    StpStatus status = STP_NO_MEMORY;
    trace_reset(&c->trace);
    extractor->trace = &c->trace;
    if (setjmp(*arena_guard(extractor->arena)) == 0 &&
        setjmp(*arena_guard(c->arena)) == 0) {
        status = extractor_read(extractor, letter, &diagnostics, &document, &result);
        if (status == STP_OK) {
            use_all(c, result);
            add_silences(c, result);
            c->letters++;
        }
    } else {
        status = STP_NO_MEMORY;
    }
    extractor->trace = NULL;
    return status;
}

/* ---- Writing ---- */

static void put_place(Page *page, Slice file, unsigned line) {
    page_put(page, file);
    page_say(page, ":%u: ", line);
}

static void put_silences(Page *page, const StpCoverage *c) {
    page_say(page, "Sentences with a stance word and no position: %zu in %zu letter%s\n",
             c->silences.count, c->letters, c->letters == 1 ? "" : "s");
    for (size_t i = 0; i < c->silences.count; i++) {
        const Silence *s = &c->silences.items[i];
        put_place(page, slice_of(s->file), s->line);
        page_put(page, slice_of(s->text));
        page_say(page, "\n    ");
        page_put(page, slice_of(s->reason));
        page_say(page, "\n");
    }
}

static void put_rules(Page *page, const StpCoverage *c) {
    const RuleSet *rules = &c->model->rules;
    size_t count = 0;
    for (size_t r = 0; r < rules->rule_count; r++) count += c->trace.hits[r] == 0;
    page_say(page, "\nRules that never matched: %zu of %zu\n", count, rules->rule_count);
    for (size_t r = 0; r < rules->rule_count; r++) {
        const Rule *rule = &rules->rules[r];
        if (c->trace.hits[r]) continue;
        put_place(page, slice_of(rule->source.name), rule->line);
        page_put(page, rule->id);
        page_say(page, "\n");
    }
}

/* Of rules that never matched no word has: that goes without saying. */
static bool is_unused(const StpCoverage *c, const Alternative *a) {
    return !a->used && c->trace.hits[a->rule];
}

static void put_alternatives(Page *page, const StpCoverage *c) {
    const RuleSet *rules = &c->model->rules;
    size_t count = 0;
    for (size_t i = 0; i < c->alternatives.count; i++)
        count += is_unused(c, &c->alternatives.items[i]);
    page_say(page, "\nWords that never set off a rule that did match: %zu of %zu\n",
             count, c->alternatives.count);
    for (size_t r = 0; r < rules->rule_count; r++) {
        bool any = false;
        for (uint32_t i = c->first[r]; i < c->first[r + 1]; i++) {
            const Alternative *a = &c->alternatives.items[i];
            if (!is_unused(c, a)) continue;
            if (!any) {
                put_place(page, slice_of(rules->rules[r].source.name),
                          rules->rules[r].line);
                page_put(page, rules->rules[r].id);
            }
            page_say(page, any ? " | " : ": ");
            page_put(page, rules->lexemes[a->lexeme].lemma);
            any = true;
        }
        if (any) page_say(page, "\n");
    }
}

static void put_lexemes(Page *page, const StpCoverage *c) {
    const RuleSet *rules = &c->model->rules;
    size_t count = 0;
    for (size_t i = 0; i < rules->lexeme_count; i++) count += !c->seen[i];
    page_say(page,
             "\nWords of lexicon and rules that never stood in a letter: %zu of %zu\n",
             count, rules->lexeme_count);
    for (size_t i = 0; i < rules->lexeme_count; i++) {
        const Lexeme *lexeme = &rules->lexemes[i];
        if (c->seen[i]) continue;
        put_place(page, lexeme->file, lexeme->line);
        page_put(page, lexeme->lemma);
        page_say(page, "\n");
    }
}

StpStatus stp_coverage_write(const StpCoverage *c, StpSink sink) {
    Page page = { sink, false, false };
    put_silences(&page, c);
    put_rules(&page, c);
    put_alternatives(&page, c);
    put_lexemes(&page, c);
    return page_end(&page);
}
