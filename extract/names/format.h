/* The file of a compiled list of names: a header and sections, as this machine has them
   in memory, so that it can be used without being read.

       header | trie: units, leaves, tails, values | filter | records | texts | classes |
       languages

   The values of the trie are numbers of records. Sections begin at multiples of
   NAMES_ALIGNED. The digest of each stands in the header, which has one of its own: that
   one is checked when the file is opened, the others by names_verify. */
#ifndef STANDPUNT_NAMES_FORMAT_H
#define STANDPUNT_NAMES_FORMAT_H

#include "../base/sha256.h"
#include "../base/trie.h"

#define NAMES_MAGIC "STPNAMES"
/* To be raised with any change of what follows, of the trie or of the hash. */
#define NAMES_VERSION 1u
#define NAMES_ORDER UINT32_C(0x01020304) /* reads otherwise where bytes are swapped */
#define NAMES_ALIGNED 64u

/* Bits of the filter: eight for each name, so that one word in eight of those that begin
   no name passes; at most as many as stay in the cache of a processor. */
#define NAMES_FILTER_LEAST 512u
#define NAMES_FILTER_MOST (UINT32_C(1) << 23)

/* A class of the file that stands for no class. */
#define NAMES_NO_CLASS 255u

enum {
    NAMES_TRIE,                             /* TRIE_PARTS sections */
    NAMES_FILTER = NAMES_TRIE + TRIE_PARTS, /* bits by the hash of the first word */
    NAMES_RECORDS,                          /* NamesRecord */
    NAMES_TEXTS,                            /* what records point into */
    NAMES_CLASSES,                          /* IRIs, each ended by LF */
    NAMES_LANGUAGES,                        /* tags, each ended by LF; the first is "" */
    NAMES_SECTIONS
};

typedef struct {
    uint64_t offset;
    uint64_t length;
    uint8_t digest[32];
} NamesSection;

typedef struct {
    char magic[8];
    uint32_t version;
    uint32_t order;
    uint64_t length; /* of the file */
    uint64_t names;  /* pairs of a name and a record */
    NamesSection sections[NAMES_SECTIONS];
    uint8_t digest[32]; /* of the header up to here */
} NamesHeader;

/* What a name stands for. Texts are offset and length in NAMES_TEXTS. */
typedef struct {
    uint32_t wikidata; /* number of its item; 0: none */
    uint32_t key;      /* "topic/voorbeeld"; of length 0: the id space of the class and
                          "q" with the number of the item */
    uint32_t label;    /* how it is shown */
    uint32_t link;     /* IRI that it is the same as, when it is no item */
    uint16_t key_length;
    uint16_t label_length;
    uint16_t link_length;
    uint8_t class;    /* index into NAMES_CLASSES */
    uint8_t language; /* of the label; index into NAMES_LANGUAGES */
} NamesRecord;

/* Where a name or a text is looked up in the filter: FNV-1a over the letters and digits
   that it begins with. */
static inline uint32_t names_first_word(const char *text, size_t length) {
    uint32_t hash = UINT32_C(2166136261);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool word = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                    (c >= 'a' && c <= 'z');
        if (!word) break;
        hash = (hash ^ c) * UINT32_C(16777619);
    }
    return hash ^ hash >> 15;
}

#endif
