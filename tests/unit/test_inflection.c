/* The Dutch lexicon of rules/nl: do its paradigms make the right forms, and no wrong
   ones?

   Each row is a verb, noun or adjective with forms that it must have and, behind a '!',
   forms that it may not have. Forms with a letter in front must have the feature, too:

       s:  finite singular      t: finite past     p: participle
       m:  plural               i: infinitive      x: split, of a separable verb */
#include "base/arena.h"
#include "check.h"
#include "language/ruleset.h"

static const struct {
    const char *lemma;
    WordClass class;
    const char *forms;
} rows[] = {
    /* Spelling of stems. */
    { "maken", WORD_VERB, "s:maakt m:maken t:maakte p:gemaakt i:maken !makt" },
    { "zeggen", WORD_VERB, "s:zegt t:zei t:zeiden p:gezegd !zeggt" },
    { "steunen", WORD_VERB, "s:steunt t:steunde p:gesteund" },
    { "hechten", WORD_VERB, "s:hecht t:hechtte p:gehecht !hechtt" },
    { "leven", WORD_VERB, "s:leeft t:leefde p:geleefd !leefte" },
    { "reizen", WORD_VERB, "s:reist t:reisde p:gereisd !reiste" },
    { "besteden", WORD_VERB, "s:besteedt t:besteedde p:besteed !besteedd" },
    { "ontwikkelen", WORD_VERB, "s:ontwikkelt p:ontwikkeld !ontwikkeelt" },
    { "verdelen", WORD_VERB, "s:verdeelt p:verdeeld !verdelt" },
    { "veroordelen", WORD_VERB, "s:veroordeelt p:veroordeeld" },
    { "handelen", WORD_VERB, "s:handelt p:gehandeld" },
    { "verlenen", WORD_VERB, "s:verleent t:verleende p:verleend !verlent" },
    { "ondertekenen", WORD_VERB, "s:ondertekent p:ondertekend !ondertekeent" },
    { "verwelkomen", WORD_VERB, "s:verwelkomt p:verwelkomd" },
    { "verbeteren", WORD_VERB, "s:verbetert t:verbeterde p:verbeterd" },
    { "afleveren", WORD_VERB, "x:levert p:afgeleverd !afleveert" },
    { "beogen", WORD_VERB, "s:beoogt t:beoogde p:beoogd" },
    { "monitoren", WORD_VERB, "s:monitort p:gemonitord" },
    /* Words from French and English. */
    { "reageren", WORD_VERB, "s:reageert p:gereageerd" },
    { "creëren", WORD_VERB, "s:creëert p:gecreëerd" },
    { "initiëren", WORD_VERB, "s:initieert p:geïnitieerd" },
    { "evalueren", WORD_VERB, "s:evalueert p:geëvalueerd" },
    { "financieren", WORD_VERB, "s:financiert p:gefinancierd" },
    { "updaten", WORD_VERB, "p:geüpdatet" },
    /* With and without ge-. */
    { "verwachten", WORD_VERB, "s:verwacht t:verwachtte p:verwacht !geverwacht" },
    { "bellen", WORD_VERB, "p:gebeld" },
    { "voltooien", WORD_VERB, "p:voltooid !gevoltooid" },
    { "herbergen", WORD_VERB, "p:geherbergd" },
    { "herstructureren", WORD_VERB, "p:geherstructureerd" },
    { "herstellen", WORD_VERB, "p:hersteld" },
    { "generaliseren", WORD_VERB, "p:gegeneraliseerd" },
    { "aanvaarden", WORD_VERB, "s:aanvaardt p:aanvaard !aangevaard" },
    { "eisen", WORD_VERB, "s:eist p:geëist" },
    { "innen", WORD_VERB, "s:int p:geïnd" },
    { "uiten", WORD_VERB, "t:uitte p:geuit" },
    /* Strong and irregular. */
    { "sluiten", WORD_VERB, "s:sluit t:sloot p:gesloten" },
    { "vinden", WORD_VERB, "s:vind s:vindt t:vond p:gevonden" },
    { "onderschrijven", WORD_VERB, "s:onderschrijft t:onderschreef p:onderschreven" },
    { "gaan", WORD_VERB, "s:ga s:gaat t:ging p:gegaan !gaa" },
    { "brengen", WORD_VERB, "t:bracht t:brachten p:gebracht" },
    { "besluiten", WORD_VERB, "s:besluit t:besloten p:besloten" },
    { "overlijden", WORD_VERB, "t:overleed p:overleden" },
    { "lijden", WORD_VERB, "s:lijdt t:leed !leden" },
    /* Separable. */
    { "uitspreken", WORD_VERB, "x:spreekt s:uitspreekt p:uitgesproken i:uitspreken" },
    { "aandringen", WORD_VERB, "x:dringt p:aangedrongen" },
    { "toezeggen", WORD_VERB, "x:zegt p:toegezegd" },
    { "voorbereiden", WORD_VERB, "x:bereidt s:voorbereidt p:voorbereid" },
    { "aanbevelen", WORD_VERB, "x:beveelt p:aanbevolen !aangebevolen" },
    { "uitbreiden", WORD_VERB, "x:breidt p:uitgebreid" },
    /* Nouns. */
    { "vergadering", WORD_NOUN, "s:vergadering m:vergaderingen" },
    { "mogelijkheid", WORD_NOUN, "m:mogelijkheden" },
    { "taak", WORD_NOUN, "m:taken" },
    { "plan", WORD_NOUN, "m:plannen" },
    { "brief", WORD_NOUN, "m:brieven" },
    { "prijs", WORD_NOUN, "m:prijzen" },
    { "eis", WORD_NOUN, "m:eisen !eizen" },
    { "programma", WORD_NOUN, "m:programma's m:programma’s" },
    { "organisatie", WORD_NOUN, "m:organisaties" },
    { "economie", WORD_NOUN, "m:economieën !economies" },
    { "minister", WORD_NOUN, "m:ministers" },
    { "maatregel", WORD_NOUN, "m:maatregelen !maatregels" },
    { "probleem", WORD_NOUN, "m:problemen" },
    { "lid", WORD_NOUN, "m:leden" },
    { "beleid", WORD_NOUN, "s:beleid !beleiden" },
    { "ziekte", WORD_NOUN, "m:ziekten m:ziektes" },
    /* Adjectives. */
    { "groot", WORD_ADJECTIVE, "groot grote groter grotere grootst grootste" },
    { "duur", WORD_ADJECTIVE, "dure duurder duurdere" },
    { "positief", WORD_ADJECTIVE, "positieve" },
    { "financieel", WORD_ADJECTIVE, "financiële" },
    { "speciaal", WORD_ADJECTIVE, "speciale" },
    { "snel", WORD_ADJECTIVE, "snelle sneller" },
    { "serieus", WORD_ADJECTIVE, "serieuze" },
    { "open", WORD_ADJECTIVE, "open opener !opene" },
    { "zinvol", WORD_ADJECTIVE, "zinvolle" },
    { "parallel", WORD_ADJECTIVE, "parallelle" },
};

static uint32_t feature_of(char letter) {
    switch (letter) {
    case 's': return FORM_SINGULAR;
    case 'm': return FORM_PLURAL;
    case 't': return FORM_PAST;
    case 'p': return FORM_PARTICIPLE;
    case 'i': return FORM_INFINITIVE;
    default: return FORM_SPLIT;
    }
}

/* Has the word this form, with all the features? */
static bool has_form(const RuleSet *rules, const char *lemma, WordClass class, Slice form,
                     uint32_t features) {
    TrieHit hits[16];
    size_t count = trie_lookup(rules->index, form.text, form.length, 0, hits, 16);
    for (size_t i = 0; i < count; i++) {
        if (hits[i].length != form.length) continue;
        for (uint32_t v = 0; v < hits[i].value_count; v++) {
            const IndexEntry *entry = &rules->entries[hits[i].values[v]];
            if (entry->is_name || (entry->features & features) != features) continue;
            const Lexeme *lexeme = &rules->lexemes[entry->id];
            if (lexeme->class == class && slice_is(lexeme->lemma, lemma)) return true;
        }
    }
    return false;
}

static void check_row(const RuleSet *rules, size_t row) {
    const char *at = rows[row].forms;
    while (*at) {
        size_t length = strcspn(at, " ");
        bool wanted = at[0] != '!';
        bool marked = wanted && length > 2 && at[1] == ':';
        size_t skip = !wanted ? 1 : marked ? 2 : 0;
        Slice form = { at + skip, length - skip };
        uint32_t features = marked ? feature_of(at[0]) : 0;
        bool has = has_form(rules, rows[row].lemma, rows[row].class, form, features);
        if (!CHECK(has == wanted))
            printf("    '%s': %.*s\n", rows[row].lemma, (int)length, at);
        at += length;
        at += strspn(at, " ");
    }
}

/* An open class has each word once in its file. */
static void check_doubles(const RuleSet *rules) {
    size_t doubles = 0;
    for (size_t i = 1; i < rules->lexeme_count; i++) {
        const Lexeme *a = &rules->lexemes[i - 1], *b = &rules->lexemes[i];
        bool open = b->class == WORD_VERB || b->class == WORD_NOUN;
        if ((!open && b->class != WORD_ADJECTIVE) || a->class != b->class) continue;
        if (!slice_equal(a->lemma, b->lemma) || !slice_equal(a->file, b->file)) continue;
        printf("    '%.*s' twice\n", (int)b->lemma.length, b->lemma.text);
        doubles++;
    }
    CHECK_INT(doubles, 0);
}

static void hear(void *user, const StpDiagnostic *diagnostic) {
    (void)user;
    if (diagnostic->severity == STP_ERROR) printf("%s", diagnostic->text);
}

int main(void) {
    Arena *arena = arena_new();
    if (!CHECK(arena)) return check_summary();
    if (setjmp(*arena_guard(arena))) return 1;
    Diagnostics diagnostics = { .reporter = { hear, NULL } };
    Vocabulary vocabulary;
    RuleSet rules;
    CHECK_INT(vocabulary_load(&vocabulary, arena, "../vocab", NULL, &diagnostics),
              STP_OK);
    StpStatus status =
        ruleset_load(&rules, arena, &vocabulary, "../rules/nl", &diagnostics);
    if (CHECK_INT(status, STP_OK)) {
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) check_row(&rules, i);
        check_doubles(&rules);
    }
    ruleset_free(&rules);
    arena_free(arena);
    return check_summary();
}
