/* The table of classes: which classes of a source are wanted, and what they are here. */
#ifndef STANDPUNT_IMPORT_CLASSES_H
#define STANDPUNT_IMPORT_CLASSES_H

#include "../base/diagnostic.h"
#include "../vocabulary/vocabulary.h"

/* A line: "Q5 <TAB> foaf:Person <TAB> 2". */
typedef struct {
    Slice source;   /* "Q5", or an IRI */
    uint32_t class; /* of the vocabulary */
    uint32_t words; /* a name has at least so many: one word is no name of a person */
    bool wanted;    /* one of those that were asked for */
} ClassLine;

typedef struct {
    ClassLine *lines; /* sorted by source */
    size_t count;
} ClassTable;

/* Reads the table. `only`: a list with commas of the classes that are wanted; NULL: all.
   STP_CANNOT_READ or STP_BAD_DATA with diagnostics. */
StpStatus classes_read(ClassTable *out, Arena *arena, const char *path, const char *only,
                       const Vocabulary *vocabulary, Diagnostics *diagnostics);

/* The class of the vocabulary that is called "pos:State" or "State"; NONE. */
uint32_t classes_called(const Vocabulary *vocabulary, Slice name);

/* The line of a class of the source; NULL when it is not wanted. */
const ClassLine *classes_find(const ClassTable *table, Slice source);

/* ---- Tables of text, for the other tables too ---- */

#define TSV_CELLS 4

/* The next line with cells: neither empty nor a comment, which begins with '#'. Cells
   that are not there are empty. False at the end. `rest` and `line` are moved on. */
bool tsv_next(Slice *rest, unsigned *line, Slice cells[TSV_CELLS]);

#endif
