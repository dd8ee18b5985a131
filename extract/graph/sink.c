#include "sink.h"

#include <string.h>

void sink_begin(BufferedSink *out, StpSink sink) {
    out->sink = sink;
    out->failed = false;
    out->used = 0;
}

static void give(BufferedSink *out, const char *bytes, size_t length) {
    if (out->failed || length == 0) return;
    out->failed = !out->sink.write(out->sink.user, bytes, length);
}

void sink_flush(BufferedSink *out) {
    give(out, out->bytes, out->used);
    out->used = 0;
}

void sink_write(BufferedSink *out, const char *bytes, size_t length) {
    if (length > SINK_BYTES - out->used) sink_flush(out);
    if (length > SINK_BYTES) {
        give(out, bytes, length);
    } else if (length > 0) {
        memcpy(out->bytes + out->used, bytes, length);
        out->used += length;
    }
}

StpStatus sink_finish(BufferedSink *out) {
    sink_flush(out);
    return out->failed ? STP_CANNOT_WRITE : STP_OK;
}
