/* A letter in any format, through all stages, with the rules and words of Dutch. */
#include "fuzz.h"

#include "include/standpunt.h"

#include <stdlib.h>

static bool swallow(void *user, const char *bytes, size_t length) {
    (void)user, (void)bytes, (void)length;
    return true;
}

static StpModel *model;
static StpExtractor *extractor;

static void close_all(void) {
    stp_extractor_free(extractor);
    stp_model_free(model);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    const StpReporter quiet = { NULL, NULL };
    if (!model) {
        if (stp_model_load(&model, PROJECT_FILE("vocab"), PROJECT_FILE("rules/nl"), NULL,
                           quiet) != STP_OK)
            abort();
        extractor = stp_extractor_new(model);
        if (!extractor) abort();
        atexit(close_all);
    }
    StpLetter letter = { .name = "fuzz",
                         .bytes = (const char *)bytes,
                         .length = length,
                         .date = "2030-03-14" };
    const StpGraph *graph;
    if (stp_extract(extractor, &letter, quiet, &graph) != STP_OK) return 0;
    StpSink sink = { swallow, NULL };
    for (int format = STP_TURTLE; format <= STP_RDFXML; format++)
        if (stp_graph_write(graph, (StpFormat)format, sink) != STP_OK) abort();
    return 0;
}
