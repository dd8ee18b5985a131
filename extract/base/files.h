/* Files of rules and vocabulary: listing a folder, reading a file. */
#ifndef STANDPUNT_BASE_FILES_H
#define STANDPUNT_BASE_FILES_H

#include "arena.h"
#include "slice.h"

#include "../include/standpunt.h"

/* All regular files below `folder` whose names end in `ending` (".ttl"), sorted by path
   in byte order, each as "folder/sub/name.ttl". Names that begin with '.' are left out.
   Paths are in the arena. STP_CANNOT_READ: a folder could not be read, and *wrong is its
   path (and errno says why); what was found until then is in *paths. */
StpStatus files_list(Arena *arena, const char *folder, const char *ending,
                     const char ***paths, size_t *count, const char **wrong);

/* The bytes of a file, in the arena, with a NUL behind them. STP_CANNOT_READ: see errno;
   STP_LIMIT: it has more than `most` bytes. */
StpStatus files_read(Arena *arena, const char *path, size_t most, Slice *out);

#endif
