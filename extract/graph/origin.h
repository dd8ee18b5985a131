/* Where facts are from: rule, words, place in the letter, who signed. */
#ifndef STANDPUNT_GRAPH_ORIGIN_H
#define STANDPUNT_GRAPH_ORIGIN_H

#include "say.h"

/* The node of a stretch of the letter. Facts often rest on the same words: these are said
   once. */
Slice mention_node(Builder *b, TokenSpan tokens);

/* Rule, words and place of a fact, on the node that it is about; as much as the builder's
   level of provenance asks for. `quote`: say its words on the node too. */
void say_origin(Builder *b, Slice node, const Fact *fact, bool quote);

/* Whoever signed the letter says what stands in it. */
void say_signed(Builder *b, Slice node);

#endif
