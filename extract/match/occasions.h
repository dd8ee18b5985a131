/* Occasions: which mentions of meetings are one meeting. Two meetings may have the same
   name and one meeting two names, so the name alone does not decide. */
#ifndef STANDPUNT_MATCH_OCCASIONS_H
#define STANDPUNT_MATCH_OCCASIONS_H

#include "letter.h"

typedef struct Occasions Occasions;

Occasions *occasions_new(Letter *letter);

/* The thing of an event mention: an earlier one that it agrees with, else a new one. */
uint32_t occasion_of(Occasions *occasions, uint32_t mention);

/* Is enough said of the mention to take it for an occasion, as its rule needs? */
bool occasion_is_said(const Letter *letter, uint32_t mention);

/* Does a fact of the mention give its day? */
bool occasion_has_day(const Occasions *occasions, uint32_t mention);

/* Does a fact of the mention give another day than is known of the thing? */
bool occasion_is_other_day(const Occasions *occasions, uint32_t mention, uint32_t thing);

/* Takes over what the facts of a resolved mention say: day, place, organiser. */
void occasion_learn(Occasions *occasions, uint32_t mention);

/* Of resolved facts: an occasion has one first and one last day, what is said first, and
   who holds it is no guest there ('De Raad benadrukte …'). Drops the others. */
void settle_occasions(Letter *letter, const Occasions *occasions);

/* Is the thing said to be a part of another occasion? */
bool occasion_is_part(const Occasions *occasions, uint32_t thing);

#endif
