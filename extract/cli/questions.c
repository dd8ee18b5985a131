#include "questions.h"

#include "message.h"
#include "options.h"

#include <string.h>
#include <unistd.h>

#define MARK "#?"

static const char *const endings[] = { ".rq", NULL };

/* The line that `*at` is in the beginning of, without its end; `*at` goes behind it. */
static size_t next_line(const char **at, const char **line) {
    *line = *at;
    size_t length = strcspn(*at, "\n");
    *at += length + ((*at)[length] == '\n');
    return length;
}

/* Number of the option that a line is for, or `count`; `*rest` is what is behind its
   name. */
static size_t option_of_line(const char *line, const QuestionOption *options,
                             size_t count, const char **rest) {
    line += strspn(line, " ");
    if (strncmp(line, MARK, strlen(MARK)) != 0) return count;
    line += strlen(MARK);
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(options[i].name);
        if (strncmp(line, options[i].name, length) == 0 && line[length] == ' ') {
            *rest = line + length;
            return i;
        }
    }
    return count;
}

/* A value inside a string of SPARQL. */
static void put_value(Buffer *query, const char *value) {
    for (; *value; value++) {
        if (*value == '\n' || *value == '\r') {
            buffer_append(query, *value == '\n' ? "\\n" : "\\r", 2);
            continue;
        }
        if (*value == '"' || *value == '\\') buffer_append(query, "\\", 1);
        buffer_append(query, value, 1);
    }
}

static void put_filled(Buffer *query, const char *text, size_t length,
                       const QuestionOption *option) {
    size_t name = strlen(option->name);
    for (size_t i = 0; i < length; i++) {
        bool here = text[i] == '$' && length - i > name &&
                    strncmp(text + i + 1, option->name, name) == 0;
        if (!here) {
            buffer_append(query, text + i, 1);
            continue;
        }
        put_value(query, option->value);
        i += name;
    }
}

/* Says which options the question takes; false for one that is given and not taken. */
static bool check_given(const char *name, const QuestionOption *given, size_t count,
                        const bool *taken) {
    Buffer names = { 0 };
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        if (taken[i]) buffer_print(&names, " --%s", given[i].name);
    }
    buffer_append(&names, "", 1);
    for (size_t i = 0; i < count && good; i++) {
        if (!given[i].value || taken[i]) continue;
        good = false;
        message("'%s' takes no --%s; it takes:%s", name, given[i].name,
                names.length > 1 ? names.bytes : " no options");
    }
    buffer_free(&names);
    return good;
}

bool questions_fill(const char *name, const char *text, const QuestionOption *given,
                    size_t count, Buffer *query) {
    bool *taken = cli_allocate((count + 1) * sizeof *taken);
    while (*text) {
        const char *line, *rest = NULL;
        size_t length = next_line(&text, &line);
        size_t option = option_of_line(line, given, count, &rest);
        taken[option] = true;
        if (option < count && given[option].value) {
            put_filled(query, rest, length - (size_t)(rest - line), &given[option]);
        } else {
            buffer_append(query, line, length);
        }
        buffer_append(query, "\n", 1);
    }
    bool good = check_given(name, given, count, taken);
    cli_release(taken);
    return good;
}

/* Name of the question in a file; the caller's. */
static char *name_of(const char *path) {
    const char *slash = strrchr(path, '/');
    char *name = cli_copy(slash ? slash + 1 : path);
    name[strlen(name) - strlen(endings[0])] = '\0';
    return name;
}

static void list_one(const char *path, const char *text, const QuestionOption *options,
                     size_t count, Buffer *out) {
    const char *line, *rest;
    size_t length = next_line(&text, &line);
    size_t skip = strspn(line, "# ");
    char *name = name_of(path);
    buffer_print(out, "%s\n    %.*s\n", name, (int)(length > skip ? length - skip : 0),
                 line + skip);
    cli_release(name);
    bool *taken = cli_allocate((count + 1) * sizeof *taken);
    while (*text) {
        next_line(&text, &line);
        taken[option_of_line(line, options, count, &rest)] = true;
    }
    bool first = true;
    for (size_t i = 0; i < count; i++) {
        if (!taken[i]) continue;
        buffer_print(out, first ? "    --%s" : " --%s", options[i].name);
        first = false;
    }
    if (!first) buffer_append(out, "\n", 1);
    cli_release(taken);
}

bool questions_list(const char *folder, const QuestionOption *options, size_t count,
                    Buffer *out) {
    FileList files = { 0 };
    bool good = files_collect(&files, folder, endings);
    for (size_t i = 0; i < files.count && good; i++) {
        Buffer text = { 0 };
        good = files_load(files.paths[i], &text);
        buffer_append(&text, "", 1);
        if (good) list_one(files.paths[i], text.bytes, options, count, out);
        buffer_free(&text);
    }
    files_free(&files);
    return good;
}

/* Says that there is no such question, and which is near. */
static void say_unknown(const char *folder, const char *name) {
    FileList files = { 0 };
    if (access(name, F_OK) == 0) {
        message("no query given: '%s' is data; before it goes the name of a question, or "
                "a query",
                name);
        return;
    }
    if (!files_collect(&files, folder, endings)) return;
    char **names = cli_allocate((files.count + 1) * sizeof *names);
    for (size_t i = 0; i < files.count; i++) names[i] = name_of(files.paths[i]);
    int near = options_nearest(name, (const char *const *)names, files.count);
    if (near >= 0) {
        message("there is no question '%s'; did you mean '%s'?", name, names[near]);
    } else {
        message("there is no question '%s'; --list shows those there are", name);
    }
    for (size_t i = 0; i < files.count; i++) cli_release(names[i]);
    cli_release(names);
    files_free(&files);
}

char *questions_find(const char *folder, const char *name) {
    Buffer file = { 0 };
    buffer_print(&file, "%s%s", name, endings[0]);
    buffer_append(&file, "", 1);
    char *path = cli_join(folder, file.bytes);
    buffer_free(&file);
    if (!strchr(name, '/') && access(path, F_OK) == 0) return path;
    cli_release(path);
    say_unknown(folder, name);
    return NULL;
}
