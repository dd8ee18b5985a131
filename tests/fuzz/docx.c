/* A document of Word: a zip file as it is, or else the files in one, which are packed
   here, so that bytes that are changed get past the packing:

       <w:document>…  FF  <w:styles>…  FF  <w:footnotes>…  FF  <w:hdr>…

   A form feed stands in no XML. */
#include "formats/docx.h"
#include "formats/package.h"
#include "reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[] = { "word/document.xml", "word/styles.xml",
                                     "word/footnotes.xml", "word/header1.xml" };

static void put(struct archive *zip, const char *name, const char *bytes, size_t length) {
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)length);
    if (archive_write_header(zip, entry) != ARCHIVE_OK) abort();
    if (archive_write_data(zip, bytes, length) != (la_ssize_t)length) abort();
    archive_entry_free(entry);
}

static Slice pack(Arena *arena, Slice bytes) {
    size_t room = bytes.length + 8192, used = 0;
    char *packed = arena_alloc(arena, room);
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_options(zip, "zip:compression=store");
    archive_write_set_bytes_in_last_block(zip, 1);
    if (archive_write_open_memory(zip, packed, room, &used) != ARCHIVE_OK) abort();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *end = memchr(bytes.text, '\f', bytes.length);
        size_t length = end ? (size_t)(end - bytes.text) : bytes.length;
        put(zip, names[i], bytes.text, length);
        if (!end) break;
        bytes = slice_between(bytes.text, length + 1, bytes.length);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return (Slice){ packed, used };
}

StpStatus fuzz_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    Slice bytes = { letter->bytes, letter->length };
    if (bytes.length < 2 || memcmp(bytes.text, "PK", 2) != 0) bytes = pack(arena, bytes);
    StpLetter packed = { .name = letter->name,
                         .bytes = bytes.text,
                         .length = bytes.length };
    return docx_read(out, arena, &packed, diagnostics);
}
