#include "memory.h"

#include "command.h"
#include "message.h"
#include "whole_file.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void out_of_memory(void) {
    whole_file_remove_part();
    message("out of memory");
    _Exit(
        EXIT_FAILED); /* other threads may be at work: no clean-up that they would see */
}

void *cli_allocate(size_t size) {
    void *block = calloc(1, size ? size : 1);
    if (!block) out_of_memory();
    return block;
}

void *cli_resize(void *block, size_t size) {
    void *resized = realloc(block, size ? size : 1);
    if (!resized) out_of_memory();
    return resized;
}

void cli_release(void *block) {
    free(block);
}

char *cli_copy(const char *text) {
    size_t size = strlen(text) + 1;
    return memcpy(cli_allocate(size), text, size);
}

char *cli_join(const char *folder, const char *name) {
    size_t length = strlen(folder), size = strlen(name) + 1;
    while (length > 1 && folder[length - 1] == '/') length--;
    char *path = cli_allocate(length + 1 + size);
    memcpy(path, folder, length);
    if (path[length - 1] != '/') path[length++] = '/';
    memcpy(path + length, name, size);
    return path;
}

char *buffer_room(Buffer *buffer, size_t size) {
    if (size > SIZE_MAX / 4) out_of_memory();
    if (buffer->capacity - buffer->length < size) {
        size_t capacity = buffer->capacity ? buffer->capacity : 4096;
        while (capacity - buffer->length < size) {
            if (capacity > SIZE_MAX / 4) out_of_memory();
            capacity *= 2;
        }
        buffer->bytes = cli_resize(buffer->bytes, capacity);
        buffer->capacity = capacity;
    }
    return buffer->bytes + buffer->length;
}

void buffer_append(Buffer *buffer, const char *bytes, size_t length) {
    if (length == 0) return;
    memcpy(buffer_room(buffer, length), bytes, length);
    buffer->length += length;
}

void buffer_print(Buffer *buffer, const char *format, ...) {
    assert(format);
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length <= 0) return;
    char *room = buffer_room(buffer, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(room, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

void buffer_free(Buffer *buffer) {
    cli_release(buffer->bytes);
    *buffer = (Buffer){ 0 };
}

bool buffer_sink(void *user, const char *bytes, size_t length) {
    buffer_append(user, bytes, length);
    return true;
}
