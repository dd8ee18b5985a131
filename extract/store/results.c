/* SPARQL 1.1 Query Results: CSV and TSV, JSON, XML (W3C Recommendations of 2013).

   Written here, because rasqal's writers take rows as the engine finds them, while ours
   are sorted first; and its XML has an element for unbound cells that the recommendation
   does not know. */
#include "results.h"

#include "../base/unicode.h"
#include "../graph/sink.h"
#include "../graph/terms.h"

#include <stdio.h>
#include <string.h>

static void put(BufferedSink *out, const char *text) {
    sink_write(out, text, strlen(text));
}

static void put_slice(BufferedSink *out, Slice text) {
    sink_write(out, text.text, text.length);
}

/* A cell, of those that are bound, as the format has it. */
typedef void (*PutCell)(BufferedSink *out, const Cell *cell);

/* CSV knows no kinds of terms. A text with a quote, a comma or a line end is quoted. */
static void put_csv(BufferedSink *out, const Cell *cell) {
    if (cell->kind == CELL_BLANK) put(out, "_:");
    bool quoted = false;
    for (size_t i = 0; i < cell->text.length; i++) {
        quoted = quoted || memchr("\",\r\n", cell->text.text[i], 4);
    }
    if (quoted) sink_byte(out, '"');
    for (size_t i = 0; i < cell->text.length; i++) {
        if (cell->text.text[i] == '"') sink_byte(out, '"');
        sink_byte(out, cell->text.text[i]);
    }
    if (quoted) sink_byte(out, '"');
}

/* TSV has terms as Turtle has them. */
static void put_tsv(BufferedSink *out, const Cell *cell) {
    if (cell->kind == CELL_IRI) {
        sink_byte(out, '<');
        put_slice(out, cell->text);
        sink_byte(out, '>');
        return;
    }
    if (cell->kind == CELL_BLANK) {
        put(out, "_:");
        put_slice(out, cell->text);
        return;
    }
    sink_byte(out, '"');
    for (size_t i = 0; i < cell->text.length; i++) {
        char escape[6];
        size_t length = literal_escape((unsigned char)cell->text.text[i], escape);
        if (length > 0) sink_write(out, escape, length);
        if (length == 0) sink_byte(out, cell->text.text[i]);
    }
    sink_byte(out, '"');
    if (cell->language.length > 0) {
        sink_byte(out, '@');
        put_slice(out, cell->language);
    } else if (cell->datatype.length > 0) {
        put(out, "^^<");
        put_slice(out, cell->datatype);
        sink_byte(out, '>');
    }
}

/* Columns and rows; `mark` stands before the name of a column. */
static void put_separated(BufferedSink *out, const Answer *answer, const char *mark,
                          char between, const char *line_end, PutCell put_cell) {
    if (answer->is_ask) {
        put(out, answer->yes ? "true" : "false");
        put(out, line_end);
        return;
    }
    for (size_t i = 0; i < answer->width; i++) {
        if (i > 0) sink_byte(out, between);
        put(out, mark);
        put_slice(out, answer->columns[i]);
    }
    put(out, line_end);
    for (size_t row = 0; row < answer->rows.count; row++) {
        for (size_t i = 0; i < answer->width; i++) {
            const Cell *cell = &answer->rows.items[row][i];
            if (i > 0) sink_byte(out, between);
            if (cell->kind != CELL_UNBOUND) put_cell(out, cell);
        }
        put(out, line_end);
    }
}

static void put_json_string(BufferedSink *out, Slice text) {
    sink_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.text[i];
        char escape[8];
        if (byte < 0x20) {
            snprintf(escape, sizeof escape, "\\u%04x", byte);
            put(out, escape);
            continue;
        }
        if (byte == '"' || byte == '\\') sink_byte(out, '\\');
        sink_byte(out, (char)byte);
    }
    sink_byte(out, '"');
}

static void put_json(BufferedSink *out, const Cell *cell) {
    static const char *const kinds[] = {
        [CELL_IRI] = "uri", [CELL_BLANK] = "bnode", [CELL_LITERAL] = "literal"
    };
    put(out, "{\"type\":\"");
    put(out, kinds[cell->kind]);
    put(out, "\",\"value\":");
    put_json_string(out, cell->text);
    if (cell->language.length > 0) {
        put(out, ",\"xml:lang\":");
        put_json_string(out, cell->language);
    } else if (cell->datatype.length > 0) {
        put(out, ",\"datatype\":");
        put_json_string(out, cell->datatype);
    }
    put(out, "}");
}

static void put_json_answer(BufferedSink *out, const Answer *answer) {
    put(out, "{\"head\":{");
    if (answer->is_ask) {
        put(out, answer->yes ? "},\"boolean\":true}\n" : "},\"boolean\":false}\n");
        return;
    }
    put(out, "\"vars\":[");
    for (size_t i = 0; i < answer->width; i++) {
        if (i > 0) put(out, ",");
        put_json_string(out, answer->columns[i]);
    }
    put(out, "]},\"results\":{\"bindings\":[");
    for (size_t row = 0; row < answer->rows.count; row++) {
        put(out, row > 0 ? ",\n{" : "\n{");
        bool first = true;
        for (size_t i = 0; i < answer->width; i++) {
            const Cell *cell = &answer->rows.items[row][i];
            if (cell->kind == CELL_UNBOUND) continue;
            if (!first) put(out, ",");
            first = false;
            put_json_string(out, answer->columns[i]);
            put(out, ":");
            put_json(out, cell);
        }
        put(out, "}");
    }
    put(out, "\n]}}\n");
}

/* XML 1.0 has no control characters but tab and line ends, and no U+FFFE and U+FFFF:
   U+FFFD stands for them. A CR is written as a reference, for readers turn it into LF. */
static void put_xml_text(BufferedSink *out, Slice text) {
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        uint32_t c = utf8_next(text.text, &i);
        bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (control || c == 0xFFFE || c == 0xFFFF) {
            put(out, "\xEF\xBF\xBD");
        } else if (c == '\r') {
            put(out, "&#13;");
        } else if (c == '&') {
            put(out, "&amp;");
        } else if (c == '<') {
            put(out, "&lt;");
        } else if (c == '>') {
            put(out, "&gt;");
        } else if (c == '"') {
            put(out, "&quot;");
        } else {
            sink_write(out, text.text + start, i - start);
        }
    }
}

static void put_xml(BufferedSink *out, const Cell *cell) {
    static const char *const elements[] = {
        [CELL_IRI] = "uri", [CELL_BLANK] = "bnode", [CELL_LITERAL] = "literal"
    };
    const char *element = elements[cell->kind];
    put(out, "<");
    put(out, element);
    if (cell->language.length > 0) {
        put(out, " xml:lang=\"");
        put_xml_text(out, cell->language);
        put(out, "\"");
    } else if (cell->datatype.length > 0) {
        put(out, " datatype=\"");
        put_xml_text(out, cell->datatype);
        put(out, "\"");
    }
    put(out, ">");
    put_xml_text(out, cell->text);
    put(out, "</");
    put(out, element);
    put(out, ">");
}

static void put_xml_answer(BufferedSink *out, const Answer *answer) {
    put(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n<head>");
    for (size_t i = 0; i < answer->width; i++) {
        put(out, "<variable name=\"");
        put_xml_text(out, answer->columns[i]);
        put(out, "\"/>");
    }
    put(out, "</head>\n");
    if (answer->is_ask) {
        put(out, answer->yes ? "<boolean>true</boolean>\n</sparql>\n"
                             : "<boolean>false</boolean>\n</sparql>\n");
        return;
    }
    put(out, "<results>\n");
    for (size_t row = 0; row < answer->rows.count; row++) {
        put(out, "<result>");
        for (size_t i = 0; i < answer->width; i++) {
            const Cell *cell = &answer->rows.items[row][i];
            if (cell->kind == CELL_UNBOUND) continue;
            put(out, "<binding name=\"");
            put_xml_text(out, answer->columns[i]);
            put(out, "\">");
            put_xml(out, cell);
            put(out, "</binding>");
        }
        put(out, "</result>\n");
    }
    put(out, "</results>\n</sparql>\n");
}

StpStatus results_write(const Answer *answer, StpAnswerFormat format, StpSink sink) {
    BufferedSink out;
    sink_begin(&out, sink);
    switch (format) {
    case STP_ANSWER_CSV: put_separated(&out, answer, "", ',', "\r\n", put_csv); break;
    case STP_ANSWER_TSV: put_separated(&out, answer, "?", '\t', "\n", put_tsv); break;
    case STP_ANSWER_JSON: put_json_answer(&out, answer); break;
    default: put_xml_answer(&out, answer);
    }
    return sink_finish(&out);
}
