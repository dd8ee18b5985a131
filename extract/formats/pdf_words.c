/* Reads the lines that standpunt-pdf writes: pdf/protocol.h. They come from a process
   that has read untrusted data, so nothing in them is trusted: what is not as it must be
   ends the reading, and numbers are cut to what a page can have. */
#include "pdf_page.h"

#include <string.h>

/* Fifty metres: no page is larger, and sums stay within 32 bits. */
#define FARTHEST 15000000
/* Sizes of fonts above this are not told apart, in tenths of a point. */
#define LARGEST_FONT 1000

typedef struct {
    const char *at;
    const char *end; /* of the line */
} Fields;

static Slice next_field(Fields *fields) {
    const char *from = fields->at;
    size_t left = (size_t)(fields->end - from);
    const char *tab = left > 0 ? memchr(from, '\t', left) : NULL;
    const char *to = tab ? tab : fields->end;
    fields->at = tab ? tab + 1 : fields->end;
    return (Slice){ from, (size_t)(to - from) };
}

static int32_t next_number(Fields *fields) {
    Slice text = next_field(fields);
    size_t at = text.length > 0 && text.text[0] == '-' ? 1 : 0;
    int32_t value = 0;
    for (size_t i = at; i < text.length && value < FARTHEST; i++) {
        unsigned digit = (unsigned)(unsigned char)text.text[i] - '0';
        if (digit > 9) return 0;
        value = value * 10 + (int32_t)digit;
    }
    if (value > FARTHEST) value = FARTHEST;
    return at == 1 ? -value : value;
}

/* A box with its corners in order, and some extent. */
static Box next_box(Fields *fields) {
    Box box;
    box.left = next_number(fields);
    box.top = next_number(fields);
    box.right = next_number(fields);
    box.bottom = next_number(fields);
    if (box.right <= box.left) box.right = box.left + 1;
    if (box.bottom <= box.top) box.bottom = box.top + 1;
    return box;
}

static bool has_letter(Slice style, char letter) {
    return style.length > 0 && memchr(style.text, letter, style.length) != NULL;
}

static PdfWord next_word(Fields *fields) {
    PdfWord word = { .box = next_box(fields) };
    word.size = next_number(fields);
    if (word.size <= 0) word.size = word.box.bottom - word.box.top;
    Slice style = next_field(fields);
    word.bold = has_letter(style, 'b');
    word.italic = has_letter(style, 'i');
    word.glued = has_letter(style, 'g');
    word.text = (Slice){ fields->at, (size_t)(fields->end - fields->at) };
    return word;
}

/* The size in which most bytes are written, to a tenth of a point. */
static int32_t body_size(const PdfWordVector *words) {
    size_t bytes[LARGEST_FONT + 1] = { 0 };
    size_t best = 0;
    for (size_t i = 0; i < words->count; i++) {
        int32_t tenths = (words->items[i].size + 5) / 10;
        if (tenths > LARGEST_FONT) tenths = LARGEST_FONT;
        bytes[tenths] += words->items[i].text.length;
    }
    for (size_t i = 1; i <= LARGEST_FONT; i++)
        if (bytes[i] > bytes[best]) best = i;
    return best > 0 ? (int32_t)best * 10 : 100;
}

bool pdf_words_read(PdfWords *out, Arena *arena, Slice output) {
    VECTOR(PdfPage) pages = { 0 };
    PdfWordVector words = { 0 };
    const char *end = output.text + output.length;
    bool complete = false;
    if (output.length == 0 ||
        utf8_valid_prefix(output.text, output.length) < output.length)
        return false;
    for (const char *at = output.text; at < end && !complete;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (!stop) return false;
        Fields fields = { at, stop };
        Slice kind = next_field(&fields);
        if (slice_is(kind, "page")) {
            PdfPage page = { .first = words.count };
            page.width = next_number(&fields);
            page.height = next_number(&fields);
            vector_push(arena, &pages, page);
        } else if (slice_is(kind, "word") && pages.count > 0) {
            PdfWord word = next_word(&fields);
            if (word.text.length > 0) {
                vector_push(arena, &words, word);
                pages.items[pages.count - 1].count++;
            }
        } else if (slice_is(kind, "end")) {
            complete = true;
        } else {
            return false;
        }
        at = stop + 1;
    }
    *out = (PdfWords){ pages.items, pages.count, words.items, words.count,
                       body_size(&words) };
    return complete;
}
