/* RDF in memory: nodes by number and triples in order, for a page that looks at one
   subject after the other. */
#ifndef STANDPUNT_REPORT_DATA_H
#define STANDPUNT_REPORT_DATA_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/vector.h"

#define NO_NODE UINT32_MAX

/* The terms of the graph that the page is made of. */
typedef enum {
    TERM_TYPE,
    TERM_PREF_LABEL,
    TERM_LABEL,
    TERM_NAME,
    TERM_BROADER,
    TERM_IDENTIFIER,
    TERM_ISSUED,
    TERM_DATE,
    TERM_QUOTED_FROM,
    TERM_HAS_SOURCE,
    TERM_HAS_SELECTOR,
    TERM_START,
    TERM_END,
    TERM_EXACT,
    TERM_START_DATE,
    TERM_END_DATE,
    TERM_EARLIER_START,
    TERM_LOCATION,
    TERM_ORGANIZER,
    TERM_ATTENDEE,
    TERM_ABOUT,
    TERM_SUPER_EVENT,
    TERM_SIGNED_BY,
    TERM_HOLDER,
    TERM_STANCE,
    TERM_TARGET,
    TERM_MODALITY,
    TERM_POLARITY,
    TERM_QUOTE,
    TERM_MENTION,
    TERM_POSITION, /* from here on: classes and individuals */
    TERM_MEETING,
    TERM_LETTER,
    TERM_NEGATED,
    TERM_ASSERTED,
    TERM_ANNOUNCED,
    TERM_POSITIVE,
    TERM_NEGATIVE,
    TERM_COUNT
} DataTerm;

typedef struct {
    bool literal;
    Slice text;     /* IRI, "_:" and a name for a blank node, or the text of a literal */
    Slice language; /* empty where there is none */
} DataNode;

typedef struct {
    uint32_t subject;
    uint32_t predicate;
    uint32_t object;
} DataTriple;

/* Triples that stand side by side. */
typedef struct {
    const DataTriple *items;
    size_t count;
} DataRange;

/* All in one arena. Numbers of nodes rise with their texts once the data is finished. */
typedef struct {
    Arena *arena;
    VECTOR(DataNode) nodes;
    VECTOR(DataTriple) triples;
    uint32_t *slots; /* hash table of nodes; NO_NODE: free */
    size_t slot_count;
    uint32_t terms[TERM_COUNT]; /* their nodes */
} Data;

/* data.c: an empty one; nodes and triples are added until data_finish. */
void data_start(Data *data, Arena *arena);
uint32_t data_node(Data *data, const DataNode *node); /* copied when it is new */
void data_finish(Data *data);

/* Triples of a subject with this predicate, by object. */
DataRange data_values(const Data *data, uint32_t subject, DataTerm predicate);

/* The first of them; NO_NODE. */
uint32_t data_value(const Data *data, uint32_t subject, DataTerm predicate);

/* Its text; empty. */
Slice data_text(const Data *data, uint32_t subject, DataTerm predicate);

bool data_has_type(const Data *data, uint32_t subject, DataTerm type);

/* What to call a node in this language: its label, in another language where there is
   none, or else the end of its IRI; with the language that it is in. */
DataNode data_label(const Data *data, uint32_t node, Slice language);

/* read.c: adds what RDF files say; of files of the vocabulary only labels and what is
   broader. STP_CANNOT_READ, STP_BAD_DATA, STP_LIMIT, STP_NO_MEMORY. */
StpStatus data_read(Data *data, const char *const *paths, size_t count, bool vocabulary,
                    Diagnostics *diagnostics);

#endif
