/* What a store has got, on disk, so that an interrupted load goes on where it stopped.

       standpunt load journal of http://localhost:8890
       2c26b46b…ae7c3f https://w3id.org/standpunt/id/doc/kst-1

   A line is added, and on disk, after the store said that it has the graph: its digest
   and its name. The last line of a graph counts. A line that was cut off is dropped. */
#ifndef STANDPUNT_LOAD_JOURNAL_H
#define STANDPUNT_LOAD_JOURNAL_H

#include "../base/arena.h"
#include "../base/diagnostic.h"

typedef struct {
    const char *path;
    int descriptor; /* -1: not open */
} Journal;

#define JOURNAL_DIGEST 64 /* hexadecimal digits */

/* Receives each line in order. */
typedef void (*JournalEntry)(void *user, Slice graph, const char *digest);

/* Opens or makes the journal of the store at `url` and reads what is in it; the arena is
   for that. STP_CANNOT_READ or STP_CANNOT_WRITE after a diagnostic: also when it is the
   journal of another store, no journal, or in use by another load. */
StpStatus journal_open(Journal *journal, const char *path, const char *url, Arena *arena,
                       Diagnostics *diagnostics, JournalEntry entry, void *user);

/* Adds a line and waits until it is on disk. STP_CANNOT_WRITE after a diagnostic. */
StpStatus journal_add(Journal *journal, Slice graph, const char *digest,
                      Diagnostics *diagnostics);

void journal_close(Journal *journal); /* allowed when it is not open */

#endif
