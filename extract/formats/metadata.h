/* What metadata say of a letter: 'metadata' elements of a metadata.xml, 'meta' elements
   of a publication. */
#ifndef STANDPUNT_FORMATS_METADATA_H
#define STANDPUNT_FORMATS_METADATA_H

#include "../base/vector.h"
#include "markup.h"
#include "text.h"

typedef VECTOR(Told) ToldVector;

typedef struct {
    const char *id;       /* NULL: not said */
    const char *sent;     /* day of the letter; NULL */
    const char *received; /* day on which the house had it, as answers have it; NULL */
    const char *issued;   /* day on which it was published; NULL */
    ToldVector told;
} Metadata;

/* Takes one name with its value. An empty one is passed over, and of an id and a date
   what is ill-formed and all but the first. */
void metadata_take(Metadata *m, Arena *arena, const char *name, const char *content);

/* The day of the letter, or else that on which it was received; NULL. */
const char *metadata_sent(const Metadata *m);

/* Reads the metadata.xml of a letter. When it is malformed or too large, what came before
   is kept and a warning given: the letter can be read without. */
void metadata_read(Metadata *m, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics);

/* Whether a text is the identifier of a publication, such as kst-28676-266. */
bool metadata_is_identifier(const char *text);

#endif
