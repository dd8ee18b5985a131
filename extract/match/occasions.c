/* Two mentions are one occasion when nothing that is said of them differs (day, place,
   organiser), and they have the same name, or the same organiser and kind and day.

   Worked example:
     1 'de Raad Buitenlandse Zaken van 23 oktober'   organiser RBZ, day 10-23   -> new
     2 'de RBZ van november'                         organiser RBZ, month 11    ->
   differs: new 3 'de Raad Buitenlandse Zaken'                  organiser RBZ -> 1, same
   name */
#include "occasions.h"

#include "things.h"

/* What is known of an occasion; things, or NONE. */
typedef struct {
    uint32_t thing;
    uint32_t organizer;
    uint32_t location;
    bool part;      /* of another */
    int32_t number; /* of a part: 2 of 'de tweede sessie', 'Sessie 2: water'; or -1 */
    bool session;   /* goes by the name of who holds it */
    PartialDate start;
    Slice name; /* plain */
    Slice kind; /* what it is: 'top' of 'NAVO-top', 'overleg' of 'overleg van …' */
} Occasion;

struct Occasions {
    Letter *letter;
    uint32_t organizer, attendee, location, start_date, end_date, whole; /* properties */
    VECTOR(Occasion) items;
};

Occasions *occasions_new(Letter *letter) {
    Occasions *o = ARENA_NEW(letter->arena, Occasions);
    o->letter = letter;
    o->organizer = vocabulary_property(letter->vocabulary, slice_of("organizer"));
    o->attendee = vocabulary_property(letter->vocabulary, slice_of("attendee"));
    o->location = vocabulary_property(letter->vocabulary, slice_of("location"));
    o->start_date = vocabulary_property(letter->vocabulary, slice_of("startDate"));
    o->end_date = vocabulary_property(letter->vocabulary, slice_of("endDate"));
    o->whole = vocabulary_property(letter->vocabulary, slice_of("superEvent"));
    return o;
}

/* The first word of a name. */
static Slice first_word(Slice name) {
    size_t length = 0;
    while (length < name.length && name.text[length] != ' ') length++;
    return (Slice){ name.text, length };
}

static uint32_t thing_of_value(const Letter *letter, const Value *value) {
    uint32_t mention =
        value->kind == VALUE_MENTION ? standing_mention(letter, value->id) : NONE;
    return mention == NONE ? NONE : letter->mentions.items[mention].thing;
}

/* What an occasion is, when its name begins with that of who holds it. */
static void name_by(Occasion *o, const Letter *l, TokenSpan label, TokenSpan holder) {
    if (holder.start != label.start || holder.end > label.end) return;
    o->session = holder.end == label.end;
    TokenSpan rest = { holder.end, label.end };
    o->kind = first_word(plain_name(l->arena, token_text(l->document, rest)));
}

/* The first value in some words; -1. */
static int32_t number_in(const Letter *l, TokenSpan label) {
    int32_t number = -1;
    for (uint32_t t = label.start; t < label.end && number < 0; t++)
        number = value_at(l, (TokenSpan){ t, t + 1 });
    return number;
}

/* What the facts of a mention say. */
static Occasion describe(const Occasions *o, uint32_t mention) {
    Letter *l = o->letter;
    const Mention *m = &l->mentions.items[mention];
    Occasion found = { .thing = NONE,
                       .organizer = NONE,
                       .number = -1,
                       .location = NONE,
                       .start = { INT32_MIN, 0, 0 },
                       .name = plain_name(l->arena, token_text(l->document, m->label)) };
    found.kind = first_word(found.name);
    for (uint32_t i = m->first_fact; i != NONE; i = l->facts.items[i].next) {
        const Fact *f = &l->facts.items[i];
        if (f->property == o->organizer) {
            found.organizer = thing_of_value(l, &f->object);
            if (f->object.kind == VALUE_MENTION)
                name_by(&found, l, m->label, l->mentions.items[f->object.id].tokens);
        }
        if (f->property == o->location) found.location = thing_of_value(l, &f->object);
        if (f->property == o->whole) found.part = true;
        if (f->property == o->start_date &&
            (f->object.kind == VALUE_START || f->object.kind == VALUE_MENTION))
            found.start = complete_date(l, &l->mentions.items[f->object.id], false);
    }
    if (found.part) found.number = number_in(l, m->label);
    return found;
}

static bool differ(uint32_t a, uint32_t b) {
    return a != NONE && b != NONE && a != b;
}

static bool dates_differ(const PartialDate *a, const PartialDate *b) {
    if (a->year == INT32_MIN || b->year == INT32_MIN) return false;
    if (a->year != b->year) return true;
    if (a->month && b->month && a->month != b->month) return true;
    return a->day && b->day && a->day != b->day;
}

/* 'VAO' and 'VAO Arbeidsmarktbeleid': one name begins the other. */
static bool begins(Slice shorter, Slice longer) {
    if (shorter.length > longer.length) return begins(longer, shorter);
    return slice_equal(shorter, slice_between(longer.text, 0, shorter.length)) &&
           (shorter.length == longer.length || longer.text[shorter.length] == ' ');
}

/* 'Milieuraad' and 'Raad': one name ends the other. */
static bool ends(Slice shorter, Slice longer) {
    if (shorter.length > longer.length) return ends(longer, shorter);
    size_t from = longer.length - shorter.length;
    return slice_equal(shorter, slice_between(longer.text, from, longer.length));
}

static bool agree(const Occasion *a, const Occasion *b) {
    if (differ(a->organizer, b->organizer) || differ(a->location, b->location) ||
        dates_differ(&a->start, &b->start))
        return false;
    if (slice_equal(a->name, b->name)) return true;
    if (a->part && b->part && a->number > 0 && a->number == b->number) return true;
    if (a->start.day && b->start.day &&
        (begins(a->name, b->name) || ends(a->name, b->name)))
        return true;
    if (a->organizer == NONE || a->organizer != b->organizer) return false;
    return (a->session && b->session) || slice_equal(a->kind, b->kind);
}

static Occasion *known_occasion(const Occasions *o, uint32_t thing) {
    for (size_t i = o->items.count; i-- > 0;)
        if (o->items.items[i].thing == thing) return &o->items.items[i];
    return NULL;
}

bool occasion_is_said(const Letter *letter, uint32_t mention) {
    const Mention *m = &letter->mentions.items[mention];
    if (m->rule == NONE) return true;
    const Rule *rule = &letter->rules->rules[m->rule];
    for (uint32_t i = m->first_fact; i != NONE; i = letter->facts.items[i].next)
        for (uint32_t k = 0; k < rule->needs_count; k++)
            if (letter->facts.items[i].property == rule->needs[k]) return true;
    return rule->needs_count == 0;
}

bool occasion_has_day(const Occasions *o, uint32_t mention) {
    PartialDate start = describe(o, mention).start;
    return start.day != 0 || start.month != 0;
}

/* Is a day said of it by itself: '[dat gesprek] vond plaats | op 9 mei', not 'ter
   voorbereiding van de top | van 9 mei'? */
static bool says_own_day(const Occasions *o, const Mention *m) {
    Letter *l = o->letter;
    for (uint32_t i = m->first_fact; i != NONE; i = l->facts.items[i].next) {
        const Fact *f = &l->facts.items[i];
        if (f->property != o->start_date ||
            (f->object.kind != VALUE_START && f->object.kind != VALUE_MENTION))
            continue;
        uint32_t date = l->mentions.items[f->object.id].tokens.start;
        if (date > 0 && !token_is(l, date - 1, WORD_GENITIVE) &&
            !token_is(l, date - 1, WORD_COORDINATOR))
            return true;
    }
    return false;
}

bool occasion_is_other_day(const Occasions *o, uint32_t mention, uint32_t thing) {
    const Occasion *known = known_occasion(o, thing);
    PartialDate start = describe(o, mention).start;
    return known && dates_differ(&start, &known->start) &&
           says_own_day(o, &o->letter->mentions.items[mention]);
}

/* Occasions looked back over: letters have tens; a longer memory would be quadratic. */
#define MEMORY 512

uint32_t occasion_of(Occasions *o, uint32_t mention) {
    Letter *l = o->letter;
    Occasion new = describe(o, mention);
    const Mention *m = &l->mentions.items[mention];
    bool fresh = m->rule != NONE && l->rules->rules[m->rule].fresh;
    for (size_t i = o->items.count; i-- > 0 && o->items.count - i < MEMORY && !fresh;)
        if (agree(&o->items.items[i], &new)) return o->items.items[i].thing;
    Slice label = m->said.length ? m->said : token_text(l->document, m->label);
    new.thing = thing_new(l, m->class, label, m->tokens);
    l->things.items[new.thing].first = mention;
    vector_push(l->arena, &o->items, new);
    return new.thing;
}

void occasion_learn(Occasions *o, uint32_t mention) {
    Occasion new = describe(o, mention);
    Occasion *known = known_occasion(o, o->letter->mentions.items[mention].thing);
    if (!known) return;
    if (known->organizer == NONE) known->organizer = new.organizer;
    if (known->location == NONE) known->location = new.location;
    known->part = known->part || new.part;
    if (known->number < 0) known->number = new.number;
    if (known->start.year == INT32_MIN) known->start = new.start;
}

bool occasion_is_part(const Occasions *o, uint32_t thing) {
    const Occasion *known = known_occasion(o, thing);
    return known && known->part;
}

static bool same_month(const PartialDate *a, const PartialDate *b) {
    return a->year == b->year && a->month == b->month;
}

static bool same_day(const PartialDate *a, const PartialDate *b) {
    return same_month(a, b) && a->day == b->day;
}

/* Is the date of a fact another than what was said first? A day of a month that was said
   first takes its place: 'in mei', 'op 3 mei'. */
static bool is_other(Letter *l, uint32_t *first, size_t fact) {
    if (*first == NONE) *first = (uint32_t)fact;
    const PartialDate *a = &l->facts.items[*first].object.date,
                      *b = &l->facts.items[fact].object.date;
    if (same_month(a, b) && a->day == 0 && b->day) {
        l->facts.items[*first].dropped = true;
        *first = (uint32_t)fact;
        return false;
    }
    return !same_day(a, b);
}

static uint32_t *nothing_yet(Letter *l) {
    uint32_t *of_thing = ARENA_ARRAY(l->arena, uint32_t, l->things.count + 1);
    for (size_t i = 0; i < l->things.count; i++) of_thing[i] = NONE;
    return of_thing;
}

/* 'De voorzitter van de ECB, mevrouw X, sprak': X takes part, not the office beside her.
 */
static void name_attendees(Letter *l, const Occasions *o) {
    uint32_t holds = vocabulary_property(l->vocabulary, slice_of("holds"));
    size_t tokens = l->document->token_count;
    uint32_t *holder = ARENA_ARRAY(l->arena, uint32_t, tokens + 1);
    for (size_t t = 0; t <= tokens; t++) holder[t] = NONE;
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->property == holds && !f->dropped && f->kind == FACT_PROPERTY &&
            f->subject.kind == VALUE_THING && f->object.kind == VALUE_THING &&
            f->object.tokens.end > f->object.tokens.start)
            holder[f->object.tokens.start] = f->subject.id;
    }
    for (size_t i = 0; i < l->facts.count; i++) {
        Fact *f = &l->facts.items[i];
        if (f->property != o->attendee || f->dropped || f->object.kind != VALUE_THING ||
            f->object.tokens.end <= f->object.tokens.start)
            continue;
        uint32_t person = holder[f->object.tokens.start];
        if (person != NONE) f->object.id = person;
    }
}

static bool is_dated(const Fact *f, uint32_t property) {
    return !f->dropped && f->kind == FACT_PROPERTY && f->property == property &&
           f->subject.kind == VALUE_THING && f->object.kind == VALUE_DATE;
}

/* 'De bijeenkomst van 13 januari is verzet naar 3 februari': the day that it was first on
   is not its day, where another is said. */
static void drop_former(Letter *l, uint32_t property, const char *former_name) {
    uint32_t former_property = vocabulary_property(l->vocabulary, slice_of(former_name));
    uint32_t *former = nothing_yet(l), *other = nothing_yet(l);
    for (size_t i = 0; i < l->facts.count; i++)
        if (is_dated(&l->facts.items[i], former_property))
            former[l->facts.items[i].subject.id] = (uint32_t)i;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < l->facts.count; i++) {
            Fact *f = &l->facts.items[i];
            if (!is_dated(f, property) || former[f->subject.id] == NONE) continue;
            uint32_t thing = f->subject.id;
            const Fact *before = &l->facts.items[former[thing]];
            bool same = same_day(&before->object.date, &f->object.date);
            if (pass == 0 && !same) other[thing] = (uint32_t)i;
            if (pass == 1) f->dropped = same && other[thing] != NONE;
        }
}

void settle_occasions(Letter *l, const Occasions *o) {
    name_attendees(l, o);
    drop_former(l, o->start_date, "previousStartDate");
    drop_former(l, o->end_date, "previousEndDate");
    uint32_t *start = nothing_yet(l), *end = nothing_yet(l), *host = nothing_yet(l);
    for (size_t i = 0; i < l->facts.count; i++) {
        Fact *f = &l->facts.items[i];
        if (f->dropped || f->kind != FACT_PROPERTY || f->subject.kind != VALUE_THING)
            continue;
        uint32_t thing = f->subject.id;
        if (f->property == o->start_date && f->object.kind == VALUE_DATE)
            f->dropped = is_other(l, &start[thing], i);
        if (f->property == o->end_date && f->object.kind == VALUE_DATE)
            f->dropped = is_other(l, &end[thing], i);
        if (f->object.kind != VALUE_THING) continue;
        if (f->property == o->organizer && host[thing] == NONE)
            host[thing] = f->object.id;
        if (f->property == o->attendee) f->dropped = host[thing] == f->object.id;
    }
}
