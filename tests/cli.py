"""Tests the command line tool as a user meets it: exit status, messages, and what is left on disk
when something goes wrong. Usage: cli.py TOOL"""

import fcntl
import json
import os
import pathlib
import pty
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import checks
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
DATE = ['--date', '2030-03-29']
# What rules find does not matter in most of these tests; a small set starts ten times as fast.
SMALL = ['--rules', 'tests/fixtures/rules-small', '--vocab', 'tests/fixtures/vocab-small']
LETTER = ('Geachte voorzitter,\n\nNederland steunt de Alfa-verklaring {}. De NAVO komt op 3 mei 2030 '
          'bijeen in Brussel.\n')


# How many letters, and how fast: on standard error after several.
TOTALS = re.compile(r'^\d+ letters, \d+ positions, \d+ meetings.* MB/s\n', re.M)


def visible(folder):
    return sorted(path for path in folder.iterdir() if not path.name.startswith('.'))


def run(*arguments, stdin=b'', stdout=subprocess.PIPE, cwd=ROOT, env=None, **options):
    """Status, standard output and standard error of a run."""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, stdout=stdout,
                          stderr=subprocess.PIPE, cwd=cwd, timeout=240,
                          env={**os.environ, **(env or {})}, **options)
    out = done.stdout if done.stdout is not None else b''
    return done.returncode, out, TOTALS.sub('', done.stderr.decode('utf-8', 'replace'))


def expect(name, result, status, message=None):
    """Checks status and, when given, the exact standard error."""
    code, _, error = result
    check(code == status, f'{name}: status {status}', f'got {code}: {error[:500]}')
    if message is not None:
        check(error == message, f'{name}: message', f'got      {error!r}\n    expected {message!r}')


def usage_errors(folder):
    hint = "Try 'standpunt extract --help'.\n"
    letter = folder / 'a.txt'
    cases = [
        (['extract', '--formt', 'turtle'], "unknown option '--formt'; did you mean '--format'?"),
        (['extract', '--xyzzy'], "unknown option '--xyzzy'"),
        (['extract', '-Z'], "unknown option '-Z'"),
        (['extract', '-f'], "option '--format' needs a value: NAME"),
        (['extract', '--quiet=yes', letter], "option '--quiet' takes no value"),
        (['extract', '-o', 'a', '--output=b', letter], "option '--output' is given twice"),
        (['extract'], "no letter given; '-' reads standard input"),
        (['extract', '-f', 'json', letter],
         "unknown format 'json'; there are turtle, nquads, ntriples and rdfxml"),
        (['extract', '-j', '0', letter], "--jobs '0' is not a number from 1 to 256"),
        (['extract', '-j', '2x', letter], "--jobs '2x' is not a number from 1 to 256"),
        (['extract', '-j99999999999', letter],
         "--jobs '99999999999' is not a number from 1 to 256"),
        (['extract', '--date', '2030-02-29', letter],
         "--date '2030-02-29' is not a day such as 2017-03-29"),
        (['extract', '--date', '29-03-2030', letter],
         "--date '29-03-2030' is not a day such as 2017-03-29"),
        (['extract', '--id', 'a/b', letter],
         "--id 'a/b' is not an identifier such as kst-28676-266 (a-z, 0-9, '-' and '_', "
         'beginning with a letter)'),
        (['extract', '--base', 'https://example.org/id', letter],
         "--base 'https://example.org/id' is not an absolute IRI that ends in '/' or '#'"),
        (['extract', '--base', 'example.org/', letter],
         "--base 'example.org/' is not an absolute IRI that ends in '/' or '#'"),
        (['extract', '--id', 'x', letter, letter], '--id is for a single letter; there are 2'),
        (['extract', '-f', 'rdfxml', letter, letter],
         'several letters as rdfxml need a folder: -o DIR/'),
        (['extract', '-', '-'], "standard input '-' can be given once"),
    ]
    for arguments, message in cases:
        expect(' '.join(map(str, arguments)), run(*arguments), 2, f'standpunt: {message}\n{hint}')
    expect('no command', run(), 2,
           "standpunt: no command given\nTry 'standpunt --help'.\n")
    expect('unknown command', run('exrtact'), 2,
           "standpunt: unknown command 'exrtact'; did you mean 'extract'?\n"
           "Try 'standpunt --help'.\n")
    expect('explain without letter', run('explain'), 2,
           "standpunt: explain needs one letter\nTry 'standpunt explain --help'.\n")
    expect('query without query', run('query', letter), 2,
           f"standpunt: no query given: '{letter}' is data; before it goes the name of a question, or a query\n"
           "Try 'standpunt query --help'.\n")
    expect('query without data', run('query', '-q', letter), 2,
           'standpunt: no data given: RDF files or folders of them\n'
           "Try 'standpunt query --help'.\n")


def help_and_man(_):
    page = (ROOT / 'extract' / 'standpunt.1').read_text()
    options = set()
    for command in ['extract', 'check', 'explain', 'text', 'query', 'report', 'eval', 'coverage', 'whynot', 'diff', 'profile']:
        code, out, error = run(command, '--help')
        text = out.decode()
        check(code == 0 and error == '', f'{command} --help')
        check('\nExample:\n  standpunt ' + command in text, f'{command} --help has an example', text)
        options.update(re.findall(r'--([a-z]+(?:-[a-z]+)*)', text.split('Options:')[1].split('Example:')[0]))
    for option in sorted(options):
        check(f'Fl -{option}' in page, f'the man page has --{option}')
    code, out, _ = run('--version')
    check(code == 0 and re.fullmatch(rb'standpunt \d+\.\d+\.\d+\n', out), '--version', out)
    if shutil.which('mandoc'):
        lint = subprocess.run(['mandoc', '-Tlint', '-Wwarning', ROOT / 'extract' / 'standpunt.1'],
                              capture_output=True, text=True)
        check(lint.returncode == 0, 'mandoc -Tlint', lint.stdout)
    else:
        print('skipped: mandoc -Tlint (no mandoc)')


def inputs(folder):
    code, out, error = run('extract', *SMALL, *DATE, folder / 'a.txt')
    check(code == 0 and error == '' and len(out) > 0, 'one letter', error)
    code, piped, _ = run('extract', *SMALL, *DATE, '-', stdin=(folder / 'a.txt').read_bytes())
    check(code == 0 and piped == out, 'standard input gives the same')
    missing = folder / 'none.txt'
    code, both, error = run('extract', *SMALL, *DATE, missing, folder / 'a.txt')
    check(code == 1 and both == out, 'the letters after a missing one are done')
    check(error == f'{missing}: No such file or directory\n', 'message of a missing file', error)
    empty = folder / 'empty'
    (empty / '.hidden').mkdir(parents=True)
    (empty / '.hidden' / 'a.txt').write_text('x')
    (empty / '.b.txt').write_text('x')
    (empty / 'c.md').write_text('x')
    expect('a folder without letters', run('extract', *SMALL, *DATE, empty), 1,
           f"standpunt: no files *.txt and the like in '{empty}'\n")
    deep = folder / 'deep'
    (deep / 'b' / 'c').mkdir(parents=True)
    (deep / 'loop').symlink_to(deep)
    for name in ['b/c/3.txt', 'b/2.txt', '1.txt']:
        (deep / name).write_text(LETTER.format(name.replace('/', '-')))
    (deep / 'gone.txt').symlink_to(deep / 'nowhere')
    code, out, error = run('extract', *SMALL, *DATE, '-f', 'nquads', deep)
    graphs = re.findall(rb'<(\S+/doc/\S+)> \.\n', out)
    check(code == 1 and len(set(graphs)) == 3, 'letters in and below a folder', error)
    check(error == f'{deep}/gone.txt: No such file or directory\n', 'a dangling link', error)
    in_order = [run('extract', *SMALL, *DATE, '-f', 'nquads', deep / name)[1]
                for name in ['1.txt', 'b/2.txt', 'b/c/3.txt']]
    check(out == b''.join(in_order), 'letters come sorted by path')
    locked = folder / 'locked'
    locked.mkdir(mode=0)
    folder.chmod(0o755)
    # Root has all rights, so someone else has to try.
    nobody = {'user': 65534, 'group': 65534, 'extra_groups': []} if os.geteuid() == 0 else {}
    try:
        expect('a folder without rights', run('extract', *SMALL, *DATE, locked, **nobody), 1,
               f"standpunt: cannot read '{locked}': Permission denied\n")
    except PermissionError:
        print('skipped: a folder without rights (only root may run the tool)')


def hostile_letters(folder):
    letter = folder / 'hostile.txt'
    cases = {
        'empty': b'',
        'NUL': b'Geachte voorzitter\0,\n',
        'binary': bytes(range(256)) * 64,
        'invalid UTF-8': b'Nederland steunt de Alfa-verklaring \xff.\n',
    }
    for name, content in cases.items():
        letter.write_bytes(content)
        code, out, error = run('extract', *SMALL, *DATE, letter)
        check(code == 1 and out == b'', f'{name}: refused', f'{code} {error[:300]}')
        check(error.startswith(f'{letter}:'), f'{name}: the message names the file', error[:300])
    for name, content in {
        'white space': b' \n\t\n' * 1000,
        'brackets': b'([{' * 100000,
        'one long line': b'Nederland steunt de Alfa-verklaring. ' * 20000,
        'no letters at all': b'1234567890 ' * 10000,
    }.items():
        letter.write_bytes(content)
        code, out, error = run('extract', *SMALL, *DATE, letter)
        check(code in (0, 1), f'{name}: no crash', f'{code} {error[-1000:]}')
        check((code == 0) == (error == '') and (code == 0) == (len(out) > 0),
              f'{name}: output or a message', error[:300])


def crowded_letters(folder):
    """What grows by pairs: meetings with their days, positions with those who sign."""
    letter = folder / 'crowded.txt'
    full = ['extract', *DATE, '-f', 'ntriples', letter]
    letter.write_text(''.join(f'De Raad Landbouw en Visserij komt op {i % 28 + 1} mei {2030 + i // 28} bijeen in '
                              'Brussel.\n\n' for i in range(1500)))
    code, out, error = run(*full)
    check(code == 0 and error == '' and out.count(b'/def#meetsOn>') == 1500, 'each meeting has its day derived',
          f'{out.count(b"/def#meetsOn>")} {error}')
    names = [f'De Minister van Buitenlandse Zaken, A.B. Voorbeeld{a}{b}\n\n' for a in 'abcdefghij' for b in 'abcdefg']
    position = 'Nederland steunt het Voorbeeldplan.\n\n'
    for signers, named, warning in [
            (names[:2] * 40, 2, ''),
            (names, 64, f'{letter}: warning: more than 64 people sign: positions name the first of them\n')]:
        letter.write_text(position + ''.join(signers))
        code, out, error = run(*full)
        check(code == 0 and error == warning and out.count(b'#wasAttributedTo>') == named,
              f'{named} of {len(signers)} sign', f'{out.count(b"#wasAttributedTo>")} {error}')
    groups = ['VVD', 'CDA', 'D66']
    letter.write_text(''.join(f'Inbreng van de leden van de {groups[i % 3]}-fractie\n\nDe regels moeten worden '
                              'vereenvoudigd.\n\n' for i in range(6000)))
    code, out, error = run(*full)
    said = re.findall(rb'-c(\d+)> <[^ ]*def#holder> <[^>]*/([^/>]*)>', out)
    holders = [holder for _, holder in sorted(said, key=lambda pair: int(pair[0]))]
    check(code == 0 and error == '' and len(holders) == 6000 and len(set(holders[:3])) == 3
          and holders == holders[:3] * 2000, 'sections without an end: each group has its own', holders[:9])
    rules = folder / 'rules-joins'
    shutil.copytree(ROOT / SMALL[1], rules)
    (rules / 'zz.rules').write_text('rules 1\n\nderive pairs "each with each"\n  if a startDate d and b startDate e\n'
                                    '  then a startDate d\n  yes "Een."\n  no "Twee."\n')
    letter.write_text('De bijeenkomst op 31 maart a.s. is goed.\n' * 1500)
    code, out, error = run('extract', '--rules', rules, *SMALL[2:], *DATE, letter)
    check(code == 0 and error == f'{letter}: warning: too many facts to derive others from all of them\n' and out,
          'a join of all with all', error)
    (rules / 'zz.rules').write_text('rules 1\n\npattern many "many facts"\n  match w: "zitting"\n'
                                    + '  emit document quote w.text\n' * 50
                                    + '  yes "De zitting."\n  no "De raad."\n')
    letter.write_text('zitting ' * 4100)
    code, out, error = run('extract', '--rules', rules, *SMALL[2:], *DATE, letter)
    check(code == 0 and error == f'{letter}: warning: more than 200000 facts: the others are left out\n' and out,
          'too many facts', error[:300])
    letter.write_text('a ' * 3000001)
    expect('too many words', run('extract', *SMALL, *DATE, letter), 1,
           f'{letter}: letter has more than 3000000 words and marks\n')


def encodings(folder):
    text = LETTER.format('één')
    (folder / 'utf8.txt').write_text(text, encoding='utf-8')
    (folder / 'latin.txt').write_text(text, encoding='iso-8859-1')
    name = ['--id', 'x-1']
    _, out, _ = run('extract', *SMALL, *DATE, *name, folder / 'utf8.txt')
    code, other, error = run('extract', *SMALL, *DATE, *name, '--encoding', 'ISO-8859-1',
                             folder / 'latin.txt')
    check(code == 0 and other == out, '--encoding gives the same graph', error)
    code, other, error = run('extract', *SMALL, *DATE, '--encoding', 'klingon', folder / 'latin.txt')
    check(code == 1 and other == b'' and 'klingon' in error, 'an unknown encoding', error)


def options_reach_the_graph(folder):
    _, out, _ = run('extract', *DATE, '--id', 'x-1', '--base', 'https://data.example/id/', '-f',
                    'ntriples', folder / 'a.txt')
    check(b'<https://data.example/id/doc/x-1>' in out, '--base and --id')
    check(b'"2030-03-29"' in out, '--date')


def members_by_party(_):
    """A surname beside a party is the member with that surname who sits for it on that day."""
    for date, sentence, key in [
            ('2019-03-29', 'Vragen van het lid Van Dijk (SP) over de post.', 'jasper-van-dijk'),
            ('2019-03-29', 'Vragen van het lid Van Dijk (PvdA) over de post.', 'gijs-van-dijk'),
            ('2019-03-29', 'Vragen van de leden Weverling en Mulder (beiden VVD).', 'anne-mulder'),
            ('2019-03-29', 'Vragen van de leden Weverling en Mulder (beiden VVD).', 'arne-weverling'),
            ('2016-03-29', 'Vragen van het lid Weverling (VVD) over de post.', 'weverling'),
            ('2019-03-29', 'Vragen van het lid Dijk (SP) over de post.', 'dijk'),
            ('2019-03-29', 'Vragen van het lid Weverling (CDA) over de post.', 'weverling')]:
        _, out, _ = run('extract', '--date', date, '-f', 'ntriples', '-', stdin=sentence.encode())
        check(f'mentions> <https://w3id.org/standpunt/id/actor/{key}>'.encode() in out,
              f'{date}, {sentence}: {key}', out.decode()[:2000])


def outputs(folder):
    letters = [folder / 'a.txt', folder / 'b.txt']
    _, combined, _ = run('extract', *SMALL, *DATE, *letters)
    target = folder / 'out.ttl'
    target.write_text('old')
    expect('-o FILE', run('extract', *SMALL, *DATE, '-o', target, *letters), 0, '')
    check(target.read_bytes() == combined, '-o FILE holds what standard output would')
    link = folder / 'link.ttl'
    link.symlink_to(target)
    target.write_text('old')
    run('extract', *SMALL, *DATE, '-o', link, *letters)
    check(link.is_symlink() and target.read_bytes() == combined, '-o LINK writes what it links to')
    into = folder / 'into'
    expect('-o DIR/', run('extract', *SMALL, *DATE, '-o', f'{into}/', *letters), 0, '')
    names = sorted(path.name for path in visible(into))
    check(len(names) == 2 and all(name.endswith('.ttl') for name in names), 'a file per letter',
          names)
    singles = sorted(run('extract', *SMALL, *DATE, letter)[1] for letter in letters)
    check(sorted(path.read_bytes() for path in visible(into)) == singles, 'files are whole')
    for name, ending in [('nquads', '.nq'), ('ntriples', '.nt'), ('rdfxml', '.rdf')]:
        run('extract', *SMALL, *DATE, '-f', name, '-o', into, folder / 'a.txt')
        check(any(path.name.endswith(ending) for path in into.iterdir()), f'ending of {name}')
    none = folder / 'none' / 'out.ttl'
    expect('-o below no folder', run('extract', *SMALL, *DATE, '-o', none, *letters), 1,
           f"standpunt: cannot write '{none}': No such file or directory\n")
    bad = folder / 'bad.txt'
    bad.write_bytes(b'\xff')
    kept = folder / 'kept.ttl'
    kept.write_text('old')
    run('extract', *SMALL, *DATE, '-o', kept, bad)
    check(kept.read_text() == 'old', 'when no letter is good an old file stays')
    check(not list(folder.rglob('*.part')), 'no parts are left')


def same_identifier(folder):
    twin = folder / 'twin.txt'
    shutil.copy(folder / 'a.txt', twin)
    into = folder / 'twins'
    _, out, _ = run('extract', *SMALL, *DATE, folder / 'a.txt')
    for where in [[], ['-o', f'{into}/']]:
        code, both, error = run('extract', *SMALL, *DATE, *where, folder / 'a.txt', twin)
        check(code == 1 and error.startswith(
            f"standpunt: '{twin}' is not written: it has the same identifier as "
            f"'{folder}/a.txt': t-"), 'the same identifier twice', error)
        check(where or both == out, 'the first of two twins is written')
    check(len(visible(into)) == 1, 'one file of two twins')
    expect('once more into the folder', run('extract', *SMALL, *DATE, '-o', into, folder / 'a.txt'), 0, '')


def full_disk(folder):
    if not os.path.exists('/dev/full'):
        print('skipped: a full disk (no /dev/full)')
        return
    query = folder / 'all.rq'
    query.write_text('SELECT * { ?s ?p ?o }')
    data = folder / 'data.nt'
    data.write_text('<x:a> <x:b> <x:c> .\n')
    message = "standpunt: cannot write '{}': No space left on device\n"
    for arguments in [['extract', *SMALL, *DATE, folder / 'a.txt'], ['extract', *SMALL, *DATE, folder],
                      ['explain', *SMALL, *DATE, folder / 'a.txt'], ['text', folder / 'a.txt'], ['query', '-q', query, data],
                      ['--help'], ['--version'], ['check']]:
        with open('/dev/full', 'wb') as full:
            result = run(*arguments, stdout=full)
        check(result[0] == 1, f'{arguments[0]} to a full disk: status', result)
        check(result[2].endswith(message.format('standard output')),
              f'{arguments[0]} to a full disk: message', result[2])
    idle_input(folder, message.format('standard output'))
    (folder / 'limited').mkdir()
    whole = run('extract', *SMALL, *DATE, '-q', '-f', 'ntriples', folder / 'a.txt')[1]
    result = run('extract', *SMALL, *DATE, '-q', '-f', 'ntriples', '-o', folder / 'limited' / 'a.nt', folder / 'a.txt',
                 preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) // 2,) * 2))
    expect('a limit on the size of files', result, 1,
           f"standpunt: cannot write '{folder / 'limited' / 'a.nt'}': File too large\n")
    check(not list((folder / 'limited').iterdir()), 'nothing is left of a file that is too large')
    expect('-o on a full disk', run('extract', *SMALL, *DATE, '-o', '/dev/full', folder / 'a.txt'), 1,
           message.format('/dev/full'))


def idle_input(folder, message):
    """A write fails while standard input is open and says nothing: nobody waits for it."""
    line = json.dumps({'text': LETTER.format(1), 'date': DATE[1]}).encode() + b'\n'
    name = f'{folder / "a.txt"}\n'.encode()
    for arguments, first in [(['--json-lines', '-'], line), (['--files-from', '-'], name),
                             ([folder / 'a.txt', '-'], b''), ([folder / 'a.txt', '-'], b'PK\3\4' + bytes(600))]:
        with open('/dev/full', 'wb') as full:
            process = subprocess.Popen([TOOL, 'extract', *SMALL, *DATE, '-q', '-f', 'nquads', '-j', '3',
                                        *map(str, arguments)], cwd=ROOT, stdin=subprocess.PIPE, stdout=full,
                                       stderr=subprocess.PIPE, bufsize=0)
        try:
            process.stdin.write(first)
        except BrokenPipeError:
            pass  # It has ended already, at the letter before.
        try:
            check(process.wait(100) == 1, f'idle input, {arguments}: status', process.returncode)
        except subprocess.TimeoutExpired:
            process.kill()
            check(False, f'idle input, {arguments}: ends')
        error = process.stderr.read().decode()
        check(error == message, f'idle input, {arguments}: message', error)
        process.stdin.close()
        process.wait()


def closed_pipe(folder):
    process = subprocess.Popen([TOOL, 'extract', *SMALL, *DATE, str(folder / 'a.txt')], cwd=ROOT,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    error = process.stderr.read().decode()
    check(process.wait(60) == 1, 'a closed pipe: status', process.returncode)
    check(error == "standpunt: cannot write 'standard output': Broken pipe\n", 'a closed pipe', error)


def threads(folder):
    many = folder / 'many'
    many.mkdir()
    for i in range(40):
        (many / f'{i:02}.txt').write_text(LETTER.format(f'nummer {i} ') * (1 + i % 7))
    (many / '17.txt').write_bytes(b'\xff\xfe\0')
    for name in ['turtle', 'nquads']:
        one = run('extract', *SMALL, *DATE, '-j', '1', '-f', name, many)
        four = run('extract', *SMALL, *DATE, '-j', '4', '-f', name, many)
        check(one == four, f'-j 1 and -j 4 give the same {name}', four[2][:300])
        check(one[0] == 1 and len(one[1]) > 1000, f'one bad letter of 40, {name}', one[2][:300])


def interrupted(folder):
    """Standard input is the last letter and never ends: the run waits there."""
    for number in [signal.SIGTERM, signal.SIGINT, signal.SIGKILL]:
        for target in ['cut.ttl', 'cut/']:
            place = folder / target
            process = subprocess.Popen(
                [TOOL, 'extract', *SMALL, *DATE, '-o', f'{folder}/{target}', str(folder / 'a.txt'), '-'],
                cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
            wanted = '.cut.ttl*.part' if target == 'cut.ttl' else 'cut/t-*.ttl'
            end = time.monotonic() + 60
            while not list(folder.glob(wanted)) and time.monotonic() < end:
                time.sleep(0.01)
            process.send_signal(number)
            process.wait(60)
            check(process.returncode == -number, f'{number.name}: ends by the signal')
            parts = list(folder.rglob('*.part'))
            if number == signal.SIGKILL:
                for part in parts:
                    part.unlink()
            else:
                check(not parts, f'{number.name}: no part is left', parts)
            if target == 'cut.ttl':
                check(not place.exists(), f'{number.name}: no half file')
            else:
                whole = run('extract', *SMALL, *DATE, folder / 'a.txt')[1]
                check([path.read_bytes() for path in visible(place)] == [whole],
                      f'{number.name}: the file that is there is whole')
                shutil.rmtree(place)


def stale_parts(folder):
    """Parts of writers that were killed go; those that somebody writes stay, and so do files of others."""
    into = folder / 'stale'
    into.mkdir()
    stale, written = into / '.old.ttl.123.part', into / '.new.ttl.99.part'
    others = [into / name for name in ['.old.nq.123.part', '.old.ttl.part', 'old.ttl.1.part', '.ttl.1.part',
                                       '.old.ttl.x1.part', '.a.ttl.1.part.txt']]
    for path in [stale, written, *others]:
        path.write_text('half')
    (into / '.link.ttl.5.part').symlink_to(folder / 'a.txt')
    (into / '.folder.ttl.5.part').mkdir()
    os.mkfifo(into / '.pipe.ttl.5.part')
    with open(written) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        expect('a folder with stale parts', run('extract', *SMALL, *DATE, '-o', into, folder / 'a.txt'), 0, '')
        check(not stale.exists(), 'a stale part is removed')
        check(written.exists(), 'a part that is being written stays')
    for path in [*others, into / '.link.ttl.5.part', into / '.folder.ttl.5.part', into / '.pipe.ttl.5.part']:
        check(os.path.lexists(path), f'{path.name} stays')
    check((folder / 'a.txt').exists(), 'what a link names stays')
    run('extract', *SMALL, *DATE, '-o', into, folder / 'a.txt')
    check(not written.exists(), 'its writer is gone: the part is removed')


def runs_at_once(folder):
    """Several runs into one folder, each of which looks for stale parts, lose no letter."""
    many, into = folder / 'at-once', folder / 'at-once-out'
    many.mkdir()
    for i in range(60):
        (many / f'{i:02}.txt').write_text(LETTER.format(f'nummer {i} '))
    for _ in range(3):
        running = [subprocess.Popen([TOOL, 'extract', *SMALL, *DATE, '-q', '--again', '-o', f'{into}/', str(many)],
                                    cwd=ROOT, stderr=subprocess.PIPE) for _ in range(4)]
        for process in running:
            error = process.communicate(timeout=240)[1].decode()
            check(process.returncode == 0 and not error, 'runs at once into a folder', error)
        check(len(visible(into)) == 60, 'all letters are there', len(visible(into)))
    check(not list(into.glob('.*.part')), 'no parts are left')


def rules_and_vocabulary(folder):
    letter = folder / 'a.txt'
    code, out, error = run('check')
    check(code == 0 and re.fullmatch(rb'\d+ rules, \d+ examples, 0 failures\n', out), 'check',
          out.decode() + error[:1000])
    code, again, _ = run('check', 'rules/nl')
    check(code == 0 and again == out, 'check RULES')
    for arguments in [['extract', *DATE, letter], ['explain', *DATE, letter]]:
        for option, place in [('--rules', 'rules/nl'), ('--vocab', 'vocab')]:
            code, _, error = run(*arguments, option, folder / 'none')
            check(code == 3 and 'none' in error, f'{option} that does not exist', error)
            bad = folder / 'bad-folder'
            shutil.copytree(ROOT / place, bad)
            ending = '.rules' if option == '--rules' else '.ttl'
            (bad / f'zz{ending}').write_text('what is this?\n')
            code, out, error = run(*arguments, option, bad)
            check(code == 3 and out == b'' and f'{bad}/zz{ending}' in error,
                  f'{option} that does not compile', f'{code} {error[:500]}')
            shutil.rmtree(bad)
    unused = folder / 'unused'
    shutil.copytree(ROOT / SMALL[1], unused)
    (unused / 'zy.rules').write_text('rules 1\n\nlist idle "zitting" | "overleg"\n')
    (unused / 'zz.rules').write_text('rules 1\n\nmention council "a council"\n  match "raad"\n  type Meeting\n'
                                     '  yes "De raad is een zitting en overleg."\n  no "De zitting en overleg."\n')
    code, _, error = run('check', '--vocab', SMALL[3], unused)
    check(code == 3 and "list 'idle' is not used" in error and 'zz.rules' not in error,
          'words of a list that no rule uses', f'{code} {error[:500]}')
    twice = folder / 'twice'
    shutil.copytree(ROOT / SMALL[1], twice)
    line = (twice / 'words.lex').read_text().split('\n').index('noun steun') + 1
    (twice / 'zz.lex').write_text('rules 1\n\nnoun steun\n')
    (twice / 'zz.rules').write_text('rules 1\n\nmention gap "a known gap"\n  todo-yes "De zitting."\n'
                                    '  todo-no "De bijeenkomst."\n  match <steun>\n  type Meeting\n')
    code, _, error = run('check', '--vocab', SMALL[3], twice)
    check('zz.rules:5:11: this known gap is closed' in error and 'zz.rules:4' not in error
          and "field 'match'" not in error, 'known gaps', error[:500])
    check('zz.lex:3:6: warning: ' in error and f'first in {twice}/words.lex:{line}\n' in error,
          'a word that is given twice, and where', error[:500])
    for line, column, said in [
            ('anaphor suports: "dit"', 9, "there is no stance 'suports'"),
            ('anaphor "dit"', 9, 'expected a stance, found "dit"'),
            ('anaphor supports "dit"', 18, 'expected \':\', found "dit"'),
            ('anaphor supports: dit', 19, 'expected a word in quotes, a <lemma> or a <list>, found dit'),
            ('pronominal met: "hiermee"', 12, 'expected a preposition in quotes, found met'),
            ('compound raden', 10, 'expected a word in quotes, found raden')]:
        said = f'zz.lex:3:{column}: {said}\n  {line}\n  {" " * (column - 1)}^\n'
        (twice / 'zz.lex').write_text(f'rules 1\n\n{line}\n')
        code, _, error = run('check', '--vocab', SMALL[3], twice)
        check(code == 3 and said in error, line, error[:500])
    (twice / 'zz.lex').unlink()
    (twice / 'zz.rules').write_text('rules 1\n\nframe asks "what is asked"\n  trigger <steunen>\n'
                                    '  object t: phrase\n  emit raised suports t\n')
    code, _, error = run('check', '--vocab', SMALL[3], twice)
    check(code == 3 and "zz.rules:6:15: there is no stance 'suports'\n    emit raised suports t\n" in error,
          'a stance of what is raised', error[:500])
    for rule, said in [
            ('context shut "x"\n  cue "dit"\n  closed "dat"\n  scope clause\n  set silence\n',
             "zz.rules:3:9: a field 'closed' needs 'scope until'\n  context shut \"x\"\n          ^\n"),
            ('refer those "x"\n  match "landen"\n  type Meeting\n  antecedent many {Meeting}\n',
             'zz.rules:6:14: expected nearest, main, named, occasion, members or holder\n    antecedent many {Meeting}\n'
             '               ^\n')]:
        (twice / 'zz.rules').write_text(f'rules 1\n\n{rule}')
        code, _, error = run('check', '--vocab', SMALL[3], twice)
        check(code == 3 and said in error, said, error[:500])


def explanations(folder):
    code, out, error = run('explain', *SMALL, *DATE, folder / 'a.txt')
    check(code == 0 and 'Alfa-verklaring' in out.decode(), 'explain', error)
    check(b'\x1b' not in out, 'no colour in a pipe')
    for none, coloured in [('', True), ('1', False)]:
        master, slave = pty.openpty()
        process = subprocess.Popen([TOOL, 'explain', *SMALL, *DATE, str(folder / 'a.txt')], cwd=ROOT,
                                   stdout=slave, env={**os.environ, 'NO_COLOR': none})
        os.close(slave)
        out = b''
        try:
            while piece := os.read(master, 4096):
                out += piece
        except OSError:
            pass # the other end is closed
        os.close(master)
        check(process.wait(60) == 0, 'explain on a terminal')
        check((b'\x1b[' in out) == coloured, f'colour on a terminal with NO_COLOR={none!r}')
    missing = folder / 'none.txt'
    expect('explain a missing letter', run('explain', missing), 1,
           f"standpunt: cannot read '{missing}': No such file or directory\n")


def queries(folder):
    query = folder / 'q.rq'
    query.write_text('PREFIX x: <http://example.org/>\nSELECT ?s { ?s x:p ?o }')
    data = folder / 'data'
    data.mkdir()
    (data / 'a.nt').write_text('<http://example.org/b> <http://example.org/p> "1" .\n')
    (data / 'b.ttl').write_text('@prefix x: <http://example.org/> . x:a x:p 2 .\n')
    code, out, error = run('query', '-q', query, data)
    check(code == 0 and out == b's\n---\nx:a\nx:b\n2 rows\n', 'query over a folder', out + error.encode())
    code, again, _ = run('query', '-q', '-', data, stdin=query.read_bytes())
    check(code == 0 and again == out, 'a query from standard input')
    query.write_text('ASK { ?s <http://example.org/p>+ ?o }')
    expect('a refused query', run('query', '-q', query, data), 1,
           f'{query}:1:32: property paths are not supported\n'
           '  ASK { ?s <http://example.org/p>+ ?o }\n'
           '                                 ^\n'
           '  write out each step, or use a triplestore\n'
           'standpunt: no answer: the query cannot be answered\n')
    expect('a missing query', run('query', '-q', folder / 'none.rq', data), 1,
           f"standpunt: cannot read '{folder}/none.rq': No such file or directory\n")
    expect('missing data', run('query', '-q', '-', folder / 'none.ttl', stdin=b'ASK {}'), 1,
           f'{folder}/none.ttl: cannot read: No such file or directory\n'
           'standpunt: no answer: cannot read\n')


def main():
    for test in [usage_errors, help_and_man, inputs, hostile_letters, crowded_letters, encodings,
                 options_reach_the_graph, members_by_party, outputs, same_identifier, full_disk,
                 closed_pipe, threads, interrupted, stale_parts, runs_at_once,
                 rules_and_vocabulary, explanations,
                 queries]:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / 'a.txt').write_text(LETTER.format('een'))
            (folder / 'b.txt').write_text(LETTER.format('twee'))
            test(folder)
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
