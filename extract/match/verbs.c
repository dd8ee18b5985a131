/* Which tokens are verbs here, and in which form: many forms are nouns or adjectives as
   often.

   Examples. 'de steun' and 'ik steun': the bare stem is a verb only beside a first
   person. 'het versterken van' is a noun. 'gesloten akkoorden' has a participle that is
   an adjective, because a noun follows. 'Nederland en België steunen' is finite or
   infinitive; clusters.c decides that when it knows the clause. */
#include "verbs.h"

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
    uint32_t next = token + 1;
    if (next + 1 < sentence.end && token_is(letter, next, WORD_ADVERB)) next++;
    return token > sentence.start + 2 && next < sentence.end &&
           token_is(letter, sentence.start, WORD_FIRST_PERSON) &&
           token_is(letter, token - 1, WORD_COORDINATOR) &&
           (token_is(letter, next, WORD_DETERMINER) ||
            token_is(letter, next, WORD_NEGATION) ||
            token_is(letter, next, WORD_DEMONSTRATIVE));
}

/* 'dat | ik de zorg van de ouders | deel |, …': may be a noun, and is what the clause of
   'ik' ends with, which has no other verb. */
static bool ends_own_clause(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1, before = token - 1;
    bool last = next >= sentence.end ||
                (letter->document->tokens[next].flags & TOKEN_PUNCTUATION) != 0;
    if (!last || token < sentence.start + 3 ||
        token_is(letter, before, WORD_DETERMINER) ||
        token_is(letter, before, WORD_ADJECTIVE) ||
        token_is(letter, before, WORD_PREPOSITION))
        return false;
    for (uint32_t t = token;
         t-- > sentence.start + 1 && t + FIRST_PERSON_REACH > token;) {
        if (token_is(letter, t, WORD_FIRST_PERSON) &&
            token_is(letter, t, WORD_NOMINATIVE))
            return token_is(letter, t - 1, WORD_SUBORDINATOR) ||
                   token_is(letter, t - 1, WORD_RELATIVE);
        if ((letter->verbs[t] & VERB_ROLE) || is_mark(letter, t, ',')) return false;
    }
    return false;
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
    else if (joins_verb(letter, token, sentence) ||
             ends_own_clause(letter, token, sentence))
        return true;
    uint32_t from = token >= sentence.start + 2 ? token - 2 : sentence.start;
    uint32_t to = token + 3 < sentence.end ? token + 3 : sentence.end;
    for (uint32_t t = from; t < to; t++)
        if (token_is(letter, t, WORD_FIRST_PERSON)) return true;
    return false;
}

/* 'heb ik de brief | pas in mei ontvangen': an adverb, where the clause has its verb. */
static bool is_late_adverb(const Letter *letter, uint32_t token, TokenSpan sentence) {
    return token_is(letter, token, WORD_ADVERB) && token > sentence.start &&
           !token_is(letter, token - 1, WORD_FIRST_PERSON) &&
           !token_is(letter, token + 1, WORD_FIRST_PERSON) &&
           has_verb_before(letter, token, sentence);
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
                                           opens_condition(letter, token, sentence) ||
                                           is_late_adverb(letter, token, sentence) ||
                                           !near_first_person(letter, token, sentence)))
            continue;
        forms |= r->features;
        *flags |= letter->rules->lexemes[r->id].flags;
    }
    return forms;
}

/* 'gemeenten | en | scholen': does a noun or a name stand on both sides? */
static bool joins_nouns(const Letter *letter, uint32_t before, uint32_t behind) {
    return (token_is(letter, before, WORD_NOUN) || letter->covered[before]) &&
           (token_is(letter, behind, WORD_NOUN) || outer_mention(letter, behind) != NONE);
}

/* 'heb de inspectie gevraagd toezicht te houden': an auxiliary before it still has no
   other verb, and it does not stand where an adjective must. */
static bool awaits_participle(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token == sentence.start || token_is(letter, token - 1, WORD_DETERMINER) ||
        (token_is(letter, token - 1, WORD_PREPOSITION) &&
         (!follows_r_pronoun(letter, token - 1, sentence) ||
          tells_what_is(letter, token - 1, sentence))))
        return false;
    bool listed = false; /* 'heeft scholen, gemeenten | en | bedrijven | gevraagd' */
    for (uint32_t t = token; t-- > sentence.start && t + AUXILIARY_REACH > token;) {
        if (letter->verbs[t] & VERB_ROLE)
            return (letter->verbs[t] & VERB_AUXILIARY) &&
                   (letter->verbs[t] & FORM_FINITE);
        bool nouns =
            t > sentence.start && t + 1 < token && joins_nouns(letter, t - 1, t + 1);
        if (is_mark(letter, t, ',') && !(listed && nouns) &&
            !token_is(letter, token - 1, WORD_ADVERB))
            return false;
        if (!token_is(letter, t, WORD_COORDINATOR)) continue;
        if (!nouns) return false;
        listed = true;
    }
    return false;
}

/* 'een bindend en breed | gedragen verdrag', 'een goed | onderhouden net': between a
   determiner without a noun and a noun stands an attribute, also where the word may be
   finite; behind one quality only where the determiner can be nothing else. */
static bool is_joined_attribute(const Letter *letter, uint32_t token,
                                TokenSpan sentence) {
    bool joined = false;
    if (!token_is(letter, token + 1, WORD_NOUN)) return false;
    for (uint32_t t = token; t-- > sentence.start && t + ATTRIBUTE_REACH > token;) {
        if (token_is(letter, t, WORD_COORDINATOR)) {
            joined = true;
        } else if (token_is(letter, t, WORD_DETERMINER) &&
                   !token_is(letter, t, WORD_ADVERB)) {
            return joined || (t + 1 < token && !token_is(letter, t, WORD_PRONOUN) &&
                              !token_is(letter, t, WORD_EXPLETIVE));
        } else if (outer_mention(letter, t) != NONE || token_is(letter, t, WORD_NOUN) ||
                   !(token_is(letter, t, WORD_ADJECTIVE) ||
                     token_is(letter, t, WORD_ADVERB))) {
            return false;
        }
    }
    return false;
}

/* 'heeft de waterveiligheid de doorslag | gegeven': a noun by its letters, where an
   auxiliary waits for a participle and no adjective stands before it. */
static bool ends_perfect(const Letter *letter, uint32_t token, uint32_t forms,
                         TokenSpan sentence) {
    return (forms & FORM_PARTICIPLE) && token > sentence.start &&
           token + 1 < sentence.end &&
           (!token_is(letter, token - 1, WORD_ADJECTIVE) ||
            token_is(letter, token - 1, WORD_NOUN)) &&
           !token_is(letter, token + 1, WORD_GENITIVE) &&
           awaits_participle(letter, token, sentence);
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
    if (token_is(letter, next, WORD_NOUN)) return true;
    /* 'vindt de regels die zijn | aangekondigd | onwenselijk.', '… onwenselijk vindt':
       before an adjective that has no noun behind it. */
    if (token_is(letter, next, WORD_ADJECTIVE))
        return next + 1 < sentence.end &&
               !(letter->document->tokens[next + 1].flags & TOKEN_PUNCTUATION) &&
               !token_is(letter, next + 1, WORD_COORDINATOR) &&
               !token_is(letter, next + 1, WORD_INFINITIVE_MARKER) &&
               (token_is(letter, next + 1, WORD_NOUN) ||
                !(token_forms(letter, next + 1, WORD_VERB) & FORM_FINITE));
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

/* Comes no finite verb between the token and the next comma, or the end? In 'tegenover de
   Poolse | wens |' none does. */
static bool is_last_finite(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token + 1; t < sentence.end; t++) {
        if (is_mark(letter, t, ',')) return true;
        uint32_t before = outer_mention(letter, t - 1);
        bool noun = token_is(letter, t, WORD_NOUN) &&
                    (before == NONE ? token_is(letter, t - 1, WORD_DETERMINER) ||
                                          token_is(letter, t - 1, WORD_ADJECTIVE)
                                    : is_adjectival(letter, before));
        if ((token_forms(letter, t, WORD_VERB) & FORM_FINITE) && !noun &&
            !token_is(letter, t - 1, WORD_INFINITIVE_MARKER))
            return false;
    }
    return true;
}

/* 'Indien de landen dit verzoeken, …', 'dat de leerling centraal staat, …', 'die positief
   staat tegenover het plan, …': a clause that still waits for its finite verb gets it
   before the comma, also where the word might be a noun. */
static bool is_awaited(const Letter *letter, uint32_t token, uint32_t forms,
                       TokenSpan sentence) {
    uint32_t next = token + 1;
    bool ends = next < sentence.end && (is_mark(letter, next, ',') ||
                                        (token_is(letter, next, WORD_PREPOSITION) &&
                                         token_is(letter, token - 1, WORD_ADJECTIVE) &&
                                         is_last_finite(letter, token, sentence)));
    /* 'dat de | kosten |, zoals …': a noun behind the determiner that opens the clause.
     */
    bool led =
        token > sentence.start + 1 && token_is(letter, token - 1, WORD_DETERMINER) &&
        !token_is(letter, token - 1, WORD_PRONOUN) && token_is(letter, token, WORD_NOUN);
    if (!(forms & FORM_FINITE) || !ends || led ||
        heads_joined_nouns(letter, token, sentence) ||
        ends_inserted(letter, token, sentence))
        return false;
    for (uint32_t t = token; t-- > sentence.start && t + OPENER_REACH > token;) {
        if (letter->verbs[t] & FORM_FINITE) return false;
        if (is_mark(letter, t, ',') && token_is(letter, t + 1, WORD_RELATIVE))
            return true;
        if (token_is(letter, t, WORD_SUBORDINATOR) &&
            !token_is(letter, t, WORD_PREPOSITION) &&
            (!token_is(letter, t, WORD_DETERMINER) ||
             (token_is(letter, t, WORD_COMPLEMENTIZER) &&
              (token_is(letter, t + 1, WORD_DETERMINER) ||
               outer_mention(letter, t + 1) != NONE))))
            return true;
    }
    return false;
}

/* 'dat KPN | zijn | marktmacht misbruikt': behind a singular, and before a word that no
   lexicon has and a singular verb. */
static bool is_owned_by_one(const Letter *letter, uint32_t token, uint32_t noun,
                            TokenSpan sentence) {
    return is_unknown_word(letter, noun) && token > sentence.start &&
           !is_plural_noun(letter, token - 1) && noun + 1 < sentence.end &&
           (token_forms(letter, noun + 1, WORD_VERB) & FORM_SINGULAR);
}

/* 'De bakker weet dat | zijn | prijzen stijgen', 'dat | zijn | land het plan steunt',
   'Het Rijk en | zijn | partners investeren': behind a word that joins it to what stands
   before, and in front of a noun that its verb follows, or of one thing. */
static bool is_owned_subject(const Letter *letter, uint32_t token, uint32_t noun,
                             TokenSpan sentence) {
    uint32_t before = token - 1;
    uint32_t forms = token_forms(letter, noun + 1, WORD_VERB);
    bool one = token_is(letter, before, WORD_COMPLEMENTIZER) &&
               (token_forms(letter, noun, WORD_NOUN) & FORM_SINGULAR) &&
               !is_plural_noun(letter, noun) &&
               !(letter->document->tokens[noun + 1].flags & TOKEN_PUNCTUATION);
    if (before == sentence.start ||
        (!one && (!(forms & FORM_FINITE) || (forms & FORM_PARTICIPLE) ||
                  token_is(letter, noun + 1, WORD_PREPOSITION))))
        return false;
    if (token_is(letter, before, WORD_COORDINATOR))
        return !has_verb_before(letter, before, sentence) && (forms & FORM_PLURAL) &&
               !token_is(letter, before, WORD_COMPLEMENTIZER);
    return token_is(letter, before, WORD_COMPLEMENTIZER) &&
           token_is(letter, before, WORD_SUBORDINATOR) &&
           !token_is(letter, before - 1, WORD_COORDINATOR) &&
           !is_mark(letter, before - 1, ',');
}

/* The noun behind a determiner at the token: 'zijn | hoge | prijs', 'zijn | Estse |
   ambtgenoot'. */
static uint32_t owned_noun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t noun = token + 1;
    while (noun + 1 < sentence.end) {
        uint32_t mention = outer_mention(letter, noun);
        uint32_t end = mention == NONE ? 0 : letter->mentions.items[mention].tokens.end;
        if (end > noun + 1 && end < sentence.end) return end - 1;
        if ((mention == NONE || !is_adjectival(letter, mention)) &&
            (!token_is(letter, noun, WORD_ADJECTIVE) ||
             token_is(letter, noun, WORD_NOUN) || token_is(letter, noun, WORD_VERB)))
            break;
        noun++;
    }
    return noun;
}

/* 'uitte, waar mogelijk, | zijn | begrip': behind an aside that follows the finite verb
   of its clause, which has no other verb. */
static bool is_behind_aside(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t open = token - 1;
    if (token <= sentence.start + 2 || !is_mark(letter, open, ',')) return false;
    while (--open > sentence.start && !is_mark(letter, open, ','))
        if (letter->verbs[open]) return false;
    return open > sentence.start && (letter->verbs[open - 1] & FORM_FINITE) &&
           !(letter->verbs[open - 1] & (FORM_INFINITIVE | VERB_AUXILIARY));
}

/* 'dat de fabrikant | zijn | prijs moet verlagen': where the verb comes last, what stands
   before a noun and may be a determiner is one; so too behind 'als': 'als | zijn | taak',
   and before what is to be done: 'heeft aangeboden | zijn | ervaringen te delen'. */
static bool is_determiner_here(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t noun = owned_noun(letter, token, sentence);
    if (token_is(letter, token, WORD_DETERMINER) && noun < sentence.end &&
        token_is(letter, noun, WORD_NOUN) && is_behind_aside(letter, token, sentence))
        return true;
    if (!token_is(letter, token, WORD_DETERMINER) || noun + 1 >= sentence.end ||
        !(is_owned_by_one(letter, token, noun, sentence) ||
          (token_is(letter, noun, WORD_NOUN) && !token_is(letter, noun, WORD_VERB))))
        return false;
    if (token > sentence.start && (token_is(letter, token - 1, WORD_COMPARISON) ||
                                   is_owned_subject(letter, token, noun, sentence)))
        return true;
    if (letter->document->tokens[noun + 1].flags & TOKEN_PUNCTUATION) return false;
    if (token > sentence.start && (letter->verbs[token - 1] & FORM_PARTICIPLE) &&
        token_is(letter, noun + 1, WORD_INFINITIVE_MARKER))
        return true;
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
        /* 'dat ouders | maanden | op een plek wachten', though 'manen' has that form. */
        if (token_is(letter, t, WORD_PERIOD) && (forms & FORM_PAST)) continue;
        if (token_is(letter, t, WORD_DETERMINER) &&
            (!(flags & LEXEME_AUXILIARY) || is_determiner_here(letter, t, sentence)))
            continue;
        if (is_noun_here(letter, t, forms, flags, sentence) &&
            !is_awaited(letter, t, forms, sentence) &&
            !ends_perfect(letter, t, forms, sentence))
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
                           (flags & LEXEME_TRYING ? VERB_TRYING : 0) |
                           (is_state(letter, t, flags) ? VERB_BECOMING : 0);
    }
}

/* 'De cijfers zijn bekend en | het kabinet | verwacht dat …': right behind an actor that
   begins a clause, and before what a verb has behind it, no participle stands. */
static bool follows_its_subject(const Letter *letter, uint32_t token,
                                TokenSpan sentence) {
    uint32_t start = token, next = token + 1;
    while (start > sentence.start && letter->covered[--start]) continue;
    uint32_t mention = start < token ? outer_mention(letter, start) : NONE;
    if (mention == NONE || letter->mentions.items[mention].tokens.end != token ||
        !mention_is(letter, mention, CORE_ACTOR))
        return false;
    while (start > sentence.start && (token_is(letter, start - 1, WORD_DETERMINER) ||
                                      token_is(letter, start - 1, WORD_ADJECTIVE)))
        start--;
    /* Not of 'Er wordt van Polen en | Nederland | verwacht dat …'. */
    if (start < sentence.start + 2 || letter->covered[start - 2] ||
        outer_mention(letter, start - 2) != NONE)
        return false;
    bool begins = token_is(letter, start - 1, WORD_COORDINATOR) ||
                  is_mark(letter, start - 1, ',') || is_mark(letter, start - 1, ':');
    return begins && (token_is(letter, next, WORD_COMPLEMENTIZER) ||
                      token_is(letter, next, WORD_DETERMINER) ||
                      token_is(letter, next, WORD_REFLEXIVE) ||
                      outer_mention(letter, next) != NONE);
}

/* 'dat de kennis, mede | versterkt door het fonds, belangrijk is': between commas, behind
   nothing but adverbs and before who did it, where a finite verb follows. */
static bool is_told_aside(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t before = token - 1, t = token + 1;
    uint32_t both = FORM_PARTICIPLE | FORM_FINITE;
    if ((letter->verbs[token] & both) != both || !token_is(letter, t, WORD_AGENT))
        return false;
    while (before > sentence.start && token_is(letter, before, WORD_ADVERB)) before--;
    while (t < sentence.end && !letter->verbs[t] && !is_mark(letter, t, ',')) t++;
    bool aside = t < sentence.end && !letter->verbs[t] && is_mark(letter, before, ',');
    while (t < sentence.end && !(letter->verbs[t] & FORM_FINITE)) t++;
    return aside && t < sentence.end && !token_is(letter, t - 1, WORD_COORDINATOR);
}

/* 'dat zij | beperkt zijn,': a form that may be finite is the participle of the auxiliary
   that ends the clause behind it. 'De brief die u heeft ontvangen | bevat een fout':
   right behind a participle it is finite. */
static void join_participles(Letter *letter, TokenSpan sentence) {
    uint32_t finite = FORM_FINITE | FORM_SINGULAR | FORM_PLURAL | FORM_PAST;
    for (uint32_t t = sentence.start; t + 2 < sentence.end; t++) {
        uint32_t next = letter->verbs[t + 1];
        if ((letter->verbs[t] & FORM_PARTICIPLE) && (letter->verbs[t] & FORM_SINGULAR) &&
            (next & VERB_PASSIVE) && (next & FORM_FINITE) && !(next & FORM_PARTICIPLE) &&
            (letter->document->tokens[t + 2].flags & TOKEN_PUNCTUATION))
            letter->verbs[t] &= ~finite;
        if (t > sentence.start && is_told_aside(letter, t, sentence))
            letter->verbs[t] = 0;
        bool behind = t > sentence.start + 1 && !next &&
                      (letter->verbs[t - 1] & FORM_PARTICIPLE) &&
                      (!(letter->verbs[t - 1] & (FORM_FINITE | FORM_MARKED)) ||
                       (letter->verbs[t - 2] & VERB_AUXILIARY));
        behind = behind || ((letter->verbs[t] & FORM_SINGULAR) &&
                            (letter->verbs[t] & FORM_PARTICIPLE) &&
                            follows_its_subject(letter, t, sentence));
        if (behind && (letter->verbs[t] & FORM_FINITE) &&
            !(letter->verbs[t] & (VERB_AUXILIARY | FORM_INFINITIVE)))
            letter->verbs[t] &= ~(uint32_t)FORM_PARTICIPLE;
    }
}

void find_verbs(Letter *letter) {
    for (uint32_t s = 0; s < letter->document->sentence_count; s++) {
        mark_sentence(letter, sentence_tokens(letter, s));
        clear_gerunds(letter, sentence_tokens(letter, s));
        pass_fronted(letter, sentence_tokens(letter, s));
        pass_told(letter, sentence_tokens(letter, s));
        join_participles(letter, sentence_tokens(letter, s));
        guess_verbs(letter, sentence_tokens(letter, s));
    }
}
