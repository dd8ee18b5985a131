#include "dataset.h"

#include "../base/unicode.h"

#include <string.h>

void dataset_open(Dataset *dataset, Arena *arena, librdf_world *world,
                  librdf_model *model) {
    *dataset = (Dataset){ .arena = arena,
                          .world = world,
                          .model = model,
                          .rasqal = librdf_world_get_rasqal(world),
                          .table_size = 1024 };
    dataset->table = ARENA_ARRAY(arena, TermId, dataset->table_size);
    vector_push(arena, &dataset->terms, ((StoredTerm){ .cell = { .text = { "", 0 } } }));
}

void dataset_close(Dataset *dataset) {
    if (dataset->stream) librdf_free_stream(dataset->stream);
    for (size_t i = 0; i < dataset->terms.count; i++) {
        StoredTerm *term = &dataset->terms.items[i];
        if (term->node) librdf_free_node(term->node);
        if (term->literal) rasqal_free_literal(term->literal);
    }
    dataset->stream = NULL;
    dataset->terms.count = 0;
}

/* FNV-1a (Fowler, Noll, Vo), over a text and a byte that ends it. */
static uint64_t hash_text(uint64_t hash, Slice text) {
    for (size_t i = 0; i < text.length; i++) {
        hash = (hash ^ (unsigned char)text.text[i]) * 0x100000001B3u;
    }
    return (hash ^ 0xFF) * 0x100000001B3u;
}

static uint64_t hash_cell(const Cell *cell) {
    uint64_t hash = 0xCBF29CE484222325u ^ (uint64_t)cell->kind;
    hash = hash_text(hash, cell->text);
    hash = hash_text(hash, cell->language);
    hash = hash_text(hash, cell->datatype);
    return hash ^ (hash >> 32);
}

static bool same_cell(const Cell *a, const Cell *b) {
    return a->kind == b->kind && slice_equal(a->text, b->text) &&
           slice_equal(a->language, b->language) && slice_equal(a->datatype, b->datatype);
}

/* Where the term is in the table, or may be put. */
static TermId *place_of(const Dataset *dataset, const Cell *cell) {
    size_t mask = dataset->table_size - 1;
    size_t i = (size_t)hash_cell(cell) & mask;
    while (dataset->table[i] != UNBOUND &&
           !same_cell(&dataset->terms.items[dataset->table[i]].cell, cell)) {
        i = (i + 1) & mask;
    }
    return &dataset->table[i];
}

static void grow_table(Dataset *dataset) {
    TermId *table = ARENA_ARRAY(dataset->arena, TermId, dataset->table_size * 2);
    dataset->table = table;
    dataset->table_size *= 2;
    for (TermId term = 1; term < dataset->terms.count; term++) {
        *place_of(dataset, &dataset->terms.items[term].cell) = term;
    }
}

static Slice copy(Arena *arena, Slice text) {
    if (text.length == 0) return (Slice){ "", 0 };
    return (Slice){ arena_copy(arena, text.text, text.length), text.length };
}

TermId dataset_term(Dataset *dataset, const Cell *cell) {
    if (cell->kind == CELL_UNBOUND) return UNBOUND;
    TermId *place = place_of(dataset, cell);
    if (*place != UNBOUND) return *place;
    StoredTerm term = { .cell = { .kind = cell->kind,
                                  .text = copy(dataset->arena, cell->text),
                                  .language = copy(dataset->arena, cell->language),
                                  .datatype = copy(dataset->arena, cell->datatype) } };
    TermId number = (TermId)dataset->terms.count;
    vector_push(dataset->arena, &dataset->terms, term);
    *place = number;
    if (dataset->terms.count * 2 > dataset->table_size) grow_table(dataset);
    return number;
}

const Cell *dataset_cell(const Dataset *dataset, TermId term) {
    return &dataset->terms.items[term].cell;
}

/* What a library says is UTF-8 is cut where it is not. */
static Slice valid(const unsigned char *text, size_t length) {
    if (!text) return (Slice){ "", 0 };
    return (Slice){ (const char *)text, utf8_valid_prefix((const char *)text, length) };
}

static Slice uri_text(raptor_uri *uri) {
    size_t length = 0;
    const unsigned char *text = uri ? raptor_uri_as_counted_string(uri, &length) : NULL;
    return valid(text, length);
}

static Slice string_text(const char *text) {
    return valid((const unsigned char *)text, text ? strlen(text) : 0);
}

TermId dataset_literal_term(Dataset *dataset, rasqal_literal *literal) {
    if (!literal) return UNBOUND;
    Cell cell = { .kind = CELL_LITERAL };
    if (literal->type == RASQAL_LITERAL_URI) {
        cell = (Cell){ .kind = CELL_IRI, .text = uri_text(literal->value.uri) };
        return dataset_term(dataset, &cell);
    }
    size_t length = 0;
    int error = 0;
    const unsigned char *text =
        rasqal_literal_as_counted_string(literal, &length, 0, &error);
    cell.text = valid(text, length);
    if (literal->type == RASQAL_LITERAL_BLANK) {
        cell.kind = CELL_BLANK;
    } else {
        cell.language = string_text(literal->language);
        if (cell.language.length == 0) {
            cell.datatype = uri_text(rasqal_literal_datatype(literal));
        }
    }
    return dataset_term(dataset, &cell);
}

/* A string that rasqal may keep and free; NULL for an empty one or without memory. */
static unsigned char *rasqal_text(Slice text) {
    unsigned char *copied = rasqal_alloc_memory(text.length + 1);
    if (!copied) return NULL;
    memcpy(copied, text.text, text.length);
    copied[text.length] = '\0';
    return copied;
}

static raptor_uri *new_uri(const Dataset *dataset, Slice text) {
    return raptor_new_uri_from_counted_string(librdf_world_get_raptor(dataset->world),
                                              (const unsigned char *)text.text,
                                              text.length);
}

static rasqal_literal *new_literal(const Dataset *dataset, const Cell *cell) {
    if (cell->kind == CELL_IRI) {
        return rasqal_new_uri_literal(dataset->rasqal, new_uri(dataset, cell->text));
    }
    unsigned char *text = rasqal_text(cell->text);
    if (!text) return NULL;
    if (cell->kind == CELL_BLANK) {
        return rasqal_new_simple_literal(dataset->rasqal, RASQAL_LITERAL_BLANK, text);
    }
    bool tagged = cell->language.length > 0, typed = cell->datatype.length > 0;
    return rasqal_new_string_literal(
        dataset->rasqal, text, tagged ? (char *)rasqal_text(cell->language) : NULL,
        typed ? new_uri(dataset, cell->datatype) : NULL, NULL);
}

rasqal_literal *dataset_literal(Dataset *dataset, TermId term) {
    if (term == UNBOUND) return NULL;
    StoredTerm *stored = &dataset->terms.items[term];
    if (!stored->literal) stored->literal = new_literal(dataset, &stored->cell);
    return stored->literal;
}

static librdf_node *new_node(const Dataset *dataset, const Cell *cell) {
    const unsigned char *text = (const unsigned char *)cell->text.text;
    if (cell->kind == CELL_IRI) {
        return librdf_new_node_from_counted_uri_string(dataset->world, text,
                                                       cell->text.length);
    }
    if (cell->kind == CELL_BLANK) {
        return librdf_new_node_from_counted_blank_identifier(dataset->world, text,
                                                             cell->text.length);
    }
    librdf_uri *datatype =
        cell->datatype.length > 0 ? new_uri(dataset, cell->datatype) : NULL;
    librdf_node *node = librdf_new_node_from_typed_counted_literal(
        dataset->world, text, cell->text.length, cell->language.text,
        cell->language.length, datatype);
    if (datatype) librdf_free_uri(datatype);
    return node;
}

/* The node of a term, for the statement to own; NULL for UNBOUND. */
static librdf_node *part(Dataset *dataset, TermId term) {
    if (term == UNBOUND) return NULL;
    StoredTerm *stored = &dataset->terms.items[term];
    if (!stored->node) stored->node = new_node(dataset, &stored->cell);
    return stored->node ? librdf_new_node_from_node(stored->node) : NULL;
}

static TermId term_of_node(Dataset *dataset, librdf_node *node) {
    size_t length = 0;
    if (librdf_node_is_resource(node)) {
        Cell iri = { .kind = CELL_IRI, .text = uri_text(librdf_node_get_uri(node)) };
        return dataset_term(dataset, &iri);
    }
    if (librdf_node_is_blank(node)) {
        const unsigned char *label = librdf_node_get_blank_identifier(node);
        Cell blank = { .kind = CELL_BLANK, .text = string_text((const char *)label) };
        return dataset_term(dataset, &blank);
    }
    const unsigned char *text =
        librdf_node_get_literal_value_as_counted_string(node, &length);
    Cell literal = { .kind = CELL_LITERAL,
                     .text = valid(text, length),
                     .language =
                         string_text(librdf_node_get_literal_value_language(node)),
                     .datatype =
                         uri_text(librdf_node_get_literal_value_datatype_uri(node)) };
    return dataset_term(dataset, &literal);
}

static void take_all(Dataset *dataset, FoundList *found) {
    for (; !librdf_stream_end(dataset->stream); librdf_stream_next(dataset->stream)) {
        librdf_statement *statement = librdf_stream_get_object(dataset->stream);
        if (!statement) return;
        Found one = { { term_of_node(dataset, librdf_statement_get_subject(statement)),
                        term_of_node(dataset, librdf_statement_get_predicate(statement)),
                        term_of_node(dataset, librdf_statement_get_object(statement)) } };
        vector_push(dataset->arena, found, one);
    }
}

/* Whether a statement can have this term as subject or predicate. */
static bool can_be(const Dataset *dataset, TermId term, CellKind also) {
    CellKind kind = dataset_cell(dataset, term)->kind;
    return term == UNBOUND || kind == CELL_IRI || kind == also;
}

void dataset_find(Dataset *dataset, const TermId parts[3], FoundList *found) {
    if (!can_be(dataset, parts[0], CELL_BLANK)) return;
    if (!can_be(dataset, parts[1], CELL_IRI)) return;
    librdf_statement *pattern = librdf_new_statement(dataset->world);
    if (!pattern) return;
    librdf_statement_set_subject(pattern, part(dataset, parts[0]));
    librdf_statement_set_predicate(pattern, part(dataset, parts[1]));
    librdf_statement_set_object(pattern, part(dataset, parts[2]));
    dataset->stream = librdf_model_find_statements(dataset->model, pattern);
    librdf_free_statement(pattern);
    if (!dataset->stream) return;
    take_all(dataset, found);
    librdf_free_stream(dataset->stream);
    dataset->stream = NULL;
}
