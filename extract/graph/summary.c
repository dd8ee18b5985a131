#include "summary.h"

#include "../base/iri.h"

#include <stdlib.h>
#include <string.h>

#define RDF_TYPE "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
#define OWL_SAME_AS "http://www.w3.org/2002/07/owl#sameAs"
#define DCTERMS "http://purl.org/dc/terms/"
#define VOID "http://rdfs.org/ns/void#"
#define NQUADS "http://www.w3.org/ns/formats/N-Quads"
#define DOCUMENTS "/doc/"

/* A line, taken apart. IRIs are without brackets; `object` is empty for a literal. */
typedef struct {
    Slice subject, predicate, object, graph;
} Line;

/* ---- Counting ---- */

static void grow_seen(Summary *summary) {
    uint64_t *old = summary->seen;
    size_t room = summary->seen_room;
    summary->seen_room = room ? room * 2 : 1024;
    summary->seen = ARENA_ARRAY(summary->arena, uint64_t, summary->seen_room);
    for (size_t i = 0; i < room; i++) {
        if (old[i] == 0) continue;
        size_t slot = (size_t)old[i] & (summary->seen_room - 1);
        while (summary->seen[slot] != 0) slot = (slot + 1) & (summary->seen_room - 1);
        summary->seen[slot] = old[i];
    }
}

/* Whether it is the first time. Hashes of 64 bits stand for the texts: that two of ten
   million are the same has a chance of three in a million. */
static bool first_time(Summary *summary, uint64_t hash) {
    if (summary->seen_count * 2 >= summary->seen_room) grow_seen(summary);
    hash += hash == 0;
    size_t slot = (size_t)hash & (summary->seen_room - 1);
    while (summary->seen[slot] != 0) {
        if (summary->seen[slot] == hash) return false;
        slot = (slot + 1) & (summary->seen_room - 1);
    }
    summary->seen[slot] = hash;
    summary->seen_count++;
    return true;
}

#define tally(summary, list, of) \
    do { \
        size_t at = 0; \
        while (at < (list)->count && !slice_equal((list)->items[at].iri, (of))) at++; \
        if (at == (list)->count) { \
            Tally one = { \
                { arena_copy((summary)->arena, (of).text, (of).length), (of).length }, 0 \
            }; \
            vector_push((summary)->arena, (list), one); \
        } \
        (list)->items[at].count++; \
    } while (0)

/* "http://www.wikidata.org/entity/" of "http://www.wikidata.org/entity/Q55". */
static Slice space_of(Slice iri) {
    size_t length = iri.length;
    while (length > 0 && iri.text[length - 1] != '/' && iri.text[length - 1] != '#')
        length--;
    return (Slice){ iri.text, length };
}

static bool contains(Slice text, Slice part) {
    for (size_t i = 0; i + part.length <= text.length; i++)
        if (memcmp(text.text + i, part.text, part.length) == 0) return true;
    return false;
}

/* ---- Lines ---- */

/* The IRI in brackets at *at, which moves behind it and the space. */
static Slice take_iri(const char **at, const char *end) {
    const char *start = *at + 1, *close = memchr(start, '>', (size_t)(end - start));
    if (**at != '<' || !close) return (Slice){ NULL, 0 };
    *at = close + 2;
    return (Slice){ start, (size_t)(close - start) };
}

/* A line ends in "<graph> .", and a graph has no '<'. */
static Line take_apart(const char *start, const char *end) {
    Line line = { .object = { NULL, 0 } };
    const char *at = start, *graph = end;
    while (graph > start && *graph != '<') graph--;
    line.subject = take_iri(&at, end);
    line.predicate = take_iri(&at, end);
    if (at < graph) line.object = take_iri(&at, graph);
    line.graph = take_iri(&graph, end);
    return line;
}

/* The name of the letter of a graph; empty for that of the links. Counts the letter. */
static Slice enter_graph(Summary *summary, Slice graph) {
    Slice space = space_of(graph);
    size_t tail = strlen(DOCUMENTS);
    if (space.length < tail ||
        memcmp(space.text + space.length - tail, DOCUMENTS, tail) != 0)
        return (Slice){ NULL, 0 };
    if (first_time(summary, slice_hash(graph))) summary->documents++;
    if (summary->base.length == 0) {
        size_t length = space.length - tail + 1;
        summary->base = (Slice){ arena_copy(summary->arena, space.text, length), length };
    }
    return slice_between(graph.text, space.length, graph.length);
}

static void count_line(Summary *summary, const Line *line, Slice letter,
                       bool new_subject) {
    bool own = letter.length > 0 && contains(line->subject, letter);
    uint64_t subject = slice_hash(line->subject);
    summary->triples++;
    tally(summary, &summary->properties, line->predicate);
    if (new_subject && (own || first_time(summary, subject ^ 1))) summary->entities++;
    if (line->object.length == 0) return;
    if (slice_is(line->predicate, RDF_TYPE)) {
        uint64_t both = subject * 31 + slice_hash(line->object);
        if (own || first_time(summary, both))
            tally(summary, &summary->classes, line->object);
    } else if (slice_is(line->predicate, OWL_SAME_AS)) {
        Slice space = space_of(line->object);
        tally(summary, &summary->links, space);
    }
}

void summary_begin(Summary *summary, Arena *arena) {
    *summary = (Summary){ .arena = arena };
}

void summary_add(Summary *summary, Slice nquads) {
    const char *at = nquads.text, *end = nquads.text + nquads.length;
    Slice letter = { NULL, 0 }, graph = { NULL, 0 }, subject = { NULL, 0 };
    while (at < end) {
        const char *close = memchr(at, '\n', (size_t)(end - at));
        if (!close) return;
        Line line = take_apart(at, close);
        if (!slice_equal(line.graph, graph)) {
            Slice name = enter_graph(summary, line.graph);
            if (name.length > 0) letter = name;
            graph = line.graph;
        }
        count_line(summary, &line, letter, !slice_equal(line.subject, subject));
        subject = line.subject;
        at = close + 1;
    }
}

/* ---- Description ---- */

typedef struct {
    Summary *summary;
    StatementList *list;
} Describer;

static Slice named(Describer *d, const char *name, size_t number) {
    Slice base = d->summary->base;
    const char *text =
        number > 0
            ? arena_format(d->list->arena, "%.*s%s%zu", (int)base.length, base.text, name,
                           number)
            : arena_format(d->list->arena, "%.*s%s", (int)base.length, base.text, name);
    return slice_of(text);
}

static void say(Describer *d, Slice subject, const char *property, Term object) {
    statement_add(d->list, term_iri(subject), term_iri(slice_of(property)), object,
                  (Slice){ NULL, 0 });
}

static void say_iri(Describer *d, Slice subject, const char *property, Slice object) {
    say(d, subject, property, term_iri(object));
}

static void say_count(Describer *d, Slice subject, const char *property, size_t count) {
    const char *text = arena_format(d->list->arena, "%zu", count);
    say(d, subject, property,
        term_typed(slice_of(text), slice_of(XSD_NAMESPACE "integer")));
}

static int compare_tallies(const void *a, const void *b) {
    return slice_compare(((const Tally *)a)->iri, ((const Tally *)b)->iri);
}

/* Each class or property: a part of the data set. */
static void say_parts(Describer *d, Slice whole, const char *kind, Tally *parts,
                      size_t count) {
    bool classes = strcmp(kind, "class") == 0;
    if (count > 0) qsort(parts, count, sizeof *parts, compare_tallies);
    for (size_t i = 0; i < count; i++) {
        Slice part = named(d, classes ? "dataset/class-" : "dataset/property-", i + 1);
        say_iri(d, whole, classes ? VOID "classPartition" : VOID "propertyPartition",
                part);
        say_iri(d, part, classes ? VOID "class" : VOID "property", parts[i].iri);
        say_count(d, part, classes ? VOID "entities" : VOID "triples", parts[i].count);
        say_iri(d, whole, VOID "vocabulary", space_of(parts[i].iri));
    }
}

static void say_links(Describer *d, Slice whole, Tally *links, size_t count) {
    if (count > 0) qsort(links, count, sizeof *links, compare_tallies);
    for (size_t i = 0; i < count; i++) {
        Slice set = named(d, "dataset/links-", i + 1);
        Slice target = named(d, "dataset/target-", i + 1);
        say_iri(d, whole, VOID "subset", set);
        say_iri(d, set, RDF_TYPE, slice_of(VOID "Linkset"));
        say_iri(d, set, VOID "linkPredicate", slice_of(OWL_SAME_AS));
        say_iri(d, set, VOID "subjectsTarget", whole);
        say_iri(d, set, VOID "objectsTarget", target);
        say_count(d, set, VOID "triples", links[i].count);
        say_iri(d, target, RDF_TYPE, slice_of(VOID "Dataset"));
        say(d, target, VOID "uriSpace", term_literal(links[i].iri));
    }
}

void summary_describe(Summary *summary, StatementList *out) {
    Describer d = { summary, out };
    if (summary->base.length == 0) summary->base = slice_of(IRI_INSTANCES);
    statements_begin(out, summary->arena);
    Slice whole = named(&d, "dataset", 0);
    say_iri(&d, whole, RDF_TYPE, slice_of(VOID "Dataset"));
    say(&d, whole, DCTERMS "title",
        term_language(slice_of("What Standpunt read in letters"), slice_of("en")));
    say_iri(&d, whole, VOID "feature", slice_of(NQUADS));
    say(&d, whole, VOID "uriSpace", term_literal(summary->base));
    say_count(&d, whole, VOID "documents", summary->documents);
    say_count(&d, whole, VOID "triples", summary->triples);
    say_count(&d, whole, VOID "entities", summary->entities);
    say_count(&d, whole, VOID "classes", summary->classes.count);
    say_count(&d, whole, VOID "properties", summary->properties.count);
    say_parts(&d, whole, "class", summary->classes.items, summary->classes.count);
    say_parts(&d, whole, "property", summary->properties.items,
              summary->properties.count);
    say_links(&d, whole, summary->links.items, summary->links.count);
    statements_finish(out);
}
