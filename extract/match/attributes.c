/* Attributes: words by their letters verbs that belong to the noun behind them, and nouns
   behind such words.

   Examples. 'de door de Raad | beoogde eigen middelen', 'het ten onrechte | betaalde
   bedrag', 'De op dit punt gemaakte | afspraken gelden nog'. */
#include "verbs.h"

/* How far behind its determiner an attribute may stand. */
#define ATTRIBUTE_REACH 10

/* 'De gemaakte | afspraken | gelden': of two such words the second is the verb. */
static bool may_be_verb(const Letter *letter, uint32_t token) {
    return (token_forms(letter, token, WORD_VERB) & FORM_FINITE) &&
           !token_is(letter, token, WORD_PREPOSITION);
}

bool ends_alike(const Letter *letter, uint32_t a, uint32_t b) {
    const Token *tokens = letter->document->tokens;
    const char *text = letter->document->text.text;
    return text[tokens[a].span.end - 1] == text[tokens[b].span.end - 1];
}

/* 'een langere overgangstermijn | wensen': two adjectives in front of a plural end alike,
   so a word that ends otherwise is a noun, and the next one a verb. */
static bool ends_otherwise(const Letter *letter, uint32_t word, uint32_t next) {
    uint32_t number = token_forms(letter, next, WORD_NOUN);
    return (number & FORM_PLURAL) && token_is(letter, word - 1, WORD_ADJECTIVE) &&
           !ends_alike(letter, word - 1, word);
}

/* An adjective as it stands before a noun, 'brede', not 'breed'; or a past form that was
   found to be no verb here. */
static bool is_inflected_quality(const Letter *letter, uint32_t token) {
    uint32_t forms = token_forms(letter, token, WORD_ADJECTIVE);
    if (token_is(letter, token, WORD_NOUN) || token_is(letter, token, WORD_DETERMINER))
        return false;
    return ((forms & FORM_PLURAL) && !(forms & FORM_SINGULAR)) ||
           ((token_forms(letter, token, WORD_VERB) & FORM_PAST) && !letter->verbs[token]);
}

/* 'betaalbare en goed | beveiligde opslag': where what the token may be joined by stands,
   before a word that says how. */
static uint32_t joint_before(const Letter *letter, uint32_t token, uint32_t from) {
    uint32_t joint = token - 1;
    bool how = (token_is(letter, joint, WORD_ADVERB) ||
                token_is(letter, joint, WORD_ADJECTIVE)) &&
               !ends_alike(letter, joint, token);
    return how && joint > from ? joint - 1 : joint;
}

bool joins_quality(const Letter *letter, uint32_t token, uint32_t from) {
    if (token < from + 2) return false;
    uint32_t joint = joint_before(letter, token, from);
    if (joint == from || !token_is(letter, joint, WORD_COORDINATOR) ||
        !is_inflected_quality(letter, joint - 1) || !ends_alike(letter, joint - 1, token))
        return false;
    uint32_t forms = token_forms(letter, token, WORD_VERB);
    return is_unknown_word(letter, token) ||
           ((forms & FORM_PAST) && !(forms & FORM_INFINITIVE) &&
            !token_is(letter, token, WORD_NOUN));
}

bool is_noun_attribute(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t mention = outer_mention(letter, token), before = token - 1;
    if (mention != NONE) return is_adjectival(letter, mention);
    if (joins_quality(letter, token, sentence.start)) return true;
    uint32_t flags = letter->document->tokens[token].flags;
    if (token_known(letter, token) || !(flags & TOKEN_WORD)) return false;
    /* 'Gemaakte | kosten worden vergoed' */
    if (token == sentence.start)
        return !(flags & TOKEN_ACRONYM) && has_verb_behind(letter, token + 1, sentence);
    if (flags & TOKEN_CAPITAL) return false;
    if (token_is(letter, before, WORD_ADJECTIVE) &&
        !ends_otherwise(letter, token, token + 1))
        return true;
    bool leads = token_is(letter, before, WORD_DETERMINER) ||
                 (token_is(letter, before, WORD_PREPOSITION) &&
                  !follows_r_pronoun(letter, before, sentence));
    return leads && (has_verb_before(letter, before, sentence) ||
                     has_verb_behind(letter, token + 1, sentence) ||
                     (may_be_verb(letter, token + 1) && may_be_verb(letter, token + 2)));
}

/* 'beoogde | eigen middelen', 'bereikte | akkoord': the noun that a past form may belong
   to; NONE. */
static uint32_t noun_behind(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t noun = token + 1;
    while (noun < sentence.end && token_is(letter, noun, WORD_ADJECTIVE) &&
           !token_is(letter, noun, WORD_NOUN))
        noun++;
    bool found = noun < sentence.end && !token_is(letter, noun, WORD_ADVERB) &&
                 (token_is(letter, noun, WORD_NOUN) || is_unknown_word(letter, noun));
    return found ? noun : NONE;
}

/* 'het | onterecht | betaalde', 'het | ten onrechte | betaalde': only words that say how
   stand between the two. */
static bool is_loosely_before(const Letter *letter, uint32_t determiner, uint32_t token) {
    for (uint32_t t = determiner + 1; t < token; t++)
        if (!letter->set_phrase[t] && !token_is(letter, t, WORD_ADVERB) &&
            !token_is(letter, t, WORD_ADJECTIVE) && !token_is(letter, t, WORD_NEGATION))
            return false;
    return token > determiner + 1;
}

/* The noun that is said to be there stands between 'er' and the preposition: 'kan er geen
   sprake zijn | van', 'er is geen noodzaak | voor'. */
bool tells_what_is(const Letter *letter, uint32_t preposition, TokenSpan sentence) {
    bool noun = false;
    for (uint32_t t = preposition; t-- > sentence.start;) {
        if (token_is(letter, t, WORD_R_PRONOUN))
            return noun && token_is(letter, t, WORD_EXPLETIVE);
        noun = noun || token_is(letter, t, WORD_NOUN);
    }
    return false;
}

/* 'als gevolg van | verminderde inzet', 'niet door Malta | bekrachtigde verdragen':
   behind a preposition, or an actor behind that of a passive. */
static bool is_governed_attribute(const Letter *letter, uint32_t token,
                                  TokenSpan sentence) {
    uint32_t before = token - 1;
    if (before == sentence.start || (follows_r_pronoun(letter, before, sentence) &&
                                     !tells_what_is(letter, before, sentence)))
        return false;
    bool agent =
        token_is(letter, before - 1, WORD_AGENT) &&
        (outer_mention(letter, before) != NONE || token_is(letter, before, WORD_NOUN));
    if (!agent && (!token_is(letter, before, WORD_PREPOSITION) ||
                   token_is(letter, before, WORD_ADVERB)))
        return false;
    return has_verb_before(letter, before, sentence) ||
           has_verb_behind(letter, token + 1, sentence) ||
           (!agent && !token_is(letter, before, WORD_PARTICLE));
}

/* 'de door de Raad | beoogde | en met Malta gemaakte [afspraken]': the noun behind
   another attribute that a coordinator joins to this one; NONE. */
static uint32_t noun_behind_joined(const Letter *letter, uint32_t token,
                                   TokenSpan sentence) {
    uint32_t first = token + 1, end = first + ATTRIBUTE_REACH;
    if (first >= sentence.end || !token_is(letter, first, WORD_COORDINATOR)) return NONE;
    for (uint32_t t = first + 1; t + 1 < sentence.end && t < end; t++) {
        if ((letter->document->tokens[t].flags & TOKEN_PUNCTUATION) ||
            token_is(letter, t, WORD_SUBORDINATOR))
            return NONE;
        bool attribute =
            token_forms(letter, t, WORD_VERB) & (FORM_PARTICIPLE | FORM_PAST);
        if (attribute && token_is(letter, t + 1, WORD_NOUN) &&
            outer_mention(letter, t) == NONE)
            return t + 1;
    }
    return NONE;
}

bool is_framed_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                         TokenSpan sentence) {
    if ((forms & FORM_INFINITIVE) || !(forms & FORM_PAST) || token == sentence.start)
        return false;
    uint32_t noun = noun_behind(letter, token, sentence), next = token + 1;
    if (noun == NONE) noun = noun_behind_joined(letter, token, sentence);
    bool named = noun == NONE && next < sentence.end &&
                 (outer_mention(letter, next) != NONE ||
                  (letter->document->tokens[next].flags & TOKEN_CAPITAL));
    if (noun == NONE && !named) return false;
    if (is_governed_attribute(letter, token, sentence) ||
        joins_quality(letter, token, sentence.start))
        return true;
    for (uint32_t t = token; t-- > sentence.start && t + ATTRIBUTE_REACH > token;) {
        if ((letter->verbs[t] & VERB_ROLE) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
        bool prepositional = token_is(letter, t + 1, WORD_PREPOSITION);
        if (token_is(letter, t, WORD_DETERMINER) && !token_is(letter, t, WORD_PRONOUN) &&
            !letter->set_phrase[t] &&
            (prepositional || (!named && is_loosely_before(letter, t, token))))
            return has_verb_before(letter, t, sentence) ||
                   has_verb_behind(letter, named ? next : noun, sentence);
    }
    return false;
}

bool ends_frame(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1;
    if (next >= sentence.end || !is_unknown_word(letter, token - 1)) return false;
    bool rival = may_be_verb(letter, next);
    for (uint32_t t = token - 1; t-- > sentence.start && t + ATTRIBUTE_REACH > token;) {
        if ((letter->verbs[t] & VERB_ROLE) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
        if (token_is(letter, t, WORD_DETERMINER) && !token_is(letter, t, WORD_PRONOUN) &&
            !letter->set_phrase[t] &&
            (token_is(letter, t + 1, WORD_PREPOSITION) ||
             token_is(letter, t + 1, WORD_ADVERB)))
            return rival || has_verb_before(letter, t, sentence) ||
                   has_verb_behind(letter, token, sentence);
    }
    return false;
}

bool is_past_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                       TokenSpan sentence) {
    if ((forms & FORM_INFINITIVE) || !(forms & FORM_PAST) || token == sentence.start ||
        noun_behind(letter, token, sentence) == NONE)
        return false;
    if (token_is(letter, token - 1, WORD_DETERMINER) &&
        has_verb_behind(letter, token + 1, sentence))
        return true;
    return token >= sentence.start + 2 &&
           (token_is(letter, token - 2, WORD_PREPOSITION) ||
            has_verb_before(letter, token - 1, sentence));
}

bool is_joined_object(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token >= sentence.start + 3 && token + 2 < sentence.end &&
           token_is(letter, token, WORD_NOUN) &&
           token_is(letter, token + 1, WORD_INFINITIVE_MARKER) &&
           (token_forms(letter, token + 2, WORD_VERB) & FORM_INFINITIVE) &&
           token_is(letter, token - 1, WORD_COORDINATOR) &&
           token_is(letter, token - 3, WORD_INFINITIVE_MARKER) &&
           (letter->verbs[token - 2] & FORM_INFINITIVE);
}

bool is_nominalised(const Letter *letter, TokenSpan phrase) {
    uint32_t last = phrase.end - 1;
    return phrase.end > phrase.start + 1 && token_is(letter, phrase.start, WORD_SINGLE) &&
           !letter->verbs[last] &&
           (token_forms(letter, last, WORD_VERB) & FORM_INFINITIVE);
}

bool is_way_of(const Letter *letter, uint32_t token, uint32_t forms, TokenSpan sentence) {
    return (forms & FORM_INFINITIVE) && token > sentence.start + 1 &&
           token_is(letter, token - 1, WORD_GENITIVE) &&
           token_is(letter, token - 2, WORD_NOUN) && !letter->verbs[token - 2] &&
           !follows_r_pronoun(letter, token - 1, sentence);
}

bool is_led_phrase(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t t = token_is(letter, token, WORD_PREPOSITION) ? token : token - 1;
    return t > sentence.start + 1 && token_is(letter, t - 1, WORD_DETERMINER) &&
           token_is(letter, t - 2, WORD_PREPOSITION) &&
           !token_is(letter, t - 2, WORD_ADVERB);
}
