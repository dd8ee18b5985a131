#include "gold.h"

#include <string.h>

/* Name of each kind, and how many columns scoring reads of it. */
static const struct {
    const char *name;
    size_t columns;
} kinds[GOLD_KIND_COUNT] = {
    [GOLD_DOCUMENT] = { "document", 2 },
    [GOLD_ENTITY] = { "entity", 3 },
    [GOLD_POST] = { "post", 2 },
    [GOLD_ABBREVIATION] = { "abbreviation", 2 },
    [GOLD_REFERENCE] = { "reference", 1 },
    [GOLD_MEETING] = { "meeting", 6 },
    [GOLD_PARTICIPANT] = { "participant", 2 },
    [GOLD_TOPIC] = { "topic", 2 },
    [GOLD_POSITION] = { "position", 3 },
    [GOLD_CONTRIBUTION] = { "contribution", 2 },
};

bool gold_is_blank(Slice column) {
    return slice_is(column, "-");
}

/* Takes the columns of a line apart; of those behind the last that counts, nothing is
   kept. Returns how many there are. */
static size_t split(Slice line, Slice *columns, size_t room) {
    size_t count = 0, start = 0;
    for (size_t i = 0; i <= line.length; i++) {
        if (i < line.length && line.text[i] != '\t') continue;
        if (count < room) columns[count] = slice_trim(slice_between(line.text, start, i));
        count++;
        start = i + 1;
    }
    return count;
}

static bool kind_of(Slice name, GoldKind *out) {
    for (size_t i = 0; i < GOLD_KIND_COUNT; i++)
        if (slice_is(name, kinds[i].name)) {
            *out = (GoldKind)i;
            return true;
        }
    return false;
}

static bool read_line(Gold *gold, Arena *arena, const RuleSet *rules,
                      const SourceText *source, Slice line, unsigned number,
                      Diagnostics *diagnostics) {
    Slice columns[GOLD_COLUMNS + 1] = { { NULL, 0 } };
    size_t offset = (size_t)(line.text - source->text.text);
    size_t count = split(line, columns, GOLD_COLUMNS + 1);
    GoldFact fact = { .firm = true, .line = number };
    Slice name = columns[0];
    if (name.length && name.text[0] == '?') {
        fact.firm = false;
        name = slice_between(name.text, 1, name.length);
    }
    GoldKind kind;
    if (!kind_of(name, &kind)) {
        diagnose(diagnostics, STP_ERROR, source, offset,
                 "document, entity, post, abbreviation, reference, meeting, participant, "
                 "topic, position or contribution",
                 "unknown kind '%.*s'", (int)name.length, name.text);
        return false;
    }
    if (count - 1 < kinds[kind].columns) {
        diagnose(diagnostics, STP_ERROR, source, offset,
                 "columns are separated by tabs; '-' stands for what is not known",
                 "'%s' needs %zu columns behind it; there are %zu", kinds[kind].name,
                 kinds[kind].columns, count - 1);
        return false;
    }
    fact.column_count = count - 1 < GOLD_COLUMNS ? count - 1 : GOLD_COLUMNS;
    memcpy(fact.columns, columns + 1, sizeof fact.columns);
    for (size_t i = 0; i < fact.column_count; i++)
        fact.texts[i] = score_text(arena, rules, fact.columns[i]);
    vector_push(arena, &gold->kinds[kind], fact);
    return true;
}

bool gold_read(Gold *out, Arena *arena, const RuleSet *rules, const char *name,
               Slice text, Diagnostics *diagnostics) {
    SourceText source = { name, text };
    size_t valid = utf8_valid_prefix(text.text, text.length);
    *out = (Gold){ .name = name };
    if (valid < text.length) {
        source.text.length = valid;
        diagnose(diagnostics, STP_ERROR, &source, valid, NULL, "not UTF-8 from here on");
        return false;
    }
    bool good = true;
    unsigned number = 0;
    for (size_t start = 0; start < text.length;) {
        const char *end = memchr(text.text + start, '\n', text.length - start);
        size_t stop = end ? (size_t)(end - text.text) : text.length;
        Slice line = slice_between(text.text, start, stop);
        number++;
        if (slice_trim(line).length > 0 && line.text[0] != '#')
            good &= read_line(out, arena, rules, &source, line, number, diagnostics);
        start = stop + 1;
    }
    return good;
}
