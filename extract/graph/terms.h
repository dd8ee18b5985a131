/* Terms of RDF as this project writes them: IRIs and literals, no blank nodes. */
#ifndef STANDPUNT_GRAPH_TERMS_H
#define STANDPUNT_GRAPH_TERMS_H

#include "../base/slice.h"

#define XSD_NAMESPACE "http://www.w3.org/2001/XMLSchema#"

typedef enum {
    TERM_LITERAL, /* in this order a sorted N-Quads file has them: '"' before '<' */
    TERM_IRI
} TermKind;

/* Borrows its texts, which must be valid UTF-8. Make one by the functions below. */
typedef struct {
    TermKind kind;
    Slice value;    /* the IRI, or the text of the literal */
    Slice language; /* of a literal, in lower case: "nl"; else empty */
    Slice datatype; /* IRI, of a literal that is not plain; else empty */
} Term;

Term term_iri(Slice iri);

/* A plain string. */
Term term_literal(Slice text);

/* A text in a language: "nl". */
Term term_language(Slice text, Slice language);

/* A literal of a datatype. xsd:string is plain. A text that is no value of its datatype
   ("veel"^^xsd:integer), or would not survive the Turtle writer (xsd:double, xsd:float),
   becomes plain too. */
Term term_typed(Slice text, Slice datatype);

/* Order of IRIs and terms as in sorted N-Quads: by code point of what is written, where
   an IRI is followed by '>' and a text by '"'. 0: the same. */
int iri_compare(Slice a, Slice b);
int term_compare(const Term *a, const Term *b);

/* Does a byte of a text stand for itself in N-Quads? */
static inline bool literal_is_plain(unsigned char byte) {
    return byte >= 0x20 && byte != 0x7F && byte != '"' && byte != '\\';
}

/* Writes the canonical escape of a byte of a text (RDFC-1.0) to `out`: \t \b \n \r \f \"
   \\, and \u00XX for other control characters. Returns its length; 0: the byte stands for
   itself. */
size_t literal_escape(unsigned char byte, char out[6]);

#endif
