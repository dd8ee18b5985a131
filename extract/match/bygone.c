/* What was said at meetings, drops what cannot have been said there yet.

   Worked example: in the agenda of a council of 20 May, sent on 9 May, 'Polen was tegen
   het voorstel' tells of another time. The frame that makes Poland an attendee is `past`,
   so its fact goes, as the council starts behind the day of the letter. */
#include "letter.h"

/* For each thing the first day that it is said to start; INT32_MAX: none is said. */
static int32_t *first_days(const Letter *letter) {
    uint32_t start = vocabulary_property(letter->vocabulary, slice_of("startDate"));
    size_t count = letter->things.count;
    int32_t *days = arena_alloc(letter->arena, (count + 1) * sizeof *days);
    for (size_t i = 0; i < count; i++) days[i] = INT32_MAX;
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->dropped || f->kind != FACT_PROPERTY || f->property != start ||
            f->subject.kind != VALUE_THING || f->object.kind != VALUE_DATE ||
            f->object.date.year == INT32_MIN)
            continue;
        int32_t day = first_day(&f->object.date, f->object.date.year);
        if (day < days[f->subject.id]) days[f->subject.id] = day;
    }
    return days;
}

void drop_unheard(Letter *letter) {
    if (letter->date == INT32_MIN) return;
    const int32_t *days = first_days(letter);
    for (size_t i = 0; i < letter->facts.count; i++) {
        Fact *f = &letter->facts.items[i];
        if (f->dropped || f->kind != FACT_PROPERTY || f->rule == NONE ||
            f->subject.kind != VALUE_THING || !letter->rules->rules[f->rule].past)
            continue;
        int32_t day = days[f->subject.id];
        f->dropped = day != INT32_MAX && day > letter->date;
    }
}
