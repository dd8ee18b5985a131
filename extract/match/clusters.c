/* Clusters: verbs find their clause. The first finite verb is that of the clause at hand;
   what comes behind a closed cluster makes another clause.

       heeft aangegeven | het belang te erkennen           an infinitive with its marker
       zal steun uitspreken | en de annexatie veroordelen  behind a coordinator
       steunt het plan | en Duitsland vraagt om uitstel    a second finite verb */
#include "clauses.h"

/* How far behind a verb the last of a list of verbs may stand. */
#define LIST_REACH 40

/* Gives the current clause's own tokens from `from` on to a new clause, which becomes
   current. */
static void split_off(Reader *r, uint32_t from, uint32_t here, ClauseKind kind) {
    uint32_t old = r->current;
    uint32_t new = begin_clause(r, kind, old, NONE);
    for (uint32_t t = from; t < here; t++)
        if (r->letter->clause_of[t] == old) r->letter->clause_of[t] = new;
    r->current = new;
}

void set_finite(Reader *r, uint32_t token) {
    Clause *c = clause_at(r, r->current);
    c->finite = token;
    c->plural = (r->letter->verbs[token] & FORM_PLURAL) != 0;
    c->singular = (r->letter->verbs[token] & FORM_SINGULAR) != 0;
    /* 'Dat zij meer te zeggen | moet krijgen': the auxiliary takes one more. */
    Open *o = open_at(r, r->current);
    if (is_verb_last(c) && (r->letter->verbs[token] & VERB_AUXILIARY) && o->marked)
        o->marked = o->infinitive = false;
}

bool is_marked(const Reader *r, uint32_t token) {
    return (r->letter->verbs[token] & FORM_MARKED) ||
           (token > r->sentence.start &&
            token_is(r->letter, token - 1, WORD_INFINITIVE_MARKER));
}

void add_verb(Reader *r, uint32_t token) {
    Open *o = open_at(r, r->current);
    take(r, token);
    o->cluster_end = token + 1;
    o->coordinator = NONE;
    uint32_t verb = r->letter->verbs[token];
    o->verbs |= verb & VERB_PASSIVE ? verb : 0;
    if ((verb & FORM_INFINITIVE) && token != clause_at(r, r->current)->finite) {
        o->infinitive = true;
        o->marked = o->marked || is_marked(r, token);
    }
    if (!(verb & FORM_PARTICIPLE) || (verb & VERB_PASSIVE)) return;
    if (verb & VERB_BECOMING)
        o->state = true;
    else
        o->participle = true;
}

bool ends_with_verb(Reader *r, uint32_t clause) {
    return is_verb_last(clause_at(r, joined_to(r, clause)));
}

/* Is the verb at hand the finite one of a clause that has none yet? */
static bool is_finite_here(Reader *r, uint32_t token, bool verb_last) {
    const Letter *l = r->letter;
    uint32_t verb = l->verbs[token];
    if (!(verb & FORM_FINITE)) return false;
    if (only_finite(verb)) return true;
    if (token > r->sentence.start && token_is(l, token - 1, WORD_INFINITIVE_MARKER))
        return false;
    if (!verb_last && token != r->sentence.start) return true;
    /* 'De verwachting dat kosten stijgen | is terecht': the clause above gets no other.
     */
    uint32_t above = clause_at(r, joined_to(r, r->current))->parent;
    bool wanted = above != NONE && clause_at(r, above)->finite == NONE;
    if (wanted && (r->last_finite == token + 1 || is_with_participle(r, token)))
        return true;
    /* 'De landen die betrokken | zijn bij het geschil willen …': a participle. */
    uint32_t next = token + 1 < r->sentence.end ? l->verbs[token + 1] : 0;
    if ((verb & FORM_PARTICIPLE) && (next & FORM_FINITE) && (next & VERB_COPULA) &&
        r->last_finite != NONE && r->last_finite > token + 1)
        return false;
    /* 'Waar gemeenten achterblijven | zal ik …', 'bij keuzes die wij maken | staat de
       mens voorop': the next is that of another clause, unless it is an auxiliary. */
    return token + 1 >= r->sentence.end || !only_finite(l->verbs[token + 1]) ||
           token_is(l, token + 2, WORD_NOMINATIVE) ||
           !(l->verbs[token + 1] & (VERB_AUXILIARY | VERB_COPULA));
}

bool is_part_of(const Letter *l, uint32_t verb, uint32_t token) {
    /* 'valt | op | dit moment niet te zeggen': the first of several words that are one.
     */
    if (several_end(l, token, WORD_ADVERB) > token + 1) return false;
    for (uint32_t i = l->first_word[verb]; i < l->first_word[verb + 1]; i++) {
        const Reading *reading = &l->words.items[i];
        if (!(reading->features & FORM_SPLIT)) continue;
        LexemeSet part = { &l->rules->lexemes[reading->id].particle, 1, NULL };
        if (reading_in(l, token, part) != NONE) return true;
    }
    return false;
}

/* Does the verb at hand stand next to the last cluster, with only markers between? */
static bool touches_cluster(Reader *r, uint32_t token) {
    uint32_t t = token, end = open_at(r, r->current)->cluster_end;
    while (t > end && token_is(r->letter, t - 1, WORD_INFINITIVE_MARKER)) t--;
    return t == end;
}

/* 'heeft gevraagd | te onderzoeken of': the first cluster is complete. */
static bool follows_participle(Reader *r, uint32_t token) {
    uint32_t last = open_at(r, r->current)->cluster_end;
    uint32_t finite = clause_at(r, r->current)->finite;
    if (last == 0 || !is_marked(r, token)) return false;
    /* 'gaf aan | niet overtuigd te zijn': that verb takes no participle. */
    if (finite != NONE && !(r->letter->verbs[finite] & (VERB_AUXILIARY | VERB_COPULA)))
        return false;
    /* 'heeft gezegd zorgen te hebben en zich niet gehoord | te voelen'. */
    if (finite == NONE && clause_at(r, r->current)->kind == CLAUSE_CONJUNCT &&
        !open_at(r, r->current)->marked)
        return false;
    uint32_t verb = r->letter->verbs[last - 1];
    return (verb & FORM_PARTICIPLE) && !(verb & (VERB_AUXILIARY | VERB_COPULA));
}

/* 'heeft verklaard | bereid te zijn', 'heeft te kennen gegeven | niet tot heropening
   bereid te zijn': what a participle says of the subject goes with the copula behind it,
   which begins at `from` with its marker. */
static uint32_t with_predicate(Reader *r, uint32_t from, uint32_t token) {
    const uint32_t *verbs = r->letter->verbs;
    uint32_t finite = clause_at(r, r->current)->finite, start = from;
    if (!(verbs[token] & VERB_COPULA) || from + 1 != token || from == 0 ||
        !(verbs[from - 1] & FORM_PARTICIPLE) || finite == NONE)
        return from;
    do start--;
    while (start > finite + 1 && !(verbs[start - 1] & VERB_ROLE));
    return start > finite + 1 ? start : from;
}

/* 'heeft besloten | de toepassing en het toezicht te verbeteren': what follows the
   participle can only be the object of the infinitive, with what is joined to it. */
static bool begins_with_object(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t first = open_at(r, r->current)->cluster_end,
             coordinator = open_at(r, r->current)->coordinator;
    if (!follows_participle(r, token) || !starts_phrase(l, first) ||
        token_is(l, first, WORD_PREPOSITION))
        return false;
    for (uint32_t t = first; t < coordinator; t++)
        if (l->clause_of[t] != r->current || is_mark(l, t, ',')) return false;
    return coordinator > first;
}

/* A participle or infinitive in a clause that has its finite verb, or needs none. */
static void nonfinite_verb(Reader *r, uint32_t token) {
    if (is_marked(r, token) && resume_infinitive(r, token)) {
        add_verb(r, token);
        return;
    }
    Open *o = open_at(r, r->current);
    const Clause *c = clause_at(r, r->current);
    bool touches = touches_cluster(r, token) && !follows_participle(r, token);
    const Clause *stem = clause_at(r, joined_to(r, r->current));
    /* 'dat Polen het plan afwijst en landen oproept | de regels te handhaven' */
    bool ends = (is_verb_last(c) || c->finite != NONE) && is_verb_last(stem) &&
                !is_verb_first(stem);
    bool closed =
        o->cluster_end > 0 && !touches && (ends || o->cluster_end != c->finite + 1);
    bool waits = is_verb_last(c) && c->kind != CLAUSE_INFINITIVE && c->finite == NONE;
    /* Not 'heeft gemeenten | en | scholen opgeroepen waakzaam te zijn'. */
    bool joined = o->coordinator != NONE && o->coordinator >= o->cluster_end;
    if (closed && joined && !waits && !begins_with_object(r, token)) {
        uint32_t above = verb_above(r, o->coordinator, token);
        split_off(r, o->coordinator, token, CLAUSE_CONJUNCT);
        if (above != NONE) clause_at(r, r->current)->parent = above;
    } else if (closed && continues_infinitives(r, token)) {
        split_off(r, o->boundary + 1, token, CLAUSE_CONJUNCT);
    } else if (closed && is_marked(r, token)) {
        split_off(r, with_predicate(r, o->cluster_end, token), token, CLAUSE_INFINITIVE);
    } else if (!closed) {
        uint32_t from = infinitive_start(r, token);
        /* 'zet zich in Brussel in om A te doen, | te delen': not across an
           infinitive, unless in 'om, zonder …, | de regels te herzien'. */
        bool opened = from != NONE && token_is(r->letter, from, WORD_PURPOSE);
        for (uint32_t t = from; from != NONE && !opened && t < token; t++)
            if (r->letter->clause_of[t] != r->current &&
                clause_at(r, r->letter->clause_of[t])->kind == CLAUSE_INFINITIVE)
                from = t + 1;
        if (from != NONE) split_off(r, from, token, CLAUSE_INFINITIVE);
    }
    add_verb(r, token);
}

/* Is there a clause above that waits for a finite verb, or may begin another at a comma
   or coordinator? In 'dat het verder gaat dan nodig is' there is none. */
static bool takes_verb_above(Reader *r) {
    uint32_t clause = clause_at(r, r->current)->parent;
    for (int levels = 0; clause != NONE && levels < MAX_LEVELS;
         levels++, clause = clause_at(r, clause)->parent) {
        const Clause *c = clause_at(r, clause);
        uint32_t boundary = open_at(r, clause)->boundary;
        if (c->finite == NONE || (boundary != NONE && boundary > c->finite)) return true;
    }
    return false;
}

bool has_own_subject(Reader *r, uint32_t stem, uint32_t coordinator, uint32_t verb) {
    const Letter *l = r->letter;
    uint32_t first = skip_adverbs(r, coordinator + 1), form = l->verbs[verb];
    if (first >= verb || !starts_phrase(l, first) || token_is(l, first, WORD_PREPOSITION))
        return false;
    if (token_is(l, first, WORD_NOMINATIVE) || token_is(l, first, WORD_PERSONAL))
        return true;
    TokenSpan phrase = base_phrase(l, first, verb);
    bool singular = (form & FORM_SINGULAR) != 0, plural = (form & FORM_PLURAL) != 0;
    if (!agrees_in_number(l, phrase, singular, plural)) return false;
    const Clause *c = clause_at(r, stem);
    if (c->singular != c->plural && singular != plural && c->singular != singular)
        return true;
    bool alone = verb + 1 >= r->sentence.end || !(l->verbs[verb + 1] & VERB_ROLE);
    return (form & VERB_PASSIVE) ||
           ((form & VERB_BECOMING) && !(form & VERB_MINDED) && alone) ||
           (phrase.end < verb && (outer_mention(l, phrase.end) != NONE ||
                                  token_is(l, phrase.end, WORD_DETERMINER) ||
                                  (token_is(l, phrase.end, WORD_NOUN) &&
                                   !token_is(l, phrase.end, WORD_ADVERB))));
}

/* A clause with its verb at the end, from its coordinator, beside `stem`: of its kind
   when it has a subject of its own, else a conjunct. */
static void split_beside(Reader *r, uint32_t stem, uint32_t coordinator, uint32_t verb) {
    bool own = clause_at(r, stem)->kind == CLAUSE_SUBORDINATE &&
               has_own_subject(r, stem, coordinator, verb);
    split_off(r, coordinator, verb, own ? CLAUSE_SUBORDINATE : CLAUSE_CONJUNCT);
    if (!own) return;
    Clause *c = clause_at(r, r->current);
    c->parent = clause_at(r, stem)->parent;
    c->introducer = clause_at(r, stem)->introducer;
    c->body = coordinator + 1;
}

/* Behind the coordinator of a verb-last clause: a conjunct, or one more of its kind. */
static void join_verb_last(Reader *r, uint32_t token) {
    uint32_t stem = joined_to(r, r->current);
    uint32_t coordinator = open_at(r, r->current)->coordinator;
    uint32_t first = skip_adverbs(r, coordinator + 1);
    /* 'heeft verklaard de wet aan te passen | en Nederland | zal', '| en in mei | zal
       hij': no infinitive has a finite verb, so it is a sentence of its own. */
    if ((clause_at(r, stem)->kind == CLAUSE_INFINITIVE && first < token) ||
        begins_second(r, coordinator, token))
        split_off(r, coordinator, token, CLAUSE_MAIN);
    else
        split_beside(r, stem, coordinator, token);
    set_finite(r, token);
    add_verb(r, token);
}

/* Behind the last comma or coordinator of a clause with its verb second: another one. */
static void join_verb_second(Reader *r, uint32_t token) {
    Open *o = open_at(r, r->current);
    uint32_t before = taken_up(r, o->boundary, token);
    if (before == NONE) before = listed_with(r, o->boundary, token);
    if (before != NONE) {
        uint32_t from = o->boundary + is_mark(r->letter, o->boundary, ',');
        split_beside(r, before, from, token);
        if (clause_at(r, r->current)->kind == CLAUSE_CONJUNCT)
            clause_at(r, r->current)->parent = before;
        set_finite(r, token);
        add_verb(r, token);
        return;
    }
    o->boundary = before_members(r, o->boundary, token);
    o->boundary = before_joint_subject(r, o->boundary, token);
    bool comma = is_mark(r->letter, o->boundary, ',');
    bool direct = skip_adverbs(r, o->boundary + 1) == token;
    bool shares = direct && (!comma || continues_list(r, token, r->current));
    split_off(r, o->boundary + comma, token, shares ? CLAUSE_CONJUNCT : CLAUSE_MAIN);
    set_finite(r, token);
    add_verb(r, token);
}

/* A second finite verb in a clause that has its own already. Returns whether it has found
   its place; else it is for the clause above, now at hand. */
static bool second_finite(Reader *r, uint32_t token) {
    const Clause *c = clause_at(r, r->current);
    const Open *o = open_at(r, r->current);
    uint32_t parent = clause_at(r, joined_to(r, r->current))->parent;
    if (ends_with_verb(r, r->current) && parent != NONE) {
        bool parent_waits = clause_at(r, parent)->finite == NONE;
        bool more = r->last_finite != NONE && r->last_finite > token;
        if (o->coordinator != NONE && (!parent_waits || more)) {
            join_verb_last(r, token);
            return true;
        }
        if (!parent_waits && !takes_verb_above(r)) {
            take(r, token);
            return true;
        }
        r->current = parent;
        return false;
    }
    if (o->boundary == NONE || (c->finite != NONE && o->boundary < c->finite))
        take(r, token);
    else
        join_verb_second(r, token);
    return true;
}

/* Comes a verb behind the token that can only be finite, or helps others? */
static bool has_finite_behind(const Reader *r, uint32_t token) {
    const uint32_t *verbs = r->letter->verbs;
    for (uint32_t t = token + 1; t < r->sentence.end; t++)
        if (only_finite(verbs[t]) ||
            ((verbs[t] & VERB_AUXILIARY) && (verbs[t] & FORM_FINITE)))
            return true;
    return false;
}

/* 'De zorg die ouders delen | raakt ons', 'Hoewel landen dit wensen | blijft Polen
   tegen': is the finite verb behind the word at hand the only one that the clause above
   gets? */
static bool is_for_parent(Reader *r, uint32_t token, uint32_t finite) {
    const Letter *l = r->letter;
    uint32_t parent = clause_at(r, joined_to(r, r->current))->parent;
    bool next = finite == token + 1 && only_finite(l->verbs[finite]) &&
                !(l->document->tokens[finite + 1].flags & TOKEN_PUNCTUATION);
    return parent != NONE && clause_at(r, parent)->finite == NONE &&
           (next || clause_at(r, r->current)->kind == CLAUSE_RELATIVE) &&
           !has_finite_behind(r, finite);
}

/* 'zal in de gesprekken die ik regulier | voer | een norm noemen': behind 'ik' in a
   relative, where the clause above waits for the infinitive that follows. */
static bool is_what_i_do(Reader *r, uint32_t token, uint32_t infinitive) {
    const Letter *l = r->letter;
    uint32_t parent = clause_at(r, r->current)->parent;
    if (parent == NONE || clause_at(r, r->current)->kind != CLAUSE_RELATIVE ||
        !(l->verbs[token] & FORM_FIRST) || !(l->verbs[infinitive] & FORM_INFINITIVE) ||
        !(token_is(l, token - 1, WORD_FIRST_PERSON) ||
          token_is(l, token - 2, WORD_FIRST_PERSON)))
        return false;
    return clause_awaits_infinitive(r, parent);
}

/* 'dat de sector afspraken maakt', 'maken zij afspraken', '…, steun ik uitstel': a verb
   by its letters, where the clause has its verb, or still gets one. But 'De zorg die
   ouders | delen | raakt ons', where the clause above gets no other verb. */
static bool is_noun_after_all(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite,
             boundary = open_at(r, r->current)->boundary;
    if (!token_is(l, token, WORD_NOUN) || is_marked(r, token)) return false;
    uint32_t parent = clause_at(r, joined_to(r, r->current))->parent;
    if (parent != NONE && clause_at(r, parent)->finite == NONE &&
        token_is(l, token + 1, WORD_PREPOSITION))
        return false;
    if (finite != NONE)
        return !ends_with_verb(r, r->current) && !governs(r, token) &&
               (boundary == NONE || boundary < finite);
    if (!ends_with_verb(r, r->current) || (l->verbs[token] & VERB_AUXILIARY))
        return false;
    uint32_t end =
        token + LIST_REACH < r->sentence.end ? token + LIST_REACH : r->sentence.end;
    for (uint32_t t = token + 1; t < end; t++) {
        if ((l->verbs[t] & FORM_FINITE) && !is_marked(r, t))
            return !is_for_parent(r, token, t) && !is_what_i_do(r, token, t);
        if (may_end_clause(l, t) || token_is(l, t, WORD_PURPOSE)) return false;
    }
    return false;
}

/* 'die hulp nodig hebben | moeten | snel …': with no verb behind it, it ends no clause.
 */
static bool stands_alone(const Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    return token + 1 < r->sentence.end && (l->verbs[token] & VERB_AUXILIARY) &&
           !(l->verbs[token + 1] & VERB_ROLE) &&
           !token_is(l, token + 1, WORD_INFINITIVE_MARKER) &&
           !(l->document->tokens[token + 1].flags & TOKEN_PUNCTUATION);
}

/* 'dat, nu het bedrijf is gaan | bouwen |, de buurt klaagt': the infinitive of a helping
   verb that is one itself, where the clause above gets its verb behind it. */
static bool is_helped(const Reader *r, uint32_t token, uint32_t finite) {
    const uint32_t *verbs = r->letter->verbs;
    return finite != NONE && finite + 1 < token && (verbs[token] & FORM_INFINITIVE) &&
           !(verbs[token] & VERB_AUXILIARY) && (verbs[token - 1] & VERB_AUXILIARY) &&
           (verbs[token - 1] & FORM_INFINITIVE) && r->last_finite > token;
}

/* 'De artikelen die gewijzigd zijn in 2014 | zullen worden geschrapt': the clause at hand
   has all its verbs, and the one above still waits for its own. */
static bool is_for_above(Reader *r, uint32_t token) {
    const Clause *c = clause_at(r, joined_to(r, r->current));
    const Open *o = open_at(r, r->current);
    uint32_t finite = clause_at(r, r->current)->finite;
    bool full = finite != NONE && stands_alone(r, token);
    bool waits = finite != NONE && r->last_finite != token &&
                 (c->finite <= c->body || touches_cluster(r, token)) &&
                 (r->letter->verbs[finite] & VERB_AUXILIARY) && !full &&
                 !(o->infinitive || o->participle || o->state);
    return !waits && !is_helped(r, token, finite) &&
           (r->letter->verbs[token] & FORM_FINITE) && is_verb_last(c) &&
           c->parent != NONE && clause_at(r, c->parent)->finite == NONE &&
           clause_at(r, c->parent)->kind != CLAUSE_INFINITIVE &&
           is_complete(r, r->current) &&
           (full || !touches_cluster(r, token) || !governs(r, token)) &&
           !is_marked(r, token) && o->coordinator == NONE;
}

/* 'Ik kan de oproep om hen te helpen | steunen', 'Ik zal het plan dat Polen heeft
   ingediend | steunen': the infinitive that the auxiliary of the clause above still waits
   for, behind one with its marker, or a relative that has all its verbs. */
static bool is_awaited_above(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t stem = joined_to(r, r->current), above = clause_at(r, stem)->parent;
    bool inside = clause_at(r, stem)->kind == CLAUSE_INFINITIVE ||
                  clause_at(r, stem)->kind == CLAUSE_RELATIVE;
    if (above == NONE || !inside || is_marked(r, token) ||
        !(l->verbs[token] & FORM_INFINITIVE) || (l->verbs[token] & VERB_AUXILIARY))
        return false;
    uint32_t finite = clause_at(r, above)->finite;
    return finite != NONE && !is_verb_last(clause_at(r, above)) &&
           (l->verbs[finite] & VERB_AUXILIARY) && !(l->verbs[finite] & VERB_PASSIVE) &&
           open_at(r, above)->cluster_end == finite + 1 && is_complete(r, r->current) &&
           !governs(r, token) && open_at(r, r->current)->coordinator == NONE;
}

/* 'roept op de voorraden | versneld | aan te vullen': a participle before an infinitive
   with its marker says how, where the finite verb can have none. */
static bool is_adverb_after_all(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t finite = clause_at(r, r->current)->finite;
    return (l->verbs[token] & FORM_PARTICIPLE) && !(l->verbs[token] & FORM_FINITE) &&
           finite != NONE && token + 1 < r->sentence.end &&
           (l->verbs[token + 1] & FORM_MARKED) &&
           !(l->verbs[finite] & (VERB_AUXILIARY | VERB_COPULA));
}

/* 'om de regel | waarbij de sector kiest | vast te leggen': is the infinitive that of a
   clause above, since the one at hand has its verbs? */
static bool ends_above(Reader *r, uint32_t token) {
    uint32_t stem = joined_to(r, r->current), above = clause_at(r, stem)->parent;
    return is_marked(r, token) && is_verb_last(clause_at(r, stem)) && above != NONE &&
           clause_at(r, stem)->kind != CLAUSE_INFINITIVE &&
           clause_at(r, above)->kind == CLAUSE_INFINITIVE && !is_complete(r, above) &&
           is_complete(r, r->current) && !touches_cluster(r, token);
}

/* 'dat Polen het plan steunt, maar teleurgesteld | is', 'maar bezorgd | is', and 'zijn'
   behind a plural: the finite verb of a conjunct that ends with its verbs, behind its
   participle or no other verb. */
static bool finishes_conjunct(Reader *r, uint32_t token) {
    const Letter *l = r->letter;
    const Open *o = open_at(r, r->current);
    bool waits = o->cluster_end == 0 || (!o->infinitive && touches_cluster(r, token));
    uint32_t finite = clause_at(r, joined_to(r, r->current))->finite;
    bool plural = (l->verbs[token] & VERB_COPULA) && finite != NONE &&
                  !is_marked(r, token) && !(l->verbs[finite] & VERB_AUXILIARY) &&
                  (l->verbs[finite] & l->verbs[token] & FORM_PLURAL);
    return waits && (plural || only_finite(l->verbs[token])) &&
           ends_with_verb(r, r->current);
}

void read_verb(Reader *r, uint32_t token) {
    uint32_t verb = r->letter->verbs[token];
    if (is_noun_after_all(r, token) || is_adverb_after_all(r, token)) {
        r->letter->verbs[token] = 0;
        take(r, token);
        return;
    }
    if (is_finite_after_all(r, token) && second_finite(r, token)) return;
    for (;;) {
        Clause *c = clause_at(r, r->current);
        bool verb_last = is_verb_last(c);
        if (is_for_above(r, token) || ends_above(r, token) ||
            is_awaited_above(r, token)) {
            r->current = clause_at(r, joined_to(r, r->current))->parent;
            continue;
        }
        bool shares = c->kind == CLAUSE_CONJUNCT && is_complete(r, r->current) &&
                      !finishes_conjunct(r, token);
        if (c->kind != CLAUSE_INFINITIVE && c->finite == NONE && !shares &&
            is_finite_here(r, token, verb_last)) {
            set_finite(r, token);
            add_verb(r, token);
            return;
        }
        if (verb & (FORM_INFINITIVE | FORM_PARTICIPLE)) {
            nonfinite_verb(r, token);
            return;
        }
        if (second_finite(r, token)) return;
    }
}
