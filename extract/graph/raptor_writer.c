/* Turtle and RDF/XML through raptor2, behind a guard: the only user of raptor2 in this
   folder.

   What raptor gets is checked before: IRIs and texts by statement_add, datatypes by
   term_typed. What is left are control characters. In Turtle raptor writes them raw, and
   a lone CR so that nobody can read it back. So each one goes through raptor as a mark
   and its number,

       "eerste regel<CR>"  ->  raptor gets  "eerste regel<U+10FFFD>0000000D"

   and on the way out the mark and the number become the escape \u000D. The mark itself
   goes the same way, so that nothing in a letter can be mistaken for it. XML has no
   escapes for control characters: there they become U+FFFD.

   Bytes go to a handler of our own: raptor's writer to files does not see a full disk. */
#include "writers.h"

#include "../base/iri.h"
#include "../base/memory.h"
#include "../base/raptor_world.h"
#include "sink.h"

#include <stdio.h>
#include <string.h>

#define MARK "\xF4\x8F\xBF\xBD" /* U+10FFFD, a character for private use */
#define MARK_BYTES 4
#define MARK_DIGITS 8
#define REPLACEMENT "\xEF\xBF\xBD"

/* ---- Prefixes ---- */

typedef struct {
    const char *name;
    const char *iri; /* relative: below the base of instances */
} Prefix;

static const Prefix prefixes[] = {
    { "actor", "actor/" },
    { "contribution", "contribution/" },
    { "dcterms", "http://purl.org/dc/terms/" },
    { "doc", "doc/" },
    { "event", "event/" },
    { "foaf", "http://xmlns.com/foaf/0.1/" },
    { "mention", "mention/" },
    { "oa", "http://www.w3.org/ns/oa#" },
    { "org", "http://www.w3.org/ns/org#" },
    { "owl", "http://www.w3.org/2002/07/owl#" },
    { "place", "place/" },
    { "pos", "https://w3id.org/standpunt/def#" },
    { "position", "position/" },
    { "post", "post/" },
    { "prov", "http://www.w3.org/ns/prov#" },
    { "rdfs", "http://www.w3.org/2000/01/rdf-schema#" },
    { "schema", "http://schema.org/" },
    { "skos", "http://www.w3.org/2004/02/skos/core#" },
    { "stance", "stance/" },
    { "topic", "topic/" },
    { "void", "http://rdfs.org/ns/void#" },
    { "wd", "http://www.wikidata.org/entity/" },
    { "xsd", XSD_NAMESPACE },
};
#define PREFIX_COUNT (sizeof prefixes / sizeof *prefixes)

static bool is_relative(const Prefix *prefix) {
    return !strchr(prefix->iri, ':');
}

/* Is the IRI that of the prefix, followed by a key that may stand behind one? */
static bool prefix_fits(const Prefix *prefix, Slice base, Slice iri) {
    size_t length = strlen(prefix->iri);
    if (is_relative(prefix)) {
        if (iri.length < base.length || memcmp(iri.text, base.text, base.length) != 0) {
            return false;
        }
        iri = slice_between(iri.text, base.length, iri.length);
    }
    return iri.length > length && memcmp(iri.text, prefix->iri, length) == 0 &&
           iri_key_is_safe(slice_between(iri.text, length, iri.length));
}

static void mark_prefix(bool used[PREFIX_COUNT], Slice base, Slice iri) {
    for (size_t i = 0; i < PREFIX_COUNT; i++) {
        if (used[i] || !prefix_fits(&prefixes[i], base, iri)) continue;
        used[i] = true;
        return;
    }
}

static void find_prefixes(const StatementList *list, Slice base,
                          bool used[PREFIX_COUNT]) {
    for (size_t i = 0; i < list->statements.count; i++) {
        const Statement *s = &list->statements.items[i];
        mark_prefix(used, base, s->subject);
        mark_prefix(used, base, s->predicate);
        mark_prefix(used, base,
                    s->object.kind == TERM_IRI ? s->object.value : s->object.datatype);
    }
}

/* ---- Output ---- */

typedef struct {
    BufferedSink out;
    size_t mark; /* bytes of a mark and its number seen so far */
    char number[MARK_DIGITS];
    bool unmark;  /* marks become escapes */
    bool refused; /* raptor logged an error */
    bool no_memory;
    char *room; /* for texts with marks */
    size_t room_size;
} Writer;

/* The number of a mark is complete. */
static void put_escape(Writer *w) {
    bool small = memcmp(w->number, "0000", 4) == 0;
    sink_write(&w->out, small ? "\\u" : "\\U", 2);
    sink_write(&w->out, w->number + (small ? 4 : 0), small ? 4 : MARK_DIGITS);
    w->mark = 0;
}

static void put_byte(Writer *w, char byte) {
    if (w->mark >= MARK_BYTES) {
        w->number[w->mark++ - MARK_BYTES] = byte;
        if (w->mark == MARK_BYTES + MARK_DIGITS) put_escape(w);
    } else if (byte == MARK[w->mark]) {
        w->mark++;
    } else {
        sink_write(&w->out, MARK, w->mark); /* another character that begins alike */
        w->mark = 0;
        sink_byte(&w->out, byte);
    }
}

static int on_bytes(void *user, const void *bytes, size_t size, size_t count) {
    Writer *w = user;
    if (!w->unmark) {
        sink_write(&w->out, bytes, size * count);
    } else {
        for (size_t i = 0; i < size * count; i++) put_byte(w, ((const char *)bytes)[i]);
    }
    return (int)count;
}

static int on_byte(void *user, int byte) {
    char c = (char)byte;
    on_bytes(user, &c, 1, 1);
    return 0;
}

static void on_message(void *user, raptor_log_message *message) {
    if (message->level >= RAPTOR_LOG_LEVEL_ERROR) ((Writer *)user)->refused = true;
}

/* ---- Texts ---- */

/* Length of a character at text[i] that raptor must not see: a control character but tab
   and line feed (and CR in XML), or the mark. 0: it may pass. */
static size_t awkward_at(const Writer *w, Slice text, size_t i, uint32_t *c) {
    unsigned char byte = (unsigned char)text.text[i];
    *c = byte;
    if (byte < 0x20) return byte != '\t' && byte != '\n' && (w->unmark || byte != '\r');
    if (byte == 0x7F) return 1;
    if (byte == 0xC2 && (unsigned char)text.text[i + 1] < 0xA0) {
        *c = (unsigned char)text.text[i + 1];
        return 2;
    }
    bool is_mark = byte == 0xF4 && memcmp(text.text + i, MARK, MARK_BYTES) == 0;
    *c = 0x10FFFD;
    return is_mark && w->unmark ? MARK_BYTES : 0;
}

static bool make_room(Writer *w, size_t size) {
    if (size <= w->room_size) return true;
    char *larger = memory_resize(w->room, size);
    if (!larger) {
        w->no_memory = true;
        return false;
    }
    w->room = larger;
    w->room_size = size;
    return true;
}

/* The text as raptor may have it; false when there is no memory. */
static bool prepare_text(Writer *w, Slice *text) {
    size_t awkward = 0;
    uint32_t c;
    for (size_t i = 0; i < text->length; i++) awkward += awkward_at(w, *text, i, &c) > 0;
    if (awkward == 0) return true;
    const size_t each = MARK_BYTES + MARK_DIGITS;
    if (!make_room(w, text->length + awkward * each + 1)) return false;
    size_t length = 0;
    for (size_t i = 0; i < text->length;) {
        size_t bytes = awkward_at(w, *text, i, &c);
        if (bytes == 0) {
            w->room[length++] = text->text[i++];
            continue;
        }
        i += bytes;
        if (w->unmark) {
            length += (size_t)snprintf(w->room + length, each + 1, MARK "%08X", c);
        } else {
            memcpy(w->room + length, REPLACEMENT, strlen(REPLACEMENT));
            length += strlen(REPLACEMENT);
        }
    }
    *text = (Slice){ w->room, length };
    return true;
}

/* ---- Statements ---- */

static const unsigned char *bytes_of(Slice text) {
    return (const unsigned char *)(text.length > 0 ? text.text : "");
}

static raptor_uri *new_uri(raptor_world *world, Slice iri) {
    return raptor_new_uri_from_counted_string(world, bytes_of(iri), iri.length);
}

static raptor_term *new_iri(raptor_world *world, Slice iri) {
    return raptor_new_term_from_counted_uri_string(world, bytes_of(iri), iri.length);
}

static raptor_term *new_object(Writer *w, raptor_world *world, const Term *term) {
    if (term->kind == TERM_IRI) return new_iri(world, term->value);
    Slice text = term->value;
    if (!prepare_text(w, &text)) return NULL;
    raptor_uri *datatype = NULL;
    if (term->datatype.length > 0) {
        datatype = new_uri(world, term->datatype);
        if (!datatype) return NULL;
    }
    Slice language = term->language;
    raptor_term *literal = raptor_new_term_from_counted_literal(
        world, bytes_of(text), text.length, datatype,
        language.length > 0 ? bytes_of(language) : NULL, (unsigned char)language.length);
    if (datatype) raptor_free_uri(datatype);
    return literal;
}

static bool give_statement(Writer *w, raptor_serializer *serializer, const Statement *s) {
    raptor_world *world = raptor_serializer_get_world(serializer);
    raptor_statement statement;
    raptor_statement_init(&statement, world);
    statement.subject = new_iri(world, s->subject);
    statement.predicate = new_iri(world, s->predicate);
    statement.object = new_object(w, world, &s->object);
    bool good = statement.subject && statement.predicate && statement.object;
    if (!good) {
        w->no_memory = true;
    } else {
        good = raptor_serializer_serialize_statement(serializer, &statement) == 0;
    }
    raptor_statement_clear(&statement);
    return good;
}

static raptor_uri *namespace_uri(raptor_world *world, const Prefix *prefix, Slice base) {
    if (!is_relative(prefix)) return new_uri(world, slice_of(prefix->iri));
    raptor_uri *start = new_uri(world, base);
    if (!start) return NULL;
    raptor_uri *uri = raptor_new_uri_from_uri_local_name(
        world, start, (const unsigned char *)prefix->iri);
    raptor_free_uri(start);
    return uri;
}

static bool add_namespaces(raptor_serializer *serializer, const StatementList *list,
                           Slice base) {
    raptor_world *world = raptor_serializer_get_world(serializer);
    bool used[PREFIX_COUNT] = { false };
    find_prefixes(list, base, used);
    for (size_t i = 0; i < PREFIX_COUNT; i++) {
        if (!used[i]) continue;
        raptor_uri *uri = namespace_uri(world, &prefixes[i], base);
        if (!uri) return false;
        int failed = raptor_serializer_set_namespace(
            serializer, uri, (const unsigned char *)prefixes[i].name);
        raptor_free_uri(uri);
        if (failed) return false;
    }
    return true;
}

/* Every statement must be taken: what raptor refuses is an error, never left out in
   silence. */
static bool serialize(Writer *w, raptor_serializer *serializer, raptor_iostream *stream,
                      const StatementList *list, Slice base) {
    if (!add_namespaces(serializer, list, base)) return false;
    if (raptor_serializer_start_to_iostream(serializer, NULL, stream) != 0) return false;
    const Statement *items = list->statements.items;
    size_t given = 0, doubles = 0;
    for (size_t i = 0; i < list->statements.count; i++) {
        if (i > 0 && statement_compare(&items[i - 1], &items[i], false) == 0) {
            doubles++;
        } else if (give_statement(w, serializer, &items[i])) {
            given++;
        }
    }
    return raptor_serializer_serialize_end(serializer) == 0 &&
           given + doubles == list->statements.count;
}

static bool write_with(Writer *w, raptor_world *world, const char *format,
                       const StatementList *list, Slice base) {
    static const raptor_iostream_handler handler = { .version = 2,
                                                     .write_byte = on_byte,
                                                     .write_bytes = on_bytes };
    raptor_iostream *stream = raptor_new_iostream_from_handler(world, w, &handler);
    raptor_serializer *serializer = raptor_new_serializer(world, format);
    bool good = stream && serializer && serialize(w, serializer, stream, list, base);
    if (serializer) raptor_free_serializer(serializer);
    if (stream) raptor_free_iostream(stream);
    return good;
}

static StpStatus write_format(const char *format, bool unmark, const StatementList *list,
                              Slice base, StpSink sink) {
    Writer w = { .unmark = unmark };
    sink_begin(&w.out, sink);
    raptor_world *world = raptor_world_for(&w, on_message);
    bool good = world && write_with(&w, world, format, list, base);
    raptor_world_close(world);
    memory_release(w.room);
    if (w.refused) return STP_BAD_DATA;
    if (!good || w.no_memory) return STP_NO_MEMORY;
    return sink_finish(&w.out);
}

StpStatus write_turtle(const StatementList *list, Slice base, StpSink sink) {
    return write_format("turtle", true, list, base, sink);
}

StpStatus write_rdfxml(const StatementList *list, Slice base, StpSink sink) {
    return write_format("rdfxml-abbrev", false, list, base, sink);
}
