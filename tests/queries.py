"""Asks the battery of queries, random ones and the shipped questions, and compares the answers with those of Oxigraph, an engine of
others (npm), put into a folder of the build. The shipped questions also have a golden answer over the letters in golden/.
Usage: queries.py TOOL FOLDER [--accept]"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

from checks import check, summary
from random_queries import queries

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(sys.argv[2]).resolve() / 'oxigraph'
PACKAGES = ['oxigraph@0.5.11']
SECONDS_TO_INSTALL = 120
BATTERY = TESTS / 'fixtures' / 'query' / 'battery'
PREFIXES = 'PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n'
SAMPLE = FOLDER.parent / 'questions.nt'
# What more a question is asked of.
MORE = {
    'fields': ['-V'],
    'positions-by-country-code': ['vocab/links.ttl', 'vocab/stances.ttl', 'tests/fixtures/wikidata/states.nt'],
}
XSD = 'http://www.w3.org/2001/XMLSchema#'
NUMBERS = {XSD + name for name in ['integer', 'decimal', 'double', 'float']}

# Arguments: a file of [data, query] pairs as JSON. Prints a JSON answer for each, or an error.
ASK = '''
import { readFileSync } from 'node:fs';
import oxigraph from 'oxigraph';
const stores = new Map();
const store = path => {
    if (!stores.has(path)) {
        const made = new oxigraph.Store();
        made.load(readFileSync(path, 'utf8'), { format: 'text/turtle' }); // N-Triples are Turtle
        stores.set(path, made);
    }
    return stores.get(path);
};
for (const [data, query] of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
    const graph = /(^|\\s)CONSTRUCT\\s/.test(query);
    try {
        const answer = store(data).query(query, { results_format: graph ? 'application/n-triples' : 'json' });
        console.log(JSON.stringify(graph ? { graph: answer } : JSON.parse(answer)));
    } catch (error) {
        console.log(JSON.stringify({ error: String(error) }));
    }
}
'''


def install():
    """Whether Oxigraph is there."""
    if not shutil.which('npm') or not shutil.which('node'):
        print('skipped: no npm')
        return False
    if (FOLDER / 'installed').exists():
        return True
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / 'package.json').write_text('{"private": true, "type": "module"}\n')
    try:
        done = subprocess.run(['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', *PACKAGES], cwd=FOLDER,
                              capture_output=True, text=True, timeout=SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        print(f'skipped: npm did not install Oxigraph in {SECONDS_TO_INSTALL} seconds')
        return False
    if done.returncode != 0:
        print('skipped: npm cannot install Oxigraph (no network?)\n' + done.stderr[-1000:])
        return False
    (FOLDER / 'installed').touch()
    return True


def oxigraph(pairs):
    """Oxigraph's answers."""
    (FOLDER / 'ask.mjs').write_text(ASK)
    (FOLDER / 'pairs.json').write_text(json.dumps([[str(data), query] for data, query in pairs]))
    done = subprocess.run(['node', 'ask.mjs', 'pairs.json'], cwd=FOLDER, capture_output=True, text=True, timeout=300,
                          check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def make_sample():
    """The graphs of the letters in golden/ without their graph names, and a later letter in which a mind was changed."""
    lines = [re.sub(r' <[^>]*> \.$', ' .', line) for path in sorted((TESTS / 'golden').glob('*.nq'))
             for line in path.read_text().splitlines()]
    later = subprocess.run([TOOL, 'extract', '-q', '-f', 'ntriples', TESTS / 'fixtures' / 'query' / 'later.txt'],
                           cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    SAMPLE.write_text('\n'.join(lines) + '\n' + later)


def ask(data, query, kind):
    return subprocess.run([TOOL, 'query', '-f', kind, query, data], capture_output=True, text=True, cwd=ROOT,
                          timeout=120)


def is_graph(query):
    return re.search(r'(^|\s)CONSTRUCT\s', query) is not None


def term(value):
    """A term to be compared: numbers by value, since 2.0 and 2 are written as engines like."""
    if value is None:
        return ('unbound',)
    datatype = value.get('datatype', '')
    if datatype in NUMBERS:
        return ('number', round(float(value['value']), 6))
    if datatype == XSD + 'string':
        datatype = ''
    return (value['type'], value['value'], value.get('xml:lang', ''), datatype)


def rows_of(answer, ordered):
    if 'boolean' in answer:
        return answer['boolean']
    if 'graph' in answer:
        return sorted(set(answer['graph'].split('\n')) - {''})
    names = sorted({name for row in answer['results']['bindings'] for name in row})
    rows = [[(name, term(row.get(name))) for name in names] for row in answer['results']['bindings']]
    return rows if ordered else sorted(rows, key=repr)


def compare(name, data, query, theirs):
    ours = ask(data, query, 'ntriples' if is_graph(query) else 'json')
    if not check(ours.returncode == 0, f'{name}: answered', ours.stderr):
        return
    if not check('error' not in theirs, f'{name}: answered by Oxigraph', theirs.get('error', '')):
        return
    answer = {'graph': ours.stdout} if is_graph(query) else json.loads(ours.stdout)
    if 'vars' in theirs.get('head', {}) and not query.endswith(name):  # a random one may have columns without values
        check(sorted(answer['head']['vars']) == sorted(theirs['head']['vars']), f'{name}: same columns')
    outer = re.sub(r'\{.*\}', '', query, flags=re.DOTALL)
    ordered = 'ORDER BY' in outer
    got, expected = rows_of(answer, ordered), rows_of(theirs, ordered)
    check(got == expected, f'{name}: same answer', f'got      {got}\n    expected {expected}')


def battery():
    """(kind, title, query) of each entry."""
    lines = [line for line in BATTERY.with_suffix('.txt').read_text().splitlines() if not line.startswith('#')]
    for entry in '\n'.join(lines).split('\n---'):
        title, _, query = entry.strip().partition('\n')
        if title:
            yield (*title.split(' ', 1), query)


def questions():
    return sorted((ROOT / 'vocab' / 'queries').glob('*.rq'))


def refusals():
    for kind, title, query in battery():
        if kind == 'refused':
            done = ask(BATTERY.with_suffix('.ttl'), PREFIXES + query, 'json')
            check(done.returncode == 1 and title in done.stderr and not done.stdout, f'refused: {query}', done.stderr)


def goldens(accept):
    """Every shipped question over the sample."""
    for path in questions():
        golden = TESTS / 'golden' / 'queries' / (path.stem + '.csv')
        done = subprocess.run([TOOL, 'query', '-f', 'csv', path.stem, SAMPLE, *MORE.get(path.stem, [])],
                              capture_output=True, cwd=ROOT, timeout=120)
        if accept:
            golden.write_bytes(done.stdout)
        check(done.returncode == 0 and golden.exists() and done.stdout == golden.read_bytes(), f'{path.stem}: golden answer',
              done.stderr.decode())
        check(done.stdout.count(b'\n') > 1, f'{path.stem}: has an answer')
        check(path.read_text().startswith('# ') and '?\n' in path.read_text().splitlines()[0] + '\n'
              or '? ' in path.read_text().splitlines()[0], f'{path.stem}: begins with its question')


def options():
    """Options make another query, which Oxigraph answers alike."""
    runs = [['positions', '--holder', 'Nederland', '--about', 'Defensiefonds', '--since', '2016', '--until', '2030-03'],
            ['positions', '--holder', 'nederland', '--stance', 'supports'], ['positions', '--letter', 'kst-99999-7'],
            ['meetings', '--body', 'NAVO', '--since', '2030'], ['topic', '--about', 'Zwarte Zee'],
            ['positions', '--holder', 'x" } #\\'], ['agenda', '--about', 'NAVO']]
    pairs = []
    for run in runs:
        done = subprocess.run([TOOL, 'query', '--print', *run], capture_output=True, text=True, cwd=ROOT, timeout=60)
        check(done.returncode == 0, f'{run}: printed', done.stderr)
        pairs.append((SAMPLE, done.stdout))
    return list(zip(map(' '.join, runs), pairs))


def main():
    make_sample()
    refusals()
    goldens('--accept' in sys.argv)
    if not install():
        return 1 if summary() else 77
    same = [(title, (BATTERY.with_suffix('.ttl'), PREFIXES + query)) for kind, title, query in battery()
            if kind == 'same']
    same += [(path.stem, (SAMPLE, path.read_text())) for path in questions()]
    same += options()
    same += [(query, (BATTERY.with_suffix('.ttl'), PREFIXES + query)) for query in queries(300)]
    for (name, (data, query)), theirs in zip(same, oxigraph([pair for _, pair in same])):
        compare(name, data, query, theirs)
    return summary()


if __name__ == '__main__':
    sys.exit(main())
