/* A table of the letters that failed, for programs. */
#ifndef STANDPUNT_CLI_FAILURES_H
#define STANDPUNT_CLI_FAILURES_H

#include "whole_file.h"

#include "../include/standpunt.h"

/* Lines with tabs: letter, status, message; the first names them. White space in a field
   is one space, so that a failure is a line. */
typedef struct {
    bool open;
    WholeFile file;
} Failures;

/* `path` NULL: no table is wanted. All give a message when they return false. */
bool failures_open(Failures *failures, const char *path);
bool failures_add(Failures *failures, const char *letter, const char *status,
                  const char *text, size_t length);
bool failures_close(Failures *failures);

#endif
