/* What goes into a compiled list: records and names, gathered from triples in any order.
   Internal to names/. */
#ifndef STANDPUNT_NAMES_GATHER_H
#define STANDPUNT_NAMES_GATHER_H

#include "format.h"

#include "../base/vector.h"
#include "../vocabulary/vocabulary.h"

typedef struct {
    Arena *arena;
    const Vocabulary *vocabulary;
    Diagnostics *diagnostics;
    StpNamesCounts *counts;

    VECTOR(NamesRecord) records; /* class: of the vocabulary; NAMES_NO_CLASS: not said */
    VECTOR(char) texts;          /* NAMES_TEXTS */
    VECTOR(TrieEntry) names;     /* value: record */
    Slice languages[256];
    size_t language_count;

    uint32_t *table; /* open addressing: record + 1 by the hash of its key; 0: free */
    size_t capacity; /* of the table: a power of two */
    char *pool;      /* room for the texts of names */
    size_t pool_left;
    bool full; /* a record or text has no number any more */
} Gathering;

void gather_begin(Gathering *g);

/* All entities of the vocabulary, with their names. */
void gather_vocabulary(Gathering *g);

/* A file of N-Triples. STP_CANNOT_READ or STP_BAD_DATA with diagnostics. */
StpStatus gather_file(Gathering *g, const char *path);

/* Drops names of what has no class, and counts. */
void gather_finish(Gathering *g);

#endif
