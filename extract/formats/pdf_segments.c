/* Words that stand side by side form a segment, and segments of one height a row:

       Nr. 266              BRIEF VAN DE MINISTER VAN DEFENSIE        row 0, 2 segments
                            Aan de Voorzitter                         row 1

   A gap wider than SEGMENT_GAP ends a segment. The number of a note stands a bit higher
   than its line and still overlaps it. */
#include "pdf_page.h"

#include <stdlib.h>

/* The widest gap between words of a segment, in em: justified lines have up to one. */
#define SEGMENT_GAP_TENTHS 15

typedef VECTOR(PdfSegment) SegmentVector;

static int32_t smaller(int32_t a, int32_t b) {
    return a < b ? a : b;
}

static int32_t larger(int32_t a, int32_t b) {
    return a > b ? a : b;
}

static Box around(Box a, Box b) {
    return (Box){ smaller(a.left, b.left), smaller(a.top, b.top),
                  larger(a.right, b.right), larger(a.bottom, b.bottom) };
}

/* Whether two boxes are of one row: they share half of the height of the lower. A large
   sign beside several lines is in none of theirs. */
bool pdf_same_row(Box a, Box b) {
    int32_t shared = smaller(a.bottom, b.bottom) - larger(a.top, b.top);
    int32_t one = a.bottom - a.top, other = b.bottom - b.top;
    int32_t lower = smaller(one, other), higher = larger(one, other);
    return shared * 2 >= lower && higher * 2 <= lower * 5;
}

static bool continues(const PdfSegment *segment, const PdfWord *word) {
    if (word->glued) return true;
    int32_t gap = word->box.left - segment->box.right;
    int32_t em = larger(segment->size, word->size);
    return pdf_same_row(segment->box, word->box) && gap * 10 <= em * SEGMENT_GAP_TENTHS &&
           gap >= -em / 2;
}

static void collect(SegmentVector *segments, Arena *arena, const PdfWords *words,
                    const PdfPage *page) {
    for (size_t i = page->first; i < page->first + page->count; i++) {
        const PdfWord *word = &words->words[i];
        PdfSegment *last =
            segments->count > 0 ? &segments->items[segments->count - 1] : NULL;
        if (last && continues(last, word)) {
            last->box = around(last->box, word->box);
            last->size = larger(last->size, word->size);
            last->count++;
        } else {
            PdfSegment segment = { word->box, word->size, i, 1, false };
            vector_push(arena, segments, segment);
        }
    }
}

static int by_top(const void *a, const void *b) {
    const PdfSegment *left = a, *right = b;
    if (left->box.top != right->box.top) return left->box.top < right->box.top ? -1 : 1;
    if (left->first == right->first) return 0;
    return left->first < right->first ? -1 : 1;
}

static int by_left(const void *a, const void *b) {
    const PdfSegment *left = a, *right = b;
    if (left->box.left != right->box.left)
        return left->box.left < right->box.left ? -1 : 1;
    return by_top(a, b);
}

PdfSegments pdf_segments_read(Arena *arena, const PdfWords *words, const PdfPage *page) {
    SegmentVector segments = { 0 };
    collect(&segments, arena, words, page);
    if (segments.count == 0) return (PdfSegments){ 0 };
    uint32_t *rows = ARENA_ARRAY(arena, uint32_t, segments.count);
    qsort(segments.items, segments.count, sizeof *segments.items, by_top);
    uint32_t row = 0;
    for (size_t from = 0; from < segments.count; row++) {
        Box tallest = segments.items[from].box;
        size_t to = from + 1;
        while (to < segments.count && pdf_same_row(tallest, segments.items[to].box)) {
            Box box = segments.items[to++].box;
            if (box.bottom - box.top > tallest.bottom - tallest.top) tallest = box;
        }
        qsort(segments.items + from, to - from, sizeof *segments.items, by_left);
        for (; from < to; from++) rows[from] = row;
    }
    return (PdfSegments){ segments.items, rows, segments.count };
}
