/* Usage: fuzz_TARGET FOLDER...
   Gives each file of the folders to the target, in the order of their names, in a block
   of its very size, so that a sanitizer sees the first byte read behind it. */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int visible(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

static int replay(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        return 1;
    }
    size_t length = (size_t)ftell(file);
    uint8_t *bytes = malloc(length ? length : 1);
    rewind(file);
    int failed = !bytes || fread(bytes, 1, length, file) != length;
    fclose(file);
    if (failed)
        perror(path);
    else
        LLVMFuzzerTestOneInput(bytes, length);
    free(bytes);
    return failed;
}

static int replay_folder(const char *folder, int *count) {
    struct dirent **entries;
    int found = scandir(folder, &entries, visible, alphasort), failed = 0;
    if (found < 0) perror(folder);
    for (int i = 0; i < found; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        failed |= replay(path);
        free(entries[i]);
    }
    if (found >= 0) free(entries);
    *count += found > 0 ? found : 0;
    return failed || found < 0;
}

int main(int argc, char **argv) {
    int count = 0, failed = 0;
    for (int i = 1; i < argc; i++) failed |= replay_folder(argv[i], &count);
    printf("%d inputs\n", count);
    return failed || count == 0;
}
