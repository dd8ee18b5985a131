/* For readlink. */
#define _XOPEN_SOURCE 700

#include "reader.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef STANDPUNT_LIBEXEC
#error "STANDPUNT_LIBEXEC must name the folder that the build installs standpunt-pdf in"
#endif

static const char program[] = "standpunt-pdf";
static char path[PATH_MAX];

/* Sets the path to the program in the folder of the tool. */
static void look_beside(void) {
    char tool[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", tool, sizeof tool - 1);
    if (length <= 0) return;
    tool[length] = '\0';
    char *slash = strrchr(tool, '/');
    if (!slash) return;
    *slash = '\0';
    int written = snprintf(path, sizeof path, "%s/%s", tool, program);
    if (written < 0 || (size_t)written >= sizeof path || access(path, X_OK) != 0)
        path[0] = '\0';
}

void reader_find(void) {
    look_beside();
    if (path[0]) return;
    snprintf(path, sizeof path, "%s/%s", STANDPUNT_LIBEXEC, program);
    if (access(path, X_OK) != 0) path[0] = '\0';
}

const char *reader_path(void) {
    return path[0] ? path : NULL;
}
