/* What the tool says on standard error. */
#ifndef STANDPUNT_CLI_MESSAGE_H
#define STANDPUNT_CLI_MESSAGE_H

#include "../include/standpunt.h"

/* "standpunt: …" and a line end. */
void message(const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

/* "standpunt: … 'path': reason", the reason from errno. */
void message_errno(const char *what, const char *path, int error);

/* A reporter that prints at once; `quiet`: errors only. */
StpReporter message_reporter(bool quiet);

/* Prints `length` bytes as they are. */
void message_print(const char *bytes, size_t length);

#endif
