/* A page of HTML about graphs. */
#include "model.h"

#include "../report/report.h"

#include <setjmp.h>

StpStatus stp_report(const StpModel *model, const StpReport *report, StpReporter reporter,
                     StpSink sink) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    ReportWork work = { .arena = arena_new(),
                        .report = report,
                        .layout = &model->rules.layout,
                        .match = regex_match_new(),
                        .letters_language = model->rules.language,
                        .diagnostics = &diagnostics };
    volatile StpStatus status = STP_NO_MEMORY;
    if (work.arena && work.match && setjmp(*arena_guard(work.arena)) == 0)
        status = report_write(&work, sink);
    regex_match_free(work.match);
    arena_free(work.arena);
    return status;
}
