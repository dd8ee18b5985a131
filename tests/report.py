"""Tests `standpunt report`: a page that is well-formed, says all that the graph says, escapes what
is hostile, and is the same each time. Usage: report.py TOOL"""

import html.parser
import os
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
SAMPLE = ROOT / 'out' / 'sample.ttl'
LETTER = ROOT / 'tests' / 'letters' / 'sample.txt'
# What raptor leaks of typed literals is told by functions deep in the stack: see lsan.supp.
FULL_STACKS = {**os.environ, 'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') +
               ':fast_unwind_on_malloc=0:malloc_context_size=64'}
VOID = {'meta', 'link', 'input', 'br'}
ID = 'https://w3id.org/standpunt/id/'
POS = 'https://w3id.org/standpunt/def#'


class Page(html.parser.HTMLParser):
    """The elements of a page, with the texts in them; problems with how they nest."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.problems, self.open, self.elements = [], [], []
        self.feed(text)
        self.close()
        self.problems += [f'<{element["tag"]}> is not closed' for element in self.open]

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(set(names)) < len(names):
            self.problems.append(f'<{tag}> has an attribute twice')
        element = {'tag': tag, 'text': '', **dict(attributes)}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.elements.append({'tag': tag, 'text': '', **dict(attributes)})

    def handle_endtag(self, tag):
        if not self.open or self.open[-1]['tag'] != tag:
            self.problems.append(f'</{tag}> at {self.getpos()}, open is '
                                 f'{[element["tag"] for element in self.open[-3:]]}')
        else:
            self.open.pop()

    def handle_data(self, data):
        for element in self.open:
            element['text'] += data

    def all(self, tag, **attributes):
        return [element for element in self.elements if element['tag'] == tag and
                all(element.get(name) == value for name, value in attributes.items())]


def run(*arguments, cwd=ROOT, **options):
    done = subprocess.run([TOOL, 'report', *map(str, arguments)], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, cwd=cwd, timeout=240, **options)
    return done.returncode, done.stdout, done.stderr.decode('utf-8', 'replace')


def make(name, *arguments):
    """A page, with what must hold of each."""
    code, out, error = run(*arguments)
    check(code == 0 and error == '', f'{name}: is made', error)
    text = out.decode('utf-8')
    page = Page(text)
    check(not page.problems, f'{name}: is well-formed', page.problems[:5])
    ids = [element['id'] for element in page.elements if 'id' in element]
    check(len(set(ids)) == len(ids), f'{name}: an id names one element')
    for element in page.elements:
        target = element.get('href', '')
        if target.startswith('#'):
            check(target[1:] in ids, f'{name}: {target} is there')
        else:
            check(target in ('', 'data:,') and 'src' not in element,
                  f'{name}: nothing comes from elsewhere', element)
        for reference in ('for', 'aria-labelledby'):
            if reference in element:
                check(element[reference] in ids, f'{name}: {reference} {element[reference]}')
    labelled = {element['for'] for element in page.all('label')}
    for control in page.all('input') + page.all('select'):
        check(control['id'] in labelled, f'{name}: {control["id"]} has a label')
    for heading in page.all('th'):
        check(heading.get('scope') in ('col', 'row'), f'{name}: a heading has a scope', heading)
    check(len(page.all('script')) == 1 and len(page.all('h1')) == 1 and len(page.all('main')) == 1,
          f'{name}: one script, one title, one main')
    return page, text


def rows_of(page):
    return [element for element in page.all('tr') if element.get('id', '').startswith('position-')]


def sample(_):
    page, text = make('sample', SAMPLE, LETTER)
    graph = SAMPLE.read_text(encoding='utf-8')
    rows = rows_of(page)
    check(len(rows) == graph.count('a pos:Position'), 'a row for each position', len(rows))
    meetings = [element for element in page.all('li') if element.get('id', '').startswith('meeting-')]
    check(len(meetings) == graph.count('pos:Meeting ;'), 'an item for each meeting', len(meetings))
    joined = [' '.join(row['text'].split()) for row in rows]
    wanted = ('Zweden', 'maakt zich zorgen over', 'sabotage van zeekabels in de Oostzee', 'gesteld',
              '14 maart 2030', 'kst-99999-7', 'Nederland deelt die zorg.')
    check(any(all(word in row for word in wanted) for row in joined), 'what a row says', joined)
    check(any('Hongarije' in row and 'ontkennend' in row for row in joined), 'a denial is said')
    council = [item['text'] for item in meetings if 'NAVO-Rusland Raad' in item['text']]
    check(council and 'Brussel' in council[0] and '19 maart 2030' in council[0], 'what a meeting says',
          council)
    marks = {}
    for element in page.all('mark'):
        for number in element.get('data-of', '').split():
            marks[number] = marks.get(number, '') + element['text']
    for row in rows:
        link = re.search(rf'id="{row["id"]}".*?href="#words-(\d+)"><mark[^>]*>([^<]*)<', text, re.S)
        check(link, f'{row["id"]} has words')
        words = html.unescape(link[2])
        check(marks.get(link[1]) == words, f'{row["id"]}: its words are marked in the letter',
              f'{marks.get(link[1])!r} is not {words!r}')
        check(words in page.all('article')[0]['text'], f'{row["id"]}: its words stand in the letter')
    check(page.all('html')[0]['lang'] == 'nl' and page.all('div', lang='nl'), 'languages are said')
    drawn = [element for element in page.all('g') if element.get('class', '').startswith('mark ')]
    cells = re.findall(r'data-side="(\w+)"><th scope="row">(.*?)</th>.*?data-label="Onderwerp">(.*?)</td>'
                       r'<td data-label="Hoe gebracht">(.*?)</td>', text)
    wanted = {cell[:3] for cell in cells if cell[3] in ('gesteld', 'aangekondigd')}
    check(len(cells) == len(rows) and len(drawn) == 3 + len(wanted) > 10,
          'marks of the picture and of its legend', f'{len(drawn)}, {len(wanted)}')


def languages(_):
    page, _ = make('English', '--lang', 'en', SAMPLE, LETTER)
    text = ' '.join(page.all('body')[0]['text'].split())
    check(page.all('html')[0]['lang'] == 'en', 'lang="en"')
    for words in ('Positions and meetings', 'is concerned about', 'Sweden', '14 March 2030', 'asserted'):
        check(words in text, f'English: {words}')
    for words in ('Standpunten', 'maakt zich zorgen over </', '14 maart 2030, '):
        check(words not in text, f'English: not {words}')
    keys = [[line.split('=')[0].strip() for line in
             (ROOT / 'vocab' / 'report' / name).read_text(encoding='utf-8').splitlines()
             if line.strip() and not line.startswith('#')] for name in ('nl.txt', 'en.txt')]
    check(keys[0] == keys[1], 'both languages have the same texts', set(keys[0]) ^ set(keys[1]))


def without_text(_):
    page, text = make('without text', SAMPLE)
    check('niet meegegeven' in page.all('article')[0]['text'], 'says that there is no text')
    check('verplichte voorkeur' in page.all('article')[0]['text'] and 'Hoogachtend' not in text,
          'shows what is quoted')
    code, _, error = run(SAMPLE, ROOT / 'tests' / 'letters' / 'policy.txt')
    check(code == 0 and error.endswith(
        'policy.txt: warning: no letter of the data has all its quotes in this text\n'),
        'a text of another letter is a warning', error)
    quiet = run('-q', SAMPLE, ROOT / 'tests' / 'letters' / 'policy.txt')
    check(quiet[0] == 0 and quiet[2] == '', 'which -q leaves out', quiet[2])


def texts_of_letters(folder):
    """Letters on one form, which quote the same words at the same places: each gets its own text."""
    letters = folder / 'form'
    letters.mkdir()
    for name, town in (('a', 'Breda'), ('b', 'Delft'), ('c', 'Assen')):
        (letters / f'{name}.txt').write_text(
            f'Den Haag, 14 maart 2030\nNederland steunt het Europees Defensiefonds.\n{town} telt mee.\n')
    for name, options in (('a', []), ('b', []), ('c', ['--id', 'c'])):
        subprocess.run([TOOL, 'extract', '-q', *options, '-o', folder / f'form-{name}.ttl',
                        letters / f'{name}.txt'], check=True, cwd=ROOT)
    page, _ = make('one form', '-l', letters, *sorted(folder.glob('form-*.ttl')))
    articles = [(element['text'].split()[0], element['text']) for element in page.all('article')]
    towns = {name: [town for town in ('Breda', 'Delft', 'Assen') if town in text]
             for name, text in articles}
    check(sorted(towns.values()) == [['Assen'], ['Breda'], ['Delft']] and towns.get('c') == ['Assen'],
          'each letter has its own text', towns)


def furniture(folder):
    """Quotes of what extraction leaves out of a text: page numbers at the end, and amid a sentence."""
    text = LETTER.read_text(encoding='utf-8')
    oa, kind = 'http://www.w3.org/ns/oa#', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    lines = []
    for number, found in enumerate(re.finditer(r'Tweede Kamer, vergaderjaar.*|\S+\s*$', text)):
        position, mention = f'{ID}position/{number}', f'{ID}mention/{number}'
        lines += [f'<{position}> <{kind}> <{POS}Position> .', f'<{position}> <{POS}mention> <{mention}> .',
                  f'<{mention}> <{oa}hasSource> <{ID}doc/x> .',
                  f'<{mention}> <{oa}hasSelector> <{mention}-s> .',
                  f'<{mention}-s> <{oa}start> "{found.start()}" .', f'<{mention}-s> <{oa}end> "{found.end()}" .',
                  f'<{mention}-s> <{oa}exact> {literal(found.group())} .']
    path = folder / 'furniture.nt'
    path.write_text('\n'.join(lines) + '\n')
    page, _ = make('furniture', path, LETTER)
    check(len(rows_of(page)) > 1 and page.all('div', **{'class': 'text'}), 'furniture: has its text')


def same_bytes(folder):
    """Whatever the format, the order of files, and how often they are given."""
    letters = sorted((ROOT / 'tests' / 'letters').glob('*.txt'))
    for form, ending in (('turtle', 'ttl'), ('nquads', 'nq'), ('ntriples', 'nt')):
        subprocess.run([TOOL, 'extract', '-q', '-f', form, '-o', f'{folder}/{ending}/',
                        str(ROOT / 'tests' / 'letters')], check=True, cwd=ROOT)
    _, text = make('all letters', '--letters', ROOT / 'tests' / 'letters', folder / 'ttl')
    files = sorted((folder / 'ttl').glob('*.ttl'))
    for name, data in (('N-Quads', [folder / 'nq']), ('N-Triples', [folder / 'nt']),
                       ('other order', files[::-1]), ('twice', files + files)):
        code, out, error = run(*data, *letters[::-1], env=FULL_STACKS)
        check(code == 0 and out.decode() == text, f'{name}: the same bytes', error)
    code, out, _ = run('-o', folder / 'page.html', '-l', ROOT / 'tests' / 'letters', folder / 'ttl')
    check(code == 0 and out == b'' and (folder / 'page.html').read_text() == text, '-o writes the same')



def literal(text):
    escaped = ''.join(c if 32 <= ord(c) < 127 and c not in '"\\' else f'\\U{ord(c):08X}' for c in text)
    return f'"{escaped}"'


HOSTILE = ['</td></table><script>alert(1)</script>', '" onmouseover="alert(1)', "' autofocus='", '&lt;&amp;',
           '</script><!--', ']]>', '\u0001\u001f\u007f\u0085', '\u202eomgekeerd', 'a\nb\tc', '\U0001F600', '{{part letters}}',
           '{1}{2}']


def hostile_graph():
    out = []
    for i, text in enumerate(HOSTILE):
        position, mention = f'{ID}position/{i}', f'{ID}mention/{i}'
        out.append(f'<{position}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{POS}Position> .\n')
        for name, value in (('holder', f'<{ID}actor/{i}>'), ('target', f'<{ID}topic/{i}>'),
                            ('stance', f'<{ID}stance/supports>'), ('modality', f'<{POS}Asserted>'),
                            ('polarity', f'<{POS}Affirmative>'), ('quote', literal(text)),
                            ('mention', f'<{mention}>')):
            out.append(f'<{position}> <{POS}{name}> {value} .\n')
        out.append(f'<{position}> <http://www.w3.org/ns/prov#wasQuotedFrom> <{ID}doc/x> .\n')
        out.append(f'<{position}> <http://purl.org/dc/terms/date> {literal(text)} .\n')
        oa = 'http://www.w3.org/ns/oa#'
        for name, value in (('hasSource', f'<{ID}doc/x>'), ('hasSelector', f'<{mention}-s>')):
            out.append(f'<{mention}> <{oa}{name}> {value} .\n')
        for name, value in (('start', '"1"'), ('end', '"3"'), ('exact', literal(text))):
            out.append(f'<{mention}-s> <{oa}{name}> {value} .\n')
        for kind in ('actor', 'topic'):
            out.append(f'<{ID}{kind}/{i}> <http://www.w3.org/2004/02/skos/core#prefLabel> '
                       f'{literal(text)} .\n')
    out.append(f'<{ID}doc/x> <http://purl.org/dc/terms/identifier> {literal(HOSTILE[0])} .\n')
    out.append(f'<{ID}event/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{POS}Meeting> .\n')
    out.append(f'<{ID}event/x> <http://www.w3.org/2000/01/rdf-schema#label> {literal(HOSTILE[0])} .\n')
    out.append(f'<{ID}event/x> <http://schema.org/startDate> {literal(HOSTILE[1])} .\n')
    return ''.join(out)


def hostile(folder):
    path = folder / 'hostile.nt'
    path.write_text(hostile_graph(), encoding='utf-8')
    page, text = make('hostile', path)
    rows = [element['text'] for element in page.all('tr') if element.get('id')]
    check(len(rows) == len(HOSTILE), 'hostile: all rows are there', len(rows))
    for label in HOSTILE:
        shown = re.sub('[\x00-\x08\x0b-\x1f\x7f-\x9f]', '\ufffd', label)
        check(any(row.count(shown) >= 3 for row in rows), f'hostile: {label!r} is text', rows)
    bad = [element for element in page.elements if any(name.startswith('on') for name in element)]
    check(not bad, 'hostile: no attribute is slipped in', bad)
    check(not re.search('[\x00-\x08\x0b-\x1f\x7f-\x9f]', text), 'hostile: no control characters')


def little(folder):
    """Data that lack most of it."""
    path = folder / 'little.nt'
    path.write_text('', encoding='utf-8')
    page, _ = make('no data', path)
    check(not rows_of(page), 'no data: no rows')
    kind = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    path.write_text(
        f'_:b <{kind}> <{POS}Position> .\n<{ID}position/y> <{kind}> <{POS}Position> .\n'
        f'<{ID}position/y> <{POS}stance> <{ID}stance/invented> .\n'
        f'<{ID}position/y> <{POS}mention> <{ID}mention/y> .\n'
        f'<{ID}event/y> <{kind}> <{POS}Meeting> .\n<{ID}doc/y> <{kind}> <{POS}Letter> .\n'
        f'<{ID}mention/y> <http://www.w3.org/ns/oa#hasSource> <{ID}doc/y> .\n', encoding='utf-8')
    page, _ = make('little', path)
    rows = [row['text'] for row in rows_of(page)]
    check(len(rows) == 2 and all('onbekend' in row for row in rows), 'little: unknown is said', rows)
    check(any('invented' in row for row in rows), 'little: an unknown stance by its name', rows)
    check('dag niet genoemd' in page.all('ol')[0]['text'], 'little: a meeting without a day')


def limits(folder):
    """The picture shows the most frequent only; too much for a page is refused."""
    lines, kind = [], 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    for actor in range(20):
        for topic in range(2 + 2 * (actor == 7)):
            position = f'{ID}position/{actor}-{topic}'
            lines.append(f'<{position}> <{kind}> <{POS}Position> .\n')
            for name, value in (('holder', f'{ID}actor/a{actor}'), ('target', f'{ID}topic/t{actor}-{topic}'),
                                ('stance', f'{ID}stance/opposes'), ('modality', f'{POS}Asserted'),
                                ('polarity', f'{POS}Affirmative')):
                lines.append(f'<{position}> <{POS}{name}> <{value}> .\n')
    path = folder / 'many.nt'
    path.write_text(''.join(lines))
    page, text = make('many', path)
    check('de 14 van 20 houders en 30 van 42 onderwerpen' in text, 'the picture tells what it leaves out')
    names = [element['text'] for element in page.all('text', **{'class': 'actor'})]
    check(len(names) == 14 and names[0].startswith('a7'), 'the most frequent actor comes first', names)
    linked = {element['href'] for element in page.all('a') if element['href'].startswith('#position-')}
    holders = {row['text'].split('negatief')[0][:3] for row in rows_of(page) if '#' + row['id'] in linked}
    check(len(holders) == 14, 'each actor has a row', holders)
    if b'__asan_' in pathlib.Path(TOOL).read_bytes():
        print('skipped: the limit of statements (the tool has sanitizers)')
        return
    path.write_text('<a:a> <a:a> <a:a> .\n' * 4000001)
    code, out, error = run(path)
    check((code, out, error) == (1, b'', 'more than 4000000 statements are too many for a page\n'
                                 'standpunt: no report: a limit was reached\n'), 'too many statements', error)


def messages(folder):
    hint = "Try 'standpunt report --help'.\n"
    broken = folder / 'broken.ttl'
    broken.write_text('<a> <b> .\n')
    binary = folder / 'binary.txt'
    binary.write_bytes(b'a\xff')
    cases = [
        ([], 2, 'standpunt: no data given: RDF files or folders of them\n' + hint),
        ([LETTER], 2, 'standpunt: no data given: RDF files or folders of them\n' + hint),
        (['--lang', 'xx', SAMPLE], 2,
         "standpunt: --lang 'xx': there is no 'vocab/report/xx.txt'\n" + hint),
        (['--lang', '../report/nl', SAMPLE], 2,
         "standpunt: --lang '../report/nl': there is no 'vocab/report/../report/nl.txt'\n" + hint),
        ([folder / 'none.ttl'], 1, f'{folder}/none.ttl: cannot read: No such file or directory\n'
         'standpunt: no report: cannot read\n'),
        ([folder / 'none.json'], 1, f'{folder}/none.json: unknown ending; there are .ttl, .nt, .nq '
         'and .rdf\nstandpunt: no report: the data cannot be read\n'),
        ([SAMPLE, folder / 'none.txt'], 1,
         f"standpunt: cannot read '{folder}/none.txt': No such file or directory\n"),
    ]
    cases.append(([SAMPLE, binary], 1, f'{binary}:1:2: not UTF-8: byte FF at byte offset 1\n  a?\n   ^\n'
                  '  if the letter is in another encoding, such as ISO-8859-1 or WINDOWS-1252, name it\n'
                  'standpunt: no report: the letter cannot be read\n'))
    for arguments, status, message in cases:
        code, out, error = run(*arguments)
        name = ' '.join(map(str, arguments)) or 'no operands'
        check((code, out, error) == (status, b'', message), f'{name}: status and message',
              f'{code} {error!r}')
    kept = folder / 'kept.html'
    kept.write_text('before')
    code, _, error = run('-o', kept, SAMPLE, broken)
    check(code == 1 and error.startswith(f'{broken}: line 1: '), 'data that do not parse', error)
    check(kept.read_text() == 'before' and len(list(folder.glob('kept*'))) == 1,
          'a report that fails leaves the old one')
    if os.path.exists('/dev/full'):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([TOOL, 'report', SAMPLE], stdout=full, stderr=subprocess.PIPE,
                                  cwd=ROOT, timeout=240)
        check(done.returncode == 1 and b'No space left' in done.stderr, 'a full disk', done.stderr)


def templates(folder):
    """Mistakes in the files of the page are told with their place."""
    vocabulary = folder / 'vocab'
    shutil.copytree(ROOT / 'vocab', vocabulary)
    page, words = vocabulary / 'report' / 'page.html', vocabulary / 'report' / 'nl.txt'
    good_page, good_words = page.read_text(encoding='utf-8'), words.read_text(encoding='utf-8')
    no = 'standpunt: no report: the vocabulary cannot be used\n'
    cases = [
        (page, '<p>\n  {{text nothing}}', ':2:3: nothing to fill in here'),
        (page, '<p>{{part nothing}}', ':1:4: nothing to fill in here'),
        (page, '<p>{{file ../nl.txt}}', ':1:4: nothing to fill in here'),
        (page, '<p>{{else}}', ':1:4: nothing to fill in here'),
        (page, '<p>{{text title', ':1:4: nothing to fill in here'),
        (words, good_words + 'title = again\n', ": 'title' is given twice"),
        (words, good_words + '  a line\n', ":3: expected 'key = text'"),
        (words, good_words.replace('month-3 =', 'month-33 ='), ": no text 'month-3'"),
    ]
    for path, text, message in cases:
        page.write_text(good_page, encoding='utf-8')
        words.write_text(good_words, encoding='utf-8')
        path.write_text(text, encoding='utf-8')
        code, out, error = run('--vocab', vocabulary, SAMPLE)
        first = error.split('\n')[0]
        check(code == 3 and out == b'' and first.startswith(str(path)) and first.endswith(message)
              and error.endswith(no), f'{path.name}{message}', f'{code} {error}')
    page.write_text(good_page, encoding='utf-8')
    words.write_bytes(b'title = \xff\n')
    code, _, error = run('--vocab', vocabulary, SAMPLE)
    check(code == 3 and f'{words}:1:9: not UTF-8: byte FF\n' in error, 'words that are no UTF-8', error)
    words.write_text(good_words, encoding='utf-8')
    (vocabulary / 'report' / 'page.css').unlink()
    code, _, error = run('--vocab', vocabulary, SAMPLE)
    check(code == 1 and error == f'{vocabulary}/report/page.css: cannot read: No such file or directory\n'
          'standpunt: no report: cannot read\n', 'a file that is missing', error)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for test in (sample, languages, without_text, texts_of_letters, furniture, same_bytes, hostile, little, limits, messages, templates):
            test(folder)
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
