/* What is likely wrong with rules that compile: said by `check` only. */
#ifndef STANDPUNT_LANGUAGE_LINT_H
#define STANDPUNT_LANGUAGE_LINT_H

#include "ruleset.h"

/* Reports, as warnings: triggers that an earlier trigger of the rule makes useless; rules
   that match the same words and say different things, or the same; regexes that need too
   many steps on a short hard text. `match` is room for regexes. */
void ruleset_lint(const RuleSet *rules, RegexMatch *match, Diagnostics *diagnostics);

#endif
