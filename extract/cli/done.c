#include "done.h"

#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char file_name[] = ".standpunt.done";
static const char magic[] = "standpunt 1 ";

/* One line, in the bytes of the file. */
typedef struct {
    long long size, time;
    const char *identifier, *name; /* end in NUL */
    size_t number;                 /* of the line: the last of a name counts */
} Record;

struct Done {
    char *path;
    const char *folder, *ending;
    int descriptor;
    Buffer bytes;
    Record *records; /* sorted by name, then number */
    size_t count;
};

static int compare(const void *a, const void *b) {
    const Record *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order ? order : x->number < y->number ? -1 : x->number > y->number;
}

/* Reads one line, which ends in NUL instead of LF. False when it is not one of ours. */
static bool read_record(char *line, Record *out) {
    char *rest, *tab = strchr(line, '\t');
    if (!tab) return false;
    out->size = strtoll(line, &rest, 10);
    if (rest != tab) return false;
    out->time = strtoll(tab + 1, &rest, 10);
    if (*rest != '\t') return false;
    out->identifier = rest + 1;
    tab = strchr(rest + 1, '\t');
    if (!tab) return false;
    *tab = '\0';
    out->name = tab + 1;
    return true;
}

static void read_records(Done *done, size_t at) {
    size_t room = 0;
    char *bytes = done->bytes.bytes;
    for (char *end; at < done->bytes.length; at = (size_t)(end - bytes) + 1) {
        end = memchr(bytes + at, '\n', done->bytes.length - at);
        if (!end) return;
        *end = '\0';
        if (done->count == room) {
            room = room ? room * 2 : 64;
            done->records = cli_resize(done->records, room * sizeof *done->records);
        }
        Record *record = &done->records[done->count];
        record->number = done->count;
        if (read_record(bytes + at, record)) done->count++;
    }
}

/* Whether the file is one of ours with this digest; reads it then. */
static bool read_file(Done *done, const char *digest) {
    size_t before = sizeof magic - 1, length = before + strlen(digest) + 1;
    if (access(done->path, F_OK) != 0 || files_read(done->path, &done->bytes))
        return false;
    if (done->bytes.length < length || memcmp(done->bytes.bytes, magic, before) != 0 ||
        memcmp(done->bytes.bytes + before, digest, length - before - 1) != 0 ||
        done->bytes.bytes[length - 1] != '\n')
        return false;
    bool cut = done->bytes.bytes[done->bytes.length - 1] != '\n';
    read_records(done, length);
    if (done->count > 0)
        qsort(done->records, done->count, sizeof *done->records, compare);
    return !cut || write(done->descriptor, "\n", 1) == 1;
}

static bool begin_file(Done *done, const char *digest) {
    Buffer head = { 0 };
    buffer_print(&head, "%s%s\n", magic, digest);
    bool good = ftruncate(done->descriptor, 0) == 0 &&
                write(done->descriptor, head.bytes, head.length) == (ssize_t)head.length;
    buffer_free(&head);
    done->count = 0;
    return good;
}

Done *done_open(const char *folder, const char *ending, const char *digest, bool again) {
    Done *done = cli_allocate(sizeof *done);
    done->folder = folder;
    done->ending = ending;
    done->path = cli_join(folder, file_name);
    done->descriptor = open(done->path, O_WRONLY | O_CREAT | O_APPEND, 0666);
    bool good = done->descriptor >= 0;
    if (good && (again || !read_file(done, digest))) good = begin_file(done, digest);
    if (good) return done;
    message_errno("cannot write", done->path, errno);
    done_close(done);
    return NULL;
}

void done_close(Done *done) {
    if (!done) return;
    if (done->descriptor >= 0) close(done->descriptor);
    buffer_free(&done->bytes);
    cli_release(done->records);
    cli_release(done->path);
    cli_release(done);
}

/* The last record of a name; NULL: none. */
static const Record *find(const Done *done, const char *name) {
    size_t low = 0, high = done->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(done->records[middle].name, name) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low > 0 && strcmp(done->records[low - 1].name, name) == 0;
    return found ? &done->records[low - 1] : NULL;
}

const char *done_find(Done *done, const Input *input) {
    const Record *record = find(done, input->name.bytes);
    if (!record || input->size < 0 || record->size != input->size ||
        record->time != input->time)
        return NULL;
    Buffer name = { 0 };
    buffer_print(&name, "%s%s", record->identifier, done->ending);
    char *path = cli_join(done->folder, name.bytes);
    bool there = access(path, F_OK) == 0;
    cli_release(path);
    buffer_free(&name);
    return there ? record->identifier : NULL;
}

bool done_add(Done *done, const Input *input, const char *identifier) {
    /* A name that would look like two lines is not noted: the letter is done again. */
    if (input->size < 0 || strchr(input->name.bytes, '\n')) return true;
    Buffer line = { 0 };
    buffer_print(&line, "%lld\t%lld\t%s\t%s\n", input->size, input->time, identifier,
                 input->name.bytes);
    bool good = write(done->descriptor, line.bytes, line.length) == (ssize_t)line.length;
    buffer_free(&line);
    if (!good) message_errno("cannot write", done->path, errno);
    return good;
}
