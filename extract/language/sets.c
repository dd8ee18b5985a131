/* Sets of lexemes: what <name> stands for. */
#include "compiler.h"

#include "parser.h"

#include "../base/limits.h"

#include <stdlib.h>
#include <string.h>

/* ---- Sets ---- */

static int compare_ids(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static const uint64_t *bits_of(Compiler *c, const uint32_t *lexemes, size_t count) {
    if (count <= LEXEMES_LISTED) return NULL;
    uint32_t first = lexemes[0], last = lexemes[count - 1];
    uint64_t *bits = ARENA_ARRAY(c->arena, uint64_t, (last - first) / 64 + 1);
    for (size_t i = 0; i < count; i++)
        bits[(lexemes[i] - first) / 64] |= (uint64_t)1 << (lexemes[i] - first) % 64;
    return bits;
}

static bool is_sorted(const IdVector *ids) {
    for (size_t i = 1; i < ids->count; i++)
        if (ids->items[i - 1] > ids->items[i]) return false;
    return true;
}

LexemeSet set_of(Compiler *c, IdVector *ids) {
    size_t kept = 0;
    if (!is_sorted(ids)) qsort(ids->items, ids->count, sizeof *ids->items, compare_ids);
    for (size_t i = 0; i < ids->count; i++)
        if (kept == 0 || ids->items[kept - 1] != ids->items[i])
            ids->items[kept++] = ids->items[i];
    uint32_t *lexemes = ARENA_ARRAY(c->arena, uint32_t, kept);
    if (kept > 0) memcpy(lexemes, ids->items, kept * sizeof *lexemes);
    return (LexemeSet){ lexemes, (uint32_t)kept, bits_of(c, lexemes, kept) };
}

/* A rule may join dozens of sets, some of them all verbs: so they are merged. */
LexemeSet set_join(Compiler *c, LexemeSet a, LexemeSet b) {
    IdVector ids = { 0 };
    for (uint32_t i = 0, k = 0; i < a.count || k < b.count;) {
        bool first = k == b.count || (i < a.count && a.lexemes[i] < b.lexemes[k]);
        vector_push(c->scratch, &ids, first ? a.lexemes[i++] : b.lexemes[k++]);
    }
    return set_of(c, &ids);
}

static uint32_t *set_bucket(Compiler *c, LexemeSet set) {
    uint32_t key = set.count;
    if (key > 0) key += 31 * (set.lexemes[0] + 31 * set.lexemes[set.count - 1]);
    return &c->set_heads[key % SET_BUCKETS];
}

uint32_t set_add(Compiler *c, LexemeSet set) {
    uint32_t *bucket = set_bucket(c, set);
    for (uint32_t i = *bucket; i > 0; i = c->next_sets.items[i - 1]) {
        const LexemeSet *known = &c->sets.items[i - 1];
        if (known->count == set.count &&
            (set.count == 0 ||
             memcmp(known->lexemes, set.lexemes, set.count * sizeof *set.lexemes) == 0))
            return i - 1;
    }
    vector_push(c->arena, &c->sets, set);
    vector_push(c->scratch, &c->next_sets, *bucket);
    *bucket = (uint32_t)c->sets.count;
    return *bucket - 1;
}

static void append_set(Compiler *c, LexemeSet set, IdVector *out) {
    for (uint32_t i = 0; i < set.count; i++) vector_push(c->scratch, out, set.lexemes[i]);
}

/* ---- Lists ---- */

static int compare_lists(const void *a, const void *b) {
    return slice_compare(((const List *)a)->name, ((const List *)b)->name);
}

void read_lists(Compiler *c) {
    for (size_t i = 0; i < c->syntax.lists.count; i++)
        vector_push(
            c->scratch, &c->lists,
            ((List){ c->syntax.lists.items[i].name, LIST_OPEN, { NULL, 0, NULL } }));
    if (c->lists.count == 0) return;
    qsort(c->lists.items, c->lists.count, sizeof(List), compare_lists);
    size_t kept = 1;
    for (size_t i = 1; i < c->lists.count; i++)
        if (compare_lists(&c->lists.items[kept - 1], &c->lists.items[i]) != 0)
            c->lists.items[kept++] = c->lists.items[i];
    c->lists.count = kept;
}

static List *list_find(Compiler *c, Slice name) {
    List key = { .name = name };
    if (c->lists.count == 0) return NULL;
    return bsearch(&key, c->lists.items, c->lists.count, sizeof(List), compare_lists);
}

/* Are all ids from `before` on also among those before it? */
static bool adds_nothing(const IdVector *ids, size_t before) {
    for (size_t i = before; i < ids->count; i++) {
        bool known = false;
        for (size_t k = 0; k < before && !known; k++)
            known = ids->items[k] == ids->items[i];
        if (!known) return false;
    }
    return true;
}

/* Literals of a list have their own lexemes when they have a number: "maart" = 3. */
static void read_item(Compiler *c, const ListSyntax *block, const ListItem *item,
                      IdVector *ids) {
    const Element *e = item->element;
    size_t before = ids->count;
    if (e->kind == ELEMENT_LITERAL)
        vector_push(c->scratch, ids,
                    lexeme_literal(c, e->text, item->value, block->file, e->offset));
    else
        (void)lexemes_of(c, block->file, e, ids);
    if (ids->count > before && adds_nothing(ids, before))
        diagnose(c->diagnostics, STP_WARNING, &block->file->source, e->offset, NULL,
                 "'%.*s' is already in the list", (int)e->text.length, e->text.text);
}

/* Reads a list when it is first asked for. Lists in lists nest as deep as the file says;
   a list inside itself ends at LIST_BEING_READ. */
static bool read_list(Compiler *c, List *list, const RuleFile *file,
                      const Element *element) {
    IdVector ids = { 0 };
    if (list->state == LIST_READ) return true;
    if (list->state == LIST_BEING_READ) {
        diagnose(c->diagnostics, STP_ERROR, &file->source, element->offset, NULL,
                 "list '%.*s' is inside itself", (int)list->name.length, list->name.text);
        return false;
    }
    list->state = LIST_BEING_READ;
    for (size_t i = 0; i < c->syntax.lists.count; i++) {
        const ListSyntax *block = &c->syntax.lists.items[i];
        if (!slice_equal(block->name, list->name)) continue;
        for (size_t k = 0; k < block->items.count; k++)
            read_item(c, block, &block->items.items[k], &ids);
    }
    list->set = set_of(c, &ids);
    list->state = LIST_READ;
    return true;
}

static const ListSyntax *first_block(const Compiler *c, Slice name) {
    for (size_t i = 0; i < c->syntax.lists.count; i++)
        if (slice_equal(c->syntax.lists.items[i].name, name))
            return &c->syntax.lists.items[i];
    return NULL;
}

static bool is_lexicon(const RuleFile *file) {
    const char *name = file->source.name;
    size_t length = strlen(name);
    return length >= 4 && strcmp(name + length - 4, ".lex") == 0;
}

/* <name> would be the one in one file and the other in the next. */
static void check_pieces_apart(Compiler *c) {
    const TextVector *pieces = &c->syntax.pieces;
    for (size_t i = 0; i < pieces->count; i++) {
        const TextSyntax *piece = &pieces->items[i];
        if (list_find(c, piece->text))
            diagnose(c->diagnostics, STP_ERROR, &piece->file->source, piece->offset, NULL,
                     "'%.*s' is a list too: a piece has a name of its own",
                     (int)piece->text.length, piece->text.text);
    }
}

/* A list that nobody asked for is read all the same, so that its mistakes are seen. One
   of a lexicon may be there for the rules of others. */
void check_lists(Compiler *c) {
    check_pieces_apart(c);
    for (size_t i = 0; i < c->lists.count; i++) {
        List *list = &c->lists.items[i];
        const ListSyntax *block = first_block(c, list->name);
        if (list->state != LIST_OPEN || !block) continue;
        if (!is_lexicon(block->file))
            diagnose(c->diagnostics, STP_WARNING, &block->file->source, block->offset,
                     NULL, "list '%.*s' is not used", (int)list->name.length,
                     list->name.text);
        Element element = { .text = list->name, .offset = block->offset };
        (void)read_list(c, list, block->file, &element);
    }
}

/* ---- <name> ---- */

static const struct {
    const char *name;
    uint32_t shape, forbidden;
} shapes[] = {
    { "number", TOKEN_NUMBER, 0 },   { "capitalised", TOKEN_CAPITAL, 0 },
    { "acronym", TOKEN_ACRONYM, 0 }, { "lowercase", TOKEN_WORD, TOKEN_CAPITAL },
    { "word", TOKEN_WORD, 0 },
};

#define SHAPES (sizeof shapes / sizeof *shapes)

static bool find_shape(Slice name, Lexical *out) {
    for (size_t i = 0; i < SHAPES; i++)
        if (slice_is(name, shapes[i].name)) {
            out->shape = shapes[i].shape;
            out->forbidden = shapes[i].forbidden;
            return true;
        }
    return false;
}

/* The lexicon is whole before anything asks. */
static LexemeSet all_of_class(Compiler *c, WordClass class) {
    IdVector ids = { 0 };
    if (c->class_sets[class].count > 0) return c->class_sets[class];
    for (uint32_t i = 0; i < c->lexemes.count; i++)
        if (c->lexemes.items[i].class == class) vector_push(c->scratch, &ids, i);
    return c->class_sets[class] = set_of(c, &ids);
}

static LexemeSet all_of_lemma(Compiler *c, Slice lemma) {
    IdVector ids = { 0 };
    for (uint32_t i = lexeme_find(c, lemma, 0); i != NONE;
         i = lexeme_find(c, lemma, i + 1))
        if (c->lexemes.items[i].class != WORD_LITERAL) vector_push(c->scratch, &ids, i);
    return set_of(c, &ids);
}

/* The piece is there, for other rules than the one that asks. */
static bool is_elsewhere(const Compiler *c, Slice piece) {
    for (size_t i = 0; i < c->syntax.pieces.count; i++)
        if (slice_equal(c->syntax.pieces.items[i].text, piece)) return true;
    return false;
}

static bool unknown_lexical(Compiler *c, const RuleFile *file, const Element *element) {
    Suggestion s = suggestion_for(element->text);
    for (size_t i = 0; i < c->lists.count; i++)
        suggestion_offer(&s, c->lists.items[i].name);
    for (int i = WORD_LITERAL + 1; i < WORD_CLASS_COUNT; i++)
        suggestion_offer(&s, slice_of(word_class_name((WordClass)i)));
    for (size_t i = 0; i < SHAPES; i++) suggestion_offer(&s, slice_of(shapes[i].name));
    for (size_t i = 0; i < c->lexemes.count; i++)
        if (c->lexemes.items[i].class != WORD_LITERAL)
            suggestion_offer(&s, c->lexemes.items[i].lemma);
    const char *hint = is_elsewhere(c, element->text)
                           ? "a piece is for the rules below it in its file"
                           : suggestion_hint(c->scratch, &s);
    diagnose(c->diagnostics, STP_ERROR, &file->source, element->offset,
             hint ? hint : "a word that is in no *.lex file stands in quotes",
             "'%.*s' is no lemma, list, class of words or shape",
             (int)element->text.length, element->text.text);
    return false;
}

/* A list, else a class of words, else a shape, else a lemma. */
bool lexical_find(Compiler *c, const RuleFile *file, const Element *element,
                  Lexical *out) {
    List *list = list_find(c, element->text);
    WordClass class;
    *out = (Lexical){ { NULL, 0, NULL }, 0, 0 };
    if (list) {
        bool good = read_list(c, list, file, element);
        out->set = list->set;
        return good;
    }
    bool is_class = word_class_of(element->text, &class);
    if (!is_class && find_shape(element->text, out)) return true;
    out->set = is_class ? all_of_class(c, class) : all_of_lemma(c, element->text);
    if (out->set.count > 0) return true;
    if (!is_class) return unknown_lexical(c, file, element);
    diagnose(c->diagnostics, STP_ERROR, &file->source, element->offset, NULL,
             "the lexicon has no word of class '%.*s'", (int)element->text.length,
             element->text.text);
    return false;
}

static bool wrong_kind(Compiler *c, const RuleFile *file, const Element *element) {
    diagnose(c->diagnostics, STP_ERROR, &file->source, element->offset,
             "as in \"woord\" | <lemma> | <list>",
             "only words, lemmas and lists can stand here");
    return false;
}

bool lexemes_of(Compiler *c, const RuleFile *file, const Element *element,
                IdVector *out) {
    Lexical found;
    bool good = true;
    switch (element->kind) {
    case ELEMENT_LITERAL:
        vector_push(c->scratch, out,
                    lexeme_literal(c, element->text, NO_VALUE, file, element->offset));
        return true;
    case ELEMENT_LEXICAL:
        if (!lexical_find(c, file, element, &found)) return false;
        if (found.shape) return wrong_kind(c, file, element);
        append_set(c, found.set, out);
        return true;
    case ELEMENT_SEQUENCE:
        if (element->first->next) return wrong_kind(c, file, element->first->next);
        return lexemes_of(c, file, element->first, out);
    case ELEMENT_ALTERNATION:
        for (const Element *e = element->first; e; e = e->next)
            good = lexemes_of(c, file, e, out) && good;
        return good;
    default: return wrong_kind(c, file, element);
    }
}
