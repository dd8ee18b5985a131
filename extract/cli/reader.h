/* The program that reads PDF. */
#ifndef STANDPUNT_CLI_READER_H
#define STANDPUNT_CLI_READER_H

/* Looks for standpunt-pdf: beside the tool, as it is built, or where it is installed.
   Once, before there are threads. */
void reader_find(void);

/* Path of the program; NULL: there is none. Static. */
const char *reader_path(void);

#endif
