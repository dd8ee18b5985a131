/* Which kind of source a file is, told by its first bytes, and reading it. */
#include "import.h"

#include "../base/guard.h"

#include <errno.h>
#include <string.h>

typedef struct {
    Source source;
    bool good;
    bool done; /* memory was enough */
} Reading;

static bool begins_with(Slice text, const char *start) {
    size_t length = strlen(start);
    return text.length >= length && memcmp(text.text, start, length) == 0;
}

static bool holds(Slice text, const char *part) {
    size_t length = strlen(part);
    for (size_t i = 0; i + length <= text.length; i++)
        if (memcmp(text.text + i, part, length) == 0) return true;
    return false;
}

static Slice first_line(Slice text) {
    const char *end = text.length > 0 ? memchr(text.text, '\n', text.length) : NULL;
    return slice_between(text.text, 0, end ? (size_t)(end - text.text) : text.length);
}

/* Is the first line one of N-Triples, of which some of the first speak of Wikidata? */
static bool is_truthy(Slice start) {
    if (!begins_with(start, "<") || !holds(start, "wikidata.org/")) return false;
    Slice line = slice_trim(first_line(start));
    return line.length > 0 && line.text[line.length - 1] == '.' && holds(line, "> <");
}

/* Is the first line a list of names, with commas or tabs between them? */
static bool is_header(Slice line) {
    line = slice_trim(line);
    bool separated = false;
    for (size_t i = 0; i < line.length; i++) {
        char c = line.text[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                    (c >= '0' && c <= '9') || c == '_' || c == '?' || c == '"';
        if (!word && c != ',' && c != '\t') return false;
        separated |= c == ',' || c == '\t';
    }
    return separated;
}

static bool (*reader_for(Slice start))(Source *source) {
    if (begins_with(start, "\xEF\xBB\xBF"))
        start = slice_between(start.text, 3, start.length);
    Slice text = slice_trim(start);
    if (begins_with(text, "[") || begins_with(text, "{")) return read_wikidata;
    if (is_truthy(text)) return read_truthy;
    return is_header(first_line(start)) ? read_table : read_skos;
}

static void read_source(void *user) {
    Reading *r = user;
    Slice start = stream_peek(r->source.stream, 16384);
    if (start.length > 16384) start.length = 16384;
    if (stream_problem(r->source.stream)) return; /* reported by the caller */
    if (start.length == 0) {
        diagnose_file(import_diagnostics(r->source.import), STP_ERROR, r->source.path,
                      "is empty");
        r->good = false;
        return;
    }
    r->good = reader_for(start)(&r->source);
}

static void read_guarded(void *user) {
    Reading *r = user;
    r->done = guard_run(r->source.item->arena, read_source, r);
}

bool source_read(Import *import, Item *item, const char *path) {
    Reading r = { { import, NULL, path, item }, true, false };
    Arena *arena = import_arena(import);
    Diagnostics *diagnostics = import_diagnostics(import);
    StpStatus status = stream_open(&r.source.stream, path);
    if (status == STP_NO_MEMORY) longjmp(*arena_guard(arena), 1);
    if (status != STP_OK) {
        diagnose_file(diagnostics, STP_ERROR, path, "%s", strerror(errno));
        return false;
    }
    /* Whichever of the two arenas runs empty, the stream is closed first. */
    bool done = guard_run(arena, read_guarded, &r) && r.done;
    const char *problem = stream_problem(r.source.stream);
    if (problem) diagnose_file(diagnostics, STP_ERROR, path, "%s", problem);
    stream_close(r.source.stream);
    if (!done) longjmp(*arena_guard(arena), 1);
    return !problem && r.good;
}
