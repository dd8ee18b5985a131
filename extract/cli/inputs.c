/* A source is read one file at a time. The first bytes of a file tell whether it is an
   archive; a file that is not is opened again by whoever handles it, so that several are
   read at the same time. Standard input cannot be opened again: it is read here. */
#include "inputs.h"

#include "archives.h"
#include "message.h"
#include "stop.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BLOCK ((size_t)64 * 1024)
/* A larger buffer of lines is given back when what is left in it is short. */
#define LINES_KEPT ((size_t)8 * 1024 * 1024)

/* Lines or names, read from a file a block at a time. */
typedef struct {
    int descriptor; /* -1: not open */
    char end;       /* what ends a line: LF, or NUL where the first line ends in one */
    bool finished;  /* there is no more to read */
    size_t at;      /* what was handed on, in `bytes` */
    size_t number;  /* of the last line */
    Buffer bytes;
} Lines;

struct Inputs {
    const InputSource *source;
    size_t next; /* of source->files */
    Lines list;
    const char *list_problem; /* why it was not read to its end; NULL: it was */
    Lines lines;              /* of the file that is read now, when it is lines of JSON */
    const char *name;         /* of that file or archive */
    Buffer path;              /* owns the name when it is from the list */
    ArchiveReader *archive;
    long long size, time; /* of that archive */
};

/* ---- Lines ---- */

static bool lines_open(Lines *lines, const char *path) {
    bool is_stdin = strcmp(path, "-") == 0;
    *lines = (Lines){ .descriptor = is_stdin ? STDIN_FILENO : open(path, O_RDONLY),
                      .end = '\n' };
    return lines->descriptor >= 0;
}

static void lines_close(Lines *lines) {
    if (lines->descriptor > STDIN_FILENO) close(lines->descriptor);
    buffer_free(&lines->bytes);
    lines->descriptor = -1;
}

/* Reads a block more. False after a reason when it cannot. */
static const char *lines_fill(Lines *lines) {
    Buffer *bytes = &lines->bytes;
    if (lines->at > 0) {
        memmove(bytes->bytes, bytes->bytes + lines->at, bytes->length - lines->at);
        bytes->length -= lines->at;
        lines->at = 0;
    }
    if (bytes->capacity > LINES_KEPT && bytes->length < BLOCK) {
        Buffer left = { 0 };
        buffer_append(&left, bytes->bytes, bytes->length);
        buffer_free(bytes);
        *bytes = left;
    }
    char *place = buffer_room(bytes, BLOCK);
    ssize_t got = stop_read(lines->descriptor, place, BLOCK);
    if (got <= 0) lines->finished = true;
    if (got > 0) bytes->length += (size_t)got;
    return got < 0 ? strerror(errno) : NULL;
}

/* The next line without its end. False at the end, and where reading fails: then
   *problem says why. A line of more than the most that a letter may have is `*long_line`,
   and has no bytes. */
static bool lines_next(Lines *lines, const char **line, size_t *length, bool *long_line,
                       const char **problem) {
    size_t searched = 0;
    *long_line = false;
    *problem = NULL;
    for (;;) {
        char *from = lines->bytes.bytes ? lines->bytes.bytes + lines->at : NULL;
        size_t count = lines->bytes.length - lines->at;
        char *end = count > searched
                        ? memchr(from + searched, lines->end, count - searched)
                        : NULL;
        if (!end && lines->finished && count == 0 && !*long_line) return false;
        if (end || lines->finished) {
            *line = from;
            *length = *long_line ? 0 : end ? (size_t)(end - from) : count;
            lines->at += end ? (size_t)(end - from) + 1 : count;
            lines->number++;
            return true;
        }
        searched = count;
        if (count > FILES_BYTES_MOST + FILES_BYTES_MOST / 2) {
            *long_line = true;
            lines->at = lines->bytes.length;
            searched = 0;
        }
        *problem = lines_fill(lines);
        if (*problem) return false;
    }
}

/* ---- Names ---- */

static bool is_blank(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (!strchr(" \t\r", text[i])) return false;
    return true;
}

/* The next name of the list. NUL in its first block means that NUL ends names. */
static bool next_of_list(Inputs *inputs) {
    Lines *list = &inputs->list;
    const char *name, *problem;
    size_t length;
    bool long_line;
    if (list->number == 0 && !list->finished) {
        inputs->list_problem = lines_fill(list);
        if (inputs->list_problem) return false;
        if (list->bytes.length > 0 && memchr(list->bytes.bytes, '\0', list->bytes.length))
            list->end = '\0';
    }
    while (lines_next(list, &name, &length, &long_line, &problem)) {
        if (list->end == '\n' && length > 0 && name[length - 1] == '\r') length--;
        if (is_blank(name, length)) continue;
        inputs->path.length = 0;
        buffer_append(&inputs->path, name, length);
        buffer_append(&inputs->path, "", 1);
        inputs->name = inputs->path.bytes;
        return true;
    }
    inputs->list_problem = problem;
    return false;
}

static bool next_name(Inputs *inputs) {
    if (inputs->source->list) return next_of_list(inputs);
    if (inputs->next == inputs->source->files->count) return false;
    inputs->name = inputs->source->files->paths[inputs->next++];
    return true;
}

/* ---- Letters ---- */

static void set_name(Input *input, const char *name) {
    buffer_append(&input->name, name, strlen(name) + 1);
}

static void note_file(const char *path, long long *size, long long *time) {
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return;
    *size = status.st_size;
    *time = (long long)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
}

/* Fills `peek`; the number of bytes, or -1 with errno. */
static ssize_t read_first(int descriptor, char *peek) {
    size_t length = 0;
    while (length < ARCHIVE_PEEK) {
        ssize_t got = stop_read(descriptor, peek + length, ARCHIVE_PEEK - length);
        if (got < 0) return -1;
        if (got == 0) break;
        length += (size_t)got;
    }
    return (ssize_t)length;
}

/* Begins with inputs->name. True: `input` is a letter, or says why it is none. False: it
   is an archive, which is open now. */
static bool begin_file(Inputs *inputs, Input *input) {
    char peek[ARCHIVE_PEEK];
    bool is_stdin = strcmp(inputs->name, "-") == 0;
    set_name(input, files_name(inputs->name));
    if (!is_stdin) note_file(inputs->name, &input->size, &input->time);
    int descriptor = is_stdin ? STDIN_FILENO : open(inputs->name, O_RDONLY);
    ssize_t length = descriptor < 0 ? -1 : read_first(descriptor, peek);
    if (length < 0) {
        input_fail(input, strerror(errno));
        if (descriptor > STDIN_FILENO) close(descriptor);
        return true;
    }
    if (archive_is(peek, (size_t)length)) {
        inputs->size = input->size;
        inputs->time = input->time;
        inputs->archive =
            archive_open(descriptor, files_name(inputs->name), peek, (size_t)length);
        return false;
    }
    input->kind = INPUT_FILE;
    if (input->size < 0) { /* standard input or a pipe: what was read is gone from it */
        input->kind = INPUT_BYTES;
        buffer_append(&input->bytes, peek, (size_t)length);
        const char *problem = files_read_open(descriptor, &input->bytes);
        if (problem) input_fail(input, problem);
    } else {
        input_note_metadata(input);
    }
    if (!is_stdin) close(descriptor);
    return true;
}

/* The next line of the open file of lines. False at its end. */
static bool next_line(Inputs *inputs, Input *input) {
    const char *line, *problem;
    size_t length;
    bool long_line;
    while (lines_next(&inputs->lines, &line, &length, &long_line, &problem)) {
        if (is_blank(line, length) && !long_line) continue;
        input->kind = INPUT_LINE;
        buffer_print(&input->name, "%s:%zu", files_name(inputs->name),
                     inputs->lines.number);
        buffer_append(&input->name, "", 1);
        buffer_append(&input->bytes, line, length);
        if (long_line) input_fail(input, "the line is too long");
        return true;
    }
    if (!problem) return false;
    set_name(input, files_name(inputs->name));
    input_fail(input, problem);
    return true;
}

/* Hands on, once, why the list could not be read to its end. False when it could. */
static bool fail_list(Inputs *inputs, Input *input) {
    if (!inputs->list_problem) return false;
    set_name(input, files_name(inputs->source->list));
    input_fail(input, inputs->list_problem);
    inputs->list_problem = NULL;
    return true;
}

Inputs *inputs_open(const InputSource *source) {
    Inputs *inputs = cli_allocate(sizeof *inputs);
    inputs->source = source;
    inputs->list.descriptor = inputs->lines.descriptor = -1;
    if (source->list && !lines_open(&inputs->list, source->list)) {
        message_errno("cannot read", source->list, errno);
        inputs_close(inputs);
        return NULL;
    }
    return inputs;
}

void inputs_close(Inputs *inputs) {
    if (!inputs) return;
    lines_close(&inputs->list);
    lines_close(&inputs->lines);
    archive_close(inputs->archive);
    buffer_free(&inputs->path);
    cli_release(inputs);
}

/* Whether the file that is open gives one more letter; else it is closed. */
static bool next_inside(Inputs *inputs, Input *input) {
    if (inputs->archive) {
        if (archive_next(inputs->archive, input)) {
            input->size = inputs->size;
            input->time = inputs->time;
            return true;
        }
        archive_close(inputs->archive);
        inputs->archive = NULL;
    }
    if (inputs->lines.descriptor >= 0) {
        if (next_line(inputs, input)) return true;
        lines_close(&inputs->lines);
    }
    return false;
}

bool inputs_next(Inputs *inputs, Input *input) {
    for (;;) {
        input->size = -1;
        if (next_inside(inputs, input)) return true;
        if (!next_name(inputs)) return fail_list(inputs, input);
        if (!inputs->source->lines) {
            if (begin_file(inputs, input)) return true;
            input_clear(input, BLOCK);
        } else if (!lines_open(&inputs->lines, inputs->name)) {
            set_name(input, inputs->name);
            input_fail(input, strerror(errno));
            return true;
        }
    }
}
