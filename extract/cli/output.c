#include "output.h"

#include "files.h"
#include "memory.h"
#include "message.h"
#include "stale.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const char *const endings[] = {
    [STP_TURTLE] = ".ttl",
    [STP_NQUADS] = ".nq",
    [STP_NTRIPLES] = ".nt",
    [STP_RDFXML] = ".rdf",
};

bool output_is_folder(const char *path) {
    if (!path || *path == '\0') return false;
    return path[strlen(path) - 1] == '/' || files_is_folder(path);
}

bool output_open(Output *output, const char *path, StpFormat format) {
    *output = (Output){ .format = format, .file = { .descriptor = -1 } };
    if (!output_is_folder(path)) return whole_file_open(&output->file, path);
    output->folder = path;
    if (mkdir(path, 0777) != 0 && errno != EEXIST) {
        message_errno("cannot make the folder", path, errno);
        return false;
    }
    stale_remove(path, endings[format]);
    return true;
}

const char *output_ending(const Output *output) {
    return endings[output->format];
}

/* The identifier is made of letters, digits, '-' and '_': safe in a path. */
static bool write_file(const Output *output, const char *id, const char *bytes,
                       size_t length) {
    char name[256];
    int size = snprintf(name, sizeof name, "%s%s", id, endings[output->format]);
    if (size < 0 || (size_t)size >= sizeof name || strchr(id, '/')) {
        message("cannot make a file name of the identifier '%s'", id);
        return false;
    }
    char *path = cli_join(output->folder, name);
    bool good = whole_file_put(path, bytes, length);
    cli_release(path);
    return good;
}

bool output_letter(Output *output, const char *id, const char *bytes, size_t length) {
    bool good = output->folder ? write_file(output, id, bytes, length)
                               : whole_file_write(&output->file, bytes, length);
    if (good) output->written++;
    return good;
}

bool output_close(Output *output, bool keep) {
    if (output->folder) return true;
    if (keep && output->written > 0) return whole_file_keep(&output->file);
    whole_file_drop(&output->file);
    return true;
}
