/* All kinds of fact of one letter. */
#include "score.h"

#define POST_OVERLAP 0.6
#define CONTRIBUTION_OVERLAP 0.5

/* Columns of an entity. */
enum { NAME, TYPE, IDENTIFIER };

double score_overlap(const ScoreText *text, const ScoreTexts *labels) {
    double best = 0;
    for (size_t i = 0; i < labels->count; i++) {
        double overlap = text_overlap(text, &labels->items[i]);
        if (overlap > best) best = overlap;
    }
    return best;
}

bool score_same_name(const ScoreText *name, const ScoreTexts *labels) {
    for (size_t i = 0; i < labels->count; i++)
        if (text_same_name(name, &labels->items[i])) return true;
    return false;
}

static bool has_identifier(const Resource *node, Slice identifier) {
    for (size_t i = 0; i < node->identifiers.count; i++)
        if (slice_equal(node->identifiers.items[i], identifier)) return true;
    return false;
}

bool score_is_actor(const Scoring *s, const ScoreText *name, const Resource *node) {
    const GoldFacts *entities = &s->gold->kinds[GOLD_ENTITY];
    for (size_t i = 0; i < entities->count; i++) {
        const GoldFact *e = &entities->items[i];
        if (slice_equal(e->texts[NAME].normal, name->normal) &&
            !gold_is_blank(e->columns[IDENTIFIER]) &&
            has_identifier(node, e->columns[IDENTIFIER]))
            return true;
    }
    return score_same_name(name, &node->labels);
}

/* ---- Entities ---- */

/* The right identifier says most; the same name with another identifier says little. */
static double same_entity(const Scoring *s, const GoldFact *gold, const Found *found) {
    (void)s;
    Slice identifier = gold->columns[IDENTIFIER];
    bool known = !gold_is_blank(identifier) && found->who->identifiers.count;
    if (known && has_identifier(found->who, identifier)) return 2;
    if (!score_same_name(&gold->texts[NAME], &found->who->labels)) return 0;
    return known ? 0.5 : 1;
}

static void score_link(Scoring *s, const GoldFact *line, const Resource *node) {
    if (gold_is_blank(line->columns[IDENTIFIER])) return;
    bool right = has_identifier(node, line->columns[IDENTIFIER]);
    score_line(s, SCORE_LINK, line, right);
    if (right || node->identifiers.count == 0) return;
    s->tallies[SCORE_LINK].wrong++;
    score_wrong(s, SCORE_LINK,
                arena_format(s->arena, "%.*s | %.*s", (int)node->shown.length,
                             node->shown.text, (int)node->identifiers.items[0].length,
                             node->identifiers.items[0].text));
}

static void score_entities(Scoring *s, const Slices *letters) {
    const GoldFacts *lines = &s->gold->kinds[GOLD_ENTITY];
    FoundList found = { 0 };
    for (size_t i = 0; i < letters->count; i++) {
        Resources nodes = view_resources(&s->view, letters->items[i], "mentions");
        for (size_t k = 0; k < nodes.count; k++) {
            Slice shown = nodes.items[k]->shown;
            vector_push(
                s->arena, &found,
                ((Found){ .who = nodes.items[k],
                          .shown = arena_copy(s->arena, shown.text, shown.length) }));
        }
    }
    Pairing pairing =
        score_pairs(s, SCORE_ENTITY, GOLD_ENTITY, &found, same_entity, false);
    for (size_t i = 0; i < lines->count; i++)
        if (pairing.found[i] != NONE)
            score_link(s, &lines->items[i], found.items[pairing.found[i]].who);
}

/* ---- Posts, abbreviations ---- */

static double same_post(const Scoring *s, const GoldFact *gold, const Found *found) {
    return score_is_actor(s, &gold->texts[0], found->who) &&
           score_overlap(&gold->texts[1], &found->what->labels) >= POST_OVERLAP;
}

static void score_posts(Scoring *s, const Slices *subjects) {
    FoundList found = { 0 };
    for (size_t i = 0; i < subjects->count; i++) {
        Resources posts = view_resources(&s->view, subjects->items[i], "holds");
        for (size_t k = 0; k < posts.count; k++) {
            Found f = { .who = view_resource(&s->view, subjects->items[i]),
                        .what = posts.items[k] };
            f.shown = arena_format(s->arena, "%.*s | %.*s", (int)f.who->shown.length,
                                   f.who->shown.text, (int)f.what->shown.length,
                                   f.what->shown.text);
            vector_push(s->arena, &found, f);
        }
    }
    score_pairs(s, SCORE_POST, GOLD_POST, &found, same_post, false);
}

static bool has_label(const Resource *node, Slice normal) {
    for (size_t i = 0; i < node->labels.count; i++)
        if (slice_equal(node->labels.items[i].normal, normal)) return true;
    return false;
}

/* Right when one resource goes by both forms. */
static void score_abbreviations(Scoring *s, const Slices *subjects) {
    const GoldFacts *lines = &s->gold->kinds[GOLD_ABBREVIATION];
    Resources nodes = { 0 };
    for (size_t i = 0; i < subjects->count && lines->count; i++)
        vector_push(s->arena, &nodes, view_resource(&s->view, subjects->items[i]));
    for (size_t i = 0; i < lines->count; i++) {
        const GoldFact *line = &lines->items[i];
        bool right = false;
        for (size_t k = 0; k < nodes.count && !right; k++)
            right = has_label(nodes.items[k], line->texts[0].normal) &&
                    has_label(nodes.items[k], line->texts[1].normal);
        if (line->firm) score_line(s, SCORE_ABBREVIATION, line, right);
    }
}

/* ---- The letter itself ---- */

static double same_reference(const Scoring *s, const GoldFact *gold, const Found *found) {
    return slice_equal(text_code(s->arena, gold->columns[0]), found->code);
}

static void score_references(Scoring *s, const Slices *letters) {
    FoundList found = { 0 };
    for (size_t i = 0; i < letters->count; i++) {
        Slices values = view_values(&s->view, letters->items[i], "references");
        for (size_t k = 0; k < values.count; k++) {
            Slice local = view_local(values.items[k]);
            vector_push(
                s->arena, &found,
                ((Found){ .code = text_code(s->arena, local),
                          .shown = arena_copy(s->arena, local.text, local.length) }));
        }
    }
    score_pairs(s, SCORE_REFERENCE, GOLD_REFERENCE, &found, same_reference, false);
}

static bool is_said(const Scoring *s, Slice letter, const GoldFact *line) {
    Slice field = line->columns[0];
    bool date = slice_is(field, "date"), signatory = slice_is(field, "signatory");
    const char *property = date ? "issued" : signatory ? "signedBy" : "identifier";
    Slices values = view_values(&s->view, letter, property);
    for (size_t i = 0; i < values.count; i++) {
        Slice value = values.items[i];
        ScoreText text = score_text(s->arena, s->rules, value);
        if (date        ? slice_equal(value, line->columns[1])
            : signatory ? score_same_name(&line->texts[1],
                                          &view_resource(&s->view, value)->labels)
                        : text_ends(&text, &line->texts[1]))
            return true;
    }
    return false;
}

/* Date, number and signatory; other fields are not scored. */
static void score_document(Scoring *s, const Slices *letters) {
    const GoldFacts *lines = &s->gold->kinds[GOLD_DOCUMENT];
    for (size_t i = 0; i < lines->count; i++) {
        const GoldFact *line = &lines->items[i];
        Slice field = line->columns[0];
        bool right = false;
        if (!line->firm || (!slice_is(field, "date") && !slice_is(field, "number") &&
                            !slice_is(field, "signatory")))
            continue;
        for (size_t k = 0; k < letters->count && !right; k++)
            right = is_said(s, letters->items[k], line);
        score_line(s, SCORE_DOCUMENT, line, right);
    }
}

/* ---- Contributions ---- */

static double same_contribution(const Scoring *s, const GoldFact *gold,
                                const Found *found) {
    bool giver = false;
    for (size_t i = 0; i < found->givers.count && !giver; i++)
        giver = score_is_actor(s, &gold->texts[0], found->givers.items[i]);
    double overlap = text_overlap(&gold->texts[1], &found->text);
    return giver && overlap >= CONTRIBUTION_OVERLAP ? overlap : 0;
}

static void score_contributions(Scoring *s) {
    FoundList found = { 0 };
    Slices contributions = view_of_type(&s->view, "Contribution");
    for (size_t i = 0; i < contributions.count; i++) {
        Slice contribution = contributions.items[i];
        static const char *const parts[] = { "quote", "quantity" };
        const char *text = "";
        for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
            Slices values = view_values(&s->view, contribution, parts[p]);
            for (size_t k = 0; k < values.count; k++)
                text = arena_format(s->arena, "%s %.*s", text,
                                    (int)values.items[k].length, values.items[k].text);
        }
        vector_push(
            s->arena, &found,
            ((Found){ .givers = view_resources(&s->view, contribution, "contributor"),
                      .text = score_text(s->arena, s->rules, slice_of(text)),
                      .shown = text }));
    }
    score_pairs(s, SCORE_CONTRIBUTION, GOLD_CONTRIBUTION, &found, same_contribution,
                false);
}

void score_letter(Scoring *s) {
    Slices letters = view_of_type(&s->view, "Letter");
    Slices subjects = view_subjects(&s->view);
    if (letters.count == 0) letters = view_of_type(&s->view, "Document");
    score_entities(s, &letters);
    score_positions(s);
    score_meetings(s);
    score_posts(s, &subjects);
    score_abbreviations(s, &subjects);
    score_references(s, &letters);
    score_document(s, &letters);
    score_contributions(s);
}
