/* Dates: `date` rules say which tokens are day, month and year; this file makes dates of
   them.

   Worked example. '5 en 6 april a.s.' matches d:5 "en" e:6 m:april "a.s." with `make day
   d month m to day e month m next`: first day -04-05, last day -04-06, year unknown,
   direction next. In a letter of 29 March 2017 'next' gives 2017; of 20 May 2017 it gives
   2018. */
#include "letter.h"

int32_t value_at(const Letter *letter, TokenSpan tokens) {
    if (tokens.end <= tokens.start) return -1;
    for (uint32_t i = letter->first_word[tokens.start];
         i < letter->first_word[tokens.start + 1]; i++) {
        const Reading *r = &letter->words.items[i];
        int32_t value = letter->rules->lexemes[r->id].value;
        if (r->tokens.end == tokens.end && value != INT32_MIN) return value;
    }
    Slice text = token_text(letter->document, tokens);
    int32_t value = 0;
    for (size_t i = 0; i < text.length && i < 6; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return i > 0 ? value : -1;
        value = value * 10 + (text.text[i] - '0');
    }
    return text.length > 0 ? value : -1;
}

static PartialDate read_parts(const Letter *letter, const PatternMatch *match,
                              DateParts parts) {
    PartialDate date = { INT32_MIN, 0, 0 };
    int32_t value;
    if (parts.year != NONE &&
        (value = value_at(letter, bound_tokens(match, parts.year))) >= 0)
        date.year = value;
    if (parts.month != NONE &&
        (value = value_at(letter, bound_tokens(match, parts.month))) > 0)
        date.month = value;
    if (parts.day != NONE &&
        (value = value_at(letter, bound_tokens(match, parts.day))) > 0)
        date.day = value;
    return date;
}

/* What one half of a range does not say, the other half says for it. */
static void fill_from(PartialDate *date, const PartialDate *other) {
    if (date->month == 0) date->month = other->month;
    if (date->year == INT32_MIN) date->year = other->year;
}

static bool is_possible(const PartialDate *date) {
    if (date->month > 12) return false;
    if (date->day == 0) return true;
    int year = date->year == INT32_MIN ? 2000 : date->year, y, m, d;
    days_split(days_of(year, date->month ? date->month : 1, date->day), &y, &m, &d);
    return m == (date->month ? date->month : 1) && d == date->day;
}

/* 'Die middag', 'de dag erna': a day that a date before it tells. */
static bool is_relative(const Mention *m) {
    return m->direction >= DIRECTION_SAME_DAY;
}

/* 'Vandaag', 'afgelopen vrijdag': a day that the day of the letter tells. */
static bool is_by_letter(const Mention *m) {
    return m->direction >= DIRECTION_LETTER_DAY && !is_relative(m);
}

static void make_date(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    TokenSpan span = rule->span == NONE ? match->tokens : bound_tokens(match, rule->span);
    Mention m = new_mention(span, rule->class, rule_index);
    m.start = read_parts(letter, match, rule->from);
    m.end = m.start;
    if (rule->to.day != NONE || rule->to.month != NONE || rule->to.year != NONE) {
        m.end = read_parts(letter, match, rule->to);
        fill_from(&m.end, &m.start);
        fill_from(&m.start, &m.end);
    }
    m.direction = rule->direction;
    if (is_relative(&m) || is_by_letter(&m)) {
        add_mention(letter, m);
        return;
    }
    if ((m.start.year == INT32_MIN && m.start.month == 0) || !is_possible(&m.start) ||
        !is_possible(&m.end))
        return;
    add_mention(letter, m);
}

void match_dates(Letter *letter) {
    each_match(letter, RULE_DATE, NULL, make_date);
}

int32_t first_day(const PartialDate *date, int32_t year) {
    return days_of(year, date->month ? date->month : 1, date->day ? date->day : 1);
}

/* 'Yesterday, to come' is a slip, not a day next year. */
#define SLIP 14

/* The year that is meant, from the day of the letter. A month alone counts as not yet
   past, or not yet to come, while it lasts. */
static int32_t year_of(const PartialDate *date, Direction direction, int32_t today) {
    int year, month, day;
    days_split(today, &year, &month, &day);
    int32_t from = date->day ? today : days_of(year, month, 1);
    if (direction == DIRECTION_THIS_YEAR) return year;
    if (direction == DIRECTION_LAST_YEAR) return year - 1;
    if (direction == DIRECTION_NEXT_YEAR) return year + 1;
    if (direction == DIRECTION_NEXT)
        return first_day(date, year) + SLIP < from ? year + 1 : year;
    if (direction == DIRECTION_LAST)
        return first_day(date, year) > today + SLIP ? year - 1 : year;
    int32_t best = year;
    for (int32_t y = year - 1; y <= year + 1; y++) {
        int32_t gap = first_day(date, y) - today, least = first_day(date, best) - today;
        if ((gap < 0 ? -gap : gap) < (least < 0 ? -least : least)) best = y;
    }
    return best;
}

/* From so many days on the tense of the verb tells more than what is nearest. */
#define FAR 60

/* 'zal in december plaatsvinden': does the finite verb tell of what is to come, though
   another verb goes with it? */
static bool tells_of_future(const Letter *letter, uint32_t finite) {
    uint32_t announced = vocabulary_individual(letter->vocabulary, slice_of("Announced"));
    return letter->modality && letter->modality[finite] == announced &&
           !(letter->verbs[finite] & (FORM_PAST | VERB_COPULA));
}

/* 'In september organiseerden de provincies …', 'het forum vindt in december plaats', in
   a letter of March: a past verb tells of the September before, one of the present
   without a participle of the December to come. A day that is near is left alone: 'werd
   verlengd tot 1 april'. */
static int32_t year_by_tense(const Letter *letter, const Mention *mention, int32_t year) {
    uint32_t clause = letter->clause_of[mention->tokens.start];
    const Clause *c = &letter->clauses.items[clause];
    if (mention->direction != DIRECTION_NEAREST || c->finite == NONE) return year;
    int32_t gap = first_day(&mention->start, year) - letter->date;
    uint32_t verb = letter->verbs[c->finite];
    if ((verb & FORM_PAST) && !(verb & VERB_AUXILIARY) && gap > FAR) return year - 1;
    if (gap > -FAR) return year;
    if (tells_of_future(letter, c->finite)) return year + 1;
    if (verb & (FORM_PAST | VERB_AUXILIARY | VERB_COPULA)) return year;
    for (uint32_t t = c->tokens.start; t < c->tokens.end; t++)
        if (letter->clause_of[t] == clause && (letter->verbs[t] & FORM_PARTICIPLE))
            return year;
    return year + 1;
}

/* The first day of the calendar of days_of() was a Thursday. */
#define FIRST_WEEKDAY 3
#define WEEK 7

/* Days from that of the letter to the one that is meant: of 'afgelopen vrijdag' in a
   letter of a Monday, -3. */
static int32_t days_from_letter(const Letter *letter, const Mention *mention) {
    int32_t today = (letter->date % WEEK + WEEK + FIRST_WEEKDAY) % WEEK;
    int32_t ahead = (mention->start.day - 1 - today + WEEK) % WEEK;
    switch (mention->direction) {
    case DIRECTION_LETTER_DAY_AFTER: return 1;
    case DIRECTION_LETTER_DAY_BEFORE: return -1;
    case DIRECTION_WEEKDAY_LAST: return ahead - WEEK;
    case DIRECTION_WEEKDAY_NEXT: return ahead ? ahead : WEEK;
    default: return 0;
    }
}

static PartialDate day_by_letter(const Letter *letter, const Mention *mention) {
    int year, month, day;
    if (letter->date == INT32_MIN) return (PartialDate){ INT32_MIN, 0, 0 };
    days_split(letter->date + days_from_letter(letter, mention), &year, &month, &day);
    return (PartialDate){ year, month, day };
}

static PartialDate complete_absolute(const Letter *letter, const Mention *mention,
                                     bool end) {
    if (is_by_letter(mention)) return day_by_letter(letter, mention);
    PartialDate start = mention->start, date = end ? mention->end : mention->start;
    if (start.year == INT32_MIN)
        start.year =
            letter->date != INT32_MIN
                ? year_by_tense(letter, mention,
                                year_of(&start, mention->direction, letter->date))
            : mention->direction < DIRECTION_THIS_YEAR ? year_by_anchors(letter, mention)
                                                       : INT32_MIN;
    if (date.year != INT32_MIN) return date;
    /* 'in december en januari jl.': over the turn of the year */
    bool turned = end && date.month && date.month < start.month;
    date.year = start.year == INT32_MIN ? INT32_MIN : start.year + turned;
    return date;
}

/* The nearest date before another one, in its paragraph or the one above; NULL. Not a
   year alone: '… op 11 juli, zoals in 2014 is besloten. Die avond …' */
static const Mention *date_before(const Letter *letter, const Mention *mention) {
    const Document *d = letter->document;
    const Mention *found = NULL;
    uint32_t paragraph =
        d->sentences[d->tokens[mention->tokens.start].sentence].paragraph;
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        uint32_t start = m->tokens.start;
        if (m->state != MENTION_CHOSEN || m->rule == NONE ||
            letter->rules->rules[m->rule].kind != RULE_DATE ||
            start >= mention->tokens.start || (m->start.month == 0 && !is_relative(m)) ||
            d->sentences[d->tokens[start].sentence].paragraph + 1 < paragraph)
            continue;
        if (!found || start > found->tokens.start) found = m;
    }
    return found;
}

/* 'Op 2 maart was ik in Rome, de volgende dag in Wenen. Die middag …': the 3rd of March,
   twice. After '2 en 3 maart', or 'in maart', there is no such day. */
PartialDate complete_date(const Letter *letter, const Mention *mention, bool end) {
    const PartialDate unknown = { INT32_MIN, 0, 0 };
    const Mention *base = mention;
    int32_t days = 0;
    for (; base && is_relative(base); base = date_before(letter, base))
        days += (base->direction == DIRECTION_DAY_AFTER) -
                (base->direction == DIRECTION_DAY_BEFORE);
    if (!base) return unknown;
    PartialDate date = complete_absolute(letter, base, end);
    if (base == mention || date.year == INT32_MIN) return date;
    PartialDate other = complete_absolute(letter, base, !end);
    if (date.day == 0 || date.day != other.day || date.month != other.month)
        return unknown;
    int year, month, day;
    days_split(days_of(date.year, date.month, date.day) + days, &year, &month, &day);
    return (PartialDate){ year, month, day };
}

/* The day of the letter: a fact 'document issued d' with a full date, or what a line of
   its lay-out says, or given by the caller. */
void resolve_date(Letter *letter, int32_t given) {
    int32_t day = day_in_lines(letter);
    letter->date = day == INT32_MIN ? given : day;
    uint32_t issued = vocabulary_property(letter->vocabulary, slice_of("issued"));
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind != FACT_PROPERTY || f->property != issued ||
            f->subject.kind != VALUE_DOCUMENT || f->object.kind != VALUE_MENTION)
            continue;
        const Mention *m = &letter->mentions.items[f->object.id];
        if (m->start.year == INT32_MIN || m->start.day == 0) continue;
        letter->date = days_of(m->start.year, m->start.month, m->start.day);
        return;
    }
}
