#include "conflicts.h"

#define FIRST_CAPACITY 4096u

static size_t place_of(const NameHashes *names, uint64_t hash) {
    size_t i = hash & (names->capacity - 1);
    while (names->hashes[i] != 0 && names->hashes[i] != hash)
        i = (i + 1) & (names->capacity - 1);
    return i;
}

static void grow(NameHashes *names, Arena *arena) {
    NameHashes old = *names;
    names->capacity = old.capacity ? old.capacity * 2 : FIRST_CAPACITY;
    names->hashes = ARENA_ARRAY(arena, uint64_t, names->capacity);
    names->things = ARENA_ARRAY(arena, uint32_t, names->capacity);
    for (size_t i = 0; i < old.capacity; i++) {
        if (old.hashes[i] == 0) continue;
        size_t place = place_of(names, old.hashes[i]);
        names->hashes[place] = old.hashes[i];
        names->things[place] = old.things[i];
    }
}

uint32_t conflicts_add(NameHashes *names, Arena *arena, Slice name, uint32_t thing) {
    if (names->count * 4 >= names->capacity * 3) grow(names, arena);
    uint64_t hash = slice_hash(name);
    if (hash == 0) hash = 1;
    size_t place = place_of(names, hash);
    if (names->hashes[place] != 0) return names->things[place];
    names->hashes[place] = hash;
    names->things[place] = thing;
    names->count++;
    return thing;
}
