/* Files too large to be held: read once from begin to end, plain or packed by gzip or
   bzip2, which is told by their first bytes. Files of several packed parts, as parallel
   packers make them, are read through.

       StpStatus status = stream_open(&stream, "latest-all.json.gz");
       while (stream_line(stream, &line)) use(line);
       if (stream_problem(stream)) ...
       stream_close(stream); */
#ifndef STANDPUNT_BASE_STREAM_H
#define STANDPUNT_BASE_STREAM_H

#include "slice.h"

#include "../include/standpunt.h"

typedef struct Stream Stream;

/* Opens a file. STP_CANNOT_READ: errno says why. */
StpStatus stream_open(Stream **out, const char *path);
void stream_close(Stream *stream); /* NULL is allowed */

/* The next bytes, unpacked; they live until the next call. Empty at the end, and where
   something is wrong. */
Slice stream_bytes(Stream *stream);

/* The bytes that stream_bytes or stream_line will give next, at least `most` of them
   where there are as many: for a look at what the file is. */
Slice stream_peek(Stream *stream, size_t most);

/* The next line, without LF or CR LF, followed by a NUL. It may be changed by the caller
   and lives until the next call. A last line without a line end counts. False at the end,
   and where something is wrong. */
typedef struct {
    char *text;
    size_t length;
} StreamLine;
bool stream_line(Stream *stream, StreamLine *line);

/* Number of the line that stream_line gave last, from 1. */
unsigned stream_line_number(const Stream *stream);

/* What is wrong, as the end of a sentence about the file; NULL: nothing. */
const char *stream_problem(const Stream *stream);

#endif
