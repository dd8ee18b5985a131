/* `anaphor` blocks, words that stand for the target of an earlier position, and
   `pronominal` blocks, words that do so for it and a preposition.

   Example. 'anaphor advocates expects: <verzoek> | <oproep>' makes the set of all forms
   of the two nouns, with two stances. With 'pronominal "met": "hiermee" | "daarmee"' a
   slot after "met" is filled by 'hiermee' too. */
#include "compiler.h"

static bool read_stances(Compiler *c, const AnaphorSyntax *s, Anaphor *out) {
    uint32_t *stances = ARENA_ARRAY(c->arena, uint32_t, s->stances.count);
    for (size_t i = 0; i < s->stances.count; i++) {
        const Argument *a = &s->stances.items[i];
        stances[i] = find_stance(c, s->file, a->text, a->offset);
        if (stances[i] == NONE) return false;
    }
    out->stances = stances;
    out->stance_count = (uint32_t)s->stances.count;
    return true;
}

void read_anaphors(Compiler *c) {
    VECTOR(Anaphor) anaphors = { 0 };
    IdVector words = { 0 };
    for (size_t i = 0; i < c->syntax.anaphors.count; i++) {
        const AnaphorSyntax *s = &c->syntax.anaphors.items[i];
        Anaphor anaphor = { .alike = s->alike };
        IdVector ids = { 0 };
        bool good = read_stances(c, s, &anaphor);
        for (const Element *item = s->items; item && good; item = item->next)
            good = lexemes_of(c, s->file, item, &ids);
        if (!good) continue;
        anaphor.words = set_of(c, &ids);
        for (uint32_t k = 0; k < anaphor.words.count; k++)
            vector_push(c->scratch, &words, anaphor.words.lexemes[k]);
        vector_push(c->arena, &anaphors, anaphor);
    }
    c->out->anaphors = anaphors.items;
    c->out->anaphor_count = anaphors.count;
    c->out->anaphor_words = set_of(c, &words);
}

/* Is one of the set a word written like the preposition? */
static bool is_among(const Compiler *c, LexemeSet set, Slice preposition) {
    for (uint32_t i = 0; i < set.count; i++)
        if (slice_equal(c->lexemes.items[set.lexemes[i]].lemma, preposition)) return true;
    return false;
}

LexemeSet pronominals_of(Compiler *c, LexemeSet prepositions) {
    IdVector ids = { 0 };
    for (size_t i = 0; i < c->syntax.pronominals.count; i++) {
        const PronominalSyntax *s = &c->syntax.pronominals.items[i];
        bool good = is_among(c, prepositions, s->preposition->text);
        for (const Element *item = s->items; item && good; item = item->next)
            good = lexemes_of(c, s->file, item, &ids);
    }
    return set_of(c, &ids);
}
