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

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a part is. */
typedef enum {
    PART_TEXT,     /* prose, or a line of the head */
    PART_HEADING,  /* a title */
    PART_ITEM,     /* of a list: begins with its mark, '•' where the format has none */
    PART_NOTE,     /* at the foot of a page, or of a table */
    PART_QUESTION, /* asked of the author: holds no position */
    PART_ANSWER,   /* the begin of an answer, where questions end */
    PART_FURNITURE /* page numbers, footers: line rules see them, nobody else does */
} PartKind;

/* A paragraph. Lines in it are joined, with the hyphens at their ends undone, and are not
   joined with lines of another part. Line rules still say what a line of text is. */
typedef struct {
    uint32_t start; /* bytes [start, end) of the text */
    uint32_t end;
    PartKind kind;
    Slice element; /* XPath of the element that it comes from; empty: none */
} Part;

/* What a format says of the letter in its metadata, or by a link, and no words say. */
typedef struct {
    const char *property; /* local name in the ontology: "references", "dossier"; static;
                             NULL: what the field means, rules say */
    Slice value;
    bool document; /* the value is the identifier of one */
    Slice field;   /* of the metadata: "OVERHEIDop.indiener"; empty: a link */
} Told;

/* Lives in the arena of the letter, or is borrowed from its bytes. */
typedef struct {
    const char *name;   /* of the letter, for messages */
    const char *format; /* media type, "application/pdf"; static */
    Slice text;         /* valid UTF-8, with more than white space in it */
    const Part *parts;  /* sorted and disjoint; all that is not white space is in one */
    size_t part_count;  /* 0: plain text, whose lines are judged by themselves */
    const char *id;     /* "kst-28676-266", by its metadata; NULL: not known */
    const char *date;   /* "2017-03-29", by its metadata; NULL: not known */
    const Told *told;   /* in the order of the letter; may repeat */
    size_t told_count;
} FormatText;

#endif
