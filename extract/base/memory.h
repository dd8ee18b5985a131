/* The only door to the heap: every byte that Standpunt itself holds comes from here.
   Libraries (PCRE2, raptor2, librdf) allocate for themselves, PCRE2 through these too. */
#ifndef STANDPUNT_BASE_MEMORY_H
#define STANDPUNT_BASE_MEMORY_H

#include <stddef.h>

/* Returns `size` bytes, uninitialised, or NULL when there are none. `size` may not be
   0. */
void *memory_allocate(size_t size);

/* Grows or shrinks `block` (NULL: a new one) to `size` bytes. NULL when it cannot be
   done: `block` is then unchanged and still the caller's. */
void *memory_resize(void *block, size_t size);

/* Gives `block` back. NULL is allowed and does nothing. */
void memory_release(void *block);

/* For tests: let the n-th allocation from now on, and all after it, fail; 0 switches this
   off. Per thread. Compiled in always, so that the tested library is the shipped one. */
void memory_fail_after(size_t n);

/* For tests: number of allocations made by this thread since it started. */
size_t memory_count(void);

#endif
