/* The letter as text with, under each sentence, what was found in it, by which rule, and
   what lost and why.

       Daarnaast steunt Nederland de pledge.
         mention   Nederland            State   gazetteer actor/nederland
         position  Nederland supports de pledge   Asserted Affirmative
   nl/positions/supports */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

typedef struct {
    const Letter *letter;
    StpSink sink;
    bool colour;
    bool failed;
} Page;

static void put(Page *page, Slice text) {
    if (!page->failed && text.length)
        page->failed = !page->sink.write(page->sink.user, text.text, text.length);
}

static void say(Page *page, const char *format, ...) {
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0) return;
    put(page,
        (Slice){ line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1 });
}

static void paint(Page *page, const char *code) {
    if (page->colour) say(page, "\033[%sm", code);
}

static void put_local(Page *page, const char *before, Slice text) {
    say(page, "%s", before);
    put(page, text);
}

static void put_maker(Page *page, uint32_t rule) {
    paint(page, "36");
    put_local(page, "  ",
              rule == NONE ? slice_of("gazetteer") : page->letter->rules->rules[rule].id);
    paint(page, "0");
}

static void put_mention(Page *page, const Mention *m) {
    const Letter *l = page->letter;
    say(page, m->state == MENTION_CHOSEN ? "  mention   " : "  lost      ");
    paint(page, m->state == MENTION_CHOSEN ? "1" : "2");
    put(page, token_text(l->document, m->tokens));
    paint(page, "0");
    put_local(page, "  ", l->vocabulary->classes[m->class].local);
    if (m->entity != NONE)
        put_local(page, "  ", l->vocabulary->entities[m->entity].key);
    else if (m->thing != NONE)
        put_local(page, "  = ", l->things.items[m->thing].label);
    put_maker(page, m->rule);
    if (m->winner != NONE) {
        const Mention *winner = &l->mentions.items[m->winner];
        say(page, m->state == MENTION_ABSORBED ? "  inside '" : "  lost to '");
        put(page, token_text(l->document, winner->tokens));
        say(page, "'");
        put_maker(page, winner->rule);
    }
    say(page, "\n");
}

static void put_value(Page *page, const Value *value) {
    const Letter *l = page->letter;
    if ((value->kind == VALUE_THING && value->id == NONE) ||
        (value->kind == VALUE_DATE && value->date.year == INT32_MIN) ||
        value->kind == VALUE_NOTHING) {
        say(page, "(not known)");
        return;
    }
    switch (value->kind) {
    case VALUE_DOCUMENT: say(page, "this letter"); return;
    case VALUE_THING: put(page, l->things.items[value->id].label); return;
    case VALUE_INDIVIDUAL: put(page, l->vocabulary->individuals[value->id].local); return;
    case VALUE_TEXT: put(page, value->text); return;
    case VALUE_DATE:
        say(page, "%04d", value->date.year);
        if (value->date.month) say(page, "-%02d", value->date.month);
        if (value->date.day) say(page, "-%02d", value->date.day);
        return;
    default: put(page, token_text(l->document, value->tokens)); return;
    }
}

static void put_fact(Page *page, const Fact *f) {
    const Vocabulary *v = page->letter->vocabulary;
    const char *kind = f->kind == FACT_POSITION       ? "  position  "
                       : f->kind == FACT_CONTRIBUTION ? "  gives     "
                       : f->source_count              ? "  derived   "
                                                      : "  fact      ";
    say(page, f->dropped ? "  dropped   " : f->repeated ? "  again     " : kind);
    paint(page, f->dropped || f->repeated ? "2" : f->kind == FACT_POSITION ? "1;32" : "32");
    put_value(page, &f->subject);
    if (f->kind == FACT_POSITION)
        put_local(page, " ", v->individuals[f->property].local);
    else if (f->kind == FACT_PROPERTY)
        put_local(page, " ", v->properties[f->property].local);
    say(page, " ");
    put_value(page, &f->object);
    paint(page, "0");
    if (f->modality != NONE) put_local(page, "  ", v->individuals[f->modality].local);
    if (f->polarity != NONE) put_local(page, " ", v->individuals[f->polarity].local);
    put_maker(page, f->rule);
    say(page, "\n");
}

static bool in_sentence(TokenSpan span, const Sentence *s) {
    return span.end > span.start && span.start >= s->first_token &&
           span.start < s->first_token + s->token_count;
}

/* What the engine takes for a clause: rules with slots go by it. */
static void put_clause(Page *page, uint32_t index) {
    static const char *const kinds[] = { "main", "subordinate", "relative", "infinitive",
                                         "conjunct" };
    const Letter *l = page->letter;
    const Clause *c = &l->clauses.items[index];
    if (c->tokens.end <= c->tokens.start) return;
    say(page, "  clause    ");
    paint(page, "2");
    say(page, "%s%s: ", kinds[c->kind], c->passive ? ", passive" : "");
    bool gap = false, subject = false;
    for (uint32_t t = c->tokens.start; t < c->tokens.end; t++) {
        if (subject && t >= c->subject.end) {
            say(page, "]");
            subject = false;
        }
        if (l->clause_of[t] != index) {
            gap = true;
            continue;
        }
        say(page, t == c->tokens.start ? "" : gap ? " ... " : " ");
        gap = false;
        if (t == c->subject.start && c->subject.end > t) {
            say(page, "[");
            subject = true;
        }
        if (t == c->finite) say(page, "*");
        put(page, token_text(l->document, (TokenSpan){ t, t + 1 }));
    }
    if (subject) say(page, "]");
    paint(page, "0");
    say(page, "\n");
}

/* Facts and mentions are few beside tokens, and explain is for reading: plain loops will
 * do. */
static void put_sentence(Page *page, const Sentence *s) {
    const Letter *l = page->letter;
    put(page, slice_between(l->document->text.text, s->span.start, s->span.end));
    say(page, "\n");
    for (uint32_t i = 0; i < l->clauses.count; i++)
        if (&l->document->sentences[l->clauses.items[i].sentence] == s)
            put_clause(page, i);
    for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
        for (uint32_t i = l->known_at[t]; i != NONE; i = l->known_next.items[i])
            put_mention(page, &l->mentions.items[i]);
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        TokenSpan place = f->trigger.end > f->trigger.start ? f->trigger : f->evidence;
        if (in_sentence(place, s)) put_fact(page, f);
    }
    say(page, "\n");
}

static void put_letter(Page *page) {
    const Letter *l = page->letter;
    for (size_t i = 0; i < l->document->sentence_count && !page->failed; i++)
        put_sentence(page, &l->document->sentences[i]);
    bool any = false;
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->trigger.end > f->trigger.start || f->evidence.end > f->evidence.start)
            continue;
        if (!any) say(page, "Of the lay-out and derived:\n");
        any = true;
        put_fact(page, f);
    }
}

StpStatus stp_explain(StpExtractor *extractor, const StpLetter *letter, bool colour,
                      StpReporter reporter, StpSink sink) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Document document;
    const Letter *result;
    if (setjmp(*arena_guard(extractor->arena))) return STP_NO_MEMORY;
    StpStatus status =
        extractor_read(extractor, letter, &diagnostics, &document, &result);
    if (status != STP_OK) return status;
    Page page = { result, sink, colour, false };
    put_letter(&page);
    return page.failed ? STP_CANNOT_WRITE : STP_OK;
}
