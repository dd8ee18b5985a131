/* One request to a triplestore, by libcurl. */
#ifndef STANDPUNT_LOAD_HTTP_H
#define STANDPUNT_LOAD_HTTP_H

#include "../base/slice.h"

#include "../include/standpunt.h"

typedef struct Http Http;

/* What an answer means for what comes next. */
typedef enum {
    HTTP_DONE,
    HTTP_AGAIN, /* it may go better later: too busy, restarting, cut off */
    HTTP_GRAPH, /* the store does not take this graph, but may take others */
    HTTP_STORE  /* it would be the same for every graph: login, address, certificate */
} HttpOutcome;

typedef struct {
    HttpOutcome outcome;
    long status;       /* 0: there was no answer */
    unsigned wait;     /* seconds after which the store wants to be asked again; 0 */
    char problem[512]; /* one line of valid UTF-8; empty when done */
} HttpReply;

/* What a status code means. */
HttpOutcome http_outcome(long status);

/* Puts the first line of `text` that is not blank into `out`, which has `size` bytes:
   valid UTF-8 without control characters. */
void http_first_line(Slice text, char *out, size_t size);

/* A connection to the store, not yet made. The target is borrowed until http_close. NULL
   when there is no memory. */
Http *http_open(const StpTarget *target);

/* Sends N-Triples: PUT replaces the graph, POST (`add`) adds to it. Never follows a
   redirect, always checks certificates. */
void http_send(Http *http, const char *url, bool add, Slice body, HttpReply *reply);

void http_close(Http *http); /* NULL is allowed */

#endif
