rules 1

# Months, days, and words that place a date before or after the day of the letter.

list month "januari" = 1 | "februari" = 2 | "maart" = 3 | "april" = 4 | "mei" = 5 | "juni" = 6
list month "juli" = 7 | "augustus" = 8 | "september" = 9 | "oktober" = 10 | "november" = 11 | "december" = 12
list month "jan." = 1 | "feb." = 2 | "febr." = 2 | "mrt." = 3 | "apr." = 4 | "aug." = 8 | "sep." = 9 | "sept." = 9
list month "okt." = 10 | "nov." = 11 | "dec." = 12
list month "Januari" = 1 | "Februari" = 2 | "Maart" = 3 | "April" = 4 | "Mei" = 5 | "Juni" = 6
list month "Juli" = 7 | "Augustus" = 8 | "September" = 9 | "Oktober" = 10 | "November" = 11 | "December" = 12
# Titles that are all capitals.
list month "JANUARI" = 1 | "FEBRUARI" = 2 | "MAART" = 3 | "APRIL" = 4 | "MEI" = 5 | "JUNI" = 6
list month "JULI" = 7 | "AUGUSTUS" = 8 | "SEPTEMBER" = 9 | "OKTOBER" = 10 | "NOVEMBER" = 11 | "DECEMBER" = 12

list weekday "maandag" = 1 | "maandagochtend" = 1 | "maandagmorgen" = 1 | "maandagmiddag" = 1 | "maandagavond" = 1 | "maandagnacht" = 1
list weekday "dinsdag" = 2 | "dinsdagochtend" = 2 | "dinsdagmorgen" = 2 | "dinsdagmiddag" = 2 | "dinsdagavond" = 2 | "dinsdagnacht" = 2
list weekday "woensdag" = 3 | "woensdagochtend" = 3 | "woensdagmorgen" = 3 | "woensdagmiddag" = 3 | "woensdagavond" = 3 | "woensdagnacht" = 3
list weekday "donderdag" = 4 | "donderdagochtend" = 4 | "donderdagmorgen" = 4 | "donderdagmiddag" = 4 | "donderdagavond" = 4 | "donderdagnacht" = 4
list weekday "vrijdag" = 5 | "vrijdagochtend" = 5 | "vrijdagmorgen" = 5 | "vrijdagmiddag" = 5 | "vrijdagavond" = 5 | "vrijdagnacht" = 5
list weekday "zaterdag" = 6 | "zaterdagochtend" = 6 | "zaterdagmorgen" = 6 | "zaterdagmiddag" = 6 | "zaterdagavond" = 6 | "zaterdagnacht" = 6
list weekday "zondag" = 7 | "zondagochtend" = 7 | "zondagmorgen" = 7 | "zondagmiddag" = 7 | "zondagavond" = 7 | "zondagnacht" = 7

# 'op 31 maart a.s.'
list coming "a.s." | "as." | "as" | "aanstaande" | "eerstkomende" | "komende"
# 'op 24 maart jl.'
list past-mark "jl." | "jl" | "j.l." | "ll." | "l.l." | "jongstleden" | "laatstleden"

# 'eind maart', 'begin 2017': the month or year is what is known of the day.
list part-of-month "begin" | "medio" | "eind" | "midden" | "half"

# 'van 5 tot en met 7 april', '5 - 7 april'
list past-before "afgelopen" | "vorige" | "verleden"
list until "tot en met" | "t/m" | "tot" | "-" | "–" | "—" | "en" | "EN" | "T/M" | "TOT EN MET"
