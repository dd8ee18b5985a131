/* Where facts are from.

   The words at code points 34 to 73 of the letter are a node, said once however many
   facts rest on them, with a selector for the place and one for the exact words:

       mention:t-e1-c34-73 hasSelector …-position (34, 73), …-quote ("steunt …")

   and, in XML, one for the element in which they begin. */
#include "origin.h"

#include "names.h"

static Slice place_node(Builder *b, Slice node, const char *ending) {
    Slice iri = joined(b->arena, (Slice[]){ node, slice_of(ending) }, 2);
    statements_trust(b->list, iri);
    return iri;
}

/* Says in which element of the source a stretch begins; nothing when `path` is empty. */
static void say_element(Builder *b, Slice node, Slice path) {
    if (path.length == 0) return;
    Slice element = place_node(b, node, "-element");
    say(b, node, "hasSelector", element);
    say_class(b, element, "XPathSelector");
    say_text(b, element, "value", path);
}

/* Says where a stretch of the letter is, and its exact words. */
static void say_place(Builder *b, Slice node, TokenSpan tokens, size_t start,
                      size_t end) {
    const Document *d = b->findings->document;
    Span span = { d->tokens[tokens.start].span.start,
                  d->tokens[tokens.end - 1].span.end };
    size_t from, to;
    document_source_bytes(d, span, &from, &to);
    Slice place = place_node(b, node, "-position"), words = place_node(b, node, "-quote");
    say_class(b, node, "SpecificResource");
    say(b, node, "hasSource", b->letter_iri);
    say(b, node, "hasSelector", place);
    say(b, node, "hasSelector", words);
    say_class(b, place, "TextPositionSelector");
    say_number(b, place, "start", start);
    say_number(b, place, "end", end);
    say_class(b, words, "TextQuoteSelector");
    say_text(b, words, "exact", slice_between(d->source.text, from, to));
    say_element(b, node, document_element(d, from));
}

/* The node of a stretch of the letter. Facts often rest on the same words: these are said
   once. */
Slice mention_node(Builder *b, TokenSpan tokens) {
    uint32_t known = b->places_at[tokens.start];
    for (; known != NONE; known = b->places.items[known].next)
        if (b->places.items[known].end == tokens.end) return b->places.items[known].node;
    size_t start, end;
    token_places(b->findings, tokens, &start, &end);
    Slice parts[] = { b->naming.letter,
                      { "-c", 2 },
                      decimal(b->arena, start),
                      { "-", 1 },
                      decimal(b->arena, end) };
    Slice node = node_iri(b, "mention", joined(b->arena, parts, 5));
    say_place(b, node, tokens, start, end);
    uint32_t next = b->places_at[tokens.start];
    b->places_at[tokens.start] = (uint32_t)b->places.count;
    vector_push(b->arena, &b->places, ((Place){ tokens.end, next, node }));
    return node;
}

/* Rule, words and place of a fact, on the node that it is about. */
void say_origin(Builder *b, Slice node, const Fact *f, bool quote) {
    bool full = b->provenance == STP_PROVENANCE_FULL;
    if (b->provenance == STP_PROVENANCE_NONE) return;
    if (quote || full)
        say_text(b, node, f->source_count ? "derivedBy" : "rule",
                 b->rules->rules[f->rule].id);
    if (f->evidence.end > f->evidence.start) {
        say(b, node, "mention", mention_node(b, f->evidence));
        if (quote)
            say_dutch(b, node, "quote", token_text(b->findings->document, f->evidence));
    }
    if (!full && f->evidence.end > f->evidence.start) return;
    for (uint32_t i = 0; i < f->source_count; i++) {
        const Fact *source = &b->findings->facts[f->sources[i]];
        if (source->evidence.end > source->evidence.start)
            say(b, node, "wasDerivedFrom", mention_node(b, source->evidence));
        else
            for (uint32_t j = 0; j < source->source_count; j++) {
                const Fact *origin = &b->findings->facts[source->sources[j]];
                if (origin->evidence.end > origin->evidence.start)
                    say(b, node, "wasDerivedFrom", mention_node(b, origin->evidence));
            }
    }
}

/* Whoever signed the letter says what stands in it. */
void say_signed(Builder *b, Slice node) {
    if (b->provenance != STP_PROVENANCE_FULL) return;
    for (size_t i = 0; i < b->signer_count; i++)
        say(b, node, "wasAttributedTo", use_thing(b, b->signers[i]));
}
