/* Imports, compiling and adding a list where memory runs out, or a sink refuses. What
   comes of imports is tested by imports.py. */
#include "base/memory.h"
#include "check.h"
#include "include/standpunt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const StpReporter quiet = { NULL, NULL };
static StpModel *model;
static char paths[5][32] = { "/tmp/import-a-XXXXXX", "/tmp/import-b-XXXXXX",
                             "/tmp/import-c-XXXXXX", "/tmp/import-d-XXXXXX",
                             "/tmp/import-e-XXXXXX" };
enum { JSON, TRUTHY, TABLE, SKOS, RESULT, PATHS };

static const char *const sources[RESULT] = {
    [JSON] =
        "[\n{\"type\":\"item\",\"id\":\"Q4000000001\",\"labels\":{\"nl\":{\"language\":"
        "\"nl\",\"value\":\"Waterveen\"}},\"aliases\":{\"nl\":[{\"language\":\"nl\","
        "\"value\":\"Groot Waterveen\"}]},\"claims\":{\"P31\":[{\"mainsnak\":{"
        "\"datavalue\":{\"value\":{\"id\":\"Q515\"}}},\"rank\":\"normal\"}]},"
        "\"sitelinks\":[]}\n]\n",
    [TRUTHY] = "<http://www.wikidata.org/entity/Q4000000002> "
               "<http://www.w3.org/2000/01/rdf-schema#label> \"Zandveen\"@nl .\n"
               "<http://www.wikidata.org/entity/Q4000000002> "
               "<http://www.wikidata.org/prop/direct/P31> "
               "<http://www.wikidata.org/entity/Q515> .\n",
    [TABLE] = "?item\t?label\t?class\n<http://www.wikidata.org/entity/Q4000000003>\t"
              "\"Waterveen\"@nl\t<http://www.wikidata.org/entity/Q515>\n",
    [SKOS] = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
             "<https://example.org/12> a skos:Concept ; skos:prefLabel \"Beleid\"@nl .\n",
};

/* Bytes that a sink takes. */
typedef struct {
    FILE *file; /* NULL: nowhere */
    size_t room;
} Taker;

static bool take(void *user, const char *bytes, size_t length) {
    Taker *taker = user;
    if (length > taker->room) return false;
    taker->room -= length;
    return !taker->file || fwrite(bytes, 1, length, taker->file) == length;
}

static StpStatus import_all(Taker *taker, StpImportCounts *counts) {
    const char *files[] = { paths[JSON], paths[TRUTHY], paths[TABLE], paths[SKOS] };
    StpImportOptions options = { .classes = "../vocab/import/classes.tsv" };
    StpSink sink = { take, taker };
    Taker conflicts = { NULL, SIZE_MAX };
    return stp_import(model, files, 4, &options, quiet, sink, (StpSink){ NULL, NULL },
                      (StpSink){ take, &conflicts }, counts);
}

static StpStatus compile(Taker *taker) {
    const char *files[] = { paths[RESULT] };
    StpNamesCounts counts;
    return stp_names_compile(model, files, 1, quiet, (StpSink){ take, taker },
                             (StpSink){ NULL, NULL }, &counts);
}

static void imports(void) {
    StpImportCounts counts;
    Taker taker = { fopen(paths[RESULT], "wb"), SIZE_MAX };
    if (!taker.file) exit(1);
    CHECK_INT(import_all(&taker, &counts), STP_OK);
    fclose(taker.file);
    CHECK_INT(counts.items, 4);
    CHECK_INT(counts.kept, 4);
    CHECK_INT(counts.names, 5);
    CHECK_INT(counts.shared, 1);
    for (size_t room = 0; room < 400; room += 100) {
        Taker full = { NULL, room };
        CHECK_INT(import_all(&full, &counts), STP_CANNOT_WRITE);
    }
}

/* Each allocation fails in turn, until there are enough; a sanitized build sees what is
   lost then. yajl and raptor have a heap of their own. */
static void runs_out_of_memory(void) {
    StpImportCounts counts;
    StpStatus status = STP_NO_MEMORY;
    size_t n = 1;
    for (; status == STP_NO_MEMORY && n < 500; n++) {
        Taker taker = { NULL, SIZE_MAX };
        memory_fail_after(n);
        status = import_all(&taker, &counts);
    }
    memory_fail_after(0);
    CHECK_INT(status, STP_OK);
    CHECK(n > 8);
    status = STP_NO_MEMORY;
    for (n = 1; status == STP_NO_MEMORY && n < 500; n++) {
        Taker taker = { NULL, SIZE_MAX };
        memory_fail_after(n);
        status = compile(&taker);
    }
    memory_fail_after(0);
    CHECK_INT(status, STP_OK);
    CHECK(n > 4);
}

static void adds_a_list(void) {
    size_t names, entries;
    Taker taker = { fopen(paths[JSON], "wb"), SIZE_MAX };
    if (!taker.file) exit(1);
    CHECK_INT(compile(&taker), STP_OK);
    fclose(taker.file);
    CHECK_INT(stp_names_verify(model, quiet, &names, &entries), STP_BAD_DATA);
    CHECK_INT(stp_model_add_names(model, paths[TABLE], quiet), STP_BAD_VOCABULARY);
    CHECK_INT(stp_model_add_names(model, "/no/such/file", quiet), STP_CANNOT_READ);
    StpStatus status = STP_NO_MEMORY;
    for (size_t n = 1; status == STP_NO_MEMORY && n < 50; n++) {
        memory_fail_after(n);
        status = stp_model_add_names(model, paths[JSON], quiet);
    }
    memory_fail_after(0);
    CHECK_INT(status, STP_OK);
    CHECK_INT(stp_names_verify(model, quiet, &names, &entries), STP_OK);
    CHECK(names > entries && entries > 1000);
}

int main(void) {
    for (int i = 0; i < PATHS; i++) {
        int file = mkstemp(paths[i]);
        size_t length = i < RESULT ? strlen(sources[i]) : 0;
        if (file < 0 || write(file, length ? sources[i] : "", length) != (ssize_t)length)
            return 1;
        close(file);
    }
    CHECK_INT(stp_model_load(&model, "../vocab", "../rules/nl", NULL, quiet), STP_OK);
    if (model) {
        imports();
        runs_out_of_memory();
        adds_a_list();
    }
    stp_model_free(model);
    for (int i = 0; i < PATHS; i++) remove(paths[i]);
    return check_summary();
}
