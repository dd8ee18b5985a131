rules 1

# The closed classes of Dutch: what the engine tells phrases and clauses by. A word may stand in
# several classes; which one counts is told from the words beside it.

language "nl"

# Who 'speaker' is in a letter without another speaker.
author "actor/nederland"

# ---- Auxiliaries ----

verb hebben auxiliary forms heb:first,singular hebt:singular heeft:singular hebben:plural hebben:infinitive had:singular,past hadden:plural,past gehad:participle
verb zijn auxiliary passive copula forms ben:first,singular bent:singular is:singular zijn:plural zijn:infinitive was:singular,past waren:plural,past geweest:participle
verb worden auxiliary passive forms word:first,singular wordt:singular worden:plural worden:infinitive werd:singular,past werden:plural,past geworden:participle
verb zullen auxiliary forms zal:singular zult:singular zullen:plural zullen:infinitive zou:singular,past zouden:plural,past
verb kunnen auxiliary forms kan:singular kunt:singular kunnen:plural kunnen:infinitive kon:singular,past konden:plural,past gekund:participle
verb moeten auxiliary forms moet:singular moeten:plural moeten:infinitive moest:singular,past moesten:plural,past gemoeten:participle
verb mogen auxiliary forms mag:singular mogen:plural mogen:infinitive mocht:singular,past mochten:plural,past gemogen:participle
verb willen auxiliary trying forms wil:singular wilt:singular willen:plural willen:infinitive wilde:singular,past wou:singular,past wilden:plural,past gewild:participle
verb hoeven auxiliary forms hoef:first,singular hoeft:singular hoeven:plural hoeven:infinitive hoefde:singular,past hoefden:plural,past gehoeven:participle

# ---- Words before a noun ----

word determiner "de" | "het" | "een" | "één" | "'t" | "’t" | "den" | "der" | "des"
word determiner "elk" | "elke" | "ieder" | "iedere" | "alle" | "beide" | "geen" | "enkele" | "enige"
word determiner "sommige" | "verschillende" | "diverse" | "meerdere" | "vele"
word determiner "welk" | "welke" | "zulk" | "zulke" | "dergelijke" | "dergelijk" | "bepaalde"
word determiner "mijn" | "zijn" | "haar" | "ons" | "onze" | "hun" | "uw" | "diens" | "wier" | "wiens"
word determiner "deze" | "dit" | "die" | "dat" | "dezelfde" | "hetzelfde" | "ditzelfde" | "zo'n"
word determiner "al" | "allerlei" | "zowel"

word demonstrative "deze" | "dit" | "die" | "dat"
word expletive "het" | "er"

word pronoun "hij" | "zij" | "ze" | "hem" | "haar" | "hen" | "hun" | "u" | "je" | "jij" | "jullie"
word pronoun "men" | "iemand" | "niemand" | "iets" | "niets" | "alles" | "iedereen" | "elkaar"
word pronoun "ik" | "wij" | "we" | "mij" | "me" | "ons" | "dit" | "dat" | "deze" | "die" | "wie"
word pronoun "eenieder" | "ieder" | "zichzelf" | "hetzelfde" | "hetgeen" | "wat" | "degene" | "degenen"
word first-person "ik"
# Those that stand for an actor named before, when they are the subject.
word personal "hij" | "zij" | "ze" | "deze" | "laatstgenoemde" | "eerstgenoemde"
# 'De premier gaf aan dat zijn land het voorstel steunt': he says what it holds.
word personal "zijn land" | "haar land" | "zijn regering" | "haar regering"
# What names members of what stands before: 'de lidstaten, waaronder Nederland'.
word genitive "van" | "tussen"
word inclusive "onder meer" | "onder andere" | "o.a." | "in het bijzonder" | "bijvoorbeeld" | "onder wie" | "waaronder" | "inclusief" | "zijnde" | "oftewel" | "ofwel" | "namelijk" | "te weten" | "bestaande uit"
# What opens a question inside a sentence: 'bezien of …', 'de vraag hoe …'.
word interrogative "op welke wijze" | "op welke manier" | "in welke mate" | "of" | "hoe" | "hoezeer" | "waarom" | "in hoeverre" | "wanneer" | "welke" | "welk" | "wat" | "wie"
word reflexive "zich"
word oblique "mij" | "me" | "hem" | "hen"
# Subjects only, so that what stands before the verb is none: 'die gedachte deel ik'.
word nominative "ik" | "wij" | "we" | "hij" | "men" | "jij"
# Adverbs that may begin a noun phrase: 'veel lidstaten'.
word quantifier "veel" | "weinig" | "meer" | "minder" | "zoveel" | "voldoende" | "onvoldoende" | "genoeg" | "teveel"
# Nouns before another noun of the same phrase: 'een aantal lidstaten'.
word measure "aantal" | "reeks" | "rij" | "paar" | "groep" | "soort" | "type" | "scala" | "handvol" | "tiental"
word measure "tientallen" | "honderdtal" | "honderden" | "duizenden" | "miljoen" | "miljard" | "miljoenen" | "procent"
word measure "percentage" | "euro" | "hectare"
word measure "kilo" | "kilogram" | "ton" | "liter" | "meter" | "kilometer" | "pakket" | "serie" | "minister" | "heer" | "mevrouw"
word measure "deel" | "vorm"
# Nouns whose phrase may say when, with no preposition: 'dit jaar stuurt de minister …'.
word period "jaar" | "jaren" | "maand" | "maanden" | "week" | "weken" | "dag" | "dagen" | "uur" | "kwartaal" | "eeuw"
word period "voorjaar" | "najaar" | "zomer" | "herfst" | "winter" | "lente" | "decennia" | "decennium" | "ochtend"
word period "middag" | "avond" | "nacht" | "periode" | "keer" | "maal"
# Nouns whose phrase says amid what or how: 'heeft in Europees verband vertrouwen in de aanpak'.
word setting "verband" | "EU-verband" | "NAVO-verband" | "VN-verband" | "Raadsverband" | "Benelux-verband" | "OVSE-verband" | "coalitieverband" | "kader" | "context" | "opzicht" | "geval" | "gevallen"
word setting "praktijk" | "beginsel" | "principe" | "algemeen" | "algemeenheid" | "instantie" | "tussentijd" | "toekomst" | "verleden" | "fase" | "stadium" | "moment" | "termijn" | "onderdelen" | "hoofdlijnen"
word setting "niveau" | "onderhandelingen" | "gesprek" | "gesprekken" | "overleg" | "overleggen" | "debat" | "brief" | "Kamerbrief" | "reactie" | "antwoord" | "inbreng" | "interventie" | "toespraak" | "bijeenkomst" | "vergadering" | "beraad" | "consultatie" | "internetconsultatie" | "hoorzitting" | "zienswijze" | "gremia" | "fora"
# Determiners whose noun takes 'die', never 'dat': in 'de stelling dat' it does not go back to the noun.
word common "de" | "deze" | "die" | "elke" | "iedere" | "welke" | "onze" | "zulke"
word indefinite "een" | "één" | "Eén" | "'n" | "’n"
# Determiners that no plural follows: 'dat vragen de bonden', 'die ons vragen om steun'.
word single "het" | "'t" | "’t" | "een" | "ons" | "dit" | "dat" | "elk" | "elke" | "ieder" | "iedere" | "welk" | "zulk" | "dergelijk" | "zo'n"

# ---- Prepositions and pronominal adverbs ----

word preposition "vóór" | "aan" | "achter" | "ad" | "af" | "behalve" | "behoudens" | "beneden" | "betreffende"
word preposition "anders dan" | "los van" | "voorafgaand aan" | "te beginnen met" | "te beginnen bij" | "te beginnen in"
word preposition "bovenaan" | "onderaan" | "bovenop"
word adverb "hopelijk" | "idealiter" | "het liefst" | "om tafel" | "om de tafel" | "rond de tafel" | "rond tafel"
word preposition "bij" | "binnen" | "blijkens" | "boven" | "buiten" | "conform" | "contra"
word preposition "dankzij" | "door" | "gedurende" | "gegeven" | "gezien" | "hangende" | "in" | "ingevolge"
word preposition "indachtig" | "inzake" | "jegens" | "krachtens" | "langs" | "met" | "middels" | "na" | "naar"
word preposition "naast" | "nabij" | "namens" | "niettegenstaande" | "om" | "omstreeks" | "omtrent"
word preposition "ondanks" | "onder" | "ongeacht" | "onverminderd" | "op" | "over" | "overeenkomstig"
word preposition "per" | "qua" | "richting" | "rond" | "rondom" | "sedert" | "sinds" | "te" | "tegen"
word preposition "tegenover" | "ten" | "ter" | "tijdens" | "tot" | "trots" | "tussen" | "uit"
word preposition "uitgezonderd" | "van" | "vanaf" | "vanuit" | "vanwege" | "versus" | "via" | "volgens"
word preposition "voor" | "voorbij" | "wegens" | "zonder" | "aangaande" | "à"
word preposition "als bedoeld in" | "zoals bedoeld in" | "als genoemd in" | "zoals genoemd in" | "zoals opgenomen in" | "zoals beschreven in"
word preposition "ten aanzien van" | "ten behoeve van" | "ten gunste van" | "ten opzichte van"
word preposition "ten gevolge van" | "ten koste van" | "ten tijde van" | "ten bate van" | "ter attentie van"
word preposition "met betrekking tot" | "met het oog op" | "met behulp van" | "in het kader van"
word preposition "in het licht van" | "naar aanleiding van" | "op basis van" | "op grond van" | "door middel van"
word preposition "in plaats van" | "in verband met" | "in tegenstelling tot" | "op het gebied van"
word preposition "net als" | "wat betreft" | "voor wat betreft" | "gelet op" | "op het terrein van" | "in de vorm van" | "aan de hand van" | "onder leiding van" | "als gevolg van"
word preposition "in lijn met" | "in navolging van" | "in aansluiting op" | "in aanvulling op" | "in vervolg op" | "in het verlengde van" | "in aanloop naar" | "in afwachting van" | "in vergelijking met"
word preposition "kijkend naar" | "terugkijkend op" | "terugblikkend op" | "rekening houdend met" | "lettend op" | "uitgaande van" | "afgaande op" | "voortbouwend op" | "verwijzend naar" | "vooruitlopend op"

# Why, or in spite of what, something is done: 'steunt het fonds | ondanks de kosten'.
word ground "ondanks" | "niettegenstaande" | "dankzij" | "vanwege" | "gelet op" | "gezien" | "gegeven" | "omwille van" | "uit oogpunt van" | "ongeacht"
word ground "op voorwaarde" | "onder voorwaarde" | "onder de voorwaarde" | "onder de strikte voorwaarde" | "onder de uitdrukkelijke voorwaarde"
word preposition "omwille van" | "uit oogpunt van"
word preposition "in overeenstemming met" | "in samenwerking met" | "in overleg met" | "ter ondersteuning van"
word preposition "ter bevordering van" | "ter versterking van" | "ter bestrijding van" | "ter uitvoering van"
word preposition "ter voorkoming van" | "ter verbetering van" | "ten noorden van" | "ten oosten van"
word preposition "ten zuiden van" | "ten westen van" | "op het punt van" | "aan de zijde van"

# 'door' in a passive.
word agent "door"

word adverb "in staat" | "haaks" | "tot het uiterste" | "zover" | "zo ver" | "al dan niet" | "voor zover bekend" | "voor zover mij bekend" | "voor zover ons bekend" | "naar verluidt" | "naar verwachting" | "voor zover mogelijk" | "voor zover nodig"
word adverb "volledigheidshalve" | "kortheidshalve" | "duidelijkheidshalve" | "gemakshalve" | "zekerheidshalve"
word adverb "in grote lijnen" | "in hoofdlijnen" | "op hoofdlijnen" | "over het algemeen" | "te allen tijde" | "in dezen"
word adverb "met algemene stemmen" | "met gekwalificeerde meerderheid" | "bij gekwalificeerde meerderheid" | "met ruime meerderheid"
word adverb "met een ruime meerderheid" | "met grote meerderheid" | "met een grote meerderheid" | "met eenparigheid van stemmen" | "met unanimiteit"
word adverb "op tafel" | "ter tafel" | "in het midden"
word adverb "ter sprake" | "ter harte" | "aan de orde" | "aan bod" | "in behandeling" | "in ontvangst" | "in ogenschouw" | "ter hand" | "ter discussie"
word adverb "met grote tegenzin" | "met enige tegenzin" | "met tegenzin" | "met overtuiging" | "met volle overtuiging"
word adverb "in meerderheid" | "ten zeerste" | "in hoge mate" | "in belangrijke mate" | "in toenemende mate" | "in de kern"
word adverb "in zijn algemeenheid" | "in ieder geval" | "in elk geval" | "tot nu toe" | "op zichzelf"
word adverb "te kennen" | "publiekelijk" | "onverwijld" | "mondjesmaat"

# 'neemt het advies om te wachten | ter harte': says with its verb what is done with the object.
word tail "ter harte" | "ter hand" | "ter discussie" | "ter sprake" | "ter kennisgeving" | "ter beschikking" | "ter tafel" | "voor kennisgeving"
word tail "in overweging" | "in behandeling" | "in ogenschouw" | "in twijfel" | "in acht" | "in stand" | "in gang" | "in de weg" | "in het vooruitzicht"
word tail "op prijs" | "zeer op prijs" | "op waarde" | "op de agenda" | "onder de aandacht" | "onder de loep" | "onder ogen" | "aan de orde" | "aan de kaak"
word tail "van de hand" | "van tafel" | "van belang" | "van groot belang" | "van wezenlijk belang" | "van essentieel belang" | "van het grootste belang"
word tail "uit de weg" | "tot stand" | "buiten beschouwing" | "naar voren" | "naast zich neer" | "naast mij neer" | "voor lief" | "over het hoofd"
# Adjectives that as often weigh another: 'vind ik volstrekt onaanvaardbaar', 'is juridisch onhoudbaar'.
word adverb "aanvankelijk" | "pas" | "volstrekt" | "volkomen" | "absoluut" | "principieel" | "werkelijk" | "moreel" | "juridisch" | "maatschappelijk" | "ethisch"
word adverb "inhoudelijk" | "economisch" | "budgettair" | "technisch" | "financieel" | "bestuurlijk" | "organisatorisch" | "procedureel"
word adverb "staatsrechtelijk" | "constitutioneel" | "fundamenteel" | "wezenlijk" | "evident" | "echt" | "diep"
word adverb "scherp" | "fel" | "openlijk" | "met hand en tand" | "van oudsher" | "in duidelijke bewoordingen" | "in niet mis te verstane bewoordingen"
word adverb "naar voren"
word adverb "onverlet"
word adverb "hieraan" | "hierbij" | "hierdoor" | "hierin" | "hiermee" | "hierna" | "hiernaast" | "hierom"
word adverb "hierop" | "hierover" | "hiertegen" | "hiertoe" | "hieruit" | "hiervan" | "hiervoor" | "hiertussen"
word adverb "daaraan" | "daarbij" | "daardoor" | "daarin" | "daarmee" | "daarna" | "daarnaast" | "daarom"
word adverb "daarop" | "daarover" | "daartegen" | "daartoe" | "daaruit" | "daarvan" | "daarvoor" | "daartussen"
word adverb "daaronder" | "daarnaar" | "daarbinnen" | "daarbuiten" | "daarentegen" | "daartegenover"
word adverb "erachter" | "eraan" | "erbij" | "erdoor" | "erin" | "ermee" | "erna" | "ernaar" | "ernaast" | "erom" | "erop"
word adverb "erover" | "ertegen" | "ertoe" | "eruit" | "ervan" | "ervoor" | "ertussen" | "eronder"
word announcing "eraan" | "ermee" | "ernaar" | "erom" | "erop" | "erover" | "ertegen" | "ertoe" | "ervan" | "ervoor"
word announcing "aan" | "naar" | "om" | "op" | "over" | "tegen" | "van" | "voor"

# What stands for a preposition and 'this' or 'that': 'daarmee', 'daar ben ik het mee eens'.
list with-this    "hiermee" | "daarmee" | "ermee" | "waarmee"
list to-this      "hiertoe" | "daartoe" | "ertoe" | "waartoe"
list for-this     "hiervoor" | "daarvoor" | "ervoor" | "waarvoor"
list of-this      "hiervan" | "daarvan" | "ervan" | "waarvan"
list against-this "hiertegen" | "daartegen" | "ertegen" | "waartegen"
list on-this      "hieraan" | "daaraan" | "eraan" | "waaraan"
list upon-this    "hierop" | "daarop" | "erop" | "waarop"
list about-this   "hierover" | "daarover" | "erover" | "waarover"
list by-this      "hierbij" | "daarbij" | "erbij" | "waarbij"
pronominal "met":        <with-this> | "mee"
pronominal "tot":        <to-this> | "toe"
pronominal "voor":       <for-this>
pronominal "van":        <of-this>
pronominal "tegen":      <against-this>
pronominal "aan":        <on-this>
pronominal "op":         <upon-this>
pronominal "over":       <about-this>
pronominal "bij":        <by-this>
pronominal "achter":     "hierachter" | "daarachter" | "erachter"
pronominal "in":         "daarin" | "hierin" | "erin"
pronominal "om":         "hierom" | "erom"
pronominal "tegenover":  "hiertegenover" | "daartegenover"
word r-pronoun "hier" | "daar" | "er" | "waar"

# ---- Words that stand for what an earlier position is about ----

anaphor advocates expects supports welcomes values commitsTo understands considers: "dit" | "deze" | "dat" | "het" | "haar" | "hem" | "hier" | "daar" | "er" | "waar"
anaphor advocates expects supports welcomes values commitsTo understands considers: <with-this> | <to-this> | <for-this>
anaphor advocates expects supports welcomes values commitsTo understands considers: "daarin" | "hierin" | "hierom"
anaphor advocates expects supports welcomes values commitsTo understands considers: <of-this> | <against-this> | <on-this> | <upon-this> | <about-this> | <by-this>
anaphor advocates expects supports welcomes values commitsTo: "hetgeen" | "wat"
anaphor advocates expects: <verzoek> | <oproep> | <wens> | <pleidooi> | <aanbeveling> | <advies> | <eis> | <suggestie>
anaphor supports advocates expects opposes: <variant> | <optie> | <alternatief> | <scenario>
anaphor advocates expects: <inzet> | <ambitie>
anaphor advocates expects: <voorwaarde> | <randvoorwaarde>
anaphor commitsTo: <voornemen> | <toezegging>
anaphor advocates expects supports values commitsTo considers: <belang> | <noodzaak> | <urgentie>
anaphor considers advocates expects values supports opposes: <opvatting> | <mening> | <oordeel> | <conclusie> | <constatering> | <standpunt> | <visie> | <analyse> | <uitgangspunt>
anaphor considers advocates expects values supports opposes commitsTo: <stelling> | <bewering> | <beeld> | <redenering> | <gedachte> | <aanname> | <veronderstelling> | <lezing> | <suggestie> | <idee>
anaphor alike isConcernedAbout criticises condemns understands: <risico> | <gevaar> | <zorg> | <vrees> | <bezorgdheid> | <kritiek>
anaphor alike isConcernedAbout criticises condemns opposes understands: <bezwaar>

anaphor alike opposes isConcernedAbout: <against-this>
anaphor considers advocates: <signaal> | <geluid> | <kanttekening>

# ---- Joining words ----

word coordinator "en" | "én" | "of" | "noch" | "maar" | "alsmede" | "alsook" | "evenals" | "dan wel" | "danwel" | "en/of"
word coordinator "respectievelijk" | "want" | "doch"

word subordinator "dat" | "of" | "omdat" | "aangezien" | "doordat" | "zodat" | "opdat" | "nadat" | "voordat"
word subordinator "totdat" | "alvorens" | "terwijl" | "mits" | "hoewel" | "alhoewel" | "ofschoon" | "tenzij" | "indien" | "als"
word subordinator "wanneer" | "toen" | "zodra" | "zolang" | "zoals" | "mocht" | "mochten" | "naarmate"
# 'vastgelegd aan welke eisen voertuigen moeten voldoen' asks; it demands nothing.
word subordinator "aan welke" | "over welke" | "voor welke" | "met welke" | "in welke" | "op welke" | "van welke" | "bij welke" | "onder welke" | "uit welke" | "door welke" | "naar welke" | "tot welke" | "binnen welke"
word subordinator "aan welk" | "over welk" | "voor welk" | "met welk" | "in welk" | "op welk" | "van welk" | "bij welk" | "onder welk" | "uit welk" | "door welk" | "naar welk" | "tot welk" | "binnen welk"
word subordinator "zonder dat" | "behalve dat" | "in plaats dat" | "hoe" | "hoezeer" | "waarom" | "in hoeverre" | "op welke wijze" | "op welke manier" | "in welke mate" | "ondanks dat"
# 'de reden waarom ik aan toezicht hecht' tells; it asks nothing.
word subordinator "reden waarom" | "redenen waarom"
# 'ieder kind, ongeacht waar het woont, heeft …'
word subordinator "ongeacht waar" | "ongeacht of" | "ongeacht wie" | "ongeacht welke" | "ongeacht welk" | "ongeacht hoe" | "ongeacht hoeveel" | "ongeacht wat" | "ongeacht wanneer" | "los van hoe" | "los van de vraag of" | "ongeacht de vraag of"
word subordinator "zij het dat" | "met dien verstande dat" | "waar" | "daar waar" | "voor zover" | "voorzover" | "ook al" | "nu"
# 'terwijl Polen op de kosten wees': Polen did.
word factual "terwijl" | "hoewel" | "alhoewel" | "ofschoon" | "aangezien" | "omdat"
# Before a clause or, as often, a phrase: 'als voorzitter', 'sectoren zoals de visserij'.
word comparison "als" | "zoals" | "dan"
# 'Nederland heeft, samen met Duitsland, gepleit voor …': both did.
word comitative "mede namens" | "namens" | "met steun van" | "met bijval van" | "met instemming van" | "Met"
word peer "lidstaten" | "EU-lidstaten" | "landen" | "EU-landen" | "buurlanden" | "partnerlanden" | "donorlanden" | "Beneluxlanden" | "partners" | "bondgenoten" | "regeringen" | "collega's" | "collega’s" | "ambtgenoten" | "ministers"
word beside "met"
word comitative "onder aanvoering van" | "aangevoerd door" | "hierin bijgevallen door" | "daarin bijgevallen door" | "hierin gevolgd door" | "daarin gevolgd door" | "mede gesteund door" | "in navolging van" | "daarin terzijde gestaan door" | "hierin bijgestaan door"
word comitative "gesteund door" | "ondersteund door" | "daarin ondersteund door" | "hierin ondersteund door" | "daarin gesteund door" | "hierin gesteund door" | "bijgevallen door" | "samen met" | "tezamen met" | "gezamenlijk met" | "evenals" | "net als" | "alsook" | "alsmede" | "net zoals" | "evenzeer als"
word pairing "zowel" | "evenzeer" | "zozeer" | "tussen"
# 'Vanuit Nederland is gepleit voor …': Nederland did.
word behalf "namens" | "vanuit" | "van de zijde van" | "van de kant van"
# 'Volgens de VNG is uitstel onwenselijk': that is its view.
word willing "bereid" | "ongenegen" | "onwillig" | "vastbesloten" | "vastberaden" | "bezig" | "voornemens" | "genegen" | "van plan" | "gehouden" | "verplicht"
# 'acht het niet nodig | nieuwe regels in te voeren': not one phrase with what follows.
word willing "nodig" | "noodzakelijk" | "wenselijk" | "verstandig" | "onverstandig" | "raadzaam" | "opportuun"
# 'Ik neem de suggestie om in onderzoek te investeren over': it is not the author who said so.
word request "suggestie" | "aanbeveling" | "advies" | "verzoek" | "oproep" | "pleidooi" | "aanbevelingen" | "suggesties" | "adviezen" | "verzoeken"
# 'verlaging van de lasten en behoud van banen': what is done, and two of them are two things.
word nominalisation "aanbieding" | "aankoop" | "aanleg" | "aanmoediging" | "aanpak" | "aanpassing" | "aanscherping" | "aansluiting" | "aansturing" | "aanvulling" | "aanwijzing" | "actualisering" | "afbakening" | "afbouw" | "afhandeling" | "afschaffing" | "afstemming" | "afwikkeling" | "beantwoording" | "beëindiging" | "begeleiding" | "behandeling"
word nominalisation "beheer" | "beheersing" | "behoud" | "bekendmaking" | "beloning" | "bemiddeling" | "benoeming" | "benutting" | "beperking" | "bescherming" | "besparing" | "besteding" | "bestrijding" | "betaling" | "bevordering" | "bewaking" | "bewustwording" | "bijstelling" | "borging" | "bouw" | "bundeling" | "certificering"
word nominalisation "compensatie" | "coördinatie" | "deelname" | "deelneming" | "digitalisering" | "doorvoering" | "eerbiediging" | "erkenning" | "evaluatie" | "financiering" | "gebruik" | "goedkeuring" | "handhaving" | "harmonisatie" | "heffing" | "herstel" | "hervorming" | "herziening" | "herinvoering" | "huisvesting" | "hulp" | "identificatie"
word nominalisation "implementatie" | "indiening" | "inkoop" | "inperking" | "inspraak" | "instandhouding" | "instelling" | "integratie" | "intensivering" | "intrekking" | "inventarisatie" | "investering" | "invoering" | "isolatie" | "kwijtschelding" | "levering" | "liberalisering" | "matiging" | "modernisering" | "monitoring" | "naleving" | "normering"
word nominalisation "onderhoud" | "ondersteuning" | "ondertekening" | "ontmanteling" | "ontwapening" | "ontwikkeling" | "opbouw" | "openbaarmaking" | "openstelling" | "opheffing" | "opleiding" | "oplossing" | "oprichting" | "opschaling" | "opschorting" | "opsporing" | "opstelling" | "opvang" | "opvolging" | "overdracht" | "participatie" | "plaatsing"
word nominalisation "preventie" | "privatisering" | "ratificatie" | "realisatie" | "registratie" | "regulering" | "renovatie" | "reductie" | "sanctionering" | "samenwerking" | "scholing" | "sluiting" | "spreiding" | "sanering" | "stabilisatie" | "standaardisering" | "steun" | "stimulering" | "stroomlijning" | "subsidiëring" | "terugbetaling"
word nominalisation "terugdringing" | "terugtrekking" | "toekenning" | "toepassing" | "toetreding" | "toetsing" | "toevoeging" | "toewijzing" | "toezicht" | "totstandkoming" | "uitbanning" | "uitbetaling" | "uitbreiding" | "uitrol" | "uitsluiting" | "uitstel" | "uitvoering" | "uitwerking" | "uitwisseling" | "vaccinatie" | "vaststelling" | "veiligstelling"
word nominalisation "verankering" | "verbetering" | "verbreding" | "verdediging" | "verdeling" | "verdieping" | "verdubbeling" | "verduidelijking" | "verduurzaming" | "vereenvoudiging" | "vergoeding" | "vergroening" | "vergroting" | "verhoging" | "verhuizing" | "verkenning" | "verkleining" | "verkoop" | "verkorting" | "verlaging" | "verlenging" | "verlichting"
word nominalisation "vermindering" | "vermijding" | "vernieuwing" | "verplaatsing" | "verruiming" | "verscherping" | "versnelling" | "versoepeling" | "verspreiding" | "versterking" | "verstrekking" | "vertraging" | "vervanging" | "vervolging" | "verwerking" | "verwezenlijking" | "verwijdering" | "verzachting" | "verzekering" | "verzelfstandiging" | "voorbereiding" | "voorkoming"
word nominalisation "voorlichting" | "voortzetting" | "vorming" | "vrijlating" | "vrijstelling" | "waarborging" | "wijziging" | "zorg"
# 'Nederland hecht aan de volgende punten: …', 'zet in op drie punten: …': what counts is what follows.
word cataphor "volgende" | "onderstaande" | "twee" | "drie" | "vier" | "vijf" | "zes" | "zeven" | "acht" | "negen" | "tien" | "aantal" | "enkele"
# Below 'Motie van het lid … over wachttijden' it is what 'de motie' means, below 'Aanbeveling 2: …' what 'deze aanbeveling' does.
word titled "motie" | "amendement" | "aanbeveling" | "Motie" | "Amendement" | "Aanbeveling"
# 'De motie over vuurwerk … Ik moet haar ontraden.'
word titled "haar" | "hem" | "deze" | "zij"
# 'een verbod op vuurwerk … zo'n verbod'
word likewise "zo'n" | "zo’n" | "dergelijk" | "dergelijke" | "zulk" | "zulke" | "soortgelijk" | "soortgelijke"
word sentential "hetgeen" | "wat"
# 'Als scholen dit weigeren, is dat onwenselijk': what 'dat' stands for.
word supposing "als" | "indien" | "wanneer" | "mocht" | "mochten" | "zodra"
word source "volgens" | "aldus" | "naar het oordeel van" | "naar de mening van" | "naar de opvatting van" | "naar de overtuiging van" | "in de ogen van" | "in de optiek van" | "in de visie van" | "in de lezing van" | "naar het idee van" | "in de beleving van"
# Who 'hem' is was said before.
word their-view "volgens hem" | "volgens haar" | "volgens hen" | "volgens hun" | "in zijn ogen" | "in haar ogen" | "in hun ogen" | "zijns inziens" | "haars inziens" | "huns inziens"
word their-view "naar zijn oordeel" | "naar haar oordeel" | "naar hun oordeel" | "naar zijn mening" | "naar haar mening" | "naar hun mening" | "naar zijn opvatting" | "naar haar opvatting"
word their-view "naar hun opvatting" | "wat hem betreft" | "wat haar betreft" | "wat hen betreft" | "in zijn optiek" | "in haar optiek" | "in hun optiek" | "naar zijn idee" | "naar haar idee"
word interjection "ja" | "nee"
# Nouns that a clause completes: 'het feit dat', 'de vraag of'.
word content-noun "feit" | "overweging" | "vraag" | "mening" | "oordeel" | "opvatting" | "standpunt" | "overtuiging" | "indruk"
word content-noun "besef" | "stelling" | "verwachting" | "hoop" | "vrees" | "zorg" | "conclusie" | "gevoel" | "idee"
word content-noun "uitgangspunt" | "risico" | "kans" | "gevaar" | "mogelijkheid" | "voorwaarde" | "bericht" | "signaal"
word content-noun "bewijs" | "garantie" | "toezegging" | "belofte" | "oproep" | "wens" | "eis" | "visie" | "belang"
word content-noun "aanleiding" | "noodzaak" | "intentie" | "voornemen" | "bereidheid" | "ambitie" | "plicht" | "taak" | "opdracht"
word content-noun "gedachte" | "aanname" | "constatering" | "verklaring" | "aanwijzing" | "aankondiging" | "reden"
word content-noun "bedoeling" | "betekenis" | "gewicht" | "levensbelang" | "doel" | "gevolg" | "doelstelling" | "aandachtspunt" | "resultaat" | "motivering"
word content-noun "zaak" | "ontwikkeling" | "stap" | "misvatting" | "schande" | "verbetering" | "prestatie" | "tekortkoming" | "uitdaging"
word content-noun "overeenstemming" | "consensus" | "eensgezindheid" | "eenstemmigheid" | "genoegen" | "waardering" | "vreugde" | "tevredenheid" | "instemming" | "blijdschap" | "bezorgdheid" | "spijt"
word content-noun "teleurstelling" | "leedwezen" | "weg" | "begrip" | "onderbouwing" | "pleidooi" | "strekking" | "argument" | "zienswijze"
word content-noun "kritiek" | "verwijt" | "analyse" | "bevinding" | "observatie" | "suggestie" | "waarneming" | "commitment"
word content-noun "slotsom" | "streven" | "poging" | "aandrang" | "voldoening" | "opluchting" | "dankbaarheid" | "bewondering" | "trots" | "verbazing" | "verwondering"
word content-noun "ergernis" | "verontwaardiging" | "ontsteltenis" | "afschuw" | "afkeer" | "ontzetting" | "verbijstering" | "droefheid" | "verdriet" | "nadruk" | "klem" | "stelligheid" | "zekerheid" | "waarde"
word content-noun "nieuws" | "teken" | "geruststelling" | "meevaller" | "tegenvaller" | "misverstand" | "compliment" | "winst" | "twijfel"
word content-noun "randvoorwaarde" | "inzet" | "afspraak" | "aanbeveling" | "ondergrens" | "boodschap" | "insteek" | "prioriteit" | "voorkeur"
word content-noun "herinnering" | "bezwaar" | "voorbehoud" | "verplichting" | "kanttekening" | "stelregel"
word content-noun "verantwoordelijkheid" | "bevoegdheid" | "vrijheid" | "gelegenheid" | "neiging"
# Nouns that an infinitive completes: 'het voorstel de premie te verlagen'.
word planned "voorstel" | "plan" | "besluit" | "advies" | "verzoek" | "initiatief" | "voornemen" | "aanbeveling" | "suggestie" | "oproep" | "idee" | "wens" | "ambitie" | "beslissing" | "keuze" | "pleidooi" | "intentie" | "gedachte" | "toezegging" | "belofte" | "afspraak" | "streven"
# What such a thing shows is so: 'de crisis laat zien dat meer toezicht nodig is'. Texts are none: they may be wrong.
word showing "oorlog" | "strijd" | "conflict" | "crisis" | "coronacrisis" | "energiecrisis" | "pandemie" | "brand" | "ramp" | "aanslag" | "aanslagen" | "aanval" | "aanvallen" | "incident" | "incidenten"
word showing "gebeurtenis" | "gebeurtenissen" | "ontwikkeling" | "ontwikkelingen" | "situatie" | "praktijk" | "ervaring" | "ervaringen" | "voorval" | "voorvallen" | "dreiging" | "geschiedenis" | "verleden" | "droogte" | "overstroming" | "overstromingen"
word showing "storing" | "storingen" | "werkelijkheid" | "realiteit" | "actualiteit" | "inval" | "invasie" | "agressie" | "voorbeeld" | "voorbeelden" | "explosie" | "uitbraak" | "spanningen" | "onrust"
# What such a noun says is only held by somebody: 'de klacht dat de inspectie tekortschiet'.
word hearsay "stelling" | "klacht" | "klachten" | "bewering" | "verwijt" | "suggestie" | "beschuldiging" | "aantijging" | "veronderstelling" | "vermoeden" | "gerucht"
word hearsay "vrees" | "signaal" | "signalen" | "geluiden"
word content-noun "klacht" | "beschuldiging" | "aantijging" | "veronderstelling" | "vermoeden" | "gerucht"
word content-noun "bewering" | "beoordeling" | "afweging" | "discussie" | "beslissing" | "waarschuwing" | "melding"

word complementizer "dat" | "of" | "hoe" | "hoezeer" | "waarom" | "in hoeverre" | "op welke wijze" | "op welke manier" | "in welke mate"

word relative "die" | "dat" | "wat" | "wie" | "welke" | "welk" | "hetgeen" | "waar" | "waarin" | "waaraan" | "waarbij"
word relative "waardoor" | "waarmee" | "waarna" | "waarnaar" | "waarnaast" | "waarom" | "waaronder" | "waarop"
word relative "waarover" | "waartegen" | "waartoe" | "waaruit" | "waarvan" | "waarvoor" | "waartussen" | "waarbinnen"
word relative "wiens" | "wier" | "waarbuiten" | "waarlangs" | "vanwaar"

word infinitive-marker "te"
# What opens an infinitive clause when its marker follows.
word purpose "om" | "teneinde" | "alvorens" | "zonder" | "in plaats van"

# ---- Negation ----

word denial "geen"
word affirmation "wel"
word negation "niet" | "nooit" | "nergens" | "nimmer" | "evenmin" | "geenszins" | "allerminst"

# ---- Adverbs: what may stand anywhere in a clause without being part of a noun phrase ----

word adverb "ook" | "echter" | "bovendien" | "tevens" | "eveneens" | "voorts" | "verder" | "evenwel" | "wel"
word adverb "nog" | "al" | "reeds" | "steeds" | "altijd" | "vaak" | "soms" | "veelal" | "doorgaans" | "meestal"
word adverb "nu" | "thans" | "momenteel" | "inmiddels" | "onlangs" | "recentelijk" | "recent" | "binnenkort"
word adverb "vandaag" | "gisteren" | "morgen" | "straks" | "later" | "eerder" | "vooraf" | "achteraf"
word adverb "opnieuw" | "wederom" | "weer" | "nogmaals" | "eens" | "ooit" | "toen" | "vooralsnog" | "voorlopig"
word adverb "dan" | "dus" | "derhalve" | "immers" | "namelijk" | "bijvoorbeeld" | "zo" | "zodoende" | "aldus"
word adverb "overigens" | "kamerbreed" | "Kamerbreed" | "uiteraard" | "natuurlijk" | "inderdaad" | "vanzelfsprekend" | "weliswaar" | "toch"
word adverb "desondanks" | "desalniettemin" | "niettemin" | "anderzijds" | "enerzijds" | "tegelijkertijd"
word adverb "tegelijk" | "tezamen" | "samen" | "onderling" | "gezamenlijk" | "afzonderlijk" | "zelf" | "alleen"
word adverb "slechts" | "enkel" | "uitsluitend" | "vooral" | "voornamelijk" | "hoofdzakelijk" | "juist" | "zelfs"
word adverb "ontzettend" | "verschrikkelijk" | "enorm" | "ongelooflijk" | "zeer" | "heel" | "erg" | "zeker" | "bijzonder" | "uiterst" | "hoogst" | "buitengewoon" | "nogal"
word adverb "nadrukkelijk" | "uitdrukkelijk" | "expliciet" | "herhaaldelijk" | "voortdurend" | "consequent" | "uitgebreid"
word adverb "vrijwel" | "bijna" | "nauwelijks" | "amper" | "ongeveer" | "circa" | "ruim" | "minstens" | "tenminste"
word adverb "volledig" | "geheel" | "grotendeels" | "deels" | "gedeeltelijk" | "onvoldoende" | "voldoende"
word adverb "eerst" | "vervolgens" | "ten slotte" | "tenslotte" | "tot slot" | "uiteindelijk" | "aansluitend"
word adverb "ten eerste" | "ten tweede" | "ten derde" | "allereerst" | "mede" | "mede daarom"
word adverb "onverminderd" | "onverkort" | "graag" | "liever" | "helaas" | "gelukkig" | "wellicht" | "misschien"
word adverb "mogelijk" | "waarschijnlijk" | "kennelijk" | "blijkbaar" | "hier" | "daar" | "elders" | "overal" | "ergens"
word adverb "meer" | "weinig" | "veel" | "minder" | "zoveel" | "zozeer" | "evenzeer" | "even" | "te" | "hoe" | "waar" | "hoog" | "onder meer"
word adverb "onder andere" | "onder anderen" | "in het algemeen" | "in beginsel" | "in principe" | "op dit moment"
word adverb "met name" | "in het bijzonder" | "ten minste" | "ten hoogste" | "in de eerste plaats" | "in de tweede plaats"
word adverb "op mijn beurt" | "op zijn beurt" | "op haar beurt" | "op hun beurt" | "met klem" | "met nadruk" | "met kracht" | "van harte"
word adverb "naar ik heb begrepen" | "naar ik begrijp" | "naar mijn mening" | "naar mijn oordeel" | "naar onze mening" | "naar ons oordeel"
word adverb "zoals toegezegd" | "zoals aangegeven" | "zoals gemeld" | "zoals vermeld" | "zoals afgesproken" | "zoals aangekondigd" | "zoals beschreven"
word adverb "zoals eerder aangegeven" | "zoals eerder gemeld" | "zoals eerder toegezegd" | "zoals hierboven aangegeven" | "zoals bekend" | "zoals gezegd" | "naar zijn oordeel" | "naar haar oordeel" | "in algemene zin" | "op dit punt"
word adverb "niet in de laatste plaats" | "niet in het minst" | "niet het minst" | "niet op de laatste plaats"
word adverb "wie dan ook" | "wat dan ook" | "waar dan ook" | "wanneer dan ook" | "welke dan ook"
word adverb "door wie dan ook" | "van wie dan ook" | "in welke vorm dan ook" | "op welke wijze dan ook" | "op welke manier dan ook" | "om welke reden dan ook" | "onder welke omstandigheden dan ook" | "van welke aard dan ook" | "van welke kant dan ook" | "uit welke hoek dan ook"
word adverb "dan ook" | "nog steeds" | "nog altijd" | "van mening" | "van plan" | "ten volle" | "zogenaamde" | "zogenoemde"
word adverb "formeel" | "informeel" | "separaat" | "schriftelijk" | "mondeling" | "jaarlijks" | "regelmatig"
word adverb "actief" | "sterk" | "nauw" | "krachtig" | "hard" | "breed" | "positief" | "streng" | "ondermeer" | "ofwel"
word adverb "wat mij betreft" | "wat ons betreft" | "wat hem betreft" | "wat haar betreft" | "wat hen betreft" | "wat het kabinet betreft" | "wat Nederland betreft" | "wat dat betreft" | "wat dit betreft"
word adverb "oordeel Kamer" | "Oordeel Kamer" | "een stap te ver" | "een brug te ver"
word adverb "om die reden" | "om deze reden" | "om deze redenen" | "om die redenen" | "om meerdere redenen"
word adverb "om verschillende redenen" | "om diverse redenen" | "in dat verband" | "in dit verband" | "in dit kader"
word adverb "in dat kader" | "in dat licht" | "in dit licht" | "in dat opzicht" | "in dit opzicht" | "in deze context" | "in die context" | "in lijn daarmee" | "in lijn hiermee"
word adverb "in aanvulling hierop" | "in aanvulling daarop" | "op korte termijn" | "op termijn" | "op lange termijn"
word adverb "op de lange termijn" | "op de korte termijn" | "op middellange termijn" | "op de langere termijn"
word adverb "in de praktijk" | "in het verleden" | "op basis hiervan" | "op basis daarvan" | "op grond hiervan"
word adverb "op grond daarvan" | "in nauw overleg" | "in goed overleg"
word adverb "in grote mate" | "in voldoende mate" | "in zekere mate" | "in mindere mate"
word adverb "tot op heden" | "tot dusver" | "tot dusverre" | "op voorhand" | "op dat punt"
word adverb "op deze punten" | "op onderdelen" | "per saldo" | "al met al" | "alles overziend" | "alles overwegende"
# What a motion begins with: 'constaterende dat'.
word content-noun "constaterende" | "constaterend" | "overwegende" | "overwegend" | "vaststellende" | "onderkennende" | "erkennende" | "signalerende" | "vrezende"
word adverb "te zijner tijd" | "in de tussentijd" | "in eerste instantie" | "in tweede instantie"
word adverb "in laatste instantie" | "vooruitlopend hierop" | "vooruitlopend daarop" | "bij gelegenheid" | "bij aanvang" | "aan het slot" | "aan het einde" | "ter afsluiting" | "ter inleiding" | "aan het begin" | "bij die gelegenheid" | "bij deze gelegenheid" | "meermaals"
word adverb "bij uitstek" | "met ingang van heden" | "op eigen initiatief" | "uit eigen beweging"
word adverb "naar aanleiding hiervan" | "naar aanleiding daarvan" | "in reactie hierop" | "in reactie daarop"
word adverb "in het licht hiervan" | "met het oog hierop" | "met het oog daarop" | "gelet hierop" | "gelet daarop"
word adverb "gezien het bovenstaande" | "gelet op het bovenstaande" | "op dezelfde wijze" | "op deze wijze"
word adverb "op die manier" | "op deze manier" | "op die wijze" | "in dat geval" | "in dit geval" | "in die zin"
word adverb "in deze zin" | "in het geheel" | "in zijn geheel" | "in hun geheel" | "in de basis"
word adverb "in het vervolg" | "in den brede"
word adverb "in feite" | "onder geen beding" | "in geen geval" | "bij dezen" | "voor alsnog" | "naar behoren"
word adverb "naar vermogen"
word adverb "onder de voorwaarde" | "onder voorwaarde" | "op voorwaarde" | "onder de uitdrukkelijke voorwaarde" | "onder de strikte voorwaarde"
word adverb "onder de duidelijke voorwaarde" | "op de voorwaarde" | "onder de conditie"
word adverb "wat de regering betreft" | "wat de Commissie betreft" | "wat mijn fractie betreft"
word adverb "bij herhaling" | "bij voortduring" | "ronduit" | "tamelijk" | "ietwat" | "mordicus" | "onomwonden" | "per definitie" | "resoluut" | "zonder meer"
word adverb "in de scherpst mogelijke bewoordingen" | "per omgaande" | "vierkant" | "in scherpe bewoordingen" | "in de scherpste bewoordingen" | "in krachtige bewoordingen" | "in stevige bewoordingen" | "in felle bewoordingen" | "ten stelligste" | "ten strengste" | "ten scherpste"
word adverb "met instemming" | "met vreugde" | "met genoegen" | "met gemengde gevoelens" | "met waardering" | "met tevredenheid" | "met open armen"
word adverb "zo snel mogelijk" | "zo spoedig mogelijk" | "zo goed mogelijk" | "zo veel mogelijk" | "zo breed mogelijk" | "zo vroeg mogelijk" | "zo lang mogelijk"
word adverb "alvast"
word adverb "zoveel als mogelijk" | "zo veel als mogelijk" | "zo snel als mogelijk" | "zo spoedig als mogelijk" | "zo goed als mogelijk"
word adverb "waar dat nodig is" | "waar dat kan" | "waar dat mogelijk is" | "waar dit nodig is" | "waar dit kan" | "waar dit mogelijk is" | "waar het kan" | "waar dat moet" | "daar waar nodig" | "daar waar mogelijk" | "daar waar dat kan" | "daar waar dat nodig is"
word adverb "te weten" | "waar nodig" | "waar mogelijk" | "indien nodig" | "indien mogelijk" | "zo nodig" | "zo mogelijk" | "indien aan de orde" | "waar aan de orde" | "indien van toepassing" | "waar van toepassing" | "indien gewenst" | "waar gewenst" | "indien vereist" | "waar nodig en mogelijk"
word adverb "uitermate" | "dermate" | "bovenmate" | "buitengemeen" | "hogelijk" | "hoegenaamd" | "bijster" | "gaandeweg" | "mettertijd" | "allengs"
# No denials: what goes with them is so, and more.
word adverb "niet alleen" | "niet enkel" | "niet slechts" | "niet uitsluitend" | "niet louter"

word adverb "alsnog" | "destijds" | "indertijd" | "voorheen" | "vroeger" | "nadien" | "sindsdien" | "vanouds" | "tegenwoordig" | "voorshands" | "sporadisch"
word adverb "intussen" | "ondertussen" | "meteen" | "terstond" | "dadelijk" | "langzamerhand" | "onderwijl"
word adverb "trouwens" | "kortom" | "kortweg" | "samengevat" | "concluderend" | "resumerend" | "dientengevolge" | "bijgevolg" | "mitsdien" | "nochtans" | "evengoed"
word adverb "dienovereenkomstig" | "dienaangaande" | "daarbovenop" | "terzake" | "vanzelf" | "veeleer" | "louter" | "domweg" | "simpelweg" | "gewoonweg" | "eenvoudigweg"
word adverb "ongetwijfeld" | "allicht" | "mogelijkerwijs" | "noodzakelijkerwijs" | "klaarblijkelijk" | "hoogstwaarschijnlijk" | "desgevraagd" | "desgewenst" | "desnoods" | "ambtshalve"
word adverb "mijns inziens" | "ons inziens" | "onzes inziens" | "zijns inziens" | "haars inziens" | "huns inziens" | "mijnerzijds" | "onzerzijds" | "strikt genomen" | "alles afwegende" | "alles afwegend"
word adverb "van meet af aan" | "van meet af" | "alleszins" | "terdege" | "volmondig" | "grif" | "ruiterlijk" | "eens en te meer"
word adverb "eens te meer" | "ten onrechte" | "wat mij aangaat" | "wat ons aangaat" | "jammer genoeg" | "spijtig genoeg" | "vreemd genoeg"
word adverb "aan de andere kant" | "aan de ene kant" | "van de andere kant"
word adverb "op geen enkele wijze" | "op geen enkele manier"
word adverb "al geruime tijd" | "reeds geruime tijd" | "al enige tijd" | "al een tijd" | "al tijden" | "al lange tijd" | "al langere tijd" | "anders dan verwacht" | "anders dan voorzien" | "zoals verwacht" | "categorisch" | "averechts" | "te vroeg" | "anders" | "vooreerst" | "hoe dan ook" | "daarenboven" | "bovenal" | "eenmaal" | "andermaal" | "dikwijls" | "zelden" | "nauwlettend" | "nauwgezet"


# ---- Separable parts of verbs ----

word particle "voorbij" | "voorop" | "akkoord" | "tekort" | "aan" | "achter" | "af" | "bij" | "bijeen" | "binnen" | "deel" | "dood" | "door" | "heen" | "in" | "staande"
word particle "kennis" | "klaar" | "los" | "mee" | "na" | "neer" | "om" | "onder" | "op" | "over" | "plaats"
word particle "samen" | "tegen" | "teniet" | "teleur" | "terug" | "toe" | "uit" | "vast" | "veilig" | "voor"
word particle "voort" | "vooruit" | "vrij" | "weg" | "tot stand" | "goed" | "gelijk" | "gaande" | "bekend" | "open"

# ---- Marks of spelling ----

# Words that a hyphen at a line end may stand before: 'handels- / en investeringsbeleid'.
hyphen "en" | "of" | "en/of" | "als" | "dan wel" | "danwel" | "alsmede" | "respectievelijk" | "tot" | "noch"

# 'nr. 210' goes on; 'plaatsgevonden op 24 maart jl.' may end.
# These have a capital only where a sentence begins: a title without a stop stands before them. Not 'Van', 'Ter' and other
# words that names begin with.
parting "motie" | "moties" | "amendement" | "amendementen"
opening "het" | "de" | "een" | "dit" | "deze" | "dat" | "ik" | "wij" | "we" | "zij" | "hij" | "er" | "mijn" | "onze" | "ons"
opening "op" | "in" | "voor" | "met" | "naar" | "tijdens" | "bij" | "na" | "sinds" | "vanaf" | "over" | "om" | "door" | "tussen"
opening "volgens" | "vanuit" | "naast" | "binnen" | "conform" | "overeenkomstig" | "evenals" | "middels" | "ten" | "gezien" | "gelet"
opening "daarnaast" | "ook" | "tevens" | "daarom" | "hierbij" | "hiermee" | "zo" | "verder" | "daarbij" | "wel" | "inmiddels"
# Pairs, of which the second has its capital anywhere.
opening "de commissie" | "de raad" | "de eurogroep" | "de europese" | "het europees" | "de eu" | "de navo" | "de vn" | "de verenigde"
opening "het verenigd" | "de nederlandse" | "het nederlandse" | "de kamer" | "de minister" | "de staatssecretaris" | "de hoge"
opening "het belgische" | "het bulgaarse" | "het cypriotische" | "het deense" | "het duitse" | "het estse" | "het finse" | "het franse"
opening "het griekse" | "het hongaarse" | "het ierse" | "het italiaanse" | "het kroatische" | "het letse" | "het litouwse"
opening "het luxemburgse" | "het maltese" | "het oostenrijkse" | "het poolse" | "het portugese" | "het roemeense" | "het sloveense"
opening "het slowaakse" | "het spaanse" | "het tsjechische" | "het zweedse"
opening "momenteel" | "vervolgens" | "eerder" | "onlangs" | "graag" | "allereerst" | "als" | "indien" | "wanneer" | "hoewel" | "omdat"

abbreviation "nr." | "nrs." | "art." | "artt." | "blz." | "p." | "pp." | "bijv." | "bv." | "ca." | "o.a." | "o.m."
abbreviation "m.n." | "d.w.z." | "c.q." | "i.p.v." | "i.v.m." | "t.a.v." | "t.b.v." | "t.o.v." | "m.b.t." | "m.b.v."
abbreviation "o.b.v." | "o.g.v." | "n.a.v." | "i.s.m." | "i.h.k.v." | "m.u.v." | "t/m." | "d.d." | "dd." | "nl." | "resp."
abbreviation "dhr." | "mevr." | "mw." | "dr." | "mr." | "drs." | "ir." | "ing." | "prof." | "jhr." | "jkvr." | "Dr." | "Mr."
abbreviation "Drs." | "Ir." | "Prof." | "min." | "max." | "incl." | "excl." | "evt." | "vgl." | "zgn." | "zgn" | "St." | "ds."
abbreviation "jan." | "febr." | "feb." | "mrt." | "apr." | "aug." | "sept." | "sep." | "okt." | "nov." | "dec." | "vs." | "no."
abbreviation "lid." | "sub." | "par." | "vol." | "afd." | "tel." | "afz." | "i.o." | "wnd." | "plv." | "h.c." | "Stb." | "Stcrt."
abbreviation "Zr.Ms." | "Hr.Ms." | "Zr." | "Hr." | "Ms." | "Trb." | "PbEU." | "Pb." | "Kst." | "Bijl." | "Aanh."
abbreviation closing "a.s." | "as." | "jl." | "j.l." | "l.l." | "ll." | "e.d." | "etc." | "enz." | "e.v." | "e.a." | "c.s."
abbreviation closing "mln." | "mld." | "dl." | "N.V." | "B.V." | "v.o.f." | "m.m.v." | "a.i." | "b.d." | "U.S." | "U.K."

# ---- What compounds end in: groups in groups.rules, by any name ----

compound "burgemeesters" | "wethouders" | "organisaties" | "verenigingen" | "bonden" | "bedrijven" | "instellingen" | "aanbieders" | "houders" | "bouwers"
compound "fabrikanten" | "maatschappijen" | "fracties" | "besturen" | "bestuurders" | "gebruikers" | "beheerders"
compound "verstrekkers" | "ondernemers" | "ondernemingen" | "instanties" | "overheden" | "exploitanten" | "producenten"
compound "leveranciers" | "verzekeraars" | "verleners" | "vertegenwoordigers" | "specialisten" | "deskundigen" | "experts"
compound "koepels" | "universiteiten" | "ziekenhuizen" | "gemeenten" | "provincies" | "bewoners" | "artsen" | "leraren"
compound "docenten" | "advocaten" | "onderhandelaars" | "wetenschappers" | "onderzoekers" | "parlementariërs" | "corporaties"
compound "collectieven" | "ministers" | "partijen" | "sector" | "sectoren" | "scholen" | "werkgevers"
compound "werknemers" | "autoriteiten" | "instituten" | "partners" | "lidstaten" | "burgers" | "vissers" | "telers"
compound "boeren" | "coöperaties" | "organisatie" | "vereniging"
compound "providers" | "platforms"

# ---- Words that `eval` leaves out when it compares phrases ----

minor "de" | "den" | "der" | "des" | "een" | "het"
minor "aan" | "bij" | "door" | "in" | "met" | "naar" | "om" | "op" | "over" | "te" | "ten" | "ter" | "tot" | "uit" | "van" | "voor"
minor "als" | "dat" | "deze" | "die" | "dit" | "en" | "er" | "niet" | "of" | "ook" | "zich"
minor "heeft" | "hebben" | "is" | "worden" | "wordt" | "zal" | "zijn" | "zullen"

# Praise in a fixed phrase is no clause: 'dat is iets om trots op te zijn'.
word adverb "om trots op te zijn" | "om best trots op te zijn" | "om heel trots op te zijn" | "om zuinig op te zijn" | "om blij van te worden"
