/* For realpath. */
#define _XOPEN_SOURCE 700

#include "whole_file.h"

#include "files.h"
#include "memory.h"
#include "message.h"
#include "stale.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char stdout_name[] = "standard output";

/* The parts being written, for the signal handler, which can reach nothing else. Only the
   main thread writes files, a few at a time. */
#define PARTS 4
static char part_names[PARTS][PATH_MAX];
static volatile sig_atomic_t part_exists[PARTS];

void whole_file_remove_part(void) {
    for (int i = 0; i < PARTS; i++) {
        if (part_exists[i]) unlink(part_names[i]);
        part_exists[i] = 0;
    }
}

/* False when the name is too long to be remembered. */
static bool remember(const char *part) {
    int place = 0;
    while (part_exists[place]) place++;
    assert(place < PARTS);
    if (strlen(part) >= sizeof part_names[place]) return false;
    strcpy(part_names[place], part);
    part_exists[place] = 1;
    return true;
}

static void end_by_signal(int number) {
    whole_file_remove_part();
    signal(number, SIG_DFL);
    raise(number);
}

void whole_file_catch_signals(void) {
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a file too large for `ulimit -f` is a write that fails */
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction action = { .sa_handler = end_by_signal }, old;
        sigemptyset(&action.sa_mask);
        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler == SIG_IGN) continue;
        sigaction(numbers[i], &action, NULL);
    }
}

/* "a/.b.ttl.123.part" for "a/b.ttl": hidden, in the same folder so that a rename is
   enough, and of this process alone. */
static char *part_name(const char *path) {
    const char *slash = strrchr(path, '/');
    size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
    size_t size = strlen(path) + 40;
    char *part = cli_allocate(size);
    snprintf(part, size, "%.*s.%s.%ld.part", (int)folder, path, path + folder,
             (long)getpid());
    return part;
}

static bool open_failed(WholeFile *file) {
    message_errno("cannot write", file->path, errno);
    whole_file_drop(file);
    return false;
}

bool whole_file_open(WholeFile *file, const char *path) {
    *file = (WholeFile){ .descriptor = STDOUT_FILENO };
    if (!path) {
        file->path = cli_copy(stdout_name);
        return true;
    }
    char *real = realpath(path, NULL);
    file->path = cli_copy(real ? real : path);
    free(real);
    file->descriptor = -1;
    struct stat status;
    if (stat(file->path, &status) == 0 && !S_ISREG(status.st_mode)) {
        file->descriptor = open(file->path, O_WRONLY);
        return file->descriptor >= 0 || open_failed(file);
    }
    char *part = part_name(file->path);
    if (!remember(part)) {
        cli_release(part);
        errno = ENAMETOOLONG;
        return open_failed(file);
    }
    file->part = part;
    do {
        if (file->descriptor >= 0) close(file->descriptor);
        file->descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    } while (file->descriptor >= 0 && !stale_mark(file->descriptor));
    return file->descriptor >= 0 || open_failed(file);
}

bool whole_file_write(WholeFile *file, const char *bytes, size_t length) {
    if (files_write(file->descriptor, bytes, length)) return true;
    message_errno("cannot write", file->path, errno);
    return false;
}

static void forget(WholeFile *file) {
    for (int i = 0; file->part && i < PARTS; i++)
        if (part_exists[i] && strcmp(part_names[i], file->part) == 0) part_exists[i] = 0;
    cli_release(file->path);
    cli_release(file->part);
    *file = (WholeFile){ .descriptor = -1 };
}

bool whole_file_keep(WholeFile *file) {
    int descriptor = file->descriptor;
    /* The mark stays until the file has its name. Only close() tells of some failures to
       write. */
    file->descriptor = file->part ? dup(descriptor) : -1;
    if (close(descriptor) != 0 && errno != EINTR) return open_failed(file);
    if (file->part && rename(file->part, file->path) != 0) return open_failed(file);
    if (file->descriptor >= 0) close(file->descriptor);
    forget(file);
    return true;
}

void whole_file_drop(WholeFile *file) {
    if (file->descriptor >= 0 && file->descriptor != STDOUT_FILENO)
        close(file->descriptor);
    if (file->part) unlink(file->part);
    forget(file);
}

bool whole_file_put(const char *path, const char *bytes, size_t length) {
    WholeFile file;
    bool good = whole_file_open(&file, path) && whole_file_write(&file, bytes, length) &&
                whole_file_keep(&file);
    if (!good) whole_file_drop(&file);
    return good;
}

bool whole_file_print(const char *bytes, size_t length) {
    return whole_file_put(NULL, bytes, length);
}
