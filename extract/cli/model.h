/* Loading rules and vocabulary for a command. */
#ifndef STANDPUNT_CLI_MODEL_H
#define STANDPUNT_CLI_MODEL_H

#include "../include/standpunt.h"

/* What a model is made of. NULL for a folder means the default one: in the current folder
   when it is there, else what was installed. */
typedef struct {
    const char *vocabulary; /* folder */
    const char *rules;      /* folder */
    const char *names;      /* compiled list; NULL: none */
    const char *base;       /* as in stp_model_load; NULL */
} ModelSource;

/* Loads a model. Diagnostics go to standard error, warnings not when
   `quiet`. Gives EXIT_DONE, or EXIT_RULES or EXIT_FAILED after a message. */
int model_load(StpModel **out, ModelSource source, bool quiet);

/* `folder`, or for NULL the default folder of the vocabulary. Static or borrowed. */
const char *model_vocabulary(const char *folder);

/* The folder of rules that NULL stands for. Static. */
const char *model_default_rules(void);

#endif
