"""The main job on a real letter: what the graph of kst-28676-266 has to say, and what it must never say.
Skipped where ../shared is not there. Usage: main_job.py TOOL"""

import collections
import pathlib
import subprocess
import sys

import statements
from statements import POS, RDF

ROOT = pathlib.Path(__file__).resolve().parent.parent
LETTER = ROOT.parent / 'shared' / 'gold' / 'kst-28676-266.txt'
ID = 'https://w3id.org/standpunt/id/'
SCHEMA = 'http://schema.org/'
DCTERMS = 'http://purl.org/dc/terms/'
RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
NAMES = ['http://www.w3.org/2004/02/skos/core#prefLabel', 'http://www.w3.org/2004/02/skos/core#altLabel', RDFS + 'label',
         'http://xmlns.com/foaf/0.1/name']

# What must be there: subject, property, object; a subject or object in ID is written without it.
WANTED = [
    ('actor/nederland', POS + 'supports', 'topic/defence-investment-pledge'),
    ('actor/nato-ukraine-commission', POS + 'meetsOn', '2017-03-31'),
    ('actor/nato-russia-council', POS + 'meetsOn', '2017-03-30'),
    ('doc/kst-28676-266', DCTERMS + 'issued', '2017-03-29'),
    ('doc/kst-28676-266', DCTERMS + 'identifier', 'kst-28676-266'),
    ('doc/kst-28676-266', POS + 'dossier', '28 676'),
    ('doc/kst-28676-266', POS + 'signedBy', 'actor/bert-koenders'),
    ('doc/kst-28676-266', POS + 'addressee', 'post/voorzitter-van-de-tweede-kamer-der-staten-generaal'),
    ('doc/kst-28676-266', DCTERMS + 'references', 'doc/kst-28676-210'),
    ('doc/kst-28676-266', DCTERMS + 'references', 'doc/kst-28676-252'),
    ('actor/bert-koenders', 'http://www.w3.org/ns/org#holds', 'post/minister-van-buitenlandse-zaken'),
]
NEVER = [
    ('actor/verenigde-staten', POS + 'supports', 'topic/defence-investment-pledge'),
    ('actor/verenigde-staten', POS + 'supports', None),
    (None, SCHEMA + 'startDate', '2017-04-05'),
    (None, POS + 'meetsOn', '2017-04-05'),
]
# Holder, stance, word of the target, modality.
POSITIONS = [
    ('actor/nederland', 'supports', 'Defence Investment Pledge', 'Asserted'),
    ('actor/nederland', 'condemns', 'annexatie van de Krim', 'Announced'),
    ('actor/nederland', 'condemns', 'militaire inmenging', 'Announced'),
    ('actor/amerikaanse-regering', 'expects', 'verantwoordelijkheid', 'Asserted'),
]
ABBREVIATIONS = ['NUC', 'DIP', 'IVS', 'DCB', 'RSM', 'GCTF', 'eFP', 'NRR', 'BSPT']

passed = failed = 0


def check(good, name):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f'failed: {name}')


def main():
    if not LETTER.exists():
        print('skipped: ../shared is not there')
        return 77
    done = subprocess.run([sys.argv[1], 'extract', '-q', '--rules', ROOT / 'rules/nl', '--vocab', ROOT / 'vocab', '-f',
                           'ntriples', LETTER], capture_output=True, timeout=300)
    check(done.returncode == 0, done.stderr.decode())
    triples = {(s.text.removeprefix(ID), p.text, o.text.removeprefix(ID)) for s, p, o, _ in
               statements.read(done.stdout.decode())}
    values = collections.defaultdict(lambda: collections.defaultdict(set))
    for s, p, o in triples:
        values[s][p].add(o)

    for wanted in WANTED:
        check(wanted in triples, f'has {wanted}')
    for s, p, o in NEVER:
        found = [t for t in triples if (s in (None, t[0])) and t[1] == p and (o in (None, t[2]))]
        check(not found, f'never says {found}')

    nodes = [v for v in values.values() if POS + 'Position' in v[RDF + 'type']]
    for holder, stance, word, modality in POSITIONS:
        check(any(holder in v[POS + 'holder'] and f'stance/{stance}' in v[POS + 'stance'] and POS + modality in
                  v[POS + 'modality'] and any(word in quote for quote in v[POS + 'quote']) for v in nodes),
              f'{holder} {stance} {word}, {modality}')

    names = {name for v in values.values() for p in NAMES for name in v[p]}
    for short in ABBREVIATIONS:
        check(short in names, f'knows {short}')

    meeting = next((v for v in values.values() if '2017-04-05' in v[SCHEMA + 'previousStartDate']), None)
    check(meeting and '2017-03-31' in meeting[SCHEMA + 'startDate'], 'the meeting of ministers was moved')
    commission = [v for v in values.values() if 'actor/nato-ukraine-commission' in v[SCHEMA + 'organizer']]
    check(any('place/brussel' in v[SCHEMA + 'location'] and v[SCHEMA + 'superEvent'] and '2017-03-31' in
              v[SCHEMA + 'startDate'] for v in commission), 'the commission meets in Brussels, as part of it')
    sources = values['actor/nato-ukraine-commission']['http://www.w3.org/ns/prov#wasDerivedFrom']
    check(len(sources) >= 2, 'the day of the commission names the sentences that it is derived from')
    gifts = [v for v in values.values() if POS + 'Contribution' in v[RDF + 'type']]
    check(any('270' in q for v in gifts for q in v[POS + 'quantity']), 'about 270 troops')

    print(f'{passed} passed, {failed} failed')
    return failed > 0


sys.exit(main())
