#include "files.h"

#include "guard.h"
#include "limits.h"
#include "vector.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
    Arena *arena;
    const char *ending;
    VECTOR(const char *) paths;
    VECTOR(const char *) folders; /* still to be read */
    DIR *open;                    /* the folder being read */
    const char *folder;           /* its path */
    int error;                    /* errno of what went wrong; 0 */
} Listing;

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool ends_in(const char *name, const char *ending) {
    size_t length = strlen(name), part = strlen(ending);
    return length > part && strcmp(name + length - part, ending) == 0;
}

/* How deep a path is. A link that leads back up would go on without end. */
static size_t depth_of(const char *path) {
    size_t depth = 0;
    for (; *path; path++) depth += *path == '/';
    return depth;
}

static void add_name(Listing *listing, const char *name, size_t top) {
    if (name[0] == '.') return;
    const char *path = arena_format(listing->arena, "%s/%s", listing->folder, name);
    struct stat status;
    if (stat(path, &status) != 0) {
        if (ends_in(name, listing->ending))
            vector_push(listing->arena, &listing->paths, path);
    } else if (S_ISDIR(status.st_mode)) {
        if (depth_of(path) - top > LIMIT_FOLDER_DEPTH) return;
        vector_push(listing->arena, &listing->folders, path);
    } else if (S_ISREG(status.st_mode) && ends_in(name, listing->ending)) {
        vector_push(listing->arena, &listing->paths, path);
    }
}

static void read_folders(void *user) {
    Listing *listing = user;
    size_t top = depth_of(listing->folders.items[0]);
    while (listing->folders.count > 0) {
        listing->folder = listing->folders.items[--listing->folders.count];
        listing->open = opendir(listing->folder);
        if (!listing->open) {
            listing->error = errno;
            return;
        }
        errno = 0;
        for (struct dirent *entry; (entry = readdir(listing->open)) != NULL; errno = 0) {
            add_name(listing, entry->d_name, top);
        }
        listing->error = errno;
        closedir(listing->open);
        listing->open = NULL;
        if (listing->error != 0) return;
    }
}

StpStatus files_list(Arena *arena, const char *folder, const char *ending,
                     const char ***paths, size_t *count, const char **wrong) {
    size_t length = strlen(folder);
    while (length > 1 && folder[length - 1] == '/') length--;
    Listing listing = { .arena = arena, .ending = ending };
    vector_push(arena, &listing.folders, arena_copy(arena, folder, length));
    bool done = guard_run(arena, read_folders, &listing);
    if (listing.open) closedir(listing.open);
    if (!done) longjmp(*arena_guard(arena), 1);
    if (listing.paths.count > 0) {
        qsort(listing.paths.items, listing.paths.count, sizeof *listing.paths.items,
              compare_paths);
    }
    *paths = listing.paths.items;
    *count = listing.paths.count;
    *wrong = listing.error != 0 ? listing.folder : NULL;
    errno = listing.error;
    return listing.error != 0 ? STP_CANNOT_READ : STP_OK;
}

typedef struct {
    Arena *arena;
    FILE *file;
    size_t most;
    Slice text;
    StpStatus status;
    int error;
} Reading;

/* In growing pieces: the size that stat gives is wrong for pipes and for files being
   written. */
static void read_all(void *user) {
    Reading *reading = user;
    size_t room = 16 * 1024;
    char *text = arena_alloc(reading->arena, room);
    size_t length = 0;
    for (;;) {
        errno = 0;
        length += fread(text + length, 1, room - 1 - length, reading->file);
        if (length > reading->most) {
            reading->status = STP_LIMIT;
            return;
        }
        if (length < room - 1) break;
        char *larger = arena_alloc(reading->arena, room * 2);
        memcpy(larger, text, length);
        text = larger;
        room *= 2;
    }
    text[length] = 0;
    reading->text = (Slice){ text, length };
    if (ferror(reading->file)) {
        reading->error = errno != 0 ? errno : EIO;
        reading->status = STP_CANNOT_READ;
    }
}

StpStatus files_read(Arena *arena, const char *path, size_t most, Slice *out) {
    Reading reading = { .arena = arena, .most = most, .status = STP_OK };
    *out = (Slice){ NULL, 0 };
    reading.file = fopen(path, "rb");
    if (!reading.file) return STP_CANNOT_READ;
    bool done = guard_run(arena, read_all, &reading);
    fclose(reading.file);
    if (!done) longjmp(*arena_guard(arena), 1);
    if (reading.status == STP_OK) *out = reading.text;
    if (reading.error != 0) errno = reading.error;
    return reading.status;
}
