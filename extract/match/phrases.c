/* Phrases: where a noun phrase starts and ends, told from the closed classes alone.

   Words that the lexicon does not know are taken for nouns and adjectives: letters are
   full of them. Example, with what is known of each word:

       in | de NUC | dan ook opnieuw | politieke steun | voor | de Oekraïense regering
       prep det .    adverbs           unknown words     prep   det mention

   The base phrases are 'de NUC', 'politieke steun', 'de Oekraïense regering'. */
#include "letter.h"

#include "../base/unicode.h"

/* How far behind its determiner a noun may stand. */
#define ATTRIBUTE_REACH 10

bool is_mark(const Letter *letter, uint32_t token, char mark) {
    if (token >= letter->document->token_count) return false;
    const Token *t = &letter->document->tokens[token];
    return (t->flags & TOKEN_PUNCTUATION) &&
           letter->document->text.text[t->span.start] == mark;
}

bool begins_statement(const Letter *letter, uint32_t token) {
    const Document *d = letter->document;
    uint32_t first = d->sentences[d->tokens[token].sentence].first_token;
    return token == first || is_mark(letter, token - 1, ':');
}

uint32_t outer_mention(const Letter *letter, uint32_t token) {
    if (token >= letter->document->token_count) return NONE;
    if (letter->mentions_at[token] == letter->mentions_at[token + 1]) return NONE;
    return letter->by_start[letter->mentions_at[token]];
}

bool is_adjectival(const Letter *letter, uint32_t mention) {
    const Mention *m = &letter->mentions.items[mention];
    return m->name != NONE && letter->vocabulary->names[m->name].kind == NAME_ADJECTIVE;
}

bool mention_is(const Letter *letter, uint32_t mention, CoreClass core) {
    return vocabulary_is(letter->vocabulary, letter->mentions.items[mention].class, core);
}

bool is_date(const Letter *letter, uint32_t token) {
    uint32_t mention = outer_mention(letter, token);
    return mention != NONE && mention_is(letter, mention, CORE_DATE);
}

/* The day or period that starts here, or behind its article: 'de | komende jaren'. NONE.
 */
uint32_t date_at(const Letter *letter, uint32_t token, uint32_t to) {
    bool article = token_is(letter, token, WORD_DETERMINER) &&
                   outer_mention(letter, token) == NONE && token + 1 < to;
    uint32_t start = article ? token + 1 : token;
    return is_date(letter, start) ? outer_mention(letter, start) : NONE;
}

/* Marks that stand inside a phrase: hyphens and quotes. */
bool is_inner_mark(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    if (!(t->flags & TOKEN_PUNCTUATION)) return false;
    char c = letter->document->text.text[t->span.start];
    bool ends = c == ',' || c == ';' || c == ':' || c == '.' || c == '?' || c == '!' ||
                c == '(' || c == ')' || c == '[' || c == ']' || c == '\xe2';
    if (c != '\xe2') return !ends;
    Slice text = token_text(letter->document, (TokenSpan){ token, token + 1 });
    return !slice_is(text, "\xe2\x80\x93") && !slice_is(text, "\xe2\x80\x94") &&
           !slice_is(text, "\xe2\x80\xa2");
}

/* 'onderschrijft de | richting', but 'reist richting Parijs'. */
static bool is_headed(const Letter *letter, uint32_t token) {
    return token > 0 && token_is(letter, token, WORD_NOUN) &&
           token_is(letter, token, WORD_PREPOSITION) &&
           token_is(letter, token - 1, WORD_DETERMINER) &&
           !token_is(letter, token - 1, WORD_PRONOUN);
}

bool is_function_word(const Letter *letter, uint32_t token) {
    if (letter->set_phrase[token]) return true;
    if (is_headed(letter, token)) return false;
    static const WordClass classes[] = { WORD_PREPOSITION,       WORD_COORDINATOR,
                                         WORD_SUBORDINATOR,      WORD_RELATIVE,
                                         WORD_NEGATION,          WORD_REFLEXIVE,
                                         WORD_INFINITIVE_MARKER, WORD_PURPOSE,
                                         WORD_INTERJECTION };
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (token_is(letter, token, classes[i])) return true;
    bool loose =
        token_is(letter, token, WORD_ADVERB) || token_is(letter, token, WORD_PARTICLE);
    return loose && !token_is(letter, token, WORD_NOUN) &&
           !token_is(letter, token, WORD_ADJECTIVE);
}

/* 'veel lidstaten', 'minder bewaarplichten': an adverb that is a determiner before a
   noun, or before a word that no lexicon has. */
static bool is_quantifier(const Letter *letter, uint32_t token) {
    if (!token_is(letter, token, WORD_QUANTIFIER) ||
        token + 1 >= letter->document->token_count || letter->verbs[token + 1])
        return false;
    return token_is(letter, token + 1, WORD_NOUN) ||
           token_is(letter, token + 1, WORD_ADJECTIVE) ||
           (!token_known(letter, token + 1) &&
            !(letter->document->tokens[token + 1].flags & TOKEN_PUNCTUATION));
}

bool starts_phrase(const Letter *letter, uint32_t token) {
    if (token >= letter->document->token_count) return false;
    uint32_t mention = outer_mention(letter, token);
    if (mention != NONE) return true;
    const Token *t = &letter->document->tokens[token];
    if (letter->set_phrase[token]) return false;
    if (t->flags & TOKEN_PUNCTUATION) return is_inner_mark(letter, token);
    if (token_is(letter, token, WORD_DETERMINER) ||
        token_is(letter, token, WORD_DEMONSTRATIVE) ||
        token_is(letter, token, WORD_PRONOUN) || is_quantifier(letter, token) ||
        token_is(letter, token, WORD_FIRST_PERSON))
        return true;
    return !is_function_word(letter, token) && !(letter->verbs[token] & VERB_ROLE);
}

/* 'nemen de VNG en FNV | deel | .': behind a name no noun. */
static bool follows_actor(const Letter *letter, uint32_t token) {
    uint32_t mention = token ? outer_mention(letter, token - 1) : NONE;
    return mention != NONE && mention_is(letter, mention, CORE_ACTOR);
}

bool is_last_particle(const Letter *letter, uint32_t token) {
    const Token *next = &letter->document->tokens[token + 1];
    return token_is(letter, token, WORD_PARTICLE) &&
           (!token_is(letter, token, WORD_NOUN) || follows_actor(letter, token)) &&
           token + 1 < letter->document->token_count && (next->flags & TOKEN_PUNCTUATION);
}

/* Does a determiner begin another phrase here: 'voor de zomer | een voorstel'? It belongs
   to this one behind a preposition, a joining word or a mark. */
bool is_next_phrase(const Letter *letter, uint32_t start, uint32_t token) {
    uint32_t before = token - 1;
    if (!token_is(letter, token, WORD_DETERMINER) || token_is(letter, token, WORD_NOUN) ||
        token_is(letter, token, WORD_ADVERB) || token_is(letter, token, WORD_RELATIVE))
        return false;
    for (uint32_t t = start; t < token; t++)
        if (!token_is(letter, t, WORD_DETERMINER))
            return token_is(letter, before, WORD_NOUN) &&
                   !token_is(letter, before, WORD_PREPOSITION) &&
                   !token_is(letter, before, WORD_COORDINATOR);
    return false;
}

/* An adjective behind its noun says something of it and is no part of the phrase: 'acht |
   een verbod | onwenselijk', 'dat uitstel | onwenselijk is'. */
static bool is_predicative(const Letter *letter, uint32_t token, uint32_t limit) {
    if (!token_is(letter, token, WORD_ADJECTIVE) || token_is(letter, token, WORD_NOUN) ||
        (token_is(letter, token - 1, WORD_ADJECTIVE) &&
         !token_is(letter, token - 1, WORD_NOUN)) ||
        (token_is(letter, token - 1, WORD_DETERMINER) &&
         !token_is(letter, token - 1, WORD_PRONOUN)))
        return false;
    return token + 1 >= limit || !starts_phrase(letter, token + 1) ||
           token_is(letter, token + 1, WORD_DETERMINER);
}

/* 'vraagt | de ROB | aandacht': short names stand before a noun as if they were part of
   it
   ('de EU lidstaten'), but not the subject behind its verb, nor the last of several:
   'hebben de VNG en | het IPO | bezwaar gemaakt'. */
static bool is_short_subject(const Letter *letter, uint32_t start, uint32_t name) {
    bool first =
        name == start || (name == start + 1 && token_is(letter, start, WORD_DETERMINER));
    uint32_t mention = outer_mention(letter, name);
    if (!first || start == 0 || mention == NONE ||
        !mention_is(letter, mention, CORE_ACTOR))
        return false;
    if (token_is(letter, start - 1, WORD_COORDINATOR) &&
        token_is(letter, start, WORD_DETERMINER))
        return start > 1 &&
               (letter->covered[start - 2] || outer_mention(letter, start - 2) != NONE);
    return (letter->verbs[start - 1] & FORM_FINITE) &&
           !(letter->verbs[start - 1] & VERB_PASSIVE);
}

/* 'dat de VNG | voorstander is', 'hoewel de VNG | vraagtekens plaatst', 'was de VNG |
   voorstander van', unlike 'de EU lidstaten zijn': one word between a short name and a
   verb of another number than its own, or between copula and preposition. */
static bool is_lone_word(const Letter *letter, uint32_t start, uint32_t token) {
    if (token + 1 >= letter->document->token_count) return false;
    uint32_t next = letter->verbs[token + 1];
    bool plural = is_plural_noun(letter, token);
    if (next & FORM_FINITE) return !plural || !(next & FORM_PLURAL);
    return !plural && start > 0 && token_is(letter, token, WORD_NOUN) &&
           (letter->verbs[start - 1] & VERB_COPULA) &&
           (letter->verbs[start - 1] & FORM_SINGULAR) &&
           token_is(letter, token + 1, WORD_PREPOSITION);
}

/* 'vroegen enkele lidstaten | aandacht', 'overweegt het kabinet | extra steun': a noun
   ends its phrase where another noun or its adjective follows, unless it counts ('een
   aantal lidstaten') or the next one is a name ('minister Voorbeeld'). Behind a name, a
   word that no lexicon has is a noun: 'beschouwt Nederland | zonneschermen'. */
static bool begins_anew(const Letter *letter, uint32_t start, uint32_t token) {
    uint32_t before = token - 1;
    if (token <= start || outer_mention(letter, token) != NONE ||
        (letter->document->tokens[token].flags & TOKEN_CAPITAL))
        return false;
    uint32_t named = outer_mention(letter, before);
    bool noun = token_is(letter, token, WORD_NOUN) ||
                (named != NONE && !token_known(letter, token));
    if (!noun && !token_is(letter, token, WORD_ADJECTIVE)) return false;
    if (named != NONE && is_adjectival(letter, named)) return false;
    if (letter->covered[before] || named != NONE)
        return !(letter->document->tokens[before].flags &
                 (TOKEN_ACRONYM | TOKEN_NUMBER)) ||
               is_short_subject(letter, start, before) ||
               is_lone_word(letter, start, token) || is_last_particle(letter, token) ||
               !noun;
    uint32_t name = letter->document->tokens[before].flags;
    bool capital =
        (name & TOKEN_CAPITAL) && !(name & TOKEN_ACRONYM) && !token_known(letter, before);
    return (token_is(letter, before, WORD_NOUN) || (noun && capital)) &&
           !token_is(letter, before, WORD_ADJECTIVE) &&
           !token_is(letter, before, WORD_MEASURE) &&
           !token_is(letter, before, WORD_DETERMINER);
}

/* 'veroordeelden | unaniem | de aanvallen': how, by an adjective before a determiner. */
bool is_manner(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_ADJECTIVE) &&
           !token_is(letter, token, WORD_NOUN) &&
           !token_is(letter, token, WORD_DETERMINER) &&
           token_is(letter, token + 1, WORD_DETERMINER);
}

/* An adverb that belongs to the adjective behind it: 'de zeer ruime definitie'. */
bool is_degree(const Letter *letter, uint32_t token, uint32_t limit) {
    bool degree = token_is(letter, token, WORD_INFINITIVE_MARKER) ||
                  !token_is(letter, token, WORD_PREPOSITION);
    return token > 0 && token + 2 < limit && token_is(letter, token, WORD_ADVERB) &&
           degree && !(letter->verbs[token + 1] & VERB_ROLE) &&
           token_is(letter, token - 1, WORD_DETERMINER) &&
           token_is(letter, token + 1, WORD_ADJECTIVE) &&
           starts_phrase(letter, token + 2);
}

/* 'het in Malta vaker | meten van geluid': an infinitive that is a noun, and its object.
 */
static bool is_deed_done(const Letter *letter, uint32_t token, uint32_t limit) {
    return token + 1 < limit && !letter->verbs[token] &&
           (token_forms(letter, token, WORD_VERB) & FORM_INFINITIVE) &&
           token_is(letter, token + 1, WORD_GENITIVE);
}

/* 'het | in de mededeling genoemde | doel': a determiner whose noun comes behind what
   belongs to its adjective. 0: it is not so. */
uint32_t attributive_end(const Letter *letter, uint32_t token, uint32_t limit) {
    if (!token_is(letter, token, WORD_DETERMINER) || token + 3 >= limit ||
        !token_is(letter, token + 1, WORD_PREPOSITION))
        return 0;
    for (uint32_t t = token + 2; t + 1 < limit && t < token + ATTRIBUTE_REACH; t++) {
        if ((letter->verbs[t] & VERB_ROLE) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return 0;
        bool attribute = token_is(letter, t, WORD_ADJECTIVE) || !token_known(letter, t) ||
                         token_is(letter, t, WORD_VERB);
        if (t > token + 2 && attribute && token_is(letter, t + 1, WORD_NOUN))
            return base_phrase(letter, t, limit).end;
        if (is_deed_done(letter, t + 1, limit)) return t + 2;
    }
    return 0;
}

/* 'dubbele en onnodige | lasten', 'een veilige en goede openbare | ruimte'; behind a
   determiner the noun need not be known: 'een streng en eerlijk | visbeleid'. */
static bool joins_adjectives(const Letter *letter, uint32_t start, uint32_t token,
                             uint32_t limit) {
    uint32_t t = token + 2;
    if (token == start || t >= limit || !token_is(letter, token, WORD_COORDINATOR) ||
        (!token_is(letter, token - 1, WORD_ADJECTIVE) &&
         !joins_quality(letter, token + 1, start)) ||
        token_is(letter, token - 1, WORD_NOUN))
        return false;
    /* 'betaalbare en goed | beveiligde opslag' */
    if (t + 1 < limit && joins_quality(letter, t, start)) t++;
    /* 'een concreet en uitgewerkt | plan' */
    bool done = (is_led_attribute(letter, token - 1, start) &&
                 (token_forms(letter, token + 1, WORD_VERB) & FORM_PARTICIPLE)) ||
                joins_quality(letter, t - 1, start);
    if (!done && !token_is(letter, token + 1, WORD_ADJECTIVE)) return false;
    while (t < limit && token_is(letter, t, WORD_ADJECTIVE) &&
           !token_is(letter, t, WORD_NOUN))
        t++;
    return t < limit && (token_is(letter, t, WORD_NOUN) ||
                         ((is_led_attribute(letter, token - 1, start) ||
                           (token == start + 1 && begins_statement(letter, start))) &&
                          is_unknown_word(letter, t)));
}

bool is_led_attribute(const Letter *letter, uint32_t token, uint32_t from) {
    while (token > from &&
           (token_is(letter, token, WORD_ADJECTIVE) || is_mark(letter, token, ',')) &&
           !token_is(letter, token, WORD_NOUN) && outer_mention(letter, token) == NONE)
        token--;
    return token_is(letter, token, WORD_DETERMINER);
}

/* 'een eenvoudige, | snelle | en eerlijke regeling': one quality of several. */
static bool is_listed_quality(const Letter *letter, uint32_t token) {
    return token_is(letter, token, WORD_ADJECTIVE) &&
           !token_is(letter, token, WORD_NOUN) && outer_mention(letter, token) == NONE &&
           token_is(letter, token + 1, WORD_COORDINATOR);
}

/* 'een ambitieuze, | maar haalbare doelstelling': a comma between adjectives before their
   noun. */
bool joins_attributes(const Letter *letter, uint32_t start, uint32_t comma,
                      uint32_t limit) {
    uint32_t next = comma + 1;
    if (comma == start || !token_is(letter, comma - 1, WORD_ADJECTIVE) ||
        token_is(letter, comma - 1, WORD_NOUN))
        return false;
    /* 'een snelle, maar | niet | overhaaste aanpak' */
    bool led = is_led_attribute(letter, comma - 1, start);
    /* 'fundamenteel' is an adverb too. */
    for (; next + 1 < limit; next++) {
        if (token_is(letter, next, WORD_ADJECTIVE) && starts_phrase(letter, next + 1))
            return true;
        if (!token_is(letter, next, WORD_COORDINATOR) &&
            !token_is(letter, next, WORD_ADVERB) && !is_listed_quality(letter, next) &&
            !(led && token_is(letter, next, WORD_NEGATION)))
            return false;
    }
    return false;
}

/* 'Ingrijpende, | tijdelijke maatregelen': two attributes without a determiner end
   alike; 'Dat is onwenselijk, | nieuwe regels …' is no list. */
static bool are_alike(const Letter *letter, uint32_t start, uint32_t comma,
                      uint32_t next) {
    const Token *tokens = letter->document->tokens;
    const char *text = letter->document->text.text;
    if (comma != start + 1 || next != comma + 1 ||
        next >= letter->document->token_count || outer_mention(letter, start) != NONE)
        return false;
    return text[tokens[start].span.end - 1] == text[tokens[next].span.end - 1];
}

/* 'dat | een snelle, maar zorgvuldige | invoering nodig is': behind a determiner and
   nothing but adjectives, the first one behind the comma; `comma` where there is none. */
static uint32_t after_attributes(const Letter *letter, uint32_t start, uint32_t comma,
                                 uint32_t limit) {
    if (comma <= start || comma >= limit || !is_mark(letter, comma, ',') ||
        !joins_attributes(letter, start, comma, limit))
        return comma;
    uint32_t next = comma + 1;
    while (!token_is(letter, next, WORD_ADJECTIVE)) next++;
    bool led = comma > start + 1 && is_led_attribute(letter, comma - 1, start);
    return led || are_alike(letter, start, comma, next) ? next : comma;
}

bool is_plural_noun(const Letter *letter, uint32_t token) {
    uint32_t number = token_forms(letter, token, WORD_NOUN);
    return (number & FORM_PLURAL) && !(number & FORM_SINGULAR);
}

static size_t content_words(const Letter *letter, TokenSpan span) {
    size_t count = 0;
    for (uint32_t t = span.start; t < span.end; t++)
        if (!is_function_word(letter, t) && !token_is(letter, t, WORD_DETERMINER) &&
            !(letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            count++;
    return count;
}

bool is_thin(const Letter *letter, TokenSpan span) {
    for (uint32_t t = span.start; t < span.end; t++)
        if ((letter->document->tokens[t].flags & TOKEN_CAPITAL) &&
            !(letter->document->tokens[t].flags & TOKEN_FIRST))
            return false;
    return content_words(letter, span) <= 1 && mention_within(letter, span, NONE) == NONE;
}

/* 'riepen de ministers | Israël | op': one name is not what several go by, unlike 'de
   landen Duitsland en Malta'. */
static bool names_another(const Letter *letter, uint32_t token, uint32_t mention) {
    uint32_t behind = letter->mentions.items[mention].tokens.end;
    return behind < letter->document->token_count && is_plural_noun(letter, token - 1) &&
           mention_is(letter, mention, CORE_STATE) && !is_adjectival(letter, mention) &&
           !token_is(letter, behind, WORD_COORDINATOR) &&
           !(letter->document->tokens[behind].flags & TOKEN_PUNCTUATION);
}

/* 'dat | de EU | Moldavië steunt': an actor by its initials, behind an article. */
static bool is_short_body(const Letter *letter, uint32_t start, uint32_t token) {
    return token == start + 1 && token_is(letter, start, WORD_DETERMINER) &&
           (letter->document->tokens[token].flags & TOKEN_ACRONYM) &&
           follows_actor(letter, token + 1);
}

/* Two names side by side are two phrases: 'Daarom roept | Nederland | Rusland | op',
   'Tevens wil | het kabinet | gemeenten | helpen'. */
static bool is_second_name(const Letter *letter, uint32_t start, uint32_t token,
                           uint32_t mention) {
    if (token > start && names_another(letter, token, mention)) return true;
    uint32_t first = token > start ? outer_mention(letter, token - 1) : NONE;
    if (first == NONE || is_adjectival(letter, first) || is_adjectival(letter, mention) ||
        letter->mentions.items[first].tokens.end != token)
        return false;
    bool state = mention_is(letter, first, CORE_STATE);
    if (letter->document->tokens[token].flags & TOKEN_CAPITAL)
        return (state || is_short_body(letter, start, token - 1)) &&
               mention_is(letter, mention, CORE_STATE);
    return state || mention_is(letter, first, CORE_PERSON);
}

bool leads_plural(const Letter *letter, uint32_t token, uint32_t limit) {
    while (token < limit && token_is(letter, token, WORD_ADJECTIVE) &&
           !token_is(letter, token, WORD_NOUN))
        token++;
    return token < limit && is_plural_noun(letter, token) &&
           !(token_forms(letter, token, WORD_VERB) & FORM_INFINITIVE);
}

/* 'nauwlettend', not 'dit laatste', nor the inflected 'nauwlettende'. */
static bool is_uninflected(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    return token_is(letter, token, WORD_ADJECTIVE) &&
           !token_is(letter, token, WORD_NOUN) && outer_mention(letter, token) == NONE &&
           letter->document->text.text[t->span.end - 1] != 'e';
}

/* 'houd | dit | nauwlettend in de gaten', 'vind | dit | volstrekt onaanvaardbaar': how,
   behind a pronoun. */
static bool is_bare_manner(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t t = token;
    if (!token_is(letter, token - 1, WORD_DEMONSTRATIVE) ||
        !token_is(letter, token - 1, WORD_SINGLE))
        return false;
    while (t < limit && is_uninflected(letter, t)) t++;
    return t > token && (t >= limit || !starts_phrase(letter, t));
}

TokenSpan base_phrase(const Letter *letter, uint32_t start, uint32_t limit) {
    uint32_t t = gerund_end(letter, start, limit);
    bool content = t > start;
    while (t < limit) {
        uint32_t mention = outer_mention(letter, t);
        if (token_is(letter, t, WORD_NOMINATIVE))
            return (TokenSpan){ start, content ? t : t + 1 };
        if (mention != NONE) {
            /* A day, '€ 20 miljoen' and '270 militairen' are phrases of their own. */
            bool date = is_date(letter, t);
            if (content && (date || is_second_name(letter, start, t, mention) ||
                            mention_is(letter, mention, CORE_AMOUNT) ||
                            token_is(letter, t, WORD_DETERMINER)))
                break;
            t = letter->mentions.items[mention].tokens.end;
            if (date) break;
            content = true;
            continue;
        }
        bool opens = token_is(letter, t, WORD_DETERMINER) ||
                     token_is(letter, t, WORD_DEMONSTRATIVE) || is_quantifier(letter, t);
        bool pronoun = token_is(letter, t, WORD_PRONOUN) ||
                       token_is(letter, t, WORD_FIRST_PERSON) ||
                       token_is(letter, t, WORD_EXPLETIVE);
        if (pronoun && !opens) return (TokenSpan){ start, content ? t : t + 1 };
        if (opens && content) break;
        /* 'vindt | dit | een goed plan'. */
        if (t == start + 1 && token_is(letter, start, WORD_DEMONSTRATIVE) &&
            (token_is(letter, t, WORD_SINGLE) || token_is(letter, t, WORD_COMMON)))
            break;
        if (t == start + 1 && token_is(letter, start, WORD_EXPLETIVE) &&
            leads_plural(letter, t, limit))
            break;
        if (t == start + 1 && is_bare_manner(letter, t, limit)) break;
        if (t > start && is_degree(letter, t, limit)) {
            t++;
            continue;
        }
        if (!opens && !starts_phrase(letter, t)) {
            uint32_t behind = after_attributes(letter, start, t, limit);
            if (behind == t && !joins_adjectives(letter, start, t, limit)) break;
            t = behind > t ? behind : t + 1;
            continue;
        }
        bool behind = content || (t > start && token_is(letter, t - 1, WORD_PRONOUN));
        if (behind && is_predicative(letter, t, limit)) break;
        if (content && begins_anew(letter, start, t)) break;
        if (!opens) content = true;
        t++;
    }
    return (TokenSpan){ start, t < limit ? t : limit };
}

bool is_whole_phrase(const Letter *letter, uint32_t token, uint32_t limit) {
    return token_is(letter, token + 1, WORD_DETERMINER) ||
           base_phrase(letter, token, limit).end <= token + 1;
}

uint32_t after_brackets(const Letter *letter, uint32_t token, uint32_t limit) {
    if (token >= limit || !is_mark(letter, token, '(')) return token;
    for (uint32_t t = token + 1; t < limit; t++)
        if (is_mark(letter, t, ')')) return t + 1;
    return token;
}

bool sets_apart(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    if (!(t->flags & TOKEN_PUNCTUATION)) return false;
    Slice text = letter->document->text;
    size_t end = t->span.start;
    uint32_t c = utf8_next(text.text, &end);
    return c == ',' || (unicode_is_dash(c) && end == t->span.end && t->span.start > 0 &&
                        text.text[t->span.start - 1] == ' ' && end < text.length &&
                        text.text[end] == ' ');
}

/* Is the phrase at the token nothing but qualities? */
static bool holds_only_qualities(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t end = base_phrase(letter, token, limit).end;
    for (uint32_t t = token; t < end || t == token; t++)
        if (!token_is(letter, t, WORD_ADJECTIVE) || token_is(letter, t, WORD_NOUN) ||
            outer_mention(letter, t) != NONE)
            return false;
    return end > token;
}

/* 'acht het | bijzonder | onwenselijk dat …' says how much, 'vind dat | moeilijk
   uitvoerbaar' how it is: nothing but qualities. */
bool is_bare_adjective(const Letter *letter, uint32_t token, uint32_t limit) {
    uint32_t t = token;
    while (!holds_only_qualities(letter, t, limit)) {
        bool degree = t + 1 < limit && token_is(letter, t, WORD_ADVERB) &&
                      token_is(letter, t, WORD_ADJECTIVE);
        if (!degree) return false;
        t++;
    }
    return true;
}

/* 'vorige week | voor het reces', 'afronding | voor de zomer': what is only told of the
   phrase. */
static TokenSpan without_tail(const Letter *letter, TokenSpan phrase) {
    for (uint32_t t = phrase.start + 1; t < phrase.end; t++)
        if (token_is(letter, t, WORD_PREPOSITION) && !token_is(letter, t, WORD_GENITIVE))
            return (TokenSpan){ phrase.start, t };
    return phrase;
}

bool is_period(const Letter *letter, TokenSpan phrase) {
    phrase = without_tail(letter, phrase);
    if (phrase.end > phrase.start + 1 && is_date(letter, phrase.start + 1) &&
        !token_is(letter, phrase.start, WORD_DETERMINER) &&
        letter->mentions.items[outer_mention(letter, phrase.start + 1)].tokens.end ==
            phrase.end)
        return true;
    if (phrase.end <= phrase.start || !token_is(letter, phrase.end - 1, WORD_PERIOD))
        return false;
    /* 'blokkeert al maanden het besluit' */
    if (phrase.end == phrase.start + 1)
        return phrase.start > 0 && token_is(letter, phrase.start - 1, WORD_ADVERB) &&
               is_plural_noun(letter, phrase.start);
    bool article = token_is(letter, phrase.start, WORD_DETERMINER) &&
                   !token_is(letter, phrase.start, WORD_DEMONSTRATIVE);
    return !article || phrase.end > phrase.start + 2;
}
