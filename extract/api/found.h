/* What a rule made of an example, in words, for the message of one that fails. */
#ifndef STANDPUNT_API_FOUND_H
#define STANDPUNT_API_FOUND_H

#include "../match/match.h"

/* "2019-03-01", as far as the date is known; empty when nothing is. */
Slice date_text(const PartialDate *date, char buffer[32]);

/* "it made: supports, a = Nederland, t = het plan; …" in the arena of the letter; "it
   made nothing". At most three things are listed. */
const char *found_text(const Letter *letter, uint32_t rule);

#endif
