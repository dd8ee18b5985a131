/* A compiled list of names beside the vocabulary: millions of names, each with the class
   and the identifier of what it stands for. Made by names/compile.h; used from the file,
   of which only the pages are loaded that are asked for. Immutable, shared by threads. */
#ifndef STANDPUNT_NAMES_LIST_H
#define STANDPUNT_NAMES_LIST_H

#include "../base/trie.h"
#include "../vocabulary/vocabulary.h"

typedef struct NameList NameList;

/* What a name of the list stands for. */
typedef struct {
    uint32_t class;
    uint32_t entity; /* of the vocabulary, when it is one of those; else NONE */
    Slice key;       /* as of an Entity: "actor/q42" */
    Slice label;     /* how it is shown */
    Slice language;  /* of the label; empty */
    Slice link;      /* IRI that it is the same as; empty */
} ListEntry;

/* Opens a file. Its classes must be those of the vocabulary. The list lives in `arena`
   but for the mapping, which names_close gives back. STP_CANNOT_READ or
   STP_BAD_VOCABULARY with a diagnostic. */
StpStatus names_open(const NameList **out, Arena *arena, const char *path,
                     const Vocabulary *vocabulary, Diagnostics *diagnostics);
void names_close(const NameList *list); /* NULL is allowed */

/* Are all bytes those that were written? Reads the whole file. A diagnostic if not. */
StpStatus names_verify(const NameList *list, Diagnostics *diagnostics);

/* Names in the list, and things that they stand for. */
size_t names_count(const NameList *list);
size_t names_entries(const NameList *list);

/* As trie_lookup; values are numbers for names_entry. May be asked at any byte; made to
   be asked where a word begins. */
size_t names_lookup(const NameList *list, const char *text, size_t length, size_t offset,
                    TrieHit *hits, size_t room);

/* What a number stands for. Texts are of the file or in `arena`. False when the file is
   wrong there. */
bool names_entry(const NameList *list, uint32_t number, Arena *arena, ListEntry *out);

#endif
