/* Packed bytes go from the file into `packed`, from there through the unpacker to the
   end of `text`, and from the front of `text` to the caller:

       file -> packed -> inflate, BZ2 or a copy -> text [ given | lines to come | room ]

   `text` grows only as far as one line needs. */
#include "stream.h"

#include "limits.h"
#include "memory.h"

#include <bzlib.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <zlib.h>

#define PACKED_BYTES ((size_t)256 * 1024)
#define TEXT_BYTES ((size_t)1024 * 1024)
#define GZIP_WINDOW (15 + 16) /* zlib's way to say: with the header of gzip */

typedef enum { PLAIN, GZIP, BZIP2 } Packing;

struct Stream {
    FILE *file;
    Packing packing;
    z_stream gzip;
    bz_stream bzip2;
    bool unpacking; /* inside a packed part */
    bool parts;     /* there was one before */
    bool ended;     /* nothing more comes from the file */
    const char *problem;

    size_t packed_start, packed_end;
    size_t start, end, capacity; /* of text: what is there and not given yet */
    char *text;
    char *ended_line; /* where a NUL was put over the first byte behind a line; NULL */
    char kept;        /* that byte */
    unsigned line;
    unsigned char packed[PACKED_BYTES];
};

static void fail(Stream *s, const char *problem) {
    if (!s->problem) s->problem = problem;
    s->ended = true;
}

static void fill_packed(Stream *s) {
    if (s->packed_start < s->packed_end) return;
    errno = 0;
    s->packed_start = 0;
    s->packed_end = fread(s->packed, 1, PACKED_BYTES, s->file);
    if (ferror(s->file)) fail(s, errno ? strerror(errno) : "cannot be read");
}

static Packing packing_of(const Stream *s) {
    const unsigned char *bytes = s->packed;
    if (s->packed_end >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B) return GZIP;
    if (s->packed_end >= 4 && memcmp(bytes, "BZh", 3) == 0 && bytes[3] >= '1' &&
        bytes[3] <= '9')
        return BZIP2;
    return PLAIN;
}

StpStatus stream_open(Stream **out, const char *path) {
    *out = NULL;
    FILE *file = fopen(path, "rb");
    if (!file) return STP_CANNOT_READ;
    Stream *s = memory_allocate(sizeof *s);
    char *text = memory_allocate(TEXT_BYTES);
    if (!s || !text) {
        fclose(file);
        memory_release(s);
        memory_release(text);
        return STP_NO_MEMORY;
    }
    memset(s, 0, offsetof(Stream, packed));
    s->file = file;
    s->text = text;
    s->capacity = TEXT_BYTES;
    fill_packed(s);
    s->packing = packing_of(s);
    if (s->problem) { /* a folder can be opened, but not read */
        int error = errno;
        stream_close(s);
        errno = error;
        return STP_CANNOT_READ;
    }
    *out = s;
    return STP_OK;
}

static void end_part(Stream *s) {
    if (!s->unpacking) return;
    s->unpacking = false;
    if (s->packing == GZIP) inflateEnd(&s->gzip);
    if (s->packing == BZIP2) BZ2_bzDecompressEnd(&s->bzip2);
}

void stream_close(Stream *s) {
    if (!s) return;
    end_part(s);
    fclose(s->file);
    memory_release(s->text);
    memory_release(s);
}

static bool begin_part(Stream *s) {
    int result;
    if (s->packing == GZIP) {
        memset(&s->gzip, 0, sizeof s->gzip);
        result = inflateInit2(&s->gzip, GZIP_WINDOW);
    } else {
        memset(&s->bzip2, 0, sizeof s->bzip2);
        result = BZ2_bzDecompressInit(&s->bzip2, 0, 0);
    }
    s->unpacking = result == 0;
    s->parts |= s->unpacking;
    if (!s->unpacking) fail(s, "cannot be unpacked: no memory");
    return s->unpacking;
}

/* Each unpacks into `room` bytes at the end of the text and gives how many came. */

static size_t unpack_gzip(Stream *s, char *out, unsigned room) {
    s->gzip.next_in = s->packed + s->packed_start;
    s->gzip.avail_in = (unsigned)(s->packed_end - s->packed_start);
    s->gzip.next_out = (unsigned char *)out;
    s->gzip.avail_out = room;
    int result = inflate(&s->gzip, Z_NO_FLUSH);
    s->packed_start = s->packed_end - s->gzip.avail_in;
    if (result == Z_STREAM_END) {
        end_part(s);
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
        fail(s, result == Z_MEM_ERROR ? "cannot be unpacked: no memory"
                                      : "is broken: its gzip data cannot be unpacked");
    }
    return room - s->gzip.avail_out;
}

static size_t unpack_bzip2(Stream *s, char *out, unsigned room) {
    s->bzip2.next_in = (char *)s->packed + s->packed_start;
    s->bzip2.avail_in = (unsigned)(s->packed_end - s->packed_start);
    s->bzip2.next_out = out;
    s->bzip2.avail_out = room;
    int result = BZ2_bzDecompress(&s->bzip2);
    s->packed_start = s->packed_end - s->bzip2.avail_in;
    if (result == BZ_STREAM_END) {
        end_part(s);
    } else if (result != BZ_OK) {
        fail(s, result == BZ_MEM_ERROR ? "cannot be unpacked: no memory"
                                       : "is broken: its bzip2 data cannot be unpacked");
    }
    return room - s->bzip2.avail_out;
}

/* What stands behind the last packed part is no part when it does not begin like one:
   tapes were filled up with zeroes. */
static bool part_begins(const Stream *s) {
    unsigned char first = s->packed[s->packed_start];
    return !s->parts || first == (s->packing == GZIP ? 0x1F : 'B');
}

static size_t unpack(Stream *s, char *out, size_t room) {
    fill_packed(s);
    if (s->problem) return 0;
    size_t left = s->packed_end - s->packed_start;
    if (s->packing == PLAIN) {
        size_t count = left < room ? left : room;
        memcpy(out, s->packed + s->packed_start, count);
        s->packed_start += count;
        s->ended = left == 0;
        return count;
    }
    if (left == 0) {
        if (s->unpacking) fail(s, "is cut off: its packed data has no end");
        s->ended = true;
        return 0;
    }
    if (!s->unpacking && !part_begins(s)) {
        s->ended = true;
        return 0;
    }
    if (!s->unpacking && !begin_part(s)) return 0;
    unsigned most = room > TEXT_BYTES ? (unsigned)TEXT_BYTES : (unsigned)room;
    return s->packing == GZIP ? unpack_gzip(s, out, most) : unpack_bzip2(s, out, most);
}

/* Room behind the text for at least a byte and a NUL. */
static bool make_room(Stream *s) {
    if (s->start > 0 && s->end + 2 > s->capacity) {
        memmove(s->text, s->text + s->start, s->end - s->start);
        s->end -= s->start;
        s->start = 0;
    }
    if (s->end + 2 <= s->capacity) return true;
    if (s->capacity > LIMIT_STREAM_LINE) {
        fail(s, "has a line that is too long");
        return false;
    }
    char *larger = memory_resize(s->text, s->capacity * 2);
    if (!larger) {
        fail(s, "has a line that does not fit in memory");
        return false;
    }
    s->text = larger;
    s->capacity *= 2;
    return true;
}

/* More text behind what is there. False at the end. */
static bool more(Stream *s) {
    while (!s->ended && make_room(s)) {
        size_t count = unpack(s, s->text + s->end, s->capacity - 1 - s->end);
        s->end += count;
        if (count > 0) return true;
    }
    return false;
}

static void restore_byte(Stream *s) {
    if (s->ended_line) *s->ended_line = s->kept;
    s->ended_line = NULL;
}

Slice stream_bytes(Stream *s) {
    restore_byte(s);
    if (s->start == s->end) {
        s->start = s->end = 0;
        more(s);
    }
    Slice bytes = slice_between(s->text, s->start, s->end);
    s->start = s->end;
    return bytes;
}

Slice stream_peek(Stream *s, size_t most) {
    restore_byte(s);
    while (s->end - s->start < most && more(s)) continue;
    return slice_between(s->text, s->start, s->end);
}

bool stream_line(Stream *s, StreamLine *line) {
    restore_byte(s);
    size_t seen = 0;
    const char *newline = NULL;
    do {
        char *from = s->text + s->start + seen;
        newline = memchr(from, '\n', s->end - s->start - seen);
        seen = s->end - s->start;
    } while (!newline && more(s));
    if (!newline && (s->problem || seen == 0)) return false;
    char *text = s->text + s->start;
    size_t length = newline ? (size_t)(newline - text) : seen;
    s->start += newline ? length + 1 : length;
    if (length > 0 && text[length - 1] == '\r') length--;
    s->ended_line = text + length;
    s->kept = *s->ended_line;
    *s->ended_line = 0;
    s->line++;
    *line = (StreamLine){ text, length };
    return true;
}

unsigned stream_line_number(const Stream *s) {
    return s->line;
}

const char *stream_problem(const Stream *s) {
    return s->problem;
}
