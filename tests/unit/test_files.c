#include "base/files.h"
#include "base/memory.h"
#include "check.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static Arena *arena;
static char top[] = "/tmp/standpunt-files-XXXXXX";

static const char *at(const char *name) {
    return arena_format(arena, "%s/%s", top, name);
}

static void write_file(const char *name, const char *text, size_t length) {
    FILE *file = fopen(at(name), "wb");
    if (!CHECK(file != NULL)) return;
    CHECK_INT(fwrite(text, 1, length, file), length);
    CHECK_INT(fclose(file), 0);
}

static void makes_a_folder(void) {
    CHECK_INT(mkdir(at("b"), 0700), 0);
    CHECK_INT(mkdir(at("b/c.ttl"), 0700), 0);
    CHECK_INT(symlink("..", at("b/up")), 0);
    write_file("z.ttl", "z", 1);
    write_file("a.ttl", "a\0b", 3);
    write_file(".hidden.ttl", "", 0);
    write_file(".ttl", "", 0);
    write_file("notes.txt", "", 0);
    write_file("b/x.ttl", "", 0);
    write_file("b/c.ttl/y.ttl", "", 0);
}

static void lists_what_is_below(void) {
    const char **paths, *wrong;
    size_t count;
    CHECK_INT(unlink(at("b/up")), 0);
    CHECK_INT(files_list(arena, at(""), ".ttl", &paths, &count, &wrong), STP_OK);
    CHECK(wrong == NULL);
    if (!CHECK_INT(count, 4)) return;
    CHECK_STRING(paths[0], at("a.ttl"));
    CHECK_STRING(paths[1], at("b/c.ttl/y.ttl"));
    CHECK_STRING(paths[2], at("b/x.ttl"));
    CHECK_STRING(paths[3], at("z.ttl"));
    CHECK_INT(files_list(arena, at("b/c.ttl"), ".rules", &paths, &count, &wrong), STP_OK);
    CHECK_INT(count, 0);
}

static void ends_with_a_link_to_itself(void) {
    const char **paths, *wrong;
    size_t count;
    CHECK_INT(files_list(arena, top, ".ttl", &paths, &count, &wrong), STP_OK);
    CHECK(count > 4 && count < 100);
}

static void reports_what_cannot_be_read(void) {
    const char **paths, *wrong;
    size_t count;
    Slice text;
    CHECK_INT(files_list(arena, at("no"), ".ttl", &paths, &count, &wrong),
              STP_CANNOT_READ);
    CHECK_INT(errno, ENOENT);
    CHECK_STRING(wrong, at("no"));
    CHECK_INT(files_read(arena, at("no"), 10, &text), STP_CANNOT_READ);
    CHECK_INT(errno, ENOENT);
    CHECK_INT(files_read(arena, top, 10, &text), STP_CANNOT_READ);
    CHECK_INT(errno, EISDIR);
}

static void reads_files(void) {
    Slice text;
    CHECK_INT(files_read(arena, at("a.ttl"), 3, &text), STP_OK);
    CHECK(text.length == 3 && memcmp(text.text, "a\0b", 4) == 0);
    CHECK_INT(files_read(arena, at("a.ttl"), 2, &text), STP_LIMIT);
    CHECK_INT(files_read(arena, at("b/x.ttl"), 0, &text), STP_OK);
    CHECK(text.length == 0 && text.text != NULL && text.text[0] == 0);
    enum { LARGE = 100000 };
    char *large = ARENA_ARRAY(arena, char, LARGE);
    for (int i = 0; i < LARGE; i++) large[i] = (char)('a' + i % 26);
    write_file("large", large, LARGE);
    CHECK_INT(files_read(arena, at("large"), LARGE, &text), STP_OK);
    CHECK(text.length == LARGE && memcmp(text.text, large, LARGE) == 0);
}

static bool read_runs_out(Arena *small) {
    Slice text;
    const char **paths, *wrong;
    size_t count;
    const char *path = at("large");
    if (setjmp(*arena_guard(small))) return true;
    memory_fail_after(2);
    files_list(small, top, ".ttl", &paths, &count, &wrong);
    files_read(small, path, 1000000, &text);
    return false;
}

/* The file must be closed then: the leak checker of a sanitized build looks. */
static void runs_out_of_memory(void) {
    Arena *small = arena_new();
    CHECK(small != NULL && read_runs_out(small));
    memory_fail_after(0);
    arena_free(small);
}

static void removes_the_folder(void) {
    static const char *const names[] = { "b/c.ttl/y.ttl", "b/c.ttl",     "b/x.ttl",
                                         "b/up",          "b",           "z.ttl",
                                         "a.ttl",         ".hidden.ttl", ".ttl",
                                         "notes.txt",     "large",       "" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) remove(at(names[i]));
    CHECK(access(top, F_OK) != 0);
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena)) || !mkdtemp(top)) return 1;
    makes_a_folder();
    ends_with_a_link_to_itself();
    lists_what_is_below();
    reports_what_cannot_be_read();
    reads_files();
    runs_out_of_memory();
    removes_the_folder();
    arena_free(arena);
    return check_summary();
}
