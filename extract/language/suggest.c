/* The distance is that of Damerau (1964): the number of letters that are put in, left
   out, changed, or swapped with their neighbour. 'steunnen' is 1 from 'steunen',
   'tirgger' 1 from 'trigger'. Only the nearest within a third of the length are worth a
   suggestion. */
#include "suggest.h"

#include "../base/unicode.h"

#define MOST_LETTERS 48

typedef struct {
    uint32_t letters[MOST_LETTERS];
    size_t count;
} Word;

static bool spell(Slice text, Word *word) {
    word->count = 0;
    for (size_t i = 0; i < text.length;) {
        if (word->count == MOST_LETTERS) return false;
        word->letters[word->count++] = unicode_to_lower(utf8_next(text.text, &i));
    }
    return true;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Row i of the table holds the distances of the first i letters of `a` to all beginnings
   of `b`; three rows are kept. */
static size_t distance(const Word *a, const Word *b) {
    size_t rows[3][MOST_LETTERS + 1];
    for (size_t j = 0; j <= b->count; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a->count; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3],
               *swapped = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b->count; j++) {
            bool same = a->letters[i - 1] == b->letters[j - 1];
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && a->letters[i - 1] == b->letters[j - 2] &&
                a->letters[i - 2] == b->letters[j - 1])
                row[j] = least(row[j], swapped[j - 2] + 1);
        }
    }
    return rows[a->count % 3][b->count];
}

Suggestion suggestion_for(Slice wrong) {
    return (Suggestion){ wrong, { "", 0 }, 0 };
}

void suggestion_offer(Suggestion *suggestion, Slice name) {
    Word wrong, known;
    if (!spell(suggestion->wrong, &wrong) || !spell(name, &known)) return;
    size_t most = wrong.count < 3 ? 1 : wrong.count / 3;
    size_t gap =
        wrong.count > known.count ? wrong.count - known.count : known.count - wrong.count;
    if (gap > most) return;
    size_t d = distance(&wrong, &known);
    bool none = suggestion->best.length == 0;
    if (d > most || d >= known.count) return;
    if (none || d < suggestion->distance ||
        (d == suggestion->distance && slice_compare(name, suggestion->best) < 0)) {
        suggestion->best = name;
        suggestion->distance = d;
    }
}

const char *suggestion_hint(Arena *arena, const Suggestion *suggestion) {
    if (suggestion->best.length == 0) return NULL;
    return arena_format(arena, "did you mean '%.*s'?", (int)suggestion->best.length,
                        suggestion->best.text);
}
