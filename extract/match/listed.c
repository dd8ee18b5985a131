/* Names of the compiled list. Such a list has millions of names, ordinary words among
   them, and so a name counts only where it is written as one and nothing better is known.

   Example, with a list that has 'Waterland', 'Recht' and 'Europa Nostra':

       Recht moet recht blijven.      no: 'Recht' opens the sentence, and is a word
       Waterland is een gemeente.     only if 'Waterland' stands inside a sentence too
       In Waterland steunt Europa Nostra het plan.     both; 'Europa' alone, which the
                                      gazetteer has, is inside the longer name

   A name of one word that several things share is left alone, and so is one that things
   of several kinds share; a longer one that things of one kind share is a mention of that
   kind, but linked to none of them. */
#include "letter.h"

#include "../base/unicode.h"

#include <stdlib.h>

#define MAX_HITS 32
/* Things that share a name: of more than these nothing could be said. */
#define MAX_SHARED 16

typedef struct {
    TokenSpan tokens;
    TrieHit hit;
    bool
        opening; /* nothing but its place at the start of a sentence gives it a capital */
    uint64_t hash;  /* of its text */
    uint64_t small; /* of a name of one word, with a small first letter; else 0 */
} Candidate;

typedef struct {
    Letter *letter;
    VECTOR(Candidate) candidates; /* by start */
    VECTOR(uint64_t) seen;  /* hashes of those that do not open a sentence, sorted */
    VECTOR(uint64_t) small; /* Candidate.small of all, sorted */
    uint8_t *is_word;       /* by index of `small`: stands in the letter like that */
    size_t next_name;       /* of letter->names: those before end before the token */
} Search;

static bool is_capital(const Letter *letter, uint32_t token) {
    return letter->document->tokens[token].flags & TOKEN_CAPITAL;
}

/* Does the capital of the token say nothing, since any word would have it there? */
static bool is_opening(const Letter *letter, uint32_t token) {
    uint32_t flags = letter->document->tokens[token].flags;
    return (flags & TOKEN_FIRST) && !(flags & TOKEN_ACRONYM);
}

/* Token in which the byte `end` ends a word, from `token` on; NONE. */
static uint32_t token_ending(const Letter *letter, uint32_t token, uint32_t end) {
    const Document *d = letter->document;
    uint32_t sentence = d->tokens[token].sentence;
    while (token < d->token_count && d->tokens[token].sentence == sentence &&
           d->tokens[token].span.end < end)
        token++;
    bool found = token < d->token_count && d->tokens[token].sentence == sentence &&
                 d->tokens[token].span.end == end;
    return found ? token : NONE;
}

/* The gazetteer goes before, unless its name is but a part of this one. */
static bool is_free(const Search *s, TokenSpan tokens) {
    const Letter *letter = s->letter;
    for (size_t i = s->next_name; i < letter->names.count; i++) {
        TokenSpan name = letter->names.items[i].tokens;
        if (name.start >= tokens.end) break;
        bool inside = name.start >= tokens.start && name.end <= tokens.end &&
                      name.end - name.start < tokens.end - tokens.start;
        if (name.end > tokens.start && !inside) return false;
    }
    return true;
}

/* Longest word of another language that tells it: 'for', 'la', 'the'. So short, the
   words of the language itself are known. */
#define FOREIGN_LETTERS 3u

/* Does the word beside a name of one word tell that the name is a part of more? It has a
   capital that says something, as 'Vereniging' in 'Vereniging Waterland', or is of
   another language, as in 'Waterland for life'. */
static bool is_part(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    if (t->flags & TOKEN_CAPITAL) return !is_opening(letter, token);
    return (t->flags & TOKEN_WORD) && t->span.end - t->span.start <= FOREIGN_LETTERS &&
           !token_known(letter, token);
}

/* Is it written as a name? A word of the language alone never is, nor part of a longer
   name. */
static bool is_written_as_name(const Letter *letter, TokenSpan tokens, bool *opening) {
    uint32_t capitals = 0, first = tokens.start;
    *opening = is_opening(letter, first);
    if (tokens.end == first + 1)
        return !token_known(letter, first) &&
               (first == 0 || !is_part(letter, first - 1)) &&
               (tokens.end == letter->document->token_count ||
                !is_part(letter, tokens.end));
    for (uint32_t t = first + 1; t < tokens.end; t++) capitals += is_capital(letter, t);
    if (capitals > 0) *opening = false;
    return true;
}

/* Names begin at names that are sorted by start: those that end before the token are
   passed once. */
static void pass_names(Search *s, uint32_t token) {
    const Letter *letter = s->letter;
    while (s->next_name < letter->names.count &&
           letter->names.items[s->next_name].tokens.end <= token)
        s->next_name++;
}

/* The longest name that begins at the token and may stand there. */
static void look_at(Search *s, uint32_t token) {
    Letter *letter = s->letter;
    const Document *d = letter->document;
    TrieHit hits[MAX_HITS];
    uint32_t start = d->tokens[token].span.start;
    size_t count = names_lookup(letter->vocabulary->list, d->text.text, d->text.length,
                                start, hits, MAX_HITS);
    for (size_t i = count; i-- > 0;) {
        uint32_t last = token_ending(letter, token, start + hits[i].length);
        Candidate c = { .tokens = { token, last + 1 }, .hit = hits[i] };
        if (last == NONE || !is_free(s, c.tokens) ||
            !is_written_as_name(letter, c.tokens, &c.opening))
            continue;
        vector_push(letter->arena, &s->candidates, c);
        return;
    }
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void sort_hashes(uint64_t *hashes, size_t count) {
    if (count > 0) qsort(hashes, count, sizeof *hashes, compare_hashes);
}

/* Index of a hash among sorted ones; `count` when it is not there. */
static size_t find_hash(const uint64_t *hashes, size_t count, uint64_t hash) {
    const uint64_t *found =
        count > 0 ? bsearch(&hash, hashes, count, sizeof hash, compare_hashes) : NULL;
    return found ? (size_t)(found - hashes) : count;
}

/* Hash of a word with a small first letter. */
static uint64_t small_hash(Slice word) {
    char first[4];
    size_t next = 0;
    uint32_t letter = unicode_to_lower(utf8_next(word.text, &next));
    uint64_t hash = slice_hash((Slice){ first, unicode_encode(letter, first) });
    return hash * 31 + slice_hash(slice_between(word.text, next, word.length));
}

static void hash_candidates(Search *s) {
    Arena *arena = s->letter->arena;
    for (size_t i = 0; i < s->candidates.count; i++) {
        Candidate *c = &s->candidates.items[i];
        Slice text = token_text(s->letter->document, c->tokens);
        c->hash = slice_hash(text);
        if (!c->opening) vector_push(arena, &s->seen, c->hash);
        if (c->tokens.end > c->tokens.start + 1) continue;
        c->small = small_hash(text);
        vector_push(arena, &s->small, c->small);
    }
    sort_hashes(s->seen.items, s->seen.count);
    sort_hashes(s->small.items, s->small.count);
}

/* Marks names of one word that the letter also writes small: 'Experts', 'experts'. */
static void find_small(Search *s) {
    const Document *d = s->letter->document;
    uint8_t filter[256] = { 0 }; /* most words are none of them */
    if (s->small.count == 0) return;
    for (size_t i = 0; i < s->small.count; i++) filter[s->small.items[i] & 255] = 1;
    s->is_word = ARENA_ARRAY(s->letter->arena, uint8_t, s->small.count);
    for (uint32_t t = 0; t < d->token_count; t++) {
        const Token *token = &d->tokens[t];
        if (!(token->flags & TOKEN_WORD) || (token->flags & TOKEN_CAPITAL)) continue;
        uint64_t hash = small_hash(token_text(d, (TokenSpan){ t, t + 1 }));
        if (!filter[hash & 255]) continue;
        size_t found = find_hash(s->small.items, s->small.count, hash);
        if (found < s->small.count) s->is_word[found] = 1;
    }
}

/* May the candidate stand, after what the whole letter says? */
static bool is_name_here(const Search *s, const Candidate *c) {
    if (c->small) {
        size_t found = find_hash(s->small.items, s->small.count, c->small);
        if (s->is_word[found]) return false;
    }
    return !c->opening ||
           find_hash(s->seen.items, s->seen.count, c->hash) < s->seen.count;
}

/* Two numbers of the list may be one thing: the list and the gazetteer have both. */
static bool same_thing(const ListEntry *a, const ListEntry *b) {
    if (a->entity != NONE || b->entity != NONE) return a->entity == b->entity;
    return slice_equal(a->key, b->key);
}

static uint32_t class_of(const Letter *letter, const ListEntry *entry) {
    return entry->entity == NONE ? entry->class
                                 : letter->vocabulary->entities[entry->entity].class;
}

/* What the name stands for; `shared`: several things of one class, of which *out is the
   first. False: nothing that can be told. */
static bool find_entry(Letter *letter, const TrieHit *hit, ListEntry *out, bool *shared) {
    const NameList *list = letter->vocabulary->list;
    uint32_t found = 0;
    *shared = false;
    if (hit->value_count > MAX_SHARED) return false;
    for (uint32_t i = 0; i < hit->value_count; i++) {
        ListEntry entry;
        if (!names_entry(list, hit->values[i], letter->arena, &entry)) continue;
        if (found++ == 0) {
            *out = entry;
        } else if (!same_thing(out, &entry)) {
            *shared = true;
            if (class_of(letter, out) != class_of(letter, &entry)) return false;
        }
    }
    return found > 0;
}

static void mention_listed(Letter *letter, const Candidate *c) {
    ListEntry entry;
    bool shared;
    if (!find_entry(letter, &c->hit, &entry, &shared) || (shared && c->small)) return;
    Mention m = new_mention(c->tokens, class_of(letter, &entry), NONE);
    if (!shared) {
        ListEntry *kept = ARENA_NEW(letter->arena, ListEntry);
        *kept = entry;
        m.entry = kept;
        m.entity = entry.entity;
    }
    add_mention(letter, m);
}

void match_listed(Letter *letter) {
    Search s = { .letter = letter };
    if (!letter->vocabulary->list) return;
    for (uint32_t t = 0; t < letter->document->token_count; t++) {
        if (!is_capital(letter, t)) continue;
        pass_names(&s, t);
        look_at(&s, t);
    }
    hash_candidates(&s);
    find_small(&s);
    for (size_t i = 0; i < s.candidates.count; i++)
        if (is_name_here(&s, &s.candidates.items[i]))
            mention_listed(letter, &s.candidates.items[i]);
}
