/* 'did you mean …?': the known name that is nearest to a wrong one. */
#ifndef STANDPUNT_LANGUAGE_SUGGEST_H
#define STANDPUNT_LANGUAGE_SUGGEST_H

#include "../base/arena.h"
#include "../base/slice.h"

typedef struct {
    Slice wrong;
    Slice best; /* empty: none is near enough */
    size_t distance;
} Suggestion;

Suggestion suggestion_for(Slice wrong);

/* Offers a known name. Among equally near ones the first in byte order is kept, so the
   order of offers does not matter. `name` is borrowed. */
void suggestion_offer(Suggestion *suggestion, Slice name);

/* "did you mean 'x'?" in the arena; NULL when nothing is near. */
const char *suggestion_hint(Arena *arena, const Suggestion *suggestion);

#endif
