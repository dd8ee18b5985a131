rules 1

# What meetings, their parts and visits are called.

list meeting-noun "bijeenkomst" | "vergadering" | "conferentie" | "topconferentie" | "zitting" | "ontmoeting"
list meeting-noun "top" | "Top" | "summit" | "Summit" | "topontmoeting" | "seminar" | "symposium" | "congres"
list meeting-noun "hoorzitting" | "consultaties" | "onderhandelingsronde" | "ministerraad"
list meeting-noun "ministeriële" | "Ministeriële" | "Ministeriële Raad" | "raadszitting" | "raadsvergadering" | "Raadsvergadering"
list meeting-noun "toetsingsconferentie" | "donorconferentie" | "werkconferentie" | "videoconferentie" | "ministersconferentie"
list meeting-noun "herzieningsconferentie" | "slotconferentie" | "partijenconferentie" | "klimaatconferentie" | "klimaattop"
list meeting-noun "jaarvergadering" | "Jaarvergadering" | "voorjaarsvergadering" | "Voorjaarsvergadering" | "najaarsvergadering"
list meeting-noun "Algemene Vergadering" | "herfstzitting" | "najaarszitting" | "voorjaarszitting" | "sessie" | "ronde"
list meeting-noun "slotbijeenkomst" | "ontbijtbijeenkomst" | "startbijeenkomst" | "themabijeenkomst" | "werkbijeenkomst"
list meeting-noun "informatiebijeenkomst" | "deskundigenbijeenkomst" | "expertbijeenkomst" | "netwerkbijeenkomst"
list meeting-noun "bewonersbijeenkomst" | "topbijeenkomst" | "ledenvergadering" | "bestuursvergadering" | "commissievergadering"
list meeting-noun "rondetafel" | "ronde tafel" | "Ronde Tafel" | "workshop" | "werksessie" | "hoog overleg" | "spoedoverleg"
list meeting-noun "bespreking" | "telefoongesprek" | "gesprek" | "evenement" | "side-event" | "kennismakingsgesprek" | "kennismaking"
list meeting-noun "videogesprek" | "videovergadering" | "videotop" | "belafspraak" | "conference call" | "videocall" | "videoberaad"
list meeting-noun "rondetafelgesprek" | "rondetafelbijeenkomst" | "webinar" | "event" | "high-level event" | "kick-off"
list meeting-noun "Ministeriële Conferentie" | "ministeriële conferentie" | "Ministeriële Bijeenkomst" | "ministeriële bijeenkomst" | "Regietafel"
list meeting-noun "Defensieministeriële" | "defensieministeriële" | "Handelsministeriële" | "handelsministeriële" | "Klimaatministeriële" | "klimaatministeriële"
list meeting-noun "triloog" | "trialoog" | "onderhandelingssessie" | "slotsessie" | "openingssessie"
list meeting-noun "bestuurlijk overleg" | "Bestuurlijk Overleg" | "ambtelijk overleg" | "rondetafeloverleg" | "topoverleg"

# What only its plural names, with a verb that says that it is held.
list talks-noun "gesprekken" | "besprekingen" | "overleggen" | "ontmoetingen" | "bijeenkomsten" | "onderhandelingen"
list talks-noun "dialoog" | "mensenrechtendialoog" | "beleidsdialoog" | "mensenrechtenconsultaties" | "politieke consultaties"
list talks-noun "telefonisch contact" | "telefonisch overleg" | "trilogen" | "triloogonderhandelingen" | "hoorzittingen"
list talks-noun "vredesbesprekingen" | "vredesonderhandelingen" | "vredesoverleg"
list talks-noun "bestuurlijke overleggen" | "Bestuurlijke Overleggen" | "bilaterale gesprekken" | "gesprek" | "overleg" | "consultaties"

list visit-noun "bezoek" | "werkbezoek" | "staatsbezoek" | "kennismakingsbezoek" | "dienstreis" | "reis" | "bezoeken"
list visit-noun "economische missie" | "innovatiemissie" | "kennismissie" | "rondreis" | "bliksembezoek" | "tegenbezoek" | "vervolgbezoek" | "veldbezoek" | "werkbezoeken" | "handelsmissie"

# Which of these nouns name one occasion even without 'van' or a date.
list part-noun "werklunch" | "werksessie" | "werkdiner" | "lunch" | "diner" | "sessie" | "ontbijt" | "werkontbijt"
list part-noun "ochtendsessie" | "middagsessie" | "avondsessie" | "middagmaal"
list part-noun "slotdiner" | "openingsdiner" | "galadiner" | "slotlunch" | "openingslunch" | "lunchbespreking" | "lunchdiscussie" | "lunchsessie" | "ontbijtsessie" | "slotsessie" | "openingssessie"

list meeting-people "ministers" | "staatshoofden" | "regeringsleiders" | "ambassadeurs" | "ministeriële" | "Ministers"
list meeting-people "leiders" | "Leiders" | "premiers" | "presidenten" | "ministers-presidenten" | "bewindspersonen"
list meeting-people "Staatshoofden" | "Regeringsleiders" | "landbouwministers" | "milieuministers" | "transportministers"
list meeting-people "defensieministers" | "energieministers" | "onderwijsministers" | "voorzitters" | "Voorzitters" | "leden"

list sector-ministers "klimaatministers" | "gezondheidsministers" | "sportministers" | "cultuurministers" | "migratieministers" | "handelsministers"
list meeting-people <sector-ministers> | "vakministers" | "buitenlandministers" | "EU-ministers" | "financiënministers" | "economieministers"
list sector-ministers "visserijministers" | "binnenlandministers" | "justitieministers" | "arbeidsministers" | "digitaliseringsministers" | "ontwikkelingsministers"
list sector-ministers "landbouwministers" | "milieuministers" | "energieministers" | "onderwijsministers" | "defensieministers" | "transportministers"

list meeting-noun "Rijksministerraad" | "vervolgconferentie" | "vervolgbijeenkomst" | "vervolggesprek" | "vervolgoverleg" | "topberaad"
list meeting-noun "jaarconferentie" | "expertmeeting" | "themasessie" | "studiebijeenkomst" | "openingsbijeenkomst"
list meeting-noun "sleutelconferentie" | "wederopbouwconferentie" | "vredesconferentie" | "veiligheidsconferentie" | "Noordzeetop" | "Noordzeeconferentie"
list meeting-noun "lancering" | "lanceringsbijeenkomst" | "ondertekeningsceremonie" | "herdenkingsbijeenkomst" | "topontmoetingen" | "kennismakingsbijeenkomst"
list meeting-noun "pledgingconferentie" | "geberconferentie" | "toezeggingsconferentie" | "steunconferentie" | "noodtop"
list meeting-noun "partnerconferentie" | "regioconferentie" | "ministersbijeenkomst" | "vergaderronde" | "gespreksronde" | "consultatieronde"
list meeting-noun "informatieavond" | "bewonersavond" | "inloopavond" | "inloopbijeenkomst" | "dialoogsessie" | "dialoogbijeenkomst" | "gebiedstafel" | "raadsbijeenkomst"
list meeting-noun "spoedbijeenkomst" | "spoedvergadering" | "spoedzitting" | "spoedtop" | "technische briefing" | "debatavond" | "bestuursconferentie" | "partnerbijeenkomst" | "ketenoverleg" | "brancheoverleg" | "periodiek overleg" | "directeurenoverleg" | "convenantsoverleg"
list talks-noun "regeringsconsultaties"
list meeting-noun "regiobijeenkomst" | "heisessie" | "townhall" | "burgertop" | "burgerberaad" | "veiligheidstop" | "woontop" | "banentop" | "landbouwtop"
list meeting-noun "mondelinge behandeling" | "vredestop" | "voedseltop" | "wereldtop" | "migratietop" | "minitop" | "mini-top" | "cybertop" | "nucleaire top" | "handelstop"
list meeting-noun "defensietop" | "energietop" | "watertop" | "crisistop" | "onderwijstop" | "zorgtop" | "sporttop" | "Gymnich" | "Gymnich-bijeenkomst" | "Gymnichbijeenkomst"
list meeting-noun "dialoog" | "beleidsdialoog" | "themadag" | "studiedag" | "panelgesprek" | "paneldiscussie" | "inspiratiebijeenkomst" | "ministerieel overleg" | "ministeriële overleg" | "ministeriële beraad" | "ministerieel beraad" | "landelijk overleg" | "regionaal overleg" | "strategisch overleg" | "tripartiet overleg"
list meeting-noun "delegatieoverleg" | "delegatiegesprek" | "werkvergadering" | "tweegesprek" | "viergesprek" | "trilateraal" | "slotvergadering" | "openingsvergadering" | "openingsconferentie"
list meeting-noun "landelijke dag" | "kennisdag" | "werkontmoeting" | "koffiegesprek" | "keukentafelgesprek" | "bestuurlijk gesprek" | "bestuurlijke ontmoeting" | "ambtelijk gesprek"
