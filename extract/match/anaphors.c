/* Targets that point back: what they stand for.

   Examples. 'De VNG vraagt om een hogere bijdrage. Dat verzoek wijs ik af.': `anaphor`
   blocks say that a 'verzoek' is what somebody advocates, so the target is 'hogere
   bijdrage'. 'Polen pleitte voor een verbod. Nederland steunde dit niet.': the same for a
   lone 'dit'. 'De Commissie kondigt een verlaging van het tarief aan. Ik ben tegen deze
   verlaging.': the noun stood there before, with what is lowered.

   Only what is near counts, and where the nearest does not fit the words stay as they
   are: a wrong target is worse than a vague one. */
#include "frames.h"

/* How many sentences back a pronoun, and a noun, may point. */
#define PRONOUN_BACK 1
#define NOUN_BACK 2
/* Prepositions that may follow a noun with what belongs to it. */
#define PHRASE_PARTS 2
/* Words of a sentence that a pronoun may stand for. */
#define LONGEST_SAID 12
/* Words of a name that something is called by in passing: 'een begrijpelijke wens'. */
#define LONGEST_NAME 2

static uint32_t sentence_at(const Letter *letter, uint32_t token) {
    return letter->document->tokens[token].sentence;
}

/* The next block that has the word, behind `last` or, without it, of all. */
static const Anaphor *next_anaphor(const Letter *letter, uint32_t token,
                                   const Anaphor *last) {
    const Anaphor *all = letter->rules->anaphors;
    for (size_t i = last ? (size_t)(last - all) + 1 : 0; i < letter->rules->anaphor_count;
         i++)
        if (reading_in(letter, token, all[i].words) != NONE) return &all[i];
    return NULL;
}

const Anaphor *anaphor_at(const Letter *letter, uint32_t token) {
    if (reading_in(letter, token, letter->rules->anaphor_words) == NONE) return NULL;
    return next_anaphor(letter, token, NULL);
}

uint32_t known_noun(const Letter *letter, TokenSpan phrase, bool *pointed) {
    if (phrase.end <= phrase.start) return NONE;
    *pointed =
        token_is(letter, phrase.start, WORD_DEMONSTRATIVE) ||
        (phrase.end == phrase.start + 2 && token_is(letter, phrase.start, WORD_LIKEWISE));
    uint32_t noun = phrase.start + *pointed, before = phrase.start - 1;
    if (noun + 1 != phrase.end || outer_mention(letter, noun) != NONE) return NONE;
    if (!*pointed) *pointed = phrase.start > 0 && token_is(letter, before, WORD_LIKEWISE);
    if (*pointed) return noun;
    bool definite = phrase.start > 0 && (token_is(letter, before, WORD_COMMON) ||
                                         token_is(letter, before, WORD_EXPLETIVE));
    return definite ? noun : NONE;
}

/* ---- What a clause says ---- */

/* 'Uit de cijfers blijkt dat | de vraag daalt', 'De bonden lezen dat …': what the clause
   only reports; else all its words. */
static TokenSpan reported_by(const Letter *letter, uint32_t clause) {
    const Clause *all = letter->clauses.items;
    for (uint32_t i = clause + 1;
         i < letter->clauses.count && all[i].sentence == all[clause].sentence; i++) {
        if (all[i].parent != clause || all[i].kind != CLAUSE_SUBORDINATE ||
            all[i].finite == NONE || !is_complement(letter, &all[i]) ||
            token_is(letter, all[i].introducer, WORD_INTERROGATIVE))
            continue;
        TokenSpan words = own_words(letter, i);
        if (words.start < all[i].body) words.start = all[i].body;
        return words;
    }
    return own_words(letter, clause);
}

/* What the clause says, if that is short. */
static Value said_by(const Letter *letter, uint32_t clause) {
    Value nothing = { .kind = VALUE_NOTHING, .id = NONE };
    if (letter->clauses.items[clause].finite == NONE) return nothing;
    TokenSpan words = reported_by(letter, clause);
    while (words.end > words.start &&
           (letter->document->tokens[words.end - 1].flags & TOKEN_PUNCTUATION))
        words.end--;
    if (words.end - words.start > LONGEST_SAID) return nothing;
    /* '| Dit past | in het beleid. Ik zet daarop in': it says of what it points to. */
    if (words.end > words.start + 1 &&
        token_is(letter, words.start, WORD_DEMONSTRATIVE) &&
        letter->clauses.items[letter->clause_of[words.start]].finite == words.start + 1)
        return nothing;
    return value_of_tokens(letter, words);
}

/* 'De uitstroom is hoog, | en dat betreur ik': the main clause in front of this one in
   its sentence; NONE. */
static uint32_t main_before(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    if (c->kind != CLAUSE_MAIN) return NONE;
    for (uint32_t i = clause; i-- > 0;) {
        const Clause *before = &letter->clauses.items[i];
        if (before->sentence != c->sentence) break;
        if (before->kind == CLAUSE_MAIN && before->tokens.start < c->tokens.start)
            return i;
    }
    return NONE;
}

/* 'Als scholen ouders laten betalen, | is dat onwenselijk': the clause in front of this
   one that says what may be; NONE. */
static uint32_t supposed_before(const Letter *letter, uint32_t clause) {
    const Clause *c = &letter->clauses.items[clause];
    for (uint32_t i = clause + 1; i < letter->clauses.count; i++) {
        const Clause *front = &letter->clauses.items[i];
        if (front->sentence != c->sentence) break;
        if (front->parent == clause && front->kind == CLAUSE_SUBORDINATE &&
            front->tokens.end <= c->finite && front->introducer != NONE &&
            token_is(letter, front->introducer, WORD_SUPPOSING))
            return i;
    }
    return NONE;
}

/* What a clause says that somebody, and no pronoun, may do; whatever its length, 'dat'
   stands for nothing farther away. */
static Value supposed_by(const Letter *letter, uint32_t clause) {
    TokenSpan subject = clause_subject(letter, clause);
    bool lone = subject.end == subject.start + 1 &&
                (token_is(letter, subject.start, WORD_DEMONSTRATIVE) ||
                 token_is(letter, subject.start, WORD_PRONOUN) ||
                 token_is(letter, subject.start, WORD_PERSONAL));
    if (lone) return (Value){ .kind = VALUE_NOTHING, .id = NONE };
    return said_by(letter, clause);
}

Value said_before(const Letter *letter, uint32_t clause) {
    uint32_t supposed = supposed_before(letter, clause);
    if (supposed != NONE) return supposed_by(letter, supposed);
    uint32_t joined = main_before(letter, clause);
    if (joined != NONE) return said_by(letter, joined);
    uint32_t sentence = letter->clauses.items[clause].sentence, steps = 0;
    uint32_t before = sentence_before(letter, sentence, &steps);
    Value nothing = { .kind = VALUE_NOTHING, .id = NONE };
    if (before == NONE || steps == 0) return nothing;
    const Document *d = letter->document;
    if (d->sentences[before].paragraph != d->sentences[sentence].paragraph)
        return nothing;
    uint32_t first = letter->clause_of[d->sentences[before].first_token];
    while (letter->clauses.items[first].parent != NONE)
        first = letter->clauses.items[first].parent;
    TokenSpan subject = clause_subject(letter, first);
    if (letter->clauses.items[first].finite != NONE && subject.end == subject.start + 2 &&
        token_is(letter, subject.end - 1, WORD_TITLED))
        return value_of_tokens(letter, phrase_trim(letter, subject));
    return said_by(letter, first);
}

/* ---- Targets of positions ---- */

/* The positions of each sentence, as lists: the last is first. */
typedef struct {
    uint32_t *last;   /* [sentence_count]; NONE */
    uint32_t *before; /* [fact]: the one before it in its sentence; NONE */
} Positions;

static Positions positions_by_sentence(const Letter *letter) {
    size_t sentences = letter->document->sentence_count, count = letter->facts.count;
    Positions p = { ARENA_ARRAY(letter->arena, uint32_t, sentences + 1),
                    ARENA_ARRAY(letter->arena, uint32_t, count + 1) };
    for (size_t s = 0; s <= sentences; s++) p.last[s] = NONE;
    for (uint32_t i = 0; i < count; i++) {
        const Fact *fact = &letter->facts.items[i];
        if (fact->kind != FACT_POSITION && fact->kind != FACT_RAISED) continue;
        uint32_t sentence = sentence_at(letter, fact->trigger.start);
        p.before[i] = p.last[sentence];
        p.last[sentence] = i;
    }
    return p;
}

static bool has_stance(const Anaphor *anaphor, uint32_t stance) {
    for (uint32_t i = 0; i < anaphor->stance_count; i++)
        if (anaphor->stances[i] == stance) return true;
    return false;
}

/* May the fact be what a word at the token in the position `from` points back to? */
static bool may_be_meant(const Fact *fact, const Fact *from, uint32_t token) {
    return !fact->dropped && fact->object.kind == VALUE_THING &&
           fact->trigger.start < token && fact->trigger.start != from->trigger.start &&
           fact->object.tokens.start < token && fact->object.tokens.end <= token;
}

uint32_t sentence_before(const Letter *letter, uint32_t sentence, uint32_t *steps) {
    const Document *d = letter->document;
    if (sentence == 0) return NONE;
    const Sentence *here = &d->sentences[sentence], *before = here - 1;
    bool question = before->section == SECTION_QUESTION,
         closed =
             here->section == SECTION_QUESTION || d->paragraphs[here->paragraph].heading;
    if (closed && !question) return NONE;
    /* '3.' before 'Dat steun ik.', 'Nee.': nothing that a word could point to */
    uint32_t clause = letter->clause_of[before->first_token];
    bool mark =
        before->mark_count == before->token_count ||
        (before->token_count <= 3 && letter->clauses.items[clause].finite == NONE);
    *steps += !question && !mark && !d->paragraphs[before->paragraph].heading;
    return sentence - 1;
}

/* 'Dat verzoek is voorgelegd.': does the sentence say no more than what became
   of something before it? */
bool passes_on(const Letter *letter, uint32_t sentence) {
    uint32_t first = letter->document->sentences[sentence].first_token;
    bool pointed;
    TokenSpan subject = clause_subject(letter, letter->clause_of[first]);
    return !letter->held[sentence] && subject.start == first &&
           known_noun(letter, subject, &pointed) != NONE && pointed;
}

/* The nearest position before the token that the anaphor may stand for; NONE. A lone
   pronoun stands for the nearest of any stance, or for none. Without an anaphor the
   target goes without saying: 'Polen stemde tegen'. */
static uint32_t nearest_position(const Letter *letter, const Positions *positions,
                                 const Fact *from, uint32_t token, const Anaphor *anaphor,
                                 bool lone) {
    const Fact *facts = letter->facts.items;
    uint32_t sentence = sentence_at(letter, token), found = NONE,
             reach = lone ? PRONOUN_BACK : NOUN_BACK;
    for (uint32_t steps = 0; sentence != NONE && steps <= reach && found == NONE;
         sentence = sentence_before(letter, sentence, &steps)) {
        if (lone && steps == PRONOUN_BACK && passes_on(letter, sentence))
            reach = PRONOUN_BACK + 1;
        for (uint32_t i = positions->last[sentence]; i != NONE; i = positions->before[i])
            if (may_be_meant(&facts[i], from, token) &&
                (lone || has_stance(anaphor, facts[i].property)) &&
                (found == NONE || facts[i].trigger.start > facts[found].trigger.start))
                found = i;
    }
    uint32_t affirmative =
        vocabulary_individual(letter->vocabulary, slice_of("Affirmative"));
    bool fits =
        found != NONE && (!anaphor || (has_stance(anaphor, facts[found].property) &&
                                       (facts[found].kind == FACT_RAISED ||
                                        facts[found].polarity == affirmative)));
    return fits ? found : NONE;
}

/* Does a position of the list say the same as the fact? */
static bool is_said(const Letter *letter, const Positions *positions, uint32_t last,
                    const Fact *fact) {
    for (uint32_t i = last; i != NONE; i = positions->before[i]) {
        const Fact *other = &letter->facts.items[i];
        if (other != fact && !other->dropped && other->property == fact->property &&
            other->polarity == fact->polarity &&
            value_equal(&other->subject, &fact->subject) &&
            value_equal(&other->object, &fact->object))
            return true;
    }
    return false;
}

/* Is it said in its own sentence, or in that of the position that is meant? */
static bool is_said_near(const Letter *letter, const Positions *positions,
                         const Fact *fact, const Fact *meant) {
    return is_said(letter, positions,
                   positions->last[sentence_at(letter, fact->trigger.start)], fact) ||
           is_said(letter, positions,
                   positions->last[sentence_at(letter, meant->trigger.start)], fact);
}

/* Gives the position the target of the one that is meant, and a copy of it each other
   target that was named together with that. */
static void take_targets(Letter *letter, const Positions *positions, uint32_t index,
                         uint32_t meant) {
    const Fact model = letter->facts.items[index], source = letter->facts.items[meant];
    letter->facts.items[index].object = source.object;
    uint32_t last = positions->last[sentence_at(letter, source.trigger.start)];
    for (uint32_t i = last; i != NONE; i = positions->before[i]) {
        const Fact *other = &letter->facts.items[i];
        if (i == meant || i == index || other->dropped ||
            other->object.kind != VALUE_THING ||
            other->trigger.start != source.trigger.start ||
            other->property != source.property ||
            !value_equal(&other->subject, &source.subject))
            continue;
        Fact copy = model;
        copy.object = other->object;
        if (!is_said_near(letter, positions, &copy, &source))
            (void)add_fact(letter, copy);
    }
    Fact *made = &letter->facts.items[index];
    made->dropped = value_equal(&made->subject, &made->object);
    made->repeated = is_said_near(letter, positions, made, &source);
}

/* Does who joins the position hold it too, whatever its stance? That of those who are
   against something, or do not support it; 'Bent u bereid …? | Ja.': or what is asked. */
static bool is_joined(const Letter *letter, const Fact *fact, const Fact *meant) {
    const Rule *rule = &letter->rules->rules[fact->rule];
    if (rule->joined_count == 0) return false;
    const Anaphor joined = { .stances = rule->joined,
                             .stance_count = rule->joined_count };
    uint32_t affirmative =
        vocabulary_individual(letter->vocabulary, slice_of("Affirmative"));
    bool denied = meant->kind == FACT_POSITION && meant->polarity != affirmative;
    return denied || has_stance(&joined, meant->property);
}

/* 'Polen is tegen een verbod. Hongarije sloot zich daarbij aan.': the position that is
   joined. Without a pronoun ('liet zich in gelijke zin uit') it may be any that the
   sentence says. NONE. */
static uint32_t joined_position(const Letter *letter, const Positions *positions,
                                const Fact *fact, uint32_t token, bool pronoun) {
    const Fact *facts = letter->facts.items;
    uint32_t i = nearest_position(letter, positions, fact, token, NULL, true);
    if (i != NONE && !pronoun)
        i = positions->last[sentence_at(letter, facts[i].trigger.start)];
    for (; i != NONE; i = pronoun ? NONE : positions->before[i])
        if (may_be_meant(&facts[i], fact, token) && is_joined(letter, fact, &facts[i]))
            return i;
    return NONE;
}

/* The most words of a verb behind what it is about. */
#define PREDICATE_REACH 6

/* Does the phrase end at the comma, or only what is said of it stand before that: 'stelde
   uitstel | voor,', 'acht uitstel | niet wenselijk,'? */
static bool ends_at(const Letter *letter, TokenSpan phrase, uint32_t comma) {
    if (phrase.end > comma || phrase.end + PREDICATE_REACH < comma) return false;
    for (uint32_t t = phrase.end; t < comma; t++)
        if (outer_mention(letter, t) != NONE || letter->covered[t] ||
            (letter->document->tokens[t].flags & TOKEN_PUNCTUATION) ||
            token_is(letter, t, WORD_COORDINATOR) ||
            token_is(letter, t, WORD_DETERMINER) ||
            (token_is(letter, t, WORD_NOUN) && !token_is(letter, t, WORD_PARTICLE) &&
             !(letter->verbs[t] & VERB_ROLE) && !token_is(letter, t, WORD_ADJECTIVE)))
            return false;
    return true;
}

/* 'Malta vroeg om uitstel, | een wens waarvoor ik begrip heb': the position whose target
   ends where a noun renames it and a relative clause judges it under that name; NONE. */
static uint32_t renamed_position(const Letter *letter, const Positions *positions,
                                 const Fact *fact) {
    TokenSpan name = fact->object.tokens;
    if (fact->object.kind != VALUE_THING || name.start < 2 ||
        name.end - name.start > LONGEST_NAME)
        return NONE;
    uint32_t comma = name.start - 2;
    if (!is_mark(letter, comma, ',') || !token_is(letter, comma + 1, WORD_DETERMINER) ||
        letter->clauses.items[letter->clause_of[name.end]].kind != CLAUSE_RELATIVE ||
        outer_mention(letter, name.start) != NONE)
        return NONE;
    const Anaphor *noun = anaphor_at(letter, name.start);
    uint32_t found = NONE;
    for (uint32_t i = positions->last[sentence_at(letter, comma)]; i != NONE;
         i = positions->before[i]) {
        const Fact *meant = &letter->facts.items[i];
        if (may_be_meant(meant, fact, name.start) &&
            ends_at(letter, meant->object.tokens, comma) &&
            (!noun || has_stance(noun, meant->property) ||
             is_joined(letter, fact, meant)))
            found = i;
    }
    return found;
}

/* 'Malta pleitte voor uitstel, | hetgeen Polen steunde': the position in the clause that
   a relative behind the comma stands for, and no pronoun; NONE. */
static uint32_t told_position(const Letter *letter, const Positions *positions,
                              const Fact *fact) {
    TokenSpan said = fact->object.tokens;
    uint32_t relative = said.end + 1, found = NONE;
    if (fact->object.kind != VALUE_THING || said.end <= said.start ||
        fact->trigger.start <= said.end || !is_mark(letter, said.end, ',') ||
        !token_is(letter, relative, WORD_SENTENTIAL) ||
        letter->clause_of[fact->trigger.start] != letter->clause_of[relative])
        return NONE;
    const Anaphor *anaphor = anaphor_at(letter, relative);
    for (uint32_t i = positions->last[sentence_at(letter, relative)]; i != NONE;
         i = positions->before[i]) {
        const Fact *meant = &letter->facts.items[i];
        if (anaphor && meant->kind == FACT_POSITION &&
            may_be_meant(meant, fact, relative) && meant->trigger.start >= said.start &&
            has_stance(anaphor, meant->property))
            found = i;
    }
    return found;
}

/* 'Mevrouw Voorbeeld pleit voor uitstel. Ik steun | haar |.': a pronoun for persons may
   stand for who wants it. */
static bool may_be_holder(const Letter *letter, uint32_t token, const Fact *meant) {
    if (!token_is(letter, token, WORD_TITLED) || !token_is(letter, token, WORD_PRONOUN) ||
        meant->subject.kind != VALUE_THING)
        return false;
    return vocabulary_is(letter->vocabulary,
                         letter->things.items[meant->subject.id].class, CORE_PERSON);
}

/* The same noun, in any number, or a compound of it. */
static bool is_noun_again(const Letter *letter, uint32_t token, uint32_t noun) {
    Slice text = token_text(letter->document, (TokenSpan){ token, token + 1 });
    if (is_compound_of(text, token_text(letter->document, (TokenSpan){ noun, noun + 1 })))
        return true;
    for (uint32_t i = letter->first_word[noun]; i < letter->first_word[noun + 1]; i++)
        for (uint32_t k = letter->first_word[token]; k < letter->first_word[token + 1];
             k++)
            if (letter->words.items[i].class == WORD_NOUN &&
                letter->words.items[k].tokens.end == token + 1 &&
                letter->words.items[i].id == letter->words.items[k].id)
                return true;
    return false;
}

/* 'vindt dat | de conclusies scherper kunnen |. De conclusies …': does the span say with
   a verb something of what the noun names, and not what it stands for? */
static bool speaks_of(const Letter *letter, TokenSpan said, uint32_t noun) {
    bool named = false, verb = false;
    for (uint32_t t = said.start; t < said.end; t++) {
        named = named || (!letter->verbs[t] && is_noun_again(letter, noun, t));
        verb = verb || (letter->verbs[t] & VERB_ROLE);
    }
    return named && verb;
}

/* 'sluit zich aan bij dat standpunt', ', een mening die ik deel': a noun too may stand
   for a position that is joined. */
static void join_stance(const Letter *letter, Fact *fact, const Fact *meant) {
    if (!is_joined(letter, fact, meant)) return;
    fact->property = meant->property;
    if (meant->kind == FACT_POSITION) fact->polarity = meant->polarity;
}

static void resolve_position(Letter *letter, const Positions *positions, uint32_t index) {
    Fact *fact = &letter->facts.items[index];
    bool lone = fact->object.kind == VALUE_ANAPHOR, pointed;
    uint32_t renamed = renamed_position(letter, positions, fact);
    if (renamed == NONE) renamed = told_position(letter, positions, fact);
    if (renamed != NONE) {
        join_stance(letter, fact, &letter->facts.items[renamed]);
        take_targets(letter, positions, index, renamed);
        return;
    }
    uint32_t token = lone ? fact->object.tokens.start
                          : known_noun(letter, fact->object.tokens, &pointed);
    const Anaphor *anaphor = token == NONE ? NULL : anaphor_at(letter, token);
    if (!anaphor && !lone) return;
    if (anaphor && anaphor->alike && !has_stance(anaphor, fact->property)) return;
    uint32_t meant =
        lone ? joined_position(letter, positions, fact, token, anaphor != NULL) : NONE;
    if (meant == NONE)
        meant = nearest_position(letter, positions, fact, token, anaphor, lone);
    /* 'Malta is tegen het fonds. Cyprus keert zich | ertegen |.': one more block. */
    while (meant == NONE && lone && anaphor &&
           (anaphor = next_anaphor(letter, token, anaphor)) != NULL)
        if (!anaphor->alike || has_stance(anaphor, fact->property))
            meant = nearest_position(letter, positions, fact, token, anaphor, lone);
    if (meant == NONE || may_be_holder(letter, token, &letter->facts.items[meant]) ||
        (!lone && speaks_of(letter, letter->facts.items[meant].object.tokens, token)))
        return;
    join_stance(letter, fact, &letter->facts.items[meant]);
    take_targets(letter, positions, index, meant);
}

/* 'Over de bevoegdheid oordeelt het kabinet positief. | Hetzelfde geldt voor de
   proportionaliteit.': the nearest position, with its holders, on one more target. Drops
   the fact where there is none. */
static void repeat_position(Letter *letter, const Positions *positions, uint32_t index) {
    const Fact model = letter->facts.items[index];
    uint32_t meant =
        nearest_position(letter, positions, &model, model.trigger.start, NULL, true);
    if (meant == NONE || letter->facts.items[meant].kind != FACT_POSITION) {
        letter->facts.items[index].dropped = true;
        return;
    }
    const Fact source = letter->facts.items[meant];
    uint32_t last = positions->last[sentence_at(letter, source.trigger.start)];
    for (uint32_t i = last; i != NONE; i = positions->before[i]) {
        const Fact *held = &letter->facts.items[i];
        if (held->dropped || held->trigger.start != source.trigger.start ||
            held->property != source.property ||
            !value_equal(&held->object, &source.object))
            continue;
        Fact copy = model;
        copy.subject = held->subject;
        copy.property = held->property;
        copy.polarity = held->polarity;
        copy.modality = held->modality;
        if (i == meant)
            letter->facts.items[index] = copy;
        else
            (void)add_fact(letter, copy);
    }
}

void resolve_anaphors(Letter *letter) {
    size_t count = letter->facts.count;
    Positions positions = positions_by_sentence(letter);
    for (uint32_t i = 0; i < count; i++) {
        const Fact *fact = &letter->facts.items[i];
        if (fact->kind != FACT_POSITION || fact->dropped ||
            (fact->object.kind != VALUE_ANAPHOR && fact->object.kind != VALUE_THING))
            continue;
        if (letter->rules->rules[fact->rule].repeats)
            repeat_position(letter, &positions, i);
        else
            resolve_position(letter, &positions, i);
        if (letter->facts.items[i].object.kind == VALUE_ANAPHOR)
            letter->facts.items[i].dropped = true;
    }
}

/* ---- Nouns that stood there before ---- */

/* 'de motie | -Voorbeeld': only a name behind the noun up to the end of its phrase. */
static bool ends_named(const Letter *letter, uint32_t noun, uint32_t end) {
    uint32_t name = noun + 1;
    if (is_mark(letter, name, '-')) name++;
    uint32_t mention = outer_mention(letter, name);
    return mention != NONE && letter->mentions.items[mention].tokens.end == end;
}

/* 'de motie van de leden Voorbeeld | en Proef | over …': behind a name, that of who is
   joined to it. */
static uint32_t joined_names_end(const Letter *letter, uint32_t end, uint32_t limit) {
    while (end + 1 < limit &&
           (token_is(letter, end, WORD_COORDINATOR) || is_mark(letter, end, ','))) {
        uint32_t mention = outer_mention(letter, end + 1);
        if (mention == NONE || !mention_is(letter, mention, CORE_PERSON)) break;
        end = letter->mentions.items[mention].tokens.end;
    }
    return end;
}

/* 'het voorstel van Polen | om een gezant te benoemen', but not 'verzoeken in hun motie |
   om de norm te verlagen': an infinitive clause that nobody in the clause asks for. */
static bool tells_what(const Letter *letter, uint32_t noun, uint32_t token) {
    const Clause *inner = &letter->clauses.items[letter->clause_of[token]];
    uint32_t finite = letter->clauses.items[letter->clause_of[noun]].finite;
    return token_is(letter, token, WORD_PURPOSE) && inner->introducer == token &&
           inner->kind == CLAUSE_INFINITIVE && finite != NONE &&
           !(letter->verbs[finite] & VERB_ASKING);
}

TokenSpan phrase_around(const Letter *letter, uint32_t noun) {
    TokenSpan sentence = sentence_tokens(letter, sentence_at(letter, noun));
    uint32_t start = noun;
    while (start > sentence.start && outer_mention(letter, start - 1) == NONE &&
           !letter->verbs[start - 1] && token_is(letter, start - 1, WORD_ADJECTIVE) &&
           !is_function_word(letter, start - 1))
        start--;
    TokenSpan phrase = base_phrase(letter, start, sentence.end);
    if (phrase.end != noun + 1 && !ends_named(letter, noun, phrase.end))
        return (TokenSpan){ noun, noun };
    for (int parts = 0; parts < PHRASE_PARTS && phrase.end < sentence.end &&
                        token_is(letter, phrase.end, WORD_PREPOSITION) &&
                        !letter->set_phrase[phrase.end] &&
                        letter->clause_of[phrase.end] == letter->clause_of[noun];
         parts++) {
        TokenSpan next = base_phrase(letter, phrase.end + 1, sentence.end);
        if (next.end <= next.start || is_date(letter, next.start)) break;
        phrase.end = joined_names_end(letter, next.end, sentence.end);
    }
    if (phrase.end < sentence.end && tells_what(letter, noun, phrase.end))
        phrase.end = whole_clause(letter, letter->clause_of[phrase.end]).end;
    return phrase;
}

/* 'De motie van het lid Voorbeeld vraagt … De motie | ontraad ik.': with an article only
   what headings name so too, and in its own paragraph. */
static bool may_be_named(const Letter *letter, uint32_t token, uint32_t noun,
                         bool pointed) {
    if (pointed)
        return sentence_at(letter, token) + NOUN_BACK >= sentence_at(letter, noun);
    const Sentence *sentences = letter->document->sentences;
    return sentences[sentence_at(letter, token)].paragraph ==
           sentences[sentence_at(letter, noun)].paragraph;
}

Value named_before(const Letter *letter, Value value) {
    bool pointed = false;
    uint32_t noun =
        value.kind == VALUE_PHRASE ? known_noun(letter, value.tokens, &pointed) : NONE;
    if (noun == NONE || anaphor_at(letter, noun) ||
        (!pointed && !token_is(letter, noun, WORD_TITLED)))
        return value;
    for (uint32_t t = value.tokens.start; t-- > 0;) {
        if (!may_be_named(letter, t, noun, pointed)) break;
        if (letter->covered[t] || outer_mention(letter, t) != NONE ||
            !is_noun_again(letter, t, noun))
            continue;
        TokenSpan phrase = phrase_around(letter, t);
        bool compound = !token_is(letter, t, WORD_NOUN);
        if (phrase.end - phrase.start < 2 && !compound) continue;
        return value_of_tokens(letter, phrase);
    }
    return value;
}
