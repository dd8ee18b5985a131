/* The letters that a command is given. */
#ifndef STANDPUNT_CLI_LETTERS_H
#define STANDPUNT_CLI_LETTERS_H

#include "inputs.h"

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

/* Reads the letter of a file, or of standard input for "-", with the metadata beside it.
   False after a message; what is in `*input` is the caller's to free either way. */
bool letters_load(Input *input, const char *path);

/* The letter that was read so; borrows all three. */
StpLetter letters_letter(const Input *input, const char *path,
                         const LetterOptions *options);

/* Reads each letter and gives it to `use`; a letter that cannot be read or used is
   reported, and the others are done. False when there was one. */
bool letters_each(const FileList *list, const LetterOptions *options,
                  StpStatus (*use)(void *user, const StpLetter *letter), void *user);

#endif
