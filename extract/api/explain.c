/* The letter as text with, under each sentence, its clauses, what was found in it, by
   which rule and which words, and what lost and why.

       Daarnaast steunt Nederland de pledge.
         clause 1  main: Daarnaast *steunt [Nederland] de pledge .
         mention   Nederland  State  actor/nederland  gazetteer
         position  Nederland supports pledge  Asserted Affirmative  nl/supports/supports
                     by rules/nl/supports.rules:9, a 'Nederland', t 'de pledge'
                     set off by 'steunt', <steunen> in rules/nl/verbs.lex:40, in clause 1
 */
#include "model.h"

#include "clause.h"
#include "grounds.h"

#include <setjmp.h>

typedef struct {
    Page page;
    const Letter *letter;
} Explanation;

static void put_local(Explanation *e, const char *before, Slice text) {
    page_say(&e->page, "%s", before);
    page_put(&e->page, text);
}

static void put_source(Explanation *e, Slice source) {
    page_paint(&e->page, "36");
    put_local(e, "  ", source);
    page_paint(&e->page, "0");
}

/* The rule that made a mention, or where its name is from. */
static void put_maker(Explanation *e, const Mention *m) {
    if (m->rule != NONE)
        put_source(e, e->letter->rules->rules[m->rule].id);
    else
        put_source(e, slice_of(m->name != NONE ? "gazetteer" : "list"));
}

static void put_mention(Explanation *e, const Mention *m) {
    const Letter *l = e->letter;
    page_say(&e->page, m->state == MENTION_CHOSEN ? "  mention   " : "  lost      ");
    page_paint(&e->page, m->state == MENTION_CHOSEN ? "1" : "2");
    page_put(&e->page, token_text(l->document, m->tokens));
    page_paint(&e->page, "0");
    put_local(e, "  ", l->vocabulary->classes[m->class].local);
    if (m->entity != NONE)
        put_local(e, "  ", l->vocabulary->entities[m->entity].key);
    else if (m->entry)
        put_local(e, "  ", m->entry->key);
    else if (m->thing != NONE)
        put_local(e, "  = ", l->things.items[m->thing].label);
    put_maker(e, m);
    if (m->winner != NONE) {
        const Mention *winner = &l->mentions.items[m->winner];
        page_say(&e->page, m->state == MENTION_ABSORBED ? "  inside '" : "  lost to '");
        page_put(&e->page, token_text(l->document, winner->tokens));
        page_say(&e->page, "'");
        put_maker(e, winner);
    }
    page_say(&e->page, "\n");
}

static void put_value(Explanation *e, const Value *value) {
    const Letter *l = e->letter;
    if ((value->kind == VALUE_THING && value->id == NONE) ||
        (value->kind == VALUE_DATE && value->date.year == INT32_MIN) ||
        value->kind == VALUE_NOTHING) {
        page_say(&e->page, "(not known)");
        return;
    }
    switch (value->kind) {
    case VALUE_DOCUMENT: page_say(&e->page, "this letter"); return;
    case VALUE_THING: page_put(&e->page, l->things.items[value->id].label); return;
    case VALUE_INDIVIDUAL:
        page_put(&e->page, l->vocabulary->individuals[value->id].local);
        return;
    case VALUE_TEXT: page_put(&e->page, value->text); return;
    case VALUE_DATE:
        page_say(&e->page, "%04d", value->date.year);
        if (value->date.month) page_say(&e->page, "-%02d", value->date.month);
        if (value->date.day) page_say(&e->page, "-%02d", value->date.day);
        return;
    default: page_put(&e->page, token_text(l->document, value->tokens)); return;
    }
}

static void put_fact(Explanation *e, const Fact *f) {
    const Vocabulary *v = e->letter->vocabulary;
    const char *kind = f->kind == FACT_POSITION       ? "  position  "
                       : f->kind == FACT_CONTRIBUTION ? "  gives     "
                       : f->kind == FACT_RAISED       ? "  raised    "
                       : f->source_count              ? "  derived   "
                                                      : "  fact      ";
    page_say(&e->page, "%s",
             f->dropped    ? "  dropped   "
             : f->repeated ? "  again     "
                           : kind);
    page_paint(&e->page, f->dropped || f->repeated  ? "2"
                         : f->kind == FACT_POSITION ? "1;32"
                                                    : "32");
    if (f->kind != FACT_RAISED) put_value(e, &f->subject);
    if (f->kind == FACT_POSITION || f->kind == FACT_RAISED)
        put_local(e, " ", v->individuals[f->property].local);
    else if (f->kind == FACT_PROPERTY)
        put_local(e, " ", v->properties[f->property].local);
    page_say(&e->page, " ");
    put_value(e, &f->object);
    page_paint(&e->page, "0");
    if (f->modality != NONE) put_local(e, "  ", v->individuals[f->modality].local);
    if (f->polarity != NONE) put_local(e, " ", v->individuals[f->polarity].local);
    put_source(e, e->letter->rules->rules[f->rule].id);
    page_say(&e->page, "\n");
    page_grounds(&e->page, e->letter, f);
}

static bool in_sentence(TokenSpan span, const Sentence *s) {
    return span.end > span.start && span.start >= s->first_token &&
           span.start < s->first_token + s->token_count;
}

/* Facts and mentions are few beside tokens, and explain is for reading: plain loops will
   do. */
static void put_sentence(Explanation *e, const Sentence *s) {
    const Letter *l = e->letter;
    page_put(&e->page, slice_between(l->document->text.text, s->span.start, s->span.end));
    page_say(&e->page, "\n");
    for (uint32_t i = 0; i < l->clauses.count; i++)
        if (&l->document->sentences[l->clauses.items[i].sentence] == s)
            page_clause(&e->page, l, i);
    for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
        for (uint32_t i = l->known_at[t]; i != NONE; i = l->known_next.items[i])
            put_mention(e, &l->mentions.items[i]);
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        TokenSpan place = f->trigger.end > f->trigger.start ? f->trigger : f->evidence;
        if (in_sentence(place, s)) put_fact(e, f);
    }
    page_say(&e->page, "\n");
}

static void put_letter(Explanation *e) {
    const Letter *l = e->letter;
    for (size_t i = 0; i < l->document->sentence_count && !e->page.failed; i++)
        put_sentence(e, &l->document->sentences[i]);
    bool any = false;
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->trigger.end > f->trigger.start || f->evidence.end > f->evidence.start)
            continue;
        if (!any) page_say(&e->page, "Of the lay-out and derived:\n");
        any = true;
        put_fact(e, f);
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
    Explanation e = { { sink, colour, false }, result };
    put_letter(&e);
    return page_end(&e.page);
}
