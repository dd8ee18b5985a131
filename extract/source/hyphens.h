/* What a hyphen at the end of a line means. */
#ifndef STANDPUNT_SOURCE_HYPHENS_H
#define STANDPUNT_SOURCE_HYPHENS_H

#include "../base/slice.h"
#include "../language/layout.h"

typedef enum {
    HYPHEN_JOIN, /* the word was broken: 'oorspron-' 'kelijk' -> 'oorspronkelijk' */
    HYPHEN_KEEP, /* it belongs to the word: 'PKI-' 'consortium' -> 'PKI-consortium' */
    HYPHEN_SPACE /* it stands for a left-out part: 'handels-' 'en' -> 'handels- en' */
} HyphenKind;

/* `left` is what stands before the line end without white space in it, with its hyphen;
   `right` the same at the begin of the next line. */
HyphenKind hyphen_kind(const Layout *layout, Slice left, Slice right);

/* Length in bytes of the hyphen ('-' or U+2010) that ends `line` and follows a letter or
   digit; 0 when there is none. */
size_t hyphen_at_end(Slice line);

#endif
