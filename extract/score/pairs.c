/* Pairs annotation with what was found, greedily, best first. */
#include "score.h"

#include <stdarg.h>
#include <stdlib.h>

typedef struct {
    double agreement;
    uint32_t gold, found;
} Candidate;

typedef VECTOR(Candidate) Candidates;

const char *score_kind_name(ScoreKind kind) {
    static const char *const names[] = {
        [SCORE_ENTITY] = "entity",
        [SCORE_LINK] = "wikidata link",
        [SCORE_POSITION_STRICT] = "position strict",
        [SCORE_POSITION_SIGN] = "position sign",
        [SCORE_MEETING] = "meeting with date",
        [SCORE_PLACE] = "meeting place",
        [SCORE_TOPIC] = "meeting topic",
        [SCORE_PARTICIPANT] = "meeting participant",
        [SCORE_POST] = "post",
        [SCORE_ABBREVIATION] = "abbreviation",
        [SCORE_REFERENCE] = "reference",
        [SCORE_DOCUMENT] = "document field",
        [SCORE_CONTRIBUTION] = "contribution",
    };
    return names[kind];
}

static void say(Scoring *s, const char *line) {
    if (!s->misses.write || s->failed) return;
    Slice text = slice_of(line);
    s->failed = !s->misses.write(s->misses.user, text.text, text.length);
}

static void say_missed(Scoring *s, ScoreKind kind, const GoldFact *gold) {
    if (!s->misses.write) return;
    say(s, arena_format(s->arena, "%s:%u: missed %s:", s->gold->name, gold->line,
                        score_kind_name(kind)));
    for (size_t i = 0; i < gold->column_count; i++)
        say(s, arena_format(s->arena, "%s%.*s", i ? " | " : " ",
                            (int)gold->columns[i].length, gold->columns[i].text));
    say(s, "\n");
}

void score_wrong(Scoring *s, ScoreKind kind, const char *shown) {
    if (s->misses.write)
        say(s, arena_format(s->arena, "%s: wrong %s: %s\n", s->gold->name,
                            score_kind_name(kind), shown));
}

void score_line(Scoring *s, ScoreKind kind, const GoldFact *gold, bool right) {
    if (right) {
        s->tallies[kind].right++;
    } else {
        s->tallies[kind].missed++;
        say_missed(s, kind, gold);
    }
}

/* Best first; among equals the last, so that the order does not depend on the sort. */
static int compare(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->agreement != y->agreement) return x->agreement > y->agreement ? -1 : 1;
    if (x->gold != y->gold) return x->gold > y->gold ? -1 : 1;
    return (x->found < y->found) - (x->found > y->found);
}

static Candidates candidates_of(const Scoring *s, const GoldFacts *lines,
                                const FoundList *found, Agreement agreement) {
    Candidates list = { 0 };
    for (uint32_t i = 0; i < lines->count; i++)
        for (uint32_t k = 0; k < found->count && lines->items[i].firm; k++) {
            double value = agreement(s, &lines->items[i], &found->items[k]);
            if (value > 0) vector_push(s->arena, &list, ((Candidate){ value, i, k }));
        }
    if (list.count) qsort(list.items, list.count, sizeof *list.items, compare);
    return list;
}

static bool is_debatable(const Scoring *s, const GoldFacts *lines, const Found *found,
                         Agreement agreement) {
    for (size_t i = 0; i < lines->count; i++)
        if (!lines->items[i].firm && agreement(s, &lines->items[i], found) > 0)
            return true;
    return false;
}

Pairing score_pairs(Scoring *s, ScoreKind kind, GoldKind lines_kind,
                    const FoundList *found, Agreement agreement, bool quiet) {
    const GoldFacts *lines = &s->gold->kinds[lines_kind];
    Pairing pairing = { ARENA_ARRAY(s->arena, uint32_t, lines->count + 1) };
    bool *used = ARENA_ARRAY(s->arena, bool, found->count + 1);
    Candidates list = candidates_of(s, lines, found, agreement);
    for (size_t i = 0; i < lines->count; i++) pairing.found[i] = NONE;
    for (size_t i = 0; i < list.count; i++) {
        const Candidate *c = &list.items[i];
        if (pairing.found[c->gold] != NONE || used[c->found]) continue;
        pairing.found[c->gold] = c->found;
        used[c->found] = true;
    }
    for (size_t i = 0; i < lines->count; i++) {
        const GoldFact *line = &lines->items[i];
        bool right = pairing.found[i] != NONE;
        if (!line->firm) continue;
        s->tallies[kind].right += right;
        s->tallies[kind].missed += !right;
        if (!right && !quiet) say_missed(s, kind, line);
    }
    for (size_t k = 0; k < found->count; k++) {
        if (used[k] || is_debatable(s, lines, &found->items[k], agreement)) continue;
        s->tallies[kind].wrong++;
        if (!quiet) score_wrong(s, kind, found->items[k].shown);
    }
    return pairing;
}
