/* Headers and footers: what stands at the same height on two pages that are near each
   other, with the same words but for the number of the page, and apart from the text.

       page 1   …, Aanhangsel 1          page 2   …, Aanhangsel 2

   'Vraag 4' above the text of page 2 and 'Vraag 7' above that of page 3 are none: the
   numbers differ by more than the pages, and text follows close by. What stands beside a
   footer, outside of the column of the text, goes with it; and on a page without one a
   last line that ends in the number of the page is one. */
#include "pdf_page.h"

#include <stdlib.h>
#include <string.h>

/* Header and footer are within this share of the height of the page. */
#define ZONE_PERCENT 15
/* Segments of a zone that are looked at. */
#define ZONE_MOST 40
/* How far a header may shift from page to page. */
#define SHIFT 300
/* Pages on which the same may stand: left and right pages can differ. */
#define NEAR_PAGES 2

#define BUCKETS 256
#define BUCKET 500

/* Segments of one page that stand in its upper or lower zone. */
typedef struct {
    PdfSegment *items[ZONE_MOST];
    size_t count;
} Zone;

static void find_zone(Zone *zone, const PdfPage *page, const PdfSegments *segments,
                      bool upper) {
    int32_t depth = page->height / 100 * ZONE_PERCENT;
    zone->count = 0;
    for (size_t i = 0; i < segments->count && zone->count < ZONE_MOST; i++) {
        PdfSegment *segment = &segments->segments[upper ? i : segments->count - 1 - i];
        bool inside =
            upper ? segment->box.bottom < depth : segment->box.top > page->height - depth;
        if (inside) zone->items[zone->count++] = segment;
    }
}

/* ---- The same words ---- */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* The number at *at of a text, and past it. More than nine digits are no page. */
static long number_at(Slice text, size_t *at) {
    long value = 0;
    for (; *at < text.length && is_digit(text.text[*at]); (*at)++)
        if (value < 100000000) value = value * 10 + (text.text[*at] - '0');
    return value;
}

/* Whether two words are the same where the second is `apart` pages later. */
static bool same_word(Slice a, Slice b, long apart) {
    size_t i = 0, k = 0;
    while (i < a.length && k < b.length) {
        if (is_digit(a.text[i]) && is_digit(b.text[k])) {
            long first = number_at(a, &i), second = number_at(b, &k);
            if (first != second && first + apart != second) return false;
        } else if (a.text[i++] != b.text[k++]) {
            return false;
        }
    }
    return i == a.length && k == b.length;
}

static bool same_text(const PdfWords *words, const PdfSegment *a, const PdfSegment *b,
                      long apart) {
    if (a->count != b->count || abs(a->box.top - b->box.top) > SHIFT) return false;
    for (size_t i = 0; i < a->count; i++)
        if (!same_word(words->words[a->first + i].text, words->words[b->first + i].text,
                       apart))
            return false;
    return true;
}

static void mark_same(const PdfWords *words, const Zone *a, const Zone *b, long apart) {
    for (size_t i = 0; i < a->count; i++) {
        for (size_t k = 0; k < b->count; k++) {
            if (!same_text(words, a->items[i], b->items[k], apart)) continue;
            a->items[i]->margin = true;
            b->items[k]->margin = true;
        }
    }
}

static void mark_repeated(const PdfWords *words, PdfSegments *pages, bool upper) {
    Zone zones[NEAR_PAGES + 1];
    for (size_t i = 0; i < words->page_count; i++) {
        Zone *zone = &zones[i % (NEAR_PAGES + 1)];
        find_zone(zone, &words->pages[i], &pages[i], upper);
        for (size_t apart = 1; apart <= NEAR_PAGES && apart <= i; apart++)
            mark_same(words, &zones[(i - apart) % (NEAR_PAGES + 1)], zone, (long)apart);
    }
}

/* ---- What stands near ---- */

/* Whether text follows a header, or goes before a footer, without white space. */
static bool touches_text(const PdfSegments *page, const PdfSegment *segment, bool upper,
                         int32_t space) {
    for (size_t i = 0; i < page->count; i++) {
        const PdfSegment *other = &page->segments[i];
        int32_t gap = upper ? other->box.top - segment->box.bottom
                            : segment->box.top - other->box.bottom;
        bool above =
            other->box.left < segment->box.right && segment->box.left < other->box.right;
        if (other == segment || other->margin) continue;
        if (above && gap > -space && gap < space) return true;
    }
    return false;
}

/* Whether text stands between a header, or a footer, and the edge of the page. */
static bool is_inside(const PdfSegments *page, const PdfSegment *segment, bool upper) {
    for (size_t i = 0; i < page->count; i++) {
        const PdfSegment *other = &page->segments[i];
        bool out = upper ? other->box.bottom <= segment->box.top
                         : other->box.top >= segment->box.bottom;
        bool above =
            other->box.left < segment->box.right && segment->box.left < other->box.right;
        if (out && above && !other->margin) return true;
    }
    return false;
}

static void free_text(const PdfWords *words, size_t number, PdfSegments *page,
                      bool upper) {
    Zone zone;
    find_zone(&zone, &words->pages[number], page, upper);
    for (size_t i = zone.count; i-- > 0;) {
        PdfSegment *segment = zone.items[i];
        if (segment->margin && touches_text(page, segment, upper, words->body * 4 / 5))
            segment->margin = false;
    }
    for (size_t i = 0; i < zone.count; i++)
        if (zone.items[i]->margin && is_inside(page, zone.items[i], upper))
            zone.items[i]->margin = false;
}

/* The last line of a page that ends in its number, and stands apart. */
static void mark_last(const PdfWords *words, size_t number, PdfSegments *page) {
    Zone zone;
    find_zone(&zone, &words->pages[number], page, false);
    if (zone.count == 0 || zone.items[0]->margin) return;
    PdfSegment *last = zone.items[0];
    Slice word = words->words[last->first + last->count - 1].text;
    size_t at = 0;
    if (number_at(word, &at) != (long)number + 1 || at < word.length) return;
    if (touches_text(page, last, false, words->body * 2)) return;
    for (size_t i = 0; i < zone.count; i++)
        if (zone.items[i]->box.bottom > last->box.top) zone.items[i]->margin = true;
}

/* ---- The column of the text ---- */

/* Left edge at which most text begins, over all pages, and where that text ends. */
static Box text_column(const PdfWords *words, const PdfSegments *pages) {
    size_t bytes[BUCKETS] = { 0 }, best = 0;
    int32_t rights[BUCKETS] = { 0 };
    for (size_t p = 0; p < words->page_count; p++) {
        for (size_t i = 0; i < pages[p].count; i++) {
            const PdfSegment *segment = &pages[p].segments[i];
            int32_t bucket = segment->box.left < 0 ? 0 : segment->box.left / BUCKET;
            if (bucket >= BUCKETS) continue;
            bytes[bucket] += segment->count;
            if (segment->box.right > rights[bucket]) rights[bucket] = segment->box.right;
        }
    }
    for (size_t i = 1; i < BUCKETS; i++)
        if (bytes[i] > bytes[best]) best = i;
    return (Box){ .left = (int32_t)best * BUCKET, .right = rights[best] };
}

/* What stands beside headers and footers of a page, outside of the column. */
static void mark_beside(const PdfWords *words, size_t number, PdfSegments *page,
                        Box column, bool upper) {
    Zone zone;
    int32_t space = words->body * 3, top = INT32_MAX, bottom = INT32_MIN;
    find_zone(&zone, &words->pages[number], page, upper);
    for (size_t i = 0; i < zone.count; i++) {
        if (!zone.items[i]->margin) continue;
        if (zone.items[i]->box.top < top) top = zone.items[i]->box.top;
        if (zone.items[i]->box.bottom > bottom) bottom = zone.items[i]->box.bottom;
    }
    for (size_t i = 0; i < zone.count && top <= bottom; i++) {
        Box box = zone.items[i]->box;
        bool outside = box.right < column.left || box.left > column.right;
        if (outside && box.bottom > top - space && box.top < bottom + space)
            zone.items[i]->margin = true;
    }
}

/* Text that runs up or down the page. */
static void mark_turned(PdfSegments *page) {
    for (size_t i = 0; i < page->count; i++) {
        PdfSegment *segment = &page->segments[i];
        int32_t width = segment->box.right - segment->box.left;
        int32_t height = segment->box.bottom - segment->box.top;
        if (height > 3 * segment->size && width < 2 * segment->size)
            segment->margin = true;
    }
}

void pdf_margins_mark(const PdfWords *words, PdfSegments *pages) {
    Box column = text_column(words, pages);
    mark_repeated(words, pages, true);
    mark_repeated(words, pages, false);
    for (size_t i = 0; i < words->page_count; i++) {
        free_text(words, i, &pages[i], true);
        free_text(words, i, &pages[i], false);
        mark_last(words, i, &pages[i]);
        mark_beside(words, i, &pages[i], column, true);
        mark_beside(words, i, &pages[i], column, false);
        mark_turned(&pages[i]);
    }
}
