/* Streams the parts of a document of Word:

       <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Inzet</w:t></w:r></w:p>
       <w:p><w:r><w:t>Nederland steunt</w:t></w:r><w:r><w:t> dit.</w:t></w:r>
            <w:r><w:footnoteReference w:id="2"/></w:r></w:p>
       text   "Inzet\n\nNederland steunt dit.\n\nZie de brief."
       parts   heading, text, note

   What a paragraph is, is known when it ends: by its style, by being in a list, or by
   being all bold and short. Deleted, hidden and repeated text (the fallback of a text
   box) is passed over, and so is what only says what to fill in.

   A header repeats the title or is letterhead: it is furniture, which line rules see, and
   so is a footer. */
#include "docx.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../base/unicode.h"
#include "../base/vector.h"
#include "markup.h"
#include "package.h"
#include "parts.h"

#include <string.h>

/* Titles that no style tells are not longer, in bytes. */
#define TITLE_BYTES 120

/* A style, or the abstract of one. */
typedef struct {
    Slice id, based_on;
    bool heading, item;
} Style;

typedef struct {
    Slice id; /* "f2", "e2": foot- and endnotes are numbered apart */
    Slice text;
    bool placed; /* behind the first paragraph that leads to it */
} Note;

/* The paragraph that is read. */
typedef struct {
    Slice style;
    bool heading, item; /* it says so itself */
    bool plain;         /* some of its text is not bold */
} Paragraph;

/* Paragraphs that follow each other: those of the document, or of a text box. */
typedef struct {
    PartWriter writer;
    VECTOR(Slice) waiting; /* notes that the paragraph leads to */
    Paragraph paragraph;
    bool in_run, hidden, bold; /* of the run */
} Flow;

typedef struct {
    Arena *arena;
    xmlTextReaderPtr reader;
    Flow flow;        /* that is read */
    Flow around;      /* the text box that is read */
    PartWriter boxed; /* text boxes, which wait for the end of the paragraph */
    size_t boxes;     /* open text boxes */
    VECTOR(Style) styles;
    VECTOR(Note) notes;
    bool in_text;       /* in w:t */
    bool placeholder;   /* the content that comes only says what to fill in */
    bool all_furniture; /* a header or footer */
    Slice note;         /* the note that is read; empty: none */
    size_t references;  /* to notes, so far */
    bool too_deep;
} Word;

/* ---- Elements ---- */

static bool is(const char *name, const char *expected) {
    return strcmp(name, expected) == 0;
}

/* The value of an attribute in the namespace of Word, in the arena; empty: none. */
static Slice attribute(const Word *w, const char *name) {
    Slice out = { "", 0 };
    if (xmlTextReaderMoveToFirstAttribute(w->reader) != 1) return out;
    do {
        const char *local = (const char *)xmlTextReaderConstLocalName(w->reader);
        const char *value = (const char *)xmlTextReaderConstValue(w->reader);
        if (local && value && is(local, name))
            out = (Slice){ arena_copy(w->arena, value, strlen(value)), strlen(value) };
    } while (xmlTextReaderMoveToNextAttribute(w->reader) == 1);
    xmlTextReaderMoveToElement(w->reader);
    return out;
}

/* <w:b/> is on, <w:b w:val="0"/> is off. */
static bool is_on(const Word *w) {
    Slice value = attribute(w, "val");
    static const char *const off[] = { "0", "false", "off", "none" };
    for (size_t i = 0; i < sizeof off / sizeof *off; i++)
        if (slice_equal(value, slice_of(off[i]))) return false;
    return true;
}

/* ---- Styles ---- */

/* Names of styles are English in every language of Word; only what it shows is not. */
static bool is_title_name(Slice name) {
    static const char *const names[] = { "heading ", "title", "Title", "subtitle",
                                         "Subtitle" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t length = strlen(names[i]);
        if (name.length >= length && memcmp(name.text, names[i], length) == 0)
            return true;
    }
    return false;
}

static void on_style(Word *w, const char *name) {
    if (is(name, "style") && w->styles.count < LIMIT_STYLES) {
        Style style = { attribute(w, "styleId"), { "", 0 }, false, false };
        vector_push(w->arena, &w->styles, style);
    }
    if (w->styles.count == 0) return;
    Style *style = &w->styles.items[w->styles.count - 1];
    if (is(name, "name") && is_title_name(attribute(w, "val"))) style->heading = true;
    if (is(name, "basedOn")) style->based_on = attribute(w, "val");
    if (is(name, "outlineLvl") && !slice_equal(attribute(w, "val"), slice_of("9")))
        style->heading = true;
    if (is(name, "numId") && !slice_equal(attribute(w, "val"), slice_of("0")))
        style->item = true;
}

static Style *find_style(const Word *w, Slice id) {
    for (size_t i = 0; id.length > 0 && i < w->styles.count; i++)
        if (slice_equal(w->styles.items[i].id, id)) return &w->styles.items[i];
    return NULL;
}

/* A style is what those say that it is based on, too. A chain of them is short. */
static void resolve_styles(Word *w) {
    for (size_t i = 0; i < w->styles.count; i++) {
        Style *style = &w->styles.items[i];
        const Style *base = find_style(w, style->based_on);
        for (int steps = 0; base && steps < 10; steps++) {
            style->heading = style->heading || base->heading;
            style->item = style->item || base->item;
            base = find_style(w, base->based_on);
        }
    }
}

static void apply_style(const Word *w, Slice id, Paragraph *paragraph) {
    const Style *style = find_style(w, id);
    if (!style) return;
    paragraph->heading = paragraph->heading || style->heading;
    paragraph->item = paragraph->item || style->item;
}

/* ---- Paragraphs ---- */

static Slice text_of_part(const Word *w) {
    const PartWriter *p = &w->flow.writer;
    return p->begun ? (Slice){ p->text + p->open.start, p->length - p->open.start }
                    : (Slice){ "", 0 };
}

/* A short line that is bold throughout and ends no sentence. */
static bool looks_like_title(const Word *w) {
    Slice text = text_of_part(w);
    if (w->flow.paragraph.plain || text.length == 0 || text.length > TITLE_BYTES)
        return false;
    return !strchr(".,;:?!", text.text[text.length - 1]);
}

static void add_notes(Word *w) {
    for (size_t i = 0; i < w->flow.waiting.count; i++)
        for (size_t n = 0; n < w->notes.count; n++) {
            Note *note = &w->notes.items[n];
            if (note->placed || !slice_equal(note->id, w->flow.waiting.items[i]))
                continue;
            note->placed = true;
            parts_begin(&w->flow.writer, PART_NOTE, (Slice){ NULL, 0 });
            parts_add(&w->flow.writer, note->text);
            parts_end(&w->flow.writer);
        }
    w->flow.waiting.count = 0;
}

static void end_paragraph(Word *w) {
    Paragraph *paragraph = &w->flow.paragraph;
    apply_style(w, paragraph->style, paragraph);
    PartKind kind = PART_TEXT;
    if (w->all_furniture)
        kind = PART_FURNITURE;
    else if (paragraph->heading || (!paragraph->item && looks_like_title(w)))
        kind = PART_HEADING;
    else if (paragraph->item)
        kind = PART_ITEM;
    w->flow.writer.open.kind = kind;
    parts_end(&w->flow.writer);
    if (w->boxes == 0) parts_move(&w->flow.writer, &w->boxed);
    add_notes(w);
    *paragraph = (Paragraph){ .plain = false };
}

/* A text box stands in a run, and the paragraph around it goes on behind it. A box in a
   box is one with it. */
static void begin_box(Word *w) {
    if (w->boxes++ > 0) return;
    w->around = w->flow;
    w->flow = (Flow){ .writer = w->boxed };
}

/* A box before the first word of the paragraph goes before it. */
static void end_box(Word *w) {
    end_paragraph(w);
    if (--w->boxes > 0) return;
    w->boxed = w->flow.writer;
    w->flow = w->around;
    if (!w->flow.writer.begun) parts_move(&w->flow.writer, &w->boxed);
}

/* The mark of an item is not in its text: one goes before it. */
static void add_text(Word *w, Slice text) {
    if (w->flow.hidden || slice_trim(text).length == 0) {
        if (!w->flow.hidden && text.length > 0) parts_space(&w->flow.writer);
        return;
    }
    if (!w->flow.writer.begun) {
        Paragraph so_far = w->flow.paragraph;
        apply_style(w, so_far.style, &so_far);
        if (so_far.item && !so_far.heading && !w->all_furniture)
            parts_add(&w->flow.writer, slice_of("\u2022 "));
    }
    if (!w->flow.bold) w->flow.paragraph.plain = true;
    parts_add(&w->flow.writer, text);
}

static void begin_run(Word *w) {
    w->flow.in_run = true;
    w->flow.hidden = w->flow.bold = false;
}

static void on_property(Word *w, const char *name) {
    Paragraph *p = &w->flow.paragraph;
    if (is(name, "pStyle")) p->style = attribute(w, "val");
    if (is(name, "outlineLvl") && !slice_equal(attribute(w, "val"), slice_of("9")))
        p->heading = true;
    if (is(name, "numId")) p->item = !slice_equal(attribute(w, "val"), slice_of("0"));
    if (w->flow.in_run && is(name, "vanish")) w->flow.hidden = is_on(w);
    if (w->flow.in_run && is(name, "b")) w->flow.bold = is_on(w);
}

/* Elements whose content is no text of the document. */
static bool is_skipped(const Word *w, const char *name) {
    static const char *const names[] = { "del",       "moveFrom",  "Fallback",
                                         "instrText", "delText",   "sectPr",
                                         "pPrChange", "rPrChange", "binData" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is(name, names[i])) return true;
    return w->placeholder && is(name, "sdtContent");
}

/* "f2" of <w:footnote w:id="2">, and of what leads to it. */
static Slice note_id(const Word *w, const char *name) {
    Slice id = attribute(w, "id");
    return slice_of(arena_format(w->arena, "%c%.*s", name[0], (int)id.length, id.text));
}

static void on_start(Word *w, const char *name) {
    if (is(name, "p")) {
        end_paragraph(w);
        parts_begin(&w->flow.writer, PART_TEXT, (Slice){ NULL, 0 });
    } else if (is(name, "r")) {
        begin_run(w);
    } else if (is(name, "txbxContent")) {
        begin_box(w);
    } else if (is(name, "sdt")) {
        w->placeholder = false;
    } else if (is(name, "showingPlcHdr")) {
        w->placeholder = is_on(w);
    } else if (is(name, "t")) {
        w->in_text = xmlTextReaderIsEmptyElement(w->reader) != 1;
    } else if (is(name, "tab")) {
        if (w->flow.in_run) parts_space(&w->flow.writer);
    } else if (is(name, "br") || is(name, "cr")) {
        parts_line(&w->flow.writer);
    } else if (is(name, "noBreakHyphen")) {
        add_text(w, slice_of("-"));
    } else if (is(name, "footnoteReference") || is(name, "endnoteReference")) {
        if (w->references++ < LIMIT_NOTES)
            vector_push(w->arena, &w->flow.waiting, note_id(w, name));
    } else {
        on_property(w, name);
    }
}

static void on_end(Word *w, const char *name) {
    if (is(name, "p")) end_paragraph(w);
    if (is(name, "t")) w->in_text = false;
    if (is(name, "txbxContent")) end_box(w);
    if (is(name, "r")) w->flow.in_run = w->flow.hidden = w->flow.bold = false;
}

/* ---- Files ---- */

typedef void (*OnStart)(Word *w, const char *name);

/* Reads one file; every element goes to `start`, or to where notes are gathered. */
typedef struct {
    Word *word;
    OnStart start;
    OnStart end; /* NULL: none */
} Pass;

static void read_nodes(void *user) {
    Pass *pass = user;
    Word *w = pass->word;
    int status = xmlTextReaderRead(w->reader);
    while (status == 1) {
        int type = xmlTextReaderNodeType(w->reader);
        const char *name = (const char *)xmlTextReaderConstLocalName(w->reader);
        if (xmlTextReaderDepth(w->reader) > (int)LIMIT_HTML_DEPTH) {
            w->too_deep = true;
            return;
        }
        if (type == XML_READER_TYPE_ELEMENT && is_skipped(w, name)) {
            w->placeholder = false;
            status = xmlTextReaderNext(w->reader);
            continue;
        }
        bool empty = xmlTextReaderIsEmptyElement(w->reader) == 1;
        if (type == XML_READER_TYPE_ELEMENT) pass->start(w, name);
        if ((type == XML_READER_TYPE_END_ELEMENT ||
             (type == XML_READER_TYPE_ELEMENT && empty)) &&
            pass->end)
            pass->end(w, name);
        bool text = type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA ||
                    type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE ||
                    type == XML_READER_TYPE_WHITESPACE;
        if (text && w->in_text)
            add_text(w, slice_of((const char *)xmlTextReaderConstValue(w->reader)));
        status = xmlTextReaderRead(w->reader);
    }
}

/* In footnotes.xml: what is read is kept as the text of a note. Lines between notes have
   a type. */
static void on_note_start(Word *w, const char *name) {
    if (is(name, "footnote") || is(name, "endnote")) {
        bool line = attribute(w, "type").length > 0;
        w->note = line ? (Slice){ "", 0 } : note_id(w, name);
        w->flow.writer.length = w->flow.writer.parts.count = 0;
        w->flow.writer.begun = false;
        parts_begin(&w->flow.writer, PART_NOTE, (Slice){ NULL, 0 });
        return;
    }
    if (is(name, "p"))
        parts_space(&w->flow.writer);
    else if (!is(name, "txbxContent"))
        on_start(w, name);
}

static void on_note_end(Word *w, const char *name) {
    if (is(name, "footnote") || is(name, "endnote")) {
        Slice text = text_of_part(w);
        if (w->note.length > 0 && text.length > 0 && w->notes.count < LIMIT_NOTES) {
            Slice kept = { arena_copy(w->arena, text.text, text.length), text.length };
            vector_push(w->arena, &w->notes, ((Note){ w->note, kept, false }));
        }
        w->flow.waiting.count = 0;
        return;
    }
    if (!is(name, "p") && !is(name, "txbxContent")) on_end(w, name);
}

static StpStatus read_part(Word *w, Slice bytes, const char *file, OnStart start,
                           OnStart end, const StpLetter *letter,
                           Diagnostics *diagnostics) {
    if (!bytes.text || bytes.length == 0) return STP_OK;
    MarkupError error;
    w->reader = markup_open(bytes, NULL, &error);
    if (!w->reader) return STP_NO_MEMORY;
    Pass pass = { w, start, end };
    bool done = guard_run(w->arena, read_nodes, &pass);
    xmlFreeTextReader(w->reader);
    w->reader = NULL;
    w->in_text = w->flow.in_run = w->flow.hidden = w->flow.bold = false;
    if (!done) return STP_NO_MEMORY;
    if (w->too_deep) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "%s has more than %u elements within each other", file,
                      LIMIT_HTML_DEPTH);
        return STP_LIMIT;
    }
    if (!error.code) return STP_OK;
    const char *name = arena_format(w->arena, "%s: %s", letter->name, file);
    return markup_fail(&error, name, bytes, diagnostics);
}

/* Headers or footers, whose names end in a number. */
static StpStatus read_margins(Word *w, const Package *package, const char *begin,
                              const StpLetter *letter, Diagnostics *diagnostics) {
    StpStatus status = STP_OK;
    w->all_furniture = true;
    for (size_t i = 0; i < package->count && status == STP_OK; i++) {
        Slice name = package->files[i].name;
        size_t length = strlen(begin);
        if (name.length < length || memcmp(name.text, begin, length) != 0) continue;
        const char *file = arena_copy(w->arena, name.text, name.length);
        status = read_part(w, package->files[i].bytes, file, on_start, on_end, letter,
                           diagnostics);
    }
    w->all_furniture = false;
    return status;
}

static StpStatus read_word(Word *w, const Package *package, const StpLetter *letter,
                           Diagnostics *diagnostics) {
    static const struct {
        const char *file;
        OnStart start, end;
    } parts[] = {
        { "word/styles.xml", on_style, NULL },
        { "word/footnotes.xml", on_note_start, on_note_end },
        { "word/endnotes.xml", on_note_start, on_note_end },
    };
    StpStatus status = STP_OK;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STP_OK; i++)
        status = read_part(w, package_file(package, parts[i].file), parts[i].file,
                           parts[i].start, parts[i].end, letter, diagnostics);
    resolve_styles(w);
    w->flow.writer = parts_new(w->arena);
    if (status == STP_OK)
        status = read_margins(w, package, "word/header", letter, diagnostics);
    if (status == STP_OK)
        status = read_part(w, package_file(package, "word/document.xml"),
                           "word/document.xml", on_start, on_end, letter, diagnostics);
    end_paragraph(w);
    if (status == STP_OK)
        status = read_margins(w, package, "word/footer", letter, diagnostics);
    return status;
}

/* ---- The whole ---- */

static bool holds(Slice bytes, const char *text) {
    size_t length = strlen(text);
    for (size_t at = 0; at + length <= bytes.length; at++) {
        const char *found =
            memchr(bytes.text + at, text[0], bytes.length - length + 1 - at);
        if (!found) return false;
        at = (size_t)(found - bytes.text);
        if (memcmp(found, text, length) == 0) return true;
    }
    return false;
}

bool docx_is(Slice bytes) {
    return bytes.length > 30 && memcmp(bytes.text, "PK\3\4", 4) == 0 &&
           holds(bytes, "word/document.xml");
}

bool docx_is_old(Slice bytes) {
    return bytes.length > 8 &&
           memcmp(bytes.text, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0;
}

StpStatus docx_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    Package package;
    Slice bytes = { letter->bytes, letter->length };
    if (docx_is_old(bytes)) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "an old document of Word, or one with a password: save it as .docx "
                      "without one");
        return STP_BAD_LETTER;
    }
    StpStatus status =
        package_read(&package, arena, "word/", letter->name, bytes, diagnostics);
    if (status != STP_OK) return status;
    Word word = { .arena = arena,
                  .flow.writer = parts_new(arena),
                  .boxed = parts_new(arena) };
    status = read_word(&word, &package, letter, diagnostics);
    if (status != STP_OK) return status;
    const PartWriter *w = &word.flow.writer;
    *out = (FormatText){
        .name = letter->name,
        .format =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        .text = { w->text, w->length },
        .parts = w->parts.items,
        .part_count = w->parts.count
    };
    if (w->length > 0) return STP_OK;
    diagnose_file(diagnostics, STP_ERROR, letter->name, "document has no text");
    return STP_BAD_LETTER;
}
