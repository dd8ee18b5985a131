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
    };
    if ((size_t)status >= sizeof texts / sizeof *texts) return "unknown status";
    return texts[status];
}

bool stp_format_of(const char *name, StpFormat *out) {
    static const struct {
        const char *name;
        StpFormat format;
    } formats[] = { { "turtle", STP_TURTLE },
                    { "nquads", STP_NQUADS },
                    { "ntriples", STP_NTRIPLES },
                    { "rdfxml", STP_RDFXML } };
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i].name, name) == 0) {
            *out = formats[i].format;
            return true;
        }
    return false;
}
