"""Times a load into Virtuoso: letters by `standpunt load`, against curl alone, which sends the same
bodies from files, one process for all of them and one for each. Each way replaces graphs that are
there. Usage: load.py TOOL [LETTERS]"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests'))

from triplestores import Virtuoso  # noqa: E402

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
LETTERS = int(sys.argv[2]) if len(sys.argv) > 2 else 1000


def make_letters(path):
    """Letters of tests/letters as N-Quads, again and again under other names; graph to its lines."""
    made = subprocess.run([TOOL, 'extract', '-q', '-f', 'nquads', 'tests/letters'], cwd=ROOT,
                          capture_output=True, check=True).stdout.decode('utf-8')
    blocks = {}
    for line in made.splitlines():
        triple, graph = line[:-3].rsplit(' <', 1)
        if '/doc/' in graph:
            blocks.setdefault(graph, []).append(triple + ' .\n')
    graphs = {}
    for number in range(LETTERS):
        graph, lines = list(blocks.items())[number % len(blocks)]
        name = graph.rsplit('/', 1)[1]
        copy = f'{name}-{number}'
        graphs[graph.replace(name, copy)] = ''.join(lines).replace(name, copy)
    with open(path, 'w', encoding='utf-8') as out:
        for graph, lines in graphs.items():
            out.write(lines.replace(' .\n', f' <{graph}> .\n'))
    return graphs


def timed(title, arguments, environment=None):
    start = time.perf_counter()
    subprocess.run(arguments, check=True, env={**os.environ, **(environment or {})},
                   stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    print(f'{title:34} {seconds:7.1f} s  {1000 * seconds / LETTERS:6.1f} ms per letter', flush=True)


def curl_all(graphs, folder, url):
    """A configuration of curl with a request for each graph; connections are kept."""
    config = folder / 'curl.conf'
    with open(config, 'w', encoding='utf-8') as out:
        for number, (graph, lines) in enumerate(graphs.items()):
            body = folder / f'{number}.nt'
            body.write_text(lines, encoding='utf-8')
            out.write('next\n' if number else '')
            out.write(f'url = "{url}/sparql-graph-crud-auth?graph-uri={graph}"\nrequest = PUT\n'
                      f'data-binary = "@{body}"\nheader = "Content-Type: application/n-triples"\n'
                      'digest\nuser = "dba:dba"\nsilent\nfail\noutput = "/dev/null"\n')
    return config


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        graphs = make_letters(folder / 'all.nq')
        store = Virtuoso(folder / 'virtuoso')
        store.start()
        try:
            triples = sum(lines.count('\n') for lines in graphs.values())
            print(f'{len(graphs)} letters, {triples} triples', flush=True)
            login = {'STANDPUNT_USER': 'dba', 'STANDPUNT_PASSWORD': 'dba'}
            load = [TOOL, 'load', '-q', '--store', 'virtuoso', '--to', store.url(),
                    str(folder / 'all.nq')]
            journal = ['--journal', str(folder / 'journal')]
            config = curl_all(graphs, folder, store.url())
            timed('standpunt load, empty store', load, login)
            timed('standpunt load, again', load, login)
            timed('the same with a journal', load + journal, login)
            timed('the same, nothing new', load + journal, login)
            timed('curl, one process', ['curl', '-K', str(config)])
            for_each = ''.join(
                f"curl -sf -o /dev/null --digest -u dba:dba -X PUT -H 'Content-Type: application/n-triples' "
                f"--data-binary @{folder}/{number}.nt "
                f"'{store.url()}/sparql-graph-crud-auth?graph-uri={graph}'\n"
                for number, graph in enumerate(graphs))
            script = folder / 'each.sh'
            script.write_text(for_each, encoding='utf-8')
            timed('curl, a process for each', ['sh', str(script)])
        finally:
            store.kill()


if __name__ == '__main__':
    main()
