/* Is 'dat' a pronoun or does it say what is said? 'het plan | dat is ingediend' goes back
   to the plan; 'de stelling | dat het plan faalt' and 'Nederland stelt | dat …' say their
   content. Tokens before it decide: a noun that 'die' would follow, a verb, an adverb. */
#include "clauses.h"
#include "frames.h"

/* How far behind its verb what a clause says may begin. */
#define CONTENT_REACH 60

/* Behind the first finite verb from the token on and those that go with it: 'zelf kan
   bepalen | .'; the end of the sentence where there is none. */
static uint32_t first_cluster_end(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token;
    while (t < r->sentence.end && !(l->verbs[t] & FORM_FINITE)) t++;
    while (t < r->sentence.end && (l->verbs[t] & VERB_ROLE)) {
        t++;
        if (t < r->sentence.end && only_finite(l->verbs[t])) break;
    }
    return t;
}

/* ', maar een verbod acht ik te zwaar': from the comma on a sentence of its own, whose
   subject stands behind its verb. */
static bool sentence_joins(const Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    uint32_t end = ahead(r, comma);
    if (comma + 2 >= end || !is_mark(l, comma, ',') ||
        !token_is(l, comma + 1, WORD_COORDINATOR))
        return false;
    for (uint32_t t = comma + 2; t + 1 < end; t++) {
        if (token_is(l, t, WORD_SUBORDINATOR) || token_is(l, t, WORD_RELATIVE))
            return false;
        if (only_finite(l->verbs[t])) return token_is(l, t + 1, WORD_NOMINATIVE);
    }
    return false;
}

/* 'dat een school | dat niet meldt': the verb that is left, or that comes before another
   sentence, is the one that the clause at hand still waits for. */
bool leaves_no_verb(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (!token_is(l, token, WORD_DEMONSTRATIVE) || !is_verb_last(c) ||
        c->kind == CLAUSE_INFINITIVE || c->finite != NONE)
        return false;
    uint32_t behind = first_cluster_end(r, token + 1);
    return behind > r->last_finite || sentence_joins(r, behind);
}

/* Does the clause at hand still have to say its content? 'verwelkomt het kabinet | dat
   …', where only the subject stands behind the verb; 'is het belangrijk voor ons | dat
   …', 'vindt het een goed plan | dat …', where 'het' announces it. */
static bool awaits_content(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (c->finite == NONE || is_verb_last(c) || token > c->finite + CONTENT_REACH)
        return false;
    uint32_t next = c->finite + 1;
    bool announced = token_is(l, next, WORD_EXPLETIVE) && !starts_phrase(l, next + 1);
    announced = announced || (token_is(l, next, WORD_EXPLETIVE) &&
                              token_is(l, next + 1, WORD_DETERMINER) &&
                              base_phrase(l, next + 1, token).end == token);
    announced = announced || (token_is(l, next, WORD_EXPLETIVE) &&
                              base_phrase(l, next, token).end < token &&
                              token_is(l, next + 1, WORD_ADJECTIVE));
    if (c->finite > r->sentence.start && token_is(l, c->finite - 1, WORD_EXPLETIVE) &&
        l->clause_of[c->finite - 1] == r->current)
        announced = true;
    announced =
        announced || (token_is(l, token - 1, WORD_EXPLETIVE) && announces(r, token - 1));
    /* 'Zoals ik heb gemeld, | verwacht Nederland | dat …' */
    bool fronted = c->finite > r->sentence.start &&
                   lies_in_clause(l, r->current, c->finite - 1) &&
                   !token_is(l, c->finite - 1, WORD_COORDINATOR);
    TokenSpan who = base_phrase(l, next, token);
    /* 'vinden | Polen en Malta | dat …'. */
    if (who.end < token && is_actor(l, who))
        who.end = actor_list_end(l, r->current, who.end, token);
    return announced || (fronted && who.end == token && !has_subject_first(r, c->finite));
}

/* 'meldde dat de kosten oplopen, dat de planning …': behind the comma that closes such a
   clause. */
static bool follows_content(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    if (comma == r->sentence.start) return false;
    uint32_t closed = l->clause_of[comma - 1];
    const Clause *c = clause_at(r, closed);
    return closed != r->current && c->kind == CLAUSE_SUBORDINATE && c->finite != NONE &&
           c->introducer != NONE && token_is(l, c->introducer, WORD_COMPLEMENTIZER);
}

/* 'Daarom vonden enkele landen, waaronder Malta, | dat …': behind an aside of the subject
   that stands right behind its verb. */
static bool follows_members(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE || is_verb_last(clause_at(r, r->current))) return false;
    TokenSpan subject = base_phrase(l, finite + 1, comma);
    uint32_t aside = subject.end;
    if (aside + 2 >= comma || !is_mark(l, aside, ',') ||
        !token_is(l, aside + 1, WORD_INCLUSIVE) || !is_actor(l, subject))
        return false;
    for (uint32_t t = aside + 1; t < comma; t++)
        if (l->verbs[t] & VERB_ROLE) return false;
    return true;
}

/* ', | gesteund | door Finland,': a participle that begins an aside and has its agent. */
static bool begins_aside(const Letter *l, uint32_t token) {
    return is_mark(l, token - 1, ',') && (l->verbs[token] & FORM_PARTICIPLE) &&
           !(l->verbs[token] & FORM_FINITE) && token_is(l, token + 1, WORD_AGENT);
}

/* 'Ik vind, net als de Kamer, | dat het toezicht faalt', 'Daarom stelt de raad, gelet op
   het advies, | dat …': an aside without a finite verb stands between the verb, or its
   subject behind it, and what is said. */
static bool follows_aside(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite, comma = token - 1;
    if (finite == NONE || is_verb_last(clause_at(r, r->current))) return false;
    uint32_t open = comma;
    while (--open > finite && !is_mark(l, open, ',')) {
        const Clause *c = clause_at(r, l->clause_of[open]);
        /* ', zo begrijp ik, | dat …' has a clause of its own. */
        bool put_in = c->kind == CLAUSE_MAIN && c->parent == r->current;
        bool verb = (l->verbs[open] & VERB_ROLE) && !begins_aside(l, open);
        if (!put_in && (verb || l->clause_of[open] != r->current)) return false;
    }
    uint32_t behind = finite + 1;
    if (!has_subject_first(r, finite)) behind = base_phrase(l, behind, open).end;
    if (open <= finite || open != behind) return false;
    if (token_is(l, token + 1, WORD_DETERMINER) || starts_phrase(l, token + 1))
        return true;
    for (uint32_t t = token + 1; t < r->sentence.end; t++)
        if (is_mark(l, t, ',')) return false;
    return true;
}

/* 'Polen stelde | een amendement voor | dat de norm verlaagt': a thing that is named
   before the loose part of the verb, and that no clause completes. */
static bool proposes_thing(Reader *r, uint32_t part) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE || finite + 2 >= part || !is_loose_part(r, part) ||
        is_verb_last(clause_at(r, r->current)))
        return false;
    uint32_t first = finite + 1;
    if (!has_subject_first(r, finite) && !token_is(l, first++, WORD_NOMINATIVE))
        return false;
    TokenSpan thing = base_phrase(l, first, part);
    return thing.end == part && token_is(l, part - 1, WORD_NOUN) &&
           !token_is(l, part - 1, WORD_CONTENT_NOUN) &&
           !token_is(l, first, WORD_COMMON) && !is_plural_noun(l, part - 1) &&
           token_is(l, first, WORD_DETERMINER) && !is_actor(l, thing);
}

/* 'de opvatting van de Commissie | dat': the noun before the preposition is completed. */
static bool of_content(const Reader *r, uint32_t start) {
    const Letter *l = r->letter;
    for (uint32_t t = start; t > r->sentence.start + 1 && t + 3 > start; t--)
        if (token_is(l, t - 1, WORD_PREPOSITION))
            return token_is(l, t - 2, WORD_CONTENT_NOUN);
    return false;
}

/* 'de stelling | dat': behind a noun with a determiner that asks for 'die'. */
static bool is_common(const Reader *r, uint32_t noun) {
    const Letter *l = r->letter;
    if (outer_mention(l, noun) != NONE || l->covered[noun]) {
        uint32_t start = noun;
        while (start > r->sentence.start && l->covered[start]) start--;
        return token_is(l, start, WORD_COMMON) || of_content(r, start);
    }
    for (uint32_t t = noun; t > r->sentence.start && t + 4 > noun; t--) {
        if (outer_mention(l, t) != NONE) return false;
        if (token_is(l, t - 1, WORD_COMMON))
            return (token_forms(l, noun, WORD_NOUN) & FORM_SINGULAR) != 0;
        if (!token_is(l, t - 1, WORD_ADJECTIVE)) return false;
    }
    return false;
}

/* Can the name not be what a relative 'dat' stands for? A group is plural, and what has a
   determiner that is no 'het', 'dit' or 'dat' is no neuter: 'verwacht van de Commissie |
   dat zij …'. */
static bool is_no_neuter(const Reader *r, uint32_t mention) {
    const Letter *l = r->letter;
    if (mention_is(l, mention, CORE_GROUP)) return true;
    uint32_t start = l->mentions.items[mention].tokens.start;
    return start > r->sentence.start && token_is(l, start - 1, WORD_DETERMINER) &&
           !token_is(l, start - 1, WORD_EXPLETIVE) &&
           !token_is(l, start - 1, WORD_DEMONSTRATIVE);
}

/* 'verwacht [daarom] | van Polen', 'verwacht de Commissie | van Polen': the preposition
   stands behind a verb, an adverb or who acts, and not behind a noun that it tells of. */
static bool hangs_on_verb(const Reader *r, uint32_t preposition) {
    const Letter *l = r->letter;
    if (preposition == r->sentence.start) return false;
    uint32_t before = preposition - 1, first = before;
    if ((l->verbs[before] & VERB_ROLE) || token_is(l, before, WORD_ADVERB) ||
        token_is(l, before, WORD_NOMINATIVE) || token_is(l, before, WORD_REFLEXIVE))
        return true;
    while (l->covered[first] && first > r->sentence.start) first--;
    uint32_t mention = outer_mention(l, first);
    return mention != NONE && first > r->sentence.start &&
           ((l->verbs[first - 1] & FORM_FINITE) || is_no_neuter(r, mention));
}

/* 'verwacht van Polen | dat de wet vervalt': no relative, since a name without determiner
   needs none to be known; nor does any name behind a 'van' that no noun has: 'eist van
   het Rijk | dat'. */
static bool is_known_name(const Reader *r, uint32_t mention) {
    const Letter *l = r->letter;
    uint32_t t = l->mentions.items[mention].tokens.start;
    bool bare = t > r->sentence.start && !token_is(l, t - 1, WORD_DETERMINER);
    if (!bare && t > r->sentence.start) t--;
    return t > r->sentence.start && token_is(l, t - 1, WORD_PREPOSITION) &&
           (bare || token_is(l, t - 1, WORD_GENITIVE)) && hangs_on_verb(r, t - 1);
}

/* 'begrijp | heel goed | dat': an adjective that may be a noun is none behind a verb, a
   subject, or a word that says how much. */
static bool is_bare_quality(const Letter *l, uint32_t token, uint32_t start) {
    if (!token_is(l, token, WORD_ADJECTIVE) || token == start) return false;
    uint32_t before = token - 1;
    return (l->verbs[before] & VERB_ROLE) || token_is(l, before, WORD_ADVERB) ||
           token_is(l, before, WORD_NOMINATIVE);
}

/* Longest adverb of several words. */
#define ADVERB_REACH 6

/* 'verwacht ik | op mijn beurt | dat': an adverb of several words ends before the token.
 */
static bool is_behind_adverb(const Reader *r, uint32_t token) {
    for (uint32_t t = token - 1; t > r->sentence.start && t + ADVERB_REACH > token; t--)
        if (several_end(r->letter, t - 1, WORD_ADVERB) == token) return true;
    return false;
}

/* 'oordeelt in haar rapport | dat': behind verb and preposition, what is somebody's needs
   no relative to be known. */
static bool is_behind_possessed(Reader *r, uint32_t noun) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE || noun < finite + 3 || !token_is(l, noun, WORD_NOUN) ||
        !token_is(l, finite + 1, WORD_PREPOSITION) || outer_mention(l, noun) != NONE)
        return false;
    uint32_t t = noun - 1;
    while (t > finite + 2 && token_is(l, t, WORD_ADJECTIVE)) t--;
    return t == finite + 2 && token_is(l, t, WORD_DETERMINER) &&
           (token_is(l, t, WORD_PRONOUN) || token_is(l, t, WORD_VERB)) &&
           !token_is(l, t, WORD_DEMONSTRATIVE) && !token_is(l, t, WORD_EXPLETIVE);
}

/* 'in haar rapport | van 21 november jl. | dat': the token before the date of a paper, if
   one ends right before the token; else the one before the token. */
static uint32_t before_its_date(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t t = token - 1;
    while (l->covered[t] && outer_mention(l, t) == NONE && t > r->sentence.start) t--;
    bool dated = is_date(l, t) && t > r->sentence.start + 1 &&
                 token_is(l, t - 1, WORD_PREPOSITION);
    return dated ? t - 2 : token - 1;
}

/* 'het plan dat Polen steunt en | dat | Hongarije afwijst': the word of the relative at
   hand once more behind a coordinator. */
static bool repeats_relative(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    if (c->kind != CLAUSE_RELATIVE || c->introducer == NONE ||
        !token_is(l, token - 1, WORD_COORDINATOR))
        return false;
    return same_word(l, token, c->introducer);
}

/* 'heeft een voorstel ingediend | dat voorziet in een fonds': a verb right behind 'dat',
   which is its subject; but not 'ziet | dat wordt gewerkt aan een fonds', which has none.
 */
static bool is_subject_itself(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t verb = token + 1, form = l->verbs[verb];
    return only_finite(form) && !(form & (VERB_AUXILIARY | VERB_COPULA | VERB_PASSIVE)) &&
           outer_mention(l, verb) == NONE && token_is(l, verb + 1, WORD_PREPOSITION);
}

/* 'Het was Polen | dat het fonds verzon': a name and nothing else behind 'het' and its
   copula, which the clause tells of. */
static bool picks_out(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (finite == NONE || finite + 1 >= token || finite == r->sentence.start ||
        !(l->verbs[finite] & VERB_COPULA) || !token_is(l, finite - 1, WORD_EXPLETIVE))
        return false;
    uint32_t name = skip_adverbs(r, finite + 1), mention = outer_mention(l, name);
    return mention != NONE && l->mentions.items[mention].tokens.end == token &&
           mention_is(l, mention, CORE_ACTOR);
}

/* 'Polen is van mening, zo bleek op 3 mei, | dat het wachten moet': behind a clause of
   its own that is put into the one at hand. */
static bool follows_insertion(Reader *r, uint32_t comma) {
    const Letter *l = r->letter;
    if (comma <= r->sentence.start || l->clause_of[comma] != r->current) return false;
    uint32_t put_in = l->clause_of[comma - 1];
    return put_in != r->current && clause_at(r, put_in)->kind == CLAUSE_MAIN &&
           clause_at(r, put_in)->parent == r->current;
}

/* 'Doorslaggevend is voor het kabinet | dat …', 'Hierbij is essentieel voor het kabinet |
   dat …': the quality is said of the 'dat' behind for whom it is so, since nothing else
   can be its subject. */
static bool is_judged_before(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = clause_at(r, r->current);
    uint32_t finite = c->finite, for_whom = finite + 1;
    if (finite == NONE || finite == r->sentence.start || is_verb_last(c) ||
        l->clause_of[finite - 1] != r->current)
        return false;
    uint32_t first = finite - 1;
    if (token_is(l, first, WORD_ADVERB) || token_is(l, first, WORD_EXPLETIVE)) {
        first = skip_adverbs(r, for_whom);
        for_whom = first + 1;
    }
    return for_whom + 2 <= token && token_is(l, for_whom, WORD_PREPOSITION) &&
           is_bare_adjective(l, first, for_whom) && !token_is(l, first, WORD_ADVERB) &&
           base_phrase(l, for_whom + 1, token).end == token;
}

/* 'Zo blijkt uit cijfers van het CBS | dat de instroom toeneemt', 'benadrukt in haar rol
   als aandeelhouder | dat …': only phrases of prepositions stand behind the verb, so that
   it has no subject, or no object, but the clause. */
static bool lacks_argument(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (c->finite == NONE || is_verb_last(c) || (l->verbs[c->finite] & VERB_PASSIVE) ||
        c->finite == r->sentence.start)
        return false;
    /* But 'pleit voor een fonds | dat ook scholen helpt'. */
    bool subject = has_subject_first(r, c->finite), role = false;
    if (subject && !(l->verbs[c->finite] & VERB_MINDED)) return false;
    uint32_t t = skip_adverbs(r, c->finite + 1), end = t;
    while (t < token && end < token &&
           (token_is(l, t, WORD_PREPOSITION) || token_is(l, t, WORD_COMPARISON))) {
        role = token_is(l, t, WORD_COMPARISON);
        end = base_phrase(l, t + 1, token).end;
        if (end <= t + 1) return false;
        t = skip_adverbs(r, end);
    }
    return t == token && end > c->finite + 1 && (!subject || role);
}

/* 'vindt | – en dat is niet nieuw – | dat …': the last token in front of a remark between
   dashes that ends at the token; the token where there is none. */
static uint32_t before_remark(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t open = token;
    if (is_mark(l, token, ',') || !sets_apart(l, token)) return token;
    while (--open > r->sentence.start)
        if (same_word(l, open, token)) return open - 1;
    return token;
}

/* 'stelt als eis voor steun | dat …', 'ziet als risico van uitstel | dat …': behind a
   bare noun that tells what something is taken for, and the phrase that belongs to it. */
static bool follows_role(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    for (uint32_t t = token - 1; t > r->sentence.start; t--) {
        if ((l->verbs[t] & VERB_ROLE) || is_mark(l, t, ',')) return false;
        if (!token_is(l, t, WORD_COMPARISON)) continue;
        uint32_t end = base_phrase(l, t + 1, token).end;
        return end > t + 1 && end + 1 < token && !token_is(l, t + 1, WORD_DETERMINER) &&
               token_is(l, end, WORD_PREPOSITION) &&
               base_phrase(l, end + 1, token).end == token;
    }
    return false;
}

bool is_content_clause(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_COMPLEMENTIZER) || token == r->sentence.start)
        return false;
    if (picks_out(r, token) || is_subject_itself(r, token)) return false;
    if (repeats_relative(r, token)) return false;
    uint32_t before = before_remark(r, token - 1);
    /* 'noemt het "zorgelijk" | dat de school sluit' */
    if (before > r->sentence.start && is_inner_mark(l, before)) before--;
    /* 'Ten tweede: | dat de school sluit, betreur ik.' */
    if (is_mark(l, before, ':')) return true;
    if (is_mark(l, before, ',') &&
        (follows_content(r, before) || follows_members(r, before) ||
         follows_aside(r, token) || follows_insertion(r, before)))
        return true;
    if (proposes_thing(r, before)) return false;
    if (token_is(l, before, WORD_EXPLETIVE) || is_common(r, before)) return true;
    bool pronoun =
        token_is(l, before, WORD_PRONOUN) && !token_is(l, before, WORD_DEMONSTRATIVE);
    if (pronoun || token_is(l, before, WORD_REFLEXIVE)) return true;
    if (awaits_content(r, token) || is_judged_before(r, token) ||
        lacks_argument(r, token) || follows_role(r, token))
        return true;
    if (is_bare_quality(l, before, r->sentence.start)) return true;
    /* 'Ik vind het goed | dat …', though 'het goed' may be a thing. */
    if (token_is(l, before, WORD_ADJECTIVE) && before > r->sentence.start + 1 &&
        token_is(l, before - 1, WORD_EXPLETIVE))
        return true;
    if (is_behind_adverb(r, token) || is_behind_possessed(r, before_its_date(r, token)))
        return true;
    uint32_t first = before;
    while (l->covered[first] && first > r->sentence.start) first--;
    uint32_t mention = outer_mention(l, first);
    /* 'het aantal schepen | dat onder valse vlag vaart' goes back to the number. */
    if (mention != NONE && first > r->sentence.start + 1 &&
        token_is(l, first - 1, WORD_MEASURE) && mention_is(l, mention, CORE_GROUP))
        return false;
    if (mention != NONE) return is_no_neuter(r, mention) || is_known_name(r, mention);
    if (is_plural_noun(l, before))
        return before <= r->sentence.start + 1 || !token_is(l, before - 1, WORD_MEASURE);
    if ((l->verbs[before] & VERB_ROLE) || token_is(l, before, WORD_CONTENT_NOUN))
        return true;
    return is_function_word(l, before) ||
           ((token_is(l, before, WORD_ADJECTIVE) || token_is(l, before, WORD_ADVERB)) &&
            !token_is(l, before, WORD_NOUN));
}

/* What a clause may begin with behind 'dat', and no noun that 'dat' determines does. */
static bool begins_told(const Letter *l, uint32_t token) {
    return token_is(l, token, WORD_DETERMINER) || token_is(l, token, WORD_PRONOUN) ||
           token_is(l, token, WORD_PERSONAL) || token_is(l, token, WORD_EXPLETIVE) ||
           token_is(l, token, WORD_PREPOSITION) || token_is(l, token, WORD_ADVERB) ||
           token_is(l, token, WORD_R_PRONOUN) || outer_mention(l, token) != NONE ||
           is_plural_noun(l, token);
}

bool strikes_somebody(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t whom = token - 1, finite = clause_at(r, r->current)->finite;
    if (token_is(l, whom, WORD_REFLEXIVE))
        return finite != NONE && finite < whom && !awaits_infinitive(r) &&
               begins_told(l, token + 1);
    return token_is(l, whom, WORD_PRONOUN) && token_is(l, whom, WORD_DETERMINER) &&
           !token_is(l, whom, WORD_DEMONSTRATIVE) && finite == whom - 1 &&
           (starts_phrase(l, token + 1) || begins_told(l, token + 1));
}

/* Behind an adverb that stands behind a mark, before a preposition, and with nothing but
   phrases up to the mark that ends the aside. */
bool stands_for_noun(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    if (!token_is(l, token, WORD_DEMONSTRATIVE) ||
        !token_is(l, token + 1, WORD_PREPOSITION))
        return false;
    uint32_t first = token;
    while (first > r->sentence.start &&
           (token_is(l, first - 1, WORD_ADVERB) || l->set_phrase[first - 1] ||
            token_is(l, first - 1, WORD_COMPARISON)))
        first--;
    if (first == token || first == r->sentence.start ||
        !(is_mark(l, first - 1, ',') || is_mark(l, first - 1, '(')))
        return false;
    uint32_t end = token + 2;
    for (; end < r->sentence.end && !is_mark(l, end, ',') && !is_mark(l, end, ')'); end++)
        if ((l->verbs[end] & FORM_FINITE) && outer_mention(l, end) == NONE) return false;
    return end + 1 < r->sentence.end;
}

bool asks_behind_phrase(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (is_verb_last(c) || c->finite == NONE || c->finite + 2 >= token ||
        awaits_infinitive(r) || !starts_phrase(l, token + 1))
        return false;
    uint32_t first = token - 1;
    while (first > c->finite && !token_is(l, first, WORD_PREPOSITION) &&
           !is_mark(l, first, ',') && !(l->verbs[first] & VERB_ROLE))
        first--;
    if (!token_is(l, first, WORD_PREPOSITION) || first + 1 == token) return false;
    uint32_t finite = NONE, end = token + 1;
    for (; end < r->sentence.end; end++) {
        if (outer_mention(l, end) != NONE || l->covered[end]) continue;
        if (finite == NONE && (l->verbs[end] & FORM_FINITE)) finite = end;
        if (may_end_clause(l, end)) break;
    }
    return finite != NONE && finite > token + 1 && (l->verbs[end - 1] & VERB_ROLE);
}

bool asks_which(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = l->clauses.items[r->current].finite;
    if (finite == NONE || finite + 1 != token || finite == r->sentence.start ||
        is_verb_last(&l->clauses.items[r->current]) ||
        (l->verbs[finite] & (VERB_AUXILIARY | VERB_COPULA)) ||
        !token_is(l, token, WORD_INTERROGATIVE) || !token_is(l, token, WORD_DETERMINER))
        return false;
    uint32_t verb = base_phrase(l, token, r->sentence.end).end;
    for (; verb < r->sentence.end && !may_end_clause(l, verb); verb++)
        if (l->verbs[verb] & FORM_FINITE) return true;
    return false;
}

bool announces(const Reader *r, uint32_t het) {
    const Letter *l = r->letter;
    const Clause *c = &l->clauses.items[r->current];
    if (!token_is(l, het, WORD_DETERMINER) || c->finite == NONE || is_verb_last(c) ||
        c->finite + 1 >= het)
        return false;
    return base_phrase(l, c->finite + 1, het).end == het;
}

bool asks_nothing(const Reader *r, uint32_t token, uint32_t last) {
    const Letter *l = r->letter;
    if (token == r->sentence.start || !token_is(l, last, WORD_INTERROGATIVE))
        return false;
    for (uint32_t t = last + 1; t < r->sentence.end; t++) {
        if (is_mark(l, t, ',')) return true;
        if ((l->verbs[t] & VERB_ROLE) || may_end_clause(l, t)) return false;
    }
    return false;
}
