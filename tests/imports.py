"""Tests `standpunt vocab`: importing from sources in their real formats (dumps.py makes them),
compiling, and extracting with the list. Usage: imports.py TOOL"""

import gzip
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import checks
import dumps
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
BASE = 'https://w3id.org/standpunt/id/'
SKOS = 'http://www.w3.org/2004/02/skos/core#'
TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
SAME = 'http://www.w3.org/2002/07/owl#sameAs'

LETTER = '''Geachte voorzitter,

Nederland steunt de Stichting Voorbeeldwater. In Waterveen komt de minister op 3 mei 2030 met
Anna Voorbeeld bijeen. Steun is nodig, en Groot Waterveen steunt dat. Voorbeeldistan niet.
'''


def run(*arguments):
    """Status, standard output and standard error."""
    done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, cwd=ROOT, timeout=240, check=False)
    return done.returncode, done.stdout.decode('utf-8', 'replace'), done.stderr.decode('utf-8', 'replace')


def take(folder, source, *options):
    """Imports one source; gives status, error, and the texts of names, links and conflicts."""
    paths = [folder / name for name in ('names.nt', 'links.nt', 'conflicts.tsv')]
    for path in paths:
        path.unlink(missing_ok=True)
    status, _, error = run('vocab', 'import', *options, folder / source, '-o', paths[0], '--links',
                           paths[1], '--conflicts', paths[2])
    texts = [path.read_text('utf-8') if path.exists() else None for path in paths]
    left = [path.name for path in folder.iterdir() if '.part' in path.name]
    check(not left, f'{source}: no parts are left', str(left))
    return status, error, *texts


def triple(subject, says, thing):
    return f'<{BASE}{subject}> <{says}> {thing} .\n'


def all_formats(folder):
    """The same items in five formats give the same bytes."""
    expected = None
    for source in ('dump.json', 'dump.json.gz', 'dump.json.bz2', 'truthy.nt', 'truthy.nt.bz2', 'table.csv', 'table.tsv'):
        status, error, *texts = take(folder, source)
        check(status == 0, f'{source} is imported', error)
        expected = expected or texts
        check(texts == expected, f'{source} gives what dump.json gives', str(texts)[:500])
    return expected


def what_is_kept(names, links, conflicts):
    has = [
        ('the class of the best rank counts', triple('actor/q4000000003', TYPE, '<http://www.w3.org/ns/org#Organization>')),
        ('a label in Dutch', triple('place/q4000000001', SKOS + 'prefLabel', '"Waterveen"@nl')),
        ('an alias', triple('place/q4000000001', SKOS + 'altLabel', '"Groot Waterveen"@nl')),
        ('mul where there is no Dutch', triple('actor/q4000000002', SKOS + 'prefLabel', '"Anna Voorbeeld"@mul')),
        ('escapes', triple('actor/q4000000003', SKOS + 'prefLabel', r'"Stichting \"De \\ Streep\""@nl')),
        ('letters of any plane', triple('actor/q4000000003', SKOS + 'prefLabel', '"Line\u00e9 \U0001F600 Foundation"@en')),
        ('a new name of an entry', triple('actor/afghanistan', SKOS + 'altLabel', '"Voorbeeldistan"@nl')),
    ]
    for name, line in has:
        check(line in names, f'imported: {name}', f'no {line}')
    for name, part in [('other languages', 'Wasserfehn'), ('one word for a person', '"Voorbeeld"'),
                       ('other classes', 'Schilderij'), ('items of no class', 'Leeg'), ('other languages alone', 'Nur'),
                       ('a second label of an entry', triple('actor/afghanistan', SKOS + 'prefLabel', '"Afghanistan"@nl')),
                       ('links', SAME)]:
        check(part not in names, f'not imported: {name}', f'there is {part}')
    check(triple('place/q4000000001', SAME, '<http://www.wikidata.org/entity/Q4000000001>') in links,
          'links say which item', links)
    check(conflicts == 'conflict\tname\titem\tother\nshared\tWaterveen\tQ4000000004\tQ4000000001\n'
          'word\tSteun\tQ4000000005\tsteunen\ngazetteer\tNederland\tQ4000000008\tactor/nederland\n', 'conflicts are listed', conflicts)


def filters(folder):
    _, _, names, *_ = take(folder, 'dump.json', '--min-sitelinks', '7')
    check('q4000000001>' in names and 'q4000000005>' not in names, '--min-sitelinks', names)
    _, _, names, *_ = take(folder, 'dump.json', '--class', 'Q515')
    check('q4000000001>' in names and 'q4000000002>' not in names, '--class', names)
    _, _, names, *_ = take(folder, 'dump.json', '--languages', 'de,fr')
    check('"Wasserfehn"@de' in names and '"Tourbe"@fr' in names and '@nl' not in names, '--languages', names)
    _, _, names, *_ = take(folder, 'dump.json', '--languages', 'en,nl')
    first = names.find('"Waterveen"@en')
    check(0 < first < names.find('"Groot Waterveen"@nl'), '--languages is an order', names)
    _, _, names, *_ = take(folder, 'dump.json', '--source', 'Voorbeeld')
    check('source> "Voorbeeld" .' in names and 'Wikidata"' not in names, '--source', names)
    _, _, names, *_ = take(folder, 'thesaurus.ttl')
    check('source> "thesaurus.ttl" .' in names, 'the source of a thesaurus is its file', names)
    status, error, *_ = take(folder, 'dump.json', '--class', 'Q515,Q1')
    check(status == 1 and error == "the class 'Q1' is not in the table of classes\nstandpunt: nothing is imported: cannot read\n",
          'an unknown class', error)


def overrides(folder):
    table = folder / 'overrides.tsv'
    table.write_text('# decided\nQ4000000001\tforbid\tWaterveen\nQ4000000001\tadd\tHet Veen\tnl\n'
                     'Q4000000004\tdrop\nQ4000000007\ttype\tpos:Instrument\nQ4000000006\tsame\tactor/nederland\n'
                     'https://example.org/thesaurus/c-12\tdrop\n')
    _, error, names, links, _ = take(folder, 'dump.json', '--overrides', table, '--languages', 'nl,de')
    for name, good in [('forbid', '"Waterveen"' not in names), ('add', '"Het Veen"@nl' in names),
                       ('drop', 'q4000000004' not in names), ('type', triple('topic/q4000000007', TYPE,
                        '<https://w3id.org/standpunt/def#Instrument>') in names),
                       ('same', triple('actor/nederland', SKOS + 'altLabel', '"Nur Deutsch"@de') in names),
                       ('same in links', triple('actor/nederland', SAME, '<http://www.wikidata.org/entity/Q4000000006>') in links)]:
        check(good, f'override {name}', error + names)
    _, _, names, *_ = take(folder, 'thesaurus.ttl', '--overrides', table)
    check('Voorbeeldbeleid' not in names and 'Alle Beleid' in names, 'override of an IRI', names)
    table.write_text('Q12\tdelete\nx y\tdrop\nQ1\ttype\tpos:Nothing\nQ1\tsame\tactor/nobody\nQ1\tadd\n')
    status, error, *_ = take(folder, 'dump.json', '--overrides', table)
    check(status == 1 and error == (
        f"{table}:1: 'Q12' is to be: drop, type, add, forbid or same?\n"
        f"{table}:2: 'x y' is neither an item, as Q42, nor an IRI\n"
        f"{table}:3: 'Q1' has a type that is no class of the vocabulary with instances\n"
        f"{table}:4: 'Q1' is the same as what is no entry, as actor/nederland\n"
        f"{table}:5: 'Q1' has nothing behind that\n"
        'standpunt: nothing is imported: cannot read\n'), 'wrong overrides', error)


def thesauri(folder):
    _, error, turtle, links, _ = take(folder, 'thesaurus.ttl')
    check(re.search(r'topic/c-12-[0-9a-f]{8}> <' + SKOS + 'prefLabel> "Voorbeeldbeleid"@nl', turtle), 'SKOS', error + turtle)
    check('topic/q4000000077>' in turtle and '<https://example.org/thesaurus/c-12> .' in links, 'matches of SKOS', links)
    _, _, xml, *_ = take(folder, 'thesaurus.rdf')
    check(xml.replace('.rdf"', '.ttl"') == turtle, 'SKOS in RDF/XML is that in Turtle', xml)


def bad_input(folder):
    good = (folder / 'dump.json').read_bytes()
    lines = good.split(b'\n')
    lines[2] = lines[2][:-20]
    lines[4] = lines[4].replace(b'"Q4000000003"', b'"X4"', 1).replace(b'"Q4000000002"', b'"X4"', 1)
    packed = gzip.compress(good)
    table = (folder / 'table.csv').read_bytes()
    cases = [
        ('broken.json', b'\n'.join(lines), True,
         '{}:3: not an entity in JSON\n{}:5: an item without its number\n'),
        ('cut.gz', packed[:len(packed) // 2], False, '{}: is cut off: its packed data has no end\n'),
        ('damaged.gz', packed[:100] + bytes(40) + packed[140:], False, '{}: is broken: its gzip data cannot be unpacked\n'),
        ('cut.bz2', (folder / 'dump.json.bz2').read_bytes()[:200], False, '{}: is cut off: its packed data has no end\n'),
        ('empty', b'', False, '{}: is empty\n'),
        ('text.txt', b'Geachte voorzitter,\n', False, '{}: is of no kind that can be imported\n'),
        ('noitem.csv', table.replace(b'item,', b'thing,', 1), False, "{}:1: has no column 'item'\n"),
        ('nolabel.csv', table.replace(b'itemLabel', b'name', 1), False, "{}:1: has no column 'itemLabel' or 'label'\n"),
        ('noclass.csv', table.replace(b',class', b',kind', 1), False, "{}:1: has no column 'class' or 'type'\n"),
        ('row.csv', table + b'Q12\nhttp://example.org/x,A,,nl,Q515,3\nQ8,"open,,,,\n', True,
         '{}:%d: not a row with a cell for each variable\n{}:%d: \'item\' is no item of Wikidata\n'
         '{}:%d: not a row with a cell for each variable\n' % tuple(table.count(b'\n') + i for i in (1, 2, 3))),
        ('row.tsv', (folder / 'table.tsv').read_bytes() + b'<Q1>\t"a\t\t\t\n', True, 'not a row with a cell for each variable\n'),
        ('broken.nt', (folder / 'truthy.nt').read_bytes() + b'<a> <b> "c\n<a> <b> "\xff" .\n', True,
         'not a line of N-Triples\n{}:%d: not a line of N-Triples\n' % ((folder / 'truthy.nt').read_bytes().count(b'\n') + 2)),
        ('broken.ttl', dumps.THESAURUS.encode()[:-60] + b'"', False, '{}:'),
    ]
    for name, data, kept, message in cases:
        (folder / name).write_bytes(data)
        status, error, names, *_ = take(folder, name)
        check(status == 1, f'{name}: status', f'got {status}: {error}')
        check(message.replace('{}', str(folder / name)) in error, f'{name}: message', error)
        check((names is not None) == kept, f'{name}: {"the rest" if kept else "nothing"} is kept', error)
    status, error, names, *_ = take(folder, 'absent')
    check(status == 1 and names is None and f'{folder}/absent: No such file or directory\n' in error, 'an absent file', error)
    status, error, names, *_ = take(folder, '.')
    check(status == 1 and names is None and 'Is a directory' in error, 'a folder', error)
    status, error, *_ = take(folder, 'noclass.csv', '--min-sitelinks', 'x')
    check(status == 2 and "'x' is no number of sitelinks" in error, 'a wrong number', error)


def twice(folder):
    """A source that is given twice changes nothing."""
    out = folder / 'twice.nt'
    run('vocab', 'import', folder / 'dump.json', folder / 'truthy.nt', '-o', out)
    single = folder / 'single.nt'
    run('vocab', 'import', folder / 'dump.json', '-o', single)
    check(out.read_bytes() == single.read_bytes(), 'items that come again are passed over')


def compiling(folder):
    names, shared, compiled = folder / 'single.nt', folder / 'shared.tsv', folder / 'list.names'
    extra = folder / 'extra.nt'
    extra.write_text(triple('actor/q4000000012', TYPE, '<http://www.w3.org/ns/org#Organization>') +
                     triple('actor/q4000000012', SKOS + 'prefLabel', '"Stichting Voorbeeldwater"@nl') +
                     triple('actor/q4000000013', SKOS + 'prefLabel', '"Zonder Klasse"@nl'))
    status, _, error = run('vocab', 'compile', names, extra, '-o', compiled, '--shared', shared)
    check(status == 0, 'compile', error)
    check('Nederland\tactor/nederland place/q4000000008\n' in shared.read_text() and
          'Waterveen\tplace/q4000000001 place/q4000000004\n' in shared.read_text(), 'shared names are listed', shared.read_text())
    check(re.search(r'^\d+ names of \d+ entries, \d+ names shared\nleft out: .* 1 of no class or label\n$', error), 'counts', error)
    again = folder / 'again.names'
    run('vocab', 'compile', '-q', names, extra, '-o', again)
    check(again.read_bytes() == compiled.read_bytes(), 'the same input gives the same bytes')
    status, out, error = run('vocab', 'verify', compiled)
    check(status == 0 and out.endswith(' entries, as they were written\n'), 'verify', error)
    (folder / 'bad.nt').write_text('<a> <b> .\n')
    status, _, error = run('vocab', 'compile', folder / 'bad.nt', '-o', folder / 'bad.names')
    check(status == 1 and not (folder / 'bad.names').exists() and error == (
        f'{folder}/bad.nt:1: not a line of N-Triples\nstandpunt: nothing is compiled: the data cannot be read\n'),
        'a broken line', error)
    return compiled


def graph_of(folder, *options):
    letter = folder / 'letter.txt'
    letter.write_text(LETTER)
    status, out, error = run('extract', '-q', '--date', '2030-03-01', '-f', 'nquads', *options, letter)
    check(status == 0, 'extract with a list', error)
    return out


def extracting(folder, compiled):
    graph = graph_of(folder, '--names', compiled)
    for name, part in [('a body', f'<{BASE}actor/q4000000012> <{SKOS}prefLabel> "Stichting Voorbeeldwater"@nl'),
                       ('its link', f'<{BASE}actor/q4000000012> <{SAME}> <http://www.wikidata.org/entity/Q4000000012> <{BASE}graph/links>'),
                       ('a person', f'<{BASE}actor/q4000000002> <{SKOS}prefLabel> "Anna Voorbeeld"@mul'),
                       ('another name of a place', f'<{BASE}place/q4000000001>'),
                       ('the vocabulary goes before', f'<{BASE}actor/nederland>')]:
        check(part in graph, f'extract: {name}', f'no {part} in\n{graph[:3000]}')
    for name, part in [('a word', 'q4000000005'), ('a name of two places', 'q4000000004'),
                       ('a name of the vocabulary', 'q4000000008'), ('a name that only opens a sentence', 'afghanistan')]:
        check(part not in graph, f'extract: not {name}', f'{part} is there')
    check('q4000000012' not in graph_of(folder), 'without the list nothing of it is found')
    status, out, _ = run('explain', '--date', '2030-03-01', '--names', compiled, folder / 'letter.txt')
    check(status == 0 and re.search(r'mention   Groot Waterveen  City  place/q4000000001  list\n', out) and
          re.search(r'mention   Stichting Voorbeeldwater  Organization  actor/q4000000012  nl/names/', out),
          'explain says what is of the list, and what a rule links to it', out)
    one = run('extract', '-q', '-f', 'nquads', '-j', '1', '--names', compiled, '-o', folder / 'one.nq', 'tests/letters')
    two = run('extract', '-q', '-f', 'nquads', '-j', '3', '--names', compiled, '-o', folder / 'two.nq', 'tests/letters')
    check(one[0] == two[0] == 0 and (folder / 'one.nq').read_bytes() == (folder / 'two.nq').read_bytes(),
          'threads share a list', one[2] + two[2])


def hostile_lists(folder, compiled):
    """A damaged list is refused with a message, or gives other names, but never a crash."""
    good = compiled.read_bytes()
    bad = folder / 'bad.names'
    cases = [('empty', b'', 'is no compiled list of names'), ('text', b'NOTNAMES' * 200, 'is no compiled list of names'),
             ('cut', good[:-1], 'is cut off'), ('longer', good + b'x', 'has bytes behind its end'),
             ('half', good[:len(good) // 2], 'is cut off'), ('header', good[:300], 'is no compiled list of names'),
             ('version', good[:8] + b'\x63' + good[9:], 'was compiled by another version: compile it anew'),
             ('order', good[:12] + good[12:16][::-1] + good[16:], 'was compiled on a machine with other bytes'),
             ('header changed', good[:40] + bytes([good[40] ^ 1]) + good[41:], 'has a damaged header')]
    for name, data, message in cases:
        bad.write_bytes(data)
        status, _, error = run('vocab', 'verify', bad)
        check(status == 3 and error.startswith(f'{bad}: {message}\n'), f'list: {name}', f'{status} {error}')
    bad.write_bytes(good[:len(good) // 2] + bytes([good[len(good) // 2] ^ 1]) + good[len(good) // 2 + 1:])
    status, _, error = run('vocab', 'verify', bad)
    check(status == 1 and 'is damaged: section' in error, 'list: a byte is changed', f'{status} {error}')
    chance = random.Random(5)
    for i in range(25):
        data = bytearray(good)
        for _ in range(chance.choice([20, 2000, len(good) // 4])):
            data[chance.randrange(1024, len(data))] = chance.choice([0, 255, chance.randrange(256)])
        bad.write_bytes(data)
        status, _, error = run('extract', '-q', '--date', '2030-03-01', '-o', folder / 'x.ttl', '--names', bad,
                               folder / 'letter.txt')
        check(status in (0, 3), f'list: random bytes {i}', f'{status} {error}')


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        dumps.write(folder, 30)
        names, links, conflicts = all_formats(folder)
        what_is_kept(names, links, conflicts)
        filters(folder)
        overrides(folder)
        thesauri(folder)
        bad_input(folder)
        twice(folder)
        compiled = compiling(folder)
        extracting(folder, compiled)
        hostile_lists(folder, compiled)
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
