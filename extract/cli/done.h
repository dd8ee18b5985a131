/* What a folder of results holds already, so that a run that was stopped, or that gets
   some letters more, goes on from there. The folder has a file ".standpunt.done":

       standpunt 1 <digest of the options and of the age of rules and vocabulary>
       <size> TAB <time> TAB <identifier> TAB <name of the letter>
       …

   A letter is done when it has a line with its size and time, and its result is there. A
   line is added after the result is in its place; one that is cut off says nothing. With
   other options, or rules, vocabulary or tool that have changed, nothing is done. */
#ifndef STANDPUNT_CLI_DONE_H
#define STANDPUNT_CLI_DONE_H

#include "inputs.h"

typedef struct Done Done;

/* Reads the file of `folder`, or makes it anew when `again`, when it is not there, or
   when it is of another `digest`. Results are named identifier + `ending`. NULL after a
   message. */
Done *done_open(const char *folder, const char *ending, const char *digest, bool again);
void done_close(Done *done); /* NULL is allowed */

/* The identifier of the result of a letter; NULL: it is not done. Lives as long as
   `done`. Safe to call while done_add is called by another thread. */
const char *done_find(Done *done, const Input *input);

/* Notes that a letter is done. False after a message. */
bool done_add(Done *done, const Input *input, const char *identifier);

#endif
