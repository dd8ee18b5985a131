/* The counters below are the one exception to 'no global state': they only serve tests
   that make the heap run empty, they must see every allocation wherever it is made, and
   no result depends on them. Being thread-local they need no lock, and threads do not
   disturb each other. */
#include "memory.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>

static _Thread_local size_t made; /* allocations since the thread started */
static _Thread_local size_t
    fail_at; /* value of `made` from which on all fails; 0: never */

/* Counts an allocation and says whether it may go on. */
static bool may_allocate(void) {
    made++;
    return fail_at == 0 || made < fail_at;
}

void *memory_allocate(size_t size) {
    assert(size > 0);
    return may_allocate() ? malloc(size) : NULL;
}

void *memory_resize(void *block, size_t size) {
    assert(size > 0);
    return may_allocate() ? realloc(block, size) : NULL;
}

void memory_release(void *block) {
    free(block);
}

void memory_fail_after(size_t n) {
    fail_at = n == 0 ? 0 : made + n;
}

size_t memory_count(void) {
    return made;
}
