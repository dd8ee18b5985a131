/* A rule file, beside the lexicon of the small rules: compiled, linted, and its examples
   run. */
#include "fuzz.h"

#include "include/standpunt.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    const StpReporter quiet = { NULL, NULL };
    StpModel *model;
    StpCheck result;
    fuzz_write(FUZZ_FILE, bytes, length);
    if (stp_model_load(&model, PROJECT_FILE("tests/fixtures/vocab-small"), fuzz_folder(),
                       NULL, quiet) == STP_OK)
        stp_model_check(model, quiet, &result);
    stp_model_free(model);
    return 0;
}
