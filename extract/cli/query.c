/* standpunt query: a SPARQL query, or a question of the vocabulary, over RDF files. */
#include "command.h"
#include "files.h"
#include "message.h"
#include "model.h"
#include "questions.h"
#include "whole_file.h"

#include "../include/standpunt.h"

#include <string.h>

enum {
    QUERY,
    FORMAT,
    OUTPUT,
    LIST,
    PRINT,
    WITH_VOCAB,
    VOCAB,
    HOLDER, /* from here on: what fills in questions */
    ABOUT,
    STANCE,
    SINCE,
    UNTIL,
    BODY,
    LETTER,
    OPTION_COUNT
};

static const Option options[OPTION_COUNT] = {
    [QUERY] = { 'q', "query", "FILE", "a file with the query; '-' reads standard input" },
    [FORMAT] = { 'f', "format", "NAME",
                 "table (default), csv, tsv, json, xml; turtle, ntriples" },
    [OUTPUT] = { 'o', "output", "FILE", "write there" },
    [LIST] = { 'l', "list", NULL, "list the questions that can be asked by name" },
    [PRINT] = { 'p', "print", NULL, "print the query instead of asking it" },
    [WITH_VOCAB] = { 'V', "with-vocab", NULL, "ask over the vocabulary too" },
    [VOCAB] = OPTION_VOCAB,
    [HOLDER] = { 0, "holder", "NAME", "who takes the position: Nederland" },
    [ABOUT] = { 0, "about", "WORDS", "on what: a name, or words of it" },
    [STANCE] = { 0, "stance", "NAME", "which: supports, opposes, advocates ..." },
    [SINCE] = { 0, "since", "DAY", "not before: 2016, 2016-05, 2016-05-31" },
    [UNTIL] = { 0, "until", "DAY", "not after it, nor after that month or year" },
    [BODY] = { 0, "body", "NAME", "which body or meeting: words of its name" },
    [LETTER] = { 0, "letter", "ID", "in which letter: kst-28676-266" },
};

static const char *const data_endings[] = { ".ttl", ".nt", ".nq", ".rdf", NULL };

/* One run of the command. */
typedef struct {
    const char *const *values;
    QuestionOption fill[OPTION_COUNT - HOLDER];
    char *folder;           /* of the questions */
    Buffer query;           /* a string */
    const char *query_name; /* for messages */
    char *question_path;    /* NULL: the query has no name */
    const char *const *data;
    size_t data_count;
    StpAnswerFormat format;
} Run;

enum { FILL_COUNT = OPTION_COUNT - HOLDER };

/* What is in `query` becomes a string; false after a message. */
static bool end_string(Run *run) {
    bool good =
        !memchr(run->query.bytes ? run->query.bytes : "", '\0', run->query.length);
    if (!good) message("cannot read '%s': not a query: it has a NUL", run->query_name);
    buffer_append(&run->query, "", 1);
    return good;
}

static bool read_file(Run *run, const char *path) {
    run->query_name = files_name(path);
    return files_load(path, &run->query) && end_string(run);
}

/* A question by its name, filled in. Gives an exit status. */
static int read_question(Run *run, const char *name) {
    run->question_path = questions_find(run->folder, name);
    if (!run->question_path) return EXIT_USAGE;
    if (!read_file(run, run->question_path)) return EXIT_FAILED;
    Buffer text = run->query;
    run->query = (Buffer){ 0 };
    bool good = questions_fill(name, text.bytes, run->fill, FILL_COUNT, &run->query) &&
                end_string(run);
    buffer_free(&text);
    return good ? EXIT_DONE : EXIT_USAGE;
}

/* The query is in a file, or the first operand: as text, which has spaces, or by name.
   Gives an exit status. */
static int read_query(Run *run, const Arguments *arguments) {
    const char *file = run->values[QUERY];
    size_t operands = arguments->operand_count;
    const char *first = operands > 0 ? arguments->operands[0] : NULL;
    run->data = arguments->operands + (file || !first ? 0 : 1);
    run->data_count = operands - (file || !first ? 0 : 1);
    if (!file && !first) {
        message("no query given: the name of a question, a query, or -q FILE");
        return EXIT_USAGE;
    }
    if (!file && !strpbrk(first, " \n{")) return read_question(run, first);
    if (file && !read_file(run, file)) return EXIT_FAILED;
    if (!file) {
        run->query_name = "<query>";
        buffer_append(&run->query, first, strlen(first) + 1);
    }
    Buffer none = { 0 };
    bool good = questions_fill(run->query_name, "", run->fill, FILL_COUNT, &none);
    buffer_free(&none);
    return good ? EXIT_DONE : EXIT_USAGE;
}

static bool write_out(const Run *run, const Buffer *bytes) {
    return whole_file_put(run->values[OUTPUT], bytes->bytes, bytes->length);
}

static bool collect_data(const Run *run, FileList *data) {
    bool good = true;
    for (size_t i = 0; i < run->data_count; i++) {
        if (!files_collect(data, run->data[i], data_endings)) good = false;
    }
    if (run->values[WITH_VOCAB]) {
        good = files_collect(data, model_vocabulary(run->values[VOCAB]), data_endings) &&
               good;
    }
    return good;
}

static bool answer(Run *run) {
    Buffer reply = { 0 };
    FileList data = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &reply };
    bool good = collect_data(run, &data);
    if (good) {
        StpStatus status =
            stp_query(run->query.bytes, run->query_name, (const char *const *)data.paths,
                      data.count, run->format, message_reporter(false), sink);
        if (status != STP_OK) message("no answer: %s", stp_status_text(status));
        good = status == STP_OK && write_out(run, &reply);
    }
    buffer_free(&reply);
    files_free(&data);
    return good;
}

static int list_questions(Run *run) {
    Buffer list = { 0 };
    bool good = questions_list(run->folder, run->fill, FILL_COUNT, &list) &&
                write_out(run, &list);
    buffer_free(&list);
    return good ? EXIT_DONE : EXIT_FAILED;
}

static int ask(Run *run, const Arguments *arguments) {
    const char *format = run->values[FORMAT];
    if (format && !stp_answer_format_of(format, &run->format)) {
        message("unknown format '%s'; there are table, csv, tsv, json, xml, turtle and "
                "ntriples",
                format);
        return EXIT_USAGE;
    }
    if (run->values[LIST]) return list_questions(run);
    int status = read_query(run, arguments);
    if (status != EXIT_DONE) return status;
    if (run->values[PRINT]) {
        run->query.length--; /* its NUL */
        return write_out(run, &run->query) ? EXIT_DONE : EXIT_FAILED;
    }
    if (run->data_count == 0 && !run->values[WITH_VOCAB]) {
        message("no data given: RDF files or folders of them");
        return EXIT_USAGE;
    }
    return answer(run) ? EXIT_DONE : EXIT_FAILED;
}

static int run_query(const Arguments *arguments) {
    Run run = { .values = arguments->values, .format = STP_ANSWER_TABLE };
    for (size_t i = 0; i < FILL_COUNT; i++) {
        run.fill[i].name = options[HOLDER + i].name;
        run.fill[i].value = arguments->values[HOLDER + i];
    }
    run.folder = cli_join(model_vocabulary(arguments->values[VOCAB]), "queries");
    int status = ask(&run, arguments);
    buffer_free(&run.query);
    cli_release(run.question_path);
    cli_release(run.folder);
    return status;
}

const Command command_query = {
    .name = "query",
    .summary = "answer a question or a SPARQL query over RDF files",
    .operands = "[QUESTION|'SELECT ...'] DATA ...",
    .about = "Loads Turtle, N-Triples, N-Quads and RDF/XML files (.ttl .nt .nq .rdf), or "
             "folders\n"
             "of them, into memory and answers a SELECT, ASK or CONSTRUCT query. Named "
             "graphs are\n"
             "merged. What the query engine is known to answer wrongly is refused. "
             "Questions with a\n"
             "name need no SPARQL: --list shows them and the options that they take.\n",
    .example = "standpunt query positions --holder Nederland --since 2016 out/\n"
               "standpunt query -f csv 'SELECT ?s WHERE { ?s a ?type }' out/\n",
    .options = options,
    .option_count = OPTION_COUNT,
    .run = run_query,
};
