/* Comma-separated values as RFC 4180 has them: records of fields, quoted where a field
   has a comma, a quote or a line end; a quote inside is doubled. */
#ifndef STANDPUNT_BASE_CSV_H
#define STANDPUNT_BASE_CSV_H

#include "slice.h"
#include "vector.h"

typedef struct {
    Slice text;    /* without its quotes; white space is kept */
    size_t offset; /* byte of the source where it begins */
} CsvField;

typedef VECTOR(CsvField) CsvRecord;

typedef enum {
    CSV_RECORD,  /* a record was read */
    CSV_END,     /* there is none left */
    CSV_UNQUOTED /* a quote is not closed, or text follows one that is: *offset is there
                  */
} CsvOutcome;

/* Reads the record at `*offset` of `text` into `out`, whose fields are dropped before,
   and moves `*offset` behind it. Empty lines are skipped. Fields are borrowed from
   `text`, or in the arena when they have doubled quotes. */
CsvOutcome csv_read(CsvRecord *out, Arena *arena, Slice text, size_t *offset);

/* Must the field stand in quotes when it is written? */
bool csv_needs_quotes(Slice field);

#endif
