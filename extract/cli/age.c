#include "age.h"

#include "files.h"

#include "../include/standpunt.h"

#include <string.h>
#include <sys/stat.h>

static void add_file(Buffer *line, const char *path) {
    struct stat status;
    if (stat(path, &status) != 0) return;
    buffer_print(line, " %lld.%ld", (long long)status.st_mtim.tv_sec,
                 status.st_mtim.tv_nsec);
}

static void add_folder(Buffer *line, const char *path) {
    static const char *const endings[] = { ".rules", ".lex", ".ttl", NULL };
    FileList files = { 0 };
    long long newest = 0;
    if (files_is_folder(path)) files_collect(&files, path, endings);
    for (size_t i = 0; i < files.count; i++) {
        struct stat status;
        if (stat(files.paths[i], &status) != 0) continue;
        long long time =
            (long long)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
        if (time > newest) newest = time;
    }
    /* A file that was taken away leaves the newest as it was. */
    buffer_print(line, " %zu:%lld", files.count, newest);
    files_free(&files);
}

char *age_digest(const char *const *said, size_t said_count, const char *const *made_of,
                 size_t made_count) {
    Buffer line = { 0 };
    buffer_append(&line, stp_version(), strlen(stp_version()));
    add_file(&line, "/proc/self/exe");
    for (size_t i = 0; i < said_count; i++)
        buffer_print(&line, " '%s'", said[i] ? said[i] : "");
    for (size_t i = 0; i < made_count; i++) {
        if (!made_of[i]) continue;
        buffer_print(&line, " '%s'", made_of[i]);
        if (files_is_folder(made_of[i]))
            add_folder(&line, made_of[i]);
        else
            add_file(&line, made_of[i]);
    }
    for (size_t i = 0; i < line.length; i++)
        if (line.bytes[i] == '\n') line.bytes[i] = ' ';
    buffer_append(&line, "", 1);
    return line.bytes;
}
