/* Loading rules and vocabulary for a command. */
#ifndef STANDPUNT_CLI_MODEL_H
#define STANDPUNT_CLI_MODEL_H

#include "../include/standpunt.h"

/* Loads a model; NULL for a folder means the default one: in the current folder when it
   is there, else what was installed. Diagnostics go to standard error, warnings not when
   `quiet`. Gives EXIT_DONE, or EXIT_RULES or EXIT_FAILED after a message. */
int model_load(StpModel **out, const char *vocabulary, const char *rules,
               const char *base, bool quiet);

/* `folder`, or for NULL the default folder of the vocabulary. Static or borrowed. */
const char *model_vocabulary(const char *folder);

/* The folder of rules that NULL stands for. Static. */
const char *model_default_rules(void);

#endif
