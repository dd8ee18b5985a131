/* Words, numbers and signs of the clean text. */
#ifndef STANDPUNT_SOURCE_TOKENS_H
#define STANDPUNT_SOURCE_TOKENS_H

#include "document.h"

#include "../base/vector.h"

typedef VECTOR(Token) TokenVector;

/* Whether two words are the same but for case; `lower` is in lower case. */
bool tokens_same_word(Slice word, Slice lower);

/* Appends the tokens of a paragraph (a span of `text`), without sentence and
   TOKEN_FIRST. */
void tokens_read(Arena *arena, const Layout *layout, const char *text, Span paragraph,
                 TokenVector *tokens);

#endif
