#include "parser.h"

#include "suggest.h"

#include <string.h>

/* ---- The present symbol ---- */

const Symbol *peek(const Parser *p) {
    return &p->symbols[p->at];
}

bool at_end(const Parser *p) {
    SymbolKind kind = peek(p)->kind;
    return kind == SYMBOL_FIELD || kind == SYMBOL_BLOCK || kind == SYMBOL_END;
}

bool at_sign(const Parser *p, const char *sign) {
    return peek(p)->kind == SYMBOL_SIGN && slice_is(peek(p)->text, sign);
}

bool at_word(const Parser *p, const char *word) {
    return peek(p)->kind == SYMBOL_WORD && slice_is(peek(p)->text, word);
}

bool take_sign(Parser *p, const char *sign) {
    if (!at_sign(p, sign)) return false;
    p->at++;
    return true;
}

bool take_word(Parser *p, const char *word) {
    if (!at_word(p, word)) return false;
    p->at++;
    return true;
}

/* What has been reported by the lexer is not reported again. At the end of a field the
   place is behind its last symbol, not on a line further down. */
bool unexpected(Parser *p, const char *what) {
    const Symbol *symbol = peek(p);
    const SourceText *source = &p->file->source;
    if (symbol->kind == SYMBOL_WRONG) return false;
    if (at_end(p)) {
        size_t place = p->at > 0 ? p->symbols[p->at - 1].end : 0;
        diagnose(p->diagnostics, STP_ERROR, source, place, NULL, "%s is missing", what);
    } else {
        diagnose(p->diagnostics, STP_ERROR, source, symbol->offset, NULL,
                 "expected %s, found %.*s", what, (int)(symbol->end - symbol->offset),
                 source->text.text + symbol->offset);
    }
    return false;
}

const Symbol *expect(Parser *p, SymbolKind kind, const char *what) {
    if (peek(p)->kind == kind) return &p->symbols[p->at++];
    unexpected(p, what);
    return NULL;
}

bool expect_sign(Parser *p, const char *sign) {
    char what[8] = "'";
    strcat(strcat(what, sign), "'");
    return take_sign(p, sign) || unexpected(p, what);
}

bool expect_end(Parser *p) {
    if (at_end(p)) return true;
    const Symbol *symbol = peek(p);
    if (symbol->kind != SYMBOL_WRONG)
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, symbol->offset, NULL,
                 "%.*s does not belong here", (int)(symbol->end - symbol->offset),
                 p->file->source.text.text + symbol->offset);
    return false;
}

void skip_field(Parser *p) {
    while (!at_end(p)) p->at++;
}

void skip_block(Parser *p) {
    while (peek(p)->kind != SYMBOL_BLOCK && peek(p)->kind != SYMBOL_END) p->at++;
}

static bool is_name(Slice text) {
    if (text.length == 0 || text.text[0] < 'a' || text.text[0] > 'z') return false;
    for (size_t i = 1; i < text.length; i++) {
        char c = text.text[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') return false;
    }
    return true;
}

const Symbol *expect_name(Parser *p, const char *what) {
    char message[64] = "the name of ";
    strcat(message, what);
    const Symbol *name = expect(p, SYMBOL_WORD, message);
    if (!name || is_name(name->text)) return name;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, name->offset,
             "a name has small letters a-z, digits and '-', a letter first",
             "'%.*s' is no name", (int)name->text.length, name->text.text);
    return NULL;
}

/* ---- Files ---- */

static const char *const lexicon_blocks[] = {
    "abbreviation", "adjective", "anaphor",    "author", "compound", "hyphen",
    "language",     "list",      "minor",      "noun",   "opening",  "paradigm",
    "parting",      "piece",     "pronominal", "verb",   "word"
};

static void unknown_block(Parser *p, const Symbol *keyword) {
    Suggestion s = suggestion_for(keyword->text);
    for (int i = 0; i < RULE_KIND_COUNT; i++)
        suggestion_offer(&s, slice_of(rule_kind_name((RuleKind)i)));
    for (size_t i = 0; i < sizeof lexicon_blocks / sizeof *lexicon_blocks; i++)
        suggestion_offer(&s, slice_of(lexicon_blocks[i]));
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, keyword->offset,
             suggestion_hint(p->scratch, &s), "unknown kind of block '%.*s'",
             (int)keyword->text.length, keyword->text.text);
    skip_block(p);
}

/* block := RULE-KIND rule | lexicon */
static void parse_block(Parser *p) {
    const Symbol *keyword = &p->symbols[p->at++];
    RuleKind kind;
    if (rule_kind_of(keyword->text, &kind))
        parse_rule(p, kind);
    else if (slice_is(keyword->text, "piece")) {
        if (!parse_piece(p)) skip_block(p);
    } else if (!parse_lexicon(p, keyword))
        unknown_block(p, keyword);
    while (peek(p)->kind != SYMBOL_BLOCK && peek(p)->kind != SYMBOL_END) {
        if (expect_end(p) && peek(p)->kind == SYMBOL_FIELD)
            diagnose(
                p->diagnostics, STP_ERROR, &p->file->source, peek(p)->offset,
                "a line that goes on with the one above begins with a sign or a quote",
                "'%.*s' has no fields", (int)keyword->text.length, keyword->text.text);
        skip_block(p);
    }
}

/* header := 'rules' '1' */
static bool parse_header(Parser *p) {
    const Symbol *first = peek(p);
    if (first->kind == SYMBOL_WRONG) return false;
    if (first->kind != SYMBOL_BLOCK || !slice_is(first->text, "rules")) {
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, first->offset, NULL,
                 "the first line of a rule file is 'rules 1'");
        return false;
    }
    p->at++;
    if (take_word(p, "1")) return expect_end(p);
    diagnose(p->diagnostics, STP_ERROR, &p->file->source,
             at_end(p) ? first->end : peek(p)->offset, "the first line is 'rules 1'",
             "this format of rules is not known");
    return false;
}

void parse_file(Arena *arena, Arena *scratch, Diagnostics *diagnostics,
                const RuleFile *file, Syntax *out) {
    SymbolVector symbols = { 0 };
    lexer_read(arena, scratch, diagnostics, &file->source, &symbols);
    Parser p = { arena, scratch, diagnostics, file, symbols.items, 0, out, { 0 } };
    if (!parse_header(&p)) return;
    for (;;) {
        skip_block(&p);
        if (peek(&p)->kind == SYMBOL_END) break;
        parse_block(&p);
    }
    check_pieces(&p);
}
