#include "letters.h"

#include "message.h"

static const char *const endings[] = { ".txt", NULL };

bool letters_collect(FileList *list, const char *const *operands, size_t count) {
    bool good = true;
    for (size_t i = 0; i < count; i++)
        if (!files_collect(list, operands[i], endings)) good = false;
    return good;
}

static bool use_letter(const char *path, const LetterOptions *options,
                       StpStatus (*use)(void *user, const StpLetter *letter),
                       void *user) {
    Buffer bytes = { 0 };
    if (!files_load(path, &bytes)) {
        buffer_free(&bytes);
        return false;
    }
    StpLetter letter = { .name = files_name(path),
                         .bytes = bytes.bytes ? bytes.bytes : "",
                         .length = bytes.length,
                         .encoding = options->encoding,
                         .date = options->date };
    StpStatus status = use(user, &letter);
    if (status != STP_OK) message("'%s': %s", letter.name, stp_status_text(status));
    buffer_free(&bytes);
    return status == STP_OK;
}

bool letters_each(const FileList *list, const LetterOptions *options,
                  StpStatus (*use)(void *user, const StpLetter *letter), void *user) {
    bool good = true;
    for (size_t i = 0; i < list->count; i++)
        if (!use_letter(list->paths[i], options, use, user)) good = false;
    return good;
}
