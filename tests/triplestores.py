"""Real triplestores on this machine, for tests: Virtuoso 7 and Apache Jena Fuseki, each with its data
in a folder, started, killed and stopped at will."""

import base64
import json
import pathlib
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

from statements import XSD_STRING, Term, read_line

JENA = pathlib.Path(__file__).resolve().parent / 'fixtures' / 'jena' / 'pom.xml'
PATIENCE = 90  # seconds until a store answers


def free_port():
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return listener.getsockname()[1]


def term_of(binding):
    datatype = binding.get('datatype', '')
    return Term({'uri': 'iri', 'bnode': 'blank'}.get(binding['type'], 'literal'), binding['value'],
                binding.get('xml:lang', ''), '' if datatype == XSD_STRING else datatype)


class Store:
    """A process and its data. Subclasses say `command`, `endpoint`, `url` and `login`."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.process = None
        self.prepare()

    def prepare(self):
        """Writes what the store needs to start."""

    def start(self):
        with open(self.folder / 'output', 'ab') as output:
            self.process = subprocess.Popen(self.command(), cwd=self.folder, stdout=output,
                                            stderr=output, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self.rows('SELECT ?s WHERE { ?s ?p ?o } LIMIT 1')
                return
            except (OSError, ValueError) as problem:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    said = (self.folder / 'output').read_text(errors='replace')[-2000:]
                    raise RuntimeError(f'{self.name} does not start: {problem}\n{said}') from None
            time.sleep(0.1)

    def kill(self):
        """Ends it without a chance to put anything right. Allowed when it does not run."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def ask(self, query, kind):
        request = urllib.request.Request(
            self.endpoint() + '?' + urllib.parse.urlencode({'query': query}),
            headers={'Accept': kind})
        if self.basic:
            secret = base64.b64encode(':'.join(self.login).encode()).decode()
            request.add_header('Authorization', 'Basic ' + secret)
        with urllib.request.urlopen(request, timeout=60) as reply:
            return reply.read().decode('utf-8')

    def rows(self, query):
        bindings = json.loads(self.ask(query, 'application/sparql-results+json'))['results']['bindings']
        return [{name: term_of(value) for name, value in row.items()} for row in bindings]

    def graphs(self, prefix):
        """Graph to its set of subject, predicate, object, of graphs that begin with `prefix`."""
        found = self.rows('SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }')
        names = [row['g'].text for row in found if row['g'].text.startswith(prefix)]
        return {name: {read_line(line)[:3] for line in self.ask(
            f'CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{name}> {{ ?s ?p ?o }} }}',
            'application/n-triples').splitlines() if line.strip()} for name in names}


class Virtuoso(Store):
    name = 'virtuoso'
    login = ('dba', 'dba')
    basic = False

    @staticmethod
    def missing():
        """Why it cannot be tested; empty when it can."""
        needed = [name for name in ('virtuoso-t', 'isql-vt') if not shutil.which(name)]
        return f'no {" and no ".join(needed)}' if needed else ''

    def prepare(self):
        self.sql_port, self.port = free_port(), free_port()
        here = self.folder
        (here / 'virtuoso.ini').write_text(f'''[Database]
DatabaseFile = {here}/virtuoso.db
ErrorLogFile = {here}/virtuoso.log
LockFile = {here}/virtuoso.lck
TransactionFile = {here}/virtuoso.trx
xa_persistent_file = {here}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {here}/temp.db
TransactionFile = {here}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:{self.sql_port}
DirsAllowed = {here.parent}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{self.port}
ServerRoot = {here}
ServerThreads = 5
''')

    def command(self):
        return ['virtuoso-t', '-f', '+configfile', 'virtuoso.ini']

    def endpoint(self):
        return f'http://127.0.0.1:{self.port}/sparql'

    def url(self):
        return f'http://127.0.0.1:{self.port}'

    def sql(self, statements):
        return subprocess.run(['isql-vt', f'127.0.0.1:{self.sql_port}', *self.login,
                               f'exec={statements}'], capture_output=True, text=True, timeout=300)

    def bulk_load(self, readme, folder):
        """By the statements that `readme` shows. Gives what went wrong."""
        statements = re.search(r'exec="(ld_dir[^"]*)"', readme).group(1)
        return self.sql(statements.replace('/data/letters', str(folder))).stderr


def fetch_jena(build):
    """The folder with the jars of Jena, and why there is none."""
    for tool in ('java', 'mvn'):
        if not shutil.which(tool):
            return None, f'no {tool}'
    folder = pathlib.Path(build).resolve() / 'jena'
    if not (folder / 'complete').exists():
        try:
            done = subprocess.run(['mvn', '-q', '-B', '-f', str(JENA), 'dependency:copy-dependencies',
                                   f'-DoutputDirectory={folder}'], capture_output=True, text=True,
                                  timeout=300)
        except subprocess.TimeoutExpired:
            return None, 'Maven takes too long'
        if done.returncode != 0:
            return None, 'Maven cannot fetch it: ' + (done.stdout.strip().splitlines() or [''])[0][:200]
        (folder / 'complete').touch()
    return folder, ''


class Fuseki(Store):
    """With a login, and named graphs merged where a query names none."""
    name = 'fuseki'
    login = ('letter', 'geheim')
    basic = True

    def __init__(self, folder, jars):
        self.jars = jars
        super().__init__(folder)

    def prepare(self):
        self.port = free_port()
        (self.folder / 'passwd').write_text(':'.join(self.login) + '\n')

    def java(self, *arguments):
        return ['java', '-Xmx1g', '-cp', f'{self.jars}/*', *map(str, arguments)]

    def command(self):
        return self.java('org.apache.jena.fuseki.main.cmds.FusekiMainCmd', '--localhost', '--port',
                         self.port, '--auth=basic', f'--passwd={self.folder}/passwd', '--tdb2',
                         '--update', f'--loc={self.database()}', '--set',
                         'tdb2:unionDefaultGraph=true', '/letters')

    def database(self):
        (self.folder / 'tdb2').mkdir(exist_ok=True)
        return self.folder / 'tdb2'

    def endpoint(self):
        return f'http://127.0.0.1:{self.port}/letters/query'

    def url(self):
        return f'http://127.0.0.1:{self.port}/letters'

    def bulk_load(self, readme, folder):
        """By the command that `readme` shows. Gives what went wrong."""
        command = re.search(r'^tdb2\.tdbloader .*$', readme, re.M).group().split()
        named = {'DATABASE': self.database(), 'all.nq': folder / 'all.nq'}
        done = subprocess.run(self.java(*(named.get(word, word) for word in command)),
                              capture_output=True, text=True, timeout=300)
        return '' if done.returncode == 0 else done.stderr or 'failed'
