/* The elements of official publications, and what each of them is in the text. */
#ifndef STANDPUNT_FORMATS_ELEMENTS_H
#define STANDPUNT_FORMATS_ELEMENTS_H

#include "text.h"

typedef enum {
    ELEMENT_INLINE, /* its text goes on in the part where it stands; what is not known */
    ELEMENT_WORDS,  /* the same, with space around it: 'Nr.' '133' */
    ELEMENT_LINE,   /* the same, on a line of its own: a name under an office */
    ELEMENT_PART,   /* a part */
    ELEMENT_LABEL,  /* a part with which the next one goes on: the mark of an item */
    ELEMENT_WHOLE,  /* a part of all that is in it: there, parts are words */
    ELEMENT_LEAD,   /* begins a part in which also stands what comes behind it */
    ELEMENT_ASKED,  /* a part; its 'nr' is a title, with the name of the element */
    ELEMENT_NOTE,   /* a part that is put behind the one in which it stands */
    ELEMENT_SKIP    /* nothing in it is text */
} ElementRole;

typedef struct {
    const char *name;
    ElementRole role;
    int kind; /* a PartKind of what is in it; -1: that of the element around it */
} Element;

/* What an element is; never NULL. */
const Element *element_named(const char *name);

/* Whether it is the root of a publication. */
bool element_is_root(const char *name);

#endif
