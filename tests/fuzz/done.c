/* The file in which a folder of results notes what is done. Whatever it holds, it can be
   asked and written to, and what is noted then is found by the next run. */
#include "cli/done.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

/* The file itself stands for the result of a letter: it is always there. */
#define IDENTIFIER ".standpunt"
#define ENDING ".done"
#define DIGEST "0"

static Done *open_done(void) {
    Done *done = done_open(fuzz_folder(), ENDING, DIGEST, false);
    if (!done) abort();
    return done;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    static const char *const names[] = { "a", "a\tb", "map/b.txt" };
    Input input = { .size = 1, .time = 2 };
    fuzz_write(IDENTIFIER ENDING, bytes, length);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Done *done = open_done();
        input.name.length = 0;
        buffer_print(&input.name, "%s", names[i]);
        done_find(done, &input);
        if (!done_add(done, &input, IDENTIFIER)) abort();
        done_close(done);
        done = open_done();
        const char *found = done_find(done, &input);
        if (!found || strcmp(found, IDENTIFIER) != 0) abort();
        done_close(done);
    }
    buffer_free(&input.name);
    return 0;
}
