/* A file may be damaged or made to do harm: the header is checked when it is opened, and
   whatever else is read is checked against the size of its section when it is used. That
   costs less than looking at hundreds of megabytes first. */
#include "list.h"

#include "format.h"

#include "../base/iri.h"
#include "../base/mapped.h"
#include "../vocabulary/iris.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct NameList {
    const char *path;
    Slice bytes; /* the file, mapped */
    const NamesHeader *header;
    const Trie *trie;
    const uint8_t *filter;
    uint32_t filter_mask; /* number of its bits less one */
    const NamesRecord *records;
    size_t record_count;
    Slice texts;
    uint32_t classes[NAMES_NO_CLASS]; /* of the vocabulary, by that of the file */
    size_t class_count;
    const Slice *languages;
    size_t language_count;
    const Vocabulary *vocabulary;
    const Link *links; /* of the vocabulary, sorted by IRI */
};

/* ---- Opening ---- */

static Slice section(const NameList *list, int number) {
    const NamesSection *s = &list->header->sections[number];
    return slice_between(list->bytes.text, s->offset, s->offset + s->length);
}

/* What is wrong with the header; NULL: nothing. */
static const char *header_problem(Slice bytes) {
    const NamesHeader *h = (const void *)bytes.text;
    uint8_t digest[32];
    if (bytes.length < sizeof *h || memcmp(h->magic, NAMES_MAGIC, sizeof h->magic) != 0)
        return "is no compiled list of names";
    if (h->order != NAMES_ORDER) return "was compiled on a machine with other bytes";
    if (h->version != NAMES_VERSION)
        return "was compiled by another version: compile it anew";
    sha256(slice_between(bytes.text, 0, offsetof(NamesHeader, digest)), digest);
    if (memcmp(digest, h->digest, sizeof digest) != 0) return "has a damaged header";
    if (h->length != bytes.length)
        return h->length > bytes.length ? "is cut off" : "has bytes behind its end";
    for (int i = 0; i < NAMES_SECTIONS; i++) {
        const NamesSection *s = &h->sections[i];
        if (s->offset % NAMES_ALIGNED != 0 || s->offset > bytes.length ||
            s->length > bytes.length - s->offset)
            return "has a section outside of the file";
    }
    return NULL;
}

/* The next line of a text, which is moved behind it. False at the end. */
static bool next_line(Slice *text, Slice *line) {
    const char *end = text->length > 0 ? memchr(text->text, '\n', text->length) : NULL;
    if (!end) return false;
    size_t length = (size_t)(end - text->text);
    *line = slice_between(text->text, 0, length);
    *text = slice_between(text->text, length + 1, text->length);
    return true;
}

static bool read_classes(NameList *list, Diagnostics *diagnostics) {
    Slice text = section(list, NAMES_CLASSES), iri;
    while (list->class_count < NAMES_NO_CLASS && next_line(&text, &iri)) {
        uint32_t class = class_of_iri(list->vocabulary, iri);
        if (class == NONE) {
            diagnose_file(diagnostics, STP_ERROR, list->path,
                          "has the class <%.*s>, which the vocabulary does not declare",
                          (int)iri.length, iri.text);
            return false;
        }
        list->classes[list->class_count++] = class;
    }
    return true;
}

static bool is_tag(Slice tag) {
    for (size_t i = 0; i < tag.length; i++) {
        char c = tag.text[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') return false;
    }
    return true;
}

/* Copies, since raptor reads the byte behind a tag and wants a NUL there. */
static bool read_languages(NameList *list, Arena *arena) {
    Slice text = section(list, NAMES_LANGUAGES), tag;
    Slice *languages = ARENA_ARRAY(arena, Slice, 256);
    list->languages = languages;
    while (list->language_count < 256 && next_line(&text, &tag)) {
        if (!is_tag(tag)) return false;
        languages[list->language_count++] =
            (Slice){ arena_copy(arena, tag.text, tag.length), tag.length };
    }
    return true;
}

static int compare_links(const void *a, const void *b) {
    return slice_compare(((const Link *)a)->iri, ((const Link *)b)->iri);
}

static void sort_links(NameList *list, Arena *arena) {
    size_t count = list->vocabulary->link_count;
    Link *links = ARENA_ARRAY(arena, Link, count + 1);
    for (size_t i = 0; i < count; i++) links[i] = list->vocabulary->links[i];
    if (count > 0) qsort(links, count, sizeof *links, compare_links);
    list->links = links;
}

static const char *read_sections(NameList *list, Arena *arena) {
    Slice parts[TRIE_PARTS];
    for (int i = 0; i < TRIE_PARTS; i++) parts[i] = section(list, NAMES_TRIE + i);
    list->trie = trie_of_parts(arena, parts);
    Slice filter = section(list, NAMES_FILTER), records = section(list, NAMES_RECORDS);
    bool power = filter.length > 0 && (filter.length & (filter.length - 1)) == 0;
    if (!list->trie || !power || filter.length > NAMES_FILTER_MOST / 8 ||
        records.length % sizeof(NamesRecord) != 0)
        return "has sections of impossible sizes";
    list->filter = (const void *)filter.text;
    list->filter_mask = (uint32_t)(filter.length * 8 - 1);
    list->records = (const void *)records.text;
    list->record_count = records.length / sizeof(NamesRecord);
    list->texts = section(list, NAMES_TEXTS);
    return read_languages(list, arena) ? NULL : "has a language that is none";
}

/* The mapping must not be lost when the arena runs empty: what comes from the arena is
   taken before or under the guard of the caller, who closes the list. */
StpStatus names_open(const NameList **out, Arena *arena, const char *path,
                     const Vocabulary *vocabulary, Diagnostics *diagnostics) {
    NameList *list = ARENA_NEW(arena, NameList);
    *out = list;
    list->path = arena_copy(arena, path, strlen(path));
    list->vocabulary = vocabulary;
    sort_links(list, arena);
    if (mapped_open(&list->bytes, path) != STP_OK) {
        diagnose_file(diagnostics, STP_ERROR, path, "%s", strerror(errno));
        return STP_CANNOT_READ;
    }
    const char *problem = header_problem(list->bytes);
    if (!problem) {
        list->header = (const void *)list->bytes.text;
        problem = read_sections(list, arena);
    }
    if (problem) {
        diagnose_file(diagnostics, STP_ERROR, path, "%s", problem);
        return STP_BAD_VOCABULARY;
    }
    return read_classes(list, diagnostics) ? STP_OK : STP_BAD_VOCABULARY;
}

void names_close(const NameList *list) {
    if (list) mapped_close(list->bytes);
}

StpStatus names_verify(const NameList *list, Diagnostics *diagnostics) {
    for (int i = 0; i < NAMES_SECTIONS; i++) {
        uint8_t digest[32];
        sha256(section(list, i), digest);
        if (memcmp(digest, list->header->sections[i].digest, sizeof digest) == 0)
            continue;
        diagnose_file(diagnostics, STP_ERROR, list->path,
                      "is damaged: section %d has another digest", i + 1);
        return STP_BAD_VOCABULARY;
    }
    return STP_OK;
}

size_t names_count(const NameList *list) {
    return list->header->names;
}

size_t names_entries(const NameList *list) {
    return list->record_count;
}

/* ---- Use ---- */

size_t names_lookup(const NameList *list, const char *text, size_t length, size_t offset,
                    TrieHit *hits, size_t room) {
    uint32_t bit = names_first_word(text + offset, length - offset) & list->filter_mask;
    if (!(list->filter[bit / 8] >> bit % 8 & 1)) return 0;
    return trie_lookup_checked(list->trie, text, length, offset, hits, room);
}

/* A text of a record; false when it lies outside or is no UTF-8. */
static bool text_at(const NameList *list, uint32_t offset, uint16_t length, Slice *out) {
    if (offset > list->texts.length || length > list->texts.length - offset) return false;
    *out = slice_between(list->texts.text, offset, (size_t)offset + length);
    return utf8_valid_prefix(out->text, length) == length &&
           (length == 0 || !memchr(out->text, 0, length));
}

/* The entity of the vocabulary that has the key or the link; NONE. */
static uint32_t known_entity(const NameList *list, const ListEntry *entry) {
    size_t low = 0, high = list->vocabulary->link_count;
    while (low < high && entry->link.length > 0) {
        size_t middle = low + (high - low) / 2;
        int order = slice_compare(entry->link, list->links[middle].iri);
        if (order == 0) return list->links[middle].entity;
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return vocabulary_entity(list->vocabulary, entry->key);
}

/* A key goes into IRIs: "space/key". */
static bool key_is_good(Slice key) {
    if (key.length == 0) return false;
    for (size_t i = 0; i < key.length; i++) {
        char c = key.text[i];
        bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                    (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
        if (!good) return false;
    }
    return true;
}

bool names_entry(const NameList *list, uint32_t number, Arena *arena, ListEntry *out) {
    if (number >= list->record_count) return false;
    NamesRecord r = list->records[number];
    if (r.class >= list->class_count || r.language >= list->language_count ||
        !text_at(list, r.key, r.key_length, &out->key) ||
        !text_at(list, r.label, r.label_length, &out->label) ||
        !text_at(list, r.link, r.link_length, &out->link) || r.label_length == 0)
        return false;
    out->class = list->classes[r.class];
    out->language = list->languages[r.language];
    if (r.wikidata != 0)
        out->link = slice_of(arena_format(arena, IRI_WIKIDATA "Q%u", r.wikidata));
    if (r.key_length == 0) {
        Slice space = list->vocabulary->classes[out->class].id_space;
        out->key = slice_of(
            arena_format(arena, "%.*s/q%u", (int)space.length, space.text, r.wikidata));
    }
    out->entity = known_entity(list, out);
    return key_is_good(out->key) && (out->link.length == 0 || iri_is_valid(out->link));
}
