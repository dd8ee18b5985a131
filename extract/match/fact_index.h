/* Finds facts by what they say, so that a join of derive rules looks at a few of them and
   not at all of the letter. */
#ifndef STANDPUNT_MATCH_FACT_INDEX_H
#define STANDPUNT_MATCH_FACT_INDEX_H

#include "letter.h"

typedef struct {
    bool by_object;         /* and not only by property and subject */
    uint32_t *first, *last; /* by hash: ends of the list of facts; NONE */
    size_t capacity;        /* of these; a power of two */
    VECTOR(uint32_t) next;  /* by fact: the next with its hash, in order; NONE */
} FactIndex;

/* Takes in the facts of the letter that it does not have yet. */
void fact_index_update(FactIndex *index, const Letter *letter);

/* The first fact that may have the property and the subject, and the object if the index
   goes by it; NONE. The others follow by index->next, in the order in which they were
   added. Facts with another may be among them. */
uint32_t fact_index_find(const FactIndex *index, uint32_t property, const Value *subject,
                         const Value *object);

#endif
