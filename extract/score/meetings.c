/* Meetings by label and day, their places, topics and participants. A meeting also goes
   by the labels of its organiser. */
#include "score.h"

#include <stdlib.h>
#include <string.h>

#define LABEL_OVERLAP 0.5
#define LINK_OVERLAP 0.6

/* Columns of a meeting. */
enum { LABEL, FIRST_DAY, LAST_DAY, PLACE, BODY, STATUS };

static int compare(const void *a, const void *b) {
    return slice_compare(*(const Slice *)a, *(const Slice *)b);
}

static void sort(Slices *texts) {
    if (texts->count) qsort(texts->items, texts->count, sizeof *texts->items, compare);
}

static ScoreTexts labels_of(const Scoring *s, Slice meeting, const Resource *node) {
    ScoreTexts labels = { 0 };
    Resources organisers = view_resources(&s->view, meeting, "organizer");
    for (size_t i = 0; i < node->labels.count; i++)
        vector_push(s->arena, &labels, node->labels.items[i]);
    for (size_t i = 0; i < organisers.count; i++)
        for (size_t k = 0; k < organisers.items[i]->labels.count; k++)
            vector_push(s->arena, &labels, organisers.items[i]->labels.items[k]);
    return labels;
}

static const char *shown(const Scoring *s, const Resource *meeting, const Found *f) {
    Slice day = f->dates.count ? f->dates.items[0] : slice_of("-");
    Slice place = f->places.count ? f->places.items[0]->shown : slice_of("-");
    return arena_format(s->arena, "%.*s | %.*s | %.*s", (int)meeting->shown.length,
                        meeting->shown.text, (int)day.length, day.text, (int)place.length,
                        place.text);
}

/* A meeting that was moved counts for each of its former days too. */
static void add_former(const Scoring *s, FoundList *list, Slice meeting, Found found,
                       const Resource *node) {
    Slices former = view_values(&s->view, meeting, "previousStartDate");
    sort(&former);
    found.places = (Resources){ 0 };
    for (size_t i = 0; i < former.count; i++) {
        found.dates = (Slices){ 0 };
        vector_push(s->arena, &found.dates, former.items[i]);
        found.shown = shown(s, node, &found);
        vector_push(s->arena, list, found);
    }
}

static FoundList meetings_of(const Scoring *s) {
    FoundList list = { 0 };
    Slices meetings = view_of_type(&s->view, "Meeting");
    for (size_t i = 0; i < meetings.count; i++) {
        Slice meeting = meetings.items[i];
        const Resource *node = view_resource(&s->view, meeting);
        Found found = { .labels = labels_of(s, meeting, node),
                        .dates = view_values(&s->view, meeting, "startDate"),
                        .places = view_resources(&s->view, meeting, "location") };
        sort(&found.dates);
        found.shown = shown(s, node, &found);
        vector_push(s->arena, &list, found);
        add_former(s, &list, meeting, found, node);
    }
    return list;
}

/* '2017-03' in the annotation agrees with any day of that month. */
static bool same_day(Slice gold, const Slices *dates) {
    if (gold_is_blank(gold)) return dates->count == 0;
    return dates->count && dates->items[0].length >= gold.length &&
           memcmp(dates->items[0].text, gold.text, gold.length) == 0;
}

static double same_meeting(const Scoring *s, const GoldFact *gold, const Found *found) {
    (void)s;
    double overlap = score_overlap(&gold->texts[LABEL], &found->labels);
    return overlap >= LABEL_OVERLAP && same_day(gold->columns[FIRST_DAY], &found->dates)
               ? overlap
               : 0;
}

static void score_places(Scoring *s, const FoundList *found, Pairing pairing) {
    const GoldFacts *lines = &s->gold->kinds[GOLD_MEETING];
    for (size_t i = 0; i < lines->count; i++) {
        const GoldFact *line = &lines->items[i];
        bool moved = slice_is(line->columns[STATUS], "moved-from");
        if (pairing.found[i] == NONE || moved || gold_is_blank(line->columns[PLACE]))
            continue;
        const Resources *places = &found->items[pairing.found[i]].places;
        bool right = false;
        for (size_t k = 0; k < places->count && !right; k++)
            right = score_same_name(&line->texts[PLACE], &places->items[k]->labels);
        score_line(s, SCORE_PLACE, line, right);
        s->tallies[SCORE_PLACE].wrong += !right && places->count;
    }
}

static double same_link(const Scoring *s, const GoldFact *gold, const Found *found) {
    (void)s;
    if (score_overlap(&gold->texts[0], &found->labels) < LABEL_OVERLAP) return 0;
    if (score_same_name(&gold->texts[1], &found->what->labels)) return 1;
    double overlap = score_overlap(&gold->texts[1], &found->what->labels);
    return overlap >= LINK_OVERLAP ? overlap : 0;
}

/* Topics or participants: what a property of meetings leads to. */
static FoundList links_of(const Scoring *s, const char *property) {
    FoundList list = { 0 };
    Slices meetings = view_of_type(&s->view, "Meeting");
    for (size_t i = 0; i < meetings.count; i++) {
        const Resource *node = view_resource(&s->view, meetings.items[i]);
        Resources ends = view_resources(&s->view, meetings.items[i], property);
        for (size_t k = 0; k < ends.count; k++) {
            Found found = { .labels = labels_of(s, meetings.items[i], node),
                            .what = ends.items[k] };
            found.shown = arena_format(s->arena, "%.*s | %.*s", (int)node->shown.length,
                                       node->shown.text, (int)found.what->shown.length,
                                       found.what->shown.text);
            vector_push(s->arena, &list, found);
        }
    }
    return list;
}

void score_meetings(Scoring *s) {
    FoundList meetings = meetings_of(s);
    Pairing pairing =
        score_pairs(s, SCORE_MEETING, GOLD_MEETING, &meetings, same_meeting, false);
    score_places(s, &meetings, pairing);
    FoundList topics = links_of(s, "about"), participants = links_of(s, "attendee");
    score_pairs(s, SCORE_TOPIC, GOLD_TOPIC, &topics, same_link, false);
    score_pairs(s, SCORE_PARTICIPANT, GOLD_PARTICIPANT, &participants, same_link, false);
}
