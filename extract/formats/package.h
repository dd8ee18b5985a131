/* The files in a zip file that is one document. */
#ifndef STANDPUNT_FORMATS_PACKAGE_H
#define STANDPUNT_FORMATS_PACKAGE_H

#include "../base/arena.h"
#include "../base/diagnostic.h"

typedef struct {
    Slice name; /* "word/document.xml" */
    Slice bytes;
} PackageFile;

/* In the arena, in the order of the zip file. */
typedef struct {
    const PackageFile *files;
    size_t count;
} Package;

/* Unpacks the files whose names begin with `folder` and end in ".xml", at most
   LIMIT_PACKAGE_BYTES together. STP_BAD_LETTER, STP_LIMIT or STP_NO_MEMORY, the first two
   with a diagnostic. */
StpStatus package_read(Package *out, Arena *arena, const char *folder, const char *name,
                       Slice bytes, Diagnostics *diagnostics);

/* The file of a name; NULL text when there is none. */
Slice package_file(const Package *package, const char *name);

#endif
