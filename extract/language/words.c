#include "parser.h"

static const char *const word_classes[WORD_CLASS_COUNT] = {
    [WORD_LITERAL] = "literal",
    [WORD_VERB] = "verb",
    [WORD_NOUN] = "noun",
    [WORD_ADJECTIVE] = "adjective",
    [WORD_ADVERB] = "adverb",
    [WORD_DETERMINER] = "determiner",
    [WORD_PRONOUN] = "pronoun",
    [WORD_PREPOSITION] = "preposition",
    [WORD_COORDINATOR] = "coordinator",
    [WORD_SUBORDINATOR] = "subordinator",
    [WORD_COMPLEMENTIZER] = "complementizer",
    [WORD_RELATIVE] = "relative",
    [WORD_PARTICLE] = "particle",
    [WORD_INTERJECTION] = "interjection",
    [WORD_INFINITIVE_MARKER] = "infinitive-marker",
    [WORD_PURPOSE] = "purpose",
    [WORD_AGENT] = "agent",
    [WORD_EXPLETIVE] = "expletive",
    [WORD_DEMONSTRATIVE] = "demonstrative",
    [WORD_FIRST_PERSON] = "first-person",
    [WORD_REFLEXIVE] = "reflexive",
    [WORD_NEGATION] = "negation",
    [WORD_CONTENT_NOUN] = "content-noun",
    [WORD_PERSONAL] = "personal",
    [WORD_INTERROGATIVE] = "interrogative",
    [WORD_GENITIVE] = "genitive",
    [WORD_INCLUSIVE] = "inclusive",
    [WORD_COMPARISON] = "comparison",
    [WORD_NOMINATIVE] = "nominative",
    [WORD_QUANTIFIER] = "quantifier",
    [WORD_PAIRING] = "pairing",
    [WORD_MEASURE] = "measure",
    [WORD_PERIOD] = "period",
    [WORD_SETTING] = "setting",
    [WORD_COMMON] = "common",
    [WORD_SINGLE] = "single",
    [WORD_COMITATIVE] = "comitative",
    [WORD_PEER] = "peer",
    [WORD_BESIDE] = "beside",
    [WORD_BEHALF] = "behalf",
    [WORD_SOURCE] = "source",
    [WORD_THEIR_VIEW] = "their-view",
    [WORD_WILLING] = "willing",
    [WORD_CATAPHOR] = "cataphor",
    [WORD_ANNOUNCING] = "announcing",
    [WORD_LIKEWISE] = "likewise",
    [WORD_TITLED] = "titled",
    [WORD_SENTENTIAL] = "sentential",
    [WORD_SUPPOSING] = "supposing",
    [WORD_OBLIQUE] = "oblique",
    [WORD_REQUEST] = "request",
    [WORD_DENIAL] = "denial",
    [WORD_AFFIRMATION] = "affirmation",
    [WORD_HEARSAY] = "hearsay",
    [WORD_SHOWING] = "showing",
    [WORD_FACTUAL] = "factual",
    [WORD_R_PRONOUN] = "r-pronoun",
    [WORD_GROUND] = "ground",
    [WORD_INDEFINITE] = "indefinite",
    [WORD_NOMINALISATION] = "nominalisation",
    [WORD_TAIL] = "tail",
    [WORD_PLANNED] = "planned",
};

static const char *const rule_kinds[RULE_KIND_COUNT] = {
    [RULE_LINE] = "line",       [RULE_DATE] = "date",       [RULE_MENTION] = "mention",
    [RULE_DEFINES] = "defines", [RULE_REFER] = "refer",     [RULE_PATTERN] = "pattern",
    [RULE_FRAME] = "frame",     [RULE_CONTEXT] = "context", [RULE_DERIVE] = "derive",
};

/* A type has no name: it stands in braces. */
static const char *const fill_kinds[] = {
    [FILL_TYPE] = "",
    [FILL_PHRASE] = "phrase",
    [FILL_DEED] = "deed",
    [FILL_CLAUSE] = "clause",
    [FILL_STATEMENT] = "statement",
    [FILL_ACTION] = "action",
    [FILL_EVENT] = "event",
    [FILL_INFINITIVE] = "infinitive",
    [FILL_QUESTION] = "question",
    [FILL_ITEMS] = "items",
    [FILL_WHOLE] = "whole",
    [FILL_PREDICATE] = "predicate",
    [FILL_AUTHOR] = "author",
    [FILL_SPEAKER] = "speaker",
    [FILL_OCCASION] = "occasion",
    [FILL_TOLD] = "told",
    [FILL_SITTING] = "sitting",
    [FILL_PREVIOUS] = "previous",
    [FILL_MAIN] = "main",
    [FILL_WITHIN] = "within",
    [FILL_IMPLIED] = "implied",
    [FILL_HEADING] = "heading",
};

static const struct {
    const char *name;
    uint32_t feature;
} form_features[] = {
    { "finite", FORM_FINITE },         { "infinitive", FORM_INFINITIVE },
    { "participle", FORM_PARTICIPLE }, { "singular", FORM_SINGULAR },
    { "plural", FORM_PLURAL },         { "past", FORM_PAST },
    { "first", FORM_FIRST },
};

/* A literal is no class that can be named. */
bool word_class_of(Slice name, WordClass *out) {
    for (int i = WORD_LITERAL + 1; i < WORD_CLASS_COUNT; i++)
        if (slice_is(name, word_classes[i])) {
            *out = (WordClass)i;
            return true;
        }
    return false;
}

const char *word_class_name(WordClass class) {
    return word_classes[class];
}

bool rule_kind_of(Slice name, RuleKind *out) {
    for (int i = 0; i < RULE_KIND_COUNT; i++)
        if (slice_is(name, rule_kinds[i])) {
            *out = (RuleKind)i;
            return true;
        }
    return false;
}

const char *rule_kind_name(RuleKind kind) {
    return rule_kinds[kind];
}

bool fill_kind_of(Slice name, FillKind *out) {
    for (size_t i = FILL_TYPE + 1; i < sizeof fill_kinds / sizeof *fill_kinds; i++)
        if (slice_is(name, fill_kinds[i])) {
            *out = (FillKind)i;
            return true;
        }
    return false;
}

const char *fill_kind_name(FillKind kind) {
    return fill_kinds[kind];
}

bool fill_has_type(FillKind kind) {
    return kind == FILL_TYPE || kind == FILL_PREVIOUS || kind == FILL_MAIN ||
           kind == FILL_WITHIN;
}

uint32_t form_feature_of(Slice name) {
    for (size_t i = 0; i < sizeof form_features / sizeof *form_features; i++)
        if (slice_is(name, form_features[i].name)) return form_features[i].feature;
    return 0;
}
