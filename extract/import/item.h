/* One thing of a source, before it is decided whether it is kept: what each reader of
   import/ fills, and import.c takes. */
#ifndef STANDPUNT_IMPORT_ITEM_H
#define STANDPUNT_IMPORT_ITEM_H

#include "../base/arena.h"
#include "../base/diagnostic.h"
#include "../base/slice.h"
#include "../base/stream.h"
#include "../base/vector.h"

typedef struct {
    Slice text;
    Slice language; /* as the source writes it */
    bool label;     /* the label of the item in this language; else another name */
} ItemName;

/* Its texts live in `arena`, which is emptied for the next item. */
typedef struct {
    Arena *arena;
    uint32_t wikidata;     /* number of the item of Wikidata; 0: it is none */
    Slice iri;             /* of what is no such item */
    VECTOR(Slice) classes; /* "Q6256", or the IRI of what is no item */
    VECTOR(ItemName) names;
    uint32_t sitelinks;
    bool counted; /* the source says how many sitelinks it has */
} Item;

/* Empties the item; its texts die. */
void item_clear(Item *item);

/* Adds copies. More names than LIMIT_ITEM_NAMES, and empty ones, are passed over. */
void item_add_class(Item *item, Slice class);
void item_add_name(Item *item, Slice text, Slice language, bool label);

/* "Q42" or its IRI, "http://www.wikidata.org/entity/Q42", gives 42; 0: it is no item. */
uint32_t item_number(Slice text);

typedef struct Import Import;

/* What a reader reads from. */
typedef struct {
    Import *import;
    Stream *stream;
    const char *path;
    Item *item;
} Source;

/* import.c: the item is complete. False: the sink refuses, and reading is to stop. */
bool import_item(Source *source);

/* import.c: a line is of no use: reported, counted, and passed. */
void import_wrong_line(Source *source, const char *message);

/* sources.c: reads a file by the reader for its content. False: it was of no use, or
   ended too soon; with a diagnostic. */
bool source_read(Import *import, Item *item, const char *path);

/* The readers, one for each kind of source, each in the file of its name. They return
   when the stream ends or import_item says so. A source that is of no use as a whole is a
   diagnostic and false. */
bool read_wikidata(Source *source); /* JSON, one entity a line */
bool read_truthy(Source *source);   /* N-Triples of Wikidata */
bool read_table(Source *source);    /* results of SPARQL as CSV or TSV */
bool read_skos(Source *source);     /* any RDF that raptor reads */

#endif
