/* Names of statuses and formats. */
#include "../include/standpunt.h"

#include <string.h>

#ifndef STANDPUNT_VERSION
#error "the build defines STANDPUNT_VERSION"
#endif

const char *stp_version(void) {
    return STANDPUNT_VERSION;
}

const char *stp_status_text(StpStatus status) {
    static const char *const texts[] = {
        [STP_OK] = "success",
        [STP_BAD_LETTER] = "the letter cannot be read",
        [STP_BAD_RULES] = "the rules do not compile",
        [STP_BAD_VOCABULARY] = "the vocabulary cannot be used",
        [STP_BAD_QUERY] = "the query cannot be answered",
        [STP_BAD_DATA] = "the data cannot be read",
        [STP_CANNOT_READ] = "cannot read",
        [STP_CANNOT_WRITE] = "cannot write",
        [STP_LIMIT] = "a limit was reached",
        [STP_NO_MEMORY] = "out of memory",
        [STP_BAD_TARGET] = "the triplestore cannot be reached so",
        [STP_REFUSED] = "the triplestore did not take all graphs",
    };
    if ((size_t)status >= sizeof texts / sizeof *texts) return "unknown status";
    return texts[status];
}

/* `count` when no name is this one. */
static size_t index_of(const char *name, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) return i;
    }
    return count;
}

bool stp_format_of(const char *name, StpFormat *out) {
    static const char *const names[] = { [STP_TURTLE] = "turtle",
                                         [STP_NQUADS] = "nquads",
                                         [STP_NTRIPLES] = "ntriples",
                                         [STP_RDFXML] = "rdfxml" };
    size_t found = index_of(name, names, sizeof names / sizeof *names);
    if (found < sizeof names / sizeof *names) *out = (StpFormat)found;
    return found < sizeof names / sizeof *names;
}

bool stp_provenance_of(const char *name, StpProvenance *out) {
    static const char *const names[] = { [STP_PROVENANCE_FULL] = "full",
                                         [STP_PROVENANCE_QUOTE] = "quote",
                                         [STP_PROVENANCE_NONE] = "none" };
    size_t found = index_of(name, names, sizeof names / sizeof *names);
    if (found < sizeof names / sizeof *names) *out = (StpProvenance)found;
    return found < sizeof names / sizeof *names;
}

bool stp_answer_format_of(const char *name, StpAnswerFormat *out) {
    static const char *const names[] = {
        [STP_ANSWER_TABLE] = "table",      [STP_ANSWER_CSV] = "csv",
        [STP_ANSWER_TSV] = "tsv",          [STP_ANSWER_JSON] = "json",
        [STP_ANSWER_XML] = "xml",          [STP_ANSWER_TURTLE] = "turtle",
        [STP_ANSWER_NTRIPLES] = "ntriples"
    };
    size_t found = index_of(name, names, sizeof names / sizeof *names);
    if (found < sizeof names / sizeof *names) *out = (StpAnswerFormat)found;
    return found < sizeof names / sizeof *names;
}
