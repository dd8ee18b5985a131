/* Things by key: finds the thing of a gazetteer entity, or of a name in an id space. */
#ifndef STANDPUNT_MATCH_THINGS_H
#define STANDPUNT_MATCH_THINGS_H

#include "letter.h"

typedef struct ThingTable ThingTable;

ThingTable *things_new(Arena *arena);

/* The thing of a gazetteer entity, made when there is none yet. */
uint32_t thing_of_entity(Letter *letter, ThingTable *table, uint32_t entity);

/* The same of an entry of the compiled list. */
uint32_t thing_of_entry(Letter *letter, ThingTable *table, const ListEntry *entry);

/* The thing with this name in the id space of the class, made when there is none yet.
   Names are compared in lower case, letters and digits only: 'Minsk-akkoorden' is 'Minsk
   akkoorden'. */
uint32_t thing_of_name(Letter *letter, ThingTable *table, uint32_t class, Slice name,
                       TokenSpan tokens);

/* A new thing that is like no other. */
uint32_t thing_new(Letter *letter, uint32_t class, Slice label, TokenSpan tokens);

/* The topic that these words are, of the gazetteer or of this letter; NONE where they
   hold no letter or digit (topics.c). `said`: its name where that is not what stands
   there; else empty. */
uint32_t topic_of(Letter *letter, ThingTable *table, TokenSpan words, Slice said);

/* told.c: people in the metadata become what rules say, unless the letter itself names
   somebody as such. After facts are resolved. */
void name_told(Letter *letter, ThingTable *table);

/* Adds a name by which the thing is called in the letter. */
void thing_add_name(Letter *letter, uint32_t thing, Slice name);

/* A name in lower case, letters and digits only, words parted by one space. */
Slice plain_name(Arena *arena, Slice name);
/* Is anything left of it then? */
bool has_plain_name(Slice name);

#endif
