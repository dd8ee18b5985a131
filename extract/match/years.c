/* Years that a letter does not say, when it does not say its own day either: from the
   nearest days that are said in full, first of all those in its title.

   Worked example. 'Verslag Milieuraad 9 oktober 2018' is a title: what is full there is
   an anchor. 'Op 20 december' is then 2018, as that is the nearest such day, and so is
   'op 14 oktober'. 'Op 30 maart' is no more 2018 than 2019: its year stays unknown.
   Without a title only days of meetings are anchors, since 'de wet van 3 mei 1998' says
   nothing of when the next council is; and where two anchors give two years, there is
   none. */
#include "letter.h"

/* The first and the last of some anchors, in days; empty when first > last. */
typedef struct {
    int32_t first, last;
} Anchors;

struct Years {
    Anchors title, all;
    Anchors *sentences;
    Anchors *paragraphs;
};

static const Anchors NO_ANCHORS = { INT32_MAX, INT32_MIN };

static bool is_empty(const Anchors *a) {
    return a->first > a->last;
}

static void add_day(Anchors *a, int32_t day) {
    if (day < a->first) a->first = day;
    if (day > a->last) a->last = day;
}

static bool is_full(const PartialDate *date) {
    return date->year != INT32_MIN && date->month != 0;
}

static int32_t day_in(const PartialDate *date, int32_t year) {
    return days_of(year, date->month, date->day ? date->day : 1);
}

/* Paragraphs that the letter begins with and that are no prose. */
static uint32_t title_end(const Document *d) {
    uint32_t end = 0;
    for (; end < d->paragraph_count; end++) {
        Span s = d->paragraphs[end].span;
        bool stops = s.end > s.start && d->text.text[s.end - 1] == '.';
        if (d->paragraphs[end].sentence_count > 1 || stops) break;
    }
    return end;
}

static void add_anchor(Years *years, const Letter *letter, uint32_t mention,
                       bool in_title) {
    const Mention *m = &letter->mentions.items[mention];
    if (m->state != MENTION_CHOSEN || !is_full(&m->start)) return;
    int32_t day = day_in(&m->start, m->start.year);
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    add_day(in_title ? &years->title : &years->all, day);
    if (in_title) return;
    add_day(&years->sentences[sentence], day);
    add_day(&years->paragraphs[letter->document->sentences[sentence].paragraph], day);
}

static void anchor_title(Years *years, const Letter *letter) {
    const Document *d = letter->document;
    uint32_t end = title_end(d);
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        uint32_t sentence = d->tokens[m->tokens.start].sentence;
        if (d->sentences[sentence].paragraph < end)
            add_anchor(years, letter, (uint32_t)i, true);
    }
}

static void anchor_meetings(Years *years, const Letter *letter) {
    uint32_t start_date = vocabulary_property(letter->vocabulary, slice_of("startDate"));
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind == FACT_PROPERTY && f->property == start_date &&
            f->object.kind == VALUE_START)
            add_anchor(years, letter, f->object.id, false);
    }
}

static Anchors *no_anchors(const Letter *letter, size_t count) {
    Anchors *anchors = ARENA_ARRAY(letter->arena, Anchors, count + 1);
    for (size_t i = 0; i <= count; i++) anchors[i] = NO_ANCHORS;
    return anchors;
}

void find_years(Letter *letter) {
    if (letter->date != INT32_MIN) return;
    Years *years = ARENA_NEW(letter->arena, Years);
    years->title = years->all = NO_ANCHORS;
    years->sentences = no_anchors(letter, letter->document->sentence_count);
    years->paragraphs = no_anchors(letter, letter->document->paragraph_count);
    anchor_title(years, letter);
    anchor_meetings(years, letter);
    letter->years = years;
}

/* Farther away a day is as likely of the next year or of the last. */
#define NEAR 160

/* INT32_MIN: there is none near, or there are two. */
static int32_t year_by(const PartialDate *date, const Anchors *anchors) {
    int year, month, day;
    days_split(anchors->first, &year, &month, &day);
    for (int32_t y = year - 1; y <= year + 1; y++) {
        int32_t there = day_in(date, y);
        if (there - anchors->first < NEAR && there - anchors->first > -NEAR &&
            there - anchors->last < NEAR && there - anchors->last > -NEAR)
            return y;
    }
    return INT32_MIN;
}

/* The anchors that a day of the sentence goes by. */
static Anchors anchors_of(const Years *years, const Document *d, uint32_t sentence) {
    uint32_t paragraph = d->sentences[sentence].paragraph;
    Anchors own = years->sentences[sentence];
    if (!is_empty(&years->title)) {
        add_day(&own, years->title.first);
        add_day(&own, years->title.last);
        return own;
    }
    if (!is_empty(&own)) return own;
    if (!is_empty(&years->paragraphs[paragraph])) return years->paragraphs[paragraph];
    if (paragraph > 0 && !is_empty(&years->paragraphs[paragraph - 1]))
        return years->paragraphs[paragraph - 1];
    return years->all;
}

int32_t year_by_anchors(const Letter *letter, const Mention *mention) {
    const PartialDate *date = &mention->start;
    if (letter->years == NULL || date->month == 0) return INT32_MIN;
    uint32_t sentence = letter->document->tokens[mention->tokens.start].sentence;
    Anchors anchors = anchors_of(letter->years, letter->document, sentence);
    return is_empty(&anchors) ? INT32_MIN : year_by(date, &anchors);
}
