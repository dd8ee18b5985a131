/* `pattern` rules: ordered elements to facts. */
#include "letter.h"

static bool is_quiet(const Letter *letter, uint32_t token) {
    const Document *d = letter->document;
    return d->sentences[d->tokens[token].sentence].section == SECTION_QUESTION;
}

static void use_pattern(Letter *letter, uint32_t rule, const PatternMatch *match) {
    if (!is_quiet(letter, match->tokens.start)) emit_match(letter, rule, match, NONE);
}

static bool dates_letter(const Letter *letter, uint32_t sentence, const Rule *rule) {
    (void)letter;
    (void)sentence;
    return rule->dates_letter;
}

void match_issue_dates(Letter *letter) {
    each_match(letter, RULE_PATTERN, dates_letter, use_pattern);
}

void match_patterns(Letter *letter) {
    each_match(letter, RULE_PATTERN, NULL, use_pattern);
}
