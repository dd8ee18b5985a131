/* Groups that point back to those who were named together.

   Example. 'Ik sprak met collega's uit Duitsland, België en Frankrijk. Deze landen
   steunen het plan.': a `refer` rule with `antecedent members {State}` makes 'Deze
   landen' a mention. The nearest list of states before it ends at 'en Frankrijk'; read
   back over 'en' and commas it is Duitsland, België and Frankrijk, who hold the position.
   Without such a list nearby the words stay what they are, a group. */
#include "frames.h"

#include "../base/limits.h"

/* Words of a name. */
#define LONGEST_NAME 12
/* Sentences back in which they may have been named. */
#define MEMBERS_BACK 2

/* The chosen mention of the class that ends before the token; NONE. */
static uint32_t mention_ending(const Letter *letter, uint32_t end, uint32_t class) {
    uint32_t first = end > LONGEST_NAME ? end - LONGEST_NAME : 0;
    for (uint32_t t = first; t < end; t++) {
        uint32_t mention = mention_at(letter, (TokenSpan){ t, end }, class);
        if (mention != NONE && !is_adjectival(letter, mention)) return mention;
    }
    return NONE;
}

static bool same_thing(const Letter *letter, uint32_t a, uint32_t b) {
    const Mention *x = &letter->mentions.items[a], *y = &letter->mentions.items[b];
    return x->entity != NONE && x->entity == y->entity;
}

/* In front of the brackets that end before the token: 'Voorbeeld (VVD) | en'. */
static uint32_t before_brackets(const Letter *letter, uint32_t end) {
    uint32_t first = end > LONGEST_NAME ? end - LONGEST_NAME : 0;
    if (end == 0 || !is_mark(letter, end - 1, ')')) return end;
    for (uint32_t t = end - 1; t-- > first;)
        if (is_mark(letter, t, '(')) return t;
    return end;
}

/* The members of the list that ends in the mention behind the coordinator, the last
   first. */
static size_t read_back(const Letter *letter, uint32_t coordinator, uint32_t class,
                        uint32_t *members, size_t room) {
    uint32_t next = coordinator + 1;
    if (token_is(letter, next, WORD_DETERMINER)) next++;
    uint32_t last = outer_mention(letter, next);
    if (last == NONE || is_adjectival(letter, last) ||
        !vocabulary_is_a(letter->vocabulary, letter->mentions.items[last].class, class))
        return 0;
    size_t count = 0;
    members[count++] = last;
    for (uint32_t mark = coordinator; mark > 0 && count < room;) {
        uint32_t member = mention_ending(letter, before_brackets(letter, mark), class);
        if (member == NONE || same_thing(letter, member, last)) break;
        members[count++] = member;
        uint32_t start = letter->mentions.items[member].tokens.start;
        if (start > 0 && token_is(letter, start - 1, WORD_DETERMINER)) start--;
        if (start == 0 || !is_mark(letter, start - 1, ',')) break;
        mark = start - 1;
    }
    return count;
}

static void give_members(const Letter *letter, const uint32_t *members, size_t count,
                         Value *values) {
    for (size_t i = 0; i < count; i++) {
        uint32_t member = members[count - 1 - i];
        values[i] = (Value){ .kind = VALUE_MENTION,
                             .id = member,
                             .tokens = letter->mentions.items[member].tokens };
    }
}

size_t members_of(const Letter *letter, uint32_t mention, Value *values, size_t room) {
    const Mention *m = &letter->mentions.items[mention];
    if (m->refers == NONE ||
        letter->rules->rules[m->refers].antecedent != ANTECEDENT_MEMBERS)
        return 0;
    uint32_t class = letter->rules->rules[m->refers].antecedent_class;
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    if (room > LIMIT_LIST_MEMBERS) room = LIMIT_LIST_MEMBERS;
    for (uint32_t t = m->tokens.start; t-- > 0;) {
        uint32_t members[LIMIT_LIST_MEMBERS];
        if (letter->document->tokens[t].sentence + MEMBERS_BACK < sentence) return 0;
        if (!token_is(letter, t, WORD_COORDINATOR)) continue;
        size_t count = read_back(letter, t, class, members, room);
        if (count > 1) {
            give_members(letter, members, count, values);
            return count;
        }
    }
    return 0;
}

size_t members_before(const Letter *letter, uint32_t token, uint32_t class, Value *values,
                      size_t room) {
    uint32_t members[LIMIT_LIST_MEMBERS];
    if (room > LIMIT_LIST_MEMBERS) room = LIMIT_LIST_MEMBERS;
    for (uint32_t t = token; t-- > 1;) {
        uint32_t last = outer_mention(letter, t);
        if (last == NONE || !vocabulary_is_a(letter->vocabulary,
                                             letter->mentions.items[last].class, class))
            continue;
        uint32_t start = letter->mentions.items[last].tokens.start;
        if (start == 0 || !token_is(letter, start - 1, WORD_COORDINATOR)) return 0;
        size_t count = read_back(letter, start - 1, class, members, room);
        give_members(letter, members, count, values);
        return count;
    }
    return 0;
}

/* 'de minister van Defensie, | de heer Voorbeeld': an office and who holds it. */
static bool is_apposition(const Letter *letter, const Value *a, const Value *b) {
    return (mention_is(letter, a->id, CORE_POST) &&
            mention_is(letter, b->id, CORE_PERSON)) ||
           (mention_is(letter, a->id, CORE_PERSON) &&
            mention_is(letter, b->id, CORE_POST));
}

/* 'de directeur van Europol, | mevrouw Voorbeeld, | was er': the person behind the commas
   is whoever the words in front with the body in them tell of. */
static bool is_holder_behind(const Letter *letter, const Value *body,
                             const Value *person) {
    uint32_t start = body->tokens.start, end = person->tokens.end;
    if (!mention_is(letter, person->id, CORE_PERSON) || start < 2) return false;
    if (token_is(letter, start - 1, WORD_DETERMINER)) start--;
    bool inside = token_is(letter, start - 1, WORD_GENITIVE);
    return inside && !mention_is(letter, body->id, CORE_PERSON) &&
           end < letter->document->token_count && is_mark(letter, end, ',');
}

/* Do both stand in one member of a list: '[minister Voorbeeld van Polen] en Malta'? */
static bool in_one_member(const Letter *letter, const Value *a, const Value *b) {
    const Value *first = a->tokens.start <= b->tokens.start ? a : b;
    const Value *last = first == a ? b : a;
    bool comma = false;
    for (uint32_t t = first->tokens.end; t < last->tokens.start; t++) {
        if (token_is(letter, t, WORD_COORDINATOR)) return false;
        comma |= is_mark(letter, t, ',');
    }
    return !comma || is_apposition(letter, a, b) || is_holder_behind(letter, first, last);
}

size_t add_beside(const Letter *letter, const Value *others, size_t other_count,
                  Value *values, size_t count, size_t room) {
    size_t known = count;
    for (size_t i = 0; i < other_count && count < room; i++) {
        bool there = others[i].kind != VALUE_MENTION;
        for (size_t k = 0; k < known && !there; k++)
            there = values[k].kind != VALUE_MENTION ||
                    in_one_member(letter, &values[k], &others[i]);
        if (!there) values[count++] = others[i];
    }
    return count;
}
