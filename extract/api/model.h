/* What a model and an extractor hold. Internal to api/. */
#ifndef STANDPUNT_API_MODEL_H
#define STANDPUNT_API_MODEL_H

#include "../language/ruleset.h"
#include "../match/match.h"
#include "../vocabulary/vocabulary.h"

struct StpModel {
    Arena *arena;          /* of all that follows */
    Vocabulary vocabulary; /* its list is owned */
    RuleSet rules;
};

struct StpExtractor {
    const StpModel *model;
    Arena *arena; /* of the letter at hand; reset for each */
    RegexMatch *regex;
    Forms *forms;
    StpProvenance provenance;
    Trace *trace; /* of the tool that is at work; NULL */
};

/* Reads and matches one letter in the arena of the extractor, which is reset first. The
   caller has set the guard of the arena. */
StpStatus extractor_read(StpExtractor *extractor, const StpLetter *letter,
                         Diagnostics *diagnostics, Document *document,
                         const Letter **out);

#endif
