/* Gerunds: infinitives that are nouns, with a preposition behind them, mostly 'van'.

   Examples. 'het | versterken van', 'het snel en volledig | uitvoeren van', 'het openen,
   | sluiten | en | verplaatsen van', 'voor het in de wet | vastleggen van'. But 'zou het
   onverstandig vinden | om te sluiten', where a clause follows. */
#include "verbs.h"

/* How far before a gerund its article may stand. */
#define ARTICLE_REACH 10

/* 'het | in gebruik | nemen van', 'het | op korte termijn | sluiten van', 'het | in
   Malta | meten van': a phrase that the verb goes with, and no other determiner in it. */
static bool is_in_bare_phrase(const Letter *letter, uint32_t token, TokenSpan sentence) {
    bool begun = token_is(letter, token, WORD_PREPOSITION);
    uint32_t noun = begun ? token + 1 : token;
    if (begun && token_is(letter, noun, WORD_ADJECTIVE)) return true;
    bool named = outer_mention(letter, noun) != NONE;
    if (!named && !token_is(letter, noun, WORD_NOUN)) return false;
    uint32_t first = noun > sentence.start + 1 ? noun - 1 : noun;
    return begun || token_is(letter, first - token_is(letter, first, WORD_ADJECTIVE),
                             WORD_PREPOSITION);
}

static bool is_infinitive_form(const Letter *letter, uint32_t token) {
    return token_forms(letter, token, WORD_VERB) & FORM_INFINITIVE;
}

static bool is_quality_form(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_ADJECTIVE) ||
           (token_forms(letter, token, WORD_VERB) & FORM_PARTICIPLE);
}

/* 'het openen | , | sluiten | en | verplaatsen | van', 'het afbouwen en | uiteindelijk |
   sluiten | van': behind those that are joined. */
static uint32_t behind_joined(const Letter *letter, uint32_t next, TokenSpan sentence) {
    while (next + 1 < sentence.end &&
           (is_mark(letter, next, ',') || token_is(letter, next, WORD_COORDINATOR))) {
        uint32_t t = next + 1;
        while (t + 1 < sentence.end &&
               (token_is(letter, t, WORD_ADVERB) || token_is(letter, t, WORD_ADJECTIVE) ||
                letter->set_phrase[t]))
            t++;
        if (!is_infinitive_form(letter, t)) break;
        next = t + 1;
    }
    return next;
}

bool heads_joined_nouns(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t behind = behind_joined(letter, token + 1, sentence);
    return behind > token + 1 && behind < sentence.end &&
           token_is(letter, behind, WORD_GENITIVE);
}

/* A noun right behind the article, which is then its own: 'voor het | land', 'het hele |
   land'. */
static bool heads_noun(const Letter *letter, uint32_t article, uint32_t end) {
    for (uint32_t t = article + 1; t < end; t++) {
        if (outer_mention(letter, t) != NONE) return true;
        if (token_is(letter, t, WORD_PREPOSITION) || token_is(letter, t, WORD_ADVERB) ||
            letter->set_phrase[t])
            return false;
        if (!token_is(letter, t, WORD_ADJECTIVE)) return token_is(letter, t, WORD_NOUN);
    }
    return false;
}

/* No gerund has it before its infinitive: a clause, a mark or a verb, but for 'het |
   versneld | bouwen van' and 'het | laten | betalen van'. */
static bool parts_gerund(const Letter *letter, uint32_t token) {
    uint32_t verb = letter->verbs[token];
    bool part = (verb & FORM_PARTICIPLE) || (is_infinitive_form(letter, token) &&
                                             is_infinitive_form(letter, token + 1));
    return ((verb & VERB_ROLE) && !part) || ((verb & FORM_FINITE) && !part) ||
           token_is(letter, token, WORD_COMPLEMENTIZER) ||
           token_is(letter, token, WORD_INFINITIVE_MARKER) ||
           (letter->document->tokens[token].flags & TOKEN_PUNCTUATION);
}

static bool is_led_article(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_SINGLE) &&
           token_is(letter, token, WORD_EXPLETIVE) &&
           token_is(letter, token - 1, WORD_PREPOSITION);
}

/* 'pleit voor | het | in de wet vastleggen van': behind a preposition an article without
   a noun of its own, and no verb or mark up to the infinitive. */
static bool has_article_before(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token; t-- > sentence.start + 1 && t + ARTICLE_REACH > token;) {
        if (parts_gerund(letter, t)) return false;
        if (is_led_article(letter, t) && !heads_noun(letter, t, token)) return true;
    }
    return false;
}

uint32_t gerund_end(const Letter *letter, uint32_t article, uint32_t limit) {
    if (article == 0 || !is_led_article(letter, article)) return article;
    for (uint32_t t = article + 1; t + 1 < limit && t < article + ARTICLE_REACH; t++) {
        if (parts_gerund(letter, t)) return article;
        if (is_infinitive_form(letter, t) && !(letter->verbs[t] & VERB_ROLE) &&
            token_is(letter, t + 1, WORD_GENITIVE))
            return heads_noun(letter, article, t) ? article : t + 1;
    }
    return article;
}

/* 'het snel en volledig | uitvoeren van', 'het openen, | sluiten van': may the word stand
   between a determiner and the gerund at `token`? Some may before 'van' alone. */
static bool is_inside_gerund(const Letter *letter, uint32_t word, uint32_t token,
                             bool genitive, TokenSpan sentence) {
    if (token_is(letter, word, WORD_ADVERB) || token_is(letter, word, WORD_ADJECTIVE) ||
        token_is(letter, word, WORD_PARTICLE) || token_is(letter, word, WORD_COORDINATOR))
        return true;
    bool joint =
        token_is(letter, word + 1, WORD_COORDINATOR) || is_mark(letter, word + 1, ',');
    if ((joint && is_infinitive_form(letter, word)) ||
        (is_mark(letter, word, ',') && word > sentence.start &&
         is_infinitive_form(letter, word - 1)))
        return true;
    return genitive &&
           (token_is(letter, word, WORD_NEGATION) || letter->set_phrase[word] ||
            (word + 1 == token && is_quality_form(letter, word)) ||
            is_in_bare_phrase(letter, word, sentence));
}

/* 'het gaande houden van', 'het snel en volledig uitvoeren van': an infinitive that is a
   noun, by the determiner before its adverbs and the preposition behind it; not 'zou het
   onverstandig vinden | om … te sluiten', where a clause follows. */
bool is_gerund(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = behind_joined(letter, token + 1, sentence);
    if (next >= sentence.end || !token_is(letter, next, WORD_PREPOSITION) ||
        token_is(letter, next, WORD_PURPOSE))
        return false;
    bool genitive = token_is(letter, next, WORD_GENITIVE);
    if (genitive && has_article_before(letter, token, sentence)) return true;
    uint32_t t = token;
    for (int steps = 0; t > sentence.start && steps < 6; steps++, t--) {
        uint32_t before = t - 1;
        if (letter->verbs[before] & VERB_AUXILIARY) return false;
        if (token_is(letter, before, WORD_DETERMINER) &&
            !token_is(letter, before, WORD_ADVERB))
            return !token_is(letter, before, WORD_DEMONSTRATIVE) &&
                   !is_object_pronoun(letter, before, sentence);
        /* 'zal het akkoord | steunen in de Raad': a noun that is a particle elsewhere. */
        if (before > sentence.start && token_is(letter, before, WORD_NOUN) &&
            token_is(letter, before, WORD_PARTICLE) &&
            token_is(letter, before - 1, WORD_DETERMINER))
            return false;
        if (!is_inside_gerund(letter, before, token, genitive, sentence)) return false;
    }
    return false;
}

bool leads_gerund(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token + 2 < sentence.end && is_quality_form(letter, token) &&
           is_infinitive_form(letter, token + 1) &&
           token_is(letter, token + 2, WORD_GENITIVE) &&
           is_gerund(letter, token + 1, sentence);
}

/* 'hecht aan het tegengaan van fraude en | zorgen | dat …': joined to a gerund, since the
   verb in front of both is of another number; but not 'zijn voor het verlagen van de norm
   en | pleiten | voor …'. */
static bool is_joined_gerund(const Letter *letter, uint32_t token, uint32_t finite) {
    return finite != NONE && is_infinitive_form(letter, token) &&
           token_is(letter, token - 1, WORD_COORDINATOR) &&
           (letter->verbs[finite] & FORM_SINGULAR) &&
           !(letter->verbs[finite] & (FORM_PLURAL | VERB_AUXILIARY)) &&
           (token_is(letter, token + 1, WORD_COMPLEMENTIZER) ||
            token_is(letter, token + 1, WORD_PREPOSITION));
}

void clear_gerunds(Letter *letter, TokenSpan sentence) {
    uint32_t finite = NONE;
    bool gerund = false;
    for (uint32_t t = sentence.start; t < sentence.end; t++) {
        uint32_t end = gerund_end(letter, t, sentence.end);
        if (end > t) gerund = true;
        for (; t < end; t++) letter->verbs[t] = 0;
        if (t >= sentence.end) break;
        if (gerund && t > sentence.start && is_joined_gerund(letter, t, finite))
            letter->verbs[t] = 0;
        if (!(letter->verbs[t] & VERB_ROLE)) continue;
        gerund = false;
        finite = letter->verbs[t] & FORM_FINITE ? t : NONE;
    }
}
