#include "lines.h"

#include <stdio.h>
#include <string.h>
#include <yajl/yajl_parse.h>

/* What is shown of a wrong line, in bytes before and behind the place. */
#define EXCERPT 60

typedef enum {
    FIELD_OTHER,
    FIELD_ID,
    FIELD_DATE,
    FIELD_TEXT,
    FIELD_BASE64,
    FIELD_METADATA,
    FIELD_COUNT
} Field;

static const char *const field_names[FIELD_COUNT] = {
    [FIELD_OTHER] = "",    [FIELD_ID] = "id",         [FIELD_DATE] = "date",
    [FIELD_TEXT] = "text", [FIELD_BASE64] = "base64", [FIELD_METADATA] = "metadata",
};

typedef struct {
    Field field;    /* of the value that comes next, at depth 1 */
    unsigned depth; /* of open objects and arrays */
    bool object;    /* the outermost is an object */
    Buffer values[FIELD_COUNT];
    bool given[FIELD_COUNT];
    const char *problem; /* NULL: none */
} Line;

/* A value that is no string. */
static int other_value(Line *line) {
    bool wanted = line->depth == 1 && line->field != FIELD_OTHER;
    if (line->depth == 0) line->problem = "expected an object: {\"text\": ...}";
    if (wanted) line->problem = "expected a string";
    line->field = FIELD_OTHER;
    return line->problem == NULL;
}

static int on_null(void *user) {
    Line *line = user;
    if (line->depth != 1) return other_value(line);
    line->field = FIELD_OTHER; /* as if the key were not there */
    return 1;
}

static int on_boolean(void *user, int value) {
    (void)value;
    return other_value(user);
}

static int on_number(void *user, const char *text, size_t length) {
    (void)text, (void)length;
    return other_value(user);
}

static int on_string(void *user, const unsigned char *text, size_t length) {
    Line *line = user;
    if (line->depth != 1 || line->field == FIELD_OTHER) {
        line->field = FIELD_OTHER;
        if (line->depth == 0) line->problem = "expected an object: {\"text\": ...}";
        return line->problem == NULL;
    }
    if (line->given[line->field]) {
        line->problem = "this key was given before";
        return 0;
    }
    line->given[line->field] = true;
    buffer_append(&line->values[line->field], (const char *)text, length);
    line->field = FIELD_OTHER;
    return 1;
}

static int on_key(void *user, const unsigned char *text, size_t length) {
    Line *line = user;
    if (line->depth != 1) return 1;
    line->field = FIELD_OTHER;
    for (Field f = FIELD_ID; f < FIELD_COUNT; f++)
        if (strlen(field_names[f]) == length && memcmp(field_names[f], text, length) == 0)
            line->field = f;
    return 1;
}

static int on_open_object(void *user) {
    Line *line = user;
    if (line->depth == 0)
        line->object = true;
    else if (!other_value(line))
        return 0;
    line->depth++;
    return 1;
}

static int on_open_array(void *user) {
    Line *line = user;
    if (!other_value(line)) return 0;
    line->depth++;
    return 1;
}

static int on_close(void *user) {
    ((Line *)user)->depth--;
    return 1;
}

static const yajl_callbacks callbacks = {
    .yajl_null = on_null,
    .yajl_boolean = on_boolean,
    .yajl_number = on_number,
    .yajl_string = on_string,
    .yajl_start_map = on_open_object,
    .yajl_map_key = on_key,
    .yajl_end_map = on_close,
    .yajl_start_array = on_open_array,
    .yajl_end_array = on_close,
};

/* "<stdin>:12:34: …", the line around the place, and a caret. */
static void fail_at(Input *input, size_t at, const char *problem) {
    const char *text = input->bytes.bytes;
    size_t length = input->bytes.length;
    if (at > length) at = length;
    size_t from = at > EXCERPT ? at - EXCERPT : 0;
    size_t to = at + EXCERPT < length ? at + EXCERPT : length;
    while (from < at && (text[from] & 0xC0) == 0x80) from++;
    while (to > at && to < length && (text[to] & 0xC0) == 0x80) to--;
    size_t columns = 0, indent = 0;
    for (size_t i = 0; i < at; i++) {
        if ((text[i] & 0xC0) == 0x80) continue;
        columns++;
        if (i >= from) indent++;
    }
    buffer_print(&input->problem, "%s:%zu: %s\n  ", input->name.bytes, columns + 1,
                 problem);
    for (size_t i = from; i < to; i++) {
        bool control = (unsigned char)text[i] < ' ';
        buffer_append(&input->problem, control ? " " : text + i, 1);
    }
    buffer_print(&input->problem, "\n  %*s^\n", (int)indent, "");
}

/* The reason in a message of yajl: "parse error: invalid token …\n" and more lines. */
static void fail_as_parsed(Input *input, yajl_handle parser, size_t at) {
    unsigned char *said = yajl_get_error(parser, 0, NULL, 0);
    char reason[120];
    snprintf(reason, sizeof reason, "no JSON: %.*s",
             said ? (int)strcspn((char *)said, "\n") : 10,
             said ? (char *)said : "wrong text");
    if (said) yajl_free_error(parser, said);
    fail_at(input, at > 0 ? at - 1 : 0, reason);
}

static bool parse(Input *input, Line *line) {
    yajl_handle parser = yajl_alloc(&callbacks, NULL, line);
    if (!parser) {
        input_fail(input, "there is no memory to read it");
        return false;
    }
    yajl_status status =
        yajl_parse(parser, (unsigned char *)input->bytes.bytes, input->bytes.length);
    size_t at = yajl_get_bytes_consumed(parser);
    if (status == yajl_status_ok) {
        status = yajl_complete_parse(parser);
        at = input->bytes.length + 1;
    }
    if (line->problem)
        fail_at(input, at > 0 ? at - 1 : 0, line->problem);
    else if (status != yajl_status_ok)
        fail_as_parsed(input, parser, at);
    yajl_free(parser);
    return input->problem.length == 0;
}

/* Value of a digit of base64 (RFC 4648); -1: none; -2: '=' */
static int digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    if (c == '/' || c == '_') return 63;
    return c == '=' ? -2 : -1;
}

/* In place: three bytes for four digits. White space is passed over. The last four may
   be filled up with '=', or short. */
static bool decode(Buffer *text) {
    size_t out = 0, digits = 0, padding = 0;
    unsigned long bits = 0;
    for (size_t i = 0; i < text->length; i++) {
        char c = text->bytes[i];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
        int value = digit(c);
        if (value == -1 || (padding > 0 && value >= 0)) return false;
        if (value == -2) {
            padding++;
            continue;
        }
        bits = (bits << 6 | (unsigned long)value) & 0xFFFFFF;
        digits++;
        if (digits % 4 == 2) text->bytes[out++] = (char)(unsigned char)(bits >> 4);
        if (digits % 4 == 3) text->bytes[out++] = (char)(unsigned char)(bits >> 2);
        if (digits % 4 == 0) text->bytes[out++] = (char)(unsigned char)bits;
    }
    text->length = out;
    bool filled = padding <= 2 && (digits + padding) % 4 == 0;
    return digits % 4 != 1 && (padding == 0 || filled);
}

static void swap(Buffer *a, Buffer *b) {
    Buffer c = *a;
    *a = *b;
    *b = c;
}

static void take_fields(Input *input, Line *line) {
    bool text = line->given[FIELD_TEXT], packed = line->given[FIELD_BASE64];
    if (!line->object || text == packed) {
        fail_at(input, 0,
                text ? "both 'text' and 'base64' are given"
                     : "neither 'text' nor 'base64' is given");
        return;
    }
    if (packed && !decode(&line->values[FIELD_BASE64])) {
        fail_at(input, 0, "'base64' is not base64");
        return;
    }
    swap(&input->bytes, &line->values[packed ? FIELD_BASE64 : FIELD_TEXT]);
    swap(&input->metadata, &line->values[FIELD_METADATA]);
    swap(&input->id, &line->values[FIELD_ID]);
    swap(&input->date, &line->values[FIELD_DATE]);
    if (input->id.length > 0) buffer_append(&input->id, "", 1);
    if (input->date.length > 0) buffer_append(&input->date, "", 1);
}

void line_read(Input *input) {
    Line line = { 0 };
    if (parse(input, &line)) take_fields(input, &line);
    for (Field f = FIELD_OTHER; f < FIELD_COUNT; f++) buffer_free(&line.values[f]);
}
