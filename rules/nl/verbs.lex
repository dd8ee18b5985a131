rules 1

# Verbs, the open class; auxiliaries are in function-words.lex. A verb with the same letters as a
# word that is nearly always something else ('landen', 'gebieden') is left out or gives only the
# forms that tell it apart.

verb aaien weak
verb aanbesteden separable aan weak
verb aanbevelen asking separable aan strong beveelt bevelen beval bevalen bevolen
verb aanbieden separable aan strong biedt bieden bood boden geboden
verb aanblijven becoming separable aan strong blijft blijven bleef bleven gebleven
verb aanboren separable aan weak
verb aanbouwen separable aan weak
verb aanbreken becoming separable aan strong breekt breken brak braken gebroken
verb aanbrengen separable aan strong brengt brengen bracht brachten gebracht
verb aandienen separable aan weak
verb aandikken separable aan weak
verb aandoen separable aan strong doet doen deed deden gedaan
verb aandraaien separable aan weak
verb aandragen separable aan strong draagt dragen droeg droegen gedragen
verb aandrijven separable aan strong drijft drijven dreef dreven gedreven
verb aandringen separable aan strong dringt dringen drong drongen gedrongen
verb aanduiden separable aan weak
verb aangaan separable aan strong gaat gaan ging gingen gegaan
verb aangeven separable aan strong geeft geven gaf gaven gegeven
verb aangrijpen separable aan strong grijpt grijpen greep grepen gegrepen
verb aangroeien separable aan weak
verb aanhaken separable aan weak
verb aanhalen separable aan weak
verb aanhangen separable aan strong hangt hangen hing hingen gehangen
verb aanhechten separable aan weak
verb aanheffen separable aan strong heft heffen hief hieven geheven
verb aanhoren separable aan weak
verb aanhouden separable aan strong houdt houden hield hielden gehouden
verb aanjagen separable aan strong jaagt jagen joeg joegen gejaagd
verb aankaarten minded separable aan weak
verb aankijken separable aan strong kijkt kijken keek keken gekeken
verb aanklagen separable aan weak
verb aankleden separable aan weak
verb aankloppen separable aan weak
verb aanknopen separable aan weak
verb aankomen becoming separable aan strong komt komen kwam kwamen gekomen
verb aankondigen separable aan weak
verb aankopen separable aan strong koopt kopen kocht kochten gekocht
verb aankoppelen separable aan weak
verb aankruisen separable aan weak
verb aanlanden separable aan weak
verb aanleggen separable aan weak
verb aanleren separable aan weak
verb aanleveren separable aan weak-stem lever
verb aanlopen separable aan strong loopt lopen liep liepen gelopen
verb aanmaken separable aan weak
verb aanmanen separable aan weak
verb aanmelden separable aan weak
verb aanmeren separable aan weak
verb aanmerken separable aan weak
verb aanmoedigen asking separable aan weak
verb aannemen separable aan strong neemt nemen nam namen genomen
verb aanpakken separable aan weak
verb aanpassen minded separable aan weak
verb aanplakken separable aan weak
verb aanplanten separable aan weak
verb aanporren separable aan weak
verb aanprijzen separable aan strong prijst prijzen prees prezen geprezen
verb aanraden asking separable aan strong raadt raden raadde raadden geraden
verb aanraken separable aan weak
verb aanreiken separable aan weak
verb aanrekenen separable aan weak
verb aanrichten separable aan weak
verb aanrijden separable aan strong rijdt rijden reed reden gereden
verb aanroepen separable aan strong roept roepen riep riepen geroepen
verb aanroeren separable aan weak
verb aanschaffen separable aan weak
verb aanscherpen minded separable aan weak
verb aanschouwen weak
verb aanschrijven separable aan strong schrijft schrijven schreef schreven geschreven
verb aanschuiven separable aan strong schuift schuiven schoof schoven geschoven
verb aanslaan separable aan strong slaat slaan sloeg sloegen geslagen
verb aansluiten separable aan strong sluit sluiten sloot sloten gesloten
verb aansnijden separable aan strong snijdt snijden sneed sneden gesneden
verb aanspannen separable aan strong spant spannen spande spanden gespannen
verb aanspoelen separable aan weak
verb aansporen asking separable aan weak
verb aansprakelijkstellen separable aansprakelijk weak
verb aanspreken separable aan strong spreekt spreken sprak spraken gesproken
verb aanstaan separable aan strong staat staan stond stonden gestaan
verb aansteken separable aan strong steekt steken stak staken gestoken
verb aanstellen separable aan weak
verb aansterken separable aan weak
verb aanstippen separable aan weak
verb aanstoken separable aan weak
verb aansturen separable aan weak
verb aantasten separable aan weak
verb aantekenen separable aan weak
verb aantonen separable aan weak
verb aantreden becoming separable aan strong treedt treden trad traden getreden
verb aantreffen separable aan strong treft treffen trof troffen getroffen
verb aantrekken separable aan strong trekt trekken trok trokken getrokken
verb aanvaarden minded weak
verb aanvallen separable aan strong valt vallen viel vielen gevallen
verb aanvangen separable aan strong vangt vangen ving vingen gevangen
verb aanvatten separable aan weak
verb aanvechten separable aan strong vecht vechten vocht vochten gevochten
verb aanvegen separable aan weak
verb aanvoelen separable aan weak
verb aanvoeren separable aan weak
verb aanvragen separable aan strong vraagt vragen vroeg vroegen gevraagd
verb aanvullen separable aan weak
verb aanwakkeren separable aan weak-stem wakker
verb aanwenden separable aan weak
verb aanwerven separable aan strong werft werven wierf wierven geworven
verb aanwijzen separable aan strong wijst wijzen wees wezen gewezen
verb aanzeggen separable aan strong zegt zeggen zei zeiden gezegd
verb aanzetten asking separable aan weak
verb aanzien separable aan strong ziet zien zag zagen gezien
verb aanzwengelen separable aan weak
verb aarzelen weak
verb abonneren weak
verb aborteren weak
verb absorberen weak
verb accentueren weak
verb accepteren minded weak
verb accommoderen weak
verb accorderen weak
verb accrediteren weak
verb accumuleren weak
verb achten minded weak
verb achterblijven becoming separable achter strong blijft blijven bleef bleven gebleven
verb achterhalen weak
verb achterhouden separable achter strong houdt houden hield hielden gehouden
verb achterlaten separable achter strong laat laten liet lieten gelaten
verb achterliggen separable achter strong ligt liggen lag lagen gelegen
verb achterlopen separable achter strong loopt lopen liep liepen gelopen
verb achternagaan separable achterna strong gaat gaan ging gingen gegaan
verb achterstaan separable achter strong staat staan stond stonden gestaan
verb achterstellen separable achter weak
verb achteruitgaan becoming separable achteruit strong gaat gaan ging gingen gegaan
verb acteren weak
verb activeren weak
verb actualiseren minded weak
verb ademen weak-stem adem
verb administreren weak
verb adopteren weak
verb adresseren weak
verb adverteren weak
verb adviseren asking weak
verb afbakenen separable af weak
verb afbetalen separable af weak
verb afblazen minded separable af strong blaast blazen blies bliezen geblazen
verb afboeken separable af weak
verb afbouwen separable af weak
verb afbranden separable af weak
verb afbreken separable af strong breekt breken brak braken gebroken
verb afbrokkelen separable af weak
verb afbuigen separable af strong buigt buigen boog bogen gebogen
verb afdanken separable af weak
verb afdekken separable af weak
verb afdichten separable af weak
verb afdingen separable af strong dingt dingen dong dongen gedongen
verb afdoen minded separable af strong doet doen deed deden gedaan
verb afdragen separable af strong draagt dragen droeg droegen gedragen
verb afdrukken separable af weak
verb afdwingen separable af strong dwingt dwingen dwong dwongen gedwongen
verb afficheren weak
verb afgaan separable af strong gaat gaan ging gingen gegaan
verb afgeven separable af strong geeft geven gaf gaven gegeven
verb afglijden separable af strong glijdt glijden gleed gleden gegleden
verb afgraven separable af strong graaft graven groef groeven gegraven
verb afgrendelen separable af weak
verb afhaken separable af weak
verb afhalen separable af weak
verb afhandelen separable af weak
verb afhangen separable af strong hangt hangen hing hingen gehangen
verb afhouden separable af strong houdt houden hield hielden gehouden
verb afkalven separable af weak
verb afkammen separable af weak
verb afkappen separable af weak
verb afkeren separable af weak
verb afkeuren minded separable af weak
verb afknijpen separable af strong knijpt knijpen kneep knepen geknepen
verb afkoelen separable af weak
verb afkomen becoming separable af strong komt komen kwam kwamen gekomen
verb afkondigen separable af weak
verb afkopen separable af strong koopt kopen kocht kochten gekocht
verb afkraken separable af weak
verb afleggen separable af weak
verb afleiden separable af weak
verb afleren separable af weak
verb afleveren separable af weak-stem lever
verb aflezen separable af strong leest lezen las lazen gelezen
verb aflopen becoming separable af strong loopt lopen liep liepen gelopen
verb aflossen separable af weak
verb afluisteren separable af weak-stem luister
verb afmaken separable af weak
verb afmelden separable af weak
verb afmeten separable af strong meet meten mat maten gemeten
verb afnemen becoming separable af strong neemt nemen nam namen genomen
verb afpakken separable af weak
verb afpersen separable af weak
verb afraden minded separable af strong raadt raden raadde raadden geraden
verb afreizen separable af weak
verb afrekenen separable af weak
verb afremmen separable af weak
verb afroepen separable af strong roept roepen riep riepen geroepen
verb afrollen separable af weak
verb afromen separable af weak
verb afronden separable af weak
verb afschaffen minded separable af weak
verb afschalen separable af weak
verb afscheiden separable af strong scheidt scheiden scheidde scheidden gescheiden
verb afschermen separable af weak
verb afschieten minded separable af strong schiet schieten schoot schoten geschoten
verb afschilderen separable af weak-stem schilder
verb afschrijven separable af strong schrijft schrijven schreef schreven geschreven
verb afschrikken separable af weak
verb afschudden separable af weak
verb afschuiven separable af strong schuift schuiven schoof schoven geschoven
verb afserveren minded separable af weak
verb afslaan separable af strong slaat slaan sloeg sloegen geslagen
verb afsluiten separable af strong sluit sluiten sloot sloten gesloten
verb afsmeken separable af weak
verb afsnijden separable af strong snijdt snijden sneed sneden gesneden
verb afspelen separable af weak
verb afspiegelen separable af weak
verb afsplitsen separable af weak
verb afspreken separable af strong spreekt spreken sprak spraken gesproken
verb afstaan separable af strong staat staan stond stonden gestaan
verb afstammen separable af weak
verb afstappen becoming separable af weak
verb afsteken separable af strong steekt steken stak staken gestoken
verb afstellen separable af weak
verb afstemmen separable af weak
verb afstempelen separable af weak
verb afsterven separable af strong sterft sterven stierf stierven gestorven
verb afstoten separable af strong stoot stoten stootte stootten gestoten
verb afstraffen separable af weak
verb afstuderen separable af weak
verb afstuiten becoming separable af forms stuit:singular stuiten:plural stuiten:infinitive stuitte:singular,past stuitten:plural,past gestuit:participle
verb afsturen separable af weak
verb aftakken separable af weak
verb aftappen separable af weak
verb aftasten separable af weak
verb aftekenen separable af weak
verb aftellen separable af weak
verb aftoppen separable af weak
verb aftrappen separable af weak
verb aftreden becoming separable af strong treedt treden trad traden getreden
verb aftrekken separable af strong trekt trekken trok trokken getrokken
verb afvaardigen separable af weak
verb afvallen becoming separable af strong valt vallen viel vielen gevallen
verb afvangen separable af strong vangt vangen ving vingen gevangen
verb afvlakken separable af weak
verb afvloeien separable af weak
verb afvoeren separable af weak
verb afvragen separable af strong vraagt vragen vroeg vroegen gevraagd
verb afwaarderen separable af weak
verb afwachten minded separable af weak
verb afwegen separable af strong weegt wegen woog wogen gewogen
verb afwenden separable af weak
verb afwentelen separable af weak
verb afweren separable af weak
verb afwerken separable af weak
verb afwerpen separable af strong werpt werpen wierp wierpen geworpen
verb afweten separable af strong weet weten wist wisten geweten
verb afwijken becoming separable af strong wijkt wijken week weken geweken
verb afwijzen minded separable af strong wijst wijzen wees wezen gewezen
verb afwikkelen separable af weak
verb afwimpelen minded separable af weak-stem wimpel
verb afwisselen separable af weak
verb afzakken separable af weak
verb afzeggen separable af strong zegt zeggen zei zeiden gezegd
verb afzetten separable af weak
verb afzien separable af strong ziet zien zag zagen gezien
verb afzwakken separable af weak
verb afzweren separable af strong zweert zweren zwoer zwoeren gezworen
verb agenderen minded weak
verb ageren weak
verb akkoordgaan separable akkoord strong gaat gaan ging gingen gegaan
verb alarmeren weak
verb alloceren weak
verb ambiëren weak
verb amenderen weak
verb analyseren weak
verb animeren weak
verb ankeren weak-stem anker
verb annexeren weak
verb annuleren weak
verb anticiperen weak
verb antwoorden weak
verb appelleren weak
verb applaudisseren weak
verb appreciëren minded weak
verb arbeiden weak
verb archiveren weak
verb argumenteren weak
verb arrangeren weak
verb arresteren weak
verb arriveren weak
verb articuleren weak
verb aspireren weak
verb assembleren weak
verb assimileren weak
verb assisteren weak
verb associëren weak
verb attenderen weak
verb auditeren weak
verb automatiseren weak
verb autoriseren weak
verb avanceren weak
verb bagatelliseren weak
verb balanceren weak
verb bankieren weak
verb baren weak
verb baseren weak
verb beamen minded weak-stem beaam
verb beangstigen weak
verb beantwoorden weak
verb beargumenteren weak
verb beboeten weak
verb bebossen weak
verb bebouwen weak
verb becijferen weak-stem becijfer
verb bedanken weak
verb bedekken weak
verb bedelven strong bedelft bedelven bedolf bedolven bedolven
verb bedenken strong bedenkt bedenken bedacht bedachten bedacht
verb bedienen weak
verb bedingen strong bedingt bedingen bedong bedongen bedongen
verb bediscussiëren weak
verb bedoelen weak
verb bedragen strong bedraagt bedragen bedroeg bedroegen bedragen
verb bedreigen weak
verb bedriegen strong bedriegt bedriegen bedroog bedrogen bedrogen
verb bedroeven weak
verb beduiden weak
verb bedwingen strong bedwingt bedwingen bedwong bedwongen bedwongen
verb beknotten weak
verb bekoren weak
verb belijden strong belijdt belijden beleed beleden beleden
verb bemonsteren weak-stem bemonster
verb bepantseren weak-stem bepantser
verb berispen weak
verb beschimpen weak
verb besnoeien weak
verb betitelen weak-stem betitel
verb bevloeien weak
verb bevoorraden weak
verb bezinnen strong bezint bezinnen bezon bezonnen bezonnen
verb beëdigen weak
verb beëindigen weak
verb beetpakken separable beet weak
verb begaan strong begaat begaan beging begingen begaan
verb begeleiden weak
verb begeren weak
verb begeven strong begeeft begeven begaf begaven begeven
verb beginnen becoming strong begint beginnen begon begonnen begonnen
verb begraven strong begraaft begraven begroef begroeven begraven
verb begrenzen weak
verb begrijpen minded strong begrijpt begrijpen begreep begrepen begrepen
verb begroeten weak
verb begroten weak
verb begunstigen weak
verb behagen weak
verb behalen weak
verb behandelen weak
verb behartigen weak
verb beheersen weak
verb behelzen weak
verb beheren weak
verb behoeden weak
verb behoeven weak
verb behoren weak
verb behouden strong behoudt behouden behield behielden behouden
verb beijveren weak-stem beijver
verb beïnvloeden weak
verb bejegenen weak
verb bejubelen weak
verb bekendmaken separable bekend weak
verb bekendstaan separable bekend strong staat staan stond stonden gestaan
verb bekennen weak
verb bekeren weak
verb bekijken strong bekijkt bekijken bekeek bekeken bekeken
verb beklagen weak
verb bekleden weak
verb beklemtonen weak
verb beklimmen strong beklimt beklimmen beklom beklommen beklommen
verb beknibbelen weak
verb bekomen becoming strong bekomt bekomen bekwam bekwamen bekomen
verb bekommeren weak-stem bekommer
verb bekorten weak
verb bekostigen weak
verb bekrachtigen weak
verb bekritiseren minded weak
verb bekronen weak
verb belagen weak
verb belanden becoming weak
verb belasten weak
verb beledigen weak
verb belegeren weak-stem beleger
verb beleggen weak
verb belemmeren weak-stem belemmer
verb beletten weak
verb beleven weak
verb belichamen weak
verb belichten weak
verb bellen weak
verb belonen weak
verb beloven trying weak
verb beluisteren weak-stem beluister
verb bemachtigen weak
verb bemannen weak
verb bemerken weak
verb bemesten weak
verb bemiddelen weak
verb bemoedigen weak
verb bemoeien weak
verb bemoeilijken weak
verb benadelen weak
verb benaderen weak-stem benader
verb benadrukken minded weak
verb benchmarken weak
verb benemen strong beneemt benemen benam benamen benomen
verb benoemen weak
verb benutten weak
verb beoefenen weak
verb beogen trying weak-stem beoog
verb beoordelen minded weak
verb bepalen weak
verb beperken weak
verb bepleiten minded weak
verb beproeven weak
verb beraadslagen weak
verb beraden strong beraadt beraden beraadde beraadden beraden
verb beramen weak
verb berechten weak
verb beredeneren weak
verb beregenen weak
verb bereiden weak
verb bereiken weak
verb berekenen weak
verb berichten weak
verb beroepen strong beroept beroepen beriep beriepen beroepen
verb berokkenen weak
verb beroven weak
verb berusten weak
verb beschadigen weak
verb beschamen weak
verb beschaven weak
verb beschermen weak
verb beschieten strong beschiet beschieten beschoot beschoten beschoten
verb beschikken weak
verb beschouwen minded weak
verb beschrijven strong beschrijft beschrijven beschreef beschreven beschreven
verb beschuldigen weak
verb beseffen weak
verb beslaan strong beslaat beslaan besloeg besloegen beslagen
verb beslechten weak
verb beslissen weak
verb besluiten trying strong besluit besluiten besloot besloten besloten
verb besmetten weak
verb besnijden strong besnijdt besnijden besneed besneden besneden
verb besparen weak
verb bespelen weak
verb bespeuren weak
verb bespioneren weak
verb bespoedigen weak
verb bespotten weak
verb bespreken strong bespreekt bespreken besprak bespraken besproken
verb bestaan strong bestaat bestaan bestond bestonden bestaan
verb besteden weak
verb bestelen strong besteelt bestelen bestal bestalen bestolen
verb bestellen weak
verb bestemmen weak
verb bestempelen minded weak
verb bestendigen weak
verb bestoken weak
verb bestormen weak
verb bestraffen weak
verb bestrijden minded strong bestrijdt bestrijden bestreed bestreden bestreden
verb bestrijken strong bestrijkt bestrijken bestreek bestreken bestreken
verb bestuderen minded weak
verb besturen weak
verb betalen weak
verb betekenen weak
verb beteugelen weak
verb betichten weak
verb betogen weak
verb betonen weak
verb betrachten weak
verb betrappen weak
verb betreden strong betreedt betreden betrad betraden betreden
verb betreffen strong betreft betreffen betrof betroffen betroffen
verb betrekken minded strong betrekt betrekken betrok betrokken betrokken
verb betreuren minded weak
verb betuigen weak
verb betwijfelen minded weak
verb betwisten minded weak
verb bevallen becoming strong bevalt bevallen beviel bevielen bevallen
verb bevatten weak
verb bevechten strong bevecht bevechten bevocht bevochten bevochten
verb beveiligen weak
verb bevelen strong beveelt bevelen beval bevalen bevolen
verb bevestigen weak
verb bevinden strong bevindt bevinden bevond bevonden bevonden
verb bevolken weak
verb bevoordelen weak
verb bevorderen minded weak-stem bevorder
verb bevragen strong bevraagt bevragen bevroeg bevroegen bevraagd
verb bevredigen weak
verb bevreemden weak
verb bevriezen strong bevriest bevriezen bevroor bevroren bevroren
verb bevrijden weak
verb bewaken weak
verb bewandelen weak
verb bewapenen weak
verb bewaren weak
verb bewegen asking strong beweegt bewegen bewoog bewogen bewogen
verb beweren weak
verb bewerken weak
verb bewerkstelligen weak
verb bewijzen strong bewijst bewijzen bewees bewezen bewezen
verb bewilligen weak
verb bewonderen weak-stem bewonder
verb bewonen weak
verb bezegelen weak
verb bezetten weak
verb bezichtigen weak
verb bezielen weak
verb bezien minded strong beziet bezien bezag bezagen bezien
verb bezigen weak
verb bezighouden separable bezig strong houdt houden hield hielden gehouden
verb bezitten strong bezit bezitten bezat bezaten bezeten
verb bezoeken strong bezoekt bezoeken bezocht bezochten bezocht
verb bezoldigen weak
verb bezorgen weak
verb bezuinigen weak
verb bezwaren weak
verb bezweren strong bezweert bezweren bezwoer bezwoeren bezworen
verb bezwijken becoming strong bezwijkt bezwijken bezweek bezweken bezweken
verb bieden strong biedt bieden bood boden geboden
verb bijbetalen separable bij weak
verb bijblijven separable bij strong blijft blijven bleef bleven gebleven
verb bijdraaien separable bij weak
verb bijdragen separable bij strong draagt dragen droeg droegen gedragen
verb bijeenbrengen separable bijeen strong brengt brengen bracht brachten gebracht
verb bijeenhouden separable bijeen strong houdt houden hield hielden gehouden
verb bijeenkomen becoming separable bijeen strong komt komen kwam kwamen gekomen
verb bijeenroepen separable bijeen strong roept roepen riep riepen geroepen
verb bijhouden separable bij strong houdt houden hield hielden gehouden
verb bijkomen separable bij strong komt komen kwam kwamen gekomen
verb bijleggen separable bij weak
verb bijleren separable bij weak
verb bijleveren separable bij weak-stem lever
verb bijmengen separable bij weak
verb bijpassen separable bij weak
verb bijpraten separable bij weak
verb bijschaven separable bij weak
verb bijscholen separable bij weak
verb bijschrijven separable bij strong schrijft schrijven schreef schreven geschreven
verb bijsluiten separable bij strong sluit sluiten sloot sloten gesloten
verb bijspijkeren separable bij weak-stem spijker
verb bijspringen separable bij strong springt springen sprong sprongen gesprongen
verb bijstaan separable bij strong staat staan stond stonden gestaan
verb bijstellen separable bij weak
verb bijsturen separable bij weak
verb bijten strong bijt bijten beet beten gebeten
verb bijtreden separable bij strong treedt treden trad traden getreden
verb bijtrekken separable bij strong trekt trekken trok trokken getrokken
verb bijvallen separable bij strong valt vallen viel vielen gevallen
verb bijvoegen separable bij weak
verb bijvullen separable bij weak
verb bijwerken separable bij weak
verb bijwonen separable bij weak
verb bijzetten separable bij weak
verb bijzitten separable bij strong zit zitten zat zaten gezeten
verb billijken minded weak
verb binden strong bindt binden bond bonden gebonden
verb binnendringen separable binnen strong dringt dringen drong drongen gedrongen
verb binnenhalen separable binnen weak
verb binnenkomen becoming separable binnen strong komt komen kwam kwamen gekomen
verb binnenkrijgen separable binnen strong krijgt krijgen kreeg kregen gekregen
verb binnenlaten separable binnen strong laat laten liet lieten gelaten
verb binnenlopen separable binnen strong loopt lopen liep liepen gelopen
verb binnenstromen separable binnen weak
verb binnentreden separable binnen strong treedt treden trad traden getreden
verb binnentrekken separable binnen strong trekt trekken trok trokken getrokken
verb binnenvallen separable binnen strong valt vallen viel vielen gevallen
verb blazen strong blaast blazen blies bliezen geblazen
verb blijken becoming copula strong blijkt blijken bleek bleken gebleken
verb blijven becoming copula auxiliary strong blijft blijven bleef bleven gebleven
verb bloeden weak
verb bloeien weak
verb blokkeren weak
verb blootleggen separable bloot weak
verb blootstaan separable bloot strong staat staan stond stonden gestaan
verb blootstellen separable bloot weak
verb blussen weak
verb boeien weak
verb boeken weak
verb boeten weak
verb bombarderen weak
verb boren weak
verb borgen weak
verb botsen weak
verb bouwen weak
verb bovenkomen separable boven strong komt komen kwam kwamen gekomen
verb boycotten weak
verb branden weak
verb brandmerken minded weak
verb breiden weak
verb breken strong breekt breken brak braken gebroken
verb brengen strong brengt brengen bracht brachten gebracht
verb budgetteren weak
verb bufferen weak-stem buffer
verb buigen strong buigt buigen boog bogen gebogen
verb buitensluiten separable buiten strong sluit sluiten sloot sloten gesloten
verb buitmaken separable buit weak
verb bundelen weak
verb calculeren weak
verb camoufleren weak
verb capituleren weak
verb catalogiseren weak
verb categoriseren weak
verb censureren weak
verb centraliseren weak
verb certificeren weak
verb chanteren weak
verb checken weak
verb circuleren weak
verb citeren weak
verb claimen weak
verb classificeren weak
verb clusteren weak-stem cluster
verb coachen weak
verb coderen weak
verb codificeren weak
verb cofinancieren weak
verb collaboreren weak
verb collecteren weak
verb combineren weak
verb commanderen weak
verb committeren weak
verb communiceren weak
verb compenseren weak
verb complementeren weak
verb completeren weak
verb compliceren weak
verb complimenteren weak
verb comprimeren weak
verb concentreren weak
verb concipiëren weak
verb concluderen minded weak
verb concretiseren weak
verb concurreren weak
verb conditioneren weak
verb condoleren weak
verb confereren weak
verb confisqueren weak
verb conflicteren weak
verb conformeren weak
verb confronteren weak
verb conserveren weak
verb consolideren weak
verb constateren minded weak
verb construeren weak
verb consulteren weak
verb consumeren weak
verb contacteren weak
verb continueren weak
verb contracteren weak
verb contrasteren weak
verb contribueren weak
verb controleren weak
verb convergeren weak
verb converteren weak
verb coördineren weak
verb corresponderen weak
verb corrigeren weak
verb corrumperen weak
verb crediteren weak
verb creëren weak
verb criminaliseren weak
verb culmineren weak
verb culpabiliseren weak
verb cultiveren weak
verb cumuleren weak
verb dagvaarden weak
verb dalen becoming weak
verb danken weak
verb dankzeggen separable dank strong zegt zeggen zei zeiden gezegd
verb dateren weak
verb deactiveren weak
verb debatteren weak
verb deblokkeren weak
verb decarboniseren weak
verb decentraliseren weak
verb declareren weak
verb decriminaliseren weak
verb deelnemen separable deel strong neemt nemen nam namen genomen
verb definiëren weak
verb defiscaliseren weak
verb degraderen weak
verb dekken weak
verb delegeren weak
verb delen minded weak
verb delven strong delft delven dolf dolven gedolven
verb demilitariseren weak
verb demobiliseren weak
verb democratiseren weak
verb demoniseren weak
verb demonstreren weak
verb demonteren weak
verb demotiveren weak
verb dempen weak
verb denken strong denkt denken dacht dachten gedacht
verb depolariseren weak
verb depolitiseren weak
verb deponeren weak
verb deporteren weak
verb deradicaliseren weak
verb dereguleren weak
verb derven weak
verb deserteren weak
verb desinfecteren weak
verb desinvesteren weak
verb destabiliseren weak
verb detacheren weak
verb detailleren weak
verb detecteren weak
verb determineren weak
verb detineren weak
verb deugen weak
verb devalueren weak
verb diagnosticeren weak
verb dicteren weak
verb dienen auxiliary weak
verb dienstdoen separable dienst strong doet doen deed deden gedaan
verb differentiëren weak
verb digitaliseren weak
verb dimmen weak
verb dingen strong dingt dingen dong dongen gedongen
verb diplomeren weak
verb disciplineren weak
verb discrimineren weak
verb discussiëren weak
verb diskwalificeren weak
verb distantiëren weak
verb distribueren weak
verb divergeren weak
verb diversifiëren weak
verb doceren weak
verb documenteren weak
verb doden weak
verb doen strong doet doen deed deden gedaan
verb domineren weak
verb doneren weak
verb doodgaan separable dood strong gaat gaan ging gingen gegaan
verb doodzwijgen separable dood strong zwijgt zwijgen zweeg zwegen gezwegen
verb doorberekenen separable door weak
verb doorbetalen separable door weak
verb doorbreken separable door strong breekt breken brak braken gebroken
verb doorbrengen separable door strong brengt brengen bracht brachten gebracht
verb doordenken separable door strong denkt denken dacht dachten gedacht
verb doordraaien separable door weak
verb doordrijven separable door strong drijft drijven dreef dreven gedreven
verb doordringen becoming separable door strong dringt dringen drong drongen gedrongen
verb doordrukken separable door weak
verb doorgaan becoming separable door strong gaat gaan ging gingen gegaan
verb doorgeven separable door strong geeft geven gaf gaven gegeven
verb doorgroeien separable door weak
verb doorgronden weak
verb doorhalen separable door weak
verb doorkijken separable door strong kijkt kijken keek keken gekeken
verb doorklinken separable door strong klinkt klinken klonk klonken geklonken
verb doorkomen separable door strong komt komen kwam kwamen gekomen
verb doorkrijgen separable door strong krijgt krijgen kreeg kregen gekregen
verb doorkruisen weak
verb doorlezen separable door strong leest lezen las lazen gelezen
verb doorlichten separable door weak
verb doorlopen separable door strong loopt lopen liep liepen gelopen
verb doormaken separable door weak
verb doormeten separable door strong meet meten mat maten gemeten
verb doornemen separable door strong neemt nemen nam namen genomen
verb doorontwikkelen separable door weak
verb doorpakken separable door weak
verb doorreizen separable door weak
verb doorrekenen separable door weak
verb doorrijden separable door strong rijdt rijden reed reden gereden
verb doorrollen separable door weak
verb doorschakelen separable door weak
verb doorschuiven separable door strong schuift schuiven schoof schoven geschoven
verb doorslaan separable door strong slaat slaan sloeg sloegen geslagen
verb doorsluizen separable door weak
verb doorsnijden separable door strong snijdt snijden sneed sneden gesneden
verb doorspreken separable door strong spreekt spreken sprak spraken gesproken
verb doorstaan strong doorstaat doorstaan doorstond doorstonden doorstaan
verb doorstarten separable door weak
verb doorsteken separable door strong steekt steken stak staken gestoken
verb doorstoten separable door strong stoot stoten stootte stootten gestoten
verb doorstromen becoming separable door weak
verb doorsturen separable door weak
verb doortrekken separable door strong trekt trekken trok trokken getrokken
verb doorvertalen separable door weak
verb doorverwijzen separable door strong verwijst verwijzen verwees verwezen verwezen
verb doorvoeren separable door weak
verb doorvragen separable door strong vraagt vragen vroeg vroegen gevraagd
verb doorwerken separable door weak
verb doorzenden separable door strong zendt zenden zond zonden gezonden
verb doorzetten separable door weak
verb doorzoeken strong doorzoekt doorzoeken doorzocht doorzochten doorzocht
verb downloaden weak
verb draaien weak
verb dragen strong draagt dragen droeg droegen gedragen
verb draineren weak
verb dralen weak
verb dramatiseren weak
verb dreigen weak
verb drijven strong drijft drijven dreef dreven gedreven
verb dringen strong dringt dringen drong drongen gedrongen
verb drinken strong drinkt drinken dronk dronken gedronken
verb drogen weak
verb droogvallen separable droog strong valt vallen viel vielen gevallen
verb drukken weak
verb duchten minded weak
verb duiden weak
verb duiken strong duikt duiken dook doken gedoken
verb dulden minded weak
verb dumpen weak
verb duperen weak
verb duren weak
verb durven auxiliary weak
verb duwen weak
verb dwarsbomen weak
verb dwarsliggen separable dwars strong ligt liggen lag lagen gelegen
verb dwarszitten separable dwars strong zit zitten zat zaten gezeten
verb dwingen asking strong dwingt dwingen dwong dwongen gedwongen
verb eerbiedigen weak
verb effectueren weak
verb effenen weak
verb egaliseren weak
verb eindigen weak
verb eisen minded weak
verb elektrificeren weak
verb elimineren weak
verb emanciperen weak
verb emigreren becoming weak
verb emitteren weak
verb ensceneren weak
verb entameren weak
verb eren weak
verb ergeren weak-stem erger
verb erkennen minded weak
verb ervaren strong ervaart ervaren ervoer ervoeren ervaren
verb erven weak
verb escaleren becoming weak
verb etaleren weak
verb eten strong eet eten at aten gegeten
verb evacueren weak
verb evalueren minded weak
verb evenaren weak
verb evolueren weak
verb examineren weak
verb excelleren weak
verb excluderen weak
verb excuseren weak
verb executeren weak
verb expanderen weak
verb experimenteren weak
verb expliciteren weak
verb exploderen becoming weak
verb exploiteren weak
verb exporteren weak
verb extrapoleren weak
verb fabriceren weak
verb faciliteren weak
verb factureren weak
verb falen weak
verb fascineren weak
verb faseren weak
verb favoriseren weak
verb feliciteren weak
verb fiatteren weak
verb fietsen weak
verb fileren weak
verb filmen weak
verb filosoferen weak
verb filteren weak-stem filter
verb finaliseren weak
verb financieren weak
verb flankeren weak
verb flexibiliseren weak
verb fluctueren weak
verb focussen weak
verb fokken weak
verb folteren weak-stem folter
verb forceren weak
verb formaliseren weak
verb formeren weak
verb formuleren weak
verb fotograferen weak
verb fouilleren weak
verb fragmenteren weak
verb frauderen weak
verb frustreren weak
verb fulmineren weak
verb functioneren weak
verb funderen weak
verb fungeren weak
verb fuseren weak
verb gaan becoming auxiliary strong gaat gaan ging gingen gegaan
verb gadeslaan separable gade strong slaat slaan sloeg sloegen geslagen
verb garanderen weak
verb gebeuren becoming weak
verb gebruiken weak
verb gebruikmaken forms gebruikmaken:plural gebruikmaken:infinitive gebruikmaakt:singular gebruikmaakte:singular,past gebruikgemaakt:participle
verb gedijen weak
verb gedogen weak
verb gedragen strong gedraagt gedragen gedroeg gedroegen gedragen
verb gehoorzamen weak
verb gelasten asking weak
verb gelden strong geldt gelden gold golden gegolden
verb geleiden weak
verb gelijkschakelen separable gelijk weak
verb gelijkstaan separable gelijk strong staat staan stond stonden gestaan
verb gelijkstellen separable gelijk weak
verb gelijktrekken separable gelijk strong trekt trekken trok trokken getrokken
verb geloven weak
verb gelukken becoming weak
verb generaliseren weak
verb genereren weak
verb genezen strong geneest genezen genas genazen genezen
verb genieten strong geniet genieten genoot genoten genoten
verb geraken becoming weak
verb geruststellen separable gerust weak
verb geschieden weak
verb getroosten weak
verb getuigen weak
verb gevangennemen separable gevangen strong neemt nemen nam namen genomen
verb gevangenzitten separable gevangen strong zit zitten zat zaten gezeten
verb geven strong geeft geven gaf gaven gegeven
verb gevoelen weak
verb gewagen weak
verb gewennen weak
verb gijzelen weak
verb gispen minded weak
verb gissen weak
verb gladstrijken separable glad strong strijkt strijken streek streken gestreken
verb glijden strong glijdt glijden gleed gleden gegleden
verb glimlachen weak
verb globaliseren weak
verb goedkeuren minded separable goed weak
verb goedmaken separable goed weak
verb goedpraten separable goed weak
verb goedvinden minded separable goed strong vindt vinden vond vonden gevonden
verb gooien weak
verb graven strong graaft graven groef groeven gegraven
verb grenzen forms grenst:singular grensde:singular,past grensden:plural,past gegrensd:participle
verb grieven weak
verb grijpen strong grijpt grijpen greep grepen gegrepen
verb groeien becoming weak
verb groeperen weak
verb grondvesten weak
verb grootbrengen separable groot strong brengt brengen bracht brachten gebracht
verb gruwen weak
verb gunnen weak
verb hacken weak
verb haken weak
verb halen weak
verb halveren weak
verb hameren weak-stem hamer
verb handelen weak
verb handhaven weak
verb hangen strong hangt hangen hing hingen gehangen
verb hanteren minded weak
verb haperen weak-stem haper
verb hardmaken separable hard weak
verb harmoniëren weak
verb harmoniseren weak
verb haten weak
verb hechten minded weak
verb heengaan separable heen strong gaat gaan ging gingen gegaan
verb heersen weak
verb heffen strong heft heffen hief hieven geheven
verb hekelen minded weak
verb hellen weak
verb helpen strong helpt helpen hielp hielpen geholpen
verb herbeleven weak
verb herbenoemen weak
verb herberekenen weak
verb herbergen weak
verb herbestemmen weak
verb herbevestigen weak
verb herbewapenen weak
verb herbouwen weak
verb herdefiniëren weak
verb herdenken strong herdenkt herdenken herdacht herdachten herdacht
verb herenigen weak
verb herfinancieren weak
verb herformuleren weak
verb hergebruiken weak
verb hergroeperen weak
verb herhalen weak
verb herhuisvesten weak
verb herijken weak
verb herindelen weak-stem herindeel
verb herinneren weak-stem herinner
verb herinrichten weak
verb herintroduceren weak
verb herinvesteren weak
verb herkapitaliseren weak
verb herkennen minded weak
verb herkeuren weak
verb herkiezen strong herkiest herkiezen herkoos herkozen herkozen
verb herkwalificeren weak
verb herleiden weak
verb herleven weak
verb herlokaliseren weak
verb hernieuwen weak
verb hernoemen weak
verb heronderhandelen weak
verb herontwerpen strong herontwerpt herontwerpen herontwierp herontwierpen herontworpen
verb herontwikkelen weak
verb heropenen weak
verb herordenen weak
verb heroriënteren weak
verb heroveren weak-stem herover
verb heroverwegen minded strong heroverweegt heroverwegen heroverwoog heroverwogen heroverwogen
verb herplaatsen weak
verb herplanten weak
verb herpositioneren weak
verb herprioriteren weak
verb herroepen strong herroept herroepen herriep herriepen herroepen
verb herschikken weak
verb herscholen weak
verb herschrijven strong herschrijft herschrijven herschreef herschreven herschreven
verb herstarten weak
verb hernemen strong herneemt hernemen hernam hernamen hernomen
verb herstellen weak
verb herstructureren weak
verb hertekenen weak
verb hervatten weak
verb herverdelen weak
verb herverkavelen weak
verb herveroveren weak-stem herverover
verb herverzekeren weak-stem herverzeker
verb hervestigen weak
verb hervormen weak
verb herwaarderen weak
verb herwinnen strong herwint herwinnen herwon herwonnen herwonnen
verb herzien minded strong herziet herzien herzag herzagen herzien
verb heten strong heet heten heette heetten geheten
verb hinderen weak-stem hinder
verb honoreren minded weak
verb hoogachten separable hoog weak
verb hooghouden separable hoog strong houdt houden hield hielden gehouden
verb hopen trying weak
verb horen weak
verb houden strong houdt houden hield hielden gehouden
verb huilen weak
verb huisvesten weak
verb huiveren weak-stem huiver
verb huldigen weak
verb hullen weak
verb hunkeren weak-stem hunker
verb huren weak
verb huwen weak
verb hypothekeren weak
verb identificeren weak
verb ijken weak
verb ijveren weak-stem ijver
verb illustreren weak
verb imiteren weak
verb immigreren becoming weak
verb immuniseren weak
verb implementeren weak
verb impliceren weak
verb imponeren weak
verb importeren weak
verb improviseren weak
verb inbedden separable in weak
verb inbinden separable in strong bindt binden bond bonden gebonden
verb inblazen separable in strong blaast blazen blies bliezen geblazen
verb inboeken separable in weak
verb inboeten separable in weak
verb inbouwen separable in weak
verb inbranden separable in weak
verb inbreken separable in strong breekt breken brak braken gebroken
verb inbrengen separable in strong brengt brengen bracht brachten gebracht
verb inburgeren separable in weak-stem burger
verb incalculeren separable in weak
verb incasseren weak
verb includeren weak
verb incorporeren weak
verb indammen separable in weak
verb indekken separable in weak
verb indelen separable in weak
verb indenken separable in strong denkt denken dacht dachten gedacht
verb indexeren weak
verb indiceren weak
verb indienen separable in weak
verb indikken separable in weak
verb individualiseren weak
verb indruisen separable in weak
verb indrukken separable in weak
verb industrialiseren weak
verb ineenslaan separable ineen strong slaat slaan sloeg sloegen geslagen
verb ineenstorten separable ineen weak
verb infecteren weak
verb infiltreren weak
verb informeren weak
verb ingaan becoming separable in strong gaat gaan ging gingen gegaan
verb ingeven separable in strong geeft geven gaf gaven gegeven
verb ingrijpen separable in strong grijpt grijpen greep grepen gegrepen
verb inhaken separable in weak
verb inhalen separable in weak
verb inhaleren weak
verb inhouden separable in strong houdt houden hield hielden gehouden
verb inhuren separable in weak
verb initiëren weak
verb inkaderen separable in weak-stem kader
verb inkapselen separable in weak
verb inkeren separable in weak
verb inkleden separable in weak
verb inklemmen separable in weak
verb inkleuren separable in weak
verb inkopen separable in strong koopt kopen kocht kochten gekocht
verb inkorten separable in weak
verb inkrimpen becoming separable in strong krimpt krimpen kromp krompen gekrompen
verb inladen separable in strong laadt laden laadde laadden geladen
verb inlaten separable in strong laat laten liet lieten gelaten
verb inleggen separable in weak
verb inleiden separable in weak
verb inleven separable in weak
verb inleveren separable in weak-stem lever
verb inlezen separable in strong leest lezen las lazen gelezen
verb inlichten separable in weak
verb inlopen separable in strong loopt lopen liep liepen gelopen
verb inlossen separable in weak
verb inluiden separable in weak
verb inmengen separable in weak
verb innemen separable in strong neemt nemen nam namen genomen
verb innen weak
verb innoveren weak
verb inoefenen separable in weak
verb inpakken separable in weak
verb inpassen separable in weak
verb inperken separable in weak
verb inplannen separable in weak
verb inpolderen separable in weak-stem polder
verb inprenten separable in weak
verb inrichten separable in weak
verb inroepen separable in strong roept roepen riep riepen geroepen
verb inroosteren separable in weak-stem rooster
verb inruilen separable in weak
verb inruimen separable in weak
verb inschakelen separable in weak
verb inschalen separable in weak
verb inschatten separable in minded weak
verb inschieten separable in strong schiet schieten schoot schoten geschoten
verb inschrijven separable in strong schrijft schrijven schreef schreven geschreven
verb inschuiven separable in strong schuift schuiven schoof schoven geschoven
verb insinueren weak
verb insisteren weak
verb inslaan separable in strong slaat slaan sloeg sloegen geslagen
verb insluiten separable in strong sluit sluiten sloot sloten gesloten
verb insnijden separable in strong snijdt snijden sneed sneden gesneden
verb inspannen separable in strong spant spannen spande spanden gespannen
verb inspecteren weak
verb inspelen separable in weak
verb inspireren weak
verb inspreken separable in strong spreekt spreken sprak spraken gesproken
verb inspringen separable in strong springt springen sprong sprongen gesprongen
verb instaan separable in strong staat staan stond stonden gestaan
verb installeren weak
verb instappen separable in weak
verb insteken separable in strong steekt steken stak staken gestoken
verb instellen separable in weak
verb instemmen separable in weak
verb instigeren weak
verb instoppen separable in weak
verb instorten becoming separable in weak
verb instromen becoming separable in weak
verb instrueren weak
verb insturen separable in weak
verb integreren weak
verb intekenen separable in weak
verb intensiveren weak
verb interesseren weak
verb interfereren weak
verb internaliseren weak
verb internationaliseren weak
verb interneren weak
verb interpelleren weak
verb interpreteren weak
verb interrumperen weak
verb interveniëren weak
verb interviewen weak
verb intimideren weak
verb intomen separable in weak
verb intreden becoming separable in strong treedt treden trad traden getreden
verb intrekken minded separable in strong trekt trekken trok trokken getrokken
verb intrigeren weak
verb introduceren weak
verb invallen separable in strong valt vallen viel vielen gevallen
verb invangen separable in strong vangt vangen ving vingen gevangen
verb inventariseren weak
verb investeren weak
verb invliegen separable in strong vliegt vliegen vloog vlogen gevlogen
verb invoegen separable in weak
verb invoelen minded separable in weak
verb invoeren minded separable in weak
verb invorderen separable in weak-stem vorder
verb invriezen separable in strong vriest vriezen vroor vroren gevroren
verb invullen separable in weak
verb inwerken separable in weak
verb inwilligen minded separable in weak
verb inwinnen separable in strong wint winnen won wonnen gewonnen
verb inwisselen separable in weak
verb inwonen separable in weak
verb inzaaien separable in weak
verb inzamelen separable in weak
verb inzenden separable in strong zendt zenden zond zonden gezonden
verb inzetten separable in weak
verb inzien minded separable in strong ziet zien zag zagen gezien
verb inzitten separable in strong zit zitten zat zaten gezeten
verb irriteren weak
verb isoleren weak
verb jagen strong jaagt jagen joeg joegen gejaagd
verb juichen weak
verb kalibreren weak
verb kalmeren weak
verb kampen weak
verb kanaliseren weak
verb kandideren weak
verb kantelen weak
verb kapen weak
verb kapitaliseren weak
verb kapittelen weak
verb kapotmaken separable kapot weak
verb kanten weak
verb kappen weak
verb karakteriseren weak
verb kelderen becoming weak-stem kelder
verb kenmerken weak
verb kennen weak
verb kennisnemen separable kennis strong neemt nemen nam namen genomen
verb kenschetsen weak
verb kenteren weak-stem kenter
verb keren weak
verb keuren weak
verb kidnappen weak
verb kiemen weak
verb kiezen strong kiest kiezen koos kozen gekozen
verb kijken strong kijkt kijken keek keken gekeken
verb klaarleggen separable klaar weak
verb klaarmaken separable klaar weak
verb klaarstaan separable klaar strong staat staan stond stonden gestaan
verb klaarstomen separable klaar weak
verb klaarzetten separable klaar weak
verb klagen weak
verb kleden weak
verb kleven weak
verb klemmen weak
verb klimmen strong klimt klimmen klom klommen geklommen
verb klinken strong klinkt klinken klonk klonken geklonken
verb kloppen weak
verb knellen weak
verb knevelen weak
verb knippen weak
verb knokken weak
verb koelen weak
verb koersen weak
verb koesteren minded weak-stem koester
verb koloniseren weak
verb komen becoming strong komt komen kwam kwamen gekomen
verb kopen strong koopt kopen kocht kochten gekocht
verb koppelen weak
verb korten weak
verb kortsluiten separable kort strong sluit sluiten sloot sloten gesloten
verb kortwieken weak
verb kosten weak
verb kraken weak
verb krenken weak
verb krijgen strong krijgt krijgen kreeg kregen gekregen
verb krimpen becoming strong krimpt krimpen kromp krompen gekrompen
verb kristalliseren weak
verb kruipen strong kruipt kruipen kroop kropen gekropen
verb kruisen weak
verb kwalificeren minded weak
verb kwantificeren weak
verb kweken weak
verb kwetsen weak
verb kwijten strong kwijt kwijten kweet kweten gekweten
verb kwijtraken separable kwijt weak
verb kwijtschelden separable kwijt strong scheldt schelden schold scholden gescholden
verb labelen weak
verb lachen strong lacht lachen lachte lachten gelachen
verb laden strong laadt laden laadde laadden geladen
verb laken minded weak
verb lamleggen separable lam weak
verb lanceren weak
verb langsgaan separable langs strong gaat gaan ging gingen gegaan
verb langskomen separable langs strong komt komen kwam kwamen gekomen
verb langslopen separable langs strong loopt lopen liep liepen gelopen
verb lappen weak
verb lastigvallen separable lastig strong valt vallen viel vielen gevallen
verb laten auxiliary strong laat laten liet lieten gelaten
verb laveren weak
verb leeglopen separable leeg strong loopt lopen liep liepen gelopen
verb leegstaan separable leeg strong staat staan stond stonden gestaan
verb legaliseren weak
verb legeren weak-stem leger
verb leggen weak
verb legitimeren weak
verb leiden weak
verb leidinggeven separable leiding strong geeft geven gaf gaven gegeven
verb lekken weak
verb lenen weak
verb lenigen weak
verb leren weak
verb letten weak
verb leunen weak
verb leven weak
verb leveren weak-stem lever
verb lezen strong leest lezen las lazen gelezen
verb liberaliseren weak
verb liegen strong liegt liegen loog logen gelogen
verb liggen strong ligt liggen lag lagen gelegen
verb lijden forms lijdt:singular lijden:plural lijden:infinitive leed:singular,past
verb lijken copula strong lijkt lijken leek leken geleken
verb limiteren weak
verb liquideren weak
verb lobbyen weak-stem lobby
verb logenstraffen weak
verb logeren weak
verb lokaliseren weak
verb lokken weak
verb lonen weak
verb loochenen weak
verb lopen strong loopt lopen liep liepen gelopen
verb losbreken separable los strong breekt breken brak braken gebroken
verb losknippen separable los weak
verb loskomen separable los strong komt komen kwam kwamen gekomen
verb loskoppelen separable los weak
verb loslaten separable los strong laat laten liet lieten gelaten
verb losmaken separable los weak
verb lossen weak
verb lostrekken separable los strong trekt trekken trok trokken getrokken
verb losweken separable los weak
verb loven minded weak
verb lozen weak
verb luiden weak
verb luisteren weak-stem luister
verb lukken becoming weak
verb luwen weak
verb lynchen weak
verb machtigen asking weak
verb mailen weak
verb maken weak
verb mandateren weak
verb manen asking weak
verb manifesteren weak
verb manipuleren weak
verb mankeren weak
verb manoeuvreren weak
verb marchanderen weak
verb marginaliseren weak
verb markeren weak
verb martelen weak
verb matchen weak
verb matigen weak
verb maximaliseren weak
verb maximeren weak
verb mechaniseren weak
verb medebrengen separable mede strong brengt brengen bracht brachten gebracht
verb mededelen separable mede weak
verb medefinancieren separable mede weak
verb medewerken separable mede weak
verb mediëren weak
verb meebeslissen separable mee weak
verb meebetalen separable mee weak
verb meebewegen separable mee strong beweegt bewegen bewoog bewogen bewogen
verb meebouwen separable mee weak
verb meebrengen separable mee strong brengt brengen bracht brachten gebracht
verb meedelen separable mee weak
verb meedenken separable mee strong denkt denken dacht dachten gedacht
verb meedingen separable mee strong dingt dingen dong dongen gedongen
verb meedoen separable mee strong doet doen deed deden gedaan
verb meedraaien separable mee weak
verb meefinancieren separable mee weak
verb meegaan separable mee strong gaat gaan ging gingen gegaan
verb meegeven separable mee strong geeft geven gaf gaven gegeven
verb meegroeien separable mee weak
verb meehelpen separable mee strong helpt helpen hielp hielpen geholpen
verb meekomen separable mee strong komt komen kwam kwamen gekomen
verb meekrijgen separable mee strong krijgt krijgen kreeg kregen gekregen
verb meeleven separable mee weak
verb meeliften separable mee weak
verb meelopen separable mee strong loopt lopen liep liepen gelopen
verb meemaken separable mee weak
verb meenemen minded separable mee strong neemt nemen nam namen genomen
verb meepraten separable mee weak
verb meeprofiteren separable mee weak
verb meereizen separable mee weak
verb meerekenen separable mee weak
verb meeschrijven separable mee strong schrijft schrijven schreef schreven geschreven
verb meeslepen separable mee weak
verb meesleuren separable mee weak
verb meespelen separable mee weak
verb meespreken separable mee strong spreekt spreken sprak spraken gesproken
verb meestemmen separable mee weak
verb meesturen separable mee weak
verb meetellen separable mee weak
verb meevallen becoming separable mee strong valt vallen viel vielen gevallen
verb meevechten separable mee strong vecht vechten vocht vochten gevochten
verb meevoelen separable mee weak
verb meevoeren separable mee weak
verb meewegen minded separable mee strong weegt wegen woog wogen gewogen
verb meewerken separable mee weak
verb meezenden separable mee strong zendt zenden zond zonden gezonden
verb melden weak
verb memoreren weak
verb memoriseren weak
verb menen minded weak
verb mengen weak
verb merken weak
verb meten strong meet meten mat maten gemeten
verb migreren weak
verb mijden strong mijdt mijden meed meden gemeden
verb mikken weak
verb militariseren weak
verb minimaliseren weak
verb misbruiken weak
verb misdragen strong misdraagt misdragen misdroeg misdroegen misdragen
verb misgunnen weak
verb mishandelen weak
verb miskennen weak
verb misleiden weak
verb mislopen separable mis strong loopt lopen liep liepen gelopen
verb mislukken becoming weak
verb missen weak
verb misstaan strong misstaat misstaan misstond misstonden misstaan
verb mitigeren weak
verb mobiliseren weak
verb modelleren weak
verb moderniseren weak
verb modificeren weak
verb moeien weak
verb monitoren weak-stem monitor
verb monopoliseren weak
verb monteren weak
verb morrelen weak
verb motiveren weak
verb motoriseren weak
verb muteren weak
verb nabootsen separable na weak
verb nadenken separable na strong denkt denken dacht dachten gedacht
verb naderen forms nadert:singular naderen:plural naderen:infinitive naderde:singular,past naderden:plural,past genaderd:participle
verb nagaan separable na strong gaat gaan ging gingen gegaan
verb najagen separable na strong jaagt jagen joeg joegen gejaagd
verb nakijken separable na strong kijkt kijken keek keken gekeken
verb nakomen separable na strong komt komen kwam kwamen gekomen
verb nalaten separable na strong laat laten liet lieten gelaten
verb naleven separable na weak
verb nalezen separable na strong leest lezen las lazen gelezen
verb nareizen separable na weak
verb nastreven minded separable na weak
verb nationaliseren weak
verb natrekken separable na strong trekt trekken trok trokken getrokken
verb naturaliseren weak
verb navigeren weak
verb navoelen minded separable na weak
verb navolgen separable na weak
verb navorderen separable na weak-stem vorder
verb navragen separable na strong vraagt vragen vroeg vroegen gevraagd
verb nawerken separable na weak
verb neerdalen separable neer weak
verb neerdrukken separable neer weak
verb neerhalen separable neer weak
verb neerkomen becoming separable neer strong komt komen kwam kwamen gekomen
verb wegleggen separable weg weak
verb neerleggen separable neer weak
verb neerschieten separable neer strong schiet schieten schoot schoten geschoten
verb neerslaan separable neer strong slaat slaan sloeg sloegen geslagen
verb neersteken separable neer strong steekt steken stak staken gestoken
verb neerstorten separable neer weak
verb neerstrijken separable neer strong strijkt strijken streek streken gestreken
verb neerzetten separable neer weak
verb negeren weak
verb neigen weak
verb nemen minded strong neemt nemen nam namen genomen
verb nestelen weak
verb neutraliseren weak
verb nivelleren weak
verb noemen weak
verb nomineren weak
verb noodzaken weak
verb nopen weak
verb normaliseren weak
verb normeren weak
verb noteren weak
verb notificeren weak
verb notuleren weak
verb nuanceren weak
verb nummeren weak-stem nummer
verb objectiveren weak
verb observeren weak
verb obstrueren weak
verb oefenen weak
verb offeren weak-stem offer
verb offreren weak
verb omarmen minded weak
verb ombouwen separable om weak
verb ombrengen separable om strong brengt brengen bracht brachten gebracht
verb ombuigen separable om strong buigt buigen boog bogen gebogen
verb omdopen separable om weak
verb omdraaien separable om weak
verb omgaan separable om strong gaat gaan ging gingen gegaan
verb omgeven strong omgeeft omgeven omgaf omgaven omgeven
verb omhelzen weak
verb omkaderen weak-stem omkader
verb omkeren becoming separable om weak
verb omkleden weak
verb omkomen becoming strong omkomt omkomen omkwam omkwamen omgekomen
verb omkopen separable om strong koopt kopen kocht kochten gekocht
verb omleggen separable om weak
verb omleiden separable om weak
verb omlijnen weak
verb omploegen separable om weak
verb omrekenen separable om weak
verb omringen weak
verb omruilen separable om weak
verb omschakelen separable om weak
verb omscholen separable om weak
verb omschrijven strong omschrijft omschrijven omschreef omschreven omschreven
verb omslaan becoming separable om strong slaat slaan sloeg sloegen geslagen
verb omsluiten strong omsluit omsluiten omsloot omsloten omsloten
verb omspringen separable om strong springt springen sprong sprongen gesprongen
verb omvallen separable om strong valt vallen viel vielen gevallen
verb omvangen strong omvangt omvangen omving omvingen omvangen
verb omvatten weak
verb omverwerpen separable omver strong werpt werpen wierp wierpen geworpen
verb omvormen separable om weak
verb omwerken separable om weak
verb omwisselen separable om weak
verb omzeilen weak
verb omzetten separable om weak
verb onderbenutten weak
verb onderbouwen weak
verb onderbreken strong onderbreekt onderbreken onderbrak onderbraken onderbroken
verb onderbrengen separable onder strong brengt brengen bracht brachten gebracht
verb onderdrukken weak
verb onderduiken separable onder strong duikt duiken dook doken gedoken
verb ondergaan strong ondergaat ondergaan onderging ondergingen ondergaan
verb ondergraven strong ondergraaft ondergraven ondergroef ondergroeven ondergraven
verb onderhandelen weak
verb onderhouden strong onderhoudt onderhouden onderhield onderhielden onderhouden
verb onderkennen minded weak
verb ondermijnen weak
verb ondernemen strong onderneemt ondernemen ondernam ondernamen ondernomen
verb onderrichten weak
verb onderschatten weak
verb onderscheiden strong onderscheidt onderscheiden onderscheidde onderscheidden onderscheiden
verb onderscheppen weak
verb onderschrijven minded strong onderschrijft onderschrijven onderschreef onderschreven onderschreven
verb onderstaan separable onder strong staat staan stond stonden gestaan
verb ondersteunen minded weak
verb onderstrepen minded weak
verb ondertekenen weak
verb ondervangen strong ondervangt ondervangen onderving ondervingen ondervangen
verb onderverdelen weak
verb ondervinden strong ondervindt ondervinden ondervond ondervonden ondervonden
verb ondervragen strong ondervraagt ondervragen ondervroeg ondervroegen ondervraagd
verb onderwaarderen weak
verb onderwerpen strong onderwerpt onderwerpen onderwierp onderwierpen onderworpen
verb onderwijzen strong onderwijst onderwijzen onderwees onderwezen onderwezen
verb onderzoeken minded strong onderzoekt onderzoeken onderzocht onderzochten onderzocht
verb ontaarden weak
verb ontberen weak
verb ontbieden strong ontbiedt ontbieden ontbood ontboden ontboden
verb ontbinden strong ontbindt ontbinden ontbond ontbonden ontbonden
verb ontbloten weak
verb ontbossen weak
verb ontbreken strong ontbreekt ontbreken ontbrak ontbraken ontbroken
verb ontcijferen weak-stem ontcijfer
verb ontdekken weak
verb ontdooien weak
verb ontduiken strong ontduikt ontduiken ontdook ontdoken ontdoken
verb onteigenen weak
verb onterven weak
verb ontfermen weak
verb ontgaan strong ontgaat ontgaan ontging ontgingen ontgaan
verb ontgelden strong ontgeldt ontgelden ontgold ontgolden ontgolden
verb ontginnen weak
verb ontglippen becoming weak
verb ontgoochelen weak
verb ontgroeien weak
verb onthalen weak
verb ontharden weak
verb ontheffen strong ontheft ontheffen onthief onthieven ontheven
verb onthouden strong onthoudt onthouden onthield onthielden onthouden
verb onthullen weak
verb ontkennen weak
verb ontketenen weak
verb ontkomen becoming strong ontkomt ontkomen ontkwam ontkwamen ontkomen
verb ontkoppelen weak
verb ontkrachten weak
verb ontladen strong ontlaadt ontladen ontlaadde ontlaadden ontladen
verb ontlasten weak
verb ontleden weak
verb ontlenen weak
verb ontlokken weak
verb ontlopen strong ontloopt ontlopen ontliep ontliepen ontlopen
verb ontmantelen weak
verb ontmaskeren weak-stem ontmasker
verb ontmijnen weak
verb ontmoedigen weak
verb ontmoeten weak
verb ontnemen strong ontneemt ontnemen ontnam ontnamen ontnomen
verb ontploffen weak
verb ontplooien weak
verb ontpolderen weak-stem ontpolder
verb ontpoppen weak
verb ontraden minded strong ontraadt ontraden ontraadde ontraadden ontraden
verb ontrafelen weak
verb ontregelen weak
verb ontroeren weak
verb ontrollen weak
verb ontruimen weak
verb ontschotten weak
verb ontsieren weak
verb ontslaan strong ontslaat ontslaan ontsloeg ontsloegen ontslagen
verb ontsluiten strong ontsluit ontsluiten ontsloot ontsloten ontsloten
verb ontsmetten weak
verb ontsnappen becoming weak
verb ontspannen strong ontspant ontspannen ontspande ontspanden ontspannen
verb ontsporen becoming weak
verb ontspringen strong ontspringt ontspringen ontsprong ontsprongen ontsprongen
verb ontspruiten becoming strong ontspruit ontspruiten ontsproot ontsproten ontsproten
verb ontstaan becoming strong ontstaat ontstaan ontstond ontstonden ontstaan
verb ontsteken strong ontsteekt ontsteken ontstak ontstaken ontstoken
verb ontstellen weak
verb ontstijgen strong ontstijgt ontstijgen ontsteeg ontstegen ontstegen
verb onttrekken strong onttrekt onttrekken onttrok onttrokken onttrokken
verb ontvallen strong ontvalt ontvallen ontviel ontvielen ontvallen
verb ontvangen strong ontvangt ontvangen ontving ontvingen ontvangen
verb ontveinzen weak
verb ontvlechten strong ontvlecht ontvlechten ontvlocht ontvlochten ontvlochten
verb ontvluchten weak
verb ontvoeren weak
verb ontvouwen strong ontvouwt ontvouwen ontvouwde ontvouwden ontvouwd
verb ontvreemden weak
verb ontwaarden weak
verb ontwaken becoming weak
verb ontwapenen weak
verb ontwaren weak
verb ontwarren weak
verb ontwerpen strong ontwerpt ontwerpen ontwierp ontwierpen ontworpen
verb ontwijken strong ontwijkt ontwijken ontweek ontweken ontweken
verb ontwikkelen weak
verb ontworstelen weak
verb ontwortelen weak
verb ontwrichten weak
verb ontzeggen strong ontzegt ontzeggen ontzei ontzeiden ontzegd
verb ontzenuwen weak
verb ontzetten weak
verb ontzien strong ontziet ontzien ontzag ontzagen ontzien
verb ontzilten weak
verb ontzorgen weak
verb oogsten weak
verb oordelen minded weak
verb oormerken weak
verb opbellen separable op weak
verb opbergen separable op strong bergt bergen borg borgen geborgen
verb opbieden separable op strong biedt bieden bood boden geboden
verb opblazen separable op strong blaast blazen blies bliezen geblazen
verb opbloeien separable op weak
verb opbouwen separable op weak
verb opbreken separable op strong breekt breken brak braken gebroken
verb opbrengen separable op strong brengt brengen bracht brachten gebracht
verb opdelen separable op weak
verb opdoeken separable op weak
verb opdoemen separable op weak
verb opdoen separable op strong doet doen deed deden gedaan
verb opdraaien separable op weak
verb opdragen asking separable op strong draagt dragen droeg droegen gedragen
verb opdrijven separable op strong drijft drijven dreef dreven gedreven
verb opdringen separable op strong dringt dringen drong drongen gedrongen
verb opdrogen separable op weak
verb opdrukken separable op weak
verb opduiken becoming separable op strong duikt duiken dook doken gedoken
verb opeisen separable op weak
verb openbaren weak
verb openbreken separable open strong breekt breken brak braken gebroken
verb openen weak
verb opengaan separable open strong gaat gaan ging gingen gegaan
verb openhouden minded separable open strong houdt houden hield hielden gehouden
verb openlaten minded separable open strong laat laten liet lieten gelaten
verb openmaken separable open weak
verb openstaan separable open strong staat staan stond stonden gestaan
verb openstellen separable open weak
verb openzetten separable open weak
verb operationaliseren weak
verb opereren weak
verb opfrissen separable op weak
verb opgaan becoming separable op strong gaat gaan ging gingen gegaan
verb opgeven separable op strong geeft geven gaf gaven gegeven
verb opgraven separable op strong graaft graven groef groeven gegraven
verb opgroeien separable op weak
verb ophalen separable op weak
verb ophangen separable op strong hangt hangen hing hingen gehangen
verb opheffen separable op strong heft heffen hief hieven geheven
verb ophelderen separable op weak-stem helder
verb ophogen separable op weak
verb ophouden separable op strong houdt houden hield hielden gehouden
verb opjagen separable op strong jaagt jagen joeg joegen gejaagd
verb opklimmen becoming separable op strong klimt klimmen klom klommen geklommen
verb opknappen separable op weak
verb opknippen separable op weak
verb opkomen becoming separable op strong komt komen kwam kwamen gekomen
verb opkopen separable op strong koopt kopen kocht kochten gekocht
verb opladen separable op strong laadt laden laadde laadden geladen
verb oplappen separable op weak
verb opleggen separable op weak
verb opleiden separable op weak
verb opletten separable op weak
verb opleven separable op weak
verb opleveren separable op weak-stem lever
verb oplichten separable op weak
verb oplopen becoming separable op strong loopt lopen liep liepen gelopen
verb oplossen separable op weak
verb opmaken separable op weak
verb opmerken minded separable op weak
verb opmeten separable op strong meet meten mat maten gemeten
verb opnemen minded separable op strong neemt nemen nam namen genomen
verb opnoemen separable op weak
verb opofferen separable op weak-stem offer
verb oppakken minded separable op weak
verb oppassen separable op weak
verb opperen minded weak-stem opper
verb opponeren weak
verb opraken becoming separable op weak
verb oprekken separable op weak
verb oprichten separable op weak
verb oprijzen separable op strong rijst rijzen rees rezen gerezen
verb oproepen asking separable op strong roept roepen riep riepen geroepen
verb oprollen separable op weak
verb opruimen separable op weak
verb oprukken separable op weak
verb opschalen separable op weak
verb opschieten separable op strong schiet schieten schoot schoten geschoten
verb opschonen separable op weak
verb opschorten separable op weak
verb opschrijven separable op strong schrijft schrijven schreef schreven geschreven
verb opschrikken separable op strong schrikt schrikken schrok schrokken geschrokken
verb opschroeven separable op weak
verb opschuiven separable op strong schuift schuiven schoof schoven geschoven
verb opslaan separable op strong slaat slaan sloeg sloegen geslagen
verb opsluiten separable op strong sluit sluiten sloot sloten gesloten
verb opspeuren separable op weak
verb opsplitsen separable op weak
verb opsporen separable op weak
verb opstaan becoming separable op strong staat staan stond stonden gestaan
verb opstapelen separable op weak
verb opstappen becoming separable op weak
verb opstarten separable op weak
verb opsteken separable op strong steekt steken stak staken gestoken
verb opstellen minded separable op weak
verb opstijgen separable op strong stijgt stijgen steeg stegen gestegen
verb opstoken separable op weak
verb opsturen separable op weak
verb opstuwen separable op weak
verb optekenen separable op weak
verb optellen separable op weak
verb opteren weak
verb optimaliseren weak
verb optreden separable op strong treedt treden trad traden getreden
verb optrekken separable op strong trekt trekken trok trokken getrokken
verb optuigen separable op weak
verb opvallen becoming separable op strong valt vallen viel vielen gevallen
verb opvangen separable op strong vangt vangen ving vingen gevangen
verb opvatten separable op weak
verb opvoeden separable op weak
verb opvoeren separable op weak
verb opvolgen minded separable op weak
verb opvragen separable op strong vraagt vragen vroeg vroegen gevraagd
verb opvullen separable op weak
verb opwaarderen separable op weak
verb opwachten separable op weak
verb opwarmen separable op weak
verb opwegen separable op strong weegt wegen woog wogen gewogen
verb opwekken separable op weak
verb opwerken separable op weak
verb opwerpen separable op strong werpt werpen wierp wierpen geworpen
verb opwinden separable op strong windt winden wond wonden gewonden
verb opzadelen separable op weak
verb opzeggen separable op strong zegt zeggen zei zeiden gezegd
verb opzenden separable op strong zendt zenden zond zonden gezonden
verb opzetten separable op weak
verb opzoeken separable op strong zoekt zoeken zocht zochten gezocht
verb opzwellen separable op strong zwelt zwellen zwol zwollen gezwollen
verb ordenen weak
verb organiseren weak
verb oriënteren weak
verb overbelasten weak
verb overblijven separable over strong blijft blijven bleef bleven gebleven
verb overbrengen separable over strong brengt brengen bracht brachten gebracht
verb overbruggen weak
verb overdenken strong overdenkt overdenken overdacht overdachten overdacht
verb overdoen separable over strong doet doen deed deden gedaan
verb overdragen separable over strong draagt dragen droeg droegen gedragen
verb overdrijven strong overdrijft overdrijven overdreef overdreven overdreven
verb overeenkomen becoming separable overeen strong komt komen kwam kwamen gekomen
verb overeenstemmen separable overeen weak
verb overgaan becoming separable over strong gaat gaan ging gingen gegaan
verb overgeven separable over strong geeft geven gaf gaven gegeven
verb overhalen separable over weak
verb overhandigen weak
verb overheersen weak
verb overhevelen separable over weak
verb overhouden separable over strong houdt houden hield hielden gehouden
verb overkoepelen weak
verb overkomen becoming strong overkomt overkomen overkwam overkwamen overkomen
verb overladen strong overlaadt overladen overlaadde overlaadden overladen
verb overlappen weak
verb overlaten separable over strong laat laten liet lieten gelaten
verb overleggen weak
verb overleven weak
verb overleveren separable over weak-stem lever
verb overlijden becoming strong overlijdt overlijden overleed overleden overleden
verb overlopen separable over strong loopt lopen liep liepen gelopen
verb overmaken separable over weak
verb overnachten weak
verb overnemen minded separable over strong neemt nemen nam namen genomen
verb overplaatsen separable over weak
verb overreden weak
verb overreiken separable over weak
verb overrompelen weak
verb overschaduwen weak
verb overschakelen separable over weak
verb overschatten weak
verb overschrijden strong overschrijdt overschrijden overschreed overschreden overschreden
verb overschrijven separable over strong schrijft schrijven schreef schreven geschreven
verb overslaan separable over strong slaat slaan sloeg sloegen geslagen
verb overspoelen weak
verb overspringen separable over strong springt springen sprong sprongen gesprongen
verb overstappen separable over weak
verb oversteken separable over strong steekt steken stak staken gestoken
verb overstelpen weak
verb overstemmen separable over weak
verb overstijgen strong overstijgt overstijgen oversteeg overstegen overstegen
verb overstromen weak
verb overtreden strong overtreedt overtreden overtrad overtraden overtreden
verb overtreffen strong overtreft overtreffen overtrof overtroffen overtroffen
verb overtrekken strong overtrekt overtrekken overtrok overtrokken overtrokken
verb overtuigen weak
verb overvallen strong overvalt overvallen overviel overvielen overvallen
verb overvleugelen weak
verb overvliegen separable over strong vliegt vliegen vloog vlogen gevlogen
verb overvoeren separable over weak
verb overvragen separable over strong vraagt vragen vroeg vroegen gevraagd
verb overwaarderen weak
verb overwegen minded trying strong overweegt overwegen overwoog overwogen overwogen
verb overwinnen strong overwint overwinnen overwon overwonnen overwonnen
verb overwinteren weak-stem overwinter
verb overzenden separable over strong zendt zenden zond zonden gezonden
verb overzetten separable over weak
verb overzien strong overziet overzien overzag overzagen overzien
verb pacificeren weak
verb pakken weak
verb paraferen weak
verb parafiteren weak
verb parafraseren weak
verb pareren weak
verb parkeren weak
verb participeren weak
verb passen weak
verb passeren weak
verb patrouilleren weak
verb pauzeren weak
verb peilen weak
verb peinzen weak
verb pendelen weak
verb penetreren weak
verb pensioneren weak
verb perfectioneren weak
verb permitteren weak
verb persisteren weak
verb personaliseren weak
verb pesten weak
verb pionieren weak
verb plaatsen weak
verb plaatsgrijpen separable plaats strong grijpt grijpen greep grepen gegrepen
verb plaatsnemen separable plaats strong neemt nemen nam namen genomen
verb plaatsvinden becoming separable plaats strong vindt vinden vond vonden gevonden
verb plaatshebben separable plaats strong heeft hebben had hadden gehad
verb plafonneren weak
verb plannen weak
verb plaveien weak
verb plegen weak
verb pleiten minded weak
verb ploffen weak
verb plunderen weak-stem plunder
verb pogen trying weak
verb polariseren weak
verb politiseren weak
verb polsen weak
verb poneren weak
verb positioneren weak
verb postuleren weak
verb praktiseren weak
verb praten weak
verb preciseren weak
verb prediken weak
verb prefereren minded weak
verb preken weak
verb prepareren weak
verb presenteren weak
verb presteren weak
verb pretenderen weak
verb prevaleren weak
verb prijken weak
verb prijsgeven separable prijs strong geeft geven gaf gaven gegeven
verb prijzen minded forms prijst:singular prees:singular,past prezen:plural,past geprezen:participle
verb prikkelen weak
verb prioriteren weak
verb privatiseren weak
verb proberen trying weak
verb problematiseren weak
verb procederen weak
verb proclameren weak
verb produceren weak
verb professionaliseren weak
verb profileren weak
verb profiteren weak
verb prognosticeren weak
verb programmeren weak
verb projecteren weak
verb prolongeren weak
verb promoten weak
verb promoveren weak
verb propageren weak
verb protesteren weak
verb provoceren weak
verb publiceren minded weak
verb putten weak
verb quoteren weak
verb raadplegen weak
verb radicaliseren weak
verb raffineren weak
verb raken weak
verb ramen weak
verb rammelen weak
verb rangschikken weak
verb rantsoeneren weak
verb rappelleren weak
verb rapporteren weak
verb ratificeren weak
verb rationaliseren weak
verb reageren weak
verb realiseren weak
verb recapituleren weak
verb rechtspreken separable recht strong spreekt spreken sprak spraken gesproken
verb rechttrekken separable recht strong trekt trekken trok trokken getrokken
verb rechtvaardigen weak
verb rechtzetten separable recht weak
verb reclameren weak
verb reconstrueren weak
verb rectificeren weak
verb recupereren weak
verb recyclen forms recyclet:singular recyclen:plural recyclen:infinitive recyclede:singular,past recycleden:plural,past gerecycled:participle
verb redden weak
verb redeneren weak
verb redigeren weak
verb reduceren weak
verb refereren weak
verb reflecteren weak
verb regelen weak
verb regeren weak
verb regisseren weak
verb registreren weak
verb reglementeren weak
verb regulariseren weak
verb reguleren weak
verb rehabiliteren weak
verb reiken weak
verb reinigen weak
verb reizen weak
verb rekenen weak
verb rekken weak
verb rekruteren weak
verb relateren weak
verb relativeren weak
verb remmen weak
verb renderen weak
verb renoveren weak
verb reorganiseren weak
verb repareren weak
verb repatriëren weak
verb repliceren weak
verb reppen weak
verb representeren weak
verb reproduceren weak
verb reserveren weak
verb resideren weak
verb respecteren weak
verb ressorteren weak
verb restaureren weak
verb resteren weak
verb restitueren weak
verb resulteren weak
verb retourneren weak
verb revalideren weak
verb revitaliseren weak
verb richten weak
verb rijmen weak
verb rijden strong rijdt rijden reed reden gereden
verb rijzen becoming strong rijst rijzen rees rezen gerezen
verb riskeren weak
verb rivaliseren weak
verb roeien weak
verb roemen minded weak
verb roepen strong roept roepen riep riepen geroepen
verb roken weak
verb ronden weak
verb rondkomen separable rond strong komt komen kwam kwamen gekomen
verb rondleiden separable rond weak
verb rondlopen separable rond strong loopt lopen liep liepen gelopen
verb rondtrekken separable rond strong trekt trekken trok trokken getrokken
verb rondzien separable rond strong ziet zien zag zagen gezien
verb rooien weak
verb roosteren weak-stem rooster
verb roteren weak
verb rouleren weak
verb rouwen weak
verb royeren weak
verb rubriceren weak
verb ruiken strong ruikt ruiken rook roken geroken
verb ruilen weak
verb ruimen weak
verb runnen weak
verb rusten forms rust:singular rusten:plural rusten:infinitive rustte:singular,past rustten:plural,past
verb saboteren weak
verb samenbrengen separable samen strong brengt brengen bracht brachten gebracht
verb samengaan becoming separable samen strong gaat gaan ging gingen gegaan
verb samenhangen separable samen strong hangt hangen hing hingen gehangen
verb samenkomen becoming separable samen strong komt komen kwam kwamen gekomen
verb samenleven separable samen weak
verb samenlopen separable samen strong loopt lopen liep liepen gelopen
verb samenpakken separable samen weak
verb samenroepen separable samen strong roept roepen riep riepen geroepen
verb samensmelten separable samen strong smelt smelten smolt smolten gesmolten
verb samenspannen separable samen strong spant spannen spande spanden gespannen
verb samenstellen separable samen weak
verb samentrekken separable samen strong trekt trekken trok trokken getrokken
verb samenvallen separable samen strong valt vallen viel vielen gevallen
verb samenvatten separable samen weak
verb samenvoegen separable samen weak
verb samenwerken separable samen weak
verb samenwonen separable samen weak
verb sanctioneren weak
verb saneren weak
verb scannen weak
verb schadeloosstellen separable schadeloos weak
verb schaden weak
verb schaffen weak
verb schakelen weak
verb schalen weak
verb schamen weak
verb scharen weak
verb schatten weak
verb scheiden strong scheidt scheiden scheidde scheidden gescheiden
verb schelden strong scheldt schelden schold scholden gescholden
verb schelen weak
verb schenden strong schendt schenden schond schonden geschonden
verb schenken strong schenkt schenken schonk schonken geschonken
verb scheppen strong schept scheppen schiep schiepen geschapen
verb schermen weak
verb scherpen weak
verb schetsen weak
verb schreeuwen weak
verb schuilen weak
verb sensibiliseren weak
verb smeren weak
verb snakken weak
verb stollen weak
verb stuklopen becoming separable stuk strong loopt lopen liep liepen gelopen
verb tanen weak
verb tegenstribbelen separable tegen weak
verb teren weak
verb terugblikken separable terug weak
verb terugfluiten separable terug strong fluit fluiten floot floten gefloten
verb terugkopen separable terug strong koopt kopen kocht kochten gekocht
verb terugschroeven separable terug weak
verb terugsluizen separable terug weak
verb toedekken separable toe weak
verb toedichten separable toe weak
verb toedragen separable toe strong draagt dragen droeg droegen gedragen
verb schuren weak
verb trappelen weak-stem trappel
verb uitbaten separable uit weak
verb uitbuiten separable uit weak
verb uitdijen becoming separable uit weak
verb uitdoven separable uit weak
verb uitkleden separable uit weak
verb uitlezen separable uit strong leest lezen las lazen gelezen
verb uitlichten separable uit weak
verb uitpraten separable uit weak
verb uitrekken separable uit weak
verb uitsmeren separable uit weak
verb uitspreiden separable uit weak
verb uitvergroten separable uit weak
verb uitvlakken separable uit weak
verb uitwissen separable uit weak
verb uitzaaien separable uit weak
verb vastklikken separable vast weak
verb vastpinnen separable vast weak
verb vegen weak
verb vellen weak
verb verbijzonderen weak-stem verbijzonder
verb verdrogen weak
verb verkavelen weak
verb verknippen weak
verb verloederen weak-stem verloeder
verb vermurwen weak
verb verpanden weak
verb verschansen weak
verb verslappen weak
verb verstedelijken weak
verb verstrakken weak
verb vervlakken weak
verb vervlechten strong vervlecht vervlechten vervlocht vervlochten vervlochten
verb verzakelijken weak
verb verzaken weak
verb verzilten weak
verb vitaliseren weak
verb vlottrekken separable vlot strong trekt trekken trok trokken getrokken
verb voorbijschieten separable voorbij strong schiet schieten schoot schoten geschoten
verb schieten strong schiet schieten schoot schoten geschoten
verb schijnen copula strong schijnt schijnen scheen schenen geschenen
verb schikken weak
verb schilderen weak-stem schilder
verb schitteren weak-stem schitter
verb schokken weak
verb schommelen weak
verb schonen weak
verb schoonmaken separable schoon weak
verb schoppen weak
verb schorsen weak
verb schorten weak
verb schragen weak
verb schrappen minded weak
verb schrijven strong schrijft schrijven schreef schreven geschreven
verb schrikken becoming strong schrikt schrikken schrok schrokken geschrokken
verb schromen weak
verb schudden weak
verb schuiven strong schuift schuiven schoof schoven geschoven
verb schuwen weak
verb scoren weak
verb screenen weak
verb segmenteren weak
verb selecteren weak
verb separeren weak
verb seponeren weak
verb serveren weak
verb sieren weak
verb signaleren weak
verb simplificeren weak
verb simuleren weak
verb sjoemelen weak
verb slaan strong slaat slaan sloeg sloegen geslagen
verb slachten weak
verb slagen becoming weak
verb slapen strong slaapt slapen sliep sliepen geslapen
verb slechten weak
verb slepen weak
verb sleuren weak
verb sleutelen weak
verb slijten strong slijt slijten sleet sleten gesleten
verb slinken becoming strong slinkt slinken slonk slonken geslonken
verb slopen weak
verb sluiten strong sluit sluiten sloot sloten gesloten
verb smeden weak
verb smeken asking weak
verb smelten becoming strong smelt smelten smolt smolten gesmolten
verb smokkelen weak
verb sneuvelen becoming weak
verb snijden strong snijdt snijden sneed sneden gesneden
verb snoeien weak
verb socialiseren weak
verb solliciteren weak
verb sonderen weak
verb sorteren weak
verb snappen weak
verb sommeren weak
verb spannen strong spant spannen spande spanden gespannen
verb sparen weak
verb specialiseren weak
verb specificeren weak
verb speculeren weak
verb spelen weak
verb spenderen weak
verb speuren weak
verb spiegelen weak
verb spijten strong spijt spijten speet speten gespeten
verb spioneren weak
verb splijten strong splijt splijten spleet spleten gespleten
verb splitsen weak
verb spoeden weak
verb spoelen weak
verb sponsoren weak-stem sponsor
verb sporen weak
verb spotten weak
verb spreiden weak
verb spreken strong spreekt spreken sprak spraken gesproken
verb springen strong springt springen sprong sprongen gesprongen
verb staan strong staat staan stond stonden gestaan
verb stabiliseren weak
verb stagneren weak
verb staken weak
verb stallen weak
verb standaardiseren weak
verb standhouden separable stand strong houdt houden hield hielden gehouden
verb staandehouden separable staande strong houdt houden hield hielden gehouden
verb stapelen weak
verb stappen weak
verb starten weak
verb stationeren weak
verb staven weak
verb steigeren weak-stem steiger
verb steken strong steekt steken stak staken gestoken
verb stelen strong steelt stelen stal stalen gestolen
verb stellen weak
verb stelpen weak
verb stemmen weak
verb stempelen weak
verb steriliseren weak
verb sterken weak
verb sterven becoming strong sterft sterven stierf stierven gestorven
verb steunen minded weak
verb stichten weak
verb stigmatiseren weak
verb stijgen becoming strong stijgt stijgen steeg stegen gestegen
verb stijven weak
verb stilleggen separable stil weak
verb stilliggen separable stil strong ligt liggen lag lagen gelegen
verb stilstaan separable stil strong staat staan stond stonden gestaan
verb stilvallen separable stil strong valt vallen viel vielen gevallen
verb stilzetten separable stil weak
verb stilzitten separable stil strong zit zitten zat zaten gezeten
verb stimuleren asking weak
verb stipuleren weak
verb stoelen weak
verb stoken weak
verb stokken weak
verb stoppen weak
verb stopzetten separable stop weak
verb storen weak
verb storten weak
verb stoten strong stoot stoten stootte stootten gestoten
verb straffen weak
verb stralen weak
verb stranden becoming weak
verb streamen weak
verb strekken weak
verb stremmen weak
verb streven weak
verb strijden strong strijdt strijden streed streden gestreden
verb strijken strong strijkt strijken streek streken gestreken
verb stroken weak
verb stromen weak
verb strooien weak
verb stroomlijnen weak
verb stropen weak
verb structureren weak
verb struikelen weak
verb studeren weak
verb stuiten becoming forms stuit:singular stuiten:plural stuiten:infinitive stuitte:singular,past stuitten:plural,past gestuit:participle
verb sturen weak
verb stutten weak
verb stuwen weak
verb subsidiëren weak
verb substitueren weak
verb suggereren weak
verb surveilleren weak
verb sussen weak
verb switchen weak
verb symboliseren weak
verb sympathiseren weak
verb synchroniseren weak
verb systematiseren weak
verb tackelen weak
verb talmen weak
verb tanken weak
verb tarten weak
verb tasten weak
verb taxeren weak
verb tegemoetkomen becoming separable tegemoet strong komt komen kwam kwamen gekomen
verb tegemoetzien separable tegemoet strong ziet zien zag zagen gezien
verb tegengaan minded separable tegen strong gaat gaan ging gingen gegaan
verb tegenhouden separable tegen strong houdt houden hield hielden gehouden
verb tegenkomen separable tegen strong komt komen kwam kwamen gekomen
verb tegenspreken separable tegen strong spreekt spreken sprak spraken gesproken
verb tegenstaan separable tegen strong staat staan stond stonden gestaan
verb tegenstemmen separable tegen weak
verb tegenvallen becoming separable tegen strong valt vallen viel vielen gevallen
verb tegenwerken separable tegen weak
verb tegenwerpen separable tegen strong werpt werpen wierp wierpen geworpen
verb teisteren weak-stem teister
verb tekenen weak
verb tekortdoen separable tekort strong doet doen deed deden gedaan
verb tekortschieten becoming separable tekort strong schiet schieten schoot schoten geschoten
verb telefoneren weak
verb telen weak
verb teleurstellen separable teleur weak
verb tellen weak
verb teloorgaan separable teloor strong gaat gaan ging gingen gegaan
verb temperen weak-stem temper
verb temporiseren weak
verb tenderen weak
verb tenietdoen separable teniet strong doet doen deed deden gedaan
verb tenietgaan separable teniet strong gaat gaan ging gingen gegaan
verb tentoonstellen separable tentoon weak
verb terechtkomen separable terecht strong komt komen kwam kwamen gekomen
verb terechtstaan separable terecht strong staat staan stond stonden gestaan
verb terechtwijzen separable terecht strong wijst wijzen wees wezen gewezen
verb tergen weak
verb terroriseren weak
verb terugbellen separable terug weak
verb terugbetalen separable terug weak
verb terugbrengen separable terug strong brengt brengen bracht brachten gebracht
verb terugdenken separable terug strong denkt denken dacht dachten gedacht
verb terugdraaien minded separable terug weak
verb terugdringen separable terug strong dringt dringen drong drongen gedrongen
verb terugeisen separable terug weak
verb teruggaan becoming separable terug strong gaat gaan ging gingen gegaan
verb teruggeven separable terug strong geeft geven gaf gaven gegeven
verb teruggrijpen separable terug strong grijpt grijpen greep grepen gegrepen
verb terughalen separable terug weak
verb terughouden separable terug strong houdt houden hield hielden gehouden
verb terugkeren becoming separable terug weak
verb terugkijken separable terug strong kijkt kijken keek keken gekeken
verb terugkomen becoming separable terug strong komt komen kwam kwamen gekomen
verb terugkoppelen separable terug weak
verb terugkrijgen separable terug strong krijgt krijgen kreeg kregen gekregen
verb terugleveren separable terug weak-stem lever
verb teruglopen becoming separable terug strong loopt lopen liep liepen gelopen
verb terugmelden separable terug weak
verb terugnemen separable terug strong neemt nemen nam namen genomen
verb terugpakken separable terug weak
verb terugplaatsen separable terug weak
verb terugrapporteren separable terug weak
verb terugroepen separable terug strong roept roepen riep riepen geroepen
verb terugschakelen separable terug weak
verb terugschrikken separable terug strong schrikt schrikken schrok schrokken geschrokken
verb terugslaan separable terug strong slaat slaan sloeg sloegen geslagen
verb terugsturen separable terug weak
verb terugtreden becoming separable terug strong treedt treden trad traden getreden
verb terugtrekken separable terug strong trekt trekken trok trokken getrokken
verb terugvallen becoming separable terug strong valt vallen viel vielen gevallen
verb terugverdienen separable terug weak
verb terugvinden separable terug strong vindt vinden vond vonden gevonden
verb terugvoeren separable terug weak
verb terugvorderen separable terug weak-stem vorder
verb terugvragen separable terug strong vraagt vragen vroeg vroegen gevraagd
verb terugwerpen separable terug strong werpt werpen wierp wierpen geworpen
verb terugwijken separable terug strong wijkt wijken week weken geweken
verb terugwijzen separable terug strong wijst wijzen wees wezen gewezen
verb terugwinnen separable terug strong wint winnen won wonnen gewonnen
verb terugzenden separable terug strong zendt zenden zond zonden gezonden
verb terugzetten separable terug weak
verb terugzien separable terug strong ziet zien zag zagen gezien
verb testen weak
verb teweegbrengen separable teweeg strong brengt brengen bracht brachten gebracht
verb tewerkstellen separable tewerk weak
verb thematiseren weak
verb terughoren separable terug weak
verb thuishoren separable thuis weak
verb thuiswerken separable thuis weak
verb tikken weak
verb tillen weak
verb toebehoren separable toe weak
verb toebrengen separable toe strong brengt brengen bracht brachten gebracht
verb toedelen separable toe weak
verb toedienen separable toe weak
verb toedoen separable toe strong doet doen deed deden gedaan
verb toegeven separable toe strong geeft geven gaf gaven gegeven
verb toejuichen minded separable toe weak
verb toekennen separable toe weak
verb toekeren separable toe weak
verb toekijken separable toe strong kijkt kijken keek keken gekeken
verb toekomen separable toe strong komt komen kwam kwamen gekomen
verb toelaten separable toe strong laat laten liet lieten gelaten
verb toeleggen separable toe weak
verb toeleiden separable toe weak
verb toeleven separable toe weak
verb toeleveren separable toe weak-stem lever
verb toelichten separable toe weak
verb toemeten separable toe strong meet meten mat maten gemeten
verb toenemen becoming separable toe strong neemt nemen nam namen genomen
verb toepassen separable toe weak
verb toerekenen separable toe weak
verb toerusten separable toe weak
verb toeschieten separable toe strong schiet schieten schoot schoten geschoten
verb toeschrijven separable toe strong schrijft schrijven schreef schreven geschreven
verb toeslaan separable toe strong slaat slaan sloeg sloegen geslagen
verb toespitsen separable toe weak
verb toespreken separable toe strong spreekt spreken sprak spraken gesproken
verb toestaan asking separable toe strong staat staan stond stonden gestaan
verb toesteken separable toe strong steekt steken stak staken gestoken
verb toestemmen separable toe weak
verb toestromen becoming separable toe weak
verb toesturen separable toe weak
verb toetreden becoming separable toe strong treedt treden trad traden getreden
verb toetrekken separable toe strong trekt trekken trok trokken getrokken
verb toetsen minded weak
verb toevertrouwen separable toe weak
verb toevoegen separable toe weak
verb toevoeren separable toe weak
verb toewensen separable toe weak
verb toewerken separable toe weak
verb toewijden separable toe weak
verb toewijzen separable toe strong wijst wijzen wees wezen gewezen
verb toezeggen minded separable toe strong-twice zegt zeggen zegde zegden zei zeiden gezegd
verb toezenden separable toe strong zendt zenden zond zonden gezonden
verb toezien separable toe strong ziet zien zag zagen gezien
verb tolereren minded weak
verb tonen weak
verb tornen weak
verb torpederen minded weak
verb traceren weak
verb trachten trying weak
verb trainen weak
verb traineren weak
verb transfereren weak
verb transformeren weak
verb transporteren weak
verb traumatiseren weak
verb treden strong treedt treden trad traden getreden
verb treffen strong treft treffen trof troffen getroffen
verb trekken strong trekt trekken trok trokken getrokken
verb treuren weak
verb treuzelen weak
verb triomferen weak
verb troosten weak
verb trotseren weak
verb trouwen weak
verb twijfelen weak
verb twisten weak
verb typen weak
verb typeren weak
verb uitbannen separable uit strong bant bannen bande banden gebannen
verb uitbesteden separable uit weak
verb uitbetalen separable uit weak
verb uitblijven becoming separable uit strong blijft blijven bleef bleven gebleven
verb uitblinken separable uit strong blinkt blinken blonk blonken geblonken
verb uitbouwen separable uit weak
verb uitbreiden minded separable uit weak
verb uitbreken becoming separable uit strong breekt breken brak braken gebroken
verb uitbrengen separable uit strong brengt brengen bracht brachten gebracht
verb uitdagen separable uit weak
verb uitdelen separable uit weak
verb uitdenken separable uit strong denkt denken dacht dachten gedacht
verb uitdiepen separable uit weak
verb uitdoen separable uit strong doet doen deed deden gedaan
verb uitdraaien separable uit weak
verb uitdragen separable uit strong draagt dragen droeg droegen gedragen
verb uitdrijven separable uit strong drijft drijven dreef dreven gedreven
verb uitdrogen separable uit weak
verb uitdrukken separable uit weak
verb uiteenlopen separable uiteen strong loopt lopen liep liepen gelopen
verb uiteenvallen separable uiteen strong valt vallen viel vielen gevallen
verb uiteenzetten separable uiteen weak
verb uiten minded forms uiten:plural uiten:infinitive uitte:singular,past uitten:plural,past geuit:participle
verb uitfaseren separable uit weak
verb uitgaan separable uit strong gaat gaan ging gingen gegaan
verb uitgeven separable uit strong geeft geven gaf gaven gegeven
verb uitgroeien becoming separable uit weak
verb uithalen separable uit weak
verb uithollen separable uit weak
verb uithouden separable uit strong houdt houden hield hielden gehouden
verb uitkeren separable uit weak
verb uitkiezen separable uit strong kiest kiezen koos kozen gekozen
verb uitkijken separable uit strong kijkt kijken keek keken gekeken
verb uitkomen becoming separable uit strong komt komen kwam kwamen gekomen
verb uitkopen separable uit strong koopt kopen kocht kochten gekocht
verb uitkristalliseren separable uit weak
verb uitladen separable uit strong laadt laden laadde laadden geladen
verb uitlaten separable uit strong laat laten liet lieten gelaten
verb uitleggen separable uit weak
verb uitlekken separable uit weak
verb uitlenen separable uit weak
verb uitleven separable uit weak
verb uitleveren separable uit weak-stem lever
verb uitlokken separable uit weak
verb uitlopen becoming separable uit strong loopt lopen liep liepen gelopen
verb uitmaken separable uit weak
verb uitmonden separable uit weak
verb uitnemen separable uit strong neemt nemen nam namen genomen
verb uitnodigen asking separable uit weak
verb uitoefenen separable uit weak
verb uitpakken separable uit weak
verb uitpersen separable uit weak
verb uitplaatsen separable uit weak
verb uitproberen separable uit weak
verb uitputten separable uit weak
verb uitraken separable uit weak
verb uitreiken separable uit weak
verb uitreizen separable uit weak
verb uitrekenen separable uit weak
verb uitrichten separable uit weak
verb uitrijden separable uit strong rijdt rijden reed reden gereden
verb uitroeien separable uit weak
verb uitroepen separable uit strong roept roepen riep riepen geroepen
verb uitrollen separable uit weak
verb uitruilen separable uit weak
verb uitruimen separable uit weak
verb uitrusten separable uit weak
verb uitschakelen separable uit weak
verb uitscheiden separable uit strong scheidt scheiden scheidde scheidden gescheiden
verb uitschelden separable uit strong scheldt schelden schold scholden gescholden
verb uitschrijven separable uit strong schrijft schrijven schreef schreven geschreven
verb uitschuiven separable uit strong schuift schuiven schoof schoven geschoven
verb uitslaan separable uit strong slaat slaan sloeg sloegen geslagen
verb uitsluiten minded separable uit strong sluit sluiten sloot sloten gesloten
verb uitsparen separable uit weak
verb uitspelen separable uit weak
verb uitsplitsen separable uit weak
verb uitspreken minded separable uit strong spreekt spreken sprak spraken gesproken
verb uitspringen separable uit strong springt springen sprong sprongen gesprongen
verb uitstaan separable uit strong staat staan stond stonden gestaan
verb uitstappen separable uit weak
verb uitsteken separable uit strong steekt steken stak staken gestoken
verb uitstellen minded separable uit weak
verb uitsterven separable uit strong sterft sterven stierf stierven gestorven
verb uitstijgen separable uit strong stijgt stijgen steeg stegen gestegen
verb uitstippelen separable uit weak
verb uitstorten separable uit weak
verb uitstoten separable uit strong stoot stoten stootte stootten gestoten
verb uitstralen separable uit weak
verb uitstrekken separable uit weak
verb uitstromen becoming separable uit weak
verb uitsturen separable uit weak
verb uittekenen separable uit weak
verb uittesten separable uit weak
verb uittreden becoming separable uit strong treedt treden trad traden getreden
verb uittrekken separable uit strong trekt trekken trok trokken getrokken
verb uitvaardigen separable uit weak
verb uitvallen becoming separable uit strong valt vallen viel vielen gevallen
verb uitvechten separable uit strong vecht vechten vocht vochten gevochten
verb uitvinden separable uit strong vindt vinden vond vonden gevonden
verb uitvliegen separable uit strong vliegt vliegen vloog vlogen gevlogen
verb uitvoeren minded separable uit weak
verb uitvragen separable uit strong vraagt vragen vroeg vroegen gevraagd
verb uitwerken minded separable uit weak
verb uitwerpen separable uit strong werpt werpen wierp wierpen geworpen
verb uitwijken separable uit strong wijkt wijken week weken geweken
verb uitwijzen separable uit strong wijst wijzen wees wezen gewezen
verb uitwisselen separable uit weak
verb uitzenden separable uit strong zendt zenden zond zonden gezonden
verb uitzetten separable uit weak
verb uitzien separable uit strong ziet zien zag zagen gezien
verb uitzoeken separable uit strong zoekt zoeken zocht zochten gezocht
verb uitzonderen separable uit weak
verb uniformeren weak
verb updaten forms update:first,singular updatet:singular updaten:plural updaten:infinitive updatete:singular,past updateten:plural,past geüpdatet:participle
verb urgeren weak
verb vaccineren weak
verb inenten separable in weak
verb valideren weak
verb vallen becoming strong valt vallen viel vielen gevallen
verb valoriseren weak
verb vangen strong vangt vangen ving vingen gevangen
verb vapen weak
verb varen strong vaart varen voer voeren gevaren
verb variëren weak
verb vastgrijpen separable vast strong grijpt grijpen greep grepen gegrepen
verb vasthaken separable vast weak
verb vasthouden separable vast strong houdt houden hield hielden gehouden
verb vastknopen separable vast weak
verb vastleggen separable vast weak
verb vastlopen becoming separable vast strong loopt lopen liep liepen gelopen
verb vaststaan separable vast strong staat staan stond stonden gestaan
verb vaststellen minded separable vast weak
verb vastzetten separable vast weak
verb vastzitten separable vast strong zit zitten zat zaten gezeten
verb vatten weak
verb vechten strong vecht vechten vocht vochten gevochten
verb veilen weak
verb veiligstellen separable veilig weak
verb veinzen weak
verb ventileren weak
verb veraangenamen weak
verb verachten weak
verb verafschuwen minded weak
verb veranderen weak-stem verander
verb verankeren weak-stem veranker
verb verantwoorden minded weak
verb verarmen becoming weak
verb verbannen strong verbant verbannen verbande verbanden verbannen
verb verbazen weak
verb verbeelden weak
verb verbergen strong verbergt verbergen verborg verborgen verborgen
verb verbeteren weak-stem verbeter
verb verbieden asking strong verbiedt verbieden verbood verboden verboden
verb verbijsteren weak-stem verbijster
verb verbinden strong verbindt verbinden verbond verbonden verbonden
verb verblijden weak
verb verblijven strong verblijft verblijven verbleef verbleven verbleven
verb verbloemen weak
verb verbouwen weak
verb verbranden weak
verb verbreden weak
verb verbreiden weak
verb verbreken strong verbreekt verbreken verbrak verbraken verbroken
verb verbrijzelen weak
verb verbroederen weak-stem verbroeder
verb verbrokkelen weak
verb verbruiken weak
verb verbuigen strong verbuigt verbuigen verboog verbogen verbogen
verb verdagen weak
verb verdampen weak
verb verdedigen minded weak
verb verdelen weak
verb verdelgen weak
verb verdenken strong verdenkt verdenken verdacht verdachten verdacht
verb verdichten weak
verb verdienen weak
verb verdiepen weak
verb verdisconteren weak
verb verdoezelen weak
verb verdoven weak
verb verdraaien weak
verb verdrijven strong verdrijft verdrijven verdreef verdreven verdreven
verb verdringen strong verdringt verdringen verdrong verdrongen verdrongen
verb verdrinken becoming strong verdrinkt verdrinken verdronk verdronken verdronken
verb verdrukken weak
verb verdubbelen weak
verb verduidelijken weak
verb verduisteren weak-stem verduister
verb verdunnen weak
verb verduren weak
verb verduurzamen weak
verb verdwalen weak
verb verdwijnen becoming strong verdwijnt verdwijnen verdween verdwenen verdwenen
verb veredelen weak
verb vereenvoudigen minded weak
verb vereenzelvigen weak
verb vereffenen weak
verb vereisen weak
verb verengen weak
verb verenigen weak
verb vereren weak
verb verergeren weak-stem vererger
verb verevenen weak
verb verfijnen weak
verb verflauwen weak
verb verfoeien minded weak
verb verfraaien weak
verb vergaan becoming strong vergaat vergaan verging vergingen vergaan
verb vergaderen weak-stem vergader
verb vergaren weak
verb vergelden strong vergeldt vergelden vergold vergolden vergolden
verb vergelijken strong vergelijkt vergelijken vergeleek vergeleken vergeleken
verb vergemakkelijken weak
verb vergen weak
verb vergeten strong vergeet vergeten vergat vergaten vergeten
verb vergeven strong vergeeft vergeven vergaf vergaven vergeven
verb vergewissen weak
verb vergezellen weak
verb vergiftigen weak
verb vergissen weak
verb vergoeden weak
verb vergoelijken weak
verb vergrendelen weak
verb vergrijzen weak
verb vergroenen weak
verb vergroten weak
verb verguizen weak
verb vergunnen weak
verb verhaasten weak
verb verhalen weak
verb verhandelen weak
verb verharden becoming weak
verb verheffen strong verheft verheffen verhief verhieven verheven
verb verhelderen weak-stem verhelder
verb verhelen weak
verb verhelpen strong verhelpt verhelpen verhielp verhielpen verholpen
verb verheugen weak
verb verhevigen weak
verb verhinderen weak-stem verhinder
verb verhoeden weak
verb verhogen minded weak
verb verhoren weak
verb verhouden strong verhoudt verhouden verhield verhielden verhouden
verb verhuizen becoming weak
verb verhullen weak
verb verhuren weak
verb verifiëren weak
verb verijdelen weak
verb verjagen strong verjaagt verjagen verjoeg verjoegen verjaagd
verb verjaren becoming weak
verb verjongen weak
verb verkennen minded weak
verb verkeren weak
verb verketteren weak-stem verketter
verb verkiezen strong verkiest verkiezen verkoos verkozen verkozen
verb verkijken strong verkijkt verkijken verkeek verkeken verkeken
verb verklaren weak
verb verkleinen weak
verb verknopen weak
verb verkondigen weak
verb verkopen strong verkoopt verkopen verkocht verkochten verkocht
verb verkorten weak
verb verkrachten weak
verb verkrijgen strong verkrijgt verkrijgen verkreeg verkregen verkregen
verb verkwanselen weak
verb verkwisten weak
verb verlagen minded weak
verb verlammen weak
verb verlangen weak
verb verlaten strong verlaat verlaten verliet verlieten verlaten
verb verleggen weak
verb verleiden weak
verb verlenen weak
verb verlengen minded weak
verb verlevendigen weak
verb verlichten weak
verb verliezen strong verliest verliezen verloor verloren verloren
verb verloochenen weak
verb verlopen becoming strong verloopt verlopen verliep verliepen verlopen
verb verlossen weak
verb verluiden weak
verb vermageren weak-stem vermager
verb vermaken weak
verb vermanen weak
verb vermarkten weak
verb vermeerderen weak-stem vermeerder
verb vermelden weak
verb vermengen weak
verb vermenigvuldigen weak
verb vermijden minded strong vermijdt vermijden vermeed vermeden vermeden
verb verminderen weak-stem verminder
verb vermoeden weak
verb vermoeien weak
verb vermogen forms vermag:singular vermogen:plural vermocht:singular,past
verb vermoorden weak
verb vernatten weak
verb vernauwen weak
verb vernederen weak-stem verneder
verb vernemen strong verneemt vernemen vernam vernamen vernomen
verb vernielen weak
verb vernietigen weak
verb vernieuwen weak
verb vernoemen weak
verb veronachtzamen weak
verb veronderstellen weak
verb verontreinigen weak
verb verontrusten weak
verb verontschuldigen weak
verb verontwaardigen weak
verb veroordelen minded weak
verb veroorloven weak
verb veroorzaken weak
verb verordenen weak
verb verouderen becoming weak-stem verouder
verb veroveren weak-stem verover
verb verpachten weak
verb verpakken weak
verb verplaatsen weak
verb verplegen weak
verb verpletteren weak-stem verpletter
verb verplichten weak
verb verplichtstellen separable verplicht weak
verb verpulveren weak-stem verpulver
verb verrassen weak
verb verrekenen weak
verb verrichten weak
verb verrijken weak
verb verrijzen strong verrijst verrijzen verrees verrezen verrezen
verb verruilen weak
verb verruimen minded weak
verb versagen weak
verb verschaffen weak
verb verschepen weak
verb verscherpen weak
verb verscheuren weak
verb verschijnen becoming strong verschijnt verschijnen verscheen verschenen verschenen
verb verschillen weak
verb verschonen weak
verb verschralen weak
verb verschuilen strong verschuilt verschuilen verschool verscholen verscholen
verb verschuiven strong verschuift verschuiven verschoof verschoven verschoven
verb versimpelen weak
verb verslaan strong verslaat verslaan versloeg versloegen verslagen
verb verslaven weak
verb verslechteren becoming weak-stem verslechter
verb versleutelen weak
verb versluieren weak-stem versluier
verb versmallen weak
verb versmelten strong versmelt versmelten versmolt versmolten versmolten
verb versnellen minded weak
verb versnipperen weak-stem versnipper
verb versoberen weak-stem versober
verb versoepelen weak
verb versomberen weak-stem versomber
verb verspelen weak
verb versperren weak
verb verspillen weak
verb versplinteren weak-stem versplinter
verb verspreiden weak
verb verstaan strong verstaat verstaan verstond verstonden verstaan
verb verstarren weak
verb verstellen weak
verb verstenen weak
verb versterken weak
verb verstevigen weak
verb verstijven weak
verb verstikken weak
verb verstommen weak
verb verstoppen weak
verb verstoren weak
verb verstoten strong verstoot verstoten verstootte verstootten verstoten
verb verstrekken weak
verb verstrengelen weak
verb verstrijken becoming strong verstrijkt verstrijken verstreek verstreken verstreken
verb verstrooien weak
verb versturen weak
verb vertalen weak
verb vertegenwoordigen weak
verb vertekenen weak
verb vertellen weak
verb verteren weak
verb vertoeven weak
verb vertolken weak
verb vertonen weak
verb verdragen strong verdraagt verdragen verdroeg verdroegen verdragen
verb vertragen weak
verb vertrappen weak
verb vertrekken becoming strong vertrekt vertrekken vertrok vertrokken vertrokken
verb vertroebelen weak
verb vertrouwen weak
verb vervaardigen weak
verb vervagen weak
verb vervallen becoming strong vervalt vervallen verviel vervielen vervallen
verb vervalsen weak
verb vervangen strong vervangt vervangen verving vervingen vervangen
verb vervatten weak
verb verveelvoudigen weak
verb vervelen weak
verb vervloeken weak
verb vervoeren weak
verb vervolgen weak
verb vervolledigen weak
verb vervolmaken weak
verb vervormen weak
verb vervreemden weak
verb vervroegen weak
verb vervuilen weak
verb vervullen weak
verb verwaarlozen weak
verb verwachten minded trying weak
verb verwarmen weak
verb verwarren weak
verb verwateren weak-stem verwater
verb verwelkomen minded weak-stem verwelkom
verb verwennen weak
verb verwensen weak
verb verweren weak
verb verwerkelijken weak
verb verwerken weak
verb verwerpen minded strong verwerpt verwerpen verwierp verwierpen verworpen
verb verwerven strong verwerft verwerven verwierf verwierven verworven
verb verweven strong verweeft verweven verweefde verweefden verweven
verb verwezenlijken weak
verb verwijderen weak-stem verwijder
verb verwijten asking strong verwijt verwijten verweet verweten verweten
verb verwijzen strong verwijst verwijzen verwees verwezen verwezen
verb verwikkelen weak
verb verwilderen weak-stem verwilder
verb verwisselen weak
verb verwittigen weak
verb verwoesten weak
verb verwonden weak
verb verwonderen weak-stem verwonder
verb verwoorden weak
verb verzachten weak
verb verzadigen weak
verb verzakken weak
verb verzamelen weak
verb verzanden becoming weak
verb verzegelen weak
verb verzekeren weak-stem verzeker
verb verzelfstandigen weak
verb verzenden strong verzendt verzenden verzond verzonden verzonden
verb verzetten weak
verb verzilveren weak-stem verzilver
verb verzoeken asking strong verzoekt verzoeken verzocht verzochten verzocht
verb verzoenen weak
verb verzorgen weak
verb verzuchten weak
verb verzuimen weak
verb verzuren weak
verb verzwakken weak
verb verzwaren weak
verb verzwijgen strong verzwijgt verzwijgen verzweeg verzwegen verzwegen
verb vestigen weak
verb vieren forms viert:singular vieren:plural vieren:infinitive vierden:plural,past gevierd:participle
verb vigeren weak
verb vinden minded strong vindt vinden vond vonden gevonden
verb visiteren weak
verb visualiseren weak
verb vliegen strong vliegt vliegen vloog vlogen gevlogen
verb vloeien weak
verb vluchten weak
verb voeden weak
verb voegen weak
verb voelen weak
verb voeren weak
verb voetballen weak
verb volbouwen separable vol weak
verb volbrengen strong volbrengt volbrengen volbracht volbrachten volbracht
verb voldoen strong voldoet voldoen voldeed voldeden voldaan
verb volgen minded weak
verb volharden weak
verb volhouden separable vol strong houdt houden hield hielden gehouden
verb volstaan strong volstaat volstaan volstond volstonden volstaan
verb voltooien weak
verb voltrekken strong voltrekt voltrekken voltrok voltrokken voltrokken
verb vonnissen weak
verb voorafgaan becoming separable vooraf strong gaat gaan ging gingen gegaan
verb voorbereiden separable voor weak
verb voorbijgaan becoming separable voorbij strong gaat gaan ging gingen gegaan
verb voorbrengen separable voor strong brengt brengen bracht brachten gebracht
verb voordoen separable voor strong doet doen deed deden gedaan
verb voordragen separable voor strong draagt dragen droeg droegen gedragen
verb voorfinancieren separable voor weak
verb voorgaan becoming separable voor strong gaat gaan ging gingen gegaan
verb voorgeven separable voor strong geeft geven gaf gaven gegeven
verb voorbehouden separable voor strong behoudt behouden behield behielden behouden
verb voorhouden separable voor strong houdt houden hield hielden gehouden
verb voorkomen minded strong voorkomt voorkomen voorkwam voorkwamen voorkomen
verb voorleggen separable voor weak
verb voorlezen separable voor strong leest lezen las lazen gelezen
verb voorlichten separable voor weak
verb voorliggen separable voor strong ligt liggen lag lagen gelegen
verb voorlopen separable voor strong loopt lopen liep liepen gelopen
verb voornemen separable voor strong neemt nemen nam namen genomen
verb vooropstaan separable voorop strong staat staan stond stonden gestaan
verb vooropstellen separable voorop weak
verb voorschieten separable voor strong schiet schieten schoot schoten geschoten
verb voorschrijven separable voor strong schrijft schrijven schreef schreven geschreven
verb voorsorteren separable voor weak
verb voorspannen separable voor strong spant spannen spande spanden gespannen
verb voorspellen weak
verb voorstaan minded separable voor strong staat staan stond stonden gestaan
verb voorstellen asking separable voor weak
verb voorstemmen separable voor weak
verb voortbouwen separable voort weak
verb voortbrengen separable voort strong brengt brengen bracht brachten gebracht
verb voortduren separable voort weak
verb voortekenen separable voor weak
verb voortgaan separable voort strong gaat gaan ging gingen gegaan
verb voortkomen becoming separable voort strong komt komen kwam kwamen gekomen
verb voortleven separable voort weak
verb voortplanten separable voort weak
verb voortrekken separable voor strong trekt trekken trok trokken getrokken
verb voortschrijden separable voort strong schrijdt schrijden schreed schreden geschreden
verb voortvloeien becoming separable voort weak
verb voortzetten minded separable voort weak
verb vooruitblikken separable vooruit weak
verb vooruitgaan becoming separable vooruit strong gaat gaan ging gingen gegaan
verb vooruitkijken separable vooruit strong kijkt kijken keek keken gekeken
verb vooruitkomen separable vooruit strong komt komen kwam kwamen gekomen
verb vooruitlopen separable vooruit strong loopt lopen liep liepen gelopen
verb vooruitwerpen separable vooruit strong werpt werpen wierp wierpen geworpen
verb vooruitzien separable vooruit strong ziet zien zag zagen gezien
verb voorvallen separable voor strong valt vallen viel vielen gevallen
verb voorzeggen separable voor strong zegt zeggen zei zeiden gezegd
verb voorzien strong voorziet voorzien voorzag voorzagen voorzien
verb voorzitten separable voor strong zit zitten zat zaten gezeten
verb vorderen weak-stem vorder
verb vormen weak
verb vormgeven separable vorm strong geeft geven gaf gaven gegeven
verb vouwen strong vouwt vouwen vouwde vouwden gevouwen
verb vragen asking strong vraagt vragen vroeg vroegen gevraagd
verb vreten strong vreet vreten vrat vraten gevreten
verb vrezen minded weak
verb vrijgeven separable vrij strong geeft geven gaf gaven gegeven
verb vrijkomen becoming separable vrij strong komt komen kwam kwamen gekomen
verb vrijkopen separable vrij strong koopt kopen kocht kochten gekocht
verb vrijlaten separable vrij strong laat laten liet lieten gelaten
verb vrijmaken separable vrij weak
verb vrijpleiten separable vrij weak
verb vrijspelen separable vrij weak
verb vrijspreken separable vrij strong spreekt spreken sprak spraken gesproken
verb vrijstellen separable vrij weak
verb vrijwaren weak
verb vullen weak
verb waaien weak
verb waarborgen weak
verb waarderen minded weak
verb waarmaken separable waar weak
verb waarmerken weak
verb waarnemen separable waar strong neemt nemen nam namen genomen
verb waarschuwen weak
verb wachten weak
verb waken weak
verb walgen weak
verb wandelen weak
verb wanhopen weak
verb wankelen weak
verb wantrouwen weak
verb warmlopen separable warm strong loopt lopen liep liepen gelopen
verb wedden weak
verb wederkeren separable weder weak
verb wedijveren weak-stem wedijver
verb weergeven separable weer strong geeft geven gaf gaven gegeven
verb weerhouden strong weerhoudt weerhouden weerhield weerhielden weerhouden
verb weerkeren separable weer weak
verb weerklinken strong weerklinkt weerklinken weerklonk weerklonken weerklonken
verb weerleggen weak
verb weerspiegelen weak
verb weerspreken minded strong weerspreekt weerspreken weersprak weerspraken weersproken
verb weerstaan strong weerstaat weerstaan weerstond weerstonden weerstaan
verb wegbezuinigen separable weg weak
verb wegblijven separable weg strong blijft blijven bleef bleven gebleven
verb wegdragen separable weg strong draagt dragen droeg droegen gedragen
verb wegdrukken separable weg weak
verb wegduwen separable weg weak
verb wegebben becoming separable weg weak
verb wegen strong weegt wegen woog wogen gewogen
verb weggaan separable weg strong gaat gaan ging gingen gegaan
verb weggooien separable weg weak
verb weghalen separable weg weak
verb weghonen minded separable weg weak
verb weghouden separable weg strong houdt houden hield hielden gehouden
verb wegjagen separable weg strong jaagt jagen joeg joegen gejaagd
verb wegkijken separable weg strong kijkt kijken keek keken gekeken
verb weglaten separable weg strong laat laten liet lieten gelaten
verb weglekken separable weg weak
verb weglopen separable weg strong loopt lopen liep liepen gelopen
verb wegnemen separable weg strong neemt nemen nam namen genomen
verb wegpoetsen separable weg weak
verb wegsluiten separable weg strong sluit sluiten sloot sloten gesloten
verb wegsluizen separable weg weak
verb wegsnijden separable weg strong snijdt snijden sneed sneden gesneden
verb wegstemmen minded separable weg weak
verb wegstoppen separable weg weak
verb wegsturen separable weg weak
verb wegtrekken separable weg strong trekt trekken trok trokken getrokken
verb wegvagen separable weg weak
verb wegvallen becoming separable weg strong valt vallen viel vielen gevallen
verb wegvangen separable weg strong vangt vangen ving vingen gevangen
verb wegwerken separable weg weak
verb wegwuiven minded separable weg weak
verb wegzakken separable weg weak
verb wegzetten separable weg weak
verb wegzinken separable weg strong zinkt zinken zonk zonken gezonken
verb weifelen weak
verb weigeren minded trying weak-stem weiger
verb wekken weak
verb wemelen weak
verb wenden weak
verb wennen becoming weak
verb wensen minded trying weak
verb wentelen weak
verb weren weak
verb werken weak
verb werpen strong werpt werpen wierp wierpen geworpen
verb werven strong werft werven wierf wierven geworven
verb weten strong weet weten wist wisten geweten
verb wettigen weak
verb wijden weak
verb wijken strong wijkt wijken week weken geweken
verb wijten forms wijt:singular wijten:plural wijten:infinitive geweten:participle
verb wijzen strong wijst wijzen wees wezen gewezen
verb wijzigen minded weak
verb winnen strong wint winnen won wonnen gewonnen
verb wisselen weak
verb woeden weak
verb wonen weak
verb worstelen weak
verb wortelen weak
verb wraken weak
verb wreken strong wreekt wreken wreekte wreekten gewroken
verb wringen strong wringt wringen wrong wrongen gewrongen
verb wurgen weak
verb zaaien weak
verb zakken becoming weak
verb zegenen weak
verb zegevieren weak
verb zeggen trying strong zegt zeggen zei zeiden gezegd
verb zekerstellen separable zeker weak
verb zenden strong zendt zenden zond zonden gezonden
verb zetelen weak
verb zetten weak
verb zien minded strong ziet zien zag zagen gezien
verb zingen strong zingt zingen zong zongen gezongen
verb zinken strong zinkt zinken zonk zonken gezonken
verb zinspelen weak-stem zinspeel
verb zitten strong zit zitten zat zaten gezeten
verb zoeken strong zoekt zoeken zocht zochten gezocht
verb zondigen weak
verb zorgen weak
verb zuigen strong zuigt zuigen zoog zogen gezogen
verb zuiveren weak-stem zuiver
verb zwaaien weak
verb zwellen strong zwelt zwellen zwol zwollen gezwollen
verb zwemmen strong zwemt zwemmen zwom zwommen gezwommen
verb zweren strong zweert zweren zwoer zwoeren gezworen
verb zweven weak
verb zwichten becoming weak
verb zwijgen strong zwijgt zwijgen zweeg zwegen gezwegen
verb zwoegen weak
