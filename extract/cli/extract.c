/* standpunt extract: letters in, RDF out. */
#include "age.h"
#include "batch.h"
#include "command.h"
#include "failures.h"
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
    SUMMARY,
    LIST,
    LINES,
    AGAIN,
    FAILURES,
    PROVENANCE
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
    [LIST] = { 0, "files-from", "FILE|-", "letters are those whose names are in FILE" },
    [LINES] = { 0, "json-lines", NULL, "letters are lines of JSON in the files" },
    [AGAIN] = { 0, "again", NULL, "with -o DIR: letters that are done already too" },
    [FAILURES] = { 0, "failures", "FILE", "write there which letters failed, and why" },
    [PROVENANCE] = { 0, "provenance", "HOW", "full (default), quote or none" },
};

/* One run of the command. */
typedef struct {
    Batch batch;
    FileList letters;
    InputSource source;
    Output output;
    Progress progress;
    Identifiers identifiers;
    Failures failures;
    StpSummary *summary; /* NULL: not wanted */
    bool failed;         /* a letter or a write */
    bool broken;         /* a write: what is there now is not whole */
} Extraction;

/* Whether no earlier letter has this identifier. */
static bool is_new(Extraction *run, const BatchResult *result) {
    const char *name = result->input.name.bytes;
    const char *first = identifiers_add(&run->identifiers, result->id, name);
    if (!first) return true;
    message("'%s' is not written: it has the same identifier as '%s': %s", name, first,
            result->id);
    return false;
}

/* Puts a graph in its place. */
static bool write_letter(Extraction *run, const BatchResult *result) {
    if (!output_letter(&run->output, result->id, result->graph.bytes,
                       result->graph.length))
        return false;
    if (run->summary)
        stp_summary_add(run->summary, result->graph.bytes, result->graph.length);
    Done *done = run->batch.done;
    return !done || done_add(done, &result->input, result->id);
}

static bool note_failure(Extraction *run, const BatchResult *result) {
    const char *status = stp_status_text(result->status);
    if (result->status == STP_OK) status = "has the identifier of another letter";
    return failures_add(&run->failures, result->input.name.bytes, status,
                        result->messages.bytes, result->messages.length);
}

/* Gets each letter in order. False stops the run: where one write fails, the next will
   too. */
static bool take_result(void *user, const BatchResult *result) {
    Extraction *run = user;
    bool good = result->status == STP_OK;
    progress_clear(&run->progress);
    message_print(result->messages.bytes, result->messages.length);
    if (good) good = is_new(run, result);
    if (!good)
        run->broken = !note_failure(run, result);
    else if (!result->skipped)
        run->broken = !write_letter(run, result);
    if (!good || run->broken) run->failed = true;
    ProgressStep step = { !good, result->skipped, result->positions, result->meetings,
                          result->skipped ? 0 : result->input.bytes.length };
    progress_step(&run->progress, step);
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
    if (arguments->operand_count == 0 && !values[LIST]) {
        message("no letter given; '-' reads standard input");
        return false;
    }
    if (values[LIST] && (values[LINES] || arguments->operand_count > 0)) {
        message("--files-from names all letters: no others, and not --json-lines");
        return false;
    }
    if (!stp_format_of(format, &batch->format)) {
        message("unknown format '%s'; there are turtle, nquads, ntriples and rdfxml",
                format);
        return false;
    }
    if (values[PROVENANCE] &&
        !stp_provenance_of(values[PROVENANCE], &batch->provenance)) {
        message("unknown provenance '%s'; there are full, quote and none",
                values[PROVENANCE]);
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
    const FileList *letters = &run->letters;
    bool several = letters->count > 1 || run->source.list || run->source.lines;
    size_t from_stdin = 0;
    for (size_t i = 0; i < letters->count; i++) {
        if (strcmp(letters->paths[i], "-") == 0) from_stdin++;
    }
    if (from_stdin > 1) {
        message("standard input '-' can be given once");
    } else if (run->batch.id && letters->count > 1) {
        message("--id is for a single letter; there are %zu", letters->count);
    } else if (run->batch.id && several) {
        message("--id is for a single letter");
    } else if (run->batch.format == STP_RDFXML && several && !output_is_folder(output)) {
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

/* Remembers what is done in a folder; not when the data set is to be described, which
   needs all of it. */
static bool open_done(Extraction *run, const char *const *values) {
    if (!run->output.folder || run->summary) return true;
    const char *said[] = { values[FORMAT], values[BASE],     values[DATE],
                           values[ID],     values[ENCODING], values[PROVENANCE] };
    const char *made_of[] = { model_vocabulary(values[VOCAB]),
                              values[RULES] ? values[RULES] : model_default_rules(),
                              values[NAMES] };
    char *digest = age_digest(said, sizeof said / sizeof *said, made_of,
                              sizeof made_of / sizeof *made_of);
    run->batch.done = done_open(run->output.folder, output_ending(&run->output), digest,
                                values[AGAIN] != NULL);
    cli_release(digest);
    return run->batch.done != NULL;
}

static bool open_all(Extraction *run, const char *const *values) {
    return output_open(&run->output, values[OUTPUT], run->batch.format) &&
           failures_open(&run->failures, values[FAILURES]) && open_done(run, values) &&
           (run->batch.inputs = inputs_open(&run->source)) != NULL;
}

static void extract_all(Extraction *run, const char *const *values) {
    bool opened = open_all(run, values);
    if (opened) {
        bool known = !run->source.list && !run->source.lines;
        progress_begin(&run->progress, known ? run->letters.count : 0, run->batch.quiet);
        run->broken |= !batch_run(&run->batch, take_result, run);
        progress_end(&run->progress);
    }
    if (!opened || run->broken) run->failed = true;
    if (!output_close(&run->output, opened && !run->broken)) run->failed = true;
    if (!failures_close(&run->failures)) run->failed = true;
    inputs_close(run->batch.inputs);
    done_close(run->batch.done);
    identifiers_free(&run->identifiers);
}

static int run_extract(const Arguments *arguments) {
    const char *const *values = arguments->values;
    Extraction run = { .failed = false };
    StpModel *model = NULL;
    int status = EXIT_USAGE;
    if (!read_options(arguments, &run)) return EXIT_USAGE;
    run.source = (InputSource){ &run.letters, values[LIST], values[LINES] != NULL };
    run.failed = !letters_collect(&run.letters, arguments->operands,
                                  arguments->operand_count, true);
    if (check_combination(&run, values[OUTPUT])) {
        ModelSource source = { values[VOCAB], values[RULES], values[NAMES],
                               values[BASE] };
        status = model_load(&model, source, run.batch.quiet);
    }
    if (status == EXIT_DONE) {
        run.batch.model = model;
        run.summary = values[SUMMARY] ? stp_summary_new() : NULL;
        if (values[SUMMARY] && !run.summary) run.failed = true;
        extract_all(&run, values);
        if (run.summary && !run.broken && !write_summary(run.summary, values[SUMMARY]))
            run.failed = true;
        stp_summary_free(run.summary);
        status = run.failed ? EXIT_FAILED : EXIT_DONE;
    }
    stp_model_free(model);
    files_free(&run.letters);
    return status;
}

const Command command_extract = {
    .name = "extract",
    .summary = "write the graph of letters as RDF",
    .operands = "FILE|DIR|- ...",
    .about =
        "Reads letters and writes their actors, meetings and positions. What a file is\n"
        "its content tells; an archive (tar, zip) is all letters in it, a folder all in "
        "it\n"
        "and below. '-' is standard input.\n",
    .example = "standpunt extract tests/letters/sample.txt\n"
               "standpunt extract -j 4 -f nquads -o letters.nq letters/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_extract,
};
