/* Texts as scoring compares them: words in lower case, without marks.

   Example. 'De NAVO-top' has the words 'de', 'navo' and 'top', and the content words
   'navo' and 'top' where the rules call 'de' a minor word. */
#ifndef STANDPUNT_SCORE_TEXT_H
#define STANDPUNT_SCORE_TEXT_H

#include "../language/ruleset.h"

typedef struct {
    Slice normal;       /* its words with one space between them */
    Slice last;         /* its last word; empty when there is none */
    size_t word_count;  /* doubles included */
    const Slice *words; /* sorted, unique */
    size_t unique_count;
    const Slice *content; /* the same without minor words; all when all are minor */
    size_t content_count;
} ScoreText;

ScoreText score_text(Arena *arena, const RuleSet *rules, Slice text);

/* Share of the content words of the shorter text that the other has, 0 to 1. Words of six
   letters and more also count when one is a part of the other: 'samenwerking' and
   'defensiesamenwerking'. One word says little of a text with more than four: half. */
double text_overlap(const ScoreText *a, const ScoreText *b);

/* Do a name in the gold and a label mean the same? The same words; or of two names of
   several words one has all words of the other; or the label has one or two words more in
   front: 'Voorbeeld', 'Anna Voorbeeld'. */
bool text_same_name(const ScoreText *gold, const ScoreText *label);

/* Only the letters and digits a to z and 0 to 9, in lower case: 'COM(2030) 45' is
   'com203045'. */
Slice text_code(Arena *arena, Slice text);

/* Ends the words of `text` with those of `end`? */
bool text_ends(const ScoreText *text, const ScoreText *end);

#endif
