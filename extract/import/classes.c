#include "classes.h"

#include "../base/files.h"
#include "../base/limits.h"
#include "../base/vector.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool tsv_next(Slice *rest, unsigned *line, Slice cells[TSV_CELLS]) {
    while (rest->length > 0) {
        const char *end = memchr(rest->text, '\n', rest->length);
        size_t length = end ? (size_t)(end - rest->text) : rest->length;
        Slice text = slice_between(rest->text, 0, length);
        *rest = slice_between(rest->text, length + (end != NULL), rest->length);
        ++*line;
        if (slice_trim(text).length == 0 || text.text[0] == '#') continue;
        for (size_t i = 0; i < TSV_CELLS; i++) {
            const char *tab =
                text.length > 0 ? memchr(text.text, '\t', text.length) : NULL;
            size_t cell = tab ? (size_t)(tab - text.text) : text.length;
            cells[i] = slice_trim(slice_between(text.text, 0, cell));
            text = slice_between(text.text, cell + (tab != NULL), text.length);
        }
        return true;
    }
    return false;
}

uint32_t classes_called(const Vocabulary *vocabulary, Slice name) {
    const char *colon = name.length > 0 ? memchr(name.text, ':', name.length) : NULL;
    size_t start = colon ? (size_t)(colon - name.text) + 1 : 0;
    return vocabulary_class(vocabulary, slice_between(name.text, start, name.length));
}

static int compare_lines(const void *a, const void *b) {
    return slice_compare(((const ClassLine *)a)->source, ((const ClassLine *)b)->source);
}

static ClassLine *find_line(const ClassTable *table, Slice source) {
    ClassLine key = { .source = source };
    return table->count == 0 ? NULL
                             : bsearch(&key, table->lines, table->count,
                                       sizeof(ClassLine), compare_lines);
}

const ClassLine *classes_find(const ClassTable *table, Slice source) {
    const ClassLine *line = find_line(table, source);
    return line && line->wanted ? line : NULL;
}

/* "" and "1" to "9". */
static bool read_words(Slice text, uint32_t *words) {
    *words = 1;
    if (text.length == 0) return true;
    if (text.length > 1 || text.text[0] < '1' || text.text[0] > '9') return false;
    *words = (uint32_t)(text.text[0] - '0');
    return true;
}

/* Marks the classes that are asked for. */
static bool select_lines(ClassTable *table, const char *only, Diagnostics *diagnostics) {
    for (size_t i = 0; i < table->count; i++) table->lines[i].wanted = !only;
    bool good = true;
    while (only && *only) {
        size_t length = strcspn(only, ",");
        Slice name = slice_trim(slice_between(only, 0, length));
        ClassLine *line = find_line(table, name);
        if (line) line->wanted = true;
        if (!line && name.length > 0) {
            diagnose_file(diagnostics, STP_ERROR, NULL,
                          "the class '%.*s' is not in the table of classes",
                          (int)name.length, name.text);
            good = false;
        }
        only += length;
        only += *only == ',';
    }
    return good;
}

static bool is_doubled(const ClassTable *table, Diagnostics *diagnostics,
                       const char *path) {
    for (size_t i = 1; i < table->count; i++) {
        Slice source = table->lines[i].source;
        if (!slice_equal(table->lines[i - 1].source, source)) continue;
        diagnose_file(diagnostics, STP_ERROR, path, "has the class '%.*s' twice",
                      (int)source.length, source.text);
        return true;
    }
    return false;
}

StpStatus classes_read(ClassTable *out, Arena *arena, const char *path, const char *only,
                       const Vocabulary *vocabulary, Diagnostics *diagnostics) {
    VECTOR(ClassLine) lines = { 0 };
    Slice text, cells[TSV_CELLS];
    unsigned number = 0;
    bool good = true;
    if (files_read(arena, path, LIMIT_RULE_FILE_BYTES, &text) != STP_OK) {
        diagnose_file(diagnostics, STP_ERROR, path, "%s", strerror(errno));
        return STP_CANNOT_READ;
    }
    while (tsv_next(&text, &number, cells)) {
        ClassLine line = { .source = cells[0],
                           .class = classes_called(vocabulary, cells[1]) };
        const char *problem = NULL;
        if (line.class == NONE) problem = "names no class of the vocabulary";
        if (line.class != NONE && vocabulary->classes[line.class].id_space.length == 0)
            problem = "names a class that has no instances";
        if (!read_words(cells[2], &line.words))
            problem = "has no number of words, 1 to 9";
        if (problem)
            diagnose_line(diagnostics, STP_ERROR, path, number, "'%.*s' %s",
                          (int)cells[0].length, cells[0].text, problem);
        good &= !problem;
        vector_push(arena, &lines, line);
    }
    *out = (ClassTable){ lines.items, lines.count };
    if (lines.count > 0)
        qsort(lines.items, lines.count, sizeof(ClassLine), compare_lines);
    good = good && !is_doubled(out, diagnostics, path) &&
           select_lines(out, only, diagnostics);
    return good ? STP_OK : STP_BAD_DATA;
}
