/* Context: cues that set polarity, modality or silence on the words they govern, in the
   manner of ConText (Harkema et al. 2009, 'ConText: An algorithm for determining
   negation, experiencer, and temporal status from clinical reports').

   Example. In 'Nederland zal de annexatie veroordelen' the cue 'zal' (<zullen>) with
   scope clause sets Announced on all words of its clause, so on the trigger
   'veroordelen'; in '… steun uitspreken en de annexatie veroordelen' also on the
   conjunct, which has no finite verb of its own. Where two cues set the same thing, the
   first rule by name counts. */
#include "letter.h"

static void set_token(Letter *letter, const Rule *rule, uint32_t token) {
    if (rule->silence) letter->silent[token] = 1;
    if (rule->unauthored) letter->unauthored[token] = 1;
    /* That of a speaker is his own: see share_positions. */
    if (rule->modality != NONE && rule->speaker == NONE &&
        letter->modality[token] == NONE)
        letter->modality[token] = rule->modality;
    if (rule->polarity != NONE && letter->polarity[token] == NONE)
        letter->polarity[token] = rule->polarity;
}

/* 'zei geen bezwaar te hebben | en het plan te steunen', 'wil geen regels invoeren | en
   de oude handhaven': what has a marker of its own, or is denied of an object, is denied
   no farther than to the coordinator; but not 'niet te verlagen | of af te schaffen'. */
static bool ends_denial(const Letter *letter, uint32_t conjunct, uint32_t cue) {
    TokenSpan tokens = letter->clauses.items[conjunct].tokens;
    if (token_is(letter, tokens.start, WORD_INTERROGATIVE)) return false;
    if (token_is(letter, cue, WORD_DENIAL)) return true;
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        if (letter->clause_of[t] == conjunct &&
            ((letter->verbs[t] & FORM_MARKED) ||
             token_is(letter, t, WORD_INFINITIVE_MARKER)))
            return true;
    return false;
}

/* Is `clause` that of the cue, or a conjunct that borrows its finite verb? */
static bool is_governed(const Letter *letter, const Rule *rule, uint32_t clause,
                        uint32_t cue) {
    while (clause != letter->clause_of[cue]) {
        const Clause *c = &letter->clauses.items[clause];
        if (c->kind != CLAUSE_CONJUNCT || c->finite != NONE || c->parent == NONE ||
            (rule->polarity != NONE && ends_denial(letter, clause, cue)))
            return false;
        clause = c->parent;
    }
    return true;
}

/* 'is geen doel op zich | , maar | een belangrijk middel': where the clause of the cue
   goes on with what is said instead; NONE. */
static uint32_t counterpart(const Letter *letter, uint32_t cue) {
    uint32_t clause = letter->clause_of[cue],
             end = letter->clauses.items[clause].tokens.end;
    for (uint32_t t = cue + 1; t + 1 < end; t++)
        if (letter->clause_of[t + 1] == clause && is_mark(letter, t, ',') &&
            token_is(letter, t + 1, WORD_COORDINATOR))
            return t;
    return NONE;
}

static void set_clause(Letter *letter, const Rule *rule, uint32_t cue,
                       TokenSpan sentence) {
    uint32_t clause = letter->clause_of[cue];
    uint32_t instead = rule->polarity != NONE ? counterpart(letter, cue) : NONE;
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        if (is_governed(letter, rule, letter->clause_of[t], cue) &&
            (t < instead || letter->clause_of[t] != clause))
            set_token(letter, rule, t);
}

/* The section tells of the mention that the cue binds, or is said by it. */
static bool tells_of(Letter *letter, uint32_t rule, const PatternMatch *match,
                     uint32_t binding, SectionTopic topic) {
    uint32_t mention = mention_at(letter, bound_tokens(match, binding), NONE);
    if (mention == NONE) return false;
    tell_section(letter, rule, match->tokens.end, topic, mention);
    return true;
}

/* 'Antwoord op vraag | 3': its words are said of each position in the section. */
static void note(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    Note note = { rule->noted, bound_tokens(match, rule->noted_as) };
    if (note.tokens.end <= note.tokens.start) return;
    tell_section(letter, rule_index, match->tokens.end, TOPIC_NOTE,
                 (uint32_t)letter->notes.count);
    vector_push(letter->arena, &letter->notes, note);
}

/* Sentences that a lone mention of a meeting speaks for: letters that have lost their
   lines are one paragraph. */
#define FOLLOWING 6

/* 'Vangst van diepzeevis | De Raad sprak hierover.': a title that has lost its line. */
static bool is_title(const Document *d, uint32_t sentence) {
    const Sentence *s = &d->sentences[sentence];
    const Token *first = &d->tokens[s->first_token];
    return (first->flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) != 0 &&
           (first[s->token_count - 1].flags & TOKEN_PUNCTUATION) == 0;
}

/* Whether two sentences are of one paragraph, or of two that only a short line parts:
   where each sentence has a line of its own, a short one ends no paragraph. */
static bool same_paragraph(const Document *d, uint32_t before, uint32_t after) {
    uint32_t paragraph = d->sentences[after].paragraph;
    return paragraph == d->sentences[before].paragraph ||
           d->paragraphs[paragraph].follows;
}

/* The words of the paragraph behind the sentence, up to a title. */
static TokenSpan behind_in_paragraph(const Letter *letter, TokenSpan sentence) {
    const Document *d = letter->document;
    TokenSpan span = { sentence.end, sentence.end };
    if (sentence.end == sentence.start) return span;
    uint32_t own = d->tokens[sentence.start].sentence;
    for (uint32_t s = own + 1; s < d->sentence_count && s <= own + FOLLOWING; s++) {
        if (!same_paragraph(d, s - 1, s) || is_title(d, s)) break;
        span.end = sentence_tokens(letter, s).end;
    }
    return span;
}

/* What follows the cue in its sentence and in the paragraph tells of the mention that the
   cue binds, whatever the section around it tells of. */
static void tell_aside(Letter *letter, const PatternMatch *match, uint32_t binding) {
    uint32_t mention = mention_at(letter, bound_tokens(match, binding), NONE);
    if (mention == NONE) return;
    uint32_t own = letter->document->tokens[match->tokens.start].sentence;
    TokenSpan span = behind_in_paragraph(letter, sentence_tokens(letter, own));
    for (uint32_t t = match->tokens.end; t < span.end; t++) letter->aside[t] = mention;
}

/* 'heeft de mogelijkheid om te stoppen, | maar ik roep op …': what a cue governs behind
   it ends before another main clause that a coordinator or a semicolon joins. */
static TokenSpan before_joined_main(const Letter *letter, TokenSpan scope) {
    for (uint32_t t = scope.start + 1; letter->clauses.count && t < scope.end; t++) {
        if (is_mark(letter, t, ';')) return (TokenSpan){ scope.start, t };
        const Clause *c = &letter->clauses.items[letter->clause_of[t]];
        if (c->kind == CLAUSE_MAIN && c->tokens.start == t && c->finite != NONE &&
            token_is(letter, t, WORD_COORDINATOR))
            scope.end = t;
    }
    return scope;
}

static const SectionTopic TELLING_TOPICS[] = { [TELLS_OCCASION] = TOPIC_OCCASION,
                                               [TELLS_TRIP] = TOPIC_TRIP,
                                               [TELLS_PART] = TOPIC_PART };

static void use_cue(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    uint32_t cue = match->tokens.start;
    TokenSpan sentence = sentence_tokens(letter, letter->document->tokens[cue].sentence);
    PatternMatch other;
    if (rule->unless && beside_at(letter, rule->unless->column, cue) &&
        pattern_match(letter, rule->unless, cue, sentence, &other))
        return;
    TokenSpan scope = sentence;
    switch (rule->scope) {
    case SCOPE_CLAUSE:
        set_clause(letter, rule, trigger_in(letter, rule->match, match->tokens),
                   sentence);
        return;
    case SCOPE_SENTENCE: break;
    case SCOPE_UNTIL:
        if (section_is_closed(letter, rule_index, cue)) return;
        if (rule->unauthored && letter->unauthored[cue]) return; /* already inside */
        if (rule->occasion != NONE && !tells_of(letter, rule_index, match, rule->occasion,
                                                TELLING_TOPICS[rule->telling]))
            return;
        if (rule->speaker != NONE &&
            !tells_of(letter, rule_index, match, rule->speaker, TOPIC_SPEAKER))
            return;
        if (rule->speaker != NONE)
            tell_section(letter, rule_index, match->tokens.end, TOPIC_SPEAKS_BY,
                         rule_index);
        if (rule->noted != NONE) note(letter, rule_index, match);
        scope = section_to_set(letter, rule_index, match->tokens.end, sentence.end);
        break;
    case SCOPE_PARAGRAPH:
        if (rule->occasion != NONE) tell_aside(letter, match, rule->occasion);
        scope = behind_in_paragraph(letter, sentence);
        break;
    case SCOPE_AFTER:
        scope.start = match->tokens.end;
        if (scope.start + rule->scope_tokens < scope.end)
            scope.end = scope.start + rule->scope_tokens;
        scope = before_joined_main(letter, scope);
        break;
    case SCOPE_BEFORE:
        scope.end = cue;
        if (scope.start + rule->scope_tokens < scope.end)
            scope.start = scope.end - rule->scope_tokens;
        break;
    }
    for (uint32_t t = scope.start; t < scope.end; t++) set_token(letter, rule, t);
}

void find_contexts(Letter *letter) {
    size_t tokens = letter->document->token_count;
    letter->modality = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    letter->polarity = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    letter->silent = ARENA_ARRAY(letter->arena, uint8_t, tokens + 1);
    letter->unauthored = ARENA_ARRAY(letter->arena, uint8_t, tokens + 1);
    letter->aside = ARENA_ARRAY(letter->arena, uint32_t, tokens + 1);
    for (size_t t = 0; t <= tokens; t++)
        letter->modality[t] = letter->polarity[t] = letter->aside[t] = NONE;
    open_sections(letter);
    for (size_t s = 0; s < letter->document->sentence_count; s++) {
        if (letter->document->sentences[s].section != SECTION_QUESTION) continue;
        TokenSpan span = sentence_tokens(letter, (uint32_t)s);
        for (uint32_t t = span.start; t < span.end; t++) letter->silent[t] = 1;
    }
    each_match(letter, RULE_CONTEXT, NULL, use_cue);
    settle_sections(letter);
}

void context_of(const Letter *letter, uint32_t token, uint32_t *modality,
                uint32_t *polarity, bool *silent) {
    if (!letter->modality) return;
    if (letter->modality[token] != NONE) *modality = letter->modality[token];
    if (letter->polarity[token] != NONE) *polarity = letter->polarity[token];
    *silent = letter->silent[token];
}

static Value told_by(const uint32_t *told, uint32_t token) {
    if (told == NULL || told[token] == NONE)
        return (Value){ .kind = VALUE_NOTHING, .id = NONE };
    return (Value){ .kind = VALUE_MENTION, .id = told[token] };
}

/* 'Van 3 tot 5 mei bezocht ik Kenia. … De burgemeester wees op …': on a trip, but at no
   meeting that is named; so nothing is told of one there. */
Value occasion_at(const Letter *letter, uint32_t token) {
    Value part = told_by(letter->part, token), trip = told_by(letter->trip, token);
    if (part.kind != VALUE_NOTHING) return part;
    if (trip.kind == VALUE_NOTHING) return told_by(letter->occasion, token);
    return (Value){ .kind = VALUE_NOTHING, .id = NONE };
}

Value sitting_at(const Letter *letter, uint32_t token) {
    Value aside = told_by(letter->aside, token);
    return aside.kind == VALUE_NOTHING ? occasion_at(letter, token) : aside;
}

Value told_at(const Letter *letter, uint32_t token) {
    Value sitting = sitting_at(letter, token);
    return sitting.kind == VALUE_NOTHING ? told_by(letter->trip, token) : sitting;
}
