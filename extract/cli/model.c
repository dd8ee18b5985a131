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

static int failed(StpStatus status) {
    return status == STP_NO_MEMORY ? EXIT_FAILED : EXIT_RULES;
}

static int add_names(StpModel *model, const char *path, bool quiet) {
    StpStatus status = stp_model_add_names(model, path, message_reporter(quiet));
    if (status == STP_OK) return EXIT_DONE;
    message("cannot use the names '%s': %s", path, stp_status_text(status));
    return failed(status);
}

int model_load(StpModel **out, ModelSource source, bool quiet) {
    source.vocabulary = model_vocabulary(source.vocabulary);
    if (!source.rules) source.rules = model_default_rules();
    StpStatus status = stp_model_load(out, source.vocabulary, source.rules, source.base,
                                      message_reporter(quiet));
    if (status != STP_OK) {
        message("cannot load rules '%s' with vocabulary '%s': %s", source.rules,
                source.vocabulary, stp_status_text(status));
        return failed(status);
    }
    int added = source.names ? add_names(*out, source.names, quiet) : EXIT_DONE;
    if (added == EXIT_DONE) return EXIT_DONE;
    stp_model_free(*out);
    *out = NULL;
    return added;
}
