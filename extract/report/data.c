#include "data.h"

#include <stdlib.h>
#include <string.h>

#define RDFS "http://www.w3.org/2000/01/rdf-schema#"
#define SKOS "http://www.w3.org/2004/02/skos/core#"
#define SCHEMA "http://schema.org/"
#define DCTERMS "http://purl.org/dc/terms/"
#define PROV "http://www.w3.org/ns/prov#"
#define OA "http://www.w3.org/ns/oa#"
#define POS "https://w3id.org/standpunt/def#"
#define STANCE "https://w3id.org/standpunt/id/stance/"

static const char *const iris[TERM_COUNT] = {
    [TERM_TYPE] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    [TERM_PREF_LABEL] = SKOS "prefLabel",
    [TERM_LABEL] = RDFS "label",
    [TERM_NAME] = "http://xmlns.com/foaf/0.1/name",
    [TERM_BROADER] = SKOS "broader",
    [TERM_IDENTIFIER] = DCTERMS "identifier",
    [TERM_ISSUED] = DCTERMS "issued",
    [TERM_DATE] = DCTERMS "date",
    [TERM_QUOTED_FROM] = PROV "wasQuotedFrom",
    [TERM_HAS_SOURCE] = OA "hasSource",
    [TERM_HAS_SELECTOR] = OA "hasSelector",
    [TERM_START] = OA "start",
    [TERM_END] = OA "end",
    [TERM_EXACT] = OA "exact",
    [TERM_START_DATE] = SCHEMA "startDate",
    [TERM_END_DATE] = SCHEMA "endDate",
    [TERM_EARLIER_START] = SCHEMA "previousStartDate",
    [TERM_LOCATION] = SCHEMA "location",
    [TERM_ORGANIZER] = SCHEMA "organizer",
    [TERM_ATTENDEE] = SCHEMA "attendee",
    [TERM_ABOUT] = SCHEMA "about",
    [TERM_SUPER_EVENT] = SCHEMA "superEvent",
    [TERM_SIGNED_BY] = POS "signedBy",
    [TERM_HOLDER] = POS "holder",
    [TERM_STANCE] = POS "stance",
    [TERM_TARGET] = POS "target",
    [TERM_MODALITY] = POS "modality",
    [TERM_POLARITY] = POS "polarity",
    [TERM_QUOTE] = POS "quote",
    [TERM_MENTION] = POS "mention",
    [TERM_POSITION] = POS "Position",
    [TERM_MEETING] = POS "Meeting",
    [TERM_LETTER] = POS "Letter",
    [TERM_NEGATED] = POS "Negated",
    [TERM_ASSERTED] = POS "Asserted",
    [TERM_ANNOUNCED] = POS "Announced",
    [TERM_POSITIVE] = STANCE "positive",
    [TERM_NEGATIVE] = STANCE "negative",
};

static int compare_nodes(const DataNode *a, const DataNode *b) {
    if (a->literal != b->literal) return a->literal ? 1 : -1;
    int order = slice_compare(a->text, b->text);
    return order ? order : slice_compare(a->language, b->language);
}

static size_t slot_of(const Data *data, const DataNode *node) {
    uint64_t hash = slice_hash(node->text) + (node->literal ? 1 : 0);
    size_t slot = (size_t)(hash ^ hash >> 32) & (data->slot_count - 1);
    while (data->slots[slot] != NO_NODE &&
           compare_nodes(&data->nodes.items[data->slots[slot]], node) != 0) {
        slot = (slot + 1) & (data->slot_count - 1);
    }
    return slot;
}

/* Twice as many slots, or the first. */
static void add_slots(Data *data) {
    data->slot_count = data->slot_count ? data->slot_count * 2 : 1024;
    data->slots = ARENA_ARRAY(data->arena, uint32_t, data->slot_count);
    memset(data->slots, 0xFF, data->slot_count * sizeof *data->slots);
    for (uint32_t i = 0; i < data->nodes.count; i++) {
        data->slots[slot_of(data, &data->nodes.items[i])] = i;
    }
}

uint32_t data_node(Data *data, const DataNode *node) {
    if (data->nodes.count * 2 >= data->slot_count) add_slots(data);
    size_t slot = slot_of(data, node);
    if (data->slots[slot] != NO_NODE) return data->slots[slot];
    DataNode copy = *node;
    copy.text.text = arena_copy(data->arena, node->text.text, node->text.length);
    copy.language.text =
        arena_copy(data->arena, node->language.text, node->language.length);
    data->slots[slot] = (uint32_t)data->nodes.count;
    vector_push(data->arena, &data->nodes, copy);
    return data->slots[slot];
}

void data_start(Data *data, Arena *arena) {
    *data = (Data){ .arena = arena };
    for (int i = 0; i < TERM_COUNT; i++) {
        data->terms[i] = data_node(data, &(DataNode){ .text = slice_of(iris[i]) });
    }
}

/* A node with the number that it had. */
typedef struct {
    DataNode node;
    uint32_t old;
} Numbered;

static int compare_numbered(const void *a, const void *b) {
    return compare_nodes(&((const Numbered *)a)->node, &((const Numbered *)b)->node);
}

static int compare_numbers(uint32_t a, uint32_t b) {
    return (a > b) - (a < b);
}

static int compare_triples(const void *a, const void *b) {
    const DataTriple *x = a, *y = b;
    int order = compare_numbers(x->subject, y->subject);
    if (!order) order = compare_numbers(x->predicate, y->predicate);
    return order ? order : compare_numbers(x->object, y->object);
}

/* Numbers nodes by their order; gives the new numbers by the old. */
static const uint32_t *sort_nodes(Data *data) {
    size_t count = data->nodes.count;
    Numbered *sorted = ARENA_ARRAY(data->arena, Numbered, count);
    uint32_t *numbers = ARENA_ARRAY(data->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        sorted[i] = (Numbered){ data->nodes.items[i], i };
    }
    qsort(sorted, count, sizeof *sorted, compare_numbered);
    for (uint32_t i = 0; i < count; i++) {
        data->nodes.items[i] = sorted[i].node;
        numbers[sorted[i].old] = i;
    }
    return numbers;
}

void data_finish(Data *data) {
    const uint32_t *numbers = sort_nodes(data);
    DataTriple *triples = data->triples.items;
    size_t count = data->triples.count, kept = 0;
    for (size_t i = 0; i < count; i++) {
        triples[i] =
            (DataTriple){ numbers[triples[i].subject], numbers[triples[i].predicate],
                          numbers[triples[i].object] };
    }
    if (count > 0) qsort(triples, count, sizeof *triples, compare_triples);
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || compare_triples(&triples[kept - 1], &triples[i]) != 0) {
            triples[kept++] = triples[i];
        }
    }
    data->triples.count = kept;
    for (int i = 0; i < TERM_COUNT; i++) data->terms[i] = numbers[data->terms[i]];
}

/* Number of the first triple that does not come before `wanted`. */
static size_t lower_bound(const Data *data, const DataTriple *wanted) {
    size_t low = 0, high = data->triples.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_triples(&data->triples.items[middle], wanted) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

DataRange data_values(const Data *data, uint32_t subject, DataTerm predicate) {
    uint32_t number = data->terms[predicate];
    size_t first = lower_bound(data, &(DataTriple){ subject, number, 0 });
    size_t end = lower_bound(data, &(DataTriple){ subject, number + 1, 0 });
    return (DataRange){ data->triples.items + first, end - first };
}

uint32_t data_value(const Data *data, uint32_t subject, DataTerm predicate) {
    DataRange range = data_values(data, subject, predicate);
    return range.count > 0 ? range.items[0].object : NO_NODE;
}

Slice data_text(const Data *data, uint32_t subject, DataTerm predicate) {
    uint32_t value = data_value(data, subject, predicate);
    return value == NO_NODE ? (Slice){ NULL, 0 } : data->nodes.items[value].text;
}

bool data_has_type(const Data *data, uint32_t subject, DataTerm type) {
    DataTriple wanted = { subject, data->terms[TERM_TYPE], data->terms[type] };
    size_t place = lower_bound(data, &wanted);
    return place < data->triples.count &&
           compare_triples(&data->triples.items[place], &wanted) == 0;
}

/* The best text among these for a reader of `language`: in it, then in none. */
static const DataNode *best_text(const Data *data, DataRange range, Slice language) {
    const DataNode *best = NULL;
    for (size_t i = 0; i < range.count; i++) {
        const DataNode *node = &data->nodes.items[range.items[i].object];
        if (!node->literal || node->text.length == 0) continue;
        if (slice_equal(node->language, language)) return node;
        if (!best || (best->language.length && !node->language.length)) best = node;
    }
    return best;
}

DataNode data_label(const Data *data, uint32_t node, Slice language) {
    static const DataTerm labels[] = { TERM_PREF_LABEL, TERM_LABEL, TERM_NAME };
    const DataNode *self = &data->nodes.items[node];
    if (self->literal) return *self;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const DataNode *best =
            best_text(data, data_values(data, node, labels[i]), language);
        if (best) return *best;
    }
    size_t start = self->text.length;
    while (start > 0 && !strchr("/#", self->text.text[start - 1])) start--;
    if (start == self->text.length) start = 0;
    return (DataNode){ .text = slice_between(self->text.text, start, self->text.length) };
}
