/* A file in memory without reading it: the system loads the pages that are used. */
#ifndef STANDPUNT_BASE_MAPPED_H
#define STANDPUNT_BASE_MAPPED_H

#include "slice.h"

#include "../include/standpunt.h"

/* Maps a whole file for reading. Its bytes live until mapped_close. The file may be
   replaced in the meantime, but not written over. STP_CANNOT_READ: errno says why. An
   empty file gives an empty slice. */
StpStatus mapped_open(Slice *out, const char *path);
void mapped_close(Slice bytes); /* the empty slice is allowed */

#endif
