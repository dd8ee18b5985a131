#include "address.h"

#include <curl/curl.h>
#include <string.h>

static const struct {
    const char *name;
    const char *path; /* behind the base */
    const char *parameter;
    StpLogin login;
} stores[] = {
    [STP_STORE_ANY] = { "any", "", "graph", STP_LOGIN_BASIC },
    [STP_STORE_VIRTUOSO] = { "virtuoso", "/sparql-graph-crud-auth", "graph-uri",
                             STP_LOGIN_DIGEST },
    [STP_STORE_FUSEKI] = { "fuseki", "/data", "graph", STP_LOGIN_BASIC },
    [STP_STORE_OXIGRAPH] = { "oxigraph", "/store", "graph", STP_LOGIN_BASIC },
    [STP_STORE_GRAPHDB] = { "graphdb", "/rdf-graphs/service", "graph", STP_LOGIN_BASIC },
    [STP_STORE_QLEVER] = { "qlever", "/", "graph", STP_LOGIN_BASIC },
};
#define STORE_COUNT (sizeof stores / sizeof *stores)

bool stp_store_kind_of(const char *name, StpStoreKind *out) {
    for (size_t i = 0; i < STORE_COUNT; i++) {
        if (strcmp(stores[i].name, name) != 0) continue;
        *out = (StpStoreKind)i;
        return true;
    }
    return false;
}

StpLogin address_login(StpStoreKind store) {
    return stores[store].login;
}

/* A part of a URL in curl's memory; NULL when it has none. */
static char *part_of(CURLU *parts, CURLUPart part) {
    char *text = NULL;
    return curl_url_get(parts, part, &text, 0) == CURLUE_OK ? text : NULL;
}

static const char *problem_of(CURLU *parts) {
    char *scheme = part_of(parts, CURLUPART_SCHEME);
    char *user = part_of(parts, CURLUPART_USER);
    char *password = part_of(parts, CURLUPART_PASSWORD);
    char *fragment = part_of(parts, CURLUPART_FRAGMENT);
    const char *problem = NULL;
    if (!scheme || (strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0))
        problem = "it does not begin with http:// or https://";
    else if (user || password)
        problem = "it has a name or password in it: others could see them";
    else if (fragment)
        problem = "it has a '#'";
    curl_free(scheme);
    curl_free(user);
    curl_free(password);
    curl_free(fragment);
    return problem;
}

const char *address_problem(const char *url) {
    CURLU *parts = curl_url();
    const char *problem = "it is no URL";
    if (!parts) return "out of memory";
    if (curl_url_set(parts, CURLUPART_URL, url, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK)
        problem = problem_of(parts);
    curl_url_cleanup(parts);
    return problem;
}

bool address_is_open(const char *url) {
    static const char *const here[] = { "localhost", "127.0.0.1", "[::1]" };
    CURLU *parts = curl_url();
    if (!parts) return false;
    bool open = false;
    if (curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK) {
        char *scheme = part_of(parts, CURLUPART_SCHEME);
        char *host = part_of(parts, CURLUPART_HOST);
        open = scheme && host && strcmp(scheme, "http") == 0;
        for (size_t i = 0; i < sizeof here / sizeof *here; i++)
            if (open && strcmp(host, here[i]) == 0) open = false;
        curl_free(scheme);
        curl_free(host);
    }
    curl_url_cleanup(parts);
    return open;
}

/* Percent-encodes all but the unreserved characters of RFC 3986. */
static const char *encode(Arena *arena, Slice text) {
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                "0123456789-._~";
    static const char digits[] = "0123456789ABCDEF";
    char *out = arena_alloc(arena, text.length * 3 + 1), *end = out;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.text[i];
        if (byte != 0 && strchr(plain, byte)) {
            *end++ = (char)byte;
        } else {
            *end++ = '%';
            *end++ = digits[byte >> 4];
            *end++ = digits[byte & 15];
        }
    }
    return out;
}

const char *address_of(Arena *arena, StpStoreKind store, const char *url, Slice graph) {
    size_t length = strlen(url);
    const char *path = stores[store].path;
    while (*path && length > 0 && url[length - 1] == '/') length--;
    const char *before = strchr(url, '?') ? "&" : "?";
    return arena_format(arena, "%.*s%s%s%s=%s", (int)length, url, path, before,
                        stores[store].parameter, encode(arena, graph));
}
