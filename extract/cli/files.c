#include "files.h"

#include "message.h"
#include "stop.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Takes over `path`. */
static void add(FileList *list, char *path) {
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 16;
        list->paths = cli_resize(list->paths, list->capacity * sizeof *list->paths);
    }
    list->paths[list->count++] = path;
}

void files_free(FileList *list) {
    for (size_t i = 0; i < list->count; i++) cli_release(list->paths[i]);
    cli_release(list->paths);
    *list = (FileList){ 0 };
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool has_ending(const char *name, const char *const *endings) {
    size_t length = strlen(name);
    for (; *endings; endings++) {
        size_t ending = strlen(*endings);
        if (length > ending && strcmp(name + length - ending, *endings) == 0) return true;
    }
    return false;
}

/* Puts one entry of a folder where it belongs; takes over `path`. */
static bool sort_entry(char *path, const char *name, const char *const *endings,
                       FileList *files, FileList *folders) {
    struct stat status;
    bool known = lstat(path, &status) == 0;
    if (known && S_ISDIR(status.st_mode)) {
        add(folders, path);
    } else if (has_ending(name, endings)) {
        add(files, path); /* what is wrong with it is said when it is read */
    } else {
        cli_release(path);
    }
    return known;
}

static bool read_folder(const char *folder, const char *const *endings, FileList *files,
                        FileList *folders) {
    DIR *directory = opendir(folder);
    if (!directory) {
        message_errno("cannot read", folder, errno);
        return false;
    }
    bool good = true;
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(directory);
        if (!entry) break;
        if (entry->d_name[0] == '.') continue;
        char *path = cli_join(folder, entry->d_name);
        if (!sort_entry(path, entry->d_name, endings, files, folders)) good = false;
    }
    if (errno != 0) {
        message_errno("cannot read", folder, errno);
        good = false;
    }
    closedir(directory);
    return good;
}

/* Reads folders from a list that grows, instead of calling itself: a folder may be
   deep. */
static bool collect_below(FileList *list, const char *folder,
                          const char *const *endings) {
    FileList folders = { 0 };
    size_t first = list->count;
    bool good = true;
    add(&folders, cli_copy(folder));
    for (size_t i = 0; i < folders.count; i++) {
        if (!read_folder(folders.paths[i], endings, list, &folders)) good = false;
    }
    files_free(&folders);
    if (list->count > first) {
        qsort(list->paths + first, list->count - first, sizeof *list->paths,
              compare_paths);
    } else if (good) {
        message("no files *%s%s in '%s'", endings[0], endings[1] ? " and the like" : "",
                folder);
        good = false;
    }
    return good;
}

bool files_is_folder(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool files_collect(FileList *list, const char *operand, const char *const *endings) {
    if (strcmp(operand, "-") != 0 && files_is_folder(operand)) {
        return collect_below(list, operand, endings);
    }
    add(list, cli_copy(operand));
    return true;
}

const char *files_name(const char *path) {
    return strcmp(path, "-") == 0 ? "<stdin>" : path;
}

const char *files_read_open(int descriptor, Buffer *buffer) {
    const size_t piece = 64 * 1024;
    size_t before = buffer->length;
    const char *problem = NULL;
    struct stat status;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        status.st_size > 0 && (size_t)status.st_size <= FILES_BYTES_MOST) {
        buffer_room(buffer, (size_t)status.st_size + 1);
    }
    while (!problem) {
        size_t room = buffer->capacity - buffer->length;
        char *place = buffer_room(buffer, room > 0 ? 1 : piece);
        room = buffer->capacity - buffer->length;
        ssize_t got = stop_read(descriptor, place, room);
        if (got == 0) break;
        if (got < 0) problem = strerror(errno);
        if (got > 0) buffer->length += (size_t)got;
        if (buffer->length - before > FILES_BYTES_MOST) problem = "larger than 256 MiB";
    }
    return problem;
}

const char *files_read(const char *path, Buffer *buffer) {
    bool is_stdin = strcmp(path, "-") == 0;
    int descriptor = is_stdin ? STDIN_FILENO : open(path, O_RDONLY);
    if (descriptor < 0) return strerror(errno);
    const char *problem = files_read_open(descriptor, buffer);
    if (!is_stdin) close(descriptor);
    return problem;
}

bool files_load(const char *path, Buffer *buffer) {
    const char *problem = files_read(path, buffer);
    if (problem) message("cannot read '%s': %s", files_name(path), problem);
    return !problem;
}

bool files_write(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}
