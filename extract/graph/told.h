/* What the format of a letter tells, without a rule: its metadata, and its links. */
#ifndef STANDPUNT_GRAPH_TOLD_H
#define STANDPUNT_GRAPH_TOLD_H

#include "names.h"
#include "statements.h"

/* Adds what is told, where the letter itself does not say it. `letter`: its IRI. */
void told_statements(const Naming *naming, StatementList *list, Slice letter);

#endif
