rules 1

# Nouns, the open class, as in letters about policy. Long compounds are left to their heads.

noun aanbeveling
noun behoedzaamheid singular
noun prudentie singular
noun bescheidenheid singular
noun coulance singular
noun daadkracht singular
noun aanbieder
noun aanbieding
noun aanbod singular
noun aandacht singular
noun aandachtsgebied
noun aandachtspunt
noun aandeel
noun aandeelhouder
noun aandrang singular
noun aanduiding
noun aangelegenheid
noun aangifte
noun aanhang singular
noun aanhanger
noun aanklacht
noun aanknopingspunt plural aanknopingspunten
noun aankomst singular
noun aankondiging
noun aankoop
noun aanleg singular
noun aanleiding
noun aanloop singular
noun aanmelding
noun aanmerking
noun aanmoediging
noun aanname
noun aanpak singular
noun aanpassing
noun aanschaf singular
noun aanscherping
noun aanslag
noun aansluiting
noun aansporing
noun aansprakelijkheid
noun aanstelling
noun aansturing singular
noun aantal plural aantallen
noun aantasting
noun aantekening
noun aantrekkelijkheid singular
noun aanvaarding singular
noun aanval plural aanvallen
noun aanvang singular
noun aanvoer singular
noun aanvraag
noun aanvrager
noun aanvulling
noun aanwezigheid singular
noun aanwijzing
noun aanwinst
noun aanzet plural aanzetten
noun aanzien singular
noun aard singular
noun aardbeving
noun aarde plural aarden
noun aardgas singular
noun aardolie singular
noun aarzeling
noun abonnement
noun abortus plural abortussen
noun academie
noun accent
noun acceptatie singular
noun accijns plural accijnzen
noun accountant plural accountants
noun achtergrond
noun achterhoofd singular
noun achterstand
noun achteruitgang singular
noun acquisitie
noun actie
noun actieplan plural actieplannen
noun activist
noun activiteit
noun actor plural actoren
noun actualisering
noun actualiteit
noun adaptatie singular
noun administratie
noun adres plural adressen
noun advies
noun adviescommissie
noun adviesorgaan
noun adviesraad
noun adviseur plural adviseurs
noun advocatuur singular
noun afbakening
noun afbouw singular
noun afdeling
noun afdracht
noun afgevaardigde plural afgevaardigden
noun afgifte singular
noun afgrond
noun afhandeling singular
noun afhankelijkheid
noun afkeer singular
noun afkomst singular
noun afkondiging
noun afloop singular
noun afname
noun afnemer
noun afrekening
noun afronding singular
noun afschaffing singular
noun afscheid singular
noun afschrift
noun afschrikking singular
noun afschuw singular
noun afsluiting
noun afspraak
noun afstand
noun afstemming singular
noun aftreden singular
noun afvaardiging
noun afval singular
noun afvalwater singular
noun afvoer singular
noun afweging
noun afwezigheid singular
noun afwijking
noun afwijzing
noun afwikkeling singular
noun afzet singular
noun agenda
noun agendapunt
noun agent
noun agentschap
noun agressie singular
noun akkerbouw singular
noun akkoord
noun akte
noun alarm
noun alertheid singular
noun algemeenheid
noun algoritme plural algoritmes
noun alliantie
noun allocatie
noun alternatief
noun ambassade
noun ambassadeur plural ambassadeurs
noun ambitie
noun ambt
noun ambtenaar
noun ambtgenoot
noun ambtsbericht
noun ambtsgenoot
noun ambtstermijn
noun amendement
noun analyse
noun angst
noun annexatie
noun anticipatie singular
noun antisemitisme singular
noun antwoord
noun apparaat
noun apparatuur singular
noun appreciatie plural appreciaties
noun arbeid singular
noun arbeider
noun arbeidsmarkt
noun arbeidsmigrant
noun arbeidsomstandigheid
noun arbeidsparticipatie singular
noun arbeidsplaats
noun arbeidsvoorwaarde plural arbeidsvoorwaarden
noun arbitrage singular
noun archief
noun argument
noun argwaan singular
noun armoede singular
noun armslag singular
noun arrest
noun arrestatie
noun artikel plural artikelen
noun arts
noun asiel singular
noun asielaanvraag
noun asielbeleid singular
noun asielprocedure
noun asielzoeker
noun aspect
noun assistentie singular
noun associatie
noun atoomenergie singular
noun audit plural audits
noun auto
noun autonomie singular
noun autoriteit
noun autoweg
noun avond
noun baan
noun baat
noun baby
noun baken
noun balans
noun ban singular
noun band
noun bandbreedte
noun bank
noun bankencrisis plural bankencrises
noun bankensector
noun bankgeheim
noun bankrekening
noun barrière
noun basis plural bases
noun basisonderwijs singular
noun basisschool
noun basisvoorwaarde plural basisvoorwaarden
noun bataljon plural bataljons
noun beantwoording
noun bedenking
noun bedenktijd singular
noun bedoeling
noun bedrag
noun bedreiging
noun bedrijf
noun bedrijfsleven singular
noun bedrijfstak plural bedrijfstakken
noun bedrijfsvoering singular
noun begrotingsdiscipline singular
noun bewondering singular
noun beëindiging
noun beeld
noun begeleider
noun begeleiding singular
noun begin singular
noun beginsel plural beginselen
noun begrafenis
noun begrip plural begrippen
noun begroting
noun begrotingsjaar
noun begrotingsregel
noun begrotingstekort
noun begunstigde plural begunstigden
noun behandeling
noun beheer singular
noun beheerder
noun beheersing singular
noun behoefte plurals behoeften behoeftes
noun behoud singular
noun beïnvloeding singular
noun bejegening
noun bekendheid singular
noun bekendmaking
noun beklag singular
noun bekrachtiging
noun belang
noun belangenafweging
noun belangenbehartiger
noun belangenorganisatie
noun belangenverstrengeling
noun belangstelling singular
noun belasting
noun belastingbetaler
noun belastingconcurrentie singular
noun belastingdienst
noun belastingfraude singular
noun belastingontduiking singular
noun belastingontwijking singular
noun belastingplichtige plural belastingplichtigen
noun beleid singular
noun beleidsartikel plural beleidsartikelen
noun beleidsdoel
noun beleidsinstrument
noun beleidskader
noun beleidslijn
noun beleidsmaatregel plural beleidsmaatregelen
noun beleidsnota
noun beleidsregel
noun beleidsterrein
noun beleidsvoornemen
noun belemmering
noun belevingswereld
noun belofte plurals beloften beloftes
noun beloning
noun beloop singular
noun bemiddelaar plural bemiddelaars
noun bemiddeling singular
noun bemoeienis
noun benadering
noun benchmark plural benchmarks
noun benoeming
noun benutting singular
noun beoefenaar plural beoefenaars
noun beoordeling
noun beoordelingskader
noun bepaling
noun beperking
noun beraad singular
noun beraadslaging
noun bereidheid singular
noun bereik singular
noun bereikbaarheid singular
noun berekening
noun bericht
noun berichtgeving singular
noun beroep
noun beroepsbevolking singular
noun beroepsgroep
noun beroepsonderwijs singular
noun beschaving
noun bescheid plural bescheiden
noun bescherming singular
noun beschermingsmaatregel plural beschermingsmaatregelen
noun beschikbaarheid singular
noun beschikking
noun beschouwing
noun beschrijving
noun beschuldiging
noun besef singular
noun beslag singular
noun beslissing
noun beslissingsbevoegdheid
noun besluit
noun besluitvorming singular
noun besluitvormingsproces plural besluitvormingsprocessen
noun besmetting
noun besparing
noun bespreking
noun bestaan singular
noun bestand
noun bestanddeel
noun besteding
noun bestedingsruimte singular
noun bestemming
noun bestrijding singular
noun bestuur
noun bestuurder
noun bestuursakkoord
noun bestuursorgaan
noun bestuursrecht singular
noun betaalbaarheid singular
noun betaling
noun betekenis
noun betoging
noun betoog
noun betrokkene plural betrokkenen
noun betrokkenheid singular
noun betrouwbaarheid singular
noun beurs plural beurzen
noun beurt
noun bevel plural bevelen
noun bevestiging
noun bevinding
noun bevoegdheid
noun bevolking
noun bevolkingsgroep
noun bevordering singular
noun bewaker
noun bewaking singular
noun bewapening singular
noun bewaring singular
noun beweging
noun bewering
noun bewerking
noun bewijs
noun bewind singular
noun bewindspersoon
noun bewoner
noun bewustwording singular
noun bewustzijn singular
noun bezetting
noun bezinning singular
noun bezit singular
noun bezitting
noun bezoek
noun bezoeker
noun bezorgdheid singular
noun bezuiniging
noun bezuinigingsmaatregel plural bezuinigingsmaatregelen
noun bezwaar
noun bibliotheek
noun bijdrage plural bijdragen
noun bijeenkomst
noun bijlage plural bijlagen
noun bijstand singular
noun bijstandsmissie
noun bijstandsuitkering
noun bijstelling
noun bijval singular
noun bijwerking
noun bijzonderheid
noun binnenland singular
noun binnenvaart singular
noun biodiversiteit singular
noun biomassa singular
noun blad plural bladen
noun blijdschap singular
noun blijk
noun blik
noun blok
noun blokkade
noun blokvorming singular
noun bod singular
noun bodem
noun boek
noun boer
noun boerenbedrijf
noun boete
noun bom
noun bombardement
noun bond
noun bondgenoot
noun bondgenootschap
noun boodschap
noun boom
noun boosheid singular
noun bord
noun bos
noun bouw singular
noun bouwer
noun bouwsteen
noun bouwwerk
noun boycot plural boycots
noun branche
noun brand
noun brandstof plural brandstoffen
noun brandweer singular
noun breedte
noun brief
noun briefing plural briefings
noun broeikasgas plural broeikasgassen
noun broer plural broers
noun bron
noun brug
noun budget plural budgetten
noun buffer
noun buitengrens plural buitengrenzen
noun buitenland singular
noun buitenwacht singular
noun buitenwereld singular
noun bundel
noun bundeling
noun bureau plural bureaus
noun burgemeester
noun burger
noun burgerbevolking singular
noun burgermissie
noun burgeroorlog
noun burgerschap singular
noun burgerslachtoffer
noun buur
noun buurland
noun buurt
noun campagne
noun cao
noun capaciteit
noun categorie plural categorieën
noun cel
noun centrum plurals centra centrums
noun certificaat
noun certificering
noun chef plural chefs
noun chip plural chips
noun cijfer
noun circulaire
noun circulariteit singular
noun classificatie
noun clausule
noun cliënt
noun cluster
noun coalitie
noun coalitieakkoord
noun coalitiepartner
noun code
noun cofinanciering
noun coherentie singular
noun collega
noun college
noun combinatie
noun comité plural comités
noun commandant
noun commentaar
noun commentator
noun commissaris plural commissarissen
noun commissie
noun commissievergadering
noun commitment singular
noun communicatie singular
noun communiqué plural communiqués
noun compensatie
noun competentie
noun complexiteit singular
noun compliment
noun component
noun compromis plural compromissen
noun computer
noun concentratie
noun concept
noun conceptverdrag
noun conceptwet plural conceptwetten
noun concessie
noun conclusie
noun concurrent
noun concurrentie singular
noun concurrentiekracht singular
noun concurrentiepositie
noun conditie
noun condoleance
noun conferentie
noun conflict
noun conflictgebied
noun confrontatie
noun consensus singular
noun consequentie
noun consolidatie singular
noun consortium plural consortia
noun constatering
noun constitutie
noun consulaat
noun consulent
noun consultatie
noun consument
noun consumptie singular
noun contact
noun contactgroep
noun context singular
noun continent
noun contingent
noun continuering singular
noun continuïteit singular
noun contract
noun contrast
noun controle
noun controleur plural controleurs
noun convenant
noun conventie
noun convergentie singular
noun coördinatie singular
noun coördinator
noun corporatie
noun correctie
noun correspondentie
noun corridor plural corridors
noun corruptie singular
noun crediteur
noun criminaliteit singular
noun crisis plural crises
noun crisisbeheersing singular
noun criterium plural criteria
noun criticus plural critici
noun culminatie singular
noun cultuur
noun cultuurgoed plural cultuurgoederen
noun cumulatie
noun curatele singular
noun curriculum plural curricula
noun cursus plural cursussen
noun cyberaanval plural cyberaanvallen
noun cyberveiligheid singular
noun cyclus plural cycli
noun daad
noun dader
noun dag plural dagen
noun dak plural daken
noun daling
noun dam
noun dank singular
noun data singular
noun databank
noun datum plurals data datums
noun de-escalatie singular
noun deadline
noun debat plural debatten
noun decennium plural decennia
noun decentralisatie
noun declaratie
noun deel
noun deelakkoord
noun deelgebied
noun deelname
noun deelnemer
noun deelneming
noun deelsector
noun deelstaat
noun deelterrein
noun defensie singular
noun defensiebegroting
noun definitie
noun dekking
noun delegatie
noun delegatieleider
noun demilitarisering singular
noun democratie plural democratieën
noun democratisering singular
noun demonstrant
noun demonstratie
noun denktank plural denktanks
noun departement
noun deportatie
noun derogatie
noun deskundige plural deskundigen
noun deskundigheid singular
noun destabilisatie singular
noun detachering
noun detail plural details
noun detentie
noun detentiecentrum plural detentiecentra
noun deur
noun dialoog
noun dichtheid
noun dief
noun dienst
noun dienstplicht singular
noun dienstreis
noun dienstverlener
noun dienstverlening singular
noun diepte
noun dier
noun dierenwelzijn singular
noun digitalisering singular
noun dijk
noun dilemma
noun dimensie
noun ding
noun diploma
noun diplomaat
noun diplomatie singular
noun directeur
noun directie
noun discriminatie singular
noun discussie
noun discussiepunt
noun dispensatie
noun dispuut singular
noun distributie singular
noun diversiteit singular
noun docent plural docenten
noun document
noun documentatie singular
noun doel
noun doeleinde plural doeleinden
noun doelgroep
noun doelmatigheid singular
noun doelstelling
noun doeltreffendheid singular
noun dokter
noun domein
noun donor
noun donorland
noun dood singular
noun doodstraf plural doodstraffen
noun doorbraak
noun doorgang singular
noun doorlooptijd
noun doorvoer singular
noun doorvoering singular
noun dorp
noun dosis plural doses
noun dossier plural dossiers
noun douane singular
noun draagkracht singular
noun draagvlak singular
noun draagwijdte singular
noun dreigement
noun dreiging
noun drempel
noun driehoek
noun droogte
noun drug plural drugs
noun drugshandel singular
noun druk singular
noun drukte singular
noun drukmiddel plural drukmiddelen
noun duidelijkheid singular
noun duizendtal plural duizendtallen
noun duur singular
noun duurzaamheid singular
noun dwang singular
noun dwangarbeid singular
noun dwangsom plural dwangsommen
noun dynamiek singular
noun echelon plural echelons
noun echtgenoot
noun economie plural economieën
noun econoom
noun ecosysteem
noun editie
noun educatie singular
noun eed
noun eenheid
noun eensgezindheid singular
noun eenvoud singular
noun eenzaamheid singular
noun eer singular
noun eerbied singular
noun eerbiediging singular
noun eerlijkheid singular
noun eeuw
noun effect
noun effectiviteit singular
noun efficiëntie singular
noun ei plural eieren
noun eigenaar
noun eigendom plural eigendommen
noun eigenschap
noun eiland
noun eind singular
noun eindbeeld
noun einddatum plural einddata
noun einde singular
noun eindgebruiker
noun eindoordeel
noun eindresultaat
noun eindverantwoordelijkheid
noun eis plural eisen
noun elektriciteit singular
noun element
noun elite
noun emancipatie singular
noun embargo
noun emissie
noun emissiehandel singular
noun emissierecht
noun emotie
noun encryptie singular
noun energie singular
noun energiebron plural energiebronnen
noun energiemix singular
noun energietransitie singular
noun energievoorziening singular
noun enquête
noun enthousiasme singular
noun entiteit
noun epidemie plural epidemieën
noun erfgoed singular
noun ergernis
noun erkenning
noun erkentelijkheid singular
noun ernst singular
noun ervaring
noun escalatie
noun essentie singular
noun etappe
noun ethiek singular
noun etmaal
noun etniciteit singular
noun euro
noun euroland
noun evacuatie
noun evaluatie
noun evaluatierapport
noun evenement
noun evenredigheid singular
noun evenwicht singular
noun evolutie
noun exclave
noun exemplaar
noun exodus singular
noun experiment
noun expert
noun expertise singular
noun exploitatie
noun explosief
noun export singular
noun exporteur plural exporteurs
noun extremisme singular
noun extremist
noun facet plural facetten
noun faciliteit
noun factor
noun factuur
noun familie
noun familielid plural familieleden
noun fase plurals fasen fases
noun federatie
noun feest
noun feit
noun fenomeen
noun fiat singular
noun fiche
noun fiets plural fietsen
noun fietser
noun film plural films
noun financiën singular
noun financiering
noun financieringsbron plural financieringsbronnen
noun firma
noun flank
noun flexibiliteit singular
noun focus singular
noun folter singular
noun foltering
noun fonds
noun fondsenwerving singular
noun formaat
noun formaliteit
noun formatie
noun formule
noun formulering
noun formulier
noun forum plural fora
noun foto
noun fout
noun fractie
noun fraude singular
noun frictie
noun front
noun frustratie
noun functie
noun functionaris plural functionarissen
noun functioneren singular
noun fundament
noun fusie
noun gang singular
noun garantie
noun garantieregeling
noun gas
noun gast
noun gastheer
noun gastland
noun gaswinning plural gaswinningen
noun gebaar
noun gebed singular
noun gebeurtenis
noun gebied
noun geboorte plurals geboorten geboortes
noun gebouw
noun gebrek
noun gebruik
noun gebruiker
noun gedachte plural gedachten
noun gedachtegang
noun gedachtewisseling
noun gedeelte
noun gedrag singular
noun gedraging
noun gedragscode
noun gedragslijn
noun geest singular
noun gegeven
noun gegevensbescherming singular
noun gegevensuitwisseling singular
noun gehalte
noun geheel singular
noun geheim
noun geheimhouding singular
noun geheugen singular
noun geld
noun geldigheid singular
noun geldstroom
noun gelegenheid
noun geletterdheid singular
noun gelijkheid singular
noun gelijkwaardigheid singular
noun geloof singular
noun geloofwaardigheid singular
noun geluid
noun geluidsoverlast singular
noun geluk singular
noun gemak singular
noun gemeenschap
noun gemeente plurals gemeenten gemeentes
noun gemeenteraad
noun gemiddelde plural gemiddelden
noun geneesmiddel plural geneesmiddelen
noun generaal plural generaals
noun generatie
noun generositeit singular
noun genocide
noun genoegen
noun genot singular
noun geografie singular
noun gerecht
noun gerechtigheid singular
noun gerechtshof plural gerechtshoven
noun geschiedenis
noun geschil plural geschillen
noun geslacht
noun gesprek plural gesprekken
noun gespreksleider
noun gesprekspartner
noun gesteldheid singular
noun getal plural getallen
noun getuige plural getuigen
noun getuigenis
noun gevaar
noun geval plural gevallen
noun gevangene plural gevangenen
noun gevangenis
noun gevecht
noun gevoel plural gevoelens
noun gevoeligheid
noun gevolg
noun geweld singular
noun geweldpleging
noun gewest
noun gewetensnood singular
noun gewetensvrijheid singular
noun gewicht singular
noun gewoonte plurals gewoonten gewoontes
noun gezag singular
noun gezant
noun gezicht
noun gezichtspunt
noun gezin plural gezinnen
noun gezindte plural gezindten
noun gezondheid singular
noun gezondheidszorg singular
noun gift
noun gijzelaar plural gijzelaars
noun gijzeling
noun gijzelnemer
noun glas plural glazen
noun god plural goden
noun goed plural goederen
noun goedkeuring singular
noun golf plural golven
noun graad
noun graadmeter
noun graan
noun gremium plural gremia
noun grens plural grenzen
noun grensbeheer singular
noun grensbewaking singular
noun grenscontrole
noun grensgebied
noun grensgeschil plural grensgeschillen
noun grensovergang
noun groei singular
noun groeikracht singular
noun groeimarkt
noun groente
noun groep
noun groepering
noun groet
noun grond
noun grondgebied
noun grondhouding
noun grondrecht
noun grondslag
noun grondstof plural grondstoffen
noun grondwet plural grondwetten
noun grootte
noun gunst singular
noun haalbaarheid singular
noun haard
noun haast singular
noun haat singular
noun hand
noun handel singular
noun handelaar plurals handelaren handelaars
noun handeling
noun handelsakkoord
noun handelsbeleid singular
noun handelsbelemmering
noun handelsbetrekking
noun handelsmissie
noun handelsoorlog
noun handelspartner
noun handelsrelatie
noun handelsstroom
noun handelstarief
noun handelsverdrag
noun handelsverkeer singular
noun handelwijze plural handelwijzen
noun handhaver
noun handhaving singular
noun handreiking
noun handtekening
noun handvat plural handvatten
noun handvest
noun harmonisatie singular
noun hart
noun haven
noun heer
noun heffing
noun hegemonie singular
noun helft
noun helikopter
noun herdenking
noun herfst singular
noun herinnering
noun herkomst singular
noun herstel singular
noun herstelplan plural herstelplannen
noun hervorming
noun hervormingsproces plural hervormingsprocessen
noun hervormingsprogramma
noun herziening
noun hiaat
noun hinder singular
noun hindernis
noun historie
noun hoek
noun hoeksteen
noun hoeveelheid
noun hof plural hoven
noun hogeschool
noun hond
noun hoofd
noun hoofddoel
noun hoofddoelstelling
noun hoofdkwartier
noun hoofdlijn
noun hoofdpijn singular
noun hoofdpunt
noun hoofdstad plural hoofdsteden
noun hoofdstuk plural hoofdstukken
noun hoofdverantwoordelijkheid
noun hoogleraar
noun hoogte plurals hoogten hoogtes
noun hoogwaardigheidsbekleder
noun hoop singular
noun hoorzitting
noun horde plurals horden hordes
noun horizon singular
noun hotel
noun houdbaarheid singular
noun houder
noun houding
noun hout singular
noun huidskleur singular
noun huis
noun huisarts plural huisartsen
noun huishouden
noun huishouding
noun huisvesting singular
noun huiver singular
noun hulp singular
noun hulpbron plural hulpbronnen
noun hulpgoed plural hulpgoederen
noun hulpmiddel plural hulpmiddelen
noun hulporganisatie
noun hulpverlener
noun hulpverlening singular
noun hulpverzoek
noun huur
noun huurder
noun huwelijk
noun hypotheek
noun hypothese
noun ideaal
noun idealisme singular
noun idee plural ideeën
noun identificatie singular
noun identiteit
noun ideologie plural ideologieën
noun illegaliteit singular
noun illusie
noun illustratie
noun imago
noun impact singular
noun impasse
noun implementatie singular
noun implicatie
noun impopulariteit singular
noun import singular
noun importheffing
noun impuls
noun inachtneming singular
noun inbeslagname
noun inbraak
noun inbreng singular
noun inbreuk
noun incident
noun indamming singular
noun indeling
noun indicatie
noun indicator
noun indiening singular
noun indienststelling singular
noun individu plural individuen
noun indruk plural indrukken
noun industrie plural industrieën
noun infectie
noun infectieziekte plurals infectieziekten infectieziektes
noun inflatie singular
noun informatie singular
noun informatie-uitwisseling singular
noun informatiedeling singular
noun informatiepositie
noun informatievoorziening singular
noun infrastructuur
noun ingang
noun ingenieur plural ingenieurs
noun ingezetene plural ingezetenen
noun ingrediënt
noun ingreep
noun inhoud singular
noun inhoudsopgave plural inhoudsopgaven
noun inhuur singular
noun initiatief
noun initiatiefnemer
noun initiatiefwet plural initiatiefwetten
noun inkomen
noun inkomst
noun inkoop singular
noun inlichting
noun inlijving
noun inmenging singular
noun innovatie
noun inperking
noun input singular
noun inrichting
noun inschatting
noun inspanning
noun inspecteur plural inspecteurs
noun inspectie
noun inspectiebezoek
noun inspectierapport
noun inspiratie singular
noun inspraak singular
noun instabiliteit singular
noun installatie
noun instandhouding singular
noun instantie
noun instelling
noun instemming singular
noun instituut
noun instroom singular
noun instructie
noun instrument
noun instrumentarium plural instrumentaria
noun integratie singular
noun integriteit singular
noun intensiteit singular
noun intensivering
noun intentie
noun interactie
noun interconnectie plural interconnecties
noun interesse
noun interim singular
noun internet singular
noun interpretatie
noun interventie
noun interview plural interviews
noun intimidatie
noun intrekking
noun introductie
noun inval plural invallen
noun invalshoek
noun invasie
noun inventarisatie
noun investeerder
noun investering
noun investeringsfonds
noun investeringsklimaat singular
noun invloed
noun invoer singular
noun invoering singular
noun invulling
noun inwerking singular
noun inwerkingtreding singular
noun inwoner
noun inzage singular
noun inzet singular
noun inzicht
noun irritatie
noun islam singular
noun isolatie singular
noun isolement singular
noun isolering
noun item
noun jaar
noun jaarbasis singular
noun jaargang
noun jaarplan plural jaarplannen
noun jaarrapportage
noun jaarrekening
noun jaartal plural jaartallen
noun jaarvergadering
noun jaarverslag
noun jacht singular
noun jeugd singular
noun jeugdzorg singular
noun jihadist
noun jongere plural jongeren
noun jongerenwerk singular
noun journaal
noun journalist
noun journalistiek singular
noun jurisdictie
noun jurisprudentie singular
noun jurist
noun justitie singular
noun kaart
noun kabinet plural kabinetten
noun kabinetsbeleid singular
noun kabinetsbesluit
noun kabinetsformatie
noun kabinetsinzet singular
noun kabinetsperiode
noun kabinetsreactie
noun kabinetsstandpunt
noun kader
noun kaderbesluit
noun kaderovereenkomst
noun kaderrichtlijn
noun kalenderjaar
noun kamer
noun kamerbrief
noun kamerlid plural kamerleden
noun kamerstuk plural kamerstukken
noun kamervraag
noun kamp
noun kampioen
noun kanaal
noun kandidaat
noun kandidatenlijst
noun kandidatuur
noun kans
noun kant
noun kantoor
noun kanttekening
noun kaping
noun kapitaal
noun kapitaalmarkt
noun karakter
noun karwei plural karweien
noun kas
noun kasteel
noun katalysator
noun keer
noun keerpunt
noun kennis singular
noun kenniscentrum plural kenniscentra
noun kennisdeling singular
noun kenniseconomie plural kenniseconomieën
noun kennisinstelling
noun kentering
noun kerk
noun kern
noun kernactiviteit
noun kernboodschap
noun kerncentrale
noun kerndoel
noun kernenergie singular
noun kerngroep
noun kernpunt
noun kerntaak
noun kernwaarde plural kernwaarden
noun kernwapen
noun keten
noun keuringsdienst
noun keuze plurals keuzes keuzen
noun kiesrecht singular
noun kieswet plural kieswetten
noun kiezer
noun kijk singular
noun kilometer
noun kind plural kinderen
noun kinderarbeid singular
noun kinderopvang singular
noun kinderrecht
noun klacht
noun klankbordgroep
noun klant
noun klasse plural klassen
noun kleur
noun klimaat
noun klimaatakkoord
noun klimaatbeleid singular
noun klimaatconferentie
noun klimaatfinanciering singular
noun klimaatneutraliteit singular
noun klimaattop plural klimaattoppen
noun klimaatverandering
noun klok
noun klokkenluider
noun kloof
noun knelpositie
noun knelpunt
noun koe plural koeien
noun koers
noun koerswijziging
noun kolonie
noun kolonist
noun komst singular
noun koning
noun koningin plural koninginnen
noun koninkrijk
noun koopkracht singular
noun koopvaardij singular
noun kop
noun koper
noun kopie plural kopieën
noun koploper
noun koppeling
noun korting
noun kost
noun kostenpost
noun kracht
noun krachtenveld
noun krachtmeting
noun krant
noun krapte singular
noun krediet
noun kredietverlening singular
noun kredietwaardigheid singular
noun krijgsmacht
noun krimp singular
noun kring
noun kritiek singular
noun kroon
noun kruispunt
noun kunst
noun kunstenaar plural kunstenaars
noun kunstwerk
noun kust
noun kustlijn
noun kustwacht singular
noun kwaliteit
noun kwaliteitseis plural kwaliteitseisen
noun kwart
noun kwartaal
noun kwestie
noun kwetsbaarheid
noun laag
noun land
noun landbouw singular
noun landbouwbeleid singular
noun landbouwer
noun landbouwgrond
noun landbouwproduct
noun landbouwsector
noun landgenoot
noun landing
noun landmacht singular
noun landsbelang
noun landschap
noun last
noun lastendruk singular
noun lastenverdeling
noun lastenverlichting singular
noun lastgeving
noun leed singular
noun leefbaarheid singular
noun leefstijl
noun leeftijd
noun leegte
noun leemte plurals leemten leemtes
noun leerkracht
noun leerling
noun leerplicht singular
noun leertraject
noun leger
noun legitimiteit singular
noun leider
noun leiderschap singular
noun leiding singular
noun lengte
noun lening
noun lente singular
noun leraar plurals leraren leraars
noun les
noun letter
noun leven
noun levensduur singular
noun levenskwaliteit singular
noun levensmiddel plural levensmiddelen
noun levensomstandigheid
noun levensstandaard singular
noun levensvatbaarheid singular
noun leverancier plural leveranciers
noun levering
noun leveringszekerheid singular
noun lezer
noun lezing
noun liberalisering
noun lichaam
noun licht singular
noun lid plural leden
noun lidmaatschap
noun lidstaat
noun liefde singular
noun lijn
noun lijst
noun linie
noun link plural links
noun liquiditeit
noun liter
noun lobby singular
noun locatie
noun lof singular
noun logica singular
noun loket plural loketten
noun loon
noun loop singular
noun loopbaan
noun looptijd
noun lot singular
noun loyaliteit
noun lucht singular
noun luchtaanval plural luchtaanvallen
noun luchtafweer singular
noun luchtbrug plural luchtbruggen
noun luchthaven
noun luchtkwaliteit singular
noun luchtmacht singular
noun luchtruim singular
noun luchtvaart singular
noun luchtvaartmaatschappij
noun luchtvaartsector
noun luchtverdediging singular
noun luchtverkeer singular
noun luisteraar plural luisteraars
noun maand
noun maat
noun maatregel plural maatregelen
noun maatregelenpakket plural maatregelenpakketten
noun maatschappij
noun maatstaf plural maatstaven
noun maatwerk singular
noun machine
noun macht
noun machthebber
noun machtiging
noun machtsmiddel plural machtsmiddelen
noun machtsmisbruik singular
noun machtsovername
noun machtsvacuüm singular
noun machtsverhouding
noun magistraat
noun majesteit
noun makelaar plural makelaars
noun maker
noun malversatie
noun man
noun management singular
noun manager
noun mandaat
noun mandaatverlenging
noun manier
noun manifest
noun mantelzorger
noun marechaussee singular
noun marge
noun marginalisering singular
noun marine singular
noun markering
noun markt
noun marktaandeel
noun marktdeelnemer
noun marktpartij
noun markttoegang singular
noun marktwerking singular
noun martelaar
noun marteling
noun massa
noun massavernietigingswapen
noun mate singular
noun materiaal
noun materie
noun materieel singular
noun maximum plural maxima
noun mechanisme
noun medeburger
noun mededeling
noun medegebruik singular
noun medeoverheid
noun medewerker
noun medewerking singular
noun medezeggenschap singular
noun media singular
noun mediavrijheid singular
noun medicatie singular
noun medicijn
noun meerderheid
noun meerjarenbegroting
noun meerjarenplan plural meerjarenplannen
noun meerjarenprogramma
noun meerwaarde singular
noun meester
noun meetpunt
noun melding
noun meldingsplicht singular
noun meldplicht singular
noun meldpunt
noun melk singular
noun memorandum plural memoranda
noun memorie
noun mening
noun meningsuiting singular
noun meningsverschil plural meningsverschillen
noun mens
noun mensenhandel singular
noun mensenhandelaar plurals mensenhandelaren mensenhandelaars
noun mensenleven
noun mensenrecht
noun mensenrechtenschending
noun mensenrechtenverdediger
noun mensensmokkel singular
noun mensensmokkelaar plural mensensmokkelaars
noun menswaardigheid singular
noun merendeel singular
noun mest singular
noun metaal
noun meter
noun methode plurals methoden methodes
noun methodiek
noun meting
noun middag
noun middel plural middelen
noun midden singular
noun middenweg singular
noun migrant
noun migratie singular
noun migratiestroom
noun mijlpaal
noun mijn
noun milieu plural milieus
noun milieubescherming singular
noun milieudelict
noun milieueffect
noun milieueis plural milieueisen
noun militair
noun militant
noun miljard
noun miljoen
noun minachting singular
noun minderheid
noun minderjarige plural minderjarigen
noun minimum plural minima
noun minimumloon plural minimumlonen
noun minister
noun ministerie
noun ministerraad
noun minuut
noun misbruik singular
noun misdaad
noun misdadiger
noun misdrijf
noun misleiding
noun missie
noun misstand
noun misverstand
noun mitigatie singular
noun mobilisatie singular
noun mobiliteit singular
noun model plural modellen
noun moderator
noun modernisering
noun moeder
noun moeilijkheid
noun moeite plural moeiten
noun mogelijkheid
noun mogendheid
noun moment
noun monarchie plural monarchieën
noun mond singular
noun mondigheid singular
noun monitor
noun monitoring singular
noun moord
noun moratorium plural moratoria
noun moslim plural moslims
noun motie
noun motief
noun motivatie singular
noun motivering
noun motor
noun multilateralisme singular
noun multinational plural multinationals
noun munitie singular
noun museum plural musea
noun mutatie
noun muur
noun muziek singular
noun naam
noun nabestaande plural nabestaanden
noun nabuur
noun nabuurschap singular
noun nadeel
noun nadruk singular
noun nalatigheid singular
noun naleving singular
noun nalevingstoezicht singular
noun nasleep singular
noun natie
noun nationaliteit
noun natuur singular
noun natuurbeheer singular
noun natuurbescherming singular
noun natuurgebied
noun natuurramp
noun navolging singular
noun navraag singular
noun nazorg singular
noun neergang singular
noun neiging
noun net
noun netbeheerder
noun netcongestie singular
noun netwerk
noun neutralisatie singular
noun neutraliteit singular
noun ngo
noun nieuwkomer
noun nieuws singular
noun nieuwsgaring singular
noun niveau plural niveaus
noun nonproliferatie singular
noun nood singular
noun noodfonds
noun noodhulp singular
noun noodkreet
noun noodmaatregel plural noodmaatregelen
noun noodplan plural noodplannen
noun noodsituatie
noun noodtoestand singular
noun noodweer singular
noun noodzaak singular
noun noodzakelijkheid singular
noun noorden singular
noun noordoosten singular
noun noordwesten singular
noun noot
noun norm
noun normalisering singular
noun normstelling
noun nota
noun notificatie
noun notitie
noun nuance
noun nuancering
noun nummer
noun nut singular
noun object
noun observatie
noun observator
noun obstakel
noun oceaan
noun ochtend
noun oefening
noun offensief
noun offerte
noun officier
noun olie singular
noun olieprijs
noun ombudsman plural ombudsmannen
noun omgang singular
noun omgeving
noun ommekeer singular
noun omroep plural omroepen
noun omschrijving
noun omslag
noun omstandigheid
noun omvang singular
noun omvorming
noun omwenteling
noun omwonende plural omwonenden
noun omzetting
noun onafhankelijkheid singular
noun onbegrip singular
noun onderaannemer
noun onderbouwing
noun onderdaan
noun onderdeel
noun onderdrukking singular
noun ondergang singular
noun ondergeschiktheid singular
noun ondergrond singular
noun onderhandelaar plurals onderhandelaars onderhandelaren
noun onderhandeling
noun onderhandelingsmandaat
noun onderhandelingspositie
noun onderhandelingsproces plural onderhandelingsprocessen
noun onderhandelingsresultaat
noun onderhoud singular
noun ondermijning singular
noun ondernemer
noun ondernemerschap singular
noun onderneming
noun ondernemingsraad
noun onderscheid singular
noun ondersteuning singular
noun ondertekenaar plural ondertekenaars
noun ondertekening
noun onderwerp
noun onderwijs singular
noun onderwijsinstelling
noun onderwijzer
noun onderzoek
noun onderzoeker
noun onderzoeksinstelling
noun onderzoeksprogramma
noun onderzoeksraad
noun onderzoeksresultaat
noun onduidelijkheid
noun onenigheid singular
noun ongeduld singular
noun ongelijkheid
noun ongeluk plural ongelukken
noun ongemak
noun ongenoegen singular
noun ongerustheid singular
noun ongeval plural ongevallen
noun onmogelijkheid
noun onrecht singular
noun onrust singular
noun onschendbaarheid singular
noun ontbossing singular
noun ontevredenheid singular
noun ontheffing
noun onthouding
noun onthulling
noun ontkenning
noun ontmanteling singular
noun ontmoeting
noun ontplooiing singular
noun ontreddering singular
noun ontruiming
noun ontslag
noun ontspanning singular
noun ontstaan singular
noun ontvanger
noun ontvangst
noun ontvankelijkheid singular
noun ontvoering
noun ontwapening singular
noun ontwerp
noun ontwerpbegroting
noun ontwerpbesluit
noun ontwerptekst
noun ontwijking
noun ontwikkeling
noun ontwikkelingsbank
noun ontwikkelingsbeleid singular
noun ontwikkelingsfonds
noun ontwikkelingshulp singular
noun ontwikkelingsland
noun ontwikkelingssamenwerking singular
noun ontwrichting singular
noun onveiligheid singular
noun onverdraagzaamheid singular
noun onvermogen singular
noun onvrede singular
noun onzekerheid
noun oog
noun oogmerk
noun oogpunt
noun oogst
noun oordeel
noun oorlog
noun oorlogsmisdaad
noun oorlogsmisdadiger
noun oorlogsvoering singular
noun oorsprong singular
noun oorzaak
noun oosten singular
noun opbouw singular
noun opbouwwerk singular
noun opbrengst
noun opdracht
noun opdrachtgever
noun opdrachtnemer
noun openbaarheid singular
noun openbaarmaking singular
noun openheid singular
noun opening
noun openingszitting
noun openstelling
noun operatie
noun opgave plurals opgaven opgaves
noun ophef singular
noun opheffing singular
noun opinie
noun opinieonderzoek
noun opkomst singular
noun oplage plural oplagen
noun opleiding
noun oplevering
noun oplossing
noun oplossingsrichting
noun opmerking
noun opname
noun oponthoud singular
noun oppervlak plural oppervlakken
noun oppervlakte
noun oppositie singular
noun oppositieleider
noun oppositielid plural oppositieleden
noun oppositiepartij
noun oprichting singular
noun oproep
noun opschaling singular
noun opschorting singular
noun opslag singular
noun opsomming
noun opsporing singular
noun opstand
noun opstart singular
noun opsteller
noun opstelling
noun optie
noun optimalisatie singular
noun optimisme singular
noun optreden singular
noun opvang singular
noun opvanglocatie
noun opvangplek plural opvangplekken
noun opvatting
noun opvoeding singular
noun opvolger
noun opvolging singular
noun opwarming singular
noun opzegging
noun opzegtermijn
noun opzet singular
noun opzicht
noun opzichter
noun orde plural orden
noun ordening singular
noun order
noun orgaan
noun organisatie
noun organisator
noun oriëntatie
noun orkaan
noun ouder
noun ouderdom singular
noun oudere plural ouderen
noun ouderenzorg singular
noun overdracht
noun overeenkomst
noun overeenstemming singular
noun overgang
noun overgangsperiode
noun overgangsregeling
noun overgangsregering
noun overgave singular
noun overhead singular
noun overheid
noun overheidsfinanciën singular
noun overheidsoptreden singular
noun overheidsorgaan
noun overheidsuitgave plural overheidsuitgaven
noun overkoepeling
noun overlast singular
noun overleg plural overleggen
noun overlegorgaan
noun overlevende plural overlevenden
noun overlevering
noun overlijden singular
noun overmacht singular
noun overname
noun overschot plural overschotten
noun overschrijding
noun overstroming
noun overtreder
noun overtreding
noun overtuiging
noun overval plural overvallen
noun overweging
noun overwinning
noun overzicht
noun ozon singular
noun paar
noun pacht singular
noun pad plural paden
noun pagina
noun pakket plural pakketten
noun paleis
noun palet singular
noun pand
noun pandemie plural pandemieën
noun panel
noun paniek singular
noun papier
noun paragraaf plural paragrafen
noun park
noun parlement
noun parlementariër plural parlementariërs
noun parlementslid plural parlementsleden
noun participatie singular
noun partij
noun partijgenoot
noun partijleider
noun partner
noun partnerland
noun partnerorganisatie
noun partnerschap
noun paspoort
noun passage
noun passagier plural passagiers
noun patent
noun patiënt
noun patroon
noun patrouille
noun patstelling
noun pauze
noun peil singular
noun peildatum plural peildata
noun peiling
noun pensioen
noun pensioenfonds
noun pensioenleeftijd
noun percentage
noun periode plurals periodes perioden
noun perk
noun pers singular
noun persbericht
noun persconferentie
noun personeel singular
noun personeelslid plural personeelsleden
noun persoon
noun persoonsgegeven
noun perspectief
noun persvrijheid singular
noun petitie
noun piek
noun pijler
noun pijn singular
noun pijnpunt
noun piket singular
noun piloot
noun pilot plural pilots
noun piraat
noun piraterij singular
noun plaats
noun plaatsing
noun plaatsvervanger
noun plan
noun planning
noun platform plurals platforms platformen
noun platteland singular
noun plattelandsontwikkeling singular
noun pleidooi plural pleidooien
noun pleitbezorger plural pleitbezorgers
noun plek
noun plicht
noun plundering
noun pluspunt plural pluspunten
noun poging
noun polarisatie singular
noun polemiek
noun polis plural polissen
noun politicus plural politici
noun politie singular
noun politieagent
noun politiebureau plural politiebureaus
noun politiek singular
noun politiemacht singular
noun politiewerk singular
noun populariteit singular
noun populatie
noun populisme singular
noun portaal
noun portefeuille
noun portfolio
noun positie
noun post
noun potentieel singular
noun praktijk
noun praktijkvoorbeeld
noun preambule
noun precedent
noun precisie singular
noun preferentie
noun premie
noun premier plural premiers
noun presentatie
noun president
noun presidentschap singular
noun presidentsverkiezing
noun pressie singular
noun pressiemiddel plural pressiemiddelen
noun prestatie
noun preventie singular
noun prijs
noun prijsontwikkeling
noun prijsstijging
noun prikkel
noun principe
noun prins
noun prinses plural prinsessen
noun prioriteit
noun privacy singular
noun privatisering
noun privilege
noun probleem
noun probleemstelling
noun problematiek
noun procedure
noun procent
noun proces plural processen
noun producent
noun product
noun productie
noun productieketen
noun productiviteit singular
noun proef
noun proefperiode
noun professional plural professionals
noun professor
noun profiel
noun profijt singular
noun prognose
noun programma
noun project
noun projectorganisatie
noun promotie
noun propaganda singular
noun proportie
noun proportionaliteit singular
noun protectionisme singular
noun protest
noun protocol plural protocollen
noun provincie
noun provocatie
noun publicatie
noun publiek singular
noun publieksvoorlichting singular
noun punt
noun quarantaine singular
noun quotum plural quota
noun raad
noun raadpleging
noun raadsbesluit
noun raadsconclusie
noun raadsformatie
noun raadsvergadering
noun raadswerkgroep
noun raakvlak plural raakvlakken
noun racisme singular
noun radicalisering singular
noun radio singular
noun raket plural raketten
noun raketaanval plural raketaanvallen
noun raming
noun ramp
noun rand
noun randvoorwaarde plural randvoorwaarden
noun rang
noun rantsoen
noun rapport
noun rapportage
noun rapporteur plural rapporteurs
noun ratificatie singular
noun ratio singular
noun reactie
noun realisatie singular
noun realisering singular
noun realisme singular
noun realiteit
noun recept
noun recessie
noun recht
noun rechtbank
noun rechteloosheid singular
noun rechter
noun rechthebbende plural rechthebbenden
noun rechtmatigheid singular
noun rechtsbasis plural rechtsbases
noun rechtsbeginsel plural rechtsbeginselen
noun rechtsbescherming singular
noun rechtsbijstand singular
noun rechtsgang singular
noun rechtsgelijkheid singular
noun rechtsgrond
noun rechtsgrondslag
noun rechtshandhaving singular
noun rechtshulp singular
noun rechtskracht singular
noun rechtsmacht singular
noun rechtsmiddel plural rechtsmiddelen
noun rechtsorde singular
noun rechtspersoon
noun rechtspleging singular
noun rechtspositie
noun rechtspraak singular
noun rechtsstaat
noun rechtsstatelijkheid singular
noun rechtsstelsel
noun rechtstaat
noun rechtsvordering
noun rechtszaak
noun rechtszekerheid singular
noun rechtvaardigheid singular
noun rechtvaardiging
noun rectificatie
noun recycling singular
noun redactie
noun redding
noun reden plural redenen
noun redeneerlijn
noun redenering
noun reductie
noun reeks
noun referendum plural referenda
noun referentie
noun referentiekader
noun reflectie
noun regeerakkoord
noun regel
noun regelgeving singular
noun regeling
noun regelmaat singular
noun regen singular
noun regering
noun regeringscoalitie
noun regeringsdelegatie
noun regeringsleider
noun regeringspartij
noun regeringsstandpunt
noun regeringsverklaring
noun regie singular
noun regime
noun regio
noun register
noun registratie
noun regulering
noun reikwijdte singular
noun reis
noun reisadvies
noun reisdocument
noun reiziger
noun rekening
noun rekenkamer
noun rekenschap singular
noun rekruut
noun relaas
noun relatie
noun relevantie singular
noun religie
noun rem plural remmen
noun remedie
noun renovatie
noun rente
noun rentevoet
noun repatriëring
noun representant
noun repressie singular
noun republiek
noun reputatie
noun reserve
noun residentie
noun resolutie
noun respect singular
noun respons singular
noun ressort
noun rest
noun restant
noun restrictie
noun resultaat
noun revisie
noun revolte
noun revolutie
noun richting
noun richtlijn
noun richtlijnvoorstel plural richtlijnvoorstellen
noun richtsnoer
noun rijk
noun rijksambtenaar
noun rijksbegroting
noun rijksdienst
noun rijksoverheid
noun rijkswet plural rijkswetten
noun risico
noun risicoanalyse
noun rivaliteit
noun rivier
noun robuustheid singular
noun rol
noun romp singular
noun ronde
noun route
noun routekaart
noun routine
noun rubriek
noun rugdekking singular
noun ruggengraat singular
noun ruil singular
noun ruimte plurals ruimten ruimtes
noun ruimtevaart singular
noun rust singular
noun rustperiode
noun ruzie
noun saldo
noun samenhang singular
noun samenkomst
noun samenleving
noun samenspraak singular
noun samenstelling singular
noun samenvatting
noun samenwerking
noun samenwerkingsovereenkomst
noun samenwerkingspartner
noun samenwerkingsverband
noun sanctie
noun sanctielijst
noun sanctiemaatregel plural sanctiemaatregelen
noun sanctieregime
noun sanctieverordening
noun sanctionering
noun satelliet
noun scenario
noun scepsis singular
noun schaal
noun schaalvergroting singular
noun schaarste singular
noun schade singular
noun schadevergoeding
noun schaduwzijde plural schaduwzijden
noun schakel
noun schandaal
noun schatkist
noun schatting
noun scheepvaart singular
noun scheiding
noun schema
noun schending
noun scherpte singular
noun schietpartij
noun schip plural schepen
noun scholing singular
noun school
noun schoonmaak singular
noun schorsing
noun schouder
noun schrijven singular
noun schrijver
noun schrikbewind singular
noun schuld
noun schuldenlast
noun schuldhulpverlening singular
noun secretariaat
noun secretaris plural secretarissen
noun sector
noun seizoen
noun selectie
noun selectiecriterium plural selectiecriteria
noun seminar plural seminars
noun senaat
noun senator
noun sentiment
noun separatist
noun serie
noun sessie
noun sfeer
noun signaal
noun signalering
noun situatie
noun slaaf
noun slachting
noun slachtoffer
noun slachtofferhulp singular
noun slag plural slagen
noun slagboom
noun slagkracht singular
noun slagveld
noun slavernij singular
noun sleutel
noun sleutelpositie
noun sleutelrol plural sleutelrollen
noun slot singular
noun slotakkoord
noun slotverklaring
noun sluis plural sluizen
noun sluitstuk plural sluitstukken
noun smokkel singular
noun smokkelaar plural smokkelaars
noun snelheid
noun snelweg
noun soevereiniteit singular
noun software singular
noun soldaat
noun solidariteit singular
noun solvabiliteit singular
noun som
noun soort
noun spagaat singular
noun spanning
noun spanningsveld
noun speculant
noun speculatie
noun speelruimte singular
noun speelveld
noun speler
noun spil singular
noun spionage singular
noun spiraal
noun splitsing
noun spoed singular
noun spoeddebat plural spoeddebatten
noun spoor
noun sport
noun sprake singular
noun spreiding singular
noun spreker
noun sprong
noun staat
noun staatsbelang
noun staatsbezoek
noun staatsblad singular
noun staatsburger
noun staatsburgerschap singular
noun staatsgreep
noun staatsgrens plural staatsgrenzen
noun staatshoofd
noun staatsinrichting
noun staatsorgaan
noun staatsschuld
noun staatssecretaris plural staatssecretarissen
noun staatssteun singular
noun staatsveiligheid singular
noun staatsvorm
noun stabilisatie singular
noun stabilisatiefonds
noun stabiliteit singular
noun stad plural steden
noun stadium plural stadia
noun stadsbestuur
noun staf plural staven
noun stagnatie singular
noun stakeholder
noun staking
noun stal
noun stand
noun standaard
noun standaardisering singular
noun standpunt
noun standpuntbepaling
noun stap
noun stappenplan plural stappenplannen
noun start singular
noun startdatum plural startdata
noun startpunt
noun statelijkheid singular
noun statement plural statements
noun station plural stations
noun statistiek
noun status singular
noun statuut
noun stelling
noun stelsel
noun stelselherziening
noun stem plural stemmen
noun stembureau plural stembureaus
noun stemgedrag singular
noun stemming
noun stempel
noun stemrecht
noun stemverklaring
noun ster plural sterren
noun sterfgeval plural sterfgevallen
noun sterfte singular
noun sterkte
noun steun singular
noun steunbetuiging
noun steunmaatregel plural steunmaatregelen
noun steunpakket plural steunpakketten
noun steunpunt
noun stichting
noun stigma
noun stijging
noun stikstof singular
noun stilstand singular
noun stimulans
noun stimulering singular
noun stoel
noun stof
noun stop singular
noun storm
noun straat
noun straf
noun strafbaarstelling
noun straffeloosheid singular
noun strafhof plural strafhoven
noun strafmaatregel plural strafmaatregelen
noun strafproces plural strafprocessen
noun strafrecht singular
noun strafvervolging
noun strafzaak
noun strategie plural strategieën
noun streefcijfer
noun streefdatum plural streefdata
noun streek
noun streep plural strepen
noun strekking
noun streven singular
noun strijd singular
noun strijder
noun strijdkracht
noun strijdmacht
noun strijdpunt
noun strijdtoneel
noun stroming
noun stroom
noun stroomlijning singular
noun stroomversnelling
noun structuur
noun structuurfonds
noun student
noun studie
noun stuk
noun sturing singular
noun stuurgroep
noun subsidiariteit singular
noun subsidie
noun substantie
noun succes plural successen
noun succesverhaal
noun suggestie
noun supermarkt
noun supplement
noun suprematie singular
noun symbool
noun sympathie singular
noun symposium plural symposia
noun synergie plural synergieën
noun syntheseverslag
noun systeem
noun taak
noun taakomschrijving
noun taakstelling
noun taakverdeling
noun taal
noun tabel plural tabellen
noun tafel
noun tal
noun talent
noun tank plural tanks
noun tarief
noun taskforce
noun taxatie
noun team plural teams
noun technicus plural technici
noun techniek
noun technocraat
noun technologie plural technologieën
noun teelt
noun tegemoetkoming
noun tegengeluid
noun tegenhanger
noun tegenpartij
noun tegenprestatie
noun tegenslag
noun tegenspraak singular
noun tegenstand singular
noun tegenstander
noun tegenstelling
noun tegenvaller
noun tegenwicht singular
noun tegenzin singular
noun tegoed
noun teken
noun tekening
noun tekort
noun tekortkoming
noun tekst
noun tekstvoorstel plural tekstvoorstellen
noun telecommunicatie singular
noun telefoon plural telefoons
noun teleurstelling
noun televisie singular
noun temperatuur
noun tempo singular
noun tendens
noun tender
noun tentoonstelling
noun tenuitvoerlegging singular
noun term
noun termijn
noun terrein
noun terreur singular
noun terreuraanslag
noun terreurdreiging
noun terreurgroep
noun terreurorganisatie
noun territorium plural territoria
noun terrorisme singular
noun terrorismebestrijding singular
noun terrorist
noun terugbetaling
noun terugblik plural terugblikken
noun terugdringing singular
noun terughoudendheid singular
noun terugkeer singular
noun terugkeerder
noun terugkoppeling
noun terugslag
noun terugtrekking
noun terugval singular
noun test plurals tests testen
noun testament
noun tevredenheid singular
noun theater
noun thema
noun theorie plural theorieën
noun these
noun tijd
noun tijdelijkheid singular
noun tijdgeest singular
noun tijdpad
noun tijdperk
noun tijdsdruk singular
noun tijdstip plural tijdstippen
noun tijdvak plural tijdvakken
noun titel
noun toegang singular
noun toegankelijkheid singular
noun toekenning
noun toekomst singular
noun toekomstbeeld
noun toekomstbestendigheid singular
noun toelage plurals toelagen toelages
noun toelating singular
noun toelatingseis plural toelatingseisen
noun toelichting
noun toename
noun toepasbaarheid singular
noun toepassing
noun toerisme singular
noun toerist
noun toeslag
noun toespraak
noun toestand
noun toestel plural toestellen
noun toestemming singular
noun toetreding singular
noun toets
noun toetsing
noun toetsingscriterium plural toetsingscriteria
noun toetsingskader
noun toevlucht singular
noun toevoeging
noun toevoer singular
noun toewijding singular
noun toewijzing
noun toezegging
noun toezicht singular
noun toezichthouder
noun tolerantie singular
noun ton
noun toon singular
noun toonzetting
noun top
noun topconferentie
noun topontmoeting
noun toppositie
noun topprioriteit
noun topsector
noun totaal
noun totstandkoming singular
noun traditie
noun training
noun trainingsmissie
noun traject
noun transactie
noun transformatie
noun transitie
noun transitland
noun transparantie singular
noun transport
noun transportsector
noun trein
noun trend plural trends
noun troef
noun troep
noun troepenmacht
noun tuinbouw singular
noun tussenfase plural tussenfasen
noun tussenkomst singular
noun tussenstand
noun tussenstap plural tussenstappen
noun tussentijd singular
noun tussenweg singular
noun tweedeling
noun tweestrijd singular
noun twijfel
noun type
noun uitbarsting
noun uitbetaling
noun uitbraak
noun uitbreiding
noun uitbuiting singular
noun uitdaging
noun uitdrukking
noun uiteenzetting
noun uitgang
noun uitgangspunt
noun uitgave plural uitgaven
noun uitgever
noun uitgifte singular
noun uithuisplaatsing
noun uiting
noun uitkering
noun uitkeringsgerechtigde plural uitkeringsgerechtigden
noun uitkomst
noun uitlating
noun uitleg singular
noun uitlevering
noun uitnodiging
noun uitoefening singular
noun uitputting singular
noun uitrol singular
noun uitruil singular
noun uitruiling
noun uitrusting
noun uitslag
noun uitsluiting singular
noun uitsluitsel singular
noun uitspraak
noun uitstel singular
noun uitstoot singular
noun uitstraling singular
noun uitstroom singular
noun uittocht singular
noun uittreding singular
noun uittreksel
noun uitvaardiging singular
noun uitvloeisel
noun uitvoer singular
noun uitvoerbaarheid singular
noun uitvoerder
noun uitvoering singular
noun uitvoeringsagenda
noun uitvoeringsbesluit
noun uitvoeringsorganisatie
noun uitvoeringspraktijk
noun uitvoeringswet plural uitvoeringswetten
noun uitvoerverbod
noun uitweg
noun uitwerking
noun uitwisseling
noun uitzending
noun uitzetting
noun uitzicht
noun uitzondering
noun uitzonderingspositie
noun ultimatum plural ultimatums
noun unanimiteit singular
noun unicum plural unica
noun unie
noun universiteit
noun urgentie singular
noun uur
noun vaandel
noun vaardigheid
noun vaartuig
noun vacature
noun vaccin plural vaccins
noun vaccinatie
noun vacuüm singular
noun vader
noun vak
noun vakantie
noun vakbeweging
noun vakbond
noun vakgebied
noun vakman plural vakmensen
noun vakminister
noun validatie singular
noun valuta
noun variant plural varianten
noun vangst
noun vaststelling
noun vat plural vaten
noun veehouder
noun veehouderij
noun veelheid singular
noun veerkracht singular
noun veiligheid singular
noun veiligheidsbeleid singular
noun veiligheidsdienst
noun veiligheidsgarantie
noun veiligheidsmaatregel plural veiligheidsmaatregelen
noun veiligheidsraad
noun veiligheidsrisico
noun veiligheidssector
noun veiligheidssituatie
noun veiligheidstroep
noun veld
noun veldslag
noun vennootschapsbelasting
noun verademing plural verademingen
noun verandering
noun verankering singular
noun verantwoordelijkheid
noun verantwoording singular
noun verarming singular
noun verband
noun verbetenheid singular
noun verbetering
noun verbeterplan plural verbeterplannen
noun verbeterpunt
noun verbinding
noun verbintenis
noun verblijf
noun verblijfplaats
noun verblijfsrecht
noun verblijfsvergunning
noun verbod
noun verbolgenheid singular
noun verbond
noun verbondenheid singular
noun verbreding
noun verbruik singular
noun verdachte plural verdachten
noun verdachtmaking
noun verdediging singular
noun verdeeldheid singular
noun verdeelsleutel
noun verdeling
noun verdenking
noun verdienmodel plural verdienmodellen
noun verdienste plural verdiensten
noun verdienvermogen singular
noun verdieping
noun verdraagzaamheid singular
noun verdrag
noun verdragspartij
noun verdragsstaat
noun verdriet singular
noun verdubbeling
noun verduidelijking
noun verduurzaming singular
noun vereenvoudiging
noun vereffening
noun vereiste plural vereisten
noun vereniging
noun vergadering
noun vergelding singular
noun vergelijking
noun vergissing
noun vergoeding
noun vergoedingsregeling
noun vergrijp
noun vergrijzing singular
noun vergroting singular
noun vergunning
noun vergunninghouder
noun verhaal
noun verharding singular
noun verheldering singular
noun verhoging
noun verhoor
noun verhouding
noun verificatie singular
noun verjaring singular
noun verkeer singular
noun verkeersveiligheid singular
noun verkenning
noun verkiezing
noun verkiezingsprogramma
noun verkiezingsuitslag
noun verkiezingswaarnemer
noun verklaring
noun verkleining singular
noun verkoop
noun verkorting
noun verlaging
noun verleden singular
noun verlenging
noun verlengstuk plural verlengstukken
noun verlening singular
noun verlichting singular
noun verlies
noun verloedering singular
noun verloop singular
noun vermelding
noun vermenging singular
noun vermindering
noun vermoeden
noun vermogen
noun vermogensbelasting
noun vernietiging singular
noun vernieuwing
noun verontrusting singular
noun verontwaardiging singular
noun veroordeling
noun veroorzaker
noun verordening
noun veroudering singular
noun verovering
noun verpaupering singular
noun verplaatsing
noun verpleegkundige plural verpleegkundigen
noun verplichting
noun verrassing
noun verrijking singular
noun verruiming
noun verscheidenheid singular
noun verscherping
noun verschijnsel
noun verschil plural verschillen
noun verschuiving
noun verslag
noun verslaggever
noun verslaggeving singular
noun verslaving
noun verslavingszorg singular
noun verslechtering
noun versnelling
noun versnippering singular
noun versoepeling
noun verspilling
noun verspreiding singular
noun verstandhouding
noun verstedelijking singular
noun versterking
noun verstoring
noun verstrekking
noun verstrengeling
noun vertaalslag
noun vertaling
noun verte singular
noun vertegenwoordiger
noun vertegenwoordiging
noun vertraging
noun vertrek singular
noun vertrouwelijkheid singular
noun vertrouwen singular
noun vervaldatum plural vervaldata
noun vervanger
noun vervanging
noun vervlechting
noun vervoer singular
noun vervoerder
noun vervolg singular
noun vervolggesprek plural vervolggesprekken
noun vervolging
noun vervolgoverleg singular
noun vervolgstap plural vervolgstappen
noun vervuiler
noun vervuiling singular
noun verwachting
noun verwarring singular
noun verwerking singular
noun verwerping singular
noun verwerving singular
noun verwezenlijking singular
noun verwijdering
noun verwijzing
noun verworvenheid
noun verzachting
noun verzameling
noun verzekeraar plural verzekeraars
noun verzekering
noun verzelfstandiging
noun verzet singular
noun verzoek
noun verzoeker
noun verzoening singular
noun verzorging singular
noun verzuim
noun verzwakking singular
noun vestiging
noun vestigingsklimaat singular
noun veteraan plural veteranen
noun veto
noun video
noun viering
noun vijand
noun vijandelijkheid
noun vijandigheid
noun vis
noun visie
noun visser
noun visserij singular
noun visserijsector
noun visum plural visa
noun vlag
noun vlak
noun vlees singular
noun vliegtuig
noun vliegveld
noun vliegverkeer singular
noun vloot plural vloten
noun vlucht
noun vluchteling
noun vluchtelingenkamp
noun vluchtelingenopvang singular
noun vluchtelingenstatus singular
noun vluchtelingenstroom
noun vluchtelingenverdrag singular
noun vluchtroute
noun voeding singular
noun voedsel singular
noun voedselproductie singular
noun voedselveiligheid singular
noun voedselvoorziening singular
noun voedselzekerheid singular
noun voer singular
noun voertuig
noun voet
noun voldoening singular
noun volgorde
noun volharding singular
noun volk
noun volkerenmoord
noun volksgezondheid singular
noun volksopstand
noun volksvertegenwoordiger
noun volksvertegenwoordiging
noun volledigheid singular
noun volmacht
noun vonnis
noun voogdij singular
noun vooravond singular
noun voorbeeld
noun voorbehoud
noun voorbereiding
noun voordeel
noun voordracht
noun voorganger
noun voorgeschiedenis singular
noun voorhoede singular
noun voorjaar singular
noun voorjaarsnota
noun voorkant
noun voorkeur
noun voorkoming singular
noun voorlichter
noun voorlichting singular
noun voorloper
noun voornemen
noun vooroordeel
noun voorrang singular
noun voorschot plural voorschotten
noun voorschrift
noun voorspelling
noun voorspoed singular
noun voorsprong singular
noun voorstadium plural voorstadia
noun voorstander
noun voorval plural voorvallen
noun voorstel plural voorstellen
noun voorstelling
noun voortbestaan singular
noun voortgang singular
noun voortgangsrapportage
noun voortouw singular
noun voortrekkersrol singular
noun voortzetting singular
noun vooruitgang singular
noun vooruitzicht
noun voorvechter plural voorvechters
noun voorwaarde plural voorwaarden
noun voorwerp
noun voorwoord
noun voorzichtigheid singular
noun voorziening
noun voorzitter
noun voorzitterschap
noun vordering
noun vorm
noun vormgever
noun vormgeving singular
noun vorming
noun vraag
noun vraagstuk plural vraagstukken
noun vraagteken
noun vracht
noun vragensteller
noun vrede singular
noun vredesakkoord
noun vredesmacht
noun vredesmissie
noun vredesonderhandeling
noun vredesoperatie
noun vredesoverleg singular
noun vredesplan plural vredesplannen
noun vredesproces plural vredesprocessen
noun vredestichter
noun vredesverdrag
noun vrees singular
noun vreugde singular
noun vriend
noun vriendschap
noun vrijhandel singular
noun vrijhandelsakkoord
noun vrijhandelsverdrag
noun vrijhandelszone
noun vrijheid
noun vrijheidsstrijder
noun vrijlating singular
noun vrijplaats
noun vrijstelling
noun vrijwilliger
noun vrouw
noun vrouwenrecht
noun vuur singular
noun vuurwapen
noun waakzaamheid singular
noun waarborg
noun waarborging singular
noun waarde plurals waarden waardes
noun waardenstelsel
noun waardering singular
noun waardevermindering singular
noun waardigheid singular
noun waarheid
noun waarnemer
noun waarneming
noun waarnemingsmissie
noun waarschijnlijkheid singular
noun waarschuwing
noun wachtlijst
noun wachtperiode plural wachtperioden
noun wachttijd
noun wal singular
noun walvis plural walvissen
noun wanbeheer singular
noun wand
noun wandaad
noun wanhoop singular
noun wanorde singular
noun wantrouwen singular
noun wapen
noun wapenbeheersing singular
noun wapenembargo
noun wapenexport singular
noun wapenfeit
noun wapenhandel singular
noun wapenleverantie
noun wapenlevering
noun wapenstilstand
noun wapenstilstandsakkoord
noun wapensysteem
noun warmte singular
noun water singular
noun waterbeheer singular
noun waterkwaliteit singular
noun waterschap
noun waterstof singular
noun website
noun wederhoor singular
noun wederkerigheid singular
noun wederopbouw singular
noun wederpartij
noun week
noun weerbaarheid singular
noun weergave plural weergaven
noun weerklank singular
noun weerslag singular
noun weerstand
noun weg plural wegen
noun weigering
noun welbevinden singular
noun welvaart singular
noun welzijn singular
noun wens
noun wereld
noun wereldbevolking singular
noun werelddeel
noun wereldeconomie plural wereldeconomieën
noun wereldhandel singular
noun wereldmarkt
noun wereldorde singular
noun wereldvrede singular
noun werk singular
noun werkbezoek
noun werkdocument
noun werkdruk singular
noun werkgelegenheid singular
noun werkgever
noun werkgeversorganisatie
noun werkgroep
noun werkhypothese
noun werking
noun werkkamp
noun werkloosheid singular
noun werknemer
noun werknemersorganisatie
noun werkplan plural werkplannen
noun werkplek plural werkplekken
noun werkprogramma
noun werksessie
noun werkterrein
noun werkverband
noun werkwijze plural werkwijzen
noun werkzaamheid
noun westen singular
noun wet
noun wetenschap
noun wetenschapper
noun wetgever
noun wetgeving singular
noun wetgevingsproces plural wetgevingsprocessen
noun wetgevingsprogramma
noun wetgevingsvoorstel plural wetgevingsvoorstellen
noun wetsartikel plural wetsartikelen
noun wetsontwerp
noun wetsovertreding
noun wetsvoorstel plural wetsvoorstellen
noun wetswijziging
noun wetteloosheid singular
noun wijk
noun wijze plural wijzen
noun wijziging
noun wil singular
noun willekeur singular
noun wind singular
noun windenergie singular
noun windmolen
noun windpark
noun winkel
noun winst
noun winstpunt plural winstpunten
noun winter
noun wisselgeld singular
noun wisselkoers
noun wisselwerking singular
noun woede singular
noun woning
noun woningbouw singular
noun woningcorporatie
noun woningmarkt
noun woonplaats
noun woord
noun woordvoerder
noun woordvoering singular
noun worsteling
noun wraak singular
noun zaak
noun zakenman plural zakenlieden
noun zee plural zeeën
noun zeestraat
noun zeggenschap singular
noun zekerheid
noun zelfbeheersing singular
noun zelfbeschikking singular
noun zelfbestuur singular
noun zelfredzaamheid singular
noun zelfstandige plural zelfstandigen
noun zelfstandigheid singular
noun zelfverdediging singular
noun zelfverrijking singular
noun zelfvertrouwen singular
noun zendeling
noun zender
noun zetel
noun zicht singular
noun zichtbaarheid singular
noun zieke plural zieken
noun ziekenhuis
noun ziekte plurals ziekten ziektes
noun ziel
noun zienswijze plural zienswijzen
noun zijde plural zijden
noun zin
noun zitting
noun zittingsperiode
noun zoektocht
noun zomer
noun zon singular
noun zone
noun zonnepark plural zonneparken
noun zorg
noun zorgaanbieder
noun zorginstelling
noun zorgplicht singular
noun zorgstelsel
noun zorgverlener
noun zorgverzekeraar plural zorgverzekeraars
noun zorgvuldigheid singular
noun zuiden singular
noun zuidoosten singular
noun zuidwesten singular
noun zuivel singular
noun zuivelproduct
noun zuivering
noun zuster
noun zwaarte singular
noun zwaartepunt
noun zwakte
