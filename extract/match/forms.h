/* What a worker remembers of the words that it has met: letters say the same few thousand
   words again and again, and what index, rules and regexes make of a word by itself does
   not depend on the letter.

   A form is a token with its shape and the character behind it, since that character
   tells whether 'van' is all or the first word of 'van plan', and whether a regex could
   go on. Memory is bounded: when the table is full, more words are not remembered, and
   before the next letter all are forgotten. What is found never depends on what was read
   before. */
#ifndef STANDPUNT_MATCH_FORMS_H
#define STANDPUNT_MATCH_FORMS_H

#include "../language/ruleset.h"

typedef struct Forms Forms;

/* Readings of a form that are kept beside it: few have more. */
#define FORM_READINGS 8

/* A reading of a form, wherever that stands. */
typedef struct {
    uint32_t id;       /* lexeme */
    uint16_t features; /* FORM_… */
    uint16_t class;    /* WordClass */
} FormReading;

/* What the index of words has for the form itself: `values` are entries. Where these are
   few and all lexemes, what a token gets of them is ready:

       'werkt'   readings   werken, finite · uitwerken, split
                 classes    verb
                 split      true, so that an 'uit' is looked for */
typedef struct {
    const uint32_t *values;
    uint32_t value_count;
    uint32_t reading_count;
    uint32_t compound;  /* lexeme that it is a compound of; NONE */
    uint32_t node;      /* of the trie, where lookups of what is longer go on */
    uint64_t classes;   /* bit set of 1 << WordClass */
    uint64_t particles; /* as Letter.particles */
    FormReading readings[FORM_READINGS];
    bool read;  /* the index was asked: the fields here are set */
    bool alone; /* nothing longer begins with the form */
    bool ready; /* `readings`, `classes`, `particles` and `split` say all */
    bool split; /* one is a split form of a verb */
} Form;

/* For one worker; `most`: how many forms, a power of two, or 0. NULL when there is no
   memory. */
Forms *forms_new(const RuleSet *rules, uint32_t most);
void forms_free(Forms *forms);

/* Before each letter: makes room when there is little left. */
void forms_begin(Forms *forms);

/* The hash of the form at text[start, end) of a text that ends in NUL; `shape`: its
   TOKEN_ flags. The table is larger than the caches of a processor: so it is told of some
   words ahead, first with this and then with forms_fetch, that they will be looked up. */
uint64_t forms_expect(const Forms *forms, Slice text, size_t start, size_t end,
                      uint32_t shape);
void forms_fetch(const Forms *forms, uint64_t hash);

/* The form there, which has this hash; NONE when it is not remembered. */
uint32_t forms_find(Forms *forms, Slice text, size_t start, size_t end, uint32_t shape,
                    uint64_t hash);

/* The form with the number. */
Form *forms_at(Forms *forms, uint32_t form);

/* Words of 64 bits of the rows of a form, or of a token without one. */
size_t forms_row_words(const RuleSet *rules);
/* Its rows of bits: of RuleSet.triggers, .also, .starts, .seconds, .besides, one behind
   the other. NULL: they are not set. */
const uint64_t *forms_rows(const Forms *forms, uint32_t form);
/* Sets them, and gives what forms_rows will give. */
const uint64_t *forms_set_rows(Forms *forms, uint32_t form, const uint64_t *rows);

/* A row of bits: regexes that may match the form, as far as is known by now; where it is
   NONE, those that may begin with its first byte. */
const uint64_t *forms_regexes(const Forms *forms, uint32_t form, unsigned char byte);
/* What the regex makes of the form, where white space stands before it and another token
   behind it: nothing, or exactly its token (REGEX_ALWAYS), or it depends. */
RegexOutlook forms_foresee(Forms *forms, uint32_t form, uint32_t regex,
                           RegexMatch *match);

#endif
