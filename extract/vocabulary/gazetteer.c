/* Entries of the gazetteer: entities with their names, links and tenures.

   An entry may have had other names, each with its own days:

       name:ministerie-van-verkeer a pos:FormerName ; pos:nameOf
   actor:ministerie-van-vervoer ; skos:prefLabel "Ministerie van Verkeer"@nl ;
   pos:validUntil "2010-10-14"^^xsd:date .

   This is no entity: its labels become names of the ministry, in force until that day. */
#include "triples.h"

#include "../base/iri.h"
#include "../base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* ---- Entities ---- */

/* An entry before it is copied. */
typedef struct {
    Slice key;
    const Subject *subject;
    uint32_t class;
} Entry;

typedef VECTOR(Entry) EntryList;

static int compare_entries(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = slice_compare(x->key, y->key);
    return order != 0 ? order : slice_compare(x->subject->iri, y->subject->iri);
}

static bool is_tenure(const Loading *l, const Subject *subject) {
    return subject_has_type(l, subject, IRI_POS "Tenure");
}

static bool is_former_name(const Loading *l, const Subject *subject) {
    return subject_has_type(l, subject, IRI_POS "FormerName");
}

static bool is_stance(Slice key) {
    static const char space[] = "stance/";
    return key.length >= strlen(space) && memcmp(key.text, space, strlen(space)) == 0;
}

static void find_entries(Loading *l, EntryList *entries) {
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        Slice key;
        if (!instance_key(l, subject->iri, &key) || is_stance(key) ||
            is_tenure(l, subject) || is_former_name(l, subject)) {
            continue;
        }
        uint32_t class = subject_class(l, subject);
        if (class == NONE) {
            subject_error(l, subject, subject_file(l, subject),
                          "is of no declared class");
            continue;
        }
        vector_push(l->scratch, entries, ((Entry){ key, subject, class }));
    }
    if (entries->count > 0) {
        qsort(entries->items, entries->count, sizeof(Entry), compare_entries);
    }
    for (size_t i = 1; i < entries->count; i++) {
        const Entry *a = &entries->items[i - 1], *b = &entries->items[i];
        if (!slice_equal(a->key, b->key)) continue;
        subject_error(l, b->subject, subject_file(l, b->subject),
                      "is also an entry as <%.*s>", (int)a->subject->iri.length,
                      a->subject->iri.text);
    }
}

/* Entity of an IRI; NONE. */
static uint32_t entity_of(const Loading *l, Slice iri) {
    Slice key;
    return instance_key(l, iri, &key) ? vocabulary_entity(l->out, key) : NONE;
}

/* The one entity that a subject refers to by this predicate; NONE, reported when it is
   unknown. */
static uint32_t referred(const Loading *l, const Subject *subject, Says says) {
    size_t count;
    const Triple *triples = subject_triples(l, subject, says, &count);
    if (count == 0) return NONE;
    uint32_t entity = entity_of(l, triples[0].object);
    if (entity == NONE) {
        Slice local = iri_local(slice_of(says_iri(says)));
        subject_error(l, subject, triples[0].file,
                      "has as %.*s <%.*s>, which is no entry", (int)local.length,
                      local.text, (int)triples[0].object.length, triples[0].object.text);
    }
    return entity;
}

/* A date that a subject has by this predicate; `otherwise` when it has none. */
static int32_t date_of(const Loading *l, const Subject *subject, Says says,
                       int32_t otherwise) {
    size_t count;
    const Triple *triples = subject_triples(l, subject, says, &count);
    int32_t days = otherwise;
    for (size_t i = 0; i < count; i++) {
        if (triples[i].kind == OBJECT_LITERAL && days_parse(triples[i].object, &days)) {
            continue;
        }
        Slice local = iri_local(slice_of(says_iri(says)));
        subject_error(l, subject, triples[i].file, "has '%.*s' as %.*s: no date",
                      (int)triples[i].object.length, triples[i].object.text,
                      (int)local.length, local.text);
    }
    return days;
}

/* ---- Names ---- */

bool name_is_good(Slice text) {
    bool space = true; /* also before the first character */
    for (size_t i = 0; i < text.length;) {
        uint32_t c = utf8_next(text.text, &i);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c & 0xFFFE) == 0xFFFE) return false;
        if (unicode_is_space(c) && (c != ' ' || space)) return false;
        space = c == ' ';
    }
    return !space;
}

static const struct {
    Says says;
    NameKind kind;
} name_kinds[] = {
    { SAYS_PREFERRED_LABEL, NAME_PREFERRED },     { SAYS_NAME, NAME_PREFERRED },
    { SAYS_ALTERNATIVE_LABEL, NAME_ALTERNATIVE }, { SAYS_HIDDEN_LABEL, NAME_HIDDEN },
    { SAYS_ADJECTIVE, NAME_ADJECTIVE },           { SAYS_INHABITANT, NAME_INHABITANT },
};

typedef VECTOR(Name) NameList;

static int compare_names(const void *a, const void *b) {
    const Name *x = a, *y = b;
    if (x->entity != y->entity) return x->entity < y->entity ? -1 : 1;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    int order = slice_compare(x->text, y->text);
    if (order == 0) order = slice_compare(x->language, y->language);
    if (order != 0) return order;
    if (x->valid_from != y->valid_from) return x->valid_from < y->valid_from ? -1 : 1;
    return (x->valid_until > y->valid_until) - (x->valid_until < y->valid_until);
}

/* Adds the labels of `subject`; those of a former name are no preferred ones. */
static void add_names(Loading *l, const Subject *subject, Name name, NameList *names) {
    bool former = is_former_name(l, subject);
    name.valid_from = date_of(l, subject, SAYS_VALID_FROM, INT32_MIN);
    name.valid_until = date_of(l, subject, SAYS_VALID_UNTIL, INT32_MAX);
    if (name.valid_from > name.valid_until)
        subject_error(l, subject, subject_file(l, subject), "ends before it starts");
    for (size_t i = 0; i < sizeof name_kinds / sizeof *name_kinds; i++) {
        size_t count;
        const Triple *labels = subject_triples(l, subject, name_kinds[i].says, &count);
        NameKind kind = name_kinds[i].kind;
        if (former && kind == NAME_PREFERRED) kind = NAME_ALTERNATIVE;
        for (size_t k = 0; k < count; k++) {
            bool plain = labels[k].kind == OBJECT_LITERAL &&
                         (labels[k].datatype.length == 0 ||
                          slice_is(labels[k].datatype, IRI_XSD "string"));
            if (!plain || !name_is_good(labels[k].object)) {
                Slice local = iri_local(slice_of(says_iri(name_kinds[i].says)));
                subject_error(
                    l, subject, labels[k].file,
                    "has \"%.*s\" as %.*s: a name is plain text with single spaces",
                    (int)labels[k].object.length, labels[k].object.text,
                    (int)local.length, local.text);
                continue;
            }
            name.text = labels[k].object;
            name.language = labels[k].language;
            name.kind = kind;
            vector_push(l->scratch, names, name);
        }
    }
}

/* How well a name does as the label: Dutch first, then without language, then any. */
static int label_rank(const Name *name) {
    if (slice_is(name->language, "nl")) return 2;
    return name->language.length == 0 ? 1 : 0;
}

/* The label among the sorted names [first, end); empty when there is none. */
static Slice best_label(const Name *names, size_t first, size_t end) {
    const Name *best = NULL;
    for (size_t i = first; i < end && names[i].kind == NAME_PREFERRED; i++) {
        if (!best || label_rank(&names[i]) > label_rank(best)) best = &names[i];
    }
    return best ? best->text : (Slice){ NULL, 0 };
}

static int compare_entry(const void *key, const void *entry) {
    return slice_compare(*(const Slice *)key, ((const Entry *)entry)->key);
}

/* Index of the entry that the former name stands for; NONE, reported. */
static uint32_t entry_named(const Loading *l, const EntryList *entries,
                            const Subject *former) {
    size_t count;
    const Triple *of = subject_triples(l, former, SAYS_NAME_OF, &count);
    Slice key;
    const Entry *entry = NULL;
    if (count == 1 && entries->count > 0 && instance_key(l, of->object, &key))
        entry =
            bsearch(&key, entries->items, entries->count, sizeof(Entry), compare_entry);
    if (entry) return (uint32_t)(entry - entries->items);
    subject_error(l, former, subject_file(l, former),
                  "must have one entry as pos:nameOf");
    return NONE;
}

static void find_names(Loading *l, const EntryList *entries, NameList *names) {
    for (size_t i = 0; i < entries->count; i++)
        add_names(l, entries->items[i].subject, (Name){ .entity = (uint32_t)i }, names);
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        if (!is_former_name(l, subject)) continue;
        uint32_t entry = entry_named(l, entries, subject);
        if (entry != NONE) add_names(l, subject, (Name){ .entity = entry }, names);
    }
    size_t kept = 0;
    if (names->count > 0) qsort(names->items, names->count, sizeof(Name), compare_names);
    for (size_t i = 0; i < names->count; i++) {
        if (kept > 0 && compare_names(&names->items[kept - 1], &names->items[i]) == 0) {
            continue;
        }
        names->items[kept++] = names->items[i];
    }
    names->count = kept;
}

/* Copies names and says for each entity where its names begin. */
static void keep_names(Loading *l, const EntryList *entries, NameList *names) {
    uint32_t *first = ARENA_ARRAY(l->arena, uint32_t, entries->count + 1);
    for (size_t i = 0; i < names->count; i++) {
        Name *name = &names->items[i];
        name->text = keep_text(l, name->text);
        name->language = keep_text(l, name->language);
        first[name->entity + 1]++;
    }
    for (size_t i = 0; i < entries->count; i++) first[i + 1] += first[i];
    l->out->names = keep_items(l, names->items, names->count, sizeof(Name));
    l->out->name_count = names->count;
    l->out->first_name = first;
}

static void find_links(Loading *l, const EntryList *entries) {
    VECTOR(Link) links = { 0 };
    uint32_t *first = ARENA_ARRAY(l->arena, uint32_t, entries->count + 1);
    for (size_t i = 0; i < entries->count; i++) {
        size_t count;
        first[i] = (uint32_t)links.count;
        const Triple *same =
            subject_triples(l, entries->items[i].subject, SAYS_SAME_AS, &count);
        for (size_t k = 0; k < count; k++) {
            if (same[k].kind != OBJECT_IRI) {
                subject_error(l, entries->items[i].subject, same[k].file,
                              "has a text as sameAs: an IRI is meant");
                continue;
            }
            vector_push(l->scratch, &links,
                        ((Link){ (uint32_t)i, keep_text(l, same[k].object) }));
        }
    }
    first[entries->count] = (uint32_t)links.count;
    l->out->first_link = first;
    l->out->links = keep_items(l, links.items, links.count, sizeof(Link));
    l->out->link_count = links.count;
}

void load_entities(Loading *l) {
    EntryList entries = { 0 };
    NameList names = { 0 };
    find_entries(l, &entries);
    find_names(l, &entries, &names);
    keep_names(l, &entries, &names);
    Entity *entities = ARENA_ARRAY(l->arena, Entity, entries.count);
    for (size_t i = 0; i < entries.count; i++) {
        const Entry *entry = &entries.items[i];
        const uint32_t *first = l->out->first_name;
        entities[i] =
            (Entity){ .key = keep_text(l, entry->key),
                      .class = entry->class,
                      .label = best_label(l->out->names, first[i], first[i + 1]),
                      .unit_of = NONE,
                      .capital_of = NONE };
        if (entities[i].label.length == 0) {
            subject_error(l, entry->subject, subject_file(l, entry->subject),
                          "has no skos:prefLabel or foaf:name");
        }
    }
    l->out->entities = entities;
    l->out->entity_count = entries.count;
    for (size_t i = 0; i < entries.count; i++) {
        const Subject *subject = entries.items[i].subject;
        entities[i].unit_of = referred(l, subject, SAYS_UNIT_OF);
        uint32_t post_in = referred(l, subject, SAYS_POST_IN);
        if (entities[i].unit_of == NONE) entities[i].unit_of = post_in;
        uint32_t capital = referred(l, subject, SAYS_CAPITAL);
        if (capital != NONE) entities[capital].capital_of = (uint32_t)i;
    }
    find_links(l, &entries);
}

/* ---- Tenures ---- */

static int compare_tenures(const void *a, const void *b) {
    const Tenure *x = a, *y = b;
    if (x->post != y->post) return x->post < y->post ? -1 : 1;
    if (x->from != y->from) return x->from < y->from ? -1 : 1;
    if (x->until != y->until) return x->until < y->until ? -1 : 1;
    return (x->person > y->person) - (x->person < y->person);
}

static bool read_tenure(const Loading *l, const Subject *subject, Tenure *tenure) {
    size_t members, posts;
    subject_triples(l, subject, SAYS_MEMBER, &members);
    subject_triples(l, subject, SAYS_POST, &posts);
    if (members != 1 || posts != 1) {
        subject_error(l, subject, subject_file(l, subject),
                      "must have one org:member and one pos:post");
        return false;
    }
    *tenure = (Tenure){ .person = referred(l, subject, SAYS_MEMBER),
                        .post = referred(l, subject, SAYS_POST),
                        .from = date_of(l, subject, SAYS_START, INT32_MIN),
                        .until = date_of(l, subject, SAYS_END, INT32_MAX) };
    if (tenure->from > tenure->until) {
        subject_error(l, subject, subject_file(l, subject), "ends before it starts");
        return false;
    }
    return tenure->person != NONE && tenure->post != NONE;
}

/* The last day that the tenure names, when that is later than `known`. */
static int32_t later_day(int32_t known, const Tenure *tenure) {
    int32_t day = tenure->until == INT32_MAX ? tenure->from : tenure->until;
    return day > known ? day : known;
}

void load_tenures(Loading *l) {
    VECTOR(Tenure) tenures = { 0 };
    int32_t known = INT32_MIN;
    for (size_t i = 0; i < l->subjects.count; i++) {
        const Subject *subject = &l->subjects.items[i];
        Tenure tenure;
        if (subject->iri.text[0] != '_' && is_tenure(l, subject) &&
            read_tenure(l, subject, &tenure)) {
            vector_push(l->scratch, &tenures, tenure);
            known = later_day(known, &tenure);
        }
    }
    if (tenures.count > 0) {
        qsort(tenures.items, tenures.count, sizeof(Tenure), compare_tenures);
    }
    l->out->tenures = keep_items(l, tenures.items, tenures.count, sizeof(Tenure));
    l->out->tenure_count = tenures.count;
    l->out->tenures_known = known;
}
