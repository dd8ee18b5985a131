/* Syntax trees of rule files: what is written, before any name is looked up. Trees live
   in a scratch arena; texts live as long as the rule set. Offsets are bytes in the
   file. */
#ifndef STANDPUNT_LANGUAGE_SYNTAX_H
#define STANDPUNT_LANGUAGE_SYNTAX_H

#include "ruleset.h"

#include "../base/vector.h"

typedef struct {
    SourceText source;
    Slice prefix;           /* of the ids of its rules: "nl/positions/" */
    VECTOR(uint32_t) lines; /* offset at which each begins */
} RuleFile;

/* ---- Elements of patterns ---- */

typedef enum {
    ELEMENT_SEQUENCE,    /* children in order; may be empty */
    ELEMENT_ALTERNATION, /* one of the children */
    ELEMENT_OPTIONAL,    /* [ child ] */
    ELEMENT_REPETITION,  /* child * */
    ELEMENT_BINDING,     /* text: child */
    ELEMENT_NOT,         /* ! child */
    ELEMENT_LITERAL,     /* "text" */
    ELEMENT_LEXICAL,     /* <text> */
    ELEMENT_NUMBER,      /* <number low..high> */
    ELEMENT_TYPE,        /* {text tests} */
    ELEMENT_REGEX,       /* /text/ */
    ELEMENT_GAP,         /* ~high */
    ELEMENT_PHRASE,
    ELEMENT_WORDS,
    ELEMENT_TITLE,
    ELEMENT_START, /* ^ */
    ELEMENT_END    /* $ */
} ElementKind;

/* {Meeting place=? date}: `place` must be absent, `date` present. */
typedef struct TypeTest TypeTest;
struct TypeTest {
    Slice property;
    uint32_t offset;
    bool present;
    const TypeTest *next;
};

typedef struct Element Element;
struct Element {
    ElementKind kind;
    uint32_t offset;
    Slice text;
    uint32_t low, high;
    const TypeTest *tests;
    Element *first; /* child */
    Element *next;  /* sibling */
    /* filled in when the pattern is compiled, for its trigger */
    uint32_t set;   /* index into RuleSet.sets; NONE */
    uint32_t shape; /* TOKEN_… flags; 0 */
    uint32_t regex; /* of ELEMENT_REGEX: index into RuleSet.regexes; NONE */
    uint32_t class; /* of ELEMENT_TYPE */
};

/* ---- Fields ---- */

typedef enum {
    ARGUMENT_WORD,
    ARGUMENT_STRING,
    ARGUMENT_GROUP, /* $text */
    ARGUMENT_TYPE,  /* {text} */
    ARGUMENT_ANY,   /* ? */
    ARGUMENT_OTHER  /* !text */
} ArgumentKind;

typedef struct {
    ArgumentKind kind;
    uint32_t offset;
    Slice text;
} Argument;

typedef VECTOR(Argument) ArgumentVector;

/* One alternative of `trigger`. */
typedef struct {
    Element *head;
    VECTOR(Element *) with;
} TriggerSyntax;

/* name: ALTERNATIVE | … [each] [optional] [required] [after ELEMENTS] */
typedef struct {
    Slice name;
    uint32_t offset;
    ArgumentVector fills; /* words, or {Type}; `previous` and its {Type} are two */
    Element *after;       /* NULL */
    bool each, optional, required, undenied;
} FillerSyntax;

/* [not] s property o */
typedef struct {
    bool negated;
    Argument subject, property, object;
} AtomSyntax;

typedef VECTOR(AtomSyntax) AtomVector;

typedef enum {
    FIELD_MATCH,
    FIELD_AS,
    FIELD_BELOW,
    FIELD_SINCE,
    FIELD_KEY,
    FIELD_NAME,
    FIELD_MAKE,
    FIELD_TYPE,
    FIELD_SPAN,
    FIELD_LABEL,
    FIELD_ENTITY,
    FIELD_KEEPS,
    FIELD_FRESH,
    FIELD_NEEDS,
    FIELD_BEATS,
    FIELD_TEST,
    FIELD_ANTECEDENT,
    FIELD_EACH,
    FIELD_TRIGGER,
    FIELD_SUBJECT,
    FIELD_OBJECT,
    FIELD_SLOT,
    FIELD_UNLESS,
    FIELD_CLAUSES,
    FIELD_YIELDS,
    FIELD_WISHED,
    FIELD_DEMANDING,
    FIELD_REPEATS,
    FIELD_JOINS,
    FIELD_ALONE,
    FIELD_PAST,
    FIELD_POLARITY,
    FIELD_MODALITY,
    FIELD_CUE,
    FIELD_UNTIL,
    FIELD_CLOSED,
    FIELD_SCOPE,
    FIELD_SET,
    FIELD_IF,
    FIELD_THEN,
    FIELD_EMIT,
    FIELD_YES,
    FIELD_NO,
    FIELD_TODO_YES,
    FIELD_TODO_NO,
    FIELD_COUNT
} FieldKind;

/* Which of these is filled follows from the kind. */
typedef struct {
    FieldKind kind;
    uint32_t offset;
    uint32_t end; /* where it ends: 'something is missing here' */
    Element *pattern;
    ArgumentVector arguments;
    VECTOR(TriggerSyntax) triggers;
    FillerSyntax filler;
    AtomVector atoms;
    Example example;
} Field;

typedef struct {
    const RuleFile *file;
    RuleKind kind;
    uint32_t offset; /* of its name */
    Slice name;
    Slice description;
    VECTOR(Field) fields;
} RuleSyntax;

/* ---- Lexicon ---- */

typedef struct {
    Slice text;
    uint32_t features; /* FORM_… */
} FormSyntax;

/* verb, noun, adjective, and each word of a `word` block. */
typedef struct {
    const RuleFile *file;
    uint32_t offset;
    WordClass class;
    Slice lemma;
    uint32_t flags; /* LEXEME_… */
    Slice particle; /* empty: not separable */
    Slice paradigm; /* empty: none named */
    uint32_t paradigm_offset;
    ArgumentVector parts;     /* what the paradigm is given beside the lemma */
    VECTOR(FormSyntax) forms; /* given one by one */
} LexemeSyntax;

/* /pattern/ => "replacement" */
typedef struct {
    Slice pattern, replacement;
    uint32_t pattern_offset, replacement_offset;
} ReplacementSyntax;

/* Alternatives: the first whose pattern matches is applied. */
typedef struct {
    VECTOR(ReplacementSyntax) alternatives;
} ChainSyntax;

/* The pieces (lets, parts, `lemma`, "text") are joined, then each chain is applied. */
typedef struct {
    ArgumentVector pieces;
    VECTOR(ChainSyntax) chains;
} ValueSyntax;

/* A `let` (name) or a `form` (features) of a paradigm. */
typedef struct {
    Slice name; /* empty: a form */
    uint32_t offset;
    uint32_t features;
    ValueSyntax value;
} StepSyntax;

typedef struct {
    const RuleFile *file;
    uint32_t offset;
    WordClass class;
    Slice name;
    ArgumentVector parts;
    VECTOR(StepSyntax) steps;
} ParadigmSyntax;

typedef struct {
    Element *element; /* LITERAL or LEXICAL */
    int32_t value;    /* INT32_MIN when none is given */
} ListItem;

typedef struct {
    const RuleFile *file;
    uint32_t offset;
    Slice name;
    VECTOR(ListItem) items;
} ListSyntax;

typedef struct {
    const RuleFile *file;
    uint32_t offset;
    Slice text;
    bool closing; /* an abbreviation that may end a sentence */
} TextSyntax;

typedef VECTOR(TextSyntax) TextVector;

/* 'anaphor' [ 'alike' ] stances ':' items */
typedef struct {
    const RuleFile *file;
    bool alike;
    ArgumentVector stances;
    Element *items; /* siblings; LITERAL or LEXICAL */
} AnaphorSyntax;

/* 'pronominal' preposition ':' items */
typedef struct {
    const RuleFile *file;
    Element *preposition; /* LITERAL */
    Element *items;       /* siblings; LITERAL or LEXICAL */
} PronominalSyntax;

/* All files together. */
typedef struct {
    VECTOR(RuleSyntax) rules;
    VECTOR(LexemeSyntax) lexemes;
    VECTOR(ParadigmSyntax) paradigms;
    VECTOR(ListSyntax) lists;
    VECTOR(AnaphorSyntax) anaphors;
    VECTOR(PronominalSyntax) pronominals;
    TextVector compounds, hyphens, abbreviations, openings, parting;
    TextVector authors, languages, minors;
    TextVector pieces; /* names, of all files */
} Syntax;

#endif
