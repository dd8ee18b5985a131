/* Offices through time: who holds one on the day of the letter.

   Examples, in a letter of 2017-03-29. 'Minister Plasterk (Binnenlandse Zaken en
   Koninkrijksrelaties)': a surname that is no name here by itself is the holder of the
   office beside it. 'staatssecretaris Van Dam': the one state secretary of that name.
   'president Trump': the title is the office that he has on that day.
   'de Minister van Buitenlandse Zaken': held by Bert Koenders. */
#include "offices.h"

/* Does a name of the person end in these words, as 'Hugo de Jonge' in 'De Jonge'? */
static bool is_surname_of(const Letter *letter, uint32_t person, Slice text) {
    const Vocabulary *v = letter->vocabulary;
    Slice surname = plain_name(letter->arena, text);
    for (uint32_t n = v->first_name[person]; n < v->first_name[person + 1]; n++) {
        Slice name = plain_name(letter->arena, v->names[n].text);
        if (name.length <= surname.length || surname.length == 0) continue;
        size_t before = name.length - surname.length;
        if (name.text[before - 1] == ' ' &&
            slice_equal(slice_between(name.text, before, name.length), surname))
            return true;
    }
    return false;
}

/* Does a name of the office begin with the title, as 'President van Oekraïne' with
   'president'? */
static bool is_title_of(const Letter *letter, uint32_t office, Slice title) {
    const Vocabulary *v = letter->vocabulary;
    for (uint32_t n = v->first_name[office]; n < v->first_name[office + 1]; n++) {
        Slice name = plain_name(letter->arena, v->names[n].text);
        if (name.length > title.length && name.text[title.length] == ' ' &&
            slice_equal(slice_between(name.text, 0, title.length), title))
            return true;
    }
    return false;
}

/* The one office with that title that the person held on the day of the letter; NONE. */
static uint32_t office_held(const Letter *letter, uint32_t person, Slice title) {
    const Vocabulary *v = letter->vocabulary;
    uint32_t found = NONE;
    Slice plain = plain_name(letter->arena, title);
    for (size_t i = 0; i < v->tenure_count; i++) {
        const Tenure *t = &v->tenures[i];
        if (t->person != person || letter->date < t->from || letter->date > t->until ||
            !is_title_of(letter, t->post, plain))
            continue;
        if (found != NONE && found != t->post) return NONE;
        found = t->post;
    }
    return found;
}

/* The one person with that surname who held the office on the day of the letter; NONE.
   `office` NONE: any office with the title. */
static uint32_t holder_named(const Letter *letter, uint32_t office, Slice title,
                             Slice surname) {
    const Vocabulary *v = letter->vocabulary;
    Slice plain = plain_name(letter->arena, title);
    uint32_t found = NONE;
    for (size_t i = 0; i < v->tenure_count; i++) {
        const Tenure *t = &v->tenures[i];
        bool meant =
            office == NONE ? is_title_of(letter, t->post, plain) : t->post == office;
        if (!meant || letter->date < t->from || letter->date > t->until ||
            !is_surname_of(letter, t->person, surname))
            continue;
        if (found != NONE && found != t->person) return NONE;
        found = t->person;
    }
    return found;
}

/* Every mention of the person by these words is of `holder`. */
static void name_holder(Letter *letter, const Mention *person, Slice words,
                        uint32_t holder) {
    for (size_t m = 0; m < letter->mentions.count; m++) {
        Mention *same = &letter->mentions.items[m];
        if (same->class == person->class && same->entity == NONE &&
            slice_equal(token_text(letter->document, same->label), words))
            same->entity = holder;
    }
}

void resolve_holders(Letter *letter) {
    uint32_t holds = vocabulary_property(letter->vocabulary, slice_of("holds"));
    for (size_t i = 0; i < letter->facts.count && letter->date != INT32_MIN; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind != FACT_PROPERTY || f->property != holds ||
            f->subject.kind != VALUE_MENTION || f->object.kind != VALUE_MENTION)
            continue;
        uint32_t who = standing_mention(letter, f->subject.id),
                 post = standing_mention(letter, f->object.id);
        if (who == NONE || post == NONE) continue;
        const Mention *person = &letter->mentions.items[who];
        Mention *title = &letter->mentions.items[post];
        Slice title_words = token_text(letter->document, title->label),
              words = token_text(letter->document, person->label);
        if (person->entity == NONE) {
            uint32_t holder = holder_named(letter, title->entity, title_words, words);
            if (holder != NONE) name_holder(letter, person, words, holder);
        }
        if (person->entity != NONE && title->entity == NONE)
            title->entity = office_held(letter, person->entity, title_words);
    }
}

void find_holders(Letter *letter, ThingTable *table) {
    if (letter->date == INT32_MIN) return;
    for (size_t i = 0; i < letter->mentions.count; i++) {
        const Mention *m = &letter->mentions.items[i];
        if (m->state != MENTION_CHOSEN || m->thing == NONE || m->entity == NONE ||
            !vocabulary_is(letter->vocabulary, m->class, CORE_POST))
            continue;
        uint32_t person = vocabulary_holder(letter->vocabulary, m->entity, letter->date);
        if (person == NONE) continue;
        uint32_t holder = thing_of_entity(letter, table, person);
        letter->things.items[m->thing].holder = holder;
    }
}
