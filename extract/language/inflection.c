/* Inflection: a paradigm makes the forms of a word from its dictionary form.

   Worked example. The paradigm

       paradigm verb weak
         let  stem    lemma /en$/ => ""  /v$/ => "f" | /z$/ => "s"
         let  ending  lemma /.*[kfspt]en$/ => "t" | /.*en$/ => "d"
         form past singular  stem ending "e"

   on 'verhuizen': stem is 'verhuizen', which the first chain makes 'verhuiz' and the
   second, whose second alternative matches, 'verhuis'; ending is 'd', because no [kfspt]
   stands before 'en'; the form joins stem, ending and "e" to 'verhuisde'. */
#include "compiler.h"

#include "lexer.h"

#include <string.h>

/* A piece of a value, by number: what has been computed before it. */
typedef enum { PIECE_LEMMA, PIECE_PART, PIECE_LET, PIECE_TEXT } PieceKind;

typedef struct {
    PieceKind kind;
    uint32_t id; /* of the part or let */
    Slice text;
} Piece;

typedef struct {
    uint32_t regex; /* in Compiler.regexes */
    Slice replacement;
    bool last; /* of its chain */
} Replacement;

typedef struct {
    bool is_let;
    uint32_t features;
    VECTOR(Piece) pieces;
    VECTOR(Replacement) replacements;
} Step;

struct Paradigm {
    const ParadigmSyntax *syntax;
    VECTOR(Step) steps;
};

/* ---- Compiling ---- */

static bool find_let(const ParadigmSyntax *syntax, size_t before, Slice name,
                     uint32_t *id) {
    *id = 0;
    for (size_t i = 0; i < before; i++) {
        if (syntax->steps.items[i].name.length == 0) continue;
        if (slice_equal(syntax->steps.items[i].name, name)) return true;
        ++*id;
    }
    return false;
}

static bool find_part(const ParadigmSyntax *syntax, Slice name, uint32_t *id) {
    for (*id = 0; *id < syntax->parts.count; ++*id)
        if (slice_equal(syntax->parts.items[*id].text, name)) return true;
    return false;
}

/* Pieces are `lemma`, parts of the paradigm, lets above, and texts. */
static bool compile_piece(Compiler *c, const ParadigmSyntax *syntax, size_t step,
                          const Argument *a, Piece *out) {
    *out = (Piece){ PIECE_TEXT, 0, a->text };
    if (a->kind == ARGUMENT_STRING) return true;
    if (slice_is(a->text, "lemma"))
        out->kind = PIECE_LEMMA;
    else if (find_part(syntax, a->text, &out->id))
        out->kind = PIECE_PART;
    else if (find_let(syntax, step, a->text, &out->id))
        out->kind = PIECE_LET;
    else {
        Suggestion s = suggestion_for(a->text);
        suggestion_offer(&s, slice_of("lemma"));
        for (size_t i = 0; i < syntax->parts.count; i++)
            suggestion_offer(&s, syntax->parts.items[i].text);
        for (size_t i = 0; i < step; i++)
            suggestion_offer(&s, syntax->steps.items[i].name);
        const char *hint = suggestion_hint(c->scratch, &s);
        diagnose(c->diagnostics, STP_ERROR, &syntax->file->source, a->offset,
                 hint ? hint : "letters that are added stand in quotes",
                 "'%.*s' is no 'let' above and no part of this paradigm",
                 (int)a->text.length, a->text.text);
        return false;
    }
    return true;
}

static void compile_replacement(Compiler *c, const ParadigmSyntax *syntax,
                                const ReplacementSyntax *r, bool last, Step *out) {
    size_t wrong;
    uint32_t regex = regex_add(c, syntax->file, r->pattern, r->pattern_offset, 0);
    if (regex == NONE) return;
    if (!regex_check_replacement(c->regexes.items[regex], r->replacement, &wrong)) {
        diagnose(
            c->diagnostics, STP_ERROR, &syntax->file->source,
            lexer_inner_offset(&syntax->file->source, r->replacement_offset, wrong),
            "groups are the brackets of the regex: $1 is the first; $$ is a dollar sign",
            "the regex has no such group");
        return;
    }
    vector_push(c->scratch, &out->replacements,
                ((Replacement){ regex, r->replacement, last }));
}

static void compile_step(Compiler *c, const ParadigmSyntax *syntax, size_t i,
                         Paradigm *out) {
    const StepSyntax *s = &syntax->steps.items[i];
    Step step = { .is_let = s->name.length > 0, .features = s->features };
    uint32_t id;
    if (step.is_let && (find_let(syntax, i, s->name, &id) ||
                        find_part(syntax, s->name, &id) || slice_is(s->name, "lemma")))
        diagnose(c->diagnostics, STP_ERROR, &syntax->file->source, s->offset, NULL,
                 "'%.*s' is named twice", (int)s->name.length, s->name.text);
    for (size_t k = 0; k < s->value.pieces.count; k++) {
        Piece piece;
        if (compile_piece(c, syntax, i, &s->value.pieces.items[k], &piece))
            vector_push(c->scratch, &step.pieces, piece);
    }
    for (size_t k = 0; k < s->value.chains.count; k++) {
        const ChainSyntax *chain = &s->value.chains.items[k];
        for (size_t a = 0; a < chain->alternatives.count; a++)
            compile_replacement(c, syntax, &chain->alternatives.items[a],
                                a + 1 == chain->alternatives.count, &step);
    }
    vector_push(c->scratch, &out->steps, step);
}

static bool same_paradigm(const ParadigmSyntax *a, const ParadigmSyntax *b) {
    return a->class == b->class && slice_equal(a->name, b->name);
}

void read_paradigms(Compiler *c) {
    size_t count = c->syntax.paradigms.count;
    Paradigm *paradigms = ARENA_ARRAY(c->scratch, Paradigm, count);
    for (size_t i = 0; i < count; i++) {
        const ParadigmSyntax *syntax = &c->syntax.paradigms.items[i];
        paradigms[i].syntax = syntax;
        for (size_t k = 0; k < i; k++)
            if (same_paradigm(paradigms[k].syntax, syntax))
                diagnose(c->diagnostics, STP_ERROR, &syntax->file->source, syntax->offset,
                         NULL, "paradigm '%.*s' is given twice", (int)syntax->name.length,
                         syntax->name.text);
        for (size_t k = 0; k < syntax->steps.count; k++)
            compile_step(c, syntax, k, &paradigms[i]);
    }
    c->paradigms = paradigms;
}

/* ---- Applying ---- */

/* What a lexeme gives, and what its lets have become. */
typedef struct {
    Compiler *c;
    const LexemeSyntax *lexeme;
    Slice lemma;
    VECTOR(Slice) lets;
} Word;

static Slice piece_text(const Word *w, const Piece *piece) {
    switch (piece->kind) {
    case PIECE_LEMMA: return w->lemma;
    case PIECE_PART: return w->lexeme->parts.items[piece->id].text;
    case PIECE_LET: return w->lets.items[piece->id];
    default: return piece->text;
    }
}

static Slice value_of(const Word *w, const Step *step) {
    Compiler *c = w->c;
    Slice value = { "", 0 };
    for (size_t i = 0; i < step->pieces.count; i++) {
        Slice text = piece_text(w, &step->pieces.items[i]);
        char *joined = arena_alloc(c->scratch, value.length + text.length + 1);
        if (value.length > 0) memcpy(joined, value.text, value.length);
        if (text.length > 0) memcpy(joined + value.length, text.text, text.length);
        value = (Slice){ joined, value.length + text.length };
    }
    bool done = false;
    for (size_t i = 0; i < step->replacements.count; i++) {
        const Replacement *r = &step->replacements.items[i];
        if (!done)
            value = regex_replace(c->regexes.items[r->regex], c->match, c->scratch, value,
                                  r->replacement, &done);
        if (r->last) done = false;
    }
    return value;
}

static const Paradigm *find_paradigm(const Compiler *c, WordClass class, Slice name) {
    for (size_t i = 0; i < c->syntax.paradigms.count; i++)
        if (c->paradigms[i].syntax->class == class &&
            slice_equal(c->paradigms[i].syntax->name, name))
            return &c->paradigms[i];
    return NULL;
}

static void unknown_paradigm(Compiler *c, const LexemeSyntax *lexeme) {
    Suggestion s = suggestion_for(lexeme->paradigm);
    for (size_t i = 0; i < c->syntax.paradigms.count; i++)
        if (c->paradigms[i].syntax->class == lexeme->class)
            suggestion_offer(&s, c->paradigms[i].syntax->name);
    diagnose(c->diagnostics, STP_ERROR, &lexeme->file->source, lexeme->paradigm_offset,
             suggestion_hint(c->scratch, &s), "unknown paradigm '%.*s'",
             (int)lexeme->paradigm.length, lexeme->paradigm.text);
}

static bool has_its_parts(Compiler *c, const LexemeSyntax *lexeme,
                          const Paradigm *paradigm) {
    size_t given = lexeme->parts.count, needed = paradigm->syntax->parts.count;
    if (given == needed) return true;
    size_t place =
        given > needed ? lexeme->parts.items[needed].offset : lexeme->paradigm_offset;
    const char *names = "";
    for (size_t i = 0; i < needed; i++) {
        Slice part = paradigm->syntax->parts.items[i].text;
        names = arena_format(c->scratch, "%s %.*s", names, (int)part.length, part.text);
    }
    diagnose(c->diagnostics, STP_ERROR, &lexeme->file->source, place,
             needed ? arena_format(c->scratch, "it takes:%s", names) : NULL,
             "paradigm '%.*s' takes %zu forms, here are %zu",
             (int)lexeme->paradigm.length, lexeme->paradigm.text, needed, given);
    return false;
}

/* The paradigm that is named; else `regular`, when there is one. NULL: none, or
   reported. */
static const Paradigm *paradigm_for(Compiler *c, const LexemeSyntax *lexeme, bool *good) {
    bool named = lexeme->paradigm.length > 0;
    const Paradigm *found =
        find_paradigm(c, lexeme->class, named ? lexeme->paradigm : slice_of("regular"));
    *good = true;
    if (found && named) *good = has_its_parts(c, lexeme, found);
    if (!found && named) {
        unknown_paradigm(c, lexeme);
        *good = false;
    } else if (!found && lexeme->class == WORD_VERB) {
        diagnose(c->diagnostics, STP_ERROR, &lexeme->file->source, lexeme->offset,
                 "as in: verb LEMMA weak, or: verb LEMMA forms FORM:singular …",
                 "a verb needs a paradigm or its forms");
        *good = false;
    }
    return *good ? found : NULL;
}

/* The verb that is inflected: without the particle. */
static Slice base_of(const LexemeSyntax *lexeme) {
    return slice_between(lexeme->lemma.text, lexeme->particle.length,
                         lexeme->lemma.length);
}

void inflect(Compiler *c, const LexemeSyntax *lexeme, FormVector *out) {
    bool good;
    if (lexeme->forms.count > 0) {
        for (size_t i = 0; i < lexeme->forms.count; i++)
            vector_push(c->scratch, out, lexeme->forms.items[i]);
        return;
    }
    const Paradigm *paradigm = paradigm_for(c, lexeme, &good);
    if (!good) return;
    if (!paradigm) {
        uint32_t features = lexeme->class == WORD_NOUN ? FORM_SINGULAR : 0;
        vector_push(c->scratch, out, ((FormSyntax){ lexeme->lemma, features }));
        return;
    }
    Word word = { .c = c, .lexeme = lexeme, .lemma = base_of(lexeme) };
    for (size_t i = 0; i < paradigm->steps.count; i++) {
        const Step *step = &paradigm->steps.items[i];
        Slice value = value_of(&word, step);
        if (step->is_let)
            vector_push(c->scratch, &word.lets, value);
        else if (value.length > 0)
            vector_push(c->scratch, out, ((FormSyntax){ value, step->features }));
    }
}
