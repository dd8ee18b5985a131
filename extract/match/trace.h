/* What the tools for rule authors want to know of a run: how often and how long each rule
   was tried, how often it matched, and where the frames stopped. Nobody asks in an
   ordinary run: then Letter.trace is NULL. */
#ifndef STANDPUNT_MATCH_TRACE_H
#define STANDPUNT_MATCH_TRACE_H

#include "facts.h"

/* How far a frame got at a word that may set it off. */
typedef enum {
    STEP_HEAD,   /* the word is not used as the trigger asks: no verb here, no particle */
    STEP_PLACE,  /* the clause is of a kind that the rule does not look at */
    STEP_ALONE,  /* another verb goes with the trigger */
    STEP_WITH,   /* a word that goes with the trigger is not in the clause */
    STEP_UNLESS, /* `unless` matches */
    STEP_SLOT,   /* a slot stayed empty */
    STEP_DONE    /* all is there */
} FrameStep;

/* A frame tried at a word. */
typedef struct {
    uint32_t rule;
    uint32_t trigger; /* number of the trigger in the rule */
    uint32_t lexeme;  /* that the word is a form of */
    TokenSpan head;   /* the word */
    FrameStep step;   /* where it stopped */
    uint32_t part;    /* number of the pattern (STEP_WITH) or of the slot (STEP_SLOT) */
    TokenSpan where;  /* the words that `unless` matches (STEP_UNLESS) */
    bool passive; /* what the verb says is done to the subject (STEP_WITH and later) */
} FrameTrial;

/* A match of the pattern of a rule. */
typedef struct {
    uint32_t rule;
    TokenSpan tokens;
} RuleMatch;

typedef struct {
    /* given; the arrays are zero at first, [rule_count] */
    StpClock clock;     /* `now` may be NULL: no times */
    bool all_frames;    /* try frames of which a word is missing too, to tell which */
    uint64_t *attempts; /* sentences in which the rule was tried, doubles counted */
    uint64_t *hits;     /* matches of its pattern or line, or frames that were filled */
    uint64_t *times;    /* in the unit of the clock */

    /* of the letter at hand, in its arena */
    VECTOR(FrameTrial) trials;
    VECTOR(RuleMatch) matches; /* of all rules but frames */

    uint64_t started; /* time at which the present attempt began */
} Trace;

/* Room for counts in the arena of the owner. */
void trace_begin(Trace *trace, Arena *arena, const RuleSet *rules);

/* Forgets trials and matches of the last letter, whose arena is given back. */
void trace_reset(Trace *trace);

#endif
