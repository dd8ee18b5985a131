#include "identifiers.h"

#include "memory.h"

#include <stdint.h>
#include <string.h>

/* FNV-1a. */
static size_t hash(const char *text) {
    uint64_t value = 0xcbf29ce484222325u;
    for (; *text; text++) value = (value ^ (unsigned char)*text) * 0x100000001b3u;
    return (size_t)value;
}

/* The place that holds `identifier`, or the free one where it belongs. */
static Identifier *find(const Identifiers *set, const char *identifier) {
    size_t i = hash(identifier) & (set->capacity - 1);
    while (set->places[i].identifier &&
           strcmp(set->places[i].identifier, identifier) != 0) {
        i = (i + 1) & (set->capacity - 1);
    }
    return &set->places[i];
}

static void grow(Identifiers *set) {
    Identifiers old = *set;
    set->capacity = old.capacity ? old.capacity * 2 : 64;
    set->places = cli_allocate(set->capacity * sizeof *set->places);
    for (size_t i = 0; i < old.capacity; i++) {
        if (!old.places[i].identifier) continue;
        *find(set, old.places[i].identifier) = old.places[i];
    }
    cli_release(old.places);
}

const char *identifiers_add(Identifiers *set, const char *identifier,
                            const char *letter) {
    if (set->count * 2 >= set->capacity) grow(set);
    Identifier *place = find(set, identifier);
    if (place->identifier) return place->letter;
    *place = (Identifier){ cli_copy(identifier), cli_copy(letter) };
    set->count++;
    return NULL;
}

void identifiers_free(Identifiers *set) {
    for (size_t i = 0; i < set->capacity; i++) {
        cli_release(set->places[i].identifier);
        cli_release(set->places[i].letter);
    }
    cli_release(set->places);
    *set = (Identifiers){ 0 };
}
