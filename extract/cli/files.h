/* Files: which are input, their bytes, and writing. */
#ifndef STANDPUNT_CLI_FILES_H
#define STANDPUNT_CLI_FILES_H

#include "memory.h"

#include <stdbool.h>
#include <stddef.h>

/* Paths in the order in which they are handled. */
typedef struct {
    char **paths; /* `count` of them; owned */
    size_t count;
    size_t capacity;
} FileList;

/* Adds `operand`: a file or "-" as it is, a folder as all files in it and below whose
   names end in one of `endings` (NULL-terminated list), sorted by path, without those
   that begin with a dot; links to folders are not followed. False after a message when
   something cannot be read; what can be read is in the list all the same. */
bool files_collect(FileList *list, const char *operand, const char *const *endings);
void files_free(FileList *list);

bool files_is_folder(const char *path);

/* What messages call a path: "<stdin>" for "-". */
const char *files_name(const char *path);

/* Reads a file, or standard input for "-", behind what the buffer holds. NULL, or why
   not; the text is static or from strerror. At most FILES_BYTES_MOST. */
const char *files_read(const char *path, Buffer *buffer);

/* The same from where an open file is; it stays open. */
const char *files_read_open(int descriptor, Buffer *buffer);

/* As files_read; false after a message. */
bool files_load(const char *path, Buffer *buffer);

/* Writes all of it; false with errno. */
bool files_write(int descriptor, const char *bytes, size_t length);

/* As many bytes as the library takes for a letter: reading more would only cost
   memory. */
#define FILES_BYTES_MOST ((size_t)256 * 1024 * 1024)

#endif
