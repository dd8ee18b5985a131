/* Nouns by what stands around them: forms of verbs that are none here.

   Examples. 'de | inzet', 'het | versterken van', 'om | afspraken te maken', 'over gratis
   | parkeren'. But 'dat zij | inzetten op …', 'die | steunen', where a verb must stand.
 */
#include "verbs.h"

#include <string.h>

bool is_unknown_word(const Letter *letter, uint32_t token) {
    uint32_t flags = letter->document->tokens[token].flags;
    return (flags & TOKEN_WORD) && !(flags & TOKEN_CAPITAL) &&
           !token_known(letter, token) && !letter->covered[token];
}

/* Does an auxiliary before the token in its clause still wait for another verb? */
static bool is_verb_due(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token; t-- > sentence.start;) {
        if (letter->verbs[t] & VERB_ROLE)
            return (letter->verbs[t] & VERB_AUXILIARY) &&
                   (letter->verbs[t] & FORM_FINITE);
        if (is_mark(letter, t, ',') || token_is(letter, t, WORD_COORDINATOR))
            return false;
    }
    return false;
}

bool is_object_pronoun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token > sentence.start && token_is(letter, token, WORD_PRONOUN) &&
           !token_is(letter, token, WORD_DEMONSTRATIVE) &&
           !token_is(letter, token, WORD_EXPLETIVE) &&
           ((letter->verbs[token - 1] & VERB_ROLE) ||
            token_is(letter, token - 1, WORD_NOMINATIVE) ||
            is_verb_due(letter, token, sentence));
}

/* 'Daarom is | investeren in kennis nodig': behind a form of the passive that no other
   verb goes with an infinitive is a noun; but not 'is | gaan praten', 'zijn | geweest',
   'Wat nodig is | moeten wij doen'. */
static bool is_told_of(const Letter *letter, uint32_t token, uint32_t forms,
                       uint32_t flags, TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    if (before > sentence.start && (token_is(letter, before, WORD_ADVERB) ||
                                    token_is(letter, before, WORD_ADJECTIVE)))
        before--;
    uint32_t lead = letter->verbs[before];
    if (!(forms & FORM_INFINITIVE) || (forms & FORM_PARTICIPLE) ||
        !(lead & VERB_PASSIVE) || !(lead & FORM_SINGULAR) || (flags & LEXEME_AUXILIARY) ||
        next >= sentence.end)
        return false;
    for (uint32_t t = before; t-- > sentence.start;)
        if (token_is(letter, t, WORD_RELATIVE) || token_is(letter, t, WORD_SUBORDINATOR))
            return false;
    return (token_is(letter, next, WORD_PREPOSITION) ||
            token_is(letter, next, WORD_ADJECTIVE) ||
            token_is(letter, next, WORD_ADVERB)) &&
           !token_is(letter, next, WORD_INFINITIVE_MARKER) &&
           !token_is(letter, next, WORD_PURPOSE) &&
           !(token_forms(letter, next, WORD_VERB) & (FORM_INFINITIVE | FORM_PARTICIPLE));
}

/* 'en zal het | inzetten op uitstel': behind an auxiliary that gets no other verb 'het'
   is the subject; but not 'zal het inzetten op drones verbieden', 'heeft het inzetten
   van'. */
static bool follows_subject(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token < sentence.start + 2 || !token_is(letter, token - 1, WORD_EXPLETIVE))
        return false;
    uint32_t lead = letter->verbs[token - 2];
    if (!(lead & VERB_AUXILIARY) || !(lead & FORM_FINITE) || (lead & VERB_COPULA))
        return false;
    for (uint32_t t = token + 1; t < sentence.end && !is_mark(letter, t, ','); t++) {
        uint32_t forms = token_forms(letter, t, WORD_VERB);
        if (t == token + 1 && token_is(letter, t, WORD_GENITIVE)) return false;
        if (token_is(letter, t, WORD_SUBORDINATOR)) break;
        if ((forms & FORM_INFINITIVE) && !token_is(letter, t - 1, WORD_INFINITIVE_MARKER))
            return false;
    }
    return true;
}

/* 'Versnellen van de transitie is …', 'Illegaal dumpen van afval wordt …': an infinitive
   that begins its sentence as a noun. */
static bool heads_phrase(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token; t-- > sentence.start;)
        if (!token_is(letter, t, WORD_ADJECTIVE) || token_is(letter, t, WORD_ADVERB) ||
            token_is(letter, t, WORD_NOUN))
            return false;
    return token + 1 < sentence.end && token_is(letter, token + 1, WORD_GENITIVE) &&
           !letter->set_phrase[token + 1] &&
           (token_forms(letter, token, WORD_VERB) & FORM_INFINITIVE);
}

/* 'wat zij willen bereiken', 'hoe zij deze wil bereiken': before the verb that goes with
   it an auxiliary is no noun. */
static bool leads_verbs(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token + 1 < sentence.end &&
           (token_forms(letter, token + 1, WORD_VERB) & FORM_INFINITIVE) &&
           (token_is(letter, token - 1, WORD_DEMONSTRATIVE) ||
            !token_is(letter, token - 1, WORD_DETERMINER));
}

/* 'inspanningen | die bijdragen aan', 'Bewoners | die wensen mee te denken', 'De regels |
   die gelden zijn duidelijk': behind a
   relative, which a noun before it tells from a determiner. */
static bool follows_relative(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token < sentence.start + 2 || token + 1 >= sentence.end) return false;
    uint32_t relative = token - 1, noun = token - 2;
    bool behind = token_is(letter, noun, WORD_NOUN) || letter->covered[noun] ||
                  outer_mention(letter, noun) != NONE || is_mark(letter, noun, ',');
    bool marked = token_is(letter, token + 1, WORD_INFINITIVE_MARKER) ||
                  (token_is(letter, token + 1, WORD_PARTICLE) &&
                   token_is(letter, token + 2, WORD_INFINITIVE_MARKER));
    return behind && token_is(letter, relative, WORD_RELATIVE) && !letter->verbs[noun] &&
           (marked || token_is(letter, token + 1, WORD_PREPOSITION) ||
            (is_copula(letter, token + 1) && token_is(letter, noun, WORD_NOUN)));
}

bool follows_r_pronoun(const Letter *letter, uint32_t preposition, TokenSpan sentence) {
    for (uint32_t t = preposition; t-- > sentence.start;) {
        if (token_is(letter, t, WORD_R_PRONOUN)) return true;
        if (is_mark(letter, t, ',') ||
            ((letter->verbs[t] & VERB_ROLE) && !(letter->verbs[t] & VERB_AUXILIARY)))
            return false;
    }
    return false;
}

/* 'geen aanleiding voor | ingrijpen', 'het recht op | demonstreren', 'de motie over
   gratis | parkeren', 'vraagt om snel | ingrijpen van de Raad', 'en om beter |
   samenwerken met', 'Het toezicht op veilig | werken met asbest schiet tekort': an
   infinitive behind a preposition, and perhaps how it is done, at the end of what is said
   or of its name. Not where a verb waits for it ('wil daar op reageren') or 'daar' has
   lost its preposition.
 */
static bool is_governed(const Letter *letter, uint32_t token, uint32_t forms,
                        TokenSpan sentence) {
    uint32_t next = token + 1, before = token - 1;
    if (is_way_of(letter, token, forms, sentence)) return true;
    if (before > sentence.start && !token_is(letter, before, WORD_PREPOSITION) &&
        (token_is(letter, before, WORD_ADJECTIVE) ||
         token_is(letter, before, WORD_ADVERB) ||
         (token_forms(letter, before, WORD_VERB) & FORM_PARTICIPLE)))
        before--;
    if (!(forms & FORM_INFINITIVE) || !token_is(letter, before, WORD_PREPOSITION) ||
        (token_is(letter, before, WORD_ADVERB) &&
         !token_is(letter, before, WORD_PURPOSE)) ||
        token_is(letter, before, WORD_INFINITIVE_MARKER) ||
        !((letter->document->tokens[next].flags & TOKEN_PUNCTUATION) ||
          (before + 1 < token && token_is(letter, next, WORD_PREPOSITION) &&
           !token_is(letter, next, WORD_PURPOSE))))
        return false;
    if (follows_r_pronoun(letter, before, sentence)) return false;
    if (is_mark(letter, before - 1, ',') && is_mark(letter, next, ',')) return true;
    for (uint32_t t = before; t-- > sentence.start;) {
        if (is_mark(letter, t, ',')) return false;
        if (letter->verbs[t] & VERB_ROLE) return !(letter->verbs[t] & VERB_AUXILIARY);
    }
    return before + 1 < token && has_verb_behind(letter, token, sentence);
}

/* 'kan mij goed | voorstellen': an adjective without ending stands before no plural. */
static bool stands_apart(const Letter *letter, uint32_t adjective, uint32_t token,
                         uint32_t forms) {
    uint32_t quality = token_forms(letter, adjective, WORD_ADJECTIVE);
    return !letter->verbs[adjective] && (forms & FORM_INFINITIVE) &&
           (quality & FORM_SINGULAR) && !(quality & FORM_PLURAL) &&
           is_plural_noun(letter, token);
}

/* 'In dit licht | staat Nederland', where 'licht' may be an adjective and 'staat' a noun:
   the clause has no verb yet, and its subject follows. */
static bool precedes_subject(const Letter *letter, uint32_t token, uint32_t forms,
                             TokenSpan sentence) {
    uint32_t next = token + 1;
    return (forms & FORM_FINITE) && !(forms & FORM_INFINITIVE) &&
           token > sentence.start + 1 && next < sentence.end &&
           token_is(letter, token - 1, WORD_NOUN) &&
           token_is(letter, token - 2, WORD_DETERMINER) &&
           (outer_mention(letter, next) != NONE ||
            token_is(letter, next, WORD_DETERMINER) ||
            token_is(letter, next, WORD_NOMINATIVE)) &&
           !has_verb_before(letter, token, sentence);
}

/* 'een reistijd van | acht uur', 'voor het | open houden': what agrees with a subject
   does not begin what a preposition governs, nor a form of somebody else in 'wijst op |
   acht oude lijnen', behind the verb of the clause. */
static bool begins_governed(const Letter *letter, uint32_t token, uint32_t forms,
                            TokenSpan sentence) {
    uint32_t before = token - 1;
    bool late = !(forms & FORM_FIRST) && (forms & FORM_FINITE) &&
                token_is(letter, before, WORD_PREPOSITION) &&
                has_verb_before(letter, before, sentence) &&
                !follows_r_pronoun(letter, before, sentence);
    /* 'Met | acht projecten koopt de overheid …' */
    bool first = before == sentence.start && (forms & FORM_FINITE) &&
                 token_is(letter, before, WORD_PREPOSITION) &&
                 has_verb_behind(letter, token + 1, sentence);
    if ((forms & FORM_INFINITIVE) || !(late || first || (forms & FORM_FIRST)) ||
        token + 1 >= sentence.end)
        return false;
    /* 'de toekomst van het | strand.' */
    bool article = token_is(letter, before, WORD_DETERMINER) &&
                   !token_is(letter, before, WORD_ADVERB) && before > sentence.start;
    if (!article && !(letter->document->tokens[token + 1].flags & TOKEN_WORD))
        return false;
    if (late || first) return true;
    if (article) before--;
    return token_is(letter, before, WORD_PREPOSITION) &&
           !token_is(letter, before, WORD_ADVERB) &&
           !token_is(letter, before, WORD_SUBORDINATOR) &&
           !token_is(letter, before, WORD_PARTICLE);
}

/* '3 | deel', but not 'De 30-dagenregel | wil ik schrappen', nor 'op 3 mei 2030 | namen
   de leden deel': a number, and no compound that begins with one, nor a day. */
static bool is_count(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    const char *text = letter->document->text.text;
    uint32_t length = t->span.end - t->span.start;
    return (t->flags & TOKEN_NUMBER) && !is_date(letter, token) &&
           !letter->covered[token] &&
           (text[t->span.end - 1] <= '9' || !memchr(text + t->span.start, '-', length));
}

/* '… en dat | steun ik', 'Die | delen wij', 'Het | staat mij vrij', 'en | streven we': no
   noun stands between its determiner, or what joins it, and a pronoun. */
static bool precedes_pronoun(const Letter *letter, uint32_t token, uint32_t forms,
                             TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    if (next >= sentence.end || !(forms & FORM_FINITE) ||
        !(token_is(letter, before, WORD_DEMONSTRATIVE) ||
          token_is(letter, before, WORD_EXPLETIVE) ||
          (token_is(letter, before, WORD_COORDINATOR) &&
           token_is(letter, next, WORD_NOMINATIVE))))
        return false;
    if (token_is(letter, next, WORD_FIRST_PERSON)) return true;
    return !(forms & FORM_FIRST) &&
           (token_is(letter, next, WORD_NOMINATIVE) ||
            (token_is(letter, next, WORD_OBLIQUE) && !(forms & FORM_INFINITIVE)));
}

/* 'een land als het onze | is …', 'landen als de onze | zijn': what can be nothing but a
   finite auxiliary, or stands behind a determiner that another goes before. */
static bool is_plain_auxiliary(const Letter *letter, uint32_t token, uint32_t forms,
                               uint32_t flags, TokenSpan sentence) {
    uint32_t before = token - 1;
    bool owned = before > sentence.start && token_is(letter, before, WORD_DETERMINER) &&
                 !token_is(letter, before, WORD_ADVERB) &&
                 token_is(letter, before - 1, WORD_DETERMINER) &&
                 !token_is(letter, before - 1, WORD_PRONOUN);
    return (flags & LEXEME_AUXILIARY) && (forms & FORM_FINITE) &&
           (owned || !(forms & (FORM_INFINITIVE | FORM_PARTICIPLE))) &&
           !token_is(letter, token, WORD_NOUN);
}

/* 'die | slecht is,', 'dat het | open blijft.': a quality before the copula at the end.
 */
static bool is_quality_of(const Letter *letter, uint32_t token, uint32_t forms,
                          TokenSpan sentence) {
    uint32_t next = token + 1;
    return token_is(letter, token, WORD_ADJECTIVE) && next + 1 < sentence.end &&
           !(forms & (FORM_INFINITIVE | FORM_PARTICIPLE)) && is_copula(letter, next) &&
           (letter->document->tokens[next + 1].flags & TOKEN_PUNCTUATION);
}

/* 'een zeer | beperkt mandaat', 'een zo | kort mogelijk traject': a quality behind a
   determiner and the adverb that says how much, before the noun. */
static bool is_graded(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t how = token - 1, next = token + 1;
    if (how == sentence.start || next >= sentence.end || letter->verbs[how] ||
        !(token_is(letter, token, WORD_ADJECTIVE) ||
          (token_forms(letter, token, WORD_VERB) & FORM_PARTICIPLE)) ||
        !(token_is(letter, how, WORD_ADVERB) || token_is(letter, how, WORD_ADJECTIVE)) ||
        token_is(letter, how, WORD_NOUN))
        return false;
    uint32_t owner = how - 1;
    return token_is(letter, owner, WORD_DETERMINER) &&
           !token_is(letter, owner, WORD_EXPLETIVE) &&
           !token_is(letter, owner, WORD_DEMONSTRATIVE) &&
           !token_is(letter, owner, WORD_ADVERB) && !letter->verbs[owner] &&
           !(letter->document->tokens[next].flags & TOKEN_PUNCTUATION) &&
           !is_function_word(letter, next) &&
           (token_is(letter, next, WORD_NOUN) || !token_forms(letter, next, WORD_VERB)) &&
           !token_is(letter, next, WORD_DETERMINER);
}

/* Verbs that what stands before them tells: 'te | steunen', 'regels die | voortvloeien'.
 */
static bool is_verb_here(const Letter *letter, uint32_t token, uint32_t forms,
                         uint32_t flags, TokenSpan sentence) {
    if ((forms & FORM_INFINITIVE) &&
        (token_is(letter, token - 1, WORD_INFINITIVE_MARKER) ||
         follows_subject(letter, token, sentence)))
        return true;
    return ((flags & LEXEME_AUXILIARY) && leads_verbs(letter, token, sentence)) ||
           ((forms & FORM_FINITE) && follows_relative(letter, token, sentence)) ||
           precedes_pronoun(letter, token, forms, sentence) ||
           is_plain_auxiliary(letter, token, forms, flags, sentence);
}

/* What stands before a word says of it. */
typedef enum { TOLD_NOTHING, TOLD_NOUN, TOLD_VERB } Verdict;

/* 'Dat | vragen de bonden', 'die ons | vragen om steun', but not 'dat | eisen gelden': a
   plural that its determiner cannot have. Behind 'het' it is an infinitive: 'Het | delen
   is verplicht'. */
static bool is_plural_behind_single(const Letter *letter, uint32_t token,
                                    TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    if (!token_is(letter, before, WORD_SINGLE) ||
        token_is(letter, before, WORD_EXPLETIVE) || !is_plural_noun(letter, token) ||
        next >= sentence.end || token_is(letter, next, WORD_GENITIVE))
        return false;
    /* 'Dat | vragen is goed', but 'Hoewel landen dit | wensen blijft Polen tegen' */
    if (token_forms(letter, next, WORD_VERB) & FORM_SINGULAR)
        return before > sentence.start && lacks_verb(letter, token, 0, sentence);
    return before == sentence.start || !token_is(letter, before, WORD_COMPLEMENTIZER) ||
           (token_is(letter, before - 1, WORD_COORDINATOR) &&
            token_is(letter, next, WORD_DETERMINER));
}

/* 'dat | vaststellen van de norm', but not 'wij ons | inzetten voor', 'wil dit | delen
   met'. */
static bool is_bare_nominal(const Letter *letter, uint32_t token, uint32_t forms,
                            TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    bool bare = (forms & FORM_INFINITIVE) != 0 || (forms & FORM_FINITE) == 0;
    if (!bare || next >= sentence.end || !token_is(letter, next, WORD_PREPOSITION))
        return false;
    bool due = token_is(letter, before, WORD_DEMONSTRATIVE) &&
               !token_is(letter, next, WORD_GENITIVE) &&
               is_verb_due(letter, before, sentence);
    return !due && !is_object_pronoun(letter, before, sentence) &&
           !((forms & FORM_FINITE) && token_is(letter, before, WORD_PRONOUN) &&
             !token_is(letter, before, WORD_EXPLETIVE) &&
             !token_is(letter, next, WORD_GENITIVE) &&
             lacks_verb(letter, token, 0, sentence));
}

/* 'de | inzet', 'over het | bereikte akkoord', but 'Dat | wil het kabinet niet', 'wij ons
   | inzetten voor'. */
static Verdict by_determiner(const Letter *letter, uint32_t token, uint32_t forms,
                             uint32_t flags, TokenSpan sentence) {
    uint32_t before = token - 1;
    if (!token_is(letter, before, WORD_DETERMINER) ||
        token_is(letter, before, WORD_ADVERB) ||
        ((forms & FORM_PARTICIPLE) && (letter->verbs[before] & VERB_ROLE)))
        return TOLD_NOTHING;
    if (!token_is(letter, before, WORD_PRONOUN) &&
        !token_is(letter, before, WORD_EXPLETIVE) &&
        !token_is(letter, before, WORD_DEMONSTRATIVE))
        return TOLD_NOUN;
    if (is_past_attribute(letter, token, forms, sentence)) return TOLD_NOUN;
    if (is_only_verb(letter, token, forms, flags, sentence)) return TOLD_VERB;
    bool noun = token_is(letter, token, WORD_NOUN) &&
                !is_plural_behind_single(letter, token, sentence);
    return noun || is_bare_nominal(letter, token, forms, sentence) ? TOLD_NOUN
                                                                   : TOLD_NOTHING;
}

/* 'met | investeren in kennis', 'geen aanleiding voor | ingrijpen', 'Door | samenwerken
   besparen gemeenten geld'. */
static bool is_behind_preposition(const Letter *letter, uint32_t token, uint32_t forms,
                                  uint32_t flags, TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    if (next >= sentence.end) return false;
    if (before == sentence.start && token_is(letter, before, WORD_PREPOSITION) &&
        (forms & FORM_INFINITIVE) &&
        (token_forms(letter, next, WORD_VERB) & FORM_FINITE) &&
        !token_is(letter, next, WORD_PREPOSITION))
        return true;
    return (token_is(letter, before, WORD_PREPOSITION) &&
            !token_is(letter, before, WORD_ADVERB) &&
            !token_is(letter, before, WORD_INFINITIVE_MARKER) &&
            (forms & FORM_INFINITIVE) && !(flags & LEXEME_AUXILIARY) &&
            !follows_r_pronoun(letter, before, sentence) &&
            (token_is(letter, next, WORD_PREPOSITION) ||
             token_is(letter, next, WORD_DETERMINER))) ||
           is_governed(letter, token, forms, sentence);
}

/* 'Eerder | staat in de brief': behind an adjective that begins the sentence, what stands
   behind a verb follows. */
static bool follows_first_word(const Letter *letter, uint32_t token, uint32_t forms,
                               TokenSpan sentence) {
    uint32_t next = token + 1;
    return token - 1 == sentence.start && (forms & FORM_SINGULAR) &&
           next < sentence.end && token_is(letter, token - 1, WORD_ADJECTIVE) &&
           (token_is(letter, next, WORD_DETERMINER) ||
            (token_is(letter, next, WORD_PREPOSITION) &&
             !token_is(letter, next, WORD_GENITIVE)) ||
            outer_mention(letter, next) != NONE);
}

/* 'De zorg heeft vooral | rust nodig', 'Meer | rust is nodig', 'steunt meer |
   vertrouwen': what may be finite, where the clause has its verb or gets it, or behind
   what counts. */
static bool is_second_verb(const Letter *letter, uint32_t token, uint32_t forms,
                           uint32_t flags, TokenSpan sentence) {
    bool counted = token_is(letter, token - 1, WORD_QUANTIFIER);
    bool due = counted && ((forms & FORM_PARTICIPLE) || is_plural_noun(letter, token) ||
                           is_verb_due(letter, token, sentence));
    if ((forms & (FORM_INFINITIVE | FORM_PARTICIPLE)) && (!counted || due)) return false;
    if (counted) return !lacks_verb(letter, token, flags, sentence);
    for (uint32_t t = token; t-- > sentence.start && !(forms & FORM_FIRST);) {
        uint32_t verb = letter->verbs[t];
        if (verb & VERB_ROLE)
            return (verb & FORM_FINITE) && !(verb & (FORM_INFINITIVE | FORM_PARTICIPLE));
        if (is_mark(letter, t, ',') || is_mark(letter, t, ':') ||
            is_mark(letter, t, ';') || token_is(letter, t, WORD_COORDINATOR) ||
            token_is(letter, t, WORD_SUBORDINATOR) || token_is(letter, t, WORD_RELATIVE))
            return false;
    }
    return false;
}

/* 'kijkt, ook nu, naar de | gemaakte | afspraken': between a determiner and a word that
   may be a noun, one that no lexicon has, behind a finite verb. */
static bool is_led_quality(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token <= sentence.start + 1 || !is_unknown_word(letter, token) ||
        !token_is(letter, token - 1, WORD_DETERMINER) ||
        token_is(letter, token - 1, WORD_DEMONSTRATIVE) || letter->verbs[token - 1])
        return false;
    for (uint32_t t = token - 1; t-- > sentence.start;)
        if (letter->verbs[t] & FORM_FINITE) return true;
    return false;
}

/* What may be a noun by its letters, and is one: 'de voorgestelde | eisen', 'in |
   dienst', 'lopende | start', '3 | deel'. */
static bool is_behind_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                                uint32_t flags, TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    bool preposition = token_is(letter, before, WORD_PREPOSITION);
    if (!preposition && !token_is(letter, before, WORD_DETERMINER) &&
        is_only_verb(letter, token, forms, flags, sentence))
        return false;
    if (is_noun_attribute(letter, before, sentence) ||
        ends_frame(letter, token, sentence) ||
        (!(forms & FORM_INFINITIVE) && next < sentence.end &&
         token_is(letter, next, WORD_INFINITIVE_MARKER)))
        return true;
    if (follows_first_word(letter, token, forms, sentence)) return false;
    if (is_second_verb(letter, token, forms, flags, sentence)) return true;
    /* 'Deze verminderde | inzet leidt tot …', where 'verminderde' is no verb. */
    if ((token_forms(letter, before, WORD_VERB) & FORM_PAST) && !letter->verbs[before] &&
        !token_is(letter, before, WORD_NOUN) && outer_mention(letter, before) == NONE &&
        !letter->covered[before])
        return true;
    /* 'De gestegen | kosten en …' */
    bool owned = before > sentence.start && !letter->verbs[before] &&
                 token_is(letter, before - 1, WORD_DETERMINER);
    bool attribute =
        (token_forms(letter, before, WORD_VERB) & FORM_PARTICIPLE) &&
        !(flags & LEXEME_AUXILIARY) &&
        (owned || (next < sentence.end && token_is(letter, next, WORD_PREPOSITION)));
    bool governed = preposition && !((forms & FORM_INFINITIVE) &&
                                     follows_r_pronoun(letter, before, sentence));
    bool quality = (token_is(letter, before, WORD_ADJECTIVE) ||
                    is_led_quality(letter, before, sentence)) &&
                   !stands_apart(letter, before, token, forms) &&
                   !precedes_subject(letter, token, forms, sentence);
    return governed || attribute || quality || is_count(letter, before);
}

/* 'Eisen de bonden een verbod?': the only verb of a question begins it. */
static bool asks(const Letter *letter, uint32_t token, uint32_t forms, uint32_t flags,
                 TokenSpan sentence) {
    return (forms & FORM_FINITE) && is_mark(letter, sentence.end - 1, '?') &&
           !token_is(letter, token + 1, WORD_PREPOSITION) &&
           lacks_verb(letter, token, flags, sentence);
}

/* 'Wensen en | eisen lopen uiteen', 'op steun en | inzet van Polen': joined to a noun,
   before 'van' or where the sentence has no verb yet and gets one. */
static bool is_joined_noun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t before = token - 1, next = token + 1;
    if (before == sentence.start || next >= sentence.end ||
        !token_is(letter, token, WORD_NOUN) ||
        !token_is(letter, before, WORD_COORDINATOR) ||
        !token_is(letter, before - 1, WORD_NOUN) || letter->verbs[before - 1])
        return false;
    uint32_t forms = token_forms(letter, token, WORD_VERB);
    if (token_is(letter, next, WORD_GENITIVE) && !(forms & FORM_INFINITIVE)) return true;
    for (uint32_t t = before; t-- > sentence.start;)
        if (letter->verbs[t] || is_mark(letter, t, ',')) return false;
    return ((token_forms(letter, next, WORD_VERB) & FORM_FINITE) &&
            !token_is(letter, next, WORD_PREPOSITION)) ||
           has_verb_behind(letter, token, sentence);
}

bool is_noun_here(const Letter *letter, uint32_t token, uint32_t forms, uint32_t flags,
                  TokenSpan sentence) {
    if (token == sentence.start)
        return (token_is(letter, token, WORD_NOUN) &&
                !asks(letter, token, forms, flags, sentence)) ||
               heads_phrase(letter, token, sentence);
    /* 'van de geluidsnorm | steun | ik niet': nothing else stands in front of 'ik'. */
    bool mine = (forms & FORM_FIRST) && token_is(letter, token + 1, WORD_FIRST_PERSON) &&
                token_is(letter, token + 1, WORD_NOMINATIVE) &&
                !token_is(letter, token - 1, WORD_DETERMINER);
    if (mine || is_verb_here(letter, token, forms, flags, sentence)) return false;
    if (is_quality_of(letter, token, forms, sentence)) return true;
    /* 'ervaart het overleg als | open': how somebody sees it. */
    if (token_is(letter, token - 1, WORD_COMPARISON) && !(forms & FORM_PLURAL) &&
        token_is(letter, token, WORD_ADJECTIVE))
        return true;
    if (heads_phrase(letter, token, sentence) ||
        is_joined_noun(letter, token, sentence) ||
        is_joined_object(letter, token, sentence) ||
        ((forms & FORM_INFINITIVE) && is_gerund(letter, token, sentence)) ||
        leads_gerund(letter, token, sentence) ||
        is_told_of(letter, token, forms, flags, sentence) ||
        is_graded(letter, token, sentence) ||
        begins_governed(letter, token, forms, sentence) ||
        is_framed_attribute(letter, token, forms, sentence))
        return true;
    Verdict told = by_determiner(letter, token, forms, flags, sentence);
    if (told != TOLD_NOTHING) return told == TOLD_NOUN;
    return is_behind_preposition(letter, token, forms, flags, sentence) ||
           (token_is(letter, token, WORD_NOUN) &&
            is_behind_attribute(letter, token, forms, flags, sentence));
}
