/* Files for what reads only files. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/standpunt-fuzz-XXXXXX";
static char file[sizeof folder + 40];
static int made;

static void fail(const char *what) {
    perror(what);
    exit(2);
}

static void remove_all(void) {
    if (file[0]) remove(file);
    rmdir(folder);
}

const char *fuzz_folder(void) {
    if (made) return folder;
    if (!mkdtemp(folder)) fail("mkdtemp");
    made = 1;
    atexit(remove_all);
    return folder;
}

void fuzz_write(const char *name, const void *bytes, size_t length) {
    snprintf(file, sizeof file, "%s/%s", fuzz_folder(), name);
    FILE *out = fopen(file, "wb");
    if (!out) fail(file);
    size_t written = length ? fwrite(bytes, 1, length, out) : 0;
    if (fclose(out) != 0 || written != length) fail(file);
}
