/* Where sentences begin and end. */
#ifndef STANDPUNT_SOURCE_SENTENCES_H
#define STANDPUNT_SOURCE_SENTENCES_H

#include "clean.h"
#include "tokens.h"

typedef VECTOR(Sentence) SentenceVector;

/* Tokens [first, tokens->count) are those of a paragraph: appends its sentences, and sets
   sentence and TOKEN_FIRST of the tokens. *item is the index of the first list item of
   `clean` that may lie in the paragraph; it is moved past those that do. */
void sentences_read(Arena *arena, const Layout *layout, const CleanText *clean,
                    size_t paragraph, TokenVector *tokens, size_t first,
                    SentenceVector *sentences, size_t *item);

#endif
