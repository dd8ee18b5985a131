#include "texts.h"

#include <string.h>

/* One line; false after a diagnostic. */
static bool read_line(Texts *out, Arena *arena, Slice line, size_t number,
                      Diagnostics *diagnostics) {
    Slice trimmed = slice_trim(line);
    if (trimmed.length == 0 || trimmed.text[0] == '#') return true;
    const char *sign = memchr(trimmed.text, '=', trimmed.length);
    size_t offset = (size_t)(trimmed.text - out->source.text.text);
    if (!sign || sign == trimmed.text) {
        diagnose(diagnostics, STP_ERROR, &out->source, offset, NULL,
                 "expected 'key = text'");
        return false;
    }
    size_t place = (size_t)(sign - trimmed.text);
    Text text = { .key = slice_trim(slice_between(trimmed.text, 0, place)),
                  .text =
                      slice_trim(slice_between(trimmed.text, place + 1, trimmed.length)),
                  .line = number };
    if (texts_find(out, text.key)) {
        diagnose(diagnostics, STP_ERROR, &out->source, offset, NULL,
                 "'%.*s' is given twice", (int)text.key.length, text.key.text);
        return false;
    }
    vector_push(arena, &out->texts, text);
    return true;
}

StpStatus texts_read(Texts *out, Arena *arena, const SourceText *source,
                     Diagnostics *diagnostics) {
    *out = (Texts){ .source = *source };
    Slice all = source->text;
    size_t valid = utf8_valid_prefix(all.text, all.length);
    if (valid < all.length) {
        diagnose(diagnostics, STP_ERROR, source, valid, NULL, "not UTF-8: byte %02X",
                 (unsigned char)all.text[valid]);
        return STP_BAD_VOCABULARY;
    }
    bool good = true;
    size_t number = 0;
    for (size_t start = 0; start < all.length;) {
        const char *newline = memchr(all.text + start, '\n', all.length - start);
        size_t end = newline ? (size_t)(newline - all.text) : all.length;
        if (!read_line(out, arena, slice_between(all.text, start, end), ++number,
                       diagnostics))
            good = false;
        start = end + 1;
    }
    return good ? STP_OK : STP_BAD_VOCABULARY;
}

const Text *texts_find(const Texts *texts, Slice key) {
    for (size_t i = 0; i < texts->texts.count; i++) {
        if (slice_equal(texts->texts.items[i].key, key)) return &texts->texts.items[i];
    }
    return NULL;
}
