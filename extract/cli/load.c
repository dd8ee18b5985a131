/* standpunt load: RDF files into a triplestore. */
#include "command.h"
#include "files.h"
#include "message.h"
#include "model.h"
#include "values.h"

#include "../include/standpunt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    TO,
    STORE,
    JOURNAL,
    FORCE,
    WITH_VOCAB,
    VOCAB,
    GRAPH,
    LOGIN,
    NETRC,
    CACERT,
    PROXY,
    CONNECT_TIMEOUT,
    TIMEOUT,
    TRIES,
    QUIET
};

static const Option options[] = {
    [TO] = { 't', "to", "URL", "the triplestore" },
    [STORE] = { 's', "store", "NAME",
                "virtuoso, fuseki, oxigraph, graphdb, qlever or any" },
    [JOURNAL] = { 'j', "journal", "FILE",
                  "keep there what is loaded, and go on from it" },
    [FORCE] = { 'f', "force", NULL, "send also what the journal has" },
    [WITH_VOCAB] = { 'V', "with-vocab", NULL, "load the vocabulary and all links too" },
    [VOCAB] = OPTION_VOCAB,
    [GRAPH] = { 'g', "graph", "IRI", "graph of files that are no letter and name none" },
    [LOGIN] = { 0, "login", "KIND", "basic or digest, when not as the store wants it" },
    [NETRC] = { 0, "netrc", "FILE", "read name and password there" },
    [CACERT] = { 0, "cacert", "FILE", "trust the certificates in it" },
    [PROXY] = { 0, "proxy", "URL", "go through it; none when not given" },
    [CONNECT_TIMEOUT] = { 0, "connect-timeout", "SECONDS", "10 when not given" },
    [TIMEOUT] = { 0, "timeout", "SECONDS", "of a whole request; 300 when not given" },
    [TRIES] = { 0, "tries", "N", "of what fails for a passing reason; 6 when not given" },
    [QUIET] = { 'q', "quiet", NULL, "no progress and no warnings" },
};

static const char *const data_endings[] = { ".nq", ".ttl", ".nt", ".rdf", NULL };

static bool read_store(const char *const *values, StpTarget *target) {
    const char *store = values[STORE], *login = values[LOGIN];
    if (store && !stp_store_kind_of(store, &target->store)) {
        message("unknown store '%s'; there are virtuoso, fuseki, oxigraph, graphdb, "
                "qlever and any",
                store);
        return false;
    }
    if (!login) return true;
    if (strcmp(login, "basic") == 0) {
        target->login = STP_LOGIN_BASIC;
    } else if (strcmp(login, "digest") == 0) {
        target->login = STP_LOGIN_DIGEST;
    } else {
        message("unknown login '%s'; there are basic and digest", login);
        return false;
    }
    return true;
}

/* Secrets come from the environment: a command line is there for all to see. */
static void read_login(StpTarget *target) {
    target->user = getenv("STANDPUNT_USER");
    target->password = getenv("STANDPUNT_PASSWORD");
    target->token = getenv("STANDPUNT_TOKEN");
}

static bool read_target(const Arguments *arguments, StpTarget *target) {
    const char *const *values = arguments->values;
    target->url = values[TO];
    target->journal = values[JOURNAL];
    target->force = values[FORCE] != NULL;
    target->graph = values[GRAPH];
    target->netrc = values[NETRC];
    target->ca_file = values[CACERT];
    target->proxy = values[PROXY];
    target->tries = 6;
    read_login(target);
    if (!target->url) {
        message("no triplestore given: --to URL");
        return false;
    }
    if (arguments->operand_count == 0 && !values[WITH_VOCAB]) {
        message("no data given: RDF files or folders of them");
        return false;
    }
    return read_store(values, target) &&
           values_count(values[CONNECT_TIMEOUT], "--connect-timeout", 3600,
                        &target->connect_seconds) &&
           values_count(values[TIMEOUT], "--timeout", 86400, &target->answer_seconds) &&
           values_count(values[TRIES], "--tries", 100, &target->tries);
}

static void show_step(void *user, const StpLoadCounts *counts) {
    (void)user;
    fprintf(stderr, "\r\033[K%zu of %zu graphs, %zu failed",
            counts->loaded + counts->unchanged + counts->failed, counts->graphs,
            counts->failed);
}

static void print_counts(const StpLoadCounts *counts) {
    message("%zu of %zu graphs loaded, %zu unchanged, %zu failed; %zu triples",
            counts->loaded, counts->graphs, counts->unchanged, counts->failed,
            counts->triples);
}

/* Gives an exit status. */
static int load_files(const StpTarget *target, const FileList *vocabulary,
                      const FileList *data, bool quiet) {
    bool shown = !quiet && isatty(STDERR_FILENO);
    StpLoadCounts counts;
    StpLoadWatch watch = { .step = shown ? show_step : NULL };
    StpStatus status = stp_load(target, (const char *const *)vocabulary->paths,
                                vocabulary->count, (const char *const *)data->paths,
                                data->count, watch, message_reporter(quiet), &counts);
    if (shown && counts.loaded + counts.unchanged + counts.failed > 0)
        fputs("\r\033[K", stderr);
    if (status != STP_OK) message("not all is loaded: %s", stp_status_text(status));
    if (status == STP_BAD_TARGET) return EXIT_USAGE;
    if (status != STP_OK || !quiet) print_counts(&counts);
    return status == STP_OK ? EXIT_DONE : EXIT_FAILED;
}

static int run_load(const Arguments *arguments) {
    const char *const *values = arguments->values;
    StpTarget target = { .url = NULL };
    FileList vocabulary = { 0 }, data = { 0 };
    bool good = true;
    if (!read_target(arguments, &target)) return EXIT_USAGE;
    for (size_t i = 0; i < arguments->operand_count; i++)
        if (!files_collect(&data, arguments->operands[i], data_endings)) good = false;
    if (values[WITH_VOCAB])
        good =
            files_collect(&vocabulary, model_vocabulary(values[VOCAB]), data_endings) &&
            good;
    int status = EXIT_FAILED;
    if (good) status = load_files(&target, &vocabulary, &data, values[QUIET] != NULL);
    files_free(&vocabulary);
    files_free(&data);
    return status;
}

const Command command_load = {
    .name = "load",
    .summary = "load RDF files into a triplestore",
    .operands = "--to URL DATA ...",
    .about =
        "Sends Turtle, N-Triples, N-Quads and RDF/XML files (.ttl .nt .nq .rdf), or "
        "folders of\n"
        "them, to a triplestore by the SPARQL 1.1 Graph Store Protocol: a graph for each "
        "letter,\n"
        "replaced whole. Name and password are read from STANDPUNT_USER and\n"
        "STANDPUNT_PASSWORD, a token from STANDPUNT_TOKEN.\n",
    .example =
        "standpunt load --to http://localhost:8890 --store virtuoso letters.nq\n"
        "standpunt load --to http://localhost:3030/ds --store fuseki -j done.log -V "
        "out/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_load,
};
