/* Whether results that are there were made with what would make them now. */
#ifndef STANDPUNT_CLI_AGE_H
#define STANDPUNT_CLI_AGE_H

#include <stddef.h>

/* A line that is another when the tool, one of the `said` values of options, or one of
   the `made_of` files and folders of files has changed. NULL is allowed in both. The
   caller's. */
char *age_digest(const char *const *said, size_t said_count, const char *const *made_of,
                 size_t made_count);

#endif
