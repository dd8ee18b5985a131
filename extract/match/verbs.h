/* Which words of a sentence are verbs, and which by their letters only: verbs.c, which
   asks nominals.c, attributes.c, rivals.c and guesses.c. */
#ifndef STANDPUNT_MATCH_VERBS_H
#define STANDPUNT_MATCH_VERBS_H

#include "letter.h"

/* Is a form of a verb, with these forms and flags of its readings, a noun or part of one:
   'de inzet', 'het | versterken van'? */
bool is_noun_here(const Letter *letter, uint32_t token, uint32_t forms, uint32_t flags,
                  TokenSpan sentence);
/* 'om de zorg te verbeteren en | kosten te besparen': what the second of two infinitives
   is about. */
bool is_joined_object(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'het snel | uitvoeren van', 'voor het in de wet | vastleggen van': is an infinitive a
   noun by its article and the preposition behind it? gerunds.c. */
bool is_gerund(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'het | verplicht | stellen van een toets', 'het | versneld | afbouwen van de heffing':
   what such an infinitive has in front. */
bool leads_gerund(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'voor het | versneld | bouwen van', 'het | laten | betalen van': what belongs to such
   an infinitive is no verb either. */
void clear_gerunds(Letter *letter, TokenSpan sentence);
/* 'blijven ons | inzetten voor', 'hebben wij ons | ingezet voor', 'kan de Kamer ons |
   helpen bij': the object of a verb before it. */
bool is_object_pronoun(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'het | bouwen, uitbreiden en sluiten van': does a list of infinitives begin behind it
   that 'van' makes nouns? */
bool heads_joined_nouns(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'steunden de voorgestelde | eisen', but not 'dat de schoolleiders eisen': has its
   clause a finite verb already, as far as marks and words tell? */
bool has_verb_before(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'de voorgestelde | eisen zijn streng', but not 'de vakcentrales | eisen dat de lonen
   stijgen': does the clause get its finite verb only behind the word? */
bool has_verb_behind(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'dat het, gezien de | kosten |, beter is': does the word end an aside, whose clause
   gets its verb behind it? */
bool ends_inserted(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'Ik ben, | indien | de Kamer dat wil, bereid': no verb, though its letters may be. */
bool opens_condition(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'dat een | sluiting |, gelet op de kosten, …': does an unknown noun stand at the comma?
 */
bool ends_owned_phrase(const Letter *letter, uint32_t comma);
/* 'Dat | wil het kabinet niet', 'Het | staat niet vast', 'Goed werkgeverschap | staat dan
   ook voorop': by its letters a noun, but the only verb that there can be. */
bool is_only_verb(const Letter *letter, uint32_t token, uint32_t forms, uint32_t flags,
                  TokenSpan sentence);
/* 'Dat | wil het kabinet niet.': has the sentence a clause too many for its finite verbs
   without the one at hand? A title has none, and no stop. */
bool lacks_verb(const Letter *letter, uint32_t token, uint32_t flags, TokenSpan sentence);
/* 'de Nederlandse | inzet', 'lopende wetgevende | voorstellen': the adjective of a name,
   or a word that no lexicon has behind one that is an adjective, or behind a determiner
   where no verb can follow. */
bool is_noun_attribute(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'tegen de door de Commissie | beoogde eigen middelen', 'dat zij het ten onrechte |
   betaalde bedrag krijgen': between a determiner that a preposition or adverb follows and
   its noun stands no verb, where the clause has another. */
bool is_framed_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                         TokenSpan sentence);
/* 'De op dit punt gemaakte | afspraken gelden': a noun behind a word that no lexicon has,
   and that what its determiner is parted from it by belongs to. */
bool ends_frame(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'over het | bereikte akkoord': a past form behind a word that may be a pronoun, where
   its clause has a verb, or a preposition goes before; 'Het | bereikte akkoord is goed'.
 */
bool is_past_attribute(const Letter *letter, uint32_t token, uint32_t forms,
                       TokenSpan sentence);
/* 'zal er bij hen op | aandringen': has the preposition lost its phrase to an 'er' before
   it? Clauses are not known yet. */
bool follows_r_pronoun(const Letter *letter, uint32_t preposition, TokenSpan sentence);
/* 'er is geen noodzaak voor | gerichte steun': is that 'er' the one of 'er is', so that
   the preposition has its phrase behind it? */
bool tells_what_is(const Letter *letter, uint32_t preposition, TokenSpan sentence);
/* 'deze wijze van | werken niet voort te zetten': behind a noun and 'van', where no word
   before it has lost its preposition ('daar last van | hebben'). */
bool is_way_of(const Letter *letter, uint32_t token, uint32_t forms, TokenSpan sentence);
/* 'inzet op | het met voorrang | sturen op', not 'wil het met Polen | bespreken in': is
   the word in a bare phrase whose determiner stands behind a preposition? */
bool is_led_phrase(const Letter *letter, uint32_t token, TokenSpan sentence);
/* 'De grens sluiten | vind ik onverstandig.', 'Extra regels invoeren | is onwenselijk.':
   in a clause that no word opens, an infinitive right in front of what can only be finite
   is part of what that verb tells of, and no verb of the clause ('Werken | moet lonen');
   so is what may be a noun ('In lijn met eerdere uitspraken | heeft Nederland …'). */
void pass_fronted(Letter *letter, TokenSpan sentence);
/* 'Investeren in onderwijs | loont': takes an infinitive that the finite verb tells of
   for none of the verbs of its clause. */
void pass_told(Letter *letter, TokenSpan sentence);
/* Takes the last word of a clause that has no verb for one, where the lexicon does not
   have it: guesses.c. */
void guess_verbs(Letter *letter, TokenSpan sentence);

/* 'Het advies | de wet te wijzigen neem ik over': behind a plan in front of all verbs,
   which the infinitive at the token completes; NONE. */
uint32_t plan_in_front(const Letter *letter, uint32_t first, uint32_t token);

#endif
