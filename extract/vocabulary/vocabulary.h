/* The vocabulary: what vocab/ says, read once with raptor2 into plain arrays.

   Classes, properties and stances come from the ontology; entities and their names from
   the gazetteer; tenures say who held which post when. Everything lives in the arena of
   the model and is immutable after loading. Indexes into the arrays are used as
   identifiers; NONE is no thing. */
#ifndef STANDPUNT_VOCABULARY_VOCABULARY_H
#define STANDPUNT_VOCABULARY_VOCABULARY_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/slice.h"

#define NONE UINT32_MAX
#define VOCABULARY_MAX_CLASSES 256

/* A class of the ontology (rdfs:Class or owl:Class), own or reused. */
typedef struct {
    Slice iri;
    Slice local;    /* part after the last # or /: what rules call it; unique */
    Slice id_space; /* path part of instance IRIs, "actor"; own, inherited or empty */
    Slice item;     /* "Q5": the item of Wikidata that its rdfs:seeAlso names; empty */
    /* Bit set of itself and all superclasses. */
    uint64_t ancestors[VOCABULARY_MAX_CLASSES / 64];
} Class;

typedef struct {
    Slice iri;
    Slice local;    /* unique */
    bool literal;   /* an owl:DatatypeProperty: its values are literals */
    Slice datatype; /* rdfs:range when it is a datatype IRI, else empty */
} Property;

/* A named individual that rules may use as a value: EventRescheduled, Announced, a
   stance. */
typedef struct {
    Slice iri;
    Slice local;     /* unique among individuals */
    uint32_t direct; /* for a stance: property of its direct triple; else NONE */
    bool is_stance;
} Individual;

/* An entry of the gazetteer. */
typedef struct {
    Slice key;           /* "actor/nederland": its IRI without the base; unique */
    uint32_t class;      /* most specific declared class */
    Slice label;         /* skos:prefLabel or foaf:name @nl, else any: how it is shown */
    uint32_t unit_of;    /* entity of org:unitOf or org:postIn; NONE */
    uint32_t capital_of; /* entity that has this one as its pos:capital; NONE */
} Entity;

typedef enum {
    NAME_PREFERRED,   /* skos:prefLabel, foaf:name */
    NAME_ALTERNATIVE, /* skos:altLabel; both labels of a former name */
    NAME_HIDDEN,      /* skos:hiddenLabel: matched, never shown */
    NAME_ADJECTIVE,   /* pos:adjective: 'Oekraïense' */
    NAME_INHABITANT   /* pos:inhabitant: 'Oekraïners' */
} NameKind;

/* One name of one entity, of the entry itself or of a pos:FormerName. Several entities
   may share a text, and one may have a text for two periods. */
typedef struct {
    Slice text;
    Slice language; /* "nl", "en" or empty */
    uint32_t entity;
    NameKind kind;
    int32_t valid_from;  /* days since 1970-01-01; INT32_MIN when unbounded */
    int32_t valid_until; /* last day; INT32_MAX when unbounded */
} Name;

/* Classes of the ontology that the engine tells apart from others. */
typedef enum {
    CORE_ACTOR,
    CORE_AMOUNT,
    CORE_DATE,
    CORE_DOCUMENT,
    CORE_DOCUMENT_REFERENCE,
    CORE_EVENT,
    CORE_GROUP,
    CORE_INSTRUMENT,
    CORE_MEETING,
    CORE_MINISTRY,
    CORE_PERSON,
    CORE_POST,
    CORE_STATE,
    CORE_TOPIC,
    CORE_CLASSES
} CoreClass;

/* Who held a post, and when (inclusive days). */
typedef struct {
    uint32_t person;
    uint32_t post;
    int32_t from;
    int32_t until;
} Tenure;

/* An owl:sameAs of the linkset. */
typedef struct {
    uint32_t entity;
    Slice iri;
} Link;

struct NameList;

typedef struct {
    const Class *classes;
    size_t class_count;
    uint32_t core[CORE_CLASSES]; /* NONE: the ontology has no such class */
    const Property *properties;
    size_t property_count;
    const Individual *individuals;
    size_t individual_count;
    const Entity *entities; /* sorted by key */
    size_t entity_count;
    const Name *names; /* sorted by entity, kind, text, language, period */
    size_t name_count;
    const uint32_t *first_name; /* [entity_count + 1]: names of entity i are first_name[i]
                                   up to first_name[i + 1] */
    const Tenure *tenures;      /* sorted by post, from */
    size_t tenure_count;
    int32_t
        tenures_known; /* last day on which a tenure begins or ends; INT32_MIN: none */
    const Link *links; /* sorted by entity, iri */
    size_t link_count;
    const uint32_t *first_link; /* [entity_count + 1], as first_name */
    Slice base; /* IRI under which entity keys and new instances are minted */
    const struct NameList *list; /* more names, compiled: names/list.h; NULL: none */
} Vocabulary;

/* Reads every *.ttl below `folder` (sorted by path) into the arena. `base` as in
   stp_model_load. All errors are reported; returns STP_BAD_VOCABULARY or
   STP_CANNOT_READ. */
StpStatus vocabulary_load(Vocabulary *out, Arena *arena, const char *folder,
                          const char *base, Diagnostics *diagnostics);

/* Lookups by name; NONE when there is none. */
uint32_t vocabulary_class(const Vocabulary *v, Slice local);
uint32_t vocabulary_property(const Vocabulary *v, Slice local);
uint32_t vocabulary_individual(const Vocabulary *v, Slice local);
uint32_t vocabulary_entity(const Vocabulary *v, Slice key);

/* The declared class with this IRI; NONE. */
uint32_t class_of_iri(const Vocabulary *v, Slice iri);

/* Can the text be a name? Texts of letters have single spaces between words and no
   control characters; a name with others would never be found. */
bool name_is_good(Slice text);

/* Is class `a` the class `b` or below it? */
bool vocabulary_is_a(const Vocabulary *v, uint32_t a, uint32_t b);

/* The same of a class that the engine knows; false where the ontology has none. */
bool vocabulary_is(const Vocabulary *v, uint32_t class, CoreClass core);

/* Who held `post` on a day: the tenure with the latest start among those that hold. The
   last day of one may be the first of the next. NONE when nobody did, when two held it
   side by side, or when it is not known: a tenure without an end is not known to last
   beyond `tenures_known`. */
uint32_t vocabulary_holder(const Vocabulary *v, uint32_t post, int32_t day);

/* Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, 'chrono-Compatible
   Low-Level Date Algorithms'), and back. `month` 1-12, `day` 1-31. */
int32_t days_of(int year, int month, int day);
void days_split(int32_t days, int *year, int *month, int *day);

/* Parses "2017-03-29". False when it is no date of the calendar. */
bool days_parse(Slice text, int32_t *days);

#endif
