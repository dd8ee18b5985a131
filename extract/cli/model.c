#include "model.h"

#include "command.h"
#include "files.h"
#include "message.h"

#ifndef STANDPUNT_DATA
#error \
    "STANDPUNT_DATA must name the folder that the build installs rules and vocabulary in"
#endif

const char *model_vocabulary(const char *folder) {
    if (folder) return folder;
    return files_is_folder("vocab") ? "vocab" : STANDPUNT_DATA "/vocab";
}

const char *model_default_rules(void) {
    return files_is_folder("rules/nl") ? "rules/nl" : STANDPUNT_DATA "/rules/nl";
}

int model_load(StpModel **out, const char *vocabulary, const char *rules,
               const char *base, bool quiet) {
    vocabulary = model_vocabulary(vocabulary);
    if (!rules) rules = model_default_rules();
    StpStatus status =
        stp_model_load(out, vocabulary, rules, base, message_reporter(quiet));
    if (status == STP_OK) return EXIT_DONE;
    message("cannot load rules '%s' with vocabulary '%s': %s", rules, vocabulary,
            stp_status_text(status));
    return status == STP_NO_MEMORY ? EXIT_FAILED : EXIT_RULES;
}
