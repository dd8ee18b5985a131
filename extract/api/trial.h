/* Where a frame stopped at a word, in words. */
#ifndef STANDPUNT_API_TRIAL_H
#define STANDPUNT_API_TRIAL_H

#include "../match/match.h"

/* The members of a set as in a rule, "a" | "b" | <c>; at most five. */
const char *set_text(Arena *arena, const RuleSet *rules, LexemeSet set);

/* What kept the frame from making a fact, in one line: "slot 't' stayed empty: …". In the
   arena of the letter. */
const char *trial_reason(const Letter *letter, const FrameTrial *trial);

/* What to change in the rule or the lexicon when it should have matched. Static. */
const char *trial_advice(const Letter *letter, const FrameTrial *trial);

/* Did it make a fact that stands? */
bool trial_succeeded(const Letter *letter, const FrameTrial *trial);

#endif
