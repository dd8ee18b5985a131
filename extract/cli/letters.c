#include "letters.h"

#include "message.h"

#include <string.h>

/* Endings only tell what in a folder is worth a look; what a file is, its content tells.
 */
#define LETTERS ".txt", ".xml", ".html", ".htm", ".pdf", ".docx"
#define ARCHIVES \
    ".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst", ".txt.gz", \
        ".xml.gz"

static const char *const endings[] = { LETTERS, NULL };
static const char *const all_endings[] = { LETTERS, ARCHIVES, NULL };

/* Takes the files from `first` on that are metadata out of the list, but those that were
   named. */
static void drop_metadata(FileList *list, size_t first) {
    size_t kept = first;
    for (size_t i = first; i < list->count; i++) {
        if (input_is_metadata(list->paths[i]))
            cli_release(list->paths[i]);
        else
            list->paths[kept++] = list->paths[i];
    }
    list->count = kept;
}

bool letters_collect(FileList *list, const char *const *operands, size_t count,
                     bool archives) {
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        size_t first = list->count;
        if (!files_collect(list, operands[i], archives ? all_endings : endings))
            good = false;
        if (files_is_folder(operands[i])) drop_metadata(list, first);
    }
    return good;
}

bool letters_load(Input *input, const char *path) {
    *input = (Input){ .kind = INPUT_FILE };
    buffer_append(&input->name, path, strlen(path) + 1);
    input_load(input);
    if (input->problem.length == 0) return true;
    const char *reason = input->problem.bytes + input->name.length + 1;
    message("cannot read '%s': %.*s", files_name(path), (int)strcspn(reason, "\n"),
            reason);
    return false;
}

StpLetter letters_letter(const Input *input, const char *path,
                         const LetterOptions *options) {
    StpLetter letter = input_letter(input);
    letter.name = files_name(path);
    letter.encoding = options->encoding;
    letter.date = options->date;
    return letter;
}

static bool use_letter(const char *path, const LetterOptions *options,
                       StpStatus (*use)(void *user, const StpLetter *letter),
                       void *user) {
    Input input;
    bool good = letters_load(&input, path);
    if (good) {
        StpLetter letter = letters_letter(&input, path, options);
        StpStatus status = use(user, &letter);
        if (status != STP_OK) message("'%s': %s", letter.name, stp_status_text(status));
        good = status == STP_OK;
    }
    input_free(&input);
    return good;
}

bool letters_each(const FileList *list, const LetterOptions *options,
                  StpStatus (*use)(void *user, const StpLetter *letter), void *user) {
    bool good = true;
    for (size_t i = 0; i < list->count; i++)
        if (!use_letter(list->paths[i], options, use, user)) good = false;
    return good;
}
