#include "records.h"

#include <stdlib.h>
#include <string.h>

/* A letter or a passage, as it is found, by its node. */
typedef struct {
    uint32_t *letter_of;  /* by node; NO_NODE */
    uint32_t *passage_of; /* by node; NO_NODE */
    VECTOR(PositionRecord) positions;
    VECTOR(MeetingRecord) meetings;
    VECTOR(LetterRecord) letters;
    VECTOR(Passage) passages;
} Finding;

static uint32_t *no_nodes(Arena *arena, size_t count) {
    uint32_t *nodes = ARENA_ARRAY(arena, uint32_t, count + 1);
    memset(nodes, 0xFF, (count + 1) * sizeof *nodes);
    return nodes;
}

static uint32_t letter_of(Finding *f, Data *data, uint32_t node) {
    if (node == NO_NODE) return NO_NODE;
    if (f->letter_of[node] != NO_NODE) return f->letter_of[node];
    LetterRecord letter = { .node = node,
                            .id = data_text(data, node, TERM_IDENTIFIER),
                            .date = data_text(data, node, TERM_ISSUED) };
    if (letter.id.length == 0)
        letter.id = data_label(data, node, (Slice){ NULL, 0 }).text;
    f->letter_of[node] = (uint32_t)f->letters.count;
    vector_push(data->arena, &f->letters, letter);
    return f->letter_of[node];
}

/* A number of digits only, small enough for a place in a letter. */
static bool read_place(Slice text, size_t *out) {
    *out = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.text[i] < '0' || text.text[i] > '9' || i > 9) return false;
        *out = *out * 10 + (size_t)(text.text[i] - '0');
    }
    return text.length > 0;
}

/* The place and the words of a mention; false when it lacks one. */
static bool read_passage(Data *data, uint32_t mention, Passage *out) {
    DataRange selectors = data_values(data, mention, TERM_HAS_SELECTOR);
    bool start = false, end = false;
    for (size_t i = 0; i < selectors.count; i++) {
        uint32_t node = selectors.items[i].object;
        uint32_t exact = data_value(data, node, TERM_EXACT);
        if (exact != NO_NODE) out->exact = data->nodes.items[exact].text;
        start = start || read_place(data_text(data, node, TERM_START), &out->start);
        end = end || read_place(data_text(data, node, TERM_END), &out->end);
    }
    return start && end && out->start < out->end && out->exact.length > 0;
}

static uint32_t passage_of(Finding *f, Data *data, uint32_t mention) {
    if (f->passage_of[mention] != NO_NODE) return f->passage_of[mention];
    Passage passage = { .position = NO_NODE, .meeting = NO_NODE };
    uint32_t source = data_value(data, mention, TERM_HAS_SOURCE);
    if (source == NO_NODE || !read_passage(data, mention, &passage)) return NO_NODE;
    passage.letter = letter_of(f, data, source);
    f->passage_of[mention] = (uint32_t)f->passages.count;
    vector_push(data->arena, &f->passages, passage);
    return f->passage_of[mention];
}

/* The earliest place of what a node rests on; NO_NODE. */
static uint32_t first_passage(Finding *f, Data *data, uint32_t node) {
    DataRange mentions = data_values(data, node, TERM_MENTION);
    uint32_t first = NO_NODE;
    for (size_t i = 0; i < mentions.count; i++) {
        uint32_t passage = passage_of(f, data, mentions.items[i].object);
        if (passage == NO_NODE) continue;
        if (first == NO_NODE ||
            f->passages.items[passage].start < f->passages.items[first].start)
            first = passage;
    }
    return first;
}

/* Up the tree of stances to one of its sides; a circle ends after some steps. */
static Side side_of(const Data *data, uint32_t stance) {
    for (int steps = 0; stance != NO_NODE && steps < 8; steps++) {
        if (stance == data->terms[TERM_POSITIVE]) return SIDE_POSITIVE;
        if (stance == data->terms[TERM_NEGATIVE]) return SIDE_NEGATIVE;
        stance = data_value(data, stance, TERM_BROADER);
    }
    return SIDE_NEUTRAL;
}

static void find_position(Finding *f, Data *data, uint32_t node) {
    PositionRecord p = { .node = node,
                         .holder = data_value(data, node, TERM_HOLDER),
                         .stance = data_value(data, node, TERM_STANCE),
                         .target = data_value(data, node, TERM_TARGET),
                         .modality = data_value(data, node, TERM_MODALITY),
                         .polarity = data_value(data, node, TERM_POLARITY),
                         .date = data_text(data, node, TERM_DATE),
                         .quote = data_text(data, node, TERM_QUOTE) };
    const uint32_t *terms = data->terms;
    p.passage = first_passage(f, data, node);
    p.letter = letter_of(f, data, data_value(data, node, TERM_QUOTED_FROM));
    p.side = side_of(data, p.stance);
    p.plain = p.polarity != terms[TERM_NEGATED] &&
              (p.modality == terms[TERM_ASSERTED] || p.modality == terms[TERM_ANNOUNCED]);
    vector_push(data->arena, &f->positions, p);
}

static void find_meeting(Finding *f, Data *data, uint32_t node) {
    MeetingRecord m = { .node = node, .start = data_text(data, node, TERM_START_DATE) };
    if (m.start.length == 0) m.start = data_text(data, node, TERM_END_DATE);
    m.passage = first_passage(f, data, node);
    m.letter = m.passage == NO_NODE ? NO_NODE : f->passages.items[m.passage].letter;
    vector_push(data->arena, &f->meetings, m);
}

static void find_all(Finding *f, Data *data) {
    const uint32_t *terms = data->terms;
    for (size_t i = 0; i < data->triples.count; i++) {
        const DataTriple *triple = &data->triples.items[i];
        if (triple->predicate == terms[TERM_HAS_SOURCE])
            passage_of(f, data, triple->subject);
        if (triple->predicate != terms[TERM_TYPE]) continue;
        if (triple->object == terms[TERM_POSITION])
            find_position(f, data, triple->subject);
        if (triple->object == terms[TERM_MEETING]) find_meeting(f, data, triple->subject);
        if (triple->object == terms[TERM_LETTER]) letter_of(f, data, triple->subject);
    }
}

/* An item with the number that it had, and what it is sorted by. */
typedef struct {
    Slice first, second;
    size_t third, fourth;
    uint32_t old;
} Sorting;

static int compare_sorting(const void *a, const void *b) {
    const Sorting *x = a, *y = b;
    int order = slice_compare(x->first, y->first);
    if (!order) order = slice_compare(x->second, y->second);
    if (!order) order = (x->third > y->third) - (x->third < y->third);
    if (!order) order = (x->fourth > y->fourth) - (x->fourth < y->fourth);
    return order ? order : (x->old > y->old) - (x->old < y->old);
}

/* Sorts `count` keys; gives the new numbers by the old. */
static const uint32_t *sort(Arena *arena, Sorting *keys, size_t count) {
    uint32_t *numbers = ARENA_ARRAY(arena, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++) keys[i].old = i;
    if (count > 0) qsort(keys, count, sizeof *keys, compare_sorting);
    for (uint32_t i = 0; i < count; i++) numbers[keys[i].old] = i;
    return numbers;
}

static uint32_t renumbered(const uint32_t *numbers, uint32_t old) {
    return old == NO_NODE ? NO_NODE : numbers[old];
}

/* Letters by day and identifier. */
static void order_letters(Finding *f, Records *out, Arena *arena) {
    size_t count = f->letters.count;
    Sorting *keys = ARENA_ARRAY(arena, Sorting, count + 1);
    for (size_t i = 0; i < count; i++) {
        keys[i] = (Sorting){ .first = f->letters.items[i].date,
                             .second = f->letters.items[i].id };
    }
    const uint32_t *numbers = sort(arena, keys, count);
    out->letters = ARENA_ARRAY(arena, LetterRecord, count + 1);
    out->letter_count = count;
    for (size_t i = 0; i < count; i++) out->letters[numbers[i]] = f->letters.items[i];
    for (size_t i = 0; i < f->passages.count; i++) {
        f->passages.items[i].letter = numbers[f->passages.items[i].letter];
    }
    for (size_t i = 0; i < f->positions.count; i++) {
        PositionRecord *p = &f->positions.items[i];
        p->letter = renumbered(numbers, p->letter);
    }
    for (size_t i = 0; i < f->meetings.count; i++) {
        MeetingRecord *m = &f->meetings.items[i];
        m->letter = renumbered(numbers, m->letter);
    }
}

/* Passages by letter and place. */
static void order_passages(Finding *f, Records *out, Arena *arena) {
    size_t count = f->passages.count;
    Sorting *keys = ARENA_ARRAY(arena, Sorting, count + 1);
    for (size_t i = 0; i < count; i++) {
        const Passage *p = &f->passages.items[i];
        char *letter = arena_format(arena, "%010u", (unsigned)p->letter);
        keys[i] =
            (Sorting){ .first = slice_of(letter), .third = p->start, .fourth = p->end };
    }
    const uint32_t *numbers = sort(arena, keys, count);
    out->passages = ARENA_ARRAY(arena, Passage, count + 1);
    out->passage_count = count;
    for (size_t i = 0; i < count; i++) out->passages[numbers[i]] = f->passages.items[i];
    for (size_t i = 0; i < f->positions.count; i++) {
        PositionRecord *p = &f->positions.items[i];
        p->passage = renumbered(numbers, p->passage);
    }
    for (size_t i = 0; i < f->meetings.count; i++) {
        MeetingRecord *m = &f->meetings.items[i];
        m->passage = renumbered(numbers, m->passage);
    }
    for (size_t i = count; i-- > 0;) {
        LetterRecord *letter = &out->letters[out->passages[i].letter];
        letter->first_passage = i;
        letter->passage_count++;
    }
}

/* Positions by day, letter and place. */
static void order_positions(Finding *f, Records *out, Arena *arena) {
    size_t count = f->positions.count;
    Sorting *keys = ARENA_ARRAY(arena, Sorting, count + 1);
    for (size_t i = 0; i < count; i++) {
        const PositionRecord *p = &f->positions.items[i];
        keys[i] = (Sorting){ .first = p->date, .third = p->letter, .fourth = p->passage };
    }
    const uint32_t *numbers = sort(arena, keys, count);
    out->positions = ARENA_ARRAY(arena, PositionRecord, count + 1);
    out->position_count = count;
    for (size_t i = 0; i < count; i++) out->positions[numbers[i]] = f->positions.items[i];
    for (size_t i = count; i-- > 0;) {
        uint32_t passage = out->positions[i].passage;
        if (passage != NO_NODE) out->passages[passage].position = (uint32_t)i;
    }
}

/* Meetings by day, those without one last. */
static void order_meetings(Finding *f, Records *out, Arena *arena) {
    size_t count = f->meetings.count;
    Sorting *keys = ARENA_ARRAY(arena, Sorting, count + 1);
    for (size_t i = 0; i < count; i++) {
        const MeetingRecord *m = &f->meetings.items[i];
        keys[i] = (Sorting){ .first = m->start.length ? m->start : slice_of("~"),
                             .third = m->letter,
                             .fourth = m->passage };
    }
    const uint32_t *numbers = sort(arena, keys, count);
    out->meetings = ARENA_ARRAY(arena, MeetingRecord, count + 1);
    out->meeting_count = count;
    for (size_t i = 0; i < count; i++) out->meetings[numbers[i]] = f->meetings.items[i];
    for (size_t i = count; i-- > 0;) {
        uint32_t passage = out->meetings[i].passage;
        if (passage != NO_NODE) out->passages[passage].meeting = (uint32_t)i;
    }
}

void records_read(Records *out, Data *data) {
    Arena *arena = data->arena;
    Finding f = { .letter_of = no_nodes(arena, data->nodes.count),
                  .passage_of = no_nodes(arena, data->nodes.count) };
    *out = (Records){ .data = data };
    find_all(&f, data);
    order_letters(&f, out, arena);
    order_passages(&f, out, arena);
    order_positions(&f, out, arena);
    order_meetings(&f, out, arena);
}
