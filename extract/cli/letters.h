/* The letters that a command is given. */
#ifndef STANDPUNT_CLI_LETTERS_H
#define STANDPUNT_CLI_LETTERS_H

#include "files.h"

#include "../include/standpunt.h"

/* What the options say of all letters; NULL where they say nothing. */
typedef struct {
    const char *encoding;
    const char *date;
} LetterOptions;

/* Adds the letters that operands stand for: files, '-', all in folders and below whose
   names end as letters do (.txt, .xml, .html, .htm, .pdf, .docx) and, with `archives`, as
   archives of letters do; metadata.xml is none. False after a message; what can be read
   is in the list all the same. */
bool letters_collect(FileList *list, const char *const *operands, size_t count,
                     bool archives);

/* Reads each letter and gives it to `use`; a letter that cannot be read or used is
   reported, and the others are done. False when there was one. */
bool letters_each(const FileList *list, const LetterOptions *options,
                  StpStatus (*use)(void *user, const StpLetter *letter), void *user);

#endif
