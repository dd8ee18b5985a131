/* Text and its parts, written one after the other: for readers of formats that have
   elements.

       parts_begin(w, PART_HEADING, path);  parts_add(w, " Agenda\n");
       parts_begin(w, PART_TEXT, path);     parts_add(w, "De Raad"); parts_add(w, "
   komt"); text "Agenda\n\nDe Raad komt" */
#ifndef STANDPUNT_FORMATS_PARTS_H
#define STANDPUNT_FORMATS_PARTS_H

#include "../base/vector.h"
#include "text.h"

/* Internal, but for text, length and parts, which hold what was written. */
typedef struct {
    Arena *arena;
    char *text;
    size_t length;
    size_t capacity;
    VECTOR(Part) parts; /* those that have ended */
    Part open;          /* the part that is being written */
    bool begun;         /* it has text */
    bool space;         /* white space came: one space goes before what comes */
} PartWriter;

/* A writer with nothing in it. */
PartWriter parts_new(Arena *arena);

/* Ends the open part and begins another, which is dropped if nothing but white space is
   added. `element` lives as long as the arena. */
void parts_begin(PartWriter *w, PartKind kind, Slice element);

/* Adds text: any white space becomes one space, none stands at the ends. libxml2 lets
   bytes pass that are no UTF-8: each becomes U+FFFD. */
void parts_add(PartWriter *w, Slice text);

/* Puts a space before what comes, or a line end, where the part has text already. */
void parts_space(PartWriter *w);
void parts_line(PartWriter *w);

/* Ends the open part, if there is one. */
void parts_end(PartWriter *w);

/* Puts the parts of another writer behind those of this one, and empties that one. Both
   have no open part with text in it. */
void parts_move(PartWriter *w, PartWriter *from);

#endif
