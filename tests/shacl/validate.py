"""The validator pyshacl. Usage: validate.py SHAPES BACKGROUND_COUNT BACKGROUND... DATA...

Validates each file of data together with all of the background. A line for each finding, parted by tabs: 'finding', the
file, focus node, path, constraint, value; and 'validated' with the file when it is done."""

import sys

from pyshacl import validate
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH


def text(term, iri_only=False):
    """As the other validator writes it; a blank node is a path or a list: nothing to compare."""
    if term is None or not isinstance(term, URIRef) and (iri_only or not hasattr(term, 'datatype')):
        return ''
    return str(term).replace('\t', ' ').replace('\n', ' ')


def read(paths):
    graph = Graph()
    for path in paths:
        graph.parse(path, format='turtle')
    return graph


def main(shapes, count, *paths):
    shapes, background = read([shapes]), read(paths[:int(count)])
    for number, path in enumerate(paths[int(count):]):
        # The shapes themselves are checked once, with the first file.
        _, report, _ = validate(background + read([path]), shacl_graph=shapes, meta_shacl=number == 0)
        for result in report.subjects(RDF.type, SH.ValidationResult):
            if (None, SH.detail, result) in report:
                continue
            print('finding', path, text(report.value(result, SH.focusNode)),
                  text(report.value(result, SH.resultPath), True),
                  text(report.value(result, SH.sourceConstraintComponent)),
                  text(report.value(result, SH.value)), sep='\t')
        print('validated', path, sep='\t')


main(*sys.argv[1:])
