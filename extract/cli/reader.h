/* The program that reads PDF, and letters that may need it. */
#ifndef STANDPUNT_CLI_READER_H
#define STANDPUNT_CLI_READER_H

#include "memory.h"

#include "../include/standpunt.h"

/* Looks for standpunt-pdf: beside the tool, as it is built, or where it is installed.
   Once, before there are threads. */
void reader_find(void);

/* Path of the program; NULL: there is none. Static. */
const char *reader_path(void);

/* The letter of a file that was read; borrows all three. */
StpLetter reader_letter(const char *file, const Buffer *bytes, const char *encoding);

#endif
