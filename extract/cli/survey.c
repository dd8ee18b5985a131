#include "survey.h"

#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

enum { DATE, ENCODING, RULES, VOCAB, QUIET };

const Option survey_options[SURVEY_OPTIONS] = {
    [DATE] = OPTION_DATE,   [ENCODING] = OPTION_ENCODING, [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB, [QUIET] = OPTION_QUIET,
};

typedef struct {
    const Survey *survey;
    void *state;
    StpExtractor *extractor;
    StpReporter reporter;
} Running;

static StpStatus add_letter(void *user, const StpLetter *letter) {
    Running *r = user;
    return r->survey->add(r->state, r->extractor, letter, r->reporter);
}

static bool print_report(const Running *r) {
    Buffer text = { 0 };
    bool good =
        r->survey->report(r->state, &text) && whole_file_print(text.bytes, text.length);
    buffer_free(&text);
    return good;
}

static bool survey_all(Running *r, const Arguments *arguments) {
    LetterOptions given = { arguments->values[ENCODING], arguments->values[DATE] };
    FileList letters = { 0 };
    bool good =
        letters_collect(&letters, arguments->operands, arguments->operand_count, false);
    good &= letters_each(&letters, &given, add_letter, r);
    good &= print_report(r);
    files_free(&letters);
    return good;
}

static int survey_with(const Survey *survey, const StpModel *model,
                       const Arguments *arguments) {
    Running r = { survey, survey->begin(model), stp_extractor_new(model),
                  message_reporter(arguments->values[QUIET] != NULL) };
    bool good = false;
    if (r.state && r.extractor)
        good = survey_all(&r, arguments);
    else
        message("%s", stp_status_text(STP_NO_MEMORY));
    survey->end(r.state);
    stp_extractor_free(r.extractor);
    return good ? EXIT_DONE : EXIT_FAILED;
}

int survey_run(const Survey *survey, const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count == 0) {
        message("no letter given; '-' reads standard input");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    StpModel *model = NULL;
    ModelSource source = { values[VOCAB], values[RULES], NULL, NULL };
    int status = model_load(&model, source, values[QUIET] != NULL);
    if (status == EXIT_DONE) status = survey_with(survey, model, arguments);
    stp_model_free(model);
    return status;
}
