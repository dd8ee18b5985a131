/* The identifiers of the letters written so far, so that no letter replaces another. */
#ifndef STANDPUNT_CLI_IDENTIFIERS_H
#define STANDPUNT_CLI_IDENTIFIERS_H

#include <stddef.h>

typedef struct {
    char *identifier; /* NULL: a free place; owned */
    char *letter;     /* name of the letter that has it; owned */
} Identifier;

/* A hash table with open addressing. {0} is the empty one. */
typedef struct {
    Identifier *places;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
} Identifiers;

/* Adds the identifier of a letter. NULL, or the name of the letter that has it already;
   lives as long as the set. Costs some 200 bytes for each letter. */
const char *identifiers_add(Identifiers *set, const char *identifier, const char *letter);
void identifiers_free(Identifiers *set);

#endif
