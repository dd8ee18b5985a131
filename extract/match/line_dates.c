/* The day of a letter in a line that is not part of its text, which no pattern sees.

   Example. 'Datum' and '12 maart 2024' in the header of a document of Word are two lines
   of furniture; a `line` rule gives the second as a text. Day, month and year follow each
   other, parted by spaces or marks; a month in words has its number from the lexicon. */
#include "letter.h"

#include <string.h>

#define PIECES 3

/* '12 maart 2024', '12-03-2024': its pieces. False when it has more or fewer. */
static bool split(Slice text, Slice pieces[PIECES]) {
    size_t count = 0;
    for (size_t at = 0; at < text.length; at++) {
        size_t start = at;
        while (at < text.length && !memchr(" -/", text.text[at], 3)) at++;
        if (at == start) continue;
        if (count == PIECES) return false;
        pieces[count++] = slice_between(text.text, start, at);
    }
    return count == PIECES;
}

/* Number of a month in the lexicon; 0 when it has none. */
static int32_t listed_value(const RuleSet *rules, Slice word) {
    TrieHit hit;
    size_t count = trie_lookup(rules->index, word.text, word.length, 0, &hit, 1);
    for (uint32_t i = 0; count > 0 && hit.length == word.length && i < hit.value_count;
         i++) {
        const IndexEntry *entry = &rules->entries[hit.values[i]];
        int32_t value = entry->is_name ? 0 : rules->lexemes[entry->id].value;
        if (value >= 1 && value <= 12) return value;
    }
    return 0;
}

/* Digits as a number, or a word of a list; 0: neither. */
static int32_t value_of(const RuleSet *rules, Slice piece) {
    int32_t value = 0;
    for (size_t i = 0; i < piece.length; i++) {
        char c = piece.text[i];
        if (c < '0' || c > '9' || i == 4) return i ? 0 : listed_value(rules, piece);
        value = value * 10 + (c - '0');
    }
    return value;
}

/* The day that the text is; INT32_MIN when it is none of the calendar. */
static int32_t day_of(const RuleSet *rules, Slice text) {
    Slice pieces[PIECES];
    int32_t values[PIECES];
    if (!split(text, pieces)) return INT32_MIN;
    for (size_t i = 0; i < PIECES; i++) values[i] = value_of(rules, pieces[i]);
    if (values[0] < 1 || values[0] > 31 || values[1] < 1 || values[1] > 12 ||
        values[2] < 1000)
        return INT32_MIN;
    int32_t days = days_of(values[2], values[1], values[0]);
    int year, month, day;
    days_split(days, &year, &month, &day);
    return day == values[0] ? days : INT32_MIN;
}

/* The day that the rule gives where its regex has just matched. */
static int32_t given_day(const Letter *letter, const Rule *rule, Slice line) {
    uint32_t issued = vocabulary_property(letter->vocabulary, slice_of("issued"));
    for (uint32_t i = 0; i < rule->emit_count; i++) {
        const Emit *emit = &rule->emits[i];
        size_t start, end;
        if (emit->property == issued && emit->object.kind == NODE_GROUP &&
            regex_group(letter->regex, (int)emit->object.id, &start, &end))
            return day_of(letter->rules, slice_between(line.text, start, end));
    }
    return INT32_MIN;
}

int32_t day_in_lines(const Letter *letter) {
    const Document *d = letter->document;
    for (size_t i = 0; i < d->line_count; i++) {
        const LineMatch *found = &d->lines[i];
        const LineRule *line_rule = &letter->rules->layout.lines[found->rule];
        const Rule *rule =
            &letter->rules->rules[letter->rules->line_rules_offset + found->rule];
        if (!rule->dates_letter ||
            regex_search(line_rule->regex, letter->regex, found->text.text,
                         found->text.length, 0) != REGEX_MATCHED)
            continue;
        int32_t day = given_day(letter, rule, found->text);
        if (day != INT32_MIN) return day;
    }
    return INT32_MIN;
}
