rules 1
# A small lexicon for unit tests.
paradigm verb weak
  let stem  lemma /en$/ => ""
  form singular first  stem
  form singular        stem "t"
  form plural          lemma
  form infinitive      lemma
  form singular past   stem "de"
  form participle      "ge" stem "d"
paradigm verb strong third many past-one past-many perfect
  form singular        third
  form plural          many
  form infinitive      lemma
  form singular past   past-one
  form plural past     past-many
  form participle      perfect
paradigm noun plural many
  form singular        lemma
  form plural          many

verb steunen weak
verb uitspreken separable uit strong spreekt spreken sprak spraken gesproken
verb zullen auxiliary forms zal:singular zullen:plural zullen:infinitive
noun steun
noun bijeenkomst plural bijeenkomsten
noun vergadering plural vergaderingen
word adverb "ook" | "daarnaast"
word preposition "in" | "op" | "ten aanzien van"
word infinitive-marker "te"
word purpose "om"
word negation "niet"
list meeting-noun <bijeenkomst> | <vergadering>
list meeting-noun "Voorbeeldoverleg"
list month "januari" = 1 | "jan." = 1 | "maart" = 3
abbreviation "nr." | "Dr."
abbreviation closing "jl." | "a.s."
hyphen "en" | "of"
author "actor/nederland"
