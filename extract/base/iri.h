/* IRIs: what may stand in one, and keys made of labels. */
#ifndef STANDPUNT_BASE_IRI_H
#define STANDPUNT_BASE_IRI_H

#include "arena.h"
#include "slice.h"

/* Where instances are, unless another base is given. */
#define IRI_INSTANCES "https://w3id.org/standpunt/id/"

/* Longest key, in bytes: file names and prefixed names stay readable. */
#define KEY_BYTES 80

/* An absolute IRI (RFC 3987) that every strict reader takes: a scheme, then only
   characters that are allowed, '%' only before two hexadecimal digits, at most one '#',
   no '[' or ']'. Any bytes may be asked. */
bool iri_is_valid(Slice iri);

/* The same with every character that may not stand in an IRI percent-encoded ("a b" gives
   "a%20b"; bytes that are no UTF-8 are encoded one by one). It is valid when it begins
   with a scheme. In the arena, or `iri` itself when nothing changed. */
Slice iri_encode(Arena *arena, Slice iri);

/* Key of a thing with this label: "Defence Investment Pledge" gives
   "defence-investment-pledge", "Oekraïne" gives "oekraine", "5G" gives "_5g". Matches
   [a-z_][a-z0-9_-]*, at most KEY_BYTES, never empty. Labels with letters that have no
   ASCII form get a number made of the whole label at the end, so that they stay apart.
   `label` must be valid UTF-8. In the arena. */
Slice iri_key(Arena *arena, Slice label);

/* Does `key` match [A-Za-z_][A-Za-z0-9_-]*, the part of an IRI that every Turtle reader
   takes after a prefix? */
bool iri_key_is_safe(Slice key);

#endif
