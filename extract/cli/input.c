/* One letter, before it is read. */
#include "inputs.h"
#include "lines.h"
#include "reader.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char metadata_name[] = "metadata.xml";

static void empty(Buffer *buffer, size_t kept) {
    if (buffer->capacity > kept) buffer_free(buffer);
    buffer->length = 0;
}

void input_clear(Input *input, size_t kept) {
    Buffer *buffers[] = { &input->name, &input->bytes, &input->metadata,
                          &input->id,   &input->date,  &input->problem };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) empty(buffers[i], kept);
    input->size = -1;
    input->time = 0;
}

void input_free(Input *input) {
    input_clear(input, 0);
}

void input_fail(Input *input, const char *problem) {
    input->problem.length = 0;
    buffer_print(&input->problem, "%s: %s\n", input->name.bytes, problem);
}

/* ---- Metadata ---- */

/* Length of the folder before a name: up to '/', or to the name of the archive. */
static size_t folder_length(const char *name) {
    const char *slash = strrchr(name, '/'), *member = strstr(name, ": ");
    size_t folder = slash ? (size_t)(slash - name) + 1 : 0;
    size_t archive = member ? (size_t)(member - name) + 2 : 0;
    return folder > archive ? folder : archive;
}

static bool ends_in(const char *text, size_t length, const char *end, size_t size) {
    return length >= size && memcmp(text + length - size, end, size) == 0;
}

bool input_is_metadata(const char *name) {
    const char *base = name + folder_length(name);
    size_t length = strlen(base), size = sizeof metadata_name - 1;
    if (!ends_in(base, length, metadata_name, size)) return false;
    return length == size || base[length - size - 1] == '.';
}

/* Length of "kst-1-2" in "kst-1-2.xml". */
static size_t stem_length(const char *base) {
    const char *dot = strrchr(base, '.');
    return dot && dot > base ? (size_t)(dot - base) : strlen(base);
}

/* Whether the name of a letter stands at `at`, whole: content="kst-1-2" or as the end of
   an address, but not in kst-1-20. */
static bool is_whole(const Buffer *buffer, size_t at, size_t length) {
    char before = at > 0 ? buffer->bytes[at - 1] : ' ';
    char behind = at + length < buffer->length ? buffer->bytes[at + length] : ' ';
    return strchr("\"'>/", before) && strchr("\"'<./", behind) && before && behind;
}

static bool holds(const Buffer *buffer, const char *text, size_t length) {
    for (size_t i = 0; i + length <= buffer->length; i++) {
        const char *found =
            memchr(buffer->bytes + i, text[0], buffer->length - length + 1 - i);
        if (!found) return false;
        i = (size_t)(found - buffer->bytes);
        if (memcmp(found, text, length) == 0 && is_whole(buffer, i, length)) return true;
    }
    return false;
}

bool input_takes_metadata(const Input *letter, const char *name, const Buffer *metadata) {
    const char *path = letter->name.bytes;
    size_t folder = folder_length(path);
    if (folder != folder_length(name) || memcmp(path, name, folder) != 0) return false;
    const char *stem = path + folder, *base = name + folder;
    size_t length = stem_length(stem);
    if (strcmp(base, metadata_name) != 0)
        return strlen(base) == length + sizeof metadata_name &&
               memcmp(base, stem, length) == 0;
    bool named = folder > length && ends_in(path, folder - 1, stem, length) &&
                 (folder - 1 == length || path[folder - 2 - length] == '/');
    return named || (length > 0 && holds(metadata, stem, length));
}

/* Reads a file if it is there; what is wrong with it the letter need not suffer from. */
static bool read_if_there(const char *path, Buffer *bytes) {
    bytes->length = 0;
    if (access(path, R_OK) == 0 && !files_read(path, bytes)) return bytes->length > 0;
    bytes->length = 0;
    return false;
}

static void load_metadata(Input *input) {
    const char *path = input->name.bytes;
    size_t folder = folder_length(path), stem = folder + stem_length(path + folder);
    Buffer name = { 0 };
    buffer_print(&name, "%.*s.%s", (int)stem, path, metadata_name);
    if (!read_if_there(name.bytes, &input->metadata)) {
        name.length = 0;
        buffer_print(&name, "%.*s%s", (int)folder, path, metadata_name);
        if (read_if_there(name.bytes, &input->metadata) &&
            !input_takes_metadata(input, name.bytes, &input->metadata))
            input->metadata.length = 0;
    }
    buffer_free(&name);
}

void input_note_metadata(Input *input) {
    const char *path = input->name.bytes;
    size_t folder = folder_length(path), stem = folder + stem_length(path + folder);
    Buffer names[2] = { { 0 }, { 0 } };
    buffer_print(&names[0], "%.*s.%s", (int)stem, path, metadata_name);
    buffer_print(&names[1], "%.*s%s", (int)folder, path, metadata_name);
    for (size_t i = 0; i < 2; i++) {
        struct stat status;
        if (stat(names[i].bytes, &status) == 0) {
            long long time =
                (long long)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
            if (time > input->time) input->time = time;
        }
        buffer_free(&names[i]);
    }
}

/* ---- Reading ---- */

void input_load(Input *input) {
    if (input->problem.length > 0) return;
    if (input->kind == INPUT_LINE) line_read(input);
    if (input->kind != INPUT_FILE) return;
    const char *problem = files_read(input->name.bytes, &input->bytes);
    if (problem)
        input_fail(input, problem);
    else if (strcmp(input->name.bytes, "-") != 0)
        load_metadata(input);
}

StpLetter input_letter(const Input *input) {
    return (StpLetter){ .name = input->name.bytes,
                        .bytes = input->bytes.length ? input->bytes.bytes : "",
                        .length = input->bytes.length,
                        .pdf_reader = reader_path(),
                        .metadata = input->metadata.length ? input->metadata.bytes : NULL,
                        .metadata_length = input->metadata.length,
                        .id = input->id.length ? input->id.bytes : NULL,
                        .date = input->date.length ? input->date.bytes : NULL };
}
