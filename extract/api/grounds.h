/* What a fact rests on: rule, slots, word of the lexicon, clause. */
#ifndef STANDPUNT_API_GROUNDS_H
#define STANDPUNT_API_GROUNDS_H

#include "../match/match.h"
#include "page.h"

/* Two lines: the rule with its file and line and the words that fill its slots; the word
   that set it off with its line in the lexicon and its clause. Of a derived fact, the
   rules of the facts that it comes from. */
void page_grounds(Page *page, const Letter *letter, const Fact *fact);

#endif
