/* Words: one pass over the text with the one index.

   Example. At 'spreekt' in 'Nederland spreekt steun uit' the index gives two forms:
   'spreken', and the split form of 'uitspreken'. The split one stays only because 'uit'
   follows in the sentence; in 'Nederland spreekt Frans' it goes. */
#include "letter.h"

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

static void add_reading(Letter *letter, uint32_t token, uint32_t last,
                        const IndexEntry *entry) {
    Reading reading = { { token, last + 1 },
                        entry->id,
                        (uint16_t)entry->features,
                        entry->class };
    if (entry->is_name)
        vector_push(letter->arena, &letter->names, reading);
    else
        vector_push(letter->arena, &letter->words, reading);
}

/* All index entries that begin at a token, the longest first. */
static void read_token(Letter *letter, uint32_t token) {
    const Document *document = letter->document;
    const Token *t = &document->tokens[token];
    TrieHit hits[MAX_HITS];
    size_t count = trie_lookup(letter->rules->index, document->text.text,
                               document->text.length, t->span.start, hits, MAX_HITS);
    for (size_t i = count; i-- > 0;) {
        uint32_t last = token_ending(document, token, t->span.start + hits[i].length);
        if (last == NONE || document->tokens[last].sentence != t->sentence) continue;
        for (uint32_t v = 0; v < hits[i].value_count; v++)
            add_reading(letter, token, last, &letter->rules->entries[hits[i].values[v]]);
    }
}

static bool has_lexeme(const Letter *letter, uint32_t from, uint32_t to,
                       uint32_t lexeme) {
    for (size_t i = from; i < to; i++)
        if (letter->words.items[i].id == lexeme) return true;
    return false;
}

/* Drops split forms of separable verbs whose particle does not follow in the sentence. */
static void drop_unpaired(Letter *letter) {
    size_t kept = 0;
    for (size_t i = 0; i < letter->words.count; i++) {
        Reading r = letter->words.items[i];
        if (r.features & FORM_SPLIT) {
            const Token *t = &letter->document->tokens[r.tokens.start];
            const Sentence *s = &letter->document->sentences[t->sentence];
            uint32_t end = s->first_token + s->token_count;
            size_t to = i;
            while (to < letter->words.count && letter->words.items[to].tokens.start < end)
                to++;
            uint32_t particle = letter->rules->lexemes[r.id].particle;
            if (!has_lexeme(letter, (uint32_t)i + 1, (uint32_t)to, particle)) continue;
        }
        letter->words.items[kept++] = r;
    }
    letter->words.count = kept;
}

static void index_words(Letter *letter) {
    size_t tokens = letter->document->token_count;
    uint32_t *first = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    uint32_t word = 0;
    for (uint32_t token = 0; token <= tokens; token++) {
        while (word < letter->words.count &&
               letter->words.items[word].tokens.start < token)
            word++;
        first[token] = word;
    }
    letter->first_word = first;
}

_Static_assert(WORD_CLASS_COUNT <= 64, "a word of 64 bits holds all classes");

static void find_classes(Letter *letter) {
    letter->classes =
        ARENA_ARRAY(letter->arena, uint64_t, letter->document->token_count + 1);
    letter->class_count = (uint32_t)letter->document->token_count;
    for (size_t i = 0; i < letter->words.count; i++) {
        const Reading *r = &letter->words.items[i];
        if (r->tokens.end == r->tokens.start + 1)
            letter->classes[r->tokens.start] |= (uint64_t)1 << r->class;
    }
}

/* Marks 'met name', 'op dit moment', 'ten aanzien van': set phrases, not noun phrases. */
static void mark_set_phrases(Letter *letter) {
    letter->set_phrase =
        ARENA_ARRAY(letter->arena, uint8_t, letter->document->token_count + 1);
    for (size_t i = 0; i < letter->words.count; i++) {
        const Reading *r = &letter->words.items[i];
        WordClass class = (WordClass)r->class;
        if (r->tokens.end < r->tokens.start + 2 ||
            (class != WORD_ADVERB && class != WORD_PREPOSITION))
            continue;
        for (uint32_t t = r->tokens.start; t < r->tokens.end; t++)
            letter->set_phrase[t] = 1;
    }
}

void read_words(Letter *letter) {
    for (uint32_t token = 0; token < letter->document->token_count; token++)
        read_token(letter, token);
    drop_unpaired(letter);
    index_words(letter);
    find_classes(letter);
    mark_set_phrases(letter);
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

bool token_known(const Letter *letter, uint32_t token) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++)
        if (letter->words.items[i].class != WORD_LITERAL) return true;
    return false;
}

uint32_t several_end(const Letter *letter, uint32_t token, WordClass class) {
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *reading = &letter->words.items[i];
        if (reading->tokens.end > token + 1 && reading->class == class)
            return reading->tokens.end;
    }
    return token;
}
