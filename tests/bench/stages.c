/* Times the stages of the way of a letter, one after the other, over all letters given.

   Usage: stages VOCAB RULES ROUNDS FILE...
   Prints a line for each: name, seconds of the processor, bytes of text that it had. The
   library has no clock, so the stages are called here as api/ calls them. */
#include "api/model.h"
#include "base/unicode.h"
#include "formats/read.h"
#include "graph/build.h"
#include "graph/graph.h"
#include "graph/writers.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    char *bytes;
    size_t length;
    const char *name;
} File;

/* Day of letters that state none: in 2030. */
#define DAY 22000

enum { STAGE_SOURCE, STAGE_MATCH, STAGE_GRAPH, STAGE_NQUADS, STAGE_TURTLE, STAGE_COUNT };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool swallow(void *user, const char *bytes, size_t length) {
    (void)bytes;
    *(size_t *)user += length;
    return true;
}

static bool read_file(File *out, const char *name) {
    FILE *file = fopen(name, "rb");
    if (!file) return false;
    size_t room = 1 << 16;
    *out = (File){ malloc(room), 0, name };
    size_t got;
    while (out->bytes &&
           (got = fread(out->bytes + out->length, 1, room - out->length, file)) > 0) {
        out->length += got;
        if (out->length < room) continue;
        room *= 2;
        char *larger = realloc(out->bytes, room);
        if (!larger) break;
        out->bytes = larger;
    }
    bool good = out->bytes && feof(file);
    fclose(file);
    return good;
}

/* One letter through all stages; adds what each took. False when it could not be read. */
static bool time_letter(StpExtractor *e, const File *file, double seconds[STAGE_COUNT]) {
    const StpModel *model = e->model;
    Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
    StpLetter letter = { .name = file->name,
                         .bytes = file->bytes,
                         .length = file->length };
    Document document;
    const StpGraph *graph;
    size_t written = 0;
    StpSink sink = { swallow, &written };
    double t[STAGE_COUNT + 1];
    if (setjmp(*arena_guard(e->arena))) return false;
    arena_reset(e->arena);
    t[0] = now();
    FormatText text;
    if (format_read(&text, e->arena, &letter, &diagnostics) != STP_OK ||
        document_read(&document, e->arena, &model->rules.layout, e->regex, &text,
                      &diagnostics) != STP_OK)
        return false;
    t[1] = now();
    const Letter *found =
        match_letter(e->arena, &model->vocabulary, &model->rules, &document, e->regex,
                     e->forms, DAY, &diagnostics, NULL);
    t[2] = now();
    Findings findings = match_findings(found);
    if (graph_build(&graph, e->arena, &model->vocabulary, &model->rules, &findings,
                    STP_PROVENANCE_FULL, NULL, &diagnostics) != STP_OK)
        return false;
    t[3] = now();
    if (write_nquads(&graph->statements, true, sink) != STP_OK) return false;
    t[4] = now();
    if (write_turtle(&graph->statements, graph->base, sink) != STP_OK) return false;
    t[5] = now();
    for (int i = 0; i < STAGE_COUNT; i++) seconds[i] += t[i + 1] - t[i];
    return written > 0;
}

/* What any program pays that only copies or checks the text. */
static void time_floor(const File *files, size_t count, int rounds, size_t total) {
    char *all = malloc(total + 1), *copy = malloc(total + 1);
    if (!all || !copy) exit(1);
    size_t at = 0, sum = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(all + at, files[i].bytes, files[i].length);
        at += files[i].length;
    }
    double start = now();
    for (int i = 0; i < rounds; i++) {
        memcpy(copy, all, total);
        sum += (unsigned char)copy[(size_t)i % total];
    }
    printf("memcpy %.9f %zu\n", now() - start, total * (size_t)rounds);
    start = now();
    for (int i = 0; i < rounds; i++) sum += utf8_valid_prefix(all, total);
    printf("utf-8 %.9f %zu\n", now() - start, total * (size_t)rounds);
    free(all);
    free(copy);
    if (sum == 0) exit(1);
}

static StpModel *time_start(const char *vocabulary, const char *rules) {
    static StpModel model;
    Diagnostics diagnostics = { { NULL, NULL }, 0, 0 };
    model.arena = arena_new();
    if (!model.arena || setjmp(*arena_guard(model.arena))) return NULL;
    double start = now();
    if (vocabulary_load(&model.vocabulary, model.arena, vocabulary,
                        "https://w3id.org/standpunt/id/", &diagnostics) != STP_OK)
        return NULL;
    printf("vocabulary %.9f 0\n", now() - start);
    start = now();
    if (ruleset_load(&model.rules, model.arena, &model.vocabulary, rules, &diagnostics) !=
        STP_OK)
        return NULL;
    printf("rules %.9f 0\n", now() - start);
    return &model;
}

int main(int argc, char **argv) {
    static const char *const names[] = { "source", "match", "graph", "nquads", "turtle" };
    if (argc < 5) {
        fprintf(stderr, "Usage: stages VOCAB RULES ROUNDS FILE...\n");
        return 2;
    }
    int rounds = atoi(argv[3]);
    size_t count = (size_t)argc - 4, total = 0;
    File *files = calloc(count, sizeof *files);
    StpModel *model = time_start(argv[1], argv[2]);
    StpExtractor *extractor = model ? stp_extractor_new(model) : NULL;
    double seconds[STAGE_COUNT] = { 0 };
    if (!files || !extractor || rounds < 1) return 1;
    for (size_t i = 0; i < count; i++) {
        if (!read_file(&files[i], argv[i + 4])) return 1;
        total += files[i].length;
    }
    for (int round = 0; round < rounds; round++)
        for (size_t i = 0; i < count; i++)
            if (!time_letter(extractor, &files[i], seconds)) {
                fprintf(stderr, "stages: cannot read %s\n", files[i].name);
                return 1;
            }
    for (int i = 0; i < STAGE_COUNT; i++)
        printf("%s %.9f %zu\n", names[i], seconds[i], total * (size_t)rounds);
    time_floor(files, count, rounds * 20, total);
    stp_extractor_free(extractor);
    ruleset_free(&model->rules);
    arena_free(model->arena);
    for (size_t i = 0; i < count; i++) free(files[i].bytes);
    free(files);
    return 0;
}
