/* Elements -> instructions of the pattern machine, one function per shape of code:

       [x]      SPLIT 1 E; 1: x; E:
       x | y    SPLIT 1 2; 1: x; JUMP E; 2: y; E:
       x*       L: REPEAT 1 E slot; 1: x; JUMP L; E:
       !x       NOT E; x; MATCH; E:
       n: x     OPEN n; x; CLOSE n

   Words beside words are one set, since a rule may have dozens of them:

       !"a" !<b>    NOT E; LEXEME {a, b}; MATCH; E:
       "a" | "b"    LEXEME {a, b}

   A gap behind a gap is one longer gap, since trying all pairs of both would reach the
   same tokens again and again:

       ~20 ~16      GAP 36

   A pattern ends in MATCH. Addresses are instructions of the same pattern. */
#include "compiler.h"

#include "lexer.h"

#include <string.h>

typedef struct {
    Compiler *c;
    const RuleFile *file;
    Rule *rule; /* NULL: bindings do nothing here */
    VECTOR(Instruction) code;
    uint32_t repeats;
    bool inside_not;
    bool good;
} PatternCompiler;

static void compile(PatternCompiler *p, Element *e);

static uint32_t emit(PatternCompiler *p, Operation operation, uint32_t a, uint32_t b,
                     uint32_t c) {
    vector_push(p->c->arena, &p->code, ((Instruction){ operation, a, b, c }));
    return (uint32_t)(p->code.count - 1);
}

static uint32_t here(const PatternCompiler *p) {
    return (uint32_t)p->code.count;
}

static void emit_set(PatternCompiler *p, Element *e, LexemeSet set) {
    e->set = set_add(p->c, set);
    emit(p, OP_LEXEME, e->set, 0, 0);
}

static void compile_literal(PatternCompiler *p, Element *e) {
    IdVector ids = { 0 };
    if (lexemes_of(p->c, p->file, e, &ids)) emit_set(p, e, set_of(p->c, &ids));
}

static void compile_lexical(PatternCompiler *p, Element *e) {
    Lexical found;
    if (!lexical_find(p->c, p->file, e, &found)) {
        p->good = false;
    } else if (found.shape) {
        e->shape = found.shape;
        emit(p, OP_SHAPE, found.shape, found.forbidden, 0);
    } else {
        emit_set(p, e, found.set);
    }
}

static void compile_type(PatternCompiler *p, Element *e) {
    Compiler *c = p->c;
    uint32_t class = find_class(c, p->file, e->text, e->offset);
    uint32_t first = (uint32_t)c->tests.count;
    for (const TypeTest *t = e->tests; t; t = t->next) {
        uint32_t property = find_property(c, p->file, t->property, t->offset);
        if (property == NONE)
            p->good = false;
        else
            vector_push(c->arena, &c->tests, ((AttributeTest){ property, t->present }));
    }
    if (class == NONE) p->good = false;
    e->class = class;
    emit(p, OP_TYPE, class, first, (uint32_t)c->tests.count - first);
}

static void compile_regex(PatternCompiler *p, Element *e) {
    e->regex = regex_add(p->c, p->file, e->text, e->offset, REGEX_ANCHORED);
    if (e->regex == NONE) p->good = false;
    emit(p, OP_REGEX, e->regex, 0, 0);
}

static void compile_optional(PatternCompiler *p, Element *e) {
    uint32_t split = emit(p, OP_SPLIT, here(p) + 1, 0, 0);
    compile(p, e->first);
    p->code.items[split].b = here(p);
}

/* ---- Words beside words ---- */

static bool is_set(const PatternCompiler *p, uint32_t at) {
    return here(p) == at + 1 && p->code.items[at].operation == OP_LEXEME;
}

static bool has_long(const Compiler *c, LexemeSet set) {
    for (uint32_t i = 0; i < set.count; i++)
        if (c->lexemes.items[set.lexemes[i]].flags & LEXEME_LONG) return true;
    return false;
}

/* Adds the words of the set at `from` to that at `to`. */
static void join_sets(PatternCompiler *p, uint32_t to, uint32_t from) {
    Compiler *c = p->c;
    const LexemeSet *sets = c->sets.items;
    LexemeSet joined =
        set_join(c, sets[p->code.items[to].a], sets[p->code.items[from].a]);
    p->code.items[to].a = set_add(c, joined);
}

/* Compiles an element of a sequence; `before` is NULL in front of the first. */
static void compile_part(PatternCompiler *p, const Element *before, Element *part) {
    if (before && before->kind == ELEMENT_GAP && part->kind == ELEMENT_GAP)
        p->code.items[here(p) - 1].a += part->high;
    else
        compile(p, part);
}

/* `!x` behind `!y` asks about the same token. */
static void compile_sequence(PatternCompiler *p, Element *e) {
    uint32_t before = NONE; /* a NOT of a set */
    const Element *last = NULL;
    for (Element *part = e->first; part; last = part, part = part->next) {
        uint32_t start = here(p);
        compile_part(p, last, part);
        if (part->kind != ELEMENT_NOT) {
            before = NONE;
        } else if (here(p) == start + 3 &&
                   p->code.items[start + 1].operation == OP_LEXEME) {
            if (before == NONE) {
                before = start;
                continue;
            }
            join_sets(p, before + 1, start + 1);
            p->code.count = start;
        }
    }
}

/* Can the set at `at`, all of the last branch, be joined with that of the branch before?
   Only when its words are one token each: else it could have a longer way that comes
   after the shorter one of the first. */
static bool can_join(const PatternCompiler *p, uint32_t before, uint32_t at) {
    return before != NONE && is_set(p, at) &&
           !has_long(p->c, p->c->sets.items[p->code.items[at].a]);
}

/* Each branch but the last ends in a jump to the end; the jumps are chained through `a`
   until the end is known. `before`: the branch before when that is a set. */
static void compile_alternation(PatternCompiler *p, Element *e) {
    uint32_t jumps = NONE, before = NONE;
    for (Element *branch = e->first; branch; branch = branch->next) {
        uint32_t start = here(p), body = start + (branch->next ? 1 : 0);
        if (branch->next) emit(p, OP_SPLIT, body, 0, 0);
        compile(p, branch);
        if (can_join(p, before, body)) {
            join_sets(p, before, body);
            p->code.count = start;
            if (branch->next) continue;
            /* Now that branch is the last: without its SPLIT and JUMP. */
            jumps = p->code.items[before + 1].a;
            p->code.items[before - 1] = p->code.items[before];
            p->code.count = before;
            break;
        }
        before = is_set(p, body) ? body : NONE;
        if (!branch->next) break;
        jumps = emit(p, OP_JUMP, jumps, 0, 0);
        p->code.items[start].b = here(p);
    }
    while (jumps != NONE) {
        uint32_t earlier = p->code.items[jumps].a;
        p->code.items[jumps].a = here(p);
        jumps = earlier;
    }
}

static void compile_repetition(PatternCompiler *p, Element *e) {
    if (p->repeats == MAX_REPEATS) {
        diagnose(p->c->diagnostics, STP_ERROR, &p->file->source, e->offset, NULL,
                 "a pattern has at most %d repetitions", MAX_REPEATS);
        p->good = false;
        return;
    }
    uint32_t loop = emit(p, OP_REPEAT, here(p) + 1, 0, p->repeats++);
    compile(p, e->first);
    emit(p, OP_JUMP, loop, 0, 0);
    p->code.items[loop].b = here(p);
}

static void compile_not(PatternCompiler *p, Element *e) {
    uint32_t not = emit(p, OP_NOT, 0, 0, 0);
    bool outer = p->inside_not;
    p->inside_not = true;
    compile(p, e->first);
    p->inside_not = outer;
    emit(p, OP_MATCH, 0, 0, 0);
    p->code.items[not ].a = here(p);
}

static void compile_binding(PatternCompiler *p, Element *e) {
    uint32_t binding = NONE;
    if (!p->rule || p->inside_not) {
        diagnose(p->c->diagnostics, STP_ERROR, &p->file->source, e->offset, NULL,
                 p->inside_not ? "a binding behind '!' never holds anything"
                               : "a binding does nothing here");
    } else {
        binding = binding_add(p->c, p->file, p->rule, e->text, e->offset);
    }
    if (binding == NONE) p->good = false;
    emit(p, OP_OPEN, binding, 0, 0);
    compile(p, e->first);
    emit(p, OP_CLOSE, binding, 0, 0);
}

/* Recursion is as deep as the groups of the pattern, which the parser limits. */
static void compile(PatternCompiler *p, Element *e) {
    switch (e->kind) {
    case ELEMENT_SEQUENCE: compile_sequence(p, e); break;
    case ELEMENT_ALTERNATION: compile_alternation(p, e); break;
    case ELEMENT_OPTIONAL: compile_optional(p, e); break;
    case ELEMENT_REPETITION: compile_repetition(p, e); break;
    case ELEMENT_BINDING: compile_binding(p, e); break;
    case ELEMENT_NOT: compile_not(p, e); break;
    case ELEMENT_LITERAL: compile_literal(p, e); break;
    case ELEMENT_LEXICAL: compile_lexical(p, e); break;
    case ELEMENT_NUMBER:
        e->shape = TOKEN_NUMBER;
        emit(p, OP_NUMBER, e->low, e->high, 0);
        break;
    case ELEMENT_TYPE: compile_type(p, e); break;
    case ELEMENT_REGEX: compile_regex(p, e); break;
    case ELEMENT_GAP: emit(p, OP_GAP, e->high, 0, 0); break;
    case ELEMENT_PHRASE: emit(p, OP_PHRASE, 0, 0, 0); break;
    case ELEMENT_WORDS: emit(p, OP_WORDS, 0, 0, 0); break;
    case ELEMENT_TITLE:
        e->shape = TOKEN_CAPITAL;
        emit(p, OP_TITLE, 0, 0, 0);
        break;
    case ELEMENT_START: emit(p, OP_START, 0, 0, 0); break;
    case ELEMENT_END: emit(p, OP_END, 0, 0, 0); break;
    }
}

Pattern *compile_pattern(Compiler *c, const RuleFile *file, Element *element,
                         Rule *rule) {
    PatternCompiler p = { .c = c, .file = file, .rule = rule, .good = true };
    compile(&p, element);
    emit(&p, OP_MATCH, 0, 0, 0);
    if (!p.good) return NULL;
    Pattern *pattern = ARENA_NEW(c->arena, Pattern);
    pattern->code = p.code.items;
    pattern->count = (uint32_t)p.code.count;
    for (size_t i = 0; i < p.code.count; i++) {
        const Instruction *in = &p.code.items[i];
        if (in->operation != OP_TYPE) continue;
        pattern->sees[in->a / 64] |= (uint64_t)1 << in->a % 64;
        pattern->sees_facts |= in->c > 0;
    }
    pattern->source = file->source;
    pattern->offset = element->offset;
    pattern->column = NONE;
    return pattern;
}

/* An anchored regex with this text; NONE. */
static uint32_t regex_find(const Compiler *c, Slice pattern) {
    for (size_t i = 0; i < c->regex_texts.count; i++)
        if (c->regexes.items[i] && slice_equal(c->regex_texts.items[i], pattern))
            return (uint32_t)i;
    return NONE;
}

uint32_t regex_add(Compiler *c, const RuleFile *file, Slice pattern, size_t start,
                   int options) {
    RegexError error;
    bool anchored = options == REGEX_ANCHORED && pattern.length > 0;
    uint32_t known = anchored ? regex_find(c, pattern) : NONE;
    if (known != NONE) return known;
    vector_push(c->scratch, &c->regex_texts, anchored ? pattern : (Slice){ "", 0 });
    vector_push(c->arena, &c->regexes, NULL);
    c->out->regexes = c->regexes.items;
    c->out->regex_count = c->regexes.count;
    Regex *regex = regex_compile(pattern, options, &error);
    c->regexes.items[c->regexes.count - 1] = regex;
    if (regex) return (uint32_t)(c->regexes.count - 1);
    diagnose(c->diagnostics, STP_ERROR, &file->source,
             lexer_inner_offset(&file->source, start, error.offset), NULL, "regex: %s",
             error.message);
    return NONE;
}
