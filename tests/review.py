"""Tests `standpunt review`: the table and queries that it writes, what it says of wrong answers word for word, and that
accepted answers are known the next time. Usage: review.py TOOL"""

import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import checks
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
RULES = ['--rules', ROOT / 'rules' / 'nl']
TITLES = 'label,type,count,letters,first,context,candidates,key,entity,wikidata'
FIRST = '''Den Haag, 14 maart 2030

Geachte voorzitter,

Nederland steunt de Baltische Proefgroep (BPG). Congo veroordeelt de aanval. De Baltische Proefgroep komt op 19 maart \
a.s. in Helsinki bijeen. De regering in Congo maakt zich zorgen over "de kust", aldus de heer Proefman.
'''
SECOND = '''Den Haag, 15 maart 2030

Geachte voorzitter,

De Baltische Proefgroep steunt Oekraïne. In Congo is het rustig. Ik sprak de Oefenorganisatie.
'''
GROUP = 'Baltische Proefgroep,Organization,4,2,x,"De, zin",,actor/baltische-proefgroep,'
ITEM = 'Q999999999'  # of no use: invented for the tests


def run(*arguments, stdin=None):
    """Status, standard output and standard error of a run."""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, cwd=ROOT, text=True,
                          timeout=120)
    return done.returncode, done.stdout, done.stderr


def letters(folder):
    for name, text in (('a.txt', FIRST), ('b.txt', SECOND)):
        (folder / name).write_text(text)
    return [folder / 'a.txt', folder / 'b.txt']


def table(folder):
    vocab = ['--vocab', ROOT / 'vocab']
    paths = letters(folder)
    status, out, err = run('review', *RULES, *vocab, '--queries', folder / 'q.json', *paths)
    check(status == 0 and err == '', 'a review succeeds', err)
    check(out.split('\n')[0] == TITLES, 'the table has titles', out)
    rows = list(csv.DictReader(io.StringIO(out)))
    check([(r['label'], r['type'], r['count'], r['letters']) for r in rows]
          == [('Baltische Proefgroep', 'Organization', '4', '2'), ('Congo', 'State', '3', '2'),
              ('Oefenorganisatie', 'Organization', '1', '1'), ('Proefman', 'Person', '1', '1')],
          'names are counted, the most frequent first, then by label', out)
    check([r['candidates'] for r in rows]
          == ['', 'actor/congo-brazzaville actor/democratische-republiek-congo', '', ''],
          'an ambiguous name has its candidates', out)
    check(rows[3]['context'] == 'De regering in Congo maakt zich zorgen over "de kust", aldus de heer Proefman.',
          'the context is a sentence, quoted as CSV asks', out)
    check(all(r['entity'] == r['wikidata'] == '' for r in rows), 'there are no answers yet')
    graphs = run('extract', *RULES, *vocab, '-q', '-f', 'ntriples', *paths)[1]
    check(all(f"/id/{r['key']}> " in graphs for r in rows), 'keys are those of the graph', out)
    check('actor/congo> <http://www.w3.org/2002/07/owl#sameAs>' not in graphs, 'an ambiguous name is not linked')
    queries = json.loads((folder / 'q.json').read_text())
    check([queries[f'q{i}']['query'] for i in range(4)] == [r['label'] for r in rows] and len(queries) == 4,
          'there is a query for each row', str(queries))
    check(queries['q3'] == {'query': 'Proefman', 'type': 'Q5', 'limit': 5}, 'a query has a type', str(queries))
    check(run('review', *RULES, *vocab, *paths)[1] == out, 'the same letters give the same table')
    (folder / 'empty.txt').write_text('Den Haag, 14 maart 2030\n\nHet is rustig.\n')
    check(run('review', *RULES, *vocab, '--queries', folder / 'q.json', folder / 'empty.txt')[1] == TITLES + '\n'
          and json.loads((folder / 'q.json').read_text()) == {}, 'without names there is an empty table')


def accept(vocab, text, *more):
    return run('review', '--accept', '-', '--vocab', vocab, *RULES, *more, stdin=text)


def answers(folder):
    vocab = folder / 'vocab'
    shutil.copytree(ROOT / 'vocab', vocab)
    status, out, err = accept(vocab, f'{TITLES}\n{GROUP},{ITEM}\n'
                                     f'BPG-overleg,Organization,1,1,x,y,,actor/bpg-overleg,,'
                                     f'https://www.wikidata.org/wiki/{ITEM}\n'
                                     'Oefenorganisatie,Organization,1,1,x,y,,actor/oefenorganisatie,actor/nato,\n'
                                     'Proefman,Person,1,1,x,y,,actor/proefman,,\n')
    check(status == 0 and err == '', 'answers are accepted', err)
    for part in ('actor:baltische-proefgroep\n', 'a org:Organization ;', 'dcterms:source "reviewed" ;', f'owl:sameAs wd:{ITEM}',
                 'skos:altLabel "BPG-overleg"@nl', 'skos:prefLabel "Baltische Proefgroep"@nl',
                 'skos:altLabel "Oefenorganisatie"@nl'):
        check(part in out, f'written: {part!r}', out)
    check('proefman' not in out, 'a row without an answer is left out', out)
    (vocab / 'gazetteer' / 'reviewed.ttl').write_text(out)
    paths = letters(folder)
    status, out, err = run('extract', *RULES, '--vocab', vocab, '-q', '-f', 'ntriples', *paths)
    check(status == 0 and f'baltische-proefgroep> <http://www.w3.org/2002/07/owl#sameAs> '
          f'<http://www.wikidata.org/entity/{ITEM}>' in out, 'an accepted name is linked the next time', err)
    rows = csv.DictReader(io.StringIO(run('review', *RULES, '--vocab', vocab, *paths)[1]))
    check([r['label'] for r in rows] == ['Congo', 'Proefman'], 'and is no longer up for review')


# Rows, and what is said of them behind '<stdin>:'.
WRONG = [
    (f'{GROUP},42\n', "2:80: '42' is no identifier of Wikidata: Q and a number"),
    (f'{GROUP},Q0\n', "2:80: 'Q0' is no identifier of Wikidata: Q and a number"),
    (f'{GROUP},https://www.wikidata.org/wiki/Lexeme:L1\n',
     "2:80: 'https://www.wikidata.org/wiki/Lexeme:L1' is no identifier of Wikidata: Q and a number"),
    ('A,Organization,1,1,x,y,,actor/a,actor/no-such,\n', "2:33: no entry 'actor/no-such' in the vocabulary"),
    ('A,Organization,1,1,x,y,,actor/a,actor/nederland,Q38\n', "2:49: 'Q38' is the item of actor/italie"),
    (f'A,Organization,1,1,x,y,,actor/a,actor/nederland,{ITEM}\n', "2:49: 'actor/nederland' has another item: Q55"),
    (f'A,Nothing,1,1,x,y,,actor/a,,{ITEM}\n', "2:3: no class 'Nothing' in the vocabulary"),
    (f'A,Organization,1,1,x,y,,topic/a,,{ITEM}\n', "2:25: 'topic/a' is no key for the class Organization"),
    (f'A,Organization,1,1,x,y,,actor/a b,,{ITEM}\n', "2:25: 'actor/a b' is no key for the class Organization"),
    (f'A,Organization,1,1,x,y,,actor/nederland,,{ITEM}\n',
     "2:25: 'actor/nederland' is an entry: say so in the column entity"),
    ('Congo,State,1,1,x,y,,actor/congo,actor/democratische-republiek-congo,\n',
     "2:1: 'Congo' would stay ambiguous: it is a name of actor/congo-brazzaville"),
    (f',Organization,1,1,x,y,,actor/a,,{ITEM}\n', "2:1: the column 'label' is empty"),
    ('A,Organization\n', '2:1: 2 fields, where the first line has 10'),
    ('A,"b\n', '2:3: a quote is not closed, or text follows it'),
    (f'é,Organization,1,1,"two\nlines",y,,actor/a,,Q\n', "3:20: 'Q' is no identifier of Wikidata: Q and a number"),
]


def wrong_answers(folder):
    vocab = ROOT / 'vocab'
    for row, said in WRONG:
        status, out, err = accept(vocab, f'{TITLES}\n{row}', '-o', folder / 'no.ttl')
        check(status == 1 and out == '' and err.split('\n')[0] == f'<stdin>:{said}', f'refused: {row!r}', err)
    check(not (folder / 'no.ttl').exists(), 'a wrong answer leaves no file')
    status, _, err = accept(vocab, f'{TITLES}\n{WRONG[0][0]}{WRONG[3][0]}')
    check('<stdin>:2:' in err and '<stdin>:3:' in err, 'all wrong answers are reported', err)
    check(err.endswith('standpunt: nothing accepted: the data cannot be read\n'), 'and the end is told', err)
    check(accept(vocab, '')[2].startswith('<stdin>: is empty'), 'an empty table is refused')
    check(accept(vocab, 'label,type\n')[2].startswith("<stdin>:1:1: no column 'key' in the first line"),
          'a column that is missing is refused')
    check(accept(vocab, '\ufeff' + TITLES.replace(',', ', ') + '\r\n')[0] == 0,
          'a mark of UTF-8, spaces and CRLF, as spreadsheets write, are taken')
    done = subprocess.run([TOOL, 'review', '--accept', '-', '--vocab', vocab, *RULES], input=b'label\xff\n',
                          capture_output=True, cwd=ROOT, timeout=120)
    check(done.stderr.startswith(b'<stdin>: is not UTF-8'), 'other encodings are refused', str(done.stderr))


def join(_):
    """The example of vocab/README.md: each linked holder of a position meets its code, and only its own."""
    wikidata = ROOT / 'tests' / 'fixtures' / 'wikidata' / 'states.nt'
    status, out, err = run('query', '-q', ROOT / 'vocab' / 'queries' / 'positions-by-country-code.rq',
                           ROOT / 'out' / 'sample.ttl', ROOT / 'vocab' / 'links.ttl', ROOT / 'vocab' / 'stances.ttl', wikidata)
    rows = {tuple(line.split()[:2]) for line in out.split('\n')[2:] if line.strip() and not line.endswith(' rows')}
    check(status == 0 and {('FR', 'France'), ('NL', 'Netherlands'), ('SE', 'Sweden')} <= rows, 'letters join Wikidata', err)
    facts = ROOT.parent / 'shared' / 'facts' / 'countries-nl.tsv'
    if not facts.exists():
        print('skipped: facts of Wikidata against a table')
        return
    known = {(line.split('\t')[1], line.split('\t')[0]) for line in facts.read_text('utf-8').split('\n') if line}
    codes = re.findall(r'entity/(Q\d+)> <[^>]*/P297> "(\w+)"', wikidata.read_text('utf-8'))
    check(codes and set(codes) <= known, 'facts of Wikidata are those of the table', str(set(codes) - known))


def usage(folder):
    check(run('review') == (2, '', "standpunt: no letter given; '-' reads standard input\n"
                             "Try 'standpunt review --help'.\n"), 'review needs a letter')
    check(run('review', '--accept', 'x', 'y')[::2] == (
        2, "standpunt: --accept takes no letters and no --queries\nTry 'standpunt review --help'.\n"),
          'accept takes no letters')
    check(run('review', '--accept', folder / 'none.csv')[0] == 1, 'a table that is not there is an error')


def main():
    for test in (table, answers, wrong_answers, join, usage):
        with tempfile.TemporaryDirectory() as name:
            test(pathlib.Path(name))
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
