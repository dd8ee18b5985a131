/* standpunt vocab import: names from Wikidata and other sources. */
#include "command.h"
#include "files.h"
#include "message.h"
#include "model.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    OUTPUT,
    LINKS,
    CONFLICTS,
    CLASSES,
    CLASS,
    LANGUAGES,
    SITELINKS,
    OVERRIDES,
    SOURCE,
    RULES,
    VOCAB,
    QUIET
};

static const Option options[] = {
    [OUTPUT] = { 'o', "output", "FILE", "the names, as N-Triples" },
    [LINKS] = { 0, "links", "FILE", "write owl:sameAs there, not with the names" },
    [CONFLICTS] = { 0, "conflicts", "FILE", "write names that are claimed twice there" },
    [CLASSES] = { 0, "classes", "FILE", "table of classes; import/classes.tsv of vocab" },
    [CLASS] = { 0, "class", "Q…,Q…", "items of these classes of the table only" },
    [LANGUAGES] = { 0, "languages", "TAG,TAG", "by preference; nl,mul,en if not given" },
    [SITELINKS] = { 0, "min-sitelinks", "N", "items with at least so many only" },
    [OVERRIDES] = { 0, "overrides", "FILE", "table of what people decided" },
    [SOURCE] = { 0, "source", "TEXT",
                 "dcterms:source; if not given Wikidata or the file" },
    [RULES] = OPTION_RULES,
    [VOCAB] = OPTION_VOCAB,
    [QUIET] = OPTION_QUIET,
};

enum { FILES = 3 };

/* One run: the files that are written, and what is read. */
typedef struct {
    const Arguments *arguments;
    StpModel *model;
    WholeFile files[FILES]; /* names, links, conflicts */
    const char *paths[FILES];
} Run;

static bool write_whole(void *user, const char *bytes, size_t length) {
    return whole_file_write(user, bytes, length);
}

static void print_counts(const StpImportCounts *c) {
    fprintf(stderr, "%zu items read, %zu kept with %zu names\n", c->items, c->kept,
            c->names);
    fprintf(stderr,
            "passed over: %zu of other classes, %zu with few sitelinks, %zu without a "
            "name, %zu dropped, %zu repeated\n",
            c->other_class, c->few_links, c->no_name, c->dropped, c->repeated);
    fprintf(stderr,
            "conflicts: %zu shared names, %zu of the vocabulary, %zu words of the "
            "lexicon\n",
            c->shared, c->gazetteer, c->words);
    if (c->wrong_lines > 0) fprintf(stderr, "%zu wrong lines\n", c->wrong_lines);
}

/* "12" to 12; false after a message. */
static bool read_number(const char *text, unsigned *out) {
    char *end;
    unsigned long number = text ? strtoul(text, &end, 10) : 0;
    if (text && (*text < '0' || *text > '9' || *end != '\0' || number > 1000000)) {
        message("'%s' is no number of sitelinks, 0 to 1000000", text);
        return false;
    }
    *out = (unsigned)number;
    return true;
}

static StpStatus import_with(Run *run, const StpImportOptions *wanted) {
    const char *const *values = run->arguments->values;
    StpSink sinks[FILES];
    for (int i = 0; i < FILES; i++)
        sinks[i] = (StpSink){ run->paths[i] ? write_whole : NULL, &run->files[i] };
    StpImportCounts counts = { 0 };
    StpStatus status = stp_import(
        run->model, run->arguments->operands, run->arguments->operand_count, wanted,
        message_reporter(values[QUIET] != NULL), sinks[0], sinks[1], sinks[2], &counts);
    if ((status == STP_OK || status == STP_BAD_DATA) && !values[QUIET])
        print_counts(&counts);
    if (status == STP_BAD_DATA)
        message("some lines are not imported; the rest is");
    else if (status != STP_OK && status != STP_CANNOT_WRITE)
        message("nothing is imported: %s", stp_status_text(status));
    return status;
}

/* All files are kept, or none. */
static int import_to_files(Run *run, const StpImportOptions *wanted) {
    bool open = true;
    for (int i = 0; i < FILES && open; i++)
        open = !run->paths[i] || whole_file_open(&run->files[i], run->paths[i]);
    StpStatus status = open ? import_with(run, wanted) : STP_CANNOT_WRITE;
    bool keep = status == STP_OK || status == STP_BAD_DATA;
    bool good = status == STP_OK;
    for (int i = 0; i < FILES; i++) {
        if (!run->paths[i]) continue;
        if (keep && !whole_file_keep(&run->files[i])) keep = good = false;
        if (!keep) whole_file_drop(&run->files[i]);
    }
    return good ? EXIT_DONE : EXIT_FAILED;
}

/* The table of classes lies in the vocabulary. */
static char *default_classes(const char *vocabulary) {
    return cli_join(model_vocabulary(vocabulary), "import/classes.tsv");
}

static int run_import(const Arguments *arguments) {
    const char *const *values = arguments->values;
    Run run = { .arguments = arguments,
                .paths = { values[OUTPUT], values[LINKS], values[CONFLICTS] } };
    StpImportOptions wanted = { .classes = values[CLASSES],
                                .only = values[CLASS],
                                .languages = values[LANGUAGES],
                                .overrides = values[OVERRIDES],
                                .source = values[SOURCE] };
    if (!values[OUTPUT] || arguments->operand_count == 0) {
        message(values[OUTPUT] ? "no input given" : "no output given: -o FILE");
        return EXIT_USAGE;
    }
    if (!read_number(values[SITELINKS], &wanted.min_sitelinks)) return EXIT_USAGE;
    ModelSource source = { values[VOCAB], values[RULES], NULL, NULL };
    int status = model_load(&run.model, source, values[QUIET] != NULL);
    if (status != EXIT_DONE) return status;
    char *classes = values[CLASSES] ? NULL : default_classes(values[VOCAB]);
    if (classes) wanted.classes = classes;
    for (int i = 0; i < FILES; i++) run.files[i].descriptor = -1;
    status = import_to_files(&run, &wanted);
    cli_release(classes);
    stp_model_free(run.model);
    return status;
}

const Command command_vocab_import = {
    .name = "vocab import",
    .summary = "take names from Wikidata, SPARQL results or SKOS",
    .operands = "INPUT ... -o FILE",
    .about =
        "Reads dumps of Wikidata (JSON or truthy N-Triples), results of SPARQL as CSV "
        "or\n"
        "TSV, and SKOS in any syntax, plain or packed by gzip or bzip2; which, their\n"
        "content tells. Writes what is wanted of them in the shape of the vocabulary.\n",
    .example = "standpunt vocab import --min-sitelinks 5 latest-all.json.gz -o "
               "wikidata.nt\n"
               "standpunt vocab compile wikidata.nt -o wikidata.names\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_import,
};
