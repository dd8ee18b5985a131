/* A small open-addressing table from keys to things; its order is never seen outside. */
#include "things.h"

#include "../base/unicode.h"

#include <string.h>

typedef struct {
    Slice key; /* "e:" and the bytes of the number of an entity, "actor:baltic sea project
                  team" for a name */
    uint32_t thing;
} Entry;

struct ThingTable {
    Entry *entries;
    size_t capacity; /* a power of two */
    size_t count;
};

ThingTable *things_new(Arena *arena) {
    ThingTable *table = ARENA_NEW(arena, ThingTable);
    table->capacity = 256;
    table->entries = ARENA_ARRAY(arena, Entry, table->capacity);
    return table;
}

static Entry *find(const ThingTable *table, Slice key) {
    size_t i = slice_hash(key) & (table->capacity - 1);
    while (table->entries[i].key.length && !slice_equal(table->entries[i].key, key))
        i = (i + 1) & (table->capacity - 1);
    return &table->entries[i];
}

static void grow(Arena *arena, ThingTable *table) {
    ThingTable old = *table;
    table->capacity *= 2;
    table->entries = ARENA_ARRAY(arena, Entry, table->capacity);
    for (size_t i = 0; i < old.capacity; i++)
        if (old.entries[i].key.length) *find(table, old.entries[i].key) = old.entries[i];
}

static void insert(Arena *arena, ThingTable *table, Slice key, uint32_t thing) {
    if (2 * ++table->count > table->capacity) grow(arena, table);
    *find(table, key) = (Entry){ key, thing };
}

Slice plain_name(Arena *arena, Slice name) {
    char *out = ARENA_ARRAY(arena, char, name.length * 2 + 1);
    size_t used = 0;
    bool gap = false;
    for (size_t i = 0; i < name.length;) {
        uint32_t c = unicode_to_lower(utf8_next(name.text, &i));
        if (!unicode_is_letter(c) && !unicode_is_digit(c)) {
            gap = used > 0;
            continue;
        }
        if (gap) out[used++] = ' ';
        gap = false;
        used += unicode_encode(c, out + used);
    }
    return (Slice){ out, used };
}

bool has_plain_name(Slice name) {
    for (size_t i = 0; i < name.length;) {
        uint32_t c = unicode_to_lower(utf8_next(name.text, &i));
        if (unicode_is_letter(c) || unicode_is_digit(c)) return true;
    }
    return false;
}

uint32_t thing_new(Letter *letter, uint32_t class, Slice label, TokenSpan tokens) {
    Thing thing = {
        .class = class,
        .entity = NONE,
        .label = label,
        .first = NONE,
        .holder = NONE,
        .tokens = tokens,
    };
    vector_push(letter->arena, &letter->things, thing);
    return (uint32_t)letter->things.count - 1;
}

uint32_t thing_of_entity(Letter *letter, ThingTable *table, uint32_t entity) {
    char text[2 + sizeof entity] = "e:";
    memcpy(text + 2, &entity, sizeof entity);
    Slice key = { text, sizeof text };
    const Entry *entry = find(table, key);
    if (entry->key.length) return entry->thing;
    const Entity *e = &letter->vocabulary->entities[entity];
    uint32_t thing = thing_new(letter, e->class, e->label, (TokenSpan){ 0, 0 });
    letter->things.items[thing].entity = entity;
    key.text = arena_copy(letter->arena, text, sizeof text);
    insert(letter->arena, table, key, thing);
    return thing;
}

uint32_t thing_of_entry(Letter *letter, ThingTable *table, const ListEntry *entry) {
    if (entry->entity != NONE) return thing_of_entity(letter, table, entry->entity);
    Slice key = slice_of(
        arena_format(letter->arena, "l:%.*s", (int)entry->key.length, entry->key.text));
    const Entry *known = find(table, key);
    if (known->key.length) return known->thing;
    uint32_t thing = thing_new(letter, entry->class, entry->label, (TokenSpan){ 0, 0 });
    letter->things.items[thing].entry = entry;
    insert(letter->arena, table, key, thing);
    return thing;
}

uint32_t thing_of_name(Letter *letter, ThingTable *table, uint32_t class, Slice name,
                       TokenSpan tokens) {
    Slice plain = plain_name(letter->arena, name);
    Slice space = letter->vocabulary->classes[class].id_space;
    char *text = ARENA_ARRAY(letter->arena, char, space.length + 1 + plain.length);
    Slice key = { text, space.length + 1 + plain.length };
    if (space.length > 0) memcpy(text, space.text, space.length);
    text[space.length] = ':';
    if (plain.length > 0) memcpy(text + space.length + 1, plain.text, plain.length);
    const Entry *entry = find(table, key);
    if (entry->key.length) return entry->thing;
    uint32_t thing = thing_new(letter, class, name, tokens);
    insert(letter->arena, table, key, thing);
    return thing;
}

void thing_add_name(Letter *letter, uint32_t index, Slice name) {
    Thing *thing = &letter->things.items[index];
    if (name.length == 0 || slice_equal(name, thing->label)) return;
    uint32_t at = 0;
    while (at < thing->name_count && slice_compare(thing->names[at], name) < 0) at++;
    if (at < thing->name_count && slice_equal(thing->names[at], name)) return;
    Slice *names = ARENA_ARRAY(letter->arena, Slice, thing->name_count + 1);
    for (uint32_t i = 0; i < at; i++) names[i] = thing->names[i];
    names[at] = name;
    for (uint32_t i = at; i < thing->name_count; i++) names[i + 1] = thing->names[i];
    thing->names = names;
    thing->name_count++;
}
