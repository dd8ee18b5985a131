/* A buffer before a sink, with a failure that sticks: write on without looking, ask
   once. */
#ifndef STANDPUNT_GRAPH_SINK_H
#define STANDPUNT_GRAPH_SINK_H

#include "../base/slice.h"

#include "../include/standpunt.h"

/* Bytes gathered before the sink is called: enough to make the calls cheap, little enough
   for the stack of a thread. */
#define SINK_BYTES 16384

typedef struct {
    StpSink sink;
    bool failed; /* the sink refused: nothing more is given to it */
    size_t used;
    char bytes[SINK_BYTES];
} BufferedSink;

void sink_begin(BufferedSink *out, StpSink sink);
void sink_write(BufferedSink *out, const char *bytes, size_t length);
/* Gives on what is gathered. */
void sink_flush(BufferedSink *out);

static inline void sink_byte(BufferedSink *out, char byte) {
    if (out->used == SINK_BYTES) sink_flush(out);
    out->bytes[out->used++] = byte;
}

/* Gives out what is left. STP_CANNOT_WRITE when the sink ever refused. */
StpStatus sink_finish(BufferedSink *out);

#endif
