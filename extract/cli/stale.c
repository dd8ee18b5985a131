/* Who writes a part holds a lock on it. The system takes locks of a process that is gone,
   so a part that can be locked belongs to nobody:

       writer                        who cleans up
       opens .b.ttl.123.part
                                     opens it, locks it: nobody writes yet
       waits for the lock            removes it, closes it
       has the lock; the file has
       no name: opens a new one

   A process number would not do: it may be in use again, or be of another machine that
   shares the folder. */
#include "stale.h"

#include "memory.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

bool stale_mark(int descriptor) {
    struct stat status;
    int locked;
    do {
        locked = flock(descriptor, LOCK_EX);
    } while (locked != 0 && errno == EINTR);
    return fstat(descriptor, &status) != 0 || status.st_nlink > 0;
}

/* ".b.ttl.123.part", where the ending is ".ttl". */
static bool is_part(const char *name, const char *ending) {
    static const char last[] = ".part";
    size_t length = strlen(name), size = strlen(ending), tail = sizeof last - 1;
    if (name[0] != '.' || length < tail || strcmp(name + length - tail, last) != 0)
        return false;
    size_t end = length - tail, digits = end;
    while (digits > 0 && strchr("0123456789", name[digits - 1])) digits--;
    if (digits == end || digits < size + 2 || name[digits - 1] != '.') return false;
    return memcmp(name + digits - 1 - size, ending, size) == 0;
}

/* Whether the open file still has this name: a writer may have renamed it. */
static bool has_name(int descriptor, const char *path) {
    struct stat open_file, named;
    return fstat(descriptor, &open_file) == 0 && lstat(path, &named) == 0 &&
           S_ISREG(named.st_mode) && open_file.st_ino == named.st_ino &&
           open_file.st_dev == named.st_dev;
}

static void remove_unused(const char *path) {
    int descriptor = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) return;
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0 && has_name(descriptor, path))
        unlink(path);
    close(descriptor);
}

void stale_remove(const char *folder, const char *ending) {
    DIR *directory = opendir(folder);
    if (!directory) return; /* what is wrong with it is said when it is written to */
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        if (!is_part(entry->d_name, ending)) continue;
        char *path = cli_join(folder, entry->d_name);
        remove_unused(path);
        cli_release(path);
    }
    closedir(directory);
}
