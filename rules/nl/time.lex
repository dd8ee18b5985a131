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

list weekday "maandag" | "maandagochtend" | "maandagmorgen" | "maandagmiddag" | "maandagavond" | "maandagnacht"
list weekday "dinsdag" | "dinsdagochtend" | "dinsdagmorgen" | "dinsdagmiddag" | "dinsdagavond" | "dinsdagnacht"
list weekday "woensdag" | "woensdagochtend" | "woensdagmorgen" | "woensdagmiddag" | "woensdagavond" | "woensdagnacht"
list weekday "donderdag" | "donderdagochtend" | "donderdagmorgen" | "donderdagmiddag" | "donderdagavond" | "donderdagnacht"
list weekday "vrijdag" | "vrijdagochtend" | "vrijdagmorgen" | "vrijdagmiddag" | "vrijdagavond" | "vrijdagnacht"
list weekday "zaterdag" | "zaterdagochtend" | "zaterdagmorgen" | "zaterdagmiddag" | "zaterdagavond" | "zaterdagnacht"
list weekday "zondag" | "zondagochtend" | "zondagmorgen" | "zondagmiddag" | "zondagavond" | "zondagnacht"

# 'op 31 maart a.s.'
list coming "a.s." | "as." | "as" | "aanstaande" | "eerstkomende" | "komende"
# 'op 24 maart jl.'
list past-mark "jl." | "jl" | "j.l." | "ll." | "l.l." | "jongstleden" | "laatstleden"

# 'eind maart', 'begin 2017': the month or year is what is known of the day.
list part-of-month "begin" | "medio" | "eind" | "midden" | "half"

# 'van 5 tot en met 7 april', '5 - 7 april'
list past-before "afgelopen" | "vorige" | "verleden"
list until "tot en met" | "t/m" | "tot" | "-" | "–" | "—" | "en" | "EN" | "T/M" | "TOT EN MET"
