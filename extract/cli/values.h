/* Values of options, checked. NULL stands for an option that is not given and is always
   right. False after a message. */
#ifndef STANDPUNT_CLI_VALUES_H
#define STANDPUNT_CLI_VALUES_H

#include <stdbool.h>

/* A number from 1 to `most`; *out is unchanged for NULL. */
bool values_count(const char *value, const char *option, unsigned most, unsigned *out);

/* A day of the calendar: "2017-03-29". */
bool values_date(const char *value);

/* An identifier of a letter: it becomes part of IRIs and file names. */
bool values_id(const char *value);

/* An absolute IRI that ends in '/' or '#'. */
bool values_base(const char *value);

#endif
