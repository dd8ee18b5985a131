/* Hand annotation of a letter: a table with a fact a line, its columns separated by tabs.

       position   Nederland   supports   Voorbeeldplan   asserted   steunt het plan
       ?entity    Voorbeeldraad   Organisation   -

   The first column is the kind of fact; a '?' before it: debatable, counts neither way.
   '#' begins a comment. The columns of each kind are in the table of gold.c. */
#ifndef STANDPUNT_SCORE_GOLD_H
#define STANDPUNT_SCORE_GOLD_H

#include "../base/diagnostic.h"
#include "../base/vector.h"
#include "text.h"

typedef enum {
    GOLD_DOCUMENT,     /* field, value */
    GOLD_ENTITY,       /* name, type, identifier */
    GOLD_POST,         /* person, post */
    GOLD_ABBREVIATION, /* short, long */
    GOLD_REFERENCE,    /* identifier of a document */
    GOLD_MEETING,      /* label, first day, last day, place, body, status */
    GOLD_PARTICIPANT,  /* label of the meeting, actor */
    GOLD_TOPIC,        /* label of the meeting, phrase */
    GOLD_POSITION,     /* holder, stance, target */
    GOLD_CONTRIBUTION, /* actor, what */
    GOLD_KIND_COUNT
} GoldKind;

#define GOLD_COLUMNS 6

typedef struct {
    bool firm; /* no '?' */
    unsigned line;
    Slice columns[GOLD_COLUMNS]; /* without the kind; empty when not there */
    size_t column_count;
    ScoreText texts[GOLD_COLUMNS]; /* the same, to compare */
} GoldFact;

typedef VECTOR(GoldFact) GoldFacts;

typedef struct {
    const char *name; /* of the file */
    GoldFacts kinds[GOLD_KIND_COUNT];
} Gold;

/* Reads an annotation; its texts are borrowed from `text`. Every mistake is reported;
   false when there was one. */
bool gold_read(Gold *out, Arena *arena, const RuleSet *rules, const char *name,
               Slice text, Diagnostics *diagnostics);

/* What is said when a column is not known. */
bool gold_is_blank(Slice column);

#endif
