/* An arena: memory that is given out in small pieces and taken back all at once.

   There is one per letter in flight and one per compiled model. When the heap is empty
   the arena does not return NULL, which every caller would have to check: it jumps to the
   guard that the owner of the arena set, and the owner returns STP_NO_MEMORY. So running
   out of memory has one door out of each public function.

       Arena *arena = arena_new();
       if (!arena) return STP_NO_MEMORY;
       if (setjmp(*arena_guard(arena))) { arena_free(arena); return STP_NO_MEMORY; }
       ... everything below may call arena_alloc without a check ...

   Code between guard and allocation must hold no other resource (file, raptor parser)
   that the guard does not know of; callbacks of C libraries set a guard of their own (see
   vocabulary/read.c). */
#ifndef STANDPUNT_BASE_ARENA_H
#define STANDPUNT_BASE_ARENA_H

#include <setjmp.h>
#include <stddef.h>

typedef struct Arena Arena;

/* A new, empty arena, owned by the caller; NULL when there is no memory. */
Arena *arena_new(void);

/* Frees the arena and all that it gave out. NULL is allowed. */
void arena_free(Arena *arena);

/* Takes everything back but keeps the blocks for the next letter. All pointers die. */
void arena_reset(Arena *arena);

/* Takes a large piece back before the rest; one that shares its block with others stays
   until the reset. NULL is allowed. */
void arena_release(Arena *arena, const void *piece);

/* The place to jump to when memory runs out. Must be set by setjmp before arena_alloc. */
jmp_buf *arena_guard(Arena *arena);

/* `size` bytes of zeroes, aligned for any type. Never NULL. */
void *arena_alloc(Arena *arena, size_t size);

/* `size` bytes for a piece of `used` bytes that has become too small: the first `used`
   are kept, what follows is not cleared. NULL with 0 is an empty piece. The piece stays
   where it is when nothing was given out behind it, else it moves. Never NULL. */
void *arena_grow(Arena *arena, void *piece, size_t used, size_t size);

/* Copies `length` bytes of `text` and adds a NUL. Never NULL. */
char *arena_copy(Arena *arena, const char *text, size_t length);

/* printf into the arena; the result ends in NUL. Never NULL. */
char *arena_format(Arena *arena, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* Bytes given out since the arena was made or reset. */
size_t arena_used(const Arena *arena);

#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, count) \
    ((Type *)arena_alloc((arena), sizeof(Type) * (count)))

#endif
