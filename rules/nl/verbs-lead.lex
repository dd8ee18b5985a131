rules 1
verb plaatsvinden separable plaats strong vindt vinden vond vonden gevonden
verb bijeenkomen separable bijeen strong komt komen kwam kwamen gekomen
verb beginnen strong begint beginnen begon begonnen begonnen
verb volgen weak
verb afsluiten separable af strong sluit sluiten sloot sloten gesloten
verb spreken strong spreekt spreken sprak spraken gesproken
verb deelnemen separable deel strong neemt nemen nam namen genomen
verb openen weak
verb starten weak
verb aanvangen separable aan strong vangt vangen ving vingen gevangen
verb eindigen weak
verb bestaan strong bestaat bestaan bestond bestonden bestaan
verb samenkomen separable samen strong komt komen kwam kwamen gekomen
verb vergaderen weak-stem vergader
verb beëindigen weak
verb praten weak
verb discussiëren weak
verb overleggen weak
