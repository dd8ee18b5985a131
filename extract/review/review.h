/* Names of letters that are linked to no entry of the gazetteer, for people to judge.

   Example. 'Baltic Sea Project Team' stands in two letters and is no entry; 'Congo' is
   the name of two, and nothing in the letter tells which. Both become a row of a table:

       label,type,count,letters,first,context,candidates,key,entity,wikidata
       Baltic Sea Project Team,Organization,3,2,kst-1,"De …",,actor/baltic-sea-…,,

   Whoever judges it fills in `wikidata`, or as `entity` the key of an entry that the name
   belongs to, and the table becomes Turtle of the gazetteer. */
#ifndef STANDPUNT_REVIEW_REVIEW_H
#define STANDPUNT_REVIEW_REVIEW_H

/* What items of Wikidata are called. */
#define WIKIDATA_ENTITY "http://www.wikidata.org/entity/"

#include "../graph/statements.h"
#include "../match/facts.h"

/* A name over all letters. */
typedef struct {
    Slice key; /* its IRI in the graphs without the base: "actor/congo" */
    Slice label;
    uint32_t class;
    size_t count;   /* mentions */
    size_t letters; /* that have it */
    Slice first;    /* identifier of the first of them */
    Slice context;  /* the sentence in which it is first named there */
} ReviewName;

typedef struct {
    Arena *arena; /* of all that follows */
    const Vocabulary *vocabulary;
    VECTOR(ReviewName) names;
    uint32_t *places; /* hash table of indexes into names; NONE: free */
    size_t capacity;  /* a power of two, or 0 */
} ReviewList;

/* Adds the names of a letter. What is only needed for the letter goes to `scratch`. `id`
   as in graph_build; a wrong one is ignored. */
void review_add(ReviewList *list, Arena *scratch, const Findings *findings,
                const char *id);

/* The most frequent name first, then by label and key. */
void review_sort(ReviewList *list);

/* Sorts and writes the table: comma-separated values, with a line of titles. */
StpStatus review_write_table(ReviewList *list, StpSink sink);

/* Sorts and writes queries of the Reconciliation Service API, a member for each row of
   the table: {"q0": {"query": "Congo", "type": "Q6256", "limit": 5}}. The type is the
   nearest class that has an item of Wikidata. */
StpStatus review_write_queries(ReviewList *list, StpSink sink);

/* Reads a table with answers. Each row with one becomes statements: of a new entry, with
   its link, or a further name of an entry that there is. Reports everything that is
   wrong; false when something was. `list` has been begun. */
bool review_accept(StatementList *list, const Vocabulary *vocabulary,
                   const SourceText *table, Diagnostics *diagnostics);

#endif
