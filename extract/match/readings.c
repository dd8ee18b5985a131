/* Words: one pass over the text with the one index.

   Example. At 'spreekt' in 'Nederland spreekt steun uit' the index gives two forms:
   'spreken', and the split form of 'uitspreken'. The split one stays only because 'uit'
   follows in the sentence; in 'Nederland spreekt Frans' it goes. */
#include "letter.h"

#include "../base/unicode.h"

#include <string.h>

#define MAX_HITS 32

/* Token that ends at byte `end`, looking from `token` on; NONE when the byte is inside a
   token. */
static uint32_t token_ending(const Document *document, uint32_t token, uint32_t end) {
    while (token < document->token_count && document->tokens[token].span.end < end)
        token++;
    if (token == document->token_count || document->tokens[token].span.end != end)
        return NONE;
    return token;
}

_Static_assert(WORD_CLASS_COUNT <= 64, "a word of 64 bits holds all classes");

static void add_class(Letter *letter, const Reading *r) {
    if (r->tokens.end == r->tokens.start + 1)
        letter->classes[r->tokens.start] |= (uint64_t)1 << r->class;
}

/* Marks 'met name', 'op dit moment', 'ten aanzien van': set phrases, not noun phrases. */
static void mark_set_phrase(Letter *letter, const Reading *r) {
    if (r->tokens.end < r->tokens.start + 2 ||
        (r->class != WORD_ADVERB && r->class != WORD_PREPOSITION))
        return;
    for (uint32_t t = r->tokens.start; t < r->tokens.end; t++) letter->set_phrase[t] = 1;
}

/* Particles are words of these classes. */
static uint64_t particle_bit(const IndexEntry *entry) {
    bool may_be = entry->class == WORD_PARTICLE || entry->class == WORD_LITERAL;
    return may_be ? (uint64_t)1 << entry->id % 64 : 0;
}

static void add_reading(Letter *letter, uint32_t token, uint32_t last,
                        const IndexEntry *entry) {
    Reading reading = { { token, last + 1 },
                        entry->id,
                        (uint16_t)entry->features,
                        entry->class };
    if (entry->is_name) {
        vector_push(letter->arena, &letter->names, reading);
        return;
    }
    vector_push(letter->arena, &letter->words, reading);
    add_class(letter, &reading);
    mark_set_phrase(letter, &reading);
    letter->has_split |= (reading.features & FORM_SPLIT) != 0;
    letter->particles |= particle_bit(entry);
}

static void add_compound(Letter *letter, uint32_t token, uint32_t lexeme) {
    add_reading(letter, token, token, &(IndexEntry){ false, WORD_LITERAL, lexeme, 0 });
}

static void add_hit(Letter *letter, uint32_t token, uint32_t last, const TrieHit *hit) {
    for (uint32_t v = 0; v < hit->value_count; v++)
        add_reading(letter, token, last, &letter->rules->entries[hit->values[v]]);
}

/* All index entries that begin at a token and are longer, the longest first. Hits end in
   ascending order. */
static void look_up(Letter *letter, uint32_t token, const Form *form) {
    const Document *document = letter->document;
    const Token *t = &document->tokens[token];
    size_t length = t->span.end - t->span.start;
    TrieHit hits[MAX_HITS];
    size_t count = trie_lookup_behind(letter->rules->index, form->node, length + 1,
                                      document->text.text, document->text.length,
                                      t->span.start, hits, MAX_HITS);
    for (size_t i = count; i-- > 0 && hits[i].length > length;) {
        uint32_t last = token_ending(document, token, t->span.start + hits[i].length);
        if (last != NONE && document->tokens[last].sentence == t->sentence)
            add_hit(letter, token, last, &hits[i]);
    }
}

/* The word that the token is a compound of: 'organisaties' of 'jongerenorganisaties';
   NONE. */
static uint32_t compound_of(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    Slice text = token_text(letter->document, (TokenSpan){ token, token + 1 });
    if (!(t->flags & TOKEN_WORD) || (t->flags & TOKEN_ACRONYM)) return NONE;
    for (size_t i = 0; i < letter->rules->compound_count; i++) {
        const CompoundHead *head = &letter->rules->compounds[i];
        if (is_compound_of(text, head->text)) return head->lexeme;
    }
    return NONE;
}

/* Keeps what a token gets of the form, where there is room for it. */
static void prepare(const RuleSet *rules, Form *form) {
    form->ready = form->value_count < FORM_READINGS;
    for (uint32_t v = 0; v < form->value_count && form->ready; v++) {
        const IndexEntry *entry = &rules->entries[form->values[v]];
        form->readings[v] =
            (FormReading){ entry->id, (uint16_t)entry->features, entry->class };
        form->classes |= (uint64_t)1 << entry->class;
        form->particles |= particle_bit(entry);
        form->split |= (entry->features & FORM_SPLIT) != 0;
        form->ready &= !entry->is_name;
    }
    form->reading_count = form->value_count;
    if (!form->ready || form->compound == NONE) return;
    form->readings[form->reading_count++] =
        (FormReading){ form->compound, 0, WORD_LITERAL };
    form->classes |= (uint64_t)1 << WORD_LITERAL;
}

/* The longest word that is read without the marks on its letters, in bytes. */
#define FOLDED_ROOM 64

/* 'níet', 'wél': writes the word without the marks of emphasis. 0: it has none, or is too
   long. */
static size_t without_marks(const char *text, Span span, char out[FOLDED_ROOM]) {
    size_t length = 0, at = span.start;
    bool marked = false;
    while (at < span.end) {
        uint32_t c = utf8_next(text, &at);
        char same[] = { (char)c, '\0' };
        const char *plain = c < 0x80 ? same : unicode_fold(c);
        size_t more = plain ? strlen(plain) : FOLDED_ROOM;
        if (length + more >= FOLDED_ROOM) return 0;
        memcpy(out + length, plain, more);
        length += more;
        marked = marked || c >= 0x80;
    }
    return marked ? length : 0;
}

/* Does the index have the text, but for names where only a word is meant? */
static bool find_form(const RuleSet *rules, const char *text, size_t start, size_t end,
                      bool words, Form *form) {
    TrieHit hit;
    if (trie_lookup(rules->index, text, end, start, &hit, 1) == 0 ||
        hit.length != end - start)
        return false;
    for (uint32_t v = 0; words && v < hit.value_count; v++)
        if (rules->entries[hit.values[v]].is_name) return false;
    form->values = hit.values;
    form->value_count = hit.value_count;
    return true;
}

/* Asks the index about a form. */
static void read_form(const Letter *letter, uint32_t token, Form *form) {
    const RuleSet *rules = letter->rules;
    Span span = letter->document->tokens[token].span;
    const char *text = letter->document->text.text;
    char plain[FOLDED_ROOM];
    if (!find_form(rules, text, span.start, span.end, false, form)) {
        size_t length = without_marks(text, span, plain);
        if (length > 0) (void)find_form(rules, plain, 0, length, true, form);
    }
    form->compound = compound_of(letter, token);
    prepare(rules, form);
    form->alone = !trie_has_prefix(
        rules->index, slice_between(text, span.start, span.end + 1), &form->node);
    form->read = true;
}

/* All at once: a text is mostly such words. */
static void add_ready(Letter *letter, uint32_t token, const Form *form) {
    Reading *out = letter->words.items + letter->words.count;
    for (uint32_t v = 0; v < form->reading_count; v++) {
        const FormReading *r = &form->readings[v];
        out[v] = (Reading){ { token, token + 1 }, r->id, r->features, r->class };
    }
    letter->words.count += form->reading_count;
    letter->classes[token] |= form->classes;
    letter->particles |= form->particles;
    letter->has_split |= form->split;
}

static void add_form(Letter *letter, uint32_t token, const Form *form) {
    if (form->ready && letter->words.count + FORM_READINGS <= letter->words.capacity) {
        add_ready(letter, token, form);
        return;
    }
    for (uint32_t v = 0; v < form->value_count; v++)
        add_reading(letter, token, token, &letter->rules->entries[form->values[v]]);
    if (form->compound != NONE) add_compound(letter, token, form->compound);
}

static void read_token(Letter *letter, uint32_t token, uint64_t hash) {
    const Document *document = letter->document;
    const Token *t = &document->tokens[token];
    uint32_t number = forms_find(letter->forms, document->text, t->span.start,
                                 t->span.end, t->flags, hash);
    letter->form_of[token] = number;
    /* One that is not kept is read alike, each time anew. */
    Form own = { 0 };
    Form *form = number == NONE ? &own : forms_at(letter->forms, number);
    if (!form->read) read_form(letter, token, form);
    if (!form->alone) look_up(letter, token, form);
    add_form(letter, token, form);
}

static bool has_lexeme(const Letter *letter, uint32_t from, uint32_t to,
                       uint32_t lexeme) {
    for (size_t i = from; i < to; i++)
        if (letter->words.items[i].id == lexeme) return true;
    return false;
}

/* Verbs between a particle and the last of their cluster: 'uit | zal kunnen | spreken',
   'uit | te zullen | spreken'. */
#define PARTICLE_REACH 3

bool particle_before(const Letter *letter, uint32_t token, uint32_t particle) {
    for (uint32_t t = token; t > 1 && t + PARTICLE_REACH > token; t--) {
        if (!token_is(letter, t - 1, WORD_VERB) &&
            !token_is(letter, t - 1, WORD_INFINITIVE_MARKER))
            return false;
        if (has_lexeme(letter, letter->first_word[t - 2], letter->first_word[t - 1],
                       particle))
            return true;
    }
    return false;
}

/* Does the particle of a split form stand among words [from, end), behind it in the
   sentence, or before its cluster? */
static bool has_particle(const Letter *letter, const Reading *split, uint32_t from,
                         uint32_t end) {
    uint32_t particle = letter->rules->lexemes[split->id].particle;
    if (!(letter->particles >> particle % 64 & 1)) return false;
    return has_lexeme(letter, from, end, particle) ||
           (!(split->features & FORM_FINITE) &&
            particle_before(letter, split->tokens.start, particle));
}

/* Moves the readings [from, to) of a token to `kept`, without split forms that have no
   particle before `end`. Returns where they end. */
static uint32_t keep_paired(Letter *letter, uint32_t token, uint32_t kept, uint32_t from,
                            uint32_t to, uint32_t end) {
    letter->classes[token] = 0;
    for (uint32_t i = from; i < to; i++) {
        Reading r = letter->words.items[i];
        if ((r.features & FORM_SPLIT) && !has_particle(letter, &r, i + 1, end)) continue;
        letter->words.items[kept++] = r;
        add_class(letter, &r);
    }
    return kept;
}

/* Drops split forms of separable verbs whose particle stands nowhere; its words are the
   last that were read. */
static void drop_unpaired(Letter *letter, TokenSpan sentence) {
    uint32_t *first = letter->first_word;
    Reading *items = letter->words.items;
    uint32_t from = first[sentence.start], kept = from;
    uint32_t end = (uint32_t)letter->words.count;
    for (uint32_t t = sentence.start, to; t < sentence.end; t++, from = to) {
        uint32_t features = 0;
        to = t + 1 < sentence.end ? first[t + 1] : end;
        for (uint32_t i = from; i < to; i++) features |= items[i].features;
        first[t] = kept;
        if (features & FORM_SPLIT) {
            kept = keep_paired(letter, t, kept, from, to, end);
        } else {
            if (kept < from)
                memmove(items + kept, items + from, (to - from) * sizeof *items);
            kept += to - from;
        }
    }
    letter->words.count = kept;
}

/* Tokens whose memory is asked for before the first is read: more than a processor can
   fetch at once. */
#define AHEAD 32

static void read_some(Letter *letter, uint32_t from, uint32_t to) {
    const Document *d = letter->document;
    uint64_t hashes[AHEAD];
    for (uint32_t t = from; t < to; t++)
        hashes[t - from] = forms_expect(letter->forms, d->text, d->tokens[t].span.start,
                                        d->tokens[t].span.end, d->tokens[t].flags);
    for (uint32_t t = from; t < to; t++) forms_fetch(letter->forms, hashes[t - from]);
    for (uint32_t t = from; t < to; t++) {
        letter->first_word[t] = (uint32_t)letter->words.count;
        read_token(letter, t, hashes[t - from]);
    }
}

static void read_sentence(Letter *letter, TokenSpan sentence) {
    letter->has_split = false;
    letter->particles = 0;
    for (uint32_t t = sentence.start; t < sentence.end; t += AHEAD)
        read_some(letter, t, sentence.end - t < AHEAD ? sentence.end : t + AHEAD);
    if (letter->has_split) drop_unpaired(letter, sentence);
}

void read_words(Letter *letter) {
    size_t tokens = letter->document->token_count;
    letter->form_of = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    letter->first_word = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    letter->classes = ARENA_ARRAY(letter->arena, uint64_t, tokens + 1);
    letter->class_count = (uint32_t)tokens;
    letter->set_phrase = ARENA_ARRAY(letter->arena, uint8_t, tokens + 1);
    vector_expect(letter->arena, &letter->words, 3 * tokens + FORM_READINGS);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++)
        read_sentence(letter, sentence_tokens(letter, s));
    letter->first_word[tokens] = (uint32_t)letter->words.count;
}

uint32_t reading_in(const Letter *letter, uint32_t token, LexemeSet set) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++)
        if (lexeme_set_has(set, letter->words.items[i].id)) return i;
    return NONE;
}

uint32_t token_forms(const Letter *letter, uint32_t token, WordClass class) {
    uint32_t forms = 0;
    if (!token_is(letter, token, class)) return 0;
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *r = &letter->words.items[i];
        if (r->tokens.end == token + 1 && r->class == class) forms |= r->features;
    }
    return forms;
}

bool is_copula(const Letter *letter, uint32_t token) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *r = &letter->words.items[i];
        if (r->class == WORD_VERB &&
            (letter->rules->lexemes[r->id].flags & LEXEME_COPULA))
            return true;
    }
    return false;
}

bool token_known(const Letter *letter, uint32_t token) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++)
        if (letter->words.items[i].class != WORD_LITERAL) return true;
    return false;
}

bool same_word(const Letter *letter, uint32_t a, uint32_t b) {
    Slice x = token_text(letter->document, (TokenSpan){ a, a + 1 }),
          y = token_text(letter->document, (TokenSpan){ b, b + 1 });
    /* '| Met | het doel stemt hij in, | met | het middel niet.' */
    return x.length == y.length && x.length > 0 && (x.text[0] | 32) == (y.text[0] | 32) &&
           memcmp(x.text + 1, y.text + 1, x.length - 1) == 0;
}

uint32_t several_end(const Letter *letter, uint32_t token, WordClass class) {
    if (token >= letter->document->token_count) return token;
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *reading = &letter->words.items[i];
        if (reading->tokens.end > token + 1 && reading->class == class)
            return reading->tokens.end;
    }
    return token;
}
