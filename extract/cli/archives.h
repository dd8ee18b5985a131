/* Archives of letters: tar and zip, and packed files, by libarchive. Read from front to
   back, a member at a time; nothing is written to disk, and names of members are only
   names. */
#ifndef STANDPUNT_CLI_ARCHIVES_H
#define STANDPUNT_CLI_ARCHIVES_H

#include "inputs.h"

/* How many first bytes tell an archive. */
#define ARCHIVE_PEEK 512

typedef struct ArchiveReader ArchiveReader;

/* Whether a file that begins so is an archive of letters or a packed letter. A document
   of Word is a zip file too, and none. */
bool archive_is(const char *bytes, size_t length);

/* Reads on from an open file, of which `length` bytes were read before. Takes over the
   descriptor. `name` is borrowed. */
ArchiveReader *archive_open(int descriptor, const char *name, const char *bytes,
                            size_t length);
void archive_close(ArchiveReader *reader); /* NULL is allowed */

/* The next letter, or what is wrong with one, or with the archive: then it is the last. A
   metadata.xml next to its letter goes with it. False at the end. */
bool archive_next(ArchiveReader *reader, Input *input);

#endif
