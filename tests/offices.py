"""Who holds an office on the day of a letter, whose surname it is, and which name was in force.
The letters are written here. Usage: offices.py TOOL"""

import pathlib
import re
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
    ('2021-06-02', 'De heer De Jonge was in Parijs.', '', 'hugo-de-jonge'),
]


def written(day):
    year, month, number = day.split('-')
    return f'{int(number)} {MONTHS[int(month) - 1]} {year}'


def extract(folder, day, sentence):
    letter = folder / 'letter.txt'
    letter.write_text(f'Den Haag, {written(day)}\n{sentence}\n', 'utf-8')
    done = subprocess.run([TOOL, 'extract', '--vocab', 'vocab', '--rules', 'rules/nl', '-f', 'ntriples', str(letter)],
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
    for line in wrong:
        print('FAILED:', line)
    print(f'{len(HOLDERS) + len(MENTIONS) - len(wrong)} passed, {len(wrong)} failed')
    return 1 if wrong else 0


sys.exit(main())
