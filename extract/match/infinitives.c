/* Infinitives: where a clause begins that has an infinitive with its marker and no word
   to open it, which clause can hold one more, and where 'om' and 'door' open one.

   Example. 'verzoekt de Raad | de regels te herzien': behind who is asked; but 'wil de
   regels herzien' is one clause, and so is 'hoeft de regels niet te herzien'. */
#include "clauses.h"
#include "frames.h"

/* 'zijn de komende jaren te verwachten': says when. */
static bool ends_period(const Reader *r, uint32_t token, uint32_t limit) {
    TokenSpan phrase = base_phrase(r->letter, token, limit);
    return phrase.end > phrase.start && token_is(r->letter, phrase.end - 1, WORD_PERIOD);
}

/* 'streeft ernaar | dit te doen', 'gaf te kennen | niet in te stemmen': adverbs before
   the clause are not of it, but 'daarom | zo snel mogelijk te handelen'. */
static uint32_t behind_adverbs(const Reader *r, uint32_t from, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t several = several_end(l, from, WORD_ADVERB);
    uint32_t behind = several > from ? several : skip_adverbs(r, from);
    for (uint32_t t = from + 1; t < behind; t++)
        if (several_end(l, t, WORD_ADVERB) > t + 1 &&
            several_end(l, t, WORD_ADVERB) + 1 == token)
            return t;
    return behind + 1 < token ? behind : from;
}

/* 'is het aan de regering | haar wensen te noemen', 'Het is aan de Raad | de tekst vast
   te stellen': behind the phrase of a preposition, where another one follows; NONE. */
static uint32_t after_preposition(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = finite + 1;
    bool announced =
        (finite > r->sentence.start && token_is(l, finite - 1, WORD_EXPLETIVE)) ||
        token_is(l, t, WORD_EXPLETIVE);
    t = skip_adverbs(r, t + token_is(l, t, WORD_EXPLETIVE));
    if (!announced || t + 1 >= token || !token_is(l, t, WORD_PREPOSITION)) return NONE;
    uint32_t end = base_phrase(l, t + 1, token).end;
    return end > t + 1 && end + 1 < token && token_is(l, end, WORD_DETERMINER) ? end
                                                                               : NONE;
}

/* 'Het is de taak | van de sector | de regels te herzien': behind whose task it is, where
   'het' announces it and a phrase follows; NONE. */
static uint32_t behind_owner(const Reader *r, uint32_t finite, uint32_t noun,
                             uint32_t token) {
    const Letter *l = r->letter;
    bool announced = finite > r->sentence.start &&
                     token_is(l, finite - 1, WORD_EXPLETIVE) &&
                     token_is(l, noun - 1, WORD_DETERMINER);
    if (!announced || !token_is(l, noun + 1, WORD_GENITIVE)) return NONE;
    uint32_t end = base_phrase(l, noun + 2, token).end;
    /* 'van de regering | achterstanden in te lopen': more than a name. */
    uint32_t owner = mention_within(l, (TokenSpan){ noun + 2, end }, NONE);
    uint32_t named = owner == NONE ? end : l->mentions.items[owner].tokens.end;
    if (owner != NONE && named + 1 < token && token_is(l, named, WORD_NOUN)) return named;
    return end > noun + 2 && end + 1 < token && token_is(l, end, WORD_DETERMINER) ? end
                                                                                  : NONE;
}

/* 'is er geen aanleiding | de regels te herzien': behind a noun that a clause completes,
   where a phrase follows; NONE. */
static uint32_t after_content(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = finite + 1; t + 2 < token; t++) {
        if (!token_is(l, t, WORD_CONTENT_NOUN) || outer_mention(l, t) != NONE) continue;
        uint32_t owner = behind_owner(r, finite, t, token);
        if (owner != NONE) return owner;
        if (token_is(l, t + 1, WORD_DETERMINER) || outer_mention(l, t + 1) != NONE ||
            (token_is(l, t + 1, WORD_ADJECTIVE) && token_is(l, t + 2, WORD_NOUN)))
            return t + 1;
    }
    return NONE;
}

/* 'zei | begrip te hebben', 'meent | reden te kunnen zien': an auxiliary by itself is all
   too little for what is said. */
static bool needs_object(const Letter *l, uint32_t token) {
    return (l->verbs[token] & VERB_AUXILIARY) && !(l->verbs[token] & VERB_PASSIVE);
}

/* 'vroeg | de lasten over twee jaar te spreiden': a verb that asks by itself keeps its
   infinitive, where it would not ask with the word as its loose part, as 'roept op' does.
 */
static bool asks_without_part(const Letter *l, uint32_t finite, uint32_t token) {
    bool alone = false;
    for (uint32_t i = l->first_word[finite]; i < l->first_word[finite + 1]; i++) {
        const Reading *reading = &l->words.items[i];
        const Lexeme *lexeme = &l->rules->lexemes[reading->id];
        bool asking = (lexeme->flags & LEXEME_ASKING) != 0;
        LexemeSet part = { &lexeme->particle, 1, NULL };
        if (!(reading->features & FORM_SPLIT))
            alone = alone || asking;
        else if (asking && reading_in(l, token, part) != NONE)
            return false;
    }
    return alone;
}

/* 'hoopt | het risico op schade te beperken', 'verzoekt de Raad | het risico te
   beperken': the noun at the token is the object of what is tried or asked, with whatever
   goes with it. */
static bool is_pursued(const Reader *r, uint32_t finite, uint32_t noun, uint32_t token) {
    const Letter *l = r->letter;
    if (l->verbs[finite] & VERB_TRYING) return true;
    if (!(l->verbs[finite] & VERB_ASKING) || !has_subject_first(r, finite)) return false;
    uint32_t from = behind_asked(r, finite + 1, token);
    return from > finite + 1 && from < noun && base_phrase(l, from, token).end > noun;
}

/* 'pleit ervoor | de zorg goedkoper te maken': the noun at the token is what somebody is
   to act on, in the only phrase behind the word that announces it; but not in 'kent er de
   wens | de zorg te verbeteren'. */
static bool is_acted_on(const Letter *l, uint32_t finite, uint32_t noun, uint32_t token) {
    for (uint32_t t = finite + 1; t < noun; t++)
        if (token_is(l, t, WORD_ANNOUNCING) && !token_is(l, t, WORD_PREPOSITION))
            return base_phrase(l, t + 1, token).end > noun;
    return false;
}

/* 'gaf in de consultatie | aan het voorstel te steunen': is the part that stands here a
   preposition, and the verb parted behind its phrase, which tells amid what? */
static bool parts_behind(Reader *r, uint32_t part, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t end = base_phrase(l, part + 1, token).end;
    return token_is(l, part, WORD_PREPOSITION) && end > part + 1 && end + 1 < token &&
           token_is(l, end - 1, WORD_SETTING) && is_loose_part(r, end);
}

/* 'gaf (in een brief aan de minister) te kennen | de regels in de huidige vorm niet te
   steunen': behind an adverb that looks like an infinitive; NONE. */
static uint32_t behind_known(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = finite + 1; t + 1 < token && has_subject_first(r, finite); t++) {
        if (!token_is(l, t, WORD_INFINITIVE_MARKER)) continue;
        uint32_t known = several_end(l, t, WORD_ADVERB);
        if (known > t && known + 1 < token && token_is(l, known, WORD_DETERMINER))
            return known;
    }
    return NONE;
}

/* 'dringt erop aan | het voorstel te herzien': behind the loose part of the verb, or a
   noun that a clause completes ('in overweging'); NONE. In 'ziet in het advies geen
   aanleiding | het voorstel te herzien' what could be a part is a preposition. */
static uint32_t after_part(Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    bool stranded = false;
    uint32_t known = behind_known(r, finite, token);
    if (known != NONE) return known;
    for (uint32_t t = finite + 1; t + 1 < token; t++) {
        /* 'gaf te kennen | zich niet in de tekst te kunnen vinden'. */
        if (t > finite + 2 && token_is(l, t, WORD_REFLEXIVE) &&
            has_subject_first(r, finite))
            return t;
        /* But the object of the infinitive in 'vraagt de Raad | stelling te nemen', 'zegt
           | de doelstelling van het voorstel te steunen'. */
        bool object =
            token_is(l, t + 1, WORD_GENITIVE) || is_pursued(r, finite, t, token) ||
            is_acted_on(l, finite, t, token) ||
            (((l->verbs[finite] & (VERB_ASKING | VERB_TRYING)) ||
              (needs_object(l, token) && !token_is(l, t - 1, WORD_PREPOSITION))) &&
             t + 2 == token && token_is(l, t + 1, WORD_INFINITIVE_MARKER));
        /* 'spraken de intentie uit | samen te werken'. */
        if (token_is(l, t, WORD_CONTENT_NOUN) && !object)
            return t + 2 < token && is_loose_part(r, t + 1) ? t + 2 : t + 1;
        stranded =
            stranded || token_is(l, t, WORD_R_PRONOUN) || token_is(l, t, WORD_EXPLETIVE);
        if (!is_loose_part(r, t) || asks_without_part(l, finite, t)) continue;
        /* 'gaf aan | voor een fonds te pleiten', where 'gaf voor' is a verb as well; not
           'dringt er op aan | het plan te herzien'. */
        if (!stranded && t + 3 < token && token_is(l, t + 1, WORD_PREPOSITION) &&
            starts_phrase(l, t + 2))
            return t + 1;
        if (t + 2 < token && is_loose_part(r, t + 1)) continue;
        if (parts_behind(r, t, token)) continue;
        uint32_t end = base_phrase(l, t + 1, token).end;
        /* Not its object in 'gaf aan | begrip te hebben'. */
        if (end == t + 2 && end + 1 < token && token_is(l, t + 1, WORD_CONTENT_NOUN))
            return end;
        uint32_t later = end > t + 1 ? after_content(r, end - 1, token) : NONE;
        return later != NONE ? later : t + 1;
    }
    return NONE;
}

/* 'verbinden | zich ertoe | de uitstoot te verminderen': the 'zich' of the verb before.
 */
static bool binds_itself(const Reader *r, uint32_t token) {
    uint32_t behind = skip_adverbs(r, token + 1);
    return token_is(r->letter, token, WORD_REFLEXIVE) && behind > token + 1 &&
           token_is(r->letter, behind, WORD_DETERMINER);
}

/* 'lijkt mij raadzaam | de uitkomsten af te wachten', 'heeft de plicht | de regels te
   herzien': behind an auxiliary, and what is said of the 'het' in front of it or a noun
   that a clause completes; NONE. */
static uint32_t behind_helper(const Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    bool first = finite > r->sentence.start && token_is(l, finite - 1, WORD_EXPLETIVE);
    uint32_t t = finite + 1 + (!first && token_is(l, finite + 1, WORD_EXPLETIVE));
    if (first || t > finite + 1) {
        t = skip_adverbs(r, t);
        uint32_t end = base_phrase(l, t, token).end;
        if (token_is(l, t, WORD_PRONOUN) || token_is(l, t, WORD_OBLIQUE))
            t = skip_adverbs(r, t + 1);
        else if (mention_within(l, (TokenSpan){ t, end }, NONE) != NONE)
            t = skip_adverbs(r, end);
        if (t + 2 < token && token_is(l, t, WORD_ADJECTIVE) &&
            !token_is(l, t, WORD_NOUN) &&
            (token_is(l, t + 1, WORD_DETERMINER) || outer_mention(l, t + 1) != NONE))
            return t + 1;
    }
    uint32_t from = after_content(r, finite, token);
    return from == NONE ? after_parted(r, finite, token) : from;
}

/* 'stemde in en weigerde | de termijn te verlengen', 'en weigerde | boeren te horen',
   unlike 'en weigerde Polen | de termijn te verlengen': behind its coordinator a verb
   that shares its subject, with one phrase from `next` to `end` that names nobody, or
   whose number is another. */
static bool shares_subject(const Reader *r, uint32_t finite, uint32_t next,
                           uint32_t end) {
    const Letter *l = r->letter;
    bool conjunct = finite > r->sentence.start &&
                    token_is(l, finite - 1, WORD_COORDINATOR) &&
                    l->clauses.items[r->current].kind == CLAUSE_CONJUNCT && end > next;
    if (!conjunct || token_is(l, end, WORD_DETERMINER) || outer_mention(l, end) != NONE)
        return false;
    bool others = (l->verbs[finite] & FORM_SINGULAR) &&
                  !(l->verbs[finite] & FORM_PLURAL) && is_plural_noun(l, end - 1);
    return others || (token_is(l, next, WORD_DETERMINER) &&
                      mention_within(l, (TokenSpan){ next, end }, NONE) == NONE);
}

/* 'hoopt | het akkoord te sluiten', 'verzoekt de Raad | de regels te herzien': behind the
   verb, or the pronoun, subject or whoever is asked that follows it. */
static uint32_t behind_first(Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t next = finite + 1;
    bool pronoun =
        (token_is(l, next, WORD_PRONOUN) && !token_is(l, next, WORD_DETERMINER)) ||
        binds_itself(r, next);
    /* 'zegt | niets te veranderen': what is done, unless somebody is asked. */
    bool thing = pronoun && next + 2 == token && !token_is(l, next, WORD_OBLIQUE) &&
                 token_is(l, next, WORD_PRONOUN) && !(l->verbs[finite] & VERB_ASKING);
    uint32_t end = after_brackets(l, base_phrase(l, next, token).end, token);
    if (end + 1 < token && is_mark(l, end, ',') && is_mark(l, end - 1, ')')) end++;
    bool inverted =
        !has_subject_first(r, finite) && !shares_subject(r, finite, next, end);
    uint32_t said = behind_quality(r, inverted ? end : next, token);
    if (said != NONE) return said;
    if (inverted) {
        end = behind_named_together(l, next, end, token);
        if (end < token && (l->verbs[finite] & VERB_ASKING)) {
            uint32_t behind = behind_asked(r, end, token);
            if (behind > end) return behind;
        }
        return end < token ? behind_adverbs(r, end, token) : NONE;
    }
    bool asked = end < token &&
                 mention_within(l, (TokenSpan){ next, end }, NONE) != NONE &&
                 (token_is(l, end, WORD_DETERMINER) || outer_mention(l, end) != NONE);
    if (l->verbs[finite] & VERB_ASKING) {
        uint32_t behind = behind_asked(r, next, token);
        if (behind > next) return behind;
    }
    /* 'hecht eraan | te benadrukken dat …'. */
    if (next + 2 == token && token_is(l, next, WORD_ADVERB) && anaphor_at(l, next))
        return next + 1;
    if (thing) return next;
    return behind_adverbs(r, pronoun ? next + 1 : asked ? end : next, token);
}

/* 'zei | daartoe bereid te zijn', 'gaf aan | niet bereid te zijn'. */
static uint32_t before_adverbs(const Letter *l, uint32_t finite, uint32_t token) {
    while (token > finite + 1 &&
           ((token_is(l, token - 1, WORD_ADVERB) && !l->set_phrase[token - 1]) ||
            token_is(l, token - 1, WORD_NEGATION)) &&
           !token_is(l, token - 1, WORD_PARTICLE))
        token--;
    return token;
}

/* 'Mijn doel is om de lasten te verlagen, | de zorg te verbeteren en …': behind the comma
   that ends an infinitive of this clause. */
static bool follows_purpose(Reader *r) {
    uint32_t comma = open_at(r, r->current)->boundary;
    if (comma == NONE || comma <= r->sentence.start || !is_mark(r->letter, comma, ','))
        return false;
    const Clause *before = clause_at(r, joined_to(r, r->letter->clause_of[comma - 1]));
    return before->kind == CLAUSE_INFINITIVE && before->parent == r->current &&
           starts_phrase(r->letter, comma + 1);
}

/* Where an infinitive clause without opening word begins behind a finite verb that is no
   auxiliary: 'zegt toe | het voorstel te herzien', 'hoopt | het akkoord te sluiten',
   'roept scholen in de stad op | te sluiten', 'hoopt Nederland | het akkoord te sluiten',
   'verzoekt de Raad | de regels te herzien', 'doel is | de regels te herzien', 'toonde
   zich bereid | mee te werken', 'gaf aan | bereid te zijn'. NONE: the verbs make one
   cluster. */
uint32_t infinitive_start(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    bool ends = is_verb_last(c) && !is_verb_first(c);
    /* 'dat zij bereid is | te bezien of …'. */
    if ((ends || c->kind == CLAUSE_CONJUNCT) && c->finite != NONE &&
        c->finite > c->tokens.start && is_marked(r, token) &&
        (l->verbs[c->finite] & VERB_COPULA) && token_is(l, c->finite - 1, WORD_WILLING))
        return c->finite + 1;
    /* 'De oproep om de premie te verlagen, | de toeslag te verhogen en …, steun ik' */
    if (c->kind == CLAUSE_MAIN && c->finite == NONE && is_marked(r, token) &&
        follows_purpose(r))
        return open_at(r, r->current)->boundary + 1;
    bool before = c->kind == CLAUSE_MAIN || c->kind == CLAUSE_SUBORDINATE;
    if (before && c->finite == NONE && is_marked(r, token))
        return after_planned(r, NONE, token);
    if (ends || c->finite == NONE || !is_marked(r, token)) return NONE;
    uint32_t next = c->finite + 1, planned = after_planned(r, c->finite, token);
    if (planned != NONE) return planned;
    if (l->verbs[c->finite] & VERB_COPULA) {
        if (follows_purpose(r)) return open_at(r, r->current)->boundary + 1;
        if (!(l->verbs[c->finite] & VERB_PASSIVE))
            return behind_helper(r, c->finite, token);
        uint32_t from = after_quality(r, c->finite, token);
        if (from == NONE) from = after_predicate(r, c->finite, token);
        if (from == NONE) from = after_content(r, c->finite, token);
        if (from == NONE) from = after_preposition(r, c->finite, token);
        if (from == NONE) from = after_parted(r, c->finite, token);
        /* 'Het doel is | huurders te beschermen'. */
        bool thing = next + 2 == token && token_is(l, next, WORD_NOUN) &&
                     !token_is(l, next, WORD_ADJECTIVE) &&
                     !token_is(l, next, WORD_ADVERB);
        bool object = (thing || token_is(l, next, WORD_DETERMINER)) &&
                      has_subject_first(r, c->finite) &&
                      !token_is(l, c->finite - 1, WORD_EXPLETIVE);
        return from == NONE && object && !ends_period(r, next, token) ? next : from;
    }
    if (l->verbs[c->finite] & VERB_AUXILIARY) return behind_helper(r, c->finite, token);
    for (uint32_t t = c->finite + 1; t < token; t++) {
        if (!token_is(l, t, WORD_WILLING)) continue;
        /* 'zei | meer tijd nodig te hebben'. */
        if (t + 2 == token && needs_object(l, token) && !(l->verbs[token] & VERB_COPULA))
            continue;
        return t + 2 == token && (l->verbs[token] & VERB_COPULA)
                   ? before_adverbs(l, c->finite, t)
                   : t + 1;
    }
    if (next + 1 < token && token_is(l, token - 1, WORD_INFINITIVE_MARKER) &&
        is_loose_part(r, token - 2)) {
        /* 'roept hen op | terug te keren', where 'roept terug' is a verb as well. */
        bool other = is_loose_part(r, token - 3) && is_part_of(l, token, token - 2);
        return other ? token - 2 : token - 1;
    }
    /* 'Daarom ligt het in de rede | de afspraken na te komen'. */
    uint32_t part = after_preposition(r, c->finite, token);
    if (part == NONE) part = after_parted(r, c->finite, token);
    if (part == NONE) part = after_part(r, c->finite, token);
    return part != NONE ? part : behind_first(r, c->finite, token);
}

/* 'te laten | zien', but not 'Om dit te beperken | pleiten de lidstaten': behind its
   marker only an auxiliary goes with one more infinitive. */
static bool takes_infinitive(const Reader *r, uint32_t token) {
    return !is_marked(r, token) || (r->letter->verbs[token] & VERB_AUXILIARY);
}

/* 'die de instroom al jaren | ziet stijgen, |': behind a verb in the singular that ends
   its clause an infinitive is no verb of another clause; but 'De plannen die de provincie
   maakt | raken boeren', where the clause above gets no other. */
static bool perceives(Reader *r, uint32_t finite, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t above = clause_at(r, joined_to(r, r->current))->parent;
    bool wanted =
        above != NONE && clause_at(r, above)->finite == NONE && r->last_finite == token;
    return !wanted && token == finite + 1 && is_verb_last(clause_at(r, r->current)) &&
           (l->verbs[finite] & FORM_SINGULAR) && !(l->verbs[finite] & FORM_PLURAL) &&
           (l->verbs[token] & FORM_INFINITIVE) && !is_marked(r, token);
}

bool governs(Reader *r, uint32_t token) {
    const Open *o = open_at(r, r->current);
    uint32_t verb = r->letter->verbs[token];
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE) return !o->marked || takes_infinitive(r, o->cluster_end - 1);
    uint32_t form = r->letter->verbs[finite];
    if (perceives(r, finite, token)) return true;
    if (!(form & VERB_AUXILIARY)) return false;
    if (verb & FORM_PARTICIPLE) return true;
    return !(form & VERB_PASSIVE) && !o->marked && !(o->participle && !o->infinitive);
}

/* 'om de regel | waarbij de sector kiest | vast te leggen': behind a noun or comma; 'om,
   | als dat nodig is, | huizen te bouwen': an aside right behind the word. */
static bool opens_inside(const Reader *r, uint32_t token, uint32_t start) {
    const Letter *l = r->letter;
    if (token == start + 2 && token_is(l, token, WORD_SUBORDINATOR) &&
        is_mark(l, token - 1, ','))
        return true;
    return token > start + 1 && token_is(l, token, WORD_RELATIVE) &&
           (is_mark(l, token - 1, ',') || token_is(l, token - 1, WORD_NOUN) ||
            l->covered[token - 1]);
}

uint32_t marked_after(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t end = ahead(r, token), inside = 0;
    bool aside = false; /* 'om steun, | die het kabinet weigert te geven.' */
    for (uint32_t t = token + 1; t < end; t++) {
        bool inner = opens_inside(r, t, token);
        inside += inner;
        if (is_mark(l, t, ','))
            aside = false;
        else if (inner && is_mark(l, t - 1, ','))
            aside = true;
        if (l->verbs[t] & FORM_MARKED) return aside ? NONE : t;
        if (token_is(l, t, WORD_INFINITIVE_MARKER) && t + 1 < end &&
            (l->verbs[t + 1] & VERB_ROLE))
            return aside ? NONE : t + 1;
        if (token_is(l, t, WORD_PURPOSE)) return NONE;
        if (only_finite(l->verbs[t]) && !token_is(l, t, WORD_NOUN) && inside-- == 0)
            return NONE;
    }
    return NONE;
}

/* 'pakt dit aan | door een meldpunt te openen': who acts is the subject, but not in 'een
   door de sector te kiezen vorm', nor where the object of the infinitive stands before
   it: 'heeft verklaard | het geschil door overleg op te lossen'. */
static bool tells_how(Reader *r, uint32_t token) {
    const Clause *c = clause_at(r, r->current);
    uint32_t end = open_at(r, r->current)->cluster_end;
    if (c->finite != NONE && end > c->finite + 1 && end < token &&
        starts_phrase(r->letter, end) && !token_is(r->letter, end, WORD_PREPOSITION))
        return false;
    return c->finite != NONE && !is_verb_last(c) &&
           !(r->letter->verbs[c->finite] & VERB_PASSIVE) &&
           !token_is(r->letter, token - 1, WORD_DETERMINER);
}

/* 'roept Polen op | de kosten | door te berekenen', 'dringt erop aan | hervormingen |
   door te voeren': behind a verb, its loose part and an object, of which a split verb
   says what is to be done. */
static bool has_object_waiting(Reader *r, uint32_t token) {
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE || token_is(r->letter, token - 1, WORD_CONTENT_NOUN)) return false;
    for (uint32_t t = token - 1; t > finite + 1; t--)
        if (is_loose_part(r, t - 1))
            return base_phrase(r->letter, t, token).end == token &&
                   !token_is(r->letter, t, WORD_PREPOSITION);
    return false;
}

/* 'heb gevraagd de meldingen die zij krijgen | door te sturen': a split verb behind a
   relative that tells of the object of what is asked or decided. */
static bool has_object_around(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (c->kind != CLAUSE_RELATIVE || c->finite == NONE || c->parent == NONE ||
        open_at(r, r->current)->cluster_end != token)
        return false;
    uint32_t above = c->parent, end = open_at(r, above)->cluster_end;
    return clause_at(r, above)->finite != NONE && end > clause_at(r, above)->finite + 1 &&
           (l->verbs[end - 1] & FORM_PARTICIPLE) && starts_phrase(l, end) &&
           !token_is(l, end, WORD_PREPOSITION);
}

bool opens_infinitive(Reader *r, uint32_t token, uint32_t last) {
    const Letter *l = r->letter;
    bool purpose = last > token || token_is(l, token, WORD_PURPOSE);
    if (!purpose && !token_is(l, token, WORD_AGENT)) return false;
    /* 'om met de sector | om tafel | te gaan' */
    if (several_end(l, token, WORD_ADVERB) > last + 1) return false;
    if ((l->verbs[token] & FORM_MARKED) &&
        (awaits_infinitive(r) || has_object_waiting(r, token) ||
         has_object_around(r, token)))
        return false;
    uint32_t verb = marked_after(r, last);
    if (verb == NONE) return false;
    if (purpose) return true;
    return !(l->verbs[verb] & VERB_PASSIVE) &&
           !(open_at(r, r->current)->verbs & VERB_PASSIVE) &&
           (token == r->sentence.start || is_mark(l, token - 1, ',') ||
            open_at(r, r->current)->cluster_end == token || tells_how(r, token));
}
