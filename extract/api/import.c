/* Names from elsewhere. */
#include "model.h"

#include "../import/import.h"

#include <setjmp.h>

StpStatus stp_import(const StpModel *model, const char *const *files, size_t file_count,
                     const StpImportOptions *options, StpReporter reporter, StpSink names,
                     StpSink links, StpSink conflicts, StpImportCounts *counts) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    ImportSinks sinks = { names, links, conflicts };
    Arena *arena = arena_new(), *item = arena_new();
    volatile StpStatus status = STP_NO_MEMORY;
    if (arena && item && setjmp(*arena_guard(arena)) == 0)
        status = import_files(arena, item, &model->vocabulary, &model->rules, files,
                              file_count, options, &diagnostics, sinks, counts);
    arena_free(item);
    arena_free(arena);
    return status;
}
