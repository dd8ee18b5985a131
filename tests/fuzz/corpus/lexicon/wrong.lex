rules 1
verb 
noun a plural
paradigm x y
  form lemma /(/ => "$9"
list z "a" = 99999999999999999999
hyphen
author ""
