"""Names that mean several things, in sentences that tell which: what the graph of each then names, and what it must not.
Usage: ambiguous.py TOOL"""

import pathlib
import subprocess
import sys

import checks
import statements
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
BASE = 'https://w3id.org/standpunt/id/'
SCHEMA = 'http://schema.org/'
OWL = 'http://www.w3.org/2002/07/owl#'

# A text, what it names, what it does not.
CASES = [
    # A name that two entries have, and nothing tells which: in the graph, linked to neither.
    ('Congo steunt het plan.', ['actor/congo'], ['actor/democratische-republiek-congo', 'actor/congo-brazzaville']),
    # One of the two has a name of its own in the letter, before or behind.
    ('De Democratische Republiek Congo steunt het plan. In Congo is het rustig.',
     ['actor/democratische-republiek-congo'], ['actor/congo', 'actor/congo-brazzaville']),
    ('In Congo is het rustig. De Republiek Congo steunt het plan.',
     ['actor/congo-brazzaville'], ['actor/congo', 'actor/democratische-republiek-congo']),
    # Both have.
    ('Congo-Brazzaville en Congo-Kinshasa steunen het plan. In Congo is het rustig.',
     ['actor/congo', 'actor/congo-brazzaville', 'actor/democratische-republiek-congo'], []),
    # Who holds a view by the name of the city is the Commission that sits there; elsewhere it is the city.
    ('Brussel veroordeelt de aanval.', ['actor/europese-commissie'],
     ['actor/brussel', 'actor/europese-unie', 'place/brussel']),
    ('In Brussel is de aanval veroordeeld.', ['place/brussel'],
     ['actor/brussel', 'actor/europese-commissie']),
    ('De Europese Raad komt in Brussel bijeen.', ['place/brussel', 'actor/europese-raad'],
     ['actor/raad-van-de-europese-unie']),
    # A state, and a body with the name of the state in its own.
    ('Georgië steunt het plan.', ['actor/georgie'], ['actor/nato-georgia-commission']),
    ('De NAVO-Georgië Commissie komt bijeen.', ['actor/nato-georgia-commission'],
     ['actor/georgie', 'actor/europese-commissie']),
    # 'De Commissie' alone is the European one; one with a name is not, nor one of parliament.
    ('De Commissie pleit voor hervorming.', ['actor/europese-commissie'], []),
    ('De commissie pleit voor hervorming.', [], ['actor/europese-commissie']),
    ('De vaste commissie voor Buitenlandse Zaken vergadert.', ['actor/vaste-commissie-voor-buitenlandse-zaken'],
     ['actor/europese-commissie', 'actor/ministerie-van-buitenlandse-zaken']),
    # 'De Raad' alone is that of the European Union; one with a name is not.
    ('De Raad stelt de conclusies vast.', ['actor/raad-van-de-europese-unie'], ['actor/europese-raad']),
    ('De Raad van State adviseert.', ['actor/raad-van-state'], ['actor/raad-van-de-europese-unie']),
    ('De Raad Buitenlandse Zaken vergadert.', ['actor/raad-buitenlandse-zaken'],
     ['actor/raad-van-de-europese-unie', 'actor/ministerie-van-buitenlandse-zaken']),
    ('De raad vergadert.', [], ['actor/raad-van-de-europese-unie']),
    # 'De Kamer' in a letter to parliament is its second chamber.
    ('De Kamer is geïnformeerd.', ['actor/tweede-kamer-der-staten-generaal'], []),
    ('De Kamer van Koophandel is geïnformeerd.', [], ['actor/tweede-kamer-der-staten-generaal']),
]


def graph_of(text):
    done = subprocess.run([TOOL, 'extract', '-q', '-f', 'ntriples', '--rules', 'rules/nl', '--vocab', 'vocab', '-'],
                          input=f'Den Haag, 14 maart 2030\n\n{text}\n', capture_output=True, text=True, cwd=ROOT, timeout=60)
    check(done.returncode == 0, f'extracted: {text}', done.stderr)
    return statements.read(done.stdout)


def main():
    for text, there, absent in CASES:
        graph = graph_of(text)
        named = {s.object.text.removeprefix(BASE) for s in graph if s.predicate.text == SCHEMA + 'mentions'}
        linked = {s.subject.text.removeprefix(BASE) for s in graph if s.predicate.text == OWL + 'sameAs'}
        for key in there:
            check(key in named, f'{text} names {key}', str(named))
        for key in absent:
            check(key not in named, f'{text} does not name {key}', str(named))
        check('actor/congo' not in linked, f'{text}: what is ambiguous is not linked')
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
