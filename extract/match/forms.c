/* An open-addressing table of forms. Each is kept as a space, the word and the character
   behind it, so that a regex can be asked about it.

       " forum "   \p{Ll}*conferentie    no match, and no more text would help: never
       " minister " \p{Ll}+( van \p{Lu}\p{L}+)?    more text could help: perhaps

   Most words set off nothing of their own, so that their rows are those of their shape:
   equal rows are kept once, and those in use stay in the cache of the processor. */
#include "forms.h"

#include "../base/memory.h"

#include <string.h>

/* Longer words are rare. */
#define LONGEST 56
/* A character of UTF-8. */
#define CHARACTER 4
#define BYTES 256

typedef struct {
    Form form;
    uint64_t hash;
    uint32_t rows; /* number of its rows + 1; 0: not set */
    uint32_t shape;
    uint8_t length; /* of the text, without the space before it */
    uint8_t token_length;
    char text[1 + LONGEST + CHARACTER];
} Entry;

/* Hash table of numbers: number + 1; 0: free. Twice the size of what it is for. */
typedef uint32_t *Buckets;

struct Forms {
    const RuleSet *rules;
    uint32_t most, count;
    uint32_t row_count;
    size_t words;        /* of all rows of a form */
    size_t bit_words;    /* of a bit for each regex */
    Entry *entries;      /* [most] */
    uint64_t *begins;    /* [BYTES]: of regexes that may begin with the byte */
    uint64_t *bits;      /* [most]: of regexes that may match, that do, that were asked */
    uint64_t *rows;      /* [most] */
    Buckets known_forms; /* [2 * most] */
    Buckets known_rows;  /* [2 * most] */
};

static bool allocate(Forms *f) {
    size_t buckets = 2 * (size_t)f->most * sizeof *f->known_forms;
    f->entries = memory_allocate(f->most * sizeof *f->entries);
    f->bits = memory_allocate(f->most * (3 * f->bit_words + 1) * sizeof *f->bits);
    f->rows = memory_allocate(f->most * (f->words + 1) * sizeof *f->rows);
    f->known_forms = memory_allocate(buckets);
    f->known_rows = memory_allocate(buckets);
    return f->entries && f->bits && f->rows && f->known_forms && f->known_rows;
}

static bool find_begins(Forms *f) {
    size_t size = BYTES * (f->bit_words + 1) * sizeof *f->begins;
    f->begins = memory_allocate(size);
    if (!f->begins) return false;
    memset(f->begins, 0, size);
    for (size_t byte = 0; byte < BYTES; byte++)
        for (size_t r = 0; r < f->rules->regex_count; r++)
            if (regex_can_begin(f->rules->regexes[r], (unsigned char)byte))
                f->begins[byte * f->bit_words + r / 64] |= UINT64_C(1) << r % 64;
    return true;
}

static void forget(Forms *f) {
    size_t buckets = 2 * (size_t)f->most * sizeof *f->known_forms;
    memset(f->known_forms, 0, buckets);
    memset(f->known_rows, 0, buckets);
    f->count = f->row_count = 0;
}

size_t forms_row_words(const RuleSet *rules) {
    return 2 * ((size_t)rules->triggers.words + rules->starts.words) +
           rules->besides.words;
}

Forms *forms_new(const RuleSet *rules, uint32_t most) {
    Forms *f = memory_allocate(sizeof *f);
    if (!f) return NULL;
    *f = (Forms){ .rules = rules, .most = most };
    f->words = forms_row_words(rules);
    f->bit_words = (rules->regex_count + 63) / 64;
    if (!find_begins(f) || (most > 0 && !allocate(f))) {
        forms_free(f);
        return NULL;
    }
    if (most > 0) forget(f);
    return f;
}

void forms_free(Forms *f) {
    if (!f) return;
    memory_release(f->entries);
    memory_release(f->begins);
    memory_release(f->bits);
    memory_release(f->rows);
    memory_release(f->known_forms);
    memory_release(f->known_rows);
    memory_release(f);
}

void forms_begin(Forms *f) {
    if (f->count > f->most / 4 * 3) forget(f);
}

/* Bytes of the character that begins with `byte`, in valid UTF-8. */
static size_t character_length(unsigned char byte) {
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/* Eight bytes at a time: words are short. */
static uint64_t hash_of(const char *text, size_t length, uint32_t shape) {
    uint64_t hash = shape + length * UINT64_C(0x9E3779B97F4A7C15), piece = 0;
    for (; length > sizeof piece; length -= sizeof piece, text += sizeof piece) {
        memcpy(&piece, text, sizeof piece);
        hash = (hash ^ piece) * UINT64_C(0x9FB21C651E98DF25);
        hash ^= hash >> 32;
    }
    uint32_t first = 0, last = 0;
    if (length >= sizeof first) {
        memcpy(&first, text, sizeof first);
        memcpy(&last, text + length - sizeof last, sizeof last);
    } else if (length > 0) {
        first = (unsigned char)text[0];
        last = (uint32_t)(unsigned char)text[length / 2] << 8 |
               (unsigned char)text[length - 1];
    }
    piece = (uint64_t)first << 32 | last;
    hash = (hash ^ piece) * UINT64_C(0x9FB21C651E98DF25);
    return hash ^ hash >> 29;
}

static uint32_t add(Forms *f, const Entry *entry, const char *text) {
    Entry *e = &f->entries[f->count];
    *e = *entry;
    e->text[0] = ' ';
    memcpy(e->text + 1, text, entry->length);
    size_t size = f->bit_words * sizeof *f->bits;
    uint64_t *may = f->bits + f->count * 3 * f->bit_words;
    memcpy(may, f->begins + (unsigned char)*text * f->bit_words, size);
    memset(may + f->bit_words, 0, 2 * size);
    return f->count++;
}

static bool is_kept(const Forms *f, Slice text, size_t start, size_t end) {
    return f->most > 0 && end - start <= LONGEST && end < text.length;
}

/* With the character behind it. */
static size_t form_length(Slice text, size_t start, size_t end) {
    return end - start + character_length((unsigned char)text.text[end]);
}

uint64_t forms_expect(const Forms *f, Slice text, size_t start, size_t end,
                      uint32_t shape) {
    if (!is_kept(f, text, start, end)) return 0;
    uint64_t hash = hash_of(text.text + start, form_length(text, start, end), shape);
    __builtin_prefetch(&f->known_forms[hash & (2 * f->most - 1)]);
    return hash;
}

void forms_fetch(const Forms *f, uint64_t hash) {
    uint32_t form = f->most > 0 ? f->known_forms[hash & (2 * f->most - 1)] : 0;
    if (form == 0) return;
    const Entry *entry = &f->entries[form - 1];
    __builtin_prefetch(entry);
    __builtin_prefetch(entry->text);
}

uint32_t forms_find(Forms *f, Slice text, size_t start, size_t end, uint32_t shape,
                    uint64_t hash) {
    if (!is_kept(f, text, start, end)) return NONE;
    size_t length = form_length(text, start, end);
    const char *bytes = text.text + start;
    size_t i = hash & (2 * f->most - 1);
    for (; f->known_forms[i]; i = (i + 1) & (2 * f->most - 1)) {
        const Entry *e = &f->entries[f->known_forms[i] - 1];
        if (e->hash == hash && e->length == length && e->shape == shape &&
            memcmp(e->text + 1, bytes, length) == 0)
            return f->known_forms[i] - 1;
    }
    if (f->count == f->most) return NONE;
    Entry entry = { .hash = hash,
                    .shape = shape,
                    .length = (uint8_t)length,
                    .token_length = (uint8_t)(end - start) };
    uint32_t form = add(f, &entry, bytes);
    f->known_forms[i] = form + 1;
    return form;
}

Form *forms_at(Forms *f, uint32_t form) {
    return &f->entries[form].form;
}

const uint64_t *forms_rows(const Forms *f, uint32_t form) {
    uint32_t rows = f->entries[form].rows;
    return rows ? f->rows + (rows - 1) * f->words : NULL;
}

/* There are no more rows than forms, so there is always room. */
const uint64_t *forms_set_rows(Forms *f, uint32_t form, const uint64_t *rows) {
    size_t size = f->words * sizeof *rows, mask = 2 * f->most - 1;
    size_t i = hash_of((const char *)rows, size, 0) & mask;
    for (; f->known_rows[i]; i = (i + 1) & mask)
        if (memcmp(f->rows + (f->known_rows[i] - 1) * f->words, rows, size) == 0) break;
    if (!f->known_rows[i]) {
        memcpy(f->rows + f->row_count * f->words, rows, size);
        f->known_rows[i] = ++f->row_count;
    }
    f->entries[form].rows = f->known_rows[i];
    return forms_rows(f, form);
}

static RegexOutlook foresee(const Entry *e, const Regex *regex, RegexMatch *match) {
    size_t end, token = 1u + e->token_length;
    RegexOutlook outlook = regex_foresee(regex, match, e->text, 1u + e->length, 1, &end);
    if (outlook != REGEX_ALWAYS || end == token) return outlook;
    /* Nothing ends inside a token. */
    return end < token ? REGEX_NEVER : REGEX_PERHAPS;
}

const uint64_t *forms_regexes(const Forms *f, uint32_t form, unsigned char byte) {
    return form == NONE ? f->begins + byte * f->bit_words
                        : f->bits + form * 3 * f->bit_words;
}

RegexOutlook forms_foresee(Forms *f, uint32_t form, uint32_t regex, RegexMatch *match) {
    uint64_t *may = f->bits + form * 3 * f->bit_words + regex / 64;
    uint64_t *must = may + f->bit_words, *asked = must + f->bit_words;
    uint64_t bit = UINT64_C(1) << regex % 64;
    if ((*may & bit) && !(*asked & bit)) {
        RegexOutlook outlook =
            foresee(&f->entries[form], f->rules->regexes[regex], match);
        *asked |= bit;
        if (outlook == REGEX_NEVER) *may &= ~bit;
        if (outlook == REGEX_ALWAYS) *must |= bit;
    }
    return *must & bit ? REGEX_ALWAYS : *may & bit ? REGEX_PERHAPS : REGEX_NEVER;
}
