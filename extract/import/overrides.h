/* What people decided about items of a source, before they are filtered:

       Q42     drop                              not at all
       Q42     type    foaf:Person               whatever its classes are
       Q42     add     De Voorbeeldige   nl      one more name
       Q42     forbid  Voorbeeld                 not this name
       Q42     same    actor/voorbeeld           is this entry of the vocabulary

   An item is "Q42" or the IRI of what is no item of Wikidata. */
#ifndef STANDPUNT_IMPORT_OVERRIDES_H
#define STANDPUNT_IMPORT_OVERRIDES_H

#include "item.h"

#include "../vocabulary/vocabulary.h"

typedef enum {
    OVERRIDE_DROP,
    OVERRIDE_TYPE,
    OVERRIDE_ADD,
    OVERRIDE_FORBID,
    OVERRIDE_SAME,
    OVERRIDE_KINDS
} OverrideKind;

typedef struct {
    uint32_t wikidata; /* 0: see iri */
    Slice iri;
    OverrideKind kind;
    Slice value;
    Slice language;
    uint32_t id; /* class of a type, entity of a same; else NONE */
    unsigned line;
} Override;

typedef struct {
    const Override *items; /* sorted by item, then as in the file */
    size_t count;
} OverrideTable;

/* Reads the table; NULL is an empty one. STP_CANNOT_READ or STP_BAD_DATA with
   diagnostics. */
StpStatus overrides_read(OverrideTable *out, Arena *arena, const char *path,
                         const Vocabulary *vocabulary, Diagnostics *diagnostics);

/* Those of an item; *count of them. */
const Override *overrides_of(const OverrideTable *table, const Item *item, size_t *count);

#endif
