/* Turtle files to triples: the only user of raptor2 in this folder.

   Raptor calls back from deep inside its parser. Running out of memory there may not jump
   over its frames: the callback has a guard of its own, notes what happened, and the jump
   is made when all that is raptor's has been given back. */
#include "triples.h"

#include "../base/files.h"
#include "../base/guard.h"
#include "../base/iri.h"
#include "../base/limits.h"
#include "../base/raptor_world.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Relative IRIs come out below this, and are refused: what they mean would depend on
   where the file lies. */
#define RELATIVE "x-relative:/"

static const char *const says_iris[SAYS_COUNT] = {
    [SAYS_TYPE] = IRI_RDF "type",
    [SAYS_SUBCLASS] = IRI_RDFS "subClassOf",
    [SAYS_RANGE] = IRI_RDFS "range",
    [SAYS_ID_SPACE] = IRI_POS "idSpace",
    [SAYS_DIRECT_PROPERTY] = IRI_POS "directProperty",
    [SAYS_PREFERRED_LABEL] = IRI_SKOS "prefLabel",
    [SAYS_NAME] = IRI_FOAF "name",
    [SAYS_ALTERNATIVE_LABEL] = IRI_SKOS "altLabel",
    [SAYS_HIDDEN_LABEL] = IRI_SKOS "hiddenLabel",
    [SAYS_ADJECTIVE] = IRI_POS "adjective",
    [SAYS_INHABITANT] = IRI_POS "inhabitant",
    [SAYS_UNIT_OF] = IRI_ORG "unitOf",
    [SAYS_POST_IN] = IRI_ORG "postIn",
    [SAYS_CAPITAL] = IRI_POS "capital",
    [SAYS_MEMBER] = IRI_ORG "member",
    [SAYS_POST] = IRI_POS "post",
    [SAYS_START] = IRI_SCHEMA "startDate",
    [SAYS_END] = IRI_SCHEMA "endDate",
    [SAYS_VALID_FROM] = IRI_POS "validFrom",
    [SAYS_VALID_UNTIL] = IRI_POS "validUntil",
    [SAYS_NAME_OF] = IRI_POS "nameOf",
    [SAYS_SAME_AS] = IRI_OWL "sameAs",
    [SAYS_SEE_ALSO] = IRI_RDFS "seeAlso",
};

const char *says_iri(Says says) {
    return says_iris[says];
}

typedef struct {
    Triples *out;
    Arena *arena;
    Diagnostics *diagnostics;
    raptor_world *world;
    raptor_parser *parser;       /* of the file being read */
    raptor_statement *statement; /* being taken over */
    uint32_t file;
    size_t errors;  /* of raptor in this file */
    bool no_memory; /* ran out in a callback */
} Reader;

static Slice uri_text(raptor_uri *uri) {
    size_t length;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &length);
    return (Slice){ (const char *)text, length };
}

static Slice copied(Reader *r, Slice text) {
    return (Slice){ arena_copy(r->arena, text.text, text.length), text.length };
}

static Slice copied_lower(Reader *r, const unsigned char *text, size_t length) {
    char *copy = arena_copy(r->arena, (const char *)text, length);
    for (size_t i = 0; i < length; i++) {
        if (copy[i] >= 'A' && copy[i] <= 'Z') copy[i] = (char)(copy[i] - 'A' + 'a');
    }
    return (Slice){ copy, length };
}

static bool find_says(raptor_term *predicate, Says *says) {
    if (predicate->type != RAPTOR_TERM_TYPE_URI) return false;
    Slice iri = uri_text(predicate->value.uri);
    for (int i = 0; i < SAYS_COUNT; i++) {
        if (!slice_is(iri, says_iris[i])) continue;
        *says = (Says)i;
        return true;
    }
    return false;
}

/* Bytes from which on the file speaks of the subject, for the caret: the first line that
   begins with its name. Raptor's own line numbers are those of the end of a block. */
static size_t place_in(Slice text, Slice local) {
    for (size_t start = 0; start < text.length;) {
        const char *line = text.text + start;
        const char *newline = memchr(line, '\n', text.length - start);
        size_t length = newline ? (size_t)(newline - line) : text.length - start;
        size_t word = 0;
        while (word < length && !strchr(" \t\r>;", line[word])) word++;
        if (word > local.length && local.length > 0 &&
            strchr(":/#", line[word - local.length - 1]) &&
            memcmp(line + word - local.length, local.text, local.length) == 0) {
            return start;
        }
        start += length + 1;
    }
    return SIZE_MAX;
}

void subject_error(const Loading *l, const Subject *subject, uint32_t file,
                   const char *message, ...) {
    char text[1000];
    va_list arguments;
    va_start(arguments, message);
    vsnprintf(text, sizeof text, message, arguments);
    va_end(arguments);
    const SourceText *source = &l->read.files[file];
    Slice local = iri_local(subject->iri);
    size_t place = place_in(source->text, local);
    if (place == SIZE_MAX) {
        diagnose_file(l->diagnostics, STP_ERROR, source->name, "<%.*s> %s",
                      (int)subject->iri.length, subject->iri.text, text);
    } else {
        diagnose(l->diagnostics, STP_ERROR, source, place, NULL, "'%.*s' %s",
                 (int)local.length, local.text, text);
    }
}

/* Reports an IRI that is relative or has characters that IRIs do not have. */
static bool iri_is_good(Reader *r, Slice iri) {
    const SourceText *source = &r->out->files[r->file];
    if (iri.length >= strlen(RELATIVE) &&
        memcmp(iri.text, RELATIVE, strlen(RELATIVE)) == 0) {
        Slice rest = slice_between(iri.text, strlen(RELATIVE), iri.length);
        diagnose_file(r->diagnostics, STP_ERROR, source->name, "<%.*s> is a relative IRI",
                      (int)rest.length, rest.text);
        return false;
    }
    if (iri_is_valid(iri)) return true;
    diagnose_file(r->diagnostics, STP_ERROR, source->name, "<%.*s> is no valid IRI",
                  (int)iri.length, iri.text);
    return false;
}

/* An escape such as \uD800 makes bytes that are no UTF-8. */
static bool text_is_utf8(Reader *r, Slice text) {
    if (utf8_valid_prefix(text.text, text.length) == text.length) return true;
    diagnose_file(r->diagnostics, STP_ERROR, r->out->files[r->file].name,
                  "a text has an escape that is no character");
    return false;
}

/* Object of the statement into `triple`. False: reported and to be left out. */
static bool take_object(Reader *r, const raptor_term *object, Triple *triple) {
    switch (object->type) {
    case RAPTOR_TERM_TYPE_URI:
        triple->kind = OBJECT_IRI;
        triple->object = copied(r, uri_text(object->value.uri));
        return iri_is_good(r, triple->object);
    case RAPTOR_TERM_TYPE_LITERAL:
        triple->kind = OBJECT_LITERAL;
        triple->object = copied(r, (Slice){ (const char *)object->value.literal.string,
                                            object->value.literal.string_len });
        triple->language = copied_lower(r, object->value.literal.language,
                                        object->value.literal.language_len);
        if (object->value.literal.datatype) {
            triple->datatype = copied(r, uri_text(object->value.literal.datatype));
        }
        return text_is_utf8(r, triple->object);
    default:
        triple->kind = OBJECT_BLANK;
        triple->object = (Slice){ NULL, 0 };
        return true;
    }
}

static Slice last_subject(const Reader *r) {
    size_t count = r->out->triples.count;
    return count > 0 ? r->out->triples.items[count - 1].subject : (Slice){ NULL, 0 };
}

static bool take_subject(Reader *r, const raptor_term *subject, Triple *triple) {
    if (subject->type != RAPTOR_TERM_TYPE_URI) {
        triple->subject = slice_of(
            arena_format(r->arena, "_:%s", (const char *)subject->value.blank.string));
        return true;
    }
    Slice iri = uri_text(subject->value.uri);
    Slice last = last_subject(r);
    triple->subject = slice_equal(iri, last) ? last : copied(r, iri);
    return triple->subject.text == last.text || iri_is_good(r, triple->subject);
}

static void take_statement(void *user) {
    Reader *r = user;
    Triple triple = { .file = r->file };
    if (!find_says(r->statement->predicate, &triple.says)) return;
    if (take_subject(r, r->statement->subject, &triple) &&
        take_object(r, r->statement->object, &triple)) {
        vector_push(r->arena, &r->out->triples, triple);
    }
}

static void on_statement(void *user, raptor_statement *statement) {
    Reader *r = user;
    if (r->no_memory) return;
    r->statement = statement;
    if (guard_run(r->arena, take_statement, r)) return;
    r->no_memory = true;
    raptor_parser_parse_abort(r->parser);
}

/* Only the first error of a file: what follows comes of it. */
static void on_message(void *user, raptor_log_message *message) {
    Reader *r = user;
    if (message->level < RAPTOR_LOG_LEVEL_ERROR || r->errors++ > 0) return;
    const SourceText *source = &r->out->files[r->file];
    if (message->locator && message->locator->line > 0) {
        diagnose(r->diagnostics, STP_ERROR, source,
                 diagnose_offset(source->text, message->locator->line), NULL, "%s",
                 message->text);
    } else {
        diagnose_file(r->diagnostics, STP_ERROR, source->name, "%s", message->text);
    }
}

/* Raptor cuts literals at a bad byte and says nothing, so this is looked at first. */
static bool text_is_good(Reader *r) {
    const SourceText *source = &r->out->files[r->file];
    size_t valid = utf8_valid_prefix(source->text.text, source->text.length);
    if (valid < source->text.length) {
        diagnose(r->diagnostics, STP_ERROR, source, valid, NULL, "not UTF-8: byte %02X",
                 (unsigned char)source->text.text[valid]);
        return false;
    }
    const char *nul = memchr(source->text.text, 0, source->text.length);
    if (!nul) return true;
    diagnose(r->diagnostics, STP_ERROR, source, (size_t)(nul - source->text.text), NULL,
             "a NUL byte in a text");
    return false;
}

/* False when raptor has no memory. */
static bool parse_file(Reader *r) {
    if (!text_is_good(r)) return true;
    Slice text = r->out->files[r->file].text;
    if (text.length >= 3 && memcmp(text.text, "\xEF\xBB\xBF", 3) == 0) {
        text = slice_between(text.text, 3, text.length);
    }
    raptor_uri *base = raptor_new_uri(r->world, (const unsigned char *)RELATIVE);
    r->parser = raptor_new_parser(r->world, "turtle");
    r->errors = 0;
    bool good = base && r->parser;
    if (good) {
        raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_NET, NULL, 1);
        raptor_parser_set_statement_handler(r->parser, r, on_statement);
        int failed = raptor_parser_parse_start(r->parser, base);
        if (!failed) {
            failed = raptor_parser_parse_chunk(
                r->parser, (const unsigned char *)text.text, text.length, 1);
        }
        if (failed && r->errors == 0 && !r->no_memory) {
            diagnose_file(r->diagnostics, STP_ERROR, r->out->files[r->file].name,
                          "cannot be parsed as Turtle");
        }
    }
    if (r->parser) raptor_free_parser(r->parser);
    if (base) raptor_free_uri(base);
    return good;
}

/* Nothing in here may jump: the world would be lost. */
static bool parse_files(Reader *r) {
    r->world = raptor_world_for(r, on_message);
    bool good = r->world;
    for (uint32_t i = 0; good && !r->no_memory && i < r->out->file_count; i++) {
        r->file = i;
        good = parse_file(r);
    }
    raptor_world_close(r->world);
    return good && !r->no_memory;
}

/* The texts of all files, of which unreadable ones are reported and left out. */
static StpStatus read_texts(Reader *r, const char *folder) {
    const char **paths, *wrong;
    size_t count;
    StpStatus status = files_list(r->arena, folder, ".ttl", &paths, &count, &wrong);
    if (status != STP_OK) {
        diagnose_file(r->diagnostics, STP_ERROR, wrong, "%s", strerror(errno));
        return status;
    }
    if (count == 0) {
        diagnose_file(r->diagnostics, STP_ERROR, folder, "has no *.ttl files");
        return STP_CANNOT_READ;
    }
    SourceText *files = ARENA_ARRAY(r->arena, SourceText, count);
    for (size_t i = 0; i < count; i++) {
        Slice text;
        StpStatus read =
            files_read(r->arena, paths[i], LIMIT_VOCABULARY_FILE_BYTES, &text);
        if (read == STP_OK) {
            files[r->out->file_count++] = (SourceText){ paths[i], text };
        } else {
            diagnose_file(r->diagnostics, STP_ERROR, paths[i], "%s",
                          read == STP_LIMIT ? "is too large" : strerror(errno));
            status = STP_CANNOT_READ;
        }
    }
    r->out->files = files;
    return status;
}

StpStatus triples_read(Triples *out, Arena *arena, const char *folder,
                       Diagnostics *diagnostics) {
    *out = (Triples){ 0 };
    Reader reader = { .out = out, .arena = arena, .diagnostics = diagnostics };
    StpStatus status = read_texts(&reader, folder);
    if (out->file_count > 0 && !parse_files(&reader)) longjmp(*arena_guard(arena), 1);
    return status;
}
