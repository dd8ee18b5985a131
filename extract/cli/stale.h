/* What writers that were killed left behind. */
#ifndef STANDPUNT_CLI_STALE_H
#define STANDPUNT_CLI_STALE_H

#include <stdbool.h>

/* Marks an open file as being written, until it is closed or the process ends, however it
   ends. False: somebody took it for stale and removed it just before; open it again. */
bool stale_mark(int descriptor);

/* Removes the parts of files with this ending, ".ttl", that nobody writes. */
void stale_remove(const char *folder, const char *ending);

#endif
