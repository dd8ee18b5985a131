#include "compiler.h"

#include "parser.h"

#include "../base/files.h"
#include "../base/guard.h"
#include "../base/limits.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- Files ---- */

/* Name of a folder: the last part of its path, whatever stands behind it. */
static Slice folder_name(const char *path) {
    size_t end = strlen(path);
    while (end > 1 && path[end - 1] == '/') end--;
    size_t start = end;
    while (start > 0 && path[start - 1] != '/') start--;
    return slice_between(path, start, end);
}

static size_t folder_length(const char *path) {
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/') length--;
    return length;
}

/* "rules/nl/positions.rules" in "rules/nl" -> "nl/positions/". */
static Slice prefix_of(Compiler *c, const char *path) {
    Slice folder = folder_name(c->folder);
    const char *inside = path + folder_length(c->folder) + 1;
    const char *stop = strrchr(inside, '.');
    int length = stop ? (int)(stop - inside) : (int)strlen(inside);
    return slice_of(arena_format(c->arena, "%.*s/%.*s/", (int)folder.length, folder.text,
                                 length, inside));
}

/* A line is asked for at every word of a lexicon: too often to count line ends. */
static void find_lines(Compiler *c, RuleFile *file) {
    Slice text = file->source.text;
    vector_push(c->scratch, &file->lines, 0);
    for (size_t i = 0; i < text.length; i++)
        if (text.text[i] == '\n') vector_push(c->scratch, &file->lines, (uint32_t)i + 1);
}

static void read_file(Compiler *c, const char *path) {
    RuleFile *file = ARENA_NEW(c->scratch, RuleFile);
    file->source.name = path;
    StpStatus status =
        files_read(c->arena, path, LIMIT_RULE_FILE_BYTES, &file->source.text);
    if (status != STP_OK) {
        if (status == STP_LIMIT)
            diagnose_file(c->diagnostics, STP_ERROR, path, "larger than %u bytes",
                          LIMIT_RULE_FILE_BYTES);
        else
            diagnose_file(c->diagnostics, STP_ERROR, path, "cannot read: %s",
                          strerror(errno));
        if (c->status == STP_OK) c->status = status == STP_LIMIT ? STP_BAD_RULES : status;
        return;
    }
    file->prefix = prefix_of(c, path);
    find_lines(c, file);
    parse_file(c->arena, c->scratch, c->diagnostics, file, &c->syntax);
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Paths of both kinds of file, in byte order. */
static void list_files(Compiler *c, const char ***paths, size_t *count) {
    static const char *const endings[] = { ".rules", ".lex" };
    VECTOR(const char *) all = { 0 };
    for (int e = 0; e < 2; e++) {
        const char **found, *wrong;
        size_t number;
        StpStatus status =
            files_list(c->arena, c->folder, endings[e], &found, &number, &wrong);
        if (status != STP_OK && c->status == STP_OK) {
            diagnose_file(c->diagnostics, STP_ERROR, wrong, "cannot read: %s",
                          strerror(errno));
            c->status = status;
        }
        for (size_t i = 0; i < number; i++) vector_push(c->scratch, &all, found[i]);
    }
    if (all.count > 0) qsort(all.items, all.count, sizeof *all.items, compare_paths);
    *paths = all.items;
    *count = all.count;
}

/* ---- Loading ---- */

static void load(Arena *scratch, void *user) {
    Compiler *c = user;
    const char **paths;
    size_t count;
    c->scratch = scratch;
    size_t errors = c->diagnostics->errors;
    list_files(c, &paths, &count);
    if (c->status != STP_OK) return;
    if (count == 0)
        diagnose_file(c->diagnostics, STP_ERROR, c->folder, "no *.rules or *.lex here");
    for (size_t i = 0; i < count; i++) read_file(c, paths[i]);
    compile_all(c);
    if (c->status == STP_OK && c->diagnostics->errors > errors) c->status = STP_BAD_RULES;
}

static void load_guarded(void *user) {
    Compiler *c = user;
    guard_scratch(c->arena, load, c);
}

StpStatus ruleset_load(RuleSet *out, Arena *arena, const Vocabulary *vocabulary,
                       const char *folder, Diagnostics *diagnostics) {
    Compiler c = { .arena = arena,
                   .diagnostics = diagnostics,
                   .vocabulary = vocabulary,
                   .folder = folder,
                   .out = out,
                   .status = STP_OK };
    *out = (RuleSet){ .author = NONE };
    c.match = regex_match_new();
    bool done = c.match && guard_run(arena, load_guarded, &c);
    regex_match_free(c.match);
    if (!done) c.status = STP_NO_MEMORY;
    return c.status;
}

void ruleset_free(RuleSet *ruleset) {
    for (size_t i = 0; i < ruleset->regex_count; i++) regex_free(ruleset->regexes[i]);
    ruleset->regex_count = 0;
}
