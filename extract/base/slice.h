/* A borrowed piece of text: a pointer and a length in bytes, no NUL needed, never
   owned. */
#ifndef STANDPUNT_BASE_SLICE_H
#define STANDPUNT_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *text; /* UTF-8; may be NULL when length is 0 */
    size_t length;    /* in bytes */
} Slice;

/* A slice of a NUL-terminated string; NULL gives the empty slice. */
Slice slice_of(const char *text);

/* Bytes [start, end) of `text`. */
Slice slice_between(const char *text, size_t start, size_t end);

bool slice_equal(Slice a, Slice b);
bool slice_is(Slice a, const char *text);

/* Byte order, as strcmp: the order of code points, independent of any locale. */
int slice_compare(Slice a, Slice b);

/* Without white space (space, tab, CR, LF, U+00A0) at both ends. */
Slice slice_trim(Slice a);

/* FNV-1a, 64 bits. For tables in memory only; never lets its order out. */
uint64_t slice_hash(Slice a);

/* Decodes the code point at text[*offset] and moves *offset past it. The text must be
   valid UTF-8 and *offset on a boundary. */
uint32_t utf8_next(const char *text, size_t *offset);

/* Length in bytes of the longest valid UTF-8 prefix (RFC 3629: no surrogates, no overlong
   forms); equals `length` when all is valid. */
size_t utf8_valid_prefix(const char *text, size_t length);

/* Number of code points in valid UTF-8. */
size_t utf8_count(const char *text, size_t length);

#endif
