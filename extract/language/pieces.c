/* Pieces: a part of a pattern that several rules of a file share has a name, and stands
   in the tree of each rule as if it had been written there.

       piece company  "met" [<determiner>] a: ({Post} | {Actor})

       match d: {Date} <company>
   reads as
       match d: {Date} ( "met" [<determiner>] a: ({Post} | {Actor}) )

   Each use is a copy, since compiling fills elements in. A piece may use those above it:
   so none is inside itself, and what its copies come to is known when it is read. */
#include "parser.h"

#include "../base/limits.h"

static Piece *piece_named(Parser *p, Slice name) {
    for (size_t i = 0; i < p->pieces.count; i++)
        if (slice_equal(p->pieces.items[i].name, name)) return &p->pieces.items[i];
    return NULL;
}

/* The elements of a tree and how deep it is; the parser has limited both for each part
   that is written, copies make them grow. */
static void measure(const Element *e, uint32_t depth, uint32_t *count,
                    uint32_t *deepest) {
    if (depth > *deepest) *deepest = depth;
    for (; e; e = e->next) {
        ++*count;
        measure(e->first, depth + 1, count, deepest);
    }
}

static Element *copy(Arena *scratch, const Element *e) {
    Element *first = NULL, **end = &first;
    for (; e; e = e->next) {
        Element *made = ARENA_NEW(scratch, Element);
        *made = *e;
        made->first = copy(scratch, e->first);
        made->next = NULL;
        *end = made;
        end = &made->next;
    }
    return first;
}

Element *piece_use(Parser *p, Slice name) {
    Piece *piece = piece_named(p, name);
    if (!piece) return NULL;
    piece->used = true;
    return copy(p->scratch, piece->tree);
}

/* piece := NAME expr */
bool parse_piece(Parser *p) {
    const Symbol *name = expect_name(p, "the piece");
    if (!name) return false;
    Element *tree = parse_elements(p);
    if (!tree || !expect_end(p)) return false;
    uint32_t count = 0, depth = 0;
    measure(tree, 0, &count, &depth);
    const char *problem = piece_named(p, name->text) ? "piece '%.*s' is there already"
                          : count > LIMIT_PIECE_ELEMENTS || depth > LIMIT_PATTERN_DEPTH
                              ? "piece '%.*s' is too large with the pieces inside it"
                              : NULL;
    if (problem) {
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, name->offset, NULL, problem,
                 (int)name->text.length, name->text.text);
        return false;
    }
    vector_push(p->scratch, &p->pieces,
                ((Piece){ name->text, name->offset, tree, false }));
    vector_push(p->scratch, &p->out->pieces,
                ((TextSyntax){ p->file, name->offset, name->text, false }));
    return true;
}

void check_pieces(const Parser *p) {
    for (size_t i = 0; i < p->pieces.count; i++) {
        const Piece *piece = &p->pieces.items[i];
        if (!piece->used)
            diagnose(p->diagnostics, STP_WARNING, &p->file->source, piece->offset, NULL,
                     "piece '%.*s' is not used", (int)piece->name.length,
                     piece->name.text);
    }
}
