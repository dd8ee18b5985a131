#include "parts.h"

#include "../base/unicode.h"

#include <assert.h>
#include <string.h>

PartWriter parts_new(Arena *arena) {
    return (PartWriter){ .arena = arena };
}

static void put(PartWriter *w, const char *bytes, size_t length) {
    if (w->length + length > w->capacity) {
        size_t capacity = (w->length + length) * 2;
        if (capacity < 4096) capacity = 4096;
        w->text = arena_grow(w->arena, w->text, w->length, capacity);
        w->capacity = capacity;
    }
    memcpy(w->text + w->length, bytes, length);
    w->length += length;
}

/* The part begins only when it has text, and what parts it from the last one. */
static void put_word(PartWriter *w, Slice word) {
    if (!w->begun) {
        if (w->length > 0) put(w, "\n\n", 2);
        w->open.start = (uint32_t)w->length;
        w->begun = true;
    } else if (w->space) {
        put(w, " ", 1);
    }
    w->space = false;
    put(w, word.text, word.length);
}

void parts_begin(PartWriter *w, PartKind kind, Slice element) {
    parts_end(w);
    w->open = (Part){ .kind = kind, .element = element };
}

static void add_valid(PartWriter *w, Slice text) {
    size_t from = 0, at = 0;
    while (at < text.length) {
        size_t here = at;
        uint32_t c = utf8_next(text.text, &at);
        /* A space that does not break keeps its place: '28 676'. */
        if (!unicode_is_space(c) && c >= 0x20) continue;
        if (c == 0xA0 || c == 0x202F) continue;
        if (here > from) put_word(w, slice_between(text.text, from, here));
        w->space = true;
        from = at;
    }
    if (at > from) put_word(w, slice_between(text.text, from, at));
}

void parts_add(PartWriter *w, Slice text) {
    static const char replacement[] = "\uFFFD";
    while (text.length > 0) {
        size_t valid = utf8_valid_prefix(text.text, text.length);
        add_valid(w, (Slice){ text.text, valid });
        if (valid == text.length) return;
        put_word(w, slice_of(replacement));
        text = slice_between(text.text, valid + 1, text.length);
    }
}

void parts_space(PartWriter *w) {
    w->space = true;
}

void parts_line(PartWriter *w) {
    if (!w->begun || w->text[w->length - 1] == '\n') return;
    put(w, "\n", 1);
    w->space = false;
}

void parts_end(PartWriter *w) {
    if (w->begun) {
        if (w->text[w->length - 1] == '\n') w->length--;
        w->open.end = (uint32_t)w->length;
        vector_push(w->arena, &w->parts, w->open);
    }
    w->begun = w->space = false;
}

void parts_move(PartWriter *w, PartWriter *from) {
    assert(!w->begun && !from->begun);
    if (from->parts.count == 0) return;
    if (w->length > 0) put(w, "\n\n", 2);
    uint32_t by = (uint32_t)w->length;
    put(w, from->text, from->length);
    for (size_t i = 0; i < from->parts.count; i++) {
        Part part = from->parts.items[i];
        part.start += by;
        part.end += by;
        vector_push(w->arena, &w->parts, part);
    }
    from->length = 0;
    from->parts.count = 0;
}
