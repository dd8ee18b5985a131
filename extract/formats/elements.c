#include "elements.h"

#include <string.h>

#define AROUND (-1)

/* Sorted by where they stand in a publication. What is not here has its text where it
   stands: 'nadruk', 'sup', 'extref'. */
static const Element elements[] = {
    { "metadata", ELEMENT_SKIP, AROUND },

    /* The head, as its lines stand in print. */
    { "kamerstukkop", ELEMENT_PART, PART_TEXT },
    { "tekstregel", ELEMENT_PART, PART_TEXT },
    { "dossier", ELEMENT_WHOLE, PART_TEXT },
    { "dossiernummer", ELEMENT_WORDS, AROUND },
    { "dossiernr", ELEMENT_WORDS, AROUND },
    { "begrotingshoofdstuk", ELEMENT_WORDS, AROUND },
    { "stuknr", ELEMENT_PART, PART_TEXT },
    { "ondernummer", ELEMENT_WORDS, AROUND },
    { "datumtekst", ELEMENT_PART, PART_TEXT },
    { "dagtekening", ELEMENT_PART, PART_TEXT },
    { "datum", ELEMENT_WORDS, AROUND },
    { "date", ELEMENT_WORDS, AROUND },
    { "plaats", ELEMENT_WORDS, AROUND },

    /* Titles. */
    { "kop", ELEMENT_WHOLE, PART_HEADING },
    { "titel", ELEMENT_PART, PART_HEADING },
    { "title", ELEMENT_PART, PART_HEADING },
    { "subtitel", ELEMENT_PART, PART_HEADING },
    { "intitule", ELEMENT_PART, PART_HEADING },
    { "item-titel", ELEMENT_PART, PART_HEADING },
    { "tussenkop", ELEMENT_PART, PART_HEADING },
    { "tuskop", ELEMENT_PART, PART_HEADING },
    { "spreker", ELEMENT_WHOLE, PART_HEADING },
    { "nr", ELEMENT_WORDS, AROUND },
    { "label", ELEMENT_WORDS, AROUND },

    /* Paragraphs. */
    { "al", ELEMENT_PART, AROUND },
    { "considerans.al", ELEMENT_PART, AROUND },
    { "wij", ELEMENT_PART, AROUND },
    { "artikel", ELEMENT_PART, PART_TEXT },
    { "divisie", ELEMENT_PART, PART_TEXT },
    { "algemeen", ELEMENT_PART, PART_TEXT },
    { "bijlage", ELEMENT_PART, PART_TEXT },
    { "lid", ELEMENT_PART, PART_TEXT },
    { "lidnr", ELEMENT_LABEL, AROUND },
    { "lijst", ELEMENT_PART, AROUND },
    { "li", ELEMENT_PART, PART_ITEM },
    { "li.nr", ELEMENT_LABEL, PART_ITEM },
    { "plaatje", ELEMENT_SKIP, AROUND },

    /* Tables: a part for each cell, so that numbers of two cells do not become one. */
    { "table", ELEMENT_PART, PART_TEXT },
    { "row", ELEMENT_PART, AROUND },
    { "entry", ELEMENT_PART, AROUND },

    /* Notes. */
    { "noot", ELEMENT_NOTE, PART_NOTE },
    { "voetnoot", ELEMENT_NOTE, PART_NOTE },
    { "noot.nr", ELEMENT_LABEL, PART_NOTE },
    { "noot.al", ELEMENT_PART, PART_NOTE },
    { "nootref", ELEMENT_SKIP, AROUND },

    /* Questions and their answers. */
    { "vraag", ELEMENT_ASKED, PART_QUESTION },
    { "antwoord", ELEMENT_ASKED, PART_ANSWER },

    /* Who signs. */
    { "ondertekening", ELEMENT_PART, PART_TEXT },
    { "ondtek", ELEMENT_PART, PART_TEXT },
    { "functie", ELEMENT_LEAD, AROUND },
    { "naam", ELEMENT_LINE, AROUND },
    { "voorvoegsels", ELEMENT_WORDS, AROUND },
    { "voornaam", ELEMENT_WORDS, AROUND },
    { "achternaam", ELEMENT_WORDS, AROUND },

    /* Before about 2010. */
    { "ordernr", ELEMENT_SKIP, AROUND },
    { "vergjaar", ELEMENT_PART, PART_TEXT },
    { "onderw", ELEMENT_WHOLE, PART_TEXT },
    { "ltrlabel", ELEMENT_LEAD, PART_TEXT },
    { "nummer", ELEMENT_WORDS, AROUND },
};

static const Element unknown = { "", ELEMENT_INLINE, AROUND };

const Element *element_named(const char *name) {
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i].name, name) == 0) return &elements[i];
    return &unknown;
}

bool element_is_root(const char *name) {
    return strcmp(name, "officiele-publicatie") == 0 || strcmp(name, "kamerwrk") == 0;
}
