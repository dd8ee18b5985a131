/* What readers of XML and HTML share: which format the bytes are, a reader that no file
   can make reach out or blow up, and its errors as diagnostics. */
#ifndef STANDPUNT_FORMATS_MARKUP_H
#define STANDPUNT_FORMATS_MARKUP_H

#include "../base/arena.h"
#include "../base/diagnostic.h"

#include <libxml/xmlreader.h>

/* What libxml2 did not like first. */
typedef struct {
    int code;   /* an xmlParserErrors; 0: nothing */
    int line;   /* 1-based */
    int column; /* 1-based, in code points; 0: not known */
    char message[200];
} MarkupError;

/* The name of the first element, found without a parser in the first kilobytes of bytes
   in UTF-8, UTF-16 or a code of one byte, behind declarations and comments; empty when
   what comes first is no element. Written to `name` (in ASCII, ended by NUL). */
Slice markup_root(Slice bytes, char name[64]);

/* The bytes behind a byte order mark and white space, with which no XML may begin. */
Slice markup_content(Slice bytes);

/* Where the first element begins that has more attributes than LIMIT_ATTRIBUTES, found
   without a parser, in any code that has ASCII or is UTF-16; the length of the bytes:
   there is none. */
size_t markup_crowded(Slice bytes);

/* A pull parser without network, files, DTD and entities. The caller frees it with
   xmlFreeTextReader, also when the arena jumps (guard_run). `encoding` may be NULL; what
   is markup_crowded is an error from the start, and not read further than that; `error`
   must live as long. NULL: no memory. */
xmlTextReaderPtr markup_open(Slice bytes, const char *encoding, MarkupError *error);

/* Whether the document type at which the reader stands declares entities. */
bool markup_declares(xmlTextReaderPtr reader);

/* Tells the error at its place in the file and gives the status. */
StpStatus markup_fail(const MarkupError *error, const char *name, Slice bytes,
                      Diagnostics *diagnostics);

#endif
