/* What comes through a pipe and has to be read from its end. */
#ifndef STANDPUNT_CLI_SPOOL_H
#define STANDPUNT_CLI_SPOOL_H

#include <stddef.h>

/* Copies all of it to a file without a name, in TMPDIR or /tmp: `bytes`, which were read
   of it already, and what is left. Gives the copy, at its first byte; -1 with errno. */
int spool_open(int descriptor, const char *bytes, size_t length);

#endif
