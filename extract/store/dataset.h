/* The statements that a query is asked of, and the terms in them and in the query.

   Statements are in librdf's `trees` storage, which adds in linear time and finds by any
   part. Each term that a query meets gets a number, so that solutions are rows of numbers
   and equal terms are equal numbers. */
#ifndef STANDPUNT_STORE_DATASET_H
#define STANDPUNT_STORE_DATASET_H

#include "answer.h"

#include <rasqal.h>
#include <redland.h>

typedef uint32_t TermId; /* index into terms */

#define UNBOUND 0u /* no term; as a part of a pattern: any */

typedef struct {
    Cell cell;
    librdf_node *node;       /* NULL until statements are looked for with it */
    rasqal_literal *literal; /* NULL until an expression needs it */
} StoredTerm;

/* What it holds of libraries is freed by dataset_close. */
typedef struct {
    Arena *arena;
    librdf_world *world;
    librdf_model *model;
    rasqal_world *rasqal;
    VECTOR(StoredTerm) terms; /* the first stands for UNBOUND */
    TermId *table;            /* hash table of terms; 0: free */
    size_t table_size;        /* a power of two */
    librdf_stream *stream;    /* of the look-up that is running */
} Dataset;

/* Three terms of a statement found. */
typedef struct {
    TermId parts[3];
} Found;

typedef VECTOR(Found) FoundList;

void dataset_open(Dataset *dataset, Arena *arena, librdf_world *world,
                  librdf_model *model);
void dataset_close(Dataset *dataset);

/* The number of a term; its texts are copied when it is new. */
TermId dataset_term(Dataset *dataset, const Cell *cell);

/* The number of what an expression gave, or of a constant of a query; NULL is UNBOUND. */
TermId dataset_literal_term(Dataset *dataset, rasqal_literal *literal);

/* The term for rasqal; borrowed. NULL for UNBOUND. */
rasqal_literal *dataset_literal(Dataset *dataset, TermId term);

const Cell *dataset_cell(const Dataset *dataset, TermId term);

/* Adds all statements with these parts, of which any may be UNBOUND, to `found`. */
void dataset_find(Dataset *dataset, const TermId parts[3], FoundList *found);

#endif
