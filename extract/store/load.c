/* Reads with raptor itself, since librdf's own parser loses statements of N-Quads. Blank
   nodes get names made of the number of the file and of a count, instead of raptor's with
   the time and the process in them: the same data gives the same rows. */
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *ending;
    const char *parser; /* as raptor names it */
} formats[] = {
    { ".ttl", "turtle" },
    { ".nt", "ntriples" },
    { ".nq", "nquads" },
    { ".rdf", "rdfxml" },
};

/* Bytes of the longest character. */
#define UTF8_MOST 4

/* One file being read. */
typedef struct {
    const char *path;
    size_t number;
    Diagnostics *diagnostics;
    raptor_parser *parser;
    LoadAdd add;
    void *user;
    bool is_xml;
    size_t blanks; /* blank nodes without a label so far */
    size_t taken;  /* bytes of the file that were parsed */
    bool stopped;  /* add said false */
    bool wrong;    /* raptor found an error; it was reported */
} Load;

static const char *parser_for(const char *path) {
    size_t length = strlen(path);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        size_t ending = strlen(formats[i].ending);
        if (length > ending && strcmp(path + length - ending, formats[i].ending) == 0) {
            return formats[i].parser;
        }
    }
    return NULL;
}

static void take_statement(void *user, raptor_statement *statement) {
    Load *load = user;
    if (load->stopped) return;
    if (load->add(load->user, statement)) return;
    load->stopped = true;
    raptor_parser_parse_abort(load->parser);
}

/* Only the first error: what follows it is a consequence. */
static void take_message(void *user, raptor_log_message *message) {
    Load *load = user;
    if (load->wrong || message->level < RAPTOR_LOG_LEVEL_ERROR) return;
    load->wrong = true;
    int line = message->locator ? raptor_locator_line(message->locator) : -1;
    if (line > 0) {
        diagnose_file(load->diagnostics, STP_ERROR, load->path, "line %d: %s", line,
                      message->text);
    } else {
        diagnose_file(load->diagnostics, STP_ERROR, load->path, "%s", message->text);
    }
}

/* Takes over `label`; NULL for a node without one. Raptor frees what is returned. */
static unsigned char *name_blank(void *user, unsigned char *label) {
    Load *load = user;
    size_t size = (label ? strlen((const char *)label) : 24) + 32;
    char *name = raptor_alloc_memory(size);
    if (name && label) snprintf(name, size, "f%zu-%s", load->number, (const char *)label);
    if (name && !label) snprintf(name, size, "f%zu_%zu", load->number, ++load->blanks);
    if (label) raptor_free_memory(label);
    return (unsigned char *)name;
}

/* The length of what may be parsed of `length` bytes: without the begin of a character at
   the end, unless it is the end of the file. What is no UTF-8 raptor reads as some other
   character, in silence; XML says its own encoding. */
static size_t take_whole(Load *load, const char *bytes, size_t length, bool end) {
    if (load->is_xml) return length;
    size_t valid = utf8_valid_prefix(bytes, length);
    if (length - valid < (end ? 1 : UTF8_MOST)) return valid;
    diagnose_file(load->diagnostics, STP_ERROR, load->path, "byte %zu: not UTF-8",
                  load->taken + valid + 1);
    load->wrong = true;
    return valid;
}

/* True when the whole file went through the parser. */
static bool parse(Load *load, FILE *file) {
    char bytes[16 * 1024];
    size_t kept = 0; /* begin of a character that the next piece ends */
    for (;;) {
        size_t got = fread(bytes + kept, 1, sizeof bytes - kept, file);
        bool end = got < sizeof bytes - kept;
        if (end && ferror(file)) return false;
        size_t length = kept + got, whole = take_whole(load, bytes, length, end);
        if (load->wrong) return true;
        raptor_parser_parse_chunk(load->parser, (unsigned char *)bytes, whole, end);
        if (end || load->wrong || load->stopped) return true;
        load->taken += whole;
        kept = length - whole;
        memmove(bytes, bytes + whole, kept);
    }
}

static StpStatus parse_file(Load *load, raptor_world *world, FILE *file) {
    unsigned char *base_text = raptor_uri_filename_to_uri_string(load->path);
    raptor_uri *base = base_text ? raptor_new_uri(world, base_text) : NULL;
    StpStatus status = STP_NO_MEMORY;
    if (base && raptor_parser_parse_start(load->parser, base) == 0) {
        errno = 0;
        status = STP_OK;
        if (!parse(load, file)) {
            diagnose_file(load->diagnostics, STP_ERROR, load->path, "cannot read: %s",
                          strerror(errno));
            status = STP_CANNOT_READ;
        }
        if (load->wrong) status = STP_BAD_DATA;
        if (load->stopped) status = STP_NO_MEMORY;
    }
    if (base) raptor_free_uri(base);
    if (base_text) raptor_free_memory(base_text);
    return status;
}

StpStatus load_file(raptor_world *world, const char *path, size_t number,
                    Diagnostics *diagnostics, LoadAdd add, void *user) {
    const char *format = parser_for(path);
    Load load = { .path = path,
                  .number = number,
                  .is_xml = format && strcmp(format, "rdfxml") == 0,
                  .diagnostics = diagnostics,
                  .add = add,
                  .user = user };
    if (!format) {
        diagnose_file(diagnostics, STP_ERROR, path,
                      "unknown ending; there are .ttl, .nt, .nq and .rdf");
        return STP_BAD_DATA;
    }
    FILE *file = fopen(path, "rb");
    if (!file) {
        diagnose_file(diagnostics, STP_ERROR, path, "cannot read: %s", strerror(errno));
        return STP_CANNOT_READ;
    }
    StpStatus status = STP_NO_MEMORY;
    load.parser = raptor_new_parser(world, format);
    if (load.parser) {
        raptor_world_set_log_handler(world, &load, take_message);
        raptor_world_set_generate_bnodeid_handler(world, &load, name_blank);
        raptor_parser_set_statement_handler(load.parser, &load, take_statement);
        raptor_parser_set_option(load.parser, RAPTOR_OPTION_NO_NET, NULL, 1);
        raptor_parser_set_option(load.parser, RAPTOR_OPTION_NO_FILE, NULL, 1);
        status = parse_file(&load, world, file);
        raptor_free_parser(load.parser);
        raptor_world_set_generate_bnodeid_handler(world, NULL, NULL);
    }
    fclose(file);
    return status;
}
