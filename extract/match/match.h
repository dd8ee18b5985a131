/* The match stage: a clean text -> mentions, things, facts. */
#ifndef STANDPUNT_MATCH_MATCH_H
#define STANDPUNT_MATCH_MATCH_H

#include "facts.h"
#include "letter.h"

/* Finds everything that the rules find. `given_date`: the day of a letter that does not
   state it, INT32_MIN when not given. `forms`: made for these rules. `trace`: NULL when
   nobody asks. All results live in `arena` and borrow rules, vocabulary, document. */
const Letter *match_letter(Arena *arena, const Vocabulary *vocabulary,
                           const RuleSet *rules, const Document *document,
                           RegexMatch *regex, Forms *forms, int32_t given_date,
                           Diagnostics *diagnostics, Trace *trace);

/* The result as the next stage sees it. */
Findings match_findings(const Letter *letter);

/* Gives back the memory of what is known of each token, most of a long letter: only the
   findings may be used from then on. */
void match_release(const Letter *letter);

#endif
