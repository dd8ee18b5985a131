/* A tiny test harness: checks that count and go on, and one line of summary.

       int main(void) {
           CHECK_INT(utf8_count("é", 2), 1);
           return check_summary();
       } */
#ifndef STANDPUNT_TESTS_CHECK_H
#define STANDPUNT_TESTS_CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int checks_passed;
static int checks_failed;

static inline bool check_that(bool holds, const char *file, int line, const char *text) {
    if (holds) {
        checks_passed++;
    } else {
        checks_failed++;
        printf("%s:%d: failed: %s\n", file, line, text);
    }
    return holds;
}

static inline bool check_int(long long got, long long expected, const char *file,
                             int line, const char *text) {
    if (!check_that(got == expected, file, line, text)) {
        printf("    got      %lld\n    expected %lld\n", got, expected);
    }
    return got == expected;
}

/* Compares `length` bytes (got need not end in NUL) with a NUL-terminated string. */
static inline bool check_text(const char *got, size_t length, const char *expected,
                              const char *file, int line, const char *text) {
    bool equal =
        length == strlen(expected) && (length == 0 || memcmp(got, expected, length) == 0);
    if (!check_that(equal, file, line, text)) {
        printf("    got      \"%.*s\"\n    expected \"%s\"\n", (int)length,
               length ? got : "", expected);
    }
    return equal;
}

/* Each gives true when it holds, so that a test can stop where going on is useless. */
#define CHECK(condition) check_that((condition), __FILE__, __LINE__, #condition)
#define CHECK_INT(got, expected) \
    check_int((long long)(got), (long long)(expected), __FILE__, __LINE__, #got)
#define CHECK_STRING(got, expected) \
    check_text((got), strlen(got), (expected), __FILE__, __LINE__, #got)
#define CHECK_SLICE(got, expected) \
    check_text((got).text, (got).length, (expected), __FILE__, __LINE__, #got)

/* Prints the summary; gives the exit status of the test. */
static inline int check_summary(void) {
    printf("%d passed, %d failed\n", checks_passed, checks_failed);
    return checks_failed == 0 ? 0 : 1;
}

#endif
