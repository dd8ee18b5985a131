/* Memory of the tool. When there is none left the tool says so and ends with EXIT_FAILED;
   files half written are removed. */
#ifndef STANDPUNT_CLI_MEMORY_H
#define STANDPUNT_CLI_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

void *cli_allocate(size_t size); /* zeroes; never NULL */
void *cli_resize(void *block, size_t size);
void cli_release(void *block); /* NULL is allowed */

/* A copy of a string; the caller's. */
char *cli_copy(const char *text);

/* "a" "/" "b": a path below a folder; the caller's. No double '/'. */
char *cli_join(const char *folder, const char *name);

/* Bytes that grow. {0} is the empty one. */
typedef struct {
    char *bytes;
    size_t length;
    size_t capacity;
} Buffer;

/* Room for `size` more bytes behind the length; gives where they begin. */
char *buffer_room(Buffer *buffer, size_t size);
void buffer_append(Buffer *buffer, const char *bytes, size_t length);
/* As printf. */
void buffer_print(Buffer *buffer, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;
void buffer_free(Buffer *buffer); /* gives the memory back; {0} again */

/* A StpSink's function; `user` is a Buffer. Always true. */
bool buffer_sink(void *user, const char *bytes, size_t length);

#endif
