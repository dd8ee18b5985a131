#include "trial.h"

#include "../language/parser.h"

#define SET_SHOWN 5

const char *set_text(Arena *arena, const RuleSet *rules, LexemeSet set) {
    const char *text = "";
    for (uint32_t i = 0; i < set.count && i < SET_SHOWN; i++) {
        const Lexeme *lexeme = &rules->lexemes[set.lexemes[i]];
        bool literal = lexeme->class == WORD_LITERAL;
        text = arena_format(arena, "%s%s%s%.*s%s", text, i ? " | " : "",
                            literal ? "\"" : "<", (int)lexeme->lemma.length,
                            lexeme->lemma.text, literal ? "\"" : ">");
    }
    if (set.count <= SET_SHOWN) return text;
    return arena_format(arena, "%s | … (%u more)", text, set.count - SET_SHOWN);
}

static const char *quoted(const Letter *l, TokenSpan span) {
    Slice text = token_text(l->document, span);
    return arena_format(l->arena, "'%.*s'", (int)text.length, text.text);
}

/* ---- Slots ---- */

static const char *fill_text(const Letter *l, const Fill *fill) {
    const char *word = fill_kind_name(fill->kind);
    if (!fill_has_type(fill->kind)) return word;
    Slice class = l->vocabulary->classes[fill->class].local;
    return arena_format(l->arena, "%s%s{%.*s}", word, *word ? " " : "", (int)class.length,
                        class.text);
}

static const char *fills_text(const Letter *l, const Slot *slot) {
    const char *text = "";
    for (uint32_t i = 0; i < slot->fill_count; i++)
        text = arena_format(l->arena, "%s%s%s", text, i ? " | " : "",
                            fill_text(l, &slot->fills[i]));
    return text;
}

/* The first word of the clause that opens the slot; empty when there is none. */
static TokenSpan opener(const Letter *l, uint32_t clause, LexemeSet after) {
    TokenSpan tokens = l->clauses.items[clause].tokens;
    for (uint32_t t = tokens.start; t < tokens.end; t++) {
        uint32_t reading = l->clause_of[t] == clause ? reading_in(l, t, after) : NONE;
        if (reading != NONE) return l->words.items[reading].tokens;
    }
    return (TokenSpan){ 0, 0 };
}

static const char *subject_reason(const Letter *l, uint32_t clause, bool passive) {
    TokenSpan subject = clause_subject(l, clause);
    if (passive) return "the clause is passive and names no agent that fits";
    if (subject.end <= subject.start) return "the clause has no subject of its own";
    return arena_format(l->arena, "the subject of the clause is %s", quoted(l, subject));
}

static const char *slot_reason(const Letter *l, const FrameTrial *trial) {
    const Rule *rule = &l->rules->rules[trial->rule];
    const Slot *slot = &rule->slots[trial->part];
    uint32_t clause = l->clause_of[trial->head.start];
    const char *why;
    if (slot->after.count) {
        TokenSpan word = opener(l, clause, slot->after);
        why = word.end > word.start
                  ? arena_format(l->arena, "nothing behind %s fits", quoted(l, word))
                  : arena_format(l->arena, "%s is not in the clause",
                                 set_text(l->arena, l->rules, slot->after));
    } else if (slot->kind == SLOT_SUBJECT) {
        why = subject_reason(l, clause, trial->passive);
    } else if (slot->kind == SLOT_AFTER) {
        why = "nothing in the clause fits";
    } else {
        why = trial->passive ? "the clause is passive and its subject does not fit"
                             : "the clause has no object that fits";
    }
    Slice name = rule->bindings[slot->binding];
    return arena_format(l->arena, "slot '%.*s' (%s) stayed empty: %s", (int)name.length,
                        name.text, fills_text(l, slot), why);
}

/* ---- Other steps ---- */

static const char *head_reason(const Letter *l, const FrameTrial *trial) {
    const Lexeme *lexeme = &l->rules->lexemes[trial->lexeme];
    bool verb = false;
    for (uint32_t t = trial->head.start; t < trial->head.end; t++)
        verb |= (l->verbs[t] & VERB_ROLE) != 0;
    if (lexeme->class == WORD_VERB && !verb)
        return arena_format(l->arena, "%s is not used as a verb here",
                            quoted(l, trial->head));
    if (lexeme->particle == NONE) return "the word is only the end of a longer verb";
    Slice particle = l->rules->lexemes[lexeme->particle].lemma;
    return arena_format(l->arena, "particle '%.*s' of '%.*s' is not in the clause",
                        (int)particle.length, particle.text, (int)lexeme->lemma.length,
                        lexeme->lemma.text);
}

static const char *place_reason(const Letter *l, const FrameTrial *trial) {
    static const char *const kinds[] = {
        [CLAUSE_MAIN] = "a main clause",
        [CLAUSE_SUBORDINATE] = "a subordinate clause",
        [CLAUSE_RELATIVE] = "a relative clause",
        [CLAUSE_INFINITIVE] = "an infinitive clause",
        [CLAUSE_CONJUNCT] = "joined to another clause",
    };
    const Clause *clause = &l->clauses.items[l->clause_of[trial->head.start]];
    return arena_format(l->arena, "the clause is %s, which 'clauses' leaves out",
                        kinds[clause->kind]);
}

static const char *with_reason(const Letter *l, const FrameTrial *trial) {
    const FrameTrigger *trigger = &l->rules->rules[trial->rule].triggers[trial->trigger];
    const Pattern *with = &trigger->with[trial->part];
    const char *words = "";
    for (uint32_t i = 0; i < with->count; i++)
        if (with->code[i].operation == OP_LEXEME)
            words = arena_format(
                l->arena, "%s%s%s", words, *words ? ", " : "",
                set_text(l->arena, l->rules, l->rules->sets[with->code[i].a]));
    return arena_format(l->arena, "'with' does not match in the clause: %s",
                        *words ? words : "a shape or a mention");
}

/* ---- What became of a frame that was filled ---- */

static const Fact *fact_of(const Letter *l, const FrameTrial *trial, bool dropped) {
    for (size_t i = 0; i < l->facts.count; i++) {
        const Fact *f = &l->facts.items[i];
        if (f->rule == trial->rule && f->trigger.start == trial->head.start &&
            f->dropped == dropped)
            return f;
    }
    return NULL;
}

bool trial_succeeded(const Letter *l, const FrameTrial *trial) {
    return trial->step == STEP_DONE && fact_of(l, trial, false) != NULL;
}

typedef enum { RESULT_FACT, RESULT_SILENT, RESULT_DROPPED, RESULT_NOTHING } Result;

static Result result_of(const Letter *l, const FrameTrial *trial) {
    if (fact_of(l, trial, false)) return RESULT_FACT;
    if (fact_of(l, trial, true)) return RESULT_DROPPED;
    return l->silent && l->silent[trial->head.start] ? RESULT_SILENT : RESULT_NOTHING;
}

static const char *done_reason(Result result) {
    static const char *const texts[] = {
        [RESULT_FACT] = "all is there",
        [RESULT_SILENT] = "all is there, but a 'context' rule holds it back (silence)",
        [RESULT_DROPPED] =
            ("all is there, but another position says it better, or a part "
             "stands for nothing known"),
        [RESULT_NOTHING] = "all is there, but it is asked or not said by anyone known",
    };
    return texts[result];
}

const char *trial_reason(const Letter *l, const FrameTrial *trial) {
    switch (trial->step) {
    case STEP_HEAD: return head_reason(l, trial);
    case STEP_PLACE: return place_reason(l, trial);
    case STEP_ALONE: return "another verb goes with it, and the rule says 'alone'";
    case STEP_WITH: return with_reason(l, trial);
    case STEP_UNLESS:
        return arena_format(l->arena, "'unless' matches %s", quoted(l, trial->where));
    case STEP_SLOT: return slot_reason(l, trial);
    case STEP_DONE: break;
    }
    return done_reason(result_of(l, trial));
}

const char *trial_advice(const Letter *l, const FrameTrial *trial) {
    static const char *const texts[] = {
        [STEP_HEAD] = ("'explain' shows the clause; a form may be missing "
                       "in the lexicon, or its class"),
        [STEP_PLACE] = "add this kind of clause to 'clauses'",
        [STEP_ALONE] = "write a rule for the other verb, or leave out 'alone'",
        [STEP_WITH] = "add the word that stands there to 'with', or a trigger without it",
        [STEP_UNLESS] = "make 'unless' narrower",
    };
    if (trial->step < STEP_SLOT) return texts[trial->step];
    if (trial->step == STEP_SLOT) {
        const Slot *slot = &l->rules->rules[trial->rule].slots[trial->part];
        if (slot->after.count)
            return "add the word that opens the slot to 'after', or another filler";
        return "'explain' shows subject and clause; add a filler (speaker, phrase, "
               "clause), or teach the name as a mention";
    }
    switch (result_of(l, trial)) {
    case RESULT_FACT: return "nothing";
    case RESULT_SILENT: return "'explain' shows the sentence; make the cue narrower";
    case RESULT_DROPPED: return "'explain' shows what came in its place";
    case RESULT_NOTHING: break;
    }
    return "'explain' shows who speaks";
}
