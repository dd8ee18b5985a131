#include "journal.h"

#include "../base/limits.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char title[] = "standpunt load journal of ";

static StpStatus failed(const Journal *journal, Diagnostics *diagnostics,
                        StpStatus status, const char *what) {
    diagnose_file(diagnostics, STP_ERROR, journal->path, "%s: %s", what, strerror(errno));
    return status;
}

static bool write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes += written;
        length -= (size_t)written;
    }
    return fsync(descriptor) == 0 || errno == EINVAL; /* a pipe cannot */
}

static bool is_digest(Slice text) {
    return text.length > JOURNAL_DIGEST + 1 && text.text[JOURNAL_DIGEST] == ' ' &&
           strspn(text.text, "0123456789abcdef") == JOURNAL_DIGEST;
}

/* Gives the length of all whole lines. */
static size_t read_lines(Slice text, JournalEntry entry, void *user) {
    size_t start = 0;
    for (;;) {
        const char *end = memchr(text.text + start, '\n', text.length - start);
        if (!end) return start;
        Slice line = { text.text + start, (size_t)(end - text.text) - start };
        if (is_digest(line))
            entry(user, slice_between(line.text, JOURNAL_DIGEST + 1, line.length),
                  line.text);
        start += line.length + 1;
    }
}

/* All bytes of the file, from its descriptor: closing another one would give up the
   lock. */
static bool read_all(int descriptor, Arena *arena, Slice *out) {
    struct stat status;
    if (fstat(descriptor, &status) != 0) return false;
    size_t size = (size_t)status.st_size, length = 0;
    if (size > LIMIT_LOAD_JOURNAL_BYTES) {
        errno = EFBIG;
        return false;
    }
    char *text = arena_alloc(arena, size + 1);
    while (length < size) {
        ssize_t got = read(descriptor, text + length, size - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        if (got == 0) break;
        length += (size_t)got;
    }
    *out = (Slice){ text, length };
    return true;
}

/* Reads the whole file into the arena and checks its first line; writes one in a new
   file. */
static StpStatus read_journal(Journal *journal, const char *url, Arena *arena,
                              Diagnostics *diagnostics, JournalEntry entry, void *user) {
    Slice text, first = slice_of(arena_format(arena, "%s%s\n", title, url));
    if (!read_all(journal->descriptor, arena, &text))
        return failed(journal, diagnostics, STP_CANNOT_READ, "cannot read");
    bool begun = text.length < first.length &&
                 (text.length == 0 || memcmp(text.text, first.text, text.length) == 0);
    if (begun) {
        if (ftruncate(journal->descriptor, 0) != 0 ||
            !write_all(journal->descriptor, first.text, first.length))
            return failed(journal, diagnostics, STP_CANNOT_WRITE, "cannot write");
        return STP_OK;
    }
    if (text.length < first.length || memcmp(text.text, first.text, first.length) != 0) {
        bool other = strncmp(text.text, title, strlen(title)) == 0;
        diagnose_file(diagnostics, STP_ERROR, journal->path, "%s",
                      other ? "the journal of another store" : "no journal of a load");
        return STP_CANNOT_READ;
    }
    if (ftruncate(journal->descriptor, (off_t)read_lines(text, entry, user)) != 0)
        return failed(journal, diagnostics, STP_CANNOT_WRITE, "cannot write");
    return STP_OK;
}

StpStatus journal_open(Journal *journal, const char *path, const char *url, Arena *arena,
                       Diagnostics *diagnostics, JournalEntry entry, void *user) {
    journal->path = path;
    journal->descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (journal->descriptor < 0)
        return failed(journal, diagnostics, STP_CANNOT_WRITE, "cannot write");
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    if (fcntl(journal->descriptor, F_SETLK, &lock) != 0)
        return failed(journal, diagnostics, STP_CANNOT_WRITE, "in use by another load");
    return read_journal(journal, url, arena, diagnostics, entry, user);
}

StpStatus journal_add(Journal *journal, Slice graph, const char *digest,
                      Diagnostics *diagnostics) {
    char line[JOURNAL_DIGEST + 2 + LIMIT_LOAD_IRI_BYTES];
    if (graph.length > LIMIT_LOAD_IRI_BYTES) return STP_OK; /* it is sent every time */
    memcpy(line, digest, JOURNAL_DIGEST);
    line[JOURNAL_DIGEST] = ' ';
    memcpy(line + JOURNAL_DIGEST + 1, graph.text, graph.length);
    line[JOURNAL_DIGEST + 1 + graph.length] = '\n';
    if (write_all(journal->descriptor, line, JOURNAL_DIGEST + 2 + graph.length))
        return STP_OK;
    return failed(journal, diagnostics, STP_CANNOT_WRITE, "cannot write");
}

void journal_close(Journal *journal) {
    if (journal->descriptor >= 0) close(journal->descriptor);
    journal->descriptor = -1;
}
