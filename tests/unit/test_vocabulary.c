/* Runs in the folder tests/. */
#include "vocabulary/vocabulary.h"
#include "base/memory.h"
#include "check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define PREFIXES \
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n" \
    "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n" \
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n" \
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n" \
    "@prefix org: <http://www.w3.org/ns/org#> .\n" \
    "@prefix schema: <http://schema.org/> .\n" \
    "@prefix pos: <https://w3id.org/standpunt/def#> .\n" \
    "@prefix actor: <https://w3id.org/standpunt/id/actor/> .\n" \
    "pos:Actor a rdfs:Class .\n"

static Arena *arena;
static char folder[] = "/tmp/standpunt-vocabulary-XXXXXX";

/* What was reported, one after the other. */
static char reported[4000];

static void report(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    size_t used = strlen(reported);
    snprintf(reported + used, sizeof reported - used, "%s", diagnostic->text);
}

static Diagnostics reporting(void) {
    reported[0] = 0;
    return (Diagnostics){ .reporter = { report, NULL } };
}

static bool loads(Vocabulary *v, const char *base) {
    Diagnostics d = reporting();
    StpStatus status = vocabulary_load(v, arena, "fixtures/vocab-small", base, &d);
    CHECK_STRING(reported, "");
    return CHECK_INT(status, STP_OK) && CHECK_INT(d.errors, 0);
}

static uint32_t class_of(const Vocabulary *v, const char *local) {
    return vocabulary_class(v, slice_of(local));
}

static const Entity *entity_of(const Vocabulary *v, const char *key) {
    uint32_t entity = vocabulary_entity(v, slice_of(key));
    return CHECK(entity != NONE) ? &v->entities[entity] : NULL;
}

static void knows_the_classes(const Vocabulary *v) {
    CHECK(class_of(v, "Nothing") == NONE);
    uint32_t state = class_of(v, "State"), actor = class_of(v, "Actor");
    uint32_t place = class_of(v, "Place"), meeting = class_of(v, "Meeting");
    if (!CHECK(state != NONE && actor != NONE && place != NONE && meeting != NONE))
        return;
    CHECK(vocabulary_is_a(v, state, actor));
    CHECK(vocabulary_is_a(v, state, place));
    CHECK(vocabulary_is_a(v, state, state));
    CHECK(!vocabulary_is_a(v, actor, state));
    CHECK(!vocabulary_is_a(v, meeting, actor));
    CHECK(vocabulary_is(v, state, CORE_ACTOR) && !vocabulary_is(v, meeting, CORE_ACTOR));
    CHECK_SLICE(v->classes[state].iri, "https://w3id.org/standpunt/def#State");
    CHECK_SLICE(v->classes[state].id_space, "actor");
    CHECK_SLICE(v->classes[meeting].id_space, "event");
    CHECK_SLICE(v->classes[class_of(v, "Date")].id_space, "");
    CHECK_SLICE(v->classes[class_of(v, "Event")].iri, "http://schema.org/Event");
}

static void knows_the_properties(const Vocabulary *v) {
    uint32_t start = vocabulary_property(v, slice_of("startDate"));
    uint32_t quote = vocabulary_property(v, slice_of("quote"));
    uint32_t place = vocabulary_property(v, slice_of("location"));
    if (!CHECK(start != NONE && quote != NONE && place != NONE)) return;
    CHECK_SLICE(v->properties[start].iri, "http://schema.org/startDate");
    CHECK_SLICE(v->properties[start].datatype, "http://www.w3.org/2001/XMLSchema#date");
    CHECK(v->properties[start].literal && v->properties[quote].literal);
    CHECK_SLICE(v->properties[quote].datatype, "");
    CHECK(!v->properties[place].literal);
}

static void knows_the_individuals(const Vocabulary *v) {
    CHECK_INT(v->individual_count, 9);
    uint32_t stance = vocabulary_individual(v, slice_of("supports"));
    uint32_t moved = vocabulary_individual(v, slice_of("EventRescheduled"));
    if (!CHECK(stance != NONE && moved != NONE)) return;
    CHECK_SLICE(v->individuals[stance].iri,
                "https://w3id.org/standpunt/id/stance/supports");
    CHECK(v->individuals[stance].is_stance);
    CHECK_INT(v->individuals[stance].direct,
              vocabulary_property(v, slice_of("supports")));
    CHECK(!v->individuals[moved].is_stance);
    CHECK(v->individuals[moved].direct == NONE);
}

static void knows_the_entities(const Vocabulary *v) {
    CHECK_INT(v->entity_count, 9);
    for (size_t i = 1; i < v->entity_count; i++) {
        CHECK(slice_compare(v->entities[i - 1].key, v->entities[i].key) < 0);
    }
    const Entity *state = entity_of(v, "actor/nederland");
    const Entity *ministry = entity_of(v, "actor/ministerie-van-voorbeelden");
    const Entity *post = entity_of(v, "post/minister-van-voorbeelden");
    const Entity *person = entity_of(v, "actor/anna-voorbeeld");
    if (!state || !ministry || !post || !person) return;
    CHECK_SLICE(state->label, "Nederland");
    CHECK_INT(state->class, class_of(v, "State"));
    CHECK(state->unit_of == NONE);
    CHECK_INT(ministry->unit_of, state - v->entities);
    CHECK_INT(post->unit_of, ministry - v->entities);
    CHECK_SLICE(person->label, "Anna Voorbeeld");
    CHECK_INT(v->link_count, 1);
    CHECK_INT(v->links[0].entity, state - v->entities);
    CHECK_SLICE(v->links[0].iri, "http://example.org/sameAs/nl");
}

static void knows_the_names(const Vocabulary *v) {
    static const struct {
        const char *text, *language;
        NameKind kind;
    } expected[] = {
        { "Nederland", "nl", NAME_PREFERRED },
        { "Netherlands", "en", NAME_PREFERRED },
        { "het Koninkrijk", "nl", NAME_ALTERNATIVE },
        { "Ned.", "nl", NAME_HIDDEN },
        { "Nederlands", "nl", NAME_ADJECTIVE },
        { "Nederlandse", "nl", NAME_ADJECTIVE },
        { "Nederlanders", "nl", NAME_INHABITANT },
    };
    uint32_t state = vocabulary_entity(v, slice_of("actor/nederland"));
    if (!CHECK(state != NONE)) return;
    const Name *names = v->names + v->first_name[state];
    size_t count = v->first_name[state + 1] - v->first_name[state];
    if (!CHECK_INT(count, sizeof expected / sizeof *expected)) return;
    for (size_t i = 0; i < count; i++) {
        CHECK_SLICE(names[i].text, expected[i].text);
        CHECK_SLICE(names[i].language, expected[i].language);
        CHECK_INT(names[i].kind, expected[i].kind);
        CHECK_INT(names[i].entity, state);
        CHECK(names[i].valid_from == INT32_MIN && names[i].valid_until == INT32_MAX);
    }
    CHECK_INT(v->first_name[v->entity_count], v->name_count);
}

static void knows_who_held_a_post(const Vocabulary *v) {
    uint32_t post = vocabulary_entity(v, slice_of("post/minister-van-voorbeelden"));
    uint32_t anna = vocabulary_entity(v, slice_of("actor/anna-voorbeeld"));
    uint32_t bram = vocabulary_entity(v, slice_of("actor/bram-voorbeeld"));
    CHECK_INT(vocabulary_holder(v, post, days_of(2012, 11, 4)), NONE);
    CHECK_INT(vocabulary_holder(v, post, days_of(2012, 11, 5)), anna);
    CHECK_INT(vocabulary_holder(v, post, days_of(2017, 10, 25)), anna);
    CHECK_INT(vocabulary_holder(v, post, days_of(2017, 10, 26)), bram);
    CHECK_INT(v->tenures_known, days_of(2017, 10, 26));
    CHECK_INT(vocabulary_holder(v, post, days_of(2017, 10, 27)), NONE); /* not known */
    CHECK_INT(vocabulary_holder(v, anna, days_of(2017, 1, 1)), NONE);
}

static void takes_another_base(void) {
    Vocabulary v;
    if (!loads(&v, "https://example.org/id/")) return;
    CHECK_SLICE(v.base, "https://example.org/id/");
    entity_of(&v, "actor/nederland");
    uint32_t stance = vocabulary_individual(&v, slice_of("supports"));
    if (CHECK(stance != NONE)) {
        CHECK_SLICE(v.individuals[stance].iri, "https://example.org/id/stance/supports");
    }
    Diagnostics d = reporting();
    CHECK_INT(vocabulary_load(&v, arena, "fixtures/vocab-small", "https://e.org/id", &d),
              STP_BAD_VOCABULARY);
    CHECK_STRING(reported,
                 "the base <https://e.org/id> must be an IRI that ends in '/' or '#'\n");
}

/* ---- Mistakes ---- */

static void write_file(const char *name, const char *text, size_t length) {
    FILE *file = fopen(arena_format(arena, "%s/%s", folder, name), "wb");
    if (!CHECK(file != NULL)) return;
    CHECK_INT(fwrite(text, 1, length, file), length);
    CHECK_INT(fclose(file), 0);
}

static StpStatus load_text(Vocabulary *v, const char *text) {
    Diagnostics d = reporting();
    write_file("a.ttl", text, strlen(text));
    return vocabulary_load(v, arena, folder, NULL, &d);
}

/* The text, after the prefixes, gives an error that has all of `message` in it. */
static void refuses(const char *text, const char *message) {
    Vocabulary v;
    StpStatus status = load_text(&v, arena_format(arena, PREFIXES "%s", text));
    bool good = status == STP_BAD_VOCABULARY && strstr(reported, message);
    if (!CHECK(good)) {
        printf("    text     %s\n    reported %s\n    expected %s\n", text, reported,
               message);
    }
    CHECK(strstr(reported, "/a.ttl") != NULL || strstr(message, "classes, at most"));
}

static void refuses_mistakes_in_entries(void) {
    refuses("actor:x a pos:Acter ; skos:prefLabel \"X\" .", "/a.ttl:10:1: 'x' is a <");
    refuses("actor:x a pos:Acter ; skos:prefLabel \"X\" .",
            "'x' is of no declared class");
    refuses("actor:x skos:prefLabel \"X\" .", "'x' is of no declared class");
    refuses("actor:x a pos:Actor .", "'x' has no skos:prefLabel or foaf:name");
    refuses("actor:x a pos:Actor ; skos:altLabel \"X\" .", "'x' has no skos:prefLabel");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"\" .", "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel \" X\" .", "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X  Y\" .", "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X\\tY\" .", "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X\\u0080\" .",
            "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel actor:y .", "a name is plain text");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"1\"^^xsd:integer .", "plain text");
    refuses(
        "actor:x a pos:Actor ; skos:prefLabel \"X\" ; org:unitOf actor:y .",
        "'x' has as unitOf <https://w3id.org/standpunt/id/actor/y>, which is no entry");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X\" ; owl:sameAs \"Q1\" .", "sameAs");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X\" ; pos:validFrom \"2017\" .",
            "'x' has '2017' as validFrom: no date");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"X\" ; owl:sameAs <http://a/b c> .",
            "a.ttl");
}

static void refuses_mistakes_in_tenures(void) {
    const char *people = "actor:p a pos:Actor ; skos:prefLabel \"P\" .\n"
                         "actor:q a pos:Actor ; skos:prefLabel \"Q\" .\n"
                         "pos:Tenure a rdfs:Class .\n";
    refuses(arena_format(arena, "%sactor:t a pos:Tenure ; org:member actor:p .", people),
            "'t' must have one org:member and one pos:post");
    refuses(arena_format(
                arena, "%sactor:t a pos:Tenure ; org:member actor:p ; pos:post actor:z .",
                people),
            "'t' has as post <https://w3id.org/standpunt/id/actor/z>, which is no entry");
    refuses(
        arena_format(arena,
                     "%sactor:t a pos:Tenure ; org:member actor:p ; pos:post actor:q ;\n"
                     "  schema:startDate \"2017-02-29\" .",
                     people),
        "'t' has '2017-02-29' as startDate: no date");
    refuses(arena_format(
                arena,
                "%sactor:t a pos:Tenure ; org:member actor:p ; pos:post actor:q ;\n"
                "  schema:startDate \"2017-03-01\" ; schema:endDate \"2017-02-01\" .",
                people),
            "'t' ends before it starts");
}

static void refuses_mistakes_in_the_ontology(void) {
    refuses("schema:Actor a owl:Class .", "is the local name of two classes");
    refuses("pos:p a owl:ObjectProperty . schema:p a owl:DatatypeProperty .",
            "is the local name of two properties");
    refuses("pos:i a pos:Actor . schema:i a pos:Actor .",
            "is the local name of two individuals");
    refuses("<http://a/b/> a rdfs:Class .", "is no name for a rule");
    refuses("pos:B a rdfs:Class ; rdfs:subClassOf pos:C .", "which is not declared");
    refuses("pos:B a rdfs:Class ; pos:idSpace \"a b\" .", "one pos:idSpace");
    refuses("pos:B a rdfs:Class ; pos:idSpace \"a\" , \"b\" .", "one pos:idSpace");
    refuses("pos:p a owl:ObjectProperty ; rdfs:range pos:C .", "which is not declared");
    refuses("pos:i a pos:Actor ; pos:directProperty pos:p .",
            "'i' has the direct property");
    refuses("pos:B a rdfs:Class ; rdfs:subClassOf [ a owl:Restriction ] .",
            "'B' has a blank node as subClassOf: give it an IRI");
    refuses("[] a pos:Actor .", "a blank node has a type: give it an IRI");
    refuses("[] skos:prefLabel \"X\" .", "a blank node has a prefLabel: give it an IRI");
    size_t room = 300 * 32;
    char *many = arena_alloc(arena, room);
    for (int i = 0; i < 256; i++) {
        size_t used = strlen(many);
        snprintf(many + used, room - used, "pos:A%d a rdfs:Class .\n", i);
    }
    refuses(many, "has 257 classes, at most 256");
}

static void refuses_what_cannot_be_parsed(void) {
    refuses("actor:x a zz:Actor .", "/a.ttl");
    refuses("\nactor:x a pos:Actor ;;; \"\" .", "/a.ttl:11:1: ");
    refuses("<x> a pos:Actor .", "<x> is a relative IRI");
    refuses("actor:x a pos:Actor ; skos:prefLabel \"caf\xE9\" .",
            "/a.ttl:10:42: not UTF-8: byte E9");
    Vocabulary v;
    Diagnostics d = reporting();
    write_file("a.ttl", "# a\0b\n", 6);
    CHECK_INT(vocabulary_load(&v, arena, folder, NULL, &d), STP_BAD_VOCABULARY);
    CHECK(strstr(reported, "/a.ttl:1:4: a NUL byte") != NULL);
}

static void reports_what_cannot_be_read(void) {
    Vocabulary v;
    Diagnostics d = reporting();
    CHECK_INT(vocabulary_load(&v, arena, "fixtures/no", NULL, &d), STP_CANNOT_READ);
    CHECK(strstr(reported, "fixtures/no: ") != NULL);
    d = reporting();
    CHECK_INT(vocabulary_load(&v, arena, "unit", NULL, &d), STP_CANNOT_READ);
    CHECK_STRING(reported, "unit: has no *.ttl files\n");
}

static void passes_over_what_is_not_read(void) {
    Vocabulary v;
    const char *shapes =
        "\xEF\xBB\xBF" PREFIXES "@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
        "pos:ActorShape a sh:NodeShape ; sh:targetClass pos:Actor ;\n"
        "  sh:property [ a sh:PropertyShape ; sh:path skos:prefLabel ;\n"
        "    sh:in ( \"a\" \"b\" ) ; sh:minCount 1 ] .\n";
    CHECK_INT(load_text(&v, shapes), STP_OK);
    CHECK_STRING(reported, "");
    CHECK_INT(v.class_count, 1);
    CHECK_INT(v.entity_count, 0);
    CHECK_INT(v.individual_count, 0);
}

static void takes_cycles_and_validity(void) {
    Vocabulary v;
    const char *text = PREFIXES
        "pos:A a rdfs:Class ; rdfs:subClassOf pos:B ; pos:idSpace \"a\" .\n"
        "pos:B a rdfs:Class ; rdfs:subClassOf pos:C .\n"
        "pos:C a rdfs:Class ; rdfs:subClassOf pos:A , pos:C .\n"
        "pos:D a rdfs:Class ; rdfs:subClassOf pos:B .\n"
        "actor:x a pos:Actor , pos:D , pos:C ; skos:prefLabel \"X\"@EN , \"Y\" ;\n"
        "  pos:validFrom \"2010-01-02\"^^xsd:date ; pos:validUntil "
        "\"2012-01-02\"^^xsd:date .\n"
        "actor:x skos:prefLabel \"Y\" .\n";
    CHECK_INT(load_text(&v, text), STP_OK);
    CHECK_STRING(reported, "");
    uint32_t a = class_of(&v, "A"), c = class_of(&v, "C"), d = class_of(&v, "D");
    CHECK(vocabulary_is_a(&v, a, c) && vocabulary_is_a(&v, c, a));
    CHECK(v.core[CORE_DATE] == NONE && !vocabulary_is(&v, a, CORE_DATE));
    CHECK(vocabulary_is_a(&v, d, a) && !vocabulary_is_a(&v, a, d));
    CHECK_SLICE(v.classes[d].id_space, "a");
    const Entity *x = entity_of(&v, "actor/x");
    if (!x || !CHECK_INT(v.name_count, 2)) return;
    CHECK_SLICE(x->label, "Y"); /* without a language before English */
    CHECK_SLICE(v.names[0].language, "en");
    CHECK_INT(v.names[0].valid_from, days_of(2010, 1, 2));
    CHECK_INT(v.names[1].valid_until, days_of(2012, 1, 2));
}

#define TENURE(name, person, from, until) \
    "actor:" name " a pos:Tenure ; org:member actor:" person " ; pos:post actor:o ;\n" \
    "  schema:startDate \"" from "\" ; schema:endDate \"" until "\" .\n"

static void knows_no_holder_of_two(void) {
    Vocabulary v;
    const char *text = PREFIXES "pos:Tenure a rdfs:Class .\n"
                                "actor:o a pos:Actor ; skos:prefLabel \"O\" .\n"
                                "actor:p a pos:Actor ; skos:prefLabel \"P\" .\n"
                                "actor:q a pos:Actor ; skos:prefLabel \"Q\" .\n" TENURE(
                                    "t1", "p", "2010-01-01", "2014-10-18")
                                    TENURE("t2", "q", "2014-10-17", "2018-01-01")
                                        TENURE("t3", "p", "2017-01-01", "2019-01-01")
                                            TENURE("t4", "p", "2018-12-01", "2020-01-01");
    CHECK_INT(load_text(&v, text), STP_OK);
    CHECK_STRING(reported, "");
    uint32_t office = vocabulary_entity(&v, slice_of("actor/o"));
    uint32_t p = vocabulary_entity(&v, slice_of("actor/p"));
    uint32_t q = vocabulary_entity(&v, slice_of("actor/q"));
    CHECK_INT(vocabulary_holder(&v, office, days_of(2014, 10, 16)), p);
    CHECK_INT(vocabulary_holder(&v, office, days_of(2014, 10, 17)), q); /* later start */
    CHECK_INT(vocabulary_holder(&v, office, days_of(2014, 10, 18)), q);
    CHECK_INT(vocabulary_holder(&v, office, days_of(2017, 6, 1)), NONE); /* two of them */
    CHECK_INT(vocabulary_holder(&v, office, days_of(2018, 12, 20)), p);  /* one, twice */
}

static void takes_former_names(void) {
    Vocabulary v;
    const char *text = PREFIXES
        "pos:FormerName a rdfs:Class .\n"
        "actor:x a pos:Actor ; skos:prefLabel \"New\"@nl , \"Other\"@en .\n"
        "actor:n1 a pos:FormerName ; pos:nameOf actor:x ; skos:prefLabel \"Old\"@nl ;\n"
        "  skos:altLabel \"O\"@nl ; skos:hiddenLabel \"Odl\"@nl ;\n"
        "  pos:validFrom \"2003-07-01\" ; pos:validUntil \"2010-10-14\" .\n"
        "actor:n2 a pos:FormerName ; pos:nameOf actor:x ; skos:prefLabel \"Old\"@nl ;\n"
        "  pos:validFrom \"2017-10-26\" ; pos:validUntil \"2024-07-02\" .\n";
    static const struct {
        const char *text;
        NameKind kind;
        int from; /* year; 0: always */
    } expected[] = {
        { "New", NAME_PREFERRED, 0 },      { "Other", NAME_PREFERRED, 0 },
        { "O", NAME_ALTERNATIVE, 2003 },   { "Old", NAME_ALTERNATIVE, 2003 },
        { "Old", NAME_ALTERNATIVE, 2017 }, { "Odl", NAME_HIDDEN, 2003 },
    };
    CHECK_INT(load_text(&v, text), STP_OK);
    CHECK_STRING(reported, "");
    CHECK_INT(v.entity_count, 1);
    CHECK_SLICE(v.entities[0].label, "New");
    if (!CHECK_INT(v.name_count, sizeof expected / sizeof *expected)) return;
    for (size_t i = 0; i < v.name_count; i++) {
        CHECK_SLICE(v.names[i].text, expected[i].text);
        CHECK_INT(v.names[i].kind, expected[i].kind);
        int year = 0, month, day;
        if (v.names[i].valid_from != INT32_MIN)
            days_split(v.names[i].valid_from, &year, &month, &day);
        CHECK_INT(year, expected[i].from);
    }
}

static void refuses_mistakes_in_former_names(void) {
    const char *entry = "pos:FormerName a rdfs:Class .\n"
                        "actor:x a pos:Actor ; skos:prefLabel \"X\" .\n";
    refuses(
        arena_format(arena, "%sactor:n a pos:FormerName ; skos:prefLabel \"Y\" .", entry),
        "'n' must have one entry as pos:nameOf");
    refuses(arena_format(arena,
                         "%sactor:n a pos:FormerName ; skos:prefLabel \"Y\" ;\n"
                         "  pos:nameOf actor:z .",
                         entry),
            "'n' must have one entry as pos:nameOf");
    refuses(arena_format(arena,
                         "%sactor:n a pos:FormerName ; skos:prefLabel \"Y\" ;\n"
                         "  pos:nameOf actor:x ; pos:validFrom \"2012-01-01\" ;\n"
                         "  pos:validUntil \"2011-01-01\" .",
                         entry),
            "'n' ends before it starts");
}

/* ---- Memory ---- */

static bool load_with(Arena *small, size_t allocations) {
    Vocabulary v;
    Diagnostics d = { 0 };
    if (setjmp(*arena_guard(small))) return false;
    memory_fail_after(allocations);
    return vocabulary_load(&v, small, "fixtures/vocab-small", NULL, &d) == STP_OK;
}

/* Each allocation in turn fails; a sanitized build sees what is lost. */
static void runs_out_of_memory(void) {
    bool loaded = false;
    size_t n = 1;
    for (; !loaded && n < 1000; n++) {
        Arena *small = arena_new();
        if (!CHECK(small != NULL)) return;
        loaded = load_with(small, n);
        memory_fail_after(0);
        arena_free(small);
    }
    CHECK(loaded && n > 3);
}

int main(void) {
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena)) || !mkdtemp(folder)) return 1;
    Vocabulary v;
    if (loads(&v, NULL)) {
        knows_the_classes(&v);
        knows_the_properties(&v);
        knows_the_individuals(&v);
        knows_the_entities(&v);
        knows_the_names(&v);
        knows_who_held_a_post(&v);
    }
    takes_another_base();
    refuses_mistakes_in_entries();
    refuses_mistakes_in_tenures();
    refuses_mistakes_in_the_ontology();
    refuses_what_cannot_be_parsed();
    reports_what_cannot_be_read();
    passes_over_what_is_not_read();
    takes_cycles_and_validity();
    knows_no_holder_of_two();
    takes_former_names();
    refuses_mistakes_in_former_names();
    runs_out_of_memory();
    remove(arena_format(arena, "%s/a.ttl", folder));
    CHECK_INT(remove(folder), 0);
    arena_free(arena);
    return check_summary();
}
