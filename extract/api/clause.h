/* A clause as the engine sees it, for people: rules with slots go by it. */
#ifndef STANDPUNT_API_CLAUSE_H
#define STANDPUNT_API_CLAUSE_H

#include "../match/match.h"
#include "page.h"

/* One line: its kind and its words, '*' before the finite verb, the subject in brackets,
   '...' for clauses inside it. Nothing for an empty clause. */
void page_clause(Page *page, const Letter *letter, uint32_t index);

#endif
