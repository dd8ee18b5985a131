#include "http.h"

#include "../base/memory.h"
#include "address.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

#define CONNECT_SECONDS 10u
#define ANSWER_SECONDS 300u
/* Of an answer only the first line is shown. */
#define ANSWER_BYTES 2048

struct Http {
    CURL *curl;
    struct curl_slist *headers;
    char error[CURL_ERROR_SIZE];
    char answer[ANSWER_BYTES];
    size_t answer_length;
};

HttpOutcome http_outcome(long status) {
    static const long of_graph[] = { 400, 406, 409, 411, 413, 414, 415, 422 };
    if (status >= 200 && status < 300) return HTTP_DONE;
    if (status == 429 || status == 408) return HTTP_AGAIN;
    if (status >= 500 && status != 501 && status != 505) return HTTP_AGAIN;
    for (size_t i = 0; i < sizeof of_graph / sizeof *of_graph; i++)
        if (status == of_graph[i]) return HTTP_GRAPH;
    return HTTP_STORE;
}

/* What did not come to an answer. */
static HttpOutcome outcome_of(CURLcode code) {
    static const CURLcode again[] = {
        CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT,    CURLE_WEIRD_SERVER_REPLY,
        CURLE_PARTIAL_FILE,         CURLE_OPERATION_TIMEDOUT, CURLE_GOT_NOTHING,
        CURLE_SEND_ERROR,           CURLE_RECV_ERROR,         CURLE_HTTP2_STREAM,
    };
    for (size_t i = 0; i < sizeof again / sizeof *again; i++)
        if (code == again[i]) return HTTP_AGAIN;
    return HTTP_STORE;
}

void http_first_line(Slice text, char *out, size_t size) {
    Slice rest =
        slice_trim((Slice){ text.text, utf8_valid_prefix(text.text, text.length) });
    size_t length = 0;
    for (size_t i = 0; i < rest.length;) {
        size_t start = i;
        uint32_t c = utf8_next(rest.text, &i);
        if (c == '\n' || c == '\r' || length + (i - start) >= size) break;
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            out[length++] = ' ';
        } else {
            memcpy(out + length, rest.text + start, i - start);
            length += i - start;
        }
    }
    while (length > 0 && out[length - 1] == ' ') length--;
    out[length] = '\0';
}

static size_t keep_answer(char *bytes, size_t size, size_t count, void *user) {
    Http *http = user;
    size_t room = ANSWER_BYTES - http->answer_length, length = size * count;
    if (length > room) length = room;
    memcpy(http->answer + http->answer_length, bytes, length);
    http->answer_length += length;
    return size * count;
}

/* ---- Options ---- */

/* The library reads no environment, so libcurl may not look for a proxy there. */
static void set_limits(CURL *curl, const StpTarget *target) {
    unsigned connect = target->connect_seconds, answer = target->answer_seconds;
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT,
                     (long)(connect ? connect : CONNECT_SECONDS));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)(answer ? answer : ANSWER_SECONDS));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, target->proxy ? target->proxy : "");
}

static bool set_safety(CURL *curl, const StpTarget *target) {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (target->ca_file &&
        curl_easy_setopt(curl, CURLOPT_CAINFO, target->ca_file) != CURLE_OK)
        return false;
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
}

static bool set_login(CURL *curl, const StpTarget *target) {
    StpLogin login = target->login;
    if (login == STP_LOGIN_STORE) login = address_login(target->store);
    CURLcode code = CURLE_OK;
    long kind = login == STP_LOGIN_DIGEST ? (long)CURLAUTH_DIGEST : (long)CURLAUTH_BASIC;
    if (target->token) {
        kind = (long)CURLAUTH_BEARER;
        code = curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, target->token);
    } else if (target->netrc) {
        curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_REQUIRED);
        code = curl_easy_setopt(curl, CURLOPT_NETRC_FILE, target->netrc);
    } else if (target->user) {
        const char *password = target->password ? target->password : "";
        code = curl_easy_setopt(curl, CURLOPT_USERNAME, target->user);
        if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
    } else {
        return true;
    }
    return code == CURLE_OK && curl_easy_setopt(curl, CURLOPT_HTTPAUTH, kind) == CURLE_OK;
}

/* Without 'Expect', which many stores leave unanswered for a second. */
static bool set_headers(Http *http) {
    static const char *const headers[] = { "Content-Type: application/n-triples",
                                           "Expect:" };
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        struct curl_slist *longer = curl_slist_append(http->headers, headers[i]);
        if (!longer) return false;
        http->headers = longer;
    }
    curl_easy_setopt(http->curl, CURLOPT_HTTPHEADER, http->headers);
    curl_easy_setopt(http->curl, CURLOPT_USERAGENT, "standpunt/" STANDPUNT_VERSION);
    curl_easy_setopt(http->curl, CURLOPT_WRITEFUNCTION, keep_answer);
    curl_easy_setopt(http->curl, CURLOPT_WRITEDATA, http);
    curl_easy_setopt(http->curl, CURLOPT_ERRORBUFFER, http->error);
    return true;
}

Http *http_open(const StpTarget *target) {
    Http *http = memory_allocate(sizeof *http);
    if (!http) return NULL;
    memset(http, 0, sizeof *http);
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        memory_release(http);
        return NULL;
    }
    http->curl = curl_easy_init();
    if (http->curl && set_headers(http) && set_safety(http->curl, target) &&
        set_login(http->curl, target)) {
        set_limits(http->curl, target);
        return http;
    }
    http_close(http);
    return NULL;
}

void http_close(Http *http) {
    if (!http) return;
    if (http->curl) curl_easy_cleanup(http->curl);
    curl_slist_free_all(http->headers);
    curl_global_cleanup();
    memory_release(http);
}

/* ---- Requests ---- */

/* The kind of login that the store wants: "Digest". Empty when it does not say. */
static void wanted_login(CURL *curl, char *out, size_t size) {
    struct curl_header *header = NULL;
    out[0] = '\0';
    if (curl_easy_header(curl, "WWW-Authenticate", 0, CURLH_HEADER, -1, &header) !=
        CURLHE_OK)
        return;
    http_first_line((Slice){ header->value, strcspn(header->value, " ,") }, out, size);
}

static void describe_answer(Http *http, HttpReply *reply) {
    char line[256], login[32];
    char *place = NULL;
    curl_off_t wait = 0;
    http_first_line((Slice){ http->answer, http->answer_length }, line, sizeof line);
    curl_easy_getinfo(http->curl, CURLINFO_RETRY_AFTER, &wait);
    reply->wait = wait > 1000000 ? 1000000u : (unsigned)wait;
    if (reply->status >= 300 && reply->status < 400) {
        curl_easy_getinfo(http->curl, CURLINFO_REDIRECT_URL, &place);
        http_first_line(slice_of(place), line, sizeof line);
        snprintf(reply->problem, sizeof reply->problem,
                 "HTTP %ld: it sends on to '%s', which is not followed", reply->status,
                 line);
        return;
    }
    wanted_login(http->curl, login, sizeof login);
    bool refused = reply->status == 401 && login[0];
    snprintf(reply->problem, sizeof reply->problem, "HTTP %ld%s%s%s%s%s", reply->status,
             refused ? " (it wants a login: " : "", refused ? login : "",
             refused ? ")" : "", line[0] ? ": " : "", line);
}

static void describe_failure(Http *http, CURLcode code, HttpReply *reply) {
    const char *text = http->error[0] ? http->error : curl_easy_strerror(code);
    http_first_line(slice_of(text), reply->problem, sizeof reply->problem);
}

void http_send(Http *http, const char *url, bool add, Slice body, HttpReply *reply) {
    CURL *curl = http->curl;
    *reply = (HttpReply){ .outcome = HTTP_STORE };
    http->answer_length = 0;
    http->error[0] = '\0';
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.text);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.length);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, add ? "POST" : "PUT");
    CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply->status);
    if (code == CURLE_OK) {
        reply->outcome = http_outcome(reply->status);
        if (reply->outcome != HTTP_DONE) describe_answer(http, reply);
    } else {
        reply->status = 0;
        reply->outcome = outcome_of(code);
        describe_failure(http, code, reply);
    }
}
