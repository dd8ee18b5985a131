/* standpunt-pdf: reads a PDF from standard input and writes its words with their places
   to standard output, as protocol.h says.

   PDF is untrusted and its parser is large, so it runs in this process and not in that
   of the library: whatever happens here, the caller gets a status. Before the first byte
   is read the process takes from itself what the work does not need: more memory, time
   and files than the limits, and all writing but to the pipe that it was given: standard
   output must not be a file. */
#define _DEFAULT_SOURCE /* RLIMIT_NPROC */

#include "protocol.h"
#include "words.h"

#include "../base/limits.h"

#include <errno.h>
#include <poppler.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static void end_no_time(int number) {
    (void)number;
    _exit(PDF_NO_TIME);
}

/* glib, and poppler too, end with a signal when the heap gives nothing. */
static void end_no_memory(int number) {
    (void)number;
    _exit(PDF_NO_MEMORY);
}

static bool on_signal(int number, void (*handler)(int)) {
    struct sigaction action = { .sa_handler = handler };
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, NULL) == 0;
}

static bool set_limit(__rlimit_resource_t resource, rlim_t soft, rlim_t hard) {
    struct rlimit limit = { soft, hard };
    return setrlimit(resource, &limit) == 0;
}

static bool set_limits(rlim_t seconds, rlim_t mebibytes) {
    rlim_t bytes = mebibytes * 1024 * 1024;
    return on_signal(SIGXCPU, end_no_time) && on_signal(SIGABRT, end_no_memory) &&
           on_signal(SIGTRAP, end_no_memory) && on_signal(SIGXFSZ, SIG_IGN) &&
           set_limit(RLIMIT_CPU, seconds, seconds + 1) &&
           set_limit(RLIMIT_AS, bytes, bytes) &&
           set_limit(RLIMIT_NOFILE, LIMIT_PDF_FILES, LIMIT_PDF_FILES) &&
           set_limit(RLIMIT_FSIZE, 0, 0) && set_limit(RLIMIT_CORE, 0, 0) &&
           set_limit(RLIMIT_NPROC, 0, 0);
}

static PdfStatus fail(PdfStatus status, const char *message) {
    printf("error\t%s\n", message);
    return fflush(stdout) == 0 ? status : PDF_CANNOT;
}

/* All of standard input. NULL: it cannot be read. */
static GBytes *read_input(void) {
    GByteArray *array = g_byte_array_new();
    guint8 piece[64 * 1024];
    for (;;) {
        ssize_t got = read(STDIN_FILENO, piece, sizeof piece);
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) return g_byte_array_free_to_bytes(array);
        if (got < 0 || array->len + (size_t)got > LIMIT_LETTER_BYTES) break;
        g_byte_array_append(array, piece, (guint)got);
    }
    g_byte_array_free(array, TRUE);
    return NULL;
}

static PdfStatus write_pages(PopplerDocument *document) {
    char message[80];
    int pages = poppler_document_get_n_pages(document);
    size_t words = 0;
    if (pages > (int)LIMIT_PDF_PAGES) {
        snprintf(message, sizeof message, "%d pages, more than %u", pages,
                 LIMIT_PDF_PAGES);
        return fail(PDF_TOO_LARGE, message);
    }
    for (int i = 0; i < pages && words <= LIMIT_LETTER_TOKENS; i++) {
        PopplerPage *page = poppler_document_get_page(document, i);
        if (!page) continue;
        words += words_write(page);
        g_object_unref(page);
    }
    if (words > LIMIT_LETTER_TOKENS) {
        snprintf(message, sizeof message, "more than %u words", LIMIT_LETTER_TOKENS);
        return fail(PDF_TOO_LARGE, message);
    }
    printf("end\t%d\n", pages);
    return fflush(stdout) == 0 ? PDF_DONE : PDF_CANNOT;
}

static PdfStatus read_pdf(GBytes *bytes) {
    GError *error = NULL;
    PopplerDocument *document = poppler_document_new_from_bytes(bytes, NULL, &error);
    if (!document) {
        bool encrypted = g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
        PdfStatus status = fail(encrypted ? PDF_ENCRYPTED : PDF_DAMAGED, error->message);
        g_error_free(error);
        return status;
    }
    PdfStatus status = write_pages(document);
    g_object_unref(document);
    return status;
}

/* A limit of the command line, or `fallback` when there is none; 0 when it is wrong. */
static rlim_t limit_of(const char *text, rlim_t fallback) {
    char *end;
    if (!text) return fallback;
    unsigned long value = strtoul(text, &end, 10);
    return *end == '\0' && value <= fallback ? value : 0;
}

/* Usage: standpunt-pdf [SECONDS [MEBIBYTES]], to have less than the limits. */
int main(int argc, char **argv) {
    rlim_t seconds = limit_of(argc > 1 ? argv[1] : NULL, LIMIT_PDF_CPU_SECONDS);
    rlim_t mebibytes = limit_of(argc > 2 ? argv[2] : NULL, LIMIT_PDF_MEMORY);
    if (argc > 3 || seconds == 0 || mebibytes == 0) return PDF_USAGE;
    if (!set_limits(seconds, mebibytes)) return PDF_CANNOT;
    GBytes *bytes = read_input();
    if (!bytes) return (int)fail(PDF_TOO_LARGE, "cannot be read to its end");
    PdfStatus status = read_pdf(bytes);
    g_bytes_unref(bytes);
    return (int)status;
}
