/* What frames ask of a clause: who acts and who speaks in it, which clause completes it,
   and what fills a slot. */
#ifndef STANDPUNT_MATCH_FRAMES_H
#define STANDPUNT_MATCH_FRAMES_H

#include "letter.h"

/* ---- holders.c: who acts and who speaks ---- */

/* members.c: adds to the values those of another class that stand in members of the list
   of their own: 'minister Voorbeeld, | Polen | en | de gemeenten'. */
size_t add_beside(const Letter *letter, const Value *others, size_t other_count,
                  Value *values, size_t count, size_t room);

/* Does the clause complete another: 'dat …', '(om) … te …'? */
bool is_complement(const Letter *letter, const Clause *clause);
/* The end of a phrase that opens at the token and names who does the same: 'steunt, | net
   als de VNG |, het voorstel'; the token itself when none does. */
uint32_t companions_end(const Letter *letter, uint32_t clause, uint32_t token,
                        uint32_t limit);
/* Actors that do what the subject of the clause does and stand elsewhere in it:
   'Nederland heeft, samen met [Duitsland] en [Italië], gepleit voor …'. Those that are
   among the `count` values already are left out. The number of values then. What somebody
   will do, or might, together with others those have not promised: not to be asked of a
   clause that has a modality. */
size_t add_companions(const Letter *letter, uint32_t clause, uint32_t class,
                      Value *values, size_t count, size_t room);
/* Mentions of the class that are heads of the phrase: each ends a base phrase. An office
   of the author counts as the author where an actor is asked for. Returns how many. */
size_t head_mentions(const Letter *letter, TokenSpan span, uint32_t class, Value *values,
                     size_t room);
/* members.c: who was named together and is meant by a mention whose rule has `antecedent
   members`; 0: it is no such mention, or no such list stands near. */
size_t members_of(const Letter *letter, uint32_t mention, Value *values, size_t room);
/* The same of the nearest mention of the class before the token, when it ends a list: the
   movers in the heading 'Motie van de leden Voorbeeld (VVD) en Proef'. 0: it ends none.
 */
size_t members_before(const Letter *letter, uint32_t token, uint32_t class, Value *values,
                      size_t room);
/* Who says what stands at the token: the subject of the clause that governs it when that
   is an actor, or several, else the author of rules and letter. Returns how many. */
size_t speakers_at(const Letter *letter, uint32_t token, Value *values, size_t room);
/* The first of them; VALUE_NOTHING when there is none. */
Value speaker_at(const Letter *letter, uint32_t token);

/* ---- complements.c: clauses that complete another ---- */

/* Is the clause of the token `clause`, or inside it? */
bool lies_in_clause(const Letter *letter, uint32_t clause, uint32_t token);
/* All of a clause with the clauses inside it, from its first token on. */
TokenSpan whole_clause(const Letter *letter, uint32_t clause);
/* 'of, en zo ja hoe, | dit kan': is the clause opened by two questions? */
bool asks_twice(const Letter *letter, const Clause *c);
/* The same without what opens it. */
TokenSpan inner_words(const Letter *letter, uint32_t clause);
/* 'dat | gelet op de kosten en de baten | een register …': behind the phrase of the
   preposition at the token, or the date there, and those joined to it. */
uint32_t behind_governed_list(const Letter *letter, uint32_t clause, uint32_t token,
                              uint32_t limit);
/* The span up to the next clause with a verb of its own that is joined to this one, or
   that only adds why or when. */
TokenSpan before_conjunct(const Letter *letter, uint32_t clause, TokenSpan span);
/* 'de regels te herzien | , waarbij de kosten worden gedeeld': words that say something,
   without a clause at their end that is only added. */
TokenSpan without_addition(const Letter *letter, TokenSpan span);
/* The next clause after `after` that completes `clause`, from token `from` on; NONE. What
   is asked ('of …') completes nothing, nor does what follows the next verb. `kind`: any
   clause (FILL_CLAUSE), only 'dat …' (FILL_STATEMENT), only one that tells what an actor
   does (FILL_ACTION) or what else happens (FILL_EVENT), only one without a finite verb
   (FILL_INFINITIVE), or only what is asked, after all (FILL_QUESTION). */
uint32_t next_complement(const Letter *letter, uint32_t clause, uint32_t after,
                         uint32_t from, FillKind kind);
/* 'om, | indien de Raad daarom vraagt, | boten te sturen', 'dat, | gezien de kosten, | de
   wet …': behind the aside that follows the opening word of a clause at once; `from`
   where there is none. */
uint32_t behind_aside(const Letter *letter, uint32_t clause, TokenSpan span,
                      uint32_t from);
/* The same behind another complement; NONE when it tells only the purpose of that. */
uint32_t joined_complement(const Letter *letter, uint32_t clause, uint32_t before,
                           uint32_t from, FillKind kind);
/* The one that opens the sentence before the verb: 'Dat de school sluit, | betreur ik',
   or completes the noun that does; NONE. */
uint32_t fronted_complement(const Letter *letter, uint32_t clause, FillKind kind);

/* ---- agents.c ---- */

/* The agent of a passive: what follows 'door', or the actor behind 'namens'. */
TokenSpan agent_of(const Letter *letter, uint32_t clause);

/* ---- regions.c: the words that a slot may be filled from ---- */

#define MAX_WITH 4
/* A frame trigger that was found: its head, and the clause that it stands in. */
typedef struct {
    uint32_t clause;
    TokenSpan head;           /* the trigger word */
    uint32_t particle;        /* its other half: 'kondigt … | aan'; 0 */
    bool passive;             /* subject and object are swapped */
    TokenSpan with[MAX_WITH]; /* the other words of the trigger */
    uint32_t with_count;
} Anchor;
/* Longest preposition, in words: 'in de marge van'. */
#define LONGEST_PREPOSITION 5

/* 'in | Europees verband', 'op | de top van 3 mei': does the phrase behind a preposition
   say amid what, when or where? */
bool is_setting(const Letter *letter, TokenSpan phrase);
/* Empty: the clause has none. */
TokenSpan region_of(const Letter *letter, const Anchor *anchor, const Slot *slot);
/* Is the token one of the words that set the frame off? They fill no slot: 'acht [een
   verbod] onwenselijk', '[uitstel] van belang'. Nouns may: 'deel [de conclusies van de
   Raad]'. */
bool is_trigger(const Letter *letter, const Anchor *anchor, uint32_t token);
/* Where the phrase that starts at `start` ends: at the verb cluster or end of the clause;
   before a clause of its own, unless one word alone says too little ('het feit | dat …',
   'de plannen | die …'). */
TokenSpan extended_phrase(const Letter *letter, const Anchor *anchor, uint32_t start);
bool overlap(TokenSpan a, TokenSpan b);
/* Has the preposition, in the clause, no phrase behind it: 'werkt daar aan | mee |'? */
bool is_stranded(const Letter *letter, uint32_t clause, uint32_t preposition);
/* The region of a slot, with all words of a subject before a verb at the end of its
   clause. */
TokenSpan whole_phrase(const Letter *letter, const Anchor *anchor, const Slot *slot);

/* ---- extents.c ---- */

/* 'bereid bij te dragen | op voorwaarde dat …': up to what says why or on what condition,
   behind the verb of the clause. */
TokenSpan without_ground(const Letter *letter, uint32_t clause, TokenSpan span);
/* Does what begins at the token, behind the phrase from `start` on, belong to the clause
   and not to the phrase: 'op het belang van toezicht | en op de kosten'? */
bool ends_phrase(const Letter *letter, uint32_t clause, uint32_t start, uint32_t token,
                 uint32_t limit);

/* ---- tails.c: what else belongs to a subject ---- */

/* 'afstemming tussen | het Rijk, de provincies en de gemeenten': behind the phrase at the
   preposition, or both that it joins. */
uint32_t behind_pair(const Letter *letter, uint32_t preposition, uint32_t limit);
/* 'dat [een verbod] | op reclame | onwenselijk is': where a phrase ends that belongs to
   the subject; where it starts, if none does. A day or a name belongs to what is said
   of it ('dat uitstel voor Polen onwenselijk is'). */
uint32_t subject_tail(const Letter *letter, const Anchor *anchor, TokenSpan subject);

/* ---- objects.c ---- */

/* Where what the verb says of its subject begins. */
uint32_t after_subject(const Letter *letter, uint32_t clause);
/* The object; empty. */
TokenSpan direct_object(const Letter *letter, const Anchor *anchor);
/* The object that opens the clause, before the verb, where none stands behind it: 'De
   aanbeveling | zal het kabinet overnemen'; empty. */
TokenSpan fronted_object(const Letter *letter, const Anchor *anchor);

/* ---- pronouns.c: whom a pronoun stands for ---- */

/* What a pronoun that is the subject of the clause stands for: an actor of the sentence
   before, or whom the author names beside himself; 0 when that is not clear. */
size_t antecedents_of(const Letter *letter, uint32_t clause, TokenSpan pronoun,
                      uint32_t class, Value *values, size_t room);
/* 'De minister sprak. Volgens haar is …': the same for a pronoun in the word at `token`
   that says whose view a clause is, of either number. */
size_t source_antecedents(const Letter *letter, uint32_t token, uint32_t class,
                          Value *values, size_t room);
/* 'Nederland geeft aan dat [het] zich inzet': the subject of the clause above that 'het'
   stands for, unless its article ('de Commissie') or a copula ('dat het van belang is')
   tells that it cannot. */
size_t neuter_antecedent(const Letter *letter, uint32_t clause, uint32_t class,
                         Value *values, size_t room);

/* ---- anaphors.c: targets that point back ---- */

/* What the word may stand for; NULL: it is no anaphor. */
const Anaphor *anaphor_at(const Letter *letter, uint32_t token);
/* Is the word an object that points back: 'Duitsland wees | het | af'? */
bool is_lone_it(const Letter *letter, uint32_t token);
/* The sentence before it for what points back; NONE: not beyond a question, nor a
   heading, unless that is of an answer. Counts a step, but none onto a question or
   heading. */
uint32_t sentence_before(const Letter *letter, uint32_t sentence, uint32_t *steps);
/* 'Een einddatum ontbreekt. Ik betreur | dat |': where no position stands near, what the
   clause before says, or the sentence, if that is no heading or question. 'De motie is
   technisch van aard. Ik heb | hiertegen | geen bezwaar': the motion that it tells of. */
Value said_before(const Letter *letter, uint32_t clause);

/* Is its subject only something that was spoken of before, and is nothing else said:
   'Dat verzoek is voorgelegd'? A pronoun behind it may stand for what is before it. */
bool passes_on(const Letter *letter, uint32_t sentence);
/* The noun of 'die oproep', 'de aanbevelingen': a phrase of one word that is known from
   before, *pointed when a demonstrative says so. NONE: it is no such phrase. */
uint32_t known_noun(const Letter *letter, TokenSpan phrase, bool *pointed);
/* 'deze verlaging': the phrase in which the noun stood before, with more words; the value
   itself where there is none. */
Value named_before(const Letter *letter, Value value);
/* The phrase around a noun, with what belongs to it: 'een forse verlaging van het
   tarief'. Empty where the noun is not its last word, but for a name. */
TokenSpan phrase_around(const Letter *letter, uint32_t noun);

/* ---- titles.c ---- */

/* 'de motie', 'deze aanbeveling': what the heading above names so, or the value itself.
 */
Value titled_above(const Letter *letter, Value value);
/* What the paragraph in front of the token, or the nearest heading above it, names with a
   word of the class `titled`: the motion that 'Ontraden.' is about. Nothing where neither
   names one. */
Value heading_above(const Letter *letter, uint32_t token);
/* 'Ik moet | haar | ontraden', 'omdat | deze | overbodig is': what a pronoun of the class
   `titled` stands for that is the subject of the clause, or another phrase of it. */
size_t titled_meant(const Letter *letter, uint32_t clause, bool of_subject, Value *value);

/* ---- relatives.c ---- */

/* 'die Polen bepleit | en die Hongarije afwijst': the relative that this one is joined
   to, or itself. Both go back to the same. */
uint32_t first_relative(const Letter *letter, uint32_t clause);

/* What is the object of a relative clause that has a subject of its own, or of one behind
   'zoals': words before it; empty when nothing there can be. */
TokenSpan relative_object(const Letter *letter, uint32_t clause);

/* What a relative clause in the passive is about: the phrase before it; empty when the
   clause has a subject of its own. */
TokenSpan relative_patient(const Letter *letter, uint32_t clause);
/* What was said before a relative that stands for all of it: 'De druk is hoog, | wat ons
   zorgen baart'. Empty for another relative. */
TokenSpan relative_said(const Letter *letter, uint32_t clause);

/* What a relative clause has lost from behind a preposition of the slot ('waarvoor',
   'waar … achter'): the phrase before it, or empty. */
TokenSpan relative_place(const Letter *letter, uint32_t clause, const Slot *slot);

/* ---- predicates.c: what a clause says, as words ---- */

/* The clause with what is inside it, from its first word that says something, up to the
   next one with a verb of its own that is joined to it. */
TokenSpan own_words(const Letter *letter, uint32_t clause);
/* The clause of the trigger without the phrase that the trigger opens: 'Volgens de
   Commissie | is het voorstel in lijn met het recht'. */
TokenSpan said_in(const Letter *letter, const Anchor *anchor);
/* The same of what is demanded, without the verb that stands first: 'Als dit klopt,
   moeten | er extra bussen rijden |', '| Geweld is laf en moet worden bestraft |'. */
TokenSpan demanded_in(const Letter *letter, const Anchor *anchor);
/* Not 'dit', 'er', 'hem': do the words say what they stand for? */
bool says_something(const Letter *letter, TokenSpan span);
/* Not 'en | moet blijven': does more than verbs stand there? */
bool names_something(const Letter *letter, TokenSpan span);
/* What is said of the subject: 'zal ik daar coulant mee omgaan' -> 'daar coulant mee
   omgaan'. */
TokenSpan predicate_of(const Letter *letter, uint32_t clause);
/* '| voor kleine schepen | een fonds in te richten', '| voor de zomer | gebieden
   aanwijzen': without the phrases in front of its object, which do not tell what is
   wanted. */
TokenSpan from_object(const Letter *letter, TokenSpan span);

/* ---- deeds.c: what is to be done, said with its verb ---- */

/* '| De subsidie | wil ik dit jaar | schrappen': joins to the phrase in front the verb
   that says what is done to it. */
void add_deed(const Letter *letter, const Anchor *anchor, Value *value);
/* 'Ik | schaf | de regeling | af': joins the verb that sets off the frame, as the lexicon
   has it: 'regeling afschaffen'. Not where the trigger has words beside its verb. */
void add_trigger(const Letter *letter, const Anchor *anchor, Value *value);
/* 'wil de subsidie | niet | schrappen': leaves out what the trigger asks for, so that
   somebody opposes 'subsidie schrappen'. */
void leave_out_denial(const Letter *letter, const Anchor *anchor, Value *value);

/* ---- lists.c: items behind a colon, verbs that are joined ---- */

/* Items of the list that the clause announces with a colon at its end, at most `room`.
   Returns how many; 0: there is none. */
size_t items_of(const Letter *letter, uint32_t clause, TokenSpan *items, size_t room);
/* 'zet in | op:': is the colon at the end of the clause behind a word of the set? */
bool lists_after(const Letter *letter, uint32_t clause, LexemeSet after);
/* 'de volgende punten': does the phrase stand for the items behind a colon? */
bool announces_items(const Letter *letter, TokenSpan phrase);
/* Parts of what the clause says in `span`, one for each verb that is joined to its own
   without a finite one, at most `room`. Returns how many; 0: `span` is empty. */
size_t joined_predicates(const Letter *letter, uint32_t clause, TokenSpan span,
                         TokenSpan *parts, size_t room);

/* ---- fillers.c: what fills the slots of a frame ---- */

/* All values that fill the slot, at most `room`; 0 when it stays empty. */
size_t fill_slot(const Letter *letter, const Anchor *anchor, const Slot *slot,
                 Value *values, size_t room);

#endif
