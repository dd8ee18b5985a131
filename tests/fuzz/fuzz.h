/* What every target shares. A target is a function that takes any bytes and must neither
   crash, nor leak, nor take long: libFuzzer (of LLVM) makes the bytes when the project is
   built with it, replay.c takes them from files otherwise. */
#ifndef STANDPUNT_TESTS_FUZZ_H
#define STANDPUNT_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* The target. Returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Path of a file below the top of the project; static. */
#define PROJECT_FILE(path) PROJECT_ROOT "/" path

/* A folder for this process, removed when it ends; the same at each call. Ends the
   process when it cannot be made. */
const char *fuzz_folder(void);

/* Writes a file there, in place of what it had. Ends the process when it cannot. */
void fuzz_write(const char *name, const void *bytes, size_t length);

#endif
