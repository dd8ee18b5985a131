/* Statistics of a corpus, as a reader of its N-Quads sees it. */
#include "../graph/summary.h"

#include "../graph/writers.h"

#include "../include/standpunt.h"

/* Lives in its own arena. */
struct StpSummary {
    Summary summary;
};

StpSummary *stp_summary_new(void) {
    Arena *arena = arena_new();
    if (!arena) return NULL;
    if (setjmp(*arena_guard(arena)) != 0) {
        arena_free(arena);
        return NULL;
    }
    StpSummary *summary = ARENA_NEW(arena, StpSummary);
    summary_begin(&summary->summary, arena);
    return summary;
}

void stp_summary_free(StpSummary *summary) {
    if (summary) arena_free(summary->summary.arena);
}

StpStatus stp_summary_add(StpSummary *summary, const char *nquads, size_t length) {
    if (setjmp(*arena_guard(summary->summary.arena)) != 0) return STP_NO_MEMORY;
    summary_add(&summary->summary, (Slice){ nquads, length });
    return STP_OK;
}

StpStatus stp_summary_write(StpSummary *summary, StpSink sink) {
    StatementList list;
    if (setjmp(*arena_guard(summary->summary.arena)) != 0) return STP_NO_MEMORY;
    summary_describe(&summary->summary, &list);
    return write_turtle(&list, summary->summary.base, sink);
}
