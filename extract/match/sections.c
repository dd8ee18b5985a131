/* Sections: what the rules of `scope until` say of all words from a cue to where their
   pattern `until` matches. A letter may open thousands, each of which would reach to its
   end. So nothing is written twice, and nothing is sought twice.

   Example. Three headings, none of which has an end:

       Verslag A … Verslag B … Verslag C …
       tell(A)      from A to the end is to be told: nothing is written yet
       tell(B)      A's words up to B are written; B's are to be told
       tell(C)      B's words up to C are written
       settle       C's words up to the end are written

   Cues come in the order of sentences. In one sentence a rule may go back to words before
   those of another; then the few words between are written again. */
#include "letter.h"

/* What an array is told of tokens, but does not yet hold. */
typedef struct {
    uint32_t *told;
    uint32_t from, to;
    uint32_t what;
} Pending;

/* The last place that was looked for, of one rule: from `from` on, it matches at `end`.
 */
typedef struct {
    uint32_t from, end;
} Found;

typedef struct {
    Found behind_cue, behind_sentence;
    uint32_t set_to; /* up to here its sections have set their tokens */
    uint32_t closed; /* where `closed` matches last, NONE before it is sought */
} RuleSections;

typedef struct Sections {
    RuleSections *rules;
    Pending pending[SECTION_TOPICS];
} Sections;

static uint32_t *new_topic(Letter *letter) {
    uint32_t count = (uint32_t)letter->document->token_count;
    uint32_t *told = ARENA_ARRAY(letter->arena, uint32_t, count + 1);
    for (uint32_t t = 0; t <= count; t++) told[t] = NONE;
    return told;
}

void open_sections(Letter *letter) {
    Sections *sections = ARENA_NEW(letter->arena, Sections);
    size_t count = letter->rules->rule_count;
    sections->rules = ARENA_ARRAY(letter->arena, RuleSections, count + 1);
    for (size_t r = 0; r < count; r++)
        sections->rules[r] = (RuleSections){ { NONE, 0 }, { NONE, 0 }, 0, NONE };
    letter->occasion = new_topic(letter);
    letter->trip = new_topic(letter);
    letter->part = new_topic(letter);
    letter->speaker = new_topic(letter);
    letter->speaks_by = new_topic(letter);
    letter->note_at = new_topic(letter);
    uint32_t *told[SECTION_TOPICS] = { letter->occasion,  letter->trip,
                                       letter->part,      letter->speaker,
                                       letter->speaks_by, letter->note_at };
    for (size_t i = 0; i < SECTION_TOPICS; i++)
        sections->pending[i] = (Pending){ told[i], 0, 0, NONE };
    letter->sections = sections;
}

/* ---- Where a section ends ---- */

static uint32_t find_place(const Letter *letter, const Pattern *pattern, uint32_t from) {
    PatternMatch match;
    uint32_t count = (uint32_t)letter->document->token_count;
    uint32_t t = from;
    for (; (t = next_start(letter, pattern->column, t, count)) < count; t++) {
        TokenSpan sentence =
            sentence_tokens(letter, letter->document->tokens[t].sentence);
        if (pattern_match(letter, pattern, t, sentence, &match)) return t;
    }
    return count;
}

/* `from` never goes back, so all that is sought costs no more than the letter once. */
static uint32_t next_end(const Letter *letter, uint32_t rule, uint32_t from,
                         Found *found) {
    if (found->from > from || from > found->end)
        *found =
            (Found){ from, find_place(letter, letter->rules->rules[rule].until, from) };
    return found->end;
}

/* A table of contents has the heading too, so the last place counts. */
bool section_is_closed(Letter *letter, uint32_t rule, uint32_t cue) {
    const Pattern *closed = letter->rules->rules[rule].closed;
    RuleSections *own = &letter->sections->rules[rule];
    uint32_t count = (uint32_t)letter->document->token_count;
    if (!closed) return false;
    for (uint32_t t = 0; own->closed == NONE; t++) {
        t = find_place(letter, closed, t);
        if (t < count && find_place(letter, closed, t + 1) < count) continue;
        own->closed = t;
    }
    return cue >= own->closed;
}

TokenSpan section_to_set(Letter *letter, uint32_t rule, uint32_t start,
                         uint32_t sentence_end) {
    RuleSections *own = &letter->sections->rules[rule];
    uint32_t end = next_end(letter, rule, sentence_end, &own->behind_sentence);
    TokenSpan span = { start < own->set_to ? own->set_to : start, end };
    if (span.start > span.end) span.start = span.end;
    own->set_to = end;
    return span;
}

/* ---- What is told of it ---- */

static void fill(Pending *p, uint32_t from, uint32_t to, uint32_t what) {
    for (uint32_t t = from; t < to; t++) p->told[t] = what;
}

/* The words between `end` and what is pending are no longer told of, up to the first that
   are not. */
static void clear_behind(Pending *p, uint32_t end) {
    uint32_t t = end;
    while (t < p->from && p->told[t] != NONE) p->told[t++] = NONE;
    if (t == p->from) p->to = p->from;
}

void tell_section(Letter *letter, uint32_t rule, uint32_t start, SectionTopic topic,
                  uint32_t what) {
    Pending *p = &letter->sections->pending[topic];
    Found *found = &letter->sections->rules[rule].behind_cue;
    uint32_t end = next_end(letter, rule, start, found);
    if (end < p->from) { /* as a whole before another of its sentence */
        fill(p, start, end, what);
        clear_behind(p, end);
        return;
    }
    fill(p, start, p->from, NONE);
    fill(p, p->from, start < p->to ? start : p->to, p->what);
    p->from = start;
    p->to = end;
    p->what = what;
}

void settle_sections(Letter *letter) {
    for (size_t i = 0; i < SECTION_TOPICS; i++) {
        Pending *p = &letter->sections->pending[i];
        fill(p, p->from, p->to, p->what);
    }
}
