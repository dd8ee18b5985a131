#include "spool.h"

#include "files.h"
#include "memory.h"
#include "stop.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#define BLOCK ((size_t)64 * 1024)

/* The file has no name from the start, so nothing is left of it however we end. */
static int open_unnamed(void) {
    const char *folder = getenv("TMPDIR");
    char *path = cli_join(folder && *folder ? folder : "/tmp", "standpunt-XXXXXX");
    int copy = mkstemp(path);
    if (copy >= 0) unlink(path);
    cli_release(path);
    return copy;
}

int spool_open(int descriptor, const char *bytes, size_t length) {
    int copy = open_unnamed();
    if (copy < 0) return -1;
    char *block = cli_allocate(BLOCK);
    ssize_t got = 1;
    bool good = files_write(copy, bytes, length);
    while (good && got > 0) {
        got = stop_read(descriptor, block, BLOCK);
        good = got >= 0 && files_write(copy, block, (size_t)got);
    }
    good = good && lseek(copy, 0, SEEK_SET) == 0;
    cli_release(block);
    if (good) return copy;
    int error = errno;
    close(copy);
    errno = error;
    return -1;
}
