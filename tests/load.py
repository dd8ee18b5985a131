"""Tests `standpunt load` against a store with faults on demand (store_server.py): what is sent, what
is tried again, what a person is told, and what is left after a kill. Usage: load.py TOOL"""

import fcntl
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import checks
from checks import check
from statements import POS, RDF, read_line
from store_server import Server, breaks_off, hangs_up, passes, says, waits_for

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
BASE = 'https://w3id.org/standpunt/id/'
LINKS, VOCABULARY = BASE + 'graph/links', BASE + 'graph/vocabulary'
SECRETS = ('STANDPUNT_USER', 'STANDPUNT_PASSWORD', 'STANDPUNT_TOKEN')
PLAIN = {name: value for name, value in os.environ.items()
         if name not in SECRETS and not name.lower().endswith('_proxy')}
# Three graphs in an order that no sorting gives: the first ends last.
MIXED = ''.join(f'<http://a/{s}> <http://a/p> "{o}"{tail} <http://g/{g}> .\n' for s, o, tail, g in [
    ('1', 'één', '@nl', 1), ('2', 'two', '', 2), ('1', 'één', '@nl', 1), ('3', r'a\nb', '', 3),
    ('2', 'twee', '@nl', 2), ('1', '1', '^^<http://www.w3.org/2001/XMLSchema#integer>', 1)])
GRAPHS = {
    'http://g/1': {'<http://a/1> <http://a/p> "één"@nl .', '<http://a/1> <http://a/p> '
                   '"1"^^<http://www.w3.org/2001/XMLSchema#integer> .'},
    'http://g/2': {'<http://a/2> <http://a/p> "two" .', '<http://a/2> <http://a/p> "twee"@nl .'},
    'http://g/3': {r'<http://a/3> <http://a/p> "a\nb" .'},
}


def run(*arguments, env=None):
    """Status and standard error of a run."""
    done = subprocess.run([TOOL, *map(str, arguments)], stdin=subprocess.DEVNULL,
                          capture_output=True, cwd=ROOT, timeout=120, env={**PLAIN, **(env or {})})
    return done.returncode, done.stderr.decode('utf-8', 'replace')


def expect(name, result, status, message):
    """Checks status and the whole of standard error."""
    check(result[0] == status, f'{name}: status {status}', f'got {result[0]}: {result[1][:800]}')
    check(result[1] == message, f'{name}: message', f'got {result[1]!r}')


def counts(loaded, total, unchanged=0, failed=0, triples=0):
    return (f'standpunt: {loaded} of {total} graphs loaded, {unchanged} unchanged, '
            f'{failed} failed; {triples} triples\n')


NOT_ALL = 'standpunt: not all is loaded: the triplestore did not take all graphs\n'
ALL = counts(3, 3, triples=5)


def write(folder, name, text):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode('utf-8'))
    return path


def with_server(case):
    """Runs a case with a store and a folder of its own."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='standpunt-load-'))
    server = Server()
    try:
        case(server, folder)
    finally:
        server.close()
        shutil.rmtree(folder)


# ---- What is sent ----

def sends_each_graph_once(server, folder):
    data = write(folder, 'mixed.nq', MIXED)
    for _ in range(2):
        expect('mixed graphs', run('load', '--to', server.url + '/?x=y', data), 0, ALL)
        check(server.graphs == GRAPHS, 'the store has the graphs', str(server.graphs))
    check(len(server.requests) == 6, 'a request for each graph')
    first = server.requests[0]
    check(first.method == 'PUT' and first.path == '/?x=y&graph=http%3A%2F%2Fg%2F3',
          'the first that is whole goes first', f'{first.method} {first.path}')
    check(first.headers['Content-Type'] == 'application/n-triples', 'as N-Triples')
    check('Authorization' not in first.headers, 'no login without one')


def makes_urls(server, folder):
    data = write(folder, 'one.nq', '<http://a/s> <http://a/p> "x" <http://g/a?b&é> .\n')
    for store, base, path in [
            ('any', '', '/?graph='), ('virtuoso', '/', '/sparql-graph-crud-auth?graph-uri='),
            ('fuseki', '/ds', '/ds/data?graph='), ('oxigraph', '', '/store?graph='),
            ('graphdb', '/repositories/r/', '/repositories/r/rdf-graphs/service?graph='),
            ('qlever', '', '/?graph=')]:
        code, error = run('load', '-q', '--store', store, '--to', server.url + base, data)
        got = server.requests[-1].path
        check(code == 0 and got == path + 'http%3A%2F%2Fg%2Fa%3Fb%26%C3%A9', store, got + error)


def agrees_on_formats(server, folder):
    """Turtle of one letter is loaded as its N-Quads are."""
    letter = ROOT / 'tests/letters/sample.txt'
    loaded = []
    for name, ending in [('nquads', 'nq'), ('turtle', 'ttl'), ('ntriples', 'nt'), ('rdfxml', 'rdf')]:
        file = folder / ('letter.' + ending)
        subprocess.run([TOOL, 'extract', '-q', '-f', name, '-o', file, letter], cwd=ROOT, check=True)
        server.graphs.clear()
        code, error = run('load', '-q', '--to', server.url, file)
        check(code == 0, name, error)
        loaded.append(dict(server.graphs))
    check(all(graphs == loaded[0] for graphs in loaded), 'all formats give the same graphs',
          str([{graph: len(lines) for graph, lines in graphs.items()} for graphs in loaded]))
    check(set(loaded[0]) == {BASE + 'doc/kst-99999-7', LINKS}, 'a graph for the letter, one for links')
    check(server.requests[-1].method != server.requests[-2].method, 'links are added to')


def loads_vocabulary(server, folder):
    data = write(folder, 'links.nq', f'<{BASE}actor/x> <http://www.w3.org/2002/07/owl#sameAs> '
                                     f'<http://b/x> <{LINKS}> .\n')
    code, error = run('load', '-q', '-V', '--to', server.url, data)
    check(code == 0 and set(server.graphs) == {LINKS, VOCABULARY}, 'vocabulary and links', error)
    check(all(request.method == 'PUT' for request in server.requests), 'with it links are replaced')
    check(len(server.graphs[LINKS]) > 600, 'with it all links are there')
    check(any('_:' in line for line in server.graphs[VOCABULARY]), 'shapes have blank nodes')


def replaces_a_corrected_letter(server, folder):
    data = write(folder, 'mixed.nq', MIXED)
    journal = folder / 'journal'
    arguments = ['load', '--to', server.url, '--journal', journal, data]
    expect('first', run(*arguments), 0, ALL)
    expect('nothing new', run(*arguments), 0, counts(0, 3, unchanged=3))
    write(folder, 'mixed.nq', MIXED.replace('"two"', '"deux"@fr'))
    expect('one is corrected', run(*arguments), 0, counts(1, 3, unchanged=2, triples=2))
    check(server.graphs['http://g/2'] == {'<http://a/2> <http://a/p> "deux"@fr .',
                                          '<http://a/2> <http://a/p> "twee"@nl .'}, 'old ones are gone')
    expect('forced', run(*arguments, '--force'), 0, counts(3, 3, triples=5))


def describes_the_data_set(_, folder):
    """--void counts what stands in the N-Quads."""
    data, described = folder / 'all.nq', folder / 'all.void.ttl'
    subprocess.run([TOOL, 'extract', '-q', '-f', 'nquads', '-o', data, '--void', described,
                    'tests/letters'], cwd=ROOT, check=True)
    quads = [read_line(line) for line in data.read_text(encoding='utf-8').splitlines()]
    text = described.read_text(encoding='utf-8')
    links = [quad for quad in quads if quad.graph.text == LINKS]
    types = {(quad.subject, quad.object) for quad in quads if quad.predicate.text == RDF + 'type'}
    letters = [pair for pair in types if pair[1].text == POS + 'Letter']
    holders = [quad for quad in quads if quad.predicate.text == POS + 'holder']
    for what, count in [('documents', len(letters)), ('triples', len(quads)),
                        ('entities', len({quad.subject for quad in quads})),
                        ('classes', len({pair[1] for pair in types})),
                        ('properties', len({quad.predicate for quad in quads}))]:
        check(f'    void:{what} {count} ;' in text, f'void:{what}', f'{count} is not in it')
    for one, what, number in [('void:class pos:Letter', 'entities', len(letters)),
                              ('void:property pos:holder', 'triples', len(holders)),
                              ('void:subjectsTarget <%sdataset>' % BASE, 'triples', len(links))]:
        check(f'{one} ;\n    void:{what} {number} ' in text, one, f'{number} is not in it')
    code, error = run('extract', '--void', described, 'tests/letters/sample.txt')
    check(code == 2 and error.startswith('standpunt: --void describes N-Quads: -f nquads\n'),
          '--void without N-Quads', error)


# ---- Data that is wrong ----

def sends_nothing_of_bad_data(server, folder):
    cases = [
        ('bad.nq', '<http://a/s> <http://a/p> .\n', None),
        ('iri.ttl', '<http://a/s> <http://a/p> <http://a/%zz> .\n',
         'iri.ttl: not a valid IRI: <http://a/%zz>\n'),
        ('none.ttl', '<http://a/s> <http://a/p> 1 .\n',
         'none.ttl: neither names of graphs nor a letter: say its graph with --graph IRI\n'),
        ('two.ttl', ''.join(f'<http://a/{i}> a <https://w3id.org/standpunt/def#Letter> .\n'
                            for i in '12'),
         'two.ttl: more than one letter without names of graphs: write N-Quads, or a file for each '
         'letter\n'),
        ('blank.nq', '<http://a/s> <http://a/p> "x" _:g .\n', None),
        ('latin1.nt', b'<http://a/s> <http://a/p> "\xe9" .\n', 'latin1.nt: byte 28: not UTF-8\n'),
    ]
    good = write(folder, 'a.nq', MIXED)
    for name, text, message in cases:
        path = write(folder, name, text)
        code, error = run('load', '--to', server.url, good, path)
        check(code == 1, f'{name}: status 1', f'got {code}: {error}')
        ending = ('standpunt: not all is loaded: the data cannot be read\n' + counts(0, 3))
        check(error.endswith(ending) or name == 'iri.ttl', f'{name}: ending', error)
        if message:
            check(error.startswith(f'{folder}/{message}'), f'{name}: message', error)
        check(not server.requests, f'{name}: nothing is sent')
    code, error = run('load', '-q', '--graph', 'http://g/n', '--to', server.url, folder / 'none.ttl')
    check(code == 0 and list(server.graphs) == ['http://g/n'], 'a graph can be said', error)


def refuses_wrong_usage(server, folder):
    data = write(folder, 'a.nq', MIXED)
    bad = 'standpunt: not all is loaded: the triplestore cannot be reached so\n'
    hint = "Try 'standpunt load --help'.\n"
    what = 'URL of the triplestore: '
    for arguments, message in [
            (['--to', 'http://me:geheim@localhost/', data],
             what + 'it has a name or password in it: others could see them\n' + bad),
            (['--to', 'ftp://localhost/', data], what + 'it does not begin with http:// or https://\n' + bad),
            (['--to', 'http://', data], what + 'it is no URL\n' + bad),
            (['--to', server.url + '/#a', data], what + "it has a '#'\n" + bad),
            (['--to', server.url, '--netrc', '/nowhere', data], '/nowhere: cannot read\n' + bad),
            (['--to', server.url, '--graph', 'a b', data], 'a b: no valid IRI of a graph\n' + bad),
            ([data], 'standpunt: no triplestore given: --to URL\n'),
            (['--to', server.url], 'standpunt: no data given: RDF files or folders of them\n'),
            (['--to', server.url, '--store', 'jena', data],
             "standpunt: unknown store 'jena'; there are virtuoso, fuseki, oxigraph, graphdb, qlever "
             'and any\n'),
            (['--to', server.url, '--login', 'ntlm', data],
             "standpunt: unknown login 'ntlm'; there are basic and digest\n")]:
        expect(' '.join(map(str, arguments[:2])), run('load', *arguments), 2, message + hint)
    check(not server.requests, 'wrong usage sends nothing')


# ---- Faults ----

def tries_again(server, folder):
    data = write(folder, 'a.nq', MIXED)
    server.faults = [says(503, 'busy\nvery', {'Retry-After': '1'})]
    expect('503', run('load', '--to', server.url, data), 0,
           'http://g/3: warning: HTTP 503: busy; again in 1 s\n' + ALL)
    server.faults = [hangs_up]
    code, error = run('load', '--to', server.url, data)
    check(code == 0 and error.startswith('http://g/3: warning: ') and error.endswith('; again in 1 s\n' + ALL),
          'a connection that ends', error)
    server.faults = [breaks_off]
    code, error = run('load', '--to', server.url, data)
    check(code == 0 and '; again in 1 s\n' in error, 'half of an answer', error)
    check(server.graphs == GRAPHS, 'after faults the store has the graphs')


def gives_up(server, folder):
    data = write(folder, 'a.nq', MIXED)
    server.faults = [says(429, 'later', {'Retry-After': '301'})]
    expect('asked to wait too long', run('load', '--to', server.url, data), 1,
           'http://g/3: HTTP 429: later\n' + NOT_ALL + counts(2, 3, failed=1, triples=4))
    server.faults = [says(500, 'no') for _ in range(3)]
    server.requests.clear()
    expect('three in a row', run('load', '--tries', '1', '--to', server.url, data), 1,
           ''.join(f'http://g/{i}: HTTP 500: no\n' for i in '321') + NOT_ALL + counts(0, 3, failed=3))
    event = threading.Event()
    server.faults = [waits_for(event)]
    code, error = run('load', '--tries', '1', '--timeout', '1', '--to', server.url, data)
    event.set()
    check(code == 1 and error.startswith('http://g/3: Operation timed out') and
          error.endswith(NOT_ALL + counts(0, 3, failed=1)), 'a slow answer', error)
    code, error = run('load', '--tries', '1', '--to', 'http://127.0.0.1:1', data)
    check(code == 1 and error.startswith('http://g/3: Failed to connect'), 'nobody listens', error)


def goes_on_after_a_bad_graph(server, folder):
    data = write(folder, 'a.nq', MIXED)
    server.faults = [says(400, '\r\n Parse error \x1b[31m"é" \x9f\nmore\n')]
    expect('400', run('load', '--to', server.url, data), 1,
           'http://g/3: HTTP 400: Parse error  [31m"é"\n' + NOT_ALL +
           counts(2, 3, failed=1, triples=4))
    server.faults = [says(404, '')]
    expect('404', run('load', '--to', server.url, data), 1,
           'http://g/3: HTTP 404\n' + NOT_ALL + counts(0, 3, failed=1))


def follows_no_redirect(server, folder):
    data = write(folder, 'a.nq', MIXED)
    other = Server()
    server.faults = [says(307, '', {'Location': other.url + '/x'})]
    expect('307', run('load', '--to', server.url, data, env={'STANDPUNT_USER': 'me'}), 1,
           f"http://g/3: HTTP 307: it sends on to '{other.url}/x', which is not followed\n" +
           NOT_ALL + counts(0, 3, failed=1))
    check(not other.requests, 'the other store hears nothing')
    other.close()


def ignores_the_environment(server, folder):
    data = write(folder, 'a.nq', MIXED)
    env = {'http_proxy': 'http://127.0.0.1:1', 'HOME': str(folder)}
    write(folder, '.netrc', 'machine 127.0.0.1 login me password geheim\n')
    expect('proxy of the environment', run('load', '--to', server.url, data, env=env), 0, ALL)
    check('Authorization' not in server.requests[0].headers, 'no .netrc that was not asked for')
    code, error = run('load', '-q', '--tries', '1', '--to', server.url, '--proxy', 'http://127.0.0.1:1',
                      data)
    check(code == 1 and 'Failed to connect' in error, 'a proxy that was asked for', error)


# ---- Login and TLS ----

def logs_in(server, folder):
    data = write(folder, 'a.nq', MIXED)
    login = {'STANDPUNT_USER': 'me', 'STANDPUNT_PASSWORD': 'geheim'}
    expect('basic', run('load', '--to', server.url, data, env=login), 0, ALL)
    check(server.requests[0].headers['Authorization'] == 'Basic bWU6Z2VoZWlt', 'basic')
    expect('token', run('load', '--to', server.url, data, env={'STANDPUNT_TOKEN': 'abc'}), 0, ALL)
    check(server.requests[-1].headers['Authorization'] == 'Bearer abc', 'token')
    server.login = ('me', 'geheim')
    digest = ['load', '--login', 'digest', '--to', server.url, data]
    server.graphs.clear()
    expect('digest', run(*digest, env=login), 0, ALL)
    check(server.graphs == GRAPHS, 'digest: the graphs are there')
    expect('wrong password', run(*digest, env={**login, 'STANDPUNT_PASSWORD': 'x'}), 1,
           'http://g/3: HTTP 401 (it wants a login: Digest): who are you?\n' + NOT_ALL +
           counts(0, 3, failed=1))
    netrc = write(folder, 'netrc', 'machine 127.0.0.1 login me password geheim\n')
    expect('netrc', run(*digest, '--netrc', netrc), 0, ALL)


def warns_of_open_passwords(server, folder):
    data = write(folder, 'a.nq', MIXED)
    url = 'http://host.invalid/'
    code, error = run('load', '--tries', '1', '--to', url, data, env={'STANDPUNT_USER': 'me'})
    check(code == 1 and error.startswith(f'{url}: warning: without TLS others can read the password: use https, '
                                         'or a login by digest\n'), 'a password without TLS', error)


def checks_certificates(_, folder):
    if not shutil.which('openssl'):
        print('skipped: certificates: there is no openssl')
        return
    made = folder / 'made.pem'
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=test',
                    '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2', '-keyout', folder / 'key.pem',
                    '-out', folder / 'cert.pem'], check=True, capture_output=True)
    made.write_bytes((folder / 'key.pem').read_bytes() + (folder / 'cert.pem').read_bytes())
    data = write(folder, 'a.nq', MIXED)
    server = Server(certificate=made)
    code, error = run('load', '--to', server.url, data)
    check(code == 1 and 'certificate verification failed' in error and 'again' not in error and
          not server.requests, 'a certificate that nobody knows', error)
    expect('a certificate that is trusted',
           run('load', '--cacert', folder / 'cert.pem', '--to', server.url, data), 0, ALL)
    code, error = run('load', '--cacert', folder / 'cert.pem', '--to',
                      server.url.replace('127.0.0.1', 'localhost'), data)
    check(code == 1 and len(server.requests) == 3, 'a certificate of another host', error)
    server.close()


# ---- Journal ----

def keeps_a_journal(server, folder):
    data, journal = write(folder, 'a.nq', MIXED), folder / 'journal'
    arguments = ['load', '--journal', journal, '--to', server.url, data]
    bad = 'standpunt: not all is loaded: {}\n' + counts(0, 3)
    run(*arguments)
    lines = journal.read_text().splitlines()
    check(lines[0] == f'standpunt load journal of {server.url}' and len(lines) == 4 and
          [line[65:] for line in lines[1:]] == ['http://g/3', 'http://g/2', 'http://g/1'], 'its lines',
          str(lines))
    journal.write_text('\n'.join(lines)[:-1])
    expect('a line that was cut off', run(*arguments), 0, counts(1, 3, unchanged=2, triples=2))
    check(journal.read_text().splitlines() == lines, 'is written anew', journal.read_text())
    other = Server()
    expect('another store', run('load', '--journal', journal, '--to', other.url, data), 1,
           f'{journal}: the journal of another store\n' + bad.format('cannot read'))
    other.close()
    letter = write(folder, 'letter', 'Geachte voorzitter')
    expect('no journal', run('load', '--journal', letter, '--to', server.url, data), 1,
           f'{letter}: no journal of a load\n' + bad.format('cannot read'))
    check(letter.read_text() == 'Geachte voorzitter', 'a file of others is left alone')
    with journal.open('r+') as held:
        fcntl.lockf(held, fcntl.LOCK_EX)
        code, error = run(*arguments)
    check(code == 1 and error.startswith(f'{journal}: in use by another load: '), 'in use', error)
    code, error = run('load', '--journal', '/dev/full', '--to', server.url, data)
    check(code == 1 and '/dev/full: cannot write: ' in error, 'a full disk', error)


def survives_a_kill(server, folder):
    data, journal = write(folder, 'a.nq', MIXED), folder / 'journal'
    event = threading.Event()
    server.faults = [passes, waits_for(event)]
    arguments = [TOOL, 'load', '--journal', str(journal), '--to', server.url, str(data)]
    load = subprocess.Popen(arguments, env=PLAIN, cwd=ROOT, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while len(server.requests) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    load.kill()
    load.wait()
    event.set()
    check(len(journal.read_text().splitlines()) == 2, 'killed after one graph')
    expect('goes on', run(*arguments[1:]), 0, counts(2, 3, unchanged=1, triples=4))
    check(server.graphs == GRAPHS, 'after a kill the store has the graphs')


CASES = [sends_each_graph_once, makes_urls, agrees_on_formats, loads_vocabulary, describes_the_data_set,
         replaces_a_corrected_letter, sends_nothing_of_bad_data, refuses_wrong_usage, tries_again,
         gives_up, goes_on_after_a_bad_graph, follows_no_redirect, ignores_the_environment, logs_in,
         warns_of_open_passwords, checks_certificates, keeps_a_journal, survives_a_kill]


if __name__ == '__main__':
    for case in CASES:
        with_server(case)
    sys.exit(checks.summary())
