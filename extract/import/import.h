/* Importing names: sources of many kinds, filtered, to N-Triples in the shape of the
   gazetteer. Reads without holding: what stays in memory grows with the names that are
   kept, twelve bytes each. */
#ifndef STANDPUNT_IMPORT_IMPORT_H
#define STANDPUNT_IMPORT_IMPORT_H

#include "item.h"

#include "../language/ruleset.h"

/* Where the results go; `write` of links and conflicts may be NULL. */
typedef struct {
    StpSink names;
    StpSink links;
    StpSink conflicts;
} ImportSinks;

/* As stp_import, in two arenas: one of the import, and one that is emptied for each
   item. */
StpStatus import_files(Arena *arena, Arena *item_arena, const Vocabulary *vocabulary,
                       const RuleSet *rules, const char *const *files, size_t file_count,
                       const StpImportOptions *options, Diagnostics *diagnostics,
                       ImportSinks sinks, StpImportCounts *counts);

/* ---- For readers ---- */

Diagnostics *import_diagnostics(Import *import);
Arena *import_arena(Import *import);
unsigned import_min_sitelinks(const Import *import);

/* A number in decimal digits, at most a hundred million; 0 when it is none. */
uint32_t import_decimal(Slice text);

#endif
