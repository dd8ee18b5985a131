"""Many letters at once: archives, lists of files, lines of JSON, runs that go on, and what is wrong
with each. Every way gives the bytes that a folder of the same letters gives.

Usage: bulk.py TOOL"""

import base64
import io
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = pathlib.Path(sys.argv[1]).resolve()
SMALL = ['--rules', 'tests/fixtures/rules-small', '--vocab', 'tests/fixtures/vocab-small',
         '--date', '2030-03-29', '-f', 'nquads']
LETTER = 'Geachte voorzitter,\n\nNederland steunt de Alfa-verklaring {}.\n'
NAMES = ['a.txt', 'b/c.txt', 'b/d.txt', 'e.txt']
TOTALS = re.compile(r'^(\d+) letters, (\d+) positions, (\d+) meetings(.*); [\d.]+ MB in [\d.]+ s, '
                    r'[\d.]+ MB/s\n', re.M)
passed = failed = 0


def check(holds, name, detail=''):
    global passed, failed
    if holds:
        passed += 1
        return
    failed += 1
    print(f'failed: {name}')
    if detail:
        print(f'    {str(detail)[:2000]}')


def run(*arguments, stdin=b'', **options):
    done = subprocess.run([TOOL, 'extract', *SMALL, *map(str, arguments)], input=stdin, cwd=ROOT,
                          capture_output=True, timeout=240, **options)
    return done.returncode, done.stdout, done.stderr.decode()


def without_totals(error):
    return TOTALS.sub('', error)


def letters():
    return {name: LETTER.format(i + 1).encode() for i, name in enumerate(NAMES)}


def make_folder(folder):
    for name, content in letters().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return run('-q', folder)[1]


def make_tar(path, members, mode='w'):
    with tarfile.open(path, mode) as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))


def make_zip(path, members):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)


def archives(folder):
    whole = make_folder(folder / 'in')
    members = sorted(letters().items())
    for name, mode in [('x.tar', 'w'), ('x.tar.gz', 'w:gz'), ('x.tar.bz2', 'w:bz2'), ('x.tar.xz', 'w:xz')]:
        make_tar(folder / name, members, mode)
    make_zip(folder / 'x.zip', members)
    for name in ['x.tar', 'x.tar.gz', 'x.tar.bz2', 'x.tar.xz', 'x.zip']:
        for jobs in ['1', '3']:
            code, out, error = run('-j', jobs, folder / name)
            check(code == 0 and out == whole, f'{name} with -j {jobs}', error)
            totals = TOTALS.fullmatch(error)
            check(totals and totals.group(1) == '4' and totals.group(2) == '4', f'totals of {name}', error)
        code, out, error = run('-q', '-', stdin=(folder / name).read_bytes())
        check(code == 0 and out == whole and error == '', f'{name} on standard input', error)
    shutil.copy(folder / 'x.zip', folder / 'unnamed')
    check(run('-q', folder / 'unnamed')[1] == whole, 'an archive is told by its content')
    packed = folder / 'a.txt.gz'
    packed.write_bytes(subprocess.run(['gzip', '-c'], input=letters()['a.txt'], capture_output=True).stdout)
    check(run('-q', packed)[1] == run('-q', folder / 'in' / 'a.txt')[1], 'a packed letter')


def wrong_archives(folder):
    make_folder(folder / 'in')
    members = sorted(letters().items())
    first = run('-q', folder / 'in' / 'a.txt')[1]
    make_tar(folder / 'x.tar.gz', [(f'{i}.txt', os.urandom(2000).hex().encode() + content)
                                   for i, (_, content) in enumerate(members * 5)], 'w:gz')
    cut = folder / 'cut.tar.gz'
    cut.write_bytes((folder / 'x.tar.gz').read_bytes()[:-9000])
    code, out, error = run('-q', cut)
    check(code == 1 and out.count(b'def#Position>') > 3 and out != b'', 'letters before a cut are done', error)
    check(re.search(r'cut\.tar\.gz: .*(truncated|[Tt]runc|unexpected)', error), 'the cut is reported', error)
    make_tar(folder / 'up.tar', [('../../up.txt', members[0][1]), ('/etc/root.txt', members[1][1])])
    into = folder / 'into'
    code, _, error = run('-q', '-o', f'{into}/', folder / 'up.tar')
    check(code == 0 and len(list(into.glob('*.nq'))) == 2, 'names with .. are only names', error)
    check(not (folder.parent / 'up.txt').exists() and not pathlib.Path('/etc/root.txt').exists(),
          'nothing is written by the name of a member')
    make_zip(folder / 'bomb.zip', [('a.txt', members[0][1]), ('bomb.txt', b'0' * 100_000_000)])
    code, out, error = run('-q', folder / 'bomb.zip')
    check(code == 1 and out == first, 'the letter before a bomb is done')
    check(error == f'{folder}/bomb.zip: unpacks to more than 200 times its size: a bomb?\n', 'a bomb', error)
    make_zip(folder / 'hidden.zip', [('a.txt', members[0][1]), ('.hidden', b'0' * 100_000_000), ('b.txt', b'x')])
    code, out, error = run('-q', folder / 'hidden.zip')
    check(code == 1 and out == first, 'the letter before a hidden bomb is done')
    check(error == f'{folder}/hidden.zip: unpacks to more than 200 times its size: a bomb?\n', 'a hidden bomb', error)
    make_zip(folder / 'inner.zip', members)
    make_tar(folder / 'outer.tar', [('inner.zip', (folder / 'inner.zip').read_bytes()), members[0]])
    code, out, error = run('-q', folder / 'outer.tar')
    check(code == 1 and out == first and
          error == f'{folder}/outer.tar: inner.zip: an archive in an archive: unpack it first\n',
          'an archive in an archive', error)
    make_zip(folder / 'steers.zip', [('a\x1b[2J\n.txt', b'\xff')])
    code, out, error = run('-q', folder / 'steers.zip')
    check(code == 1 and error.startswith(f'{folder}/steers.zip: a?[2J?.txt:1:1: not UTF-8'),
          'a name that steers the terminal', error)
    with tarfile.open(folder / 'link.tar', 'w') as archive:
        link = tarfile.TarInfo('link.txt')
        link.type, link.linkname = tarfile.SYMTYPE, '/etc/passwd'
        archive.addfile(link)
        device = tarfile.TarInfo('device')
        device.type = tarfile.CHRTYPE
        archive.addfile(device)
    code, out, error = run('-q', folder / 'link.tar')
    check(code == 0 and out == b'' and error == '', 'links and devices are passed over', error)
    with zipfile.ZipFile(folder / 'link.zip', 'w') as archive:
        link = zipfile.ZipInfo('link.txt')
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, '/etc/passwd')
        archive.writestr(*members[0])
    code, out, error = run('-q', folder / 'link.zip')
    check(code == 0 and out == first and error == '', 'links in a zip are passed over', error)
    packed = (folder / 'link.zip').read_bytes()
    code, out, error = run('-q', '-', stdin=packed)
    check(code == 0 and out == first and error == '', 'also on standard input', error)
    with open(folder / 'link.zip', 'rb') as file:
        done = subprocess.run([TOOL, 'extract', *SMALL, '-q', '-'], cwd=ROOT, stdin=file, capture_output=True)
    check(done.returncode == 0 and done.stdout == first, 'also where that is a file', done.stderr)
    spools = folder / 'spools'
    spools.mkdir()
    run('-q', '-', stdin=packed, env={**os.environ, 'TMPDIR': str(spools)})
    check(not list(spools.iterdir()), 'nothing is left of the copy of a zip')
    code, out, error = run('-q', '-', stdin=packed, env={**os.environ, 'TMPDIR': str(folder / 'nowhere')})
    check(code == 1 and error == '<stdin>: cannot copy it to a temporary file: No such file or directory\n',
          'no room for the copy of a zip', error)
    (folder / 'garbage.zip').write_bytes(b'PK\3\4' + os.urandom(3000))
    code, out, error = run('-q', folder / 'garbage.zip')
    check(code == 1 and error.startswith(f'{folder}/garbage.zip'), 'a damaged zip', error)


def lists(folder):
    whole = make_folder(folder / 'in')
    names = [str(folder / 'in' / name) for name in NAMES]
    for name, content in [('LF', '\n'.join(names)), ('CR LF', '\r\n'.join(names) + '\r\n\r\n'),
                          ('NUL', '\0'.join(names) + '\0')]:
        code, out, error = run('-q', '--files-from', '-', stdin=content.encode())
        check(code == 0 and out == whole, f'names with {name}', error)
        (folder / 'list').write_text(content)
        check(run('-q', '--files-from', folder / 'list')[1] == whole, f'a file of names with {name}')
    code, out, error = run('-q', '--files-from', '-', stdin=f'none.txt\n{names[0]}\n'.encode())
    check(code == 1 and error == 'none.txt: No such file or directory\n', 'a name of nothing', error)
    code, _, error = run('--files-from', folder / 'none')
    check(code == 1 and error == f"standpunt: cannot read '{folder}/none': No such file or directory\n",
          'no list', error)
    code, _, error = run('--files-from', '-', names[0])
    check(code == 2 and error.startswith(
        'standpunt: --files-from names all letters: no others, and not --json-lines\n'), 'list and letters', error)


def lines(folder):
    whole = make_folder(folder / 'in')
    made = []
    for i, name in enumerate(NAMES):
        content = letters()[name]
        made.append(json.dumps({'base64': base64.b64encode(content).decode(), 'other': [1, {'id': 2}]} if i % 2
                               else {'text': content.decode(), 'id': None}, ensure_ascii=i == 0))
    for jobs in ['1', '3']:
        code, out, error = run('-q', '-j', jobs, '--json-lines', '-', stdin='\n'.join(made).encode())
        check(code == 0 and out == whole, f'lines of JSON with -j {jobs}', error)
    wrong = [
        ('{"text": "é", oops}', 15, 'no JSON: lexical error: invalid char in json text.'),
        ('{"id": "x"}', 1, "neither 'text' nor 'base64' is given"),
        ('{"text": "a", "base64": "YQ=="}', 1, "both 'text' and 'base64' are given"),
        ('{"base64": "a*b"}', 1, "'base64' is not base64"),
        ('{"base64": "YWI==="}', 1, "'base64' is not base64"),
        ('{"base64": "YWJj="}', 1, "'base64' is not base64"),
        ('{"base64": "YQ="}', 1, "'base64' is not base64"),
        ('{"base64": "YWI=="}', 1, "'base64' is not base64"),
        ('[1]', 1, 'expected an object: {"text": ...}'),
        ('{"text": 7}', 10, 'expected a string'),
        ('{"text": "a", "text": "b"}', 25, 'this key was given before'),
        ('{"text": "a"', 13, 'no JSON: parse error: premature EOF'),
    ]
    for line, column, problem in wrong:
        content = f'{made[0]}\n\n{line}\n{made[1]}\n'.encode()
        table = folder / 'failures.tsv'
        code, out, error = run('-q', '--json-lines', '--failures', table, '-', stdin=content)
        got = error.split('\n')
        check(code == 1 and got[0] == f'<stdin>:3:{column}: {problem}', problem, error)
        check(got[1] == '  ' + line and got[2] == ' ' * (column + 1) + '^', f'place of: {problem}', error)
        check(out.count(b'\n') == whole.count(b'\n') // 2 or out in whole, f'the others after: {problem}')
        rows = table.read_text().split('\n')
        check(rows[0] == 'letter\tstatus\tmessage' and rows[1].startswith(
            f'<stdin>:3\tcannot read\t<stdin>:3:{column}: {problem}'), 'table of failures', rows)
    code, out, error = run('-q', '--json-lines', '-', stdin=json.dumps(
        {'text': letters()['a.txt'].decode(), 'id': 'kst-1-2', 'date': '2031-05-06'}).encode())
    check(b'/doc/kst-1-2>' in out, 'identifier of a line', out)


def filter_answers_at_once(_):
    """What comes in one by one goes out one by one."""
    process = subprocess.Popen([TOOL, 'extract', *SMALL, '-q', '--json-lines', '-'], cwd=ROOT,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for i in range(3):
        line = json.dumps({'text': LETTER.format(i), 'id': f'kst-{i}'}) + '\n'
        process.stdin.write(line.encode())
        process.stdin.flush()
        answer = process.stdout.readline()
        check(answer.endswith(b' .\n'), f'an answer to line {i + 1} before the next is there', answer)
    process.stdin.close()
    process.stdout.read()
    check(process.wait(60) == 0, 'the filter ends with its input')


def goes_on(folder):
    make_folder(folder / 'in')
    into = folder / 'out'

    def again(*options):
        code, _, error = run('-o', f'{into}/', *options, folder / 'in')
        totals = TOTALS.search(error)
        return code, totals and totals.group(4), error

    check(again()[:2] == (0, ''), 'the first run does all')
    files = {path.name: path.read_bytes() for path in into.glob('*.nq')}
    check(len(files) == 4, 'a file for each letter', files.keys())
    check(again()[:2] == (0, ', 4 done before'), 'the second does none')
    check(again('--again')[:2] == (0, ''), '--again does all')
    check(again('--encoding', 'UTF-8')[:2] == (0, ''), 'other options do all')
    again()
    (folder / 'in' / 'a.txt').write_text(LETTER.format('nul'))
    check(again()[:2] == (0, ', 3 done before'), 'a letter that changed is done again')
    next(iter(into.glob('*.nq'))).unlink()
    check(again()[1] in (', 3 done before', ', 4 done before'), 'a result that is gone is made again')
    again('--again')
    journal = into / '.standpunt.done'
    journal.write_bytes(journal.read_bytes()[:-5])
    check(again()[:2] == (0, ', 3 done before'), 'a line that is cut off says nothing')
    check(again()[:2] == (0, ', 4 done before'), 'and the next run goes on behind it')
    (folder / 'in' / 'bad.txt').write_bytes(b'\xff')
    for _ in range(2):
        code, totals, _ = again()
        check(code == 1 and totals == ', 1 failed, 4 done before', 'what failed is tried again', totals)
    make_tar(folder / 'x.tar', sorted(letters().items()))
    for totals in ['', ', 4 done before']:
        code, _, error = run('-o', f'{folder}/o2/', folder / 'x.tar')
        check(code == 0 and TOTALS.search(error).group(4) == totals, 'members of an archive too', error)


def killed(folder):
    place = folder / 'in'
    place.mkdir()
    for i in range(400):
        (place / f'{i:03}.txt').write_text(LETTER.format(i) * 20)
    into = folder / 'out'
    process = subprocess.Popen([TOOL, 'extract', *SMALL, '-q', '-o', f'{into}/', place], cwd=ROOT)
    while process.poll() is None and len(list(into.glob('*.nq'))) < 20:
        time.sleep(0.001)
    process.kill()
    process.wait()
    code, _, error = run('-o', f'{into}/', '-j', '2', place)
    totals = TOTALS.search(error)
    check(code == 0 and re.fullmatch(r', \d+ done before', totals.group(4)), 'a killed run goes on', error)
    whole = folder / 'whole'
    run('-q', '-o', f'{whole}/', place)
    check({p.name: p.read_bytes() for p in into.glob('*.nq')} == {p.name: p.read_bytes() for p in whole.glob('*.nq')},
          'and ends with what one run gives')


def metadata(folder):
    """A metadata.xml is no letter; which one goes with which letter is tested by what is found."""
    for name in ['one/kst-1-2/metadata.xml', 'one/kst-1-2/kst-1-2.txt', 'one/x.metadata.xml', 'one/x.txt']:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('<metadata_gegevens/>' if 'metadata' in name else LETTER.format(name))
    code, out, error = run(folder / 'one')
    check(code == 0 and TOTALS.fullmatch(error).group(1) == '2', 'metadata are no letters', error)
    members = sorted((str(p.relative_to(folder)), p.read_bytes()) for p in (folder / 'one').rglob('*.*'))
    make_tar(folder / 'x.tar', members)
    code, packed, error = run(folder / 'x.tar')
    check(code == 0 and packed == out, 'nor in an archive', error)


def many_letters(folder):
    """A hundred thousand tiny letters in one archive, with an eye on the memory."""
    count = 100_000
    with tarfile.open(folder / 'many.tar', 'w') as archive:
        for i in range(count):
            content = f'Nederland steunt de Alfa-verklaring {i}.\n'.encode()
            info = tarfile.TarInfo(f'{i % 100}/{i}.txt')
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    with open(os.devnull, 'wb') as nothing:
        process = subprocess.Popen([TOOL, 'extract', *SMALL, '-j', '2', folder / 'many.tar'], cwd=ROOT,
                                   stdout=nothing, stderr=subprocess.PIPE)
        error = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    totals = TOTALS.fullmatch(error)
    check(process.returncode == 0 and totals and totals.group(1) == str(count), 'all are done', error)
    sanitized = resource.getrlimit(resource.RLIMIT_AS)[0] == 0
    megabytes = usage.ru_maxrss / 1024
    check(sanitized or megabytes < 300, f'memory stays bounded: {megabytes:.0f} MB')


def full_disk(folder):
    if not pathlib.Path('/dev/full').exists():
        print('skipped: a full disk (no /dev/full)')
        return
    make_folder(folder / 'in')
    with open('/dev/full', 'wb') as full:
        done = subprocess.run([TOOL, 'extract', *SMALL, '-q', folder / 'in'], cwd=ROOT, stdout=full,
                              stderr=subprocess.PIPE)
    check(done.returncode == 1 and b'No space left on device' in done.stderr, 'a full disk', done.stderr)
    with open('/dev/full', 'wb') as full:
        done = subprocess.run([TOOL, 'extract', *SMALL, '-q', '--json-lines', '-'], cwd=ROOT, stdout=full,
                              input=b'{"text": "Nederland steunt het Voorbeeldplan."}\n', stderr=subprocess.PIPE)
    check(done.returncode == 1 and b'No space left on device' in done.stderr, 'a full pipe', done.stderr)


def parallel(folder):
    if not shutil.which('parallel'):
        print('skipped: GNU parallel (not there)')
        return
    make_folder(folder / 'in')
    whole = run('-q', folder / 'in')[1]
    command = ' '.join([str(TOOL), 'extract', *SMALL, '-q'])
    names = '\0'.join(sorted(str(folder / 'in' / name) for name in NAMES))
    done = subprocess.run(['parallel', '--will-cite', '-0', '-j2', '-N2', '-k', command], input=names.encode(),
                          cwd=ROOT, capture_output=True)
    check(done.stdout == whole, 'GNU parallel over files', done.stderr)
    made = ''.join(json.dumps({'text': letters()[name].decode()}) + '\n' for name in NAMES)
    done = subprocess.run(['parallel', '--will-cite', '--pipe', '-j2', '-N2', '-k', f'{command} --json-lines -'],
                          input=made.encode(), cwd=ROOT, capture_output=True)
    check(done.stdout == whole, 'GNU parallel over lines', done.stderr)


def main():
    for test in [archives, wrong_archives, lists, lines, filter_answers_at_once, goes_on, killed, metadata,
                 many_letters, full_disk, parallel]:
        with tempfile.TemporaryDirectory() as folder:
            test(pathlib.Path(folder))
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


sys.exit(main())
