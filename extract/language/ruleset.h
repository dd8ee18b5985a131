/* A compiled rule set: immutable, shared by all threads, indexes instead of pointers.

   The match stage reads nothing else of the rules. Every string of rules and lexicon
   lives in the arena of the model. */
#ifndef STANDPUNT_LANGUAGE_RULESET_H
#define STANDPUNT_LANGUAGE_RULESET_H

#include "../base/diagnostic.h"
#include "../base/regex.h"
#include "../base/trie.h"
#include "../vocabulary/vocabulary.h"
#include "layout.h"
#include "word_classes.h"

/* ---- Words ---- */

/* A word of the lexicon, or a literal of a rule. */
typedef struct {
    Slice lemma;
    WordClass class;
    uint32_t flags;    /* LEXEME_… */
    uint32_t particle; /* lexeme of the separable particle; NONE */
    int32_t value;     /* number in a list ("maart" = 3); INT32_MIN when none */
    Slice file;        /* where it is declared, for explain */
    uint32_t line;
} Lexeme;

/* What an index entry stands for: a form of a lexeme, or a name of the gazetteer. */
typedef struct {
    bool is_name;
    uint8_t class;     /* WordClass; 0 for names */
    uint32_t id;       /* lexeme, or index into Vocabulary.names */
    uint32_t features; /* FORM_…; 0 for names */
} IndexEntry;

/* A set of lexemes: sorted array. A set of more than LEXEMES_LISTED has a bit for each
   lexeme from its first to its last too, so that its size does not matter. */
typedef struct {
    const uint32_t *lexemes;
    uint32_t count;
    const uint64_t *bits;
} LexemeSet;

#define LEXEMES_LISTED 4

/* ---- Patterns ---- */

/* A pattern is a program for a small backtracking machine over tokens (match/pattern.c),
   in the manner of Thompson 1968 and Pike; one instruction per element. */
typedef enum {
    OP_LEXEME, /* a reading of a lexeme of set a starts here: go to its end */
    OP_SHAPE,  /* the token has all flags a and none of b (TOKEN_…, shape.h) */
    OP_NUMBER, /* a number token with a value from a to b */
    OP_TYPE,  /* a mention of class a or below starts here and passes tests [b, b + c): go
                 to  its end; longest first, all are tried */
    OP_REGEX, /* regex a matches here and ends at a token end */
    OP_GAP,   /* skip 0 to a tokens, fewest first */
    OP_PHRASE, /* skip 1 or more tokens up to a clause edge, most first */
    OP_WORDS,  /* the same, fewest first */
    OP_TITLE,  /* skip the rest of a heading; fails in prose */
    OP_SPLIT,  /* try a, then b */
    OP_JUMP,   /* go to a */
    OP_REPEAT, /* loop counter: like SPLIT, but b when slot c (below MAX_REPEATS) was
                  entered LIMIT_REPEAT times */
    OP_OPEN,   /* binding a starts */
    OP_CLOSE,  /* binding a ends */
    OP_START,  /* sentence start, or behind a colon */
    OP_END,    /* sentence end */
    OP_NOT, /* the program from the next instruction to MATCH at a - 1 may not match here;
               then go to a */
    OP_MATCH
} Operation;

typedef struct {
    Operation operation;
    uint32_t a, b, c;
} Instruction;

/* An attribute test of {Type property}: `present` or absent. */
typedef struct {
    uint32_t property;
    bool present;
} AttributeTest;

typedef struct {
    const Instruction *code;
    uint32_t count;
    /* A bit set of the classes of its elements {Type}: where no mention of these comes or
       goes it matches the same again, unless it asks what is said of one. */
    uint64_t sees[VOCABULARY_MAX_CLASSES / 64];
    bool sees_facts;
    LexemeSet triggers;   /* one of these must have a reading in the sentence; empty when
                             a token of some shape must stand there instead */
    LexemeSet needs;      /* likewise, but chosen to be rare: for the index */
    uint32_t needs_shape; /* TOKEN_… flags that a token must have; 0: `needs` it is */
    LexemeSet also;       /* one of these must be there too, the next rarest; empty */
    uint64_t needs_classes[VOCABULARY_MAX_CLASSES / 64]; /* a bit set: of each of these a
                             mention must be there */
    const uint32_t *needs_regexes; /* each must match somewhere in the sentence */
    uint32_t needs_regex_count;
    bool needs_title;  /* stands in headings only */
    uint32_t column;   /* its bit in the rows of RuleSet.starts; of one behind `with` or
                          `unless`, of RuleSet.besides */
    SourceText source; /* the rule file, and where the pattern starts, for diagnostics */
    uint32_t offset;
} Pattern;

/* ---- Rules ---- */

#define MAX_BINDINGS 16
#define MAX_REPEATS 8     /* repetitions in one pattern */
#define MAX_CONDITIONS 16 /* of a derive rule */

typedef enum {
    NODE_BINDING,
    NODE_THIS,
    NODE_DOCUMENT,
    NODE_SPEAKER,    /* who says this, at the trigger */
    NODE_OCCASION,   /* what the section around the trigger tells of */
    NODE_TOLD,       /* what its paragraph tells of, or else the section */
    NODE_START,      /* start of the date that is bound */
    NODE_END,        /* its end */
    NODE_TEXT,       /* the words that are bound, as a literal */
    NODE_PROPERTY,   /* in a `key` of a `line` rule: what the letter says of itself */
    NODE_GROUP,      /* a group of the regex of a `line` rule */
    NODE_INDIVIDUAL, /* an individual of the ontology */
    NODE_ENTITY,     /* a gazetteer entity */
    NODE_STRING
} NodeKind;

typedef struct {
    NodeKind kind;
    uint32_t id;  /* binding, individual, entity, or number of the regex group */
    Slice string; /* of NODE_STRING */
} Node;

/* A word that compounds end in: 'jongerenorganisaties' is, for rules, 'organisaties'. */
typedef struct {
    Slice text;      /* lower case */
    uint32_t lexeme; /* the literal of that text */
} CompoundHead;
/* Does the word end in the head, with enough before it for a word of its own? */
bool is_compound_of(Slice word, Slice head);

typedef enum {
    EMIT_PROPERTY,
    EMIT_POSITION,
    EMIT_CONTRIBUTION,
    EMIT_RAISED /* what a later 'dit' may stand for: no position yet */
} EmitKind;

typedef struct {
    EmitKind kind;
    Node subject;      /* holder of a position; contributor */
    uint32_t property; /* property, or individual of the stance */
    Node object;       /* target; quantity */
    Node recipient;    /* of a contribution; kind NODE_STRING with empty string: none */
    Node when;         /* likewise */
} Emit;

typedef enum {
    FILL_TYPE,       /* a mention of class `class` */
    FILL_PHRASE,     /* noun phrase or clause */
    FILL_DEED,       /* the same and the verb that sets off the frame: 'regels herzien' */
    FILL_CLAUSE,     /* only a complement clause */
    FILL_STATEMENT,  /* only one with a finite verb: 'dat …' */
    FILL_ACTION,     /* only one with an actor for subject: 'dat de lidstaten handelen' */
    FILL_EVENT,      /* only one with another: 'dat de vraag groeit' */
    FILL_INFINITIVE, /* only one without: 'om te …', '… te doen' */
    FILL_QUESTION,   /* only what is asked or doubted: 'of …' */
    FILL_ITEMS,      /* only the items behind the colon that ends the clause */
    FILL_WHOLE,      /* the clause that the trigger stands in */
    FILL_PREDICATE,  /* the same without its subject and finite verb */
    FILL_AUTHOR,     /* a mention of the author of the letter, or of his office */
    FILL_SPEAKER,    /* who says this */
    FILL_PREVIOUS,   /* nearest earlier mention of `class` */
    FILL_MAIN,       /* nearest earlier mention of `class` that is no part of another */
    FILL_WITHIN, /* first mention of `class` in the clause: right behind one of the words
                    of `after`, or, without them, behind no preposition */
    FILL_OCCASION, /* what the section around the trigger tells of */
    FILL_IMPLIED,  /* no words: the target of the position before */
    FILL_HEADING,  /* no words: what the heading above names: 'Motie van het lid …' */
    FILL_TOLD,     /* what its paragraph tells of, or else the section */
    FILL_SITTING   /* the same, unless the section tells of a trip */
} FillKind;

typedef struct {
    FillKind kind;
    uint32_t class;
} Fill;

/* What a clause is in its sentence. */
typedef enum {
    PLACE_MAIN,
    PLACE_COMPLEMENT, /* says what is said, thought or wanted */
    PLACE_RELATIVE,
    PLACE_ADVERBIAL, /* 'omdat …', 'als …' */
    PLACE_COUNT
} ClausePlace;

typedef enum { SLOT_SUBJECT, SLOT_OBJECT, SLOT_AFTER } SlotKind;

typedef struct {
    SlotKind kind;
    uint32_t binding;
    const Fill *fills; /* in order of preference */
    uint32_t fill_count;
    LexemeSet after; /* prepositions, pronominal adverbs; empty: none is asked for */
    LexemeSet
        back;  /* what stands for one of these with 'this': 'hiermee', '(daar) mee' */
    bool each; /* split at coordinators: one fact a member */
    bool optional;
    bool undenied; /* without the 'niet' that the trigger asks for */
} Slot;

typedef struct {
    LexemeSet head;      /* the word whose clause is looked at */
    const Pattern *with; /* each must match somewhere in the clause */
    uint32_t with_count;
} FrameTrigger;

typedef enum {
    RULE_LINE,
    RULE_DATE,
    RULE_MENTION,
    RULE_DEFINES,
    RULE_REFER,
    RULE_PATTERN,
    RULE_FRAME,
    RULE_CONTEXT,
    RULE_DERIVE,
    RULE_KIND_COUNT
} RuleKind;

/* What a context says that the letter tells of: a meeting, a trip, on which who speaks
   does so on the way, or a part of what it told of before and goes on to tell of behind
   it. */
typedef enum { TELLS_OCCASION, TELLS_TRIP, TELLS_PART } Telling;

/* One date of a `date` rule: bindings, NONE when not said. */
typedef struct {
    uint32_t day, month, year;
} DateParts;

/* How what a date does not say is found; in the order of the words of `make`. */
typedef enum {
    DIRECTION_NEAREST,
    DIRECTION_NEXT,
    DIRECTION_LAST,
    DIRECTION_THIS_YEAR,
    DIRECTION_LAST_YEAR,
    DIRECTION_NEXT_YEAR,
    DIRECTION_LETTER_DAY, /* of the letter: 'vandaag' */
    DIRECTION_LETTER_DAY_AFTER,
    DIRECTION_LETTER_DAY_BEFORE,
    DIRECTION_WEEKDAY_LAST, /* `day` is one of a week, the first Monday */
    DIRECTION_WEEKDAY_NEXT,
    DIRECTION_SAME_DAY, /* of the date before it: 'die middag' */
    DIRECTION_DAY_AFTER,
    DIRECTION_DAY_BEFORE,
    DIRECTION_COUNT
} Direction;

typedef enum {
    TEST_NONE,
    TEST_INITIALS,
    TEST_LETTERS,
    TEST_FIRST, /* the short form is the first word of the long one, behind an article */
    TEST_LAST   /* the short form is the last word of the long one, with 'van der' */
} AliasTest;
typedef enum {
    ANTECEDENT_NEAREST,
    ANTECEDENT_MAIN,
    ANTECEDENT_NAMED,    /* the nearest whose name has the word in it */
    ANTECEDENT_OCCASION, /* what the section tells of, else the nearest */
    ANTECEDENT_MEMBERS,  /* all that were named together: 'beide landen' */
    ANTECEDENT_HOLDER    /* the nearest said to hold the office that the word is */
} Antecedent;
typedef enum {
    SCOPE_CLAUSE,
    SCOPE_SENTENCE,
    SCOPE_UNTIL,     /* from the cue to where `until` matches, over sentences */
    SCOPE_PARAGRAPH, /* what follows in the paragraph of the cue */
    SCOPE_AFTER,
    SCOPE_BEFORE
} ScopeKind;

/* A term of a derive rule: a variable, a constant, anything, or anything but what a
   variable has. */
typedef enum {
    TERM_VARIABLE,
    TERM_INDIVIDUAL,
    TERM_ENTITY,
    TERM_ANY,
    TERM_OTHER
} DeriveTermKind;
typedef struct {
    DeriveTermKind kind;
    uint32_t id;
} DeriveTerm;

typedef struct {
    bool negated;
    bool is_class_test; /* `m is Meeting`: object.id is the class */
    DeriveTerm subject;
    uint32_t property;
    DeriveTerm object;
} DeriveAtom;

typedef enum { EXAMPLE_YES, EXAMPLE_NO, EXAMPLE_TODO_YES, EXAMPLE_TODO_NO } ExampleKind;
typedef struct {
    Slice name;    /* binding, property, or what check.c lists: text, count, … */
    bool contains; /* ~ instead of = */
    Slice value;
} ExampleCondition;
typedef struct {
    ExampleKind kind;
    Slice text;
    int32_t date; /* days; INT32_MIN when not given */
    const ExampleCondition *conditions;
    uint32_t condition_count;
    SourceText source;
    uint32_t offset; /* of the example line, for diagnostics */
} Example;

/* A rule of any kind. Fields that its kind does not use are zero (NONE for ids). */
typedef struct {
    RuleKind kind;
    Slice id; /* "nl/positions/supports" */
    Slice description;
    SourceText source;
    uint32_t offset; /* of its name in the file */
    uint32_t line;   /* 1-based, where that is */

    Slice bindings[MAX_BINDINGS]; /* names, by number */
    uint32_t binding_count;

    const Pattern *match; /* of all kinds but line, frame, derive; of a context the cue */
    const Pattern *unless; /* frame, context; NULL */

    uint32_t class;  /* mention, defines, refer: ontology class */
    uint32_t span;   /* mention, refer, date: binding, or NONE */
    uint32_t label;  /* mention: binding, or NONE */
    uint32_t entity; /* mention: gazetteer entity, or NONE */
    bool keeps;      /* mention: mentions inside stay visible; else only those it binds */
    const uint32_t *needs; /* mention: an occasion only when one of these properties is
                              said of it; else plain words */
    uint32_t needs_count;
    bool fresh;            /* mention: an occasion not spoken of before ('een gesprek') */
    const Node *key_parts; /* line, mention: parts of the key of the letter or thing */
    uint32_t key_count;
    const Node *name_parts; /* mention: parts of the name that it is given, likewise */
    uint32_t name_part_count;
    const uint32_t *beats; /* mention: rules that lose on these words and inside */
    uint32_t beats_count;
    uint32_t beaten_class; /* mention: names of this class in the gazetteer lose too */

    DateParts from, to; /* date; `to` all NONE for a single date */
    Direction direction;

    AliasTest test;      /* defines */
    uint32_t long_form;  /* defines: binding; NONE: found before the bracket */
    uint32_t short_form; /* defines: binding */

    Antecedent antecedent; /* refer, mention: what it stands for before its entity */
    uint32_t antecedent_class;

    const FrameTrigger *triggers; /* frame */
    uint32_t trigger_count;
    const Slot *slots; /* frame */
    uint32_t slot_count;
    uint32_t fixed_polarity; /* frame, pattern: individual, or NONE */
    uint32_t fixed_modality; /* frame, pattern: individual, or NONE */
    uint32_t clauses;        /* frame: bit set of 1 << ClausePlace; 0: fires everywhere */
    bool yields; /* frame: its position gives way to one that is made inside its target;
                    mention: it gives way to any other of the same words */

    bool repeats; /* frame: its target has the position before it too, whoever holds that:
                     'Hetzelfde geldt voor de proportionaliteit' */
    bool demanding; /* frame: stands only where its holder demands something in its
                       target, and says it instead */
    bool wished;  /* frame: what stands in its target is wanted, so nobody has said it */
    bool past;    /* frame, pattern: tells of no meeting that is still to come */
    bool raises;  /* frame: only raises what may be spoken of, so also in a question */
    bool implies; /* frame: a target may go without saying */
    const uint32_t *joined; /* frame: stances that it takes over, with its target, from
                               the position that it points back to */
    uint32_t joined_count;
    bool alone; /* frame: only where no other verb goes with the trigger */

    uint32_t each; /* pattern: bit set of bindings to split at coordinators */

    ScopeKind scope; /* context */
    uint32_t scope_tokens;
    uint32_t polarity, modality; /* context: individuals set, or NONE */
    bool silence;                /* context: nothing said here is a position */
    bool unauthored;   /* context: nothing said here is the author's unless he is named */
    uint32_t occasion; /* context: binding of the mention that is told of; NONE */
    Telling telling;   /* what it is */
    uint32_t speaker;  /* context: binding of who speaks where nobody is named; NONE */
    uint32_t noted;    /* context: property that positions made here have; NONE */
    uint32_t noted_as; /* its value: binding */
    uint32_t sharers;  /* context: property of the letter whose values hold what the
                          speaker holds, of themselves; NONE */
    bool stands_for_sharers; /* the speaker is only a word for them, and holds nothing */
    const Pattern *until;    /* context: where SCOPE_UNTIL ends; NULL */
    const Pattern *closed;   /* context: behind its last match no cue counts; NULL */

    const DeriveAtom *conditions; /* derive */
    uint32_t condition_count;
    const DeriveAtom *conclusions;
    uint32_t conclusion_count;

    const Emit *emits;
    uint32_t emit_count;
    bool dates_letter; /* says when the letter was issued */

    const Example *examples;
    uint32_t example_count;
} Rule;

/* Words that stand for what an earlier position with one of these stances is about: 'die
   [oproep] steun ik', '[daar] ben ik het mee eens'. Such nouns are Schmid's shell nouns
   (English Abstract Nouns as Conceptual Shells, 2000). */
typedef struct {
    LexemeSet words;
    const uint32_t *stances; /* individuals */
    uint32_t stance_count;
    bool alike; /* only where the position of the word has such a stance too: who does not
                   share a worry is not against what others worry about */
} Anaphor;

/* What a word, a mention of a class, or a token of a shape may set off, as rows of bits:
   column n is bit n % 64 of word n / 64. */
typedef struct {
    uint32_t words;         /* of a row */
    const uint32_t *row_of; /* [lexeme_count]: row of a lexeme; many share one */
    const uint64_t *rows;
    const uint64_t *class_rows; /* one for each class of the ontology */
    const uint64_t *shape_rows; /* one for each combination of TOKEN_ flags */
    const uint64_t *byte_rows;  /* one for each first byte of a token, for regexes */
    const uint64_t *any;        /* a row: what any token sets off, or none at all */
} RuleIndex;

/* A trigger of a frame that has a lexeme among its heads. */
typedef struct {
    uint32_t rule;
    uint32_t trigger; /* number in the rule */
    uint32_t column;  /* of its first `with`; NONE */
} HeadUse;

typedef struct {
    const Lexeme *lexemes;
    size_t lexeme_count;
    const IndexEntry *entries; /* what values of the trie stand for */
    const Trie *index;
    const Rule *rules; /* sorted by kind, then id */
    size_t rule_count;
    /* Rules of kind k: [first_rule[k], first_rule[k + 1]). */
    size_t first_rule[RULE_KIND_COUNT + 1];
    RuleIndex triggers; /* rules that may match in a sentence, by their number */
    RuleIndex also;     /* the same rules: which have the second word that they need;
                           `any`: those that need no second */
    RuleIndex starts;   /* patterns that may start at a token, by `column` */
    RuleIndex seconds;  /* the same columns: whose second element may start there, behind
                           a first of one token */
    RuleIndex besides;  /* patterns behind `with` and `unless`, by `column`: what they may
                           begin with. Most patterns are such, and are asked only beside
                           what sets their rule off: they have no room at each token */
    const uint32_t *head_first; /* [lexeme_count + 1] into heads: uses of a lexeme */
    const HeadUse *heads;       /* of a lexeme in the order of rules and triggers */
    const uint64_t *openers;    /* a row: what may start only where a sentence does */
    const uint64_t *elastic;    /* a row: what has a first element of no fixed length */
    const LexemeSet *sets;      /* of OP_LEXEME */
    const AttributeTest *tests; /* of OP_TYPE */
    Regex *const *regexes;      /* of OP_REGEX, anchored */
    size_t regex_count;
    const CompoundHead *compounds; /* the longest first */
    size_t compound_count;
    const Anaphor *anaphors; /* in the order of the files */
    size_t anaphor_count;
    LexemeSet anaphor_words; /* of all of them */
    Layout layout;
    uint32_t line_rules_offset; /* Layout.lines[i] is rules[line_rules_offset + i] */
    const Slice *minor_words; /* say too little to tell two phrases apart: for scoring; in
                                 lower case, sorted */
    size_t minor_word_count;
    Slice language;  /* tag of the language of the letters: "nl"; empty when not said */
    uint32_t author; /* gazetteer entity of 'speaker' by default; NONE */
} RuleSet;

/* Reads and compiles all *.rules and *.lex of a folder. Every mistake is reported.
   Returns STP_BAD_RULES or STP_CANNOT_READ. Regexes are owned by the rule set:
   ruleset_free. */
StpStatus ruleset_load(RuleSet *out, Arena *arena, const Vocabulary *vocabulary,
                       const char *folder, Diagnostics *diagnostics);
void ruleset_free(RuleSet *ruleset);

/* Is `lexeme` in `set`? Asked for every word and rule: so it is here, to be inlined. */
static inline bool lexeme_set_has(LexemeSet set, uint32_t lexeme) {
    if (set.count > LEXEMES_LISTED) {
        uint32_t n = lexeme - set.lexemes[0];
        return lexeme >= set.lexemes[0] && lexeme <= set.lexemes[set.count - 1] &&
               (set.bits[n / 64] >> n % 64 & 1);
    }
    for (uint32_t i = 0; i < set.count; i++)
        if (set.lexemes[i] == lexeme) return true;
    return false;
}

#endif
