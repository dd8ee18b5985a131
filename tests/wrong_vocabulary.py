"""Spoils a copy of vocab/ in turn, and looks whether tests/vocabulary.py fails on it, by the right check."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import checks
from checks import check

TESTS = pathlib.Path(__file__).resolve().parent
VOCAB = TESTS.parent / 'vocab'
PLACE = '''
place:proefdorp a pos:City ;
    skos:prefLabel "Proefdorp"@nl , "Exampletown"@en ;
    dcterms:source "Standpunt" .
'''
# What is wrong, the file, what is added to it or [old, new], the check that must fail.
FAULTS = [
    ('nothing but one more entry', 'gazetteer/places.ttl', PLACE, 'the table in README.md counts right'),
    ('a source is missing', 'gazetteer/places.ttl', PLACE.replace(' ;\n    dcterms:source "Standpunt"', ''),
     'an entry has a source'),
    ('a type is missing', 'gazetteer/places.ttl', PLACE.replace(' a pos:City ;', ''), 'an entry has a type'),
    ('the Dutch label is missing', 'gazetteer/places.ttl', PLACE.replace('"Proefdorp"@nl , ', ''),
     'an entry has a Dutch and an English label, a person a name'),
    ('the English label is missing', 'gazetteer/places.ttl', PLACE.replace(' , "Exampletown"@en', ''),
     'an entry has a Dutch and an English label, a person a name'),
    ('two preferred labels', 'gazetteer/places.ttl', PLACE.replace('@nl ,', '@nl , "Dorp"@nl ,'),
     'an entry has one preferred label in a language'),
    ('a label that another entry has', 'gazetteer/places.ttl', PLACE.replace('"Proefdorp"', '"Brussel"'),
     'no name is claimed twice, except those that are known to be ambiguous'),
    ('an ordinary word as label', 'gazetteer/places.ttl', PLACE.replace('"Proefdorp"', '"Raad"'),
     'no name is an ordinary word'),
    ('a key with a capital', 'gazetteer/places.ttl', PLACE.replace('place:proefdorp', 'place:Proefdorp'),
     'keys are [a-z_][a-z0-9_-]*'),
    ('an IRI in the space of another class', 'gazetteer/places.ttl', PLACE.replace('pos:City', 'pos:Party'),
     'the IRI of an entry agrees with the pos:idSpace of its class'),
    ('an entry in two files', 'gazetteer/topics.ttl', '<https://w3id.org/standpunt/id/place/brussel> dcterms:source "x" .\n',
     'an entry is in one file'),
    ('a class that is not declared', 'gazetteer/places.ttl', PLACE.replace('pos:City', 'pos:Village'),
     'own terms that are used are declared'),
    ('a link that is no identifier', 'links.ttl', 'place:brussel owl:sameAs wd:P239 .\n', 'links go to items of Wikidata'),
    ('two links of one entry', 'links.ttl', 'actor:nederland owl:sameAs wd:Q29999 .\n', 'an entry has one link'),
    ('an identifier of two entries', 'links.ttl', 'place:parijs owl:sameAs wd:Q55 .\n', 'an item is linked once'),
    ('a link of no entry', 'links.ttl', 'place:nergens owl:sameAs wd:Q55 .\n', 'links are from entries'),
    ('an identifier that no table has', 'links.ttl',
     'place:gymnich owl:sameAs wd:Q999999999 ;\n    dcterms:source "ISO 3166 lists" .\n',
     'a table of facts has each identifier that rests on it'),
    ('a link that no data set confirms', 'links.ttl', 'place:gymnich owl:sameAs wd:Q999999999 .\n',
     'a link names the data set that confirms it'),
    ('a file that does not parse', 'links.ttl', 'actor:nederland owl:sameAs\n', 'links.ttl parses'),
]


def failures(folder):
    """Names of the checks that fail."""
    done = subprocess.run([sys.executable, TESTS / 'vocabulary.py', folder], capture_output=True, text=True, timeout=60)
    names = [line.removeprefix('FAILED: ') for line in done.stdout.split('\n') if line.startswith('FAILED: ')]
    check((done.returncode == 1) == bool(names), 'the exit status tells of failures', done.stderr)
    return names, 'skipped' in done.stdout


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / 'vocab'
        shutil.copytree(VOCAB, folder)
        sound, skipped = failures(folder)
        check(not sound, 'the vocabulary itself is right', str(sound))
        for what, path, text, wanted in FAULTS:
            if skipped and wanted.startswith('a table of facts has each identifier'):
                print(f'skipped: {what}')
                continue
            file = folder / path
            right = file.read_text('utf-8')
            file.write_text(right + text, 'utf-8')
            found = failures(folder)[0]
            check(any(f.startswith(wanted) for f in found), f'{what} is a failure', str(found))
            file.write_text(right, 'utf-8')
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
