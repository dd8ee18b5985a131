/* Lexemes and the ways in which they are written.

   Worked example: 'verb uitspreken separable uit strong spreekt spreken sprak spraken
   gesproken'. The paradigm inflects the base 'spreken'. Each form is then

       joined   uitspreekt, uitgesproken, uitspreken   in a subordinate clause or a
   cluster split    spreekt … uit                          finite; counts only with its
   particle marked   uit te spreken                         the infinitive around its
   marker */
#include "compiler.h"

#include "parser.h"

#include <string.h>

static Slice joined(Compiler *c, Slice first, Slice second) {
    char *text = arena_alloc(c->scratch, first.length + second.length + 1);
    memcpy(text, first.text, first.length);
    memcpy(text + first.length, second.text, second.length);
    return (Slice){ text, first.length + second.length };
}

static uint32_t add_lexeme(Compiler *c, const LexemeSyntax *s) {
    Lexeme lexeme = { .lemma = s->lemma,
                      .class = s->class,
                      .flags = s->flags,
                      .particle = NONE,
                      .value = NO_VALUE,
                      .file = slice_of(s->file->source.name),
                      .line = line_of(s->file, s->offset) };
    return lexeme_add(c, &lexeme);
}

static void add_form_once(Compiler *c, uint32_t lexeme, size_t from, Slice text,
                          uint32_t features) {
    for (size_t i = from; i < c->forms.count; i++)
        if (c->forms.items[i].features == features &&
            slice_equal(c->forms.items[i].text, text))
            return;
    form_add(c, lexeme, text, features);
}

/* 'uit te spreken', with each word that marks infinitives. */
static void add_marked(Compiler *c, const LexemeSyntax *s, uint32_t lexeme, size_t from,
                       Slice base) {
    for (size_t i = 0; i < c->markers.count; i++) {
        Slice marker = c->markers.items[i];
        const char *text = arena_format(
            c->scratch, "%.*s %.*s %.*s", (int)s->particle.length, s->particle.text,
            (int)marker.length, marker.text, (int)base.length, base.text);
        add_form_once(c, lexeme, from, slice_of(text), FORM_INFINITIVE | FORM_MARKED);
    }
}

static void add_forms(Compiler *c, const LexemeSyntax *s, uint32_t lexeme) {
    FormVector forms = { 0 };
    size_t from = c->forms.count;
    inflect(c, s, &forms);
    for (size_t i = 0; i < forms.count; i++) {
        Slice text = forms.items[i].text;
        uint32_t features = forms.items[i].features;
        if (s->particle.length == 0) {
            add_form_once(c, lexeme, from, text, features);
            continue;
        }
        add_form_once(c, lexeme, from, joined(c, s->particle, text), features);
        if (features & (FORM_FINITE | FORM_INFINITIVE | FORM_PARTICIPLE))
            add_form_once(c, lexeme, from, text, features | FORM_SPLIT);
        if (features & FORM_INFINITIVE) add_marked(c, s, lexeme, from, text);
    }
}

/* The particle as a word of its own: one that the lexicon has, else a literal, which does
   not make 'plaats' of 'plaatsvinden' anything but the noun that it is. */
static uint32_t particle_of(Compiler *c, const LexemeSyntax *s) {
    uint32_t id = lexeme_find(c, s->particle, 0);
    for (; id != NONE; id = lexeme_find(c, s->particle, id + 1))
        if (c->lexemes.items[id].class == WORD_PARTICLE) return id;
    return lexeme_literal(c, s->particle, NO_VALUE, s->file, s->offset);
}

static bool begins_with(Slice text, Slice part) {
    return text.length > part.length && memcmp(text.text, part.text, part.length) == 0;
}

static bool is_sound(Compiler *c, const LexemeSyntax *s) {
    if (s->lemma.length == 0) {
        diagnose(c->diagnostics, STP_ERROR, &s->file->source, s->offset, NULL,
                 "empty string");
        return false;
    }
    if (s->particle.length == 0 || begins_with(s->lemma, s->particle)) return true;
    diagnose(c->diagnostics, STP_ERROR, &s->file->source, s->offset,
             "as in: verb uitspreken separable uit", "'%.*s' does not begin with '%.*s'",
             (int)s->lemma.length, s->lemma.text, (int)s->particle.length,
             s->particle.text);
    return false;
}

static bool is_known(Compiler *c, const LexemeSyntax *s) {
    for (uint32_t i = lexeme_find(c, s->lemma, 0); i != NONE;
         i = lexeme_find(c, s->lemma, i + 1)) {
        const Lexeme *known = &c->lexemes.items[i];
        if (known->class != s->class) continue;
        diagnose(c->diagnostics, STP_WARNING, &s->file->source, s->offset,
                 arena_format(c->scratch, "first in %.*s:%u", (int)known->file.length,
                              known->file.text, known->line),
                 "%s '%.*s' is given twice", word_class_name(s->class),
                 (int)s->lemma.length, s->lemma.text);
        return true;
    }
    return false;
}

/* All lexemes are there before particles look for theirs, so that the order of files does
   not matter. */
void read_lexicon(Compiler *c) {
    size_t count = c->syntax.lexemes.count;
    uint32_t *ids = ARENA_ARRAY(c->scratch, uint32_t, count);
    for (size_t i = 0; i < count; i++) {
        const LexemeSyntax *s = &c->syntax.lexemes.items[i];
        ids[i] = NONE;
        if (s->class == WORD_INFINITIVE_MARKER)
            vector_push(c->scratch, &c->markers, s->lemma);
        if (!is_sound(c, s)) continue;
        bool repeated = is_known(c, s);
        bool plain = s->paradigm.length == 0 && s->forms.count == 0;
        if (!repeated || !plain) ids[i] = add_lexeme(c, s);
    }
    for (size_t i = 0; i < count; i++) {
        const LexemeSyntax *s = &c->syntax.lexemes.items[i];
        if (ids[i] == NONE) continue;
        add_forms(c, s, ids[i]);
        if (s->particle.length == 0) continue;
        uint32_t particle = particle_of(c, s);
        c->lexemes.items[ids[i]].particle = particle;
    }
}
