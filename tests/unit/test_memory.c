#include "base/memory.h"
#include "check.h"

#include <stdint.h>

static void counts_allocations(void) {
    size_t before = memory_count();
    char *block = memory_allocate(10);
    CHECK(block != NULL);
    block[9] = 'x';
    block = memory_resize(block, 1000);
    CHECK(block != NULL && block[9] == 'x');
    CHECK_INT(memory_count() - before, 2);
    memory_release(block);
    memory_release(NULL);
    CHECK_INT(memory_count() - before, 2);
}

static void fails_from_the_nth_on(void) {
    memory_fail_after(2);
    char *first = memory_allocate(1);
    CHECK(first != NULL);
    CHECK(memory_allocate(1) == NULL);
    CHECK(memory_resize(first, 2) == NULL);
    memory_fail_after(0);
    first[0] = 'x'; /* a failed resize leaves the block to us */
    first = memory_resize(first, 2);
    CHECK(first != NULL && first[0] == 'x');
    memory_release(first);
}

static void refuses_absurd_sizes(void) {
    volatile size_t absurd = SIZE_MAX / 2;
    CHECK(memory_allocate(absurd) == NULL);
}

int main(void) {
    counts_allocations();
    fails_from_the_nth_on();
    refuses_absurd_sizes();
    return check_summary();
}
