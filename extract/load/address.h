/* Addresses of graphs in a triplestore (SPARQL 1.1 Graph Store HTTP Protocol, W3C 2013):
   where each store has them. */
#ifndef STANDPUNT_LOAD_ADDRESS_H
#define STANDPUNT_LOAD_ADDRESS_H

#include "../base/arena.h"
#include "../base/slice.h"

#include "../include/standpunt.h"

/* NULL when `url` is a base that a store can have, else what is wrong with it; the text
   is static and does not show it, since it may hold a password. */
const char *address_problem(const char *url);

/* URL of a graph in the store at `url`; in the arena. */
const char *address_of(Arena *arena, StpStoreKind store, const char *url, Slice graph);

/* How the store wants its login, where nothing else is said. */
StpLogin address_login(StpStoreKind store);

/* Whether the URL is without TLS and not to this machine: a password could be read. */
bool address_is_open(const char *url);

#endif
