#include "message.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void message(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("standpunt: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

void message_errno(const char *what, const char *path, int error) {
    message("%s '%s': %s", what, path, strerror(error));
}

static void report_all(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    fputs(diagnostic->text, stderr);
}

static void report_errors(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    if (diagnostic->severity == STP_ERROR) fputs(diagnostic->text, stderr);
}

StpReporter message_reporter(bool quiet) {
    return (StpReporter){ .report = quiet ? report_errors : report_all };
}

void message_print(const char *bytes, size_t length) {
    if (length > 0) fwrite(bytes, 1, length, stderr);
}
