/* Clauses: which words belong together around which verb, in one pass from left to right
   with the open clause at hand.

   Worked example (| opens a clause, indentation shows the parent):

       Nederland heeft begrip voor het feit           MAIN, finite 'heeft'
         | dat de Verenigde Staten vragen             SUBORDINATE, finite 'vragen'
             om een evenwichtigere lastenverdeling    no 'te' follows: not a clause
         | en steunt de pledge                        CONJUNCT of the MAIN clause
             | die in 2014 werd aangenomen            RELATIVE

   A coordinator before a finite verb opens a CONJUNCT of the nearest clause with its verb
   second.

   The languages meant are those with the finite verb second in main clauses and last in
   others (Drach 1937: fields before, between and after the verbs). Which words may open a
   clause is said in the lexicon; openers.c tells where they do. clusters.c finds the
   clause of each verb, and so the clauses that no word opens. A clause that is verb-last
   closes at a comma once it has its verb. */
#include "clauses.h"

/* How far from its opening bracket a closing one may stand. */
#define BRACKET_REACH 200

Clause *clause_at(Reader *r, uint32_t clause) {
    return &r->letter->clauses.items[clause];
}

Open *open_at(Reader *r, uint32_t clause) {
    return &r->open.items[clause - r->first];
}

bool is_verb_last(const Clause *clause) {
    return clause->kind == CLAUSE_SUBORDINATE || clause->kind == CLAUSE_RELATIVE ||
           clause->kind == CLAUSE_INFINITIVE;
}

bool is_verb_first(const Clause *clause) {
    return clause->kind == CLAUSE_SUBORDINATE && clause->finite != NONE &&
           clause->finite == clause->body;
}

uint32_t joined_to(Reader *r, uint32_t clause) {
    while (clause_at(r, clause)->kind == CLAUSE_CONJUNCT &&
           clause_at(r, clause)->parent != NONE)
        clause = clause_at(r, clause)->parent;
    return clause;
}

uint32_t begin_clause(Reader *r, ClauseKind kind, uint32_t parent, uint32_t introducer) {
    Letter *l = r->letter;
    Clause clause = { .kind = kind,
                      .parent = parent,
                      .finite = NONE,
                      .introducer = introducer,
                      .body = introducer == NONE ? 0 : introducer + 1,
                      .sentence = l->document->tokens[r->sentence.start].sentence };
    vector_push(l->arena, &l->clauses, clause);
    vector_push(l->arena, &r->open, ((Open){ .coordinator = NONE, .boundary = NONE }));
    return (uint32_t)l->clauses.count - 1;
}

bool is_complete(Reader *r, uint32_t clause) {
    const Clause *c = clause_at(r, clause);
    if (c->kind == CLAUSE_INFINITIVE || c->kind == CLAUSE_CONJUNCT)
        return open_at(r, clause)->cluster_end > 0;
    return c->finite != NONE;
}

void take(Reader *r, uint32_t token) {
    r->letter->clause_of[token] = r->current;
}

void take_until(Reader *r, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++) take(r, t);
}

uint32_t above_of_kind(Reader *r, ClauseKind kind) {
    uint32_t clause = r->current;
    for (int levels = 0; clause != NONE && levels < MAX_LEVELS; levels++) {
        clause = joined_to(r, clause);
        if (clause_at(r, clause)->kind == kind) return clause;
        clause = clause_at(r, clause)->parent;
    }
    return NONE;
}

uint32_t skip_adverbs(const Reader *r, uint32_t token) {
    while (token < r->sentence.end && (token_is(r->letter, token, WORD_ADVERB) ||
                                       token_is(r->letter, token, WORD_NEGATION)))
        token++;
    return token;
}

bool may_end_clause(const Letter *letter, uint32_t token) {
    return (letter->document->tokens[token].flags & TOKEN_PUNCTUATION) ||
           token_is(letter, token, WORD_COORDINATOR) ||
           token_is(letter, token, WORD_SUBORDINATOR) ||
           token_is(letter, token, WORD_RELATIVE);
}

bool only_finite(uint32_t verb) {
    return (verb & FORM_FINITE) && !(verb & (FORM_INFINITIVE | FORM_PARTICIPLE));
}

/* 'welke stappen | u neemt': behind the noun that a determiner asks for. */
static uint32_t body_of(const Reader *r, uint32_t token, uint32_t last) {
    const Letter *l = r->letter;
    bool asks =
        token_is(l, token, WORD_INTERROGATIVE) && token_is(l, token, WORD_DETERMINER);
    uint32_t end = asks ? base_phrase(l, token, r->sentence.end).end : last + 1;
    for (uint32_t t = token + 2; t < end; t++)
        if (outer_mention(l, t) != NONE) end = t;
    return end > last ? end : last + 1;
}

/* The clause above that a clause of this kind behind a coordinator stands beside: one
   that the same word opens ('dat zij weten | hoe het gaat | en dat …'), else that at
   hand. */
static uint32_t sibling_of(Reader *r, ClauseKind kind, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t clause = joined_to(r, r->current), here = clause;
    if (kind == CLAUSE_RELATIVE) return above_of_kind(r, kind);
    for (int levels = 0; clause != NONE && levels < MAX_LEVELS; levels++) {
        clause = joined_to(r, clause);
        const Clause *c = clause_at(r, clause);
        if (c->kind == kind && c->introducer != NONE &&
            same_word(l, token, c->introducer))
            return clause;
        clause = c->parent;
    }
    return clause_at(r, here)->kind == kind ? here : NONE;
}

static bool try_opener(Reader *r, uint32_t *next) {
    uint32_t token = *next;
    const Letter *l = r->letter;
    ClauseKind kind;
    uint32_t last;
    if (!opens_at(r, token, &kind, &last)) return false;
    if (token > r->sentence.start && token_is(l, token - 1, WORD_COORDINATOR) &&
        is_complete(r, r->current)) {
        uint32_t sibling = sibling_of(r, kind, token);
        if (sibling != NONE) r->current = clause_at(r, sibling)->parent;
    }
    uint32_t waiting = waits_for_purpose(r, kind, token);
    r->current = begin_clause(r, kind, waiting != NONE ? waiting : r->current, token);
    clause_at(r, r->current)->body = body_of(r, token, last);
    take_until(r, token, last + 1);
    /* ', | reden waarom | ik …': no past form. */
    if (kind == CLAUSE_INFINITIVE || last > token) l->verbs[token] = 0;
    if (l->verbs[token] & FORM_FINITE) {
        set_finite(r, token);
        add_verb(r, token);
    }
    *next = last + 1;
    return true;
}

/* 'om te investeren in kennis | , innovatie en mensen', 'dat zij hechten aan vrij | ,
   onafhankelijk onderzoek': a list goes on behind the comma, and no verb follows that
   could want another clause. */
static bool list_follows(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    uint32_t end = open_at(r, r->current)->cluster_end;
    if (end == 0 || end >= comma || (r->last_finite != NONE && r->last_finite > comma) ||
        !starts_phrase(l, comma + 1))
        return false;
    for (uint32_t t = comma + 1; t < r->sentence.end; t++) {
        if (l->verbs[t] & VERB_ROLE) return false;
        if (token_is(l, t, WORD_COORDINATOR)) return true;
    }
    return joins_attributes(l, end, comma, r->sentence.end);
}

/* A comma closes a clause that has its verb, or never gets one: 'zoals eerder gemeld,
   …'. */
static void read_mark(Reader *r, uint32_t token) {
    take(r, token);
    if (is_mark(r->letter, token, ';') || is_mark(r->letter, token, ':')) {
        r->current = begin_clause(r, CLAUSE_MAIN, NONE, NONE);
        return;
    }
    if (!is_mark(r->letter, token, ',') || list_follows(r, token)) return;
    /* 'dat Polen kritisch is over een snelle | , maar zorgvuldige invoering' */
    if (token > r->sentence.start &&
        joins_attributes(r->letter, token - 1, token, r->sentence.end))
        return;
    const Clause *stem = clause_at(r, joined_to(r, r->current));
    bool elliptic = open_at(r, r->current)->cluster_end == token;
    if (lists_verb_last(r, token)) {
        open_at(r, r->current)->coordinator = token;
        return;
    }
    if (is_verb_last(stem) && (elliptic || is_complete(r, r->current)) &&
        stem->parent != NONE)
        r->current = stem->parent;
    Open *o = open_at(r, r->current);
    o->boundary = token;
    if (o->coordinator == NONE && o->cluster_end > 0 && lists_participles(r, token))
        o->coordinator = token;
}

/* 'vindt | – en dat is niet nieuw – | dat …', 'Polen | – zo blijkt uit de brief – |
   steunt': behind a remark with a verb that two dashes set apart; the token itself. */
static uint32_t after_remark(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t first = token + 1, end = r->sentence.end;
    bool verb = false;
    if (token == r->sentence.start || is_mark(l, token, ',') || !sets_apart(l, token) ||
        !(token_is(l, first, WORD_COORDINATOR) || token_is(l, first, WORD_ADVERB) ||
          token_is(l, first, WORD_INTERROGATIVE)))
        return token;
    for (uint32_t t = first; t < end && t < token + BRACKET_REACH; t++) {
        verb = verb || (l->verbs[t] & FORM_FINITE);
        if (sets_apart(l, t) && same_word(l, token, t)) return verb ? t + 1 : token;
    }
    return token;
}

/* Token after the bracket that closes the one at `token`; token + 1 when none does. */
static uint32_t after_bracket(const Reader *r, uint32_t token) {
    uint32_t limit = token + BRACKET_REACH;
    if (limit > r->sentence.end) limit = r->sentence.end;
    uint32_t behind = after_brackets(r->letter, token, limit);
    return behind > token ? behind : token + 1;
}

/* 'heeft | , gesteund door Malta en Cyprus, | gepleit': who does the same stands aside,
   with nothing between the commas but names. Token behind it; `comma` where it is not. */
static uint32_t after_companions(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    uint32_t t = comma + 1, with = NONE;
    if (!is_mark(l, comma, ',') || c->finite == NONE || is_verb_last(c) ||
        t >= r->sentence.end)
        return comma;
    for (uint32_t i = l->first_word[t]; i < l->first_word[t + 1]; i++)
        if (l->words.items[i].class == WORD_COMITATIVE) with = i;
    if (with == NONE) return comma;
    for (t = l->words.items[with].tokens.end; t < r->sentence.end; t++) {
        uint32_t mention = outer_mention(l, t);
        if (mention != NONE)
            t = l->mentions.items[mention].tokens.end - 1;
        else if (is_mark(l, t, ',') && !token_is(l, t + 1, WORD_COORDINATOR))
            return l->verbs[t - 1] || outer_mention(l, t - 1) == NONE ? comma : t + 1;
        else if (!is_mark(l, t, ',') && !token_is(l, t, WORD_COORDINATOR) &&
                 !token_is(l, t, WORD_DETERMINER))
            return comma;
    }
    return comma;
}

/* 'verzet zich | , zo bleek, | tegen het plan', 'is van mening | , zo bleek op 3 mei, |
   dat …', 'Polen | , zo bleek, | is tegen': may something be put in at the comma that
   ends at the token? Behind the verb and its subject, farther on before what is said, and
   right before the verb. */
static bool may_put_in(Reader *r, uint32_t comma, uint32_t end) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    bool how = token_is(l, comma + 1, WORD_ADVERB);
    if (c->finite == NONE)
        return how && c->kind == CLAUSE_MAIN && comma > r->sentence.start &&
               only_finite(l->verbs[end + 1]);
    uint32_t behind = c->finite + 1;
    if (open_at(r, r->current)->cluster_end != behind) return false;
    if (!has_subject_first(r, c->finite)) behind = base_phrase(l, behind, comma).end;
    behind += token_is(l, behind, WORD_REFLEXIVE);
    return behind == comma ||
           (how && behind < comma && token_is(l, end + 1, WORD_COMPLEMENTIZER));
}

/* 'steunt | , zo blijkt uit haar brief, | het plan', 'zijn | , zegt de raad, | te hoog':
   the comma that ends what is put in by a verb of its own; `comma` where nothing is. */
static uint32_t insertion_end(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    uint32_t verb = comma + 1, end = r->sentence.end;
    if (!is_mark(l, comma, ',') || is_verb_last(clause_at(r, r->current)) ||
        verb + 2 >= end)
        return comma;
    verb += token_is(l, verb, WORD_ADVERB) && !(l->verbs[verb] & VERB_ROLE);
    if (!only_finite(l->verbs[verb])) return comma;
    for (uint32_t t = verb + 1; t + 2 < end; t++) {
        if (is_mark(l, t, ',')) {
            bool ends = !token_is(l, t + 1, WORD_COORDINATOR) &&
                        !is_mark(l, t + 1, '.') && may_put_in(r, comma, t);
            return ends ? t : comma;
        }
        bool own =
            token_is(l, t, WORD_DETERMINER) && token_is(l, t - 1, WORD_PREPOSITION);
        if (!own && ((l->verbs[t] & FORM_FINITE) || may_end_clause(l, t))) return comma;
    }
    return comma;
}

/* Gives what is put in a clause of its own, and goes on with that at hand. */
static uint32_t read_insertion(Reader *r, uint32_t comma, uint32_t end) {
    uint32_t around = r->current;
    take(r, comma);
    r->current = begin_clause(r, CLAUSE_MAIN, around, NONE);
    take_until(r, comma + 1, end);
    uint32_t verb = comma + 1 + !(r->letter->verbs[comma + 1] & VERB_ROLE);
    for (uint32_t t = verb + 1; t < end; t++)
        if (token_is(r->letter, t, WORD_DETERMINER)) r->letter->verbs[t] = 0;
    set_finite(r, verb);
    add_verb(r, verb);
    r->current = around;
    take(r, end);
    return end + 1;
}

/* Is the participle at hand what the auxiliary of the clause still waits for, and no part
   of the verbs that stand before it: 'heb de aanbeveling om te wachten | overgenomen'? */
static bool completes_above(Reader *r, uint32_t above, uint32_t token, uint32_t last) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, above)->finite;
    return (l->verbs[last] & FORM_PARTICIPLE) && (l->verbs[finite] & VERB_AUXILIARY) &&
           open_at(r, above)->cluster_end == finite + 1 &&
           !(l->verbs[token - 1] & VERB_AUXILIARY);
}

/* 'Ik deel het beeld dat de inspectie schetst | niet.', 'Ik neem de aanbeveling om te
   wachten (zie boven) | daarom niet over.': what ends the sentence behind the verb of a
   verb-last clause is of the clause with its verb second, which it stands in. */
static bool ends_sentence_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current, stem = joined_to(r, inner),
             above = clause_at(r, stem)->parent;
    const Clause *c = clause_at(r, stem);
    if (above == NONE || !is_verb_last(c) || is_verb_last(clause_at(r, above)) ||
        clause_at(r, above)->finite == NONE ||
        after_brackets(l, open_at(r, inner)->cluster_end, token + 1) != token ||
        (c->finite == NONE && c->kind != CLAUSE_INFINITIVE))
        return false;
    uint32_t last = token, several;
    while ((several = several_end(l, last, WORD_ADVERB)) > last) last = several;
    last = skip_adverbs(r, last);
    /* 'vindt dat het plan verder gaat | dan nodig.' compares what is in the clause. */
    if (last == token + 1 && token_is(l, token, WORD_COMPARISON)) return false;
    /* 'acht het plan om te wachten | onvoldoende.', which is an adverb too */
    if (last > token && is_quality(l, last - 1) && last < r->sentence.end &&
        (l->document->tokens[last].flags & TOKEN_PUNCTUATION))
        last--;
    if (last > token && token_is(l, last - 1, WORD_NEGATION) &&
        (last >= r->sentence.end ||
         (l->document->tokens[last].flags & TOKEN_PUNCTUATION)))
        last--;
    /* 'heeft tegen de plicht om te melden | bezwaar gemaakt', 'heeft de manier waarop de
       politie optreedt | met kracht veroordeeld' */
    if (last + 1 >= r->sentence.end) return false;
    uint32_t from = last + token_is(l, last, WORD_PREPOSITION);
    uint32_t behind = base_phrase(l, from, r->sentence.end).end;
    bool object = behind > from && behind + 1 < r->sentence.end &&
                  (l->verbs[behind] & FORM_PARTICIPLE);
    if (object) last = behind;
    if (!(l->document->tokens[last + 1].flags & TOKEN_PUNCTUATION) &&
        !(is_quality(l, last) && token_is(l, last + 1, WORD_COORDINATOR)))
        return false;
    r->current = above;
    bool ends = token_is(l, last, WORD_NEGATION) || is_loose_part(r, last) ||
                is_quality(l, last) || completes_above(r, above, token, last);
    r->current = inner;
    return ends;
}

/* 'Dit roept de plicht om te melden | vragen op over het nut': a noun, and behind it the
   loose part of the verb of the clause around the infinitive that is complete. */
static bool completes_object_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t inner = r->current, above = clause_at(r, inner)->parent, part = token + 1;
    if (above == NONE || clause_at(r, inner)->kind != CLAUSE_INFINITIVE ||
        open_at(r, inner)->cluster_end != token || part + 1 >= r->sentence.end ||
        !token_is(l, token, WORD_NOUN))
        return false;
    r->current = above;
    bool completes = is_loose_part(r, part) &&
                     ((l->document->tokens[part + 1].flags & TOKEN_PUNCTUATION) ||
                      token_is(l, part + 1, WORD_PREPOSITION));
    r->current = inner;
    return completes;
}

/* Does an infinitive with its marker, and nothing behind it that it could tell of, come
   before any mark or finite verb? */
static bool infinitive_follows(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token + 1; t + 1 < r->sentence.end; t++) {
        if (only_finite(l->verbs[t]) || may_end_clause(l, t)) return false;
        bool marked = (l->verbs[t] & FORM_MARKED) != 0;
        if (!marked && !token_is(l, t, WORD_INFINITIVE_MARKER)) continue;
        uint32_t behind = marked ? t + 1 : t + 2;
        return t > token + 1 && (behind >= r->sentence.end || may_end_clause(l, behind) ||
                                 token_is(l, behind, WORD_PREPOSITION));
    }
    return false;
}

/* 'Ik roep scholen die nog wachten | dan ook op hun plan te melden': the loose part of
   the verb of the clause that the relative clause stands in, before what is asked. */
static bool asks_above(Reader *r, uint32_t token) {
    uint32_t inner = r->current, stem = joined_to(r, inner),
             above = clause_at(r, stem)->parent;
    const Clause *c = clause_at(r, stem);
    if (above == NONE || c->kind != CLAUSE_RELATIVE || c->finite == NONE ||
        is_verb_last(clause_at(r, above)) || clause_at(r, above)->finite == NONE ||
        open_at(r, inner)->cluster_end != token)
        return false;
    r->current = above;
    uint32_t part = skip_adverbs(r, token);
    bool asks =
        part < r->sentence.end && is_loose_part(r, part) && infinitive_follows(r, part);
    r->current = inner;
    return asks;
}

/* 'de energie- | en | klimaatplannen': what follows is half of the same phrase. */
static bool joins_compounds(const Letter *l, uint32_t token) {
    return token > 0 &&
           l->document->text.text[l->document->tokens[token - 1].span.end - 1] == '-';
}

/* 'zorgen over een snelle, | maar | zorgvuldige invoering uitgesproken'. */
static bool joins_led_attributes(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t start = r->sentence.start;
    return token > start + 2 && is_mark(l, token - 1, ',') &&
           is_led_attribute(l, token - 2, start) &&
           joins_attributes(l, start, token - 1, r->sentence.end);
}

/* 'Het is | en blijft | de taak van de sector om …', 'wil | en zal | dit niet doen': two
   verbs of one clause; but not 'dat dit nodig is | en zal …', where the verb is last. */
static bool joins_helpers(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t helper = VERB_COPULA | VERB_AUXILIARY;
    return token > r->sentence.start && token + 1 < r->sentence.end &&
           token_is(l, token, WORD_COORDINATOR) &&
           clause_at(r, r->current)->finite == token - 1 &&
           !is_verb_last(clause_at(r, r->current)) && (l->verbs[token - 1] & helper) &&
           (l->verbs[token + 1] & helper) && (l->verbs[token + 1] & FORM_FINITE);
}

/* 'Daarentegen vonden Malta | en | Polen het plan te ver gaan': behind a plural, between
   two actors of whom the first alone cannot be its subject. */
static bool joins_subjects(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (c->finite == NONE || is_verb_last(c) || c->singular || !c->plural ||
        c->finite + 1 >= token || outer_mention(l, token + 1) == NONE)
        return false;
    TokenSpan first = base_phrase(l, c->finite + 1, token);
    return first.start == c->finite + 1 && first.end == token && is_actor(l, first) &&
           agrees_in_number(l, first, true, false) &&
           is_actor(l, base_phrase(l, token + 1, r->sentence.end));
}

/* 'zal komen tot regels en eisen | , en deze vastleggen': behind a comma anew. */
static void note_coordinator(Reader *r, uint32_t token) {
    Open *o = open_at(r, r->current);
    bool anew = o->coordinator == NONE || is_mark(r->letter, token - 1, ',');
    o->boundary = token;
    if (anew && o->cluster_end > 0) o->coordinator = token;
}

/* Reads one step; returns the next token. */
static uint32_t read_token(Reader *r, uint32_t token) {
    Letter *l = r->letter;
    uint32_t mention = outer_mention(l, token);
    if (mention != NONE && l->mentions.items[mention].tokens.end <= r->sentence.end) {
        take_until(r, token, l->mentions.items[mention].tokens.end);
        return l->mentions.items[mention].tokens.end;
    }
    if (is_mark(l, token, '(')) {
        uint32_t end = after_bracket(r, token);
        take_until(r, token, end);
        return end;
    }
    uint32_t next = after_remark(r, token);
    if (next == token) next = after_companions(r, token);
    if (next > token) {
        take_until(r, token, next);
        return next;
    }
    next = insertion_end(r, token);
    if (next > token) return read_insertion(r, token, next);
    next = token;
    if (l->document->tokens[token].flags & TOKEN_PUNCTUATION) {
        read_mark(r, token);
        return token + 1;
    }
    if (joins_helpers(r, token)) {
        add_verb(r, token + 1);
        take(r, token);
        return token + 2;
    }
    if (try_opener(r, &next)) return next;
    if (token_is(l, token, WORD_COORDINATOR) &&
        (joins_led_attributes(r, token) || joins_compounds(l, token) ||
         joins_subjects(r, token))) {
        take(r, token);
        return token + 1;
    }
    if (try_conjunct(r, token)) return token + 1;
    if (token_is(l, token, WORD_COORDINATOR)) {
        note_coordinator(r, token);
        take(r, token);
        return token + 1;
    }
    if (ends_sentence_above(r, token) || asks_above(r, token) ||
        qualifies_above(r, token) || is_tail_above(r, token) ||
        resumes_object(r, token) || is_object_above(r, token))
        r->current = clause_at(r, joined_to(r, r->current))->parent;
    if (completes_object_above(r, token)) {
        l->verbs[token] = 0;
        r->current = clause_at(r, r->current)->parent;
    }
    if (is_lookalike(r, token)) l->verbs[token] = 0;
    if (l->verbs[token] & VERB_ROLE)
        read_verb(r, token);
    else
        take(r, token);
    return token + 1;
}

/* 'wordt gesteund', 'is gesteund', but not 'is gekomen', 'is bereid'; a conjunct without
   auxiliary shares that of the clause before it: 'wordt verlaagd | en afgeschaft'. */
static bool is_passive(Reader *r, uint32_t clause) {
    const Open *o = open_at(r, clause);
    const Clause *c = clause_at(r, clause);
    uint32_t verbs = o->verbs;
    for (; c->kind == CLAUSE_CONJUNCT && c->finite == NONE && c->parent != NONE;
         c = clause_at(r, c->parent)) {
        if (verbs & VERB_PASSIVE) break;
        verbs = open_at(r, c->parent)->verbs;
    }
    if (!(verbs & VERB_PASSIVE)) return false;
    return o->participle ||
           (o->state && (!(verbs & VERB_COPULA) || is_done_by_actor(r->letter, clause)));
}

/* Spans and passives, once all tokens are given out. */
static void finish(Reader *r) {
    Letter *l = r->letter;
    for (uint32_t t = r->sentence.start; t < r->sentence.end; t++) {
        Clause *c = clause_at(r, l->clause_of[t]);
        if (c->tokens.end == 0) c->tokens.start = t;
        c->tokens.end = t + 1;
    }
    for (uint32_t i = r->first; i < l->clauses.count; i++)
        clause_at(r, i)->passive = is_passive(r, i);
}

/* 'Polen steunt het plan | , Malta en Cyprus niet': has no verb, but is no part of the
   clause before it. */
static void part_gapped(Reader *r) {
    TokenSpan rest = gapped_rest(r->letter, r->sentence);
    if (rest.end <= rest.start || rest.start == r->sentence.start) return;
    uint32_t before = r->letter->clause_of[rest.start - 1];
    if (r->letter->clause_of[rest.start] != before) return;
    r->current = begin_clause(r, CLAUSE_MAIN, before, NONE);
    take_until(r, rest.start, rest.end);
}

static uint32_t last_finite(const Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.end; t-- > sentence.start;)
        if ((letter->verbs[t] & FORM_FINITE) &&
            (t == sentence.start || !token_is(letter, t - 1, WORD_INFINITIVE_MARKER)))
            return t;
    return NONE;
}

static void read_sentence(Letter *letter, uint32_t sentence) {
    Reader r = { .letter = letter,
                 .sentence = sentence_tokens(letter, sentence),
                 .first = (uint32_t)letter->clauses.count };
    if (r.sentence.end == r.sentence.start) return;
    r.last_finite = last_finite(letter, r.sentence);
    r.current = begin_clause(&r, CLAUSE_MAIN, NONE, NONE);
    for (uint32_t t = r.sentence.start; t < r.sentence.end;) t = read_token(&r, t);
    part_gapped(&r);
    finish(&r);
    for (uint32_t i = r.first; i < letter->clauses.count; i++) find_subject(letter, i);
}

void find_clauses(Letter *letter) {
    letter->clause_of =
        ARENA_ARRAY(letter->arena, uint32_t, letter->document->token_count + 1);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++)
        read_sentence(letter, s);
}
