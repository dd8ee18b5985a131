/* standpunt query: a SPARQL query over RDF files, answered as a table. */
#include "command.h"
#include "files.h"
#include "message.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <string.h>

enum { QUERY };

static const Option options[] = {
    [QUERY] = { 'q', "query", "FILE", "the SPARQL query; '-' reads standard input" },
};

static const char *const data_endings[] = { ".ttl", ".nt", ".nq", ".rdf", NULL };

/* Reads the query as a string; false after a message. */
static bool read_query(const char *path, Buffer *query) {
    const char *problem = files_read(path, query);
    if (!problem && query->length > 0 && memchr(query->bytes, '\0', query->length)) {
        problem = "not a query: it has a NUL";
    }
    if (problem) message("cannot read '%s': %s", files_name(path), problem);
    buffer_append(query, "", 1);
    return !problem;
}

static int answer(const char *path, const FileList *data) {
    Buffer query = { 0 }, table = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &table };
    bool good = read_query(path, &query);
    if (good) {
        StpStatus status =
            stp_query(query.bytes, files_name(path), (const char *const *)data->paths,
                      data->count, message_reporter(false), sink);
        good = status == STP_OK && whole_file_print(table.bytes, table.length);
        if (status != STP_OK) message("no answer: %s", stp_status_text(status));
    }
    buffer_free(&query);
    buffer_free(&table);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int run_query(const Arguments *arguments) {
    const char *path = arguments->values[QUERY];
    if (!path || arguments->operand_count == 0) {
        message(path ? "no data given: RDF files or folders of them"
                     : "no query given: -q FILE");
        return EXIT_USAGE;
    }
    FileList data = { 0 };
    bool all_read = true;
    for (size_t i = 0; i < arguments->operand_count; i++) {
        if (!files_collect(&data, arguments->operands[i], data_endings)) all_read = false;
    }
    int status = all_read ? answer(path, &data) : EXIT_FAILED;
    files_free(&data);
    return status;
}

const Command command_query = {
    .name = "query",
    .summary = "answer a SPARQL query over RDF files as a table",
    .operands = "DATA ...",
    .about = "Loads Turtle, N-Triples, N-Quads and RDF/XML files (.ttl .nt .nq .rdf), or "
             "folders\n"
             "of them, into memory and answers a SELECT or ASK query. Named graphs are "
             "merged.\n"
             "What the query engine is known to answer wrongly is refused.\n",
    .example = "standpunt query -q vocab/queries/meetings-with-dates.rq out/ vocab/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_query,
};
