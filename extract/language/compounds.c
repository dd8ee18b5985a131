/* `compound` blocks: words that others end in.

   Example. With 'compound "organisaties"' the word 'jongerenorganisaties', which no
   lexicon can foresee, is read as 'organisaties' too: each list and rule that has that
   word takes it. */
#include "compiler.h"

#include <stdlib.h>
#include <string.h>

/* Letters of a compound before its head: 'boeren' in 'boerenbonden', not the 'her' of
   'herziening'. */
#define MODIFIER_LENGTH 4

bool is_compound_of(Slice word, Slice head) {
    return word.length >= head.length + MODIFIER_LENGTH &&
           memcmp(word.text + word.length - head.length, head.text, head.length) == 0;
}

/* The longest first, so that 'vakbonden' is found before 'bonden'. */
static int compare_heads(const void *a, const void *b) {
    const CompoundHead *x = a, *y = b;
    if (x->text.length != y->text.length) return x->text.length < y->text.length ? 1 : -1;
    return slice_compare(x->text, y->text);
}

void read_compounds(Compiler *c) {
    size_t count = c->syntax.compounds.count;
    CompoundHead *heads = ARENA_ARRAY(c->arena, CompoundHead, count);
    for (size_t i = 0; i < count; i++) {
        const TextSyntax *s = &c->syntax.compounds.items[i];
        heads[i] = (CompoundHead){ s->text, lexeme_literal(c, s->text, NO_VALUE, s->file,
                                                           s->offset) };
    }
    if (count > 0) qsort(heads, count, sizeof *heads, compare_heads);
    c->out->compounds = heads;
    c->out->compound_count = count;
}
