/* Answers to statements.

   Example. In the row of 'BSPT' the column `wikidata` says Q1. When no entry has that
   link yet, the row becomes an entry

       actor:bspt a org:Organization ; skos:prefLabel "BSPT"@nl ;
           dcterms:source "reviewed" ; owl:sameAs wd:Q1 .

   and when actor/baltic-sea-project-team has it, or an earlier row made that, 'BSPT' is
   one more name of it. */
#include "review.h"

#include "../base/csv.h"
#include "../base/iri.h"
#include "../graph/terms.h"

#include <string.h>

#define RDF_TYPE "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
#define SOURCE "reviewed"
#define LABEL_LANGUAGE "nl"

enum { LABEL, TYPE, KEY, ENTITY, WIKIDATA, COLUMNS };

static const char *const titles[COLUMNS] = { [LABEL] = "label",
                                             [TYPE] = "type",
                                             [KEY] = "key",
                                             [ENTITY] = "entity",
                                             [WIKIDATA] = "wikidata" };

/* A link that the vocabulary has, or that a row has made. */
typedef struct {
    Slice key;
    Slice item;
} Linked;

typedef struct {
    StatementList *list;
    const Vocabulary *vocabulary;
    const SourceText *table;
    Diagnostics *diagnostics;
    size_t columns[COLUMNS]; /* number of the field that has it */
    CsvRecord record;
    VECTOR(Linked) linked; /* by rows before this one */
} Accepting;

/* ---- Messages ---- */

static const CsvField *field_of(const Accepting *a, int column) {
    return &a->record.items[a->columns[column]];
}

static Slice text_of(const Accepting *a, int column) {
    return slice_trim(field_of(a, column)->text);
}

/* Reports what is wrong with a field; false. */
static bool wrong(const Accepting *a, int column, const char *before, Slice what,
                  const char *after, Slice more) {
    diagnose(a->diagnostics, STP_ERROR, a->table, field_of(a, column)->offset, NULL,
             "%s'%.*s'%s%.*s", before, (int)what.length, what.text, after,
             (int)more.length, more.text);
    return false;
}

static const Slice nothing = { "", 0 };

/* ---- Identifiers ---- */

static bool strip(Slice *text, const char *start) {
    size_t length = strlen(start);
    if (text->length < length || memcmp(text->text, start, length) != 0) return false;
    *text = slice_between(text->text, length, text->length);
    return true;
}

/* "Q42" from "Q42" or the address of its page or entity. */
static bool item_of(Slice text, Slice *out) {
    static const char *const starts[] = { "http://www.wikidata.org/entity/",
                                          "https://www.wikidata.org/entity/",
                                          "https://www.wikidata.org/wiki/" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strip(&text, starts[i])) break;
    *out = text;
    if (text.length < 2 || text.length > 12 || text.text[0] != 'Q' ||
        text.text[1] < '1' || text.text[1] > '9')
        return false;
    for (size_t i = 2; i < text.length; i++)
        if (text.text[i] < '0' || text.text[i] > '9') return false;
    return true;
}

static Slice item_of_link(Slice iri) {
    strip(&iri, WIKIDATA_ENTITY);
    return iri;
}

/* Key of the entry with this item; empty. */
static Slice entry_with(const Accepting *a, Slice item) {
    const Vocabulary *v = a->vocabulary;
    for (size_t i = 0; i < v->link_count; i++)
        if (slice_equal(item_of_link(v->links[i].iri), item))
            return v->entities[v->links[i].entity].key;
    for (size_t i = 0; i < a->linked.count; i++)
        if (slice_equal(a->linked.items[i].item, item)) return a->linked.items[i].key;
    return nothing;
}

/* The item of an entry; empty. */
static Slice item_of_entry(const Accepting *a, Slice key) {
    const Vocabulary *v = a->vocabulary;
    uint32_t entity = vocabulary_entity(v, key);
    for (size_t i = 0; i < v->link_count && entity != NONE; i++)
        if (v->links[i].entity == entity) return item_of_link(v->links[i].iri);
    for (size_t i = 0; i < a->linked.count; i++)
        if (slice_equal(a->linked.items[i].key, key)) return a->linked.items[i].item;
    return nothing;
}

/* ---- Statements ---- */

static void say(Accepting *a, Slice key, const char *property, Term object) {
    const Vocabulary *v = a->vocabulary;
    uint32_t known = vocabulary_property(v, slice_of(property));
    if (known == NONE) return;
    Slice subject = slice_of(arena_format(a->list->arena, "%.*s%.*s", (int)v->base.length,
                                          v->base.text, (int)key.length, key.text));
    statement_add(a->list, term_iri(subject), term_iri(v->properties[known].iri), object,
                  nothing);
}

static void say_class(Accepting *a, Slice key, uint32_t class) {
    const Vocabulary *v = a->vocabulary;
    Slice subject = slice_of(arena_format(a->list->arena, "%.*s%.*s", (int)v->base.length,
                                          v->base.text, (int)key.length, key.text));
    statement_add(a->list, term_iri(subject), term_iri(slice_of(RDF_TYPE)),
                  term_iri(v->classes[class].iri), nothing);
}

static void say_link(Accepting *a, Slice key, Slice item) {
    char *iri =
        arena_format(a->list->arena, WIKIDATA_ENTITY "%.*s", (int)item.length, item.text);
    say(a, key, "sameAs", term_iri(slice_of(iri)));
    vector_push(a->list->arena, &a->linked, ((Linked){ key, item }));
}

static void say_name(Accepting *a, Slice key, const char *property) {
    say(a, key, property, term_language(text_of(a, LABEL), slice_of(LABEL_LANGUAGE)));
    say(a, key, "source", term_literal(slice_of(SOURCE)));
}

/* ---- Rows ---- */

/* What a row asks for. */
typedef struct {
    uint32_t class;
    Slice item; /* empty */
    Slice key;  /* of the entry that gets the name */
    bool is_new;
} Answer;

/* Has the name another owner, which would leave it as ambiguous as it was? */
static bool name_is_free(const Accepting *a, Slice key) {
    const Vocabulary *v = a->vocabulary;
    Slice label = text_of(a, LABEL);
    for (size_t n = 0; n < v->name_count; n++)
        if (slice_equal(v->names[n].text, label) &&
            !slice_equal(v->entities[v->names[n].entity].key, key))
            return wrong(a, LABEL, "", label, " would stay ambiguous: it is a name of ",
                         v->entities[v->names[n].entity].key);
    return true;
}

static bool read_class(const Accepting *a, Answer *answer) {
    answer->class = vocabulary_class(a->vocabulary, text_of(a, TYPE));
    if (answer->class != NONE) return true;
    return wrong(a, TYPE, "no class ", text_of(a, TYPE), " in the vocabulary", nothing);
}

static bool read_item(const Accepting *a, Answer *answer) {
    Slice text = text_of(a, WIKIDATA);
    if (text.length == 0 || item_of(text, &answer->item)) return true;
    return wrong(a, WIKIDATA, "", text, " is no identifier of Wikidata: Q and a number",
                 nothing);
}

/* The entry that is named, or has the item. */
static bool find_entry(const Accepting *a, Answer *answer) {
    Slice named = text_of(a, ENTITY);
    Slice owner = answer->item.length ? entry_with(a, answer->item) : nothing;
    if (named.length > 0) {
        char *base = arena_copy(a->list->arena, a->vocabulary->base.text,
                                a->vocabulary->base.length);
        strip(&named, base);
        if (vocabulary_entity(a->vocabulary, named) == NONE)
            return wrong(a, ENTITY, "no entry ", named, " in the vocabulary", nothing);
        if (owner.length > 0 && !slice_equal(owner, named))
            return wrong(a, WIKIDATA, "", answer->item, " is the item of ", owner);
    }
    answer->key = named.length ? named : owner.length ? owner : text_of(a, KEY);
    answer->is_new = named.length == 0 && owner.length == 0;
    Slice item = answer->is_new ? nothing : item_of_entry(a, answer->key);
    if (item.length > 0 && answer->item.length > 0 && !slice_equal(item, answer->item))
        return wrong(a, WIKIDATA, "", answer->key, " has another item: ", item);
    return true;
}

/* "actor/congo": the id space of the class and a key. */
static bool key_fits(const Accepting *a, const Answer *answer) {
    Slice space = a->vocabulary->classes[answer->class].id_space, key = answer->key;
    bool fits = space.length > 0 && key.length > space.length + 1 &&
                memcmp(key.text, space.text, space.length) == 0 &&
                key.text[space.length] == '/' &&
                iri_key_is_safe(slice_between(key.text, space.length + 1, key.length));
    if (!fits)
        return wrong(a, KEY, "", key, " is no key for the class ", text_of(a, TYPE));
    if (vocabulary_entity(a->vocabulary, key) != NONE)
        return wrong(a, KEY, "", key, " is an entry: say so in the column entity",
                     nothing);
    return true;
}

static bool accept_row(Accepting *a) {
    Answer answer = { 0 };
    if (text_of(a, ENTITY).length == 0 && text_of(a, WIKIDATA).length == 0) return true;
    if (text_of(a, LABEL).length == 0)
        return wrong(a, LABEL, "the column ", slice_of("label"), " is empty", nothing);
    if (!read_class(a, &answer) || !read_item(a, &answer) || !find_entry(a, &answer) ||
        (answer.is_new && !key_fits(a, &answer)) || !name_is_free(a, answer.key))
        return false;
    if (answer.is_new) say_class(a, answer.key, answer.class);
    say_name(a, answer.key, answer.is_new ? "prefLabel" : "altLabel");
    if (answer.item.length > 0 && item_of_entry(a, answer.key).length == 0)
        say_link(a, answer.key, answer.item);
    return true;
}

/* ---- The table ---- */

/* Finds the columns by their titles. */
static bool read_titles(Accepting *a) {
    for (int column = 0; column < COLUMNS; column++) {
        size_t i = 0;
        while (i < a->record.count &&
               !slice_is(slice_trim(a->record.items[i].text), titles[column]))
            i++;
        a->columns[column] = i;
        if (i < a->record.count) continue;
        diagnose(a->diagnostics, STP_ERROR, a->table, 0, NULL,
                 "no column '%s' in the first line", titles[column]);
        return false;
    }
    return true;
}

/* Reads a row with `count` fields; false at the end, or where it cannot go on. */
static bool next_row(Accepting *a, size_t *offset, size_t count) {
    for (;;) {
        CsvOutcome outcome = csv_read(&a->record, a->list->arena, a->table->text, offset);
        if (outcome == CSV_END) return false;
        if (outcome == CSV_UNQUOTED) {
            diagnose(a->diagnostics, STP_ERROR, a->table, *offset, NULL,
                     "a quote is not closed, or text follows it");
            return false;
        }
        if (count == 0 || a->record.count == count) return true;
        diagnose(a->diagnostics, STP_ERROR, a->table, a->record.items[0].offset, NULL,
                 "%zu fields, where the first line has %zu", a->record.count, count);
    }
}

bool review_accept(StatementList *list, const Vocabulary *vocabulary,
                   const SourceText *table, Diagnostics *diagnostics) {
    static const char mark[] = "\xEF\xBB\xBF"; /* that spreadsheets put before UTF-8 */
    Accepting a = {
        .list = list, .vocabulary = vocabulary, .table = table, .diagnostics = diagnostics
    };
    size_t errors = diagnostics->errors, offset = 0;
    if (table->text.length >= 3 && memcmp(table->text.text, mark, 3) == 0) offset = 3;
    if (utf8_valid_prefix(table->text.text, table->text.length) != table->text.length) {
        diagnose_file(diagnostics, STP_ERROR, table->name, "is not UTF-8");
        return false;
    }
    if (!next_row(&a, &offset, 0) || !read_titles(&a)) {
        if (diagnostics->errors == errors)
            diagnose_file(diagnostics, STP_ERROR, table->name, "is empty");
        return false;
    }
    size_t count = a.record.count;
    while (next_row(&a, &offset, count)) accept_row(&a);
    return diagnostics->errors == errors;
}
