#include "names.h"

#include "../base/sha256.h"
#include "../base/iri.h"
#include "../base/unicode.h"

#include <string.h>

static Slice formatted(char *text) {
    return (Slice){ text, strlen(text) };
}

/* Written by hand: thousands are made, and printf would take half of the time. */
Slice joined(Arena *arena, const Slice *parts, size_t count) {
    size_t length = 0;
    for (size_t i = 0; i < count; i++) length += parts[i].length;
    char *text = arena_alloc(arena, length + 1);
    size_t used = 0;
    for (size_t i = 0; i < count; used += parts[i++].length)
        if (parts[i].length > 0) memcpy(text + used, parts[i].text, parts[i].length);
    return (Slice){ text, length };
}

Slice decimal(Arena *arena, size_t number) {
    char digits[24];
    size_t at = sizeof digits;
    do digits[--at] = (char)('0' + number % 10);
    while (number /= 10);
    return (Slice){ arena_copy(arena, digits + at, sizeof digits - at),
                    sizeof digits - at };
}

Slice instance_iri(const Naming *n, const char *space, Slice key) {
    Slice parts[] = { n->vocabulary->base, slice_of(space), { "/", 1 }, key };
    return joined(n->arena, parts, 4);
}

void token_places(const Findings *findings, TokenSpan tokens, size_t *start,
                  size_t *end) {
    const Document *d = findings->document;
    Span span = { d->tokens[tokens.start].span.start,
                  d->tokens[tokens.end - 1].span.end };
    size_t from, to;
    document_source_bytes(d, span, &from, &to);
    *start = document_code_point(d, from);
    *end = document_code_point(d, to);
}

Slice place_key(const Naming *n, uint32_t token) {
    size_t start, end;
    token_places(n->findings, (TokenSpan){ token, token + 1 }, &start, &end);
    return joined(n->arena, (Slice[]){ n->letter, { "-c", 2 }, decimal(n->arena, start) },
                  3);
}

Slice thing_iri(const Naming *n, uint32_t index) {
    const Thing *thing = &n->findings->things[index];
    const Vocabulary *v = n->vocabulary;
    if (thing->entity != NONE || thing->entry) {
        Slice key = thing->entry ? thing->entry->key : v->entities[thing->entity].key;
        Slice parts[] = { v->base, key };
        return joined(n->arena, parts, 2);
    }
    Slice space = v->classes[thing->class].id_space, key = thing->key;
    char *name = arena_copy(n->arena, space.text, space.length);
    if (key.length == 0 && vocabulary_is(v, thing->class, CORE_EVENT))
        key = place_key(n, thing->tokens.start);
    else if (key.length == 0)
        key = iri_key(n->arena, thing->label);
    return instance_iri(n, name, key);
}

bool thing_is_named(const Thing *thing) {
    if (thing->entity != NONE) return true;
    for (size_t i = 0; i < thing->label.length;) {
        uint32_t c = utf8_next(thing->label.text, &i);
        if (unicode_is_upper(c) || unicode_is_digit(c)) return true;
    }
    return false;
}

static bool is_identifier(Slice text) {
    if (text.length == 0 || text.length > 100) return false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.text[i];
        bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && !(i > 0 && (c == '-' || c == '_' || c == '.'))) return false;
    }
    return true;
}

static Slice stated_identifier(const Vocabulary *v, const Findings *findings) {
    uint32_t identifier = vocabulary_property(v, slice_of("identifier"));
    for (size_t i = 0; i < findings->fact_count; i++) {
        const Fact *f = &findings->facts[i];
        if (f->kind == FACT_PROPERTY && f->property == identifier && !f->dropped &&
            f->subject.kind == VALUE_DOCUMENT && f->object.kind == VALUE_TEXT &&
            is_identifier(f->object.text))
            return f->object.text;
    }
    return (Slice){ NULL, 0 };
}

Slice digest_identifier(Arena *arena, Slice source) {
    uint8_t d[32];
    sha256(source, d);
    return formatted(arena_format(arena, "t-%02x%02x%02x%02x%02x%02x%02x%02x", d[0], d[1],
                                  d[2], d[3], d[4], d[5], d[6], d[7]));
}

Slice letter_identifier(Arena *arena, const Vocabulary *v, const Findings *findings,
                        const char *given) {
    if (given)
        return is_identifier(slice_of(given)) ? slice_of(given) : (Slice){ NULL, 0 };
    Slice stated = stated_identifier(v, findings);
    if (stated.text) return stated;
    return digest_identifier(arena, findings->document->source);
}
