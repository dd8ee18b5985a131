/* Canonical N-Quads. Raptor's writer drops nothing here but escapes everything beyond
   ASCII, does not sort, and is twenty times slower: bulk output is this file's. */
#include "sink.h"
#include "writers.h"

static void put_iri(BufferedSink *out, Slice iri) {
    sink_byte(out, '<');
    sink_write(out, iri.text, iri.length);
    sink_byte(out, '>');
}

/* Copies runs of bytes that stand for themselves. */
static void put_text(BufferedSink *out, Slice text) {
    size_t start = 0;
    sink_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (literal_is_plain((unsigned char)text.text[i])) continue;
        char escape[6];
        size_t length = literal_escape((unsigned char)text.text[i], escape);
        sink_write(out, text.text + start, i - start);
        sink_write(out, escape, length);
        start = i + 1;
    }
    if (start < text.length) sink_write(out, text.text + start, text.length - start);
    sink_byte(out, '"');
}

static void put_term(BufferedSink *out, const Term *term) {
    if (term->kind == TERM_IRI) {
        put_iri(out, term->value);
        return;
    }
    put_text(out, term->value);
    if (term->language.length > 0) {
        sink_byte(out, '@');
        sink_write(out, term->language.text, term->language.length);
    } else if (term->datatype.length > 0) {
        sink_write(out, "^^", 2);
        put_iri(out, term->datatype);
    }
}

static void put_statement(BufferedSink *out, const Statement *statement,
                          bool with_graph) {
    put_iri(out, statement->subject);
    sink_byte(out, ' ');
    put_iri(out, statement->predicate);
    sink_byte(out, ' ');
    put_term(out, &statement->object);
    sink_byte(out, ' ');
    if (with_graph && statement->graph.length > 0) {
        put_iri(out, statement->graph);
        sink_byte(out, ' ');
    }
    sink_write(out, ".\n", 2);
}

StpStatus write_nquads(const StatementList *list, bool with_graph, StpSink sink) {
    BufferedSink out;
    sink_begin(&out, sink);
    const Statement *items = list->statements.items;
    for (size_t i = 0; i < list->statements.count && !out.failed; i++) {
        /* Doubles are out, but without their graphs two may be alike. */
        if (i > 0 && !with_graph &&
            statement_compare(&items[i - 1], &items[i], with_graph) == 0)
            continue;
        put_statement(&out, &items[i], with_graph);
    }
    return sink_finish(&out);
}
