/* What is done with each item, whatever it was read from:

       override -> class -> sitelinks -> names by language -> conflicts -> N-Triples */
#include "import.h"

#include "classes.h"
#include "conflicts.h"
#include "overrides.h"
#include "write.h"

#include "../base/iri.h"
#include "../base/limits.h"
#include "../names/compile.h"
#include "../vocabulary/iris.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LANGUAGES 16
#define MAX_HITS 32

struct Import {
    Arena *arena;
    const Vocabulary *vocabulary;
    const RuleSet *rules;
    const StpImportOptions *options;
    Diagnostics *diagnostics;
    StpImportCounts *counts;
    ClassTable classes;
    OverrideTable overrides;
    Slice languages[MAX_LANGUAGES];
    size_t language_count;
    const Link *links;    /* of the vocabulary, sorted by IRI */
    NameHashes seen;      /* subjects that were written */
    NameHashes names;     /* names that were written */
    VECTOR(Slice) things; /* "Q42" or IRI of each item kept, for conflicts */
    ImportWriter writer;
    bool unreadable; /* a file was of no use, or ended too soon */
};

Diagnostics *import_diagnostics(Import *import) {
    return import->diagnostics;
}

Arena *import_arena(Import *import) {
    return import->arena;
}

unsigned import_min_sitelinks(const Import *import) {
    return import->options->min_sitelinks;
}

uint32_t import_decimal(Slice text) {
    uint32_t number = 0;
    for (size_t i = 0; i < text.length && number < 100000000; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return 0;
        number = number * 10 + (uint32_t)(text.text[i] - '0');
    }
    return number;
}

void import_wrong_line(Source *source, const char *message) {
    Import *import = source->import;
    if (import->counts->wrong_lines++ < LIMIT_WRONG_LINES)
        diagnose_line(import->diagnostics, STP_ERROR, source->path,
                      stream_line_number(source->stream), "%s", message);
}

/* ---- What an item is here ---- */

/* What is known of the item that is being taken. */
typedef struct {
    uint32_t class;  /* NONE: not wanted */
    uint32_t entity; /* of the vocabulary, when it is one of those; NONE */
    uint32_t words;  /* a name has at least so many */
    bool dropped;
    bool forced; /* by an override: filters do not count */
    const Override *overrides;
    size_t override_count;
    Slice link;    /* IRI that it is the same as */
    Slice source;  /* data set that it is from */
    Slice subject; /* IRI here */
} Taken;

static int compare_links(const void *a, const void *b) {
    return slice_compare(((const Link *)a)->iri, ((const Link *)b)->iri);
}

static uint32_t linked_entity(const Import *import, Slice iri) {
    Link key = { NONE, iri };
    size_t count = import->vocabulary->link_count;
    const Link *link =
        count > 0 ? bsearch(&key, import->links, count, sizeof key, compare_links) : NULL;
    return link ? link->entity : NONE;
}

/* The most specific of the classes that are wanted; the first of those that have nothing
   in common. */
static void find_class(const Import *import, const Item *item, Taken *taken) {
    for (size_t i = 0; i < item->classes.count; i++) {
        const ClassLine *line = classes_find(&import->classes, item->classes.items[i]);
        if (!line) continue;
        if (taken->class != NONE &&
            !vocabulary_is_a(import->vocabulary, line->class, taken->class))
            continue;
        taken->class = line->class;
        taken->words = line->words;
    }
}

static void apply_overrides(const Import *import, Item *item, Taken *taken) {
    taken->overrides = overrides_of(&import->overrides, item, &taken->override_count);
    for (size_t i = 0; i < taken->override_count; i++) {
        const Override *o = &taken->overrides[i];
        switch (o->kind) {
        case OVERRIDE_DROP: taken->dropped = true; break;
        case OVERRIDE_TYPE:
            taken->class = o->id;
            taken->forced = true;
            break;
        case OVERRIDE_ADD: item_add_name(item, o->value, o->language, false); break;
        case OVERRIDE_SAME:
            taken->entity = o->id;
            taken->forced = true;
            break;
        default: break;
        }
    }
}

/* IRI of what is no item of Wikidata: its last part as key, and digits of a hash, since
   that part may be anything. */
static Slice iri_of_iri(const Import *import, const Item *item, Slice space) {
    size_t start = item->iri.length;
    while (start > 0 && !strchr("/#", item->iri.text[start - 1])) start--;
    Slice local = slice_between(item->iri.text, start, item->iri.length);
    Slice key = iri_key(item->arena, local);
    Slice base = import->vocabulary->base;
    return slice_of(arena_format(
        item->arena, "%.*s%.*s/%.*s-%08x", (int)base.length, base.text, (int)space.length,
        space.text, (int)key.length, key.text, (uint32_t)(slice_hash(item->iri) >> 32)));
}

static void name_subject(const Import *import, const Item *item, Taken *taken) {
    const Vocabulary *v = import->vocabulary;
    Slice base = v->base;
    if (taken->entity != NONE) {
        Slice key = v->entities[taken->entity].key;
        taken->class = v->entities[taken->entity].class;
        taken->subject = slice_of(arena_format(item->arena, "%.*s%.*s", (int)base.length,
                                               base.text, (int)key.length, key.text));
        return;
    }
    Slice space = v->classes[taken->class].id_space;
    if (item->wikidata != 0)
        taken->subject = slice_of(
            arena_format(item->arena, "%.*s%.*s/q%u", (int)base.length, base.text,
                         (int)space.length, space.text, item->wikidata));
    else
        taken->subject = iri_of_iri(import, item, space);
}

/* Decides whether the item is kept, and what it is. Counts it if not. */
static bool take_item(Import *import, Item *item, Taken *taken) {
    StpImportCounts *counts = import->counts;
    *taken = (Taken){ .class = NONE, .entity = NONE, .words = 1 };
    taken->link =
        item->wikidata == 0
            ? item->iri
            : slice_of(arena_format(item->arena, IRI_WIKIDATA "Q%u", item->wikidata));
    find_class(import, item, taken);
    taken->entity = linked_entity(import, taken->link);
    apply_overrides(import, item, taken);
    if (taken->dropped) {
        counts->dropped++;
        return false;
    }
    if (taken->class == NONE && taken->entity == NONE) {
        counts->other_class++;
        return false;
    }
    if (item->counted && !taken->forced &&
        item->sitelinks < import->options->min_sitelinks) {
        counts->few_links++;
        return false;
    }
    name_subject(import, item, taken);
    return true;
}

/* ---- Names ---- */

static size_t words_in(Slice text) {
    size_t words = 1;
    for (size_t i = 0; i < text.length; i++) words += text.text[i] == ' ';
    return words;
}

static bool is_forbidden(const Taken *taken, Slice text) {
    for (size_t i = 0; i < taken->override_count; i++)
        if (taken->overrides[i].kind == OVERRIDE_FORBID &&
            slice_equal(taken->overrides[i].value, text))
            return true;
    return false;
}

static bool is_kept_before(const ItemName *const *names, size_t count,
                           const ItemName *name) {
    for (size_t i = 0; i < count; i++)
        if (slice_equal(names[i]->text, name->text) &&
            (!name->label || slice_equal(names[i]->language, name->language)))
            return true;
    return false;
}

static bool same_language(Slice a, Slice b) {
    if (a.length != b.length) return false;
    for (size_t i = 0; i < a.length; i++)
        if ((a.text[i] | 32) != (b.text[i] | 32)) return false;
    return true;
}

/* The names to be written, by preference of their language, labels first. Those without
   a language count as of the first. */
static size_t choose_names(const Import *import, const Item *item, const Taken *taken,
                           const ItemName **out) {
    size_t count = 0;
    for (size_t l = 0; l < import->language_count; l++)
        for (int aliases = 0; aliases < 2; aliases++)
            for (size_t i = 0; i < item->names.count; i++) {
                const ItemName *n = &item->names.items[i];
                bool here = same_language(n->language, import->languages[l]) ||
                            (l == 0 && n->language.length == 0);
                bool good =
                    utf8_valid_prefix(n->text.text, n->text.length) == n->text.length &&
                    names_shape(n->text) != NAME_BAD;
                if (here && n->label == (aliases == 0) && good &&
                    words_in(n->text) >= taken->words && !is_forbidden(taken, n->text) &&
                    !is_kept_before(out, count, n))
                    out[count++] = n;
            }
    return count;
}

/* ---- Conflicts ---- */

/* The lexeme that the text is a form of, as a whole; NONE. The gazetteer's entity that
   has it as a name and is another than `entity`; NONE. */
static void look_up(const Import *import, Slice text, uint32_t entity, uint32_t *lexeme,
                    uint32_t *other) {
    TrieHit hits[MAX_HITS];
    const RuleSet *rules = import->rules;
    size_t count = trie_lookup(rules->index, text.text, text.length, 0, hits, MAX_HITS);
    *lexeme = *other = NONE;
    for (size_t i = 0; i < count; i++) {
        if (hits[i].length != text.length) continue;
        for (uint32_t v = 0; v < hits[i].value_count; v++) {
            const IndexEntry *entry = &rules->entries[hits[i].values[v]];
            if (!entry->is_name && entry->class != WORD_LITERAL) *lexeme = entry->id;
            if (!entry->is_name) continue;
            uint32_t owner = import->vocabulary->names[entry->id].entity;
            if (owner != entity) *other = owner;
        }
    }
}

static void find_conflicts(Import *import, const Taken *taken, Slice text,
                           uint32_t thing) {
    StpImportCounts *counts = import->counts;
    Slice item = import->things.items[thing];
    uint32_t lexeme, entity;
    if (names_shape(text) != NAME_TAKEN) return; /* no list would have it */
    uint32_t first = conflicts_add(&import->names, import->arena, text, thing);
    if (first != thing) {
        counts->shared++;
        write_conflict(&import->writer, "shared", text, item,
                       import->things.items[first]);
    }
    look_up(import, text, taken->entity, &lexeme, &entity);
    if (entity != NONE) {
        counts->gazetteer++;
        write_conflict(&import->writer, "gazetteer", text, item,
                       import->vocabulary->entities[entity].key);
    }
    if (lexeme != NONE) {
        counts->words++;
        write_conflict(&import->writer, "word", text, item,
                       import->rules->lexemes[lexeme].lemma);
    }
}

/* ---- Items ---- */

static Slice keep(Import *import, Slice text) {
    return (Slice){ arena_copy(import->arena, text.text, text.length), text.length };
}

/* The data set that an item is from: as the user says, Wikidata, or else the name of the
   file. */
static Slice source_of(const Source *source) {
    const StpImportOptions *options = source->import->options;
    const Item *item = source->item;
    if (options->source) return slice_of(options->source);
    if (item->iri.length == 0 || item_number(item->iri) != 0) return slice_of("Wikidata");
    const char *slash = strrchr(source->path, '/');
    return slice_of(slash ? slash + 1 : source->path);
}

/* The name of an item in the table of conflicts. */
static Slice thing_name(Import *import, const Item *item) {
    if (item->wikidata == 0) return keep(import, item->iri);
    return slice_of(arena_format(import->arena, "Q%u", item->wikidata));
}

static void write_item(Import *import, const Taken *taken, const ItemName *const *names,
                       size_t count) {
    ImportWriter *w = &import->writer;
    uint32_t thing = (uint32_t)import->things.count - 1;
    const Vocabulary *v = import->vocabulary;
    bool known = taken->entity != NONE;
    if (!known)
        write_iri(w, taken->subject, IRI_RDF "type", v->classes[taken->class].iri);
    for (size_t i = 0; i < count; i++) {
        /* The vocabulary has its own labels. */
        bool label = names[i]->label && !known;
        for (size_t k = 0; k < i && label; k++)
            label = !names[k]->label ||
                    !same_language(names[k]->language, names[i]->language);
        write_text(w, taken->subject, label ? IRI_SKOS "prefLabel" : IRI_SKOS "altLabel",
                   names[i]->text, names[i]->language);
        find_conflicts(import, taken, names[i]->text, thing);
    }
    if (!known)
        write_text(w, taken->subject, IRI_DCTERMS "source", taken->source,
                   (Slice){ NULL, 0 });
    write_link(w, taken->subject, taken->link);
}

/* A thing without a label would have nothing to be shown by: its first name is made
   one. */
static void promote_first(const ItemName **names, size_t count, Arena *arena) {
    for (size_t i = 0; i < count; i++)
        if (names[i]->label) return;
    ItemName *label = ARENA_NEW(arena, ItemName);
    *label = *names[0];
    label->label = true;
    names[0] = label;
}

bool import_item(Source *source) {
    Import *import = source->import;
    Item *item = source->item;
    Taken taken;
    import->counts->items++;
    if (!take_item(import, item, &taken)) return true;
    const ItemName **names =
        ARENA_ARRAY(item->arena, const ItemName *, item->names.count + 1);
    size_t count = choose_names(import, item, &taken, names);
    if (count == 0) {
        import->counts->no_name++;
        return true;
    }
    uint32_t thing = (uint32_t)import->things.count;
    if (conflicts_add(&import->seen, import->arena, taken.subject, thing) != thing) {
        import->counts->repeated++;
        return true;
    }
    Slice name = thing_name(import, item);
    vector_push(import->arena, &import->things, name);
    promote_first(names, count, item->arena);
    taken.source = source_of(source);
    write_item(import, &taken, names, count);
    import->counts->kept++;
    import->counts->names += count;
    return !write_failed(&import->writer);
}

/* ---- All of it ---- */

static bool read_languages(Import *import) {
    const char *list = import->options->languages;
    if (!list) list = "nl,mul,en";
    while (*list) {
        size_t length = strcspn(list, ",");
        Slice tag = slice_trim(slice_between(list, 0, length));
        if (tag.length > 0 && import->language_count == MAX_LANGUAGES) {
            diagnose_file(import->diagnostics, STP_ERROR, NULL, "more than %d languages",
                          MAX_LANGUAGES);
            return false;
        }
        if (tag.length > 0) import->languages[import->language_count++] = tag;
        list += length;
        list += *list == ',';
    }
    return true;
}

static void sort_links(Import *import) {
    size_t count = import->vocabulary->link_count;
    Link *links = ARENA_ARRAY(import->arena, Link, count + 1);
    for (size_t i = 0; i < count; i++) links[i] = import->vocabulary->links[i];
    if (count > 0) qsort(links, count, sizeof *links, compare_links);
    import->links = links;
}

static StpStatus read_tables(Import *import) {
    const StpImportOptions *o = import->options;
    StpStatus classes = classes_read(&import->classes, import->arena, o->classes, o->only,
                                     import->vocabulary, import->diagnostics);
    StpStatus overrides = overrides_read(&import->overrides, import->arena, o->overrides,
                                         import->vocabulary, import->diagnostics);
    if (!read_languages(import)) return STP_LIMIT;
    /* Not STP_BAD_DATA, which says that something is written. */
    return classes == STP_OK && overrides == STP_OK ? STP_OK : STP_CANNOT_READ;
}

StpStatus import_files(Arena *arena, Arena *item_arena, const Vocabulary *vocabulary,
                       const RuleSet *rules, const char *const *files, size_t file_count,
                       const StpImportOptions *options, Diagnostics *diagnostics,
                       ImportSinks sinks, StpImportCounts *counts) {
    Import *import = ARENA_NEW(arena, Import);
    Item item = { .arena = item_arena };
    *counts = (StpImportCounts){ 0 };
    import->arena = arena;
    import->vocabulary = vocabulary;
    import->rules = rules;
    import->options = options;
    import->diagnostics = diagnostics;
    import->counts = counts;
    StpStatus status = read_tables(import);
    if (status != STP_OK) return status;
    sort_links(import);
    write_begin(&import->writer, sinks.names, sinks.links, sinks.conflicts);
    for (size_t i = 0; i < file_count; i++)
        import->unreadable |= !source_read(import, &item, files[i]);
    status = write_end(&import->writer);
    if (status != STP_OK) return status;
    if (import->unreadable) return STP_CANNOT_READ;
    return counts->wrong_lines > 0 ? STP_BAD_DATA : STP_OK;
}
