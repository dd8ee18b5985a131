/* What vocabulary files say, as far as it is of use here. Internal to vocabulary/. */
#ifndef STANDPUNT_VOCABULARY_TRIPLES_H
#define STANDPUNT_VOCABULARY_TRIPLES_H

#include "iris.h"
#include "vocabulary.h"

#include "../base/vector.h"

/* The predicates that are read; triples with any other are passed over. */
typedef enum {
    SAYS_TYPE,
    SAYS_SUBCLASS,
    SAYS_RANGE,
    SAYS_ID_SPACE,
    SAYS_DIRECT_PROPERTY,
    SAYS_PREFERRED_LABEL,
    SAYS_NAME,
    SAYS_ALTERNATIVE_LABEL,
    SAYS_HIDDEN_LABEL,
    SAYS_ADJECTIVE,
    SAYS_INHABITANT,
    SAYS_UNIT_OF,
    SAYS_POST_IN,
    SAYS_CAPITAL,
    SAYS_MEMBER,
    SAYS_POST,
    SAYS_START,
    SAYS_END,
    SAYS_VALID_FROM,
    SAYS_VALID_UNTIL,
    SAYS_NAME_OF,
    SAYS_SAME_AS,
    SAYS_SEE_ALSO,
    SAYS_COUNT
} Says;

/* IRI of a predicate. */
const char *says_iri(Says says);

typedef enum { OBJECT_IRI, OBJECT_LITERAL, OBJECT_BLANK } ObjectKind;

typedef struct {
    Slice subject; /* IRI, or "_:" and a name for a blank node */
    Says says;
    ObjectKind kind;
    Slice object;   /* IRI or text; a blank node has no text */
    Slice language; /* in lower case; empty when there is none */
    Slice datatype; /* empty: plain or with a language */
    uint32_t file;  /* index into files */
} Triple;

/* Everything lives in one arena. */
typedef struct {
    const SourceText *files;
    size_t file_count;
    VECTOR(Triple) triples;
} Triples;

/* read.c: reads all files below `folder`. Reports what is wrong and goes on with the next
   file. STP_OK also when files had errors (see the count in `diagnostics`);
   STP_CANNOT_READ when a file or folder could not be read. Jumps to the guard of `arena`
   when memory runs out. */
StpStatus triples_read(Triples *out, Arena *arena, const char *folder,
                       Diagnostics *diagnostics);

/* ---- Working state of vocabulary_load, for ontology.c and gazetteer.c ---- */

/* All triples with one subject: [first, end) of the sorted triples. */
typedef struct {
    Slice iri;
    size_t first;
    size_t end;
} Subject;

typedef struct {
    Arena *arena;   /* of the result */
    Arena *scratch; /* given back after loading */
    Diagnostics *diagnostics;
    Vocabulary *out;
    const char *folder;
    Triples read;
    VECTOR(Subject) subjects; /* sorted by IRI */
    StpStatus status;
} Loading;

/* The triples of a subject with this predicate: returns the first, *count says how
   many. */
const Triple *subject_triples(const Loading *l, const Subject *subject, Says says,
                              size_t *count);

/* Is one of the types of the subject this IRI? */
bool subject_has_type(const Loading *l, const Subject *subject, const char *iri);

/* The subject with this IRI; NULL when there is none. */
const Subject *subject_find(const Loading *l, Slice iri);

/* Part of an IRI after the last '#' or '/'. */
Slice iri_local(Slice iri);

/* The file of its first triple, by number. */
static inline uint32_t subject_file(const Loading *l, const Subject *subject) {
    return l->read.triples.items[subject->first].file;
}

/* Reports an error at the place of the subject in `file`, its name in front: "actor/x:
   message". */
void subject_error(const Loading *l, const Subject *subject, uint32_t file,
                   const char *message, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 4, 5)))
#endif
    ;

/* Copies of scratch data in the arena of the result. */
Slice keep_text(const Loading *l, Slice text);
const void *keep_items(const Loading *l, const void *items, size_t count, size_t size);

/* The most specific declared class among the types of the subject; NONE. */
uint32_t subject_class(const Loading *l, const Subject *subject);

/* Key of an instance of the vocabulary or of the base in use: the part of its IRI behind
   the base. False when it is none. */
bool instance_key(const Loading *l, Slice iri, Slice *key);

/* ontology.c */
void load_classes(Loading *l);
void load_properties(Loading *l);
void load_individuals(Loading *l);

/* gazetteer.c: entities and names first, then what refers to them. */
void load_entities(Loading *l);
void load_tenures(Loading *l);

#endif
