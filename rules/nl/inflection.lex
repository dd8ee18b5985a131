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
#   noun begrip singular                                       no plural
#   adjective nieuw                                            nieuwe
#   adjective extra fixed                                      never 'extrae'

# ---- Verbs ----

# 'steunen': steun, steunt, steunen, steunde, steunden, gesteund.
paradigm verb weak
  # 'maken' -> maak, 'zeggen' -> zeg, 'ontwikkelen' -> ontwikkel: what stands before -en, with the
  # spelling that it has at the end of a syllable.
  let stem  lemma
      /iëren$/ => "ieer"                                    # initiëren -> initieer
    | /eëren$/ => "eëer"                                    # creëren -> creëer
    | /(u)eren$/ => "$1eer"                                 # evalueren -> evalueer
    | /oordelen$/ => "oordeel"                              # beoordelen -> beoordeel
    # -elen, -enen behind a syllable are weak: ontwikkelen -> ontwikkel, tekenen -> teken
    | /^((?:be|ge|ver|ont|her|er)?[^aeiouë]*[aeiouë].*[^aeiouë])(el|en)en$/ => "$1$2"
    # -eren is strong in words from French (reageren -> reageer), weak in these
    | /((?:[^o]nd|ind|nn|mm|bb|pp|kk|tt|dd|gg|ng|(?<!c)vord|zek|lev|bet|nad|gad|wijd|houd|oud|(?:ui|oe|ee|ij|eu)[st]+|ond|and)er)en$/ => "$1"
    | /([bcdfgklmnprst])\1en$/ => "$1"                      # zeggen -> zeg
    | /(?<![aeiouë])([aeou])([bdfgklmnprstvz])en$/ => "$1$1$2"   # maken -> maak
    | /en$/ => ""                                           # werken -> werk
    /v$/ => "f" | /z$/ => "s"                               # leev -> leef, verhuiz -> verhuis
  # 'werkte' but 'leefde': the sound before -en decides
  let ending  lemma
      /.*(?:ch|[fkpstx])en$/ => "t" | /.*/ => "d"
  # no ge- behind a prefix that has no stress: 'veroordeeld', 'ondertekend'; 'bellen' has none
  let prefix  lemma
      /^(?:be|ge|ver|ont|her|er|mis|aan|voor|achter|door|om|onder|over|weer)[^aeiouyë]*[aeiouyëï]+[^aeiouyë]+.*en$/ => ""
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

# The same where the stem cannot be seen: 'verb faciliteren weak-stem faciliteer'.
paradigm verb weak-stem stem
  let ending  lemma
      /.*(?:ch|[fkpstx])en$/ => "t" | /.*/ => "d"
  let prefix  lemma
      /^(?:be|ge|ver|ont|her|er|mis|aan|voor|achter|door|om|onder|over|weer)[^aeiouyë]*[aeiouyëï]+[^aeiouyë]+.*en$/ => ""
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

# ---- Nouns ----

paradigm noun regular
  form singular            lemma
  form plural              lemma
      /heid$/ => "heden"                                    # veiligheid
    | /ie$/ => "ies"                                        # organisatie
    | /([aiouy])$/ => "$1's"                                # programma
    | /(?<![aeiou])e$/ => "es"                              # prioriteit heeft -en, analyse -s
    | /(el|em|en|er|aar|erd|ster|ier|eur|oor)$/ => "$1s"    # minister, leider
    | /(ij|ei|ui|ou|au|oe|eu|ie)([bcdgklmnprt])$/ => "$1$2en"
    | /(ij|ei|ui|ou|au|oe|eu|ie)f$/ => "$1ven"              # brief
    | /(ij|ei|ui|ou|au|oe|eu|ie)s$/ => "$1zen"              # prijs
    | /([aeou])\1f$/ => "$1ven"                             # graaf
    | /([aeou])\1s$/ => "$1zen"                             # vrees
    | /([aeou])\1([bcdgklmnprt])$/ => "$1$2en"              # taak
    | /([^aeiou]|^)([aeiou])([bdfgklmnprst])$/ => "$1$2$3$3en"   # plan
    | /schap$/ => "schappen"
    | /$/ => "en"                                           # vergadering

paradigm noun plural many
  form singular            lemma
  form plural              many

paradigm noun singular
  form singular            lemma

# ---- Adjectives ----

# 'groot' -> grote, 'positief' -> positieve, 'belangrijk' -> belangrijke.
paradigm adjective regular
  form  lemma
  form  lemma
      /ieel$/ => "iële"                                     # financieel
    | /eëel$/ => "eële" | /ëel$/ => "ële"                   # reëel, ideëel
    | /(isch|lijk|ig|end|baar)$/ => "$1e"
      /baare$/ => "bare"
    | /(ij|ei|ui|ou|au|oe|eu|ie)f$/ => "$1ve"               # positief
    | /(ij|ei|ui|ou|au|oe|eu|ie)s$/ => "$1ze"               # grijs
    | /ees$/ => "ese"                                       # Europees
    | /([aeou])\1s$/ => "$1ze"                              # boos
    | /([aeou])\1([bcdfgklmnprt])$/ => "$1$2e"              # groot, speciaal
    | /^([^aeiou]*[aeiou])([bdfgklmnprst])$/ => "$1$2$2e"   # snel
    | /e$/ => "e"
    | /$/ => "e"

paradigm adjective fixed
  form  lemma
