/* The working state of the match stage for one letter: inputs first, then what each phase
   adds. Internal to match/. Everything lives in `arena`. */
#ifndef STANDPUNT_MATCH_LETTER_H
#define STANDPUNT_MATCH_LETTER_H

#include "forms.h"
#include "trace.h"

/* A word of the lexicon, or a name, that stands at tokens [tokens.start, tokens.end). */
typedef struct {
    TokenSpan tokens;
    uint32_t id;       /* lexeme, or index into Vocabulary.names */
    uint16_t features; /* FORM_… of a lexeme */
    uint16_t class;    /* WordClass of a lexeme: so often asked that it stands here */
} Reading;

typedef enum {
    CLAUSE_MAIN, /* verb second or first: 'Nederland steunt …', 'Steunt Nederland …' */
    CLAUSE_SUBORDINATE, /* after a subordinator, verb last: 'dat Nederland … steunt' */
    CLAUSE_RELATIVE,    /* 'die in 2014 werd aangenomen' */
    CLAUSE_INFINITIVE,  /* '(om) … te erkennen': its subject is that of its parent */
    CLAUSE_CONJUNCT     /* 'en steunt', 'en veroordelen': shares subject or finite verb */
} ClauseKind;

/* Marks beside FORM_… in Letter.verbs. */
enum {
    VERB_ROLE = 1 << 16,      /* is a verb */
    VERB_AUXILIARY = 1 << 17, /* may be followed by other verbs in a cluster */
    VERB_PASSIVE = 1 << 18,   /* makes a passive with a participle */
    VERB_COPULA = 1 << 19,    /* joins a subject to what it is */
    VERB_BECOMING = 1 << 20,  /* no passive with a copula: 'is gekomen', 'is bereid' */
    VERB_MINDED = 1 << 21,    /* its subject is an actor, its object none: 'acht' */
    VERB_ASKING = 1 << 22,    /* its infinitive is for another to do: 'verzoekt' */
    VERB_TRYING = 1 << 23     /* its infinitive is its only object: 'hoopt' */
};

/* A clause: the tokens whose entry in Letter.clause_of is its index. It may have holes,
   which are clauses inside it. */
typedef struct {
    ClauseKind kind;
    TokenSpan tokens; /* from its first to its last own token */
    uint32_t sentence;
    uint32_t parent; /* clause that it depends on or is joined to; NONE */
    uint32_t finite; /* token of the finite verb; NONE */
    bool plural;     /* number of the finite verb; both false: either */
    bool singular;
    bool passive;        /* participle with a passive auxiliary */
    uint32_t introducer; /* token of the subordinator or relative; NONE */
    uint32_t body;       /* first token behind that, where its subject may begin */
    TokenSpan subject;   /* tokens of the subject; empty: none found (imperative, shared,
                            'het') */
    bool expletive;      /* the subject is 'het' or 'er': a clause may stand for it */
    bool foreign;        /* an infinitive that tells of the plans of another: it does not
                            share the subject of the clause around it */
} Clause;

/* Marks of a sentence in Letter.news. */
enum {
    NEWS_TO_RULES = 1,  /* `mention` rules have not run since a mention was added */
    NEWS_TO_CHOICE = 2, /* choose_mentions has not */
    NEWS_TO_ALL = 4     /* not even the rules that see no mentions */
};

/* A bit for each class of the ontology. */
typedef struct {
    uint64_t words[VOCABULARY_MAX_CLASSES / 64];
} ClassBits;

/* What a context says of the positions in its section: a property, and its words. */
typedef struct {
    uint32_t property;
    TokenSpan tokens;
} Note;

typedef struct {
    /* given */
    Arena *arena;
    const Vocabulary *vocabulary;
    const RuleSet *rules;
    const Document *document;
    RegexMatch *regex;
    Forms *forms;
    Diagnostics *diagnostics;
    Trace *trace; /* NULL: nobody asks */

    /* readings.c: sorted by start; the longest first */
    VECTOR(Reading) words;
    VECTOR(Reading) names;
    uint8_t *set_phrase;  /* [token_count]: part of an adverb or preposition of several
                             words, as 'naam' in 'met name' */
    uint32_t *first_word; /* [token_count + 1] into words */
    bool has_split;       /* the sentence at hand has a split form of a verb */
    uint64_t particles; /* of the sentence at hand: a bit for the number modulo 64 of each
                           lexeme that may be a particle */
    uint64_t *classes;  /* [token_count + 1]: bit set of 1 << WordClass of the readings
                           that    start and end there */
    uint32_t class_count; /* tokens that `classes` speaks of */
    uint32_t *form_of;    /* [token_count]: number in `forms`; NONE */
    /* candidates.c: rows of RuleSet.starts, .triggers and .besides */
    uint64_t *token_starts;      /* [token_count]: what may start there */
    uint64_t *sentence_triggers; /* [sentence_count]: rules that have a trigger in it */
    uint64_t *sentence_starts; /* [sentence_count]: what may start at one of its tokens */
    uint64_t *sentence_besides; /* [sentence_count]: the same, rows of RuleSet.besides */
    uint64_t *sentence_regexes; /* [sentence_count]: bits of regexes that may match in it,
                                   then of those that were asked about it */
    size_t regex_words;         /* of a bit for each regex */
    uint64_t *rows;             /* room for the rows of a token */
    VECTOR(uint32_t) candidates;

    /* mentions.c, choose.c, dates.c, aliases.c */
    VECTOR(Mention) mentions;
    const uint32_t *mentions_at; /* [token_count + 1] into by_start: chosen mentions by
                                    start, longest first */
    const uint32_t *by_start;
    VECTOR(uint32_t) order; /* mentions of the sentence that is chosen in */
    uint8_t *covered; /* [token_count]: inside a chosen mention, behind its first token */

    uint32_t *known_at; /* [token_count + 1]: first mention that starts there; NONE */
    VECTOR(uint32_t) known_next; /* [mention]: next mention at the same start; NONE */
    uint8_t *news; /* [sentence_count]: NEWS_…, what has not yet seen its last mentions */
    ClassBits *changed; /* [sentence_count]: classes, with all above, of mentions that
                           were chosen, or no longer, since `mention` rules ran */
    ClassBits *present; /* [sentence_count]: the same of all that were ever chosen */

    void *aliases; /* aliases.c: its list of short forms; NULL when there are none */

    /* verbs.c */
    uint32_t *verbs; /* [token_count]: FORM_… and VERB_… of tokens that are verbs here;
                        else 0 */

    /* contexts.c: by token, individuals or NONE; and whether facts are held back */
    uint32_t *modality;
    uint32_t *polarity;
    uint8_t *silent;
    uint8_t *unauthored; /* [token_count]: the author of the letter is no speaker here */
    uint32_t *occasion;  /* [token_count]: mention of what is told of here; NONE */
    uint32_t *trip;      /* [token_count]: the same of a trip */
    uint32_t *part;      /* [token_count]: the same of a part of it */
    uint32_t *aside;     /* [token_count]: the same of the paragraph alone; NONE */
    VECTOR(Note) notes;
    uint32_t *note_at;   /* [token_count]: in `notes`, of the section; NONE */
    uint32_t *speaker;   /* [token_count]: mention of who speaks here where nobody is
                            named; NONE: the author */
    uint32_t *speaks_by; /* [token_count]: the context that says so; NONE */
    struct Sections *sections; /* sections.c: of contexts that go on to an end */

    /* clauses.c */
    VECTOR(Clause) clauses;
    uint32_t *clause_of; /* [token_count] */

    /* patterns.c, frames.c, lines.c, derive.c */
    VECTOR(Fact) facts;

    /* frames.c, while frames are tried a second time, with pronouns as targets */
    Pointing pointing;
    uint8_t *fired; /* [token_count]: the trigger of a position starts there */
    uint8_t *held;  /* [sentence_count]: it has a position */

    /* resolve.c */
    VECTOR(Thing) things;
    int32_t date;
    struct Years *years; /* years.c: of a letter whose day is not known; NULL */
} Letter;

/* What a match of a pattern bound: the tokens of each binding, in order of the text; a
   binding in a repetition may have several. */
typedef struct {
    uint32_t binding;
    TokenSpan tokens;
} Bound;

/* Bindings in one match: more than any list that a letter has. */
#define MAX_BOUND 64

/* One match of a pattern: all its tokens, and what it bound. */
typedef struct {
    TokenSpan tokens;
    Bound bound[MAX_BOUND];
    uint32_t bound_count;
} PatternMatch;

/* Tokens of a sentence. */
static inline TokenSpan sentence_tokens(const Letter *letter, uint32_t sentence) {
    const Sentence *s = &letter->document->sentences[sentence];
    return (TokenSpan){ s->first_token, s->first_token + s->token_count };
}

/* ---- topics.c ---- */

/* Is it the name of a topic? Those are no mentions. */
bool is_topic_name(const Letter *letter, const Reading *name);

/* ---- readings.c: words of the lexicon ---- */

void read_words(Letter *letter);
/* A reading that starts at `token` and is in `set`: its index, or NONE. */
uint32_t reading_in(const Letter *letter, uint32_t token, LexemeSet set);
/* Stands the particle before the verbs that end in the token: 'uit | zal spreken'? */
bool particle_before(const Letter *letter, uint32_t token, uint32_t particle);
/* Has the token a one-token reading of this word class? What stands before the first
   token ('the word before') and behind the last is of no class. */
static inline bool token_is(const Letter *letter, uint32_t token, WordClass class) {
    return token < letter->class_count && (letter->classes[token] >> class & 1);
}
/* Union of FORM_… over the readings of the class that start and end at the token. */
uint32_t token_forms(const Letter *letter, uint32_t token, WordClass class);
/* May it be a form of 'zijn' or the like? */
bool is_copula(const Letter *letter, uint32_t token);
/* Are two tokens written alike? */
bool same_word(const Letter *letter, uint32_t a, uint32_t b);
/* 'dan': does the word only say what something differs from, and open no clause by itself
   (comparisons.c)? */
bool only_differs(const Letter *letter, uint32_t token);
/* Where the longest reading of the class with several words ends that starts at the
   token, 'onder meer'; the token where there is none, as behind the last. */
uint32_t several_end(const Letter *letter, uint32_t token, WordClass class);
/* Is the token a word of the lexicon, and not only one that rules spell out? */
bool token_known(const Letter *letter, uint32_t token);

/* ---- candidates.c: which rules may match where ---- */

void index_candidates(Letter *letter);
/* Rules of a kind that have a trigger in the sentence, sorted. Returns how many; out
   lives until the next call. */
size_t candidate_rules(Letter *letter, uint32_t sentence, RuleKind kind,
                       const uint32_t **out);
/* A mention is chosen: what begins with its class may start there from now on. That stays
   when the mention is no longer chosen: to try in vain does no harm. */
void add_mention_starts(Letter *letter, uint32_t mention);
/* May the pattern that has the column in RuleSet.starts start in the sentence? */
bool starts_in(const Letter *letter, uint32_t column, uint32_t sentence);
/* The same of one that has the column in RuleSet.besides. */
bool beside_in(const Letter *letter, uint32_t column, uint32_t sentence);
/* May it start at the token, as far as its form and the mentions there tell? */
bool beside_at(const Letter *letter, uint32_t column, uint32_t token);
/* First token from `token` on where the pattern that has the column in
   RuleSet.starts may start; `end` when there is none before it. */
static inline uint32_t next_start(const Letter *letter, uint32_t column, uint32_t token,
                                  uint32_t end) {
    size_t words = letter->rules->starts.words;
    const uint64_t *word = letter->token_starts + token * words + column / 64;
    uint64_t bit = UINT64_C(1) << column % 64;
    /* Most tokens are no start: four are passed over at a time. */
    for (; token + 4 <= end; token += 4, word += 4 * words)
        if ((word[0] | word[words] | word[2 * words] | word[3 * words]) & bit) break;
    for (; token < end; token++, word += words)
        if (*word & bit) break;
    return token;
}
/* What is known of the regex at the token, where one looks no further than `end`: that it
   matches nothing, or exactly this token, or that it must be asked. */
RegexOutlook regex_outlook(const Letter *letter, uint32_t regex, uint32_t token,
                           uint32_t end);
/* Is all in the sentence that the pattern needs beside its triggers? */
bool has_needs(const Letter *letter, const Pattern *pattern, uint32_t sentence);
/* First token of the span with a trigger of the pattern; span.start when there is
   none. */
uint32_t trigger_in(const Letter *letter, const Pattern *pattern, TokenSpan span);

/* ---- pattern.c: one pattern at one place ---- */

/* Matches at a start token, within [limit.start, limit.end). False when it does not
   match; a limit that is hit is reported once per rule and counts as no match. */
bool pattern_match(const Letter *letter, const Pattern *pattern, uint32_t start,
                   TokenSpan limit, PatternMatch *match);
/* From the first to the last token of what the binding holds; empty: not bound. */
TokenSpan bound_tokens(const PatternMatch *match, uint32_t binding);

#define MAX_REACH 8
/* How far a pattern got: the furthest token, and the instructions that failed there. */
typedef struct {
    uint32_t token;
    uint32_t failed[MAX_REACH];
    uint32_t count;
} PatternReach;
/* The same as pattern_match, for whynot. */
bool pattern_reach(const Letter *letter, const Pattern *pattern, uint32_t start,
                   TokenSpan limit, PatternMatch *match, PatternReach *reach);

/* ---- mentions.c: what names, dates and rules make of words ---- */

/* Runs the rules of a kind that are `wanted` (NULL: all) over all sentences; `use` gets
   each match, from left to right, not overlapping for one rule. */
typedef bool RuleTest(const Letter *letter, uint32_t sentence, const Rule *rule);
typedef void MatchUse(Letter *letter, uint32_t rule, const PatternMatch *match);
void each_match(Letter *letter, RuleKind kind, RuleTest *wanted, MatchUse *use);
/* Names of the gazetteer, then `mention` and `refer` rules. */
void match_names(Letter *letter);
void match_mentions(Letter *letter);
void match_references(Letter *letter);
/* A chosen mention with nothing known but these. */
Mention new_mention(TokenSpan tokens, uint32_t class, uint32_t rule);
/* Its index; NONE when the same rule has made the same mention before. */
uint32_t add_mention(Letter *letter, Mention mention);
/* First chosen mention at exactly these tokens whose class is below `class` (NONE: any);
   NONE. */
uint32_t mention_at(const Letter *letter, TokenSpan tokens, uint32_t class);
/* First chosen mention of the class that lies within the tokens; NONE. */
uint32_t mention_within(const Letter *letter, TokenSpan tokens, uint32_t class);
/* The chosen mention that stands for this one: itself, or its winner when that has the
   same words, or more and the same class; NONE. */
uint32_t standing_mention(const Letter *letter, uint32_t mention);

/* listed.c: names of the compiled list, where there is one. */
void match_listed(Letter *letter);

/* keys.c: appends the letters and digits of a text to a key, and hyphens inside it.
   Returns the new length, at most that of both. */
size_t key_append(char *key, size_t used, Slice text);

/* choose.c: decides overlaps where mentions were added, and rebuilds mentions_at. */
void choose_mentions(Letter *letter);

/* aliases.c: `defines` rules, and what they define wherever it stands. */
void match_aliases(Letter *letter);

/* ---- dates.c ---- */

/* `date` rules. */
void match_dates(Letter *letter);
/* The day of the letter, from a fact 'document issued', else from a line, else `given`
   (INT32_MIN: not known). */
void resolve_date(Letter *letter, int32_t given);
/* line_dates.c: the first day of the letter that a `line` rule gives; INT32_MIN. */
int32_t day_in_lines(const Letter *letter);
/* The date of a mention in full as far as it is known; `end`: its last day. */
PartialDate complete_date(const Letter *letter, const Mention *mention, bool end);
/* The first day that the date may be, in that year. */
int32_t first_day(const PartialDate *date, int32_t year);
/* A value from a number token, or of the list entry that stands there ("maart" = 3);
   -1. */
int32_t value_at(const Letter *letter, TokenSpan tokens);

/* ---- years.c: in a letter that does not say its own day ---- */

typedef struct Years Years;
/* Finds the days that are said in full, when patterns and frames have said of what. */
void find_years(Letter *letter);
/* The year of a day or month without one; INT32_MIN: not known. */
int32_t year_by_anchors(const Letter *letter, const Mention *mention);

/* ---- verbs.c, nominals.c, attributes.c, rivals.c, clauses.c, subjects.c: who does what
 * ---- */

/* Where actors that commas join end, when the last is joined by a coordinator: 'spraken
   Ierland | , Spanje en enkele andere lidstaten'; `comma` when they are no such list. */
uint32_t actor_list_end(const Letter *letter, uint32_t clause, uint32_t comma,
                        uint32_t limit);
/* 'goede snelle', but not 'belangrijk snelle': do two words end with the same letter, as
   adjectives of one noun do? */
bool ends_alike(const Letter *letter, uint32_t a, uint32_t b);
/* 'een actieve en | gecoördineerde | inzet', 'nieuwe en | gewaagde | plannen': a word
   that no lexicon has, or a past form, joined to an adjective from `from` on that stands
   before a noun and ends alike. */
bool joins_quality(const Letter *letter, uint32_t token, uint32_t from);
/* 'het delen', 'dat vragen': a phrase whose last word is an infinitive that is a noun,
   behind a determiner that no plural has. */
bool is_nominalised(const Letter *letter, TokenSpan phrase);
/* '| Zowel in Brussel als in Parijs', '| Zowel bilateraal als via de VN' before the
   finite verb: where and how, and no subject. */
bool pairs_circumstances(const Letter *letter, uint32_t token, uint32_t finite);
/* A word in small letters that no lexicon has: a noun, or an adjective. */
bool is_unknown_word(const Letter *letter, uint32_t token);
void find_verbs(Letter *letter);
/* gapping.c: '…, | Frankrijk en Polen niet': actors and adverbs that end the sentence;
   empty. */
TokenSpan gapped_rest(const Letter *letter, TokenSpan sentence);
/* gapping.c: 'waarbij Polen bezwaar maakte en | Malta | steun uitsprak'; empty. */
TokenSpan late_subject(const Letter *letter, uint32_t clause);
/* gapping.c: 'werd het doel gesteund en | het middel | betreurd'; empty. */
TokenSpan passive_subject(const Letter *letter, uint32_t clause);
void find_clauses(Letter *letter);
/* Sets the subject of a clause, and whether it is nobody. */
void find_subject(Letter *letter, uint32_t clause);
/* Is the last word of the phrase, or a mention that ends it, an actor? */
bool is_actor(const Letter *letter, TokenSpan phrase);
/* Has the clause an actor as agent of a participle that also is an adjective? */
bool is_done_by_actor(const Letter *letter, uint32_t clause);
/* Can a phrase be the subject of a verb of this number: 'welke maatregelen' is not that
   of 'neemt'? Names, lists and what counts may be either. */
bool agrees_in_number(const Letter *letter, TokenSpan phrase, bool singular, bool plural);
/* Behind the finite verb of a clause that has one, and the one joined to it: 'kunnen en
   willen | wij'. */
uint32_t behind_finite(const Letter *letter, const Clause *clause);
/* fronted.c: 'uitte vooral | Malta': the actor behind the verb and its adverbs, or what
   stands right behind the verb; and is what stands in front what he has or makes? */
uint32_t behind_weighing(const Letter *letter, const Clause *clause);
bool is_view_in_front(const Letter *letter, const Clause *clause, uint32_t front,
                      TokenSpan behind);
/* Is the token one of the clause itself, and not of one inside it? */
static inline bool owns(const Letter *letter, uint32_t clause, uint32_t token) {
    return letter->clause_of[token] == clause;
}
/* Subject of a clause, or of the one that it shares its subject with; empty when there is
   none. */
TokenSpan clause_subject(const Letter *letter, uint32_t clause);

/* ---- phrases.c, coordination.c ---- */

/* Like token_is, is_mark, outer_mention and starts_phrase may be asked of the token
   before the first and of that behind the last: nothing is there. */

/* Is the token this mark of punctuation? */
bool is_mark(const Letter *letter, uint32_t token, char mark);
/* Does a sentence begin at the token, or what it says behind a colon: 'Ten tweede: | dat
   de school sluit, betreur ik.'? */
bool begins_statement(const Letter *letter, uint32_t token);
/* Marks that stand inside a phrase: hyphens and quotes. */
bool is_inner_mark(const Letter *letter, uint32_t token);
/* Is it the part of a verb that ends a clause: 'houdt daar aan | vast'? */
bool is_last_particle(const Letter *letter, uint32_t token);
/* Longest chosen mention that starts at the token; NONE. */
uint32_t outer_mention(const Letter *letter, uint32_t token);
/* Is it the adjective of a name: 'Russische'? It never is an actor itself. */
bool is_adjectival(const Letter *letter, uint32_t mention);
bool mention_is(const Letter *letter, uint32_t mention, CoreClass core);
/* Does a mention of a day or period start here? */
bool is_date(const Letter *letter, uint32_t token);
/* The day or period that starts here or behind its article, before `to`; NONE. */
uint32_t date_at(const Letter *letter, uint32_t token, uint32_t to);
/* A word of a closed class that is no part of a noun phrase. */
bool is_function_word(const Letter *letter, uint32_t token);
/* May a noun phrase start here? */
bool starts_phrase(const Letter *letter, uint32_t token);
/* A noun that its form makes plural and nothing else: 'landen'. */
bool is_plural_noun(const Letter *letter, uint32_t token);
/* 'dat het | strengere regels steunt': adjectives and a plural, of which 'het' is no
   determiner. Unlike 'het internationale handelen', an infinitive. */
bool leads_plural(const Letter *letter, uint32_t token, uint32_t limit);
/* Does the phrase say too little alone: 'het feit', 'de plannen'? */
bool is_thin(const Letter *letter, TokenSpan span);
/* An adjective before a determiner says how: 'veroordeelden | unaniem | de aanvallen'. */
bool is_manner(const Letter *letter, uint32_t token);
/* Is the token an adverb that belongs to the adjective behind it: 'de | zeer | ruime'? */
bool is_degree(const Letter *letter, uint32_t token, uint32_t limit);
/* Does a determiner begin another phrase than that at `start`? */
bool is_next_phrase(const Letter *letter, uint32_t start, uint32_t token);
/* Is this the last of the adjectives, from `from` on, behind a determiner: 'een | snelle
   |, maar dure'? */
bool is_led_attribute(const Letter *letter, uint32_t token, uint32_t from);
/* Does the comma stand between adjectives before their noun? */
bool joins_attributes(const Letter *letter, uint32_t start, uint32_t comma,
                      uint32_t limit);
/* Determiners, adjectives and nouns from `start`, up to the first preposition, adverb,
   verb, mark or second determiner, not beyond `limit`. */
TokenSpan base_phrase(const Letter *letter, uint32_t start, uint32_t limit);
/* 'vindt | dat |', 'acht | dat | een stap te ver': is the word a phrase by itself? */
bool is_whole_phrase(const Letter *letter, uint32_t token, uint32_t limit);
/* 'Malta en|, in mindere mate, | Polen': behind the aside between commas that starts at
   the token, behind a coordinator; the token itself where none does. */
uint32_t after_aside(const Letter *letter, uint32_t token, uint32_t limit);
/* 'voor | het in de wet vastleggen | van': the end of an infinitive that is a noun, with
   what stands between it and its article. The article itself: there is none. */
uint32_t gerund_end(const Letter *letter, uint32_t article, uint32_t limit);
/* Where the phrase of a determiner ends whose noun comes behind what belongs to its
   adjective: 'het | in de mededeling genoemde | doel'; 0 where it is none. */
uint32_t attributive_end(const Letter *letter, uint32_t token, uint32_t limit);
/* 'de Baseline | (BIO) | en de standaarden': behind what stands in brackets at the token;
   the token itself when nothing does. */
uint32_t after_brackets(const Letter *letter, uint32_t token, uint32_t limit);
/* 'is het | belangrijk | dat …': what is said of something, and nothing by itself. */
bool is_bare_adjective(const Letter *letter, uint32_t token, uint32_t limit);
/* 'vorig jaar', 'de afgelopen weken', 'eind volgend jaar': says when. */
bool is_period(const Letter *letter, TokenSpan phrase);
/* A comma, or a dash between spaces. */
bool sets_apart(const Letter *letter, uint32_t token);
/* Without determiners in front and marks at the ends. */
TokenSpan phrase_trim(const Letter *letter, TokenSpan tokens);
/* Behind the mark of an item: '(i) | een gelijk speelveld', '2) | meer tijd'; the token
   itself where there is none. */
uint32_t after_item_mark(const Letter *letter, uint32_t token, uint32_t end);
/* Members of a coordination: 'A, B en C' -> A; B; C. Returns how many, at least 1. */
size_t phrase_members(const Letter *letter, TokenSpan tokens, TokenSpan *members,
                      size_t room);
/* Is it the preposition before the phrase that starts at `start` (not 0) that stands here
   again? */
bool is_again(const Letter *letter, uint32_t start, uint32_t token);

/* ---- contexts.c: what is changed around cues ---- */

void find_contexts(Letter *letter);
/* Sets what cues change at the token; where they change nothing it stays as it was. */
void context_of(const Letter *letter, uint32_t token, uint32_t *modality,
                uint32_t *polarity, bool *silent);
/* The mention of what the section around the token tells of; VALUE_NOTHING. */
Value occasion_at(const Letter *letter, uint32_t token);
/* The same of its paragraph, where that tells of one by itself, or the trip. */
Value told_at(const Letter *letter, uint32_t token);
/* The same, but no trip. */
Value sitting_at(const Letter *letter, uint32_t token);

/* ---- sections.c: from a cue to where `until` matches ---- */

typedef enum {
    TOPIC_OCCASION,
    TOPIC_TRIP,
    TOPIC_PART,
    TOPIC_SPEAKER,
    TOPIC_SPEAKS_BY,
    TOPIC_NOTE,
    SECTION_TOPICS
} SectionTopic;
/* Makes the arrays of the topics, in which nothing is told. */
void open_sections(Letter *letter);
/* Says `what` of the section of the rule that starts at the token; of what an earlier one
   still says behind it, nothing. It is in the array after settle_sections. */
void tell_section(Letter *letter, uint32_t rule, uint32_t start, SectionTopic topic,
                  uint32_t what);
void settle_sections(Letter *letter);
/* Does the cue stand behind the last place where the `closed` of its rule matches? */
bool section_is_closed(Letter *letter, uint32_t rule, uint32_t cue);
/* What has yet to be set by the rule for its section, which ends behind its sentence. */
TokenSpan section_to_set(Letter *letter, uint32_t rule, uint32_t start,
                         uint32_t sentence_end);

/* ---- emit.c: facts of a rule ---- */

/* What the bindings of a rule hold where it matched. */
typedef struct {
    uint32_t rule;
    const Value *values[MAX_BINDINGS]; /* by binding: what it holds, one fact each */
    uint32_t counts[MAX_BINDINGS];     /* 0: not bound */
    uint32_t this_mention;             /* NONE */
    TokenSpan trigger;
    TokenSpan evidence;
    uint32_t denied; /* the token that must be denied for the whole to be: 'is geen doel,
                        maar een | middel'; NONE: that of the trigger */
    uint32_t words;  /* see Fact.words */
} Emission;
/* A fact of a property, with no words and nothing stated yet. */
Fact new_fact(uint32_t rule, uint32_t property);
/* False: the letter has all the facts it may have. */
bool add_fact(Letter *letter, Fact fact);
/* Do they stand for the same, wherever it is said? */
bool value_equal(const Value *a, const Value *b);
/* Adds the facts that the `emit` fields of the rule say. */
void emit_facts(Letter *letter, const Emission *emission);
/* The same from a match of the rule's pattern. */
void emit_match(Letter *letter, uint32_t rule, const PatternMatch *match,
                uint32_t this_mention);
/* A mention, when the words are just that, else the phrase. */
Value value_of_tokens(const Letter *letter, TokenSpan tokens);
/* The smallest span that holds both; an empty span counts for nothing. */
TokenSpan span_union(TokenSpan a, TokenSpan b);

/* ---- trace.c: for the tools of authors; nothing is done when nobody asks ---- */

void trace_attempt(Letter *letter); /* a rule is tried on a sentence from now on */
void trace_attempted(Letter *letter, uint32_t rule);
/* The pattern of a rule matches; of a frame that is filled, see trace_stop. */
void trace_match(Letter *letter, uint32_t rule, TokenSpan tokens);
/* A frame stops here; true when it is done. */
bool trace_stop(Letter *letter, const FrameTrial *trial, FrameStep step, uint32_t part,
                TokenSpan where);

/* ---- The other phases, each in the file of its name ---- */

void match_line_mentions(Letter *letter); /* lines.c: what `line` rules make a mention */
void match_lines(Letter *letter); /* `line` rules: what the letter says of itself */
void match_told(Letter *letter);  /* lines.c: what its metadata say, and it does not */
/* lines.c: gives `use` the value of each field of the metadata that a `line` rule reads,
   with its groups at hand. */
typedef void ToldUse(Letter *letter, uint32_t rule, Slice value, void *context);
void each_told(Letter *letter, ToldUse *use, void *context);
void match_patterns(Letter *letter);    /* `pattern` rules */
void match_issue_dates(Letter *letter); /* patterns.c: those that date the letter */
void match_frames(Letter *letter);      /* `frame` rules */
void decide_namesakes(Letter *letter);  /* which entry a shared name stands for */
void resolve_things(Letter *letter);    /* resolve.c: which mentions are one thing */
/* anaphors.c: gives positions whose targets point back to other positions the targets of
   those; drops those of which nothing is left but a pronoun. */
void resolve_anaphors(Letter *letter);
void settle_topics(Letter *letter);    /* topics.c: drops what is said in fewer words */
void settle_positions(Letter *letter); /* positions.c: drops what others say better */
void share_positions(Letter *letter); /* positions.c: what others hold with the speaker */
void share_gapped(Letter *letter);    /* gapping.c: who does not, behind a comma */
void share_others(Letter *letter);    /* gapping.c: who is for what else */
void share_things(Letter *letter);    /* gapping.c: to what it is not, likewise */
void derive_facts(Letter *letter);    /* `derive` rules */
void drop_unheard(Letter *letter);    /* bygone.c: said at what is still to come */

#endif
