/* Offices through time: who holds one on the day of the letter.

   Examples, in a letter of 2017-03-29. 'Minister Plasterk (Binnenlandse Zaken en
   Koninkrijksrelaties)': a surname that is no name here by itself is the holder of the
   office beside it. 'staatssecretaris Van Dam': the one state secretary of that name.
   'president Trump': the title is the office that he has on that day.
   'het lid Omtzigt (CDA)': the one of that name who sits for the party.
   'Omtzigt' below a motion: a rule says that a member of the house stands there.
   'de Minister van Buitenlandse Zaken': held by Bert Koenders. */
#include "offices.h"

#include <string.h>

/* Is there a particle in the name before its last words, as many as the text has? */
static bool follows_particle(Slice name, Slice text) {
    size_t words = 1, end = name.length;
    for (size_t i = 0; i < text.length; i++) words += text.text[i] == ' ';
    for (; words > 0 && end > 0; words--) {
        end--; /* the space before the word behind, or the end */
        while (end > 0 && name.text[end] != ' ') end--;
    }
    while (end > 0 && name.text[end - 1] != ' ') end--;
    return name.length > 0 && name.text[end] >= 'a' && name.text[end] <= 'z';
}

/* Small letter of ASCII, or 0. */
static char small_letter(char c) {
    if (c >= 'A' && c <= 'Z') return (char)(c - 'A' + 'a');
    return c >= 'a' && c <= 'z' ? c : '\0';
}

/* May the name end as the plain text does, as far as its last letter tells? */
static bool may_end_in(Slice name, Slice plain) {
    if (name.length == 0 || plain.length == 0) return false;
    char last = small_letter(name.text[name.length - 1]);
    return last == '\0' || last == plain.text[plain.length - 1];
}

/* Does a name of the person end in these words, as 'Hugo de Jonge' in 'De Jonge'? Not in
   'Jonge': a particle is part of the surname. `surname`: the plain text. */
static bool is_surname_of(const Letter *letter, uint32_t person, Slice text,
                          Slice surname) {
    const Vocabulary *v = letter->vocabulary;
    for (uint32_t n = v->first_name[person]; n < v->first_name[person + 1]; n++) {
        if (!may_end_in(v->names[n].text, surname)) continue;
        Slice name = plain_name(letter->arena, v->names[n].text);
        if (name.length <= surname.length) continue;
        size_t before = name.length - surname.length;
        if (name.text[before - 1] == ' ' &&
            slice_equal(slice_between(name.text, before, name.length), surname) &&
            !follows_particle(v->names[n].text, text))
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
    Slice plain_surname = plain_name(letter->arena, surname);
    uint32_t found = NONE;
    for (size_t i = 0; i < v->tenure_count; i++) {
        const Tenure *t = &v->tenures[i];
        /* Names are compared last: there are thousands. */
        if ((office != NONE && t->post != office) || letter->date < t->from ||
            letter->date > t->until ||
            !is_surname_of(letter, t->person, surname, plain_surname) ||
            (office == NONE && !is_title_of(letter, t->post, plain)))
            continue;
        if (found != NONE && found != t->person) return NONE;
        found = t->person;
    }
    return found;
}

/* The one person with that surname who was in a post of the party on the day of the
   letter; NONE. */
static uint32_t member_named(const Letter *letter, uint32_t party, Slice surname) {
    const Vocabulary *v = letter->vocabulary;
    Slice plain = plain_name(letter->arena, surname);
    uint32_t found = NONE;
    for (size_t i = 0; i < v->tenure_count; i++) {
        const Tenure *t = &v->tenures[i];
        if (v->entities[t->post].unit_of != party || letter->date < t->from ||
            letter->date > t->until || !is_surname_of(letter, t->person, surname, plain))
            continue;
        if (found != NONE && found != t->person) return NONE;
        found = t->person;
    }
    return found;
}

static bool has_initial(const Letter *letter, uint32_t person, char initial) {
    const Vocabulary *v = letter->vocabulary;
    for (uint32_t n = v->first_name[person]; n < v->first_name[person + 1]; n++)
        if (v->names[n].text.length > 0 && v->names[n].text.text[0] == initial)
            return true;
    return false;
}

uint32_t holder_called(const Letter *letter, char initial, Slice surname) {
    const Vocabulary *v = letter->vocabulary;
    Slice plain = plain_name(letter->arena, surname);
    uint32_t found = NONE;
    for (size_t i = 0; i < v->tenure_count; i++) {
        const Tenure *t = &v->tenures[i];
        if (letter->date == INT32_MIN || letter->date < t->from ||
            letter->date > t->until || !has_initial(letter, t->person, initial) ||
            !is_surname_of(letter, t->person, surname, plain))
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

/* A person and the office, or the title, that is beside the name. */
static void resolve_office(Letter *letter, const Mention *person, Mention *title) {
    Slice title_words = token_text(letter->document, title->label),
          words = token_text(letter->document, person->label);
    if (person->entity == NONE) {
        uint32_t holder = holder_named(letter, title->entity, title_words, words);
        if (holder != NONE) name_holder(letter, person, words, holder);
    }
    if (person->entity != NONE && title->entity == NONE)
        title->entity = office_held(letter, person->entity, title_words);
}

/* A person and the party that is beside the name. */
static void resolve_member(Letter *letter, const Mention *person, const Mention *party) {
    if (person->entity != NONE || party->entity == NONE) return;
    Slice words = token_text(letter->document, person->label);
    uint32_t member = member_named(letter, party->entity, words);
    if (member != NONE) name_holder(letter, person, words, member);
}

/* A person of whom a rule says the office, though no words do: whoever has that surname
   and an office with such a title. */
static void resolve_said(Letter *letter, const Mention *person, uint32_t office) {
    const Vocabulary *v = letter->vocabulary;
    Slice words = token_text(letter->document, person->label);
    for (uint32_t n = v->first_name[office];
         n < v->first_name[office + 1] && person->entity == NONE; n++) {
        uint32_t holder = holder_named(letter, NONE, v->names[n].text, words);
        if (holder != NONE) name_holder(letter, person, words, holder);
    }
}

void resolve_holders(Letter *letter) {
    uint32_t holds = vocabulary_property(letter->vocabulary, slice_of("holds"));
    uint32_t in_party = vocabulary_property(letter->vocabulary, slice_of("memberOf"));
    for (size_t i = 0; i < letter->facts.count && letter->date != INT32_MIN; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->kind != FACT_PROPERTY ||
            (f->property != holds && f->property != in_party) ||
            f->subject.kind != VALUE_MENTION)
            continue;
        uint32_t who = standing_mention(letter, f->subject.id);
        if (who == NONE) continue;
        const Mention *person = &letter->mentions.items[who];
        if (f->object.kind == VALUE_ENTITY && f->property == holds)
            resolve_said(letter, person, f->object.id);
        if (f->object.kind != VALUE_MENTION) continue;
        uint32_t beside = standing_mention(letter, f->object.id);
        if (beside == NONE) continue;
        if (f->property == holds) {
            resolve_office(letter, person, &letter->mentions.items[beside]);
        } else {
            resolve_member(letter, person, &letter->mentions.items[beside]);
        }
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

/* Is the name more words than one, and the word one of them? */
static bool has_word(Slice name, Slice word) {
    for (size_t from = 0; from + word.length <= name.length; from++) {
        size_t end = from + word.length;
        if ((from == 0 || name.text[from - 1] == ' ') &&
            (end == name.length || name.text[end] == ' ') && word.length < name.length &&
            slice_equal(slice_between(name.text, from, end), word))
            return true;
    }
    return false;
}

/* Does the person hold another office whose name has this one in it? */
static bool holds_longer(const Letter *letter, uint32_t holds, const Fact *fact) {
    Slice word = plain_name(letter->arena, letter->things.items[fact->object.id].label);
    for (size_t i = 0; i < letter->facts.count; i++) {
        const Fact *f = &letter->facts.items[i];
        if (f->property != holds || f->dropped || f->kind != FACT_PROPERTY ||
            f->object.kind != VALUE_THING || f->subject.id != fact->subject.id)
            continue;
        Slice name = letter->things.items[f->object.id].label;
        if (has_word(plain_name(letter->arena, name), word)) return true;
    }
    return false;
}

void drop_short_offices(Letter *letter) {
    uint32_t holds = vocabulary_property(letter->vocabulary, slice_of("holds"));
    for (size_t i = 0; i < letter->facts.count; i++) {
        Fact *f = &letter->facts.items[i];
        if (f->property != holds || f->dropped || f->kind != FACT_PROPERTY ||
            f->subject.kind != VALUE_THING || f->object.kind != VALUE_THING)
            continue;
        const Thing *office = &letter->things.items[f->object.id];
        bool short_name = memchr(office->label.text, ' ', office->label.length) == NULL;
        if (short_name && office->entity == NONE && holds_longer(letter, holds, f))
            f->dropped = true;
    }
}
