/* Classes, properties and named individuals of the ontology. */
#include "triples.h"

#include "../base/iri.h"

#include <stdlib.h>
#include <string.h>

#define WORDS (VOCABULARY_MAX_CLASSES / 64)

/* A set of classes: one bit for each. */
typedef struct {
    uint64_t words[WORDS];
} ClassSet;

static void set_add(ClassSet *set, uint32_t class) {
    set->words[class / 64] |= UINT64_C(1) << class % 64;
}

static bool set_has(const ClassSet *set, uint32_t class) {
    return set->words[class / 64] >> class % 64 & 1;
}

/* Reports whether it added anything. */
static bool set_add_all(ClassSet *set, const ClassSet *other) {
    uint64_t added = 0;
    for (int i = 0; i < WORDS; i++) {
        added |= other->words[i] & ~set->words[i];
        set->words[i] |= other->words[i];
    }
    return added != 0;
}

/* ---- Declared things with a local name ---- */

/* A subject that declares something, before sorting. */
typedef struct {
    Slice local;
    const Subject *subject;
} Declared;

typedef VECTOR(Declared) DeclaredList;

static int compare_declared(const void *a, const void *b) {
    const Declared *x = a, *y = b;
    int order = slice_compare(x->local, y->local);
    return order != 0 ? order : slice_compare(x->subject->iri, y->subject->iri);
}

static bool is_blank(const Subject *subject) {
    return subject->iri.text[0] == '_';
}

static void declare(Loading *l, DeclaredList *list, const Subject *subject) {
    Slice local = iri_local(subject->iri);
    if (local.length == 0) {
        subject_error(l, subject, subject_file(l, subject),
                      "is no name for a rule: its IRI ends in '/' or '#'");
        return;
    }
    vector_push(l->scratch, list, ((Declared){ local, subject }));
}

/* Sorts by local name; reports two that rules could not tell apart. */
static void sort_declared(Loading *l, DeclaredList *list, const char *kind) {
    if (list->count > 0) {
        qsort(list->items, list->count, sizeof *list->items, compare_declared);
    }
    for (size_t i = 1; i < list->count; i++) {
        const Declared *a = &list->items[i - 1], *b = &list->items[i];
        if (!slice_equal(a->local, b->local)) continue;
        subject_error(l, b->subject, subject_file(l, b->subject),
                      "is the local name of two %s: <%.*s> and <%.*s>", kind,
                      (int)a->subject->iri.length, a->subject->iri.text,
                      (int)b->subject->iri.length, b->subject->iri.text);
    }
}

/* In the project's own namespace a term that is not declared is a spelling mistake. */
static bool is_own_term(Slice iri) {
    size_t length = strlen(IRI_POS);
    return iri.length > length && memcmp(iri.text, IRI_POS, length) == 0;
}

/* ---- Classes ---- */

static bool is_class(const Loading *l, const Subject *subject) {
    return subject_has_type(l, subject, IRI_RDFS "Class") ||
           subject_has_type(l, subject, IRI_OWL "Class");
}

uint32_t class_of_iri(const Vocabulary *v, Slice iri) {
    uint32_t class = vocabulary_class(v, iri_local(iri));
    return class != NONE && slice_equal(v->classes[class].iri, iri) ? class : NONE;
}

static void find_parents(const Loading *l, const Declared *declared, ClassSet *parents) {
    size_t count;
    const Triple *supers = subject_triples(l, declared->subject, SAYS_SUBCLASS, &count);
    for (size_t i = 0; i < count; i++) {
        uint32_t parent = class_of_iri(l->out, supers[i].object);
        if (parent != NONE) {
            set_add(parents, parent);
        } else if (is_own_term(supers[i].object)) {
            subject_error(l, declared->subject, supers[i].file,
                          "is below <%.*s>, which is not declared",
                          (int)supers[i].object.length, supers[i].object.text);
        }
    }
}

/* Own id space, checked; empty when there is none. */
static Slice own_id_space(const Loading *l, const Declared *declared) {
    size_t count;
    const Triple *spaces = subject_triples(l, declared->subject, SAYS_ID_SPACE, &count);
    if (count == 0) return (Slice){ NULL, 0 };
    if (count > 1 || !iri_key_is_safe(spaces[0].object)) {
        subject_error(l, declared->subject, spaces[0].file,
                      "must have one pos:idSpace of letters, digits, '-' and '_'");
        return (Slice){ NULL, 0 };
    }
    return keep_text(l, spaces[0].object);
}

/* The item of Wikidata that stands for the class there; empty. */
static Slice item_of_class(const Loading *l, const Subject *subject) {
    static const char entity[] = "http://www.wikidata.org/entity/";
    size_t count, length = strlen(entity);
    const Triple *others = subject_triples(l, subject, SAYS_SEE_ALSO, &count);
    for (size_t i = 0; i < count; i++) {
        Slice iri = others[i].object;
        if (iri.length > length && memcmp(iri.text, entity, length) == 0)
            return keep_text(l, slice_between(iri.text, length, iri.length));
    }
    return (Slice){ NULL, 0 };
}

/* The nearest id space above class `i`, level by level; the first by name on one
   level. */
static Slice nearest_id_space(const Class *classes, size_t count, const ClassSet *parents,
                              size_t i) {
    ClassSet seen = { { 0 } }, level = { { 0 } };
    set_add(&level, (uint32_t)i);
    while (set_add_all(&seen, &level)) {
        ClassSet next = { { 0 } };
        for (uint32_t k = 0; k < count; k++) {
            if (!set_has(&level, k)) continue;
            if (classes[k].id_space.length > 0) return classes[k].id_space;
            set_add_all(&next, &parents[k]);
        }
        level = next;
    }
    return (Slice){ NULL, 0 };
}

static void inherit_id_spaces(Loading *l, Class *classes, size_t count,
                              const ClassSet *parents) {
    Slice *found = ARENA_ARRAY(l->scratch, Slice, count);
    for (size_t i = 0; i < count; i++) {
        found[i] = nearest_id_space(classes, count, parents, i);
    }
    for (size_t i = 0; i < count; i++) classes[i].id_space = found[i];
}

/* Warshall's transitive closure: takes cycles as they are, A below B below A. */
static void close_ancestors(Class *classes, size_t count, const ClassSet *parents) {
    ClassSet above[VOCABULARY_MAX_CLASSES];
    for (uint32_t i = 0; i < count; i++) {
        above[i] = parents[i];
        set_add(&above[i], i);
    }
    for (uint32_t k = 0; k < count; k++) {
        for (uint32_t i = 0; i < count; i++) {
            if (set_has(&above[i], k)) set_add_all(&above[i], &above[k]);
        }
    }
    for (size_t i = 0; i < count; i++) {
        memcpy(classes[i].ancestors, above[i].words, sizeof classes[i].ancestors);
    }
}

static void find_core(Vocabulary *v) {
    static const char *const names[] = {
        [CORE_ACTOR] = "Actor",     [CORE_AMOUNT] = "Amount",
        [CORE_DATE] = "Date",       [CORE_DOCUMENT] = "Document",
        [CORE_EVENT] = "Event",     [CORE_DOCUMENT_REFERENCE] = "DocumentReference",
        [CORE_GROUP] = "Group",     [CORE_INSTRUMENT] = "Instrument",
        [CORE_MEETING] = "Meeting", [CORE_MINISTRY] = "Ministry",
        [CORE_PERSON] = "Person",   [CORE_POST] = "Post",
        [CORE_STATE] = "State",     [CORE_TOPIC] = "Topic",
    };
    for (int i = 0; i < CORE_CLASSES; i++)
        v->core[i] = vocabulary_class(v, slice_of(names[i]));
}

void load_classes(Loading *l) {
    DeclaredList list = { 0 };
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        if (!is_blank(subject) && is_class(l, subject)) declare(l, &list, subject);
    }
    sort_declared(l, &list, "classes");
    if (list.count > VOCABULARY_MAX_CLASSES) {
        diagnose_file(l->diagnostics, STP_ERROR, l->folder, "has %zu classes, at most %d",
                      list.count, VOCABULARY_MAX_CLASSES);
        return;
    }
    Class *classes = ARENA_ARRAY(l->arena, Class, list.count);
    for (size_t i = 0; i < list.count; i++) {
        classes[i].iri = keep_text(l, list.items[i].subject->iri);
        classes[i].local = iri_local(classes[i].iri);
        classes[i].id_space = own_id_space(l, &list.items[i]);
        classes[i].item = item_of_class(l, list.items[i].subject);
    }
    l->out->classes = classes;
    l->out->class_count = list.count;
    ClassSet *parents = ARENA_ARRAY(l->scratch, ClassSet, list.count);
    for (size_t i = 0; i < list.count; i++) find_parents(l, &list.items[i], &parents[i]);
    inherit_id_spaces(l, classes, list.count, parents);
    close_ancestors(classes, list.count, parents);
    find_core(l->out);
}

/* ---- Properties ---- */

static bool is_property(const Loading *l, const Subject *subject) {
    return subject_has_type(l, subject, IRI_RDF "Property") ||
           subject_has_type(l, subject, IRI_OWL "ObjectProperty") ||
           subject_has_type(l, subject, IRI_OWL "DatatypeProperty") ||
           subject_has_type(l, subject, IRI_OWL "AnnotationProperty");
}

static bool is_datatype(const Loading *l, Slice iri) {
    size_t length = strlen(IRI_XSD);
    if (iri.length > length && memcmp(iri.text, IRI_XSD, length) == 0) return true;
    const Subject *subject = subject_find(l, iri);
    return slice_is(iri, IRI_RDF "langString") ||
           (subject && subject_has_type(l, subject, IRI_RDFS "Datatype"));
}

static void load_property(Loading *l, const Declared *declared, Property *property) {
    property->iri = keep_text(l, declared->subject->iri);
    property->local = iri_local(property->iri);
    property->literal =
        subject_has_type(l, declared->subject, IRI_OWL "DatatypeProperty");
    size_t count;
    const Triple *ranges = subject_triples(l, declared->subject, SAYS_RANGE, &count);
    for (size_t i = 0; i < count; i++) {
        Slice range = ranges[i].object;
        if (is_datatype(l, range)) {
            property->datatype = keep_text(l, range);
            property->literal = true;
        } else if (slice_is(range, IRI_RDFS "Literal")) {
            property->literal = true;
        } else if (is_own_term(range) && class_of_iri(l->out, range) == NONE) {
            subject_error(l, declared->subject, ranges[i].file,
                          "has the range <%.*s>, which is not declared",
                          (int)range.length, range.text);
        }
    }
}

void load_properties(Loading *l) {
    DeclaredList list = { 0 };
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        if (!is_blank(subject) && is_property(l, subject)) declare(l, &list, subject);
    }
    sort_declared(l, &list, "properties");
    Property *properties = ARENA_ARRAY(l->arena, Property, list.count);
    for (size_t i = 0; i < list.count; i++) {
        load_property(l, &list.items[i], &properties[i]);
    }
    l->out->properties = properties;
    l->out->property_count = list.count;
}

/* ---- Individuals ---- */

static bool is_stance_key(Slice key) {
    static const char space[] = "stance/";
    return key.length > strlen(space) && memcmp(key.text, space, strlen(space)) == 0;
}

uint32_t subject_class(const Loading *l, const Subject *subject) {
    size_t count;
    const Triple *types = subject_triples(l, subject, SAYS_TYPE, &count);
    uint32_t best = NONE;
    for (size_t i = 0; i < count; i++) {
        uint32_t class = class_of_iri(l->out, types[i].object);
        if (class == NONE) {
            if (is_own_term(types[i].object) && !is_blank(subject)) {
                subject_error(l, subject, types[i].file,
                              "is a <%.*s>, which is not declared",
                              (int)types[i].object.length, types[i].object.text);
            }
        } else if (best == NONE || vocabulary_is_a(l->out, class, best)) {
            best = class;
        }
    }
    return best;
}

/* Neither a declaration nor an entry of the gazetteer, but of a declared class. */
static bool is_individual(const Loading *l, const Subject *subject) {
    Slice key;
    if (is_blank(subject) || is_class(l, subject) || is_property(l, subject))
        return false;
    if (instance_key(l, subject->iri, &key) && !is_stance_key(key)) return false;
    return subject_class(l, subject) != NONE &&
           !subject_has_type(l, subject, IRI_POS "Tenure");
}

static void load_individual(Loading *l, const Declared *declared,
                            Individual *individual) {
    const Subject *subject = declared->subject;
    Slice key, iri = subject->iri;
    bool instance = instance_key(l, iri, &key);
    individual->iri =
        instance ? slice_of(arena_format(l->arena, "%.*s%.*s", (int)l->out->base.length,
                                         l->out->base.text, (int)key.length, key.text))
                 : keep_text(l, iri);
    individual->local = iri_local(individual->iri);
    individual->direct = NONE;
    size_t count;
    const Triple *direct = subject_triples(l, subject, SAYS_DIRECT_PROPERTY, &count);
    if (count == 0) return;
    individual->is_stance = instance && is_stance_key(key);
    uint32_t property = vocabulary_property(l->out, iri_local(direct[0].object));
    if (property != NONE &&
        slice_equal(l->out->properties[property].iri, direct[0].object)) {
        individual->direct = property;
    } else {
        subject_error(l, subject, direct[0].file,
                      "has the direct property <%.*s>, which is not declared",
                      (int)direct[0].object.length, direct[0].object.text);
    }
}

void load_individuals(Loading *l) {
    DeclaredList list = { 0 };
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        if (is_individual(l, subject)) declare(l, &list, subject);
    }
    sort_declared(l, &list, "individuals");
    Individual *individuals = ARENA_ARRAY(l->arena, Individual, list.count);
    for (size_t i = 0; i < list.count; i++) {
        load_individual(l, &list.items[i], &individuals[i]);
    }
    l->out->individuals = individuals;
    l->out->individual_count = list.count;
}
