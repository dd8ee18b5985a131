/* Which of several entries a shared name stands for: the one that the letter also calls
   by a name of its own.

   Example. 'Congo' is the name of two states, and stands for neither. In a letter that
   also says 'Democratische Republiek Congo' it stands for that one, wherever it stands;
   in a letter that names Congo-Brazzaville too it stands for neither again. */
#include "letter.h"

/* Is the mention linked to none of the entries that have its name? */
static bool is_shared(const Mention *m) {
    return m->state == MENTION_CHOSEN && m->name != NONE && m->entity == NONE;
}

/* A bit for each entry that the letter calls by a name of its own. */
static uint64_t *named_entries(const Letter *letter) {
    uint64_t *named =
        ARENA_ARRAY(letter->arena, uint64_t, letter->vocabulary->entity_count / 64 + 1);
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        if (m->state == MENTION_CHOSEN && m->name != NONE && m->entity != NONE)
            named[m->entity / 64] |= UINT64_C(1) << m->entity % 64;
    }
    return named;
}

static bool is_named(const uint64_t *named, uint32_t entity) {
    return named[entity / 64] >> entity % 64 & 1;
}

/* Does `other` claim the words of `m` by a name of the same kind? */
static bool is_namesake(const Letter *letter, const Mention *m, const Mention *other) {
    const Name *names = letter->vocabulary->names;
    return other->name != NONE && other->state == MENTION_LOST &&
           other->tokens.start == m->tokens.start && other->tokens.end == m->tokens.end &&
           names[other->name].kind == names[m->name].kind;
}

/* The one entry that may be meant by a name that is linked to none; NONE. */
static uint32_t meant(const Letter *letter, const uint64_t *named, const Mention *m) {
    uint32_t entity = letter->vocabulary->names[m->name].entity;
    uint32_t found = is_named(named, entity) ? entity : NONE;
    for (uint32_t i = letter->known_at[m->tokens.start]; i != NONE;
         i = letter->known_next.items[i]) {
        const Mention *other = &letter->mentions.items[i];
        if (!is_namesake(letter, m, other) || !is_named(named, other->entity) ||
            other->entity == found)
            continue;
        if (found != NONE) return NONE;
        found = other->entity;
    }
    return found;
}

void decide_namesakes(Letter *letter) {
    const uint64_t *named = NULL; /* before any is decided: that is no evidence */
    for (size_t i = 0; i < letter->mentions.count; i++) {
        Mention *m = &letter->mentions.items[i];
        if (!is_shared(m)) continue;
        if (!named) named = named_entries(letter);
        m->entity = meant(letter, named, m);
    }
}
