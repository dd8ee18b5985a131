/* Topics: what is made of words that are no name.

   Example. In 'Nederland hecht aan verbetering van de mensenrechten' the words behind
   'aan' become a topic of this letter, and it is about the topic 'mensenrechten' of the
   gazetteer, which is named in them. In 'Nederland hecht aan mensenrechten' the target is
   that topic itself. Of names inside each other the longest counts: 'humanitaire hulp aan
   Gaza' is not about 'hulp'.

   Names of topics are words of the language, so they are no mentions: as such they would
   hide words from the rules and count as entities of the letter. */
#include <ctype.h>

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

uint32_t topic_of(Letter *letter, ThingTable *table, TokenSpan words, Slice said) {
    uint32_t class = letter->vocabulary->core[CORE_TOPIC];
    Slice text = said.length ? said : token_text(letter->document, words);
    if (class == NONE || !has_plain_name(text)) return NONE;
    uint32_t entity = said.length ? NONE : topic_named(letter, words);
    if (entity != NONE) return thing_of_entity(letter, table, entity);
    uint32_t thing = thing_of_name(letter, table, class, text, words);
    const Thing *made = &letter->things.items[thing];
    if (made->first == NONE && made->subject_count == 0)
        find_subjects(letter, table, thing, words);
    return thing;
}

/* ---- Topics of a meeting that are said twice ---- */

/* Equal but for capitals. */
static bool same_letters(Slice a, Slice b) {
    if (a.length != b.length) return false;
    for (size_t i = 0; i < a.length; i++)
        if (tolower((unsigned char)a.text[i]) != tolower((unsigned char)b.text[i]))
            return false;
    return true;
}

/* Does the word tell two phrases apart? */
static bool tells_apart(const Letter *letter, uint32_t token) {
    Slice word = token_text(letter->document, (TokenSpan){ token, token + 1 });
    if (letter->document->tokens[token].flags & TOKEN_PUNCTUATION) return false;
    for (size_t i = 0; i < letter->rules->minor_word_count; i++)
        if (same_letters(word, letter->rules->minor_words[i])) return false;
    return true;
}

static bool has_word(const Letter *letter, TokenSpan words, uint32_t token) {
    Slice word = token_text(letter->document, (TokenSpan){ token, token + 1 });
    for (uint32_t t = words.start; t < words.end; t++)
        if (same_letters(token_text(letter->document, (TokenSpan){ t, t + 1 }), word))
            return true;
    return false;
}

/* How many words of the phrase tell it apart, when all stand in the other; 0. */
static uint32_t words_within(const Letter *letter, TokenSpan phrase, TokenSpan other) {
    uint32_t count = 0;
    for (uint32_t t = phrase.start; t < phrase.end; t++) {
        if (!tells_apart(letter, t)) continue;
        if (!has_word(letter, other, t)) return 0;
        count++;
    }
    return count;
}

static bool is_topic_fact(const Fact *fact, uint32_t about) {
    return fact->kind == FACT_PROPERTY && fact->property == about && !fact->dropped &&
           fact->object.tokens.end > fact->object.tokens.start;
}

/* A heading 'Vangstmogelijkheden 2030' and below it 'de vangstmogelijkheden in de Oostzee
   voor 2030' are one topic of the meeting: the words that say more stand. Of two that say
   the same the first does. */
void settle_topics(Letter *letter) {
    uint32_t about = vocabulary_property(letter->vocabulary, slice_of("about"));
    VECTOR(Fact *) topics = { 0 };
    for (size_t i = 0; about != NONE && i < letter->facts.count; i++)
        if (is_topic_fact(&letter->facts.items[i], about))
            vector_push(letter->arena, &topics, &letter->facts.items[i]);
    for (size_t i = 0; i < topics.count; i++) {
        Fact *f = topics.items[i];
        for (size_t k = 0; k < topics.count && !f->repeated; k++) {
            const Fact *other = topics.items[k];
            if (k == i || other->repeated || !value_equal(&f->subject, &other->subject) ||
                value_equal(&f->object, &other->object))
                continue;
            uint32_t own = words_within(letter, f->object.tokens, other->object.tokens);
            bool same = own > 0 &&
                        words_within(letter, other->object.tokens, f->object.tokens) > 0;
            f->repeated = own > 0 && (!same || k < i);
        }
    }
}
