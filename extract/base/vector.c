#include "vector.h"

#include <stdint.h>

/* Where the arena cannot take the old items back, doubling leaves at most as much behind
   as is in use. */
void *vector_room(Arena *arena, void *items, size_t count, size_t *capacity,
                  size_t size) {
    if (count < *capacity) return items;
    size_t wanted = *capacity < 8 ? 8 : *capacity * 2;
    if (wanted > SIZE_MAX / size) longjmp(*arena_guard(arena), 1);
    void *grown = arena_grow(arena, items, *capacity * size, wanted * size);
    *capacity = wanted;
    return grown;
}
