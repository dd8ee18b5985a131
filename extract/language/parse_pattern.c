/* Elements. Recursion follows the nesting of ( ) [ ] and !, which a file may not drive
   deeper than LIMIT_PATTERN_DEPTH. */
#include "parser.h"

#include "../base/limits.h"

#include <string.h>

static Element *expression(Parser *p, unsigned depth);

static Element *new_element(Parser *p, ElementKind kind, const Symbol *symbol) {
    Element *e = ARENA_NEW(p->scratch, Element);
    e->kind = kind;
    e->offset = symbol->offset;
    e->text = symbol->text;
    e->set = NONE;
    return e;
}

/* A number without sign, at most six digits. */
static bool number_of(Slice text, uint32_t *value) {
    *value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return false;
        *value = *value * 10 + (uint32_t)(text.text[i] - '0');
    }
    return text.length > 0 && text.length <= 6;
}

/* literal := "text"; white space counts as one space. */
static Element *literal(Parser *p) {
    const Symbol *symbol = &p->symbols[p->at++];
    Element *e = new_element(p, ELEMENT_LITERAL, symbol);
    Slice text = slice_trim(symbol->text);
    char *single = arena_alloc(p->arena, text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++)
        if (text.text[i] != ' ' || single[length - 1] != ' ')
            single[length++] = text.text[i];
    e->text = (Slice){ single, length };
    if (length > 0) return e;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, symbol->offset, NULL,
             "empty string");
    return NULL;
}

/* lexical := '<' ( 'number' lo '..' hi | name ) '>' ; a piece gives all of its elements
 */
static Element *lexical(Parser *p) {
    const Symbol *symbol = &p->symbols[p->at++];
    Element *e = new_element(p, ELEMENT_LEXICAL, symbol);
    Slice text = symbol->text;
    if (text.length < 7 || memcmp(text.text, "number ", 7) != 0) {
        Element *elements = piece_use(p, text);
        if (!elements) return e;
        e->kind = ELEMENT_SEQUENCE;
        e->first = elements;
        return e;
    }
    Slice range = slice_trim(slice_between(text.text, 7, text.length));
    size_t dots = 0;
    while (dots < range.length && range.text[dots] != '.') dots++;
    e->kind = ELEMENT_NUMBER;
    bool good = dots + 2 < range.length && range.text[dots + 1] == '.' &&
                number_of(slice_between(range.text, 0, dots), &e->low) &&
                number_of(slice_between(range.text, dots + 2, range.length), &e->high);
    if (good && e->low <= e->high) return e;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, symbol->offset,
             "a range is written <number 1..31>", "'%.*s' is no range of numbers",
             (int)range.length, range.text);
    return NULL;
}

/* test := property [ '=' '?' ] */
static bool type_test(Parser *p, TypeTest *test) {
    const Symbol *property = expect(p, SYMBOL_WORD, "a property or '}'");
    if (!property) return false;
    *test = (TypeTest){ property->text, property->offset, true, NULL };
    if (!take_sign(p, "=")) return true;
    test->present = false;
    return take_sign(p, "?") || unexpected(p, "'?'");
}

/* type := '{' Type test* '}' */
static Element *type(Parser *p) {
    p->at++;
    const Symbol *name = expect(p, SYMBOL_WORD, "a type of the ontology");
    if (!name) return NULL;
    Element *e = new_element(p, ELEMENT_TYPE, name);
    const TypeTest **end = &e->tests;
    while (!take_sign(p, "}")) {
        TypeTest *test = ARENA_NEW(p->scratch, TypeTest);
        if (!type_test(p, test)) return NULL;
        *end = test;
        end = &test->next;
    }
    return e;
}

bool parse_type(Parser *p, Argument *out) {
    if (!at_sign(p, "{")) return unexpected(p, "a type such as {Actor}");
    Element *e = type(p);
    if (!e) return false;
    *out = (Argument){ ARGUMENT_TYPE, e->offset, e->text };
    if (!e->tests) return true;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, e->tests->offset, NULL,
             "a type here has no tests");
    return false;
}

/* gap := '~' n */
static Element *gap(Parser *p) {
    const Symbol *sign = &p->symbols[p->at++];
    Element *e = new_element(p, ELEMENT_GAP, sign);
    const Symbol *number = expect(p, SYMBOL_WORD, "the most words of the gap, as in ~6");
    if (!number) return NULL;
    if (number_of(number->text, &e->high) && e->high > 0 && e->high <= LIMIT_GAP)
        return e;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, number->offset, NULL,
             "a gap has from 1 to %u words", LIMIT_GAP);
    return NULL;
}

/* group := '(' expr ')' | '[' expr ']' */
static Element *group(Parser *p, unsigned depth) {
    const Symbol *open = &p->symbols[p->at++];
    bool optional = open->text.text[0] == '[';
    Element *e = new_element(p, optional ? ELEMENT_OPTIONAL : ELEMENT_SEQUENCE, open);
    e->first = expression(p, depth + 1);
    if (!e->first || !expect_sign(p, optional ? "]" : ")")) return NULL;
    return e;
}

static Element *single(Parser *p, ElementKind kind) {
    return new_element(p, kind, &p->symbols[p->at++]);
}

/* atom := literal | lexical | type | '/' regex '/' | group | gap | '!' atom | '^' | '$'
         | 'phrase' | 'words' | 'title' */
static Element *atom(Parser *p, unsigned depth) {
    const Symbol *symbol = peek(p);
    if (depth > LIMIT_PATTERN_DEPTH) {
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, symbol->offset, NULL,
                 "more than %u groups inside each other", LIMIT_PATTERN_DEPTH);
        return NULL;
    }
    switch (symbol->kind) {
    case SYMBOL_STRING: return literal(p);
    case SYMBOL_ANGLE: return lexical(p);
    case SYMBOL_REGEX: return single(p, ELEMENT_REGEX);
    case SYMBOL_WORD:
        if (at_word(p, "phrase")) return single(p, ELEMENT_PHRASE);
        if (at_word(p, "words")) return single(p, ELEMENT_WORDS);
        if (at_word(p, "title")) return single(p, ELEMENT_TITLE);
        break;
    default: break;
    }
    if (at_sign(p, "{")) return type(p);
    if (at_sign(p, "(") || at_sign(p, "[")) return group(p, depth);
    if (at_sign(p, "~")) return gap(p);
    if (at_sign(p, "^")) return single(p, ELEMENT_START);
    if (at_sign(p, "$")) return single(p, ELEMENT_END);
    if (at_sign(p, "!")) {
        Element *e = single(p, ELEMENT_NOT);
        e->first = atom(p, depth + 1);
        return e->first ? e : NULL;
    }
    unexpected(p, "an element");
    return NULL;
}

/* item := [ name ':' ] atom [ '*' ] */
static Element *item(Parser *p, unsigned depth) {
    const Symbol *symbol = peek(p), *next = symbol + 1;
    Element *binding = NULL;
    if (symbol->kind == SYMBOL_WORD && next->kind == SYMBOL_SIGN &&
        slice_is(next->text, ":")) {
        const Symbol *name = expect_name(p, "a binding");
        if (!name) return NULL;
        binding = new_element(p, ELEMENT_BINDING, name);
        p->at++;
    }
    Element *e = atom(p, depth);
    if (!e) return NULL;
    if (at_sign(p, "*")) {
        Element *repetition = single(p, ELEMENT_REPETITION);
        repetition->first = e;
        e = repetition;
    }
    if (!binding) return e;
    binding->first = e;
    return binding;
}

Element *parse_item(Parser *p) {
    return item(p, 0);
}

static bool at_item(const Parser *p) {
    const Symbol *symbol = peek(p), *next = symbol + 1;
    if (symbol->kind == SYMBOL_WORD)
        return slice_is(symbol->text, "phrase") || slice_is(symbol->text, "words") ||
               slice_is(symbol->text, "title") ||
               (next->kind == SYMBOL_SIGN && slice_is(next->text, ":"));
    if (symbol->kind == SYMBOL_SIGN)
        return strchr("{([~!^$", symbol->text.text[0]) != NULL;
    return symbol->kind == SYMBOL_STRING || symbol->kind == SYMBOL_ANGLE ||
           symbol->kind == SYMBOL_REGEX;
}

static Element *sequence(Parser *p, unsigned depth) {
    Element *e = new_element(p, ELEMENT_SEQUENCE, peek(p)), **end = &e->first;
    do {
        Element *part = item(p, depth);
        if (!part) return NULL;
        *end = part;
        end = &part->next;
    } while (at_item(p));
    return e;
}

Element *parse_sequence(Parser *p) {
    return sequence(p, 0);
}

static Element *expression(Parser *p, unsigned depth) {
    Element *first = sequence(p, depth), *last = first;
    if (!first || !at_sign(p, "|")) return first;
    Element *e = new_element(p, ELEMENT_ALTERNATION, peek(p));
    e->offset = first->offset;
    e->first = first;
    while (take_sign(p, "|")) {
        last->next = sequence(p, depth);
        last = last->next;
        if (!last) return NULL;
    }
    return e;
}

Element *parse_elements(Parser *p) {
    return expression(p, 0);
}
