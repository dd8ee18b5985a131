/* Regions: the words of the clause of a trigger that a slot may be filled from.

   Worked example: the trigger 'uitspreken', its slot after "voor", in

       Nederland zal in de NUC politieke steun voor de Oekraïense regering uitspreken en …

   The first 'voor' of the clause behind the subject opens the region; it goes on to the
   verb cluster: 'de Oekraïense regering'. */
#include "frames.h"

static TokenSpan complement(const Letter *letter, uint32_t clause, uint32_t from) {
    uint32_t inner = next_complement(letter, clause, clause, from, FILL_CLAUSE);
    return inner == NONE ? (TokenSpan){ 0, 0 } : inner_words(letter, inner);
}

/* First child clause that starts exactly at the token; NONE. */
static uint32_t clause_from(const Letter *letter, uint32_t token) {
    uint32_t c = letter->clause_of[token];
    return letter->clauses.items[c].tokens.start == token ? c : NONE;
}

/* 'het doel, | maar ook de middelen', ', alsmede de middelen': a coordinator right behind
   the comma, and no verb or denial after it. */
static bool adds_more(const Letter *letter, uint32_t clause, uint32_t comma,
                      uint32_t limit) {
    uint32_t t = comma + 1;
    if (t >= limit || !token_is(letter, t, WORD_COORDINATOR)) return false;
    for (t++; t < limit && token_is(letter, t, WORD_ADVERB) && !starts_phrase(letter, t);)
        t++;
    if (t >= limit || !owns(letter, clause, t) || !starts_phrase(letter, t)) return false;
    for (; t < limit && owns(letter, clause, t) && !is_mark(letter, t, ','); t++)
        if ((letter->verbs[t] & VERB_ROLE) || token_is(letter, t, WORD_NEGATION))
            return false;
    return true;
}

/* Does a coordinator of the same clause follow the comma before the next verb? Then the
   comma stands in a list: 'de kosten, de uitvoering en de lasten'. */
static bool list_goes_on(const Letter *letter, uint32_t clause, uint32_t comma,
                         uint32_t limit) {
    if (adds_more(letter, clause, comma, limit)) return true;
    for (uint32_t t = comma + 1; t < limit && owns(letter, clause, t); t++) {
        if (letter->verbs[t] & VERB_ROLE) return false;
        if (token_is(letter, t, WORD_COORDINATOR))
            return starts_phrase(letter, comma + 1) &&
                   !token_is(letter, comma + 1, WORD_INCLUSIVE);
    }
    return false;
}

/* Is nothing denied from the clause's first token to `end`, and no verb behind it? */
static bool is_plain_around(const Letter *letter, uint32_t clause, uint32_t end) {
    uint32_t t = letter->clauses.items[clause].tokens.start;
    for (; t < end; t++)
        if (owns(letter, clause, t) &&
            (token_is(letter, t, WORD_NEGATION) || token_is(letter, t, WORD_DENIAL)))
            return false;
    for (; t < letter->document->token_count && owns(letter, clause, t); t++)
        if (letter->verbs[t] & VERB_ROLE) return false;
    return true;
}

/* 'op rust | , op ruimte en op groen': a list in which each has the preposition. */
static bool lists_preposition(const Letter *letter, uint32_t clause, uint32_t start,
                              uint32_t comma) {
    if (!is_again(letter, start, comma + 1)) return false;
    size_t end = letter->document->token_count;
    for (uint32_t t = comma + 2; t < end && owns(letter, clause, t); t++) {
        if (letter->verbs[t] & VERB_ROLE) return false;
        if (token_is(letter, t, WORD_COORDINATOR) && is_again(letter, start, t + 1))
            return true;
    }
    return false;
}

/* 'niet alleen aan samenwerking | , maar ook aan openheid', 'voor rust | , en voor
   ruimte': the preposition of the phrase comes again behind comma, coordinator and
   adverb. In 'niet voor een verbod | , maar voor voorlichting' the second is what the
   first is not. */
static bool repeats_preposition(const Letter *letter, uint32_t clause, uint32_t start,
                                uint32_t comma) {
    uint32_t t = comma + 1;
    if (start == 0 || letter->document->token_count <= t) return false;
    if (!token_is(letter, t, WORD_COORDINATOR))
        return lists_preposition(letter, clause, start, comma);
    for (t++; token_is(letter, t, WORD_ADVERB) && !token_is(letter, t, WORD_PREPOSITION);)
        t++;
    return is_again(letter, start, t) &&
           (t > comma + 2 || is_plain_around(letter, clause, comma));
}

/* A noun, or what no lexicon has where a noun stands: 'een nationaal | keurmerk'. */
static bool may_be_noun(const Letter *letter, uint32_t token) {
    if (token_is(letter, token, WORD_NOUN))
        return !token_is(letter, token, WORD_ADJECTIVE);
    return token > 0 && is_unknown_word(letter, token) &&
           (token_is(letter, token - 1, WORD_DETERMINER) ||
            token_is(letter, token - 1, WORD_ADJECTIVE));
}

/* A noun of 'with' may fill a slot ('spreekt steun uit'), but not where it says something
   of another with a word in front: 'een verbod vind ik | geen passend middel'. */
bool is_trigger(const Letter *letter, const Anchor *anchor, uint32_t token) {
    /* 'door Polen | en | Malta gesteunde' */
    if (token > 0 && token_is(letter, token, WORD_COORDINATOR) &&
        (letter->covered[token - 1] || outer_mention(letter, token - 1) != NONE))
        return false;
    for (uint32_t i = 0; i < anchor->with_count; i++) {
        TokenSpan with = anchor->with[i];
        if (with.start <= token && token < with.end &&
            (!may_be_noun(letter, token) ||
             token_is(letter, with.start, WORD_PREPOSITION) ||
             token_is(letter, with.start, WORD_DETERMINER) ||
             token_is(letter, with.start, WORD_COMPARISON) ||
             token_is(letter, with.start, WORD_NEGATION)))
            return true;
    }
    return false;
}

/* 'neemt naast bescherming tegen geweld | ook vergaande maatregelen': adverbs lead to
   what the frame has for itself. */
static bool leads_to_trigger(const Letter *letter, const Anchor *anchor, uint32_t token) {
    /* 'houdt dit | nauwlettend in de gaten' */
    bool how = token_is(letter, token - 1, WORD_SINGLE) &&
               token_is(letter, token - 1, WORD_DEMONSTRATIVE);
    if (!token_is(letter, token, WORD_ADVERB) ||
        !(how || is_function_word(letter, token)) ||
        token_is(letter, token, WORD_PREPOSITION))
        return false;
    while (token_is(letter, token, WORD_ADVERB) ||
           token_is(letter, token, WORD_ADJECTIVE))
        token++;
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (anchor->with[i].start <= token && token < anchor->with[i].end) return true;
    return false;
}

/* The mark that ends the sentence, not one inside it. */
static bool ends_sentence(const Letter *letter, uint32_t token, uint32_t limit) {
    return token + 1 == limit &&
           (is_mark(letter, token, '.') || is_mark(letter, token, '?') ||
            is_mark(letter, token, '!'));
}

/* The number of a note, glued to the word before it: 'transparanter te maken | 1'. */
static bool is_note(const Letter *letter, uint32_t token) {
    const Token *t = &letter->document->tokens[token];
    return token > 0 && (t->flags & TOKEN_NUMBER) && t[-1].span.end == t->span.start &&
           !(t[-1].flags & TOKEN_PUNCTUATION);
}

/* 'de plannen | die …', 'het feit | dat …', but not 'de bepaling | omdat …'. */
static bool completes_noun(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    return c->kind == CLAUSE_RELATIVE || is_complement(letter, c);
}

/* 'het initiatief van de Commissie | om gegevens te delen': what a common noun is for
   says what it is, as does 'het besluit van de stad | de school te sluiten'. */
static bool is_purpose(const Letter *letter, uint32_t clause, uint32_t start) {
    const Clause *c = &letter->clauses.items[clause];
    bool bare = c->introducer == NONE;
    if (c->kind != CLAUSE_INFINITIVE ||
        (!bare && !token_is(letter, c->introducer, WORD_PURPOSE)))
        return false;
    uint32_t t = start, end = bare ? c->tokens.start : c->introducer;
    while (t + 1 < end && outer_mention(letter, t) == NONE &&
           (token_is(letter, t, WORD_DETERMINER) ||
            (token_is(letter, t, WORD_ADJECTIVE) && !token_is(letter, t, WORD_NOUN))))
        t++;
    return outer_mention(letter, t) == NONE &&
           token_is(letter, t, bare ? WORD_PLANNED : WORD_NOUN);
}

/* 'onderschrijft de resolutie | volledig', 'pakt de problemen | stevig | aan'. */
static bool is_how(const Letter *letter, uint32_t token) {
    if (token_is(letter, token, WORD_NOUN) || outer_mention(letter, token) != NONE)
        return false;
    bool noun =
        token_is(letter, token - 1, WORD_NOUN) || is_unknown_word(letter, token - 1);
    if (token_is(letter, token, WORD_ADVERB))
        return noun || is_function_word(letter, token - 1);
    return noun && token_is(letter, token, WORD_ADJECTIVE);
}

/* 'stemt in met het akkoord | onder de voorwaarde | dat …': an adverb of several words
   that a clause completes is no part of the phrase, nor is the clause. */
static bool is_completed_adverb(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t end = several_end(letter, token, WORD_ADVERB);
    if (end <= token || end >= letter->document->token_count || owns(letter, clause, end))
        return false;
    uint32_t inner = clause_from(letter, end);
    return inner != NONE && is_complement(letter, &letter->clauses.items[inner]);
}

/* 'het voorstel om de bijdrage | te verhogen | steun ik niet': behind the marker and its
   verb, where the purpose in front of the finite verb is part of the phrase; `token`. */
static uint32_t behind_purpose(const Letter *letter, uint32_t clause, uint32_t start,
                               uint32_t token) {
    uint32_t finite = letter->clauses.items[clause].finite, t = token;
    if (finite == NONE || token >= finite || !token_is(letter, t, WORD_INFINITIVE_MARKER))
        return token;
    while (t > start && !token_is(letter, t, WORD_PURPOSE)) t--;
    if (t == start) return token;
    for (t = token + 1; t < finite && token_forms(letter, t, WORD_VERB);) t++;
    return t > token + 1 ? t : token;
}

/* 'voor (a) lagere lasten | , en (b) meer tijd': the mark of an item behind the comma. */
static bool item_goes_on(const Letter *letter, uint32_t comma, uint32_t limit) {
    uint32_t next = comma + 1;
    if (next < limit && token_is(letter, next, WORD_COORDINATOR)) next++;
    return after_item_mark(letter, next, limit) > next;
}

/* 'dringt aan op | (snelle) | besluitvorming': behind one word between brackets that
   belongs to the phrase, or the mark of an item. */
static uint32_t after_opening(const Letter *letter, uint32_t token, uint32_t limit) {
    bool word = token + 3 < limit && is_mark(letter, token, '(') &&
                is_mark(letter, token + 2, ')') && starts_phrase(letter, token + 3);
    return word ? token + 3 : after_item_mark(letter, token, limit);
}

TokenSpan extended_phrase(const Letter *letter, const Anchor *anchor, uint32_t start) {
    uint32_t clause = anchor->clause;
    uint32_t limit = sentence_tokens(letter, letter->clauses.items[clause].sentence).end,
             t = gerund_end(letter, start, limit);
    while (t < limit) {
        uint32_t behind = behind_purpose(letter, clause, start, t);
        if (behind > t) {
            t = behind;
            continue;
        }
        uint32_t mention = outer_mention(letter, t);
        if (mention != NONE && letter->mentions.items[mention].tokens.end <= limit) {
            if (t > start && is_date(letter, t) &&
                ends_phrase(letter, clause, start, t, limit))
                break;
            t = letter->mentions.items[mention].tokens.end;
            continue;
        }
        if (!owns(letter, clause, t)) {
            uint32_t inner = clause_from(letter, t);
            if (inner == NONE || !completes_noun(letter, inner) ||
                !lies_in_clause(letter, clause, t) ||
                !(is_thin(letter, (TokenSpan){ start, t }) ||
                  is_purpose(letter, inner, start)))
                break;
            return (TokenSpan){ start, whole_clause(letter, inner).end };
        }
        if ((letter->verbs[t] & VERB_ROLE) || ends_sentence(letter, t, limit)) break;
        if (token_is(letter, t, WORD_INFINITIVE_MARKER) && !is_degree(letter, t, limit))
            break;
        if (t > start &&
            (t == anchor->particle || is_trigger(letter, anchor, t) ||
             leads_to_trigger(letter, anchor, t) || is_next_phrase(letter, start, t) ||
             is_completed_adverb(letter, clause, t) ||
             ends_phrase(letter, clause, start, t, limit)))
            break;
        behind = t > start ? after_aside(letter, t, limit) : t;
        if (behind > t && owns(letter, clause, behind) && starts_phrase(letter, behind)) {
            t = behind;
            continue;
        }
        if (is_mark(letter, t, ',') && !list_goes_on(letter, clause, t, limit) &&
            !repeats_preposition(letter, clause, start, t) &&
            !item_goes_on(letter, t, limit) && !joins_attributes(letter, start, t, limit))
            break;
        if ((letter->document->tokens[t].flags & TOKEN_PUNCTUATION) &&
            !is_mark(letter, t, ',') && !is_mark(letter, t, '(') &&
            !is_mark(letter, t, ')') && !is_inner_mark(letter, t))
            break;
        t++;
    }
    while (t > start + 1 && (is_function_word(letter, t - 1) || is_how(letter, t - 1) ||
                             is_mark(letter, t - 1, ',') || is_note(letter, t - 1)))
        t--;
    return (TokenSpan){ start, t };
}

/* 'naar aanleiding | van': is the token inside a longer preposition? */
static bool ends_preposition(const Letter *letter, uint32_t token) {
    uint32_t first = token < LONGEST_PREPOSITION ? 0 : token - LONGEST_PREPOSITION + 1;
    for (uint32_t t = first; t < token; t++)
        if (several_end(letter, t, WORD_PREPOSITION) > token ||
            several_end(letter, t, WORD_BEHALF) > token)
            return true;
    return false;
}

/* 'stemt | met algemene stemmen | in met het voorstel', 'wees | van de zijde van Malta |
   op het belang van': words that tell how, or who, begin with the same preposition. */
static bool opens_adverb(const Letter *letter, uint32_t token, uint32_t end) {
    return several_end(letter, token, WORD_ADVERB) > end ||
           several_end(letter, token, WORD_BEHALF) > end;
}

/* 'zie ik, gelet op het vrij verkeer | van | goederen, geen ruimte': does the preposition
   stand between two commas or dashes, without a word of the trigger? */
static bool is_in_aside(const Letter *letter, const Anchor *anchor, uint32_t token) {
    TokenSpan clause = letter->clauses.items[anchor->clause].tokens;
    uint32_t open = token, close = token;
    while (open > clause.start && !sets_apart(letter, open)) open--;
    while (close < clause.end && !sets_apart(letter, close)) close++;
    if (close < clause.end && !same_word(letter, open, close)) return false;
    if (open <= clause.start || close >= clause.end ||
        (open + 1 == token && is_mark(letter, open, ',')))
        return false;
    for (uint32_t t = open; t < close; t++)
        if (!owns(letter, anchor->clause, t) || is_trigger(letter, anchor, t) ||
            (letter->verbs[t] & VERB_ROLE) || token_is(letter, t, WORD_COORDINATOR))
            return false;
    uint32_t first = open + 1;
    while (first < token && token_is(letter, first, WORD_ADVERB)) first++;
    return token_is(letter, first, WORD_PREPOSITION) ||
           several_end(letter, first, WORD_PREPOSITION) > first;
}

/* 'ben onder de indruk van | wat de vrijwilligers doen': a clause right behind the
   preposition whose word stands for what it tells of; empty. */
static TokenSpan free_relative(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t inner = clause_from(letter, token);
    bool free = inner != NONE && letter->clauses.items[inner].parent == clause &&
                letter->clauses.items[inner].kind == CLAUSE_RELATIVE &&
                token_is(letter, token, WORD_SENTENTIAL);
    return free ? whole_clause(letter, inner) : (TokenSpan){ 0, 0 };
}

/* What is governed by the preposition of the slot at this token: a phrase (a day only
   where one is asked for), or the clause that a pronominal adverb ('eraan') announces;
   empty where there is none. */
static TokenSpan governed_at(const Letter *letter, const Anchor *anchor, const Slot *slot,
                             uint32_t t) {
    const TokenSpan none = { 0, 0 };
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t reading = reading_in(letter, t, slot->after), limit = c->tokens.end;
    if (reading == NONE || ends_preposition(letter, t) ||
        opens_adverb(letter, t, letter->words.items[reading].tokens.end))
        return none;
    uint32_t end = letter->words.items[reading].tokens.end;
    while (end < limit && token_is(letter, end, WORD_ADVERB) &&
           !token_is(letter, end, WORD_ADJECTIVE) && !starts_phrase(letter, end))
        end++;
    end = after_opening(letter, end, limit);
    if (end < limit && is_date(letter, end) && slot->fills[0].kind != FILL_TYPE)
        return none;
    bool own = end < limit && owns(letter, anchor->clause, end);
    /* 'is hiervan | geen voorstander': that is no phrase of 'hiervan'. */
    if (own && starts_phrase(letter, end) && !is_last_particle(letter, end) &&
        reading_in(letter, t, slot->back) == NONE)
        return extended_phrase(letter, anchor, end);
    /* 'stemt | in | met het voorstel, dat …': a part of the verb announces none;
       'dringt er bij Polen | op | aan dat …' has its own behind it. */
    if (token_is(letter, t, WORD_PARTICLE) && own &&
        token_is(letter, end, WORD_PREPOSITION) &&
        !is_stranded(letter, anchor->clause, end))
        return none;
    TokenSpan clause = free_relative(letter, anchor->clause, end);
    return clause.end > clause.start ? clause : complement(letter, anchor->clause, end);
}

/* 'kwam er van Malta steun voor het voorstel | van | de Commissie': of two phrases that
   may name an actor, that of a genitive, or one without an actor, is the worse. */
static bool is_worse(const Letter *letter, const Slot *slot, uint32_t preposition,
                     TokenSpan phrase) {
    Value value;
    if (slot->fills[0].kind != FILL_TYPE) return false;
    if (token_is(letter, preposition, WORD_GENITIVE) && preposition > 0 &&
        (token_is(letter, preposition - 1, WORD_NOUN) ||
         outer_mention(letter, preposition - 1) != NONE))
        return true;
    return !head_mentions(letter, phrase, slot->fills[0].class, &value, 1);
}

bool is_setting(const Letter *letter, TokenSpan phrase) {
    TokenSpan base = base_phrase(letter, phrase.start, phrase.end);
    if (base.end <= base.start) return false;
    uint32_t head = base.end - 1, mention = outer_mention(letter, head);
    if (mention == NONE)
        return token_is(letter, head, WORD_SETTING) ||
               token_is(letter, head, WORD_PERIOD);
    const Vocabulary *v = letter->vocabulary;
    uint32_t class = letter->mentions.items[mention].class;
    return vocabulary_is(v, class, CORE_MEETING) || vocabulary_is(v, class, CORE_DATE);
}

/* Of 'heeft in Europees verband vertrouwen in de aanpak' not the first: is a phrase
   behind the preposition the one that is meant, when another was found behind an earlier
   one, or none (NONE)? */
static bool is_meant(const Letter *letter, const Slot *slot, uint32_t preposition,
                     TokenSpan phrase, uint32_t earlier) {
    if (slot->fills[0].kind == FILL_TYPE)
        return !is_worse(letter, slot, preposition, phrase);
    if (is_setting(letter, phrase)) return false;
    return earlier == NONE ||
           (letter->words.items[reading_in(letter, earlier, slot->after)].id ==
                letter->words.items[reading_in(letter, preposition, slot->after)].id &&
            !token_is(letter, preposition - 1, WORD_COORDINATOR));
}

/* 'In de monitoring van de druk | op | de wegen wordt gerekend met …': in front of the
   verb, and part of a phrase of which the frame knows nothing. */
static bool is_in_other_phrase(const Letter *letter, const Anchor *anchor,
                               uint32_t token) {
    uint32_t first = letter->clauses.items[anchor->clause].tokens.start, noun = token - 1;
    if (token < first + 2 || !token_is(letter, first, WORD_PREPOSITION) ||
        !(token_is(letter, noun, WORD_NOUN) || letter->covered[noun]))
        return false;
    for (uint32_t t = first; t < token; t++)
        if (is_trigger(letter, anchor, t)) return false;
    return true;
}

/* How far behind its coordinator a word that the frame asks for may stand. */
#define JOINED_REACH 4

/* 'wees op de baten van toezicht | en op de risico's': do the words stand in a phrase
   with its preposition that is joined to another one? */
static bool stands_joined(const Letter *letter, TokenSpan words) {
    for (uint32_t t = words.start; t-- > 0 && t + JOINED_REACH > words.start;)
        if (token_is(letter, t, WORD_COORDINATOR))
            return token_is(letter, t + 1, WORD_PREPOSITION);
    return false;
}

/* '… en op de risico's | van uitstel': what follows a preposition right behind such
   words; that in front of them is of the other phrase. */
static TokenSpan behind_words(const Letter *letter, const Anchor *anchor,
                              const Slot *slot) {
    for (uint32_t i = 0; i < anchor->with_count; i++) {
        uint32_t t = anchor->with[i].end;
        if (slot->fills[0].kind == FILL_TYPE || !stands_joined(letter, anchor->with[i]) ||
            t >= letter->clauses.items[anchor->clause].tokens.end ||
            !owns(letter, anchor->clause, t))
            continue;
        TokenSpan phrase = governed_at(letter, anchor, slot, t);
        if (phrase.end > phrase.start) return phrase;
    }
    return (TokenSpan){ 0, 0 };
}

/* What follows a preposition of the slot: behind the subject, or else in front of it. */
static TokenSpan prepositional(const Letter *letter, const Anchor *anchor,
                               const Slot *slot) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    uint32_t from = after_subject(letter, anchor->clause);
    bool second = c->kind == CLAUSE_MAIN || c->kind == CLAUSE_CONJUNCT;
    TokenSpan found = behind_words(letter, anchor, slot);
    uint32_t earlier = NONE;
    if (found.end > found.start) return found;
    for (int round = 0; round < 2; round++) {
        uint32_t t = round == 0 ? from : c->tokens.start;
        uint32_t to = round == 0 ? c->tokens.end : second ? from : c->subject.start;
        for (; t < to && t < c->tokens.end; t++) {
            if (!owns(letter, anchor->clause, t) || letter->covered[t]) continue;
            /* 'is | samen met Malta en Cyprus | kritisch over het fonds'. */
            uint32_t companions = companions_end(letter, anchor->clause, t, to);
            if (companions > t + 1 && slot->fills[0].kind != FILL_TYPE &&
                reading_in(letter, t, slot->after) == NONE) {
                t = companions - 1;
                continue;
            }
            if (round == 0 ? is_in_aside(letter, anchor, t)
                           : is_in_other_phrase(letter, anchor, t))
                continue;
            TokenSpan phrase = governed_at(letter, anchor, slot, t);
            if (phrase.end <= phrase.start) continue;
            if (is_meant(letter, slot, t, phrase, earlier)) return phrase;
            if (earlier != NONE) continue;
            found = phrase;
            earlier = t;
        }
    }
    return found.end > found.start ? found : relative_place(letter, anchor->clause, slot);
}

bool overlap(TokenSpan a, TokenSpan b) {
    return a.start < b.end && b.start < a.end;
}

bool is_stranded(const Letter *letter, uint32_t clause, uint32_t preposition) {
    uint32_t next = preposition + 1;
    return next >= letter->clauses.items[clause].tokens.end ||
           !owns(letter, clause, next) || !starts_phrase(letter, next) ||
           (letter->verbs[next] & VERB_ROLE) || is_last_particle(letter, next);
}

TokenSpan region_of(const Letter *letter, const Anchor *anchor, const Slot *slot) {
    bool direct = slot->after.count == 0;
    if (!direct) return prepositional(letter, anchor, slot);
    bool subject = (slot->kind == SLOT_SUBJECT) != anchor->passive;
    if (!subject)
        return anchor->passive ? agent_of(letter, anchor->clause)
                               : direct_object(letter, anchor);
    TokenSpan span = clause_subject(letter, anchor->clause), patient = { 0, 0 };
    if (anchor->passive) patient = relative_patient(letter, anchor->clause);
    if (patient.end > patient.start) span = patient;
    TokenSpan said = relative_said(letter, anchor->clause);
    if (span.end <= span.start) span = said;
    for (uint32_t i = 0; i < anchor->with_count; i++)
        if (overlap(anchor->with[i], span) &&
            (said.end > said.start ||
             is_trigger(letter, anchor, anchor->with[i].end - 1)))
            /* '…, wat | een stap vooruit | is', '…, wat | brede steun | kreeg' */
            return said;
    return span;
}

/* 'De motie, | ten slotte, | is overbodig': adverbs or a preposition behind the comma, in
   a phrase that ends with another comma. */
static bool is_set_apart(const Letter *letter, TokenSpan phrase, uint32_t token) {
    if (!is_mark(letter, phrase.end - 1, ',') || outer_mention(letter, token) != NONE)
        return false;
    return several_end(letter, token, WORD_ADVERB) > token ||
           ((token_is(letter, token, WORD_ADVERB) ||
             token_is(letter, token, WORD_PREPOSITION) ||
             token_is(letter, token, WORD_COMPARISON)) &&
            !token_is(letter, token, WORD_ADJECTIVE));
}

/* 'Een verplichting, | waar men op zinspeelt,', 'Een verbod, | zoals Polen wil,': a
   relative clause behind a comma, or one that compares. */
static bool is_aside(const Letter *letter, uint32_t clause, TokenSpan phrase,
                     uint32_t token) {
    const Clause *c = &letter->clauses.items[letter->clause_of[token]];
    if (owns(letter, clause, token)) return is_set_apart(letter, phrase, token);
    bool compares =
        c->kind == CLAUSE_SUBORDINATE && token_is(letter, token, WORD_COMPARISON);
    return (c->kind == CLAUSE_RELATIVE || compares) && c->tokens.start == token;
}

/* 'worden het advies van de raad | en de nota | verwelkomd': behind what is joined to it,
   before the verb. */
static uint32_t behind_joined(const Letter *letter, uint32_t end, uint32_t limit) {
    while (end + 2 < limit && token_is(letter, end, WORD_COORDINATOR) &&
           token_is(letter, end + 1, WORD_DETERMINER)) {
        uint32_t next = base_phrase(letter, end + 1, limit).end;
        if (next <= end + 2 || next >= limit || !(letter->verbs[next] & VERB_ROLE)) break;
        end = next;
    }
    return end;
}

/* 'Daarmee is de stelling | dat het beleid faalt | onjuist': behind the clause that
   begins right behind a subject in the middle of its own; the end of the phrase where
   none does.
 */
static uint32_t behind_inner_clause(const Letter *letter, const Anchor *anchor,
                                    TokenSpan span) {
    const Clause *c = &letter->clauses.items[anchor->clause];
    bool verb_last = c->kind == CLAUSE_SUBORDINATE;
    if (c->finite == NONE || (!verb_last && c->finite >= span.start) ||
        span.end >= c->tokens.end || span.end <= span.start ||
        is_actor(letter, base_phrase(letter, span.start, span.end)))
        return span.end;
    uint32_t inner = clause_from(letter, span.end), end = span.end;
    if (inner == NONE || letter->clauses.items[inner].parent != anchor->clause)
        return span.end;
    if (letter->clauses.items[inner].kind == CLAUSE_SUBORDINATE &&
        !token_is(letter, span.end, WORD_COMPLEMENTIZER))
        return span.end;
    end = whole_clause(letter, inner).end;
    bool amid = end + 1 < c->tokens.end && owns(letter, anchor->clause, end);
    return !amid ? span.end : end - is_mark(letter, end - 1, ',');
}

/* A subject before a verb at the end of its clause is known by its first words only: 'dat
   [versterking] van de samenwerking … blijft'. */
TokenSpan whole_phrase(const Letter *letter, const Anchor *anchor, const Slot *slot) {
    TokenSpan span = region_of(letter, anchor, slot);
    const Clause *c = &letter->clauses.items[anchor->clause];
    for (uint32_t t = span.start + 1; t + 1 < span.end; t++)
        if (is_mark(letter, t, ',') && is_aside(letter, anchor->clause, span, t + 1))
            span.end = t;
    while (span.end > span.start && span.end + 1 < c->tokens.end &&
           owns(letter, anchor->clause, span.end)) {
        bool of = token_is(letter, span.end, WORD_GENITIVE) &&
                  !is_trigger(letter, anchor, span.end);
        uint32_t end = (slot->kind == SLOT_SUBJECT || anchor->passive) && !of
                           ? subject_tail(letter, anchor, span)
                           : span.end;
        if (of) end = behind_pair(letter, span.end, c->tokens.end);
        if (of && (slot->kind == SLOT_SUBJECT) != anchor->passive)
            end = behind_joined(letter, end, c->tokens.end);
        if (end <= span.end + of) break;
        span.end = end;
    }
    if ((slot->kind == SLOT_SUBJECT) != anchor->passive && slot->after.count == 0)
        span.end = behind_inner_clause(letter, anchor, span);
    return span;
}
