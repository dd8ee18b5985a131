#include "answer.h"

#include <stdlib.h>

/* A row with its width, since qsort tells its function nothing else. */
typedef struct {
    Cell *cells;
    size_t width;
} SortRow;

static int compare_cells(const Cell *a, const Cell *b) {
    int order = slice_compare(a->text, b->text);
    if (order == 0) order = (int)a->kind - (int)b->kind;
    if (order == 0) order = slice_compare(a->language, b->language);
    return order == 0 ? slice_compare(a->datatype, b->datatype) : order;
}

static int compare_rows(const void *a, const void *b) {
    const SortRow *left = a, *right = b;
    for (size_t i = 0; i < left->width; i++) {
        int order = compare_cells(&left->cells[i], &right->cells[i]);
        if (order != 0) return order;
    }
    return 0;
}

void answer_sort(Arena *arena, Answer *answer) {
    size_t count = answer->rows.count;
    if (count < 2) return;
    SortRow *rows = ARENA_ARRAY(arena, SortRow, count);
    for (size_t i = 0; i < count; i++) {
        rows[i] = (SortRow){ answer->rows.items[i], answer->width };
    }
    qsort(rows, count, sizeof *rows, compare_rows);
    for (size_t i = 0; i < count; i++) answer->rows.items[i] = rows[i].cells;
}
