#include "package.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../base/vector.h"

#include <archive.h>
#include <archive_entry.h>

#include <stdio.h>
#include <string.h>

#define BLOCK ((size_t)32 * 1024)

typedef struct {
    Arena *arena;
    const char *folder;
    Slice bytes;
    struct archive *archive;
    VECTOR(PackageFile) files;
    size_t total;
    StpStatus status;
    char problem[200];
} Unpacking;

static void fail(Unpacking *u, StpStatus status, const char *problem) {
    u->status = status;
    snprintf(u->problem, sizeof u->problem, "%s", problem ? problem : "damaged");
}

static bool is_wanted(const Unpacking *u, const char *name) {
    size_t length = name ? strlen(name) : 0, before = strlen(u->folder);
    return length > before + 4 && memcmp(name, u->folder, before) == 0 &&
           strcmp(name + length - 4, ".xml") == 0;
}

static void read_file(Unpacking *u, const char *name) {
    size_t length = 0, room = BLOCK;
    char *bytes = arena_alloc(u->arena, room);
    for (;;) {
        if (room - length < BLOCK) {
            bytes = arena_grow(u->arena, bytes, length, room * 2);
            room *= 2;
        }
        la_ssize_t count = archive_read_data(u->archive, bytes + length, BLOCK);
        if (count == 0) break;
        if (count < 0) {
            fail(u, STP_BAD_LETTER, archive_error_string(u->archive));
            return;
        }
        length += (size_t)count;
        u->total += (size_t)count;
        if (u->total > LIMIT_PACKAGE_BYTES) {
            u->status = STP_LIMIT;
            return;
        }
    }
    PackageFile file = { { arena_copy(u->arena, name, strlen(name)), strlen(name) },
                         { bytes, length } };
    vector_push(u->arena, &u->files, file);
}

static void unpack(void *user) {
    Unpacking *u = user;
    struct archive_entry *entry;
    if (archive_read_open_memory(u->archive, u->bytes.text, u->bytes.length) !=
        ARCHIVE_OK) {
        fail(u, STP_BAD_LETTER, archive_error_string(u->archive));
        return;
    }
    while (u->status == STP_OK) {
        int status = archive_read_next_header(u->archive, &entry);
        if (status == ARCHIVE_EOF) return;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            fail(u, STP_BAD_LETTER, archive_error_string(u->archive));
        } else if (archive_entry_is_encrypted(entry)) {
            fail(u, STP_BAD_LETTER, "it is locked by a password");
        } else if (is_wanted(u, archive_entry_pathname(entry))) {
            read_file(u, archive_entry_pathname(entry));
        }
    }
}

StpStatus package_read(Package *out, Arena *arena, const char *folder, const char *name,
                       Slice bytes, Diagnostics *diagnostics) {
    Unpacking u = {
        .arena = arena, .folder = folder, .bytes = bytes, .archive = archive_read_new()
    };
    if (!u.archive) return STP_NO_MEMORY;
    archive_read_support_format_zip(u.archive);
    bool done = guard_run(arena, unpack, &u);
    archive_read_free(u.archive);
    if (!done) return STP_NO_MEMORY;
    if (u.status == STP_LIMIT)
        diagnose_file(diagnostics, STP_ERROR, name, "unpacks to more than %u MiB",
                      LIMIT_PACKAGE_BYTES / (1024 * 1024));
    else if (u.status != STP_OK)
        diagnose_file(diagnostics, STP_ERROR, name, "cannot be unpacked: %s", u.problem);
    *out = (Package){ u.files.items, u.files.count };
    return u.status;
}

Slice package_file(const Package *package, const char *name) {
    for (size_t i = 0; i < package->count; i++)
        if (slice_equal(package->files[i].name, slice_of(name)))
            return package->files[i].bytes;
    return (Slice){ NULL, 0 };
}
