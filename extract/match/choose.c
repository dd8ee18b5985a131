/* Which mentions are kept where several overlap.

   Example. 'Minister van Buitenlandse Zaken' (a name), 'Zaken' (unknown, a rule) and
   'Buitenlandse Zaken, A.G. Koenders' (a bad rule) overlap: the longest is placed first,
   what lies inside it is absorbed unless the rule of the outer one binds it or says
   `keeps`, and what crosses it has lost. So chosen mentions are disjoint or nested.
   Losers stay, with their winner, for `explain`.

   Names have days. In a letter of 2018 'Ministerie van Justitie', a name until 2010,
   still stands for its ministry, unless another has that name in 2018; in one of 2009
   'Ministerie van Veiligheid en Justitie', a name from 2010 on, stands for nothing. */
#include "letter.h"

#include <string.h>

/* How much a mention is wanted among those with the same tokens; more is better. */
static int rank(const Letter *letter, const Mention *m) {
    if (m->refers != NONE) return 7;
    if (m->alias_of != NONE) return 6;
    if (m->name != NONE) return m->entity != NONE ? 5 : 4;
    if (m->rule == NONE) return 2;
    const Rule *rule = &letter->rules->rules[m->rule];
    /* 'staat gepland voor [4 december]' knows which December it is. */
    if (rule->kind == RULE_DATE) return m->direction == DIRECTION_NEAREST ? 4 : 5;
    if (rule->yields) return 1;
    /* In '[Almere] steunt het plan' the rule knows that a town is its council here. */
    if (rule->name_part_count) return m->entity != NONE ? 7 : 6;
    return m->entity != NONE ? 5 : 3;
}

static bool beats(const Letter *letter, const Mention *a, const Mention *b) {
    if (a->rule == NONE) return false;
    const Rule *rule = &letter->rules->rules[a->rule];
    if (b->rule == NONE)
        return rule->beaten_class != NONE &&
               vocabulary_is_a(letter->vocabulary, b->class, rule->beaten_class);
    for (uint32_t i = 0; i < rule->beats_count; i++)
        if (rule->beats[i] == b->rule) return true;
    return false;
}

/* Depth in the class tree: a more specific class is better. */
static int specificity(const Letter *letter, const Mention *m) {
    int count = 0;
    const Class *class = &letter->vocabulary->classes[m->class];
    for (size_t i = 0; i < sizeof class->ancestors / sizeof *class->ancestors; i++)
        for (uint64_t bits = class->ancestors[i]; bits; bits &= bits - 1) count++;
    return count;
}

/* Where the day of the letter lies from the days of a name. */
typedef enum { NOT_YET, NO_LONGER, IN_FORCE } Standing;

static Standing standing(const Letter *letter, const Mention *m) {
    if (m->name == NONE || letter->date == INT32_MIN) return IN_FORCE;
    const Name *name = &letter->vocabulary->names[m->name];
    if (letter->date < name->valid_from) return NOT_YET;
    return letter->date > name->valid_until ? NO_LONGER : IN_FORCE;
}

/* Is mention a to be placed before b? Both lie in one sentence. */
static bool comes_first(const Letter *letter, uint32_t a, uint32_t b) {
    const Mention *x = &letter->mentions.items[a], *y = &letter->mentions.items[b];
    uint32_t width_x = x->tokens.end - x->tokens.start,
             width_y = y->tokens.end - y->tokens.start;
    if (width_x != width_y) return width_x > width_y;
    if (x->tokens.start != y->tokens.start) return x->tokens.start < y->tokens.start;
    if (beats(letter, x, y) != beats(letter, y, x)) return beats(letter, x, y);
    int rank_x = rank(letter, x), rank_y = rank(letter, y);
    if (rank_x != rank_y) return rank_x > rank_y;
    if (x->name != NONE && y->name != NONE) {
        Standing standing_x = standing(letter, x), standing_y = standing(letter, y);
        if (standing_x != standing_y) return standing_x > standing_y;
        const Name *names = letter->vocabulary->names;
        if (names[x->name].kind != names[y->name].kind)
            return names[x->name].kind < names[y->name].kind;
    }
    int deep_x = specificity(letter, x), deep_y = specificity(letter, y);
    if (deep_x != deep_y) return deep_x > deep_y;
    if (x->rule != y->rule) return x->rule < y->rule;
    if (x->entity != y->entity) return x->entity < y->entity;
    return a < b;
}

static bool is_bound(const Mention *outer, TokenSpan tokens) {
    for (uint32_t i = 0; i < outer->bind_count; i++)
        if (outer->binds[i].start == tokens.start && outer->binds[i].end == tokens.end)
            return true;
    return false;
}

/* What becomes of `m` beside `placed`, which was placed before it. */
static MentionState beside(const Letter *letter, const Mention *placed,
                           const Mention *m) {
    TokenSpan a = placed->tokens, b = m->tokens;
    if (b.end <= a.start || b.start >= a.end) return MENTION_CHOSEN;
    if (a.start == b.start && a.end == b.end) return MENTION_LOST;
    if (b.start < a.start || b.end > a.end) return MENTION_LOST;
    bool keeps = placed->rule != NONE && letter->rules->rules[placed->rule].keeps;
    bool visible = (keeps || is_bound(placed, b)) && !beats(letter, placed, m);
    return visible ? MENTION_CHOSEN : MENTION_ABSORBED;
}

/* Places the mentions of one sentence, best first; `order` is sorted by comes_first. */
static void place(Letter *letter, const uint32_t *order, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Mention *m = &letter->mentions.items[order[i]];
        m->state = standing(letter, m) == NOT_YET ? MENTION_LOST : MENTION_CHOSEN;
        m->winner = NONE;
        for (size_t j = 0; j < i && m->state == MENTION_CHOSEN; j++) {
            const Mention *placed = &letter->mentions.items[order[j]];
            if (placed->state != MENTION_CHOSEN) continue;
            m->state = beside(letter, placed, m);
            if (m->state != MENTION_CHOSEN) m->winner = order[j];
        }
    }
}

/* A name that two entities claim with equal right is kept, but not linked to either. */
static void unlink_ambiguous(Letter *letter, const uint32_t *order, size_t count) {
    for (size_t i = 1; i < count; i++) {
        Mention *m = &letter->mentions.items[order[i]];
        if (m->winner == NONE || m->name == NONE) continue;
        Mention *winner = &letter->mentions.items[m->winner];
        if (winner->name == NONE || winner->entity == m->entity ||
            winner->tokens.start != m->tokens.start ||
            winner->tokens.end != m->tokens.end)
            continue;
        const Name *names = letter->vocabulary->names;
        if (names[winner->name].kind == names[m->name].kind &&
            standing(letter, winner) == standing(letter, m))
            winner->entity = NONE;
    }
}

/* A rule says what kind of thing the words stand for, the compiled list which: where the
   two agree, the mention of the rule is linked. */
static void adopt_entries(Letter *letter, const uint32_t *order, size_t count) {
    const Vocabulary *v = letter->vocabulary;
    for (size_t i = 1; i < count && v->list; i++) {
        const Mention *m = &letter->mentions.items[order[i]];
        if (!m->entry || m->rule != NONE || m->winner == NONE) continue;
        Mention *winner = &letter->mentions.items[m->winner];
        bool same = winner->tokens.start == m->tokens.start &&
                    winner->tokens.end == m->tokens.end;
        if (same && winner->rule != NONE && winner->entity == NONE &&
            winner->alias_of == NONE &&
            (vocabulary_is_a(v, m->class, winner->class) ||
             vocabulary_is_a(v, winner->class, m->class)))
            winner->entry = m->entry;
    }
}

/* Insertion sort: sentences have few mentions, and the order need not be a library's. */
static void sort_mentions(const Letter *letter, uint32_t *order, size_t count) {
    for (size_t i = 1; i < count; i++) {
        uint32_t mention = order[i];
        size_t j = i;
        for (; j > 0 && comes_first(letter, mention, order[j - 1]); j--)
            order[j] = order[j - 1];
        order[j] = mention;
    }
}

/* An earlier choice may have unlinked it, or linked it. */
static void restore_entity(Letter *letter, uint32_t mention) {
    Mention *m = &letter->mentions.items[mention];
    if (m->rule != NONE) m->entry = NULL;
    if (m->name != NONE) m->entity = letter->vocabulary->names[m->name].entity;
}

/* Decides what is chosen in a sentence. */
static void choose_in(Letter *letter, TokenSpan sentence) {
    letter->order.count = 0;
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        for (uint32_t i = letter->known_at[t]; i != NONE;
             i = letter->known_next.items[i]) {
            restore_entity(letter, i);
            vector_push(letter->arena, &letter->order, i);
        }
    sort_mentions(letter, letter->order.items, letter->order.count);
    place(letter, letter->order.items, letter->order.count);
    unlink_ambiguous(letter, letter->order.items, letter->order.count);
    adopt_entries(letter, letter->order.items, letter->order.count);
}

/* mentions_at as it was, and as it becomes. */
typedef struct {
    const uint32_t *old_at, *old;
    uint32_t *at, *by_start;
    uint32_t used;
} Chosen;

/* Nothing new in the sentence: its mentions only move. */
static void keep_chosen(Chosen *c, TokenSpan sentence) {
    uint32_t first = c->old_at[sentence.start], end = c->old_at[sentence.end];
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        c->at[t] = c->old_at[t] - first + c->used;
    for (uint32_t i = first; i < end; i++) c->by_start[c->used++] = c->old[i];
}

static void cover(Letter *letter, uint32_t mention) {
    TokenSpan tokens = letter->mentions.items[mention].tokens;
    for (uint32_t t = tokens.start + 1; t < tokens.end; t++) letter->covered[t] = 1;
}

/* Says what rules that look for mentions have to look at again. */
static void note_change(Letter *letter, Mention *m) {
    bool stands = m->state == MENTION_CHOSEN;
    if (stands == m->stood) return;
    m->stood = stands;
    const uint64_t *ancestors = letter->vocabulary->classes[m->class].ancestors;
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    ClassBits *changed = &letter->changed[sentence];
    ClassBits *present = &letter->present[sentence];
    for (size_t i = 0; i < sizeof changed->words / sizeof *changed->words; i++) {
        changed->words[i] |= ancestors[i];
        present->words[i] |= ancestors[i];
    }
}

static void add_chosen(Letter *letter, Chosen *c, TokenSpan sentence) {
    memset(letter->covered + sentence.start, 0, sentence.end - sentence.start);
    for (uint32_t t = sentence.start; t < sentence.end; t++) {
        uint32_t first = c->used;
        c->at[t] = first;
        for (uint32_t i = letter->known_at[t]; i != NONE;
             i = letter->known_next.items[i]) {
            Mention *m = &letter->mentions.items[i];
            note_change(letter, m);
            if (m->state != MENTION_CHOSEN) continue;
            if (!m->started) add_mention_starts(letter, i);
            m->started = true;
            c->by_start[c->used++] = i;
        }
        if (c->used > first + 1)
            sort_mentions(letter, c->by_start + first, c->used - first);
        if (c->used > first) cover(letter, c->by_start[first]);
    }
}

static bool has_news(const Letter *letter) {
    for (size_t s = 0; s < letter->document->sentence_count; s++)
        if (letter->news[s] & NEWS_TO_CHOICE) return true;
    return false;
}

/* Sentences in which nothing is new stay as they are. */
void choose_mentions(Letter *letter) {
    const Document *d = letter->document;
    if (!has_news(letter)) return;
    Chosen c = { .old_at = letter->mentions_at, .old = letter->by_start };
    c.at = ARENA_ARRAY(letter->arena, uint32_t, d->token_count + 1);
    c.by_start = ARENA_ARRAY(letter->arena, uint32_t, letter->mentions.count + 1);
    for (uint32_t s = 0; s < d->sentence_count; s++) {
        TokenSpan sentence = sentence_tokens(letter, s);
        if (letter->news[s] & NEWS_TO_CHOICE) {
            letter->news[s] &= (uint8_t)~NEWS_TO_CHOICE;
            choose_in(letter, sentence);
            add_chosen(letter, &c, sentence);
        } else {
            keep_chosen(&c, sentence);
        }
    }
    c.at[d->token_count] = c.used;
    arena_release(letter->arena, c.old_at);
    arena_release(letter->arena, c.old);
    letter->mentions_at = c.at;
    letter->by_start = c.by_start;
}
