/* standpunt extract: letters in, RDF out. */
#include "batch.h"
#include "command.h"
#include "files.h"
#include "identifiers.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "output.h"
#include "progress.h"
#include "values.h"
#include "whole_file.h"

#include <string.h>

enum {
    FORMAT,
    OUTPUT,
    BASE,
    DATE,
    ID,
    ENCODING,
    RULES,
    VOCAB,
    NAMES,
    JOBS,
    QUIET,
    SUMMARY
};

static const Option options[] = {
    [FORMAT] = { 'f', "format", "NAME", "turtle (default), nquads, ntriples or rdfxml" },
    [OUTPUT] = { 'o', "output", "FILE|DIR",
                 "write there; DIR/ gets one file per letter" },
    [BASE] = { 0, "base", "IRI", "begin of the IRIs of instances; ends in / or #" },
    [DATE] = OPTION_DATE,
    [ID] = { 0, "id", "NAME", "identifier of the letter, such as kst-28676-266" },
    [ENCODING] = OPTION_ENCODING,
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [NAMES] = OPTION_NAMES,
    [JOBS] = { 'j', "jobs", "N", "letters handled at the same time; 1 when not given" },
    [QUIET] = { 'q', "quiet", NULL, "no progress and no warnings" },
    [SUMMARY] = { 0, "void", "FILE", "write there what the data set is, with nquads" },
};

/* One run of the command. */
typedef struct {
    Batch batch;
    Output output;
    Progress progress;
    Identifiers identifiers;
    StpSummary *summary; /* NULL: not wanted */
    bool failed;         /* a letter or a write */
    bool broken;         /* a write: what is there now is not whole */
} Extraction;

/* Whether no earlier letter has this identifier. */
static bool is_new(Extraction *run, const BatchResult *result) {
    char **paths = run->batch.letters->paths;
    size_t first = identifiers_add(&run->identifiers, result->id, result->letter);
    if (first == result->letter) return true;
    message("'%s' is not written: it has the same identifier as '%s': %s",
            files_name(paths[result->letter]), files_name(paths[first]), result->id);
    return false;
}

/* Gets each letter in order. False stops the run: where one write fails, the next will
   too. */
static bool take_result(void *user, const BatchResult *result) {
    Extraction *run = user;
    bool good = result->status == STP_OK;
    progress_clear(&run->progress);
    message_print(result->messages.bytes, result->messages.length);
    if (good) good = is_new(run, result);
    if (good) {
        run->broken = !output_letter(&run->output, result->id, result->graph.bytes,
                                     result->graph.length);
        if (run->summary)
            stp_summary_add(run->summary, result->graph.bytes, result->graph.length);
    }
    if (!good || run->broken) run->failed = true;
    progress_step(&run->progress, !good, result->positions, result->meetings);
    return !run->broken;
}

/* What the options say, checked. False after a message. */
static bool read_options(const Arguments *arguments, Extraction *run) {
    const char *const *values = arguments->values;
    Batch *batch = &run->batch;
    const char *format = values[FORMAT] ? values[FORMAT] : "turtle";
    batch->id = values[ID];
    batch->date = values[DATE];
    batch->encoding = values[ENCODING];
    batch->quiet = values[QUIET] != NULL;
    batch->threads = 1;
    if (arguments->operand_count == 0) {
        message("no letter given; '-' reads standard input");
        return false;
    }
    if (!stp_format_of(format, &batch->format)) {
        message("unknown format '%s'; there are turtle, nquads, ntriples and rdfxml",
                format);
        return false;
    }
    if (values[SUMMARY] && batch->format != STP_NQUADS) {
        message("--void describes N-Quads: -f nquads");
        return false;
    }
    return values_count(values[JOBS], "--jobs", 256, &batch->threads) &&
           values_date(values[DATE]) && values_id(values[ID]) &&
           values_base(values[BASE]);
}

/* What cannot be known before the folders are read. */
static bool check_combination(const Extraction *run, const char *output) {
    const FileList *letters = run->batch.letters;
    size_t from_stdin = 0;
    for (size_t i = 0; i < letters->count; i++) {
        if (strcmp(letters->paths[i], "-") == 0) from_stdin++;
    }
    if (from_stdin > 1) {
        message("standard input '-' can be given once");
    } else if (run->batch.id && letters->count > 1) {
        message("--id is for a single letter; there are %zu", letters->count);
    } else if (run->batch.format == STP_RDFXML && letters->count > 1 &&
               !output_is_folder(output)) {
        message("several letters as rdfxml need a folder: -o DIR/");
    } else {
        return true;
    }
    return false;
}

static bool write_summary(StpSummary *summary, const char *path) {
    Buffer bytes = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &bytes };
    bool good = stp_summary_write(summary, sink) == STP_OK;
    if (!good)
        message("cannot describe the data set: %s", stp_status_text(STP_NO_MEMORY));
    if (good) good = whole_file_put(path, bytes.bytes, bytes.length);
    buffer_free(&bytes);
    return good;
}

static void extract_all(Extraction *run, const char *output) {
    if (!output_open(&run->output, output, run->batch.format)) {
        run->failed = true;
        return;
    }
    progress_begin(&run->progress, run->batch.letters->count, run->batch.quiet);
    if (!batch_run(&run->batch, take_result, run)) run->failed = run->broken = true;
    progress_end(&run->progress);
    if (!output_close(&run->output, !run->broken)) run->failed = true;
    identifiers_free(&run->identifiers);
}

static int run_extract(const Arguments *arguments) {
    const char *const *values = arguments->values;
    Extraction run = { .failed = false };
    FileList letters = { 0 };
    StpModel *model = NULL;
    int status = EXIT_USAGE;
    run.batch.letters = &letters;
    if (!read_options(arguments, &run)) return EXIT_USAGE;
    run.failed =
        !letters_collect(&letters, arguments->operands, arguments->operand_count);
    if (check_combination(&run, values[OUTPUT])) {
        ModelSource source = { values[VOCAB], values[RULES], values[NAMES],
                               values[BASE] };
        status = model_load(&model, source, run.batch.quiet);
    }
    if (status == EXIT_DONE) {
        run.batch.model = model;
        run.summary = values[SUMMARY] ? stp_summary_new() : NULL;
        if (values[SUMMARY] && !run.summary) run.failed = true;
        extract_all(&run, values[OUTPUT]);
        if (run.summary && !run.broken && !write_summary(run.summary, values[SUMMARY]))
            run.failed = true;
        stp_summary_free(run.summary);
        status = run.failed ? EXIT_FAILED : EXIT_DONE;
    }
    stp_model_free(model);
    files_free(&letters);
    return status;
}

const Command command_extract = {
    .name = "extract",
    .summary = "write the graph of letters as RDF",
    .operands = "FILE|DIR|- ...",
    .about =
        "Reads letters in plain text and writes their actors, meetings and positions.\n"
        "A folder stands for all *.txt in it and below. '-' is standard input.\n",
    .example = "standpunt extract tests/letters/sample.txt\n"
               "standpunt extract -j 4 -f nquads -o letters.nq letters/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_extract,
};
