/* Positions against each other: which of two readings of the same words stands.

   Example. 'Ik ben van mening dat meer samenwerking van belang is' makes two positions of
   the author: he considers the whole (a frame that `yields`), and he values more
   cooperation, whose trigger lies inside the target of the first. The second says more,
   so the first is dropped. */
#include "letter.h"

static bool lies_in(TokenSpan inner, TokenSpan outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

static bool is_position(const Fact *fact) {
    return !fact->dropped && fact->kind == FACT_POSITION;
}

static bool yields(const Letter *letter, const Fact *fact) {
    return letter->rules->rules[fact->rule].yields;
}

static bool same_holder(const Fact *a, const Fact *b) {
    return a->subject.kind == b->subject.kind && a->subject.id == b->subject.id;
}

/* Is `fact` said better by `other`? Two that yield to each other: the inner one stands. */
static bool gives_way(const Letter *letter, const Fact *fact, const Fact *other) {
    bool same_trigger = fact->trigger.start == other->trigger.start;
    if (same_trigger) return !yields(letter, other);
    return lies_in(other->trigger, fact->object.tokens) && same_holder(fact, other);
}

static uint32_t sentence_of(const Letter *letter, const Fact *fact) {
    return letter->document->tokens[fact->trigger.start].sentence;
}

void settle_positions(Letter *letter) {
    for (size_t i = 0; i < letter->facts.count; i++) {
        Fact *fact = &letter->facts.items[i];
        if (!is_position(fact) || !yields(letter, fact)) continue;
        uint32_t sentence = sentence_of(letter, fact);
        for (size_t k = 0; k < letter->facts.count && !fact->dropped; k++) {
            const Fact *other = &letter->facts.items[k];
            if (k != i && is_position(other) && sentence_of(letter, other) == sentence)
                fact->dropped = gives_way(letter, fact, other);
        }
    }
}
