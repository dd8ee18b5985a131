/* Blocks of the lexicon. */
#include "parser.h"

#include "suggest.h"

/* lemma := word | "several words" */
static const Symbol *expect_lemma(Parser *p) {
    if (peek(p)->kind == SYMBOL_STRING) return &p->symbols[p->at++];
    return expect(p, SYMBOL_WORD, "a word");
}

static void collect_words(Parser *p, ArgumentVector *out) {
    while (peek(p)->kind == SYMBOL_WORD || peek(p)->kind == SYMBOL_STRING) {
        const Symbol *symbol = &p->symbols[p->at++];
        ArgumentKind kind = symbol->kind == SYMBOL_WORD ? ARGUMENT_WORD : ARGUMENT_STRING;
        vector_push(p->scratch, out, ((Argument){ kind, symbol->offset, symbol->text }));
    }
}

static bool unknown_feature(Parser *p, const Symbol *symbol) {
    static const char *const names[] = { "finite", "infinitive", "participle", "singular",
                                         "plural", "past",       "first" };
    Suggestion s = suggestion_for(symbol->text);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        suggestion_offer(&s, slice_of(names[i]));
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, symbol->offset,
             suggestion_hint(p->scratch, &s), "unknown feature '%.*s'",
             (int)symbol->text.length, symbol->text.text);
    return false;
}

/* A form of a verb that is neither infinitive nor participle is finite. */
static uint32_t completed(WordClass class, uint32_t features) {
    bool finite = class == WORD_VERB && !(features & (FORM_INFINITIVE | FORM_PARTICIPLE));
    return finite ? features | FORM_FINITE : features;
}

/* forms := 'forms' { form ':' feature { ',' feature } } */
static bool parse_forms(Parser *p, LexemeSyntax *lexeme) {
    while (!at_end(p)) {
        const Symbol *text = expect_lemma(p);
        FormSyntax form = { 0 };
        if (!text || !expect_sign(p, ":")) return false;
        form.text = text->text;
        do {
            const Symbol *name = expect(p, SYMBOL_WORD, "a feature such as 'singular'");
            if (!name) return false;
            uint32_t feature = form_feature_of(name->text);
            if (!feature) return unknown_feature(p, name);
            form.features |= feature;
        } while (take_sign(p, ","));
        form.features = completed(lexeme->class, form.features);
        vector_push(p->scratch, &lexeme->forms, form);
    }
    return true;
}

/* flags := { 'separable' word | 'auxiliary' | 'passive' | 'copula' | 'becoming' |
   'minded' | 'asking' | 'trying' } */
static bool parse_flags(Parser *p, LexemeSyntax *lexeme) {
    for (;;) {
        if (take_word(p, "auxiliary")) {
            lexeme->flags |= LEXEME_AUXILIARY;
        } else if (take_word(p, "passive")) {
            lexeme->flags |= LEXEME_PASSIVE;
        } else if (take_word(p, "copula")) {
            lexeme->flags |= LEXEME_COPULA;
        } else if (take_word(p, "becoming")) {
            lexeme->flags |= LEXEME_BECOMING;
        } else if (take_word(p, "minded")) {
            lexeme->flags |= LEXEME_MINDED;
        } else if (take_word(p, "asking")) {
            lexeme->flags |= LEXEME_ASKING;
        } else if (take_word(p, "trying")) {
            lexeme->flags |= LEXEME_TRYING;
        } else if (take_word(p, "separable")) {
            const Symbol *particle = expect(p, SYMBOL_WORD, "the part that comes loose");
            if (!particle) return false;
            lexeme->particle = particle->text;
        } else {
            return true;
        }
    }
}

/* lexeme := lemma [flags] [ forms | PARADIGM { word } ] ; flags on verbs only */
static bool parse_lexeme(Parser *p, WordClass class) {
    const Symbol *lemma = expect_lemma(p);
    if (!lemma) return false;
    LexemeSyntax lexeme = {
        .file = p->file, .offset = lemma->offset, .class = class, .lemma = lemma->text
    };
    if (class == WORD_VERB && !parse_flags(p, &lexeme)) return false;
    if (take_word(p, "forms")) {
        if (!parse_forms(p, &lexeme)) return false;
        if (lexeme.forms.count == 0) return unexpected(p, "a form such as zal:singular");
    } else if (!at_end(p)) {
        const Symbol *paradigm = expect(p, SYMBOL_WORD, "a paradigm");
        if (!paradigm) return false;
        lexeme.paradigm = paradigm->text;
        lexeme.paradigm_offset = paradigm->offset;
        collect_words(p, &lexeme.parts);
    }
    vector_push(p->scratch, &p->out->lexemes, lexeme);
    return expect_end(p);
}

/* words := "text" { '|' "text" } */
static bool parse_texts(Parser *p, TextVector *out, bool closing) {
    do {
        const Symbol *text = expect(p, SYMBOL_STRING, "a word in quotes");
        if (!text) return false;
        vector_push(p->scratch, out,
                    ((TextSyntax){ p->file, text->offset, text->text, closing }));
    } while (take_sign(p, "|"));
    return expect_end(p);
}

/* word := CLASS words */
static bool parse_words(Parser *p) {
    const Symbol *name = expect(p, SYMBOL_WORD, "a class of words");
    LexemeSyntax lexeme = { .file = p->file };
    TextVector texts = { 0 };
    if (!name) return false;
    if (!word_class_of(name->text, &lexeme.class)) {
        Suggestion s = suggestion_for(name->text);
        for (int i = WORD_LITERAL + 1; i < WORD_CLASS_COUNT; i++)
            suggestion_offer(&s, slice_of(word_class_name((WordClass)i)));
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, name->offset,
                 suggestion_hint(p->scratch, &s), "unknown class of words '%.*s'",
                 (int)name->text.length, name->text.text);
        return false;
    }
    bool good = parse_texts(p, &texts, false);
    for (size_t i = 0; i < texts.count; i++) {
        lexeme.offset = texts.items[i].offset;
        lexeme.lemma = texts.items[i].text;
        vector_push(p->scratch, &p->out->lexemes, lexeme);
    }
    return good;
}

/* value := [ '-' ] digits */
static bool parse_value(Parser *p, int32_t *value) {
    const Symbol *number = expect(p, SYMBOL_WORD, "a number");
    if (!number) return false;
    bool negative = number->text.text[0] == '-';
    int32_t sum = 0;
    size_t i = negative;
    for (; i < number->text.length && i < 9; i++) {
        char c = number->text.text[i];
        if (c < '0' || c > '9') break;
        sum = sum * 10 + (c - '0');
    }
    *value = negative ? -sum : sum;
    if (i == number->text.length && i > negative) return true;
    diagnose(p->diagnostics, STP_ERROR, &p->file->source, number->offset, NULL,
             "'%.*s' is no number", (int)number->text.length, number->text.text);
    return false;
}

/* list := NAME item { '|' item } ; item := literal [ '=' value ] | lexical */
static bool parse_list(Parser *p) {
    const Symbol *name = expect_name(p, "the list");
    if (!name) return false;
    ListSyntax list = { .file = p->file, .offset = name->offset, .name = name->text };
    do {
        ListItem item = { NULL, INT32_MIN };
        SymbolKind kind = peek(p)->kind;
        if (kind != SYMBOL_STRING && kind != SYMBOL_ANGLE)
            return unexpected(p, "a word in quotes, a <lemma> or a <list>");
        item.element = parse_item(p);
        if (!item.element) return false;
        if (kind == SYMBOL_STRING && take_sign(p, "=") && !parse_value(p, &item.value))
            return false;
        vector_push(p->scratch, &list.items, item);
    } while (take_sign(p, "|"));
    vector_push(p->scratch, &p->out->lists, list);
    return expect_end(p);
}

/* chain := replacement { '|' replacement } ; replacement := /regex/ '=>' "text" */
static bool parse_chain(Parser *p, ChainSyntax *chain) {
    do {
        const Symbol *pattern = expect(p, SYMBOL_REGEX, "a regex");
        if (!pattern || !expect_sign(p, "=>")) return false;
        const Symbol *text = expect(p, SYMBOL_STRING, "what replaces it, in quotes");
        if (!text) return false;
        vector_push(p->scratch, &chain->alternatives,
                    ((ReplacementSyntax){ pattern->text, text->text, pattern->offset,
                                          text->offset }));
    } while (take_sign(p, "|"));
    return true;
}

/* value := { word | "text" } { chain } */
static bool parse_step_value(Parser *p, ValueSyntax *value) {
    collect_words(p, &value->pieces);
    while (peek(p)->kind == SYMBOL_REGEX) {
        ChainSyntax chain = { 0 };
        if (!parse_chain(p, &chain)) return false;
        vector_push(p->scratch, &value->chains, chain);
    }
    if (value->pieces.count == 0)
        return unexpected(p, "'lemma', a let or a text in quotes");
    return expect_end(p);
}

/* step := 'let' NAME value | 'form' { feature } value */
static bool parse_step(Parser *p, ParadigmSyntax *paradigm) {
    const Symbol *keyword = &p->symbols[p->at++];
    StepSyntax step = { .offset = keyword->offset };
    if (slice_is(keyword->text, "let")) {
        const Symbol *name = expect_name(p, "the let");
        if (!name) return false;
        step.name = name->text;
        step.offset = name->offset;
    } else if (slice_is(keyword->text, "form")) {
        while (peek(p)->kind == SYMBOL_WORD && form_feature_of(peek(p)->text))
            step.features |= form_feature_of(p->symbols[p->at++].text);
        step.features = completed(paradigm->class, step.features);
    } else {
        diagnose(p->diagnostics, STP_ERROR, &p->file->source, keyword->offset,
                 "a paradigm has 'let' and 'form'", "'paradigm' has no field '%.*s'",
                 (int)keyword->text.length, keyword->text.text);
        return false;
    }
    if (!parse_step_value(p, &step.value)) return false;
    vector_push(p->scratch, &paradigm->steps, step);
    return true;
}

/* paradigm := CLASS NAME { part } and steps */
static bool parse_paradigm(Parser *p) {
    const Symbol *class = expect(p, SYMBOL_WORD, "'verb', 'noun' or 'adjective'");
    if (!class) return false;
    ParadigmSyntax paradigm = { .file = p->file };
    bool known = word_class_of(class->text, &paradigm.class);
    if (!known || (paradigm.class != WORD_VERB && paradigm.class != WORD_NOUN &&
                   paradigm.class != WORD_ADJECTIVE)) {
        p->at--;
        return unexpected(p, "'verb', 'noun' or 'adjective'");
    }
    const Symbol *name = expect_name(p, "the paradigm");
    if (!name) return false;
    paradigm.offset = name->offset;
    paradigm.name = name->text;
    collect_words(p, &paradigm.parts);
    if (!expect_end(p)) return false;
    while (peek(p)->kind == SYMBOL_FIELD) {
        if (!parse_step(p, &paradigm)) skip_field(p);
    }
    vector_push(p->scratch, &p->out->paradigms, paradigm);
    return true;
}

/* items := ':' item { '|' item } */
static bool parse_items(Parser *p, Element **last) {
    if (!expect_sign(p, ":")) return false;
    do {
        SymbolKind kind = peek(p)->kind;
        if (kind != SYMBOL_STRING && kind != SYMBOL_ANGLE)
            return unexpected(p, "a word in quotes, a <lemma> or a <list>");
        *last = parse_item(p);
        if (!*last) return false;
        last = &(*last)->next;
    } while (take_sign(p, "|"));
    return expect_end(p);
}

/* anaphor := [ 'alike' ] STANCE { STANCE } items */
static bool parse_anaphor(Parser *p) {
    AnaphorSyntax anaphor = { .file = p->file, .alike = take_word(p, "alike") };
    do {
        const Symbol *stance = expect(p, SYMBOL_WORD, "a stance");
        if (!stance) return false;
        vector_push(p->scratch, &anaphor.stances,
                    ((Argument){ ARGUMENT_WORD, stance->offset, stance->text }));
    } while (peek(p)->kind == SYMBOL_WORD);
    if (!parse_items(p, &anaphor.items)) return false;
    vector_push(p->scratch, &p->out->anaphors, anaphor);
    return true;
}

/* pronominal := "preposition" items */
static bool parse_pronominal(Parser *p) {
    PronominalSyntax pronominal = { .file = p->file };
    if (peek(p)->kind != SYMBOL_STRING) return unexpected(p, "a preposition in quotes");
    pronominal.preposition = parse_item(p);
    if (!pronominal.preposition || !parse_items(p, &pronominal.items)) return false;
    vector_push(p->scratch, &p->out->pronominals, pronominal);
    return true;
}

bool parse_lexicon(Parser *p, const Symbol *keyword) {
    bool good;
    if (slice_is(keyword->text, "verb"))
        good = parse_lexeme(p, WORD_VERB);
    else if (slice_is(keyword->text, "noun"))
        good = parse_lexeme(p, WORD_NOUN);
    else if (slice_is(keyword->text, "adjective"))
        good = parse_lexeme(p, WORD_ADJECTIVE);
    else if (slice_is(keyword->text, "word"))
        good = parse_words(p);
    else if (slice_is(keyword->text, "list"))
        good = parse_list(p);
    else if (slice_is(keyword->text, "anaphor"))
        good = parse_anaphor(p);
    else if (slice_is(keyword->text, "pronominal"))
        good = parse_pronominal(p);
    else if (slice_is(keyword->text, "paradigm"))
        good = parse_paradigm(p);
    else if (slice_is(keyword->text, "compound"))
        good = parse_texts(p, &p->out->compounds, false);
    else if (slice_is(keyword->text, "hyphen"))
        good = parse_texts(p, &p->out->hyphens, false);
    else if (slice_is(keyword->text, "minor"))
        good = parse_texts(p, &p->out->minors, false);
    else if (slice_is(keyword->text, "author"))
        good = parse_texts(p, &p->out->authors, false);
    else if (slice_is(keyword->text, "language"))
        good = parse_texts(p, &p->out->languages, false);
    else if (slice_is(keyword->text, "parting"))
        good = parse_texts(p, &p->out->parting, false);
    else if (slice_is(keyword->text, "opening"))
        good = parse_texts(p, &p->out->openings, false);
    else if (slice_is(keyword->text, "abbreviation"))
        good = parse_texts(p, &p->out->abbreviations, take_word(p, "closing"));
    else
        return false;
    if (!good) skip_block(p);
    return true;
}
