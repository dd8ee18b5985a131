/* What all that make statements of findings share: the builder of a letter's graph, and
   one statement at a time. */
#ifndef STANDPUNT_GRAPH_SAY_H
#define STANDPUNT_GRAPH_SAY_H

#include "../base/limits.h"
#include "../base/vector.h"
#include "names.h"
#include "statements.h"

/* A stretch of the letter that has its node. */
typedef struct {
    uint32_t end;  /* token */
    uint32_t next; /* another with the same start; NONE */
    Slice node;
} Place;

/* IRI of what the code below calls by a local name, found by the address of that string:
   a letter asks for the same few names thousands of times. */
typedef struct {
    const char *local;
    Slice iri;
} Called;

#define CALLED 128

typedef struct {
    Naming naming;
    Arena *arena;
    const Vocabulary *vocabulary;
    const RuleSet *rules;
    const Findings *findings;
    StatementList *list;
    StpProvenance provenance;
    Slice letter_iri;
    Slice links_graph;
    Called properties[CALLED], classes[CALLED];
    Slice *iris;         /* by thing; empty until asked for */
    uint8_t *used;       /* by thing: its labels are to be said */
    uint8_t *crowded;    /* by token: more than one position has its trigger here */
    uint32_t *places_at; /* by start token: the last place that was made; NONE */
    VECTOR(Place) places;
    uint32_t *mentions_at;  /* by token: the first mention that starts here; NONE */
    uint32_t *next_mention; /* by mention: the next that starts at the same token; NONE */
    uint32_t signers[LIMIT_SIGNERS]; /* things: who signed the letter */
    size_t signer_count;
    uint32_t asserted, announced, affirmative;
} Builder;

/* IRI of a property of the ontology by its local name, a string constant. NULL text: the
   ontology has none, and what is said with it is left out. */
Slice property_iri(Builder *b, const char *local);

/* Add a statement about `subject` to the graph of the letter. Properties and classes are
   local names, string constants, where they are no IRIs. */
void say_iri(Builder *b, Slice subject, Slice property, Slice object);
void say_term(Builder *b, Slice subject, Slice property, Term object);
void say(Builder *b, Slice subject, const char *property, Slice object);
void say_text(Builder *b, Slice subject, const char *property, Slice text);
void say_number(Builder *b, Slice subject, const char *property, size_t number);
void say_type(Builder *b, Slice subject, Slice class);
void say_class(Builder *b, Slice subject, const char *local);

/* A text in the language of the rules. */
void say_dutch(Builder *b, Slice subject, const char *property, Slice text);

/* IRI of a thing, of which its classes and names will be said. */
Slice use_thing(Builder *b, uint32_t thing);

/* As precise as the date is: a day, a month or a year. */
Term date_term(const Builder *b, const PartialDate *date);

/* IRI of a node of the letter itself. The key holds nothing but letters, digits and signs
   that every IRI may hold. */
Slice node_iri(Builder *b, const char *space, Slice key);

#endif
