"""Statements of N-Triples and N-Quads, for the drivers that compare graphs."""

import re
from typing import NamedTuple

POS = 'https://w3id.org/standpunt/def#'
RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
OA = 'http://www.w3.org/ns/oa#'
XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

TERM = r'<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?'
LINE = re.compile(rf'^({TERM})\s+({TERM})\s+({TERM})(?:\s+({TERM}))?\s*\.\s*$')
LITERAL = re.compile(r'^"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?$', re.S)
ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))')
LETTERS = {'t': '\t', 'n': '\n', 'r': '\r', 'b': '\b', 'f': '\f'}


class Term(NamedTuple):
    kind: str  # 'iri', 'blank', 'literal', or 'none': no graph
    text: str
    language: str = ''
    datatype: str = ''


class Statement(NamedTuple):
    subject: Term
    predicate: Term
    object: Term
    graph: Term


NO_TERM = Term('none', '')


def unescape(text):
    def one(match):
        four, eight, letter = match.groups()
        return LETTERS.get(letter, letter) if letter else chr(int(four or eight, 16))
    return ESCAPE.sub(one, text) if '\\' in text else text


def term_of(token):
    if not token:
        return NO_TERM
    if token[0] == '<':
        return Term('iri', unescape(token[1:-1]))
    if token[0] == '_':
        return Term('blank', token)
    text, language, datatype = LITERAL.match(token).groups()
    datatype = '' if datatype == XSD_STRING else datatype or ''
    return Term('literal', unescape(text), language or '', datatype)


def read_line(line):
    """The statement of a line; ValueError when it is none."""
    match = LINE.match(line)
    if not match:
        raise ValueError(f'no statement: {line!r}')
    return Statement(*map(term_of, match.groups()))


def read(text):
    """All statements of N-Triples or N-Quads. Only LF ends a line: a literal may hold other line ends."""
    return [read_line(line) for line in text.split('\n') if line and not line.startswith('#')]


def escape(text):
    """As canonical N-Quads write a literal."""
    short = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}
    return ''.join(short.get(c) or (f'\\u{ord(c):04X}' if c < ' ' or c == '\x7f' else c) for c in text)


def canonical_term(term):
    if term.kind == 'iri':
        return f'<{term.text}>'
    if term.kind == 'blank':
        return term.text
    suffix = f'@{term.language}' if term.language else f'^^<{term.datatype}>' if term.datatype else ''
    return f'"{escape(term.text)}"{suffix}'


def canonical_line(statement):
    """The one way in which RDFC-1.0 writes a statement, without the line end."""
    return ' '.join(canonical_term(term) for term in statement if term != NO_TERM) + ' .'
