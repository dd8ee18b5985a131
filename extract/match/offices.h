/* Offices and who holds them on the day of the letter. */
#ifndef STANDPUNT_MATCH_OFFICES_H
#define STANDPUNT_MATCH_OFFICES_H

#include "things.h"

/* Before names are resolved. A surname that is no name by itself stands for who holds the
   office beside it: 'Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties)'; with
   a title alone, 'minister De Jonge', for the one holder of such an office who has that
   name. A title alone is the office that its holder had on the day of the letter:
   'president Trump'. */
void resolve_holders(Letter *letter);

/* The one person who held an office on the day of the letter and has that surname, and a
   name that begins with the initial; NONE. */
uint32_t holder_called(const Letter *letter, char initial, Slice surname);

/* After names are resolved: sets the holder of every office that the letter names. */
void find_holders(Letter *letter, ThingTable *table);

/* After facts are resolved: who holds 'minister van Handel' holds no other office
   'Minister'; drops that fact. */
void drop_short_offices(Letter *letter);

#endif
