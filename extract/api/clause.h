/* A clause as the engine sees it, for people: rules with slots go by it. */
#ifndef STANDPUNT_API_CLAUSE_H
#define STANDPUNT_API_CLAUSE_H

#include "../match/match.h"
#include "page.h"

/* Its number among the clauses of its sentence, from 1. */
unsigned clause_number(const Letter *letter, uint32_t index);

/* One line: its number, kind and words, '*' before the finite verb, the subject in
   brackets, '...' for clauses inside it. Nothing for an empty clause. */
void page_clause(Page *page, const Letter *letter, uint32_t index);

#endif
