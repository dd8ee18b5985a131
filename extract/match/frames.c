/* `frame` rules: a trigger, then its slots, wherever the clause has them. */
#include "frames.h"

#include "../base/bits.h"

#include <string.h>

/* 'verzet zich | niet | alleen tegen het plan': no denial, but the start of an adverb. */
static bool is_half_adverb(const Letter *letter, TokenSpan match) {
    return token_is(letter, match.end - 1, WORD_NEGATION) &&
           several_end(letter, match.end - 1, WORD_ADVERB) > match.end;
}

/* Does a pattern match somewhere among the clause's own tokens? */
static bool in_clause(const Letter *letter, uint32_t clause, const Pattern *pattern,
                      TokenSpan *where) {
    const Clause *c = &letter->clauses.items[clause];
    TokenSpan tokens = c->tokens;
    PatternMatch match;
    if (!beside_in(letter, pattern->column, c->sentence)) return false;
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        if (letter->clause_of[t] == clause && !letter->covered[t] &&
            beside_at(letter, pattern->column, t) &&
            pattern_match(letter, pattern, t, tokens, &match) &&
            !is_half_adverb(letter, match.tokens)) {
            *where = match.tokens;
            return true;
        }
    return false;
}

/* 'zet in op', 'stelt voor om', 'wijst af.': not the preposition of 'zet mensen in de
   keuken', nor the first of several words that are one: 'lokt | op dit moment | reacties
   uit'. */
static bool stands_loose(const Letter *letter, uint32_t clause, uint32_t token) {
    uint32_t next = token + 1;
    if (several_end(letter, token, WORD_ADVERB) > token ||
        several_end(letter, token, WORD_PREPOSITION) > token)
        return false;
    if (next >= letter->document->token_count || letter->clause_of[next] != clause)
        return true;
    return !starts_phrase(letter, next) || !token_is(letter, token, WORD_PREPOSITION);
}

/* The particle behind the finite half of a separable verb, in its clause; 0. */
static uint32_t particle_of(const Letter *letter, const Reading *reading) {
    if (!(reading->features & FORM_SPLIT) || !(reading->features & FORM_FINITE)) return 0;
    uint32_t particle = letter->rules->lexemes[reading->id].particle;
    LexemeSet set = { &particle, 1, NULL };
    uint32_t clause = letter->clause_of[reading->tokens.start];
    TokenSpan tokens = letter->clauses.items[clause].tokens;
    for (uint32_t t = reading->tokens.end; t < tokens.end; t++)
        if (letter->clause_of[t] == clause && reading_in(letter, t, set) != NONE &&
            stands_loose(letter, clause, t))
            return t;
    return 0;
}

/* The split form of a separable verb counts only with its particle in the clause. */
static bool is_paired(const Letter *letter, const Reading *reading) {
    if (!(reading->features & FORM_SPLIT)) return true;
    uint32_t particle = letter->rules->lexemes[reading->id].particle;
    return reading->features & FORM_FINITE
               ? particle_of(letter, reading) > 0
               : particle_before(letter, reading->tokens.start, particle);
}

/* 'liet weten | daar | geen heil | in | te zien': the preposition is that of a pronoun in
   front of it in the clause, with no other between them. */
static bool is_left_behind(const Letter *letter, uint32_t preposition) {
    uint32_t clause = letter->clause_of[preposition];
    if (!token_is(letter, preposition, WORD_PREPOSITION)) return false;
    for (uint32_t t = preposition; t-- > letter->clauses.items[clause].tokens.start;) {
        if (!owns(letter, clause, t) || token_is(letter, t, WORD_PREPOSITION))
            return false;
        if (token_is(letter, t, WORD_R_PRONOUN)) return t + 1 < preposition;
    }
    return false;
}

/* Is the word only the end of a longer verb: 'passen' in 'aan te passen'? */
static bool is_inside_verb(const Letter *letter, const Reading *reading) {
    uint32_t end = reading->tokens.end, start = reading->tokens.start;
    if (end != start + 1 || start < 2 ||
        !token_is(letter, start - 1, WORD_INFINITIVE_MARKER) ||
        is_left_behind(letter, start - 2))
        return false;
    for (uint32_t i = letter->first_word[start - 2]; i < letter->first_word[start - 1];
         i++)
        if (letter->words.items[i].tokens.end == end &&
            letter->words.items[i].class == WORD_VERB)
            return true;
    return false;
}

/* Is a copula the finite half of a longer verb: 'bleef' in 'bleef tot dusver uit'? */
static bool is_half(const Letter *letter, const Reading *reading) {
    uint32_t start = reading->tokens.start;
    if (reading->class != WORD_VERB || !(letter->verbs[start] & VERB_COPULA) ||
        (reading->features & FORM_SPLIT) || !(reading->features & FORM_FINITE) ||
        reading->tokens.end != start + 1)
        return false;
    for (uint32_t i = letter->first_word[start]; i < letter->first_word[start + 1]; i++) {
        const Reading *other = &letter->words.items[i];
        uint32_t particle = other->class == WORD_VERB ? particle_of(letter, other) : 0;
        if (particle > 0 && particle + 1 < letter->document->token_count &&
            (letter->document->tokens[particle + 1].flags & TOKEN_PUNCTUATION))
            return true;
    }
    return false;
}

static bool is_head(const Letter *letter, const Reading *reading) {
    if (reading->class == WORD_VERB &&
        !(letter->verbs[reading->tokens.start] & VERB_ROLE) &&
        !(letter->verbs[reading->tokens.end - 1] & VERB_ROLE))
        return false;
    /* 'Zijn | oproep wijs ik af' */
    if (reading->class == WORD_DETERMINER &&
        token_is(letter, reading->tokens.start, WORD_VERB))
        return false;
    return is_paired(letter, reading) && !is_inside_verb(letter, reading) &&
           !is_half(letter, reading);
}

/* False: slot *empty stayed empty. */
static bool fill_all(Letter *letter, const Rule *rule, const Anchor *anchor,
                     Emission *emission, uint32_t *empty) {
    for (uint32_t i = 0; i < rule->slot_count; i++) {
        const Slot *slot = &rule->slots[i];
        Value room[MAX_BOUND];
        size_t count = fill_slot(letter, anchor, slot, room, MAX_BOUND);
        *empty = i;
        if (count == 0 && !slot->optional) return false;
        Value *values = ARENA_ARRAY(letter->arena, Value, count + 1);
        memcpy(values, room, count * sizeof *room);
        for (size_t k = 0; k < count && slot->undenied; k++)
            leave_out_denial(letter, anchor, &values[k]);
        emission->values[slot->binding] = values;
        emission->counts[slot->binding] = (uint32_t)count;
    }
    return true;
}

/* The preposition of the slot in front of who stands at the token, or of his article;
   NONE. */
static uint32_t place_before(const Letter *letter, const Slot *slot, uint32_t token) {
    uint32_t t = token;
    while (t > 0 && (token_is(letter, t - 1, WORD_DETERMINER) ||
                     token_is(letter, t - 1, WORD_ADJECTIVE)))
        t--;
    return t > 0 && reading_in(letter, t - 1, slot->after) != NONE ? t - 1 : NONE;
}

/* The values of a slot, which end before the place where somebody inside them stands. */
static const Value *values_before(Letter *letter, const Value *values, uint32_t count,
                                  uint32_t place, TokenSpan who) {
    Value *parted = ARENA_ARRAY(letter->arena, Value, count + 1);
    for (uint32_t n = 0; n < count; n++) {
        parted[n] = values[n];
        if (values[n].tokens.start < place && who.end <= values[n].tokens.end)
            parted[n].tokens.end = place;
    }
    return parted;
}

/* 'is brede steun voor het voorstel | bij de werkgevers': what stands in a slot ends
   before the preposition of another slot, where that names somebody inside it. */
static void part_slots(Letter *letter, const Rule *rule, Emission *emission) {
    for (uint32_t i = 0; i < rule->slot_count; i++) {
        const Slot *named = &rule->slots[i];
        if (named->kind != SLOT_AFTER || named->fills[0].kind != FILL_TYPE ||
            emission->counts[named->binding] == 0)
            continue;
        TokenSpan who = emission->values[named->binding][0].tokens;
        uint32_t place = place_before(letter, named, who.start);
        for (uint32_t k = 0; k < rule->slot_count && place != NONE; k++) {
            const Slot *slot = &rule->slots[k];
            uint32_t binding = slot->binding, count = emission->counts[binding];
            if (slot->kind == SLOT_AFTER && slot->fills[0].kind == FILL_PHRASE && count)
                emission->values[binding] =
                    values_before(letter, emission->values[binding], count, place, who);
        }
    }
}

/* False: pattern *missing does not match. */
static bool with_all(const Letter *letter, const FrameTrigger *trigger, Anchor *anchor,
                     Emission *emission, uint32_t *missing) {
    for (uint32_t i = 0; i < trigger->with_count; i++) {
        TokenSpan where;
        *missing = i;
        if (!in_clause(letter, anchor->clause, &trigger->with[i], &where)) return false;
        emission->evidence = span_union(emission->evidence, where);
        emission->words += where.end - where.start;
        if (where.start > anchor->head.start) emission->denied = where.start;
        if (anchor->with_count < MAX_WITH) anchor->with[anchor->with_count++] = where;
    }
    return true;
}

/* 'verlangt | van | de sector dat': prepositions that a frame cannot do without. */
static uint32_t required_places(const Rule *rule) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < rule->slot_count; i++)
        count += rule->slots[i].kind == SLOT_AFTER && !rule->slots[i].optional;
    return count;
}

/* Is what the verb says done to the subject? 'verzocht' is participle as well as past: in
   'werd verzocht' it is the participle, since another verb is finite. */
static bool is_passive(const Letter *letter, uint32_t clause, const Reading *reading) {
    const Clause *c = &letter->clauses.items[clause];
    uint32_t token = reading->tokens.start;
    return c->passive &&
           ((reading->features & FORM_PARTICIPLE) ||
            (c->finite != token && (letter->verbs[token] & FORM_PARTICIPLE)));
}

/* '…, | waarop Polen opmerkte dat meer nodig is': no more of a phrase, but what somebody
   said next. */
static bool goes_on_telling(const Letter *letter, const Clause *relative) {
    return relative->introducer != NONE && relative->introducer > 0 &&
           is_mark(letter, relative->introducer - 1, ',') &&
           !token_is(letter, relative->introducer, WORD_COMMON) &&
           !token_is(letter, relative->introducer, WORD_DEMONSTRATIVE) &&
           is_actor(letter, relative->subject);
}

/* 'terwijl Polen oog had voor de kosten' says of Polen what a main clause would. */
static bool tells_of_actor(const Letter *letter, const Clause *c) {
    return c->kind == CLAUSE_SUBORDINATE && c->introducer != NONE &&
           token_is(letter, c->introducer, WORD_FACTUAL) && is_actor(letter, c->subject);
}

/* 'Het aantal klachten daalt, | wat positief is': behind the comma a sentence of its own,
   without an actor, which tells of the one in front. */
static bool tells_of_sentence(const Letter *letter, uint32_t clause) {
    TokenSpan said = relative_said(letter, clause);
    return said.end > said.start &&
           !is_actor(letter, letter->clauses.items[clause].subject);
}

/* A complement is where the clause that it completes is: in 'mocht blijken dat meer nodig
   is' nobody says that more is needed, nor in 'of meer nodig is'. */
static ClausePlace place_of(const Letter *letter, uint32_t clause) {
    bool completes = false;
    for (uint32_t i = clause; i != NONE; i = letter->clauses.items[i].parent) {
        const Clause *c = &letter->clauses.items[i];
        if (tells_of_sentence(letter, i)) continue;
        if (c->kind == CLAUSE_RELATIVE)
            return completes && goes_on_telling(letter, c) ? PLACE_COMPLEMENT
                                                           : PLACE_RELATIVE;
        if (c->kind == CLAUSE_MAIN) break;
        if (c->kind == CLAUSE_CONJUNCT || tells_of_actor(letter, c)) continue;
        bool asks =
            c->introducer != NONE && token_is(letter, c->introducer, WORD_INTERROGATIVE);
        if (!is_complement(letter, c) || asks) return PLACE_ADVERBIAL;
        completes = true;
    }
    return completes ? PLACE_COMPLEMENT : PLACE_MAIN;
}

/* 'wil het akkoord | steunen': is there another verb in the clause? */
static bool has_other_verb(const Letter *letter, uint32_t clause, TokenSpan verb) {
    TokenSpan tokens = letter->clauses.items[clause].tokens;
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        if (letter->clause_of[t] == clause && (letter->verbs[t] & VERB_ROLE) &&
            (t < verb.start || t >= verb.end))
            return true;
    return false;
}

/* Is a slot filled by a pronoun, or by what stands before the clause? */
static bool points_back(const Letter *letter, const Rule *rule,
                        const Emission *emission) {
    uint32_t clause = letter->clause_of[emission->trigger.start],
             first = letter->clauses.items[clause].tokens.start;
    for (uint32_t i = 0; i < rule->slot_count; i++) {
        uint32_t binding = rule->slots[i].binding;
        if (emission->counts[binding] == 0) continue;
        const Value *value = &emission->values[binding][0];
        if (value->kind == VALUE_ANAPHOR ||
            (value->tokens.end > 0 && value->tokens.end <= first))
            return true;
    }
    return false;
}

/* Tries one trigger of a frame at a reading that is its head. True when it has fired. */
static bool try_trigger(Letter *letter, uint32_t rule_index, uint32_t number,
                        const Reading *reading) {
    const Rule *rule = &letter->rules->rules[rule_index];
    const FrameTrigger *trigger = &rule->triggers[number];
    FrameTrial trial = { .rule = rule_index,
                         .trigger = number,
                         .lexeme = reading->id,
                         .head = reading->tokens };
    uint32_t clause = letter->clause_of[reading->tokens.start], part = 0;
    TokenSpan where = { 0, 0 };
    if (!is_head(letter, reading))
        return trace_stop(letter, &trial, STEP_HEAD, part, where);
    if (rule->clauses && !(rule->clauses >> place_of(letter, clause) & 1))
        return trace_stop(letter, &trial, STEP_PLACE, part, where);
    if (rule->alone && has_other_verb(letter, clause, reading->tokens))
        return trace_stop(letter, &trial, STEP_ALONE, part, where);
    Anchor anchor = { .clause = clause,
                      .head = reading->tokens,
                      .particle = particle_of(letter, reading),
                      .passive = is_passive(letter, clause, reading) };
    trial.passive = anchor.passive;
    Emission emission = { .rule = rule_index,
                          .this_mention = NONE,
                          .trigger = reading->tokens,
                          .evidence = reading->tokens,
                          .denied = NONE,
                          .words = 1 + required_places(rule) };
    if (!with_all(letter, trigger, &anchor, &emission, &part))
        return trace_stop(letter, &trial, STEP_WITH, part, where);
    if (rule->unless && in_clause(letter, clause, rule->unless, &where))
        return trace_stop(letter, &trial, STEP_UNLESS, part, where);
    if (!fill_all(letter, rule, &anchor, &emission, &part))
        return trace_stop(letter, &trial, STEP_SLOT, part, where);
    part_slots(letter, rule, &emission);
    if (letter->pointing &&
        (letter->fired[reading->tokens.start] || !points_back(letter, rule, &emission)))
        return trace_stop(letter, &trial, STEP_SLOT, part, where);
    emit_facts(letter, &emission);
    return trace_stop(letter, &trial, STEP_DONE, part, where);
}

/* ---- Which frames to try, and where ---- */

/* A word of a sentence that is head of a trigger. */
typedef struct {
    uint32_t word; /* in Letter.words */
    uint32_t trigger;
    uint32_t next; /* hit of the same rule; NONE */
} Hit;

/* What the words of a sentence set off, by rule. Each word names its frames, so that no
   frame looks for its words:

       'Ik steun het plan.'   steunen -> supports, trigger 0; helps, trigger 2 …

   The lists are in the order of the words, and rules are run in theirs. */
typedef struct {
    uint64_t *rules; /* a bit for each that has hits */
    uint32_t *first; /* [rule_count] into hits; set where the bit is */
    uint32_t *last;
    VECTOR(Hit) hits;
} FrameHits;

static void begin_hits(Letter *letter, FrameHits *hits) {
    size_t count = letter->rules->rule_count;
    *hits = (FrameHits){ .rules = ARENA_ARRAY(letter->arena, uint64_t, count / 64 + 1),
                         .first = ARENA_ARRAY(letter->arena, uint32_t, count + 1),
                         .last = ARENA_ARRAY(letter->arena, uint32_t, count + 1) };
}

static void add_hit(Letter *letter, FrameHits *hits, uint32_t word, const HeadUse *use) {
    uint64_t *bits = &hits->rules[use->rule / 64], bit = UINT64_C(1) << use->rule % 64;
    uint32_t number = (uint32_t)hits->hits.count;
    if (*bits & bit)
        hits->hits.items[hits->last[use->rule]].next = number;
    else
        hits->first[use->rule] = number;
    *bits |= bit;
    hits->last[use->rule] = number;
    vector_push(letter->arena, &hits->hits, ((Hit){ word, use->trigger, NONE }));
}

/* Can the trigger of a rule that may match in the sentence fire there, as far as the
   index knows? `with "van plan"` does not even start in 'Dat is goed'. Who traces wants
   to know where each frame stops. */
static bool may_fire(const Letter *letter, const HeadUse *use, uint32_t sentence) {
    const RuleSet *rules = letter->rules;
    if (use->column == NONE || letter->trace) return true;
    if (!beside_in(letter, use->column, sentence)) return false;
    const FrameTrigger *trigger = &rules->rules[use->rule].triggers[use->trigger];
    for (uint32_t i = 1; i < trigger->with_count; i++)
        if (!beside_in(letter, trigger->with[i].column, sentence)) return false;
    return true;
}

/* Which frames are tried on a sentence. */
typedef enum {
    TRY_ALL,
    TRY_RAISING, /* in a question nobody takes a position */
    TRY_HOLDING, /* what the sentence before says is a target of positions only */
    TRY_IMPLYING /* no word points back, but a target may go without saying */
} Try;

static bool is_tried(const Rule *rule, Try which) {
    switch (which) {
    case TRY_ALL: return true;
    case TRY_RAISING: return rule->raises;
    case TRY_HOLDING: return rule->emit_count > 0 && rule->emits[0].kind == EMIT_POSITION;
    case TRY_IMPLYING: return rule->implies;
    }
    return false;
}

static void find_hits(Letter *letter, FrameHits *hits, uint32_t sentence, Try which) {
    const RuleSet *rules = letter->rules;
    const uint64_t *row =
        letter->sentence_triggers + (size_t)sentence * rules->triggers.words;
    TokenSpan tokens = sentence_tokens(letter, sentence);
    hits->hits.count = 0;
    for (uint32_t w = letter->first_word[tokens.start];
         w < letter->first_word[tokens.end]; w++) {
        const uint32_t *first = &rules->head_first[letter->words.items[w].id];
        for (uint32_t i = first[0]; i < first[1]; i++) {
            const HeadUse *use = &rules->heads[i];
            /* 'is' is head of dozens of frames, and few may match here. */
            if ((row[use->rule / 64] >> use->rule % 64 & 1) &&
                is_tried(&rules->rules[use->rule], which) &&
                may_fire(letter, use, sentence))
                add_hit(letter, hits, w, use);
        }
    }
}

/* A word may have several readings ('steunen' is plural and infinitive): it fires
   once. */
static void run_frame(Letter *letter, uint32_t rule, const FrameHits *hits) {
    uint32_t fired = NONE;
    trace_attempt(letter);
    for (uint32_t i = hits->first[rule]; i != NONE; i = hits->hits.items[i].next) {
        const Hit *hit = &hits->hits.items[i];
        const Reading *reading = &letter->words.items[hit->word];
        if (reading->tokens.start != fired &&
            try_trigger(letter, rule, hit->trigger, reading))
            fired = reading->tokens.start;
    }
    trace_attempted(letter, rule);
}

static void run_frames(Letter *letter, FrameHits *hits, uint32_t sentence, Try which) {
    find_hits(letter, hits, sentence, which);
    if (hits->hits.count == 0) return;
    for (uint32_t i = 0; i < letter->rules->rule_count / 64 + 1; i++) {
        uint64_t bits = hits->rules[i];
        hits->rules[i] = 0;
        for (; bits; bits &= bits - 1) run_frame(letter, i * 64 + bit_lowest(bits), hits);
    }
}

/* Where positions are so far: by the first token of their triggers, and by sentence. */
static void note_positions(Letter *letter) {
    const Document *document = letter->document;
    letter->fired = ARENA_ARRAY(letter->arena, uint8_t, document->token_count + 1);
    letter->held = ARENA_ARRAY(letter->arena, uint8_t, document->sentence_count + 1);
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *fact = &letter->facts.items[i];
        if (fact->dropped || (fact->kind != FACT_POSITION && fact->kind != FACT_RAISED))
            continue;
        if (fact->kind == FACT_POSITION) letter->fired[fact->trigger.start] = 1;
        letter->held[document->tokens[fact->trigger.start].sentence] = 1;
    }
}

static bool is_question(const Letter *letter, uint32_t sentence) {
    return letter->document->sentences[sentence].section == SECTION_QUESTION;
}

/* 'daar … | mee |': has a preposition behind the pronoun lost its phrase? */
static bool strands_preposition(const Letter *letter, uint32_t pronoun) {
    uint32_t clause = letter->clause_of[pronoun],
             end = letter->clauses.items[clause].tokens.end;
    for (uint32_t t = pronoun + 1; t < end; t++)
        if ((token_is(letter, t, WORD_PREPOSITION) ||
             token_is(letter, t, WORD_PARTICLE)) &&
            is_stranded(letter, clause, t))
            return true;
    return false;
}

/* May the word be a target by itself? Not the 'dat' that opens a clause or stands before
   a noun, nor the 'er' of 'er is'. */
static bool may_point(const Letter *letter, uint32_t token, uint32_t end) {
    const Clause *c = &letter->clauses.items[letter->clause_of[token]];
    if (token_is(letter, token, WORD_NOUN) || !anaphor_at(letter, token)) return false;
    if (token_is(letter, token, WORD_R_PRONOUN))
        return strands_preposition(letter, token);
    if (token_is(letter, token, WORD_EXPLETIVE)) return is_lone_it(letter, token);
    if (c->introducer == token) return false;
    return !token_is(letter, token, WORD_DEMONSTRATIVE) ||
           is_whole_phrase(letter, token, end);
}

static bool has_anaphor(const Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        if (may_point(letter, t, sentence.end)) return true;
    return false;
}

/* Is something in the sentence that a pronoun may stand for, or in the one before, or in
   the one before 'Dat verzoek is voorgelegd.'? */
static bool is_near_held(const Letter *letter, uint32_t sentence) {
    uint32_t reach = 1;
    for (uint32_t steps = 0; sentence != NONE && steps <= reach;
         sentence = sentence_before(letter, sentence, &steps)) {
        if (letter->held[sentence]) return true;
        if (steps == 1 && passes_on(letter, sentence)) reach = 2;
    }
    return false;
}

/* A second time with pronouns for targets: of something near, or else of what the
   clause or sentence before says. */
static void match_pointing(Letter *letter, FrameHits *hits) {
    note_positions(letter);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++) {
        if (is_question(letter, s)) continue;
        size_t count = letter->facts.count;
        bool points = has_anaphor(letter, sentence_tokens(letter, s)),
             near = is_near_held(letter, s);
        if (!near && !points) continue;
        letter->pointing = near ? POINT_TO_TARGET : POINT_TO_CLAUSE;
        run_frames(letter, hits, s,
                   !points ? TRY_IMPLYING
                   : near  ? TRY_ALL
                           : TRY_HOLDING);
        letter->held[s] |= letter->facts.count > count;
    }
    letter->pointing = POINT_TO_NOTHING;
}

void match_frames(Letter *letter) {
    FrameHits hits;
    begin_hits(letter, &hits);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++)
        run_frames(letter, &hits, s, is_question(letter, s) ? TRY_RAISING : TRY_ALL);
    if (letter->rules->anaphor_count > 0) match_pointing(letter, &hits);
}
