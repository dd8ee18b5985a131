#include "failures.h"

#include "memory.h"

#include <string.h>

bool failures_open(Failures *failures, const char *path) {
    static const char head[] = "letter\tstatus\tmessage\n";
    *failures = (Failures){ .open = path != NULL, .file = { .descriptor = -1 } };
    if (!path) return true;
    return whole_file_open(&failures->file, path) &&
           whole_file_write(&failures->file, head, sizeof head - 1);
}

static void append(Buffer *line, const char *text, size_t length) {
    bool space = false;
    for (size_t i = 0; i < length; i++) {
        bool control = (unsigned char)text[i] <= ' ';
        if (!control) {
            if (space) buffer_append(line, " ", 1);
            buffer_append(line, text + i, 1);
        }
        space = control && line->length > 0;
    }
}

bool failures_add(Failures *failures, const char *letter, const char *status,
                  const char *text, size_t length) {
    if (!failures->open) return true;
    Buffer line = { 0 };
    append(&line, letter, strlen(letter));
    buffer_append(&line, "\t", 1);
    append(&line, status, strlen(status));
    buffer_append(&line, "\t", 1);
    append(&line, text, length);
    buffer_append(&line, "\n", 1);
    bool good = whole_file_write(&failures->file, line.bytes, line.length);
    buffer_free(&line);
    return good;
}

bool failures_close(Failures *failures) {
    return !failures->open || whole_file_keep(&failures->file);
}
