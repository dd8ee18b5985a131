rules 1

# Nouns, the open class, as in letters about policy. Long compounds are left to their heads.

noun aanbeveling
noun aanbieder
noun aanbieding
noun aanbod singular
noun aandacht singular
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
noun aankomst singular
noun aankondiging
noun aankoop
noun aanleg singular
noun aanleiding
noun aanloop singular
noun aanmelding
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
noun aanzet plural aanzetten
noun aanzien singular
noun aard singular
noun aardbeving
noun aarde plural aarden
noun aardgas singular
noun aardolie singular
noun abonnement
noun abortus plural abortussen
noun accent
noun acceptatie singular
noun accijns plural accijnzen
noun accountant plural accountants
noun achtergrond
noun achterstand
noun achteruitgang singular
noun actie
noun actieplan plural actieplannen
noun activist
noun activiteit
noun actor
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
noun afbakening
noun afbouw singular
noun afdeling
noun afdracht
noun afgevaardigde plural afgevaardigden
noun afgifte singular
noun afhandeling singular
noun afhankelijkheid
noun afkeer singular
noun afkomst singular
noun afkondiging
noun afloop singular
noun afname
noun afnemer
noun afronding singular
noun afschaffing singular
noun afscheid singular
noun afschrift
noun afschrikking singular
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
noun algemeenheid
noun alliantie
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
noun antisemitisme singular
noun antwoord
noun apparaat
noun apparatuur singular
noun arbeid singular
noun arbeider
noun arbeidsmarkt
noun arbeidsmigrant
noun arbeidsomstandigheid
noun arbeidsplaats
noun arbeidsvoorwaarde plural arbeidsvoorwaarden
noun archief
noun argument
noun armoede singular
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
noun balans
noun ban singular
noun band
noun bandbreedte
noun bank
noun bankensector
noun barrière
noun basis plural bases
noun basisonderwijs singular
noun basisschool
noun bataljon plural bataljons
noun beantwoording
noun bedoeling
noun bedrag
noun bedreiging
noun bedrijf
noun bedrijfsleven singular
noun bedrijfstak plural bedrijfstakken
noun bedrijfsvoering singular
noun beëindiging
noun beeld
noun begeleider
noun begeleiding singular
noun begin singular
noun begrafenis
noun begrip plural begrippen
noun begroting
noun begrotingsjaar
noun begrotingsregel
noun begrotingstekort
noun behandeling
noun beheer singular
noun beheerder
noun beheersing singular
noun behoefte plurals behoeften behoeftes
noun behoud singular
noun bekendheid singular
noun bekendmaking
noun belang
noun belangenbehartiger
noun belangenorganisatie
noun belangstelling singular
noun belasting
noun belastingbetaler
noun belastingdienst
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
noun belofte plurals beloften beloftes
noun beloning
noun bemiddelaar plural bemiddelaars
noun bemiddeling singular
noun bemoeienis
noun benadering
noun benoeming
noun benutting singular
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
noun bescherming singular
noun beschermingsmaatregel plural beschermingsmaatregelen
noun beschikbaarheid singular
noun beschikking
noun beschouwing
noun beschrijving
noun beschuldiging
noun besef singular
noun beslissing
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
noun bewijs
noun bewind singular
noun bewindspersoon
noun bewoner
noun bewustwording singular
noun bewustzijn singular
noun bezetting
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
noun bijstelling
noun bijwerking
noun bijzonderheid
noun binnenland singular
noun binnenvaart singular
noun biodiversiteit singular
noun biomassa singular
noun blad plural bladen
noun blik
noun blok
noun blokkade
noun bod singular
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
noun bord
noun bouw singular
noun bouwer
noun bouwsteen
noun bouwwerk
noun branche
noun brand
noun brandstof plural brandstoffen
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
noun buitenwereld singular
noun bundel
noun bureau plural bureaus
noun burgemeester
noun burger
noun burgerbevolking singular
noun burgeroorlog
noun burgerschap singular
noun burgerslachtoffer
noun buur
noun buurland
noun buurt
noun cao
noun capaciteit
noun categorie plural categorieën
noun centrum plurals centra centrums
noun certificaat
noun certificering
noun chef plural chefs
noun chip plural chips
noun cijfer
noun circulaire
noun circulariteit singular
noun classificatie
noun cliënt
noun coalitie
noun coalitieakkoord
noun coalitiepartner
noun code
noun coherentie singular
noun collega
noun college
noun combinatie
noun comité plural comités
noun commandant
noun commentaar
noun commissaris plural commissarissen
noun commissie
noun commissievergadering
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
noun conclusie
noun concurrent
noun concurrentie singular
noun concurrentiekracht singular
noun concurrentiepositie
noun conditie
noun conferentie
noun conflict
noun conflictgebied
noun confrontatie
noun consensus singular
noun consequentie
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
noun continuïteit singular
noun contract
noun contrast
noun controle
noun controleur plural controleurs
noun convenant
noun conventie
noun coördinatie singular
noun coördinator
noun corporatie
noun correctie
noun correspondentie
noun corruptie singular
noun crediteur
noun crisis plural crises
noun crisisbeheersing singular
noun criterium plural criteria
noun criticus plural critici
noun cultuur
noun cultuurgoed plural cultuurgoederen
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
noun debat plural debatten
noun decentralisatie
noun declaratie
noun deel
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
noun departement
noun deskundige plural deskundigen
noun deskundigheid singular
noun detail plural details
noun detentie
noun detentiecentrum plural detentiecentra
noun deur
noun dialoog
noun dichtheid
noun dief
noun dienst
noun dienstplicht singular
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
noun dispuut singular
noun distributie singular
noun diversiteit singular
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
noun doorbraak
noun doorgang singular
noun doorlooptijd
noun doorvoer singular
noun dorp
noun dosis plural doses
noun dossier plural dossiers
noun douane singular
noun draagkracht singular
noun draagvlak singular
noun dreiging
noun drempel
noun driehoek
noun droogte
noun drug plural drugs
noun drugshandel singular
noun druk singular
noun duidelijkheid singular
noun duizendtal plural duizendtallen
noun duur singular
noun duurzaamheid singular
noun echtgenoot
noun economie plural economieën
noun econoom
noun ecosysteem
noun editie
noun educatie singular
noun eed
noun eenheid
noun eenvoud singular
noun eer singular
noun eerbiediging singular
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
noun einddatum plural einddata
noun einde singular
noun eindgebruiker
noun eindresultaat
noun eindverantwoordelijkheid
noun eis plural eisen
noun elektriciteit singular
noun element
noun elite
noun embargo
noun emissie
noun emissiehandel singular
noun emissierecht
noun encryptie singular
noun energie singular
noun energiebron plural energiebronnen
noun energietransitie singular
noun energievoorziening singular
noun enquête
noun epidemie plural epidemieën
noun erfgoed singular
noun ergernis
noun erkenning
noun ernst singular
noun ervaring
noun escalatie
noun etappe
noun ethiek singular
noun etmaal
noun euro
noun euroland
noun evacuatie
noun evaluatie
noun evenement
noun evenwicht singular
noun evolutie
noun exemplaar
noun expert
noun expertise singular
noun explosief
noun export singular
noun exporteur plural exporteurs
noun extremisme singular
noun extremist
noun faciliteit
noun factor
noun factuur
noun familie
noun familielid plural familieleden
noun fase plurals fasen fases
noun feest
noun feit
noun fiche
noun fietser
noun film plural films
noun financiën singular
noun financiering
noun financieringsbron plural financieringsbronnen
noun firma
noun flexibiliteit singular
noun focus singular
noun folter singular
noun foltering
noun fonds
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
noun front
noun functie
noun functionaris plural functionarissen
noun functioneren singular
noun fundament
noun fusie
noun gang singular
noun garantie
noun gas
noun gast
noun gastheer
noun gastland
noun gebaar
noun gebed singular
noun gebeurtenis
noun gebied
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
noun genocide
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
noun gewetensvrijheid singular
noun gewicht singular
noun gewoonte plurals gewoonten gewoontes
noun gezag singular
noun gezant
noun gezicht
noun gezichtspunt
noun gezin plural gezinnen
noun gezondheid singular
noun gezondheidszorg singular
noun gift
noun gijzelaar plural gijzelaars
noun gijzeling
noun glas plural glazen
noun god plural goden
noun goed plural goederen
noun goedkeuring singular
noun golf plural golven
noun graad
noun graan
noun grens plural grenzen
noun grenscontrole
noun groei singular
noun groeimarkt
noun groente
noun groep
noun groepering
noun groet
noun grond
noun grondgebied
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
noun handelspartner
noun handelsrelatie
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
noun helft
noun helikopter
noun herdenking
noun herfst singular
noun herinnering
noun herkomst singular
noun herstel singular
noun herstelplan plural herstelplannen
noun hervorming
noun hervormingsprogramma
noun herziening
noun historie
noun hoek
noun hoeveelheid
noun hof plural hoven
noun hond
noun hoofd
noun hoofddoel
noun hoofddoelstelling
noun hoofdlijn
noun hoofdpijn singular
noun hoofdpunt
noun hoofdstad plural hoofdsteden
noun hoofdstuk plural hoofdstukken
noun hoogleraar
noun hoogte plurals hoogten hoogtes
noun hoop singular
noun hoorzitting
noun horizon singular
noun hotel
noun houder
noun houding
noun hout singular
noun huis
noun huishouden
noun huishouding
noun huisvesting singular
noun hulp singular
noun hulpbron plural hulpbronnen
noun hulpgoed plural hulpgoederen
noun hulpmiddel plural hulpmiddelen
noun hulporganisatie
noun hulpverlener
noun hulpverlening singular
noun huur
noun huurder
noun huwelijk
noun hypotheek
noun ideaal
noun idee plural ideeën
noun identificatie singular
noun identiteit
noun ideologie plural ideologieën
noun illegaliteit singular
noun illustratie
noun imago
noun impact singular
noun impasse
noun implementatie singular
noun implicatie
noun import singular
noun importheffing
noun impuls
noun inachtneming singular
noun inbraak
noun inbreng singular
noun inbreuk
noun incident
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
noun informatiedeling singular
noun informatiepositie
noun informatievoorziening singular
noun infrastructuur
noun ingang
noun ingenieur plural ingenieurs
noun ingezetene plural ingezetenen
noun ingreep
noun inhoud singular
noun inhoudsopgave plural inhoudsopgaven
noun initiatief
noun initiatiefnemer
noun initiatiefwet plural initiatiefwetten
noun inkomen
noun inkomst
noun inkoop singular
noun innovatie
noun inperking
noun inrichting
noun inschatting
noun inspanning
noun inspecteur plural inspecteurs
noun inspectie
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
noun interesse
noun interpretatie
noun interventie
noun interview plural interviews
noun inval plural invallen
noun invalshoek
noun inventarisatie
noun investeerder
noun investering
noun investeringsfonds
noun investeringsklimaat singular
noun invloed
noun invoer singular
noun invoering singular
noun invulling
noun inwerkingtreding singular
noun inwoner
noun inzage singular
noun inzet singular
noun inzicht
noun islam singular
noun isolatie singular
noun isolement singular
noun item
noun jaar
noun jaargang
noun jaarplan plural jaarplannen
noun jaarrapportage
noun jaarrekening
noun jaartal plural jaartallen
noun jaarvergadering
noun jaarverslag
noun jeugd singular
noun jeugdzorg singular
noun jihadist
noun jongere plural jongeren
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
noun kandidatuur
noun kans
noun kant
noun kantoor
noun kanttekening
noun kapitaal
noun kapitaalmarkt
noun karakter
noun kas
noun kasteel
noun keer
noun kerk
noun kern
noun kernactiviteit
noun kernboodschap
noun kerncentrale
noun kerndoel
noun kernenergie singular
noun kernpunt
noun kerntaak
noun kernwapen
noun keten
noun keuze plurals keuzes keuzen
noun kiezer
noun kijk singular
noun kilometer
noun kind plural kinderen
noun kinderarbeid singular
noun kinderopvang singular
noun kinderrecht
noun klacht
noun klant
noun klasse plural klassen
noun kleur
noun klimaat
noun klimaatakkoord
noun klimaatbeleid singular
noun klimaatneutraliteit singular
noun klimaatverandering
noun klok
noun klokkenluider
noun kloof
noun knelpunt
noun koers
noun kolonie
noun kolonist
noun komst singular
noun koning
noun koningin plural koninginnen
noun koninkrijk
noun koopkracht singular
noun kop
noun koper
noun kopie plural kopieën
noun koppeling
noun korting
noun kost
noun kostenpost
noun kracht
noun krant
noun krediet
noun kredietwaardigheid singular
noun krijgsmacht
noun krimp singular
noun kring
noun kritiek singular
noun kruispunt
noun kunst
noun kunstenaar plural kunstenaars
noun kust
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
noun landmacht singular
noun landschap
noun last
noun lastenverdeling
noun lastenverlichting singular
noun leeftijd
noun leegte
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
noun link plural links
noun liter
noun lobby singular
noun locatie
noun logica singular
noun loket plural loketten
noun loon
noun loop singular
noun loopbaan
noun looptijd
noun lot singular
noun lucht singular
noun luchthaven
noun luchtkwaliteit singular
noun luchtmacht singular
noun luchtruim singular
noun luchtvaart singular
noun luchtvaartmaatschappij
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
noun machtiging
noun machtsmiddel plural machtsmiddelen
noun magistraat
noun makelaar plural makelaars
noun maker
noun man
noun management singular
noun manager
noun mandaat
noun manier
noun mantelzorger
noun marechaussee singular
noun marge
noun marine singular
noun markering
noun markt
noun marktaandeel
noun marktdeelnemer
noun marktpartij
noun markttoegang singular
noun marktwerking singular
noun massa
noun massavernietigingswapen
noun mate singular
noun materiaal
noun materie
noun materieel singular
noun mechanisme
noun medeburger
noun medegebruik singular
noun medeoverheid
noun medewerker
noun medewerking singular
noun medezeggenschap singular
noun media singular
noun mediavrijheid singular
noun medicijn
noun meerderheid
noun meerjarenbegroting
noun meerjarenprogramma
noun meerwaarde singular
noun meester
noun meetpunt
noun melding
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
noun mest singular
noun metaal
noun meter
noun methode plurals methoden methodes
noun methodiek
noun middag
noun middel plural middelen
noun midden singular
noun migrant
noun migratie singular
noun migratiestroom
noun mijlpaal
noun milieu plural milieus
noun milieueffect
noun milieueis plural milieueisen
noun militair
noun miljard
noun miljoen
noun minderheid
noun minderjarige plural minderjarigen
noun minimum plural minima
noun minister
noun ministerie
noun ministerraad
noun minuut
noun misbruik singular
noun misdaad
noun misdrijf
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
noun monitor
noun monitoring singular
noun moord
noun moratorium plural moratoria
noun moslim plural moslims
noun motie
noun motief
noun motivatie singular
noun motivering
noun multilateralisme singular
noun munitie singular
noun museum plural musea
noun muur
noun muziek singular
noun naam
noun nadeel
noun nadruk singular
noun nalatigheid singular
noun naleving singular
noun nasleep singular
noun natie
noun nationaliteit
noun natuur singular
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
noun netwerk
noun neutraliteit singular
noun nieuwkomer
noun nieuws singular
noun niveau plural niveaus
noun nood singular
noun noodfonds
noun noodhulp singular
noun noodmaatregel plural noodmaatregelen
noun noodplan plural noodplannen
noun noodsituatie
noun noodtoestand singular
noun noodweer singular
noun noodzaak singular
noun noodzakelijkheid singular
noun noot
noun norm
noun normalisering singular
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
noun omschrijving
noun omslag
noun omstandigheid
noun omvang singular
noun omwenteling
noun omwonende plural omwonenden
noun onafhankelijkheid singular
noun onbegrip singular
noun onderbouwing
noun onderdaan
noun onderdeel
noun onderdrukking singular
noun ondergang singular
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
noun ongelijkheid
noun ongeluk plural ongelukken
noun ongenoegen singular
noun ongeval plural ongevallen
noun onmogelijkheid
noun onrecht singular
noun onrust singular
noun ontbossing singular
noun ontheffing
noun ontkenning
noun ontmanteling singular
noun ontmoeting
noun ontslag
noun ontspanning singular
noun ontstaan singular
noun ontvanger
noun ontvangst
noun ontwapening singular
noun ontwerp
noun ontwerpbegroting
noun ontwerpbesluit
noun ontwerptekst
noun ontwikkeling
noun ontwikkelingsbank
noun ontwikkelingshulp singular
noun ontwikkelingsland
noun ontwikkelingssamenwerking singular
noun ontwrichting singular
noun onveiligheid singular
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
noun opbouw singular
noun opbrengst
noun opdracht
noun opdrachtgever
noun opdrachtnemer
noun openbaarheid singular
noun openbaarmaking singular
noun openheid singular
noun opening
noun operatie
noun opgave plurals opgaven opgaves
noun ophef singular
noun opheffing singular
noun opinie
noun opkomst singular
noun opleiding
noun oplevering
noun oplossing
noun oplossingsrichting
noun opmerking
noun opname
noun oppervlak plural oppervlakken
noun oppervlakte
noun oppositie singular
noun oppositieleider
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
noun opstelling
noun optie
noun optimisme singular
noun optreden singular
noun opvang singular
noun opvanglocatie
noun opvatting
noun opvoeding singular
noun opvolger
noun opvolging singular
noun opwarming singular
noun opzet singular
noun opzicht
noun opzichter
noun orde plural orden
noun ordening singular
noun order
noun orgaan
noun organisatie
noun organisator
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
noun overheid
noun overheidsfinanciën singular
noun overheidsoptreden singular
noun overheidsorgaan
noun overheidsuitgave plural overheidsuitgaven
noun overlast singular
noun overleg plural overleggen
noun overlegorgaan
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
noun partner
noun partnerland
noun partnerschap
noun paspoort
noun passage
noun passagier plural passagiers
noun patent
noun patiënt
noun patroon
noun pauze
noun peil singular
noun peiling
noun pensioen
noun pensioenfonds
noun pensioenleeftijd
noun percentage
noun periode plurals periodes perioden
noun perk
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
noun piloot
noun pilot plural pilots
noun piraat
noun piraterij singular
noun plaats
noun plaatsing
noun plaatsvervanger
noun plan
noun platform plurals platforms platformen
noun platteland singular
noun plattelandsontwikkeling singular
noun pleidooi plural pleidooien
noun plek
noun plicht
noun poging
noun polarisatie singular
noun polis plural polissen
noun politicus plural politici
noun politie singular
noun politieagent
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
noun procedure
noun procent
noun proces plural processen
noun producent
noun product
noun productie
noun productieketen
noun productiviteit singular
noun proef
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
noun proportionaliteit singular
noun protectionisme singular
noun protest
noun protocol plural protocollen
noun provincie
noun publicatie
noun publiek singular
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
noun rapport
noun rapportage
noun rapporteur plural rapporteurs
noun ratificatie singular
noun ratio singular
noun reactie
noun realisatie singular
noun realisering singular
noun realiteit
noun recept
noun recessie
noun recht
noun rechtbank
noun rechter
noun rechthebbende plural rechthebbenden
noun rechtmatigheid singular
noun rechtsbescherming singular
noun rechtsbijstand singular
noun rechtsgang singular
noun rechtsgelijkheid singular
noun rechtsgrond
noun rechtsgrondslag
noun rechtshandhaving singular
noun rechtsorde singular
noun rechtspersoon
noun rechtspleging singular
noun rechtspositie
noun rechtspraak singular
noun rechtsstaat
noun rechtsstatelijkheid singular
noun rechtsstelsel
noun rechtsvordering
noun rechtszaak
noun rechtszekerheid singular
noun rechtvaardigheid singular
noun rechtvaardiging
noun recycling singular
noun redactie
noun reden plural redenen
noun redenering
noun reductie
noun reeks
noun referendum plural referenda
noun referentie
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
noun reiziger
noun rekening
noun rekenkamer
noun rekenschap singular
noun relatie
noun relevantie singular
noun religie
noun rem plural remmen
noun renovatie
noun rente
noun rentevoet
noun representant
noun reputatie
noun reserve
noun resolutie
noun respect singular
noun respons singular
noun restant
noun restrictie
noun resultaat
noun revisie
noun revolutie
noun richting
noun richtlijn
noun richtlijnvoorstel plural richtlijnvoorstellen
noun richtsnoer
noun rijk
noun rijksbegroting
noun rijksdienst
noun rijksoverheid
noun risico
noun risicoanalyse
noun rivier
noun robuustheid singular
noun rol
noun romp singular
noun ronde
noun route
noun routekaart
noun routine
noun rubriek
noun ruil singular
noun ruimte plurals ruimten ruimtes
noun ruimtevaart singular
noun rust singular
noun ruzie
noun saldo
noun samenhang singular
noun samenleving
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
noun satelliet
noun scenario
noun schaal
noun schaalvergroting singular
noun schaarste singular
noun schade singular
noun schadevergoeding
noun schakel
noun schatting
noun scheepvaart singular
noun scheiding
noun schema
noun schending
noun scherpte singular
noun schip plural schepen
noun scholing singular
noun school
noun schoonmaak singular
noun schorsing
noun schrijven singular
noun schrijver
noun schuld
noun schuldenlast
noun schuldhulpverlening singular
noun secretariaat
noun secretaris plural secretarissen
noun sector
noun seizoen
noun selectie
noun seminar plural seminars
noun senaat
noun senator
noun sentiment
noun serie
noun sessie
noun sfeer
noun signaal
noun situatie
noun slaaf
noun slachting
noun slachtoffer
noun slachtofferhulp singular
noun slag plural slagen
noun slagkracht singular
noun slagveld
noun sleutel
noun sleutelrol plural sleutelrollen
noun slot singular
noun slotakkoord
noun slotverklaring
noun smokkel singular
noun smokkelaar plural smokkelaars
noun snelheid
noun snelweg
noun soevereiniteit singular
noun software singular
noun soldaat
noun solidariteit singular
noun som
noun soort
noun spanning
noun spanningsveld
noun speculatie
noun speelruimte singular
noun speelveld
noun speler
noun spil singular
noun spoed singular
noun spoeddebat plural spoeddebatten
noun spoor
noun sport
noun spreiding singular
noun spreker
noun staat
noun staatsbezoek
noun staatsblad singular
noun staatsgreep
noun staatshoofd
noun staatsschuld
noun staatssecretaris plural staatssecretarissen
noun staatssteun singular
noun staatsveiligheid singular
noun stabilisatie singular
noun stabiliteit singular
noun stad plural steden
noun stadium plural stadia
noun staf plural staven
noun staking
noun stand
noun standaard
noun standaardisering singular
noun standpunt
noun standpuntbepaling
noun start singular
noun startdatum plural startdata
noun statement plural statements
noun statistiek
noun status singular
noun statuut
noun stelling
noun stelsel
noun stelselherziening
noun stem plural stemmen
noun stembureau plural stembureaus
noun stemming
noun ster plural sterren
noun sterfte singular
noun sterkte
noun steun singular
noun steunbetuiging
noun steunmaatregel plural steunmaatregelen
noun steunpakket plural steunpakketten
noun steunpunt
noun stichting
noun stikstof singular
noun stilstand singular
noun stimulans
noun stimulering singular
noun stoel
noun stof
noun stop singular
noun straat
noun straf
noun strafbaarstelling
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
noun streven singular
noun strijd singular
noun strijder
noun strijdkracht
noun strijdpunt
noun stroming
noun stroom
noun stroomlijning singular
noun structuur
noun structuurfonds
noun student
noun studie
noun stuk
noun sturing singular
noun subsidiariteit singular
noun subsidie
noun substantie
noun succes plural successen
noun suggestie
noun supermarkt
noun supplement
noun symbool
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
noun talent
noun tank plural tanks
noun tarief
noun team plural teams
noun techniek
noun technologie plural technologieën
noun teelt
noun tegenhanger
noun tegenpartij
noun tegenprestatie
noun tegenslag
noun tegenspraak singular
noun tegenstand singular
noun tegenstander
noun tegenstelling
noun tegenwicht singular
noun tegoed
noun teken
noun tekening
noun tekort
noun tekortkoming
noun tekst
noun tekstvoorstel plural tekstvoorstellen
noun telecommunicatie singular
noun telefoon plural telefoons
noun televisie singular
noun temperatuur
noun tempo singular
noun tendens
noun tender
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
noun terugkeer singular
noun terugkeerder
noun terugkoppeling
noun terugtrekking
noun test plurals tests testen
noun tevredenheid singular
noun theater
noun thema
noun theorie plural theorieën
noun these
noun tijd
noun tijdelijkheid singular
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
noun toetsingskader
noun toevlucht singular
noun toevoeging
noun toewijding singular
noun toewijzing
noun toezegging
noun toezicht singular
noun toezichthouder
noun tolerantie singular
noun ton
noun toon singular
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
noun tussenkomst singular
noun tussenstand
noun tussentijd singular
noun twijfel
noun type
noun uitbarsting
noun uitbraak
noun uitbreiding
noun uitbuiting singular
noun uitdaging
noun uitdrukking
noun uiteenzetting
noun uitgang
noun uitgangspunt
noun uitgave plural uitgaven
noun uitgifte singular
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
noun uitrusting
noun uitslag
noun uitsluiting singular
noun uitspraak
noun uitstel singular
noun uitstoot singular
noun uitstraling singular
noun uitstroom singular
noun uittocht singular
noun uittreding singular
noun uitvoer singular
noun uitvoerbaarheid singular
noun uitvoerder
noun uitvoering singular
noun uitvoeringsagenda
noun uitvoeringsbesluit
noun uitvoeringsorganisatie
noun uitvoeringspraktijk
noun uitvoeringswet plural uitvoeringswetten
noun uitwerking
noun uitwisseling
noun uitzending
noun uitzicht
noun uitzondering
noun uitzonderingspositie
noun unie
noun universiteit
noun urgentie singular
noun uur
noun vaardigheid
noun vaartuig
noun vaccin plural vaccins
noun vaccinatie
noun vader
noun vak
noun vakbeweging
noun vakbond
noun vakgebied
noun vakman plural vakmensen
noun vakminister
noun valuta
noun vat plural vaten
noun veehouder
noun veehouderij
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
noun verandering
noun verankering singular
noun verantwoordelijkheid
noun verantwoording singular
noun verarming singular
noun verband
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
noun verbond
noun verbreding
noun verbruik singular
noun verdachte plural verdachten
noun verdediging singular
noun verdeeldheid singular
noun verdeelsleutel
noun verdeling
noun verdenking
noun verdienmodel plural verdienmodellen
noun verdienste plural verdiensten
noun verdienvermogen singular
noun verdieping
noun verdrag
noun verdragspartij
noun verdragsstaat
noun verdubbeling
noun verduidelijking
noun verduurzaming singular
noun vereenvoudiging
noun vereffening
noun vereiste plural vereisten
noun vereniging
noun vergadering
noun vergelijking
noun vergissing
noun vergoeding
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
noun verlening singular
noun verlichting singular
noun verlies
noun verloop singular
noun vermelding
noun vermenging singular
noun vermindering
noun vermoeden
noun vermogen
noun vermogensbelasting
noun vernietiging singular
noun vernieuwing
noun veroordeling
noun veroorzaker
noun verordening
noun veroudering singular
noun verovering
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
noun verslechtering
noun versnelling
noun versnippering singular
noun versoepeling
noun verspilling
noun verspreiding singular
noun versterking
noun verstoring
noun verstrekking
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
noun verzachting
noun verzameling
noun verzekeraar plural verzekeraars
noun verzekering
noun verzet singular
noun verzoek
noun verzoeker
noun verzoening singular
noun verzorging singular
noun verzwakking singular
noun vestiging
noun vestigingsklimaat singular
noun veto
noun video
noun viering
noun vijand
noun vijandelijkheid
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
noun vlucht
noun vluchteling
noun vluchtelingenkamp
noun vluchtelingenopvang singular
noun vluchtelingenstroom
noun vluchtelingenverdrag singular
noun voeding singular
noun voedsel singular
noun voedselveiligheid singular
noun voedselvoorziening singular
noun voedselzekerheid singular
noun voertuig
noun volgorde
noun volk
noun volksgezondheid singular
noun volksvertegenwoordiger
noun volksvertegenwoordiging
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
noun voorjaar singular
noun voorjaarsnota
noun voorkant
noun voorkeur
noun voorkoming singular
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
noun voorstander
noun voorstel plural voorstellen
noun voorstelling
noun voortgang singular
noun voortgangsrapportage
noun voortouw singular
noun voortrekkersrol singular
noun voortzetting singular
noun vooruitgang singular
noun vooruitzicht
noun voorwaarde plural voorwaarden
noun voorwerp
noun voorwoord
noun voorzichtigheid singular
noun voorziening
noun voorzitter
noun voorzitterschap
noun vordering
noun vorm
noun vormgeving singular
noun vorming
noun vraag
noun vraagstuk plural vraagstukken
noun vraagteken
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
noun vredesverdrag
noun vrees singular
noun vriend
noun vriendschap
noun vrijhandel singular
noun vrijhandelsakkoord
noun vrijhandelsverdrag
noun vrijheid
noun vrijheidsstrijder
noun vrijlating singular
noun vrijstelling
noun vrijwilliger
noun vrouw
noun vrouwenrecht
noun vuur singular
noun waakzaamheid singular
noun waarborg
noun waarborging singular
noun waarde plurals waarden waardes
noun waardering singular
noun waardevermindering singular
noun waardigheid singular
noun waarheid
noun waarnemer
noun waarneming
noun waarschijnlijkheid singular
noun waarschuwing
noun wachtlijst
noun wachttijd
noun wal singular
noun walvis plural walvissen
noun wand
noun wantrouwen singular
noun wapen
noun wapenbeheersing singular
noun wapenembargo
noun wapenexport singular
noun wapenhandel singular
noun wapenleverantie
noun wapenlevering
noun wapenstilstand
noun wapensysteem
noun warmte singular
noun water singular
noun waterbeheer singular
noun waterkwaliteit singular
noun waterschap
noun waterstof singular
noun website
noun wederopbouw singular
noun wederpartij
noun week
noun weerbaarheid singular
noun weergave plural weergaven
noun weerklank singular
noun weerstand
noun weg plural wegen
noun weigering
noun welbevinden singular
noun welvaart singular
noun welzijn singular
noun wens
noun wereld
noun wereldeconomie plural wereldeconomieën
noun wereldhandel singular
noun wereldmarkt
noun wereldorde singular
noun werk singular
noun werkbezoek
noun werkdocument
noun werkgelegenheid singular
noun werkgever
noun werkgeversorganisatie
noun werkgroep
noun werking
noun werkloosheid singular
noun werknemer
noun werknemersorganisatie
noun werkplan plural werkplannen
noun werkplek plural werkplekken
noun werkprogramma
noun werksessie
noun werkterrein
noun werkwijze plural werkwijzen
noun werkzaamheid
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
noun wetsvoorstel plural wetsvoorstellen
noun wetswijziging
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
noun winter
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
noun zaak
noun zakenman plural zakenlieden
noun zee plural zeeën
noun zeggenschap singular
noun zekerheid
noun zelfbeschikking singular
noun zelfredzaamheid singular
noun zelfstandige plural zelfstandigen
noun zelfstandigheid singular
noun zelfverdediging singular
noun zender
noun zetel
noun zicht singular
noun zichtbaarheid singular
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
noun zorg
noun zorgaanbieder
noun zorginstelling
noun zorgplicht singular
noun zorgstelsel
noun zorgverlener
noun zorgverzekeraar plural zorgverzekeraars
noun zorgvuldigheid singular
noun zuivel singular
noun zuivering
noun zuster
noun zwaartepunt
noun zwakte
