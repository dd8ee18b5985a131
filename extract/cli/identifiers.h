/* The identifiers of the letters written so far, so that no letter replaces another. */
#ifndef STANDPUNT_CLI_IDENTIFIERS_H
#define STANDPUNT_CLI_IDENTIFIERS_H

#include <stddef.h>

typedef struct {
    char *identifier; /* NULL: a free place; owned */
    size_t letter;    /* number of the letter that has it */
} Identifier;

/* A hash table with open addressing. {0} is the empty one. */
typedef struct {
    Identifier *places;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
} Identifiers;

/* The letter that has `identifier`: `letter`, which is added, when it is new. */
size_t identifiers_add(Identifiers *set, const char *identifier, size_t letter);
void identifiers_free(Identifiers *set);

#endif
