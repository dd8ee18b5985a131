/* Statistics of many letters, as VoID says them (Describing Linked Datasets with the VoID
   Vocabulary, W3C 2011), from their N-Quads.

       <…/actor/x> rdf:type org:Organization <…/doc/kst-1> .      an entity, its class
       <…/actor/x> rdf:type org:Organization <…/doc/kst-2> .      a triple more, no entity
       <…/mention/kst-2-c5-9> oa:end 9 <…/doc/kst-2> .            an entity

   Things of one letter have its name in theirs: only those that letters share must be
   remembered to count them once, so memory grows with the names and not with the
   letters. */
#ifndef STANDPUNT_GRAPH_SUMMARY_H
#define STANDPUNT_GRAPH_SUMMARY_H

#include "statements.h"

#include "../include/standpunt.h"

/* How often something with an IRI was counted. */
typedef struct {
    Slice iri;
    size_t count;
} Tally;

typedef struct {
    Arena *arena;
    Slice base;               /* of instances; empty before the first letter */
    size_t documents;         /* graphs but that of the links */
    size_t triples;           /* one counts in each graph that has it */
    size_t entities;          /* different subjects */
    VECTOR(Tally) classes;    /* by entities */
    VECTOR(Tally) properties; /* by triples */
    VECTOR(Tally) links;      /* by triples; name spaces that owl:sameAs leads to */
    uint64_t *seen;           /* hash table of what letters share; 0: empty */
    size_t seen_count, seen_room;
} Summary;

/* Empty. The arena must have its guard set in all three. */
void summary_begin(Summary *summary, Arena *arena);

/* Counts the statements of one letter, as write_nquads writes them. */
void summary_add(Summary *summary, Slice nquads);

/* The description as a list of statements, finished. */
void summary_describe(Summary *summary, StatementList *out);

#endif
