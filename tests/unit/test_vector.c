#include "base/vector.h"
#include "check.h"

#include <stdint.h>

typedef struct {
    int number;
    char letter;
} Item;

int main(void) {
    Arena *arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return 1;

    VECTOR(Item) items = { 0 };
    for (int i = 0; i < 1000; i++) {
        vector_push(arena, &items, ((Item){ .number = i, .letter = 'a' }));
    }
    CHECK_INT(items.count, 1000);
    CHECK(items.capacity >= items.count);
    bool same = true;
    for (int i = 0; i < 1000; i++) {
        same = same && items.items[i].number == i && items.items[i].letter == 'a';
    }
    CHECK(same);

    /* Doubling: what is left behind is no more than what is in use. */
    CHECK(arena_used(arena) <= 3 * items.capacity * sizeof(Item));

    size_t capacity = SIZE_MAX / 2;
    volatile bool jumped = false;
    if (setjmp(*arena_guard(arena))) {
        jumped = true;
    } else {
        vector_room(arena, NULL, capacity, &capacity, 64);
    }
    CHECK(jumped);
    arena_free(arena);
    return check_summary();
}
