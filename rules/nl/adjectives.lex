rules 1

# Adjectives, the open class. Participles come from their verbs.

adjective aangenaam graded
adjective aangrenzend
adjective aanhoudend
adjective aankomend
adjective aanmerkelijk
adjective aannemelijk
adjective aansprakelijk
adjective aansprekend
adjective aanstaand
adjective aantrekkelijk graded
adjective aanvaardbaar
adjective aanvankelijk
adjective aanvechtbaar
adjective aanvullend
adjective aanwezig
adjective aanwijsbaar
adjective aanzienlijk graded
adjective abject
adjective abrupt
adjective absoluut
adjective abstract graded
adjective absurd
adjective academisch
adjective acceptabel
adjective accuraat
adjective acht fixed
adjective achtereenvolgend
adjective achtste fixed
adjective achttien fixed
adjective actief graded
adjective actueel
adjective acuut
adjective adequaat
adjective administratief
adjective afdoend
adjective afgelopen
adjective afgrijselijk
adjective afhankelijk
adjective afkerig
adjective afkeurenswaardig
adjective aftredend
adjective afwezig
adjective afwijkend
adjective afwijzend
adjective agrarisch
adjective agressief graded
adjective alarmerend
adjective algeheel
adjective algemeen
adjective alomvattend
adjective alternatief
adjective ambigu fixed
adjective ambitieus graded
adjective ambtelijk
adjective analoog
adjective anoniem
adjective antidemocratisch
adjective antisemitisch
adjective apart
adjective arbeidsrechtelijk
adjective arbitrair
adjective architectonisch
adjective argwanend
adjective arm graded
adjective asociaal
adjective atheïstisch
adjective authentiek
adjective automatisch
adjective autonoom
adjective autoritair
adjective bang
adjective barbaars
adjective basaal
adjective bedenkelijk
adjective bedoeld
adjective bedreigend
adjective bedrijfseconomisch
adjective bedrijfsmatig
adjective bedroefd
adjective bedroevend
adjective beducht
adjective beduusd
adjective begaanbaar
adjective beginnend
adjective begrijpelijk
adjective begrotingstechnisch
adjective behoorlijk
adjective behulpzaam
adjective bekend graded
adjective beklemmend
adjective belangrijk graded
adjective belastbaar
adjective beleidsmatig
adjective beleidsneutraal
adjective bemoedigend
adjective benard
adjective beoogd
adjective bepalend
adjective beperkt graded
adjective bereid
adjective bevorderlijk
adjective bezig
adjective broodnodig
adjective content
adjective degelijk
adjective deprimerend
adjective dienstig
adjective doordacht
adjective doordrongen
adjective dun graded
adjective eenstemmig
adjective eigenmachtig
adjective eminent
adjective existentieel
adjective exorbitant
adjective foutgevoelig
adjective fraai graded
adjective fraudegevoelig
adjective gecompliceerd
adjective gedateerd
adjective gefrustreerd
adjective genereus
adjective geoorloofd
adjective halfslachtig
adjective hartverscheurend
adjective heilzaam
adjective hemeltergend
adjective hoognodig
adjective immens
adjective inconsequent
adjective integer
adjective jammerlijk
adjective karig
adjective laks graded
adjective lichtvaardig
adjective log
adjective nalatig
adjective nonchalant
adjective onbillijk
adjective ondoorgrondelijk
adjective ondoorzichtig
adjective ongerijmd
adjective ongenegen
adjective onwillig
adjective ongrijpbaar
adjective onhandig
adjective onnavolgbaar
adjective onopgelost
adjective onpraktisch
adjective onsamenhangend
adjective ontmoedigend
adjective ontnuchterend
adjective onverdedigbaar
adjective onverkwikkelijk
adjective onvermurwbaar
adjective onverzettelijk
adjective onvoldragen
adjective onvoorstelbaar
adjective overhaast
adjective overijld
adjective pover
adjective prangend
adjective riant
adjective roekeloos
adjective rooskleurig
adjective royaal
adjective schraal
adjective schrikbarend
adjective simplistisch
adjective sympathiek
adjective tandeloos
adjective tenenkrommend
adjective tijdrovend
adjective uitgebalanceerd
adjective vastbesloten
adjective bereikbaar
adjective beschamend
adjective bescheiden graded
adjective beschikbaar
adjective beschroomd
adjective beslissend
adjective bespreekbaar
adjective best
adjective bestaand
adjective bestemd
adjective bestuurlijk
adjective bestuursrechtelijk
adjective betaalbaar graded
adjective betekenisvol
adjective beter
adjective betreffend
adjective betreurenswaardig
adjective betrokken graded
adjective betrouwbaar graded
adjective bevoegd
adjective bevredigend
adjective bevreesd
adjective bewezen
adjective bewonderenswaardig
adjective bewust graded
adjective bezorgd graded
adjective bezwarend
adjective bijbehorend
adjective bijgevoegd
adjective bijkomend
adjective bijzonder graded
adjective bilateraal
adjective billijk
adjective bindend
adjective binnenlands
adjective binnenstedelijk
adjective biologisch
adjective blauw
adjective blij graded
adjective blijvend
adjective bonafide fixed
adjective bondgenootschappelijk
adjective boos
adjective bouwkundig
adjective bovengenoemd
adjective bovenmatig
adjective bovenstaand
adjective breed graded
adjective breedgedragen
adjective bruikbaar
adjective bruin
adjective budgettair
adjective buitengewoon
adjective buitenlands
adjective buitenproportioneel
adjective buitenschools
adjective buitensporig
adjective burgerlijk
adjective categorisch
adjective centraal
adjective chemisch
adjective christelijk
adjective chronisch
adjective circulair
adjective civiel
adjective coherent
adjective collectief
adjective comfortabel
adjective commercieel
adjective communautair
adjective communistisch
adjective compact
adjective competent
adjective compleet
adjective complex graded
adjective conceptueel
adjective concreet graded
adjective concurrerend
adjective congruent
adjective consistent graded
adjective constant
adjective constitutioneel
adjective constructief graded
adjective consulair
adjective contant
adjective continu
adjective controversieel graded
adjective conventioneel
adjective correct
adjective correctief
adjective corrupt
adjective coulant
adjective coöperatief
adjective creatief graded
adjective crimineel
adjective cruciaal graded
adjective cultureel
adjective cumulatief
adjective curieus
adjective cyclisch
adjective daadwerkelijk
adjective dagelijks
adjective dagenlang
adjective dalend
adjective dankbaar
adjective decentraal
adjective deelbaar
adjective deelnemend
adjective defensief
adjective definitief
adjective dekkend
adjective demissionair
adjective democratisch
adjective demografisch
adjective denkbaar
adjective departementaal
adjective derde fixed
adjective dertien fixed
adjective dertig fixed
adjective desastreus
adjective desbetreffend
adjective deskundig
adjective deugdelijk
adjective dicht graded
adjective dienstbaar
adjective diep graded
adjective diepgaand
adjective digitaal
adjective diplomatiek
adjective direct
adjective discreet
adjective discriminatoir
adjective discriminerend
adjective discutabel
adjective disproportioneel
adjective divers graded
adjective diverse fixed
adjective doelgericht graded
adjective doelmatig graded
adjective doeltreffend graded
adjective donker graded
adjective dood
adjective doorlopend
adjective doorslaggevend graded
adjective draagkrachtig
adjective dreigend
adjective drie fixed
adjective driejaarlijks
adjective driejarig
adjective drievoudig
adjective dringend graded
adjective droevig
adjective droog graded
adjective dubbel
adjective dubieus
adjective duidelijk graded
adjective duizend fixed
adjective dusdanig
adjective duur graded
adjective duurzaam graded
adjective dwingend graded
adjective dynamisch
adjective echt
adjective ecologisch
adjective economisch
adjective eender
adjective eenduidig
adjective eenjarig
adjective eenmalig
adjective eensgezind
adjective eensluidend
adjective eenvormig
adjective eenvoudig graded
adjective eenzijdig
adjective eerlijk graded
adjective eerste fixed
adjective eerstkomend
adjective eerstvolgend
adjective eervol
adjective eeuwig
adjective effectief graded
adjective efficiënt graded
adjective eigen
adjective eigenaardig
adjective eigenlijk
adjective eigentijds graded
adjective eindig
adjective elektrisch
adjective elektronisch
adjective elementair
adjective elf fixed
adjective emotioneel
adjective energetisch
adjective energiezuinig
adjective enig
adjective enorm
adjective enthousiast
adjective ergerlijk
adjective erkentelijk
adjective ernstig graded
adjective ervaren graded
adjective essentieel
adjective ethisch
adjective etnisch
adjective evenredig
adjective eventueel
adjective evenwichtig graded
adjective evident
adjective exact
adjective excellent
adjective excessief
adjective exclusief
adjective experimenteel
adjective expliciet
adjective extensief
adjective extern
adjective extra fixed
adjective extreem
adjective extremistisch
adjective facilitair
adjective facultatief
adjective failliet
adjective fair
adjective familiaal
adjective fantastisch
adjective fascistisch
adjective fataal
adjective federaal
adjective feitelijk
adjective fel graded
adjective feministisch
adjective fijn graded
adjective finaal
adjective financieel
adjective financieel-economisch
adjective fiscaal
adjective flagrant
adjective flexibel graded
adjective flink graded
adjective formeel
adjective fors graded
adjective fossiel
adjective fragiel
adjective frauduleus
adjective frequent
adjective frustrerend
adjective fundamenteel graded
adjective funest
adjective fysiek
adjective gangbaar
adjective geannoteerd
adjective geassocieerd
adjective geavanceerd graded
adjective gebaat
adjective gebalanceerd
adjective gebaseerd
adjective gebonden
adjective gebrekkig
adjective gebruikelijk
adjective gecharmeerd
adjective gedeeld
adjective gedeeltelijk
adjective gedegen graded
adjective gedetailleerd graded
adjective gedreven graded
adjective gedurfd graded
adjective gedwongen
adjective geel
adjective geestelijk
adjective gefaseerd
adjective gefundeerd
adjective gegrond
adjective geheel
adjective geheim
adjective gehouden
adjective gekant
adjective geldend
adjective geldig
adjective gelegen
adjective geleidelijk
adjective geliefd graded
adjective gelijk
adjective gelijkblijvend
adjective gelijkgestemd
adjective gelijkgezind
adjective gelijkluidend
adjective gelijkmatig graded
adjective gelijksoortig
adjective gelijktijdig
adjective gelijkwaardig
adjective geloofwaardig graded
adjective gelukkig graded
adjective gemakkelijk graded
adjective gematigd
adjective gemeenschappelijk
adjective gemeentelijk
adjective gemengd
adjective gemiddeld
adjective gendersensitief
adjective genderspecifiek
adjective geneigd
adjective generiek
adjective genoeg fixed
adjective gemoeid
adjective genoodzaakt
adjective genuanceerd graded
adjective geografisch
adjective geopolitiek
adjective gepaard
adjective gepast
adjective gepland
adjective gerechtelijk
adjective gerechtigd
adjective gerechtvaardigd
adjective gereed
adjective geregeld
adjective gereserveerd
adjective gericht
adjective gering
adjective geruststellend
adjective geschikt graded
adjective gesloten
adjective gespannen
adjective gestaag
adjective gestadig
adjective gesterkt
adjective gestructureerd
adjective getroffen
adjective gevaarlijk graded
adjective gevarieerd
adjective gevestigd
adjective gevoelig graded
adjective gewapend
adjective gewelddadig
adjective geweldig
adjective geweldloos
adjective gewend
adjective gewenst graded
adjective gewoon graded
adjective gezaghebbend
adjective gezamenlijk
adjective gezond graded
adjective geëigend
adjective geïntegreerd
adjective geïnteresseerd graded
adjective globaal
adjective goddelijk
adjective goed
adjective goedgezind
adjective goedkoop graded
adjective grafisch
adjective gratis fixed
adjective grensoverschrijdend
adjective grijs
adjective groeiend
adjective groen
adjective grof graded
adjective grondig
adjective grondwettelijk
adjective groot graded
adjective grootschalig graded
adjective gruwelijk
adjective gunstig graded
adjective gênant
adjective haalbaar
adjective hachelijk
adjective half
adjective halfjaarlijks
adjective handelspolitiek
adjective handhaafbaar
adjective handzaam
adjective hanteerbaar
adjective hard graded
adjective hardnekkig graded
adjective hecht graded
adjective heel
adjective heet graded
adjective heftig graded
adjective helder graded
adjective herhaald
adjective herhaaldelijk
adjective herkenbaar
adjective hernieuwbaar
adjective herzien
adjective heterogeen
adjective hevig graded
adjective hinderlijk
adjective historisch
adjective honderd fixed
adjective hoofdelijk
adjective hoofdzakelijk
adjective hoog graded
adjective hoogwaardig
adjective hoopgevend
adjective hoopvol
adjective hopeloos
adjective horizontaal
adjective houdend
adjective huidig
adjective huiselijk
adjective huishoudelijk
adjective huiverig
adjective hulpbehoevend
adjective humaan
adjective humanitair
adjective hybride
adjective hypothetisch
adjective ideaal
adjective identiek
adjective ideologisch
adjective illegaal
adjective illustratief
adjective immaterieel
adjective immoreel
adjective imperialistisch
adjective impliciet
adjective imposant
adjective incidenteel
adjective inclusief
adjective inconsistent
adjective indicatief
adjective indirect
adjective individueel
adjective indringend graded
adjective industrieel
adjective ineffectief
adjective inefficiënt
adjective infaam
adjective informeel
adjective infrastructureel
adjective ingeburgerd
adjective ingenomen
adjective ingewikkeld graded
adjective ingrijpend graded
adjective inheems
adjective inherent
adjective inhoudelijk graded
adjective inhumaan
adjective initieel
adjective inkomend
adjective inlands
adjective innovatief
adjective institutioneel
adjective integraal
adjective intellectueel
adjective intens graded
adjective intensief graded
adjective interactief
adjective interbestuurlijk
adjective interdepartementaal
adjective interessant graded
adjective intergouvernementeel
adjective intern
adjective internationaal
adjective internationaalrechtelijk
adjective interparlementair
adjective invloedrijk
adjective inwendig
adjective inzetbaar
adjective inzichtelijk
adjective irregulier
adjective irrelevant
adjective irreëel
adjective islamitisch
adjective jaarlijks
adjective jammer
adjective jarenlang
adjective jeugdig
adjective jihadistisch
adjective jong graded
adjective joods
adjective juist graded
adjective juridisch
adjective justitieel
adjective kabinetsbreed
adjective kalm
adjective kansarm
adjective kansloos
adjective kansrijk graded
adjective katholiek
adjective kenbaar
adjective kenmerkend
adjective kerkelijk
adjective kinderlijk
adjective klaar
adjective klassiek
adjective klein graded
adjective kleinschalig graded
adjective klimaatneutraal
adjective klimatologisch
adjective klinisch
adjective knap
adjective koel graded
adjective koloniaal
adjective komend
adjective koninklijk
adjective kordaat
adjective kort graded
adjective kortstondig
adjective kostbaar graded
adjective kosteloos
adjective kostendekkend
adjective kosteneffectief
adjective kostenefficiënt
adjective koud graded
adjective krachtig graded
adjective krap graded
adjective kritisch graded
adjective kundig graded
adjective kunstmatig
adjective kwaad graded
adjective kwaadaardig
adjective kwalijk
adjective kwalitatief
adjective kwantitatief
adjective kwetsbaar graded
adjective laag graded
adjective laagdrempelig
adjective laakbaar
adjective laat graded
adjective laatst
adjective laatstgenoemd
adjective laf
adjective lafhartig
adjective landbouwkundig
adjective landelijk
adjective landend
adjective lang graded
adjective langdurig graded
adjective langjarig
adjective langlopend
adjective langzaam graded
adjective lastig graded
adjective leefbaar graded
adjective leeg
adjective leerzaam
adjective legaal
adjective legitiem
adjective leidend
adjective letterlijk
adjective levend
adjective levendig
adjective levensbedreigend
adjective levensgroot
adjective levensvatbaar
adjective liberaal
adjective lichamelijk
adjective licht graded
adjective linker fixed
adjective links
adjective logisch
adjective logistiek
adjective lokaal
adjective lopend
adjective los graded
adjective lovend
adjective lovenswaardig
adjective loyaal
adjective luchtig
adjective luid graded
adjective maandelijks
adjective maandenlang
adjective maatschappelijk
adjective machtig graded
adjective mager
adjective magistraal
adjective magnetisch
adjective makkelijk graded
adjective manifest
adjective marginaal
adjective maritiem
adjective marktconform
adjective massaal
adjective materieel
adjective maximaal
adjective mechanisch
adjective medisch
adjective meerderjarig
adjective meerjarig
adjective meervoudig
adjective meetbaar
adjective menselijk
adjective mensenrechtelijk
adjective mensonterend
adjective mensonwaardig
adjective menswaardig
adjective mentaal
adjective merkbaar
adjective methodisch
adjective middelbaar
adjective mild graded
adjective milieukundig
adjective milieutechnisch
adjective milieuvriendelijk
adjective militair
adjective militant
adjective minderjarig
adjective minimaal
adjective minimalistisch
adjective ministerieel
adjective minuscuul
adjective misdadig
adjective mislukt
adjective misplaatst
adjective misselijkmakend
adjective modaal
adjective modern graded
adjective moedig graded
adjective moeilijk graded
adjective mogelijk
adjective mondeling
adjective mondiaal
adjective monetair
adjective mooi graded
adjective moreel
adjective multicultureel
adjective multilateraal
adjective multinationaal
adjective multisectoraal
adjective nabij
adjective naburig
adjective nachtelijk
adjective nadelig graded
adjective nader
adjective naderend
adjective nadrukkelijk graded
adjective naoorlogs
adjective nat
adjective nationaal
adjective nationalistisch
adjective natuurlijk
adjective nauw graded
adjective nauwkeurig graded
adjective nauwlettend
adjective navoelbaar
adjective naïef
adjective negatief
adjective negen fixed
adjective negende fixed
adjective negentien fixed
adjective negentig fixed
adjective neoliberaal
adjective netto fixed
adjective neutraal
adjective niet-gouvernementeel
adjective nieuw graded
adjective nieuwsgierig
adjective nijpend graded
adjective nodig
adjective noemenswaardig
adjective nominaal
adjective noodgedwongen
adjective noodlijdend
adjective noodzakelijk graded
adjective noordelijk
adjective normaal
adjective normatief
adjective notarieel
adjective nuchter graded
adjective nucleair
adjective nutteloos
adjective nuttig graded
adjective objectief graded
adjective obligatoir
adjective officieel
adjective officieus
adjective ogenschijnlijk
adjective olympisch
adjective omgekeerd
adjective omliggend
adjective omslachtig
adjective omstreden
adjective omvangrijk graded
adjective omvattend graded
adjective omzichtig
adjective onaanvaardbaar
adjective onacceptabel
adjective onafgebroken
adjective onafhankelijk
adjective onafwendbaar
adjective onbeantwoord
adjective onbeduidend
adjective onbegrensd
adjective onbegrijpelijk
adjective onbehoorlijk
adjective onbekend
adjective onbelangrijk
adjective onbelemmerd
adjective onbenut inflected onbenutte
adjective onbepaald
adjective onbeperkt
adjective onbespreekbaar
adjective onbestaanbaar
adjective onbetaalbaar
adjective onbetrouwbaar
adjective onbetwist
adjective onbevoegd
adjective onbevredigend
adjective onbewust
adjective onbezet inflected onbezette
adjective ondemocratisch
adjective ondenkbaar
adjective ondergeschikt
adjective onderhavig
adjective onderhevig
adjective onderliggend
adjective onderling
adjective onderstaand
adjective ondersteunend
adjective onderwijskundig
adjective onderzoekend
adjective ondeugdelijk
adjective ondoelmatig
adjective ondoeltreffend
adjective ondoenlijk
adjective ondoordacht
adjective ondubbelzinnig
adjective onduidelijk
adjective oneens fixed
adjective oneerlijk
adjective oneigenlijk
adjective oneindig
adjective onethisch
adjective oneven fixed
adjective onevenredig
adjective onevenwichtig
adjective onfatsoenlijk
adjective ongebruikelijk
adjective ongecontroleerd
adjective ongedaan
adjective ongedeeld
adjective ongedocumenteerd
adjective ongegrond
adjective ongehinderd
adjective ongehoord
adjective ongekend
adjective ongeldig
adjective ongelijk
adjective ongelimiteerd
adjective ongeloofwaardig
adjective ongelukkig
adjective ongemakkelijk
adjective ongeoorloofd
adjective ongepast
adjective ongerechtvaardigd
adjective ongeregeld
adjective ongeremd
adjective ongerust
adjective ongeschikt
adjective ongestoord
adjective ongewenst
adjective ongewijzigd
adjective ongewoon
adjective ongezond
adjective ongunstig
adjective onhaalbaar
adjective onhelder
adjective onherroepelijk
adjective onherstelbaar
adjective onhoudbaar
adjective onjuist
adjective online fixed
adjective onlogisch
adjective onlosmakelijk
adjective onmenselijk
adjective onmetelijk
adjective onmiddellijk
adjective onmisbaar
adjective onmiskenbaar
adjective onmogelijk
adjective onnodig
adjective onomkeerbaar
adjective onomstotelijk
adjective onomstreden
adjective onomwonden
adjective onontbeerlijk
adjective onontkoombaar
adjective onophoudelijk
adjective onoverkomelijk
adjective onpartijdig
adjective onrealistisch
adjective onrechtmatig
adjective onrechtvaardig
adjective onredelijk
adjective onregelmatig
adjective onrustbarend
adjective onrustig
adjective onschatbaar
adjective onschendbaar
adjective onschuldig
adjective onstabiel
adjective ontdaan
adjective ontevreden
adjective onthutst
adjective ontoegankelijk
adjective ontoelaatbaar
adjective ontoereikend
adjective ontstellend
adjective ontstemd
adjective ontvankelijk
adjective ontwrichtend
adjective onuitvoerbaar
adjective onveilig
adjective onveranderd
adjective onverantwoord
adjective onverantwoordelijk
adjective onverdeeld
adjective onverenigbaar
adjective onvergeeflijk
adjective onvergelijkbaar
adjective onverhoopt
adjective onverkort
adjective onvermijdelijk
adjective onverminderd
adjective onverstandig
adjective onverteerbaar
adjective onverwacht
adjective onvoldoende
adjective onvolkomen
adjective onvolledig
adjective onvoorspelbaar
adjective onvoorwaardelijk
adjective onvoorzien
adjective onvriendelijk
adjective onvrijwillig
adjective onwaarschijnlijk
adjective onwenselijk
adjective onwettig
adjective onwrikbaar
adjective onzalig
adjective onzeker graded
adjective onzorgvuldig
adjective onzuiver
adjective oorlogszuchtig
adjective oorspronkelijk
adjective oostelijk
adjective oosters
adjective open graded
adjective openbaar
adjective openlijk
adjective openstaand
adjective operatief
adjective operationeel
adjective opererend
adjective opgelucht
adjective opgetogen
adjective oplopend
adjective opmerkelijk graded
adjective oppervlakkig
adjective opportuun
adjective oprecht
adjective optimaal
adjective optimistisch graded
adjective opvallend
adjective opvolgend
adjective opzettelijk
adjective organisatorisch
adjective organisch
adjective orthodox
adjective oud graded
adjective overbodig
adjective overgroot
adjective overdraagbaar
adjective overdreven
adjective overeenkomstig
adjective overheersend
adjective overig
adjective overkoepelend
adjective overlevend
adjective overmatig
adjective overtuigend
adjective overvloedig
adjective overwegend
adjective overzees inflected overzeese
adjective overzichtelijk
adjective overtuigd
adjective palliatief
adjective paraat
adjective paradoxaal
adjective parallel inflected parallelle
adjective paramilitair
adjective parlementair
adjective particulier
adjective partieel
adjective partijdig
adjective partijpolitiek
adjective passend graded
adjective passief
adjective pedagogisch
adjective penibel
adjective perfect
adjective periodiek
adjective permanent
adjective personeel
adjective persoonlijk
adjective pertinent
adjective pijnlijk graded
adjective plaatselijk
adjective plaatsvervangend
adjective planmatig
adjective plausibel
adjective plenair
adjective plezierig
adjective plotseling
adjective pluriform
adjective politiek
adjective politiek-bestuurlijk
adjective populair graded
adjective populistisch
adjective positief graded
adjective potentieel
adjective prachtig
adjective pragmatisch
adjective praktisch graded
adjective precair
adjective precies graded
adjective preferent
adjective preferentieel
adjective prematuur
adjective prestigieus
adjective prettig graded
adjective preventief
adjective primair
adjective principieel
adjective prioritair
adjective privaat
adjective privaatrechtelijk
adjective privé fixed
adjective proactief
adjective problematisch
adjective procedureel
adjective productief graded
adjective professioneel
adjective progressief
adjective prominent graded
adjective proportioneel
adjective protestants
adjective provinciaal
adjective provisorisch
adjective psychisch
adjective psychologisch
adjective psychosociaal
adjective publiek
adjective publiek-privaat
adjective publiekrechtelijk
adjective punctueel
adjective raadzaam
adjective racistisch
adjective radicaal graded
adjective rampzalig
adjective randvoorwaardelijk
adjective rationeel
adjective realistisch graded
adjective recent graded
adjective recht graded
adjective rechterlijk
adjective rechtmatig
adjective rechts
adjective rechtsgeldig
adjective rechtspositioneel
adjective rechtsstatelijk
adjective rechtstreeks graded
adjective rechtvaardig graded
adjective redelijk graded
adjective regelmatig
adjective regionaal
adjective regulier
adjective relatief
adjective relevant
adjective religieus
adjective rendabel
adjective representatief
adjective repressief
adjective reproductief
adjective resoluut
adjective respectabel
adjective respectief
adjective respectloos
adjective resterend
adjective restrictief
adjective retroactief
adjective revolutionair
adjective reëel
adjective rigide
adjective rigoureus
adjective rijk graded
adjective rijksbreed
adjective riskant
adjective robuust
adjective roemrijk
adjective rood
adjective ruim graded
adjective ruimhartig
adjective ruimschoots fixed
adjective ruimtelijk
adjective rustig graded
adjective samenhangend
adjective samenwerkend
adjective sceptisch
adjective schaars graded
adjective schadelijk graded
adjective schandalig
adjective schandelijk
adjective scheef
adjective scherp graded
adjective schijnbaar
adjective schoon graded
adjective schriftelijk
adjective schrijnend
adjective schuldig
adjective sectoraal
adjective sectoroverstijgend
adjective seculier
adjective secundair
adjective secuur
adjective seksueel
adjective selectief
adjective semipermanent
adjective separaat
adjective separatistisch
adjective serieus graded
adjective significant
adjective simpel
adjective slagvaardig
adjective slecht graded
adjective slim graded
adjective sluitend
adjective smal graded
adjective snel graded
adjective sneu
adjective sober graded
adjective sociaal
adjective sociaal-economisch
adjective sociaaleconomisch
adjective soepel graded
adjective soeverein
adjective solidair
adjective solide
adjective somber
adjective soortgelijk
adjective spannend
adjective speciaal
adjective specialistisch
adjective specifiek
adjective spectaculair
adjective spijtig
adjective spoedig graded
adjective spontaan
adjective staatkundig
adjective staatsrechtelijk
adjective stabiel graded
adjective standaard fixed
adjective standvastig
adjective stapelbaar
adjective stapsgewijs
adjective star
adjective startend
adjective statelijk
adjective statisch
adjective statistisch
adjective statutair
adjective stedelijk
adjective stellig
adjective stelselmatig
adjective sterk graded
adjective stevig graded
adjective stigmatiserend
adjective stijgend
adjective stil graded
adjective stilzwijgend
adjective stipt
adjective storend
adjective strafbaar
adjective strafrechtelijk
adjective strak graded
adjective strategisch
adjective streng graded
adjective strijdbaar
adjective strijdend
adjective strijdig
adjective strikt graded
adjective structureel
adjective sturend
adjective stuwend
adjective subjectief
adjective subregionaal
adjective subsidiabel
adjective substantieel
adjective subtiel
adjective succesvol graded
adjective suggestief
adjective summier
adjective superieur
adjective supranationaal
adjective symbolisch
adjective systematisch
adjective tachtig fixed
adjective tactisch
adjective tastbaar
adjective technisch
adjective technologisch
adjective tegengesteld
adjective tegenovergesteld
adjective tegenstrijdig
adjective tekortschietend
adjective telefonisch
adjective teleurstellend
adjective tendentieus
adjective terecht
adjective territoriaal
adjective terroristisch
adjective terughoudend
adjective terugkerend
adjective terugwerkend
adjective tevreden graded
adjective thematisch
adjective theoretisch
adjective tien fixed
adjective tiende fixed
adjective tienjarig
adjective tijdelijk
adjective tijdig graded
adjective toegankelijk
adjective toegenomen
adjective toekomstbestendig
adjective toekomstgericht
adjective toekomstig
adjective toelaatbaar
adjective toenemend
adjective toenmalig
adjective toepasbaar
adjective toepasselijk
adjective toereikend
adjective toeristisch
adjective toetsbaar
adjective toonaangevend
adjective totaal
adjective totalitair
adjective traag graded
adjective traditioneel
adjective tragisch
adjective transatlantisch
adjective transnationaal
adjective transparant graded
adjective trapsgewijs
adjective triest graded
adjective trilateraal
adjective trots graded
adjective trouw
adjective tussentijds
adjective twaalf fixed
adjective twee fixed
adjective tweede fixed
adjective tweejaarlijks
adjective tweejarig
adjective tweeledig
adjective tweezijdig
adjective twijfelachtig
adjective twintig fixed
adjective typisch
adjective uitdagend graded
adjective uiteenlopend
adjective uiteindelijk
adjective uiterlijk
adjective uiterst
adjective uitgaand
adjective uitgebreid graded
adjective uitgesproken
adjective uitheems
adjective uitstekend
adjective uitvoerbaar
adjective uitvoerend
adjective uitvoerig
adjective uitvoeringstechnisch
adjective uitzonderlijk
adjective ultiem
adjective unaniem
adjective uniek graded
adjective uniform
adjective unilateraal
adjective universeel
adjective urenlang
adjective urgent graded
adjective utopisch
adjective vaag
adjective vals
adjective vast
adjective vastberaden
adjective vasthoudend
adjective veelbelovend
adjective veelomvattend
adjective veelvuldig
adjective veelzijdig
adjective veerkrachtig graded
adjective veertien fixed
adjective veertig fixed
adjective veilig graded
adjective ver graded
adjective verachtelijk
adjective veranderlijk
adjective verantwoord graded
adjective verantwoordelijk
adjective verbeten
adjective verbijsterend
adjective verbindend
adjective verbolgen
adjective verbonden
adjective verdacht
adjective verdedigbaar
adjective verdeeld
adjective verder
adjective verderfelijk
adjective verdergaand
adjective verdienstelijk
adjective vereist
adjective verenigbaar
adjective verfijnd
adjective verfoeilijk
adjective vergaand graded
adjective vergelijkbaar
adjective vergelijkend
adjective verguld
adjective verhelderend
adjective verheugd
adjective verheugend
adjective verkeerd
adjective verkiesbaar
adjective verklaarbaar
adjective verleidelijk
adjective verlicht
adjective vermaard
adjective vermeend
adjective vermeld
adjective vermeldenswaardig
adjective vermoedelijk
adjective verontrustend
adjective verontwaardigd
adjective verouderd
adjective verplicht
adjective verregaand graded
adjective verrukt
adjective verscheiden
adjective verschillend
adjective verschuldigd
adjective verslaafd
adjective verstandig graded
adjective verstorend
adjective verstrekkend
adjective vertegenwoordigd
adjective verticaal
adjective vertrekkend
adjective vertrouwd graded
adjective vertrouwelijk
adjective vervallen
adjective vervelend
adjective vervuilend
adjective verwant
adjective verwarrend
adjective verwerpelijk
adjective verwijtbaar
adjective verwoestend
adjective verzwakt
adjective vier fixed
adjective vierde fixed
adjective vierjarig
adjective vierkant
adjective viervoudig
adjective vijandelijk
adjective vijandig
adjective vijf fixed
adjective vijfde fixed
adjective vijfjarig
adjective vijftien fixed
adjective vijftig fixed
adjective virtueel
adjective vitaal
adjective vlekkeloos
adjective vloeibaar
adjective vlot
adjective vluchtend
adjective voedzaam
adjective vol graded
adjective voldoende
adjective volgend
adjective volkenrechtelijk
adjective volledig graded
adjective volmondig
adjective volslagen
adjective volstrekt
adjective voltallig
adjective voltijds
adjective volwaardig graded
adjective volwassen
adjective vooraanstaand
adjective voorafgaand
adjective voorbarig
adjective voorbeeldig
adjective voordelig graded
adjective voorgaand
adjective voorgenomen
adjective voorhanden fixed
adjective voorlopig
adjective voormalig
adjective voornemens
adjective voornaam
adjective voornaamst
adjective voornoemd
adjective vooroorlogs
adjective voorspelbaar graded
adjective voorspoedig
adjective voorstelbaar
adjective voortdurend
adjective voortijdig
adjective voortreffelijk
adjective voortvarend
adjective vooruitlopend
adjective vooruitstrevend
adjective voorwaardelijk
adjective voorzichtig graded
adjective vorig
adjective vredelievend
adjective vreedzaam
adjective vreemd graded
adjective vreselijk
adjective vriendelijk
adjective vriendschappelijk
adjective vrij graded
adjective vrijblijvend
adjective vrijheidslievend
adjective vrijwillig
adjective vroeg graded
adjective vroegtijdig
adjective vrouwelijk
adjective vruchtbaar graded
adjective waakzaam
adjective waarachtig
adjective waardevol graded
adjective waardig
adjective waarneembaar
adjective waarschijnlijk graded
adjective walgelijk
adjective wankel
adjective wantrouwig
adjective warm graded
adjective wars
adjective wederkerig
adjective wederrechtelijk
adjective wederzijds
adjective weerbaar graded
adjective weerbarstig
adjective weerzinwekkend
adjective wekelijks
adjective wekenlang
adjective weldoordacht
adjective welkom graded
adjective welomschreven
adjective welvarend graded
adjective welwillend graded
adjective wenselijk graded
adjective wereldberoemd
adjective wereldlijk
adjective wereldwijd
adjective werkbaar
adjective werkelijk
adjective werkend
adjective werkgerelateerd
adjective werkloos
adjective westelijk
adjective westers
adjective wetenschappelijk
adjective wettelijk
adjective wettig
adjective wezenlijk
adjective wijd graded
adjective wijdverbreid
adjective wijs graded
adjective willekeurig
adjective winstgevend
adjective wisselend
adjective wisselvallig
adjective wit
adjective woedend
adjective woest
adjective woonachtig
adjective wrang
adjective wreed graded
adjective xenofoob
adjective zacht graded
adjective zaak fixed
adjective zakelijk
adjective zeker graded
adjective zeldzaam
adjective zelfbewust
adjective zelfredzaam
adjective zelfstandig graded
adjective zelfverklaard
adjective zes fixed
adjective zesde fixed
adjective zestien fixed
adjective zestig fixed
adjective zeven fixed
adjective zevende fixed
adjective zeventien fixed
adjective zeventig fixed
adjective zichtbaar graded
adjective ziek graded
adjective zinloos
adjective zinvol graded
adjective zittend
adjective zodanig
adjective zogeheten
adjective zogenaamd
adjective zogenoemd
adjective zorgelijk graded
adjective zorgvuldig graded
adjective zorgwekkend graded
adjective zorgzaam
adjective zuidelijk
adjective zuinig
adjective zuiver graded
adjective zuur
adjective zwaar graded
adjective zwaarwegend
adjective zwak graded
adjective zwart
adjective afnemend
adjective afschuwelijk
adjective ambachtelijk
adjective arbeidsintensief
adjective baanbrekend
adjective beangstigend
adjective beheersbaar
adjective bestendig
adjective bezwaarlijk
adjective bovenliggend
adjective bureaucratisch
adjective competitief
adjective complementair
adjective contraproductief
adjective culinair
adjective daadkrachtig
adjective dienstverlenend
adjective doortastend
adjective empirisch
adjective epidemiologisch
adjective faciliterend
adjective fictief
adjective functioneel
adjective gebiedsgericht
adjective gebruiksvriendelijk
adjective gefragmenteerd
adjective geharmoniseerd
adjective genderneutraal
adjective handelsbeperkend
adjective hartverwarmend
adjective heuglijk
adjective houdbaar
adjective indrukwekkend
adjective instrumenteel
adjective invoelbaar
adjective klimaatvriendelijk
adjective landschappelijk
adjective maakbaar
adjective merkwaardig
adjective misleidend
adjective multidisciplinair
adjective onbedoeld
adjective onbereikbaar
adjective onbevooroordeeld
adjective ondermaats
adjective onderscheidend
adjective ongewild
adjective onterecht
adjective onthutsend
adjective ontluisterend
adjective onwerkbaar
adjective onoverzichtelijk
adjective flinterdun
adjective rommelig
adjective kortzichtig
adjective ongenuanceerd
adjective ongefundeerd
adjective versnipperd
adjective matig
adjective onuitstaanbaar
adjective onwaardig
adjective ontijdig
adjective ongedekt
adjective onbruikbaar
adjective onzinnig
adjective averechts
adjective suboptimaal
adjective overheidsbreed
adjective plantaardig
adjective prijzenswaardig
adjective recreatief
adjective respectvol
adjective risicogericht
adjective ruraal
adjective schokkend
adjective slordig
adjective spoedeisend
adjective stimulerend
adjective stuitend
adjective subsidiair
adjective systemisch
adjective taalkundig
adjective treurig
adjective uitmuntend
adjective verantwoordingsplichtig
adjective verdrietig
adjective vernieuwend
adjective verschrikkelijk
adjective verwaarloosbaar
adjective voorliggend
adjective waarheidsgetrouw
adjective waterrobuust
adjective weloverwogen
adjective wendbaar
adjective ziekelijk
adjective inspirerend
adjective motiverend
adjective zorgbarend
adjective choquerend
adjective Europees
adjective Atlantisch
adjective Caribisch
adjective Westers
adjective Koninkrijksbreed
adjective uitlegbaar
