/* IRIs of a letter's things. Keys are deterministic: a named thing by its name, an
   occasion or a position by the letter and the code point where it is first said, never
   by a counter. */
#ifndef STANDPUNT_GRAPH_NAMES_H
#define STANDPUNT_GRAPH_NAMES_H

#include "../match/facts.h"

/* What names are made of; borrowed. */
typedef struct {
    Arena *arena;
    const Vocabulary *vocabulary;
    const Findings *findings;
    Slice letter; /* identifier: "kst-28676-266" */
} Naming;

/* The parts one after the other, in the arena. */
Slice joined(Arena *arena, const Slice *parts, size_t count);

/* The number in digits, in the arena. */
Slice decimal(Arena *arena, size_t number);

/* base + space + "/" + key. */
Slice instance_iri(const Naming *naming, const char *space, Slice key);

/* IRI of a thing. */
Slice thing_iri(const Naming *naming, uint32_t thing);

/* Has it a name, of the gazetteer or with a capital or a number? 'lidstaten' and
   'bijeenkomst' are none. */
bool thing_is_named(const Thing *thing);

/* "kst-28676-266-c807": the letter and the code point of the source where the token
   starts. */
Slice place_key(const Naming *naming, uint32_t token);

/* Code points of the source that the tokens stand on. */
void token_places(const Findings *findings, TokenSpan tokens, size_t *start, size_t *end);

/* "t-" and 16 digits of the SHA-256 of a source: of a letter that states no number. */
Slice digest_identifier(Arena *arena, Slice source);

/* Identifier of the letter: `given`, else what its lay-out states, else that of
   its digest. NULL text when `given` is no identifier: letters,
   digits, - _ . */
Slice letter_identifier(Arena *arena, const Vocabulary *vocabulary,
                        const Findings *findings, const char *given);

#endif
