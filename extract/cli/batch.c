/* A ring of slots, two for each thread. Letter i goes through slot i % slots:

       letters  … 4 5 6 7 8 9 …         next   the first that no thread has read
                  ^     ^               given  the first whose result is not handed on
                given  next

   A thread takes letter `next` only when its slot is free, that is when next < given +
   slots. So one slow letter makes the others wait instead of filling the memory. */
#include "batch.h"

#include "message.h"
#include "stop.h"

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
    pthread_mutex_t reading; /* for batch->inputs; taken before `lock` */
    pthread_mutex_t lock;    /* for all below */
    pthread_cond_t changed;  /* a slot became done or free, or all should stop */
    Slot *slots;
    size_t slot_count;
    size_t next;
    size_t given;
    bool ended; /* there is no letter behind `next` */
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

static void extract(const Batch *batch, StpExtractor *extractor, BatchResult *result) {
    StpLetter letter = input_letter(&result->input);
    letter.encoding = batch->encoding;
    if (batch->id) letter.id = batch->id;
    if (!letter.date) letter.date = batch->date;
    Report user = { result, batch->quiet };
    const StpGraph *graph = NULL;
    result->status = STP_NO_MEMORY;
    if (extractor) {
        StpReporter reporter = { .report = report, .user = &user };
        result->status = stp_extract(extractor, &letter, reporter, &graph);
    }
    if (result->status == STP_OK) write_graph(batch, graph, result);
    if (result->status != STP_OK && result->messages.length == 0)
        report_line(result, letter.name, stp_status_text(result->status));
}

/* Reads and extracts one letter, unless it is done. */
static void handle(const Batch *batch, StpExtractor *extractor, BatchResult *result) {
    Input *input = &result->input;
    const char *id = batch->done ? done_find(batch->done, input) : NULL;
    if (id) {
        result->skipped = true;
        result->id = cli_copy(id);
        return;
    }
    input_load(input);
    if (input->problem.length > 0) {
        result->status = STP_CANNOT_READ;
        buffer_append(&result->messages, input->problem.bytes, input->problem.length);
        return;
    }
    extract(batch, extractor, result);
}

/* Waits for the slot of the next letter to be free. NULL: the run was stopped. Locked. */
static Slot *wait_for_slot(Run *run) {
    while (!run->stop && run->next == run->given + run->slot_count)
        pthread_cond_wait(&run->changed, &run->lock);
    return run->stop ? NULL : &run->slots[run->next % run->slot_count];
}

/* Takes the next letter. NULL: there are no more. Only one thread reads at a time, so
   that letters keep their order, and without holding up those that hand results on. */
static Slot *take_letter(Run *run) {
    pthread_mutex_lock(&run->reading);
    pthread_mutex_lock(&run->lock);
    Slot *slot = run->ended ? NULL : wait_for_slot(run);
    pthread_mutex_unlock(&run->lock);
    bool found = slot && inputs_next(run->batch->inputs, &slot->result.input);
    pthread_mutex_lock(&run->lock);
    if (found) {
        run->next++;
    } else {
        run->ended = true;
        pthread_cond_broadcast(&run->changed);
    }
    pthread_mutex_unlock(&run->lock);
    pthread_mutex_unlock(&run->reading);
    return found ? slot : NULL;
}

static void *work(void *argument) {
    Run *run = argument;
    StpExtractor *extractor = stp_extractor_new(run->batch->model);
    if (extractor) stp_extractor_provenance(extractor, run->batch->provenance);
    for (Slot *slot; (slot = take_letter(run)) != NULL;) {
        handle(run->batch, extractor, &slot->result);
        pthread_mutex_lock(&run->lock);
        slot->done = true;
        pthread_cond_broadcast(&run->changed);
        pthread_mutex_unlock(&run->lock);
    }
    stp_extractor_free(extractor);
    return NULL;
}

static void clear(BatchResult *result) {
    cli_release(result->id);
    if (result->graph.capacity > BUFFER_KEPT) buffer_free(&result->graph);
    input_clear(&result->input, BUFFER_KEPT);
    Buffer graph = result->graph, messages = result->messages;
    graph.length = messages.length = 0;
    *result =
        (BatchResult){ .input = result->input, .graph = graph, .messages = messages };
}

/* Hands the results on as they become done, in order. */
static void give_all(Run *run, bool (*take)(void *, const BatchResult *), void *user) {
    pthread_mutex_lock(&run->lock);
    while (!run->stop && !(run->ended && run->given == run->next)) {
        Slot *slot = &run->slots[run->given % run->slot_count];
        if (run->given == run->next || !slot->done) {
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
    Run run = { .batch = batch, .slot_count = 2 * (size_t)count };
    run.slots = cli_allocate(run.slot_count * sizeof *run.slots);
    pthread_t *threads = cli_allocate(count * sizeof *threads);
    pthread_mutex_init(&run.reading, NULL);
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.changed, NULL);
    stop_open();
    unsigned started = start(&run, threads, count);
    if (started > 0) give_all(&run, take, user);
    stop_reading();
    for (unsigned i = 0; i < started; i++) pthread_join(threads[i], NULL);
    stop_close();
    for (size_t i = 0; i < run.slot_count; i++) {
        input_free(&run.slots[i].result.input);
        cli_release(run.slots[i].result.id);
        buffer_free(&run.slots[i].result.graph);
        buffer_free(&run.slots[i].result.messages);
    }
    pthread_cond_destroy(&run.changed);
    pthread_mutex_destroy(&run.lock);
    pthread_mutex_destroy(&run.reading);
    cli_release(threads);
    cli_release(run.slots);
    return started > 0;
}
