/* Shapes of tokens: the source stage gives them, patterns ask for them. */
#ifndef STANDPUNT_LANGUAGE_SHAPE_H
#define STANDPUNT_LANGUAGE_SHAPE_H

/* Flags of a token. */
enum {
    TOKEN_WORD = 1,   /* letters, may hold digits, hyphens, apostrophes, inner stops */
    TOKEN_NUMBER = 2, /* begins with a digit: "28", "676", "2017", "20,5", "11e" */
    TOKEN_PUNCTUATION = 4, /* one character: , ; : ( ) « » ? ! . – - / € %, or several of
                              the same . - _ = * ! ? such as "..." */
    TOKEN_CAPITAL = 8,  /* first letter is upper case */
    TOKEN_ACRONYM = 16, /* two or more upper-case letters or digits, at least one
                           upper-case letter and no fewer than lower-case ones, hyphens
                           only before these two: "NAVO", "eFP", "G20", "COVID-19";
                           "NAVO-top" is three tokens */
    TOKEN_FIRST = 32, /* first word of its sentence, unless a number stands before it: its
                         capital says nothing */
    TOKEN_SPACE_BEFORE = 64 /* white space stands before it */
};

/* Combinations of these flags. */
#define TOKEN_SHAPES 128

#endif
