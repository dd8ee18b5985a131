/* The phases of the match stage, in order. Each sees what those before it have made. */
#include "match.h"

#include "../base/limits.h"

#include <string.h>

/* Rounds of `mention` rules after the first: a rule may use mentions that another makes
   ('minister' + person, in a meeting), two levels deep. */
#define MORE_ROUNDS 2

/* All is to be looked at. */
static void renew(Letter *l) {
    memset(l->news, NEWS_TO_RULES | NEWS_TO_CHOICE | NEWS_TO_ALL,
           l->document->sentence_count);
}

static void prepare(Letter *l) {
    size_t tokens = l->document->token_count;
    l->verbs = ARENA_ARRAY(l->arena, uint32_t, tokens + 1);
    l->known_at = ARENA_ARRAY(l->arena, uint32_t, tokens + 1);
    l->covered = ARENA_ARRAY(l->arena, uint8_t, tokens + 1);
    l->news = ARENA_ARRAY(l->arena, uint8_t, l->document->sentence_count + 1);
    l->changed = ARENA_ARRAY(l->arena, ClassBits, l->document->sentence_count + 1);
    l->present = ARENA_ARRAY(l->arena, ClassBits, l->document->sentence_count + 1);
    for (size_t t = 0; t <= tokens; t++) l->known_at[t] = NONE;
    renew(l);
}

/* The day of the letter must be known before names are chosen, since names have their
   time. */
static void find_date(Letter *l, int32_t given) {
    l->date = INT32_MIN;
    match_names(l);
    match_listed(l);
    match_dates(l);
    choose_mentions(l);
    match_issue_dates(l);
    resolve_date(l, given);
    l->facts.count = 0;
    for (size_t i = 0; i < l->mentions.count; i++) l->mentions.items[i].first_fact = NONE;
    renew(l);
    choose_mentions(l);
}

const Letter *match_letter(Arena *arena, const Vocabulary *vocabulary,
                           const RuleSet *rules, const Document *document,
                           RegexMatch *regex, Forms *forms, int32_t given_date,
                           Diagnostics *diagnostics, Trace *trace) {
    Letter *l = ARENA_NEW(arena, Letter);
    l->arena = arena;
    l->vocabulary = vocabulary;
    l->rules = rules;
    l->document = document;
    l->regex = regex;
    l->forms = forms;
    forms_begin(forms);
    l->diagnostics = diagnostics;
    l->trace = trace;
    prepare(l);
    read_words(l);
    index_candidates(l);
    find_date(l, given_date);
    match_line_mentions(l);
    match_mentions(l);
    match_aliases(l);
    for (int i = 0; i < MORE_ROUNDS; i++) match_mentions(l);
    match_references(l);
    find_verbs(l);
    find_clauses(l);
    find_contexts(l);
    match_lines(l);
    match_patterns(l);
    match_told(l);
    match_frames(l);
    decide_namesakes(l);
    share_things(l);
    share_others(l);
    resolve_things(l);
    settle_topics(l);
    settle_positions(l);
    resolve_anaphors(l);
    share_positions(l);
    share_gapped(l);
    derive_facts(l);
    drop_unheard(l);
    if (l->facts.count >= LIMIT_FACTS)
        diagnose_file(diagnostics, STP_WARNING, document->name,
                      "more than %u facts: the others are left out", LIMIT_FACTS);
    return l;
}

Findings match_findings(const Letter *l) {
    return (Findings){ l->document,       l->date,         l->mentions.items,
                       l->mentions.count, l->things.items, l->things.count,
                       l->facts.items,    l->facts.count };
}

void match_release(const Letter *l) {
    const void *pieces[] = {
        l->words.items,     l->first_word,        l->classes,
        l->form_of,         l->token_starts,      l->mentions_at,
        l->by_start,        l->known_at,          l->verbs,
        l->modality,        l->polarity,          l->occasion,
        l->aside,           l->note_at,           l->speaker,
        l->speaks_by,       l->clauses.items,     l->clause_of,
        l->sentence_starts, l->sentence_triggers, l->sentence_besides,
        l->changed
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        arena_release(l->arena, pieces[i]);
}
