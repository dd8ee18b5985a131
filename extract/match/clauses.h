/* Clauses while they are being read: what clauses.c, openers.c, infinitives.c,
   clusters.c and the files beside them share. */
#ifndef STANDPUNT_MATCH_CLAUSES_H
#define STANDPUNT_MATCH_CLAUSES_H

#include "letter.h"

/* Levels above a clause that are looked at. */
#define MAX_LEVELS 16
/* How far ahead an opener looks for what makes it one. */
#define AHEAD 60

/* A clause while it is being read. */
typedef struct {
    uint32_t cluster_end; /* token after the last verb of its last cluster; 0: none yet */
    uint32_t coordinator; /* first coordinator after that; NONE */
    uint32_t boundary;    /* last comma or coordinator of its own; NONE */
    uint32_t verbs;       /* union of VERB_… of its auxiliaries of the passive */
    bool infinitive;      /* has one */
    bool marked;          /* has one with its marker */
    bool participle;      /* has one that may make a passive */
    bool state;           /* has one that may do so only without a copula */
} Open;

typedef struct {
    Letter *letter;
    TokenSpan sentence;
    uint32_t first;       /* first clause of the sentence */
    uint32_t current;     /* clause at hand */
    uint32_t last_finite; /* last token that is a finite verb; NONE */
    VECTOR(Open) open;    /* by clause - first */
} Reader;

/* clauses.c */
Clause *clause_at(Reader *r, uint32_t clause);
Open *open_at(Reader *r, uint32_t clause);
bool is_verb_last(const Clause *clause);
/* 'ook al | zegt Polen …': its finite verb stands right behind what opens it. */
bool is_verb_first(const Clause *clause);
/* The clause that a conjunct, or a chain of them, is joined to; another clause itself. */
uint32_t joined_to(Reader *r, uint32_t clause);
/* The nearest clause upwards of the kind, the one at hand included; NONE. */
uint32_t above_of_kind(Reader *r, ClauseKind kind);
/* A new clause with these; its index. The one at hand stays. */
uint32_t begin_clause(Reader *r, ClauseKind kind, uint32_t parent, uint32_t introducer);
/* Has it the verb that it cannot be without? */
bool is_complete(Reader *r, uint32_t clause);
/* Gives tokens to the clause at hand. */
void take(Reader *r, uint32_t token);
void take_until(Reader *r, uint32_t from, uint32_t to);
/* First token from this one on that is no adverb or negation. */
uint32_t skip_adverbs(const Reader *r, uint32_t token);
/* A mark, or a word that joins or opens clauses: another clause may begin here. */
bool may_end_clause(const Letter *letter, uint32_t token);
/* Finite, and nothing else by its form. */
bool only_finite(uint32_t verb);

/* openers.c */
/* First token behind `token` that ends the clause which it might open: a mark, or a word
   that can only open another. */
uint32_t clause_edge(const Reader *r, uint32_t token);
/* Has the clause its verb second, an auxiliary, and nothing that it goes with yet? */
bool clause_awaits_infinitive(const Reader *r, uint32_t clause);
/* Does the clause at hand? */
bool awaits_infinitive(const Reader *r);
/* Is the token the loose part of the verb of the clause at hand: 'dringt erop aan'? */
bool is_loose_part(Reader *r, uint32_t token);
/* Is 'dat' no opener here, since the clause at hand would be left without a verb? */
bool leaves_no_verb(Reader *r, uint32_t token);
/* Has the clause its subject before the verb: 'Nederland steunt | het plan | dat …'? */
bool has_subject_first(const Reader *r, uint32_t finite);
/* Does a clause open at the token? Its kind, and the last token of what opens it. */
bool opens_at(Reader *r, uint32_t token, ClauseKind *kind, uint32_t *last);

/* lookalikes.c */
/* Is it a verb by its letters only, and a determiner, preposition or attribute here? */
bool is_lookalike(Reader *r, uint32_t token);
/* 'is | , mede om die reden, | doordrongen', 'maak mij | , ook in Brussel, | sterk': is
   the comma the second of two, of which the first stands right behind the finite verb,
   its subject behind it, or 'zich'? */
bool closes_aside(Reader *r, uint32_t comma);

/* content.c */
/* Does a word that may be both, 'dat', say what is said or thought here? 'het plan | dat
   …' is relative; 'het feit dat', 'stelt dat', 'is positief dat', 'staat voorop dat' are
   not, nor is it behind a plural ('verwacht van scholen dat'), which 'die' would
   follow. */
bool is_content_clause(Reader *r, uint32_t token);

/* 'verheugt ons | dat de tarieven dalen', 'realiseert zich | dat dit zo is': behind whom
   it strikes the word is no determiner. */
bool strikes_somebody(Reader *r, uint32_t token);

/* 'Fouten, zeker | die in de zorg, | zijn …': stands for a noun said before, in an aside
   without a verb. */
bool stands_for_noun(const Reader *r, uint32_t token);

/* 'bezie of, en | onder welke | voorwaarden, dit kan': a question of several words, with
   no verb before the comma. */
bool asks_nothing(const Reader *r, uint32_t token, uint32_t last);
/* 'betreur ik | het | dat …': behind a verb and its subject alone, does the word stand
   for what is said? */
bool announces(const Reader *r, uint32_t het);
/* 'Ik bezie | welke regels kunnen vervallen': right behind a verb with its subject in
   front, does a word ask for one of several, and a verb follow? */
bool asks_which(const Reader *r, uint32_t token);
/* 'bezie samen met de NVWA | of de plicht kan vervallen': behind a phrase of a
   preposition, and before a clause that ends with its verb, is the word no 'or'? */
bool asks_behind_phrase(const Reader *r, uint32_t token);

/* infinitives.c */
/* The infinitive whose marker follows before another opener or finite verb, but for those
   of relative clauses in between; NONE. */
uint32_t marked_after(const Reader *r, uint32_t token);
/* 'om de uitstoot te verlagen', 'zonder te overleggen'; 'Door de regels te
   vereenvoudigen, …', where 'door' names no agent. Not 'dienen de regels om te zetten', a
   separable verb, but 'de ambitie om te komen tot'. */
bool opens_infinitive(Reader *r, uint32_t token, uint32_t last);
/* Where the clause of an infinitive begins that no word opens; NONE: it goes with the
   verbs of the clause at hand. */
uint32_t infinitive_start(Reader *r, uint32_t token);
/* Can the clause at hand hold the verb at the token as well: 'zal … verbeteren', 'heeft …
   verwacht'? Behind 'steunt' or 'is' an infinitive without marker cannot stand, nor in
   'om hen op te vangen | verdienen waardering'. */
bool governs(Reader *r, uint32_t token);

/* qualities.c */
/* 'is bereid | de regels te herzien', 'is het kabinet voornemens | de regels te herzien':
   behind the adjective that a copula joins, when a phrase follows; NONE where there is
   none ('is te verwachten'). */
uint32_t after_predicate(const Reader *r, uint32_t finite, uint32_t token);
/* 'vindt het | nogal pijnlijk | te horen', 'acht ik het | wenselijk | de termijn te
   verkorten': behind what a verb says of the 'het' at the token, which stands for the
   clause; NONE where it says nothing. */
uint32_t behind_quality(const Reader *r, uint32_t het, uint32_t token);
/* 'Het is nodig | te komen tot een akkoord', 'is het van belang | te blijven werken aan':
   behind the predicate of an 'it' that stands for the clause, where a preposition follows
   the infinitive, or its object stands before it: 'is het van belang | doelen te
   stellen'; NONE. */
uint32_t after_quality(const Reader *r, uint32_t finite, uint32_t token);

/* planned.c */
/* 'steun het voorstel | de premie te verlagen': behind a plan that the infinitive at the
   token completes, with all that it goes with; NONE. */
uint32_t after_planned(Reader *r, uint32_t finite, uint32_t token);

/* 'pleit er daarom voor | de lasten te verlagen', 'ziet er in deze fase van af | de norm
   te herzien': behind the preposition that 'er' has lost, with adverbs and phrases
   between, and the part of the verb; NONE. */
uint32_t after_parted(const Reader *r, uint32_t finite, uint32_t token);

/* asked.c */
/* 'verklaarden Malta | en Cyprus | het plan te steunen': behind those joined to who is
   named from `from` to `end`. */
uint32_t behind_named_together(const Letter *letter, uint32_t from, uint32_t end,
                               uint32_t limit);
/* 'verzoekt | de Dienst en de Commissie | daartoe een plan uit te werken': behind who is
   asked, and those joined to him, before the infinitive at the token; `from` where nobody
   is. */
uint32_t behind_asked(const Reader *r, uint32_t from, uint32_t token);

/* clusters.c */
/* 'dat de lidstaten beslissen | en de Commissie toezicht houdt', but 'dat de sector de
   norm haalt | en de uitstoot verlaagt': has what follows the coordinator a subject of
   its own? Its number shows it, another phrase behind it, or a verb that takes no
   object. */
bool has_own_subject(Reader *r, uint32_t stem, uint32_t coordinator, uint32_t verb);
/* Is the token what the verb may have apart from it: the 'op' of 'roept … op'? */
bool is_part_of(const Letter *letter, uint32_t verb, uint32_t token);
/* Is the verb an infinitive with its marker: 'te steunen', 'uit te spreken'? */
bool is_marked(const Reader *r, uint32_t token);
/* The token is the finite verb of the clause at hand. */
void set_finite(Reader *r, uint32_t token);
/* The token is one more verb of it, and the last of its cluster. */
void add_verb(Reader *r, uint32_t token);
/* Is the clause verb-last, or joined to one that is? */
bool ends_with_verb(Reader *r, uint32_t clause);
/* Finds the clause of a verb, and makes it where there is none. */
void read_verb(Reader *r, uint32_t token);

/* conjuncts.c */
/* Is the verb by its form of one number, and the other of the other number? */
bool differs_in_number(const Letter *l, uint32_t verb, uint32_t other);
/* The token behind the last that an opener or coordinator may look at. */
uint32_t ahead(const Reader *r, uint32_t token);
/* 'en steunt' begins a conjunct of the main clause, with its subject; not
   'om lasten | en kosten te verlagen'. */
bool try_conjunct(Reader *r, uint32_t token);
/* 'Ik zal dit doen en de scholen | krijgen | meer tijd', 'en ook bedrijven | moeten |
   meer doen': a plural that may be an infinitive, behind coordinator and subject, with
   more behind it; not 'wil de regels versoepelen en de scholen | helpen'. */
bool follows_new_subject(Reader *r, uint32_t boundary, uint32_t verb);
/* 'dat dit onrust wekt en de gemeente | neemt | de zorg weg': behind a clause that ends
   with its verb, and coordinator and subject, has the verb its object behind it? */
bool begins_second(Reader *r, uint32_t coordinator, uint32_t verb);
/* 'heb dit gedaan en zal | dat | ook bij de scholen blijven doen': the object of what
   joins, right behind its auxiliary; not 'en wil | dat | de Raad dit steunt'. */
bool shares_object(Reader *r, uint32_t token);
/* '… | maar Malta en Cyprus bestrijden dat': where the plural of the verb wants both, the
   clause begins at the first coordinator, not at the one between the names. */
uint32_t before_joint_subject(Reader *r, uint32_t boundary, uint32_t verb);
/* '… | maar enkele landen, waaronder Malta, zien …': where the comma ends an aside of the
   subject, the coordinator before it; else the comma. */
uint32_t before_members(Reader *r, uint32_t comma, uint32_t verb);

/* comparisons.c */
/* 'sectoren zoals de visserij vragen', 'zowel de Raad als het Parlement moet', 'heeft als
   doel dat', 'kunt u dit als voorstel indienen', 'zoals eerder gemeld zal': before a
   phrase of the clause at hand. Before a clause a finite verb comes, and where the clause
   at hand still waits for its own, another one or a comma behind that. */
bool compares_phrases(const Reader *r, uint32_t token);
/* 'gaat verder | dan de wet eist': does a clause begin that says what with? */
bool opens_comparison(Reader *r, uint32_t token);
/* 'afspraken | zoals die zijn gemaakt in mei | zijn goed', '| zoals deze nu gelden |
   zijn goed': has the comparison a verb of its own, and is there one more up to `edge`?
 */
bool tells_how_it_is(const Reader *r, uint32_t token, uint32_t edge);

/* questions.c */
/* 'of, en zo ja op welke wijze, | dit kan': behind the words that open one clause; behind
   the token where only that may. */
uint32_t questions_end(const Reader *r, uint32_t token);

/* second_verbs.c */
/* 'want de systemen moeten nog …', 'anderzijds moeten de uitgaven dalen': a form that may
   be an infinitive, but is finite behind a comma or coordinator, since the clause at hand
   has its verb and can hold no other, or since a subject follows it. */
bool is_finite_after_all(Reader *r, uint32_t token);

/* resumed.c */
/* The clause before a comma that goes on behind the coordinator, or NONE. */
uint32_t resumed_clause(Reader *r, uint32_t coordinator);
/* The same, by the verb at the token that goes on with it. */
uint32_t taken_up(Reader *r, uint32_t coordinator, uint32_t token);
/* 'neemt de oproep om te wachten | ter harte': what goes with the verb of the clause
 * above?
 */
bool is_tail_above(Reader *r, uint32_t token);
/* Is what begins there behind a relative clause a thing of the clause around it? */
bool is_object_above(Reader *r, uint32_t token);
/* 'acht het plan om te wachten | onwenselijk,': an adjective, and no noun or verb. */
bool is_quality(const Letter *letter, uint32_t token);
/* Is the token a quality that goes with the verb that the clause above waits for? */
bool qualifies_above(Reader *r, uint32_t token);
/* The clause around a relative clause, whose 'het' waits for the 'om' at the token; NONE.
 */
uint32_t waits_for_purpose(Reader *r, ClauseKind kind, uint32_t token);
/* The same behind the comma alone, in a list. */
uint32_t listed_with(Reader *r, uint32_t comma, uint32_t token);
/* Is the verb the middle of a list of finite verbs that begins with that of the
   clause? */
bool continues_list(Reader *r, uint32_t token, uint32_t clause);
/* Does a list of clauses that end with their verbs go on behind the comma? */
bool lists_verb_last(Reader *r, uint32_t comma);
/* ', gewezen op de lasten en steun gevraagd': is the comma the middle of a list of
   participles, which share the auxiliary of the clause at hand? */
bool lists_participles(Reader *r, uint32_t comma);
/* Is it the middle of a list of infinitives that an auxiliary governs? */
bool continues_infinitives(Reader *r, uint32_t token);
/* The clause, not that at hand, which the infinitive or participle behind the coordinator
   goes on with; NONE. */
uint32_t verb_above(Reader *r, uint32_t coordinator, uint32_t token);
/* 'Ik ben voornemens | de regels die gelden | te herzien': begins the clause of the
   infinitive around the one at hand; false where the clause above waits for none. */
bool resume_infinitive(Reader *r, uint32_t token);
/* 'zal in de brief die ik dit najaar stuur | een norm opnemen': behind the verb of a
   relative clause, does the object begin of the verb that the clause above waits for? */
bool resumes_object(Reader *r, uint32_t token);
/* 'dat Polen aan de regels die | zijn | aangekondigd hecht': is the verb that of the
   relative, since the only other one is for the clause above? */
bool is_with_participle(const Reader *r, uint32_t token);

#endif
