/* Topics: what is made of words that are no name.

   Example. In 'Nederland hecht aan verbetering van de mensenrechten' the words behind
   'aan' become a topic of this letter, and it is about the topic 'mensenrechten' of the
   gazetteer, which is named in them. In 'Nederland hecht aan mensenrechten' the target is
   that topic itself. Of names inside each other the longest counts: 'humanitaire hulp aan
   Gaza' is not about 'hulp'.

   Names of topics are words of the language, so they are no mentions: as such they would
   hide words from the rules and count as entities of the letter. */
#include "things.h"

bool is_topic_name(const Letter *letter, const Reading *name) {
    const Vocabulary *v = letter->vocabulary;
    return vocabulary_is(v, v->entities[v->names[name->id].entity].class, CORE_TOPIC);
}

/* Index of the first name that starts at the token or later. */
static size_t names_from(const Letter *letter, uint32_t token) {
    size_t low = 0, high = letter->names.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (letter->names.items[middle].tokens.start < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The topic of the gazetteer whose name is exactly these words; NONE. */
static uint32_t topic_named(const Letter *letter, TokenSpan words) {
    for (size_t i = names_from(letter, words.start); i < letter->names.count; i++) {
        const Reading *name = &letter->names.items[i];
        if (name->tokens.start != words.start) break;
        if (name->tokens.end == words.end && is_topic_name(letter, name))
            return letter->vocabulary->names[name->id].entity;
    }
    return NONE;
}

/* Says of a topic of this letter which topics of the gazetteer its words name. */
static void find_subjects(Letter *letter, ThingTable *table, uint32_t thing,
                          TokenSpan words) {
    VECTOR(uint32_t) subjects = { 0 };
    uint32_t end = words.start;
    for (size_t i = names_from(letter, words.start); i < letter->names.count; i++) {
        const Reading *name = &letter->names.items[i];
        if (name->tokens.start >= words.end) break;
        if (name->tokens.start < end || name->tokens.end > words.end ||
            !is_topic_name(letter, name))
            continue;
        end = name->tokens.end;
        uint32_t entity = letter->vocabulary->names[name->id].entity;
        vector_push(letter->arena, &subjects, thing_of_entity(letter, table, entity));
    }
    letter->things.items[thing].subjects = subjects.items;
    letter->things.items[thing].subject_count = (uint32_t)subjects.count;
}

uint32_t topic_of(Letter *letter, ThingTable *table, TokenSpan words) {
    uint32_t class = letter->vocabulary->core[CORE_TOPIC];
    Slice text = token_text(letter->document, words);
    if (class == NONE || !has_plain_name(text)) return NONE;
    uint32_t entity = topic_named(letter, words);
    if (entity != NONE) return thing_of_entity(letter, table, entity);
    uint32_t thing = thing_of_name(letter, table, class, text, words);
    const Thing *made = &letter->things.items[thing];
    if (made->first == NONE && made->subject_count == 0)
        find_subjects(letter, table, thing, words);
    return thing;
}
