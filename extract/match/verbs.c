/* Which tokens are verbs here, and in which form: many forms are nouns or adjectives as
   often.

   Examples. 'de steun' and 'ik steun': the bare stem is a verb only beside a first
   person. 'het versterken van' is a noun. 'gesloten akkoorden' has a participle that is
   an adjective, because a noun follows. 'Nederland en België steunen' is finite or
   infinitive; clusters.c decides that when it knows the clause. */
#include "letter.h"

#include <string.h>

/* How far before a verb at the end of its clause its subject may stand. */
#define FIRST_PERSON_REACH 30
/* How far before its participle an auxiliary may stand. */
#define AUXILIARY_REACH 30
/* How far before a verb at the end of its clause the word that opens it may stand. */
#define OPENER_REACH 60
/* Words between a determiner and an infinitive before its noun. */
#define ATTRIBUTE_REACH 8

/* 'Ik neem de bevindingen serieus, maar | deel | de conclusie niet': a noun that joins
   what 'ik', the first word, says, with an object behind it. */
static bool joins_verb(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token > sentence.start + 2 && token + 1 < sentence.end &&
           token_is(letter, sentence.start, WORD_FIRST_PERSON) &&
           token_is(letter, token - 1, WORD_COORDINATOR) &&
           (token_is(letter, token + 1, WORD_DETERMINER) ||
            token_is(letter, token + 1, WORD_DEMONSTRATIVE));
}

/* Is there a first person within two tokens, or, for a form that is no noun, before it in
   its clause: 'dat ik het van groot belang vind', not 'ik weet dat dit | pas ingaat'? */
static bool near_first_person(const Letter *letter, uint32_t token, TokenSpan sentence) {
    bool joined = false;
    if (!token_is(letter, token, WORD_NOUN))
        for (uint32_t t = token;
             t-- > sentence.start && t + FIRST_PERSON_REACH > token;) {
            if (token_is(letter, t, WORD_FIRST_PERSON)) return true;
            joined = joined || token_is(letter, t, WORD_COORDINATOR);
            if (!joined && token_is(letter, t, WORD_COMPLEMENTIZER) &&
                token_is(letter, t, WORD_SUBORDINATOR) && t > sentence.start &&
                !token_is(letter, t - 1, WORD_FIRST_PERSON))
                break;
        }
    else if (joins_verb(letter, token, sentence))
        return true;
    uint32_t from = token >= sentence.start + 2 ? token - 2 : sentence.start;
    uint32_t to = token + 3 < sentence.end ? token + 3 : sentence.end;
    for (uint32_t t = from; t < to; t++)
        if (token_is(letter, t, WORD_FIRST_PERSON)) return true;
    return false;
}

/* Forms of all verb readings of the token, with the flags of the verbs in *flags. */
static uint32_t verb_forms(const Letter *letter, uint32_t token, TokenSpan sentence,
                           uint32_t *flags) {
    uint32_t forms = 0;
    *flags = 0;
    for (uint32_t i = letter->first_word[token]; i < letter->first_word[token + 1]; i++) {
        const Reading *r = &letter->words.items[i];
        if (r->class != WORD_VERB) continue;
        if (r->tokens.end != token + 1 && !(r->features & FORM_MARKED)) continue;
        if ((r->features & FORM_FIRST) && (token_is(letter, token, WORD_PREPOSITION) ||
                                           !near_first_person(letter, token, sentence)))
            continue;
        forms |= r->features;
        *flags |= letter->rules->lexemes[r->id].flags;
    }
    return forms;
}

/* 'blijven ons | inzetten voor': the object of a verb before it. */
static bool is_object_pronoun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token > sentence.start && token_is(letter, token, WORD_PRONOUN) &&
           !token_is(letter, token, WORD_DEMONSTRATIVE) &&
           !token_is(letter, token, WORD_EXPLETIVE) &&
           (letter->verbs[token - 1] & VERB_ROLE);
}

/* 'het gaande houden van', 'het snel en volledig uitvoeren van': an infinitive that is a
   noun, by the determiner before its adverbs and the preposition behind it; not 'zou het
   onverstandig vinden | om … te sluiten', where a clause follows. */
static bool is_nominal(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1;
    if (next + 1 < sentence.end && token_is(letter, next, WORD_COORDINATOR) &&
        (token_forms(letter, next + 1, WORD_VERB) & FORM_INFINITIVE))
        next += 2;
    if (next >= sentence.end || !token_is(letter, next, WORD_PREPOSITION) ||
        token_is(letter, next, WORD_PURPOSE))
        return false;
    uint32_t t = token;
    for (int steps = 0; t > sentence.start && steps < 4; steps++, t--) {
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
        bool inside = token_is(letter, before, WORD_ADVERB) ||
                      token_is(letter, before, WORD_ADJECTIVE) ||
                      token_is(letter, before, WORD_PARTICLE) ||
                      token_is(letter, before, WORD_COORDINATOR) ||
                      (token_is(letter, before + 1, WORD_COORDINATOR) &&
                       (token_forms(letter, before, WORD_VERB) & FORM_INFINITIVE));
        if (!inside) return false;
    }
    return false;
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

/* 'Versnellen van de transitie is …': an infinitive that begins its sentence as a noun.
 */
static bool heads_phrase(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token + 1 < sentence.end && token_is(letter, token + 1, WORD_GENITIVE) &&
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

/* 'inspanningen | die bijdragen aan', 'regels | die voortvloeien uit': behind a relative,
   which a noun before it tells from a determiner. */
static bool follows_relative(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token < sentence.start + 2 || token + 1 >= sentence.end) return false;
    uint32_t relative = token - 1, noun = token - 2;
    bool behind = token_is(letter, noun, WORD_NOUN) || letter->covered[noun] ||
                  outer_mention(letter, noun) != NONE || is_mark(letter, noun, ',');
    return behind && token_is(letter, relative, WORD_RELATIVE) && !letter->verbs[noun] &&
           token_is(letter, token + 1, WORD_PREPOSITION);
}

/* 'steunden de voorgestelde | eisen', but not 'dat de schoolleiders eisen': has its
   clause a finite verb already, as far as marks and words tell? */
static bool has_verb_before(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token; t-- > sentence.start;) {
        if (letter->verbs[t] & FORM_FINITE) return true;
        bool joins =
            token_is(letter, t, WORD_COORDINATOR) && outer_mention(letter, t + 1) == NONE;
        if (joins || is_mark(letter, t, ',') || token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE))
            return false;
    }
    return false;
}

/* 'eisen | zijn | vertrek': a word that may be a verb, and here is a determiner. */
static bool owns_noun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    TokenSpan phrase = base_phrase(letter, token, sentence.end);
    return token_is(letter, token, WORD_DETERMINER) && phrase.end > token + 1 &&
           token_is(letter, phrase.end - 1, WORD_NOUN);
}

/* 'de voorgestelde | eisen zijn streng', but not 'de vakcentrales | eisen dat de lonen
   stijgen': does the clause get its finite verb only behind the word? */
static bool has_verb_behind(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token + 1; t < sentence.end; t++) {
        if (outer_mention(letter, t) != NONE || letter->covered[t]) continue;
        if (is_mark(letter, t, ',') || token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE) || token_is(letter, t, WORD_COORDINATOR) ||
            token_is(letter, t, WORD_INFINITIVE_MARKER))
            return false;
        if ((token_forms(letter, t, WORD_VERB) & FORM_FINITE) &&
            !(token_forms(letter, t, WORD_VERB) & FORM_PARTICIPLE) &&
            !token_is(letter, t, WORD_NOUN) && !owns_noun(letter, t, sentence))
            return true;
    }
    return false;
}

/* 'een langere overgangstermijn | wensen': two adjectives in front of a plural end alike,
   so a word that ends otherwise is a noun, and the next one a verb. */
static bool ends_otherwise(const Letter *letter, uint32_t word, uint32_t next) {
    uint32_t number = token_forms(letter, next, WORD_NOUN);
    if (!(number & FORM_PLURAL) || !token_is(letter, word - 1, WORD_ADJECTIVE))
        return false;
    const Token *tokens = letter->document->tokens;
    const char *text = letter->document->text.text;
    return text[tokens[word].span.end - 1] != text[tokens[word - 1].span.end - 1];
}

/* 'de Nederlandse | inzet', 'lopende wetgevende | voorstellen': the adjective of a name,
   or a word that no lexicon has behind one that is an adjective, or behind a determiner
   where no verb can follow. */
static bool is_attribute(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t mention = outer_mention(letter, token);
    if (mention != NONE) return is_adjectival(letter, mention);
    return token > 0 && !token_known(letter, token) &&
           (letter->document->tokens[token].flags & TOKEN_WORD) &&
           !(letter->document->tokens[token].flags & TOKEN_CAPITAL) &&
           ((token_is(letter, token - 1, WORD_ADJECTIVE) &&
             !ends_otherwise(letter, token, token + 1)) ||
            (token_is(letter, token - 1, WORD_DETERMINER) &&
             (has_verb_before(letter, token - 1, sentence) ||
              has_verb_behind(letter, token + 1, sentence))));
}

/* 'over het | bereikte akkoord': a past form behind a word that may be a pronoun, where
   its clause has a verb, or a preposition goes before; 'Het | bereikte akkoord is goed'.
 */
static bool is_past_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                              TokenSpan sentence) {
    if ((forms & FORM_INFINITIVE) || !(forms & FORM_PAST) || token + 1 >= sentence.end ||
        token < sentence.start + 1 || !token_is(letter, token + 1, WORD_NOUN) ||
        token_is(letter, token + 1, WORD_ADVERB))
        return false;
    if (token_is(letter, token - 1, WORD_DETERMINER) &&
        has_verb_behind(letter, token + 1, sentence))
        return true;
    return token >= sentence.start + 2 &&
           (token_is(letter, token - 2, WORD_PREPOSITION) ||
            has_verb_before(letter, token - 1, sentence));
}

/* 'zal er bij hen op | aandringen': has the preposition lost its phrase to an 'er' before
   it? Clauses are not known yet. */
static bool follows_r_pronoun(const Letter *letter, uint32_t preposition,
                              TokenSpan sentence) {
    for (uint32_t t = preposition; t-- > sentence.start;) {
        if (token_is(letter, t, WORD_R_PRONOUN)) return true;
        if (is_mark(letter, t, ',') || (letter->verbs[t] & VERB_ROLE)) return false;
    }
    return false;
}

/* 'geen aanleiding voor | ingrijpen', 'het recht op | demonstreren', 'de motie over
   gratis | parkeren': an infinitive behind a preposition, and perhaps how it is done, at
   the end of what is said. Not where a verb waits for it ('wil daar op reageren') or
   'daar' has lost its preposition. */
static bool is_governed(const Letter *letter, uint32_t token, uint32_t forms,
                        TokenSpan sentence) {
    uint32_t next = token + 1, before = token - 1;
    if (before > sentence.start && !token_is(letter, before, WORD_PREPOSITION) &&
        (token_is(letter, before, WORD_ADJECTIVE) ||
         (token_forms(letter, before, WORD_VERB) & FORM_PARTICIPLE)))
        before--;
    if (!(forms & FORM_INFINITIVE) || !token_is(letter, before, WORD_PREPOSITION) ||
        token_is(letter, before, WORD_ADVERB) || token_is(letter, before, WORD_PURPOSE) ||
        token_is(letter, before, WORD_INFINITIVE_MARKER) ||
        !(letter->document->tokens[next].flags & TOKEN_PUNCTUATION))
        return false;
    if (follows_r_pronoun(letter, before, sentence)) return false;
    for (uint32_t t = before; t-- > sentence.start;) {
        if (is_mark(letter, t, ',')) return false;
        if (letter->verbs[t] & VERB_ROLE) return !(letter->verbs[t] & VERB_AUXILIARY);
    }
    return false;
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
    if ((forms & FORM_INFINITIVE) || !(late || (forms & FORM_FIRST)) ||
        token + 1 >= sentence.end ||
        !(letter->document->tokens[token + 1].flags & TOKEN_WORD))
        return false;
    if (late) return true;
    if (token_is(letter, before, WORD_DETERMINER) && before > sentence.start) before--;
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

/* '… en dat | steun ik': no noun stands between its determiner and the subject. */
static bool precedes_me(const Letter *letter, uint32_t token, uint32_t forms,
                        TokenSpan sentence) {
    return (forms & FORM_FIRST) && token + 1 < sentence.end &&
           token_is(letter, token - 1, WORD_DEMONSTRATIVE) &&
           token_is(letter, token + 1, WORD_FIRST_PERSON);
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
           precedes_me(letter, token, forms, sentence);
}

/* Nouns: 'de inzet', 'het versterken van', 'om afspraken te maken'. */
static bool is_noun_here(const Letter *letter, uint32_t token, uint32_t forms,
                         uint32_t flags, TokenSpan sentence) {
    if (token == sentence.start)
        return token_is(letter, token, WORD_NOUN) ||
               heads_phrase(letter, token, sentence);
    uint32_t before = token - 1;
    if (is_verb_here(letter, token, forms, flags, sentence)) return false;
    /* 'ervaart het overleg als | open': how somebody sees it. */
    if (token_is(letter, before, WORD_COMPARISON) && !(forms & FORM_PLURAL) &&
        token_is(letter, token, WORD_ADJECTIVE))
        return true;
    bool determiner = token_is(letter, before, WORD_DETERMINER) &&
                      !token_is(letter, before, WORD_ADVERB) &&
                      !((forms & FORM_PARTICIPLE) && (letter->verbs[before] & VERB_ROLE));
    if ((forms & FORM_INFINITIVE) && is_nominal(letter, token, sentence)) return true;
    if (begins_governed(letter, token, forms, sentence)) return true;
    bool pronoun = token_is(letter, before, WORD_PRONOUN) ||
                   token_is(letter, before, WORD_EXPLETIVE) ||
                   token_is(letter, before, WORD_DEMONSTRATIVE);
    bool bare = (forms & FORM_INFINITIVE) != 0 || (forms & FORM_FINITE) == 0;
    bool governs =
        token + 1 < sentence.end && token_is(letter, token + 1, WORD_PREPOSITION);
    if (determiner && pronoun && is_past_attribute(letter, token, forms, sentence))
        return true;
    bool object = bare && is_object_pronoun(letter, before, sentence);
    if (determiner &&
        (pronoun ? token_is(letter, token, WORD_NOUN) || (bare && governs && !object)
                 : true))
        return true;
    if (token_is(letter, before, WORD_PREPOSITION) &&
        !token_is(letter, before, WORD_ADVERB) &&
        !token_is(letter, before, WORD_INFINITIVE_MARKER) && (forms & FORM_INFINITIVE) &&
        !(flags & LEXEME_AUXILIARY) && token + 1 < sentence.end &&
        !follows_r_pronoun(letter, before, sentence) &&
        (token_is(letter, token + 1, WORD_PREPOSITION) ||
         token_is(letter, token + 1, WORD_DETERMINER)))
        return true;
    if (token + 1 < sentence.end && is_governed(letter, token, forms, sentence))
        return true;
    if (!token_is(letter, token, WORD_NOUN)) return false;
    if (is_attribute(letter, before, sentence) ||
        (!(forms & FORM_INFINITIVE) && token + 1 < sentence.end &&
         token_is(letter, token + 1, WORD_INFINITIVE_MARKER)))
        return true;
    if (before == sentence.start && (forms & FORM_SINGULAR) && token + 1 < sentence.end &&
        token_is(letter, before, WORD_ADJECTIVE) &&
        (token_is(letter, token + 1, WORD_DETERMINER) ||
         (token_is(letter, token + 1, WORD_PREPOSITION) &&
          !token_is(letter, token + 1, WORD_GENITIVE)) ||
         outer_mention(letter, token + 1) != NONE))
        return false;
    bool attribute = (token_forms(letter, before, WORD_VERB) & FORM_PARTICIPLE) &&
                     !(flags & LEXEME_AUXILIARY) && governs;
    bool governed =
        token_is(letter, before, WORD_PREPOSITION) &&
        !((forms & FORM_INFINITIVE) && follows_r_pronoun(letter, before, sentence));
    bool quality = token_is(letter, before, WORD_ADJECTIVE) &&
                   !stands_apart(letter, before, token, forms) &&
                   !precedes_subject(letter, token, forms, sentence);
    return governed || attribute || quality || is_count(letter, before);
}

/* 'heb de inspectie gevraagd toezicht te houden': an auxiliary before it still has no
   other verb, and it does not stand where an adjective must. */
static bool awaits_participle(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token == sentence.start || token_is(letter, token - 1, WORD_DETERMINER) ||
        token_is(letter, token - 1, WORD_PREPOSITION))
        return false;
    for (uint32_t t = token; t-- > sentence.start && t + AUXILIARY_REACH > token;) {
        if (letter->verbs[t] & VERB_ROLE)
            return (letter->verbs[t] & VERB_AUXILIARY) &&
                   (letter->verbs[t] & FORM_FINITE);
        if (is_mark(letter, t, ',') && !token_is(letter, token - 1, WORD_ADVERB))
            return false;
        if (token_is(letter, t, WORD_COORDINATOR)) return false;
    }
    return false;
}

/* 'een bindend en breed | gedragen verdrag': between a determiner without a noun and a
   noun stands an attribute, also where the word may be finite. */
static bool is_joined_attribute(const Letter *letter, uint32_t token,
                                TokenSpan sentence) {
    bool joined = false;
    if (!token_is(letter, token + 1, WORD_NOUN)) return false;
    for (uint32_t t = token; t-- > sentence.start && t + ATTRIBUTE_REACH > token;) {
        if (token_is(letter, t, WORD_COORDINATOR)) {
            joined = true;
        } else if (token_is(letter, t, WORD_DETERMINER) &&
                   !token_is(letter, t, WORD_ADVERB)) {
            return joined;
        } else if (outer_mention(letter, t) != NONE || token_is(letter, t, WORD_NOUN) ||
                   !(token_is(letter, t, WORD_ADJECTIVE) ||
                     token_is(letter, t, WORD_ADVERB))) {
            return false;
        }
    }
    return false;
}

/* A participle before a noun: 'gesloten akkoorden'. */
static bool is_adjective_here(const Letter *letter, uint32_t token, uint32_t forms,
                              TokenSpan sentence) {
    if (!(forms & FORM_PARTICIPLE) || token + 1 >= sentence.end) return false;
    if (awaits_participle(letter, token, sentence)) return false;
    uint32_t next = token + 1;
    if (letter->document->tokens[next].flags & TOKEN_PUNCTUATION) return false;
    if (!(letter->document->tokens[next].flags & TOKEN_WORD)) return false;
    if (outer_mention(letter, next) != NONE)
        return token > sentence.start && (token_is(letter, token - 1, WORD_DETERMINER) ||
                                          token_is(letter, token - 1, WORD_ADVERB));
    if (token_is(letter, next, WORD_NOUN) || token_is(letter, next, WORD_ADJECTIVE))
        return true;
    return !token_known(letter, next);
}

/* 'de | in juni te publiceren | evaluatie', 'de uit te voeren maatregelen': an infinitive
   with its marker that stands before a noun, as an adjective does. */
static bool is_attributive(const Letter *letter, uint32_t token, uint32_t forms,
                           TokenSpan sentence) {
    uint32_t next = token + 1;
    if (forms & FORM_MARKED)
        next = token + 3;
    else if (!(forms & FORM_INFINITIVE) || token == sentence.start ||
             !token_is(letter, token - 1, WORD_INFINITIVE_MARKER))
        return false;
    if (next >= sentence.end || !token_is(letter, next, WORD_NOUN) ||
        token_is(letter, next, WORD_VERB) || token_is(letter, next, WORD_ADVERB) ||
        (letter->document->tokens[next].flags & TOKEN_CAPITAL))
        return false;
    uint32_t from = forms & FORM_MARKED ? token : token - 1;
    for (uint32_t t = from; t-- > sentence.start && t + ATTRIBUTE_REACH > token;) {
        if ((letter->verbs[t] & VERB_ROLE) ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION))
            return false;
        if (token_is(letter, t, WORD_DETERMINER))
            return t + 1 == from || token_is(letter, t + 1, WORD_PREPOSITION) ||
                   token_is(letter, t + 1, WORD_ADVERB);
    }
    return false;
}

/* 'Indien de landen dit verzoeken, …', 'dat de leerling centraal staat, …': a clause that
   still waits for its finite verb gets it before the comma, also where the word might be
   a noun. */
static bool is_awaited(const Letter *letter, uint32_t token, uint32_t forms,
                       TokenSpan sentence) {
    uint32_t next = token + 1;
    if (!(forms & FORM_FINITE) || next >= sentence.end || !is_mark(letter, next, ','))
        return false;
    for (uint32_t t = token; t-- > sentence.start && t + OPENER_REACH > token;) {
        if (letter->verbs[t] & FORM_FINITE) return false;
        if (token_is(letter, t, WORD_SUBORDINATOR) &&
            !token_is(letter, t, WORD_PREPOSITION) &&
            (!token_is(letter, t, WORD_DETERMINER) ||
             (token_is(letter, t, WORD_COMPLEMENTIZER) &&
              token_is(letter, t + 1, WORD_DETERMINER))))
            return true;
    }
    return false;
}

/* 'dat de fabrikant | zijn | prijs moet verlagen': where the verb comes last, what stands
   before a noun and may be a determiner is one; so too behind 'als': 'als | zijn | taak'.
 */
static bool is_determiner_here(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t noun = token + 1;
    while (noun + 1 < sentence.end && token_is(letter, noun, WORD_ADJECTIVE) &&
           !token_is(letter, noun, WORD_NOUN) && !token_is(letter, noun, WORD_VERB))
        noun++;
    if (!token_is(letter, token, WORD_DETERMINER) || noun + 1 >= sentence.end ||
        !token_is(letter, noun, WORD_NOUN) || token_is(letter, noun, WORD_VERB))
        return false;
    if (token > sentence.start && token_is(letter, token - 1, WORD_COMPARISON))
        return true;
    if (letter->document->tokens[noun + 1].flags & TOKEN_PUNCTUATION) return false;
    for (uint32_t t = token; t-- > sentence.start && t + OPENER_REACH > token;) {
        if ((letter->verbs[t] & FORM_FINITE) || is_mark(letter, t, ',')) return false;
        if (token_is(letter, t, WORD_COMPLEMENTIZER))
            return token_is(letter, t, WORD_SUBORDINATOR) && t + 1 < token;
    }
    return false;
}

/* A participle that says what something has become or is: 'gekomen', 'bereid'. */
static bool is_state(const Letter *letter, uint32_t token, uint32_t flags) {
    return (flags & LEXEME_BECOMING) || token_is(letter, token, WORD_ADJECTIVE);
}

static void mark_sentence(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t < sentence.end; t++) {
        const Token *token = &letter->document->tokens[t];
        uint32_t mention = outer_mention(letter, t), flags;
        if (mention != NONE &&
            letter->mentions.items[mention].tokens.end <= sentence.end) {
            t = letter->mentions.items[mention].tokens.end - 1;
            continue;
        }
        if (!(token->flags & TOKEN_WORD) || letter->set_phrase[t]) continue;
        if ((token->flags & TOKEN_CAPITAL) && !(token->flags & TOKEN_FIRST)) continue;
        uint32_t forms = verb_forms(letter, t, sentence, &flags);
        if (forms == 0) continue;
        if (token_is(letter, t, WORD_DETERMINER) &&
            (!(flags & LEXEME_AUXILIARY) || is_determiner_here(letter, t, sentence)))
            continue;
        if (is_noun_here(letter, t, forms, flags, sentence) &&
            !is_awaited(letter, t, forms, sentence))
            continue;
        if (t > sentence.start && token_is(letter, t - 1, WORD_INFINITIVE_MARKER) &&
            !(forms & FORM_MARKED)) {
            /* 'te | vroeg', 'te | beperkt' */
            if (!(forms & FORM_INFINITIVE) &&
                ((forms & FORM_PARTICIPLE) || token_is(letter, t, WORD_ADJECTIVE)))
                continue;
            forms &= ~(uint32_t)FORM_PARTICIPLE;
        }
        if (is_attributive(letter, t, forms, sentence)) {
            if (forms & FORM_MARKED) t += 2;
            continue;
        }
        if (is_adjective_here(letter, t, forms, sentence)) {
            forms &= ~(uint32_t)FORM_PARTICIPLE;
            if (forms == 0 || is_joined_attribute(letter, t, sentence)) continue;
        }
        letter->verbs[t] = forms | VERB_ROLE |
                           (flags & LEXEME_AUXILIARY ? VERB_AUXILIARY : 0) |
                           (flags & LEXEME_PASSIVE ? VERB_PASSIVE : 0) |
                           (flags & LEXEME_COPULA ? VERB_COPULA : 0) |
                           (flags & LEXEME_MINDED ? VERB_MINDED : 0) |
                           (flags & LEXEME_ASKING ? VERB_ASKING : 0) |
                           (is_state(letter, t, flags) ? VERB_BECOMING : 0);
    }
}

/* 'Het is ongewenst dat leerlingen | thuiszitten.': the last word of a clause without a
   verb is its verb, when the lexicon does not have it. */
static void guess_verb(Letter *letter, uint32_t opener, TokenSpan sentence) {
    uint32_t end = opener + 1;
    while (end < sentence.end &&
           !(letter->document->tokens[end].flags & TOKEN_PUNCTUATION)) {
        if ((letter->verbs[end] & VERB_ROLE) || token_is(letter, end, WORD_COORDINATOR))
            return;
        end++;
    }
    if (end < opener + 3 || end >= sentence.end || is_inner_mark(letter, end)) return;
    const Token *last = &letter->document->tokens[end - 1];
    if (!(last->flags & TOKEN_WORD) || (last->flags & TOKEN_CAPITAL) ||
        token_known(letter, end - 1) || letter->covered[end - 1] ||
        outer_mention(letter, end - 1) != NONE)
        return;
    letter->verbs[end - 1] = VERB_ROLE | FORM_FINITE;
}

static void guess_verbs(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t + 1 < sentence.end; t++)
        if (token_is(letter, t, WORD_COMPLEMENTIZER) &&
            token_is(letter, t, WORD_SUBORDINATOR) &&
            !token_is(letter, t, WORD_COORDINATOR) &&
            (token_is(letter, t + 1, WORD_DETERMINER) ||
             outer_mention(letter, t + 1) != NONE ||
             (token_forms(letter, t + 1, WORD_NOUN) & FORM_PLURAL) ||
             token_is(letter, t + 1, WORD_PRONOUN)))
            guess_verb(letter, t, sentence);
}

/* 'De grens sluiten | vind ik onverstandig.', 'Extra regels invoeren | is onwenselijk.':
   in a clause that no word opens, an infinitive right in front of what can only be finite
   is part of what that verb tells of, and no verb of the clause; so is what may be a
   noun ('In lijn met eerdere uitspraken | heeft Nederland …'). */
static void pass_fronted(Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t + 2 < sentence.end; t++) {
        uint32_t next = letter->verbs[t + 1];
        if (letter->verbs[t] & VERB_ROLE) {
            bool told = token_is(letter, t + 2, WORD_NOMINATIVE) ||
                        token_is(letter, t + 2, WORD_OBLIQUE) ||
                        outer_mention(letter, t + 2) != NONE ||
                        token_is(letter, t + 2, WORD_DETERMINER) || (next & VERB_COPULA);
            if (t > sentence.start &&
                ((letter->verbs[t] & FORM_INFINITIVE) ||
                 token_is(letter, t, WORD_NOUN)) &&
                !(letter->verbs[t] & VERB_AUXILIARY) && (next & FORM_FINITE) &&
                !(next & (FORM_INFINITIVE | FORM_PARTICIPLE)) && told)
                letter->verbs[t] = 0;
            return;
        }
        if (token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE) ||
            token_is(letter, t, WORD_INTERROGATIVE) || is_mark(letter, t, ','))
            return;
    }
}

void find_verbs(Letter *letter) {
    for (uint32_t s = 0; s < letter->document->sentence_count; s++) {
        mark_sentence(letter, sentence_tokens(letter, s));
        pass_fronted(letter, sentence_tokens(letter, s));
        guess_verbs(letter, sentence_tokens(letter, s));
    }
}
