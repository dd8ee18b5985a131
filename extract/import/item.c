#include "item.h"

#include "../base/limits.h"
#include "../vocabulary/iris.h"

#include <string.h>

void item_clear(Item *item) {
    Arena *arena = item->arena;
    arena_reset(arena);
    *item = (Item){ .arena = arena };
}

static Slice copied(const Item *item, Slice text) {
    return (Slice){ arena_copy(item->arena, text.text, text.length), text.length };
}

void item_add_class(Item *item, Slice class) {
    if (class.length > 0 && item->classes.count < LIMIT_ITEM_NAMES)
        vector_push(item->arena, &item->classes, copied(item, class));
}

void item_add_name(Item *item, Slice text, Slice language, bool label) {
    text = slice_trim(text);
    if (text.length == 0 || item->names.count == LIMIT_ITEM_NAMES) return;
    ItemName name = { copied(item, text), copied(item, language), label };
    vector_push(item->arena, &item->names, name);
}

uint32_t item_number(Slice text) {
    size_t before = strlen(IRI_WIKIDATA);
    if (text.length > before && memcmp(text.text, IRI_WIKIDATA, before) == 0)
        text = slice_between(text.text, before, text.length);
    if (text.length < 2 || text.length > 11 || text.text[0] != 'Q' || text.text[1] == '0')
        return 0;
    uint64_t number = 0;
    for (size_t i = 1; i < text.length; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return 0;
        number = number * 10 + (uint64_t)(text.text[i] - '0');
    }
    return number <= UINT32_MAX ? (uint32_t)number : 0;
}
