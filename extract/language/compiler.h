/* The working state of ruleset_load, and what its files offer each other. Internal to
   language/.

   Order of work: parse all files; lexicon (paradigms, lexemes, lists); sort the rules, so
   that they have their numbers; compile each; last the indexes. A mistake is reported and
   the work goes on with what is left, so that all mistakes of a run are seen. */
#ifndef STANDPUNT_LANGUAGE_COMPILER_H
#define STANDPUNT_LANGUAGE_COMPILER_H

#include "shape.h"
#include "suggest.h"
#include "syntax.h"

#define NO_VALUE INT32_MIN
#define SET_BUCKETS 1024

/* A way in which a lexeme is written. */
typedef struct {
    Slice text;
    uint32_t lexeme;
    uint32_t features; /* FORM_… */
} WordForm;

typedef VECTOR(uint32_t) IdVector;
typedef VECTOR(const Pattern *) PatternVector;

typedef enum { LIST_OPEN, LIST_BEING_READ, LIST_READ } ListState;

/* A list with the items of all its blocks. */
typedef struct {
    Slice name;
    ListState state;
    LexemeSet set;
} List;

typedef struct Paradigm Paradigm; /* inflection.c */

typedef struct {
    /* given */
    Arena *arena;   /* of the result */
    Arena *scratch; /* given back after loading */
    Diagnostics *diagnostics;
    const Vocabulary *vocabulary;
    const char *folder;
    RuleSet *out;
    RegexMatch *match; /* room for regexes of paradigms */
    StpStatus status;

    Syntax syntax;
    const Paradigm *paradigms; /* one for each of syntax.paradigms */

    /* lexemes.c: by lemma. Chains of equal hash: head by bucket, next by lexeme. */
    VECTOR(Lexeme) lexemes;
    bool counted; /* the indexes have room for these and no more */
    IdVector next;
    uint32_t *buckets;
    size_t bucket_count;
    VECTOR(WordForm) forms;
    VECTOR(Slice) markers; /* words that mark infinitives */

    VECTOR(List) lists; /* sorted by name */

    /* sets.c */
    LexemeSet class_sets[WORD_CLASS_COUNT]; /* of <verb> and the like; empty: not asked */
    VECTOR(LexemeSet) sets;
    /* Sets that begin and end alike are chained: head by bucket, next by set. */
    uint32_t set_heads[SET_BUCKETS];
    IdVector next_sets; /* number + 1; 0: none */
    VECTOR(AttributeTest) tests;
    VECTOR(Regex *) regexes;
    VECTOR(Slice) regex_texts; /* of the same; empty: not anchored */
    PatternVector starts;      /* by column of RuleSet.starts */
    PatternVector besides;     /* by column of RuleSet.besides */
} Compiler;

/* ---- lexemes.c ---- */

/* Adds a lexeme without forms. */
uint32_t lexeme_add(Compiler *c, const Lexeme *lexeme);
void form_add(Compiler *c, uint32_t lexeme, Slice text, uint32_t features);
/* First lexeme with this lemma whose number is not below `from`; NONE. */
uint32_t lexeme_find(const Compiler *c, Slice lemma, uint32_t from);
/* The literal with this text and number in a list (NO_VALUE), made when it is new. */
uint32_t lexeme_literal(Compiler *c, Slice text, int32_t value, const RuleFile *file,
                        uint32_t offset);
/* 1-based line of a byte. */
uint32_t line_of(const RuleFile *file, uint32_t offset);

/* ---- sets.c ---- */

/* Sorts, drops doubles, copies to the arena. */
LexemeSet set_of(Compiler *c, IdVector *ids);
/* The lexemes of both. */
LexemeSet set_join(Compiler *c, LexemeSet a, LexemeSet b);
/* Index of a set in RuleSet.sets; equal sets are kept once. */
uint32_t set_add(Compiler *c, LexemeSet set);

/* What <name> stands for: a set of lexemes, or a shape (then the set is empty). */
typedef struct {
    LexemeSet set;
    uint32_t shape;     /* TOKEN_… flags that must be there; 0: a set */
    uint32_t forbidden; /* TOKEN_… flags that must not */
} Lexical;

/* False after reporting that nothing has this name. */
bool lexical_find(Compiler *c, const RuleFile *file, const Element *element,
                  Lexical *out);
/* Appends the lexemes of literals, lemmas, lists, and alternations of them. False after
   reporting an element that is none of these. */
bool lexemes_of(Compiler *c, const RuleFile *file, const Element *element, IdVector *out);
/* Joins the blocks of each list. */
void read_lists(Compiler *c);
/* compounds.c: words that others end in. */
void read_compounds(Compiler *c);
/* anaphors.c: what stands for the target of another position. */
void read_anaphors(Compiler *c);
/* All that stands for one of the prepositions with 'this'. */
LexemeSet pronominals_of(Compiler *c, LexemeSet prepositions);
/* After all rules: reports lists that nothing uses. */
void check_lists(Compiler *c);

/* ---- inflection.c, lexicon.c, word_index.c ---- */

/* Compiles all paradigms. */
void read_paradigms(Compiler *c);

typedef VECTOR(FormSyntax) FormVector;

/* The forms of a lexeme; of a separable verb those of its base. */
void inflect(Compiler *c, const LexemeSyntax *lexeme, FormVector *out);

/* Makes all lexemes and their forms. */
void read_lexicon(Compiler *c);

/* Fills in lexemes, entries and index of the result. */
void build_word_index(Compiler *c);

/* ---- compile_pattern.c, trigger.c ---- */

/* Compiles a pattern. `rule`: gets its bindings; NULL when bindings do nothing here. */
Pattern *compile_pattern(Compiler *c, const RuleFile *file, Element *element, Rule *rule);

/* Fills in what a compiled pattern needs. */
void find_needs(Compiler *c, const Element *element, Pattern *pattern);
/* And its triggers; reports when there is none. */
void find_trigger(Compiler *c, const RuleFile *file, const Element *element,
                  Pattern *pattern);

/* Index in RuleSet.regexes, or NONE after reporting why it does not compile. `start`:
   where the regex begins in the file. */
uint32_t regex_add(Compiler *c, const RuleFile *file, Slice pattern, size_t start,
                   int options);

/* ---- compile_rule.c, compile_frame.c, compile_emit.c, compile_derive.c ---- */

/* A rule being compiled. */
typedef struct {
    Compiler *c;
    const RuleSyntax *syntax;
    const RuleFile *file;
    Rule *rule;
    uint32_t used; /* bit set of bindings that something uses */
    LineRule line; /* of a `line` rule */
} RuleCompiler;

/* Fills in a rule that has its id; `line`: what a `line` rule says to the source
   stage. */
void compile_rule(Compiler *c, const RuleSyntax *syntax, Rule *rule, LineRule *line);
void compile_frame(RuleCompiler *r);

/* The polarity and modality that a frame or pattern gives facts, whatever cues say. */
void compile_fixed_context(RuleCompiler *r);
/* The stances that who shares a position takes over. */
void compile_joined(RuleCompiler *r);
void compile_emits(RuleCompiler *r);
void compile_derive(RuleCompiler *r);

/* First field of a kind; NULL. */
const Field *field_of(const RuleSyntax *syntax, FieldKind kind);
/* Argument `i`, which must be of the kind; NULL after reporting that `what` is
   missing. */
const Argument *argument(RuleCompiler *r, const Field *field, size_t i, ArgumentKind kind,
                         const char *what);
/* Reports the first argument from `i` on; true when there is none. */
bool arguments_end(RuleCompiler *r, const Field *field, size_t i);
/* Has the rule this field, which takes no arguments? */
bool flag_field(RuleCompiler *r, FieldKind kind);
/* Number of a binding, made when it is new; NONE after reporting that there are too
   many. */
uint32_t binding_add(Compiler *c, const RuleFile *file, Rule *rule, Slice name,
                     uint32_t offset);
/* Number of a binding, now used; NONE after reporting that there is none. */
uint32_t binding_use(RuleCompiler *r, Slice name, uint32_t offset);

/* ---- check.c: names against the ontology, each with a suggestion ---- */

uint32_t find_class(Compiler *c, const RuleFile *file, Slice name, uint32_t offset);
uint32_t find_property(Compiler *c, const RuleFile *file, Slice name, uint32_t offset);
uint32_t find_individual(Compiler *c, const RuleFile *file, Slice name, uint32_t offset);
uint32_t find_stance(Compiler *c, const RuleFile *file, Slice name, uint32_t offset);
uint32_t find_entity(Compiler *c, const RuleFile *file, Slice key, uint32_t offset);
/* Description, examples, their conditions, bindings that nothing uses. */
void check_rule(RuleCompiler *r);

/* ---- rule_index.c: fill in RuleSet.triggers, .starts, .besides and .heads ---- */

void build_triggers(Compiler *c, const Rule *rules, size_t count);
void build_starts(Compiler *c, const Rule *rules, size_t count);
void build_besides(Compiler *c);
void build_heads(Compiler *c, const Rule *rules, size_t count);
/* Gives the pattern the next column of RuleSet.starts or .besides. */
void column_add(Compiler *c, PatternVector *columns, Pattern *pattern);

/* ---- compile.c ---- */

/* From `c->syntax` to the result. */
void compile_all(Compiler *c);

#endif
