/* SHA-256 (FIPS 180-4), for the identifier of a letter that states none. Own code: forty
   lines spare a library that would be loaded for one call. */
#ifndef STANDPUNT_BASE_SHA256_H
#define STANDPUNT_BASE_SHA256_H

#include "slice.h"

/* Digest of the bytes of `text`. */
void sha256(Slice text, uint8_t digest[32]);

#endif
