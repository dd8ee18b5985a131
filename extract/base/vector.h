/* The one typed vector. Its items live in an arena and move when it grows, so keep
   indexes, not pointers, while it is growing.

       VECTOR(Token) tokens = {0};
       vector_push(arena, &tokens, ((Token){ .start = 0, .end = 4 }));
       for (size_t i = 0; i < tokens.count; i++) use(&tokens.items[i]); */
#ifndef STANDPUNT_BASE_VECTOR_H
#define STANDPUNT_BASE_VECTOR_H

#include "arena.h"

#include <stddef.h>

#define VECTOR(Type) \
    struct { \
        Type *items; /* `count` of them are valid */ \
        size_t count; \
        size_t capacity; \
    }

/* Appends a value (an expression of the item type; put compound literals in
   parentheses). */
#define vector_push(arena, vector, ...) \
    ((vector)->items = (vector)->count < (vector)->capacity \
                           ? (vector)->items \
                           : vector_room((arena), (vector)->items, (vector)->count, \
                                         &(vector)->capacity, sizeof *(vector)->items), \
     (vector)->items[(vector)->count++] = (__VA_ARGS__))

/* Makes room in an empty vector for about as many items as it will have. */
#define vector_expect(arena, vector, expected) \
    ((vector)->capacity = (expected), \
     (vector)->items = arena_grow((arena), NULL, 0, \
                                  (vector)->capacity * sizeof *(vector)->items))

/* For vector_push: room for one more item after `count`. */
void *vector_room(Arena *arena, void *items, size_t count, size_t *capacity, size_t size);

#endif
