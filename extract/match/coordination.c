/* Coordination: the members of a phrase that commas and coordinators join.

   Examples. 'A, B en C' has three members. 'de annexatie van de Krim | en de inmenging'
   has two, since both begin alike; 'de maatregelen tegen fraude en ontwijking' is one. */
#include "letter.h"

#include <string.h>

/* How far from its first comma the second one of an aside may stand. */
#define ASIDE_REACH 8
/* How far before a phrase 'zowel' may stand. */
#define HALF_REACH 5

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
   own ('verbetering van A, versterking van B en …'), counts what the other does not
   ('begeleiding van starters, | meer stageplaatsen en …'), or a coordinator has closed
   the list ('afspraken tussen onderwijs en bedrijven, | behoud van …'). */
static bool hangs_on_preposition(const Letter *letter, TokenSpan tokens, uint32_t token,
                                 Beginning next) {
    bool before = false, closed = false, counts = false;
    for (uint32_t t = tokens.start; t < token; t++) {
        if (token_is(letter, t, WORD_COORDINATOR)) closed = before;
        counts = counts || (t > tokens.start && token_is(letter, t, WORD_QUANTIFIER) &&
                            token_is(letter, t - 1, WORD_PREPOSITION));
        if (outer_mention(letter, t) != NONE || !token_is(letter, t, WORD_PREPOSITION))
            continue;
        before = true;
        closed = false;
    }
    if (closed && is_mark(letter, token, ',')) return false;
    if (!before || next == BEGIN_DETERMINER ||
        (!counts && token_is(letter, token + 1, WORD_QUANTIFIER)))
        return false;
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

/* Where the adjectives at `token` end: 'vrije en eerlijke | handel'. `token`: there are
   none. What is a noun as well counts where a noun follows: 'goed | onderwijs'. */
static uint32_t adjectives_end(const Letter *letter, uint32_t token, uint32_t end) {
    uint32_t t = token, last = token;
    while (t + 1 < end && outer_mention(letter, t) == NONE &&
           (token_is(letter, t, WORD_QUANTIFIER) ||
            (token_is(letter, t, WORD_ADJECTIVE) &&
             (!token_is(letter, t, WORD_NOUN) || token_is(letter, t + 1, WORD_NOUN))))) {
        last = t + 1;
        t = last + token_is(letter, last, WORD_COORDINATOR);
    }
    return last;
}

/* 'brede inspraak | en heldere besluiten': adjectives and noun, and nothing more. */
static bool is_described(const Letter *letter, uint32_t start, uint32_t end) {
    uint32_t noun = adjectives_end(letter, start, end);
    if (noun == start || noun >= end) return false;
    for (uint32_t t = noun; t < end; t++)
        if (outer_mention(letter, t) != NONE || is_function_word(letter, t) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
    return true;
}

/* 'brede inspraak | en heldere besluiten', and behind an article, if no complement may be
   that of both, 'de interne markt | en betere opleidingen'. */
static bool joins_described(const Letter *letter, TokenSpan tokens, uint32_t token) {
    uint32_t article = token_is(letter, tokens.start, WORD_DETERMINER);
    uint32_t end = base_phrase(letter, token + 1, tokens.end).end;
    return is_described(letter, tokens.start + article, token) &&
           is_described(letter, token + 1, end) && (!article || end == tokens.end);
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

/* Is the token a word of its own, neither name nor function word nor adjective, that the
   lexicon need not know? 'klimaatadaptatie'. */
static bool is_bare_word(const Letter *letter, uint32_t token) {
    return outer_mention(letter, token) == NONE && !letter->covered[token] &&
           !is_function_word(letter, token) && !token_is(letter, token, WORD_ADJECTIVE) &&
           !token_is(letter, token, WORD_VERB) &&
           !(letter->document->tokens[token].flags &
             (TOKEN_PUNCTUATION | TOKEN_NUMBER | TOKEN_CAPITAL));
}

/* 'klimaatadaptatie | en biodiversiteit': two words; 'de steun aan Oekraïne | en
   migratie': a word that is no plural cannot go with the name before it. */
static bool joins_words(const Letter *letter, TokenSpan tokens, uint32_t token) {
    if (token + 2 != tokens.end || !is_bare_word(letter, token + 1)) return false;
    if (token == tokens.start + 1) return is_bare_word(letter, tokens.start);
    bool named = letter->covered[token - 1] || outer_mention(letter, token - 1) != NONE;
    return named && (letter->document->tokens[token - 1].flags & TOKEN_CAPITAL) &&
           !is_plural_noun(letter, token + 1) && token > tokens.start + 2 &&
           outer_mention(letter, tokens.start) == NONE;
}

/* 'droogte | en de opvang van dieren': one word has no part that the second could join.
 */
static bool follows_one_word(const Letter *letter, TokenSpan tokens, uint32_t token) {
    return token == tokens.start + 1 && token_is(letter, token, WORD_COORDINATOR) &&
           !is_function_word(letter, tokens.start) &&
           !token_is(letter, tokens.start, WORD_ADJECTIVE) &&
           !token_is(letter, tokens.start, WORD_VERB);
}

/* 'verhoging van de norm | en het verlagen van de boete': what is done, twice. */
static bool joins_deeds(const Letter *letter, TokenSpan tokens, uint32_t token) {
    uint32_t verb = token + 2;
    return verb + 1 < tokens.end && token_is(letter, tokens.start + 1, WORD_GENITIVE) &&
           token_is(letter, verb + 1, WORD_GENITIVE) && !letter->verbs[verb] &&
           (token_forms(letter, verb, WORD_VERB) & FORM_INFINITIVE);
}

/* 'samenwerking in de regio | en een open houding': an article that no phrase before it
   has; but not 'steun voor een onderzoek en een proef'. */
static bool is_first_indefinite(const Letter *letter, uint32_t start, uint32_t token) {
    for (uint32_t t = start; t < token; t++)
        if (token_is(letter, t, WORD_INDEFINITE)) return false;
    return token_is(letter, token, WORD_INDEFINITE);
}

/* Is the head of the phrase at `token` a deed that has a complement? 'gerichte verlaging
   van', 'werken aan'. */
static bool is_done_to(const Letter *letter, uint32_t token, uint32_t end) {
    while (token < end && token_is(letter, token, WORD_DETERMINER)) token++;
    uint32_t noun = adjectives_end(letter, token, end);
    if (noun + 2 >= end || !token_is(letter, noun + 1, WORD_PREPOSITION)) return false;
    return token_is(letter, noun, WORD_NOMINALISATION) ||
           (!letter->verbs[noun] &&
            (token_forms(letter, noun, WORD_VERB) & FORM_INFINITIVE));
}

/* 'het verkennen van de problemen en de oplossingen': both are what is done to, unless
   the second is a deed itself, 'en het sluiten van', 'en de invoering van'. */
static bool joins_patients(const Letter *letter, TokenSpan tokens, uint32_t token) {
    TokenSpan done = base_phrase(letter, tokens.start, token);
    uint32_t next = token + 1;
    if (!is_nominalised(letter, done) || done.end >= token ||
        !token_is(letter, done.end, WORD_GENITIVE) ||
        token_is(letter, next, WORD_INDEFINITE))
        return false;
    return !is_nominalised(letter, base_phrase(letter, next, tokens.end)) &&
           !is_done_to(letter, next, tokens.end);
}

/* 'verlaging van de lasten | en behoud van banen': each is done to something; but not
   'verbetering van de opvang en begeleiding van vluchtelingen', where both are improved.
 */
static bool joins_complete_deeds(const Letter *letter, TokenSpan tokens, uint32_t start,
                                 uint32_t token) {
    return is_done_to(letter, start, token) &&
           is_done_to(letter, token + 1, tokens.end) &&
           !token_is(letter, token - 1, WORD_NOMINALISATION);
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
    if (token == 0 || token >= limit || !token_is(letter, token - 1, WORD_COORDINATOR))
        return token;
    /* 'Spanje en | in mindere mate | Italië'. */
    uint32_t several = several_end(letter, token, WORD_ADVERB);
    if (several > token && several < limit) return several;
    if (!is_mark(letter, token, ',')) return token;
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
   maatregelen tegen fraude en ontwijking'. The member before it starts at `start`. */
static bool separates(const Letter *letter, TokenSpan tokens, uint32_t start,
                      uint32_t token, bool commas) {
    Beginning first = beginning_of(letter, tokens.start, tokens.end);
    Beginning next =
        beginning_of(letter, member_start(letter, token, tokens.end), tokens.end);
    if (next == BEGIN_NOTHING || is_elsewhere(letter, tokens.start, token) ||
        only_adjectives(letter, start, token))
        return false;
    if (after_aside(letter, token + 1, tokens.end) > token + 1) return true;
    if (is_paired(letter, tokens.start, token) || joins_names(letter, tokens, token))
        return false;
    if (commas) return !hangs_on_preposition(letter, tokens, token, next);
    if (joins_patients(letter, tokens, token)) return false;
    if (first == next && first != BEGIN_OTHER) return true;
    if (joins_described(letter, tokens, token)) return true;
    if (is_bare_pair(letter, tokens, token) || joins_words(letter, tokens, token) ||
        joins_complete_deeds(letter, tokens, start, token) ||
        (first == BEGIN_OTHER && is_first_indefinite(letter, start, token + 1)))
        return true;
    if (next == BEGIN_DETERMINER &&
        (follows_one_word(letter, tokens, token) ||
         is_described(letter, tokens.start, token) || joins_deeds(letter, tokens, token)))
        return true;
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

bool is_again(const Letter *letter, uint32_t start, uint32_t token) {
    return token_is(letter, token, WORD_PREPOSITION) &&
           same_word(letter, start - 1, token);
}

/* Where the phrase after a preposition that comes again starts: 'zet zich in voor A en |
   ook voor | B'. 0: it does not come again. */
static uint32_t after_repeated(const Letter *letter, TokenSpan tokens, uint32_t token) {
    uint32_t t = token + 1;
    while (t < tokens.end && token_is(letter, t, WORD_ADVERB) &&
           !token_is(letter, t, WORD_PREPOSITION))
        t++;
    if (tokens.start == 0 || t + 1 >= tokens.end) return 0;
    return is_again(letter, tokens.start, t) ? t + 1 : 0;
}

/* 'zowel het doel | als | de uitwerking', 'zowel aan A | als | aan B': the other half of
   the word before the phrase or its preposition. */
static bool is_other_half(const Letter *letter, TokenSpan tokens, uint32_t token) {
    if (!token_is(letter, token, WORD_COMPARISON)) return false;
    /* 'zet zowel in op het aanbod | als | op de vraag' */
    for (uint32_t t = tokens.start + 1; t-- > 0 && t + HALF_REACH > tokens.start;) {
        if (token_is(letter, t, WORD_PAIRING) && !token_is(letter, t, WORD_PREPOSITION))
            return true;
        if (t + 2 < tokens.start && !token_is(letter, t, WORD_PREPOSITION) &&
            !token_is(letter, t, WORD_DETERMINER))
            return false;
    }
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

/* 'i', 'b', '2' between brackets or before one: what counts the items of a list. */
static bool counts_items(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    uint32_t length = t->span.end - t->span.start;
    const char *text = letter->document->text.text + t->span.start;
    if (t->flags & TOKEN_NUMBER) return length <= 2;
    return (length == 1 && *text >= 'a' && *text <= 'h') ||
           (length <= 4 && strspn(text, "ivx") >= length);
}

uint32_t after_item_mark(const Letter *letter, uint32_t token, uint32_t end) {
    uint32_t t = token + is_mark(letter, token, '(');
    bool marked = t + 2 < end && is_mark(letter, t + 1, ')') && counts_items(letter, t);
    return marked ? t + 2 : token;
}

/* 'voor (i) een gelijk speelveld, (ii) minder lasten en (iii) meer tijd': items with a
   mark each, whatever joins the words of one of them. 0: fewer than two. */
static size_t marked_items(const Letter *letter, TokenSpan tokens, TokenSpan *members,
                           size_t room) {
    uint32_t start = after_item_mark(letter, tokens.start, tokens.end);
    size_t count = 0;
    bool led =
        start > 1 && is_mark(letter, start - 1, ')') && counts_items(letter, start - 2);
    if (!led) return 0;
    for (uint32_t t = start; t < tokens.end && count + 1 < room; t++) {
        uint32_t next = after_item_mark(letter, t, tokens.end);
        if (next == t) continue;
        uint32_t last = t;
        while (last > start && is_separator(letter, last - 1)) last--;
        members[count++] = phrase_trim(letter, (TokenSpan){ start, last });
        start = next;
        t = next - 1;
    }
    if (count == 0) return 0;
    members[count++] = phrase_trim(letter, (TokenSpan){ start, tokens.end });
    return count;
}

size_t phrase_members(const Letter *letter, TokenSpan tokens, TokenSpan *members,
                      size_t room) {
    size_t marked = marked_items(letter, tokens, members, room);
    if (marked) return marked;
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
        if (!repeated && !half && !separates(letter, tokens, start, t, commas || added))
            continue;
        members[count++] = phrase_trim(letter, (TokenSpan){ start, t });
        start = repeated ? repeated : member_start(letter, t, tokens.end);
    }
    members[count++] = phrase_trim(letter, (TokenSpan){ start, tokens.end });
    return count;
}

bool pairs_circumstances(const Letter *letter, uint32_t token, uint32_t finite) {
    if (token + 1 >= finite || !token_is(letter, token, WORD_PAIRING)) return false;
    if (token_is(letter, token + 1, WORD_PREPOSITION)) return true;
    uint32_t second = token + 3;
    return second < finite && token_is(letter, token + 1, WORD_ADJECTIVE) &&
           token_is(letter, token + 2, WORD_COMPARISON) &&
           (token_is(letter, second, WORD_PREPOSITION) ||
            (second + 1 == finite && token_is(letter, second, WORD_ADJECTIVE)));
}
