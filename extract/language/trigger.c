/* Triggers: which word must be in a sentence for a pattern to match there. Only patterns
   whose trigger is there are tried, so a letter costs what it says and not how many rules
   there are.

   Worked example. In

       ( "op" | "vanaf" ) d: {Date} [ "in" p: {Place} ] <plaatsvinden>

   {Date} is no word and "in" may be missing. What must be there is one of {op, vanaf},
   and 'plaatsvinden'. The smaller set wins, as it is likely the rarer: {plaatsvinden}.
   The other is kept too: a sentence without 'op' and 'vanaf' is passed over as well. */
#include "compiler.h"

#include <string.h>

/* A set when `shape` is 0; nothing when that is empty. */
typedef struct {
    LexemeSet set;
    uint32_t shape;
} Trigger;

static bool is_none(Trigger t) {
    return t.shape == 0 && t.set.count == 0;
}

/* Sets before shapes, small sets before large ones, the first among equals. */
static bool is_better(Trigger a, Trigger b) {
    if (is_none(a) || is_none(b)) return is_none(b) && !is_none(a);
    if ((a.shape == 0) != (b.shape == 0)) return a.shape == 0;
    return a.shape == 0 && a.set.count < b.set.count;
}

/* Does the set hold a word that stands in most sentences: one that is spelled like a word
   of a closed class? */
static bool is_common(const Compiler *c, LexemeSet set) {
    static const WordClass classes[] = {
        WORD_LITERAL,      WORD_VERB,    WORD_NOUN,    WORD_ADJECTIVE,
        WORD_INTERJECTION, WORD_PERIOD,  WORD_SETTING, WORD_CONTENT_NOUN,
        WORD_MEASURE,      WORD_PLANNED, WORD_PEER,    WORD_NOMINALISATION
    };
    uint64_t open = 0;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        open |= UINT64_C(1) << classes[i];
    for (uint32_t i = 0; i < set.count; i++) {
        Slice lemma = c->lexemes.items[set.lexemes[i]].lemma;
        uint32_t other = lexeme_find(c, lemma, 0);
        for (; other != NONE; other = lexeme_find(c, lemma, other + 1))
            if (!(open >> c->lexemes.items[other].class & 1)) return true;
    }
    return false;
}

/* Is `a` likely in fewer sentences? Of sets as is_better says, but common ones last. */
static bool is_rarer(const Compiler *c, Trigger a, Trigger b) {
    if (is_none(a) || is_none(b) || a.shape != 0 || b.shape != 0) return is_better(a, b);
    bool common_a = is_common(c, a.set), common_b = is_common(c, b.set);
    return common_a != common_b ? common_b : is_better(a, b);
}

static Trigger trigger_of(Compiler *c, const Element *e, bool rare);

/* Any branch may be the one that matches: the union of sets, what shapes have in common;
   nothing when a branch has none or one is a set and the other a shape. */
static Trigger either(Compiler *c, Trigger a, Trigger b) {
    Trigger none = { { NULL, 0, NULL }, 0 };
    if (is_none(a) || is_none(b) || (a.shape == 0) != (b.shape == 0)) return none;
    if (a.shape) return (Trigger){ { NULL, 0, NULL }, a.shape & b.shape };
    return (Trigger){ set_join(c, a.set, b.set), 0 };
}

/* `rare`: the one that is likely in the fewest sentences, else the smallest. */
static Trigger trigger_of(Compiler *c, const Element *e, bool rare) {
    Trigger best = { { NULL, 0, NULL }, 0 };
    switch (e->kind) {
    case ELEMENT_SEQUENCE:
        for (const Element *part = e->first; part; part = part->next) {
            Trigger t = trigger_of(c, part, rare);
            if (rare ? is_rarer(c, t, best) : is_better(t, best)) best = t;
        }
        return best;
    case ELEMENT_ALTERNATION:
        best = trigger_of(c, e->first, rare);
        for (const Element *part = e->first->next; part; part = part->next)
            best = either(c, best, trigger_of(c, part, rare));
        return best;
    case ELEMENT_BINDING: return trigger_of(c, e->first, rare);
    case ELEMENT_LITERAL:
    case ELEMENT_LEXICAL:
    case ELEMENT_NUMBER:
    case ELEMENT_TITLE:
        if (e->set != NONE) best.set = c->sets.items[e->set];
        /* A word in small letters stands in every sentence: that triggers nothing. */
        best.shape = e->shape & (TOKEN_NUMBER | TOKEN_CAPITAL | TOKEN_ACRONYM);
        return best;
    default: return best;
    }
}

/* What `!!x` asks for: x; NULL when the element is none such. */
static const Element *asked_by(const Element *not_) {
    const Element *e = not_->first;
    while (e && !e->next &&
           (e->kind == ELEMENT_SEQUENCE || e->kind == ELEMENT_ALTERNATION))
        e = e->first;
    return e && !e->next && e->kind == ELEMENT_NOT ? e->first : NULL;
}

/* Regexes that must match, and whether the pattern asks for a heading. */
static void find_others(Compiler *c, const Element *e, IdVector *regexes, bool *title) {
    switch (e->kind) {
    case ELEMENT_SEQUENCE:
    case ELEMENT_BINDING:
        for (const Element *part = e->first; part; part = part->next)
            find_others(c, part, regexes, title);
        return;
    case ELEMENT_NOT: {
        const Element *asked = asked_by(e);
        if (asked) find_others(c, asked, regexes, title);
        return;
    }
    case ELEMENT_REGEX: vector_push(c->arena, regexes, e->regex); return;
    case ELEMENT_TITLE: *title = true; return;
    default: return;
    }
}

#define CLASS_WORDS (VOCABULARY_MAX_CLASSES / 64)

/* Adds the classes of which a mention must be there, with all above them, so that
   branches have in common what they can: '{Council} | {Parliament}' needs an
   {Organization}. */
static void find_classes(const Compiler *c, const Element *e, uint64_t *classes) {
    uint64_t shared[CLASS_WORDS];
    switch (e->kind) {
    case ELEMENT_SEQUENCE:
    case ELEMENT_BINDING:
        for (const Element *part = e->first; part; part = part->next)
            find_classes(c, part, classes);
        return;
    case ELEMENT_ALTERNATION:
        memset(shared, 0xFF, sizeof shared);
        for (const Element *branch = e->first; branch; branch = branch->next) {
            uint64_t own[CLASS_WORDS] = { 0 };
            find_classes(c, branch, own);
            for (size_t i = 0; i < CLASS_WORDS; i++) shared[i] &= own[i];
        }
        break;
    case ELEMENT_NOT:
        e = asked_by(e);
        if (e) find_classes(c, e, classes);
        return;
    case ELEMENT_TYPE:
        if (e->class == NONE) return;
        memcpy(shared, c->vocabulary->classes[e->class].ancestors, sizeof shared);
        break;
    default: return;
    }
    for (size_t i = 0; i < CLASS_WORDS; i++) classes[i] |= shared[i];
}

/* The rarest and the next rarest of what must be there. */
static void find_rarest(Compiler *c, const Element *e, Trigger best[2]) {
    if (e->kind == ELEMENT_SEQUENCE || e->kind == ELEMENT_BINDING) {
        for (const Element *part = e->first; part; part = part->next)
            find_rarest(c, part, best);
        return;
    }
    Trigger t = trigger_of(c, e, true);
    if (is_rarer(c, t, best[0])) {
        best[1] = best[0];
        best[0] = t;
    } else if (is_rarer(c, t, best[1])) {
        best[1] = t;
    }
}

void find_needs(Compiler *c, const Element *element, Pattern *pattern) {
    Trigger best[2] = { { { NULL, 0, NULL }, 0 }, { { NULL, 0, NULL }, 0 } };
    find_rarest(c, element, best);
    pattern->needs = best[0].set;
    pattern->needs_shape = best[0].shape;
    if (best[1].shape == 0) pattern->also = best[1].set;
    IdVector regexes = { 0 };
    find_others(c, element, &regexes, &pattern->needs_title);
    find_classes(c, element, pattern->needs_classes);
    pattern->needs_regexes = regexes.items;
    pattern->needs_regex_count = (uint32_t)regexes.count;
}

void find_trigger(Compiler *c, const RuleFile *file, const Element *element,
                  Pattern *pattern) {
    Trigger trigger = trigger_of(c, element, false);
    find_needs(c, element, pattern);
    pattern->triggers = trigger.set;
    if (!is_none(trigger)) return;
    diagnose(c->diagnostics, STP_ERROR, &file->source, element->offset,
             "outside [ ], ( )* and ! there must be a \"word\", <lemma>, <list>, "
             "<capitalised>, "
             "<acronym> or <number>",
             "no word that must be there: the rule would be tried everywhere");
}
