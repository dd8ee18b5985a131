/* RDF files to statements, one after the other. */
#ifndef STANDPUNT_STORE_LOAD_H
#define STANDPUNT_STORE_LOAD_H

#include "../base/diagnostic.h"

#include <raptor2.h>

/* Receives each statement; it is borrowed. Its graph is NULL where the file names none.
   False: stop. */
typedef bool (*LoadAdd)(void *user, raptor_statement *statement);

/* Reads `path` in the format that its ending says (.ttl .nt .nq .rdf) and calls `add` for
   each statement, doubles included. `number` tells blank nodes of different files apart.
   The log handler of the world is for the caller to set again. STP_CANNOT_READ,
   STP_BAD_DATA after a diagnostic, STP_NO_MEMORY when `add` said false. */
StpStatus load_file(raptor_world *world, const char *path, size_t number,
                    Diagnostics *diagnostics, LoadAdd add, void *user);

#endif
