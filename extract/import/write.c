#include "write.h"

#include "../graph/terms.h"
#include "../vocabulary/iris.h"

#include <string.h>

static void put(BufferedSink *out, const char *text) {
    sink_write(out, text, strlen(text));
}

static void put_slice(BufferedSink *out, Slice text) {
    sink_write(out, text.text, text.length);
}

void write_begin(ImportWriter *w, StpSink names, StpSink links, StpSink conflicts) {
    sink_begin(&w->names, names);
    sink_begin(&w->links, links);
    sink_begin(&w->conflicts, conflicts);
    if (conflicts.write) put(&w->conflicts, "conflict\tname\titem\tother\n");
}

StpStatus write_end(ImportWriter *w) {
    StpStatus names = sink_finish(&w->names);
    StpStatus links = w->links.sink.write ? sink_finish(&w->links) : STP_OK;
    StpStatus conflicts = w->conflicts.sink.write ? sink_finish(&w->conflicts) : STP_OK;
    if (names != STP_OK) return names;
    return links != STP_OK ? links : conflicts;
}

bool write_failed(const ImportWriter *w) {
    return w->names.failed || w->links.failed || w->conflicts.failed;
}

/* "<subject> <predicate> ". */
static void begin_triple(BufferedSink *out, Slice subject, const char *predicate) {
    put(out, "<");
    put_slice(out, subject);
    put(out, "> <");
    put(out, predicate);
    put(out, "> ");
}

static void put_triple(BufferedSink *out, Slice subject, const char *predicate,
                       Slice object) {
    begin_triple(out, subject, predicate);
    put(out, "<");
    put_slice(out, object);
    put(out, "> .\n");
}

void write_iri(ImportWriter *w, Slice subject, const char *predicate, Slice object) {
    put_triple(&w->names, subject, predicate, object);
}

void write_text(ImportWriter *w, Slice subject, const char *predicate, Slice text,
                Slice language) {
    BufferedSink *out = &w->names;
    begin_triple(out, subject, predicate);
    put(out, "\"");
    for (size_t i = 0; i < text.length; i++) {
        char escape[6];
        size_t length = literal_escape((unsigned char)text.text[i], escape);
        if (length > 0)
            sink_write(out, escape, length);
        else
            sink_byte(out, text.text[i]);
    }
    put(out, language.length > 0 ? "\"@" : "\"");
    put_slice(out, language);
    put(out, " .\n");
}

void write_link(ImportWriter *w, Slice subject, Slice iri) {
    put_triple(w->links.sink.write ? &w->links : &w->names, subject, IRI_OWL "sameAs",
               iri);
}

void write_conflict(ImportWriter *w, const char *kind, Slice name, Slice item,
                    Slice other) {
    BufferedSink *out = &w->conflicts;
    if (!out->sink.write) return;
    put(out, kind);
    put(out, "\t");
    put_slice(out, name);
    put(out, "\t");
    put_slice(out, item);
    put(out, "\t");
    put_slice(out, other);
    put(out, "\n");
}
