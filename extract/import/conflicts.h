/* Names that are of more than one thing. Of each name only a hash and a number of its
   first thing are kept, so that millions fit: the text of a second one is at hand when it
   comes. That two names have one hash is as likely as one in a million for five million
   names. */
#ifndef STANDPUNT_IMPORT_CONFLICTS_H
#define STANDPUNT_IMPORT_CONFLICTS_H

#include "../base/arena.h"
#include "../base/slice.h"

typedef struct {
    uint64_t *hashes; /* open addressing; 0: free */
    uint32_t *things;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
} NameHashes;

/* The thing that the name was added with first: `thing`, when it is new. */
uint32_t conflicts_add(NameHashes *names, Arena *arena, Slice name, uint32_t thing);

#endif
