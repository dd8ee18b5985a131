/* standpunt diff: what letters win and lose when rules change: facts with their
   sentences, or all statements of the graphs. */
#include "command.h"
#include "letters.h"
#include "message.h"
#include "model.h"
#include "values.h"
#include "whole_file.h"

#include <stdlib.h>
#include <string.h>

enum { DATE, ENCODING, VOCAB, STATEMENTS, QUIET };

static const Option options[] = {
    [DATE] = OPTION_DATE,
    [ENCODING] = OPTION_ENCODING,
    [VOCAB] = OPTION_VOCAB,
    [STATEMENTS] = { 0, "statements", NULL,
                     "all statements of the graphs, as N-Triples" },
    [QUIET] = OPTION_QUIET,
};

/* The rules before and after the change. */
enum { OLD, NEW, SIDES };

typedef struct {
    StpModel *models[SIDES];
    StpExtractor *extractors[SIDES];
    StpReporter reporter;
    bool statements; /* not facts */
    Buffer text;     /* what is printed */
    size_t won, lost, letters, changed;
} Comparison;

/* Sorted N-Triples: what both sides say stands on equal lines. */
static StpStatus read_graph(Comparison *c, int side, const StpLetter *letter,
                            Buffer *lines) {
    const StpGraph *graph;
    StpSink sink = { .write = buffer_sink, .user = lines };
    StpStatus status = stp_extract(c->extractors[side], letter, c->reporter, &graph);
    return status == STP_OK ? stp_graph_write(graph, STP_NTRIPLES, sink) : status;
}

/* Length of the line at `at` with its end; 0 behind the last. */
static size_t line_at(const Buffer *lines, size_t at) {
    if (at >= lines->length) return 0;
    const char *end = memchr(lines->bytes + at, '\n', lines->length - at);
    return end ? (size_t)(end - lines->bytes) + 1 - at : lines->length - at;
}

/* A line of 'explain' that tells a fact, and the sentence above it. */
typedef struct {
    const char *fact, *sentence;
    size_t fact_length, sentence_length;
} FactLine;

static int compare_facts(const void *a, const void *b) {
    const FactLine *x = a, *y = b;
    size_t shorter = x->fact_length < y->fact_length ? x->fact_length : y->fact_length;
    int order = memcmp(x->fact, y->fact, shorter);
    if (order == 0)
        order = (x->fact_length > y->fact_length) - (x->fact_length < y->fact_length);
    if (order == 0) order = (x->sentence > y->sentence) - (x->sentence < y->sentence);
    return order;
}

static bool tells_fact(const char *line, size_t length) {
    static const char *const kinds[] = { "  position ", "  fact ", "  derived " };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (length > strlen(kinds[i]) && memcmp(line, kinds[i], strlen(kinds[i])) == 0)
            return true;
    return false;
}

/* The facts in what 'explain' prints, in their order in it; fewer than its lines. */
static size_t find_facts(const Buffer *text, FactLine *facts) {
    FactLine fact = { NULL, "", 0, 0 };
    size_t count = 0;
    for (size_t at = 0, length; (length = line_at(text, at)) > 0; at += length) {
        const char *line = text->bytes + at;
        if (line[0] != ' ' && line[0] != '\n') {
            fact.sentence = line;
            fact.sentence_length = length - 1;
        } else if (tells_fact(line, length)) {
            fact.fact = line + 2;
            fact.fact_length = length - 3;
            facts[count++] = fact;
        }
    }
    return count;
}

/* Its rule stands last, behind two spaces. The folder of that is left out: it is another
   on each side. */
static void put_fact(Buffer *lines, const FactLine *f) {
    size_t rule = f->fact_length;
    while (rule > 1 && memcmp(f->fact + rule - 2, "  ", 2) != 0) rule--;
    const char *slash = memchr(f->fact + rule, '/', f->fact_length - rule);
    size_t name = slash ? (size_t)(slash - f->fact) + 1 : rule;
    buffer_append(lines, f->fact, rule);
    buffer_append(lines, f->fact + name, f->fact_length - name);
    buffer_append(lines, "  in: ", 6);
    buffer_append(lines, f->sentence, f->sentence_length);
    buffer_append(lines, "\n", 1);
}

/* Sorted lines, each of a fact and its sentence. */
static StpStatus read_facts(Comparison *c, int side, const StpLetter *letter,
                            Buffer *lines) {
    Buffer text = { 0 };
    StpSink sink = { .write = buffer_sink, .user = &text };
    StpStatus status = stp_explain(c->extractors[side], letter, false, c->reporter, sink);
    FactLine *facts = calloc(text.length / 2 + 1, sizeof *facts);
    size_t count = status == STP_OK && facts ? find_facts(&text, facts) : 0;
    if (!facts) status = STP_NO_MEMORY;
    if (count) qsort(facts, count, sizeof *facts, compare_facts);
    for (size_t i = 0; i < count; i++) put_fact(lines, &facts[i]);
    free(facts);
    buffer_free(&text);
    return status;
}

static int compare_lines(const char *a, size_t a_length, const char *b, size_t b_length) {
    if (a_length == 0 || b_length == 0) return (a_length == 0) - (b_length == 0);
    int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
    return order ? order : (a_length > b_length) - (a_length < b_length);
}

static void put_line(Comparison *c, const char *sign, const char *line, size_t length) {
    buffer_append(&c->text, sign, strlen(sign));
    buffer_append(&c->text, line, length);
}

static void compare_graphs(Comparison *c, const char *name, const Buffer *before,
                           const Buffer *after) {
    size_t i = 0, k = 0, won = c->won, lost = c->lost, start = c->text.length;
    put_line(c, name, "\n", 1);
    for (;;) {
        size_t old_length = line_at(before, i), new_length = line_at(after, k);
        if (old_length == 0 && new_length == 0) break;
        int order =
            compare_lines(before->bytes + i, old_length, after->bytes + k, new_length);
        if (order < 0) put_line(c, "- ", before->bytes + i, old_length);
        if (order > 0) put_line(c, "+ ", after->bytes + k, new_length);
        c->lost += order < 0;
        c->won += order > 0;
        i += order <= 0 ? old_length : 0;
        k += order >= 0 ? new_length : 0;
    }
    if (c->won == won && c->lost == lost)
        c->text.length = start;
    else
        c->changed++;
}

static StpStatus compare_letter(void *user, const StpLetter *letter) {
    Comparison *c = user;
    Buffer lines[SIDES] = { { 0 } };
    StpStatus status = STP_OK;
    for (int side = 0; side < SIDES && status == STP_OK; side++)
        status = c->statements ? read_graph(c, side, letter, &lines[side])
                               : read_facts(c, side, letter, &lines[side]);
    if (status == STP_OK) {
        compare_graphs(c, letter->name, &lines[OLD], &lines[NEW]);
        c->letters++;
    }
    for (int side = 0; side < SIDES; side++) buffer_free(&lines[side]);
    return status;
}

static bool compare_all(Comparison *c, const Arguments *arguments) {
    const char *const *values = arguments->values;
    LetterOptions given = { values[ENCODING], values[DATE] };
    FileList letters = { 0 };
    bool good = letters_collect(&letters, arguments->operands + SIDES,
                                arguments->operand_count - SIDES, false);
    good &= letters_each(&letters, &given, compare_letter, c);
    buffer_print(&c->text, "%zu %s won, %zu lost, in %zu of %zu letters\n", c->won,
                 c->statements ? "statements" : "facts", c->lost, c->changed, c->letters);
    files_free(&letters);
    return whole_file_print(c->text.bytes, c->text.length) && good;
}

static int load_sides(Comparison *c, const Arguments *arguments) {
    const char *const *values = arguments->values;
    for (int side = 0; side < SIDES; side++) {
        ModelSource source = { values[VOCAB], arguments->operands[side], NULL, NULL };
        int status = model_load(&c->models[side], source, values[QUIET] != NULL);
        if (status != EXIT_DONE) return status;
        c->extractors[side] = stp_extractor_new(c->models[side]);
        if (c->extractors[side]) continue;
        message("%s", stp_status_text(STP_NO_MEMORY));
        return EXIT_FAILED;
    }
    return EXIT_DONE;
}

static int run_diff(const Arguments *arguments) {
    const char *const *values = arguments->values;
    if (arguments->operand_count <= SIDES) {
        message("diff needs the old rules, the new rules, and letters");
        return EXIT_USAGE;
    }
    if (!values_date(values[DATE])) return EXIT_USAGE;
    Comparison c = { .reporter = message_reporter(values[QUIET] != NULL),
                     .statements = values[STATEMENTS] != NULL };
    int status = load_sides(&c, arguments);
    if (status == EXIT_DONE && !compare_all(&c, arguments)) status = EXIT_FAILED;
    for (int side = 0; side < SIDES; side++) {
        stp_extractor_free(c.extractors[side]);
        stp_model_free(c.models[side]);
    }
    buffer_free(&c.text);
    return status;
}

const Command command_diff = {
    .name = "diff",
    .summary = "show what letters win and lose when rules change",
    .operands = "OLD NEW LETTER ...",
    .about =
        "Extracts each letter by two folders of rules and prints the facts that only "
        "one of\n"
        "them finds, with their rules and sentences: '-' lost, '+' won. Letters without "
        "a\n"
        "difference are left out.\n",
    .example = "standpunt diff old-rules rules/nl tests/letters/\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .run = run_diff,
};
