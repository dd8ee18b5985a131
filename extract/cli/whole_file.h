/* A file that appears whole or not at all: written beside its place, then renamed. */
#ifndef STANDPUNT_CLI_WHOLE_FILE_H
#define STANDPUNT_CLI_WHOLE_FILE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    int descriptor; /* -1: not open */
    char *path;     /* its place; owned */
    char *part;     /* its name until it is whole; NULL: written in place (a pipe) */
} WholeFile;

/* Opens `path`, at most four at a time, or standard output when it is NULL. A link is
   followed. What is no regular file (a device, a pipe) is written directly. All functions
   give a message when they return false. */
bool whole_file_open(WholeFile *file, const char *path);

/* Writes all bytes, or fails. */
bool whole_file_write(WholeFile *file, const char *bytes, size_t length);

/* Closes the file and puts it in its place, over an older one. On failure nothing is
   left. */
bool whole_file_keep(WholeFile *file);

/* Closes the file and removes what was written. Allowed when it is not open. */
void whole_file_drop(WholeFile *file);

/* Writes all of a file at once, or of standard output when `path` is NULL. */
bool whole_file_put(const char *path, const char *bytes, size_t length);

/* Writes all of standard output at once and closes it. */
bool whole_file_print(const char *bytes, size_t length);

/* Removes the parts that are being written now, if any. For a process that ends at once;
   safe in a signal handler. */
void whole_file_remove_part(void);

/* From now on SIGINT, SIGTERM and SIGHUP remove the parts before they end the process,
   and a closed pipe is an error of write instead of the end of the process. */
void whole_file_catch_signals(void);

#endif
