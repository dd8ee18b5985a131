/* Classes of words, and the features of their forms: what a lexicon says of a word. */
#ifndef STANDPUNT_LANGUAGE_WORD_CLASSES_H
#define STANDPUNT_LANGUAGE_WORD_CLASSES_H

/* Word classes that the engine knows. Which words they hold, *.lex files say. A class of
   nouns or verbs is to be listed in is_common (trigger.c) too: else their sentences are
   looked for by the words beside them. */
typedef enum {
    WORD_LITERAL, /* a literal of a rule or list, in no class */
    WORD_VERB,
    WORD_NOUN,
    WORD_ADJECTIVE,
    WORD_ADVERB,
    WORD_DETERMINER,
    WORD_PRONOUN,
    WORD_PREPOSITION,
    WORD_COORDINATOR,
    WORD_SUBORDINATOR,
    WORD_COMPLEMENTIZER, /* 'dat': a subordinator before what is said or thought */
    WORD_RELATIVE,
    WORD_PARTICLE,
    WORD_INTERJECTION,
    WORD_INFINITIVE_MARKER, /* 'te' */
    WORD_PURPOSE,           /* 'om' */
    WORD_AGENT,             /* 'door' in a passive */
    WORD_EXPLETIVE,         /* 'het', 'er' */
    WORD_DEMONSTRATIVE,     /* 'deze', 'dit' */
    WORD_FIRST_PERSON,      /* 'ik': the only subject of a FORM_FIRST verb */
    WORD_REFLEXIVE,         /* 'zich' */
    WORD_NEGATION,          /* 'niet': never part of a noun phrase */
    WORD_CONTENT_NOUN,      /* a noun that a clause completes: 'het feit dat' */
    WORD_PERSONAL,          /* 'zij': as subject, an actor named before */
    WORD_INTERROGATIVE,     /* 'of', 'hoe': opens a question inside a sentence */
    WORD_GENITIVE,          /* 'van': what follows belongs to the noun before it */
    WORD_INCLUSIVE,         /* 'waaronder': names members of what stands before */
    WORD_COMPARISON,        /* 'als': before a clause, but as often before a phrase */
    WORD_NOMINATIVE,        /* 'wij': a pronoun that is always a subject */
    WORD_QUANTIFIER,        /* 'veel': an adverb, before a noun a determiner */
    WORD_PAIRING,           /* 'zowel … als', 'tussen … en': one phrase and another */
    WORD_MEASURE,           /* 'aantal': a noun that another follows in one phrase */
    WORD_PERIOD,            /* 'jaar': its phrase may say when: 'vorig jaar steeg …' */
    WORD_SETTING,           /* 'verband': its phrase may say amid what: 'in EU-verband' */
    WORD_COMMON,            /* 'de': its noun is never what 'dat' goes back to */
    WORD_SINGLE,            /* 'het', 'ons': a determiner that no plural follows */
    WORD_COMITATIVE,        /* 'samen met': who does the same as the subject */
    WORD_BESIDE,            /* 'met': a state behind it does the same, where it fits */
    WORD_PEER,              /* 'lidstaten': with the author they do what he does */
    WORD_BEHALF,            /* 'namens': who acts in a passive, if an actor follows */
    WORD_SOURCE,            /* 'volgens': whose view the clause is, if an actor follows */
    WORD_THEIR_VIEW,        /* 'volgens hem': the view of an actor named before */
    WORD_WILLING,           /* 'bereid': an infinitive says to what */
    WORD_CATAPHOR,          /* 'volgende': its noun announces what a colon opens */
    WORD_ANNOUNCING,        /* 'ervoor': stands for the clause that follows */
    WORD_LIKEWISE,          /* 'zo'n': of what was named before */
    WORD_TITLED,            /* 'motie': what a heading names, and one word takes up */
    WORD_SENTENTIAL,        /* 'hetgeen': a relative that stands for a whole clause */
    WORD_SUPPOSING,      /* 'als': opens a clause of what may be, which 'dat' takes up */
    WORD_R_PRONOUN,      /* 'daar': with a preposition behind it, 'that' */
    WORD_OBLIQUE,        /* 'mij': a pronoun that is never a subject */
    WORD_REQUEST,        /* 'verzoek': its infinitive is for another to do */
    WORD_PLANNED,        /* 'voorstel': a noun that an infinitive completes */
    WORD_DENIAL,         /* 'geen': a determiner that denies the clause it begins */
    WORD_AFFIRMATION,    /* 'wel': of this holds what is denied of another */
    WORD_HEARSAY,        /* 'klacht': what it says is only held by somebody */
    WORD_SHOWING,        /* 'crisis': what it shows is so for who speaks */
    WORD_FACTUAL,        /* 'terwijl': what its clause says is so */
    WORD_GROUND,         /* 'ondanks': why, or in spite of what; no part of a phrase */
    WORD_INDEFINITE,     /* 'een': begins a phrase of its own */
    WORD_NOMINALISATION, /* 'verlaging': a noun for what is done; two are two things */
    WORD_TAIL,           /* 'ter harte': says with its verb what is done, at the end */
    WORD_CLASS_COUNT
} WordClass;

/* Features of a form (bits). */
enum {
    FORM_FINITE = 1,
    FORM_INFINITIVE = 2,
    FORM_PARTICIPLE = 4,
    FORM_SINGULAR = 8,
    FORM_PLURAL = 16,
    FORM_PAST = 32,
    FORM_SPLIT = 64,   /* form of a separable verb without its particle: 'spreekt' of
                          'uitspreken'; counts only with the particle in the clause,
                          which stands before the cluster of one that is not finite:
                          'uit zal spreken' */
    FORM_MARKED = 128, /* infinitive that holds its marker: 'uit te spreken' */
    FORM_FIRST = 256   /* first person: 'steun' of 'steunen', which is more often a noun;
                          `first` in paradigms */
};

/* Features of a lexeme (bits). */
enum {
    LEXEME_AUXILIARY = 1,
    LEXEME_PASSIVE = 2,
    LEXEME_COPULA = 4,
    LEXEME_BECOMING = 8, /* its participle is no passive: 'is gekomen' */
    LEXEME_MINDED = 16,  /* somebody does it, and never to somebody: 'achten' */
    LEXEME_ASKING = 64,  /* of somebody who is to do it: 'verzoeken' */
    LEXEME_TRYING = 128, /* to do something, its only object: 'hopen', 'proberen' */
    LEXEME_LONG = 32     /* may stand for several tokens: 'met name', 'd.d.' */
};

#endif
