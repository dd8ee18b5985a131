/* A file that the tool opens: an archive, or lines of JSON (FUZZ_LINES), as a file and
   on standard input, where it cannot be read from its end. What is found in it is read
   up to the letters. */
#include "cli/inputs.h"
#include "fuzz.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void read_inputs(const char *name) {
    char *paths[] = { cli_copy(name) };
    FileList files = { paths, 1, 1 };
    InputSource source = { &files, NULL, FUZZ_LINES };
    Inputs *inputs = inputs_open(&source);
    Input input = { 0 };
    if (!inputs) abort();
    while (inputs_next(inputs, &input)) {
        input_load(&input);
        StpLetter letter = input_letter(&input);
        size_t length = input.problem.length;
        if (strlen(letter.name) >= input.name.length) abort();
        if (length > 0 && input.problem.bytes[length - 1] != '\n') abort();
        input_clear(&input, 1024);
    }
    input_free(&input);
    inputs_close(inputs);
    cli_release(paths[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    fuzz_write("input", bytes, length);
    char *path = cli_join(fuzz_folder(), "input");
    read_inputs(path);
    int file = open(path, O_RDONLY);
    if (file < 0 || dup2(file, STDIN_FILENO) < 0) abort();
    if (file != STDIN_FILENO) close(file);
    read_inputs("-");
    cli_release(path);
    return 0;
}
