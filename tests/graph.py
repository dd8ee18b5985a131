"""Properties that the output of every letter has: each quote stands in the letter where the graph says, the lines are
canonical, all terms are declared, all formats say the same, and the same letters give the same bytes.
Reads letters/, and more letters from ../shared where there is such a folder.
Usage: graph.py TOOL"""

import collections
import pathlib
import shutil
import subprocess
import sys
import tempfile

import statements
from statements import OA, POS, RDF

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
EXTRACT = [TOOL, 'extract', '-q', '--rules', 'rules/nl', '--vocab', 'vocab']
SCHEMA = 'http://schema.org/'
ENDINGS = {'turtle': 'ttl', 'rdfxml': 'rdf', 'ntriples': 'nt', 'nquads': 'nq'}

passed = failed = 0


def check(problems, name):
    """Counts one check and shows the first of what is wrong."""
    global passed, failed
    problems = list(problems)
    if not problems:
        passed += 1
        return
    failed += 1
    print(f'failed: {name}')
    for problem in problems[:5]:
        print(f'    {problem}')
    if len(problems) > 5:
        print(f'    and {len(problems) - 5} more')


def letters():
    found = sorted((TESTS / 'letters').glob('*.txt'))
    shared = ROOT.parent / 'shared'
    more = sorted([*(shared / 'letters' / 'txt').glob('*.txt'), *(shared / 'gold').glob('*.txt')])
    if not more:
        print('skipped: the letters of ../shared (no such folder)')
    return found + more


def extract(*arguments):
    done = subprocess.run([*EXTRACT, *map(str, arguments)], capture_output=True, cwd=ROOT, timeout=600)
    check([] if done.returncode == 0 else [done.stderr.decode('utf-8', 'replace')[:2000]],
          f'extract {" ".join(map(str, arguments))[:200]}')
    return done.stdout


def convert(*command):
    """Statements that a tool of others reads in a file, and what it says when it cannot."""
    done = subprocess.run([str(word) for word in command], capture_output=True, timeout=300)
    message = done.stderr.decode('utf-8', 'replace')
    if done.returncode != 0:
        return None, message
    return set(statements.read(done.stdout.decode())), message


# ---- One letter ----

def quotes(source, graph, wanted):
    """Selectors that do not name what stands at their place in the source; or that there is none, where one is wanted."""
    values = collections.defaultdict(lambda: collections.defaultdict(list))
    for s, p, o, _ in graph:
        values[s.text][p.text].append(o.text)
    count = 0
    for mention, properties in values.items():
        selectors = [values[name] for name in properties.get(OA + 'hasSelector', [])]
        places = [s for s in selectors if OA + 'TextPositionSelector' in s[RDF + 'type']]
        words = [s for s in selectors if OA + 'TextQuoteSelector' in s[RDF + 'type']]
        if not selectors:
            continue
        count += 1
        if len(places) != 1 or len(words) != 1:
            yield f'{mention}: {len(places)} places, {len(words)} quotes'
            continue
        start, end = (int(places[0][OA + name][0]) for name in ['start', 'end'])
        exact = words[0][OA + 'exact'][0]
        if not exact or source[start:end] != exact:
            yield f'{mention}: the letter has {source[start:end]!r}, the graph {exact!r}'
    if wanted and not count:
        yield 'the letter has no quote at all'
    for s, p, o, _ in graph:
        if p.text == POS + 'quote' and not o.text.strip():
            yield f'{s.text}: an empty quote'


def not_canonical(lines):
    for line, following in zip(lines, lines[1:] + [None]):
        again = statements.canonical_line(statements.read_line(line))
        if line != again:
            yield f'{line}\n      canonical: {again}'
        if following is not None and not line < following:
            yield f'not sorted or twice: {line}\n      {following}'


def declared():
    """Classes, and properties, that the vocabulary declares."""
    terms = set()
    for name in ['ontology.ttl', 'reused.ttl']:
        done = subprocess.run(['rapper', '-q', '-i', 'turtle', '-o', 'ntriples', ROOT / 'vocab' / name],
                              capture_output=True, check=True)
        terms |= set(statements.read(done.stdout.decode()))
    types = collections.defaultdict(set)
    for s, p, o, _ in terms:
        if p.text == RDF + 'type':
            types[s.text].add(o.text.split('#')[-1])
    classes = {name for name, kinds in types.items() if 'Class' in kinds}
    properties = {name for name, kinds in types.items() if any(kind.endswith('Property') for kind in kinds)}
    return classes, properties | {RDF + 'type'}


def undeclared(graph, classes, properties):
    for s, p, o, _ in graph:
        if p.text not in properties:
            yield f'property {p.text}'
        if p.text == RDF + 'type' and o.text not in classes:
            yield f'class {o.text}'


def stray_topics(graph):
    """Topics are no entities of a letter; what the words of a topic name are topics."""
    topics = {s.text for s, p, o, _ in graph if p.text == RDF + 'type' and o.text == POS + 'Topic'}
    for s, p, o, _ in graph:
        if p.text == SCHEMA + 'mentions' and s.text not in topics and o.text in topics:
            yield f'mentioned: {o.text}'
        if p.text == SCHEMA + 'about' and s.text in topics and o.text not in topics:
            yield f'{s.text} is about {o.text}'


def nameless(graph):
    for statement in graph:
        if any(term.kind == 'blank' for term in statement):
            yield statements.canonical_line(statement)
        if statement.graph.kind != 'iri':
            yield f'in no graph: {statements.canonical_line(statement)}'


def difference(wanted, got, message):
    if got is None:
        return [message]
    return ([f'missing: {statements.canonical_line(s)}' for s in sorted(wanted - got)]
            + [f'added: {statements.canonical_line(s)}' for s in sorted(got - wanted)]
            + ([message] if message and 'rror' in message else []))


def readers(folder, name, quads):
    """What rapper and serdi make of the four files, against the N-Quads as read here."""
    triples = {s._replace(graph=statements.NO_TERM) for s in quads}
    path = {format: folder / format / f'{name}.{ending}' for format, ending in ENDINGS.items()}
    own = set(statements.read(path['ntriples'].read_bytes().decode()))
    check(difference(triples, own, ''), f'{name}: N-Triples and N-Quads say the same')
    for format in ENDINGS:
        got, message = convert('rapper', '-q', '-i', format, '-o', 'ntriples', path[format])
        check(difference(triples, got, message), f'{name}: rapper reads {format}')
    for format in ['turtle', 'ntriples', 'nquads']:
        kind = 'nquads' if format == 'nquads' else 'ntriples'
        got, message = convert('serdi', '-q', '-i', format, '-o', kind, path[format])
        check(difference(quads if kind == 'nquads' else triples, got, message), f'{name}: serdi reads {format}')


def one_letter(letter, data, folder, vocabulary):
    lines = data.decode().split('\n')
    check([] if lines[-1] == '' and len(lines) > 1 else ['it does not'], f'{letter.name}: ends in a line end')
    lines = lines[:-1]
    graph = [statements.read_line(line) for line in lines]
    wanted = letter.parent == TESTS / 'letters'
    check(quotes(letter.read_bytes().decode(), graph, wanted), f'{letter.name}: quotes stand in the letter')
    check(not_canonical(lines), f'{letter.name}: canonical N-Quads')
    check(undeclared(graph, *vocabulary), f'{letter.name}: terms are declared')
    check(stray_topics(graph), f'{letter.name}: topics are no entities')
    check(nameless(graph), f'{letter.name}: named resources in a named graph')
    graphs = {s.graph.text for s in graph}
    own = [name for name in graphs if '/id/doc/' in name]
    others = [name for name in graphs - set(own) if '/id/graph/' not in name]
    check([] if len(own) == 1 and not others else graphs, f'{letter.name}: a graph of its own')
    readers(folder, own[0].rsplit('/', 1)[-1], set(graph))


# ---- All letters ----

def same_bytes(paths, single):
    """Any number of threads gives the bytes of the letters one by one, in their order."""
    for jobs in ['1', '2', '5']:
        together = extract('-f', 'nquads', '-j', jobs, *paths)
        check([] if together == b''.join(single) else ['the bytes differ'],
              f'nquads: as letter by letter, with -j {jobs}')
    turtle = [extract('-f', 'turtle', '-j', jobs, *paths) for jobs in ['1', '5']]
    check([] if turtle[0] == turtle[1] else ['the bytes differ'], 'turtle: the same with -j 1 and -j 5')


def provenance(path, full):
    """Less provenance is fewer of the same statements, with the same positions; what is derived keeps its words."""
    levels = {how: set(extract('-f', 'nquads', '--provenance', how, path).splitlines()) for how in ['full', 'quote', 'none']}
    check([] if levels['full'] == set(full.splitlines()) else ['another graph'], f'{path.name}: full is the default')
    for less, more in [('none', 'quote'), ('quote', 'full')]:
        check(levels[less] - levels[more], f'{path.name}: {less} is a part of {more}')
    removed = ['def#rule>', 'def#derivedBy>', 'def#quote>', 'def#question>', 'def#mention>', 'ns/oa#', 'wasDerivedFrom>', 'wasAttributedTo>']
    check([line for line in levels['none'] if any(name.encode() in line.split(b' ')[1] for name in removed)],
          f'{path.name}: none has no provenance')
    kept = [b'/position/', b'/contribution/', b'/event/']
    for less in ['quote', 'none']:
        lost = [line for line in levels['full'] - levels[less]
                if any(space in line.split(b' ')[0] for space in kept) and not any(
                    name.encode() in line.split(b' ')[1] for name in removed)]
        check(lost, f'{path.name}: {less} keeps what is said')
    lost = [line for line in levels['full'] - levels['quote'] if b'def#quote>' in line.split(b' ')[1]]
    check(lost, f'{path.name}: quote keeps the quotes')
    mentions = {line.split(b' ')[2] for line in levels['quote'] if line.split(b' ')[1].endswith(b'def#mention>')}
    placed = {line.split(b' ')[0] for line in levels['quote'] if line.split(b' ')[1].endswith(b'oa#hasSelector>')}
    check(mentions - placed, f'{path.name}: quote keeps the place of each mention')


def main():
    for tool in ['rapper', 'serdi']:
        if not shutil.which(tool):
            print(f'skipped: no {tool} (packages raptor2-utils and serdi)')
            return 77
    paths = letters()
    vocabulary = declared()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for format in ENDINGS:
            extract('-f', format, '-j', '2', '-o', f'{folder / format}/', *paths)
        single = [extract('-f', 'nquads', path) for path in paths]
        for path, data in zip(paths, single):
            one_letter(path, data, folder, vocabulary)
            provenance(path, data)
        same_bytes(paths, single)
    print(f'{len(paths)} letters, {passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
