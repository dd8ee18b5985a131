#include "mapped.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static StpStatus map(Slice *out, int file) {
    struct stat status;
    if (fstat(file, &status) != 0) return STP_CANNOT_READ;
    if (!S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        return STP_CANNOT_READ;
    }
    if (status.st_size == 0) return STP_OK;
    void *bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, file, 0);
    if (bytes == MAP_FAILED) return STP_CANNOT_READ;
    *out = (Slice){ bytes, (size_t)status.st_size };
    return STP_OK;
}

StpStatus mapped_open(Slice *out, const char *path) {
    *out = (Slice){ NULL, 0 };
    int file = open(path, O_RDONLY);
    if (file < 0) return STP_CANNOT_READ;
    StpStatus status = map(out, file);
    int error = errno;
    close(file);
    errno = error;
    return status;
}

void mapped_close(Slice bytes) {
    if (bytes.length > 0) munmap((void *)(uintptr_t)bytes.text, bytes.length);
}
