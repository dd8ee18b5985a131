/* What the formats stage makes of a letter, whatever it came as: text in reading order,
   and what its format says of each part of it.

       XML    <tussenkop>Agenda</tussenkop><al>De Raad komt<?x?>t bijeen.</al>
       text   "Agenda\n\nDe Raad komt bijeen.\n"
       parts   [0,6) heading  /…/tussenkop[1]    [8,28) text  /…/al[1]

   Offsets and quotes in the graph refer to this text, and so does the digest. A reader
   writes the head of a letter as the lines that stand there in print ("Vergaderjaar
   2016–2017", "Nr. 266"), so that line rules read every format. */
#ifndef STANDPUNT_FORMATS_TEXT_H
#define STANDPUNT_FORMATS_TEXT_H

#include "../base/slice.h"

/* What a part is. */
typedef enum {
    PART_TEXT,     /* prose, or a line of the head */
    PART_HEADING,  /* a title */
    PART_ITEM,     /* of a list */
    PART_NOTE,     /* at the foot of a page, or of a table */
    PART_QUESTION, /* asked of the author: holds no position */
    PART_ANSWER,   /* its first part; those behind it are text */
    PART_FURNITURE /* page numbers, footers: not read, but line rules see it */
} PartKind;

/* A paragraph: lines in it are joined, and never joined with lines of another part. */
typedef struct {
    uint32_t start; /* bytes [start, end) of the text */
    uint32_t end;
    PartKind kind;
    Slice element; /* XPath of the element that it comes from; empty: none */
} Part;

/* Lives in the arena of the letter, or is borrowed from its bytes. */
typedef struct {
    const char *name;   /* of the letter, for messages */
    const char *format; /* media type, "application/pdf"; static */
    Slice text;         /* valid UTF-8, with more than white space in it */
    const Part *parts;  /* sorted and disjoint; all that is not white space is in one */
    size_t part_count;  /* 0: plain text, whose lines are judged by themselves */
    Slice id;           /* "kst-28676-266", by its metadata; empty: not known */
    Slice date;         /* "2017-03-29", by its metadata; empty: not known */
} FormatText;

#endif
