/* The graph of a letter as scoring sees it: resources with their labels. */
#ifndef STANDPUNT_SCORE_VIEW_H
#define STANDPUNT_SCORE_VIEW_H

#include "../graph/statements.h"
#include "text.h"

typedef struct {
    Arena *arena;
    const RuleSet *rules;
    const StatementList *statements; /* finished, so sorted by subject */
} View;

typedef VECTOR(Slice) Slices;
typedef VECTOR(ScoreText) ScoreTexts;

/* A resource; equal ones may be made more than once. */
typedef struct {
    Slice iri;
    ScoreTexts labels;  /* at least one: the end of the IRI when it has no label */
    Slice shown;        /* a label as it is written */
    Slices identifiers; /* of Wikidata, that it is said to be the same as */
} Resource;

typedef VECTOR(const Resource *) Resources;

const Resource *view_resource(const View *view, Slice iri);

/* What stands behind the last '/' or '#'. */
Slice view_local(Slice iri);

/* Resources that have a type of this local name, in the order of their IRIs. */
Slices view_of_type(const View *view, const char *type);

/* All subjects of statements, each once. */
Slices view_subjects(const View *view);

/* Values of all properties of a resource with this local name; literals as their text. */
Slices view_values(const View *view, Slice subject, const char *property);

/* The same as resources. */
Resources view_resources(const View *view, Slice subject, const char *property);

#endif
