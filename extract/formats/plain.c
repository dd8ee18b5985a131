#include "plain.h"

#include "../base/limits.h"
#include "../base/unicode.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* Text may hold a few stray control characters (they are dropped); more than one in so
   many bytes, and this many at all, make it binary. */
#define CONTROL_SHARE 64
#define CONTROL_LEAST 8

static const char encoding_hint[] =
    "if the letter is in another encoding, such as ISO-8859-1 or WINDOWS-1252, name it";

static StpStatus too_large(const StpLetter *letter, Diagnostics *diagnostics) {
    diagnose_file(diagnostics, STP_ERROR, letter->name, "letter is larger than %u MiB",
                  LIMIT_LETTER_BYTES / (1024 * 1024));
    return STP_LIMIT;
}

/* How a conversion went. */
typedef struct {
    StpStatus status;
    size_t length; /* bytes of UTF-8 that came out */
    size_t wrong;  /* offset of the byte that is wrong, when STP_BAD_LETTER */
    bool unknown;  /* the encoding itself is not known */
} Conversion;

/* Converts into `out`, or only measures when `out` is NULL. */
static void convert_all(iconv_t converter, Slice bytes, char *out, Conversion *result) {
    char scratch[4096];
    char *input = (char *)(uintptr_t)bytes.text;
    size_t left = bytes.length;
    bool flushing = false;
    for (;;) {
        char *output = out ? out + result->length : scratch;
        char *start = output;
        size_t room = sizeof scratch;
        size_t count = flushing ? iconv(converter, NULL, NULL, &output, &room)
                                : iconv(converter, &input, &left, &output, &room);
        int error = errno;
        result->length += (size_t)(output - start);
        if (count == (size_t)-1 && error != E2BIG) {
            result->status = STP_BAD_LETTER;
            result->wrong = bytes.length - left;
            return;
        }
        if (result->length > LIMIT_LETTER_BYTES) {
            result->status = STP_LIMIT;
            return;
        }
        if (count == (size_t)-1) continue;
        if (flushing) return;
        flushing = true;
    }
}

/* No memory of the arena may be asked for while the converter is open: the arena would
   jump past iconv_close. So a letter is converted twice, first only to measure it. */
static Conversion convert(const char *encoding, Slice bytes, char *out) {
    Conversion result = { .status = STP_OK };
    iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == (iconv_t)-1) {
        result.status = errno == ENOMEM ? STP_NO_MEMORY : STP_BAD_LETTER;
        result.unknown = true;
        return result;
    }
    convert_all(converter, bytes, out, &result);
    iconv_close(converter);
    return result;
}

static StpStatus convert_letter(Slice *text, const char *encoding, Arena *arena,
                                const StpLetter *letter, Diagnostics *diagnostics) {
    Conversion measured = convert(encoding, *text, NULL);
    if (measured.status == STP_LIMIT) return too_large(letter, diagnostics);
    if (measured.status == STP_NO_MEMORY) return measured.status;
    if (measured.unknown) {
        diagnose_file(diagnostics, STP_ERROR, letter->name, "unknown encoding '%s'",
                      encoding);
        return STP_BAD_LETTER;
    }
    if (measured.status != STP_OK) {
        SourceText source = { letter->name, *text };
        diagnose(diagnostics, STP_ERROR, &source, measured.wrong, encoding_hint,
                 "not %s at byte offset %zu", encoding, measured.wrong);
        return STP_BAD_LETTER;
    }
    /* Room for a last step of the converter, which is told that there is always some. */
    char *out = arena_alloc(arena, measured.length + 4096);
    Conversion done = convert(encoding, *text, out);
    if (done.status != STP_OK) return STP_NO_MEMORY;
    *text = (Slice){ out, done.length };
    return STP_OK;
}

/* Letters in these need no conversion. */
static bool is_utf8_name(const char *name) {
    static const char *const names[] = { "utf-8", "utf8" };
    for (size_t i = 0; i < 2; i++) {
        size_t at = 0;
        while (name[at] && unicode_to_lower((unsigned char)name[at]) ==
                               (uint32_t)(unsigned char)names[i][at]) {
            at++;
        }
        if (!name[at] && !names[i][at]) return true;
    }
    return false;
}

/* The encoding that a byte order mark tells; NULL: there is no mark that needs a
   conversion. */
static const char *marked_encoding(Slice text) {
    bool mark = text.length >= 2 && (memcmp(text.text, "\xFF\xFE", 2) == 0 ||
                                     memcmp(text.text, "\xFE\xFF", 2) == 0);
    return mark ? "UTF-16" : NULL;
}

/* White space is none. DEL is left to the cleaning of lines. */
static bool is_control(unsigned char c) {
    return c < 0x20 && (c < '\t' || c > '\r');
}

/* Whether one of eight bytes is below 0x20: only then subtracting borrows into a top bit
   that was not set. */
static bool any_control(const char *text) {
    uint64_t word;
    memcpy(&word, text, sizeof word);
    const uint64_t each = UINT64_C(0x0101010101010101);
    return ((word - each * 0x20) & ~word & each * 0x80) != 0;
}

/* Whether the bytes are no text: a NUL, or many control characters. Sets *where to the
   NUL, or to the first of the many. */
static bool is_binary(Slice text, size_t *where) {
    const char *nul = memchr(text.text, '\0', text.length);
    if (nul) {
        *where = (size_t)(nul - text.text);
        return true;
    }
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        while (i + 8 < text.length && !any_control(text.text + i)) i += 8;
        if (!is_control((unsigned char)text.text[i])) continue;
        if (count++ == 0) *where = i;
    }
    return count >= CONTROL_LEAST && count > text.length / CONTROL_SHARE;
}

static StpStatus check_text(Slice text, const StpLetter *letter,
                            Diagnostics *diagnostics) {
    SourceText source = { letter->name, text };
    size_t where = 0;
    if (is_binary(text, &where)) {
        diagnose(diagnostics, STP_ERROR, &source, where,
                 "give plain text; if it is text in UTF-16, name the encoding",
                 "letter is binary: byte %02X at byte offset %zu",
                 (unsigned)(unsigned char)text.text[where], where);
        return STP_BAD_LETTER;
    }
    if (text.length > 5 && memcmp(text.text, "{\\rtf", 5) == 0) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "a document in RTF: save it as .docx");
        return STP_BAD_LETTER;
    }
    size_t valid = utf8_valid_prefix(text.text, text.length);
    if (valid < text.length) {
        diagnose(diagnostics, STP_ERROR, &source, valid, encoding_hint,
                 "not UTF-8: byte %02X at byte offset %zu",
                 (unsigned)(unsigned char)text.text[valid], valid);
        return STP_BAD_LETTER;
    }
    for (size_t i = 0; i < text.length;) {
        uint32_t c = utf8_next(text.text, &i);
        if (!unicode_is_space(c) && c != 0xFEFF && c >= 0x20) return STP_OK;
    }
    diagnose_file(diagnostics, STP_ERROR, letter->name, "letter is empty");
    return STP_BAD_LETTER;
}

StpStatus plain_read(FormatText *out, Arena *arena, const StpLetter *letter,
                     Diagnostics *diagnostics) {
    Slice text = { letter->length ? letter->bytes : "", letter->length };
    if (text.length > LIMIT_LETTER_BYTES) return too_large(letter, diagnostics);
    const char *encoding = letter->encoding ? letter->encoding : marked_encoding(text);
    if (encoding && !is_utf8_name(encoding)) {
        StpStatus status = convert_letter(&text, encoding, arena, letter, diagnostics);
        if (status != STP_OK) return status;
    }
    StpStatus status = check_text(text, letter, diagnostics);
    *out = (FormatText){ .name = letter->name, .format = "text/plain", .text = text };
    return status;
}
