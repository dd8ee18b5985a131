#include "base/memory.h"
#include "base/stream.h"
#include "check.h"

#include <bzlib.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

static char path[] = "/tmp/stream-XXXXXX";

static void write_file(const void *bytes, size_t length, const char *mode) {
    FILE *file = fopen(path, mode);
    if (!file) exit(1);
    if (length > 0 && fwrite(bytes, 1, length, file) != length) exit(1);
    fclose(file);
}

/* A packed part with the text. */
static void append_gzip(const char *text, size_t length, size_t cut) {
    gzFile file = gzopen(path, "ab");
    if (!file || gzwrite(file, text, (unsigned)length) != (int)length) exit(1);
    gzclose(file);
    if (cut > 0) {
        FILE *whole = fopen(path, "rb");
        if (!whole || fseek(whole, 0, SEEK_END) != 0) exit(1);
        long size = ftell(whole);
        fclose(whole);
        if (truncate(path, size - (long)cut) != 0) exit(1);
    }
}

static void append_bzip2(const char *text, unsigned length) {
    char packed[100000];
    unsigned size = sizeof packed;
    char *plain = malloc(length + 1);
    if (!plain) exit(1);
    memcpy(plain, text, length);
    if (BZ2_bzBuffToBuffCompress(packed, &size, plain, length, 1, 0, 0) != BZ_OK) exit(1);
    free(plain);
    write_file(packed, size, "ab");
}

static Stream *opened(void) {
    Stream *stream = NULL;
    CHECK_INT(stream_open(&stream, path), STP_OK);
    return stream;
}

static void expect_lines(const char *const *lines, const char *problem) {
    Stream *stream = opened();
    StreamLine line;
    unsigned count = 0;
    if (!stream) return;
    for (; *lines; lines++) {
        CHECK(stream_line(stream, &line));
        CHECK_STRING(line.text, *lines);
        CHECK_INT(line.length, strlen(*lines));
        CHECK_INT(stream_line_number(stream), ++count);
        memset(line.text, 'x', line.length); /* it may be changed */
    }
    CHECK(!stream_line(stream, &line));
    if (problem)
        CHECK_STRING(stream_problem(stream), problem);
    else
        CHECK(stream_problem(stream) == NULL);
    stream_close(stream);
}

static const char text[] = "een\r\ntwee\n\ndrie";
static const char *const lines[] = { "een", "twee", "", "drie", NULL };

static void reads_plain_lines(void) {
    write_file(text, sizeof text - 1, "wb");
    expect_lines(lines, NULL);
    write_file("", 0, "wb");
    expect_lines((const char *const[]){ NULL }, NULL);
    write_file("a\n", 2, "wb");
    expect_lines((const char *const[]){ "a", NULL }, NULL);
}

static void reads_packed_lines(void) {
    write_file("", 0, "wb");
    append_gzip(text, 6, 0);
    append_gzip(text + 6, sizeof text - 7, 0);
    expect_lines(lines, NULL);
    write_file("\0\0\0\0", 4, "ab"); /* as behind the end on a tape */
    expect_lines(lines, NULL);
    write_file("", 0, "wb");
    append_bzip2(text, 6);
    append_bzip2(text + 6, sizeof text - 7);
    expect_lines(lines, NULL);
}

static void says_what_is_wrong(void) {
    Stream *stream;
    write_file("", 0, "wb");
    append_gzip(text, sizeof text - 1, 4);
    expect_lines((const char *const[]){ "een", "twee", "", NULL },
                 "is cut off: its packed data has no end");
    write_file("\x1F\x8B nothing of the kind", 22, "wb");
    expect_lines((const char *const[]){ NULL },
                 "is broken: its gzip data cannot be unpacked");
    write_file("BZh9 nothing of the kind", 22, "wb");
    expect_lines((const char *const[]){ NULL },
                 "is broken: its bzip2 data cannot be unpacked");
    CHECK_INT(stream_open(&stream, "/no/such/file"), STP_CANNOT_READ);
    CHECK_INT(errno, ENOENT);
    CHECK_INT(stream_open(&stream, "/tmp"), STP_CANNOT_READ);
    CHECK_INT(errno, EISDIR);
}

/* Lines longer than all rooms, and a look ahead. */
static void reads_long_lines(void) {
    enum { LONG = 5000000 };
    char *bytes = malloc(LONG);
    if (!bytes) return;
    for (size_t i = 0; i < LONG; i++) bytes[i] = (char)('a' + i % 26);
    bytes[10] = bytes[LONG - 1] = '\n';
    write_file(bytes, LONG, "wb");
    Stream *stream = opened();
    StreamLine line;
    if (!stream) return;
    CHECK(stream_peek(stream, 2000000).length >= 2000000);
    CHECK(stream_line(stream, &line) && line.length == 10);
    CHECK(stream_peek(stream, 1).text[0] == bytes[11]);
    CHECK(stream_line(stream, &line) && line.length == LONG - 12);
    CHECK(memcmp(line.text, bytes + 11, line.length) == 0);
    stream_close(stream);
    stream = opened();
    size_t total = 0;
    for (Slice piece; stream && (piece = stream_bytes(stream)).length > 0;) {
        CHECK(memcmp(piece.text, bytes + total, piece.length) == 0);
        total += piece.length;
    }
    CHECK_INT(total, LONG);
    stream_close(stream);
    free(bytes);
}

static void runs_out_of_memory(void) {
    Stream *stream;
    StreamLine line;
    for (size_t n = 1; n <= 2; n++) {
        memory_fail_after(n);
        CHECK_INT(stream_open(&stream, path), STP_NO_MEMORY);
    }
    memory_fail_after(0);
    stream = opened();
    if (!stream) return;
    memory_fail_after(1);
    CHECK(stream_line(stream, &line) && !stream_line(stream, &line));
    memory_fail_after(0);
    CHECK_STRING(stream_problem(stream), "has a line that does not fit in memory");
    stream_close(stream);
}

int main(void) {
    int file = mkstemp(path);
    if (file < 0) return 1;
    close(file);
    reads_plain_lines();
    reads_packed_lines();
    says_what_is_wrong();
    reads_long_lines();
    runs_out_of_memory();
    remove(path);
    return check_summary();
}
