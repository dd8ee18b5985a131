/* Scores the graph of a letter against hand annotation: what is right, what is missed,
   what is wrong, for each kind of fact.

   Annotation and graph are paired one to one: of all pairs that agree the one that agrees
   most is taken first, then the next best of what is left. What is left of the firm lines
   is missed; what is left of the graph is wrong, unless a debatable line agrees with
   it. */
#ifndef STANDPUNT_SCORE_SCORE_H
#define STANDPUNT_SCORE_SCORE_H

#include "gold.h"
#include "view.h"

typedef enum {
    SCORE_ENTITY,
    SCORE_LINK,            /* identifier of an entity that was found and has one */
    SCORE_POSITION_STRICT, /* the same stance */
    SCORE_POSITION_SIGN,   /* the same side: for, against, neither */
    SCORE_MEETING,         /* with its date */
    SCORE_PLACE,           /* of a meeting that was found and has one */
    SCORE_TOPIC,
    SCORE_PARTICIPANT,
    SCORE_POST,
    SCORE_ABBREVIATION, /* only what is missed counts */
    SCORE_REFERENCE,
    SCORE_DOCUMENT, /* likewise */
    SCORE_CONTRIBUTION,
    SCORE_KIND_COUNT
} ScoreKind;

typedef struct {
    size_t right;
    size_t missed;
    size_t wrong;
} Tally;

/* Something of the graph that may answer a line of the annotation. Which fields are
   filled depends on the kind. */
typedef struct {
    const Resource *who;  /* entity; holder; person of a post */
    const Resource *what; /* target; post; topic or participant */
    Slice stance;         /* of a position */
    ScoreTexts labels;    /* of a meeting and of its organiser */
    Slices dates;         /* of a meeting, sorted */
    Resources places;     /* of a meeting */
    Resources givers;     /* of a contribution */
    ScoreText text;       /* of a contribution: its words */
    Slice code;           /* of a reference */
    const char *shown;    /* for people */
} Found;

typedef VECTOR(Found) FoundList;

/* Scoring of one letter. */
typedef struct {
    Arena *arena;
    const RuleSet *rules;
    View view;
    const Gold *gold;
    Tally *tallies; /* [SCORE_KIND_COUNT], added to */
    StpSink misses; /* gets a line for each miss and wrong find; `write` may be NULL */
    bool failed;    /* the sink refused */
} Scoring;

/* How well something found agrees with an annotated fact; 0: not at all. */
typedef double (*Agreement)(const Scoring *scoring, const GoldFact *gold,
                            const Found *found);

/* Which of the things found each firm line is paired with: indexes, NONE for none. */
typedef struct {
    uint32_t *found; /* [count of the gold facts] */
} Pairing;

/* pairs.c: pairs what was found with the lines of a kind and counts. `quiet`: misses are
   not listed, because another count of the same things lists them. */
Pairing score_pairs(Scoring *scoring, ScoreKind kind, GoldKind lines,
                    const FoundList *found, Agreement agreement, bool quiet);
/* Counts a line as right or as missed; a miss is listed. */
void score_line(Scoring *scoring, ScoreKind kind, const GoldFact *gold, bool right);
/* Lists something wrong: 'wrong' and what. */
void score_wrong(Scoring *scoring, ScoreKind kind, const char *shown);
/* Name of a kind in messages and tables. Static. */
const char *score_kind_name(ScoreKind kind);

/* positions.c, meetings.c: the counts that need more than a few lines. */
void score_positions(Scoring *scoring);
void score_meetings(Scoring *scoring);
/* Does a name of the annotation stand for a resource: by identifier or by label? */
bool score_is_actor(const Scoring *scoring, const ScoreText *name, const Resource *node);
/* Best overlap with one of the labels. */
double score_overlap(const ScoreText *text, const ScoreTexts *labels);
/* Has one of the labels the same name? */
bool score_same_name(const ScoreText *name, const ScoreTexts *labels);

/* letter.c: all kinds. */
void score_letter(Scoring *scoring);

#endif
