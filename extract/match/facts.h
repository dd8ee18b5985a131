/* The result of the match stage: mentions, the things they stand for, and facts about
   them.

   Example. 'Nederland steunt de Defence Investment Pledge (DIP).' has the mentions
   'Nederland', 'Defence Investment Pledge' and 'DIP', the things Nederland (of the
   gazetteer) and Defence Investment Pledge (known by both names), and one position:
   holder Nederland, stance supports, target Defence Investment Pledge, trigger
   'steunt'. */
#ifndef STANDPUNT_MATCH_FACTS_H
#define STANDPUNT_MATCH_FACTS_H

#include "../base/vector.h"
#include "../language/ruleset.h"
#include "../names/list.h"
#include "../source/document.h"

/* Tokens [start, end) of the document. */
typedef struct {
    uint32_t start;
    uint32_t end;
} TokenSpan;

/* A date, perhaps partial, with the precision in which it is said. */
typedef struct {
    int32_t year;  /* INT32_MIN: not known */
    int32_t month; /* 0: not said */
    int32_t day;   /* 0: not said */
} PartialDate;

typedef enum {
    MENTION_CHOSEN,
    MENTION_LOST,    /* a longer or better one won: see `winner` */
    MENTION_ABSORBED /* inside another that speaks for it */
} MentionState;

typedef struct {
    TokenSpan tokens;
    TokenSpan label; /* tokens whose text is its label */
    uint32_t class;
    uint32_t entity;        /* of the gazetteer; NONE */
    uint32_t name;          /* index into Vocabulary.names by which it was found; NONE */
    const ListEntry *entry; /* of the compiled list, for what the gazetteer lacks; NULL */
    uint32_t rule;          /* that made it; NONE: a name of the gazetteer */
    uint32_t alias_of;      /* mention that introduced the long form; NONE */
    uint32_t refers;        /* `refer` rule whose antecedent it takes; NONE */
    const TokenSpan *binds; /* what its rule bound inside it: stays visible */
    uint32_t bind_count;
    uint32_t matched;       /* tokens that its rule has matched and bound for it */
    uint32_t first_fact;    /* first fact with it as subject, see Fact.next; NONE */
    Slice key;              /* made by the `key` of its rule; empty */
    Slice said;             /* made by the `name` of its rule; empty */
    PartialDate start, end; /* of dates */
    Direction direction;    /* how a missing year is found */
    MentionState state;
    bool started;    /* it was chosen before: what begins with its class is tried there */
    bool stood;      /* the last choice chose it */
    uint32_t winner; /* mention it lost to; NONE */
    uint32_t thing;  /* after resolution; NONE */
} Mention;

/* What a pronoun in the place of a target stands for. */
typedef enum {
    POINT_TO_NOTHING, /* it is no target */
    POINT_TO_TARGET,  /* what a position near is about, or what was raised */
    POINT_TO_CLAUSE   /* what the sentence before says */
} Pointing;

/* What mentions stand for. */
typedef struct {
    uint32_t class;
    uint32_t entity;        /* of the gazetteer; NONE */
    const ListEntry *entry; /* of the compiled list; NULL */
    Slice key; /* path part below the id space; empty: from the label, or for an occasion
                  from the place of its first mention */
    Slice label;        /* best name found in the letter, cleaned */
    const Slice *names; /* other names in the letter (abbreviations), sorted, unique */
    uint32_t name_count;
    uint32_t first; /* first mention; NONE for topics made of a phrase */
    uint32_t
        holder; /* of an office: thing that holds it on the day of the letter; NONE */
    TokenSpan tokens; /* where it is first spoken of */
    /* Of a topic of this letter: things, the topics of the gazetteer that it names. */
    const uint32_t *subjects;
    uint32_t subject_count;
} Thing;

typedef enum {
    VALUE_NOTHING,
    VALUE_DOCUMENT,
    VALUE_MENTION,  /* id: mention; replaced by VALUE_THING in resolution */
    VALUE_PREVIOUS, /* id: class; the nearest earlier mention; replaced in resolution */
    VALUE_MAIN,     /* the same, but no part of another */
    VALUE_ANAPHOR,  /* tokens: a pronoun; replaced, or its fact dropped, in anaphors.c */
    VALUE_PHRASE,   /* tokens: words that become a topic; replaced in resolution */
    VALUE_THING,    /* id: thing */
    VALUE_ENTITY,   /* id: gazetteer entity */
    VALUE_INDIVIDUAL, /* id: individual of the ontology */
    VALUE_START,      /* id: date mention, its first day; resolved to VALUE_DATE */
    VALUE_END,        /* id: date mention, its last day; likewise */
    VALUE_DATE,       /* date */
    VALUE_TEXT        /* text: a literal; tokens: where it stands, if it does */
} ValueKind;

typedef struct {
    ValueKind kind;
    uint32_t id;
    TokenSpan tokens; /* the words that say it */
    PartialDate date;
    Slice text; /* of VALUE_TEXT; of a phrase in two parts, 'de subsidie | wil ik |
                   schrappen', its words in one; else empty */
} Value;

typedef enum {
    FACT_PROPERTY,
    FACT_POSITION,
    FACT_CONTRIBUTION,
    FACT_RAISED /* what 'dit' may stand for; never in the graph */
} FactKind;

typedef struct {
    FactKind kind;
    uint32_t rule;
    Value subject;     /* holder of a position, contributor */
    uint32_t property; /* property; stance (individual) of a position; stance that an
                          answer to what is raised would take */
    Value object;      /* target; quantity */
    Value recipient;   /* of a contribution */
    Value when;        /* of a contribution */
    uint32_t modality, polarity; /* individuals, of positions; NONE elsewhere */
    uint32_t noted;              /* property that its section gives it; NONE */
    TokenSpan noted_as;          /* the words of its value */
    TokenSpan trigger;           /* the word that set it off */
    TokenSpan evidence;          /* all words it rests on: from the first to the last */
    uint32_t words;              /* how many its rule asks for; 0: it is no frame */
    const uint32_t *sources;     /* of a derived fact: facts it comes from, sorted */
    uint32_t source_count;
    uint32_t next; /* next fact with the same mention as subject; NONE */
    bool repeated; /* says what an earlier position of the sentence says: kept for explain
                      and for examples */
    bool dropped;  /* no thing could be found for a part: kept for explain only */
} Fact;

/* All that was found in a letter; lives in the arena of the letter. */
typedef struct {
    const Document *document;
    int32_t date; /* of the letter, days; INT32_MIN when not known */
    const Mention *mentions;
    size_t mention_count;
    const Thing *things;
    size_t thing_count;
    const Fact *facts;
    size_t fact_count;
} Findings;

/* Do two positions take the same word for different stances of one holder on the same?
   'legt zich niet neer bij de uitspraak' opposes it, and supports it where 'niet' was not
   looked for. Neither may be dropped. */
bool positions_disagree(const Fact *a, const Fact *b);

/* Clean text of a span of tokens; empty for an empty span. */
Slice token_text(const Document *document, TokenSpan span);

#endif
