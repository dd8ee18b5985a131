/* Resolution: which mentions stand for one thing, and facts about things instead of
   mentions.

   Example. 'NAVO Rusland Raad', 'NRR' and 'deze NRR' are one thing; 'de bijeenkomst van
   de NAVO Rusland Raad op 30 maart' and 'deze bijeenkomst' another. The order of mentions
   matters only where a word points back ('deze'). Resolving twice gives the same, since
   every mention gets its thing from its name, its entity or an earlier mention. */
#include "frames.h"
#include "things.h"

#include "occasions.h"
#include "offices.h"

static bool is_occasion(const Letter *letter, const Mention *m) {
    return vocabulary_is(letter->vocabulary, m->class, CORE_EVENT);
}

/* An event of the gazetteer that is no meeting is one thing wherever it is named:
   'Prinsjesdag'. */
static bool is_known_event(const Letter *letter, const Mention *m) {
    return m->entity != NONE &&
           !vocabulary_is(letter->vocabulary, m->class, CORE_MEETING);
}

/* Ends a word of the name in the word, whatever its capitals: 'Onderwijsraad', 'raad'? */
static bool ends_in(Slice name, Slice word) {
    for (size_t i = 0; i + word.length <= name.length; i++) {
        size_t k = 0;
        while (k < word.length && (name.text[i + k] | 0x20) == (word.text[k] | 0x20)) k++;
        bool ends = k == word.length &&
                    (i + k == name.length || !((name.text[i + k] | 0x20) >= 'a' &&
                                               (name.text[i + k] | 0x20) <= 'z'));
        if (ends) return true;
    }
    return false;
}

/* Is the thing at the token what its clause tells of? */
static bool is_in_subject(const Letter *letter, uint32_t token) {
    TokenSpan subject = letter->clauses.items[letter->clause_of[token]].subject;
    return subject.start <= token && token < subject.end;
}

/* The nearest earlier thing of the class that is called by the word: 'De Onderwijsraad
   adviseert … [De raad] wil …'; but what the word stood for before, when the nearer one
   was only spoken of: '… ligt bij de Raad van State. [De raad] noemt …'. */
static uint32_t earlier_named(const Letter *letter, uint32_t class, TokenSpan word) {
    Slice text = token_text(letter->document, (TokenSpan){ word.end - 1, word.end });
    uint32_t beside = NONE;
    for (uint32_t t = word.start; t-- > 0;)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *m = &letter->mentions.items[letter->by_start[i]];
            if (m->thing == NONE) continue;
            const Thing *thing = &letter->things.items[m->thing];
            if (m->refers != NONE) {
                if (beside != NONE &&
                    vocabulary_is_a(letter->vocabulary, thing->class, class) &&
                    slice_equal(token_text(letter->document, m->tokens), text))
                    return m->thing;
                continue;
            }
            if (beside != NONE || !vocabulary_is_a(letter->vocabulary, m->class, class) ||
                (!ends_in(token_text(letter->document, m->tokens), text) &&
                 !ends_in(thing->label, text)))
                continue;
            if (is_in_subject(letter, t)) return m->thing;
            beside = m->thing;
        }
    return beside;
}

/* Is a thing of the class named in the letter by anything but the rule? */
static bool is_otherwise_named(const Letter *letter, uint32_t class, uint32_t rule) {
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        if (m->state == MENTION_CHOSEN && m->rule != rule && m->refers == NONE &&
            vocabulary_is_a(letter->vocabulary, m->class, class))
            return true;
    }
    return false;
}

/* 'De Raad voor Cultuur adviseert … De [Raad] vindt …': not the one that the word stands
   for by itself, in a letter that speaks of no other of its class. */
static uint32_t namesake(const Letter *letter, const Mention *m) {
    const Rule *rule = m->rule == NONE ? NULL : &letter->rules->rules[m->rule];
    if (!rule || rule->kind != RULE_MENTION || rule->antecedent_class == NONE)
        return NONE;
    uint32_t thing = earlier_named(letter, rule->antecedent_class, m->tokens);
    if (thing == NONE || is_otherwise_named(letter, m->class, m->rule)) return NONE;
    return thing;
}

static uint32_t named_thing(Letter *letter, ThingTable *table, uint32_t mention) {
    Mention *m = &letter->mentions.items[mention];
    if (m->thing != NONE) return m->thing;
    Slice text = m->said.length ? m->said : token_text(letter->document, m->label);
    if (m->alias_of != NONE) {
        uint32_t long_form = standing_mention(letter, m->alias_of);
        if (long_form == NONE || letter->mentions.items[long_form].alias_of != NONE)
            return NONE;
        uint32_t thing = named_thing(letter, table, long_form);
        m = &letter->mentions.items[mention];
        m->thing = thing;
        if (thing != NONE) thing_add_name(letter, thing, text);
        return thing;
    }
    uint32_t other = namesake(letter, m);
    if (other != NONE) {
        m->entity = NONE;
        return m->thing = other;
    }
    if (m->entity != NONE)
        m->thing = thing_of_entity(letter, table, m->entity);
    else if (m->entry)
        m->thing = thing_of_entry(letter, table, m->entry);
    else
        m->thing = thing_of_name(letter, table, m->class, m->key.length ? m->key : text,
                                 m->label);
    Thing *thing = &letter->things.items[m->thing];
    if (thing->first == NONE) {
        thing->first = mention;
        thing->tokens = m->tokens;
        if (m->key.length) thing->key = m->key;
    }
    return m->thing;
}

/* Lies the mention inside another of its sentence that the same winner has absorbed? */
static bool is_inner(const Letter *letter, const Mention *m) {
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    uint32_t length = m->tokens.end - m->tokens.start;
    for (uint32_t t = letter->document->sentences[sentence].first_token;
         t <= m->tokens.start; t++)
        for (uint32_t i = letter->known_at[t]; i != NONE;
             i = letter->known_next.items[i]) {
            const Mention *other = &letter->mentions.items[i];
            if (other->winner == m->winner && other->name != NONE &&
                other->tokens.end >= m->tokens.end &&
                other->tokens.end - other->tokens.start > length)
                return true;
        }
    return false;
}

/* Is it an abbreviation that opens the longer name and tells whose that is:
   'VN-mensenrechtenverslag', 'OVSE waarnemingsmissie'? */
static bool is_owner(const Letter *letter, const Mention *m, const Mention *outer) {
    return m->tokens.start == outer->tokens.start &&
           m->tokens.end == m->tokens.start + 1 &&
           (letter->document->tokens[m->tokens.start].flags & TOKEN_ACRONYM);
}

/* Names inside another: 'de Voorzitter van de Tweede Kamer' speaks of the Tweede Kamer
   too, and what an abbreviation stands for is a name of the longer whole. */
static void resolve_inside(Letter *letter, ThingTable *table) {
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        if (m->state != MENTION_ABSORBED || m->winner == NONE) continue;
        if (m->alias_of != NONE) named_thing(letter, table, (uint32_t)i);
        if (m->name == NONE) continue;
        const Mention *outer = &letter->mentions.items[m->winner];
        bool office = mention_is(letter, m->winner, CORE_POST);
        if (outer->state == MENTION_CHOSEN && (office || is_owner(letter, m, outer)) &&
            (letter->vocabulary->names[m->name].kind <= NAME_ALTERNATIVE ||
             (office && is_adjectival(letter, (uint32_t)i))) &&
            !is_inner(letter, m))
            named_thing(letter, table, (uint32_t)i);
    }
}

/* 'beide landen': a thing of its own where those are not named who it means. */
static bool is_group(const Letter *letter, const Mention *m) {
    return m->refers != NONE &&
           letter->rules->rules[m->refers].antecedent == ANTECEDENT_MEMBERS;
}

static void resolve_names(Letter *letter, ThingTable *table) {
    for (uint32_t t = 0; t < letter->document->token_count; t++)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *m = &letter->mentions.items[letter->by_start[i]];
            if ((m->refers == NONE || is_group(letter, m)) &&
                (!is_occasion(letter, m) || is_known_event(letter, m)))
                named_thing(letter, table, letter->by_start[i]);
        }
}

/* The nearest earlier mention of the class before the token; with `occasions`, that is no
   part of another. */
static uint32_t earlier_thing(const Letter *letter, uint32_t class, uint32_t token,
                              const Occasions *occasions) {
    for (uint32_t t = token; t-- > 0;)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *m = &letter->mentions.items[letter->by_start[i]];
            if (m->thing == NONE || !vocabulary_is_a(letter->vocabulary, m->class, class))
                continue;
            if (!occasions || !occasion_is_part(occasions, m->thing)) return m->thing;
        }
    return NONE;
}

/* 'President Jansen sprak. [De president] vindt …': who holds, by an earlier word of the
   letter, the office that the word is; the nearest. */
static uint32_t earlier_holder(const Letter *letter, uint32_t class, TokenSpan word) {
    uint32_t holds = vocabulary_property(letter->vocabulary, slice_of("holds"));
    Slice text = token_text(letter->document, (TokenSpan){ word.end - 1, word.end });
    uint32_t found = NONE, at = 0;
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind != FACT_PROPERTY || f->property != holds ||
            f->subject.kind != VALUE_MENTION || f->object.kind != VALUE_MENTION)
            continue;
        const Mention *person = &letter->mentions.items[f->subject.id];
        const Mention *office = &letter->mentions.items[f->object.id];
        if (person->tokens.start >= word.start || person->tokens.start < at ||
            person->thing == NONE ||
            !vocabulary_is_a(letter->vocabulary, person->class, class) ||
            !ends_in(token_text(letter->document, office->tokens), text))
            continue;
        at = person->tokens.start;
        found = person->thing;
    }
    return found;
}

/* 'Op 4 maart werd ik [ontvangen] door X. Tijdens [dit gesprek] …': the occasion that a
   verb, and no noun, tells of last in the sentence before; NONE. */
static uint32_t told_just_before(const Letter *letter, const Mention *m) {
    const Sentence *all = letter->document->sentences;
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    if (sentence == 0 || all[sentence - 1].paragraph != all[sentence].paragraph)
        return NONE;
    uint32_t start = sentence_tokens(letter, sentence - 1).start;
    for (uint32_t t = m->tokens.start; t-- > start;)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *other = &letter->mentions.items[letter->by_start[i]];
            if (other->thing == NONE || !is_occasion(letter, other)) continue;
            return token_is(letter, t, WORD_NOUN) ? NONE : other->thing;
        }
    return NONE;
}

/* What a referring mention points to: an earlier mention of the class that its rule
   names. 'De top in Rome, waarnaar het debat vroeg … [De top] …': of occasions the last
   that goes by the word, before the nearest. */
static uint32_t antecedent(const Letter *letter, const Mention *m,
                           const Occasions *occasions) {
    const Rule *rule = &letter->rules->rules[m->refers];
    Value told = occasion_at(letter, m->tokens.start);
    if (rule->antecedent == ANTECEDENT_OCCASION && told.kind == VALUE_MENTION)
        return letter->mentions.items[told.id].thing;
    if (rule->antecedent == ANTECEDENT_NAMED)
        return earlier_named(letter, rule->antecedent_class, m->tokens);
    if (rule->antecedent == ANTECEDENT_HOLDER) {
        uint32_t holder = earlier_holder(letter, rule->antecedent_class, m->tokens);
        uint32_t actor = letter->vocabulary->core[CORE_ACTOR];
        return holder != NONE ? holder : earlier_named(letter, actor, m->tokens);
    }
    bool main = rule->antecedent == ANTECEDENT_MAIN;
    uint32_t told_of = rule->antecedent == ANTECEDENT_NEAREST && is_occasion(letter, m)
                           ? told_just_before(letter, m)
                           : NONE;
    if (told_of != NONE) return told_of;
    uint32_t called = main || !is_occasion(letter, m)
                          ? NONE
                          : earlier_named(letter, rule->antecedent_class, m->tokens);
    if (called != NONE) return called;
    return earlier_thing(letter, rule->antecedent_class, m->tokens.start,
                         main ? occasions : NULL);
}

/* Of 'de autoriteit', 'de burgemeester' or, behind no group, '[De leden] vinden': a thing
   by its own words. */
static uint32_t unnamed(Letter *letter, ThingTable *table, uint32_t mention) {
    const Mention *m = &letter->mentions.items[mention];
    const Rule *rule = &letter->rules->rules[m->refers];
    Antecedent way = rule->antecedent;
    bool named = way == ANTECEDENT_NAMED || way == ANTECEDENT_HOLDER;
    bool wider = way == ANTECEDENT_NEAREST && m->class != rule->antecedent_class &&
                 vocabulary_is_a(letter->vocabulary, rule->antecedent_class, m->class);
    return (named || wider) && !is_occasion(letter, m)
               ? named_thing(letter, table, mention)
               : NONE;
}

/* An occasion by the words behind its article, of the day that is said of it. */
static uint32_t by_own_words(Letter *letter, uint32_t mention, Occasions *occasions) {
    Mention *m = &letter->mentions.items[mention];
    uint32_t start = m->tokens.start;
    if (m->label.start == start && m->label.end > start + 1) m->label.start++;
    return occasion_of(occasions, mention);
}

/* 'Tijdens het debat van 3 mei sprak ik van een gesprek met A. [Dat gesprek] vond plaats
   op 9 mei.': the thing before it goes by another word and was on another day. */
static bool is_of_other_day(const Letter *letter, uint32_t mention, uint32_t thing,
                            const Occasions *occasions) {
    const Mention *m = &letter->mentions.items[mention];
    const Rule *rule = &letter->rules->rules[m->refers];
    return thing != NONE && is_occasion(letter, m) &&
           rule->antecedent == ANTECEDENT_NEAREST && m->label.end > m->label.start &&
           occasion_is_other_day(occasions, mention, thing) &&
           earlier_named(letter, rule->antecedent_class, m->tokens) != thing;
}

/* '[De conferentie] vindt plaats op 3 mei.', where no meeting was named before, unlike
   '[Deze conferentie]': a new one, by the words behind its article. */
static uint32_t first_named(Letter *letter, uint32_t mention, Occasions *occasions) {
    Mention *m = &letter->mentions.items[mention];
    uint32_t start = m->tokens.start;
    if (!is_occasion(letter, m) || !token_is(letter, start, WORD_DETERMINER) ||
        token_is(letter, start, WORD_DEMONSTRATIVE) || m->label.end <= m->label.start ||
        !occasion_has_day(occasions, mention))
        return NONE;
    return by_own_words(letter, mention, occasions);
}

static void refer_back(Letter *letter, ThingTable *table, uint32_t mention,
                       Occasions *occasions) {
    uint32_t thing = antecedent(letter, &letter->mentions.items[mention], occasions);
    if (is_of_other_day(letter, mention, thing, occasions))
        thing = by_own_words(letter, mention, occasions);
    if (thing == NONE) thing = unnamed(letter, table, mention);
    if (thing == NONE) thing = first_named(letter, mention, occasions);
    letter->mentions.items[mention].thing = thing;
}

/* Events and references, in the order of the text. */
static void resolve_occasions(Letter *letter, ThingTable *table, Occasions *occasions) {
    for (uint32_t t = 0; t < letter->document->token_count; t++)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            uint32_t index = letter->by_start[i];
            Mention *m = &letter->mentions.items[index];
            if (is_group(letter, m)) continue;
            if (m->refers != NONE)
                refer_back(letter, table, index, occasions);
            else if (!is_occasion(letter, m) || m->thing != NONE)
                continue;
            else if (occasion_is_said(letter, index))
                m->thing = occasion_of(occasions, index);
            else
                continue;
            if (m->thing != NONE) occasion_learn(occasions, index);
        }
}

/* Not 'voor de zomer', which is a time but no date. */
static bool says_when(const Mention *m) {
    return m->start.year || m->start.month || m->start.day;
}

/* Replaces mentions, phrases and dates by what they stand for. False: by nothing. */
static bool resolve_value(Letter *letter, ThingTable *table, const Occasions *occasions,
                          Value *value) {
    uint32_t mention, thing = NONE;
    switch (value->kind) {
    case VALUE_MENTION:
        mention = standing_mention(letter, value->id);
        if (mention == NONE) return false;
        if (value->tokens.end <= value->tokens.start)
            value->tokens = letter->mentions.items[mention].tokens;
        const Mention *m = &letter->mentions.items[mention];
        if (says_when(m)) {
            if (m->rule != NONE && letter->rules->rules[m->rule].kind == RULE_DATE) {
                value->kind = VALUE_DATE;
                value->date = complete_date(letter, m, false);
                return value->date.year != INT32_MIN;
            }
        }
        thing = m->thing;
        break;
    case VALUE_PREVIOUS:
        thing = earlier_thing(letter, value->id, value->tokens.start, NULL);
        break;
    case VALUE_MAIN:
        thing = earlier_thing(letter, value->id, value->tokens.start, occasions);
        break;
    case VALUE_PHRASE: thing = topic_of(letter, table, value->tokens, value->text); break;
    case VALUE_ENTITY: thing = thing_of_entity(letter, table, value->id); break;
    case VALUE_START:
    case VALUE_END:
        mention = standing_mention(letter, value->id);
        if (mention == NONE || !says_when(&letter->mentions.items[mention])) return false;
        value->date = complete_date(letter, &letter->mentions.items[mention],
                                    value->kind == VALUE_END);
        value->tokens = letter->mentions.items[mention].tokens;
        value->kind = VALUE_DATE;
        return value->date.year != INT32_MIN;
    default: return true;
    }
    value->kind = VALUE_THING;
    value->id = thing;
    return thing != NONE;
}

/* What has no IRI of its own: an amount, a date. */
static bool is_nameless(const Letter *letter, const Mention *m) {
    return letter->vocabulary->classes[m->class].id_space.length == 0;
}

/* An occasion of which too little is said is what its words say; so is an amount or a
   date that a position is about, or 'het bezoek' where no visit was told of. */
static void take_words(const Letter *letter, FactKind kind, Value *value) {
    uint32_t mention =
        value->kind == VALUE_MENTION ? standing_mention(letter, value->id) : NONE;
    if (mention == NONE) return;
    const Mention *m = &letter->mentions.items[mention];
    bool target = kind == FACT_POSITION || kind == FACT_RAISED;
    bool said =
        m->thing == NONE && (m->refers == NONE || target) && is_occasion(letter, m);
    if (!said && (!target || !is_nameless(letter, m))) return;
    if (value->tokens.end <= value->tokens.start) value->tokens = m->tokens;
    value->tokens = phrase_trim(letter, value->tokens);
    value->kind = VALUE_PHRASE;
}

static void resolve_facts(Letter *letter, ThingTable *table, const Occasions *occasions) {
    for (size_t i = 0; i < letter->facts.count; i++) {
        Fact *f = &letter->facts.items[i];
        if (f->dropped) continue;
        take_words(letter, f->kind, &f->object);
        if (f->kind == FACT_POSITION)
            f->object = titled_above(letter, named_before(letter, f->object));
        bool whole = resolve_value(letter, table, occasions, &f->subject) &&
                     resolve_value(letter, table, occasions, &f->object);
        if (f->kind == FACT_CONTRIBUTION) {
            if (!resolve_value(letter, table, occasions, &f->recipient))
                f->recipient.kind = VALUE_NOTHING;
            if (!resolve_value(letter, table, occasions, &f->when))
                f->when.kind = VALUE_NOTHING;
        }
        f->dropped = !whole || (f->subject.kind == VALUE_THING &&
                                value_equal(&f->subject, &f->object));
    }
}

void resolve_things(Letter *letter) {
    ThingTable *table = things_new(letter->arena);
    find_years(letter);
    resolve_holders(letter);
    resolve_names(letter, table);
    resolve_inside(letter, table);
    find_holders(letter, table);
    Occasions *occasions = occasions_new(letter);
    resolve_occasions(letter, table, occasions);
    resolve_facts(letter, table, occasions);
    name_told(letter, table);
    settle_occasions(letter, occasions);
    drop_short_offices(letter);
}
