/* Results of a SPARQL query as CSV or TSV (SPARQL 1.1 Query Results CSV and TSV Formats):
   the first line names the variables, each other line is a solution.

       item,itemLabel,altLabel,class,sitelinks             ?item <TAB> ?itemLabel …
       http://www.wikidata.org/entity/Q31,België,,…        <http://…/Q31> <TAB>
   "België"@nl

   CSV has bare texts, TSV has terms as Turtle writes them. Rows of one item stand
   together: the query says ORDER BY ?item. */
#include "import.h"

#include "../base/ntriples.h"
#include "../vocabulary/iris.h"

#include <string.h>

/* Columns that are known; others are passed over. */
typedef enum {
    COLUMN_ITEM,
    COLUMN_LABEL,
    COLUMN_ALIAS,
    COLUMN_ALIASES, /* several, with ', ' between them, as the label service gives them */
    COLUMN_CLASS,
    COLUMN_SITELINKS,
    COLUMN_LANGUAGE, /* of label and alias, where the term has none */
    COLUMN_OTHER
} Column;

static const struct {
    const char *name;
    Column column;
} columns[] = {
    { "item", COLUMN_ITEM },           { "itemLabel", COLUMN_LABEL },
    { "label", COLUMN_LABEL },         { "itemAltLabel", COLUMN_ALIASES },
    { "altLabel", COLUMN_ALIAS },      { "alias", COLUMN_ALIAS },
    { "class", COLUMN_CLASS },         { "type", COLUMN_CLASS },
    { "sitelinks", COLUMN_SITELINKS }, { "language", COLUMN_LANGUAGE },
    { "lang", COLUMN_LANGUAGE },
};

#define MAX_COLUMNS 64

typedef struct {
    Slice text;
    Slice language;
} Cell;

typedef struct {
    Source *source;
    bool tabs; /* TSV */
    Column header[MAX_COLUMNS];
    size_t width;
    char *line; /* what is left of it; ends in NUL */
    char *end;
    Cell cells[MAX_COLUMNS];
    size_t count;
} Table;

/* ---- Cells ---- */

/* A cell of CSV, whose quotes are undone on the spot. False: it is not closed. */
static bool read_bare(Table *t, Cell *cell) {
    char *out = t->line;
    cell->text.text = out;
    if (*t->line != '"') {
        size_t length = strcspn(t->line, ",");
        cell->text.length = length;
        t->line += length;
        return true;
    }
    for (t->line++;; t->line++) {
        if (t->line == t->end) return false;
        if (*t->line == '"' && t->line[1] != '"') break;
        if (*t->line == '"') t->line++;
        *out++ = *t->line;
    }
    t->line++;
    cell->text.length = (size_t)(out - cell->text.text);
    return t->line == t->end || *t->line == ',';
}

/* A cell of TSV: <iri>, "text"@nl, "text"^^<type>, 12, or nothing. */
static bool read_term(Table *t, Cell *cell) {
    size_t length = strcspn(t->line, "\t");
    const char *term = t->line;
    t->line += length;
    if (*term != '<' && *term != '"') {
        cell->text = (Slice){ term, length };
        return true;
    }
    char *triple =
        arena_format(t->source->item->arena, "<x:s> <x:p> %.*s .", (int)length, term);
    NtTriple read;
    if (ntriples_read(triple, strlen(triple), &read) != NT_TRIPLE) return false;
    *cell = (Cell){ read.object, read.language };
    return true;
}

/* All cells of a line. False: they are not well formed, or not as many as variables. */
static bool read_cells(Table *t, StreamLine line) {
    t->line = line.text;
    t->end = line.text + line.length;
    t->count = 0;
    if (utf8_valid_prefix(line.text, line.length) < line.length) return false;
    for (;;) {
        Cell *cell = &t->cells[t->count];
        *cell = (Cell){ { NULL, 0 }, { NULL, 0 } };
        if (t->count == MAX_COLUMNS ||
            !(t->tabs ? read_term(t, cell) : read_bare(t, cell)))
            return false;
        t->count++;
        if (t->line >= t->end) break;
        t->line++;
    }
    return t->width == 0 || t->count == t->width;
}

/* ---- The header ---- */

static Column column_of(Slice name) {
    if (name.length > 0 && name.text[0] == '?')
        name = slice_between(name.text, 1, name.length);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (slice_is(name, columns[i].name)) return columns[i].column;
    return COLUMN_OTHER;
}

static bool has_column(const Table *t, Column column) {
    for (size_t i = 0; i < t->width; i++)
        if (t->header[i] == column) return true;
    return false;
}

static bool header_failed(const Table *t, const char *message) {
    diagnose_line(import_diagnostics(t->source->import), STP_ERROR, t->source->path, 1,
                  "%s", message);
    return false;
}

static bool read_header(Table *t) {
    StreamLine line;
    if (!stream_line(t->source->stream, &line)) return header_failed(t, "has no header");
    if (line.length >= 3 && memcmp(line.text, "\xEF\xBB\xBF", 3) == 0) {
        line.text += 3;
        line.length -= 3;
    }
    t->tabs = memchr(line.text, '\t', line.length) || line.text[0] == '?';
    if (!read_cells(t, line)) return header_failed(t, "is no header of a table");
    for (size_t i = 0; i < t->count; i++) t->header[i] = column_of(t->cells[i].text);
    t->width = t->count;
    if (!has_column(t, COLUMN_ITEM)) return header_failed(t, "has no column 'item'");
    if (!has_column(t, COLUMN_LABEL))
        return header_failed(t, "has no column 'itemLabel' or 'label'");
    if (!has_column(t, COLUMN_CLASS))
        return header_failed(t, "has no column 'class' or 'type'");
    if (import_min_sitelinks(t->source->import) > 0 && !has_column(t, COLUMN_SITELINKS))
        return header_failed(t, "has no column 'sitelinks', which is asked for");
    return true;
}

/* ---- Rows ---- */

static const Cell *cell_of(const Table *t, Column column) {
    for (size_t i = 0; i < t->width; i++)
        if (t->header[i] == column) return &t->cells[i];
    return NULL;
}

static void add_aliases(Item *item, Slice text, Slice language) {
    size_t start = 0;
    for (size_t i = 0; i <= text.length; i++) {
        bool here = i == text.length || (text.text[i] == ',' && i + 1 < text.length &&
                                         text.text[i + 1] == ' ');
        if (!here) continue;
        item_add_name(item, slice_between(text.text, start, i), language, false);
        start = i + 1;
    }
}

static void take_row(const Table *t) {
    Item *item = t->source->item;
    const Cell *said = cell_of(t, COLUMN_LANGUAGE);
    for (size_t i = 0; i < t->width; i++) {
        Slice text = t->cells[i].text, language = t->cells[i].language;
        if (language.length == 0 && said) language = said->text;
        uint32_t number = item_number(text);
        switch (t->header[i]) {
        case COLUMN_LABEL: item_add_name(item, text, language, true); break;
        case COLUMN_ALIAS: item_add_name(item, text, language, false); break;
        case COLUMN_ALIASES: add_aliases(item, text, language); break;
        case COLUMN_CLASS:
            if (number != 0 && text.text[0] != 'Q')
                text = slice_between(text.text, strlen(IRI_WIKIDATA), text.length);
            item_add_class(item, text);
            break;
        case COLUMN_SITELINKS:
            item->counted = true;
            item->sitelinks = import_decimal(text);
            break;
        default: break;
        }
    }
}

bool read_table(Source *source) {
    Table *t = ARENA_NEW(import_arena(source->import), Table);
    Item *item = source->item;
    StreamLine line;
    t->source = source;
    item_clear(item);
    if (!read_header(t)) return false;
    while (stream_line(source->stream, &line)) {
        if (line.length == 0) continue;
        if (!read_cells(t, line)) {
            import_wrong_line(source, "not a row with a cell for each variable");
            continue;
        }
        uint32_t number = item_number(cell_of(t, COLUMN_ITEM)->text);
        if (number == 0) {
            import_wrong_line(source, "'item' is no item of Wikidata");
            continue;
        }
        if (number != item->wikidata) {
            if (item->wikidata != 0 && !import_item(source)) return true;
            item_clear(item);
            item->wikidata = number;
            if (t->tabs) read_cells(t, line);
        }
        take_row(t);
    }
    if (item->wikidata != 0 && !stream_problem(source->stream)) import_item(source);
    return true;
}
