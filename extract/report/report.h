/* One page of HTML that shows what graphs say. */
#ifndef STANDPUNT_REPORT_REPORT_H
#define STANDPUNT_REPORT_REPORT_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../language/layout.h"
#include "../base/regex.h"

/* What the report is made with. All borrowed. */
typedef struct {
    Arena *arena;            /* its guard is set */
    const StpReport *report; /* what was asked for */
    const Layout *layout;    /* of the letters */
    RegexMatch *match;       /* room for regexes */
    Slice letters_language;  /* "nl" */
    Diagnostics *diagnostics;
} ReportWork;

/* Writes the page. Statuses as of stp_report. */
StpStatus report_write(const ReportWork *work, StpSink sink);

#endif
