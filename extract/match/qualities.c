/* Infinitives behind what is said of somebody or of an 'it' that stands for them.

   Examples. 'is bereid | de regels te herzien', 'acht het wenselijk | de termijn te
   verkorten', but not 'is op dit moment niet te verantwoorden'. */
#include "clauses.h"
#include "verbs.h"

/* 'zijn | niet alleen | te verminderen': these words join nothing. */
static bool in_half_denial(const Letter *l, uint32_t token) {
    for (uint32_t t = token + 1; t-- > 0 && l->set_phrase[t];)
        if (token_is(l, t, WORD_NEGATION)) return several_end(l, t, WORD_ADVERB) > token;
    return false;
}

/* 'is op dit moment niet te verantwoorden': no clause begins behind such an adverb, but
   one does behind 'van plan'. */
static bool is_set_adverb(const Letter *l, uint32_t token) {
    for (uint32_t t = token + 1; t-- > 0 && l->set_phrase[t];)
        if (several_end(l, t, WORD_ADVERB) > token)
            return several_end(l, t, WORD_WILLING) <= token;
    return false;
}

uint32_t after_predicate(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    /* 'is voorlopig niet voornemens': what wants the infinitive goes before others. */
    uint32_t from = finite + 1;
    for (uint32_t t = from; t + 1 < token; t++)
        if (token_is(l, t, WORD_WILLING)) from = t;
    /* 'is bereid, indien de Kamer dat wil, | de regels te herzien' */
    if (token_is(l, from, WORD_WILLING) && is_mark(l, from + 1, ','))
        for (uint32_t t = token - 1; t > from + 2; t--)
            if (is_mark(l, t, ',')) return t + 1 < token ? t + 1 : NONE;
    for (uint32_t t = from; t + 1 < token; t++)
        if (outer_mention(l, t) == NONE && !is_set_adverb(l, t) &&
            ((l->set_phrase[t] && !in_half_denial(l, t)) ||
             (token_is(l, t, WORD_ADJECTIVE) &&
              (!token_is(l, t, WORD_NOUN) || t == finite + 1 ||
               is_function_word(l, t - 1) || token_is(l, t - 1, WORD_NOUN) ||
               token_is(l, t - 1, WORD_PRONOUN)))) &&
            (token_is(l, t, WORD_WILLING) ||
             (!l->set_phrase[t + 1] && !token_is(l, t + 1, WORD_INFINITIVE_MARKER) &&
              (token_is(l, t + 1, WORD_DETERMINER) || is_function_word(l, t + 1) ||
               (t + 3 == token && token_is(l, t + 1, WORD_ADJECTIVE))))))
            return t + 1;
    return NONE;
}

uint32_t behind_quality(const Reader *r, uint32_t het, uint32_t token) {
    const Letter *l = r->letter;
    if (het + 1 >= token || !token_is(l, het, WORD_EXPLETIVE)) return NONE;
    uint32_t t = skip_adverbs(r, het + 1);
    bool quality = token_is(l, t, WORD_ADJECTIVE) && !token_is(l, t, WORD_NOUN);
    bool alone = base_phrase(l, t, token).end == t + 1 ||
                 (token_is(l, t + 1, WORD_ADJECTIVE) && !ends_alike(l, t, t + 1));
    return quality && t + 1 < token && alone ? t + 1 : NONE;
}

/* Where the quality at the token ends: 'van groot belang |', 'belangrijk |'; NONE. */
static uint32_t quality_end(const Letter *l, uint32_t token, uint32_t limit) {
    bool prepositional = token_is(l, token, WORD_PREPOSITION);
    uint32_t t = token + prepositional;
    while (prepositional && t < limit && token_is(l, t, WORD_ADJECTIVE) &&
           !token_is(l, t, WORD_NOUN))
        t++;
    bool quality = prepositional
                       ? token_is(l, t, WORD_CONTENT_NOUN)
                       : token_is(l, t, WORD_ADJECTIVE) && !token_is(l, t, WORD_NOUN);
    return quality && t < limit ? t + 1 : NONE;
}

/* 'belangrijk | snelle en goede hulp te bieden', 'van belang | doelen te stellen': does a
   phrase begin behind the quality, which is no part of it? */
static bool begins_object(const Letter *l, uint32_t quality, uint32_t token,
                          uint32_t marker) {
    /* 'belangrijk | zo snel mogelijk te handelen' */
    if (several_end(l, token, WORD_ADVERB) == marker) return true;
    if (token + 1 > marker || l->set_phrase[token]) return false;
    /* 'van belang | dit probleem goed aan de kaak te stellen' */
    if (token_is(l, quality, WORD_PREPOSITION) &&
        (token_is(l, token, WORD_DETERMINER) || token_is(l, token, WORD_DEMONSTRATIVE)))
        return true;
    /* 'van belang | snel te handelen' */
    if (token_is(l, quality, WORD_PREPOSITION) && token + 1 == marker &&
        (token_is(l, token, WORD_ADJECTIVE) || token_is(l, token, WORD_ADVERB)))
        return true;
    if (token_is(l, token, WORD_NOUN)) return !token_is(l, token, WORD_ADVERB);
    return token_is(l, token, WORD_ADJECTIVE) && token + 1 < marker &&
           (token_is(l, quality, WORD_PREPOSITION) || !ends_alike(l, quality, token)) &&
           (token_is(l, token + 1, WORD_NOUN) ||
            token_is(l, token + 1, WORD_COORDINATOR));
}

uint32_t after_quality(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    bool first = finite > r->sentence.start && token_is(l, finite - 1, WORD_EXPLETIVE);
    uint32_t from = finite + 1, marker = token - 1, behind = token + 1;
    if (!first && !token_is(l, from, WORD_EXPLETIVE)) return NONE;
    from = skip_adverbs(r, from + !first);
    /* 'is het | voor Polen | van belang doelen te stellen' */
    if (token_is(l, from, WORD_PREPOSITION)) {
        uint32_t whom = base_phrase(l, from + 1, marker).end;
        if (mention_within(l, (TokenSpan){ from, whom }, NONE) != NONE) from = whom;
    }
    if (from >= marker || !token_is(l, marker, WORD_INFINITIVE_MARKER)) return NONE;
    uint32_t end = quality_end(l, from, marker);
    if (end != NONE && end < marker)
        return begins_object(l, from, end, marker) ? end : NONE;
    while (behind < r->sentence.end && (l->verbs[behind] & FORM_INFINITIVE)) behind++;
    if (behind >= r->sentence.end || !token_is(l, behind, WORD_PREPOSITION)) return NONE;
    bool quality =
        token_is(l, from, WORD_PREPOSITION)
            ? from + 1 < marker && base_phrase(l, from + 1, marker).end == marker
            : from + 1 == marker && token_is(l, from, WORD_ADJECTIVE);
    return quality ? marker : NONE;
}
