/* Aliases: 'NAVO Rusland Raad (NRR)' makes NRR a name that holds in the whole letter,
   before its definition too.

   The test `initials` is that of Schwartz and Hearst (2003), 'A Simple Algorithm for
   Identifying Abbreviation Definitions in Biomedical Text': the characters of the short
   form must occur in order in the long form, going from right to left, the first at the
   start of a word.

       short  N U C        long  NAVO Oekraïne Commissie
       C: 'Commissie' yes; U: no 'u' left of it at all -> fails

   NUC has its U from the English name. The laxer test `letters` lets one letter be
   missing, never the first. The number of a successor need not stand in the long form:
   'Network and Information Security (NIS2)'.

   'Minister Anna de Proef … De Proef pleitte voor': the test `last` lets the last word of
   a name, with the small words before it, stand for it later on.

   A short form in the plural is one of its stem: 'Chief Information Officers (CIO's)'
   makes CIO a name. */
#include "things.h"

#include "../base/limits.h"
#include "../base/unicode.h"

#include <stdlib.h>

#define MAX_SHORT 24
/* Fewest bytes of a last word that stands for a name. */
#define SHORTEST_LAST 3

typedef struct {
    Slice text;       /* as it stands in the letter */
    Slice name;       /* the same without the ending of a plural */
    uint32_t length;  /* in tokens */
    uint32_t mention; /* of the long form */
    uint32_t rule;    /* that defines it */
    AliasTest test;   /* of the rule: the strictest counts */
} Alias;

typedef struct {
    VECTOR(Alias) items;
} AliasList;

/* Letters and digits of a text, folded to lower case, with a mark on those that begin a
   word. */
typedef struct {
    uint32_t letter[512];
    bool initial[512];
    size_t count;
} Letters;

static void spell(Slice text, Letters *out) {
    bool inside = false;
    out->count = 0;
    for (size_t i = 0; i < text.length && out->count < 512;) {
        uint32_t c = utf8_next(text.text, &i);
        bool part = unicode_is_letter(c) || unicode_is_digit(c);
        if (part) {
            out->letter[out->count] = unicode_to_lower(c);
            out->initial[out->count++] = !inside;
        }
        inside = part;
    }
}

/* May `short_form` stand for `long_form`, with at most `missing` of its letters not
   found? */
static bool stands_for(const Letters *short_form, const Letters *long_form,
                       size_t missing) {
    size_t at = long_form->count;
    for (size_t s = short_form->count; s-- > 0;) {
        size_t l = at;
        while (l > 0 && (long_form->letter[l - 1] != short_form->letter[s] ||
                         (s == 0 && !long_form->initial[l - 1])))
            l--;
        if (l == 0) {
            if (s == 0 || missing-- == 0) return false;
        } else {
            at = l - 1;
        }
    }
    return true;
}

/* Stands the word in the text by itself? 'Mali (EUTM Mali)' defines nothing. */
static bool has_word(Slice text, Slice word) {
    for (size_t at = 0; at + word.length <= text.length; at++) {
        size_t end = at + word.length;
        if ((at == 0 || text.text[at - 1] == ' ') &&
            (end == text.length || text.text[end] == ' ') &&
            slice_equal(slice_between(text.text, at, end), word))
            return true;
    }
    return false;
}

/* 'NIS2' without its number, if that leaves two letters. */
static void drop_number(Letters *letters) {
    size_t count = letters->count;
    while (count > 0 && unicode_is_digit(letters->letter[count - 1])) count--;
    if (count >= 2) letters->count = count;
}

static bool passes(const Rule *rule, Slice short_form, Slice long_form) {
    Letters s, l;
    if (rule->test == TEST_NONE) return true;
    if (has_word(long_form, short_form)) return false;
    spell(short_form, &s);
    spell(long_form, &l);
    if (s.count == 0 || s.count >= l.count) return false;
    if (stands_for(&s, &l, rule->test == TEST_LETTERS && s.count > 2 ? 1 : 0))
        return true;
    drop_number(&s);
    return stands_for(&s, &l, 0);
}

/* 'CIO' of 'CIO's', 'RES' of 'RES’en': what stands before an apostrophe with nothing but
   small letters behind it. */
static Slice stem_of(Slice text) {
    for (size_t at = 0, next; at < text.length; at = next) {
        next = at;
        uint32_t c = utf8_next(text.text, &next);
        if (c != '\'' && c != 0x2019) continue;
        bool ending = at > 0 && next < text.length;
        for (size_t i = next; i < text.length && ending;)
            ending = unicode_is_lower(utf8_next(text.text, &i));
        return ending ? slice_between(text.text, 0, at) : text;
    }
    return text;
}

/* 'Vereniging | van | Zuivelbedrijven': no name begins so where a longer one fits. */
static bool is_small_word(const Letter *letter, uint32_t token) {
    return !(letter->document->tokens[token].flags & TOKEN_CAPITAL) &&
           (token_is(letter, token, WORD_PREPOSITION) ||
            token_is(letter, token, WORD_DETERMINER) ||
            token_is(letter, token, WORD_COORDINATOR));
}

/* The shortest stretch of words that ends at `end` and passes, best one that does not
   begin with a small word. Its first word begins with the first letter of the short form,
   so it is no shorter than sensible. */
static TokenSpan find_long(const Letter *letter, const Rule *rule, Slice short_form,
                           uint32_t end) {
    const Document *d = letter->document;
    if (end == 0) return (TokenSpan){ 0, 0 };
    TokenSpan sentence = sentence_tokens(letter, d->tokens[end - 1].sentence);
    size_t length = utf8_count(short_form.text, short_form.length);
    size_t most = length + 5 < 2 * length ? length + 5 : 2 * length;
    TokenSpan small = { 0, 0 };
    for (uint32_t start = end; start-- > sentence.start && end - start <= most + 2;) {
        TokenSpan span = { start, end };
        size_t words = 0;
        for (uint32_t t = start; t < end; t++)
            words += (d->tokens[t].flags & TOKEN_WORD) != 0;
        if (words > most || is_mark(letter, start, '(')) break;
        if (words == 0 || (d->tokens[start].flags & TOKEN_PUNCTUATION) ||
            token_is(letter, start, WORD_PRONOUN)) /* 'doe ik u verslag …' */
            continue;
        if (!passes(rule, short_form, token_text(d, span))) continue;
        if (!is_small_word(letter, start)) return span;
        if (small.end == 0) small = span;
    }
    return small;
}

/* A chosen mention that ends where the tokens end and begins before them: 'werkgroep
   Beoordeling Nieuwe Commissievoorstellen' around what BNC stands for. */
static uint32_t mention_around(const Letter *letter, TokenSpan tokens) {
    uint32_t first = tokens.start > MAX_SHORT ? tokens.start - MAX_SHORT : 0;
    for (uint32_t t = first; t < tokens.start; t++)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++)
            if (letter->mentions.items[letter->by_start[i]].tokens.end == tokens.end)
                return letter->by_start[i];
    return NONE;
}

/* The class of a chosen mention that ends where the tokens end: 'Vakbond' tells what
   'Nederlandse Voorbeelden Vakbond' is, but not 'bestuur' what an 'algemene maatregel van
   bestuur' is. */
static uint32_t class_of_last(const Letter *letter, TokenSpan tokens, uint32_t class) {
    for (uint32_t t = tokens.start + 1;
         t < tokens.end && !token_is(letter, t - 1, WORD_PREPOSITION); t++)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *m = &letter->mentions.items[letter->by_start[i]];
            if (m->tokens.end == tokens.end && m->entity == NONE) return m->class;
        }
    return class;
}

/* What the gazetteer calls by the short form, when the long form is a name of it too but
   for its capitals: 'Sociale verzekeringsbank (SVB)'. NONE when there is none. */
static uint32_t entity_of_short(Letter *letter, TokenSpan short_form, Slice long_form) {
    const Vocabulary *v = letter->vocabulary;
    Slice plain = plain_name(letter->arena, long_form);
    for (uint32_t i = letter->known_at[short_form.start]; i != NONE;
         i = letter->known_next.items[i]) {
        const Mention *m = &letter->mentions.items[i];
        if (m->name == NONE || m->tokens.end != short_form.end) continue;
        uint32_t entity = v->names[m->name].entity;
        for (uint32_t n = v->first_name[entity]; n < v->first_name[entity + 1]; n++)
            if (slice_equal(plain_name(letter->arena, v->names[n].text), plain))
                return entity;
    }
    return NONE;
}

/* The mention of the long form: one that stands there already, else a new one. What lies
   inside a longer name is another name of the same thing, unless that is an office: what
   stands in brackets behind one is its portfolio. */
static uint32_t long_mention(Letter *letter, uint32_t rule, TokenSpan tokens,
                             TokenSpan short_form) {
    TokenSpan core = phrase_trim(letter, tokens);
    uint32_t found = mention_at(letter, core, NONE);
    if (found != NONE) return found;
    Mention m = new_mention(core, letter->rules->rules[rule].class, rule);
    uint32_t outer = mention_around(letter, core);
    if (outer != NONE && mention_is(letter, outer, CORE_POST)) return NONE;
    if (outer != NONE) {
        m.class = letter->mentions.items[outer].class;
        m.alias_of = outer;
        add_mention(letter, m);
        return outer;
    }
    m.class = class_of_last(letter, core, m.class);
    m.entity = entity_of_short(letter, short_form, token_text(letter->document, core));
    if (m.entity != NONE) m.class = letter->vocabulary->entities[m.entity].class;
    return add_mention(letter, m);
}

static AliasList *list_of(Letter *letter) {
    if (!letter->aliases) letter->aliases = ARENA_NEW(letter->arena, AliasList);
    return letter->aliases;
}

static Mention short_mention(const Letter *letter, TokenSpan tokens, const Alias *alias) {
    const Mention *original = &letter->mentions.items[alias->mention];
    Mention m = new_mention(tokens, original->class, alias->rule);
    m.entity = original->entity;
    m.alias_of = alias->mention;
    if (alias->name.length < alias->text.length) m.said = alias->name;
    return m;
}

/* 'Inspectie Leefomgeving en Transport' may be called 'de Inspectie' from here on. */
static void define_first(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    TokenSpan long_form = bound_tokens(match, rule->long_form);
    uint32_t mention = mention_at(letter, long_form, NONE);
    if (mention == NONE || long_form.end - long_form.start < 2) return;
    const Token *first = &letter->document->tokens[long_form.start];
    if (!(first->flags & TOKEN_CAPITAL) || (first->flags & TOKEN_ACRONYM)) return;
    TokenSpan word = { long_form.start, long_form.start + 1 };
    Slice text = token_text(letter->document, word);
    Alias alias = { text, text, 1, mention, rule_index, rule->test };
    vector_push(letter->arena, &list_of(letter)->items, alias);
}

/* Where the last word of a name begins, with the small words before it: 'A. | van der
   Proef', 'Anna | De Proef', 'Anna | Proef'. */
static uint32_t last_word(const Letter *letter, TokenSpan name) {
    uint32_t start = name.end - 1;
    while (start > name.start &&
           (!(letter->document->tokens[start - 1].flags & TOKEN_CAPITAL) ||
            token_is(letter, start - 1, WORD_PREPOSITION) ||
            token_is(letter, start - 1, WORD_DETERMINER)) &&
           !(letter->document->tokens[start - 1].flags & TOKEN_PUNCTUATION))
        start--;
    return start;
}

/* 'President Anna Proef' may be called 'Proef' from here on; the rule finds where her
   name begins. 'van Proef' may stand at the start of a sentence as 'Van Proef'. */
static void define_last(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    uint32_t mention = outer_mention(letter, bound_tokens(match, rule->long_form).start);
    if (mention == NONE || letter->mentions.items[mention].class != rule->class) return;
    TokenSpan name = letter->mentions.items[mention].tokens;
    TokenSpan last = { last_word(letter, name), name.end };
    uint32_t flags = letter->document->tokens[name.end - 1].flags;
    Slice text = token_text(letter->document, last);
    if (!(flags & TOKEN_CAPITAL) || (flags & TOKEN_ACRONYM) ||
        text.length < SHORTEST_LAST)
        return;
    Alias alias = { text, text, last.end - last.start, mention, rule_index, rule->test };
    vector_push(letter->arena, &list_of(letter)->items, alias);
    if (letter->document->tokens[last.start].flags & TOKEN_CAPITAL) return;
    char *capital = arena_copy(letter->arena, text.text, text.length);
    capital[0] = (char)(capital[0] - 'a' + 'A');
    alias.text = alias.name = (Slice){ capital, text.length };
    vector_push(letter->arena, &list_of(letter)->items, alias);
}

static void define(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    if (rule->test == TEST_FIRST) {
        define_first(letter, rule_index, match);
        return;
    }
    if (rule->test == TEST_LAST) {
        define_last(letter, rule_index, match);
        return;
    }
    TokenSpan short_form = bound_tokens(match, rule->short_form);
    Slice short_text = token_text(letter->document, short_form);
    Slice stem = stem_of(short_text);
    if (short_text.length == 0 || short_form.end - short_form.start > MAX_SHORT) return;
    TokenSpan long_form;
    if (rule->long_form != NONE) {
        long_form = bound_tokens(match, rule->long_form);
        if (!passes(rule, stem, token_text(letter->document, long_form))) return;
    } else {
        uint32_t end = match->tokens.start;
        long_form = find_long(letter, rule, stem, end);
    }
    if (long_form.end <= long_form.start) return;
    uint32_t mention = long_mention(letter, rule_index, long_form, short_form);
    if (mention == NONE) return;
    Alias alias = { short_text, stem,       short_form.end - short_form.start,
                    mention,    rule_index, rule->test };
    vector_push(letter->arena, &list_of(letter)->items, alias);
    /* Where it is defined it has this meaning, also when another definition is kept. */
    add_mention(letter, short_mention(letter, short_form, &alias));
    if (stem.length == short_text.length) return;
    alias.text = stem;
    vector_push(letter->arena, &list_of(letter)->items, alias);
}

static int strictness(AliasTest test) {
    static const int order[] = { [TEST_INITIALS] = 0,
                                 [TEST_LETTERS] = 1,
                                 [TEST_NONE] = 2,
                                 [TEST_FIRST] = 3,
                                 [TEST_LAST] = 4 };
    return order[test];
}

static int compare_aliases(const void *a, const void *b) {
    const Alias *x = a, *y = b;
    int order = slice_compare(x->text, y->text);
    if (order) return order;
    if (x->test != y->test) return strictness(x->test) < strictness(y->test) ? -1 : 1;
    if (x->mention == y->mention) return x->rule < y->rule ? -1 : x->rule > y->rule;
    return x->mention < y->mention ? -1 : x->mention > y->mention;
}

static const Alias *find_alias(const AliasList *list, Slice text) {
    size_t low = 0, high = list->items.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (slice_compare(list->items.items[middle].text, text) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == list->items.count || !slice_equal(list->items.items[low].text, text))
        return NULL;
    return &list->items.items[low];
}

/* Are they mentions of one thing, as far as names tell? */
static bool same_name(const Letter *letter, uint32_t a, uint32_t b) {
    const Mention *x = &letter->mentions.items[a], *y = &letter->mentions.items[b];
    if (x->entity != NONE || y->entity != NONE) return x->entity == y->entity;
    return slice_equal(token_text(letter->document, x->tokens),
                       token_text(letter->document, y->tokens));
}

static bool is_part(AliasTest test) {
    return test == TEST_FIRST || test == TEST_LAST;
}

/* Of the words that several names begin or end with, none stays; of those of one name,
   that of its earliest mention. The list is sorted, so they stand side by side. */
static void settle_parts(const Letter *letter, AliasList *list) {
    Alias *items = list->items.items;
    size_t kept = 0;
    for (size_t i = 0, end; i < list->items.count; i = end) {
        Alias best = items[i];
        bool shared = false;
        for (end = i + 1; is_part(best.test) && end < list->items.count; end++) {
            const Alias *other = &items[end];
            if (other->test != best.test || !slice_equal(other->text, best.text)) break;
            shared = shared || !same_name(letter, other->mention, best.mention);
            if (letter->mentions.items[other->mention].tokens.start <
                letter->mentions.items[best.mention].tokens.start)
                best = *other;
        }
        if (!shared) items[kept++] = best;
    }
    list->items.count = kept;
}

/* Does the first word of a name stand for it here? Behind an article, before no other
   capital, and where the word is not known to be a name by itself. */
static bool first_stands_for(const Letter *letter, const Alias *alias, uint32_t token) {
    const Document *d = letter->document;
    if (token == 0 || !token_is(letter, token - 1, WORD_DETERMINER) ||
        !(token_is(letter, token - 1, WORD_COMMON) ||
          token_is(letter, token - 1, WORD_EXPLETIVE)) ||
        (token + 1 < d->token_count && (d->tokens[token + 1].flags & TOKEN_CAPITAL)))
        return false;
    for (uint32_t i = letter->mentions_at[token]; i < letter->mentions_at[token + 1];
         i++) {
        const Mention *m = &letter->mentions.items[letter->by_start[i]];
        if (m->entity != NONE || m->tokens.end != token + 1) return false;
    }
    return !letter->covered[token] &&
           letter->mentions.items[alias->mention].tokens.start < token;
}

/* Does the last word of a name stand for it here? Behind the name, alone, and where the
   word is no other name; at the start of a sentence no word that is known. */
static bool last_stands_for(const Letter *letter, const Alias *alias, TokenSpan span) {
    const Document *d = letter->document;
    uint32_t first = span.start, next = span.end;
    if (letter->mentions.items[alias->mention].tokens.start >= first) return false;
    if (next < d->token_count && (d->tokens[next].flags & TOKEN_CAPITAL) &&
        d->tokens[next].sentence == d->tokens[first].sentence)
        return false;
    if (d->tokens[first].flags & TOKEN_FIRST)
        return letter->first_word[next - 1] == letter->first_word[next] &&
               !letter->covered[first];
    if (d->tokens[first - 1].flags & TOKEN_CAPITAL) return false;
    return outer_mention(letter, first) == NONE && !letter->covered[first];
}

/* Makes a mention of the longest short form that begins at the token. */
static void apply_at(Letter *letter, const AliasList *list, uint32_t token,
                     uint32_t longest) {
    for (uint32_t n = longest; n > 0; n--) {
        TokenSpan span = { token, token + n };
        if (span.end > letter->document->token_count) continue;
        const Alias *alias = find_alias(list, token_text(letter->document, span));
        if (!alias) continue;
        const Mention *original = &letter->mentions.items[alias->mention];
        if (span.start >= original->tokens.start && span.end <= original->tokens.end)
            continue;
        if (alias->test == TEST_FIRST && !first_stands_for(letter, alias, token))
            continue;
        if (alias->test == TEST_LAST && !last_stands_for(letter, alias, span)) continue;
        add_mention(letter, short_mention(letter, span, alias));
        break;
    }
}

/* Every place where a short form stands becomes a mention of the long one. Few tokens
   begin like one: `begins` has their first bytes. */
static void apply(Letter *letter, const AliasList *list) {
    const Document *d = letter->document;
    bool begins[256] = { false };
    uint32_t longest = 1;
    for (size_t i = 0; i < list->items.count; i++) {
        const Alias *alias = &list->items.items[i];
        begins[(unsigned char)alias->text.text[0]] = true;
        if (alias->length > longest) longest = alias->length;
    }
    for (uint32_t t = 0; t < d->token_count; t++)
        if (begins[(unsigned char)d->text.text[d->tokens[t].span.start]])
            apply_at(letter, list, t, longest);
}

void match_aliases(Letter *letter) {
    each_match(letter, RULE_DEFINES, NULL, define);
    if (!letter->aliases) return;
    AliasList *list = letter->aliases;
    qsort(list->items.items, list->items.count, sizeof(Alias), compare_aliases);
    settle_parts(letter, list);
    choose_mentions(letter);
    apply(letter, list);
    choose_mentions(letter);
}
