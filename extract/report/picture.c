/* Actors against topics: a column for each actor, a row for each topic, and in a cell a
   mark for each side that the actor takes on it. Sides differ in colour, shape and sign,
   so that none of these is needed alone. Positions that are denied or said with reserve
   are left out, as from the direct triples of the graph. */
#include "page.h"

#include "../base/limits.h"

#include <stdlib.h>
#include <string.h>

/* In units of the picture. */
enum {
    COLUMN = 52,
    ROW = 26,
    LETTER = 8, /* wide, at most on average */
    SLANT = 6,  /* a letter of a name that leans: high, and out of its column */
    MARK = 16,
    TOPIC_LETTERS = 44,
    ACTOR_LETTERS = 26
};

/* A node and how many positions have it. */
typedef struct {
    uint32_t node;
    uint32_t count;
    uint32_t column; /* of a topic: the first actor that speaks of it */
    uint32_t turn;   /* how many that are as frequent, of this column, come before it */
} Frequent;

/* Of one actor on one topic. */
typedef struct {
    uint32_t counts[SIDE_COUNT];
    uint32_t first[SIDE_COUNT]; /* positions */
} Cell;

typedef struct {
    Frequent *items;
    size_t shown; /* of the most frequent */
    size_t count;
    uint32_t *place; /* by node: among those shown; NO_NODE */
    size_t letters;  /* of the longest label shown, as far as it is shown */
} Axis;

typedef struct {
    const PageContent *content;
    Html *html;
    Axis actors;
    Axis topics;
    Cell *cells;     /* topics times actors */
    size_t left;     /* where the columns begin */
    size_t top;      /* where the rows begin */
    size_t left_out; /* positions with reserve */
} Picture;

static int compare_frequent(const void *a, const void *b) {
    const Frequent *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    if (x->column != y->column) return x->column < y->column ? -1 : 1;
    return (x->node > y->node) - (x->node < y->node);
}

static int compare_turns(const void *a, const void *b) {
    const Frequent *x = a, *y = b;
    if (x->count == y->count && x->turn != y->turn) return x->turn < y->turn ? -1 : 1;
    return compare_frequent(a, b);
}

/* Keeps `most` of the items, which are sorted. Where many are as frequent, columns get
   one in turn: else the first actor would take all rows and leave the others none. */
static void keep_most(Axis *axis, size_t most) {
    uint32_t turns[LIMIT_PICTURE_ACTORS] = { 0 };
    Frequent *items = axis->items;
    if (axis->shown <= most) return;
    for (size_t i = 0; i < axis->shown; i++) {
        if (i > 0 && items[i].count != items[i - 1].count) memset(turns, 0, sizeof turns);
        items[i].turn = turns[items[i].column]++;
    }
    qsort(items, axis->shown, sizeof *items, compare_turns);
    axis->shown = most;
    qsort(items, axis->shown, sizeof *items, compare_frequent);
}

static bool is_drawn(const PositionRecord *p) {
    return p->plain && p->holder != NO_NODE && p->target != NO_NODE;
}

/* The nodes of an axis, of those that occur (`occurring`, by node), by how often. */
static void rank(const Picture *picture, Axis *axis, const Frequent *occurring,
                 size_t most, size_t letters_most) {
    const PageContent *content = picture->content;
    size_t nodes = content->data->nodes.count;
    axis->items = ARENA_ARRAY(content->arena, Frequent, nodes);
    axis->place = ARENA_ARRAY(content->arena, uint32_t, nodes);
    memset(axis->place, 0xFF, nodes * sizeof *axis->place);
    for (size_t i = 0; i < nodes; i++) {
        if (occurring[i].count > 0) axis->items[axis->shown++] = occurring[i];
    }
    if (axis->shown > 0)
        qsort(axis->items, axis->shown, sizeof *axis->items, compare_frequent);
    keep_most(axis, most);
    for (uint32_t i = 0; i < axis->shown; i++) {
        axis->place[axis->items[i].node] = i;
        Slice label =
            data_label(content->data, axis->items[i].node, content->language).text;
        size_t letters = utf8_count(label.text, label.length);
        if (letters > axis->letters) axis->letters = letters;
    }
    if (axis->letters > letters_most) axis->letters = letters_most;
}

/* Counts a node; the first time, notes it. */
static void count_node(Frequent *occurring, Axis *axis, uint32_t node) {
    if (occurring[node].count++ > 0) return;
    occurring[node].node = node;
    axis->count++;
}

static void rank_actors(Picture *picture, Frequent *actors, Frequent *topics) {
    const Records *records = picture->content->records;
    for (size_t i = 0; i < records->position_count; i++) {
        const PositionRecord *p = &records->positions[i];
        if (is_drawn(p)) {
            count_node(actors, &picture->actors, p->holder);
            count_node(topics, &picture->topics, p->target);
        } else {
            picture->left_out++;
        }
    }
    rank(picture, &picture->actors, actors, LIMIT_PICTURE_ACTORS, ACTOR_LETTERS);
}

/* Only what the actors that are shown speak of, so that no row is empty. */
static void rank_topics(Picture *picture, Frequent *topics) {
    const Records *records = picture->content->records;
    size_t nodes = picture->content->data->nodes.count;
    for (size_t i = 0; i < nodes; i++)
        topics[i] = (Frequent){ .node = topics[i].node, .column = NO_NODE };
    for (size_t i = 0; i < records->position_count; i++) {
        const PositionRecord *p = &records->positions[i];
        uint32_t column = is_drawn(p) ? picture->actors.place[p->holder] : NO_NODE;
        if (column == NO_NODE) continue;
        topics[p->target].count++;
        if (column < topics[p->target].column) topics[p->target].column = column;
    }
    rank(picture, &picture->topics, topics, LIMIT_PICTURE_TOPICS, TOPIC_LETTERS);
}

static void rank_axes(Picture *picture) {
    Arena *arena = picture->content->arena;
    size_t nodes = picture->content->data->nodes.count;
    Frequent *actors = ARENA_ARRAY(arena, Frequent, nodes);
    Frequent *topics = ARENA_ARRAY(arena, Frequent, nodes);
    rank_actors(picture, actors, topics);
    rank_topics(picture, topics);
    picture->left = 16 + picture->topics.letters * LETTER;
    picture->top = 20 + picture->actors.letters * SLANT;
}

static void fill_cells(Picture *picture) {
    const Records *records = picture->content->records;
    size_t size = picture->actors.shown * picture->topics.shown;
    picture->cells = ARENA_ARRAY(picture->content->arena, Cell, size + 1);
    for (uint32_t i = 0; i < records->position_count; i++) {
        const PositionRecord *p = &records->positions[i];
        if (!is_drawn(p)) continue;
        uint32_t actor = picture->actors.place[p->holder];
        uint32_t topic = picture->topics.place[p->target];
        if (actor == NO_NODE || topic == NO_NODE) continue;
        Cell *cell = &picture->cells[topic * picture->actors.shown + actor];
        if (cell->counts[p->side]++ == 0) cell->first[p->side] = i;
    }
}

static void put_shape(Html *html, Side side, size_t x, size_t y) {
    static const char *const signs[SIDE_COUNT] = {
        [SIDE_POSITIVE] = "+", [SIDE_NEGATIVE] = "\xE2\x88\x92", [SIDE_NEUTRAL] = "="
    };
    const size_t half = MARK / 2;
    html_format(html, "<g class=\"mark %s\">", side_name(side));
    if (side == SIDE_POSITIVE) {
        html_format(html, "<circle cx=\"%zu\" cy=\"%zu\" r=\"%zu\"/>", x, y, half);
    } else if (side == SIDE_NEGATIVE) {
        html_format(html, "<rect x=\"%zu\" y=\"%zu\" width=\"%d\" height=\"%d\"/>",
                    x - half, y - half, MARK, MARK);
    } else {
        html_format(html, "<path d=\"M%zu %zuL%zu %zuL%zu %zuL%zu %zuZ\"/>", x - half - 2,
                    y, x, y - half - 2, x + half + 2, y, x, y + half + 2);
    }
    html_format(html, "<text x=\"%zu\" y=\"%zu\">%s</text></g>", x, y + 5, signs[side]);
}

/* "Nederland – steunt – Europees Defensiefonds (2)", on a mark that links to its row. */
static void put_mark(const Picture *picture, const Cell *cell, Side side, size_t x,
                     size_t y) {
    const PageContent *content = picture->content;
    const PositionRecord *p = &content->records->positions[cell->first[side]];
    Html *html = picture->html;
    html_format(html, "<a href=\"#position-%zu\"><title>", (size_t)cell->first[side] + 1);
    html_text(html, data_label(content->data, p->holder, content->language).text);
    html_put(html, " \xE2\x80\x93 ");
    html_say(html, side_name(side), NULL, 0);
    html_put(html, " \xE2\x80\x93 ");
    html_text(html, data_label(content->data, p->target, content->language).text);
    html_format(html, " (%u)</title>", (unsigned)cell->counts[side]);
    put_shape(html, side, x, y);
    html_put(html, "</a>");
}

static void put_cell(const Picture *picture, size_t topic, size_t actor) {
    const Cell *cell = &picture->cells[topic * picture->actors.shown + actor];
    size_t sides = 0, done = 0;
    for (int side = 0; side < SIDE_COUNT; side++) sides += cell->counts[side] > 0;
    size_t middle = picture->left + actor * COLUMN + COLUMN / 2;
    size_t left = middle + MARK / 2 - sides * MARK / 2;
    size_t y = picture->top + topic * ROW + ROW / 2;
    for (int side = 0; side < SIDE_COUNT; side++) {
        if (cell->counts[side] == 0) continue;
        put_mark(picture, cell, (Side)side, left + done++ * (MARK + 1), y);
    }
}

static void put_actor_names(const Picture *picture) {
    const PageContent *content = picture->content;
    Html *html = picture->html;
    for (size_t i = 0; i < picture->actors.shown; i++) {
        DataNode label =
            data_label(content->data, picture->actors.items[i].node, content->language);
        size_t x = picture->left + i * COLUMN + COLUMN / 2;
        html_format(html, "<text class=\"actor\" transform=\"translate(%zu %zu) ", x,
                    picture->top - 8);
        html_put(html, "rotate(-45)\">");
        html_text_cut(html, label.text, ACTOR_LETTERS);
        html_put(html, "<title>");
        html_text(html, label.text);
        html_put(html, "</title></text>\n");
    }
}

static void put_topic_row(const Picture *picture, size_t topic) {
    const PageContent *content = picture->content;
    Html *html = picture->html;
    size_t width = picture->left + picture->actors.shown * COLUMN;
    size_t top = picture->top + topic * ROW;
    DataNode label =
        data_label(content->data, picture->topics.items[topic].node, content->language);
    if (topic % 2 == 0) {
        html_format(
            html, "<rect class=\"band\" x=\"0\" y=\"%zu\" width=\"%zu\" height=\"%d\"/>",
            top, width, ROW);
    }
    html_format(html, "<text class=\"topic\" x=\"%zu\" y=\"%zu\">", picture->left - 8,
                top + ROW / 2 + 5);
    html_text_cut(html, label.text, TOPIC_LETTERS);
    html_put(html, "<title>");
    html_text(html, label.text);
    html_put(html, "</title></text>");
    for (size_t actor = 0; actor < picture->actors.shown; actor++) {
        put_cell(picture, topic, actor);
    }
    html_put(html, "\n");
}

static void put_drawing(const Picture *picture) {
    Html *html = picture->html;
    size_t right = picture->left + picture->actors.shown * COLUMN;
    size_t width = right + picture->actors.letters * SLANT;
    size_t bottom = picture->top + picture->topics.shown * ROW;
    html_format(html, "<svg viewBox=\"0 0 %zu %zu\" width=\"%zu\" height=\"%zu\" ", width,
                bottom + 4, width, bottom + 4);
    html_put(html, "role=\"group\" aria-labelledby=\"picture-heading\">\n");
    put_actor_names(picture);
    for (size_t topic = 0; topic < picture->topics.shown; topic++) {
        put_topic_row(picture, topic);
    }
    for (size_t actor = 0; actor <= picture->actors.shown; actor++) {
        size_t x = picture->left + actor * COLUMN;
        html_format(html, "<path class=\"line\" d=\"M%zu %zuV%zu\"/>", x, picture->top,
                    bottom);
    }
    html_put(html, "</svg>\n");
}

static void put_legend(Html *html) {
    html_put(html, "<ul class=\"legend\">");
    for (int side = 0; side < SIDE_COUNT; side++) {
        html_put(html, "<li><svg width=\"24\" height=\"24\" aria-hidden=\"true\">");
        put_shape(html, (Side)side, 12, 12);
        html_put(html, "</svg> ");
        html_say(html, side_name((Side)side), NULL, 0);
        html_put(html, "</li>");
    }
    html_put(html, "</ul>\n");
}

static void put_note(const Picture *picture) {
    const Axis *actors = &picture->actors, *topics = &picture->topics;
    Html *html = picture->html;
    html_put(html, "<p class=\"note\">");
    html_say_numbers(
        html, "picture-shown",
        (size_t[]){ actors->shown, actors->count, topics->shown, topics->count }, 4);
    if (picture->left_out > 0) {
        html_put(html, " ");
        html_say_numbers(html, "picture-left-out", &picture->left_out, 1);
    }
    html_put(html, "</p>\n");
}

void put_picture(const PageContent *content, Html *html) {
    Picture picture = { .content = content, .html = html };
    rank_axes(&picture);
    if (picture.actors.shown == 0) {
        html_put(html, "<p class=\"note\">");
        html_say(html, "picture-empty", NULL, 0);
        html_put(html, "</p>\n");
        return;
    }
    fill_cells(&picture);
    put_legend(html);
    html_put(html, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                   "aria-labelledby=\"picture-heading\">\n");
    put_drawing(&picture);
    html_put(html, "</div>\n");
    put_note(&picture);
}
