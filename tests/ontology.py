#!/usr/bin/env python3
"""Checks the ontology, its alignment and its documentation, and writes the latter.

    python3 tests/ontology.py           # checks
    python3 tests/ontology.py --write   # writes vocab/ontology.md anew, then checks

Every own term has labels, definitions and an example; it is aligned with other vocabularies or it is said why not; and
vocab/ontology.md is what the Turtle says. Reads with rapper (package raptor2-utils)."""

import collections
import pathlib
import re
import sys
import tempfile

import vocabulary
from vocabulary import DCTERMS, OWL, POS, RDF, RDFS, SKOS, check, iris, local, parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
VOCAB = ROOT / 'vocab'
PAGE = VOCAB / 'ontology.md'
MODEL = ROOT.parent / 'shared' / 'formats' / 'tk-informatiemodel.ttl'
ONTOLOGY = 'https://w3id.org/standpunt/def'
TK = 'https://opendata.tweedekamer.nl/documentatie/'
ALIGNMENTS = [RDFS + 'subClassOf', RDFS + 'subPropertyOf', RDFS + 'seeAlso']
PREFIX = re.compile(r'^@prefix (\w+): <([^>]*)> \.$', re.M)
KINDS = [('Classes', {RDFS + 'Class'}), ('Individuals', set()),
         ('Properties', {OWL + 'ObjectProperty', OWL + 'DatatypeProperty', OWL + 'AnnotationProperty'})]
KIND_NAMES = {RDFS + 'Class': 'Class', OWL + 'ObjectProperty': 'Property with a thing as value',
              OWL + 'DatatypeProperty': 'Property with a literal as value',
              OWL + 'AnnotationProperty': 'Annotation property'}
# Instances in examples; the files themselves have no such prefix where they need none.
INSTANCES = {space: f'{vocabulary.BASE}{space}/' for space in
             ('actor', 'contribution', 'doc', 'event', 'mention', 'place', 'position', 'post', 'stance', 'tenure', 'topic')}


class Graph:
    """The triples of some files, and all prefixes in them."""

    def __init__(self, *names):
        self.of = collections.defaultdict(lambda: collections.defaultdict(list))
        self.prefixes = dict(INSTANCES)
        for name in names:
            triples, complaint = parse(VOCAB / name)
            check(f'{name} parses', [complaint] if complaint else [])
            for subject, predicate, thing in triples:
                self.of[subject][predicate].append(thing)
            self.prefixes.update(PREFIX.findall((VOCAB / name).read_text('utf-8')))

    def texts(self, subject, predicate):
        """{language: text}"""
        return {v[1]: v[0] for v in self.of[subject][predicate] if isinstance(v, tuple)}

    def things(self, subject, predicate):
        return iris(self.of[subject][predicate])

    def short(self, iri):
        """As Turtle writes it."""
        for name, space in sorted(self.prefixes.items(), key=lambda p: -len(p[1])):
            if iri.startswith(space) and iri != space:
                return f'{name}:{iri[len(space):]}'
        return f'<{iri}>'


def own_terms(graph):
    return sorted(s for s in graph.of if s.startswith(POS))


# ---- The page ----

def kind_of(graph, term):
    types = set(graph.things(term, RDF + 'type'))
    return next((i for i, (_, kinds) in enumerate(KINDS) if types & kinds), 1)


def aligned(alignment, term):
    for predicate, word in zip(ALIGNMENTS, ('below', 'below', 'near')):
        found = [alignment.short(v) for v in alignment.things(term, predicate)]
        if found:
            yield f'- In other vocabularies {word}: {", ".join(f"`{v}`" for v in sorted(found))}'
    for note in alignment.texts(term, SKOS + 'editorialNote').values():
        yield f'- {note}'


def term_lines(graph, alignment, term):
    def code(values):
        return ', '.join(f'`{graph.short(v)}`' for v in sorted(values))
    kinds = [KIND_NAMES[t] for t in graph.things(term, RDF + 'type') if t in KIND_NAMES]
    labels, comments = graph.texts(term, RDFS + 'label'), graph.texts(term, RDFS + 'comment')
    yield f'### {graph.short(term)}\n'
    yield f'{labels["en"]} / {labels["nl"]}\n'
    yield f'{comments["en"]}  \n{comments["nl"]}\n'
    yield f'- {kinds[0]}' if kinds else f'- One of `{graph.short(graph.things(term, RDF + "type")[0])}`'
    for word, predicate in (('Below', 'subClassOf'), ('Of', 'domain'), ('Value', 'range')):
        values = graph.things(term, RDFS + predicate)
        if values:
            yield f'- {word}: {code(values)}'
    used = [s for s in own_terms(graph) if term in graph.things(s, RDFS + 'domain')]
    if used:
        yield f'- Properties: {code(used)}'
    yield from aligned(alignment, term)
    yield f'- Example: `{next(iter(graph.texts(term, SKOS + "example").values()))}`\n'


def page(graph, alignment):
    spaces = {**graph.prefixes, **alignment.prefixes}
    names = sorted(set(spaces) - set(INSTANCES))
    lines = ['# Ontology\n',
             'Made from ontology.ttl and alignment.ttl by `python3 tests/ontology.py --write`; change those. '
             f'Version {graph.texts(ONTOLOGY, OWL + "versionInfo")[""]}.\n',
             *graph.texts(ONTOLOGY, RDFS + 'comment').values(), '',
             '| prefix | |', '| --- | --- |', *(f'| {n} | `{spaces[n]}` |' for n in names),
             f'| {", ".join(INSTANCES)} | `{vocabulary.BASE}`, the prefix, `/` |', '']
    for i, (title, _) in enumerate(KINDS):
        lines.append(f'## {title}\n')
        for term in own_terms(graph):
            if kind_of(graph, term) == i:
                lines += term_lines(graph, alignment, term)
    lines += ['## Terms of others\n', 'What is said of them here is how they are used; what they mean, their own '
              'vocabulary says.\n', '| term | used as |', '| --- | --- |']
    for term in sorted(s for s in graph.of if not s.startswith(POS) and graph.texts(s, RDFS + 'comment')
                       and s != ONTOLOGY):
        lines.append(f'| `{graph.short(term)}` | {graph.texts(term, RDFS + "comment")["en"]} |')
    return '\n'.join(lines) + '\n'


# ---- Checks ----

def check_terms(graph):
    terms = own_terms(graph)
    check('there are own terms', [] if len(terms) > 50 else [str(len(terms))])
    for predicate in ('label', 'comment'):
        check(f'an own term has one rdfs:{predicate} in Dutch and one in English',
              [t for t in terms if sorted(v[1] for v in graph.of[t][RDFS + predicate]) != ['en', 'nl']])
    check('a definition is a sentence',
          [f'{t}: {text}' for t in terms for text in graph.texts(t, RDFS + 'comment').values()
           if not re.fullmatch(r"[A-ZÉ(].*\.", text)])
    check('the two definitions differ',
          [t for t in terms if len(set(graph.texts(t, RDFS + 'comment').values())) < 2])
    check('an own term has one example', [t for t in terms if len(graph.of[t][SKOS + 'example']) != 1])
    check('own terms are defined by the ontology',
          [t for t in terms if graph.things(t, RDFS + 'isDefinedBy') != [ONTOLOGY]])


def check_examples(graph):
    """They are Turtle, and use the term that they are for: a class of the rules what it becomes."""
    prefixes = ''.join(f'@prefix {name}: <{iri}> .\n' for name, iri in graph.prefixes.items())
    problems, declared = [], set(graph.of)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'example.ttl'
        for term in own_terms(graph):
            for text in graph.texts(term, SKOS + 'example').values():
                path.write_text(prefixes + text, 'utf-8')
                triples, complaint = parse(path)
                used = {t for triple in triples for t in iris(triple)}
                if complaint or not triples:
                    problems.append(f'{term}: {complaint or "says nothing"}')
                elif term not in used and graph.short(term) not in text:
                    problems.append(f'{term} is not in its example')
                problems += [f'{term}: {t} is not declared' for t in used if t.startswith(POS) and t not in declared]
    check('examples are Turtle, use their term and no unknown one', problems)


def check_metadata(graph):
    version = re.search(r"version: '([^']*)'", (ROOT / 'meson.build').read_text())[1]
    check('the version is that of the project',
          [] if graph.texts(ONTOLOGY, OWL + 'versionInfo').get('') == version
          and graph.things(ONTOLOGY, OWL + 'versionIRI') == [f'{ONTOLOGY}/{version}'] else [version])
    check('title, licence and prefix are told',
          [p for p in (DCTERMS + 'title', DCTERMS + 'license', 'http://purl.org/vocab/vann/preferredNamespaceUri')
           if not graph.of[ONTOLOGY][p]])


def check_alignment(graph, alignment):
    terms = set(own_terms(graph))
    check('each own term is aligned, or it is said why not',
          [t for t in terms if not any(alignment.of[t][p] for p in [*ALIGNMENTS, SKOS + 'editorialNote'])])
    check('terms that are only near have a note or are in one model only',
          [t for t in terms if alignment.of[t][RDFS + 'seeAlso']
           and not alignment.of[t][SKOS + 'editorialNote']
           and any(not v.startswith((TK, vocabulary.WIKIDATA)) for v in alignment.things(t, RDFS + 'seeAlso'))])
    known = set(graph.of)
    check('alignment is of declared terms',
          [s for s in alignment.of if alignment.of[s] and s not in known and s != f'{ONTOLOGY}/alignment'])
    properties = {t for t in known if kind_of(graph, t) == 2}
    check('classes are below classes, properties below properties',
          [s for s in terms if alignment.of[s][RDFS + 'subClassOf'] and s in properties
           or alignment.of[s][RDFS + 'subPropertyOf'] and s not in properties])
    check('alignment does not repeat the ontology',
          [f'{s}: {v}' for s in terms for p in ALIGNMENTS for v in alignment.things(s, p)
           if v in graph.things(s, p)])
    if not MODEL.exists():
        print('skipped: terms of the Tweede Kamer against its model')
        return
    model = {s for s, _, _ in parse(MODEL)[0]}
    check('terms of the Tweede Kamer are in its model',
          [v for s in list(alignment.of) for p in ALIGNMENTS for v in alignment.things(s, p)
           if v.startswith(TK) and v not in model])


def main():
    graph, alignment = Graph('ontology.ttl', 'reused.ttl'), Graph('alignment.ttl')
    check_terms(graph)
    check_examples(graph)
    check_metadata(graph)
    check_alignment(graph, alignment)
    if vocabulary.failed == 0 or '--write' in sys.argv[1:]:
        text = page(graph, alignment)
        if '--write' in sys.argv[1:]:
            PAGE.write_text(text, 'utf-8')
        check('vocab/ontology.md is what the Turtle says (--write makes it anew)',
              [] if PAGE.exists() and PAGE.read_text('utf-8') == text else ['it differs'])
    print(f'{vocabulary.passed} passed, {vocabulary.failed} failed')
    return 1 if vocabulary.failed else 0


if __name__ == '__main__':
    sys.exit(main())
