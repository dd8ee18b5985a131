/* A file of the vocabulary. */
#include "fuzz.h"

#include "include/standpunt.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    const StpReporter quiet = { NULL, NULL };
    StpModel *model;
    fuzz_write("vocabulary.ttl", bytes, length);
    stp_model_load(&model, fuzz_folder(), PROJECT_FILE("tests/fixtures/rules-small"),
                   NULL, quiet);
    stp_model_free(model);
    return 0;
}
