/* Lists of names: compiling and checking them. */
#include "model.h"

#include "../names/compile.h"
#include "../names/list.h"

#include <setjmp.h>

StpStatus stp_names_compile(const StpModel *model, const char *const *files,
                            size_t file_count, StpReporter reporter, StpSink out,
                            StpSink shared, StpNamesCounts *counts) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Arena *arena = arena_new();
    if (!arena) return STP_NO_MEMORY;
    volatile StpStatus status = STP_NO_MEMORY;
    if (setjmp(*arena_guard(arena)) == 0)
        status = names_compile(arena, &model->vocabulary, files, file_count, &diagnostics,
                               out, shared, counts);
    arena_free(arena);
    return status;
}

StpStatus stp_names_verify(const StpModel *model, StpReporter reporter, size_t *names,
                           size_t *entries) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    const NameList *list = model->vocabulary.list;
    if (!list) return STP_BAD_DATA;
    *names = names_count(list);
    *entries = names_entries(list);
    return names_verify(list, &diagnostics);
}
