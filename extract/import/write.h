/* The results of an import: N-Triples, and a table of conflicts. */
#ifndef STANDPUNT_IMPORT_WRITE_H
#define STANDPUNT_IMPORT_WRITE_H

#include "../graph/sink.h"

typedef struct {
    BufferedSink names, links, conflicts;
} ImportWriter;

/* `write` of links and conflicts may be NULL: links then go to names. */
void write_begin(ImportWriter *w, StpSink names, StpSink links, StpSink conflicts);
StpStatus write_end(ImportWriter *w);

/* Did a sink refuse? */
bool write_failed(const ImportWriter *w);

void write_iri(ImportWriter *w, Slice subject, const char *predicate, Slice object);
void write_text(ImportWriter *w, Slice subject, const char *predicate, Slice text,
                Slice language);

/* "subject is the same as iri". */
void write_link(ImportWriter *w, Slice subject, Slice iri);

void write_conflict(ImportWriter *w, const char *kind, Slice name, Slice item,
                    Slice other);

#endif
