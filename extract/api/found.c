#include "found.h"

#include <stdio.h>

Slice date_text(const PartialDate *date, char buffer[32]) {
    if (date->year == INT32_MIN) return (Slice){ "", 0 };
    if (date->day)
        snprintf(buffer, 32, "%04d-%02d-%02d", date->year, date->month, date->day);
    else if (date->month)
        snprintf(buffer, 32, "%04d-%02d", date->year, date->month);
    else
        snprintf(buffer, 32, "%04d", date->year);
    return slice_of(buffer);
}

static Slice value_text(const Letter *l, const Value *value, char buffer[32]) {
    switch (value->kind) {
    case VALUE_DOCUMENT: return slice_of("document");
    case VALUE_THING: return l->things.items[value->id].label;
    case VALUE_INDIVIDUAL: return l->vocabulary->individuals[value->id].local;
    case VALUE_DATE: return date_text(&value->date, buffer);
    case VALUE_TEXT: return value->text;
    default: return slice_of("?");
    }
}

static const char *fact_text(const Letter *l, const Fact *f) {
    const Vocabulary *v = l->vocabulary;
    char first[32], second[32];
    Slice subject = value_text(l, &f->subject, first);
    Slice object = value_text(l, &f->object, second);
    bool stance = f->kind == FACT_POSITION || f->kind == FACT_RAISED;
    Slice property = stance                     ? v->individuals[f->property].local
                     : f->kind == FACT_PROPERTY ? v->properties[f->property].local
                                                : slice_of("contributes");
    Slice modality = slice_of(""), polarity = slice_of("");
    if (f->kind == FACT_POSITION) {
        modality = v->individuals[f->modality].local;
        polarity = v->individuals[f->polarity].local;
    }
    return arena_format(l->arena, "'%.*s' %.*s '%.*s'%s%.*s%s%.*s", (int)subject.length,
                        subject.text, (int)property.length, property.text,
                        (int)object.length, object.text, modality.length ? ", " : "",
                        (int)modality.length, modality.text, polarity.length ? ", " : "",
                        (int)polarity.length, polarity.text);
}

static const char *mention_text(const Letter *l, const Mention *m) {
    char first[32], second[32];
    Slice text = token_text(l->document, m->tokens);
    Slice class = l->vocabulary->classes[m->class].local;
    PartialDate start = complete_date(l, m, false), end = complete_date(l, m, true);
    Slice from = date_text(&start, first), until = date_text(&end, second);
    if (l->rules->rules[m->rule].kind != RULE_DATE) from = until = slice_of("");
    return arena_format(l->arena, "'%.*s', %.*s%s%.*s%s%.*s%s", (int)text.length,
                        text.text, (int)class.length, class.text, from.length ? ", " : "",
                        (int)from.length, from.text, until.length ? " to " : "",
                        (int)until.length, until.text,
                        m->state == MENTION_CHOSEN ? "" : " (lost)");
}

static const char *append(const Letter *l, const char *text, const char *more,
                          size_t *count) {
    if (++*count > 3) return text;
    return arena_format(l->arena, "%s%s%s", text, *count == 1 ? "" : "; ", more);
}

const char *found_text(const Letter *l, uint32_t rule) {
    const char *text = "it made ";
    size_t count = 0;
    for (size_t i = 0; i < l->mentions.count; i++)
        if (l->mentions.items[i].rule == rule)
            text = append(l, text, mention_text(l, &l->mentions.items[i]), &count);
    bool any = l->rules->rules[rule].kind == RULE_CONTEXT;
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (!f->dropped && (f->rule == rule || (any && f->kind == FACT_POSITION)))
            text = append(l, text, fact_text(l, f), &count);
    }
    return count ? text : "it made nothing";
}
