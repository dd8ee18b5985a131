/* Where graphs go: standard output, one file, or a folder with a file for each letter. */
#ifndef STANDPUNT_CLI_OUTPUT_H
#define STANDPUNT_CLI_OUTPUT_H

#include "whole_file.h"

#include "../include/standpunt.h"

typedef struct {
    const char *folder; /* NULL: all letters go to `file` */
    StpFormat format;
    WholeFile file;
    size_t written; /* letters */
} Output;

/* Whether `path` means a folder: it is one, or ends in '/'. NULL does not. */
bool output_is_folder(const char *path);

/* Opens `path` (NULL: standard output); a folder is made when it is not there. Every
   function gives a message when it returns false. */
bool output_open(Output *output, const char *path, StpFormat format);

/* What the names of its files end in: ".ttl". */
const char *output_ending(const Output *output);

/* Writes one letter whole. `id` names its file in a folder. */
bool output_letter(Output *output, const char *id, const char *bytes, size_t length);

/* Ends the output. A file of no letters is not kept, nor is one when `keep` is false. */
bool output_close(Output *output, bool keep);

#endif
