/* The clause of a sentence that is being read: what clauses.c and openers.c share. */
#ifndef STANDPUNT_MATCH_CLAUSES_H
#define STANDPUNT_MATCH_CLAUSES_H

#include "letter.h"

/* A clause while it is being read. */
typedef struct {
    uint32_t cluster_end; /* token after the last verb of its last cluster; 0: none yet */
    uint32_t coordinator; /* first coordinator after that; NONE */
    uint32_t boundary;    /* last comma or coordinator of its own; NONE */
    uint32_t first_verb;  /* NONE */
    uint32_t verbs;       /* union of VERB_… of its verbs */
    bool participle;      /* has one that may make a passive */
    bool state;           /* has one that may do so only without a copula */
} Open;

typedef struct {
    Letter *letter;
    TokenSpan sentence;
    uint32_t first;    /* first clause of the sentence */
    uint32_t current;  /* clause at hand */
    uint32_t last_finite; /* last token that is a finite verb; NONE */
    VECTOR(Open) open; /* by clause - first */
} Reader;

/* openers.c */
Clause *clause_at(Reader *r, uint32_t clause);
Open *open_at(Reader *r, uint32_t clause);
bool is_verb_last(const Clause *clause);
uint32_t skip_adverbs(const Reader *r, uint32_t token);
/* Finite, and nothing else by its form. */
bool only_finite(uint32_t verb);
/* Is the token the loose part of the verb of the clause at hand: 'dringt erop aan'? */
bool is_loose_part(Reader *r, uint32_t token);
/* Has the clause its subject before the verb: 'Nederland steunt | het plan | dat …'? */
bool has_subject_first(const Reader *r, uint32_t finite);
/* Does a clause open at the token? Its kind, and the last token of what opens it. */
bool opens_at(Reader *r, uint32_t token, ClauseKind *kind, uint32_t *last);

#endif
