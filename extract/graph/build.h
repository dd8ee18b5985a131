/* From findings to the statements of one letter. */
#ifndef STANDPUNT_GRAPH_BUILD_H
#define STANDPUNT_GRAPH_BUILD_H

#include "../match/facts.h"

/* Makes the graph of a letter in `arena`, which it shares. `id`: identifier given by the
   caller, NULL to take that of the letter, else one of its digest. `provenance`: what is
   said of where facts are from. Statements are sorted and unique, every predicate and
   class is of the ontology. Fails with STP_BAD_LETTER when `id` is no identifier. */
StpStatus graph_build(const StpGraph **out, Arena *arena, const Vocabulary *vocabulary,
                      const RuleSet *rules, const Findings *findings,
                      StpProvenance provenance, const char *id, Diagnostics *diagnostics);

#endif
