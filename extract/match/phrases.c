/* Phrases: where a noun phrase starts and ends, told from the closed classes alone.

   Words that the lexicon does not know are taken for nouns and adjectives: letters are
   full of them. Example, with what is known of each word:

       in | de NUC | dan ook opnieuw | politieke steun | voor | de Oekraïense regering
       prep det .    adverbs           unknown words     prep   det mention

   The base phrases are 'de NUC', 'politieke steun', 'de Oekraïense regering'. */
#include "letter.h"

/* How far behind its determiner a noun may stand. */
#define ATTRIBUTE_REACH 10
/* How far from its first comma the second one of an aside may stand. */
#define ASIDE_REACH 8

bool is_mark(const Letter *letter, uint32_t token, char mark) {
    if (token >= letter->document->token_count) return false;
    const Token *t = &letter->document->tokens[token];
    return (t->flags & TOKEN_PUNCTUATION) &&
           letter->document->text.text[t->span.start] == mark;
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

bool is_last_particle(const Letter *letter, uint32_t token) {
    const Token *next = &letter->document->tokens[token + 1];
    return token_is(letter, token, WORD_PARTICLE) &&
           !token_is(letter, token, WORD_NOUN) &&
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
   ('de EU lidstaten'), but not the subject behind its verb. */
static bool is_short_subject(const Letter *letter, uint32_t start, uint32_t name) {
    bool first =
        name == start || (name == start + 1 && token_is(letter, start, WORD_DETERMINER));
    uint32_t mention = outer_mention(letter, name);
    return first && start > 0 && (letter->verbs[start - 1] & FORM_FINITE) &&
           !(letter->verbs[start - 1] & VERB_PASSIVE) && mention != NONE &&
           mention_is(letter, mention, CORE_ACTOR);
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
               is_short_subject(letter, start, before);
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
    }
    return 0;
}

/* 'dubbele en onnodige lasten'. */
static bool joins_adjectives(const Letter *letter, uint32_t start, uint32_t token,
                             uint32_t limit) {
    return token > start && token + 2 < limit &&
           token_is(letter, token, WORD_COORDINATOR) &&
           token_is(letter, token - 1, WORD_ADJECTIVE) &&
           !token_is(letter, token - 1, WORD_NOUN) &&
           token_is(letter, token + 1, WORD_ADJECTIVE) &&
           token_is(letter, token + 2, WORD_NOUN);
}

/* 'een ambitieuze, | maar haalbare doelstelling': a comma between adjectives before their
   noun. */
bool joins_attributes(const Letter *letter, uint32_t start, uint32_t comma,
                      uint32_t limit) {
    uint32_t next = comma + 1;
    if (comma == start || !token_is(letter, comma - 1, WORD_ADJECTIVE) ||
        token_is(letter, comma - 1, WORD_NOUN))
        return false;
    while (next < limit && (token_is(letter, next, WORD_COORDINATOR) ||
                            token_is(letter, next, WORD_ADVERB)))
        next++;
    return next + 1 < limit && token_is(letter, next, WORD_ADJECTIVE) &&
           starts_phrase(letter, next + 1);
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

/* Two names side by side are two phrases: 'Daarom roept | Nederland | Rusland | op',
   'Tevens wil | het kabinet | gemeenten | helpen'. */
static bool is_second_name(const Letter *letter, uint32_t start, uint32_t token,
                           uint32_t mention) {
    uint32_t first = token > start ? outer_mention(letter, token - 1) : NONE;
    if (first == NONE || is_adjectival(letter, first) || is_adjectival(letter, mention) ||
        letter->mentions.items[first].tokens.end != token)
        return false;
    bool state = mention_is(letter, first, CORE_STATE);
    if (letter->document->tokens[token].flags & TOKEN_CAPITAL)
        return state && mention_is(letter, mention, CORE_STATE);
    return state || mention_is(letter, first, CORE_PERSON);
}

TokenSpan base_phrase(const Letter *letter, uint32_t start, uint32_t limit) {
    uint32_t t = start;
    bool content = false;
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
        if (t > start && is_degree(letter, t, limit)) {
            t++;
            continue;
        }
        if (!opens && !starts_phrase(letter, t)) {
            if (!joins_adjectives(letter, start, t, limit)) break;
            t++;
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

uint32_t after_brackets(const Letter *letter, uint32_t token, uint32_t limit) {
    if (token >= limit || !is_mark(letter, token, '(')) return token;
    for (uint32_t t = token + 1; t < limit; t++)
        if (is_mark(letter, t, ')')) return t + 1;
    return token;
}

/* 'roept op | geen kosten te maken', 'vindt dat | geen land mag achterblijven': the
   phrase is a clause, and without its first word it would say the opposite. */
static bool denies_clause(const Letter *letter, TokenSpan tokens) {
    uint32_t first = tokens.start;
    if (!token_is(letter, first, WORD_DENIAL)) return false;
    const Clause *c = &letter->clauses.items[letter->clause_of[first]];
    for (uint32_t t = first + 1; t < tokens.end; t++)
        if (t == c->finite || (c->kind == CLAUSE_INFINITIVE &&
                               letter->clause_of[t] == letter->clause_of[first] &&
                               (letter->verbs[t] & FORM_INFINITIVE)))
            return true;
    return false;
}

/* 'dit belang' keeps its 'dit': it is not importance as such. */
TokenSpan phrase_trim(const Letter *letter, TokenSpan tokens) {
    while (tokens.end > tokens.start) {
        uint32_t t = tokens.start;
        bool sign = letter->document->tokens[t].flags & TOKEN_PUNCTUATION;
        /* The sign of '€ 5 miljoen' is part of what is mentioned. */
        bool drop = (sign && outer_mention(letter, t) == NONE) ||
                    token_is(letter, t, WORD_COORDINATOR) ||
                    (token_is(letter, t, WORD_DETERMINER) &&
                     !token_is(letter, t, WORD_DEMONSTRATIVE) &&
                     outer_mention(letter, t) == NONE && tokens.end - tokens.start > 1 &&
                     !denies_clause(letter, tokens));
        if (!drop) break;
        tokens.start++;
    }
    while (
        tokens.end > tokens.start &&
        (is_mark(letter, tokens.end - 1, '.') || is_mark(letter, tokens.end - 1, '?') ||
         is_mark(letter, tokens.end - 1, ',') || is_mark(letter, tokens.end - 1, ';') ||
         is_mark(letter, tokens.end - 1, ':') || is_mark(letter, tokens.end - 1, '(') ||
         token_is(letter, tokens.end - 1, WORD_COORDINATOR)))
        tokens.end--;
    return tokens;
}

/* How a member of a list begins: members of one list begin alike. */
typedef enum { BEGIN_DETERMINER, BEGIN_MENTION, BEGIN_OTHER, BEGIN_NOTHING } Beginning;

static Beginning beginning_of(const Letter *letter, uint32_t token, uint32_t end) {
    if (token >= end) return BEGIN_NOTHING;
    if (outer_mention(letter, token) != NONE) return BEGIN_MENTION;
    if (token_is(letter, token, WORD_DETERMINER)) return BEGIN_DETERMINER;
    if (!starts_phrase(letter, token)) return BEGIN_NOTHING;
    return BEGIN_OTHER;
}

static bool is_separator(const Letter *letter, uint32_t token) {
    return is_mark(letter, token, ',') || token_is(letter, token, WORD_COORDINATOR);
}

/* Inside a clause within the phrase: 'de plannen | die de Raad en de Commissie maken'. */
static bool is_elsewhere(const Letter *letter, uint32_t start, uint32_t token) {
    return letter->clause_of && letter->clause_of[token] != letter->clause_of[start];
}

/* 'een inspanning van overheid, scholen en bedrijven': what follows the comma is joined
   to what stands behind the preposition, unless it has a determiner or preposition of its
   own ('verbetering van A, versterking van B en …'). */
static bool hangs_on_preposition(const Letter *letter, TokenSpan tokens, uint32_t token,
                                 Beginning next) {
    bool before = false;
    for (uint32_t t = tokens.start; t < token; t++)
        if (outer_mention(letter, t) == NONE && token_is(letter, t, WORD_PREPOSITION))
            before = true;
    if (!before || next == BEGIN_DETERMINER) return false;
    for (uint32_t t = token + 1; t < tokens.end && !is_separator(letter, t); t++)
        if (token_is(letter, t, WORD_PREPOSITION)) return false;
    return true;
}

/* 'een ambitieuze, | maar haalbare doelstelling': what has no noun yet is no member. */
static bool only_adjectives(const Letter *letter, uint32_t start, uint32_t token) {
    uint32_t t = start;
    while (t < token && token_is(letter, t, WORD_DETERMINER)) t++;
    uint32_t first = t;
    while (t < token && outer_mention(letter, t) == NONE &&
           (is_mark(letter, t, ',') ||
            (token_is(letter, t, WORD_ADJECTIVE) && !token_is(letter, t, WORD_NOUN))))
        t++;
    return t == token && t > first;
}

/* 'de relatie tussen tarief en wachtlijst': does the coordinator go with the preposition
   before it? */
static bool is_paired(const Letter *letter, uint32_t start, uint32_t token) {
    for (uint32_t t = token; t-- > start;) {
        if (token_is(letter, t, WORD_COORDINATOR)) return false;
        if (outer_mention(letter, t) == NONE && token_is(letter, t, WORD_PREPOSITION))
            return token_is(letter, t, WORD_PAIRING);
    }
    return false;
}

/* 'brede inspraak | en heldere besluiten': adjective and noun, and nothing more. */
static bool is_described(const Letter *letter, uint32_t start, uint32_t end) {
    if (start + 1 >= end || !token_is(letter, start, WORD_ADJECTIVE) ||
        token_is(letter, start, WORD_NOUN))
        return false;
    for (uint32_t t = start; t < end; t++)
        if (outer_mention(letter, t) != NONE || is_function_word(letter, t) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
    return true;
}

/* 'migratie | en interne veiligheid', 'de migratie | en grensbewaking': a noun, and a
   phrase without function words, to the end; behind an article just a noun. */
static bool is_bare_pair(const Letter *letter, TokenSpan tokens, uint32_t token) {
    bool article =
        token_is(letter, tokens.start, WORD_DETERMINER) && token + 2 == tokens.end;
    if (token != tokens.start + 1 + article ||
        !token_is(letter, tokens.start + article, WORD_NOUN))
        return false;
    for (uint32_t t = token + 1; t < tokens.end; t++)
        if (outer_mention(letter, t) != NONE || is_function_word(letter, t) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
    return token + 1 < tokens.end;
}

/* 'de uitwerking in de EU | en de OESO': a name goes with the name before it, when the
   phrase itself begins with none. */
static bool joins_names(const Letter *letter, TokenSpan tokens, uint32_t token) {
    uint32_t first = tokens.start, next = token + 1;
    while (first < token && token_is(letter, first, WORD_DETERMINER)) first++;
    while (next + 1 < tokens.end && token_is(letter, next, WORD_DETERMINER)) next++;
    uint32_t name = outer_mention(letter, next);
    if (outer_mention(letter, first) != NONE || name == NONE ||
        is_adjectival(letter, name))
        return false;
    return letter->covered[token - 1] || outer_mention(letter, token - 1) != NONE;
}

uint32_t after_aside(const Letter *letter, uint32_t token, uint32_t limit) {
    if (token == 0 || token >= limit || !is_mark(letter, token, ',') ||
        !token_is(letter, token - 1, WORD_COORDINATOR))
        return token;
    uint32_t reach = token + ASIDE_REACH < limit ? token + ASIDE_REACH : limit;
    for (uint32_t t = token + 1; t < reach; t++) {
        if (is_mark(letter, t, ',')) return t + 1;
        if (token_is(letter, t, WORD_COORDINATOR) || (letter->verbs[t] & FORM_FINITE) ||
            outer_mention(letter, t) != NONE)
            break;
    }
    return token;
}

/* Where the member behind a separator starts: 'maar ook | de middelen', 'en, in mindere
   mate, | de middelen'. */
static uint32_t member_start(const Letter *letter, uint32_t separator, uint32_t end) {
    uint32_t t = separator + 1;
    if (!token_is(letter, separator, WORD_COORDINATOR)) return t;
    t = after_aside(letter, t, end);
    while (t + 1 < end && token_is(letter, t, WORD_ADVERB) &&
           !token_is(letter, t, WORD_NEGATION) && !starts_phrase(letter, t))
        t++;
    return t;
}

/* Does a new member begin after the separator at `token`? After a comma always, when the
   phrase has a coordinator as well; after a coordinator only when the new member begins
   as the first one does: 'de annexatie van de Krim en de inmenging', but not 'de
   maatregelen tegen fraude en ontwijking'. */
static bool separates(const Letter *letter, TokenSpan tokens, uint32_t token,
                      bool commas) {
    Beginning first = beginning_of(letter, tokens.start, tokens.end);
    Beginning next =
        beginning_of(letter, member_start(letter, token, tokens.end), tokens.end);
    if (next == BEGIN_NOTHING || is_elsewhere(letter, tokens.start, token) ||
        only_adjectives(letter, tokens.start, token))
        return false;
    if (after_aside(letter, token + 1, tokens.end) > token + 1) return true;
    if (is_paired(letter, tokens.start, token) || joins_names(letter, tokens, token))
        return false;
    if (commas) return !hangs_on_preposition(letter, tokens, token, next);
    if (first == next && first != BEGIN_OTHER) return true;
    if (is_described(letter, tokens.start, token) &&
        is_described(letter, token + 1, base_phrase(letter, token + 1, tokens.end).end))
        return true;
    if (is_bare_pair(letter, tokens, token)) return true;
    return first == BEGIN_MENTION && next == BEGIN_DETERMINER;
}

/* 'het doel, | alsmede de middelen': a comma that says nothing of an 'en' before it. */
static bool adds_one(const Letter *letter, uint32_t comma, uint32_t end) {
    return comma + 1 < end && is_mark(letter, comma, ',') &&
           token_is(letter, comma + 1, WORD_COORDINATOR);
}

/* A list with commas: 'A, B en C' has both a comma and a coordinator outside brackets. */
static bool has_commas(const Letter *letter, TokenSpan tokens) {
    bool comma = false, coordinator = false;
    int depth = 0;
    for (uint32_t t = tokens.start; t < tokens.end; t++) {
        depth += is_mark(letter, t, '(') - is_mark(letter, t, ')');
        if (depth == 0 && is_mark(letter, t, ',') && !adds_one(letter, t, tokens.end))
            comma = true;
        if (depth == 0 && comma && token_is(letter, t, WORD_COORDINATOR))
            coordinator = true;
    }
    return comma && coordinator;
}

/* Where the phrase after a preposition that comes again starts: 'zet zich in voor A en |
   ook voor | B'. 0: it does not come again. */
static uint32_t after_repeated(const Letter *letter, TokenSpan tokens, uint32_t token) {
    uint32_t t = token + 1;
    while (t < tokens.end && token_is(letter, t, WORD_ADVERB) &&
           !token_is(letter, t, WORD_PREPOSITION))
        t++;
    if (tokens.start == 0 || t + 1 >= tokens.end) return 0;
    Slice lead =
        token_text(letter->document, (TokenSpan){ tokens.start - 1, tokens.start });
    Slice next = token_text(letter->document, (TokenSpan){ t, t + 1 });
    return token_is(letter, t, WORD_PREPOSITION) && slice_equal(lead, next) ? t + 1 : 0;
}

/* 'zowel het doel | als | de uitwerking', 'zowel aan A | als | aan B': the other half of
   the word before the phrase or its preposition. */
static bool is_other_half(const Letter *letter, TokenSpan tokens, uint32_t token) {
    if (!token_is(letter, token, WORD_COMPARISON)) return false;
    for (uint32_t t = tokens.start < 2 ? 0 : tokens.start - 2; t <= tokens.start; t++)
        if (token_is(letter, t, WORD_PAIRING) && !token_is(letter, t, WORD_PREPOSITION))
            return true;
    return false;
}

/* 'de aanbevelingen 1 | , 3 | en 5': numbers of one phrase, no parts by themselves. */
static bool joins_numbers(const Letter *letter, TokenSpan tokens, uint32_t separator) {
    const Token *all = letter->document->tokens;
    uint32_t number = separator + 1;
    return number < tokens.end && separator > tokens.start &&
           (all[separator - 1].flags & all[number].flags & TOKEN_NUMBER) &&
           (number + 1 >= tokens.end || is_separator(letter, number + 1));
}

size_t phrase_members(const Letter *letter, TokenSpan tokens, TokenSpan *members,
                      size_t room) {
    bool commas = has_commas(letter, tokens);
    uint32_t start = tokens.start;
    size_t count = 0;
    int depth = 0;
    for (uint32_t t = tokens.start; t < tokens.end && count + 1 < room; t++) {
        uint32_t mention = outer_mention(letter, t);
        if (mention != NONE && letter->mentions.items[mention].tokens.end <= tokens.end &&
            letter->mentions.items[mention].tokens.end > t + 1) {
            t = letter->mentions.items[mention].tokens.end - 1;
            continue;
        }
        depth += is_mark(letter, t, '(') - is_mark(letter, t, ')');
        if (joins_numbers(letter, tokens, t)) continue;
        bool half = is_other_half(letter, tokens, t);
        if (depth != 0 || t <= start || (!half && !is_separator(letter, t))) continue;
        uint32_t repeated = after_repeated(letter, tokens, t);
        bool added = adds_one(letter, t - 1, tokens.end);
        if (!repeated && !half && !separates(letter, tokens, t, commas || added))
            continue;
        members[count++] = phrase_trim(letter, (TokenSpan){ start, t });
        start = repeated ? repeated : member_start(letter, t, tokens.end);
    }
    members[count++] = phrase_trim(letter, (TokenSpan){ start, tokens.end });
    return count;
}
