/* Streams a publication and writes its parts. formats/elements.c says what each element
   is.

       <li><li.nr>a.</li.nr><al>De Raad komt<?x?>t.<noot><noot.nr>1</noot.nr>
           <noot.al>Zie.</noot.al></noot> Dit</al></li>
       text   "a. De Raad komtt. Dit\n\n1 Zie."
       parts   item, note

   Whether an element begins a part is only known when text comes: 'li' and the 'al' in it
   begin one. A note goes to a writer of its own and is moved behind the part that it
   interrupts when that one ends. */
#include "xml.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "elements.h"
#include "markup.h"
#include "metadata.h"
#include "parts.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <stdio.h>
#include <string.h>

/* How often an element of a name came in the element around it. */
typedef struct {
    const char *name;
    uint32_t count;
} Count;

typedef struct {
    const char *name; /* of libxml2, the same address for the same name */
    uint32_t number;  /* among those of its name */
    const Element *element;
    ElementRole role; /* that of `element`, or words in a whole */
    PartKind kind;    /* of the text in it */
    bool block;       /* its text is a part of its own */
    bool spaced_name; /* is in a namespace: XPath asks for its local name */
    VECTOR(Count) children;
} Frame;

/* The text of the letter, or of the notes that wait. */
typedef struct {
    PartWriter writer;
    bool fresh; /* the next text begins a part */
    bool label; /* the next part goes on with the label before it */
    bool item;  /* the next part is the first of an item */
} Stream;

typedef struct {
    Arena *arena;
    xmlTextReaderPtr reader;
    Slice bytes;
    Metadata metadata;
    const char *day; /* by an element with a date; NULL */
    Frame frames[LIMIT_XML_DEPTH];
    size_t depth;
    Stream streams[2]; /* text, notes */
    size_t note;       /* frames that were open when the note began; 0: in none */
    size_t skipped;    /* the same of what is skipped */
    bool asked;        /* the next text is the number of a question or answer */
    MarkupError error; /* of ours */
    bool too_much;     /* it is that of a limit */
} Xml;

static const char no_publication[] =
    "expected 'officiele-publicatie', or 'kamerwrk' of before 2010";

static Stream *stream(Xml *x) {
    return &x->streams[x->note ? 1 : 0];
}

static void refuse(Xml *x, bool limit, const char *message) {
    if (x->error.code) return;
    x->error =
        (MarkupError){ .code = -1, .line = xmlTextReaderGetParserLineNumber(x->reader) };
    snprintf(x->error.message, sizeof x->error.message, "%s", message);
    x->too_much = limit;
}

/* ---- Parts ---- */

/* The innermost element whose text is a part of its own; the root at last. */
static const Frame *block(const Xml *x) {
    size_t i = x->depth - 1;
    while (i > 0 && !x->frames[i].block) i--;
    return &x->frames[i];
}

static Slice path_of(const Xml *x, const Frame *frame) {
    char step[160];
    size_t length = 0, room = 64;
    char *path = arena_alloc(x->arena, room);
    for (const Frame *f = x->frames; f <= frame; f++) {
        const char *form =
            f->spaced_name ? "/*[local-name()='%.100s'][%u]" : "/%.100s[%u]";
        size_t size = (size_t)snprintf(step, sizeof step, form, f->name, f->number);
        if (length + size > room) {
            room = (length + size) * 2;
            path = arena_grow(x->arena, path, length, room);
        }
        memcpy(path + length, step, size);
        length += size;
    }
    return (Slice){ path, length };
}

/* Ends the part; notes that it held follow it. */
static void end_part(Xml *x) {
    Stream *s = stream(x);
    parts_end(&s->writer);
    s->fresh = true;
    if (!x->note) parts_move(&s->writer, &x->streams[1].writer);
}

/* Begins a part where one is due. Of the parts in an item only the first is one. */
static void begin_part(Xml *x) {
    Stream *s = stream(x);
    if (!s->fresh) return;
    s->fresh = false;
    const Frame *f = block(x);
    PartKind kind = x->asked ? PART_HEADING : f->kind;
    if (kind == PART_ITEM && !s->item) kind = PART_TEXT;
    parts_begin(&s->writer, kind, path_of(x, f));
    bool marked = x->frames[x->depth - 1].role == ELEMENT_LABEL;
    if (kind == PART_ITEM && !marked) parts_add(&s->writer, slice_of("\u2022 "));
    s->item = false;
}

/* 'Vraag' before '1': the name of the element in which the number stands. */
static void add_asked(Xml *x, Slice text) {
    const Frame *f = &x->frames[x->depth - 1];
    if (x->depth > 1 && text.text[0] >= '0' && text.text[0] <= '9') {
        const char *name = f[-1].element->name;
        char first[2] = { (char)(name[0] - 'a' + 'A'), '\0' };
        parts_add(&stream(x)->writer, slice_of(first));
        parts_add(&stream(x)->writer, slice_of(name + 1));
        parts_space(&stream(x)->writer);
    }
    x->asked = false;
}

static void on_text(Xml *x, const char *bytes) {
    if (x->skipped || x->depth == 0 || !bytes) return;
    Slice text = slice_of(bytes), trimmed = slice_trim(text);
    Stream *s = stream(x);
    if (trimmed.length > 0) {
        begin_part(x);
        if (x->asked) add_asked(x, trimmed);
        s->label = false;
    } else if (s->fresh) {
        return;
    }
    parts_add(&s->writer, text);
}

/* ---- Elements ---- */

static uint32_t count_child(Xml *x, const char *name) {
    if (x->depth == 0) return 1;
    Frame *parent = &x->frames[x->depth - 1];
    for (size_t i = 0; i < parent->children.count; i++)
        if (parent->children.items[i].name == name)
            return ++parent->children.items[i].count;
    if (parent->children.count == LIMIT_XML_NAMES)
        refuse(x, true, "too many different elements in one element");
    Count first = { name, 1 };
    vector_push(x->arena, &parent->children, first);
    return 1;
}

static PartKind kind_in(const Frame *parent, const Element *element) {
    PartKind around = parent ? parent->kind : PART_TEXT;
    if (element->kind < 0) return around;
    if (around == PART_NOTE) return around;
    bool prose = element->kind == PART_TEXT || element->kind == PART_ITEM;
    return around == PART_QUESTION && prose ? around : (PartKind)element->kind;
}

static ElementRole role_in(const Frame *parent, ElementRole role) {
    bool whole = parent && parent->role == ELEMENT_WHOLE;
    bool breaks = role == ELEMENT_PART || role == ELEMENT_LINE || role == ELEMENT_LABEL ||
                  role == ELEMENT_LEAD || role == ELEMENT_WHOLE;
    return whole && breaks ? ELEMENT_WORDS : role;
}

/* A part begins, unless the label before it still waits for its text. */
static void start_part(Xml *x) {
    Stream *s = stream(x);
    if (s->label) {
        s->label = false;
        parts_space(&s->writer);
    } else {
        end_part(x);
    }
}

static void start_role(Xml *x, Frame *f, const Frame *parent) {
    switch (f->role) {
    case ELEMENT_SKIP: x->skipped = x->depth; break;
    case ELEMENT_NOTE:
        if (x->note) break;
        x->note = x->depth;
        x->streams[1].fresh = true;
        x->streams[1].label = false;
        break;
    case ELEMENT_LABEL:
    case ELEMENT_LEAD: end_part(x); break;
    case ELEMENT_ASKED:
    case ELEMENT_WHOLE:
    case ELEMENT_PART: start_part(x); break;
    case ELEMENT_LINE: parts_line(&stream(x)->writer); break;
    case ELEMENT_WORDS:
        parts_space(&stream(x)->writer);
        if (parent && parent->role == ELEMENT_ASKED && strcmp(f->name, "nr") == 0) {
            end_part(x);
            x->asked = true;
        }
        break;
    case ELEMENT_INLINE: break;
    }
    if (f->kind == PART_ITEM && f->element->kind == PART_ITEM && f->role == ELEMENT_PART)
        stream(x)->item = true;
}

static void on_end(Xml *x) {
    const Frame *f = &x->frames[x->depth - 1];
    if (x->skipped) {
        if (x->skipped == x->depth) x->skipped = 0;
        x->depth--;
        return;
    }
    Stream *s = stream(x);
    switch (f->role) {
    case ELEMENT_LABEL: s->label = s->writer.begun; break;
    case ELEMENT_ASKED:
    case ELEMENT_WHOLE:
    case ELEMENT_PART: end_part(x); break;
    case ELEMENT_NOTE:
        if (x->note != x->depth) break;
        parts_end(&s->writer);
        x->note = 0;
        if (!x->streams[0].writer.begun) end_part(x);
        break;
    case ELEMENT_WORDS:
        parts_space(&s->writer);
        if (x->depth > 1 && f[-1].role == ELEMENT_ASKED && strcmp(f->name, "nr") == 0)
            end_part(x);
        x->asked = false;
        break;
    default: break;
    }
    x->depth--;
}

/* ---- Attributes ---- */

/* An attribute of the element, copied: short ones only. False when it has none. */
static bool attribute(const Xml *x, const char *name, char out[512]) {
    xmlChar *value = xmlTextReaderGetAttribute(x->reader, (const xmlChar *)name);
    bool fits = value && strlen((char *)value) < 512;
    if (fits) memcpy(out, value, strlen((char *)value) + 1);
    xmlFree(value);
    return fits;
}

static void read_attributes(Xml *x, const char *element) {
    char name[512], value[512];
    if (!xmlTextReaderHasAttributes(x->reader)) return;
    if (strcmp(element, "meta") == 0) {
        if (attribute(x, "name", name) && attribute(x, "content", value))
            metadata_take(&x->metadata, x->arena, name, value);
    } else if (attribute(x, "isodatum", value) && !x->day) {
        Metadata day = { 0 };
        metadata_take(&day, x->arena, "DCTERMS.issued", value);
        x->day = day.issued;
    } else if (attribute(x, "doc", value) && metadata_is_identifier(value)) {
        Told told = { .property = "references",
                      .value = slice_of(arena_copy(x->arena, value, strlen(value))),
                      .document = true };
        vector_push(x->arena, &x->metadata.told, told);
    }
}

static void on_start(Xml *x) {
    const char *name = (const char *)xmlTextReaderConstLocalName(x->reader);
    if (x->depth == 0 && !element_is_root(name)) {
        char message[160];
        snprintf(message, sizeof message, "unknown root element '%.60s': %s", name,
                 no_publication);
        refuse(x, false, message);
        return;
    }
    if (x->depth == LIMIT_XML_DEPTH) {
        refuse(x, true, "too many elements within elements");
        return;
    }
    uint32_t number = count_child(x, name);
    const Frame *parent = x->depth ? &x->frames[x->depth - 1] : NULL;
    Frame *f = &x->frames[x->depth++];
    const Element *element = element_named(name);
    *f = (Frame){ .name = name, .number = number, .element = element };
    f->role = role_in(parent, element->role);
    f->kind = kind_in(parent, element);
    f->spaced_name = xmlTextReaderConstNamespaceUri(x->reader) != NULL;
    f->block = f->role == ELEMENT_PART || f->role == ELEMENT_WHOLE ||
               f->role == ELEMENT_ASKED || f->role == ELEMENT_NOTE ||
               f->role == ELEMENT_LABEL;
    bool empty = xmlTextReaderIsEmptyElement(x->reader) == 1;
    read_attributes(x, name);
    if (!x->skipped) start_role(x, f, parent);
    if (empty) on_end(x);
}

/* ---- The whole ---- */

/* Where a document type is named but not read, names of characters are those of HTML. */
static void on_entity(Xml *x) {
    const htmlEntityDesc *known = htmlEntityLookup(xmlTextReaderConstName(x->reader));
    char bytes[8] = { 0 };
    if (!known) {
        refuse(x, false, "unknown entity");
        return;
    }
    xmlCopyCharMultiByte((xmlChar *)bytes, (int)known->value);
    on_text(x, bytes);
}

static void read_node(Xml *x) {
    switch (xmlTextReaderNodeType(x->reader)) {
    case XML_READER_TYPE_ELEMENT: on_start(x); break;
    case XML_READER_TYPE_END_ELEMENT: on_end(x); break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        on_text(x, (const char *)xmlTextReaderConstValue(x->reader));
        break;
    case XML_READER_TYPE_ENTITY_REFERENCE: on_entity(x); break;
    case XML_READER_TYPE_DOCUMENT_TYPE:
        if (markup_declares(x->reader))
            refuse(x, false, "the letter declares entities of its own");
        break;
    default: break;
    }
}

static void read_all(void *user) {
    Xml *x = user;
    while (!x->error.code && xmlTextReaderRead(x->reader) == 1) read_node(x);
}

bool xml_is(Slice bytes) {
    char name[64];
    static const char *const begins[] = { "<?xml", "<\0?\0x\0m\0l", "\0<\0?\0x\0m\0l" };
    static const size_t lengths[] = { 5, 9, 10 };
    Slice content = markup_content(bytes);
    bool mark = content.length > 2 && (memcmp(content.text, "\xFF\xFE", 2) == 0 ||
                                       memcmp(content.text, "\xFE\xFF", 2) == 0);
    if (mark) content = slice_between(content.text, 2, content.length);
    for (size_t i = 0; i < 3; i++)
        if (content.length >= lengths[i] &&
            memcmp(content.text, begins[i], lengths[i]) == 0)
            return true;
    markup_root(bytes, name);
    return element_is_root(name);
}

static StpStatus finish(FormatText *out, Xml *x, const StpLetter *letter,
                        Diagnostics *diagnostics) {
    x->depth = x->note = 0;
    parts_end(&x->streams[1].writer);
    end_part(x);
    const PartWriter *w = &x->streams[0].writer;
    const Metadata *m = &x->metadata;
    const char *sent = metadata_sent(m);
    *out = (FormatText){ .name = letter->name,
                         .format = "application/xml",
                         .text = { w->text, w->length },
                         .parts = w->parts.items,
                         .part_count = w->parts.count,
                         .id = m->id,
                         .date = sent     ? sent
                                 : x->day ? x->day
                                          : m->issued,
                         .told = m->told.items,
                         .told_count = m->told.count };
    if (w->length > LIMIT_LETTER_BYTES) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "letter is larger than %u MiB", LIMIT_LETTER_BYTES / (1024 * 1024));
        return STP_LIMIT;
    }
    if (w->length > 0) return STP_OK;
    diagnose_file(diagnostics, STP_ERROR, letter->name, "letter is empty");
    return STP_BAD_LETTER;
}

StpStatus xml_read(FormatText *out, Arena *arena, const StpLetter *letter,
                   Diagnostics *diagnostics) {
    Slice bytes = markup_content((Slice){ letter->bytes, letter->length });
    if (letter->length > LIMIT_LETTER_BYTES) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "letter is larger than %u MiB", LIMIT_LETTER_BYTES / (1024 * 1024));
        return STP_LIMIT;
    }
    Xml *x = ARENA_NEW(arena, Xml);
    *x = (Xml){ .arena = arena, .bytes = bytes };
    for (size_t i = 0; i < 2; i++)
        x->streams[i] = (Stream){ .writer = parts_new(arena), .fresh = true };
    MarkupError error;
    x->reader = markup_open(bytes, letter->encoding, &error);
    if (!x->reader) return STP_NO_MEMORY;
    bool done = guard_run(arena, read_all, x);
    xmlFreeTextReader(x->reader);
    if (!done) return STP_NO_MEMORY;
    if (error.code) x->too_much = false;
    const MarkupError *told = error.code ? &error : &x->error;
    if (told->code) {
        StpStatus status = markup_fail(told, letter->name, bytes, diagnostics);
        return x->too_much ? STP_LIMIT : status;
    }
    return finish(out, x, letter, diagnostics);
}
