/* A metadata.xml may stand before or behind its letter. So one letter is held back until
   the next member is known, and metadata until the next letter:

       kst-1-2/kst-1-2.xml     held
       kst-1-2/metadata.xml    names kst-1-2: goes with it
       kst-1-3/kst-1-3.xml     the first is given, this one is held */
#include "archives.h"

#include "message.h"
#include "spool.h"
#include "stop.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BLOCK ((size_t)64 * 1024)
/* Text packs to a fifth, at best to some fiftieth. What unpacks to more than this times
   what was read, beyond the first bytes, is a bomb. */
#define RATIO_MOST 200
#define UNPACKED_FREE ((long long)64 * 1024 * 1024)

struct ArchiveReader {
    struct archive *archive;
    const char *name;
    int descriptor;
    size_t before; /* bytes of `block` that were read before */
    bool opened;
    bool raw; /* no archive, but one packed letter */
    bool ended;
    long long unpacked;
    Input held; /* a letter that was read; name length 0: none */
    Input next; /* the member that comes behind it */
    char block[BLOCK];
};

/* ---- Which files ---- */

static bool begins(const char *bytes, size_t length, const char *magic, size_t size) {
    return length >= size && memcmp(bytes, magic, size) == 0;
}

/* Whether the first member of a zip file is one that documents of Word begin with. */
static bool is_document(const char *bytes, size_t length) {
    static const char *const names[] = {
        "[Content_Types].xml", "_rels/", "docProps/", "word/", "mimetype", "customXml/"
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = strlen(names[i]);
        if (length > 30 + size && memcmp(bytes + 30, names[i], size) == 0) return true;
    }
    return false;
}

bool archive_is(const char *bytes, size_t length) {
    if (begins(bytes, length, "PK\3\4", 4)) return !is_document(bytes, length);
    return begins(bytes, length, "PK\5\6", 4) || begins(bytes, length, "\x1F\x8B", 2) ||
           begins(bytes, length, "BZh", 3) ||
           begins(bytes, length,
                  "\xFD"
                  "7zXZ",
                  5) ||
           begins(bytes, length, "\x28\xB5\x2F\xFD", 4) ||
           (length >= 262 && memcmp(bytes + 257, "ustar", 5) == 0);
}

/* ---- Reading ---- */

static la_ssize_t read_block(struct archive *archive, void *user, const void **out) {
    ArchiveReader *reader = user;
    *out = reader->block;
    if (reader->before > 0) {
        size_t count = reader->before;
        reader->before = 0;
        return (la_ssize_t)count;
    }
    ssize_t count = stop_read(reader->descriptor, reader->block, BLOCK);
    if (count < 0) archive_set_error(archive, 0, "cannot read");
    return count;
}

/* The list at the end of a zip file tells links from files: its start does not. */
static la_int64_t seek_block(struct archive *archive, void *user, la_int64_t offset,
                             int whence) {
    ArchiveReader *reader = user;
    off_t place = lseek(reader->descriptor, (off_t)offset, whence);
    if (place < 0) archive_set_error(archive, 0, "cannot read");
    return place < 0 ? ARCHIVE_FATAL : place;
}

/* Whether all of it was read since its start, so that it can be read again. */
static bool can_seek(int descriptor, size_t length) {
    return lseek(descriptor, 0, SEEK_CUR) == (off_t)length &&
           lseek(descriptor, 0, SEEK_SET) == 0;
}

/* Sets `before` to 0 where places in the archive can be sought: in a file, and in the
   copy of a zip file that comes through a pipe. False when there is no room for that. */
static bool make_seekable(ArchiveReader *reader) {
    if (can_seek(reader->descriptor, reader->before)) {
        reader->before = 0;
        return true;
    }
    if (!begins(reader->block, reader->before, "PK", 2)) return true;
    int copy = spool_open(reader->descriptor, reader->block, reader->before);
    if (copy < 0) {
        archive_set_error(reader->archive, errno,
                          "cannot copy it to a temporary file: %s", strerror(errno));
        return false;
    }
    if (reader->descriptor != STDIN_FILENO) close(reader->descriptor);
    reader->descriptor = copy;
    reader->before = 0;
    return true;
}

ArchiveReader *archive_open(int descriptor, const char *name, const char *bytes,
                            size_t length) {
    ArchiveReader *reader = cli_allocate(sizeof *reader);
    reader->descriptor = descriptor;
    reader->name = name;
    reader->before = length;
    memcpy(reader->block, bytes, length);
    reader->archive = archive_read_new();
    if (!reader->archive) return reader;
    archive_read_support_filter_gzip(reader->archive);
    archive_read_support_filter_bzip2(reader->archive);
    archive_read_support_filter_xz(reader->archive);
    archive_read_support_filter_zstd(reader->archive);
    archive_read_support_format_tar(reader->archive);
    archive_read_support_format_zip_streamable(reader->archive);
    archive_read_support_format_raw(reader->archive);
    if (!make_seekable(reader)) return reader;
    if (reader->before == 0) {
        archive_read_support_format_zip_seekable(reader->archive);
        archive_read_set_seek_callback(reader->archive, seek_block);
    }
    reader->opened =
        archive_read_open(reader->archive, reader, NULL, read_block, NULL) == ARCHIVE_OK;
    return reader;
}

void archive_close(ArchiveReader *reader) {
    if (!reader) return;
    if (reader->archive) archive_read_free(reader->archive);
    if (reader->descriptor != STDIN_FILENO) close(reader->descriptor);
    input_free(&reader->held);
    input_free(&reader->next);
    cli_release(reader);
}

/* Control characters in the name of a member, which could steer the terminal that shows
   it, become '?'. */
static void set_name(const ArchiveReader *reader, Input *input, const char *member) {
    size_t archive = strlen(reader->name);
    input->name.length = 0;
    if (member)
        buffer_print(&input->name, "%s: %s", reader->name, member);
    else
        buffer_append(&input->name, reader->name, archive);
    for (size_t i = archive; i < input->name.length; i++) {
        unsigned char c = (unsigned char)input->name.bytes[i];
        if (c < ' ' || c == 0x7F) input->name.bytes[i] = '?';
    }
    buffer_append(&input->name, "", 1);
}

/* What is wrong with the whole archive: nothing behind it can be read. */
static void fail_archive(ArchiveReader *reader, Input *input, const char *problem) {
    reader->ended = true;
    set_name(reader, input, NULL);
    input_fail(input, problem);
}

static const char *said(const ArchiveReader *reader) {
    const char *text = archive_error_string(reader->archive);
    return text ? text : "damaged";
}

/* Counts what was unpacked. False where it is too much. */
static bool count_unpacked(ArchiveReader *reader, Input *input, la_ssize_t count) {
    reader->unpacked += count;
    long long packed = archive_filter_bytes(reader->archive, -1);
    if (reader->unpacked <= UNPACKED_FREE + RATIO_MOST * packed) return true;
    fail_archive(reader, input, "unpacks to more than 200 times its size: a bomb?");
    return false;
}

/* Passes over a member that is no letter. False where what it unpacks to is too much:
   skipping it unread would not be cheaper, as it is unpacked all the same. */
static bool pass_over(ArchiveReader *reader, Input *input) {
    const void *block;
    size_t length;
    la_int64_t offset;
    for (;;) {
        int status = archive_read_data_block(reader->archive, &block, &length, &offset);
        if (status == ARCHIVE_RETRY) continue;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return true;
        if (!count_unpacked(reader, input, (la_ssize_t)length)) return false;
    }
}

/* Reads the bytes of a member. */
static void read_member(ArchiveReader *reader, Input *input) {
    for (;;) {
        char *place = buffer_room(&input->bytes, BLOCK);
        la_ssize_t count = archive_read_data(reader->archive, place, BLOCK);
        if (count == 0) return;
        if (count == ARCHIVE_WARN || count == ARCHIVE_RETRY) continue;
        if (count < 0) {
            reader->ended = true;
            input_fail(input, said(reader));
            return;
        }
        input->bytes.length += (size_t)count;
        if (!count_unpacked(reader, input, count)) return;
        if (input->bytes.length > FILES_BYTES_MOST) {
            input_fail(input, "larger than 256 MiB");
            (void)pass_over(reader, input);
            return;
        }
    }
}

/* Members of other programs: folders of macOS, hidden files. */
static bool is_hidden(const char *member) {
    const char *slash = strrchr(member, '/');
    return (slash ? slash[1] : member[0]) == '.' || strncmp(member, "__MACOSX/", 9) == 0;
}

/* Fills in the next member that is a file. False at the end. */
static bool read_next(ArchiveReader *reader, Input *input) {
    struct archive_entry *entry;
    while (!reader->ended) {
        input_clear(input, BLOCK);
        if (!reader->archive) {
            fail_archive(reader, input, "there is no memory to read it");
            return true;
        }
        int status = reader->opened ? archive_read_next_header(reader->archive, &entry)
                                    : ARCHIVE_FATAL;
        if (status == ARCHIVE_EOF) break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            fail_archive(reader, input, said(reader));
            return true;
        }
        const char *member = archive_entry_pathname(entry);
        if (reader->raw) break; /* only one packed letter */
        reader->raw = archive_format(reader->archive) == ARCHIVE_FORMAT_RAW;
        if (archive_entry_filetype(entry) != AE_IFREG && !reader->raw) continue;
        if (!member || is_hidden(member)) {
            if (!pass_over(reader, input)) return true;
            continue;
        }
        input->kind = INPUT_BYTES;
        set_name(reader, input, reader->raw ? NULL : member);
        if (archive_entry_is_encrypted(entry)) {
            input_fail(input, "locked by a password");
            return true;
        }
        read_member(reader, input);
        if (input->problem.length == 0 &&
            archive_is(input->bytes.bytes ? input->bytes.bytes : "", input->bytes.length))
            input_fail(input, "an archive in an archive: unpack it first");
        return true;
    }
    reader->ended = true;
    return false;
}

static void swap(Input *a, Input *b) {
    Input c = *a;
    *a = *b;
    *b = c;
}

/* Metadata that belong to no letter yet. */
typedef struct {
    Buffer name, bytes;
} Loose;

/* Gives the metadata in `next` to the letter before it, or keeps them for the one behind
   it. */
static void take_metadata(ArchiveReader *reader, Loose *loose) {
    Input *held = &reader->held, *next = &reader->next;
    const char *name = next->name.bytes;
    bool before = held->name.length > 0 && held->metadata.length == 0 &&
                  input_takes_metadata(held, name, &next->bytes);
    Buffer *to = before ? &held->metadata : &loose->bytes;
    loose->name.length = to->length = 0;
    buffer_append(&loose->name, name, next->name.length);
    buffer_append(to, next->bytes.bytes ? next->bytes.bytes : "", next->bytes.length);
    if (before) loose->name.length = 0;
}

bool archive_next(ArchiveReader *reader, Input *input) {
    Input *held = &reader->held, *next = &reader->next;
    Loose loose = { { 0 }, { 0 } };
    bool found = false;
    while (!found && read_next(reader, next)) {
        if (next->problem.length == 0 && input_is_metadata(next->name.bytes)) {
            take_metadata(reader, &loose);
            continue;
        }
        if (loose.name.length > 0 &&
            input_takes_metadata(next, loose.name.bytes, &loose.bytes))
            buffer_append(&next->metadata, loose.bytes.bytes, loose.bytes.length);
        loose.name.length = 0;
        found = held->name.length > 0;
        swap(held, next);
        if (found) swap(next, input);
    }
    buffer_free(&loose.name);
    buffer_free(&loose.bytes);
    if (found || held->name.length == 0) return found;
    swap(held, input);
    held->name.length = 0;
    return true;
}
