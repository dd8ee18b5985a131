/* The index of rules: for a word, a class of mentions or a shape of tokens, a row of bits
   that says which rules it may trigger, or which patterns may start with it. Rows are
   combined by OR over the words of a token or sentence, so the cost per rule is a 64th of
   a step.

   Worked example. The pattern '[ "de" ] {Office} <zeggen>' is triggered by 'zeggen'. Its
   program is SPLIT 1 2, LEXEME de, TYPE Office, LEXEME zeggen, MATCH; what can be the
   first to take a token is 'de' and {Office}. So its bit stands in the trigger row of
   'zeggen' and in the start rows of 'de', of Office and of all classes below it.

   A pattern that begins with 'de' would still be tried at every 'de'. So a second index
   says what its next element may be, and where the first is one token long the bit stays
   only if that stands behind it.

   A bit too many costs time; a bit too few loses matches in silence. So whatever is not
   plainly a word, type, shape or regex counts as able to start anywhere. */
#include "compiler.h"

#include <string.h>

#define BYTES 256

typedef struct {
    Compiler *c;
    uint32_t words;        /* of a row */
    uint64_t *lexeme_rows; /* [lexeme_count], before equal ones are joined */
    uint64_t *class_rows;
    uint64_t *shape_rows;
    uint64_t *byte_rows;
    uint64_t *any;
    uint32_t column; /* being set */
} IndexBuilder;

static void set_bit(uint64_t *row, uint32_t column) {
    row[column / 64] |= (uint64_t)1 << column % 64;
}

static void add_set(IndexBuilder *b, LexemeSet set) {
    for (uint32_t i = 0; i < set.count; i++)
        set_bit(b->lexeme_rows + (size_t)set.lexemes[i] * b->words, b->column);
}

static void add_shape(IndexBuilder *b, uint32_t shape) {
    for (uint32_t flags = 0; flags < TOKEN_SHAPES; flags++)
        if ((flags & shape) == shape)
            set_bit(b->shape_rows + (size_t)flags * b->words, b->column);
}

static void add_class(IndexBuilder *b, uint32_t class) {
    const Vocabulary *v = b->c->vocabulary;
    for (uint32_t i = 0; i < v->class_count; i++)
        if (vocabulary_is_a(v, i, class))
            set_bit(b->class_rows + (size_t)i * b->words, b->column);
}

static void add_regex(IndexBuilder *b, const Regex *regex) {
    for (uint32_t byte = 0; regex && byte < BYTES; byte++)
        if (regex_can_begin(regex, (unsigned char)byte))
            set_bit(b->byte_rows + (size_t)byte * b->words, b->column);
}

static IndexBuilder new_builder(Compiler *c, size_t columns) {
    IndexBuilder b = { .c = c, .words = (uint32_t)(columns + 63) / 64 };
    c->counted = true;
    b.lexeme_rows = ARENA_ARRAY(c->scratch, uint64_t, c->lexemes.count * b.words);
    b.shape_rows = ARENA_ARRAY(c->arena, uint64_t, TOKEN_SHAPES * b.words);
    b.byte_rows = ARENA_ARRAY(c->arena, uint64_t, BYTES * b.words);
    b.any = ARENA_ARRAY(c->arena, uint64_t, b.words);
    b.class_rows = ARENA_ARRAY(c->arena, uint64_t, c->vocabulary->class_count * b.words);
    return b;
}

/* ---- Equal rows ---- */

static uint64_t hash_row(const uint64_t *row, uint32_t words) {
    uint64_t hash = 14695981039346656037u;
    for (uint32_t i = 0; i < words; i++) {
        hash = (hash ^ row[i]) * 1099511628211u;
        hash ^= hash >> 32;
    }
    return hash;
}

/* Most words trigger nothing, and those of a list the same: their rows are kept once, so
   that the rows in use stay in the cache. */
static RuleIndex finish(IndexBuilder *b) {
    size_t count = b->c->lexemes.count, size = b->words * sizeof(uint64_t), kept = 0;
    size_t buckets = 64;
    while (buckets < count * 2) buckets *= 2;
    uint32_t *known =
        ARENA_ARRAY(b->c->scratch, uint32_t, buckets); /* row + 1; 0: free */
    uint32_t *row_of = ARENA_ARRAY(b->c->arena, uint32_t, count);
    uint64_t *rows = b->lexeme_rows;
    for (size_t i = 0; i < count; i++) {
        const uint64_t *row = rows + i * b->words;
        size_t bucket = hash_row(row, b->words) & (buckets - 1);
        while (known[bucket] &&
               memcmp(rows + (known[bucket] - 1) * (size_t)b->words, row, size) != 0)
            bucket = (bucket + 1) & (buckets - 1);
        if (!known[bucket]) {
            memmove(rows + kept * b->words, row, size);
            known[bucket] = (uint32_t)++kept;
        }
        row_of[i] = known[bucket] - 1;
    }
    uint64_t *copy = ARENA_ARRAY(b->c->arena, uint64_t, kept * b->words);
    if (kept > 0 && size > 0) memcpy(copy, rows, kept * size);
    return (RuleIndex){ b->words,      row_of,       copy,  b->class_rows,
                        b->shape_rows, b->byte_rows, b->any };
}

/* ---- Triggers ---- */

/* What a trigger of a frame needs beside its head: a word of the first `with` that has
   one; NULL. */
static const LexemeSet *need_of(const FrameTrigger *trigger) {
    for (uint32_t i = 0; i < trigger->with_count; i++)
        if (trigger->with[i].needs.count > 0) return &trigger->with[i].needs;
    return NULL;
}

static bool needs_second(const Rule *rule) {
    if (rule->match) return rule->match->also.count > 0;
    for (uint32_t k = 0; k < rule->trigger_count; k++)
        if (!need_of(&rule->triggers[k])) return false;
    return rule->trigger_count > 0;
}

static void build_also(Compiler *c, const Rule *rules, size_t count) {
    IndexBuilder b = new_builder(c, count);
    for (b.column = 0; b.column < count; b.column++) {
        const Rule *rule = &rules[b.column];
        if (!needs_second(rule))
            set_bit(b.any, b.column);
        else if (rule->match)
            add_set(&b, rule->match->also);
        else
            for (uint32_t k = 0; k < rule->trigger_count; k++)
                add_set(&b, *need_of(&rule->triggers[k]));
    }
    c->out->also = finish(&b);
}

void build_triggers(Compiler *c, const Rule *rules, size_t count) {
    IndexBuilder b = new_builder(c, count);
    build_also(c, rules, count);
    for (b.column = 0; b.column < count; b.column++) {
        const Rule *rule = &rules[b.column];
        if (rule->match) add_set(&b, rule->match->needs);
        if (rule->match && rule->match->needs_shape)
            add_shape(&b, rule->match->needs_shape);
        for (uint32_t k = 0; k < rule->trigger_count; k++)
            add_set(&b, rule->triggers[k].head);
    }
    c->out->triggers = finish(&b);
}

/* ---- Starts ---- */

typedef struct {
    IndexBuilder first, second;
    uint64_t *openers, *elastic;
} StartBuilder;

/* Does the instruction take no token, so that the program goes on? */
static bool goes_on(Operation operation) {
    switch (operation) {
    case OP_SPLIT:
    case OP_REPEAT:
    case OP_JUMP:
    case OP_NOT:
    case OP_OPEN:
    case OP_CLOSE:
    case OP_START: return true;
    default: return false;
    }
}

/* Adds what the instruction takes. */
static void add_taken(IndexBuilder *b, const Instruction *in) {
    switch (in->operation) {
    case OP_LEXEME: add_set(b, b->c->sets.items[in->a]); return;
    case OP_SHAPE: add_shape(b, in->a); return;
    case OP_NUMBER: add_shape(b, TOKEN_NUMBER); return;
    case OP_TYPE: add_class(b, in->a); return;
    case OP_REGEX: add_regex(b, b->c->regexes.items[in->a]); return;
    default: set_bit(b->any, b->column); add_shape(b, 0);
    }
}

/* Appends where the program may go from an instruction that takes no token. */
static void go_on(IndexBuilder *b, const Instruction *in, uint32_t pc, IdVector *open) {
    bool forks = in->operation == OP_SPLIT || in->operation == OP_REPEAT;
    bool jumps = forks || in->operation == OP_JUMP || in->operation == OP_NOT;
    vector_push(b->c->scratch, open, jumps ? in->a : pc + 1);
    if (forks) vector_push(b->c->scratch, open, in->b);
}

/* Adds all that may be the next to take a token from the places in `open` on; `taken`
   gets these instructions. */
static void add_next(IndexBuilder *b, const Pattern *pattern, IdVector *open,
                     IdVector *taken) {
    bool *seen = ARENA_ARRAY(b->c->scratch, bool, pattern->count);
    while (open->count > 0) {
        uint32_t pc = open->items[--open->count];
        if (seen[pc]) continue;
        seen[pc] = true;
        const Instruction *in = &pattern->code[pc];
        if (goes_on(in->operation)) {
            go_on(b, in, pc, open);
        } else {
            add_taken(b, in);
            vector_push(b->c->scratch, taken, pc);
        }
    }
}

/* Do all ways through the pattern begin where a sentence does: '^ "Op" … | ^ "In" …'? */
static bool is_opener(IndexBuilder *b, const Pattern *pattern) {
    bool *seen = ARENA_ARRAY(b->c->scratch, bool, pattern->count);
    IdVector open = { 0 };
    vector_push(b->c->scratch, &open, 0);
    while (open.count > 0) {
        uint32_t pc = open.items[--open.count];
        const Instruction *in = &pattern->code[pc];
        if (seen[pc] || in->operation == OP_START) continue;
        seen[pc] = true;
        if (!goes_on(in->operation)) return false;
        go_on(b, in, pc, &open);
    }
    return true;
}

/* Are all ways to take the element one token long, as far as rules and not the words say?
   Names and set phrases are longer, which the match stage sees. */
static bool is_fixed(const Instruction *in) {
    return in->operation == OP_LEXEME || in->operation == OP_SHAPE ||
           in->operation == OP_NUMBER || in->operation == OP_TYPE;
}

static void add_starts(StartBuilder *s, const Pattern *pattern) {
    Arena *scratch = s->first.c->scratch;
    IdVector open = { 0 }, firsts = { 0 }, seconds = { 0 };
    vector_push(scratch, &open, 0);
    add_next(&s->first, pattern, &open, &firsts);
    for (size_t i = 0; i < firsts.count; i++) {
        if (is_fixed(&pattern->code[firsts.items[i]]))
            vector_push(scratch, &open, firsts.items[i] + 1);
        else
            set_bit(s->elastic, s->first.column);
    }
    add_next(&s->second, pattern, &open, &seconds);
}

void column_add(Compiler *c, PatternVector *columns, Pattern *pattern) {
    pattern->column = (uint32_t)columns->count;
    vector_push(c->scratch, columns, pattern);
}

void build_starts(Compiler *c, const Rule *rules, size_t count) {
    size_t columns = c->starts.count;
    StartBuilder s = { .first = new_builder(c, columns),
                       .second = new_builder(c, columns) };
    s.openers = ARENA_ARRAY(c->arena, uint64_t, s.first.words);
    s.elastic = ARENA_ARRAY(c->arena, uint64_t, s.first.words);
    for (uint32_t i = 0; i < columns; i++) {
        s.first.column = s.second.column = i;
        add_starts(&s, c->starts.items[i]);
    }
    for (size_t i = 0; i < count; i++) {
        const Pattern *match = rules[i].match;
        if (match && is_opener(&s.first, match)) set_bit(s.openers, match->column);
    }
    c->out->starts = finish(&s.first);
    c->out->seconds = finish(&s.second);
    c->out->openers = s.openers;
    c->out->elastic = s.elastic;
}

/* ---- Besides ---- */

void build_besides(Compiler *c) {
    IndexBuilder b = new_builder(c, c->besides.count);
    for (b.column = 0; b.column < c->besides.count; b.column++) {
        IdVector open = { 0 }, taken = { 0 };
        vector_push(c->scratch, &open, 0);
        add_next(&b, c->besides.items[b.column], &open, &taken);
    }
    c->out->besides = finish(&b);
}

/* ---- Heads ---- */

/* Counts the uses of each lexeme, then puts each use behind those of the lexemes before
   it: they stay in the order of rules and triggers. */
void build_heads(Compiler *c, const Rule *rules, size_t count) {
    size_t lexemes = c->lexemes.count;
    uint32_t *first = ARENA_ARRAY(c->arena, uint32_t, lexemes + 2);
    for (size_t r = 0; r < count; r++)
        for (uint32_t k = 0; k < rules[r].trigger_count; k++)
            for (uint32_t i = 0; i < rules[r].triggers[k].head.count; i++)
                first[rules[r].triggers[k].head.lexemes[i] + 2]++;
    for (size_t i = 2; i < lexemes + 2; i++) first[i] += first[i - 1];
    HeadUse *uses = ARENA_ARRAY(c->arena, HeadUse, first[lexemes + 1] + 1);
    for (uint32_t r = 0; r < count; r++)
        for (uint32_t k = 0; k < rules[r].trigger_count; k++) {
            const FrameTrigger *trigger = &rules[r].triggers[k];
            uint32_t column = trigger->with_count > 0 ? trigger->with[0].column : NONE;
            for (uint32_t i = 0; i < trigger->head.count; i++)
                uses[first[trigger->head.lexemes[i] + 1]++] = (HeadUse){ r, k, column };
        }
    c->out->head_first = first;
    c->out->heads = uses;
}
