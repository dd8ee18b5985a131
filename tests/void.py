#!/usr/bin/env python3
"""Checks the description of the vocabulary as a data set, and writes it.

    python3 tests/void.py           # checks
    python3 tests/void.py --write   # counts anew, writes vocab/void.ttl, then checks

vocab/void.ttl describes vocab/ in VoID and DCAT: what sets it has, how many triples and entries of which class, in which
licence. Reads with rapper (package raptor2-utils)."""

import collections
import pathlib
import sys

import vocabulary
from vocabulary import BASE, OWL, RDF, check, iris, parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
VOCAB = ROOT / 'vocab'
PAGE = VOCAB / 'void.ttl'
DEF = 'https://w3id.org/standpunt/def'
VOID = 'http://rdfs.org/ns/void#'
LICENCE = 'http://www.apache.org/licenses/LICENSE-2.0'
PREFIXES = {'dcat': 'http://www.w3.org/ns/dcat#', 'dcterms': vocabulary.DCTERMS, 'foaf': vocabulary.FOAF,
            'org': vocabulary.ORG, 'owl': OWL, 'pos': vocabulary.POS, 'rdfs': vocabulary.RDFS, 'schema': vocabulary.SCHEMA,
            'sh': vocabulary.SHACL, 'skos': vocabulary.SKOS, 'void': VOID,
            'xsd': 'http://www.w3.org/2001/XMLSchema#'}
# Sets: key, titles, files. The linkset is described in links.ttl itself.
SETS = [('ontology', 'Standpunt ontology with the terms that it reuses', 'Standpunt-ontologie met de termen die zij gebruikt',
         ['ontology.ttl', 'reused.ttl', 'stances.ttl']),
        ('gazetteer', 'Standpunt gazetteer', 'Namenlijst van Standpunt', ['gazetteer/*.ttl']),
        ('alignment', 'Alignment of the Standpunt ontology', 'Afstemming van de Standpunt-ontologie', ['alignment.ttl']),
        ('shapes', 'SHACL shapes', 'SHACL-vormen', ['shapes.ttl', 'shapes-vocabulary.ttl'])]


def short(iri):
    return next((f'{name}:{iri[len(space):]}' for name, space in PREFIXES.items()
                 if iri.startswith(space) and iri != space), f'<{iri}>')


def read(patterns):
    """Triples of files, each once; blank nodes of two files are not the same."""
    found = set()
    for path in sorted(p for pattern in patterns for p in VOCAB.glob(pattern)):
        for triple in parse(path)[0]:
            found.add(tuple(f'{path.name} {t}' if isinstance(t, str) and t.startswith('_:') else t for t in triple))
    return found


def number(value):
    return f'"{value}"^^xsd:integer'


def partitions(triples):
    """Entries by class, the most frequent first."""
    counts = collections.Counter(iris([o])[0] for s, p, o in triples if p == RDF + 'type' and s.startswith('http'))
    for cls, count in sorted(counts.items(), key=lambda c: (-c[1], c[0])):
        yield f'    void:classPartition [ void:class {short(cls)} ; void:entities {number(count)} ] ;'


def described(key, kinds, english, dutch, triples, more=()):
    yield f'<{DEF}/{key}> a {" , ".join(kinds)} ;'
    yield f'    dcterms:title "{english}"@en , "{dutch}"@nl ;'
    yield f'    dcterms:license <{LICENCE}> ;'
    yield from more
    yield f'    void:triples {number(len(triples))} .\n'


def page():
    sets = {key: read(files) for key, _, _, files in SETS}
    links = {t for t in read(['links.ttl']) if t[1] == OWL + 'sameAs'}
    lines = ['# The vocabulary as a data set, in VoID and DCAT. Made by `python3 tests/void.py --write`; change that.',
             *(f'@prefix {name}: <{iri}> .' for name, iri in PREFIXES.items()), '']
    whole = set().union(*sets.values(), read(['links.ttl']))
    lines += described('vocabulary', ['void:Dataset', 'dcat:Dataset'], 'Standpunt vocabulary', 'Vocabulaire van Standpunt',
                       whole, [
        '    dcterms:description "Names of states, bodies, people, offices, places and instruments of policy in letters of the Dutch '
        'government, with the ontology of positions and meetings."@en ;',
        '    dcterms:language "nl" , "en" ;',
        f'    void:uriSpace "{BASE}" ;',
        f'    void:exampleResource <{BASE}actor/nederland> ;',
        '    void:feature <http://www.w3.org/ns/formats/Turtle> ;',
        *(f'    void:vocabulary <{PREFIXES[p]}> ;' for p in ('foaf', 'org', 'pos', 'schema', 'skos')),
        *(f'    void:subset <{DEF}/{key}> ;' for key in [*sets, 'links']),
        f'    dcat:distribution <{DEF}/vocabulary/turtle> ;'])
    lines += [f'<{DEF}/vocabulary/turtle> a dcat:Distribution ;',
              '    dcat:mediaType <https://www.iana.org/assignments/media-types/text/turtle> ;',
              f'    dcterms:license <{LICENCE}> ;', f'    dcat:accessURL <{DEF}> .\n']
    for key, english, dutch, _ in SETS:
        kinds = ['void:Dataset', 'dcat:Dataset']
        entries = {s for s, p, _ in sets[key] if p == vocabulary.DCTERMS + 'source'}
        more = [*partitions(sets[key])]
        if entries:
            more = [f'    void:uriSpace "{BASE}" ;', f'    void:entities {number(len(entries))} ;', *more]
        lines += described(key, kinds, english, dutch, sets[key], more)
    lines.append(f'<{DEF}/links> void:triples {number(len(links))} ;\n    dcterms:license <{LICENCE}> .')
    return '\n'.join(lines) + '\n'


def check_linkset():
    links = parse(VOCAB / 'links.ttl')[0]
    said = {p: o for s, p, o in links if s == f'{DEF}/links'}
    check('the linkset says predicate and targets',
          [p for p, o in ((VOID + 'linkPredicate', f'<{OWL}sameAs>'), (VOID + 'subjectsTarget', f'<{DEF}/gazetteer>'),
                          (VOID + 'objectsTarget', f'<{DEF}/wikidata>')) if said.get(p) != o])
    spaces = {s: o[0] for s, p, o in links if p == VOID + 'uriSpace'}
    check('links go from the one space to the other',
          [s for s, p, o in links if p == OWL + 'sameAs' and not (
              s.startswith(spaces[f'{DEF}/gazetteer']) and o.strip('<>').startswith(spaces[f'{DEF}/wikidata']))])


def main():
    text = page()
    if '--write' in sys.argv[1:]:
        PAGE.write_text(text, 'utf-8')
    check('vocab/void.ttl counts right (--write does that)',
          [] if PAGE.exists() and PAGE.read_text('utf-8') == text else ['it differs'])
    _, complaint = parse(PAGE)
    check('vocab/void.ttl parses', [complaint] if complaint else [])
    check_linkset()
    print(f'{vocabulary.passed} passed, {vocabulary.failed} failed')
    return 1 if vocabulary.failed else 0


if __name__ == '__main__':
    sys.exit(main())
