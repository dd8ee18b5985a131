/* Positions: the same holder and much the same target; with the same stance, or on the
   same side. */
#include "score.h"

#define STRICT_OVERLAP 0.6
#define SIGN_OVERLAP 0.5
#define SAME_STANCE 0.5

static const char *const positive[] = { "supports", "advocates", "welcomes",   "values",
                                        "expects",  "commitsTo", "understands" };
static const char *const negative[] = { "opposes", "condemns", "isConcernedAbout",
                                        "criticises" };
/* Those of which the contrary is opposition. */
static const char *const reversible[] = { "supports", "advocates", "understands",
                                          "welcomes", "values" };

#define IS_AMONG(stance, list) is_among((stance), (list), sizeof(list) / sizeof *(list))

static bool is_among(Slice stance, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (slice_is(stance, list[i])) return true;
    return false;
}

static int side_of(Slice stance) {
    return IS_AMONG(stance, positive) ? 1 : IS_AMONG(stance, negative) ? -1 : 0;
}

static Slice stance_of(const View *view, Slice position) {
    Slices stances = view_values(view, position, "stance");
    Slices polarities = view_values(view, position, "polarity");
    Slice stance = stances.count ? view_local(stances.items[0]) : slice_of("?");
    bool negated = false;
    for (size_t i = 0; i < polarities.count; i++)
        negated |= slice_is(view_local(polarities.items[i]), "Negated");
    return negated && IS_AMONG(stance, reversible) ? slice_of("opposes") : stance;
}

static const char *shown(const Scoring *s, const Found *f, Slice position) {
    Slices quotes = view_values(&s->view, position, "quote");
    Slice quote = quotes.count ? quotes.items[0] : slice_of("");
    return arena_format(s->arena, "%.*s | %.*s | %.*s | %.*s", (int)f->who->shown.length,
                        f->who->shown.text, (int)f->stance.length, f->stance.text,
                        (int)f->what->shown.length, f->what->shown.text,
                        (int)quote.length, quote.text);
}

static FoundList positions_of(const Scoring *s) {
    FoundList found = { 0 };
    Slices positions = view_of_type(&s->view, "Position");
    for (size_t i = 0; i < positions.count; i++) {
        Slice position = positions.items[i];
        Resources holders = view_resources(&s->view, position, "holder");
        Resources targets = view_resources(&s->view, position, "target");
        for (size_t h = 0; h < holders.count; h++)
            for (size_t t = 0; t < targets.count; t++) {
                Found f = { .who = holders.items[h], .what = targets.items[t] };
                f.stance = stance_of(&s->view, position);
                f.shown = shown(s, &f, position);
                vector_push(s->arena, &found, f);
            }
    }
    return found;
}

static double strict(const Scoring *s, const GoldFact *gold, const Found *found) {
    if (!slice_equal(gold->columns[1], found->stance)) return 0;
    double overlap = score_overlap(&gold->texts[2], &found->what->labels);
    return overlap >= STRICT_OVERLAP && score_is_actor(s, &gold->texts[0], found->who)
               ? overlap
               : 0;
}

static double same_side(const Scoring *s, const GoldFact *gold, const Found *found) {
    if (side_of(gold->columns[1]) != side_of(found->stance)) return 0;
    double overlap = score_overlap(&gold->texts[2], &found->what->labels);
    if (overlap < SIGN_OVERLAP || !score_is_actor(s, &gold->texts[0], found->who))
        return 0;
    return overlap + (slice_equal(gold->columns[1], found->stance) ? SAME_STANCE : 0);
}

void score_positions(Scoring *s) {
    FoundList found = positions_of(s);
    score_pairs(s, SCORE_POSITION_STRICT, GOLD_POSITION, &found, strict, false);
    score_pairs(s, SCORE_POSITION_SIGN, GOLD_POSITION, &found, same_side, true);
}
