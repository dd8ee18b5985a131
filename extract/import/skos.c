/* Thesauri in SKOS, in any syntax that raptor reads, and other RDF of things with a type
   and labels. Unlike dumps they fit in memory, and their triples stand in any order: all
   are read first, then sorted by subject. */
#include "import.h"

#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/raptor_world.h"
#include "../vocabulary/iris.h"

#include <stdlib.h>
#include <string.h>

typedef enum { SAYS_CLASS, SAYS_LABEL, SAYS_OTHER_NAME, SAYS_SAME } Says;

typedef struct {
    Slice subject;
    Says says;
    Slice object;
    Slice language;
    size_t order; /* of the source */
} Statement;

typedef struct {
    Source *source;
    Arena *arena; /* of the import */
    raptor_world *world;
    raptor_parser *parser;
    VECTOR(Statement) statements;
    raptor_statement *given;
    size_t errors;
    bool no_memory;
} Reader;

static const struct {
    const char *iri;
    Says says;
} predicates[] = {
    { IRI_RDF "type", SAYS_CLASS },           { IRI_SKOS "prefLabel", SAYS_LABEL },
    { IRI_RDFS "label", SAYS_LABEL },         { IRI_FOAF "name", SAYS_LABEL },
    { IRI_SKOS "altLabel", SAYS_OTHER_NAME }, { IRI_SKOS "hiddenLabel", SAYS_OTHER_NAME },
    { IRI_SKOS "exactMatch", SAYS_SAME },     { IRI_OWL "sameAs", SAYS_SAME },
};

static Slice uri_text(Reader *r, raptor_uri *uri) {
    size_t length;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &length);
    return (Slice){ arena_copy(r->arena, (const char *)text, length), length };
}

static void take_statement(void *user) {
    Reader *r = user;
    const raptor_statement *s = r->given;
    if (s->subject->type != RAPTOR_TERM_TYPE_URI) return;
    const char *predicate = (const char *)raptor_uri_as_string(s->predicate->value.uri);
    size_t i = 0, count = sizeof predicates / sizeof *predicates;
    while (i < count && strcmp(predicate, predicates[i].iri) != 0) i++;
    if (i == count) return;
    Statement statement = { .says = predicates[i].says, .order = r->statements.count };
    bool name = statement.says == SAYS_LABEL || statement.says == SAYS_OTHER_NAME;
    if (name && s->object->type == RAPTOR_TERM_TYPE_LITERAL) {
        const raptor_term_literal_value *literal = &s->object->value.literal;
        statement.object.length = literal->string_len;
        statement.object.text =
            arena_copy(r->arena, (const char *)literal->string, literal->string_len);
        statement.language.length = literal->language_len;
        if (literal->language)
            statement.language.text = arena_copy(
                r->arena, (const char *)literal->language, literal->language_len);
    } else if (!name && s->object->type == RAPTOR_TERM_TYPE_URI) {
        statement.object = uri_text(r, s->object->value.uri);
    } else {
        return;
    }
    statement.subject = uri_text(r, s->subject->value.uri);
    vector_push(r->arena, &r->statements, statement);
}

static void on_statement(void *user, raptor_statement *statement) {
    Reader *r = user;
    if (r->no_memory) return;
    r->given = statement;
    if (guard_run(r->arena, take_statement, r)) return;
    r->no_memory = true;
    raptor_parser_parse_abort(r->parser);
}

/* Only the first error: what follows comes of it. */
static void on_message(void *user, raptor_log_message *message) {
    Reader *r = user;
    if (message->level < RAPTOR_LOG_LEVEL_ERROR || r->errors++ > 0) return;
    int line = message->locator ? message->locator->line : 0;
    diagnose_line(import_diagnostics(r->source->import), STP_ERROR, r->source->path,
                  line > 0 ? (unsigned)line : 0, "%s", message->text);
}

/* Raptor wants a NUL behind the bytes from which it guesses. */
static const char *guess(Reader *r) {
    char start[1024];
    Slice bytes = stream_peek(r->source->stream, sizeof start - 1);
    size_t length = bytes.length < sizeof start - 1 ? bytes.length : sizeof start - 1;
    if (length > 0) memcpy(start, bytes.text, length);
    start[length] = 0;
    return raptor_world_guess_parser_name(r->world, NULL, NULL,
                                          (const unsigned char *)start, length,
                                          (const unsigned char *)r->source->path);
}

static bool parse_stream(Reader *r, const char *syntax) {
    raptor_uri *base = raptor_new_uri(r->world, (const unsigned char *)"x-relative:/");
    r->parser = raptor_new_parser(r->world, syntax);
    bool good = base && r->parser;
    r->no_memory = !good;
    if (good) {
        raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_NET, NULL, 1);
        raptor_parser_set_statement_handler(r->parser, r, on_statement);
        bool failed = raptor_parser_parse_start(r->parser, base) != 0;
        Slice bytes = { NULL, 0 };
        do {
            if (!failed) bytes = stream_bytes(r->source->stream);
            failed = failed || raptor_parser_parse_chunk(
                                   r->parser, (const unsigned char *)bytes.text,
                                   bytes.length, bytes.length == 0) != 0;
        } while (!failed && bytes.length > 0);
        if (failed && r->errors++ == 0 && !r->no_memory)
            diagnose_file(import_diagnostics(r->source->import), STP_ERROR,
                          r->source->path, "cannot be parsed as %s", syntax);
    }
    if (r->parser) raptor_free_parser(r->parser);
    if (base) raptor_free_uri(base);
    return r->errors == 0;
}

/* Nothing in here may jump: the world would be lost. */
static bool parse(Reader *r) {
    r->world = raptor_world_for(r, on_message);
    r->no_memory = !r->world;
    const char *syntax = r->world ? guess(r) : NULL;
    bool good = syntax && parse_stream(r, syntax);
    if (r->world && !syntax)
        diagnose_file(import_diagnostics(r->source->import), STP_ERROR, r->source->path,
                      "is of no kind that can be imported");
    raptor_world_close(r->world);
    return good;
}

static int compare(const void *a, const void *b) {
    const Statement *x = a, *y = b;
    int order = slice_compare(x->subject, y->subject);
    return order != 0 ? order : (x->order > y->order) - (x->order < y->order);
}

static void take(Item *item, const Statement *s) {
    uint32_t number;
    switch (s->says) {
    case SAYS_CLASS: item_add_class(item, s->object); break;
    case SAYS_LABEL: item_add_name(item, s->object, s->language, true); break;
    case SAYS_OTHER_NAME: item_add_name(item, s->object, s->language, false); break;
    case SAYS_SAME:
        number = item_number(s->object);
        if (item->wikidata == 0) item->wikidata = number;
        break;
    }
}

bool read_skos(Source *source) {
    Reader r = { .source = source, .arena = import_arena(source->import) };
    bool good = parse(&r);
    if (r.no_memory) longjmp(*arena_guard(r.arena), 1);
    if (r.statements.count > 0)
        qsort(r.statements.items, r.statements.count, sizeof(Statement), compare);
    for (size_t i = 0, end; i < r.statements.count && good; i = end) {
        const Statement *first = &r.statements.items[i];
        item_clear(source->item);
        source->item->iri = first->subject;
        source->item->wikidata = item_number(first->subject);
        for (end = i; end < r.statements.count &&
                      slice_equal(r.statements.items[end].subject, first->subject);
             end++)
            take(source->item, &r.statements.items[end]);
        if (iri_is_valid(first->subject) && !import_item(source)) break;
    }
    return good;
}
