/* Bits of words. */
#ifndef STANDPUNT_BASE_BITS_H
#define STANDPUNT_BASE_BITS_H

#include <stdint.h>

/* Number of the lowest bit that is set; `bits` is not 0. */
static inline uint32_t bit_lowest(uint64_t bits) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits);
#else
    uint32_t number = 0;
    while (!(bits >> number & 1)) number++;
    return number;
#endif
}

#endif
