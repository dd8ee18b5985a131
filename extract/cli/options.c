#include "options.h"

#include "memory.h"
#include "message.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Options that every command has; behind those of the table. */
static const Option common[] = {
    { 'h', "help", NULL, "show this help" },
    { 0, "version", NULL, "show the version" },
};
enum { COMMON_HELP, COMMON_VERSION, COMMON_COUNT };

#define NAME_MOST 32

/* Edit distance of two short words, where two letters in the wrong order count as one. */
static size_t distance(const char *a, const char *b) {
    size_t rows[3][NAME_MOST + 1];
    size_t length = strlen(b);
    for (size_t j = 0; j <= length; j++) rows[0][j] = j;
    size_t i = 0;
    for (; a[i]; i++) {
        size_t *before = rows[(i + 2) % 3], *row = rows[i % 3], *next = rows[(i + 1) % 3];
        next[0] = i + 1;
        for (size_t j = 0; j < length; j++) {
            size_t least = row[j] + (a[i] != b[j]);
            if (row[j + 1] + 1 < least) least = row[j + 1] + 1;
            if (next[j] + 1 < least) least = next[j] + 1;
            bool swapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
            if (swapped && before[j - 1] + 1 < least) least = before[j - 1] + 1;
            next[j + 1] = least;
        }
    }
    return rows[i % 3][length];
}

int options_nearest(const char *wrong, const char *const *names, size_t count) {
    int nearest = -1;
    size_t least = 3; /* two mistakes at most, and never the whole word */
    if (strlen(wrong) > NAME_MOST) return -1;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length > NAME_MOST) continue;
        size_t d = distance(wrong, names[i]);
        if (d < least && d < length) {
            least = d;
            nearest = (int)i;
        }
    }
    return nearest;
}

/* The state of reading one command line. */
typedef struct {
    const Option *options;
    size_t count;
    int argc;
    char **argv;
    int next; /* of argv, not read yet */
    bool help, version;
    Arguments *out;
} Reading;

static const Option *option_at(const Reading *reading, size_t i) {
    return i < reading->count ? &reading->options[i] : &common[i - reading->count];
}

static OptionsOutcome unknown_long(const Reading *reading, const char *name,
                                   size_t length) {
    const char *names[OPTIONS_MOST + COMMON_COUNT];
    size_t count = reading->count + COMMON_COUNT;
    for (size_t i = 0; i < count; i++) names[i] = option_at(reading, i)->name;
    char wrong[NAME_MOST + 1] = "";
    if (length <= NAME_MOST) memcpy(wrong, name, length);
    int nearest = *wrong ? options_nearest(wrong, names, count) : -1;
    if (nearest >= 0) {
        message("unknown option '--%.*s'; did you mean '--%s'?", (int)length, name,
                names[nearest]);
    } else {
        message("unknown option '--%.*s'", (int)length, name);
    }
    return OPTIONS_WRONG;
}

/* Takes option `i` with its value, or "" for one without. */
static OptionsOutcome take(Reading *reading, size_t i, const char *value) {
    const Option *option = option_at(reading, i);
    if (i == reading->count + COMMON_HELP) {
        reading->help = true;
    } else if (i == reading->count + COMMON_VERSION) {
        reading->version = true;
    } else if (reading->out->values[i] && option->value) {
        message("option '--%s' is given twice", option->name);
        return OPTIONS_WRONG;
    } else {
        reading->out->values[i] = value;
    }
    return OPTIONS_READ;
}

/* The value that follows option `i` in the next word. */
static OptionsOutcome take_with_next(Reading *reading, size_t i) {
    if (reading->next >= reading->argc) {
        const Option *option = option_at(reading, i);
        message("option '--%s' needs a value: %s", option->name, option->value);
        return OPTIONS_WRONG;
    }
    return take(reading, i, reading->argv[reading->next++]);
}

/* "--name", "--name=value" or "--name" "value". */
static OptionsOutcome read_long(Reading *reading, const char *word) {
    const char *name = word + 2;
    size_t length = strcspn(name, "=");
    for (size_t i = 0; i < reading->count + COMMON_COUNT; i++) {
        const Option *option = option_at(reading, i);
        if (strlen(option->name) != length || memcmp(option->name, name, length) != 0)
            continue;
        bool has_value = name[length] == '=';
        if (option->value) {
            return has_value ? take(reading, i, name + length + 1)
                             : take_with_next(reading, i);
        }
        if (!has_value) return take(reading, i, "");
        message("option '--%s' takes no value", option->name);
        return OPTIONS_WRONG;
    }
    return unknown_long(reading, name, length);
}

/* "-q", "-qh", "-oFILE" or "-o" "FILE". */
static OptionsOutcome read_letters(Reading *reading, const char *word) {
    for (const char *letter = word + 1; *letter; letter++) {
        size_t count = reading->count + COMMON_COUNT;
        size_t i = 0;
        while (i < count && option_at(reading, i)->letter != *letter) i++;
        if (i == count) {
            message("unknown option '-%c'", *letter);
            return OPTIONS_WRONG;
        }
        if (option_at(reading, i)->value) {
            return letter[1] ? take(reading, i, letter + 1) : take_with_next(reading, i);
        }
        OptionsOutcome outcome = take(reading, i, "");
        if (outcome != OPTIONS_READ) return outcome;
    }
    return OPTIONS_READ;
}

OptionsOutcome options_read(const Option *options, size_t option_count, int argc,
                            char **argv, Arguments *out) {
    assert(option_count <= OPTIONS_MOST);
    Reading reading = { options, option_count, argc, argv, 0, false, false, out };
    *out = (Arguments){ .operands = NULL };
    out->operands = cli_allocate(((size_t)argc + 1) * sizeof *out->operands);
    bool only_operands = false;
    while (reading.next < argc) {
        const char *word = argv[reading.next++];
        OptionsOutcome outcome = OPTIONS_READ;
        if (only_operands || word[0] != '-' || word[1] == '\0') {
            out->operands[out->operand_count++] = word;
        } else if (strcmp(word, "--") == 0) {
            only_operands = true;
        } else if (word[1] == '-') {
            outcome = read_long(&reading, word);
        } else {
            outcome = read_letters(&reading, word);
        }
        if (outcome != OPTIONS_READ) return outcome;
    }
    if (reading.help) return OPTIONS_HELP;
    return reading.version ? OPTIONS_VERSION : OPTIONS_READ;
}

void options_free(Arguments *arguments) {
    cli_release(arguments->operands);
    arguments->operands = NULL;
}

static void print_option(const Option *option) {
    char left[64];
    const char *space = option->value ? " " : "",
               *value = option->value ? option->value : "";
    if (option->letter) {
        snprintf(left, sizeof left, "-%c, --%s%s%s", option->letter, option->name, space,
                 value);
    } else {
        snprintf(left, sizeof left, "    --%s%s%s", option->name, space, value);
    }
    printf("  %-26s  %s\n", left, option->help);
}

void options_print(const Option *options, size_t option_count) {
    for (size_t i = 0; i < option_count; i++) print_option(&options[i]);
    for (size_t i = 0; i < COMMON_COUNT; i++) print_option(&common[i]);
}
