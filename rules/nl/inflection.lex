rules 1

# How Dutch words make their forms. A word whose forms these paradigms would make wrongly names
# another paradigm or gives its forms one by one:
#
#   verb steunen weak                                          regular
#   verb verbeteren weak-stem verbeter                         regular, but the stem is given
#   verb onderschrijven strong onderschrijft onderschrijven onderschreef onderschreven onderschreven
#   verb zullen auxiliary forms zal:singular zullen:plural zullen:infinitive
#   noun vergadering                                           vergaderingen
#   noun lid plural leden
#   noun ziekte plurals ziekten ziektes                        two plurals
#   noun begrip singular                                       no plural
#   adjective politiek                                         politieke
#   adjective nieuw graded                                     nieuwe, nieuwer, nieuwst
#   adjective extra fixed                                      never 'extrae'

# ---- Verbs ----

# 'steunen': steun, steunt, steunen, steunde, steunden, gesteund.
paradigm verb weak
  # What stands before -en, spelled as at the end of a syllable. A last syllable without stress
  # keeps its one vowel, which cannot be seen in -eren: 'reageren', reageer, is regular, and
  # 'leveren', lever, gives its stem.
  let stem  lemma
      /iëren$/ => "ieer"                                    # initiëren: initieer
    | /eëren$/ => "eëer"                                    # creëren: creëer
    | /ueren$/ => "ueer"                                    # evalueren: evalueer
    | /(oor|na)delen$/ => "$1deel"                          # beoordelen: beoordeel
    | /^(be|(?:her|onder)?ver|her)?(d|sp|h|t)elen$/ => "$1$2eel"         # verdelen: verdeel
    | /^((?:be|ge|ver|ont|her|er)?+[^aeiouë]*[aeiouë].*[^aeiouë])(el|en)en$/ => "$1$2"   # tekenen: teken
    | /([bcdfgklmnprst])\1en$/ => "$1"                      # zeggen: zeg
    | /(?<![aeiouë])([aeou])([bdfgklmnprstvz])en$/ => "$1$1$2"   # maken: maak
    | /en$/ => ""                                           # werken: werk
      /v$/ => "f" | /z$/ => "s"                             # leven: leef; verhuizen: verhuis
  # 'werkte' but 'leefde': the sound before -en decides.
  let ending  lemma
      /.*(?:ch|[fkpstx])en$/ => "t" | /.*/ => "d"
  # No ge- behind a first part without stress: 'veroordeeld', 'ondertekend'. 'bellen' has none.
  let prefix  lemma
      /^(?:bezig|gener|herberg|verif).*$/ => "ge"           # gegenereerd
    | /^her[^aeiou]*[aeiou]+[^aeiou]+.*eren$/ => "ge"       # geherstructureerd
    | /^(?:aan|achter|be|door|er|ge|her|mis|om|onder|ont|over|ver|vol|voor|weer)[^aeiouyëï]*[aeiouyëï]+?(?:[^aeiouyëï]+.*|i)en$/ => ""
    | /.+/ => "ge"
  form singular first      stem
  form singular            stem "t"  /tt$/ => "t"           # hij steunt, hij hecht
  form plural              lemma
  form infinitive          lemma
  form singular past       stem ending "e"
  form plural past         stem ending "en"
  form participle          prefix stem ending
      /tt$/ => "t" | /dd$/ => "d"                           # gehecht, besteed
      /^ge(?=e)/ => "geë" | /^ge(?=i[^j])/ => "geï" | /^ge(?=u[^i])/ => "geü"
      /^geëe/ => "geë" | /^geïi/ => "geï" | /^geüu/ => "geü"    # geëist, geïnd, geüpdatet

# The same where the stem cannot be seen: 'verb leveren weak-stem lever'.
paradigm verb weak-stem stem
  let ending  lemma
      /.*(?:ch|[fkpstx])en$/ => "t" | /.*/ => "d"
  let prefix  lemma
      /^(?:aan|achter|be|door|er|ge|her|mis|om|onder|ont|over|ver|vol|voor|weer)[^aeiouyëï]*[aeiouyëï]+?(?:[^aeiouyëï]+.*|i)en$/ => ""
    | /.+/ => "ge"
  form singular first      stem
  form singular            stem "t"  /tt$/ => "t"
  form plural              lemma
  form infinitive          lemma
  form singular past       stem ending "e"
  form plural past         stem ending "en"
  form participle          prefix stem ending
      /tt$/ => "t" | /dd$/ => "d"
      /^ge(?=e)/ => "geë" | /^ge(?=i[^j])/ => "geï" | /^ge(?=u[^i])/ => "geü"
      /^geëe/ => "geë" | /^geïi/ => "geï" | /^geüu/ => "geü"

# 'onderschrijven': onderschrijft, onderschrijven, onderschreef, onderschreven, onderschreven.
paradigm verb strong third many past-one past-many perfect
  # 'ik spreek': he speaks without -t, which is there to stay in 'sluiten', 'hij sluit'
  let stem  lemma ":" third
      /^.*ten:(.*)$/ => "$1" | /^.*:(.*)t$/ => "$1" | /^.*:/ => ""
      /aa$/ => "a"                                          # gaat -> ga
  form singular first      stem
  form singular            third
  form plural              many
  form infinitive          lemma
  form singular past       past-one
  form plural past         past-many
  form participle          perfect

# 'zei toe' and 'zegde toe': two pasts.
paradigm verb strong-twice third many past-one past-many other-one other-many perfect
  let stem  lemma ":" third
      /^.*ten:(.*)$/ => "$1" | /^.*:(.*)t$/ => "$1" | /^.*:/ => ""
  form singular first      stem
  form singular            third
  form plural              many
  form infinitive          lemma
  form singular past       past-one
  form plural past         past-many
  form singular past       other-one
  form plural past         other-many
  form participle          perfect

# ---- Nouns ----

paradigm noun regular
  form singular            lemma
  form plural              lemma
      /heid$/ => "heden"                                    # veiligheid
    | /schap$/ => "schappen"                                # landschap
    | /nis$/ => "nissen"                                    # gevangenis
    | /ie$/ => "ies"                                        # organisatie; not 'economieën'
    | /([aiouy])$/ => "$1's"                                # programma
    | /(?<![aeiouéï])e$/ => "es"                            # analyse; not 'waarden'
    | /eau$/ => "eaus"                                      # niveau
    | /(?<![aeiou])(el|em|en|er)$/ => "$1s"                 # minister; not 'artikelen'
    | /(ij|ei|ui|ou|au|oe|eu|ie)f$/ => "$1ven"              # brief
    | /(ij|ei|ui|ou|au|oe|eu|ie)s$/ => "$1zen"              # prijs; not 'eisen'
    | /([aeou])\1f$/ => "$1ven"                             # graaf
    | /([aeou])\1s$/ => "$1zen"                             # vrees
    | /([aeou])\1([bcdgklmnprt])$/ => "$1$2en"              # taak
    | /^([^aeiou]*[aeiou])([bdfgklmnprst])$/ => "$1$2$2en"  # plan; not 'dagen'
    | /$/ => "en"                                           # vergadering
  # The apostrophe of printers: 'programma’s'.
  form plural              lemma
      /([aiouy])$/ => "$1’s" | /.*/ => ""

paradigm noun plural many
  form singular            lemma
  form plural              many

# 'ziekte': ziekten, ziektes.
paradigm noun plurals many others
  form singular            lemma
  form plural              many
  form plural              others

paradigm noun singular
  form singular            lemma

# ---- Adjectives ----

# What has no ending stands before no plural: 'goed voorstellen' is 'voorstellen' as a verb.

# 'groot': grote, groter, grotere, grootste; 'positief': positieve.
paradigm adjective regular
  let inflected  lemma
      /(?<![aeiou])en$/ => "en"                             # open, betrokken
    | /ieel$/ => "iële"                                     # financieel
    | /eëel$/ => "eële" | /ëel$/ => "ële"                   # reëel, ideëel
    | /vol$/ => "volle"                                     # zinvol
    | /(ij|ei|ui|ou|au|oe|eu|[iï]e|l)f$/ => "$1ve"         # positief, half
    | /([aeou])\1f$/ => "$1ve"                              # scheef
    | /(ij|ei|ui|ou|au|oe|eu|ie)s$/ => "$1ze"               # grijs
    | /ees$/ => "ese"                                       # Europees
    | /([aeou])\1s$/ => "$1ze"                              # boos
    | /([aeou])\1([bcdfgklmnprt])$/ => "$1$2e"              # groot, speciaal
    | /^([^aeiou]*[aeiou])([bdfgklmnprst])$/ => "$1$2$2e"   # snel
    | /e$/ => "e"
    | /$/ => "e"
  form singular  lemma
  form plural    inflected

# The same with degrees: 'groot', grote, groter, grotere, grootst, grootste.
paradigm adjective graded
  let inflected  lemma
      /(?<![aeiou])en$/ => "en"
    | /ieel$/ => "iële"
    | /vol$/ => "volle"
    | /(ij|ei|ui|ou|au|oe|eu|ie)f$/ => "$1ve"
    | /(ij|ei|ui|ou|au|oe|eu|ie)s$/ => "$1ze"
    | /([aeou])\1s$/ => "$1ze"
    | /([aeou])\1([bcdfgklmnprt])$/ => "$1$2e"
    | /^([^aeiou]*[aeiou])([bdfgklmnprst])$/ => "$1$2$2e"
    | /$/ => "e"
  let more  inflected ":" lemma
      /^.*:(.*r)$/ => "$1der"                               # duur: duurder
    | /^(.*)e:.*$/ => "$1er"                                # grote: groter
    | /^.*:(.*)$/ => "$1er"                                 # open: opener
  form singular  lemma
  form plural    inflected
  form singular  more
  form  more "e"
  form singular  lemma "st"   /.*(?:st|sch)st$/ => "" | /sst$/ => "st"   # precies: preciest
  form  lemma "ste"  /.*(?:st|sch)ste$/ => "" | /sste$/ => "ste"

# 'parallel': parallelle.
paradigm adjective inflected other
  form  lemma
  form  other

paradigm adjective fixed
  form  lemma
