"""Loads letters into real triplestores, Virtuoso and Apache Jena Fuseki, in bulk as the README says
and by `standpunt load`, kills the load and the store in between, and compares what the store holds with the data, and its
answers to the shipped questions with our own.
Usage: stores.py TOOL BUILD"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import checks
import triplestores
from checks import check
from statements import read_line
from triplestores import Fuseki, Virtuoso

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
BUILD = sys.argv[2]
BASE = 'https://w3id.org/standpunt/id/'
COPIES = 4
README = (ROOT / 'README.md').read_text(encoding='utf-8')
SKIPPED = 77  # what meson takes for 'skipped'


def make_letters(path):
    """Many letters as N-Quads: those of tests/letters, again and again under other names."""
    made = subprocess.run([TOOL, 'extract', '-q', '-f', 'nquads', 'tests/letters'], cwd=ROOT,
                          capture_output=True, check=True).stdout.decode('utf-8')
    names = {line.split('/doc/')[-1].split('>')[0] for line in made.splitlines()
             if line.split(' ')[2].endswith('def#Letter>')}
    with open(path, 'w', encoding='utf-8') as out:
        for copy in range(COPIES):
            text = made
            for name in names:
                text = text.replace(name, f'{name}-{copy}')
            out.write(text)


def expected(path):
    """Graph to its set of subject, predicate, object."""
    graphs = {}
    for line in path.read_text(encoding='utf-8').splitlines():
        statement = read_line(line)
        graphs.setdefault(statement.graph.text, set()).add(statement[:3])
    return graphs


def arguments_for(store, *more):
    return [TOOL, 'load', '-q', '--store', store.name, '--to', store.url(), *map(str, more)]


def environment(store):
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith('_proxy')}
    return {**kept, 'STANDPUNT_USER': store.login[0], 'STANDPUNT_PASSWORD': store.login[1]}


def load(store, *more):
    done = subprocess.run(arguments_for(store, *more), cwd=ROOT, env=environment(store),
                          capture_output=True, text=True, timeout=300)
    check(done.returncode == 0, f'{store.name}: load', done.stderr[:1000])


def holds(store, graphs, name):
    """The store has exactly these graphs."""
    found = store.graphs(BASE)
    wrong = [f'{graph}: {len(graphs.get(graph, set()) - found.get(graph, set()))} missing, '
             f'{len(found.get(graph, set()) - graphs.get(graph, set()))} too many'
             for graph in sorted(graphs.keys() | found.keys()) if graphs.get(graph) != found.get(graph)]
    check(not wrong, f'{store.name}: {name}', '; '.join(wrong[:5]))


def begin_load(store, journal, data):
    """A load that has come some way. Waits until the journal has five graphs."""
    process = subprocess.Popen(arguments_for(store, '--journal', journal, data), cwd=ROOT,
                               env=environment(store), stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        if journal.exists() and journal.read_text().count('\n') > 5:
            break
        time.sleep(0.005)
    return process


def loads_in_bulk(store, folder, graphs):
    """The bulk loader of Virtuoso wants the store to run, that of Jena wants it not to."""
    running = store.name == 'virtuoso'
    if running:
        store.start()
    problem = store.bulk_load(README, folder / 'data')
    check(not problem, f'{store.name}: bulk load', problem[:1000])
    if not running:
        store.start()
    holds(store, graphs, 'holds what was loaded in bulk')
    count = store.rows('SELECT (COUNT(*) AS ?n) WHERE { ?s a <https://w3id.org/standpunt/def#Letter> }')
    check(count[0]['n'].text == str(len(graphs) - 1), f'{store.name}: the default graph is the union',
          count[0]['n'].text)


def answer(rows):
    """Rows to be compared, in any order; a number counts by its value, whatever its datatype."""
    def cell(term):
        number = term.datatype.endswith(('#integer', '#decimal', '#int'))
        return ('number', float(term.text)) if number else tuple(term)
    return sorted(repr(sorted((name, cell(term)) for name, term in row.items())) for row in rows)


def answers_questions(store, folder):
    """Every shipped question has the answer that `standpunt query` gives over the same data."""
    for path in sorted((ROOT / 'vocab' / 'queries').glob('*.rq')):
        own = subprocess.run([TOOL, 'query', '-f', 'json', path.stem, folder / 'data' / 'all.nq'], cwd=ROOT,
                             capture_output=True, text=True, timeout=120)
        if not check(own.returncode == 0, f'{path.stem}: answered', own.stderr):
            continue
        rows = [{name: triplestores.term_of(binding) for name, binding in row.items()}
                for row in json.loads(own.stdout)['results']['bindings']]
        found, wanted = answer(store.rows(path.read_text(encoding='utf-8'))), answer(rows)
        check(found == wanted, f'{store.name}: {path.stem}',
              f'{len(found)} rows, {len(wanted)} wanted; {sorted(set(found) ^ set(wanted))[:4]}')


def replaces_letters(store, folder, graphs):
    """Loaded again nothing changes; of a corrected letter nothing old is left."""
    data = folder / 'data' / 'all.nq'
    load(store, data)
    holds(store, graphs, 'is the same after loading again')
    name = next(graph for graph in sorted(graphs) if graph.endswith('-3'))
    lines = data.read_text(encoding='utf-8').splitlines(keepends=True)
    kept = [line for line in lines if f'<{name}> .' in line][10:]
    corrected = folder / 'corrected.nq'
    corrected.write_text(''.join(kept) + f'<{BASE}new> <{BASE}p> "nieuw"@nl <{name}> .\n',
                         encoding='utf-8')
    load(store, corrected)
    holds(store, {**graphs, **expected(corrected)}, 'has the corrected letter only')


def survives_kills(store, folder, graphs):
    data = folder / 'data' / 'all.nq'
    journal = folder / f'{store.name}.journal'
    process = begin_load(store, journal, data)
    process.kill()
    process.communicate()
    store.kill()
    done = journal.read_text().count('\n') - 1
    check(5 <= done < len(graphs), f'{store.name}: load and store were killed halfway', str(done))
    store.start()
    load(store, '--journal', journal, data)
    holds(store, graphs, 'load and store killed: nothing lost, nothing doubled')
    journal.unlink()
    process = begin_load(store, journal, data)
    store.kill()
    store.start()
    error = process.communicate(timeout=120)[1]
    check(process.returncode == 0, f'{store.name}: a load outlives a restart of the store', error[:1000])
    holds(store, graphs, 'store killed: nothing lost, nothing doubled')


def loads_vocabulary(store):
    load(store, '--with-vocab')
    found = store.rows(f'SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{BASE}graph/vocabulary> '
                       '{ ?s ?p ?o } }')
    check(int(found[0]['n'].text) > 10000, f'{store.name}: the vocabulary', found[0]['n'].text)


def refuses_strangers(store, folder):
    done = subprocess.run(arguments_for(store, folder / 'data' / 'all.nq'), cwd=ROOT,
                          env={**environment(store), 'STANDPUNT_PASSWORD': 'x'}, capture_output=True,
                          text=True, timeout=60)
    check(done.returncode == 1 and 'HTTP 401' in done.stderr, f'{store.name}: a wrong password',
          done.stderr)


def test(store, folder, graphs):
    try:
        loads_in_bulk(store, folder, graphs)
        answers_questions(store, folder)
        refuses_strangers(store, folder)
        replaces_letters(store, folder, graphs)
        survives_kills(store, folder, graphs)
        loads_vocabulary(store)
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as problem:
        check(False, f'{store.name}', str(problem))
    finally:
        store.kill()


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix='standpunt-stores-'))
    reasons = []
    try:
        (folder / 'data').mkdir()
        make_letters(folder / 'data' / 'all.nq')
        graphs = expected(folder / 'data' / 'all.nq')
        reason = Virtuoso.missing()
        if reason:
            reasons.append(f'virtuoso: {reason}')
        else:
            test(Virtuoso(folder / 'virtuoso'), folder, graphs)
        jars, reason = triplestores.fetch_jena(BUILD)
        if reason:
            reasons.append(f'fuseki: {reason}')
        else:
            test(Fuseki(folder / 'fuseki', jars), folder, graphs)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for reason in reasons:
        print(f'skipped: {reason}')
    status = checks.summary()
    return SKIPPED if reasons and status == 0 else status


if __name__ == '__main__':
    sys.exit(main())
