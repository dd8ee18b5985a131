/* Properties of code points, by rule and small table: the same on every machine, whatever
   the locale. Full for the scripts that letters in European languages use (Latin, Greek,
   Cyrillic); all other scripts count as letters without case. */
#ifndef STANDPUNT_BASE_UNICODE_H
#define STANDPUNT_BASE_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* Letters, ligatures and combining marks (which belong to the letter before them). */
bool unicode_is_letter(uint32_t c);

/* Letters with case only; neither holds for 'ª' or a Hebrew letter. */
bool unicode_is_upper(uint32_t c);
bool unicode_is_lower(uint32_t c);

/* 0 to 9 only. */
bool unicode_is_digit(uint32_t c);

/* White space of any width, line ends, U+00A0. */
bool unicode_is_space(uint32_t c);

/* '•', '▪', '·', '○', '■', '□', '➢', '✓' and the like, and what converters give for
   those of the fonts Symbol and Wingdings: signs before list items that are no dash. */
bool unicode_is_bullet(uint32_t c);

/* '-', '–' and '—'. */
bool unicode_is_dash(uint32_t c);

/* The lower-case letter of `c`, or `c` itself. One to one: 'İ' gives 'i'. */
uint32_t unicode_to_lower(uint32_t c);

/* ASCII letters, marks or nothing that stand for `c` where only ASCII is allowed: "i" for
   'ï', "ss" for 'ß', "" for a combining mark, "-" for '–'. Case is kept. NULL when there
   are none. */
const char *unicode_fold(uint32_t c);

/* Writes `c` as UTF-8 to `out`, without a NUL. Returns the number of bytes, 1 to 4. */
unsigned unicode_encode(uint32_t c, char out[4]);

#endif
