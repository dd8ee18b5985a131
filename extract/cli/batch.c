/* A ring of slots, two for each thread. Letter i goes through slot i % slots:

       letters  … 4 5 6 7 8 9 …         next   the first that no thread has taken
                  ^     ^               given  the first whose result is not handed on
                given  next

   A thread takes letter `next` only when its slot is free, that is when next < given +
   slots. So one slow letter makes the others wait instead of filling the memory. */
#include "batch.h"

#include "message.h"

#include <pthread.h>
#include <string.h>

/* A slot gives a larger buffer than this back after use: one giant letter should not keep
   its memory for the whole run. */
#define BUFFER_KEPT ((size_t)8 * 1024 * 1024)

typedef struct {
    bool done;
    BatchResult result;
} Slot;

typedef struct {
    const Batch *batch;
    pthread_mutex_t lock;   /* for all below */
    pthread_cond_t changed; /* a slot became done or free, or all should stop */
    Slot *slots;
    size_t slot_count;
    size_t next;
    size_t given;
    bool stop;
} Run;

typedef struct {
    BatchResult *result;
    bool quiet;
} Report;

static void report(void *user, const StpDiagnostic *diagnostic) {
    Report *to = user;
    if (to->quiet && diagnostic->severity != STP_ERROR) return;
    buffer_append(&to->result->messages, diagnostic->text, strlen(diagnostic->text));
}

static void report_line(BatchResult *result, const char *name, const char *problem) {
    buffer_append(&result->messages, name, strlen(name));
    buffer_append(&result->messages, ": ", 2);
    buffer_append(&result->messages, problem, strlen(problem));
    buffer_append(&result->messages, "\n", 1);
}

static void write_graph(const Batch *batch, const StpGraph *graph, BatchResult *result) {
    StpSink sink = { .write = buffer_sink, .user = &result->graph };
    result->status = stp_graph_write(graph, batch->format, sink);
    if (result->status != STP_OK) {
        result->graph.length = 0;
        return;
    }
    result->id = cli_copy(stp_graph_id(graph));
    stp_graph_counts(graph, &result->positions, &result->meetings);
}

/* Reads and extracts one letter. `bytes` is room that a thread uses again and again. */
static void handle(const Batch *batch, StpExtractor *extractor, Buffer *bytes,
                   BatchResult *result) {
    const char *path = batch->letters->paths[result->letter];
    const char *name = files_name(path);
    bytes->length = 0;
    const char *problem = files_read(path, bytes);
    if (problem) {
        result->status = STP_CANNOT_READ;
        report_line(result, name, problem);
        return;
    }
    StpLetter letter = { .name = name,
                         .bytes = bytes->bytes ? bytes->bytes : "",
                         .length = bytes->length,
                         .encoding = batch->encoding,
                         .id = batch->id,
                         .date = batch->date };
    Report user = { result, batch->quiet };
    const StpGraph *graph = NULL;
    result->status = STP_NO_MEMORY;
    if (extractor) {
        StpReporter reporter = { .report = report, .user = &user };
        result->status = stp_extract(extractor, &letter, reporter, &graph);
    }
    if (result->status == STP_OK) write_graph(batch, graph, result);
    if (result->status != STP_OK && result->messages.length == 0) {
        report_line(result, name, stp_status_text(result->status));
    }
}

/* Waits for a letter whose slot is free. NULL: there are no more. Locked. */
static Slot *take_letter(Run *run) {
    for (;;) {
        if (run->stop || run->next == run->batch->letters->count) return NULL;
        if (run->next < run->given + run->slot_count) break;
        pthread_cond_wait(&run->changed, &run->lock);
    }
    Slot *slot = &run->slots[run->next % run->slot_count];
    slot->result.letter = run->next++;
    return slot;
}

static void *work(void *argument) {
    Run *run = argument;
    Buffer bytes = { 0 };
    StpExtractor *extractor = stp_extractor_new(run->batch->model);
    pthread_mutex_lock(&run->lock);
    for (Slot *slot; (slot = take_letter(run)) != NULL;) {
        pthread_mutex_unlock(&run->lock);
        handle(run->batch, extractor, &bytes, &slot->result);
        if (bytes.capacity > BUFFER_KEPT) buffer_free(&bytes);
        pthread_mutex_lock(&run->lock);
        slot->done = true;
        pthread_cond_broadcast(&run->changed);
    }
    pthread_mutex_unlock(&run->lock);
    buffer_free(&bytes);
    stp_extractor_free(extractor);
    return NULL;
}

static void clear(BatchResult *result) {
    cli_release(result->id);
    if (result->graph.capacity > BUFFER_KEPT) buffer_free(&result->graph);
    Buffer graph = result->graph, messages = result->messages;
    graph.length = messages.length = 0;
    *result = (BatchResult){ .graph = graph, .messages = messages };
}

/* Hands the results on as they become done, in order. */
static void give_all(Run *run, bool (*take)(void *, const BatchResult *), void *user) {
    pthread_mutex_lock(&run->lock);
    while (run->given < run->batch->letters->count && !run->stop) {
        Slot *slot = &run->slots[run->given % run->slot_count];
        if (!slot->done) {
            pthread_cond_wait(&run->changed, &run->lock);
            continue;
        }
        pthread_mutex_unlock(&run->lock);
        bool go_on = take(user, &slot->result);
        clear(&slot->result);
        pthread_mutex_lock(&run->lock);
        slot->done = false;
        run->given++;
        run->stop = !go_on;
        pthread_cond_broadcast(&run->changed);
    }
    pthread_mutex_unlock(&run->lock);
}

/* Starts as many threads as can be; gives how many. */
static unsigned start(Run *run, pthread_t *threads, unsigned count) {
    for (unsigned i = 0; i < count; i++) {
        int error = pthread_create(&threads[i], NULL, work, run);
        if (error == 0) continue;
        if (i == 0) message("cannot start a thread: %s", strerror(error));
        return i;
    }
    return count;
}

bool batch_run(const Batch *batch, bool (*take)(void *user, const BatchResult *result),
               void *user) {
    unsigned count = batch->threads;
    if (count > batch->letters->count) count = (unsigned)batch->letters->count;
    if (count == 0) return true;
    Run run = { .batch = batch, .slot_count = 2 * (size_t)count };
    run.slots = cli_allocate(run.slot_count * sizeof *run.slots);
    pthread_t *threads = cli_allocate(count * sizeof *threads);
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.changed, NULL);
    unsigned started = start(&run, threads, count);
    if (started > 0) give_all(&run, take, user);
    for (unsigned i = 0; i < started; i++) pthread_join(threads[i], NULL);
    for (size_t i = 0; i < run.slot_count; i++) {
        cli_release(run.slots[i].result.id);
        buffer_free(&run.slots[i].result.graph);
        buffer_free(&run.slots[i].result.messages);
    }
    pthread_cond_destroy(&run.changed);
    pthread_mutex_destroy(&run.lock);
    cli_release(threads);
    cli_release(run.slots);
    return started > 0;
}
