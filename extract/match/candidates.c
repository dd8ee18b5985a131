/* Candidates: which rules to try on a sentence, and where. A rule is tried only in a
   sentence where one of its triggers stands, and only at tokens that its pattern can
   start with, so the cost of a letter follows what it says and not how many rules there
   are.

   Example. 'Nederland steunt de pledge.' has readings of 'steunen' and 'de'; the trigger
   index gives the frame 'supports' for the first and nothing for the second. */
#include "letter.h"

#include "../base/bits.h"

#include <assert.h>
#include <string.h>

static void add_row(uint64_t *row, const uint64_t *other, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) row[i] |= other[i];
}

static void add_word(const RuleIndex *index, uint32_t lexeme, uint64_t *row) {
    add_row(row, index->rows + (size_t)index->row_of[lexeme] * index->words,
            index->words);
}

/* ---- What regexes make of a token ---- */

/* The form of the token where it tells what a regex makes of that: behind white space,
   and not at the end, since what the last token may go on with depends on where one stops
   to look. NONE. */
static uint32_t telling_form(const Letter *letter, uint32_t token, uint32_t end) {
    const Document *d = letter->document;
    size_t start = d->tokens[token].span.start;
    if (token + 1 >= end || start == 0) return NONE;
    char before = d->text.text[start - 1];
    return before == ' ' || before == '\n' ? letter->form_of[token] : NONE;
}

static unsigned char first_byte(const Letter *letter, uint32_t token) {
    const Document *d = letter->document;
    return (unsigned char)d->text.text[d->tokens[token].span.start];
}

/* ---- The rows of a token ---- */

/* Rows of a token by its own word and shape. */
typedef struct {
    const uint64_t *triggers, *also, *starts, *seconds, *besides;
} Rows;

static Rows rows_in(const RuleSet *rules, const uint64_t *words) {
    size_t triggers = rules->triggers.words, starts = rules->starts.words;
    const uint64_t *first = words + 2 * triggers;
    return (Rows){ words, words + triggers, first, first + starts, first + 2 * starts };
}

#define ROW_COUNT 5
/* Their indexes, in the same order. */
static void indexes_of(const RuleSet *rules, const RuleIndex *out[ROW_COUNT]) {
    out[0] = &rules->triggers;
    out[1] = &rules->also;
    out[2] = &rules->starts;
    out[3] = &rules->seconds;
    out[4] = &rules->besides;
}

static void add_lexeme(const RuleSet *rules, uint64_t *rows, uint32_t lexeme) {
    const RuleIndex *indexes[ROW_COUNT];
    indexes_of(rules, indexes);
    for (size_t i = 0; i < ROW_COUNT; rows += indexes[i++]->words)
        add_word(indexes[i], lexeme, rows);
}

/* By its shape and its first byte. */
static void add_looks(const Letter *letter, uint32_t token, uint64_t *rows) {
    const Document *d = letter->document;
    const RuleIndex *indexes[ROW_COUNT];
    size_t flags = d->tokens[token].flags;
    size_t byte = first_byte(letter, token);
    assert(flags < TOKEN_SHAPES);
    indexes_of(letter->rules, indexes);
    for (size_t i = 0; i < ROW_COUNT; rows += indexes[i++]->words) {
        const RuleIndex *index = indexes[i];
        add_row(rows, index->shape_rows + flags * index->words, index->words);
        add_row(rows, index->byte_rows + byte * index->words, index->words);
    }
}

/* All that the index has for the form, also what this sentence has no particle for. */
static void add_form(const Letter *letter, const Form *form, uint64_t *rows) {
    for (uint32_t v = 0; v < form->value_count; v++) {
        const IndexEntry *entry = &letter->rules->entries[form->values[v]];
        if (!entry->is_name) add_lexeme(letter->rules, rows, entry->id);
    }
    if (form->compound != NONE) add_lexeme(letter->rules, rows, form->compound);
}

static void add_words(const Letter *letter, uint32_t token, uint64_t *rows) {
    for (uint32_t w = letter->first_word[token]; w < letter->first_word[token + 1]; w++)
        if (letter->words.items[w].tokens.end == token + 1)
            add_lexeme(letter->rules, rows, letter->words.items[w].id);
}

/* The rows of a token, those of its form where that is remembered; they live until the
   next call. */
static Rows token_rows(Letter *letter, uint32_t token) {
    uint32_t form = letter->form_of[token];
    const uint64_t *known = form != NONE ? forms_rows(letter->forms, form) : NULL;
    if (known) return rows_in(letter->rules, known);
    uint64_t *rows = letter->rows;
    memset(rows, 0, forms_row_words(letter->rules) * sizeof *rows);
    add_looks(letter, token, rows);
    if (form == NONE) {
        add_words(letter, token, rows);
        return rows_in(letter->rules, rows);
    }
    add_form(letter, forms_at(letter->forms, form), rows);
    return rows_in(letter->rules, forms_set_rows(letter->forms, form, rows));
}

/* ---- The rows of a letter ---- */

/* Adds what set phrases that begin at the token have in an index: they are its first
   readings. */
static void add_phrases(const Letter *letter, uint32_t token, const RuleIndex *index,
                        uint64_t *row) {
    for (uint32_t w = letter->first_word[token]; w < letter->first_word[token + 1]; w++) {
        if (letter->words.items[w].tokens.end == token + 1) return;
        add_word(index, letter->words.items[w].id, row);
    }
}

static bool begins_phrase(const Letter *letter, uint32_t token) {
    uint32_t first = letter->first_word[token];
    return first < letter->first_word[token + 1] &&
           letter->words.items[first].tokens.end > token + 1;
}

static uint64_t *sentence_row(const Letter *letter, uint32_t token) {
    size_t sentence = letter->document->tokens[token].sentence;
    return letter->sentence_starts + sentence * letter->rules->starts.words;
}

/* What may start at a token may start in its sentence. */
static void add_to_sentence(Letter *letter, uint32_t token) {
    uint32_t words = letter->rules->starts.words;
    add_row(sentence_row(letter, token), letter->token_starts + (size_t)token * words,
            words);
}

/* Sets the starts of a token; `next`: what may be second at the token behind it. Behind a
   set phrase the second is not at the next token. `closed`: what may not start here. */
static void set_starts(Letter *letter, uint32_t token, const uint64_t *first,
                       const uint64_t *next, const uint64_t *closed) {
    const RuleSet *rules = letter->rules;
    uint32_t words = rules->starts.words;
    const uint64_t *elastic = rules->elastic;
    uint64_t *row = letter->token_starts + (size_t)token * words;
    uint64_t *sentence = sentence_row(letter, token);
    for (uint32_t i = 0; i < words; i++) {
        uint64_t bits = first[i] & (next[i] | elastic[i]) & ~closed[i];
        row[i] = bits;
        sentence[i] |= bits;
    }
    if (!begins_phrase(letter, token)) return;
    add_phrases(letter, token, &rules->starts, row);
    for (uint32_t i = 0; i < words; i++) row[i] &= ~closed[i];
    add_to_sentence(letter, token);
}

/* Room for the rows of a sentence that is indexed. */
typedef struct {
    uint64_t *next, *also, *nothing;
} SentenceRows;

/* From the last token to the first, since each needs what stands behind it. */
static void index_sentence(Letter *letter, uint32_t sentence, const SentenceRows *r) {
    const RuleSet *rules = letter->rules;
    TokenSpan tokens = sentence_tokens(letter, sentence);
    uint32_t words = rules->triggers.words;
    size_t size = rules->seconds.words * sizeof *r->next;
    uint64_t *triggers = letter->sentence_triggers + (size_t)sentence * words;
    bool all = letter->trace && letter->trace->all_frames;
    uint64_t *besides =
        letter->sentence_besides + (size_t)sentence * rules->besides.words;
    uint64_t *regexes = letter->sentence_regexes + 2 * letter->regex_words * sentence;
    memcpy(r->next, rules->seconds.any, size);
    memcpy(r->also, rules->also.any, words * sizeof *r->also);
    for (uint32_t t = tokens.end; t-- > tokens.start;) {
        Rows rows = token_rows(letter, t);
        add_row(regexes,
                forms_regexes(letter->forms, telling_form(letter, t, tokens.end),
                              first_byte(letter, t)),
                (uint32_t)letter->regex_words);
        for (uint32_t i = 0; i < words; i++) {
            triggers[i] |= rows.triggers[i];
            r->also[i] |= rows.also[i];
        }
        add_row(besides, rows.besides, rules->besides.words);
        set_starts(letter, t, rows.starts, r->next,
                   begins_statement(letter, t) ? r->nothing : rules->openers);
        memcpy(r->next, rows.seconds, size);
        if (!begins_phrase(letter, t)) continue;
        add_phrases(letter, t, &rules->triggers, triggers);
        add_phrases(letter, t, &rules->also, r->also);
        add_phrases(letter, t, &rules->seconds, r->next);
        add_phrases(letter, t, &rules->besides, besides);
    }
    for (uint32_t i = 0; i < words && !all; i++) triggers[i] &= r->also[i];
}

void index_candidates(Letter *letter) {
    const Document *d = letter->document;
    size_t triggers = letter->rules->triggers.words, starts = letter->rules->starts.words;
    letter->sentence_triggers =
        ARENA_ARRAY(letter->arena, uint64_t, d->sentence_count * triggers);
    letter->sentence_starts =
        ARENA_ARRAY(letter->arena, uint64_t, d->sentence_count * starts);
    letter->sentence_besides = ARENA_ARRAY(
        letter->arena, uint64_t, d->sentence_count * letter->rules->besides.words);
    /* Not zeroed: it is large, and each is set. */
    letter->token_starts =
        arena_grow(letter->arena, NULL, 0, d->token_count * starts * sizeof(uint64_t));
    letter->rows = ARENA_ARRAY(letter->arena, uint64_t, forms_row_words(letter->rules));
    letter->regex_words = (letter->rules->regex_count + 63) / 64;
    letter->sentence_regexes =
        ARENA_ARRAY(letter->arena, uint64_t, 2 * letter->regex_words * d->sentence_count);
    SentenceRows rows = { ARENA_ARRAY(letter->arena, uint64_t, starts),
                          ARENA_ARRAY(letter->arena, uint64_t, triggers),
                          ARENA_ARRAY(letter->arena, uint64_t, starts) };
    for (uint32_t s = 0; s < d->sentence_count; s++) index_sentence(letter, s, &rows);
}

size_t candidate_rules(Letter *letter, uint32_t sentence, RuleKind kind,
                       const uint32_t **out) {
    const RuleSet *rules = letter->rules;
    const uint64_t *row =
        letter->sentence_triggers + (size_t)sentence * rules->triggers.words;
    size_t first = rules->first_rule[kind], end = rules->first_rule[kind + 1];
    letter->candidates.count = 0;
    for (size_t word = first / 64; word * 64 < end; word++)
        for (uint64_t bits = row[word]; bits; bits &= bits - 1) {
            size_t rule = word * 64 + bit_lowest(bits);
            if (rule >= first && rule < end)
                vector_push(letter->arena, &letter->candidates, (uint32_t)rule);
        }
    *out = letter->candidates.items;
    return letter->candidates.count;
}

/* Adds to what may start at a token, but for what must start its sentence. */
static void add_starts(Letter *letter, uint32_t token, const uint64_t *first,
                       const uint64_t *second) {
    uint32_t words = letter->rules->starts.words;
    const uint64_t *openers = letter->rules->openers;
    bool opens = begins_statement(letter, token);
    uint64_t *row = letter->token_starts + (size_t)token * words;
    for (uint32_t i = 0; i < words; i++)
        row[i] |= first[i] & second[i] & (opens ? UINT64_MAX : ~openers[i]);
    add_to_sentence(letter, token);
}

void add_mention_starts(Letter *letter, uint32_t mention) {
    const RuleIndex *starts = &letter->rules->starts;
    const RuleIndex *seconds = &letter->rules->seconds;
    const Mention *m = &letter->mentions.items[mention];
    const RuleIndex *besides = &letter->rules->besides;
    uint32_t token = m->tokens.start, sentence = letter->document->tokens[token].sentence;
    add_row(letter->sentence_besides + (size_t)sentence * besides->words,
            besides->class_rows + (size_t)m->class * besides->words, besides->words);
    const uint64_t *first = starts->class_rows + (size_t)m->class * starts->words;
    add_starts(letter, token, first, first);
    /* Where the mention is the second element, the token before it must have the first.
     */
    if (token > 0)
        add_starts(letter, token - 1, token_rows(letter, token - 1).starts,
                   seconds->class_rows + (size_t)m->class * seconds->words);
}

bool starts_in(const Letter *letter, uint32_t column, uint32_t sentence) {
    size_t words = letter->rules->starts.words;
    return letter->sentence_starts[sentence * words + column / 64] >> column % 64 & 1;
}

bool beside_in(const Letter *letter, uint32_t column, uint32_t sentence) {
    size_t words = letter->rules->besides.words;
    return letter->sentence_besides[sentence * words + column / 64] >> column % 64 & 1;
}

bool beside_at(const Letter *letter, uint32_t column, uint32_t token) {
    uint32_t form = letter->form_of[token];
    const uint64_t *rows = form != NONE ? forms_rows(letter->forms, form) : NULL;
    bool mention = letter->mentions_at[token] < letter->mentions_at[token + 1];
    if (!rows || mention || begins_phrase(letter, token)) return true;
    return rows_in(letter->rules, rows).besides[column / 64] >> column % 64 & 1;
}

RegexOutlook regex_outlook(const Letter *letter, uint32_t regex, uint32_t token,
                           uint32_t end) {
    uint32_t form = telling_form(letter, token, end);
    if (form != NONE) return forms_foresee(letter->forms, form, regex, letter->regex);
    return regex_can_begin(letter->rules->regexes[regex], first_byte(letter, token))
               ? REGEX_PERHAPS
               : REGEX_NEVER;
}

static bool may_hold(const Letter *letter, uint32_t regex, TokenSpan tokens) {
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        if (regex_outlook(letter, regex, t, tokens.end) != REGEX_NEVER) return true;
    return false;
}

/* The same of a sentence: what its forms do not tell is asked once. */
static bool sentence_may_hold(const Letter *letter, uint32_t regex, uint32_t sentence) {
    size_t words = letter->regex_words;
    uint64_t *may = letter->sentence_regexes + 2 * words * sentence + regex / 64;
    uint64_t *asked = may + words, bit = UINT64_C(1) << regex % 64;
    if ((*may & bit) && !(*asked & bit)) {
        *asked |= bit;
        if (!may_hold(letter, regex, sentence_tokens(letter, sentence))) *may &= ~bit;
    }
    return *may & bit;
}

bool has_needs(const Letter *letter, const Pattern *pattern, uint32_t sentence) {
    const Document *d = letter->document;
    if (pattern->needs_title && !d->paragraphs[d->sentences[sentence].paragraph].heading)
        return false;
    const ClassBits *present = &letter->present[sentence];
    for (size_t i = 0; i < sizeof present->words / sizeof *present->words; i++)
        if (pattern->needs_classes[i] & ~present->words[i]) return false;
    for (uint32_t i = 0; i < pattern->needs_regex_count; i++)
        if (!sentence_may_hold(letter, pattern->needs_regexes[i], sentence)) return false;
    return true;
}

uint32_t trigger_in(const Letter *letter, const Pattern *pattern, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if (reading_in(letter, t, pattern->triggers) != NONE) return t;
    return span.start;
}
