/* Keys: the part of an IRI that a number in a letter stands for.

   Example. Dossier '36 410 IV' is 36410-IV, part '21 501–02' is 21501-02, and the year of
   sitting '2023–2024' is 20232024, since that is how papers are named. */
#include "letter.h"

#include "../base/unicode.h"

#include <ctype.h>

static bool is_year(const char *text, size_t from, size_t to) {
    if (to - from != 4) return false;
    for (size_t i = from; i < to; i++)
        if (!isdigit((unsigned char)text[i])) return false;
    return true;
}

/* Does the dash in [at, next) stand between two years? */
static bool joins_years(Slice text, size_t at, size_t next) {
    return at >= 4 && next + 4 <= text.length && is_year(text.text, at - 4, at) &&
           is_year(text.text, next, next + 4) && (at == 4 || text.text[at - 5] == ' ') &&
           (next + 4 == text.length || text.text[next + 4] == ' ');
}

size_t key_append(char *key, size_t used, Slice text) {
    for (size_t i = 0; i < text.length;) {
        size_t at = i;
        uint32_t c = utf8_next(text.text, &i);
        if (c < 0x80 && isalnum((int)c)) {
            key[used++] = (char)c;
            continue;
        }
        if (at == 0 || i >= text.length) continue;
        bool dash = c == '-' || c == 0x2013;
        bool gap = c == ' ' && isdigit((unsigned char)text.text[at - 1]) &&
                   isalpha((unsigned char)text.text[i]);
        if (gap || (dash && !joins_years(text, at, i))) key[used++] = '-';
    }
    return used;
}
