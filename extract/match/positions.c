/* Positions against each other: which of two readings of the same words stands, and who
   holds one with whoever says it.

   Examples. 'Ik ben van mening dat meer samenwerking van belang is' makes two positions
   of the author: he considers the whole (a frame that `yields`), and he values more
   cooperation, whose trigger lies inside the target of the first. The second says more,
   so the first is dropped. In 'Ik vind het van belang dat de regels duidelijk moeten
   zijn' the demand inside (`yields`) is dropped: the whole clause is what is valued. And
   in 'Nederland wil dat de Commissie het plan steunt' (`wished`) she does not yet. Nor
   does she give what others wish for: 'Nederland wil dat de Commissie € 5 miljoen
   uittrekt'. Whoever wishes to give something himself does: 'Ik wil € 5 miljoen
   uittrekken'. */
#include "letter.h"

static bool lies_in(TokenSpan inner, TokenSpan outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

/* 'Geweld is laf en | moet worden bestraft', 'Malta wil uitstel, | wat Polen onwenselijk
   acht': does what the outer fact is about begin with a clause that is joined to its own,
   or that its relative stands for, and that has the inner one? That is said by itself. */
static bool stands_in_front(const Letter *letter, const Fact *inner, const Fact *outer) {
    const Clause *clauses = letter->clauses.items;
    uint32_t c = letter->clause_of[outer->trigger.start];
    if (clauses[c].kind == CLAUSE_RELATIVE && clauses[c].introducer != NONE &&
        token_is(letter, clauses[c].introducer, WORD_SENTENTIAL))
        return inner->trigger.start < clauses[c].introducer;
    return inner->trigger.start < outer->trigger.start &&
           clauses[c].kind == CLAUSE_CONJUNCT &&
           clauses[c].parent == letter->clause_of[inner->trigger.start] &&
           clauses[c].tokens.start > outer->object.tokens.start;
}

static bool is_position(const Fact *fact) {
    return !fact->dropped && !fact->repeated && fact->kind == FACT_POSITION;
}

static bool yields(const Letter *letter, const Fact *fact) {
    return letter->rules->rules[fact->rule].yields;
}

static bool same_holder(const Fact *a, const Fact *b) {
    return a->subject.kind == b->subject.kind && a->subject.id == b->subject.id;
}

/* Does the position inside the object say more than that around it? In 'is bereid | het
   plan te steunen' the verb of the object does, which is of another stance; in 'is bereid
   | meer te doen om de fraude te bestrijden' none. In an object with a finite verb any
   does. */
static bool says_more(const Letter *letter, const Fact *inner, const Fact *outer) {
    uint32_t clause = letter->clause_of[outer->object.tokens.start];
    return letter->clauses.items[clause].kind != CLAUSE_INFINITIVE ||
           (letter->clause_of[inner->trigger.start] == clause &&
            inner->property != outer->property);
}

/* Does the inner position stand in the object of the outer? In 'Volgens Malta is | het
   voorstel te duur' its verb went off in front. */
static bool is_inside(const Letter *letter, const Fact *inner, const Fact *outer) {
    TokenSpan object = outer->object.tokens;
    uint32_t clause = letter->clause_of[object.start];
    if (lies_in(inner->trigger, object)) return true;
    return letter->clause_of[inner->trigger.start] == clause &&
           inner->trigger.start == letter->clauses.items[clause].finite &&
           inner->trigger.end <= object.start && lies_in(inner->object.tokens, object);
}

/* Is a fact that yields said better by `other`? Of two that yield, the inner stands where
   it says more. In 'Dit voorstel zal het kabinet steunen' both have the words in front.
 */
static bool gives_way(const Letter *letter, const Fact *fact, const Fact *other) {
    bool firm = !yields(letter, other);
    if (!same_holder(fact, other) || stands_in_front(letter, fact, other) ||
        stands_in_front(letter, other, fact))
        return false;
    if (fact->trigger.start == other->trigger.start) return firm;
    if (firm && fact->object.tokens.start == other->object.tokens.start &&
        fact->object.tokens.end == other->object.tokens.end)
        return true;
    if (is_inside(letter, other, fact)) return says_more(letter, other, fact);
    return is_inside(letter, fact, other) && (firm || !says_more(letter, fact, other));
}

/* Does the fact stand in what another only wishes? Or is it such a wish itself, in what
   its holder judges: 'Ik betreur dat scholen dit zelf moeten betalen' wants nothing. */
static bool is_wished(const Letter *letter, const Fact *fact, const Fact *other) {
    if (other->trigger.start == fact->trigger.start ||
        !lies_in(fact->trigger, other->object.tokens) ||
        stands_in_front(letter, fact, other))
        return false;
    return letter->rules->rules[other->rule].wished ||
           (letter->rules->rules[fact->rule].wished && !yields(letter, other) &&
            same_holder(fact, other));
}

/* Drops what is given only in the wish of another. */
static void drop_wished_gifts(const Letter *letter, size_t from, size_t to) {
    Fact *facts = letter->facts.items;
    for (size_t i = from; i < to; i++)
        for (size_t k = from; k < to && facts[i].kind == FACT_CONTRIBUTION; k++)
            if (is_position(&facts[k]) && letter->rules->rules[facts[k].rule].wished &&
                !same_holder(&facts[i], &facts[k]) &&
                lies_in(facts[i].trigger, facts[k].object.tokens))
                facts[i].dropped = true;
}

/* 'Malta heeft, evenals Polen, benadrukt dat …': does the fact have the same holder, or
   one who says the same by the same word? */
static bool speaks_along(const Letter *letter, const Fact *inner, const Fact *fact,
                         size_t from, size_t to) {
    for (size_t k = from; k < to; k++) {
        const Fact *other = &letter->facts.items[k];
        if (is_position(other) && other->rule == fact->rule &&
            other->trigger.start == fact->trigger.start && same_holder(inner, other))
            return true;
    }
    return false;
}

/* 'vindt niet dat een register verplicht moet worden': is something wanted in what is
   said? Not by a position of the same stance, which says it better: 'benadrukt dat hij
   het van belang vindt dat …'. */
static bool has_demand(const Letter *letter, const Fact *fact, size_t from, size_t to) {
    for (size_t k = from; k < to; k++) {
        const Fact *inner = &letter->facts.items[k];
        if (is_position(inner) && letter->rules->rules[inner->rule].wished &&
            inner->trigger.start != fact->trigger.start &&
            inner->property != fact->property &&
            lies_in(inner->trigger, fact->object.tokens) &&
            (same_holder(inner, fact) || speaks_along(letter, inner, fact, from, to)))
            return true;
    }
    return false;
}

bool positions_disagree(const Fact *a, const Fact *b) {
    return is_position(a) && is_position(b) && a->trigger.start == b->trigger.start &&
           a->property != b->property && same_holder(a, b) &&
           (lies_in(a->object.tokens, b->object.tokens) ||
            lies_in(b->object.tokens, a->object.tokens));
}

/* Where two frames disagree, the one that asks for more words knows more: that for 'legt
   zich niet neer bij', and not that for 'legt zich neer bij'. */
static bool knows_less(const Fact *fact, const Fact *other) {
    return positions_disagree(fact, other) && fact->words < other->words;
}

/* The same position by another word: 'heeft steun uitgesproken voor'. */
static bool repeats(const Fact *fact, const Fact *earlier) {
    return same_holder(fact, earlier) && fact->property == earlier->property &&
           (lies_in(fact->object.tokens, earlier->object.tokens) ||
            lies_in(earlier->object.tokens, fact->object.tokens));
}

static uint32_t sentence_of(const Letter *letter, const Fact *fact) {
    return letter->document->tokens[fact->trigger.start].sentence;
}

/* Frames run sentence by sentence, so the positions of a sentence lie together. */
static void settle_sentence(Letter *letter, size_t from, size_t to) {
    Fact *facts = letter->facts.items;
    drop_wished_gifts(letter, from, to);
    for (size_t i = from; i < to; i++)
        if (is_position(&facts[i]) && letter->rules->rules[facts[i].rule].demanding)
            facts[i].dropped = !has_demand(letter, &facts[i], from, to);
    for (size_t i = from; i < to; i++)
        for (size_t k = from; k < to && is_position(&facts[i]); k++)
            if (k != i && facts[k].kind == FACT_POSITION &&
                !(letter->rules->rules[facts[k].rule].demanding && facts[k].dropped))
                facts[i].dropped = is_wished(letter, &facts[i], &facts[k]);
    for (size_t i = from; i < to; i++)
        for (size_t k = from; k < to && is_position(&facts[i]); k++)
            if (k != i && is_position(&facts[k]) && yields(letter, &facts[i]))
                facts[i].dropped = gives_way(letter, &facts[i], &facts[k]);
    for (size_t i = from; i < to; i++)
        for (size_t k = from; k < to && is_position(&facts[i]); k++)
            facts[i].dropped = knows_less(&facts[i], &facts[k]);
    for (size_t i = from; i < to; i++)
        for (size_t k = from; k < i && is_position(&facts[i]); k++)
            if (is_position(&facts[k])) facts[i].repeated = repeats(&facts[i], &facts[k]);
}

void settle_positions(Letter *letter) {
    for (size_t from = 0; from < letter->facts.count;) {
        size_t to = from + 1;
        FactKind kind = letter->facts.items[from].kind;
        if (kind == FACT_POSITION || kind == FACT_CONTRIBUTION) {
            uint32_t sentence = sentence_of(letter, &letter->facts.items[from]);
            while (to < letter->facts.count && letter->facts.items[to].trigger.end > 0 &&
                   sentence_of(letter, &letter->facts.items[to]) == sentence)
                to++;
            settle_sentence(letter, from, to);
        }
        from = to;
    }
}

/* Is it of whoever a context lets speak where it stands? Gives that context; NONE. */
static uint32_t spoken_by(const Letter *letter, const Fact *fact) {
    uint32_t speaker = letter->speaker[fact->trigger.start],
             context = letter->speaks_by[fact->trigger.start];
    if (speaker == NONE || context == NONE || fact->subject.kind != VALUE_THING ||
        letter->mentions.items[speaker].thing != fact->subject.id)
        return NONE;
    return context;
}

/* Adds the position for each whom the letter names by that property. */
static void share(Letter *letter, const Fact *position, uint32_t property,
                  size_t fact_count) {
    for (size_t i = 0; i < fact_count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->dropped || f->kind != FACT_PROPERTY || f->property != property ||
            f->subject.kind != VALUE_DOCUMENT)
            continue;
        Fact own = *position;
        own.subject = f->object;
        (void)add_fact(letter, own);
    }
}

/* What a motion says is proposed to the house; those who move it hold it already. What
   'the undersigned' of an amendment hold, those who move it do. */
void share_positions(Letter *letter) {
    uint32_t asserted = vocabulary_individual(letter->vocabulary, slice_of("Asserted"));
    size_t count = letter->facts.count;
    for (size_t i = 0; i < count; i++) {
        Fact position = letter->facts.items[i];
        uint32_t context = is_position(&position) ? spoken_by(letter, &position) : NONE;
        if (context == NONE) continue;
        const Rule *rule = &letter->rules->rules[context];
        if (rule->modality != NONE && position.modality == asserted)
            letter->facts.items[i].modality = rule->modality;
        if (rule->sharers != NONE) share(letter, &position, rule->sharers, count);
        if (rule->stands_for_sharers) letter->facts.items[i].dropped = true;
    }
}
