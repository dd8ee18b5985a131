#include "metadata.h"

#include "../base/guard.h"
#include "../base/limits.h"

#include <string.h>

#define LETTERS "abcdefghijklmnopqrstuvwxyz"
#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS "0123456789"

/* Names of metadata to properties of the ontology. */
static const struct {
    const char *name;
    const char *property;
} facts[] = {
    { "OVERHEIDop.vergaderjaar", "session" },
    { "OVERHEIDop.dossiernummer", "dossier" },
    { "OVERHEIDop.ondernummer", "number" },
};

bool metadata_is_identifier(const char *text) {
    size_t letters = strspn(text, LETTERS), length = strlen(text);
    if (letters < 2 || text[letters] != '-' || length > 80) return false;
    return strspn(text, LETTERS CAPITALS DIGITS "-") == length &&
           strcspn(text, DIGITS) < length;
}

static bool is_date(const char *text) {
    static const char form[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof form - 1; i++)
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != '-')
            return false;
    return text[sizeof form - 1] == '\0';
}

static const char *copy(Arena *arena, const char *text) {
    return arena_copy(arena, text, strlen(text));
}

/* The property of the ontology that the field is; NULL. */
static const char *property_of(const char *name) {
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (strcmp(name, facts[i].name) == 0) return facts[i].property;
    return NULL;
}

void metadata_take(Metadata *m, Arena *arena, const char *name, const char *content) {
    if (*content == '\0') return;
    if (strcmp(name, "DC.identifier") == 0) {
        if (!m->id && metadata_is_identifier(content)) m->id = copy(arena, content);
    } else if (strcmp(name, "OVERHEIDop.datumBrief") == 0) {
        if (!m->sent && is_date(content)) m->sent = copy(arena, content);
    } else if (strcmp(name, "OVERHEIDop.datumOntvangst") == 0) {
        if (!m->received && is_date(content)) m->received = copy(arena, content);
    } else if (strcmp(name, "DCTERMS.issued") == 0) {
        if (!m->issued && is_date(content)) m->issued = copy(arena, content);
    }
    Told told = { .property = property_of(name),
                  .value = slice_of(copy(arena, content)),
                  .field = slice_of(copy(arena, name)) };
    if (m->told.count < LIMIT_METADATA_FIELDS) vector_push(arena, &m->told, told);
}

const char *metadata_sent(const Metadata *m) {
    return m->sent ? m->sent : m->received;
}

typedef struct {
    Metadata *metadata;
    Arena *arena;
    xmlTextReaderPtr reader;
    bool declares;
} Reading;

static void read_element(Reading *r) {
    xmlChar *name = xmlTextReaderGetAttribute(r->reader, (const xmlChar *)"name");
    xmlChar *content = xmlTextReaderGetAttribute(r->reader, (const xmlChar *)"content");
    char *copies[2] = { NULL, NULL };
    /* The arena may jump: what libxml2 gave must be gone by then. */
    char room[2][512];
    if (name && content && strlen((char *)name) < 512 && strlen((char *)content) < 512) {
        for (size_t i = 0; i < 2; i++) {
            const char *from = (const char *)(i == 0 ? name : content);
            copies[i] = memcpy(room[i], from, strlen(from) + 1);
        }
    }
    xmlFree(name);
    xmlFree(content);
    if (copies[0]) metadata_take(r->metadata, r->arena, copies[0], copies[1]);
}

static void read_all(void *user) {
    Reading *r = user;
    while (!r->declares && xmlTextReaderRead(r->reader) == 1) {
        int type = xmlTextReaderNodeType(r->reader);
        if (type == XML_READER_TYPE_ELEMENT) read_element(r);
        if (type == XML_READER_TYPE_DOCUMENT_TYPE) r->declares = true;
    }
}

void metadata_read(Metadata *m, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics) {
    Slice all = { letter->metadata, letter->metadata_length };
    if (!all.text || all.length == 0) return;
    if (all.length > LIMIT_METADATA_BYTES) {
        diagnose_file(diagnostics, STP_WARNING, letter->name,
                      "its metadata are larger than %u KiB: not read",
                      LIMIT_METADATA_BYTES / 1024);
        return;
    }
    MarkupError error;
    Slice bytes = markup_content(all);
    Reading reading = { m, arena, markup_open(bytes, NULL, &error), false };
    if (!reading.reader) longjmp(*arena_guard(arena), 1);
    bool done = guard_run(arena, read_all, &reading);
    xmlFreeTextReader(reading.reader);
    if (!done) longjmp(*arena_guard(arena), 1);
    if (error.code) {
        diagnose_line(diagnostics, STP_WARNING, letter->name, (unsigned)error.line,
                      "its metadata are malformed from here: %s", error.message);
    } else if (reading.declares) {
        diagnose_file(diagnostics, STP_WARNING, letter->name,
                      "its metadata have a document type: not read");
    }
}
