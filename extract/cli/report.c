/* standpunt report: graphs as a page to read. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <string.h>
#include <unistd.h>

enum { OUTPUT, LETTERS, LANGUAGE, ENCODING, RULES, VOCAB, QUIET };

static const Option options[] = {
    [OUTPUT] = { 'o', "output", "FILE", "write there; standard output when not given" },
    [LETTERS] = { 'l', "letters", "PATH", "texts of the letters: a file, or a folder" },
    [LANGUAGE] = { 0, "lang", "NAME", "language of the page: nl (default), en" },
    [ENCODING] = OPTION_ENCODING,
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [QUIET] = OPTION_QUIET,
};

static const char *const data_endings[] = { ".ttl", ".nt", ".nq", ".rdf", NULL };
static const char *const text_endings[] = { ".txt", NULL };

/* One run of the command. */
typedef struct {
    const char *const *values;
    FileList data;
    FileList texts;
    Input *inputs; /* the texts */
    StpLetter *letters;
    Buffer page;
} Run;

static bool is_text(const char *path) {
    size_t length = strlen(path), ending = strlen(text_endings[0]);
    return length > ending && strcmp(path + length - ending, text_endings[0]) == 0;
}

/* Operands are data, but for those that are a text by their name. */
static bool collect(Run *run, const Arguments *arguments) {
    bool good = true;
    for (size_t i = 0; i < arguments->operand_count; i++) {
        const char *operand = arguments->operands[i];
        bool text = is_text(operand);
        if (!files_collect(text ? &run->texts : &run->data, operand,
                           text ? text_endings : data_endings))
            good = false;
    }
    const char *letters = run->values[LETTERS];
    if (letters && !files_collect(&run->texts, letters, text_endings)) good = false;
    return good;
}

static bool load_texts(Run *run) {
    size_t count = run->texts.count;
    LetterOptions given = { .encoding = run->values[ENCODING] };
    bool good = true;
    run->inputs = cli_allocate((count + 1) * sizeof *run->inputs);
    run->letters = cli_allocate((count + 1) * sizeof *run->letters);
    for (size_t i = 0; i < count; i++) {
        const char *path = run->texts.paths[i];
        if (!letters_load(&run->inputs[i], path)) good = false;
        run->letters[i] = letters_letter(&run->inputs[i], path, &given);
    }
    return good;
}

static bool write_out(const Run *run) {
    return whole_file_put(run->values[OUTPUT], run->page.bytes, run->page.length);
}

static const char *language_of(const Run *run) {
    return run->values[LANGUAGE] ? run->values[LANGUAGE] : "nl";
}

static int make_page(Run *run) {
    bool quiet = run->values[QUIET] != NULL;
    StpModel *model = NULL;
    ModelSource source = { .vocabulary = run->values[VOCAB],
                           .rules = run->values[RULES] };
    int outcome = model_load(&model, source, quiet);
    if (outcome != EXIT_DONE) return outcome;
    StpReport report = { .files = (const char *const *)run->data.paths,
                         .file_count = run->data.count,
                         .letters = run->letters,
                         .letter_count = run->texts.count,
                         .vocabulary = model_vocabulary(run->values[VOCAB]),
                         .language = language_of(run) };
    StpSink sink = { .write = buffer_sink, .user = &run->page };
    StpStatus status = stp_report(model, &report, message_reporter(quiet), sink);
    stp_model_free(model);
    if (status != STP_OK) message("no report: %s", stp_status_text(status));
    if (status == STP_BAD_VOCABULARY) return EXIT_RULES;
    return status == STP_OK && write_out(run) ? EXIT_DONE : EXIT_FAILED;
}

/* Whether the page is there in the language that is asked for. */
static bool language_is_known(const Run *run) {
    const char *language = language_of(run);
    Buffer path = { 0 };
    buffer_print(&path, "%s/report/%s.txt", model_vocabulary(run->values[VOCAB]),
                 language);
    buffer_append(&path, "", 1);
    bool known = !strchr(language, '/') && access(path.bytes, R_OK) == 0;
    if (!known) message("--lang '%s': there is no '%s'", language, path.bytes);
    buffer_free(&path);
    return known;
}

static int run_report(const Arguments *arguments) {
    Run run = { .values = arguments->values };
    int status = EXIT_USAGE;
    if (language_is_known(&run)) {
        bool good = collect(&run, arguments);
        if (good && run.data.count == 0) {
            message("no data given: RDF files or folders of them");
        } else {
            status = good && load_texts(&run) ? make_page(&run) : EXIT_FAILED;
        }
    }
    for (size_t i = 0; run.inputs && i < run.texts.count; i++) input_free(&run.inputs[i]);
    cli_release(run.inputs);
    cli_release(run.letters);
    buffer_free(&run.page);
    files_free(&run.data);
    files_free(&run.texts);
    return status;
}

const Command command_report = {
    .name = "report",
    .summary = "show graphs as a page of HTML",
    .operands = "DATA ... [LETTER.txt ...]",
    .about =
        "Makes one page, which needs nothing else, of Turtle, N-Triples, N-Quads and\n"
        "RDF/XML files (.ttl .nt .nq .rdf) or folders of them: positions as a table to\n"
        "search and as a picture, meetings by day, and the letters. Given the texts of\n"
        "the letters too, it shows them whole, with the words of each position marked.\n",
    .example = "standpunt report -o report.html --letters tests/letters out/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_report,
};
