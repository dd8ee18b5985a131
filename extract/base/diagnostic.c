/* Everything is built in buffers of fixed size on the stack, so that a diagnostic can be
   given even when there is no memory left. Long lines are shown in part, around the
   place:

       letter.txt:1:2041: not UTF-8: byte E9
         …vergadering van 3 en 4 april is het ver?lag
                                                 ^ */
#include "diagnostic.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Room for one message, and for the whole with a path, a line and a caret. */
#define MESSAGE_ROOM 1024
#define TEXT_ROOM 8192
/* Code points of a line shown before and after the place. */
#define SHOWN_BEFORE 70
#define SHOWN_AFTER 50

typedef struct {
    char text[TEXT_ROOM];
    size_t length;
} Buffer;

/* Appends what fits; one byte stays free for the NUL. */
static void append(Buffer *buffer, const char *text, size_t length) {
    size_t room = TEXT_ROOM - 1 - buffer->length;
    if (length > room) length = utf8_valid_prefix(text, room);
    memcpy(buffer->text + buffer->length, text, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

static void append_string(Buffer *buffer, const char *text) {
    append(buffer, text, strlen(text));
}

static void append_number(Buffer *buffer, unsigned number) {
    char digits[16];
    snprintf(digits, sizeof digits, "%u", number);
    append_string(buffer, digits);
}

static const char *severity_prefix(StpSeverity severity) {
    return severity == STP_WARNING ? "warning: " : "";
}

/* The line of a text that holds a place, with the code points counted. A byte that is not
   valid UTF-8 counts as one. */
typedef struct {
    size_t start; /* bytes [start, end) of the text, without the line end */
    size_t end;
    unsigned number; /* 1-based */
    unsigned column; /* 1-based */
} Line;

/* Bytes of the code point, or of the stray byte, at text[at]. */
static size_t step(Slice text, size_t at) {
    size_t left = text.length - at;
    if (left > 4) left = 4;
    for (size_t length = 1; length <= left; length++) {
        if (utf8_valid_prefix(text.text + at, length) == length) return length;
    }
    return 1;
}

static Line find_line(Slice text, size_t offset) {
    Line line = { .number = 1, .column = 1 };
    const char *newline;
    while (line.start < offset && (newline = memchr(text.text + line.start, '\n',
                                                    offset - line.start)) != NULL) {
        line.number++;
        line.start = (size_t)(newline - text.text) + 1;
    }
    if (line.start == 0 && offset >= 3 && memcmp(text.text, "\xEF\xBB\xBF", 3) == 0) {
        line.start = 3;
    }
    line.end = offset;
    while (line.end < text.length && text.text[line.end] != '\n') line.end++;
    if (line.end > offset && text.text[line.end - 1] == '\r') line.end--;
    for (size_t i = line.start; i < offset; i += step(text, i)) line.column++;
    return line;
}

size_t diagnose_offset(Slice text, int line) {
    size_t i = 0;
    for (; line > 1 && i < text.length; i++) line -= text.text[i] == '\n';
    while (i < text.length && (text.text[i] == ' ' || text.text[i] == '\t')) i++;
    return i;
}

/* Moves `at` by `count` code points, back to `least` or on to `most`. */
static size_t go_back(Slice text, size_t at, size_t least, unsigned count) {
    for (; count > 0 && at > least; count--) {
        at--;
        for (int i = 0; i < 3 && at > least && (text.text[at] & 0xC0) == 0x80; i++) at--;
    }
    return at;
}

static size_t go_on(Slice text, size_t at, size_t most, unsigned count) {
    while (count-- > 0 && at < most) at += step(text, at);
    return at < most ? at : most;
}

/* One code point of a source line; what a terminal should not get is shown as '?'. */
static void append_shown(Buffer *buffer, Slice text, size_t at, size_t length) {
    unsigned char first = (unsigned char)text.text[at];
    bool stray = length == 1 && first >= 0x80;
    bool control = (first < 0x20 && first != '\t') || first == 0x7F;
    if (stray || control) {
        append_string(buffer, "?");
    } else {
        append(buffer, text.text + at, length);
    }
}

/* The source line and, below it, the caret. Tabs are repeated before the caret, so that
   it stands right whatever the width of a tab. */
static void append_line(Buffer *buffer, Slice text, const Line *line, size_t offset) {
    size_t from = go_back(text, offset, line->start, SHOWN_BEFORE);
    size_t to = go_on(text, offset, line->end, SHOWN_AFTER);
    append_string(buffer, from > line->start ? "  …" : "  ");
    for (size_t i = from; i < to;) {
        size_t length = step(text, i);
        append_shown(buffer, text, i, length);
        i += length;
    }
    append_string(buffer, to < line->end ? "…\n" : "\n");
    append_string(buffer, from > line->start ? "   " : "  ");
    for (size_t i = from; i < offset; i += step(text, i)) {
        append_string(buffer, text.text[i] == '\t' ? "\t" : " ");
    }
    append_string(buffer, "^\n");
}

static void count_finding(Diagnostics *d, StpSeverity severity) {
    if (severity == STP_ERROR) d->errors++;
    if (severity == STP_WARNING) d->warnings++;
}

/* Formats into `out`, cut to its room at a whole code point. */
static void format_message(char *out, const char *format, va_list arguments) {
    int length = vsnprintf(out, MESSAGE_ROOM, format, arguments);
    assert(length >= 0);
    if (length >= MESSAGE_ROOM) out[utf8_valid_prefix(out, MESSAGE_ROOM - 1)] = '\0';
}

void diagnose(Diagnostics *d, StpSeverity severity, const SourceText *source,
              size_t offset, const char *hint, const char *message, ...) {
    count_finding(d, severity);
    if (!d->reporter.report) return;
    char formatted[MESSAGE_ROOM];
    va_list arguments;
    va_start(arguments, message);
    format_message(formatted, message, arguments);
    va_end(arguments);
    if (offset > source->text.length) offset = source->text.length;
    Line line = find_line(source->text, offset);
    Buffer buffer;
    buffer.length = 0;
    append_string(&buffer, source->name);
    append_string(&buffer, ":");
    append_number(&buffer, line.number);
    append_string(&buffer, ":");
    append_number(&buffer, line.column);
    append_string(&buffer, ": ");
    append_string(&buffer, severity_prefix(severity));
    append_string(&buffer, formatted);
    append_string(&buffer, "\n");
    append_line(&buffer, source->text, &line, offset);
    if (hint) {
        append_string(&buffer, "  ");
        append_string(&buffer, hint);
        append_string(&buffer, "\n");
    }
    StpDiagnostic diagnostic = { severity,    source->name, line.number,
                                 line.column, formatted,    buffer.text };
    d->reporter.report(d->reporter.user, &diagnostic);
}

/* "name: message", or "name:line: message" where there is a line. */
static void report_plain(Diagnostics *d, StpSeverity severity, const char *name,
                         unsigned line, const char *formatted) {
    Buffer buffer;
    buffer.length = 0;
    if (name) {
        append_string(&buffer, name);
        append_string(&buffer, ":");
        if (line > 0) {
            append_number(&buffer, line);
            append_string(&buffer, ":");
        }
        append_string(&buffer, " ");
    }
    append_string(&buffer, severity_prefix(severity));
    append_string(&buffer, formatted);
    append_string(&buffer, "\n");
    StpDiagnostic diagnostic = { severity, name, line, 0, formatted, buffer.text };
    d->reporter.report(d->reporter.user, &diagnostic);
}

void diagnose_file(Diagnostics *d, StpSeverity severity, const char *name,
                   const char *message, ...) {
    count_finding(d, severity);
    if (!d->reporter.report) return;
    char formatted[MESSAGE_ROOM];
    va_list arguments;
    va_start(arguments, message);
    format_message(formatted, message, arguments);
    va_end(arguments);
    report_plain(d, severity, name, 0, formatted);
}

void diagnose_line(Diagnostics *d, StpSeverity severity, const char *name, unsigned line,
                   const char *message, ...) {
    count_finding(d, severity);
    if (!d->reporter.report) return;
    char formatted[MESSAGE_ROOM];
    va_list arguments;
    va_start(arguments, message);
    format_message(formatted, message, arguments);
    va_end(arguments);
    report_plain(d, severity, name, line, formatted);
}
