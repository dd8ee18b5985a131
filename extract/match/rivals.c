/* Verbs elsewhere: has the clause of a word another finite verb, or must the word be it?
   Clauses are not known yet, so marks and words tell.

   Examples. In 'De voorgestelde | eisen zijn streng' the clause gets its verb behind
   'eisen'. In 'Goed werkgeverschap | staat voorop.' nothing else can be one. */
#include "verbs.h"

bool has_verb_before(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token; t-- > sentence.start;) {
        if (letter->verbs[t] & FORM_FINITE) return true;
        bool joins =
            token_is(letter, t, WORD_COORDINATOR) && outer_mention(letter, t + 1) == NONE;
        if (joins || is_mark(letter, t, ',') || token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE))
            return false;
    }
    return false;
}

/* 'eisen | zijn | vertrek': a word that may be a verb, and here is a determiner. */
static bool owns_noun(const Letter *letter, uint32_t token, TokenSpan sentence) {
    TokenSpan phrase = base_phrase(letter, token, sentence.end);
    return token_is(letter, token, WORD_DETERMINER) && phrase.end > token + 1 &&
           token_is(letter, phrase.end - 1, WORD_NOUN);
}

/* 'De gemaakte afspraken | , die vorig jaar zijn herzien |, gaan niet ver genoeg': the
   comma that closes the relative clause which one opens; that one where none does. */
static uint32_t behind_relative(const Letter *letter, uint32_t comma,
                                TokenSpan sentence) {
    if (!is_mark(letter, comma, ',') || comma + 1 >= sentence.end ||
        !token_is(letter, comma + 1, WORD_RELATIVE))
        return comma;
    for (uint32_t t = comma + 1; t + 1 < sentence.end; t++)
        if (is_mark(letter, t, ',')) return t;
    return comma;
}

bool has_verb_behind(const Letter *letter, uint32_t token, TokenSpan sentence) {
    for (uint32_t t = token + 1; t < sentence.end; t++) {
        if (outer_mention(letter, t) != NONE || letter->covered[t]) continue;
        uint32_t behind = behind_relative(letter, t, sentence);
        if (behind > t) {
            t = behind;
            continue;
        }
        if (is_mark(letter, t, ',') || token_is(letter, t, WORD_SUBORDINATOR) ||
            token_is(letter, t, WORD_RELATIVE) || token_is(letter, t, WORD_COORDINATOR) ||
            token_is(letter, t, WORD_INFINITIVE_MARKER))
            return false;
        if ((token_forms(letter, t, WORD_VERB) & FORM_FINITE) &&
            !(token_forms(letter, t, WORD_VERB) & FORM_PARTICIPLE) &&
            !token_is(letter, t, WORD_NOUN) && !owns_noun(letter, t, sentence))
            return true;
    }
    return false;
}

/* 'Ik ben, | indien | de Kamer dat wil, bereid', 'Ik steun dit | indien | het lukt':
   opens a clause; not 'dat ik een motie | indien |.' */
bool opens_condition(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1;
    return token_is(letter, token, WORD_SUBORDINATOR) && token > sentence.start &&
           (is_mark(letter, token - 1, ',') ||
            (next < sentence.end &&
             !(letter->document->tokens[next].flags & TOKEN_PUNCTUATION)));
}

/* 'dat een snelle | sluiting |, gelet op de kosten, …': a word that no list has, behind a
   determiner, and the comma of an aside. */
bool ends_owned_phrase(const Letter *letter, uint32_t comma) {
    uint32_t t = comma - 2;
    if (comma < 3 || !is_mark(letter, comma, ',')) return false;
    if (token_is(letter, t, WORD_ADJECTIVE) && !token_is(letter, t, WORD_NOUN)) t--;
    return token_is(letter, t, WORD_DETERMINER) && !token_is(letter, t, WORD_EXPLETIVE);
}

/* 'dat de steden, na die eisen, | nu handelen.': does the clause end with what may be its
   verb, before any other mark? */
static bool ends_with_verb(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t end = token;
    while (end < sentence.end &&
           !(letter->document->tokens[end].flags & TOKEN_PUNCTUATION) &&
           !token_is(letter, end, WORD_SUBORDINATOR) &&
           !token_is(letter, end, WORD_RELATIVE))
        end++;
    return end > token && (token_forms(letter, end - 1, WORD_VERB) & FORM_FINITE);
}

/* 'dat het, gezien de | kosten |, beter is', 'die, door de hoge | lasten |, stopt': the
   last word of an aside that a preposition, an adverb or a participle begins, in a clause
   whose verb follows. */
bool ends_inserted(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t open = token;
    if (!is_mark(letter, token + 1, ',')) return false;
    while (open > sentence.start && !is_mark(letter, open, ',')) open--;
    uint32_t first = open + 1;
    if (open == sentence.start || first >= token) return false;
    bool begins = token_is(letter, first, WORD_PREPOSITION) ||
                  token_is(letter, first, WORD_ADVERB) ||
                  (token_forms(letter, first, WORD_VERB) & FORM_PARTICIPLE);
    return begins && !token_is(letter, first, WORD_SUBORDINATOR) &&
           !token_is(letter, first, WORD_RELATIVE) &&
           (has_verb_behind(letter, token + 1, sentence) ||
            ends_with_verb(letter, token + 2, sentence));
}

/* Does a word open a clause here, as far as words tell: 'het staat vast | dat', 'eisen |
   die'? */
static bool opens_clause(const Letter *letter, uint32_t token, TokenSpan sentence) {
    if (token_is(letter, token, WORD_COORDINATOR)) return false;
    if (token > sentence.start && token_is(letter, token, WORD_COMPLEMENTIZER))
        return true;
    if (token_is(letter, token, WORD_SUBORDINATOR) &&
        !token_is(letter, token, WORD_DETERMINER) &&
        !token_is(letter, token, WORD_PREPOSITION) &&
        !token_is(letter, token, WORD_COMPARISON) &&
        !token_is(letter, token, WORD_ADVERB))
        return true;
    return token > sentence.start && token_is(letter, token, WORD_RELATIVE) &&
           (is_mark(letter, token - 1, ',') || token_is(letter, token - 1, WORD_NOUN));
}

static bool has_first_person(const Letter *letter, TokenSpan sentence) {
    for (uint32_t t = sentence.start; t < sentence.end; t++)
        if (token_is(letter, t, WORD_FIRST_PERSON)) return true;
    return false;
}

/* May a word behind the one at hand be the finite verb of a clause? Behind an auxiliary
   no infinitive is. */
static bool may_be_finite(const Letter *letter, uint32_t token, uint32_t flags,
                          TokenSpan sentence) {
    uint32_t forms = token_forms(letter, token, WORD_VERB);
    return (forms & FORM_FINITE) && !(forms & FORM_PARTICIPLE) &&
           !token_is(letter, token, WORD_PREPOSITION) &&
           (!(forms & FORM_FIRST) || has_first_person(letter, sentence)) &&
           !((forms & FORM_INFINITIVE) && (flags & LEXEME_AUXILIARY)) &&
           !token_is(letter, token - 1, WORD_INFINITIVE_MARKER) &&
           !token_is(letter, token, WORD_NOUN) && !owns_noun(letter, token, sentence);
}

/* 'De lijn is duidelijk: Nederland | staat …', '…: De veiligheid van de straat | staat
   …': where a clause of its own begins behind the colon, by a capital that is no name's
   or an actor right before the token; else the start of the sentence. */
static uint32_t start_behind_colon(const Letter *letter, uint32_t token,
                                   TokenSpan sentence) {
    uint32_t colon = token;
    while (colon > sentence.start && !is_mark(letter, colon - 1, ':')) colon--;
    if (colon == sentence.start) return colon;
    TokenSpan who = base_phrase(letter, colon, sentence.end);
    bool actor = who.end == token && is_actor(letter, who);
    bool capital = (letter->document->tokens[colon].flags & TOKEN_CAPITAL) &&
                   outer_mention(letter, colon) == NONE &&
                   is_function_word(letter, colon);
    return actor || capital ? colon : sentence.start;
}

bool lacks_verb(const Letter *letter, uint32_t token, uint32_t flags,
                TokenSpan sentence) {
    uint32_t clauses = 1, verbs = 0;
    sentence.start = start_behind_colon(letter, token, sentence);
    if (!is_mark(letter, sentence.end - 1, '.') &&
        !is_mark(letter, sentence.end - 1, '?'))
        return false;
    for (uint32_t t = sentence.start; t < sentence.end; t++) {
        if (t == token || outer_mention(letter, t) != NONE || letter->covered[t])
            continue;
        if (opens_clause(letter, t, sentence)) clauses++;
        if (t < token ? (letter->verbs[t] & FORM_FINITE) != 0
                      : may_be_finite(letter, t, flags, sentence))
            verbs++;
    }
    return verbs < clauses;
}

/* 'Het staat | vast dat …', 'Dat staat | haaks op': part of what is said, and no noun
   behind it. */
static bool is_predicate(const Letter *letter, uint32_t token, TokenSpan sentence) {
    uint32_t next = token + 1;
    if (next >= sentence.end || token_is(letter, token, WORD_NOUN) ||
        !(token_is(letter, token, WORD_PARTICLE) ||
          token_is(letter, token, WORD_ADJECTIVE) || is_unknown_word(letter, token)))
        return false;
    return (letter->document->tokens[next].flags & TOKEN_PUNCTUATION) ||
           token_is(letter, next, WORD_COMPLEMENTIZER) ||
           (token_is(letter, next, WORD_PREPOSITION) &&
            !token_is(letter, next, WORD_GENITIVE) &&
            !token_is(letter, token, WORD_PREPOSITION));
}

/* 'De rechter | besluit in maart', 'Dit | staat in de nota', 'slimme camera's | starten
   in mei': behind a noun, or a word that no lexicon has behind an adjective. */
static bool stands_behind_noun(const Letter *letter, uint32_t token) {
    uint32_t before = token - 1;
    if (token_is(letter, before, WORD_NOUN) ||
        token_is(letter, before, WORD_DEMONSTRATIVE))
        return true;
    return is_unknown_word(letter, before) && before > 0 &&
           token_is(letter, before - 1, WORD_ADJECTIVE);
}

/* Does what begins at the token stand behind a verb, and not behind a noun: 'Dat wil |
   het kabinet niet', 'De rechter staat | niet ter discussie', 'Het kost | geld'? */
static bool follows_verb(const Letter *letter, uint32_t token, TokenSpan sentence) {
    static const WordClass classes[] = { WORD_DETERMINER, WORD_PRONOUN, WORD_NEGATION,
                                         WORD_REFLEXIVE, WORD_ADVERB };
    if (token >= sentence.end || token_is(letter, token, WORD_RELATIVE)) return false;
    uint32_t verb = token_forms(letter, token, WORD_VERB);
    bool bare = token_is(letter, token, WORD_NOUN) &&
                (!(verb & FORM_FINITE) ||
                 ((verb & FORM_FIRST) && !has_first_person(letter, sentence))) &&
                (token_is(letter, token - 2, WORD_DEMONSTRATIVE) ||
                 token_is(letter, token - 2, WORD_EXPLETIVE));
    if (bare || outer_mention(letter, token) != NONE ||
        several_end(letter, token, WORD_PREPOSITION) > token ||
        is_predicate(letter, token, sentence))
        return true;
    if (token_is(letter, token, WORD_SUBORDINATOR) ||
        token_is(letter, token, WORD_PURPOSE))
        return false;
    if (token_is(letter, token, WORD_PREPOSITION))
        return !token_is(letter, token, WORD_GENITIVE) &&
               stands_behind_noun(letter, token - 1);
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (token_is(letter, token, classes[i])) return true;
    return false;
}

bool is_only_verb(const Letter *letter, uint32_t token, uint32_t forms, uint32_t flags,
                  TokenSpan sentence) {
    bool only = !(forms & (FORM_INFINITIVE | FORM_PARTICIPLE));
    bool behind = token_is(letter, token - 1, WORD_NOUN) ||
                  (is_unknown_word(letter, token - 1) &&
                   !token_is(letter, token - 2, WORD_DETERMINER));
    /* 'indien deze | bijdragen | aan schone lucht' */
    behind = behind || (token > sentence.start + 1 &&
                        token_is(letter, token - 1, WORD_DEMONSTRATIVE) &&
                        token_is(letter, token - 2, WORD_SUBORDINATOR));
    return (forms & FORM_FINITE) && (only || behind) &&
           follows_verb(letter, token + 1, sentence) &&
           lacks_verb(letter, token, flags, sentence);
}
