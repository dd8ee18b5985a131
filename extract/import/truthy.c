/* Truthy N-Triples of Wikidata: the triples of an item stand together, what is said of
   its page before them, and its sitelinks behind them:

       <…/Special:EntityData/Q31> wikibase:sitelinks "320"
       <…/entity/Q31> rdfs:label "België"@nl
       <…/entity/Q31> wdt:P31 <…/entity/Q6256>
       <https://nl.wikipedia.org/wiki/Belgi%C3%AB> schema:about <…/entity/Q31>

   Labels are said three times, by rdfs:label, skos:prefLabel and schema:name: the first
   is read. */
#include "import.h"

#include "../base/ntriples.h"
#include "../vocabulary/iris.h"

#include <string.h>

#define IRI_WIKIBASE "http://wikiba.se/ontology#"
#define IRI_DIRECT "http://www.wikidata.org/prop/direct/"
#define PAGE "wikidata.org/wiki/Special:EntityData/"

/* Number of the item that a page is about: "https://www.wikidata.org/wiki/
   Special:EntityData/Q31"; 0. */
static uint32_t page_number(Slice iri) {
    static const char *const schemes[] = { "https://www.", "http://www." };
    for (size_t i = 0; i < 2; i++) {
        size_t scheme = strlen(schemes[i]), before = scheme + strlen(PAGE);
        if (iri.length > before && memcmp(iri.text, schemes[i], scheme) == 0 &&
            memcmp(iri.text + scheme, PAGE, strlen(PAGE)) == 0)
            return item_number(slice_between(iri.text, before, iri.length));
    }
    return 0;
}

/* The item that a triple belongs to; 0: none. `link`: it says that a page of another site
   is about it. */
static uint32_t owner(const NtTriple *t, bool *link) {
    uint32_t number = item_number(t->subject);
    *link = false;
    if (number == 0) number = page_number(t->subject);
    if (number == 0 && !t->literal && slice_is(t->predicate, IRI_SCHEMA "about")) {
        number = item_number(t->object);
        *link = true;
    }
    return number;
}

static void take(Item *item, const NtTriple *t, bool link) {
    Slice p = t->predicate;
    if (link) {
        if (!item->counted) item->sitelinks++;
    } else if (t->literal && slice_is(p, IRI_RDFS "label")) {
        item_add_name(item, t->object, t->language, true);
    } else if (t->literal && slice_is(p, IRI_SKOS "altLabel")) {
        item_add_name(item, t->object, t->language, false);
    } else if (!t->literal && slice_is(p, IRI_DIRECT "P31")) {
        size_t before = strlen(IRI_WIKIDATA);
        if (item_number(t->object) != 0)
            item_add_class(item, slice_between(t->object.text, before, t->object.length));
    } else if (t->literal && slice_is(p, IRI_WIKIBASE "sitelinks")) {
        item->sitelinks = import_decimal(t->object);
        item->counted = true;
    }
}

bool read_truthy(Source *source) {
    StreamLine line;
    Item *item = source->item;
    item_clear(item);
    while (stream_line(source->stream, &line)) {
        NtTriple triple;
        bool link;
        NtResult result = ntriples_read(line.text, line.length, &triple);
        if (result == NT_WRONG) import_wrong_line(source, "not a line of N-Triples");
        if (result != NT_TRIPLE) continue;
        uint32_t number = owner(&triple, &link);
        if (number == 0) continue;
        if (number != item->wikidata) {
            if (item->wikidata != 0 && !import_item(source)) return true;
            item_clear(item);
            item->wikidata = number;
        }
        take(item, &triple, link);
    }
    /* A source that is cut off may end in half an item. */
    if (item->wikidata != 0 && !stream_problem(source->stream)) import_item(source);
    return true;
}
