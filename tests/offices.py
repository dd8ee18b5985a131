"""Who holds an office on the day of a letter, whose surname it is, and which name was in force.
The letters are written here. Usage: offices.py TOOL"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
BASE = 'https://w3id.org/standpunt/id/'
MONTHS = ('januari februari maart april mei juni juli augustus september oktober november december').split()

# Day of the letter, office as the letter has it, who holds it. No name: nobody, or nobody known.
HOLDERS = [
    ('2003-10-01', 'Minister van Buitenlandse Zaken', 'jaap-de-hoop-scheffer'),
    ('2005-05-03', 'Minister van Buitenlandse Zaken', 'ben-bot'),
    ('2014-10-01', 'Minister van Buitenlandse Zaken', 'frans-timmermans'),
    ('2014-10-17', 'Minister van Buitenlandse Zaken', 'bert-koenders'),
    ('2017-03-29', 'Minister van Buitenlandse Zaken', 'bert-koenders'),
    ('2023-08-15', 'Minister van Buitenlandse Zaken', 'wopke-hoekstra'),
    ('2023-10-01', 'Minister van Buitenlandse Zaken', 'hanke-bruins-slot'),
    ('2090-01-01', 'Minister van Buitenlandse Zaken', ''),
    ('2013-06-04', 'Minister van Veiligheid en Justitie', 'ivo-opstelten'),
    ('2017-03-29', 'Amerikaanse minister van Buitenlandse Zaken', 'rex-tillerson'),
]

# Day of the letter, its sentence, what it has to mention and what it must not.
MENTIONS = [
    ('2017-03-29', 'Minister Plasterk (Binnenlandse Zaken en Koninkrijksrelaties) was in Parijs.', 'ronald-plasterk', ''),
    ('2021-06-02', 'Minister De Jonge (Volksgezondheid, Welzijn en Sport) was in Parijs.', 'hugo-de-jonge', ''),
    ('2021-06-02', 'Wij spraken minister De Jonge in Parijs.', 'hugo-de-jonge', ''),
    ('2009-06-02', 'Wij spraken staatssecretaris De Vries in Parijs.', 'jack-de-vries', 'aukje-de-vries'),
    ('2023-02-01', 'Wij spraken staatssecretaris De Vries in Parijs.', 'aukje-de-vries', 'jack-de-vries'),
    ('2005-06-02', 'Wij spraken staatssecretaris De Vries in Parijs.', '', 'jack-de-vries'),
    ('2021-06-02', 'De heer De Jonge was in Parijs.', '', 'hugo-de-jonge'),
]


# Two bodies that had one name, one after the other, and a name that one has no more.
EXTRA = """
@prefix actor: <https://w3id.org/standpunt/id/actor/> .
@prefix name: <https://w3id.org/standpunt/id/name/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix pos: <https://w3id.org/standpunt/def#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
actor:bureau-van-proeven a org:Organization ; skos:prefLabel "Bureau van Proeven"@nl ;
    skos:altLabel "Proefdienst"@nl ; pos:validUntil "2010-12-31" .
actor:dienst-voor-proeven a org:Organization ; skos:prefLabel "Dienst voor Proeven"@nl ;
    skos:altLabel "Proefdienst"@nl ; pos:validFrom "2011-01-01" .
name:proefkamer a pos:FormerName ; pos:nameOf actor:dienst-voor-proeven ;
    skos:prefLabel "Proefkamer"@nl ; pos:validFrom "2011-01-01" ; pos:validUntil "2013-12-31" .
"""

# Day of the letter, name in it, the body that it stands for. None: it stands for no body that is known.
NAMES = [
    ('2009-05-01', 'Proefdienst', 'bureau-van-proeven'),
    ('2012-05-01', 'Proefdienst', 'dienst-voor-proeven'),
    ('2012-05-01', 'Bureau van Proeven', 'bureau-van-proeven'),
    ('2009-05-01', 'Proefkamer', None),
    ('2012-05-01', 'Proefkamer', 'dienst-voor-proeven'),
    ('2016-05-01', 'Proefkamer', 'dienst-voor-proeven'),
    ('2013-05-01', 'Ministerie van Veiligheid en Justitie', 'ministerie-van-justitie-en-veiligheid'),
    ('2019-05-01', 'Ministerie van Veiligheid en Justitie', 'ministerie-van-justitie-en-veiligheid'),
    ('2024-05-01', 'Nieuw Sociaal Contract', 'nieuw-sociaal-contract'),
]


def written(day):
    year, month, number = day.split('-')
    return f'{int(number)} {MONTHS[int(month) - 1]} {year}'


def extract(folder, day, sentence, vocabulary='vocab'):
    letter = folder / 'letter.txt'
    letter.write_text(f'Den Haag, {written(day)}\n{sentence}\n', 'utf-8')
    done = subprocess.run([TOOL, 'extract', '--vocab', str(vocabulary), '--rules', 'rules/nl', '-f', 'ntriples', str(letter)],
                          capture_output=True, text=True, cwd=ROOT, timeout=60, check=True)
    return done.stdout


def links(graph, predicate):
    """Local names of what the graph says by the predicate."""
    return set(re.findall(f'{re.escape(predicate)}> <{re.escape(BASE)}[a-z]+/([^>]*)>', graph))


def main():
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for day, office, holder in HOLDERS:
            found = links(extract(folder, day, f'De {office} was in Parijs.'), 'org#heldBy')
            if found != ({holder} if holder else set()):
                wrong.append(f'{day} {office}: {sorted(found)}, not {holder or "nobody"}')
        for day, sentence, wanted, unwanted in MENTIONS:
            found = links(extract(folder, day, sentence), 'schema.org/mentions')
            if (wanted and wanted not in found) or unwanted in found:
                wrong.append(f'{day} {sentence}: mentions {sorted(found)}')
        vocabulary = pathlib.Path(shutil.copytree(ROOT / 'vocab', folder / 'vocab'))
        (vocabulary / 'gazetteer' / 'extra.ttl').write_text(EXTRA, 'utf-8')
        known = {body for _, _, body in NAMES if body}
        for day, name, body in NAMES:
            found = links(extract(folder, day, f'Het {name} was in Parijs.', vocabulary), 'schema.org/mentions')
            if found & known != ({body} if body else set()):
                wrong.append(f'{day} {name}: mentions {sorted(found)}')
    for line in wrong:
        print('FAILED:', line)
    print(f'{len(HOLDERS + MENTIONS + NAMES) - len(wrong)} passed, {len(wrong)} failed')
    return 1 if wrong else 0


sys.exit(main())
