/* What a heading names and the text below takes up with one word.

   Examples. Below 'Motie van het lid Voorbeeld over wachttijden (Kamerstuk …)' the target
   of 'Ik ontraad de motie' is the motion of the heading, up to its bracket. Below
   'Aanbeveling 4: Ondersteun gemeenten' that of 'Deze aanbeveling neem ik over' is what
   the heading recommends: the words behind its colon. Which words may be meant so, the
   word class `titled` says; a pronoun of the class ('Ik moet haar ontraden') stands for
   the noun that its paragraph named last. */
#include "frames.h"

/* Headings above the words, a heading of a part counted too. */
#define HEADINGS_ABOVE 2
/* Paragraphs above, so that a letter without headings is not read back for each word. */
#define PARAGRAPHS_ABOVE 200

static bool is_same_word(const Letter *letter, uint32_t a, uint32_t b) {
    for (uint32_t i = letter->first_word[a]; i < letter->first_word[a + 1]; i++)
        for (uint32_t k = letter->first_word[b]; k < letter->first_word[b + 1]; k++)
            if (letter->words.items[i].class == WORD_TITLED &&
                letter->words.items[i].id == letter->words.items[k].id)
                return true;
    return false;
}

/* Where the heading says what it is about: behind 'Aanbeveling 4:', or from the noun on
   in 'Motie van het lid …'. */
static TokenSpan said_in_heading(const Letter *letter, uint32_t noun, uint32_t end) {
    uint32_t behind = noun + 1;
    while (behind < end && (letter->document->tokens[behind].flags & TOKEN_NUMBER))
        behind++;
    if (behind < end && is_mark(letter, behind, ':'))
        return (TokenSpan){ behind + 1, end };
    uint32_t t = noun;
    while (t < end && !is_mark(letter, t, '(')) t++;
    return (TokenSpan){ noun, t };
}

/* What the heading names by the word, or by any of its class for NONE, also in 'Nader
   gewijzigde motie van het lid …'; empty: it begins with another. */
static TokenSpan named_by_heading(const Letter *letter, const Paragraph *heading,
                                  uint32_t word) {
    TokenSpan span = sentence_tokens(letter, heading->first_sentence);
    uint32_t last = heading->first_sentence + heading->sentence_count - 1;
    span.end = sentence_tokens(letter, last).end;
    uint32_t noun = span.start;
    while (noun < span.end && !token_is(letter, noun, WORD_TITLED) &&
           !token_is(letter, noun, WORD_NOUN) &&
           !token_is(letter, noun, WORD_PREPOSITION) &&
           outer_mention(letter, noun) == NONE)
        noun++;
    bool meant = noun < span.end && (word == NONE ? token_is(letter, noun, WORD_TITLED)
                                                  : is_same_word(letter, noun, word));
    if (!meant) return (TokenSpan){ noun, noun };
    return phrase_trim(letter, said_in_heading(letter, noun, span.end));
}

Value titled_above(const Letter *letter, Value value) {
    bool pointed;
    uint32_t word =
        value.kind == VALUE_PHRASE ? known_noun(letter, value.tokens, &pointed) : NONE;
    if (word == NONE || !token_is(letter, word, WORD_TITLED)) return value;
    const Document *d = letter->document;
    uint32_t seen = 0, own = d->sentences[d->tokens[word].sentence].paragraph;
    for (uint32_t p = own;
         p-- > 0 && seen < HEADINGS_ABOVE && own - p <= PARAGRAPHS_ABOVE;) {
        if (!d->paragraphs[p].heading || d->paragraphs[p].sentence_count == 0) continue;
        seen++;
        TokenSpan named = named_by_heading(letter, &d->paragraphs[p], word);
        if (named.end > named.start + 1) return value_of_tokens(letter, named);
    }
    return value;
}

/* The noun of the class that the paragraph names last in front of the token; NONE. */
static uint32_t titled_noun_before(const Letter *letter, uint32_t token) {
    const Document *d = letter->document;
    uint32_t paragraph = d->sentences[d->tokens[token].sentence].paragraph;
    for (uint32_t t = token; t-- > 0;) {
        if (d->sentences[d->tokens[t].sentence].paragraph != paragraph) break;
        if (token_is(letter, t, WORD_TITLED) && token_is(letter, t, WORD_NOUN)) return t;
    }
    return NONE;
}

/* The same with what belongs to it; nothing where there is none. */
static Value titled_before(const Letter *letter, uint32_t token) {
    uint32_t noun = titled_noun_before(letter, token);
    if (noun == NONE) return (Value){ .kind = VALUE_NOTHING, .id = NONE };
    TokenSpan phrase = phrase_around(letter, noun);
    if (phrase.end <= phrase.start) phrase = (TokenSpan){ noun, noun + 1 };
    return value_of_tokens(letter, phrase);
}

Value heading_above(const Letter *letter, uint32_t token) {
    Value named = titled_before(letter, token);
    if (named.kind != VALUE_NOTHING) return named;
    const Document *d = letter->document;
    uint32_t own = d->sentences[d->tokens[token].sentence].paragraph;
    for (uint32_t p = own; p-- > 0 && own - p <= PARAGRAPHS_ABOVE;) {
        if (!d->paragraphs[p].heading || d->paragraphs[p].sentence_count == 0) continue;
        TokenSpan title = named_by_heading(letter, &d->paragraphs[p], NONE);
        if (title.end > title.start + 1) return value_of_tokens(letter, title);
        break;
    }
    return (Value){ .kind = VALUE_NOTHING, .id = NONE };
}

size_t titled_meant(const Letter *letter, uint32_t clause, bool of_subject,
                    Value *value) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan subject = clause_subject(letter, clause);
    for (uint32_t t = c->tokens.start; t < c->tokens.end; t++) {
        bool inside = subject.start <= t && t < subject.end;
        if (!token_is(letter, t, WORD_TITLED) || !token_is(letter, t, WORD_PRONOUN) ||
            !owns(letter, clause, t) || inside != of_subject ||
            (inside && subject.end != subject.start + 1) ||
            base_phrase(letter, t, c->tokens.end).end > t + 1)
            continue;
        /* 'De motie is ingediend. Zij zijn | terecht boos': one thing and a plural verb.
         */
        uint32_t noun = titled_noun_before(letter, t);
        if (noun == NONE ||
            (inside && !agrees_in_number(letter, (TokenSpan){ noun, noun + 1 },
                                         c->singular, c->plural)))
            return 0;
        *value = titled_before(letter, t);
        return value->kind != VALUE_NOTHING;
    }
    return 0;
}
