"""Spoils good data in turn, once for each constraint of each shape.

    shape:Letter sh:property [ sh:path dcterms:issued ; sh:maxCount 1 ; sh:datatype xsd:date ]

gives two mutants of a letter: with a second date of issue, and with one that is no xsd:date. The good data must have each
property of each shape, and at least one node for each shape."""

import re

import vocabulary
from vocabulary import RDF, iris, local

SH = 'http://www.w3.org/ns/shacl#'
XSD = 'http://www.w3.org/2001/XMLSchema#'
NOWHERE = '<https://example.org/nothing>'
UNKNOWN = 'https://example.org/unknown'
FIRST, REST, NIL = RDF + 'first', RDF + 'rest', RDF + 'nil'


class Shapes:
    def __init__(self, path):
        self.of = {}
        for subject, predicate, thing in vocabulary.parse(path)[0]:
            self.of.setdefault(subject, {}).setdefault(predicate, []).append(thing)

    def values(self, node, name):
        return self.of.get(node, {}).get(SH + name, [])

    def nodes(self, node, name):
        return iris(self.values(node, name))

    def number(self, node, name):
        return int(self.values(node, name)[0][0]) if self.values(node, name) else None

    def list_of(self, node):
        while node != NIL and node in self.of:
            yield iris(self.of[node][FIRST])[0]
            node = iris(self.of[node][REST])[0]

    def shapes(self):
        """Node shapes that have a target."""
        return sorted(s for s in self.of if any(self.values(s, t) for t in
                                                ('targetClass', 'targetSubjectsOf', 'targetObjectsOf')))

    def paths_in(self, node, name):
        """Paths of the alternatives of sh:or or sh:xone."""
        return {path for head in self.nodes(node, name) for choice in self.list_of(head)
                for prop in self.nodes(choice, 'property') for path in self.nodes(prop, 'path')}


class Good:
    def __init__(self, path):
        self.triples = vocabulary.parse(path)[0]

    def focus(self, shapes, shape):
        """Nodes that the shape is for."""
        classes, subjects_of, objects_of = (set(shapes.nodes(shape, t)) for t in
                                            ('targetClass', 'targetSubjectsOf', 'targetObjectsOf'))
        below = vocabulary.RDFS + 'subClassOf'
        while True:
            more = {s for s, p, o in self.triples if p == below and isinstance(o, str) and o.strip('<>') in classes}
            if more <= classes:
                break
            classes |= more
        found = [s for s, p, o in self.triples
                 if p in subjects_of or p == RDF + 'type' and o.strip('<>') in classes]
        found += [o.strip('<>') for _, p, o in self.triples if p in objects_of]
        return list(dict.fromkeys(found))

    def values(self, node, path):
        return [o for s, p, o in self.triples if s == node and p == path]

    def without(self, node, *paths):
        return [t for t in self.triples if not (t[0] == node and t[1] in paths)]

    def instead(self, node, path, value):
        """With this value instead of the first."""
        first = self.values(node, path)[0]
        return [t for t in self.triples if t != (node, path, first)] + [(node, path, value)]

    def renamed(self, node, name):
        return [(name if s == node else s, p, f'<{name}>' if o == f'<{node}>' else o) for s, p, o in self.triples]


def other(value):
    """A value of the same kind that is not the same."""
    if isinstance(value, str):
        return '<https://w3id.org/standpunt/id/topic/other>'
    text, language, datatype = value
    if datatype == XSD + 'date':
        text = '2031' + text[4:]
    elif datatype.startswith(XSD):
        text = re.sub(r'\d$', lambda m: str((int(m[0]) + 1) % 10), text)
    else:
        text += ' ook'
    return (text, language, datatype)


def spoilt_values(shapes, prop, value):
    """(constraint, a value that breaks it)."""
    literal = isinstance(value, tuple)
    if shapes.values(prop, 'datatype') or shapes.values(prop, 'node') and literal:
        yield 'datatype', ('x', '', XSD + 'token')
    if any(shapes.values(prop, c) for c in ('class', 'in', 'nodeKind', 'or')) or \
            shapes.values(prop, 'node') and not literal:
        yield 'class, list or kind', NOWHERE if not shapes.values(prop, 'nodeKind') else ('x', '', '')
    if shapes.values(prop, 'pattern'):
        yield 'pattern', ('! !', *value[1:]) if literal else NOWHERE
    if shapes.values(prop, 'minLength') and literal:
        yield 'minLength', ('', *value[1:])
    if shapes.values(prop, 'languageIn'):
        yield 'languageIn', (value[0], 'fr', value[2])
    if shapes.values(prop, 'minInclusive'):
        yield 'minInclusive', ('-1', '', XSD + 'integer')
    if shapes.values(prop, 'lessThan') or shapes.values(prop, 'lessThanOrEquals'):
        yield 'lessThan', ('9999' + (value[0][4:] if '-' in value[0] else ''), '', value[2])


def of_property(shapes, good, node, prop):
    """(what, path, mutant) for one property shape at one node."""
    path = shapes.nodes(prop, 'path')[0]
    if path.startswith('_:'):  # sh:inversePath: another subject with the same value
        inverse = shapes.nodes(path, 'inversePath')[0]
        yield 'maxCount', None, good.triples + [('https://example.org/other', inverse, f'<{node}>')]
        return
    values = good.values(node, path)
    if not values:
        return
    if shapes.number(prop, 'minCount') or shapes.number(prop, 'qualifiedMinCount'):
        yield 'minCount', path, good.without(node, path)
    if shapes.number(prop, 'maxCount') and path != RDF + 'type':
        yield 'maxCount', path, good.triples + [(node, path, other(v)) for v in values]
    if shapes.values(prop, 'uniqueLang'):
        yield 'uniqueLang', path, good.triples + [(node, path, other(values[0]))]
    for what, value in spoilt_values(shapes, prop, values[0]):
        yield what, path, good.instead(node, path, value)


def of_shape(shapes, good, shape, node):
    """(what, path, mutant) for what a node shape asks of one node as a whole."""
    if shapes.values(shape, 'closed'):
        yield 'closed', UNKNOWN, good.triples + [(node, UNKNOWN, NOWHERE)]
    if shapes.values(shape, 'pattern'):
        yield 'pattern', None, good.renamed(node, 'https://example.org/nothing')
    for name in ('or', 'xone'):
        paths = shapes.paths_in(shape, name)
        if paths:
            yield name, None, good.without(node, *paths)
    for cls in shapes.nodes(shape, 'class'):
        yield 'class', None, [t for t in good.triples if not (t[0] == node and t[1] == RDF + 'type' and
                                                              t[2] != '<http://www.w3.org/2002/07/owl#Class>')]


def mutants(shapes, good):
    """(shape, path or None, what, node, triples), and what the good data lack."""
    made, lacking = [], []
    for shape in shapes.shapes():
        nodes = good.focus(shapes, shape)
        if not nodes:
            lacking.append(f'no node for {local(shape)}')
        for node in nodes[:1]:
            made += [(shape, path, what, node, t) for what, path, t in of_shape(shapes, good, shape, node)]
        for prop in shapes.nodes(shape, 'property'):
            path = shapes.nodes(prop, 'path')[0]
            node = next((n for n in nodes if path.startswith('_:') or good.values(n, path)), None)
            if node is None:
                lacking.append(f'no {path} for {local(shape)}')
                continue
            made += [(shape, path, what, node, t) for what, path, t in of_property(shapes, good, node, prop)]
    return made, lacking


def ntriples(triples):
    """As text."""
    def term(value):
        if isinstance(value, str):
            return value if value[0] in '<_' else f'<{value}>'
        text, language, datatype = value
        text = text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n')
        return f'"{text}"' + (f'@{language}' if language else f'^^<{datatype}>' if datatype else '')
    return ''.join(f'{term(s)} <{p}> {term(o)} .\n' for s, p, o in triples)
