/* Namespaces of the vocabularies that are read and written. */
#ifndef STANDPUNT_VOCABULARY_IRIS_H
#define STANDPUNT_VOCABULARY_IRIS_H

#define IRI_RDF "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define IRI_RDFS "http://www.w3.org/2000/01/rdf-schema#"
#define IRI_OWL "http://www.w3.org/2002/07/owl#"
#define IRI_XSD "http://www.w3.org/2001/XMLSchema#"
#define IRI_SKOS "http://www.w3.org/2004/02/skos/core#"
#define IRI_FOAF "http://xmlns.com/foaf/0.1/"
#define IRI_ORG "http://www.w3.org/ns/org#"
#define IRI_SCHEMA "http://schema.org/"
#define IRI_DCTERMS "http://purl.org/dc/terms/"
#define IRI_POS "https://w3id.org/standpunt/def#"

/* Items of Wikidata. */
#define IRI_WIKIDATA "http://www.wikidata.org/entity/"

#endif
