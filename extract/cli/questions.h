/* Named questions: SPARQL queries of the vocabulary that options fill in.

   A question is a file NAME.rq. Its first line says the question in plain words:

       # Which positions does an actor take?

   A line that begins with '#?' and the name of an option is there only when the option is
   given; '$' and that name stand for its value, inside a string:

       SELECT ?position WHERE { ?position pos:date ?date
         #?since FILTER (STR(?date) >= "$since")
       }

   So the file as it is asks the question without options, in any triplestore. */
#ifndef STANDPUNT_CLI_QUESTIONS_H
#define STANDPUNT_CLI_QUESTIONS_H

#include "files.h"

/* An option that fills in questions, and what was given for it. */
typedef struct {
    const char *name;  /* "since" */
    const char *value; /* NULL: not given */
} QuestionOption;

/* The query with the lines of options that are given, in `query`, which must be empty.
   False after a message: an option is given that `text` has no line for. `name` is that
   of the question, for the message. */
bool questions_fill(const char *name, const char *text, const QuestionOption *given,
                    size_t count, Buffer *query);

/* All questions of a folder, sorted by name, with what they ask and the options that they
   take, as lines of text. False after a message. */
bool questions_list(const char *folder, const QuestionOption *options, size_t count,
                    Buffer *out);

/* Path of the question `name` in the folder; the caller's. NULL after a message that says
   which name is near. */
char *questions_find(const char *folder, const char *name);

#endif
